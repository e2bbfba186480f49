/**
 * A unit of text → the verbs and phrases in it that credit words to somebody: “said”, “told”,
 * “called … a”, “according to”. Verbs inside quotations aren’t cues.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import { isMistaken } from './mistaken-cues.ts';
import { invertedOf, phraseCueOf } from './phrase-cues.ts';
import type { Reading, Unit } from './reading.ts';
import { isBody, isPersonNoun } from './speaker-nouns.ts';

const frames = [
  'clause',
  'that',
  'quotation',
  'object',
  'naming',
  'infinitive',
  'about',
  'words',
  'topic',
  'reason',
  'cause',
] as const;
export type Frame = (typeof frames)[number];

/** Classes of reporting verbs: what a speaker does with the words. */
export const reportingClasses = [
  'say',
  'note',
  'argue',
  'claim',
  'confirm',
  'deny',
  'announce',
  'warn',
  'promise',
  'demand',
  'ask',
  'suggest',
  'show',
  'believe',
  'condemn',
  'praise',
  'regret',
  'stance',
] as const;
export type ReportingClass = (typeof reportingClasses)[number];

export interface Cue extends TokenRange {
  /** The verb’s lemma, or “according to”. */
  lemma: string;
  class: ReportingClass;
  takes: ReadonlySet<Frame>;
  clause: Clause | null;
  /** Whom the subject quotes as saying it. */
  quoted?: NounPhrase;
}

/** What a cue is where no verb stands: a colon, a dash, a quotation by itself. */
export const unspoken: Omit<Cue, 'first' | 'last'> = {
  lemma: 'say',
  class: 'say',
  takes: new Set(),
  clause: null,
};

const wordList = z.string().transform((words) => words.split(' '));
const phraseList = z.string().transform((words) => words.split(', '));

const lexicon = readLexicon(
  'reporting-verbs',
  z.object({
    classes: z.array(
      z.strictObject({
        class: z.enum(reportingClasses),
        takes: z.array(z.enum(frames)),
        verbs: wordList.default([]),
        phrasal: phraseList.default([]),
      }),
    ),
  }),
);

interface Entry {
  class: ReportingClass;
  takes: Set<Frame>;
}

const verbs = new Map<string, Entry>();
for (const { class: id, takes, verbs: plain, phrasal } of lexicon.classes)
  for (const word of [...plain, ...phrasal]) {
    const entry = verbs.get(word) ?? { class: id, takes: new Set<Frame>() };
    for (const frame of takes) entry.takes.add(frame);
    verbs.set(word, entry);
  }

/** Verbs of WordNet’s that somebody says or believes with “that”, and with nothing else beside it. */
const { say, believe } = readLexicon('that-words', z.object({ say: wordList, believe: wordList }));
for (const [id, words] of [
  ['say', say],
  ['believe', believe],
] as const)
  for (const word of words) if (!verbs.has(word)) verbs.set(word, { class: id, takes: new Set() });

/** Frames that a verb needs in order to speak at all: raised the question, not raised the flag. */
const needed: ReadonlySet<Frame> = new Set(['words', 'topic', 'reason', 'cause']);
const reporting: ReadonlySet<string> = new Set(
  [...verbs].flatMap(([verb, { takes }]) => (takes.isSubsetOf(needed) ? [] : [verb])),
);

/** True: the lemma is a reporting verb, whatever follows it. */
export const isReportingVerb = (lemma: string): boolean => reporting.has(lemma);

/** True of verbs that mostly do something else than speak: added a guard, maintains the tracks, assumed office. */
export const isWeak = (lemma: string): boolean =>
  /^(?:add|maintain|recall|observe|offer|assume)$/u.test(lemma);

/** let the papers tell him, would let a guard read it: what others let happen */
const isLet = (
  tokens: readonly Token[],
  { clauses }: Unit,
  { first, subjects: [subject] }: Clause,
): boolean =>
  (subject?.last === first && letting.has(tokens[subject.first - 1])) ||
  clauses.some(
    ({ lemma, last, objects: [object] }) =>
      /^(?:let|make|help)$/u.test(lemma) && object?.first === last && object.last === first,
  );

const letting = wordClass(/^(?:lets?|letting|ma[dk]es?|making|help(?:s|ed|ing)?)$/u);

/** The verb before “to say”. */
const before = (tokens: readonly Token[], { first }: Clause): Token | undefined =>
  tokens[tokens[first]?.lower === 'to' ? first - 1 : first - 2];

/** failed to say so, forgot to ask: what was not said */
export const isFailed = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.form === 'infinitive' &&
  /^(?:fail|neglect|forget)$/u.test(before(tokens, clause)?.lemma ?? '');

