/**
 * A cue → the words for who speaks by it: the subject before the verb, the one that verbs share, whom
 * an infinitive or a participle belongs to. Which phrases belong together, sources.ts tells.
 */
import type { Clause } from '../clauses/clauses.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { type Cue, isReportingVerb } from './cues.ts';
import { describedBy, describedByClause } from './described-speakers.ts';
import { isAdverbial, isQuoteMark, type Reading, type Unit } from './reading.ts';
import { bodyOfBoth, chainRight } from './source-chains.ts';
import { withPartner } from './joint-sources.ts';
import { sayerBefore } from './sayer-before.ts';
import { type Source, sourceBefore } from './sources.ts';
import {
  besideOf,
  hadBefore,
  insertedOf,
  isAudience,
  senderOf,
  wordsOf,
} from './subject-elsewhere.ts';
import { canSpeak, isPersonNoun, isQuantifier } from './speaker-nouns.ts';
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';

/** Hale said the town would not give in, urging all to unite: who tells what would be, not the town */
const promiserOf = (
  { tokens }: Reading,
  { clauses }: Unit,
  { clause, first }: Cue,
): NounPhrase | undefined => {
  if (clause?.form !== 'ing' || tokens[first - 1]?.text !== ',') return undefined;
  const before = clauses.filter(({ verb, form }) => verb < first && form !== 'ing');
  const [teller, told] = before.slice(-2);
  const isTold =
    /^(?:would|will)$/u.test(told?.modal ?? '') && told?.subjects[0] === clause.subjects[0];
  const [speaker] = teller?.subjects ?? [];
  return isTold && teller && speaker && isReportingVerb(teller.lemma) && canSpeak(tokens, speaker)
    ? speaker
    : undefined;
};

/** 40 others remain missing, suggesting that the list was wrong: what a state lets one think, nobody says */
const isInferred = ({ tokens }: Reading, { clauses }: Unit, clause: Clause): boolean => {
  const before = clauses.findLast(({ verb }) => verb < clause.first);
  return (
    /^(?:suggest|indicate|imply|mean|show|highlight|underline|underscore)$/u.test(clause.lemma) &&
    tokens[clause.first - 1]?.text === ',' &&
    before !== undefined &&
    (before.voice === 'passive' || /^(?:be|remain|stay|die)$/u.test(before.lemma))
  );
};

/** 13 reported dead, two men feared missing: of whom others say so; not: reported dead cattle */
const isReportedSo = ({ tokens }: Reading, unit: Unit, { lemma, last }: Cue): boolean =>
  /^(?:report|fear|confirm)$/u.test(lemma) &&
  /^(?:dead|killed|injured|wounded|hurt|missing|trapped|safe)$/u.test(tokens[last]?.lower ?? '') &&
  (last + 1 >= unit.last || !/^(?:NOUN|PROPN)$/u.test(tokens[last + 1]?.pos ?? ''));

