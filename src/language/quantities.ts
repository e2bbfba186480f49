/**
 * Tokens of a sentence → the numbers of people and things in them, with their bounds.
 * Leaves out what is no count: parts of dates, ages, money, percentages, measures, names.
 */
import { z } from 'zod';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Token, TokenRange } from './tokenize.ts';

export interface QuantityMention extends TokenRange {
  quantity: Quantity;
  /** “a further three”, “two others”, “the other two”: said beside a figure given before. */
  additional: boolean;
  /** “all four”, “both”, “the three”: a figure that the text takes as known. */
  definite: boolean;
}

const lexicon = readLexicon(
  'quantities',
  z.strictObject({
    units: z.record(z.string(), z.int()),
    scales: z.record(z.string(), z.int()),
    vague: z.record(z.string(), z.int()),
    'at least': z.array(z.string()),
    'more than': z.array(z.string()),
    'at most': z.array(z.string()),
    'fewer than': z.array(z.string()),
    about: z.array(z.string()),
  }),
);

type Bound = 'at least' | 'more than' | 'at most' | 'fewer than' | 'about';

const bounds: { words: string[]; bound: Bound }[] = (
  ['at least', 'more than', 'at most', 'fewer than', 'about'] as const
)
  .flatMap((bound) => lexicon[bound].map((words) => ({ words: words.split(' '), bound })))
  .sort((a, b) => b.words.length - a.words.length);

const units = new Map(Object.entries(lexicon.units));
const scales = new Map(Object.entries(lexicon.scales));
const vague = new Map(Object.entries(lexicon.vague));

interface Figure {
  last: number;
  min: number;
  max: number | null;
  approximate: boolean;
}

const digits = (token: Token): number | null => {
  const text = token.lower;
  if (!/^\d{1,3}(?:,\d{3})+$|^\d+$|^\d+\.\d+$/u.test(text)) return null;
  return Number(text.replace(/,/gu, ''));
};

/** twenty-one, 146, one hundred and five, 1.5 million, half a million */
const readCardinal = (
  tokens: readonly Token[],
  at: number,
): { last: number; value: number } | null => {
  const wordValue = (token: Token | undefined): number | null => {
    if (!token) return null;
    const plain = digits(token);
    if (plain !== null) return plain;
    if (units.has(token.lower)) return units.get(token.lower) ?? null;
    const [tens, ones, ...rest] = token.lower.split('-');
    const a = units.get(tens ?? '');
    const b = units.get(ones ?? '');
    return rest.length === 0 && a !== undefined && b !== undefined && a >= 20 && b < 10
      ? a + b
      : null;
  };
  const lower = (index: number): string => tokens[index]?.lower ?? '';
  // half a million
  if (lower(at) === 'half' && lower(at + 1) === 'a' && scales.has(lower(at + 2)))
    return { last: at + 3, value: (scales.get(lower(at + 2)) ?? 0) / 2 };
  // a hundred, a thousand, a dozen
  if (
    (lower(at) === 'a' || lower(at) === 'an') &&
    (scales.has(lower(at + 1)) || lower(at + 1) === 'dozen')
  )
    return { last: at + 2, value: scales.get(lower(at + 1)) ?? 12 };
  let total = 0;
  let current = wordValue(tokens[at]);
  if (current === null) return null;
  let i = at + 1;
  for (;;) {
    const scale = scales.get(lower(i));
    if (scale !== undefined) {
      if (scale === 100) current *= 100;
      else {
        total += current * scale;
        current = 0;
      }
      i++;
      const skip = lower(i) === 'and' && scale === 100 ? 1 : 0;
      const next =
        units.has(lower(i + skip)) || /^[a-z]+-[a-z]+$/u.test(lower(i + skip))
          ? wordValue(tokens[i + skip])
          : null;
      if (next !== null && next < scale) {
        current += next;
        i += skip + 1;
        continue;
      }
      if (scale !== 100 && !scales.has(lower(i))) break;
      continue;
    }
    // twenty one, without hyphen
    if (
      current >= 20 &&
      current < 100 &&
      current % 10 === 0 &&
      /^[a-z]+$/u.test(lower(i - 1)) &&
      (units.get(lower(i)) ?? 10) < 10
    ) {
      current += units.get(lower(i)) ?? 0;
      i++;
      continue;
    }
    break;
  }
  return { last: i, value: Math.round(total + current) };
};

