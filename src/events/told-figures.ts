/**
 * Casualties of one happening → what each sentence says of one outcome: lists of people summed, parts
 * left out, and how the figure is told. What the text as a whole stands by is left to main-figures.ts.
 */
import type { CasualtiesClaim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { areApart, isAnybody } from './tell-apart.ts';

export interface MainFigure {
  count: Quantity;
  claim: string;
}

/** What one sentence says of one outcome. */
export interface Told extends MainFigure {
  /** “three others”: beside people told before. */
  additional: boolean;
  /** “several”, “people”: no number. */
  vague: boolean;
  /** “the toll rose to 41”, “19 in all”: a total, wherever it stands. */
  toll: boolean;
  /** “revised down”: it takes the place of every other figure. */
  revision: boolean;
  /** “a girl”, “John Marten”: one person described, who may be one of several. */
  single: boolean;
  /** The words for the people, in the order of the sentence. */
  who: readonly string[];
  /** “the death of a clerk”, “her killing”: spoken of rather than told. */
  mentioned: boolean;
  /** “a soldier was also hurt”: beside those told before. */
  also: boolean;
  /** “four critically hurt”: perhaps only the worst of them. */
  worst: boolean;
  /** Told by what was done for them: taken to a hospital, in critical condition. */
  cared: boolean;
  /** “had been wounded”: before what the sentence or the text tells. */
  past: boolean;
  /** “the girl”, “his father”, found with a wound: perhaps among the dead. */
  known: boolean;
  /** “two shootings”, “within 24 hours”: a sum over several happenings. */
  summed: boolean;
  /** Where the sentence begins that tells it. */
  sentence: number;
  /** “shot four clerks and then himself”: the last of those hit is the one who hit them. */
  self: boolean;
  /** “shot a clerk”, “wounded two others”: by a verb of its own. */
  deed: boolean;
  /** “a triple shooting”, “four were shot in a deadly brawl”: some of them may have died. */
  fateless: boolean;
  /** “died on the spot”, “died later in hospital”: those who died first, or after them. */
  stage: 'first' | 'later' | null;
}

const partRule = 'casualties/part';
const others = /\b(?:others?|another|more|additional|further)\b/iu;

/** Figures in words of number first, the greatest before the others. */
export const byGreatest = (a: Told, b: Told): number =>
  Number(a.vague) - Number(b.vague) || weight(b) - weight(a);

/** 23 stands before “nearly two dozen”, not before “about 300”. */
const weight = ({ count: { min, approximate } }: Told): number => (approximate ? 0.75 * min : min);

/** 19 people were killed in all */
const inAll = /\b(?:in all|in total|altogether|total of)\b/iu;

/** all four bodies were found */
const wholly = /^all (?:of the )?(?:\d+|\w+)\b/iu;

/** Two of the rescued, one of them was killed; not: two of the dead */
const ofThese =
  /\bof (?:them|whom)\b|\bof\b(?! (?:(?!was|were|is|are|has|have|had)\S+ )*?(?:dead|killed|injured|wounded|hurt|those)\b)/iu;

/** Two of the injured died, two of the three people hurt have died; not: two of the dead, of the four killed */
const ofTheLiving =
  /\bof (?:them|whom)\b|\bof\b(?! (?:(?!was|were|is|are|has|have|had|who)\S+ )*?(?:dead|killed|those)\b)/iu;

/**
 * Three were stabbed, one of them fatally: a part of those told by another outcome, which is the
 * figure where no other is told.
 */
const isShare = ({ rules, quote, outcome }: CasualtiesClaim): boolean =>
  /\/(?:state|fate|passive|treated|survival)$/u.test(rules[0] ?? '') &&
  (outcome === 'killed' ? ofTheLiving : ofThese).test(quote.exact);

/** One died at the scene and the other in hospital; four were killed on the spot and a fifth died; the dead were identified as Ann Orlov and John Marten. */
const isMember = ({ rules, sentence }: CasualtiesClaim): boolean =>
  rules[0] === 'casualties/identified' ||
  (/\/(?:fate|passive|state)$/u.test(rules[0] ?? '') && firstStage.test(sentence.exact));

// not: crews at the scene of a stabbing
const firstStage =
  /\b(?:on the spot|at the scene(?! of\b)|at once|outright|instantly|immediately)\b/iu;
const laterStage =
  /\b(?:later|hospitals?|clinics?|treatment|succumb\w*|of (?:his|her|their) (?:wounds|injuries))\b/iu;

/** What tells of a part by its form, and is the figure where nobody tells of the whole. */
const isToldAlone = (claim: CasualtiesClaim): boolean => isShare(claim) || isMember(claim);

/**
 * What each sentence says, part claims left out.
 *
 * @param first - The first claim of any outcome.
 */
export const toldBySentence = (
  claims: readonly CasualtiesClaim[],
  first: CasualtiesClaim | undefined,
): Told[] => {
  const sentences = new Map<number, CasualtiesClaim[]>();
  const whole = claims.filter(({ rules }) => !rules.includes(partRule));
  for (const claim of whole.length > 0 ? whole : claims.filter(isToldAlone)) {
    const list = sentences.get(claim.sentence.start);
    if (list) list.push(claim);
    else sentences.set(claim.sentence.start, [claim]);
  }
  return [...sentences.values()].map(
    (list) =>
      joinedLists(list)
        .map((one) => toldBy(one, first))
        .sort(byGreatest)[0] as Told,
  );
};

/**
 * two women and a man were killed: claims whose words overlap are one list of people;
 * shot a clerk and then killed two guards: so are the victims of one sentence’s deeds
 */
const joinedLists = (all: readonly CasualtiesClaim[]): CasualtiesClaim[][] => {
  // one shot the boy twice, another shot the boy once: one boy
  const claims = all.filter(
    ({ who }, i) => !/^the /iu.test(who) || all.findIndex((one) => one.who === who) === i,
  );
  const deeds = claims.filter(({ rules }) => /\/(?:active|self)$/u.test(rules[0] ?? ''));
  if (deeds.length === claims.length || claims.every(isMember)) return [[...claims]];
  // the man shot by guards had killed his wife and then two clerks
  const others = claims.filter((claim) => !deeds.includes(claim));
  if (deeds.length > 1) return [[...deeds], ...joinedLists(others)];
  const lists: CasualtiesClaim[][] = [];
  // the double shooting of a clerk and a guard: a number beside the list of the same people
  const listed = claims.filter((claim) => !isMultiple(claim));
  // a mother killed in a triple murder: a number over one of them
  const multiple = claims.find(isMultiple);
  const whole = multiple && sumOf(listed.map(({ count }) => count)).min < multiple.count.min;
  const told = whole ? [multiple] : listed;
  for (const claim of told) {
    const last = lists.at(-1);
    const end = Math.max(...(last ?? []).map(({ quote }) => quote.end), 0);
    // a clerk was killed along with five others
    const beside = claim.rules[0] === 'casualties/along-with';
    if (!last || (claim.quote.start >= end && !beside)) lists.push([claim]);
    else if (!last.some(({ who }) => who && who === claim.who)) last.push(claim);
  }
  return withOthers(lists);
};

/** Two women were shot dead and a man was stabbed to death: one list of those who must be others. */
const withOthers = (lists: readonly CasualtiesClaim[][]): CasualtiesClaim[][] => {
  const joined: CasualtiesClaim[][] = [];
  for (const list of lists) {
    const same = joined.find(
      (one) => one.every((a) => list.every((b) => areOthers(a, b))) || areJoined(one, list),
    );
    if (same) same.push(...list);
    else joined.push([...list]);
  }
  return joined;
};

/** By their words, as one speaker tells of both; boy grazed, two teens hurt: as a title lists them. */
const areOthers = (one: CasualtiesClaim, other: CasualtiesClaim): boolean =>
  one.attribution?.who === other.attribution?.who &&
  !elsewhere.test(one.sentence.exact) &&
  (areApart(one.who, other.who, false) || (isTitled(one) && isTitled(other)));

/** A boy was grazed and two teenagers were wounded, three men were hurt and another was burned */
const areJoined = (list: readonly CasualtiesClaim[], next: readonly CasualtiesClaim[]): boolean => {
  const [one, other] = [list.at(-1), next[0]];
  // the suspect was killed, and a woman was killed
  const isKnown = one && /^(?:the|his|her) /iu.test(one.who) && !/s$/iu.test(one.who);
  if (!one || !other || !(isNew(one) || isKnown) || !isNew(other)) return false;
  // two critically hurt and 18 others hurt
  if (isAnybody(one.who) && !(one.outcome === 'injured' && isOfOthers(other))) return false;
  const between = one.sentence.exact.slice(
    one.quote.end - one.sentence.start,
    other.quote.start - one.sentence.start,
  );
  return (
    (!isAnybody(other.who) || isOfOthers(other) || ordinal.test(other.count.words)) &&
    !elsewhere.test(one.sentence.exact) &&
    /^[^;.[]{0,50}\b(?:and|while)\s+$/u.test(between)
  );
};

/** three others, two more died */
const isOfOthers = ({ who, count, quote }: CasualtiesClaim): boolean =>
  others.test(`${who} ${count.words}`) || /^\p{L}+ more\b/iu.test(quote.exact);
/** Eleven were killed and a twelfth died */
const ordinal = /^an? [\p{L}\d]+(?:th|rd)$/u;

/** A boy, two boys; not: the boy, all three boys */
const isNew = ({ quote }: CasualtiesClaim): boolean =>
  /^(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\d+)\b/iu.test(
    quote.exact,
  );

/** a woman was killed; man killed in another incident */
const elsewhere =
  /\b(?:another|separate|different|unrelated|second) (?:\w+ )?(?:incident|shooting|attack|crash|blast|fire)\b/iu;

const isTitled = ({ who, sentence }: CasualtiesClaim): boolean =>
  sentence.start === 0 &&
  /^\p{Ll}/u.test(who) &&
  !/^(?:the|his|her)\b/u.test(who) &&
  !isAnybody(who);

const isMultiple = ({ rules }: CasualtiesClaim): boolean => rules[0] === 'casualties/multiple';

/** What a sentence’s figures come to together. */
export const toldBy = (
  list: readonly CasualtiesClaim[],
  opening: CasualtiesClaim | undefined,
): Told => {
  const first = list[0] as CasualtiesClaim;
  const counts = list.map(({ count }) => count);
  return {
    count: counts.length === 1 ? first.count : sumOf(counts),
    claim: first.id,
    // shot another man: nobody was told of before
    additional: first !== opening && list.every(isOfOthers) && !list.every(isEachOther),
    who: list.map(({ who }) => who),
    mentioned: /\/(?:act|possessive)$/u.test(first.rules[0] ?? ''),
    also: /\balso\b/iu.test(first.quote.exact),
    toll:
      /\/(?:toll|ordinal)$/u.test(first.rules[0] ?? '') ||
      inAll.test(first.sentence.exact) ||
      wholly.test(first.quote.exact),
    single:
      list.length === 1 &&
      // a couple was hurt … six people were, the bride and the groom among them
      (counts[0]?.max === 1 || /\bcouple\b/iu.test(first.count.words)) &&
      !/^(?:one|1)$/iu.test(first.count.words),
    worst: list.every(({ quote }) => badly.test(quote.exact)),
    cared: list.every(
      ({ rules }) =>
        /\/(?:hospital|treated|suffered|possessive)$/u.test(rules[0] ?? '') ||
        condition.test(first.quote.exact),
    ),
    past: list.every(({ quote }) => /\bhad (?:\p{L}+ )?been\b/iu.test(quote.exact)),
    known: list.every(
      ({ who, rules, sentence }) =>
        /^(?:the|his|her|he|she)\b/iu.test(who) ||
        /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(who) ||
        (rules[0] === 'casualties/suffered' &&
          /\b(?:found|discovered|located)\b/iu.test(sentence.exact)),
    ),
    summed:
      several.test(first.sentence.exact) &&
      !oneOfSeveral.test(first.sentence.exact) &&
      !ofOneSpree.test(first.sentence.exact),
    sentence: first.sentence.start,
    deed: list.every(
      ({ rules, quote }) => rules[0] === 'casualties/active' && !/^\p{L}+ing\b/u.test(quote.exact),
    ),
    self: list.some(({ rules }) => rules[0] === 'casualties/self'),
    fateless:
      isMultiple(first) ||
      /\b(?:deadly|fatal|fatally)\b/iu.test(first.sentence.exact) ||
      bothFates.test(first.quote.exact) ||
      (first.outcome === 'casualties' && eitherFate.test(after(first))),
    stage: firstStage.test(first.sentence.exact)
      ? 'first'
      : laterStage.test(first.sentence.exact)
        ? 'later'
        : null,
    revision:
      /\b(?:revised|lowered|corrected)\b/iu.test(first.quote.exact) ||
      // the toll was later revised as 39, with injuries standing at 87
      /\btoll was (?:later )?(?:revised|lowered|corrected)\b[^.;]*$/iu.test(
        first.sentence.exact.slice(0, first.quote.start - first.sentence.start),
      ),
    // several, 15-year-olds
    vague: counts.some(
      ({ words, max }) =>
        max === null && !/\d|least|than|over/iu.test(words.replace(/\d+-year-olds?/giu, '')),
    ),
  };
};

/** One of them was playing with a gun and shot the other: two, of whom one need not be told of before. */
const isEachOther = ({ who, rules, quote, sentence }: CasualtiesClaim): boolean =>
  rules[0] === 'casualties/active' &&
  /^the other\b/iu.test(who) &&
  /\bone\b/iu.test(sentence.exact.slice(0, quote.start - sentence.start));

/** killed and injured dozens, wounding and killing a number of people */
export const bothFates =
  /\b(?:kill\w*\W+and\W+(?:wound|injur)\w*|(?:wound|injur)\w*\W+and\W+kill\w*)/iu;

/** hurt or killed */
const eitherFate = /^\W+or\W+(?:kill|wound|injur|hurt)/iu;

/** What follows the words of a claim in its sentence. */
const after = ({ quote, sentence }: CasualtiesClaim): string =>
  sentence.exact.slice(quote.end - sentence.start);

const badly = /\b(?:critically|seriously|badly|gravely|severely)\b/iu;
const condition = /\b(?:condition|hospitali[sz]ed|hospital|critical)\b/iu;

const happenings = '(?:shooting|attack|incident|crash|blast|fire)s';
const number = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|multiple)';
/**
 * two teens shot in 24 hours; five hurt in separate shootings; 12 shot in attacks throughout the
 * day, shot in the city since Friday
 */
const several = new RegExp(
  [
    String.raw`\b(?:separate|unrelated)\s+(?:\w+\s+){0,2}${happenings}\b`,
    String.raw`\b(?:in|the|of)\s+(?:\w+\s+)?${number}\s+(?:\w+\s+)?shootings\b`,
    String.raw`\b(?:in|of|from|following)\s+(?:both|the|these)\s+shootings\b`,
    String.raw`\b(?:series|string|spate|wave) of (?:\w+ )?shootings\b`,
    String.raw`\bshootings\s+(?:throughout|across|around|since|over|citywide)\b`,
    String.raw`\b(?:with)?in (?:an? |the )?(?:\w+[- ])?${number}[- ](?:hour|day)s?\b`,
    String.raw`\b(?:hour|day|week)s? span\b`,
    String.raw`\b(?:killed|shot|hurt|injured|wounded)(?: \w+){0,4} since\s+(?:last|\w+day|the weekend)\b`,
  ].join('|'),
  'iu',
);

/** four were shot, marking the second shooting in 24 hours: those of one of them */
const oneOfSeveral =
  /\b(?:second|third|fourth|fifth|latest|another)\b(?: \w+){0,2} (?:shooting|attack|incident|stabbing)\b/iu;

/** four died in a string of shootings that began at a bar, in his rampage: one deed at several places */
const ofOneSpree = /\b(?:spree|rampage)\b|\bshootings that (?:began|started|ended)\b/iu;

/** 3 + 2: open or approximate as one of its parts is. */
export const sumOf = (counts: readonly Quantity[]): Quantity => ({
  min: counts.reduce((sum, { min }) => sum + min, 0),
  max: counts.some(({ max }) => max === null)
    ? null
    : counts.reduce((sum, { max }) => sum + (max ?? 0), 0),
  approximate: counts.some(({ approximate }) => approximate),
  words: counts.map(({ words }) => words).join(' + '),
});

/** From one figure to a greater one. */
export const between = ({ count: low }: Told, { count: high }: Told): Quantity => ({
  ...low,
  max: high.max,
  words: `${low.words} / ${high.words}`,
});
