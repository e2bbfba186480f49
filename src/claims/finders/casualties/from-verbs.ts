/**
 * Clauses → findings: whom the verb kills, wounds, shoots, arrests, and who dies, flees, vanishes.
 */
import type { Clause } from '../../../language/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import type { Token } from '../../../language/tokenize.ts';
import type { Outcome } from '../../../model/claim.ts';
import { type Finding, isConditional, rangeOf } from './finding.ts';
import {
  ailments,
  fateOutcomes,
  harms,
  sufferVerbs,
  verbOutcomes,
  wideVerbOutcomes,
} from './outcome-words.ts';
import { type People, readPeople, type Strictness, wholeOf } from './people.ts';

/** Finds the people that the verbs of a sentence befall. */
export const findByVerbs = (document: Document, sentence: Sentence): Finding[] =>
  sentence.clauses.flatMap((clause, index) => {
    const found = [
      ...befallen(document, sentence, clause),
      ...fated(document, sentence, clause),
      ...suffering(document, sentence, clause),
      ...brought(document, sentence, clause),
      ...treated(document, clause),
      ...lifted(document, clause),
      ...bereft(document, clause),
      ...pulled(document, clause),
    ];
    return found.length > 0 && isTold(document, sentence, clause, index) ? found : [];
  });

/** killed two soldiers; two soldiers were killed; two killed in blast */
const befallen = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  // gunned down
  const verb = clause.particle ? `${clause.lemma} ${clause.particle}` : clause.lemma;
  const sure = verbOutcomes.get(verb) ?? verbOutcomes.get(clause.lemma);
  const outcome = sure ?? wideVerbOutcomes.get(clause.lemma);
  if (!outcome) return [];
  const passive =
    clause.voice === 'passive' || (clause.form === 'bare' && clause.objects.length === 0);
  const reflexive =
    !passive &&
    /^(?:him|her|it|them)sel(?:f|ves)$/u.test(document.tokens[clause.last]?.lower ?? '');
  // the gunman shot himself
  const victims = passive
    ? subjectsOf(document, sentence, clause)
    : reflexive
      ? [...clause.subjects, ...clause.objects]
      : clause.objects.filter((object) => !speaksNext(sentence, clause, object));
  const strictness: Strictness = sure ? 'any' : 'people';
  return onlyAntecedent(document, clause, victims, strictness).flatMap((phrase) => {
    const whole = clause.form === 'bare' ? wholeOf(sentence, phrase) : null;
    const people = readPeople(document, whole ?? phrase, strictness);
    if (!people || (!sure && people.kind === 'named' && !passive)) return [];
    // shooting victims, a shooting suspect: the first noun of a name, no verb
    if (clause.form === 'ing' && people.first === clause.last && isBareNoun(document, people))
      return [];
    // a school sheltering displaced people, pictures of injured children
    if (!passive && people.kind === 'some' && isAdjective(document, clause, people)) return [];
    // hits 13 officials with sanctions
    if (!sure && clause.prepositions.some(({ phrase }) => isMeasure(document, phrase))) return [];
    return settle(document, sentence, clause, outcome, people, passive ? 'passive' : 'active');
  });
};

/** shot him in the leg, officers said: who speaks next is not the one befallen */
const speaksNext = (sentence: Sentence, { last }: Clause, object: NounPhrase): boolean =>
  sentence.clauses.some(
    ({ first, lemma, subjects }) =>
      first > last &&
      /^(?:say|report|confirm|announce|add|state|note)$/u.test(lemma) &&
      subjects.includes(object),
  );

/** the father of a boy who was hurt: of what “who” may stand for, the nearest person */
const onlyAntecedent = (
  document: Document,
  clause: Clause,
  phrases: readonly NounPhrase[],
  strictness: Strictness,
): readonly NounPhrase[] => {
  if (!clause.relative) return phrases;
  const nearest = clause.subjects.find((phrase) => readPeople(document, phrase, strictness));
  return phrases.filter((phrase) => phrase === nearest || !clause.subjects.includes(phrase));
};

/** A participle right before its noun, after a preposition or “sheltering”. */
const isAdjective = ({ tokens }: Document, clause: Clause, people: People): boolean =>
  clause.first === clause.verb &&
  people.first === clause.last &&
  /ed$/u.test(tokens[clause.verb]?.lower ?? '') &&
  (/^(?:ADP|DET)$/u.test(tokens[clause.first - 1]?.pos ?? '') ||
    /ing$/u.test(tokens[clause.first - 1]?.lower ?? ''));

