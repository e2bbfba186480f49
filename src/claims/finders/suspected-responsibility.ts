/**
 * A clause or a sentence → who is held to have done it by name: charged with murder, arrested on
 * suspicion of it, identified as the gunman, the suspect by apposition; who confesses or pleads.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import { isAttacker, isDone, isShot, killVerbs } from '../../language/acts/acts.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { isTelling } from './actors.ts';
import { isDeed } from './own-responsibility.ts';
import { entityOf, phraseFrom } from './phrase-names.ts';
import type { Finding } from './responsibility-finding.ts';

const crime =
  /^(?:murders?|manslaughter|homicides?|killings?|slayings?|shootings?|stabbings?|assassinations?|massacres?|terrorism|assaults?|bombings?|attacks?|arson|kidnappings?|deaths?)$/u;

/** murder, attempted murder; two counts, murder charges: what they are of */
const isCrime = (document: Document, sentence: Sentence, phrase: NounPhrase): boolean => {
  const head = headWord(document, phrase);
  if (crime.test(head)) return true;
  if (!/^(?:counts?|charges?|suspicion|allegations?|accusations?)$/u.test(head)) return false;
  const { tokens } = document;
  const of = tokens[phrase.last]?.lower === 'of' ? phraseFrom(sentence, phrase.last + 1) : null;
  return (
    tokens.slice(phrase.first, phrase.head).some(({ lower }) => crime.test(lower)) ||
    (of !== null && isCrime(document, sentence, of))
  );
};

const isNamedPerson = (document: Document, phrase: NounPhrase): boolean =>
  entityOf(document, phrase)?.kind === 'person';

/** Omar Sabri, a Norden teacher; not “a man” */
const isSomeone = (document: Document, sentence: Sentence, phrase: NounPhrase): boolean =>
  isNamedPerson(document, phrase) ||
  (sentence.role !== 'title' &&
    entityOf(document, phrase) === null &&
    !phrase.pronoun &&
    isTelling(document, sentence, phrase));

/** charged with murder, indicted on murder charges, arrested in the shooting; not: with theft after it */
const isOfCrime = (document: Document, sentence: Sentence, clause: Clause): boolean => {
  const [first, second] = clause.prepositions;
  if (!first || !/^(?:with|for|of|in|on|over)$/u.test(first.preposition)) {
    // arrested for shooting two clerks
    const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
    const led = document.tokens[(next?.first ?? 0) - 1]?.lower ?? '';
    const before = document.tokens[(next?.first ?? 0) - 2]?.lower ?? '';
    return (
      next?.form === 'ing' &&
      [led, before].some((word) => /^(?:with|for|of)$/u.test(word)) &&
      (killVerbs.has(next.lemma) || isShot(document, next))
    );
  }
  // in connection with the shooting
  if (headWord(document, first.phrase) === 'connection')
    return second !== undefined && isDeed(document, second.phrase);
  return isCrime(document, sentence, first.phrase);
};

/** the gunman, two suspects, the alleged killer; not “a robbery suspect” */
const isCulprit = (document: Document, phrase: NounPhrase): boolean =>
  isAttacker(headWord(document, phrase)) &&
  document.tokens
    .slice(phrase.first, phrase.head)
    .every(
      ({ pos, lower }) => pos !== 'NOUN' || crime.test(lower) || /^(?:terror|lone)$/u.test(lower),
    );

const isOnlySuspected = (document: Document, { first, head }: NounPhrase): boolean =>
  /^suspects?$/u.test(document.tokens[head]?.lower ?? '') ||
  document.tokens
    .slice(first, head)
    .some(({ lower }) => /^(?:alleged|suspected|accused|presumed|purported)$/u.test(lower));

