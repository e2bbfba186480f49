/**
 * The engines that the bench of search compares, as they run in the browser: each opens the same
 * claims, five fields each, and gives the ids of the best for a query. Each is set as its own
 * documentation advises for search as one types.
 */
import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { openEngine } from '../../../src/client/open-engine.ts';
import { parseQuery } from '../../../src/search/search-query.ts';

export interface BenchDocument {
  id: string;
  value: string;
  label: string;
  speaker: string;
  sentence: string;
  event: string;
}

export type Search = (query: string) => Promise<string[]>;

const fields = ['value', 'label', 'speaker', 'sentence', 'event'] as const;
const most = 5;

const readDocuments = async (): Promise<BenchDocument[]> =>
  (await (await fetch('/documents.json')).json()) as BenchDocument[];

const asJson = (value: unknown): string => JSON.stringify(value);

/** Opens an engine; `index` gives what it would have to load, where it can. */
export const engines: Record<
  string,
  () => Promise<{ search: Search; index?: () => Promise<string> }>
> = {
  parallax: async () => {
    const engine = await openEngine('/claims.json');
    return {
      search: async (query) => {
        const answer = await engine.answer(parseQuery(query));
        return (await answer.take(0, most)).map(({ id }) => id);
      },
    };
  },
  minisearch: async () => {
    const mini = new MiniSearch<BenchDocument>({
      fields: [...fields],
      searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { value: 2 } },
    });
    mini.addAll(await readDocuments());
    return {
      search: async (query) =>
        mini
          .search(query)
          .slice(0, most)
          .map(({ id }) => id as string),
      index: async () => asJson(mini),
    };
  },
  ufuzzy: async () => {
    const documents = await readDocuments();
    const lines = documents.map((document) => fields.map((name) => document[name]).join(' '));
    const fuzzy = new uFuzzy({ intraMode: 1 });
    return {
      search: async (query) => {
        const [found, info, order] = fuzzy.search(lines, query, 1, 1000);
        const places = info && order ? order.map((at) => info.idx[at]!) : (found ?? []);
        return places.slice(0, most).map((place) => documents[place]!.id);
      },
    };
  },
  fuseDefault: async () => {
    const fuse = new Fuse(await readDocuments(), { keys: [...fields] });
    return {
      search: async (query) => fuse.search(query, { limit: most }).map(({ item }) => item.id),
    };
  },
  fuseTokens: async () => {
    const fuse = new Fuse(await readDocuments(), {
      keys: [...fields],
      useTokenSearch: true,
      tokenMatch: 'all',
      threshold: 0.2,
      ignoreLocation: true,
    });
    return {
      search: async (query) => fuse.search(query, { limit: most }).map(({ item }) => item.id),
    };
  },
  flexsearch: async () => {
    const index = new FlexSearch.Document({
      document: {
        id: 'id',
        index: fields.map((field) => ({ field, tokenize: 'forward' as const })),
      },
      encoder: FlexSearch.Charset.LatinBalance,
    });
    for (const document of await readDocuments()) index.add(document as never);
    return {
      search: async (query) =>
        (index.search(query, { limit: most, merge: true }) as unknown as { id: string }[])
          .slice(0, most)
          .map(({ id }) => id),
      index: async () => {
        const parts: string[] = [];
        await index.export((key: string, data: string) => void parts.push(key, data));
        return asJson(parts);
      },
    };
  },
  orama: async () => {
    const index = create({
      schema: Object.fromEntries(fields.map((name) => [name, 'string' as const])),
    });
    await insertMultiple(index, await readDocuments(), 1000);
    return {
      search: async (query) =>
        (
          await searchOrama(index, { term: query, tolerance: 1, limit: most, threshold: 0 })
        ).hits.map(({ id }) => id),
    };
  },
  pagefind: async () => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as {
      init: () => Promise<void>;
      search: (query: string) => Promise<{
        results: { data: () => Promise<{ url: string }> }[];
      }>;
    };
    await pagefind.init();
    return {
      search: async (query) => {
        const { results } = await pagefind.search(query);
        const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
        return data.map(({ url }) => url.replaceAll('/', ''));
      },
    };
  },
};

export interface Timed {
  found: string[];
  ms: number;
}

let opened: Awaited<ReturnType<(typeof engines)[string]>> | undefined;

/** What the bench calls in the page. */
const bench = {
  open: async (name: string): Promise<void> => {
    opened = await engines[name]!();
  },
  index: async (): Promise<string | null> => (await opened?.index?.()) ?? null,
  run: async (queries: readonly string[]): Promise<Timed[]> => {
    const timed: Timed[] = [];
    for (const query of queries) {
      const start = performance.now();
      const found = await opened!.search(query);
      timed.push({ found, ms: performance.now() - start });
    }
    return timed;
  },
};

export type SearchBench = typeof bench;

Object.assign(globalThis, { bench });
