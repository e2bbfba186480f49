/**
 * Document → the mentions of happenings in it: “a drone attack on an outpost in Karsia last month”
 * with its kind, time and place. Which mentions mean one happening is for find-events.ts.
 */
import { z } from 'zod';
import type { Clause } from '../language/clauses.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { NounPhrase } from '../language/noun-phrases.ts';
import type { Token } from '../language/tokenize.ts';
import { kindOf } from '../language/kinds.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';

const lexicon = readLexicon(
  'happenings',
  z.strictObject({
    nouns: z.record(z.string(), z.array(z.string())),
    verbs: z.record(z.string(), z.array(z.string())),
    alike: z.array(z.array(z.string())),
    echoes: z.array(z.string()),
    apart: z.array(z.string()),
    series: z.array(z.string()),
  }),
);

const kindOfNoun = new Map(
  Object.entries(lexicon.nouns).flatMap(([kind, words]) => words.map((word) => [word, kind])),
);
const kindOfVerb = new Map(
  Object.entries(lexicon.verbs).flatMap(([kind, words]) => words.map((word) => [word, kind])),
);
const apart = new Set(lexicon.apart);
const echoes = new Set(lexicon.echoes);
const series = new Set(lexicon.series);

export interface EventMention {
  sentence: Sentence;
  /** Index of the noun or verb that names the happening. */
  head: number;
  /** Range of its words, with the places that hang on it. */
  first: number;
  last: number;
  kind: string;
  /** Singular lemma of the noun; the verb’s lemma for verbs. */
  word: string;
  verbal: boolean;
  definite: boolean;
  /** “the earlier strikes”, “another attack”: told apart by its own words. */
  apart: boolean;
  plural: boolean;
  when: { from: string; to: string } | null;
  /** Names of places, nearest first. */
  places: string[];
  /** “after the attack”, “in response to a raid”: told as what went before. */
  backgrounded: boolean;
  /** “the response”, “the move”: takes up a happening told before, never opens one. */
  echo: boolean;
  /** Lemma of whom or what it is done to: “attacks on coalition forces” → “force”. */
  against: string | null;
}

/** True: two kinds of happening may be one. */
export const areAlike = (a: string, b: string): boolean =>
  a === b || lexicon.alike.some((kinds) => kinds.includes(a) && kinds.includes(b));

const singular = (word: string): string =>
  /(?:sh|ch)es$/u.test(word) ? word.slice(0, -2) : /[^s]s$/u.test(word) ? word.slice(0, -1) : word;

const placePreposition = /^(?:in|at|near|outside|inside|across|around|against|on|off|from)$/u;

const backgrounding =
  /^(?:after|since|following|before|amid|despite|for|to|over|than|like|unlike)$/u;

/** after the raid, in response to an attack, follows a bombing */
const isBackgrounded = (document: Document, { first }: NounPhrase): boolean => {
  const before = document.tokens[first - 1];
  return (
    backgrounding.test(before?.lower ?? '') || /^(?:follow|recall|echo)$/u.test(before?.lemma ?? '')
  );
};

/** Finds the mentions of happenings, in the order of the text. */
export const findEventMentions = (document: Document): EventMention[] =>
  document.sentences.flatMap((sentence) => [
    ...sentence.phrases.flatMap((phrase) => nominal(document, sentence, phrase)),
    ...sentence.clauses.flatMap((clause) => verbal(document, sentence, clause)),
  ]);

const nominal = (document: Document, sentence: Sentence, phrase: NounPhrase): EventMention[] => {
  const head = document.tokens[phrase.head] as Token;
  if (head.pos !== 'NOUN' && head.pos !== 'PROPN') return [];
  const word = singular(head.lower);
  let kind = kindOfNoun.get(word);
  // come under attack
  if (!kind || document.tokens[phrase.first - 1]?.lower === 'under') return [];
  const echo = echoes.has(word);
  const before = document.tokens.slice(phrase.first, phrase.head);
  // a suicide attack, a bomb attack; a fire station, a strike group: only the head counts
  if (
    kind === 'attack' &&
    before.some(({ lower }) => /^(?:suicide|bomb|car-bomb|grenade)$/u.test(lower))
  )
    kind = 'bombing';
  if (kind === 'attack' && before.some(({ lower }) => /^(?:gun|shooting|sniper)$/u.test(lower)))
    kind = 'shooting';
  const first = before[0];
  // in response to, as part of operations: no happening of its own
  if (echo && (!first || before.every(({ pos }) => pos !== 'DET' && pos !== 'PRON'))) return [];
  const plural = series.has(head.lower) || /s$/u.test(head.lower);
  const { places, last } = placesAfter(document, sentence, phrase);
  return [
    {
      sentence,
      head: phrase.head,
      first: phrase.first,
      last,
      kind,
      word,
      verbal: false,
      definite:
        /^(?:the|this|that|these|those|its|their|his|her)$/u.test(first?.lower ?? '') ||
        before.some(({ lower }) => lower === "'s"),
      apart: before.some(({ lower }) => apart.has(lower)),
      plural,
      when: timeOf(sentence, document, phrase, last),
      places: [...placesBefore(document, sentence, phrase), ...places],
      echo,
      backgrounded: isBackgrounded(document, phrase),
      against: againstOf(document, sentence, phrase),
    },
  ];
};

