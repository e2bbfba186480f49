/**
 * A seed and a number → that many invented claims as search’s records, stories of about 25 claims that
 * share their names. A name is written in several ways, as accounts do; each claim says which names
 * and words it has, so that a bench knows what a query should find.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ClaimRecord } from '../../src/model/published.ts';
import type { ClaimTypeId } from '../../src/model/claim.ts';
import type { Relation } from '../../src/model/comparison.ts';
import { Draw } from './invent-corpus.ts';

interface Template {
  type: ClaimTypeId;
  label: string;
  value: string;
  text: string;
}

const { words, claims, tails } = parse(
  readFileSync(new URL('claims.yaml', import.meta.url), 'utf8'),
) as {
  words: Record<string, string[]>;
  claims: Template[];
  tails: string[];
};

const claimsPerStory = 25;
const relations: Relation[] = [
  'agree',
  'compatible',
  'differ',
  'wording',
  'not-comparable',
  'only',
];
const months = 'January February March April May June July August September'.split(' ');

export interface InventedClaim {
  record: ClaimRecord;
  /** The names that it has, each as it is written here and in other ways. */
  names: { name: string; ways: readonly string[] }[];
}

/** “Orsík” beside “Orsik”, “Ta’ren” beside “Taren”, “al-Mersi” beside “al Mersi” and “Almersi”. */
const waysOf = (name: string, draw: Draw): string[] => {
  const way = draw.number(1, 4);
  const vowel = name.slice(1).search(/[aeiou]/u) + 1;
  if (way === 1 && vowel > 0) {
    const accented = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü' }[name[vowel] as 'a'];
    return [name, name.slice(0, vowel) + accented + name.slice(vowel + 1)];
  }
  if (way === 2 && vowel > 0) return [name, `${name.slice(0, vowel + 1)}’${name.slice(vowel + 1)}`];
  if (way === 3) {
    const prefix = draw.of(words['prefix'] ?? []);
    return [`${prefix}${name}`, `${prefix.replace('-', ' ')}${name}`];
  }
  return [name];
};

const inventName = (draw: Draw): string =>
  ['start', 'middle', ...(draw.chance(60) ? ['link', 'middle'] : []), 'end']
    .map((part) => draw.of(words[part] ?? []))
    .join('');

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const inventStory = (seed: number, position: number): InventedClaim[] => {
  const draw = new Draw((seed * 1_000_003 + position) | 0);
  const names = {
    town: waysOf(inventName(draw), draw),
    region: waysOf(inventName(draw), draw),
    group: waysOf(inventName(draw), draw),
    surnames: [0, 1, 2].map(() => ({
      given: draw.of(words['given'] ?? []),
      ways: waysOf(inventName(draw), draw),
    })),
  };
  return Array.from({ length: claimsPerStory }, (_, i) => {
    const template = draw.of(claims);
    const used = new Map<string, InventedClaim['names'][number]>();
    const write = (ways: readonly string[]): string => {
      const way = draw.of(ways);
      used.set(ways[0] as string, { name: ways[0] as string, ways });
      return way;
    };
    const person = draw.of(names.surnames);
    const facts: Record<string, () => string> = {
      town: () => write(names.town),
      region: () => write(names.region),
      group: () => `${write(names.group)} Front`,
      person: () => `${person.given} ${write(person.ways)}`,
      n: () => `${draw.number(2, 180)}`,
      n2: () => `${draw.number(2, 60)}`,
      big: () => draw.number(1000, 9999).toLocaleString('en-US'),
      day: () => `${draw.number(1, 28)}`,
      month: () => draw.of(months),
      year: () => `${draw.number(1990, 2031)}`,
    };
    const chosen = new Map<string, string>();
    const fill = (row: string): string =>
      row.replace(/\{(\w+)\}/gu, (__, name: string) => {
        const small = name.toLowerCase();
        const value = chosen.get(small) ?? facts[small]?.() ?? draw.of(words[small] ?? [small]);
        chosen.set(small, value);
        return small === name ? value : upper(value);
      });
    const [label, value, text] = [
      template.label,
      template.value,
      template.text + draw.of(tails),
    ].map((row) => upper(fill(row))) as [string, string, string];
    used.set(names.town[0] as string, { name: names.town[0] as string, ways: names.town });
    const story = `story-${position + 1}`;
    const sourceName = draw.of(words['outlet'] ?? []);
    const source = sourceName.toLowerCase().replace(' ', '-');
    const id = `${template.type}-${i + 1}`;
    return {
      names: [...used.values()],
      record: {
        id: `${story}-${id}`,
        claim: id,
        story,
        storyTitle: `What happened in ${names.town[0]}`,
        article: source,
        source,
        sourceName,
        type: template.type,
        relation: draw.of(relations),
        row: i + 1,
        label,
        value,
        figure: null,
        quote: text,
        sentence: text,
        speaker: /\{person\}/u.test(template.text)
          ? `${person.given} ${chosen.get('person')?.split(' ').slice(1).join(' ') ?? ''}`
          : null,
        event: `the events in ${names.town[0]}`,
        anchor: `${source}-${id}`,
        start: 0,
        path: `/stories/${story}/${source}/#${source}-${id}`,
        rowPath: `/stories/${story}/#row-${id}`,
      },
    };
  });
};

/** Invents claims, story by story; the same seed gives the same ones. */
export function* inventClaims(seed: number, count: number): Generator<InventedClaim[]> {
  for (let position = 0; position * claimsPerStory < count; position += 1)
    yield inventStory(seed, position).slice(0, count - position * claimsPerStory);
}
