/**
 * A speaker or a message → the group whose words they are: its spokesman’s, those of a letter in its name, of
 * a caller who says that he speaks for it.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { ownerOf } from './doer-of-act.ts';
import { entityOf, phraseFrom } from './phrase-names.ts';

/** Omar Sabri, a spokesman for the Baruna Front, said: the group, where a person speaks for one. */
export const spokenFor = (
  document: Document,
  sentence: Sentence,
  speaker: NounPhrase,
): NounPhrase | undefined => {
  if (entityOf(document, speaker)?.kind !== 'person') return speaker;
  const { tokens } = document;
  // Front spokesman Omar Sabri
  const office = tokens
    .slice(speaker.first, speaker.head)
    .find(({ lower }) => /^spokes/u.test(lower));
  if (office && office.index > speaker.first)
    return { ...speaker, last: office.index, head: office.index - 1, quantity: null };
  const role = tokens[speaker.last]?.text === ',' ? phraseFrom(sentence, speaker.last + 1) : null;
  if (!role || !/^spokes/u.test(headWord(document, role))) return undefined;
  const group = /^(?:for|of)$/u.test(tokens[role.last]?.lower ?? '')
    ? phraseFrom(sentence, role.last + 1)
    : null;
  return group ?? undefined;
};

const writings =
  /^(?:statement|letter|message|video|tape|recording|audio|e-?mail|note|communiqu[eé]|post|posting|pamphlet|leaflet)$/u;
const bearers = /^(?:caller|spokes(?:man|woman|person)|representative|man|woman|person)$/u;

/**
 * Whose claim a message or its bearer makes: a letter from the Front claimed responsibility, so did a caller
 * on its behalf, and its spokesman.
 */
export const claimantOf = (
  document: Document,
  sentence: Sentence,
  { subjects: [subject], first, last, voice }: Clause,
): NounPhrase | undefined => {
  if (!subject || voice === 'passive') return undefined;
  const { tokens } = document;
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  const isGroup = (phrase: NounPhrase): boolean =>
    /^(?:group|other)$/u.test(entityOf(document, phrase)?.kind ?? '');
  const isWriting = (phrase: NounPhrase): boolean => writings.test(headWord(document, phrase));
  const isVoice = (phrase: NounPhrase): boolean =>
    isWriting(phrase) || bearers.test(headWord(document, phrase));
  // a letter said to come from the Front, a caller who said he spoke for the Front
  const hangs = /^(?:from|for|of|by)$/u.test(wordAt(subject.first - 1));
  if (hangs && isGroup(subject))
    return sentence.phrases.some((one) => one.first < subject.first && isVoice(one))
      ? subject
      : undefined;
  if (!isVoice(subject)) return undefined;
  const owner = ownerOf(document, subject);
  if (owner && isGroup(owner)) return owner;
  return sentence.phrases.find((phrase) => {
    const led = wordAt(phrase.first - 1);
    const before = wordAt(phrase.first - 2);
    const isBehind = phrase.first >= last && led === 'of' && /^(?:behalf|name)$/u.test(before);
    const isBetween =
      phrase.first >= subject.last &&
      phrase.last <= first &&
      // a man from Ostrov speaks for nobody by that
      (/^(?:of|for)$/u.test(led) ||
        (/^(?:from|by)$/u.test(led) && isWriting(subject)) ||
        (led === 'to' && /^(?:attributed|ascribed|belonging)$/u.test(before)));
    return (isBehind || isBetween) && isGroup(phrase);
  });
};
