/** A noun phrase → the happening that it names: “a drone attack on an outpost in Karsia last month”. */
import { z } from 'zod';
import type { Clause } from '../language/clauses/clauses.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { NounPhrase } from '../language/phrases/noun-phrases.ts';
import type { Token } from '../language/words/tokenize.ts';
import { wordClass } from '../language/words/word-class.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import type { EventMention } from './event-mentions.ts';
import { kindOfNoun, kindOfPhrase, kindOfVerb, singular } from './happening-kinds.ts';
import {
  habit,
  isAnswered,
  apartBy,
  isLikened,
  isBackgrounded,
  isNext,
  isOfOtherYears,
  isRankedSince,
  isOfRecentMonths,
  isOneOfRank,
  isUnreal,
  isVagueAim,
} from './mention-background.ts';
import { doerOfNoun, type Party, partyAfter, partyOf } from './mention-parties.ts';
import { placesAfter, placesBefore } from './mention-places.ts';
import { relativeClause, timeOfPhrase } from './mention-times.ts';
import { isNoHappening } from './no-happening.ts';

const lexicon = readLexicon(
  'happenings',
  z.object({ echoes: z.array(z.string()), series: z.array(z.string()) }),
);

const echoes = new Set(lexicon.echoes);
const series = new Set(lexicon.series);

/** Reads the mention of a noun phrase; none where it names no happening. */
export const mentionsOfNoun = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): EventMention[] => {
  const head = document.tokens[phrase.head] as Token;
  if (head.pos !== 'NOUN' && head.pos !== 'PROPN') return [];
  const word = singular(head.lower);
  if (!kindOfNoun.has(word)) return [];
  const before = document.tokens.slice(phrase.first, phrase.head);
  // the seizure of power
  const isOfPower = /^of power\b/u.test(
    document.article.text.slice(document.tokens[phrase.last]?.start),
  );
  const kind = word === 'seizure' && isOfPower ? 'coup' : kindOfPhrase(word, before);
  if (!kind || isNoHappening(document, sentence, phrase, word, kind)) return [];
  const echo = echoes.has(word);
  // in response to, as part of operations: no happening of its own
  if (echo && before.every(({ pos }) => pos !== 'DET' && pos !== 'PRON')) return [];
  const first = before[0]?.lower ?? '';
  const own = placesAfter(document, sentence, phrase);
  const example = exampleAfter(document, sentence, own.last);
  const by = doerOfNoun(document, sentence, phrase, kind);
  // “We condemn senseless attacks on pupils”: the one that all speak of; not attacks by somebody else
  const condemned =
    by === null &&
    document.tokens[phrase.last]?.lower !== 'by' &&
    before[0]?.pos !== 'DET' &&
    sentence.clauses.some(
      ({ lemma, objects }) =>
        /^(?:condemn|denounce|deplore)$/u.test(lemma) && objects.includes(phrase),
    );
  const answeredFor = sentence.clauses.some(
    ({ lemma, prepositions }) =>
      lemma === 'blame' &&
      prepositions.some((one) => one.preposition === 'for' && one.phrase === phrase),
  );
  const elsewhen =
    isOfOtherYears(document, phrase) ||
    isRankedSince(document, sentence, phrase) ||
    (isNext(document, sentence) && /^an?$/u.test(first));
  const setApart = apartBy(document, phrase);
  const { places, last } = example ? placesAfter(document, sentence, example) : own;
  return [
    {
      sentence,
      head: phrase.head,
      first: phrase.first,
      last,
      kind,
      word,
      described: before.map(({ lower }) => singular(lower)).filter((one) => kindOfNoun.has(one)),
      // a tagger’s slip: “Security forces open fire”
      verbal: /^(?:open(?:s|ed|ing)?|shots)$/u.test(before.at(-1)?.lower ?? ''),
      definite:
        condemned ||
        phrase.partitive ||
        /^(?:the|this|that|these|those|its|their|his|her)$/u.test(first) ||
        before.some(({ lower }) => lower === "'s"),
      pointing: /^(?:this|that|these|those)$/u.test(first) ? first : null,
      elsewhen,
      apart:
        elsewhen ||
        isLikened(document, phrase.first) ||
        setApart !== '' ||
        (/[^s]s$/u.test(head.lower) &&
          !/^(?:the|these|those)$/u.test(first) &&
          isOfRecentMonths(document, sentence)),
      apartBy: setApart,
      // “Airliner crashes in Norden” is a headline’s verb
      plural:
        !example &&
        !condemned &&
        !isOneOfRank(document, phrase) &&
        !isDropped(sentence, phrase, word) &&
        (series.has(head.lower) ||
          // sporadic rocket fire
          before.some(({ lower }) => repeated.test(lower)) ||
          (/[^s]s$/u.test(head.lower) && !(kind === 'crash' && sentence.role === 'title'))),
      perfect: false,
      habitual: isOverYears(document, sentence, phrase),
      when: timeOfPhrase(document, sentence, example ?? phrase, last),
      places: [
        ...(isWaged(document, phrase, kind, places)
          ? []
          : placesBefore(document, sentence, phrase)),
        ...places,
      ],
      backgrounded: isBackgrounded(document, phrase),
      vague: isVagueAim(document, phrase) && !isAnswered(document, phrase),
      answered: isAnswered(document, phrase),
      unreal: isUnreal(document, sentence, phrase),
      echo,
      against:
        partyAfter(document, sentence, phrase, kind) ??
        struckBy(document, relativeClause(sentence, phrase, last)),
      by,
      subjects: [],
      relative: false,
      // condemned the raid that killed ten: which one, the clause says
      judged: (condemned || answeredFor) && !relativeClause(sentence, phrase, last),
      apposedAt: null,
      of: null,
    },
  ];
};

