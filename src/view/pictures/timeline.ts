/**
 * The days that the accounts name, in order, one lane for each account. A mark is hollow where the
 * text gives no date and it was worked out from another (“last week”).
 */
import type { Comparison } from '../../model/comparison.ts';
import type { Account } from '../accounts.ts';
import { dateRange } from '../english.ts';
import { capitalised } from '../../model/prose.ts';
import { nameEvents } from '../name-events.ts';
import { claimAnchor } from '../paths.ts';
import { quoteParts } from '../quote-parts.ts';

export interface TimelineMark {
  anchor: string;
  words: string;
  /** What it is the time of, or null where the text gives that no name. */
  event: string | null;
  /** The words around the time, where nothing else tells what it is the time of. */
  context: string | null;
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

/** Killed since 2015: a happening that the text gives no name. */
const isNameless = (label: string): boolean => /^(?:other|another|further) \P{Lu}+$/u.test(label);

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
    const named = label && !isNameless(label) ? label : null;
    const around = named
      ? ''
      : quoteParts(claim, { relation: 'only', diff: null })
          .map(({ text }) => text)
          .join('');
    const mark: TimelineMark = {
      anchor: claimAnchor(claim),
      words: claim.words,
      event: named && capitalised(named),
      context: around === claim.words ? null : around || null,
      time: claim.time,
      workedOut: claim.relativeTo !== null,
      again: [],
    };
    const marks = day.lanes.find(({ account }) => account.id === claim.article)?.marks;
    const said = marks?.find(
      ({ event, context, time, workedOut }) =>
        event === mark.event &&
        context === mark.context &&
        workedOut === mark.workedOut &&
        (time === mark.time || mark.time === null),
    );
    if (said) said.again.push(mark.anchor);
    else marks?.push(mark);
  }
  return [...days.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
};
