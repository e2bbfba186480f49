import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { answerTogether } from '../../src/cli/answer-together.ts';

/** Answers in capitals, later; keeps what was asked together. */
const makeAsker = (options: { workers: number; most: number }) => {
  const rounds: string[][] = [];
  const ask = answerTogether(async (some: string[]) => {
    rounds.push(some);
    await setTimeout(20);
    if (some.includes('bad')) throw new Error('no answer');
    return some.map((one) => one.toUpperCase());
  }, options);
  return { ask, rounds };
};

test('one that comes alone is answered alone', async () => {
  const { ask, rounds } = makeAsker({ workers: 2, most: 3 });
  expect(await ask('a')).toBe('A');
  expect(await ask('b')).toBe('B');
  expect(rounds).toEqual([['a'], ['b']]);
});

test('those that come while all are at work are answered together, no more than may be', async () => {
  const { ask, rounds } = makeAsker({ workers: 1, most: 3 });
  const first = ask('a');
  await setTimeout(10);
  const others = ['b', 'c', 'd', 'e'].map(ask);
  expect(await Promise.all([first, ...others])).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(rounds).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
});

test('those that come at the same moment are shared among the workers', async () => {
  const { ask, rounds } = makeAsker({ workers: 2, most: 3 });
  expect(await Promise.all(['a', 'b', 'c', 'd'].map(ask))).toEqual(['A', 'B', 'C', 'D']);
  expect(rounds).toEqual([['a', 'b'], ['c'], ['d']]);
});

test('where no answer comes, those asked together are told so, and the next are answered', async () => {
  const { ask } = makeAsker({ workers: 1, most: 2 });
  const told = await Promise.allSettled(['a', 'bad', 'b'].map(ask));
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
});