/** attacks like one on Friday in Karsk: the one that stands for them, told with its time and place */
const exampleAfter = (
  { tokens }: Document,
  { phrases }: Sentence,
  last: number,
): NounPhrase | undefined =>
  tokens[last]?.lower === 'like'
    ? phrases.find(
        ({ first, head }) =>
          (first === last + 1 || first === last + 2) && tokens[head]?.lower === 'one',
      )
    : undefined;

/** a jet dropped bombs on a crowd: one strike, however many */
const isDropped = ({ clauses }: Sentence, phrase: NounPhrase, word: string): boolean =>
  word === 'bomb' &&
  clauses.some(
    ({ lemma, objects }) => /^(?:drop|release)$/u.test(lemma) && objects.includes(phrase),
  );

/** sporadic rocket fire: more than one */
const repeated = /^(?:sporadic|frequent|repeated|regular|periodic|daily|near-daily|occasional)$/u;

/** Karsia’s war in Norden: who wages it, and where */
const isWaged = (
  { tokens }: Document,
  { first, head }: NounPhrase,
  kind: string,
  places: readonly string[],
): boolean =>
  (kind === 'war' || places.length > 0) &&
  tokens.slice(first, head).some(({ lower }) => /^(?:'s|’s|')$/u.test(lower));

/** Air raids by both sides have long driven people away, the strikes have killed many: no raid of any day */
const isOverYears = (
  { tokens }: Document,
  { first, clauses }: Sentence,
  phrase: NounPhrase,
): boolean => {
  const clause = clauses.find(({ verb, form }) => verb > phrase.head && form === 'finite');
  const words = clause ? tokens.slice(clause.first, clause.verb) : [];
  if (!clause || !words.some(({ lower }) => lower === 'have')) return false;
  const [whom] = clause.subjects.includes(phrase) ? clause.objects : [];
  return (
    (whom !== undefined && tokens.slice(whom.first, whom.last).some((token) => many.has(token))) ||
    (phrase.first === first &&
      tokens[first]?.pos !== 'DET' &&
      words.some(({ lower }) => habit.test(lower)))
  );
};

const many = wordClass(/^(?:many|several|numerous|scores|dozens|hundreds|thousands)$/u);

/** an aggression that targeted the army */
const struckBy = (document: Document, clause: Clause | undefined): Party | null =>
  clause && kindOfVerb.has(clause.lemma) ? partyOf(document, clause.objects[0]) : null;
