/**
 * Verb groups → their subjects: what stands to the left of a verb, over ages, places and inserted
 * parts of the sentence, with the phrases that “and” joins to it.
 */
import { beforeBrackets } from '../phrases/before-brackets.ts';
import { behindComma } from './behind-comma.ts';
import { comma } from './next-deeds.ts';
import { beforeRelative, beforeSubordinate, beforeTimeInside } from './parted-subjects.ts';
import { beforeAge, beforeAges } from './set-off.ts';
import {
  chainEndingAt,
  type Found,
  joinedTo,
  nothing,
  ofPrevious,
  phrasesLeft,
  type Place,
} from './subject-place.ts';
import { beforeInsertions, describes } from './describing-verbs.ts';
import type { NounPhrase, PhrasesByToken } from '../phrases/noun-phrases.ts';
import { isOffspring, isPost } from '../phrases/phrase-chains.ts';
import { nounKind } from '../names/name-words.ts';
import { isReportingVerb } from '../reports/cues.ts';
import { ofGerund } from './gerunds.ts';
import { beforeTime } from '../times/before-time.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { adverbial, type Clause } from './verb-groups.ts';
import { writtenClass } from '../words/word-class.ts';

const relativePronoun = /^(?:who|which|that|whom)$/u;

const bracket = writtenClass(/^[()]$/u);

/** “(as being)” of “condemned the raid (as being) cruel and left”: in brackets that close before a place */
const isBracketed = (tokens: readonly Token[], verb: number, end: number): boolean =>
  tokens.slice(verb, end).find((token) => bracket.has(token))?.text === ')';

const isDash = writtenClass(/^(?:[—–-]|--)$/u);

