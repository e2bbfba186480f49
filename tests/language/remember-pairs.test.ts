// A remembered question gives the answer of the question, each pair and each order of its own.
import { expect, test, vi } from 'vitest';
import { rememberPairs } from '../../src/language/remember-pairs.ts';

test('asks once a pair, and keeps false answers too', () => {
  const ask = vi.fn((a: string, b: string) => a < b);
  const remembered = rememberPairs(ask);
  expect([remembered('a', 'b'), remembered('b', 'a')]).toEqual([true, false]);
  expect([remembered('a', 'b'), remembered('b', 'a')]).toEqual([true, false]);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('forgets when it holds too much, and still answers rightly', () => {
  const remembered = rememberPairs((a, b) => a === b);
  for (let i = 0; i < 50_001; i += 1) remembered(`${i}`, 'x');
  expect([remembered('0', 'x'), remembered('x', 'x')]).toEqual([false, true]);
});
