/** Several attacks in one text: whose, on whom, how many and when tell which one is meant. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const lead =
  'A Karsian drone strike in Ostrov killed a militia commander on Wednesday. The strike hit a car.';
const earlier =
  'Karsia carried out airstrikes in Belmar and Norden last week, hitting seven depots.';

const read = (text: string) => extractClaims(articleOf(text, '2031-03-06'));
const extract = (text: string) => read(`${lead}\n\n${text}`);

/** The claims of a type after the lead, with “main”, “earlier” for last week’s, or another label. */
const about = (text: string, type: string): string[] => {
  const { claims, events } = extract(text);
  const lastWeek = claims.find(({ sentence }) => sentence.exact === earlier)?.event;
  return claims
    .filter(({ sentence }) => !lead.includes(sentence.exact) && sentence.exact !== earlier)
    .filter((claim) => claim.type === type)
    .map(({ main, event, quote }) => {
      const label = events.find(({ id }) => id === event)?.label ?? '';
      return `${main ? 'main' : event === lastWeek ? 'earlier' : label}: ${quote.exact}`;
    });
};

describe('a sentence goes to the happening whose number, words or doer it has', () => {
  test.each([
    ['The strikes killed ten people.', ['earlier: killed ten people']],
    ['The strike killed two people.', ['main: killed two people']],
    ['The military action killed ten people.', ['earlier: killed ten people']],
    [
      'After the earlier strikes, Norden mourned.\n\nThe aggression against Belmar led to the deaths of numerous citizens.',
      ['earlier: the deaths of numerous citizens'],
    ],
    [
      'The targets were legitimate, the army said.\n\n“These sites were chosen with care,” it said.\n\nNorden condemned the operation that killed ten clerks.',
      ['earlier: killed ten clerks'],
    ],
    [
      'It was snowing in the hills.\n\nNorden condemned the operation that killed two clerks.',
      ['main: killed two clerks'],
    ],
  ])('%s', (text, claims) => {
    expect(about(`${earlier}\n\n${text}`, 'casualties')).toEqual(claims);
  });
});

test('what was carried out last week is not the strike of Wednesday, however it is told', () => {
  const { claims } = extract(
    `${earlier}\n\nThe army did not speak of the series of strikes it carried out in the country last week.`,
  );
  const weeks = claims.filter(({ quote }) => quote.exact === 'last week');
  expect(weeks).toHaveLength(2);
  expect(new Set(weeks.map(({ event }) => event)).size).toBe(1);
  expect(weeks.some(({ main }) => main)).toBe(false);
});

test('strikes of a group on a country’s troops are not those of the country', () => {
  const { claims, events } = extract(
    `Denmark carried out airstrikes in Belmar and Norden last week.\n\nThe Baruna Front has claimed strikes on bases housing Danish troops in Belmar and Norden.\n\nDanish forces have been attacked in Belmar, Norden and Tovar more than 40 times.`,
  );
  const aims = claims.filter(({ type, quote }) => type === 'target' && /Danish/u.test(quote.exact));
  expect(aims.map(({ quote }) => quote.exact)).toEqual([
    'bases housing Danish troops',
    'Danish forces',
  ]);
  expect(new Set(aims.map(({ event }) => event)).size).toBe(1);
  expect(events.find(({ id }) => id === aims[0]?.event)?.when).toBeNull();
});

test('troops who go on being attacked are the aim of the attacks on them, not of the strike', () => {
  const text =
    'The army blamed the militia for attacks on Karsian troops.\n\nKarsian troops have continued to come under attack almost every day since the strike.';
  expect(about(text, 'target').at(-1)).toBe('the attacks: Karsian troops');
});

describe('what is demanded, planned or feared has neither place nor means', () => {
  test.each([
    ['Lawmakers have demanded that the president launch drone strikes inside Tovar.', []],
    ['The army threatened missile attacks on Tovar.', []],
    ['Diplomats warned of a missile attack.', []],
    ['The army reported a missile attack on Tovar.', ['missile attack']],
    ['The army launched a missile attack on Tovar.', ['missile attack']],
    ['The minister called the missile attack heinous.', ['missile attack']],
  ])('%s', (text, means) => {
    const { claims } = extract(text);
    const found = claims.filter(
      ({ type, sentence }) => type === 'means' && !lead.includes(sentence.exact),
    );
    expect(found.map(({ quote }) => quote.exact)).toEqual(means);
  });

  test('a plot that the text is about keeps its means', () => {
    const { claims } = extractClaims(
      articleOf('Police foiled a bomb attack on a station in Ostrov on Tuesday.', '2031-03-06'),
    );
    expect(claims.some(({ type }) => type === 'means')).toBe(true);
  });
});

