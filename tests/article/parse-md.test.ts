import { expect, test } from 'vitest';
import { readText, rolesOf } from './read-text.ts';

test('the text is what a reader sees', () => {
  expect(
    rolesOf(
      `# Ferry fire kills four

*By Ada Quill*

**PORT ALDER** — At least [four people](https://gazette.example) were killed &amp;
eleven hurt.\\
A new line.

- Two were crew members.
- Two were tourists.

> “We heard a bang,” said one.

![smoke](smoke.jpg)

## What happened

The fire began at noon, said <b>Otto Helm</b>, the captain.

<p>He spoke to reporters.</p>
`,
      { format: 'md' },
    ),
  ).toEqual([
    ['title', 'Ferry fire kills four'],
    ['byline', 'By Ada Quill'],
    ['body', 'PORT ALDER — At least four people were killed & eleven hurt.'],
    ['body', 'A new line.'],
    ['body', 'Two were crew members.'],
    ['body', 'Two were tourists.'],
    ['body', '“We heard a bang,” said one.'],
    ['heading', 'What happened'],
    ['body', 'The fire began at noon, said Otto Helm, the captain.'],
    ['body', 'He spoke to reporters.'],
  ]);
});

test('lists nested too deep are told, a long rule is none', () => {
  const { messages } = readText(`${'- '.repeat(5000)}Four dead`, { format: 'md' });
  expect(messages[0]).toMatchObject({ rule: 'parse-failed', severity: 'error' });
  const ruled = readText(`Four dead.\n\n${'- '.repeat(40)}\n\n- Two hurt.`, { format: 'md' });
  expect(ruled.article.text).toBe('Four dead.\n\nTwo hurt.');
});
