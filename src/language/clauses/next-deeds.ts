/**
 * A verb behind a comma → whether it tells the next deed, or the next fate, of whom the verb before it
 * tells: “shoots wife, kills himself”, “walked in, shot a clerk and fled”.
 */
import type { Place } from './subject-place.ts';
import { type Clause, isParticiple } from './verb-groups.ts';
import type { Token } from '../words/tokenize.ts';

/** What sets an inserted part off: four men – two of them guards – were hurt. */
export const comma = /^(?:,|-+|–|—)$/u;

/** True: who does or undergoes what the verb before tells does so here. */
export const isOfSame = (place: Place, previous: Clause): boolean =>
  goesOn(place, previous) || isNextDeed(place, previous) || isSecondFate(place, previous);

/** “Robber shot, killed by clerk”: two participles of one person */
const isSecondFate = ({ tokens, group, at }: Place, previous: Clause): boolean =>
  previous.last === at &&
  previous.objects.length === 0 &&
  group.first === at + 1 &&
  group.objects.length === 0 &&
  [previous, group].every(
    ({ first, verb }) => first === verb && isParticiple(tokens[verb] as Token),
  );

/** man shoots wife, (then) kills himself: two verbs of one form, as a headline joins them */
const goesOn = ({ tokens, group, at }: Place, previous: Clause): boolean =>
  [previous, group].every(
    ({ form, first, verb }) =>
      form === 'finite' && first === verb && /[^s]s$/u.test(tokens[verb]?.lower ?? ''),
  ) &&
  previous.subjects.length > 0 &&
  !previous.relative &&
  previous.objects.some(({ last }) => last === at);

/**
 * walked into a bar, shot a clerk and fled; on Monday, a man opened fire, killed two: one deed after the
 * other; not: a man, whose brother died, killed two
 */
const isNextDeed = (place: Place, previous: Clause): boolean => {
  const { tokens, range, phraseAt, group, earlier, at } = place;
  if (group.form !== 'finite' || group.first !== group.verb || group.objects.length === 0)
    return false;
  if (previous.form === 'ing' || previous.form === 'infinitive' || previous.voice === 'passive')
    return false;
  const parts = [...previous.objects, ...previous.prepositions.map(({ phrase }) => phrase)];
  const end = Math.max(previous.last, ...parts.map(({ last }) => last));
  // walked in on Monday, shot …
  const isEnd = tokens.slice(end, at).every(({ index }) => index - end < 4 && !phraseAt.has(index));
  if (previous.relative || previous.subjects.length === 0 || !isEnd) return false;
  let mark = at - 1;
  while (mark >= range.first && !comma.test(tokens[mark]?.lower ?? '')) mark--;
  // on Monday, a man …; NORDEN -- A man …
  const isOpener =
    (/^(?:ADP|ADV)$/u.test(tokens[range.first]?.pos ?? '') || tokens[mark]?.text !== ',') &&
    earlier.every(({ verb }) => verb > mark);
  return mark < range.first || mark === previous.first - 1 || isOpener;
};
