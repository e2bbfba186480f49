/**
 * What the parser of each raw format hands on: the article’s text, its blocks in order, and what the
 * format itself says of them (a Markdown heading, an HTML caption). Roles are given later.
 */

import { addChanges, cleanText, type TextChanges } from './clean-text.ts';

export type BlockKind = 'paragraph' | 'title' | 'heading' | 'caption';

export interface Block {
  /** Half-open offsets into the text, white space around it left out. */
  start: number;
  end: number;
  kind: BlockKind;
}

export interface ParsedText {
  text: string;
  blocks: Block[];
  /** What the page’s own metadata says, where the format has such. */
  meta: PageMeta;
  /** What was written plainly in it. */
  changes: TextChanges;
}

export interface PageMeta {
  title?: string;
  byline?: string;
  published?: string;
  url?: string;
  /** Name of the outlet. */
  site?: string;
  /** Told in entries while things went on. */
  isLive?: true;
  /** For subscribers only. */
  isClosed?: true;
}

/** Strings with their kinds → one text with blank lines between them. */
export const joinBlocks = (
  pieces: readonly { kind: BlockKind; value: string }[],
  meta: PageMeta = {},
): ParsedText => {
  const blocks: Block[] = [];
  const changes: TextChanges[] = [];
  let text = '';
  for (const { kind, value } of pieces) {
    const clean = cleanText(value);
    const trimmed = clean.text.replace(/ {2,}/gu, ' ').trim();
    changes.push(clean.changes);
    if (trimmed === '') continue;
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + trimmed.length, kind });
    text += trimmed;
  }
  return { text, blocks, meta, changes: addChanges(changes) };
};
