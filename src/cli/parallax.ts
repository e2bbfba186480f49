#!/usr/bin/env node
/**
 * The command line: `parallax extract | compare | check | new | evaluate`. Results go to standard output,
 * messages to standard error; exit 0, 1 for bad content, 2 for bad usage.
 */
import { Command, CommanderError } from 'commander';

const commands: { name: string; load: () => Promise<(program: Command) => void> }[] = [
  { name: 'extract', load: async () => (await import('./extract.ts')).addExtract },
  { name: 'compare', load: async () => (await import('./compare.ts')).addCompare },
  { name: 'check', load: async () => (await import('./check.ts')).addCheck },
  { name: 'new', load: async () => (await import('./new.ts')).addNew },
  { name: 'evaluate', load: async () => (await import('./evaluate.ts')).addEvaluate },
];

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const program = new Command('parallax')
  .description('Reads news articles and puts what they claim side by side.')
  .exitOverride()
  .addHelpText('after', '\nExit status: 0 done, 1 bad content, 2 bad usage.');

// one command doesn’t wait for what the others load, nor hold it
const asked = commands.find(({ name }) => name === process.argv[2]);
for (const { load } of asked ? [asked] : commands) (await load())(program);
for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
