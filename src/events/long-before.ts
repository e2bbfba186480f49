/**
 * A claim of the main happening → whether it is of a time long before it after all, and which: a date
 * of the past, a sum that counts from long ago. The toll of floods or of a disease counts for months.
 */
import { clauseOfTime } from '../language/clauses/clause-of-time.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { CasualtiesClaim, Claim } from '../model/claim.ts';
import { type Interval, isLong } from './interval.ts';
import type { LocalEvent } from './local-event.ts';

/** Days before the main happening from which on a date, or the begin of a sum, is not its own. */
export const longAgo = { date: 31, season: 300, sum: 7 };

/**
 * In 2012 the army took power: a date long before the happening is not its own; 15,000 people killed
 * since 2015: nor is a sum that counts from long before.
 */
export const longBefore = (
  claim: Claim,
  sentence: Sentence,
  document: Document,
  event: LocalEvent,
): { when: Interval | null } | null => {
  const { article } = document;
  const { when } = event;
  const isOld = ({ to }: Interval, days: number, from = when?.from): boolean =>
    from !== undefined && Date.parse(from) - Date.parse(to) > days * 86_400_000;
  // an outbreak has no day: 1,771 people died of it in a season years ago
  const today = when?.from ?? article.published?.slice(0, 10);
  const past = when ? longAgo.date : longAgo.season;
  if (isSeason(event) && claim.type === 'casualties')
    return claim.when && isOld(claim.when, past, today) ? { when: claim.when } : null;
  if (isRunningSum(claim, sentence, document, when)) return { when: null };
  if (!when || (claim.type !== 'date' && claim.type !== 'casualties')) return null;
  if (claim.type === 'date')
    return isOld(claim, longAgo.date) ? { when: { from: claim.from, to: claim.to } } : null;
  // in August 2014, six people were shot at another party
  // her brother, who was killed last year
  const isOver = claim.when && isLong(claim.when) && isOld(claim.when, longAgo.sum);
  if (claim.when && (isOver || isOld(claim.when, longAgo.date)))
    return { when: { from: claim.when.from, to: claim.when.to } };
  // her niece had been killed on that street a few years ago
  if (isYearsAgo(claim, sentence, document)) return { when: null };
  for (const { from, to, start } of sentence.times) {
    if (!from || !to || start < claim.quote.start || !isOld({ from, to }, longAgo.sum)) continue;
    // not “killed ten in the worst crash since 2015”
    const between = article.text.slice(
      start < claim.quote.end ? claim.quote.start : claim.quote.end,
      start,
    );
    if (
      /^[\p{L}\s]{0,30}\bsince\s$/u.test(between) &&
      !/\b(?:\p{L}+est|worst|first)\b/u.test(between)
    )
      return { when: { from, to: when.to } };
  }
  return null;
};

/** 318 people have died since late June: the toll of the floods, which last for months. */
const isSeason = ({ kind, words }: LocalEvent): boolean =>
  kind === 'outbreak' || (kind === 'storm' && ![...words].some((word) => sudden.test(word)));
const sudden = /^(?:landslide|mudslide|avalanche|tornado|tsunami|eruption)s?$/u;

const isYearsAgo = (claim: Claim, sentence: Sentence, document: Document): boolean =>
  sentence.times.some((time) => {
    if (time.from !== null || !/\b(?:years?|decades?) (?:ago|earlier|before)$/iu.test(time.exact))
      return false;
    const verb = document.tokens[clauseOfTime(document, sentence, time)?.verb ?? -1];
    return verb !== undefined && verb.start >= claim.quote.start && verb.start < claim.quote.end;
  });

const era =
  /^(?:campaign|ceasefire|conflict|coup|crisis|fighting|hostilities|independence|insurgency|invasion|offensive|revolution|truce|uprising|war)$/u;

/** in the first four months of the year, during the first half of 2019 */
const spans =
  /\b(?:in|over|during|within) the (?:first|last) (?:\w+ )?(?:weeks|months|quarter|half) of (?:the|this|last) year\b|\b(?:in|over|during|within) the first (?:\w+ )?(?:weeks|months|quarter|half) of (?:19|20)\d\d\b/iu;

