/**
 * Clauses → findings: whom the verb kills, wounds, shoots, arrests, and who dies, flees, vanishes.
 */
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Outcome } from '../../../model/claim.ts';
import { isAct } from '../../../language/acts/acts.ts';
import {
  befallsNoPeople,
  harmsNoBody,
  isByIllness,
  isMeasure,
  isNameStruck,
  isRunOver,
  isObjectBefore,
} from './befalls-no-people.ts';
import { isCountedNoun, isShooter, opensNext, saysNext, speaksNext } from './doer-or-befallen.ts';
import { type Finding, rangeOf } from './finding.ts';
import { careRules, isHospital } from './from-care.ts';
import { farSubjectRules } from './from-far-subjects.ts';
import { harmRules } from './from-harms.ts';
import { captureRules, heldOutcome } from './from-captures.ts';
import { driverOf, homeRules, isOutOfHomes, losesHome } from './from-homes.ts';
import { lifeRules } from './from-lives.ts';
import { ownHandRules } from './from-own-hand.ts';
import { rescueRules } from './from-rescues.ts';
import { isSameCompanion, sharesNumber, withSharer } from './shared-number.ts';
import { survivalRules } from './from-survivors.ts';
import { isGeneral, isTold } from './is-told.ts';
import { deadlyVerbs, fateOutcomes, verbOutcomes, wideVerbOutcomes } from './outcome-words.ts';
import { type People, readPeople, type Strictness, wholeOf } from './people.ts';
import { singledOut, totalOf } from './singled-out.ts';
import { findByRules } from './verb-rules.ts';
import { onlyAntecedent, subjectsOf } from './who-is-befallen.ts';

const findByOtherVerbs = findByRules([
  ...farSubjectRules,
  ...harmRules,
  ...lifeRules,
  ...ownHandRules,
  ...rescueRules,
  ...captureRules,
  ...careRules,
  ...homeRules,
  ...survivalRules,
]);

/** Finds the people that the verbs of a sentence befall. */
export const findByVerbs = (document: Document, sentence: Sentence): Finding[] =>
  sentence.clauses.flatMap((clause, index) => {
    const found = [
      ...befallen(document, sentence, clause),
      ...fated(document, sentence, clause),
      ...findByOtherVerbs(document, sentence, clause),
    ];
    return found.length > 0 && isTold(document, sentence, clause, index) ? found : [];
  });

