/**
 * A text → the names that it gives its storm: “Typhoon Ruta (Marga)”, “typhoon Ruta, locally named
 * Marga”. Accounts tell of one storm under either name, and it is nobody who does things.
 */
import { foldName } from './fold-name.ts';

const storm = /\b(?:[Tt]yphoon|[Hh]urricane|[Cc]yclone|[Ss]torm)\s(\p{Lu}\p{Ll}{2,})\b/gu;
/** “(Marga)”, “, locally named Marga”, “(international name: Ruta)” behind the name. */
const alias =
  /^(?:,? \((?:[\p{L} ]+: )?|,? (?:also |locally |and )?(?:known|named|called) (?:locally )?(?:as )?)[‘'“"]?(\p{Lu}\p{Ll}{2,})\b/u;
/** Storm Centre, Hurricane Watch: no names. */
const noName =
  /^(?:Cent(?:er|re)|Watch|Warning|Warnings|Prediction|Forecast|Committee|Surge|Shadow|Hunters?|Season|Troopers?|On|In|And|The|Of|Hits?|Kills?|Damage|Death)/u;

/** The names of the storm that a text names first, folded; none where it names no storm. */
export const stormNames = (text: string): ReadonlySet<string> => {
  for (const match of text.matchAll(storm)) {
    const [words, name = ''] = match;
    if (noName.test(name)) continue;
    const other = alias.exec(text.slice(match.index + words.length))?.[1];
    return new Set([name, ...(other ? [other] : [])].map(foldName));
  }
  return new Set();
};
