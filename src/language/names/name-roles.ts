/**
 * The words beside a name → the office of who bears it: “the group’s spokesman Omar Sabri”, “Omar Sabri, a
 * spokesman for the army”, “Ambassador to Karsia Omar Sabri”.
 */
import { foldName } from './fold-name.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { findPlace } from './gazetteer.ts';
import { wordClass } from '../words/word-class.ts';
import { isInstitutionWord } from './name-word.ts';
import { honorifics, nounKind, portfolios, titles } from './name-words.ts';

export interface Role extends TokenRange {
  /** What its noun stands for: “group” in “a militia in the north”. */
  of: 'person' | 'group';
}

/** Director-General, Mr., Sheikh: what stands before a name, and is none. */
export const isTitle = (token: Token): boolean => {
  const word = foldName(token.text);
  // Under-Secretary-General
  const plain = token.lower.replace(/^(?:under|deputy|vice|assistant)-/u, '');
  // Director-General
  return titles.has(word) || titles.has(plain) || honorifics.has(word);
};

const isBodyOfOffice = wordClass(
  /^(?:government|ministry|police|army|military|navy|department|agency|council|commission|union|party|force|forces)$/u,
);

const asRole = (tokens: readonly Token[], phrase: TokenRange, head: number): Role => {
  let { first } = phrase;
  while (first < phrase.last - 1 && /^(?:DET|PRON|NUM)$/u.test(tokens[first]?.pos ?? '')) first++;
  const word = tokens[head]?.lower ?? '';
  return { first, last: phrase.last, of: nounKind(word) === 'group' ? 'group' : 'person' };
};

/** Through his lawyer, Omar Sabri said; before a service for the victims, Sabri said: no more than beside the name */
const opensAnew = (tokens: readonly Token[], { first }: TokenRange, name: TokenRange): boolean =>
  /^(?:VERB|AUX)$/u.test(tokens[name.last]?.pos ?? '') &&
  /^(?:ADP|VERB)$/u.test(tokens[first - 1]?.pos ?? '');

/** The role in small letters that a name stands in: “the group’s spokesman Omar Sabri”, “…, a spokesman for the army”. */
export const roleAround = (
  tokens: readonly Token[],
  name: TokenRange,
  sentence: TokenRange,
  phrases: readonly NounPhrase[],
): Role | null => {
  const own = phrases.find(({ first, last }) => first < name.first && last >= name.last);
  const before = tokens[name.first - 1];
  // commander Omar Sabri
  if (own && before?.pos === 'NOUN' && nounKind(before.lower) === 'person')
    return asRole(tokens, { first: own.first, last: name.first }, name.first - 1);
  // the commissioner of police Omar Sabri, a spokesman for the Karsian government Omar Sabri; not “friends of
  // driver Omar Sabri”
  const ofBody =
    own?.first === name.first - 1
      ? tokens[own.first - 1]?.lower === 'of'
      : own &&
        own.first < name.first &&
        /^(?:of|for|in|at)$/u.test(tokens[own.first - 1]?.lower ?? '') &&
        isBodyOfOffice.has(before);
  const office = own && ofBody ? phrases.find(({ last }) => last === own.first - 1) : undefined;
  if (office && before?.pos === 'NOUN' && nounKind(tokens[office.head]?.lower ?? '') === 'person')
    return asRole(tokens, { first: office.first, last: name.first }, office.head);
  // Omar Sabri, a spokesman for the army
  let after = name.last;
  if (/^\($/u.test(tokens[after]?.text ?? '')) after += 3;
  if (tokens[after]?.text === ',' && after + 1 < sentence.last) {
    const phrase = phrases.find(({ first }) => first === after + 1);
    const head = phrase && tokens[phrase.head];
    if (
      phrase &&
      // Omar Sabri, whose son was hurt
      tokens[phrase.first]?.lower !== 'whose' &&
      head &&
      head.pos === 'NOUN' &&
      // to Omar Sabri, officials said
      head.lower === head.lemma &&
      // in Ostrov, the army said
      !/^(?:VERB|AUX)$/u.test(tokens[phrase.last]?.pos ?? '') &&
      /^(?:person|group)$/u.test(nounKind(head.lower) ?? '')
    ) {
      const link = tokens[phrase.last];
      const of = /^(?:of|for|at|in|with)$/u.test(link?.lower ?? '')
        ? phrases.find(({ first }) => first === phrase.last + 1)
        : undefined;
      return asRole(tokens, { first: phrase.first, last: of?.last ?? phrase.last }, phrase.head);
    }
  }
  // the group’s founder, Omar Sabri
  if (before?.text === ',') {
    const phrase = phrases.find(({ last }) => last === name.first - 1);
    const head = phrase && tokens[phrase.head];
    if (
      phrase &&
      head?.pos === 'NOUN' &&
      nounKind(head.lower) === 'person' &&
      !opensAnew(tokens, phrase, name) &&
      (tokens[phrase.first]?.pos === 'DET' ||
        /^(?:its|his|her|their)$/u.test(tokens[phrase.first]?.lower ?? '') ||
        tokens.slice(phrase.first, phrase.last).some(({ lower }) => lower === "'s"))
    )
      return asRole(tokens, phrase, phrase.head);
  }
  return null;
};

/** Communications, Security, Engineering: what an office may be for */
export const isMatterWord = /(?:[ts]ions?|ments?|ings?|[ei]ty|ics)$/u;

/** “Ambassador to Karsia”, “envoy for Karsia”, “Minister of Health” before “Omar Sabri”, or null where a run of names is no such pair. */
export const postBefore = (
  tokens: readonly Token[],
  { first, last }: TokenRange,
  sentence: TokenRange,
): Role | null => {
  const office = tokens[first - 2];
  if (last - first < 3 || first - 2 < sentence.first || !office) return null;
  if (!/^(?:to|of|for|on)$/u.test(tokens[first - 1]?.lower ?? '') || !isTitle(office)) return null;
  if (findPlace(tokens[first]?.text ?? '')?.kind === 'country')
    return { first: first - 2, last: first + 1, of: 'person' };
  // Minister of Foreign Affairs Omar Sabri
  let end = last - 2;
  while (end > first && !portfolios.has(tokens[end - 1]?.lower ?? '')) end--;
  // Minister of Construction Omar Sabri, whatever it is of
  // Director of Communications Ann Orlov: no institution, and no place of a longer name
  const [own, surname] = [tokens[first], tokens[last - 1]];
  const isMatter =
    own !== undefined &&
    surname !== undefined &&
    isMatterWord.test(own.lower) &&
    !isInstitutionWord(surname);
  if (end === first && (office.lower === 'minister' || isMatter)) end = last - 2;
  // Chief of Staff Omar Sabri
  if (office.lower === 'chief' && own?.text === 'Staff') end = first + 1;
  // Minister of Foreign Affairs Sabri: no Affairs Sabri
  if (end > first && tokens[end]?.text === 'Affairs' && end < last - 1) end++;
  return end > first ? { first: first - 2, last: end, of: 'person' } : null;
};
