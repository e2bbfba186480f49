/**
 * Reporting verbs that the tagger takes for nouns where they close a sentence: “…, the Daily Post reports”,
 * “…, analysts estimate”.
 */
import { writtenClass } from '../words/word-class.ts';
import {
  behindName,
  behindSpeaker,
  documents,
  forms,
  lemmaIn,
  ofPaper,
  plurals,
  tags,
} from './reporting-forms.ts';
import { itself, type Place, type TagRule } from './tag-rule.ts';

/** claims in a lawsuit, in its yearly report */
const isInPaper = ({ tokens, index, after }: Place): boolean =>
  after === 'in' &&
  /^(?:an?|its|the|their)$/u.test(tokens[index + 2]?.lower ?? '') &&
  tokens.slice(index + 3, index + 6).some(({ lower }) => documents.has(lower));

/** …, the Karsian ministry claims; …, state media reports: one who stands behind a comma, and nothing behind the word */
const closesReportOfOne = (place: Place): boolean => {
  const { tokens, index, previous, before, next } = place;
  const near = tokens.slice(Math.max(0, index - 9), index);
  const comma = near.findLastIndex(({ text }) => text === ',');
  return (
    (!next || /^[.?!;,]$/u.test(next.text) || isInPaper(place)) &&
    comma >= 0 &&
    /^(?:DET|PRON|ADJ|PROPN)$/u.test(near[comma + 1]?.pos ?? '') &&
    before !== 'police' &&
    /^(?:NOUN|PROPN)$/u.test(previous?.pos ?? '') &&
    (behindName(place) || behindSpeaker(place) || /^(?:media|press|office)$/u.test(before))
  );
};

/** …, analysts at Marn estimate. Several who stand behind a comma, and nothing behind the word */
const closesReport = ({ tokens, index, next }: Place): boolean => {
  if (next && !/^[.!?;]$/u.test(next.text)) return false;
  const near = tokens.slice(Math.max(0, index - 9), index);
  const comma = near.findLastIndex(({ text }) => text === ',');
  const opens = near.slice(comma + 1).find(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  // …, trade lawyers note
  const several = [opens, tokens[index - 1]].some(
    (token) => plurals.has(token) && /^(?:NOUN|PROPN)$/u.test(token?.pos ?? ''),
  );
  return comma >= 0 && opens !== undefined && several && opens !== tokens[index];
};

export const endRules: readonly TagRule[] = [
  {
    phrase: 'a bridge fell, the Daily Post reports.',
    words: ofPaper,
    tags,
    when: (place) => behindName(place) && place.next?.pos === 'PUNCT',
    to: 'VERB',
    lemma: lemmaIn(forms),
  },
  {
    phrase: 'the dam will fall, analysts at Marn estimate; the dam fell, papers of the mill show',
    words: writtenClass(/^(?:show|estimate|claim|report|reckon|note)$/u),
    tags: ['NOUN'],
    when: closesReport,
    to: 'VERB',
    lemma: itself,
  },
  {
    phrase:
      'the dam will fall, the Karsian ministry claims; not “police reports”, “papers, insurance claims”',
    words: writtenClass(/^(?:reports|claims|estimates|states|notes)$/u),
    tags,
    when: closesReportOfOne,
    to: 'VERB',
    lemma: (word) => word.replace(/s$/u, ''),
  },
];
