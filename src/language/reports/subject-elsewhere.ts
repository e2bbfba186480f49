/**
 * Reporting verb → who speaks where that is not its subject: who sent the letter,
 * whom “with” or “each” brings in beside it.
 */
import { isParticiple } from '../clauses/verb-groups.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import type { Cue } from './cues.ts';
import { isDocumentNoun, isHolding } from './issuers.ts';
import { isMedium } from './object-end.ts';
import { isAdverbial, type Reading, type Unit } from './reading.ts';
import { chainLeft } from './source-chains.ts';
import { type Source, sourceBefore } from './sources.ts';
import { canSpeak, isQuantifier } from './speaker-nouns.ts';

/** A phrase as the words for who speaks. */
export const wordsOf = (core: NounPhrase): Source => ({ core, first: core.first, last: core.last });

/** , with the union saying it would strike; the two met, each blaming the other: a subject of its own */
export const besideOf = (reading: Reading, unit: Unit, cue: Cue): Source | null => {
  const { tokens, phraseAt, quotationAt } = reading;
  let at = cue.first - 1;
  while (isAdverbial(tokens[at]) && !phraseAt[at]) at--;
  // Hale and Orlov met, each saying that he was right: both of them
  if (tokens[at]?.lower === 'each' && tokens[at - 1]?.text === ',') {
    const [both, partner] = cue.clause?.subjects ?? [];
    if (!both || !canSpeak(tokens, both)) return null;
    return partner ? { ...wordsOf(both), first: partner.first, partner } : wordsOf(both);
  }
  const phrase = phraseAt[at];
  if (!phrase || quotationAt[at]) return null;
  const core = chainLeft(reading, phrase, unit.first);
  const before = tokens[core.first - 1];
  const opens =
    before?.lower === 'with' || (before?.text === ',' && isQuantifier(tokens[core.first]));
  return opens && canSpeak(tokens, core) ? { core, first: core.first, last: at + 1 } : null;
};

/** Hale, despite admitting that he had doubts, voted: the subject before what is inserted */
export const insertedOf = (reading: Reading, unit: Unit, { first }: Cue): Source | null => {
  const { tokens, phraseAt } = reading;
  const lead = /^(?:despite|after|while|before|by|in|when)$/u.test(tokens[first - 1]?.lower ?? '');
  const phrase = lead && tokens[first - 2]?.text === ',' ? phraseAt[first - 3] : undefined;
  // Hale, a guard at the mill, despite admitting it
  const described = lead ? sourceBefore(reading, unit, first - 1)?.core : undefined;
  const core = described ?? (phrase && chainLeft(reading, phrase, unit.first));
  return core?.first === unit.first && canSpeak(tokens, core) ? wordsOf(core) : null;
};

/** The guards sent a letter to the mayor (their friend), demanding more pay: whoever sent it, not whom it went to */
export const senderOf = (reading: Reading, unit: Unit, cue: Cue): Source | null => {
  const { tokens, phraseAt } = reading;
  const { clauses } = unit;
  const first = beforeBrackets(tokens, cue.first);
  const before = phraseAt[first - 1];
  // she spoke at a news conference announcing that it would close, is on record promising to go:
  // whoever spoke there
  const held = tokens[before?.head ?? -1]?.lower ?? '';
  if (
    before &&
    occasions.test(held) &&
    /^(?:at|in|on|during)$/u.test(tokens[before.first - 1]?.lower ?? '')
  ) {
    const speaking = clauses.findLast(({ verb, form }) => verb < before.first && form !== 'ing');
    const speaker = speaking?.voice === 'active' ? speaking.subjects[0] : undefined;
    return speaker && canSpeak(tokens, speaker) ? wordsOf(speaker) : null;
  }
  // to the head of the mill
  let received = before;
  while (received && tokens[received.first - 1]?.lower === 'of')
    received = phraseAt[received.first - 2];
  // a statement in Ostrov, a video on the site of a paper
  while (received && /^(?:in|on|at|off)$/u.test(tokens[received.first - 1]?.lower ?? '')) {
    const left: NounPhrase | undefined = phraseAt[received.first - 2];
    if (!left || isSent(tokens, left)) break;
    received = left;
    while (received && tokens[received.first - 1]?.lower === 'of')
      received = phraseAt[received.first - 2];
  }
  if (!received || !/^(?:to|in|on|at|off)$/u.test(tokens[received.first - 1]?.lower ?? ''))
    return null;
  const sending = clauses.findLast(
    ({ verb, voice, lemma: one, objects: [object] }) =>
      verb < first &&
      voice === 'active' &&
      object?.last === received.first - 1 &&
      // police got a call at a shop saying
      !isHolding(one) &&
      isSent(tokens, object),
  );
  const core = sending?.subjects[0];
  // the ship issued a call: whatever issues words speaks
  const speaks = core && (canSpeak(tokens, core) || /^(?:issue|release)$/u.test(sending.lemma));
  return speaks ? wordsOf(core) : null;
};

/** a letter, a radio call: what carries words from somebody */
const isSent = (tokens: readonly Token[], { head }: NounPhrase): boolean =>
  isDocumentNoun(tokens[head] as Token) || isMedium(tokens, head);

/**
 * Hale had in a statement sent on Friday announced that A; the guards have on several occasions accused
 * Hale: a verb that its auxiliary is parted from.
 */
export const hadBefore = (
  { tokens, phraseAt, isTime }: Reading,
  { clauses }: Unit,
  { clause }: Cue,
): Source | null => {
  if (!clause || clause.first < clause.verb || !isParticiple(tokens[clause.verb] as Token))
    return null;
  const having = clauses.find(
    ({ lemma, last, verb }) =>
      lemma === 'have' &&
      verb < clause.verb &&
      clause.verb - last < 12 &&
      tokens[last]?.pos === 'ADP',
  );
  const [subject] = having?.subjects ?? [];
  if (!having || !subject || !canSpeak(tokens, subject)) return null;
  const medium = phraseAt[having.last + 1];
  // in a statement sent on Friday; on several occasions, in an interview on Monday, in recent weeks
  const isIn = medium && isMedium(tokens, medium.head) && tokens[clause.last]?.lower === 'that';
  const parts = tokens.slice(having.last, clause.first);
  const isAdjunct = parts.every(
    ({ pos, index }) => phraseAt[index] !== undefined || isTime[index] || pos === 'ADP',
  );
  return isIn || isAdjunct ? wordsOf(subject) : null;
};
/** Whom somebody tells something who speaks in public. */
export const isAudience = wordClass(
  /^(?:reporters|journalists|newsmen|media|press|crowd|audience)$/u,
);

/** At what somebody announces something. */
const occasions =
  /^(?:record|conference|briefing|rally|speech|interview|hearing|appearance|address)$/u;

/** a letter to the mayor (their friend), demanding more pay: where the comma and the brackets begin */
const beforeBrackets = (tokens: readonly Token[], at: number): number => {
  if (tokens[at - 1]?.text !== ',' || tokens[at - 2]?.text !== ')') return at;
  const open = tokens.slice(Math.max(0, at - 20), at).findLast(({ text }) => text === '(');
  return open?.index ?? at;
};
