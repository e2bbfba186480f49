/** Text → time expressions. */
import type { ParagraphRole } from '../model/article.ts';
import type { TimeExpression } from '../model/time-expression.ts';

export interface TimeContext {
  published: string | null;
}

/** Finds every time expression of a text, in order, without overlap. */
export const findTimes = (
  _text: string,
  _paragraphs: readonly { start: number; end: number; role: ParagraphRole }[],
  _context: TimeContext,
): TimeExpression[] => [];
