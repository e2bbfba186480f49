/**
 * `parallax check`: a content folder in, every message about it out, as `file:line:column`.
 */
import type { Command } from 'commander';
import { readContent } from '../loaders/read-content.ts';
import { print, printMessages } from './print.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const check = async ({ content: folder }: { content: string }): Promise<void> => {
  const content = await readContent(folder);
  const { buildStory } = await import('../build-story.ts');
  const messages = [
    ...content.messages,
    ...content.stories.flatMap(
      ({ story, files, corrections }) => buildStory(story.id, files, corrections).messages,
    ),
  ];
  printMessages(messages);
  const of = (severity: string): number =>
    messages.filter((message) => message.severity === severity).length;
  await print(
    `${counted(content.stories.length, 'story', 'stories')}, ${counted(of('error'), 'error')}, ${counted(of('warning'), 'warning')}\n`,
  );
};

/** Adds the command to the program. */
export const addCheck = (program: Command): void => {
  program
    .command('check')
    .description('Check a content folder; prints every problem in it with file, line and column.')
    .option('--content <folder>', 'the folder to check', 'content')
    .action(check);
};
