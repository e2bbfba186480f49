/**
 * Statements side by side: one speaker’s same words under several quotings, and what one speaker says
 * on the same matter.
 */
import { countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import { foldName } from '../../language/names/fold-name.ts';
import { stanceVerb } from '../../language/words/stance-verb.ts';
import type { StatementClaim } from '../../model/claim.ts';
import type { Comparer, Group } from '../comparer.ts';
import { capitalised, everyAccount } from '../../model/prose.ts';
import { bodyOf, isSameSpeaker, isUnnamed } from '../same-speaker.ts';
import { diffWords, shareWords } from './diff-words.ts';
import { matchSentences, sentencesOf } from './match-statements.ts';
import { isOther } from './other-statement.ts';
import { countApart, countOtherwise, empty, read, similarity, stem } from './read-statement.ts';

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

/** Two sentences of a statement that the same accounts give whole: one row. */
const withoutRepeats = (rows: Group<'statement'>[]): Group<'statement'>[] => {
  const keys = rows.map(({ claims }) => claims.map(keyOf).sort().join('\n'));
  return rows.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
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
    const joined = withoutRepeats(matchSentences(firsts.flatMap(sentencesOf)).map(pair));
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
        reason: `${capitalised(everyAccount(standing.length))} ${sharedVerb(standing, shortest)}.`,
      };
    if (standing.some((one) => standing.every((other) => other === one || quotesSame(one, other))))
      return {
        relation: 'agree',
        reason: `${capitalised(everyAccount(standing.length))} quote the same words, at different length.`,
      };
    // “officials” here and there, with no word of theirs quoted: perhaps not the same people
    if (standing.every(({ speaker, direct }) => isUnnamed(speaker) && !direct))
      return {
        relation: 'compatible',
        reason: `${capitalised(everyAccount(standing.length))} report much the same, in words of their own.`,
      };
    const pairs = standing.flatMap((a, i) => standing.slice(i + 1).map((b) => [a, b] as const));
    // the minister said so in one account, his spokeswoman in the other
    const isOfOthers = pairs.every(([a, b]) => !isSameSpeaker(a.speaker, b.speaker));
    if (isOfOthers && standing.every(({ direct }) => !direct))
      return {
        relation: 'compatible',
        reason: `${capitalised(everyAccount(standing.length))} report much the same, each by another speaker.`,
      };
    if (pairs.some(([a, b]) => countOtherwise(read(a), read(b))))
      return {
        relation: 'compatible',
        reason: 'On the same matter, with other figures.',
      };
    const ranked = pairs
      .map(([a, b]) => ({ a, b, likeness: isOther(a, b) ? 0 : similarity(read(a), read(b)) }))
      .sort((one, other) => other.likeness - one.likeness);
    const [likest] = ranked;
    // a third account may have joined by a few words only
    const isAlike = (one: StatementClaim): boolean =>
      ranked.some(({ a, b, likeness }) => likeness >= 0.5 && (a === one || b === one));
    if (likest && standing.every(isAlike)) {
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
