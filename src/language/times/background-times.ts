/**
 * A time in a text → whether the words beside it tell that the account does not go on there: the day of a
 * report, of what came before or after the scene, of what is told in between.
 */
import type { LexedText } from './lex-times.ts';
import type { TimeReading } from './time-pattern.ts';

/** The bridge, which reopened four days ago, fell at 6 p.m.: what is told between commas is of its own day */
export const isInserted = (
  { text, starts, ends }: LexedText,
  { first, last }: TimeReading,
): boolean => {
  const [start, end] = [starts[first] ?? 0, ends[last - 1] ?? 0];
  return (
    /,\s(?:which|who|whose)\s[^,.;!?]*$/iu.test(text.slice(Math.max(0, start - 80), start)) &&
    /^[^.;!?]{0,80}?,/u.test(text.slice(end, end + 90))
  );
};

const reported =
  /\b(?:said|says|told (?:\S+ ){1,3}|(?<!\b(?:was|were) )reported|announced|confirmed|added|statement|bulletin|briefing|news conference)\s+(?:(?:on|late|early|later|earlier)\s+)?$/iu;

/** “said on Monday”: the day of a report, not of what happened. */
export const isReport = ({ text, starts }: LexedText, { first }: TimeReading): boolean => {
  const start = starts[first] ?? 0;
  return reported.test(text.slice(Math.max(0, start - 40), start));
};

const pluperfect = /\bhad\b[^.;!?]*$/iu;
const told = /\b(?:sa(?:id|ys?)|told|report(?:ed|s)|according|announced|added|confirmed)\b/iu;
const laterPluperfect = /^[^.;!?]{0,60}?\bhad\b/u;

/** two of the hurt passed on yesterday, the toll rose, the lost were found on Monday: what came after the scene */
const sequel =
  /\b(?:died|passed (?:on|away)|succumbed|rose|risen|climbed|(?:was|were) (?:\w+ly )?(?:found|recovered|freed|released))\b[^.;!?]*$/iu;

/** The raid followed the killing of nine on Saturday: the day of what it came after. */
const followed =
  /\bfollow(?:s|ed) (?:an?|the) (?:[\w-]+ ){0,3}(?:killing|murder|death|shooting|attack|assault|raid|strike|bombing|blast|explosion|crash|collapse|fire|earthquake|quake|flood|storm|clash|protest)(?:e?s)?\b[^.;!?]*$/iu;

/**
 * had left on Friday; on Friday, planes had come: what was before; not of “said he had left on Friday”
 */
export const isBackground = (lexed: LexedText, time: TimeReading): boolean => {
  const { text, starts, ends } = lexed;
  const { first, last } = time;
  if (isInserted(lexed, time)) return true;
  const start = starts[first] ?? 0;
  const end = ends[last - 1] ?? 0;
  const [sentence = ''] = /[^.!?\n]*$/u.exec(text.slice(Math.max(0, start - 80), start)) ?? [];
  if (sequel.test(sentence) || followed.test(sentence)) return true;
  if (told.test(sentence)) return false;
  return pluperfect.test(sentence) || laterPluperfect.test(text.slice(end, end + 60));
};

/** the Sept. 11, 2001, attacks, the coup of 5 March 1999: named in passing, more than a year before the scene */
export const isOfPastName = (
  { text, starts, ends }: LexedText,
  time: TimeReading,
  age: number,
): boolean =>
  age > 365 &&
  (/^,? (?:\p{Ll}+ )?(?:attacks|bombings|massacre|coup)\b/u.test(text.slice(ends[time.last - 1])) ||
    /\b(?:attacks|bombings|massacre|coup) of $/u.test(
      text.slice(Math.max(0, (starts[time.first] ?? 0) - 20), starts[time.first]),
    ));
