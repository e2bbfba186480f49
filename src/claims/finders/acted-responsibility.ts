/**
 * A clause → whom it holds responsible because it tells that they did it: by the meaning of the act.
 */
import type { Clause } from '../../language/clauses.ts';
import { type Document, type Sentence, wordsOf } from '../../language/document.ts';
import { capitalOf, findPlace } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import { nounKind } from '../../language/names/name-words.ts';
import { isReportingVerb } from '../../language/reports/cues.ts';
import { isNameOfHappening } from '../../language/reports/speaker-nouns.ts';
import type { NounPhrase } from '../../language/noun-phrases.ts';
import {
  aimVerbs,
  countActs,
  doVerbs,
  isAct,
  isAlleged,
  isAsked,
  isAttacker,
  isDone,
  isHazard,
  isShot,
  isUndone,
  killVerbs,
  tellsOfAttack,
} from '../../language/acts.ts';
import { isSeizure } from '../../language/seizures.ts';
import { agentOf, isActor, isTelling, ownerOf } from './actors.ts';
import { isDeed } from './own-responsibility.ts';
import { headWord } from './phrase-names.ts';
import { type Finding, gatherFindings } from './responsibility-finding.ts';

/** A Karsian helicopter crashed, killing six; Cyclone Ines hit the coast; cholera killed ten: nobody’s deed */
const isAccident = (
  document: Document,
  sentence: Sentence,
  subject: NounPhrase,
  lemma: string,
): boolean =>
  isHazard(headWord(document, subject)) ||
  // the Norden Express hit coaches: in an account of a crash
  (/^(?:hit|strike|ram|destroy|kill|injure|wound)$/u.test(lemma) && !tellsOfAttack(document)) ||
  isNameOfHappening(wordsOf(document, subject)) ||
  (nounKind(headWord(document, subject)) === 'vehicle' &&
    sentence.clauses.some(
      ({ lemma, particle, subjects: [doer] }) =>
        doer === subject &&
        (/^(?:crash|sink|capsize|derail|overturn|plunge|collide)$/u.test(lemma) ||
          (/^(?:come|go)$/u.test(lemma) && particle === 'down')),
    ));

/** Norden, where two were killed: a town does nothing, though a capital may stand for its country */
const isTownOnly = (document: Document, { first, head }: NounPhrase): boolean => {
  const entity = nameAt(document, head);
  const place = entity?.kind === 'place' ? findPlace(entity.name) : null;
  if (!place || (place.kind !== 'city' && place.kind !== 'division')) return false;
  const isCapital = place.countries.some((country) => capitalOf(country) === place.name);
  return !isCapital || /^(?:,|and)$/u.test(document.tokens[first - 1]?.lower ?? '');
};

/** police conducted a raid: a search, no attack */
const isSearch = (document: Document, agent: NounPhrase, deed: NounPhrase | undefined): boolean =>
  /^(?:police|sheriff|deput(?:y|ies)|officers?|detectives?|department)$/u.test(
    headWord(document, agent),
  ) && /^(?:raids?|operations?|search(?:es)?)$/u.test(headWord(document, deed));

/** police at the shooting scene, a shooting victim, his shooting death: “shooting” is part of a noun */
const isPartOfNoun = (document: Document, { form, last, objects: [object] }: Clause): boolean =>
  form === 'ing' &&
  object?.first === last &&
  /^(?:victims?|suspects?|survivors?|deaths?|injur(?:y|ies)|spree|scene|case|probe|investigation|incident|range|rampage)$/u.test(
    headWord(document, object),
  );

/** at the scene of shooting where two were hurt; Four Students Shot Outside School: no deed of theirs */
const isUndergone = ({ tokens }: Document, { form, lemma, first, last, verb }: Clause): boolean => {
  const [place, of] = tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  if (form === 'ing' && of === 'of' && /^(?:scene|site|place|night|day|time)$/u.test(place ?? ''))
    return true;
  return (
    lemma === 'shoot' &&
    first === verb &&
    form !== 'ing' &&
    /^(?:outside|inside|near|during|in|at)$/u.test(tokens[last]?.lower ?? '')
  );
};

/** behind the attack; “behind it”, where the text tells of one */
const isBehind = (document: Document, deed: NounPhrase | undefined): boolean =>
  deed?.pronoun
    ? headWord(document, deed) === 'it' && countActs(document).attacks > 0
    : isDeed(document, deed);

