/**
 * Where the words that a cue credits end because others go on: another speaker (“said A, but officials said
 * B”), or the account itself, with a name for what was said (“said A, a claim that Hale disputes”).
 */
import type { Clause } from '../clauses/clauses.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import { type Cue, cueOf, isReportingVerb, isWeak } from './cues.ts';
import { isDeed } from './empty-contents.ts';
import { isDocumentNoun } from './issuers.ts';
import { isDash } from './object-end.ts';
import type { Reading, Unit } from './reading.ts';
import { isBody, isPersonNoun, isPluralNoun, isSomeOf } from './speaker-nouns.ts';
import { classOfNoun } from './spoken-nouns.ts';

const goingOn = wordClass(/^(?:and|but|while|although|though)$/u);
const opposing = wordClass(/^(?:but|while|although|though)$/u);

/** True: what stands there is told by somebody else than the speaker of the cue. */
export const isOthersWord = (reading: Reading, unit: Unit, cue: Cue, at: number): boolean => {
  const { tokens } = reading;
  const token = tokens[at];
  if (isDash(tokens[at - 1]) && isNamedSpeech(reading, unit, at)) return true;
  if (goingOn.has(token))
    return (
      isSaidElse(reading, unit, cue, at) ||
      (tokens[at - 1]?.text === ',' &&
        opposing.has(token) &&
        (isCountered(reading, unit, at) || isNamedAgain(reading, unit, cue, at)))
    );
  return (
    tokens[at - 1]?.text === ',' &&
    (isNamedSpeech(reading, unit, at) || isDisputed(reading, unit, at))
  );
};

/** said A, which Hale denies; said A, something the army disputes */
const isDisputed = ({ tokens, phraseAt }: Reading, { clauses }: Unit, at: number): boolean => {
  if (!/^(?:which|something)$/u.test(tokens[at]?.lower ?? '')) return false;
  const subject = phraseAt[at + 1];
  const clause = clauses.find(({ first }) => first === subject?.last);
  return (
    subject?.first === at + 1 &&
    clause?.objects.every(({ first }) => first <= at) === true &&
    /^(?:deny|dispute|reject|contest|refute|oppose)$/u.test(clause.lemma)
  );
};

