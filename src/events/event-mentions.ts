/**
 * Document → the mentions of happenings in it: “a drone attack on an outpost in Karsia last month”
 * with its kind, time and place. Which mentions mean one happening is for resolve-mentions.ts.
 */
import { z } from 'zod';
import { joinedAfter } from '../language/joined-after.ts';
import type { Clause } from '../language/clauses.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { NounPhrase } from '../language/noun-phrases.ts';
import type { Token } from '../language/tokenize.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import {
  kindOfClause,
  kindOfNoun,
  kindOfPhrase,
  kindOfVerb,
  kindUnder,
  singular,
} from './happening-kinds.ts';
import type { Interval } from './interval.ts';
import {
  isAnswered,
  isApart,
  isBackgrounded,
  isDaysAfter,
  isOfRecentMonths,
  isUnreal,
  isVagueAim,
} from './mention-background.ts';
import { linkMentions } from './link-mentions.ts';
import {
  leadsToPlace,
  placeNameIn,
  placesAfter,
  placesBefore,
  placesIn,
  townsStruck,
} from './mention-places.ts';
import {
  type Doer,
  doerOfClause,
  doerOfNoun,
  type Party,
  partyAfter,
  partyOf,
} from './mention-parties.ts';
import { relativeClause, timeOfClause, timeOfPhrase } from './mention-times.ts';
import { isPerfect } from '../language/verb-groups.ts';
import { isNoHappening } from './no-happening.ts';

const lexicon = readLexicon(
  'happenings',
  z.object({ echoes: z.array(z.string()), series: z.array(z.string()) }),
);

const echoes = new Set(lexicon.echoes);
const series = new Set(lexicon.series);

export interface EventMention {
  sentence: Sentence;
  /** Index of the noun or verb that names the happening. */
  head: number;
  /** Range of its words, with the places that hang on it. */
  first: number;
  last: number;
  kind: string;
  /** Singular of the noun; the verb’s lemma for verbs. */
  word: string;
  /** Nouns of happenings that describe it: “the bombing campaign”. */
  described: readonly string[];
  verbal: boolean;
  definite: boolean;
  /** “that attack”: the one just spoken of. */
  pointing: boolean;
  /** “the earlier strikes”, “another attack”: told apart by its own words. */
  apart: boolean;
  plural: boolean;
  /** “have been attacked”: over a time, not once. */
  perfect: boolean;
  /** “has often struck”: a custom, no single happening. */
  habitual: boolean;
  when: Interval | null;
  /** Names of places, nearest first. */
  places: string[];
  /** “after the attack”, “in response to a raid”: told as what went before. */
  backgrounded: boolean;
  /** “blamed for attacks on bases”: attacks at large, none that has its day. */
  vague: boolean;
  /** “threatened an attack”: only spoken of, not done. */
  unreal: boolean;
  /** “in retaliation for the raid”: never what the sentence told before it. */
  answered: boolean;
  /** “the response”, “the move”: takes up a happening told before, never opens one. */
  echo: boolean;
  /** Whom or what it is done to. */
  against: Party | null;
  /** Who does it. */
  by: Doer | null;
  /** Indexes of the nouns that may be a verb’s subject: “raids on a base which killed two”. */
  subjects: readonly number[];
  /** “raids on Sunday that killed two”, “in which two died”: a verb that goes on about the noun before it. */
  relative: boolean;
  /** blamed Karsia for the attacks, condemned them: the one that all speak of */
  judged: boolean;
  /** The comma before “a girl shot near her school”: it tells of one who was named before it. */
  apposedAt: number | null;
  /** “the killing of two clerks in a raid”: the mention of the same happening that holds this one. */
  of: EventMention | null;
}

