/**
 * Two statements of one speaker that share words → whether they are no one statement in different words:
 * a scrap of the other, a word on the same thing, a later state.
 */
import type { StatementClaim } from '../../model/claim.ts';
import { read, similarity } from './read-statement.ts';

/** “a guard was among them”, within a long statement on the raid: no other words for the whole of it */
const isScrap = (a: StatementClaim, b: StatementClaim): boolean => {
  const sizes = [a, b].map((one) => read(one).stems.size);
  return Math.min(...sizes) <= 4 && Math.max(...sizes) >= 3 * Math.min(...sizes);
};

/** “the sluice gate was working”, “the sluice gate is closed early”: what is spoken of, and no word about it */
const isTopicAlone = (a: StatementClaim, b: StatementClaim): boolean => {
  const [one, other] = [[...read(a).stems], [...read(b).stems]];
  const opening = new Set(one.slice(0, 2));
  return (
    similarity(read(a), read(b)) < 0.67 &&
    other.slice(0, 2).every((word) => opening.has(word)) &&
    one.slice(2).every((word) => !other.includes(word))
  );
};

/** “the man who shot two guards faces trial”, “two guards were shot”: who did it, and something else of him */
const tellsOfWhom = (a: StatementClaim, b: StatementClaim): boolean =>
  opensWithWho.test(a.words) !== opensWithWho.test(b.words);
const opensWithWho =
  /^[“"‘']?(?:the|an?|two|three|those)\s(?:[\p{L}\d-]+\s){1,2}(?:who\s(?!(?:\p{L}+\s){1,3}(?:is|was|are|were)\s)|(?:suspected|accused)\sof\s)/iu;

/** “the girl has died”, “the girl is in critical condition”: a later state, and another statement */
const tellsOfEnd = (a: StatementClaim, b: StatementClaim): boolean =>
  [
    [a, b],
    [b, a],
  ].some(
    ([dead, alive]) =>
      isDead.test(dead?.words ?? '') &&
      !isDead.test(alive?.words ?? '') &&
      isAlive.test(alive?.words ?? '') &&
      !isAlive.test(dead?.words ?? ''),
  );
const isDead = /\b(?:died|dies|dead|killed)\b/iu;
const isAlive =
  /\b(?:critical|stable|serious|guarded|fair) condition\b|\bhospitali[sz]ed\b|\bfighting for\b|\bexpected to (?:live|survive|recover)\b/iu;

/** True: much the same content words, and yet no one statement in other words. */
export const isOther = (a: StatementClaim, b: StatementClaim): boolean =>
  [isScrap, isTopicAlone, tellsOfWhom, tellsOfEnd].some((rule) => rule(a, b));
