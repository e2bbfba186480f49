/**
 * A place in a sentence → the noun phrases that end there with those they hang on by prepositions, and
 * the phrases that “and” joins to one: two guards of the bank and a driver. Used for subjects.
 */
import { findPlace } from '../names/gazetteer.ts';
import { nounKind } from '../names/name-words.ts';
import { intransitive } from '../tags/tagging-words.ts';
import { beforeBrackets } from './before-brackets.ts';
import type { NounPhrase, PhrasesByToken } from './noun-phrases.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { writtenClass } from '../words/word-class.ts';

/** Prepositions that open a clause as well. */
export const subordinator = /^(?:after|before|since|until|as|while|than)$/u;

/** The noun phrase at a place and those that it hangs on by prepositions: town ← market ← attack. */
export const chainLeft = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: PhrasesByToken,
  at: number,
): NounPhrase[] => {
  const chain: NounPhrase[] = [];
  let phrase = phraseAt.get(at);
  while (phrase) {
    chain.push(phrase);
    phrase = firstTown(tokens, phraseAt, phrase);
    const before = tokens[phrase.first - 1];
    if (!before || phrase.first - 1 < range.first || before.pos !== 'ADP') break;
    // the paper reported after the boy was hurt
    if (subordinator.test(before.lower)) break;
    // an officer present at the scene, a clerk familiar with it
    const described = tokens[phrase.first - 2]?.pos === 'ADJ' && phraseAt.get(phrase.first - 3);
    if (described && !phraseAt.has(phrase.first - 2)) {
      phrase = described;
      continue;
    }
    // “armed bands” in Karsia
    const quoted = closingMark.has(tokens[phrase.first - 2]) && phraseAt.get(phrase.first - 3);
    if (quoted) {
      phrase = quoted;
      continue;
    }
    // John Marten, 34, of Norden
    const aged = /^(?:of|from)$/u.test(before.lower) ? beforeAge(tokens, phrase.first - 2) : null;
    phrase = phraseAt.get(aged ?? phrase.first - 2);
  }
  return chain;
};

/** bombings in Norden and Marn: Norden, for Marn, as both hang on one word; not: a clerk in Norden and Ann Orlov */
const firstTown = (
  tokens: readonly Token[],
  phraseAt: PhrasesByToken,
  town: NounPhrase,
): NounPhrase => {
  const other = tokens[town.first - 1]?.lower === 'and' ? phraseAt.get(town.first - 2) : undefined;
  const areTowns =
    other !== undefined &&
    /^(?:in|near|across)$/u.test(tokens[other.first - 1]?.lower ?? '') &&
    [town, other].every(({ first, last }) => last === first + 1 && tokens[first]?.pos === 'PROPN');
  return areTowns ? other : town;
};

