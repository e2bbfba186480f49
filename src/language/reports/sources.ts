/**
 * Reporting verb → the words for who speaks, where they stand before it: its subject, the
 * antecedent of “who”, the subject shared with the verb before. Only words; names are speakers.ts’s.
 */
import { beforeBrackets } from '../phrases/before-brackets.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { beforeAge } from '../clauses/set-off.ts';
import { isRelative, opensInsertion } from '../phrases/opens-insertion.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { isDocumentNoun } from './issuers.ts';
import { isAdverbial, isQuoteMark, type Reading, type Unit } from './reading.ts';
import {
  beforeBranch,
  beforeDistance,
  chainLeft,
  isLarge,
  isMedium,
  loneAt,
  withShare,
} from './source-chains.ts';
import { canSpeak, isBody, isPersonNoun, isPlural, isQuantifier } from './speaker-nouns.ts';
import { wordClass, writtenClass } from '../words/word-class.ts';

export interface Source extends TokenRange {
  /** The phrase that the words begin with. */
  core: NounPhrase;
  /** The name or noun that “and” joins to it. */
  partner?: NounPhrase;
  /** Those before the partner, in a list of three and more. */
  others?: readonly NounPhrase[];
}

const postNominal = writtenClass(/^(?:[QK]C|SC|MP|MSP|TD|MBE|[CO]BE|MD|PhD|[JS]r)$/u);

const dash = /^(?:--|[—–―])$/u;
const isOfThem = wordClass(/^(?:both|all|each)$/u);

/** The subject before a verb group that begins at a token. */
export const sourceBefore = (reading: Reading, unit: Unit, at: number): Source | null => {
  const { tokens, phraseAt, quotationAt, isTime } = reading;
  let i = at - 1;
  // the group later on Tuesday said
  while (
    i >= unit.first &&
    (isTime[i] ||
      (isAdverbial(tokens[i]) && !phraseAt[i]) ||
      (tokens[i]?.pos === 'ADP' && isTime[i + 1]))
  )
    i--;
  // those inside said
  if (
    /^(?:inside|outside|aboard|nearby|there|present)$/u.test(tokens[i]?.lower ?? '') &&
    isQuantifier(tokens[i - 1])
  )
    i--;
  i = beforeDistance(reading, i, unit.first);
  // the mayor himself said
  if (
    /^(?:him|her|it|them)sel(?:f|ves)$/u.test(tokens[i]?.lower ?? '') &&
    phraseAt[i - 1]?.last === i
  )
    i--;
  // Hale and Orlov both said, have both said
  if (isOfThem.has(tokens[i]) && tokens[i]?.pos === 'ADV') {
    i--;
    while (tokens[i]?.pos === 'AUX') i--;
  }
  // officials there said
  if (/^t?here$/u.test(tokens[i]?.lower ?? '') && phraseAt[i - 1]?.last === i) i--;
  const token = tokens[i];
  if (!token || i < unit.first) return null;
  const inner = quotationAt[at];
  if (quotationAt[i] !== inner) return null;
  const last = i + 1;
  // officials who said, a group that claimed
  if (/^(?:who|which|that|whom)$/u.test(token.lower)) {
    // the officials, however, who claim
    let j = i - 1;
    while (j > unit.first && (tokens[j]?.lower === ',' || isAdverbial(tokens[j]))) j--;
    // Ann Lee, R-Marn., who said
    j = beforeAge(tokens, j);
    // his counsel, Ann Lee, KC, who said
    if (postNominal.has(tokens[j]) && tokens[j - 1]?.text === ',' && phraseAt[j - 2]) j -= 2;
    const antecedent = phraseAt[j];
    if (!antecedent || quotationAt[antecedent.first] !== inner) return null;
    const core = chainLeft(reading, antecedent, unit.first);
    // Ann Lee of Delos, an ally of the mayor who has said
    const named = token.lower === 'who' ? nameBefore(reading, unit, core) : null;
    if (named) return { core: named, first: named.first, last: antecedent.last };
    // a man from Delos who said; the head of the group, which said
    const whole = token.lower === 'who' && isLarge(tokens, antecedent) && canSpeak(tokens, core);
    const chosen = whole ? core : antecedent;
    return { core: chosen, first: chosen.first, last: antecedent.last };
  }
  const phrase = phraseAt[i] ?? nameAt(reading, unit, i);
  if (phrase) {
    if (phrase.first > i) return null;
    const owner = ownerOf(reading, unit, phrase) ?? bearerOf(reading, phrase) ?? phrase;
    const core = withShare(reading, chainLeft(reading, owner, unit.first));
    const bearer = bearerBefore(reading, unit, core);
    if (bearer) return { core: bearer, first: bearer.first, last };
    // the mayor’s office in a statement said
    const medium = core !== phrase && isMedium(tokens, phrase) ? phrase.first - 1 : last;
    return { core, first: beforeBranch(reading, core, unit.first), last: medium };
  }
  // some guards, however, say
  const aside = token.lower === ',' && isAdverbial(tokens[i - 1]) && tokens[i - 2]?.lower === ',';
  if (aside && !phraseAt[i - 1]) return sourceBefore(reading, unit, i - 2);
  if (token.lower === ',') return sourceBeforeApposition(reading, unit, i);
  const contact = contactedBy(reading, unit, i);
  if (contact) return contact;
  // Ann Lee -- the head of the company -- told them
  if (dash.test(token.text)) {
    let open = i - 1;
    while (open > unit.first && !dash.test(tokens[open]?.text ?? '')) open--;
    const before = open > unit.first ? sourceBefore(reading, unit, open) : null;
    return before && { ...before, last };
  }
  // Northern Command (NORCOM) said
  if (token.lower === ')') {
    let open = i;
    while (open > unit.first && tokens[open]?.lower !== '(') open--;
    const before = sourceBefore(reading, unit, open);
    return before && { ...before, last };
  }
  return null;
};

