/**
 * What was measured → what a reader wants to know of it first: of what the pages say, how much is
 * right, and of what the texts say, how much is missed.
 */
import type { CorpusRun, Run } from '../evaluate/run.ts';

export interface Reliability {
  /** “90 %”; “4 of 6” where they are too few for a share. */
  share: string;
  /** “of the numbers of dead that it reads are those of the record” */
  says: string;
  /** “709 of 789, in 1,263 texts” */
  basis: string;
}

interface Question {
  /** Id of a corpus; of several with that id, the one of most texts answers. */
  corpus: string;
  measure: string;
  /** right: of what the program says; found: of what there is. */
  of: 'right' | 'found';
  says: string;
}

const saysRight: readonly Question[] = [
  {
    corpus: 'labels',
    measure: 'rows that differ',
    of: 'right',
    says: 'of the contradictions that it showed between accounts were contradictions to the people who labelled them.',
  },
  {
    corpus: 'shootings',
    measure: 'killed',
    of: 'right',
    says: 'of the numbers of dead that it read are those that the archive of incidents has.',
  },
  {
    corpus: 'shootings',
    measure: 'injured',
    of: 'right',
    says: 'of the numbers of injured that it read are too.',
  },
  {
    corpus: 'shootings',
    measure: 'date',
    of: 'right',
    says: 'of the days that it worked out for an event are the right ones.',
  },
  {
    corpus: 'quotes',
    measure: 'direct speakers',
    of: 'found',
    says: 'of the quotations that it found are credited to whoever spoke.',
  },
];

const misses: readonly Question[] = [
  {
    corpus: 'labels',
    measure: 'casualties',
    of: 'found',
    says: 'of the figures of dead, hurt and missing in news texts were found.',
  },
  {
    corpus: 'quotes',
    measure: 'direct statements',
    of: 'found',
    says: 'of what stands in quotation marks was found.',
  },
  {
    corpus: 'quotes',
    measure: 'reported statements',
    of: 'found',
    says: 'of what texts report in their own words was found. Much of what people are said to think or want is missing.',
  },
  {
    corpus: 'labels',
    measure: 'rows joined',
    of: 'found',
    says: 'of what several accounts tell of one matter was put side by side. What was not stands as told by one alone.',
  },
  {
    corpus: 'labels',
    measure: 'differ rows',
    of: 'found',
    says: 'of the contradictions between accounts were found.',
  },
  {
    corpus: 'contradictions',
    measure: 'contradictions',
    of: 'found',
    says: 'of the contradictions between sentences of every kind were found: it compares figures, days and names, not what a sentence means.',
  },
];

/** From so many on, a share says more than the numbers. */
const enough = 20;

const figure = (value: number): string => value.toLocaleString('en');

const answer = ({ corpora }: Run, { corpus, measure, of, says }: Question): Reliability[] => {
  const [largest] = corpora
    .filter(({ id }) => id === corpus)
    .sort((a: CorpusRun, b: CorpusRun) => b.texts - a.texts);
  const counts = largest?.measures.find(({ title }) => title === measure)?.all;
  const all = of === 'right' ? counts?.predicted : counts?.labelled;
  if (!largest || !counts || !all) return [];
  const good = counts[of];
  return [
    {
      share: all < enough ? `${good} of ${all}` : `${Math.round((good / all) * 100)} %`,
      says,
      basis:
        all < enough
          ? `in ${figure(largest.texts)} texts`
          : `${figure(good)} of ${figure(all)}, in ${figure(largest.texts)} texts`,
    },
  ];
};

/** Answers the two questions, as far as a run has measured what they ask. */
export const tellReliability = (run: Run): { saysRight: Reliability[]; misses: Reliability[] } => ({
  saysRight: saysRight.flatMap((question) => answer(run, question)),
  misses: misses.flatMap((question) => answer(run, question)),
});
