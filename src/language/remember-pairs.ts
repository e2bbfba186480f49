/**
 * A question about two strings → the same question, whose latest answers are kept. Accounts of one
 * event name the same few people again and again.
 */

const most = 50_000;

/**
 * Keeps what a question was answered.
 *
 * @param ask - Its answer depends on the two strings alone.
 */
export const rememberPairs = (
  ask: (a: string, b: string) => boolean,
): ((a: string, b: string) => boolean) => {
  const answers = new Map<string, Map<string, boolean>>();
  let count = 0;
  return (a, b) => {
    const known = answers.get(a)?.get(b);
    if (known !== undefined) return known;
    const answer = ask(a, b);
    if (count >= most) {
      answers.clear();
      count = 0;
    }
    const own = answers.get(a) ?? new Map<string, boolean>();
    answers.set(a, own.set(b, answer));
    count += 1;
    return answer;
  };
};