/** “…,” Ann Lee, a clerk in her 20s told them; Ann Lee, head of the mill said: the comma behind it is left out */
const bearerBefore = (
  { tokens, phraseAt, names }: Reading,
  unit: Unit,
  { first, head }: NounPhrase,
): NounPhrase | undefined => {
  const isRole =
    tokens[head]?.pos === 'NOUN' &&
    isPersonNoun(tokens[head] as Token) &&
    // had a shop, Alder Goods, his sister said
    !/^(?:his|her|their|my|our)$/u.test(tokens[first]?.lower ?? '');
  const name = isRole && tokens[first - 1]?.text === ',' ? phraseAt[first - 2] : undefined;
  // Ann Lee, guards said: they, who are not her
  const isOne = !isPlural(tokens[head] as Token);
  const isPerson = names.some(
    ({ kind, mentions }) =>
      kind === 'person' &&
      mentions.some((one) => name && one.first === name.first && one.last - one.first > 1),
  );
  const before = tokens[(name?.first ?? 0) - 1];
  const opens =
    (name && name.first <= unit.first) ||
    isQuoteMark(before) ||
    /^[.,:;]$/u.test(before?.text ?? '');
  return isOne && isPerson && opens ? name : undefined;
};

/** Ann Lee of Delos, an ally of the mayor: the name that a description stands behind */
const nameBefore = (
  reading: Reading,
  unit: Unit,
  { first, head }: NounPhrase,
): NounPhrase | null => {
  const { tokens, phraseAt } = reading;
  const described =
    /^(?:an?|the)$/u.test(tokens[first]?.lower ?? '') && tokens[head]?.pos === 'NOUN';
  const left = described && tokens[first - 1]?.text === ',' ? phraseAt[first - 2] : undefined;
  const core = left && chainLeft(reading, left, unit.first);
  // the sentence’s first, not one of a list
  return core?.first === unit.first && isLarge(tokens, core) ? core : null;
};

/** a woman who lost her son said: not the son, nor anonymity in “who spoke on condition of anonymity” */
const ownerOf = ({ tokens }: Reading, unit: Unit, phrase: NounPhrase): NounPhrase | undefined => {
  // a woman who saw the quarrel between Hale and a driver said: not the driver
  const within = unit.clauses.find(
    ({ relative, verb, objects, prepositions }) =>
      relative &&
      verb < phrase.first &&
      [...objects, ...prepositions.map((one) => one.phrase)].some(
        (one) =>
          one === phrase || (one.last === phrase.first - 1 && tokens[one.last]?.lower === 'and'),
      ),
  );
  if (within) return within.subjects.find(({ last }) => last <= within.first);
  // a man who said they belonged to the Front claimed it: not the Front
  const telling = unit.clauses.find(
    ({ relative, lemma, last }) =>
      relative &&
      lemma === 'say' &&
      unit.clauses.some(
        ({ verb, first, subjects, prepositions, objects }) =>
          verb < phrase.first &&
          subjects[0]?.first === last &&
          first === subjects[0]?.last &&
          [...objects, ...prepositions.map((one) => one.phrase)].includes(phrase),
      ),
  );
  return telling?.subjects.find(({ last }) => last <= telling.first);
};

/** engineers not involved in it urged caution: not “it” */
const bearerOf = (
  { tokens, phraseAt }: Reading,
  { pronoun, first }: NounPhrase,
): NounPhrase | undefined => {
  if (!pronoun || tokens[first - 1]?.pos !== 'ADP') return undefined;
  let i = first - 2;
  while (i > 0 && !phraseAt[i] && /^(?:ADJ|ADV|PART|VERB)$/u.test(tokens[i]?.pos ?? '')) i--;
  return i < first - 2 ? phraseAt[i] : undefined;
};

