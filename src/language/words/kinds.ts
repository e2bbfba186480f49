/**
 * Words of people and things → their kind, so that “troops” and “service members” stand in one row
 * and “children” never beside everybody. The kinds are rows of lexicon/kinds.yaml.
 */
import { z } from 'zod';
import { foldName } from '../names/fold-name.ts';
import { remember } from '../remember.ts';
import { readLexicon } from '../../lexicon/read-lexicon.ts';

const kindSchema = z.strictObject({ words: z.array(z.string()), within: z.string().optional() });
const groupSchema = z.record(z.string(), kindSchema);

const lexicon = readLexicon(
  'kinds',
  z.strictObject({
    people: groupSchema,
    things: groupSchema,
    means: groupSchema,
    targets: groupSchema,
  }),
);

export type KindGroup = keyof typeof lexicon;

const byWord = new Map<string, string>();
for (const [group, kinds] of Object.entries(lexicon))
  for (const [kind, { words }] of Object.entries(kinds))
    for (const word of words) {
      const key = `${group} ${foldName(word)}`;
      if (!byWord.has(key)) byWord.set(key, kind);
    }

const readKinds =
  (group: KindGroup) =>
  (phrase: string): readonly string[] => {
    const words = foldName(phrase).split(' ');
    const found: string[] = [];
    for (let i = words.length - 1; i >= 0; i--)
      for (let n = Math.min(3, words.length - i); n >= 1; n--) {
        const kind = byWord.get(`${group} ${words.slice(i, i + n).join(' ')}`);
        if (kind && !found.includes(kind)) found.push(kind);
      }
    return found;
  };

const kindsIn = {
  people: remember(readKinds('people')),
  things: remember(readKinds('things')),
  means: remember(readKinds('means')),
  targets: remember(readKinds('targets')),
};

/** The kinds that a phrase names, its last word first: “two aid workers” → workers. */
export const kindsOf = (group: KindGroup, phrase: string): readonly string[] =>
  kindsIn[group](phrase);

/** The kind of a phrase’s head word, or null where the lexicon doesn’t know it. */
export const kindOf = (group: KindGroup, phrase: string): string | null =>
  kindsOf(group, phrase)[0] ?? null;

/** True: the first kind is a part of the second. */
export const isWithin = (group: KindGroup, part: string, whole: string): boolean => {
  let kind: string | undefined = lexicon[group][part]?.within;
  while (kind) {
    if (kind === whole) return true;
    kind = lexicon[group][kind]?.within;
  }
  return false;
};

/** True: the kind is a part of a wider one. */
export const isNarrow = (group: KindGroup, kind: string): boolean =>
  lexicon[group][kind]?.within !== undefined;

/** True: a phrase that names a ship or vehicle, even by a noun for a person: “a bulk carrier”, “two fishing trawlers”. */
export const namesCraft = (phrase: string): boolean => {
  if (/\b(?:mail|letter|postal|\p{L}*paper) carriers?$/iu.test(phrase)) return false;
  const head = phrase.slice(phrase.lastIndexOf(' ') + 1);
  const kind = kindOf('targets', head.replace(/(?<=er)s$/u, ''));
  return (
    kind !== null &&
    ['vehicle', 'ship'].some((whole) => whole === kind || isWithin('targets', kind, whole))
  );
};
