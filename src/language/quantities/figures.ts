/**
 * Words of number → the interval that they name, without the bounds before them: twenty-one, 1.5
 * million, two dozen, 5-13, between five and ten, several hundred, half of the 30.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import type { Token } from '../words/tokenize.ts';
import { WordClass, wordClass } from '../words/word-class.ts';

export interface Figure {
  /** Index after its last word. */
  last: number;
  min: number;
  max: number | null;
  approximate: boolean;
}

const lexicon = readLexicon(
  'quantities',
  z.strictObject({
    units: z.record(z.string(), z.int()),
    scales: z.record(z.string(), z.int()),
    vague: z.record(z.string(), z.int()),
    phrases: z.record(z.string(), z.tuple([z.int(), z.int().nullable()])),
    fractions: z.record(z.string(), z.number()),
    'at least': z.array(z.string()),
    'more than': z.array(z.string()),
    'at most': z.array(z.string()),
    'fewer than': z.array(z.string()),
    about: z.array(z.string()),
  }),
);

export type Bound = 'at least' | 'more than' | 'at most' | 'fewer than' | 'about';

/** The words of each bound by their first word, longest first. */
const bounds = new Map<string, { words: string[]; bound: Bound }[]>();
for (const entry of (['at least', 'more than', 'at most', 'fewer than', 'about'] as const)
  .flatMap((bound) => lexicon[bound].map((words) => ({ words: words.split(' '), bound })))
  .sort((a, b) => b.words.length - a.words.length)) {
  const first = entry.words[0] as string;
  bounds.set(first, [...(bounds.get(first) ?? []), entry]);
}

/** The bounds whose words stand at a place: at least, more than. */
export const boundsAt = (
  tokens: readonly Token[],
  at: number,
): { last: number; bound: Bound }[] => {
  const entries = bounds.get(lowerAt(tokens, at));
  if (!entries) return [];
  return entries
    .filter(({ words }) => startsWith(tokens, at, words))
    .map(({ words, bound }) => ({ last: at + words.length, bound }));
};

const units = new Map(Object.entries(lexicon.units));
const scales = new Map(Object.entries(lexicon.scales));
const vague = new Map(Object.entries(lexicon.vague));
const phrases = Object.entries(lexicon.phrases)
  .map(([words, [min, max]]) => ({ words: words.split(' '), min, max }))
  .sort((a, b) => b.words.length - a.words.length);
const fractions = Object.entries(lexicon.fractions)
  .map(([words, share]) => ({ words: words.split(' '), share }))
  .sort((a, b) => b.words.length - a.words.length);

/** True of “dozens”, “several”: words that count alone only before a noun or for one. */
export const isVague = (word: string): boolean => vague.has(word);

const exact = (last: number, value: number): Figure => ({
  last,
  min: value,
  max: value,
  approximate: false,
});

const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

