/**
 * What a cue may be followed by → the words that are credited. Each rule is for one way to go on; the
 * first that knows what stands there decides.
 */
import { leadsTo, opensTopic } from './adjuncts.ts';
import {
  aboutEnd,
  behindJudgement,
  framedPhrase,
  hasFinite,
  hasName,
  infinitiveAfter,
  infinitiveEnd,
  isConjunction,
  opensClause,
  opensJudgement,
} from './content-forms.ts';
import { betweenCommas } from './between-commas.ts';
import {
  type Content,
  type ContentPlace,
  type ContentRule,
  fromToken,
  isTitleOfWork,
  onlyLeft,
} from './content-place.ts';
import { isWeak } from './cues.ts';
import { objectEnd, startsFinite } from './object-end.ts';
import { isAdverbial, isWord, type Reading } from './reading.ts';
import { wordClass } from '../words/word-class.ts';

/** Verbs that give a thing a name. */
const naming = /^(?:call|term|label|dub|describe|characteri[sz]e|identify)$/u;
const self: ReadonlySet<string> = new Set(['itself', 'himself', 'herself', 'themselves']);
const conjunction = /^(?:whether|if|how|why|what|where|when)$/u;

const isNamedBy = ({ cue }: ContentPlace): boolean => naming.test(cue.lemma);

/** what Hale said, what guards called an ambush; not “what it was about but said” */
const isBehindWhat = ({ tokens, cue, left }: ContentPlace): boolean =>
  tokens[left - 1]?.lower === 'what' &&
  !tokens.slice(left, cue.first).some(({ pos }) => pos === 'CCONJ');

/** The words from a token to the end of the phrase that stands there. */
const phraseFrom = (
  place: ContentPlace,
  from: number,
  opening = from,
  end = place.end,
): Content | null => fromToken(place, from, objectEnd(place.reading, place.unit, opening, end));

/** it came to what the mayor said was theft; not “that was what Hale said when he left” */
const behindWhat: ContentRule = (place) => {
  const { tokens, phraseAt, unit, left, at } = place;
  if (!isBehindWhat(place) || isNamedBy(place)) return undefined;
  const isTerm = left - 1 > unit.first && tokens[at]?.lemma === 'be' && phraseAt[at + 1];
  return isTerm ? phraseFrom(place, at + 1) : whatIsSaid(place);
};

/** the gap between what Hale says the law would do and what it does: a clause with a subject of its own */
const whatIsSaid = (place: ContentPlace): Content | null => {
  const { tokens, unit, cue, phraseAt, at, end } = place;
  const subject = phraseAt[at]?.first === at ? phraseAt[at] : undefined;
  const told = unit.clauses.find(
    ({ subjects, form }) => subject && subjects[0] === subject && form === 'finite',
  );
  if (!told || !cue.takes.has('clause') || cue.clause?.form !== 'finite') return null;
  // what Hale says the law would do is not enough: its last verb is that of the sentence
  const main = tokens.slice(told.first + 1, told.verb + 1).find((one) => isMainVerb.has(one));
  const stop = tokens
    .slice(told.last, end)
    .find(({ pos, index }) => /^(?:PUNCT|CCONJ|AUX|VERB)$/u.test(pos) || phraseAt[index]);
  return fromToken(place, at, main?.index ?? stop?.index ?? end);
};
const isMainVerb = wordClass(/^(?:is|was|are|were)$/u);

/** called ‘hero’: by others */
const calledByOthers: ContentRule = (place) => {
  const { quotationAt, cue, at } = place;
  const called = isNamedBy(place) && quotationAt[at] && at === cue.last;
  return called && cue.clause?.form !== 'ing' ? null : undefined;
};

/** “A,” he grunted; gathered that A: a verb that takes nothing else */
const behindBareVerb: ContentRule = (place) => {
  const { reading, unit, cue, token, at } = place;
  if (cue.takes.size > 0 || !cue.clause) return undefined;
  if (token.lower === 'that' && isConjunction(reading, unit, at)) return fromToken(place, at + 1);
  return isWord(token) ? null : onlyLeft(place);
};

