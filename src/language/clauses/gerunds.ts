/**
 * A verb in -ing → its subjects: what stands before it (“a man waiting there”), whom somebody is blamed
 * as (“for hiding it”), or, behind a comma, who or what brought the result about (“…, killing three”).
 */
import { aimVerbs, doVerbs, hitVerbs, isArmed, isHappening, killVerbs } from '../acts/acts.ts';
import { nounKind } from '../names/name-words.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { headOfChain } from '../phrases/phrase-chains.ts';
import { isReportingVerb } from '../reports/cues.ts';
import { describes } from './describing-verbs.ts';
import { comma } from './next-deeds.ts';
import { type Found, ofPrevious, phrasesLeft, type Place } from './subject-place.ts';
import type { Clause } from './verb-groups.ts';
import { wordClass, writtenClass } from '../words/word-class.ts';

/** Verbs of holding something against whom they take. */
const faults =
  /^(?:accuse|blame|critici[sz]e|condemn|denounce|fault|charge|convict|arrest|detain|hold|jail|fine|sue|suspect)$/u;

/** Where words are spread. */
const medium =
  /^(?:internet|web|facebook|twitter|instagram|youtube|tiktok|telegram|television|tv)$/u;

/** Finds the subjects of a verb in -ing. */
export const ofGerund = (place: Place): Found => {
  const { tokens, range, phraseAt, group, previous, at, before } = place;
  // ten members of a family, including a nurse and an infant were hurt; police said ten, including two, were hurt
  const isAside = group.lemma === 'include' && before.lower === ',' && phraseAt.has(at - 1);
  if (isAside && (!previous || isReportingVerb(previous.lemma)))
    return { subjects: [headOfChain(tokens, range, phraseAt, at - 1)] };
  const absolute = behindWith(place);
  if (absolute) return { subjects: [absolute] };
  if (comma.test(before.lower) && previous) return { subjects: [...behindResult(place)] };
  // blamed the rebels for killing two, charged a man with shooting them
  const held = previous?.objects.at(-1);
  if (
    /^(?:for|of|with|over)$/u.test(before.lower) &&
    held?.last === at &&
    faults.test(previous?.lemma ?? '')
  )
    return { subjects: [held] };
  // drivers who gathered in the town’s square demanding that he go: the drivers; posts on the web saying so
  const nearest = phraseAt.get(at);
  const noun = tokens[nearest?.head ?? -1]?.lower ?? '';
  const isWhere =
    previous?.prepositions.some(({ phrase }) => phrase === nearest) === true &&
    (nounKind(noun) === 'place' || medium.test(noun));
  if (isWhere && isReportingVerb(group.lemma)) return ofPrevious(place);
  if (phraseAt.has(at)) return { subjects: phrasesLeft(place, at).slice(0, 1) };
  return ofPrevious(place);
};

/** Ten were held, with the Front – which raids mills – claiming responsibility: the Front, behind what is set off */
const behindWith = ({ tokens, range, phraseAt, at, before }: Place): NounPhrase | null => {
  if (!closer.has(before)) return null;
  let opening = at - 1;
  while (opening > range.first && tokens[opening]?.text !== before.text) opening--;
  const whose = phraseAt.get(opening - 1);
  const isSetOff = describing.has(tokens[opening + 1]) && whose?.last === opening;
  return isSetOff && tokens[whose.first - 1]?.lower === 'with' ? whose : null;
};
const closer = writtenClass(/^(?:,|–|—|-|--)$/u);
const describing = wordClass(/^(?:which|who|whose|an?|the|once|now)$/u);

/** Who or what brought the result about. */
const behindResult = (place: Place): readonly NounPhrase[] => {
  const { tokens, earlier, group } = place;
  const main = /^(?:kill|wound|injure|hurt|maim|leave|destroy|damage)$/u.test(group.lemma)
    ? beforeSetting(place)
    : null;
  if (main) return main.subjects;
  const told = earlier.findLast((one, i) => !onlyDescribes(place, one, earlier[i - 1]));
  const [subject] = told?.subjects ?? [];
  if (!told || !subject || !isHappening(tokens[subject.head]?.lower ?? ''))
    return earlier.at(-1)?.subjects ?? [];
  const former = formerOf(place, told);
  return former ? [former] : told.subjects;
};

const isMeanwhile = wordClass(/^(?:as|while|when)$/u);

/** rockets hit a base where troops were stationed, a school with families who fled, killing ten: not the troops */
const beforeSetting = ({ tokens, earlier }: Place): Clause | null => {
  const headAt = ({ head }: NounPhrase): string => tokens[head]?.lower ?? '';
  // the strike came as soon as the leader left his plane, a missile hit it while he slept, killing him
  const [what] = earlier[0]?.subjects ?? [];
  const isDeed = what && (isHappening(headAt(what)) || isArmed(headAt(what)));
  const isSetting = ({ lemma, relative, subjects: [who] }: Clause): boolean =>
    (relative === true ||
      tokens[(who?.first ?? 0) - 1]?.lower === 'where' ||
      (isDeed === true && isMeanwhile.has(tokens[(who?.first ?? 0) - 1]))) &&
    !(aimVerbs.has(lemma) || hitVerbs.has(lemma) || killVerbs.has(lemma) || doVerbs.has(lemma));
  const [main, ...others] = earlier;
  const isOfMain = others.some(({ subjects: [who] }) => who === main?.subjects[0]);
  return main &&
    main.subjects.length > 0 &&
    others.length > 0 &&
    !isOfMain &&
    others.every(isSetting)
    ? main
    : null;
};

/** hit a house believed to be sheltering fighters, a car carrying them: a verb that only describes a noun */
const onlyDescribes = ({ tokens }: Place, one: Clause, before: Clause | undefined): boolean =>
  describes(tokens, one) ||
  (one.form === 'ing' && one.subjects[0]?.last === one.first) ||
  (one.form === 'infinitive' && before !== undefined && describes(tokens, before));

/** The raid comes after an air strike on a house, follows a strike: what went before it */
const formerOf = ({ tokens }: Place, told: Clause): NounPhrase | undefined => {
  const former =
    told.lemma === 'follow'
      ? told.objects[0]
      : told.lemma === 'come'
        ? told.prepositions.find(({ preposition }) => preposition === 'after')?.phrase
        : undefined;
  return former && isHappening(tokens[former.head]?.lower ?? '') ? former : undefined;
};
