/** Which of an account’s figures stands for everybody, and which for a part of them. */
import { expect, test } from 'vitest';
import { compareAccounts, outline, rowsOf } from '../compare-accounts.ts';

test('gunmen of whom no number is told are no more of a toll that has none', () => {
  const story = compareAccounts({
    herald: {
      title: 'Gunmen dead after killing at least 30 in Ostrov hall',
      text: 'Gunmen killed at least 30 people in a hall in Ostrov on Wednesday. Many of the dead were young.',
    },
    tribune: 'Gunmen killed at least 30 people in a hall in Ostrov on Wednesday.',
  });
  const total = rowsOf(story, 'casualties', false).find(({ label }) => label === 'Killed');
  const told = total?.cells.flatMap(({ claims }) => claims) ?? [];
  const who = story.claims.filter(({ id }) => told.includes(id));
  expect(who.some((claim) => claim.type === 'casualties' && claim.who === 'Gunmen')).toBe(false);
});

test('rioters are protesters, and those of whom the officers are some are no total', () => {
  const story = compareAccounts({
    herald:
      'Clashes broke out in Ostrov on Wednesday. Thirty officers were hurt, two of them seriously. Three rioters also died.',
    tribune:
      'Three protesters and a guard were killed in clashes in Ostrov on Wednesday. More than 120 people were injured, including 30 police officers.',
  });
  const told = rowsOf(story, 'casualties')
    .filter(({ cells }) => cells.length > 1)
    .map(({ label, relation }) => `${relation} ${label}`);
  expect(told).toEqual(['agree Killed: rioters', 'agree Injured: officers']);
});

test('others of whom an account says no more stand in their row once', () => {
  const story = compareAccounts({
    herald:
      'A ferry capsized off Ostrov on Wednesday, killing 14 people and leaving 30 others missing.',
    tribune:
      'A ferry capsized off Ostrov on Wednesday. 14 people died. 21 people are still missing.',
  });
  const missing = rowsOf(story, 'casualties').filter(({ label }) => label.startsWith('Missing'));
  expect(missing.map(({ cells }) => cells.map(({ claims }) => claims.length))).toEqual([[1, 1]]);
});

test('those of the hurt who are critical are no total', () => {
  const story = compareAccounts({
    herald: 'A blast hurt 100 others in Ostrov on Wednesday. 20 of them are said to be critical.',
    tribune: 'A blast in Ostrov on Wednesday hurt 125 people.',
  });
  const told = rowsOf(story, 'casualties').filter(({ cells }) => cells.length > 1);
  expect(told.map(({ reason }) => reason).join()).not.toContain('20');
  expect(told.map(({ label }) => label)).toEqual(['Injured']);
});

test.each([
  ['24 civilians', ['only Killed: soldiers', 'only Killed: civilians']],
  ['24 people', ['compatible Killed']],
])('soldiers stand beside people, and beside nobody who is no soldier: %s', (who, rows) => {
  const story = compareAccounts({
    herald: 'At least 21 soldiers were killed in an attack in Ostrov on Wednesday.',
    tribune: `${who} were killed in an attack in Ostrov on Wednesday.`,
  });
  const told = rowsOf(story, 'casualties', false).map(
    ({ label, relation }) => `${relation} ${label}`,
  );
  expect(told.sort()).toEqual(rows.sort());
});

test('the sum that one account stands by stands beside the other’s total', () => {
  const story = compareAccounts({
    herald: 'A siege in Ostrov ended on Wednesday; two hostages and the gunman were killed.',
    tribune: 'Three people were killed in the siege in Ostrov on Wednesday.',
  });
  expect(rowsOf(story, 'casualties')[0]).toMatchObject({ relation: 'agree' });
});

test('what an account stands by is shown, whatever it calls the people', () => {
  const story = compareAccounts({
    herald:
      'At least 26 protesters were shot dead in Ostrov on Wednesday, doctors said. The government said seven people had died.',
    tribune:
      'Security forces killed at least 26 people at a march in Ostrov on Wednesday, doctors said.',
  });
  expect(outline(story, rowsOf(story, 'casualties'))[0]).toMatchObject({
    label: 'Killed',
    relation: 'agree',
    cells: { herald: 'At least 26 protesters were shot' },
  });
});

test('a text’s own bound is shown rather than its title’s plain figure', () => {
  const story = compareAccounts({
    herald:
      'Ferry sinks, 23 dead\n\nA ferry sank off Ostrov on Wednesday, killing at least 23 people.',
    tribune: 'A ferry sank off Ostrov on Wednesday, killing 29 people.',
  });
  expect(rowsOf(story, 'casualties')[0]?.reason).toBe('29 lies within “at least 23”.');
});

