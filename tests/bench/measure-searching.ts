/**
 * Search in Chromium beside other engines, over invented claims: time per query and
 * per letter typed, size of the index, and how much of what should be found is among the first five.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { close as closePagefind, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { writeClaimFiles } from '../support/invent-record.ts';
import { openBrowser } from '../support/open-browser.ts';
import { buildPages } from './build-pages.ts';
import { type InventedClaim, inventClaims } from './invent-claims.ts';
import type { BenchDocument, SearchBench, Timed } from './search/engines.ts';
import { type BenchQuery, makeQueries, queryKinds, recallAtFive } from './search/make-queries.ts';
import { measurePage, type PageFigures } from './search/measure-page.ts';
import { serveFiles } from './serve-files.ts';
import {
  type BenchOptions,
  type BenchResult,
  digits,
  grouped,
  type KeptRow,
  median,
  round,
  toBoundsTable,
  toKept,
  toTable,
} from './table.ts';

declare const bench: SearchBench;

type Files = Map<string, string | Uint8Array>;

/** From so many claims on, slow engines get fewer queries, and ours is to be as fast as MiniSearch. */
const many = 50_000;
const [corpusSeed, querySeed] = [41, 97];
const queriesPerKind = 100;

interface Engine {
  id: string;
  name: string;
  /** Slow engines get every so-many-th query, of few claims and of many. */
  steps: [number, number];
}

const engines: Engine[] = [
  { id: 'parallax', name: 'Parallax', steps: [1, 1] },
  { id: 'minisearch', name: 'MiniSearch 7.2', steps: [1, 1] },
  { id: 'ufuzzy', name: 'uFuzzy 1.0', steps: [1, 1] },
  { id: 'fuseDefault', name: 'Fuse.js 7.5, default', steps: [10, 40] },
  { id: 'fuseTokens', name: 'Fuse.js 7.5, token search', steps: [10, 40] },
  { id: 'pagefind', name: 'Pagefind 1.5', steps: [2, 4] },
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

interface Measured {
  engine: Engine;
  first: number;
  whole: number;
  typing: number;
  index: number | null;
  /** Of each query that it got. */
  recalls: { query: BenchQuery; recall: number }[];
}

/** Mean recall of a kind of query, as far as another engine got the same. */
const recallIn = (
  { recalls }: Measured,
  kind: BenchQuery['kind'],
  other: Measured | null = null,
): number => {
  const same = new Set((other?.recalls ?? recalls).map(({ query }) => query));
  const own = recalls.filter(({ query }) => query.kind === kind && same.has(query));
  return own.reduce((sum, { recall }) => sum + recall, 0) / own.length;
};

const meanRecall = (measured: Measured): number =>
  queryKinds.reduce((sum, kind) => sum + recallIn(measured, kind), 0) / queryKinds.length;

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
    recalls: asked.map((query, i) => ({
      query,
      recall: recallAtFive(query, cold[i]?.found ?? []),
    })),
  };
};

/**
 * Measures at one size.
 *
 * @param site - Folder of a built site, whose page of claims is measured as well.
 */
const measureSize = async (
  size: number,
  rounds: number,
  site: string,
  tell: (step: string) => void,
): Promise<{ measured: Measured[]; page: PageFigures }> => {
  const claims = [...inventClaims(corpusSeed, size)].flat();
  const queries = makeQueries(claims, queriesPerKind, querySeed);
  const documents = claims.map(toDocument);
  const own: Files = writeClaimFiles(claims.map(({ record }) => record));
  const pagefind = await writePagefind(documents);
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
  for (const engine of engines) {
    tell(engine.name);
    const step = engine.steps[size < many ? 0 : 1];
    const one = await measureEngine(browser, server.url, engine, queries, rounds, step);
    if (engine.id === 'parallax') one.index = sizeOf(own, (path) => path.includes('/search/'));
    if (engine.id === 'pagefind')
      one.index = sizeOf(pagefind, (path) => /\.(?:pf_index|pf_meta)$/u.test(path));
    measured.push(one);
  }
  tell('the page of claims');
  const typed = queries.filter((_, i) => i % 20 === 7);
  const page = await measurePage(browser, site, own, typed);
  await browser.close();
  server.close();
  return { measured, page };
};

