/**
 * Statements of several accounts → which of them are one statement: the same words of one speaker, or
 * words so like that they tell the same.
 */
import { foldName } from '../../language/names/fold-name.ts';
import type { StatementClaim } from '../../model/claim.ts';
import { isAnonymous, isSameSpeaker } from '../same-speaker.ts';
import { countApart, type Read, read, similarity } from './read-statement.ts';

/** condemned the raid, condemned the raid in Ostrov: the same speaker’s, though it is one word */
const condemnSame = ({ claim: a }: Read, { claim: b }: Read): boolean =>
  !a.direct &&
  !b.direct &&
  a.attribution?.verb === b.attribution?.verb &&
  /^(?:condemn|denounce|deplore)$/u.test(a.attribution?.verb ?? '') &&
  !isAnonymous(a.speaker) &&
  isSameSpeaker(a.speaker, b.speaker);

/** condemned the raid, expressed sympathy for the families: each speaker does so for himself */
const isOwnAct = ({ claim: { direct, rules } }: Read): boolean =>
  !direct && rules.some((rule) => /^statement\/(?:condemn|praise|regret|promise)\b/u.test(rule));

/** a police officer; police officer Tom Hale, who says the same: one gives the name, one the office */
const isHolder = (a: Read, b: Read): boolean => {
  const [unnamed, named] = /\p{Lu}/u.test(a.claim.speaker) ? [b, a] : [a, b];
  const role = foldName(named.claim.speakerRole ?? '');
  return (
    !/\p{Lu}/u.test(unnamed.claim.speaker) &&
    /\p{Lu}/u.test(named.claim.speaker) &&
    / /u.test(role) &&
    role === foldName(unnamed.claim.speaker) &&
    similarity(a, b) >= 0.6
  );
};

/** police, police spokesman Prem Jalan; the mayor, the mayor of Dostra: who speaks for it, or it in full */
const speaksFor = (a: Read, b: Read): boolean => {
  const [body, other] = a.claim.speaker.length < b.claim.speaker.length ? [a, b] : [b, a];
  const words = `${foldName(body.claim.speaker)} `;
  return (
    words.length > 1 &&
    // Police, at the head of a sentence
    /^(?:Police$|\P{Lu}+$)/u.test(body.claim.speaker) &&
    [other.claim.speaker, other.claim.speakerRole ?? ''].some((one) =>
      foldName(one).startsWith(words),
    ) &&
    similarity(a, b) >= 0.6
  );
};

