/**
 * Names in a folder of content, in a fixed order, hidden ones left out.
 */
import { readdirSync } from 'node:fs';

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

/** Lists what a folder holds; null where there is no such folder. */
export const namesIn = (folder: string, kind: 'files' | 'folders'): string[] | null => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => (kind === 'files' ? entry.isFile() : entry.isDirectory()))
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('.'))
      .sort(byName);
  } catch {
    return null;
  }
};
