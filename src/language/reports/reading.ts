/**
 * A document as the search for reports walks over it: which phrase, clause, quotation and time each
 * token belongs to, and its units: sentences, joined where a quotation runs over their border.
 */
import type { Article } from '../../model/article.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Sentence } from '../document.ts';
import type { NamedEntity } from '../names/find-names.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Quotation } from '../quotations.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { writtenClass } from '../words/word-class.ts';
import { isNameOfHappening } from './speaker-nouns.ts';

/** What there is of a document before its reports are known. */
export interface Draft {
  article: Article;
  tokens: Token[];
  sentences: Sentence[];
  quotations: Quotation[];
  names: NamedEntity[];
}

export interface Unit extends TokenRange {
  sentences: Sentence[];
  clauses: Clause[];
  /** The quotations that aren’t inside another. */
  quotations: Quotation[];
}

export interface Reading extends Draft {
  phraseAt: (NounPhrase | undefined)[];
  /** The outermost quotation that a token, mark or word, belongs to. */
  quotationAt: (Quotation | undefined)[];
  isTime: boolean[];
  units: Unit[];
}

/** Prepares a document for the search. */
export const prepareReading = (draft: Draft): Reading => {
  const { tokens, sentences } = draft;
  const phraseAt: Reading['phraseAt'] = new Array(tokens.length);
  const isTime: boolean[] = new Array(tokens.length);
  for (const sentence of sentences) {
    for (const phrase of sentence.phrases)
      for (let i = phrase.first; i < phrase.last; i++) phraseAt[i] = phrase;
    for (const { start, end } of sentence.times)
      for (let i = sentence.first; i < sentence.last; i++) {
        const token = tokens[i] as Token;
        if (token.start >= start && token.end <= end) isTime[i] = true;
      }
  }
  const outer = draft.quotations.filter(({ depth }) => depth === 0);
  const quotationAt: Reading['quotationAt'] = new Array(tokens.length);
  let next = 0;
  for (const { index, start, end } of tokens) {
    while (next < outer.length && (outer[next] as Quotation).end <= start) next++;
    const quotation = outer[next];
    if (quotation && start < quotation.end && end > quotation.start) quotationAt[index] = quotation;
    // “We ran”, said Hale: the comma that others set before the mark
    const behind = quotationAt[index - 1];
    if (tokens[index]?.text === ',' && behind?.end === start) quotationAt[index] = behind;
  }
  const reading = { ...draft, phraseAt, isTime, quotationAt, units: unitsOf(draft, outer) };
  for (const unit of reading.units) unit.first = afterTopic(reading, unit);
  return reading;
};

/** BELMAR: Two died; Cyclone Ines: Two died: a place or what happened, and no speaker */
const afterTopic = (
  { article, tokens, names, quotationAt }: Reading,
  { first, last }: Unit,
): number => {
  const colon = tokens.slice(first, Math.min(last, first + 5)).find(({ text }) => text === ':');
  // Karsia: “We will not go”
  if (!colon || colon.index + 1 >= last || quotationAt[colon.index + 1]) return first;
  const topic = article.text.slice(tokens[first]?.start, colon.start).trimEnd();
  const isPlace = names.some(
    ({ kind, mentions }) =>
      kind === 'place' && mentions.some((one) => one.first === first && one.last === colon.index),
  );
  return isPlace || isNameOfHappening(topic) ? colon.index + 1 : first;
};

const unitsOf = (draft: Draft, quotations: readonly Quotation[]): Unit[] => {
  const units: Unit[] = [];
  for (const sentence of draft.sentences) {
    const unit = units.at(-1);
    const previous = unit?.sentences.at(-1);
    if (
      unit &&
      previous?.paragraph === sentence.paragraph &&
      (runsOver(quotations, previous.end, wordsFrom(draft, sentence)) ||
        isLateCue(draft, quotations, previous, sentence))
    ) {
      unit.last = sentence.last;
      unit.sentences.push(sentence);
      unit.clauses.push(...sentence.clauses);
    } else {
      const { last, clauses } = sentence;
      const first = afterClock(draft, afterDateline(draft, sentence), sentence.last);
      units.push({ first, last, sentences: [sentence], clauses: [...clauses], quotations: [] });
    }
  }
  for (const unit of units) {
    const start = (unit.sentences[0] as Sentence).start;
    const end = (unit.sentences.at(-1) as Sentence).end;
    unit.quotations = quotations.slice(
      partitionPoint(quotations, (one) => one.end <= start),
      partitionPoint(quotations, (one) => one.start < end),
    );
  }
  return units;
};