/** all the guards I met said, half of those polled said: a verb without “who” stands before the cue */
const contactedBy = (reading: Reading, unit: Unit, at: number): Source | null => {
  const { tokens } = reading;
  const clause = unit.clauses.find(({ verb }) => verb === at);
  const [subject] = clause?.subjects ?? [];
  if (!clause || !subject) return null;
  // Hale in a statement issued on Thursday said, the board in a video posted online said: who speaks in it
  const medium = subject.last === clause.first && isMedium(tokens, subject);
  const sender = medium ? reading.phraseAt[subject.first - 2] : undefined;
  const whoever = sender && chainLeft(reading, sender, unit.first);
  if (whoever && canSpeak(tokens, whoever))
    return { core: whoever, first: whoever.first, last: subject.first - 1 };
  const asked = /^(?:poll|survey|question|interview|quote)$/u.test(clause.lemma);
  // all the guards I met: those who were met, not I
  const own = /^(?:i|we)$/u.test(tokens[subject.head]?.lower ?? '');
  // a study published on Monday found, a study by the mill published on Monday found
  const whole = chainLeft(reading, subject, unit.first);
  const issued = isDocumentNoun(tokens[whole.head] as Token);
  if ((asked || issued) && !own && clause.form === 'bare' && subject.last === clause.first) {
    return { core: whole, first: whole.first, last: issued ? subject.last : at + 1 };
  }
  // the firm where Hale worked said
  const placed = /^(?:where|whom)$/u.test(tokens[subject.first - 1]?.lower ?? '');
  const before = reading.phraseAt[subject.first - (placed ? 2 : 1)];
  const core = placed || subject.pronoun ? before : undefined;
  return core ? { core, first: core.first, last: at + 1 } : null;
};

/** The name that begins at a token. */
export const nameAfter = (reading: Reading, unit: Unit, at: number): NounPhrase | undefined => {
  let last = at;
  while (last < unit.last && /^\p{Lu}\p{L}/u.test(reading.tokens[last]?.text ?? '')) last++;
  return last > at ? nameAt(reading, { ...unit, first: at }, last - 1) : undefined;
};

/** Hale said: a name that was taken for a verb */
const nameAt = ({ tokens }: Reading, unit: Unit, at: number): NounPhrase | undefined => {
  const lone = isQuantifier(tokens[at]);
  if (!lone && !/^\p{Lu}\p{L}/u.test(tokens[at]?.text ?? '')) return undefined;
  // “…,” said Stark: an adverb, if it weren’t large
  // But don’t expect him
  if (!lone && /^(?:PRON|ADP|NUM|PUNCT|[CS]CONJ)$/u.test(tokens[at]?.pos ?? '')) return undefined;
  let first = at;
  while (!lone && first > unit.first && /^\p{Lu}\p{L}/u.test(tokens[first - 1]?.text ?? ''))
    first--;
  return { ...loneAt(at), first };
};

/** Delos, the capital of Karsia: no person and no body */
const isPlace = ({ tokens, names }: Reading, { head }: NounPhrase): boolean => {
  const token = tokens[head] as Token;
  if (token.pos === 'NOUN') return !isPersonNoun(token) && !isBody(token);
  return names.some(
    ({ kind, mentions }) =>
      kind === 'place' && mentions.some(({ first, last }) => first <= head && head < last),
  );
};

/** Tom Hale, 45, a guard at the gate in Delos, Karsia, said */
const sourceBeforeApposition = (reading: Reading, unit: Unit, comma: number): Source | null => {
  const { tokens, phraseAt, quotationAt, isTime } = reading;
  // the mayor in a statement issued by his aide, Ann Lee, said
  const opening = phraseAt[unit.first];
  const medium = phraseAt[(opening?.last ?? -2) + 1];
  if (
    opening &&
    medium &&
    medium.last < comma &&
    isMedium(tokens, medium) &&
    canSpeak(tokens, opening)
  )
    return { core: opening, first: opening.first, last: opening.last };
  let best: Source | null = null;
  for (let i = comma - 1; i >= unit.first; i--) {
    const token = tokens[i] as Token;
    if (quotationAt[i] || /^[;:—–]$/u.test(token.text)) break;
    if (token.lower !== ',') continue;
    const inserted = unit.clauses.filter(({ verb }) => verb > i && verb < comma);
    if (
      !opensInsertion(tokens, i + 1) &&
      inserted.some((clause) => clause.form === 'finite' && !isRelative(tokens, clause))
    )
      break;
    // Ann Lee (Delos), the mayor
    const phrase = phraseAt[beforeBrackets(tokens, i) - 1];
    if (!phrase || isTime[i - 1]) continue;
    const core = chainLeft(reading, phrase, unit.first);
    // it happened in Delos, the capital of Karsia, Tom Hale, a guard, said: a place speaks for nobody
    if (best && isLarge(tokens, best.core) && isPlace(reading, core)) break;
    const before = tokens[core.first - 1];
    const atStart = core.first <= unit.first;
    // as many engineers, including Hale, have said
    const joins =
      /^(?:CCONJ|SCONJ)$/u.test(before?.pos ?? '') || /^(?:as|how)$/u.test(before?.lower ?? '');
    if (atStart || joins || isQuoteMark(before)) {
      // after a day of wind and rain, the mayor, Ann Lee, said: not the rain
      if (best && !canSpeak(tokens, core) && (joins || canSpeak(tokens, best.core))) break;
      best = { core, first: core.first, last: comma };
      break;
    }
    if (before?.lower === ',') best = { core, first: core.first, last: comma };
  }
  return best;
};
