/** Reads an article out of plain text, for tests. */
import { readArticle } from '../../src/article/read-article.ts';
import type { RawArticle } from '../../src/article/raw-article.ts';
import type { ParagraphRole } from '../../src/model/article.ts';

export const readText = (
  content: string,
  more: Partial<RawArticle> = {},
): ReturnType<typeof readArticle> =>
  readArticle({
    path: 'alder/gazette.txt',
    id: 'gazette',
    format: 'txt',
    sha256: '0'.repeat(64),
    content,
    ...more,
  });

/** Role and words of each paragraph. */
export const rolesOf = (
  content: string,
  more: Partial<RawArticle> = {},
): [ParagraphRole, string][] => {
  const { article } = readText(content, more);
  return article.paragraphs.map(({ role, start, end }) => [role, article.text.slice(start, end)]);
};
