/**
 * Document and its mentions → the main happening before any mention has joined it: its kind, day and
 * places as the title and the first sentences tell them.
 */
import type { Document } from '../language/document.ts';
import { type EventMention, leadPlaces } from './event-mentions.ts';
import { areAlike } from './happening-kinds.ts';
import { isOld } from './fit-mention.ts';
import { daysBetween, type Interval, overlap } from './interval.ts';
import { emptyEvent, type LocalEvent } from './local-event.ts';
import { mainDate } from './main-date.ts';

/** Kinds that a story is seldom about when its first sentences also tell of another kind. */
const setting = /^(?:any|war|unrest|fire)$/u;

/** The happening that the title and the first sentences tell of. */
export const seedMainEvent = (
  document: Document,
  mentions: readonly EventMention[],
  firstBody: number,
): LocalEvent => {
  const today = document.article.published?.slice(0, 10) ?? null;
  const opening = mentions.filter(
    // sent medicine to prevent an outbreak: none that has come
    ({ sentence, backgrounded, unreal, kind }) =>
      sentence.index <= firstBody + 1 && !backgrounded && !(unreal && kind === 'outbreak'),
  );
  // A fire killed ten. In 2014 an avalanche killed 30 there: the first tells what it was
  const first = opening.filter(({ sentence }) => sentence.index <= firstBody);
  const leading = first.some(({ kind }) => kind !== 'any')
    ? opening.filter((one) => first.includes(one) || !(one.apart || isOld(one.when, today)))
    : opening;
  const others = leading.filter(({ kind }) => !setting.test(kind));
  // Ten died in a club fire. Fireworks had hit the roof: the fire, of which a verb behind it tells more
  const isFire =
    first.some(({ kind, verbal }) => kind === 'fire' && !verbal) &&
    others.every(({ verbal, sentence }) => verbal && sentence.index > firstBody);
  const telling = isFire ? leading.filter(({ kind }) => kind === 'fire') : others;
  const noun = telling.find((one) => !one.verbal && !isOneInRow(document, one));
  // Gunmen attacked a post on Monday. It came days after an avalanche: the day and the deed of the first
  const dated = telling.find((one) => one.sentence.index <= firstBody && one.when !== null);
  const isBehind = noun && dated?.verbal && noun.sentence.index > firstBody;
  const lead = (isBehind ? dated : noun) ?? telling[0] ?? leading[0] ?? mentions[0];
  const kind = lead?.kind ?? 'any';
  // air strikes, a move that …: what takes them up says nothing of their number
  const nouns = leading.filter(
    (mention) => !mention.verbal && !mention.echo && areAlike(mention.kind, kind),
  );
  return emptyEvent('e1', {
    kind,
    when: kind === 'outbreak' ? null : dayOfLead(lead, mentions, document, firstBody),
    places: placesOfLead(document, firstBody, mentions, kind !== 'any'),
    plural: nouns.length > 0 && nouns.every(({ plural }) => plural),
  });
};

/** Twelve were shot, three fatally. The most recent killing took place on Sunday: the twelve, not the last */
const isOneInRow = ({ tokens }: Document, { sentence, first, head }: EventMention): boolean =>
  sentence.role === 'body' &&
  tokens[first]?.lower === 'the' &&
  tokens
    .slice(first, head)
    .some(({ lower }) => /^(?:recent|latest|last|first|second|third|earliest)$/u.test(lower));

/** The day that the first sentence gives what it tells of, or else the main day of the text. */
const dayOfLead = (
  lead: EventMention | undefined,
  mentions: readonly EventMention[],
  document: Document,
  firstBody: number,
): Interval | null => {
  const published = document.article.published?.slice(0, 10);
  const isFresh = (when: Interval): boolean => {
    const age = published ? daysBetween(when.to, published) : -1;
    return daysBetween(when.from, when.to) <= 1 && age >= 0 && age <= 7;
  };
  // a siege of the station on Tuesday
  if (lead?.when && lead.sentence.index <= firstBody && isFresh(lead.when)) return lead.when;
  // Two hurt in strike. Two men were hurt on Sunday in a strike · ten died when a bus fell on Monday. The
  // crash came as many mourned those of Saturday
  const isTitle = lead?.sentence.role === 'title';
  const first = mentions.find(
    ({ sentence, kind, when, backgrounded }) =>
      sentence.index === firstBody &&
      !backgrounded &&
      when !== null &&
      isFresh(when) &&
      (!isTitle || (kind === lead.kind && when.from === when.to)),
  );
  const isUndated = lead && !lead.when && lead.sentence.index > firstBody;
  if ((isTitle || isUndated) && first?.when) return first.when;
  const date = freshDate(document, firstBody);
  // “Crowds storm a fort” above, further down “crowds stormed a fort on Tuesday”
  const told = mentions
    .filter(({ verbal, word }) => lead?.verbal && verbal && word === lead.word)
    .map(({ when }) => when)
    .filter((when) => when !== null);
  const isMain = told.some((when) => date && overlap(when, date));
  return isMain ? date : (told.find(isFresh) ?? date);
};

/** The places of the first sentence, or of the second where the first names none. */
const placesOfLead = (
  document: Document,
  firstBody: number,
  mentions: readonly EventMention[],
  ofDeed: boolean,
): string[] => {
  const told = document.sentences
    .slice(Math.max(firstBody, 0), firstBody + 8)
    .filter(({ role }) => role !== 'caption');
  for (const sentence of told.slice(0, 2)) {
    const own = mentions.filter((one) => one.sentence === sentence);
    const places = leadPlaces(document, sentence, own, ofDeed);
    if (places.length > 0) return places;
  }
  return [];
};

/** The main day; not one that only the background tells, weeks before the article came out. */
const freshDate = (document: Document, firstBody: number): Interval | null => {
  const date = mainDate(document);
  const published = document.article.published?.slice(0, 10);
  if (!date || !published || daysBetween(date.to, published) <= 7) return date;
  const told = document.sentences
    .slice(0, Math.max(firstBody, 0) + 4)
    .some(({ times }) =>
      times.some(({ from, to }) => from !== null && to !== null && overlap({ from, to }, date)),
    );
  return told ? date : null;
};
