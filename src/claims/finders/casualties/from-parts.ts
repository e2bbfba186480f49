/**
 * Findings of a sentence → findings about parts of those people: “including two children”, “132 of
 * them children”, “nine of whom were foreigners”, and “among the dead were two clerks”.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import { wordsOf } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import type { Token, TokenRange } from '../../../language/tokenize.ts';
import type { Outcome } from '../../../model/claim.ts';
import { type Finding, rangeOf } from './finding.ts';
import { readState, wholeOutcomes } from './outcome-words.ts';
import { readPeople } from './people.ts';

/**
 * Finds the parts.
 *
 * @param found - What the other rules found in this sentence.
 * @param before - The outcome told last before this sentence, for “the victims include”.
 */
export const findParts = (
  document: Document,
  sentence: Sentence,
  found: readonly Finding[],
  before: Outcome | null,
): Finding[] => {
  const among = [
    ...amongWhole(document, sentence, before),
    ...shareOfWhole(document, sentence),
    ...sharesAfterWhole(document, sentence),
  ];
  // the others are parts of a whole that was found
  if (found.length === 0) return among;
  return [
    ...included(document, sentence, [...found, ...among]),
    ...ofThem(document, sentence, found),
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

/** The noun phrases of a list that begins at a place: a clerk, two guards and a driver. */
export const listFrom = ({ tokens }: Document, sentence: Sentence, at: number): NounPhrase[] => {
  const list: NounPhrase[] = [];
  let next = sentence.phrases.find(({ first }) => first === at);
  while (next) {
    list.push(next);
    let i: number = next.last;
    if (tokens[i]?.lower === ',') i++;
    if (tokens[i]?.lower === 'and') i++;
    if (i === next.last) break;
    next = sentence.phrases.find(({ first }) => first === i);
  }
  return list;
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
    if (!/^(?:including|among)$/u.test(tokens[i]?.lower ?? '')) continue;
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
    if (!/^(?::|-+|–|—)$/u.test(mark)) continue;
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
    if (!whole) continue;
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

/** was killed along with five others, was killed with two guards; four guards, plus the gunman, died */
const alongWith = (
  document: Document,
  sentence: Sentence,
  found: readonly Finding[],
): Finding[] => {
  const { tokens } = document;
  const parts: Finding[] = [];
  for (let i = sentence.first + 1; i + 2 < sentence.last; i++) {
    const plus = /^(?:plus|alongside)$/u.test(tokens[i]?.lower ?? '');
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
      parts.push({ outcome: whole.outcome, people, range, rule: 'along-with', confidence: 0.7 });
    }
  }
  return parts;
};

/** 132 of the dead were children, nine of those killed were guards */
const shareOfWhole = (document: Document, sentence: Sentence): Finding[] => {
  const { tokens } = document;
  const found: Finding[] = [];
  for (const mention of sentence.quantities) {
    if (tokens[mention.last]?.lower !== 'of') continue;
    const whole = readWhole(tokens, mention.last + 1);
    if (!whole?.outcome || tokens[whole.last]?.lemma !== 'be') continue;
    let at = whole.last + 1;
    while (tokens[at]?.pos === 'ADV') at++;
    const phrase = sentence.phrases.find(({ first }) => first === at || first === at + 1);
    const people = phrase && readPeople(document, phrase, 'people');
    if (people?.kind !== 'some') continue;
    found.push({
      outcome: whole.outcome,
      people: { ...people, count: mention.quantity, kind: 'counted', part: true },
      range: rangeOf(mention, people),
      rule: 'share',
      confidence: 0.8,
      part: true,
    });
  }
  return found;
};

/** Of the dead, 22 are women, six men and three are children */
const sharesAfterWhole = (document: Document, sentence: Sentence): Finding[] => {
  const { tokens } = document;
  const first = sentence.first + Number(tokens[sentence.first]?.pos === 'PUNCT');
  if (tokens[first]?.lower !== 'of') return [];
  const whole = readWhole(tokens, first + 1);
  const outcome = whole?.outcome;
  if (!outcome || tokens[whole.last]?.lower !== ',') return [];
  return sentence.quantities.flatMap((mention): Finding[] => {
    if (mention.first <= whole.last) return [];
    let at = mention.last;
    while (/^(?:AUX|ADV)$/u.test(tokens[at]?.pos ?? '')) at++;
    const starting = (place: number): NounPhrase | undefined =>
      sentence.phrases.find((one) => one.first === place && !one.elliptical);
    const phrase = starting(at) ?? starting(mention.first);
    const people = phrase && readPeople(document, phrase, 'people');
    if (people?.kind !== 'some' && people?.kind !== 'counted') return [];
    return [
      {
        outcome,
        people: { ...people, count: mention.quantity, kind: 'counted', part: true },
        range: rangeOf(mention, people),
        rule: 'share',
        confidence: 0.8,
        part: true,
      },
    ];
  });
};

/** among the dead were two clerks; a guard was among those killed; the victims include a driver */
const amongWhole = (document: Document, sentence: Sentence, before: Outcome | null): Finding[] => {
  for (let i = sentence.first; i < sentence.last; i++) {
    const whole = readWhole(document.tokens, i) ?? countedWhole(document, sentence, i);
    const outcome = whole && (whole.outcome ?? before);
    if (!outcome) continue;
    const range = { first: i, last: whole.last };
    const found = partsOf(document, range, outcome, membersOf(document, sentence, range));
    if (found.length > 0) return found;
  }
  return [];
};

const partsOf = (
  document: Document,
  whole: TokenRange,
  outcome: Outcome,
  members: readonly NounPhrase[],
): Finding[] =>
  members.flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'people');
    if (!people || people.kind === 'none') return [];
    const range = rangeOf(whole, people);
    return [{ outcome, people, range, rule: 'among', confidence: 0.8, part: true }];
  });

