/**
 * A phrase of a speaker → the phrases it hangs on to its left and right: “a spokesman for the ministry
 * in Delos”, “Superintendent of Police (Marsh) Omar Sabri”.
 */
import { nounKind } from '../names/name-words.ts';
import { beforeBrackets } from '../phrases/before-brackets.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { beforeTime } from '../times/before-time.ts';
import type { Token } from '../words/tokenize.ts';
import { isDocumentNoun } from './issuers.ts';
import type { Reading } from './reading.ts';
import { isPersonNoun, isPlural } from './speaker-nouns.ts';

const chained =
  /^(?:of|for|from|with|in|into|at|on|to|under|near|outside|inside|by|behind|about|beside|beneath|above|below)$/u;

const bent = /^(?:close|familiar|loyal|linked|privy|opposed|sympathetic|allied|critical|present)$/u;

/** A token as a phrase of its own. */
export const loneAt = (at: number): NounPhrase => ({
  first: at,
  last: at + 1,
  head: at,
  quantity: null,
  partitive: false,
  elliptical: false,
  pronoun: false,
});

/** The phrases that a phrase hangs on by prepositions: “spokesman” for “ministry” in “a spokesman for the ministry”. */
export const chainLeft = (reading: Reading, phrase: NounPhrase, from: number): NounPhrase => {
  const { tokens, phraseAt, isTime } = reading;
  let core = phrase;
  for (;;) {
    const before = core.first - 1;
    // sources close to the inquiry, an officer present at the scene
    const described = tokens[before - 1];
    const isBent =
      bent.test(described?.lower ?? '') ||
      // a doctor attending to the wounded at a hospital
      (described?.pos === 'VERB' && /ing$/u.test(described.lower));
    // the Norden Committee (NC) in its report
    const left = phraseAt[isBent ? before - 2 : beforeBrackets(tokens, before) - 1];
    const body = tokens[before]?.lower === 'and' ? bodyOfBoth(reading, core) : undefined;
    if (body) return chainLeft(reading, body, from);
    // a review of a raid last week in Ostrov
    const dated = isTime[before - 1]
      ? phraseAt[beforeTime(tokens, before - 1, (at) => isTime[at] === true)]
      : undefined;
    // a clerk of the county’s roads and bridges office
    if (tokens[before]?.lower === 'and' && left && isBareBody(tokens, core)) {
      const further = chainLeft(reading, left, from);
      if (further !== left) return further;
    }
    // authorities in Karsia and Delos
    if (tokens[before]?.lower === 'and' && left && isLarge(tokens, left) && isLarge(tokens, core)) {
      const further = chainLeft(reading, left, from);
      if (further !== left) return further;
    }
    if (before <= from || !chained.test(tokens[before]?.lower ?? '')) return core;
    // those close to him
    if (isBent && tokens[before - 2]?.lower === 'those') return loneAt(before - 2);
    // a review by a panel paid for by the mill, a man hired by the mill
    const done = tokens[before]?.lower === 'by' ? doneTo(reading, before) : undefined;
    const next = dated ?? left ?? done;
    if (!next || (isTime[before - 1] && !dated) || next.pronoun) return core;
    core = next;
  }
};

/** a delegation of lawmakers and officials: the body whose two kinds of members end in a phrase */
export const bodyOfBoth = (
  { tokens, phraseAt }: Reading,
  { first, head }: NounPhrase,
): NounPhrase | undefined => {
  const left = tokens[first - 1]?.lower === 'and' ? phraseAt[first - 2] : undefined;
  if (!left || tokens[left.first - 1]?.lower !== 'of') return undefined;
  const body = phraseAt[left.first - 2];
  const isMember = (at: number): boolean =>
    isPersonNoun(tokens[at] as Token) && isPlural(tokens[at] as Token);
  const isGroup = body && nounKind(tokens[body.head]?.lower ?? '') === 'group';
  return isGroup && [left.head, head].every(isMember) ? body : undefined;
};

/** 50 per cent of voters, some 39 per cent: with the figure before the two words */
export const withShare = ({ tokens }: Reading, core: NounPhrase): NounPhrase => {
  const isShare = tokens[core.head]?.lower === 'cent' && tokens[core.first - 1]?.lower === 'per';
  if (!isShare || tokens[core.first - 2]?.pos !== 'NUM') return core;
  const about = /^(?:about|around|some|nearly|almost|only|just)$/u;
  const figure = core.first - 2;
  return { ...core, first: about.test(tokens[figure - 1]?.lower ?? '') ? figure - 1 : figure };
};