test.each([
  [
    'They answered rebels who last month launched a rocket attack on an outpost in Belmar.',
    '2031-02-01',
  ],
  ['They answered rebels who launched a rocket attack on an outpost in Belmar.', undefined],
])('the time before the verb of a relative clause is its own: %s', (text, from) => {
  const { events } = extract(text);
  expect(events.find(({ places }) => places.includes('Belmar'))?.when?.from).toBe(from);
});

test('a truce after “but” gives the strikes before it no time', () => {
  const { events } = extract(
    'Rebel strikes on outposts hurt many.\n\nKarsia denies that the strikes are related to the war, but a truce in November saw a lull in Belmar.',
  );
  expect(events.some(({ when }) => when?.from === '2030-11-01')).toBe(false);
});

test.each([
  ['Residents heard at least two loud explosions around 9:30 p.m. on Wednesday.', true],
  ['Residents heard at least two loud explosions in Belmar on Sunday.', false],
])('blasts heard on the day of the strike are its own: %s', (text, main) => {
  const { claims } = extract(text);
  expect(claims.find(({ type }) => type === 'count')?.main).toBe(main);
});

test.each([
  ['The execution of the strike was praised by Colonel Ada Hale.', true],
  ['The execution of their duties was praised by Colonel Ada Hale.', true],
  ['The execution of the hostages in Belmar last month was condemned by Colonel Ada Hale.', false],
])('the execution of a strike kills nobody: %s', (text, main) => {
  const { events } = extract(text);
  expect(events.length === 1).toBe(main);
});

test('a war is named by where it is fought, not by who fights it', () => {
  const { events } = extract(
    'The militia said it acted because of Karsia’s war in Norden.\n\nThe conflict has lasted since the invasion of Norden.',
  );
  const wars = events.filter(({ kind }) => kind === 'war');
  expect(wars.map(({ places }) => places)).toEqual([['Norden']]);
});

test.each([
  ['people', 'main'],
  ['Karsian guards', 'other'],
])('whom any happening may befall tells none apart: %s', (victims, which) => {
  const { claims, events } = extractClaims(
    articleOf(
      `A flood hit Norden on Tuesday.\n\nThe flood on April 25, which killed 80 ${victims}, was worse. Tuesday’s flood was still deadly.\n\nA spokesman said that at least 65 ${victims} had been killed.`,
      '2031-05-06',
    ),
  );
  const told = claims.findLast(({ type }) => type === 'casualties');
  const main = events.find((event) => event.main);
  expect(told?.event === main?.id ? 'main' : 'other').toBe(which);
});

describe('each with its own time, place and aim', () => {
  const told = (text: string): string[] =>
    extract(text)
      .events.slice(1)
      .map(
        ({ label, when, places }) => `${label} ${when?.from.slice(0, 7) ?? ''} ${places.join()}`,
      );

  test.each([
    [
      'In August drones hit a depot and in September rockets caused damage to another.',
      ['the strike 2030-08 '],
    ],
    [
      'It began after attacks in January on tankers in Sweden and depots in Norway and Iceland’s capture of a drone.',
      ['the attacks in Sweden and Norway 2031-01 Sweden,Norway'],
    ],
    [
      'The minister blamed a militia for attacks on depots in Norway and rocket attacks on bases hosting Karsian forces.',
      ['the attacks in Norway  Norway', 'the rocket attacks  '],
    ],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

test('what holds in any conflict is no war of its own', () => {
  const { events } = extractClaims(
    articleOf(
      'A strike hit a bus in Ostrov on Monday, killing ten. A clinic took in “dozens of dead,” it said, adding that guests “must be protected during conflict.”',
      '2031-03-06',
    ),
  );
  expect(events.map(({ kind }) => kind)).toEqual(['strike']);
});
