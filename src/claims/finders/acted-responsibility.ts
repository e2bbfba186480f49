/**
 * A clause → whom it holds responsible because it tells that they did it: by the meaning of the act.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import { nounKind } from '../../language/names/name-words.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import {
  aimVerbs,
  countActs,
  doVerbs,
  isAct,
  isAlleged,
  isArmed,
  isAsked,
  isAttacker,
  isDone,
  isUndone,
  killVerbs,
} from '../../language/acts/acts.ts';
import { isSeizure } from '../../language/acts/seizures.ts';
import { isActor, isTelling } from './actors.ts';
import { answersAttack } from './answers-attack.ts';
import { agentOf, forceOf, ownerOf } from './doer-of-act.ts';
import { isDeed } from './own-responsibility.ts';
import { entityOf } from './phrase-names.ts';
import { type Finding, type Gathered, gatherFindings } from './responsibility-finding.ts';
import {
  isBehindReport,
  isCustom,
  isIdle,
  isNoDeed,
  isPartOfNoun,
  isSearch,
  isTownOnly,
  isUndergone,
} from './no-deed.ts';

/** behind the attack; “behind it”, where the text tells of one */
const isBehind = (document: Document, deed: NounPhrase | undefined): boolean =>
  deed?.pronoun
    ? headWord(document, deed) === 'it' && countActs(document).attacks > 0
    : isDeed(document, deed);

/** for the bombing, for the Jan. 29 attack: the phrase that begins there or a few words on */
const phraseNear = ({ phrases }: Sentence, from: number): NounPhrase | undefined =>
  phrases.find(({ first, last }) => last > from && first < from + 5);

/** The verbs of all rules below; no other tells who did it. */
const deedVerbs: ReadonlySet<string> = new Set([
  ...doVerbs,
  ...aimVerbs,
  ...killVerbs,
  ...['begin', 'start', 'resume', 'wage', 'unleash', 'use', 'deploy'],
  ...['be', 'belong', 'plan', 'plot', 'mastermind', 'organise', 'organize', 'inspire'],
  ...['seize', 'impound', 'board', 'intercept', 'commandeer', 'capture', 'detain'],
  ...['hit', 'strike', 'open', 'fire', 'drop', 'detonate', 'destroy', 'blow', 'down'],
]);

/** A clause whose verb may tell of a deed, and who its doer is. */
export interface Deed extends Gathered {
  document: Document;
  sentence: Sentence;
  clause: Clause;
  /** The clauses before it in the sentence. */
  leading: readonly Clause[];
  agent: NounPhrase | null;
  /** True of the side that jets and tanks are named after. */
  isOwner: boolean;
  /** claimed to have carried out the raid */
  isClaimed: boolean;
}

/** Karsian jets bombed the town: Karsia; not “a Karsian suicide bomber” */
const ownerOfArms = (document: Document, doer: NounPhrase): NounPhrase | null =>
  document.tokens[doer.head - 1]?.lower !== 'suicide' &&
  /^(?:jets?|warplanes?|planes?|aircraft|drones?|tanks?|artillery|gunships?|helicopters?|warships?|bombers?)$/u.test(
    headWord(document, doer),
  )
    ? (ownerOf(document, doer) ?? forceOf(document, doer))
    : null;

const readDeed = (document: Document, sentence: Sentence, clause: Clause): Deed => {
  const leading = sentence.clauses.slice(0, sentence.clauses.indexOf(clause));
  const doer = agentOf(document, sentence, clause);
  const owner = doer ? ownerOfArms(document, doer) : null;
  return {
    ...gatherFindings(document, clause),
    document,
    sentence,
    clause,
    leading,
    agent: owner ?? doer ?? null,
    isOwner: owner !== null,
    isClaimed: clause.form === 'infinitive' && leading.at(-1)?.lemma === 'claim',
  };
};

/** True: somebody is named who can act, and the words for them say who. */
const isTold = ({ document, sentence, agent }: Deed): boolean =>
  Boolean(agent && isActor(document, agent) && isTelling(document, sentence, agent));

