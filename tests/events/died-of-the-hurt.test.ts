/** Several who were hurt, and what becomes of them in the sentences after: who died, who is one more. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

test('whom a driver struck died in the collision', () => {
  const told = 'A driver struck a man in Delos. A caller reported the collision. The man died.';
  const { mainEvent, events } = extractClaims(articleOf(told));
  expect(mainEvent.killed?.count.max).toBe(1);
  expect(events.map(({ kind }) => kind)).toEqual(['crash']);
});

test.for([
  // several of those told to be hurt
  ['Three men were hurt in a crash near Delos. Two of them died at a hospital.', [2, 1]],
  ['Three clerks were hurt in a crash near Delos. All three died.', [3, 0]],
  ['Two men were hurt in a crash near Delos. The two were pronounced dead there.', [2, 0]],
  ['Two men were hurt in a crash. Both later succumbed to their injuries.', [2, 0]],
  ['Three men were hurt in a crash. Two died there and the third is stable.', [2, 1]],
  ['Three men were hurt. They were flown to a clinic, where two of them later died.', [2, 1]],
  ['Two men were hurt. The first victim died. The second was flown to a clinic.', [1, 1]],
  ['Three men were shot in Delos. This victim succumbed to his wounds at a clinic.', [1, 2]],
  ['Two men were taken to a clinic with gunshot wounds, one of whom later died.', [1, 1]],
  ['One of the two men hurt in a crash on Monday has died.', [1, 1]],
  ['Two of the three men hurt in a crash on Monday have died.', [2, 1]],
  ['Five men were hurt in a crash. Two of the injured died.', [2, 3]],
  ['Five men were killed in a crash. Two of the dead were clerks.', [5, 0]],
  ['Three men were hurt in a crash. Two women died.', [2, 3]],
  ['Three men were hurt in a crash. Two others died.', [2, 3]],
  ['Three men were hurt in a crash. The driver and a clerk were killed.', [2, 3]],
  // who did not live
  ['Two men were shot in Delos. Neither survived.', [2, 0]],
  ['Three men were hurt in a crash. None of them survived.', [3, 0]],
  ['Two men were shot in Delos. Neither fled.', [0, 2]],
  // one more than those told
  ['Two men were shot in Delos. A third person was killed.', [1, 2]],
  ['A man was shot in Delos. A second man was shot and died at the scene.', [1, 1]],
  ['Three people were hurt in a crash. A fourth person was killed.', [1, 3]],
  ['A man was shot in Delos. Another man was also hurt.', [0, 2]],
  ['A clerk was hurt in a crash near Delos. His wife was also hurt.', [0, 2]],
  ['A clerk was hurt in a crash near Delos. The clerk was also shaken.', [0, 1]],
  // who did it
  ['Two guards were shot in Delos and one died. The suspect also was killed.', [1, 1]],
  ['A gunman shot two men in Delos. The gunman then shot himself dead.', [1, 2]],
  ['Three guards were shot by a man in Delos. He was shot and killed by police.', [1, 3]],
] as const)('%s', ([text, expected]) => {
  const { killed, injured } = extractClaims(articleOf(text)).mainEvent;
  expect([killed?.count.max ?? 0, injured?.count.max ?? 0]).toEqual(expected);
});
