/** Which happening a claim is about where one sentence tells of two, or of what is no happening. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const read = (lead: string, text: string) =>
  extractClaims(articleOf(`${lead}\n\n${text}`, '2031-03-08'));

/** The claims of the text after the lead, each with the label of its happening, or “main”. */
const about = (lead: string, text: string, type: string): string[] => {
  const { claims, events } = read(lead, text);
  return claims
    .filter((claim) => claim.type === type && !lead.includes(claim.sentence.exact))
    .map(({ main, event, quote }) => {
      const label = events.find(({ id }) => id === event)?.label ?? '';
      return `${main ? 'main' : label}: ${quote.exact}`;
    });
};

const kindsOf = (lead: string, text: string): string[] =>
  read(lead, text).events.map(({ kind }) => kind);

const fire = 'A fire at a toy factory in Ostrov killed 19 people on Wednesday.';
const strike =
  'Missiles struck the garrison town of Belmar on Wednesday, killing 12 people. They hit a row of houses.';
const crash = 'The ferry Lena sank off Ostrov on Wednesday after a collision, killing nine people.';
const march = 'Two people were killed in clashes in Ostrov on Wednesday.';

describe('what came years before is another happening', () => {
  test.each([
    [
      fire,
      'The tragedy comes just two years after 31 people died in a blaze at a shoe workshop.',
      ['the blaze: 31 people died'],
    ],
    [
      strike,
      'The strike came six weeks after drones attacked a harbour on 9 January, killing four sailors.',
      ['the attack: killing four sailors'],
    ],
    [
      strike,
      'The attack comes barely three weeks after gunmen abducted 14 clerks in Norden.',
      ['the attack in Norden: abducted 14 clerks'],
    ],
    [
      fire,
      'The man died two days after the fire in which 19 people were killed.',
      ['main: 19 people were killed', 'main: The man died'],
    ],
  ])('%s %s', (lead, text, claims) => {
    expect(about(lead, text, 'casualties').sort()).toEqual([...claims].sort());
  });
});

test('a verb in a sentence that a year opens is of that year, whatever joins it', () => {
  expect(
    about(crash, 'In 2027 six people died when a van and a lorry collided there.', 'casualties'),
  ).toEqual(['the collision: six people died']);
});

test('a time of its own takes a sentence off the happening told before it', () => {
  const told = 'In 2027 six people died when a van and a lorry collided there. ';
  expect(about(crash, `${told}Last winter a rider died on the road.`, 'casualties')).toEqual([
    'the collision: six people died',
    'other events: a rider died',
  ]);
  expect(about(crash, `${told}A rider died on the road.`, 'casualties')).toEqual([
    'the collision: six people died',
    'the collision: A rider died',
  ]);
});

test('a place that opens a sentence is that of its first deed', () => {
  const lead = 'A bomb wounded two guards on a bus in Tirana on Wednesday.';
  const strikes = 'strikes killed 13 people on Wednesday.';
  expect(about(lead, `In Gaza, ${strikes}`, 'casualties')).toEqual([
    'the strikes in Gaza: killed 13 people',
  ]);
  expect(about(lead, `In Tirana, ${strikes}`, 'casualties')).toEqual(['main: killed 13 people']);
});

test('an answer on the next day is no part of what it answers', () => {
  const text = 'On Thursday jets bombed a rebel camp near Turm. Four fighters were killed.';
  expect(about(strike, text, 'casualties')).toEqual([
    'the strike in Turm: Four fighters were killed',
  ]);
  expect(read(strike, text).events.map(({ place }) => place)).toEqual(['Belmar', 'Turm']);
  expect(
    about(strike, 'Jets hit back on Thursday, killing four men at a camp near Turm.', 'casualties'),
  ).toEqual(['the strike in Turm: killing four men']);
});

