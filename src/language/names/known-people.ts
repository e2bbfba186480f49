/**
 * The text of an article → the people whom it names in full beside what only a person has: an age, an
 * office, a verb of saying. Their names may be words of any kind: “Otto Hope, 34”, “Director Ann Pope”.
 */
import { foldName } from './fold-name.ts';
import {
  buildingWords,
  groupWords,
  honorifics,
  nounKind,
  particles,
  placeWords,
  titles,
} from './name-words.ts';

const part = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]*\p{Ll})`;
const namesInText = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'.-])${part}(?: ${part}){1,5}(?![\p{L}-])`,
  'gu',
);
/** Otto Hope, 34, said; Otto Hope (34); not: Norden, 35km east */
const aged = /^(?:,? [JS]r\.?)?(?:, \d{1,2}(?=[,.;)]| (?:and|of)\b)| \(\d{1,2}\))/u;
/** Otto Hope told reporters; Otto Hope, who ran */
const tells = /^(?:,? [JS]r\.?)?(?:,? (?:said|says|told)\b|, who\b)/u;
/** 34-year-old Otto Hope; identified as Otto Hope; said Otto Hope */
const told = /(?:\d[ -]year[ -]old|\bidentified as|\b(?:named|said|says)),? $/u;
const officeBefore = /(\p{Ll}+),? $/u;

/** Hope said; Hope, 34, said: of one whose full name stands elsewhere */
const alone = /(\p{Lu}\p{Ll}+)(?= (?:said|told)\b|, \d\d,)(?<!\p{Lu}[\p{L}.’'-]* \1)/gu;

/** The people of one article. */
export interface KnownPeople {
  /** Their surnames, as written. */
  surnames: ReadonlySet<string>;
  /** The first of their names, as written. */
  given: ReadonlySet<string>;
  /** The full names that end in a surname: “Ann Pope”. */
  full: ReadonlySet<string>;
}

export const nobody: KnownPeople = { surnames: new Set(), given: new Set(), full: new Set() };

/** What a name of two words may begin with, but no person’s. */
const opensOther =
  /^(?:the|an?|some|many|most|few|several|all|both|no|one|two|three|other|our|his|her|their|its|but|and|or|while|when|as|after|if|in|at|on|for|new|south|north|east|west|fort|port|lake|mount|san|santa|saint|st|police|jr|sr)$/iu;
const noSurname =
  /^(?:[js]r|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december|news|times|post|press|inc|zealand)$/iu;

const isOffice = (word: string): boolean => {
  const folded = foldName(word);
  return titles.has(folded) || honorifics.has(folded);
};

/** Words for houses and places that are surnames, too */
const surnamesToo =
  /^(?:hall|church|house|temple|lodge|bank|banks|mill|mills|tower|towers|castle|bridge|bridges|park|hill|hills|lake|street|field|fields|rivers|lane|place|court|beach|marsh)$/iu;

/** Norden Police, Marten Center, two Soldiers: no people */
const isInstitution = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    [groupWords, buildingWords, placeWords].some((words) => words.has(lower)) ||
    (/[^s]s$/u.test(word) && nounKind(lower) === 'person')
  );
};

/** Finds the people whom a text surely names. */
export const knownPeople = (text: string): KnownPeople => {
  let called: Set<string> | null = null;
  const isCalled = (surname: string): boolean =>
    (called ??= new Set([...text.matchAll(alone)].map(([, name = '']) => name))).has(surname);
  const people = { surnames: new Set<string>(), given: new Set<string>(), full: new Set<string>() };
  for (const { 0: run, index } of text.matchAll(namesInText)) {
    // Ann Hope’s brother
    const words = run.replace(/['’]s?$/u, '').split(' ');
    if (/^[JS]r$/u.test(words.at(-1) ?? '')) words.pop();
    let office = 0;
    while (office < words.length - 2 && isOffice(words[office] as string)) office++;
    // Norden Police Chief Otto Hope
    for (let i = office; i < words.length - 2; i++)
      if (isOffice(words[i] as string)) office = i + 1;
    const [given = '', ...others] = words.slice(office);
    const surname = others.at(-1) ?? '';
    if (
      others.length === 0 ||
      others.length > 2 ||
      surname.endsWith('.') ||
      noSurname.test(surname)
    )
      continue;
    if (isOffice(given) || opensOther.test(given) || particles.has(given.toLowerCase())) continue;
    const [before, after] = [
      text.slice(Math.max(0, index - 24), index),
      text.slice(index + run.length, index + run.length + 16),
    ];
    const isAged = aged.test(after);
    const noun = officeBefore.exec(before)?.[1] ?? '';
    const sure = isAged || office > 0 || nounKind(noun) === 'person' || isCalled(surname);
    if (!sure && !tells.test(after) && !told.test(before)) continue;
    if (isInstitution(surname) && !isAged && !(sure && surnamesToo.test(surname))) continue;
    if (!sure && /\b[Tt]he $/u.test(before)) continue;
    people.surnames.add(surname);
    people.given.add(given);
    people.full.add(`${given} ${surname}`);
  }
  return people.full.size > 0 ? people : nobody;
};

/** Where in a run of names that of somebody known begins, if it ends with it: 2 of “Norden Director Ann Pope”. */
export const startOfKnown = ({ full }: KnownPeople, words: readonly string[]): number => {
  const surname = words.at(-1) ?? '';
  return words.findIndex((given) => full.has(`${given} ${surname}`));
};
