/**
 * What every public corpus is read through: files in; texts, each with the function that holds what was
 * extracted from it against its labels, out. A corpus knows its files by what is in them.
 */
import type { z } from 'zod';
import type { Extraction, Row } from '../../model/comparison.ts';
import type { Scored } from '../run.ts';

export interface CorpusFile {
  /** From the folder that was named, with `/` between its parts. */
  path: string;
  /** Decompressed, decoded, with `\n` at line ends. */
  text: string;
}

export interface CorpusText {
  id: string;
  title?: string | null;
  /** ISO date. */
  published?: string | null;
  text: string;
  /** A second text, compared with the first as another account of the same. */
  beside?: string;
  /** Texts of one happening belong to one half of the corpus. */
  group: number;
  /** @param rows - What comparing it with the second text gives. */
  score: (extraction: Extraction, rows: readonly Row[]) => Scored;
}

export interface Corpus {
  id: string;
  title: string;
  /** What is compared, for readers of the figures. */
  about: string;
  /** What its files look like, as help and messages tell it. */
  format: string;
  /** Null where the files are none of this corpus. */
  read: (files: readonly CorpusFile[]) => CorpusText[] | null;
}

/** Labels that can’t be read, with their place. */
export class CorpusError extends Error {
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, message: string) {
    super(message);
    this.file = file;
    this.line = line;
  }
}

const parseOr = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/**
 * Reads JSON lines of one shape.
 *
 * @returns Null where the first line has another shape.
 * @throws CorpusError where a later line has.
 */
export const readLines = <T>({ path, text }: CorpusFile, schema: z.ZodType<T>): T[] | null => {
  const lines = text
    .split('\n')
    .map((line, i) => ({ value: parseOr(line), number: i + 1, isBlank: line.trim() === '' }))
    .filter(({ isBlank }) => !isBlank);
  if (!schema.safeParse(lines[0]?.value).success) return null;
  return lines.map(({ value, number }) => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const at = issue?.path.join('.') || 'line';
    throw new CorpusError(
      path,
      number,
      `Unexpected ${at}, expected it as in line ${lines[0]!.number}: ${issue?.message}.`,
    );
  });
};

/** A file’s name without its folders. */
export const baseName = (path: string): string => path.split('/').at(-1) ?? path;
