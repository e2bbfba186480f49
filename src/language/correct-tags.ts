/**
 * Tagger output → the same tokens with the tags and lemmas mended that the model gets wrong again and
 * again in news.
 */
import { z } from 'zod';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import { correctDeed } from './correct-deed.ts';
import { correctName, isSurname, joinsSite, joinsTrade } from './correct-name.ts';
import { correctReporting } from './correct-reporting.ts';
import { nounKind } from './names/name-words.ts';
import { correctVerbForm, opensNumber, participles } from './correct-verb-form.ts';
import type { RawToken } from './tokenize.ts';
import { wordClass, writtenClass } from './word-class.ts';

const lexicon = readLexicon(
  'tagging',
  z.strictObject({
    nouns: z.array(z.string()),
    intransitive: z.array(z.string()),
    'third persons': z.record(z.string(), z.string()),
    postnominal: z.array(z.string()),
  }),
);
const nounLike: ReadonlySet<string> = new Set(lexicon.nouns);
/** Past forms that the tagger takes for nouns, with their verbs. */
const pasts: ReadonlyMap<string, string> = new Map(Object.entries({ shot: 'shoot', lost: 'lose' }));
const thirdPersons: ReadonlyMap<string, string> = new Map(Object.entries(lexicon['third persons']));
const postnominal = wordClass(new Set(lexicon.postnominal));
const mayBeThirdPerson = wordClass(thirdPersons);
const endsInEd = writtenClass(/[a-z]{2}ed$/u);
const isLarge = writtenClass(/^\p{Lu}/u);

/** Verbs whose bare past form is never a participle that describes the noun before it. */
export const intransitive: ReadonlySet<string> = new Set(lexicon.intransitive);

/** Adjectives that stand for no people: not “the dead includes”. */
const ordered: ReadonlySet<string> = new Set(
  'earlier previous recent past later latest first last other separate similar deadly'.split(' '),
);

