/**
 * Words of wanting, planning, favouring → what the account tells of somebody’s stance: “the mayor does
 * not want to leave”, “guards are worried about it”, “the ban is backed by drivers”. Nobody is said to
 * have said so; the verb stays beside it. What others say of a stance is their statement and none of these.
 */
import type { Clause } from '../clauses/clauses.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import { findContent } from './contents.ts';
import {
  type Cue,
  cueOf,
  isFailed,
  isSupposed,
  isUnsaid,
  isWeak,
  type ReportingClass,
} from './cues.ts';
import { isMereObject, isNobody, isNothing } from './empty-contents.ts';
import { makeReport, type Report } from './make-report.ts';
import { agentOf } from './passive.ts';
import { objectEnd } from './object-end.ts';
import { endOfWords, isAdverbial, type Reading, type Unit } from './reading.ts';
import { chainLeft } from './source-chains.ts';
import { sayerBefore } from './sayer-before.ts';
import type { Source } from './sources.ts';
import { canSpeak, isPersonNoun } from './speaker-nouns.ts';
import { subjectOfCue } from './subject-of-cue.ts';
import type { SpeakerBook } from './speakers.ts';
import { isFeeling, isWish, stanceOf, takesJudgement, takesObject } from './stance-forms.ts';

/** Reads the stances of a unit, but for those that stand in the words of one of its reports. */
export const readStances = (
  reading: Reading,
  unit: Unit,
  book: SpeakerBook,
  reports: readonly Report[],
): Report[] =>
  unit.clauses.flatMap((clause) => {
    const { start } = reading.tokens[clause.verb] as Token;
    const told = reports.some(
      ({ content, cue }) =>
        (content.start <= start && start < content.end) ||
        (cue.first <= clause.verb && clause.verb < cue.last),
    );
    return (told ? null : readStance(reading, unit, clause, book)) ?? [];
  });

/** The stance that a clause tells of; null where none, or where nobody in particular holds it. */
const readStance = (
  reading: Reading,
  unit: Unit,
  clause: Clause,
  book: SpeakerBook,
): Report | null => {
  const { tokens, quotationAt } = reading;
  // guards are being prepared to leave: by others
  if (tokens[clause.verb - 1]?.lower === 'being') return null;
  if (clause.voice === 'passive' && !isFeeling(tokens[clause.verb]?.lower ?? ''))
    return readPassive(reading, unit, clause, book);
  const mover = moverOf(tokens, unit, clause);
  // the guards, including Hale, were willing to leave; he promptly voted against it
  const isFinite = /^(?:is|are|was|were|has|have|had)$/u.test(tokens[clause.first]?.lower ?? '');
  let before = clause.first;
  while (isAdverbial(tokens[before - 1])) before--;
  const tells =
    clause.form === 'finite' ||
    mover !== undefined ||
    isBeside(reading, clause) ||
    (clause.form === 'bare' && (isFinite || isMain(reading, unit, clause, before)));
  // will the mayor be ready to leave: a question
  if (tokens[clause.first]?.lower === 'be') return null;
  // 44 percent would vote for Hale
  const polled =
    clause.modal === 'would' && tokens[clause.subjects[0]?.head ?? -1]?.lower === 'percent';
  // would like to hold a vote
  const wishes = isWish(clause) && tokens[clause.last]?.lower === 'to';
  // won’t support the plan, would not say where it was
  const refused = clause.negated && /^(?:will|wo|would|could|can|ca)$/u.test(clause.modal ?? '');
  if (!tells || (clause.modal && !polled && !wishes && !refused) || quotationAt[clause.verb])
    return null;
  if (isSupposed(tokens, clause)) return null;
  const found = stanceOf(reading, unit, clause) ?? silenceOf(reading, unit, clause);
  if (!found || (found.last - found.first < 2 && !isNameHeld(reading, clause, found))) return null;
  // did not want to be named
  if (isNothing(reading, found)) return null;
  // the debts that the mayor was seeking to get rid of: what they are stands before
  const bare = tokens[found.last - 1];
  const gap = bare?.pos === 'ADP' && /^(?:of|for|from|with|to)$/u.test(bare.lower);
  if (gap && tokens[found.first]?.lower === 'to') return null;
  const cue = {
    first: firstOf(tokens, mover ?? clause),
    last: found.first,
    lemma: found.word,
    class: 'stance',
    takes: new Set<never>(),
    clause,
  } as const;
  const source = sourceOf(reading, unit, cue);
  if (!source || !canSpeak(tokens, source.core) || isNobody(tokens, source.core)) return null;
  // the dispute over U.S. plans to leave has grown: a noun
  if (tokens[source.first - 1]?.pos === 'ADP' && clause.form !== 'ing') return null;
  // people who had wanted to return: nobody in particular; not “the council, which backed Hale”
  const added = tokens[source.last]?.text === ',';
  const described = /^(?:who|which|that)$/u.test(tokens[before - 1]?.lower ?? '');
  const bearer =
    clause.relative && described && !added ? bearerOf(reading, unit, source.core) : null;
  if (
    clause.relative &&
    described &&
    !added &&
    tokens[source.core.head]?.pos !== 'PROPN' &&
    !bearer
  )
    return null;
  const speaker = book.resolve(
    bearer ? { core: bearer, first: bearer.first, last: bearer.last } : source,
  );
  if (source.core.pronoun && /^(?:it|we|i|you)$/iu.test(speaker.name)) return null;
  const extent = { first: Math.min(source.first, cue.first), last: found.first };
  const content = { first: found.first, last: found.last, side: 'right' };
  return makeReport(reading, speaker, cue, content, extent, 'right', 0.6);
};

