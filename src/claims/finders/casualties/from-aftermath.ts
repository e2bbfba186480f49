/**
 * Clauses → findings by what came of people rather than what was done to them: “suffered wounds”, “lost
 * their lives”, “lost a leg”, “pulled from the water”, “let go”.
 */
import type { Clause } from '../../../language/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import { nameAt } from '../../../language/names/name-at.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import type { Token } from '../../../language/tokenize.ts';
import type { Outcome } from '../../../model/claim.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { type Finding, rangeOf } from './finding.ts';
import { listFrom } from './list-from.ts';
import { harms, readOrdinal, sufferVerbs } from './outcome-words.ts';
import { readPeople } from './people.ts';

/** Finds the people of whom a clause tells what they suffered, lost, or were brought out of or to. */
export const findAftermath = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
): Finding[] => [
  ...suffering(document, sentence, clause),
  ...lifted(document, clause),
  ...bereft(document, sentence, clause),
  ...crippled(document, clause),
  ...stricken(document, sentence, clause),
  ...clinging(document, clause),
  ...pulled(document, clause),
  ...discovered(document, clause),
  ...released(document, clause),
];

/** two people suffered gunshot wounds */
const suffering = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  if (!sufferVerbs.has(clause.lemma) || clause.voice === 'passive') return [];
  const harmed = (phrase: NounPhrase): boolean => {
    const head = document.tokens[phrase.head] as Token;
    if (harms.has(head.lemma) || harms.has(head.lower.replace(/s$/u, ''))) return true;
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

/** suffered serious but not life-threatening injuries: an object behind words that describe it */
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
            .every(({ pos }) => /^(?:ADJ|ADV|CCONJ|PART)$/u.test(pos)) &&
          harmed(phrase),
      );

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

/**
 * found two men with gunshot wounds; a girl was found with a gunshot wound, four were brought to the
 * surface with burns
 */
const discovered = (document: Document, clause: Clause): Finding[] => {
  const lifts =
    clause.voice === 'passive' &&
    /^(?:bring|pull|rescue|carry|evacuate|airlift|fly)$/u.test(clause.lemma);
  if (!(lifts || /^(?:find|discover|locate)$/u.test(clause.lemma)) || clause.negated) return [];
  const harm = clause.prepositions.find(({ preposition, phrase }) => {
    const head = document.tokens[phrase.head] as Token;
    return preposition === 'with' && (harms.has(head.lemma) || harms.has(head.lower));
  });
  if (!harm) return [];
  return (clause.voice === 'passive' ? clause.subjects : clause.objects).flatMap(
    (phrase): Finding[] => {
      const people = readPeople(document, phrase, 'people');
      const isBody = deadWords.test((document.tokens[phrase.head] as Token).lower);
      if (!people || people.kind === 'none' || people.pronoun || isBody) return [];
      const range = rangeOf(people, harm.phrase);
      return [
        { outcome: 'injured', people, range, rule: 'suffered', confidence: 0.7, part: people.part },
      ];
    },
  );
};

/** a guard lost a leg, two nurses lost both eyes */
const crippled = (document: Document, clause: Clause): Finding[] => {
  if (clause.lemma !== 'lose' || clause.voice === 'passive' || clause.negated) return [];
  const limb = clause.objects.find(({ head }) => limbs.test(document.tokens[head]?.lower ?? ''));
  return (limb ? clause.subjects : []).flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'people');
    if (!limb || !people || people.kind === 'none' || people.pronoun) return [];
    const range = rangeOf(people, clause, limb);
    return [
      { outcome: 'injured', people, range, rule: 'suffered', confidence: 0.7, part: people.part },
    ];
  });
};
/** twenty people were cut by flying glass, three guards were overcome by smoke */
const stricken = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  const harming = blows.get(clause.lemma);
  if (!harming || clause.voice !== 'passive' || clause.negated) return [];
  const [by, ...rest] = document.tokens.slice(
    clause.last,
    Math.min(sentence.last, clause.last + 5),
  );
  const at = rest.findIndex(({ lower }) => harming.test(lower));
  if (by?.lower !== 'by' || at < 0) return [];
  return clause.subjects.flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'people');
    if (!people || people.kind === 'none' || people.pronoun) return [];
    const range = rangeOf(people, { first: clause.first, last: clause.last + at + 2 });
    return [
      { outcome: 'injured', people, range, rule: 'suffered', confidence: 0.7, part: people.part },
    ];
  });
};
const blows: ReadonlyMap<string, RegExp> = new Map([
  ['cut', /^(?:glass|shrapnel|debris|splinters|shards|metal|stones?)$/u],
  ['overcome', /^(?:smoke|fumes|gas(?:es)?|heat|vapou?rs?)$/u],
]);