describe('words that name no happening', () => {
  test.each([
    [march, 'The opposition called for a general strike on Friday.'],
    [march, 'The nurses have been on strike since February.'],
    [march, 'Some in the crowd threw petrol bombs at officers.'],
    [march, 'One of the dead had suffered a heart attack.'],
    [march, 'The company hit back last night and said it was not to blame.'],
    [crash, 'The harbour is a wreck.'],
    [crash, 'Divers brought up bodies from the wreck of the ferry on Friday.'],
  ])('%s %s', (lead, text) => {
    expect(kindsOf(lead, text)).toHaveLength(1);
  });

  test.each([
    [march, 'On Friday an air strike hit a depot in Turm.', 'strike'],
    [march, 'On Friday a bomb went off in Turm.', 'bombing'],
    [march, 'On Friday jets hit back with a raid on Turm.', 'strike'],
    [fire, 'On Friday three men died in a train wreck in Turm.', 'crash'],
  ])('but %s %s', (lead, text, kind) => {
    expect(kindsOf(lead, text)).toContain(kind);
    expect(kindsOf(lead, text)).toHaveLength(2);
  });
});

test('a helicopter that is shot down has crashed, and ground fire is no blaze', () => {
  const [kind, ...others] = kindsOf(
    'A helicopter was shot down in Norden on Tuesday, killing five soldiers.',
    'The army helicopter had been hit by ground fire.',
  );
  expect([kind, others]).toEqual(['crash', []]);
});

test('a ferry that a tanker strikes has crashed; a ferry that a missile strikes was attacked', () => {
  const told = (by: string): string[] =>
    kindsOf('The ferry Lena went down off Ostrov.', `It was struck by ${by} at 10:50 p.m.`);
  expect(told('the tanker Boreal')).toContain('crash');
  expect(told('a missile')).toContain('strike');
});

test('a town that an earthquake hit is no target of a strike', () => {
  const quake = 'An earthquake struck Karsia on Wednesday, killing 12 people. Houses fell.';
  expect(kindsOf(quake, 'The town of Turm got hit again.')).toEqual(['quake']);
});

test('attacks of recent months are told beside the one of the day', () => {
  const blasts =
    'Two explosions outside a bank in Belmar killed 12 people on Wednesday. A car burned.';
  const text = 'The area has been hit by several rocket attacks in recent months.';
  expect(about(blasts, text, 'means')).toEqual(['the rocket attacks: rocket attacks']);
});

test.each([
  ['At least 19 others were hurt in one of the most brazen attacks on the bank in years.', true],
  ['At least 19 others were hurt in one of the attacks of last year.', false],
  ['Officials told of one of the worst attacks that left 19 others hurt.', true],
  ['At least 19 others were hurt, making it Karsia’s deadliest attack.', true],
])('one of the worst is the one told of: %s', (text, isMain) => {
  const blasts = 'Gunmen attacked a bank in Belmar on Wednesday, killing 12 people. A car burned.';
  const { claims } = extractClaims(articleOf(`${blasts}\n\n${text}`, '2031-03-06'));
  const hurt = claims.find((claim) => claim.type === 'casualties' && claim.outcome === 'injured');
  expect(hurt?.main).toBe(isMain);
});

test('a bridge that collapsed during a storm', () => {
  const bridge = 'A bridge collapsed in Ostrov on Wednesday during a violent storm, killing nine.';
  expect(kindsOf(bridge, 'A lorry hung over the edge.')).toEqual(['collapse']);
});

test.each([
  ['The ferry broke apart after a storm on Wednesday night, killing nine.', true],
  ['It was carrying 90 people in the ferry when it ran into the storm.', true],
  ['A storm hit the ferry, and then the town.', false],
])('a storm that a ferry met is no happening of its own: %s', (text, isMet) => {
  expect(kindsOf(crash, text).includes('storm')).toBe(!isMet);
});

test('operations of divers are no strikes', () => {
  expect(kindsOf(crash, 'Divers were at work, but their operations were hampered.')).toEqual([
    'crash',
  ]);
});

test('a cross fire is shots', () => {
  const lead =
    'At least seven pilgrims were killed when a bus was caught in a cross fire in Belmar on Wednesday.';
  expect(about(lead, 'Gunmen fired at the bus, killing seven people.', 'casualties')).toEqual([
    'main: killing seven people',
  ]);
});

test('refugees of long before are none whom a bombing displaced', () => {
  const text = 'The country has taken in more than 300,000 refugees.';
  expect(about(march, text, 'casualties')).toEqual(['other events: more than 300,000 refugees']);
});

