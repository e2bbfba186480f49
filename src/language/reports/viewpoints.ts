/**
 * Whose view or count a sentence gives, without a verb of saying → its reports: “in the mayor’s view,
 * the dam …”, “by the ministry’s count, 41 …”, “…, by one estimate”, “in the words of a guard, …”.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { hasFinite } from './content-forms.ts';
import { type Cue, isReportingVerb } from './cues.ts';
import { isDocumentNoun } from './issuers.ts';
import { makeReport, type Report } from './make-report.ts';
import { ownerOf } from './utterers.ts';
import { endOfWords, isQuoteMark, type Reading, type Unit } from './reading.ts';
import { chainRight } from './source-chains.ts';
import type { Source } from './sources.ts';
import { canSpeak } from './speaker-nouns.ts';
import type { SpeakerBook } from './speakers.ts';

const wordSet = z.string().transform((words): ReadonlySet<string> => new Set(words.split(' ')));
const { views, counts } = readLexicon(
  'reporting-verbs',
  z.object({ views: wordSet, counts: wordSet }),
);

/** Reads the reports that a unit’s views and counts make, where none of its others tells the same. */
export const readViewpoints = (
  reading: Reading,
  unit: Unit,
  book: SpeakerBook,
  own: readonly Report[],
): Report[] =>
  unit.sentences.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => readViewpoint(reading, unit, phrase, book, own) ?? []),
  );

const readViewpoint = (
  reading: Reading,
  unit: Unit,
  phrase: NounPhrase,
  book: SpeakerBook,
  own: readonly Report[],
): Report | null => {
  const { tokens, quotationAt } = reading;
  const lemma = tokens[phrase.head]?.lemma ?? '';
  const lead = leadOf(reading, phrase);
  const word = tokens[lead]?.lower ?? '';
  const polled = word === 'in' && polls.has(lemma);
  // as noted in the mayor’s report
  const noted = lead === phrase.first - 3;
  const fits =
    polled || noted || (word === 'in' && views.has(lemma)) || (word === 'by' && counts.has(lemma));
  if (!fits || lead < unit.first || quotationAt[lead]) return null;
  const whole = { ...phrase, first: noted ? phrase.first : lead + 1 };
  const whose =
    polled || (noted && !ownerOf(reading, phrase))
      ? pollOf(reading, unit, whole)
      : holderOf(reading, unit, phrase);
  if (!whose) return null;
  const content = contentAround(reading, unit, { first: lead, last: whose.last });
  if (!content) return null;
  const start = (tokens[content.first] as Token).start;
  const end = (tokens[content.last - 1] as Token).end;
  if (own.some((one) => one.content.start < end && one.content.end > start)) return null;
  const speaker = book.resolve(whose.source);
  if (whose.source.core.pronoun && /^(?:it|we|i|his|her|its|their)$/iu.test(speaker.name))
    return null;
  const extent = { first: content.side === 'both' ? lead - 1 : lead, last: whose.last };
  const cue: Cue = { ...extent, lemma, class: 'say', takes: new Set(), clause: null };
  return makeReport(reading, speaker, cue, content, extent, 'viewpoint', 0.7);
};

/** in the mayor’s view, in the Delos Post/KDBS poll, as noted in the mayor’s report: where it begins */
const leadOf = ({ tokens, phraseAt }: Reading, { first, head }: NounPhrase): number => {
  const whole = tokens[first - 1]?.text === '/' ? (phraseAt[first - 2]?.first ?? first) : first;
  const noted =
    tokens[first - 3]?.lower === 'as' &&
    tokens[first - 2]?.pos === 'VERB' &&
    isReportingVerb(tokens[first - 2]?.lemma ?? '') &&
    tokens[first - 1]?.lower === 'in' &&
    isDocumentNoun(tokens[head] as Token);
  return noted ? first - 3 : whole - 1;
};

const polls: ReadonlySet<string> = new Set(['poll', 'survey', 'study', 'census']);

