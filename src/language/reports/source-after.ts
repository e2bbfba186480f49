/**
 * A reporting verb → the words for who speaks, where they stand behind it: “said Tom Hale, a guard”.
 */
import { honorifics } from '../names/name-words.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { isQuoteMark, type Reading, type Unit } from './reading.ts';
import { chainRight, isLarge } from './source-chains.ts';
import { areAlike } from './joint-sources.ts';
import { nameAfter, type Source } from './sources.ts';
import { canSpeak } from './speaker-nouns.ts';

/** Marsh Department of Works spokeswoman Ann Lee: who speaks for what her title begins with */
const namedWithin = (
  { tokens, phraseAt }: Reading,
  phrase: NounPhrase,
  last: number,
): NounPhrase | undefined => {
  const end = last > phrase.last ? phraseAt[last - 1] : undefined;
  const named = end && /^(?:of|for)$/u.test(tokens[end.first - 1]?.lower ?? '') ? end : undefined;
  const title = named
    ? tokens
        .slice(named.first, named.head)
        .findIndex(({ lower }) => /^(?:spokes\p{L}+|chief|director|head|official)$/u.test(lower))
    : -1;
  if (!named || title < 1 || !isLarge(tokens, named)) return undefined;
  return { ...named, first: named.first + title };
};

/** according to an official, speaking on condition of anonymity, it was late: the comma that closes how he spoke */
const behindManner = (tokens: Reading['tokens'], { last: end }: Unit, at: number): number => {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'speaking') return at;
  const close = tokens.findIndex(({ text }, i) => i > at && i < end && text === ',');
  return close < 0 ? at : close;
};

/** said a person briefed on the talks: behind what describes the person, where the unit ends there */
const behindParticiple = ({ clauses, last: end }: Unit, phrase: NounPhrase, at: number): number => {
  const told = clauses.find(
    ({ first, form, subjects, objects }) =>
      first === at && form === 'bare' && subjects[0] === phrase && objects.length === 0,
  );
  const behind = told?.prepositions.at(-1)?.phrase.last ?? at;
  return behind >= end - 1 ? behind : at;
};

/** The subject behind its verb: “said Tom Hale, a guard at the gate.” */
export const sourceAfter = (reading: Reading, unit: Unit, at: number): Source | null => {
  const { tokens, phraseAt, quotationAt } = reading;
  // said 9/11 survivor Ann Lee
  let begin = phraseAt[at] || tokens[at]?.pos !== 'NUM' ? at : at + 1;
  // said Det. Tom Hale
  if (honorifics.has(tokens[begin]?.lower ?? '') && tokens[begin + 1]?.text === '.') begin += 2;
  const phrase = phraseAt[begin] ?? nameAfter(reading, unit, begin);
  if (!phrase || phrase.first !== begin || quotationAt[begin] || reading.isTime[begin]) return null;
  let last = chainRight(reading, phrase, unit.last);
  const spokesman = namedWithin(reading, phrase, last);
  // Northern Command (NORCOM)
  if (tokens[last]?.lower === '(' && tokens[last + 2]?.lower === ')') last += 3;
  // Tom Hale and Ann Lee
  if (
    tokens[last]?.lower === 'and' &&
    phraseAt[last + 1]?.first === last + 1 &&
    !quotationAt[last + 1]
  ) {
    const joined = phraseAt[last + 1] as NounPhrase;
    if (!unit.clauses.some(({ first }) => first === joined.last)) {
      // said Tom Hale and Ann Lee in a letter: both
      const held = tokens
        .slice(joined.first, joined.head)
        .some(({ text }) => /^['’]s?$/u.test(text));
      // said the Road and Rail Union’s secretary Ann Lee: she alone
      if (held && isLarge(tokens, joined) && phrase.last === joined.first - 1)
        return { core: joined, first: joined.first, last: chainRight(reading, joined, unit.last) };
      const both = phrase.last === last && areAlike(tokens, phrase, joined);
      last = chainRight(reading, joined, unit.last);
      const ends = last >= unit.last || /^[,.?!;:]$/u.test(tokens[last]?.text ?? '.');
      if (both && ends) return { core: joined, first: phrase.first, last, partner: phrase };
    }
  }
  const according = tokens[at - 2]?.lower === 'according';
  // the guards are, according to Hale, part of a unit: Hale is none
  const inserted = according && tokens[at - 3]?.text === ',' && tokens[at - 4]?.pos === 'AUX';
  // according to Ann Lee, 34, it was late
  if (/^\d{1,2}$/u.test(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.text === ',') last += 2;
  last = behindManner(tokens, unit, last);
  while (tokens[last]?.lower === ',' && !inserted) {
    const next = phraseAt[last + 1];
    if (!next || next.first !== last + 1 || quotationAt[last + 1]) break;
    const end = chainRight(reading, next, unit.last);
    // said Tom Hale, the head of Delos: not “said Tom Hale, the war is over”
    if (isSubject(unit, next, end)) break;
    // according to Hale, the chance of finding them is small
    if (tokens[end]?.lower === 'of' && /ing$/u.test(tokens[end + 1]?.lower ?? '')) break;
    // according to Hale, the move by drivers to block the road was late
    if (tokens[end]?.lower === 'to' && /^(?:VERB|PART|AUX)$/u.test(tokens[end + 1]?.pos ?? ''))
      break;
    last = end;
  }
  if (!according) last = behindParticiple(unit, phrase, last);
  // a guard by the gate, said the war was over: what follows the verb is no source
  const quoted = quotationAt[at - 2] !== undefined;
  const stopped = last >= unit.last || /^[,.?!;]$/u.test(tokens[last]?.text ?? '.');
  // according to a page made by her uncle, a letter sent Monday by the mill
  const behind = reading.isTime[last + 1] ? last + 2 : last + 1;
  const described = according && /^(?:by|in|on|to|from)$/u.test(tokens[behind]?.lower ?? '');
  if (!quoted && !stopped && !described && (phrase.pronoun || isSubject(unit, phrase, last)))
    return null;
  if (!quoted && !stopped && !according && !canSpeak(tokens, phrase)) return null;
  // moved by “a duty,” said he would go
  if (phrase.pronoun && unit.clauses.some(({ first }) => first === phrase.last)) return null;
  // said the widows “do need to go”: the subject of what is quoted
  if (isQuoteMark(tokens[last]) && /^(?:AUX|VERB)$/u.test(tokens[last + 1]?.pos ?? '')) return null;
  // a guard who saw it, whose brother was hurt
  if (/^(?:,|who|whose|that|whom|which)$/u.test(tokens[last]?.lower ?? '')) {
    const relative = tokens[last]?.lower === ',' ? last + 1 : last;
    if (/^(?:who|whose|that|whom|which)$/u.test(tokens[relative]?.lower ?? '')) {
      let end = relative;
      while (end < unit.last && !/^[,.;:]$/u.test(tokens[end]?.text ?? '') && !quotationAt[end])
        end++;
      last = end;
    }
  }
  return { core: spokesman ?? phrase, first: phrase.first, last };
};

/** True: a verb follows that the phrase is the subject of. */
const isSubject = (unit: Unit, phrase: NounPhrase, end: number): boolean =>
  unit.clauses.some(
    ({ first, form, relative, subjects }) =>
      !relative &&
      (form === 'finite' || form === 'bare') &&
      (subjects.includes(phrase) || (first >= end && first <= end + 1)) &&
      first >= phrase.last,
  );
