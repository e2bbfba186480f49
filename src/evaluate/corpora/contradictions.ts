/**
 * Pairs of a text and a sentence that follows from it, contradicts it or does neither (RTE-3 with three
 * labels): is what we call different a contradiction? Each pair is compared as two accounts, and one row
 * that differs is enough. Most contradictions there turn on words that no claim holds, so recall can’t be
 * high; a pair that is none and has such a row is the mistake that this corpus is for.
 */
import type { Row } from '../../model/comparison.ts';
import type { Scored } from '../run.ts';
import type { Corpus, CorpusText } from './corpus.ts';

const columns = /^id\tlabel3\tlabel2\ttask\ttext\thypothesis$/u;

const score = (id: string, label: string, rows: readonly Row[]): Scored => {
  const differing = rows.filter(({ relation }) => relation === 'differ');
  const isLabelled = label === 'contradiction';
  const isFound = differing.length > 0;
  return {
    counts: {
      contradictions: {
        labelled: Number(isLabelled),
        found: Number(isLabelled && isFound),
        predicted: Number(isFound),
        right: Number(isLabelled && isFound),
      },
    },
    mistakes:
      isLabelled === isFound
        ? []
        : [
            {
              text: id,
              measure: 'contradictions',
              expected: label,
              found: differing.map(({ reason }) => reason).join(' ') || 'nothing',
            },
          ],
  };
};

export const contradictions: Corpus = {
  id: 'contradictions',
  title: 'Contradictions (RTE-3)',
  about:
    'Pairs of sentences of every kind, few with figures: what is called different must be a contradiction. Most contradictions there turn on words that no claim holds.',
  format: 'a table id, label3, label2, task, text, hypothesis between tabs',
  read: (files) => {
    const tables = files
      .map(({ text }) => text.split('\n'))
      .filter(([head]) => columns.test(head ?? ''));
    if (tables.length === 0) return null;
    return tables.flatMap(([, ...lines]) =>
      lines
        .filter((line) => line !== '')
        .map((line, group): CorpusText => {
          const [id = '', label = '', , , text = '', hypothesis = ''] = line.split('\t');
          return {
            id,
            text,
            beside: hypothesis,
            group,
            score: (_, rows) => score(id, label, rows),
          };
        }),
    );
  },
};