/** In a poll of drivers, taken in May, four in ten backed the strike: the poll with what is told of it. */
const pollOf = (
  reading: Reading,
  unit: Unit,
  phrase: NounPhrase,
): { source: Source; last: number } => {
  const { tokens } = reading;
  let last = chainRight(reading, phrase, unit.last);
  const pointed = /^(?:this|that)$/u.test(tokens[phrase.first]?.lower ?? '') ? 1 : 0;
  const core = { ...phrase, first: phrase.first + pointed };
  const source = { core, first: core.first, last };
  const described = tokens[last]?.text === ',' ? last + 1 : last;
  if (/^(?:conduct|take|release|publish|carry)$/u.test(tokens[described]?.lemma ?? ''))
    while (last < unit.last && (last <= described || tokens[last]?.text !== ',')) last++;
  return { source, last };
};

/** Whose view it is, and where the words for it end. */
const holderOf = (
  reading: Reading,
  unit: Unit,
  phrase: NounPhrase,
): { source: Source; last: number } | null => {
  const { tokens, phraseAt } = reading;
  // in the mayor’s view, by his own account
  const owner = ownerOf(reading, phrase);
  if (owner) return { source: owner.source, last: phrase.last };
  // in the words of one guard, in the view of the court
  const holder = phraseAt[phrase.last + 1];
  if (tokens[phrase.last]?.lower === 'of' && holder?.first === phrase.last + 1) {
    if (!canSpeak(tokens, holder)) return null;
    const last = behindName(reading, chainRight(reading, holder, unit.last));
    return { source: { core: holder, first: holder.first, last }, last };
  }
  // by one estimate, by most accounts
  return /^(?:one|some|most|many|all|several)$/u.test(tokens[phrase.first]?.lower ?? '')
    ? { source: { core: phrase, first: phrase.first, last: phrase.last }, last: phrase.last }
    : null;
};

/** in the words of a guard, Ann Lee, it was late: behind the name */
const behindName = ({ tokens, phraseAt }: Reading, last: number): number => {
  const name = tokens[last]?.text === ',' ? phraseAt[last + 1] : undefined;
  const apposed =
    name?.first === last + 1 &&
    ((tokens[name.head]?.pos === 'PROPN' && tokens[name.last]?.text === ',') ||
      // in the view of Ann Lee, a guard.
      (/^an?$/u.test(tokens[name.first]?.lower ?? '') &&
        /^[.]$/u.test(tokens[name.last]?.text ?? '')));
  return apposed ? name.last : last;
};

/** The sentence that a view stands before, behind or in, set off by commas. */
const contentAround = (
  reading: Reading,
  unit: Unit,
  aside: TokenRange,
): (TokenRange & { side: string }) | null => {
  const { tokens, quotationAt } = reading;
  const last = endOfWords(reading, aside.last, unit.last);
  const closed = tokens[aside.last]?.text === ',';
  // in her view, the board “came to be seen”
  const hasQuotedVerb = (from: number, end: number): boolean =>
    tokens.slice(from, end).some(({ index, pos }) => pos === 'VERB' && quotationAt[index]);
  // he is “a fool,” in the words of a guard
  const quoted = isQuoteMark(tokens[aside.first - 1]) && tokens[aside.first - 2]?.text === ',';
  const opened = quoted || tokens[aside.first - 1]?.text === ',';
  if (aside.first === unit.first || /^(?:and|but)$/iu.test(tokens[aside.first - 1]?.lower ?? ''))
    return closed && (hasFinite(unit, aside.last, last) || hasQuotedVerb(aside.last, last))
      ? { first: aside.last + 1, last, side: 'right' }
      : null;
  if (!opened) return null;
  // the flood hit 3,000 homes, by one estimate
  if (last <= aside.last)
    return hasFinite(unit, unit.first - 1, aside.first)
      ? { first: unit.first, last: aside.first - (quoted ? 0 : 1), side: 'left' }
      : null;
  // the dam, in the mayor’s view, should have been shut
  return closed && !hasFinite(unit, unit.first - 1, aside.first)
    ? { first: unit.first, last, side: 'both' }
    : null;
};
