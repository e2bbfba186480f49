/**
 * `parallax extract`: articles in, one line of JSON an article out, in the order in which they came.
 * Keeps nothing between two articles, so that it can run over any number of them.
 */
import type { Command } from 'commander';
import { readArticle } from '../article/read-article.ts';
import type { RawArticle } from '../article/raw-article.ts';
import type { extractClaims } from '../claims/extract-claims.ts';
import type { Extraction, Message } from '../model/comparison.ts';
import { print, printMessages, toJsonLine } from './print.ts';
import { readRecord } from './read-record.ts';
import { isMessage, readRawArticle } from './read-raw-article.ts';
import { splitLines } from './split-lines.ts';

type Extract = typeof extractClaims;

const extractOne = (raw: RawArticle, extractFrom: Extract): Extraction | Message => {
  try {
    const { article, messages } = readArticle(raw);
    const extraction = extractFrom(article);
    return { ...extraction, messages: [...messages, ...extraction.messages] };
  } catch (error) {
    // One article among thousands must not end the run.
    const text = `Can’t read this article: ${(error as Error).message}. Please report it.`;
    return {
      file: raw.path,
      line: raw.line ?? 1,
      column: 1,
      severity: 'error',
      rule: 'extract-failed',
      text,
    };
  }
};

const answer = async (raw: RawArticle | Message, extractFrom: Extract): Promise<void> => {
  const result = isMessage(raw) ? raw : extractOne(raw, extractFrom);
  if ('severity' in result) {
    printMessages([result]);
    return;
  }
  await print(toJsonLine(result));
  printMessages(result.messages);
};

const extract = async (files: string[], _options: object, command: Command): Promise<void> => {
  if (files.length === 0 && process.stdin.isTTY) {
    command.error('error: name files to read, or pipe records into standard input');
  }
  // The language model and word lists take a second; help and bad usage don’t wait for them.
  const engine = await import('../claims/extract-claims.ts');
  for (const file of files) {
    await answer(await readRawArticle(file), engine.extractClaims);
  }
  if (files.length > 0) return;
  let line = 0;
  for await (const bytes of splitLines(process.stdin)) {
    line += 1;
    const record = readRecord(bytes, line);
    if (record !== null) await answer(record, engine.extractClaims);
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
