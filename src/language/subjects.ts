/**
 * Verb groups → their subjects: what stands to the left of a verb, over ages, places and inserted
 * parts of the sentence, with the phrases that “and” joins to it.
 */
import { isHappening } from './acts.ts';
import { beforeBrackets } from './before-brackets.ts';
import { intransitive } from './tags/tagging-words.ts';
import type { NounPhrase, PhrasesByToken } from './noun-phrases.ts';
import { opensInsertion } from './opens-insertion.ts';
import { chainLeft, headOfChain, subordinator, withJoined } from './phrase-chains.ts';
import { isReportingVerb } from './reports/cues.ts';
import type { Token, TokenRange } from './tokenize.ts';
import { adverbial, type Clause, isParticiple } from './verb-groups.ts';
import { writtenClass } from './word-class.ts';

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

/** Orlov, 52, a clerk and a father, was hurt: the name before the age, whose last token is given */
const beforeAge = (tokens: readonly Token[], end: number): number =>
  tokens[end]?.pos === 'NUM' && tokens[end - 1]?.text === ',' ? end - 2 : end;

/** True: a dash stands before this one in the sentence. */
const hasDash = (tokens: readonly Token[], range: TokenRange, at: number): boolean =>
  tokens.slice(range.first, at).some(({ lower }) => dash.test(lower));
const speaking = /^(?:say|report|announce|confirm|add|note|tell|believe|think)$/u;
const relativePronoun = /^(?:who|which|that|whom)$/u;

const bracket = writtenClass(/^[()]$/u);

/** “(as being)” of “condemned the raid (as being) cruel and left”: in brackets that close before a place */
const isBracketed = (tokens: readonly Token[], verb: number, end: number): boolean =>
  tokens.slice(verb, end).find((token) => bracket.has(token))?.text === ')';

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
    // Ann Orlov, 34, who was hurt
    if (tokens[j]?.lower === ',') j = beforeAge(tokens, j - 1);
    if (phraseAt.has(j)) {
      group.relative = true;
      group.subjects = chainLeft(tokens, range, phraseAt, j);
      return;
    }
  }
  // 40 pilgrims, six of whom were hurt; had five men on board, all of whom died: the five
  if (before.lower === 'whom' && tokens[i - 1]?.lower === 'of' && phraseAt.has(i - 2)) {
    const whole = tokens[i - 2]?.lower === 'all' ? previous?.objects.at(-1) : undefined;
    group.subjects = [whole ?? (phraseAt.get(i - 2) as NounPhrase)];
    return;
  }
  if (group.form === 'infinitive') {
    if (previous) group.subjects = previous.subjects;
    return;
  }
  // killed ten people and wounded twenty; stormed the hotel, killing one
  const joined = groups.slice(0, index).findLast(({ verb }) => !isBracketed(tokens, verb, i));
  if (before.pos === 'CCONJ' && joined) {
    // criticised Hale for hiding it and praised Lee: not what “for hiding” has for a subject; blamed
    // the men fighting the state, and promised: of the verb before the one that describes
    const gerund =
      group.form === 'finite' && joined.form === 'ing' && tokens[joined.first - 1]?.pos === 'ADP';
    const told = joined.form === 'ing' && tokens[i - 1]?.text === ',';
    const finite = groups.slice(0, index - 1).findLast(({ form }) => form === 'finite');
    // police found a girl shot in Norden and say: not the girl, whom “shot” describes
    const described =
      isReportingVerb(group.lemma) &&
      describes(tokens, joined) &&
      finite?.objects.some(({ last }) => last === joined.first);
    const main = (gerund || told || described) && finite;
    group.subjects = (main || joined).subjects;
    if (
      joined.voice === 'passive' &&
      group.voice === 'active' &&
      group.first === group.verb &&
      isParticiple(tokens[group.verb] as Token) &&
      group.objects.length === 0
    )
      group.voice = 'passive';
    group.relative = joined.relative;
    return;
  }
  if (group.form === 'ing') {
    if (comma.test(before.lower) && previous) group.subjects = previous.subjects;
    // ten members of a family, including a nurse and an infant were hurt
    else if (group.lemma === 'include' && before.lower === ',' && phraseAt.has(i - 1))
      group.subjects = [headOfChain(tokens, range, phraseAt, i - 1)];
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
    const end = beforeAge(tokens, beforeBrackets(tokens, j) - 1);
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
            describes(tokens, other) ||
            // the mayor, chief of the town where the fire broke out, said
            tokens[(other.subjects[0]?.first ?? 0) - 1]?.lower === 'where' ||
            // the man, the sheriff said, was hurt
            (speaking.test(other.lemma) && other.subjects[0]?.first === j + 1 && other.last === i),
        ))
    ) {
      group.subjects = withJoined(
        tokens,
        range,
        phraseAt,
        headOfChain(tokens, range, phraseAt, end),
        group.first,
      );
    } else if (previous && j >= range.first)
      group.subjects = subjectsOfWhole(tokens, range, phraseAt, groups, j) ?? previous.subjects;
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
    // including a clerk and a nurse, and others were hurt: the others alone
    const included = groups.flatMap((other) =>
      other.lemma === 'include' && other.form === 'ing' ? other.objects : [],
    );
    if (chosen)
      group.subjects = withJoined(tokens, range, phraseAt, chosen, group.first).filter(
        (phrase) => phrase === chosen || !included.includes(phrase),
      );
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
  // a raid on a mill that the army believes was carried out by them
  const told =
    previous?.last === group.first && isReportingVerb(previous.lemma) ? previous.subjects[0] : null;
  if (
    told &&
    /^(?:that|which)$/u.test(tokens[told.first - 1]?.lower ?? '') &&
    phraseAt.has(told.first - 2)
  ) {
    group.relative = true;
    group.subjects = chainLeft(tokens, range, phraseAt, told.first - 2);
    return;
  }
  // the bus they were travelling in skidded: what ends in a preposition describes the noun before it
  const whole = previous?.subjects[0]?.pronoun
    ? phraseAt.get(previous.subjects[0].first - 1)
    : null;
  if (previous && whole && before.pos === 'ADP' && previous.last === i) {
    group.subjects = chainLeft(tokens, range, phraseAt, whole.last - 1);
    return;
  }
  if (before.lower === '"' || /^[“”]$/u.test(before.text)) return;
  const end = before.lower === ')' ? beforeBrackets(tokens, i + 1) - 1 : i;
  const named = end < i ? phraseAt.get(end) : undefined;
  // seven people including Ann Orlov (a clerk) were killed: the seven
  if (named)
    group.subjects =
      beforeInsertions(tokens, groups.slice(0, index), group, named) ??
      withJoined(tokens, range, phraseAt, headOfChain(tokens, range, phraseAt, end), group.first);
};