/** Finds the mentions of happenings, in the order of the text. */
export const findEventMentions = (document: Document): EventMention[] => {
  // all nouns, then all verbs: code that ran a moment ago runs faster
  const nouns = document.sentences.map((sentence) =>
    sentence.phrases.flatMap((phrase) => nominal(document, sentence, phrase)),
  );
  const verbs = document.sentences.map((sentence) =>
    sentence.clauses.flatMap((clause) => verbal(document, sentence, clause)),
  );
  return document.sentences.flatMap((sentence, index) =>
    linkMentions(document, sentence, nouns[index] ?? [], verbs[index] ?? []),
  );
};

/** The places that a sentence tells, up to what it tells as background. */
export const leadPlaces = (document: Document, sentence: Sentence): string[] => [
  ...placesIn(document, sentence, (phrase) => {
    const head = document.tokens[phrase.head] as Token;
    return kindOfNoun.has(singular(head.lower)) && isBackgrounded(document, phrase);
  }),
  ...sentence.clauses
    .filter((clause) => kindOfClause(document, clause) !== undefined)
    .flatMap((clause) => townsStruck(document, clause)),
];

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

const nominal = (document: Document, sentence: Sentence, phrase: NounPhrase): EventMention[] => {
  const head = document.tokens[phrase.head] as Token;
  if (head.pos !== 'NOUN' && head.pos !== 'PROPN') return [];
  const word = singular(head.lower);
  if (!kindOfNoun.has(word)) return [];
  const before = document.tokens.slice(phrase.first, phrase.head);
  const kind = kindOfPhrase(word, before);
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
      pointing: /^(?:this|that|these|those)$/u.test(first),
      apart:
        isApart(document, phrase) ||
        (isNext(document, sentence) && /^an?$/u.test(first)) ||
        (/[^s]s$/u.test(head.lower) &&
          !/^(?:the|these|those)$/u.test(first) &&
          isOfRecentMonths(document, sentence)),
      // “Airliner crashes in Norden” is a headline’s verb
      plural:
        !example &&
        !condemned &&
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

const verbal = (document: Document, sentence: Sentence, clause: Clause): EventMention[] => {
  const kind = kindOfClause(document, clause);
  // have continued to attack; not “vowed to attack”
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  const goesOn =
    clause.form === 'infinitive' && before !== undefined && before.lemma === 'continue';
  // is believed to have attacked; to attack: not yet
  const isDone = clause.form !== 'infinitive' || goesOn || isPerfect(document.tokens, clause);
  // has never been attacked: nothing happened
  if (!kind || clause.negated || !isDone) return [];
  if (clause.modal && clause.modal !== 'can') return [];
  const auxiliaries = document.tokens.slice((goesOn ? before : clause).first, clause.verb);
  const agent =
    clause.voice === 'passive'
      ? clause.prepositions.find(({ preposition }) => preposition === 'by')
      : undefined;
  return [
    {
      sentence,
      head: clause.verb,
      first: clause.first,
      last: clause.last,
      kind,
      word: clause.lemma,
      described: [],
      verbal: true,
      definite: false,
      pointing: false,
      apart:
        isDaysAfter(document, clause.first) ||
        isNext(document, sentence) ||
        // jets hit back
        document.tokens[clause.verb + 1]?.lower === 'back',
      plural: false,
      perfect: auxiliaries.some(({ lower }) => lower === 'have' || lower === 'has'),
      habitual:
        goesOn ||
        document.tokens
          .slice(clause.first - 1, clause.verb)
          .some(({ lower }) => habit.test(lower)) ||
        // has been blowing up mosques in Karsia
        (auxiliaries.at(-1)?.lower === 'been' && clause.voice === 'active') ||
        isCustom(document, sentence, clause),
      when: timeOfClause(document, sentence, clause),
      places: [
        ...clause.prepositions
          .filter(({ preposition }) => leadsToPlace(preposition))
          .flatMap(({ phrase }) => [phrase, ...joinedAfter(document, sentence, phrase)])
          .map((phrase) => placeNameIn(document, phrase))
          .filter((name) => name !== null),
        ...townsStruck(document, clause),
      ],
      backgrounded: false,
      vague: false,
      answered: false,
      unreal: false,
      echo: false,
      against: partyOf(
        document,
        clause.voice === 'passive' || kindUnder(document, clause)
          ? clause.subjects[0]
          : clause.objects[0],
      ),
      by: kindUnder(document, clause) ? null : doerOfClause(document, clause),
      // was hit by rocket fire
      subjects: [...clause.subjects, ...(agent ? [agent.phrase] : [])].map(({ head }) => head),
      relative:
        /^(?:that|which)$/u.test(document.tokens[clause.verb - 1]?.lower ?? '') ||
        isInWhich(document, clause),
      judged: false,
      apposedAt: apposedAt(document, clause),
      of: null,
    },
  ];
};

/** an attack on a base, in which two were killed */
const isInWhich = ({ tokens }: Document, { subjects: [who] }: Clause): boolean =>
  who !== undefined &&
  tokens[who.first - 1]?.lower === 'which' &&
  /^(?:in|during|by)$/u.test(tokens[who.first - 2]?.lower ?? '');

/** the attack on Mia Tarr, a girl shot near her school: the comma before the one who was shot */
const apposedAt = (
  { tokens }: Document,
  { voice, form, objects, subjects: [who] }: Clause,
): number | null =>
  (voice === 'passive' || (form === 'bare' && objects.length === 0)) &&
  /^an?$/u.test(tokens[who?.first ?? -1]?.lower ?? '') &&
  tokens[(who?.first ?? 0) - 1]?.text === ','
    ? (who?.first ?? 0) - 1
    : null;

/** the rebels have often struck army posts; militants repeatedly targeted the city */
const habit =
  /^(?:often|repeatedly|frequently|regularly|routinely|previously|sometimes|occasionally|periodically|long)$/u;

/** On a number of occasions they attacked civilians; militants also have blown up schools */
const isCustom = (
  { article, tokens }: Document,
  sentence: Sentence,
  { first, verb, subjects: [doer], objects: [object] }: Clause,
): boolean => {
  const before = article.text.slice(sentence.start, tokens[verb]?.start);
  if (/\bon (?:a number of|several|many|numerous|various) occasions\b[^.]{0,12}$/iu.test(before))
    return true;
  const isAnyOf = (phrase: NounPhrase | undefined): boolean =>
    phrase !== undefined &&
    phrase.first === phrase.head &&
    /s$/u.test(tokens[phrase.head]?.lower ?? '');
  const perfect = tokens.slice(first - 1, verb).some(({ lower }) => lower === 'have');
  return perfect && sentence.times.length === 0 && isAnyOf(doer) && isAnyOf(object);
};

/** Air raids by both sides have long driven people away: no raid of any day */
const isOverYears = (
  { tokens }: Document,
  { first, clauses }: Sentence,
  phrase: NounPhrase,
): boolean => {
  const clause = clauses.find(({ verb, form }) => verb > phrase.head && form === 'finite');
  const words = clause ? tokens.slice(clause.first, clause.verb) : [];
  return (
    phrase.first === first &&
    tokens[first]?.pos !== 'DET' &&
    words.some(({ lower }) => lower === 'have') &&
    words.some(({ lower }) => habit.test(lower))
  );
};

/** Hours later rebels fired rockets; separately, gunmen stormed a post: another happening */
const isNext = ({ article }: Document, { start, end }: Sentence): boolean =>
  /^\W?(?:(?:\p{L}+ )?(?:hours|days|weeks) (?:later|earlier|before)|the next day|separately|elsewhere|in (?:a|an) (?:separate|unrelated)|meanwhile)\b/iu.test(
    article.text.slice(start, Math.min(end, start + 40)),
  );

/** an aggression that targeted the army */
const struckBy = (document: Document, clause: Clause | undefined): Party | null =>
  clause && kindOfVerb.has(clause.lemma) ? partyOf(document, clause.objects[0]) : null;
