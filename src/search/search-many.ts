/**
 * The engine for large sites. Of the vocabulary it has every word; lists of claims and the claims
 * themselves are loaded as a query needs them. The lists of all words of a query are met, what is
 * met is ordered by how well and in which field it fits, and Fuse ranks the first of them.
 */
import type { ClaimRecord, ClaimShards } from '../model/published.ts';
import type { Answer, ClaimEngine } from './claim-engine.ts';
import { fieldNames } from './claim-fields.ts';
import { readGaps } from './gap-list.ts';
import { type FacetsFile, indexPaths, type PostingsFile, type WordsFile } from './index-files.ts';
import { beginningsOf, matchWords, numbersOf } from './match-words.ts';
import { hasPhrases, rankClaims } from './rank-claims.ts';
import { type Facet, facets, type SearchQuery } from './search-query.ts';
import { unpackWords } from './pack-words.ts';
import { Vocabulary, type WordMatch } from './vocabulary.ts';

/** Of each claim, what its words are worth together, and how many of those asked for it has. */
interface Scores {
  worth: Uint16Array;
  words: Uint8Array;
}

/** Reads a JSON file, given as its path under the site’s root. */
export type ReadFile = (path: string) => Promise<unknown>;

/** How many claims there are, and how many in each of their files. */
type ClaimFiles = Pick<ClaimShards, 'total' | 'files'>;

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
  readonly #vocabulary: Vocabulary;
  /** The number of the first claim of each file. */
  readonly #firstOfRecords: number[] = [];

  constructor(shards: ClaimFiles, words: WordsFile, read: ReadFile) {
    this.#total = shards.total;
    this.#read = read;
    this.#firstOfPostings = words.files;
    this.#vocabulary = new Vocabulary(
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
    const found = matchWords(query, this.#vocabulary);
    const [scores, allowed] = await Promise.all([this.#score(found), this.#allow(query)]);
    const hasAll = mostWords(scores, allowed) === found.length;
    const fitting = hasAll
      ? inOrder(this.#total, scores, found.length, allowed)
      : await this.#fitInPart(query, found.length, scores, allowed);
    const { order, head, records } = await this.#rank(fitting, scores, query);
    return {
      count: order.length,
      hasAll,
      marks: {
        words: new Set(
          found.flatMap((matches) => matches.map(({ word }) => this.#vocabulary.words[word]!)),
        ),
        beginnings: beginningsOf(query),
      },
      ready: head,
      take: async (from, to) =>
        Promise.all(
          [...order.subarray(from, to)].map((claim) => records.get(claim) ?? this.#record(claim)),
        ),
    };
  }

  /**
   * Where no claim has all words, those that have most of them are better than none; and those that
   * have the numbers asked for, which no other number stands for, and half of all words.
   */
  async #fitInPart(
    query: SearchQuery,
    words: number,
    scores: Scores | null,
    allowed: Uint8Array | null,
  ): Promise<Uint32Array> {
    if (query.phrases.length > 0) return new Uint32Array();
    const numbers = matchWords(numbersOf(query), this.#vocabulary);
    const having = await this.#score(numbers);
    const left = having
      ? having.words.map((count, claim) =>
          count === numbers.length && (!allowed || allowed[claim]) ? 1 : 0,
        )
      : allowed;
    const most = mostWords(scores, left);
    const isEnough = having ? most > 1 && most >= words / 2 : most > words / 2;
    return isEnough ? inOrder(this.#total, scores, most, left) : new Uint32Array();
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

  /** What the words are worth in each claim; null: no words asked. */
  async #score(
    found: readonly (readonly WordMatch[])[],
    fields = fieldWeights,
  ): Promise<Scores | null> {
    if (found.length === 0) return null;
    const lists = await Promise.all(
      found.map((matches) => Promise.all(matches.map(({ word }) => this.#postings(word)))),
    );
    const worth = new Uint16Array(this.#total);
    const words = new Uint8Array(this.#total);
    for (const [i, matches] of found.entries()) {
      const own = new Uint16Array(this.#total);
      for (const [j, { weight }] of matches.entries())
        raise(
          own,
          lists[i]![j]!,
          fields.map((field) => field && weight * matchWeight + field),
        );
      for (let claim = 0; claim < own.length; claim += 1)
        if (own[claim]! > 0) {
          worth[claim]! += own[claim]!;
          words[claim]! += 1;
        }
    }
    return { worth, words };
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
      const scores = await this.#score(found, inSpeaker);
      scores?.words.forEach((count, claim) => {
        if (count === found.length) set[claim] = 1;
      });
    }
    return set;
  }

  /**
   * Puts the first claims in the order in which Fuse has them, where they fit equally well. Of what is
   * in quotation marks, those that do not have it go, as far as claims are at hand.
   */
  async #rank(fitting: Uint32Array, scores: Scores | null, { words, phrases }: SearchQuery) {
    const files = new Set<number>();
    let length = 0;
    while (length < Math.min(fitting.length, mostRanked)) {
      files.add(lastAtMost(this.#firstOfRecords, fitting[length]!));
      if (files.size > mostFiles) break;
      length += 1;
    }
    const all = [...fitting.subarray(0, length)];
    const loaded = await Promise.all(all.map((claim) => this.#record(claim)));
    const records = new Map(all.map((claim, i) => [claim, loaded[i]!]));
    const head = all.filter((claim) => hasPhrases(records.get(claim)!, phrases));
    if (scores && head.length > 1) {
      const ranked = rankClaims(
        head.map((claim) => records.get(claim)!),
        [...words, ...phrases.flat()],
      );
      const places = new Map(ranked.map((at, place) => [head[at]!, place]));
      head.sort((a, b) => scores.worth[b]! - scores.worth[a]! || places.get(a)! - places.get(b)!);
    }
    const order = new Uint32Array(head.length + fitting.length - length);
    order.set(head);
    order.set(fitting.subarray(length), head.length);
    return { order, head: head.length, records };
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

/** The most words that an allowed claim has. */
const mostWords = (scores: Scores | null, allowed: Uint8Array | null): number => {
  let most = 0;
  if (!scores) return most;
  for (let claim = 0; claim < scores.words.length; claim += 1)
    if (scores.words[claim]! > most && (!allowed || allowed[claim])) most = scores.words[claim]!;
  return most;
};

/** Numbers of the allowed claims with so many words, the worthiest first, then as they stand. */
const inOrder = (
  length: number,
  scores: Scores | null,
  words: number,
  allowed: Uint8Array | null,
): Uint32Array => {
  const worthOf = (claim: number): number => {
    if (allowed && !allowed[claim]) return 0;
    if (!scores) return 1;
    return scores.words[claim] === words ? scores.worth[claim]! : 0;
  };
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
export const searchMany = async (shards: ClaimFiles, read: ReadFile): Promise<ClaimEngine> =>
  new ManyClaims(shards, (await read(indexPaths.words)) as WordsFile, read);
