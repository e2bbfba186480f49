/**
 * Verb groups → their subjects: what stands to the left of a verb, over ages, places and inserted
 * parts of the sentence, with the phrases that “and” joins to it.
 */
import { beforeBrackets } from './before-brackets.ts';
import { intransitive } from './correct-tags.ts';
import type { NounPhrase, PhrasesByToken } from './noun-phrases.ts';
import type { Token, TokenRange } from './tokenize.ts';
import { adverbial, type Clause, isParticiple } from './verb-groups.ts';

/** What sets an inserted part off: four men – two of them guards – were hurt. */
const comma = /^(?:,|-+|–|—)$/u;
const dash = /^(?:-+|–|—)$/u;

/** True: nothing but a comma stands between a reporting verb and a phrase. */
const isSetOff = (
  tokens: readonly Token[],
  { last, lemma, objects }: Clause,
  phrase: NounPhrase | undefined,
): boolean =>
  phrase?.first === last + 1 &&
  tokens[last]?.text === ',' &&
  objects.length === 0 &&
  /^(?:say|report|confirm|announce|add)$/u.test(lemma);

/** True: a dash stands before this one in the sentence. */
const hasDash = (tokens: readonly Token[], range: TokenRange, at: number): boolean =>
  tokens.slice(range.first, at).some(({ lower }) => dash.test(lower));
/** Prepositions that open a clause as well. */
const subordinator = /^(?:after|before|since|until|as|while|than)$/u;
const relativePronoun = /^(?:who|which|that|whom)$/u;

