/**
 * Document → what hangs on its time expressions: which clause a time belongs to, which time a stretch
 * of words has, and which dates are printed over or under an account rather than told by it.
 */
import { isTelling } from '../acts/telling-clauses.ts';
import { atCourt, clauseOfTime, isCue } from './clause-of-time.ts';
import type { Clause } from './clauses.ts';
import type { Document, Sentence } from '../document.ts';
import type { Article } from '../../model/article.ts';
import type { TimeExpression } from '../../model/time-expression.ts';
import { formerPart, isWithin, startsWithin } from '../phrases/former-part.ts';
import { reportsAt } from '../reports/reports-at.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';

/** The token after a time expression. */
const tokenAfter = (
  { tokens }: Document,
  { first, last }: Sentence,
  { end }: TimeExpression,
): Token | undefined => tokens.slice(first, last).find(({ start }) => start >= end);

/** True: Monday’s attack, the Monday attack: the time describes a noun. */
export const describesNoun = (
  document: Document,
  sentence: Sentence,
  time: TimeExpression,
): boolean => {
  const next = tokenAfter(document, sentence, time);
  return next !== undefined && (/^['’]s?$/u.test(next.text) || next.pos === 'NOUN');
};

/** Men walk in a march in the town of Ostrov, Karsia March 3, 2031. AGENCY/A. Hale: when it was taken */
const isOfPicture = (
  text: string,
  { end: close }: Sentence,
  before: string,
  { exact, end }: Pick<TimeExpression, 'exact' | 'end'>,
): boolean =>
  /^\p{Lu}\p{Ll}+\.? \d{1,2}, \d{4}$/u.test(exact) &&
  /\p{Lu}[\p{L}.]*,? $/u.test(before) &&
  /^[.)]?\s*$/u.test(text.slice(end, close));

const textBefore = ({ article }: Document, sentence: Sentence, { start }: TimeExpression): string =>
  article.text.slice(Math.max(sentence.start, start - 20), start);

/** Speaking on Tuesday, the governor said: when it was said */
const isOccasion = (
  document: Document,
  { first, clauses }: Sentence,
  { form, lemma, verb }: Clause,
): boolean =>
  form === 'ing' &&
  verb === first &&
  /^(?:speak|address|write|brief|tell|testify|appear|visit|tour)$/u.test(lemma) &&
  clauses.some(
    (other) => reportsAt(document, (document.tokens[other.verb] as Token).start).length > 0,
  );

/** “police said on Monday”: the time at which something was said, not at which it happened. */
export const isReportTime = (
  document: Document,
  sentence: Sentence,
  time: TimeExpression,
): boolean => {
  const clause = clauseOfTime(document, sentence, time);
  if (!clause || describesNoun(document, sentence, time)) return false;
  // blamed the rebels for attacks like one on Friday
  if (
    /\b(?:like|as|than|including) (?:the )?one (?:\p{L}+ )?$/iu.test(
      textBefore(document, sentence, time),
    )
  )
    return false;
  // the chief of the town where it burned on Monday said
  if (document.tokens[(clause.subjects[0]?.first ?? 0) - 1]?.lower === 'where') return false;
  if (isOccasion(document, sentence, clause)) return true;
  if (isCue(document, clause)) return true;
  // officials said as dawn broke Saturday
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  if (!before || !hourOfDay.test(textBefore(document, sentence, time))) return false;
  return isCue(document, before);
};
const hourOfDay =
  /\bas (?:dawn|day|night|darkness|dusk|evening|the sun) (?:broke|fell|rose|set|came)(?: on| in [\p{L} ]+)? $/iu;

/** Posted: Sunday · Last updated on Feb. 3 · (@reporter) August 25, 2015 */
const printed =
  /(?:posted|updated|published|modified|created|filed|copyright|photo taken|\(@\w+\)|©)[^.]{0,24}$/iu;

const stamp = /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\b\.?)?/iu;

const stampedArticles = new WeakMap<Article, boolean>();

