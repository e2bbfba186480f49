/**
 * Document → drafts of counts: how many attacks, targets, attackers, vehicles or troops the text
 * tells of. People whose fate is told are casualties and are left out.
 */
import { z } from 'zod';
import { type Document, type Sentence, wordsOf } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import { readLexicon } from '../../../lexicon/read-lexicon.ts';
import type { Draft } from '../../claim-type.ts';
import { draft, isOne } from './count-draft.ts';
import { estimated, isGathered, ofCrowd } from './crowds.ts';
import { findCasualties } from '../casualties/find-casualties.ts';
import { namesPeople, namesPerson } from '../casualties/outcome-words.ts';
import { wordClass } from '../../../language/words/word-class.ts';

const lexicon = readLexicon(
  'counts',
  z.object({
    happenings: z.array(z.string()),
    objects: z.array(z.string()),
    actors: z.array(z.string()),
    wrecking: z.array(z.string()),
    repeated: z.record(z.string(), z.string()),
  }),
);
const things: ReadonlySet<string> = new Set([...lexicon.happenings, ...lexicon.objects]);
const actors: ReadonlySet<string> = new Set(lexicon.actors);
const wrecking: ReadonlySet<string> = new Set(lexicon.wrecking);
const repeated: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.repeated));

/** Finds the counts of an article. */
export const findCounts = (document: Document): Draft<'count'>[] => {
  const fated = new Set<number>();
  for (const { range } of findCasualties(document))
    for (let i = range.first; i < range.last; i++) fated.add(i);
  const told = document.sentences.flatMap((sentence) => {
    const drafts = sentence.phrases.flatMap((phrase) => [
      ...counted(document, sentence, phrase, fated.has(phrase.first)),
      ...aboard(document, sentence, phrase),
      ...ofCrowd(document, sentence, phrase),
    ]);
    return [...drafts, ...continued(document, sentence, drafts), ...times(document, sentence)];
  });
  return [...told, ...estimated(document, told)];
};

/** at least 168 attacks, seven sites, three gunmen, about 400 people protested */
const counted = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  fated: boolean,
): Draft<'count'>[] => {
  const count = phrase.quantity?.quantity;
  if (!count || phrase.elliptical || isOne(count)) return [];
  // none of the attacks has been claimed: of those that there were
  if (count.max === 0 && phrase.partitive) return [];
  const head = document.tokens[phrase.head] as Token;
  const noun = singularOf(head);
  const isThing = things.has(noun);
  // at least one of the officers
  const isAnyOf = phrase.quantity?.quantity.min === 1 && phrase.partitive;
  const isActor = !fated && !isAnyOf && actors.has(noun);
  const gathered = !fated && isGathered(document, sentence, phrase);
  const wrecked = !namesPeople(head.lower) && head.pos === 'NOUN' && isWrecked(sentence, phrase);
  if ((!isThing && !isActor && !gathered && !wrecked) || !isPlural(head)) return [];
  if (isRate(document, phrase) || isOnFile(document, phrase)) return [];
  if (isOfModel(document, phrase)) return [];
  if (isCapacity(sentence, phrase) || measures.has(head)) return [];
  if (isOfCare(document, phrase)) return [];
  if (noun === 'round' && !areFired(document, sentence, phrase)) return [];
  const rule = isThing ? 'thing' : isActor ? 'actor' : gathered ? 'gathering' : 'wrecked';
  const what = whatOf(document, phrase);
  const also = isActor ? countedWith(document, sentence, phrase) : null;
  return also
    ? [draft(sentence, { ...phrase, last: also.last }, `${what} and ${also.what}`, count, rule)]
    : [draft(sentence, phrase, what, count, rule)];
};

/** “1,100 students and staff”: one figure of both; not “40 students and a teacher”, “and police fled” */
const countedWith = (
  { tokens }: Document,
  { phrases, clauses }: Sentence,
  phrase: NounPhrase,
): { what: string; last: number } | null => {
  if (tokens[phrase.last]?.lower !== 'and') return null;
  const second = phrases.find(({ first }) => first === phrase.last + 1);
  const word = second && (tokens[second.head] as Token).lower;
  const actsAlone = clauses.some(
    ({ subjects }) => second && subjects.includes(second) && !subjects.includes(phrase),
  );
  return second && word && second.last === second.first + 1 && belonging.test(word) && !actsAlone
    ? { what: word, last: second.last }
    : null;
};
const belonging =
  /^(?:staff|crew|teachers|students|pupils|employees|workers|faculty|nurses|patients|inmates|guards|families|relatives|children)$/u;

/** destroyed eight oil pumps and two cranes; three antennas were damaged */
const isWrecked = ({ clauses }: Sentence, phrase: NounPhrase): boolean =>
  clauses.some(
    ({ lemma, voice, subjects, objects, negated, modal }) =>
      wrecking.has(lemma) &&
      !negated &&
      modal === null &&
      (voice === 'passive' ? subjects : objects).includes(phrase),
  );