/**
 * Ann Orlov, who had been ill after guards shot two men, died: who the sentence opens with, where all
 * that has a verb before the comma stands in what “who” opens; else null.
 */
const subjectsOfWhole = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: PhrasesByToken,
  groups: readonly Clause[],
  end: number,
): NounPhrase[] | null => {
  const who = groups.findIndex(({ first, verb, relative }) => relative && first <= verb);
  const relative = groups[who];
  const [antecedent] = relative?.subjects ?? [];
  if (who !== 0 || !relative || !antecedent || relative.verb >= end) return null;
  const opens =
    tokens[relative.first - 1]?.lower === 'who' && tokens[relative.first - 2]?.text === ',';
  const named = tokens.slice(range.first, relative.first).some(({ text }) => text === ',');
  const inner = groups.slice(1).find(({ verb }) => verb > relative.verb);
  const linked = inner?.subjects.some(({ first }) =>
    subordinator.test(tokens[first - 1]?.lower ?? ''),
  );
  return opens && named && linked && antecedent.first === range.first && phraseAt.has(range.first)
    ? [antecedent]
    : null;
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

/** True of a participle that describes the noun before it: a man found in the car. */
const describes = (tokens: readonly Token[], { first, verb, lemma, objects }: Clause): boolean =>
  first === verb &&
  objects.length === 0 &&
  isParticiple(tokens[verb] as Token) &&
  !intransitive.has(lemma);

/** saying two men died: the noun behind belongs to the next verb; not: fleeing the flood */
const takesClause = (lemma: string): boolean => intransitive.has(lemma) && lemma !== 'flee';

/** a guard who was hit by a stone has died; a man found in the car died: the first verb only describes */
const endsInsertion = (
  tokens: readonly Token[],
  previous: Clause,
  group: Clause,
  nearest: NounPhrase,
): boolean => {
  // seven people including a clerk were killed
  if (previous.lemma === 'include' && previous.form === 'ing' && previous.subjects.length > 0) {
    // seven people died, including a clerk, and others were hurt: not of the seven
    const told = tokens
      .slice(previous.subjects[0]?.last, previous.first)
      .some(({ pos }) => pos === 'VERB');
    const next =
      tokens[nearest.first - 2]?.lower === ',' && tokens[nearest.first - 1]?.pos === 'CCONJ';
    return previous.objects.includes(nearest) && !(told && next);
  }
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
    !(takesClause(previous.lemma) && previous.objects.includes(nearest));
  if (!previous.relative && !describes(tokens, previous) && !going) return false;
  // Name Released of Boy Hurt: two participles in a row tell nothing of one another
  const finite =
    group.first !== group.verb ||
    intransitive.has(group.lemma) ||
    // supporters protesting against strikes hurled stones
    (going && group.objects.length > 0);
  // ten people fleeing the flood drowned when their boat sank
  const told =
    going &&
    group.form === 'bare' &&
    (intransitive.has(group.lemma) ||
      /^(?:when|while|after|as)$/u.test(tokens[group.last]?.lower ?? ''));
  if (previous.subjects.length === 0 || !(told || (group.form === 'finite' && finite)))
    return false;
  return (
    previous.prepositions.some(
      ({ phrase, preposition }) => phrase === nearest && !subordinator.test(preposition),
    ) ||
    isSince(tokens, group, nearest) ||
    (previous.objects.includes(nearest) && !takesClause(previous.lemma))
  );
};

/** who had been in a coma since the raid has died, since the raid died: no raid dies */
const isSince = (
  tokens: readonly Token[],
  { first, lemma }: Clause,
  nearest: NounPhrase,
): boolean =>
  subordinator.test(tokens[nearest.first - 1]?.lower ?? '') &&
  (/^(?:has|have)$/u.test(tokens[first]?.lower ?? '') ||
    (lemma === 'die' && isHappening(tokens[nearest.head]?.lower ?? '')));