/** is expected to testify that, due to announce it: nothing is said yet */
const isDue = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.form === 'infinitive' &&
  /^(?:expected|due|set|scheduled|likely)$/u.test(before(tokens, clause)?.lower ?? '');

/** would call in the envoy to …: what the infinitive belongs to has not happened */
const isAhead = ({ clauses }: Unit, { first }: Clause): boolean =>
  /^(?:will|would|'ll|may|might|could)$/u.test(
    clauses.findLast(({ verb, form }) => verb < first && form === 'finite')?.modal ?? '',
  );

/** a protest to condemn it, took to the streets to demand it */
const isComeFor = (tokens: readonly Token[], { first }: Clause): boolean => {
  const to = tokens[first]?.lower === 'to' ? first : first - 1;
  return /^(?:protests?|rall(?:y|ies)|march(?:es)?|demonstrations?|vigils?|gatherings?|streets?)$/u.test(
    tokens[to - 1]?.lower ?? '',
  );
};

/** the Counter Terrorism Service: a large word among small ones */
const isPartOfName = (tokens: readonly Token[], unit: Unit, { verb }: Clause): boolean => {
  const isLarge = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  if (verb === unit.first || !isLarge(verb) || !isLarge(verb + 1)) return false;
  const own = tokens.slice(unit.first, unit.last);
  return own.filter(({ text }) => /^\p{Ll}{4}/u.test(text)).length > 3;
};

/** deciding whether to reject it, how to answer: nobody has */
const isOpen = (tokens: readonly Token[], { first, form }: Clause): boolean =>
  form === 'infinitive' &&
  /^(?:whether|how|when|if)$/u.test(
    tokens[tokens[first]?.lower === 'to' ? first - 1 : first - 2]?.lower ?? '',
  );

/** whether the mayor decides that it is late, if or until he says so, not that he says so, had he said so: nobody has */
export const isSupposed = (
  tokens: readonly Token[],
  { first, verb, subjects: [subject] }: Clause,
): boolean => {
  const start = subject && subject.first < first ? subject.first : first;
  const [two, one] = [tokens[start - 2], tokens[start - 1]];
  if (/^(?:whether|if|unless)$/u.test(one?.lower ?? '')) return true;
  // until the mayor certifies that it is safe; not “until he said so”
  const told = tokens[verb];
  if (one?.lower === 'until' && told && [told.lemma, `${told.lemma}s`].includes(told.lower))
    return true;
  if (two?.lower === 'not' && one?.lower === 'that') return true;
  // Should Hale say so; Had Hale said so, where “Had” is taken for a part of the name
  const opening = start + 1 < first ? tokens[start] : undefined;
  return [one, opening].some((token) => /^(?:Had|Should)$/u.test(token?.text ?? ''));
};

/** , adding that …; , blaming the …; , pointing out that …: the speaker of what stands before goes on */
export const goesOnSpeaking = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = tokens.slice(at, at + 2);
  if (token?.pos !== 'VERB' || !/ing$/u.test(token.lower)) return false;
  return (
    verbs.has(`${token.lemma} ${next?.lower ?? ''}`) ||
    /^(?:calling|noting|citing|referring|denying|rejecting|dismissing|disputing|contradicting)$/u.test(
      token.lower,
    ) ||
    /^(?:say|argue|claim|warn|condemn|promise)$/u.test(verbs.get(token.lemma)?.class ?? '')
  );
};

/** The cue that a clause’s verb makes, whatever its voice; null for other verbs. */
export const cueOf = (clause: Clause): Cue | null => {
  const { particle } = clause;
  const entry = (particle && verbs.get(`${clause.lemma} ${particle}`)) || verbs.get(clause.lemma);
  return entry
    ? {
        first: clause.first,
        last: clause.last + (clause.particle ? 1 : 0),
        lemma: clause.lemma,
        ...entry,
        clause,
      }
    : null;
};

/** anyone who asks: nobody in particular */
const isAnyone = (tokens: readonly Token[], { subjects: [subject] }: Clause): boolean =>
  subject !== undefined && /^any(?:one|body)$/u.test(tokens[subject.head]?.lower ?? '');

const hardly = wordClass(/^(?:hardly|barely|rarely|seldom|scarcely)$/u);

/** did not say it, hardly said it */
export const isUnsaid = (tokens: readonly Token[], { negated, first }: Clause): boolean =>
  negated || hardly.has(tokens[first - 1]);

