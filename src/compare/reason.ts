/**
 * The accounts that a reason names: comparers write a reason as one sentence and mark them, so that a
 * row says where they stand and pages can put the name of the outlet there.
 */
import type { Row } from '../model/comparison.ts';

// Code points that are no characters and stand in no text: for use inside a program.
const open = '\uFDD0';
const close = '\uFDD1';
const marks = /[\uFDD0\uFDD1]/u;

/** An account as a reason names it, by the id of its article. */
export const named = (article: string): string => `${open}${article}${close}`;

/** Takes the marks out of a reason, and says where they stood. */
export const readReason = (marked: string): Pick<Row, 'reason' | 'reasonNames'> => {
  let reason = '';
  const reasonNames: Row['reasonNames'] = [];
  for (const [at, part] of marked.split(marks).entries()) {
    if (at % 2 === 1)
      reasonNames.push({ article: part, start: reason.length, end: reason.length + part.length });
    reason += part;
  }
  return { reason, reasonNames };
};