const behindComma: ContentRule = (place) => {
  const { reading, unit, cue, tokens, phraseAt, quotationAt, token, left, right, at, end } = place;
  if (token.text !== ',') return undefined;
  // According to the police, two people died
  if (cue.clause === null) return fromToken(place, at + 1);
  // Back in Delos, Hale said, he began to work; Hale said after the talks, he will go
  const clause = phraseAt[at + 1]?.first === at + 1 || tokens[at + 1]?.lower === 'there';
  const that = nextThat(reading, at + 1, end);
  const skipped = at > right && that < 0;
  if (cue.takes.has('clause') && clause && (left > unit.first || skipped)) {
    const after = hasFinite(unit, at, end) ? fromToken(place, at + 1) : null;
    if (after) return after;
  }
  // he said, “A”
  if (quotationAt[at + 1]) return fromToken(place, at + 1);
  // asked Hale, the head of the mill, to leave
  const bid = cue.takes.has('infinitive') ? infinitiveAfter(reading, at, end) : -1;
  if (bid > 0 && tokens[bid - 1]?.text === ',') return fromToken(place, bid);
  // he said, as well, that A
  return that > 0 ? fromToken(place, that + 1) : null;
};

const behindColon: ContentRule = (place) =>
  place.token.text === ':' ? fromToken(place, place.at + 1) : undefined;

const atQuotation: ContentRule = (place) => {
  const { reading, cue, quotationAt, onLeft, left, at, end } = place;
  const quotation = quotationAt[at];
  if (!quotation) return undefined;
  // “A,” he said. “B” (read as one sentence)
  if (onLeft && quotationAt[left - 1]) {
    // “A,” he told “The Morning Hour.”
    if (cue.lemma === 'tell' && isTitleOfWork(reading, quotation, at, end)) return onlyLeft(place);
    const after = fromToken(place, at);
    if (after) return { first: onLeft.first, last: after.last, side: 'both' };
  }
  // attacked ‘hostile’ ships: what they are called; not: attacked “a plan to close the mill”
  const isCalled = !cue.takes.has('object') && cue.takes.has('reason') && opensNoun(place);
  return cue.takes.size > 0 && !isCalled ? fromToken(place, at) : null;
};

/** True: a noun goes on where the quotation ends. */
const opensNoun = ({ tokens, quotationAt, at }: ContentPlace): boolean => {
  let next = at;
  while (quotationAt[next]) next++;
  return tokens[next]?.pos === 'NOUN';
};

/** “A,” he said on Monday; not “A,” it reads. Hale, a guard, said that B (read as one sentence) */
const behindQuotation: ContentRule = (place) =>
  place.onLeft &&
  place.quotationAt[place.left - 1] &&
  place.cue.takes.has('clause') &&
  place.token.lower !== 'that'
    ? onlyLeft(place)
    : undefined;

/** “It was late, the mayor said when asked”, “said yesterday after she left”: when it was said */
const atScene: ContentRule = (place) => {
  const { cue, tokens, isTime, token, onLeft, at } = place;
  if (!onLeft || cue.class !== 'say' || !cue.takes.has('clause')) return undefined;
  const isScene = isTime[at] && /^(?:after|before|when|while)$/u.test(tokens[at + 1]?.lower ?? '');
  return token.lower === 'when' || isScene ? onlyLeft(place) : undefined;
};

/** said that A, asked whether A; not: spoke on a base that overlooks the bay */
const atConjunction: ContentRule = (place) => {
  const { reading, unit, cue, tokens, token, at } = place;
  const speaks = cue.takes.has('topic') && !cue.takes.has('clause');
  // said that, in the end, it was late
  if (token.lower === 'that' && !speaks && isConjunction(reading, unit, at))
    return fromToken(place, tokens[at + 1]?.text === ',' ? at + 2 : at + 1);
  // two men argued when they met, argued as the party began
  if (cue.lemma === 'argue' && /^(?:as|when|where)$/u.test(token.lower)) return null;
  const asks = cue.takes.has('clause') || cue.takes.has('that');
  return asks && conjunction.test(token.lower) ? fromToken(place, at) : undefined;
};

/** vowed to leave, vowed not to leave: not “pleaded to the charges”, nor “who asked not to be named” */
const atInfinitive: ContentRule = (place) => {
  const { reading, unit, cue, tokens, token, at, end } = place;
  const to = token.lower === 'not' && !cue.clause?.relative ? at + 1 : at;
  const bidden = /^(?:VERB|AUX|ADV|PART|PUNCT)$/u.test(tokens[to + 1]?.pos ?? '');
  return tokens[to]?.lower === 'to' && cue.takes.has('infinitive') && bidden
    ? fromToken(place, at, infinitiveEnd(reading, unit, to, end))
    : undefined;
};

