/**
 * Tokens and noun phrases of a sentence → its clauses: every verb group with voice, negation and
 * modality, its subject, its objects and the prepositional phrases after it. A shallow parse by
 * position, made for news prose: it prefers no answer to a far-fetched one.
 */
import type { NounPhrase } from './noun-phrases.ts';
import { intransitive } from './correct-tags.ts';
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

const adverbial = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'ADV' || token.pos === 'PART') &&
  !/^(?:to|when|where|why|how|while|after|before|once|as)$/u.test(token.lower);

/** Verbs whose past is their base form: hit, hurt, put. */
const invariable =
  /^(?:hit|hurt|cut|put|set|shut|let|split|spread|bet|burst|cost|cast|quit|rid|shed|thrust|beset|upset|bid)$/u;

const isParticiple = (token: Token): boolean =>
  token.lower === token.lemma
    ? invariable.test(token.lower) || /(?:ed|ught|wn|ung)$/u.test(token.lower)
    : !/(?:ing|s)$/u.test(token.lower);

/** What sets an inserted part off: four men – two of them guards – were hurt. */
const comma = /^(?:,|-+|–|—)$/u;
/** Prepositions that open a clause as well. */
const subordinator = /^(?:after|before|since|until|as|while|than)$/u;
const relativePronoun = /^(?:who|which|that|whom)$/u;
const modals = /^(?:may|might|could|would|will|shall|should|can|must|'ll|'d|wo|ca)$/u;
const particles = /^(?:out|off|up|down|away|over|back)$/u;

/** Finds the clauses of one sentence, by their verbs, left to right. */
export const findClauses = (
  tokens: readonly Token[],
  range: TokenRange,
  phrases: readonly NounPhrase[],
  isTime: (token: Token) => boolean,
): Clause[] => {
  const phraseAt = new Map<number, NounPhrase>();
  for (const phrase of phrases)
    for (let i = phrase.first; i < phrase.last; i++) phraseAt.set(i, phrase);
  const groups = readVerbGroups(tokens, range, phraseAt);
  for (const group of groups) attachRight(tokens, range, phraseAt, group, groups, isTime);
  for (const [index, group] of groups.entries()) shareObjects(tokens, group, groups[index + 1]);
  for (const [index, group] of groups.entries())
    attachLeft(tokens, range, phraseAt, group, groups, index, isTime);
  for (const group of groups) settleVoice(tokens, group);
  return groups;
};

const readVerbGroups = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: ReadonlyMap<number, NounPhrase>,
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
      // was not informed, were injured, tagged as adjectives
      if (
        part.pos === 'ADJ' &&
        be &&
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
      i <= main + 1
        ? after.lower
        : null;
    const ing = /ing$/u.test(head.lower) && verb >= 0;
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

const attachRight = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: ReadonlyMap<number, NounPhrase>,
  group: Clause,
  groups: readonly Clause[],
  isTime: (token: Token) => boolean,
): void => {
  let i = group.last;
  if (group.particle) i++;
  let objectOpen = true;
  let timed = false;
  let linked = true;
  while (i < range.last) {
    const token = tokens[i] as Token;
    if (groups.some((other) => other !== group && other.first === i)) break;
    const phrase = phraseAt.get(i);
    if (phrase) {
      if (objectOpen && linked && (!timed || isCounted(tokens, phrase))) group.objects.push(phrase);
      linked = false;
      i = phrase.last;
      continue;
    }
    // killed on Wednesday two soldiers
    if (isTime(token) || (token.pos === 'ADP' && tokens[i + 1] && isTime(tokens[i + 1] as Token))) {
      linked = linked && group.objects.length === 0;
      timed = true;
      i++;
      continue;
    }
    if (token.pos === 'ADP' || token.lower === 'to') {
      const next =
        phraseAt.get(i + 1) ?? (adverbial(tokens[i + 1]) ? phraseAt.get(i + 2) : undefined);
      if (!next) {
        i++;
        continue;
      }
      group.prepositions.push({ preposition: token.lower, at: i, phrase: next });
      // killed two soldiers of the army and three guards: “of” keeps the list open
      objectOpen = objectOpen && group.objects.length > 0;
      linked = false;
      i = next.last;
      continue;
    }
    if (token.pos === 'CCONJ') {
      linked = objectOpen && group.objects.length > 0;
      i++;
      continue;
    }
    if (token.lower === ',') {
      // two guards, three clerks and a driver
      linked =
        objectOpen &&
        group.objects.length > 0 &&
        phraseAt.has(i + 1) &&
        endsInList(tokens, i, range.last, phraseAt);
      if (!linked && group.objects.length > 0) objectOpen = false;
      i++;
      if (!linked && !phraseAt.has(i)) break;
      continue;
    }
    if (adverbial(token)) {
      i++;
      continue;
    }
    break;
  }
};

