/**
 * Saved HTML → blocks. Out of a whole page Readability takes the article and what the page’s
 * metadata says of it; a fragment is read as it is. The text is what a reader would see.
 */
import type { Element, Nodes, Root } from 'hast';
import { parseHTML } from 'linkedom';
import { readPageMetadata } from './page-metadata.ts';
import { type BlockKind, joinBlocks, type PageMeta, type ParsedText } from './parsed-text.ts';
import { parseFragment, takeArticle } from './take-article.ts';

type Piece = { kind: BlockKind; value: string };

const unread = new Set(
  [
    'head script style noscript template svg math iframe object form button select textarea nav',
    'input video audio canvas',
    // of AMP: advertisements, consent, menus, lists of other articles
    'amp-ad amp-embed amp-sticky-ad amp-consent amp-user-notification amp-sidebar amp-list',
    'amp-social-share amp-next-page amp-iframe',
  ].flatMap((names) => names.split(' ')),
);

/** Elements that run within a line of text; every other one begins and ends a block. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);

const kindOf = ({ tagName }: Element, titled: boolean): BlockKind | null => {
  if (tagName === 'h1') return titled ? 'heading' : 'title';
  if (/^h[2-6]$/u.test(tagName)) return 'heading';
  return tagName === 'figcaption' || tagName === 'caption' ? 'caption' : null;
};

/** Walks a tree once and closes a piece at each block’s edges and line breaks. */
const piecesOf = (root: Root): Piece[] => {
  const pieces: Piece[] = [];
  let value = '';
  let titled = false;
  const close = (kind: BlockKind): void => {
    const clean = value.replace(/[ \t\n\f\r]+/gu, ' ').trim();
    if (clean !== '') pieces.push({ kind, value: clean });
    value = '';
  };
  const walk = (node: Nodes, kind: BlockKind): void => {
    if (node.type === 'text') value += node.value;
    if (!('children' in node)) return;
    if (node.type === 'element' && unread.has(node.tagName)) return;
    const isBlock = node.type === 'element' && !inline.has(node.tagName);
    if (isBlock) close(kind);
    const inner = (isBlock && kindOf(node, titled)) || kind;
    titled ||= inner === 'title';
    for (const child of node.children) walk(child, inner);
    if (isBlock) close(inner);
  };
  walk(root, 'paragraph');
  close('paragraph');
  return pieces;
};

/** Reads HTML that is the article and nothing else. */
export const parseHtmlFragment = (content: string, meta: PageMeta = {}): ParsedText =>
  joinBlocks(piecesOf(parseFragment(content)), meta);

/** “Saved from” is what Chromium and its kin write above a page. */
const savedFrom = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/u;

/** Reads a saved page, or a fragment of one. */
export const parseHtml = (content: string): ParsedText => {
  if (!/<(html|body|head)[\s>]/iu.test(content)) return parseHtmlFragment(content);
  const { document } = parseHTML(content);
  const url = savedFrom.exec(content)?.[1];
  const page = { ...(url && { url }), ...readPageMetadata(document) };
  // First, since it gives up soon on a page nested so deep that Readability would take minutes.
  const whole = parseHtmlFragment(content, page);
  const found = takeArticle(document);
  if (!found) return whole;
  const meta = {
    ...(found.title && { title: found.title }),
    ...(found.byline && { byline: found.byline }),
    ...page,
  };
  const article = joinBlocks(piecesOf(found.root), meta);
  return article.text === '' ? { ...whole, meta } : article;
};
