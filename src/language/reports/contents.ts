/**
 * Reporting verb and source → the tokens of the words that are credited: to the right of the verb
 * (“said that …”), to the left (“…, police said”), or on both sides (“…, police said, …”).
 */
import type { Quotation } from '../quotations.ts';
import type { TokenRange } from '../tokenize.ts';
import { leadsTo, opensTopic, skipAdjuncts } from './adjuncts.ts';
import { contentEnd } from './content-ends.ts';
import { objectEnd } from './object-end.ts';
import {
  aboutEnd,
  framedPhrase,
  hasFinite,
  hasName,
  infinitiveAfter,
  infinitiveEnd,
  isConjunction,
  opensClause,
  opensJudgement,
  behindJudgement,
  startsVerb,
} from './content-forms.ts';
import { type Cue, goesOnSpeaking, isWeak } from './cues.ts';
import { isMereCue } from './empty-contents.ts';
import { isAdverbial, isQuoteMark, isWord, type Reading, type Unit } from './reading.ts';

export interface Content extends TokenRange {
  side: 'left' | 'right' | 'both';
  /** Where the words go on behind “he said in a note to the board,”. */
  resumes?: number;
}

/** Verbs that give a thing a name. */
const naming = /^(?:call|term|label|dub|describe|characteri[sz]e|identify)$/u;
const self: ReadonlySet<string> = new Set(['itself', 'himself', 'herself', 'themselves']);
const conjunction = /^(?:whether|if|how|why|what|where|when)$/u;
/** True of the name of a programme, a book, a song: On “Morning Hour,” he said */
export const isTitleOfWork = (
  { tokens, quotationAt }: Reading,
  quotation: Quotation,
  first: number,
  last: number,
): boolean => {
  const words = tokens
    .slice(first, last)
    .filter((token) => quotationAt[token.index] === quotation && isWord(token));
  const large = words.filter(({ text }) => /^[\p{Lu}\d]/u.test(text));
  return words.length <= 8 && large.length * 3 >= words.length * 2;
};

const opener =
  /^(?:after|asked|as|although|though|before|because|following|if|once|speaking|since|when|while|until|unless|despite|citing|noting|referring|in|on|at|during)$/u;

/**
 * Finds the words that a cue credits to its source.
 *
 * @param right - Index of the first token right of the cue: behind verb, particle or source.
 * @param left - Index after the last token left of the cue: its source or verb begins there.
 */