/** True: a quotation holds words on both sides of a border between sentences. */
const runsOver = (quotations: readonly Quotation[], end: number, next: number): boolean => {
  const last = quotations[partitionPoint(quotations, ({ start }) => start < end) - 1];
  return last !== undefined && last.end > next;
};

/** Where the words of a sentence begin behind a mark; at the mark itself where they go on small: ” said Hale */
const wordsFrom = ({ tokens }: Draft, { first, start }: Sentence): number =>
  isQuoteMark(tokens[first]) && /^\p{Ll}/u.test(tokens[first + 1]?.text ?? '') ? start : start + 1;

/** “It was loud.” Mr. Hale said in an interview. The words stand in the sentence before */
const isLateCue = (
  { tokens }: Draft,
  quotations: readonly Quotation[],
  previous: Sentence,
  { first, last, start, end, clauses }: Sentence,
): boolean => {
  const quotation = quotations[partitionPoint(quotations, (one) => one.start < previous.end) - 1];
  const [clause] = clauses;
  if (!clause || clauses.length > 1 || !quotation || quotation.end < previous.end - 1) return false;
  // Ann “Cia” Orlov shouted: a nickname is no speech
  const isSpeech = (one: Quotation): boolean => one.end - one.start > 15;
  const holds = (one: Quotation): boolean =>
    one.start < end && one.end > start && one !== quotation;
  if (quotations.some((one) => holds(one) && isSpeech(one))) return false;
  return (
    (/^(?:say|tell|write|shout|yell|recall|tweet|exclaim|ask|wonder|add|reply|cry)$/u.test(
      clause.lemma,
    ) ||
      // shot back
      (clause.particle === 'back' && /^(?:shoot|fire|write)$/u.test(clause.lemma))) &&
    clause.voice === 'active' &&
    !clause.negated &&
    clause.subjects[0]?.first === (isQuoteMark(tokens[first]) ? first + 1 : first) &&
    (clause.lemma === 'tell' || clause.objects.length === 0) &&
    tokens.slice(clause.last, last).every(({ lower }) => !/^(?:that|so|this|what|:)$/u.test(lower))
  );
};

/** BARUNA, Karsia (KNA) — Two men were held, police said: nobody said the dateline */
const afterDateline = ({ article, tokens }: Draft, { first, last }: TokenRange): number => {
  const { dateline, text } = article;
  const start = (tokens[first] as Token).start;
  if (!dateline || !text.startsWith(dateline, start)) return first;
  let next = first;
  while (next < last && (tokens[next] as Token).start < start + dateline.length) next++;
  return next < last ? next : first;
};

/** 14:05 — Two men were held, police said: when it was posted */
const afterClock = ({ tokens }: Draft, first: number, last: number): number => {
  if (!/^\d{1,2}[:.]\d{2}/u.test(tokens[first]?.text ?? '')) return first;
  const dash = tokens
    .slice(first + 1, Math.min(first + 4, last))
    .find(({ text }) => /^(?:--|[—–|-])$/u.test(text));
  return dash && dash.index + 1 < last ? dash.index + 1 : first;
};

const word = writtenClass(/[\p{L}\p{N}%]/u);
const quoteMark = writtenClass(/^(?:["“”„«»‘’'`]|``|'')$/u);

/** True: the token is a word or number, no punctuation. */
export const isWord = (token: Token | undefined): boolean => word.has(token);

/** Where the words of a stretch end: before the marks behind them, but for those that a quotation holds. */
export const endOfWords = (
  { tokens, quotationAt }: Pick<Reading, 'tokens' | 'quotationAt'>,
  first: number,
  end: number,
): number => {
  let last = end;
  while (last > first && !isWord(tokens[last - 1]) && !quotationAt[last - 1]) last--;
  return last;
};

/** True: a mark that opens or closes a quotation. */
export const isQuoteMark = (token: Token | undefined): boolean => quoteMark.has(token);

/** True: an adverb or particle that may stand inside a verb group or beside it. */
export const isAdverbial = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'ADV' || token.pos === 'PART') && token.lower !== 'to';
