/**
 * A noun phrase behind “the oldest of” or “the third of” → who is told of: one of them, or as many as
 * are dead when the third, or the last, of them dies.
 */
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { readOrdinal } from './outcome-words.ts';
import { ordinalOf } from '../../../language/quantities/ordinals.ts';
import type { People } from './people.ts';

type One = Pick<People, 'first' | 'who' | 'count' | 'kind' | 'part'>;

/**
 * The oldest of the four victims; the first, the third, the last of four people shot.
 *
 * @param dying - True where the verb tells a death, so that the third to die is one of three dead.
 * @returns What is to be told of, or null where nobody is singled out.
 */
export const singledOut = (
  { tokens }: Document,
  { first, quantity }: NounPhrase,
  people: People,
  dying: boolean,
): (One & { total: boolean }) | null => {
  const [the, word, of] = tokens.slice(Math.max(0, first - 3), first);
  if (of?.lower !== 'of' || the?.lower !== 'the' || !word) return null;
  const nth = word.lower === 'last' ? (quantity?.quantity.max ?? null) : ordinalOf(word.lower);
  if (nth === null && word.lower !== 'first' && !isGreatest(word)) return null;
  const count = (number: number): Quantity => ({
    min: number,
    max: number,
    approximate: false,
    words: `${the.text} ${word.text}`,
  });
  if (dying && nth !== null && nth > 1)
    return {
      first: first - 3,
      who: people.who,
      count: count(nth),
      kind: 'counted',
      part: false,
      total: true,
    };
  return {
    first: first - 3,
    who: people.who,
    count: count(1),
    kind: 'one',
    part: true,
    total: false,
  };
};

/** oldest, youngest; most of the victims are several */
const isGreatest = ({ lower, pos }: Token): boolean => pos === 'ADJ' && /[^aeiou]est$/u.test(lower);

/** A third victim dies, a 13th person died, a third man has died, “Third pupil dies”: how many are dead by then */
export const totalOf = (
  { tokens }: Document,
  { role }: Sentence,
  { first, verb }: Clause,
  phrase: NounPhrase,
): Pick<People, 'count' | 'kind'> | null => {
  const total = readOrdinal(tokens, phrase);
  if (!total || phrase.quantity) return null;
  const perfect = tokens.slice(first, verb).some(({ lemma }) => lemma === 'have');
  const anyone =
    role === 'title'
      ? /^(?:victim|person|patient|man|woman|child|boy|girl|teen|teenager|student|pupil|worker|miner|officer|soldier|firefighter|passenger|resident|hiker|climber|inmate)$/u
      : perfect
        ? /^(?:victim|person|patient|man|woman|child)$/u
        : /^(?:victim|person|patient)$/u;
  if (!anyone.test(tokens[phrase.head]?.lower ?? '')) return null;
  return { count: total, kind: 'counted' };
};
