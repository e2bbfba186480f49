/**
 * What comparing costs as accounts are added: about linear in claims is the aim. Time is that of the
 * processor, collecting garbage included, so that what else the machine does weighs nothing.
 */
import { readArticle } from '../../src/article/read-article.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { compareArticles } from '../../src/compare/compare-articles.ts';
import type { Extraction } from '../../src/model/comparison.ts';
import { inventStory, toFile } from './invent-corpus.ts';
import { type BenchOptions, type BenchResult, median, round, toKept, toTable } from './table.ts';

const sizes = [2, 5, 10, 20];
const warmUps = 3;

const stories = Array.from({ length: 6 }, (_, position) =>
  inventStory(5, position, { articles: 20, words: 1000 }).articles.map((invented) =>
    extractClaims(
      readArticle({
        path: 'invented',
        id: invented.source,
        format: 'txt',
        content: toFile(invented),
        sha256: '0'.repeat(64),
        given: {},
      }).article,
    ),
  ),
);

/** Comparers remember what they worked out about a claim; a copy is met for the first time. */
const fresh = (extractions: readonly Extraction[]): Extraction[] =>
  structuredClone(extractions) as Extraction[];

const costOf = (size: number): { claims: number; time: number } => {
  let [claims, time] = [0, 0];
  for (const story of stories) {
    const own = fresh(story.slice(0, size));
    claims += own.reduce((sum, extraction) => sum + extraction.claims.length, 0);
    const start = process.cpuUsage();
    compareArticles('invented', own);
    const { user, system } = process.cpuUsage(start);
    time += (user + system) / 1000;
  }
  return { claims, time };
};

/** Every size once a round. */
export function* measureComparing({ rounds }: BenchOptions): Generator<BenchResult> {
  // until every function is compiled, the first size asked about would pay for all
  for (let i = 0; i < warmUps; i++) for (const size of sizes) costOf(size);
  const measured = Array.from({ length: rounds }, () => sizes.map(costOf));
  const times = sizes.map((_, i) => median(measured.map((costs) => (costs[i] as Cost).time)));
  const claims = sizes.map((_, i) => (measured[0]?.[i] as Cost).claims);
  const each = times.map((time, i) => (1000 * time) / (claims[i] as number));
  const last = sizes.length - 1;
  const tables = toTable(
    'Comparing',
    `${stories.length} invented stories, accounts of 1,000 words; median of ${rounds} rounds of processor time, extraction left out.`,
    [
      ['accounts', 'claims a story', 'ms a story', 'µs a claim', 'against two accounts'],
      ...sizes.map((size, i) => [
        `${size}`,
        round((claims[i] as number) / stories.length),
        round((times[i] as number) / stories.length),
        round(each[i] as number),
        `${((each[i] as number) / (each[0] as number)).toFixed(2)} ×`,
      ]),
    ],
  );
  yield {
    tables,
    rows: [
      toKept({
        measure: `Comparing ${sizes[last]} accounts of 1,000 words, a claim`,
        value: each[last] as number,
        unit: 'µs',
        beside: ['a claim of two accounts', (each[last] as number) / (each[0] as number)],
      }),
    ],
  };
}

type Cost = ReturnType<typeof costOf>;
