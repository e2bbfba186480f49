/**
 * The rooms of src/ and the arrows between them: data flows one way, and only loaders and the command
 * line touch the disk.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../src');

/** What each room may import from, besides itself and packages. */
const allowed: Record<string, string[]> = {
  model: [],
  lexicon: [],
  article: ['model', 'lexicon'],
  language: ['model', 'lexicon'],
  events: ['model', 'lexicon', 'language'],
  claims: ['model', 'lexicon', 'language', 'events'],
  compare: ['model', 'lexicon', 'language', 'events'],
  corrections: ['model', 'language', 'compare/comparer.ts'],
  evaluate: ['model', 'lexicon', 'language'],
  search: ['model'],
  view: [
    'model',
    'language/acts/arrests.ts',
    'language/names/fold-name.ts',
    'language/words/no-sign.ts',
    'language/words/stance-verb.ts',
    'evaluate/bench-run.ts',
    'evaluate/counts.ts',
    'evaluate/run.ts',
  ],
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:ts|astro)$/u.test(name),
);

const imports = files.flatMap((file) => {
  const source = readFileSync(resolve(root, file), 'utf8');
  return [...source.matchAll(/from '(\.[^']+|node:[^']+)'/gu)].map(([, target = '']) => ({
    file,
    target: target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target,
  }));
});

test('every import follows the way of the data', () => {
  const wrong = imports.filter(({ file, target }) => {
    const [room = ''] = file.split('/');
    const may = allowed[room];
    if (!may || target.startsWith('node:')) return false;
    return (
      target.split('/')[0] !== room &&
      !may.some((one) => target === one || target.startsWith(`${one}/`))
    );
  });
  expect(wrong).toEqual([]);
});

test('pages and components import no analysis', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      /^(?:pages|components|layouts|client)\//u.test(file) &&
      /^(?:article|language|claims|events|compare|loaders|cli)\//u.test(target),
  );
  expect(wrong).toEqual([]);
});

test('only loaders, the command line and the word lists touch the disk', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      /^node:(?:fs|child_process|http)/u.test(target) && !/^(?:loaders|cli|lexicon)\//u.test(file),
  );
  expect(wrong).toEqual([]);
});

test('nothing but the command line reads the clock', () => {
  const wrong = files.filter(
    (file) =>
      !/^(?:cli|client)\//u.test(file) &&
      /Date\.now\(|new Date\(\)/u.test(readFileSync(resolve(root, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});
