/**
 * The days that the accounts name, in order, one lane for each account. A mark is hollow where the
 * text gives no date and it was worked out from another (“last week”).
 */
import type { Comparison } from '../../model/comparison.ts';
import type { Account } from '../accounts.ts';
import { capitalised, dateRange } from '../english.ts';
import { nameEvents } from '../name-events.ts';
import { claimAnchor } from '../paths.ts';

export interface TimelineMark {
  anchor: string;
  words: string;
  /** What it is the time of, or null where that is not known. */
  event: string | null;
  time: string | null;
  workedOut: boolean;
  /** Where the same text says it again. */
  again: string[];
}

export interface TimelineDay {
  from: string;
  date: string;
  lanes: { account: Account; marks: TimelineMark[] }[];
}

/** Lays out the dates of all accounts, earliest first. */
export const drawTimeline = (
  comparison: Comparison,
  accounts: readonly Account[],
): TimelineDay[] => {
  const labels = nameEvents(comparison);
  const days = new Map<string, TimelineDay>();
  for (const claim of comparison.claims) {
    if (claim.type !== 'date') continue;
    const key = `${claim.from}/${claim.to}`;
    const day = days.get(key) ?? {
      from: claim.from,
      date: dateRange(claim.from, claim.to),
      lanes: accounts.map((account) => ({ account, marks: [] })),
    };
    days.set(key, day);
    // clarified on 5 February: the day of the words, not of what they are about
    const label = claim.rules.includes('date/report')
      ? 'a statement'
      : claim.event && labels.get(claim.event);
    const mark: TimelineMark = {
      anchor: claimAnchor(claim),
      words: claim.words,
      event: label ? capitalised(label) : null,
      time: claim.time,
      workedOut: claim.relativeTo !== null,
      again: [],
    };
    const marks = day.lanes.find(({ account }) => account.id === claim.article)?.marks;
    const said = marks?.find(
      ({ event, time, workedOut }) =>
        event === mark.event &&
        workedOut === mark.workedOut &&
        (time === mark.time || mark.time === null),
    );
    if (said) said.again.push(mark.anchor);
    else marks?.push(mark);
  }
  return [...days.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
};