const quoteMark = writtenClass(/^["“”‘’']$/u);
const openingMark = writtenClass(/^["“]$/u);
const closingMark = writtenClass(/^["”]$/u);

/** Finds the subjects of one verb group and writes them into it. */
export const attachSubjects = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: PhrasesByToken,
  group: Clause,
  groups: readonly Clause[],
  index: number,
  isTime: (token: Token) => boolean,
): void => {
  let at = group.first - 1;
  // the bombers later on Wednesday struck
  while (at >= range.first && !phraseAt.has(at)) {
    const token = tokens[at] as Token;
    const leadsTime = token.pos === 'ADP' || /^(?:since|until|before|after)$/u.test(token.lower);
    const timely = isTime(token) || (leadsTime && isTime(tokens[at + 1] as Token));
    // the Front “categorically” rejected it
    const isQuoted =
      quoteMark.has(token) && adverbial(tokens[at - 1]) && quoteMark.has(tokens[at - 2]);
    // the suspect “was shot and died”
    const opensQuote =
      at === group.first - 1 &&
      group.voice === 'passive' &&
      group.first < group.verb &&
      openingMark.has(token) &&
      phraseAt.has(at - 1);
    if (!timely && !adverbial(token) && !isQuoted && !opensQuote) break;
    at -= isQuoted ? 3 : 1;
  }
  // an associate of his was hurt
  if (/^(?:his|hers|theirs|ours|mine)$/u.test(tokens[at]?.lower ?? '') && phraseAt.has(at - 2)) {
    if (tokens[at - 1]?.lower === 'of') at -= 2;
  }
  // 30 children under 6 were hurt: before the age
  const isLimit = /^(?:under|over)$/u.test(tokens[at - 1]?.lower ?? '');
  if (isLimit && tokens[at]?.pos === 'NUM' && !phraseAt.has(at) && phraseAt.has(at - 2)) at -= 2;
  if (phraseAt.has(beforeAges(tokens, at))) at = beforeAges(tokens, at);
  const before = tokens[at];
  if (!before || at < range.first) return;
  const [earlier, previous] = [groups.slice(0, index), groups[index - 1]];
  const place = { tokens, range, phraseAt, group, groups, earlier, previous, at, before, isTime };
  Object.assign(group, findSubjects(place));
};

const findSubjects = (place: Place): Found => {
  const { tokens, phraseAt, group, earlier, at, before } = place;
  const antecedent = behindPronoun(place) ?? behindOfWhom(place);
  if (antecedent) return antecedent;
  if (group.form === 'infinitive') return ofOnly(place) ?? ofPrevious(place);
  // killed ten people and wounded twenty; stormed the hotel, killing one
  const joined = earlier.findLast(({ verb }) => !isBracketed(tokens, verb, at));
  if (before.pos === 'CCONJ' && joined) return behindAnd(place, joined);
  if (group.form === 'ing') return ofGerund(place);
  if (tokens[group.first]?.lower === 'being' && /^(?:before|after)$/u.test(before.lower))
    return ofDoer(earlier);
  if (comma.test(before.lower)) return behindComma(place);
  const quoted = closesName(place);
  if (quoted) return behindComma({ ...place, at: at - 1, before: quoted });
  const parted = beforeTimeInside(place);
  if (parted) return parted;
  if (phraseAt.has(at)) return behindPhrase(place);
  return (
    behindDescription(place) ??
    beforeAside(place) ??
    ofNested(place) ??
    behindStranded(place) ??
    behindBrackets(place)
  );
};

/** the comma in the marks of “the board, known as the “White Caps,” said”; not: “It is late,” said Hale */
const closesName = ({ tokens, at, before }: Place): Token | null => {
  const mark = tokens[at - 1];
  if (!closingMark.has(before) || mark?.text !== ',') return null;
  const words = tokens.slice(Math.max(0, at - 6), at - 1);
  const opening = words.findLastIndex((token) => openingMark.has(token));
  return /^(?:the|as|or)$/u.test(words[opening - 1]?.lower ?? '') ? mark : null;
};

/** Karsia says that the Front, the only group to have attacked a mill, is banned: the only group, not Karsia */
const ofOnly = ({ tokens, phraseAt, previous, at, before }: Place): Found | null => {
  const phrase = phraseAt.get(before.lower === 'to' ? at - 1 : at);
  const isOnly = /^(?:only|first|second|third|last|latest)$/u;
  const words = tokens.slice(phrase?.first, phrase?.head);
  return phrase &&
    words[0]?.lower === 'the' &&
    words.some(({ lower }) => isOnly.test(lower)) &&
    tokens[phrase.head]?.pos === 'NOUN' &&
    // Hale was the first guard to cite it: Hale
    previous?.lemma !== 'be'
    ? { subjects: [phrase] }
    : null;
};

/** killed two before being shot; died, guards said, after being shot: the subject of what is told before */
const ofDoer = (earlier: readonly Clause[]): Found => {
  const told = earlier.findLast(({ lemma }) => !isReportingVerb(lemma));
  return told ? { subjects: told.subjects } : nothing;
};

/** an attack (on Tuesday) that killed two; a guard who fired; the blast, which came later; Ann Orlov, 34, who was hurt */
const behindPronoun = (place: Place): Found | null => {
  const { tokens, phraseAt, at, before, isTime } = place;
  const opensPhrase = before.pos === 'DET' && phraseAt.has(at) && phraseAt.get(at)?.first !== at;
  if (!relativePronoun.test(before.lower) || before.pos === 'SCONJ' || opensPhrase) return null;
  // Ann Orlov – who was hurt – left
  const parted =
    tokens[at - 1]?.lower === ',' || (before.lower === 'who' && isDash.has(tokens[at - 1]));
  const end = parted
    ? beforeAge(tokens, beforeBrackets(tokens, at - 1) - 1)
    : beforeTime(tokens, at - 1, (i) => isTime(tokens[i] as Token) && !phraseAt.has(i));
  return phraseAt.has(end) ? { relative: true, subjects: phrasesLeft(place, end) } : null;
};

/** 40 pilgrims, six of whom were hurt; five men were aboard, all of whom died, all of them killed: the five */
const behindOfWhom = ({ tokens, phraseAt, previous, at, before }: Place): Found | null => {
  const part = phraseAt.get(at - 2);
  const isAll = tokens[at - 2]?.lower === 'all' && tokens[at - 3]?.text === ',';
  const isOfThem = before.lower === 'whom' || (before.lower === 'them' && isAll);
  if (!isOfThem || tokens[at - 1]?.lower !== 'of' || !part) return null;
  const nearest = phraseAt.get(at - 4);
  const told = nearest?.quantity ? nearest : (previous?.objects.at(-1) ?? previous?.subjects[0]);
  return { subjects: [(isAll ? told : null) ?? part] };
};

/** What the verb before “and” has for subjects, or the one before that. */
const behindAnd = ({ tokens, group, earlier, at }: Place, joined: Clause): Found => {
  // criticised Hale for hiding it and praised Lee: not what “for hiding” has for a subject; blamed
  // the men fighting the state, and promised: of the verb before the one that describes
  // accused the guards of trying to hide it and said
  const gerunds = joined.form === 'infinitive' ? earlier.slice(-2) : [joined];
  const gerund =
    group.form === 'finite' &&
    gerunds.some(({ form, first }) => form === 'ing' && tokens[first - 1]?.pos === 'ADP');
  const told = joined.form === 'ing' && tokens[at - 1]?.text === ',';
  const finite = earlier.slice(0, -1).findLast(({ form }) => form === 'finite');
  // police found a girl shot in Norden and say; gave few details on Orlov, the man killed, but said: not
  // the girl, not the man, whom “shot” and “killed” describe
  const held = [...(finite?.objects ?? []), ...(finite?.prepositions ?? []).map(phraseOf)];
  const described =
    isReportingVerb(group.lemma) &&
    describes(tokens, joined) &&
    held.some(({ last }) => last === joined.first || isApposed(tokens, joined, last));
  // tried to reach the men using a boat, but said: who tried
  const using = joined.form === 'ing' && joined.lemma === 'use';
  const main = (gerund || told || described || using) && finite;
  const goesOn =
    joined.voice === 'passive' &&
    group.voice === 'active' &&
    (describes(tokens, group) || isAddressed(tokens, group));
  return {
    subjects: (main || joined).subjects,
    relative: joined.relative,
    voice: goesOn ? 'passive' : group.voice,
  };
};

const phraseOf = ({ phrase }: Clause['prepositions'][number]): NounPhrase => phrase;

/** “the man” of “Orlov, the man killed”: behind the comma where a phrase ends */
const isApposed = (
  tokens: readonly Token[],
  { subjects: [subject] }: Clause,
  end: number,
): boolean => tokens[end]?.text === ',' && subject?.first === end + 1;

/** was rung up and told that it was late, was held and asked to wait: by others, as nobody is told */
const isAddressed = (
  tokens: readonly Token[],
  { first, verb, lemma, last, objects }: Clause,
): boolean =>
  first === verb &&
  objects.length === 0 &&
  /^(?:tell|inform|ask|order)$/u.test(lemma) &&
  /^(?:that|to|not|by|of|how|why|whether)$/u.test(tokens[last]?.lower ?? '');

/**
 * Hale while confirming the raid said, the mayor when contacted said, a woman whose home is in Norden said:
 * before what only tells when they say it, or whose.
 */
const beforeAside = (place: Place): Found | null => {
  const { tokens, phraseAt, group, previous: aside, at } = place;
  const nearest = phraseAt.get(at);
  // a man whose wife was one of the three hurt: the three
  if (nearest?.partitive && describes(tokens, group)) return null;
  const held = [...(aside?.objects ?? []), ...(aside?.prepositions ?? []).map((one) => one.phrase)];
  if (!aside || !(nearest ? held.includes(nearest) : aside.last === at + 1)) return null;
  const [own] = aside.subjects;
  if (own && tokens[own.first]?.lower === 'whose' && phraseAt.has(own.first - 1))
    return { subjects: chainEndingAt(place, own.first - 1) };
  const link = aside.first - 1;
  const isAside =
    aside.form !== 'finite' &&
    aside.first === aside.verb &&
    /^(?:while|when|in|upon)$/u.test(tokens[link]?.lower ?? '') &&
    isReportingVerb(group.lemma);
  const end = tokens[link - 1]?.text === ',' ? link - 2 : link - 1;
  return isAside && phraseAt.has(end) ? { subjects: chainEndingAt(place, end) } : null;
};

const behindPhrase = (place: Place): Found => {
  const { tokens, phraseAt, group, groups, earlier, at } = place;
  const before = beforeSubordinate(place) ?? beforeRelative(place) ?? beforeAside(place);
  if (before) return before;
  const chain = phrasesLeft(place, at);
  // , resulting in at least 12 being shot
  const [alone, another] = chain;
  if (tokens[group.first]?.lower === 'being' && alone && !another)
    return { subjects: joinedTo(place, alone) };
  const inserted = beforeInsertions(tokens, earlier, group, phraseAt.get(at) as NounPhrase);
  if (inserted) return { subjects: inserted };
  // the three soldiers killed in the attack: the nearest noun is the one described
  const [nearest] = chain;
  const noun =
    nearest && (isOffspring(tokens, nearest) || isPost(tokens, chain)) ? chain[1] : nearest;
  // died in the north in a fire dubbed the Marsh Fire: the fire
  const isNamed = group.first === group.verb && /^(?:dub|nickname)$/u.test(group.lemma);
  const chosen =
    describes(tokens, group) || isNamed ? (memberOf(tokens, chain) ?? noun) : chain.at(-1);
  if (!chosen) return nothing;
  const kinds = wholeOfKinds(place, joinedTo(place, chosen));
  if (kinds) return { subjects: [kinds] };
  // including a clerk and a nurse, and others were hurt: the others alone
  const included = groups.flatMap((other) =>
    other.lemma === 'include' && other.form === 'ing' ? other.objects : [],
  );
  const joined = joinedTo(place, chosen);
  return { subjects: joined.filter((phrase) => phrase === chosen || !included.includes(phrase)) };
};

/** four members of one family hurt in the raid: the four, not the family; not: members of the family of a guard hurt */
const memberOf = (
  tokens: readonly Token[],
  [band, people]: readonly NounPhrase[],
): NounPhrase | null =>
  band &&
  people?.quantity &&
  people.last === band.first - 1 &&
  nounKind(tokens[band.head]?.lower ?? '') !== 'person' &&
  tokens[people.last]?.lower === 'of' &&
  /^(?:members?|residents?|employees|inhabitants)$/u.test(tokens[people.head]?.lower ?? '')
    ? people
    : null;

/** ten people, mostly women and children were hurt: the ten, whose kinds the phrases tell; else null */
const wholeOfKinds = (
  { tokens, phraseAt }: Place,
  kinds: readonly NounPhrase[],
): NounPhrase | null => {
  const first = Math.min(...kinds.map((phrase) => phrase.first));
  const isKind = /^(?:mostly|mainly|largely)$/u.test(tokens[first - 1]?.lower ?? '');
  const whole = tokens[first - 2]?.text === ',' ? phraseAt.get(first - 3) : undefined;
  return isKind && whole?.quantity ? whole : null;
};

/**
 * one of the men shot on Sunday has died, four of the men who were shot remain in hospital: what describes
 * the subject right before the verb
 */
const behindDescription = ({ tokens, group, previous, at }: Place): Found | null => {
  if (previous?.last !== at + 1) return null;
  const described =
    // a strike launched on May 3 killed ten
    (describes(tokens, previous) && (group.first < group.verb || at + 1 < group.first)) ||
    (previous.relative && previous.voice === 'passive' && group.form === 'finite');
  return described ? { subjects: previous.subjects } : null;
};

/** a raid on a mill that the army believes was carried out by them */
const ofNested = (place: Place): Found | null => {
  const { tokens, phraseAt, group, previous } = place;
  if (!previous || previous.last !== group.first || !isReportingVerb(previous.lemma)) return null;
  const [told] = previous.subjects;
  const behind = told && /^(?:that|which)$/u.test(tokens[told.first - 1]?.lower ?? '');
  return behind && phraseAt.has(told.first - 2)
    ? { relative: true, subjects: phrasesLeft(place, told.first - 2) }
    : null;
};

/** the bus they were travelling in skidded: what ends in a preposition describes the noun before it */
const behindStranded = (place: Place): Found | null => {
  const { phraseAt, previous, at, before } = place;
  const [subject] = previous?.subjects ?? [];
  const whole = subject?.pronoun ? phraseAt.get(subject.first - 1) : undefined;
  return whole && before.pos === 'ADP' && previous?.last === at
    ? { subjects: phrasesLeft(place, whole.last - 1) }
    : null;
};

/** seven people including Ann Orlov (a clerk) were killed: the seven */
const behindBrackets = (place: Place): Found => {
  const { tokens, phraseAt, group, earlier, at, before } = place;
  if (before.lower !== ')') return nothing;
  const end = beforeBrackets(tokens, at + 1) - 1;
  const named = end < at ? phraseAt.get(end) : undefined;
  if (!named) return nothing;
  return {
    subjects: beforeInsertions(tokens, earlier, group, named) ?? chainEndingAt(place, end),
  };
};
