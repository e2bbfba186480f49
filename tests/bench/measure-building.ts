/**
 * How long a site takes to build, from nothing and after one changed article, and how much memory:
 * beside a bare Astro project that renders the same pages from ready JSON, and beside `parallax
 * extract` over the same articles. Larger sizes are built from nothing alone, for what a story costs
 * there; work counts the processors’ seconds, which other load disturbs least.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { changeArticle, copyProject, makeBare } from './copy-project.ts';
import {
  type BenchOptions,
  type BenchResult,
  grouped,
  type KeptRow,
  median,
  round,
  toBoundsTable,
  toKept,
  toTable,
} from './table.ts';
import { type Watched, watchProcess } from './watch-process.ts';
import { writeCorpus } from './write-corpus.ts';

const seed = 6;

const articlesOf = (content: string): string[] =>
  readdirSync(join(content, 'stories'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(content, 'stories', file));

/** From nothing; the others where the size is built beside peers. */
interface Builds {
  cold: Watched;
  warm?: Watched;
  bare?: Watched;
  extract?: Watched;
}

interface Measured extends Builds {
  stories: number;
}

type Tell = (what: string) => void;

/** All builds once, one after the other, so that what else runs on the machine weighs on all of them. */
const buildAll = async (
  folder: string,
  content: string,
  besidePeers: boolean,
  tell: Tell,
): Promise<Builds> => {
  const [project, bare] = [copyProject(join(folder, 'project')), join(folder, 'bare')];
  const env = { ...process.env, CONTENT_DIR: content, NODE_ENV: 'production' };
  const run = async (what: string, cwd: string, ...command: string[]): Promise<Watched> => {
    tell(what);
    const [program = '', ...args] = command;
    const watched = await watchProcess(program, args, { cwd, env });
    const { seconds, work, memory } = watched;
    tell(`${what}: ${round(seconds)} s, work ${round(work)} s, ${round(memory)} MB`);
    return watched;
  };
  try {
    const build = ['node', 'src/cli/build-site.ts'];
    const cold = await run('cold', project, ...build);
    if (!besidePeers) return { cold };
    changeArticle(content);
    const warm = await run('after one change', project, ...build);
    makeBare(project, bare);
    rmSync(project, { recursive: true });
    const extract = ['node', 'src/cli/parallax.ts', 'extract', ...articlesOf(content)];
    return {
      cold,
      warm,
      bare: await run('bare Astro', bare, 'astro', 'build'),
      extract: await run('extract', resolve('.'), ...extract),
    };
  } finally {
    for (const made of [project, bare]) rmSync(made, { recursive: true, force: true });
  }
};

const medianOf = (watched: readonly Watched[]): Watched => ({
  seconds: median(watched.map(({ seconds }) => seconds)),
  work: median(watched.map(({ work }) => work)),
  memory: Math.max(...watched.map(({ memory }) => memory)),
});

