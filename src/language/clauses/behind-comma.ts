/** A verb behind a comma → its subject: over what is set off before it, or what the verb before has. */
import { beforeBrackets } from '../phrases/before-brackets.ts';
import { describes, includingWhole } from './describing-verbs.ts';
import { comma, isOfSame } from './next-deeds.ts';
import type { NounPhrase, PhrasesByToken } from '../phrases/noun-phrases.ts';
import { opensInsertion } from '../phrases/opens-insertion.ts';
import { subordinator } from '../phrases/phrase-chains.ts';
import { beforeAge, dash, hasDash, isSetOff } from './set-off.ts';
import { chainEndingAt, type Found, nothing, phrasesLeft, type Place } from './subject-place.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import type { Clause } from './verb-groups.ts';

const speaking = /^(?:say|report|announce|confirm|add|note|tell|believe|think)$/u;
const relativePronoun = /^(?:who|which|that|whom)$/u;

/** The subject of a verb that a comma stands before. */
export const behindComma = (place: Place): Found => {
  const { tokens, range, phraseAt, groups, earlier, previous, at, before } = place;
  const nearest = phraseAt.get(at - 1);
  if (previous && isOfSame(place, previous)) return { subjects: previous.subjects };
  // shot Ann Tarr, 28, on Monday, then fled: who shot her
  if (previous && previous.subjects.length > 0 && tokens[at + 1]?.lower === 'then')
    return { subjects: previous.subjects };
  // the mayor said, John Marten, was hurt: a comma that a reporting verb ends with
  if (nearest && previous && previous.last < at && isSetOff(tokens, previous, nearest))
    return { subjects: [nearest] };
  // police said that Ann Orlov, was hurt: a comma too many
  if (nearest && tokens[nearest.first - 1]?.lower === 'that')
    return { subjects: chainEndingAt(place, at - 1) };
  // the man, a driver from the north, was hurt: back over the inserted part
  // seven people – four guards, two clerks and a driver – were hurt: dash to dash
  const mark = before.lower === ',' || !hasDash(tokens, range, at) ? comma : dash;
  let opening = at - 1;
  // the raid, the worst since 1999, when ten died, killed two: not to the comma of the year
  const isOpening = (i: number): boolean =>
    mark.test(tokens[i]?.lower ?? '') && (tokens[i + 1]?.lower !== 'when' || phraseAt.has(i - 1));
  while (opening >= range.first && !isOpening(opening)) opening--;
  if (nearest && closesList(place, opening)) return { subjects: chainEndingAt(place, at - 1) };
  opening = beforeHome(place, opening);
  // the father of a boy who, hours before, was hurt
  if (relativePronoun.test(tokens[opening - 1]?.lower ?? '') && phraseAt.has(opening - 2))
    return { relative: true, subjects: phrasesLeft(place, opening - 2) };
  const end = beforeAge(tokens, beforeBrackets(tokens, opening) - 1);
  if (opening > range.first && phraseAt.has(end) && isInserted(place, opening)) {
    const chain = chainEndingAt(place, end);
    return { subjects: [...(includingWhole(groups, chain) ?? chain)] };
  }
  if (previous && opening >= range.first)
    return {
      subjects:
        subjectsOfWhole(tokens, range, phraseAt, groups, opening) ??
        pluralBefore(place, previous) ??
        previous.subjects,
    };
  // Hale who lives on the base, was hurt: a comma that only closes
  const opener = phraseAt.get(range.first);
  if (
    opener &&
    earlier.length > 0 &&
    earlier.every(({ relative, subjects }) => relative && subjects[0] === opener)
  )
    return { subjects: [opener] };
  return nearest ? { subjects: chainEndingAt(place, at - 1) } : nothing;
};

/** Omar Sabri, a commander, and two of his guards, were killed: a comma too many behind the last of a list */
const closesList = ({ tokens, group, groups, at }: Place, opening: number): boolean =>
  /^(?:were|are|have)$/u.test(tokens[group.first]?.lower ?? '') &&
  tokens[opening + 1]?.lower === 'and' &&
  !groups.some(({ verb }) => verb > opening && verb < at);

