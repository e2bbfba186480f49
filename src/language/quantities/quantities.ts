/**
 * Tokens of a sentence → the numbers of people and things in them, with their bounds.
 * Leaves out what is no count: parts of dates, ages, money, percentages, measures, names.
 */
import type { Quantity } from '../../model/quantity.ts';
import {
  type Bound,
  boundsAt,
  type Figure,
  isVague,
  mayOpenBoundedFigure,
  readAllBut,
  readFigure,
  stress,
} from './figures.ts';
import { withAfterthought } from './afterthought.ts';
import { isAge, isApposedAge, isListedAge, lastOfApposedAges, lastOfNumbers } from './ages.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { WordClass, wordClass } from '../words/word-class.ts';

export interface QuantityMention extends TokenRange {
  quantity: Quantity;
  /** “a further three”, “two others”, “the other two”: said beside a figure given before. */
  additional: boolean;
  /** “all four”, “both”, “the three”: a figure that the text takes as known. */
  definite: boolean;
}

const unit =
  /^(?:percent|per|%|years?|year-olds?|y|yo|yrs?|yr-olds?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|kilometers?|kilometres?|km|meters?|metres?|feet|foot|yards?|inch(?:es)?|pounds?|kilograms?|kilos?|kg|tons?|tonnes?|dollars?|euros?|cents?|rupees?|degrees?|acres?|a\.m\.?|p\.m\.?|am|pm|st|nd|rd|th|caliber|calibre|mm|mph|kph|magnitude|points?|o'clock|block|thirds?|quarters?|fifths?|counts?)$/u;
const money = /^[$€£¥₹]$/u;
/** Words after which a number is a name: Route 9, Flight 370, Section 702. */
const numbered =
  /^(?:route|flight|section|article|chapter|page|no\.?|number|interstate|highway|boeing|airbus|type|apartment|apt\.?|room|age|ages|aged|title|resolution|act|unit|precinct|district|channel|block|magnitude|version|group|phase|level|tier|day|exit|gate|platform|bus|train|car|suite|station|engine|ladder|case|docket|grade|class|i|call|dial|text)$/u;
const agencies = /^(?:ap|reuters)$/u;

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
  let i = 0;
  while (i < sentence.length) {
    const token = sentence[i] as Token;
    if (!mayOpen.has(token)) {
      i++;
      continue;
    }
    const word = readWord(sentence, i, isTaken);
    const lead = readLead(sentence, i);
    const bound = word ? null : readBound(sentence, lead.last);
    const at = bound?.last ?? lead.last;
    const figure = word ?? readFigure(sentence, at);
    if (!figure || isTaken(token) || (lead.definite && isVague(sentence[at]?.lower ?? ''))) {
      i++;
      continue;
    }
    if (!word && !isCount(sentence, at, figure, bound !== null, isTaken)) {
      i = figure.last;
      // ages 19, 20 and 25
      if (isAge(sentence, at)) i = lastOfNumbers(sentence, i);
      else if (isApposedAge(sentence, at, figure)) i = lastOfApposedAges(sentence, i);
      continue;
    }
    const bounded = applyBound(figure, bound?.bound ?? null);
    const { min, max, approximate, last } =
      (bound && withOtherBound(sentence, bounded)) ??
      withAfterthought(sentence, bounded) ??
      bounded;
    const next = sentence[last]?.lower ?? '';
    found.push({
      first: range.first + i,
      last: range.first + last,
      quantity: {
        min,
        max,
        approximate,
        words: textOf(sentence, word ? i : bound ? lead.last : at, last),
      },
      additional: lead.additional || /^(?:others?|more|additional|further)$/u.test(next),
      definite: lead.definite || token.lower === 'both',
    });
    i = last;
  }
  return found;
};

const fewWords = wordClass(/^(?:none|nobody|no-one|no|both)$/u);
const leadWords = wordClass(/^(?:all|the|those|these|other|remaining|of)$/u);
const nobody = wordClass(/^(?:none|nobody|no-one)$/u);

/** True: a count, or what stands before one, may begin with the word. */
const mayOpen = new WordClass(
  (form) =>
    [fewWords, leadWords, stress, mayOpenBoundedFigure].some((words) => words.has({ form })) ||
    form.lower === 'another',
);

