/**
 * A reporting verb or “according to” → the words for who speaks, before it (Hale said) or behind it
 * (said Hale, according to Hale), and which of the two. Whether they can speak is mute-sources.ts’s.
 */
import type { Token } from '../words/tokenize.ts';
import { isTitleOfWork } from './content-place.ts';
import type { Cue } from './cues.ts';
import { isAdverbial, isQuoteMark, isWord, type Reading, type Unit } from './reading.ts';
import { sourceAfter } from './source-after.ts';
import { type Source, sourceBefore } from './sources.ts';
import { canSpeak } from './speaker-nouns.ts';
import { subjectOfCue, withDescription } from './subject-of-cue.ts';
import { wordClass } from '../words/word-class.ts';

/** Finds the source of a cue; inverted where it stands behind the cue. */
export const sourceOfCue = (
  reading: Reading,
  unit: Unit,
  cue: Cue,
): { source: Source; inverted: boolean } | null => {
  const behind = sourceBehind(reading, unit, cue);
  const source =
    (behind && (speakerOfTold(reading, unit, cue, behind) ?? behind)) ??
    (cue.lemma === 'according to'
      ? null
      : withDescription(reading, subjectOfCue(reading, unit, cue)));
  return source && { source, inverted: behind !== null && source.first >= cue.last };
};

/** “…,” said Sabri; according to police: a source behind its cue */
const sourceBehind = (reading: Reading, unit: Unit, cue: Cue): Source | null => {
  if (!mayInvert(reading, unit, cue) && !opensInverted(reading, unit, cue)) return null;
  const source = sourceAfter(reading, unit, cue.last);
  if (!source || isComplement(reading, cue, source) || isSubjectOfTold(reading, unit, cue, source))
    return null;
  return isToldOf(reading, unit, source) ? openingSource(reading, unit) : source;
};

/** her father, Tom Hale, said ten of them, including a boy, were hurt: the ten are told of */
const isSubjectOfTold = (
  { tokens, quotationAt }: Reading,
  { clauses }: Unit,
  cue: Cue,
  { core, last }: Source,
): boolean =>
  !quotationAt[cue.first - 1] &&
  tokens.slice(last, last + 2).some(({ lower }) => lower === 'including') &&
  clauses.some(
    ({ first, form, relative, subjects: [subject] }) =>
      first > last && form === 'finite' && !relative && subject === core,
  );

/** Hale, with a sign that read “No,” said drivers would stay: Hale, whom the sentence begins with */
const openingSource = ({ phraseAt, tokens }: Reading, { first }: Unit): Source | null => {
  const core = phraseAt[first];
  return core?.first === first && tokens[core.last]?.text === ',' && canSpeak(tokens, core)
    ? { core, first, last: core.last }
    : null;
};

/** Hale, with a sign that read “No,” said drivers would stay: the quotation is a part of what stands before */
const isToldOf = (
  { tokens, quotationAt }: Reading,
  unit: Unit,
  { core, last }: Source,
): boolean => {
  const open = tokens.slice(unit.first, core.first).find(({ index }) => quotationAt[index]);
  return (
    open !== undefined &&
    open.index > unit.first &&
    isWord(tokens[open.index - 1]) &&
    unit.clauses.some(
      ({ first, form, relative, subjects }) =>
        first === last && form === 'finite' && !relative && subjects[0] === core,
    )
  );
};

/** “…,” said Sabri; …, said police; according to police */
const mayInvert = (reading: Reading, unit: Unit, cue: Cue): boolean => {
  if (cue.lemma === 'according to') return true;
  // Hale, who lives on the street, knows the guard
  if (cue.first <= unit.first || /^(?:tell|know)$/u.test(cue.lemma) || cue.clause?.form === 'ing')
    return false;
  const behindQuotation = isBehindQuotation(reading, unit, cue);
  const behindMark =
    /^[,?!]$/u.test(reading.tokens[cue.first - 1]?.text ?? '') &&
    (!hasQuotation(reading, unit, cue) || isMuteBefore(reading, cue));
  if ((!behindQuotation && !behindMark) || opensWithSayer(reading, unit, cue)) return false;
  // “Who is there?” asked Hale
  const takesQuotation = cue.takes.has('quotation') || cue.takes.has('that') || isLoneVerb(cue);
  return cue.takes.has('clause') || (behindQuotation && takesQuotation);
};

/** Ann Lee, the mayor, stressed her support: what the verb takes, and no inversion */
const isComplement = ({ tokens, quotationAt }: Reading, cue: Cue, source: Source): boolean =>
  !/^(?:according to|say|add|write|tell|read)$/u.test(cue.lemma) &&
  // …, one of the guards, recalled Hale talking: he is no subject behind his verb
  (!canSpeak(tokens, source.core) ||
    (!quotationAt[cue.first - 1] &&
      (isWord(tokens[source.last]) || /^(?:compare|liken)$/u.test(cue.lemma))));