test('what each account stands by for everybody is one row', () => {
  const story = compareAccounts({
    herald: 'A riot at a prison in Ostrov on Wednesday killed 52 inmates.',
    tribune: 'A riot at a prison in Ostrov killed at least 57 people on Wednesday.',
  });
  expect(rowsOf(story, 'casualties').map(({ relation }) => relation)).toEqual(['not-comparable']);
});

test('men who were told apart from other men are no conflict with all of them', () => {
  const part = compareAccounts({
    herald:
      'A bomb blast hit a shop in Ostrov on Wednesday. Two men who were trapped in the kitchen died at once, police said.',
    tribune: 'A bomb blast in Ostrov on Wednesday killed three men.',
  });
  expect(rowsOf(part, 'casualties').map(({ relation }) => relation)).not.toContain('differ');
  const whole = compareAccounts({
    herald: 'A bomb blast hit a shop in Ostrov on Wednesday. Two men died in the blast.',
    tribune: 'A bomb blast in Ostrov on Wednesday killed three men.',
  });
  expect(rowsOf(whole, 'casualties').map(({ relation }) => relation)).toContain('differ');
});

test('parts stand beside parts, never beside totals', () => {
  const story = compareAccounts({
    herald:
      'A bomb blast at a market in Ostrov killed 20 people on Wednesday, including five children.',
    tribune:
      'The blast at the market in Ostrov on Wednesday killed 20 people, among them five children.',
  });
  expect(outline(story, rowsOf(story, 'casualties')).map(({ label }) => label)).toEqual([
    'Killed',
    'Killed: children',
  ]);
  expect(rowsOf(story, 'casualties').every(({ relation }) => relation === 'agree')).toBe(true);
});

test('“25 fighters” stands beside “25 people” where an account gives no other total', () => {
  const story = compareAccounts({
    herald: 'Air strikes on a camp near Ostrov killed at least 25 people on Wednesday.',
    tribune: 'The air strikes near Ostrov on Wednesday killed 25 fighters.',
  });
  expect(rowsOf(story, 'casualties').map(({ relation }) => relation)).toEqual(['compatible']);
});

test('one man is no total: a commander and two people are no conflict', () => {
  const story = compareAccounts({
    herald: 'A drone strike in Ostrov on Wednesday killed a militia commander.',
    tribune:
      'A drone strike in Ostrov on Wednesday killed a militia commander. The strike killed two people, police said.',
  });
  expect(story.rows.filter(({ relation }) => relation === 'differ')).toEqual([]);
});

test('a headline’s dead are the soldiers whom its text tells of by that number', () => {
  const story = compareAccounts({
    herald: {
      title: 'At least 73 dead in attack on Ostrov base',
      text: 'At least 73 Danish soldiers were killed in an attack on a base in Ostrov on Wednesday.',
    },
    tribune: {
      title: '71 soldiers killed in attack on Ostrov base',
      text: 'More than 70 soldiers were killed in an attack on a base in Ostrov on Wednesday. “We lost 71 soldiers,” the ministry said.',
    },
    courier: {
      title: 'Attack kills 71 soldiers in Ostrov',
      text: 'An attack on a base in Ostrov on Wednesday killed 71 soldiers.',
    },
  });
  expect(rowsOf(story, 'casualties', false)).toHaveLength(1);
});

test.each([
  ['At least 13 agents', 1],
  ['At least 13 agents and 13 clerks', 2],
])(
  'a headline’s officers are those of its text, where it has no other of that number: %s',
  (who, rows) => {
    const story = compareAccounts({
      herald: {
        title: '13 officers killed in ambush in Ostrov',
        text: `${who} were killed in an ambush in Ostrov on Wednesday.`,
      },
      tribune: 'Thirteen police officers were killed in an ambush in Ostrov on Wednesday.',
    });
    expect(rowsOf(story, 'casualties', false).length).toBeGreaterThanOrEqual(rows);
    expect(rowsOf(story, 'casualties', false).length === 1).toBe(rows === 1);
  },
);

test('another commander is not the one who was named', () => {
  const lead =
    'Six people died in a strike in Ostrov on Wednesday. The commander Omar Sabri was killed.';
  const story = compareAccounts({
    herald: lead,
    tribune: `${lead} Another commander was killed as well, a guard said.`,
  });
  expect(rowsOf(story, 'casualties', false)).toHaveLength(3);
});
