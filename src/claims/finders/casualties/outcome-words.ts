/**
 * The words of casualties.yaml and people.yaml as look-ups: which outcome a verb, a state or a noun
 * tells, and which nouns name people.
 */
import { ordinalOf } from '../../../language/quantities/ordinals.ts';
import { z } from 'zod';
import { isLifeless } from '../../../language/names/name-words.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import { writtenClass } from '../../../language/words/word-class.ts';
import { readLexicon } from '../../../lexicon/read-lexicon.ts';
import { type Outcome, outcomeSchema } from '../../../model/claim.ts';
import type { Quantity } from '../../../model/quantity.ts';

const words = z.array(z.string());
const byOutcome = z.partialRecord(outcomeSchema, words);

const lexicon = readLexicon(
  'casualties',
  z.strictObject({
    verbs: byOutcome,
    'wide verbs': byOutcome,
    'deadly verbs': words,
    fates: byOutcome,
    states: byOutcome,
    links: words,
    suffered: words,
    harms: words,
    ailments: words,
    counted: byOutcome,
    acts: byOutcome,
    wholes: z.record(z.string(), words),
    creatures: words,
    dwellers: words,
    'left behind': words,
    recordings: words,
    firms: words,
  }),
);

const people = readLexicon(
  'people',
  z.strictObject({ plurals: z.string(), singulars: z.string() }),
);

const nounKinds = readLexicon('noun-kinds', z.object({ person: z.string(), named: z.string() }));

const invert = (lists: Partial<Record<Outcome, string[]>>): ReadonlyMap<string, Outcome> =>
  new Map(
    Object.entries(lists).flatMap(([outcome, list]) =>
      list.map((word): [string, Outcome] => [word, outcome as Outcome]),
    ),
  );

