/**
 * One line of NDJSON → a raw article: `{"id","source","title","published","text"}`.
 */
import { z } from 'zod';
import { decodeText } from '../article/decode-text.ts';
import { type RawArticle, sha256Of } from '../article/raw-article.ts';
import { rightsSchema } from '../model/article.ts';
import type { Message } from '../model/comparison.ts';
import { errorIn } from '../model/message.ts';

const recordSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  source: z.string().nullish(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  text: z.string(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  rights: rightsSchema.nullish(),
});

export type ArticleRecord = z.infer<typeof recordSchema>;

/** Where messages say that a record came from. */
const input = 'stdin';

/**
 * Reads one record.
 *
 * @param line - Its number, counted from 1.
 * @returns The article, a message where the line can’t be used, null where it is empty.
 */
export const readRecord = (bytes: Uint8Array, line: number): RawArticle | Message | null => {
  const words = decodeText(bytes).trim();
  if (words === '') return null;
  const problem = (text: string): Message => errorIn(input, 'record', text, { line, column: 1 });
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch (error) {
    return problem(`Unexpected line, expected one JSON object: ${(error as Error).message}.`);
  }
  const result = recordSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const field = issue?.path.join('.') || 'record';
    return problem(
      `Unexpected ${field}, expected {"id","source","title","published","text"}: ${issue?.message}.`,
    );
  }
  return { ...rawArticleOf(result.data), line };
};

/** The article that a record stands for. */
export const rawArticleOf = ({
  id,
  text,
  source,
  title,
  published,
  url,
  rights,
}: ArticleRecord): RawArticle => ({
  path: input,
  id,
  format: 'txt',
  content: text,
  sha256: sha256Of(text),
  given: {
    source: source ?? id,
    title: title || null,
    published: published || null,
    url,
    rights,
  },
});
