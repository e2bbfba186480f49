/** Verbs that the tagger takes for nouns or adjectives. */
import { memberWords, nounKind } from '../names/name-words.ts';
import type { RawToken } from '../words/tokenize.ts';
import { wordClass, writtenClass } from '../words/word-class.ts';
import { documents, given, modals } from './reporting-forms.ts';
import { isNoun, itself, type Place, type TagRule } from './tag-rule.ts';
import { thirdPersons } from './tagging-words.ts';
import { opensNumber, participles } from './verb-forms.ts';

const isLarge = writtenClass(/^\p{Lu}/u);

/** Past forms that the tagger takes for nouns, with their verbs. */
const pasts: ReadonlyMap<string, string> = new Map(Object.entries({ shot: 'shoot', lost: 'lose' }));

const isPastForm = ({ pos, text }: RawToken): boolean => pos === 'VERB' && /ed$/u.test(text);

const isCounted = (token: RawToken | undefined): boolean =>
  token?.pos === 'NUM' || token?.pos === 'DET';

const possessive = /^(?:(?:his|her|him)(?:self)?|their)$/u;

const isPersonNoun = (token: RawToken | undefined): boolean =>
  token?.pos === 'NOUN' && nounKind(token.lower) === 'person';

const timeName =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?)$/u;

/** A name, but not in “a man shot Monday”. */
const isName = (token: RawToken | undefined): boolean =>
  token?.pos === 'PROPN' && isLarge.has(token) && !timeName.test(token.lower);

/**
 * Ollis shot Lee Marten; Tom Ollis, 31, shot Lee; a gunman shot Mayor Lee, “Man shot officer”; not: “Boy
 * shot witness says”
 */
const standsBetweenPeople = ({ tokens, index, token, previous, next }: Place): boolean => {
  const small = !isLarge.has(token);
  const [name, mark, age] = tokens.slice(Math.max(0, index - 4), index - 1);
  const aged = previous?.text === ',' && mark?.text === ',' && /^\d{1,2}$/u.test(age?.text ?? '');
  if (small && (isName(previous) || (aged && isName(name))) && isName(next)) return true;
  return (
    isPersonNoun(previous) &&
    (isPersonNoun(next) || (small && isName(next))) &&
    tokens[index + 2]?.pos !== 'VERB'
  );
};

/** the suspect shot two men: one person, and behind the word more of them */
const isDoneByOne = ({ tokens, index, next }: Place): boolean => {
  const [before, doer] = tokens.slice(Math.max(0, index - 2), index);
  return (
    doer !== undefined &&
    before?.pos === 'DET' &&
    doer.pos !== 'PROPN' &&
    nounKind(doer.lower) === 'person' &&
    (next?.pos === 'NUM' || next?.pos === 'DET')
  );
};

const dayOrNight = /^(?:days?|nights?|weeks?|months?|years?|evening|morning|hours?)$/u;

/** walked into a shop, shot a clerk and fled; not: two men, shot the day before, died */
const isNextDeed = ({ tokens, index, previous, next }: Place): boolean =>
  previous?.text === ',' &&
  isCounted(next) &&
  !dayOrNight.test(tokens[index + 2]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, index - 12), index - 1)
    .some(
      ({ pos, text }, i, before) =>
        pos === 'VERB' && !/ing$/u.test(text) && !/^to$/u.test(before[i - 1]?.text ?? ''),
    );

/** What an object or a place behind a verb begins with; not: who police say, which shares were sold */
const opensObject = /^(?:ADP|DET|NUM|ADV|PART)$/u;

const claimed = wordClass(
  /^(?:attacks?|bombings?|blasts?|raids?|ambush(?:es)?|(?:air)?strikes?|assaults?|shootings?|killings?|explosions?|responsibility|credit)$/u,
);

/** the deadly Norden (bombing) */
const isBeforeDeed = ({ pos }: RawToken): boolean => /^(?:DET|ADJ|PROPN|NOUN)$/u.test(pos);