/** shot and killed a guard: one object for both verbs */
const shareObjects = (tokens: readonly Token[], group: Clause, next: Clause | undefined): void => {
  if (!next || group.objects.length > 0 || group.voice === 'passive' || next.first !== next.verb)
    return;
  if (group.last + 1 === next.first && tokens[group.last]?.pos === 'CCONJ')
    group.objects.push(...next.objects);
};

/** True: the commas that follow separate noun phrases up to an “and”. */
const endsInList = (
  tokens: readonly Token[],
  comma: number,
  end: number,
  phraseAt: ReadonlyMap<number, NounPhrase>,
): boolean => {
  let i = comma;
  while (i < end) {
    const token = tokens[i] as Token;
    if (token.pos === 'CCONJ') return phraseAt.has(i + 1);
    if (token.lower !== ',') return false;
    const phrase = phraseAt.get(i + 1);
    if (!phrase) return tokens[i + 1]?.pos === 'CCONJ' && phraseAt.has(i + 2);
    i = phrase.last;
  }
  return false;
};

const attachLeft = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: ReadonlyMap<number, NounPhrase>,
  group: Clause,
  groups: readonly Clause[],
  index: number,
  isTime: (token: Token) => boolean,
): void => {
  let i = group.first - 1;
  // the bombers later on Wednesday struck
  while (i >= range.first && !phraseAt.has(i)) {
    const token = tokens[i] as Token;
    const timely = isTime(token) || (token.pos === 'ADP' && isTime(tokens[i + 1] as Token));
    if (!timely && !adverbial(token)) break;
    i--;
  }
  const before = tokens[i];
  if (!before || i < range.first) return;
  const previous = groups[index - 1];
  // an attack that killed two; a gunman who fired; the blast, which came later
  if (
    relativePronoun.test(before.lower) &&
    before.pos !== 'SCONJ' &&
    !(before.pos === 'DET' && phraseAt.has(i) && phraseAt.get(i)?.first !== i)
  ) {
    let j = i - 1;
    if (tokens[j]?.lower === ',') j--;
    if (phraseAt.has(j)) {
      group.relative = true;
      group.subjects = chainLeft(tokens, range, phraseAt, j);
      return;
    }
  }
  if (group.form === 'infinitive') {
    if (previous) group.subjects = previous.subjects;
    return;
  }
  // killed ten people and wounded twenty; stormed the hotel, killing one
  if (before.pos === 'CCONJ' && previous) {
    group.subjects = previous.subjects;
    if (
      previous.voice === 'passive' &&
      group.voice === 'active' &&
      group.first === group.verb &&
      isParticiple(tokens[group.verb] as Token) &&
      group.objects.length === 0
    )
      group.voice = 'passive';
    group.relative = previous.relative;
    return;
  }
  if (group.form === 'ing') {
    if (comma.test(before.lower) && previous) group.subjects = previous.subjects;
    else if (phraseAt.has(i)) group.subjects = chainLeft(tokens, range, phraseAt, i).slice(0, 1);
    else if (previous) group.subjects = previous.subjects;
    return;
  }
  if (comma.test(before.lower)) {
    // the man, a driver from the north, was hurt: back over the inserted part
    let j = i - 1;
    while (j >= range.first && !comma.test(tokens[j]?.lower ?? '')) j--;
    const inner = groups.filter((other) => other.verb > j && other.verb < i);
    if (
      j > range.first &&
      phraseAt.has(j - 1) &&
      inner.every(
        (other) => other.relative || other.form !== 'finite' || other.subjects.length === 0,
      )
    ) {
      group.subjects = withJoined(
        tokens,
        range,
        phraseAt,
        headOfChain(tokens, range, phraseAt, j - 1),
        group.first,
      );
    } else if (previous && j >= range.first) group.subjects = previous.subjects;
    else if (phraseAt.has(i - 1))
      group.subjects = withJoined(
        tokens,
        range,
        phraseAt,
        headOfChain(tokens, range, phraseAt, i - 1),
        group.first,
      );
    return;
  }
  if (phraseAt.has(i)) {
    const chain = chainLeft(tokens, range, phraseAt, i);
    const inserted =
      previous && endsInsertion(tokens, previous, group, phraseAt.get(i) as NounPhrase);
    if (inserted) {
      group.subjects = previous.subjects;
      return;
    }
    const far = chain.at(-1);
    // the three soldiers killed in the attack: the nearest noun is the one described
    const bareParticiple =
      group.first === group.verb &&
      isParticiple(tokens[group.verb] as Token) &&
      group.objects.length === 0 &&
      !intransitive.has(group.lemma);
    const chosen = bareParticiple ? chain[0] : far;
    if (chosen) group.subjects = withJoined(tokens, range, phraseAt, chosen, group.first);
    return;
  }
  if (before.lower === '"' || /^[“”]$/u.test(before.text)) return;
  if (before.lower === ')') {
    let j = i;
    while (j >= range.first && tokens[j]?.lower !== '(') j--;
    if (phraseAt.has(j - 1))
      group.subjects = withJoined(
        tokens,
        range,
        phraseAt,
        headOfChain(tokens, range, phraseAt, j - 1),
        group.first,
      );
  }
};

