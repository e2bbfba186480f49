/**
 * Clauses → findings by lives lost: “lost their lives”, “claimed 14 lives”, “fell to their deaths”,
 * “embraced martyrdom”, “who was pronounced dead”, “was taken off life support”.
 */
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { type Finding, rangeOf } from './finding.ts';
import { listFrom } from './list-from.ts';
import { readOrdinal } from './outcome-words.ts';
import { readPeople, readPersons } from './people.ts';
import { phraseFrom } from '../phrase-names.ts';
import { nobodyNamed } from './people-by-number.ts';
import type { VerbRule } from './verb-rules.ts';

/** five firefighters lost their lives; the crash claimed the lives of 14 passengers and a guard */
const bereft = (document: Document, clause: Clause, sentence: Sentence): Finding[] => {
  const isLife = ({ head }: NounPhrase): boolean =>
    /^(?:life|lives)$/u.test((document.tokens[head] as Token).lower);
  // cost two guards their lives
  const behind =
    clause.lemma === 'cost' ? phraseFrom(sentence, clause.objects[0]?.last ?? -1) : null;
  const lives = clause.objects.find(isLife) ?? (behind && isLife(behind) ? behind : undefined);
  if (!lives || lives.quantity || clause.negated) return [];
  const lost = clause.lemma === 'lose';
  // “Mum who lost shoe lives”: a verb in a headline
  if (lost && document.tokens[lives.head - 1]?.pos === 'NOUN') return [];
  // has claimed a third life
  const total = lost ? null : readOrdinal(document.tokens, lives);
  if (total) return [{ ...takenLife(lives, total), range: rangeOf(clause, lives) }];
  const of = clause.prepositions.find(
    ({ preposition, at }) => preposition === 'of' && at === lives.last,
  );
  // the blast cost two guards their lives
  const other = clause.lemma === 'cost' ? clause.objects.filter((one) => one !== lives) : [];
  // one guard and her children; not: his wife, Ann Orlov
  const list = of ? listFrom(document, sentence, of.phrase.first) : [];
  const joined = document.tokens[(list.at(-1)?.first ?? 0) - 1]?.lower === 'and';
  const bereaved = lost ? clause.subjects : joined ? list : [...other, ...list.slice(0, 1)];
  return bereaved.flatMap((phrase): Finding[] => {
    // took the life of Ann Orlov, Ann Orlov lost her life
    const people = readPersons(document, phrase);
    if (!people || people.kind === 'none') return [];
    const range = rangeOf(people, clause, lives);
    return [
      { outcome: 'killed', people, range, rule: 'lives', confidence: 0.8, part: people.part },
    ];
  });
};

const takenLife = (life: NounPhrase, count: Quantity): Omit<Finding, 'range'> => ({
  outcome: 'killed',
  people: nobodyNamed(life, count),
  rule: 'ordinal',
  confidence: 0.8,
});

/** three climbers fell to their deaths, two brothers were swept to their deaths */
const endedInDeath = (document: Document, clause: Clause): Finding[] => {
  const { tokens } = document;
  const death = clause.prepositions.find(
    ({ preposition, phrase }) =>
      preposition === 'to' &&
      ((/^deaths?$/u.test(tokens[phrase.head]?.lower ?? '') &&
        /^(?:his|her|their)$/u.test(tokens[phrase.first]?.lower ?? '')) ||
        // eight gunmen were sent to hell
        (clause.lemma === 'send' && tokens[phrase.head]?.lower === 'hell')),
  );
  if (!death || clause.negated || clause.modal) return [];
  const active = clause.objects.length > 0 && clause.voice === 'active';
  return (active ? clause.objects : clause.subjects).flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'any');
    if (!people || people.kind === 'none') return [];
    const range = rangeOf(people, clause, death.phrase);
    return [{ outcome: 'killed', people, range, rule: 'fate', confidence: 0.8, part: people.part }];
  });
};

/** four soldiers embraced martyrdom, a student breathed his last, three men made the supreme sacrifice */
const metDeath = (document: Document, clause: Clause): Finding[] => {
  const { lemma, last, voice, negated, modal, subjects } = clause;
  const words = document.tokens.slice(last, last + 3).map(({ lower }) => lower);
  const told = deaths.exec([lemma, ...words].join(' '));
  if (!told || voice === 'passive' || negated || modal !== null) return [];
  const end = last + told[0].split(' ').length - 1;
  return subjects.flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'any');
    if (!people || people.kind === 'none') return [];
    const range = rangeOf(people, { first: clause.first, last: end });
    return [{ outcome: 'killed', people, range, rule: 'fate', confidence: 0.8, part: people.part }];
  });
};
const deaths =
  /^(?:(?:embrace|attain|achieve) (?:martyrdom|shahadat)|breathe (?:his|her|their) last|meet (?:his|her|their) (?:deaths?|end)|(?:fall|ascend) as (?:a )?martyrs?|make the (?:ultimate|supreme) sacrifice)\b/u;

