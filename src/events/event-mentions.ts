/**
 * Document → the mentions of happenings in it: “a drone attack on an outpost in Karsia last month”
 * with its kind, time and place. Which mentions mean one happening is for resolve-mentions.ts.
 */
import { z } from 'zod';
import { tellsOfAttack } from '../language/acts.ts';
import type { Clause } from '../language/clauses.ts';
import type { Document, Sentence } from '../language/document.ts';
import { kindOf } from '../language/kinds.ts';
import type { NounPhrase } from '../language/noun-phrases.ts';
import type { Token } from '../language/tokenize.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import type { Interval } from './interval.ts';
import {
  isAnswered,
  isApart,
  isBackgrounded,
  isDaysAfter,
  isVagueAim,
} from './mention-background.ts';
import {
  leadsToPlace,
  placeNameIn,
  placesAfter,
  placesBefore,
  placesIn,
} from './mention-places.ts';
import { timeOfClause, timeOfPhrase } from './mention-times.ts';

const lexicon = readLexicon(
  'happenings',
  z.strictObject({
    nouns: z.record(z.string(), z.array(z.string())),
    verbs: z.record(z.string(), z.array(z.string())),
    alike: z.array(z.array(z.string())),
    crashing: z.array(z.string()),
    vehicles: z.array(z.string()),
    echoes: z.array(z.string()),
    apart: z.array(z.string()),
    series: z.array(z.string()),
  }),
);

const wordsToKinds = (kinds: Record<string, string[]>): Map<string, string> =>
  new Map(Object.entries(kinds).flatMap(([kind, words]) => words.map((word) => [word, kind])));

const kindOfNoun = wordsToKinds(lexicon.nouns);
const kindOfVerb = wordsToKinds(lexicon.verbs);
const crashing = new Set(lexicon.crashing);
const vehicles = new Set(lexicon.vehicles);
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
  /** “in retaliation for the raid”: never what the sentence told before it. */
  answered: boolean;
  /** “the response”, “the move”: takes up a happening told before, never opens one. */
  echo: boolean;
  /** Kind or lemma of whom or what it is done to: “attacks on coalition forces” → soldiers. */
  against: string | null;
  /** Indexes of the nouns that may be a verb’s subject: “raids on a base which killed two”. */
  subjects: readonly number[];
  /** “raids on Sunday that killed two”: a verb that goes on about the noun before it. */
  relative: boolean;
  /** “the killing of two clerks in a raid”: the mention of the same happening that holds this one. */
  of: EventMention | null;
}

/** True: two kinds of happening may be one. */
export const areAlike = (a: string, b: string): boolean =>
  a === b || lexicon.alike.some((kinds) => kinds.includes(a) && kinds.includes(b));

/** True of kinds that last for months: what is told of them has many days. */
export const isLasting = (kind: string): boolean => kind === 'outbreak' || kind === 'war';

const singular = (word: string): string =>
  /(?:sh|ch)es$/u.test(word) ? word.slice(0, -2) : /[^s]s$/u.test(word) ? word.slice(0, -1) : word;

/** Finds the mentions of happenings, in the order of the text. */
export const findEventMentions = (document: Document): EventMention[] =>
  document.sentences.flatMap((sentence) => [
    ...nested(
      document,
      sentence.phrases.flatMap((phrase) => nominal(document, sentence, phrase)),
    ),
    ...sentence.clauses.flatMap((clause) => verbal(document, sentence, clause)),
  ]);

/** the killing of two clerks in a rocket attack: one happening, told at the time of the first noun */
const nested = ({ tokens }: Document, mentions: EventMention[]): EventMention[] => {
  for (const [at, inner] of mentions.entries()) {
    const outer = mentions[at - 1];
    if (!outer || inner.first >= outer.last || !killings.test(outer.word)) continue;
    if (outer.plural || !/^(?:in|during|by)$/u.test(tokens[inner.first - 1]?.lower ?? '')) continue;
    inner.of = outer;
    inner.when = outer.when;
    inner.backgrounded = outer.backgrounded;
  }
  return mentions;
};
const killings = /^(?:killing|death|murder|assassination|slaying|massacre|execution)$/u;

/** The places that a sentence tells, up to what it tells as background. */
export const leadPlaces = (document: Document, sentence: Sentence): string[] =>
  placesIn(document, sentence, (phrase) => {
    const head = document.tokens[phrase.head] as Token;
    return kindOfNoun.has(singular(head.lower)) && isBackgrounded(document, phrase);
  });

