/**
 * A run → the lines that the command prints: counts and rates, mistakes, and what changed since an
 * earlier run.
 */
import { type Counts, type Rates, ratesOf } from './counts.ts';
import type { CorpusRun, Mistake, Run } from './run.ts';

const rate = (of: number, all: number): string =>
  `${of}/${all} = ${(all === 0 ? 0 : of / all).toFixed(3)}`;

/** A measure may know how much was found, how much of it is right, or both. */
const columnsOf = ({ labelled, found, predicted, right }: Counts): string[] => [
  labelled > 0 || predicted === 0 ? `recall ${rate(found, labelled)}` : '',
  predicted > 0 || labelled === 0 ? `precision ${rate(right, predicted)}` : '',
  predicted > 0 && labelled > 0
    ? `F1 ${ratesOf({ labelled, found, predicted, right }).f1.toFixed(3)}`
    : '',
];

/** A headline and a line a measure. */
export const formatCorpus = ({ title, texts, half, measures }: CorpusRun): string => {
  const lines = measures
    .filter(({ all }) => all.labelled + all.predicted > 0)
    .map(({ title: name, all }) => {
      const [recall = '', precision = '', f1 = ''] = columnsOf(all);
      return [name.padEnd(19), recall.padEnd(26), precision.padEnd(29), f1].join(' ').trimEnd();
    });
  const part = half === null ? '' : `, half ${half}`;
  return [`${title}: ${texts} texts${part}`, ...lines, ''].join('\n');
};

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ');

/** A line a mistake: text, measure, expected and found, between tabs. */
export const formatMistakes = (mistakes: readonly Mistake[]): string =>
  mistakes
    .map(({ text, measure, expected, found }) =>
      [text, measure, `expected ${expected}`, `found ${found}`].map(oneLine).join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');

const rateNames = ['recall', 'precision', 'f1'] as const satisfies (keyof Rates)[];

/** The rates that are not what they were in an earlier run over the same half. */
export const formatChanges = (run: CorpusRun, earlier: Run): string => {
  const before = earlier.corpora.find(
    ({ id, title, half }) => id === run.id && title === run.title && half === run.half,
  );
  if (!before) return 'not in the earlier run\n';
  const lines = run.measures.flatMap(({ title, all }) => {
    const old = before.measures.find((measure) => measure.title === title);
    if (!old) return [`${title}: new`];
    const [was, is] = [ratesOf(old.all), ratesOf(all)];
    const changes = rateNames
      .filter((name) => was[name].toFixed(3) !== is[name].toFixed(3))
      .map((name) => {
        const change = is[name] - was[name];
        const sign = change > 0 ? '+' : '−';
        const figures = `${was[name].toFixed(3)} → ${is[name].toFixed(3)}`;
        return `${name} ${figures} (${sign}${Math.abs(change).toFixed(3)})`;
      });
    return changes.length > 0 ? [`${title}: ${changes.join(', ')}`] : [];
  });
  return lines.length > 0 ? `changed: ${lines.join('; ')}\n` : 'as in the earlier run\n';
};
