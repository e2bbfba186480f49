/**
 * The code that reads and compares articles, its word lists and the packages it stands on → one
 * digest. What was built by another engine is never taken for what this one would build.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Rooms and files of src/ that the result of a story is made by. */
const parts = [
  'article',
  'build-story.ts',
  'claims',
  'compare',
  'corrections',
  'events',
  'language',
  'lexicon',
  'loaders',
  'model',
  'view',
];

/** What is beside src/ and says which packages, in which versions, the engine runs on. */
const packages = ['package.json', 'package-lock.json'];

const sourceFolder = fileURLToPath(new URL('..', import.meta.url));

/** Files at a path, those within it too, in a fixed order; none where nothing is there. */
const filesAt = (path: string): string[] => {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? [path] : [];
  }
};

/**
 * Digests the engine.
 *
 * @param source - Folder of its code.
 */
export const engineDigest = (source: string = sourceFolder): string => {
  const hash = createHash('sha256').update(process.version);
  const files = [
    ...parts.flatMap((part) => filesAt(join(source, part))),
    ...packages.flatMap((name) => filesAt(join(source, '..', name))),
  ];
  for (const file of files)
    hash.update(`\n${file.slice(source.length)}\n`).update(readFileSync(file));
  return hash.digest('hex');
};
