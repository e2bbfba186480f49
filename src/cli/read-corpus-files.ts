/**
 * A file or folder of labelled texts → its files, decompressed and decoded.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../article/decode-text.ts';
import { CorpusError, type CorpusFile } from '../evaluate/corpora/corpus.ts';

const archive = /\.(?:tar|tgz|tar\.gz|zip)$/u;

const readOne = async (file: string, path: string): Promise<CorpusFile> => {
  const bytes = await readFile(file);
  const [start, next] = bytes;
  const isGzip = start === 0x1f && next === 0x8b;
  const text = decodeText(isGzip ? gunzipSync(bytes) : bytes).replace(/\r\n?/gu, '\n');
  return { path: path.replace(/\.gz$/u, ''), text };
};

/**
 * Reads what a path names, folders within it too, in the order of their names.
 *
 * @throws CorpusError where it is none, or an archive.
 */
export const readCorpusFiles = async (path: string): Promise<CorpusFile[]> => {
  const kind = await stat(path).catch(() => null);
  if (!kind) {
    throw new CorpusError(path, 1, 'Found no such file or folder. Check the path.');
  }
  if (archive.test(path)) {
    const text = 'Unexpected archive, expected a file or folder. Unpack it and name its folder.';
    throw new CorpusError(path, 1, text);
  }
  if (!kind.isDirectory()) return [await readOne(path, basename(path))];
  const names = (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !archive.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
  const files: CorpusFile[] = [];
  for (const name of names) {
    files.push(await readOne(name, name.slice(join(path, sep).length).replaceAll(sep, '/')));
  }
  return files;
};
