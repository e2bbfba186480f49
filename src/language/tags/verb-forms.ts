/**
 * A token of a sentence → the same with its tag and lemma mended where it is a gerund or a participle
 * that the model takes for a noun, an adjective or the form of another verb.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import { boundsAt, readFigure, stress } from '../quantities/figures.ts';
import type { RawToken } from '../words/tokenize.ts';
import { memberWords, nounKind } from '../names/name-words.ts';
import { wordClass } from '../words/word-class.ts';
import { pasts } from './reporting-forms.ts';

const forms = z.record(z.string(), z.string());
const lexicon = readLexicon(
  'verb-forms',
  z.strictObject({ gerunds: forms, participles: forms, lemmas: forms }),
);
const mapOf = (entries: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(entries));
const gerunds = mapOf(lexicon.gerunds);
/** Past participles that the model takes for nouns or adjectives, with their verbs. */
export const participles = mapOf(lexicon.participles);
const lemmas = mapOf(lexicon.lemmas);
const mayBeParticiple = wordClass(participles);
const hasOtherLemma = wordClass(lemmas);
const endsInIng = wordClass(/ing$/u);
const endsInEd = wordClass(/[a-z]{2}ed$/u);

const isNoun = (token: RawToken | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN';

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** at least 15, nearly 300, only two, half a dozen, over a dozen, dozens, between 5 and 10; (rounded) up 50 */
export const opensNumber = (tokens: readonly RawToken[], at: number): boolean => {
  if (tokens[at]?.lower === 'up' && tokens[at + 1]?.pos === 'NUM') return true;
  const from = at + Number(stress.has(tokens[at]));
  const ends = boundsAt(tokens, from).map(({ last }) => last);
  return [from, ...ends].some((first) => readFigure(tokens, first) !== null);
};

const degree = wordClass(/^(?:severe|heavy|widespread|extensive|catastrophic|deadly|major)$/u);

const correctGerund = (tokens: readonly RawToken[], index: number): void => {
  const token = tokens[index] as RawToken;
  const [leading, previous] = [tokens[index - 2], tokens[index - 1]];
  const [next, second] = tokens.slice(index + 1, index + 3);
  const word = token.lower;
  const following = next?.lower ?? '';
  // the killing of a guard, savage killing of three, the police shooting of a man
  if (
    token.pos === 'VERB' &&
    following === 'of' &&
    previous &&
    (/^(?:DET|ADJ)$/u.test(previous.pos) ||
      /^['’]s$/u.test(previous.text) ||
      (previous.pos === 'NOUN' && leading?.pos === 'DET')) &&
    gerunds.has(word)
  ) {
    token.pos = 'NOUN';
    return;
  }
  // severe flooding across the north, Severe flooding; not: the hurt were flooding into wards
  if (word === 'flooding' && degree.has(previous)) {
    token.pos = 'NOUN';
    if (previous) previous.pos = 'ADJ';
    return;
  }
  // the Friday shooting shows, after the Sunday stabbing, the Norden shooting killed two
  const named = previous?.pos === 'PROPN' && leading?.lower === 'the';
  if (
    token.pos === 'VERB' &&
    gerunds.has(word) &&
    (weekday.test(previous?.lower ?? '') || named) &&
    (!next || /^(?:VERB|AUX|PUNCT|ADP)$/u.test(next.pos))
  ) {
    token.pos = 'NOUN';
    token.lemma = word;
    return;
  }
  // owned by Alder Shipping, was hit
  if (
    token.pos === 'VERB' &&
    previous?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    (!next || next.pos === 'PUNCT' || next.pos === 'AUX' || next.pos === 'PART')
  ) {
    token.pos = 'PROPN';
    return;
  }
  // shot at the crowd, striking houses and four people; fatally striking the driver
  if (token.pos === 'ADJ' && word === 'striking' && /^(?:,|fatally)$/u.test(previous?.text ?? '')) {
    token.pos = 'VERB';
    token.lemma = 'strike';
    return;
  }
  // “Rockets Hit Base, Wounding 3 Soldiers”
  const isTitled = token.pos === 'PROPN' && previous?.text === ',' && gerunds.has(word);
  if (token.pos !== 'NOUN' && !isTitled) {
    // wound, not “wounding”
    if (token.pos === 'VERB') token.lemma = gerunds.get(word) ?? token.lemma;
    return;
  }
  // and wounding at least 15 others; , injuring more than 50 people; , wounding her (brother)
  const opens =
    next !== undefined &&
    (/^(?:DET|NUM)$/u.test(next.pos) ||
      /^(?:dozens|hundreds|scores|many|several|others|(?:him|her|them)(?:self|selves)?|his)$/u.test(
        following,
      ) ||
      opensNumber(tokens, index + 1));
  const separate =
    previous === undefined || /^(?:PUNCT|CCONJ|ADV)$/u.test(previous.pos) || !gerunds.has(word);
  // have been bombing army posts
  const ongoing = previous?.lower === 'been' && gerunds.has(word) && following !== 'of';
  // rammed a convoy wounding “a small number”; not “killing”, which may be a noun there
  const quoted = /^["“]$/u.test(following) && second?.pos === 'DET';
  const behindNoun =
    previous?.pos === 'NOUN' &&
    /^(?:wounding|injuring)$/u.test(word) &&
    (quoted || next?.pos === 'NUM' || following === 'at');
  if (
    ongoing ||
    behindNoun ||
    (opens && separate && !(previous && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(previous.pos)))
  ) {
    token.pos = 'VERB';
    token.lemma = gerunds.get(word) ?? token.lemma;
  }
};

/** two men shot in a car, 55 wounded, Man Shot to Death: participles taken for nouns */
const correctParticiple = (
  token: RawToken,
  previous: RawToken | undefined,
  next: RawToken | undefined,
  second: RawToken | undefined,
): void => {
  const lemma = participles.get(token.lower);
  if (!lemma) return;
  // fired one shot
  if (token.lower === 'shot' && previous?.pos === 'NUM' && second?.pos === 'VERB') return;
  // two others who got shot; 5-year-old shot in arm; girl, 6, shot in park; Orlov, maimed by a mine
  const led =
    (previous?.text === ',' && next?.lower === 'by') ||
    /^(?:g[eo]t(?:s|ting)?|olds?)$/u.test(previous?.lower ?? '') ||
    (previous?.text === ',' && second?.pos === 'NUM') ||
    // stormed a mill and abducted at least 30 clerks; killed 52 people and infected 1,400
    (previous?.lower === 'and' &&
      (next?.pos === 'NUM' || /^(?:at|an?|the)$/u.test(next?.lower ?? '')));
  // five dead, six more shot
  const isMore = previous?.lower === 'more' && second?.pos === 'NUM';
  if (!previous || (!led && !isMore && !/^(?:NOUN|NUM|PROPN|AUX|ADV)$/u.test(previous.pos))) return;
  // man shot Tuesday; not: fired one shot Tuesday
  const dated = weekday.test(next?.lower ?? '') && !/^(?:one|1)$/u.test(previous.lower);
  if (isNoun(next) && previous.pos !== 'AUX' && !dated) return;
  token.pos = 'VERB';
  token.lemma = lemma;
};

/** Base forms that may be nouns, and are verbs between a plural of people and an article. */
const present = wordClass(
  /^(?:attack|storm|target|bomb|search|raid|ambush|shell|strike|battle|hit|shoot|torch|loot|release|arrest|mourn|guard|call|claim|report|note|estimate|charge|offer|dispute|challenge|praise|name|blame)$/u,
);

/** Militants attack a base, critics call it a crime, witnesses report that …: not “a police report that …” */
const correctPresent = (
  token: RawToken,
  previous: RawToken | undefined,
  next: RawToken | undefined,
  second: RawToken | undefined,
): void => {
  const people = /^(?:police|people|[\p{L}-]*men|[\p{L}-]*women)$/u;
  const noun = previous?.lower ?? '';
  const plural = people.test(noun) || (/[^s]s$/u.test(noun) && isPeople(noun));
  // a police report that …, the police search the mayor ordered
  if (!plural || (second?.pos === 'DET' && (noun === 'police' || /^an?$/u.test(second.lower))))
    return;
  if (next?.pos !== 'DET' && !/^(?:it|him|her|them|that)$/u.test(next?.lower ?? '')) return;
  token.pos = 'VERB';
  token.lemma = token.lower;
};

const isPeople = (noun: string): boolean =>
  memberWords.has(noun) || /^(?:person|group)$/u.test(nounKind(noun) ?? '');

/** promised to withdraw and release soldiers: what “to” governs goes on */
const correctJoined = (
  tokens: readonly RawToken[],
  index: number,
  next: RawToken | undefined,
): void => {
  const [to, verb, and] = tokens.slice(Math.max(0, index - 3), index);
  if (to?.text !== 'to' || to.pos !== 'PART' || verb?.pos !== 'VERB' || and?.text !== 'and') return;
  if (!isPeople(next?.lower.replace(/s$/u, '') ?? '') || next?.lower === next?.lemma) return;
  const token = tokens[index] as RawToken;
  token.pos = 'VERB';
  token.lemma = token.lower;
};

/** “…,” lead negotiator Hale said, the mill’s lead negotiator; not: they lead negotiators */
const correctLead = (token: RawToken, tokens: readonly RawToken[], index: number): void => {
  const [previous, next, name] = [index - 1, index + 1, index + 2].map((at) => tokens[at]);
  const opens = !previous || /^(?:PUNCT|CCONJ|SCONJ|VERB)$/u.test(previous.pos);
  const isOwned = /^(?:['’]s|the|an?|his|her|its|their)$/u.test(previous?.lower ?? '');
  const names = isOwned || (opens && name?.pos === 'PROPN');
  if (names && nounKind(next?.lower ?? '') === 'person') token.pos = 'ADJ';
};

/** his words inflamed the town, his will to act alone inflamed his foes, the union branded the cuts a trap: no adjective stands before an article; not “so tired the guards left” */
const correctPast = (
  token: RawToken,
  previous: RawToken | undefined,
  next: RawToken | undefined,
): void => {
  const opens = next?.pos === 'DET' || /^(?:his|its|their)$/u.test(next?.lower ?? '');
  if (!opens || !(isNoun(previous) || previous?.lower === 'alone')) return;
  token.pos = 'VERB';
  token.lemma = pasts.get(token.lower) ?? token.lemma;
};

/** Mends the verb form at an index of a sentence, in place. */
export const correctVerbForm = (tokens: readonly RawToken[], index: number): void => {
  const token = tokens[index] as RawToken;
  // were made under torture
  const { pos, lower, lemma } = token;
  if (pos === 'VERB' && lemma === lower && tokens[index - 1]?.lower === 'under') token.pos = 'NOUN';
  if (token.lower === 'lead' && token.pos === 'VERB') correctLead(token, tokens, index);
  if (endsInIng.has(token)) correctGerund(tokens, index);
  if (hasOtherLemma.has(token) && token.pos === 'VERB')
    token.lemma = lemmas.get(token.lower) as string;
  if (token.pos === 'NOUN' && present.has(token)) {
    correctPresent(token, tokens[index - 1], tokens[index + 1], tokens[index - 2]);
    correctJoined(tokens, index, tokens[index + 1]);
  }
  if (token.pos === 'ADJ' && endsInEd.has(token))
    correctPast(token, tokens[index - 1], tokens[index + 1]);
  // the Front claims to have fired it
  if (
    token.pos === 'NOUN' &&
    token.lower === 'claims' &&
    tokens[index + 1]?.lower === 'to' &&
    /^(?:have|be)$/u.test(tokens[index + 2]?.lower ?? '')
  ) {
    token.pos = 'VERB';
    token.lemma = 'claim';
  }
  if (token.pos !== 'VERB' && mayBeParticiple.has(token))
    correctParticiple(token, tokens[index - 1], tokens[index + 1], tokens[index - 2]);
  // fired at least one shot at them
  if (token.lower === 'shot' && /^(?:one|1)$/u.test(tokens[index - 1]?.lower ?? '')) {
    const before = tokens.slice(Math.max(0, index - 5), index - 1);
    if (before.some(({ lower: word }) => /^fir(?:e[sd]?|ing)$/u.test(word))) {
      token.pos = 'NOUN';
      token.lemma = 'shot';
    }
  }
};
