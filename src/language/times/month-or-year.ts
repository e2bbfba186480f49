/**
 * A word that can be a month or a year → whether it is one here.
 */
import { carMakes } from './time-lexicon.ts';
import { setOf, type TimeMatch } from './time-pattern.ts';

/** Words after which the name of a month is one: in May, early March. */
const beforeMonth = setOf(
  'in since of by until till from to through during for between and or LAST NEXT THIS PAST EARLY the DASH PORTION EVERY before after than that OPEN over a COMMA',
);
const ambiguousMonth = /^(?:may|march|april|june|august|jan|mar|dec)$/iu;
const capitalAfter = setOf('CAPITAL');
const sentenceEdge = setOf('STOP BREAK');

const isBeforeCapital = (match: TimeMatch): boolean =>
  match.isNext(capitalAfter, 0) && !match.isNext(sentenceEdge, 0);

/** True of a month's name that stands for the month: not of “May the force”, “April Stone”, “Anna May”. */
export const isMonthName = (match: TimeMatch): boolean => {
  const index = match.last - 1;
  const name = match.word(index);
  if (match.isNext(setOf('POSSESSIVE'), 0) && !ambiguousMonth.test(name)) return true;
  // Jun Abrasado: no month is cut short before a name
  if (name.length === 3 && name !== 'May' && isBeforeCapital(match)) return false;
  // Mar del Norte: a town
  if (name.length === 3 && /^(?:del?|da|do|dos)$/u.test(match.word(match.last))) return false;
  if (!ambiguousMonth.test(name.replace('.', '')))
    return !match.isNext(capitalAfter, -1) || match.isNext(beforeMonth, -1);
  return (
    match.isNext(beforeMonth, -1) &&
    !(isBeforeCapital(match) && /^(?:April|June|August|Jan)$/u.test(name))
  );
};

const beforeYear = setOf(
  'in since of by until till from to through during for between before after PORTION EARLY fiscal LAST and or the OPEN within DASH as its their his her our COMMA a THIS NEXT',
);
const counting = setOf('APPROX over CURRENCY DIGITS than SLASH');
const pluralAfter = /^[a-z]{3,}s$/u;
const people =
  /^(?:people|men|women|children|troops|feet|miles|dollars|percent|yen|euros|pounds|meters|metres|kilometers|acres|civilians|officers|soldiers|police|personnel|more|other)$/u;

/** True of a number that stands for a year: not of “about 2000 people”, “$1990”, “Route 1990”, “555-2014”. */
export const isYear = (match: TimeMatch): boolean => {
  if (match.isNext(counting, -1)) return false;
  // 555-2014
  if (match.isNext(setOf('DASH'), -1) && match.isNext(setOf('TWELVE DAYHOUR DATE SMALL LARGE'), -2))
    return false;
  const next = match.word(match.last);
  const prepared = match.isNext(setOf('in since until till during fiscal'), -1);
  if (people.test(next) && !prepared) return false;
  if (pluralAfter.test(next) && !match.isNext(beforeYear, -1)) return false;
  if (match.isNext(setOf('SIGN CLOCK'), 0) && /^[%:°]/u.test(next)) return false;
  // the 1700 block of Alder Street, 1700 NW Alder Street
  if (/^(?:blocks?|[NS][EW]?|[EW])$/iu.test(next)) return false;
  // a 1987 Ford
  if (carMakes.has(next.toLowerCase())) return false;
  // Boeing 2000
  if (match.isNext(capitalAfter, -1) && !match.isNext(beforeYear, -1))
    return /^[(),.;'’s]|^[a-z]/u.test(next) === false;
  return true;
};
