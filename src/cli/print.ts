/**
 * What the commands write: values as JSON on standard output, messages on standard error.
 */
import { once } from 'node:events';
import type { Message } from '../model/comparison.ts';

/** One value as one line of JSON; line separators that only JSON allows in a line are escaped. */
export const toJsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;

/** Writes to standard output and waits where its reader is slow, so that memory stays small. */
export const print = async (words: string | Uint8Array): Promise<void> => {
  if (!process.stdout.write(words)) await once(process.stdout, 'drain');
};

/** `file:line:column severity text (rule)`. */
export const formatMessage = ({ file, line, column, severity, rule, text }: Message): string =>
  `${file ?? 'input'}:${line ?? 1}:${column ?? 1} ${severity} ${text} (${rule})`;

/** Prints messages on standard error; an error among them sets the exit status to 1. */
export const printMessages = (messages: readonly Message[]): void => {
  for (const message of messages) {
    process.stderr.write(`${formatMessage(message)}\n`);
    if (message.severity === 'error') process.exitCode = 1;
  }
};
