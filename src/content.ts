/**
 * The only queries that pages make: the site’s settings, the published stories in brief, one story as a
 * whole, outlets, and the types of claims. Whole stories are large: pages take one at a time.
 */
import { getCollection, getEntry } from 'astro:content';
import { LRUCache } from 'lru-cache';
import type { Bench } from './evaluate/bench-run.ts';
import type { Run } from './evaluate/run.ts';
import { loadStory } from './loaders/load-story.ts';
import { makesStoryPages } from './loaders/shard.ts';
import type { ClaimTypeId } from './model/claim.ts';
import type { Country } from './model/country.ts';
import { type Site, siteSchema } from './model/site.ts';
import type { Source } from './model/source.ts';
import type { StorySummary } from './model/summary.ts';
import type { StorySize, StorySlice } from './search/plan-parts.ts';
import { nameAccounts } from './view/accounts.ts';
import { listClaims } from './view/data/claim-records.ts';
import type { WholeStory, ExportSite } from './view/data/exports.ts';
import { honourRights } from './view/data/published-comparison.ts';

/** How many whole stories are held: as many as files of the whole site are made of at a time. */
const storiesHeld = 64;

/** By the key of the summary, which changes with the story and with its outlets. */
const held = new LRUCache<string, WholeStory>({ max: storiesHeld });

/** Asks once a build; while one writes, each time, since the content changes. */
const onceABuild = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let answer: Promise<T> | undefined;
  return () => (import.meta.env.PROD ? (answer ??= ask()) : ask());
};

/** The settings of the site. */
export const getSite = onceABuild(
  async (): Promise<Site> => (await getEntry('site', 'site'))?.data ?? siteSchema.parse({}),
);

/** What is invented is shown only where the settings say so. */
const isShown = ({ example }: { example: boolean }, { examples }: Site): boolean =>
  examples || !example;

/** The outlets, by id, in the order of their names. */
export const getSources = onceABuild(async (): Promise<Map<string, Source>> => {
  const site = await getSite();
  return new Map(
    (await getCollection('sources'))
      .map(({ data }) => data)
      .filter((source) => isShown(source, site))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map((source) => [source.id, source]),
  );
});

/** The published stories in brief, the latest event first. */
export const getSummaries = onceABuild(async (): Promise<StorySummary[]> => {
  const site = await getSite();
  return (await getCollection('stories'))
    .map(({ data }) => data.summary)
    .filter(({ story }) => isShown(story, site))
    .sort(
      (a, b) =>
        b.story.date.localeCompare(a.story.date, 'en') ||
        a.story.id.localeCompare(b.story.id, 'en'),
    );
});

/** How many claims each published story has, in their order: lists of claims are cut by it. */
export const getStorySizes = async (): Promise<StorySize[]> =>
  (await getSummaries()).map(({ story, claims }) => ({ story: story.id, claims }));

/** The keys of stories, which change with what their pages show, by their ids. */
export const getStoryKeys = onceABuild(
  async (): Promise<Map<string, string>> =>
    new Map((await getCollection('stories')).map(({ id, data }) => [id, data.key])),
);

/** The key of what is shown of the claims of some stories. */
export const keyOfPart = async (part: readonly StorySlice[]): Promise<string> => {
  const keys = await getStoryKeys();
  return part.map(({ story, from, to }) => `${keys.get(story)} ${from} ${to}`).join();
};

/** The stories whose own pages this run makes: all, where the site is not built in parts. */
export const getStoryPages = async (): Promise<(StorySummary & { cacheKey: string })[]> => {
  if (!makesStoryPages()) return [];
  const keys = await getStoryKeys();
  return (await getSummaries()).map((summary) => ({
    ...summary,
    cacheKey: keys.get(summary.story.id)!,
  }));
};

/**
 * One whole story.
 *
 * @throws Where no published story has the id.
 */
export const getStory = async (id: string): Promise<WholeStory> => {
  const stored = await getEntry('stories', id);
  if (!stored) throw new Error(`No story “${id}” is published`);
  const { key } = stored.data;
  const known = held.get(key);
  if (known) return known;
  const { story, articles, comparison: whole } = loadStory(id);
  const comparison = honourRights(whole);
  const accounts = nameAccounts(articles, await getSources());
  const claims = listClaims(story, comparison, accounts);
  const entry = { story, articles, comparison, accounts, claims };
  held.set(key, entry);
  return entry;
};

/** All whole stories, one after the other, the latest event first. */
export const eachStory = async function* (): AsyncGenerator<WholeStory> {
  for (const { story } of await getSummaries()) yield await getStory(story.id);
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
export const getTypeTitles = onceABuild(
  async (): Promise<Map<ClaimTypeId, string>> =>
    new Map((await getClaimTypes()).map(({ id, title }) => [id, title])),
);

/** The countries of the world, for maps; every story asks for them. */
export const getCountries = onceABuild(async (): Promise<Country[]> =>
  (await getCollection('countries')).map(({ data }) => data),
);

/** What `parallax evaluate` measured of this release. */
export const getRelease = async (): Promise<Run | null> =>
  (await getCollection('release'))[0]?.data ?? null;

/** What `npm run bench` measured of this release. */
export const getBench = async (): Promise<Bench | null> =>
  (await getCollection('bench'))[0]?.data ?? null;
