/**
 * A raw file → Article: the parser of its format, then roles of paragraphs and metadata.
 */
import type { Article, Rights } from '../model/article.ts';
import type { Message } from '../model/comparison.ts';

export interface RawArticle {
  /** Path as messages name it. */
  path: string;
  /** Id of the article; the file’s name without ending. */
  id: string;
  format: 'txt' | 'md' | 'html';
  /** The file’s bytes as collected, decoded; offsets of the article are into what is made of it. */
  content: string;
  /** Of the file’s bytes. */
  sha256: string;
  /** What the story or a record of NDJSON says of the article beyond the file itself. */
  given?: { source?: string; title?: string | null; published?: string | null; rights?: Rights; url?: string };
}

/** Reads one raw article. Never throws on bad content: problems come as messages. */
export const readArticle = (_raw: RawArticle): { article: Article; messages: Message[] } => {
  throw new Error('not yet read');
};
