/**
 * How far a long piece of work is, on one line of a terminal that is written over: what is done, how
 * fast, how long it will take yet. Says nothing where nobody watches: in CI, in a file, in a pipe.
 */
import { clearLine, cursorTo } from 'node:readline';

/** Milliseconds between two lines, so that telling costs nothing. */
const pause = 100;

/** “2 min 5 s”. */
const lengthOf = (seconds: number): string => {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};

/** “120 of 1,000 stories · 14 a second · 1 min 3 s left”. */
export const progressLine = (
  { done, total, things }: { done: number; total: number; things: string },
  seconds: number,
): string => {
  const rate = done / seconds;
  const shown = rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en');
  return `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${things} · ${shown} a second · ${lengthOf((total - done) / rate)} left`;
};

/**
 * Makes what is told of every step.
 *
 * @param things - What is counted, “stories”.
 */
export const showProgress = (
  things: string,
  stream: NodeJS.WriteStream = process.stderr,
): ((done: number, total: number) => void) => {
  if (!stream.isTTY || process.env['CI']) return () => undefined;
  const start = performance.now();
  let told = 0;
  return (done, total) => {
    const now = performance.now();
    if (done < total && now - told < pause) return;
    told = now;
    cursorTo(stream, 0);
    clearLine(stream, 0);
    if (done < total) stream.write(progressLine({ done, total, things }, (now - start) / 1000));
  };
};