/** a boy who was shot in the face has died; a man found in the car died: the first verb only describes */
const endsInsertion = (
  tokens: readonly Token[],
  previous: Clause,
  group: Clause,
  nearest: NounPhrase,
): boolean => {
  const participial =
    previous.first === previous.verb &&
    previous.objects.length === 0 &&
    isParticiple(tokens[previous.verb] as Token) &&
    !intransitive.has(previous.lemma);
  if (!previous.relative && !participial) return false;
  // Name Released of Boy Hurt: two participles in a row tell nothing of one another
  const finite = group.first !== group.verb || intransitive.has(group.lemma);
  if (previous.subjects.length === 0 || group.form !== 'finite' || !finite) return false;
  return (
    previous.prepositions.some(
      ({ phrase, preposition }) => phrase === nearest && !subordinator.test(preposition),
    ) ||
    (previous.objects.includes(nearest) && !intransitive.has(previous.lemma))
  );
};

/** The noun phrase at a place and those that it hangs on by prepositions: town ← market ← attack. */
const chainLeft = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: ReadonlyMap<number, NounPhrase>,
  at: number,
): NounPhrase[] => {
  const chain: NounPhrase[] = [];
  let phrase = phraseAt.get(at);
  while (phrase) {
    chain.push(phrase);
    const before = tokens[phrase.first - 1];
    if (!before || phrase.first - 1 < range.first || before.pos !== 'ADP') break;
    // the paper reported after the boy was hurt
    if (subordinator.test(before.lower)) break;
    // John Marten, 34, of Norden
    const aged = /^(?:of|from)$/u.test(before.lower) ? beforeAge(tokens, phrase.first - 2) : null;
    phrase = phraseAt.get(aged ?? phrase.first - 2);
  }
  return chain;
};

/** The place before “, 34,” or “, 34”, or null where no age stands. */
const beforeAge = (tokens: readonly Token[], at: number): number | null => {
  const i = tokens[at]?.lower === ',' ? at - 1 : at;
  return /^\d{1,2}$/u.test(tokens[i]?.text ?? '') && tokens[i - 1]?.lower === ',' ? i - 2 : null;
};

