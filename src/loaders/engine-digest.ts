/**
 * The code that reads and compares articles, its word lists and the packages it stands on → one
 * digest, and another of the code that makes pages too. What was built by other code is never taken for
 * what this code would build.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Rooms of src/ that no result of a story is made by; a new room counts until it stands here. */
const outside = new Set([
  'cli',
  'client',
  'components',
  'deploy',
  'evaluate',
  'layouts',
  'pages',
  'search',
  'share-images',
  'styles',
]);

/** What is beside src/ and says which packages, in which versions, the engine runs on. */
const packages = ['package.json', 'package-lock.json'];

/** What is beside src/ and says how pages are made. */
const settings = ['astro.config.mjs', 'tsconfig.json'];

const sourceFolder = fileURLToPath(new URL('..', import.meta.url));

/** Files of all rooms, in a fixed order. */
const filesIn = (source: string): string[] =>
  readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(source, join(entry.parentPath, entry.name)))
    .sort();

const digest = (source: string, files: readonly string[], beside: readonly string[]): string => {
  const hash = createHash('sha256').update(process.version);
  const present = beside
    .map((name) => join('..', name))
    .filter((file) => existsSync(join(source, file)));
  for (const file of [...files, ...present])
    hash.update(`\n${file}\n`).update(readFileSync(join(source, file)));
  return hash.digest('hex');
};

/**
 * Digests the engine.
 *
 * @param source - Folder of the code.
 */
export const engineDigest = (source: string = sourceFolder): string =>
  digest(
    source,
    filesIn(source).filter((file) => !outside.has(file.split(sep)[0] ?? '')),
    packages,
  );

/**
 * Digests all code, as far as a page could show a change of it.
 *
 * @param source - Folder of the code.
 */
export const codeDigest = (source: string = sourceFolder): string =>
  digest(source, filesIn(source), [...packages, ...settings]);
