/**
 * Those told to be hurt or shot, and the dead → whether they are other people: a deputy and the suspect,
 * two with names that share no word, one of whom the text says that he lives. Where the words leave it
 * open, they may be the same.
 */
import type { Document } from '../language/document.ts';
import type { CasualtiesClaim } from '../model/claim.ts';
import { areApart, nthIn, shareWord } from './tell-apart.ts';
import type { Told } from './told-figures.ts';

/** Makes the question for one document: are none of those told of among the dead? */
export const besideDead = (
  { sentences, article }: Document,
  claims: readonly CasualtiesClaim[],
): ((told: Told | null, killed: Told | null) => boolean) => {
  /** The sentence that tells of somebody, from there on, and the next where it goes on with him. */
  const textAfter = ({ claim, sentence }: Told): string => {
    const at = sentences.findIndex(({ start }) => start === sentence);
    const own = sentences[at];
    const next = sentences[at + 1];
    const quote = claims.find(({ id }) => id === claim)?.quote;
    if (!own || !quote) return '';
    const rest = article.text.slice(quote.start, own.end);
    const further = next && next.role === own.role ? article.text.slice(next.start, next.end) : '';
    return ofTheSame.test(further) ? `${rest} ${further}` : rest;
  };
  return (told, killed) => {
    if (!told || !killed || killed.count.max === null) return false;
    // a pupil shot another and then herself; the suspect died: one of those told
    if (told.self && killed.who.every(isDoer)) return false;
    if (
      isOwnDeath(told, killed, claims) ||
      isDoneBy(told, killed, claims) ||
      areDeeds(told, killed, claims)
    )
      return true;
    if (told.also && killed.sentence < told.sentence && !told.mentioned) return true;
    // two cousins were killed and a third man was hurt
    const nth = told.single ? nthIn(told.who[0] ?? '') : null;
    if (nth !== null && nth > killed.count.max && killed.sentence <= told.sentence) return true;
    if (isNextDead(told, killed)) return true;
    if (hasDied(told, claims)) return false;
    const descriptions = descriptionsOf(killed, claims);
    const areOthers = told.who.every((who) =>
      descriptions.every(
        (dead) =>
          dead.every((words) => areApart(who, words, false)) ||
          dead.some((words) => areFoes(who, words) || areNamedApart(who, words)),
      ),
    );
    if (areOthers || isBesideGroup(told, killed, claims)) return true;
    const isSame = descriptions.some((dead) =>
      dead.some((words) => told.who.some((who) => shareWord(who, words))),
    );
    const after = textAfter(told);
    // four were killed; their father was found with a wound and was in critical condition
    const isCared = killed.count.max > 1 && cared.test(after);
    return told.single && !isSame && (living.test(after) || isCared);
  };
};

/** Two men were shot. A third person was killed; a man was shot and a second man was shot dead: one more than those told */
export const isNextDead = (told: Told, { single, who, sentence }: Told): boolean =>
  single && sentence >= told.sentence && (nthIn(who[0] ?? '') ?? 0) === (told.count.max ?? 0) + 1;

/** Two guards were shot and one died; the suspect was killed: one of the guards as well */
const hasDied = (told: Told, claims: readonly CasualtiesClaim[]): boolean =>
  told.count.min > 1 &&
  claims.some(
    ({ outcome, who, quote, sentence }) =>
      outcome === 'killed' &&
      sentence.start === told.sentence &&
      who === '' &&
      /^one\b/iu.test(quote.exact),
  );

/** Two 16-year-olds died … it killed two passengers … the driver was hurt: none of the two, by one of their words */
const isBesideGroup = (told: Told, killed: Told, claims: readonly CasualtiesClaim[]): boolean => {
  const { min, max } = killed.count;
  const groups = claims.filter(
    ({ outcome, count }) =>
      outcome === 'killed' && min > 1 && count.min === min && count.max === max,
  );
  return (
    killed.who.length === 1 &&
    told.who.every((who) => groups.some((group) => areApart(who, group.who, false)))
  );
};

/** A gunman shot two clerks. The gunman then killed himself, he was shot by police: none of those whom he shot */
const isOwnDeath = (told: Told, killed: Told, claims: readonly CasualtiesClaim[]): boolean => {
  const rules = claims.find(({ id }) => id === killed.claim)?.rules ?? [];
  const isHis = rules.includes('casualties/attacker');
  return killed.count.max === 1 && (isHis || (told.deed && rules[0] === 'casualties/self'));
};

