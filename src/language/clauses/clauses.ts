/**
 * Tokens and noun phrases of a sentence → its clauses: every verb group with voice, negation and
 * modality, its subject, its objects and the prepositional phrases after it. A shallow parse by
 * position, made for news prose: it prefers no answer to a far-fetched one.
 */
import { attachRight } from '../phrases/attach-right.ts';
import { intransitive } from '../tags/tagging-words.ts';
import { type NounPhrase, PhrasesByToken } from '../phrases/noun-phrases.ts';
import { attachSubjects } from './subjects.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { type Clause, invariable, isParticiple, readVerbGroups } from './verb-groups.ts';
import { wordClass, writtenClass } from '../words/word-class.ts';

export type { Clause, PrepositionalPhrase } from './verb-groups.ts';

/** Finds the clauses of one sentence, by their verbs, left to right. */
export const findClauses = (
  tokens: readonly Token[],
  range: TokenRange,
  phrases: readonly NounPhrase[],
  isTime: (token: Token) => boolean,
): Clause[] => {
  const phraseAt = new PhrasesByToken(range, phrases);
  const groups = readVerbGroups(tokens, range, phraseAt);
  for (const group of groups) attachRight(tokens, range, phraseAt, group, groups, isTime);
  if (tokens.slice(range.first, range.last).some((token) => semicolon.has(token)))
    for (const group of groups) listObjects(tokens, range, phraseAt, group, groups);
  for (const [index, group] of groups.entries()) shareObjects(tokens, group, groups[index + 1]);
  for (const [index, group] of groups.entries())
    attachSubjects(tokens, range, phraseAt, group, groups, index, isTime);
  for (const [index, group] of groups.entries()) readBehindIng(tokens, group, groups[index - 1]);
  for (const [index, group] of groups.entries())
    releaseSubjects(tokens, group, groups.slice(0, index));
  for (const [index, group] of groups.entries())
    agreeInNumber(tokens, group, groups.slice(0, index));
  for (const [index, group] of groups.entries())
    relateObject(tokens, range, phraseAt, group, groups[index + 1]);
  for (const [index, group] of groups.entries()) passComplement(group, groups.slice(0, index));
  for (const group of groups) denyBehindNor(tokens, group);
  for (const group of groups) settleVoice(tokens, group);
  for (const [index, group] of groups.entries()) settleMood(tokens, group, groups[index - 1]);
  return groups;
};

const semicolon = writtenClass(/^;$/u);

/** killed his daughter, Ann Orlov; her friend, Mia Tarr, 31; and a clerk: items that close with “; and” */
const listObjects = (
  tokens: readonly Token[],
  { last }: TokenRange,
  phraseAt: PhrasesByToken,
  group: Clause,
  groups: readonly Clause[],
): void => {
  const [object] = group.objects;
  // three people – Ann Orlov, 31; Mia Tarr, 30; and a clerk: those who they are
  if (!object || object.quantity || group.voice === 'passive') return;
  const items: NounPhrase[] = [];
  let closed = false;
  for (let i = object.last; i < last && !closed; i++) {
    if (!semicolon.has(tokens[i])) continue;
    closed = tokens[i + 1]?.lower === 'and';
    const item = phraseAt.get(i + 1 + Number(closed));
    if (!item) return;
    items.push(item);
  }
  // and hurting three, Mia Tarr, 31; …: those of another verb, or before one of their own
  const start = items[0]?.first ?? 0;
  const isTold = ({ first, verb, relative }: Clause): boolean =>
    !relative && verb > object.last && (verb < start || items.some((item) => item.last === first));
  if (closed && !groups.some(isTold))
    group.objects.push(...items.filter((one) => !group.objects.includes(one)));
};

