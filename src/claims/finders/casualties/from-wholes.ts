/**
 * Sentences about people told of as a whole → findings about parts of them: “among the dead were two
 * clerks”, “12 of the victims were children”, “of the dead, 22 are women”, and, right after the
 * sentence that counts the whole, “12 of them were children”.
 */
import { type Document, type Sentence, wordsOf } from '../../../language/document.ts';
import { fractionAt } from '../../../language/quantities/figures.ts';
import { nameAt } from '../../../language/names/name-at.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { QuantityMention } from '../../../language/quantities/quantities.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { TokenRange } from '../../../language/words/tokenize.ts';
import type { Outcome } from '../../../model/claim.ts';
import { type Finding, rangeOf } from './finding.ts';
import { copulaAfter, pastPlaces } from './from-states.ts';
import { listFrom } from './list-from.ts';
import { isAllBut } from './counts-nobody.ts';
import { type People, readPeople, readPersons } from './people.ts';
import { nobodyNamed } from './people-by-number.ts';
import { countedWhole, openingWhole, readWhole } from './read-whole.ts';

/** The people told of last, and in which sentence. */
export interface Before {
  finding: Finding;
  sentence: number;
  /** How many had died, by the last sentence that tells. */
  dead?: Quantity | null;
  /** How many were hurt, likewise. */
  hurt?: Quantity | null;
}

/**
 * Finds the parts of such wholes.
 *
 * @param before - What was told last before this sentence, for “the victims include”.
 */
export const findByWholes = (
  document: Document,
  sentence: Sentence,
  before: Before | null,
): Finding[] => {
  const outcome = outcomeOfVictims(before);
  return [
    ...amongWhole(document, sentence, outcome),
    ...wholeApposed(document, sentence, outcome),
    ...shareOfWhole(document, sentence, outcome),
    ...shareOfThem(document, sentence, before),
    ...namedAfter(document, sentence, before),
    ...amongThem(document, sentence, before),
    ...sharesAfterWhole(document, sentence),
    ...numberOfWhole(document, sentence),
    ...fractionOfWhole(document, sentence, before),
    ...soToo(document, sentence, before),
  ];
};

/** 41 died, 96 people were rescued. Nine of the victims were children: of the dead, not of the saved */
const outcomeOfVictims = (before: Before | null): Outcome | null => {
  const outcome = before?.finding.outcome ?? null;
  // 27 drowned, two were treated for shock. Seven of the victims were women: of the greater number
  const moreDied = (before?.dead?.min ?? 0) > (before?.hurt?.min ?? Infinity);
  if (outcome === 'injured' && moreDied) return 'killed';
  // others fled. The victims were clerks
  return outcome === 'rescued' || outcome === 'displaced'
    ? before?.dead
      ? 'killed'
      : null
    : outcome;
};

/** Ann Orlov was killed. So were a clerk and a guard: what the sentence before tells befell them too. */
const soToo = (document: Document, sentence: Sentence, before: Before | null): Finding[] => {
  const [so, verb] = document.tokens.slice(sentence.first, sentence.first + 2);
  if (so?.lower !== 'so' || !/^(?:was|were|did)$/u.test(verb?.lower ?? '')) return [];
  if (before?.sentence !== sentence.index - 1) return [];
  const { outcome } = before.finding;
  return listFrom(document, sentence, sentence.first + 2).flatMap((phrase): Finding[] => {
    const people = readPersons(document, phrase);
    if (!people || people.kind === 'none' || people.pronoun) return [];
    const range = rangeOf({ first: sentence.first, last: sentence.first + 2 }, people);
    return [{ outcome, people, range, rule: 'so', confidence: 0.7, part: people.part }];
  });
};

