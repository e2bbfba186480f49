/**
 * Clauses → findings by the harm that people took: “suffered wounds”, “found with a wound”, “lost a leg”,
 * “were cut by glass”, “is fighting for her life”.
 */
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import type { Outcome } from '../../../model/claim.ts';
import { type Finding, rangeOf } from './finding.ts';
import { isHospital } from './from-care.ts';
import { deadWords, harms, sufferVerbs } from './outcome-words.ts';
import { type People, readPeople, readPersons } from './people.ts';
import type { VerbRule } from './verb-rules.ts';

/** two people suffered gunshot wounds */
const suffering = (document: Document, clause: Clause, sentence: Sentence): Finding[] => {
  // fled without suffering any injuries
  const isSpared = document.tokens[clause.first - 1]?.lower === 'without';
  if (clause.voice === 'passive' || isSpared) return [];
  const harmed = (phrase: NounPhrase): boolean => {
    const head = document.tokens[phrase.head] as Token;
    if (harms.has(head.lemma) || harms.has(head.lower.replace(/s$/u, ''))) return true;
    // a broken leg
    if (bones.has(head) && document.tokens.slice(phrase.first, phrase.head).some(isBroken))
      return true;
    // varying degrees of injury
    return (
      /^degrees?$/u.test(head.lower) &&
      document.tokens[phrase.last]?.lower === 'of' &&
      sentence.phrases.some((other) => other.first === phrase.last + 1 && harmed(other))
    );
  };
  const from = clause.prepositions.filter(({ preposition }) =>
    /^(?:from|with)$/u.test(preposition),
  );
  const what =
    [...clause.objects, ...from.map(({ phrase }) => phrase)].find(harmed) ??
    objectBehind(document, sentence, clause, harmed);
  if (!what || document.tokens[what.first]?.lower === 'no') return [];
  const fatal = isFatalHarm(document, what);
  return sufferersOf(sentence, clause).flatMap((phrase) => {
    const people = readPersons(document, phrase);
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

const broken = wordClass(/^(?:broken|fractured|shattered|punctured|dislocated)$/u);
const isBroken = (token: Token): boolean => broken.has(token);
const bones = wordClass(
  /^(?:bones?|legs?|arms?|ribs?|pelvis|hips?|noses?|jaws?|skulls?|necks?|backs?|spines?|vertebrae?|ankles?|wrists?|elbows?|knees?|shoulders?|collarbones?|cheekbones?|thighs?|feet|foot|hands?|fingers?|toes?|lungs?)$/u,
);

/** a fatal gunshot wound */
const isFatalHarm = ({ tokens }: Document, { first, last }: NounPhrase): boolean =>
  tokens.slice(first, last).some(({ lower }) => /^(?:fatal|mortal)$/u.test(lower));

/** suffered serious but not life-threatening injuries, suffered “minor injuries”: an object behind words that describe it, or a mark */
const objectBehind = (
  { tokens }: Document,
  { phrases }: Sentence,
  { last, objects }: Clause,
  harmed: (phrase: NounPhrase) => boolean,
): NounPhrase | undefined =>
  objects.length > 0
    ? undefined
    : phrases.find(
        (phrase) =>
          phrase.first > last &&
          phrase.first <= last + 5 &&
          tokens
            .slice(last, phrase.first)
            .every(
              ({ pos, text }) => /^(?:ADJ|ADV|CCONJ|PART)$/u.test(pos) || openingMark.test(text),
            ) &&
          harmed(phrase),
      );

/**
 * officers found a man, aged 40, suffering from a wound; a man was found a mile away suffering from a
 * wound: whoever was found
 */
const sufferersOf = (sentence: Sentence, clause: Clause): readonly NounPhrase[] => {
  const finding = sentence.clauses.findLast(
    ({ verb, lemma }) => verb < clause.verb && /^(?:find|discover|locate)$/u.test(lemma),
  );
  const found = finding?.voice === 'passive' ? finding.subjects : finding?.objects;
  return clause.form === 'ing' && found && found.length > 0 ? found : clause.subjects;
};

/**
 * found two men with gunshot wounds; a girl was found with a gunshot wound, four were brought to the
 * surface with burns, three arrived at a hospital with burns
 */
const discovered = (document: Document, clause: Clause): Finding[] => {
  const finds = /^(?:find|discover|locate)$/u.test(clause.lemma);
  const comes =
    clause.voice === 'active' &&
    (/^(?:escape|survive|emerge)$/u.test(clause.lemma) ||
      ((comeVerbs.test(clause.lemma) || bringsSelf(document, clause)) &&
        clause.prepositions.some(({ phrase }) => isOfCare(document, phrase))));
  if (!(finds || comes || clause.voice === 'passive') || clause.negated) return [];
  const harm = clause.prepositions.find(({ preposition, phrase }) => {
    const head = document.tokens[phrase.head] as Token;
    return preposition === 'with' && (harms.has(head.lemma) || harms.has(head.lower));
  });
  if (!harm) return [];
  return (clause.voice === 'passive' || comes ? clause.subjects : clause.objects).flatMap(
    (phrase): Finding[] => {
      const people = readPersons(document, phrase);
      const isBody = isDead(document, phrase);
      if (!people || people.kind === 'none' || isThey(people) || isBody) return [];
      const range = rangeOf(people, harm.phrase);
      const outcome = isFatalHarm(document, harm.phrase) ? 'killed' : 'injured';
      return [{ outcome, people, range, rule: 'suffered', confidence: 0.7, part: people.part }];
    },
  );
};

/** They, who may be anybody; not: he, she */
const isThey = ({ pronoun, kind }: People): boolean => pronoun && kind !== 'one';

/** a hospital, an emergency room */
const isOfCare = ({ tokens }: Document, { head }: NounPhrase): boolean =>
  isHospital(tokens[head]?.lower ?? '') || tokens[head - 1]?.lower === 'emergency';

/** Two men took themselves to a hospital, drove themselves there, made their own way to it */
const bringsSelf = ({ tokens }: Document, { lemma, objects }: Clause): boolean =>
  /^(?:take|drive|bring|get|make|transport|rush)$/u.test(lemma) &&
  objects.some(({ head, first }) =>
    lemma === 'make'
      ? tokens[head]?.lower === 'way' && /^(?:his|her|their)$/u.test(tokens[first]?.lower ?? '')
      : /sel(?:f|ves)$/u.test(tokens[head]?.lower ?? ''),
  );

/** a body, the victim; not: a second victim, two victims, who may live */
const isDead = ({ tokens }: Document, { first, head, quantity }: NounPhrase): boolean => {
  const word = tokens[head]?.lower ?? '';
  const isNew = quantity !== null || /^an?(?:other)?$/u.test(tokens[first]?.lower ?? '');
  return deadWords.test(word) && !(isNew && /^victims?$/u.test(word));
};

/** A man with a gunshot wound walked into a hospital: who bears it, whatever they do */
export const findBearers = (
  document: Document,
  { phrases, clauses, role }: Sentence,
  phrase: NounPhrase,
): Finding[] => {
  const { tokens } = document;
  if (tokens[phrase.last]?.lower !== 'with' || role === 'title') return [];
  const harm = phrases.find(({ first }) => first === phrase.last + 1);
  const noun = harm && (tokens[harm.head] as Token);
  if (!noun || !/^(?:wounds?|burns)$/u.test(noun.lower) || noun.index === harm.first) return [];
  // walked, was found; not: men with wounds
  const acts = clauses.some(
    ({ form, verb }) => form !== 'infinitive' && verb >= harm.last && verb < harm.last + 6,
  );
  const people = acts ? readPersons(document, phrase) : null;
  const isNew = people && (people.kind === 'counted' || people.kind === 'one') && !people.definite;
  if (!isNew || isDead(document, phrase)) return [];
  const outcome = isFatalHarm(document, harm) ? 'killed' : 'injured';
  const range = rangeOf(people, harm);
  return [{ outcome, people, range, rule: 'suffered', confidence: 0.7, part: people.part }];
};

const comeVerbs = /^(?:arrive|walk|show|turn|come|check)$/u;

/** a guard lost a leg, two nurses lost both eyes */
const crippled = (document: Document, clause: Clause): Finding[] => {
  if (clause.voice === 'passive' || clause.negated) return [];
  const limb = clause.objects.find(({ head }) => limbs.test(document.tokens[head]?.lower ?? ''));
  return (limb ? clause.subjects : []).flatMap((phrase): Finding[] => {
    const people = readPersons(document, phrase);
    if (!limb || !people || people.kind === 'none' || people.pronoun) return [];
    const range = rangeOf(people, clause, limb);
    return [
      { outcome: 'injured', people, range, rule: 'suffered', confidence: 0.7, part: people.part },
    ];
  });
};

/** twenty people were cut by flying glass, three guards were overcome by smoke; glass cut twenty people */
const stricken = (document: Document, clause: Clause, sentence: Sentence): Finding[] => {
  const harming = blows.get(clause.lemma);
  if (!harming || clause.negated) return [];
  if (clause.voice !== 'passive') return struck(document, clause, harming);
  const [by, ...rest] = document.tokens.slice(
    clause.last,
    Math.min(sentence.last, clause.last + 5),
  );
  const at = rest.findIndex(({ lower }) => harming.test(lower));
  if (by?.lower !== 'by' || at < 0 || clause.lemma === 'crush') return [];
  return clause.subjects.flatMap((phrase): Finding[] => {
    const people = readPersons(document, phrase);
    if (!people || people.kind === 'none' || people.pronoun) return [];
    const range = rangeOf(people, { first: clause.first, last: clause.last + at + 2 });
    return [
      { outcome: 'injured', people, range, rule: 'suffered', confidence: 0.7, part: people.part },
    ];
  });
};

/** flying glass cut at least twenty people */
const struck = (document: Document, clause: Clause, harming: RegExp): Finding[] => {
  const [thing] = clause.subjects;
  if (!thing || !harming.test(document.tokens[thing.head]?.lower ?? '')) return [];
  // a falling wall crushed 20 people: dead or hurt, nobody says
  const outcome = clause.lemma === 'crush' ? 'casualties' : 'injured';
  return clause.objects.flatMap((phrase): Finding[] => {
    const people = readPersons(document, phrase);
    if (!people || people.kind === 'none' || people.pronoun) return [];
    const range = rangeOf(clause, people);
    return [{ outcome, people, range, rule: 'suffered', confidence: 0.7, part: people.part }];
  });
};
const blows: ReadonlyMap<string, RegExp> = new Map([
  ['cut', /^(?:glass|shrapnel|debris|splinters|shards|metal|stones?)$/u],
  [
    'crush',
    /^(?:walls?|roofs?|ceilings?|buildings?|trees?|debris|rocks?|boulders?|stands?|bridge)$/u,
  ],
  ['overcome', /^(?:smoke|fumes|gas(?:es)?|heat|vapou?rs?)$/u],
]);

/** a girl is fighting for her life; two guards are clinging to life */
const clinging = (document: Document, clause: Clause): Finding[] => {
  if (clause.negated) return [];
  const life = clause.prepositions.find(
    ({ preposition, phrase }) =>
      /^(?:for|to)$/u.test(preposition) &&
      /^(?:life|lives)$/u.test((document.tokens[phrase.head] as Token).lower),
  );
  return (life ? clause.subjects : []).flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'any');
    if (!people || people.kind === 'none' || isThey(people)) return [];
    const range = rangeOf(people, clause, (life as { phrase: NounPhrase }).phrase);
    return [
      { outcome: 'injured', people, range, rule: 'suffered', confidence: 0.7, part: people.part },
    ];
  });
};

