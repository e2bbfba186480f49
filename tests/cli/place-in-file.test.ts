import { expect, test } from 'vitest';
import { placeInFile } from '../../src/cli/place-in-file.ts';

const words = 'four people';
const body = 'Police spoke of four people.\nA doctor counted four people too.';
const place = (content: string, text: string, start: number) =>
  placeInFile({ start, end: start + words.length, exact: words }, text, {
    path: 'gazette.txt',
    id: 'gazette',
    format: 'txt',
    content,
    sha256: '',
  });

test.each([
  ['as it is', body, body],
  ['with the line ends of Windows', body.replace('\n', '\r\n'), body],
  ['below front matter', `---\ntitle: A fire\n---\n${body}`, body],
  ['under a title that was put before it', body, `A fire kills four people\n\n${body}`],
])('words that stand twice in a text are told apart: %s', (_name, content, text) => {
  const head = content.split('\n').length - 2;
  const second = text.lastIndexOf(words);
  const first = text.lastIndexOf(words, second - 1);
  expect(place(content, text, first)).toEqual({ line: head + 1, column: 17 });
  expect(place(content, text, second)).toEqual({ line: head + 2, column: 18 });
});

test('words that markup breaks up in the file are placed at its start', () => {
  expect(place('Police spoke of <b>four</b> people.', body, body.indexOf(words))).toEqual({
    line: 1,
    column: 1,
  });
});

test('letters that the file writes in two parts are found', () => {
  const text = 'The mayor of \u00c9vora spoke.';
  const span = { start: 13, end: 18, exact: '\u00c9vora' };
  const content = `\r\n\r\n${text.normalize('NFD')}`;
  expect(
    placeInFile(span, text, { path: 'a.txt', id: 'a', format: 'txt', content, sha256: '' }),
  ).toEqual({ line: 3, column: 14 });
});
