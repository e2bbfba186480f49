/**
 * A site built in four parts, each on what could be a machine of its own, and merged: whether it is the
 * one that is built whole, to the byte.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestsIn } from '../support/small-project.ts';
import { copyProject } from './copy-project.ts';
import { type BenchOptions, type BenchResult, grouped, toBoundsTable, toKept } from './table.ts';
import { type Watched, watchProcess } from './watch-process.ts';
import { writeCorpus } from './write-corpus.ts';

const seed = 8;
const parts = [1, 2, 3, 4].map((number) => `${number}/4`);

/** Names of files that stand in one of both alone, or with other bytes. */
const differences = (one: string, other: string): string[] => {
  const [a, b] = [digestsIn(one), digestsIn(other)];
  return Object.keys({ ...a, ...b }).filter((file) => a[file] !== b[file]);
};

/** Builds whole and in parts, each part without what the others keep. */
export async function* measureParts(
  { parted: size }: BenchOptions,
  tell: (step: string) => void,
): AsyncGenerator<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  try {
    const [project, content] = [copyProject(join(folder, 'project')), join(folder, 'content')];
    writeCorpus(content, size, seed, { articles: 2, words: 300 });
    const env = { ...process.env, CONTENT_DIR: content, NODE_ENV: 'production' };
    const build = (...args: string[]): Promise<Watched> => {
      tell(`${grouped(size)} stories: build ${args.join(' ')}`);
      rmSync(join(project, '.cache'), { recursive: true, force: true });
      return watchProcess('node', ['src/cli/build-site.ts', ...args], { cwd: project, env });
    };
    await build('--out', 'whole');
    for (const part of parts) await build('--shard', part);
    await build('--merge', ...parts.map((part) => `shards/${part.replace('/', '-of-')}`));
    const [whole, merged] = [join(project, 'whole'), join(project, 'dist')];
    const rows = [
      toKept({
        measure: `Files that are not the same where ${grouped(size)} stories are built in four parts and whole, of ${grouped(Object.keys(digestsIn(whole)).length)}`,
        value: differences(whole, merged).length,
        unit: '',
        atMost: 0,
      }),
    ];
    const note =
      'Invented stories of two articles; every part is built as on a machine of its own.';
    yield { tables: toBoundsTable('Parts', note, rows), rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
