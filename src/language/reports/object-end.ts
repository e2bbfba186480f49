/**
 * Where the words that a cue credits end when they are but a noun phrase (“condemned the attack”):
 * before what is told about it.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import { isAdverbial, isWord, type Reading, type Unit } from './reading.ts';
import { writtenClass } from '../words/word-class.ts';

const dash = writtenClass(/^(?:--?|[–—―])$/u);
/** --, –, — */
export const isDash = (token: Token | undefined): boolean => dash.has(token);

/** in a statement, on television, at a news conference, to reporters */
export const isMedium = (tokens: readonly Token[], head: number): boolean =>
  /^(?:statement|release|tweet|post|letter|email|interview|conference|briefing|speech|television|tv|radio|twitter|facebook|reporter|journalist|crowd|rally|message|hearing|website|site|account|page|channel|platform|telegram|meeting|report|remark|filing|ruling|appearance|call|forum|debate|broadcast|essay|column|op-ed|note|memo|e-mail|blog|diatribe|podcast|programme|program)s?$/u.test(
    tokens[head]?.lower ?? '',
  );

/** Finds where a credited noun phrase ends, with what belongs to it. */
export const objectEnd = (reading: Reading, unit: Unit, from: number, end: number): number => {
  const { tokens, phraseAt, quotationAt, isTime } = reading;
  const behind = phraseAt[from]?.last ?? from + 1;
  const ofDoing = tokens[behind]?.lower === 'of' && /ing$/u.test(tokens[behind + 1]?.lower ?? '');
  let relative = false;
  let lasts = false;
  for (let i = behind; i < end; i++) {
    const token = tokens[i] as Token;
    const next = phraseAt[i + 1];
    if (quotationAt[i] || (phraseAt[i] && phraseAt[i]?.first !== i)) continue;
    // blamed the guards – who had left – for the fire
    const closing = isDash(token) ? closingDash(reading, i, end) : 0;
    if (closing > 0) {
      i = closing;
      continue;
    }
    if (token.text === ';' || isDash(token)) return i;
    // proposed a way out: sell the mill, and pay the guards
    if (token.text === ':') return end;
    // condemned the raid and went home; promised a vote and tried to win it
    // not “the blasts which killed two and hurt five”
    if (/^(?:which|who|that)$/u.test(token.lower)) relative = true;
    if (!relative && /^(?:and|but|then)$/u.test(token.lower) && startsFinite(reading, i + 1))
      return i;
    // has an interest in few plans and once he has spoken, he leaves
    if (
      /^(?:and|but)$/u.test(token.lower) &&
      /^(?:once|when|if|while)$/u.test(tokens[i + 1]?.lower ?? '')
    )
      return i;
    // prefer Hale and a third support Lee
    if (/^(?:and|but)$/u.test(token.lower) && next?.first === i + 1 && tellsAnew(unit, next))
      return i;
    // shows a close race as Orlov gains; sought peace as shown by their letters
    if (token.lower === 'as' && startsClause(reading, i + 1)) return i;
    // accused Hale, who had left, of hiding it
    const resumed = token.text === ',' ? goesOnAfter(reading, i, end) : 0;
    if (resumed > 0) {
      i = resumed;
      continue;
    }
    // painted him as a man who hid it, lied and fled
    if (relative && token.text === ',' && startsFinite(reading, i + 1)) continue;
    // condemned the raid, including the arrests
    if (token.text === ',' && tokens[i + 1]?.lower === 'including') continue;
    // mentions Hale, the one guard whose sentence was cut
    const apposed = token.text === ',' && i === behind && next?.first === i + 1;
    if (apposed && tokens[i - 1]?.pos === 'PROPN' && tokens[i + 1]?.pos === 'DET') {
      const after = tokens[next.last]?.lower ?? '';
      if (/^(?:who|whose|which|that|of)$/u.test(after)) {
        i = next.last;
        continue;
      }
    }
    // condemned the raid, which killed two: not “the raid, the arrests and the fines”
    if (token.text === ',' && !quotationAt[i + 1]) {
      const joined =
        /^(?:and|or)$/u.test(tokens[i + 1]?.lower ?? '') &&
        phraseAt[i + 2]?.first === i + 2 &&
        !startsClause(reading, i + 2);
      if (!joined && (!next || !/^(?:,|and|or)$/u.test(tokens[next.last]?.lower ?? ''))) return i;
    }
    // praised the plan on Monday: not “announced plans on Monday for a port”, “a three-day strike”
    // nor “accused them of hiding it for three weeks”
    // ruled out a vote before May: of the vote
    if (token.lower === 'before' && isTime[i + 1]) {
      while (i + 1 < end && isTime[i + 1]) i++;
      continue;
    }
    const timely = isTime[i] === true || (token.pos === 'ADP' && isTime[i + 1] === true);
    lasts = timely && (lasts || (ofDoing && token.lower === 'for'));
    if (timely && !lasts && isLastWords(reading, i, end)) {
      // praised the plan during the summer
      let last = i;
      while (last > behind && /^(?:ADP|DET)$/u.test(tokens[last - 1]?.pos ?? '')) last--;
      return last;
    }
    // rejected the plan in a ruling
    if (
      /^(?:in|on|at|during)$/u.test(token.lower) &&
      next &&
      isMedium(tokens, next.head) &&
      (tokens[next.last]?.pos !== 'ADP' || isTime[next.last + 1] || isSpread(reading, next, end)) &&
      // thanked the guards on television for their help
      !/^(?:for|of|to)$/u.test(tokens[next.last]?.lower ?? '')
    )
      return i;
    // cited the case when she spoke; accused him of being asleep when she called
    const subordinates =
      /^(?:when|while|after|before|because|although|though|but|since|until)$/u.test(token.lower);
    // described him as weary but proud
    if (token.lower === 'but' && tokens[i - 1]?.pos === 'ADJ' && tokens[i + 1]?.pos === 'ADJ')
      continue;
    // has not mentioned the fire since the vote
    const since = token.lower === 'since' && next?.first === i + 1;
    // praised her work after the May 3 raids
    const bare = !next && tokens[i + 1]?.pos !== 'DET';
    if (subordinates && !ofDoing && (bare || since || startsClause(reading, i + 1))) return i;
  }
  return end;
};

