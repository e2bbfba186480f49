/**
 * Document → what the deed was done with, or by what: weapons, armed people told of by their weapon,
 * vehicles that an attacker drives, quakes and storms. The words are in lexicon/means.yaml.
 */
import { z } from 'zod';
import type { Document, Sentence } from '../../language/document.ts';
import type { Token } from '../../language/tokenize.ts';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import type { Draft } from '../claim-type.ts';
import { isAttacker, tellsOfAct } from './acts.ts';
import { phraseAround } from './phrase-names.ts';

const lexicon = readLexicon(
  'means',
  z.strictObject({
    always: z.array(z.string()),
    inActs: z.array(z.string()),
    vehicles: z.array(z.string()),
  }),
);

type Sort = 'always' | 'inActs' | 'vehicles';

/** First word → the entries that begin with it, longest first. */
const entries = new Map<string, { words: string[]; sort: Sort }[]>();
for (const sort of ['always', 'inActs', 'vehicles'] as const)
  for (const entry of lexicon[sort]) {
    const words = entry.toLowerCase().split(' ');
    const known = entries.get(words[0] as string) ?? [];
    entries.set(
      words[0] as string,
      [...known, { words, sort }].sort((a, b) => b.words.length - a.words.length),
    );
  }

interface Found {
  first: number;
  last: number;
  sort: Sort;
}

const matchAt = (tokens: readonly Token[], at: number, end: number): Found | null => {
  const match = entries
    .get(tokens[at]?.lower ?? '')
    ?.find(({ words }) => words.every((word, i) => at + i < end && tokens[at + i]?.lower === word));
  return match ? { first: at, last: at + match.words.length, sort: match.sort } : null;
};

/** Nouns after a weapon that make it something else: a gun law, the bomb squad, a drone program. */
const elsewhere =
  /^(?:laws?|control|rights|violence|squads?|programs?|programmes?|factory|factories|makers?|threats?|shops?|dealers?|owners?|lobby|debate|experts?|technicians?|shelters?|tests?|testing|defen[cs]e|system|systems|industry|parts|license|crimes?|sales?|restrictions|permits?|charges?|possession|technology|detectors?|disposal|survivors?|relief|victims?|gang|scare|hoax|manufacturers?|launchers?|range|zone|fragments?|dogs?|depots?|warnings?|center|operator|operators|stop|station|driver|drivers|doors?|keys|dealership|accident|company|passengers?|window|owner)$/u;

/** a car rigged with explosives, an attacker on a motorcycle, drove a truck into the crowd */
const isDriven = ({ tokens }: Document, sentence: Sentence, found: Found): boolean => {
  if (tokens[found.first]?.lower === 'on')
    return tokens.slice(sentence.first, found.first).some(({ lower }) => isAttacker(lower));
  const around = tokens.slice(Math.max(sentence.first, found.first - 7), found.first);
  const after = tokens.slice(found.last, Math.min(sentence.last, found.last + 5));
  const rigged = [...around.slice(-3), ...after].some(({ lower }) =>
    /^(?:rigged|laden|packed|loaded|filled|explosives?-(?:laden|packed|filled|rigged)|booby-trapped)$/u.test(
      lower,
    ),
  );
  const attacker = around.some(({ lower }) => isAttacker(lower) || lower === 'foot');
  const carried = around
    .slice(-4)
    .some(({ lower }) => /^(?:on|in|driving|riding|drove|rode)$/u.test(lower));
  const driven =
    around
      .slice(-4)
      .some(({ lower }) =>
        /^(?:drove|driving|ramm?ed|ramming|plowed|plowing|crashed)$/u.test(lower),
      ) && after.some(({ lower }) => /^(?:into|through|at)$/u.test(lower));
  return rigged || (attacker && carried) || driven;
};

/** Words before a weapon that do not say which one it is. */
const idle =
  /^(?:two|twin|first|second|third|deadly|lone|suspected|alleged|multiple|several|other|own|possible|apparent|same|new|next|massive|huge|powerful|large|small|big|separate|more|many)$/u;

/** Words before an aircraft or grenade that make it no weapon. */
const harmless =
  /^(?:police|rescue|news|medical|stun|coast|sheriff|hospital|civilian|passenger|toy)$/u;

/** The words before it in its phrase that say which: “long-range missiles”, “F-16 Falcon fighter jets”. */
const withModifiers = (document: Document, sentence: Sentence, found: Found): Found => {
  const { tokens } = document;
  const begin = phraseAround(sentence, found.first)?.first ?? found.first;
  let { first } = found;
  while (
    first > begin &&
    /^(?:NOUN|ADJ)$/u.test(tokens[first - 1]?.pos ?? '') &&
    /^\p{Ll}/u.test(tokens[first - 1]?.text ?? '') &&
    !idle.test(tokens[first - 1]?.lower ?? '')
  )
    first--;
  // a .40 caliber handgun
  if (
    first > begin &&
    /^(?:caliber|calibre|gauge|mm)$/u.test(tokens[first]?.lower ?? '') &&
    /\d/u.test(tokens[first - 1]?.text ?? '')
  )
    first--;
  let model = first;
  while (model > begin && tokens[model - 1]?.pos === 'PROPN') model--;
  const named = tokens.slice(model, first).some(({ text }) => /\d/u.test(text));
  return { ...found, first: named ? model : first };
};

/** Finds the means that an article tells of. */
export const findMeans = (document: Document): Draft<'means'>[] => {
  const { tokens } = document;
  const drafts: Draft<'means'>[] = [];
  for (const sentence of document.sentences) {
    let act: boolean | null = null;
    const seen = new Set<string>();
    for (let i = sentence.first; i < sentence.last; i++) {
      const found = matchAt(tokens, i, sentence.last);
      if (!found) continue;
      i = found.last - 1;
      const next = tokens[found.last];
      const before = tokens[found.first - 1];
      if (next && elsewhere.test(next.lower)) continue;
      if (
        /^(?:no|without|not|anti)$/u.test(before?.lower ?? '') ||
        harmless.test(before?.lower ?? '')
      )
        continue;
      // an attack on a warship: the aim
      const phrase = phraseAround(sentence, i);
      if (
        found.sort === 'inActs' &&
        /^(?:on|against)$/u.test(tokens[(phrase?.first ?? i) - 1]?.lower ?? '') &&
        !/^\d/u.test(before?.text ?? '')
      )
        continue;
      if (tokens[found.first]?.pos === 'VERB') continue;
      act ??= tellsOfAct(document, sentence);
      if (found.sort === 'inActs' && !act) continue;
      if (found.sort === 'vehicles' && !isDriven(document, sentence, found)) continue;
      const full = found.sort === 'inActs' ? withModifiers(document, sentence, found) : found;
      const name = tokens
        .slice(full.first, full.last)
        .map(({ text, pos }, at) =>
          at === 0 && pos !== 'PROPN' && !/\p{Lu}\p{Lu}|\d/u.test(text) ? text.toLowerCase() : text,
        )
        .join(' ');
      const key = name.toLowerCase().replace(/s$/u, '');
      if (seen.has(key)) continue;
      seen.add(key);
      drafts.push({
        fields: { type: 'means', name },
        sentence,
        range: { first: full.first, last: full.last },
        rules: [
          `means/${found.sort === 'always' ? 'word' : found.sort === 'inActs' ? 'in-act' : 'vehicle'}`,
        ],
        confidence: found.sort === 'always' ? 0.85 : 0.65,
      });
    }
  }
  return drafts;
};