const readFigure = (tokens: readonly Token[], at: number): Figure | null => {
  const lower = (index: number): string => tokens[index]?.lower ?? '';
  const token = tokens[at];
  if (!token) return null;
  // between 5 and 10
  if (lower(at) === 'between' || lower(at) === 'from') {
    const low = readCardinal(tokens, at + 1);
    const joint = lower(at) === 'between' ? 'and' : 'to';
    const high = low && lower(low.last) === joint ? readCardinal(tokens, low.last + 1) : null;
    if (low && high && high.value > low.value && (low.last - at === 2 || lower(at) === 'between'))
      return { last: high.last, min: low.value, max: high.value, approximate: false };
    if (lower(at) === 'between' || !low) return null;
    return null;
  }
  // 5-13
  const range = /^(\d+)[-–](\d+)$/u.exec(lower(at));
  if (range) {
    const [min, max] = [Number(range[1]), Number(range[2])];
    return max > min ? { last: at + 1, min, max, approximate: false } : null;
  }
  // several hundred, several dozen
  const many = vague.get(lower(at));
  if (many !== undefined) {
    const scale = lower(at + 1) === 'dozen' ? 12 : scales.get(lower(at + 1));
    if (scale !== undefined)
      return { last: at + 2, min: Math.max(many, 2) * scale, max: null, approximate: false };
    // tens of thousands
    if (lower(at + 1) === 'of' && vague.has(lower(at + 2)) && /s$/u.test(lower(at + 2)))
      return {
        last: at + 3,
        min: many * (vague.get(lower(at + 2)) ?? 1),
        max: null,
        approximate: false,
      };
    return { last: at + 1, min: many, max: null, approximate: false };
  }
  // a few, a few dozen, a handful of, a number of
  if (lower(at) === 'a' && lower(at + 1) === 'few') {
    const scale = lower(at + 2) === 'dozen' ? 12 : scales.get(lower(at + 2));
    return scale === undefined
      ? { last: at + 2, min: 3, max: null, approximate: false }
      : { last: at + 3, min: 2 * scale, max: null, approximate: false };
  }
  if (lower(at) === 'a' && lower(at + 1) === 'handful' && lower(at + 2) === 'of')
    return { last: at + 3, min: 3, max: null, approximate: false };
  if (lower(at) === 'a' && lower(at + 1) === 'number' && lower(at + 2) === 'of')
    return { last: at + 3, min: 2, max: null, approximate: false };
  // a couple, a couple of, a pair of
  if (
    lower(at) === 'a' &&
    (lower(at + 1) === 'couple' || lower(at + 1) === 'pair') &&
    lower(at + 2) === 'of'
  )
    return { last: at + 3, min: 2, max: 2, approximate: lower(at + 1) === 'couple' };
  // dozen
  if (lower(at) === 'dozen') return { last: at + 1, min: 12, max: 12, approximate: true };
  const cardinal = readCardinal(tokens, at);
  if (!cardinal) return null;
  // two dozen, a dozen, half a dozen
  if (lower(cardinal.last) === 'dozen')
    return {
      last: cardinal.last + 1,
      min: 12 * cardinal.value,
      max: 12 * cardinal.value,
      approximate: true,
    };
  if (lower(at) === 'a' && lower(at + 1) === 'dozen')
    return { ...cardinal, min: 12, max: 12, approximate: true };
  // five to ten, 20 or more
  const high = lower(cardinal.last) === 'to' ? readCardinal(tokens, cardinal.last + 1) : null;
  if (high && high.value > cardinal.value)
    return { last: high.last, min: cardinal.value, max: high.value, approximate: false };
  if (lower(cardinal.last) === 'or' && lower(cardinal.last + 1) === 'more')
    return { last: cardinal.last + 2, min: cardinal.value, max: null, approximate: false };
  return { last: cardinal.last, min: cardinal.value, max: cardinal.value, approximate: false };
};

const readBound = (tokens: readonly Token[], at: number): { last: number; bound: Bound } | null => {
  for (const { words, bound } of bounds)
    if (words.every((w, i) => tokens[at + i]?.lower === w))
      return { last: at + words.length, bound };
  return null;
};

const applyBound = (figure: Figure, bound: Bound | null): Figure => {
  switch (bound) {
    case 'at least':
      return { ...figure, max: null, approximate: false };
    case 'more than':
      return { ...figure, min: figure.min + 1, max: null, approximate: false };
    case 'at most':
      return { ...figure, min: 0, max: figure.max ?? figure.min };
    case 'fewer than':
      return { ...figure, min: 0, max: Math.max(0, (figure.max ?? figure.min) - 1) };
    case 'about':
      return { ...figure, approximate: true };
    default:
      return figure;
  }
};

