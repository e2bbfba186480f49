/**
 * A document → the lands that are struck and strike nobody: “the Karsia strikes” and “a Karsian airstrike”
 * tell where, if the text also tells of “a strike on Karsia” or “Delosian airstrikes in Karsia”.
 */
import { doVerbs, isForceAct, aimVerbs } from '../../language/acts/acts.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import type { TokenRange } from '../../language/words/tokenize.ts';
import { ownerOf } from './doer-of-act.ts';
import { phraseFrom } from './phrase-names.ts';

/** Karsia, the Karsian army: the land that a word of some tokens names. */
export const landOf = ({ tokens }: Document, { first, last }: TokenRange): string | null => {
  for (const { text } of tokens.slice(first, last)) {
    if (!/^\p{Lu}/u.test(text)) continue;
    const place = findPlace(text);
    const land = place?.kind === 'country' ? place.name : countryOfDemonym(text);
    if (land) return land;
  }
  return null;
};

/** A strike on Karsia; Delosian airstrikes in Karsia: what a phrase that tells of a strike is on or in. */
const aimOf = (
  document: Document,
  sentence: Sentence,
  act: NounPhrase,
  doer: string | null,
): string | null => {
  const link = document.tokens[act.last]?.lower ?? '';
  const aim = /^(?:on|against|in)$/u.test(link) ? phraseFrom(sentence, act.last + 1) : null;
  const land = aim && landOf(document, aim);
  return land && (link !== 'in' || (doer !== null && doer !== land)) ? land : null;
};

const read = (document: Document): ReadonlySet<string> => {
  const struck = new Set<string>();
  const doers = new Set<string>();
  for (const sentence of document.sentences) {
    for (const act of sentence.phrases) {
      if (!isForceAct(document.tokens[act.head]?.lower ?? '')) continue;
      const owner = ownerOf(document, act);
      const doer = owner && landOf(document, owner);
      const aim = aimOf(document, sentence, act, doer);
      if (aim) struck.add(aim);
      const isTold = /^(?:on|against)$/u.test(document.tokens[act.last]?.lower ?? '');
      if (doer && (isTold || document.tokens[owner?.last ?? -1]?.lower === "'s")) doers.add(doer);
    }
    for (const { lemma, voice, subjects } of sentence.clauses) {
      if (voice === 'passive' || !(doVerbs.has(lemma) || aimVerbs.has(lemma))) continue;
      for (const subject of subjects) {
        const land = landOf(document, subject);
        if (land) doers.add(land);
      }
    }
  }
  return struck.difference(doers);
};

const byDocument = new WeakMap<Document, ReadonlySet<string>>();

/** The lands that a text tells to be struck, and not to strike. */
export const struckLands = (document: Document): ReadonlySet<string> => {
  let lands = byDocument.get(document);
  if (!lands) byDocument.set(document, (lands = read(document)));
  return lands;
};
