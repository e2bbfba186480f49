/**
 * A question about a string → the same question, whose latest answers are kept. Accounts of one event
 * use the same few names and words again and again.
 */

const most = 50_000;

/**
 * Keeps what a question was answered.
 *
 * @param ask - Its answer depends on the string alone.
 */
export const remember = <V extends NonNullable<unknown>>(
  ask: (text: string) => V,
): ((text: string) => V) => {
  const answers = new Map<string, V>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = ask(text);
      if (answers.size >= most) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
};
