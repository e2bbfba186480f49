/**
 * A saved page → what it says of itself to machines: JSON-LD first, then Open Graph and its kin, then
 * what stands in the page for readers. Every answer is optional; none is guessed.
 */
import type { PageMeta } from './parsed-text.ts';
import { readPublished } from './printed-date.ts';

type Thing = Record<string, unknown>;

const isRecord = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/u;

const isLive = (thing: Thing): boolean => listOf(thing['@type']).includes('LiveBlogPosting');

const isArticle = (thing: Thing): boolean =>
  listOf(thing['@type']).some((type) => typeof type === 'string' && articleType.test(type));

/** Every thing in a JSON-LD value, those inside `@graph` and lists too. */
const thingsIn = (value: unknown): Thing[] =>
  listOf(value).flatMap((item) => {
    if (Array.isArray(item)) return thingsIn(item);
    if (!isRecord(item)) return [];
    return [item, ...thingsIn(item['@graph']), ...thingsIn(item['mainEntity'])];
  });

const jsonLdArticle = (document: Document): Thing | null => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      // Some sites wrap it as a section of character data.
      const text = (script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, '');
      const found = thingsIn(JSON.parse(text)).find(isArticle);
      if (found) return found;
    } catch {
      // Broken JSON-LD is common; the other sources remain.
    }
  }
  return null;
};

const nameOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  return isRecord(value) && typeof value['name'] === 'string' ? value['name'] : undefined;
};

const words = (value: string | null | undefined): string | undefined =>
  value?.replace(/\s+/gu, ' ').trim() || undefined;

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? words(value) : undefined;

const addressOf = (value: unknown): string | undefined => {
  const address = stringOf(isRecord(value) ? value['@id'] : value);
  return address && /^https?:\/\//u.test(address) && URL.canParse(address) ? address : undefined;
};

const dateOf = (value: string | null | undefined): string | undefined =>
  (value && readPublished(value)) || undefined;

/** Names alone: “By” and addresses of profiles are left out. */
const peopleOf = (names: readonly (string | undefined)[]): string | undefined =>
  [
    ...new Set(
      names
        .map((name) => words(name)?.replace(/^by:?\s+/iu, ''))
        .filter((name) => name && !/^https?:|@/u.test(name)),
    ),
  ].join(', ') || undefined;

/** The first of several candidates that says anything. */
const first = <T>(...found: (() => T | undefined)[]): T | undefined => {
  for (const find of found) {
    const value = find();
    if (value !== undefined) return value;
  }
  return undefined;
};

/** The one first heading of a page; a word or two of it are an outlet’s name. */
const onlyHeadline = (document: Document): string | undefined => {
  const headlines = [...document.querySelectorAll('h1')].map(({ textContent }) =>
    words(textContent),
  );
  const [headline] = headlines;
  return headlines.length === 1 && headline && headline.split(' ').length > 2
    ? headline
    : undefined;
};

/** Reads what a page says of itself. */
export const readPageMetadata = (document: Document): PageMeta => {
  const ld = jsonLdArticle(document) ?? {};
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = words(element?.getAttribute('content'));
      if (content) return content;
    }
    return undefined;
  };
  const attribute = (selector: string, name: string): string | undefined =>
    words(document.querySelector(selector)?.getAttribute(name));

  const title = first(
    () => stringOf(ld['headline']),
    () => meta('og:title', 'twitter:title', 'dc.title', 'citation_title'),
    () => onlyHeadline(document),
  );
  const byline = first(
    () => peopleOf(listOf(ld['author']).map(nameOf)),
    () => peopleOf([meta('author', 'article:author', 'byl', 'parsely-author', 'dc.creator')]),
    () => peopleOf([document.querySelector('[rel="author"], [itemprop="author"]')?.textContent]),
  );
  const published = first(
    () => dateOf(stringOf(ld['datePublished'])),
    () =>
      dateOf(
        meta('article:published_time', 'datePublished', 'parsely-pub-date', 'dc.date', 'pubdate'),
      ),
    () => dateOf(meta('date', 'publish-date', 'dcterms.created', 'citation_publication_date')),
    () => dateOf(attribute('time[itemprop="datePublished"], time[pubdate]', 'datetime')),
    () => dateOf(attribute('article time[datetime], main time[datetime]', 'datetime')),
    () => dateOf(attribute('header time[datetime], time[datetime]', 'datetime')),
  );
  const url = first(
    () => addressOf(attribute('link[rel="canonical"]', 'href')),
    () => addressOf(meta('og:url', 'twitter:url')),
    () => addressOf(ld['url']),
    () => addressOf(ld['mainEntityOfPage']),
  );
  const site = first(
    () => meta('og:site_name', 'application-name'),
    () => words(nameOf(listOf(ld['publisher'])[0])),
  );
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(url && { url }),
    ...(site && { site }),
    ...(isLive(ld) && { isLive: true }),
    ...(/^false$/iu.test(String(ld['isAccessibleForFree'])) && { isClosed: true }),
  };
};
