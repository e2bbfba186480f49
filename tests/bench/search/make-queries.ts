/**
 * Invented claims and a seed → queries of six kinds, each with the claims that it should find. What
 * should be found is told from the claims themselves, never by an engine: those that have every word
 * that was meant, or the name however it is written.
 */
import { Draw } from '../invent-corpus.ts';
import type { InventedClaim } from '../invent-claims.ts';

export const queryKinds = [
  'exact',
  'prefix',
  'typo',
  'two words',
  'spelling variant',
  'number',
] as const;

export interface BenchQuery {
  kind: (typeof queryKinds)[number];
  text: string;
  /** Ids of the claims that it should find, at least one. */
  wanted: string[];
}

/** More claims than these make no query: nobody could say which five should come first. */
const mostWanted = 20;

/** Claims drawn for each query before too few of them are taken to make any. */
const mostDrawn = 1000;

/** The words of a claim, for what is wanted; of its own, so that it owes nothing to an engine. */
const wordsOf = ({ record }: InventedClaim): string[] =>
  [record.value, record.label, record.speaker ?? '', record.sentence, record.event ?? '']
    .join(' ')
    .replace(/(\d),(?=\d)/gu, '$1')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const slip = (word: string, draw: Draw): string => {
  const at = draw.number(1, word.length - 2);
  const letter = String.fromCharCode(97 + draw.number(0, 25));
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  return draw.of([
    before + letter + after,
    before + after,
    before + word.charAt(at) + word.slice(at),
    before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]);
};

/** Makes as many queries of each kind. */
export const makeQueries = (
  claims: readonly InventedClaim[],
  perKind: number,
  seed: number,
): BenchQuery[] => {
  const draw = new Draw(seed);
  const having = new Map<string, Set<string>>();
  const named = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, id: string): void => {
    const ids = map.get(key);
    if (ids) ids.add(id);
    else map.set(key, new Set([id]));
  };
  for (const claim of claims) {
    for (const word of wordsOf(claim)) add(having, word, claim.record.id);
    for (const { name } of claim.names) add(named, name, claim.record.id);
  }
  const vocabulary = [...having.keys()].sort();
  // Names that are written in several ways are asked for by queries of their own kind.
  const varied = new Set(
    claims.flatMap(({ names }) =>
      names.flatMap(({ ways }) =>
        ways.length < 2 ? [] : ways.flatMap((way) => way.toLowerCase().match(/\p{L}+/gu) ?? []),
      ),
    ),
  );
  const variedPlain = [...named.keys()]
    .filter((name) => varied.has(name.toLowerCase().match(/\p{L}+$/u)?.[0] ?? ''))
    .map((name) => name.toLowerCase());
  const plainWordsOf = (claim: InventedClaim): string[] =>
    wordsOf(claim).filter((word) => !varied.has(word));
  const idsOf = (word: string): Set<string> => having.get(word) ?? new Set();
  const both = (a: string, b: string): string[] => [...idsOf(a).intersection(idsOf(b))];

  const make: Record<BenchQuery['kind'], (claim: InventedClaim) => Omit<BenchQuery, 'kind'>> = {
    exact: (claim) => {
      const word = draw.of(plainWordsOf(claim));
      return { text: word, wanted: [...idsOf(word)] };
    },
    prefix: (claim) => {
      const word = draw.of(plainWordsOf(claim).filter((own) => /^\p{L}{5,}$/u.test(own)));
      const text = word.slice(0, Math.max(4, Math.round(word.length * 0.75)));
      const begun = vocabulary.filter((other) => other.startsWith(text));
      const wanted = new Set(begun.flatMap((other) => [...idsOf(other)]));
      return { text, wanted: variedPlain.some((n) => n.startsWith(text)) ? [] : [...wanted] };
    },
    typo: (claim) => {
      const word = draw.of(plainWordsOf(claim).filter((own) => /^[a-z]{5,}$/u.test(own)));
      const text = slip(word, draw);
      return { text, wanted: text === word || having.has(text) ? [] : [...idsOf(word)] };
    },
    'two words': (claim) => {
      const own = [...new Set(plainWordsOf(claim))].filter((word) => word.length > 3);
      const [a, b] = [draw.of(own), draw.of(own)];
      const alone = Math.min(idsOf(a).size, idsOf(b).size) <= mostWanted;
      return { text: `${a} ${b}`, wanted: a === b || alone ? [] : both(a, b) };
    },
    'spelling variant': (claim) => {
      const { name, ways } = draw.of(claim.names);
      const others = [...ways.slice(1), name.replaceAll(/[-’]/gu, ''), name.replace('-', ' ')];
      const text = draw.of(others);
      return { text, wanted: ways.length < 2 ? [] : [...(named.get(name) ?? [])] };
    },
    number: (claim) => {
      const own = [...new Set(plainWordsOf(claim))];
      const number = draw.of(own.filter((word) => /^\d+$/u.test(word)));
      const word = draw.of(own.filter((other) => /^\p{L}{4,}$/u.test(other)));
      return { text: `${number} ${word}`, wanted: both(number, word) };
    },
  };

  return queryKinds.flatMap((kind) => {
    const queries = new Map<string, BenchQuery>();
    for (let drawn = 0; queries.size < perKind; drawn++) {
      if (drawn === mostDrawn * perKind)
        throw new Error(
          `Found ${queries.size} queries “${kind}” of ${perKind}; search more claims.`,
        );
      const claim = draw.of(claims);
      if (claim.names.length === 0 || !wordsOf(claim).some((word) => /^\d+$/u.test(word))) continue;
      const { text, wanted } = make[kind](claim);
      if (wanted.length > 0 && wanted.length <= mostWanted)
        queries.set(text, { kind, text, wanted });
    }
    return [...queries.values()];
  });
};

/** How much of what should be found is among the first five, as far as five can hold it. */
export const recallAtFive = ({ wanted }: BenchQuery, found: readonly string[]): number => {
  const all = new Set(wanted);
  return found.slice(0, 5).filter((id) => all.has(id)).length / Math.min(5, all.size);
};
