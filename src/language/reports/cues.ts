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
import { isMedium } from './object-end.ts';
import { invertedOf, phraseCueOf } from './phrase-cues.ts';
import type { Reading, Unit } from './reading.ts';

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

/** Verbs that need somebody who is told: without, their participle describes him. */
const addressing = /^(?:urge|tell|order|instruct|encourage|warn|advise|remind|press)$/u;

/** state courts; residents urged to leave; terrorists suspected of it; 12, compared with 14 */
const isMistaken = (
  tokens: readonly Token[],
  { first, verb, lemma, form, particle, subjects }: Clause,
): boolean => {
  const next = tokens[verb + 1]?.lower ?? '';
  const previous = tokens[verb - 1];
  // officials briefed on the raid; Hale, asked about the fire, said: by others; not “Hale, the mayor, asked about it”
  if (
    form === 'bare' &&
    ((lemma === 'brief' && /^(?:on|about|by)$/u.test(next)) ||
      // an officer quoted by a paper said
      (/^(?:quote|cite)$/u.test(lemma) && next === 'by')) &&
    subjects[0]?.last === verb
  )
    return true;
  // in a note posted on Monday that it was late: not the note
  if (form === 'bare' && /^(?:post|publish|relate)$/u.test(lemma) && isMedium(tokens, verb - 1))
    return true;
  if (
    form === 'bare' &&
    /^(?:ask|question|press|quiz)$/u.test(lemma) &&
    /^(?:about|by|if|whether|why|how|what|when|where|who)$/u.test(next) &&
    previous?.text === ',' &&
    subjects[0]?.last === verb - 1
  )
    return true;
  // a caller claiming to speak for them, a letter purporting to be theirs: who they say they are
  if (form === 'ing' && /^(?:claim|purport|profess)$/u.test(lemma) && next === 'to')
    if (/^(?:be|speak|represent|come|act|belong)$/u.test(tokens[verb + 2]?.lower ?? ''))
      return true;
  // the firm that maintained it: no words
  if (lemma === 'maintain' && /^(?:it|them)$/u.test(next))
    return !/^(?:VERB|AUX|PRON|DET|NOUN|PROPN|ADV)$/u.test(tokens[verb + 2]?.pos ?? 'PUNCT');
  // figured out a way: found one
  if (lemma === 'figure' && particle)
    return !/^(?:that|how|why|what|who|where|when)$/u.test(tokens[verb + 2]?.lower ?? '');
  if (tokens[verb]?.lower === 'state')
    return /^(?:NOUN|CCONJ|ADJ)$/u.test(tokens[verb + 1]?.pos ?? '');
  // a mourning, a three-day mourning; the step of acknowledging it; not disclosing that
  if (form === 'ing')
    return (
      // not “the two met, each blaming the other”
      (/^(?:DET|ADJ)$/u.test(previous?.pos ?? '') && previous?.lower !== 'each') ||
      /^(?:not|without)$/u.test(previous?.lower ?? '') ||
      // stopped short of saying so, refrained from blaming him
      (/^(?:from|of)$/u.test(previous?.lower ?? '') &&
        /^(?:short|refrain|stop|keep|prevent|instead)$/u.test(tokens[verb - 2]?.lemma ?? '')) ||
      (previous?.lower === 'of' && /^(?:acknowledge|confess|admit)$/u.test(lemma))
    );
  // was heartened to learn it, too early to discuss it, was to report to the barracks
  if (form === 'infinitive')
    return (
      // went down to see that all was well: to make sure of it
      /^(?:know|learn|see)$/u.test(lemma) ||
      (/^(?:discuss|speak|talk)$/u.test(lemma) && tokens[verb - 2]?.pos === 'ADJ') ||
      (lemma === 'report' && /^(?:to|for)$/u.test(next))
    );
  if (/ing$/u.test(tokens[verb]?.lower ?? '')) return false;
  const addressed = addressing.test(lemma) || tokens[verb]?.lower === 'expected';
  if (addressed) return next === 'to' && previous?.pos !== 'AUX';
  // the suspect or suspects to be tried: a noun
  if (lemma === 'suspect') return /^(?:of|to)$/u.test(next);
  // an autopsy of three people found dead
  if (lemma === 'find' && /^(?:dead|alive|unconscious|unresponsive)$/u.test(next)) return true;
  // doctors declared him dead, declared the student brought dead
  const states = /^(?:declare|pronounce|certify|confirm)$/u.test(lemma);
  const soon = tokens.slice(verb + 1, verb + 6).map(({ lower }) => lower);
  if (states && /^(?:\S+ ){1,2}(?:brought )?dead\b/u.test(soon.join(' '))) return true;
  // a militia, also known as the Wolves; toys, written words: no past form
  if (tokens[verb]?.lower === 'known' && form === 'bare') return true;
  if (tokens[verb]?.lower === 'written' && first === verb) return true;
  // a man described as a guard: by somebody else; not “what guards described as a trap”, “a raid that
  // guards described as cruel”
  if (form === 'bare' && next === 'as' && /^(?:describe|identify)$/u.test(lemma)) {
    const ahead = tokens[(subjects[0]?.first ?? 0) - 1];
    return (
      !/^(?:that|which|whom)$/u.test(ahead?.lower ?? '') &&
      !/^(?:NOUN|PROPN)$/u.test(ahead?.pos ?? '') &&
      tokens.slice(verb - 4, verb).every(({ lower }) => lower !== 'what')
    );
  }
  return lemma === 'compare' && previous?.lower === ',' && /^(?:with|to)$/u.test(next);
};

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

/** whether the mayor decides that it is late, if he says so, not that he says so, had he said so: nobody has */
export const isSupposed = (
  tokens: readonly Token[],
  { first, subjects: [subject] }: Clause,
): boolean => {
  const start = subject && subject.first < first ? subject.first : first;
  const [two, one] = [tokens[start - 2], tokens[start - 1]];
  if (/^(?:whether|if|unless)$/u.test(one?.lower ?? '')) return true;
  if (two?.lower === 'not' && one?.lower === 'that') return true;
  // Should Hale say so; Had Hale said so, where “Had” is taken for a part of the name
  const opening = start + 1 < first ? tokens[start] : undefined;
  return [one, opening].some((token) => /^(?:Had|Should)$/u.test(token?.text ?? ''));
};

/** , adding that …; , blaming the …: the speaker of what stands before goes on */
export const goesOnSpeaking = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' &&
  /ing$/u.test(token.lower) &&
  (/^(?:calling|noting|citing|referring)$/u.test(token.lower) ||
    /^(?:say|argue|claim|warn|condemn|promise)$/u.test(verbs.get(token.lemma)?.class ?? ''));

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
    (deed.lemma === 'take' && next === 'to') ||
    /^(?:call|phone|write|ring|text|email)$/u.test(deed.lemma)
  );
};

const heard = /^(?:understand|believe|report|say|think|allege|know|hear|rumou?r)$/u;

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
    if (clause.voice === 'passive' && undergone) continue;
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
    if (isFailed(tokens, clause) || isDue(tokens, clause)) continue;
    if (isPartOfName(tokens, unit, clause) || isSupposed(tokens, clause)) continue;
    cues.push(cue);
  }
  for (let i = unit.first; i + 1 < unit.last; i++)
    if (
      (tokens[i] as Token).lower === 'according' &&
      tokens[i + 1]?.lower === 'to' &&
      !quotationAt[i]
    )
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
