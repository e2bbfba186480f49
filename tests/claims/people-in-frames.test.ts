/** However people are told of, by list, age, band, name or board, each way to tell what befell them counts as many. */
import { expect, test } from 'vitest';
import { casualtiesOf } from '../support/casualties-of.ts';

/** How people are told of, and the numbers that are read; “more than a dozen” has no upper bound. */
const people: [string, string[]][] = [
  ['22 members of the security forces', ['22']],
  ['22 members of Karsian security forces', ['22']],
  ['four members of one family', ['4']],
  ['a family of four', ['4']],
  ['five Marsh Front fighters', ['5']],
  ['five Marsh Front (MF) fighters', ['5']],
  ['six soldiers and five Marsh Front (MF) fighters', ['6', '5']],
  ['two men and a woman', ['2', '1']],
  ['the village head and 17 others', ['1', '17']],
  ['three people, including two children,', ['3']],
  ['ten people, mostly women and children,', ['10']],
  ['ten people, mostly women and children', ['10']],
  ['seven people, all of them women,', ['7']],
  ['more than a dozen villagers', ['13..']],
  ['two brothers, aged 7 and 9', ['2']],
  ['13 people aged between 12 and 60', ['13']],
  ['a father of two', ['1']],
  ['a man identified as Omar Sabri', ['1']],
  ['a man named Omar Sabri', ['1']],
  ['a clerk working for the Alder Herald', ['1']],
  ['Omar Sabri, a farmer, and his wife', ['1', '1']],
  ['all 12 people on board', ['12']],
  ['both pilots', ['2']],
];

/** Ways to tell what befell them. */
const frames: [string, (people: string, be: string) => string][] = [
  ['killed', (them, be) => `On Monday ${them} ${be} killed when a bomb exploded in Norden.`],
  ['killed', (them) => `On Monday ${them} died when a bomb exploded in Norden.`],
  ['killed', (them) => `A bomb exploded in Norden on Monday, killing ${them}.`],
  ['killed', (them) => `A bomb attack in Norden on Monday left ${them} dead.`],
  ['killed', (them) => `A bomb exploded in Norden on Monday, leaving ${them} dead.`],
  ['killed', (them, be) => `On Monday ${them} ${be} found dead in a house in Norden.`],
  ['killed', (them) => `A bomb in Norden on Monday claimed the lives of ${them}.`],
  ['injured', (them, be) => `On Monday ${them} ${be} injured when a bomb exploded in Norden.`],
  ['captured', (them, be) => `On Monday ${them} ${be} abducted in Norden.`],
];

test.for(people)('%s', ([them, numbers]) => {
  for (const [outcome, tell] of frames) {
    const be = numbers.length === 1 && numbers[0] === '1' ? 'was' : 'were';
    const sentence = tell(them, be).replace(/,\.$/u, '.');
    const whole = casualtiesOf(sentence).filter((one) => one.startsWith(outcome));
    expect
      .soft(whole, sentence)
      .toEqual(expect.arrayContaining(numbers.map((number) => `${outcome} ${number}`)));
  }
});

test.for([
  // some of those who are hurt: not all of them dead
  ['A bomb exploded, leaving 12 people hurt, including two dead.', ['injured 12', 'killed 2']],
  // the age of one, whose children nobody counts
  ['A bomb left a mother of three dead.', ['killed 1']],
  // what the verb before has; what is told by “there were” alone
  ['There were casualties and some clerks were also abducted.', ['captured 2..']],
  ['There were eight women, a girl and four men injured.', ['injured 8', 'injured 1', 'injured 4']],
  // how long they are dead, and how much against it
  ['A raid left three people dead last week.', ['killed 3']],
  // a part of the body
  ['Police said a guard had hurt his head in the raid.', []],
  // who is dead is told of the town alone
  ['Guards named Omar Sabri mayor. Two of his rivals are dead set against it.', []],
])('%s', ([text, told]) => {
  expect(casualtiesOf(text as string)).toEqual(told);
});
