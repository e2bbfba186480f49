/**
 * A document → who stands out in its sentences: named subjects, plural and collective ones, and persons
 * whom a sentence names alone. Pronouns are read by them (salience.ts).
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import { lastBefore, type Mention } from './mentions.ts';
import type { Speaker } from './speakers.ts';
import type { NamedPart, NameReader } from './named-parts.ts';
import type { Sentence } from '../document.ts';
import type { Reading } from './reading.ts';
import type { DescribedMention, LoneMention, ManyMention } from './salience.ts';
import { genderOf, isBody, isBodyOfState, isPersonNoun, isPlural } from './speaker-nouns.ts';

/** Two were children. He said: numbers alone are nobody whom “he” or “she” stands for. */
const isNumber = ({ pos, lower }: Token): boolean => pos === 'NUM' && !/^(?:one|1)$/u.test(lower);

const subjectsOf = ({ sentences, tokens }: Reading): NounPhrase[] => {
  const found: NounPhrase[] = [];
  for (const { role, clauses } of sentences) {
    if (role === 'title') continue;
    for (const { subjects } of clauses) {
      const subject = subjects[0];
      if (subject && !subject.pronoun && !isNumber(tokens[subject.head] as Token))
        found.push(subject);
    }
  }
  return found;
};

/** Mayor Hale’s office said he had left: the owner of what can’t be “he” */
const ownerOf = (
  { tokens }: Reading,
  names: NameReader,
  { first, head }: NounPhrase,
): NamedPart | null => {
  if (isPersonNoun(tokens[head] as Token)) return null;
  for (let i = first + 1; i < head; i++) {
    if (!/^['’]s?$/u.test(tokens[i]?.text ?? '')) continue;
    const owner = names.entityAt(i - 1);
    if (owner?.kind === 'person') return { name: owner.name, role: null, person: true };
  }
  return null;
};

/** Finds the named persons and groups that are subjects, in the order of the text. */
export const findSubjects = (reading: Reading, names: NameReader): Mention[] =>
  subjectsOf(reading)
    .flatMap((subject): Mention[] => {
      const named = names.readSubject(subject) ?? ownerOf(reading, names, subject);
      if (!named) return [];
      const { name, role, person } = named;
      const kind = person ? 'person' : 'group';
      // said that Mayor Hale left: “that” may be read as his article
      const that = reading.tokens[subject.first]?.lower === 'that';
      const at = that ? subject.first + 1 : subject.first;
      return [{ at, speaker: { name, role, named: true, kind } }];
    })
    .sort((a, b) => a.at - b.at);

const isCrowd = wordClass(/^(?:dozens|scores|hundreds|thousands)$/u);
const isPolice = wordClass(/^(?:police|authorities)$/u);

/** Finds the unnamed subjects that “he” or “she” may stand for: a woman in a robe, his brother, an officer. */
export const findDescribed = (reading: Reading, names: NameReader): DescribedMention[] =>
  // a woman in a robe, unable to stand, held two bags: what opens a sentence is mostly its subject
  [
    ...subjectsOf(reading),
    ...reading.sentences.flatMap(({ first, phrases }) =>
      phrases.filter((one) => one.first === first),
    ),
  ]
    .flatMap((subject): DescribedMention[] => {
      const gender = genderOf(reading.tokens[subject.head] as Token) ?? null;
      const sentence = sentenceAt(reading, subject.first);
      if (!sentence || names.hasName(subject)) return [];
      if (!gender && !isAlone(reading, names, sentence, subject)) return [];
      const definite = reading.tokens[subject.first]?.lower === 'the';
      const name = names.words(subject);
      const speaker = { name, role: name, named: false, kind: 'person' as const };
      const { last: next, index } = sentence;
      const end = reading.sentences[index + 1]?.last ?? next;
      const phrase = !gender && definite ? subject : null;
      return [{ at: subject.first, next, end, gender, speaker, phrase }];
    })
    .sort((a, b) => a.at - b.at);

const sentenceAt = ({ sentences }: Reading, at: number): Sentence | undefined =>
  sentences[partitionPoint(sentences, ({ last }) => last <= at)];

/** A senior officer, the mayor, at the head of a sentence that names nobody: not “a guard hit Hale” */
const isAlone = (
  { tokens, phraseAt }: Reading,
  names: NameReader,
  { first, last }: Sentence,
  subject: NounPhrase,
): boolean => {
  const opens = tokens[first]?.lower ?? '';
  if (subject.first !== first || !/^(?:an?|another|one|the)$/u.test(opens)) return false;
  const head = tokens[subject.head] as Token;
  // One should do it: nobody
  if (!isPersonNoun(head) || isPlural(head) || head.lower === 'one') return false;
  if (opens !== 'the' && isDoer.test(head.lower)) return false;
  for (let i = subject.last; i < last; i++) {
    const phrase = phraseAt[i];
    if (phrase?.first === i && names.readSubject(phrase)?.person) return false;
  }
  return true;
};

/** Who strikes, and of whom the next sentence tells no words. */
const isDoer = /^(?:gunman|attacker|assailant|bomber|shooter|suspect|victim|killer|robber)$/u;

/** Finds the subjects that “they” may stand for: the guards, police, the Marsh Front. */
export const findManies = (reading: Reading, names: NameReader): ManyMention[] =>
  [...findPlurals(reading, names), ...findPairs(reading, names)].sort((a, b) => a.at - b.at);

/** Mayor Ann Orlov and her husband Tom Hale left: two persons by their names, of whom “they” is said. */
const findPairs = (reading: Reading, names: NameReader): ManyMention[] =>
  reading.sentences.flatMap(({ role, clauses }) =>
    clauses.flatMap(({ subjects }): ManyMention[] => {
      const [one, other, ...more] = subjects.toSorted((a, b) => a.first - b.first);
      if (role === 'title' || !one || !other || more.length > 0) return [];
      const [before, after] = [one, other].map((phrase) => names.readSubject(phrase));
      const joined = reading.tokens[other.first - 1]?.lower === 'and';
      if (!joined || !before?.person || !after?.person) return [];
      const name = `${before.name} and ${after.name}`;
      const speaker = { name, role: null, named: true, kind: 'group' as const };
      return [{ at: one.first, phrase: one, speaker }];
    }),
  );

const findPlurals = (reading: Reading, names: NameReader): ManyMention[] =>
  subjectsOf(reading)
    .filter(({ first, head }) => {
      const token = reading.tokens[head] as Token;
      const entity = names.entityAt(head);
      // one of the guards
      if (reading.tokens[first]?.lower === 'one') return false;
      const police = isPolice.has(token);
      // one press, one ministry: “it”
      if (isBody(token) && !police) return isPlural(token);
      if (entity && !police) return entity.kind === 'group';
      return police || isCrowd.has(token) || (isPersonNoun(token) && isPlural(token));
    })
    .map((phrase) => ({ at: phrase.first, phrase }));

/** Finds the subjects that “it” may stand for: the department, the company. */
export const findBodies = (reading: Reading): ManyMention[] =>
  subjectsOf(reading)
    .filter(({ first, head }) => {
      const token = reading.tokens[head] as Token;
      return isBody(token) && !isPlural(token) && reading.tokens[first]?.lower === 'the';
    })
    .map((phrase) => ({ at: phrase.first, phrase }))
    .sort((a, b) => a.at - b.at);

/** told XYZ, XYZ could not verify it: whom the news is told, no group of whom it tells */
const isListener = ({ tokens }: Reading, mentions: readonly TokenRange[]): boolean =>
  mentions.some(
    ({ first, last }) =>
      /^(?:told|telling)$/u.test(tokens[first - 1]?.lower ?? '') ||
      (/^(?:not|n't)$/u.test(tokens[last + 1]?.lower ?? '') &&
        tokens
          .slice(last, last + 8)
          .some(({ lemma }) => /^(?:verify|confirm|reach)$/u.test(lemma))),
  );

/** Finds where armed groups and the like are named; no bodies of a state, no outlets. */
export const findBands = (reading: Reading): Mention[] =>
  reading.names
    .flatMap(({ name, kind, mentions }): Mention[] => {
      if (kind !== 'group' || isBodyOfState(name) || isListener(reading, mentions)) return [];
      const speaker = { name, role: null, named: true, kind: 'group' as const };
      return mentions.map(({ first }) => ({ at: first, speaker }));
    })
    .sort((a, b) => a.at - b.at);

/** the group ← the Marsh Front, whoever blamed it; a ministry is none */
export const bandBefore = (
  bands: readonly Mention[],
  at: number,
  { lemma }: Token,
): Speaker | null => {
  if (!/^(?:group|militia|brigade|movement|organi[sz]ation|network)$/u.test(lemma)) return null;
  const near = lastBefore(bands, at);
  return near && at - near.at < 150 ? near.speaker : null;
};

/** Finds where persons are named. */
export const findPersons = ({ names }: Reading): Mention[] =>
  names
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, mentions }) =>
      mentions.map(({ first }) => ({
        at: first,
        speaker: { name, role: null, named: true, kind: 'person' as const },
      })),
    )
    .sort((a, b) => a.at - b.at);