/** none, nobody, no one; both; wounded another */
const readWord = (
  sentence: readonly Token[],
  at: number,
  isTaken: (token: Token) => boolean,
): Figure | null => {
  const word = sentence[at] as Token;
  const { lower } = word;
  if (lower === 'another' && isAlone(sentence, at, isTaken))
    return { last: at + 1, min: 1, max: 1, approximate: false };
  if (nobody.has(word)) return { last: at + 1, min: 0, max: 0, approximate: false };
  if (lower === 'no' && sentence[at + 1]?.lower === 'one')
    return { last: at + 2, min: 0, max: 0, approximate: false };
  if (lower === 'all') return readAllBut(sentence, at);
  if (lower === 'both' && !isPaired(sentence, at))
    return { last: at + 1, min: 2, max: 2, approximate: false };
  return null;
};

/** both sides; struck both the depot and the bridge, hurt both Ann Orlov and a clerk; not: both guards and a clerk */
const isPaired = (sentence: readonly Token[], at: number): boolean => {
  const next = sentence[at + 1];
  if (next?.lower === 'sides') return true;
  const following = sentence.slice(at + 2, at + 9);
  // hurt both himself and a girl: told as two
  const isKnown = next?.pos === 'PRON' && following[0]?.lower === 'and';
  return (
    /^(?:DET|PROPN|PRON)$/u.test(next?.pos ?? '') &&
    !isKnown &&
    following.some(({ lower }) => lower === 'and')
  );
};

/** killed one and wounded another: no noun and no number follows; not “one another” */
const isAlone = (
  sentence: readonly Token[],
  at: number,
  isTaken: (token: Token) => boolean,
): boolean => {
  const [next, second] = [sentence[at + 1], sentence[at + 2]];
  if (sentence[at - 1]?.lower === 'one') return false;
  // wounded another Friday night
  if (next && isTaken(next)) return /^[A-Z]/u.test(next.text);
  if (readFigure(sentence, at + 1)) return false;
  if (boundsAt(sentence, at + 1).length > 0) return false;
  const noun = /^(?:NOUN|PROPN|ADJ|NUM)$/u;
  // another wounded man
  const participle = next?.pos === 'VERB' && noun.test(second?.pos ?? '');
  return !noun.test(next?.pos ?? '') && !participle;
};

/** all four, the other two, a further three, another 12, a total of nine, a record nine, only nine */
const readLead = (
  sentence: readonly Token[],
  at: number,
): { last: number; definite: boolean; additional: boolean } => {
  let last = at;
  let additional = false;
  const lower = (): string => sentence[last]?.lower ?? '';
  if (lower() === 'another') return { last: last + 1, definite: false, additional: true };
  if (lower() === 'a' && sentence[last + 1]?.lower === 'further')
    return { last: last + 2, definite: false, additional: true };
  if (
    lower() === 'a' &&
    sentence[last + 1]?.lower === 'total' &&
    sentence[last + 2]?.lower === 'of'
  )
    return { last: last + 3, definite: false, additional: false };
  if (lower() === 'a' && sentence[last + 1]?.lower === 'record')
    return { last: last + 2, definite: false, additional: false };
  // just over 12: a bound
  if (stress.has(sentence[last]) && boundsAt(sentence, last).length === 0)
    return { last: last + 1, definite: false, additional: false };
  while (leadWords.has(sentence[last])) {
    if (last === at && lower() === 'of') break;
    additional ||= lower() === 'other' || lower() === 'remaining';
    last++;
  }
  return { last, definite: last > at && sentence[at]?.lower !== 'other', additional };
};

/** at least; “some of the”, “around the” are no bounds: no figure follows */
const readBound = (
  sentence: readonly Token[],
  at: number,
): { last: number; bound: Bound } | null => {
  for (const { last, bound } of boundsAt(sentence, at)) {
    const figure = readFigure(sentence, last);
    // over one town: no bound
    if (figure?.max === 1 && bound === 'more than' && last === at + 1) continue;
    // handed over five boxes, ran over two people, mud swept over 40 homes: the verb’s
    if (sentence[at]?.lower === 'over' && overVerbs.test(sentence[at - 1]?.lemma ?? '')) continue;
    // the toll has gone up to 136: as high as that; not: up to 136 died
    if (sentence[at]?.lower === 'up' && rising.test(sentence[at - 1]?.lemma ?? '')) continue;
    // information about eight officers: it tells of them
    if (sentence[at]?.lower === 'about' && tells.has(sentence[at - 1]?.lower ?? '')) continue;
    if (figure) return { last, bound };
    // at least some 20, more than about 30
    const second = boundsAt(sentence, last).find((next) => readFigure(sentence, next.last));
    if (second) return { last: second.last, bound };
  }
  return null;
};

