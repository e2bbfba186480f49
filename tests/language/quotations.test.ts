/** Where quotations begin and end, whatever marks they use. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/language/quotations.ts';

const paragraphsOf = (text: string) => {
  let start = 0;
  return text.split('\n').map((line, position) => {
    const paragraph = { start, end: start + line.length, position };
    start += line.length + 1;
    return paragraph;
  });
};

const inner = (text: string): string[] =>
  findQuotations(text, paragraphsOf(text)).map(({ from, to }) => text.slice(from, to));

describe('quotations', () => {
  test.for([
    ['He said, "It is over."', ['It is over.']],
    ['“It is over,” he said. “Go home.”', ['It is over,', 'Go home.']],
    ['‘It is over,’ he said.', ['It is over,']],
    ["'It is over,' he said.", ['It is over,']],
    ["``It is over,'' he said.", ['It is over,']],
    ["''It is over,'' he said.", ['It is over,']],
    ['«It is over», he said.', ['It is over']],
    ['“He told me, ‘Run,’ and I ran,” she said.', ['He told me, ‘Run,’ and I ran,', 'Run,']],
    ['‘We guard the farmers’ fields,’ he said.', ['We guard the farmers’ fields,']],
    ['“It is over, he said.', ['It is over, he said.']],
  ] as const)('%s', ([text, expected]) => {
    expect(inner(text)).toEqual(expected);
  });

  test.for([
    'The wall is 5\'10" high.',
    'It’s the farmers’ market.',
    "The '90s and rock 'n' roll.",
    'Nothing is quoted here.',
  ])('none: %s', (text) => {
    expect(inner(text)).toEqual([]);
  });

  test('run on over paragraphs that each open again', () => {
    const text = '“We saw smoke.\n“Then we ran.”\nNobody was hurt.';
    const [first, second] = findQuotations(text, paragraphsOf(text));
    expect(first).toMatchObject({ runsOn: true, closed: false });
    expect(second).toMatchObject({ runsOn: false, closed: true });
  });

  test('a quotation inside another has depth 1', () => {
    const text = '“He told me, ‘Run,’ and I ran,” she said.';
    expect(findQuotations(text, paragraphsOf(text)).map(({ depth }) => depth)).toEqual([0, 1]);
  });
});