/** killed two soldiers; two soldiers were killed; two killed in blast */
const befallen = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  // gunned down
  const verb = clause.particle ? `${clause.lemma} ${clause.particle}` : clause.lemma;
  const deadly = deadlyVerbs.has(clause.lemma) && isFatal(document, clause) ? 'killed' : undefined;
  const moved = isOutOfHomes(document, clause) ? 'displaced' : undefined;
  const sure = deadly ?? moved ?? verbOutcomes.get(verb) ?? verbOutcomes.get(clause.lemma);
  const wide = wideVerbOutcomes.get(verb) ?? wideVerbOutcomes.get(clause.lemma);
  const outcome = sure ?? wide ?? heldOutcome(document, clause);
  if (!outcome || (/^(?:run|knock) /u.test(verb) && !isRunOver(document, clause))) return [];
  // eliminated $9 million of debt
  const paid = document.tokens[clause.last]?.pos === 'SYM';
  const passive =
    clause.voice === 'passive' ||
    // 17 boys burn to death
    (deadly && clause.objects.length === 0 && clause.form === 'finite') ||
    (clause.form === 'bare' && clause.objects.length === 0 && !paid && !hasDone(sentence, clause));
  if (clause.form === 'bare' && isShooter(document, sentence, clause)) return [];
  // a woman whose husband was among those killed: not she
  if (clause.form === 'bare' && isOfThose(document, clause)) return [];
  // the number of dead and injured rose: how many there are, and nobody’s injury
  if (clause.form === 'bare' && isCountedNoun(document, clause)) return [];
  const victims = passive
    ? subjectsOf(document, sentence, clause)
    : clause.objects.flatMap((object) =>
        isSelf(document, object)
          ? whoIsSelf(document, sentence, clause)
          : speaksNext(document, sentence, clause, object) || opensNext(sentence, clause, object)
            ? []
            : [object],
      );
  const strictness: Strictness = sure ? 'any' : 'people';
  return onlyAntecedent(document, clause, victims, strictness).flatMap((phrase) => {
    // four guards or clerks: they are four
    const before = document.tokens[phrase.first - 1]?.lower;
    if (before === 'or' && !phrase.quantity && victims.some(({ quantity }) => quantity)) return [];
    if (sharesNumber(document, victims, phrase) || isSameCompanion(document, victims, phrase))
      return [];
    const isOfAll = isReduced(document, clause);
    const whole = isOfAll ? wholeOf(document, sentence, phrase) : null;
    const isNamed = passive && isNameStruck(document, clause, phrase);
    const told = readPeople(document, whole ?? phrase, isNamed ? 'any' : strictness);
    const one = told && passive && !isOfAll ? singledOut(document, phrase, told, false) : null;
    const people = told && one ? { ...told, ...one } : told;
    if (befallsNoPeople(document, clause, phrase, outcome)) return [];
    if (!people || (!sure && people.kind === 'named' && !passive)) return [];
    // Vigil for girl killed by a bullet: a headline’s first word
    if (people.kind === 'named' && document.tokens[people.last]?.lower === 'for') return [];
    if (isNoDeed(document, sentence, clause, people)) return [];
    if (!passive && isNoVictim(document, clause, people)) return [];
    // hits 13 officials with sanctions
    if (!sure && clause.prepositions.some(({ phrase }) => isMeasure(document, phrase))) return [];
    const all = isBothFates(document, sentence, clause)
      ? 'casualties'
      : isKeptInHospital(document, clause) ||
          (outcome === 'casualties' && passive && saysNext(document, sentence, clause))
        ? 'injured'
        : outcome;
    const those = withSharer(
      document,
      victims,
      passive ? people : withNoun(document, sentence, clause, people),
    );
    const rule = passive ? 'passive' : clause.objects.includes(phrase) ? 'active' : 'self';
    return settle(document, sentence, clause, all, those, rule);
  });
};

/** Ann Orlov, whose brother was among those killed: said of those, who may be others than the subject */
const isOfThose = ({ tokens }: Document, { first, subjects }: Clause): boolean =>
  tokens[first - 1]?.lower === 'those' &&
  /^(?:among|of)$/u.test(tokens[first - 2]?.lower ?? '') &&
  subjects.every(({ last }) => last < first - 1);

/** True of a word that looks like a verb, and of people it is not said of. */
const isNoDeed = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
  people: People,
): boolean =>
  // the head of Surf Life Saving Norden: what they are for
  (clause.lemma === 'save' &&
    /^li(?:fe|ves)$/u.test(document.tokens[clause.first - 1]?.lower ?? '')) ||
  // Judge John Hurt presided: the end of a name, no verb
  (clause.form === 'bare' && endsName(document, sentence, clause)) ||
  // shooting victims, a shooting suspect: the first noun of a name, no verb
  (clause.form === 'ing' && people.first === clause.last && isBareNoun(document, people)) ||
  (clause.form === 'bare' && isObjectBefore(document, sentence, people)) ||
  // Ann Orlov, Lynch’s chief of staff
  isNameHere(document, sentence, clause);

const isNoVictim = (document: Document, clause: Clause, people: People): boolean =>
  // prices hurt farmers, the law hurt the nominee
  harmsNoBody(document, clause, people) ||
  // a school sheltering displaced people, pictures of injured children
  (people.kind === 'some' && isAdjective(document, clause, people)) ||
  // a stallholder hit the robber with a chair: one told of before, whom it need not hurt
  (/^(?:hit|strike)$/u.test(clause.lemma) &&
    people.kind === 'one' &&
    people.definite &&
    clause.prepositions.some(({ preposition }) => preposition === 'with')) ||
  // executed numerous raids and attacks
  (clause.lemma === 'execute' &&
    clause.objects.some((one) => isAct(document.tokens[one.head]?.lower ?? '')));

/** one of nine men shot, one of nine men who were shot; not: one of the men who was shot */
const isReduced = ({ tokens }: Document, { form, relative, first }: Clause): boolean =>
  form === 'bare' || (relative && /^(?:were|are|have|had)$/u.test(tokens[first]?.lower ?? ''));