/** leaving six people dead and 15 with injuries, left two others with burns */
const leftWith = (document: Document, clause: Clause, { phrases }: Sentence): Finding[] => {
  const { tokens } = document;
  if (clause.negated || clause.modal !== null) return [];
  return phrases.flatMap((phrase): Finding[] => {
    if (phrase.first < clause.last || phrase.first > clause.last + 8) return [];
    // left 20 soldiers with “minor injuries”
    const opening = openingMark.test(tokens[phrase.last + 1]?.text ?? '') ? 2 : 1;
    const harm = phrases.find(({ first }) => first === phrase.last + opening);
    // various degrees of injury
    const degrees = harm && /^degrees?$/u.test(tokens[harm.head]?.lower ?? '');
    const head = harm && (tokens[degrees ? harm.last + 1 : harm.head] as Token);
    if (!head || tokens[phrase.last]?.lower !== 'with') return [];
    if (!harms.has(head.lemma) && !harms.has(head.lower.replace(/(?:ie)?s$/u, ''))) return [];
    const people = readPersons(document, phrase);
    // left her husband with a gunshot wound; not: left town with a scar
    if (people?.kind !== 'counted' && people?.kind !== 'one') return [];
    const range = rangeOf(people, harm);
    return [
      { outcome: 'injured', people, range, rule: 'suffered', confidence: 0.75, part: people.part },
    ];
  });
};

const openingMark = /^["“'‘]$/u;

const limbs = /^(?:legs?|limbs?|eyes?|feet|foot|fingers?|toes?|forearms?)$/u;

/** Of whom a clause tells what harm they took. */
export const harmRules: readonly VerbRule[] = [
  { verbs: sufferVerbs, find: suffering },
  {
    verbs:
      /^(?:find|discover|locate|bring|take|transport|rush|pull|rescue|carry|evacuate|airlift|fly|drop|arrive|walk|show|turn|come|check|drive|get|make|escape|survive|emerge)$/u,
    find: discovered,
  },
  { verbs: /^lose$/u, find: crippled },
  { verbs: new Set(blows.keys()), find: stricken },
  { verbs: /^(?:fight|battle|cling|struggle)$/u, find: clinging },
  { verbs: /^leave$/u, find: leftWith },
];
