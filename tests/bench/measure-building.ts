/**
 * How long a site takes to build, from nothing and after one changed article, and how much memory:
 * beside a bare Astro project that renders the same pages from ready JSON, and beside `parallax
 * extract` over the same articles.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { digestOf } from './invent-corpus.ts';
import {
  type BenchOptions,
  type BenchResult,
  type KeptRow,
  median,
  round,
  toKept,
  toTable,
} from './table.ts';
import { type Watched, watchProcess } from './watch-process.ts';
import { writeCorpus } from './write-corpus.ts';

const seed = 6;

/** A copy of the project, without its content, its cache and what it built before. */
const copyProject = (folder: string): string => {
  for (const name of [
    'src',
    'public',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
  ])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
};

/** Adds a sentence to one article, and its new digest to story.md. */
const changeArticle = (content: string): void => {
  const [story = ''] = readdirSync(join(content, 'stories'));
  const folder = join(content, 'stories', story);
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const text = readFileSync(join(folder, name), 'utf8');
  const changed = `${text}\nTwo people were killed, a spokesman said.\n`;
  const record = readFileSync(join(folder, 'story.md'), 'utf8');
  writeFileSync(join(folder, name), changed);
  writeFileSync(join(folder, 'story.md'), record.replace(digestOf(text), digestOf(changed)));
};

/** Makes a bare Astro project out of a built one: what was kept of its stories is its ready JSON. */
const makeBare = (project: string, bare: string): void => {
  copyProject(bare);
  for (const name of readdirSync('tests/bench/bare-site')) {
    const code = readFileSync(join('tests/bench/bare-site', name), 'utf8');
    writeFileSync(join(bare, 'src/loaders', name), code.replaceAll('../../../src/', '../'));
  }
  mkdirSync(join(bare, 'ready/stories'), { recursive: true });
  const [kept = ''] = readdirSync(join(project, '.cache/stories'));
  const stories = join(project, '.cache/stories', kept);
  const summaries = readdirSync(stories).map((id) => {
    const valueOf = (name: string): Record<string, unknown> =>
      JSON.parse(readFileSync(join(stories, id, name), 'utf8')) as Record<string, unknown>;
    writeFileSync(
      join(bare, 'ready/stories', `${id}.json`),
      JSON.stringify(valueOf('story.json')['built']),
    );
    return valueOf('summary.json')['summary'];
  });
  writeFileSync(join(bare, 'ready/all.json'), JSON.stringify(summaries));
};

