/** Takes the place of src/loaders/load-story.ts in the bare Astro project: a story is a ready file. */
import { readFileSync } from 'node:fs';
import type { StoredStory } from '../../../src/loaders/story-cache.ts';
import type { StorySummary } from '../../../src/model/summary.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`ready/${name}.json`, 'utf8'));

export const loadStory = (id: string) => read(`stories/${id}`) as NonNullable<StoredStory['built']>;

export const loadSummaries = () => read('all') as StorySummary[];
