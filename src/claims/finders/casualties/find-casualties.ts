/**
 * Document → drafts of casualties: the rules run over every sentence; then what two rules found is
 * made one, “he died” learns who he is, and mentions that tell nothing new are left out.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import { nameAt } from '../../../language/names/name-at.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import type { Outcome } from '../../../model/claim.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { Draft } from '../../claim-type.ts';
import { endOfDescription, phraseFrom } from '../phrase-names.ts';
import { withPlaces } from './by-place.ts';
import { type Finding, toDraft } from './finding.ts';
import { fitsPronoun, genderOfPeople } from './gender-of-people.ts';
import { attackerBefore } from './attacker-before.ts';
import {
  doerBefore,
  nameBefore,
  objectBefore,
  onlyOneBefore,
  peopleBefore,
} from './people-before.ts';
import { findAboard } from './from-aboard.ts';
import { findEnds } from './from-ends.ts';
import { findIdentities } from './from-identities.ts';
import { findByNouns } from './from-nouns.ts';
import { findParts } from './from-parts.ts';
import { findByStates } from './from-states.ts';
import { findByVerbs } from './from-verbs.ts';
import type { Before } from './from-wholes.ts';
import { withNames } from './named-behind.ts';
import { type People, readPeople } from './people.ts';
import { tellsDegree } from './none-seen.ts';
import { openingWhole } from './read-whole.ts';
import { firstHurt, firstTold, hitBefore, type Told } from './told-before.ts';
import { withHitBeside, withLikewise } from './told-likewise.ts';

/** What was found in a document, for the finders that leave these people out. */
const known = new WeakMap<Document, Draft<'casualties'>[]>();

/** Finds who was killed, injured, missing, captured, rescued or displaced, and how many. */
export const findCasualties = (document: Document): Draft<'casualties'>[] => {
  const drafts = known.get(document) ?? readCasualties(document);
  known.set(document, drafts);
  return drafts;
};

