/**
 * `parallax extract`: articles in, one line of JSON an article out, in the order in which they came.
 * Keeps nothing between two articles, so that it can run over any number of them.
 */
import { fstatSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { type RawArticle, readableEndings } from '../article/raw-article.ts';
import { mostThreads } from '../loaders/thread-limits.ts';
import type { Message } from '../model/comparison.ts';
import type { Answer } from './answer-article.ts';
import { answerArticles } from './answer-articles.ts';
import { print, printMessages } from './print.ts';
import { readRawArticle } from './read-raw-article.ts';
import { readRecord } from './read-record.ts';
import { splitLines } from './split-lines.ts';

const fromFiles = async function* (files: readonly string[]): AsyncGenerator<RawArticle | Message> {
  for (const file of files) yield await readRawArticle(file);
};

const fromRecords = async function* (
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<RawArticle | Message> {
  let line = 0;
  for await (const bytes of splitLines(stream)) {
    line += 1;
    const record = readRecord(bytes, line);
    if (record !== null) yield record;
  }
};

/** Bytes of a record of common length. */
const usualRecord = 3000;

/** About how many articles a file on standard input holds; null of a pipe, which may go on for ever. */
const recordsOnInput = (): number | null => {
  const input = fstatSync(process.stdin.fd);
  return input.isFile() ? Math.ceil(input.size / usualRecord) : null;
};

const tell = async ({ line, messages }: Answer): Promise<void> => {
  if (line !== null) await print(line);
  printMessages(messages);
};

const extract = async (
  files: string[],
  { threads }: { threads: number },
  command: Command,
): Promise<void> => {
  if (files.length === 0 && process.stdin.isTTY) {
    command.error('error: name files to read, or pipe records into standard input');
  }
  const raws = files.length > 0 ? fromFiles(files) : fromRecords(process.stdin);
  const expected = files.length || recordsOnInput();
  await answerArticles(raws, tell, { threads, expected });
};

const toThreads = (value: string): number => {
  if (!/^[1-9]\d?$/u.test(value)) throw new InvalidArgumentError('Expected a number from 1 to 99.');
  return Number(value);
};

/** Adds the command to the program. */
export const addExtract = (program: Command): void => {
  program
    .command('extract')
    .description('Print what each article claims, as one line of JSON an article.')
    .argument(
      '[file...]',
      `${readableEndings}; with none, lines {"id","source","title","published","text"} on standard input`,
    )
    .option(
      '--threads <number>',
      'threads to read many articles with; 1 where several of these run side by side',
      toThreads,
      mostThreads,
    )
    .action(extract);
};
