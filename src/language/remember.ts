/**
 * A question about a word or a number → the same question, whose latest answers are kept. Accounts of
 * one event use the same few names and words again and again.
 */

/** News goes back to the same twenty thousand words. */
const most = 20_000;

/**
 * Keeps what a question was answered.
 *
 * @param ask - Its answer depends on the word or number alone.
 */
export const remember = <V extends NonNullable<unknown>, K extends string | number = string>(
  ask: (about: K) => V,
): ((about: K) => V) => {
  const answers = new Map<K, V>();
  return (about) => {
    let answer = answers.get(about);
    if (answer === undefined) {
      answer = ask(about);
      if (answers.size >= most) answers.clear();
      answers.set(about, answer);
    }
    return answer;
  };
};
