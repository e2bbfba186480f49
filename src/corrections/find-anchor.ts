/**
 * An anchor → the place of its words in an article, and the claim that stands there. The words must
 * be there letter for letter and once: an anchor that has come loose is told, never guessed.
 */
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Anchor } from '../model/correction.ts';
import type { Span } from '../model/span.ts';

/** What was looked for, or what is wrong and what to do. */
export type Found<T> = { found: T } | { rule: string; problem: string };

/** Every place where words stand in a text, overlapping ones too. */
const placesOf = (words: string, text: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
};

/** Small letters and plain quotation marks, one for one. */
const folded = (words: string): string =>
  words
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s/gu, ' ')
    .replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    });

/** “The article has …”, where only letters’ size, quotation marks or spaces are others. */
const nearest = (words: string, text: string): string => {
  const at = folded(text).indexOf(folded(words));
  return at < 0 ? '' : ` The article has “${text.slice(at, at + words.length)}”.`;
};

/** Finds the quoted words of an anchor in its article. */
export const findWords = (anchor: Anchor, article: Pick<Article, 'text'>): Found<Span> => {
  const [exact, prefix, suffix] = [anchor.exact, anchor.prefix, anchor.suffix].map((words) =>
    words.normalize('NFC'),
  ) as [string, string, string];
  const places = placesOf(prefix + exact + suffix, article.text);
  const [place] = places;
  const quoted = `“${prefix}${exact}${suffix}”`;
  if (place === undefined)
    return {
      rule: 'correction-words-missing',
      problem: `Found no ${quoted} in ${anchor.article}.${nearest(prefix + exact + suffix, article.text)} Quote the words as the article has them, or take the correction out.`,
    };
  if (places.length > 1)
    return {
      rule: 'correction-words-twice',
      problem: `Found ${quoted} ${places.length} times in ${anchor.article}, expected it once. Add the words right before it as “prefix” or right after it as “suffix”.`,
    };
  const start = place + prefix.length;
  return { found: { start, end: start + exact.length, exact } };
};

/** Finds the one claim that the words of an anchor make. */
export const findClaim = (
  anchor: Anchor,
  article: Pick<Article, 'text'>,
  claims: readonly Claim[],
): Found<Claim> => {
  const words = findWords(anchor, article);
  if ('problem' in words) return words;
  const { start, end, exact } = words.found;
  const here = claims.filter(
    ({ quote, type }) =>
      quote.start < end && quote.end > start && (!anchor.type || type === anchor.type),
  );
  // the claim of these very words, of all that overlap them
  const same = here.filter(({ quote }) => quote.start === start && quote.end === end);
  const [claim, another] = same.length > 0 ? same : here;
  if (!claim)
    return {
      rule: 'correction-claim-missing',
      problem: `Found no ${anchor.type ? `${anchor.type} ` : ''}claim in “${exact}” of ${anchor.article}. “npx parallax extract” lists what is found there. Use “do: add” for a claim that is missed, and take a “reject” out.`,
    };
  if (another)
    return {
      rule: 'correction-claim-twice',
      problem: `Found several claims in “${exact}” of ${anchor.article}: ${(same.length > 0 ? same : here).map(({ type, quote }) => `${type} “${quote.exact}”`).join(', ')}. Quote the words of one alone, or give its “type”.`,
    };
  return { found: claim };
};
