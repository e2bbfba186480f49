/**
 * Clauses → findings of people who were brought out of danger or let go: “pulled from the water”, “dug
 * out alive”, “released five hostages”, “26 got out alive”.
 */
import { tellsOfAttack } from '../../../language/acts/acts.ts';
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import { type Finding, rangeOf } from './finding.ts';
import { deadWords } from './outcome-words.ts';
import { readPeople } from './people.ts';
import type { VerbRule } from './verb-rules.ts';

/** pulled three miners alive from the rubble */
const pulled = (document: Document, clause: Clause): Finding[] => {
  if (clause.voice === 'passive') return [];
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

/** when the boat sank, 26 got out alive, two miners came up alive; not: were alive */
const escaped = (document: Document, clause: Clause): Finding[] => {
  const { lemma, last, particle, negated, modal, subjects } = clause;
  const { tokens } = document;
  const end = last + Number(/^(?:out|up|off|through|away)$/u.test(tokens[last]?.lower ?? ''));
  if (negated || modal !== null) return [];
  if (lemma === 'make') return madeIt(document, clause);
  const isOut = particle !== null || end > last || /^(?:escape|emerge)$/u.test(lemma);
  if (tokens[end]?.lower !== 'alive' || !isOut) return [];
  return subjects.flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'people');
    if (people?.kind !== 'counted') return [];
    const range = rangeOf(people, { first: clause.first, last: end + 1 });
    return [
      { outcome: 'rescued', people, range, rule: 'alive', confidence: 0.7, part: people.part },
    ];
  });
};

/** 52 people made it off the mountain alive, made it to safety, made it out */
const madeIt = (document: Document, { first, last, subjects }: Clause): Finding[] => {
  const words = document.tokens.slice(last, last + 7).map(({ lower }) => lower);
  const told = toSafety.exec(words.join(' '));
  if (!told) return [];
  return saved(document, subjects, { first, last: last + told[0].split(' ').length });
};
const toSafety =
  /^it (?:out|ashore|(?:off|out of|down|to|through) (?:\S+ ){0,3}?(?:alive|safety|shore))\b/u;

/** Counted people as rescued by the words of a range. */
const saved = (
  document: Document,
  phrases: readonly NounPhrase[],
  words: { first: number; last: number },
): Finding[] =>
  phrases.flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'people');
    if (people?.kind !== 'counted') return [];
    const range = rangeOf(people, words);
    return [
      { outcome: 'rescued', people, range, rule: 'alive', confidence: 0.7, part: people.part },
    ];
  });

/** 175 workers were brought to the surface, to safety; not: to hospital */
const broughtUp = (document: Document, clause: Clause): Finding[] => {
  const { negated, modal, form, voice, subjects, objects, prepositions } = clause;
  if (negated || modal !== null || form === 'infinitive') return [];
  const safe = prepositions.find(
    ({ preposition, phrase }) =>
      preposition === 'to' &&
      /^(?:surface|safety|shore|freedom)$/u.test(document.tokens[phrase.head]?.lower ?? ''),
  );
  if (!safe) return [];
  const brought = voice === 'passive' ? subjects : objects;
  return saved(
    document,
    brought.filter(({ head }) => !deadWords.test(document.tokens[head]?.lower ?? '')),
    {
      first: clause.first,
      last: safe.phrase.last,
    },
  );
};

/** pulled out 30 miners trapped underground; 30 people buried in the rubble had been dug out */
const freed = (document: Document, clause: Clause, sentence: Sentence): Finding[] => {
  const { tokens } = document;
  const { lemma, negated, modal, form, voice, subjects, objects, particle, last } = clause;
  const isOut = particle === 'out' || tokens[last]?.lower === 'out';
  if (negated || modal !== null || form === 'infinitive' || !isOut) return [];
  return (voice === 'passive' ? subjects : objects).flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'people');
    const isTrapped = sentence.clauses.some(
      (one) =>
        one.form === 'bare' &&
        /^(?:trap|bury|strand|maroon)$/u.test(one.lemma) &&
        one.subjects.includes(phrase),
    );
    // the bodies of those buried there, pulled out dead
    const end = last + 1;
    // villagers pulled out 30 people: from what fell down or sank, where no attack is told of
    const isWreck = /^(?:pull|bring|dig|haul)$/u.test(lemma) && !tellsOfAttack(document);
    if (!(isTrapped || isWreck) || people?.kind !== 'counted') return [];
    const head = tokens[phrase.head]?.lower ?? '';
    if (tokens[end]?.lower === 'dead' || deadWords.test(head)) return [];
    const range = rangeOf(people, { first: clause.first, last: end });
    return [
      { outcome: 'rescued', people, range, rule: 'freed', confidence: 0.75, part: people.part },
    ];
  });
};

/** pulled 117 people from the water; two men were winched from a roof */
const lifted = (document: Document, clause: Clause): Finding[] => {
  if (clause.negated) return [];
  const danger = clause.prepositions.find(
    ({ preposition, phrase }) =>
      preposition === 'from' &&
      (dangers.test((document.tokens[phrase.head] as Token).lower) || isWrecked(document, phrase)),
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
/** a collapsed building, the burning car */
const isWrecked = ({ tokens }: Document, { first, head }: NounPhrase): boolean =>
  tokens
    .slice(first, head)
    .some(({ lower }) =>
      /^(?:collapsed|burning|wrecked|mangled|flooded|sinking|capsized|overturned|submerged|crumpled)$/u.test(
        lower,
      ),
    );
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

/** 70 pupils had not been accounted for; not: all 70 had been */
const unaccounted = (document: Document, clause: Clause): Finding[] =>
  clause.voice === 'passive' && clause.negated && document.tokens[clause.last]?.lower === 'for'
    ? saved(document, clause.subjects, { first: clause.first, last: clause.last + 1 }).map(
        (one) => ({ ...one, outcome: 'missing', rule: 'state' }),
      )
    : [];

/** Whom a clause brings out of danger or lets go, and who is not found yet. */
export const rescueRules: readonly VerbRule[] = [
  { verbs: /^(?:pull|dig|bring|find)$/u, find: pulled },
  { verbs: /^(?:pull|pluck|winch|lift)$/u, find: lifted },
  { verbs: /^(?:pull|dig|bring|get)$/u, find: freed },
  { verbs: /^(?:bring|carry|take|lead|winch|haul|pull|hoist|lift)$/u, find: broughtUp },
  { verbs: /^account$/u, find: unaccounted },
  { verbs: /^(?:regain|gain|win|release|let|hand)$/u, find: released },
  { verbs: /^(?:get|make|come|walk|crawl|climb|escape|emerge)$/u, find: escaped },
];
