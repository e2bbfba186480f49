/**
 * A reporting verb whose own subject would be one that was only told of → who said the one thing before
 * and says the other.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import { type Cue, isReportingVerb } from './cues.ts';
import { isDocumentNoun } from './issuers.ts';
import { isAdverbial, type Reading, type Unit } from './reading.ts';
import { canSpeak } from './speaker-nouns.ts';

/**
 * Hale said the army had left and said it was late, denied that guards had fired and blamed others: who
 * said the one thing said the other.
 */
export const sayerBefore = (
  { tokens }: Reading,
  { clauses }: Unit,
  { first, lemma, class: id, clause }: Cue,
): NounPhrase | undefined => {
  const own = clause?.subjects[0];
  // and later said it was late
  let before = first - 1;
  while (isAdverbial(tokens[before])) before--;
  if (!/^(?:and|but)$/u.test(tokens[before]?.lower ?? '')) return undefined;
  // said that the Front had claimed it and blamed others, that men had fled and threatened it: not Hale
  const within =
    clauses.findLast(
      ({ verb, form, subjects }) => verb < first && form !== 'infinitive' && subjects[0] === own,
    ) ?? clauses.findLast(({ verb }) => verb < first);
  const that = tokens[clause?.last ?? 0]?.lower === 'that';
  const telling =
    own !== undefined &&
    within?.subjects[0] === own &&
    !isReportingVerb(within.lemma) &&
    (that || /^(?:say|note|deny|condemn|confirm|promise)$/u.test(id));
  // told them the report was late and promised more: who told them
  // said the board was trying to hide it and charged that it was late
  const leads =
    tokens[(own?.first ?? 0) - 1]?.lower === 'that' ||
    (that &&
      !/^(?:admit|confess)$/u.test(lemma) &&
      clauses.some(({ lemma: one, last }) => last === own?.first && one === 'say')) ||
    (own !== undefined && isDocumentNoun(tokens[own.head] as Token));
  // confirmed four men were killed and said two were hurt: not the men
  const hurt = within?.form === 'bare' && /^(?:kill|wound|injure|shoot|hurt)$/u.test(within.lemma);
  const befallen = (within?.voice === 'passive' || hurt) && within?.subjects[0] === own;
  const said = clauses.findLast(
    (one) =>
      one.verb < (own?.first ?? before) &&
      (one.lemma === lemma ||
        (befallen && isReportingVerb(one.lemma) && one.voice === 'active') ||
        (telling && isReportingVerb(one.lemma) && leads)),
  );
  return said?.subjects.find((phrase) => canSpeak(tokens, phrase));
};