/** went on to say, took to the radio to say, called to say: the deed before leads to the words */
const isLedTo = (
  tokens: readonly Token[],
  { clauses }: Unit,
  { first, verb: at }: Clause,
): boolean => {
  const deed = clauses.findLast(({ verb }) => verb < first);
  // is understood to have told friends that
  if (deed?.voice === 'passive' && heard.test(deed.lemma) && !deed.negated)
    return tokens[at - 1]?.lower === 'have' && deed.last === at - 2;
  if (deed?.form !== 'finite' && deed?.form !== 'bare') return false;
  if (deed.modal !== null || deed.negated) return false;
  const next = tokens[deed.last]?.lower ?? '';
  return (
    (deed.lemma === 'go' && (deed.particle ?? next) === 'on') ||
    (/^(?:take|use)$/u.test(deed.lemma) && next === 'to') ||
    /^(?:call|phone|write|ring|text|email)$/u.test(deed.lemma)
  );
};

const heard = /^(?:understand|believe|report|say|think|allege|know|hear|rumou?r)$/u;

/** according to police; as per the mayor, as per officials: not “as per the law” */
const isAccording = ({ tokens, phraseAt }: Reading, at: number): boolean => {
  if (tokens[at]?.lower === 'according') return tokens[at + 1]?.lower === 'to';
  const whoever = tokens[phraseAt[at + 2]?.head ?? -1];
  return (
    tokens[at]?.lower === 'as' &&
    tokens[at + 1]?.lower === 'per' &&
    whoever !== undefined &&
    (whoever.pos === 'PROPN' || isPersonNoun(whoever) || isBody(whoever))
  );
};

/** were both notified of it, are all told: by others */
const isToldBoth = (tokens: readonly Token[], { first, form }: Clause): boolean =>
  form === 'bare' &&
  /^(?:both|all|each)$/u.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:was|were|is|are|been|being)$/u.test(tokens[first - 2]?.lower ?? '');

/** Finds the cues of one unit, left to right. */
export const findCues = (reading: Reading, unit: Unit): Cue[] => {
  const { tokens, quotationAt } = reading;
  const cues: Cue[] = [];
  for (const clause of unit.clauses) {
    if (quotationAt[clause.verb]) continue;
    const cue = phraseCueOf(tokens, clause) ?? cueOf(clause) ?? invertedOf(reading, clause);
    // quoted a doctor as saying: one cue
    if (!cue || cue.first < (cues.at(-1)?.quoted ? (cues.at(-1)?.last ?? 0) : 0)) continue;
    // was rung up and told that it was late, a letter read out by him
    const undergone = clause.first < clause.verb || /^(?:tell|inform|read)$/u.test(clause.lemma);
    if ((clause.voice === 'passive' && undergone) || isToldBoth(tokens, clause)) continue;
    // three men believed to be fighters: nobody says who believes it
    const following = tokens.slice(clause.last, clause.last + 2).map(({ lower }) => lower);
    if (clause.form === 'bare' && following.join(' ') === 'to be') continue;
    // a man believed by police to be a guard
    if (clause.form === 'bare' && cue.class === 'believe' && following[0] === 'by') continue;
    // may say, if they say
    if (
      clause.modal &&
      /^(?:may|might|could|can|should|must|will|would|'ll|'d)$/u.test(clause.modal)
    )
      // will announce, ’ll present her plans
      if (
        !(cue.takes.has('clause') && /^(?:will|would)$/u.test(clause.modal)) &&
        !(cue.takes.has('words') && /^(?:will|'ll|’ll)$/u.test(clause.modal))
      )
        continue;
    // too early to tell; not “went on to say”, “took to the radio to say”
    if (clause.form === 'infinitive' && /^(?:tell|say|go)$/u.test(clause.lemma))
      if (clause.lemma === 'go' || !isLedTo(tokens, unit, clause)) continue;
    // would call in the envoy to voice dismay: nothing is voiced yet
    if (clause.form === 'infinitive' && cue.class === 'regret' && isAhead(unit, clause)) continue;
    // set fire to the hall, during a protest to condemn the raid: what they came for
    if (clause.form === 'infinitive' && isComeFor(tokens, clause)) continue;
    // those who knew Hale; anyone who says so
    if (clause.relative && (clause.lemma === 'know' || isAnyone(tokens, clause))) continue;
    // did not say who, never expected it to fall, hardly said why
    if (isUnsaid(tokens, clause)) continue;
    if (isMistaken(tokens, clause) || isLet(tokens, unit, clause)) continue;
    if (isFailed(tokens, clause) || isDue(tokens, clause) || isOpen(tokens, clause)) continue;
    if (isPartOfName(tokens, unit, clause) || isSupposed(tokens, clause)) continue;
    cues.push(cue);
  }
  for (let i = unit.first; i + 1 < unit.last; i++)
    if (isAccording(reading, i) && !quotationAt[i])
      cues.push({
        first: i,
        last: i + 2,
        lemma: 'according to',
        class: 'say',
        takes: new Set(['clause']),
        clause: null,
      });
  return cues.sort((a, b) => a.first - b.first);
};