/** 7:10 p.m. The sheriff says …: a text whose paragraphs begin with the hour at which they were written */
const isStamped = (article: Article): boolean => {
  const known = stampedArticles.get(article);
  if (known !== undefined) return known;
  const { text, paragraphs } = article;
  const hours = paragraphs.filter(({ start }) => stamp.test(text.slice(start, start + 12)));
  const told = hours.length > 2;
  stampedArticles.set(article, told);
  return told;
};

/** True: the hour that opens a paragraph of a text whose paragraphs bear theirs. */
export const isStampTime = (
  { article }: Document,
  sentence: Sentence,
  { start, exact }: TimeExpression,
): boolean => start === sentence.start && stamp.test(exact) && isStamped(article);

/** True: a date that is printed over or under the account: “(Jan. 25, 2013)”, “Posted: Sunday”. */
export const isPrintedTime = (
  { article }: Document,
  sentence: Sentence,
  { start, end, exact, from, precision }: TimeExpression,
): boolean => {
  const { text, published, publishedFrom, dateline } = article;
  // OSTROV, May 5 –
  const isHead = dateline !== null && text.startsWith(dateline, sentence.start);
  if (isHead && end <= sentence.start + dateline.length) return true;
  // (Jan. 25, 2013); at 10 a.m. (midnight ET): an hour that was told before
  if (text[start - 1] === '(' && /^(?: \p{Lu}{2,4})?\)/u.test(text.slice(end, end + 6)))
    return true;
  const before = text.slice(Math.max(sentence.start, start - 40), start);
  if (printed.test(before) || isOfPicture(text, sentence, before, { exact, end })) return true;
  // Operational Update March 24, 2011: the date of today in figures, and not “on March 24” or early on it
  return (
    from === (published?.slice(0, 10) ?? null) &&
    publishedFrom !== 'caption' &&
    precision === 'day' &&
    /\d/u.test(exact) &&
    !/\bon\s+$/u.test(before)
  );
};

/** since the rains began in June: from when something counts, in the words before a time */
export const sinceBegan =
  /\bsince\s[\p{L}\s]{3,40}\s(?:began|started|set in|broke out)\s(?:in\s|on\s)?(?:early\s|late\s)?$/iu;

/** The siege ended late on Sunday: the day of its end, not that on which it began. */
export const isDayOfEnd = (
  { article }: Document,
  { start }: Sentence,
  { start: at, precision }: TimeExpression,
): boolean =>
  /^(?:day|part-of-day)$/u.test(precision ?? '') &&
  /\b(?:ended|came to an end|drew to a close|was over)\s(?:(?:on|in|early|late|by)\s){0,2}$/iu.test(
    article.text.slice(start, at),
  );

/** since October, until Friday, by the end of May: where something begins or ends */
const bounding = /\b(?:since|until|till|by|through|as of|as at|before|prior to)\s+(?:the\s+)?$/iu;

/** by daybreak on Tuesday: an expression that begins with its bound */
const ownBound = /^by\s/iu;

/** True: the time bounds what is told and isn’t when it happened; not of “before Sunday’s raid”. */
export const isBound = (document: Document, sentence: Sentence, time: TimeExpression): boolean =>
  ownBound.test(time.exact) ||
  sinceBegan.test(document.article.text.slice(sentence.start, time.start)) ||
  isSinceDeed(document, sentence, time) ||
  (bounding.test(textBefore(document, sentence, time)) &&
    (!describesNoun(document, sentence, time) ||
      // since the Christmas holidays
      /^\s(?:holidays?|break|vacation|recess|season|weekend)\b/iu.test(
        document.article.text.slice(time.end, time.end + 12),
      )));

/** the worst attack since massacres in the 1990s; not: since a gunman killed ten in 1999, which is told */
const isSinceDeed = (
  { tokens, article: { text } }: Document,
  { first, last, start: begin }: Sentence,
  { start }: TimeExpression,
): boolean => {
  const [behind] =
    /\bsince\s[^,;]+\s(?:in|on|of)\s(?:the\s)?$/iu.exec(text.slice(begin, start)) ?? [];
  return (
    behind !== undefined &&
    !tokens
      .slice(first, last)
      .some(
        (token) =>
          token.start > start - behind.length &&
          token.end < start &&
          /^(?:VERB|AUX)$/u.test(token.pos),
      )
  );
};

