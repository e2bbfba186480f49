/** The words for who speaks → with those of another who speaks together with him: “police and medics said”. */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import type { Reading, Unit } from './reading.ts';
import type { Source } from './sources.ts';
import { canSpeak, isPersonNoun, isPlural } from './speaker-nouns.ts';

/** Omar Sabri and Ann Orlov, army officers and residents, police and medics: two of a kind, that may speak together */
export const areAlike = (tokens: readonly Token[], one: NounPhrase, other: NounPhrase): boolean => {
  const isName = ({ head }: NounPhrase): boolean => tokens[head]?.pos === 'PROPN';
  const isSort = ({ head }: NounPhrase): boolean =>
    tokens[head]?.lower === 'police' ||
    (/^(?:NOUN|PROPN)$/u.test(tokens[head]?.pos ?? '') &&
      isPlural(tokens[head] as Token) &&
      isPersonNoun(tokens[head] as Token));
  return [isName, isSort].some((fits) => fits(one) && fits(other));
};

/** the Agency for Meteorology, Climatology and Geophysics: one name, which a phrase is the end of */
const nameAround = (
  { names, phraseAt }: Reading,
  { first, last }: NounPhrase,
): NounPhrase | undefined => {
  const name = names
    .flatMap(({ mentions }) => mentions)
    .find((one) => one.first < first && last <= one.last);
  return name && phraseAt[name.first];
};

/** Omar Sabri and Ann Orlov said, army officers and residents said, …, a guard and the army said: both speak */
export const withPartner = (reading: Reading, unit: Unit, source: Source): Source => {
  const { tokens, phraseAt } = reading;
  const { core } = source;
  const partner = phraseAt[core.first - 2];
  if (tokens[core.first - 1]?.lower !== 'and' || !partner) return source;
  const whole = nameAround(reading, core);
  if (whole) return { core: whole, first: whole.first, last: source.last };
  const before = tokens[partner.first - 1];
  const alike = areAlike(tokens, partner, core);
  const told = unit.clauses.some(({ verb }) => verb < partner.first);
  const last =
    before?.text === ',' && told && [partner, core].every((one) => canSpeak(tokens, one));
  if (core.pronoun || partner.pronoun || !(alike || last)) return source;
  const opens = partner.first <= unit.first || /^(?:PUNCT|SCONJ|CCONJ)$/u.test(before?.pos ?? '');
  return opens ? { ...source, first: partner.first, partner } : source;
};
