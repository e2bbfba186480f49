#!/usr/bin/env node
/**
 * The command line: `parallax extract | compare | check | new | evaluate`. Results go to standard output,
 * messages to standard error; exit 0, 1 for bad content, 2 for bad usage.
 */
import { Command, CommanderError } from 'commander';
import { addCheck } from './check.ts';
import { addCompare } from './compare.ts';
import { addEvaluate } from './evaluate.ts';
import { addExtract } from './extract.ts';
import { addNew } from './new.ts';

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const program = new Command('parallax')
  .description('Reads news articles and puts what they claim side by side.')
  .exitOverride()
  .addHelpText('after', '\nExit status: 0 done, 1 bad content, 2 bad usage.');

for (const add of [addExtract, addCompare, addCheck, addNew, addEvaluate]) add(program);
for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