/** Finds the subjects of one verb group and writes them into it. */
export const attachSubjects = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: PhrasesByToken,
  group: Clause,
  groups: readonly Clause[],
  index: number,
  isTime: (token: Token) => boolean,
): void => {
  let i = group.first - 1;
  // the bombers later on Wednesday struck
  while (i >= range.first && !phraseAt.has(i)) {
    const token = tokens[i] as Token;
    const timely = isTime(token) || (token.pos === 'ADP' && isTime(tokens[i + 1] as Token));
    if (!timely && !adverbial(token)) break;
    i--;
  }
  const before = tokens[i];
  if (!before || i < range.first) return;
  const previous = groups[index - 1];
  // an attack that killed two; a gunman who fired; the blast, which came later
  if (
    relativePronoun.test(before.lower) &&
    before.pos !== 'SCONJ' &&
    !(before.pos === 'DET' && phraseAt.has(i) && phraseAt.get(i)?.first !== i)
  ) {
    let j = i - 1;
    if (tokens[j]?.lower === ',') j--;
    if (phraseAt.has(j)) {
      group.relative = true;
      group.subjects = chainLeft(tokens, range, phraseAt, j);
      return;
    }
  }
  // 40 pilgrims, six of whom were hurt
  if (before.lower === 'whom' && tokens[i - 1]?.lower === 'of' && phraseAt.has(i - 2)) {
    group.subjects = [phraseAt.get(i - 2) as NounPhrase];
    return;
  }
  if (group.form === 'infinitive') {
    if (previous) group.subjects = previous.subjects;
    return;
  }
  // killed ten people and wounded twenty; stormed the hotel, killing one
  if (before.pos === 'CCONJ' && previous) {
    // criticised Hale for hiding it and praised Lee: not what “for hiding” has for a subject; blamed
    // the men fighting the state, and promised: of the verb before the one that describes
    const gerund =
      group.form === 'finite' &&
      previous.form === 'ing' &&
      tokens[previous.first - 1]?.pos === 'ADP';
    const told = previous.form === 'ing' && tokens[i - 1]?.text === ',';
    const main =
      (gerund || told) && groups.slice(0, index - 1).findLast(({ form }) => form === 'finite');
    group.subjects = (main || previous).subjects;
    if (
      previous.voice === 'passive' &&
      group.voice === 'active' &&
      group.first === group.verb &&
      isParticiple(tokens[group.verb] as Token) &&
      group.objects.length === 0
    )
      group.voice = 'passive';
    group.relative = previous.relative;
    return;
  }
  if (group.form === 'ing') {
    if (comma.test(before.lower) && previous) group.subjects = previous.subjects;
    else if (phraseAt.has(i)) group.subjects = chainLeft(tokens, range, phraseAt, i).slice(0, 1);
    else if (previous) group.subjects = previous.subjects;
    return;
  }
  if (comma.test(before.lower)) {
    // the mayor said, John Marten, was hurt: a comma that a reporting verb ends with
    if (previous && previous.last < i && isSetOff(tokens, previous, phraseAt.get(i - 1))) {
      group.subjects = [phraseAt.get(i - 1) as NounPhrase];
      return;
    }
    // the man, a driver from the north, was hurt: back over the inserted part
    // seven people – four guards, two clerks and a driver – were hurt: dash to dash
    const mark = before.lower === ',' || !hasDash(tokens, range, i) ? comma : dash;
    let j = i - 1;
    while (j >= range.first && !mark.test(tokens[j]?.lower ?? '')) j--;
    // the father of a boy who, hours before, was hurt
    if (relativePronoun.test(tokens[j - 1]?.lower ?? '') && phraseAt.has(j - 2)) {
      group.relative = true;
      group.subjects = chainLeft(tokens, range, phraseAt, j - 2);
      return;
    }
    const inner = groups.filter((other) => other.verb > j && other.verb < i);
    const end = beforeBrackets(tokens, j) - 1;
    if (
      j > range.first &&
      phraseAt.has(end) &&
      // Karsia, which Delos accuses of it, denied; a man, speaking because he was asked, said
      ((opensInsertion(tokens, j + 1) && inner.length > 0) ||
        inner.every(
          (other) =>
            other.relative ||
            other.form !== 'finite' ||
            other.subjects.length === 0 ||
            // the observatory, a group based in Norden, said
            describes(tokens, other),
        ))
    ) {
      group.subjects = withJoined(
        tokens,
        range,
        phraseAt,
        headOfChain(tokens, range, phraseAt, end),
        group.first,
      );
    } else if (previous && j >= range.first) group.subjects = previous.subjects;
    else if (phraseAt.has(i - 1))
      group.subjects = withJoined(
        tokens,
        range,
        phraseAt,
        headOfChain(tokens, range, phraseAt, i - 1),
        group.first,
      );
    return;
  }
  if (phraseAt.has(i)) {
    const chain = chainLeft(tokens, range, phraseAt, i);
    const inserted = beforeInsertions(
      tokens,
      groups.slice(0, index),
      group,
      phraseAt.get(i) as NounPhrase,
    );
    if (inserted) {
      group.subjects = inserted;
      return;
    }
    const far = chain.at(-1);
    // the three soldiers killed in the attack: the nearest noun is the one described
    const bareParticiple =
      group.first === group.verb &&
      isParticiple(tokens[group.verb] as Token) &&
      group.objects.length === 0 &&
      !intransitive.has(group.lemma);
    const chosen = bareParticiple ? chain[0] : far;
    if (chosen) group.subjects = withJoined(tokens, range, phraseAt, chosen, group.first);
    return;
  }
  // one of the men shot on Sunday has died, four of the men who were shot remain in hospital: what
  // describes the subject right before the verb
  const described =
    previous?.last === i + 1 &&
    ((describes(tokens, previous) && group.first < group.verb) ||
      (previous.relative && previous.voice === 'passive' && group.form === 'finite'));
  if (previous && described) {
    group.subjects = previous.subjects;
    return;
  }
  if (before.lower === '"' || /^[“”]$/u.test(before.text)) return;
  const end = before.lower === ')' ? beforeBrackets(tokens, i + 1) - 1 : i;
  if (end < i && phraseAt.has(end))
    group.subjects = withJoined(
      tokens,
      range,
      phraseAt,
      headOfChain(tokens, range, phraseAt, end),
      group.first,
    );
};

/**
 * The subjects of what is inserted before a verb, or null where nothing is: a guard hit by a stone
 * died; a guard hit in an attack that killed his brother died: of the outermost one.
 */
const beforeInsertions = (
  tokens: readonly Token[],
  earlier: readonly Clause[],
  group: Clause,
  nearest: NounPhrase,
): NounPhrase[] | null => {
  let subjects: NounPhrase[] | null = null;
  for (const other of earlier.toReversed()) {
    const inner: readonly NounPhrase[] = subjects ?? [nearest];
    if (!inner.some((phrase) => endsInsertion(tokens, other, group, phrase))) break;
    ({ subjects } = other);
  }
  return subjects;
};

/** , which Delos accuses of it; , speaking on Monday: what opens an inserted part that is a clause */
const opensInsertion = (tokens: readonly Token[], at: number): boolean =>
  /^(?:which|who|whom|whose|speaking)$/u.test(
    tokens[tokens[at]?.pos === 'ADP' ? at + 1 : at]?.lower ?? '',
  );

/** True of a participle that describes the noun before it: a man found in the car. */
const describes = (tokens: readonly Token[], { first, verb, lemma, objects }: Clause): boolean =>
  first === verb &&
  objects.length === 0 &&
  isParticiple(tokens[verb] as Token) &&
  !intransitive.has(lemma);

