/**
 * A cue between commas → its words: on both sides of it (“the bridge, police said, was closed”), or on one.
 */
import { startsVerb, hasFinite } from './content-forms.ts';
import {
  type Content,
  type ContentPlace,
  type ContentRule,
  fromToken,
  onlyLeft,
} from './content-place.ts';
import { goesOnSpeaking, isReportingVerb } from './cues.ts';
import { isMereCue } from './empty-contents.ts';
import type { Reading } from './reading.ts';
import type { TokenRange } from '../words/tokenize.ts';

/** “A,” he said, “B”; a fire broke out, police said, and two were hurt; “A,” he said, the Post reported */
export const betweenCommas: ContentRule = (place) => {
  const { reading, unit, tokens, quotationAt, token, onLeft, left, inverted, at, end } = place;
  if (token.text !== ',' || !onLeft) return undefined;
  const next = tokens[at + 1];
  // “A,” he said, to loud cheers; “A,” she said, speaking from her boat
  const isScene =
    quotationAt[left - 1]?.closed &&
    (next?.pos === 'ADP' ||
      next?.lower === 'to' ||
      /^\p{Ll}+ing$/u.test(next?.text ?? '') ||
      // “A,” he told the crowd, gathered on the dam
      (/ed$/u.test(next?.lower ?? '') && unit.clauses.some(({ first }) => first === at + 1)) ||
      // “A,” he said, his voice breaking
      (/^(?:his|her|their)$/u.test(next?.lower ?? '') &&
        /ing$/u.test(tokens[at + 3]?.lower ?? ''))) &&
    !quotationAt.slice(at + 1, end).some(Boolean);
  // “A,” he wrote in May, three months before his death
  const dated =
    quotationAt[left - 1]?.closed &&
    /^(?:NUM|DET)$/u.test(next?.pos ?? '') &&
    /^(?:hour|day|week|month|year|decade)s?$/u.test(tokens[at + 2]?.lower ?? '') &&
    /^(?:before|after|later|earlier)$/u.test(tokens[at + 3]?.lower ?? '');
  if (dated) return onlyLeft(place);
  if (isToldBehind(place)) return onlyLeft(place);
  if (isAnswer(place, onLeft)) return fromToken(place, at + 1);
  const parted = !inverted || quotationAt[at + 1] !== undefined || isHalf(place, onLeft);
  if (!next || isScene || !parted || continuesCue(reading, at + 1)) return onlyLeft(place);
  const after = fromToken(place, at + 1);
  return after && !isMereCue(reading, after)
    ? { first: aboutWhom(place, onLeft), last: after.last, side: 'both', resumes: at }
    : onlyLeft(place);
};

/** “A,” Hale said, referring to the vote, “B”: both are his, and what he refers to stands between */
export const resumedSpeech = ({
  unit,
  tokens,
  quotationAt,
  onLeft,
  left,
  at,
}: ContentPlace): Content | null => {
  if (
    !onLeft ||
    !quotationAt[left - 1]?.closed ||
    tokens[at]?.text !== ',' ||
    !/^\p{Ll}+ing$/u.test(tokens[at + 1]?.text ?? '')
  )
    return null;
  const doing = tokens[at + 1]?.lemma ?? '';
  if (isReportingVerb(doing) && !/^(?:refer|allude|cite)$/u.test(doing)) return null;
  let open = at + 1;
  while (open < unit.last && !quotationAt[open]) open++;
  const quotation = quotationAt[open];
  const told = unit.clauses.some(
    ({ verb, form }) => verb > at && verb < open && (form === 'finite' || form === 'bare'),
  );
  if (!quotation || open >= unit.last || tokens[open - 1]?.text !== ',' || told) return null;
  let last = open;
  while (last < unit.last && quotationAt[last] === quotation) last++;
  return { first: onLeft.first, last, side: 'both', resumes: open };
};

/** “A,” he said, then left; “A,” he added, a hint at the vote; “A,” he said, a claim guards denied: what is told of it */
const isToldBehind = ({
  unit,
  quotationAt,
  phraseAt,
  tokens,
  left,
  at,
  end,
}: ContentPlace): boolean => {
  const next = tokens[at + 1]?.lower ?? '';
  if (!quotationAt[left - 1]?.closed || quotationAt.slice(at + 1, at + 4).some(Boolean))
    return false;
  const quoted = quotationAt.slice(at + 1, end).some(Boolean);
  if (/^(?:then|before)$/u.test(next)) return !quoted;
  const behind = phraseAt[at + 1]?.last ?? at + 2;
  const described =
    phraseAt[behind]?.first === behind ||
    unit.clauses.some(
      ({ first, lemma }) => first >= behind && first < end && isReportingVerb(lemma),
    );
  return /^an?$/u.test(next) && (described || !(quoted || hasFinite(unit, at, end)));
};

/** Whichever is right, says Hale, it is late; it showed, said Hale, what could be done: half of what he says */
const isHalf = ({ tokens, at }: ContentPlace, { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).every(({ text }) => text !== ',') &&
  (/^(?:whichever|whatever|whoever|however|though|although|if|unless|because|while|since)$/u.test(
    tokens[first]?.lower ?? '',
  ) ||
    /^(?:what|how|whether|why)$/u.test(tokens[at + 1]?.lower ?? ''));

/** Hale blamed the guards, whose rounds, he said, were told ahead: “whose rounds … were told ahead” */
const aboutWhom = ({ unit, tokens, at }: ContentPlace, { first, last }: TokenRange): number => {
  const relative = tokens
    .slice(first, last)
    .findLast(({ lower }) => /^(?:which|whose|who|whom)$/u.test(lower))?.index;
  if (relative === undefined || !startsVerb(tokens, at + 1)) return first;
  const told = unit.clauses.some(
    ({ verb, form }) => verb > relative && verb < last && form !== 'ing',
  );
  const comma = tokens.slice(first, relative).findLast(({ text }) => text === ',')?.index;
  return told || comma === undefined || relative - comma > 4 ? first : comma + 1;
};

/** Hale said A, and when asked about it he replied, “B”: an answer of its own, behind what was told before */
const isAnswer = (
  { unit, tokens, quotationAt, left, at, inverted }: ContentPlace,
  { first, last }: TokenRange,
): boolean =>
  !inverted &&
  quotationAt[at + 1] !== undefined &&
  !quotationAt[left - 1] &&
  /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '') &&
  unit.clauses.some(({ verb, lemma }) => verb >= first && verb < last && isReportingVerb(lemma));

/** , adding that …; , citing …; , according to …: no part of what stands before */
const continuesCue = ({ tokens }: Reading, at: number): boolean =>
  goesOnSpeaking(tokens, at) ||
  /^(?:according|who|whose|whom|which|where|when|as|while|but|though|although)$/u.test(
    tokens[at]?.lower ?? '',
  );
