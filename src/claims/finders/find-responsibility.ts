/**
 * Document → who is said to have done it: in the paper’s own words (stated), blamed by others, who
 * claim it, who deny it.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import { wordsOf } from '../../language/document.ts';
import { countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import { nounKind } from '../../language/names/name-words.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import type { Draft } from '../claim-type.ts';
import { isSameName } from '../../language/names/same-name.ts';
import type { Report } from '../../language/reports.ts';
import { attributionOf } from '../types/statement.ts';
import { doVerbs, isAct, isAlleged, isForceAct, isUndone } from '../../language/acts/acts.ts';
import { isActor, isTelling, nameActor, nameBeside } from './actors.ts';
import { agentOf, ownerOf } from './doer-of-act.ts';
import { reportOf, reportOfActor, stanceOf } from './credit-responsibility.ts';
import { findNoClaims } from './find-no-claims.ts';
import { findOwnClaims, findPlainDenials } from './own-responsibility.ts';
import { entityOf, phraseFrom } from './phrase-names.ts';
import { doneBy } from './acted-responsibility.ts';
import type { Finding } from './responsibility-finding.ts';
import { apposedSuspects, pleadedOf, suspectedOf } from './suspected-responsibility.ts';
import { landOf, struckLands } from './struck-lands.ts';
import { toldOf } from './told-responsibility.ts';
import { wordClass } from '../../language/words/word-class.ts';

/** in charge of the Front’s operations, the head of its attacks, who commands Karsian operations: an office, and no deed */
const isLed = ({ tokens }: Document, { first }: NounPhrase): boolean => {
  const [office, of] = tokens.slice(Math.max(0, first - 2), first);
  return (
    (of?.lower === 'of' &&
      (office?.lower === 'charge' || nounKind(office?.lower ?? '') === 'person')) ||
    /^(?:commands|oversees|heads|leads|directs|commanding|overseeing|heading|leading|directing)$/u.test(
      of?.lower ?? '',
    )
  );
};

const gunfire = wordClass(/^(?:gun)?fire$/u);

/** the group’s claim of responsibility, a claim of responsibility by the group; the group posted one */
const claimantsOf = (document: Document, sentence: Sentence, claim: NounPhrase): Finding[] => {
  const posted = sentence.clauses.find(
    ({ lemma, voice, negated, objects }) =>
      /^(?:post|issue|release|publish|make|send|put)$/u.test(lemma) &&
      voice === 'active' &&
      !negated &&
      objects.includes(claim),
  );
  const by =
    document.tokens[claim.last + 2]?.lower === 'by' ? phraseFrom(sentence, claim.last + 3) : null;
  const poster = posted && agentOf(document, sentence, posted);
  return [ownerOf(document, claim), by && isActor(document, by) ? by : null, poster ?? null]
    .filter((actor) => actor !== null)
    .map((actor) => ({
      actor,
      stance: 'claimed',
      rule: 'responsibility/claim-of',
      confidence: 0.8,
      last: claim.last + 2,
    }));
};

