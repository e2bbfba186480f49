/**
 * Where the words that a cue credits end: at the unit’s end, or before a cue that stands beside this one.
 */
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import { type Cue, goesOnSpeaking, isReportingVerb } from './cues.ts';
import { isDash, tellsAnew } from './object-end.ts';
import { withholds } from './kept-back.ts';
import { isOthersWord } from './other-voices.ts';
import {
  endsUnit,
  introducesSpeech,
  isSaidAtEnd,
  isSaidBehind,
  opensReport,
} from './next-speaker.ts';
import { isAdverbial, isQuoteMark, type Reading, type Unit } from './reading.ts';
import { canSpeak } from './speaker-nouns.ts';

/** Finds where the words right of a cue end: the unit’s end, or a cue that stands beside this one. */
export const contentEnd = (reading: Reading, unit: Unit, cue: Cue, right: number): number => {
  const { tokens, quotationAt, phraseAt } = reading;
  const subordinate = isSubordinate(reading, cue, {
    opensUnit: cue.first === unit.first,
    leads: unit.clauses[0] === cue.clause || opensAside(tokens, unit, cue),
  });
  for (let i = right + 1; i < unit.last; i++) {
    if (opensSpeech(reading, i)) return i;
    if (isResumedSpeech(reading, unit, cue, right, i)) return i - 1;
    if (quotationAt[i]) continue;
    const token = tokens[i] as Token;
    // bemoaning the “old guard,” the mayor left: the comma stands before the mark
    const quoted = isQuoteMark(tokens[i - 1]) && tokens[i - 2]?.text === ',';
    const comma = quoted || tokens[i - 1]?.lower === ',';
    const before = quoted ? i : i - 1;
    // the radio said that A; a doctor said that B: another speaker
    if (tokens[i - 1]?.text === ';' && opensReport(reading, unit, i)) return i - 1;
    // asked about his claim that A, Hale said, “B”
    if (comma && introducesSpeech(reading, unit, i)) return before;
    // said that A, the source added
    const leads = comma && leadsOver(reading, unit, right, i);
    if ((comma || quotationAt[i - 1]) && !leads && endsUnit(reading, unit, i))
      return comma ? before : i;
    // guards say that A: B, a driver said
    if (token.text === ':' && !quotationAt[i + 1] && isSaidAtEnd(reading, unit, i)) return i;
    // Hale, despite admitting “doubts,” said he would vote: the main clause goes on
    if (cue.clause?.form === 'ing' && (comma || quotationAt[i - 1]) && resumes(unit, i))
      return comma ? before : i;
    // from saying that it was late to telling them of it
    const from = cue.clause?.form === 'ing' && tokens[cue.first - 1]?.lower === 'from';
    if (from && token.lower === 'to' && /ing$/u.test(tokens[i + 1]?.lower ?? '')) return i;
    // a sign that said “Go home” hung there; Hale, who called it “a trap,” left
    const relative =
      cue.clause?.relative ||
      tokens[cue.first - 2]?.lower === 'who' ||
      // who was fond of saying “It is late,” left
      (cue.clause?.form === 'ing' && isOfRelative(unit, cue));
    if (relative && quotationAt[i - 1]?.closed && leaves(unit, i)) return i;
    // findings pointed to a flood, said Tom Hale: who said so stands behind
    if (comma && i > right + 1 && isSaidBehind(reading, unit, i)) return before;
    // denied having lost them, as the report alleges
    if (comma && token.lower === 'as' && endsUnit(reading, unit, i + 1)) return before;
    // , adding that
    // said, citing the army, that
    const inserted = comma && i === right + 1 ? behindInserted(tokens, unit, i) : 0;
    if (inserted > 0) i = inserted;
    else if (comma && (goesOnSpeaking(tokens, i) || token.lower === 'according')) return before;
    // urged them to leave adding that it was late
    else if (addsWithout(reading, i)) return i;
    // said that it was late, complained about the noise, and wondered
    const listed = comma && cue.clause?.form !== 'ing' && /ed$/u.test(token.lower) && !phraseAt[i];
    // said the child and a man, described as his uncle, were safe
    const told = listed && (cue.takes.has('object') || tellsBetween(unit, right, i));
    const next = told ? unit.clauses.find(({ first }) => first === i) : undefined;
    if (
      next &&
      isReportingVerb(next.lemma) &&
      next.voice === 'active' &&
      tokens[i + 1]?.lower !== 'by'
    )
      return before;
    // a man who said they belonged to the Front claimed it: the verb of the man
    // Hale – who called for tolls – left
    if (cue.clause?.relative && isDash(token) && isDash(tokens[cue.first - 2])) return i;
    // a paper questioning the toll was withdrawn
    const describing =
      cue.clause?.relative ||
      (cue.clause?.form === 'ing' &&
        !cue.takes.has('clause') &&
        cue.clause.subjects[0]?.last === cue.first);
    if (describing && endsRelative(reading, unit, cue, i)) return comma ? before : i;
    // though he called it dangerous, the mayor opened it: the main clause begins
    // when drivers ask for help, too many of them wait
    const opens = isAdverbial(token) && !phraseAt[i] ? i + 1 : i;
    const parted = comma || isDash(tokens[i - 1]);
    if (subordinate && parted && phraseAt[opens]?.first === opens) {
      const phrase = phraseAt[opens];
      if (
        unit.clauses.some(({ subjects, form }) => subjects[0] === phrase && form !== 'infinitive')
      )
        return before;
    }
    // denied that A, but a truce in May saw B: a speaker adds no such thing to what he denies
    if (cue.class === 'deny' && token.lower === 'but' && nextMain(reading, unit, i - 1, i + 2) < i)
      return before;
    // said two men were held, but gave no names; without giving names: what was not said
    if (withholds(reading, unit, i) && i > right + 1) return comma ? before : i;
    // said that it would be punished, but the mayor took no action: what came of it, not what was said
    if (comma && token.lower === 'but' && isOutcome(reading, unit, right, i)) return before;
    // feared a flood but until Tuesday none had come: what came of it, nobody feared
    if (cue.class === 'believe' && token.lower === 'but' && tellsOfTime(reading, unit, i + 1))
      return comma ? before : i;
    // said that A and added that B; said A, but officials said B
    // said that A, a claim that Hale disputes
    if (isOthersWord(reading, unit, cue, i)) return comma ? before : i;
  }
  return unit.last;
};

