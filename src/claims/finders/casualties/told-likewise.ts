/**
 * Findings of a sentence → with those of whom the same is told by “as”: “three captives were killed, as were
 * two of the rescuers”.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { Finding } from './finding.ts';
import { readPeople } from './people.ts';

/** Adds those who are told of behind “as was”, “as were”. */
export const withLikewise = (
  document: Document,
  sentence: Sentence,
  findings: readonly Finding[],
): Finding[] => {
  const { tokens } = document;
  const added =
    findings.length === 0
      ? []
      : sentence.phrases.flatMap((phrase): Finding[] => {
          const [as, were] = tokens.slice(phrase.first - 2, phrase.first);
          if (as?.lower !== 'as' || !/^(?:was|were)$/u.test(were?.lower ?? '')) return [];
          const told = findings.findLast(({ people }) => people.last <= phrase.first - 2);
          const people = readPeople(document, phrase, 'people');
          if (!told || !people || people.kind === 'none' || people.pronoun) return [];
          return [{ ...told, people, range: people, part: false }];
        });
  return [...findings, ...added];
};