export const findContent = (
  reading: Reading,
  unit: Unit,
  cue: Cue,
  { left, right, inverted }: { left: number; right: number; inverted: boolean },
): Content | null => {
  const { tokens, phraseAt, quotationAt } = reading;
  const end = contentEnd(reading, unit, cue, right);
  const at = skipAdjuncts(reading, unit, cue, right);
  const onLeft =
    cue.clause?.form === 'ing' ? null : leftPart(reading, unit, cue, { left, right: at });
  const token = tokens[at];
  if (!token || at >= end || /^[.?!;—–]$/u.test(token.text))
    return onLeft && { ...onLeft, side: 'left' };
  const isNamedBy = naming.test(cue.lemma);
  // that was what Hale said when he left; what many expect to be the last
  const named = tokens[left - 1]?.lower === 'what';
  const isTerm = named && left - 1 > unit.first && tokens[at]?.lemma === 'be';
  if (named && !isNamedBy && !(isTerm && phraseAt[at + 1])) return null;
  // called ‘hero’: by others
  if (isNamedBy && quotationAt[at] && at === cue.last && cue.clause?.form !== 'ing') return null;
  const rest = (from: number, until = end): Content | null => {
    let last = endOfSpeech(reading, from, until);
    while (last > from && !isWord(tokens[last - 1]) && !quotationAt[last - 1]) last--;
    return last > from ? { first: from, last, side: 'right' } : null;
  };
  // it came to what the mayor said was theft: not “what the mayor said was true”
  if (isTerm && !isNamedBy) return rest(at + 1, objectEnd(reading, unit, at + 1, end));
  // “A,” he grunted; gathered that A: a verb that takes nothing else
  if (cue.takes.size === 0 && cue.clause) {
    if (token.lower === 'that' && isConjunction(reading, unit, at)) return rest(at + 1);
    return onLeft && !isWord(token) ? { ...onLeft, side: 'left' } : null;
  }
  if (token.text === ',') {
    const next = tokens[at + 1];
    // “A,” he said, to loud cheers; “A,” she said, speaking from her boat
    const isScene =
      quotationAt[left - 1]?.closed &&
      (next?.pos === 'ADP' || next?.lower === 'to' || /^\p{Ll}+ing$/u.test(next?.text ?? '')) &&
      !quotationAt.slice(at + 1, end).some(Boolean);
    if (
      onLeft &&
      next &&
      !isScene &&
      (!inverted || quotationAt[at + 1]) &&
      !continuesCue(reading, at + 1)
    ) {
      // “A,” he said, “B”; a fire broke out, police said, and two were hurt
      // “A,” he said, the Daily Post reported
      const behind = rest(at + 1);
      const after = behind && !isMereCue(reading, behind) ? behind : null;
      return after
        ? { first: onLeft.first, last: after.last, side: 'both', resumes: at }
        : { ...onLeft, side: 'left' };
    }
    if (onLeft) return { ...onLeft, side: 'left' };
    // According to the police, two people died
    if (cue.clause === null) return rest(at + 1);
    // Back in Delos, Hale said, he began to work; Hale said after the talks, he will go
    const clause = phraseAt[at + 1]?.first === at + 1 || tokens[at + 1]?.lower === 'there';
    const skipped = at > right && nextThat(reading, at + 1, end) < 0;
    if (cue.takes.has('clause') && clause && (left > unit.first || skipped)) {
      const after = hasFinite(unit, at, end) ? rest(at + 1) : null;
      if (after) return after;
    }
    // he said, “A”; he said, as well, that A
    if (quotationAt[at + 1]) return rest(at + 1);
    // asked Hale, the head of the mill, to leave
    const bid = cue.takes.has('infinitive') ? infinitiveAfter(reading, at, end) : -1;
    if (bid > 0 && tokens[bid - 1]?.text === ',') return rest(bid);
    const that = nextThat(reading, at + 1, end);
    return that > 0 ? rest(that + 1) : null;
  }
  if (token.text === ':') return rest(at + 1);
  if (quotationAt[at]) {
    // “A,” he said. “B” (read as one sentence)
    if (onLeft && quotationAt[left - 1]) {
      // “A,” he told “The Morning Hour.”
      if (cue.lemma === 'tell' && isTitleOfWork(reading, quotationAt[at], at, end))
        return { ...onLeft, side: 'left' };
      const after = rest(at);
      if (after) return { first: onLeft.first, last: after.last, side: 'both' };
    }
    return cue.takes.size > 0 ? rest(at) : null;
  }
  if (onLeft && quotationAt[left - 1] && cue.takes.has('clause'))
    return { ...onLeft, side: 'left' };
  // spoke on a base that overlooks the bay: a verb of speaking takes no “that”
  const speaks = cue.takes.has('topic') && !cue.takes.has('clause');
  if (token.lower === 'that' && !speaks && isConjunction(reading, unit, at)) return rest(at + 1);
  // two men argued when they met, argued as the party began
  if (cue.lemma === 'argue' && /^(?:as|when|where)$/u.test(token.lower)) return null;
  if (conjunction.test(token.lower) && (cue.takes.has('clause') || cue.takes.has('that')))
    return rest(at);
  // vowed to leave, vowed not to leave: not “pleaded to the charges”, nor “who asked not to be named”
  const to = token.lower === 'not' && !cue.clause?.relative ? at + 1 : at;
  const bidden = /^(?:VERB|AUX|ADV|PART|PUNCT)$/u.test(tokens[to + 1]?.pos ?? '');
  if (tokens[to]?.lower === 'to' && cue.takes.has('infinitive') && bidden)
    return rest(at, infinitiveEnd(reading, unit, to, end));
  // admitted to firing, confessed to taking it, confessed to the killing
  const owned = /^(?:admit|confess)$/u.test(cue.lemma) && token.lower === 'to';
  if (owned && /ing$/u.test(tokens[at + 1]?.lower ?? '')) return rest(at + 1);
  if (owned && cue.lemma === 'confess' && tokens[at + 1]?.pos === 'DET')
    return rest(at + 1, objectEnd(reading, unit, at + 1, end));
  // admitted using the key, denied taking it, recalled hearing a blast
  const owns = cue.takes.has('object') || /^(?:recall|remember)$/u.test(cue.lemma);
  if (token.pos === 'VERB' && /ing$/u.test(token.lower) && owns) return rest(at);
  // what guards called an ambush, what they described as an ambush
  // with what it calls for “calm”: a name for what was told
  if (named && token.lower === 'for') return null;
  const name = named && token.lower === 'as' ? at + 1 : at;
  const colon = named ? tokens.slice(at, end).find(({ text }) => text === ':')?.index : undefined;
  if (named && (tokens[name]?.pos === 'DET' || phraseAt[name]?.pronoun === false))
    return rest(name, objectEnd(reading, unit, name, colon ?? end));
  // dismissed as nonsense the report on the dam
  const judged = token.lower === 'as' && /^(?:deny|condemn|praise)$/u.test(cue.class);
  const held = judged && behindJudgement(reading, at, end);
  if (held) return rest(at, objectEnd(reading, unit, held, end));
  const framed = framedPhrase(reading, unit, cue, at, end);
  if (framed) return rest(at, framed);
  if (
    phraseAt[at]?.first === at ||
    /^(?:DET|NUM|PRON)$/u.test(token.pos) ||
    // pledged $40 million: not “reported $40 million was spent”
    (token.pos === 'SYM' && !hasFinite(unit, at, end)) ||
    /^(?:there|that)$/u.test(token.lower)
  ) {
    const opens = opensClause(reading, unit, at);
    // added $3 million, maintains the tracks where it happened: nothing is said
    // maintains his innocence
    const innocence = tokens[phraseAt[at]?.head ?? at]?.lower === 'innocence';
    if (innocence) return rest(at, objectEnd(reading, unit, at, end));
    if (isWeak(cue.lemma) && cue.takes.has('clause') && !opens)
      return onLeft && { ...onLeft, side: 'left' };
    const finite = unit.clauses.some(
      (clause) =>
        clause.first >= at &&
        clause.last <= end &&
        clause.form !== 'ing' &&
        clause.form !== 'infinitive' &&
        !clause.relative,
    );
    // said the words “hurt” them: a verb may be tagged as something else
    const quoted = quotationAt.slice(at, end).some(Boolean);
    // indicates a close race as one gains: no clause of what is indicated
    const loose = !cue.takes.has('object') && cue.lemma !== 'know';
    // records show Hale and his wife, Ann Orlov, were here
    const behind = tokens[phraseAt[at]?.last ?? at]?.lower ?? '';
    const listed = cue.class === 'show' && /^(?:,|and)$/u.test(behind);
    const clausal = finite && (opens || loose || listed);
    if (cue.takes.has('clause') && (clausal || (quoted && !onLeft))) {
      // likened it to “a crime” – which stung
      return rest(
        at,
        clausal || !cue.takes.has('object') ? end : objectEnd(reading, unit, at, end),
      );
    }
    // urged people at a rally to leave
    const asked = cue.takes.has('infinitive')
      ? infinitiveAfter(reading, phraseAt[at]?.last ?? at, end)
      : -1;
    // denied women entry: withheld it
    const second = phraseAt[phraseAt[at]?.last ?? -1];
    if (cue.lemma === 'deny' && second && second !== phraseAt[at]) return null;
    // the band that calls itself the Marsh State: its name, no word of its own
    if (cue.clause?.relative && naming.test(cue.lemma) && self.has(tokens[at]?.lower ?? ''))
      return null;
    // called the police to report a body: nobody says that he did
    const meant =
      cue.clause?.form === 'infinitive' && /^(?:say|announce|confirm)$/u.test(cue.class);
    if (cue.takes.has('object') && !meant)
      return rest(
        at,
        asked > 0 ? infinitiveEnd(reading, unit, asked, end) : objectEnd(reading, unit, at, end),
      );
    if (cue.takes.has('naming') && hasName(reading, unit, at, end)) return rest(at);
    // found the search unlawful
    if (cue.class === 'show' && opensJudgement(reading, at, end)) return rest(at);
    // expects the sale to be done by May: not “urged people to leave”, “told him to go”
    if (asked > 0)
      return rest(cue.lemma === 'expect' ? at : asked, infinitiveEnd(reading, unit, asked, end));
  }
  if (cue.takes.has('about') && leadsTo(cue, token))
    return rest(at + 1, aboutEnd(reading, unit, at + 1, end));
  if (opensTopic(cue, token, at === right))
    return rest(at + 1, aboutEnd(reading, unit, at + 1, end));
  // “A,” he said as he left
  const isScene = /^(?:as|after|before|when|while)$/u.test(token.lower);
  // he said as he left: not “he said as he ran the gate fell”
  const lone = unit.clauses.filter((one) => one.verb > at && one.verb < end).length < 2;
  const aside = isScene && (onLeft !== null || lone);
  if (
    cue.takes.has('clause') &&
    !aside &&
    (token.pos === 'ADP' || token.pos === 'SCONJ' || isAdverbial(token))
  ) {
    // said in the north of Karsia that two people died
    const that = unit.clauses.find(({ first }) => first > at)?.subjects[0]?.first ?? -1;
    if (tokens[that - 1]?.lower === 'that' && that - 1 > at) return rest(that);
    // said in the north two people died; said if it rained they would go
    if (hasFinite(unit, at, end)) return rest(at);
  }
  if (aside) return onLeft && { ...onLeft, side: 'left' };
  // said net rose by a fifth
  if (cue.lemma === 'say' && token.pos === 'ADJ' && tokens[at + 1]?.pos === 'VERB') return rest(at);
  // says too much is made of it
  if (!onLeft && cue.takes.has('clause') && cue.clause?.form !== 'ing' && hasFinite(unit, at, end))
    return rest(at);
  return onLeft && { ...onLeft, side: 'left' };
};

