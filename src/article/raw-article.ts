/**
 * An article as it was collected, before anything is read out of it.
 */
import { createHash } from 'node:crypto';
import type { Rights } from '../model/article.ts';

/** The endings of files in each format, the usual one first. */
const endings = {
  txt: ['txt', 'text'],
  md: ['md', 'markdown'],
  html: ['html', 'htm'],
} as const satisfies Record<string, readonly string[]>;

export type RawFormat = keyof typeof endings;

export const rawFormats = Object.keys(endings) as RawFormat[];

/** “.txt, .md or .html”, for messages and help. */
export const readableEndings = rawFormats
  .map((format) => `.${format}`)
  .join(', ')
  .replace(/, (?=[^,]*$)/u, ' or ');

export interface RawArticle {
  /** Path as messages name it. */
  path: string;
  /** Id of the article; the file’s name without ending. */
  id: string;
  format: RawFormat;
  /** The file’s bytes as collected, decoded; offsets of the article are into what is made of it. */
  content: string;
  /** Of the file’s bytes. */
  sha256: string;
  /** Name of the encoding, where it isn’t UTF-8. */
  encoding?: string | null;
  /** Line of the file on which `content` begins, where that isn’t the first. */
  line?: number;
  /** What the story or a record of NDJSON says of the article; it holds over what the file says. */
  given?: {
    source?: string | null;
    title?: string | null;
    published?: string | null;
    rights?: Rights | null;
    url?: string | null;
    byline?: string | null;
  };
}

/** SHA-256 of a file’s bytes, in hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The format that a file’s ending stands for, or null where it is none that can be read. */
export const formatOf = (path: string): RawFormat | null => {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return (
    rawFormats.find((format) => (endings[format] as readonly string[]).includes(ending)) ?? null
  );
};

/** A file’s name without its folder and ending. */
export const nameOf = (path: string): string =>
  (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[a-z]+$/i, '');
