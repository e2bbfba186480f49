/** A text of Thursday, 8 February 2024 → its time expressions with their places in the calendar. */
import { findTimes } from '../../src/language/times.ts';

export const published = '2024-02-08';

/** “2024-02-07”, “2024-01-29/2024-02-04”, with “ 21:30” where a clock time is told; null: no place. */
export const readTimes = (
  text: string,
  date: string | null = published,
): [exact: string, place: string | null][] =>
  findTimes(text, [], { published: date }).map(({ exact, from, to, time }) => [
    exact,
    from === null
      ? null
      : `${from}${from === to ? '' : `/${to}`}${time === null ? '' : ` ${time}`}`,
  ]);
