/**
 * What was built of each story, kept between builds: a folder a story, outside of the content and of
 * Astro’s own store. Every file begins with the key of what it was made from, and counts only where
 * that is still the key.
 *
 * - `summary.json`: the story in brief, with what is to be said of it; read at every build;
 * - `story.json`: the whole story, as its pages and exports show it;
 * - `accounts.json`: each article as it was read, so that a change of one leaves the others as they are.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import type { ReadAccount } from '../build-story.ts';
import type { Article } from '../model/article.ts';
import type { Comparison, Message } from '../model/comparison.ts';
import type { Story } from '../model/story.ts';
import type { StorySummary } from '../model/summary.ts';
import type { SourceUse } from './read-story.ts';

export interface StoredSummary {
  key: string;
  /** Of a story that is no draft and has a record. */
  summary: StorySummary | null;
  sources: SourceUse[];
  messages: Message[];
}

export interface StoredStory {
  key: string;
  /** Null where story.md can’t be used, and for a draft. */
  built: { story: Story; articles: Article[]; comparison: Comparison } | null;
  sources: SourceUse[];
  messages: Message[];
}

export interface StoredAccounts {
  key: string;
  /** By the key of each article. */
  accounts: Record<string, ReadAccount>;
}

interface Stored {
  summary: StoredSummary;
  story: StoredStory;
  accounts: StoredAccounts;
}

/** A digest of anything that JSON can hold. */
export const keyOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/**
 * The folder for the stories of a content folder: each has one of its own, so that two sites that are
 * built in one place keep apart.
 */
export const cacheFolder = (content: string): string =>
  join('.cache', 'stories', keyOf(relative(cwd(), content)).slice(0, 12));

/** Reads what is kept; null where there is nothing, half of it, or what another key made. */
export const readStored = <Name extends keyof Stored>(
  cache: string,
  story: string,
  name: Name,
  key: string | null = null,
): Stored[Name] | null => {
  try {
    const stored = JSON.parse(
      readFileSync(join(cache, story, `${name}.json`), 'utf8'),
    ) as Stored[Name];
    return key === null || stored.key === key ? stored : null;
  } catch {
    return null;
  }
};

/** Keeps a value: whole or not at all, also where two builds write at once. */
export const writeStored = <Name extends keyof Stored>(
  cache: string,
  story: string,
  name: Name,
  value: Stored[Name],
): void => {
  const folder = join(cache, story);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  const next = `${file}.${process.pid}`;
  writeFileSync(next, JSON.stringify(value));
  renameSync(next, file);
};

/** Forgets the stories that are no more. */
export const forgetOthers = (cache: string, stories: readonly string[]): void => {
  const known = new Set(stories);
  let kept: string[];
  try {
    kept = readdirSync(cache);
  } catch {
    return;
  }
  for (const name of kept)
    if (!known.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
};