test('a train that carried guests and hit a truck has crashed', () => {
  const text =
    'On Friday a man was killed when a train carrying guests to a hotel in Turm hit a truck.';
  expect(kindsOf(strike, text)).toContain('crash');
  expect(kindsOf(strike, text.replace('hit', 'passed'))).not.toContain('crash');
});

test('whom shrapnel of a shot window struck was hurt in the shooting', () => {
  const shooting = 'A deputy was hurt in a shooting near Turm on Wednesday. A man was arrested.';
  expect(
    about(shooting, 'The deputy was wounded when he was struck by shrapnel.', 'casualties'),
  ).toEqual(['main: The deputy was wounded']);
});

test('the year in which somebody was born dates no happening', () => {
  const text = 'Born in 2001, the man responsible for the blast was unknown to the police.';
  const { events } = read('A blast in Ostrov killed 12 people on Wednesday. A car burned.', text);
  expect(events.filter(({ kind }) => kind === 'bombing').map(({ when }) => when?.from)).toEqual([
    '2031-03-05',
  ]);
});

describe('people of another time take what their sentence tells of them along', () => {
  test.each([
    ['Last month 15 children drowned off Belmar.', 'place', ['other events: Belmar']],
    ['Last month 15 children drowned off Belmar.', 'date', ['other events: Last month']],
    ['Two more drowned off Belmar.', 'place', ['main: Belmar']],
    [
      'In the first four months of the year 164 people drowned.',
      'casualties',
      ['other events: 164 people drowned'],
    ],
    ['In the first four hours 16 people drowned.', 'casualties', ['main: 16 people drowned']],
    ['Last winter there were six deaths in all.', 'casualties', ['other events: six deaths']],
    ['In the end there were six deaths in all.', 'casualties', ['main: six deaths']],
  ])('%s %s', (text, type, claims) => {
    expect(about('The ferry Lena sank off Ostrov on Wednesday.', text, type)).toEqual(claims);
  });
});

test('what the happening came before the anniversary of is another', () => {
  const text =
    'The blast came two days before the anniversary of the siege of a farm, in which about 80 people died.';
  const blast = 'A blast at a mill in Ostrov killed 12 people on Wednesday.';
  expect(about(blast, text, 'casualties')).toEqual(['the siege: about 80 people died']);
  expect(
    about(
      blast,
      'On the anniversary of the blast, in which 12 people died, bells rang.',
      'casualties',
    ),
  ).toEqual(['main: 12 people died']);
});

test('the time that opens a sentence is that of what follows it, though its verb has no subject', () => {
  const text = 'In November, a truck crash on the same stretch of interstate killed a clerk.';
  expect(about(crash, text, 'casualties')).toEqual(['the truck crash: killed a clerk']);
});

test.each([
  ['A liner struck a rock off Ostrov on Wednesday, killing 11 people.', 'crash'],
  ['A warship struck a depot near Ostrov on Wednesday, killing 11 people.', 'strike'],
  ['A jet overshot the runway at Ostrov on Wednesday, killing 11 people.', 'crash'],
])('what befell a vehicle: %s', (lead, kind) => {
  expect(kindsOf(lead, 'A car was towed.')[0]).toBe(kind);
});

test('a pandemic beside a crash is not what the next sentence goes on about', () => {
  const text =
    'It was bringing home nurses stranded by the pandemic. Its 174 passengers came from Belmar.';
  const lead = 'A jet overran the runway at Ostrov on Wednesday, killing 11 people.';
  expect(about(lead, text, 'count').every((told) => told.startsWith('main'))).toBe(true);
});

describe('what a sentence tells beside the main happening', () => {
  test.each([
    // the club is of those who died there, the mill of the fire
    [
      'The toll is the worst for a fire in Karsia since 87 people died at the Marten Club in 2009.',
      'place',
      ['main: Karsia', 'other events: Marten Club'],
    ],
    // told apart by its hour
    [
      'Earlier in the day, two people died in a blaze in Belmar.',
      'casualties',
      ['the blaze in Belmar: two people died'],
    ],
    // they shook the land before: the next sentence does not go on about them
    [
      'The mill had opened after four earthquakes had shaken Karsia. Two bodies were recovered.',
      'casualties',
      ['main: Two bodies'],
    ],
  ])('%s', (text, type, claims) => {
    expect(about(fire, text, type)).toEqual(claims);
  });
});