/** A statement of several sentences is compared sentence by sentence, under its own id. */
export const sentencesOf = (claim: StatementClaim): StatementClaim[] => {
  // not after “the U.S.”, “Dr.” or “at 9 p.m.”
  const sentences = claim.words.split(
    /(?<=[.!?…]["”’']?|,["”’])(?<!\b(?:\p{Lu}|[ap]\.m|Mrs?|Ms|Dr|St|Gen|Col|Lt|Sgt)\.)\s+(?=["“‘']?\p{Lu})/u,
  );
  return sentences.length < 2 ? [claim] : sentences.map((words) => ({ ...claim, words }));
};

/**
 * How surely two accounts give one statement: 0 where they don’t, else its shared content words
 * weighed by how much of the shorter one they are.
 */
const likeness = (a: Read, b: Read, shared: number, common: ReadonlySet<string>): number => {
  const shorter = Math.min(a.stems.size, b.stems.size);
  const alike = shorter === 0 ? 0 : shared / shorter;
  const [{ speaker }, { speaker: other }] = [a.claim, b.claim];
  const sameWords = a.folded === b.folded;
  if (condemnSame(a, b) && shared === shorter) return shorter + 1;
  // wants to leave, said he would stay: a wish beside what was said, unless the words are the same
  if (!sameWords && a.claim.mode !== b.claim.mode) return 0;
  // “contained 80 kilograms of explosives”, “weighed 80 kilograms”: little else need be alike
  const measured = !a.measures.isDisjointFrom(b.measures);
  // too few words in common for any of the rules below
  if (!sameWords && (shared < 2 || alike < (measured ? 0.25 : 0.35))) return 0;
  const known = isSameSpeaker(speaker, other) || isHolder(a, b) || speaksFor(a, b);
  const isAct = isOwnAct(a) || isOwnAct(b);
  if (countApart(a, b) && alike < 0.6) return 0;
  if (known && measured && !isAnonymous(speaker)) return alike * shared + 1;
  // however short, the same words of one speaker are one statement
  if (known && sameWords) return shorter + 1;
  // police: no threat to the public, there was “no threat to the public”
  const isAllShared = shared >= 2 && a.stems.size === shared && b.stems.size === shared;
  const enough =
    known && (isAnonymous(speaker) || isAnonymous(other))
      ? (shared >= 5 && alike >= 0.6) || isAllShared
      : known
        ? shared >= (shorter < 6 ? 2 : 3) &&
          alike >= (shorter < 8 ? 0.5 : 0.35) &&
          // “decisive action” by a country, “a decisive response” by it: one word in common
          (shared > 2 || alike > 0.5 || a.countries.isDisjointFrom(b.countries))
        : // the same quotation under two names for its speaker; two countries condemn one raid, each
          // for itself
          shared >= 5 && alike >= 0.8 && !isAct;
  // blamed Karsia for the raid, blamed Karsia for the raid on the mill
  const within = alike === 1 && a.claim.attribution?.verb === b.claim.attribution?.verb;
  const nearlyAll = within || (shared >= 4 && alike >= 0.75 && !isAct);
  if (!sameWords && !nearlyAll && !tellsAlike(a, b, common)) return 0;
  // of two equally good pairs the one with fewer words left over
  const union = a.stems.size + b.stems.size - shared;
  return enough ? alike * shared + shared / union : 0;
};

/**
 * The boy’s father, of whom half of the statements speak, is no likeness: some of the words in common
 * are rarer.
 */
const tellsAlike = (a: Read, b: Read, common: ReadonlySet<string>): boolean => {
  const rare = [...a.stems].filter((one) => b.stems.has(one) && !common.has(one));
  return rare.length >= (Math.min(a.stems.size, b.stems.size) < 6 ? 1 : 2);
};

/** The content words of many statements: what a story is about. */
const commonIn = (sayings: readonly Read[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { stems } of sayings)
    for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  const many = Math.max(3, sayings.length * commonShare);
  return new Set([...counts].flatMap(([one, count]) => (count > many ? [one] : [])));
};
const commonShare = 0.12;

/** One statement by the accounts that give it; a row takes one sentence of each account. */
type Saying = Map<string, Read>;

/** The same words of one speaker stand together from the start, however short. */
const gatherSayings = (sentences: readonly Read[]): Saying[] => {
  const known = new Map<string, Saying[]>();
  const sayings: Saying[] = [];
  for (const one of sentences) {
    const { article, speaker } = one.claim;
    const key = `${speaker}\n${one.folded}`;
    const alike = known.get(key) ?? [];
    let saying = speaker === '' ? undefined : alike.find((other) => !other.has(article));
    if (!saying) {
      saying = new Map();
      sayings.push(saying);
      known.set(key, [...alike, saying]);
    }
    saying.set(article, one);
  }
  return sayings;
};

interface Pair {
  /** Places of two sayings in their list. */
  a: number;
  b: number;
  score: number;
}

/**
 * The pairs of sayings that may be one, the likest first. They are found by the content words they
 * share; a saying without content words is found by the whole of it.
 */
const findPairs = (sayings: readonly Read[]): Pair[] => {
  const pairs: Pair[] = [];
  const common = commonIn(sayings);
  const holders = new Map<string, number[]>();
  // how many words the saying has in common with each of those before it
  const shared = new Uint16Array(sayings.length);
  for (const [b, saying] of sayings.entries()) {
    const sharing: number[] = [];
    for (const key of saying.stems.size > 0 ? saying.stems : [saying.folded]) {
      const own = holders.get(key) ?? [];
      for (const a of own) {
        const number = shared[a] as number;
        if (number === 0) sharing.push(a);
        shared[a] = number + 1;
      }
      own.push(b);
      holders.set(key, own);
    }
    for (const a of sharing) {
      const score = likeness(sayings[a] as Read, saying, shared[a] as number, common);
      if (score > 0) pairs.push({ a, b, score });
      shared[a] = 0;
    }
  }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
};

/**
 * Pairs the likest sentences of the accounts first.
 *
 * @returns The rows that hold more than one account, one sentence of each.
 */
export const matchSentences = (sentences: readonly StatementClaim[]): StatementClaim[][] => {
  const sayings = gatherSayings(sentences.map(read));
  const firsts = sayings.map((saying) => [...saying.values()][0] as Read);
  // sayings put together go on as one, under the place of the first
  const into = sayings.map((_, at) => at);
  const placeOf = (at: number): number => {
    while (into[at] !== at) at = into[at] as number;
    return at;
  };
  for (const { a, b } of findPairs(firsts)) {
    const [here, there] = [placeOf(a), placeOf(b)];
    const [left, right] = [sayings[here] as Saying, sayings[there] as Saying];
    if (here === there || [...right.keys()].some((article) => left.has(article))) continue;
    for (const [article, one] of right) left.set(article, one);
    into[there] = here;
  }
  return sayings
    .filter(({ size }, at) => into[at] === at && size > 1)
    .map((row) => [...row.values()].map(({ claim }) => claim));
};
