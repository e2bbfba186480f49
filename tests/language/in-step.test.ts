import { expect, test } from 'vitest';
import { atOnce, inStep, type Steps } from '../../src/language/in-step.ts';

const work = (log: string[]) =>
  function* (name: string): Steps<string> {
    for (const step of [1, 2, 3].slice(0, name.length)) {
      log.push(`${name}${step}`);
      yield;
    }
    return name.toUpperCase();
  };

test('a step of every work comes before the next step of any', () => {
  const log: string[] = [];
  expect(inStep(['abc', 'd', 'ef'].map(work(log)))).toEqual(['ABC', 'D', 'EF']);
  expect(log).toEqual(['abc1', 'd1', 'ef1', 'abc2', 'ef2', 'abc3']);
});

test('no work is done at once', () => {
  expect(inStep([])).toEqual([]);
});

test('one work is done to its end', () => {
  const log: string[] = [];
  expect(atOnce(work(log)('ab'))).toBe('AB');
  expect(log).toEqual(['ab1', 'ab2']);
});