const articlesOf = (content: string): string[] =>
  readdirSync(join(content, 'stories'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(content, 'stories', file));

interface Measured {
  stories: number;
  bare: Watched;
  extract: Watched;
  cold: Watched;
  warm: Watched;
}

type Builds = Omit<Measured, 'stories'>;

/** All builds once, one after the other, so that what else runs on the machine weighs on all of them. */
const buildAll = async (folder: string, content: string): Promise<Builds> => {
  const [project, bare] = [copyProject(join(folder, 'project')), join(folder, 'bare')];
  const env = { ...process.env, CONTENT_DIR: content, NODE_ENV: 'production' };
  const build = (): Promise<Watched> =>
    watchProcess('node', ['src/cli/build-site.ts'], { cwd: project, env });
  const cold = await build();
  changeArticle(content);
  const warm = await build();
  makeBare(project, bare);
  rmSync(project, { recursive: true });
  const builds = {
    cold,
    warm,
    bare: await watchProcess('astro', ['build'], { cwd: bare, env }),
    extract: await watchProcess(
      'node',
      ['src/cli/parallax.ts', 'extract', ...articlesOf(content)],
      { cwd: resolve('.'), env },
    ),
  };
  rmSync(bare, { recursive: true });
  return builds;
};

const medianOf = (watched: readonly Watched[]): Watched => ({
  seconds: median(watched.map(({ seconds }) => seconds)),
  work: median(watched.map(({ work }) => work)),
  memory: Math.max(...watched.map(({ memory }) => memory)),
});

const measure = async (
  stories: number,
  { rounds, articles, words }: BenchOptions,
): Promise<Measured> => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  try {
    const content = join(folder, 'content');
    writeCorpus(content, stories, seed, { articles, words });
    const all: Builds[] = [];
    while (all.length < rounds) all.push(await buildAll(folder, content));
    const of = (name: keyof Builds): Watched => medianOf(all.map((builds) => builds[name]));
    return {
      stories,
      bare: of('bare'),
      extract: of('extract'),
      cold: of('cold'),
      warm: of('warm'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const rowsOf = ({ stories, bare, extract, cold, warm }: Measured, first: Measured): string[][] => {
  const row = (name: string, watched: Watched, peers: Watched[], former: Watched): string[] => {
    const against = (of: 'seconds' | 'work'): string =>
      peers.length === 0
        ? ''
        : `${(watched[of] / peers.reduce((sum, peer) => sum + peer[of], 0)).toFixed(2)} ×`;
    const each = (value: Watched, count: number): number => (value.work * 1000) / count;
    return [
      stories.toLocaleString('en-US'),
      name,
      round(watched.seconds),
      round(watched.work),
      against('seconds'),
      against('work'),
      round(watched.memory),
      round(each(watched, stories)),
      `${(each(watched, stories) / each(former, first.stories)).toFixed(2)} ×`,
    ];
  };
  return [
    row('bare Astro, ready JSON', bare, [], first.bare),
    row('parallax extract', extract, [], first.extract),
    row('cold', cold, [bare, extract], first.cold),
    row('warm, one article changed', warm, [bare], first.warm),
  ];
};

const workPerStory = ({ cold, stories }: Measured): number => (cold.work * 1000) / stories;

/** By the clock, which is what is aimed at, and by the processors’ time. */
const beside = (
  measure: string,
  watched: Watched,
  peer: string,
  peers: readonly Watched[],
  atMost: number,
): KeptRow[] =>
  (['seconds', 'work'] as const).map((of) =>
    toKept({
      measure: of === 'work' ? `${measure}, processor time` : measure,
      value: watched[of],
      unit: 's',
      beside: [peer, watched[of] / peers.reduce((sum, other) => sum + other[of], 0)],
      atMost,
    }),
  );

const keep = (one: Measured, first: Measured, kind: string): KeptRow[] => {
  const { stories, bare, extract, cold, warm } = one;
  const sized = `${stories.toLocaleString('en-US')} ${kind}`;
  const smaller = first.stories.toLocaleString('en-US');
  return [
    ...beside(`Building ${sized}`, cold, 'bare Astro and extract', [bare, extract], 1.5),
    ...beside(`Building ${sized} after one change`, warm, 'bare Astro', [bare], 1.2),
    toKept({
      measure: `Memory of building ${sized}`,
      value: Math.max(cold.memory, warm.memory),
      unit: 'MB',
      atMost: 2000,
    }),
    ...(one === first
      ? []
      : [
          toKept({
            measure: `Processor time a story, building ${sized}`,
            value: workPerStory(one),
            unit: 'ms',
            beside: [`of ${smaller} stories`, workPerStory(one) / workPerStory(first)],
            atMost: 1.15,
          }),
        ]),
  ];
};

/** Work counts the processors’ seconds, which other load disturbs least. */
export const measureBuilding = async (options: BenchOptions): Promise<BenchResult> => {
  const { articles = 'two to five', words = '300 to 1,200', rounds, built } = options;
  const kind = `stories of ${articles} articles of ${words} words`;
  const measured: Measured[] = [];
  for (const stories of built) measured.push(await measure(stories, options));
  const [first] = measured as [Measured];
  const tables = toTable(
    'Building',
    `Invented ${kind}; ${rounds === 1 ? 'one round' : `median of ${rounds} rounds`}. Cold is held against bare Astro and extract together, warm against bare Astro; memory is the most that all processes held together.`,
    [
      [
        'stories',
        'build',
        'seconds',
        'work, s',
        'against peers, seconds',
        'against peers, work',
        'memory, MB',
        'work a story, ms',
        'against the first size',
      ],
      ...measured.flatMap((one) => rowsOf(one, first)),
    ],
  );
  return { tables, rows: measured.flatMap((one) => keep(one, first, kind)) };
};
