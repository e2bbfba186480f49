/**
 * Messages about content in the forms in which people and machines read them: lines of text, JSON,
 * annotations of a GitHub workflow.
 */
import type { Message } from '../model/comparison.ts';
import { formatMessage } from './print.ts';

export interface MessageFormat {
  /** True where the messages are the result itself and go to standard output. */
  isResult: boolean;
  write: (messages: readonly Message[]) => string;
}

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;

const escapeData = (words: string): string =>
  words.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');

const escapeProperty = (words: string): string =>
  escapeData(words).replace(/:/gu, '%3A').replace(/,/gu, '%2C');

/** `::error file=content/stories/fire/story.md,line=3,col=1,title=field-date::…` */
const annotation = ({ file, line, column, severity, rule, text }: Message): string =>
  `::${levels[severity]} file=${escapeProperty(file ?? '')},line=${line ?? 1},col=${column ?? 1},title=${escapeProperty(rule)}::${escapeData(text)}\n`;

export const messageFormats = {
  text: {
    isResult: false,
    write: (messages) => messages.map((message) => `${formatMessage(message)}\n`).join(''),
  },
  json: {
    isResult: true,
    write: (messages) => `${JSON.stringify({ messages }, null, 1)}\n`,
  },
  github: { isResult: true, write: (messages) => messages.map(annotation).join('') },
} as const satisfies Record<string, MessageFormat>;

export type MessageFormatName = keyof typeof messageFormats;