test('what something was like is no happening', () => {
  const text = '“It was like an atomic bomb,” said a clerk.';
  expect(kindsOf('', text)).not.toContain('bombing');
  expect(kindsOf(crash, text)).not.toContain('bombing');
  expect(kindsOf('', 'A clerk said there was an atomic bomb.')).toContain('bombing');
});

test('the town of those who tell of it is no place of it', () => {
  const lead = 'A ferry sank on Wednesday, killing 41 people, the Karsian consulate-general in';
  const placeOf = (text: string) => extractClaims(articleOf(text, '2031-03-08')).mainEvent.place;
  expect(placeOf(`${lead} Belmar said.`)).not.toBe('Belmar');
  expect(placeOf('A ferry sank in Belmar on Wednesday, killing 41 people, a clerk said.')).toBe(
    'Belmar',
  );
});

test('each town and day of a list is of those who died there', () => {
  const lead = 'A crush in Ostrov killed 126 people on Wednesday.';
  const text =
    'Forty-three people died in Belmar on 11 February, eight in Norden on 24 February and one in Delos last Sunday.';
  expect(about(lead, text, 'casualties').some((told) => told.startsWith('main'))).toBe(false);
  expect(about(lead, text, 'place').some((told) => told.startsWith('main'))).toBe(false);
  expect(about(lead, 'Eight of them died in Norden.', 'place')).toEqual(['main: Norden']);
});

test('a toll that counts since the rains began is that of the floods', () => {
  const lead = 'Landslides hit Karsia on Wednesday.';
  expect(
    about(
      lead,
      'More than 350 people have died since the monsoon began in December.',
      'casualties',
    ),
  ).toEqual(['main: More than 350 people have died']);
});

test.each([
  // what the raid comes after, ranked with it
  [
    strike,
    'Wednesday’s strike was the second by Karsian forces since the harbour bombings last week where over 90 people, including two guards, lost their lives.',
    [
      'the harbour bombings: over 90 people, including two guards, lost their lives',
      'the harbour bombings: including two guards',
    ],
  ],
  // whose doer stands behind its day
  [
    'A quake in Belmar killed 98 people on Wednesday.',
    'Rescuers dug on Thursday. Belmar was hit a week earlier, on February 26, by a quake that killed 17 people.',
    ['the quake: killed 17 people'],
  ],
])('what came days before is another happening: %s %s', (lead, text, expected) => {
  expect(about(lead, text, 'casualties')).toEqual(expected);
});

test.each([
  [
    'Karsia has killed Omar Sabri, the Front’s leader, who oversaw the attacks of 9 May 2011, the mayor said.\n\nSabri was killed in a strike in Norden on Sunday.',
    ['main: kills Omar Sabri', 'main: has killed Omar Sabri', 'main: Sabri was killed'],
    'Karsia kills Omar Sabri in strike in Norden',
  ],
  [
    'A strike in Norden on Sunday was the band’s biggest setback since Omar Sabri was killed more than a decade ago.',
    ['the deaths: Omar Sabri was killed'],
  ],
  [
    'Karsian troops on Saturday took a mill in Norden that gunmen stormed and held for hours after a suicide bombing. At least 24 people died, and dozens were hurt.',
    ['main: At least 24 people died', 'main: dozens were hurt'],
  ],
  [
    'Karsia’s army confirmed an air strike on a village near Norden on Tuesday.\n\nA witness said that a jet dropped bombs on a crowd at 8 a.m. on Tuesday. Twenty children were among the dead.',
    ['main: Twenty children were among the dead'],
  ],
] as [string, string[], string?][])(
  'of whom, since when, after what, with how many bombs: %s',
  (text, told, title) => {
    const { claims, events } = extractClaims(articleOf(text, '2031-03-08', title));
    const labels = claims
      .filter(({ type }) => type === 'casualties')
      .map(({ main, event, quote }) => {
        const label = events.find(({ id }) => id === event)?.label ?? '';
        return `${main ? 'main' : label}: ${quote.exact}`;
      });
    expect(labels).toEqual(told);
  },
);
