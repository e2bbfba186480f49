/** Who does what to whom, as the shallow parse of a sentence finds it. */
import { expect, test } from 'vitest';
import { readDocument, wordsOf } from '../../../src/language/document.ts';
import { articleOf } from '../../support/article-of.ts';

const clausesOf = (text: string): string[] => {
  const document = readDocument(articleOf(text));
  const words = (phrases: readonly { first: number; last: number }[]): string =>
    phrases.map((phrase) => wordsOf(document, phrase)).join(' + ');
  return document.sentences
    .filter(({ role }) => role === 'body')
    .flatMap(({ clauses }) => clauses)
    .map(
      ({ lemma, voice, subjects, objects }) =>
        `${words(subjects)} | ${voice} ${lemma} | ${words(objects)}`,
    );
};

test.for([
  ['The blast hurt two guards and a driver.', 'The blast | active hurt | two guards + a driver'],
  ['Two guards who had manned the gate since January were hurt.', 'Two guards | passive hurt | '],
  [
    'The raid, the worst since May when 20 died in Belmar, hurt two guards.',
    'The raid | active hurt | two guards',
  ],
  [
    'Omar Tarr, a clerk, and two guards, were hurt.',
    'two guards + a clerk + Omar Tarr | passive hurt | ',
  ],
  ['Omar Tarr, a clerk and a guard, was hurt.', 'Omar Tarr | passive hurt | '],
  ['Bands in Norway and Peru hurt a clerk.', 'Bands | active hurt | a clerk'],
  ['“Rebel bands” in Norway hurt a clerk.', 'Rebel bands | active hurt | a clerk'],
  ['Guards in Norway and clerks hurt a man.', 'clerks + Guards | active hurt | a man'],
  ['It was the first time guards hurt a clerk.', 'guards | active hurt | a clerk'],
  ['A gunman drove up on Monday, shot a clerk and fled.', 'A gunman | active shoot | a clerk'],
  ['The man, whose brother fled, shot a clerk.', 'The man | active shoot | a clerk'],
  ['The mayor blamed the guards for killing two clerks.', 'the guards | active kill | two clerks'],
  [
    'The mayor called the guards before killing two clerks.',
    'The mayor | active kill | two clerks',
  ],
  ['The mayor accused the guards of trying to hide it and left.', 'The mayor | active leave | '],
  ['The cell, which sent men to topple the state confirmed it.', 'The cell | active confirm | it'],
  [
    'Ten men who were trapped when a mill in Norden collapsed have died.',
    'Ten men | active die | ',
  ],
  [
    'A raid that began in a mill ended when police said a gunman had shot a clerk.',
    'a gunman | active shoot | a clerk',
  ],
  ['A man who killed a clerk drank as he saw the men die.', 'the men | active die | '],
  ['Ten men who fled when a guard came, died.', 'Ten men | active flee | '],
  ['The cell came to see that the state confirmed it.', 'the state | active confirm | it'],
  ['The cell, which says that the state confirmed it, fled.', 'the state | active confirm | it'],
  ['Marten who lives on the base, was hurt.', 'Marten | passive hurt | '],
  ['A man who lives near the mill told a guard.', 'A man | active live | '],
  ['A man who officials in Norden said had lied ran.', 'officials | active say | '],
  ['Two guards were “badly hurt” by it.', 'Two guards | passive hurt | '],
  ['It may be a “planned attack”.', 'It | active be | '],
  ['Two guards and a driver were hurt.', 'a driver + Two guards | passive hurt | '],
  [
    'Two guards, a clerk and a driver were hurt.',
    'a driver + a clerk + Two guards | passive hurt | ',
  ],
  ['A guard of the bank and a driver were hurt.', 'a driver + A guard | passive hurt | '],
  [
    'The Marsh Forces (MF), a group for small bands, took the mill.',
    'The Marsh Forces | active take | the mill',
  ],
  ['Four men – two of them guards – were hurt.', 'Four men | passive hurt | '],
  ['John Marten, 34, of Norden was hurt.', 'John Marten | passive hurt | '],
  ['Police arrested a man and two women were hurt.', 'two women | passive hurt | '],
  [
    'John Marten, 34, whose mother and sister died, spoke.',
    'sister + whose mother | active die | ',
  ],
  ['The Heron, owned by Alder Shipping, was hit.', 'The Heron | passive hit | '],
  ['The blast hurt a guard and two men were killed.', 'The blast | active hurt | a guard'],
  [
    'The blast hurt a guard and two men working there.',
    'The blast | active hurt | a guard + two men',
  ],
  [
    'The observatory, a group based in Norden that relies on clerks, put the toll at 52.',
    'The observatory | active put | the toll',
  ],
  ['A missile fired from the hills struck a road.', 'A missile | active strike | a road'],
  ['A man arrested in Norden shot a clerk.', 'A man | active shoot | a clerk'],
  ['A boy who was hurt in the market has died.', 'A boy | active die | '],
  ['A clerk whose son was hurt, was shot.', 'whose son | passive hurt | '],
  ['Ann Orlov, a clerk whose son was hurt in May, was shot.', 'Ann Orlov | passive shoot | '],
  ['The two guards it killed were buried.', 'it | active kill | The two guards'],
  ['The two guards it killed were buried.', 'The two guards | passive bury | '],
  ['On the bridge he shot, and fled.', 'he | active shoot | '],
  ['Five men were aboard, all of whom died.', 'Five men | active die | '],
  ['Five men were aboard, one of whom died.', 'one | active die | '],
  ['A guard was hurt and died at the mill.', 'A guard | active die | '],
  [
    'Two bombs in June outside a mill as people gathered for a rally killed ten men.',
    'Two bombs | active kill | ten men',
  ],
  ['He spoke as the guard hit a boy.', 'the guard | active hit | a boy'],
  ['A guard was hurt and brought to the mill.', 'A guard | passive bring | '],
  ['Five men riding on a bus were hurt.', 'Five men | passive hurt | '],
  ['The blast hurt two men riding on a bus.', 'The blast | active hurt | two men'],
  ['A man found in the car died.', 'A man | active die | '],
  ['Six men riding a truck perished.', 'Six men | active perish | '],
  ['Ten people fleeing the flood drowned.', 'Ten people | active drown | '],
  ['Reports saying two men died were false.', 'two men | active die | '],
  ['Orlov, 52, a clerk and father, was hurt.', 'Orlov | passive hurt | '],
  ['The town vowed to withdraw and release soldiers.', 'The town | active release | soldiers'],
  ['The gunman stormed in, killing a guard.', 'The gunman | active kill | a guard'],
  ['30 others injured when a bomb went off.', '30 others | active injure | '],
  ['The raid is said to have hurt two men.', 'The raid | active hurt | two men'],
  ['A man, Mayor Jon Orr said, was hurt.', 'A man | passive hurt | '],
  ['Gunmen attack a base in Norden.', 'Gunmen | active attack | a base'],
  ['Critics call the raid a crime.', 'Critics | active call | the raid'],
  ['In the police report the mayor is named.', 'the mayor | passive name | '],
  ['Two clerks were abducted in Norden.', 'Two clerks | passive abduct | '],
  ['Two clerks, maimed by a mine, spoke.', 'Two clerks | passive maim | '],
  ['The raid was staged by two men.', 'The raid | passive stage | '],
  ['Two men are feared to have drowned.', 'Two men | active drown | '],
  ['The raid is thought to have been led by two men.', 'The raid | passive lead | '],
  ['The hotel is said to have armed guards.', 'The hotel | active have | armed guards'],
  ['The father of a boy who was hurt spoke.', 'a boy + The father | passive hurt | '],
] satisfies [string, string][])('%s', ([text, expected]) => {
  expect(clausesOf(text)).toContain(expected);
});

test('keeps a negation and a modal verb', () => {
  const document = readDocument(articleOf('They were not hurt, but more men may die.'));
  const clauses = document.sentences.flatMap(({ role, clauses: own }) =>
    role === 'body' ? own : [],
  );
  expect(clauses.find(({ lemma }) => lemma === 'hurt')).toMatchObject({ negated: true });
  expect(clauses.find(({ lemma }) => lemma === 'die')).toMatchObject({ modal: 'may' });
});
