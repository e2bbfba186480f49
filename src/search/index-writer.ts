/**
 * Claims in, story by story → the files that words are looked up in. What is kept is the index alone,
 * about a byte for each word of each claim. The first claim of a story is found by the story’s title too.
 */
import type { ClaimRecord } from '../model/published.ts';
import { facetsOf, fieldNames, fieldsOf, type FacetValue } from './claim-fields.ts';
import { findableWordsOf } from './fold-words.ts';
import { GapList } from './gap-list.ts';
import { type FacetsFile, indexPaths, type PostingsFile, type WordsFile } from './index-files.ts';
import { packWords } from './pack-words.ts';

export interface IndexFile {
  /** Path under the site’s root. */
  path: string;
  text: string;
}

/** Characters of one file of postings. */
const postingsLength = 48_000;

type FieldLists = (GapList | undefined)[];

const toFile = (path: string, value: unknown): IndexFile => ({
  path,
  text: `${JSON.stringify(value)}\n`,
});

/** Writes the files of one site; the same claims in the same order make the same bytes. */
export class IndexWriter {
  readonly #postingsLength: number;
  readonly #words = new Map<string, FieldLists>();
  readonly #facets = new Map<string, { value: FacetValue; list: GapList }>();
  #claims = 0;
  #story = '';

  /** @param longest - Characters of one file of postings. */
  constructor(longest = postingsLength) {
    this.#postingsLength = longest;
  }

  /** Takes claims; those of one story follow each other. */
  add(records: readonly ClaimRecord[]): void {
    for (const record of records) {
      const isFirst = record.story !== this.#story;
      this.#story = record.story;
      this.#index(record, isFirst ? record.storyTitle : '');
      this.#claims += 1;
    }
  }

  /** Hands out the files; nothing can be added afterwards. */
  *finish(): Generator<IndexFile> {
    yield* this.#takePostings();
    yield this.#takeFacets();
  }

  #index(record: ClaimRecord, title: string): void {
    const fields = fieldsOf(record);
    fields.value += ` ${title}`;
    const met = new Set<string>();
    for (const [field, name] of fieldNames.entries())
      for (const word of findableWordsOf(fields[name])) {
        // What stands in a field of more weight need not be listed again; who speaks is asked for.
        if (name !== 'speaker' && met.has(word)) continue;
        met.add(word);
        let lists = this.#words.get(word);
        if (!lists) this.#words.set(word, (lists = []));
        (lists[field] ??= new GapList()).add(this.#claims);
      }
    for (const value of facetsOf(record)) {
      const key = `${value.facet} ${value.id}`;
      let entry = this.#facets.get(key);
      if (!entry) this.#facets.set(key, (entry = { value, list: new GapList() }));
      entry.list.add(this.#claims);
    }
  }

  *#takePostings(): Generator<IndexFile> {
    const words = [...this.#words.keys()].sort();
    const files: number[] = [];
    let [commonness, postings, length]: [string, PostingsFile, number] = ['', [], 0];
    for (const [place, word] of words.entries()) {
      const lists = this.#words.get(word)!;
      const size = lists.reduce((sum, list) => sum + (list?.size ?? 0), 0);
      commonness += Math.floor(Math.log2(size)).toString(36);
      if (postings.length === 0) files.push(place);
      const text = Array.from(fieldNames, (_, field) => lists[field]?.toString() ?? '').join(' ');
      this.#words.delete(word);
      postings.push(text);
      length += text.length;
      if (length >= this.#postingsLength || place === words.length - 1) {
        yield toFile(indexPaths.postings(files.length), postings);
        [postings, length] = [[], 0];
      }
    }
    const file: WordsFile = { words: packWords(words), commonness, files };
    yield toFile(indexPaths.words, file);
  }

  #takeFacets(): IndexFile {
    const entries = [...this.#facets.values()];
    const file: FacetsFile = {
      values: entries.map(({ value }) => value),
      lists: entries.map(({ list }) => list.toString()),
    };
    return toFile(indexPaths.facets, file);
  }
}
