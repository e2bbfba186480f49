/**
 * Who was named where, in the order of the text → who stood last before a place; and the offices that words name.
 */
import { partitionPoint } from '../partition-point.ts';
import { remember } from '../remember.ts';
import type { Speaker } from './speakers.ts';

export interface Mention {
  at: number;
  speaker: Speaker;
}

/** The last of the mentions before a place that fits; they are in the order of the text. */
export const lastBefore = <T extends Mention>(
  mentions: readonly T[],
  at: number,
  fits: (mention: T) => boolean = () => true,
): T | null => {
  for (let i = partitionPoint(mentions, (one) => one.at < at) - 1; i >= 0; i--)
    if (fits(mentions[i] as T)) return mentions[i] as T;
  return null;
};

/** “Karsian prime minister” → itself, “prime minister”, “minister”; a vice president is no president, nor a shadow minister one. */
export const endingsOf = remember((words): readonly string[] => {
  const parts = words.split(' ');
  return parts.flatMap((part, i) => {
    const second = /^(?:vice|deputy|assistant|shadow)$/iu.test(parts[i - 1] ?? '');
    return second || part === '' ? [] : [parts.slice(i).join(' ')];
  });
});

const joint = / (?:of|for|to|in|at|from|with|close|on|by) (?:the )?/u;

/**
 * “source close to the group” → itself; no “group”, which he is not; “foreign minister of Karsia” →
 * “minister of Karsia” too, “minister for health” → “minister”, “health minister”.
 */
export const officesOf = (role: string): readonly string[] => {
  const behind = joint.exec(role);
  if (!behind) return endingsOf(role);
  const own = role.slice(0, behind.index);
  const matter = role.slice(behind.index + behind[0].length);
  const posts = /^ (?:of|for|to) /u.test(behind[0]) ? endingsOf(own) : [];
  // a surgeon at the clinic: “the surgeon”, but no “clinic surgeon”
  const placed = /^ (?:at|in|with|from|on) /u.test(behind[0]) ? endingsOf(own) : [];
  return [
    ...endingsOf(role).filter((ending) => ending.length > role.length - behind.index),
    ...posts,
    ...placed,
    ...posts.map((post) => `${matter} ${post}`),
  ];
};

/** Adds to the list that a map keeps under a key. */
export const addTo = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

/** The last of some words: a surname, the noun of a role. */
export const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);
