/**
 * The pieces of an article’s text → one string of HTML. The text is not ours: every character of it
 * is escaped, and nothing is added to it that a reader’s copy or search would meet; numbers and
 * marks are drawn by the style sheet from attributes.
 */
import type { ParagraphRole } from '../model/article.ts';
import type { Chip, ParagraphView, SentencePart, TextPart, TextPiece } from './article-text.ts';
import type { QuotePart } from './quote-parts.ts';
import { insideQuotes } from './quoted.ts';
import { relationTerms } from './relations.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes any text safe inside an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character]!);

const pieceHtml = ({ text, quotedBy, said }: TextPiece): string =>
  quotedBy.length > 0
    ? `<span class="${said ? 'quoted said' : 'quoted'}" data-rows="${quotedBy.join(' ')}">${escapeHtml(text)}</span>`
    : escapeHtml(text);

const chipHtml = ({ number, relation, label, row, anchors }: Chip, tablePath: string): string => {
  const [first, ...others] = anchors.map(escapeHtml);
  const name = `Claim ${number}, ${relationTerms[relation].word.toLowerCase()}: ${label}`;
  const more = others.map((anchor) => `<span id="${anchor}"></span>`).join('');
  return (
    `<a class="chip"${first ? ` id="${first}"` : ''} href="${escapeHtml(tablePath)}#${escapeHtml(row)}"` +
    ` data-number="${number}" data-relation="${relation}" aria-label="${escapeHtml(name)}">${more}</a>`
  );
};

const sentenceHtml = ({ rows, pieces, chips }: SentencePart, tablePath: string): string =>
  `<span class="sentence" data-rows="${rows.join(' ')}">${pieces.map(pieceHtml).join('')}` +
  `${chips.map((chip) => chipHtml(chip, tablePath)).join('')}</span>`;

const partHtml = (part: TextPart, tablePath: string): string => {
  if (part.kind === 'sentence') return sentenceHtml(part, tablePath);
  if (part.kind === 'gap') return '<span class="gap" role="img" aria-label="Text left out"></span>';
  return escapeHtml(part.text);
};

/** What stands around an account and is no part of it: who wrote it, where, dates, buttons. */
const around: ReadonlySet<ParagraphRole> = new Set(['byline', 'dateline', 'bio', 'furniture']);

const paragraphHtml = ({ role, parts }: ParagraphView, tablePath: string): string => {
  const inner = parts.map((part) => partHtml(part, tablePath)).join('');
  return role === null ? inner : `<p data-role="${role}">${inner}</p>`;
};

/**
 * Writes an article’s text as HTML. Paragraphs in a row that stand around the account share a box, in
 * which they run on as one.
 *
 * @param paragraphs - The pieces that may be shown.
 * @param tablePath - Address of the page whose table the chips lead to; empty for the same page.
 */
export const articleHtml = (paragraphs: readonly ParagraphView[], tablePath = ''): string => {
  const isAround = ({ role }: ParagraphView): boolean => role !== null && around.has(role);
  let html = '';
  let isOpen = false;
  for (const [index, view] of paragraphs.entries()) {
    // White space between two of them stays in their box.
    const goesOn: boolean =
      view.role === null ? isOpen && isAround(paragraphs[index + 1] ?? view) : isAround(view);
    if (goesOn !== isOpen) html += goesOn ? '<div class="around">' : '</div>';
    isOpen = goesOn;
    html += paragraphHtml(view, tablePath);
  }
  return isOpen ? `${html}</div>` : html;
};

/** The cell sets quotation marks of its own. */
export const withoutOuterQuotes = (parts: readonly QuotePart[]): QuotePart[] => {
  const { text, start, end } = insideQuotes(parts.map((part) => part.text).join(''));
  let at = 0;
  return parts.map((part) => {
    const from = at;
    at += part.text.length;
    return { ...part, text: text.slice(Math.max(from, start), Math.min(at, end)) };
  });
};

/** Writes the quoted words of a cell, with what is context or stands in one account alone marked. */
export const quoteHtml = (parts: readonly QuotePart[]): string =>
  withoutOuterQuotes(parts)
    .map(({ text, kind }) => {
      const words = escapeHtml(text);
      if (kind === 'context') return `<span class="context">${words}</span>`;
      return kind === 'unshared' ? `<mark class="unshared">${words}</mark>` : words;
    })
    .join('');
