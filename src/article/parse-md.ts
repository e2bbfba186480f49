/**
 * Markdown → blocks. The text is what a reader would see, without marks, links’ addresses and
 * pictures; the first heading of the first level is the title.
 */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { parseHtmlFragment } from './parse-html.ts';
import { type BlockKind, joinBlocks, type ParsedText } from './parsed-text.ts';

const plain = (node: Nodes): string =>
  toString(node, { includeImageAlt: false, includeHtml: false });

/** A line that was broken on purpose begins a new paragraph; other line breaks are spaces. */
const paragraphsOf = (node: Nodes): string[] => {
  if (!('children' in node)) return [plain(node)];
  const lines = [''];
  for (const child of node.children) {
    if (child.type === 'break') lines.push('');
    else lines[lines.length - 1] += plain(child).replace(/\n/gu, ' ').replace(/ {2,}/gu, ' ');
  }
  return lines;
};

// - - - - - …: a list in a list in a list, which takes the parser minutes
const nestedTooDeep = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){100}/mu;

/**
 * Reads Markdown without its front matter.
 *
 * @throws Error where its lists are nested deeper than the parser goes in good time.
 */
export const parseMd = (content: string): ParsedText => {
  if (nestedTooDeep.test(content)) throw new Error('Lists nested too deep');
  const root: Root = unified().use(remarkParse).parse(content);
  const pieces: { kind: BlockKind; value: string }[] = [];
  let titled = false;
  visit(root, (node) => {
    if (node.type === 'heading') {
      const kind = node.depth === 1 && !titled ? 'title' : 'heading';
      titled ||= kind === 'title';
      pieces.push({ kind, value: plain(node).replace(/\s+/gu, ' ') });
      return SKIP;
    }
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      pieces.push(...paragraphsOf(node).map((value) => ({ kind: 'paragraph' as const, value })));
      return SKIP;
    }
    if (node.type === 'code') {
      pieces.push(
        ...node.value.split('\n').map((value) => ({ kind: 'paragraph' as const, value })),
      );
    }
    if (node.type === 'html') {
      const { text, blocks } = parseHtmlFragment(node.value);
      pieces.push(
        ...blocks.map(({ start, end, kind }) => ({ kind, value: text.slice(start, end) })),
      );
    }
    return undefined;
  });
  return joinBlocks(pieces);
};
