/**
 * The verb by which a statement is credited → its past form, where the words alone would say the
 * opposite, or nothing: “denied” that the mill was old, “condemned” the raid.
 */
const telling =
  /^(?:deny|reject|dismiss|refute|dispute|challenge|condemn|denounce|blame|criticise|criticize|praise|welcome|announce|express|offer|threaten|vow|pledge|promise|accuse|urge|demand|describe|declare|encourage|call)$/u;

/**
 * “condemned”, “denied”; null of verbs whose words say enough: “said”, “warned”.
 *
 * @param words - What is credited; “called on” or “called for” is told by the word before it.
 * @param sentence - The sentence that holds them.
 */
export const stanceVerb = (
  verb: string | undefined,
  words: string,
  sentence: string,
): string | null => {
  if (verb === undefined || !telling.test(verb)) return null;
  const past = `${verb.replace(/y$/u, 'i').replace(/e$/u, '')}ed`;
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(words)));
  const link = /\bcall\w*\s+(on|upon|for)\s+$/u.exec(before)?.[1];
  return verb === 'call' && link ? `${past} ${link}` : past;
};