/** the toll rose on Wednesday, the number of dead reached nine, how things stand now: when it was counted */
export const isTally = (
  { tokens }: Document,
  { lemma, subjects, objects, relative, prepositions }: Clause,
): boolean =>
  // officials on Monday cut the toll to 17, raised the number of dead to 41
  (/^(?:cut|lower|raise|reduce|revise|put|update|correct)$/u.test(lemma) &&
    objects.some(({ head, first }) =>
      tokens.slice(first, head + 1).some(({ lower }) => /^(?:tolls?|number|count)$/u.test(lower)),
    )) ||
  (!relative &&
    /^(?:rise|climb|jump|reach|increase|grow|stand|hit|pass|cross|top|exceed|soar|double)$/u.test(
      lemma,
    ) &&
    (subjects.some(({ head }) =>
      /^(?:tolls?|tally|counts?|number|figures?|things)$/u.test(tokens[head]?.lower ?? ''),
    ) ||
      // those killed when a bus fell into a gorge climbed to 33: whatever stands before the verb
      prepositions.some(
        ({ preposition, phrase }) =>
          preposition === 'to' &&
          phrase.quantity !== null &&
          (phrase.elliptical || tokens[phrase.head]?.lower === 'people'),
      )));

/** as of Tuesday, 14 people were missing; by Tuesday night, 14 bodies had been found */
const standing = /\b(?:as of|as at|by)\s+$/iu;

/** The time at which a sentence’s figures stood, with the words that say so. */
export const asOfTime = (
  document: Document,
  sentence: Sentence,
): { date: string; words: string } | null => {
  const { text, published } = document.article;
  for (const time of sentence.times) {
    const lead = standing.exec(textBefore(document, sentence, time))?.[0];
    if (!lead || time.to === null || time.from === null) continue;
    // by Friday they want 200 seats
    if (published !== null && time.from > published.slice(0, 10)) continue;
    return { date: time.to, words: text.slice(time.start - lead.length, time.end) };
  }
  return null;
};

const placedIn = new WeakMap<Sentence, readonly TimeExpression[]>();

/** The times of a sentence at which something happened; each claim of the sentence asks for them. */
const placedTimes = (document: Document, sentence: Sentence): readonly TimeExpression[] => {
  const known = placedIn.get(sentence);
  if (known) return known;
  const placed = sentence.times.filter(
    (time) =>
      time.from !== null &&
      !isPrintedTime(document, sentence, time) &&
      !isReportTime(document, sentence, time) &&
      !isBound(document, sentence, time),
  );
  placedIn.set(sentence, placed);
  return placed;
};

/** charged on Thursday with the killing of a guard, denied killing him in court: the day of the charge; not: in Thursday’s killing */
const isOfCourt = (document: Document, sentence: Sentence, time: TimeExpression): boolean =>
  (atCourt.test(document.article.text.slice(sentence.start, time.start)) ||
    /^(?:charge|indict|arraign|convict|sentence|acquit)$/u.test(
      clauseOfTime(document, sentence, time)?.lemma ?? '',
    )) &&
  !describesNoun(document, sentence, time) &&
  // in the Feb. 16, 2030, killing of a guard
  !/\b(?:the|a|an|his|her)\s$/iu.test(textBefore(document, sentence, time));

/**
 * The mayor, who took office in 2012, was shot on Monday; the bus, built in 2009, fell: what is told
 * of somebody on the way from a subject to its verb. Not: was hit on Monday and died.
 */