/** said that A and added that B; said A, but officials said B: what follows the conjunction is another’s */
const isSaidElse = (reading: Reading, unit: Unit, cue: Cue, at: number): boolean => {
  const { tokens, phraseAt } = reading;
  const comma = tokens[at - 1]?.text === ',';
  // argues that A, though a study made by guards puts it at two
  const beside = unit.clauses.some(
    ({ subjects: [subject], form, lemma }) =>
      comma && subject?.first === at + 1 && form === 'finite' && /^(?:put|say)$/u.test(lemma),
  );
  if (beside) return true;
  const clause = unit.clauses.find(
    ({ verb, relative, first }) =>
      verb > at && !(relative && /^wh/u.test(tokens[first - 1]?.lower ?? '')),
  );
  if (!clause || !isReportingVerb(clause.lemma) || clause.form === 'infinitive') return false;
  // said that guards and drivers warn of it
  const told = tokens[cue.last]?.lower === 'that' ? cue.last + 1 : -1;
  if (clause.subjects.some(({ first, last }) => first === told && last === at)) return false;
  // said he had been held and had been told to wait
  if (clause.voice === 'passive') return false;
  if (clause.form === 'ing' && cue.clause?.form !== 'ing') return false;
  // said they searched the hut but found none: not “and found that it was late”
  const searched = tokens[at]?.lower === 'and' || clause.first === at + 1;
  const found = cueOf(clause)?.class === 'show' && tokens[clause.last]?.lower !== 'that';
  if (found && searched && cue.class !== 'believe') return false;
  // groups have grown and threaten the region
  if (clause.lemma === 'threaten' && !/^(?:to|that)$/u.test(tokens[clause.last]?.lower ?? ''))
    return false;
  // it owns and maintains the tracks
  if (isWeak(clause.lemma) && !/^(?:that|:|,)$/u.test(tokens[clause.last]?.lower ?? ''))
    return false;
  if (isRefusal(reading, unit, cue, clause)) return false;
  // said that the town would answer and continue “the work”
  const modal = unit.clauses.findLast(
    ({ verb, form }) => verb >= cue.last && verb < at && form === 'finite',
  )?.modal;
  if (modal && clause.first === at + 1 && tokens[clause.verb]?.lower === clause.lemma) return false;
  // said they knew each other and had argued: before he said so
  if (tokens[cue.last - 1]?.lower === 'said' && tokens[clause.first]?.lower === 'had') return false;
  if (clause.first - at - 1 <= 1 && !phraseAt[at + 1]) return true;
  if (clause.subjects[0]?.first !== at + 1) return false;
  const otherClass = cueOf(clause)?.class;
  // said that it was safe, although he refused to show it
  const opposed =
    comma &&
    otherClass !== 'believe' &&
    /^(?:but|although|though)$/u.test(tokens[at]?.lower ?? '') &&
    /^(?:he|she|they)$/u.test(tokens[at + 1]?.lower ?? '');
  // hopes it will hold, but her lawyer, Ann Lee, warned that it may fall
  const besides =
    comma &&
    (!clause.subjects[0].pronoun || isSomeOf(tokens, clause.subjects[0])) &&
    /^(?:that|["“])$/u.test(tokens[clause.last]?.lower ?? '');
  return (
    otherClass === 'say' ||
    // and the Front claimed responsibility
    (clause.lemma === 'claim' &&
      comma &&
      tokens[clause.objects[0]?.head ?? -1]?.lower === 'responsibility') ||
    /^(?:note|explain|confirm|warn)$/u.test(clause.lemma) ||
    besides ||
    opposed
  );
};

/** said Hale came out and refused to move: Hale’s deed; not “said Hale came out and refused to comment” */
const isRefusal = (
  { tokens }: Reading,
  { clauses }: Unit,
  cue: Cue,
  { lemma, last, verb: at }: Clause,
): boolean => {
  const told = clauses.find(({ verb }) => verb >= cue.last);
  const [doer] = told?.subjects ?? [];
  return (
    /^(?:refuse|decline)$/u.test(lemma) &&
    tokens[last]?.lower === 'to' &&
    !telling.has(tokens[last + 1]) &&
    told !== undefined &&
    told.verb < at &&
    told.voice === 'active' &&
    (told.lemma !== 'be' || isDeed(tokens[last + 1] as Token)) &&
    doer !== undefined &&
    doer.first >= cue.last &&
    (isSomebody(tokens, doer) || isAnother(tokens, doer, cue))
  );
};

/** Police say he had a knife and refused to drop it: police are no “he” */
const isAnother = (tokens: readonly Token[], { head }: NounPhrase, { clause }: Cue): boolean => {
  const speaker = tokens[clause?.subjects[0]?.head ?? -1];
  return (
    /^(?:he|she)$/u.test(tokens[head]?.lower ?? '') &&
    speaker !== undefined &&
    (isBody(speaker) || isPluralNoun(speaker.lower))
  );
};

const telling = wordClass(
  /^(?:comment|say|give|elaborate|discuss|identify|release|provide|name|speak|answer|confirm|disclose|talk|specify|reveal|speculate|take|offer|be)$/u,
);

/** said A, but Hale denied it; said A, while the ministry insists that B: not “said he tried, but his wife insisted” */
const isCountered = ({ tokens, phraseAt }: Reading, unit: Unit, at: number): boolean => {
  const subject = phraseAt[at + 1];
  if (subject?.first !== at + 1 || subject.pronoun || !isSomebody(tokens, subject)) return false;
  if (/^(?:his|her|its|their)$/u.test(tokens[subject.first]?.lower ?? '')) return false;
  const clause = clauseOf(unit, subject);
  if (!clause || clause.negated || clause.modal !== null) return false;
  const [object] = clause.objects;
  const head = tokens[object?.head ?? -1];
  const told =
    tokens[clause.last]?.lower === 'that' ||
    (object !== undefined &&
      (/^(?:it|that|this)$/u.test(head?.lower ?? '') ||
        classOfNoun(head?.lemma ?? '') === 'claim'));
  if (/^(?:deny|dispute|refute|rebut|contradict)$/u.test(clause.lemma)) return told || !object;
  // rejected the claim: not “rejected it”, which may be what he asked for
  if (/^(?:reject|dismiss)$/u.test(clause.lemma)) return classOfNoun(head?.lemma ?? '') === 'claim';
  return (
    /^(?:argue|claim)$/u.test(cueOf(clause)?.class ?? '') &&
    !isWeak(clause.lemma) &&
    !/^(?:agree|rule|defend|justify|link|tie|attribute|connect)$/u.test(clause.lemma)
  );
};

/** Orlov said A, but Orlov did B; polls showed A, but polls …: he would say “I”, the account “she” or the name */
const isNamedAgain = (
  { tokens, phraseAt }: Reading,
  unit: Unit,
  { clause }: Cue,
  at: number,
): boolean => {
  const [speaker] = clause?.subjects ?? [];
  const subject = phraseAt[at + 1];
  if (!speaker || speaker.pronoun || subject?.first !== at + 1) return false;
  const [own, again] = [tokens[speaker.head] as Token, tokens[subject.head] as Token];
  return (
    own.lower === again.lower &&
    (/^\p{Lu}/u.test(again.text) || isDocumentNoun(own)) &&
    unit.clauses.some(({ verb, form }) => verb >= subject.last && form === 'finite')
  );
};

/** said A, a claim that Hale disputes; asked for B, a request not always honored: what the account calls it */
const isNamedSpeech = ({ tokens, phraseAt }: Reading, { clauses }: Unit, at: number): boolean => {
  if (!/^an?$/u.test(tokens[at]?.lower ?? '')) return false;
  const phrase = phraseAt[at];
  const head = tokens[phrase?.head ?? -1];
  if (phrase?.first !== at || !head || loose.has(head)) return false;
  const kind = classOfNoun(head.lemma);
  if (!kind || !/^(?:say|claim|announce|confirm|deny|warn|promise|demand|condemn)$/u.test(kind))
    return false;
  const next = tokens[phrase.last]?.lower ?? '';
  if (/^(?:that|which)$/u.test(next)) return true;
  // a pledge she made in May; a request not always honored
  const told = phraseAt[phrase.last];
  return clauses.some(
    ({ first, form, verb, subjects }) =>
      (told?.first === phrase.last && subjects[0] === told && first === told.last) ||
      (form === 'bare' &&
        /(?:ed|[mhtw][aei][dr]e)$/u.test(tokens[verb]?.lower ?? '') &&
        verb >= phrase.last &&
        verb - phrase.last < 3 &&
        tokens.slice(phrase.last, verb).every(({ pos }) => pos === 'ADV' || pos === 'PART')),
  );
};

/** Nouns for words that stand for much else: a case that, a point which. */
const loose = wordClass(
  /^(?:case|point|word|message|report|argument|answer|observation|theory|agreement|commitment|call)$/u,
);

const isSomebody = (tokens: readonly Token[], { head }: NounPhrase): boolean => {
  const token = tokens[head] as Token;
  return token.pos === 'PROPN' || isPersonNoun(token) || isBody(token);
};

const clauseOf = (unit: Unit, subject: NounPhrase): Clause | undefined =>
  unit.clauses.find(
    ({ subjects, form, voice, relative }) =>
      subjects[0] === subject &&
      !relative &&
      voice === 'active' &&
      form !== 'ing' &&
      form !== 'infinitive',
  );