export const verbRules: readonly TagRule[] = [
  {
    phrase: 'Marsh Front claims attack in Norden, claims the bombing; not: insurance claims attack',
    words: wordClass(/^claims?$/u),
    tags: ['NOUN'],
    when: ({ tokens, index, previous, next }) =>
      previous !== undefined &&
      (isName(previous) ||
        memberWords.has(previous.lower) ||
        nounKind(previous.lower) === 'group') &&
      next !== undefined &&
      [next, tokens[index + 2], tokens[index + 3]].some(
        (token, i, words) =>
          claimed.has(token) && words.slice(0, i).every((one) => one && isBeforeDeed(one)),
      ),
    to: 'VERB',
    lemma: 'claim',
  },
  {
    phrase:
      'a man who lives in Norden, the firm, which plans to go, who commands Karsian forces; not: who officials in Norden say, in which shares in mills fell',
    words: wordClass(/[^s]s$/u),
    tags: ['NOUN'],
    when: ({ tokens, index, before, word, next }) =>
      (before === 'who' || (before === 'which' && tokens[index - 2]?.text === ',')) &&
      (word === 'commands' || !/^(?:person|group)$/u.test(nounKind(word.slice(0, -1)) ?? '')) &&
      (opensObject.test(next?.pos ?? '') || word === 'lives' || word === 'commands'),
    to: 'VERB',
    lemma: (word) => word.slice(0, -1),
  },
  {
    phrase: 'with deaths standing at 87; not: their standing at court',
    words: wordClass(/^standing$/u),
    tags: ['NOUN', 'ADJ'],
    when: ({ tokens, index, previous, after }) =>
      previous?.pos === 'NOUN' && after === 'at' && tokens[index + 2]?.pos === 'NUM',
    to: 'VERB',
    lemma: 'stand',
  },
  {
    phrase: 'Hale and Marn call them wolves',
    words: writtenClass(/^(?:call|label|brand)$/u),
    tags: ['NOUN'],
    when: ({ previous, after }) =>
      /^(?:NOUN|PROPN)$/u.test(previous?.pos ?? '') && /^(?:them|him|us|me)$/u.test(after),
    to: 'VERB',
    lemma: itself,
  },
  {
    phrase:
      'the blast cost 12 lives, cost two guards their lives, fire claims 12 lives; not “the cost in lives”',
    words: wordClass(/^(?:cost|claims?)$/u),
    tags: ['NOUN'],
    when: ({ tokens, index, previous, next }) =>
      isNoun(previous) &&
      /^(?:NUM|DET|PRON|ADV|PROPN)$/u.test(next?.pos ?? '') &&
      tokens.slice(index + 2, index + 8).some(({ lower }) => /^(?:life|lives)$/u.test(lower)),
    to: 'VERB',
    lemma: (word) => word.replace(/s$/u, ''),
  },
  {
    phrase: 'one was killed and another left in critical condition, one death and two left in it',
    words: wordClass(/^left$/u),
    when: ({ before, previous, after }) =>
      before === 'another' || (previous?.pos === 'NUM' && after === 'in'),
    to: 'VERB',
    lemma: 'leave',
  },
  {
    phrase: 'the jet overshot the runway; not “an overshot wheel”',
    words: wordClass(/^overshot$/u),
    tags: ['ADJ'],
    when: ({ next }) => /^(?:DET|PRON|NOUN)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: 'overshoot',
  },
  {
    phrase: 'people involved in the talks; not “a close, involved story”',
    words: wordClass(/^involved$/u),
    tags: ['ADJ'],
    when: ({ previous, after }) => isNoun(previous) && after === 'in',
    to: 'VERB',
    lemma: 'involve',
  },
  {
    phrase: 'both committed suicide; not “a committed teacher”',
    words: wordClass(/^committed$/u),
    tags: ['ADJ'],
    when: ({ after }) => after === 'suicide',
    to: 'VERB',
    lemma: 'commit',
  },
  {
    phrase: 'a man found shot in a car',
    words: wordClass(/^shot$/u),
    when: ({ before, tokens, index }) => before === 'found' && isNoun(tokens[index - 2]),
    to: 'VERB',
    lemma: 'shoot',
  },
  {
    phrase: 'Two die in fire: people, not a number of dice',
    words: wordClass(/^die$/u),
    tags: ['NOUN'],
    when: ({ previous }) => previous?.pos === 'NUM',
    to: 'VERB',
  },
  {
    phrase:
      'gunmen abducted 20 villagers, more than 20; militants beheaded three; doctors pronounced Ann Orlov dead, the man, her dead',
    words: writtenClass(/[a-z]{2}ed$/u),
    tags: ['NOUN', 'ADJ'],
    when: ({ tokens, index, word, previous, next }) =>
      isNoun(previous) &&
      (next?.pos === 'NUM' ||
        opensNumber(tokens, index + 1) ||
        (word === 'pronounced' && /^(?:PROPN|PRON|DET)$/u.test(next?.pos ?? ''))),
    to: 'VERB',
    lemma: (word) => participles.get(word) ?? word.replace(/(?<!c)ed$|d$/u, ''),
  },
  {
    phrase:
      'kills three and wounds two, wounds her son; critically wounds a girl; boy shoots (young) sister; “Kills 3, Injures Dozens”',
    words: wordClass(thirdPersons),
    tags: ['NOUN', 'PROPN'],
    when: ({ tokens, index, token, word, previous, next }) =>
      (word === 'shoots' && isNoun(previous) && (isNoun(next) || next?.pos === 'ADJ')) ||
      ((token.pos === 'NOUN' || previous?.text === ',') &&
        (isCounted(next) ||
          possessive.test(next?.lower ?? '') ||
          opensNumber(tokens, index + 1))) ||
      previous?.pos === 'ADV',
    to: 'VERB',
    lemma: (word) => thirdPersons.get(word) as string,
  },
  {
    phrase: '“Police ID man killed in crash”, “Coroner IDs victim”',
    words: writtenClass(/^IDs?$/u),
    when: ({ before, next }) =>
      /^(?:police|cops|coroner|examiner|officials|authorities|sheriff|deputies|detectives)$/u.test(
        before,
      ) && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: 'identify',
  },
  {
    phrase: 'gunmen waylaid a bus: never a noun',
    words: wordClass(/^waylaid$/u),
    to: 'VERB',
    when: () => true,
    lemma: 'waylay',
  },
  {
    phrase: 'all indications point to the militia; not “a match point to them”',
    words: wordClass(/^point$/u),
    tags: ['NOUN'],
    when: ({ previous, before, after }) =>
      isNoun(previous) && /[^s]s$/u.test(before) && after === 'to',
    to: 'VERB',
    lemma: 'point',
  },
  {
    phrase: 'police arrest 15-year-old',
    words: wordClass(/^arrest$/u),
    when: ({ before, next }) => before === 'police' && isCounted(next),
    to: 'VERB',
  },
  {
    phrase: '“Missile hits school”; not: drone hits on depots, their greatest hits',
    words: wordClass(/^(?:hits|rocks)$/u),
    tags: ['NOUN'],
    when: ({ before, next }) =>
      /^(?:drone|missile|rocket|shell|bomb|blast|explosion|strike|airstrike|jet|plane|truck|car|train|bus|(?:earth)?quake|storm|tornado)$/u.test(
        before,
      ) && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: (word) => word.slice(0, -1),
  },
  {
    phrase: 'one remains in hospital',
    words: wordClass(/^remains$/u),
    when: ({ previous, next }) =>
      (next?.pos === 'ADP' || next?.pos === 'ADJ') && previous?.pos !== 'DET',
    to: 'VERB',
    lemma: 'remain',
  },
  {
    phrase:
      'a boy who shot himself; a mother of two lost her life; she was singled out and shot; forced his way in and shot Ann; someone shot a clerk; walked in, shot a clerk and fled',
    words: wordClass(pasts),
    tags: ['NOUN', 'ADJ'],
    when: (place) =>
      place.previous?.text === 'who' ||
      (place.previous?.text === 'and' &&
        place.tokens
          .slice(isName(place.next) ? 0 : Math.max(0, place.index - 3), place.index - 1)
          .some(isPastForm)) ||
      /^(?:his|her|their|him|them|(?:him|her|them)?sel(?:f|ves))$/u.test(place.after) ||
      (/^some(?:one|body)$/u.test(place.before) && isCounted(place.next)) ||
      isNextDeed(place) ||
      (place.word === 'shot' && standsBetweenPeople(place)),
    to: 'VERB',
    lemma: (word) => pasts.get(word) as string,
  },
  {
    phrase: 'stated the suspect shot two men; not: the man shot Monday, the girl shot in Ostrov',
    words: wordClass(/^shot$/u),
    tags: ['NOUN', 'ADJ'],
    when: isDoneByOne,
    to: 'VERB',
    lemma: 'shoot',
    previousTo: 'NOUN',
  },
  {
    phrase: '“3 found dead in mill”',
    words: wordClass(/^found$/u),
    when: ({ token, previous, after }) =>
      token.pos !== 'VERB' &&
      (previous?.pos === 'NUM' || isNoun(previous)) &&
      /^(?:dead|shot|stabbed|alive|slain|hurt|injured|wounded)$/u.test(after),
    to: 'VERB',
    lemma: 'find',
  },
  {
    phrase: 'the number of dead rose to 40',
    words: wordClass(/^rose$/u),
    tags: ['NOUN'],
    when: ({ after }) => /^(?:to|by|from)$/u.test(after),
    to: 'VERB',
    lemma: 'rise',
  },
  {
    phrase: '“Man Shot Dead Outside Bar”, “Girl Shot Dead in Ostrov”',
    words: wordClass(/^shot$/u),
    when: ({ token, after }) => after === 'dead' && token.pos !== 'VERB',
    to: 'VERB',
    lemma: 'shoot',
  },
  {
    phrase: '44 percent would back Orlov; not “would then Orlov”, “will present the report”',
    words: writtenClass(given),
    tags: ['ADV', 'NOUN'],
    when: ({ before, next }) =>
      modals.test(before) && /^(?:DET|PRON|PROPN)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: itself,
  },
  {
    phrase: 'the Post’s average shows Orlov ahead; not “the average shows in town”',
    words: writtenClass(/^shows$/u),
    when: ({ previous, next }) =>
      previous?.pos === 'ADJ' &&
      documents.has(previous.lower) &&
      /^(?:DET|PROPN|NUM|PRON)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: 'show',
    previousTo: 'NOUN',
  },
  {
    phrase:
      'a court rules against the mill, the judge rules that it must close; not “court rules that bind”',
    words: writtenClass(/^rules$/u),
    tags: ['NOUN'],
    when: ({ tokens, index, before, after }) =>
      /^(?:court|judge|jury|panel|tribunal)$/u.test(before) &&
      (after === 'against' ||
        (after === 'that' && /^(?:DET|PRON|PROPN)$/u.test(tokens[index + 2]?.pos ?? ''))),
    to: 'VERB',
    lemma: 'rule',
  },
];

/** Rules for what no other rule tells. */
export const lateVerbRules: readonly TagRule[] = [
  {
    phrase:
      'the drones were harassed by jets: as the model tags participles; not “a seabed by the cape”',
    words: wordClass(/^\p{Ll}{3,}ed$/u),
    tags: ['NOUN'],
    when: ({ previous, after }) => previous?.lemma === 'be' && after === 'by',
    to: 'ADJ',
  },
  {
    phrase: 'the gunmen separated them; not “the educated”',
    words: wordClass(/^\p{Ll}+ed$/u),
    tags: ['ADJ'],
    when: ({ previous, after }) => isNoun(previous) && /^(?:them|him|us|me)$/u.test(after),
    to: 'VERB',
  },
];
