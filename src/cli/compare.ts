/**
 * `parallax compare`: two to twenty articles on one event in, one comparison as JSON out.
 */
import { basename, dirname, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { nameOf, type RawArticle, readableEndings } from '../article/raw-article.ts';
import { articleLimits } from '../model/story.ts';
import { print, printMessages, toJsonLine } from './print.ts';
import { isMessage, readRawArticle } from './read-raw-article.ts';

const { fewest, most } = articleLimits;

/**
 * Ids that tell files apart: the name alone where that is enough, else with as many folders above it
 * as it takes, and with the ending where two files of one folder differ in nothing else.
 */
const distinctIds = (paths: readonly string[]): string[] => {
  const full = paths.map((path) => resolve(path).split(sep));
  const bare = full.map((parts) => [...parts.slice(0, -1), nameOf(parts.at(-1) ?? '')]);
  const idOf = (parts: readonly string[], depth: number): string => parts.slice(-depth).join('/');
  return bare.map((parts, i) => {
    for (let depth = 1; depth <= parts.length; depth += 1) {
      const id = idOf(parts, depth);
      if (bare.every((other, j) => j === i || idOf(other, depth) !== id)) return id;
    }
    return (full[i] ?? []).at(-1) ?? '';
  });
};

/** The folder that all articles lie in gives the story its name. */
const storyOf = (paths: readonly string[]): string => {
  const folders = new Set(paths.map((path) => dirname(resolve(path))));
  const [folder = ''] = folders;
  return folders.size === 1 ? basename(folder) : 'comparison';
};

const compare = async (files: string[], _options: object, command: Command): Promise<void> => {
  if (files.length < fewest || files.length > most) {
    command.error(`error: name ${fewest} to ${most} articles, not ${files.length}`);
  }
  const twice = files.find((file, i) =>
    files.some((other, j) => j < i && resolve(other) === resolve(file)),
  );
  if (twice !== undefined) command.error(`error: ${twice} is named twice`);
  const read = await Promise.all(files.map(readRawArticle));
  const unread = read.filter(isMessage);
  if (unread.length > 0) {
    printMessages(unread);
    return;
  }
  const ids = distinctIds(files);
  const articles = read
    .filter((result): result is RawArticle => !isMessage(result))
    .map((raw, i) => ({ ...raw, id: ids[i] ?? raw.id }));
  const { buildStory } = await import('../build-story.ts');
  const { comparison, messages } = buildStory(storyOf(files), articles);
  await print(toJsonLine(comparison));
  printMessages(messages);
};

/** Adds the command to the program. */
export const addCompare = (program: Command): void => {
  program
    .command('compare')
    .description(
      `Compare ${fewest} to ${most} articles on one event; prints one comparison as JSON.`,
    )
    .argument('<file...>', readableEndings)
    .action(compare);
};
