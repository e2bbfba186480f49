/**
 * What a force does against those who attack: soldiers who kill two of the gunmen, police by whom the
 * gunman was shot, commandos who storm a hotel in which hostages are held. No deed of the attack.
 */
import { killVerbs, isAttacker } from '../../language/acts/acts.ts';
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { wordClass } from '../../language/words/word-class.ts';
import { isForce } from './actors.ts';

/** True: the clause tells how a force answers an attack. */
export const answersAttack = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
  agent: NounPhrase,
): boolean => {
  const isArmy = isForce(document, agent);
  if (!isArmy && !keepsOrder(document, agent)) return false;
  if (clause.lemma === 'storm') return endsSiege(document, sentence, agent);
  if (!killVerbs.has(clause.lemma)) return false;
  return clause.voice === 'passive'
    ? clause.subjects.some((phrase) => isAttacker(headWord(document, phrase)))
    : isFought(document, clause.objects, isArmy);
};

/** police, officers, commandos, the special forces, a counterterrorism unit */
const keepsOrder = ({ tokens }: Document, { first, head }: NounPhrase): boolean =>
  keepers.has(tokens[head]) ||
  (teams.has(tokens[head]) && tokens.slice(first, head).some((token) => orderly.has(token)));
const keepers = wordClass(
  /^(?:police|polic(?:em[ae]n|ewom[ae]n)|officers?|commandos?|guards?|deput(?:y|ies)|marines|swat|snipers?)$/u,
);
const teams = wordClass(/^(?:forces?|units?|squads?|teams?)$/u);
const orderly = wordClass(
  /^(?:special|elite|security|police|commando|swat|tactical|(?:anti|counter)-?terror(?:ism|ist)?)$/u,
);

/** after rebels took ten people hostage, to free the captives, to end the siege; not: stormed it, taking ten hostages */
const endsSiege = (
  { tokens }: Document,
  { first, last, clauses }: Sentence,
  agent: NounPhrase,
): boolean =>
  tokens.slice(first, last).some((token) => held.has(token)) &&
  !clauses.some(
    ({ lemma, subjects }) =>
      /^(?:take|hold|seize|keep|lay)$/u.test(lemma) && subjects.includes(agent),
  );
const held = wordClass(
  /^(?:hostages?|captives?|siege|stand-?off|captors|hijackers|hostage-takers)$/u,
);

/** two of them, the gunmen, a militant, whom an army fights: those who attack */
const isFought = (document: Document, objects: readonly NounPhrase[], isArmy: boolean): boolean =>
  objects.some((phrase) => {
    const { tokens } = document;
    const of = tokens[phrase.last]?.lower === 'of' ? phrase.last + 1 : null;
    const words = [
      headWord(document, phrase),
      ...tokens.slice(of ?? 0, of ? of + 3 : 0).map(({ lower }) => lower),
    ];
    return words.some(
      (word) => isAttacker(word) || (isArmy && (word === 'them' || fighters.test(word))),
    );
  });
const fighters =
  /^(?:fighters?|militants?|insurgents?|rebels?|guerrillas?|militiam[ae]n|terrorists?|bandits?)$/u;
