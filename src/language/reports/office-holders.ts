/**
 * Named subjects of a text → who holds the office that “the senator”, “the Karsian prime minister” stand
 * for. An office may stand short before a name: “Sen. Ann Orlov”.
 */
import { ranks } from '../names/name-words.ts';
import { addTo, lastBefore, lastWord, type Mention, officesOf } from './mentions.ts';
import type { NameReader } from './named-parts.ts';
import type { Reading } from './reading.ts';
import { isPluralNoun } from './speaker-nouns.ts';

/** Keeps named subjects by their offices. */
export class OfficeHolders {
  readonly #byOffice = new Map<string, Mention[]>();
  readonly #byEnding = new Map<string, Mention[]>();

  constructor(reading: Reading, names: NameReader, subjects: readonly Mention[]) {
    const short = findRanks(reading);
    for (const mention of subjects) {
      const { name, role } = mention.speaker;
      const offices = [
        ...(names.entityOf(name)?.roles ?? []),
        ...(short.get(name) ?? []),
        role ?? '',
      ];
      for (const office of offices.map((one) => one.toLowerCase())) {
        // to Hale, federal officials have said: no office of his
        if (office === '' || isPluralNoun(lastWord(office))) continue;
        addTo(this.#byOffice, office, mention);
        for (const ending of officesOf(office)) addTo(this.#byEnding, ending, mention);
      }
    }
  }

  /** Whose office ends in these words: the minister ← Prime Minister Tom Hale. */
  endingIn(words: string, at: number): Mention | null {
    return holderNear(at, [this.#byEnding.get(words) ?? []]);
  }

  /** Whose whole office these words name or end in: the Karsian prime minister ← Prime Minister Tom Hale. */
  ofWhole(words: string, at: number): Mention | null {
    return holderNear(
      at,
      officesOf(words).map((office) => this.#byOffice.get(office) ?? []),
    );
  }
}

/** Of those who hold an office, the one that is named last before a place, else first of all. */
export const holderNear = (
  at: number,
  offices: readonly (readonly Mention[])[],
): Mention | null => {
  const before = offices.map((holders) => lastBefore(holders, at)).filter((one) => one !== null);
  const first = offices.map(([holder]) => holder).filter((one) => one !== undefined);
  return before.length > 0
    ? before.reduce((best, one) => (one.at > best.at ? one : best))
    : first.reduce<Mention | null>((best, one) => (best && best.at <= one.at ? best : one), null);
};

/** The offices of each name that the text shortens before it: Ann Orlov → senator. */
const findRanks = ({ tokens, names }: Reading): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { name, kind, mentions } of names) {
    if (kind !== 'person') continue;
    for (const { first } of mentions) {
      const before = tokens[first - 1]?.lower.replace(/\.$/u, '') ?? '';
      const offices = ranks[before]?.split(' ') ?? [];
      if (offices.length > 0) found.set(name, [...(found.get(name) ?? []), ...offices]);
    }
  }
  return found;
};