/** Finds the sentences that name one person and no other. */
export const findLone = ({ names, sentences }: Reading): LoneMention[] => {
  const persons: Set<(typeof names)[number]>[] = [];
  for (const entity of names) {
    // an office tells a person from a mountain
    if (entity.kind !== 'person' || entity.roles.length === 0) continue;
    for (const { first } of entity.mentions) {
      const index = partitionPoint(sentences, ({ last }) => last <= first);
      (persons[index] ??= new Set()).add(entity);
    }
  }
  return sentences.flatMap(({ first, last, role }, index): LoneMention[] => {
    const [only, ...others] = persons[index] ?? [];
    if (!only || others.length > 0 || role === 'title') return [];
    const { name, roles } = only;
    const speaker = { name, role: roles[0] ?? null, named: true, kind: 'person' as const };
    return [{ at: last, since: first, speaker }];
  });
};

const killing = /^(?:kill|assassinate|murder|slay|execute|behead|butcher|eliminate)$/u;

/** Finds the names of those of whom the text tells that they died: Hale died, was killed; hit Hale and killed him. */
export const findDead = (
  { sentences, tokens }: Reading,
  names: NameReader,
): ReadonlySet<string> => {
  const dead = new Set<string>();
  for (const { clauses } of sentences) {
    let last: string | null = null;
    for (const { lemma, voice, negated, modal, subjects, objects } of clauses) {
      const isDeed = killing.test(lemma);
      const victims = lemma === 'die' || voice === 'passive' ? subjects : objects;
      const isTold = (lemma === 'die' || isDeed) && !negated && modal === null;
      for (const phrase of [...subjects, ...objects]) {
        const isHim = /^(?:him|her)$/u.test(tokens[phrase.head]?.lower ?? '');
        const named: string | null = isHim ? last : nameOfPerson(names, phrase);
        if (named && isTold && victims.includes(phrase)) dead.add(named);
        last = named ?? last;
      }
    }
  }
  return dead;
};

const nameOfPerson = (names: NameReader, phrase: NounPhrase): string | null => {
  const named = names.readSubject(phrase);
  return named?.person ? named.name : null;
};