/** shot two guards and arrested a third: those who did the one deed did the other */
const hasDone = ({ clauses }: Sentence, { verb, subjects }: Clause): boolean =>
  clauses.some(
    (other) =>
      other.verb < verb &&
      other.objects.length > 0 &&
      other.form !== 'ing' &&
      subjects.some((one) => other.subjects.includes(one)),
  );

/** A verb with a capital after a word with one, where it is no headline. */
const endsName = ({ tokens }: Document, { role }: Sentence, { verb }: Clause): boolean =>
  role === 'body' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[verb]?.text ?? '') &&
  tokens[verb - 1]?.pos === 'PROPN' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[verb - 1]?.text ?? '');

/** A capital inside a sentence in small letters, before “’s”. */
const isNameHere = ({ tokens }: Document, { role, first }: Sentence, { verb }: Clause): boolean =>
  role === 'body' &&
  verb > first &&
  /^\p{Lu}\p{Ll}/u.test(tokens[verb]?.text ?? '') &&
  /^['’]s?$/u.test(tokens[verb + 1]?.text ?? '');

/** Ninety people were detained in hospital, held at a clinic; not: was detained at the hospital, by whom? */
const isKeptInHospital = ({ tokens }: Document, { lemma, prepositions }: Clause): boolean =>
  /^(?:detain|hold)$/u.test(lemma) &&
  prepositions.some(
    ({ preposition, phrase }) =>
      /^(?:in|at)$/u.test(preposition) &&
      isHospital(tokens[phrase.head]?.lower ?? '') &&
      (preposition === 'in' || tokens[phrase.first]?.lower !== 'the'),
  );

/** killing and wounding dozens; a number of clerks were killed and injured: both together */
const isBothFates = ({ tokens }: Document, { clauses }: Sentence, clause: Clause): boolean => {
  const at = clauses.indexOf(clause);
  return [clauses[at - 1], clauses[at + 1]].some((other) => {
    if (!other) return false;
    const [left, right] = other.first < clause.first ? [other, clause] : [clause, other];
    const fates = [left, right].map(({ lemma }) => verbOutcomes.get(lemma));
    return (
      left.last + 1 === right.first &&
      /^(?:and|or)$/u.test(tokens[left.last]?.lower ?? '') &&
      fates.includes('killed') &&
      fates.includes('injured') &&
      left.objects.every((object) => right.objects.includes(object)) &&
      (right.objects.length === 0) === (left.objects.length === 0)
    );
  });
};

/** the gunman shot himself, shot two clerks and then himself */
const isSelf = ({ tokens }: Document, { head }: NounPhrase): boolean =>
  /^(?:him|her|it|them)?sel(?:f|ves)$/u.test(tokens[head]?.lower ?? '');

/** “Father shoots four kids, kills self”: the father, whose deed the first of them is */
const whoIsSelf = (
  document: Document,
  { clauses }: Sentence,
  clause: Clause,
): readonly NounPhrase[] => {
  const known = (one: Clause | undefined): NounPhrase[] =>
    one?.subjects.filter((phrase) => readPeople(document, phrase, 'any')).slice(0, 1) ?? [];
  const [own] = known(clause);
  const isPlural = (own?.quantity?.quantity.min ?? 0) > 1 && clause.objects.length === 1;
  const word = document.tokens[clause.objects[0]?.head ?? -1]?.lower ?? '';
  return isPlural && /^(?:him|her)?self$/u.test(word) ? known(clauses[0]) : known(clause);
};

/** pushed the gunmen back and killed four: four of those of whom the clause before tells */
const withNoun = (
  document: Document,
  { clauses }: Sentence,
  clause: Clause,
  people: People,
): People => {
  const before = clauses[clauses.indexOf(clause) - 1];
  const [whole] = before?.objects ?? [];
  if (people.who !== '' || people.kind !== 'counted' || people.additional || !whole) return people;
  if (document.tokens[clause.first - 1]?.lower !== 'and' || whole.quantity) return people;
  const told = /^the$/iu.test(document.tokens[whole.first]?.lower ?? '');
  const plural = readPeople(document, { ...whole, first: whole.first + 1 }, 'people');
  const shared = clause.subjects.some((phrase) => before?.subjects.includes(phrase));
  return told && shared && plural?.kind === 'some' ? { ...people, who: plural.who } : people;
};

/** A participle right before its noun, after a preposition or “sheltering”. */
const isAdjective = ({ tokens }: Document, clause: Clause, people: People): boolean =>
  clause.first === clause.verb &&
  people.first === clause.last &&
  /ed$/u.test(tokens[clause.verb]?.lower ?? '') &&
  (/^(?:ADP|DET)$/u.test(tokens[clause.first - 1]?.pos ?? '') ||
    /ing$/u.test(tokens[clause.first - 1]?.lower ?? ''));

const isBareNoun = ({ tokens }: Document, people: People): boolean =>
  people.kind !== 'counted' &&
  people.who !== 'others' &&
  /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[people.first]?.pos ?? '') &&
  (tokens[people.first]?.pos !== 'PROPN' ||
    // accused of shooting Ann Orlov; not: the shooting Norden Police look into
    (people.kind === 'named' ? /^(?:Shoot|Stabb)ing$/u : /^(?:shoot|stabb)ing$/iu).test(
      tokens[people.first - 1]?.text ?? '',
    ));

