/** Two wordings of one statement → the stretches that both share, and those of one alone. */
import { diffWordsWithSpace } from 'diff';
import type { StatementClaim } from '../../model/claim.ts';
import type { DiffPart } from '../../model/comparison.ts';

type Told = Pick<StatementClaim, 'article' | 'words'>;

/**
 * Tells the words of two accounts apart.
 *
 * @returns Stretches in order; those of one account, joined, are its words to the letter. “left
 * harbour” beside “sailed” is one difference: a space between words that differ parts neither.
 */
export const diffWords = (a: Told, b: Told): DiffPart[] => {
  const parts: DiffPart[] = [];
  let [left, right] = ['', ''];
  const settle = (): void => {
    if (left) parts.push({ text: left, articles: [a.article] });
    if (right) parts.push({ text: right, articles: [b.article] });
    [left, right] = ['', ''];
  };
  const changes = diffWordsWithSpace(a.words, b.words);
  for (const [i, { value, added, removed }] of changes.entries()) {
    const next = changes[i + 1];
    const isGap = value.trim() === '' && left + right !== '' && !!(next?.added || next?.removed);
    if (removed || (isGap && !added)) left += value;
    if (added || (isGap && !removed)) right += value;
    if (added || removed || isGap) continue;
    settle();
    parts.push({ text: value, articles: [a.article, b.article] });
  }
  settle();
  return parts;
};

/** The words that differ, with every account that gives one of the two wordings to the letter. */
export const shareWords = (parts: DiffPart[], standing: readonly Told[]): DiffPart[] => {
  const wordsOf = (article: string): string =>
    parts.flatMap(({ articles, text }) => (articles.includes(article) ? [text] : [])).join('');
  const compared = [...new Set(parts.flatMap(({ articles }) => articles))];
  const alike = new Map(
    compared.map((article) => [
      article,
      standing.flatMap((one) =>
        !compared.includes(one.article) && one.words === wordsOf(article) ? [one.article] : [],
      ),
    ]),
  );
  return parts.map((part) => ({
    ...part,
    articles: [...new Set(part.articles.flatMap((article) => [article, ...alike.get(article)!]))],
  }));
};