const atDeed: ContentRule = (place) => {
  const { cue, tokens, token, at } = place;
  // admitted to firing, confessed to taking it, confessed to the killing
  const owned = /^(?:admit|confess)$/u.test(cue.lemma) && token.lower === 'to';
  if (owned && /ing$/u.test(tokens[at + 1]?.lower ?? '')) return fromToken(place, at + 1);
  if (owned && cue.lemma === 'confess' && tokens[at + 1]?.pos === 'DET')
    return phraseFrom(place, at + 1);
  // admitted using the key, denied taking it, recalled hearing a blast
  const owns = cue.takes.has('object') || /^(?:recall|remember)$/u.test(cue.lemma);
  return token.pos === 'VERB' && /ing$/u.test(token.lower) && owns
    ? fromToken(place, at)
    : undefined;
};

/** what guards called an ambush, what they described as an ambush */
const atTerm: ContentRule = (place) => {
  const { tokens, phraseAt, token, at, end } = place;
  if (!isBehindWhat(place)) return undefined;
  // with what it calls for “calm”: a name for what was told
  if (token.lower === 'for') return null;
  const name = token.lower === 'as' ? at + 1 : at;
  const colon = tokens.slice(at, end).find(({ text }) => text === ':')?.index;
  return tokens[name]?.pos === 'DET' || phraseAt[name]?.pronoun === false
    ? phraseFrom(place, name, name, colon)
    : undefined;
};

const atJudgement: ContentRule = (place) => {
  const { reading, unit, cue, token, at, end } = place;
  // dismissed as nonsense the report on the dam
  const judged = token.lower === 'as' && /^(?:deny|condemn|praise)$/u.test(cue.class);
  const held = judged && behindJudgement(reading, at, end);
  if (held) return phraseFrom(place, at, held);
  const framed = framedPhrase(reading, unit, cue, at, end);
  return framed ? fromToken(place, at, framed) : undefined;
};

/** True of a token that a phrase begins with. */
const opensPhrase = ({ unit, phraseAt, token, at, end }: ContentPlace): boolean =>
  phraseAt[at]?.first === at ||
  /^(?:DET|NUM|PRON)$/u.test(token.pos) ||
  // pledged $40 million: not “reported $40 million was spent”
  (token.pos === 'SYM' && !hasFinite(unit, at, end)) ||
  /^(?:there|that)$/u.test(token.lower);

/** felt the toll was too high, felt he had to go: an auxiliary behind the subject */
const isHeldSo = ({ unit, tokens, phraseAt, at }: ContentPlace): boolean =>
  unit.clauses.some(
    ({ subjects, form, first }) =>
      form === 'finite' && subjects[0] === phraseAt[at] && tokens[first]?.pos === 'AUX',
  );

/** said two people died, said the words “hurt” them */
const atClause: ContentRule = (place) => {
  const { reading, unit, cue, tokens, phraseAt, quotationAt, onLeft, at, end } = place;
  if (!opensPhrase(place)) return undefined;
  const opens = opensClause(reading, unit, at);
  // maintains his innocence
  if (tokens[phraseAt[at]?.head ?? at]?.lower === 'innocence') return phraseFrom(place, at);
  // added $3 million, maintains the tracks where it happened: nothing is said
  if (isWeak(cue.lemma) && cue.takes.has('clause') && !opens) return onlyLeft(place);
  const finite = unit.clauses.some(
    ({ first, last, form, relative }) =>
      first >= at && last <= end && form !== 'ing' && form !== 'infinitive' && !relative,
  );
  // said the words “hurt” them: a verb may be tagged as something else
  const quoted = quotationAt.slice(at, end).some(Boolean);
  // indicates a close race as one gains: no clause of what is indicated
  const loose = !cue.takes.has('object') && cue.lemma !== 'know';
  // records show Hale and his wife, Ann Orlov, were here
  const behind = tokens[phraseAt[at]?.last ?? at]?.lower ?? '';
  const listed = cue.class === 'show' && /^(?:,|and)$/u.test(behind);
  // wrote two reports and had been told of it: a thing, and another deed
  const isThing =
    !opens &&
    /^(?:and|but)$/u.test(behind) &&
    startsFinite(reading, (phraseAt[at]?.last ?? at) + 1);
  if (isThing && loose) return onlyLeft(place);
  const clausal = finite && (opens || loose || listed);
  // felt the toll was too high: not “felt the house shake”
  if (cue.lemma === 'feel' && opens && isHeldSo(place)) return fromToken(place, at);
  if (!cue.takes.has('clause') || !(clausal || (quoted && !onLeft))) return undefined;
  // likened it to “a crime” – which stung
  return clausal || !cue.takes.has('object') ? fromToken(place, at) : phraseFrom(place, at);
};