/** a suicide attack is a bombing, a gun attack a shooting */
const kindOfPhrase = (word: string, before: readonly Token[]): string | undefined => {
  const kind = kindOfNoun.get(word);
  const last = before.at(-1)?.lower ?? '';
  // police open fire; artillery fire, a coup attempt
  if (word === 'fire') {
    if (/^(?:open(?:s|ed|ing)?|gun|machine-gun|sniper|small-arms|rifle)$/u.test(last))
      return 'shooting';
    if (/^(?:artillery|mortar|rocket|shell|missile|tank|enemy|hostile)$/u.test(last))
      return 'strike';
  }
  if (word === 'attempt' && last === 'coup') return 'coup';
  // a road accident; a hunting accident may be anything
  if (word === 'accident') return before.some(isOfTraffic) ? 'crash' : kind;
  if (kind !== 'attack') return kind;
  // air raids are air strikes
  if (word === 'raid' && /^(?:air|aerial|bombing)$/u.test(last)) return 'strike';
  if (before.some(({ lower }) => /^(?:suicide|bomb|car-bomb|grenade)$/u.test(lower)))
    return 'bombing';
  return before.some(({ lower }) => /^(?:gun|shooting|sniper)$/u.test(lower)) ? 'shooting' : kind;
};

/** a traffic accident, a car accident */
const isOfTraffic = ({ lower }: Token): boolean =>
  vehicles.has(lower) || /^(?:traffic|road|highway|motorway|rail|plane|air|aviation)$/u.test(lower);

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

/** charged with murder, on suspicion of manslaughter: a name of the law, no happening */
const charged =
  /\b(?:counts? of|charg\w* (?:of|with)|accus\w* of|convict\w* of|guilty of|suspicion of|accessory to|indicted (?:for|on))\s+(?:\w+\s+)?$/iu;

const nominal = (document: Document, sentence: Sentence, phrase: NounPhrase): EventMention[] => {
  const head = document.tokens[phrase.head] as Token;
  if (head.pos !== 'NOUN' && head.pos !== 'PROPN') return [];
  const word = singular(head.lower);
  if (!kindOfNoun.has(word)) return [];
  const before = document.tokens.slice(phrase.first, phrase.head);
  const kind = kindOfPhrase(word, before);
  // come under attack, exchanged fire
  if (!kind || document.tokens[phrase.first - 1]?.lower === 'under') return [];
  if (word === 'fire' && before.length === 0) return [];
  if (kind === 'unrest' && isSetting(document, sentence, phrase)) return [];
  // an outbreak of violence is no disease
  if (kind === 'outbreak' && isOutbreakOfActs(document, phrase)) return [];
  // the Belmar Avalanche: a team, a paper
  if (kind === 'storm' && isNameOfElse(document, sentence, phrase)) return [];
  // accused of 52 counts of negligent homicide
  if (
    charged.test(document.article.text.slice(sentence.start, document.tokens[phrase.first]?.start))
  )
    return [];
  // a heart attack, a panic attack
  if (/^(?:heart|panic|asthma|verbal|cyber|shark|personal)$/u.test(before.at(-1)?.lower ?? ''))
    return [];
  const echo = echoes.has(word);
  // in response to, as part of operations: no happening of its own
  if (echo && before.every(({ pos }) => pos !== 'DET' && pos !== 'PRON')) return [];
  const first = before[0]?.lower ?? '';
  const own = placesAfter(document, sentence, phrase);
  const example = exampleAfter(document, sentence, own.last);
  const { places, last } = example ? placesAfter(document, sentence, example) : own;
  return [
    {
      sentence,
      head: phrase.head,
      first: phrase.first,
      last,
      kind,
      word,
      // a tagger’s slip: “Security forces open fire”
      verbal: /^open(?:s|ed|ing)?$/u.test(before.at(-1)?.lower ?? ''),
      definite:
        phrase.partitive ||
        /^(?:the|this|that|these|those|its|their|his|her)$/u.test(first) ||
        before.some(({ lower }) => lower === "'s"),
      pointing: /^(?:this|that|these|those)$/u.test(first),
      apart: isApart(document, phrase),
      // “Airliner crashes in Norden” is a headline’s verb
      plural:
        !example &&
        (series.has(head.lower) ||
          (/[^s]s$/u.test(head.lower) && !(kind === 'crash' && sentence.role === 'title'))),
      perfect: false,
      habitual: false,
      when: timeOfPhrase(document, sentence, example ?? phrase, last),
      places: [...placesBefore(document, sentence, phrase), ...places],
      backgrounded: isBackgrounded(document, phrase),
      vague: isVagueAim(document, phrase) && !isAnswered(document, phrase),
      answered: isAnswered(document, phrase),
      echo,
      against: againstOf(document, sentence, phrase),
      subjects: [],
      relative: false,
      of: null,
    },
  ];
};

