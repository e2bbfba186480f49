/** Words → what they may be in a name: part of it, the noun of an institution, an adjective of a nation. */
import type { Token } from '../words/tokenize.ts';
import { WordClass, writtenClass } from '../words/word-class.ts';
import { countryOfDemonym, findPlace } from './gazetteer.ts';
import { adjectives, buildingWords, groupWords, placeWords } from './name-words.ts';

const largeThenSmall = writtenClass(/^\p{Lu}\p{Ll}/u);

/** True of a word that a name may consist of. */
export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'PROPN' || (token.pos === 'ADJ' && largeThenSmall.has(token))) &&
  looksLikeName.has(token);

const looksLikeName = new WordClass(
  ({ text, lower }) =>
    // al-Sabri; “71st” in East 71st Street
    /^(?:\p{Lu}|(?:al|el|as|ash|an)-\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(text) &&
    /\p{L}/u.test(text) &&
    !/^(?:who(?:m|se)?(?:ever)?|what|how|why|when|where|if|but|and|or|the|an?|he|she|it|they|we|i|you|there|this|that|these|those|his|her|its|their|my|our)$/u.test(
      lower,
    ),
);

/** Ministry, Hospital, River */
export const isInstitutionWord = (token: Token): boolean =>
  groupWords.has(token.lower) || buildingWords.has(token.lower) || placeWords.has(token.lower);

/** Karsian, Sunni, Karsia-backed */
export const isAdjective = (word: string): boolean =>
  adjectives.has(word.toLowerCase()) ||
  (countryOfDemonym(word) !== null && findPlace(word)?.kind !== 'country') ||
  isCompound(word);

/** Karsia-backed, Karsian-flagged */
export const isCompound = (word: string): boolean =>
  /[-‐‑](?:backed|led|linked|affiliated|based|aligned|controlled|held|allied|run|born|made|built|owned|flagged|registered)$/iu.test(
    word,
  );
