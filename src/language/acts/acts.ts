/**
 * The verbs and nouns of attacks and other happenings (lexicon/acts.yaml), and what their grammar
 * says of them: done or only planned, by whom, against what. Targets, places, means, responsibility,
 * happenings and their comparing read them.
 */
import { z } from 'zod';
import type { Clause } from '../clauses/clauses.ts';
import type { Document, Sentence } from '../document.ts';
import { headWord } from '../phrases/head-word.ts';
import { nounKind } from '../names/name-words.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import { isStandingCommand } from './standing-command.ts';
import { WordClass, wordClass } from '../words/word-class.ts';

const wordList = z.string().transform((words): ReadonlySet<string> => new Set(words.split(' ')));

const lexicon = readLexicon(
  'acts',
  z.strictObject({
    aimVerbs: wordList,
    hitVerbs: wordList,
    killVerbs: wordList,
    shakeVerbs: wordList,
    burstVerbs: wordList,
    happenVerbs: wordList,
    doVerbs: wordList,
    acts: wordList,
    forceActs: wordList,
    happenings: wordList,
    hazards: wordList,
    attackers: wordList,
    nobodies: wordList,
    vague: wordList,
    planVerbs: wordList,
    naming: wordList,
    nowhere: wordList,
    peaceful: wordList,
  }),
);

export const {
  aimVerbs,
  hitVerbs,
  killVerbs,
  shakeVerbs,
  burstVerbs,
  happenVerbs,
  doVerbs,
  naming,
} = lexicon;
const { planVerbs } = lexicon;

const singular = (word: string): string =>
  /(?:sh|ch|ss)es$/u.test(word)
    ? word.slice(0, -2)
    : /[^s]s$/u.test(word)
      ? word.slice(0, -1)
      : word;

/** A question whether a noun is one of these words, or their plural. */
const isOneOf = (...lists: readonly ReadonlySet<string>[]): ((noun: string) => boolean) => {
  const words = lists.flatMap((list) => [...list]);
  const plurals = lists.flatMap((list) =>
    [...list]
      .flatMap((word) => [`${word}s`, `${word}es`])
      .filter((word) => list.has(singular(word))),
  );
  const known = new Set([...words, ...plurals]);
  return (noun) => known.has(noun);
};

/** attack, airstrikes */
export const isAct = isOneOf(lexicon.acts);
/** strike, shelling, raid: what only those with arms do */
export const isForceAct = isOneOf(lexicon.forceActs);
/** flood, quake, fire: what nobody does */
export const isHazard = isOneOf(lexicon.hazards);
/** attack, explosion, earthquake, deaths */
export const isHappening = isOneOf(lexicon.acts, lexicon.happenings);
/** street, homes: too vague to be a place by itself */
export const isNowhere = isOneOf(lexicon.nowhere);
/** rescue, relief: the word before an operation that is no attack */
export const isPeaceful = (word: string): boolean => lexicon.peaceful.has(word);
/**
 * True of what follows “an operation”, “a search” in “to rescue the miners”, “to look for the crew”; not of
 * “to rescue the hostages”, which troops do by force.
 *
 * @param at - Index of the token behind the noun.
 */
export const isToRescue = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' &&
  /^(?:rescue|save|find|locate|look|search|recover|retrieve|evacuate|reach|pull|dig)$/u.test(
    tokens[at + 1]?.lower ?? '',
  ) &&
  !tokens
    .slice(at + 2, at + 10)
    .some(({ lower }) =>
      /^(?:hostages?|captives?|abductees|kidnapped|abducted|weapons?|arms|suspects?|militants?|fighters?|fugitives?)$/u.test(
        lower,
      ),
    );

/** gunman, bombers */
export const isAttacker = isOneOf(lexicon.attackers);
/** Deadly, Downtown: words that a headline’s capital makes look like a name */
export const isNobody = isOneOf(lexicon.nobodies);
const street =
  /^(?:(?:street|avenue|road|boulevard|highway|drive|lane|way|parkway|block|side|freeway|interstate|route|bridge|turnpike|court|corner|sidewalk|trail|path|alley|motorway|outskirts|edge|border|train|bus|campus|island|beach|seafront|waterfront|shore|coast|bank|slope|mountainside|hillside)s?|(?:st|ave?|rd|blvd|hwy|pkwy|dr|ln)\.?)$/u;

/** Avenue, Ave., road, block: what something happens on. */
export const isStreet = (noun: string): boolean => street.test(noun);
/** people, tonnes, others: a noun that names no aim by itself */
export const isVague = isOneOf(lexicon.vague);

/** True: the noun phrase tells of a happening. */
export const tellsOfHappening = (document: Document, phrase: NounPhrase): boolean =>
  document.tokens[phrase.head]?.pos !== 'VERB' &&
  happening.has(document.tokens[phrase.head]) &&
  !isStandingCommand(document, phrase);

const happening = wordClass({ has: isHappening });

/** Verbs that tell of a happening told or thought of, not of its being done. */
export const reporting =
  /^(?:say|tell|report|add|accord|announce|confirm|note|believe|think|know|claim|condemn|call|describe|see|hear|speak|investigate|respond|vow|deny|ask|write|show|want)$/u;

const accident =
  /^(?:(?:crash|collision|derailment|accident|wreck|pileup|sinking|capsizing|mishap|stampede)(?:es|s)?|crashed|capsized|derailed|overturned|collided|sank)$/u;

