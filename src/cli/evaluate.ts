/**
 * `parallax evaluate`: labelled texts in, our own labels or a public corpus; precision, recall and F1
 * of each measure out, with the mistakes, and with what changed since an earlier run, where asked.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { readArticle } from '../article/read-article.ts';
import {
  type Corpus,
  CorpusError,
  type CorpusFile,
  type CorpusText,
} from '../evaluate/corpora/corpus.ts';
import { corpora } from '../evaluate/corpora/registry.ts';
import { formatChanges, formatCorpus, formatMistakes } from '../evaluate/print-run.ts';
import {
  type CorpusRun,
  type Mistake,
  type Run,
  runSchema,
  type Scored,
  sumMeasures,
} from '../evaluate/run.ts';
import type { Extraction } from '../model/comparison.ts';
import { measureLabels, tellCorpusError } from './measure-labels.ts';
import { print } from './print.ts';
import { readCorpusFiles } from './read-corpus-files.ts';
import { type ArticleRecord, rawArticleOf } from './read-record.ts';

interface Options {
  articles?: string[];
  errors?: boolean;
  half?: 0 | 1;
  json?: string;
  against?: string;
  date?: string;
}

interface Measured {
  run: CorpusRun;
  mistakes: Mistake[];
}

const halfOf = (position: number): 0 | 1 => (position % 2 === 0 ? 0 : 1);

const summarize = (
  corpus: { id: string; title: string; about: string; texts: number },
  half: 0 | 1 | undefined,
  scored: readonly (Scored & { half: 0 | 1 })[],
): Measured => ({
  run: { ...corpus, half: half ?? null, measures: sumMeasures(scored) },
  mistakes: scored.flatMap(({ mistakes }) => mistakes),
});

const measureCorpus = async (
  { id, title, about }: Corpus,
  texts: readonly CorpusText[],
  { half }: Options,
): Promise<Measured> => {
  const { extractClaims } = await import('../claims/extract-claims.ts');
  const { compareArticles } = await import('../compare/compare-articles.ts');
  const extract = (record: ArticleRecord): Extraction =>
    extractClaims(readArticle(rawArticleOf(record)).article);
  const measure = ({ score, group: _group, beside, ...record }: CorpusText): Scored => {
    const extraction = extract(record);
    if (beside === undefined) return score(extraction, []);
    const second = extract({ ...record, id: `${record.id} beside`, text: beside });
    return score(extraction, compareArticles(record.id, [extraction, second]).rows);
  };
  const chosen = texts.filter(({ group }) => half === undefined || halfOf(group) === half);
  const scored = chosen.map((text) => ({ half: halfOf(text.group), ...measure(text) }));
  return summarize({ id, title, about, texts: chosen.length }, half, scored);
};

const measureOwnLabels = async (
  path: string,
  files: readonly CorpusFile[],
  { articles: given, half }: Options,
): Promise<Measured> => {
  const scored: (Scored & { half: 0 | 1 })[] = [];
  const names: string[] = [];
  let articles = 0;
  for (const [position, file] of files.entries()) {
    if (half !== undefined && halfOf(position) !== half) continue;
    const isNamed = files.length === 1 && file.path === basename(path);
    const place = isNamed ? path : join(path, file.path);
    const folders = given ?? [dirname(place)];
    const group = await measureLabels({ ...file, path: place }, folders);
    if (!group) continue;
    articles += group.articles;
    names.push(group.name);
    scored.push({ half: halfOf(position), ...group.scored });
  }
  const what = names.length === 1 ? names[0] : `${names.length} groups of articles`;
  const corpus = {
    id: 'labels',
    title: `Our own labels, ${what}`,
    about:
      'Every casualty figure and the main claims of other types, of which precision is left out; and the rows in which accounts are compared.',
    texts: articles,
  };
  return summarize(corpus, half, scored);
};

/** @throws CorpusError where nothing is found to measure against. */
const measurePath = async (path: string, options: Options): Promise<Measured> => {
  const files = await readCorpusFiles(path);
  for (const corpus of corpora) {
    const texts = corpus.read(files);
    if (texts) return measureCorpus(corpus, texts, options);
  }
  const labels = files.filter(({ path: file }) => /^[^/]+\.json$/u.test(file));
  if (labels.length === 0) {
    const formats = corpora.map(({ title, format }) => `${title}: ${format}`).join('; ');
    const text = `Found no labels, expected one .json file a group, or one of these. ${formats}.`;
    throw new CorpusError(path, 1, text);
  }
  return measureOwnLabels(path, labels, options);
};

/** @throws CorpusError where it is no run. */
const readRun = async (file: string): Promise<Run> => {
  try {
    return runSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    const text = 'Found no earlier run, expected the JSON that --json writes.';
    throw new CorpusError(file, 1, text);
  }
};

const evaluate = async (paths: string[], options: Options): Promise<void> => {
  const run: Run = { schema: 'parallax-run/1', date: options.date ?? null, corpora: [] };
  try {
    const earlier = options.against === undefined ? null : await readRun(options.against);
    for (const path of paths) {
      const measured = await measurePath(path, options);
      run.corpora.push(measured.run);
      await print(formatCorpus(measured.run));
      if (options.errors) await print(formatMistakes(measured.mistakes));
      if (earlier) await print(formatChanges(measured.run, earlier));
    }
    if (options.json !== undefined) {
      await writeFile(options.json, `${JSON.stringify(run, null, 2)}\n`);
    }
  } catch (error) {
    tellCorpusError(error);
  }
};

const readDate = (words: string): string => {
  if (!z.iso.date().safeParse(words).success) {
    throw new InvalidArgumentError('Expected a date such as 2031-05-06.');
  }
  return words;
};

const readHalf = (words: string): 0 | 1 => {
  if (words !== '0' && words !== '1') throw new InvalidArgumentError('Expected 0 or 1.');
  return words === '0' ? 0 : 1;
};

/** Adds the command to the program. */
export const addEvaluate = (program: Command): void => {
  program
    .command('evaluate')
    .description('Measure what is found in labelled texts against their labels.')
    .argument('<folder...>', 'labels, one .json file a group, or a public corpus; files do too')
    .option(
      '--articles <folder>',
      'where <group>/<article>.txt are, if not beside the labels; may be given again',
      (folder: string, folders: string[] = []) => [...folders, folder],
    )
    .option('--errors', 'list the mistakes: text, measure, what was expected, what was found')
    .option('--half <half>', 'measure one half only, 0 or 1, by turns of the happenings', readHalf)
    .option('--json <file>', 'write the figures')
    .option('--date <date>', 'the date that goes with the figures', readDate)
    .option('--against <file>', 'tell what changed since the run that --json wrote')
    .addHelpText(
      'after',
      [
        '',
        'Labels hold every casualty figure but only the main claims of other types: read precision of',
        'those as a lower bound. Public corpora, known by their files:',
        ...corpora.map(({ title, format }) => `  ${title}: ${format}`),
      ].join('\n'),
    )
    .action(evaluate);
};