/** that the army believes was carried out: what somebody says or believes stands right before */
const isTold = ({ first }: Clause, before: readonly Clause[]): boolean =>
  before.some(({ last, lemma }) => last === first && isReportingVerb(lemma));

/** attacked the mayor for hiding it, over the plan: with words */
const isCriticism = ({ tokens }: Document, { voice, last, objects }: Clause): boolean =>
  voice === 'active' && /^(?:for|over)$/u.test(tokens[objects.at(-1)?.last ?? last]?.lower ?? '');

/** for the bombing, for the Jan. 29 attack: the phrase that begins there or a few words on */
const phraseNear = ({ phrases }: Sentence, from: number): NounPhrase | undefined =>
  phrases.find(({ first, last }) => last > from && first < from + 5);

/** Our forces carry out strikes only at night: what they do as a rule, where it is no headline */
const isCustom = (
  { tokens }: Document,
  { role }: Sentence,
  { verb, first, lemma, form, voice }: Clause,
): boolean =>
  role === 'body' &&
  voice === 'active' &&
  /^(?:finite|bare)$/u.test(form) &&
  first === verb &&
  tokens[verb]?.lower === lemma;

/** The verbs of all rules below; no other tells who did it. */
const deedVerbs: ReadonlySet<string> = new Set([
  ...doVerbs,
  ...aimVerbs,
  ...killVerbs,
  ...['be', 'belong', 'plan', 'plot', 'mastermind', 'organise', 'organize', 'inspire'],
  ...['seize', 'impound', 'board', 'intercept', 'commandeer', 'capture', 'detain'],
  ...['hit', 'strike', 'open', 'fire', 'drop', 'detonate', 'destroy', 'blow', 'down'],
]);

