/**
 * What stands between a subject and its verb and only describes it: “who was hit by a stone”, “found in
 * the car”, “including a clerk”.
 */
import { isHappening } from '../acts/acts.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { subordinator } from '../phrases/phrase-chains.ts';
import { isReportingVerb } from '../reports/cues.ts';
import { intransitive } from '../tags/tagging-words.ts';
import type { Token } from '../words/tokenize.ts';
import { type Clause, isParticiple } from './verb-groups.ts';

/**
 * The subjects of what is inserted before a verb, or null where nothing is: a guard hit by a stone
 * died; a guard hit in an attack that killed his brother died: of the outermost one.
 */
export const beforeInsertions = (
  tokens: readonly Token[],
  earlier: readonly Clause[],
  group: Clause,
  nearest: NounPhrase,
): NounPhrase[] | null => {
  let subjects: NounPhrase[] | null = null;
  for (const [index, other] of [...earlier.entries()].reverse()) {
    const inner: readonly NounPhrase[] = subjects ?? [nearest];
    const governor = earlier[index - 1];
    if (governor && endsAim(governor, other, group, inner)) return governor.subjects;
    if (!inner.some((phrase) => endsInsertion(tokens, other, group, phrase))) break;
    ({ subjects } = other);
  }
  return subjects;
};

/** a man who tried to rob a shop was hurt, a clerk trying to cross a street was hurt */
const endsAim = (
  governor: Clause,
  { form, first, objects, prepositions }: Clause,
  group: Clause,
  inner: readonly NounPhrase[],
): boolean =>
  form === 'infinitive' &&
  first - governor.last <= 1 &&
  (governor.relative || (governor.form === 'ing' && governor.first === governor.verb)) &&
  governor.subjects.length > 0 &&
  group.form === 'finite' &&
  group.first !== group.verb &&
  [...objects, ...prepositions.map(({ phrase }) => phrase)].some((one) => inner.includes(one));

/** True of a participle that describes the noun before it: a man found in the car, a raid claimed by the Front. */
export const describes = (
  tokens: readonly Token[],
  { first, verb, last, lemma, objects }: Clause,
): boolean =>
  first === verb &&
  objects.length === 0 &&
  isParticiple(tokens[verb] as Token) &&
  (!intransitive.has(lemma) || tokens[last]?.lower === 'by');

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
    // 12 including 2 guards, clerk hurt: a headline’s list
    const goesOn =
      !told &&
      describes(tokens, group) &&
      nearest.last === group.first &&
      previous.objects.some(({ last }) => last === nearest.first - 1) &&
      tokens[nearest.first - 1]?.text === ',';
    // five people including the driver of the van died
    const isPart =
      previous.objects.includes(nearest) ||
      previous.prepositions.some(
        ({ preposition, phrase }) => preposition === 'of' && phrase === nearest,
      );
    return (isPart && !(told && next)) || goesOn;
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
    (going && group.objects.length > 0) ||
    // a missile fired from the hills struck a road; not “a girl found in a car given a medal”
    (group.objects[0]?.first === group.last &&
      // the aunt of a man wanted for it suffered wounds: the aunt
      tokens[(previous.subjects[0]?.first ?? 0) - 1]?.lower !== 'of' &&
      !/^(?:give|award|name|call|dub|label)$/u.test(group.lemma)) ||
    // drivers stranded on the bridge want a boat
    !isParticiple(tokens[group.verb] as Token) ||
    tells(tokens, group);
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
    isSince(tokens, previous, group, nearest) ||
    (previous.objects.includes(nearest) && !takesClause(previous.lemma))
  );
};

/**
 * a woman hurt in the blast described it; drivers stranded on it complained about it: not “found dead”,
 * nor “a raid made by a band called the Wolves”
 */
const tells = (tokens: readonly Token[], { lemma, last, objects }: Clause): boolean =>
  isReportingVerb(lemma) &&
  !/^(?:call|name|dub|label)$/u.test(lemma) &&
  (objects.length > 0 || /^(?:that|how|why|about|of|against)$/u.test(tokens[last]?.lower ?? ''));

/** who had been in a coma since the raid on her home has died, since the raid died: no raid dies */
const isSince = (
  tokens: readonly Token[],
  { last }: Clause,
  { first, lemma }: Clause,
  nearest: NounPhrase,
): boolean =>
  tokens.slice(last, nearest.first).some(({ lower }) => subordinator.test(lower)) &&
  (/^(?:has|have)$/u.test(tokens[first]?.lower ?? '') ||
    (lemma === 'die' && isHappening(tokens[nearest.head]?.lower ?? '')));

/** eight people, including the owner of the mill, Ann Orlov, were held: the eight; null without “including” */
export const includingWhole = (
  groups: readonly Clause[],
  part: readonly NounPhrase[],
): readonly NounPhrase[] | null => {
  const including = groups.find(
    ({ lemma, form, objects }) =>
      lemma === 'include' && form === 'ing' && objects.some((one) => part.includes(one)),
  );
  return including && including.subjects.length > 0 ? including.subjects : null;
};
