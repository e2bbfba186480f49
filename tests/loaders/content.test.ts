/** The site’s own content: whole, and the articles byte for byte as they were supplied. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';

const folder = resolve(import.meta.dirname, '../../content');

test('nothing in it is wrong', async () => {
  const { messages } = readContent(folder);
  expect(messages).toEqual([]);
});

test.each([
  ['cnn', '1a39f524f62ada5cb68ab9fbd9638cc6e038ad7e06c92212c737a225014a76ca'],
  ['epoch-times', 'ad6d24fdf90b8db7f539fcf67ab1cf32585f80018bf3a38cc403a2105ef22dae'],
])('%s is as it was supplied', async (name, sha256) => {
  const bytes = readFileSync(join(folder, `stories/baghdad-strike/${name}.txt`));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  const { stories } = readContent(folder);
  const story = stories.find(({ story: { id } }) => id === 'baghdad-strike');
  expect(story?.story.articles[name]).toMatchObject({ sha256, rights: 'full' });
});