/** The injured are 85, of whom 11 badly; the missing are 19; the dead now number 41. */
const numberOfWhole = (document: Document, sentence: Sentence): Finding[] => {
  const { tokens } = document;
  return sentence.quantities.flatMap((mention): Finding[] => {
    const verb = mention.first - 1;
    const phrase = sentence.phrases.find(({ first }) => first === mention.first);
    const end = verb - Number(tokens[verb - 1]?.lower === 'now');
    const counts =
      tokens[verb]?.lemma === 'be' || /^number(?:ed)?$/u.test(tokens[verb]?.lower ?? '');
    const whole = counts ? readWhole(tokens, end - 2) : null;
    if (!whole?.outcome || whole.last !== end || phrase?.last !== mention.last) return [];
    // the youngest of the dead was four
    if (tokens[end - 3]?.lower === 'of') return [];
    if (!/^[,.;]$|^and$/u.test(tokens[mention.last]?.lower ?? '')) return [];
    // the dead were 28 and 33 years old
    const after = tokens.slice(mention.last, mention.last + 6).map(({ lower }) => lower);
    if (/^(?:, \d+ ?)*,? ?and \d+ years\b/u.test(after.join(' '))) return [];
    const people = readPeople(document, phrase, 'people') ?? nobodyNamed(mention, mention.quantity);
    const range = { first: end - 2, last: mention.last };
    return [{ outcome: whole.outcome, people, range, rule: 'number', confidence: 0.8 }];
  });
};

/**
 * 132 of the dead were children, nine of those killed were guards
 *
 * @param before - The outcome told last, for “two of the victims”.
 */
const shareOfWhole = (document: Document, sentence: Sentence, before: Outcome | null): Finding[] =>
  sentence.quantities.flatMap((mention): Finding[] => {
    if (document.tokens[mention.last]?.lower !== 'of') return [];
    const whole = readWhole(document.tokens, mention.last + 1);
    const outcome = whole && (whole.outcome ?? before);
    if (!outcome) return [];
    // nine of those killed in the raid were guards
    const end = pastPlaces(document, sentence, whole.last);
    const found = sharers(document, sentence, mention, end, outcome);
    if (found.length === 0) return found;
    // 132 of the dead were children and another nine were guards; …, he said, while nine were guards
    const further = sentence.quantities.filter(
      ({ first }) =>
        first > whole.last + 1 &&
        /^(?:and|while|[,;])$/u.test(document.tokens[first - 1]?.lower ?? ''),
    );
    return [
      ...found,
      ...further.flatMap((next) => sharers(document, sentence, next, next.last, outcome)),
    ];
  });

/** Twelve people died. Half of the dead were children, a third of them were guards: the share of those counted */
const fractionOfWhole = (
  document: Document,
  sentence: Sentence,
  before: Before | null,
): Finding[] => {
  const { tokens } = document;
  if (before?.finding.people.kind !== 'counted') return [];
  const { outcome, people } = before.finding;
  const { min, max } = people.count;
  const { first } = sentence;
  const share = min === max ? fractionAt(tokens, first) : null;
  if (!share || tokens[share.last]?.lower !== 'of') return [];
  const them = tokens[share.last + 1]?.lower === 'them' && before.sentence === sentence.index - 1;
  const whole = readWhole(tokens, share.last + 1);
  const last = them ? share.last + 2 : (whole?.last ?? 0);
  if (!them && (!whole || (whole.outcome ?? outcome) !== outcome)) return [];
  const number = Math.round(min * share.share);
  const words = wordsOf(document, { first, last: share.last });
  const quantity = { min: number, max: number, approximate: number !== min * share.share, words };
  const mention = { first, last: share.last, quantity, additional: false, definite: false };
  return sharers(document, sentence, mention, last, outcome);
};

