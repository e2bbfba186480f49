/**
 * Reads the word lists of this folder. They are YAML files, each with its source in its head, so that
 * a word is added by adding a row. Read once, when the module that needs them is loaded.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';

/**
 * Reads one word list and checks its shape.
 *
 * @param name - File name without ending, such as `quantities`.
 * @param schema - What the list must look like; a list that doesn’t is a broken build.
 */
export const readLexicon = <T extends z.ZodType>(name: string, schema: T): z.infer<T> =>
  schema.parse(parse(readFileSync(new URL(`./${name}.yaml`, import.meta.url), 'utf8')));
