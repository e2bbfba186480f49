/**
 * A document → whether “he” or “she” stands for a surname, by the titles beside it: “Mr. Hale”,
 * “Congresswoman Orlov”. What pronouns teach later is kept by speakers.ts.
 */
import { isLarge } from './named-parts.ts';
import type { Token } from '../words/tokenize.ts';
import type { Reading } from './reading.ts';
import { genderOf } from './speaker-nouns.ts';

export type Gender = 'he' | 'she';

const masculine = /^(?:mr|sir|king|prince|lord|congressman|spokesman|chairman)$/u;
const feminine = /^(?:mrs|ms|miss|lady|queen|princess|congresswoman|spokeswoman)$/u;

/** Reads the genders that titles tell, by surname. */
export const findGenders = ({ sentences, tokens }: Reading): Map<string, Gender> => {
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
      for (let i = first; i < head; i++) {
        const title = tokens[i]?.lower.replace(/\.$/u, '') ?? '';
        if (masculine.test(title)) genders.set(name, 'he');
        if (feminine.test(title)) genders.set(name, 'she');
        // whose son Omar
        const own = tokens[i] as Token;
        const kinship = i + 1 === head && !isLarge(own) ? genderOf(own) : undefined;
        if (kinship) genders.set(name, kinship);
      }
    }
  }
  return genders;
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
