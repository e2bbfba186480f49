/**
 * A band’s name and the words behind it → the name with its land, where the text has a band of the same
 * name in another land: “the Alder Front in Chad” beside “the Kenyan Alder Front”.
 */
import { countryOfDemonym, findPlace } from '../names/gazetteer.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import type { Reading } from './reading.ts';

const countryOf = (word: string): string | null => {
  const place = findPlace(word);
  return countryOfDemonym(word) ?? (place?.kind === 'country' ? place.name : null);
};

/** The name, with its land where that tells it from its namesake. */
export const withLand = (
  { tokens, phraseAt }: Reading,
  name: string,
  { first, head, last }: NounPhrase,
): string => {
  const place = tokens[last]?.lower === 'in' ? phraseAt[last + 1] : undefined;
  if (place?.last !== last + 2) return name;
  const land = (tokens[place.head] as Token).text;
  const country = countryOf(land);
  if (!country) return name;
  const own = (tokens[head] as Token).text;
  // “the Alder Front”, which the article’s names lead to the Kenyan one
  const words = tokens.slice(first, last).filter(({ pos }) => pos !== 'DET');
  const hasNamesake = tokens.some(({ text }, index) => {
    const other = text === own ? countryOf(tokens[index - words.length]?.text ?? '') : null;
    return other !== null && other !== country;
  });
  return hasNamesake ? `${words.map(({ text }) => text).join(' ')} in ${land}` : name;
};