/** 60,000 vehicles a day, 40 flights per week: what is usual, not what happened */
const isRate = ({ tokens }: Document, { last }: NounPhrase): boolean =>
  /^(?:daily|weekly|monthly|annually|yearly)$/u.test(tokens[last]?.lower ?? '') ||
  (/^(?:an?|per|each|every)$/u.test(tokens[last]?.lower ?? '') &&
    /^(?:minute|hour|day|night|week|month|year)$/u.test(tokens[last + 1]?.lower ?? ''));

/** licensed to carry 70 passengers, can seat 200 guests: not how many there were */
const isCapacity = ({ clauses }: Sentence, phrase: NounPhrase): boolean =>
  clauses.some(
    ({ lemma, form, modal, objects }) =>
      /^(?:carry|hold|seat|accommodate|take|transport|fit|house|handle)$/u.test(lemma) &&
      (form === 'infinitive' || modal !== null) &&
      objects.includes(phrase),
  );

/** taken to three hospitals, treated at two clinics: where the hurt are; not: shells hit three hospitals */
const isOfCare = ({ tokens }: Document, { first, head }: NounPhrase): boolean =>
  /^(?:hospitals|clinics)$/u.test(tokens[head]?.lower ?? '') &&
  /^(?:to|at|in|from|across|by)$/u.test(tokens[first - 1]?.lower ?? '');

const measures = wordClass(
  /^(?:(?:kilo|milli|hecto)?(?:lit|met)(?:er|re)s|(?:kilo|milli)?gram(?:me)?s|kilos|kg|tonnes|tons|acres|hectares|gallons|barrels|ounces|pounds)$/u,
);