/** Hale wanted to leave; Hale on Monday pushed for it; Hale, the mayor, hoped for it; not “Hale, opposed to it, left” */
const isMain = (
  { tokens, isTime }: Reading,
  { clauses }: Unit,
  { verb, subjects: [subject] }: Clause,
  before: number,
): boolean => {
  if (!subject || subject.last > before) return false;
  const between = tokens.slice(subject.last, before);
  const isTimely = between.every(
    ({ pos, index }) => isTime[index] === true || (pos === 'ADP' && isTime[index + 1] === true),
  );
  if (isTimely) return true;
  const marks = `${between[0]?.text} ${between.length > 1 ? between.at(-1)?.text : ''}`;
  const parted = marks === ', ,' || marks === '( )';
  return (
    parted &&
    clauses.every(
      (one) =>
        one.verb <= verb || /^(?:ing|infinitive)$/u.test(one.form) || one.subjects[0] !== subject,
    )
  );
};

/** Hale is a clerk who wants to leave; Hale, a clerk who wants to leave: Hale, by what he is */
const bearerOf = (
  { tokens, phraseAt }: Reading,
  { clauses }: Unit,
  { first }: NounPhrase,
): NounPhrase | null => {
  if (!/^an?$/u.test(tokens[first]?.lower ?? '')) return null;
  const named = (phrase: NounPhrase | undefined): phrase is NounPhrase =>
    phrase !== undefined &&
    (tokens[phrase.head]?.pos === 'PROPN' ||
      /^(?:he|she)$/u.test(tokens[phrase.head]?.lower ?? ''));
  const apposed = tokens[first - 1]?.text === ',' ? phraseAt[first - 2] : undefined;
  if (named(apposed)) return apposed;
  const being = clauses.find(
    ({ lemma, last, modal }) => lemma === 'be' && last === first && !modal,
  );
  const subject = being?.negated === false ? being.subjects[0] : undefined;
  return named(subject) && subject.last === being?.first ? subject : null;
};

/** did not say who fired, has not mentioned the fire: what somebody leaves unsaid; not “did not find it” */
const silenceOf = (
  reading: Reading,
  unit: Unit,
  clause: Clause,
): (TokenRange & { word: string }) | null => {
  // has neither confirmed nor denied the raid: told once; did not name them, nor did it say why
  const before = reading.tokens.slice(Math.max(0, clause.first - 6), clause.first);
  if (clause.negated && before.some(({ lower }) => lower === 'nor')) return null;
  const second =
    reading.tokens[clause.verb - 1]?.lower === 'neither'
      ? unit.clauses.find(({ verb }) => verb === clause.last + 1)
      : undefined;
  const paired = second && reading.tokens[clause.last]?.lower === 'nor';
  const told = paired ? second : clause;
  const unsaid = isUnsaid(reading.tokens, clause) || isFailed(reading.tokens, clause);
  const cue = paired || unsaid ? cueOf(told) : null;
  if (!cue || !leavable.has(cue.class) || isWeak(cue.lemma)) return null;
  const { first, last } = cue;
  const content = findContent(reading, unit, cue, { left: first, right: last, inverted: false });
  if (content?.side !== 'right' || reading.quotationAt[content.first]) return null;
  // has not said that it is safe: it may be
  const asks = /^(?:whether|if|how|why|who|what|where|when|which|much)$/u;
  if (cue.class === 'say' && !asks.test(reading.tokens[content.first]?.lower ?? '')) return null;
  return isNothing(reading, content) || isMereObject(reading, cue, content)
    ? null
    : { first: content.first, last: content.last, word: clause.lemma };
};

/** What may be left undone with words: to say, to confirm, to condemn; not to find, to think, to ask. */
const leavable: ReadonlySet<ReportingClass> = new Set([
  'say',
  'note',
  'confirm',
  'deny',
  'announce',
  'condemn',
  'praise',
  'regret',
  'suggest',
]);

/** never backed the plan, no longer wants it, rarely backs it: a verb with what it must not stand without */
const firstOf = (tokens: readonly Token[], { first }: Clause): number => {
  const before = tokens[first - 1]?.lower ?? '';
  if (before === 'longer' && tokens[first - 2]?.lower === 'no') return first - 2;
  return /^(?:not|never|hardly|barely|rarely|seldom|scarcely)$/u.test(before) ? first - 1 : first;
};

/** backed Hale, has faith in Hale: not “embraced Hale”, “supports it” */
const isNameHeld = (
  { tokens }: Reading,
  { lemma }: Clause,
  { first, word }: { first: number; word: string },
): boolean => tokens[first]?.pos === 'PROPN' && (word !== lemma || favours.test(lemma));

