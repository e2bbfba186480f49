/**
 * What two articles are mainly about → whether a name shows that it is one happening, whatever their days
 * and words say: the same dead, the same man who did it, one storm.
 */
import { foldName } from '../language/names/fold-name.ts';
import { personName } from '../language/names/person-name.ts';
import { relatePlaces } from '../language/names/relate-places.ts';
import { isSameName } from '../language/names/same-name.ts';
import { stormNames } from '../language/names/storm-names.ts';
import type { Claim } from '../model/claim.ts';
import type { StoryEvent } from '../model/comparison.ts';

/** A happening of an article, with the names told of it. */
export interface SureSigns {
  /** Day on which the article came out, in milliseconds. */
  published: number | null;
  event: StoryEvent;
  /** First and last of its days, in milliseconds. */
  days: [number, number] | null;
  /** Full names of those who it says were killed. */
  dead: ReadonlySet<string>;
  /** Full names of those whom it holds responsible. */
  doers: ReadonlySet<string>;
  /** What it calls its storm. */
  storm: ReadonlySet<string>;
}

/** So many milliseconds. */
export const day = 86_400_000;

/** Days between two spans of time; 0 where they overlap. */
export const gap = (a: [number, number], b: [number, number]): number =>
  Math.max(0, a[0] - b[1], b[0] - a[1]) / day;

/** 45-year-old Prem Jalan → prem jalan; a surname alone by the names that the text has before it */
const deadOf = (claims: readonly Claim[], text: string): ReadonlySet<string> =>
  new Set(
    claims.flatMap((claim) => {
      if (claim.type !== 'casualties' || claim.outcome !== 'killed') return [];
      if (claim.count.max !== 1 || claim.hedged === 'denied') return [];
      const name = personName(claim.who);
      if (!name) return [];
      return (name.includes(' ') ? [name] : fullNames(name, text)).map(foldName);
    }),
  );

/** Jalan → Prem Jalan */
const fullNames = (surname: string, text: string): string[] =>
  [...text.matchAll(/(\p{Lu}\p{Ll}+) (?=(\p{Lu}[\p{L}'’-]*))/gu)]
    .filter(([, , last]) => last === surname)
    .map(([given]) => `${given}${surname}`);

/** Prem Jalan shot four, is blamed for the raid; a band is called by no part of its name */
const doersOf = (claims: readonly Claim[], text: string): ReadonlySet<string> =>
  new Set(
    claims.flatMap((claim) => {
      if (claim.type !== 'responsibility' || claim.stance === 'denied') return [];
      const [given, surname] = personName(claim.actor)?.split(' ').slice(-2) ?? [];
      const isPerson =
        surname !== undefined &&
        [...text.matchAll(/(\S+) (\p{Lu}[\p{L}'’-]*\p{L})(?=[’']s\b|\b)(?! \p{Lu})/gu)].some(
          ([, before = '', last]) =>
            last === surname && before !== given && !/^the$/iu.test(before),
        );
      return isPerson ? [foldName(claim.actor)] : [];
    }),
  );

/** Reads the names that an article tells of a happening. */
export const signsOf = (
  claims: readonly Claim[],
  { main }: { main: boolean },
  text: string,
): Pick<SureSigns, 'dead' | 'doers' | 'storm'> => ({
  dead: deadOf(claims, text),
  doers: doersOf(claims, text),
  storm: main ? stormNames(text) : new Set(),
});

/** Nobody dies twice: what two articles of the same days are mainly about is one happening. */
const areOfOneDeath = (one: SureSigns, other: SureSigns): boolean =>
  one.event.main &&
  other.event.main &&
  (!one.days || !other.days || gap(one.days, other.days) <= 10) &&
  [...one.dead].some((name) => [...other.dead].some((known) => isSameName(name, known)));

/** Who shot four is blamed in another account of those days: for what it is mainly about, too. */
const areOfOneDoer = (one: SureSigns, other: SureSigns): boolean =>
  one.event.main &&
  other.event.main &&
  (!one.days || !other.days || gap(one.days, other.days) <= 3) &&
  relatePlaces(one.event.places, other.event.places) !== 'apart' &&
  [...one.doers].some((name) => [...other.doers].some((known) => isSameName(name, known)));

/** Typhoon Ruta, on whatever day it struck where. */
const areOneStorm = (one: SureSigns, other: SureSigns): boolean =>
  one.event.main &&
  other.event.main &&
  one.event.kind === 'storm' &&
  other.event.kind === 'storm' &&
  Math.abs((one.published ?? 0) - (other.published ?? 0)) <= 60 * day &&
  !one.storm.isDisjointFrom(other.storm);

/** True: nothing else need be asked. */
export const areSurelyOne = (one: SureSigns, other: SureSigns): boolean =>
  areOfOneDeath(one, other) || areOfOneDoer(one, other) || areOneStorm(one, other);
