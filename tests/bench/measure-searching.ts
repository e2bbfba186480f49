/**
 * Search in Chromium beside other engines, at 10,000 and 100,000 invented claims: time per query and
 * per letter typed, size of the index, and how much of what should be found is among the first five.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { close as closePagefind, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { writeClaimFiles } from '../support/invent-record.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type InventedClaim, inventClaims } from './invent-claims.ts';
import type { BenchDocument, SearchBench, Timed } from './search/engines.ts';
import { type BenchQuery, makeQueries, queryKinds, recallAtFive } from './search/make-queries.ts';
import { serveFiles } from './search/serve-files.ts';
import { type BenchOptions, median, round, toTable } from './table.ts';

declare const bench: SearchBench;

type Files = Map<string, string | Uint8Array>;

const sizes = [10_000, 100_000];
const [corpusSeed, querySeed] = [41, 97];
const queriesPerKind = 100;

interface Engine {
  id: string;
  name: string;
  /** Slow engines get every so-many-th query, by size. */
  steps: number[];
}

const engines: Engine[] = [
  { id: 'parallax', name: 'Parallax', steps: [1, 1] },
  { id: 'minisearch', name: 'MiniSearch 7.2', steps: [1, 1] },
  { id: 'ufuzzy', name: 'uFuzzy 1.0', steps: [1, 1] },
  { id: 'fuseDefault', name: 'Fuse.js 7.5, default', steps: [10, 40] },
  { id: 'fuseTokens', name: 'Fuse.js 7.5, token search', steps: [10, 40] },
  { id: 'pagefind', name: 'Pagefind 1.6', steps: [2, 4] },
  { id: 'flexsearch', name: 'FlexSearch 0.8', steps: [1, 1] },
  { id: 'orama', name: 'Orama 3.1', steps: [2, 8] },
];

const toDocument = ({ record }: InventedClaim): BenchDocument => ({
  id: record.id,
  value: record.value,
  label: record.label,
  speaker: record.speaker ?? '',
  sentence: record.sentence,
  event: record.event ?? '',
});

const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
};

const writePagefind = async (documents: readonly BenchDocument[]): Promise<Files> => {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start');
  for (const { id, ...fields } of documents)
    await index.addCustomRecord({
      url: `/${id}/`,
      content: Object.values(fields).join('. '),
      language: 'en',
    });
  const { files } = await index.getFiles();
  await closePagefind();
  return new Map(files.map(({ path, content }) => [`pagefind/${path}`, content]));
};

const sizeOf = (files: Files, isOfIndex: (path: string) => boolean): number =>
  [...files]
    .filter(([path]) => isOfIndex(path))
    .reduce((sum, [, body]) => sum + gzipSync(body).length, 0);

/** The value that 95 of 100 stay under. */
const p95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

export interface Measured {
  engine: Engine;
  first: number;
  whole: number;
  typing: number;
  index: number | null;
  recall: number[];
}

const measureEngine = async (
  browser: Browser,
  url: string,
  engine: Engine,
  queries: readonly BenchQuery[],
  rounds: number,
  step: number,
): Promise<Measured> => {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(url);
  await page.evaluate((id) => bench.open(id), engine.id);
  const run = (texts: readonly string[]): Promise<Timed[]> =>
    page.evaluate((all) => bench.run(all), [...texts]);
  const asked = queries.filter((_, i) => i % step === 0);
  const texts = asked.map(({ text }) => text);
  const cold = await run(texts);
  const warm: Timed[][] = [];
  while (warm.length < (step > 2 ? 0 : rounds)) warm.push(await run(texts));
  const typed = queries
    .filter(({ kind }) => kind === 'two words')
    .filter((_, i) => i % (5 * step) === 0)
    .flatMap(({ text }) => Array.from(text, (__, i) => text.slice(0, i + 1)));
  const typing = await run(typed);
  const index = await page.evaluate(() => bench.index());
  await page.close();
  const times = cold.map(({ ms }, i) =>
    warm.length === 0 ? ms : median(warm.map((timed) => (timed[i] as Timed).ms)),
  );
  return {
    engine,
    first: p95(cold.map(({ ms }) => ms)),
    whole: p95(times),
    typing: p95(typing.map(({ ms }) => ms)),
    index: index === null ? null : gzipSync(index).length,
    recall: queryKinds.map((kind) => {
      const recalls = asked.flatMap((query, i) =>
        query.kind === kind ? [recallAtFive(query, cold[i]?.found ?? [])] : [],
      );
      return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
    }),
  };
};

/** Measures every engine at one size. */
export const measureSize = async (
  position: number,
  rounds: number,
  ids: readonly string[] = engines.map(({ id }) => id),
  seed = querySeed,
): Promise<Measured[]> => {
  const stories = [...inventClaims(corpusSeed, sizes[position] as number)];
  const claims = stories.flat();
  const queries = makeQueries(claims, queriesPerKind, seed);
  const documents = claims.map(toDocument);
  const own: Files = writeClaimFiles(claims.map(({ record }) => record));
  const pagefind = ids.includes('pagefind') ? await writePagefind(documents) : new Map();
  const files: Files = new Map([
    ...own,
    ...pagefind,
    ['documents.json', JSON.stringify(documents)],
    ['engines.js', await bundle('tests/bench/search/engines.ts')],
    ['search-worker.ts', await bundle('src/client/search-worker.ts')],
    ['index.html', '<!doctype html><script type="module" src="engines.js"></script>'],
  ]);
  const server = await serveFiles((path) => files.get(path));
  const browser = await openBrowser();
  const measured: Measured[] = [];
  for (const engine of engines.filter(({ id }) => ids.includes(id))) {
    const one = await measureEngine(
      browser,
      server.url,
      engine,
      queries,
      rounds,
      engine.steps[position] as number,
    );
    if (engine.id === 'parallax')
      one.index = sizeOf(own, (path) => path.startsWith('claims/search/'));
    if (engine.id === 'pagefind')
      one.index = sizeOf(pagefind, (path) => /\.(?:pf_index|pf_meta)$/u.test(path));
    measured.push(one);
  }
  await browser.close();
  server.close();
  return measured;
};

const toRow = ({ engine, first, whole, typing, index, recall }: Measured): string[] => [
  engine.name,
  first.toFixed(1),
  whole.toFixed(1),
  typing.toFixed(1),
  index === null ? '–' : `${round(index / 1000)} kB`,
  ...recall.map((share) => share.toFixed(2)),
];

/** Both sizes, a table each. */
export const measureSearching = async ({ rounds }: BenchOptions): Promise<string> => {
  const tables: string[] = [];
  for (const [position, size] of sizes.entries()) {
    const measured = await measureSize(position, rounds);
    tables.push(
      toTable(
        `Search, ${size.toLocaleString('en-US')} claims`,
        `Invented claims in Chromium; ${queriesPerKind} queries of each kind, fewer for slow engines; p95 of milliseconds, when first asked, of the median of ${rounds} rounds, and of each letter typed; index compressed; then recall among the first five.`,
        [['engine', 'first', 'p95', 'typing', 'index', ...queryKinds], ...measured.map(toRow)],
      ),
    );
  }
  return tables.join('\n\n');
};
