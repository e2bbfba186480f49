/**
 * `parallax evaluate`: labelled articles in; precision, recall and F1 of each claim type, and how many
 * labelled rows are joined and rightly related, out.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { rawFormats, type RawArticle } from '../article/raw-article.ts';
import { type LabelledGroup, labelledGroupSchema } from '../evaluate/labels.ts';
import { ratesOf, type Score, scoreComparison, sumScores } from '../evaluate/score-comparison.ts';
import type { Message } from '../model/comparison.ts';
import { print, printMessages } from './print.ts';
import { isMessage, readRawArticle } from './read-raw-article.ts';

const problem = (file: string, rule: string, text: string): Message => ({
  file,
  line: 1,
  column: 1,
  severity: 'error',
  rule,
  text,
});

const readLabels = async (file: string): Promise<LabelledGroup | Message> => {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    return problem(
      file,
      'labels',
      `Unexpected labels, expected JSON: ${(error as Error).message}.`,
    );
  }
  const result = labelledGroupSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return problem(file, 'labels', `Unexpected ${issue?.path.join('.')}: ${issue?.message}.`);
};

const readGroupArticle = async (folder: string, id: string): Promise<RawArticle | Message> => {
  for (const format of rawFormats) {
    const raw = await readRawArticle(join(folder, `${id}.${format}`));
    if (!isMessage(raw)) return raw;
  }
  return problem(
    join(folder, `${id}.txt`),
    'file-unreadable',
    'Found no such article, expected it as .txt, .md or .html. Name its folder with --articles.',
  );
};

/** Labels may give their evidence as a place in the file. */
const withEvidence = (group: LabelledGroup, articles: readonly RawArticle[]): LabelledGroup => ({
  ...group,
  claims: group.claims.map((claim) => {
    if (claim.evidence !== undefined || !claim.at) return claim;
    const content = articles.find(({ id }) => id === claim.article)?.content ?? '';
    return { ...claim, evidence: [...content].slice(...claim.at).join('') };
  }),
});

const rate = (of: number, all: number): string =>
  `${of}/${all} = ${(all === 0 ? 0 : of / all).toFixed(3)}`;

const tableOf = ({ types, rows, differ, confusion }: Score): string => {
  const lines = Object.entries(types)
    .filter(([, { labelled, predicted }]) => labelled + predicted > 0)
    .map(([type, score]) => {
      const { found, labelled, right, predicted } = score;
      return [
        type.padEnd(15),
        `recall ${rate(found, labelled)}`.padEnd(24),
        `precision ${rate(right, predicted)}`.padEnd(28),
        `F1 ${ratesOf(score).f1.toFixed(3)}`,
      ].join(' ');
    });
  const pairs = Object.entries(confusion)
    .sort(([, a], [, b]) => b - a)
    .map(([pair, count]) => `  ${pair}: ${count}`);
  return [
    ...lines,
    `rows joined ${rate(rows.joined, rows.labelled)}; relation right ${rate(rows.related, rows.labelled)}`,
    `rows called different ${differ.predicted}, not so labelled ${differ.unlabelled}`,
    ...pairs,
    '',
  ].join('\n');
};

const evaluate = async (folder: string, options: { articles?: string }): Promise<void> => {
  const names = await readdir(folder).catch(() => null);
  const files = (names ?? []).filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) {
    const text = 'Found no labels, expected a folder with one .json file a group. Check the path.';
    printMessages([problem(folder, 'labels', text)]);
    return;
  }
  const { buildStory } = await import('../build-story.ts');
  const scores: Score[] = [];
  for (const file of files.map((name) => join(folder, name))) {
    const group = await readLabels(file);
    if ('severity' in group) {
      printMessages([group]);
      continue;
    }
    const place = join(options.articles ?? folder, group.group);
    const read = await Promise.all(group.articles.map(({ id }) => readGroupArticle(place, id)));
    const articles = read.filter((result): result is RawArticle => !isMessage(result));
    printMessages(read.filter(isMessage));
    const { comparison } = buildStory(group.group, articles);
    scores.push(scoreComparison(comparison, withEvidence(group, articles)));
  }
  await print(tableOf(sumScores(scores)));
};

/** Adds the command to the program. */
export const addEvaluate = (program: Command): void => {
  program
    .command('evaluate')
    .description('Measure what is found in labelled articles against their labels.')
    .argument('<folder>', 'labels, one .json file a group')
    .option('--articles <folder>', 'where <group>/<article>.txt are, if not beside the labels')
    .addHelpText(
      'after',
      '\nLabels hold every casualty figure but only the main claims of other types: read precision of\nthose as a lower bound.',
    )
    .action(evaluate);
};
