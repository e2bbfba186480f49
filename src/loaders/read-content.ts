/**
 * A content folder → its sources, its stories with their raw articles, and a message for everything in
 * it that is wrong. Plain Node: the command line and the site’s loaders read content through this file.
 * What the articles say, and what is wrong inside them, is for build-story.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { decodeFile, decodeText } from '../article/decode-text.ts';
import { readFrontMatter, splitFrontMatter } from '../article/front-matter.ts';
import { formatOf, nameOf, type RawArticle } from '../article/raw-article.ts';
import { normalise } from '../article/read-article.ts';
import { type Place, type ReadYaml, readYaml } from '../article/read-yaml.ts';
import type { PlacedCorrection } from '../corrections/placed-correction.ts';
import type { Message } from '../model/comparison.ts';
import { correctionsSchema } from '../model/correction.ts';
import type { Site } from '../model/site.ts';
import { type Source, sourceSchema } from '../model/source.ts';
import { type Story, storySchema } from '../model/story.ts';
import { readSite } from './read-site.ts';

export interface StoryContent {
  story: Story;
  /** In the order in which story.md names them, then by name. */
  files: RawArticle[];
  corrections: PlacedCorrection[];
}

export interface Content {
  site: Site;
  sources: Source[];
  stories: StoryContent[];
  messages: Message[];
}

const fewest = 2;
const most = 20;
const storyFile = 'story.md';
const correctionsFile = 'corrections.yaml';
const start: Place = { line: 1, column: 1 };

const sourceRecord = z.strictObject(sourceSchema.omit({ id: true }).shape);
const storyRecord = z.strictObject(storySchema.omit({ id: true, note: true }).shape);

const error = (file: string, place: Place, rule: string, text: string): Message => ({
  file,
  ...place,
  severity: 'error',
  rule,
  text,
});

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

/** Names in a folder in a fixed order, hidden ones left out; null where there is no such folder. */
const namesIn = async (folder: string, kind: 'files' | 'folders'): Promise<string[] | null> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => (kind === 'files' ? entry.isFile() : entry.isDirectory()))
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('.'))
      .sort(byName);
  } catch {
    return null;
  }
};

const readText = async (path: string): Promise<string> =>
  normalise(decodeText(await readFile(path)));

/** Reads the records; `ids` names those too that can’t be used, so that each is told of once. */
const readSources = async (
  folder: string,
  messages: Message[],
): Promise<{ sources: Source[]; ids: Set<string> }> => {
  const sources: Source[] = [];
  const ids = new Set<string>();
  for (const name of (await namesIn(folder, 'files')) ?? []) {
    const file = join(folder, name);
    if (!/\.ya?ml$/u.test(name)) {
      const text = `Unexpected file, expected records such as gazette.yaml. Rename it or move it away.`;
      messages.push({ ...error(file, start, 'unexpected-file', text), severity: 'warning' });
      continue;
    }
    const read = readYaml(await readText(file), { file, firstLine: 1, schema: sourceRecord });
    messages.push(...read.messages);
    ids.add(nameOf(name));
    if (read.value) sources.push({ ...read.value, id: nameOf(name) });
  }
  return { sources, ids };
};

/** Checks one article against what story.md and the sources say of it. */
const checkArticle = (
  raw: RawArticle,
  read: ReadYaml<unknown>,
  file: string,
  record: Story['articles'][string] | undefined,
  sources: ReadonlySet<string>,
): Message[] => {
  const messages: Message[] = [];
  if (record && record.sha256.toLowerCase() !== raw.sha256) {
    const text = `Unexpected SHA-256 of ${raw.path}: found ${raw.sha256}, expected ${record.sha256}. Articles are kept as collected: put the file back, or, if it was collected anew, write the new value here.`;
    messages.push(
      error(file, read.placeOf(['articles', raw.id, 'sha256']), 'article-changed', text),
    );
  }
  const front = readFrontMatter(normalise(raw.content), raw.path);
  const source = record?.source ?? front.matter.source ?? raw.id;
  if (!sources.has(source)) {
    const place = record?.source
      ? { file, ...read.placeOf(['articles', raw.id, 'source']) }
      : { file: raw.path, ...front.placeOf(['source']) };
    const text = `Unexpected source “${source}”, expected the id of a record in content/sources. Add content/sources/${source}.yaml or correct the id.`;
    messages.push({ ...error(raw.path, start, 'unknown-source', text), ...place });
  }
  return messages;
};

