/**
 * A path on the command line → a raw article with its bytes’ hash.
 */
import { readFile } from 'node:fs/promises';
import { decodeFile } from '../article/decode-text.ts';
import {
  formatOf,
  nameOf,
  type RawArticle,
  readableEndings,
  sha256Of,
} from '../article/raw-article.ts';
import type { Message } from '../model/comparison.ts';
import { errorIn } from '../model/message.ts';

/** Reads one file; what can’t be read comes back as a message. */
export const readRawArticle = async (path: string): Promise<RawArticle | Message> => {
  const format = formatOf(path);
  if (!format) {
    return errorIn(
      path,
      'file-format',
      `Unexpected kind of file, expected a name that ends in ${readableEndings}. Rename or convert it.`,
    );
  }
  try {
    const bytes = await readFile(path);
    const { text, encoding } = decodeFile(bytes);
    return {
      path,
      id: nameOf(path),
      format,
      content: text,
      encoding,
      sha256: sha256Of(bytes),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'There is no such file' : `The file can’t be read (${code})`;
    return errorIn(path, 'file-unreadable', `${reason}. Check the path.`);
  }
};

/** Tells a message from an article that could be read. */
export const isMessage = (result: RawArticle | Message): result is Message => 'severity' in result;
