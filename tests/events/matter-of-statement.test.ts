/** Which happening a statement, or blame, is about. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const lead = 'Danish air strikes on Marsh Front bases in Ostrov killed nine fighters on Wednesday.';

/** The label of the happening of the last statement. */
const matterOf = (text: string): string | undefined => {
  const { claims, events } = extractClaims(articleOf(`${lead}\n\n${text}`, '2031-03-06'));
  const told = claims.findLast(({ type }) => type === 'statement');
  const event = events.find(({ id }) => id === told?.event);
  return event?.main ? 'main' : event?.label;
};

const blame = 'The minister blamed the Marsh Front for attacks on mills in Hungary.';

test.for([
  // what has not come has no answer yet
  [`${blame} She said any attacks would be “met with a hard response.”`, 'the attacks in Hungary'],
  [`${blame} She said the strikes were a hard response.`, 'main'],
  // such: those told last
  [
    'The bishop condemned the strikes, but his office blamed the Marsh Front for attacks on mills in Hungary.\n\nHe urged the town to prevent such attacks.',
    'the attacks in Hungary',
  ],
  [
    'The bishop condemned the strikes, but his office blamed the Marsh Front for attacks on mills in Hungary.\n\nHe urged the town to stay calm.',
    'main',
  ],
  // what it is compared with, years ago
  [
    'The guards are, according to the Gazette, one of several crews made up after the 2012 attack on a mill in Belmar.',
    'main',
  ],
  ['The mayor said the 2012 bombing of a mill in Belmar had killed two.', 'the bombing in Belmar'],
  // another time than that of what it is like
  ['The Front blamed Denmark for strikes on its bases during the winter of 2029.', 'other events'],
  ['The Front blamed Denmark for strikes on its bases.', 'main'],
  // what was answered, told by those who answer
  [
    `${blame}\n\n“After so many attacks the army had to respond in kind,” Danish envoy Tom Hale said.`,
    'main',
  ],
  [
    `${blame}\n\n“After so many attacks nobody here can sleep,” miller Tom Hale said.`,
    'the attacks in Hungary',
  ],
  // what shall not come
  [`${blame}\n\nThe bishop urged the Front to give no excuse for further attacks.`, 'main'],
  // said of the depots in passing
  [
    'Jets made air strikes in Ostrov against five depots the army says are tied to a band blamed for a series of attacks on mills in Hungary.',
    'main',
  ],
  // who protests, and against what
  [
    'Violent protests erupted in Ostrov over them. The protests lasted an hour.\n\n“They blame us for the protests of the people of Ostrov,” envoy Tom Hale said.',
    'the violent protests',
  ],
  // what comes of it, and what is none
  ['The mayor said crews fought the fire caused by the air strikes.', 'main'],
  ['The mayor said the plan was to keep the town away from war.', 'main'],
  ['The mayor said the town had lived through the war in Hungary.', 'the war in Hungary'],
  ['The mayor said miners were dying in the war against terror.', 'main'],
] as const)('%s', ([text, label]) => {
  expect(matterOf(text)).toBe(label);
});

test('what has no name of its own gets a number of its own', () => {
  const { events } = extractClaims(
    articleOf(
      `${lead} The strikes came after a raid in Belmar. The Front blamed Denmark for strikes on its bases during the winter of 2029 and Hungary for attacks on mills in Delos.`,
      '2031-03-06',
    ),
  );
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});

test.each([
  ['The minister blamed the Front for attacks on ships in the Gulf.', 'the attacks in the Gulf'],
  ['The minister blamed the Front for attacks on ships in Hungary.', 'the attacks in Hungary'],
])('a name that takes an article has it in a label: %s', (text, label) => {
  expect(matterOf(text)).toBe(label);
});