/** Karsian air strikes, the militia’s attack; an attack by the militia, claim of responsibility by them */
const fromNoun = (document: Document, sentence: Sentence, act: NounPhrase): Finding[] => {
  const { tokens } = document;
  const head = headWord(document, act);
  const found: Finding[] = [];
  const by = tokens[act.last]?.lower === 'by' ? phraseFrom(sentence, act.last + 1) : null;
  if (
    head === 'claim' &&
    tokens[act.last]?.lower === 'of' &&
    tokens[act.last + 1]?.lower === 'responsibility'
  )
    return claimantsOf(document, sentence, act);
  // mortar fire from the Baruna Front
  const from = tokens[act.last]?.lower === 'from' ? phraseFrom(sentence, act.last + 1) : null;
  if (gunfire.has(tokens[act.head]) && from && entityOf(document, from)?.kind === 'group')
    found.push({
      actor: from,
      stance: 'stated',
      rule: 'responsibility/fire-from',
      confidence: 0.6,
    });
  if (!isAct(head) || isUndone(document, sentence, act) || isLed(document, act)) return found;
  // an alleged Karsian strike, a suspected raid by the militia
  const stance = isAlleged(document, act) ? 'blamed' : 'stated';
  if (by && isActor(document, by) && isTelling(document, sentence, by))
    found.push({ actor: by, stance, rule: 'responsibility/act-by', confidence: 0.7 });
  // the River Massacre, which many call it: a name, and nobody’s deed by that
  const isTitled = sentence.role !== 'title' && /^\p{Lu}/u.test(tokens[act.head]?.text ?? '');
  const owner = isTitled && act.head > sentence.first ? null : ownerOf(document, act);
  const entity = owner ? nameAt(document, owner.head) : null;
  const place = entity ? findPlace(entity.name) : null;
  // Karsia’s deadliest attack: where it was
  const isRanked = place !== null && ranks.test(tokens[act.head - 1]?.lower ?? '');
  const land = owner && landOf(document, owner);
  // the Karsia strikes, where the text tells of a strike on Karsia
  const isStruck =
    land !== null &&
    !/^(?:on|against)$/u.test(tokens[act.last]?.lower ?? '') &&
    struckLands(document).has(land);
  if (owner && !isRanked && !isStruck) {
    const country = countryOfDemonym(wordsOf(document, owner));
    // U.S. strikes, Karsia’s strikes on the north; “the Karsia attack” and “Karsia’s worst attack” tell where
    const doer =
      place?.kind !== 'country' ||
      /^(?:strike|airstrike|air-strike|operation|offensive|raid|bombardment|shelling|aggression)s?$/u.test(
        head,
      ) ||
      /^(?:on|against)$/u.test(tokens[act.last]?.lower ?? '');
    // says it carried out the Karsia strike: where it was
    const isElse =
      place?.kind === 'country' &&
      tokens[owner.last]?.lower !== "'s" &&
      sentence.clauses.some(({ lemma, objects }) => doVerbs.has(lemma) && objects.includes(act));
    const named =
      entity && (entity.kind === 'group' || place?.kind === 'country') && doer && !isElse;
    // Alder Corp. operations: what a firm does every day
    if (firm.test(entity?.name ?? '')) return found;
    const rule = isLandOfAct(document, act, owner) ? inLand : 'responsibility/whose';
    if (isForceAct(head) && (named || country))
      found.push({ actor: owner, stance, rule, confidence: 0.6 });
    // the Prospect shooting: where it was; a name in the possessive did it
    else if (
      entity?.kind === 'group' &&
      (!/^(?:shoot|kill|murder|homicid|stabb)/u.test(head) ||
        /^['’]s?$/u.test(tokens[owner.last]?.lower ?? ''))
    )
      found.push({ actor: owner, stance, rule: 'responsibility/whose', confidence: 0.5 });
  }
  return found;
};

/** chief killed in Karsia strike: where it was, unless Karsia is told elsewhere to have done it; not: in US strike */
const isLandOfAct = (document: Document, act: NounPhrase, owner: NounPhrase): boolean =>
  document.tokens[act.first - 1]?.lower === 'in' &&
  owner.first === act.first &&
  owner.last === act.head &&
  /^\p{Lu}\p{Ll}/u.test(document.tokens[owner.head]?.text ?? '') &&
  countryOfDemonym(wordsOf(document, owner)) === null;
const inLand = 'responsibility/in-land';

const ranks = /^(?:worst|first|last|latest|\p{L}{3,}est)$/u;
const firm = /\b(?:Inc|Corp|Co|Ltd|LLC|PLC)\.?$/u;

/** What the clause says of others, else whose deed it tells. */
const fromClause = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  const told = [
    ...toldOf(document, sentence, clause),
    ...suspectedOf(document, sentence, clause),
    ...pleadedOf(document, clause),
  ];
  return told.length > 0 ? told : doneBy(document, sentence, clause);
};

/** a man, the victims: said of anybody */
const isAnybody = (name: string): boolean =>
  /^(?:man|men|woman|women|boys?|girls?|teens?|teenagers?|youths?|persons?|people|(?:young )?child(?:ren)?|toddlers?|suspects?|victims?|drivers?|friends?|relatives?|others?|members?)$/iu.test(
    name,
  );

/** the Baruna Front (BF) group claimed it: the Front, which the report calls a group */
const creditedTo = (
  report: Report,
  actor: string,
  own: boolean,
): ReturnType<typeof attributionOf> => {
  const attribution = attributionOf(report);
  const isCalled = own && !report.named && !/\p{Lu}/u.test(report.who) && isGroup.test(report.who);
  return isCalled && /\p{Lu}/u.test(actor)
    ? { ...attribution, who: actor, named: true }
    : attribution;
};
const isGroup = /\b(?:group|outfit|militia|network|organi[sz]ation|movement)$/u;

/** Finds whom an article holds, or lets others hold, responsible. */
export const findResponsibility = (document: Document): Draft<'responsibility'>[] => {
  const drafts: Draft<'responsibility'>[] = [];
  // rule by rule over the whole text: code that ran a moment ago runs faster
  const fromClauses = document.sentences.map((sentence) =>
    sentence.clauses.flatMap((clause) =>
      fromClause(document, sentence, clause).map((one) => ({ ...one, clause })),
    ),
  );
  const fromNouns = document.sentences.map((sentence) =>
    sentence.phrases.flatMap((phrase) =>
      fromNoun(document, sentence, phrase).map((one) => ({ ...one, clause: null })),
    ),
  );
  for (const sentence of document.sentences) {
    const findings: (Finding & { clause: Clause | null })[] = [
      ...(fromClauses[sentence.index] ?? []),
      ...(fromNouns[sentence.index] ?? []),
      ...apposedSuspects(document, sentence).map((one) => ({ ...one, clause: null })),
    ];
    const blamed = drafts.filter(({ fields }) => fields.stance === 'blamed');
    for (const { actor, clause } of findPlainDenials(document, sentence))
      if (
        blamed.some(({ fields }) => isSameName(fields.actor, nameActor(document, sentence, actor)))
      )
        findings.push({
          actor,
          stance: 'denied',
          rule: 'responsibility/denied-it',
          confidence: 0.7,
          clause,
        });
    if (findings.length === 0) continue;
    const seen = new Set<string>();
    for (const { actor, stance: told, rule, confidence, last, clause } of findings) {
      const called = nameActor(document, sentence, actor);
      if (isAnybody(called)) continue;
      const stance = told === 'stated' ? stanceOf(document, sentence, actor, called, clause) : told;
      const report =
        told !== 'stated'
          ? reportOf(document, clause)
          : stance === 'claimed'
            ? reportOfActor(document, actor)
            : null;
      // the group denied it: whom the text has named before
      const own = stance === 'denied' || stance === 'claimed';
      const name = own && report?.named && !/\p{Lu}/u.test(called) ? report.who : called;
      const key = `${stance} ${name.toLowerCase()}`;
      // charged with manslaughter and destroying evidence: no deed besides
      if (seen.has(key) || (stance === 'stated' && seen.has(`blamed ${name.toLowerCase()}`)))
        continue;
      seen.add(key);
      const start = (nameBeside(document, sentence, actor) ?? actor).first;
      const first = Math.min(start, clause?.first ?? start);
      drafts.push({
        fields: { type: 'responsibility', actor: name, stance },
        sentence,
        range: { first, last: Math.max(actor.last, last ?? 0, clause?.last ?? 0) },
        rules: [rule],
        confidence,
        ...(report ? { attribution: creditedTo(report, name, own) } : {}),
      });
    }
  }
  drafts.push(...findNoClaims(document));
  for (const { report, clause, sentence } of findOwnClaims(document)) {
    drafts.push({
      fields: { type: 'responsibility', actor: report.who, stance: 'claimed' },
      sentence,
      range: { first: clause.subjects[0]?.first ?? clause.first, last: clause.last },
      rules: ['responsibility/own'],
      confidence: 0.8,
    });
  }
  const told = drafts.filter(({ rules }) => rules[0] !== inLand);
  return drafts.filter(
    ({ rules, fields: { actor } }) =>
      rules[0] !== inLand || told.some(({ fields }) => isSameName(fields.actor, actor)),
  );
};
