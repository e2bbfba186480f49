/**
 * Which stories this run makes pages of, where the work of a large site is split between machines:
 * SHARD in the environment is “2/4” for the second of four parts, “rest” for what is not about one
 * story, such as the front page and the sitemap.
 */
import { env } from 'node:process';

interface Part {
  number: number;
  of: number;
}

/**
 * Reads “2/4”.
 *
 * @returns Null where it is no such thing.
 */
export const readPart = (words: string): Part | null => {
  const [, number = 0, of = 0] = /^(\d+)\/(\d+)$/u.exec(words)?.map(Number) ?? [];
  return number >= 1 && number <= of ? { number, of } : null;
};

/** Those of the stories that this run knows: each in one part, all where the site is not split. */
export const storiesOfPart = (ids: readonly string[]): string[] => {
  const part = readPart(env['SHARD'] ?? '');
  return ids.filter((_, index) => !part || index % part.of === part.number - 1);
};

/** False where other runs make the pages of the stories. */
export const makesStoryPages = (): boolean => env['SHARD'] !== 'rest';