const rising = /^(?:go|climb|rise|shoot|jump|move|creep|mount)$/u;

const tells: ReadonlySet<string> = new Set(['information', 'details', 'news', 'data', 'word']);

/** more than 10 but fewer than 20: the interval that a lower and an upper bound leave, else null */
const withOtherBound = (sentence: readonly Token[], first: Figure): Figure | null => {
  if (!/^(?:and|but)$/u.test(sentence[first.last]?.lower ?? '')) return null;
  const next = readBound(sentence, first.last + 1);
  const figure = next && readFigure(sentence, next.last);
  if (!next || !figure) return null;
  const second = applyBound(figure, next.bound);
  const [lower, upper] = first.max === null ? [first, second] : [second, first];
  return lower.max === null && upper.max !== null && upper.min === 0 && lower.min <= upper.max
    ? { ...second, min: lower.min, max: upper.max }
    : null;
};

const overVerbs =
  /^(?:hand|turn|take|run|knock|bring|pull|sign|fly|pass|fight|preside|watch|sweep|roll|spill|wash|flow|pour|sail|drive|climb)$/u;

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

/** an earthquake of a magnitude of at least 6 */
const isMagnitude = (sentence: readonly Token[], at: number): boolean =>
  /\bmagnitude of(?: (?:at least|about|around|over|more than|nearly))?$/u.test(
    sentence
      .slice(Math.max(0, at - 4), at)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** False of money, measures, ages, times of day, and numbers that are names. */
const isCount = (
  sentence: readonly Token[],
  at: number,
  figure: Figure,
  bounded: boolean,
  isTaken: (token: Token) => boolean,
): boolean => {
  const first = sentence[at] as Token;
  const before = sentence[at - 1];
  const next = sentence[figure.last];
  if (isTaken(first) || isTaken(sentence[figure.last - 1] as Token)) return false;
  if (before && (money.test(before.text) || (numbered.test(before.lower) && !bounded)))
    return false;
  // Reuters 13 May; not: told Reuters 13 people had died
  if (agencies.test(before?.lower ?? '') && !bounded && sentence[at - 2]?.lemma !== 'tell')
    return false;
  if (isEndOfName(sentence, at) || isMagnitude(sentence, at)) return false;
  if (next && unit.test(next.lower)) return false;
  // a 911 call, a 302 bus
  if (/^an?$/u.test(before?.lower ?? '') && /^\d{3,}$/u.test(first.text)) return false;
  // they faced one another
  if (first.lower === 'one' && next?.lower === 'another') return false;
  // one in four
  if (first.lower === 'one' && next?.lower === 'in' && readFigure(sentence, figure.last + 1))
    return false;
  if (before?.lower === 'in' && sentence[at - 2]?.lower === 'one' && !bounded) return false;
  // how many, so many
  if (first.lower === 'many' && /^(?:how|so|too|as|that)$/u.test(before?.lower ?? '')) return false;
  if (next?.glued && /^[%:/°]$/u.test(next.text)) return false;
  // 27- to 59-year-olds
  if (
    next?.glued &&
    next.text === '-' &&
    /^(?:to|and|or)$/u.test(sentence[figure.last + 1]?.lower ?? '')
  )
    return false;
  if (before && first.glued && /^[:/#.]$/u.test(before.text)) return false;
  // Seven Hills, the Twelve Apostles: a word within a name
  if (first.pos === 'PROPN' && !/^\d/u.test(first.text) && at > 0 && next?.pos === 'PROPN')
    return false;
  return (
    !isAge(sentence, at) &&
    !isListedAge(sentence, at, figure) &&
    !isApposedAge(sentence, at, figure)
  );
};

/** students from School 12 in Alder: a noun with a capital before a number that counts nothing */
const isEndOfName = (sentence: readonly Token[], at: number): boolean => {
  const [noun, figure, next] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  return (
    at > 1 &&
    noun?.pos === 'NOUN' &&
    /^\p{Lu}\p{Ll}/u.test(noun.text) &&
    /^\d+$/u.test(figure?.text ?? '') &&
    !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/u.test(next?.pos ?? '')
  );
};

const textOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map((token, i) => (i === 0 || token.glued ? token.text : ` ${token.text}`))
    .join('');