const distance =
  /^(?:miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|yards?|feet|blocks?|streets?|doors?|hours?|minutes?)$/u;

/** neighbours more than a mile away said: the token before the distance, which ends at the one given */
export const beforeDistance = (
  { tokens, phraseAt }: Reading,
  end: number,
  from: number,
): number => {
  // staff at a mill some 300 metres from the site
  const span = phraseAt[(phraseAt[end]?.first ?? 0) - 2];
  const isFrom =
    tokens[span?.last ?? -1]?.lower === 'from' && span?.last === (phraseAt[end]?.first ?? 0) - 1;
  if (
    isFrom &&
    distance.test(tokens[span.head]?.lower ?? '') &&
    tokens[span.first]?.lower === 'some'
  )
    return span.first - 1;
  if (tokens[end + 1]?.lower !== 'away' || !distance.test(tokens[end]?.lower ?? '')) return end;
  let at = (phraseAt[end]?.first ?? end) - 1;
  while (at > from && /^(?:ADV|ADJ|ADP)$/u.test(tokens[at]?.pos ?? '')) at--;
  return at;
};

/** The second half of a name that “and” joins: “… and bridges office”, not “and the office”. */
const isBareBody = (tokens: readonly Token[], { first, head }: NounPhrase): boolean =>
  tokens[head]?.pos === 'NOUN' &&
  tokens[first]?.pos === 'NOUN' &&
  /^(?:office|department|agency|authority|ministry|committee|commission|board|council|unit|service|bureau|directorate|centre|center)$/u.test(
    tokens[head].lower,
  );

/** The panel of “a panel paid for by”, the man of “a man hired by”. */
const doneTo = ({ tokens, phraseAt }: Reading, by: number): NounPhrase | undefined => {
  const verb = tokens[by - 1]?.pos === 'ADP' ? by - 2 : by - 1;
  const isDone =
    tokens[verb]?.pos === 'VERB' && /(?:ed|id|[oae]de|[aou]wn|ght)$/u.test(tokens[verb].lower);
  return isDone ? phraseAt[verb - 1] : undefined;
};

/** End of the words that describe a phrase behind it: prepositional phrases, “in their 30s”. */
export const chainRight = (reading: Reading, phrase: NounPhrase, end: number): number => {
  const { tokens, phraseAt, isTime, quotationAt } = reading;
  let last = phrase.last;
  while (last < end) {
    // a source familiar with the case
    const at = bent.test(tokens[last]?.lower ?? '') ? last + 1 : last;
    const next = phraseAt[at + 1];
    if (!chained.test(tokens[at]?.lower ?? '') || !next || next.first !== at + 1) break;
    if (isTime[at + 1] || next.pronoun || quotationAt[at + 1]) break;
    last = next.last;
  }
  return last;
};

/** True: the head of a phrase has a capital. */
export const isLarge = (tokens: readonly Token[], phrase: NounPhrase): boolean =>
  /^\p{Lu}/u.test(tokens[phrase.head]?.text ?? '');

/** True: in a statement, in a tweet, which somebody speaks in. */
export const isMedium = (tokens: readonly Token[], { first, head }: NounPhrase): boolean =>
  tokens[first - 1]?.lower === 'in' &&
  /^(?:an?|its|his|her|their)$/u.test(tokens[first]?.lower ?? '') &&
  isDocumentNoun(tokens[head] as Token);

/** Superintendent of Police (Marsh) Omar Sabri, Norden SSP (Marsh) Omar Sabri: a title whose branch stands in brackets before the name */
export const beforeBranch = (reading: Reading, { first }: NounPhrase, from: number): number => {
  const { tokens, phraseAt } = reading;
  if (tokens[first - 1]?.text !== ')') return first;
  const open = tokens.slice(from, first).findLastIndex(({ text }) => text === '(') + from;
  const title = open > from ? phraseAt[open - 1] : undefined;
  const core = title && chainLeft(reading, title, from);
  if (!core) return first;
  const head = tokens[core.head] as Token;
  return isPersonNoun(head) || /^\p{Lu}{2,4}$/u.test(head.text) ? core.first : first;
};