/** separatists attacked the post, the raid was carried out by the army, the bomber was a Karsian */
export const doneBy = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  if (!deedVerbs.has(clause.lemma)) return [];
  if (!isDone(sentence, clause) || isAsked(document, clause)) return [];
  if (isPartOfNoun(document, clause) || isUndergone(document, clause)) return [];
  const { tokens } = document;
  const { lemma, voice, subjects, objects, prepositions } = clause;
  const subject = subjects[0];
  const object = objects[0];
  const { found, add, after } = gatherFindings(document, clause);
  // a stallholder hit the robber with a chair
  if (/^(?:hit|strike)$/u.test(lemma) && nounKind(headWord(document, object)) === 'person')
    if (prepositions.some(({ preposition }) => preposition === 'with')) return found;
  if (subject && voice === 'active' && isAccident(document, sentence, subject, lemma)) return found;
  // the bombing was the work of the militia
  if (lemma === 'be' && headWord(document, object) === 'work' && isDeed(document, subject))
    add(after(/^of$/u), 'stated', 'responsibility/work-of', 0.65);
  // the militia is responsible for the bombing
  const [adjective, link] = document.tokens.slice(clause.last, clause.last + 2);
  if (lemma === 'be' && adjective?.lower === 'responsible' && link?.lower === 'for')
    if (isDeed(document, phraseNear(sentence, clause.last + 2)))
      add(subject, 'stated', 'responsibility/responsible', 0.7);
  // blamed for attacking its troops
  const leading = sentence.clauses.slice(0, sentence.clauses.indexOf(clause));
  if (
    clause.form === 'ing' &&
    leading.some((one) => /^(?:blame|accuse|condemn|suspect)$/u.test(one.lemma))
  )
    return found;
  // denied carrying out the strike, denied that it had attacked the depot
  if (leading.at(-1)?.lemma === 'deny' && (clause.form === 'ing' || subject?.pronoun)) return found;
  // “Toddler Shot Dead by Cousin”
  if (
    sentence.role === 'title' &&
    voice === 'active' &&
    prepositions.some(({ preposition }) => preposition === 'by')
  )
    return found;
  // claimed to have carried out the raid
  const own = clause.form === 'infinitive' && leading.at(-1)?.lemma === 'claim';
  const doer = agentOf(document, sentence, clause);
  // Karsian jets bombed the town; not “a Karsian suicide bomber”
  const armed =
    doer &&
    tokens[doer.head - 1]?.lower !== 'suicide' &&
    /^(?:jets?|warplanes?|planes?|aircraft|drones?|tanks?|artillery|gunships?|helicopters?|warships?|bombers?)$/u.test(
      headWord(document, doer),
    );
  const owner = armed ? ownerOf(document, doer) : null;
  const agent = owner ?? doer;
  // carried out by the militia; Karsian forces carried out a raid
  if (
    doVerbs.has(lemma) &&
    agent &&
    isActor(document, agent) &&
    isTelling(document, sentence, agent) &&
    !isCustom(document, sentence, clause)
  ) {
    // a rocket attack on a base that was carried out by the militia
    const act = clause.relative
      ? subjects.find((one) => isAct(headWord(document, one)))
      : undefined;
    const deed = voice === 'passive' ? (act ?? subject) : object;
    // a rocket attack on a base, carried out by the militia
    const loose = voice === 'passive' && clause.particle === 'out' && clause.form === 'bare';
    if (
      loose ||
      (deed &&
        isAct(headWord(document, deed)) &&
        !isAlleged(document, deed) &&
        !isSearch(document, agent, deed) &&
        !isUndone(document, sentence, deed))
    )
      // a raid that the army believes was carried out by the militia
      add(
        agent,
        clause.relative && isTold(clause, leading) ? 'blamed' : own ? 'claimed' : 'stated',
        'responsibility/did',
        0.8,
      );
  }
  // the attacks were plotted by Omar Sabri; Sabri masterminded the raid
  else if (
    agent &&
    isActor(document, agent) &&
    isTelling(document, sentence, agent) &&
    (voice === 'passive'
      ? /^(?:plan|plot|mastermind|organi[sz]e|inspire)$/u.test(lemma)
      : /^(?:mastermind|organi[sz]e)$/u.test(lemma)) &&
    isAct(headWord(document, voice === 'passive' ? subject : object))
  )
    add(agent, 'stated', 'responsibility/plotted', 0.65);
  // separatists killed 11; troops were attacked by the militia; the army targeted the depot
  else if (
    (aimVerbs.has(lemma) ||
      killVerbs.has(lemma) ||
      isSeizure(document, clause) ||
      /^(?:hit|strike|open|fire|drop|detonate|destroy|blow|down)$/u.test(lemma)) &&
    agent &&
    (voice === 'passive' || objects.length > 0) &&
    (owner || (isActor(document, agent) && isTelling(document, sentence, agent))) &&
    !isTownOnly(document, agent)
  ) {
    // the army fired its chief, destroyed its missiles, a man shot himself: no act against others
    const idle =
      (lemma === 'attack' && isCriticism(document, clause)) ||
      (lemma === 'destroy' && /^(?:its|their)$/u.test(tokens[object?.first ?? -1]?.lower ?? '')) ||
      (/^(?:fire|open|drop)$/u.test(lemma) && !isShot(document, clause)) ||
      // troops killed all six attackers: against the deed that the text tells of
      (killVerbs.has(lemma) &&
        /(?:sel(?:f|ves)|^(?:attacker|assailant|bomber|hijacker|hostage-taker|perpetrator)s?)$/u.test(
          headWord(document, object),
        ));
    if (!idle)
      found.push({
        actor: agent,
        stance: own ? 'claimed' : 'stated',
        rule: 'responsibility/acted',
        confidence: voice === 'passive' ? 0.75 : 0.65,
      });
  }
  // the bomber was a 28-year-old Karsian; the attacker belonged to the militia
  else if (
    lemma === 'be' &&
    subject &&
    isAttacker(headWord(document, subject)) &&
    object &&
    !isAttacker(headWord(document, object)) &&
    nounKind(headWord(document, object)) === 'person' &&
    // a Karsian, a 28-year-old; a keen follower: nobody
    (isTelling(document, sentence, object) ||
      tokens.slice(object.first, object.head).some(({ lower }) => /year-old$/u.test(lower)))
  )
    add(object, 'stated', 'responsibility/was', 0.6);
  else if (
    lemma === 'belong' &&
    sentence.phrases.some(
      (phrase) => phrase.last <= clause.first && isAttacker(headWord(document, phrase)),
    )
  )
    add(after(/^to$/u), 'stated', 'responsibility/belonged', 0.6);
  // the man behind the attack was born in 1988
  if (clause.voice === 'active' && lemma === 'be' && isBehind(document, after(/^behind$/u)))
    add(subject, 'stated', 'responsibility/behind', 0.6);
  return found;
};
