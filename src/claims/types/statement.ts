/**
 * Statements: who says what, in quotation marks or reported. The document’s reports are the finding;
 * here those that make a statement of their own become claims.
 */
import type { Document, Sentence } from '../../language/document.ts';
import { partitionPoint } from '../../language/partition-point.ts';
import type { Report } from '../../language/reports.ts';
import { reportsAt } from '../../language/reports/reports-at.ts';
import { defineClaimType, type Draft } from '../claim-type.ts';
import { examples, misses } from './statement-examples.ts';

/** The credit that a report gives, as claims carry it. */
export const attributionOf = ({ who, words, verb, direct, named }: Report) => ({
  who,
  words,
  verb,
  direct,
  named,
});

const sentencesOf = ({ sentences }: Document, { content }: Report): Sentence[] =>
  sentences.slice(
    partitionPoint(sentences, ({ end }) => end <= content.start),
    partitionPoint(sentences, ({ start }) => start < content.end),
  );

const wordCount = (words: string): number => words.trim().split(/\s+/u).length;

/** “condemned him”, “opposes the plan”, “blamed Hale”: nothing is said; “condemned the attack” is told of */
const isMereStance = ({ class: kind, direct, said, verb }: Report): boolean => {
  if (kind !== 'condemn' || direct) return false;
  const words = wordCount(said);
  return words < 2 || (words < 3 && (verb === 'oppose' || /\p{Lu}\S*$/u.test(said)));
};

/** said he believes it was late: one statement, that he believes it; by the same speaker, and most of the words */
const isSaidAround = (reports: readonly Report[], inner: Report): boolean =>
  reports.some(
    (outer) =>
      outer !== inner &&
      outer.who === inner.who &&
      (outer.direct || !inner.direct) &&
      outer.content.start <= inner.content.start &&
      outer.content.end >= inner.content.end &&
      lengthOf(outer) > lengthOf(inner) &&
      lengthOf(inner) >= 0.4 * lengthOf(outer),
  );

const lengthOf = ({ content }: Report): number => content.end - content.start;

const find = (document: Document): Draft<'statement'>[] =>
  document.reports.flatMap((report): Draft<'statement'>[] => {
    const covered = sentencesOf(document, report);
    const [sentence] = covered;
    const through = covered.at(-1);
    if (
      !sentence ||
      !through ||
      isMereStance(report) ||
      isSaidAround(reportsAt(document, report.content.start), report)
    )
      return [];
    return [
      {
        fields: {
          type: 'statement',
          speaker: report.who,
          speakerRole: report.role,
          words: report.said,
          direct: report.direct,
          mode: report.class === 'stance' ? 'held' : 'said',
        },
        sentence,
        through,
        range: report.range,
        offsets: report.content,
        rules: [`statement/${report.rule}`],
        confidence: report.confidence,
        attribution: attributionOf(report),
      },
    ];
  });

/** Who says what. */
export const statement = defineClaimType({
  id: 'statement',
  title: 'Statements',
  about:
    'Words that the text credits to a speaker, quoted or reported, with the fullest name that it gives them.',
  find,
  examples,
  misses,
});
