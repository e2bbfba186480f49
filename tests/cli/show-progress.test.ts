import type { WriteStream } from 'node:tty';
import { afterEach, expect, test, vi } from 'vitest';
import { progressLine, showProgress } from '../../src/cli/show-progress.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [{ done: 120, total: 1000 }, 10, '120 of 1,000 stories · 12 a second · 1 min 13 s left'],
  [{ done: 3, total: 5 }, 2, '3 of 5 stories · 1.5 a second · 1 s left'],
])('%j after %d s', (counts, seconds, line) => {
  expect(progressLine({ ...counts, things: 'stories' }, seconds)).toBe(line);
});

/** What is written to a terminal, or to what is none, while five stories are built. */
const written = (isTTY: boolean): string => {
  let text = '';
  const write = (words: string): boolean => {
    text += words;
    return true;
  };
  const tell = showProgress('stories', { isTTY, write } as unknown as WriteStream);
  for (let done = 1; done <= 5; done += 1) tell(done, 5);
  return text;
};

test('a terminal sees it, and a clean line at the end', () => {
  vi.stubEnv('CI', '');
  expect(written(true)).toContain('1 of 5 stories · ');
  expect(written(true)).not.toContain('5 of 5');
});

test('CI, files and pipes see nothing', () => {
  vi.stubEnv('CI', '');
  expect(written(false)).toBe('');
  vi.stubEnv('CI', 'true');
  expect(written(true)).toBe('');
});
