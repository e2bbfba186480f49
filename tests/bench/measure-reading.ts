/**
 * How many words a second articles are read at, from their text to their claims, beside winkNLP’s own
 * full pipeline and compromise, on the same texts.
 */
import compromise from 'compromise/three';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readArticle } from '../../src/article/read-article.ts';
import type { RawArticle } from '../../src/article/raw-article.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import type { Article } from '../../src/model/article.ts';
import { inventStory } from './invent-corpus.ts';
import { type BenchOptions, type BenchResult, median, round, toKept, toTable } from './table.ts';

/** With the stages that it has by default: sentences, negation, sentiment, tags, names, own patterns. */
const wink = winkNLP(model);

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

const readers: Reader[] = [
  {
    name: 'Parallax, text to claims of all types',
    read: ({ raw }) => extractClaims(readArticle(raw).article),
    step: 1,
  },
  {
    name: 'winkNLP, all stages',
    read: ({ article }) => wink.readDoc(article.text),
    step: 1,
  },
  {
    name: 'compromise/three, people, places, numbers, dates',
    read: ({ article }) => {
      const doc = compromise(article.text);
      return [doc.people(), doc.places(), doc.numbers(), doc.match('#Date+')].map((view) =>
        view.out('array'),
      );
    },
    step: 6,
  },
];

/** How many times the rate of each peer is aimed at. */
const bounds = [0.25, 5];

const rateOf = ({ read, step }: Reader): number => {
  const own = samples.filter((_, i) => i % step === 0);
  const words = own.reduce((sum, { article }) => sum + article.words, 0);
  const start = performance.now();
  for (const sample of own) read(sample);
  return words / ((performance.now() - start) / 1000);
};

/** Every reader once a round, so that what else runs on the machine weighs on all of them. */
export function* measureReading({ rounds }: BenchOptions): Generator<BenchResult> {
  for (const reader of readers) rateOf(reader);
  const measured = Array.from({ length: rounds }, () => readers.map(rateOf));
  const figures = readers.map(({ name }, i) => ({
    name,
    rate: median(measured.map((rates) => rates[i] as number)),
    ratio: median(measured.map((rates) => (rates[0] as number) / (rates[i] as number))),
  }));
  const words = samples.reduce((sum, { article }) => sum + article.words, 0);
  yield {
    tables: toTable(
      'Reading',
      `${samples.length} invented articles of ${words.toLocaleString('en-US')} words; median of ${rounds} rounds.`,
      [
        ['reader', 'words a second', 'Parallax against it'],
        ...figures.map(({ name, rate, ratio }) => [name, round(rate), `${ratio.toFixed(2)} ×`]),
      ],
    ),
    rows: figures.slice(1).map(({ name, ratio }, i) =>
      toKept({
        measure: 'Reading, text to claims of all types, one thread',
        value: figures[0]?.rate ?? Number.NaN,
        unit: 'words a second',
        beside: [name, ratio],
        atLeast: bounds[i],
      }),
    ),
  };
}
