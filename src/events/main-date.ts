/**
 * Document → the day of its main happening.
 */
import type { Document } from '../language/document.ts';

/** The day on which the main happening took place, as far as the text tells. */
export const mainDate = (document: Document): { from: string; to: string } | null => {
  for (const { role, times } of document.sentences) {
    const time = times.find(({ precision }) => precision === 'day' || precision === 'part-of-day');
    if (role !== 'title' && time?.from && time.to) return { from: time.from, to: time.to };
  }
  return null;
};