const toRow = (measured: Measured): string[] => [
  measured.engine.name,
  measured.first.toFixed(1),
  measured.whole.toFixed(1),
  measured.typing.toFixed(1),
  measured.index === null ? '–' : `${round(measured.index / 1000)} kB`,
  ...queryKinds.map((kind) => recallIn(measured, kind).toFixed(2)),
];

/** What is aimed at, each with what was measured. */
const toGoals = (size: number, measured: readonly Measured[], page: PageFigures): KeptRow[] => {
  const ours = measured.find(({ engine }) => engine.id === 'parallax') as Measured;
  const mini = measured.find(({ engine }) => engine.id === 'minisearch') as Measured;
  const others = measured.filter((one) => one !== ours);
  const of = (what: string): string => `${what}, ${grouped(size)} claims`;
  const besideMini = (what: string, value: number, unit: string, other: number, atMost: number) =>
    toKept({
      measure: of(what),
      size,
      value,
      unit,
      beside: [mini.engine.name, value / other],
      atMost,
    });
  const behind = queryKinds.filter((kind) =>
    others.some((other) => recallIn(other, kind) > recallIn(ours, kind, other)),
  );
  return [
    besideMini('Search, p95', ours.whole, 'ms', mini.whole, size < many ? 2.5 : 1),
    besideMini('Search, index', (ours.index ?? 0) / 1000, 'kB', (mini.index ?? 0) / 1000, 0.45),
    toKept({
      measure: of('Kinds of query in which another engine finds more of the same'),
      size,
      value: behind.length,
      unit: '',
      atMost: 0,
    }),
    toKept({
      measure: of('Loaded before the first answer'),
      size,
      value: page.firstAnswer / 1000,
      unit: 'kB',
      atMost: 300,
    }),
    toKept({
      measure: of(`Longest task over ${page.typed} letters typed, processor’s time`),
      size,
      value: page.longestTask.work,
      unit: 'ms',
      atMost: 50,
    }),
    toKept({
      measure: of('The same by the clock'),
      size,
      value: page.longestTask.clock,
      unit: 'ms',
      beside: ['an empty page', page.longestTask.clock / page.emptyLongestTask.clock],
    }),
  ];
};

/** A size after the other: a table of the engines, and the goals. */
export async function* measureSearching(
  { rounds, searched }: BenchOptions,
  tell: (step: string) => void,
): AsyncGenerator<BenchResult> {
  const site = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  buildPages('tests/fixtures/content', site);
  for (const size of searched) {
    const { measured, page } = await measureSize(size, rounds, site, (step) =>
      tell(`${grouped(size)} claims: ${step}`),
    );
    const rows = toGoals(size, measured, page);
    const engines = toTable(
      `Search, ${grouped(size)} claims`,
      `Invented claims in Chromium; ${queriesPerKind} queries of each kind, fewer for slow engines; p95 of milliseconds: when first asked, of the median of ${rounds} rounds, and of each letter typed; index compressed; then recall among the first five.`,
      [['engine', 'first', 'p95', 'typing', 'index', ...queryKinds], ...measured.map(toRow)],
    );
    yield {
      tables: `${engines}\n\n${toBoundsTable('Search, bounds', 'From the same run.', rows)}`,
      rows,
      engines: measured.map((one) => ({
        engine: one.engine.name,
        size,
        p95: digits(one.whole),
        typing: digits(one.typing),
        index: one.index === null ? null : digits(one.index / 1000),
        recall: digits(meanRecall(one)),
      })),
    };
  }
  rmSync(site, { recursive: true });
}