/** killed a man and two women living next door were hurt: the women, whom “living” describes */
const readBehindIng = (
  tokens: readonly Token[],
  group: Clause,
  before: Clause | undefined,
): void => {
  const [described] = before?.form === 'ing' ? before.subjects : [];
  if (!before || !described || described.last !== before.first || group.form !== 'finite') return;
  const [own] = group.subjects;
  const inner = own && own.first >= before.last ? own : undefined;
  if (own && own !== inner) return;
  const isPlural = ({ quantity, head }: NounPhrase): boolean =>
    (quantity?.quantity.min ?? 0) > 1 || /s$/u.test(tokens[head]?.lower ?? '');
  const isSeveral = /^(?:were|are|have)$/u.test(tokens[group.first]?.lower ?? '');
  const between = tokens.slice(before.last, group.first);
  if (
    isSeveral &&
    isPlural(described) &&
    !(inner && isPlural(inner)) &&
    tokens[described.first - 1]?.lower === 'and' &&
    !between.some(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ')
  )
    group.subjects = [described];
};

/** killed one guard and two others were hurt: what ends a list of objects is the next verb’s subject */
const releaseSubjects = (
  tokens: readonly Token[],
  { first, verb, lemma, form, relative, subjects, objects }: Clause,
  earlier: readonly Clause[],
): void => {
  const [subject] = subjects;
  if (!subject || relative || (form !== 'finite' && lemma !== 'say')) return;
  // raided a school, a local official and two parents said: none of them was raided
  const start = Math.min(...subjects.map((phrase) => phrase.first));
  if (lemma === 'say' && tokens[start - 1]?.lower === ',')
    for (const group of earlier)
      if (group.objects.length > 1 && group.objects[0] !== subject)
        group.objects = group.objects.filter((one) => !subjects.includes(one));
  // seize dozens in the north, police and residents say: all who say it
  if (lemma === 'say' && tokens[start - 1]?.lower === 'and')
    for (const group of earlier)
      if (group.objects.length > 1)
        group.objects = group.objects.filter(
          (one) => one.last !== start - 1 || tokens[one.first - 1]?.lower !== ',',
        );
  // hit a van and a paper quoted him: a past form may describe, unless it takes an object
  if (first === verb && !intransitive.has(lemma) && objects.length === 0) return;
  if (tokens[subject.first - 1]?.pos !== 'CCONJ') return;
  // the man who shot his wife and four children is held: four are not “is”
  const singular = /^(?:was|is|has)$/u.test(tokens[first]?.lower ?? '');
  if (singular && subject.quantity && subject.quantity.quantity.min > 1) return;
  for (const group of earlier)
    if (group.objects.length > 1) group.objects = group.objects.filter((one) => one !== subject);
};

/** the teen who shot four, two of them guards, is dead: four are not “is” */
const agreeInNumber = (
  tokens: readonly Token[],
  group: Clause,
  earlier: readonly Clause[],
): void => {
  const [subject] = group.subjects;
  const isSeveral = (subject?.quantity?.quantity.min ?? 0) > 1;
  if (!subject || !isSeveral || !/^(?:was|is|has)$/u.test(tokens[group.first]?.lower ?? '')) return;
  const whose = earlier.find(({ relative, objects }) => relative && objects.includes(subject));
  if (whose) group.subjects = whose.subjects;
};

/** the nine clerks he shot were buried: he shot the nine, and they were buried; not: on the bridge he shot */
const relateObject = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: PhrasesByToken,
  group: Clause,
  next: Clause | undefined,
): void => {
  const [subject] = group.subjects;
  const whole = subject?.pronoun ? phraseAt.get(subject.first - 1) : undefined;
  if (!subject || !whole || whole.last !== subject.first || whole.pronoun) return;
  if (group.last - 1 !== group.verb || group.first !== subject.last) return;
  if (group.voice === 'passive' || group.objects.length > 0 || intransitive.has(group.lemma))
    return;
  const isDefinite = tokens[whole.first]?.lower === 'the' || whole.quantity !== null;
  const isLed = whole.first - 1 === range.first && tokens[range.first]?.pos === 'ADP';
  const goesOn =
    next?.first === group.last && next.modal === null && next.subjects.includes(subject);
  const ends = tokens[group.last]?.pos === 'PUNCT';
  if (!isDefinite || isLed || !(goesOn || ends)) return;
  group.objects = [whole];
  if (goesOn) next.subjects = [whole];
};

/** three men believed to be fighters were killed: it is the men who were */
const passComplement = (group: Clause, earlier: readonly Clause[]): void => {
  const [held, be] = earlier.slice(-2);
  const [subject] = group.subjects;
  if (!held || !subject || be?.lemma !== 'be' || be.form !== 'infinitive') return;
  if (!/^(?:believe|think|suspect|say|allege|report|know|presume|understand)$/u.test(held.lemma))
    return;
  if (group.form !== 'finite' || !be.objects.includes(subject)) return;
  if (held.first !== held.verb || held.objects.length > 0) return;
  group.subjects = held.subjects;
  held.voice = 'passive';
  held.form = 'bare';
};