const isNoun = (token: RawToken | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN');

const isSeveral = (token: RawToken | undefined): boolean =>
  token?.pos === 'NUM' && !/^(?:one|1)$/u.test(token.lower);

/** Mends the tags of one paragraph’s tokens, in place. */
export const correctTags = (tokens: RawToken[]): void => {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as RawToken;
    const next = tokens[index + 1];
    const previous = tokens[index - 1];
    const word = token.lower;
    if ((token.pos === 'VERB' || token.pos === 'AUX') && isSurname(tokens, index)) {
      token.pos = 'PROPN';
      token.lemma = word;
    }
    // the attorney general said
    if (
      token.pos === 'ADJ' &&
      word === 'general' &&
      /^(?:attorney|surgeon|secretary)$/iu.test(previous?.text ?? '')
    )
      token.pos = 'NOUN';
    // nine were staff members
    if (
      token.pos === 'VERB' &&
      /^(?:staff|crew|family)$/u.test(word) &&
      /^members?$/u.test(next?.lower ?? '')
    )
      token.pos = 'NOUN';
    // the group has links to Karsia: no participle ends so
    if (
      token.pos === 'VERB' &&
      /^(?:links|ties|plans|claims|attacks|strikes)$/u.test(word) &&
      /^(?:has|have|had|having|with|without|no)$/u.test(previous?.lower ?? '')
    ) {
      token.pos = 'NOUN';
      token.lemma = word.slice(0, -1);
    }
    // killed in IS attacks, IS fighters: no “is” among words in small letters
    if (
      token.text === 'IS' &&
      token.pos === 'AUX' &&
      [previous, next].some((other) => other && /^\p{Ll}/u.test(other.text))
    ) {
      token.pos = 'PROPN';
      token.lemma = 'is';
      if (next?.pos === 'VERB' && previous && /^(?:ADP|DET)$/u.test(previous.pos))
        next.pos = 'NOUN';
    }
    // the military said, a foreign national, the forward told reporters
    if (
      (token.pos === 'ADJ' || (token.pos === 'ADV' && previous?.pos === 'DET')) &&
      nounLike.has(word) &&
      !isNoun(next) &&
      next?.pos !== 'ADJ' &&
      previous &&
      /^(?:DET|ADJ|PROPN|PART|NUM|NOUN)$/u.test(previous.pos)
    )
      token.pos = 'NOUN';
    // firms that had left: a “that” right before its verb is their subject
    if (word === 'that' && token.pos === 'SCONJ' && isNoun(previous) && next?.pos === 'AUX')
      token.pos = 'PRON';
    // all 62 people aboard were killed
    if (word === 'aboard' && (!next || /^(?:AUX|PUNCT|VERB|CCONJ)$/u.test(next.pos)))
      token.pos = 'ADV';
    // a fourth is critical, a third, who ran; not: a third man
    if (
      ordinal.has(token) &&
      previous?.lower === 'a' &&
      next &&
      (/^(?:AUX|PUNCT|VERB)$/u.test(next.pos) || next.lower === 'who')
    )
      token.pos = 'NOUN';
    // one was killed and another left in critical condition
    if (word === 'left' && previous?.lower === 'another') {
      token.pos = 'VERB';
      token.lemma = 'leave';
    }
    // shot in his left shoulder; not: they left
    if (word === 'left' && previous && whose.has(previous) && next?.pos === 'NOUN') {
      token.pos = 'ADJ';
      token.lemma = 'left';
    }
    // a man found shot in a car; life threatening injuries; breathing problems
    if (word === 'shot' && previous?.lower === 'found' && isNoun(tokens[index - 2])) {
      token.pos = 'VERB';
      token.lemma = 'shoot';
    }
    if (word === 'threatening' && /^(?:non-?)?life$/u.test(previous?.lower ?? ''))
      token.pos = 'ADJ';
    if (word === 'breathing' && /^(?:problem|difficult|issue)/u.test(next?.lower ?? '')) {
      token.pos = 'NOUN';
      if (previous?.lower === 'for') previous.pos = 'ADP';
    }
    // Two die in fire: people, not a number of dice
    if (word === 'die' && token.pos === 'NOUN' && previous?.pos === 'NUM') token.pos = 'VERB';
    // gunmen abducted 20 villagers, more than 20; militants beheaded three; doctors pronounced Ann
    // Orlov dead
    if (
      (token.pos === 'NOUN' || token.pos === 'ADJ') &&
      endsInEd.has(token) &&
      isNoun(previous) &&
      (next?.pos === 'NUM' ||
        opensNumber(next, tokens[index + 2]) ||
        (word === 'pronounced' && next?.pos === 'PROPN'))
    ) {
      token.pos = 'VERB';
      token.lemma = participles.get(word) ?? word.replace(/ed$/u, '');
    }
    // in besieged Norden
    if (
      token.pos === 'VERB' &&
      word.endsWith('ed') &&
      previous?.pos === 'ADP' &&
      next?.pos === 'PROPN' &&
      /^\p{Lu}/u.test(next.text)
    )
      token.pos = 'ADJ';
    // after the earlier strikes, Karsia called …
    if (
      token.pos === 'VERB' &&
      ordered.has(previous?.lower ?? '') &&
      tokens[index - 2]?.pos === 'DET' &&
      /[^s]s$/u.test(word)
    ) {
      token.pos = 'NOUN';
      if (previous) previous.pos = 'ADJ';
    }
    // destroyed three supply caches: no verb, several would take none in -s
    if (
      token.pos === 'VERB' &&
      /[^s]s$/u.test(word) &&
      previous?.pos === 'NOUN' &&
      isSeveral(tokens[index - 2]) &&
      !isNoun(tokens[index - 3]) &&
      /^(?:PUNCT|CCONJ)$/u.test(next?.pos ?? 'PUNCT')
    )
      token.pos = 'NOUN';
    // kills three and wounds two; critically wounds a girl; boy shoots sister
    const lemma = isNoun(token) && mayBeThirdPerson.has(token) ? thirdPersons.get(word) : undefined;
    const counted = next?.pos === 'NUM' || next?.pos === 'DET';
    const shoots = word === 'shoots' && isNoun(previous) && isNoun(next);
    if (lemma && (shoots || (token.pos === 'NOUN' && counted) || previous?.pos === 'ADV')) {
      token.pos = 'VERB';
      token.lemma = lemma;
    }
    // when police in Ostrov said so; was flooded with calls
    if (
      token.pos === 'VERB' &&
      (word === 'police'
        ? !/^(?:PART|AUX|PRON)$/u.test(previous?.pos ?? '') ||
          // admitted to police that he left
          next?.lower === 'that'
        : word.endsWith('s') && previous?.lower === 'with')
    ) {
      token.pos = 'NOUN';
      token.lemma = word;
    }
    // several calls came in
    if (
      token.pos === 'VERB' &&
      /[^s]s$/u.test(word) &&
      /^(?:several|many|multiple|numerous|various|few)$/u.test(previous?.lower ?? '')
    ) {
      token.pos = 'NOUN';
      token.lemma = word.slice(0, -1);
      if (previous) previous.pos = 'ADJ';
    }
    // the bombing suspect Omar Sabri
    if (
      word === 'suspect' &&
      token.pos === 'VERB' &&
      next?.pos === 'PROPN' &&
      (previous?.pos === 'NOUN' || previous?.pos === 'ADJ') &&
      previous.lemma === previous.lower
    ) {
      token.pos = 'NOUN';
      token.lemma = word;
    }
    // police arrest 15-year-old
    if (word === 'arrest' && previous?.lower === 'police' && counted) token.pos = 'VERB';
    // a gunshot wound to the leg
    if (word === 'wound' && woundedBy.test(previous?.lower ?? '')) {
      token.pos = 'NOUN';
      token.lemma = word;
    }
    // one remains in hospital
    if (
      word === 'remains' &&
      (next?.pos === 'ADP' || next?.pos === 'ADJ') &&
      previous?.pos !== 'DET'
    ) {
      token.pos = 'VERB';
      token.lemma = 'remain';
    }
    correctReporting(token, previous, next, tokens[index + 2]);
    correctName(token, previous, next);
    // a boy who shot himself; a mother of two lost her life; she was singled out and shot
    const past = token.pos === 'NOUN' || token.pos === 'ADJ' ? pasts.get(word) : undefined;
    if (
      past &&
      (previous?.text === 'who' ||
        (previous?.text === 'and' &&
          tokens.slice(Math.max(0, index - 3), index - 1).some(isPastForm)) ||
        /^(?:his|her|their|(?:him|her|them)?sel(?:f|ves))$/u.test(next?.lower ?? '') ||
        (word === 'shot' && standsBetweenPeople(tokens, index)))
    ) {
      token.pos = 'VERB';
      token.lemma = past;
    }
    // “3 found dead in mill”
    if (
      word === 'found' &&
      token.pos !== 'VERB' &&
      (previous?.pos === 'NUM' || isNoun(previous)) &&
      /^(?:dead|shot|stabbed|alive|slain|hurt|injured|wounded)$/u.test(next?.lower ?? '')
    ) {
      token.pos = 'VERB';
      token.lemma = 'find';
    }
    // the number of dead rose to 40
    if (word === 'rose' && token.pos === 'NOUN' && /^(?:to|by|from)$/u.test(next?.text ?? '')) {
      token.pos = 'VERB';
      token.lemma = 'rise';
    }
    // the Cook County office, The Associated Press
    if (
      token.pos === 'VERB' &&
      previous?.lower === 'the' &&
      isLarge.has(token) &&
      next?.pos === 'PROPN'
    )
      token.pos = 'PROPN';
    // according to radio hosts
    if (
      token.pos === 'VERB' &&
      previous?.text === 'to' &&
      tokens[index - 2]?.lower === 'according'
    ) {
      token.pos = 'NOUN';
      previous.pos = 'ADP';
    }
    // added $18 million to reserves: an infinitive would be “reserve”
    if (
      token.pos === 'VERB' &&
      previous?.text === 'to' &&
      token.lemma !== word &&
      /[^s]s$/u.test(word)
    ) {
      token.pos = 'NOUN';
      previous.pos = 'ADP';
    }
    // an off duty guard
    if (word === 'duty' && previous?.text === 'off' && isNoun(next))
      token.pos = previous.pos = 'ADJ';
    // viewed the strike as further aggression
    if (
      word === 'as' &&
      token.pos === 'ADV' &&
      isNoun(previous) &&
      next &&
      /^(?:ADJ|DET|NOUN)$/u.test(next.pos) &&
      !/^(?:many|much|few|little|well|soon|far|long)$/u.test(next.lower)
    )
      token.pos = 'ADP';
    // fighting positions, a training camp, the staging area: what it is for
    if (
      token.pos === 'VERB' &&
      isPurpose.has(token) &&
      /^(?:positions?|camps?|areas?|pads?|zones?|cells?|places?)$/u.test(next?.lower ?? '') &&
      previous?.pos !== 'AUX'
    )
      token.pos = 'NOUN';
    correctVerbForm(tokens, index);
    correctDeed(tokens, index);
    // hurt in a drive-by shooting Monday; not: of a man shooting at cars
    if (token.pos === 'VERB' && isDeed.has(token) && isNamedDeed(tokens, index)) token.pos = 'NOUN';
    // three soldiers dead, 12 villagers hostage, was pronounced dead
    if (postnominal.has(token) && previous && previous.pos !== 'DET') token.pos = 'ADJ';
    // the Marten Hair & Barber Salon, the Marten Bar and Grill: one name
    if ((word === '&' && joinsSite(tokens, index)) || (word === 'and' && joinsTrade(tokens, index)))
      token.pos = 'PROPN';
    // East 71st Street, 15th Ave.
    if (ordinalNumber.has(token) && streetName.test(next?.text ?? '')) token.pos = 'PROPN';
    // an apartment complex near the market
    if (word === 'complex' && token.pos === 'ADJ' && isNoun(previous) && !isNoun(next))
      token.pos = 'NOUN';
    // “Man Shot Dead Outside Bar”, “Girl Shot Dead in Ostrov”
    if (word === 'outside' && token.pos === 'ADJ' && isNoun(next) && previous?.lower === 'dead')
      token.pos = 'ADP';
    if (word === 'shot' && next?.lower === 'dead' && token.pos !== 'VERB') {
      token.pos = 'VERB';
      token.lemma = 'shoot';
    }
    // shot dead his wife, two guards; shot dead by police: no dead that are shot
    if (
      word === 'dead' &&
      /^sho(?:o?t|ots|oting)$/u.test(previous?.lower ?? '') &&
      (/^(?:DET|PRON|NUM|ADP|PUNCT)$/u.test(next?.pos ?? '') || !next)
    )
      token.pos = 'ADV';
  }
};

