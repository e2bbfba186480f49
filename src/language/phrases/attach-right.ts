/**
 * A verb and what stands behind it → its objects and its prepositional phrases, read from left to right.
 */
import type { NounPhrase, PhrasesByToken } from './noun-phrases.ts';
import { isCounted } from './phrase-chains.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { adverbial, type Clause } from '../clauses/verb-groups.ts';
import { wordClass, writtenClass } from '../words/word-class.ts';

const mark = writtenClass(/^["“”]$/u);

/** What stands behind a verb, while it is read from left to right. */
interface Reach {
  tokens: readonly Token[];
  end: number;
  phraseAt: PhrasesByToken;
  isTime: (token: Token) => boolean;
  group: Clause;
  /** Whether an object may still come. */
  isOpen: boolean;
  /** Whether a time stood before: a bare noun behind it is no object. */
  isTimed: boolean;
  /** Whether a phrase here would be one more of a list, or the first. */
  isLinked: boolean;
}

/** What comes next, read: where the rest begins; null where it is something else, `stop` at the end. */
type Step = (reach: Reach, at: number) => number | 'stop' | null;

const hasObject = ({ group }: Reach): boolean => group.objects.length > 0;

/** struck a depot */
const passObject: Step = (reach, at) => {
  const phrase = reach.phraseAt.get(at);
  if (!phrase) return null;
  if (reach.isOpen && reach.isLinked && (!reach.isTimed || isCounted(reach.tokens, phrase)))
    reach.group.objects.push(phrase);
  reach.isLinked = false;
  return phrase.last;
};

/** blamed “rebels” for the raid: a mark around one phrase */
const passMark: Step = ({ tokens, phraseAt }, at) => {
  if (!mark.has(tokens[at])) return null;
  const quoted = phraseAt.get(at + 1);
  const opensPhrase = quoted?.first === at + 1 && mark.has(tokens[quoted.last]);
  const closesPhrase = mark.has(tokens[(phraseAt.get(at - 1)?.first ?? 0) - 1]);
  return opensPhrase || closesPhrase ? at + 1 : 'stop';
};

/** by fighters of the Baruna Front (BF) against a mill */
const passBracket: Step = ({ tokens }, at) =>
  tokens[at]!.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : null;

const attachPreposition = (
  reach: Reach,
  at: number,
  phrase: NounPhrase,
  preposition = reach.tokens[at]!.lower,
): number => {
  reach.group.prepositions.push({ preposition, at, phrase });
  // killed two soldiers of the army and three guards: “of” keeps the list open
  reach.isOpen = reach.isOpen && hasObject(reach);
  reach.isLinked = false;
  return phrase.last;
};

/** in Monday’s raid: no time alone */
const passDatedPhrase: Step = (reach, at) => {
  const { tokens, phraseAt, isTime } = reach;
  const dated = tokens[at]!.pos === 'ADP' ? phraseAt.get(at + 1) : undefined;
  return dated?.first === at + 1 && dated.head > at + 1 && !isTime(tokens[dated.head]!)
    ? attachPreposition(reach, at, dated)
    : null;
};

/** killed on Wednesday two soldiers */
const passTime: Step = (reach, at) => {
  const { tokens, isTime } = reach;
  const next = tokens[at]!.pos === 'ADP' ? tokens[at + 1] : undefined;
  if (!isTime(tokens[at]!) && !(next && isTime(next))) return null;
  reach.isLinked = reach.isLinked && !hasObject(reach);
  reach.isTimed = true;
  return at + 1;
};

/** on the base, on only two bases */
const passPreposition: Step = (reach, at) => {
  const { tokens, phraseAt } = reach;
  if (tokens[at]!.pos !== 'ADP' && tokens[at]!.lower !== 'to') return null;
  const death = tokens[at + 1]?.lower === 'death' ? phraseAt.get(at + 1) : undefined;
  // shot to death two clerks
  if (death && !hasObject(reach) && tokens[at]!.lower === 'to' && at === reach.group.last) {
    reach.group.prepositions.push({ preposition: 'to', at, phrase: death });
    return death.last;
  }
  const phrase =
    phraseAt.get(at + 1) ??
    // attributed it to “rebels paid by the army”
    (adverbial(tokens[at + 1]) || mark.has(tokens[at + 1]) ? phraseAt.get(at + 2) : undefined);
  return phrase ? attachPreposition(reach, at, phrase) : at + 1;
};

const beside = wordClass(/^(?:next|close)$/u);
const nearness = wordClass(/^(?:next|close|deep|high|far|near)$/u);

/** hurt close to the mill in the camp, a house next to it, a depot deep inside Karsia */
const passNearness: Step = (reach, at) => {
  const { tokens, phraseAt } = reach;
  const [close, to] = [tokens[at], tokens[at + 1]];
  if (!nearness.has(close) || !(to?.pos === 'ADP' || to?.lower === 'to')) return null;
  const phrase = beside.has(close) && to.lower === 'to' ? phraseAt.get(at + 2) : undefined;
  return phrase ? attachPreposition(reach, at + 1, phrase, 'near') : at + 1;
};

/** struck a depot as well as two trucks */
const passAsWellAs: Step = (reach, at) => {
  if (reach.tokens[at]!.lower !== 'as') return null;
  const [well, as] = reach.tokens.slice(at + 1, at + 3);
  if (well?.lower !== 'well' || as?.lower !== 'as' || !reach.phraseAt.has(at + 3)) return null;
  reach.isLinked = reach.isOpen && hasObject(reach);
  return at + 3;
};

/** two guards and a driver */
const passConjunction: Step = (reach, at) => {
  if (reach.tokens[at]!.pos !== 'CCONJ') return null;
  reach.isLinked = reach.isOpen && hasObject(reach);
  return at + 1;
};

const passComma: Step = (reach, at) => {
  const { tokens, phraseAt, group } = reach;
  if (tokens[at]!.lower !== ',') return null;
  const isList = reach.isOpen && hasObject(reach);
  // found Ann Orlov, 31, with a wound; found two men, ages 21 and 23, on Mill Street
  const aged = hasObject(reach) ? behindAges(tokens, at) : null;
  if (aged !== null && tokens[aged]?.pos === 'ADP') return aged;
  // shot Ann Orlov, 31, and her son: an age between
  if (isList && isAge(tokens, at + 1) && phraseAt.has(at - 1)) {
    const behind = at + 2;
    return tokens[behind]?.lower === ',' && tokens[behind + 1]?.pos === 'CCONJ'
      ? behind + 1
      : behind;
  }
  // houses, cars, and four people: the last comma of a list
  if (isList && group.objects.length > 1 && tokens[at + 1]?.pos === 'CCONJ') return at + 1;
  // two guards, three clerks and a driver; “Crash kills governor, 3 others”
  reach.isLinked =
    isList &&
    phraseAt.has(at + 1) &&
    (isOneMore(phraseAt.get(at + 1), group.objects, tokens, reach.end) ||
      endsInList(tokens, at, reach.end, phraseAt));
  if (!reach.isLinked && hasObject(reach)) reach.isOpen = false;
  return reach.isLinked || phraseAt.has(at + 1) ? at + 1 : 'stop';
};

const passAdverb: Step = ({ tokens }, at) => (adverbial(tokens[at]) ? at + 1 : null);

/** The place behind “, 31,” or “, ages 21 and 23,”; null where no ages stand at a comma. */
const behindAges = (tokens: readonly Token[], at: number): number | null => {
  let i = at + 1 + Number(/^age[ds]?$/u.test(tokens[at + 1]?.lower ?? ''));
  if (!/^\d{1,2}$/u.test(tokens[i]?.text ?? '')) return null;
  while (/^(?:\d{1,2}|and)$/u.test(tokens[i]?.lower ?? '')) i++;
  return tokens[i]?.text === ',' ? i + 1 : null;
};

/** 31, before “, and”, “and” or a comma: the age of who was told before */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  /^\d{1,2}$/u.test(tokens[at]?.text ?? '') && /^(?:,|and)$/u.test(tokens[at + 1]?.lower ?? '');

/**
 * 3 others, 3 children behind “2 adults”, self, at the end of a headline or before a preposition; not
 * “killed a guard, others said”, “killed 12 people, 3 children among them”
 */
const isOneMore = (
  phrase: NounPhrase | undefined,
  objects: readonly NounPhrase[],
  tokens: readonly Token[],
  end: number,
): boolean => {
  const object = objects.at(-1);
  if (!phrase || !object) return false;
  const next = tokens[phrase.last];
  const isLast = phrase.last === end || /^(?:ADP|PUNCT)$/u.test(next?.pos ?? '');
  const word = tokens[phrase.head]?.lower ?? '';
  if (/^(?:self|himself|herself)$/u.test(word)) return isLast;
  if (!phrase.quantity || !isLast) return false;
  // two adults, three children; of people, those behind the comma may be some
  const isOther =
    object.quantity !== null &&
    !phrase.elliptical &&
    !phrase.partitive &&
    !phrase.quantity.additional &&
    !object.elliptical &&
    next?.lower !== 'among' &&
    next?.text !== ',' &&
    !/^(?:people|persons|victims|others|civilians)$/u.test(tokens[object.head]?.lower ?? '');
  return word === 'others' || isOther;
};

/** True: the commas that follow separate noun phrases up to an “and”. */
const endsInList = (
  tokens: readonly Token[],
  comma: number,
  end: number,
  phraseAt: PhrasesByToken,
): boolean => {
  let i = comma;
  while (i < end) {
    const token = tokens[i] as Token;
    if (token.pos === 'CCONJ') return phraseAt.has(i + 1);
    if (token.lower !== ',') return false;
    if (isAge(tokens, i + 1)) {
      i += 2;
      continue;
    }
    const phrase = phraseAt.get(i + 1);
    // killed his wife, two clerks, (and) then himself
    const joint = tokens[i + 1]?.pos === 'CCONJ' || tokens[i + 1]?.lower === 'then';
    if (!phrase) return joint && phraseAt.has(i + 2);
    i = phrase.last;
  }
  return false;
};

/** killing what police said were 12 rebels, struck what may be a depot: who or what it was, as told */
const passTelling: Step = ({ tokens, phraseAt, end }, at) => {
  if (tokens[at]!.lower !== 'what') return null;
  for (let i = at + 1; i < Math.min(end, at + 8) && tokens[i]!.pos !== 'PUNCT'; i++)
    if (/^(?:was|were|be|is|are)$/u.test(tokens[i]!.lower) && phraseAt.has(i + 1)) return i + 1;
  return null;
};

/** Of these, the first that fits reads on. */
const steps: readonly Step[] = [
  passObject,
  passMark,
  passBracket,
  passDatedPhrase,
  passTime,
  passPreposition,
  passNearness,
  passAsWellAs,
  passConjunction,
  passComma,
  passAdverb,
  passTelling,
];

/** Gives a verb the objects and prepositional phrases behind it. */
export const attachRight = (
  tokens: readonly Token[],
  { last: end }: TokenRange,
  phraseAt: PhrasesByToken,
  group: Clause,
  groups: readonly Clause[],
  isTime: (token: Token) => boolean,
): void => {
  const reach: Reach = {
    tokens,
    end,
    phraseAt,
    isTime,
    group,
    isOpen: true,
    isTimed: false,
    isLinked: true,
  };
  let at = group.last + Number(Boolean(group.particle));
  while (at < end && !groups.some((other) => other !== group && other.first === at)) {
    let next: number | 'stop' | null = null;
    for (const step of steps) {
      next = step(reach, at);
      if (next !== null) break;
    }
    if (next === null || next === 'stop') return;
    at = next;
  }
};
