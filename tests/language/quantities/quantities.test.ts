/** Numbers with their bounds, and numbers that count nothing. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/language/document.ts';
import { articleOf } from '../../support/article-of.ts';

const quantitiesOf = (text: string): string[] =>
  readDocument(articleOf(text))
    .sentences.filter(({ role }) => role === 'body')
    .flatMap(({ quantities }) => quantities)
    .map(
      ({ quantity: { min, max, approximate } }) =>
        `${approximate ? '~' : ''}${min}${max === min ? '' : `..${max ?? ''}`}`,
    );

test.for([
  ['The fire hurt 146 people.', ['146']],
  ['Twenty-one people and thirty five goats were hurt.', ['21', '35']],
  ['One hundred and five people were hurt.', ['105']],
  ['Some 1.5 million people fled.', ['~1500000']],
  ['Over 9m were displaced; 1.2m people fled.', ['9000001..', '1200000']],
  ['A doctor told Reuters 13 people were hurt.', ['13']],
  ['Reuters 13 May.', []],
  ['The wall is 9m high.', ['9']],
  ['Half a million people fled.', ['500000']],
  ['Guards fled with bruises, 3 of them at night.', ['3']],
  ['Otto Welk, 34 of Dostra, fled.', []],
  ['More than 10 000 people fled, 1 250 of them at night.', ['10001..', '1250']],
  ['Upward of 40 people fled.', ['40..']],
  ['40+ people were hurt; 2 + 3 make 5.', ['40..', '2', '3', '5']],
  ['40-plus people were hurt, 12 or so people were freed.', ['40..', '~12']],
  ['Only four people were hurt, just over ten fled.', ['4', '11..']],
  ['A record 40 people fled; the record of 40 stands.', ['40', '40']],
  ['12, possibly more, were hurt; 8, possibly guards, fled.', ['12..', '8']],
  ['At least 12, and possibly as many as 15, were hurt.', ['12..15']],
  ['Two dozen people were hurt.', ['~24']],
  ['Half a dozen people were hurt.', ['6']],
  ['Dozens were hurt.', ['12..']],
  ['Several hundred people fled.', ['300..']],
  ['Tens of thousands fled.', ['10000..']],
  ['A couple of guards were hurt.', ['2']],
  ['Twin blasts shook the town.', ['2']],
  ['One was hurt and another fled.', ['1', '1']],
  ['Another guard spoke, and they faced one another.', []],
  ['Between 5 and 10 people were hurt.', ['5..10']],
  ['5-13 people were hurt.', ['5..13']],
  ['Two or three people were hurt.', ['2..3']],
  ['12 or more people were hurt.', ['12..']],
  ['At least 25 were killed and 55 wounded.', ['25..', '55']],
  ['No fewer than 12 people were hurt.', ['12..']],
  ['The fund holds 5,000 or less than 6,000 shares.', ['5000', '0..5999']],
  ['The toll surpassed 3,000 on Monday.', ['3001..']],
  ['More than 160 attacks were made.', ['161..']],
  ['As many as 30 people were hurt.', ['0..30']],
  ['Fewer than 10 people were hurt.', ['0..9']],
  ['More than 10 but fewer than 20 people were hurt.', ['11..19']],
  ['Nearly 100 people were hurt.', ['~100']],
  ['They handed over five boxes in over five minutes.', ['5']],
  ['Mud swept over 46 homes and swallowed over 30 cars.', ['46', '31..']],
  ['A truck ran over two people, and over 20 fled.', ['2', '21..']],
  ['More than half of the 30 hostages fled.', ['16..']],
  ['Some of the 30 hostages fled, most of its 12 guards stayed.', ['2..', '30', '2..', '12']],
  ['A further three were hurt, and another two.', ['3', '2']],
  ['All four were hurt, and both men fled.', ['4', '2']],
  ['None were hurt, and no one fled.', ['0', '0']],
  ['A total of 14 people were hurt.', ['14']],
  ['A third of the 50 pupils were hurt.', ['17']],
  ['Of the 40 miners, a quarter were hurt.', ['40', '10']],
  ['One in ten of the 300 villagers was hurt.', ['30']],
  ['All but two of the 30 passengers were hurt.', ['28']],
  ['All but the two of them fled.', ['2']],
  ['A score of villagers were hurt.', ['20']],
  ['At the School 12 pupils fled.', ['12']],
  ['Two women, 34 and 36, and 12 others were hurt.', ['2', '12']],
  ['One man is 29 years old, another 30 guards were hurt.', ['1', '30']],
] satisfies [string, string[]][])('%s', ([text, expected]) => {
  expect(quantitiesOf(text)).toEqual(expected);
});

test.for([
  'John Marten, 34, and his sister, 29, were hurt.',
  'The men, ages 19, 23 and 31, were hurt.',
  'The women, 34 and 36, were hurt.',
  'The man is 29 years old, another 52.',
  'The 40-year-old lives on Route 9.',
  'It cost $5 million, or 20 percent of the budget.',
  'He ran for three hours over 12 miles.',
  'They left on Flight 370 at 5:30.',
  'The pupils of School 12 in Alder fled.',
  'How many people were there?',
  'One in four people agreed.',
])('no count: %s', (text) => {
  expect(quantitiesOf(text)).toEqual([]);
});

test('says what stands beside a figure told before, and what is taken as known', () => {
  const [others, four] = readDocument(
    articleOf('Three others were hurt. All four fled.'),
  ).sentences.flatMap(({ role, quantities }) => (role === 'body' ? quantities : []));
  expect(others).toMatchObject({ additional: true, definite: false });
  expect(four).toMatchObject({ additional: false, definite: true });
});

test('what there is information about is no rough figure', () => {
  expect(quantitiesOf('There was information about eight killed officers.')).toEqual(['8']);
  expect(quantitiesOf('There were about eight killed officers.')).toEqual(['~8']);
});
