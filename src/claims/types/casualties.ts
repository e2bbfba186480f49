/** People killed, injured, missing, captured, rescued or displaced, one claim a fate and group. */
import { defineClaimType } from '../claim-type.ts';
import { examples } from './casualties-examples.ts';
import { misses } from './casualties-misses.ts';
import { findCasualties } from '../finders/casualties/find-casualties.ts';

export const casualties = defineClaimType({
  id: 'casualties',
  title: 'Casualties',
  about: 'How many people were killed, injured, captured, rescued, displaced or are missing.',
  find: findCasualties,
  examples,
  misses,
});