const readCasualties = (document: Document): Draft<'casualties'>[] => {
  const drafts: Draft<'casualties'>[] = [];
  let before: Before | null = null;
  let died: Quantity | null = null;
  let hurt: Quantity | null = null;
  let person: Told | null = null;
  // rule by rule, as readSentences does
  const byRule = [findByVerbs, findByStates, findEnds, findAboard, findByNouns].map((find) =>
    document.sentences.map((sentence) => find(document, sentence)),
  );
  for (const [index, sentence] of document.sentences.entries()) {
    const ofDead = openingWhole(document, sentence)?.outcome === 'killed';
    const found = withPlaces(
      document,
      sentence,
      withLikewise(
        document,
        sentence,
        withHitBeside(
          document,
          sentence,
          withNames(
            document,
            sentence,
            withoutAppositions(
              document,
              unite(byRule.flatMap((findings) => findings[index] ?? [])),
            ),
          ),
        ),
      ),
      // of the dead, eight had wounds to the head
    ).filter(({ outcome, people }) => !ofDead || outcome === 'killed' || people.who !== '');
    const parts: Finding[] = [
      ...findParts(document, sentence, found, before),
      ...findIdentities(document, sentence, before, found),
    ];
    const all: readonly Finding[] = withStages(
      document,
      withSummands(document, withoutNamed(unite([...found, ...parts]))),
    ).filter((finding) => !tellsDegree(document, finding));
    const earlier: Told | null = person;
    for (const finding of all) {
      const { people } = finding;
      if (people.pronoun) {
        // a student was rushed to a clinic, where she was declared dead: told once
        const isToldHere = (who: string): boolean =>
          drafts.some(
            (draft) =>
              draft.sentence === sentence &&
              draft.fields.outcome === finding.outcome &&
              // the girl, identified as Ann Orlov, was rushed to a clinic, where she died
              (draft.fields.who === who || draft.fields.count.words === who),
          );
        // a clerk and her son were flown to Alder General, where they remain in serious condition
        const there = document.tokens[people.first - 1]?.lower === 'where';
        // a man opened fire, killing two guards. He then shot himself
        const attacker = attackerBefore(document, sentence, finding);
        if (attacker) {
          const draft = toDraft({ ...finding, people: { ...people, who: attacker.who } }, sentence);
          if (!isToldHere(attacker.who))
            drafts.push({ ...draft, rules: [...draft.rules, 'casualties/attacker'] });
          continue;
        }
        if (finding.outcome !== 'killed' && !(finding.outcome === 'injured' && there)) {
          const one: Pick<People, 'who'> | null =
            firstTold(document, sentence, finding, all, drafts) ??
            firstHurt(document, sentence, finding, drafts, person);
          if (!one) continue;
          drafts.push(toDraft({ ...finding, people: { ...people, who: one.who } }, sentence));
          // a man was on a porch when a guard shot him. He died
          const gender = /^(?:he|him)$/iu.test(people.who) ? 'he' : 'she';
          person = { who: one.who, gender, sentence: sentence.index };
          continue;
        }
        // they were pronounced dead
        if (people.kind === 'some') {
          const group =
            peopleBefore(document, sentence, people.first, true) ??
            (finding.outcome === 'killed' ? hitBefore(sentence, drafts) : null);
          if (group && !isToldHere(group.who))
            drafts.push(toDraft({ ...finding, people: { ...people, ...group } }, sentence));
          continue;
        }
        // he died at a hospital: the man told of in the sentences before
        const pronoun = document.tokens[people.first]?.lower ?? '';
        const isDeed = ({ rule, people: { last } }: Finding): boolean =>
          rule === 'active' && last <= people.first;
        const doer = all.some(isDeed) ? doerBefore(document, sentence, people.first) : undefined;
        // he shot a guard before he was killed: not the guard
        if (doer?.pronoun && person?.sentence === sentence.index) person = earlier;
        const isNear =
          person && sentence.index - person.sentence <= 3 && fitsPronoun(person.gender, pronoun);
        const near = isNear ? person : null;
        const one = /^(?:him|her)$/u.test(pronoun)
          ? (objectBefore(document, sentence, people.first) ??
            // a gunman shot a clerk. Doctors pronounced him dead: whoever was hit
            (finding.rule === 'state' ? near : null))
          : // Ann Orlov was on the square when she was shot and killed
            (nameBefore(document, sentence, people.first) ??
            (doer && !doer.pronoun ? readPeople(document, doer, 'any') : null) ??
            // the suspect was taken to a clinic, where he died: not the man told of before
            (there && isBrought(sentence, people.first)
              ? peopleBefore(document, sentence, people.first, false)
              : null) ??
            near ??
            peopleBefore(document, sentence, people.first, false) ??
            onlyOneBefore(document, sentence, people.first));
        if (!one || isToldHere(one.who)) continue;
        drafts.push(toDraft({ ...finding, people: { ...people, who: one.who } }, sentence));
        continue;
      }
      // hitting one of the men. He died
      const isOneOfThem = people.kind === 'counted' && people.count.max === 1 && people.who !== '';
      if (people.kind === 'one' || people.kind === 'named' || isOneOfThem)
        person = {
          who: people.who,
          gender: genderOfPeople(document, people),
          sentence: sentence.index,
        };
      // the ambassador was rescued: no count of people
      const alone = people.kind === 'one' && people.definite;
      if (alone && /^(?:rescued|displaced)$/u.test(finding.outcome)) continue;
      const who = nameBehind(document, sentence, people) ?? people.who;
      drafts.push(toDraft({ ...finding, people: { ...people, who } }, sentence));
    }
    // “the victims” are the dead where a sentence told of both
    const dead = all.find(({ outcome, people }) => outcome === 'killed' && people.kind !== 'none');
    const finding = dead ?? all.at(-1);
    if (finding) {
      const injured = all.find(
        ({ outcome, people, part }) => outcome === 'injured' && people.kind === 'counted' && !part,
      );
      if (injured) hurt = injured.people.count;
      if (dead?.people.kind === 'counted') died = dead.people.count;
      before = { finding, sentence: sentence.index, dead: died, hurt };
    }
  }
  return drafts;
};

