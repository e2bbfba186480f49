/**
 * A saved page → the part of it that is the article, by Readability, with the paragraphs put back that
 * it left out from among those it took.
 */
import { Readability } from '@mozilla/readability';
import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

export interface TakenArticle {
  root: Root;
  title: string | null;
  byline: string | null;
}

/** A paragraph as it stands in the page; Readability changes what it takes. */
interface Standing {
  number: number;
  parent: globalThis.Element | null;
  className: string;
  isText: boolean;
  html: string;
}

/** Reads HTML without a page around it. */
export const parseFragment = (html: string): Root =>
  unified().use(rehypeParse, { fragment: true }).parse(html);

/** As Readability judges whether a paragraph is made of links. */
const mostLinks = 0.25;

const lengthOf = (element: globalThis.Element): number =>
  (element.textContent ?? '').replace(/\s+/gu, ' ').trim().length;

const standingOf = (paragraph: globalThis.Element, number: number): Standing => {
  const length = lengthOf(paragraph);
  const links = [...paragraph.querySelectorAll('a')].reduce((sum, a) => sum + lengthOf(a), 0);
  const isHidden = ['hidden', 'style', 'aria-hidden'].some((name) => paragraph.hasAttribute(name));
  return {
    number,
    parent: paragraph.parentElement,
    className: paragraph.className,
    isText: length > 0 && links < length * mostLinks && !isHidden,
    html: paragraph.outerHTML,
  };
};

const numberOf = ({ properties }: Element): number | null => {
  const number = properties['dataParagraph'];
  return typeof number === 'string' ? Number(number) : null;
};

/** Puts a node before the paragraph of a number, or behind it. */
const insert = (root: Root, node: RootContent, number: number, place: 'before' | 'behind'): void =>
  visit(root, 'element', (element, index, parent) => {
    if (numberOf(element) !== number || index === undefined) return undefined;
    parent?.children.splice(place === 'before' ? index : index + 1, 0, node as Element);
    return EXIT;
  });

/**
 * Readability drops a paragraph that ends without a full stop where a box beside it looks like the
 * article’s middle. One that stands in the page among paragraphs that it took, and is marked as they
 * are, is text as well.
 */
const putBack = (root: Root, paragraphs: readonly Standing[]): void => {
  const kept = new Set<number | null>();
  visit(root, 'element', (element) => {
    kept.add(numberOf(element));
  });
  for (const family of Map.groupBy(paragraphs, ({ parent }) => parent).values()) {
    const taken = family.filter(({ number }) => kept.has(number));
    const [first] = taken;
    if (!first) continue;
    const classes = new Set(taken.map(({ className }) => className));
    let last: number | null = null;
    for (const { number, isText, className, html } of family) {
      if (kept.has(number)) {
        last = number;
        continue;
      }
      const [node] = parseFragment(html).children;
      if (!node || !isText || !classes.has(className)) continue;
      insert(root, node, last ?? first.number, last === null ? 'before' : 'behind');
      last = last === null ? null : number;
    }
  }
};

/**
 * Takes the article out of a page; the document is used up.
 *
 * @returns Null where the page holds none.
 */
export const takeArticle = (document: Document): TakenArticle | null => {
  const paragraphs = [...document.querySelectorAll('p')];
  paragraphs.forEach((paragraph, number) =>
    paragraph.setAttribute('data-paragraph', String(number)),
  );
  const standing = paragraphs.map(standingOf);
  const found = new Readability(document).parse();
  if (!found?.content) return null;
  const root = parseFragment(found.content);
  putBack(root, standing);
  return { root, title: found.title || null, byline: found.byline || null };
};
