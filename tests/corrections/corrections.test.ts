/** Corrections by an editor: each kind, and every way in which one can come loose. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type BuiltStory, buildStory } from '../../src/build-story.ts';
import { findWords } from '../../src/corrections/find-anchor.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import type { Comparison, Row } from '../../src/model/comparison.ts';
import { makeFolder } from '../cli/run-parallax.ts';

const source = 'name: Gazette\ncountry: Ruritania\nurl: https://gazette.example\nkind: newspaper\n';
const gazette = `---
title: Bomb on a ferry in Port Alder
published: 2031-05-06
---
At least 12 people were killed on Tuesday when a bomb exploded on a ferry in Port Alder, police said.

Thirty people were injured. Police searched the harbour. Police closed the harbour.

Sign up for our newsletter
`;
const herald = `---
title: Bomb on ferry in Port Alder
published: 2031-05-06
---
A bomb on a ferry in Port Alder killed 14 people on Tuesday, the coast guard said.

Thirty-two people were injured.
`;
const story = `---
title: Ferry fire
place: Port Alder, Ruritania
date: 2031-05-06
published: 2031-06-01
articles:
  gazette: { sha256: ${createHash('sha256').update(gazette).digest('hex')} }
  herald: { sha256: ${createHash('sha256').update(herald).digest('hex')} }
---
`;
const signature = '    by: A. Editor\n    on: 2031-06-02\n    why: Read again.\n';
const signed = { by: 'A. Editor', on: '2031-06-02', why: 'Read again.' };

/** Builds the story with corrections; each is the YAML of one entry without its signature. */
const correct = async (...entries: string[]): Promise<BuiltStory & { problems: string[] }> => {
  const yaml = `corrections:\n${entries.map((entry) => `  - ${entry}${signature}`).join('')}`;
  const folder = makeFolder({
    'sources/gazette.yaml': source,
    'sources/herald.yaml': source,
    'stories/ferry/story.md': story,
    'stories/ferry/gazette.txt': gazette,
    'stories/ferry/herald.txt': herald,
    'stories/ferry/corrections.yaml': yaml,
  });
  const { stories, messages } = readContent(folder);
  const built = buildStory('ferry', stories[0]!.files, stories[0]!.corrections);
  const problems = [...messages, ...built.messages].map(
    ({ file, line, column, severity, rule }) =>
      `${file?.slice(folder.length + 15)}:${line}:${column} ${severity} ${rule}`,
  );
  return { ...built, problems };
};

const rowOf = ({ rows, claims }: Comparison, words: string): Row | undefined => {
  const claim = claims.find(({ quote }) => quote.exact === words);
  return rows.find(({ cells }) =>
    cells.some(({ article, claims: ids }) => article === claim?.article && ids.includes(claim.id)),
  );
};
const claimOf = ({ claims }: Comparison, words: string) =>
  claims.find(({ quote, type }) => quote.exact === words && type === 'casualties');

const killed = 'At least 12 people were killed';
const one = (kind: string, words: string, more = ''): string =>
  `do: ${kind}\n    claim: { article: gazette, type: casualties, exact: ${words} }\n${more}`;
const two = (kind: string, left: string, right: string, more = ''): string =>
  `do: ${kind}\n    claims:\n      - { article: gazette, type: casualties, exact: ${left} }\n      - { article: herald, type: casualties, exact: ${right} }\n${more}`;

describe('without corrections', () => {
  test('no claim and no row bears a person’s mark', () => {
    const { comparison } = buildStory('ferry', []);
    expect(comparison.corrections).toEqual([]);
  });

  test('what the tests below change is otherwise', async () => {
    const { comparison, problems } = await correct(one('accept', 'Thirty people were injured'));
    expect(problems).toEqual([]);
    expect(rowOf(comparison, killed)).toMatchObject({ relation: 'compatible', corrected: null });
    expect(claimOf(comparison, killed)).toMatchObject({ count: { min: 12 }, corrected: null });
    expect(rowOf(comparison, 'Thirty people were injured')?.relation).toBe('differ');
  });
});