/** Verbs by what befalls their object. */
export const verbOutcomes = invert(lexicon.verbs);
/** The same, of verbs that also take things. */
export const wideVerbOutcomes = invert(lexicon['wide verbs']);
/** Verbs that kill where “to death” follows: beat, hack. */
export const deadlyVerbs: ReadonlySet<string> = new Set(lexicon['deadly verbs']);
/** Verbs by what befalls their subject. */
export const fateOutcomes = invert(lexicon.fates);
/** Singular nouns that count people: death, injury. */
export const countedOutcomes = invert(lexicon.counted);
/** Singular nouns of acts, told with “of” or a possessive: killing, arrest. */
export const actOutcomes = invert(lexicon.acts);
/** Words before people by what befell them: two wounded guards. */
export const adjectiveOutcomes: ReadonlyMap<string, Outcome> = new Map([
  ['dead', 'killed'],
  ['deceased', 'killed'],
  ['slain', 'killed'],
  ['killed', 'killed'],
  ['murdered', 'killed'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['hurt', 'injured'],
  ['missing', 'missing'],
  ['trapped', 'missing'],
  ['kidnapped', 'captured'],
  ['abducted', 'captured'],
]);
/** Collective words for people by what befell them: “the dead”; `null`: victims of any kind. */
export const wholeOutcomes: ReadonlyMap<string, Outcome | null> = new Map(
  Object.entries(lexicon.wholes).flatMap(([outcome, list]) =>
    list.map((word): [string, Outcome | null] => [
      word,
      outcome === 'victims' ? null : (outcome as Outcome),
    ]),
  ),
);

export const links: ReadonlySet<string> = new Set(lexicon.links);
export const sufferVerbs: ReadonlySet<string> = new Set(lexicon.suffered);
export const harms: ReadonlySet<string> = new Set(lexicon.harms);
/** What people are treated for besides harms. */
export const ailments: ReadonlySet<string> = new Set(lexicon.ailments);
/** What is found of the dead. */
export const deadWords = /^(?:bod(?:y|ies)|corpses?|remains|victims?)$/u;
export const recordings: ReadonlySet<string> = new Set(lexicon.recordings);
export const firms: ReadonlySet<string> = new Set(lexicon.firms);
const creatures: ReadonlySet<string> = new Set(lexicon.creatures);
const singular: ReadonlySet<string> = new Set([
  ...nounKinds.person.split(' '),
  ...nounKinds.named.split(' '),
  ...people.singulars.split(/\s+/u),
]);
const plural: ReadonlySet<string> = new Set(people.plurals.split(/\s+/u));

const quotationMark = writtenClass(/^["“”]$/u);

const states = new Map<string, { words: string[]; outcome: Outcome }[]>();
for (const [state, outcome] of invert(lexicon.states)) {
  const parts = state.split(' ');
  const first = parts[0] as string;
  states.set(first, [...(states.get(first) ?? []), { words: parts, outcome }]);
}
for (const list of states.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Reads the longest state at a place: “shot to death”, “in critical condition”. */
export const readState = (
  tokens: readonly Token[],
  at: number,
): { outcome: Outcome; last: number } | null => {
  const beginning = states.get(tokens[at]?.lower ?? '');
  return beginning ? readStateOf(beginning, tokens, at) : null;
};

const readStateOf = (
  beginning: readonly { words: string[]; outcome: Outcome }[],
  tokens: readonly Token[],
  at: number,
): { outcome: Outcome; last: number } | null => {
  for (const { words: state, outcome } of beginning) {
    let last = at;
    const all = state.every((word) => {
      // in “stable” condition
      while (last > at && quotationMark.has(tokens[last])) last++;
      // in a critical condition
      if (last === at + 1 && state.at(-1) === 'condition' && tokens[last]?.lower === 'a') last++;
      return tokens[last++]?.lower === word;
    });
    if (all) return { outcome, last };
  }
  return null;
};

const singularOf = (word: string): string[] => [
  word.replace(/ies$/u, 'y'),
  word.replace(/es$/u, ''),
  word.replace(/s$/u, ''),
];

/** True of a word for one person: “guard”, “21-year-old”. */
export const namesPerson = (word: string): boolean =>
  singular.has(word) ||
  /(?:-old|[a-z]man|[a-z]woman|-goer|-worker)$/u.test(word) ||
  // father-of-two, mum-of-3
  /^\p{L}+-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u.test(word) ||
  (word.includes('-') && singular.has(word.slice(word.lastIndexOf('-') + 1))) ||
  (word.endsWith('-elect') && singular.has(word.slice(0, -6)));

/** True of a word for several people: “guards”, “people”, “8-year-olds”, “schoolchildren”. */
export const namesPeople = (word: string): boolean =>
  plural.has(word) ||
  /(?:-olds|[a-z]men|[a-z]women|[a-z]children|-goers|-workers)$/u.test(word) ||
  (word.endsWith('s') && singularOf(word).some(namesPerson) && !singular.has(word)) ||
  (word.includes('-') && plural.has(word.slice(word.lastIndexOf('-') + 1)));

/** The place in a row that a phrase tells before its noun, as the number there are by then: a third man. */
export const readOrdinal = (
  tokens: readonly Token[],
  { first, head }: NounPhrase,
): Quantity | null => {
  const word = tokens
    .slice(first, head)
    .find(({ lower, pos }) => ordinalOf(lower) !== null && pos !== 'NOUN');
  const number = word && ordinalOf(word.lower);
  return number ? { min: number, max: number, approximate: false, words: word.text } : null;
};

const dwellers: ReadonlySet<string> = new Set(lexicon.dwellers);
const leftBehind: ReadonlySet<string> = new Set(lexicon['left behind']);

/** True of those who flee from home: residents; not of robbers, who flee from the police. */
export const isDweller = (word: string): boolean => dwellers.has(word);

/** True of what people run from without losing a home: the scene, a club. */
export const isLeftBehind = (word: string): boolean => leftBehind.has(word);

/** True of what is killed, hit or held without being a person: the bill, the dog, his leg. */
export const isCreature = (word: string): boolean => creatures.has(word) || isLifeless(word);
