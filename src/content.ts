/**
 * The only queries that pages make: the site’s settings, published stories with their accounts named,
 * outlets, and the types of claims.
 */
import { getCollection } from 'astro:content';
import type { Run } from './evaluate/run.ts';
import type { Article } from './model/article.ts';
import type { ClaimTypeId } from './model/claim.ts';
import type { Comparison, Message } from './model/comparison.ts';
import { type Site, siteSchema } from './model/site.ts';
import type { Source } from './model/source.ts';
import type { Story } from './model/story.ts';
import { type Account, nameAccounts } from './view/accounts.ts';
import type { ClaimRecord } from './model/published.ts';
import { listClaims } from './view/claim-records.ts';
import type { ExportSite } from './view/exports.ts';
import { honourRights } from './view/published-comparison.ts';

export interface StoryEntry {
  story: Story;
  articles: Article[];
  comparison: Comparison;
  accounts: Account[];
  /** Every claim as one flat record, in the order of the table. */
  claims: ClaimRecord[];
  messages: Message[];
}

/** The settings of the site. */
export const getSite = async (): Promise<Site> =>
  (await getCollection('site'))[0]?.data ?? siteSchema.parse({});

/** What is invented is shown only where the settings say so. */
const isShown = ({ example }: { example: boolean }, { examples }: Site): boolean =>
  examples || !example;

/** The outlets, by id, in the order of their names. */
export const getSources = async (): Promise<Map<string, Source>> => {
  const site = await getSite();
  return new Map(
    (await getCollection('sources'))
      .map(({ data }) => data)
      .filter((source) => isShown(source, site))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map((source) => [source.id, source]),
  );
};

/** The published stories, the latest event first. */
export const getStories = async (): Promise<StoryEntry[]> => {
  const site = await getSite();
  const sources = await getSources();
  return (await getCollection('stories'))
    .map(({ data: { story, articles, comparison: whole, messages } }) => {
      const comparison = honourRights(whole);
      const accounts = nameAccounts(articles, sources);
      const claims = listClaims(story, comparison, accounts);
      return { story, articles, comparison, accounts, claims, messages };
    })
    .filter(({ story }) => story.status === 'published' && isShown(story, site))
    .sort(
      (a, b) =>
        b.story.date.localeCompare(a.story.date, 'en') ||
        a.story.id.localeCompare(b.story.id, 'en'),
    );
};

/**
 * What exports need to know of the site.
 *
 * @param address - Origin that it is published at.
 */
export const getExportSite = async (address: URL | undefined): Promise<ExportSite> => ({
  name: (await getSite()).name,
  sources: await getSources(),
  absolute: (path) => new URL(path, address).href,
});

export interface ClaimTypePage {
  id: ClaimTypeId;
  title: string;
  about: string;
  examples: { text: string; claims: Record<string, unknown>[] }[];
  misses: string[];
}

/** The types of claims, in the order in which pages show them. */
export const getClaimTypes = async (): Promise<ClaimTypePage[]> =>
  (await getCollection('claimTypes')).map(({ data }) => data).sort((a, b) => a.order - b.order);

/** What each type of claims is called, by its id. */
export const getTypeTitles = async (): Promise<Map<ClaimTypeId, string>> =>
  new Map((await getClaimTypes()).map(({ id, title }) => [id, title]));

/** What `parallax evaluate` measured of this release. */
export const getRelease = async (): Promise<Run | null> =>
  (await getCollection('release'))[0]?.data ?? null;
