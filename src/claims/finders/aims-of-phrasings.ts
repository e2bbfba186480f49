/**
 * A clause → what it tells was aimed at by other means than a verb of attack: was among the dead, came
 * under fire, the targets included two depots.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { hitVerbs, isAct, isHazard, shakeVerbs, tellsOfAttack } from '../../language/acts/acts.ts';
import { joinedAfter } from '../../language/phrases/joined-after.ts';
import { type Aim, isAttempt, isBuilt, isKnown, isSomebody, isThing } from './aims.ts';
import { namePhrase, phraseFrom } from './phrase-names.ts';

/** One way of telling it. */
interface Phrasing {
  verbs: ReadonlySet<string>;
  rule: string;
  confidence: number;
  /** What was aimed at; nothing where the clause tells it in no such way. */
  aims: (document: Document, sentence: Sentence, clause: Clause) => readonly NounPhrase[];
}

const harmed = /^(?:those|dead|killed|victims|casualties|fatalities|wounded|injured)$/u;
const target = /^targets?$/u;

/** Those of whom an account tells as persons, or by their office. */
const persons = (
  document: Document,
  sentence: Sentence,
  phrases: readonly NounPhrase[],
): NounPhrase[] =>
  phrases.filter(
    (phrase) =>
      isSomebody(document, phrase) || namePhrase(document, sentence, phrase).role !== null,
  );

/** the attaché was among the dead */
const wasAmong: Phrasing['aims'] = (document, sentence, { subjects, prepositions }) =>
  prepositions.some(
    ({ preposition, phrase }) => preposition === 'among' && harmed.test(headWord(document, phrase)),
  )
    ? persons(document, sentence, subjects)
    : [];

/** among the dead was the attaché */
const amongWas: Phrasing['aims'] = (document, sentence, { first, objects }) => {
  const [among, ...before] = document.tokens.slice(sentence.first, first);
  return among?.lower === 'among' && before.some(({ lower }) => harmed.test(lower))
    ? persons(document, sentence, objects)
    : [];
};

/** aimed at “the investors” */
const aimedAt: Phrasing['aims'] = (document, sentence, { last }) => {
  const [at, mark] = document.tokens.slice(last, last + 2);
  const quoted =
    at?.lower === 'at' && mark?.pos === 'PUNCT' ? phraseFrom(sentence, last + 2) : null;
  return quoted ? [quoted, ...joinedAfter(document, sentence, quoted)] : [];
};

/** the mayor was the target of an assassination attempt; the van was the intended target */
const wasTarget: Phrasing['aims'] = (document, sentence, { subjects, objects }) => {
  const [subject] = subjects;
  const [goal] = objects;
  if (!subject || !goal || !target.test(headWord(document, goal))) return [];
  const act =
    document.tokens[goal.last]?.lower === 'of' ? phraseFrom(sentence, goal.last + 1) : null;
  const isMeant = document.tokens
    .slice(goal.first, goal.head)
    .some(({ lower }) => /^(?:intended|apparent|likely|real|main|primary)$/u.test(lower));
  const isAimed = act ? isAttempt(document, act) || isAct(headWord(document, act)) : isMeant;
  return isAimed && tellsOfAttack(document) ? [subject] : [];
};

/** the target appears to be a patrol */
const targetWas: Phrasing['aims'] = (document, _sentence, { subjects, objects }) => {
  const [subject] = subjects;
  const [goal] = objects;
  const isTarget =
    subject &&
    goal &&
    target.test(headWord(document, subject)) &&
    isThing(document, goal) &&
    tellsOfAttack(document);
  return isTarget ? [goal] : [];
};

/** True of what people know and what can be hit. */
const things = (document: Document, phrases: readonly NounPhrase[]): NounPhrase[] =>
  phrases.filter((phrase) => isKnown(document, phrase) && isThing(document, phrase));

/** the troops suffered their worst attack */
const suffered: Phrasing['aims'] = (document, _sentence, { subjects, objects }) =>
  objects.some((one) => isAct(headWord(document, one))) ? things(document, subjects) : [];

/** the troops came under fire */
const cameUnder: Phrasing['aims'] = (document, _sentence, { subjects, prepositions }) =>
  prepositions.some(
    ({ preposition, phrase }) =>
      preposition === 'under' &&
      /^(?:attack|fire|assault|shelling|bombardment)$/u.test(headWord(document, phrase)),
  )
    ? things(document, subjects)
    : [];

/** the blast rocked the hotel */
const shaken: Phrasing['aims'] = (document, _sentence, { subjects, objects }) =>
  isHazard(headWord(document, subjects[0]))
    ? []
    : objects.filter((phrase) => isBuilt(document, phrase));

/** the explosion was at a park */
const blastWasAt: Phrasing['aims'] = (document, _sentence, { subjects, prepositions }) =>
  /^(?:explosion|blast|bombing|shooting)s?$/u.test(headWord(document, subjects[0]))
    ? prepositions.flatMap(({ preposition, phrase }) =>
        preposition === 'at' && isBuilt(document, phrase) ? [phrase] : [],
      )
    : [];

/** the targets included two depots */
const included: Phrasing['aims'] = (document, _sentence, { subjects, objects }) =>
  subjects.some((one) =>
    /^(?:targets?|sites?|locations?|positions?|facilit(?:y|ies))$/u.test(headWord(document, one)),
  )
    ? objects.filter((phrase) => isKnown(document, phrase))
    : [];

const be: ReadonlySet<string> = new Set(['be']);

const phrasings: readonly Phrasing[] = [
  { verbs: be, rule: 'target/among', confidence: 0.6, aims: wasAmong },
  { verbs: be, rule: 'target/among', confidence: 0.6, aims: amongWas },
  { verbs: new Set(['aim']), rule: 'target/aimed', confidence: 0.8, aims: aimedAt },
  { verbs: be, rule: 'target/verb', confidence: 0.75, aims: wasTarget },
  { verbs: be, rule: 'target/verb', confidence: 0.75, aims: targetWas },
  {
    verbs: new Set(['suffer', 'sustain', 'face', 'endure']),
    rule: 'target/suffered',
    confidence: 0.55,
    aims: suffered,
  },
  { verbs: new Set(['come']), rule: 'target/suffered', confidence: 0.55, aims: cameUnder },
  {
    verbs: shakeVerbs.difference(hitVerbs),
    rule: 'target/shaken',
    confidence: 0.5,
    aims: shaken,
  },
  { verbs: be, rule: 'target/blast', confidence: 0.5, aims: blastWasAt },
  { verbs: new Set(['include']), rule: 'target/included', confidence: 0.75, aims: included },
];

const none: readonly Phrasing[] = [];
/** The ways of each verb; most verbs have none. */
const byVerb = new Map(
  [...new Set(phrasings.flatMap(({ verbs }) => [...verbs]))].map((verb) => [
    verb,
    phrasings.filter(({ verbs }) => verbs.has(verb)),
  ]),
);

/** What a clause tells was aimed at, in other ways than by a verb of attack. */
export const aimsOfPhrasings = (document: Document, sentence: Sentence, clause: Clause): Aim[] =>
  (byVerb.get(clause.lemma) ?? none).flatMap(({ rule, confidence, aims }) =>
    aims(document, sentence, clause).map((phrase) => ({ phrase, rule, confidence })),
  );
