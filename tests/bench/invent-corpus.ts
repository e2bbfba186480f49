/**
 * A seed and a number → that many invented stories of two to five articles, to measure on. Each story
 * has facts; each of its accounts gives them exactly, within bounds, or otherwise than the others.
 * The same seed gives the same bytes. Nothing here is read from a real text.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { parse } from 'yaml';

interface Kind {
  label: string;
  lead: string[];
  blame: string[];
}

interface Grammar {
  words: Record<string, string[]>;
  kinds: Record<string, Kind>;
  body: string[];
  titles: string[];
}

export interface InventedArticle {
  /** Id of its outlet, and name of its file. */
  source: string;
  title: string;
  published: string;
  text: string;
}

export interface InventedStory {
  id: string;
  title: string;
  place: string;
  date: string;
  articles: InventedArticle[];
}

const { words, kinds, body, titles } = parse(
  readFileSync(new URL('grammar.yaml', import.meta.url), 'utf8'),
) as Grammar;

/** The outlets that tell the stories. */
const outlets = ['anchor', 'beacon', 'courier', 'dispatch', 'examiner', 'fountain', 'globe'];

const day = 86_400_000;
const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
const months = 'January February March April May June July August September'.split(' ');

/** Draws numbers and rows; two of the same seed draw the same. */
export class Draw {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  number(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  of<V>(rows: readonly V[]): V {
    return rows[this.number(0, rows.length - 1)] as V;
  }

  chance(percent: number): boolean {
    return this.number(1, 100) <= percent;
  }
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Puts facts, then words of the grammar, in the place of {names}; {Name} begins with a capital. */
const fill = (row: string, facts: Readonly<Record<string, string>>, draw: Draw): string =>
  row.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const small = name.charAt(0).toLowerCase() + name.slice(1);
    const value = facts[small] ?? fill(draw.of(words[small] ?? [small]), facts, draw);
    return small === name ? value : upper(value);
  });

const inventPlace = (draw: Draw): string =>
  draw.of(words['start'] ?? []) + draw.of(words['middle'] ?? []) + draw.of(words['end'] ?? []);

const inventPerson = (draw: Draw): [string, string] => {
  const last = draw.of(words['last'] ?? []);
  return [`${draw.of(words['first'] ?? [])} ${last}`, last];
};

/** 12 as one account gives it: the same, a bound that holds, or another figure. */
const tell = (figure: number, draw: Draw): string => {
  const way = draw.number(1, 100);
  if (way <= 50) return `${figure}`;
  if (way <= 70) return `at least ${Math.max(2, figure - draw.number(0, 3))}`;
  if (way <= 80) return `more than ${Math.max(2, figure - draw.number(1, 2))}`;
  return `${figure + draw.number(1, 4)}`;
};

const inventArticle = (
  source: string,
  facts: Readonly<Record<string, string>>,
  figures: Readonly<Record<'killed' | 'injured', number>>,
  kind: Kind,
  date: number,
  draw: Draw,
  length: number,
): InventedArticle => {
  const own = {
    ...facts,
    killed: tell(figures.killed, draw),
    injured: tell(figures.injured, draw),
  };
  const paragraphs = [
    upper(fill(draw.of(kind.lead), own, draw)),
    upper(fill(draw.of(kind.blame), own, draw)),
  ];
  let count = paragraphs.join(' ').split(' ').length;
  while (count < length) {
    const numbers = {
      n: `${draw.number(2, 19)}`,
      old: `${draw.number(20, 400)}`,
      old2: `${draw.number(20, 90)}`,
      year: `${draw.number(1960, 2019)}`,
      month: draw.of(months),
      other: draw.chance(50) ? (facts['other'] as string) : inventPlace(draw),
    };
    const sentences = Array.from({ length: draw.number(1, 3) }, () =>
      upper(fill(draw.of(body), { ...own, ...numbers }, draw)),
    );
    paragraphs.push(sentences.join(' '));
    count += sentences.join(' ').split(' ').length;
  }
  return {
    source,
    title: upper(fill(draw.of(titles), own, draw)),
    published: new Date(date + draw.number(0, 2) * day).toISOString().slice(0, 10),
    text: paragraphs.join('\n\n'),
  };
};

/** What a bench fixes of all its stories. */
export interface StoryShape {
  articles?: number;
  /** Of each article. */
  words?: number;
}

/**
 * Invents one story.
 *
 * @param seed - The corpus’s seed.
 * @param position - Its place in the corpus, from 0; a story is the same in a corpus of any size.
 */
export const inventStory = (
  seed: number,
  position: number,
  shape: StoryShape = {},
): InventedStory => {
  const draw = new Draw((seed * 1_000_003 + position) | 0);
  const name = draw.of(Object.keys(kinds));
  const kind = kinds[name] as Kind;
  const date = Date.UTC(2031, 0, 1) + draw.number(0, 300) * day;
  const [speaker, speakers] = [inventPerson(draw), inventPerson(draw)];
  const [town, region] = [inventPlace(draw), inventPlace(draw)];
  const facts: Record<string, string> = {
    town,
    region,
    other: inventPlace(draw),
    label: kind.label,
    day: weekdays[new Date(date).getUTCDay()] as string,
    building: draw.of(words['building'] ?? []),
    people: draw.of(words['people'] ?? []),
    speaker: `${draw.of(words['title'] ?? [])} ${speaker[0]}`,
    surname: speaker[1],
    speaker2: `${draw.of(words['title'] ?? [])} ${speakers[0]}`,
    surname2: speakers[1],
    witness: inventPerson(draw)[0],
    witness2: inventPerson(draw)[0],
    missing: `${draw.number(2, 30)}`,
    homes: `${draw.number(20, 900)}`,
    hours: `${draw.number(2, 12)}`,
  };
  const group = fill(draw.of(words['group'] ?? []), facts, draw);
  const figures = { killed: draw.number(2, 60), injured: draw.number(5, 200) };
  const count = shape.articles ?? draw.number(2, 5);
  const first = draw.number(0, outlets.length - 1);
  return {
    id: `${name}-${town.toLowerCase()}-${position + 1}`,
    title: upper(fill('{label} in {town}', facts, draw)),
    place: `${town}, ${region}`,
    date: new Date(date).toISOString().slice(0, 10),
    articles: Array.from({ length: count }, (_, i) => {
      const source = outlets[(first + i) % outlets.length] as string;
      return inventArticle(
        i < outlets.length ? source : `${source}-${i}`,
        { ...facts, group },
        figures,
        kind,
        date,
        draw,
        shape.words ?? draw.number(300, 1200),
      );
    }),
  };
};

/** An invented article as a raw file, with its front matter. */
export const toFile = ({ source, title, published, text }: InventedArticle): string =>
  `---\nsource: ${source}\ntitle: ${JSON.stringify(title)}\npublished: ${published}\nrights: full\n---\n\n${text}\n`;

/** SHA-256 of a file’s text, as story.md keeps it. */
export const digestOf = (file: string): string => createHash('sha256').update(file).digest('hex');
