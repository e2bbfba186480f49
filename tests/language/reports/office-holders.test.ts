import { expect, test } from 'vitest';
import type { Mention } from '../../../src/language/reports/mentions.ts';
import { holderNear } from '../../../src/language/reports/office-holders.ts';

const mention = (at: number, name: string): Mention => ({
  at,
  speaker: { name, role: null, named: true, kind: 'person' },
});
const [hale, lee, marten] = [
  mention(4, 'Tom Hale'),
  mention(9, 'Ann Lee'),
  mention(20, 'J. Marten'),
];

test('of several offices, who was named last before a place, else who is named first', () => {
  expect(holderNear(15, [[hale], [lee, marten]])?.speaker.name).toBe('Ann Lee');
  expect(holderNear(2, [[lee, marten], [hale]])?.speaker.name).toBe('Tom Hale');
  expect(holderNear(2, [[]])).toBeNull();
});