/** What governments hit with. */
const isMeasure = ({ tokens }: Document, { head }: NounPhrase): boolean =>
  /^(?:sanctions?|tariffs?|fines?|charges|lawsuits?|bans?|restrictions|penalties|tax|taxes)$/u.test(
    tokens[head]?.lower ?? '',
  );

const isBareNoun = ({ tokens }: Document, people: People): boolean =>
  people.kind !== 'counted' &&
  /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[people.first]?.pos ?? '') &&
  (tokens[people.first]?.pos !== 'PROPN' ||
    /^(?:Shoot|Stabb)ing$/iu.test(tokens[people.first - 1]?.text ?? ''));

/** three people died, dozens fled */
const fated = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  const outcome = fateOutcomes.get(clause.lemma);
  if (!outcome || (clause.lemma === 'drown' && clause.objects.length > 0)) return [];
  const driver = clause.form === 'infinitive' ? driverOf(sentence, clause) : null;
  const subjects = driver?.objects ?? subjectsOf(document, sentence, clause);
  return onlyAntecedent(document, clause, subjects, 'any').flatMap((phrase) => {
    const people = readPeople(document, phrase, 'any');
    return people ? settle(document, sentence, clause, outcome, people, 'fate') : [];
  });
};

/** The subjects of a clause, or of “are now known” in: 31 people are known to have died, to have been killed */
const subjectsOf = (
  { tokens }: Document,
  sentence: Sentence,
  { verb, subjects }: Clause,
): readonly NounPhrase[] => {
  if (subjects.length > 0) return subjects;
  const have = tokens[verb - 1]?.lower === 'been' ? verb - 2 : verb - 1;
  if (tokens[have]?.lower !== 'have' || tokens[have - 1]?.lower !== 'to') return subjects;
  const knowing = sentence.clauses.find(
    (clause) => clause.verb === have - 2 && clause.voice === 'passive',
  );
  return knowing?.subjects ?? subjects;
};

/** forced 3,000 people to flee: whoever was forced is the subject */
const driverOf = (sentence: Sentence, clause: Clause): Clause | null => {
  const before = sentence.clauses.filter(({ verb }) => verb < clause.first).at(-1);
  return before && /^(?:force|cause|drive|compel|prompt|lead)$/u.test(before.lemma) ? before : null;
};

/** two people suffered gunshot wounds */
const suffering = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  if (!sufferVerbs.has(clause.lemma) || clause.voice === 'passive') return [];
  const harmed = (phrase: NounPhrase): boolean => {
    const head = document.tokens[phrase.head] as Token;
    return harms.has(head.lemma) || harms.has(head.lower.replace(/s$/u, ''));
  };
  const from = clause.prepositions.filter(({ preposition }) =>
    /^(?:from|with)$/u.test(preposition),
  );
  const what = [...clause.objects, ...from.map(({ phrase }) => phrase)].find(harmed);
  if (!what || document.tokens[what.first]?.lower === 'no') return [];
  const fatal = document.tokens
    .slice(what.first, what.last)
    .some(({ lower }) => /^(?:fatal|mortal)$/u.test(lower));
  return sufferersOf(sentence, clause).flatMap((phrase) => {
    const people = readPeople(document, phrase, 'people');
    if (!people || people.kind === 'none' || clause.negated) return [];
    return [
      {
        outcome: (fatal ? 'killed' : 'injured') as Outcome,
        people,
        range: rangeOf(people, clause, what),
        rule: 'suffered',
        confidence: 0.75,
        part: people.part,
      },
    ];
  });
};

/** officers found a man, aged 40, suffering from a wound: whoever was found */
const sufferersOf = (sentence: Sentence, clause: Clause): readonly NounPhrase[] => {
  const finding = sentence.clauses.findLast(
    ({ verb, lemma, voice }) =>
      verb < clause.verb && voice === 'active' && /^(?:find|discover|locate)$/u.test(lemma),
  );
  return clause.form === 'ing' && finding && finding.objects.length > 0
    ? finding.objects
    : clause.subjects;
};