const ordinalNumber = wordClass(/^\d+(?:st|nd|rd|th)$/u);
const streetName =
  /^(?:Street|Avenue|Road|Drive|Lane|Place|Court|Boulevard|Way|Terrace|Parkway|St|Ave|Av|Rd|Dr|Ln|Pl|Ct|Blvd|Pkwy)\.?$/u;
const isDeed = wordClass(/^(?:shoot|stabb|bomb|shell)ing$/u);
const isPurpose = wordClass(/^(?:fight|fir|train|stag|land|launch|hold|hid|meet)ing$/u);
const woundedBy = /^(?:gunshot|stab|bullet|graze|slash|knife|shrapnel|puncture|head|chest|leg)$/u;
const whose = wordClass(/^(?:his|her|its|their|my|your)$/u);
const ordinal = wordClass(/^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u);

/** Ollis shot Lee Marten, a gunman shot Mayor Lee, “Man shot officer”; not: “Boy shot witness says” */
const standsBetweenPeople = (tokens: readonly RawToken[], index: number): boolean => {
  const [previous, token, next, second] = tokens.slice(Math.max(0, index - 1), index + 3);
  const small = !isLarge.has(token);
  if (small && isName(previous) && isName(next)) return true;
  return (
    isPersonNoun(previous) &&
    (isPersonNoun(next) || (small && isName(next))) &&
    second?.pos !== 'VERB'
  );
};

const isPersonNoun = (token: RawToken | undefined): boolean =>
  token?.pos === 'NOUN' && nounKind(token.lower) === 'person';

/** A name, but not in “a man shot Monday”. */
const isName = (token: RawToken | undefined): boolean =>
  token?.pos === 'PROPN' && isLarge.has(token) && !timeName.test(token.lower);
const timeName =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?)$/u;

/** in a drive-by shooting: behind a preposition, an article and what sort it was */
const isNamedDeed = (tokens: readonly RawToken[], index: number): boolean => {
  const sort = tokens[index - 2]?.text === '-' ? index - 3 : index - 1;
  const [before, article, word] = tokens.slice(Math.max(0, sort - 2), sort + 1);
  return (
    before?.pos === 'ADP' &&
    /^an?$/u.test(article?.lower ?? '') &&
    /^(?:NOUN|ADJ)$/u.test(word?.pos ?? '') &&
    nounKind(word?.lower ?? '') !== 'person'
  );
};

const isPastForm = ({ pos, text }: RawToken): boolean => pos === 'VERB' && /ed$/u.test(text);
