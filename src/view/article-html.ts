/**
 * The pieces of an article’s text → one string of HTML. The text is not ours: every character of it
 * is escaped, and nothing is added to it that a reader’s copy or search would meet; numbers and
 * marks are drawn by the style sheet from attributes.
 */
import type { Chip, ParagraphView, SentencePart, TextPart, TextPiece } from './article-text.ts';
import type { QuotePart } from './matrix.ts';
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

/**
 * Writes an article’s text as HTML.
 *
 * @param paragraphs - The pieces that may be shown.
 * @param tablePath - Address of the page whose table the chips lead to; empty for the same page.
 */
export const articleHtml = (paragraphs: readonly ParagraphView[], tablePath = ''): string =>
  paragraphs
    .map(({ role, parts }) => {
      const inner = parts.map((part) => partHtml(part, tablePath)).join('');
      return role === null ? inner : `<p data-role="${role}">${inner}</p>`;
    })
    .join('');

/** The cell sets quotation marks of its own. */
export const withoutOuterQuotes = (parts: readonly QuotePart[]): QuotePart[] =>
  parts.map((part, index) => ({
    ...part,
    text: part.text
      .replace(index === 0 ? /^\s*[“"]/u : /^(?!)/u, '')
      .replace(index === parts.length - 1 ? /(?:,?[”"])?\s*$/u : /(?!)$/u, ''),
  }));

/** Writes the quoted words of a cell, with what is context or stands in one account alone marked. */
export const quoteHtml = (parts: readonly QuotePart[]): string =>
  withoutOuterQuotes(parts)
    .map(({ text, kind }) => {
      const words = escapeHtml(text);
      if (kind === 'context') return `<span class="context">${words}</span>`;
      return kind === 'unshared' ? `<mark class="unshared">${words}</mark>` : words;
    })
    .join('');