/** three people died, dozens fled */
const fated = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  const outcome = fateOutcomes.get(clause.lemma);
  if (!outcome || (clause.lemma === 'drown' && clause.objects.length > 0)) return [];
  const driver = clause.form === 'infinitive' ? driverOf(sentence, clause) : null;
  const all = driver?.objects ?? subjectsOf(document, sentence, clause);
  const subjects =
    outcome === 'displaced' ? all.filter((phrase) => losesHome(document, clause, phrase)) : all;
  return onlyAntecedent(document, clause, subjects, 'any').flatMap((phrase) => {
    const people = readPeople(document, phrase, 'any');
    if (!people) return [];
    // Ann Orlov, his father died of cancer: nobody’s deed
    const alone = people.kind === 'named' || (people.kind === 'one' && people.count.max === 1);
    if (outcome === 'killed' && alone && isByIllness(document, clause)) return [];
    const one = singledOut(document, phrase, people, outcome === 'killed');
    if (one)
      return settle(
        document,
        sentence,
        clause,
        outcome,
        { ...people, ...one },
        one.total ? 'ordinal' : 'fate',
      );
    const total = outcome === 'killed' ? totalOf(document, sentence, clause, phrase) : null;
    return total
      ? settle(document, sentence, clause, outcome, { ...people, ...total }, 'ordinal')
      : settle(document, sentence, clause, outcome, people, 'fate');
  });
};

const settle = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
  outcome: Outcome,
  people: People,
  rule: string,
): Finding[] => {
  // no one else was hurt: some were told before
  const besides = document.tokens[people.last]?.lower === 'else';
  if (people.kind === 'some' && isGeneral(document, sentence, clause)) return [];
  if (clause.negated || (people.kind === 'none' && besides)) return [];
  const fatal = isFatal(document, clause);
  return [
    {
      outcome: fatal && (outcome === 'casualties' || outcome === 'injured') ? 'killed' : outcome,
      people,
      // violence that’s displaced thousands: without the mark of the word before
      range: rangeOf(people, {
        first: clause.first + Number(/^['’]s$/u.test(document.tokens[clause.first]?.text ?? '')),
        last: clause.last,
      }),
      rule,
      confidence: people.kind === 'counted' ? 0.9 : 0.75,
      part: people.part,
    },
  ];
};

/** was fatally shot, shot to death, shot dead, stabbed a guard to death, burned alive */
const isFatal = ({ tokens }: Document, clause: Clause): boolean => {
  for (let i = clause.first - 1; i <= clause.last; i++)
    if (/^(?:fatally|mortally|dead)$/u.test(tokens[i]?.lower ?? '')) return true;
  const ends = [clause.last, clause.objects.at(-1)?.last ?? clause.last];
  // burned alive, burnt beyond recognition
  const isWhole = ends.some(
    (end) =>
      tokens[end]?.lower === 'alive' ||
      (tokens[end]?.lower === 'beyond' && tokens[end + 1]?.lower === 'recognition'),
  );
  if (isWhole && clause.lemma === 'burn') return true;
  // shot himself dead, to death
  return ends.some(
    (end) =>
      tokens[end]?.lower === 'dead' ||
      (tokens[end]?.lower === 'to' && tokens[end + 1]?.lower === 'death'),
  );
};
