/**
 * Tokens of a sentence → its verb groups: auxiliaries and main verb with voice, negation and
 * modality. Their subjects and objects are left to clauses.ts.
 */
import type { NounPhrase, PhrasesByToken } from './noun-phrases.ts';
import { type Token, type TokenRange, verbLemma } from './tokenize.ts';

export interface PrepositionalPhrase {
  preposition: string;
  /** Index of the preposition. */
  at: number;
  phrase: NounPhrase;
}

export interface Clause extends TokenRange {
  /** Index of the main verb; `first` and `last` hold the verb group with its auxiliaries. */
  verb: number;
  lemma: string;
  /** “out” in “carried out”. */
  particle: string | null;
  /** passive: be/get + participle, or a participle after its noun (“the guard killed by them”). */
  voice: 'active' | 'passive';
  /** bare: a past form without auxiliary and object, finite or a participle: “two killed in crash”. */
  form: 'finite' | 'ing' | 'infinitive' | 'bare';
  negated: boolean;
  /** may, could, would, will … */
  modal: string | null;
  /** Nearest first; more than one where they are joined by “and”, or where a relative pronoun’s antecedent is open. */
  subjects: NounPhrase[];
  objects: NounPhrase[];
  prepositions: PrepositionalPhrase[];
  /** who, which, that: the clause describes its subject. */
  relative: boolean;
}

/** True of what may stand between a verb and its neighbours: adverbs and “not”, no conjunction. */
export const adverbial = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'ADV' || token.pos === 'PART') &&
  !/^(?:to|when|where|why|how|while|after|before|once|as)$/u.test(token.lower);

/** Verbs whose past is their base form: hit, hurt, put. */
export const invariable =
  /^(?:hit|hurt|cut|put|set|shut|let|split|spread|bet|burst|cost|cast|quit|rid|shed|thrust|beset|upset|bid)$/u;

/** True of a form that may be a past participle. */
export const isParticiple = (token: Token): boolean =>
  token.lower === token.lemma
    ? invariable.test(token.lower) || /(?:ed|ught|wn|ung)$/u.test(token.lower)
    : !/(?:ing|s)$/u.test(token.lower);

/** to have been shot, may have died, having fled: told as done by then */
export const isPerfect = (tokens: readonly Token[], { first, verb }: Clause): boolean =>
  tokens.slice(first, verb).some(({ lower }) => lower === 'have' || lower === 'having');

const modals = /^(?:may|might|could|would|will|shall|should|can|must|'ll|'d|wo|ca)$/u;
/** Verbs that “off” leaves as they are. */
const goesDown = /^(?:sink|capsize|crash|founder|collide|drown|explode|burn|die)$/u;
const particles = /^(?:out|off|up|down|away|over|back)$/u;

/** “been”, “killed”, “drowned”: what a “have” before it makes a perfect of; not “dinner” */
const makesPerfect = (token: Token | undefined): boolean =>
  token?.lower === 'been' ||
  (token?.pos === 'VERB' && isParticiple(token)) ||
  (token?.pos === 'ADJ' && /ed$/u.test(token.lower));

/** Reads the verb groups, left to right; subjects, objects and prepositions stay empty. */
export const readVerbGroups = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: PhrasesByToken,
): Clause[] => {
  const groups: Clause[] = [];
  let i = range.first;
  while (i < range.last) {
    const token = tokens[i] as Token;
    if (phraseAt.has(i) || (token.pos !== 'VERB' && token.pos !== 'AUX')) {
      i++;
      continue;
    }
    const first = i;
    let modal: string | null = null;
    let negated = false;
    let be = false;
    let have = false;
    let verb = -1;
    let seenTo = tokens[i - 1]?.lower === 'to' && i > range.first;
    const infinitive = seenTo;
    for (; i < range.last; i++) {
      const part = tokens[i] as Token;
      if (phraseAt.has(i) && !(part.pos === 'VERB' || part.pos === 'AUX')) break;
      if (part.pos === 'AUX') {
        // the two people hurt were clerks: another verb begins
        if (verb >= 0) break;
        if (modals.test(part.lower)) modal = part.lower;
        else if (part.lemma === 'be' || part.lemma === 'get') be = true;
        else if (part.lemma === 'have') {
          have = true;
          be = false;
        }
        continue;
      }
      if (part.pos === 'VERB') {
        if (verb >= 0) break;
        // to have killed, to have been shot
        if (
          seenTo &&
          part.lower === 'have' &&
          !phraseAt.has(i + 1) &&
          makesPerfect(tokens[i + 1])
        ) {
          have = true;
          continue;
        }
        // had to evacuate, was to be sent
        verb = i;
        if (
          part.lemma === 'get' &&
          tokens[i + 1]?.pos === 'VERB' &&
          isParticiple(tokens[i + 1] as Token)
        ) {
          be = true;
          verb = -1;
        }
        continue;
      }
      // was not informed, were injured, to have drowned, tagged as adjectives
      if (
        part.pos === 'ADJ' &&
        (be || have) &&
        verb < 0 &&
        /(?:ed|en)$/u.test(part.lower) &&
        !phraseAt.has(i)
      ) {
        verb = i;
        continue;
      }
      if (adverbial(part)) {
        if (part.lower === 'not' || part.lower === "n't" || part.lower === 'never') negated = true;
        if (verb >= 0 && !particles.test(part.lower)) break;
        if (verb >= 0) break;
        continue;
      }
      if (
        part.lower === 'to' &&
        verb < 0 &&
        tokens[i + 1] &&
        /^(?:VERB|AUX)$/u.test((tokens[i + 1] as Token).pos)
      ) {
        seenTo = true;
        continue;
      }
      break;
    }
    const main = verb >= 0 ? verb : lastAuxiliary(tokens, first, i);
    if (main < 0) continue;
    const head = tokens[main] as Token;
    const after = tokens[main + 1];
    const particle =
      after &&
      particles.test(after.lower) &&
      (after.pos === 'ADV' || after.pos === 'ADP') &&
      verb >= 0 &&
      i <= main + 1 &&
      // said up to 60 men had died
      !(
        after.lower === 'up' &&
        tokens[main + 2]?.lower === 'to' &&
        tokens[main + 3]?.pos === 'NUM'
      ) &&
      // sank off the island
      !(after.lower === 'off' && goesDown.test(head.lemma))
        ? after.lower
        : null;
    // could bring: no form in -ing
    const ing = /(?<!^(?:br|s|r|sw|spr|cl|st|fl|wr))ing$/u.test(head.lower) && verb >= 0;
    const voice = be && verb >= 0 && !ing ? 'passive' : 'active';
    const bare = first === main || (!be && !have && modal === null);
    groups.push({
      first,
      last: main + 1,
      verb: main,
      lemma: head.pos === 'ADJ' ? verbLemma(head.lower) : head.lemma,
      particle,
      voice,
      form: infinitive || (seenTo && bare) ? 'infinitive' : ing && !be ? 'ing' : 'finite',
      negated,
      modal,
      subjects: [],
      objects: [],
      prepositions: [],
      relative: false,
    });
    i = Math.max(main + 1, first + 1);
  }
  return groups;
};

const lastAuxiliary = (tokens: readonly Token[], first: number, last: number): number => {
  for (let i = last - 1; i >= first; i--) if (tokens[i]?.pos === 'AUX') return i;
  return -1;
};
