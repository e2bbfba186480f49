/**
 * `parallax extract`: articles in, one line of JSON an article out, in the order in which they came.
 * Keeps nothing between two articles, so that it can run over any number of them.
 */
import type { Command } from 'commander';
import { readArticle } from '../article/read-article.ts';
import type { RawArticle } from '../article/raw-article.ts';
import { extractClaims } from '../claims/extract-claims.ts';
import { print, printMessages, toJsonLine } from './print.ts';
import { readRecord } from './read-record.ts';
import { isMessage, readRawArticle } from './read-raw-article.ts';
import { splitLines } from './split-lines.ts';

const extractOne = async (raw: RawArticle): Promise<void> => {
  const { article, messages } = readArticle(raw);
  const extraction = extractClaims(article);
  const all = [...messages, ...extraction.messages];
  await print(toJsonLine({ ...extraction, messages: all }));
  printMessages(all);
};

const extract = async (files: string[], _options: object, command: Command): Promise<void> => {
  if (files.length === 0 && process.stdin.isTTY) {
    command.error('error: name files to read, or pipe records into standard input');
  }
  for (const file of files) {
    const raw = await readRawArticle(file);
    if (isMessage(raw)) printMessages([raw]);
    else await extractOne(raw);
  }
  if (files.length > 0) return;
  let line = 0;
  for await (const bytes of splitLines(process.stdin)) {
    line += 1;
    const record = readRecord(bytes, line);
    if (record === null) continue;
    if (isMessage(record)) printMessages([record]);
    else await extractOne(record);
  }
};

/** Adds the command to the program. */
export const addExtract = (program: Command): void => {
  program
    .command('extract')
    .description('Print what each article claims, as one line of JSON an article.')
    .argument(
      '[file...]',
      '.txt, .md or .html; with none, lines {"id","source","title","published","text"} on standard input',
    )
    .action(extract);
};
