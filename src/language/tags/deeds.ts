/**
 * A token of a sentence → the same with its tag and lemma mended where a headline tells by it what armed
 * people do or what becomes of a craft, and the model takes it for a noun: “Marshland fires 80 rockets at
 * Ostrov”, “Plane with 72 people crashes”.
 */
import { findPlace } from '../names/gazetteer.ts';
import type { RawToken } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';

const deed = wordClass(/^(?:fire|attack|raid|bomb|shell|strike|storm|ambush|target)(?:e?s)?$/u);
const force =
  /^(?:army|navy|military|militia|troops|militants|rebels|gunmen|insurgents|fighters|terrorists|jets|warplanes|extremists|bandits|separatists|guerrillas|assailants|attackers)$/u;
const isFired =
  /^(?:rockets?|missiles?|shells?|mortars?|drones?|shots?|rounds?|projectiles?|artillery|torpedo(?:e?s)?|bullets?)$/u;
const ends = /^(?:as|after|when|while|before|since|until|amid|[,;:.–—-]|--)$/u;

/** with 72 people, with 72 on board */
const ridden = /^(?:people|passengers|aboard|onboard|board)$/u;

const isNoun = (token: RawToken | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** Russia, the army, rebels; not “Paris”, after which attacks are named */
const isForce = ({ text, lower }: RawToken): boolean =>
  force.test(lower) || findPlace(text)?.kind === 'country';

/** True: a verb follows before the clause ends, so that the word before it is its subject. */
const hasVerb = (tokens: readonly RawToken[], from: number): boolean => {
  for (const token of tokens.slice(from)) {
    if (ends.test(token.lower)) return false;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/u.test(token.lower))) return true;
  }
  return false;
};

/** fires 80 rockets, fire a missile, fires dozens of shells */
const firesWeapon = (tokens: readonly RawToken[], at: number): boolean =>
  tokens.slice(at, at + 4).some(({ lower }) => isFired.test(lower)) &&
  !tokens.slice(at, at + 2).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** Mends the word at an index of a paragraph, in place. */
export const correctDeed = (tokens: readonly RawToken[], index: number): void => {
  const token = tokens[index] as RawToken;
  if (token.pos !== 'NOUN') return;
  const [before, doer] = [tokens[index - 2], tokens[index - 1]];
  if (token.lower === 'crashes' && ridden.test(doer?.lower ?? '')) {
    token.pos = 'VERB';
    token.lemma = 'crash';
  }
  if (!deed.has(token)) return;
  if (!doer || !isNoun(doer) || /^(?:DET|ADJ|NUM|PART)$/u.test(before?.pos ?? '')) return;
  // rebels fire, Russia fires
  const isMany = /(?:[^s]s|men|troops)$/u.test(doer.lower) && doer.pos === 'NOUN';
  const lemma = token.lower.replace(/(?<=sh)es$|(?<=[^s])s$/u, '');
  if (isMany !== (token.lower === lemma) && !isNamed(doer)) return;
  const fired = lemma === 'fire' && firesWeapon(tokens, index + 1);
  const aimed =
    lemma !== 'fire' &&
    isForce(doer) &&
    /^(?:NOUN|PROPN|NUM|DET|ADJ)$/u.test(tokens[index + 1]?.pos ?? '') &&
    !hasVerb(tokens, index + 1);
  if (!fired && !aimed) return;
  token.pos = 'VERB';
  token.lemma = lemma;
};

/** A name may be of one or of many: Karsia fires, Karsians fire. */
const isNamed = ({ pos }: RawToken): boolean => pos === 'PROPN';
