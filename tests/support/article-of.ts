/** A line or a few lines of body text → an article, as if it had been read from a file. */
import { readArticle } from '../../src/article/read-article.ts';
import type { Article } from '../../src/model/article.ts';

export const articleOf = (text: string, published = '2024-02-08', title = 'Invented'): Article => ({
  ...readArticle({
    path: 'invented.txt',
    id: 'invented',
    format: 'txt',
    content: `---\nsource: invented\ntitle: ${title}\npublished: ${published}\n---\n${text}\n`,
    sha256: '0'.repeat(64),
  }).article,
});
