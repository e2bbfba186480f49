/**
 * Messages about content: each names what is wrong, where, and what to do about it.
 */
import type { Message } from './comparison.ts';

/** A place in a file, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Where a message stands that is about a file as a whole. */
export const fileStart: Place = { line: 1, column: 1 };

/** What keeps content from being used. */
export const errorIn = (file: string, rule: string, text: string, place = fileStart): Message => ({
  file,
  line: place.line,
  column: place.column,
  severity: 'error',
  rule,
  text,
});

/** What can be used as it is, but may not be meant so. */
export const warningIn = (
  file: string,
  rule: string,
  text: string,
  place = fileStart,
): Message => ({ ...errorIn(file, rule, text, place), severity: 'warning' });