/** Verbs that say nothing but the stance, whoever their object is. */
const favours =
  /^(?:back|support|oppose|favou?r|champion|admire|trust|distrust|despise|detest|loathe|vote|choose)$/u;

/** the ban is backed by drivers, was not supported by the guards */
const readPassive = (
  reading: Reading,
  unit: Unit,
  clause: Clause,
  book: SpeakerBook,
): Report | null => {
  const { tokens, quotationAt } = reading;
  const { first, last, lemma, subjects } = clause;
  const [subject] = subjects;
  if (!subject || subject.pronoun || subject.last > first || clause.modal) return null;
  // the Front, backed by drivers: told beside something else
  if (first === clause.verb) return null;
  // the rebels, who are backed by drivers, left: told beside something else
  if (tokens[first - 1]?.lower === 'who') return null;
  // the driver is wanted by police
  if (lemma === 'want') return null;
  const judges = takesJudgement(lemma);
  if (!judges && !takesObject(lemma)) return null;
  if (quotationAt[subject.first] || quotationAt[clause.verb]) return null;
  const source = agentOf(reading, unit, clause);
  if (!source || !canSpeak(tokens, source.core)) return null;
  const by = book.resolve(source);
  const cue: Cue = { first, last, lemma, class: 'stance', takes: new Set(), clause };
  const extent = { first, last: source.last };
  // the vote is seen by drivers as a test; not “was seen by a guard”
  const as = tokens[source.last]?.lower === 'as' && tokens[source.last + 1]?.pos !== 'PRON';
  if (judges && as) {
    const end = objectEnd(reading, unit, source.last + 1, unit.last);
    const whole = {
      first: subject.first,
      last: endOfWords(reading, subject.first, end),
      side: 'both',
    };
    return makeReport(reading, by, cue, whole, extent, 'passive', 0.6);
  }
  if (!takesObject(lemma)) return null;
  // the suspect was supported by two guards: held upright
  const head = tokens[subject.head] as Token;
  if (head.pos !== 'PROPN' && isPersonNoun(head)) return null;
  if (/^(?:back|support)$/u.test(lemma) && isArmed(tokens, clause, head)) return null;
  const content = { first: wholeSubject(reading, unit, subject).first, last, side: 'left' };
  return makeReport(reading, by, cue, content, extent, 'passive', 0.6);
};

/** The rebels, the Marshites are backed by Karsia: with arms, as everybody knows; not “Hale is backed by drivers” */
const isArmed = (tokens: readonly Token[], { first }: Clause, head: Token): boolean =>
  isArmedForce.has(head) ||
  (head.pos === 'PROPN' && head.lower.endsWith('s') && tokens[first]?.lower === 'are');

const isArmedForce = wordClass(
  /^(?:(?:rebel|militia|militant|fighter|force|group|faction|insurgent|guerrilla|regime|government)s?|militiam[ae]n|troops|army)$/u,
);

/** talks about closing the mill are backed by drivers: “talks”, not “the mill” alone */
const wholeSubject = (reading: Reading, unit: Unit, subject: NounPhrase): NounPhrase => {
  const { tokens, phraseAt } = reading;
  const core = chainLeft(reading, subject, unit.first);
  const doing = tokens[core.first - 1];
  const about = tokens[core.first - 2];
  const left = phraseAt[core.first - 3];
  return doing?.pos === 'VERB' && /ing$/u.test(doing.lower) && about?.pos === 'ADP' && left
    ? chainLeft(reading, left, unit.first)
    : core;
};

/** seemed to back it, continues to oppose it, failed to condemn it: the verb before the infinitive */
const moverOf = (tokens: readonly Token[], { clauses }: Unit, { form, first }: Clause) => {
  if (form !== 'infinitive') return undefined;
  const end = tokens[first - 1]?.lower === 'to' ? first - 1 : first;
  return clauses.find(
    (one) =>
      one.last === end &&
      /^(?:finite|bare)$/u.test(one.form) &&
      /^(?:seem|appear|continue|fail)$/u.test(one.lemma) &&
      one.modal === null &&
      !one.negated,
  );
};

/** he stayed on, hoping to calm them; with Karsia backing the rebels: not “a plan backing the rebels” */
const isBeside = ({ tokens, phraseAt }: Reading, { form, first }: Clause): boolean => {
  const denied = tokens[first - 1]?.lower === 'not' ? 1 : 0;
  const before = tokens[first - 1 - denied];
  const own = phraseAt[first - 1];
  return (
    form === 'ing' &&
    (before?.text === ',' || (own !== undefined && tokens[own.first - 1]?.lower === 'with'))
  );
};

const sourceOf = (reading: Reading, unit: Unit, cue: Cue & { clause: Clause }): Source | null => {
  // the army said two guards had died, but did not say where: the army, not the guards
  const sayer = sayerBefore(reading, unit, { ...cue, ...cueOf(cue.clause) });
  return sayer
    ? { core: sayer, first: sayer.first, last: sayer.last }
    : subjectOfCue(reading, unit, cue);
};
