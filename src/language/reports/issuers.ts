/**
 * Statements, letters, tweets → who issued them: “a statement from the ministry”, “the ministry said
 * in a statement”, and from there “the statement added”.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import type { Sentence } from '../document.ts';
import { partitionPoint } from '../partition-point.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { firstOfPair } from '../phrases/paired.ts';
import type { Token } from '../words/tokenize.ts';
import { isReportingVerb } from './cues.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';
import { isBody } from './speaker-nouns.ts';

const wordList = z.string().transform((words): ReadonlySet<string> => new Set(words.split(' ')));

const { documents, voices } = readLexicon(
  'reporting-verbs',
  z.object({ documents: wordList, voices: wordList }),
);

/** A noun for what carries words: statement, report, poll; “Polls” at a sentence’s head keeps its s. */
export const isDocumentNoun = ({ lemma, pos }: Token): boolean =>
  documents.has(lemma) || (pos === 'PROPN' && documents.has(lemma.replace(/s$/u, '')));

/** A document that is only the voice of its issuer: statement, letter, tweet. */
export const isVoice = (head: Token): boolean => voices.has(head.lemma);

const sourceOf = (phrase: NounPhrase): Source => ({
  core: phrase,
  first: phrase.first,
  last: phrase.last,
});

/** (Both) Hale and Orlov issued a statement: the two of them */
const withJoined = (
  tokens: readonly Token[],
  core: NounPhrase,
  left: NounPhrase | undefined,
): Source => {
  if (left?.last !== core.first - 1 || tokens[left.last]?.lower !== 'and') return sourceOf(core);
  const partner = firstOfPair(tokens, left) ?? left;
  return { ...sourceOf(core), first: partner.first, partner };
};

/** Who issued a document, by the words around it; by an earlier one where they don’t say. */
export const findIssuer = (
  reading: Reading,
  voice: NounPhrase,
  isNamed: (index: number) => boolean,
): Source | null => {
  const own = issuerNear(reading, voice, isNamed);
  if (own) return own;
  const { tokens } = reading;
  // Emails seen by the paper show that: none that was told of before
  if (tokens[voice.head]?.lower !== tokens[voice.head]?.lemma && voice.first < voice.head)
    return null;
  // the army’s statement on drones shown on video … The statement: by its own name first
  const same = tokens[voice.head]?.lemma;
  for (const isLike of [(head: number) => tokens[head]?.lemma === same, () => true])
    for (const phrase of voicesBefore(reading, voice)) {
      const found = isLike(phrase.head) ? issuerNear(reading, phrase, isNamed) : null;
      if (found) return found;
    }
  return null;
};

/** In tokens: “the statement” takes up no document told of longer ago. */
const reach = 5000;

/** Documents told of before one, the nearest first. */
function* voicesBefore(
  { tokens, sentences }: Reading,
  { first }: NounPhrase,
): Generator<NounPhrase> {
  for (let s = partitionPoint(sentences, (one) => one.first < first) - 1; s >= 0; s--) {
    const sentence = sentences[s] as Sentence;
    if (first - sentence.last > reach) return;
    for (const phrase of sentence.phrases.toReversed())
      if (
        phrase.first < first &&
        isVoice(tokens[phrase.head] as Token) &&
        // shocked by a statement made by a guard: his words, and no letter
        tokens[phrase.last]?.lower !== 'made'
      )
        yield phrase;
  }
}

/** found a letter, received a statement: by somebody else */
const holdings =
  /^(?:find|receive|obtain|get|see|read|cite|quote|review|have|discover|recover|hear|view|leak|verify)$/u;

/** True of a verb by which somebody has what another wrote or said: received a call, found a letter. */
export const isHolding = (lemma: string): boolean => holdings.test(lemma);

/** press statement, court filing: what sort it is */
const nobodys = /^(?:press|media|court|campaign)$/u;

/** a statement carried by a paper: not the paper’s */
const carrying = /^(?:carry|broadcast|relay|air|report|translate)$/u;

/** The Marsh Front, a group whose land it says was taken, owned up in a letter: no subject was read */
const subjectOverAside = (
  sentence: Sentence | undefined,
  voice: NounPhrase,
): NounPhrase | undefined => {
  const clause = sentence?.clauses.find(
    ({ form, subjects, prepositions }) =>
      form === 'finite' &&
      subjects.length === 0 &&
      prepositions.some(({ phrase }) => phrase === voice),
  );
  const [opening, aside] = sentence?.phrases ?? [];
  return clause && opening?.first === sentence?.first && aside?.first === (opening?.last ?? 0) + 1
    ? opening
    : undefined;
};

