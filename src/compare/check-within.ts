/**
 * One article against itself: sums that hold or do not, a category named twice, title against body,
 * two speakers who disagree in one text.
 */
import { foldName } from '../language/names/fold-name.ts';
import { isSameName } from '../language/names/same-name.ts';
import type { CasualtiesClaim, Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Extraction, Within } from '../model/comparison.ts';
import { peopleOf } from '../language/names/people.ts';
import { canBothHold, hasFigure } from './relate-quantities.ts';

const isExact = ({ count }: CasualtiesClaim): boolean =>
  count.max !== null && count.min === count.max && !count.approximate;

/** Runs every check on one article. */
export const checkWithin = ({ article, claims }: Extraction): Within[] => {
  const told = claims.filter((claim): claim is CasualtiesClaim => claim.type === 'casualties');
  const sentences = [...new Set(told.map(({ sentence }) => sentence.start))].map((start) =>
    told.filter(({ sentence }) => sentence.start === start),
  );
  const title = article.paragraphs.find(({ role }) => role === 'title');
  const inTitle = (claim: Claim): boolean =>
    title !== undefined && claim.quote.start >= title.start && claim.quote.end <= title.end;
  return [
    ...sentences.flatMap((own) => [...sum(own), ...repeat(own)]),
    ...speakers(told, doersOf(claims)),
    ...titleAndBody(told, inTitle),
  ].map((check) => ({ article: article.id, ...check }));
};

type Check = Omit<Within, 'article'>;

/** 40 casualties: three killed, nine badly hurt and 28 lightly hurt */
const sum = (claims: readonly CasualtiesClaim[]): Check[] => {
  const [total, ...rest] = claims.filter(isExact);
  const sentence = claims[0]?.sentence;
  if (!total || rest.length < 2 || !sentence) return [];
  const parts = rest.filter(
    ({ quote }) => quote.start >= total.quote.start && quote.start !== total.quote.start,
  );
  const colon = sentence.exact.indexOf(':', total.quote.start - sentence.start);
  const listed = colon >= 0 && parts.every(({ quote }) => quote.end - sentence.start > colon);
  const added = parts.reduce((all, { count }) => all + count.min, 0);
  const holds = added === total.count.min;
  if (parts.length < 2 || (!holds && !listed)) return [];
  const figures = parts.map(({ count }) => count.min).join(' + ');
  return [
    {
      check: 'sum',
      holds,
      reason: holds
        ? `${figures} = ${added}: the parts add up to the total.`
        : `${figures} = ${added}, and the text says ${total.count.min}.`,
      claims: [total.id, ...parts.map(({ id }) => id)],
    },
  ];
};

const category = (claim: CasualtiesClaim): string =>
  foldName(claim.quote.exact)
    .replace(foldName(claim.count.words), '')
    .replace(/\b(?:and|were|was|others?|people|also)\b/gu, '')
    .trim();

/** two badly hurt, nine badly hurt */
const repeat = (claims: readonly CasualtiesClaim[]): Check[] =>
  claims.flatMap((a, i) =>
    claims.slice(i + 1).flatMap((b) => {
      const same = a.outcome === b.outcome && category(a) !== '' && category(a) === category(b);
      if (!same || !isExact(a) || !isExact(b) || a.count.min === b.count.min) return [];
      if (isPlaced(a) && isPlaced(b)) return [];
      return [
        {
          check: 'repeat' as const,
          holds: false,
          reason: `“${a.quote.exact}” and “${b.quote.exact}” count the same kind of people twice, with two figures.`,
          claims: [a.id, b.id],
        },
      ];
    }),
  );

/** 41 died at the mill, and seven died in the market: each place has a figure of its own */
const isPlaced = ({ quote, sentence }: CasualtiesClaim): boolean =>
  /^\s(?:at|in|inside|near|outside)\s(?:the|an?|\p{Lu})/u.test(
    sentence.exact.slice(quote.end - sentence.start),
  );

/** Figures far apart are of a part and its whole. */
const isOneSize = (a: CasualtiesClaim, b: CasualtiesClaim): boolean => {
  const [less, more] = [a.count.min, b.count.min].sort((x, y) => x - y) as [number, number];
  return less > 0 && more / less <= 2;
};

/** lifting the toll to 19: an update; the killing of our 13 people: told of another deed */
const toldBeside =
  /\b(?:bring|brought|rais|tak|push|lift|driv)\w*\b[^.]*\btoll\b|\bof (?:our|its|their|his|her)\b/iu;

/** a boy and a man died: the two that another speaker counts */
const addsUp = (
  a: CasualtiesClaim,
  b: CasualtiesClaim,
  claims: readonly CasualtiesClaim[],
): boolean => {
  const [less, more] = a.count.min < b.count.min ? [a, b] : [b, a];
  const listed = claims.filter(
    ({ sentence, outcome }) => sentence.start === less.sentence.start && outcome === less.outcome,
  );
  return listed.reduce((sum, { count }) => sum + count.min, 0) === more.count.min;
};

/** 23 killed; 17 bodies in one stairwell, a guard among them, nine died there: some of all */
const isPart = ({ rules, quote, sentence }: CasualtiesClaim): boolean =>
  rules.includes('casualties/part') ||
  rules.includes('casualties/bodies') ||
  // seven died at the scene, nine were pronounced dead that day: some of all
  /^\s(?:there|here|at the scene|on the spot|instantly|that (?:day|night))\b/u.test(
    sentence.exact.slice(quote.end - sentence.start),
  );

