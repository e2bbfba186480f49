/**
 * Reporting verbs that the tagger takes for nouns: “the Post reports that …”, “polls show a close race”,
 * “, warning that …”. The word becomes a verb where what stands beside it leaves no other reading.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import { nounKind } from '../names/name-words.ts';
import { wordClass, writtenClass } from '../word-class.ts';
import { itself, type Place, type TagRule } from './tag-rule.ts';

/** Forms that may be nouns, with the verb that they are else. */
const forms: ReadonlyMap<string, string> = new Map([
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
const plain: ReadonlyMap<string, string> = new Map([
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
const named: ReadonlyMap<string, string> = new Map(
  ['doubt', 'fear', 'dispute', 'dislike', 'share'].map((verb) => [`${verb}s`, verb]),
);
const statingForms: ReadonlyMap<string, string> = new Map([...forms, ...plain]);
/** Forms that are seldom nouns behind a plural: scientists fear that the lake will spill over. */
const plurals = wordClass(/[^s]s$|^(?:police|people|men|women|percent)$/u);
const bases: ReadonlySet<string> = new Set(
  'fear hope doubt demand plan support question view claim'.split(' '),
);
const gerunds: ReadonlyMap<string, string> = new Map([
  ['warning', 'warn'],
  ['feeling', 'feel'],
  ['saying', 'say'],
  ['showing', 'show'],
  ['finding', 'find'],
  ['promising', 'promise'],
  ['ruling', 'rule'],
]);
/** Forms in -s that a body or a person at hand seldom has: the union claims the mill was shut. */
const singular: ReadonlySet<string> = new Set(['says', 'claims', 'writes']);

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
const pasts: ReadonlyMap<string, string> = new Map(
  reporting.map((verb) => [verb.replace(/(?<=[^aeiou])y$/u, 'i').replace(/e?$/u, 'ed'), verb]),
);
/** disputes, denies: what they do now */
const presents: ReadonlyMap<string, string> = new Map(
  reporting.map((verb) => [
    `${verb.replace(/(?<=[^aeiou])y$/u, 'ie').replace(/(?<=s|sh|ch|x|z)$/u, 'e')}s`,
    verb,
  ]),
);
/** blaming, painting */
const participles: ReadonlyMap<string, string> = new Map(
  reporting.map((verb) => [`${verb.replace(/(?<!e)e$/u, '')}ing`, verb]),
);
/** What states something: laws and papers; not “member states”. */
const laws =
  /^(?:law|rule|section|constitution|bill|act|policy|charter|motto|text|site|agreement|deal|accord|pact)$/u;
const { documents } = readLexicon(
  'reporting-verbs',
  z.object({
    documents: z.string().transform((words): ReadonlySet<string> => new Set(words.split(' '))),
  }),
);

/** at least, more than: how a figure with its bound begins */
const countBegins = /^(?:at (?:least|most)|(?:more|fewer|less) than|as many|up to)$/u;

const isSource = wordClass(/^(?:police|officials|authorities|investigators|witnesses|deputies)$/u);
/** Verbs by which a hope or a fear is uttered. */
const uttering = wordClass(/^(?:express|voic|rais)(?:e?s|ed|ing)$/u);

const tags = ['NOUN', 'PROPN', 'ADJ'] as const;
const formed = writtenClass(forms);
const plainly = writtenClass(plain);
const based = writtenClass(bases);
const ofPaper = writtenClass(/^(?:reports|says|writes|notes)$/u);

const lemmaIn =
  (verbs: ReadonlyMap<string, string>) =>
  (word: string): string =>
    verbs.get(word) as string;

const behindName = ({ previous }: Place): boolean => previous?.pos === 'PROPN';

/** they, there */
const opensClause = (word: string): boolean => /^(?:he|she|they|we|it|there)$/u.test(word);

/** the union claims, a guard says, the suit claims */
const behindSpeaker = ({ before }: Place): boolean =>
  bodies.has(before) || documents.has(before) || nounKind(before) === 'person';

export const reportingRules: readonly TagRule[] = [
  {
    phrase: 'expressed hope that the bridge would hold',
    words: based,
    tags: ['VERB'],
    when: ({ previous }) => uttering.has(previous),
    to: 'NOUN',
  },
  {
    phrase: 'Hale referenced his friend, the letter also referenced him',
    words: writtenClass(pasts),
    tags: ['ADJ'],
    when: ({ previous, before, next }) =>
      (previous?.pos === 'PROPN' || /^(?:also|then|later)$/u.test(before)) &&
      /^(?:DET|PRON|PROPN|NUM)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: lemmaIn(pasts),
  },
  {
    phrase: 'prosecutors alleged that two men had fled; not “it is alleged that”',
    words: writtenClass(pasts),
    tags: ['ADJ'],
    when: ({ previous, after }) =>
      /^(?:NOUN|PROPN)$/u.test(previous?.pos ?? '') && after === 'that',
    to: 'VERB',
    lemma: lemmaIn(pasts),
  },
  {
    phrase:
      'the law states that nobody leaves, a note on the website states that; not “member states”',
    words: writtenClass(/^states$/u),
    tags,
    when: ({ before, after }) =>
      (laws.test(before) || documents.has(before)) && /^(?:that|:|,|\.)$/u.test(after),
    to: 'VERB',
    lemma: 'state',
  },
  {
    phrase: 'the woman disputes the idea; not “the prisoners’ demands that”',
    words: writtenClass(presents),
    tags: ['NOUN'],
    when: ({ previous, before, after }) =>
      previous?.pos === 'NOUN' &&
      nounKind(before) === 'person' &&
      /^(?:the|an?|this|that|it|him|them|his|her|their)$/u.test(after),
    to: 'VERB',
    lemma: lemmaIn(presents),
  },
  {
    phrase: 'Orlov doubts the dam is safe, Orlov shares the view that; not “Orlov fears grew”',
    words: writtenClass(named),
    tags: ['NOUN'],
    when: ({ previous, next, after }) =>
      previous?.pos === 'PROPN' &&
      (after === 'that' || opensClause(after) || /^(?:DET|PROPN)$/u.test(next?.pos ?? '')),
    to: 'VERB',
    lemma: lemmaIn(named),
  },
  {
    phrase: 'she stayed on, painting Hale as a liar; not “, painting and song”',
    words: writtenClass(participles),
    tags,
    when: ({ before, next }) => before === ',' && /^(?:PROPN|DET)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: lemmaIn(participles),
  },
  {
    phrase: 'the Daily Post reports that the bridge fell, Orlov notes they left',
    words: formed,
    tags,
    when: (place) => behindName(place) && (place.after === 'that' || opensClause(place.after)),
    to: 'VERB',
    lemma: lemmaIn(forms),
  },
  {
    phrase: 'the Daily Post reports at least nine dead, reports more than 40 people are missing',
    words: ofPaper,
    tags,
    when: (place) =>
      behindName(place) &&
      countBegins.test(`${place.after} ${place.tokens[place.index + 2]?.lower}`),
    to: 'VERB',
    lemma: lemmaIn(forms),
  },
  {
    phrase: 'the Daily Post reports police say the bridge fell',
    words: writtenClass(/^reports$/u),
    tags,
    when: (place) =>
      behindName(place) &&
      isSource.has(place.next) &&
      /^(?:say|said|believe)$/u.test(place.tokens[place.index + 2]?.lower ?? ''),
    to: 'VERB',
    lemma: 'report',
  },
  {
    phrase: 'the union claims the crew had left; not “the insurance claims”',
    words: formed,
    tags,
    when: (place) =>
      (singular.has(place.token.text) || (place.after === 'that' && place.word.endsWith('s'))) &&
      behindSpeaker(place) &&
      (place.after === 'that' || opensClause(place.after) || place.next?.pos === 'DET'),
    to: 'VERB',
    lemma: lemmaIn(forms),
    previousTo: 'NOUN',
  },
  {
    phrase: 'a bridge fell, the Daily Post reports.',
    words: ofPaper,
    tags,
    when: (place) => behindName(place) && place.next?.pos === 'PUNCT',
    to: 'VERB',
    lemma: lemmaIn(forms),
  },
  {
    phrase: '“It may fall,” worries the mayor, reports Ann Orlov',
    words: formed,
    tags,
    when: ({ previous, next }) =>
      /^[”"]$|^''$/u.test(previous?.text ?? '') &&
      /^(?:PROPN|ADJ|DET|NOUN)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: lemmaIn(forms),
  },
  {
    phrase: 'a bridge fell, reports The Daily Post',
    words: formed,
    tags,
    when: ({ before, next }) => before === ',' && (next?.pos === 'PROPN' || next?.text === 'The'),
    to: 'VERB',
    lemma: lemmaIn(forms),
  },
  {
    phrase: 'those who claim that the bridge fell',
    words: formed,
    tags,
    when: ({ before }) => before === 'who',
    to: 'VERB',
    lemma: lemmaIn(forms),
  },
  {
    phrase: 'polls show a close race, a panel votes to close it; not “9 votes to 6”',
    words: plainly,
    tags,
    when: ({ tokens, index, previous, next, after }) =>
      /^(?:NOUN|PROPN|NUM)$/u.test(previous?.pos ?? '') &&
      (/^(?:that|how)$/u.test(after) ||
        (after === 'to' && /^(?:VERB|AUX|ADV)$/u.test(tokens[index + 2]?.pos ?? '')) ||
        opensClause(after) ||
        /^(?:DET|PROPN|NUM)$/u.test(next?.pos ?? '')),
    to: 'VERB',
    lemma: lemmaIn(plain),
  },
  {
    phrase: 'the film then references a flood, it also documents how they left',
    words: writtenClass(statingForms),
    tags,
    when: ({ before, next, after }) =>
      /^(?:also|then|now|often|both)$/u.test(before) &&
      (/^(?:DET|PROPN)$/u.test(next?.pos ?? '') || /^(?:that|how)$/u.test(after)),
    to: 'VERB',
    lemma: lemmaIn(statingForms),
  },
  {
    phrase:
      'scientists fear that the lake will spill over, guards claim 40 men fled, 5 percent support Orlov',
    words: based,
    tags: ['NOUN', 'PROPN'],
    when: ({ previous, before, next, after }) =>
      plurals.has(previous) &&
      /^(?:NOUN|PROPN)$/u.test(previous?.pos ?? '') &&
      (/^(?:that|to|how|whether)$/u.test(after) ||
        opensClause(after) ||
        /^(?:DET|NUM)$/u.test(next?.pos ?? '') ||
        (before === 'percent' && next?.pos === 'PROPN')),
    to: 'VERB',
    lemma: itself,
  },
  {
    phrase: 'Karsia and Belmar support the rebels; not “Hale and Marn demand”',
    words: based,
    tags: ['NOUN'],
    when: ({ tokens, index, previous, next }) =>
      previous?.pos === 'PROPN' &&
      tokens[index - 2]?.lower === 'and' &&
      tokens[index - 3]?.pos === 'PROPN' &&
      next?.pos === 'DET',
    to: 'VERB',
    lemma: itself,
  },
  {
    phrase: 'some guards, however, question the wisdom of it',
    words: based,
    tags,
    when: ({ before, next }) => before === ',' && next?.pos === 'DET',
    to: 'VERB',
    lemma: itself,
  },
  {
    phrase: 'is promising to rebuild the bridge',
    words: writtenClass(/^promising$/u),
    tags,
    when: ({ previous, after }) =>
      after === 'to' && /^(?:AUX|PUNCT|NOUN|PROPN)$/u.test(previous?.pos ?? ''),
    to: 'VERB',
    lemma: 'promise',
  },
  {
    phrase: ', warning that the bridge may fall',
    words: writtenClass(gerunds),
    tags,
    when: ({ previous, after }) =>
      after === 'that' && /^(?:PUNCT|NOUN|PROPN)$/u.test(previous?.pos ?? ''),
    to: 'VERB',
    lemma: lemmaIn(gerunds),
  },
  {
    phrase: ', warning Orlov that the bridge may fall; , warning of more rain',
    words: writtenClass(/^warning$/u),
    tags,
    when: ({ before, next, after }) =>
      before === ',' &&
      (/^(?:of|against)$/u.test(after) || /^(?:PROPN|PRON)$/u.test(next?.pos ?? '')),
    to: 'VERB',
    lemma: 'warn',
  },
];
