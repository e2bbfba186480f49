/** Verbs, idioms and forms by which something is said or held, beside what only looks like them. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  // the present of verbs that are nouns too
  ['Sabri hints that the dam is old.', ['Sabri: the dam is old']],
  ['Experts caution that the dam is old.', ['Experts: the dam is old']],
  ['Residents blast the plan.', ['Residents: the plan']],
  ['Drivers favor the plan.', ['Drivers: the plan']],
  ['Teachers vote to strike on Monday.', ['Teachers: to strike on Monday']],
  ['In Marsh remarks that filled a hall, the dam was named.', []],
  ['Karsia attacks that killed ten went on.', []],
  // past forms
  ['Ann Orlov disliked the plan.', ['Ann Orlov: the plan']],
  ['The mayor forecast a rise in tolls.', ['mayor: a rise in tolls']],
  ['Drivers griped about the tolls.', ['Drivers: the tolls']],
  ['Ann Orlov informed residents of the flood.', ['Ann Orlov: the flood']],
  ['The preferred plan was dropped.', []],
  // idioms
  ['The mayor came out in favor of the toll.', ['mayor: the toll']],
  ['Drivers pushed back on the idea of a toll.', ['Drivers: the idea of a toll']],
  ['The army pushed back the rebels.', []],
  ['The letter called into question the need for a toll.', ['letter: the need for a toll']],
  ['The court held that the toll was unlawful.', ['court: the toll was unlawful']],
  ['The court held two clerks.', []],
  ['The union credited the crew with saving the mill.', ['union: the crew with saving the mill']],
  ['The bank credited the crew with 50 marks.', []],
  ['The union pleaded for more time.', ['union: more time']],
  ['The clerk pleaded guilty to the charge.', []],
  // what somebody holds
  ['The mayor was of the opinion that the dam was safe.', ['mayor: the dam was safe']],
  ['The mayor took the view that the dam was safe.', ['mayor: the dam was safe']],
  ['The mayor had no idea how old the dam was.', ['mayor: how old the dam was']],
  ['The mayor had an idea.', []],
  ['The mayor was unaware that the dam was old.', ['mayor: the dam was old']],
  // not said yet
  ['The road stays shut until engineers certify that the dam is safe.', []],
] as const)('%s', ([text, found]) => {
  expect(reportsOf(text)).toEqual(found);
});
