/** A clause → the happening that its verb tells: “gunmen attacked an outpost in Karsia last month”. */
import { isWhereDead } from '../language/clauses/where-dead.ts';
import type { Clause } from '../language/clauses/clauses.ts';
import type { Document, Sentence } from '../language/document.ts';
import { joinedAfter } from '../language/phrases/joined-after.ts';
import type { NounPhrase } from '../language/phrases/noun-phrases.ts';
import { isPerfect } from '../language/clauses/verb-groups.ts';
import { kindOf } from '../language/words/kinds.ts';
import type { Token } from '../language/words/tokenize.ts';
import type { EventMention } from './event-mentions.ts';
import { kindOfClause, kindUnder } from './happening-kinds.ts';
import { habit, isDaysAfter, isNext } from './mention-background.ts';
import { doerOfClause, partyOf } from './mention-parties.ts';
import { leadsToPlace, placeNameIn, townsStruck, openingPlaces } from './mention-places.ts';
import { timeOfClause } from './mention-times.ts';

/** Reads the mention of a clause; none where its verb tells of nothing that happened. */
export const mentionsOfVerb = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
): EventMention[] => {
  const kind = kindOfClause(document, clause);
  // have continued to attack; not “vowed to attack”
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  const goesOn =
    clause.form === 'infinitive' && before !== undefined && before.lemma === 'continue';
  // is believed to have attacked; to attack: not yet
  const isDone = clause.form !== 'infinitive' || goesOn || isPerfect(document.tokens, clause);
  // has never been attacked: nothing happened
  if (!kind || clause.negated || !isDone) return [];
  const isSent = isSentAway(document, clause);
  // where it came down tells of it
  const [arms] = clause.subjects;
  const lands = sentence.clauses.some(
    (other) =>
      other.first > clause.first &&
      other.subjects[0] === arms &&
      kindOfClause(document, other) !== undefined,
  );
  if (isSent && lands) return [];
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
      kind: isSent ? 'strike' : kind,
      word: clause.lemma,
      described: [],
      verbal: true,
      definite: false,
      pointing: null,
      elsewhen: false,
      apart:
        isDaysAfter(document, clause.first) ||
        isNext(document, sentence) ||
        isOfGroup(document, clause) ||
        // jets hit back
        document.tokens[clause.verb + 1]?.lower === 'back',
      apartBy: '',
      plural: false,
      perfect: auxiliaries.some(({ lower }) => lower === 'have' || lower === 'has'),
      habitual:
        goesOn ||
        document.tokens
          .slice(clause.first - 1, clause.verb)
          .some(({ lower }) => habit.test(lower)) ||
        // has been blowing up mosques in Karsia
        (auxiliaries.at(-1)?.lower === 'been' && clause.voice === 'active') ||
        isOfGroup(document, clause) ||
        isGoingOn(auxiliaries) ||
        isCustom(document, sentence, clause),
      when: timeOfClause(document, sentence, clause),
      places: [
        ...clause.prepositions
          .filter(
            ({ preposition, phrase }) =>
              !isSent && leadsToPlace(preposition) && !isWhereDead(document, clause, phrase),
          )
          .flatMap(({ phrase }) => [phrase, ...joinedAfter(document, sentence, phrase)])
          .map((phrase) => placeNameIn(document, phrase))
          .filter((name) => name !== null),
        ...townsStruck(document, clause),
        ...openingPlaces(document, sentence, clause),
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

/** a missile fired from Karsia, a drone launched by rebels in Karsia: from where, and not where it came down */
const isSentAway = (
  { tokens }: Document,
  { lemma, form, subjects: [arms], first }: Clause,
): boolean =>
  form === 'bare' &&
  /^(?:fire|launch|send|lob)$/u.test(lemma) &&
  arms?.last === first &&
  kindOf('means', tokens[arms.head]?.lower ?? '') !== null;

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

/** a band that has targeted Karsian forces, the Front, which has been attacking ships: what it does at large */
const isOfGroup = (
  { tokens }: Document,
  { first, verb, voice, subjects: [group], objects: [object] }: Clause,
): boolean => {
  const before = tokens.slice(first - 1, verb).map(({ lower }) => lower);
  return (
    voice === 'active' &&
    before.some((word) => /^(?:that|which|who)$/u.test(word)) &&
    before.some((word) => /^(?:has|have)$/u.test(word)) &&
    group !== undefined &&
    kindOf('means', tokens[group.head]?.lower ?? '') === null &&
    object?.quantity === null &&
    /^(?:\p{L}+s|personnel|shipping|infrastructure|police)$/u.test(
      tokens[object.head]?.lower ?? '',
    ) &&
    tokens
      .slice(object.first, object.head)
      .every(({ lower }) => !/^(?:the|this|these|those|its|his|her|their)$/u.test(lower))
  );
};

/** is presently carrying out raids, are still fighting */
const isGoingOn = (auxiliaries: readonly Token[]): boolean =>
  auxiliaries.some(({ lower }) => lower === 'is' || lower === 'are') &&
  auxiliaries.some(({ lower }) => /^(?:presently|currently|still)$/u.test(lower));

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
