/** What answered what: the raid before the strikes, the siege after them, and what each is told with. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { compareAccounts, rowsOf } from '../compare/compare-accounts.ts';
import { articleOf } from '../support/article-of.ts';

const read = (text: string) => extractClaims(articleOf(text, '2031-03-05'));

/** The claims of a type, each with the label of its happening. */
const about = (text: string, type: string): string[] => {
  const { claims, events } = read(text);
  return claims
    .filter((claim) => claim.type === type)
    .map(({ event, quote }) => {
      const label = events.find(({ id }) => id === event)?.label ?? '';
      return `${label}: ${quote.exact}`;
    });
};

const siege =
  'Militiamen and their supporters protesting against deadly Karsian air strikes on Norden hurled stones and torched a guard post at the Karsian Embassy in Belmar on Tuesday in an unprecedented attack.';
const strikes =
  'Karsian air strikes on Sunday on militia bases killed at least 25 fighters. Those raids were in response to the killing of a Karsian contractor in a rocket attack on an army base.';

describe('a siege after strikes that answered a rocket attack', () => {
  test('what was answered is neither the answer nor what came after it', () => {
    expect(about(`${siege}\n\n${strikes}`, 'casualties')).toEqual([
      'the Karsian air strikes: killed at least 25 fighters',
      'the rocket attack: the killing of a Karsian contractor',
    ]);
  });

  test('a minister’s “killed a Karsian contractor” is of the attack told before', () => {
    const text = `${siege}\n\n${strikes}\n\n“They killed a Karsian contractor,” the minister said.`;
    expect(about(text, 'casualties').at(-1)).toBe('the rocket attack: killed a Karsian contractor');
  });

  test('who was killed in what the strikes were a response to', () => {
    const text =
      'Karsian jets struck a depot in Norden on Sunday, a response to a rocket attack that killed a Karsian contractor.';
    expect(about(text, 'casualties')).toEqual(['the rocket attack: killed a Karsian contractor']);
  });

  test('what the crowd burned is no target of the strikes that it protested against', () => {
    expect(about(siege, 'target').find((one) => one.endsWith('guard post'))).toMatch(/attack/u);
  });

  test('what a crowd marches to condemn has happened, and is not what the crowd does', () => {
    const march =
      'A crowd burned a hut during a protest to condemn air strikes on a militia’s bases.';
    const told = about(`${siege}\n\n${strikes}\n\n${march}`, 'target');
    expect(told.find((one) => one.endsWith('bases'))).toMatch(/strikes/u);
    const plan = 'The militia met to plan air strikes on a rival’s bases.';
    expect(about(`${siege}\n\n${strikes}\n\n${plan}`, 'target').join()).not.toMatch(/rival/u);
  });

  test('attacks at large are not the strikes of a day', () => {
    const march =
      'A crowd burned a hut during a protest to condemn air strikes on a militia’s bases.';
    const blame = 'Militias blamed Norden for attacks on their bases during the summer.';
    const told = about(
      `Violent protests erupt in Belmar after Karsian air strikes\n\n${siege}\n\n${strikes}\n\n${march}\n\n${blame}`,
      'target',
    );
    expect(told.find((one) => one.endsWith('their bases'))).toBe('the attacks: their bases');
  });

  test('the day of what was answered is not the day of the answer', () => {
    const { events } = read(
      'Protesters stormed a gate in Belmar on Tuesday.\n\nThe protests on Tuesday followed Karsian airstrikes targeting a militia, a response to a rocket attack last Friday that killed a clerk.\n\nOn Sunday, Karsia conducted five airstrikes targeting militia posts.',
    );
    expect(events.filter(({ kind }) => kind === 'strike').map(({ when }) => when?.from)).toEqual([
      '2031-03-02',
    ]);
  });

  test('what was answered on one day is one raid, whoever is told to have been hit', () => {
    const { events } = read(
      'Protesters stormed a gate in Belmar on Tuesday.\n\nThe protests followed Karsian airstrikes, a response to a rocket attack last Friday that killed a clerk.\n\nThe strikes were carried out in retaliation for a rocket attack on a base on Friday that killed a clerk.',
    );
    expect(events.filter(({ when }) => when?.from === '2031-02-28')).toHaveLength(1);
  });

  test('a statement is about what it tells first, not about what that answered', () => {
    expect(
      about(
        'The Karsian army carried out air strikes on Sunday against the militia in response to the killing of a contractor in a rocket attack on a base, officials said.',
        'statement',
      ),
    ).toEqual([expect.stringMatching(/air strikes.*: The Karsian army/u)]);
    // where nothing else is told, the attack that was answered
    expect(
      about(`${siege}\n\n${strikes}\n\nThe rocket attack killed a guard, Hale said.`, 'statement'),
    ).toEqual([expect.stringMatching(/rocket attack.*: The rocket/u)]);
  });

  test('no excuse for further attacks names those that were', () => {
    const { events } = read(
      `${strikes}\n\nEarlier this month, the minister blamed a militia for attacks on Karsian bases in Sweden. He called on it to give no excuse for further attacks by Karsia in Sweden.`,
    );
    expect(events.map(({ label }) => label).join()).not.toMatch(/further/u);
  });

  test('strikes that somebody condemns with their doer are several still', () => {
    const { events } = read(
      'The prime minister condemned Danish air strikes on Sunday on bases of a militia.',
    );
    expect(events.map(({ label }) => label)).toEqual(['the Danish air strikes']);
  });

  test('a row of statements stands under the event that most of them are about', () => {
    const lead = `${siege}\n\n${strikes}`;
    const story = compareAccounts({
      herald: `${lead}\n\n“Belmar killed a Karsian contractor. Now Belmar leads an attack on the embassy,” President Tom Hale said.`,
      tribune: `${siege}\n\nPresident Tom Hale blamed Belmar for the attack on the embassy.`,
      courier: `${siege}\n\nPresident Tom Hale blamed Belmar for the attack on the embassy again.`,
    });
    const [row] = rowsOf(story, 'statement');
    const event = story.events.find(({ id }) => id === row?.event);
    expect(row?.cells).toHaveLength(3);
    expect(event?.label).toMatch(/embassy|attack in/iu);
    expect(event?.label).not.toMatch(/rocket/u);
  });

  test('who carried out the answer did not do what was answered', () => {
    expect(
      about(
        'The Karsian army carried out air strikes on Sunday against the militia in response to the killing of a contractor in a rocket attack on a base.',
        'responsibility',
      ),
    ).toEqual([expect.stringMatching(/air strikes.*: The Karsian army/u)]);
  });
});

