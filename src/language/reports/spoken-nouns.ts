/**
 * Nouns for what is said, planned, done and spoken about: “claim”, “plan”, “decision”, by
 * reporting-verbs.yaml.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import type { Token } from '../words/tokenize.ts';
import { type ReportingClass, reportingClasses } from './cues.ts';
import { isDocumentNoun } from './issuers.ts';

const wordList = z.string().transform((words) => words.split(' '));

const lexicon = readLexicon(
  'reporting-verbs',
  z.object({
    nouns: z.array(z.strictObject({ class: z.enum(reportingClasses), nouns: wordList })),
    doings: wordList,
  }),
);
const classes: ReadonlyMap<string, ReportingClass> = new Map(
  lexicon.nouns.flatMap(({ class: id, nouns }) => nouns.map((noun) => [noun, id] as const)),
);
const doings: ReadonlySet<string> = new Set(lexicon.doings);

const { sayings, beliefs } = readLexicon(
  'that-words',
  z.object({ sayings: wordList, beliefs: wordList }),
);
const clausal: ReadonlyMap<string, ReportingClass> = new Map([
  ...beliefs.map((noun) => [noun, 'believe'] as const),
  ...sayings.map((noun) => [noun, 'say'] as const),
]);

/** The same of nouns that tell something by “that” alone: his insistence that, her guess that. */
export const classOfClausalNoun = (lemma: string): ReportingClass | undefined => clausal.get(lemma);

/** What a noun for words does with them: “claim”, “warning”; undefined for other nouns. */
export const classOfNoun = (lemma: string): ReportingClass | undefined => classes.get(lemma);

/** True: a claim, a plan, a tweet, a decision: what is said, or what is spoken about. */
export const isSpokenOf = (head: Token): boolean =>
  classes.has(head.lemma) || doings.has(head.lemma) || isDocumentNoun(head);
