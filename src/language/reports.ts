/**
 * Document → its reports: which words of the text are credited to whom, by which verb, in quotation
 * marks or not. Statements, the attribution of other claims, and denials all rest on them.
 */
import type { Span } from '../model/span.ts';
import type { Quotation } from './quotations.ts';
import { type Content, findContent } from './reports/contents.ts';
import { type Cue, findCues, type ReportingClass } from './reports/cues.ts';
import { type Draft, isWord, prepareReading, type Reading, type Unit } from './reports/reading.ts';
import { type Source, sourceAfter, sourceBefore } from './reports/sources.ts';
import { canSpeak } from './reports/speaker-nouns.ts';
import { type Speaker, SpeakerBook } from './reports/speakers.ts';
import type { Token, TokenRange } from './tokenize.ts';

export interface Report {
  /** Who is credited, by the fullest name that the article gives. */
  who: string;
  role: string | null;
  named: boolean;
  /** The reporting verb’s lemma, or “according to”. */
  verb: string;
  class: ReportingClass;
  /** Mostly in quotation marks. */
  direct: boolean;
  /** The words that are credited, from the first to the last; a cue may stand among them. */
  content: { start: number; end: number };
  /** The tokens of those words. */
  range: TokenRange;
  /** The credited words without a cue among them. */
  said: string;
  /** The words that credit them: source and cue. */
  words: Span;
  /** “said/inverted”: how it was read. */
  rule: string;
  confidence: number;
}

/** Finds the reports of a document, in the order of their words. */
export const findReports = (draft: Draft): Report[] => {
  const reading = prepareReading(draft);
  const book = new SpeakerBook(reading);
  const reports: Report[] = [];
  for (const unit of reading.units) {
    const own: Report[] = [];
    for (const cue of findCues(reading, unit)) {
      const report = readCue(reading, unit, cue, book);
      if (report) own.push(report);
    }
    for (const quotation of unit.quotations) {
      const credited = [...reports, ...own].some(
        ({ content }) => content.start < quotation.end && content.end > quotation.start,
      );
      if (credited) continue;
      const report = readUncued(
        reading,
        unit,
        quotation,
        book,
        own.at(-1) ?? reports.at(-1) ?? null,
      );
      if (report) own.push(report);
    }
    reports.push(...own);
  }
  return reports.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
};

const readCue = (reading: Reading, unit: Unit, cue: Cue, book: SpeakerBook): Report | null => {
  const { tokens, quotationAt } = reading;
  const before = tokens[cue.first - 1];
  const according = cue.lemma === 'according to';
  // “…,” said Patel; …, said police
  const mayInvert =
    according ||
    (cue.first > unit.first &&
      (quotationAt[cue.first - 1] ||
        (/^[,?!]$/u.test(before?.text ?? '') && !hasQuotation(reading, unit, cue))) &&
      cue.lemma !== 'tell' &&
      cue.takes.has('clause') &&
      cue.clause?.form !== 'ing');
  let source: Source | null = mayInvert ? sourceAfter(reading, unit, cue.last) : null;
  const inverted = source !== null;
  source ??= according ? null : sourceOf(reading, unit, cue);
  if (!source) return null;
  // the clip says, the businessman tells: with such verbs anything speaks
  const plain = cue.class === 'say' && !source.core.pronoun;
  if (!plain && !canSpeak(tokens, source.core)) return null;
  const right = inverted ? source.last : cue.last;
  const leftmost = inverted ? cue.first : Math.min(cue.first, source.first);
  const left = source.last <= cue.first && source.last < cue.first - 6 ? cue.first : leftmost;
  let content = findContent(reading, unit, cue, { left, right, inverted });
  if (according && !content) content = beforeAccording(reading, unit, cue);
  if (!content) return null;
  const extent = { first: leftmost, last: Math.max(cue.last, source.last) };
  if (content.side === 'both') content = shorten(reading, content, extent);
  const speaker = book.resolve(source);
  return makeReport(
    reading,
    speaker,
    cue,
    content,
    extent,
    inverted ? 'inverted' : content.side,
    0.9,
  );
};

/** “A,” said a man with many titles, “B”: where the cue is longer than the words, one part alone */
const shorten = ({ tokens }: Reading, content: Content, cue: TokenRange): Content => {
  const at = (i: number): number => (tokens[i] as Token).start;
  const before = at(cue.first) - at(content.first);
  const after = (tokens[content.last - 1] as Token).end - at(cue.last);
  if (at(cue.last) - at(cue.first) < 0.45 * (before + after)) return content;
  return before >= after
    ? { first: content.first, last: cue.first, side: 'left' }
    : { first: cue.last, last: content.last, side: 'right' };
};

/** “A,” Ann Lee, a guard, told them: with a quotation before, the verb stands right behind it */
const hasQuotation = ({ tokens }: Reading, { quotations }: Unit, { first }: Cue): boolean =>
  quotations.some(({ end }) => end <= (tokens[first] as Token).start);

const sourceOf = (reading: Reading, unit: Unit, cue: Cue): Source | null => {
  const { clause } = cue;
  const near =
    clause?.form === 'ing' || clause?.form === 'infinitive'
      ? null
      : sourceBefore(reading, unit, cue.first);
  if (near) return near;
  const own = clause?.subjects[0];
  // defended the tweets that mocked her, saying they were true: the subject that can speak
  const subject =
    clause?.form === 'ing' && (!own || !canSpeak(reading.tokens, own))
      ? unit.clauses.findLast(
          ({ verb, subjects, form }) =>
            verb < cue.first &&
            form === 'finite' &&
            subjects[0] !== undefined &&
            !reading.quotationAt[verb] &&
            canSpeak(reading.tokens, subjects[0]),
        )?.subjects[0]
      : own;
  if (!subject || reading.quotationAt[subject.first] !== reading.quotationAt[cue.first])
    return null;
  // the acting mayor, Ann Lee, said
  const inserted =
    reading.tokens[subject.last]?.lower === ',' && reading.tokens[cue.first - 1]?.lower === ',';
  const last = inserted && subject.last < cue.first ? cue.first - 1 : subject.last;
  return { core: subject, first: subject.first, last };
};

