/** What a text tells in passing, of other times or of raids at large, and what is its main happening all the same. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

/** The casualties of a text, each told as the main happening’s or not. */
const casualtiesOf = (text: string): string[] =>
  extractClaims(articleOf(text, '2031-03-08'))
    .claims.filter(({ type }) => type === 'casualties')
    .map(({ main, quote }) => `${main ? 'main' : 'other'}: ${quote.exact}`);

test.each([
  [
    'The killing of the 13 officers in Norden on Monday was the land’s worst such deed since May 2029, when gunmen killed 14 guards in Belmar.',
    ['main: The killing of the 13 officers', 'other: killed 14 guards'],
  ],
  [
    'Gunmen killed two clerks in an attack in Norden on Monday.\n\nThe attack marks a resurgence in abductions in the land.\n\nOne pupil was shot and hurt, a witness said.',
    ['main: killed two clerks', 'main: One pupil was shot and hurt'],
  ],
  [
    'Gunmen killed two clerks in an attack in Norden on Monday.\n\nThis attack comes shortly after the killing of a guard in January.',
    ['main: killed two clerks', 'other: the killing of a guard'],
  ],
  [
    'A bomber killed 30 people in Norden on Monday.\n\nIt was one of several attacks to exact revenge for the loss of the Front’s leader, who was slain in Belmar last year, a guard said.',
    ['main: killed 30 people', 'other: the Front’s leader, who was slain'],
  ],
  [
    'Crews battle to save 19 people trapped under a mill that collapsed in Norden on Monday.\n\nTwo guards were hurt.',
    ['main: 19 people trapped', 'main: Two guards were hurt'],
  ],
  [
    'The search for victims of a fire in Norden went on on Monday.\n\nAt least 56 people have been confirmed dead in the Marsh Fire, which broke out a week ago.',
    ['main: At least 56 people have been confirmed dead'],
  ],
  [
    'The number of those who died in one of Karsia’s deadliest fires rose on Monday as police found two bodies.\n\nThe fire broke out a week ago. Two guards were hurt.',
    ['main: two bodies', 'main: Two guards were hurt'],
  ],
  [
    'A fire in Norden killed two clerks on Monday.\n\nA week ago a fire in Belmar killed nine people.',
    ['main: killed two clerks', 'other: killed nine people'],
  ],
  [
    'An outbreak of 16 tornadoes killed six people in Norden on Monday.\n\nNine guards were hurt.',
    ['main: killed six people', 'main: Nine guards were hurt'],
  ],
  [
    'Teams sent tents to Norden to prevent any outbreak of disease.\n\nThe floods killed nine people on Monday.',
    ['main: killed nine people'],
  ],
  [
    'Police asked a club’s owner about the deaths of nine people in a fire.\n\nRockets hit the roof and burned it, a guard said.\n\nTwelve people were hurt.',
    ['main: the deaths of nine people', 'main: Twelve people were hurt'],
  ],
  [
    'Fog contributed to a bus crash in Norden that killed 12 people, officials said.\n\nOne clerk died on Tuesday.',
    ['main: killed 12 people', 'main: One clerk died'],
  ],
])('%s', (text, told) => {
  expect(casualtiesOf(text)).toEqual(told);
});

test.each([
  ['The rebels sank a ship off Norden on Monday.', 'attack'],
  ['A ship was sunk by rebels off Norden on Monday.', 'attack'],
  ['A ship sank off Norden on Monday.', 'crash'],
  ['A storm sank a ship off Norden on Monday.', 'storm'],
])('who sinks a ship attacks it: %s', (text, kind) => {
  expect(extractClaims(articleOf(text, '2031-03-08')).events[0]?.kind).toBe(kind);
});

test('operations in a name, and raids that are common, are none of any day', () => {
  const kinds = (text: string) =>
    extractClaims(articleOf(text, '2031-03-08')).events.map(({ kind }) => kind);
  const lead = 'A ship sank off Norden on Monday, killing two.';
  expect(kinds(`${lead}\n\nThe Maritime Trade Operations agency heard of it at noon.`)).toEqual([
    'crash',
  ]);
  expect(kinds(`${lead}\n\nRaids for ransom have become common in Belmar.`)).toEqual(['crash']);
});

