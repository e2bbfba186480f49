/**
 * Parts of names that the tagger takes for common words or verbs: “Gen. Win Tarr”, “the ferry Morning
 * Heron”, “Police chief Omar Sabri”. The token becomes what its neighbours show it to be.
 */
import { honorifics, nounKind, particles, shipPrefixes } from '../names/name-words.ts';
import type { RawToken } from '../words/tokenize.ts';
import { writtenClass } from '../words/word-class.ts';

const capitalised = writtenClass(/^\p{Lu}\p{Ll}/u);
const small = writtenClass(/^\p{Ll}/u);
const isParticle = writtenClass(particles);
/** Months that are surnames too. */
const isMonth = writtenClass(/^(?:May|March|August)$/u);
/** USS, MV: what stands before a ship’s name */
const isShip = writtenClass(shipPrefixes);
/** Hale Springs, Alder Falls */
const endsTown = writtenClass(/^(?:Springs|Falls|Rapids)$/u);
/** Particles that are no English words, in small letters */
const opensSurname = writtenClass(
  /^(?:al|el|ibn|bin|ben|bint|abu|ould|von|der|de|del|della|di|dos|da|du|la|le)$/u,
);
/** Tags that a particle is given; “van” before a verb keeps its own. */
const ofParticle = /^(?:X|PRON|NOUN|DET)$/u;

/** Mends the tag of one token beside a name, in place. */
export const correctName = (
  token: RawToken,
  previous: RawToken | undefined,
  next: RawToken | undefined,
): void => {
  if (!next || token.pos === 'PROPN') return;
  // José María de la Cruz y Vargas
  if (isParticle.has(token)) {
    const leads = next.pos === 'PROPN' || isParticle.has(next);
    // “It is sad,” ibn Tarr said, as bin Salem and de la Torre did
    const follows = previous?.pos === 'PROPN' || opensSurname.has(token);
    if (leads && follows && ofParticle.test(token.pos)) token.pos = 'PROPN';
    return;
  }
  if (!previous) return;
  // in Hale Springs, police said
  if (previous.pos === 'PROPN' && endsTown.has(token)) {
    token.pos = 'PROPN';
    return;
  }
  // the USS Bravely, the MV Hope
  if (isShip.has(previous) && capitalised.has(token)) {
    token.pos = 'PROPN';
    return;
  }
  // Prime Minister Dora May said; not “Norden May 5”
  if (previous.pos === 'PROPN' && isMonth.has(token) && next.pos === 'VERB') token.pos = 'PROPN';
  if (next.pos !== 'PROPN' || !capitalised.has(next)) return;
  // Police chief Omar Sabri
  if (token.lower === 'chief' && token.pos === 'ADJ') token.pos = 'NOUN';
  if (!/^(?:NOUN|VERB|AUX)$/u.test(token.pos) || !capitalised.has(token)) return;
  // Gen. Win Tarr said; the ferry Morning Heron, after President Sabri
  const titled = honorifics.has(previous.lower.replace(/\.$/u, ''));
  // his friend, Josh Orlov
  const apposed = previous.text === ',' && token.pos === 'VERB';
  if (titled || apposed || (small.has(previous) && token.pos === 'NOUN')) token.pos = 'PROPN';
};

const largeThenHyphen = writtenClass(/^\p{Lu}\p{Ll}*[-‐‑]\p{Ll}+$/u);
/** Belmar-area residents, a Sabri-era law: no names */
const likeness = /[-‐‑](?:area|style|type|class|level|era|day|time|size|side)$/u;

/** Kim Jong-un said, Sheriff Ai-ling Tarr; not Belmar-area Muslims, a Grey Heron-class ferry */
export const isHyphenedName = (
  token: RawToken,
  previous: RawToken | undefined,
  next: RawToken | undefined,
): boolean => {
  if (token.pos !== 'NOUN' || !largeThenHyphen.has(token) || likeness.test(token.lower))
    return false;
  const afterName = previous !== undefined && capitalised.has(previous);
  if (next?.pos === 'PROPN' && capitalised.has(next)) return nounKind(token.lower) === null;
  return afterName && /^(?:VERB|AUX|PUNCT|ADP|PART|CCONJ)$/u.test(next?.pos ?? 'PUNCT');
};

/** Minister Hugo Wend said, the town of Quell was: no verbs; but “Police Find Gun”, where all is large */
export const isSurname = (tokens: readonly RawToken[], at: number): boolean => {
  const [token, previous, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || !previous || !capitalised.has(token)) return false;
  const named = previous.pos === 'PROPN' && capitalised.has(previous);
  const placed = /^(?:of|in|at|near|from)$/u.test(previous.text);
  if (!named && !placed) return false;
  // in running text small words stand next to a name
  const small = (other: RawToken | undefined): boolean => /^\p{Ll}/u.test(other?.text ?? '');
  const ends = !next || next.pos !== 'VERB' || small(next);
  return ends && tokens.slice(Math.max(0, at - 6), at + 7).filter(small).length > 2;
};

/** Hair & Barber Salon; not Tom & Ann, nor Suspect & Victim */
export const joinsSite = (tokens: readonly RawToken[], at: number): boolean => {
  if (tokens[at - 1]?.pos !== 'PROPN') return false;
  let last = at;
  while (tokens[last + 1]?.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) last++;
  // Moor & Co., Marten & Sons
  const firm = tokens[at]?.text === '&' && isFirm.test(tokens[last]?.text ?? '');
  return last > at && (firm || nounKind(tokens[last]?.lower ?? '') === 'building');
};

const isFirm =
  /^(?:Co|Company|Sons?|Daughters|Brothers|Bros|Partners|Associates|Inc|Ltd|Corp)\.?$/u;

/** Bar and Grill, Billiards and Lounge: a second trade of one house; not the Marten Hotel and Tarn Bar */
export const joinsTrade = (tokens: readonly RawToken[], at: number): boolean =>
  tokens[at - 1]?.pos === 'PROPN' &&
  tokens[at - 2]?.pos === 'PROPN' &&
  /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '') &&
  /^(?:Bar|Grille?|Lounge|Pub|Café|Cafe|Deli|Tavern|Saloon|Salon|Spa|Restaurant|Casino|Club|Nightclub)$/u.test(
    tokens[at + 1]?.text ?? '',
  ) &&
  !/^\p{Lu}/u.test(tokens[at + 2]?.text ?? '');
