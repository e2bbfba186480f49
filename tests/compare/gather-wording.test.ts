/** Word choice side by side. */
import { expect, test } from 'vitest';
import { compareAccounts } from './compare-accounts.ts';

test('word choice for the same people stands side by side', () => {
  const story = compareAccounts({
    herald: 'A strike in Ostrov on Wednesday hit militants of the Grey Front, a terror group.',
    tribune: 'A strike in Ostrov on Wednesday hit fighters of the Grey Front, a militia.',
  });
  const labels = story.wording.flatMap(({ labels: own }) =>
    own.map(({ article, label }) => `${article}: ${label}`),
  );
  expect(labels).toEqual(expect.arrayContaining(['herald: terror group', 'tribune: militia']));
});

test.each([
  ['the disaster', 'A landslide', 'A mudslide', ['landslide', 'mudslide']],
  ['the unrest', 'A riot', 'An uprising', ['riot', 'uprising']],
])('what a happening is called: %s', (entity, here, there, labels) => {
  const story = compareAccounts({
    herald: { title: `${here} in Ostrov`, text: `${here} in Ostrov killed nine on Wednesday.` },
    tribune: `${there} in Ostrov killed nine on Wednesday.`,
  });
  const own = story.wording.find((wording) => wording.entity === entity);
  expect(own?.labels.map(({ label }) => label)).toEqual(labels);
});

test('what another happening is called is no word for this one', () => {
  const story = compareAccounts({
    herald:
      'A bombing in Ostrov killed nine on Wednesday.\n\nIn 2019 a massacre in Belmar killed four.',
    tribune: 'An attack in Ostrov killed nine on Wednesday.',
  });
  const act = story.wording.find(({ entity }) => entity === 'the act');
  expect(act?.labels.map(({ label }) => label)).toEqual(['bombing', 'attack']);
});

test('what an old attack is called beside this one in one sentence is no word for it', () => {
  const story = compareAccounts({
    herald:
      'A bombing in Ostrov killed nine on Wednesday.\n\nIt was the worst attack in Karsia since the 2028 suicide bombing in Belmar killed 150 people.',
    tribune: 'An attack in Ostrov killed nine on Wednesday.',
  });
  const act = story.wording.find(({ entity }) => entity === 'the act');
  expect(act?.labels.map(({ label }) => label)).toEqual(['bombing', 'worst attack', 'attack']);
});

test('what goes on at any time is no word for this one, but for its own raids', () => {
  const story = compareAccounts({
    herald:
      'Airstrikes in Ostrov killed nine on Wednesday.\n\nThe town has been the target of frequent assaults.',
    tribune: 'An attack in Ostrov killed nine on Wednesday. It was in retaliation for a theft.',
  });
  const act = story.wording.find(({ entity }) => entity === 'the act');
  expect(act?.labels.map(({ label }) => label)).toEqual(['Airstrikes', 'attack']);
});

test('what one account mainly tells of is no word for what the others do', () => {
  const strikes = 'Air strikes on bases in Ostrov killed nine fighters on Wednesday.';
  const story = compareAccounts({
    herald: strikes,
    tribune: `${strikes} The army said the raids were over.`,
    courier:
      'A siege of a mill in Belmar killed two guards on Thursday.\n\nIt came after air strikes on bases in Ostrov on Wednesday killed nine fighters.',
  });
  const act = story.wording.find(({ entity }) => entity === 'the act');
  expect(act?.labels.map(({ label }) => label)).not.toContain('siege');
});
