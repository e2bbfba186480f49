/**
 * `parallax check`: a content folder in, every message about it out, as `file:line:column`; with
 * `--review`, what an editor should look at first.
 */
import { type Command, Option } from 'commander';
import type { BuiltStory } from '../build-story.ts';
import { type Doubt, listDoubts } from '../corrections/list-doubts.ts';
import { contentDir } from '../loaders/content-folder.ts';
import { readContent } from '../loaders/read-content.ts';
import type { StoryContent } from '../loaders/read-story.ts';
import { type MessageFormatName, messageFormats } from './message-formats.ts';
import { placeInFile } from './place-in-file.ts';
import { print } from './print.ts';

interface Options {
  content: string;
  format: MessageFormatName;
  review?: boolean;
}

type Built = StoryContent & BuiltStory;

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const lineOf = ({ files, articles }: Built, { claim, row, sure, reasons }: Doubt): string => {
  const raw = files.find(({ id }) => id === claim.article);
  const text = articles.find(({ id }) => id === claim.article)?.text;
  if (!raw || text === undefined) throw new Error(`No article ${claim.article}`);
  const { line, column } = placeInFile(claim.quote, text, raw);
  const words = claim.quote.exact.replace(/\s+/gu, ' ');
  return `${raw.path}:${line}:${column} ${sure.toFixed(2)} ${claim.type} “${words}” in “${row?.label ?? ''}”: ${reasons.join('; ')}\n`;
};

const check = async (
  { content: folder, format, review }: Options,
  command: Command,
): Promise<void> => {
  const { isResult, write } = messageFormats[format];
  if (review && isResult)
    command.error(`error: --review lists claims as text; leave “--format ${format}” out`);
  const content = readContent(folder);
  const { buildStory } = await import('../build-story.ts');
  const built = content.stories.map((story): Built => ({
    ...story,
    ...buildStory(story.story.id, story.files, story.corrections),
  }));
  const messages = [...content.messages, ...built.flatMap((story) => story.messages)];
  const of = (severity: string): number =>
    messages.filter((message) => message.severity === severity).length;
  if (of('error') > 0) process.exitCode = 1;
  if (isResult) {
    await print(write(messages));
    return;
  }
  process.stderr.write(write(messages));
  if (review) {
    const doubts = built.flatMap((story) =>
      listDoubts(story.comparison).map((doubt) => ({ story, doubt })),
    );
    for (const { story, doubt } of doubts.sort((a, b) => a.doubt.sure - b.doubt.sure))
      await print(lineOf(story, doubt));
  }
  await print(
    `${counted(content.stories.length, 'story', 'stories')}, ${counted(of('error'), 'error')}, ${counted(of('warning'), 'warning')}\n`,
  );
};

/** Adds the command to the program. */
export const addCheck = (program: Command): void => {
  program
    .command('check')
    .description('Check a content folder; prints every problem in it with file, line and column.')
    .option('--content <folder>', 'the folder to check', contentDir())
    .addOption(
      new Option('--format <format>', 'how problems are told; github: annotations of a workflow')
        .choices(Object.keys(messageFormats))
        .default('text'),
    )
    .option('--review', 'list what an editor should look at first, the least sure claim first')
    .action(check);
};