/** Ann Orlov, who was pronounced dead at a clinic: what “who” opens; from-states finds the rest */
const pronounced = (document: Document, clause: Clause): Finding[] => {
  const { relative, negated, first, last } = clause;
  const words = document.tokens.slice(last, last + 2).map(({ lower }) => lower);
  if (!relative || negated || !/^(?:pronounced|declared) dead$/u.test(words.join(' '))) return [];
  return clause.subjects.flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'any');
    if (!people || people.kind === 'none') return [];
    const range = rangeOf(people, { first, last: last + 2 });
    return [
      { outcome: 'killed', people, range, rule: 'state', confidence: 0.8, part: people.part },
    ];
  });
};

/** all 72 people aboard a jet that crashed in Ostrov on Sunday are believed to be dead: far from who they are */
const believedDead = (document: Document, clause: Clause, { clauses }: Sentence): Finding[] => {
  const { form, first, last, negated, subjects } = clause;
  const before = clauses[clauses.indexOf(clause) - 1];
  const told =
    before?.voice === 'passive' &&
    !before.negated &&
    /^(?:believe|fear|presume|think|know|confirm)$/u.test(before.lemma);
  if (form !== 'infinitive' || negated || !told || document.tokens[last]?.lower !== 'dead')
    return [];
  return subjects.flatMap((phrase): Finding[] => {
    const people = phrase.last < first - 7 ? readPeople(document, phrase, 'people') : null;
    if (people?.kind !== 'counted') return [];
    const range = rangeOf(people, { first, last: last + 1 });
    return [
      { outcome: 'killed', people, range, rule: 'state', confidence: 0.75, part: people.part },
    ];
  });
};

/** the man who shot the clerk is dead: far from who he is */
const deadAfterDeed = (document: Document, clause: Clause, { clauses }: Sentence): Finding[] => {
  const { form, first, last, negated, modal, subjects } = clause;
  if (form !== 'finite' || negated || modal !== null) return [];
  if (document.tokens[last]?.lower !== 'dead') return [];
  return subjects.flatMap((phrase): Finding[] => {
    const isDoer = clauses.some(
      (one) =>
        one.relative &&
        one.last <= first &&
        one.objects.length > 0 &&
        one.subjects.includes(phrase),
    );
    const people = isDoer ? readPeople(document, phrase, 'people') : null;
    if (people?.kind !== 'one') return [];
    const range = rangeOf(people, { first, last: last + 1 });
    return [
      { outcome: 'killed', people, range, rule: 'state', confidence: 0.75, part: people.part },
    ];
  });
};

/** Karsia mourns 29 miners; not: mourned for 29 days, mourns a miner */
const mourned = (
  document: Document,
  { verb, voice, objects, negated, modal }: Clause,
): Finding[] =>
  voice === 'passive' || negated || modal !== null
    ? []
    : objects.flatMap((phrase): Finding[] => {
        const people = readPeople(document, phrase, 'people');
        if (people?.kind !== 'counted' || phrase.elliptical) return [];
        const range = rangeOf(people, { first: verb, last: verb + 1 });
        return [
          { outcome: 'killed', people, range, rule: 'lives', confidence: 0.7, part: people.part },
        ];
      });

/** was taken off (of) life support, was removed from life support; not: and breathes on her own */
const letGo = (document: Document, clause: Clause, { last: end }: Sentence): Finding[] => {
  const { voice, negated, modal, verb, last, subjects } = clause;
  const words = document.tokens.slice(verb + 1, end).map(({ lower }) => lower);
  const told =
    /^(?:off|from)(?: of)? life support\b(?!.*\b(?:breath|recover|awake|conscious|improv))/u;
  if (voice !== 'passive' || negated || modal !== null || !told.test(words.join(' '))) return [];
  return subjects.flatMap((phrase): Finding[] => {
    const people = readPersons(document, phrase);
    if (!people || people.kind === 'none' || people.kind === 'some') return [];
    const range = rangeOf(people, { first: clause.first, last: Math.min(end, last + 3) });
    return [
      { outcome: 'killed', people, range, rule: 'lives', confidence: 0.6, part: people.part },
    ];
  });
};

/** Of whom a clause tells that they lost their lives. */
export const lifeRules: readonly VerbRule[] = [
  { verbs: /^(?:lose|claim|take|cost)$/u, find: bereft },
  {
    verbs: /^(?:fall|plunge|jump|leap|sweep|tumble|slip|drag|hurl|throw|push|crash|drop|send)$/u,
    find: endedInDeath,
  },
  { verbs: /^(?:embrace|attain|achieve|breathe|meet|fall|ascend|make)$/u, find: metDeath },
  { verbs: /^be$/u, find: pronounced },
  { verbs: /^(?:take|remove)$/u, find: letGo },
  { verbs: /^be$/u, find: believedDead },
  { verbs: /^be$/u, find: deadAfterDeed },
  { verbs: /^mourn$/u, find: mourned },
];