/** Thirty people were killed. Twelve of them were children: of those whom the sentence before counts. */
const shareOfThem = (document: Document, sentence: Sentence, before: Before | null): Finding[] => {
  const { tokens } = document;
  const opening = sentence.quantities.find(({ last }) => last <= sentence.first + 4);
  const [of, them] = tokens.slice(opening?.last ?? sentence.last, sentence.last);
  if (!opening || of?.lower !== 'of' || them?.lower !== 'them') return [];
  if (before?.sentence !== sentence.index - 1) return [];
  const { people, outcome } = before.finding;
  const fits = people.kind === 'counted' && opening.quantity.min <= people.count.min;
  return fits ? sharers(document, sentence, opening, opening.last + 2, outcome) : [];
};

/** Eleven people died. They included two soldiers and a girl. */
const namedAfter = (document: Document, sentence: Sentence, before: Before | null): Finding[] => {
  const { first, index } = sentence;
  const [they, include] = document.tokens.slice(first, first + 2);
  if (they?.lower !== 'they' || include?.lemma !== 'include') return [];
  if (before?.sentence !== index - 1 || before.finding.people.kind !== 'counted') return [];
  const range = { first, last: first + 2 };
  return partsOf(document, range, before.finding.outcome, listFrom(document, sentence, first + 2));
};

/** Eleven people died. The driver was among them. */
const amongThem = (document: Document, sentence: Sentence, before: Before | null): Finding[] => {
  const { index, clauses } = sentence;
  if (before?.sentence !== index - 1 || before.finding.people.kind !== 'counted') return [];
  const { outcome } = before.finding;
  return clauses.flatMap(({ lemma, subjects, negated, prepositions }): Finding[] => {
    const [among] = prepositions;
    const them = among?.preposition === 'among' && document.tokens[among.phrase.head]?.lower;
    if (lemma !== 'be' || negated || !among || them !== 'them') return [];
    return partsOf(document, { first: among.at, last: among.phrase.last }, outcome, subjects);
  });
};

const toShare = (outcome: Outcome, people: People, mention: QuantityMention): Finding => ({
  outcome,
  people: { ...people, count: mention.quantity, kind: 'counted', part: true },
  range: rangeOf(mention, people),
  rule: 'share',
  confidence: 0.8,
  part: true,
});

/** Who so many of a whole are said to be, from the verb after the whole on: “were children”. */
const sharers = (
  document: Document,
  sentence: Sentence,
  mention: QuantityMention,
  verb: number,
  outcome: Outcome,
): Finding[] => {
  if (document.tokens[verb]?.lemma !== 'be') return [];
  // all but two of the dead were children: those are none
  if (isAllBut(document.tokens, mention.first)) return [];
  let at = verb + 1;
  while (document.tokens[at]?.pos === 'ADV') at++;
  const phrase = sentence.phrases.find(({ first }) => first === at || first === at + 1);
  const isSole = mention.quantity.max === 1;
  const people = phrase && readPeople(document, phrase, isSole ? 'any' : 'people');
  // one of the dead was a clerk, was Ann Orlov
  const isOne = isSole && /^(?:one|named)$/u.test(people?.kind ?? '');
  if (!people || (people.kind !== 'some' && !isOne)) return [];
  return [toShare(outcome, people, mention)];
};

