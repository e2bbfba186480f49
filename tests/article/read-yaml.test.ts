import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/article/read-yaml.ts';

const schema = z.strictObject({ date: z.iso.date().optional(), url: z.url().optional() });

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