const closingMark = writtenClass(/^[”"]$/u);

/** The place before “, 34,” or “, 34 and 36”, or null where no age stands. */
const beforeAge = (tokens: readonly Token[], at: number): number | null => {
  const isNumber = (index: number): boolean => /^\d{1,2}$/u.test(tokens[index]?.text ?? '');
  let i = tokens[at]?.lower === ',' ? at - 1 : at;
  if (isNumber(i) && tokens[i - 1]?.lower === 'and' && isNumber(i - 2)) i -= 2;
  return isNumber(i) && tokens[i - 1]?.lower === ',' ? i - 2 : null;
};

/** a father of two, mother of 3: the number of whose children somebody is told by, not people told of */
export const isOffspring = (tokens: readonly Token[], { elliptical, first }: NounPhrase): boolean =>
  elliptical && isBehindParent(tokens, first);

/** father of: what a number at a place stands behind */
export const isBehindParent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' &&
  /^(?:grand)?(?:father|mother|dad|mom|mum|parent)$/u.test(tokens[at - 2]?.lower ?? '');

/** the ambassador to Norland shot in Ostrov: the ambassador, not where he is sent; a candidate for mayor */
export const isPost = (
  tokens: readonly Token[],
  [where, holder]: readonly NounPhrase[],
): boolean => {
  const noun = tokens[holder?.head ?? -1]?.lower ?? '';
  const link = tokens[(where?.first ?? 0) - 1]?.lower ?? '';
  return (
    holder?.last === (where?.first ?? 0) - 1 &&
    ((link === 'to' && nounKind(noun) === 'person') ||
      (link === 'for' && /^(?:candidate|contender|spokes\p{L}+)$/u.test(noun)))
  );
};

/** The phrase that those chained to it say more of: the people of “people in two houses”. */
export const headOfChain = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: PhrasesByToken,
  at: number,
): NounPhrase => {
  const top = chainLeft(tokens, range, phraseAt, at).at(-1) as NounPhrase;
  // eight people living in two houses, including a clerk, were hurt
  const doing = tokens[top.first - 2];
  const living =
    tokens[top.first - 1]?.pos === 'ADP' &&
    doing?.pos === 'VERB' &&
    /ing$/u.test(doing.lower) &&
    phraseAt.has(top.first - 3);
  return living ? headOfChain(tokens, range, phraseAt, top.first - 3) : top;
};

/**
 * two guards of the bank and a driver (were hurt): the phrases joined to the left of a subject.
 *
 * @param verb - The first token of the verb group, for its number: “was” has one subject.
 */
export const withJoined = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: PhrasesByToken,
  phrase: NounPhrase,
  verb: number,
): NounPhrase[] => {
  const joined = [phrase];
  const number = tokens[verb]?.lower ?? '';
  if (phrase.elliptical || /^(?:was|is|has)$/u.test(number)) return joined;
  // a guard, a driver were hurt: a plural verb after one person
  const several =
    /^(?:were|are|have)$/u.test(number) && /^an?$/u.test(tokens[phrase.first]?.lower ?? '');
  let overPlace = false;
  let i = beforeTitle(tokens, phraseAt, phrase);
  // the clerk, whose mother died: nobody before “whose” is joined to the mother
  const owned = (): boolean => tokens[joined.at(-1)?.first ?? 0]?.lower === 'whose';
  while (
    i > range.first &&
    !owned() &&
    (/^(?:and|or|&)$/u.test(tokens[i]?.lower ?? '') ||
      (tokens[i]?.lower === ',' && (joined.length > 1 || several || overPlace)) ||
      // Ann Orlov, 34; Tom Bel, 8; and Kim Bel, 6, were hurt
      (tokens[i]?.lower === ';' && joined.length > 1))
  ) {
    if (/^[,;]$/u.test(tokens[i - 1]?.lower ?? '')) i--;
    const at =
      beforeRelative(tokens, range, i) ?? beforeAge(tokens, i - 1) ?? beforeBrackets(tokens, i) - 1;
    const chain = chainLeft(tokens, range, phraseAt, at);
    const whole = chain.at(-1);
    const isHeld = whole !== chain[0] && isOfLands(tokens, whole, chain[0]);
    if (joined.length === 1 && whole && isHeld && areLands(tokens, phrase, chain[0]))
      return withJoined(tokens, range, phraseAt, whole, verb);
    // a clerk of the bank and a driver: of what stands before “and”, what is named like the last;
    // a father of two and his friend: not the two
    const people = chain.filter(
      (one, n) => n === chain.length - 1 || !(one.elliptical || isWhereabouts(tokens, one)),
    );
    const left =
      people.find((one) => isCounted(tokens, one) === isCounted(tokens, phrase)) ?? people[0];
    if (!left || (!several && isObject(tokens, range, phraseAt, left))) break;
    // John Marten, 34, of Norden, Alder, and a driver: over the place to the one who is from there
    const isName = tokens[left.head]?.pos === 'PROPN' && tokens[left.first]?.pos !== 'DET';
    if (isName && left === chain.at(-1) && tokens[left.first - 1]?.lower === ',') {
      const town = phraseAt.get(left.first - 2);
      if (town && isWhereabouts(tokens, town)) {
        i = left.first - 1;
        overPlace = true;
        continue;
      }
    }
    overPlace = false;
    if (chain.length === 1 && isWhereabouts(tokens, left)) break;
    // In one case, a guard and a driver were hurt; killed by a clerk, and two others were hurt:
    // what hangs on a preposition and on no noun is not joined
    const governor = tokens[(chain.at(-1) as NounPhrase).first - 1];
    if (governor?.pos === 'ADP' && governor.index >= range.first && governor.lower !== 'with')
      break;
    joined.push(left);
    i = beforeTitle(tokens, phraseAt, left);
  }
  return joined;
};