/** Police killed a man who shot a guard; a man was killed after shooting two clerks: by the dead himself. */
const isDoneBy = (told: Told, killed: Told, claims: readonly CasualtiesClaim[]): boolean => {
  if (killed.count.max !== 1) return false;
  const hits = claims.filter(
    ({ id, outcome, rules, who }) =>
      rules[0] === 'casualties/active' &&
      (id === told.claim ||
        (outcome !== 'killed' && told.single && told.who.some((one) => shareWord(one, who)))),
  );
  const deaths = claims.filter(({ outcome, count }) => outcome === 'killed' && count.max === 1);
  return (
    hits.some((hit) => deaths.some((death) => isByDead(hit, death))) ||
    // a guard was hurt and the man who shot her was killed
    deaths.some(
      ({ quote, sentence }) => told.sentence <= sentence.start && whoHit.test(quote.exact),
    )
  );
};
const whoHit =
  /\bwho (?:had )?(?:\w+ly )?(?:shot|stabbed|wounded|attacked|hurt|injured) (?:him|her|them)\b/u;

/** A clerk shot a foreman and killed himself; guards killed a man after he broke in and stabbed a clerk; killed a man suspected of it. */
const isByDead = (hit: CasualtiesClaim, { sentence, quote, rules }: CasualtiesClaim): boolean => {
  if (sentence.start !== hit.sentence.start) return false;
  if (rules[0] === 'casualties/self') return true;
  const between = sentence.exact.slice(
    quote.end - sentence.start,
    hit.quote.start - sentence.start,
  );
  // the man who shot a guard is dead
  const within = hit.quote.end <= quote.end;
  return (
    doing.test(between) ||
    (within && whoDid.test(quote.exact.slice(0, hit.quote.start - quote.start)))
  );
};
const doing =
  /^ (?:(?:suspected|accused) of (?=\w+ly $|$)|who (?:had )?|[^.;,]{0,40}\bafter (?:(?:he|she) (?:[^.;,]{1,40} and |had )?)?)(?:\w+ly )?$/u;

/** killing a clerk and wounding a guard, killed his wife and hurt their son: two deeds of one sentence */
const areDeeds = (told: Told, killed: Told, claims: readonly CasualtiesClaim[]): boolean => {
  const [hurt, died] = [told, killed].map(({ claim }) => claims.find(({ id }) => id === claim));
  return (
    hurt?.outcome === 'injured' &&
    died?.sentence.start === hurt.sentence.start &&
    [hurt, died].every(({ rules }) => rules[0] === 'casualties/active')
  );
};

const whoDid = /\bwho (?:had )?(?:\w+ly )?$/u;

/** What each of the dead is called; of one, whatever the text calls somebody who died. */
const descriptionsOf = (
  killed: Told,
  claims: readonly CasualtiesClaim[],
): readonly (readonly string[])[] => {
  if (killed.count.max !== 1) return killed.who.map((who) => [who]);
  const all = claims
    .filter(({ outcome, count }) => outcome === 'killed' && count.max === 1)
    .map(({ who }) => who);
  return [[...killed.who, ...all]];
};

const doer = /\b(?:suspect|gunm[ae]n|shooter|attacker|assailant|intruder|robber)s?\b/iu;
/** Of whom nothing sets them apart from the one who did it: a man, Otto Brandt. */
const anyone =
  /^(?:[Aa]n?|[Tt]he|[Aa]nother)?\s*(?:\S+[- ])?(?:m[ae]n|wom[ae]n|males?|persons?|people|teen(?:ager)?s?|\d+-year-olds?)$|^(?:\p{Lu}[\p{L}.'’-]+ ?)+$/u;

/** The suspect, the student gunman */
export const isDoer = (who: string): boolean => doer.test(who);

/** The suspect, an officer: one who did it, and one whom he hit. */
const areFoes = (one: string, other: string): boolean =>
  isDoer(other) && !isDoer(one) && !anyone.test(one);

/** Ann Orlov, Prem: names of which one is full, and that share no word. */
const areNamedApart = (one: string, other: string): boolean => {
  const [names, others] = [namesIn(one), namesIn(other)];
  return (
    names.length > 0 &&
    others.length > 0 &&
    Math.max(names.length, others.length) > 1 &&
    names.every((word) => !others.includes(word))
  );
};

const name = /^(?:\d{1,3}-year-old )?(?:\p{Lu}[\p{L}.'’-]+ ?)+$/u;
const namesIn = (who: string): string[] =>
  name.test(who) ? (who.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []) : [];

/** He is in hospital; her injuries … */
const ofTheSame = /^(?:he|she|his|her)\b/iu;

/** What is said of those who live: expected to survive, is in fair condition, not life-threatening */
const living =
  /\b(?:expected to (?:survive|live|recover|make|be (?:ok|okay|fine))|survived\b(?! by)|non-?\s?life[- ]threatening|not (?:considered |believed to be )?life[- ]threatening|(?:is|remains)(?: \w+){0,2} (?:in (?:the |a )?(?:\w+ ){0,3}(?:condition|hospital)|hospitali[sz]ed)|(?:was|been) (?:treated and )?released from|is recovering)\b/iu;
const cared = /\b(?:was|is|remained) (?:listed )?in (?:\w+ ){0,3}condition\b/iu;
