/**
 * The project → a copy of its own that is built and thrown away, and a bare Astro project that renders
 * the same pages from ready JSON.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digestOf } from './invent-corpus.ts';

/** Copies the project, without its content, its cache and what it built before. */
export const copyProject = (folder: string): string => {
  for (const name of [
    'src',
    'public',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
  ])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
};

/** Makes a bare Astro project out of a built one: what was kept of its stories is its ready JSON. */
export const makeBare = (project: string, bare: string): void => {
  copyProject(bare);
  for (const name of readdirSync('tests/bench/bare-site')) {
    const code = readFileSync(join('tests/bench/bare-site', name), 'utf8');
    writeFileSync(join(bare, 'src/loaders', name), code.replaceAll('../../../src/', '../'));
  }
  mkdirSync(join(bare, 'ready/stories'), { recursive: true });
  const [kept = ''] = readdirSync(join(project, '.cache/stories'));
  const stories = join(project, '.cache/stories', kept);
  const summaries = readdirSync(stories).map((id) => {
    const valueOf = (name: string): Record<string, unknown> =>
      JSON.parse(readFileSync(join(stories, id, name), 'utf8')) as Record<string, unknown>;
    writeFileSync(
      join(bare, 'ready/stories', `${id}.json`),
      JSON.stringify(valueOf('story.json')['built']),
    );
    return valueOf('summary.json')['summary'];
  });
  writeFileSync(join(bare, 'ready/all.json'), JSON.stringify(summaries));
};

/** Adds a sentence to one article, and its new digest to story.md. */
export const changeArticle = (content: string): void => {
  const [story = ''] = readdirSync(join(content, 'stories'));
  const folder = join(content, 'stories', story);
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const text = readFileSync(join(folder, name), 'utf8');
  const changed = `${text}\nTwo people were killed, a spokesman said.\n`;
  const record = readFileSync(join(folder, 'story.md'), 'utf8');
  writeFileSync(join(folder, name), changed);
  writeFileSync(join(folder, 'story.md'), record.replace(digestOf(text), digestOf(changed)));
};
