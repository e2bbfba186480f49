/**
 * The verb by which a statement is credited → its past form, where the words alone would say the
 * opposite, or nothing: “denied” that the mill was old, “condemned” the raid.
 */
const telling =
  /^(?:deny|reject|dismiss|refute|dispute|challenge|condemn|denounce|blame|criticise|criticize|praise|welcome|announce|express|offer|threaten|vow|pledge|promise|accuse|charge|suspect|urge|demand|describe|declare|encourage|call)$/u;

/** expressed deep regret over; raised doubts about: what is credited is the noun, and what it is about */
const utterance =
  /\b(?:expressed|voiced|raised|repeated|reiterated|issued|gave|made)\s(?:(?!the\b)\p{L}+\s){0,2}?((\p{L}+?)s?)\s(?:about|over|for|against|at|of|on|with|towards?)\s+$/u;

/**
 * “condemned”, “denied”, “expressed sympathy for”; null of verbs whose words say enough: “said”, “warned”.
 *
 * @param words - What is credited; “called on” or “called for” is told by the word before it.
 * @param sentence - The sentence that holds them.
 */
export const stanceVerb = (
  verb: string | undefined,
  words: string,
  sentence: string,
): string | null => {
  if (verb === undefined) return null;
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(words)));
  const uttered = utterance.exec(before);
  if (uttered) return uttered[2] === verb ? uttered[0].trimEnd() : null;
  if (!telling.test(verb)) return null;
  const past = `${verb.replace(/y$/u, 'i').replace(/e$/u, '')}ed`;
  const link = /\bcall\w*\s+(on|upon|for)\s+$/u.exec(before)?.[1];
  return verb === 'call' && link ? `${past} ${link}` : past;
};