/** in a statement on Telegram, in an interview with a paper: up to the end; not “changes in a program on energy” */
const isSpread = (
  { tokens, phraseAt }: Reading,
  { head, last }: NounPhrase,
  end: number,
): boolean => {
  const where = phraseAt[last + 1];
  const link = tokens[last]?.lower;
  const noun = tokens[where?.head ?? -1];
  const led =
    link === 'with'
      ? /^interview/u.test(tokens[head]?.lower ?? '')
      : link === 'on' && (/^\p{Lu}/u.test(noun?.text ?? '') || noun?.lower === 'media');
  return where !== undefined && led && (where.last >= end || tokens[where.last]?.pos === 'PUNCT');
};

/** True: a phrase that is the subject of a finite verb right behind it. */
export const tellsAnew = ({ clauses }: Unit, phrase: NounPhrase): boolean =>
  clauses.some(
    ({ subjects, form, relative, first }) =>
      !relative && form === 'finite' && subjects[0] === phrase && first === phrase.last,
  );

/** True: and went, but was not: no second noun, but what the speaker did */
export const startsFinite = ({ tokens, phraseAt }: Reading, at: number): boolean => {
  let i = at;
  while (isAdverbial(tokens[i]) && !phraseAt[i]) i++;
  const token = tokens[i];
  if (!token || phraseAt[i] || !/^(?:VERB|AUX)$/u.test(token.pos)) return false;
  return !/ing$/u.test(token.lower) && token.lower !== token.lemma;
};

/** True: as Orlov gains, as Orlov, Hale and Lee gain, as shown by them; not “as a mistake”. */
export const startsClause = ({ tokens, phraseAt }: Reading, at: number): boolean => {
  let last = phraseAt[at]?.last ?? at;
  let end = last;
  let commas = 0;
  while (listed.test(tokens[end]?.lower ?? '') && phraseAt[end + 1]?.first === end + 1) {
    const closes = tokens[end]?.text !== ',';
    if (!closes) commas++;
    end = phraseAt[end + 1]?.last ?? end + 1;
    if (closes && commas > 0) last = end;
  }
  const token = tokens[last];
  return token !== undefined && /^(?:VERB|AUX)$/u.test(token.pos) && !/ing$/u.test(token.lower);
};

const listed = /^(?:,|and|or)$/u;

/** The dash that closes what one opens, where what is said goes on behind it; 0 where none does. */
const closingDash = ({ tokens }: Reading, open: number, end: number): number => {
  let close = open + 1;
  while (close < end && !isDash(tokens[close])) close++;
  return close < end && /^(?:for|of|as|to)$/u.test(tokens[close + 1]?.lower ?? '') ? close : 0;
};

/** Where “, who had left, of hiding it” goes on with what is said; 0 where it doesn’t. */
const goesOnAfter = ({ tokens }: Reading, comma: number, end: number): number => {
  let next = comma + 1;
  if (!/^(?:who|which|whose)$/u.test(tokens[next]?.lower ?? ''))
    // charged two men, Hale and Lee, with hiding it
    return tokens[next]?.lower === 'of' ||
      (tokens[next]?.lower === 'with' && /ing$/u.test(tokens[next + 1]?.lower ?? ''))
      ? next
      : 0;
  while (next < end && tokens[next]?.text !== ',') next++;
  const lead = tokens[next + 1]?.lower;
  const after = tokens[next + 2];
  // described the fire, which began late, as a scandal
  const goesOn =
    (lead === 'as' && after?.pos === 'DET') || (lead === 'of' && /ing$/u.test(after?.lower ?? ''));
  return goesOn ? next + 1 : 0;
};

/** … on Monday, …: nothing but the time up to a comma or the end */
const isLastWords = ({ tokens, isTime, phraseAt }: Reading, from: number, end: number): boolean => {
  let i = from;
  while (i < end && (isTime[i] || (tokens[i]?.pos === 'ADP' && isTime[i + 1]))) i++;
  return (i >= end || !isWord(tokens[i])) && phraseAt[i] === undefined;
};
