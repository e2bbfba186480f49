/**
 * The engine for large sites. Of the vocabulary it has every word; lists of claims and the claims
 * themselves are loaded as a query needs them. The lists of all words of a query are met, what is
 * met is ordered by how well and in which field it fits, and Fuse ranks the first of them.
 */
import type { ClaimRecord, ClaimShards } from '../model/published.ts';
import type { Answer, ClaimEngine } from './claim-engine.ts';
import { fieldNames } from './claim-fields.ts';
import { isNumber } from './fold-words.ts';
import { readGaps } from './gap-list.ts';
import { type FacetsFile, indexPaths, type PostingsFile, type WordsFile } from './index-files.ts';
import { rankClaims } from './rank-claims.ts';
import { type Facet, facets, type SearchQuery } from './search-query.ts';
import { createVocabulary, unpackWords, type WordMatch } from './vocabulary.ts';

/** Reads a JSON file, given as its path under the site’s root. */
export type ReadFile = (path: string) => Promise<unknown>;

/** A match weighs more than the field that it is in; the fields are in the order of `fieldNames`. */
const matchWeight = 4;
const fieldWeights = [3, 2, 1];
/** So many are ranked by Fuse, as far as they stand in so many files. */
const mostRanked = 100;
const mostFiles = 6;
const speakerField = fieldNames.indexOf('speaker');

class ManyClaims implements ClaimEngine {
  readonly #total: number;
  readonly #read: ReadFile;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #firstOfPostings: number[];
  readonly #vocabulary;
  /** The number of the first claim of each file. */
  readonly #firstOfRecords: number[] = [];

