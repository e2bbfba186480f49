/**
 * A sentence → its part that tells of what went before: “two years after 19 people died in a fire”.
 */
import type { Document, Sentence } from '../document.ts';
import type { TokenRange } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';

type Read = Pick<Document, 'tokens'>;

const longAgo = /^(?:days|weeks?|months?|years?|decades?)$/u;

/** came two days after, came just a day after */
export const hasCome = ({ tokens }: Read, at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some(({ lemma }) => lemma === 'come');

/** two years after, weeks after; the raid came a day after: not “a day after the raid, ten were held” */
export const isLongAfter = (document: Read, at: number): boolean => {
  if (document.tokens[at]?.lower !== 'after') return false;
  const unit = document.tokens[at - 1]?.lower ?? '';
  // a year to the day after
  const isToTheDay = document.tokens[at - 3]?.lower === 'to';
  return (
    longAgo.test(unit) ||
    (unit === 'day' && (isToTheDay || hasCome(document, at))) ||
    // it came shortly after the army had suffered a raid
    (/^(?:shortly|soon)$/u.test(unit) && hasCome(document, at))
  );
};

/**
 * The tragedy comes two years after 19 people died in a fire: the tokens that tell of what went before.
 * The raid, which came days after a truce was signed, killed two; in May, a week after the vote, jets
 * struck: up to where the sentence goes on. So is “the worst since 2012, when ten died”.
 */
export const formerPart = (document: Read, sentence: Sentence): TokenRange | null => {
  const { tokens } = document;
  const { first, last } = sentence;
  for (let i = first + 1; i < last; i++) {
    if (isBesides(tokens, first, i, last)) return { first: i, last };
    const end = endOfRankedSince(document, sentence, i);
    if (end !== null) return { first: i, last: end };
    const since = sinceBefore(tokens, i);
    if (since === null && !isLongAfter(document, i)) continue;
    const inserted = since !== null || isInserted(tokens, first, i);
    return { first: since ?? i, last: endOfPart(document, sentence, i, inserted) };
  }
  return null;
};

/** Where a part that begins at a token ends: at the sentence’s end, or where the sentence goes on. */
const endOfPart = (
  { tokens }: Read,
  sentence: Sentence,
  at: number,
  isInsertion: boolean,
): number => {
  for (let i = at + 1; i < sentence.last; i++) {
    const word = tokens[i]?.lower ?? '';
    if (/^[:;]$/u.test(word) || (isInsertion && word === ',' && opensClause(sentence, i + 1)))
      return i;
  }
  return sentence.last;
};

/**
 * The biggest blow since its founder was killed in 2011, the worst loss since the death of Ann Orlov: the
 * end of the part that “since” opens behind a rank, null where it opens none. “The deadliest raid since May
 * killed ten” ends it before its verb, “the deadliest since May, killing ten” at the comma.
 */
const endOfRankedSince = (document: Read, sentence: Sentence, at: number): number | null => {
  const { tokens } = document;
  if (tokens[at]?.lower !== 'since') return null;
  // the deadliest since 2012, when ten died
  if (tokens.slice(at + 1, at + 5).some(({ lower }) => /^(?:when|where)$/u.test(lower)))
    return null;
  // has led it since the death of Ann Orlov
  const isSinceDeath =
    /^(?:the|his|her)$/u.test(tokens[at + 1]?.lower ?? '') && isDeath.has(tokens[at + 2]);
  if (!isSinceDeath && !tokens.slice(sentence.first, at).some(({ lower }) => rank.test(lower)))
    return null;
  const goesOn = sentence.clauses.find(
    ({ verb, form, subjects: [subject] }) =>
      form === 'finite' && verb > at && subject !== undefined && subject.head < at,
  );
  const end = endOfPart(document, sentence, at, true);
  const comma = tokens.findIndex(({ lower }, i) => i > at && i < end && lower === ',');
  // since rebels stormed a mill, killing ten; since the raid in which ten, with two guards, died
  const isToldOf = sentence.clauses.some(
    ({ verb, form, subjects }) =>
      form === 'finite' &&
      verb > at &&
      (verb < comma || subjects.some(({ head }) => head > at && head < comma)),
  );
  return Math.min(end, goesOn?.first ?? end, comma > 0 && !isToldOf ? comma : end);
};
const isDeath = wordClass(/^(?:deaths?|killing|assassination|murder)$/u);
const rank = /^(?:first|second|third|fourth|fifth|latest|worst|most|\p{L}{3,}est)$/u;

const deeds =
  /^(?:shooting|attack|raid|strike|bombing|blast|explosion|crash|derailment|collapse|stampede|crush|fire|blaze|stabbing|killing|flood|quake|earthquake|disaster)s?$/u;

/** The shooting comes as the next town mourns those of a fire: “as” before another one, told as new */
const isBesides = (tokens: Read['tokens'], first: number, at: number, last: number): boolean =>
  tokens[at]?.lower === 'as' &&
  tokens[at - 1]?.lemma === 'come' &&
  tokens.slice(first, at).some(({ lower }) => deeds.test(lower)) &&
  tokens
    .slice(at, last)
    .some(
      ({ lower, index }) =>
        /^(?:an?|another)$/u.test(lower) &&
        tokens.slice(index + 1, index + 4).some((token) => deeds.test(token.lower)),
    );

/** since 2012, when; since March when; since Ostrov, where: the place behind “since”, null elsewhere */
const sinceBefore = (tokens: Read['tokens'], at: number): number | null => {
  const word = tokens[at]?.lower;
  if (word !== 'when' && word !== 'where') return null;
  const end = tokens[at - 1]?.lower === ',' ? at - 1 : at;
  for (let i = end - 1; i > end - 5 && i > 0; i--) {
    if (tokens[i]?.pos === 'PUNCT') return null;
    if (tokens[i]?.lower === 'since') return i + 1;
  }
  return null;
};

/** two years after, “…, which came days after”, “…, a week after”: with a comma before it, or at the beginning */
const isInserted = (tokens: Read['tokens'], first: number, at: number): boolean => {
  const before = tokens.slice(first, at).map(({ lower }) => lower);
  const isToTheDay = before.length < 6 && before.at(-3) === 'to';
  return (
    before.length < 4 || isToTheDay || before.includes('which') || before.slice(-4).includes(',')
  );
};

/** A clause begins at a token, with its subject or its verb. */
const opensClause = ({ clauses }: Sentence, at: number): boolean =>
  clauses.some(
    ({ first, form, subjects }) =>
      (first === at && form !== 'ing') || subjects.some((subject) => subject.first === at),
  );

/** True: the token stands in a part of its sentence. */
export const isWithin = (part: TokenRange | null, index: number): boolean =>
  part !== null && part.first <= index && index < part.last;

/** True: an offset lies within a part of a sentence. */
export const startsWithin = ({ tokens }: Read, part: TokenRange | null, start: number): boolean =>
  part !== null &&
  (tokens[part.first]?.start ?? 0) <= start &&
  start < (tokens[part.last - 1]?.end ?? 0);
