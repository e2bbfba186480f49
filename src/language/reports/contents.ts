/**
 * Reporting verb and source → the tokens of the words that are credited: to the right of the verb
 * (“said that …”), to the left (“…, police said”), or on both sides (“…, police said, …”).
 */
import { skipAdjuncts } from './adjuncts.ts';
import { resumedSpeech } from './between-commas.ts';
import { contentEnd } from './content-ends.ts';
import { startsVerb } from './content-forms.ts';
import { type Content, isTitleOfWork, onlyLeft } from './content-place.ts';
import { contentRules } from './content-rules.ts';
import { type Cue, isReportingVerb } from './cues.ts';
import {
  endOfWords,
  isAdverbial,
  isQuoteMark,
  isWord,
  type Reading,
  type Unit,
} from './reading.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Quotation } from '../quotations.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';

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
  const end = contentEnd(reading, unit, cue, right);
  const at = skipAdjuncts(reading, unit, cue, right);
  // a clip that appears to show it: nothing before it
  const isMeans = cue.class === 'show' && cue.clause?.form === 'infinitive';
  const onLeft =
    cue.clause?.form === 'ing' || isMeans
      ? null
      : leftPart(reading, unit, cue, { left, right: at });
  const token = reading.tokens[at];
  if (!token) return onlyLeft({ onLeft });
  const place = { ...reading, reading, unit, cue, left, right, inverted, at, end, token, onLeft };
  if (at >= end || /^[.?!;—–]$/u.test(token.text)) return resumedSpeech(place) ?? onlyLeft(place);
  for (const rule of contentRules) {
    const found = rule(place);
    if (found !== undefined) return found;
  }
  return onlyLeft(place);
};

/** Was it late, the judge asked Hale: a verb before its subject, or a word that asks */
const isQuestion = (tokens: readonly Token[], first: number): boolean => {
  // If it was so, then why
  const supposed = tokens[first]?.lower === 'if';
  const then = tokens.slice(first, first + 20).find(({ lower }) => lower === 'then');
  const opening = supposed ? tokens[(then?.index ?? -2) + 1] : tokens[first];
  return opening?.pos === 'AUX' || isAsking.has(opening);
};
const isAsking = wordClass(/^(?:who|what|why|how|whose|which)$/u);

/** “We ran”: not Gen. “Bo” Hale */
const isSpeech = ({ start, end }: Quotation): boolean => end - start > 12;

/** The colon behind what others say, with another clause after it; 0 where there is none. */
const inReported = (
  tokens: readonly Token[],
  { clauses }: Unit,
  { first, last }: TokenRange,
): number => {
  const colon = tokens.slice(first, last).find(({ text }) => text === ':')?.index ?? 0;
  const said = clauses.some(
    ({ verb, lemma }) => verb > first && verb < colon && isReportingVerb(lemma),
  );
  const told = clauses.some(
    ({ verb, form }) => verb > colon && verb < last && (form === 'finite' || form === 'bare'),
  );
  return said && told ? colon : 0;
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
  const asks = cue.lemma === 'ask' && isQuestion(tokens, unit.first);
  const goesOn =
    before.text === ',' && tokens[right]?.text === ',' && startsVerb(tokens, right + 1);
  // the plan was void, a court ruled
  // It depends, counsel submitted
  const closes = cue.takes.has('clause') || /^(?:rule|submit)$/u.test(cue.lemma);
  if (!inQuote && !(before.text === ',' && (closes || asks)) && !isQuoteMark(before)) return null;
  let first = unit.first;
  if (inQuote && left - 1 >= first) {
    // he was angry: “A,” he said; he left.“A,” he said
    const open = tokens.slice(first, left).find((token) => token.end > inQuote.start);
    // he left at 5.40am. “A,” he said: a stop taken for a part of the word before it
    const ends = /^(?:[:.?!]|\S*\p{L}\.)$/u.test(tokens[(open?.index ?? 0) - 1]?.text ?? '');
    // However, “A,” he said
    const lead = open ? tokens.slice(first, open.index) : [];
    const linked = lead.length === 2 && isAdverbial(lead[0]) && lead[1]?.text === ',';
    if (open && open.index > first && (ends || linked) && isSpeech(inQuote)) first = open.index;
  }
  // Ten dead, mayor announces free treatment; split over it, leaders found no way: words of its own
  // stand behind the verb
  const own = tokens[right];
  const ownWords = (cue.takes.has('object') && !asks) || /^(?:find|rule)$/u.test(cue.lemma);
  if (!inQuote && ownWords && own && right < unit.last && !isTime[right])
    if (isWord(own) && /^(?:NOUN|PROPN|ADJ|X|NUM|VERB)$/u.test(own.pos)) return null;
  const last = endOfWords(reading, first, left);
  if (last <= first || !tokens.slice(first, last).some(isWord)) return null;
  // reported that, according to Hale, it was late
  if (tokens[last - 1]?.lower === 'that' && !inQuote) return null;
  if (inQuote) {
    const isTitle = quotationAt[first] !== inQuote && isTitleOfWork(reading, inQuote, first, last);
    return isTitle ? null : { first, last };
  }
  // guards say that A: B, a driver said: not what the guards say
  const colon = inReported(tokens, unit, { first, last });
  if (colon > 0) first = colon + 1;
  // the army is weak, said Orlov; the land, she said, is not
  const half = tokens.slice(first, last).findLast(({ text }) => text === ';')?.index;
  if (half !== undefined && !inQuote) first = half + 1;
  // After the blast, he said …: an adverbial before the cue is no clause of its own
  let main = first;
  // At least two people died, he said: no adverbial, but a number
  const counts = unit.sentences.some(({ quantities }) =>
    quantities.some((quantity) => quantity.first === first),
  );
  // To a question about the flood, he said
  const replies = tokens[first]?.lower === 'to' && tokens[first + 1]?.pos === 'DET';
  const leads = opener.test(tokens[first]?.lower ?? '') || tokens[first]?.pos === 'ADP';
  // Standing on the dam, he said
  const told = (one: Clause): boolean => one.verb > first && one.verb < last && one.form !== 'ing';
  const doing =
    tokens[first]?.pos === 'VERB' &&
    /ing$/u.test(tokens[first]?.lower ?? '') &&
    !unit.clauses.some(told);
  const opens = !counts && (leads || replies || doing);
  if (opens) while (main < last && tokens[main]?.lower !== ',') main++;
  // Once he reached the bridge he jumped, Hale said: the clauses stand without a comma
  const tellings = unit.clauses.filter(
    ({ verb, relative, form, subjects }) =>
      verb > first && verb < last && !relative && form !== 'infinitive' && subjects.length > 0,
  );
  if (main >= last && tellings.length > 1) main = first;
  // Though the gate had held, Hale said, the dam would not: both belong to it
  const halves =
    /^(?:though|although|because|if|unless|while|since)$/u.test(tokens[first]?.lower ?? '') &&
    tellings.length > 0 &&
    tokens[right]?.text === ',' &&
    !quotationAt[right + 1];
  if (main >= last && halves) main = first;
  const finite = unit.clauses.some(
    ({ verb, form }) => verb >= main && verb < last && form !== 'ing',
  );
  // a verb may be tagged as something else
  const words = tokens.slice(first, last).filter((token) => isWord(token) && !isTime[token.index]);
  // Drivers like Hale, he said.
  const ends = /^[.?!]$/u.test(tokens[right]?.text ?? '') && cue.lemma === 'say';
  // all of this, he said, could be undone
  return finite || goesOn || (!opens && words.length >= (ends ? 3 : 5)) ? { first, last } : null;
};
