/**
 * Findings of a sentence → findings about parts of those people: “including two children”, “132 of
 * them children”, “nine of whom were foreigners”, and what from-wholes.ts finds.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import { wordsOf } from '../../../language/document.ts';
import { type Finding, rangeOf } from './finding.ts';
import { type Before, findByWholes } from './from-wholes.ts';
import { listFrom } from './list-from.ts';
import { readState } from './outcome-words.ts';
import { readPeople } from './people.ts';
import { peopleByNumber } from './people-by-number.ts';
import { wordClass } from '../../../language/words/word-class.ts';

const leadsParts = wordClass(/^(?:including|among)$/u);
const leadsList = wordClass(/^(?::|-+|–|—)$/u);
const besides = wordClass(/^(?:plus|alongside)$/u);

/**
 * Finds the parts.
 *
 * @param found - What the other rules found in this sentence.
 * @param before - What was told last before this sentence, for “the victims include”.
 */
export const findParts = (
  document: Document,
  sentence: Sentence,
  found: readonly Finding[],
  before: Before | null,
): Finding[] => {
  const among = [
    ...findByWholes(document, sentence, before),
    ...numberRisen(document, sentence, found, before),
    ...totalBrought(document, sentence, found),
  ];
  // the others are parts of a whole that was found
  if (found.length === 0) return among;
  return [
    ...included(document, sentence, [...found, ...among]),
    ...ofThem(document, sentence, found),
    ...amongThem(document, sentence, found),
    ...alongWith(document, sentence, found),
    ...among,
    ...listed(document, sentence, found),
  ];
};

/** The outcome that is told nearest before a place, else the first after it. */
const outcomeNear = (found: readonly Finding[], at: number): Finding | null => {
  const earlier = found.filter(({ range, people }) => people.first < at && range.first < at);
  const nearest = earlier.sort((a, b) => b.people.last - a.people.last)[0];
  return nearest ?? null;
};

/** Ten people were killed. The number has since risen to 12: of those told of before */
const numberRisen = (
  document: Document,
  sentence: Sentence,
  found: readonly Finding[],
  before: Before | null,
): Finding[] => {
  const { tokens } = document;
  return sentence.clauses.flatMap(({ lemma, verb, last, subjects, modal, negated }): Finding[] => {
    const [number] = subjects;
    if (!number || modal !== null || negated || !/^(?:rise|climb|grow|increase|jump)$/u.test(lemma))
      return [];
    const bare = number.last - number.first === 2 && tokens[number.last]?.lower !== 'of';
    if (!bare || !/^(?:number|figure|count|total)$/u.test(tokens[number.head]?.lower ?? ''))
      return [];
    const isNear = before !== null && before.sentence >= sentence.index - 1;
    const whole = outcomeNear(found, verb) ?? (isNear ? before.finding : null);
    const figure = sentence.phrases.find(
      ({ first, elliptical, quantity }) =>
        quantity &&
        elliptical &&
        first > verb &&
        first <= last + 2 &&
        tokens[first - 1]?.lower === 'to',
    );
    const people = figure && peopleByNumber(document, figure, '');
    const isCounted = whole?.people.kind === 'counted' && whole.outcome !== 'casualties';
    if (!whole || !isCounted || !people || people.count.min <= whole.people.count.min) return [];
    const range = rangeOf(number, people);
    return [{ outcome: whole.outcome, people, range, rule: 'toll', confidence: 0.7 }];
  });
};

/** 11 deaths were confirmed in Ostrov, bringing the national total to 17: of those told of before */
const totalBrought = (
  document: Document,
  { quantities, phrases }: Sentence,
  found: readonly Finding[],
): Finding[] => {
  const { tokens } = document;
  return quantities.flatMap((mention): Finding[] => {
    const at = mention.first - 2;
    const [total, to] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower];
    if (to !== 'to' || !/^(?:total|tally|count)$/u.test(total)) return [];
    const verb = tokens
      .slice(Math.max(0, at - 5), at)
      .findLast(({ lemma }) => /^(?:bring|take|push|raise|lift)$/u.test(lemma));
    const whole = verb && outcomeNear(found, verb.index);
    const figure = phrases.find(({ first }) => first === mention.first);
    const people = figure && peopleByNumber(document, figure, '');
    if (!whole || whole.people.kind !== 'counted' || !people) return [];
    if (people.count.min <= whole.people.count.min) return [];
    const range = rangeOf({ first: verb.index, last: verb.index + 1 }, people);
    return [{ outcome: whole.outcome, people, range, rule: 'toll', confidence: 0.75 }];
  });
};

