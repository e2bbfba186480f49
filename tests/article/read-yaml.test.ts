import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/article/read-yaml.ts';

const schema = z.strictObject({ date: z.iso.date().optional(), url: z.url().optional() });
const record = z.strictObject({
  name: z.string().describe('Name as readers know it'),
  date: z.iso.date().describe('Day of the event'),
  kind: z.enum(['daily', 'weekly']).describe('What sort of paper it is'),
});

test.each([
  ['date: soon', 'Unexpected date “soon”, expected a date such as 2024-02-08. Correct it.'],
  [
    'url: nowhere',
    'Unexpected url “nowhere”, expected an address with http:// or https://. Correct it.',
  ],
])('what was expected is said in plain words: %s', (yaml, text) => {
  const { messages } = readYaml(yaml, { file: 'story.md', firstLine: 1, schema });
  expect(messages).toMatchObject([{ text, severity: 'error', line: 1 }]);
});

test('what is left out is told with what it is and what may stand in it', () => {
  const { messages } = readYaml('# name:\n', { file: 'a.yaml', firstLine: 1, schema: record });
  expect(messages.map(({ text }) => text)).toEqual([
    'Found no name (name as readers know it), expected words. Add it.',
    'Found no date (day of the event), expected a date such as 2024-02-08. Add it.',
    'Found no kind (what sort of paper it is), expected one of daily, weekly. Add it.',
  ]);
});

const nested = z.strictObject({
  articles: z.record(z.string(), z.strictObject({ rights: z.enum(['full', 'none']).optional() })),
  entries: z.array(z.strictObject({ by: z.string(), why: z.string().optional() })),
});

test.each([
  [
    'articles: { herald: { rights: all } }\nentries: []',
    'Unexpected “rights” of herald “all”, expected one of full, none. Correct it.',
  ],
  [
    'articles: { herald: { rihgts: full } }\nentries: []',
    'Unexpected field “rihgts”, expected one of rights. Correct its name or take it out.',
  ],
  ['articles: {}\nentries:\n  - why: so', 'Found no “by” of entry 1, expected words. Add it.'],
  [
    'articles: {}\nentries:\n  - by: me\n    bye: you',
    'Unexpected field “bye”, expected one of by, why. Correct its name or take it out.',
  ],
  ['articles: {}', 'Found no entries, expected a list, each entry behind a hyphen. Add it.'],
])('a field inside another is told by what it belongs to: %j', (yaml, text) => {
  const { messages } = readYaml(yaml, { file: 'story.md', firstLine: 1, schema: nested });
  expect(messages.map((message) => message.text)).toEqual([text]);
});
