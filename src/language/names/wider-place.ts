/**
 * Words after a comma → whether they show that the name before it is one of a place: “Dostra,
 * Norway”, “Dostra, South Karsia”, “Dostra, a town in the north”.
 */
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import { findPlace } from './gazetteer.ts';
import type { NameSpan } from './name-spans.ts';

/** north, southeastern, central */
export const direction =
  /^(?:(?:north|south)-?(?:east|west)?|east|west)(?:ern)?$|^central$|^(?:down|up|mid)town$/u;
/** What a place may be called: the town of Ostrov. */
export const capital =
  /^(?:capital|city|town|village|province|district|hamlet|suburb|river|isle|valley|peninsula)$/u;
const leading =
  /^(?:in|on|near|at|outside|of|struck|hit|attacked|raided|stormed|invaded|shelled|bombed|pounded)$/u;

/** True: a country, one of its divisions, or a part of a land by its direction: “South Karsia”. */
export const isWiderPlace = (name: string): boolean => {
  const place = findPlace(name);
  return (
    place?.kind === 'country' ||
    place?.kind === 'division' ||
    /^(?:North|South|East|West|Upper|Lower)(?:ern)? \p{Lu}\p{Ll}+$/u.test(name)
  );
};

/** True: in, on or near Dostra, Norway; not “Omar Sabri, Norway’s mayor”. */
export const isBeforeWider = (
  tokens: readonly Token[],
  { first, last, role }: NameSpan,
): boolean => {
  if (role || tokens[last]?.text !== ',' || !leading.test(tokens[first - 1]?.lower ?? ''))
    return false;
  // struck Dostra, in South Karsia
  const start = tokens[last + 1]?.lower === 'in' ? last + 2 : last + 1;
  let end = start;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? '') && end < start + 3) end++;
  if (/^['’]s?$/u.test(tokens[end]?.text ?? '')) return false;
  const words = tokens.slice(start, end).map(({ text }) => text);
  // in Tarnia state, in Upper Tarr province
  const isLed = /^(?:state|province|region|county|governorate)$/u.test(tokens[end]?.lower ?? '');
  return words.length > 0 && (isLed || isWiderPlace(words.join(' ')));
};

const hazard = wordClass(
  /^(?:(?:earth)?quakes?|aftershocks?|tremors?|floods?|landslides?|mudslides?|tornado(?:e?s)?|typhoons?|hurricanes?|cyclones?|tsunamis?|wildfires?)$/u,
);
const strikes = wordClass(
  /^(?:hit|hits|struck|strikes|shook|shakes|jolted|jolts|rocked|rocks|battered|ravaged|devastated)$/u,
);

const blast = wordClass(
  /^(?:explosions?|blasts?|bombings?|bombs?|attacks?|shootings?|airstrikes?)$/u,
);
const shakes = wordClass(/^(?:shook|shakes|rocked|rocks|rattled|rattles|jolted|jolts)$/u);

/**
 * an earthquake hit Dostra, the quake that struck Dostra, a blast rocked Dostra; not: the flood hit the
 * Dostra Bank, strikes hit the Dostra Front
 */
export const isHitByHazard = (tokens: readonly Token[], { first }: NameSpan): boolean => {
  const isShaken = shakes.has(tokens[first - 1]);
  if (!isShaken && !strikes.has(tokens[first - 1])) return false;
  const subject = /^(?:that|which|also|had|has|have)$/u.test(tokens[first - 2]?.lower ?? '')
    ? 3
    : 2;
  const comma = tokens[first - subject]?.text === ',' ? 1 : 0;
  const cause = tokens[first - subject - comma];
  return hazard.has(cause) || (isShaken && blast.has(cause));
};

/** Ostrov, a town; Ostrov, north of Baruna; Ostrov, about 20 miles from it */
export const isDescribedAsPlace = (tokens: readonly Token[], last: number): boolean => {
  if (tokens[last]?.text !== ',') return false;
  const [first, second, third] = tokens.slice(last + 1, last + 4).map(({ lower }) => lower);
  if (/^an?$/u.test(first ?? ''))
    return [second, third].some((word) => capital.test(word ?? '') && word !== 'capital');
  return direction.test(first ?? '') && second === 'of';
};

/** in Dostra and Upper Tarr on Monday: a name that “and” joins to one that nobody can be “in” */
export const isBesidePlace = (
  tokens: readonly Token[],
  { first, last, role }: NameSpan,
): boolean => {
  if (role || tokens[first - 1]?.lower !== 'and') return false;
  // in Dostra and Ann Lee said; in Dostra and Ann Lee, a guard
  const next = tokens[last];
  if (next && (/^(?:VERB|AUX|PART)$/u.test(next.pos) || /^(?:,|who|and)$/u.test(next.lower)))
    return false;
  let start = first - 2;
  while (start > first - 7 && /^(?:\p{Lu}|,)/u.test(tokens[start]?.text ?? '')) start--;
  const lead = tokens[start]?.lower ?? '';
  const governing = tokens[start - 1]?.lower ?? '';
  return (
    start < first - 2 &&
    (/^(?:in|near|across)$/u.test(lead) ||
      (lead === 'of' && capital.test(governing.replace(/ies$/u, 'y').replace(/s$/u, ''))))
  );
};
