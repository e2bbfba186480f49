/**
 * The files of one story → its record, its raw articles, an editor’s corrections, and a message for
 * everything that is wrong in how they lie. What the articles say is for build-story.
 */
import { basename, join } from 'node:path';
import { z } from 'zod';
import { decodeFile, decodeText } from '../article/decode-text.ts';
import { readFrontMatter, splitFrontMatter } from '../article/front-matter.ts';
import { normalise } from '../article/normalise.ts';
import {
  formatOf,
  nameOf,
  type RawArticle,
  type RawFormat,
  readableEndings,
} from '../article/raw-article.ts';
import { type ReadYaml, readYaml } from '../article/read-yaml.ts';
import type { PlacedCorrection } from '../corrections/placed-correction.ts';
import type { Message } from '../model/comparison.ts';
import { correctionsSchema } from '../model/correction.ts';
import { idLetters, idOf, isId } from '../model/id.ts';
import { errorIn, warningIn } from '../model/message.ts';
import { articleLimits, type Story, storySchema } from '../model/story.ts';
import type { StoryFile, StoryFiles } from './story-files.ts';

export interface StoryContent {
  story: Story;
  /** In the order in which story.md names them, then by name. */
  files: RawArticle[];
  corrections: PlacedCorrection[];
}

/** An outlet that an article names, and what to say where it has no record. */
export interface SourceUse {
  source: string;
  ifUnknown: Message;
}

export interface ReadStory {
  /** Null where story.md can’t be used. */
  content: StoryContent | null;
  sources: SourceUse[];
  messages: Message[];
}

const { fewest, most } = articleLimits;
const storyFile = 'story.md';
const correctionsFile = 'corrections.yaml';

type ArticleRecord = Story['articles'][string];

const storyRecord = z.strictObject(storySchema.omit({ id: true, note: true }).shape);

const textOf = ({ bytes }: StoryFile): string => normalise(decodeText(bytes));

/** <!-- a note to the editor -->: for those who write, not for readers */
const withoutComments = (note: string): string => note.replace(/<!--[\s\S]*?-->/gu, '').trim();

/** Checks that a story’s folder has a name that can stand in addresses. */
const tellName = ({ id, folder }: StoryFiles): Message[] => {
  if (isId(id)) return [];
  const text = `Unexpected name “${id}” of a story, expected ${idLetters}, as it stands in addresses. Name the folder ${idOf(id) || 'story'}.`;
  return [errorIn(folder, 'story-name', text)];
};

/** Checks that an article is the one that story.md tells of. */
const checkDigest = (
  raw: RawArticle,
  read: ReadYaml<unknown>,
  file: string,
  record: ArticleRecord | undefined,
): Message[] => {
  if (!record || record.sha256.toLowerCase() === raw.sha256) return [];
  const text = `Unexpected SHA-256 of ${raw.path}: found ${raw.sha256}, expected ${record.sha256}. Articles are kept as collected: put the file back, or, if it was collected anew, write the new value here.`;
  return [errorIn(file, 'article-changed', text, read.placeOf(['articles', raw.id, 'sha256']))];
};

const sourceOf = (
  raw: RawArticle,
  read: ReadYaml<unknown>,
  file: string,
  record: ArticleRecord | undefined,
): SourceUse => {
  const front = readFrontMatter(normalise(raw.content), raw.path);
  const source = record?.source ?? front.matter.source ?? raw.id;
  const place = record?.source
    ? { file, ...read.placeOf(['articles', raw.id, 'source']) }
    : { file: raw.path, ...front.placeOf(['source']) };
  const id = isId(source) ? source : idOf(source) || 'source';
  const add = id === source ? '' : `, write “${id}” here`;
  const text = `Unexpected source “${source}”, expected the id of a record in content/sources. Add content/sources/${id}.yaml${add} or correct the id.`;
  return { source, ifUnknown: errorIn(place.file, 'unknown-source', text, place) };
};

/** Reads what an editor corrects; a file that can’t be used is told, and corrects nothing. */
const readCorrections = (
  file: string,
  text: string,
): { corrections: PlacedCorrection[]; messages: Message[] } => {
  const read = readYaml(text, { file, firstLine: 1, schema: correctionsSchema });
  const corrections = (read.value?.corrections ?? []).map((correction, i) => ({
    correction,
    file,
    placeOf: (path: readonly PropertyKey[]) => read.placeOf(['corrections', i, ...path]),
  }));
  return { corrections, messages: read.messages };
};

/** What an article is: its file as collected, and what story.md says of it. */
const rawArticleOf = (
  { name, bytes, sha256 }: StoryFile,
  path: string,
  format: RawFormat,
  record: ArticleRecord | undefined,
): RawArticle => {
  const { text, encoding } = decodeFile(bytes);
  return {
    path,
    id: nameOf(name),
    format,
    content: text,
    encoding,
    sha256,
    given: {
      source: record?.source,
      title: record?.title,
      published: record?.published,
      url: record?.url,
      byline: record?.byline,
      rights: record?.rights,
    },
  };
};

