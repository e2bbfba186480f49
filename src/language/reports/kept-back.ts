/**
 * What a speaker keeps to himself, or nobody could confirm, told behind his words: “said A, but gave no
 * names”, “said A, though this could not be verified”.
 */
import { isAdverbial, type Reading, type Unit } from './reading.ts';

/** but offered no proof, but did not say why, without giving details: what the speaker keeps to himself */
export const withholds = (
  { tokens, phraseAt }: Reading,
  { clauses }: Unit,
  at: number,
): boolean => {
  const word = tokens[at]?.lower ?? '';
  if (word === 'without') return withheld.test(tokens[at + 1]?.lemma ?? '');
  if (!/^(?:but|and|though|although)$/u.test(word)) return false;
  // but there was no official confirmation of it
  const words = tokens.slice(at + 1, at + 8).map(({ lower }) => lower);
  if (unconfirmed.test(words.join(' '))) return true;
  const clause = clauses.find(({ verb }) => verb > at);
  if (!clause || clause.form === 'infinitive' || clause.form === 'ing') return false;
  // but this could not be verified, but the paper could not verify it
  const unable = clause.negated && /^(?:could|can|ca)$/u.test(clause.modal ?? '');
  if (word !== 'and' && unable && /^(?:verify|confirm)$/u.test(clause.lemma)) return true;
  const [object] = clause.objects;
  // though she offered no proof: not “but he gave no reason”, which another may have kept back
  const proof = /^(?:proof|evidence|details?)$/u.test(tokens[object?.head ?? -1]?.lower ?? '');
  const [subject] = clause.subjects;
  const own =
    proof && subject?.pronoun === true && subject.first === at + 1 ? subject.last : at + 1;
  const between = tokens.slice(own, clause.first);
  if (between.some((token) => phraseAt[token.index] && !isAdverbial(token))) return false;
  const none = object !== undefined && tokens[object.first]?.lower === 'no';
  return (
    clause.voice === 'active' &&
    withheld.test(clause.lemma) &&
    (none ? !speaks.test(clause.lemma) : clause.negated)
  );
};
const unconfirmed =
  /^there (?:was|is|were|has been|have been) no (?:[a-z]+ ){0,2}(?:confirmation|comment|word|response|reaction)\b/u;
/** What may be kept back, and by which verbs nothing else is. */
const withheld =
  /^(?:give|offer|provide|release|present|cite|produce|supply|disclose|name|identify|elaborate|specify|explain|detail|say|comment|reveal|quote|show)$/u;
const speaks = /^(?:say|comment|elaborate|explain)$/u;