/** said, “A,” when she asked; said, “A,” but went: the words end with the quotation */
const endOfSpeech = (
  { tokens, quotationAt, article }: Reading,
  from: number,
  end: number,
): number => {
  const quotation = quotationAt[from];
  if (!quotation?.closed) return end;
  let last = from;
  while (last < end && quotationAt[last] === quotation) last++;
  const stop = article.text[quotation.to - 1] ?? '';
  const next = tokens[last];
  const leaves =
    next !== undefined &&
    (/[,.?!]/u.test(stop) || next.lower === ',') &&
    !quotationAt[last + 1] &&
    !/^(?:and|or|but|that)$/u.test(next.lower);
  return leaves ? last : end;
};

/** , adding that …; , citing …; , according to …: no part of what stands before */
const continuesCue = ({ tokens }: Reading, at: number): boolean =>
  goesOnSpeaking(tokens[at]) ||
  /^(?:according|who|which|as|while|but|though|although)$/u.test(tokens[at]?.lower ?? '');

const nextThat = ({ tokens }: Reading, from: number, end: number): number => {
  for (let i = from; i < Math.min(end, from + 25); i++)
    if (tokens[i]?.lower === 'that' && tokens[i - 1]?.lower === ',') return i;
  return -1;
};

/** The clause or quotation that ends right before the cue. */
const leftPart = (
  reading: Reading,
  unit: Unit,
  cue: Cue,
  { left, right }: { left: number; right: number },
): TokenRange | null => {
  const { tokens, quotationAt, isTime } = reading;
  const before = tokens[left - 1];
  if (!before || left <= unit.first) return null;
  const inQuote = quotationAt[left - 1];
  const goesOn =
    before.text === ',' && tokens[right]?.text === ',' && startsVerb(tokens, right + 1);
  if (!inQuote && !(before.text === ',' && cue.takes.has('clause')) && !isQuoteMark(before))
    return null;
  let first = unit.first;
  if (inQuote && left - 1 >= first) {
    // he was angry: “A,” he said; he left.“A,” he said
    const open = tokens.slice(first, left).find((token) => token.end > inQuote.start);
    if (open && open.index > first && /^[:.?!]$/u.test(tokens[open.index - 1]?.text ?? ''))
      first = open.index;
  }
  // Ten dead, mayor announces free treatment; split over it, leaders found no way: words of its own
  // stand behind the verb
  const own = tokens[right];
  const ownWords = cue.takes.has('object') || cue.lemma === 'find';
  if (!inQuote && ownWords && own && right < unit.last && !isTime[right])
    if (isWord(own) && /^(?:NOUN|PROPN|ADJ|X|NUM|VERB)$/u.test(own.pos)) return null;
  let last = left;
  while (last > first && !isWord(tokens[last - 1]) && !quotationAt[last - 1]) last--;
  if (last <= first || !tokens.slice(first, last).some(isWord)) return null;
  if (inQuote) {
    const isTitle = quotationAt[first] !== inQuote && isTitleOfWork(reading, inQuote, first, last);
    return isTitle ? null : { first, last };
  }
  // After the blast, he said …: an adverbial before the cue is no clause of its own
  let main = first;
  // At least two people died, he said: no adverbial, but a number
  const counts = unit.sentences.some(({ quantities }) =>
    quantities.some((quantity) => quantity.first === first),
  );
  const opens =
    !counts && (opener.test(tokens[first]?.lower ?? '') || tokens[first]?.pos === 'ADP');
  if (opens) while (main < last && tokens[main]?.lower !== ',') main++;
  // Once he reached the bridge he jumped, Hale said: the clauses stand without a comma
  const told = unit.clauses.filter(
    ({ verb, relative, form, subjects }) =>
      verb > first && verb < last && !relative && form !== 'infinitive' && subjects.length > 0,
  );
  if (main >= last && told.length > 1) main = first;
  const finite = unit.clauses.some(
    ({ verb, form }) => verb >= main && verb < last && form !== 'ing',
  );
  // a verb may be tagged as something else
  const words = tokens.slice(first, last).filter((token) => isWord(token) && !isTime[token.index]);
  // Drivers like Hale, he said.
  const closes = /^[.?!]$/u.test(tokens[right]?.text ?? '') && cue.lemma === 'say';
  // all of this, he said, could be undone
  return finite || goesOn || (!opens && words.length >= (closes ? 3 : 5)) ? { first, last } : null;
};
