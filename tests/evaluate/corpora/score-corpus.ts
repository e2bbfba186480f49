/** Files of a corpus → what it says of each text, held against what is extracted from it. */
import { extractClaims } from '../../../src/claims/extract-claims.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { rawArticleOf } from '../../../src/cli/read-record.ts';
import type { Corpus, CorpusText } from '../../../src/evaluate/corpora/corpus.ts';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import type { Extraction, Row } from '../../../src/model/comparison.ts';

export const extract = ({ id, title, published, text }: CorpusText): Extraction =>
  extractClaims(readArticle(rawArticleOf({ id, title, published, text })).article);

const rowsOf = (first: CorpusText): Row[] =>
  first.beside === undefined
    ? []
    : compareArticles('pair', [
        extract(first),
        extract({ ...first, id: 'beside', text: first.beside }),
      ]).rows;

export const scoreFiles = (corpus: Corpus, files: Record<string, string>) => {
  const texts = corpus.read(Object.entries(files).map(([path, text]) => ({ path, text })));
  return (
    texts?.map((text) => ({
      id: text.id,
      group: text.group,
      ...text.score(extract(text), rowsOf(text)),
    })) ?? null
  );
};