test('a claim of what was done elsewhere in April is none of Wednesday’s bombing', () => {
  const { claims } = extractClaims(
    articleOf(
      'A bomb hit a bus in Norden on Wednesday, killing nine people.\n\nIn April, the Front claimed responsibility for deadly blasts at a hotel in Belmar.',
      '2031-03-08',
    ),
  );
  expect(claims.find(({ type }) => type === 'responsibility')?.main).toBe(false);
});

test('the day of a vote is none of the coup after it', () => {
  const { events } = extractClaims(
    articleOf(
      'Officers said in Karsia that they had seized power, just after it was told who had won Saturday’s general election.\n\nThey spoke on television on Thursday, and shots were heard.',
      '2031-03-07',
    ),
  );
  expect(events[0]).toMatchObject({ kind: 'coup', when: { from: '2031-03-06' } });
});

test.each([
  ['Soldiers seized power in Karsia on Wednesday.', 'coup'],
  ['Soldiers declared the seizure of power in Karsia on Wednesday.', 'coup'],
  ['Soldiers seized a ship off Karsia on Wednesday.', 'seizure'],
])('who seizes power, and who a ship: %s', (text, kind) => {
  expect(extractClaims(articleOf(text, '2031-03-08')).events[0]?.kind).toBe(kind);
});

test('a town before the first words of a text is where it was written', () => {
  const places = (text: string) =>
    extractClaims(articleOf(text, '2031-03-08'))
      .claims.filter(({ type }) => type === 'place')
      .map(({ quote }) => quote.exact);
  expect(places('Oslo: Two guards were killed on Wednesday. A third was hurt.')).toEqual([]);
  expect(places('A bomb went off. Oslo: Two guards were killed on Wednesday.')).toEqual(['Oslo']);
});

/** The targets of a text, each told as the main happening’s or not. */
const targetsOf = (text: string): string[] =>
  extractClaims(articleOf(text, '2031-03-08'))
    .claims.filter(({ type }) => type === 'target')
    .map(({ main, quote }) => `${main ? 'main' : 'other'}: ${quote.exact}`);

test.each([
  ['a leader of the Marsh Front, a band that has targeted Karsian forces', 'other: Karsian forces'],
  ['Omar Sabri of the Marsh Front, which has attacked ships', 'other: ships'],
  ['Omar Sabri and hit a convoy that has entered the town', undefined],
])('what a band does at large is no part of the strike: %s', (whom, told) => {
  const targets = targetsOf(`A strike in Ostrov on Wednesday killed ${whom}.`);
  expect(targets.find((target) => /forces|ships|town/u.test(target))).toBe(told);
});

test.each([
  ['It came two days after a raid on a base in Norden. That raid killed ten soldiers.', 'other'],
  ['It answered Monday’s bombing at the airport. That attack killed ten soldiers.', 'other'],
  ['It answered Monday’s bombing at the airport. The strike killed ten soldiers.', 'main'],
  ['It hit a depot. That strike killed ten soldiers.', 'main'],
])('“that raid” is the one told last: %s', (text, told) => {
  const lead = 'A Karsian strike on a depot in Ostrov killed two clerks on Wednesday.';
  expect(casualtiesOf(`${lead}\n\n${text}`)).toContain(`${told}: killed ten soldiers`);
});

test.each(['We recall that on', 'As reported earlier, on', 'As previously reported, on'])(
  'what a text has told before is no part of its main happening: %s',
  (opening) => {
    const text = `A rocket hit a station in Ostrov, killing ten people.\n\n${opening} March 1 a drone struck a bridge near Norden, killing four.`;
    expect(casualtiesOf(text)).toEqual(['main: killing ten people', 'other: killing four']);
  },
);