const asideOf = (
  document: Document,
  sentence: Sentence,
  time: TimeExpression,
  range: TokenRange,
): Clause | null => {
  const aside = clauseOfTime(document, sentence, time);
  const [who] = aside?.subjects ?? [];
  // a clerk whose son was killed in 2015 was shot
  const isOfKin = document.tokens[who?.first ?? -1]?.lower === 'whose';
  if (!aside || !(aside.relative || aside.form === 'bare' || isOfKin)) return null;
  // two bombs in October as people gathered killed ten: told before they did
  if (who && (document.tokens[who.first] as Token).start > time.start) return null;
  const goesOn = sentence.clauses.some(
    ({ first, verb, form, subjects: [subject] }) =>
      verb > aside.verb &&
      verb >= range.first &&
      verb < range.last &&
      form !== 'ing' &&
      !/^(?:and|or|but|then)$/u.test(document.tokens[first - 1]?.lower ?? '') &&
      subject !== undefined &&
      subject.last <= aside.first &&
      (document.tokens[subject.head] as Token).end <= time.start &&
      (document.tokens[verb] as Token).start > time.end,
  );
  return goesOn ? aside : null;
};

/** a bomb killed the mayor, who took office in 2012, who, with her staff, had led the talks of 9 May 2011: no time of the bomb’s */
const isOfLife = (
  document: Document,
  sentence: Sentence,
  time: TimeExpression,
  range: TokenRange,
): boolean => {
  const told = clauseOfTime(document, sentence, time);
  return (
    told !== undefined &&
    told.verb >= range.last &&
    document.tokens.slice(range.last, told.first).some(({ lower }) => lower === 'who') &&
    (time.precision === 'month' || time.precision === 'year' || isLongPast(document, time)) &&
    !isTelling(document, told)
  );
};

/** a day told with its year, and more than a year before the account */
const isLongPast = ({ article: { published } }: Document, { exact, to }: TimeExpression): boolean =>
  published !== null &&
  to !== null &&
  /\d{4}/u.test(exact) &&
  Date.parse(published) - Date.parse(to) > 366 * 86_400_000;

/** between July and October last year, from Monday to Friday: two times that bound one */
const asOneRange = (
  { article: { text } }: Document,
  times: readonly TimeExpression[],
): TimeExpression | undefined => {
  const [first, second] = times;
  const isRange =
    times.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    /\b(?:from|between) $/iu.test(text.slice(Math.max(0, first.start - 10), first.start)) &&
    /^ (?:to|and|until) $/u.test(text.slice(first.end, second.start));
  return isRange ? { ...first, to: second.to, end: second.end } : undefined;
};

/**
 * The time that a stretch of a sentence is about: one whose clause the stretch belongs to, else the
 * only one that its sentence places, reports (“said Monday”) and bounds (“since May”) apart.
 */
export const timeOfRange = (
  document: Document,
  sentence: Sentence,
  range: TokenRange,
): TimeExpression | null => {
  if (sentence.times.length === 0) return null;
  const former = formerPart(document, sentence);
  const isFormer = isWithin(former, range.first);
  const all = placedTimes(document, sentence).filter(
    ({ start }) => isFormer === startsWithin(document, former, start),
  );
  const asides = new Map(all.map((time) => [time, asideOf(document, sentence, time, range)]));
  const ofIt = all.filter((time) => !asides.get(time));
  const placed =
    ofIt.length > 0
      ? ofIt
      : all.filter((time) => {
          const aside = asides.get(time);
          return !aside || isTelling(document, aside);
        });
  const from = (document.tokens[range.first] as Token).start;
  const to = (document.tokens[range.last - 1] as Token).end;
  const inside = placed.find(({ start, end }) => start >= from && end <= to);
  if (inside) return inside;
  const both = asOneRange(document, placed);
  if (both) return both;
  const own = placed.filter((time) => {
    const clause = clauseOfTime(document, sentence, time);
    return clause && clause.verb >= range.first - 1 && clause.verb <= range.last;
  });
  const only = placed.length === 1 ? placed[0] : undefined;
  const isAnothers =
    only !== undefined &&
    (isOfCourt(document, sentence, only) || isOfLife(document, sentence, only, range));
  return own[0] ?? (isAnothers ? null : (only ?? null));
};
