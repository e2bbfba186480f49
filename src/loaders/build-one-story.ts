/**
 * One story of a content folder → what was built of it, in the cache, with as little work as its
 * changes ask for: an article that is as it was is not read again.
 */
import { type BuiltStory, buildStory, type ReadAccount, readAccount } from '../build-story.ts';
import type { RawArticle } from '../article/raw-article.ts';
import { articleSchema } from '../model/article.ts';
import { comparisonSchema, type Message } from '../model/comparison.ts';
import { errorIn } from '../model/message.ts';
import type { Source } from '../model/source.ts';
import { summariseStory } from '../view/summarise-story.ts';
import { readStory, type StoryContent } from './read-story.ts';
import {
  keyOf,
  readStored,
  type StoredStory,
  type StoredSummary,
  writeStored,
} from './story-cache.ts';
import { readStoryFiles, type StoryFiles } from './story-files.ts';
import { storyKey, summaryKey } from './story-keys.ts';

/** What is the same for all stories of a build. */
export interface BuildSetting {
  /** The content folder. */
  content: string;
  /** The folder that results are kept in. */
  cache: string;
  /** Digest of the engine. */
  engine: string;
  sources: ReadonlyMap<string, Source>;
}

/** Reads articles, unless the cache has them; then remembers those of this story alone. */
const createReader = (
  { cache, engine }: BuildSetting,
  story: string,
): { read: (file: RawArticle) => ReadAccount; remember: (key: string) => void } => {
  const former = readStored(cache, story, 'accounts')?.accounts ?? {};
  const accounts: Record<string, ReadAccount> = {};
  return {
    read: (file) => {
      const key = keyOf(engine, file);
      return (accounts[key] ??= former[key] ?? readAccount(file));
    },
    remember: (key) => writeStored(cache, story, 'accounts', { key, accounts }),
  };
};

const failure = ({ story }: StoryContent, folder: string, error: unknown): Message =>
  errorIn(
    folder,
    'build-failed',
    `Can’t compare the articles of “${story.id}”: ${(error as Error).message}. Please report it.`,
  );

/** Builds a story from its files and keeps it. */
const build = (files: StoryFiles, key: string, setting: BuildSetting): StoredStory => {
  const { content, sources, messages } = readStory(files);
  if (content?.story.status !== 'published') return { key, built: null, sources, messages };
  const { story, files: raw, corrections } = content;
  const reader = createReader(setting, files.id);
  let result: BuiltStory;
  try {
    result = buildStory(story.id, raw, corrections, reader.read);
  } catch (error) {
    // One story among thousands must not hide what is wrong with the others.
    messages.push(failure(content, files.folder, error));
    return { key, built: null, sources, messages };
  }
  reader.remember(key);
  return {
    key,
    // Checked against the model here, once, so that a page never meets a half-made value.
    built: {
      story,
      articles: result.articles.map((article) => articleSchema.parse(article)),
      comparison: comparisonSchema.parse(result.comparison),
    },
    sources,
    messages: [...messages, ...result.messages],
  };
};

/** Sees to it that the cache holds a story as its files are now. */
export const buildOneStory = (id: string, setting: BuildSetting): StoredSummary => {
  const { cache, content, engine, sources } = setting;
  const files = readStoryFiles(content, id);
  const key = storyKey(files, engine);
  let stored = readStored(cache, id, 'story', key);
  if (!stored) {
    stored = build(files, key, setting);
    writeStored(cache, id, 'story', stored);
  }
  const { built, messages, sources: uses } = stored;
  const summary: StoredSummary = {
    key: summaryKey(key, uses, sources),
    summary: built && summariseStory(built.story, { ...built, messages }, sources),
    sources: uses,
    messages,
  };
  writeStored(cache, id, 'summary', summary);
  return summary;
};
