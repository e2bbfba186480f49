/** Those whom an article tells of one after another → the figures that it stands by. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

test.for([
  // one who shot, and one whom he hit
  [
    'An officer was wounded in Delos on Monday.\n\nThe suspect was found a mile away with a gunshot wound.',
    'killed 0, injured 2',
  ],
  ['An officer was killed in Delos on Monday. The suspect was found dead.', 'killed 2, injured 0'],
  ['A clerk was killed in Delos on Monday. The suspect was found dead.', 'killed 1, injured 0'],
  [
    'The suspect was shot and killed by guards in Delos, and a woman was shot and killed by the suspect.',
    'killed 2, injured 0',
  ],
  // one of those told to be hit
  [
    'A man shot his wife and son before killing himself in Delos. The wife died. The son is in critical condition.',
    'killed 2, injured 1',
  ],
  [
    'Guards found a man and two women with gunshot wounds in Delos. The man died at a hospital.',
    'killed 1, injured 2',
  ],
  [
    'Guards found a man and two women with gunshot wounds in Delos. The other man died.',
    'killed 1, injured 3',
  ],
  ['Two men were shot in Delos. One of them was pronounced dead.', 'killed 1, injured 1'],
  // beside those told before
  [
    'Two teenagers were hurt in Delos on Monday. A 23-year-old man was also hurt.',
    'killed 0, injured 3',
  ],
  [
    'Two people were hurt in Delos on Monday. A 23-year-old man was also hurt.',
    'killed 0, injured 2',
  ],
  [
    'A raid on Delos left two dead, three critically hurt and 18 others injured.',
    'killed 2, injured 21',
  ],
  ['A boy was shot in Delos and a 22-year-old man was grazed.', 'killed 0, injured 2'],
  // those who died, told again by how they were found
  [
    'A man and a boy were stabbed to death in Delos. The two were found with stab wounds. A third victim was found with a wound.',
    'killed 2, injured 1',
  ],
  // what a band says of its own raid, where others tell of the hurt
  [
    'A bomb killed two guards in Delos, and several others were hurt. The Front said it had killed and wounded 20 guards.',
    'killed 2, injured 3',
  ],
  [
    'A second man has died after a shooting in Delos. In all, five men suffered wounds.',
    'killed 2, injured 3',
  ],
] as const)('%s', ([text, expected]) => {
  const { killed, injured } = extractClaims(articleOf(text)).mainEvent;
  expect(`killed ${killed?.count.min ?? 0}, injured ${injured?.count.min ?? 0}`).toBe(expected);
});