/** Orlov, of Marsh Road, Norden, was hurt: the comma before the first of the places where somebody lives */
const beforeHome = ({ tokens, phraseAt }: Place, opening: number): number => {
  for (let i = opening; ;) {
    const place = phraseAt.get(i - 1);
    if (!place || !/^[\p{Lu}\d]/u.test(tokens[place.first]?.text ?? '')) return opening;
    const lead = tokens[place.first - 1];
    if (lead?.text === ',') i = place.first - 1;
    else
      return lead?.lower === 'of' && tokens[place.first - 2]?.text === ','
        ? place.first - 2
        : opening;
  }
};

/** guards in towns that Hale won, often easily, have left: no “Hale have”, but those whom the sentence opens with */
const pluralBefore = (
  { tokens, range, phraseAt, group }: Place,
  { subjects: [subject, other] }: Clause,
): NounPhrase[] | null => {
  const opening = phraseAt.get(range.first);
  const head = tokens[opening?.head ?? -1];
  const one = tokens[subject?.head ?? -1];
  const isOne = one?.pos === 'PROPN' && !/s$/u.test(one.lower) && !other;
  return opening &&
    subject &&
    opening.first < subject.first &&
    isOne &&
    head?.pos === 'NOUN' &&
    head.lemma !== head.lower &&
    /^(?:have|are|were)$/u.test(tokens[group.first]?.lower ?? '')
    ? [opening]
    : null;
};

const subordinate = /^(?:when|since|after|before|because)$/u;

/** True: what stands between two commas only describes, or tells who says so. */
const isInserted = ({ tokens, groups, at }: Place, opening: number): boolean => {
  const inner = groups.filter(({ verb }) => verb > opening && verb < at);
  // Karsia, which Delos accuses of it, denied; a man, speaking because he was asked, said
  if (opensInsertion(tokens, opening + 1) && inner.length > 0) return true;
  return inner.every(
    (other) =>
      other.relative ||
      other.form !== 'finite' ||
      other.subjects.length === 0 ||
      // a clerk, whose son was killed in 2015, was shot
      tokens[other.subjects[0]?.first ?? 0]?.lower === 'whose' ||
      // the observatory, a group based in Norden, said
      describes(tokens, other) ||
      // the mayor, chief of the town where the fire broke out, said
      tokens[(other.subjects[0]?.first ?? 0) - 1]?.lower === 'where' ||
      // the raid, the worst since May when ten died, killed two
      ((other.subjects[0]?.first ?? 0) > opening + 1 &&
        subordinate.test(tokens[(other.subjects[0]?.first ?? 0) - 1]?.lower ?? '')) ||
      // the man, the sheriff said, was hurt
      (speaking.test(other.lemma) && other.subjects[0]?.first === opening + 1 && other.last === at),
  );
};

/**
 * Ann Orlov, who had been ill after guards shot two men, died: who the sentence opens with, where all
 * that has a verb before the comma stands in what “who” opens; else null.
 */
const subjectsOfWhole = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: PhrasesByToken,
  groups: readonly Clause[],
  end: number,
): NounPhrase[] | null => {
  const who = groups.findIndex(({ first, verb, relative }) => relative && first <= verb);
  const relative = groups[who];
  const [antecedent] = relative?.subjects ?? [];
  if (who !== 0 || !relative || !antecedent || relative.verb >= end) return null;
  const opens =
    tokens[relative.first - 1]?.lower === 'who' && tokens[relative.first - 2]?.text === ',';
  const named = tokens.slice(range.first, relative.first).some(({ text }) => text === ',');
  const inner = groups.slice(1).find(({ verb }) => verb > relative.verb);
  const linked = inner?.subjects.some(({ first }) =>
    subordinator.test(tokens[first - 1]?.lower ?? ''),
  );
  return opens && named && linked && antecedent.first === range.first && phraseAt.has(range.first)
    ? [antecedent]
    : null;
};
