/**
 * Which files of a site were made of what, remembered from one build to the next. Only what lies on the
 * disk as it was written counts, by its size and its time.
 */
import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Lie {
  size: number;
  time: number;
}

/** Each file, with the key of what it shows and how it was left. */
type MadeFile = Lie & { shows: string };

const record = '.cache/made-files.json';

const lieOf = (path: string): Lie | null => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? { size: stat.size, time: stat.mtimeMs } : null;
};

/**
 * Reads what the last build left.
 *
 * @param key - Of what all files depend on; what another key made does not count.
 */
export const readMadeFiles = (key: string): ReadonlyMap<string, MadeFile> => {
  try {
    const made = JSON.parse(readFileSync(record, 'utf8')) as {
      key: string;
      files: Record<string, MadeFile>;
    };
    return new Map(made.key === key ? Object.entries(made.files) : []);
  } catch {
    return new Map();
  }
};

/**
 * Remembers files of a site, as far as they are there.
 *
 * @param shows - Of each file the key of what it shows.
 */
export const writeMadeFiles = (
  key: string,
  site: string,
  shows: ReadonlyMap<string, string>,
): void => {
  const files = [...shows].flatMap(([file, content]) => {
    const lie = lieOf(join(site, file));
    return lie ? [[file, { shows: content, ...lie }] as const] : [];
  });
  writeFileSync(record, JSON.stringify({ key, files: Object.fromEntries(files) }));
};

/**
 * Puts a file of the former site into the next one.
 *
 * @returns False where it does not lie there as it was made; then nothing is put.
 */
export const takeOver = (
  file: string,
  { size, time }: MadeFile,
  from: string,
  to: string,
): boolean => {
  const [former, next] = [join(from, file), join(to, file)];
  const lie = lieOf(former);
  if (lie?.size !== size || lie.time !== time) return false;
  mkdirSync(dirname(next), { recursive: true });
  try {
    linkSync(former, next);
  } catch {
    // Another file system, or one without links.
    copyFileSync(former, next);
  }
  return true;
};
