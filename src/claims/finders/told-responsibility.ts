/**
 * A clause → whom it holds responsible by its verb’s meaning: blame, suspect, claim, deny.
 */
import type { Clause } from '../../language/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import type { NounPhrase } from '../../language/noun-phrases.ts';
import { aimVerbs, countActs, doVerbs, isAct, isDone, killVerbs } from '../../language/acts.ts';
import { agentOf, isActor, isTelling } from './actors.ts';
import { spokenFor } from './credit-responsibility.ts';
import { isDeed, isOwnInnocence, isOwnResponsibility } from './own-responsibility.ts';
import { headWord, phraseAround } from './phrase-names.ts';
import { type Finding, gatherFindings } from './responsibility-finding.ts';

/** “the Baruna Front in Karsia, which the ministry blamed”: the noun before “which”. */
const antecedentOf = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
): NounPhrase | undefined => {
  const { tokens } = document;
  let at = (clause.subjects[0]?.first ?? clause.first) - 1;
  if (!/^(?:which|whom|that|who)$/u.test(tokens[at]?.lower ?? '')) return undefined;
  while (at > sentence.first && tokens[at - 1]?.pos === 'PUNCT') at--;
  const nearest = phraseAround(sentence, at - 1);
  // over “in Karsia”, “of the north”
  const wider =
    nearest && /^(?:in|of)$/u.test(tokens[nearest.first - 1]?.lower ?? '')
      ? phraseAround(sentence, nearest.first - 2)
      : null;
  return wider && isActor(document, wider) ? wider : (nearest ?? undefined);
};

/** took responsibility for the raid; for the error: no */
const isForAct = (document: Document, clause: Clause): boolean => {
  const matter = clause.prepositions.find(({ preposition }) => preposition === 'for')?.phrase;
  return (
    !matter ||
    matter.pronoun ||
    isDeed(document, matter) ||
    /^(?:shelling|targeting|placing|planting|explosives?|bombs?|rockets?|missiles?|hit|work|carnage|atrocity|atrocities|strikes?)$/u.test(
      headWord(document, matter),
    )
  );
};

/** also claimed it: the attack that the text tells of; not “claimed it was late” */
const isOfAttack = (
  document: Document,
  sentence: Sentence,
  { pronoun, head, last }: NounPhrase,
): boolean =>
  pronoun &&
  document.tokens[head]?.lower === 'it' &&
  countActs(document).attacks > 0 &&
  (last >= sentence.last || document.tokens[last]?.pos === 'PUNCT');

const neglect = /^(?:negligence|neglect|recklessness|manslaughter|complicity|involvement)$/u;

/** accused them of the raid, of bombing the town, of being behind it; not “of storing weapons” */
const isOfDeed = (document: Document, sentence: Sentence, clause: Clause): boolean => {
  const { tokens } = document;
  const following = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (following?.form === 'ing' && tokens[following.first - 1]?.lower === 'of')
    return (
      [aimVerbs, killVerbs, doVerbs].some((verbs) => verbs.has(following.lemma)) ||
      /^(?:be|cause|plan|planning|plot|fire|hit|strike|mastermind|organi[sz]e|finance|fail|have)$/u.test(
        following.lemma,
      )
    );
  const matter = clause.prepositions.find(({ preposition }) => preposition === 'of')?.phrase;
  return !matter || isDeed(document, matter) || neglect.test(headWord(document, matter));
};

