/**
 * The words that tell what a name or a noun phrase names: titles, particles, nouns of persons,
 * groups, vehicles, buildings and places. The lists are lexicon/names.yaml and, for wide coverage of
 * nouns, lexicon/noun-kinds.yaml.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import { remember } from '../remember.ts';

const wordList = z.string().transform((words): ReadonlySet<string> => new Set(words.split(' ')));

const { lifeless, ...nounKinds } = readLexicon(
  'noun-kinds',
  z.object({
    lifeless: wordList,
    weapon: wordList,
    vehicle: wordList,
    building: wordList,
    person: wordList,
    group: wordList,
    place: wordList,
  }),
);

const lexicon = readLexicon(
  'names',
  z.strictObject({
    honorifics: wordList,
    titles: wordList,
    particles: wordList,
    links: wordList,
    kindsOfHouse: wordList,
    portfolios: wordList,
    prefixes: wordList,
    adjectives: wordList,
    platforms: wordList,
    groups: wordList,
    buildings: wordList,
    builtPairs: wordList,
    places: wordList,
    vehicles: wordList,
    persons: wordList,
    lifeless: wordList,
    ships: wordList,
    sites: wordList,
    members: wordList,
    regions: wordList,
    landsOfRegions: z.record(z.string(), z.array(z.string())),
    givenNames: wordList,
    countryNames: z.record(z.string(), z.string()),
    demonyms: z.record(z.string(), z.string()),
    states: z.record(z.string(), z.string()),
    shortNames: z.record(z.string(), z.string()),
    ranks: z.record(z.string(), z.string()),
  }),
);

export const {
  honorifics,
  titles,
  particles,
  links,
  kindsOfHouse,
  portfolios,
  prefixes,
  adjectives,
  platforms,
  groups: groupWords,
  buildings: buildingWords,
  builtPairs,
  places: placeWords,
  ships: shipPrefixes,
  sites: siteWords,
  members: memberWords,
  regions,
  landsOfRegions,
  givenNames,
  countryNames,
  demonyms,
  states,
  shortNames,
  ranks,
} = lexicon;

/** What a noun stands for. */
export type NounKind = 'person' | 'group' | 'vehicle' | 'building' | 'place' | 'weapon';

const singularOf = (noun: string): string[] => {
  const found = [noun];
  if (noun.endsWith('men')) found.push(`${noun.slice(0, -3)}man`);
  if (noun.endsWith('children')) found.push(noun.slice(0, -3));
  if (noun.endsWith('ies')) found.push(`${noun.slice(0, -3)}y`);
  if (noun.endsWith('es')) found.push(noun.slice(0, -2));
  if (noun.endsWith('s') && !noun.endsWith('ss')) found.push(noun.slice(0, -1));
  return found;
};

const ownLists: readonly (readonly [NounKind, ReadonlySet<string>])[] = [
  ['vehicle', lexicon.vehicles],
  ['person', lexicon.persons],
  ['building', lexicon.buildings],
  ['place', lexicon.places],
  ['group', lexicon.groups],
];

const otherLists = Object.entries(nounKinds) as [NounKind, ReadonlySet<string>][];

const findKind = remember((noun) => {
  const forms = singularOf(noun.slice(noun.lastIndexOf('-') + 1));
  const list = [...ownLists, ...otherLists].find(([, words]) =>
    forms.some((form) => words.has(form)),
  );
  return { kind: list?.[0] ?? null };
});

/** The kind of a noun in small letters, plural or not; null where no list has it. */
export const nounKind = (noun: string): NounKind | null => findKind(noun).kind;

const findLifeless = remember((noun) => ({
  is: singularOf(noun).some((form) => lifeless.has(form) || lexicon.lifeless.has(form)),
}));

/** True of bills, penalties, hopes: a noun that never means a living being; unknown ones may. */
export const isLifeless = (noun: string): boolean => findLifeless(noun).is;