const isOutbreakOfActs = ({ tokens }: Document, { last }: NounPhrase): boolean =>
  tokens[last]?.lower === 'of' &&
  /^(?:violence|fighting|war|hostilities|gunfire|crime|unrest|rioting|shootings|clashes)$/u.test(
    tokens[last + 1]?.lower ?? '',
  );

/** Named words end in the noun, outside of a title, where “Storm Ada” begins with it. */
const isNameOfElse = (
  { tokens }: Document,
  { role }: Sentence,
  { first, head }: NounPhrase,
): boolean =>
  role !== 'title' &&
  head > first &&
  /^\p{Lu}\p{Ll}/u.test(tokens[head]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[head - 1]?.text ?? '') &&
  !/^\p{Lu}/u.test(tokens[head + 1]?.text ?? '');

/** was shot dead at a rally, a bombing outside a protest: where it was, not what happened */
const isSetting = (document: Document, sentence: Sentence, phrase: NounPhrase): boolean =>
  /^(?:at|during|from|leave|near|outside)$/u.test(document.tokens[phrase.first - 1]?.lemma ?? '') &&
  (sentence.clauses.some(({ lemma }) => deeds.test(kindOfVerb.get(lemma) ?? '')) ||
    sentence.phrases.some((other) =>
      deeds.test(kindOfNoun.get(singular(headOf(document, other))) ?? ''),
    ));
const deeds = /^(?:strike|bombing|attack|shooting)$/u;

/** a stray bullet struck the girl, the girl was hit by gunfire; the rifle went off */
const kindByShot = (document: Document, clause: Clause): string | null => {
  const doers =
    clause.voice === 'active'
      ? clause.subjects
      : clause.prepositions
          .filter(({ preposition }) => preposition === 'by' || preposition === 'with')
          .map(({ phrase }) => phrase);
  const noun = doers[0] ? singular(headOf(document, doers[0])) : '';
  if (/^(?:strike|hit|graze|wound|pierce)$/u.test(clause.lemma))
    return /^(?:bullet|gunshot|gunfire|shot|buckshot|round|pellet)$/u.test(noun)
      ? 'shooting'
      : null;
  const goesOff = clause.lemma === 'discharge' || (clause.lemma === 'go' && clause.particle);
  return goesOff && kindOf('means', noun) === 'gun' ? 'shooting' : null;
};

/** struck in the chest: by what, the sentence doesn't say */
const isHitInBody = (document: Document, { voice, prepositions }: Clause): boolean =>
  voice === 'passive' &&
  prepositions.some(
    ({ preposition, phrase }) =>
      preposition === 'in' &&
      /^(?:head|face|neck|chest|back|abdomen|stomach|torso|arms?|hands?|shoulders?|hips?|legs?|thighs?|knees?|foot|feet|groin|buttocks?)$/u.test(
        headOf(document, phrase),
      ),
  );

/** what an earthquake or a bomber strikes is no airstrike; what a van hits is a crash */
const kindBySubject = (document: Document, clause: Clause): string | null => {
  const { tokens } = document;
  const shot = kindByShot(document, clause);
  if (shot) return shot;
  if (kindOfVerb.get(clause.lemma) === 'strike' && isHitInBody(document, clause)) return 'any';
  const subject = clause.voice === 'active' && clause.subjects[0];
  const head = subject && tokens[subject.head];
  if (!head) return null;
  const noun = singular(head.lower);
  const named = noun === 'bomber' ? 'bombing' : (kindOfNoun.get(noun) ?? 'any');
  if (disasters.test(named) && kindOfVerb.get(clause.lemma) === 'strike') return named;
  if (isRamming(document, clause, subject)) return 'attack';
  const rides = vehicles.has(noun) || vehicles.has(head.lower);
  return crashing.has(clause.lemma) && (rides || isFlownInto(document, clause, noun))
    ? 'crash'
    : null;
};