/** Reads what an editor corrects; a file that can’t be used is told, and corrects nothing. */
const readCorrections = async (file: string, messages: Message[]): Promise<PlacedCorrection[]> => {
  const read = readYaml(await readText(file), { file, firstLine: 1, schema: correctionsSchema });
  messages.push(...read.messages);
  return (read.value?.corrections ?? []).map((correction, i) => ({
    correction,
    file,
    placeOf: (path) => read.placeOf(['corrections', i, ...path]),
  }));
};

const readStory = async (
  folder: string,
  id: string,
  sources: ReadonlySet<string>,
  messages: Message[],
): Promise<StoryContent | null> => {
  const file = join(folder, storyFile);
  const names = (await namesIn(folder, 'files')) ?? [];
  if (!names.includes(storyFile)) {
    const text =
      'Found no story.md, expected one in every folder of content/stories. Write it with title, place, date and published.';
    messages.push(error(file, start, 'story-missing', text));
    return null;
  }
  const { yaml, content } = splitFrontMatter(await readText(file));
  const read = readYaml(yaml ?? '', { file, firstLine: 2, schema: storyRecord });
  messages.push(...read.messages);
  const records = read.value?.articles ?? {};

  const articles: RawArticle[] = [];
  for (const name of names.filter((other) => ![storyFile, correctionsFile].includes(other))) {
    const path = join(folder, name);
    const format = formatOf(name);
    if (!format) {
      const text =
        'Unexpected file, expected articles as .txt, .md or .html. Convert it or move it away.';
      messages.push({ ...error(path, start, 'unexpected-file', text), severity: 'warning' });
      continue;
    }
    const bytes = await readFile(path);
    const { text, encoding } = decodeFile(bytes);
    const article = nameOf(name);
    if (articles.some((other) => other.id === article)) {
      const text = `Unexpected second file with the name “${article}”, expected one file an article. Rename one of them.`;
      messages.push(error(path, start, 'article-twice', text));
      continue;
    }
    const record = records[article];
    const raw: RawArticle = {
      path,
      id: article,
      format,
      content: text,
      encoding,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      given: {
        source: record?.source,
        title: record?.title,
        published: record?.published,
        url: record?.url,
        byline: record?.byline,
        rights: record?.rights,
      },
    };
    articles.push(raw);
    messages.push(...checkArticle(raw, read, file, record, sources));
  }
  const order = Object.keys(records);
  for (const article of order.filter((name) => articles.every((raw) => raw.id !== name))) {
    const text = `Found no article “${article}” beside story.md, expected ${article}.txt, .md or .html. Add the file or take the entry out.`;
    messages.push(error(file, read.placeOf(['articles', article]), 'article-missing', text));
  }
  if (articles.length < fewest || articles.length > most) {
    const text = `Found ${articles.length} article${articles.length === 1 ? '' : 's'}, expected ${fewest} to ${most}. Add or take away articles.`;
    messages.push(error(file, start, 'article-count', text));
  }
  if (!read.value) return null;
  const rank = ({ id: name }: RawArticle): number =>
    order.includes(name) ? order.indexOf(name) : order.length;
  return {
    story: { ...read.value, id, note: content.trim() },
    files: articles.sort((a, b) => rank(a) - rank(b)),
    corrections: names.includes(correctionsFile)
      ? await readCorrections(join(folder, correctionsFile), messages)
      : [],
  };
};

/**
 * Reads a whole content folder; never throws on what is in it.
 *
 * @param folder - The folder, such as `content`; messages name files as paths from where we stand.
 */
export const readContent = async (folder: string | URL): Promise<Content> => {
  const root = typeof folder === 'string' ? folder : relative(cwd(), fileURLToPath(folder));
  const messages: Message[] = [];
  const { site, messages: settings } = readSite(root);
  messages.push(...settings);
  const { sources, ids } = await readSources(join(root, 'sources'), messages);
  const names = await namesIn(join(root, 'stories'), 'folders');
  if (names === null) {
    const text = 'Found no folder “stories”, expected one in the content folder. Check the path.';
    messages.push(error(join(root, 'stories'), start, 'content-missing', text));
  }
  const stories: StoryContent[] = [];
  for (const name of names ?? []) {
    const story = await readStory(join(root, 'stories', name), name, ids, messages);
    if (story) stories.push(story);
  }
  return { site, sources, stories, messages };
};
