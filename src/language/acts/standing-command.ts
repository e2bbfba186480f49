/**
 * “Operations” → whether somebody commands them, as his office: in charge of the group’s operations in
 * the north, ran its operations there. None of them is told to have happened.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';

const operations = wordClass(/^operations$/u);
const officeOf = wordClass(/^(?:charge|head|chief|commander|director|leader|planner)$/u);
const commanding = /^(?:lead|run|oversee|direct|command|manage|coordinate)$/u;

/** True of operations that somebody is told to command. */
export const isStandingCommand = (
  { tokens }: { tokens: readonly Token[] },
  { first, head }: NounPhrase,
): boolean => {
  if (!operations.has(tokens[head])) return false;
  const [office, link] = [tokens[first - 2], tokens[first - 1]];
  return (
    (link?.lower === 'of' && officeOf.has(office)) ||
    (link?.lower === 'for' && office?.lower === 'responsible') ||
    commanding.test(link?.lemma ?? '')
  );
};
