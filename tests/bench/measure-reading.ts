/**
 * How many words a second articles are read at, beside winkNLP’s own full pipeline and compromise on
 * the same texts: by the engine alone in one thread, and by `parallax extract` as one runs it.
 */
import { readArticle } from '../../src/article/read-article.ts';
import type { RawArticle } from '../../src/article/raw-article.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import type { Article } from '../../src/model/article.ts';
import { compareRates, toRateTable } from './compare-rates.ts';
import { inventStory } from './invent-corpus.ts';
import { measureCommand } from './measure-command.ts';
import { peers } from './peers.ts';
import { type BenchOptions, type BenchResult, grouped, toKept } from './table.ts';

interface Sample {
  /** As `parallax extract` takes it from a line of its input. */
  raw: RawArticle;
  /** The same once read: the text with its title, and the words that count. */
  article: Article;
}

const samples = Array.from({ length: 40 }, (_, position) => inventStory(3, position).articles)
  .flat()
  .map(({ source, title, published, text }): Sample => {
    const raw: RawArticle = {
      path: 'invented',
      id: source,
      format: 'txt',
      content: text,
      sha256: '0'.repeat(64),
      given: { source, title, published },
    };
    return { raw, article: readArticle(raw).article };
  });

interface Reader {
  name: string;
  read: (sample: Sample) => unknown;
  /** Slow readers get every so-many-th article. */
  step: number;
}

const loadReaders = async (): Promise<Reader[]> => {
  const readers: Reader[] = [
    {
      name: 'Parallax, text to claims of all types',
      read: ({ raw }) => extractClaims(readArticle(raw).article),
      step: 1,
    },
  ];
  for (const { name, step, load } of Object.values(peers)) {
    const read = await load();
    readers.push({ name, step, read: ({ article }) => read(article.text) });
  }
  return readers;
};

const wordsOf = (own: readonly Sample[]): number =>
  own.reduce((sum, { article }) => sum + article.words, 0);

const rateOf = ({ read, step }: Reader): number => {
  const own = samples.filter((_, i) => i % step === 0);
  const start = performance.now();
  for (const sample of own) read(sample);
  return wordsOf(own) / ((performance.now() - start) / 1000);
};

/** Every reader once a round, so that what else runs on the machine weighs on all of them. */
const measureThread = async (rounds: number): Promise<BenchResult> => {
  const readers = await loadReaders();
  for (const reader of readers) rateOf(reader);
  const measured = Array.from({ length: rounds }, () => readers.map(rateOf));
  const figures = compareRates(
    readers.map(({ name }) => name),
    measured,
  );
  return {
    tables: toRateTable(
      'Reading, one thread of the engine',
      `${samples.length} invented articles of ${grouped(wordsOf(samples))} words, all in one process that is warm; median of ${rounds} rounds.`,
      figures,
    ),
    rows: figures.slice(1).map(({ name, ratio }) =>
      toKept({
        measure: 'Text to claims of all types, one thread of the engine',
        value: figures[0]!.rate,
        unit: 'words a second',
        beside: [name, ratio],
      }),
    ),
  };
};

/** The engine first, then the command. */
export async function* measureReading(
  { rounds, read }: BenchOptions,
  tell: (step: string) => void,
): AsyncGenerator<BenchResult> {
  yield await measureThread(rounds);
  tell(`${grouped(read)} articles`);
  yield await measureCommand(read, rounds);
}