/** The suspect was flown to a clinic, where he; not: a clerk took him to a clinic, he was flown there, where he */
const isBrought = ({ clauses }: Sentence, at: number): boolean => {
  const bringing = clauses.findLast(({ verb }) => verb < at);
  return bringing?.voice === 'passive' && !bringing.subjects.some(({ pronoun }) => pronoun);
};

/** The victim of a homicide, the woman killed was identified as Ann Orlov: one, told by the name */
const withoutNamed = (findings: readonly Finding[]): readonly Finding[] => {
  const named = findings.filter(({ rule }) => rule === 'identified');
  const isNamed = ({ rule, outcome, people }: Finding): boolean =>
    rule === 'victim' ||
    // the victim, Ann Orlov, was pronounced dead
    ((rule === 'passive' || named[0]?.people.first === people.last + 1) &&
      people.kind === 'one' &&
      people.definite &&
      named.length === 1 &&
      named[0]?.outcome === outcome);
  return named.length > 0 ? findings.filter((one) => !isNamed(one)) : findings;
};

/** The woman, Ann Orlov, died: she has a name; “a guard, Ann Orlov” is told by what she is as well. */
const nameBehind = (document: Document, sentence: Sentence, people: People): string | null => {
  const { tokens } = document;
  const isPlain =
    people.kind === 'one' &&
    /^(?:the|an?) (?:\S+ )?(?:man|woman|boy|girl|teen(?:ager)?|victim)$/iu.test(people.who);
  if (!isPlain || tokens[people.last]?.text !== ',') return null;
  // the victim, identified as Ann Orlov, died
  const words = tokens.slice(people.last + 1, people.last + 3).map(({ lower }) => lower);
  const isNamed = /^(?:identified|named) as$/u.test(words.join(' '));
  const name = phraseFrom(sentence, people.last + (isNamed ? 3 : 1));
  const entity = name && nameAt(document, name.head);
  const closes = /^[,.]$/u.test(tokens[name?.last ?? -1]?.text ?? '');
  return entity?.kind === 'person' && closes ? entity.name : null;
};

/**
 * arrested 12 people, seven women and five men: those whose numbers make up the one before them; sent
 * both himself and a girl to a hospital
 */
const withSummands = ({ tokens }: Document, findings: readonly Finding[]): Finding[] => {
  const at = findings.findIndex(
    ({ outcome, people }, i) =>
      people.kind === 'counted' &&
      ((tokens[people.last]?.lower === ',' &&
        findings[i + 1]?.people.first === people.last + 1 &&
        sumOf(findings.slice(i + 1).filter((one) => one.outcome === outcome)) ===
          people.count.min) ||
        isPair(tokens, people.first)),
  );
  return at < 0
    ? [...findings]
    : findings.map((one, i) =>
        i > at && one.outcome === findings[at]?.outcome ? { ...one, part: true } : one,
      );
};

/** both himself and a girl, both he and his wife */
const isPair = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'both' && tokens[at + 1]?.pos === 'PRON' && tokens[at + 2]?.lower === 'and';

/** 13 died on the spot and two succumbed later: those of each stage are a part of the dead */
const withStages = ({ tokens }: Document, findings: readonly Finding[]): Finding[] => {
  const dead = findings.filter(({ outcome, part }) => outcome === 'killed' && !part);
  const [first, second] = dead;
  if (!first || !second) return [...findings];
  const end = Math.max(first.range.last, first.people.last);
  const words = tokens.slice(end, end + 3).map(({ lower }) => lower);
  const isFirst = /^(?:on the spot|at the scene|instantly|immediately)\b/u.test(words.join(' '));
  return isFirst
    ? findings.map((one) => (dead.includes(one) ? { ...one, part: true } : one))
    : [...findings];
};

/**
 * the death of his mother, a teacher who was killed · a neighbour, Ann Orlov, 61, and a girl were hurt:
 * one, told twice; not “of a guard, a nurse who …”
 */