/** the bombing was the work of the militia */
const wasWorkOf = ({ document, clause, add, after }: Deed): void => {
  const [object] = clause.objects;
  if (headWord(document, object) === 'work' && isDeed(document, clause.subjects[0]))
    add(after(/^of$/u), 'stated', 'responsibility/work-of', 0.65);
};

/** the militia is responsible for the bombing; there is no doubt that the militia was responsible, after a raid */
const isResponsible = ({ document, sentence, clause, add }: Deed): void => {
  const [adjective, link] = document.tokens.slice(clause.last, clause.last + 2);
  const [subject] = clause.subjects;
  if (adjective?.lower !== 'responsible' || clause.negated || !subject) return;
  const ends = clause.last + 1 >= sentence.last || link?.pos === 'PUNCT';
  const isMeant =
    ends &&
    countActs(document).attacks > 0 &&
    /^(?:group|other)$/u.test(entityOf(document, subject)?.kind ?? '');
  const isOfDeed = link?.lower === 'for' && isDeed(document, phraseNear(sentence, clause.last + 2));
  if (isMeant || isOfDeed) add(subject, 'stated', 'responsibility/responsible', 0.7);
};

/** the man behind the attack was born in 1988 */
const wasBehind = ({ document, clause, add, after }: Deed): void => {
  // said its fighters were behind it: the band’s own claim
  const [doer] = clause.subjects;
  const isOwn = /^(?:its|their|our)$/u.test(document.tokens[doer?.first ?? -1]?.lower ?? '');
  if (clause.voice === 'active' && !isOwn && isBehind(document, after(/^behind$/u)))
    add(clause.subjects[0], 'stated', 'responsibility/behind', 0.6);
};

/** began a campaign against shipping; not: started a campaign to honour him */
const begins = ({ document, clause: { lemma, objects }, after }: Deed): boolean =>
  /^(?:begin|start|resume|wage|unleash)$/u.test(lemma) &&
  (!/^(?:campaign|operation)s?$/u.test(headWord(document, objects[0])) ||
    after(/^(?:of|against)$/u) !== undefined);

/** carried out by the militia; Karsian forces carried out a raid */
const carriedOut = (deed: Deed): boolean => {
  const { document, sentence, clause, leading, agent, isClaimed, add } = deed;
  if (!(doVerbs.has(clause.lemma) || begins(deed)) || !agent || !isTold(deed)) return false;
  if (isCustom(document, sentence, clause)) return false;
  const { voice, relative, subjects, objects } = clause;
  // a rocket attack on a base that was carried out by the militia
  const act = relative ? subjects.find((one) => isAct(headWord(document, one))) : undefined;
  const done = voice === 'passive' ? (act ?? subjects[0]) : objects[0];
  // a rocket attack on a base, carried out by the militia
  const isLoose = voice === 'passive' && clause.particle === 'out' && clause.form === 'bare';
  const isAttack =
    done &&
    (isAct(headWord(document, done)) ||
      // a missile launched by the army
      (clause.lemma === 'launch' && isArmed(headWord(document, done)))) &&
    !isAlleged(document, done) &&
    !isSearch(document, agent, done) &&
    !isUndone(document, sentence, done);
  // a raid that the army believes was carried out by the militia
  const isBelieved = relative && isBehindReport(clause, leading);
  if (isLoose || isAttack)
    add(agent, isBelieved ? 'blamed' : isClaimed ? 'claimed' : 'stated', 'responsibility/did', 0.8);
  return true;
};

/** the raid, the unrest; no protest, which anybody may organise */
const isViolence = (head: string): boolean =>
  isAct(head) || /^(?:violence|unrest|bloodshed|carnage|riots?)$/u.test(head);