/** six more people died; four members of one family: some beside others, or of a few */
const isOfSome = ({ quote }: CasualtiesClaim): boolean =>
  /\b(?:more(?! than)|others?|another|further)\b|\bof (?:one|the same|an?|his|her|their) family\b/iu.test(
    quote.exact,
  );

const isAttacker = ({ who }: CasualtiesClaim, doers: readonly string[]): boolean =>
  /\b(?:suspect|gunm[ae]n|shooter|attacker|assailant|bomber|perpetrator)s?$/iu.test(who) ||
  doers.some((name) => isSameName(name, who));

/** Whom an article names as the one who did it. */
const doersOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap((claim) =>
    claim.type === 'responsibility' && claim.stance !== 'denied' ? [claim.actor] : [],
  );

/** One speaker tells of one man killed, another of two people: of the same happening, in one text. */
const speakers = (claims: readonly CasualtiesClaim[], doers: readonly string[]): Check[] => {
  const whole = claims.filter((claim) => !isPart(claim) && !isOfSome(claim));
  const main = whole.filter(
    ({ main: own, attribution, count, hedged, quote, sentence }) =>
      // “the death of a guard”, “killing passers-by”: a figure, not a bare plural
      own &&
      attribution &&
      count.max !== 0 &&
      hasFigure(count) &&
      hedged !== 'denied' &&
      !toldBeside.test(quote.exact) &&
      !isOwn(count, whole) &&
      !toldBeside.test(sentence.exact.slice(0, quote.end - sentence.start)),
  );
  const whoSays = ({ attribution }: Claim): string => attribution?.who ?? 'credited to nobody';
  const found: Check[] = [];
  for (const [i, a] of main.entries())
    for (const b of main.slice(i + 1)) {
      if (a.outcome !== b.outcome || a.attribution?.who === b.attribution?.who) continue;
      if (canBothHold(a.count, b.count) || !isOneSize(a, b) || addsUp(a, b, claims)) continue;
      const [left, right] = [peopleOf(a.who), peopleOf(b.who)];
      if (left.nation && right.nation && left.nation !== right.nation) continue;
      // a guard and four attackers are no two figures of one thing; a commander may be one of two people
      if (left.kind && right.kind && left.kind !== right.kind) continue;
      // two people were killed; the suspect is dead
      if (isAttacker(a, doers) !== isAttacker(b, doers)) continue;
      if (found.some(({ claims: ids }) => ids.includes(a.id) || ids.includes(b.id))) continue;
      found.push({
        check: 'speakers',
        holds: false,
        reason: `“${a.quote.exact}” (${whoSays(a)}) and “${b.quote.exact}” (${whoSays(b)}): one text, two figures.`,
        claims: [a.id, b.id],
      });
    }
  return found;
};

/** True: the account gives the figure without crediting anybody, too: it is its own */
const isOwn = ({ min, max }: Quantity, claims: readonly CasualtiesClaim[]): boolean =>
  claims.some(
    ({ main, attribution, count }) =>
      main && attribution === null && count.min === min && count.max === max,
  );

/** True: a sentence lists people who make up a figure. */
const isListOf = (
  { sentence }: CasualtiesClaim,
  { outcome, count }: CasualtiesClaim,
  claims: readonly CasualtiesClaim[],
): boolean => {
  const listed = claims.filter(
    (one) => one.sentence.start === sentence.start && one.outcome === outcome,
  );
  return listed.reduce((all, one) => all + one.count.min, 0) === count.min;
};

/** At least 16 dead; 13 marchers were killed. Three guards died as well: of two kinds, and as many. */
const isSumOf = (
  { count, outcome }: CasualtiesClaim,
  body: readonly CasualtiesClaim[],
): boolean => {
  const parts = body.filter((one) => one.outcome === outcome && one.main && !isPart(one));
  return parts.some((a) =>
    parts.some(
      (b) =>
        peopleOf(a.who).kind !== peopleOf(b.who).kind && a.count.min + b.count.min === count.min,
    ),
  );
};

const titleAndBody = (
  claims: readonly CasualtiesClaim[],
  inTitle: (claim: Claim) => boolean,
): Check[] =>
  claims.filter(inTitle).flatMap((head) => {
    // Four dead, including a guard: the guard is one of the four
    if (isPart(head)) return [];
    const body = claims.filter(
      (claim) =>
        !inTitle(claim) &&
        claim.main &&
        !isPart(claim) &&
        // three dead; her grandmother died
        (claim.count.min > 1 || head.count.min <= 1) &&
        claim.outcome === head.outcome &&
        peopleOf(claim.who).kind === peopleOf(head.who).kind,
    );
    const [first] = body;
    if (!first || body.some(({ count }) => canBothHold(count, head.count))) return [];
    if (
      isSumOf(
        head,
        claims.filter((claim) => !inTitle(claim)),
      )
    )
      return [];
    // Four dead; three marchers and a guard were killed
    if (claims.some((claim) => !inTitle(claim) && claim.main && isListOf(claim, head, claims)))
      return [];
    return [
      {
        check: 'title-and-body' as const,
        holds: false,
        reason: `The title says “${head.quote.exact}”, the text “${first.quote.exact}”.`,
        claims: [head.id, first.id],
      },
    ];
  });