test('all that a sentence tells of what was answered is of that', () => {
  const text =
    'The army said the strikes were in retaliation for last week’s killing of a clerk, and the wounding of several guards, in a rocket attack on a base.';
  expect(
    about(`Danish air strikes hit Ostrov on Monday.\n\nIt was cold.\n\n${text}`, 'casualties'),
  ).toEqual([
    'the rocket attack: last week’s killing of a clerk',
    'the rocket attack: the wounding of several guards',
  ]);
});

test('a series of attacks in a country is not the strikes in it', () => {
  const { claims } = read(
    'Karsian jets carried out air strikes in Norden on Monday.\n\nIt was cold.\n\nIn the last several weeks, a series of rocket attacks have targeted posts in Norden. Officials linked them to the Baruna Front.',
  );
  expect(claims.filter(({ type, main }) => type === 'responsibility' && !main)).toHaveLength(1);
});

describe('customs and what did not happen', () => {
  const lead = 'Gunmen attacked a school in Belmar on Tuesday, killing nine people.';
  test.each([
    'The embassy has been hit by sporadic rocket fire in recent months.',
    'The group has fought troops and, on a number of occasions, attacked civilians.',
    'Militants also have blown up mills in the north.',
    'For the past few months the army has been fighting rebels, spurring violence that’s displaced thousands of people.',
  ])('of no single day: %s', (text) => {
    const { claims } = read(`${lead}\n\nIt was cold.\n\n${text}`);
    const told = claims.filter(({ sentence }) => sentence.exact === text);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ main }) => main)).toEqual([]);
  });

  test('of the day: the gunmen have attacked the town hall', () => {
    const { claims } = read(`${lead}\n\nOn Tuesday the gunmen also attacked the town hall.`);
    expect(claims.filter(({ type, main }) => type === 'target' && main)).toHaveLength(2);
  });

  test.each([
    ['Rescue operations went on at the school.', 1],
    ['The embassy suspended all consular operations on Wednesday.', 1],
    ['They smashed windows and lit fires on the roof.', 1],
    ['The post has never been attacked by demonstrators before.', 1],
    ['On Monday an air strike hit a mill in Norden.', 2],
  ])('%s', (text, count) => {
    expect(read(`${lead}\n\nIt was cold.\n\n${text}`).events).toHaveLength(count);
  });
});