/** a helicopter hit a mountainside; what jets hit otherwise is struck on purpose */
const isFlownInto = (document: Document, { objects }: Clause, noun: string): boolean =>
  /^(?:helicopter|plane|aircraft|airliner|jet|glider|balloon)$/u.test(noun) &&
  /^(?:mountain(?:side)?|hill(?:side)?|ridge|ground|slope|cliff|trees?|sea|runway|wires?|lines?|birds?)$/u.test(
    objects[0] ? headOf(document, objects[0]) : '',
  );

/** a bomb-laden boat slammed into a ship; where attacks are told of, a van ploughed into a crowd */
const isRamming = (document: Document, clause: Clause, subject: NounPhrase): boolean => {
  if (!/^(?:crash|drive|plough|plow|ram|slam|smash)$/u.test(clause.lemma)) return false;
  const into = clause.prepositions.find(({ preposition }) => preposition === 'into')?.phrase;
  if (!into) return false;
  const armed = document.tokens
    .slice(subject.first, subject.head + 1)
    .some(({ lower }) =>
      /^(?:drones?|suicide|(?:car-?)?bombs?|explosives?|(?:bomb|explosives?)-)/u.test(lower),
    );
  return armed || (tellsOfAttack(document) && kindOf('people', headOf(document, into)) !== null);
};

const headOf = ({ tokens }: Document, { head }: NounPhrase): string => tokens[head]?.lower ?? '';

const disasters = /^(?:quake|storm|fire|bombing|collapse)$/u;

const verbal = (document: Document, sentence: Sentence, clause: Clause): EventMention[] => {
  // blow up; open fire
  const object = clause.objects[0] && document.tokens[clause.objects[0].head]?.lower;
  const word = `${clause.lemma} ${clause.particle ?? singular(object ?? '')}`;
  const kind =
    kindBySubject(document, clause) ?? kindOfVerb.get(word) ?? kindOfVerb.get(clause.lemma);
  if (!kind || clause.form === 'infinitive' || (clause.modal && clause.modal !== 'can')) return [];
  const auxiliaries = document.tokens.slice(clause.first, clause.verb);
  return [
    {
      sentence,
      head: clause.verb,
      first: clause.first,
      last: clause.last,
      kind,
      word: clause.lemma,
      verbal: true,
      definite: false,
      pointing: false,
      apart: isDaysAfter(document, clause.first) || isNext(document, sentence),
      plural: false,
      perfect: auxiliaries.some(({ lower }) => lower === 'have' || lower === 'has'),
      habitual: document.tokens
        .slice(clause.first - 1, clause.verb)
        .some(({ lower }) => habit.test(lower)),
      when: timeOfClause(document, sentence, clause),
      places: clause.prepositions
        .filter(({ preposition }) => leadsToPlace(preposition))
        .map(({ phrase }) => placeNameIn(document, phrase))
        .filter((name) => name !== null),
      backgrounded: false,
      vague: false,
      answered: false,
      echo: false,
      against: undergoer(
        document,
        clause.voice === 'passive' ? clause.subjects[0] : clause.objects[0],
      ),
      subjects: clause.subjects.map(({ head }) => head),
      relative: /^(?:that|which)$/u.test(document.tokens[clause.verb - 1]?.lower ?? ''),
      of: null,
    },
  ];
};

/** the rebels have often struck army posts; militants repeatedly targeted the city */
const habit =
  /^(?:often|repeatedly|frequently|regularly|routinely|previously|sometimes|occasionally|periodically|long)$/u;

/** Hours later rebels fired rockets; separately, gunmen stormed a post: another happening */
const isNext = ({ article }: Document, { start, end }: Sentence): boolean =>
  /^\W?(?:(?:\p{L}+ )?(?:hours|days|weeks) later|the next day|separately|elsewhere|in (?:a|an) (?:separate|unrelated)|meanwhile)\b/iu.test(
    article.text.slice(start, Math.min(end, start + 40)),
  );

/** Whom or what something is done to: the kind of people, or else the noun. */
const undergoer = (document: Document, phrase: NounPhrase | undefined): string | null => {
  const head = phrase && !phrase.pronoun ? document.tokens[phrase.head] : undefined;
  return head ? (kindOf('people', head.lower) ?? head.lemma) : null;
};

/** attacks on coalition forces, a strike against a vehicle, the killing of two clerks */
const againstOf = (document: Document, sentence: Sentence, phrase: NounPhrase): string | null => {
  const preposition = document.tokens[phrase.last];
  if (!preposition || !/^(?:on|against|of)$/u.test(preposition.lower)) return null;
  return undergoer(
    document,
    sentence.phrases.find(({ first }) => first === phrase.last + 1),
  );
};