const startsWith = (tokens: readonly Token[], at: number, words: readonly string[]): boolean => {
  for (let i = 0; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false;
  return true;
};

const digits = (text: string): number | null =>
  /^(?:\d{1,3}(?:,\d{3})+|\d+|\d+\.\d+)$/u.test(text) ? Number(text.replace(/,/gu, '')) : null;

/** One word in lower case: 146, 1,200, twelve, thirty-four; null of any other. */
export const wordValue = (word: string): number | null => {
  const plain = digits(word) ?? units.get(word);
  if (plain !== undefined && plain !== null) return plain;
  const [tens, ones, ...rest] = word.split('-');
  const a = units.get(tens ?? '');
  const b = units.get(ones ?? '');
  return rest.length === 0 && a !== undefined && b !== undefined && a >= 20 && b < 10
    ? a + b
    : null;
};

/** 9m people, over 9m were displaced; not 9m high */
const isMillion = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'm' &&
  tokens[at].glued &&
  /^(?:people|persons|children|refugees|residents|homes|doses|others|were|have|had|are)$/u.test(
    lowerAt(tokens, at + 1),
  );

/** twenty-one, 146, one hundred and five, 1.5 million, half a million, a hundred, a dozen */
const readCardinal = (
  tokens: readonly Token[],
  at: number,
): { last: number; value: number } | null => {
  const lower = (index: number): string => lowerAt(tokens, index);
  if (lower(at) === 'half' && lower(at + 1) === 'a' && scales.has(lower(at + 2)))
    return { last: at + 3, value: (scales.get(lower(at + 2)) ?? 0) / 2 };
  const indefinite = lower(at) === 'a' || lower(at) === 'an';
  if (indefinite && lower(at + 1) === 'dozen') return { last: at + 2, value: 12 };
  let current = indefinite && scales.has(lower(at + 1)) ? 1 : wordValue(lower(at));
  if (current === null) return null;
  let total = 0;
  let i = at + 1;
  for (;;) {
    const scale = isMillion(tokens, i) ? 1_000_000 : scales.get(lower(i));
    if (scale === undefined) {
      // twenty one, without hyphen
      const ones = units.get(lower(i)) ?? 10;
      if (
        current >= 20 &&
        current < 100 &&
        current % 10 === 0 &&
        units.has(lower(i - 1)) &&
        ones < 10
      ) {
        current += ones;
        i++;
        continue;
      }
      break;
    }
    i++;
    if (scale === 100) current *= 100;
    else {
      total += current * scale;
      current = 0;
    }
    // one hundred and five, two thousand three hundred and sixty five
    const skip = lower(i) === 'and' ? 1 : 0;
    const next = units.has(lower(i + skip).split('-')[0] ?? '') ? wordValue(lower(i + skip)) : null;
    if (next !== null && next < scale) {
      current += next;
      i += skip + 1;
      const ones = units.get(lower(i)) ?? 10;
      if (next >= 20 && next % 10 === 0 && ones < 10) {
        current += ones;
        i++;
      }
    } else if (!scales.has(lower(i))) break;
  }
  return { last: i, value: Math.round(total + current) };
};

/** several hundred, tens of thousands, dozens */
const readVague = (tokens: readonly Token[], at: number): Figure | null => {
  const many = vague.get(lowerAt(tokens, at)) ?? (isSomeOf(tokens, at) ? 2 : undefined);
  // he scores goals: no number
  if (many === undefined || tokens[at]?.pos === 'VERB') return null;
  const next = lowerAt(tokens, at + 1);
  const scale = next === 'dozen' ? 12 : scales.get(next);
  if (scale !== undefined)
    return { last: at + 2, min: Math.max(many, 2) * scale, max: null, approximate: false };
  const of = next === 'of' ? lowerAt(tokens, at + 2) : '';
  if (vague.has(of) && of.endsWith('s') && many >= 10)
    return { last: at + 3, min: many * (vague.get(of) ?? 1), max: null, approximate: false };
  return { last: at + 1, min: many, max: null, approximate: false };
};

/** some of the 150 guests, most of its 12 members: of how many is told, and no number of them */
const isSomeOf = (tokens: readonly Token[], at: number): boolean =>
  /^(?:some|most)$/u.test(lowerAt(tokens, at)) &&
  lowerAt(tokens, at + 1) === 'of' &&
  /^(?:the|its|his|her|their|those)$/u.test(lowerAt(tokens, at + 2)) &&
  isWholeAt(tokens, at + 3);

/** the 150 guests; not: most of the 126 dead, who are told to be as many */
const isWholeAt = (tokens: readonly Token[], at: number): boolean => {
  const whole = readCardinal(tokens, at);
  return (
    whole !== null &&
    whole.value > 1 &&
    !/^(?:dead|deaths|fatalities|victims|casualties|killed|injured|wounded|hurt|missing)$/u.test(
      lowerAt(tokens, whole.last),
    )
  );
};

/** half, two thirds: the share of a whole told elsewhere */
export const fractionAt = (
  tokens: readonly Token[],
  at: number,
): { last: number; share: number } | null => {
  const fraction = fractions.find(({ words }) => startsWith(tokens, at, words));
  return fraction ? { last: at + fraction.words.length, share: fraction.share } : null;
};

/** half of the 30 hostages, two thirds of the town’s 3,000 people: the share of a whole that is told */
const readFraction = (tokens: readonly Token[], at: number): Figure | null => {
  const fraction =
    readOdds(tokens, at) ?? fractions.find(({ words }) => startsWith(tokens, at, words));
  if (!fraction) return null;
  let i = at + fraction.words.length;
  const before = wholeBefore(tokens, at);
  if (before) return exact(i, Math.round(before * fraction.share));
  const end = Math.min(tokens.length, i + 6);
  for (; i < end; i++) {
    const whole = readCardinal(tokens, i);
    if (
      whole &&
      whole.value >= 2 &&
      /^(?:DET|PROPN|NOUN|ADP|PART|PRON|ADJ)$/u.test(tokens[i - 1]?.pos ?? '')
    )
      return exact(whole.last, Math.round(whole.value * fraction.share));
    if (
      !/^(?:of|the|its|his|her|their|a|'s|s)$/u.test(lowerAt(tokens, i)) &&
      !/^(?:PROPN|NOUN|ADJ)$/u.test(tokens[i]?.pos ?? '')
    )
      return null;
  }
  return null;
};

/** one in ten of the 300 villagers */
const readOdds = (
  tokens: readonly Token[],
  at: number,
): { words: readonly string[]; share: number } | null => {
  const words = [0, 1, 2].map((i) => lowerAt(tokens, at + i));
  const [one, preposition, many = ''] = words;
  const value = one === 'one' && /^(?:in|of)$/u.test(preposition ?? '') && wordValue(many);
  return value && value > 1 && lowerAt(tokens, at + 3) === 'of'
    ? { words, share: 1 / value }
    : null;
};

/** Of the 40 miners, of the 40 who were below when it caved in, a quarter died: what a sentence opens with */
const wholeBefore = (tokens: readonly Token[], at: number): number | null => {
  // OSTROV (ACME) - Of the 40 miners
  const dash = tokens.slice(0, 12).findLastIndex(({ text }) => /^[-–—]+$/u.test(text));
  const of = dash + 1;
  if (lowerAt(tokens, of) !== 'of' || lowerAt(tokens, at - 1) !== ',') return null;
  const from = of + (/^(?:the|its|his|her|their)$/u.test(lowerAt(tokens, of + 1)) ? 2 : 1);
  const whole = at <= from + 24 ? readCardinal(tokens, from) : null;
  return whole && whole.value >= 2 && whole.last < at ? whole.value : null;
};

/** all but two of the 30 passengers: as many as are left */
export const readAllBut = (tokens: readonly Token[], at: number): Figure | null => {
  if (lowerAt(tokens, at) !== 'all' || lowerAt(tokens, at + 1) !== 'but') return null;
  const few = readCardinal(tokens, at + 2);
  if (!few || lowerAt(tokens, few.last) !== 'of') return null;
  const the = /^(?:the|its|his|her|their|those)$/u.test(lowerAt(tokens, few.last + 1));
  const all = readCardinal(tokens, few.last + 1 + Number(the));
  return all && all.value > few.value ? exact(all.last, all.value - few.value) : null;
};

/** Words that a figure may begin with, digits and compounds left out. */
const openingWords: ReadonlySet<string> = new Set([
  ...units.keys(),
  ...vague.keys(),
  ...[...phrases, ...fractions].map(({ words }) => words[0] as string),
  'some',
  'most',
  'between',
  'from',
  'half',
  'dozen',
  'a',
  'an',
]);

/** only 12, just two, somewhere between 10 and 12: words before a figure that leave it as it is */
export const stress = wordClass(/^(?:only|just|exactly|precisely|somewhere|anywhere)$/u);

/** True: a figure may begin with the word: ten, several, 146, thirty-four. */
const mayOpenFigure = new WordClass(({ lower }) => openingWords.has(lower) || /^\d|-/u.test(lower));

/** True: a figure, or a bound before it, may begin with the word. */
export const mayOpenBoundedFigure = new WordClass(
  (form) => bounds.has(form.lower) || mayOpenFigure.has({ form }),
);

/** Reads the figure that begins at a place, or null. */
export const readFigure = (tokens: readonly Token[], at: number): Figure | null => {
  const lower = (index: number): string => lowerAt(tokens, index);
  if (!mayOpenFigure.has(tokens[at])) return null;
  // between 5 and 10, from 5 to 10
  if (lower(at) === 'between' || lower(at) === 'from') {
    const low = readCardinal(tokens, at + 1);
    const joint = lower(at) === 'between' ? 'and' : 'to';
    const high = low && lower(low.last) === joint ? readCardinal(tokens, low.last + 1) : null;
    return low && high && high.value > low.value
      ? { last: high.last, min: low.value, max: high.value, approximate: false }
      : null;
  }
  // 5-13
  const range = /^([\d,]+)[-–‑~]([\d,]+)$/u.exec(lower(at));
  if (range) {
    const [min, max] = [digits(range[1] as string), digits(range[2] as string)];
    return min !== null && max !== null && max > min
      ? { last: at + 1, min, max, approximate: false }
      : null;
  }
  // 40-plus hurt
  const plus = wordValue(/^(.+)-plus$/u.exec(lower(at))?.[1] ?? '');
  if (plus) return { last: at + 1, min: plus, max: null, approximate: false };
  // a few, a handful of, a pair of
  const phrase = phrases.find(({ words }) => startsWith(tokens, at, words));
  // a score of 3
  if (phrase && wordValue(lower(at + phrase.words.length)) === null) {
    const last = at + phrase.words.length;
    const scale = lower(last) === 'dozen' ? 12 : scales.get(lower(last));
    return scale === undefined
      ? { last, min: phrase.min, max: phrase.max, approximate: false }
      : { last: last + 1, min: 2 * scale, max: null, approximate: false };
  }
  const rough = readVague(tokens, at) ?? readFraction(tokens, at);
  if (rough) return rough;
  if (lower(at) === 'dozen') return { ...exact(at + 1, 12), approximate: true };
  const cardinal = readCardinal(tokens, at);
  if (!cardinal) return null;
  // two dozen, a dozen
  if (lower(cardinal.last) === 'dozen')
    return { ...exact(cardinal.last + 1, 12 * cardinal.value), approximate: true };
  if (lower(cardinal.last - 1) === 'dozen')
    return { ...exact(cardinal.last, 12), approximate: true };
  // five to ten, 5 - 13, two or three
  const joint = lower(cardinal.last);
  if (/^(?:to|or|through|-|–|~)$/u.test(joint)) {
    const high = readCardinal(tokens, cardinal.last + 1);
    const near = joint !== 'or' || (high !== null && high.value <= 2 * cardinal.value + 1);
    if (high && high.value > cardinal.value && near)
      return { last: high.last, min: cardinal.value, max: high.value, approximate: false };
  }
  // 40+ hurt
  const isOpen = joint === '+' && tokens[cardinal.last]?.start === tokens[cardinal.last - 1]?.end;
  if (isOpen)
    return { last: cardinal.last + 1, min: cardinal.value, max: null, approximate: false };
  // 20 or more, 20 or so, 30 or fewer; not: 5,000 or less than 6,000
  const compared = lower(cardinal.last + 2) === 'than' && readCardinal(tokens, cardinal.last + 3);
  if (/^(?:or|and)$/u.test(joint) && !compared) {
    const word = lower(cardinal.last + 1);
    const last = cardinal.last + 2;
    if (/^(?:more|greater)$/u.test(word) && (joint === 'or' || lower(last) !== 'than'))
      return { last, min: cardinal.value, max: null, approximate: false };
    if (joint === 'or' && /^(?:less|fewer)$/u.test(word))
      return { last, min: 0, max: cardinal.value, approximate: false };
    if (joint === 'or' && word === 'so')
      return { ...exact(last, cardinal.value), approximate: true };
  }
  return exact(cardinal.last, cardinal.value);
};