const issuerNear = (
  reading: Reading,
  voice: NounPhrase,
  isNamed: (index: number) => boolean,
): Source | null => {
  const { tokens, phraseAt, sentences } = reading;
  // a statement from the ministry; a statement drafted by Northern Command
  for (let i = voice.last; i < voice.last + 4; i++) {
    const phrase = phraseAt[i + 1];
    if (/^[,.;:]$/u.test(tokens[i]?.lower ?? '.')) break;
    // a statement said troops from its Frontier Corps had fired: who is told of in it
    if (/^(?:say|add|claim|accuse|blame|deny|warn|call|condemn)$/u.test(tokens[i]?.lemma ?? ''))
      break;
    // emails seen by the paper: by whom they were found
    if (holdings.test(tokens[i]?.lemma ?? '') || carrying.test(tokens[i]?.lemma ?? '')) break;
    const attributed = tokens[i]?.lower === 'to' && tokens[i - 1]?.lower === 'attributed';
    if ((attributed || /^(?:from|by)$/u.test(tokens[i]?.lower ?? '')) && phrase && !phrase.pronoun)
      return sourceOf(phrase);
  }
  // the ministry’s statement, his statement
  for (let i = voice.first; i < voice.head; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (/^'s?$/u.test(lower)) return sourceOf({ ...voice, last: i, head: i - 1 });
    if (/^(?:his|her|its|their)$/u.test(lower)) {
      const pronoun = { ...voice, first: i, last: i + 1, head: i, pronoun: true };
      return sourceOf(pronoun);
    }
  }
  // an Baruna Front statement; a government statement, another Karsian army statement: not a press statement
  const another = tokens[voice.first]?.lower === 'another' ? 1 : 0;
  for (let i = voice.head - 1; i >= voice.first + another; i--) {
    if (isNamed(i)) return sourceOf({ ...voice, last: i + 1, head: i });
    if (isBody(tokens[i] as Token) && !nobodys.test(tokens[i]?.lower ?? ''))
      return sourceOf({ ...voice, first: voice.first + another, last: i + 1, head: i });
  }
  // the ministry said in a statement; the ministry issued a statement
  const sentence = sentences.find(({ first, last }) => first <= voice.first && voice.first < last);
  const definite = /^(?:the|this|that)$/u.test(tokens[voice.first]?.lower ?? '');
  const clauses = definite ? [] : (sentence?.clauses ?? []);
  // Hale said it was late, according to a statement
  const cited = clauses.some(
    ({ lemma, prepositions }) =>
      lemma === 'accord' && prepositions.some(({ phrase }) => phrase === voice),
  );
  const said =
    cited &&
    clauses.find(
      // two men were warned, according to a letter: they wrote none
      (one) => isReportingVerb(one.lemma) && one.voice === 'active' && one.verb < voice.first,
    );
  const sayer = said ? said.subjects[0] : undefined;
  if (sayer) return sourceOf(sayer);
  const clause = clauses.find(
    ({ objects, prepositions, subjects, lemma }) =>
      subjects[0] !== undefined &&
      lemma !== 'accord' &&
      !holdings.test(lemma) &&
      subjects[0] !== voice &&
      (objects.includes(voice) || prepositions.some(({ phrase }) => phrase === voice)),
  );
  const subject = clause?.subjects[0] ?? (definite ? undefined : subjectOverAside(sentence, voice));
  if (
    subject &&
    (!subject.pronoun || /^(?:he|she|it|they)$/u.test(tokens[subject.head]?.lower ?? ''))
  )
    return isVoice(tokens[subject.head] as Token)
      ? null
      : withJoined(tokens, subject, clause?.subjects[1]);
  // In a statement, Northern Command said
  if (sentence && /^(?:in|according)$/u.test(tokens[sentence.first]?.lower ?? '')) {
    const main = sentence.clauses.find(({ first, subjects }) => first > voice.last && subjects[0]);
    const speaker = main?.subjects[0];
    const comma = tokens
      .slice(voice.last, main?.first ?? voice.last)
      .some(({ text }) => text === ',');
    if (speaker && comma) return sourceOf(speaker);
  }
  return null;
};
