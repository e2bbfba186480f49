/**
 * Speaker, cue and credited tokens → one report.
 */
import type { Span } from '../../model/span.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import type { Cue, ReportingClass } from './cues.ts';
import { isWord, type Reading } from './reading.ts';
import type { Speaker } from './speakers.ts';

export interface Report {
  /** Who is credited, by the fullest name that the article gives. */
  who: string;
  /** What the crediting words call the speaker beside the name: “police chief”, “Mr. Hale”, “he”. */
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
  /** The tokens of the crediting verb or noun. */
  cue: TokenRange;
  /** The credited words without a cue among them. */
  said: string;
  /** The words that credit them: source and cue. */
  words: Span;
  /** “said/inverted”: how it was read. */
  rule: string;
  confidence: number;
}

/** The text of a range of tokens. */
export const textOf = ({ article, tokens }: Reading, { first, last }: TokenRange): string =>
  article.text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end);

/**
 * Makes a report.
 *
 * @param content - The credited tokens; the cue may stand among them.
 * @param extent - The tokens of source and cue.
 * @param how - Which reading found it, for its rule.
 */
export const makeReport = (
  reading: Reading,
  speaker: Speaker,
  cue: Cue,
  content: TokenRange & { side: string },
  extent: TokenRange,
  how: string,
  confidence: number,
): Report => {
  const { article, tokens, quotationAt } = reading;
  // “We ran”, said Hale: without the comma
  const last = content.last - Number(tokens[content.last - 1]?.text === ',');
  // “• Two died, the mayor said”: without the mark of a list
  const marked = /^[•·▪‣◦–-]$/u.test(tokens[content.first]?.text ?? '');
  const start = (tokens[content.first + Number(marked)] as Token).start;
  const end = (tokens[last - 1] as Token).end;
  const inside = extent.first > content.first && extent.last < content.last;
  let quoted = 0;
  let all = 0;
  for (let i = content.first; i < content.last; i++) {
    if (!isWord(tokens[i]) || (inside && i >= extent.first && i < extent.last)) continue;
    all++;
    if (quotationAt[i]) quoted++;
  }
  const from = (tokens[extent.first] as Token).start;
  // the guards, according to Hale, left: without the comma before
  const opens = tokens[extent.first]?.text === ',' ? 1 : 0;
  const credit = (tokens[extent.first + opens] as Token).start;
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
    range: { first: content.first + Number(marked), last },
    cue: { first: cue.first, last: cue.last },
    said,
    words: { start: credit, end: to, exact: article.text.slice(credit, to) },
    rule: `${cue.lemma === 'according to' ? 'according-to' : cue.class}/${how}`,
    confidence,
  };
};