/** the attacks were plotted by Omar Sabri; Sabri masterminded the raid */
const plotted = (deed: Deed): boolean => {
  const { document, clause, agent, add } = deed;
  const isPassive = clause.voice === 'passive';
  const verbs = isPassive
    ? /^(?:plan|plot|mastermind|organi[sz]e|inspire)$/u
    : /^(?:mastermind|organi[sz]e)$/u;
  const [done] = isPassive ? clause.subjects : clause.objects;
  if (!agent || !verbs.test(clause.lemma) || !isTold(deed)) return false;
  if (!isViolence(headWord(document, done))) return false;
  add(agent, 'stated', 'responsibility/plotted', 0.65);
  return true;
};

/** used live rounds against the crowd */
const usedArms = (deed: Deed): boolean => {
  const { document, clause, agent, add, after } = deed;
  const isUse =
    /^(?:use|deploy)$/u.test(clause.lemma) &&
    clause.voice === 'active' &&
    isArmed(headWord(document, clause.objects[0])) &&
    after(/^(?:on|against)$/u) !== undefined;
  if (!isUse || !agent || !isTold(deed)) return false;
  add(agent, 'stated', 'responsibility/acted', 0.6);
  return true;
};

/** separatists killed 11; troops were attacked by the militia; the army targeted the depot */
const attacked = (deed: Deed): boolean => {
  const { document, sentence, clause, agent, isOwner, isClaimed, found } = deed;
  const { lemma, voice, objects } = clause;
  const isAttack =
    aimVerbs.has(lemma) ||
    killVerbs.has(lemma) ||
    isSeizure(document, clause) ||
    /^(?:hit|strike|open|fire|drop|detonate|destroy|blow|down)$/u.test(lemma);
  if (!isAttack || !agent || (voice !== 'passive' && objects.length === 0)) return false;
  if (!(isOwner || isTold(deed)) || isTownOnly(document, agent)) return false;
  if (!answersAttack(document, sentence, clause, agent) && !isIdle(document, clause))
    found.push({
      actor: agent,
      stance: isClaimed ? 'claimed' : 'stated',
      rule: 'responsibility/acted',
      confidence: voice === 'passive' ? 0.75 : 0.65,
    });
  return true;
};

/** the bomber was a 28-year-old Karsian */
const attackerWas = ({ document, sentence, clause, add }: Deed): boolean => {
  const {
    subjects: [subject],
    objects: [object],
  } = clause;
  if (clause.lemma !== 'be' || !subject || !object) return false;
  const isSomebody =
    isAttacker(headWord(document, subject)) &&
    !isAttacker(headWord(document, object)) &&
    nounKind(headWord(document, object)) === 'person' &&
    // a Karsian, a 28-year-old; a keen follower: nobody
    (isTelling(document, sentence, object) ||
      document.tokens
        .slice(object.first, object.head)
        .some(({ lower }) => /year-old$/u.test(lower)));
  if (isSomebody) add(object, 'stated', 'responsibility/was', 0.6);
  return isSomebody;
};

/** the attacker belonged to the militia */
const belonged = ({ document, sentence, clause, add, after }: Deed): boolean => {
  const isAttackers =
    clause.lemma === 'belong' &&
    sentence.phrases.some(
      (phrase) => phrase.last <= clause.first && isAttacker(headWord(document, phrase)),
    );
  if (isAttackers) add(after(/^to$/u), 'stated', 'responsibility/belonged', 0.6);
  return isAttackers;
};

/** Of these, the first that fits tells who it was. */
const deeds = [carriedOut, plotted, usedArms, attacked, attackerWas, belonged];

/** separatists attacked the post, the raid was carried out by the army, the bomber was a Karsian */
export const doneBy = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  if (!deedVerbs.has(clause.lemma)) return [];
  if (!isDone(sentence, clause) || isAsked(document, clause)) return [];
  if (isPartOfNoun(document, clause) || isUndergone(document, clause)) return [];
  const deed = readDeed(document, sentence, clause);
  if (isNoDeed(deed)) return [];
  if (clause.lemma === 'be') {
    wasWorkOf(deed);
    isResponsible(deed);
  }
  deeds.some((tells) => tells(deed));
  if (clause.lemma === 'be') wasBehind(deed);
  return deed.found;
};
