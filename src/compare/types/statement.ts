/**
 * Statements side by side: one speaker’s same words under several quotings, and what one speaker says
 * on the same matter.
 */
import { countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import { foldName } from '../../language/same-name.ts';
import { stanceVerb } from '../../language/stance-verb.ts';
import type { StatementClaim } from '../../model/claim.ts';
import { allOf, type Comparer, type Group } from '../comparer.ts';
import { bodyOf, isAnonymous, isSameSpeaker, isUnnamed } from '../same-speaker.ts';
import { diffWords, shareWords } from './diff-words.ts';
import { isOther } from './other-statement.ts';
import {
  countApart,
  countOtherwise,
  empty,
  type Read,
  read,
  similarity,
  stem,
} from './read-statement.ts';

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

/** A statement of several sentences is compared sentence by sentence, under its own id. */
const sentencesOf = (claim: StatementClaim): StatementClaim[] => {
  // not after “the U.S.”, nor after “Dr.”
  const sentences = claim.words.split(
    /(?<=[.!?…]["”’']?|,["”’])(?<!\b(?:\p{Lu}|Mrs?|Ms|Dr|St|Gen|Col|Lt|Sgt)\.)\s+(?=["“‘']?\p{Lu})/u,
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
  const known = isSameSpeaker(speaker, other) || isHolder(a, b);
  if (countApart(a, b) && alike < 0.6) return 0;
  if (known && measured && !isAnonymous(speaker)) return alike * shared + 1;
  // however short, the same words of one speaker are one statement
  if (known && sameWords) return shorter + 1;
  const enough =
    known && isAnonymous(speaker)
      ? shared >= 5 && alike >= 0.6
      : known
        ? shared >= (shorter < 6 ? 2 : 3) &&
          alike >= (shorter < 8 ? 0.5 : 0.35) &&
          // “decisive action” by a country, “a decisive response” by it: one word in common
          (shared > 2 || alike > 0.5 || a.countries.isDisjointFrom(b.countries))
        : // the same quotation under two names for its speaker; two countries condemn one raid, each
          // for itself
          shared >= 5 && alike >= 0.8 && !isOwnAct(a) && !isOwnAct(b);
  const nearlyAll = shared >= 4 && alike >= 0.75 && !isOwnAct(a) && !isOwnAct(b);
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

/** Pairs the likest sentences of the accounts first. */
const matchSentences = (sentences: readonly StatementClaim[]): StatementClaim[][] => {
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

/** The parts in quotation marks, four words and longer. */
const quotedIn = ({ words }: StatementClaim): string[] =>
  [...words.matchAll(/[“"]([^“”"]+)[”"]?/gu)]
    .map(([, part = '']) => foldName(part))
    .filter((part) => part.split(' ').length >= 4);

/**
 * “set in motion a march” within “I fear that it set in motion a march”; what else one of them quotes
 * the other leaves out.
 */
const quotesSame = (a: StatementClaim, b: StatementClaim): boolean => {
  const inside = (parts: string[], other: StatementClaim): boolean => {
    const { folded, stems } = read(other);
    const isLeftOut = (part: string): boolean => {
      const words = part.split(' ').filter((word) => !empty.has(word));
      return words.filter((word) => stems.has(stem(word))).length <= words.length / 4;
    };
    return (
      parts.some((part) => folded.includes(part)) &&
      parts.every((part) => folded.includes(part) || isLeftOut(part))
    );
  };
  return inside(quotedIn(a), b) || inside(quotedIn(b), a);
};

/** Keeps, of one article, the statement that is nearest to the other accounts’. */
const pair = (group: StatementClaim[]): Group<'statement'> => {
  const nearness = (claim: StatementClaim): number =>
    Math.max(
      0,
      ...group
        .filter(({ article }) => article !== claim.article)
        .map((other) => similarity(read(claim), read(other))),
    );
  const near = new Map(group.map((claim) => [claim, nearness(claim)]));
  const nearestFirst = (a: StatementClaim, b: StatementClaim): number =>
    (near.get(b) ?? 0) - (near.get(a) ?? 0);
  const sorted = [...group].sort(nearestFirst);
  // of two sentences of one statement the nearer stands for it
  const claims = sorted.filter(
    (claim, i) => sorted.findIndex((other) => keyOf(other) === keyOf(claim)) === i,
  );
  return { claims, loose: false };
};

/** The longest of the names that the accounts give to a speaker. */
const fullestSpeaker = (claims: readonly StatementClaim[]): string =>
  [...claims].sort((a, b) => b.speaker.length - a.speaker.length)[0]?.speaker ?? '';

/** “Orlov: denied the mill was old”; of “Orlov: the raid” nobody knows what he says of it */
const stanceOf = (claims: readonly StatementClaim[]): string => {
  const [verb, ...others] = claims.map(({ attribution }) => attribution?.verb);
  const told = stanceVerb(verb, claims[0]?.words ?? '', claims[0]?.sentence.exact ?? '');
  // “urged the town to “stay calm””: quoted in part
  const isWhole = ({ words, direct }: StatementClaim): boolean => direct && /^[“"‘']/u.test(words);
  // “blamed Karsia”, whatever the verb of another account: “Karsia” alone is no statement
  const needed =
    (judgingVerb.test(verb ?? '') || / /u.test(told ?? '')) && !claims.slice(0, 1).some(isWhole);
  if (!told || (!needed && (others.some((other) => other !== verb) || claims.some(isWhole))))
    return '';
  const that = claims.every(({ sentence, words }) => sentence.exact.includes(`that ${words}`));
  return `${told} ${that ? 'that ' : ''}`;
};

/** “Ten guards would be sent to the mill, the army told us”; officials of the army told us so further down. */
const isToldAgain = (a: StatementClaim, b: StatementClaim): boolean => {
  if (a.article !== b.article || a.mode !== b.mode) return false;
  if (!isSameSpeaker(bodyOf(a.speaker), bodyOf(b.speaker))) return isGovernmentOf(a, b);
  const own = isSameSpeaker(a.speaker, b.speaker);
  return sentencesOf(a).some((one) =>
    sentencesOf(b).some((other) => {
      const [left, right] = [read(one), read(other)];
      if (countApart(left, right)) return false;
      const shorter = Math.min(left.stems.size, right.stems.size);
      const alike = similarity(left, right);
      // said that Karsia would be held to account … “They will be held to account”
      const inFull = own && a.direct !== b.direct && shorter >= 2 && alike >= 0.65;
      return inFull || (shorter >= 4 && alike >= 0.8);
    }),
  );
};

/** Karsia condemned the raids: so does its minister further down, by whom the headline’s country speaks. */
const isGovernmentOf = (a: StatementClaim, b: StatementClaim): boolean => {
  const [land, holder] = findPlace(a.speaker)?.kind === 'country' ? [a, b] : [b, a];
  const place = findPlace(land.speaker);
  const [own] = (holder.speakerRole ?? '').split(' ');
  return (
    place?.kind === 'country' &&
    judged(a) &&
    a.attribution?.verb === b.attribution?.verb &&
    countryOfDemonym(own ?? '') === place.name &&
    similarity(read(a), read(b)) >= 0.6
  );
};

const judged = ({ direct, attribution }: StatementClaim): boolean =>
  !direct && judgingVerb.test(attribution?.verb ?? '');

/** Verbs whose words are no sentence: “condemned the raid”. */
const judgingVerb = /^(?:accuse|blame|condemn|denounce|deplore|welcome|praise)$/u;

/** What accounts do that have the same words of one speaker: a short phrase is hardly a quotation. */
const sharedVerb = (standing: readonly StatementClaim[], words: string): string => {
  if (standing[0]?.mode === 'held') return 'tell the same';
  const isShort = words.split(' ').length < 5 && !standing.every(({ direct }) => direct);
  return isShort ? 'report the same' : 'give the same words';
};

const keyOf = ({ article, id }: StatementClaim): string => `${article} ${id}`;

export const statement: Comparer<'statement'> = {
  group: (claims) => {
    // who gives the same words twice gives one statement
    const told = [
      ...Map.groupBy(claims, ({ article, speaker, words }) =>
        [article, speaker, foldName(words)].join('\n'),
      ).values(),
    ];
    const firsts = told.map(([first]) => first as StatementClaim);
    const again = new Map(
      told.map(([first, ...others]) => [keyOf(first as StatementClaim), others]),
    );
    // a row takes one sentence of a statement; who says it again may mean another one
    const whole = new Map(firsts.map((claim) => [keyOf(claim), claim]));
    const joined = matchSentences(firsts.flatMap(sentencesOf)).map(pair);
    const placed = new Set(joined.flatMap((group) => group.claims.map(keyOf)));
    const rows = [...joined];
    for (const claim of firsts) {
      if (placed.has(keyOf(claim))) continue;
      const row = rows.find((one) =>
        one.claims.some((other) => isToldAgain(whole.get(keyOf(other)) ?? other, claim)),
      );
      if (row) row.claims.push(claim);
      else rows.push({ claims: [claim], loose: false });
    }
    return rows.map((group) => ({
      ...group,
      claims: group.claims.flatMap((claim) => [claim, ...(again.get(keyOf(claim)) ?? [])]),
    }));
  },

  relate: (standing) => {
    const folded = standing.map(({ words }) => foldName(words));
    const shortest = [...folded].sort((a, b) => a.length - b.length)[0] ?? '';
    if (folded.every((words) => words.includes(shortest)))
      return {
        relation: 'agree',
        reason: `${allOf(standing.length)} ${sharedVerb(standing, shortest)}.`,
      };
    if (standing.some((one) => standing.every((other) => other === one || quotesSame(one, other))))
      return {
        relation: 'agree',
        reason: `${allOf(standing.length)} quote the same words, at different length.`,
      };
    // “officials” here and there, with no word of theirs quoted: perhaps not the same people
    if (standing.every(({ speaker, direct }) => isUnnamed(speaker) && !direct))
      return {
        relation: 'compatible',
        reason: `${allOf(standing.length)} report much the same, in words of their own.`,
      };
    const pairs = standing.flatMap((a, i) => standing.slice(i + 1).map((b) => [a, b] as const));
    if (pairs.some(([a, b]) => countOtherwise(read(a), read(b))))
      return {
        relation: 'compatible',
        reason: 'On the same matter, with other figures.',
      };
    const ranked = pairs
      .map(([a, b]) => ({ a, b, likeness: isOther(a, b) ? 0 : similarity(read(a), read(b)) }))
      .sort((one, other) => other.likeness - one.likeness);
    const [likest] = ranked;
    if (likest && likest.likeness >= 0.5) {
      // of three accounts two may have the same words: those that differ are marked
      const apart = ranked.find(({ a, b }) => foldName(a.words) !== foldName(b.words)) ?? likest;
      return {
        relation: 'wording',
        reason: `One ${likest.a.mode === 'held' ? 'position' : 'statement'}, in different words.`,
        // “blamed Karsia for it” beside “Karsia is behind it”: word by word they are nothing alike
        ...(apart.likeness >= 0.5 && judged(apart.a) === judged(apart.b)
          ? { diff: shareWords(diffWords(apart.a, apart.b), standing) }
          : {}),
      };
    }
    return {
      relation: 'compatible',
      reason: 'On the same matter, quoted at different points.',
    };
  },

  label: ({ claims }) => {
    const [first] = claims;
    if (!first) return '';
    const words = first.words.split(/\s+/u);
    const stance = stanceOf(
      claims.filter(({ article }, i) => claims.findIndex((one) => one.article === article) === i),
    );
    const said = `${words.slice(0, 8).join(' ')}${words.length > 8 ? '…' : ''}`;
    // “The raid drew condemnation from Orlov”: Orlov: condemned the raid
    const behind = stance ? said.replace(/^(?:The|An?)(?= )/u, (word) => word.toLowerCase()) : said;
    return `${fullestSpeaker(claims)}: ${stance}${behind}`;
  },
};