/** blamed Karsia, linked them to the militia, claimed responsibility, denied involvement */
export const toldOf = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  const { tokens } = document;
  const { lemma, voice, subjects, objects, prepositions } = clause;
  const subject = subjects[0];
  const object = objects[0];
  const { found, add, after } = gatherFindings(document, clause);
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  switch (lemma) {
    case 'blame': {
      if (clause.negated) break;
      // the attack was blamed on the militia; blamed the attack on the militia; not “for raids on mills”
      const [on, matter] = [after(/^on$/u), after(/^for$/u)];
      if (
        on &&
        !(matter && matter.first < on.first) &&
        (objects.length === 0 || isDeed(document, voice === 'passive' ? subject : object))
      )
        add(on, 'blamed', 'responsibility/blamed-on', 0.85);
      // blamed Karsia for the attack; the militia was blamed for it
      else if (!isAct(headWord(document, voice === 'passive' ? subject : object)))
        add(voice === 'passive' ? subject : object, 'blamed', 'responsibility/blamed', 0.85);
      // a militia blamed for raids on mills
      if (
        clause.form === 'bare' &&
        voice === 'active' &&
        objects.length === 0 &&
        matter &&
        !found[0]
      )
        add(subject, 'blamed', 'responsibility/blamed', 0.8);
      // the militia, which the ministry has blamed for the attacks
      if (voice === 'active' && objects.length === 0 && found.length === 0)
        add(antecedentOf(document, sentence, clause), 'blamed', 'responsibility/blamed-which', 0.8);
      break;
    }
    case 'accuse':
      if (!clause.negated && isOfDeed(document, sentence, clause))
        add(voice === 'passive' ? subject : object, 'blamed', 'responsibility/accused', 0.75);
      break;
    // linked them to the militia; pointed to Karsia; pinned blame on the militia; attributed it to
    case 'link':
    case 'tie':
    case 'attribute':
    case 'point':
    case 'trace':
      if (
        !clause.negated &&
        // has the audacity of attributing it to the militia: what the speaker does not do
        !(clause.form === 'ing' && document.tokens[clause.first - 1]?.lower === 'of') &&
        (lemma !== 'point' || /^(?:finger|$)/u.test(headWord(document, object))) &&
        (voice === 'active'
          ? clause.form !== 'bare' || lemma === 'point'
          : isDeed(document, subject))
      )
        add(after(/^(?:to|at)$/u), 'blamed', 'responsibility/linked', 0.6);
      break;
    case 'pin':
    case 'lay':
    case 'put':
    case 'place':
      if (
        /^(?:blame|responsibility)$/u.test(headWord(document, object)) ||
        tokens[clause.last]?.lower === 'blame'
      )
        add(
          after(/^(?:on|at|with)$/u) ??
            sentence.clauses[sentence.clauses.indexOf(clause) + 1]?.prepositions[0]?.phrase,
          'blamed',
          'responsibility/pinned',
          0.8,
        );
      break;
    case 'hold':
      if (
        sentence.clauses.length > 0 &&
        tokens
          .slice(clause.last, clause.last + 8)
          .some(({ lower }) => lower === 'responsible' || lower === 'accountable')
      )
        if (isDone(sentence, clause))
          add(voice === 'passive' ? subject : object, 'blamed', 'responsibility/held', 0.6);
      break;
    case 'suspect':
      // Orr is not suspected
      if (
        isDone(sentence, clause) &&
        (voice === 'passive' || /^(?:of|in)$/u.test(prepositions[0]?.preposition ?? ''))
      )
        add(voice === 'passive' ? subject : object, 'blamed', 'responsibility/suspected', 0.5);
      break;
    // claimed responsibility for, took credit for
    case 'claim':
    case 'take':
    case 'admit':
    case 'accept':
    case 'assume':
      if (
        objects.some((one) => /^(?:responsibility|credit)$/u.test(headWord(document, one))) &&
        voice === 'active' &&
        !clause.negated &&
        isForAct(document, clause)
      )
        add(
          isActor(document, agentOf(document, sentence, clause))
            ? agentOf(document, sentence, clause)
            : sentence.phrases[0],
          'claimed',
          'responsibility/claimed',
          0.9,
        );
      else if (
        voice === 'passive' &&
        lemma === 'claim' &&
        !clause.negated &&
        (isDeed(document, subject) || !subject)
      )
        add(after(/^by$/u), 'claimed', 'responsibility/claimed-by', 0.85);
      // the militia claimed the attack, also claimed it; the paper claimed the attack killed eight
      else if (
        lemma === 'claim' &&
        voice === 'active' &&
        objects.length > 0 &&
        objects.every(
          (one) => isAct(headWord(document, one)) || isOfAttack(document, sentence, one),
        ) &&
        !clause.negated &&
        !next?.subjects.some((one) => objects.includes(one))
      )
        add(subject, 'claimed', 'responsibility/claimed', 0.7);
      break;
    // the militia boasted of the attack
    case 'boast':
    case 'brag': {
      const matter = after(/^(?:of|about)$/u);
      if (matter && !clause.negated && countActs(document).attacks > 0)
        if (matter.pronoun || isDeed(document, matter))
          if (subject && isTelling(document, sentence, subject))
            add(subject, 'claimed', 'responsibility/boasted', 0.7);
      break;
    }
    // denied any involvement, rejected the accusation
    case 'deny':
    case 'reject':
    case 'disavow':
    case 'disclaim':
      if (
        objects.some(
          (one) =>
            /^(?:involvement|responsibility|role|link|links|part|connection|blame)$/u.test(
              headWord(document, one),
            ) ||
            // where nobody attacked, they are about something else
            (/^(?:accusations?|allegations?|charges?|claims?)$/u.test(headWord(document, one)) &&
              countActs(document).attacks > 0),
        ) ||
        (lemma === 'deny' &&
          /^(?:carry|attack|target|be|have|conduct)$/u.test(
            sentence.clauses[sentence.clauses.indexOf(clause) + 1]?.lemma ?? '',
          ) &&
          sentence.clauses[sentence.clauses.indexOf(clause) + 1]?.form === 'ing')
      )
        add(subject, 'denied', 'responsibility/denied', 0.8);
      break;
    default:
      break;
  }
  // the militia claimed that it was responsible, said it was not responsible for the attack
  const speaker = /^(?:claim|say|admit|announce|insist|deny)$/u.test(lemma) ? subject : undefined;
  if (
    speaker &&
    found.length === 0 &&
    voice === 'active' &&
    isOwnResponsibility(document, sentence, next) &&
    !isToldOf(document, sentence, clause, next)
  ) {
    const denies = next.negated !== (lemma === 'deny');
    const stance = denies ? 'denied' : 'claimed';
    add(spokenFor(document, sentence, speaker), stance, `responsibility/${stance}-to-be`, 0.75);
  }
  // the militia said that it had nothing to do with the attack
  if (speaker && found.length === 0 && lemma !== 'deny' && isOwnInnocence(document, sentence, next))
    add(spokenFor(document, sentence, speaker), 'denied', 'responsibility/denied-part', 0.75);
  // the militia denied that it had carried out the attack
  if (
    lemma === 'deny' &&
    found.length === 0 &&
    next?.subjects[0]?.pronoun &&
    (doVerbs.has(next.lemma) ||
      aimVerbs.has(next.lemma) ||
      killVerbs.has(next.lemma) ||
      next.prepositions.some(({ preposition }) => preposition === 'behind'))
  )
    add(subject, 'denied', 'responsibility/denied', 0.75);
  return found;
};

/** The council declared it a terror group, saying it was responsible: what the council speaks of */
const isToldOf = (
  { tokens }: Document,
  { clauses }: Sentence,
  { subjects, first }: Clause,
  { subjects: [pronoun] }: Clause,
): boolean =>
  clauses.some(
    (one) =>
      one.verb < first &&
      one.subjects.some((phrase) => subjects.includes(phrase)) &&
      one.objects.some(({ head }) => tokens[head]?.lower === tokens[pronoun?.head ?? -1]?.lower),
  );