/** Omar Sabri was charged with murder; police identified the gunman as Omar Sabri; he pleaded guilty to it */
export const suspectedOf = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  const { lemma, voice, subjects, objects, prepositions } = clause;
  if (!isDone(sentence, clause)) return [];
  const undergone = voice === 'passive' ? subjects[0] : objects[0];
  const finding = (actor: NounPhrase, rule: string, confidence: number): Finding[] => [
    { actor, stance: 'blamed', rule: `responsibility/${rule}`, confidence },
  ];
  switch (lemma) {
    case 'charge':
    case 'indict':
    case 'arraign':
    case 'arrest':
    case 'detain':
    case 'jail':
      return undergone &&
        isSomeone(document, sentence, undergone) &&
        isOfCrime(document, sentence, clause)
        ? finding(undergone, lemma === 'charge' ? 'charged' : 'arrested', 0.6)
        : [];
    // a court convicted Omar Sabri of murder
    case 'convict':
      return undergone &&
        isSomeone(document, sentence, undergone) &&
        isOfCrime(document, sentence, clause)
        ? finding(undergone, 'convicted', 0.7)
        : [];
    // was found guilty of murder
    case 'find': {
      const { tokens } = document;
      const [guilty, of] = tokens.slice(clause.last, clause.last + 2);
      const matter = of?.lower === 'of' ? phraseFrom(sentence, clause.last + 2) : null;
      return undergone &&
        guilty?.lower === 'guilty' &&
        matter &&
        isCrime(document, sentence, matter) &&
        isSomeone(document, sentence, undergone)
        ? finding(undergone, 'convicted', 0.7)
        : [];
    }
    // faces two counts of murder
    case 'face': {
      const [actor] = subjects;
      const charged = objects.some(
        (one) =>
          /^(?:counts?|charges?)$/u.test(headWord(document, one)) &&
          isCrime(document, sentence, one),
      );
      return actor && charged && isSomeone(document, sentence, actor)
        ? finding(actor, 'charged', 0.6)
        : [];
    }
    // the gunman was identified as Omar Sabri; named Omar Sabri as a suspect
    case 'identify':
    case 'name': {
      const as = prepositions.find(({ preposition }) => preposition === 'as')?.phrase;
      const one = voice === 'passive' || clause.form === 'bare' ? subjects[0] : objects[0];
      if (!as || !one) return [];
      if (isCulprit(document, one) && isNamedPerson(document, as))
        return finding(as, 'identified', 0.7);
      return isCulprit(document, as) && isNamedPerson(document, one)
        ? finding(one, 'identified', 0.7)
        : [];
    }
    // Omar Sabri is a suspect in the shooting; Omar Sabri was the gunman
    case 'be': {
      const [[actor], [culprit]] = [subjects, objects];
      return actor && culprit && isNamedPerson(document, actor) && isCulprit(document, culprit)
        ? finding(actor, 'is-suspect', 0.65)
        : [];
    }
    default:
      return [];
  }
};

/** Omar Sabri confessed to the shooting, pleaded guilty to murder, pleaded not guilty */
export const pleadedOf = ({ tokens }: Document, clause: Clause): Finding[] => {
  const [actor] = clause.subjects;
  if (!actor || actor.pronoun || !/^(?:confess|plead)$/u.test(clause.lemma)) return [];
  const words = tokens
    .slice(clause.verb + 1, clause.verb + 9)
    .map(({ lower }) => lower)
    .join(' ');
  const [, plea, matter] =
    /^((?:not )?guilty )?(?:\w+ )?to (?:\w+ ){0,3}?(murders?|manslaughter|homicides?|killings?|shootings?|stabbings?|bombings?|attacks?|slayings?|crimes?)\b/u.exec(
      words,
    ) ?? [];
  if (!matter || (clause.lemma === 'plead' && !plea)) return [];
  const denies = plea?.startsWith('not') ?? false;
  return [
    {
      actor,
      stance: denies ? 'denied' : 'claimed',
      rule: 'responsibility/pleaded',
      confidence: 0.7,
    },
  ];
};

/** the suspect, Omar Sabri, 43; Omar Sabri, the gunman; the shooting suspect Omar Sabri */
export const apposedSuspects = (document: Document, sentence: Sentence): Finding[] => {
  const { tokens } = document;
  return sentence.phrases.flatMap((phrase): Finding[] => {
    const found = (actor: NounPhrase, culprit: NounPhrase, last: number): Finding[] => [
      {
        actor,
        stance: isOnlySuspected(document, culprit) ? 'blamed' : 'stated',
        rule: 'responsibility/apposed',
        confidence: 0.6,
        last,
      },
    ];
    // the shooting suspect Omar Sabri, gunman Omar Sabri
    if (isNamedPerson(document, phrase)) {
      const name = entityOf(document, phrase)?.mentions.find(
        (one) => one.first <= phrase.head && phrase.head < one.last,
      );
      const at = (name?.first ?? 0) - 1;
      const culprit = at > phrase.first - 1 ? { ...phrase, head: at, last: at + 1 } : null;
      return culprit && isCulprit(document, culprit) ? found(phrase, culprit, phrase.last) : [];
    }
    if (!isCulprit(document, phrase) || tokens[phrase.first]?.pos === 'NUM') return [];
    // the suspect, Omar Sabri, 43, fled
    const comma = tokens[phrase.last]?.text === ',';
    const after = comma ? phraseFrom(sentence, phrase.last + 1) : null;
    const closed = /^[,.]$/u.test(tokens[after?.last ?? -1]?.text ?? '');
    if (after && closed && isNamedPerson(document, after)) return found(after, phrase, after.last);
    // Omar Sabri, the gunman, fled
    const before =
      tokens[phrase.first - 1]?.text === ','
        ? sentence.phrases.find(({ last }) => last === phrase.first - 1)
        : undefined;
    const isDefinite = tokens[phrase.first]?.lower === 'the';
    return before && isDefinite && isNamedPerson(document, before)
      ? found(before, phrase, phrase.last)
      : [];
  });
};