/** condemned the raid, urged people to leave, found the search unlawful */
const atPhrase: ContentRule = (place) => {
  const { reading, unit, cue, phraseAt, token, at, end } = place;
  if (!opensPhrase(place)) return undefined;
  // urged people at a rally to leave
  const asked = cue.takes.has('infinitive')
    ? infinitiveAfter(reading, phraseAt[at]?.last ?? at, end)
    : -1;
  const untilAsked = (from: number): Content | null =>
    fromToken(place, from, infinitiveEnd(reading, unit, asked, end));
  // denied women entry: withheld it
  const second = phraseAt[phraseAt[at]?.last ?? -1];
  if (cue.lemma === 'deny' && second && second !== phraseAt[at]) return null;
  // the band that calls itself the Marsh State, a group calling itself the Hawks: its name, no word of its
  // own; not “he left, calling himself a failure”
  const describes =
    cue.clause?.relative ||
    (cue.clause?.form === 'ing' && reading.tokens[cue.first - 1]?.pos !== 'PUNCT');
  if (describes && isNamedBy(place) && self.has(token.lower)) return null;
  // called the police to report a body: nobody says that he did
  const meant = cue.clause?.form === 'infinitive' && /^(?:say|announce|confirm)$/u.test(cue.class);
  if (cue.takes.has('object') && !meant) return asked > 0 ? untilAsked(at) : phraseFrom(place, at);
  if (cue.takes.has('naming') && hasName(reading, unit, at, end)) return fromToken(place, at);
  // found the search unlawful
  if (cue.class === 'show' && opensJudgement(reading, at, end)) return fromToken(place, at);
  // expects the sale to be done by May: not “urged people to leave”, “told him to go”
  return asked > 0 ? untilAsked(cue.lemma === 'expect' ? at : asked) : undefined;
};

/** warned of rain, spoke about the dam */
const atTopic: ContentRule = (place) => {
  const { reading, unit, cue, token, right, at, end } = place;
  // “A,” he asked on Radio Norden
  if (cue.class === 'ask' && !/^(?:about|for|of|after|why|how)$/u.test(token.lower))
    return undefined;
  const topic =
    (cue.takes.has('about') && leadsTo(cue, token)) || opensTopic(cue, token, at === right);
  return topic ? fromToken(place, at + 1, aboutEnd(reading, unit, at + 1, end)) : undefined;
};

/** said in the north two people died; “A,” he said as he left */
const atAdverbial: ContentRule = (place) => {
  const { unit, cue, tokens, token, onLeft, at, end } = place;
  const isScene = /^(?:as|after|before|when|while)$/u.test(token.lower);
  // he said as he left: not “he said as he ran the gate fell”
  const lone = unit.clauses.filter(({ verb }) => verb > at && verb < end).length < 2;
  if (isScene && (onLeft !== null || lone)) return onlyLeft(place);
  const leads = token.pos === 'ADP' || token.pos === 'SCONJ' || isAdverbial(token);
  if (!cue.takes.has('clause') || !leads) return undefined;
  // said in the north of Karsia that two people died, admitted under questioning that two died
  const next = unit.clauses.find(({ first, form }) => first > at && form !== 'ing');
  const that = next?.subjects[0]?.first ?? -1;
  if (tokens[that - 1]?.lower === 'that' && that - 1 > at) return fromToken(place, that);
  // said if it rained they would go
  return hasFinite(unit, at, end) ? fromToken(place, at) : undefined;
};

/** said net rose by a fifth, says too much is made of it */
const atLooseClause: ContentRule = (place) => {
  const { unit, cue, tokens, token, onLeft, at, end } = place;
  if (cue.lemma === 'say' && token.pos === 'ADJ' && tokens[at + 1]?.pos === 'VERB')
    return fromToken(place, at);
  // “Karsia says will answer soon”
  if (cue.lemma === 'say' && token.pos === 'AUX' && unit.sentences[0]?.role === 'title')
    return fromToken(place, at);
  const says = !onLeft && cue.takes.has('clause') && cue.clause?.form !== 'ing';
  return says && hasFinite(unit, at, end) ? fromToken(place, at) : undefined;
};

export const contentRules: readonly ContentRule[] = [
  behindWhat,
  calledByOthers,
  behindBareVerb,
  betweenCommas,
  behindComma,
  behindColon,
  atQuotation,
  behindQuotation,
  atScene,
  atConjunction,
  atInfinitive,
  atDeed,
  atTerm,
  atJudgement,
  atClause,
  atPhrase,
  atTopic,
  atAdverbial,
  atLooseClause,
];

const nextThat = ({ tokens }: Reading, from: number, end: number): number => {
  for (let i = from; i < Math.min(end, from + 25); i++)
    if (tokens[i]?.lower === 'that' && tokens[i - 1]?.lower === ',') return i;
  return -1;
};