/**
 * An aide, speaking by telephone, said the guards “could not come”: the aide, and the guards are what
 * they tell of; null for “said the guards, who were tired, could not come”: nothing stands before it
 */
const speakerOfTold = (reading: Reading, unit: Unit, cue: Cue, behind: Source): Source | null => {
  if (cue.lemma === 'according to' || isBehindQuotation(reading, unit, cue)) return null;
  if (!reading.quotationAt[behind.last] && isTold(unit, cue)) return null;
  const before = sourceBefore(reading, unit, cue.first);
  return before?.first === unit.first && canSpeak(reading.tokens, before.core) ? before : null;
};

/** “It was dark,” said Hale; not: Hale, on “Morning Hour,” said the dam was old */
const isBehindQuotation = (reading: Reading, { first }: Unit, cue: Cue): boolean => {
  const { quotationAt, tokens } = reading;
  const quotation = quotationAt[cue.first - 1];
  if (!quotation) return false;
  let open = cue.first - 1;
  while (open > first && quotationAt[open - 1] === quotation) open--;
  const programme = /^(?:on|in|of|'s?)$/u.test(tokens[open - 1]?.lower ?? '') && open > first;
  return !programme || !isTitleOfWork(reading, quotation, open, cue.first);
};

/** “It was late,” remembers Hale: one word, which takes a clause or nothing; not “, which” were affecting it */
const isLoneVerb = ({ takes, clause }: Cue): boolean =>
  takes.size === 0 && clause?.first === clause?.verb;

/** The road was shut, said Hale: a verb before that of saying; not: an aide, who asked not to be named, said */
const isTold = ({ clauses }: Unit, { first, clause }: Cue): boolean => {
  const before = clauses.filter((one) => one !== clause && one.verb < first && one.form !== 'ing');
  const relative = before.find((one) => one.relative)?.verb ?? Infinity;
  return before.some((one) => !one.relative && (one.form !== 'infinitive' || one.verb < relative));
};

/** Says Ann Lee, a guard: “It was dark.” */
const opensInverted = ({ quotationAt }: Reading, unit: Unit, { first, takes }: Cue): boolean =>
  first === unit.first &&
  (takes.has('clause') || takes.has('quotation')) &&
  quotationAt.slice(first, unit.last).some(Boolean);

/**
 * “A,” Ann Lee, a guard, told them: with words of hers before, the verb stands right behind it; not: guards
 * saw “a crowd” of people, said Hale: a part of the sentence
 */
const hasQuotation = (
  { article, tokens }: Reading,
  { quotations }: Unit,
  { first }: Cue,
): boolean =>
  quotations.some(
    ({ start, end, to }) =>
      end <= (tokens[first] as Token).start &&
      !(
        /[\p{L}\d] $/u.test(article.text.slice(start - 2, start)) &&
        /^[\p{L}\d][”"’']+ \p{L}/u.test(article.text.slice(to - 1, end + 2))
      ),
  );

/** had “ten men” at one point, said Hale: what stands before the verb can’t speak */
const isMuteBefore = ({ tokens, phraseAt }: Reading, { first }: Cue): boolean => {
  const phrase = phraseAt[first - 2];
  return phrase !== undefined && !canSpeak(tokens, phrase);
};

const leadsIn = wordClass(/^(?:how|that|whether)$/u);

/**
 * True: Omar Hale, 34, said the guard, Adel Sabri, stood in the way: a name with what is inserted behind
 * it before the verb, and behind the verb a subject with an inserted name or age and its own verb.
 */
const opensWithSayer = (reading: Reading, unit: Unit, { first, last }: Cue): boolean => {
  const { tokens, phraseAt, quotationAt } = reading;
  const sayer = tokens[first - 1]?.text === ',' ? sourceBefore(reading, unit, first) : null;
  // The court heard how the guard, Omar Hale, said …
  const opens = sayer?.first === unit.first || leadsIn.has(tokens[(sayer?.first ?? 0) - 1]);
  if (!sayer || !opens || !canSpeak(tokens, sayer.core)) return false;
  const told = phraseAt[last];
  if (!told || tokens[told.last]?.text !== ',') return false;
  const age = tokens[told.last + 1]?.pos === 'NUM' ? told.last + 2 : undefined;
  const end = phraseAt[told.last + 1]?.last ?? age;
  if (end === undefined || tokens[end]?.text !== ',') return false;
  const next = isAdverbial(tokens[end + 1]) ? end + 2 : end + 1;
  return unit.clauses.some(
    ({ first: verb, form }) =>
      verb === (isQuoteMark(tokens[next]) && quotationAt[next] ? next + 1 : next) && form !== 'ing',
  );
};
