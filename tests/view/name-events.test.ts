/** What happenings are called, and that no two of a story are called the same. */
import { expect, test } from 'vitest';
import { nameEvents } from '../../src/view/name-events.ts';
import { inventEvent } from '../support/invent-story.ts';

type Told = Partial<ReturnType<typeof inventEvent>>;
const may = { from: '2030-05-01', to: '2030-05-31' };

const namesOf = (...told: Told[]): string[] => [
  ...nameEvents({
    events: told.map((event, index) => ({ ...inventEvent(`e${index}`), main: false, ...event })),
    rows: [],
  }).values(),
];

test.each<[Told[], string[]]>([
  // names of their own stay
  [
    [{ label: 'the flood', when: may }, { label: 'the fire' }],
    ['the flood', 'the fire'],
  ],
  [[{ label: 'the event' }], ['another happening']],
  // the same name of two
  [
    [
      { label: 'the strike', when: may },
      { label: 'the strike', place: 'Lowmere' },
    ],
    ['the strike of May 2030', 'the strike in Lowmere'],
  ],
  [
    [
      { label: 'the strike', main: true, when: may },
      { label: 'the strike', when: may },
    ],
    ['the strike', 'the strike of May 2030'],
  ],
  [
    [{ label: 'the attack' }, { label: 'the attack' }, { label: 'the attack' }],
    ['the attack', 'another attack', 'another attack (2)'],
  ],
  [
    [{ label: 'other attacks' }, { label: 'other attacks' }],
    ['other attacks', 'further attacks'],
  ],
  [
    [
      { label: 'the strike', when: may },
      { label: 'the strike', when: may },
    ],
    ['the strike of May 2030', 'another strike'],
  ],
])('%j', (events, names) => {
  const told = events.map((event) => ({ when: null, place: null, ...event }) as Told);
  expect(namesOf(...told)).toEqual(names);
});