/** A man was arrested for shooting at five people, including two children: of the five */
const isOfOthers = (
  document: Document,
  sentence: Sentence,
  { people, range }: Finding,
  at: number,
): boolean =>
  sentence.phrases.some(
    (phrase) =>
      phrase.first >= Math.max(people.last, range.last) &&
      phrase.last <= at &&
      phrase.quantity !== null &&
      phrase.quantity.quantity.max !== 1 &&
      readPeople(document, phrase, 'people')?.kind === 'counted',
  );

/** 12 people were killed, including two children */
const included = (document: Document, sentence: Sentence, found: readonly Finding[]): Finding[] => {
  const { tokens } = document;
  const parts: Finding[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    // the toll has climbed to 145, included two children
    const slip = tokens[i]?.lower === 'included' && tokens[i - 1]?.text === ',';
    if (!slip && !leadsParts.has(tokens[i])) continue;
    let at = i + 1;
    if (tokens[i]?.lower === 'among') {
      if (tokens[i + 1]?.lower !== 'them') continue;
      at = i + 2;
    }
    const whole = outcomeNear(found, i);
    if (!whole || i - whole.range.last > 10 || isOfOthers(document, sentence, whole, i)) continue;
    for (const phrase of listFrom(document, sentence, at)) {
      const people = readPeople(document, phrase, 'people');
      if (
        !people ||
        people.kind === 'none' ||
        people.kind === 'some' ||
        found.some(({ people: p }) => p.first === people.first)
      )
        continue;
      parts.push({
        outcome: whole.outcome,
        people,
        range: rangeOf({ first: i, last: i + 1 }, people),
        rule: 'including',
        confidence: 0.8,
        part: true,
      });
    }
  }
  return parts;
};

/**
 * 31 people were killed: 12 women, 10 men and nine children;
 * 31 people – 12 women and 19 men – were killed
 */
const listed = (document: Document, sentence: Sentence, found: readonly Finding[]): Finding[] => {
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const mark = document.tokens[i]?.lower ?? '';
    if (!leadsList.has(document.tokens[i])) continue;
    const whole = found.find(({ range, people }) =>
      mark === ':' ? Math.max(range.last, people.last) === i : people.last === i,
    );
    const parts = listFrom(document, sentence, i + 1).map((phrase) =>
      readPeople(document, phrase, 'people'),
    );
    if (!whole || parts.length < 2) continue;
    const counted = parts.filter((people) => people?.kind === 'counted');
    if (counted.length < parts.length) continue;
    return counted.flatMap((people): Finding[] =>
      !people || found.some((other) => other.people.first === people.first)
        ? []
        : [
            {
              outcome: whole.outcome,
              people,
              range: { first: people.first, last: people.last },
              rule: 'listed',
              confidence: 0.8,
              part: true,
            },
          ],
    );
  }
  return [];
};

