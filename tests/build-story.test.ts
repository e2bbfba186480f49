/** The invented stories of the site, read and compared: each shows what it is there to show. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type BuiltStory, buildStory } from '../src/build-story.ts';
import { readContent } from '../src/loaders/read-content.ts';
import { nameAccounts } from '../src/view/accounts.ts';
import { writeFinding } from '../src/view/finding/write-finding.ts';

const { stories } = readContent(resolve(import.meta.dirname, '../content'));

const build = (id: string): BuiltStory => {
  const found = stories.find(({ story }) => story.id === id);
  if (!found) throw new Error(`No story ${id}`);
  return buildStory(id, found.files, found.corrections);
};

test('the first sentences of the first story tell who was killed, when, where and how', () => {
  const { comparison, articles } = build('baghdad-strike');
  const records = new Map(articles.map(({ source }) => [source, { id: source, name: source }]));
  const { lead } = writeFinding(comparison, nameAccounts(articles, records as never));
  expect(lead.map(({ text }) => text)).toEqual([
    'Both accounts say that a Kataib Hezbollah commander was killed on 7 February 2024 in Baghdad, by a drone.',
    'We found nothing in one that contradicts the other.',
    expect.stringContaining('Three statements by U.S. Central Command are worded differently'),
    expect.stringContaining('names Wisam Mohammed Saber al-Saedi as the target'),
  ]);
  expect(lead.at(-1)?.text).toContain('reports two people killed');
});

test('a toll that rises from day to day, told so by its editor', () => {
  const { comparison } = build('example-ferry');
  const killed = comparison.rows.find(({ label, cells }) => label === 'Killed' && cells.length > 2);
  expect(killed).toMatchObject({ relation: 'compatible' });
  expect(killed?.corrected?.by).toBe('the editor of this example');
  expect(killed?.reason).toContain('23 on 10 October, 31 on 11 October');
});

test('one ship under two numbers of people on board', () => {
  const { comparison } = build('example-ferry');
  const differing = comparison.rows.filter(({ relation }) => relation === 'differ');
  expect(differing).toMatchObject([{ label: 'Number of people on board' }]);
  expect(differing[0]?.reason).toMatch(/says 104.*says 112/u);
  expect(differing[0]?.cells).toHaveLength(3);
});

test('what a pronoun means, set by hand', () => {
  const { comparison } = build('example-ferry');
  const speakers = comparison.speakers.map(({ name }) => name);
  expect(speakers).toContain('Lunt Lines');
  expect(speakers).not.toContain('Silver Heron');
});

test('a list that does not add up', () => {
  const { comparison } = build('example-ferry');
  expect(comparison.within).toMatchObject([
    {
      article: 'kessery-courier',
      check: 'sum',
      holds: false,
      reason: '12 + 10 + 7 = 29, and the text says 31.',
    },
  ]);
});

test('one statement under different words', () => {
  const { comparison } = build('example-ferry');
  const reworded = comparison.rows.filter(({ relation }) => relation === 'wording');
  expect(reworded.map(({ label }) => label)).toContainEqual(
    expect.stringMatching(/^Helga Marn: “The Silver Heron should never/u),
  );
});

test('an earlier accident that looks alike stays apart', () => {
  const { comparison } = build('example-ferry');
  const earlier = comparison.claims.filter(
    (claim) => claim.type === 'casualties' && claim.count.min === 44,
  );
  expect(earlier.map(({ main }) => main)).toEqual([false, false]);
});

test('five accounts whose figures differ, one relation set by hand', () => {
  const { comparison } = build('example-bus-station');
  const killed = comparison.rows.find(({ corrected }) => corrected !== null);
  expect(killed).toMatchObject({ label: 'Killed', relation: 'differ' });
  expect(killed?.corrected?.by).toBe('the editor of this example');
  expect(killed?.cells).toHaveLength(5);
});

test('the dead of one hospital told apart from all the dead, by hand', () => {
  const { comparison } = build('example-bus-station');
  const parts = comparison.rows.filter(({ cells }) =>
    comparison.claims.some(
      (claim) =>
        claim.type === 'casualties' &&
        claim.who.startsWith('patients at') &&
        cells.some(({ claims }) => claims.includes(claim.id)),
    ),
  );
  expect(parts).toHaveLength(1);
  expect(parts[0]).toMatchObject({ relation: 'only', cells: [{ article: 'open-square' }] });
});

test.each(['example-ferry', 'example-bus-station'])('%s has no message', (id) => {
  expect(build(id).messages).toEqual([]);
});

test('reasons name accounts by their articles, two of one outlet too', () => {
  const tell = (id: string, dead: number) => ({
    path: `${id}.txt`,
    id,
    format: 'txt' as const,
    content: `A blast in Ostrov killed ${dead} people on Wednesday.`,
    sha256: '0'.repeat(64),
    given: { source: 'gazette', published: '2031-03-06' },
  });
  const { rows } = buildStory('blast', [tell('first', 12), tell('second', 15)]).comparison;
  expect(rows.find(({ type }) => type === 'casualties')?.reason).toBe(
    'first says 12, second says 15: they can’t both be right.',
  );
});
