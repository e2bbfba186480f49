/**
 * What a page says of itself to machines, in schema.org’s words: the articles as NewsArticle, the
 * claims as Claim with their appearance. No ClaimReview: the site gives no verdict on truth.
 */
import type { Article } from '../../model/article.ts';
import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import type { ClaimRecord } from '../../model/published.ts';
import { accountPath, storyPath } from '../paths.ts';

type Thing = Record<string, unknown>;

export interface LinkedData {
  '@context': 'https://schema.org';
  '@graph': Thing[];
}

const newsArticle = (article: Article, source: Source | undefined, page: string): Thing => ({
  '@type': 'NewsArticle',
  '@id': page,
  url: article.url ?? page,
  headline: article.title ?? undefined,
  datePublished: article.published ?? undefined,
  author: article.byline ? { '@type': 'Person', name: article.byline } : undefined,
  publisher: source
    ? { '@type': 'NewsMediaOrganization', name: source.name, url: source.url }
    : undefined,
});

/**
 * Describes a story page.
 *
 * @param absolute - Makes a full address of a path of this site.
 */
export const storyJsonLd = (
  {
    story,
    articles,
    claims,
  }: { story: Story; articles: readonly Article[]; claims: readonly ClaimRecord[] },
  {
    sources,
    absolute,
  }: { sources: ReadonlyMap<string, Source>; absolute: (path: string) => string },
): LinkedData => {
  const page = absolute(storyPath(story.id));
  const pageOf = (article: string): string => absolute(accountPath(story.id, article));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': page,
        name: story.title,
        datePublished: story.published,
        dateModified: story.updated ?? story.published,
        about: {
          '@type': 'Event',
          name: story.title,
          startDate: story.date,
          location: story.place,
        },
      },
      ...articles.map((article) =>
        newsArticle(article, sources.get(article.source), pageOf(article.id)),
      ),
      // One Claim for each row; what tells it is its appearance.
      ...[...Map.groupBy(claims, ({ row }) => row).values()].map((told) => ({
        '@type': 'Claim',
        '@id': absolute(told[0]!.rowPath),
        name: `${told[0]!.label}: ${told[0]!.value}`,
        appearance: [...new Set(told.map(({ article }) => article))].map((article) => ({
          '@id': pageOf(article),
        })),
      })),
    ],
  };
};

/** Several descriptions as one. */
export const joinJsonLd = (parts: readonly LinkedData[]): LinkedData => ({
  '@context': 'https://schema.org',
  '@graph': parts.flatMap((part) => part['@graph']),
});

/** JSON for a script element: nothing in it can end the element. */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