  constructor(shards: ClaimShards, words: WordsFile, read: ReadFile) {
    this.#total = shards.total;
    this.#read = read;
    this.#firstOfPostings = words.files;
    this.#vocabulary = createVocabulary(
      unpackWords(words.words),
      (a, b) => words.commonness.charCodeAt(b) - words.commonness.charCodeAt(a) || a - b,
    );
    let first = 0;
    for (const count of shards.files) {
      this.#firstOfRecords.push(first);
      first += count;
    }
  }

  async answer(query: SearchQuery): Promise<Answer> {
    const words = this.#withoutBegun(query.words);
    const found = words.map((word, i) => this.#findWord(word, words[i - 1], words[i + 1]));
    const [score, allowed] = await Promise.all([this.#score(found), this.#allow(query)]);
    const order = inOrder(this.#total, score, allowed);
    const { head, records } = await this.#rank(order, score, words);
    order.set(head);
    return {
      count: order.length,
      marks: {
        words: new Set(
          found.flatMap((matches) => matches.map(({ word }) => this.#vocabulary.words[word]!)),
        ),
        beginnings: words.filter((word) => !isNumber(word) && word.length > 1),
      },
      ready: head.length,
      take: async (from, to) =>
        Promise.all(
          [...order.subarray(from, to)].map((claim) => records.get(claim) ?? this.#record(claim)),
        ),
    };
  }

  /** One letter at the end is the beginning of a word to come. */
  #withoutBegun(words: readonly string[]): readonly string[] {
    const last = words.at(-1) ?? '';
    const isBegun = last.length === 1 && !isNumber(last) && this.#vocabulary.indexOf(last) < 0;
    return isBegun ? words.slice(0, -1) : words;
  }

  /** What a word may stand for, alone or written together with its neighbour: “al mersi”. */
  #findWord(word: string, before = '', after = ''): readonly WordMatch[] {
    const joined = [before && before + word, after && word + after]
      .map((whole) => (whole ? this.#vocabulary.indexOf(whole) : -1))
      .filter((place) => place >= 0);
    const own = this.#vocabulary.find(word);
    return joined.length === 0
      ? own
      : [...own, ...joined.map((place) => ({ word: place, weight: own[0]?.weight ?? 12 }))];
  }

  #load<File>(path: string): Promise<File> {
    let file = this.#files.get(path);
    if (!file) {
      file = this.#read(path);
      this.#files.set(path, file);
      // A file that could not be read is asked for again by the next query.
      file.catch(() => this.#files.delete(path));
    }
    return file as Promise<File>;
  }

  async #postings(word: number): Promise<string> {
    const file = lastAtMost(this.#firstOfPostings, word);
    const postings = await this.#load<PostingsFile>(indexPaths.postings(file + 1));
    return postings[word - this.#firstOfPostings[file]!]!;
  }

  async #record(claim: number): Promise<ClaimRecord> {
    const file = lastAtMost(this.#firstOfRecords, claim);
    const { claims } = await this.#load<{ claims: ClaimRecord[] }>(indexPaths.records(file + 1));
    return claims[claim - this.#firstOfRecords[file]!]!;
  }

  /** Of each claim the sum of what its words are worth; 0 where it lacks one. Null: no words asked. */
  async #score(
    found: readonly (readonly WordMatch[])[],
    fields = fieldWeights,
  ): Promise<Uint16Array | null> {
    if (found.length === 0) return null;
    const total = new Uint16Array(this.#total);
    if (found.some((matches) => matches.length === 0)) return total;
    const lists = await Promise.all(
      found.map((matches) => Promise.all(matches.map(({ word }) => this.#postings(word)))),
    );
    for (const [i, matches] of found.entries()) {
      const own = i === 0 ? total : new Uint16Array(this.#total);
      for (const [j, { weight }] of matches.entries())
        raise(
          own,
          lists[i]![j]!,
          fields.map((worth) => worth && weight * matchWeight + worth),
        );
      if (i > 0)
        for (let claim = 0; claim < total.length; claim += 1)
          total[claim] = total[claim]! && own[claim]! ? total[claim]! + own[claim]! : 0;
    }
    return total;
  }

  /** Which claims the operators and facets leave; null: all of them. */
  async #allow({ narrowed, chosen }: SearchQuery): Promise<Uint8Array | null> {
    const asked = facets.filter((facet) => narrowed[facet] || chosen[facet] !== undefined);
    const sets = [
      ...(await Promise.all(asked.map((facet) => this.#withFacet(facet, { narrowed, chosen })))),
      ...(narrowed.speaker ? [await this.#spokenBy(narrowed.speaker)] : []),
    ];
    return sets.length === 0
      ? null
      : sets.reduce((left, set) => left.map((is, claim) => (is && set[claim] ? 1 : 0)));
  }

  async #withFacet(
    facet: Facet,
    { narrowed, chosen }: Pick<SearchQuery, 'narrowed' | 'chosen'>,
  ): Promise<Uint8Array> {
    const { values, lists } = await this.#load<FacetsFile>(indexPaths.facets);
    const set = new Uint8Array(this.#total);
    for (const [i, value] of values.entries())
      if (
        value.facet === facet &&
        (chosen[facet] ?? value.id) === value.id &&
        (narrowed[facet] ?? ['']).some((words) => value.words.includes(words))
      )
        readGaps(lists[i]!, 0, lists[i]!.length, (claim) => (set[claim] = 1));
    return set;
  }

  /** Claims whose speaker’s name has every word of one of the values. */
  async #spokenBy(values: readonly string[]): Promise<Uint8Array> {
    const set = new Uint8Array(this.#total);
    const inSpeaker = fieldNames.map((_, field) => (field === speakerField ? 1 : 0));
    for (const value of values) {
      const found = value.split(' ').map((word) => this.#vocabulary.find(word));
      const score = await this.#score(found, inSpeaker);
      score?.forEach((worth, claim) => {
        if (worth > 0) set[claim] = 1;
      });
    }
    return set;
  }

  /** Puts the first claims in the order in which Fuse has them, where they fit equally well. */
  async #rank(order: Uint32Array, score: Uint16Array | null, words: readonly string[]) {
    const files = new Set<number>();
    let length = 0;
    while (length < Math.min(order.length, mostRanked)) {
      files.add(lastAtMost(this.#firstOfRecords, order[length]!));
      if (files.size > mostFiles) break;
      length += 1;
    }
    const head = [...order.subarray(0, length)];
    const loaded = await Promise.all(head.map((claim) => this.#record(claim)));
    const records = new Map(head.map((claim, i) => [claim, loaded[i]!]));
    if (!score || head.length < 2) return { head, records };
    const places = new Map(rankClaims(loaded, words).map((at, place) => [head[at]!, place]));
    head.sort((a, b) => score[b]! - score[a]! || places.get(a)! - places.get(b)!);
    return { head, records };
  }
}

/** Place of the last number that is not above another; numbers rise. */
const lastAtMost = (numbers: readonly number[], number: number): number => {
  let [from, to] = [0, numbers.length];
  while (to - from > 1) {
    const middle = (from + to) >>> 1;
    if (numbers[middle]! <= number) from = middle;
    else to = middle;
  }
  return from;
};

/** Gives the claims of a word’s lists at least what they are worth. */
const raise = (worths: Uint16Array, lists: string, fields: readonly number[]): void => {
  let from = 0;
  for (const worth of fields) {
    const space = lists.indexOf(' ', from);
    const to = space < 0 ? lists.length : space;
    if (worth > 0)
      readGaps(lists, from, to, (claim) => {
        if (worths[claim]! < worth) worths[claim] = worth;
      });
    from = to + 1;
  }
};

/** Numbers of the claims that are worth something and allowed, the worthiest first, then as they stand. */
const inOrder = (
  length: number,
  score: Uint16Array | null,
  allowed: Uint8Array | null,
): Uint32Array => {
  const worthOf = (claim: number): number =>
    allowed && !allowed[claim] ? 0 : score ? score[claim]! : 1;
  const counts: number[] = [];
  for (let claim = 0; claim < length; claim += 1) {
    const worth = worthOf(claim);
    if (worth > 0) counts[worth] = (counts[worth] ?? 0) + 1;
  }
  let count = 0;
  const next: number[] = [];
  for (let worth = counts.length - 1; worth > 0; worth -= 1) {
    next[worth] = count;
    count += counts[worth] ?? 0;
  }
  const order = new Uint32Array(count);
  for (let claim = 0; claim < length; claim += 1) {
    const worth = worthOf(claim);
    if (worth > 0) order[next[worth]!++] = claim;
  }
  return order;
};

/** Opens the engine over the files of a site. */
export const searchMany = async (shards: ClaimShards, read: ReadFile): Promise<ClaimEngine> =>
  new ManyClaims(shards, (await read(indexPaths.words)) as WordsFile, read);
