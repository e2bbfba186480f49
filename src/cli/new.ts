/**
 * `parallax new`: collected articles in, a story’s folder out, with one list of what to fill in.
 * Nothing that stands already is written over, and nothing is fetched.
 */
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { readableEndings } from '../article/raw-article.ts';
import { contentDir } from '../loaders/content-folder.ts';
import { readSources } from '../loaders/read-sources.ts';
import type { Message } from '../model/comparison.ts';
import { idLetters, idOf, isId } from '../model/id.ts';
import { errorIn } from '../model/message.ts';
import { articleLimits } from '../model/story.ts';
import { print, printMessages } from './print.ts';
import { readSavedPage, type SavedPage } from './read-saved-page.ts';

const { fewest, most } = articleLimits;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const unreadable = (file: string, error: unknown): Message => {
  const { code, message } = error as NodeJS.ErrnoException;
  const text = code === 'ENOENT' ? 'There is no such file. Check the path' : message;
  return errorIn(file, 'file-unreadable', `${text}.`);
};

/** Reads what the user named; what can’t be an article, or is one again, comes back as a message. */
const readPages = async (
  paths: readonly string[],
): Promise<{ pages: SavedPage[]; problems: Message[] }> => {
  const pages: SavedPage[] = [];
  const problems: Message[] = [];
  for (const path of paths) {
    try {
      const page = await readSavedPage(path);
      const same = pages.find(({ bytes }) => Buffer.compare(bytes, page.bytes) === 0);
      if (same) {
        const text = `These are the same words as in ${same.path}. Name another account.`;
        problems.push(errorIn(path, 'article-again', text));
      } else pages.push(page);
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }
  return { pages, problems };
};

const refuse = async (problems: readonly Message[]): Promise<void> => {
  printMessages(problems);
  await print('Nothing was made. Mend this, then run the same again.\n');
};

const createStory = async (
  slug: string,
  paths: string[],
  { content }: { content: string },
  command: Command,
): Promise<void> => {
  if (!isId(slug))
    command.error(
      `error: unexpected name “${slug}”, expected ${idLetters}, such as ${idOf(slug) || 'port-alder-fire'}`,
    );
  const address = paths.find((path) => /^https?:/iu.test(path));
  if (address)
    command.error(
      `error: ${address} is not fetched; save the page in your browser and name the saved file`,
    );
  if (paths.length < fewest || paths.length > most)
    command.error(`error: name ${fewest} to ${most} articles, not ${paths.length}`);
  const folder = join(content, 'stories', slug);
  if (await exists(folder))
    command.error(`error: ${folder} is there already; choose another name or take it away`);

  const { pages, problems } = await readPages(paths);
  if (problems.length > 0) return refuse(problems);

  const { sources } = readSources(content);
  const { draftStory } = await import('./draft-story.ts');
  const today = new Date().toISOString().slice(0, 10);
  const draft = draftStory({ slug, pages, sources, today });
  if (draft.problems.length > 0) return refuse(draft.problems);
  for (const { path, content: words } of draft.files) {
    const target = join(content, path);
    await mkdir(dirname(target), { recursive: true });
    try {
      await writeFile(target, words, { flag: 'wx' });
      await print(`${target}\n`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      await print(`${target} was there already and was left as it is\n`);
    }
  }
  printMessages(
    draft.messages.map((message) => ({ ...message, file: join(content, message.file ?? '') })),
  );
  await print(`Fill in what is asked for, then run: npx parallax check\n`);
};

/** Adds the command to the program. */
export const addNew = (program: Command): void => {
  program
    .command('new')
    .description(`Make a story’s folder out of ${fewest} to ${most} articles on one event.`)
    .argument('<slug>', 'name of the folder and of the address, such as port-alder-fire')
    .argument('<file...>', `${readableEndings}, an .mhtml archive, or a folder saved by a browser`)
    .option('--content <folder>', 'the content folder', contentDir())
    .addHelpText(
      'after',
      '\nAddresses are not fetched: open the page, save it (Ctrl+S, “HTML only” or “Single file”), name\nthe saved file. Nothing that is there already is written over.',
    )
    .action(createStory);
};