const unit =
  /^(?:percent|per|%|years?|year-olds?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|kilometers?|kilometres?|km|meters?|metres?|feet|foot|yards?|inch(?:es)?|pounds?|kilograms?|kilos?|kg|tons?|tonnes?|dollars?|euros?|cents?|rupees?|degrees?|acres?|a\.m\.?|p\.m\.?|am|pm|st|nd|rd|th|caliber|calibre|mm|mph|kph|magnitude|points?|times)$/u;
const money = /^[$€£¥₹]$/u;
/** Words after which a number is a name: Route 9, Flight 370, Section 702. */
const numbered =
  /^(?:route|flight|section|article|chapter|page|no\.?|number|interstate|highway|boeing|airbus|type|apartment|room|age|aged|title|resolution|act|unit|precinct|district|channel|block|magnitude|version)$/u;

/**
 * Finds the counts of one sentence.
 *
 * @param tokens - All tokens of the document.
 * @param range - The sentence.
 * @param isTaken - True of tokens that belong to a time expression.
 */
export const findQuantities = (
  tokens: readonly Token[],
  range: TokenRange,
  isTaken: (token: Token) => boolean,
): QuantityMention[] => {
  const sentence = tokens.slice(range.first, range.last);
  const found: QuantityMention[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const start = i;
    const token = sentence[i] as Token;
    if (isTaken(token) || (token.glued && money.test(sentence[i - 1]?.text ?? ''))) continue;
    let at = i;
    let definite = false;
    let additional = false;
    // all four, the other two, a further three, another 12
    if (/^(?:all|both|the|those|these|other)$/u.test(token.lower)) {
      let j = i;
      while (/^(?:all|the|those|these|other|remaining|of)$/u.test(sentence[j]?.lower ?? '')) {
        if (sentence[j]?.lower === 'other' || sentence[j]?.lower === 'remaining') additional = true;
        j++;
      }
      if (token.lower === 'both') {
        found.push({
          first: range.first + i,
          last: range.first + i + 1,
          quantity: { min: 2, max: 2, approximate: false, words: token.text },
          additional: false,
          definite: true,
        });
        continue;
      }
      if (j === i || !readFigure(sentence, j) || vague.has(sentence[j]?.lower ?? '')) continue;
      at = j;
      definite = true;
    } else if (
      token.lower === 'another' ||
      (token.lower === 'a' && sentence[i + 1]?.lower === 'further')
    ) {
      const j = token.lower === 'another' ? i + 1 : i + 2;
      if (readFigure(sentence, j)) {
        at = j;
        additional = true;
      }
    }
    // no one, none, no injuries
    if (token.lower === 'none' || token.lower === 'nobody') {
      found.push({
        first: range.first + i,
        last: range.first + i + 1,
        quantity: { min: 0, max: 0, approximate: false, words: token.text },
        additional: false,
        definite: false,
      });
      continue;
    }
    let bound = readBound(sentence, at);
    if (bound?.last === undefined || !readFigure(sentence, bound.last)) {
      const second = bound ? readBound(sentence, bound.last) : null;
      // some of the, around the: a preposition, no bound
      if (bound && second && readFigure(sentence, second.last))
        bound = { last: second.last, bound: bound.bound };
      else bound = null;
    }
    const figureAt = bound?.last ?? at;
    const figureToken = sentence[figureAt];
    if (!figureToken || isTaken(figureToken)) continue;
    let figure = readFigure(sentence, figureAt);
    if (!figure) continue;
    const before = sentence[figureAt - 1];
    const next = sentence[figure.last];
    const skipped =
      (before && (money.test(before.text) || (numbered.test(before.lower) && !bound))) ||
      (next && unit.test(next.lower)) ||
      (next?.glued && /^[%:]$/u.test(next.text)) ||
      // 5.6-magnitude, a rank within names
      (figureToken.pos === 'PROPN' && !/^\d/u.test(figureToken.text)) ||
      isTaken(sentence[figure.last - 1] as Token);
    if (skipped) {
      i = figure.last - 1;
      continue;
    }
    if (/^(?:others?|more|additional|further)$/u.test(next?.lower ?? '')) additional = true;
    figure = applyBound(figure, bound?.bound ?? null);
    const last = figure.last;
    const words = textOf(sentence, bound ? at : figureAt, last);
    found.push({
      first: range.first + start,
      last: range.first + last,
      quantity: { min: figure.min, max: figure.max, approximate: figure.approximate, words },
      additional,
      definite,
    });
    i = last - 1;
  }
  return found;
};

const textOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map((token, i) => (i === 0 || token.glued ? token.text : ` ${token.text}`))
    .join('');
