/**
 * `npm run bench:corpus -- --stories N --seed S --out FOLDER`: writes a content folder of invented
 * stories. CONTENT_DIR=FOLDER npm run build makes a site of it. Stories have two to five articles of
 * 300 to 1,200 words; --articles and --words make them all alike.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import {
  digestOf,
  type InventedStory,
  inventStory,
  type StoryShape,
  toFile,
} from './invent-corpus.ts';

const whole = (value: string): number => {
  if (!/^\d+$/u.test(value)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(value);
};

const storyFile = (story: InventedStory): string =>
  [
    '---',
    `title: ${JSON.stringify(story.title)}`,
    `place: ${JSON.stringify(story.place)}`,
    `date: ${story.date}`,
    'published: 2031-12-01',
    'tags: [invented]',
    'example: true',
    'articles:',
    ...story.articles.map(
      (article) => `  ${article.source}:\n    sha256: ${digestOf(toFile(article))}`,
    ),
    '---',
    '',
  ].join('\n');

const sourceFile = (outlet: string): string =>
  [
    `name: The ${outlet.charAt(0).toUpperCase()}${outlet.slice(1).replace('-', ' ')}`,
    'country: Velmara',
    `url: https://${outlet}.example`,
    'kind: newspaper',
    'example: true',
    '',
  ].join('\n');

/**
 * Writes a content folder of some stories, and of the outlets that tell them.
 *
 * @param folder - Where; made if it is not there.
 */
export const writeStories = (folder: string, stories: Iterable<InventedStory>): void => {
  const outlets = new Set<string>();
  mkdirSync(join(folder, 'sources'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), 'name: Invented corpus\nexamples: true\n');
  for (const story of stories) {
    const own = join(folder, 'stories', story.id);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'story.md'), storyFile(story));
    for (const article of story.articles)
      writeFileSync(join(own, `${article.source}.txt`), toFile(article));
    for (const { source } of story.articles) outlets.add(source);
  }
  for (const outlet of outlets)
    writeFileSync(join(folder, 'sources', `${outlet}.yaml`), sourceFile(outlet));
};

/**
 * Writes a content folder.
 *
 * @param stories - How many stories.
 * @param seed - The same seed writes the same bytes.
 */
export const writeCorpus = (
  folder: string,
  stories: number,
  seed: number,
  shape: StoryShape = {},
): void =>
  writeStories(
    folder,
    Array(stories)
      .keys()
      .map((position) => inventStory(seed, position, shape)),
  );

if (import.meta.main) {
  const { stories, seed, out, ...shape } = new Command()
    .requiredOption('--stories <number>', 'how many stories', whole)
    .option('--seed <number>', 'the same seed writes the same bytes', whole, 1)
    .option('--articles <number>', 'articles of each story', whole)
    .option('--words <number>', 'words of each article', whole)
    .requiredOption('--out <folder>', 'content folder to write')
    .parse()
    .opts<{ stories: number; seed: number; out: string } & StoryShape>();
  writeCorpus(out, stories, seed, shape);
  process.stdout.write(`${stories} stories in ${out}\n`);
}
