/**
 * The code that reads and compares articles, its word lists and the packages it stands on → one
 * digest. What was built by another engine is never taken for what this one would build.
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
  'share-images',
  'styles',
]);

/** What is beside src/ and says which packages, in which versions, the engine runs on. */
const packages = ['package.json', 'package-lock.json'];

const sourceFolder = fileURLToPath(new URL('..', import.meta.url));

/** Files of the engine, in a fixed order. */
const filesOf = (source: string): string[] => [
  ...readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(source, join(entry.parentPath, entry.name)))
    .filter((file) => !outside.has(file.split(sep)[0] ?? ''))
    .sort(),
  ...packages.map((name) => join('..', name)).filter((file) => existsSync(join(source, file))),
];

/**
 * Digests the engine.
 *
 * @param source - Folder of its code.
 */
export const engineDigest = (source: string = sourceFolder): string => {
  const hash = createHash('sha256').update(process.version);
  for (const file of filesOf(source))
    hash.update(`\n${file}\n`).update(readFileSync(join(source, file)));
  return hash.digest('hex');
};