/** his cousin, Ann Orlov, 25, and a guard, Otto Brandt, died: before what is only said of the name behind it */
const beforeTitle = (
  tokens: readonly Token[],
  phraseAt: PhrasesByToken,
  { first, last, head }: NounPhrase,
): number => {
  const title = tokens[first - 1]?.text === ',' ? phraseAt.get(first - 2) : undefined;
  const isTitle =
    title !== undefined &&
    tokens[head]?.pos === 'PROPN' &&
    tokens[last]?.text === ',' &&
    title.quantity === null &&
    /^(?:an?|the|his|her|their)$/u.test(tokens[title.first]?.lower ?? '') &&
    /^(?:person|group)$/u.test(nounKind(tokens[title.head]?.lower ?? '') ?? '');
  return isTitle ? title.first - 1 : first - 1;
};

/** Ann Orlov, who led the Front, and her driver were hurt: the end of who stands before “who”, else null. */
const beforeRelative = (
  tokens: readonly Token[],
  range: TokenRange,
  end: number,
): number | null => {
  if (tokens[end]?.text !== ',') return null;
  let i = end - 1;
  while (i > range.first && tokens[i]?.text !== ',') i--;
  return tokens[i + 1]?.lower === 'who' ? i - 1 : null;
};

/** they arrested a man and two women were hurt: “a man” is the object of another verb */
const isObject = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: PhrasesByToken,
  phrase: NounPhrase,
): boolean => {
  const governor = tokens[phrase.first - 1];
  return (
    governor !== undefined &&
    phrase.first > range.first &&
    (governor.pos === 'AUX' || (governor.pos === 'VERB' && !intransitive.has(governor.lemma))) &&
    !phraseAt.has(phrase.first - 1)
  );
};

/** John Marten of Norden: a name after “of” or “in” says where someone is from */
const isWhereabouts = (tokens: readonly Token[], phrase: NounPhrase): boolean =>
  tokens[phrase.head]?.pos === 'PROPN' &&
  /^(?:of|from|in|at|near)$/u.test(tokens[phrase.first - 1]?.lower ?? '');

/** the Dawn of Karsia, bands in Karsia: a name, or a noun before any word but “of” */
const isOfLands = (
  tokens: readonly Token[],
  whole: NounPhrase | undefined,
  land: NounPhrase | undefined,
): boolean =>
  tokens[whole?.head ?? -1]?.pos === 'PROPN' || tokens[(land?.first ?? 0) - 1]?.lower !== 'of';

/** the Dawn in Karsia and Norden: two lands that what stands before them is in */
const areLands = (
  tokens: readonly Token[],
  last: NounPhrase,
  first: NounPhrase | undefined,
): boolean =>
  first !== undefined &&
  isWhereabouts(tokens, first) &&
  [first, last].every((one) => {
    const name = tokens.slice(one.first, one.last).map(({ text }) => text);
    return findPlace(name.join(' ')) !== null;
  });

/** True of “two guards” and “a guard”, false of “the guards” and names. */
export const isCounted = (tokens: readonly Token[], phrase: NounPhrase): boolean =>
  phrase.quantity !== null || /^an?$/u.test(tokens[phrase.first]?.lower ?? '');