describe('claims', () => {
  test('accept', async () => {
    const { comparison } = await correct(one('accept', killed));
    expect(claimOf(comparison, killed)).toMatchObject({ confidence: 1, corrected: signed });
    expect(comparison.corrections).toMatchObject([
      { do: 'accept', ...signed, quotes: [{ article: 'gazette', quote: { exact: killed } }] },
    ]);
  });

  test('reject', async () => {
    const { comparison, extractions } = await correct(one('reject', killed));
    expect(claimOf(comparison, killed)).toBeUndefined();
    expect(extractions[0]?.mainEvent.killed).toBeNull();
    expect(comparison.corrections[0]?.quotes[0]).toMatchObject({ claim: null });
    const { rows } = comparison;
    expect(rows.find(({ label }) => label === 'Killed')?.relation).toBe('only');
  });

  test('change: relations follow', async () => {
    const set = '    set: { count: { min: 16, max: 16 } }\n';
    const { comparison, extractions } = await correct(one('change', killed, set));
    expect(claimOf(comparison, killed)).toMatchObject({
      count: { min: 16, max: 16, approximate: false, words: '16' },
      corrected: signed,
    });
    expect(extractions[0]?.mainEvent.killed?.count.min).toBe(16);
    expect(rowOf(comparison, killed)?.relation).toBe('differ');
  });

  test.each([
    ['{ min: 16, max: 16, words: sixteen }', 'sixteen'],
    ['{ min: 16, max: null }', '16 or more'],
    ['16', '16'],
  ])('change to the figure %s: shown as “%s”', async (figure, words) => {
    const { comparison } = await correct(one('change', killed, `    set: { count: ${figure} }\n`));
    expect(claimOf(comparison, killed)).toMatchObject({ count: { words } });
  });

  test('change of who spoke: who is credited follows', async () => {
    const { comparison } = await correct(
      `do: change
    claim: { article: herald, type: statement, exact: killed 14 people }
    set: { speaker: Harbour police }
`,
    );
    const said = comparison.claims.find(({ corrected }) => corrected !== null);
    expect(said).toMatchObject({
      speaker: 'Harbour police',
      attribution: { who: 'Harbour police', verb: 'say' },
    });
    expect(comparison.speakers.map(({ name }) => name)).toContain('Harbour police');
  });

  test('add', async () => {
    const { comparison, problems } = await correct(
      `do: add
    claim: { article: gazette, type: means, exact: exploded }
    set: { name: explosion }
`,
    );
    expect(problems).toEqual([]);
    const added = comparison.claims.find(({ rules }) => rules.includes('correction/add'));
    expect(added).toMatchObject({
      type: 'means',
      name: 'explosion',
      main: true,
      corrected: signed,
      sentence: { exact: expect.stringMatching(/^At least .* police said\.$/u) },
    });
    expect(
      comparison.rows.some(({ cells }) => cells.some((c) => c.claims.includes(added!.id))),
    ).toBe(true);
  });
});

describe('rows', () => {
  test('split', async () => {
    const { comparison } = await correct(one('split', killed));
    expect(rowOf(comparison, killed)).toMatchObject({ relation: 'only', corrected: signed });
    expect(rowOf(comparison, 'killed 14 people')).toMatchObject({
      relation: 'only',
      corrected: null,
    });
  });

  test('split what stands alone already', async () => {
    const { comparison, problems } = await correct(one('split', killed), one('split', killed));
    expect(problems).toEqual([]);
    expect(rowOf(comparison, killed)?.cells).toHaveLength(1);
    expect(comparison.rows.every(({ cells }) => cells.length > 0)).toBe(true);
  });

  test('join what a split took apart', async () => {
    const { comparison } = await correct(
      one('split', killed),
      two('join', killed, 'killed 14 people'),
    );
    expect(rowOf(comparison, killed)).toMatchObject({ relation: 'compatible', corrected: signed });
    expect(rowOf(comparison, killed)?.cells).toHaveLength(2);
  });

  test('relate', async () => {
    const more = '    relation: not-comparable\n    reason: One counts crew, one does not.\n';
    const { comparison } = await correct(two('relate', killed, 'killed 14 people', more));
    expect(rowOf(comparison, killed)).toMatchObject({
      relation: 'not-comparable',
      reason: 'One counts crew, one does not.',
      corrected: signed,
    });
    expect(comparison.summary).toMatchObject({ notComparable: 1 });
  });
});