const limbs = /^(?:legs?|limbs?|eyes?|feet|foot|fingers?|toes?|forearms?)$/u;

/** five firefighters lost their lives; the crash claimed the lives of 14 passengers and a guard */
const bereft = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  const lives = clause.objects.find(({ head }) =>
    /^(?:life|lives)$/u.test((document.tokens[head] as Token).lower),
  );
  if (!lives || lives.quantity || clause.negated) return [];
  const lost = clause.lemma === 'lose';
  // “Mum who lost shoe lives”: a verb in a headline
  if (lost && document.tokens[lives.head - 1]?.pos === 'NOUN') return [];
  if (!lost && !/^(?:claim|take|cost)$/u.test(clause.lemma)) return [];
  // has claimed a third life
  const total = lost ? null : readOrdinal(document.tokens, lives);
  if (total) return [{ ...takenLife(lives, total), range: rangeOf(clause, lives) }];
  const of = clause.prepositions.find(
    ({ preposition, at }) => preposition === 'of' && at === lives.last,
  );
  // one guard and her children; not: his wife, Ann Orlov
  const list = of ? listFrom(document, sentence, of.phrase.first) : [];
  const joined = document.tokens[(list.at(-1)?.first ?? 0) - 1]?.lower === 'and';
  const bereaved = lost ? clause.subjects : joined ? list : list.slice(0, 1);
  return bereaved.flatMap((phrase): Finding[] => {
    // took the life of Ann Orlov
    const named = !lost && nameAt(document, phrase.head)?.kind === 'person';
    const people = readPeople(document, phrase, named ? 'any' : 'people');
    if (!people || people.kind === 'none') return [];
    const range = rangeOf(people, clause, lives);
    return [
      { outcome: 'killed', people, range, rule: 'lives', confidence: 0.8, part: people.part },
    ];
  });
};

const takenLife = (life: NounPhrase, count: Quantity): Omit<Finding, 'range'> => ({
  outcome: 'killed',
  people: {
    first: life.first,
    last: life.last,
    who: '',
    count,
    kind: 'counted',
    definite: false,
    additional: false,
    pronoun: false,
    part: false,
  },
  rule: 'ordinal',
  confidence: 0.8,
});

/** a girl is fighting for her life; two guards are clinging to life */
const clinging = (document: Document, clause: Clause): Finding[] => {
  if (!/^(?:fight|battle|cling|struggle)$/u.test(clause.lemma) || clause.negated) return [];
  const life = clause.prepositions.find(
    ({ preposition, phrase }) =>
      /^(?:for|to)$/u.test(preposition) &&
      /^(?:life|lives)$/u.test((document.tokens[phrase.head] as Token).lower),
  );
  return (life ? clause.subjects : []).flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'any');
    if (!people || people.kind === 'none' || people.pronoun) return [];
    const range = rangeOf(people, clause, (life as { phrase: NounPhrase }).phrase);
    return [
      { outcome: 'injured', people, range, rule: 'suffered', confidence: 0.7, part: people.part },
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

/** released five hostages; let two captives go; five hostages were handed over */
const released = (document: Document, clause: Clause): Finding[] => {
  const { tokens } = document;
  const { lemma, voice, objects, subjects, last } = clause;
  const passive = voice === 'passive';
  const end = objects.at(-1)?.last ?? last;
  // all 30 pupils regained their freedom
  const own = /^(?:regain|gain|win)$/u.test(lemma) && !clause.negated && clause.modal === null;
  if (own && objects.some(({ head }) => tokens[head]?.lower === 'freedom'))
    return subjects.flatMap((phrase): Finding[] => {
      const people = readPeople(document, phrase, 'people');
      if (people?.kind !== 'counted') return [];
      const range = rangeOf(people, { first: clause.first, last: end });
      return [
        {
          outcome: 'rescued',
          people,
          range,
          rule: 'released',
          confidence: 0.75,
          part: people.part,
        },
      ];
    });
  const goes = /^(?:go|leave)$/u.test(tokens[end]?.lower ?? '') && !passive;
  const isFreed =
    lemma === 'release' ||
    (lemma === 'let' && goes) ||
    (lemma === 'hand' && clause.particle !== null);
  if (!isFreed || clause.negated) return [];
  return (passive ? subjects : objects).flatMap((phrase): Finding[] => {
    if (!/^(?:hostage|captive|abductee)s?$/u.test((tokens[phrase.head] as Token).lower)) return [];
    const people = readPeople(document, phrase, 'people');
    if (!people || people.kind === 'none') return [];
    const range = rangeOf(people, goes ? { first: clause.first, last: end + 1 } : clause);
    return [
      { outcome: 'rescued', people, range, rule: 'released', confidence: 0.75, part: people.part },
    ];
  });
};
