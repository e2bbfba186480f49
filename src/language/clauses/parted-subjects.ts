/**
 * Verbs that a whole clause parts from their subject: “two bombs outside a station as people gathered
 * killed ten”, “ten miners who were trapped when a pit collapsed have died”.
 */
import { comma } from './next-deeds.ts';
import type { Found, Place } from './subject-place.ts';

/** Two bombs outside a station as people gathered for a rally killed ten: what the sentence opens with. */
export const beforeSubordinate = (place: Place): Found | null => {
  const { tokens, range, phraseAt, group, earlier } = place;
  const [inner, ...others] = earlier;
  const [subject] = inner?.subjects ?? [];
  const link = (subject?.first ?? 0) - 1;
  const whole = phraseAt.get(range.first);
  const opens = /^(?:as|when|while)$/u.test(tokens[link]?.lower ?? '') && link > range.first;
  if (!inner || others.length > 0 || !opens || !whole || group.form !== 'finite') return null;
  if (inner.objects.length > 0 || group.objects.length === 0) return null;
  if (tokens.slice(range.first, group.first).some(({ lower }) => comma.test(lower))) return null;
  return { subjects: [whole] };
};

/** Ten miners who were trapped when a pit collapsed have died: the miners, of whom “who” and “when” tell */
export const beforeTimeInside = ({ tokens, group, earlier, at }: Place): Found | null => {
  const [relative, ...others] = earlier;
  const inner = others.pop();
  const [antecedent] = relative?.subjects ?? [];
  if (!relative?.relative || !antecedent || !inner || group.form !== 'finite') return null;
  // who became trapped when a pit collapsed: no other subject between
  if (others.some(({ subjects, relative: isInner }) => subjects.length > 0 && !isInner))
    return null;
  if (tokens[antecedent.first - 1]?.pos === 'ADP' || inner.form === 'ing') return null;
  // because he would rather see them die: not what “who” is said of
  if (group.first === group.verb && tokens[group.verb]?.lower === group.lemma) return null;
  const opens = tokens[(inner.subjects[0]?.first ?? 0) - 1]?.lower ?? '';
  const isInside = /^(?:when|after|while|as|before|because)$/u.test(opens);
  const isOwn = tokens.slice(antecedent.last, at + 1).some(({ lower }) => comma.test(lower));
  return isInside && !isOwn ? { subjects: [antecedent] } : null;
};

/**
 * The group, which raids mills to topple the state confirmed it: no “state confirmed it”, which “to topple”
 * has for its object, but what the sentence opens with.
 */
export const beforeRelative = ({ range, phraseAt, group, earlier, at }: Place): Found | null => {
  const [relative, ...others] = earlier;
  const [antecedent] = relative?.subjects ?? [];
  const isOpening = relative?.relative && antecedent && antecedent === phraseAt.get(range.first);
  if (!isOpening || group.form !== 'finite' || !others.every(({ form }) => form === 'infinitive'))
    return null;
  const object = phraseAt.get(at);
  const isObject = object !== undefined && others.some((other) => other.objects.includes(object));
  return isObject ? { subjects: [antecedent] } : null;
};