/** urged them to leave adding that it was late; not “with the clerk adding that” */
export const addsWithout = ({ tokens, phraseAt }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'adding' &&
  tokens[at + 1]?.lower === 'that' &&
  tokens[(phraseAt[at - 1]?.first ?? 0) - 1]?.lower !== 'with';

/** who was fond of saying so: the cue belongs to a relative clause */
const isOfRelative = ({ clauses }: Unit, { first, clause }: Cue): boolean => {
  const before = clauses.findLast(({ verb }) => verb < first);
  return before?.relative === true && before.subjects[0] === clause?.subjects[0];
};

/** True: a verb begins there without a subject between. */
const leaves = ({ clauses }: Unit, at: number): boolean =>
  clauses.some(({ first, form, relative }) => first === at && form !== 'ing' && !relative);

/** True: a reporting verb begins there. */
const resumes = ({ clauses }: Unit, at: number): boolean =>
  clauses.some(
    ({ first, lemma, form, voice }) =>
      first === at && form !== 'ing' && voice === 'active' && isReportingVerb(lemma),
  );

/** what would be, but the mayor took no action: told in the past, behind what was only to come */
const isOutcome = (reading: Reading, unit: Unit, from: number, at: number): boolean => {
  const { tokens, phraseAt } = reading;
  const subject = phraseAt[at + 1];
  const to = tokens.slice(from, at).some(({ lower }) => lower === 'would');
  const clause = unit.clauses.find(({ subjects }) => subjects[0] === subject && subject);
  return (
    to &&
    subject?.first === at + 1 &&
    !subject.pronoun &&
    clause?.form === 'finite' &&
    !clause.modal &&
    clause.first === clause.verb &&
    /^(?!had$|was$|were$).*(?:ed|[^e]d|t|k|w|e)$/u.test(tokens[clause.verb]?.lower ?? '')
  );
};

/** until Tuesday a flood had not come: a time, a subject and its verb */
const tellsOfTime = ({ phraseAt, tokens, isTime }: Reading, unit: Unit, from: number): boolean => {
  let i = from;
  while (i < unit.last && (isTime[i] || (tokens[i]?.pos === 'ADP' && isTime[i + 1]))) i++;
  if (i > from && tokens[i]?.text === ',') i++;
  const subject = phraseAt[i];
  return i > from && subject?.first === i && tellsAnew(unit, subject);
};

/** True: a verb with a subject stands between two places. */
const tellsBetween = ({ clauses }: Unit, from: number, to: number): boolean =>
  clauses.some(
    ({ verb, form, subjects }) =>
      verb >= from && verb < to && form !== 'infinitive' && subjects.length > 0,
  );

/** “A,” Hale said, referring to the vote, “B”: his words go on; not “referring to A, ‘B’ and ‘C’” */
const isResumedSpeech = (
  { tokens, quotationAt, phraseAt, isTime }: Reading,
  unit: Unit,
  { first, clause }: Cue,
  from: number,
  at: number,
): boolean =>
  clause?.form === 'ing' &&
  quotationAt[at] !== undefined &&
  tokens[at - 1]?.text === ',' &&
  tokens[at - 2]?.lower !== 'including' &&
  !quotationAt[at - 1] &&
  at - 1 > from &&
  tokens[first - 1]?.text === ',' &&
  quotationAt.slice(unit.first, first).some(Boolean) &&
  quotationAt.slice(from, at - 1).every((one) => one === undefined) &&
  phraseAt.slice(from, at - 1).some((one, i) => one !== undefined && !isTime[from + i]);

/** described the fear that set in. “I ran”: a stop that was taken for a part of the word before it */
const opensSpeech = ({ tokens, quotationAt }: Reading, at: number): boolean => {
  const quotation = quotationAt[at];
  return (
    quotation !== undefined &&
    quotation !== quotationAt[at - 1] &&
    quotation.end - quotation.start > 25 &&
    /\p{L}\.$/u.test(tokens[at - 1]?.text ?? '')
  );
};

/** True: a second verb without a joint, “belonged to the Front claimed it”; or one behind “, who said A,” */
const endsRelative = (
  { tokens }: Reading,
  { clauses }: Unit,
  { last, takes }: Cue,
  at: number,
): boolean => {
  const next = clauses.find(({ first }) => first === at);
  // a man who warned of a flood has left the town: the same subject, without an “and”; not “asked that the gate
  // be shut”
  const antecedent = clauses.find((one) => one.last === last)?.subjects[0];
  const comma = tokens[at - 1]?.text === ',';
  const resumed =
    (next?.form === 'finite' || (comma && next?.form === 'bare' && next.voice === 'active')) &&
    !next.relative &&
    tokens[at]?.lower !== 'be' &&
    next.subjects[0] === antecedent &&
    antecedent !== undefined &&
    (comma ||
      ((!takes.has('clause') || isLead.has(tokens[last])) &&
        !joints.has(tokens[at - 1]?.pos ?? '')));
  if (resumed && tokens[last]?.lower !== 'that') return true;
  if (!next || next.voice === 'passive' || next.relative) return false;
  // which said it should have left after Karsia made the claim
  if (isTemporal.has(tokens[(next.subjects[0]?.first ?? 0) - 1])) return false;
  // Hale, who wants to leave the town, said it was late
  const main = (next.subjects[0]?.last ?? 0) <= last && tokens[at - 1]?.text === ',';
  if (main && isReportingVerb(next.lemma)) return true;
  const tells = next.objects.length > 0 || isReportingVerb(next.lemma);
  if (next.form !== 'finite' && !(next.form === 'bare' && tells)) return false;
  const before = clauses.findLast(
    ({ verb, form, subjects }) =>
      verb > last && verb < at && (form === 'finite' || form === 'bare') && subjects.length > 0,
  );
  // a guard who said he saw the blast said two were hurt: no blast says so
  const [object] = before?.objects ?? [];
  const isMute = object && isReportingVerb(next.lemma) && !canSpeak(tokens, object);
  if (!before || (next.subjects[0] === object && !isMute)) return false;
  if (tokens[at - 1]?.text === ',') return true;
  const between = tokens.slice(before.last, at);
  return (
    between.some(
      // a guard who believes the dam is safe said
      ({ pos }) => /^(?:NOUN|PROPN)$/u.test(pos) || (pos === 'ADJ' && isReportingVerb(next.lemma)),
    ) && !between.some(({ pos, lower }) => joints.has(pos) || joints.has(lower))
  );
};

const isTemporal = wordClass(/^(?:after|before|since|until|when|while|because|once)$/u);
const isLead = wordClass(/^(?:of|about|for|against)$/u);

/** What joins a clause to the one before, by tag and by word. */
const joints: ReadonlySet<string> = new Set([
  'CCONJ',
  'SCONJ',
  'PUNCT',
  'who',
  'which',
  'that',
  'whose',
]);

/** , and – in the wake of it – she …: behind what stands between two dashes or commas */
const behindInsertion = (tokens: readonly Token[], at: number, end: number): number => {
  const mark = tokens[at];
  if (!mark || (mark.text !== ',' && !isDash(mark))) return at;
  for (let i = at + 1; i < Math.min(end, at + 20); i++)
    if (tokens[i]?.text === mark.text) return i + 1;
  return at;
};

/** vowed to go, and the guards left; promised to help, but it rained: where another main clause begins */
export const nextMain = (
  { tokens, phraseAt, quotationAt }: Reading,
  { clauses }: Unit,
  from: number,
  end: number,
): number => {
  for (let i = from; i + 2 < end; i++) {
    if (tokens[i]?.text !== ',' || quotationAt[i]) continue;
    if (!/^(?:and|but|while|although|though)$/u.test(tokens[i + 1]?.lower ?? '')) continue;
    const next = behindInsertion(tokens, i + 2, end);
    const subject = phraseAt[next];
    if (subject?.first !== next || quotationAt[next]) continue;
    const tells = clauses.some(
      ({ subjects, form, voice }) =>
        subjects[0] === subject && (form === 'finite' || (form === 'bare' && voice === 'active')),
    );
    if (tells) return i;
  }
  return end;
};

/** said that although it was late, they rejected it: the main clause of what is said begins */
const leadsOver = ({ tokens }: Reading, { clauses }: Unit, right: number, at: number): boolean => {
  const opening = tokens[right]?.lower === 'that' ? right + 1 : right;
  const before = clauses.filter(({ verb, form }) => verb > opening && verb < at && form !== 'ing');
  return isSubordinator.has(tokens[opening]) && before.length < 2;
};

const isSubordinator = wordClass(
  /^(?:although|though|while|if|when|because|since|once|unless|as)$/u,
);

/** said, citing the army, that it was late: the comma before “that”; 0 where none closes what is inserted */
const behindInserted = (tokens: readonly Token[], { last }: Unit, at: number): number => {
  if (!/ing$/u.test(tokens[at]?.lower ?? '')) return 0;
  for (let i = at + 1; i + 1 < Math.min(last, at + 12); i++)
    if (tokens[i]?.text === ',') return tokens[i + 1]?.lower === 'that' ? i : 0;
  return 0;
};

/** Just as the flood had guards wondering about it, the mayor left: no comma stands before the cue */
const opensAside = (tokens: readonly Token[], { first }: Unit, cue: Cue): boolean => {
  const opening = tokens.slice(first, cue.first);
  const lead = /^(?:but|and|just|even)$/u.test(opening[0]?.lower ?? '') ? opening[1] : opening[0];
  return (
    /^(?:as|when|while|although|though|because)$/u.test(lead?.lower ?? '') &&
    opening.every(({ text }) => text !== ',')
  );
};

/** though he said, when police asked, a man who said */
const isSubordinate = (
  { tokens }: Reading,
  { clause, first }: Cue,
  { opensUnit, leads }: { opensUnit: boolean; leads: boolean },
): boolean => {
  if (!clause) return false;
  // Saying that it was unsafe, the mayor closed it; Asked about it, he left
  if (clause.form !== 'finite' && opensUnit) return true;
  // In a note announcing the vote, the mayor blamed Hale
  if (clause.form === 'ing' && leads) return true;
  if (clause.relative) return tokens[first - 2]?.lower === ',';
  const subject = clause.subjects[0]?.first ?? first;
  return (
    subject <= first &&
    /^(?:though|although|while|as|when|after|if|because|since|once|before)$/u.test(
      tokens[subject - 1]?.lower ?? '',
    )
  );
};
