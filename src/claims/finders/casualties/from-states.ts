/**
 * Noun phrases followed by a state → findings: “three dead”, “two were pronounced dead”, “30 others
 * injured”, “one in critical condition”. Reads word by word, so that headlines and lists without
 * verbs are understood too.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import type { Token } from '../../../language/tokenize.ts';
import { type Finding, rangeOf } from './finding.ts';
import { links, readState } from './outcome-words.ts';
import { readPeople } from './people.ts';

/** Finds the people of a sentence who are said to be in a state. */
export const findByStates = (document: Document, sentence: Sentence): Finding[] =>
  sentence.phrases.flatMap((phrase) => {
    const told = stateAfter(document, sentence, phrase);
    if (!told) return [];
    return joined(document, sentence, phrase, told.finite).flatMap((one) => {
      const people = readPeople(document, one, 'any');
      if (!people || (people.kind === 'named' && !told.finite)) return [];
      return [
        {
          outcome: told.outcome,
          people,
          range: rangeOf(people, { first: told.at, last: told.last }),
          rule: 'state',
          confidence: people.kind === 'counted' ? 0.85 : 0.7,
        },
      ];
    });
  });

const stateAfter = (
  { tokens }: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): { outcome: Finding['outcome']; at: number; last: number; finite: boolean } | null => {
  let finite = false;
  let linked = false;
  for (let i = phrase.last; i < sentence.last && i < phrase.last + 7; i++) {
    const token = tokens[i] as Token;
    if (/^(?:not|n't|never|if|no)$/u.test(token.lower)) return null;
    const state = readState(tokens, i);
    if (state) {
      // injured two people: a verb with its object; the wounded men: part of a phrase
      const verbal = tokens[i]?.pos === 'VERB' && !finite && !linked;
      const next = sentence.phrases.find(({ first }) => first === state.last);
      if (verbal && next && tokens[state.last]?.lower !== 'in') return null;
      if (token.lower === 'missing' && next) return null;
      return { outcome: state.outcome, at: i, last: state.last, finite };
    }
    if (token.pos === 'AUX' || token.lemma === 'be') {
      if (/^(?:may|might|could|would|will|should|can|must|'ll|'d)$/u.test(token.lower)) return null;
      finite = true;
      continue;
    }
    if (links.has(token.lower)) {
      linked = true;
      continue;
    }
    return null;
  }
  return null;
};

/** two guards and a driver dead; without “were” the whole list, with it only what is no object */
const joined = (
  { tokens }: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  finite: boolean,
): NounPhrase[] => {
  const list = [phrase];
  let current = phrase;
  for (;;) {
    const separator = tokens[current.first - 1];
    if (!separator || current.first - 1 <= sentence.first) return list;
    const comma = separator.lower === ',' && list.length > 1;
    if (separator.lower !== 'and' && !comma) return list;
    const at = tokens[current.first - 2]?.lower === ',' ? current.first - 2 : current.first - 1;
    const left = sentence.phrases.find(({ last }) => last === at);
    if (!left || left.elliptical) return list;
    const governor = tokens[left.first - 1];
    if (finite && governor && left.first > sentence.first && /^(?:VERB|ADP)$/u.test(governor.pos))
      return list;
    list.push(left);
    current = left;
  }
};