const withoutAppositions = ({ tokens }: Document, findings: readonly Finding[]): Finding[] =>
  findings.filter(({ people, outcome }, i) => {
    const isFollowing = (one: Finding | undefined, other: Finding | undefined): boolean =>
      one?.outcome === other?.outcome &&
      one?.people.kind === 'one' &&
      tokens[one.people.last]?.lower === ',' &&
      other?.people.first === one.people.last + 1;
    const isFollowingName = (one: Finding | undefined, other: Finding | undefined): boolean =>
      one?.outcome === other?.outcome &&
      one?.people.kind === 'named' &&
      tokens[one.people.last]?.text === ',' &&
      other?.people.first === one.people.last + 1 &&
      other.people.kind === 'one' &&
      /^an?$/u.test(tokens[other.people.first]?.lower ?? '');
    const [before, after] = [findings[i - 1], findings[i + 1]];
    const isHers =
      people.kind === 'one' &&
      /^(?:the|his|her|their)$/u.test(tokens[before?.people.first ?? -1]?.lower ?? '') &&
      /^(?:who|that)$/u.test(tokens[people.last]?.lower ?? '');
    // Ann Orlov, a farmer, and her son were hurt; Omar Sabri, a chief of the Front, and his son: two
    if (
      isFollowingName(before, findings[i]) &&
      tokens[endOfDescription(tokens, people.last)]?.text === ','
    )
      return false;
    const named = after?.outcome === outcome && after.people.kind === 'named' ? after.people : null;
    const [comma, age, end] = tokens.slice(named?.last ?? 0, (named?.last ?? 0) + 3);
    const isAged = comma?.lower === ',' && /^\d{1,2}$/u.test(age?.text ?? '') && end?.lower === ',';
    return !(
      (isFollowing(before, findings[i]) && isHers) ||
      (isFollowing(findings[i], after) && named && isAged)
    );
  });

const sumOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { people }) => sum + people.count.min, 0);

/** One finding for each outcome and group; “shot and killed” is told as killed alone. */
const unite = (findings: readonly Finding[]): Finding[] => {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const same = kept.findIndex(
      (other) =>
        other.people.first < finding.people.last &&
        finding.people.first < other.people.last &&
        !isPartOf(other, finding) &&
        !isPartOf(finding, other) &&
        !areSuccessive(finding, other),
    );
    const other = kept[same];
    if (!other) kept.push(finding);
    else if (outranks(finding, other)) kept[same] = finding;
  }
  return kept.sort((a, b) => a.people.first - b.people.first);
};

/** four teachers abducted last week were freed: both; not: freed four hostages */
const areSuccessive = (...both: readonly [Finding, Finding]): boolean =>
  both.every(({ rule }) => rule !== 'noun') &&
  both.some(({ outcome }) => outcome === 'captured') &&
  both.some(({ outcome }) => outcome === 'rescued');

/** one of five people shot has died: the one and the five */
const isPartOf = ({ people: part }: Finding, { people: whole, rule }: Finding): boolean =>
  rule === 'passive' &&
  whole.kind === 'counted' &&
  part.first < whole.first &&
  part.last === whole.last &&
  part.count.min < whole.count.min;

/** The graver outcome; half of the hostages were freed: what befell them before what they are called. */
const outranks = (finding: Finding, other: Finding): boolean => {
  if (other.rule === 'noun' && other.outcome === 'captured') return finding.rule !== 'noun';
  if (finding.rule === 'noun' && finding.outcome === 'captured') return false;
  // the victims, a clerk and a guard, were hurt: all of them before the first
  const { people: all, outcome } = finding;
  if (outcome === other.outcome && all.kind === 'counted' && other.people.kind === 'one')
    return all.first < other.people.first && other.people.last <= all.last;
  return rank(finding.outcome) > rank(other.outcome);
};

const order: readonly Outcome[] = [
  'rescued',
  'displaced',
  'missing',
  'captured',
  'casualties',
  'injured',
  'killed',
];
const rank = (outcome: Outcome): number => order.indexOf(outcome);