test('a look back to a worse attack does not keep what is told next', () => {
  const lead = 'Gunmen attacked a school in Belmar on Tuesday, killing nine people.';
  const text =
    'This is the deadliest attack since October 2027, when about 139 people died in an attack near a procession. A group criticised the killing of nine pupils.';
  const { claims } = read(`${lead}\n\nIt was cold.\n\n${text}`);
  const mainOf = (words: string): boolean | undefined =>
    claims.find(({ quote }) => quote.exact.includes(words))?.main;
  expect(mainOf('139 people died')).toBe(false);
  expect(mainOf('killing of nine pupils')).toBe(true);
});

test('a month of attacks does not draw the bombing of its last day to itself', () => {
  const { events } = read(
    'Jets hit a depot in Turm on Monday.\n\nIn January, drones hit two tankers. On the last day of January, a suicide bombing in Belmar, Norden, wounded four guards.',
  );
  expect(events.map(({ when }) => when?.from)).toContain('2031-01-31');
  expect(events.find(({ when }) => when?.from === '2031-01-31')?.kind).toBe('bombing');
});

test('a splinter group claims what was told before, not the strikes that it blames', () => {
  expect(
    about(
      'Gunmen attacked a school in Belmar on Tuesday, killing nine people.\n\nIn September 2030, 81 people were killed in a suicide bombing at a church. A splinter group of the Baruna Dawn claimed responsibility, blaming drone strikes in the hills.',
      'responsibility',
    ).at(-1),
  ).toMatch(/^the suicide bombing.*A splinter group/u);
});

test('accounts that tell in passing of one dead of a nation tell of one attack', () => {
  const comparison = compareAccounts({
    a: 'Karsian jets hit a militia’s depots on Sunday. On Friday a rocket attack on a base near Turm killed a Danish contractor.',
    b: 'Karsian jets hit militia depots on Sunday in response to the killing of a Danish contractor in a rocket attack on a base.',
  });
  const [killed] = rowsOf(comparison, 'casualties');
  expect(comparison.events.find(({ id }) => id === killed?.event)?.articles).toEqual(['a', 'b']);
});

test.each([
  ['was revenge for the killing of hundreds of villagers during raids', false],
  ['was revenge for the killing of clerks', true],
])('whose killing an attack %s', (what, told) => {
  const { claims } = read(
    `Gunmen stormed a mill in Ostrov on Tuesday, killing 20 people.\n\nIn September 2030, ten clerks were killed in a bombing at a church.\n\nA man said that the attack on the mill ${what}.`,
  );
  const killed = claims.filter(({ type }) => type === 'casualties');
  const church = killed.find(({ quote }) => quote.exact.includes('ten clerks'));
  expect(killed.at(-1)?.event === church?.event).toBe(told);
});

test('the month of a killing that was avenged is none of what avenges it', () => {
  const text =
    'A bomber blew himself up in a mill in Norden on Monday, killing 30 people.\n\nThe action would be revenge for the August 2029 killing of the Front’s leader Omar Sabri.\n\nThe Dawn claimed responsibility for the attack in a message.';
  expect(about(text, 'casualties')).toEqual([
    'the attack in Norden: killing 30 people',
    'the killing: killing of the Front’s leader Omar Sabri',
  ]);
  const { claims } = read(text);
  expect(claims.find(({ type }) => type === 'responsibility')?.main).toBe(true);
});
