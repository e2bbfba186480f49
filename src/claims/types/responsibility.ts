/** Who did it, who is blamed, who claims it, who denies it: one claim an actor, stance and sentence. */
import { defineClaimType } from '../claim-type.ts';
import { findResponsibility } from '../finders/find-responsibility.ts';
import { examples, misses } from './responsibility-examples.ts';

export const responsibility = defineClaimType({
  id: 'responsibility',
  title: 'Responsibility',
  about: 'Who did it in the text’s own words, who is blamed by others, who claims or denies it.',
  find: findResponsibility,
  examples,
  misses,
});
