/**
 * Parts of names that the tagger takes for common words or verbs: “Gen. Win Tarr”, “the ferry Morning
 * Heron”, “Police chief Omar Sabri”. The token becomes what its neighbours show it to be.
 */
import { honorifics, particles } from './names/name-words.ts';
import type { RawToken } from './tokenize.ts';
import { writtenClass } from './word-class.ts';

const capitalised = writtenClass(/^\p{Lu}\p{Ll}/u);
const small = writtenClass(/^\p{Ll}/u);
const isParticle = writtenClass(particles);
/** Hale Springs, Alder Falls */
const endsTown = writtenClass(/^(?:Springs|Falls|Rapids)$/u);
/** Tags that a particle is given; “van” before a verb keeps its own. */
const ofParticle = /^(?:X|PRON|NOUN|DET)$/u;

/** Mends the tag of one token beside a name, in place. */
export const correctName = (
  token: RawToken,
  previous: RawToken | undefined,
  next: RawToken | undefined,
): void => {
  if (!previous || !next || token.pos === 'PROPN') return;
  // José María de la Cruz y Vargas
  if (isParticle.has(token)) {
    const leads = next.pos === 'PROPN' || isParticle.has(next);
    if (leads && previous.pos === 'PROPN' && ofParticle.test(token.pos)) token.pos = 'PROPN';
    return;
  }
  // in Hale Springs, police said
  if (previous.pos === 'PROPN' && endsTown.has(token)) {
    token.pos = 'PROPN';
    return;
  }
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