/** a guard who was hit by a stone has died; a man found in the car died: the first verb only describes */
const endsInsertion = (
  tokens: readonly Token[],
  previous: Clause,
  group: Clause,
  nearest: NounPhrase,
): boolean => {
  // seven people including a clerk were killed
  if (previous.lemma === 'include' && previous.form === 'ing' && previous.subjects.length > 0)
    return previous.objects.includes(nearest);
  // five people traveling on a bus were hurt; not: men loading guns and two others were hurt,
  // officers are at the shooting where two men were hurt
  const going =
    previous.form === 'ing' &&
    previous.first === previous.verb &&
    tokens
      .slice(previous.last, nearest.first)
      .every(
        ({ pos, lower }) => !/^[CS]CONJ$/u.test(pos) && !/^(?:where|when|that)$/u.test(lower),
      ) &&
    !(intransitive.has(previous.lemma) && previous.objects.includes(nearest));
  if (!previous.relative && !describes(tokens, previous) && !going) return false;
  // Name Released of Boy Hurt: two participles in a row tell nothing of one another
  const finite =
    group.first !== group.verb ||
    intransitive.has(group.lemma) ||
    // supporters protesting against strikes hurled stones
    (going && group.objects.length > 0);
  if (previous.subjects.length === 0 || group.form !== 'finite' || !finite) return false;
  return (
    previous.prepositions.some(
      ({ phrase, preposition }) => phrase === nearest && !subordinator.test(preposition),
    ) ||
    (previous.objects.includes(nearest) && !intransitive.has(previous.lemma))
  );
};

/** The noun phrase at a place and those that it hangs on by prepositions: town ← market ← attack. */
const chainLeft = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: PhrasesByToken,
  at: number,
): NounPhrase[] => {
  const chain: NounPhrase[] = [];
  let phrase = phraseAt.get(at);
  while (phrase) {
    chain.push(phrase);
    const before = tokens[phrase.first - 1];
    if (!before || phrase.first - 1 < range.first || before.pos !== 'ADP') break;
    // the paper reported after the boy was hurt
    if (subordinator.test(before.lower)) break;
    // John Marten, 34, of Norden
    const aged = /^(?:of|from)$/u.test(before.lower) ? beforeAge(tokens, phrase.first - 2) : null;
    phrase = phraseAt.get(aged ?? phrase.first - 2);
  }
  return chain;
};

/** The place before “, 34,” or “, 34 and 36”, or null where no age stands. */
const beforeAge = (tokens: readonly Token[], at: number): number | null => {
  const isNumber = (index: number): boolean => /^\d{1,2}$/u.test(tokens[index]?.text ?? '');
  let i = tokens[at]?.lower === ',' ? at - 1 : at;
  if (isNumber(i) && tokens[i - 1]?.lower === 'and' && isNumber(i - 2)) i -= 2;
  return isNumber(i) && tokens[i - 1]?.lower === ',' ? i - 2 : null;
};

const headOfChain = (
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
const withJoined = (
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
  let i = phrase.first - 1;
  // the clerk, whose mother died: nobody before “whose” is joined to the mother
  const owned = (): boolean => tokens[joined.at(-1)?.first ?? 0]?.lower === 'whose';
  while (
    i > range.first &&
    !owned() &&
    (/^(?:and|or|&)$/u.test(tokens[i]?.lower ?? '') ||
      (tokens[i]?.lower === ',' && (joined.length > 1 || several || overPlace)))
  ) {
    if (tokens[i - 1]?.lower === ',') i--;
    const at = beforeAge(tokens, i - 1) ?? i - 1;
    const chain = chainLeft(tokens, range, phraseAt, at);
    // a clerk of the bank and a driver: of what stands before “and”, what is named like the last;
    // a father of two and his friend: not the two
    const people = chain.filter(
      (one, n) => n === chain.length - 1 || !(one.elliptical || isWhereabouts(tokens, one)),
    );
    const left =
      people.find((one) => isCounted(tokens, one) === isCounted(tokens, phrase)) ?? people[0];
    if (!left || (!several && isObject(tokens, range, phraseAt, left))) break;
    // John Marten, 34, of Norden, Alder, and a driver: over the place to the one who is from there
    if (left === chain.at(-1) && tokens[left.first - 1]?.lower === ',') {
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
    i = left.first - 1;
  }
  return joined;
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

/** True of “two guards” and “a guard”, false of “the guards” and names. */
export const isCounted = (tokens: readonly Token[], phrase: NounPhrase): boolean =>
  phrase.quantity !== null || /^an?$/u.test(tokens[phrase.first]?.lower ?? '');
