/**
 * Writes what editors need to complete and check YAML as one writes: the JSON Schemas of the files that
 * people write, and the setting that tells which is for which.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas, yamlSchemas } from '../model/json-schemas.ts';

/** The files of the editor’s folder, by their path in it. */
export const editorFiles = (): Record<string, object> => {
  const schemas = jsonSchemas();
  const names = Object.keys(yamlSchemas) as (keyof typeof yamlSchemas)[];
  return {
    ...Object.fromEntries(names.map((name) => [`schema/${name}.json`, schemas[name]])),
    'settings.json': {
      'yaml.schemas': Object.fromEntries(
        names.map((name) => [`./.vscode/schema/${name}.json`, yamlSchemas[name]]),
      ),
    },
    'extensions.json': { recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode'] },
  };
};

const folder = '.vscode';

if (import.meta.main) {
  mkdirSync(`${folder}/schema`, { recursive: true });
  for (const [path, value] of Object.entries(editorFiles()))
    writeFileSync(`${folder}/${path}`, `${JSON.stringify(value, null, 2)}\n`);
}
