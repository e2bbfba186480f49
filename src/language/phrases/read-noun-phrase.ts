/**
 * Tokens from a place on → the noun phrase that begins there; or a number, a pronoun, “the wounded” in
 * the place of a noun.
 */
import type { NounPhrase } from './noun-phrases.ts';
import { isNameOfBand } from './name-of-band.ts';
import { isFoundSo } from './found-so.ts';
import { isNextOne } from './next-one.ts';
import {
  continuesPhrase,
  determiner,
  nominal,
  type PhraseRun,
  takeDeterminer,
  takeQuantity,
  takeWord,
} from './phrase-run.ts';
import type { QuantityMention } from '../quantities/quantities.ts';
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';

const questioning = wordClass(/^(?:there|which|who|whom|what)$/u);

/** Tags of words that no phrase begins with, unless they are determiners. */
const neverFirst: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'PART', 'PUNCT']);

/** said later that investigators think so: no “that” points to several */
const opensContent = (token: Token, next: Token | undefined): boolean =>
  token.lower === 'that' &&
  next?.pos === 'NOUN' &&
  /[^s]s$/u.test(next.lower) &&
  next.lemma !== next.lower;

/** Reads the noun phrase that begins at a place and ends before another, or null. */
export const readPhrase = (
  tokens: readonly Token[],
  at: number,
  end: number,
  quantityAt: ReadonlyMap<number, QuantityMention>,
): NounPhrase | null => {
  const first = tokens[at];
  if (!first) return null;
  if (neverFirst.has(first.pos) && !quantityAt.has(at) && !determiner.has(first)) return null;
  if (opensContent(first, tokens[at + 1])) return null;
  return readPhraseFrom(first, tokens, at, end, quantityAt);
};

const readPhraseFrom = (
  first: Token,
  tokens: readonly Token[],
  at: number,
  end: number,
  quantityAt: ReadonlyMap<number, QuantityMention>,
): NounPhrase | null => {
  const run: PhraseRun = {
    tokens,
    at,
    end,
    quantityAt,
    next: at,
    head: -1,
    quantity: null,
    determined: false,
    quoted: false,
  };
  const leading = takeQuantity(run);
  if (!leading) {
    if (questioning.has(first) || isLooseThat(run, first)) return null;
    if ((first.pos === 'PRON' && !determiner.has(first)) || isFoundSo(tokens, at))
      return { ...bare(at, at + 1, at), pronoun: true };
    takeDeterminer(run, first);
  }
  // the victim of suspected robbers
  const governed = first.pos === 'VERB' && tokens[at - 1]?.lower === 'of';
  run.determined = run.next > at || (governed && /ed$/u.test(first.lower));
  // wounded another Friday night: no noun of its own
  const alone = leading && run.next === at + 1 && first.lower === 'another';
  while (!alone && run.next < end && takeWord(run));
  return run.head < 0 ? (withNumberAlone(run) ?? withoutNoun(run, first)) : withNoun(run);
};

/** A phrase of which nothing else is known. */
const bare = (first: number, last: number, head: number): NounPhrase => ({
  first,
  last,
  head,
  quantity: null,
  partitive: false,
  elliptical: false,
  pronoun: false,
});

/** that killed two, that he knew: no determiner */
const isLooseThat = ({ tokens, at, end }: PhraseRun, first: Token): boolean =>
  first.lower === 'that' && (first.pos !== 'DET' || !continuesPhrase(tokens, at + 1, end));

/** five were hurt, five more were hurt, two of the five: a number whose noun is left out */
const withNumberAlone = ({
  tokens,
  at,
  end,
  quantityAt,
  quantity,
}: PhraseRun): NounPhrase | null => {
  if (!quantity) return null;
  const more = quantity.last < end && tokens[quantity.last]?.lower === 'more';
  const last = quantity.last + Number(more);
  const of = tokens[last]?.lower === 'of' ? readWhole(tokens, last + 1, end, quantityAt) : null;
  return of
    ? { ...of, first: at, quantity, partitive: isDefinite(tokens[last + 1]) }
    : { ...bare(at, last, last - 1), quantity, elliptical: true };
};

const standingAlone = wordClass(/^(?:this|these|those|some|many|most|both|all)$/u);
const partOfWhole = wordClass(/^(?:some|many|most|all|several|few)$/u);
const pointing = wordClass(/^(?:this|these|those)$/u);

/** that, these, others as pronouns; the injured without a noun; some of the injured */
const withoutNoun = (run: PhraseRun, { pos, lower }: Token): NounPhrase | null => {
  if (pos !== 'ADJ' && pos !== 'DET' && pos !== 'NUM' && pos !== 'PRON') return null;
  const { tokens, at, end, next, quantityAt } = run;
  // a car hit Ann Orlov and killed her
  if (lower === 'her' && next === at + 1 && !continuesPhrase(tokens, next, end))
    return { ...bare(at, next, at), pronoun: true };
  const last = tokens[next - 1];
  if (isNextOne(tokens, at)) return bare(at, at + 2, at + 1);
  if (next === at || !last || !(nominal.has(last) || standingAlone.has(last))) return null;
  if (last.pos === 'VERB' && next - at === 1) return null;
  const of =
    tokens[next]?.lower === 'of' && partOfWhole.has(last)
      ? readPhrase(tokens, next + 1, end, quantityAt)
      : null;
  return of
    ? { ...of, first: at, partitive: true }
    : { ...bare(at, next, next - 1), pronoun: pointing.has(last) };
};

const gathering = wordClass(
  /^(?:group|number|total|series|pair|couple|majority|handful|barrage|salvo|volley|fusillade)s?$/u,
);

const withNoun = ({
  tokens,
  at,
  end,
  head,
  quantity,
  quantityAt,
  quoted,
}: PhraseRun): NounPhrase => {
  // dozens of people, a group of six soldiers, hundreds of the injured
  const of =
    tokens[head + 1]?.lower === 'of' &&
    gathering.has(tokens[head]) &&
    !isNameOfBand(tokens, head + 2)
      ? readWhole(tokens, head + 2, end, quantityAt)
      : null;
  return of
    ? { ...of, first: at, quantity: of.quantity ?? quantity, partitive: false }
    : {
        ...bare(at, head + 1 + Number(quoted || isNumbered(tokens, head, quantityAt)), head),
        quantity,
      };
};

/** Gate 4, Precinct 5, School 12: the number is the end of a name */
const isNumbered = (
  tokens: readonly Token[],
  head: number,
  quantityAt: ReadonlyMap<number, QuantityMention>,
): boolean =>
  /^\p{Lu}/u.test(tokens[head]?.text ?? '') &&
  /^\d+$/u.test(tokens[head + 1]?.text ?? '') &&
  !quantityAt.has(head + 1);

/** What follows “dozens of”, “the number of”: a phrase, or “wounded”, “dead” without a noun. */
const readWhole = (
  tokens: readonly Token[],
  at: number,
  end: number,
  quantityAt: ReadonlyMap<number, QuantityMention>,
): NounPhrase | null => {
  const phrase = readPhrase(tokens, at, end, quantityAt);
  if (phrase) return phrase;
  const alone = at < end && nominal.has(tokens[at]) && !continuesPhrase(tokens, at + 1, end);
  return alone ? bare(at, at + 1, at) : null;
};

const isDefinite = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:the|them|us|these|those|its|his|her|their|our|whom|which)$/u.test(token.lower);