/** 132 of them children; nine of whom were foreigners; most of them guards */
const ofThem = (document: Document, sentence: Sentence, found: readonly Finding[]): Finding[] => {
  const { tokens } = document;
  const parts: Finding[] = [];
  for (let i = sentence.first + 1; i + 1 < sentence.last; i++) {
    if (
      tokens[i]?.lower !== 'of' ||
      !/^(?:them|whom|those|which)$/u.test(tokens[i + 1]?.lower ?? '')
    )
      continue;
    const whole = outcomeNear(found, i);
    // most if not all of them clerks: no number
    if (!whole || tokens[i - 2]?.lower === 'not') continue;
    const number = sentence.quantities.find(({ last }) => last === i);
    const many = /^(?:most|many|some|several|all)$/u.test(tokens[i - 1]?.lower ?? '');
    if (!number && !many) continue;
    let at = i + 2;
    while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV') at++;
    const phrase = sentence.phrases.find(({ first }) => first === at);
    const quantified = number
      ? number.quantity
      : tokens[i - 1]?.lower === 'all'
        ? whole.people.count
        : {
            min: 2,
            max: null,
            approximate: false,
            words: wordsOf(document, { first: i - 1, last: i }),
          };
    // three of them in the village of Belmar
    const there = /^(?:in|at|near)$/u.test(tokens[i + 2]?.lower ?? '');
    if (!phrase && there && number) {
      const last = i + 2;
      const people = { ...whole.people, first: number.first, last, who: '', count: quantified };
      parts.push({ ...whole, people, range: people, rule: 'of-them', part: true });
    }
    // 53 were being treated, nine of whom were in critical condition
    const state = number && !phrase ? readState(tokens, at) : null;
    if (state?.outcome === whole.outcome) {
      const people = {
        ...whole.people,
        first: number!.first,
        last: at,
        who: '',
        count: quantified,
      };
      const range = { first: number!.first, last: state.last };
      parts.push({ ...whole, people, range, rule: 'of-them', part: true });
    }
    if (!phrase || phrase.quantity) continue;
    parts.push({
      outcome: whole.outcome,
      people: {
        first: number?.first ?? i - 1,
        last: phrase.last,
        who: wordsOf(document, phrase),
        count: quantified,
        kind: 'counted',
        definite: false,
        additional: false,
        pronoun: false,
        part: false,
      },
      range: { first: number?.first ?? i - 1, last: phrase.last },
      rule: 'of-them',
      confidence: 0.8,
      part: true,
    });
  }
  return parts;
};

/** Six people, a baby among them, died; twelve were hurt, two guards among them */
const amongThem = (
  document: Document,
  sentence: Sentence,
  found: readonly Finding[],
): Finding[] => {
  const { tokens } = document;
  return sentence.phrases.flatMap((phrase): Finding[] => {
    const [comma, among, them, end] = [
      phrase.first - 1,
      phrase.last,
      phrase.last + 1,
      phrase.last + 2,
    ].map((i) => tokens[i]?.lower ?? '');
    if (!/^(?:,|-+|–|—)$/u.test(comma ?? '') || among !== 'among' || them !== 'them') return [];
    const whole =
      found.find(({ people }) => people.kind === 'counted' && people.last === phrase.first - 1) ??
      outcomeNear(found, phrase.first);
    const people = readPeople(document, phrase, 'people');
    if (!whole || !people || people.kind === 'none' || !/^(?:\W+)?$/u.test(end ?? '')) return [];
    if (found.some((other) => other.people.first === people.first)) return [];
    const range = { first: people.first, last: phrase.last + 2 };
    return [{ outcome: whole.outcome, people, range, rule: 'among', confidence: 0.8, part: true }];
  });
};

/** was killed along with five others, was killed with two guards; four guards, plus the gunman, died */
const alongWith = (
  document: Document,
  sentence: Sentence,
  found: readonly Finding[],
): Finding[] => {
  const { tokens } = document;
  const parts: Finding[] = [];
  for (let i = sentence.first + 1; i + 2 < sentence.last; i++) {
    const plus = besides.has(tokens[i]);
    const along =
      tokens[i + 1]?.lower === 'with' && /^(?:along|together)$/u.test(tokens[i]?.lower ?? '');
    // was killed with five others: right behind the verb
    const beside =
      tokens[i]?.lower === 'with' &&
      found.some(({ range, rule }) => rule === 'passive' && range.last === i);
    if (!plus && !along && !beside) continue;
    const whole = outcomeNear(found, i);
    if (!whole || i - whole.range.last > 12) continue;
    const list = listFrom(document, sentence, i + (along ? 2 : 1));
    // was killed with two others injured
    if (beside && readState(tokens, list.at(-1)?.last ?? i)) continue;
    for (const phrase of list) {
      const people = readPeople(document, phrase, 'people');
      if (!people || people.kind === 'none' || people.kind === 'some') continue;
      const range = { first: i, last: people.last };
      // were killed, along with 14 injured people
      const words = tokens.slice(phrase.first, phrase.head);
      const hurt = words.some(({ lower }) => /^(?:injured|wounded|hurt)$/u.test(lower));
      const outcome = hurt ? 'injured' : whole.outcome;
      parts.push({ outcome, people, range, rule: 'along-with', confidence: 0.7 });
    }
  }
  return parts;
};
