/** A copy of the engine is changed, to see that nothing built by the former one is shown. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { engineDigest } from '../../src/loaders/engine-digest.ts';
import { makeFolder } from '../cli/run-parallax.ts';

let project: string;

beforeEach(() => {
  project = makeFolder({});
  for (const name of ['src', 'package.json'])
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
});

const change = (name: string, from: string, to: string): void => {
  const file = join(project, name);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replaceAll(from, to));
};

test('a rule, a word or a package that is another makes another digest', () => {
  const digest = (): string => engineDigest(`${join(project, 'src')}/`);
  const digests = [digest()];
  expect(digest()).toBe(digests[0]);
  for (const [file, from, to] of [
    ['src/lexicon/means.yaml', 'drone', 'drones'],
    ['src/claims/registry.ts', 'import', ' import'],
    ['package.json', '"zod": "', '"zod": "^'],
  ] as const) {
    change(file, from, to);
    digests.push(digest());
  }
  expect(new Set(digests).size).toBe(4);
  change('src/pages/404.astro', 'no page', 'no such page');
  expect(digest()).toBe(digests.at(-1));
});

/** All files of src/ that a file imports, and that those import. */
const importedBy = (file: string, known = new Set<string>()): Set<string> => {
  known.add(file);
  const source = readFileSync(join('src', file), 'utf8');
  for (const [, target = ''] of source.matchAll(/^(?:import|\} from).*'(\.[^']+\.ts)';$/gmu)) {
    const next = join(dirname(file), target);
    if (!known.has(next)) importedBy(next, known);
  }
  return known;
};

test('every room that stories are built by is part of the engine', () => {
  const files = [...importedBy('loaders/story-worker.ts')];
  const byRoom = Map.groupBy(files, (file) => file.split('/')[0]!);
  expect([...byRoom.keys()]).toEqual(expect.arrayContaining(['claims', 'compare', 'view']));
  const digests = new Set([engineDigest(`${join(project, 'src')}/`)]);
  for (const [file] of byRoom.values()) {
    appendFileSync(join(project, 'src', file!), '\n');
    digests.add(engineDigest(`${join(project, 'src')}/`));
  }
  expect(digests.size).toBe(1 + byRoom.size);
});

test('a changed word list never shows what the former one found', () => {
  const outlet = 'name: A\ncountry: Ruritania\nurl: https://a.example\nkind: newspaper\n';
  const article =
    'Blast in Port Alder\n\nThe attack on the ferry was carried out by a drone on Tuesday, police said.\n';
  const content = makeFolder({
    'sources/gazette.yaml': outlet,
    'sources/herald.yaml': outlet,
    'stories/ferry/story.md':
      '---\ntitle: Blast\nplace: Port Alder\ndate: 2031-05-06\npublished: 2031-06-01\n---\n',
    'stories/ferry/gazette.txt': article,
    'stories/ferry/herald.txt': article,
  });
  const cache = makeFolder({});
  const script = join(project, 'build.ts');
  writeFileSync(
    script,
    `import { buildStories } from './src/loaders/build-stories.ts';
    await buildStories('${content}', { cache: '${cache}' });`,
  );
  const means = (): string[] => {
    const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const { built } = JSON.parse(readFileSync(join(cache, 'ferry/story.json'), 'utf8')) as {
      built: { comparison: { claims: { type: string; quote: { exact: string } }[] } };
    };
    return built.comparison.claims
      .filter(({ type }) => type === 'means')
      .map(({ quote }) => quote.exact);
  };
  const found = means();
  expect(found.join()).toContain('drone');
  expect(means()).toEqual(found);
  change('src/lexicon/means.yaml', 'drone', 'dromedary');
  expect(means()).toEqual([]);
}, 120_000);
