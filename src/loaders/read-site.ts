/**
 * content/site.yaml and the environment → the settings of the site, with a message for everything in
 * them that is wrong. A site without the file has the settings that the schema gives.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { z } from 'zod';
import { decodeText } from '../article/decode-text.ts';
import { normalise } from '../article/normalise.ts';
import { readYaml } from '../article/read-yaml.ts';
import type { Message } from '../model/comparison.ts';
import { errorIn } from '../model/message.ts';
import { type Site, siteSchema } from '../model/site.ts';

/** Settings that the environment may hold over the file. */
const variables = { address: 'SITE_URL', base: 'BASE_PATH' } as const;

const siteRecord = z.strictObject(siteSchema.shape);

/** Beside the folders of stories and sources. */
export const siteFile = 'site.yaml';

/**
 * Reads the settings; never throws on what is in them.
 *
 * @param folder - The content folder, such as `content`.
 */
export const readSite = (folder: string): { site: Site; messages: Message[] } => {
  const file = join(folder, siteFile);
  const yaml = existsSync(file) ? normalise(decodeText(readFileSync(file))) : '';
  const read = readYaml(yaml, { file, firstLine: 1, schema: siteRecord });
  const messages = [...read.messages];
  const settings: Record<string, unknown> = { ...read.value };
  for (const [name, variable] of Object.entries(variables) as [keyof typeof variables, string][]) {
    const value = env[variable];
    if (!value) continue;
    const result = siteSchema.shape[name].safeParse(value);
    if (result.success) settings[name] = result.data;
    else
      messages.push(
        errorIn(
          variable,
          'environment',
          `Unexpected ${variable} “${value}” in the environment, ${result.error.issues[0]?.message}. Correct it.`,
        ),
      );
  }
  return { site: siteSchema.parse(settings), messages };
};