const measure = async (
  stories: number,
  { rounds, articles, words }: BenchOptions,
  besidePeers: boolean,
  tell: Tell,
): Promise<Measured> => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  try {
    const content = join(folder, 'content');
    writeCorpus(content, stories, seed, { articles, words });
    const all: Builds[] = [];
    while (all.length < rounds) {
      const where = `${grouped(stories)} stories, round ${all.length + 1} of ${rounds}`;
      all.push(await buildAll(folder, content, besidePeers, (what) => tell(`${where}: ${what}`)));
    }
    const of = (name: keyof Builds): Watched | undefined => {
      const watched = all.flatMap((builds) => builds[name] ?? []);
      return watched.length === 0 ? undefined : medianOf(watched);
    };
    return {
      stories,
      cold: of('cold')!,
      warm: of('warm'),
      bare: of('bare'),
      extract: of('extract'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

type Cost = 'seconds' | 'work';

const against = (of: Cost, watched: Watched, peers: readonly Watched[]): number =>
  watched[of] / peers.reduce((sum, peer) => sum + peer[of], 0);

/** Milliseconds. */
const costOfStory = (of: Cost, { cold, stories }: Measured): number => (cold[of] * 1000) / stories;

const toRows = (measured: Measured): string[][] => {
  const { stories, cold, warm, bare, extract } = measured;
  const row = (name: string, watched?: Watched, ...peers: (Watched | undefined)[]): string[][] => {
    const present = peers.filter((peer) => peer !== undefined);
    const ratio = (of: Cost): string =>
      present.length === 0 ? '' : `${against(of, watched!, present).toFixed(2)} ×`;
    if (!watched) return [];
    return [
      [
        grouped(stories),
        name,
        round(watched.seconds),
        round(watched.work),
        ratio('seconds'),
        ratio('work'),
        round(watched.memory),
        round((watched.seconds * 1000) / stories),
        round((watched.work * 1000) / stories),
      ],
    ];
  };
  return [
    ...row('bare Astro, ready JSON', bare),
    ...row('parallax extract', extract),
    ...row('cold', cold, bare, extract),
    ...row('warm, one article changed', warm, bare),
  ];
};

/** By the clock, which is what is aimed at, and by the processors’ time. */
const twice = (measure: string, make: (of: Cost, measure: string) => KeptRow): KeptRow[] => [
  make('seconds', measure),
  make('work', `${measure}, processor time`),
];

const toKeptRows = (one: Measured, first: Measured, kind: string): KeptRow[] => {
  const { stories: size, cold, warm, bare, extract } = one;
  const sized = `${grouped(size)} stories${kind}`;
  const beside = (
    measure: string,
    watched: Watched,
    peer: string,
    peers: readonly Watched[],
    atMost: number,
  ): KeptRow[] =>
    twice(measure, (of, named) =>
      toKept({
        measure: named,
        size,
        value: watched[of],
        unit: 's',
        beside: [peer, against(of, watched, peers)],
        atMost,
      }),
    );
  return [
    ...(bare && extract
      ? beside(`Building ${sized}`, cold, 'bare Astro and extract', [bare, extract], 1.5)
      : twice(`Building ${sized}`, (of, measure) =>
          toKept({ measure, size, value: cold[of], unit: 's' }),
        )),
    ...(bare && warm
      ? beside(`Building ${sized} after one change`, warm, 'bare Astro', [bare], 1.2)
      : []),
    ...(one === first
      ? []
      : twice(`A story, building ${sized}`, (of, measure) =>
          toKept({
            measure,
            size,
            value: costOfStory(of, one),
            unit: 'ms',
            beside: [
              `one of ${grouped(first.stories)}`,
              costOfStory(of, one) / costOfStory(of, first),
            ],
            atMost: 1.15,
          }),
        )),
    toKept({
      measure: `Memory of building ${sized}`,
      size,
      value: Math.max(cold.memory, warm?.memory ?? 0),
      unit: 'MB',
      atMost: 2000,
    }),
  ];
};

/** A size after the other; what a story costs is held against the first. */
export async function* measureBuilding(
  options: BenchOptions,
  tell: Tell,
): AsyncGenerator<BenchResult> {
  const { articles, words, rounds, built, allBuilds } = options;
  const kind =
    articles || words
      ? ` of ${articles ?? 'two to five'} articles of ${words ?? '300 to 1,200'} words`
      : '';
  let first: Measured | undefined;
  for (const stories of built) {
    const one = await measure(stories, options, !first || allBuilds === true, tell);
    first ??= one;
    const tables = toTable(
      `Building, ${grouped(stories)} stories`,
      `Invented stories${kind || ' of two to five articles of 300 to 1,200 words'}; ${rounds === 1 ? 'one round' : `median of ${rounds} rounds`}. Cold is held against bare Astro and extract together, warm against bare Astro; memory is the most that all processes held together.`,
      [
        [
          'stories',
          'build',
          'seconds',
          'work, s',
          'against peers, seconds',
          'against peers, work',
          'memory, MB',
          'a story, ms',
          'work a story, ms',
        ],
        ...toRows(one),
      ],
    );
    const rows = toKeptRows(one, first, kind);
    yield {
      tables: `${tables}\n\n${toBoundsTable('Building, bounds', 'From the same run.', rows)}`,
      rows,
    };
  }
}
