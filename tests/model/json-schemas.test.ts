import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorFiles } from '../../src/cli/write-schemas.ts';
import { jsonSchemas } from '../../src/model/json-schemas.ts';
import { linesOf, makeFolder, runParallax } from '../cli/run-parallax.ts';
import { problemsIn } from '../support/validate.ts';

test('what editors complete from is what the model says; “npm run schemas” writes it anew', () => {
  for (const [path, value] of Object.entries(editorFiles()))
    expect(JSON.parse(readFileSync(join('.vscode', path), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(value)),
    );
});

const source = {
  name: 'Gazette',
  country: 'Ruritania',
  url: 'https://gazette.example',
  kind: 'newspaper',
};

test.each<[string, object, boolean]>([
  ['a whole record', source, true],
  ['a kind that is none', { ...source, kind: 'blog' }, false],
  ['a misspelt field', { ...source, contry: 'Ruritania' }, false],
])('editors tell of %s', (_name, record, isValid) => {
  expect(problemsIn(record, 'source').length === 0).toBe(isValid);
});

test('every schema describes what it is for', () => {
  for (const name of ['comparison', 'claims', 'annotations', 'extraction'] as const)
    expect(jsonSchemas()[name]).toHaveProperty('description');
});

test('what “parallax extract” prints holds to its schema', async () => {
  const cwd = makeFolder({
    'gazette.txt': 'At least four people were killed on Tuesday in Port Alder, police said.\n',
  });
  const { out } = await runParallax(['extract', 'gazette.txt'], { cwd });
  const [extraction] = linesOf<{ claims: unknown[] }>(out);
  expect(extraction?.claims.length).toBeGreaterThan(0);
  expect(problemsIn(extraction, 'extraction')).toEqual([]);
  expect(problemsIn({ ...extraction, claims: [{ type: 'rumour' }] }, 'extraction')).not.toEqual([]);
});