const ofAccident = new WordClass(({ lower }) => accident.test(lower) || isHazard(lower));
const ofAttack = new WordClass(
  ({ lower }) =>
    isAct(lower) ||
    isAttacker(lower) ||
    /^(?:attack|shoot|stab|bomb|target|storm|gun)(?:ed|ing)?$|^(?:shot|suspects?)$/u.test(lower),
);

/** rescue operations, a flood killing ten: no attack is told of */
const isOfRescue = ({ tokens }: Document, { index, lower, pos }: Token): boolean =>
  (pos === 'VERB' && lower === 'killing') ||
  (/^operations?$/u.test(lower) &&
    /^(?:rescue|relief|search|recovery|salvage|evacuation|aid|response|emergency)$/u.test(
      tokens[index - 1]?.lower ?? '',
    ));

const actCounts = new WeakMap<Document, { attacks: number; accidents: number }>();

/** True: the article tells of attacks rather than of an accident or a disaster. */
export const tellsOfAttack = (document: Document): boolean => {
  const { attacks, accidents } = countActs(document);
  return attacks >= accidents;
};

/** How many words of an article are about attacks, and how many about accidents and disasters. */
export const countActs = (document: Document): { attacks: number; accidents: number } => {
  const known = actCounts.get(document);
  if (known) return known;
  let attacks = 0;
  let accidents = 0;
  for (const token of document.tokens) {
    const { pos } = token;
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'VERB') continue;
    if (ofAccident.has(token)) accidents++;
    else if (ofAttack.has(token) && !isOfRescue(document, token)) attacks++;
  }
  const counts = { attacks, accidents };
  actCounts.set(document, counts);
  return counts;
};

/** True: what the clause tells was done, not planned, feared, denied or asked for. */
export const isDone = (sentence: Sentence, clause: Clause): boolean => {
  if (clause.negated) return false;
  if (clause.modal && !/^(?:can|may|might|could)$/u.test(clause.modal)) return false;
  const at = sentence.clauses.indexOf(clause);
  const before = sentence.clauses[at - 1];
  if (clause.form === 'infinitive')
    return (
      before !== undefined &&
      /^(?:begin|start|continue|manage|appear|seem|believe|think|say|report|allege|be|know|find|fear|suspect|presume|understand|claim)$/u.test(
        before.lemma,
      )
    );
  // could open a front by attacking it
  if (clause.form === 'ing' && before?.modal && before.last >= clause.first - 12)
    return !/^(?:can|may|might|could|would|will)$/u.test(before.modal);
  // threatened to keep attacking, planned attacks
  return !(
    clause.form === 'ing' &&
    before &&
    planVerbs.has(before.lemma) &&
    before.last >= clause.first - 2
  );
};

const asking = wordClass(/^(?:whether|if)$/u);

/**
 * unclear whether the Front attacked the depot, to find out if it did: asked, not told; nor is what
 * somebody holds of such acts, “said that targeting schools was wrong”
 */
export const isAsked = ({ tokens }: Document, { first, form, subjects }: Clause): boolean =>
  asking.has(tokens[Math.min(first, subjects[0]?.first ?? first) - 1]) ||
  (form === 'ing' && tokens[first - 1]?.lower === 'that');

/** Verbs of what is thought of an act that was done: “came to condemn the raid”. */
const opining =
  /^(?:condemn|denounce|protest|criticize|mark|mourn|discuss|avenge|deny|investigate|survive|escape|describe)$/u;

/** True: the noun of an act is told as planned, ended or only thought of: “planned strikes on …”, “no attack”. */
export const isUndone = (document: Document, sentence: Sentence, phrase: NounPhrase): boolean => {
  const words = document.tokens.slice(phrase.first, phrase.head);
  if (
    words.some(({ lower }) =>
      /^(?:no|any|planned|possible|future|potential|further|threatened|foiled|failed|thwarted|imminent|impending|would-be|retaliatory|more)$/u.test(
        lower,
      ),
    )
  )
    return true;
  const governing = sentence.clauses.find(({ objects }) => objects.includes(phrase));
  // troops ended a siege at a hotel: there was one
  if (governing?.lemma === 'end' && /^(?:siege|standoff)$/u.test(headWord(document, phrase)))
    return false;
  return (
    governing !== undefined &&
    (planVerbs.has(governing.lemma) ||
      (!isDone(sentence, governing) && !opining.test(governing.lemma)))
  );
};

/** True: “an alleged strike”, which somebody says was made. */
export const isAlleged = ({ tokens }: Document, phrase: NounPhrase): boolean =>
  tokens
    .slice(phrase.first, phrase.head)
    .some(({ lower }) => /^(?:alleged|purported|supposed|suspected)$/u.test(lower));

/** fire, shots, rockets: what is fired, not who is shot */
export const isShot = (document: Document, clause: Clause): boolean =>
  (clause.voice === 'passive' ? clause.subjects : clause.objects).some((one) =>
    /^(?:fire|gunfire|shots?|rounds?|bullets?|bombs?|munitions|missiles?|rockets?|grenades?|shells?|mortars?|attacks?|strikes?|airstrikes?|raids?|assaults?|explosives|stones|rocks)$/u.test(
      headWord(document, one),
    ),
  );

/** missiles, drones, jets: what an act of force is done with */
export const isArmed = (noun: string): boolean =>
  nounKind(noun) === 'weapon' ||
  /^(?:drones?|jets?|warplanes?|gunships?|bombers?|missiles?|rockets?|shells?|artillery)$/u.test(
    noun,
  );
