/**
 * A word for a band → the name that it bears beside it: in quotation marks, in brackets, behind “calling itself”.
 */
import type { Document, Sentence } from '../../language/document.ts';
import { nameAt } from '../../language/names/name-at.ts';
import { beforeBrackets } from '../../language/phrases/before-brackets.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import type { Token } from '../../language/words/tokenize.ts';
import { wordClass } from '../../language/words/word-class.ts';

/** a group calling itself, known as, called: the place behind such words, or where they would begin */
const behindCalled = (tokens: readonly Token[], at: number): number => {
  const [verb, link] = tokens.slice(at, at + 2).map(({ lower }) => lower);
  if (/^(?:called|named|dubbed)$/u.test(verb ?? '')) return at + 1;
  const isTwo =
    (verb === 'calling' && /^(?:itself|themselves)$/u.test(link ?? '')) ||
    (verb === 'known' && link === 'as');
  return isTwo ? at + 2 : at;
};

/** the “Baruna Front” militant group, the armed group “Baruna Front”, a group calling itself the Baruna Front: its name. */
export const quotedName = (
  document: Document,
  { phrases }: Sentence,
  { first, last, head }: NounPhrase,
): NounPhrase | null => {
  const { tokens } = document;
  const isGroup = /^(?:groups?|militants|fighters|rebels|militia|organi[sz]ation)$/u.test(
    tokens[head]?.lower ?? '',
  );
  if (!isGroup) return null;
  const called = behindCalled(tokens, last);
  const name = /^["'’”]$/u.test(tokens[first - 1]?.text ?? '')
    ? phrases.find((one) => one.last === first - 1)
    : /^["'‘“]$/u.test(tokens[called]?.text ?? '')
      ? phrases.find((one) => one.first === called + 1)
      : called > last
        ? phrases.find((one) => one.first === called)
        : undefined;
  return name && nameAt(document, name.head) ? name : null;
};

/** Words for a band that bears a name. */
export const isBanded = wordClass(/^(?:groups?|outfit|militia|network|organi[sz]ation|movement)$/u);

/** the Baruna Front (BF) militant group, the Baruna Front (BF) group’s affiliate: the name before its letters. */
export const bracketedName = (
  document: Document,
  { phrases }: Sentence,
  { first, last, head }: NounPhrase,
): NounPhrase | null => {
  const { tokens } = document;
  const open = beforeBrackets(tokens, first);
  const isGroup = last === head + 1 && isBanded.has(tokens[head]);
  if (open === first || !(isGroup || isBanded.has(tokens[first]))) return null;
  const named = nameAt(document, open - 1)?.mentions.find((one) => one.last === open);
  return phrases.find((one) => named && one.first <= named.first && named.first < one.last) ?? null;
};