/** an AB 72 aircraft, three AB 110 missiles, the firm’s AB 72 aircraft, the 9Z-KAR aircraft: how a make or a single one is called */
const isOfModel = ({ tokens }: Document, { first, quantity }: NounPhrase): boolean => {
  if (!quantity) return false;
  const [before, behind] = [tokens[quantity.first - 1], tokens[quantity.last]];
  const isMake =
    before?.pos === 'PROPN' &&
    (first < quantity.first ||
      tokens[quantity.first - 2]?.pos === 'NUM' ||
      /^(?:an?|['’]s?)$/u.test(tokens[quantity.first - 2]?.lower ?? ''));
  const isMark = tokens[quantity.last - 1]?.end === behind?.start;
  return isMake || (isMark && /^\p{Lu}/u.test(behind?.text ?? ''));
};

/** the records of 3,000 patients: nobody who was there */
const isOnFile = ({ tokens }: Document, { first }: NounPhrase): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  /^(?:records?|data|details|information|files|accounts|names|passwords)$/u.test(
    tokens[first - 2]?.lower ?? '',
  );

/** fired a dozen rounds, 200 rounds of ammunition; not: two rounds of talks, voting in three rounds */
const areFired = ({ tokens }: Document, { first, last }: Sentence, phrase: NounPhrase): boolean => {
  const of = tokens[phrase.last]?.lower === 'of' ? phrase.last + 1 : null;
  const words = of === null ? tokens.slice(first, last) : tokens.slice(of, of + 2);
  return words.some(({ lemma, lower }) => firing.test(lemma) || firing.test(lower));
};
const firing =
  /^(?:fire|gunfire|shoot|shot|gun|gunman|gunshot|ammunition|ammo|bullet|weapon|rifle|pistol|handgun|mortar|artillery|shell|magazine|unload|discharge|squeeze|spray|pump)$/u;

/**
 * 97 people on board, all 45 people who were aboard, with 88 aboard, 12 of the 88 aboard; a ferry
 * carrying 320 people
 */
const aboard = (document: Document, sentence: Sentence, part: NounPhrase): Draft<'count'>[] => {
  const { tokens } = document;
  const whole =
    (part.partitive || tokens[part.quantity?.last ?? -1]?.lower === 'of') &&
    sentence.quantities.find(
      ({ first, last }) => first >= (part.quantity?.last ?? part.last) && last <= part.last,
    );
  const phrase = whole ? { ...part, first: whole.first, quantity: whole } : part;
  const count = phrase.partitive && !whole ? undefined : phrase.quantity?.quantity;
  const told = phrase.elliptical || people.test(tokens[phrase.head]?.lower ?? '');
  // many more were on board: no number
  if (!count || isOne(count) || !told || /^(?:many|more|most|some|several)\b/iu.test(count.words))
    return [];
  let at = phrase.last;
  while (/^(?:who|were|are|had|been)$/u.test(tokens[at]?.lower ?? '')) at++;
  const words = [tokens[at]?.lower, tokens[at + 1]?.lower];
  const end = /^(?:aboard|onboard)$/u.test(words[0] ?? '')
    ? at + 1
    : words.join(' ') === 'on board'
      ? at + 2
      : null;
  const carried =
    !phrase.elliptical &&
    !isRate(document, phrase) &&
    !isCapacity(sentence, phrase) &&
    sentence.clauses.some(
      ({ lemma, objects, prepositions }) =>
        /^(?:carry|transport|ferry)$/u.test(lemma) &&
        objects.includes(phrase) &&
        // crews transported nine people to clinics
        !prepositions.some(({ preposition }) => preposition === 'to'),
    );
  // killing 158 people on board: some of them may live
  const isKilled =
    !phrase.quantity?.definite &&
    sentence.clauses.some(({ lemma, objects }) => lemma === 'kill' && objects.includes(part));
  if (isKilled) return [];
  const last = end ?? (carried || isLoad(document, sentence, phrase) ? phrase.last : null);
  if (last === null) return [];
  const range = { first: phrase.first, last };
  return [draft(sentence, range, 'people on board', count, 'aboard')];
};
/** a ferry with 60 people sank, the flight, with 60 people; not: met with 60 people */
const isLoad = ({ tokens }: Document, { phrases }: Sentence, phrase: NounPhrase): boolean => {
  if (phrase.elliptical || tokens[phrase.first - 1]?.lower !== 'with') return false;
  const behind = tokens[phrase.first - 2]?.text === ',' ? phrase.first - 2 : phrase.first - 1;
  const craft = phrases.find(({ last }) => last === behind);
  return craft !== undefined && carriers.test(tokens[craft.head]?.lower ?? '');
};
const carriers =
  /^(?:aircraft|airliner|boat|bus|coach|ferry|flight|helicopter|jet|liner|minibus|plane|ship|train|vessel)$/u;

const people = /^(?:people|those|persons)$/u;

const isPlural = ({ lower }: Token): boolean =>
  /s$|men$|people$|aircraft$|personnel$|police$|crew$/u.test(lower);

const singularOf = ({ lower, lemma }: Token): string =>
  things.has(lemma) || actors.has(lemma)
    ? lemma
    : lower.replace(/men$/u, 'man').replace(/(?<=[^s])s$/u, '');

/** “suicide bombers” of “two masked suicide bombers”. */
const whatOf = (document: Document, phrase: NounPhrase): string => {
  const { tokens } = document;
  let first = phrase.head;
  const from = phrase.quantity?.last ?? phrase.first;
  // 30 students and guards; not “command and” of command and control posts
  const isPlural = (at: number): boolean =>
    tokens[at]?.pos === 'NOUN' && tokens[at]?.lemma !== tokens[at]?.lower;
  while (
    first > from &&
    (tokens[first - 1]?.pos === 'NOUN' ||
      (tokens[first - 1]?.lower === 'and' && isPlural(first - 2)))
  )
    first--;
  return wordsOf(document, { first, last: phrase.head + 1 });
};

/** three bridges in Karsia and two in Ostrov */
const continued = (
  document: Document,
  sentence: Sentence,
  drafts: readonly Draft<'count'>[],
): Draft<'count'>[] =>
  sentence.phrases.flatMap((phrase) => {
    const count = phrase.quantity?.quantity;
    const { tokens } = document;
    if (
      !count ||
      isOne(count) ||
      !phrase.elliptical ||
      !/^(?:in|at|near|on)$/u.test(tokens[phrase.last]?.lower ?? '')
    )
      return [];
    if (!/^(?:and|,|while)$/u.test(tokens[phrase.first - 1]?.lower ?? '')) return [];
    const before = drafts.filter(({ range }) => range.last <= phrase.first).at(-1);
    if (!before || phrase.first - before.range.last > 8) return [];
    return [draft(sentence, phrase, before.fields.what, count, 'continued')];
  });

/** attacked the base more than 160 times */
const times = (document: Document, sentence: Sentence): Draft<'count'>[] =>
  sentence.quantities.flatMap((mention) => {
    if (document.tokens[mention.last]?.lower !== 'times' || isOne(mention.quantity)) return [];
    const clause = sentence.clauses
      .filter(({ verb, lemma }) => verb < mention.first && repeated.has(lemma))
      .at(-1);
    const what = clause && repeated.get(clause.lemma);
    if (!clause || !what || mention.first - clause.last > 14) return [];
    // a guard was hit three times, hitting him several times: by bullets
    const isOfOne = clause.objects.some(({ head }) => {
      const word = document.tokens[head]?.lower ?? '';
      return /^(?:him|her)$/u.test(word) || namesPerson(word);
    });
    if (what === 'strikes' && (clause.voice === 'passive' || isOfOne)) return [];
    const range = { first: mention.first, last: mention.last + 1 };
    return [draft(sentence, range, what, mention.quantity, 'times')];
  });
