/**
 * Findings of a sentence → with those of whom the same is told by “as”: “three captives were killed, as were
 * two of the rescuers”.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { Finding } from './finding.ts';
import { listFrom } from './list-from.ts';
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
          if (!told) return [];
          // as were a clerk and two guards
          const list = listFrom(document, sentence, phrase.first);
          const last = list.at(-1)?.last ?? phrase.last;
          return list.flatMap((one): Finding[] => {
            const people = readPeople(document, one, 'people');
            return people && people.kind !== 'none' && !people.pronoun
              ? [{ ...told, people, range: { first: people.first, last }, part: false }]
              : [];
          });
        });
  return [...findings, ...added];
};
