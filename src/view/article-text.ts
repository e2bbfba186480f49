/**
 * Article + claims → the pieces that its text is shown in: paragraphs, sentences that carry claims,
 * the quoted words inside them, and the numbered chips that lead back to the table. The pieces of a
 * full text, read one after the other, are the text itself.
 */
import type { Article, ParagraphRole } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Comparison, Relation, Row } from '../model/comparison.ts';
import { labelOf } from './describe-claim.ts';
import { numberRows } from './order-rows.ts';
import { claimAnchor, rowAnchor } from './paths.ts';

export interface Chip {
  number: number;
  relation: Relation;
  label: string;
  row: string;
  /** Anchors of this sentence’s claims in that row, as far as no chip before has them. */
  anchors: string[];
}

export interface TextPiece {
  text: string;
  /** Numbers of the rows whose quoted words these are. */
  quotedBy: number[];
  /** Quoted as somebody’s statement alone. */
  said: boolean;
}

export interface SentencePart {
  kind: 'sentence';
  /** Numbers of the rows that its claims stand in. */
  rows: number[];
  pieces: TextPiece[];
  chips: Chip[];
}

export type TextPart = SentencePart | { kind: 'text'; text: string } | { kind: 'gap' };

export interface ParagraphView {
  role: ParagraphRole | null;
  parts: TextPart[];
}

interface NumberedClaim {
  claim: Claim;
  row: Row;
  number: number;
}

interface Range {
  start: number;
  end: number;
}

interface ClaimedRange extends Range {
  claims: NumberedClaim[];
}

const numberedClaims = (comparison: Comparison, article: string): NumberedClaim[] => {
  const numbers = numberRows(comparison);
  const claims = new Map(
    comparison.claims
      .filter((claim) => claim.article === article)
      .map((claim) => [claim.id, claim]),
  );
  return comparison.rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.article === article)
      .flatMap((cell) => cell.claims)
      .flatMap((id) => {
        const claim = claims.get(id);
        return claim ? [{ claim, row, number: numbers.get(row.id)! }] : [];
      }),
  );
};

/** Joins sentences that overlap (a quotation over several sentences) into one range. */
const claimedRanges = (claims: readonly NumberedClaim[]): ClaimedRange[] => {
  const ranges: ClaimedRange[] = [];
  for (const numbered of [...claims].sort((a, b) => startOf(a) - startOf(b))) {
    const start = startOf(numbered);
    const end = Math.max(numbered.claim.sentence.end, numbered.claim.quote.end);
    const last = ranges.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.claims.push(numbered);
    } else ranges.push({ start, end, claims: [numbered] });
  }
  return ranges;
};

const startOf = ({ claim }: NumberedClaim): number =>
  Math.min(claim.sentence.start, claim.quote.start);

const piecesOf = (text: string, range: Range, claims: readonly NumberedClaim[]): TextPiece[] => {
  const cuts = claims
    .flatMap(({ claim }) => [claim.quote.start, claim.quote.end])
    .filter((cut) => cut > range.start && cut < range.end);
  const edges = [...new Set([range.start, ...cuts, range.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index]!;
    const quoting = claims.filter(
      ({ claim }) => claim.quote.start <= start && claim.quote.end >= end,
    );
    return {
      text: text.slice(start, end),
      quotedBy: [...new Set(quoting.map(({ number }) => number))].sort((a, b) => a - b),
      said: quoting.every(({ claim }) => claim.type === 'statement'),
    };
  });
};

/** One chip a row; a claim that stands in two rows has its anchor on the first one’s chip. */
const chipsOf = (claims: readonly NumberedClaim[]): Chip[] => {
  const chips = [...Map.groupBy(claims, ({ row }) => row).entries()]
    .map(([row, told]) => ({
      number: told[0]!.number,
      relation: row.relation,
      label: labelOf(row, told[0]!.claim),
      row: rowAnchor(row),
      anchors: [...new Set(told.map(({ claim }) => claimAnchor(claim)))],
    }))
    .sort((a, b) => a.number - b.number);
  return chips.map((chip, index) => {
    const taken = new Set(chips.slice(0, index).flatMap(({ anchors }) => anchors));
    return { ...chip, anchors: chip.anchors.filter((anchor) => !taken.has(anchor)) };
  });
};

/** The part of a claimed range inside one paragraph; its chips stand where the range ends. */
const sentenceIn = (text: string, paragraph: Range, range: ClaimedRange): SentencePart => {
  const inside = {
    start: Math.max(range.start, paragraph.start),
    end: Math.min(range.end, paragraph.end),
  };
  const ends = range.end <= paragraph.end;
  return {
    kind: 'sentence',
    rows: chipsOf(range.claims).map(({ number }) => number),
    pieces: piecesOf(text, inside, range.claims),
    chips: ends ? chipsOf(range.claims) : [],
  };
};

const paragraphParts = (
  text: string,
  paragraph: Range,
  ranges: readonly ClaimedRange[],
  between: (start: number, end: number) => TextPart[],
): TextPart[] => {
  const parts: TextPart[] = [];
  let at = paragraph.start;
  for (const range of ranges) {
    if (range.end <= paragraph.start || range.start >= paragraph.end) continue;
    parts.push(...between(at, Math.max(at, range.start)), sentenceIn(text, paragraph, range));
    at = Math.min(range.end, paragraph.end);
  }
  return [...parts, ...between(at, paragraph.end)];
};

const plain =
  (text: string) =>
  (start: number, end: number): TextPart[] =>
    end > start ? [{ kind: 'text', text: text.slice(start, end) }] : [];

const gap =
  (text: string) =>
  (start: number, end: number): TextPart[] =>
    text.slice(start, end).trim() ? [{ kind: 'gap' }] : plain(text)(start, end);

const wholeText = (article: Article, ranges: readonly ClaimedRange[]): ParagraphView[] => {
  const { text } = article;
  const views: ParagraphView[] = [];
  let at = 0;
  for (const { start, end, role } of article.paragraphs) {
    if (start > at) views.push({ role: null, parts: plain(text)(at, start) });
    views.push({ role, parts: paragraphParts(text, { start, end }, ranges, plain(text)) });
    at = end;
  }
  return at < text.length ? [...views, { role: null, parts: plain(text)(at, text.length) }] : views;
};

const claimedSentences = (article: Article, ranges: readonly ClaimedRange[]): ParagraphView[] =>
  article.paragraphs
    .map(({ start, end, role }) => ({
      role,
      parts: paragraphParts(
        article.text,
        { start, end },
        ranges,
        (role === 'title' ? plain : gap)(article.text),
      ),
    }))
    .map(({ role, parts }) =>
      role === 'title' || parts.some(({ kind }) => kind === 'sentence')
        ? { role, parts }
        : { role, parts: [] },
    )
    // A run of paragraphs left out is one gap.
    .flatMap((view, index, all): ParagraphView[] => {
      if (view.parts.length > 0) return [view];
      return index > 0 && all[index - 1]!.parts.length === 0
        ? []
        : [{ role: null, parts: [{ kind: 'gap' }] }];
    });

/**
 * Cuts an article into what its page shows: all of it, or where its rights allow an excerpt only,
 * its title and the sentences that carry a claim, with a mark where text is left out. Nothing for `link-only`.
 */
export const showArticleText = (article: Article, comparison: Comparison): ParagraphView[] => {
  if (article.rights === 'link-only') return [];
  const ranges = claimedRanges(numberedClaims(comparison, article.id));
  return article.rights === 'full' ? wholeText(article, ranges) : claimedSentences(article, ranges);
};
