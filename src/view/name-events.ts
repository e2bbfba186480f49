/**
 * The happenings of a story → what pages call each, so that no two are called the same: by their day or
 * place where their names are alike, else as another one.
 */
import type { Comparison, Row, StoryEvent } from '../model/comparison.ts';
import { areMany, atPlace, dateRange } from './english.ts';
import { orderEvents } from './order-rows.ts';

/** What happenings are called, by their ids. */
export type EventNames = ReadonlyMap<string, string>;

/** One that no text gives a name is “another happening”. */
const ownName = ({ label }: StoryEvent): string =>
  label === 'the event' ? 'another happening' : label;

/** “the strike of May 2030”, “the attack in Lowmere”; null where nothing more is known of it. */
const withSetting = (name: string, { when, place }: StoryEvent): string | null => {
  if (when && !/\d/u.test(name)) return `${name} of ${dateRange(when.from, when.to)}`;
  return place && !name.includes(place) ? `${name} ${atPlace(place)}` : null;
};

/** “another attack”, “further attacks” */
const asFurther = (name: string): string => {
  const bare = name.replace(/^(?:the|another|other)\s/iu, '');
  return `${areMany(bare) ? 'further' : 'another'} ${bare}`;
};

/** Names the happenings; of two that are called the same, the main or first told keeps its name. */
export const nameEvents = (comparison: Pick<Comparison, 'events' | 'rows'>): EventNames => {
  const events = orderEvents(comparison);
  const sharing = Map.groupBy(events, ownName);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const event of events) {
    const own = ownName(event);
    const alike = sharing.get(own)!;
    const told = alike.length > 1 && !event.main ? withSetting(own, event) : null;
    const wanted = [told ?? own, asFurther(own)].find((name) => !taken.has(name));
    const last = asFurther(own);
    let name = wanted ?? last;
    for (let count = 2; taken.has(name); count += 1) name = `${last} (${count})`;
    taken.add(name);
    names.set(event.id, name);
  }
  return names;
};

/** What a row tells of where it is not the main happening: “the flood of 2030”; else null. */
export const sideEventOf = (
  { event }: Pick<Row, 'event'>,
  { events }: Pick<Comparison, 'events'>,
  names: EventNames,
): string | null => {
  const told = events.find(({ id }) => id === event);
  return told && !told.main ? names.get(told.id)! : null;
};

/** The same with its day or period, where that is known and not part of its name. */
export const datedSideEventOf = (
  row: Pick<Row, 'event'>,
  comparison: Pick<Comparison, 'events'>,
  names: EventNames,
): string | null => {
  const name = sideEventOf(row, comparison, names);
  const when = comparison.events.find(({ id }) => id === row.event)?.when;
  if (name === null || !when || /\d/u.test(name)) return name;
  return `${name}, ${dateRange(when.from, when.to)}`;
};