/** five firefighters lost their lives; the crash claimed the lives of 14 passengers */
const bereft = (document: Document, clause: Clause): Finding[] => {
  const lives = clause.objects.find(({ head }) =>
    /^(?:life|lives)$/u.test((document.tokens[head] as Token).lower),
  );
  if (!lives || lives.quantity || clause.negated) return [];
  const lost = clause.lemma === 'lose';
  if (!lost && !/^(?:claim|take|cost)$/u.test(clause.lemma)) return [];
  const of = clause.prepositions.find(
    ({ preposition, at }) => preposition === 'of' && at === lives.last,
  );
  return (lost ? clause.subjects : of ? [of.phrase] : []).flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'people');
    if (!people || people.kind === 'none') return [];
    const range = rangeOf(people, clause, lives);
    return [
      { outcome: 'killed', people, range, rule: 'lives', confidence: 0.8, part: people.part },
    ];
  });
};

/** pulled three miners alive from the rubble */
const pulled = (document: Document, clause: Clause): Finding[] => {
  if (!/^(?:pull|dig|bring|find)$/u.test(clause.lemma) || clause.voice === 'passive') return [];
  return clause.objects.flatMap((phrase): Finding[] => {
    if (document.tokens[phrase.last]?.lower !== 'alive') return [];
    const people = readPeople(document, phrase, 'people');
    if (!people || people.kind === 'none' || people.pronoun) return [];
    const range = rangeOf(people, clause, { first: phrase.last, last: phrase.last + 1 });
    return [
      { outcome: 'rescued', people, range, rule: 'alive', confidence: 0.75, part: people.part },
    ];
  });
};

/** two were taken to a hospital; the blast sent four to hospital */
const brought = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  const passive = clause.voice === 'passive';
  if (!(passive ? bringVerbs : sendVerbs).test(clause.lemma) || clause.negated) return [];
  // found unhurt and taken to hospital as a precaution
  if (isUnhurt(document, sentence)) return [];
  const hospital = clause.prepositions.find(
    ({ preposition, phrase }) =>
      (clause.lemma === 'treat' ? /^(?:at|in)$/u : /^to$/u).test(preposition) &&
      hospitals.test((document.tokens[phrase.head] as Token).lower),
  );
  if (!hospital) return [];
  return (passive ? clause.subjects : clause.objects).flatMap((phrase) => {
    const people = readPeople(document, phrase, 'people');
    if (!people || people.kind === 'none' || people.pronoun) return [];
    const range = rangeOf(people, clause, hospital.phrase);
    return [
      {
        outcome: 'injured' as Outcome,
        people,
        range,
        rule: 'hospital',
        confidence: 0.65,
        part: people.part,
      },
    ];
  });
};
/** treated 24 people for injuries; two were treated for smoke inhalation */
const treated = (document: Document, clause: Clause): Finding[] => {
  if (clause.lemma !== 'treat' || clause.negated) return [];
  const harm = clause.prepositions.find(({ preposition, phrase }) => {
    const head = document.tokens[phrase.head] as Token;
    return preposition === 'for' && (harms.has(head.lemma) || ailments.has(head.lower));
  });
  if (!harm) return [];
  return (clause.voice === 'passive' ? clause.subjects : clause.objects).flatMap((phrase) => {
    const people = readPeople(document, phrase, 'people');
    if (!people || people.kind === 'none' || people.pronoun) return [];
    const range = rangeOf(people, clause, harm.phrase);
    return [
      {
        outcome: 'injured' as Outcome,
        people,
        range,
        rule: 'treated',
        confidence: 0.75,
        part: people.part,
      },
    ];
  });
};

/** pulled 117 people from the water; two men were winched from a roof */
const lifted = (document: Document, clause: Clause): Finding[] => {
  if (!/^(?:pull|pluck|winch|lift)$/u.test(clause.lemma) || clause.negated) return [];
  const danger = clause.prepositions.find(
    ({ preposition, phrase }) =>
      preposition === 'from' && dangers.test((document.tokens[phrase.head] as Token).lower),
  );
  // pulled lifeless from the sea, pulled from the sea dead
  const tokens = document.tokens.slice(clause.last, (danger?.phrase.last ?? 0) + 1);
  if (!danger || tokens.some(({ lower }) => /^(?:dead|lifeless)$/u.test(lower))) return [];
  return (clause.voice === 'passive' ? clause.subjects : clause.objects).flatMap(
    (phrase): Finding[] => {
      const people = readPeople(document, phrase, 'people');
      const head = (document.tokens[phrase.head] as Token).lower;
      if (!people || people.kind === 'none' || people.pronoun || deadWords.test(head)) return [];
      const range = rangeOf(people, clause, danger.phrase);
      return [
        { outcome: 'rescued', people, range, rule: 'lifted', confidence: 0.7, part: people.part },
      ];
    },
  );
};
const deadWords = /^(?:bod(?:y|ies)|corpses?|remains|victims?)$/u;
const dangers =
  /^(?:water|waters|sea|river|lake|rubble|debris|wreckage|ruins|mud|flames|trees|roofs?|rooftops?|snow|shaft|pit|mine)$/u;

