/**
 * Forms of reporting verbs that may be nouns or adjectives too, by what stands beside them where they are
 * verbs: “reports”, “fear”, “warning”, “branded”.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import { nounKind } from '../names/name-words.ts';
import { wordClass, writtenClass } from '../words/word-class.ts';
import type { Place } from './tag-rule.ts';

/** Forms that may be nouns, with the verb that they are else. */
export const forms: ReadonlyMap<string, string> = new Map([
  ['reports', 'report'],
  ['says', 'say'],
  ['writes', 'write'],
  ['claims', 'claim'],
  ['claim', 'claim'],
  ['report', 'report'],
  ['notes', 'note'],
  ['note', 'note'],
  ['tweets', 'tweet'],
  ['charges', 'charge'],
  ['cautions', 'caution'],
  ['estimates', 'estimate'],
  ['worries', 'worry'],
]);
/** Forms that are seldom nouns behind one: polls show, a panel found. */
export const plain: ReadonlyMap<string, string> = new Map([
  ['show', 'show'],
  ['shows', 'show'],
  ['found', 'find'],
  ['finds', 'find'],
  ['plans', 'plan'],
  ['demands', 'demand'],
  ['supports', 'support'],
  ['references', 'reference'],
  ['features', 'feature'],
  ['documents', 'document'],
  ['details', 'detail'],
  ['hopes', 'hope'],
  ['aims', 'aim'],
  ['seeks', 'seek'],
  ['questions', 'question'],
  ['backs', 'back'],
  ['views', 'view'],
  ['regards', 'regard'],
  ['votes', 'vote'],
]);
/** Forms that are seldom nouns behind a name. */
export const named: ReadonlyMap<string, string> = new Map(
  ['doubt', 'fear', 'dispute', 'dislike', 'share'].map((verb) => [`${verb}s`, verb]),
);
export const statingForms: ReadonlyMap<string, string> = new Map([...forms, ...plain]);
/** Forms that are seldom nouns behind a plural: scientists fear that the lake will spill over. */
export const plurals = wordClass(/[^s]s$|^(?:police|people|men|women|percent)$/u);
const bases: ReadonlySet<string> = new Set(
  'fear hope doubt demand plan support question view claim vow pledge'.split(' '),
);
/** Forms that are no nouns behind “some”, “others”. */
export const leanings: ReadonlySet<string> = new Set([...bases, 'favour', 'favor', 'want', 'back']);
export const isSome: ReadonlySet<string> = new Set('some many others most few'.split(' '));
export const gerunds: ReadonlyMap<string, string> = new Map([
  ['warning', 'warn'],
  ['feeling', 'feel'],
  ['saying', 'say'],
  ['showing', 'show'],
  ['finding', 'find'],
  ['promising', 'promise'],
  ['ruling', 'rule'],
]);
/** Forms in -s that a body or a person at hand seldom has: the union claims the mill was shut. */
export const singular: ReadonlySet<string> = new Set(['says', 'claims', 'writes']);

/** union, ministry: who may claim or say something. */
const { bodies } = readLexicon(
  'speaker-words',
  z.object({
    bodies: z.string().transform((words): ReadonlySet<string> => new Set(words.split(' '))),
  }),
);

/** branded, referenced, denied: the past forms of reporting verbs, which may be read as adjectives. */
const { classes } = readLexicon(
  'reporting-verbs',
  z.object({ classes: z.array(z.object({ verbs: z.string().default('') })) }),
);
const reporting = classes.flatMap(({ verbs }) => verbs.split(' '));
export const pasts: ReadonlyMap<string, string> = new Map(
  reporting.map((verb) => [verb.replace(/(?<=[^aeiou])y$/u, 'i').replace(/e?$/u, 'ed'), verb]),
);
/** back, fault: verbs that may be adverbs or nouns too, where no modal stands before them */
export const given: ReadonlySet<string> = new Set([...reporting, 'back']);
export const modals = /^(?:will|would|['’]ll|wo|could|may|might|must|should|can|ca)$/u;
export const has = /^(?:had|has|have)$/u;
/** disputes, denies: what they do now */
export const presents: ReadonlyMap<string, string> = new Map(
  reporting.map((verb) => [
    `${verb.replace(/(?<=[^aeiou])y$/u, 'ie').replace(/(?<=s|sh|ch|x|z)$/u, 'e')}s`,
    verb,
  ]),
);
/** blaming, painting */
export const participles: ReadonlyMap<string, string> = new Map(
  reporting.map((verb) => [`${verb.replace(/(?<!e)e$/u, '')}ing`, verb]),
);
/** What states something: laws and papers; not “member states”. */
export const laws =
  /^(?:law|rule|code|guidance|section|constitution|bill|act|policy|charter|motto|text|site|agreement|deal|accord|pact)$/u;
export const { documents } = readLexicon(
  'reporting-verbs',
  z.object({
    documents: z.string().transform((words): ReadonlySet<string> => new Set(words.split(' '))),
  }),
);

/** at least, more than: how a figure with its bound begins */
export const countBegins = /^(?:at (?:least|most)|(?:more|fewer|less) than|as many|up to)$/u;

/** Plurals of those whose words news reports */
export const isSource = wordClass(
  /^(?:police|officials|authorities|investigators|witnesses|deputies)$/u,
);
/** Verbs by which a hope or a fear is uttered. */
export const uttering = wordClass(/^(?:express|voic|rais)(?:e?s|ed|ing)$/u);

export const tags = ['NOUN', 'PROPN', 'ADJ'] as const;
export const formed = writtenClass(forms);
export const plainly = writtenClass(plain);
export const based = writtenClass(bases);
export const ofPaper = writtenClass(/^(?:reports|says|writes|notes)$/u);

/** The lemma of a verb’s form, by a list of forms */
export const lemmaIn =
  (verbs: ReadonlyMap<string, string>) =>
  (word: string): string =>
    verbs.get(word) as string;

/** Sabri claims */
export const behindName = ({ previous }: Place): boolean => previous?.pos === 'PROPN';

/** they, there */
export const opensClause = (word: string): boolean => /^(?:he|she|they|we|it|there)$/u.test(word);

/** the union claims, a guard says, the suit claims */
export const behindSpeaker = ({ before }: Place): boolean =>
  bodies.has(before) || documents.has(before) || nounKind(before) === 'person';
