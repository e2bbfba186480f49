/**
 * “Her” before a word for how somebody is → whether it is who was found so: “doctors pronounced her dead”,
 * “found her unconscious”, rather than whose: “found her dead husband”.
 */
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';

/** True of “her” at a place, where nothing that she has follows. */
export const isFoundSo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'her' &&
  finding.has(tokens[at - 1]) &&
  condition.has(tokens[at + 1]) &&
  !/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(tokens[at + 2]?.pos ?? '');

const finding = wordClass(
  /^(?:pronounced|declared|found|finding|discovered|left|leaving|presumed|believed)$/u,
);
const condition = wordClass(
  /^(?:dead|deceased|alive|unconscious|unresponsive|wounded|injured|hurt)$/u,
);