/** Finds who a verb of saying belongs to; null where nobody does. */
export const subjectOfCue = (reading: Reading, unit: Unit, cue: Cue): Source | null => {
  const { clause } = cue;
  if (isReportedSo(reading, unit, cue)) return null;
  // Saying that it was late, after saying that it was late
  const opens = isLead.has(reading.tokens[unit.first]) ? unit.first + 1 : unit.first;
  if (clause?.form === 'ing' && (cue.first === unit.first || cue.first === opens))
    return sourceBehind(reading, unit, cue);
  if (clause?.form === 'ing' && isInferred(reading, unit, clause)) return null;
  if (clause && isAside(reading, unit, clause)) return null;
  // held the mayor in contempt for refusing to leave: who was held
  if (clause?.form === 'ing' && reading.tokens[cue.first - 1]?.lower === 'for') {
    const before = unit.clauses.findLast(({ verb }) => verb < cue.first);
    const held = before?.voice === 'active' ? before.objects[0] : undefined;
    if (held) return canSpeak(reading.tokens, held) ? wordsOf(held) : null;
  }
  const having = hadBefore(reading, unit, cue);
  if (having) return withPartner(reading, unit, having);
  const sender = clause?.form === 'ing' ? senderOf(reading, unit, cue) : null;
  if (sender) return sender;
  const beside =
    clause?.form === 'ing'
      ? (besideOf(reading, unit, cue) ?? insertedOf(reading, unit, cue))
      : null;
  if (beside) return beside;
  const near =
    clause?.form === 'ing' || clause?.form === 'infinitive'
      ? null
      : sourceBefore(reading, unit, cue.first);
  const aside = near && beforeAside(reading, unit, cue, near);
  if (aside) return aside;
  // an aide who was not allowed to speak to reporters said: the aide
  const silent = near && isSpokenTo(reading, near) && describedByClause(reading, unit, cue);
  if (silent) return withPartner(reading, unit, silent);
  if (near) return withPartner(reading, unit, describedBy(reading, unit, clause, near) ?? near);
  const own =
    sayerBefore(reading, unit, cue) ?? promiserOf(reading, unit, cue) ?? clause?.subjects[0];
  const described = own ? undefined : describedByClause(reading, unit, cue);
  if (described) return described;
  const speaks = (phrase: NounPhrase): boolean => canSpeak(reading.tokens, phrase);
  if (clause?.form === 'infinitive') {
    const moved = movedBy(reading.tokens, unit, clause);
    // asked them to explain it: nobody has explained it yet
    if (moved) return causes.test(moved.lemma) ? wordsOf(moved.object) : null;
  }
  // leaving ten dead and others hurt, saying that it was late: not the others
  const saying = cue.lemma === 'say' && reading.tokens[cue.first - 1]?.text === ',';
  const others = saying && own && isQuantifier(reading.tokens[own.head]);
  const mute =
    !own ||
    others ||
    !speaks(own) ||
    isExpletive(reading, unit, own) ||
    isOfThose(reading, unit, own, cue);
  // the mill said it was late: whatever stands before “said” speaks
  const sayerIn = ({ lemma, subjects }: Clause): NounPhrase | undefined =>
    subjects.find(speaks) ?? (speaksByVerb.test(lemma) ? subjects[0] : undefined);
  const finite = unit.clauses.filter(
    (one) =>
      one.verb < cue.first &&
      one.form !== 'ing' &&
      !reading.quotationAt[one.verb] &&
      // ten guards were killed as powers condemned it and demanded talks: not the guards
      !(one.voice === 'passive' && one.lemma === 'kill') &&
      sayerIn(one) !== undefined,
  );
  // defended the tweets that mocked her, saying they were true: the subject that can speak;
  // the ministry denied that ammunition had been used, and said: the first that can
  // said the plan had raised hopes and encouraged attacks: the plan did both
  const acts = unit.clauses.findLast(({ verb }) => verb < cue.first);
  const done = acts?.subjects[0] === own && acts?.voice === 'active' && !isReportingVerb(cue.lemma);
  // “Hale denies loss of the mill, says it will open”
  const joint = unit.sentences[0]?.role === 'title' ? /^(?:and|but|,)$/u : /^(?:and|but|yet)$/u;
  const joined = !done && joint.test(reading.tokens[cue.first - 1]?.lower ?? '');
  const sharing =
    clause?.form === 'ing'
      ? (finite.findLast(({ form }) => form === 'finite') ??
        finite.findLast(({ lemma }) => saying && isReportingVerb(lemma)))
      : joined
        ? finite[0]
        : undefined;
  // the firm said 40 guests were inside, but acknowledged that it was late: the firm
  const isParted = joined && reading.tokens[cue.first - 2]?.text === ',';
  const sayer =
    isParted && isReportingVerb(cue.lemma)
      ? finite
          .findLast(({ lemma, last }) => isReportingVerb(lemma) && own && last <= own.first)
          ?.subjects.find(speaks)
      : undefined;
  const shared = sayer ?? (mute && sharing ? sayerIn(sharing) : undefined);
  // the church said it was sorry, but denied that it had known: the church
  const teller = joined && own?.pronoun ? tellerOf(reading, unit, own) : undefined;
  const speaker = shared ?? teller ?? (clause?.form === 'ing' && mute ? undefined : own);
  // a team of doctors and clerks visited the mill and said: the team
  const subject = speaker && (bodyOfBoth(reading, speaker) ?? speaker);
  if (!subject || reading.quotationAt[subject.first] !== reading.quotationAt[cue.first])
    return null;
  // the acting mayor, Ann Lee, said
  const inserted =
    reading.tokens[subject.last]?.lower === ',' && reading.tokens[cue.first - 1]?.lower === ',';
  // a doctor, Ann Lee, put it at ten and said; a doctor from Delos, Ann Lee, put it at ten and said
  const end = joined ? chainRight(reading, subject, cue.first) : subject.last;
  const name = reading.phraseAt[end + 1];
  const named = name?.first === end + 1 && reading.tokens[name.last]?.lower === ',';
  const last =
    inserted && subject.last < cue.first
      ? cue.first - 1
      : named && (joined || clause?.form === 'ing') && reading.tokens[end]?.lower === ','
        ? name.last
        : subject.last;
  // Sabri and Orlov left, saying that it was late: both
  return withPartner(reading, unit, { core: subject, first: subject.first, last });
};