/** Reads the articles beside story.md, with a message for each file that can’t be one of them. */
const readArticles = (
  { folder, files }: StoryFiles,
  records: Story['articles'],
): { articles: RawArticle[]; messages: Message[] } => {
  const articles: RawArticle[] = [];
  const messages: Message[] = [];
  for (const file of files) {
    if ([storyFile, correctionsFile].includes(file.name)) continue;
    const path = join(folder, file.name);
    const format = formatOf(file.name);
    if (!format) {
      const text = `Unexpected file, expected articles as ${readableEndings}. Convert it or move it away.`;
      messages.push(warningIn(path, 'unexpected-file', text));
      continue;
    }
    const id = nameOf(file.name);
    if (articles.some((other) => other.id === id)) {
      const text = `Unexpected second file with the name “${id}”, expected one file an article. Rename one of them.`;
      messages.push(errorIn(path, 'article-twice', text));
      continue;
    }
    if (!isId(id)) {
      const text = `Unexpected name “${id}” of an article, expected ${idLetters}, as it stands in addresses. Name the file ${idOf(id) || 'article'}.${format}, in story.md too.`;
      messages.push(errorIn(path, 'article-name', text));
    }
    const same = articles.find(({ sha256 }) => sha256 === file.sha256);
    if (same) {
      const text = `Unexpected same words as in ${basename(same.path)}, expected another account. Take one of them out.`;
      messages.push(errorIn(path, 'article-again', text));
    }
    articles.push(rawArticleOf(file, path, format, records[id]));
  }
  return { articles, messages };
};

/** Checks that story.md tells of articles that are there, and that they are neither too few nor too many. */
const checkArticles = (
  articles: readonly RawArticle[],
  records: Story['articles'],
  read: ReadYaml<unknown>,
  file: string,
): Message[] => {
  const messages = Object.keys(records)
    .filter((id) => articles.every((raw) => raw.id !== id))
    .map((id) => {
      const text = `Found no article “${id}” beside story.md, expected a file of that name that ends in ${readableEndings}. Add the file or take the entry out.`;
      return errorIn(file, 'article-missing', text, read.placeOf(['articles', id]));
    });
  const count = articles.length;
  if (count >= fewest && count <= most) return messages;
  const text = `Found ${count} article${count === 1 ? '' : 's'}, expected ${fewest} to ${most}. Add or take away articles.`;
  return [...messages, errorIn(file, 'article-count', text)];
};

/** Puts articles in the order in which story.md names them, the others behind them as they stand. */
const inOrderOf = (records: Story['articles'], articles: readonly RawArticle[]): RawArticle[] => {
  const order = Object.keys(records);
  const rank = ({ id }: RawArticle): number =>
    order.includes(id) ? order.indexOf(id) : order.length;
  return articles.toSorted((a, b) => rank(a) - rank(b));
};

/** Reads one story; never throws on what is in it. */
export const readStory = (story: StoryFiles): ReadStory => {
  const { id, folder, files } = story;
  const file = join(folder, storyFile);
  const own = files.find(({ name }) => name === storyFile);
  if (!own) {
    const text =
      'Found no story.md, expected one in every folder of content/stories. Write it with title, place, date and published, or let “npx parallax new NAME FILE…” make the folder out of the files.';
    return { content: null, sources: [], messages: [errorIn(file, 'story-missing', text)] };
  }
  const { yaml, content } = splitFrontMatter(textOf(own));
  const read = readYaml(yaml ?? '', {
    file,
    firstLine: 2,
    schema: storyRecord,
    knownOf: ([, article, field]) =>
      field === 'sha256' ? files.find(({ name }) => nameOf(name) === article)?.sha256 : undefined,
  });
  const records = read.value?.articles ?? {};
  const { articles, messages: ofFiles } = readArticles(story, records);
  const sources = articles.map((raw) => sourceOf(raw, read, file, records[raw.id]));
  const messages = [
    ...tellName(story),
    ...read.messages,
    ...ofFiles,
    ...articles.flatMap((raw) => checkDigest(raw, read, file, records[raw.id])),
    ...checkArticles(articles, records, read, file),
  ];
  if (!read.value) return { content: null, sources, messages };
  const corrected = files.find(({ name }) => name === correctionsFile);
  const { corrections, messages: ofCorrections } = corrected
    ? readCorrections(join(folder, correctionsFile), textOf(corrected))
    : { corrections: [], messages: [] };
  return {
    content: {
      story: { ...read.value, id, note: withoutComments(content) },
      files: inOrderOf(records, articles),
      corrections,
    },
    sources,
    messages: [...messages, ...ofCorrections],
  };
};
