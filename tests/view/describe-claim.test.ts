/** What a cell says of a claim: the words of the text in a frame of ours. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { capitalised } from '../../src/model/prose.ts';
import { labelOf, tellingOf, valueOf } from '../../src/view/describe-claim.ts';
import { articleOf } from '../support/article-of.ts';

test.each([
  ['At least 12 people were killed.', 'At least 12 people killed'],
  ['The captain was arrested.', 'The captain arrested'],
  ['Gunmen had 300 people under their custody.', '300 people captured'],
  ['Three guards were taken into custody.', 'Three guards arrested'],
  ['Six guests were evacuated.', 'Six guests evacuated'],
  ['Rebels captured two guards.', 'Two guards captured'],
  ['A gunman shot eight people.', 'Eight people shot'],
  ['The blast struck eight people.', 'Eight people killed or hurt'],
  ['Two dockers were stabbed.', 'Two dockers stabbed'],
  ['No civilian casualties were reported.', 'No casualties'],
  ['There is no indication of civilian casualties.', 'No indication of civilian casualties'],
  ['Nobody was hurt.', 'Nobody injured'],
  ['Six men hid. None of them was hurt.', 'None of them injured'],
  ['The blast killed all four of the guards.', 'Four guards killed'],
  ['The blast killed four of the guards.', 'Four of the guards killed'],
  ['Police spoke of a triple homicide.', 'Three killed'],
  ['A clerk was shot on Monday. He later died.', 'A clerk killed'],
  ['A blast killed 26 people, most of them children.', 'Children, most of those killed'],
  ['A clerk whose brother died spoke of it.', 'A brother killed'],
  ['He came to collect the body of his 14-year-old son Omar.', 'Omar killed'],
])('%s', (text, value) => {
  const claim = extractClaims(articleOf(text)).claims.findLast(({ type }) => type === 'casualties');
  expect(claim && capitalised(valueOf(claim))).toBe(value);
});

test('an article stands in small letters within a sentence', () => {
  const [claim] = extractClaims(articleOf('The captain was arrested.')).claims;
  expect(claim && valueOf(claim)).toBe('the captain arrested');
});

test.each([
  ['Boy killed in Lowmere', 'reports a boy killed'],
  ['8-year-old killed in Lowmere', 'reports an 8-year-old killed'],
  ['Their son was killed.', 'reports their son killed'],
  ['My son was killed.', 'reports a son killed'],
  ['Mara Vell was killed.', 'reports Mara Vell killed'],
  ['Three boys killed in Lowmere', 'reports three boys killed'],
])('one person told of without an article gets one, no name does: %s', (text, telling) => {
  const [claim] = extractClaims(articleOf(text)).claims.filter(({ type }) => type === 'casualties');
  expect(claim && tellingOf(claim)).toBe(telling);
});

test.each([
  ['Three guards are feared dead.', 'reports three guards possibly killed'],
  ['Three guards are dead.', 'reports three guards killed'],
])('what is feared is not told as done: %s', (text, telling) => {
  const [claim] = extractClaims(articleOf(text)).claims;
  expect(claim && tellingOf(claim)).toBe(telling);
});

test('what is denied is not told as done', () => {
  const { claims } = extractClaims(
    articleOf('The minister denied that police had shot prisoners.'),
  );
  const shot = claims.find(({ type }) => type === 'casualties');
  expect(shot && tellingOf(shot)).toMatch(/^reports as denied: prisoners/u);
});

test.each([
  [
    'The mayor said reports by guards that the envoy had fled were false.',
    'reports as denied what guards said: “the envoy had fled”',
  ],
  [
    'The mayor said reports by guards that the envoy had fled were late.',
    'cites guards: “the envoy had fled”',
  ],
])('what is called false is not told as said: %s', (text, telling) => {
  const told = extractClaims(articleOf(text)).claims.filter(({ type }) => type === 'statement');
  expect(told.map(tellingOf)).toContain(telling);
});

test.each([
  [
    'Karsia condemned the raid on Monday on a row of old mills near the bridge over the Alder.',
    /^says that Karsia condemned “the raid on/u,
  ],
  ['The mayor condemned the raid on the mill.', /^says that the mayor condemned “the raid on/u],
  [
    'The mayor urged the town to shun the mill and “keep its old bridge free of carts and mules”.',
    /^says that the mayor urged “the town/u,
  ],
  ['The mayor said that the mill had closed.', /^cites the mayor: “the mill/u],
])('what is condemned says nothing without its verb: %s', (text, telling) => {
  const claim = extractClaims(articleOf(text)).claims.find(({ type }) => type === 'statement');
  expect(claim && tellingOf(claim)).toMatch(telling);
});

test('one of them a guard', () => {
  const { claims } = extractClaims(articleOf('Six people were hurt, one of them a guard.'));
  const told = claims.filter(({ type }) => type === 'casualties').map((claim) => valueOf(claim));
  expect(told).toContain('a guard injured');
});

test.each([
  ['Villagers blamed the Brenn Front for the attack.', 'says that villagers blame the Brenn Front'],
  ['Ida Holt blamed the Brenn Front for the attack.', 'says that Ida Holt blames the Brenn Front'],
])('who blames, not the account: %s', (text, telling) => {
  const { claims } = extractClaims(articleOf(text));
  const blamed = claims.find(({ type }) => type === 'responsibility');
  expect(blamed && tellingOf(blamed)).toBe(telling);
});

test.each([
  ['Police denied any involvement in the attack.', 'police deny responsibility'],
  ['The ministry denied any involvement in the attack.', 'the ministry denies responsibility'],
])('%s', (text, value) => {
  const [claim] = extractClaims(articleOf(text)).claims.filter(
    ({ type }) => type === 'responsibility',
  );
  expect(claim && valueOf(claim).toLowerCase()).toBe(value);
});

test.each([
  ['gunfire', 'tells of gunfire'],
  ['artillery fire', 'tells of artillery fire'],
  ['drone', 'tells of a drone'],
])('what can’t be counted has no article: %s', (name, telling) => {
  const [claim] = extractClaims(articleOf('Shells hit the town.')).claims;
  expect(tellingOf({ ...claim, type: 'means', name } as never)).toBe(telling);
});

test.each([
  ['Killed: the guards', 'Killed: the guards'],
  ['Injured: ', 'Injured'],
  ['Injured', 'Injured'],
])('a label names people where it has some: %j', (label, shown) => {
  expect(labelOf({ type: 'casualties', label }, undefined)).toBe(shown);
});
