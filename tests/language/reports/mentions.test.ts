import { expect, test } from 'vitest';
import {
  endingsOf,
  lastBefore,
  type Mention,
  officesOf,
} from '../../../src/language/reports/mentions.ts';

const mention = (at: number, name: string): Mention => ({
  at,
  speaker: { name, role: null, named: true, kind: 'person' },
});
const [hale, lee, marten] = [
  mention(4, 'Tom Hale'),
  mention(9, 'Ann Lee'),
  mention(20, 'J. Marten'),
];

test('the last mention before a place, and the last that fits', () => {
  expect(lastBefore([hale, lee, marten], 20)).toBe(lee);
  expect(lastBefore([hale, lee, marten], 20, ({ speaker }) => speaker.name === 'Tom Hale')).toBe(
    hale,
  );
  expect(lastBefore([hale, lee, marten], 4)).toBeNull();
});

test('words end in themselves and in each of their last words', () => {
  expect(endingsOf('prime minister')).toEqual(['prime minister', 'minister']);
  expect(endingsOf('')).toEqual([]);
});

test('an office and what it is for, in either order; no group of one who is close to it', () => {
  expect(officesOf('minister for health')).toContain('health minister');
  expect(officesOf('chief of the guard')).toContain('guard chief');
  expect(officesOf('foreign minister of karsia')).toContain('minister of karsia');
  expect(officesOf('source close to the group')).toEqual(['source close to the group']);
});