/** the 99 people killed so far in 2022, 55 people died since the start of 2024, the total of people killed this year to 99; not: a man was killed, the third so far this year */
const isSumOfYear = ({ count, quote, sentence, rules }: CasualtiesClaim): boolean =>
  (count.max !== 1 && ofYear.test(sentence.exact.slice(quote.start - sentence.start))) ||
  (rules[0] === 'casualties/toll' && tollOfYear.test(quote.exact)) ||
  // there were 89 deaths on the roads, which is more than last year
  (count.max !== 1 &&
    onRoads.test(sentence.exact.slice(quote.start - sentence.start)) &&
    compared.test(sentence.exact));
/** the murder toll jumped to 160, the number of fatalities on the roads rose to five, the toll since the start of the year climbed to 57 */
const tollOfYear =
  /\b(?:murder|homicide|road|traffic) (?:death )?toll\b|\b(?:fatalities|deaths|dead|killed) on (?:\S+ ){0,3}(?:roads|roadways|highways)\b|\bsince the (?:start|beginning) of the year\b/iu;
const onRoads = /^(?:\S+ ){0,2}on (?:\S+ ){0,3}(?:roads|roadways|highways)\b/u;
const compared =
  /\b(?:increase|decrease|compared|(?:more|fewer|less) than (?:in |during )?(?:the same|last|this time))\b|\bthis (?:time )?(?:last )?year\b/u;
const ofYear =
  /^[^,;:.]*\b(?:so far (?:this year|this month|in (?:19|20)\d\d)|since the (?:start|beginning) of (?:the year|(?:19|20)\d\d))\b/u;

/**
 * Since the campaign began, 40 ships have been attacked and five sailors have died; they have hit 38
 * vessels since November, killing four: sums over many happenings.
 */
const isRunningSum = (
  claim: Claim,
  sentence: Sentence,
  { tokens, article, sentences }: Document,
  main: Interval | null,
): boolean => {
  if (!/^(?:casualties|count|target)$/u.test(claim.type)) return false;
  const published = article.published?.slice(0, 10) ?? main?.to;
  const counts = tokens.slice(sentence.first, sentence.last).some((token, at) => {
    if (token.lower !== 'since') return false;
    const next = sentence.first + at + 1;
    const start = tokens[next]?.start ?? 0;
    const time = sentence.times.find((one) => one.start <= start && start < one.end);
    if (time?.to && published)
      return Date.parse(published) - Date.parse(time.to) > longAgo.sum * 86_400_000;
    const phrase = sentence.phrases.find(({ first }) => first === next);
    const head = tokens[phrase?.head ?? -1]?.lower ?? '';
    // since the start of the rains
    return era.test(head) || /^(?:start|beginning|onset)$/u.test(head);
  });
  // in the past two months, eight have been hurt; 25 people have been killed this year, many hurt
  const before = sentences[sentence.index - 1];
  const isGoingOn = before?.paragraph === sentence.paragraph && claim.type === 'casualties';
  const text = article.text.slice(isGoingOn ? before.start : sentence.start, sentence.end);
  const lately =
    main !== null &&
    /\b(?:for|in|over|during|within) the (?:past|last) (?:\w+ )?(?:weeks|months?|years?|decades?)\b|\b(?:so far )?this (?:year|month)\b/iu.test(
      text,
    );
  // in the first four months of the year 164 people drowned
  if (main !== null && claim.type === 'casualties')
    if (spans.test(claim.sentence.exact) || isSumOfYear(claim)) return true;
  if (!counts && !lately) return false;
  // the last verb up to the claim’s words that says when: have died, and not “died”
  const told = sentence.clauses.findLast(
    ({ form, voice, first }) =>
      (form === 'finite' || (form === 'bare' && voice === 'active')) &&
      (tokens[first]?.start ?? 0) < claim.quote.end,
  );
  // the killing of 13 officers on Monday was the worst since May: its verb stands behind
  const verb =
    told ?? sentence.clauses.find(({ form, lemma }) => form === 'finite' && lemma === 'be');
  // 84 deaths since the onset of the rains: in a line without a verb
  return verb ? /^(?:has|have|['’]s)$/u.test(tokens[verb.first]?.lower ?? '') : counts;
};