/** Verbs by which anything speaks: the mill denied it; not “the figures confirmed it”. */
export const speaksByVerb =
  /^(?:say|state|tell|warn|deny|announce|vow|pledge|insist|apologi[sz]e|accuse|complain|urge|admit)$/u;

/** said it was sorry: who says so of itself */
const tellerOf = (
  { tokens }: Reading,
  { clauses }: Unit,
  { first }: NounPhrase,
): NounPhrase | undefined => {
  const that = tokens[first - 1]?.lower === 'that' ? 1 : 0;
  const saying = clauses.find(({ last, lemma }) => last === first - that && isReportingVerb(lemma));
  const [subject] = saying?.subjects ?? [];
  return subject && (canSpeak(tokens, subject) || speaksByVerb.test(saying?.lemma ?? ''))
    ? subject
    : undefined;
};

/** What opens words that only tell when somebody says it, or whose somebody is. */
const asideWord = wordClass(/^(?:while|when|in|upon|whose)$/u);

/** Hale while confirming the raid said: tells when Hale says what follows */
const isAside = ({ tokens }: Reading, { clauses }: Unit, { form, first }: Clause): boolean =>
  form === 'ing' &&
  asideWord.has(tokens[first - 1]) &&
  clauses.some(
    (next) =>
      next.first > first &&
      isReportingVerb(next.lemma) &&
      next.subjects.some(({ last }) => last < first),
  );

/** Hale, a clerk, while confirming the raid said; a woman whose home is in Norden said: who stands before */
const beforeAside = (
  reading: Reading,
  unit: Unit,
  { clause }: Cue,
  { core }: Source,
): Source | null => {
  const [subject] = clause?.subjects ?? [];
  if (!subject || subject.last >= core.first) return null;
  const aside = unit.clauses.findLast(
    ({ first, last }) => first > subject.last && last <= core.first,
  );
  const [own] = aside?.subjects ?? [];
  const link = own?.first === subject.last ? own.first : (aside?.first ?? 0) - 1;
  return asideWord.has(reading.tokens[link]) ? sourceBefore(reading, unit, link) : null;
};

/** It was unclear what he would do, declaring it over: “it” is nobody */
const isExpletive = ({ tokens }: Reading, { clauses }: Unit, own: NounPhrase): boolean =>
  tokens[own.head]?.lower === 'it' &&
  clauses.some(
    ({ subjects, lemma, last }) =>
      subjects[0] === own && lemma === 'be' && tokens[behindDegree(tokens, last)]?.pos === 'ADJ',
  );

/** it was “far too early”: where the adjective stands */
const behindDegree = (tokens: readonly Token[], from: number): number => {
  let i = from;
  while (isQuoteMark(tokens[i]) || isAdverbial(tokens[i])) i++;
  return i;
};

