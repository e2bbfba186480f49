/** The figures that an article stands by. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const figuresOf = (text: string): Record<string, [number, number | null] | null> => {
  const { killed, injured, missing, captured } = extractClaims(articleOf(text)).mainEvent;
  return Object.fromEntries(
    Object.entries({ killed, injured, missing, captured }).map(([outcome, figure]) => [
      outcome,
      figure && [figure.count.min, figure.count.max],
    ]),
  );
};

test.for([
  // the sum where no total is told
  ['Two women and a man were killed in a shooting.', { killed: [3, 3] }],
  [
    'A man was killed and two others were wounded in a shooting.',
    { killed: [1, 1], injured: [2, 2] },
  ],
  // at once and later
  ['Ten guards were killed at once. Two more died in hospital.', { killed: [12, 12] }],
  ['A blast killed ten guards. Two more died in hospital in Delos.', { killed: [10, 10] }],
  ['Ten died on the spot and two in hospital after the blast.', { killed: [12, 12] }],
  ['Eleven guards were killed outright in the blast and a twelfth died.', { killed: [12, 12] }],
  ['Eleven guards died on the spot in a blast and a 12th died in a clinic.', { killed: [12, 12] }],
  ['Four guards were killed on the spot by a bomb and two died in hospital.', { killed: [6, 6] }],
  [
    'A blast hit a mill. Four were pronounced dead at the scene and a fifth died in a clinic.',
    { killed: [5, 5] },
  ],
  // the next of them, on another day
  ['A blast killed four on Sunday. A fifth person died on Monday.', { killed: [5, 5] }],
  ['A blast killed four on Sunday. A ninth person died on Monday.', { killed: [4, 4] }],
  // how the toll stood on a later day
  ['A blast hit a mill on Sunday. The death toll rose to 12 on Monday.', { killed: [12, 12] }],
  ['A blast hit a mill on Sunday. On Monday the number of dead was 12.', { killed: [12, 12] }],
  ['A blast killed four on Sunday. Nine died in Karsia on Monday.', { killed: [4, 4] }],
  // with or beside somebody
  ['A clerk was killed with two others in a strike.', { killed: [3, 3] }],
  ['A clerk was killed along with two others in a strike.', { killed: [3, 3] }],
  ['A clerk was killed with two others injured.', { killed: [1, 1], injured: [2, 2] }],
  // how many of them died is not told
  ['A strike killed and injured dozens of people.', { killed: null, injured: null }],
  // the dead among the shot
  ['Five people were shot, one fatally, at a party.', { killed: [1, 1], injured: [4, 4] }],
  ['Five people were shot at a party.', { killed: null, injured: [5, 5] }],
  ['A man was killed and three others were shot.', { killed: [1, 1], injured: [3, 3] }],
  // the deeds of one, whom others killed
  [
    'A man killed by guards first killed his wife and then shot dead three clerks.',
    { killed: [4, 4] },
  ],
  // what another figure has replaced; not who told of it first, nor the only figure
  [
    'A blaze killed 11 clerks. Officials had earlier said 13 clerks died in the blaze.',
    { killed: [11, 11] },
  ],
  [
    'A blaze killed 11 clerks. The blaze, which was first reported by a guard, killed 13 clerks.',
    { killed: [13, 13] },
  ],
  ['Officials initially said 13 clerks died in the blaze.', { killed: [13, 13] }],
  [
    'The initial report on Sunday showed that 57 clerks were hurt in the blaze. As of noon 77 clerks were hurt.',
    { injured: [77, 77] },
  ],
  // what was reported and proved false; people of an age, of whom nobody is counted
  ['Five men were hurt. Early reports that one person had died proved false.', { killed: null }],
  [
    'A boy died in a brawl in Norden.\n\n“We see 15-year-olds dying on our streets,” she said.',
    { killed: [1, 1] },
  ],
  // a number for the vague word, beside the dead
  [
    'Several people were hurt in a shooting.\n\nTwo people were killed and five others were hurt in the shooting.',
    { killed: [2, 2], injured: [5, 5] },
  ],
  // the total over its parts
  ['The blast killed 20 people, including two children.', { killed: [20, 20] }],
  ['Four people were hurt. One of the victims was taken to a hospital.', { injured: [4, 4] }],
  ['Three men were shot. One of the victims died.', { killed: [1, 1], injured: [2, 2] }],
  ['Otto Brandt was shot dead. A second man was also killed.', { killed: [2, 2] }],
  ['The crash sent both himself and a girl to a hospital.', { injured: [2, 2] }],
  // a list of whom those told before are two; not what may be one of those by another word
  [
    'A boy was killed in Norden. The boy was a pupil. A guard fatally shot Ann Orlov and Otto Brandt.',
    { killed: [2, 2] },
  ],
  // one described, then all of them
  ['A girl was hurt in a shooting.\n\nFour people were shot in the attack.', { injured: [4, 4] }],
  ['A girl was hurt in a shooting.\n\nThe girl was taken to a hospital.', { injured: [1, 1] }],
  // what was done for some of them is less than all
  [
    'A man was killed and five others were shot at a party. Two victims remain hospitalized.',
    { killed: [1, 1], injured: [5, 5] },
  ],
  // two figures near each other, and a bound that a title leaves out
  ['A blast hurt six guards.\n\nThe blast left seven people injured.', { injured: [6, 7] }],
  ['A blast hurt six guards.\n\nThe blast left 40 people injured.', { injured: [6, 6] }],
  ['A blast hurt six guards.\n\nAt least six were injured in the blast.', { injured: [6, null] }],
  ['1 dead in a blast.\n\nAt least one person was killed in the blast.', { killed: [1, null] }],
  ['A guard was killed in a blast.\n\nAt least one person died.', { killed: [1, 1] }],
  ['Two killed in a blast.\n\nUp to four people were dead, a guard said.', { killed: [2, 4] }],
  [
    'Seven people were shot. One person died and seven other people were injured in the shooting.',
    { killed: [1, 1], injured: [6, 7] },
  ],
  // those who died may be among the hurt; not where one sentence tells of both, nor others
  [
    'Four people were hurt in a shooting. Ann Orlov was taken to a clinic, where she died.',
    { killed: [1, 1], injured: [3, 4] },
  ],
  ['Gunmen opened fire, wounding four people -- killing Ann Orlov.', { injured: [3, 4] }],
  ['A woman was killed in a shooting. Four people were hurt.', { injured: [4, 4] }],
  ['A blast hurt four people and killed a woman.', { killed: [1, 1], injured: [4, 4] }],
  ['Two men were hurt in a shooting. A woman died.', { killed: [1, 1], injured: [2, 2] }],
  // whoever shot himself is not the one who died later
  [
    'A clerk shot four guards and then himself on Monday. A third man has died of his wounds.',
    { injured: [1, 1] },
  ],
  // more were hit than the one who is described; what came of the other is open
  ['A girl was wounded in a double shooting in Norden.', { killed: null, injured: [1, 2] }],
  [
    'A man shot his girlfriend in Norden on Monday. Their baby was wounded.',
    { killed: null, injured: [1, 2] },
  ],
  // others told in one sentence; not where one speaker’s count stands beside another’s
  ['Two women were shot dead in a car and a man was stabbed to death at home.', { killed: [3, 3] }],
  ['A woman was killed in a shooting; a man was killed in another incident.', { killed: [1, 1] }],
  ['Two soldiers were killed in a blast, and the army said five guards died.', { killed: [5, 5] }],
  // neither dead nor hurt; of two alone
  ['No one was killed or injured in the fire.', { killed: [0, 0], injured: [0, 0] }],
  ['No one was shot in the brawl.', { killed: null, injured: [0, 0] }],
  ['Neither pilot was hurt in the crash. A guard was wounded.', { injured: [1, 1] }],
  ['Neither pilot was hurt in the crash.', { injured: null }],
  [
    'Only three of the 83 people aboard survived when a ferry sank. Forty bodies have been recovered.',
    { killed: [80, 80] },
  ],
  // nobody for sure
  ['Police said that a girl may have been shot in Norden.', { injured: null }],
  ['A girl has been shot in Norden, police said.', { injured: [1, 1] }],
  // a sum over several happenings; a fate that is not told
  [
    'Five people were shot in two separate shootings.\n\nFour people were shot in Norden.',
    { injured: [4, 4] },
  ],
  [
    'The violence left 28 people shot and ten people killed in the city since Friday.',
    { injured: null },
  ],
  ['Police were called to a triple shooting.', { injured: null }],
  ['Three people were shot in a deadly brawl.', { injured: null }],
  ['Eight pupils were hurt or killed by gunfire.', { injured: null }],
  // a number for the vague word before it; not one of those, nor others
  ['A man shot several clerks in a bar.\n\nFive clerks were shot in the bar.', { injured: [5, 5] }],
  ['A man shot several clerks.\n\nOne clerk was shot in the bar.', { injured: [3, null] }],
  // two who died by name
  [
    'Ann Orlov, 22\n\nAnn Orlov was shot and killed at a bar. Otto Brandt, a clerk, was also killed.',
    { killed: [2, 2] },
  ],
  ['Ann Orlov was shot and killed. Orlov, a clerk, was also a cook.', { killed: [1, 1] }],
  // who had been hurt and then died
  [
    'A second victim of a shooting dies\n\nAnn Orlov died on Tuesday. Orlov had been wounded at a bar.',
    { killed: [2, 2], injured: null },
  ],
  // an infant and a father: the infant is the one who died
  [
    'A 9-month-old dies in a shooting\n\nFather and son were taken to a hospital.',
    { killed: [1, 1], injured: [1, 1] },
  ],
  // one is arrested for shooting another, who died
  [
    'A man was arrested for shooting another man in a bar. Otto Brandt was found dead there.',
    { killed: [1, 1], injured: null },
  ],
  // a death, and one person hit: perhaps the one who died
  [
    'Police arrested a boy in a fatal shooting. They found a man with a gunshot wound.',
    { killed: null, injured: null },
  ],
  [
    'Police arrested a boy in a shooting. They found a man with a gunshot wound.',
    { killed: null, injured: [1, 1] },
  ],
  [
    'A boy is charged with attempted murder. A man was wounded in the shooting.',
    { killed: null, injured: [1, 1] },
  ],
  ['Police arrested 12 people, seven women and five men, after a blast.', { captured: [12, 12] }],
  // a list of people in hospital, one of whom died
  [
    'A father and his son were taken to a hospital after a fire. The boy died.',
    { killed: [1, 1], injured: [1, 1] },
  ],
  [
    'A father and his son were taken to a hospital after a fire. A woman died.',
    { killed: [1, 1], injured: [2, 2] },
  ],
  // a family name that is also a word for people
  ['Otto Hicks was shot in Norden. Hicks was taken to a hospital.', { injured: [1, 1] }],
  // the one who was told to have died before
  [
    'The father died in the blast. The father was taken to a hospital in Norden.',
    { killed: [1, 1], injured: null },
  ],
  ['A man found shot was suffering from a fatal gunshot wound.', { injured: null }],
  [
    'Seven people were shot in four shootings.\n\nTwo people were shot in Norden.',
    { injured: [2, 2] },
  ],
  [
    'Six hurt on violent night\n\nA man was killed and six were hurt in three separate shootings.\n\nThree people were hurt in Norden.',
    { injured: [3, 3] },
  ],
  ['Five people were hurt in two separate shootings.', { injured: null }],
  // one spree is one happening
  ['Five people were hurt in a string of shootings since Sunday.', { injured: null }],
  ['Five people were hurt in a string of shootings that began at a bar.', { injured: [5, 5] }],
  [
    'Eight hurt on violent night\n\nA series of shootings in Norden left eight people hurt.',
    { injured: null },
  ],
  // the number over one of its victims
  ['A mother was killed in a triple murder.', { killed: [3, 3] }],
  ['A mother and two sons were killed in a triple murder.', { killed: [3, 3] }],
  ['A mother was killed in a shooting. A third man died on Monday.', { killed: [1, 1] }],
  ['A mother was killed in a shooting.\n\nA third victim has died.', { killed: [3, 3] }],
  // those who were hurt and those who died told in one sentence, over how many were shot
  [
    'He shot and killed three people and wounded another. Three others had been shot.',
    { killed: [3, 3], injured: [1, 1] },
  ],
  // a look-back by its own time
  [
    'A girl was killed in a shooting on Friday.\n\nIn August 2014, six people were shot and wounded at a party.',
    { killed: [1, 1], injured: null },
  ],
  [
    'A girl was killed in a shooting on Friday.\n\nTwo nieces of a clerk had been killed there a few years ago.',
    { killed: [1, 1] },
  ],
  // taken to a hospital, and dead there
  [
    'A blast hit a house. Both were taken to a hospital, where a man died.',
    { killed: [1, 1], injured: [1, 1] },
  ],
  [
    'Two women were taken to a hospital in Norden, where they died.',
    { killed: [2, 2], injured: null },
  ],
  [
    'A man died, and two women were taken to a hospital in Norden.',
    { killed: [1, 1], injured: [2, 2] },
  ],
  [
    'Officers called to a shooting found a man with a gunshot wound. Ann Orlov died of the shooting.',
    { killed: [1, 1], injured: null },
  ],
  [
    'Officers called to a shooting found two men with gunshot wounds. Ann Orlov died of the shooting.',
    { killed: [1, 1], injured: [2, 2] },
  ],
  // one person, shot, taken to a hospital, dead
  [
    'A man was shot in a park. He was taken to a hospital, where he died.',
    { killed: [1, 1], injured: null },
  ],
  // several told one by one, in sentences of their own
  ['A man died at the scene of the fire. A woman died in hospital.', { killed: [2, 2] }],
  ['A man died at the scene of the fire. A father died in hospital.', { killed: [1, 1] }],
  [
    'A blast wounded two sons of a clerk. A soldier was also injured in the blast.',
    { injured: [3, 3] },
  ],
  ['A blast wounded two people. A soldier was also injured in the blast.', { injured: [2, 2] }],
  // a share of people told by another outcome
  [
    'Three people were stabbed at a station, one of them fatally.',
    { killed: [1, 1], injured: [2, 2] },
  ],
  ['The fire hurt four. Two of the injured were treated for burns.', { injured: [4, 4] }],
  [
    'Twelve miners were rescued from a pit. Two of the miners were treated for burns.',
    { injured: [2, 2] },
  ],
  // what is feared, only where nothing else is told
  ['60 are feared dead in the blast. Ten bodies were found after the blast.', { killed: [10, 10] }],
  ['60 are feared dead in the blast.', { killed: [60, 60] }],
  // about as many, and far fewer
  ['The fire injured about 300 people, of whom 13 remain in hospital.', { injured: [300, 300] }],
  // those who were hit, and died one by one
  [
    'Ann Orlov and Prem Jalan were shot in a car. Jalan died at the scene. Orlov died in a hospital.',
    { killed: [2, 2], injured: null },
  ],
  [
    'Ann Orlov and Prem Orlov were shot in a car. Orlov died at the scene. Orlov died in a hospital.',
    { killed: [1, 1] },
  ],
  // by whom, and who else
  ['Four people were killed by Otto Ford, and 14 others were wounded.', { injured: [14, 14] }],
  // one who was shot at the place on an earlier day
  [
    'Five people were shot at a vigil in Norden on Monday. They had gathered where Ann Orlov was shot and killed on Sunday.',
    { killed: null, injured: [5, 5] },
  ],
  [
    'Five people were shot at a vigil in Norden on Monday. Ann Orlov was shot and killed on Monday.',
    { killed: [1, 1], injured: [4, 4] },
  ],
  // an upper and a lower bound
  [
    'As many as seven people were killed by shells. At least two clerks were killed by the shells.',
    { killed: [2, 7] },
  ],
  [
    'As many as seven people were killed by shells. At least nine people were killed by the shells.',
    { killed: [9, null] },
  ],
  // one by name, and all of them further down
  [
    'John Marten was killed in the fire. Ann Orlov was killed in the fire. Five people died in the fire.',
    { killed: [5, 5] },
  ],
  // neither dead nor hurt
  ['Jets bombed a depot. There were no casualties.', { killed: [0, 0], injured: [0, 0] }],
  ['Jets bombed a depot. There were no injuries.', { killed: null, injured: [0, 0] }],
  // beside nobody told before
  [
    'A clerk shot another man in Norden. He is charged with the death of John Marten.',
    { killed: [1, 1], injured: null },
  ],
  // a title that leaves out “more than”
  ['Gunmen abduct 80 pupils\n\nGunmen abducted more than 80 pupils.', { captured: [81, null] }],
  [
    'Shelling wounds two sons\n\nShelling hurt two sons. Her sons were injured.',
    { injured: [2, 2] },
  ],
  // later over earlier
  ['A blast killed at least 12 people.\n\nThe toll of the blast rose to 14.', { killed: [14, 14] }],
  ['A blast killed nearly two dozen people. It killed 23 guards.', { killed: [23, 23] }],
  [
    'A blast killed 4 guards. It killed 2 clerks. The blast killed 19 people in all.',
    { killed: [19, 19] },
  ],
  [
    'A blast killed 13 people.\n\nThe toll of the blast was later revised down to 11.',
    { killed: [11, 11] },
  ],
  ['The blast shook the town.', { killed: null, injured: null, missing: null, captured: null }],
] satisfies [string, Record<string, [number, number | null] | null>][])(
  '%s',
  ([text, expected]) => {
    expect(figuresOf(text)).toMatchObject(expected);
  },
);

test('one person of a title is not added to', () => {
  const text = 'A woman died in a fire in Norden. A man died there on Monday.';
  const killedUnder = (title: string): number | undefined =>
    extractClaims(articleOf(text, '2024-02-08', title)).mainEvent.killed?.count.min;
  expect(killedUnder('Woman dies in fire')).toBe(1);
  expect(killedUnder('Fire in Norden')).toBe(2);
});
