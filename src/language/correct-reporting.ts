/**
 * Reporting verbs that the tagger takes for nouns: “the Post reports that …”, “polls show a close race”,
 * “, warning that …”. The token becomes a verb where what stands beside it leaves no other reading.
 */
import { z } from 'zod';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import { nounKind } from './names/name-words.ts';
import type { RawToken } from './tokenize.ts';
import { wordClass, writtenClass } from './word-class.ts';

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
]);
/** Forms that are seldom nouns behind a plural: scientists fear that the lake will spill over. */
const plurals = wordClass(/[^s]s$|^(?:police|people|men|women|percent)$/u);
const bases: ReadonlySet<string> = new Set(
  'fear hope doubt demand plan support question view'.split(' '),
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
const pasts: ReadonlyMap<string, string> = new Map(
  classes
    .flatMap(({ verbs }) => verbs.split(' '))
    .map((verb) => [verb.replace(/(?<=[^aeiou])y$/u, 'i').replace(/e?$/u, 'ed'), verb]),
);
/** What states something: laws and papers; not “member states”. */
const papers =
  /^(?:law|rule|section|article|constitution|bill|act|policy|charter|letter|report|statement|document|complaint|affidavit|notice|motto|text|release)$/u;

/** at least, more than: how a figure with its bound begins */
const countBegins = /^(?:at (?:least|most)|(?:more|fewer|less) than|as many|up to)$/u;

const mayReport = writtenClass(
  new Set([
    ...forms.keys(),
    ...plain.keys(),
    ...bases,
    ...gerunds.keys(),
    ...pasts.keys(),
    'states',
  ]),
);

const isSource = wordClass(/^(?:police|officials|authorities|investigators|witnesses|deputies)$/u);
/** Verbs by which a hope or a fear is uttered. */
const uttering = wordClass(/^(?:express|voic|rais)(?:e?s|ed|ing)$/u);

const become = (token: RawToken, lemma: string): void => {
  token.pos = 'VERB';
  token.lemma = lemma;
};

/** Mends the tag of one token, in place. */
export const correctReporting = (
  token: RawToken,
  previous: RawToken | undefined,
  next: RawToken | undefined,
  afterNext: RawToken | undefined,
): void => {
  const { text, pos } = token;
  // expressed hope that the bridge would hold
  if (pos === 'VERB' && bases.has(text) && uttering.has(previous)) token.pos = 'NOUN';
  if (!mayReport.has(token) || (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ')) return;
  // Hale referenced his friend, the letter also referenced him
  const past = pasts.get(text);
  if (
    past &&
    pos === 'ADJ' &&
    (previous?.pos === 'PROPN' || /^(?:also|then|later)$/u.test(previous?.text ?? '')) &&
    /^(?:DET|PRON|PROPN|NUM)$/u.test(next?.pos ?? '')
  )
    become(token, past);
  // the law states that nobody leaves
  if (
    text === 'states' &&
    papers.test(previous?.lower ?? '') &&
    /^(?:that|:|,|\.)$/u.test(next?.text ?? '')
  )
    become(token, 'state');
  const lemma = forms.get(text);
  const other = plain.get(text);
  const gerund = gerunds.get(text);
  const pronoun = /^(?:he|she|they|we|it|there)$/u.test(next?.text ?? '');
  if (lemma) {
    // the Daily Post reports that the bridge fell, Orlov notes they left
    if (previous?.pos === 'PROPN' && (next?.text === 'that' || pronoun)) become(token, lemma);
    // the Daily Post reports at least nine dead, reports more than 40 people are missing
    if (
      previous?.pos === 'PROPN' &&
      /^(?:reports|says|writes|notes)$/u.test(text) &&
      countBegins.test(`${next?.lower} ${afterNext?.lower}`)
    )
      become(token, lemma);
    // the Daily Post reports police say the bridge fell
    if (
      previous?.pos === 'PROPN' &&
      text === 'reports' &&
      isSource.has(next) &&
      /^(?:say|said|believe)$/u.test(afterNext?.lower ?? '')
    )
      become(token, lemma);
    // the union claims the crew had left: not “the insurance claims”
    if (
      (singular.has(text) || (next?.text === 'that' && text.endsWith('s'))) &&
      (bodies.has(previous?.lower ?? '') || nounKind(previous?.lower ?? '') === 'person') &&
      (next?.text === 'that' || pronoun || next?.pos === 'DET')
    ) {
      become(token, lemma);
      if (previous) previous.pos = 'NOUN';
    }
    // a bridge fell, the Daily Post reports.
    if (
      previous?.pos === 'PROPN' &&
      next?.pos === 'PUNCT' &&
      /^(?:reports|says|writes|notes)$/u.test(text)
    )
      become(token, lemma);
    // “It may fall,” worries the mayor, reports Ann Orlov
    if (
      /^[”"]$|^''$/u.test(previous?.text ?? '') &&
      /^(?:PROPN|ADJ|DET|NOUN)$/u.test(next?.pos ?? '')
    )
      become(token, lemma);
    // a bridge fell, reports The Daily Post
    if (previous?.text === ',' && (next?.pos === 'PROPN' || next?.text === 'The'))
      become(token, lemma);
    // those who claim that the bridge fell
    if (previous?.text === 'who') become(token, lemma);
  }
  // polls show a close race, a panel found that it was so
  if (
    other &&
    previous &&
    next &&
    /^(?:NOUN|PROPN|NUM)$/u.test(previous.pos) &&
    (next.text === 'that' ||
      next.text === 'to' ||
      next.text === 'how' ||
      pronoun ||
      /^(?:DET|PROPN|NUM)$/u.test(next.pos))
  )
    become(token, other);
  // the film then references a flood, it also documents how they left
  if (
    (other ?? lemma) &&
    /^(?:also|then|now|often|both)$/u.test(previous?.text ?? '') &&
    (/^(?:DET|PROPN)$/u.test(next?.pos ?? '') || /^(?:that|how)$/u.test(next?.text ?? ''))
  )
    become(token, other ?? lemma ?? text);
  // scientists fear that the lake will spill over, police fear a second blast
  if (
    bases.has(text) &&
    pos !== 'ADJ' &&
    plurals.has(previous) &&
    /^(?:NOUN|PROPN)$/u.test(previous?.pos ?? '') &&
    (/^(?:that|to|how|whether)$/u.test(next?.text ?? '') ||
      pronoun ||
      next?.pos === 'DET' ||
      // 5 percent support Orlov
      (previous?.text === 'percent' && next?.pos === 'PROPN'))
  )
    become(token, text);
  // some guards, however, question the wisdom of it
  if (bases.has(text) && previous?.text === ',' && next?.pos === 'DET') become(token, text);
  // is promising to rebuild the bridge
  if (text === 'promising' && next?.text === 'to' && previous?.pos === 'AUX')
    become(token, 'promise');
  // , warning that the bridge may fall
  if (
    gerund &&
    (next?.text === 'that' || (text === 'promising' && next?.text === 'to')) &&
    previous &&
    /^(?:PUNCT|NOUN|PROPN)$/u.test(previous.pos)
  )
    become(token, gerund);
  // , warning Orlov that the bridge may fall; , warning of more rain
  if (
    text === 'warning' &&
    previous?.text === ',' &&
    (/^(?:of|against)$/u.test(next?.text ?? '') || /^(?:PROPN|PRON)$/u.test(next?.pos ?? ''))
  )
    become(token, 'warn');
};