const verbal = (document: Document, sentence: Sentence, clause: Clause): EventMention[] => {
  const word = clause.particle ? `${clause.lemma} ${clause.particle}` : clause.lemma;
  const kind = kindOfVerb.get(word) ?? kindOfVerb.get(clause.lemma);
  if (!kind || clause.form === 'infinitive' || (clause.modal && clause.modal !== 'can')) return [];
  const begin = (document.tokens[clause.first] as Token).start;
  const following = sentence.clauses.find(({ first }) => first > clause.verb);
  const end = following ? (document.tokens[following.first] as Token).start : sentence.end;
  const time = sentence.times.find(
    (one) => one.from !== null && one.start >= begin && one.start < end,
  );
  return [
    {
      sentence,
      head: clause.verb,
      first: clause.first,
      last: clause.last,
      kind,
      word: clause.lemma,
      verbal: true,
      definite: false,
      apart: false,
      plural: false,
      when: time?.from && time.to ? { from: time.from, to: time.to } : null,
      places: clause.prepositions
        .filter(({ preposition }) => placePreposition.test(preposition))
        .map(({ phrase }) => nameIn(document, phrase))
        .filter((name): name is string => name !== null),
      echo: false,
      backgrounded: false,
      against: lemmaOf(
        document,
        clause.voice === 'passive' ? clause.subjects[0] : clause.objects[0],
      ),
    },
  ];
};

/** Whom or what something is done to: the kind of people, or else the noun. */
const lemmaOf = (document: Document, phrase: NounPhrase | undefined): string | null => {
  const head = phrase && !phrase.pronoun ? document.tokens[phrase.head] : undefined;
  return head ? (kindOf('people', head.lower) ?? head.lemma) : null;
};

/** attacks on coalition forces, a strike against a vehicle, the killing of two clerks */
const againstOf = (document: Document, sentence: Sentence, phrase: NounPhrase): string | null => {
  const preposition = document.tokens[phrase.last];
  if (!preposition || !/^(?:on|against|of)$/u.test(preposition.lower)) return null;
  return lemmaOf(
    document,
    sentence.phrases.find(({ first }) => first === phrase.last + 1),
  );
};

/** The name that a phrase ends in: “the port city” has none, “eastern Karsia” has “Karsia”. */
const nameIn = (document: Document, phrase: NounPhrase): string | null => {
  const head = document.tokens[phrase.head] as Token;
  if (head.pos !== 'PROPN') return null;
  let first = phrase.head;
  while (first > phrase.first && document.tokens[first - 1]?.pos === 'PROPN') first--;
  const words = document.tokens.slice(first, phrase.head + 1).map(({ text }) => text);
  return words.join(' ');
};

/** the attack on the outpost in Karsia, the strikes in Karsia and Ostrov */
const placesAfter = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): { places: string[]; last: number } => {
  const places: string[] = [];
  let last = phrase.last;
  let preposition = '';
  for (let i = phrase.last; i < sentence.last;) {
    const token = document.tokens[i] as Token;
    const next = sentence.phrases.find(({ first }) => first === i);
    if (next && preposition) {
      const name = nameIn(document, next);
      if (name && placePreposition.test(preposition)) places.push(name);
      last = next.last;
      i = next.last;
      preposition = document.tokens[i]?.pos === 'CCONJ' ? preposition : '';
      if (preposition) i++;
      continue;
    }
    if (
      token.pos === 'ADP' &&
      /^(?:of|on|in|at|against|near|outside|inside|across|around)$/u.test(token.lower)
    ) {
      preposition = token.lower;
      i++;
      continue;
    }
    if (sentence.times.some(({ start, end }) => token.start >= start && token.end <= end)) {
      i++;
      continue;
    }
    break;
  }
  return { places, last };
};

/** The names that a sentence puts after “in”, “at” or “near”, and those that follow them. */
export const placesIn = (document: Document, sentence: Sentence): string[] => {
  const places: string[] = [];
  let open = false;
  for (const phrase of sentence.phrases) {
    // … in response to an attack in Ostrov: the places of what went before
    const head = document.tokens[phrase.head] as Token;
    if (kindOfNoun.has(singular(head.lower)) && isBackgrounded(document, phrase)) break;
    const before = document.tokens[phrase.first - 1]?.lower ?? '';
    open =
      /^(?:in|at|near|outside|inside)$/u.test(before) ||
      (open && /^(?:of|,|in|and)$/u.test(before));
    const name = open ? nameIn(document, phrase) : null;
    if (name) places.push(name);
  }
  return places;
};

/** the Karsia attack, Ostrov’s bombing */
const placesBefore = (document: Document, sentence: Sentence, phrase: NounPhrase): string[] =>
  // a headline’s capitals tell nothing
  sentence.role === 'title'
    ? []
    : document.tokens
        .slice(phrase.first, phrase.head)
        .filter(
          ({ pos, lower }) => pos === 'PROPN' && !/^u\.?s\.?$|(?:ian|ish|ese|an|i)$/u.test(lower),
        )
        .map(({ text }) => text);

/** Wednesday’s attack, the attack on Monday, the Oct. 7 attack, an attack in the town last month */
const timeOf = (
  sentence: Sentence,
  document: Document,
  phrase: NounPhrase,
  last: number,
): EventMention['when'] => {
  const from = (document.tokens[phrase.first] as Token).start;
  const to = (document.tokens[last - 1] as Token).end;
  const dated = sentence.times.filter((one) => one.from !== null);
  const time =
    dated.find((one) => one.start >= from && one.end <= to) ??
    dated.find((one) => one.end <= from && from - one.end <= 1) ??
    dated.find(
      (one) =>
        one.start >= to &&
        /^[\s,]*(?:on|in|at|late|early|of|during|since)?\s*$/u.test(
          document.article.text.slice(to, one.start),
        ),
    );
  return time?.from && time.to ? { from: time.from, to: time.to } : null;
};
