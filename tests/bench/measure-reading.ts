/**
 * How many words a second claims are read at, beside winkNLP’s own full pipeline and compromise.
 */
import compromise from 'compromise/three';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readArticle } from '../../src/article/read-article.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { inventStory, toFile } from './invent-corpus.ts';
import { type BenchOptions, median, round, toTable } from './table.ts';

const wink = winkNLP(model);

const articles = Array.from({ length: 40 }, (_, position) => inventStory(3, position).articles)
  .flat()
  .map(
    (invented) =>
      readArticle({
        path: 'invented',
        id: invented.source,
        format: 'txt',
        content: toFile(invented),
        sha256: '0'.repeat(64),
        given: {},
      }).article,
  );

interface Reader {
  name: string;
  read: (article: (typeof articles)[number]) => unknown;
  /** Slow readers get every so-many-th article. */
  step: number;
}

const readers: Reader[] = [
  {
    name: 'Parallax, claims of all types',
    read: (article) => extractClaims(article),
    step: 1,
  },
  {
    name: 'winkNLP, all stages',
    read: ({ text }) => wink.readDoc(text),
    step: 1,
  },
  {
    name: 'compromise/three, people, places, numbers, dates',
    read: ({ text }) => {
      const doc = compromise(text);
      return [doc.people(), doc.places(), doc.numbers(), doc.match('#Date+')].map((view) =>
        view.out('array'),
      );
    },
    step: 6,
  },
];

const rateOf = ({ read, step }: Reader): number => {
  const own = articles.filter((_, i) => i % step === 0);
  const words = own.reduce((sum, article) => sum + article.words, 0);
  const start = performance.now();
  for (const article of own) read(article);
  return words / ((performance.now() - start) / 1000);
};

/** Every reader once a round, so that what else runs on the machine weighs on all of them. */
export const measureReading = ({ rounds }: BenchOptions): string => {
  for (const reader of readers) rateOf(reader);
  const measured = Array.from({ length: rounds }, () => readers.map(rateOf));
  const rows = readers.map(({ name }, i) => [
    name,
    round(median(measured.map((rates) => rates[i] as number))),
    `${median(measured.map((rates) => (rates[0] as number) / (rates[i] as number))).toFixed(2)} ×`,
  ]);
  const words = articles.reduce((sum, article) => sum + article.words, 0);
  return toTable(
    'Reading',
    `${articles.length} invented articles of ${words.toLocaleString('en-US')} words; median of ${rounds} rounds.`,
    [['reader', 'words a second', 'Parallax against it'], ...rows],
  );
};