/** Neither the mayor nor his wife was hurt: nor was she */
const denyBehindNor = (tokens: readonly Token[], group: Clause): void => {
  if (group.relative) return;
  if (group.subjects.some(({ first }) => isNor.has(tokens[first - 1]))) group.negated = true;
};
const isNor = wordClass(/^nor$/u);

/** shot and killed a guard: one object for both verbs */
const shareObjects = (tokens: readonly Token[], group: Clause, next: Clause | undefined): void => {
  if (!next || group.objects.length > 0 || group.voice === 'passive' || next.first !== next.verb)
    return;
  if (group.last + 1 === next.first && tokens[group.last]?.pos === 'CCONJ')
    group.objects.push(...next.objects);
};

/** Has an object, and is no verb that has one in the passive too. */
const takesOne = ({ lemma, objects }: Clause): boolean =>
  objects.length > 0 &&
  !/^(?:name|call|elect|appoint|give|award|pay|tell|ask|offer|grant|deny|send|show|teach|crown|consider|declare|make)$/u.test(
    lemma,
  );

/** she’s called for a vote, he’s said that it is safe: “has”; not “it’s said that”, “he’s said to be” */
const speaksByHas = (tokens: readonly Token[], { lemma, last, subjects }: Clause): boolean => {
  const next = tokens[last]?.lower ?? '';
  if (/^(?:it|there|that|this)$/u.test(tokens[subjects[0]?.head ?? -1]?.lower ?? '')) return false;
  if (lemma === 'call') return next === 'for' || next === 'on';
  if (/^(?:vow|pledge|promise|refuse|decline|threaten|offer)$/u.test(lemma)) return next === 'to';
  return (
    /^(?:say|argue|claim|insist|admit|acknowledge|suggest|warn|complain|vow|pledge|promise|deny)$/u.test(
      lemma,
    ) && /^(?:that|he|she|they|we|it|there)$/u.test(next)
  );
};

/** A bare participle that takes no object describes or undergoes: “two killed in crash”, “sites used by them”. */
const settleVoice = (tokens: readonly Token[], group: Clause): void => {
  // violence that’s displaced thousands: “has”; but: he’s named captain, given a medal
  const elided = /^['’]s$/u.test(tokens[group.first]?.text ?? '') && group.first + 1 === group.verb;
  const speaks = speaksByHas(tokens, group);
  if (elided && group.voice === 'passive' && (takesOne(group) || speaks)) group.voice = 'active';
  if (group.voice === 'passive' || group.form !== 'finite' || group.first !== group.verb) return;
  // those who praised it were angry: no participle
  if (group.lemma === 'be') return;
  // a letter read (out) by his lawyer
  const isRead = group.lemma === 'read' && group.prepositions[0]?.preposition === 'by';
  if (!isRead && !isParticiple(tokens[group.verb] as Token)) return;
  // her brother shot her
  if (/^(?:me|him|her|us|them)$/u.test(tokens[group.verb + 1]?.lower ?? '')) return;
  // 43 people taken to hospital: a form that no past has
  const only = /^(?:taken|driven|flown|thrown|blown|torn|beaten|stolen)$/u.test(
    tokens[group.verb]?.lower ?? '',
  );
  if (group.objects.length === 0 && (only || group.prepositions[0]?.preposition === 'by')) {
    group.voice = 'passive';
    group.form = 'bare';
  } else if (group.objects.length === 0) group.form = 'bare';
};

/** demanded that the president order strikes: what should be done, and was not */
const settleMood = (tokens: readonly Token[], group: Clause, before: Clause | undefined): void => {
  if (group.form !== 'finite' || group.first !== group.verb || group.modal || !before) return;
  if (!/^(?:demand|urge|propose|recommend|request|ask|insist)$/u.test(before.lemma)) return;
  const verb = tokens[group.verb] as Token;
  // insists that the rebels strike daily: what is insisted on may also be so
  const subject = group.subjects[0] && tokens[group.subjects[0].head]?.lower;
  if (before.lemma === 'insist' && (!subject || /s$/u.test(subject))) return;
  if (verb.lower !== group.lemma || invariable.test(verb.lower)) return;
  if (tokens[before.last]?.lower === 'that') group.modal = 'should';
};