/** two people died according to police */
const beforeAccording = (
  { tokens }: Reading,
  unit: Unit,
  cue: Cue,
): (TokenRange & { side: 'left' }) | null => {
  let last = cue.first;
  while (last > unit.first && !isWord(tokens[last - 1])) last--;
  return last > unit.first ? { first: unit.first, last, side: 'left' } : null;
};

/** A quotation that no reporting verb credits: it goes on with the speaker before, or its clause’s subject speaks. */
const readUncued = (
  reading: Reading,
  unit: Unit,
  quotation: Quotation,
  book: SpeakerBook,
  previous: Report | null,
): Report | null => {
  const { tokens, quotationAt } = reading;
  const range = tokensOf(reading, unit, quotation);
  if (!range) return null;
  let words = 0;
  for (let i = range.first; i < range.last; i++) if (isWord(tokens[i])) words++;
  const frame: Token[] = [];
  for (let i = unit.first; i < unit.last; i++)
    if (!quotationAt[i] && isWord(tokens[i])) frame.push(tokens[i] as Token);
  if (isHeading(reading, range)) return null;
  if (frame.length === 0) {
    if (!previous || words < 2) return null;
    const before = reading.article.text.slice(previous.content.end, quotation.start);
    if (before.length > 400) return null;
    // “A,” he said. “B”: the same speech
    const hull = quotation.end - previous.content.start;
    if (
      previous.direct &&
      !before.includes('\n') &&
      (before.length < 60 || before.length < 0.45 * hull)
    ) {
      previous.content.end = (tokens[range.last - 1] as Token).end;
      previous.range = { ...previous.range, last: range.last };
      previous.said += ` ${textOf(reading, range)}`;
      return null;
    }
    return {
      ...previous,
      direct: true,
      content: {
        start: (tokens[range.first] as Token).start,
        end: (tokens[range.last - 1] as Token).end,
      },
      range,
      said: textOf(reading, range),
      rule: 'quotation/goes-on',
      confidence: 0.8,
    };
  }
  if (words < 4) return null;
  const clause =
    unit.clauses.findLast(
      ({ verb, form }) => verb < range.first && form !== 'infinitive' && !quotationAt[verb],
    ) ?? unit.clauses.find(({ verb }) => verb >= range.last && !quotationAt[verb]);
  if (!clause) return null;
  const source =
    sourceBefore(reading, unit, clause.first) ??
    (clause.subjects[0]
      ? { core: clause.subjects[0], first: clause.subjects[0].first, last: clause.subjects[0].last }
      : null);
  if (!source || !canSpeak(tokens, source.core) || quotationAt[source.first]) return null;
  const speaker = book.resolve(source);
  const cue: Cue = {
    first: clause.first,
    last: clause.last,
    lemma: clause.lemma,
    class: 'say',
    takes: new Set(),
    clause,
  };
  const extent = { first: Math.min(source.first, cue.first), last: cue.last };
  return makeReport(reading, speaker, cue, { ...range, side: 'right' }, extent, 'no-cue', 0.6);
};

/** ‘All Bets Are Off’: every word is large */
const isHeading = ({ tokens }: Reading, { first, last }: TokenRange): boolean => {
  const long = tokens.slice(first, last).filter((token) => isWord(token) && token.text.length > 3);
  const large = long.filter(({ text }) => /^[\p{Lu}\d]/u.test(text));
  return large.length > 1 && large.length === long.length;
};

const tokensOf = (
  { tokens }: Reading,
  unit: Unit,
  { start, end }: Quotation,
): TokenRange | null => {
  let first = unit.first;
  while (first < unit.last && (tokens[first] as Token).end <= start) first++;
  let last = first;
  while (last < unit.last && (tokens[last] as Token).start < end) last++;
  return last > first ? { first, last } : null;
};

const textOf = ({ article, tokens }: Reading, { first, last }: TokenRange): string =>
  article.text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end);

const makeReport = (
  reading: Reading,
  speaker: Speaker,
  cue: Cue,
  content: TokenRange & { side: string },
  extent: TokenRange,
  how: string,
  confidence: number,
): Report => {
  const { article, tokens, quotationAt } = reading;
  const start = (tokens[content.first] as Token).start;
  const end = (tokens[content.last - 1] as Token).end;
  const inside = extent.first > content.first && extent.last < content.last;
  let quoted = 0;
  let all = 0;
  for (let i = content.first; i < content.last; i++) {
    if (!isWord(tokens[i]) || (inside && i >= extent.first && i < extent.last)) continue;
    all++;
    if (quotationAt[i]) quoted++;
  }
  const from = (tokens[extent.first] as Token).start;
  const to = (tokens[extent.last - 1] as Token).end;
  const said = inside
    ? `${article.text.slice(start, from).trimEnd()} ${article.text.slice(to, end).replace(/^[\s,.]+/u, '')}`
    : article.text.slice(start, end);
  return {
    who: speaker.name,
    role: speaker.role,
    named: speaker.named,
    verb: cue.lemma,
    class: cue.class,
    direct: quoted * 2 >= all && quoted > 0,
    content: { start, end },
    range: { first: content.first, last: content.last },
    said,
    words: { start: from, end: to, exact: article.text.slice(from, to) },
    rule: `${cue.lemma === 'according to' ? 'according-to' : cue.class}/${how}`,
    confidence,
  };
};
