/**
 * Article → Document: the text as the finders of claims read it. Sentences of the paragraphs that
 * may make claims, with tokens, times, numbers, noun phrases and clauses.
 */
import { type Article, claimingRoles, type ParagraphRole } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import { type Clause, findClauses } from './clauses/clauses.ts';
import { atOnce, type Steps } from './in-step.ts';
import { findNames, type NamedEntity } from './names/find-names.ts';
import { knownPeople } from './names/known-people.ts';
import { type NamesByToken, namesByToken } from './names/name-at.ts';
import { findNounPhrases, type NounPhrase } from './phrases/noun-phrases.ts';
import { partitionPoint } from './partition-point.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { findQuantities, type QuantityMention } from './quantities/quantities.ts';
import { findReports, type Report } from './reports.ts';
import { findTimes } from './times.ts';
import { misreadNames, type Token, type TokenRange, tokenize } from './words/tokenize.ts';

export interface Sentence extends TokenRange {
  /** Position in the document’s sentences. */
  index: number;
  start: number;
  end: number;
  /** Position of its paragraph in the article. */
  paragraph: number;
  role: ParagraphRole;
  times: TimeExpression[];
  quantities: QuantityMention[];
  phrases: NounPhrase[];
  clauses: Clause[];
}

export interface Document {
  article: Article;
  tokens: Token[];
  sentences: Sentence[];
  /** Every time expression of the text. */
  times: TimeExpression[];
  /** Its people, groups, places, buildings and vehicles with names. */
  names: NamedEntity[];
  nameByToken: NamesByToken;
  quotations: Quotation[];
  /** Which words are credited to whom. */
  reports: Report[];
}

/** A sentence before it is read. */
interface Unread extends TokenRange {
  paragraph: number;
  role: ParagraphRole;
  times: TimeExpression[];
  isTime: (token: Token) => boolean;
}

const none: boolean[] = [];

/** The times that a range of tokens holds, and which of its tokens belong to them. */
const timesWithin = (
  times: readonly TimeExpression[],
  tokens: readonly Token[],
  { first, last }: TokenRange,
): Pick<Unread, 'times' | 'isTime'> => {
  const from = (tokens[first] as Token).start;
  const to = (tokens[last - 1] as Token).end;
  const own = times.slice(
    partitionPoint(times, ({ start }) => start < from),
    partitionPoint(times, ({ end }) => end <= to),
  );
  // by place in the sentence
  const timed: boolean[] = own.length > 0 ? [] : none;
  for (const time of own)
    for (let i = first; i < last; i++) {
      const { start, end } = tokens[i] as Token;
      if (start >= time.start && end <= time.end) timed[i - first] = true;
    }
  return { times: own, isTime: ({ index }) => timed[index - first] === true };
};

/** Reads the sentences one step after the other, each step over the whole text. */
const readSentences = function* (
  tokens: readonly Token[],
  unread: readonly Unread[],
): Steps<Sentence[]> {
  const counted = unread.map((one) => ({
    ...one,
    quantities: findQuantities(tokens, one, one.isTime),
  }));
  yield;
  const phrased = counted.map((one) => ({
    ...one,
    phrases: findNounPhrases(tokens, one, one.quantities, one.isTime),
  }));
  yield;
  return phrased.map((one, index): Sentence => ({
    first: one.first,
    last: one.last,
    index,
    start: (tokens[one.first] as Token).start,
    end: (tokens[one.last - 1] as Token).end,
    paragraph: one.paragraph,
    role: one.role,
    times: one.times,
    quantities: one.quantities,
    phrases: one.phrases,
    clauses: findClauses(tokens, one, one.phrases, one.isTime),
  }));
};

/** The text that stands below the headline. */
const bodyOf = ({ text, paragraphs }: Article): string =>
  paragraphs
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

/** Reads an article’s sentences, step by step. */
export const documentSteps = function* (article: Article): Steps<Document> {
  const times = findTimes(article.text, article.paragraphs, article);
  yield;
  const people = knownPeople(article.text);
  const misread = misreadNames(people);
  const tokens: Token[] = [];
  const unread: Unread[] = [];
  for (const [paragraph, { start, end, role }] of article.paragraphs.entries()) {
    if (!claimingRoles.has(role)) continue;
    const words = article.text.slice(start, end);
    const body = role === 'title' ? bodyOf(article) : '';
    const read = tokenize(words, start, tokens.length, misread, body);
    for (const token of read.tokens) tokens.push(token);
    for (const range of read.sentences)
      unread.push({ ...range, paragraph, role, ...timesWithin(times, tokens, range) });
  }
  yield;
  const sentences = yield* readSentences(tokens, unread);
  yield;
  const names = findNames(article.text, tokens, sentences, people);
  const nameByToken = namesByToken(names, tokens);
  yield;
  const claiming = article.paragraphs
    .map((paragraph, position) => ({ ...paragraph, position }))
    .filter(({ role }) => claimingRoles.has(role));
  const quotations = findQuotations(article.text, claiming);
  yield;
  const reports = findReports({ article, tokens, sentences, quotations, names });
  return { article, tokens, sentences, times, names, nameByToken, quotations, reports };
};

/** Reads an article’s sentences. */
export const readDocument = (article: Article): Document => atOnce(documentSteps(article));

/** The words of a range of tokens, as a span of the article’s text. */
export const spanOf = ({ article, tokens }: Document, { first, last }: TokenRange): Span => {
  const start = (tokens[first] as Token).start;
  const end = (tokens[last - 1] as Token).end;
  return { start, end, exact: article.text.slice(start, end) };
};

/** The words of a range of tokens. */
export const wordsOf = (document: Document, range: TokenRange): string =>
  spanOf(document, range).exact;
