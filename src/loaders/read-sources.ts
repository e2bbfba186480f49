/**
 * content/sources → a record for each outlet, and a message for everything in them that is wrong.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { decodeText } from '../article/decode-text.ts';
import { normalise } from '../article/normalise.ts';
import { nameOf } from '../article/raw-article.ts';
import { readYaml } from '../article/read-yaml.ts';
import type { Message } from '../model/comparison.ts';
import { idLetters, idOf, isId } from '../model/id.ts';
import { errorIn, warningIn } from '../model/message.ts';
import { type Source, sourceSchema } from '../model/source.ts';
import { namesIn } from './folder-names.ts';

const sourceRecord = z.strictObject(sourceSchema.omit({ id: true }).shape);

/**
 * Reads the records; never throws on what is in them.
 *
 * @param content - The content folder, such as `content`.
 * @returns `ids` names those records too that can’t be used, so that each is told of once.
 */
export const readSources = (
  content: string,
): { sources: Source[]; ids: Set<string>; messages: Message[] } => {
  const folder = join(content, 'sources');
  const sources: Source[] = [];
  const ids = new Set<string>();
  const messages: Message[] = [];
  for (const name of namesIn(folder, 'files') ?? []) {
    const file = join(folder, name);
    if (!/\.ya?ml$/u.test(name)) {
      messages.push(
        warningIn(
          file,
          'unexpected-file',
          'Unexpected file, expected records such as gazette.yaml. Rename it or move it away.',
        ),
      );
      continue;
    }
    const id = nameOf(name);
    if (ids.has(id)) {
      messages.push(
        errorIn(
          file,
          'source-twice',
          `Unexpected second record with the name “${id}”, expected one an outlet. Rename one of them.`,
        ),
      );
      continue;
    }
    ids.add(id);
    if (!isId(id))
      messages.push(
        errorIn(
          file,
          'source-name',
          `Unexpected name “${id}” of a record, expected ${idLetters}, as it stands in addresses. Name the file ${idOf(id) || 'source'}.yaml, and name it so where articles are from it.`,
        ),
      );
    const text = normalise(decodeText(readFileSync(file)));
    const read = readYaml(text, { file, firstLine: 1, schema: sourceRecord });
    messages.push(...read.messages);
    if (read.value) sources.push({ ...read.value, id });
  }
  return { sources, ids, messages };
};
