/** Who goes on speaking, and where the words of one speaker end and those of the next begin. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  [
    'The Front’s spokesman challenged that ordinary citizens were hit, saying that five trucks had been there.',
    [
      'Front’s spokesman: ordinary citizens were hit',
      'Front’s spokesman: five trucks had been there',
    ],
  ],
  [
    'Two clerks died after the Marsh Front in Delos, known as the Reed, announced on Monday, 17 January, that it had struck the mill.',
    ['Marsh Front: it had struck the mill'],
  ],
  [
    'The boat was hit, the navy said in a statement on Friday reported by Marn News.',
    ['navy: The boat was hit'],
  ],
  ['The mayor hailed the ship as a wonder.', ['mayor: the ship as a wonder']],
  ['The mayor attacked “a plan to shut the mill”.', ['mayor: “a plan to shut the mill”']],
  ['The plan is backed by the Karsian army.', ['Karsian army: The plan is backed']],
  [
    'Gunmen got over the walls and fired, said Dr. Ann Orlov of the hospital, citing a report that two had died.',
    ['Ann Orlov: Gunmen got over the walls and fired', 'Ann Orlov: a report that two had died'],
  ],
  [
    'Orlov pledged to stand with Karsia, warning Sabri that the threat is real.',
    ['Orlov: to stand with Karsia', 'Orlov: the threat is real'],
  ],
  [
    '“It’s rock on rock,” Hale said of the slide, warning of more slides. “It moves.”',
    ['Hale: “It’s rock on rock,” “It moves.”', 'Hale: more slides'],
  ],
  [
    'Sabri told drivers the findings were grim and promised they would be read.',
    ['Sabri: the findings were grim', 'Sabri: they would be read'],
  ],
  [
    'Sabri said Orlov came out of the mill and refused to move.',
    ['Sabri: Orlov came out of the mill and refused to move'],
  ],
  [
    'Sabri said Orlov came out of the mill and declined to comment.',
    ['Sabri: Orlov came out of the mill'],
  ],
  [
    'Sabri blamed the guard for the fire, which Orlov said was laid at night.',
    ['Sabri: the guard for the fire', 'Orlov: the fire was laid at night'],
  ],
  ['Sabri dismissed the note, terming it blackmail.', ['Sabri: the note', 'Sabri: it blackmail']],
  [
    'The town said it disagrees with the ruling and is weighing an appeal.',
    ['town: it disagrees with the ruling and is weighing an appeal'],
  ],
  [
    'Sabri denied that the dam was his, contradicting two clerks of the mill.',
    ['Sabri: the dam was his', 'Sabri: two clerks of the mill'],
  ],
  // without a comma before “adding”
  [
    'The mayor urged drivers to leave the mill adding that it was late.',
    ['mayor: drivers to leave the mill', 'mayor: it was late'],
  ],
  ['Guards left the mill with the clerk adding that it was late.', ['clerk: it was late']],
  [
    'Omar Sabri vowed to find them after the blast, leaving ten dead and others hurt, saying it was late.',
    ['Omar Sabri: to find them after the blast', 'Omar Sabri: it was late'],
  ],
  [
    'Sabri left, assuring that guards and drivers would warn of it.',
    ['Sabri: guards and drivers would warn of it'],
  ],
  // who speaks in the last paragraph said those before it, too
  [
    'Court sources said that the gate was shut.\n\n“You are late.\n\n“It is a danger to us all,” a guard said.',
    [
      'Court sources: the gate was shut',
      'guard: “You are late.',
      'guard: “It is a danger to us all,”',
    ],
  ],
  // whose promise another tells of is not “he”
  [
    'Tom Hale said that the raid was against Omar Sabri’s promise to leave. “It is sad,” he said.',
    [
      'Tom Hale: the raid was against Omar Sabri’s promise to leave',
      'Omar Sabri: to leave',
      'Tom Hale: “It is sad,”',
    ],
  ],
  // who tells it goes on, not whom the words tell of
  [
    'Tom Hale confirmed that the union has no wish to agree to a truce, saying on Monday that it was late.',
    [
      'Tom Hale: the union has no wish to agree to a truce',
      'union: a truce',
      'Tom Hale: it was late',
    ],
  ],
  [
    'According to a guard, a man reported that he was hit.\n\n“It was dark that night.”',
    [
      'guard: a man reported that he was hit',
      'man: he was hit',
      'guard: “It was dark that night.”',
    ],
  ],
  [
    'Omar Sabri said that the gate was shut, pointing out that drivers knew it.',
    ['Omar Sabri: the gate was shut', 'Omar Sabri: drivers knew it'],
  ],
  [
    'Omar Sabri said that a man ran at him, pointing a gun at the mill.',
    ['Omar Sabri: a man ran at him, pointing a gun at the mill'],
  ],
] as const)('who speaks goes on: %s', ([text, reports]) => {
  expect(reportsOf(text)).toEqual(reports);
});

test.for([
  [
    'A man who said they belonged to the Baruna Front claimed responsibility.',
    ['man: they belonged to the Baruna Front', 'man: responsibility'],
  ],
  [
    'The Karsian army confirmed four Belmarians were killed and said three guards were hurt.',
    ['Karsian army: four Belmarians were killed', 'Karsian army: three guards were hurt'],
  ],
  [
    'Vice President Omar Sabri said it was late. He hailed the president’s decision to leave.',
    [
      'Omar Sabri: it was late',
      'Omar Sabri: the president’s decision to leave',
      'president: to leave',
    ],
  ],
  ['The dispute over Karsian plans to leave Delos has grown.', []],
  [
    'The mayor, who said the mill was hit, praised the guards.',
    ['mayor: the mill was hit', 'mayor: the guards'],
  ],
  [
    'Sabri said in a speech in the north of the country that two men fled.',
    ['Sabri: two men fled'],
  ],
  ['The mill will close, Sabri said, at the same time.', ['Sabri: The mill will close']],
  [
    'The mill will close, Sabri said, at the same time as two others.',
    ['Sabri: The mill will close, at the same time as two others'],
  ],
] as const)('words end and begin with their clause: %s', ([text, reports]) => {
  expect(reportsOf(text)).toEqual(reports);
});

test('what is opposed to words ends them', () => {
  expect(
    reportsOf('Omar Sabri said the mill was safe, although he refused to inspect it.'),
  ).toEqual(['Omar Sabri: the mill was safe', 'Omar Sabri: to inspect it']);
  expect(reportsOf('In a statement announcing the vote, the mayor blamed the guards.')).toEqual([
    'mayor: the vote',
    'mayor: the guards',
  ]);
});

test('the first who can speak shares his verbs', () => {
  expect(
    reportsOf('The ministry denied that live rounds had been used, and said two guards were hurt.'),
  ).toEqual(['ministry: live rounds had been used', 'ministry: two guards were hurt']);
});
