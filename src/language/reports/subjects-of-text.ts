/**
 * A document → who stands out in its sentences: named subjects, plural and collective ones, and persons
 * whom a sentence names alone. Pronouns are read by them (salience.ts).
 */
import type { NounPhrase } from '../noun-phrases.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Token } from '../tokenize.ts';
import { wordClass } from '../word-class.ts';
import type { Mention } from './mentions.ts';
import type { NameReader } from './named-parts.ts';
import type { Reading } from './reading.ts';
import type { LoneMention, ManyMention } from './salience.ts';
import { isBody, isPersonNoun, isPlural } from './speaker-nouns.ts';

const subjectsOf = ({ sentences }: Reading): NounPhrase[] => {
  const found: NounPhrase[] = [];
  for (const { role, clauses } of sentences) {
    if (role === 'title') continue;
    for (const { subjects } of clauses) {
      const subject = subjects[0];
      if (subject && !subject.pronoun) found.push(subject);
    }
  }
  return found;
};

/** Finds the named persons and groups that are subjects, in the order of the text. */
export const findSubjects = (reading: Reading, names: NameReader): Mention[] =>
  subjectsOf(reading)
    .flatMap((subject): Mention[] => {
      const named = names.readSubject(subject);
      if (!named) return [];
      const { name, role, person } = named;
      const kind = person ? 'person' : 'group';
      return [{ at: subject.first, speaker: { name, role, named: true, kind } }];
    })
    .sort((a, b) => a.at - b.at);

const isPolice = wordClass(/^(?:police|authorities)$/u);

/** Finds the subjects that “they” may stand for: the guards, police, the Marsh Front. */
export const findManies = (reading: Reading, names: NameReader): ManyMention[] =>
  subjectsOf(reading)
    .filter(({ head }) => {
      const token = reading.tokens[head] as Token;
      const entity = names.entityAt(head);
      const police = isPolice.has(token);
      // one press, one ministry: “it”
      if (isBody(token) && !police) return isPlural(token);
      if (entity && !police) return entity.kind === 'group';
      return police || (isPersonNoun(token) && isPlural(token));
    })
    .map((phrase) => ({ at: phrase.first, phrase }))
    .sort((a, b) => a.at - b.at);

/** Finds the subjects that “it” may stand for: the department, the company. */
export const findBodies = (reading: Reading): ManyMention[] =>
  subjectsOf(reading)
    .filter(({ first, head }) => {
      const token = reading.tokens[head] as Token;
      return isBody(token) && !isPlural(token) && reading.tokens[first]?.lower === 'the';
    })
    .map((phrase) => ({ at: phrase.first, phrase }))
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
