/**
 * “the station”, “the paper” → the broadcaster or newspaper that was named last before it.
 */
import type { Reading } from './reading.ts';
import type { Speaker } from './speakers.ts';

/** Nouns that stand for a newspaper or a broadcaster alone. */
export const outlets = /^(?:station|newspaper|paper|channel|broadcaster)$/u;
const isOutlet =
  /^\p{Lu}{2,5}$|\b(?:Times|Post|News|Journal|Herald|Tribune|Gazette|Telegraph|Guardian|Monitor|Observer|Chronicle|Courier|Mail|Press|Radio|Television|TV|Broadcasting)\b/u;

/** True of the name of a paper or a broadcaster, for which no “he” stands: Delos TV, the Daily Post. */
export const isOutletName = (name: string): boolean => endsAsOutlet.test(name);
const endsAsOutlet =
  /^[KW]\p{Lu}{2,3}\b|\b(?:Times|Herald|Tribune|Gazette|Telegraph|Chronicle|Examiner|Radio|Television|TV|News|Broadcasting|Dispatch|Post-Dispatch)$/u;

/** the station ← the BBC, whoever was named since */
export const outletBefore = ({ names }: Reading, at: number): Speaker | null => {
  const named = names.flatMap(({ name, mentions }) =>
    isOutlet.test(name) ? mentions.map(({ first }) => ({ name, first })) : [],
  );
  const near = named
    .filter(({ first }) => first < at && at - first < 150)
    .sort((a, b) => b.first - a.first)[0];
  return near ? { name: near.name, role: null, named: true, kind: 'group' } : null;
};
