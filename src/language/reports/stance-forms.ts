/**
 * A clause → the words of the stance that it tells of, by stance-words.yaml: behind a verb (“wants to
 * leave”), an adjective (“is worried about it”), a noun (“is a critic of it”, “has doubts about it”).
 * Whose stance it is, stances.ts finds.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { TokenRange } from '../words/tokenize.ts';
import { contentEnd } from './content-ends.ts';
import { objectEnd, startsFinite } from './object-end.ts';
import { infinitiveAfter, infinitiveEnd, opensClause } from './content-forms.ts';
import type { Cue } from './cues.ts';
import { isAdverbial, isWord, type Reading, type Unit } from './reading.ts';

const wordList = z.string().transform((words) => words.split(' '));
const wordSet = wordList.transform((words): ReadonlySet<string> => new Set(words));
const frames = ['infinitive', 'object', 'that', 'clause', 'as', 'naming'] as const;
type Frame = (typeof frames)[number];
const verbLists = z.array(z.strictObject({ takes: z.array(z.enum(frames)), verbs: wordList }));

const lexicon = readLexicon(
  'stance-words',
  z.strictObject({
    verbs: verbLists,
    leading: z.array(z.strictObject({ after: z.array(z.string()), verbs: wordList })),
    negated: verbLists,
    roles: wordSet,
    adjectives: z.array(z.strictObject({ after: z.array(z.string()), adjectives: wordList })),
    holdings: z.array(z.strictObject({ verbs: wordSet, nouns: wordSet })),
  }),
);
const { roles, holdings } = lexicon;

/** Words and what may follow them; the lists of a word add up. */
const followed = <Follower>(
  lists: readonly { words: readonly string[]; by: readonly Follower[] }[],
): ReadonlyMap<string, ReadonlySet<Follower>> => {
  const all = new Map<string, Set<Follower>>();
  for (const { words, by } of lists)
    for (const word of words) all.set(word, (all.get(word) ?? new Set()).union(new Set(by)));
  return all;
};
const framed = (lists: z.infer<typeof verbLists>): ReadonlyMap<string, ReadonlySet<Frame>> =>
  followed(lists.map(({ verbs: words, takes }) => ({ words, by: takes })));
const verbs = framed(lexicon.verbs);
const negatedVerbs = framed(lexicon.negated);
const leading = followed(lexicon.leading.map(({ verbs: words, after }) => ({ words, by: after })));
const adjectives = followed(
  lexicon.adjectives.map(({ adjectives: words, after }) => ({ words, by: after })),
);

/** True of a participle that tells how somebody feels: worried, concerned. */
export const isFeeling = (word: string): boolean => adjectives.has(word);

/** True of a noun for somebody by his stance: critic, supporter. */
export const isStanceRole = (lemma: string): boolean => roles.has(lemma);

/** True of a verb that takes a noun phrase for what is wanted or favoured: supports the ban. */
export const takesObject = (lemma: string): boolean => verbs.get(lemma)?.has('object') === true;

/** True of a verb by which something is held to be something: sees it as a test. */
export const takesJudgement = (lemma: string): boolean => verbs.get(lemma)?.has('as') === true;

/** Finds the words of the stance that a clause tells of; null where it tells of none. */
export const stanceOf = (
  reading: Reading,
  unit: Unit,
  clause: Clause,
): (TokenRange & { word: string }) | null => {
  const { tokens, phraseAt, isTime } = reading;
  // are worried about it
  const participle = clause.voice === 'passive';
  let at = participle ? clause.verb : clause.last;
  // voted late on Monday to close it, voted 9-6 along party lines, to close it
  const skips = (i: number): boolean =>
    (isAdverbial(tokens[i]) && !phraseAt[i]) ||
    isTime[i] === true ||
    (tokens[i]?.pos === 'ADP' && isTime[i + 1] === true);
  while (at < unit.last && skips(at)) at++;
  if (clause.lemma === 'vote') at = behindTally(reading, at);
  const found =
    links.test(clause.lemma) || participle
      ? (behindAdjective(reading, unit, at) ??
        behindRole(reading, at) ??
        behindState(reading, at) ??
        behindFeeling(reading, clause, at))
      : (behindVerb(reading, unit, clause, at) ??
        behindLead(reading, clause, at) ??
        behindHolding(reading, clause));
  if (!found) return null;
  const cue: Cue = {
    first: clause.first,
    last: at,
    lemma: clause.lemma,
    class: 'stance',
    takes: new Set(),
    clause,
  };
  const whole = contentEnd(reading, unit, cue, found.first);
  // a driver who wants to leave, sat there: the verb of the driver
  const resumed = clause.relative
    ? tokens
        .slice(found.first, whole)
        .find(({ text, index }) => text === ',' && startsFinite(reading, index + 1))
    : undefined;
  const end = resumed?.index ?? whole;
  const isBid = tokens[found.first]?.lower === 'to';
  let last = found.isPhrase
    ? objectEnd(reading, unit, found.first, end)
    : isBid
      ? infinitiveEnd(reading, unit, found.first, end)
      : end;
  while (last > found.first && (!isWord(tokens[last - 1]) || tokens[last - 1]?.pos === 'CCONJ'))
    last--;
  return { first: found.first, last, word: found.word };
};