test.each<[string, string, string[]]>([
  [
    'words that are not there',
    one('reject', 'At least 13'),
    ['3:57 error correction-words-missing'],
  ],
  [
    'words in other letters',
    one('reject', 'at least 12 people'),
    ['3:57 error correction-words-missing'],
  ],
  ['words that stand twice', one('reject', 'the harbour'), ['3:57 error correction-words-twice']],
  [
    'words that make no claim',
    one('reject', 'Police searched'),
    ['3:57 error correction-claim-missing'],
  ],
  [
    'words that make two claims',
    `do: reject\n    claim: { article: gazette, exact: "12 people were killed on Tuesday" }\n`,
    ['3:39 error correction-claim-twice'],
  ],
  [
    'an article that is not there',
    one('reject', killed).replace('gazette', 'gazete'),
    ['3:23 error correction-article'],
  ],
  [
    'a field of another type',
    one('change', killed, '    set: { speaker: Police }\n'),
    ['4:21 error correction-fields'],
  ],
  [
    'a value that can’t be',
    one('change', killed, '    set: { outcome: hurt }\n'),
    ['4:21 error correction-fields'],
  ],
  [
    'a least number above the greatest',
    one('change', killed, '    set: { count: { min: 16, max: 12 } }\n'),
    ['4:12 error correction-fields'],
  ],
  [
    'a figure in words alone',
    one('change', killed, '    set: { count: sixteen }\n'),
    ['4:19 error correction-fields'],
  ],
  [
    'an added claim without its value',
    'do: add\n    claim: { article: gazette, type: means, exact: exploded }\n    set: {}\n',
    ['4:5 error correction-fields'],
  ],
  [
    'a relation of claims that stand in two rows',
    two(
      'relate',
      killed,
      'Thirty-two people were injured',
      '    relation: agree\n    reason: So it is.\n',
    ),
    ['4:54 error correction-rows'],
  ],
  ['a kind that is none', one('delete', killed), ['2:9 error field-corrections']],
  [
    'no reason given',
    two('relate', killed, 'killed 14 people', '    relation: agree\n'),
    ['2:5 error field-corrections'],
  ],
])('%s fails', async (_name, entry, problems) => {
  const { problems: found } = await correct(entry);
  expect(found).toEqual(problems.map((problem) => `corrections.yaml:${problem}`));
});

test('words that stand twice are told apart by those around them', async () => {
  const { problems } = await correct(
    `do: add
    claim: { article: gazette, type: target, exact: the harbour, prefix: "closed " }
    set: { name: harbour, kind: place }
`,
  );
  expect(problems).toEqual([]);
});

test('every entry that can’t be read is told, one of an unknown field too', async () => {
  const { problems } = await correct(
    one('delete', killed),
    one('reject', killed).replace('type:', 'typo:'),
  );
  expect(problems.map((problem) => problem.replace(/^\S+ /u, ''))).toEqual([
    'error field-corrections',
    'warning unknown-field',
  ]);
});

test('a message says what to do', async () => {
  const { messages } = await correct(one('reject', 'the harbour'));
  expect(messages[0]?.text).toBe(
    'Found “the harbour” 2 times in gazette, expected it once. Add the words right before it as “prefix” or right after it as “suffix”.',
  );
});

test('a message quotes the words that were meant', async () => {
  const { messages } = await correct(one('reject', 'at least 12 people'));
  expect(messages[0]?.text).toBe(
    'Found no “at least 12 people” in gazette. The article has “At least 12 people”. Quote the words as the article has them, or take the correction out.',
  );
});

test('what stands around an article makes no claim of it', async () => {
  const { problems } = await correct(
    one('add', 'newsletter', '    set: { outcome: killed, who: people, count: 1 }\n'),
  );
  expect(problems).toEqual(['corrections.yaml:3:57 error correction-no-claim']);
});

test('words that overlap themselves stand twice', () => {
  const anchor = { article: 'gazette', exact: 'ha ha', prefix: '', suffix: '' };
  expect(findWords(anchor, { text: 'ha ha ha' })).toMatchObject({ rule: 'correction-words-twice' });
  expect(findWords(anchor, { text: 'ha ha' })).toEqual({
    found: { start: 0, end: 5, exact: 'ha ha' },
  });
});
