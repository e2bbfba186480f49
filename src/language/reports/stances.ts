/**
 * Verbs and adjectives of wanting, planning, favouring → what the account tells of somebody’s stance:
 * “the mayor wants to close the bridge”, “guards are worried about it”. Nobody is said to have said so;
 * the verb stays beside it. What others say of a stance is their statement and none of these.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import type { Clause } from '../clauses.ts';
import type { Token, TokenRange } from '../tokenize.ts';
import { contentEnd, objectEnd } from './content-ends.ts';
import { infinitiveAfter } from './content-forms.ts';
import { type Cue, isSupposed } from './cues.ts';
import { makeReport, type Report } from './make-report.ts';
import { isAdverbial, isWord, type Reading, type Unit } from './reading.ts';
import { type Source, sourceBefore } from './sources.ts';
import { canSpeak } from './speaker-nouns.ts';
import type { SpeakerBook } from './speakers.ts';

const wordList = z.string().transform((words) => words.split(' '));
const frames = ['infinitive', 'object', 'that', 'as'] as const;
type Frame = (typeof frames)[number];

const lexicon = readLexicon(
  'stance-words',
  z.strictObject({
    verbs: z.array(z.strictObject({ takes: z.array(z.enum(frames)), verbs: wordList })),
    roles: wordList.transform((words): ReadonlySet<string> => new Set(words)),
    adjectives: z.array(z.strictObject({ after: z.array(z.string()), adjectives: wordList })),
  }),
);
const verbs = new Map<string, Set<Frame>>();
for (const { takes, verbs: words } of lexicon.verbs)
  for (const word of words) {
    const own = verbs.get(word) ?? new Set<Frame>();
    for (const frame of takes) own.add(frame);
    verbs.set(word, own);
  }
const { roles } = lexicon;
const adjectives = new Map(
  lexicon.adjectives.flatMap(({ after, adjectives: words }) =>
    words.map((word) => [word, new Set(after)] as const),
  ),
);

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
      ({ content, words }) =>
        (content.start <= start && start < content.end) ||
        (words.start <= start && start < words.end),
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
  const participle = clause.voice === 'passive' && adjectives.has(tokens[clause.verb]?.lower ?? '');
  if (clause.voice === 'passive' && !participle) return null;
  const [subject] = clause.subjects;
  const tells =
    clause.form === 'finite' || (clause.form === 'bare' && subject?.last === clause.first);
  if (!tells || clause.modal || clause.negated || quotationAt[clause.verb]) return null;
  if (isSupposed(tokens, clause)) return null;
  const found = contentOf(reading, unit, clause);
  if (!found || found.last - found.first < 2) return null;
  const source = sourceOf(reading, unit, clause);
  if (!source || !canSpeak(tokens, source.core)) return null;
  // people who had wanted to return: nobody in particular
  if (clause.relative && tokens[source.core.head]?.pos !== 'PROPN') return null;
  const speaker = book.resolve(source);
  if (source.core.pronoun && /^(?:it|we|i|you)$/iu.test(speaker.name)) return null;
  const cue: Cue = {
    first: clause.first,
    last: found.first,
    lemma: found.word,
    class: 'stance',
    takes: new Set(),
    clause,
  };
  const extent = { first: Math.min(source.first, clause.first), last: found.first };
  const content = { first: found.first, last: found.last, side: 'right' };
  return makeReport(reading, speaker, cue, content, extent, 'right', 0.6);
};

const sourceOf = (reading: Reading, unit: Unit, { first, subjects }: Clause): Source | null => {
  const [subject] = subjects;
  return (
    sourceBefore(reading, unit, first) ??
    (subject ? { core: subject, first: subject.first, last: subject.last } : null)
  );
};

const contentOf = (
  reading: Reading,
  unit: Unit,
  clause: Clause,
): (TokenRange & { word: string }) | null => {
  const { tokens, phraseAt } = reading;
  // are worried about it
  const participle = clause.voice === 'passive';
  let at = participle ? clause.verb : clause.last;
  while (at < unit.last && isAdverbial(tokens[at]) && !phraseAt[at]) at++;
  const found =
    clause.lemma === 'be' || participle
      ? (behindAdjective(reading, at) ?? behindRole(reading, at))
      : behindVerb(reading, unit, clause, at);
  if (!found) return null;
  const cue: Cue = {
    first: clause.first,
    last: at,
    lemma: clause.lemma,
    class: 'stance',
    takes: new Set(),
    clause,
  };
  const end = contentEnd(reading, unit, cue, found.first);
  let last = found.isPhrase ? objectEnd(reading, unit, found.first, end) : end;
  while (last > found.first && !isWord(tokens[last - 1])) last--;
  return { first: found.first, last, word: found.word };
};

interface Found {
  /** Where what is wanted or held begins. */
  first: number;
  /** A noun phrase, which may end before its clause. */
  isPhrase: boolean;
  /** The verb, adjective or noun of the stance. */
  word: string;
}

/** plans to leave, supports the ban, assumed that it was safe, sees the vote as a test */
const behindVerb = (reading: Reading, unit: Unit, clause: Clause, at: number): Found | null => {
  const { tokens, phraseAt } = reading;
  const takes = verbs.get(clause.lemma);
  const token = tokens[at];
  if (!takes || !token) return null;
  const word = clause.lemma;
  if (
    takes.has('infinitive') &&
    token.lower === 'to' &&
    /^(?:VERB|AUX|ADV)$/u.test(tokens[at + 1]?.pos ?? '')
  )
    return { first: at, isPhrase: false, word };
  if (
    takes.has('that') &&
    /^(?:that|whether|how|why)$/u.test(token.lower) &&
    phraseAt[at]?.first !== at
  )
    return { first: token.lower === 'that' ? at + 1 : at, isPhrase: false, word };
  const phrase = phraseAt[at];
  if (phrase?.first !== at) return null;
  // wants them to leave
  if (takes.has('infinitive') && infinitiveAfter(reading, phrase.last, unit.last) > 0)
    return { first: at, isPhrase: false, word };
  if (takes.has('as')) {
    const as = tokens
      .slice(phrase.last, Math.min(unit.last, phrase.last + 8))
      .find(({ lower }) => lower === 'as');
    if (as) return { first: at, isPhrase: true, word };
  }
  return takes.has('object') ? { first: at, isPhrase: true, word } : null;
};

/** is ready to leave, are worried about it */
const behindAdjective = ({ tokens, phraseAt }: Reading, at: number): Found | null => {
  const word = tokens[at]?.lower ?? '';
  const after = adjectives.get(word);
  if (!after) return null;
  if (word === 'against') return phraseAt[at + 1] ? { first: at + 1, isPhrase: true, word } : null;
  const lead = tokens[at + 1]?.lower ?? '';
  if (!after.has(lead)) return null;
  if (lead === 'to') return { first: at + 1, isPhrase: false, word };
  return phraseAt[at + 2]?.first === at + 2 || lead === 'that'
    ? { first: at + 2, isPhrase: lead !== 'that', word }
    : null;
};

/** is a critic of the plan, an outspoken supporter of the ban */
const behindRole = ({ tokens, phraseAt }: Reading, at: number): Found | null => {
  const phrase = phraseAt[at];
  const word = tokens[phrase?.head ?? -1]?.lemma ?? '';
  if (!phrase || !roles.has(word) || tokens[phrase.last]?.lower !== 'of') return null;
  return phraseAt[phrase.last + 1] ? { first: phrase.last + 1, isPhrase: true, word } : null;
};