/** allowed to speak to reporters, to talk to the press: who hears it */
const isSpokenTo = ({ tokens }: Reading, { core: { first, head } }: Source): boolean =>
  isAudience.has(tokens[head]) &&
  /^(?:to|with)$/u.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:speak|talk)$/u.test(tokens[first - 2]?.lower ?? '');

/** Hale thanked the families of those who had died and said it was late: not those */
const isOfThose = (
  { tokens }: Reading,
  { clauses }: Unit,
  own: NounPhrase,
  { first }: Cue,
): boolean =>
  tokens[own.head]?.lower === 'those' &&
  /^(?:of|to|for|with|thanked|thanks)$/u.test(tokens[own.first - 1]?.lower ?? '') &&
  tokens[first - 1]?.lower === 'and' &&
  clauses.some(
    ({ relative, subjects, verb }) => relative && subjects[0] === own && verb < first - 1,
  );

/** Verbs whose object does what their infinitive tells: led Hale to fear a flood */
const causes = /^(?:lead|prompt|force|cause|compel|drive|inspire)$/u;
/** Verbs whose object is to do it: asked Hale to explain it */
const asks =
  /^(?:ask|tell|urge|order|want|expect|allow|enable|permit|invite|encourage|persuade|convince|advise|remind|help|get|instruct|request|require|press|push|rely|wait|summon|dispatch)$/u;

/** led Hale to fear it, asked them to explain it: the verb whose object the infinitive belongs to */
const movedBy = (
  tokens: readonly Token[],
  { clauses }: Unit,
  { first }: Clause,
): { lemma: string; object: NounPhrase } | null => {
  // urged the board, which meets on Monday, to reject it
  const parted = tokens[first - 2]?.text === ',' || tokens[first - 1]?.text === ',';
  const before = clauses.findLast(({ verb, relative }) => verb < first && !(parted && relative));
  if (!before || !(causes.test(before.lemma) || asks.test(before.lemma))) return null;
  // asked them, relied on a doctor; not: led a march in Ostrov to protest it
  const isCaused = causes.test(before.lemma);
  const behind = isCaused
    ? before.objects.filter((phrase) => canSpeak(tokens, phrase))
    : [...before.objects, ...before.prepositions.map(({ phrase }) => phrase)];
  const object = behind.findLast(({ last }) => last <= first && (parted || first - last <= 4));
  return object ? { lemma: before.lemma, object } : null;
};

const isLead = wordClass(/^(?:after|before|while|by|in|when|despite|since)$/u);

/** Saying that it was unsafe, the mayor closed it: the subject behind the comma */
const sourceBehind = (
  { tokens, quotationAt }: Reading,
  { clauses }: Unit,
  cue: Cue,
): Source | null => {
  const main = clauses.find(
    ({ first, form, subjects: [subject] }) =>
      first > cue.first &&
      form !== 'ing' &&
      subject !== undefined &&
      !quotationAt[subject.first] &&
      // decrying the “old guard,” the mayor left
      (tokens[subject.first - 1]?.text === ',' ||
        (isQuoteMark(tokens[subject.first - 1]) && tokens[subject.first - 2]?.text === ',')),
  );
  const core = main?.subjects[0];
  return core && canSpeak(tokens, core) ? { core, first: core.first, last: core.last } : null;
};

/** “It was dark,” his friend, Omar Sabri told them: the description belongs to the name */
export const withDescription = (
  { tokens, phraseAt, quotationAt }: Reading,
  source: Source | null,
): Source | null => {
  if (!source || tokens[source.first - 1]?.lower !== ',' || quotationAt[source.first])
    return source;
  const before = phraseAt[source.first - 2];
  const head = tokens[before?.head ?? -1];
  // it was late, Karsian foreign minister, Omar Sabri said
  const office =
    before &&
    tokens[before.first - 1]?.text === ',' &&
    tokens[before.first]?.pos !== 'DET' &&
    tokens[source.core.head]?.pos === 'PROPN' &&
    head?.lower === head?.lemma;
  const described = head && (quotationAt[(before?.first ?? 0) - 1] || office) && isPersonNoun(head);
  return described && before ? { ...source, first: before.first } : source;
};
