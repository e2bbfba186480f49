/** Speakers of all accounts, each once. */
import { expect, test } from 'vitest';
import { compareAccounts } from './compare-accounts.ts';

test('speakers are gathered under one name, offices under their own', () => {
  const story = compareAccounts({
    herald:
      'A blast hit Ostrov on Wednesday. “It was a dark day,” President Ilin Varga said. “We will rebuild the market,” Varga said.',
    tribune:
      'A blast hit Ostrov on Wednesday. The Varga administration said that it would rebuild the market by summer.',
  });
  const names = story.speakers.map(({ name }) => name);
  expect(names).toContain('Ilin Varga');
  expect(names).toContain('Varga administration');
});