const isUnhurt = ({ tokens }: Document, { first, last }: Sentence): boolean =>
  tokens
    .slice(first, last)
    .some(({ lower }) => /^(?:uninjured|unharmed|unhurt|unscathed|precaution)$/u.test(lower));

const bringVerbs = /^(?:take|rush|transport|bring|fly|airlift|send|admit|drive|treat|transfer)$/u;
const sendVerbs = /^(?:send|land)$/u;
const hospitals = /^(?:hospitals?|cent(?:er|re)s?|clinics?|infirmary)$/u;

/** guns kill people; children are dying: what happens in general */
const isGeneral = ({ tokens }: Document, sentence: Sentence, clause: Clause): boolean => {
  const { lower, lemma } = tokens[clause.verb] as Token;
  if (sentence.role === 'title') return false;
  return clause.first === clause.verb
    ? lower === lemma && clause.form !== 'bare' && clause.voice === 'active'
    : /ing$/u.test(lower) && clause.voice === 'active';
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
      range: rangeOf(people, clause),
      rule,
      confidence: people.kind === 'counted' ? 0.9 : 0.75,
      part: people.part,
    },
  ];
};

/** was fatally shot, shot to death, shot dead */
const isFatal = ({ tokens }: Document, clause: Clause): boolean => {
  for (let i = clause.first - 1; i <= clause.last; i++)
    if (/^(?:fatally|mortally|dead)$/u.test(tokens[i]?.lower ?? '')) return true;
  const next = tokens.slice(clause.last, clause.last + 2).map(({ lower }) => lower);
  return next[0] === 'to' && next[1] === 'death';
};

/** die each year, were killed every day: no happening */
const isRate = (tokens: readonly Token[], sentence: Sentence, clause: Clause): boolean => {
  for (let i = clause.last; i < sentence.last && i < clause.last + 9; i++) {
    const { lower } = tokens[i] as Token;
    if (/^(?:annually|yearly|daily)$/u.test(lower)) return true;
    if (
      /^(?:each|every|per|a)$/u.test(lower) &&
      /^(?:year|month|week|day)$/u.test(tokens[i + 1]?.lower ?? '') &&
      !/^(?:ago|after|earlier|later|before)$/u.test(tokens[i + 2]?.lower ?? '')
    )
      return true;
  }
  return false;
};

/** False of plans, fears and conditions: to kill two guards, could kill, if ten are killed. */
const isTold = (
  { tokens }: Document,
  sentence: Sentence,
  clause: Clause,
  index: number,
): boolean => {
  const words = tokens.slice(clause.first, clause.verb + 1).map(({ lower }) => lower);
  const perfect = words.includes('have') || words.includes('having');
  if (clause.modal !== null && !perfect) return false;
  // could have killed hundreds, would have died: they did not
  const counterfactual = clause.voice === 'active' && clause.modal === 'could';
  if (perfect && (counterfactual || /^(?:would|should|'d)$/u.test(clause.modal ?? '')))
    return false;
  if (isRate(tokens, sentence, clause)) return false;
  if (clause.form === 'infinitive' && !perfect) {
    if (fateOutcomes.get(clause.lemma) === 'displaced' && driverOf(sentence, clause)) return true;
    const before = tokens[clause.first - 2];
    return (
      before !== undefined && /^(?:managed?|went|found|known|confirmed|gone)$/u.test(before.lower)
    );
  }
  const governor = sentence.clauses[index - 1];
  // tried to shoot and kill
  if (governor?.form === 'infinitive' && tokens[clause.first - 1]?.pos === 'CCONJ') return false;
  return !isConditional(tokens, sentence, clause.first);
};