/** Of the dead, of those killed in the raid, 22 are women, six men and three are children */
const sharesAfterWhole = (document: Document, sentence: Sentence): Finding[] => {
  const { tokens } = document;
  const whole = openingWhole(document, sentence);
  if (!whole) return [];
  const { outcome, end } = whole;
  // of the dead, nine were guards, said the clinic, where 200 people came for care
  const isBeside = ({ first }: TokenRange): boolean =>
    tokens.slice(end, first).some(({ lower, lemma }) => lower === 'where' || lemma === 'say');
  return sentence.quantities.flatMap((mention): Finding[] => {
    if (mention.first <= end || isBeside(mention)) return [];
    let at = mention.last;
    while (/^(?:AUX|ADV)$/u.test(tokens[at]?.pos ?? '')) at++;
    const starting = (place: number): NounPhrase | undefined =>
      sentence.phrases.find((one) => one.first === place && !one.elliptical);
    const phrase = starting(at) ?? starting(mention.first);
    const people = phrase && readPeople(document, phrase, 'people');
    if (people?.kind !== 'some' && people?.kind !== 'counted') return [];
    return [toShare(outcome, people, mention)];
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

/** The dead, twelve guards, were buried; the victims, three men and a woman, had come from Ostrov */
const wholeApposed = (
  document: Document,
  sentence: Sentence,
  before: Outcome | null,
): Finding[] => {
  const { tokens } = document;
  const whole = readWhole(tokens, sentence.first);
  const outcome = whole && (whole.outcome ?? before);
  const mark = tokens[whole?.last ?? -1]?.text ?? '';
  // the three other victims: those of whom nothing was told
  if (whole && tokens.slice(sentence.first, whole.last).some(({ lower }) => lower === 'other'))
    return [];
  if (!outcome || !/^(?:,|-+|–|—)$/u.test(mark)) return [];
  const list = listFrom(document, sentence, whole.last + 1);
  const closes = tokens[list.at(-1)?.last ?? -1]?.text === mark;
  const all = list.map((phrase) => readPeople(document, phrase, 'people'));
  const counted = all.filter((people) => people?.kind === 'counted' || people?.kind === 'one');
  if (!closes || counted.length < all.length || counted.some((people) => people?.definite))
    return [];
  const isSeveral = counted.length > 1 || whole.outcome === null;
  if (counted.length === 1 && counted[0]?.kind === 'one') return [];
  return counted.flatMap((people): Finding[] => {
    const range = people ? rangeOf({ first: sentence.first, last: whole.last }, people) : null;
    return people && range
      ? [{ outcome, people, range, rule: 'apposed', confidence: 0.75, part: isSeveral }]
      : [];
  });
};

const partsOf = (
  document: Document,
  whole: TokenRange,
  outcome: Outcome,
  members: readonly NounPhrase[],
): Finding[] =>
  members.flatMap((phrase): Finding[] => {
    const alone = members.length === 1 && isPerson(document, phrase);
    const people = readPeople(document, phrase, alone ? 'any' : 'people');
    if (!people || people.kind === 'none') return [];
    const range = rangeOf(whole, people);
    return [{ outcome, people, range, rule: 'among', confidence: 0.8, part: true }];
  });

const isPerson = (document: Document, { head }: NounPhrase): boolean =>
  nameAt(document, head)?.kind === 'person';

/** The dead were, those who died were: no “two of the dead were” */
const opens = ({ tokens }: Document, { first }: Sentence, whole: TokenRange): boolean =>
  whole.first === first || tokens[whole.first - 1]?.lower !== 'of';

/** Who is said to be in a whole: what follows it and “include” or “were”, what stands before “among”. */
const membersOf = (
  document: Document,
  sentence: Sentence,
  whole: TokenRange,
): readonly NounPhrase[] => {
  const { tokens } = document;
  const among = tokens[whole.first - 1]?.lower === 'among';
  // the dead were two women and a child
  if (!among && tokens[whole.last]?.lower === 'were' && opens(document, sentence, whole)) {
    const list = listFrom(document, sentence, whole.last + 1);
    const kinds = list.map((phrase) => readPeople(document, phrase, 'people')?.kind);
    if (kinds.length > 0 && kinds.every((kind) => kind === 'counted' || kind === 'one'))
      return list;
  }
  // among those killed in Ostrov on Monday were two clerks
  const were = among ? copulaAfter(document, sentence, whole.last) : undefined;
  // among those killed was Omar Sabri, the deputy chief: he alone
  const alone = sentence.phrases.find(({ first }) => first === (were ?? -1) + 1);
  if (were !== undefined && alone && tokens[were]?.lower === 'was' && isPerson(document, alone))
    return [alone];
  if (were !== undefined)
    return listFrom(document, sentence, were + 1 + Number(tokens[were + 1]?.pos === 'ADV'));
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
