/** Which of those hit are none of the dead, and who of several sentences are counted together. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

type Figure = [number, number | null] | null;

const figuresOf = (text: string): Record<'killed' | 'injured', Figure> => {
  const { killed, injured } = extractClaims(articleOf(text)).mainEvent;
  return {
    killed: killed && [killed.count.min, killed.count.max],
    injured: injured && [injured.count.min, injured.count.max],
  };
};

test.for([
  // one who did it, and one whom he hit
  ['A man shot a deputy in Norden. The gunman was killed.', [1, 1], [1, 1]],
  ['A man was shot in Norden. The gunman was killed.', [1, 1], null],
  ['A guard was hurt in Norden and the man who shot her was killed.', [1, 1], [1, 1]],
  [
    'A clerk shot a foreman and then killed himself. The foreman was in critical condition.',
    [1, 1],
    [1, 1],
  ],
  [
    'A woman killed her former husband after he broke in and stabbed her boyfriend. The boyfriend was in serious condition.',
    [1, 1],
    [1, 1],
  ],
  ['Otto Brandt was sentenced for killing a clerk and wounding the clerk’s wife.', [1, 1], [1, 1]],
  // the father of somebody who died; one who comes third, where two died, or four
  [
    'A boy was killed in Norden. The boy’s father was shot. He is in stable condition.',
    [1, 1],
    [1, 1],
  ],
  ['Two clerks were killed in a bar and a third man was wounded.', [2, 2], [1, 1]],
  ['Four people were killed in a bar. A fourth person was found shot.', [4, 4], null],
  // a man suspected of the deed, the suspect: none of those he hit
  ['Police killed a man suspected of stabbing seven people in a bar.', [1, 1], [7, 7]],
  [
    'Four people were hurt in stabbings. Four were stabbed. The suspect was shot dead.',
    [1, 1],
    [4, 4],
  ],
  ['Four people were hurt in stabbings. Four were stabbed. A clerk was shot dead.', [1, 1], [3, 4]],
  // names that share no word; a name and a part of it
  ['Ann Orlov was killed in a bar. Otto Brandt was shot there.', [1, 1], [1, 1]],
  ['Ann Orlov was killed in a bar. Orlov was shot there.', [1, 1], null],
  // who lives, by the same sentence or the next; not by one on somebody else
  ['A man died in a bar. A clerk was shot there. She is in stable condition.', [1, 1], [1, 1]],
  ['A man died in a bar. A clerk was shot there. A cook is in good condition.', [1, 1], [1, 1]],
  ['A man died in a bar. A clerk was shot there. Nobody saw it.', [1, 1], null],
  // one of those told right before
  ['Police found two men with gunshot wounds. One was pronounced dead.', [1, 1], [1, 1]],
  ['One man was killed. Police found two men with gunshot wounds.', [1, 1], [2, 2]],
  // taken to a hospital, and dead by the name
  ['Ann Orlov was taken to a hospital. She died on Monday.', [1, 1], null],
  // deeds of one sentence; a deed and what came of it
  ['A man shot a clerk and wounded two others.', null, [3, 3]],
  ['A man shot three clerks, wounding two.', null, [3, 3]],
  // one more, told by another word
  ['A boy was shot. His mother was also wounded.', null, [2, 2]],
  ['A boy and his mother were shot. The boy was also hit in the leg.', null, [2, 2]],
  ['Two women were shot in Norden. A third woman was also hit.', null, [3, 3]],
  ['Three women were shot in Norden. A third woman was hit in the leg.', null, [3, 3]],
  // two fates in one sentence
  ['A toddler was grazed and two teenagers were wounded in a shooting.', null, [3, 3]],
  ['Three people were hurt and a woman was wounded in a shooting.', null, [3, 3]],
  ['Six people were shot in Norden. A seventh person was hurt in a fall.', null, [7, 7]],
  ['Six people were shot in Norden. A sixth person was hurt in the leg.', null, [6, 6]],
  ['A man shot his wife and then himself. Their baby was wounded.', null, [2, 3]],
  // among those hit, after a dash
  ['Gunmen opened fire, wounding four people -- hitting and killing Ann Orlov.', [1, 1], [3, 4]],
  // found with a wound, and dead in the end
  [
    'A second man has died of a shooting. Police found Brandt and Prem Jalan suffering from gunshot wounds. Otto Brandt died on Monday, Jalan died at the scene.',
    [2, 2],
    null,
  ],
  // each by the place where they died, and by name
  ['One man died at the scene and two others died at a hospital.', [3, 3], null],
  ['Three people were killed. One man died at the scene and two died later.', [3, 3], null],
  ['The dead were identified as Ann Orlov, 34, and Prem Jalan, 29.', [2, 2], null],
  ['Three men were shot and one of them was killed.', [1, 1], [2, 2]],
  ['A man and a woman were shot. They were both pronounced dead.', [2, 2], null],
] satisfies [string, Figure, Figure][])('%s', ([text, killed, injured]) => {
  expect(figuresOf(text)).toEqual({ killed, injured });
});
