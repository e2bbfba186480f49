/**
 * Small words that open a sentence before a name, “Because Hale said so”: the tagger takes both for one
 * name. Words that people are called by, like “Will” and “Can”, are left as they are.
 */
import { wordClass, writtenClass } from '../words/word-class.ts';
import { itself, type TagRule } from './tag-rule.ts';

const isLarge = writtenClass(/^\p{Lu}/u);
const stop = writtenClass(/^(?:[.?!:—–]|["“”‘’'])$/u);
const forms: ReadonlyMap<string, string> = new Map([
  ['had', 'have'],
  ['did', 'do'],
  ['does', 'do'],
  ['was', 'be'],
  ['were', 'be'],
]);

const opening = (
  phrase: string,
  words: RegExp,
  to: TagRule['to'],
  lemma: TagRule['lemma'] = itself,
): TagRule => ({
  phrase,
  words: wordClass(words),
  tags: ['PROPN'],
  when: ({ token, previous, next }) =>
    isLarge.has(token) &&
    (previous === undefined || stop.has(previous)) &&
    next?.pos === 'PROPN' &&
    isLarge.has(next),
  to,
  lemma,
});

/** Rules for the word that a sentence begins with. */
export const openingRules: readonly TagRule[] = [
  {
    phrase:
      '“Couple found dead”, “Mother, son die”; not “Mother Mia”; “Butler said”, who may be called so',
    words: wordClass(
      /^(?:couple|(?:grand)?(?:mother|father)|officer|suspect|gunman|toddler|infant|student|teacher)$/u,
    ),
    tags: ['PROPN'],
    when: ({ previous, next }) =>
      previous === undefined &&
      (next?.pos === 'VERB' || /^(?:,|(?!of$)\p{Ll}{2,})$/u.test(next?.text ?? '')),
    to: 'NOUN',
    lemma: itself,
  },
  opening(
    'Because Hale said so',
    /^(?:because|although|though|while|whereas|when|if|unless|until|since|once|whether)$/u,
    'SCONJ',
  ),
  opening('Before Hale, Despite Hale', /^(?:before|after|despite|amid|like|unlike)$/u, 'ADP'),
  opening(
    'Then Hale said so, Meanwhile Hale left',
    /^(?:then|now|here|there|still|even|later|also|only|meanwhile|perhaps|maybe|yet|however|why|how|where)$/u,
    'ADV',
  ),
  opening(
    'Had Hale said so, Did Hale say so',
    /^(?:had|did|does|was|were|should)$/u,
    'AUX',
    (word) => forms.get(word) ?? word,
  ),
];