/** voted 9-6 along party lines, to close it; voted 9 to 6 against it: behind how the vote went */
const behindTally = ({ tokens }: Reading, at: number): number => {
  let next = at;
  if (tokens[next]?.pos === 'NUM') {
    next++;
    if (tokens[next + 1]?.pos === 'NUM') next += 2;
  }
  if (tokens[next]?.lower === 'along') next += 3;
  if (tokens[next]?.text === ',') next++;
  return /^(?:to|for|against)$/u.test(tokens[next]?.lower ?? '') ? next : at;
};

/** is wary of it, remains wary of it */
const links = /^(?:be|feel|remain|become|grow|stay)$/u;

interface Found {
  /** Where what is wanted or held begins. */
  first: number;
  /** A noun phrase, which may end before its clause. */
  isPhrase: boolean;
  /** The verb, adjective or noun of the stance. */
  word: string;
}

/** would like to hold a vote: not “likes to sing” */
export const isWish = ({ lemma, modal }: Clause): boolean =>
  /^(?:like|prefer|love)$/u.test(lemma) && /^(?:would|['’]d)$/u.test(modal ?? '');

/** plans to leave, supports the ban, assumed that it was safe, sees the vote as a test */
const behindVerb = (reading: Reading, unit: Unit, clause: Clause, at: number): Found | null => {
  const { tokens, phraseAt, isTime } = reading;
  const takes = verbs.get(clause.lemma) ?? (clause.negated && negatedVerbs.get(clause.lemma));
  const token = tokens[at];
  if (!takes || !token) return null;
  const word = clause.lemma;
  // saw what was happening: with his eyes
  if (word === 'see' && /^(?:what|who|where|when)$/u.test(token.lower)) return null;
  // sought to calm the crowd: tried it
  if (tokens[clause.verb]?.lower === 'sought') return null;
  if (
    (takes.has('infinitive') || isWish(clause)) &&
    token.lower === 'to' &&
    /^(?:VERB|AUX|ADV)$/u.test(tokens[at + 1]?.pos ?? '')
  )
    return { first: at, isPhrase: false, word };
  if (
    takes.has('that') &&
    /^(?:that|whether|how|why|who|what|where|when|if)$/u.test(token.lower) &&
    phraseAt[at]?.first !== at
  )
    return { first: token.lower === 'that' ? at + 1 : at, isPhrase: false, word };
  // weighs 236 pounds
  if (word === 'weigh' && tokens.slice(at, at + 3).some(({ pos }) => pos === 'NUM')) return null;
  // supports raising the toll; not “loves swimming in the bay”
  const doing = /^(?:VERB|AUX)$/u.test(token.pos) && /ing$/u.test(token.lower) && !phraseAt[at];
  if (takes.has('object') && doing && !/^(?:love|hate|dislike|appreciate)$/u.test(word))
    return { first: at, isPhrase: false, word };
  const phrase = phraseAt[at];
  if (phrase?.first !== at) return null;
  // does not believe the bridge is safe, decided she should go
  if (takes.has('clause') && opensClause(reading, unit, at))
    return { first: at, isPhrase: false, word };
  // wants them to leave
  if (takes.has('infinitive') && infinitiveAfter(reading, phrase.last, unit.last) > 0)
    return { first: at, isPhrase: false, word };
  // considers the dam a threat, deems it unsafe
  const named = /^(?:DET|ADJ)$/u.test(tokens[phrase.last]?.pos ?? '') && !isTime[phrase.last];
  if (takes.has('naming') && named && !/ing$/u.test(tokens[clause.verb]?.lower ?? ''))
    return { first: at, isPhrase: true, word };
  if (takes.has('as')) {
    const as = tokens
      .slice(phrase.last, Math.min(unit.last, phrase.last + 8))
      .find(({ lower }) => judgement.test(lower));
    if (as) return { first: at, isPhrase: true, word };
  }
  return takes.has('object') ? { first: at, isPhrase: true, word } : null;
};

/** hopes for a truce, worried about closing the dam, voted against it */
const behindLead = ({ tokens, phraseAt }: Reading, { lemma }: Clause, at: number): Found | null => {
  const after = leading.get(lemma);
  if (!after?.has(tokens[at]?.lower ?? '')) return null;
  const next = tokens[at + 1];
  const doing = next?.pos === 'VERB' && /ing$/u.test(next.lower);
  if (phraseAt[at + 1]?.first !== at + 1 && !doing) return null;
  return { first: at + 1, isPhrase: !doing, word: lemma };
};

/** sees the vote as a test, views the port favorably */
const judgement = /^(?:as|(?:un)?favou?rably|positively|negatively)$/u;

/** has doubts about the plan, took issue with it */
const behindHolding = ({ tokens, phraseAt }: Reading, clause: Clause): Found | null => {
  const [phrase] = clause.objects;
  const word = tokens[phrase?.head ?? -1]?.lemma ?? '';
  const held = holdings.some(({ verbs, nouns }) => verbs.has(clause.lemma) && nouns.has(word));
  if (!phrase || !held) return null;
  const at = phrase.last;
  const lead = tokens[at]?.lower ?? '';
  // gave Hale no reason for it; lent her support to it
  const given = /^(?:support|backing|tribute)$/u.test(word) && lead === 'to';
  const grounds = /^(?:reason|proof|evidence|explanation)$/u.test(word);
  if (grounds && tokens[phrase.first]?.lower !== 'no') return null;
  const isPhrase = given || /^(?:about|over|in|of|for|with|at|on|behind|towards?)$/u.test(lead);
  // has no idea how it fell
  const unknown = /^(?:idea|clue|doubt|question)$/u.test(word) && asks.test(lead);
  if (unknown) return { first: at, isPhrase: false, word };
  const opens = isPhrase
    ? phraseAt[at + 1]?.first === at + 1 || /ing$/u.test(tokens[at + 1]?.lower ?? '')
    : lead === 'that' || (lead === 'to' && /^(?:VERB|AUX)$/u.test(tokens[at + 1]?.pos ?? ''));
  return opens ? { first: lead === 'to' && !given ? at : at + 1, isPhrase, word } : null;
};

/** is ready to leave, are worried about it, is confident that it will hold, was not sure whether it would */
const behindAdjective = (reading: Reading, unit: Unit, at: number): Found | null => {
  const { tokens, phraseAt } = reading;
  const word = tokens[at]?.lower ?? '';
  const after = adjectives.get(word);
  if (!after) return null;
  if (word === 'against') return phraseAt[at + 1] ? { first: at + 1, isPhrase: true, word } : null;
  const lead = tokens[at + 1]?.lower ?? '';
  // is unsure whether it will hold
  if (asks.test(lead)) return { first: at + 1, isPhrase: false, word };
  // is confident the bridge will hold
  if (after.has('that') && tellsRightAway(reading, unit, at + 1))
    return { first: at + 1, isPhrase: false, word };
  if (!after.has(lead)) return null;
  // is coy about whether it will hold
  if (asks.test(tokens[at + 2]?.lower ?? '')) return { first: at + 2, isPhrase: false, word };
  // bearish on the long term of it: an adjective may stand for the noun
  const phrase = phraseAt[at + 2]?.first === at + 2 || tokens[at + 2]?.pos === 'DET';
  if (lead === 'to' && !phrase) return { first: at + 1, isPhrase: false, word };
  return phrase || lead === 'that' ? { first: at + 2, isPhrase: lead !== 'that', word } : null;
};

const asks = /^(?:whether|if|how|why|what)$/u;

/** True: a subject begins there, and its verb follows it. */
const tellsRightAway = ({ phraseAt }: Reading, { clauses }: Unit, at: number): boolean =>
  phraseAt[at]?.first === at &&
  clauses.some(({ subjects: [subject], form, first, relative }) => {
    const own = subject !== undefined && subject === phraseAt[at];
    return own && form === 'finite' && !relative && first === subject.last;
  });

/** is in favour of the ban, was in despair over it; is of the opinion that it is old */
const behindState = ({ tokens, phraseAt }: Reading, at: number): Found | null => {
  const [lead, state, link, that] = tokens.slice(at, at + 4).map(({ lower }) => lower);
  const minds = /^(?:of the (?:opinion|view|belief)|under the impression) that$/u;
  if (minds.test([lead, state, link, that].join(' ')))
    return { first: at + 4, isPhrase: false, word: link ?? '' };
  if (lead !== 'in' || !states.has(`${state} ${link}`)) return null;
  const opens = phraseAt[at + 3] ?? /ing$/u.test(tokens[at + 3]?.lower ?? '');
  return opens ? { first: at + 3, isPhrase: true, word: state ?? '' } : null;
};
const states: ReadonlySet<string> = new Set([
  'favor of',
  'favour of',
  'support of',
  'opposition to',
  'agreement with',
  'despair over',
  'despair about',
]);

/** felt betrayed when it was sold: not “felt a blast” */
const behindFeeling = ({ tokens }: Reading, { lemma, voice }: Clause, at: number): Found | null => {
  const feeling = tokens[at];
  const follows = /^(?:when|that|because|by|about|over)$/u.test(tokens[at + 1]?.lower ?? '');
  const isMood = /ed$/u.test(feeling?.lower ?? '') || isFeeling(feeling?.lower ?? '');
  return lemma === 'feel' && voice === 'active' && isMood && follows
    ? { first: at, isPhrase: false, word: lemma }
    : null;
};

/** is a critic of the plan, an outspoken supporter of the ban */
const behindRole = ({ tokens, phraseAt }: Reading, at: number): Found | null => {
  const phrase = phraseAt[at];
  const word = tokens[phrase?.head ?? -1]?.lemma ?? '';
  if (!phrase || !roles.has(word) || tokens[phrase.last]?.lower !== 'of') return null;
  return phraseAt[phrase.last + 1] ? { first: phrase.last + 1, isPhrase: true, word } : null;
};
