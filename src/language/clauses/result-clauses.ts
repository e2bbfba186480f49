/** A verb in -ing behind a comma, which tells how something ended → its subjects: “…, killing three”. */
import { isHappening } from '../acts/acts.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { describes } from './describing-verbs.ts';
import type { Place } from './subject-place.ts';
import type { Clause } from './verb-groups.ts';

/** Who or what brought the result about. */
export const behindResult = (place: Place): readonly NounPhrase[] => {
  const { tokens, earlier } = place;
  const told = earlier.findLast((one, i) => !onlyDescribes(place, one, earlier[i - 1]));
  const [subject] = told?.subjects ?? [];
  if (!told || !subject || !isHappening(tokens[subject.head]?.lower ?? ''))
    return earlier.at(-1)?.subjects ?? [];
  const former = formerOf(place, told);
  return former ? [former] : told.subjects;
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
