/**
 * A path on the command line → the one file that holds an article: the file itself, the page inside a
 * folder that a browser saved, or the page inside an .mhtml archive.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import PostalMime from 'postal-mime';
import { formatOf, readableEndings } from '../article/raw-article.ts';

export interface SavedPage {
  /** As the user named it. */
  path: string;
  /** Of the file that holds the article. */
  name: string;
  bytes: Uint8Array;
  /** How the bytes came out of what was named, where they are not the file’s own. */
  takenFrom: string | null;
}

const archive = /\.(?:mhtml|mht)$/iu;
const page = /\.html?$/iu;

/** Browsers name the folder beside a page after the page: “Fire_files”, “Fire-Dateien”. */
const companion = /[_-](?:files|dateien|fichiers|archivos|file|bestanden|arquivos)$/iu;

const takable = `a file that ends in ${readableEndings}, an .mhtml archive, or the folder of a saved page`;

/** The page in an archive, with its own charset decoded. */
const readArchive = async (path: string): Promise<SavedPage> => {
  const bytes = await readFile(path);
  const { html, headers } = await PostalMime.parse(bytes);
  if (!html) throw new Error('The archive holds no page. Save the page again, as HTML only');
  const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  const from = address && /^https?:\S+$/u.test(address) ? address : null;
  const comment = from
    ? `<!-- saved from url=(${String(from.length).padStart(4, '0')})${from} -->\n`
    : '';
  return {
    path,
    name: basename(path).replace(archive, '.html'),
    bytes: new TextEncoder().encode(comment + html),
    takenFrom: basename(path),
  };
};

/** The page of a saved folder: in it, or beside it where the folder holds its pictures only. */
const pageOfFolder = async (folder: string): Promise<string> => {
  const sizes = async (names: readonly string[], at: string) =>
    Promise.all(
      names.map(async (name) => ({
        path: join(at, name),
        size: (await stat(join(at, name))).size,
      })),
    );
  const inside = (await readdir(folder)).filter((name) => page.test(name));
  const named = basename(folder).replace(companion, '');
  const beside = (await readdir(dirname(folder))).filter(
    (name) => page.test(name) && name.replace(page, '') === named,
  );
  const candidates =
    beside.length > 0 ? await sizes(beside, dirname(folder)) : await sizes(inside, folder);
  const [largest] = candidates.sort((a, b) => b.size - a.size);
  if (!largest) throw new Error('The folder holds no .html. Name the saved page itself');
  return largest.path;
};

/**
 * Reads what a browser or an editor saved.
 *
 * @throws Error with what to do, where nothing in it can be an article.
 */
export const readSavedPage = async (path: string): Promise<SavedPage> => {
  const plain = path.replace(/[\\/]+$/u, '');
  const isFolder = (await stat(plain)).isDirectory();
  const file = isFolder ? await pageOfFolder(plain) : plain;
  if (archive.test(file)) return readArchive(file);
  if (!formatOf(file)) throw new Error(`This is no article. Name ${takable}`);
  return { path, name: basename(file), bytes: await readFile(file), takenFrom: null };
};