/** Who is said to be in a whole: what follows it and “include” or “were”, what stands before “among”. */
const membersOf = (
  document: Document,
  sentence: Sentence,
  whole: TokenRange,
): readonly NounPhrase[] => {
  const { tokens } = document;
  const among = tokens[whole.first - 1]?.lower === 'among';
  let at = whole.last;
  let includes = false;
  while (
    at < sentence.last &&
    (/^(?:AUX|ADV)$/u.test(tokens[at]?.pos ?? '') || /^includ/u.test(tokens[at]?.lower ?? ''))
  ) {
    includes ||= /^includ/u.test(tokens[at]?.lower ?? '') || (among && tokens[at]?.lemma === 'be');
    at++;
  }
  if (includes) return listFrom(document, sentence, at);
  if (!among) return [];
  // a guard and a clerk were among the dead
  const clause = sentence.clauses.find(
    ({ lemma, last }) => lemma === 'be' && last >= whole.first - 2 && last < whole.first,
  );
  return clause?.subjects ?? withoutVerb(document, sentence, whole.first - 1);
};

/** four clerks, two of them women, among nine killed in a blast: a title leaves “were” out */
const withoutVerb = (
  { tokens }: Document,
  sentence: Sentence,
  among: number,
): readonly NounPhrase[] => {
  const end = tokens[among - 1]?.lower === ',' ? among - 1 : among;
  const before = sentence.phrases.filter(({ last }) => last <= end);
  const verb = sentence.clauses.some(({ verb: at, form }) => at < among && form === 'finite');
  const first = before[0];
  return !verb && first?.first === sentence.first && (end < among || first.last === end)
    ? [first]
    : [];
};

/** among nine killed, among 4-6 dead */
const countedWhole = (
  { tokens }: Document,
  sentence: Sentence,
  at: number,
): { outcome: Outcome; last: number } | null => {
  if (tokens[at - 1]?.lower !== 'among') return null;
  const number = sentence.quantities.find(({ first }) => first === at);
  if (!number) return null;
  const last = number.last + Number(tokens[number.last]?.lower === 'people');
  const outcome = wholeOutcomes.get(tokens[last]?.lower ?? '');
  return outcome ? { outcome, last: last + 1 } : null;
};

/** the dead, those killed, the victims */
const readWhole = (
  tokens: readonly Token[],
  at: number,
): { outcome: Outcome | null; last: number } | null => {
  const determiner = tokens[at]?.lower;
  if (determiner !== 'the' && determiner !== 'those') return null;
  let i = at + 1;
  // the 22 injured
  if (tokens[i]?.pos === 'NUM') i++;
  if (/^(?:who|people)$/u.test(tokens[i]?.lower ?? '')) i++;
  if (tokens[i]?.pos === 'AUX') i++;
  const word = tokens[i]?.lower ?? '';
  const outcome = wholeOutcomes.get(word);
  if (outcome === undefined || /^(?:NOUN|PROPN)$/u.test(tokens[i + 1]?.pos ?? '')) return null;
  return { outcome, last: i + 1 };
};