const headOfChain = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: ReadonlyMap<number, NounPhrase>,
  at: number,
): NounPhrase => chainLeft(tokens, range, phraseAt, at).at(-1) as NounPhrase;

/**
 * two guards of the bank and a driver (were hurt): the phrases joined to the left of a subject.
 *
 * @param verb - The first token of the verb group, for its number: “was” has one subject.
 */
const withJoined = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: ReadonlyMap<number, NounPhrase>,
  phrase: NounPhrase,
  verb: number,
): NounPhrase[] => {
  const joined = [phrase];
  const number = tokens[verb]?.lower ?? '';
  if (phrase.elliptical || /^(?:was|is|has)$/u.test(number)) return joined;
  // a guard, a driver were hurt: a plural verb after one person
  const several =
    /^(?:were|are|have)$/u.test(number) && /^an?$/u.test(tokens[phrase.first]?.lower ?? '');
  let overPlace = false;
  let i = phrase.first - 1;
  while (
    i > range.first &&
    (/^(?:and|or|&)$/u.test(tokens[i]?.lower ?? '') ||
      (tokens[i]?.lower === ',' && (joined.length > 1 || several || overPlace)))
  ) {
    if (tokens[i - 1]?.lower === ',') i--;
    const at = beforeAge(tokens, i - 1) ?? i - 1;
    const chain = chainLeft(tokens, range, phraseAt, at);
    // a clerk of the bank and a driver: of what stands before “and”, what is named like the last
    const people = chain.filter((one, n) => n === chain.length - 1 || !isWhereabouts(tokens, one));
    const left =
      people.find((one) => isCounted(tokens, one) === isCounted(tokens, phrase)) ?? people[0];
    if (!left || (!several && isObject(tokens, range, phraseAt, left))) break;
    // John Marten, 34, of Norden, Alder, and a driver: over the place to the one who is from there
    if (left === chain.at(-1) && tokens[left.first - 1]?.lower === ',') {
      const town = phraseAt.get(left.first - 2);
      if (town && isWhereabouts(tokens, town)) {
        i = left.first - 1;
        overPlace = true;
        continue;
      }
    }
    overPlace = false;
    if (chain.length === 1 && isWhereabouts(tokens, left)) break;
    joined.push(left);
    i = left.first - 1;
  }
  return joined;
};

/** they arrested a man and two women were hurt: “a man” is the object of another verb */
const isObject = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: ReadonlyMap<number, NounPhrase>,
  phrase: NounPhrase,
): boolean => {
  const governor = tokens[phrase.first - 1];
  return (
    governor !== undefined &&
    phrase.first > range.first &&
    (governor.pos === 'AUX' || (governor.pos === 'VERB' && !intransitive.has(governor.lemma))) &&
    !phraseAt.has(phrase.first - 1)
  );
};

/** John Marten of Norden: a name after “of” or “in” says where someone is from */
const isWhereabouts = (tokens: readonly Token[], phrase: NounPhrase): boolean =>
  tokens[phrase.head]?.pos === 'PROPN' &&
  /^(?:of|from|in|at|near)$/u.test(tokens[phrase.first - 1]?.lower ?? '');

const isCounted = (tokens: readonly Token[], phrase: NounPhrase): boolean =>
  phrase.quantity !== null || /^an?$/u.test(tokens[phrase.first]?.lower ?? '');

/** A bare participle that takes no object describes or undergoes: “two killed in crash”, “sites used by them”. */
const settleVoice = (tokens: readonly Token[], group: Clause): void => {
  if (group.voice === 'passive' || group.form !== 'finite' || group.first !== group.verb) return;
  if (!isParticiple(tokens[group.verb] as Token)) return;
  if (group.objects.length === 0 && group.prepositions[0]?.preposition === 'by') {
    group.voice = 'passive';
    group.form = 'bare';
  } else if (group.objects.length === 0) group.form = 'bare';
};
