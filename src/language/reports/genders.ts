/**
 * A document → whether “he” or “she” stands for a surname, by the titles beside it: “Mr. Hale”,
 * “Congresswoman Orlov”. What pronouns teach later is kept by speakers.ts.
 */
import { singleSpaced } from '../words/single-spaced.ts';
import type { Token } from '../words/tokenize.ts';
import { textOf } from './make-report.ts';
import { lastWord } from './mentions.ts';
import { isLarge } from './named-parts.ts';
import type { Reading } from './reading.ts';
import { genderOf, genderOfNoun, givenNameOf } from './speaker-nouns.ts';

export type Gender = 'he' | 'she';

/**
 * What a text tells of its people by full name; what a given name tells, “Ann Orlov”; what is told by
 * surname. Of “Ann Orlov’s brother” the noun tells.
 */
export const genderOfName = (
  genders: ReadonlyMap<string, Gender>,
  name: string,
): Gender | undefined => {
  const last = lastWord(name);
  if (/^\p{Ll}/u.test(last)) return genderOfNoun(last);
  return genders.get(name) ?? givenNameOf(name) ?? genders.get(last);
};

const masculine = /^(?:mr|sir|king|prince|lord|congressman|spokesman|chairman)$/u;
const feminine = /^(?:mrs|ms|miss|lady|queen|princess|congresswoman|spokeswoman)$/u;

/** Reads the genders that titles and kin tell, by surname; of couples, who may share one, by full name. */
export const findGenders = (reading: Reading): Map<string, Gender> => {
  const { sentences, tokens } = reading;
  const genders = new Map<string, Gender>();
  for (const { phrases, role } of sentences) {
    if (role === 'title') continue;
    for (const { first, head } of phrases) {
      const name = tokens[head]?.text ?? '';
      if (!isLarge(tokens[head])) continue;
      // his widow, Ann Orlov
      const kin = tokens[first - 1]?.text === ',' ? tokens[first - 2] : undefined;
      const told = kin && genderOf(kin);
      if (told && !isLarge(kin)) genders.set(name, told);
      // Ann Orlov and her husband
      const owner = /^(?:and|or)$/u.test(tokens[head + 1]?.lower ?? '') ? tokens[head + 2] : null;
      const own = owner && ownerOf[owner.lower];
      if (own) genders.set(fullNameAt(reading, first, head), own);
      for (let i = first; i < head; i++) {
        const title = tokens[i]?.lower.replace(/\.$/u, '') ?? '';
        if (masculine.test(title)) genders.set(name, 'he');
        if (feminine.test(title)) genders.set(name, 'she');
        // whose son Omar; her husband Omar Sabri
        const kin = tokens[i] as Token;
        const kinship = isLarge(tokens[i + 1]) && !isLarge(kin) ? genderOf(kin) : undefined;
        if (kinship) genders.set(fullNameAt(reading, i + 1, head), kinship);
      }
    }
  }
  return genders;
};

const ownerOf: Readonly<Record<string, Gender>> = { his: 'he', her: 'she' };

/** The name that a phrase ends in: “Omar Sabri” of “her husband Omar Sabri”. */
const fullNameAt = (reading: Reading, from: number, head: number): string => {
  let first = head;
  while (first > from && isLarge(reading.tokens[first - 1])) first--;
  return singleSpaced(textOf(reading, { first, last: head + 1 }));
};

const holders: Readonly<Record<string, string>> = {
  his: 'he',
  him: 'he',
  her: 'she',
  its: 'it',
  their: 'they',
  them: 'they',
};

/** his plan, quoted him as saying: the pronoun that stands for the same as a subject. */
export const pronounOf = (word: string): string => holders[word] ?? word;
