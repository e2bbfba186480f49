/** Who of the hurt died later, and who of those told one after the other is one person. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

type Figure = [number, number | null] | null;

const figuresOf = (text: string, title: string): Record<'killed' | 'injured', Figure> => {
  const { killed, injured } = extractClaims(articleOf(text, '2024-02-08', title)).mainEvent;
  return {
    killed: killed && [killed.count.min, killed.count.max],
    injured: injured && [injured.count.min, injured.count.max],
  };
};

test.for([
  // a later day tells of the same shooting: he, the woman, Orlov, the victim, one of them
  ['A man was shot in Norden on Sunday. He died Monday.', [1, 1], null],
  ['A woman was shot in Norden on Sunday. The woman died Monday.', [1, 1], null],
  ['Ann Orlov was shot in Norden on Sunday. Orlov died Tuesday night.', [1, 1], null],
  ['A man was shot in Norden on Sunday. The victim, Otto Brandt, died Monday.', [1, 1], null],
  ['Two men were shot in Norden on Sunday. One of them died Monday.', [1, 1], [1, 1]],
  [
    'A man was shot in Norden on Sunday. Otto Brandt was pronounced dead at a hospital Monday.',
    [1, 1],
    null,
  ],
  // two days later, in hospital, where nobody else is told to have been hit
  [
    'Three people were shot in Norden on Sunday. Otto Brandt died two days later at a hospital.',
    [1, 1],
    [2, 2],
  ],
  // two found with wounds, told one by one
  [
    'Officers called to a shooting in Norden found two men with gunshot wounds. Otto Brandt, 25, died at the scene. A clerk was flown to a hospital.',
    [1, 1],
    [1, 1],
  ],
  // in hospital on a later day
  [
    'Ann Orlov was shot in Norden on Sunday. Orlov was in fair condition on Wednesday.',
    null,
    [1, 1],
  ],
  // nobody told before, another place
  ['Gunmen shot two clerks in Norden on Sunday. On Tuesday a guard died.', null, [2, 2]],
  ['A man was shot in Norden on Sunday. On Monday a man died in a fire in Belmar.', null, [1, 1]],
  // hurt, and dead by “the man”, the victim; not another, nor a woman
  ['A man was wounded in a shooting in Norden. The man later died.', [1, 1], null],
  ['A man was wounded in a shooting. Police said the victim, Otto Brandt, had died.', [1, 1], null],
  [
    'A clerk was hurt in a shooting in Norden. She was taken to a clinic, where she died.',
    [1, 1],
    null,
  ],
  [
    'A person was hurt in a shooting in Norden. The person was later pronounced dead.',
    [1, 1],
    null,
  ],
  ['A man was hurt in a shooting in Norden. The victim died at the scene.', [1, 1], null],
  [
    'A man was hurt in a shooting in Norden. The victim, identified as Otto Brandt, succumbed to his injuries.',
    [1, 1],
    null,
  ],
  ['A man and a girl were hurt in a shooting in Norden. She died at the scene.', [1, 1], [1, 1]],
  // one of those told to be hurt, whatever he is called; not who can be none of them
  ['Two men were hurt in a crash in Norden. One of the men was pronounced dead.', [1, 1], [1, 1]],
  ['Two guards were hurt in a crash. One guard died, while the other is stable.', [1, 1], [1, 1]],
  ['Two brothers were hurt in a crash. The older brother did not survive.', [1, 1], [1, 1]],
  ['A couple were hurt in a crash in Norden. The husband later died.', [1, 1], [1, 1]],
  ['A mother and her son were hurt in a crash. The boy died at the scene.', [1, 1], [1, 1]],
  ['Two men, ages 21 and 23, were hurt in a crash. The 21-year-old died.', [1, 1], [1, 1]],
  ['Two women were hurt in a crash in Norden. The man died at the scene.', [1, 1], [2, 2]],
  ['Two other girls were hurt in a crash in Norden. The girl died.', [1, 1], [2, 2]],
  // told to be dead before the other was hurt; those who died where they were taken
  [
    'A crash in Norden killed a 56-year-old man and a woman. A 48-year-old man was hurt. The man died on the way to a clinic.',
    [2, 2],
    [1, 1],
  ],
  [
    'Five children were killed in a fire in Norden. Three others were taken to a clinic, where they succumbed to their injuries. Two guards were hurt.',
    [5, 5],
    [2, 2],
  ],
  [
    'The motorcyclist suffered critical injuries in a crash in Norden; his passenger was pronounced dead.',
    [1, 1],
    [1, 1],
  ],
  // both of them, they
  ['Two men were hurt in a crash in Norden. Both were pronounced dead there.', [2, 2], null],
  ['Officers found two men shot. They were taken to a clinic, where they died.', [2, 2], null],
  ['A guard and a clerk were hurt in a crash. They died at the scene.', [2, 2], null],
  // on a later day
  ['Two guards were shot in Norden on Sunday. One guard died on Tuesday.', [1, 1], [1, 1]],
  ['A couple were shot in Norden on Sunday. The husband died on Tuesday.', [1, 1], [1, 1]],
  ['A boy was killed in a shooting in Norden. Another boy was injured.', [1, 1], [1, 1]],
  // who was told to be hit by nothing but the crash
  ['A car overturned in Norden on Sunday. The driver died on Tuesday.', [1, 1], null],
  [
    'A clerk was thrown out when a car overturned in Norden on Sunday. She died at a clinic on Tuesday.',
    [1, 1],
    null,
  ],
  ['A car overturned in Norden on Sunday. On Tuesday a singer died.', null, null],
  ['A man was killed in a shooting in Norden. A woman was injured.', [1, 1], [1, 1]],
  ['Otto Brandt, 17, was killed in Norden. Brandt was the only person injured.', [1, 1], null],
  [
    'Ann and Otto Brandt were killed in a shooting. Ann Brandt died there, Otto Brandt at home. Brandt was wounded.',
    [2, 2],
    [1, 1],
  ],
  // one shot the other, who died; two others, one of whom lives
  ['A boy shot and killed his brother in Norden. Police say one shot the other.', [1, 1], null],
  ['A man was killed in a bar in Norden. The other man was shot in the leg.', [1, 1], [1, 1]],
  // a death of another day, and what is told of it after
  [
    'A man was shot in Norden on Sunday. He is wanted in the Jan. 4 death of Ann Orlov. Orlov died in a car.',
    null,
    [1, 1],
  ],
  [
    'Ann Orlov was killed in Norden on Sunday. Her uncle was killed on Jan. 4. Orlov died at the scene.',
    [1, 1],
    null,
  ],
  // whom the dead man had shot
  ['Police killed a man who shot a guard in Norden on Sunday.', [1, 1], [1, 1]],
  ['Police killed a man in Norden on Sunday. They shot a man.', [1, 1], null],
  // one told twice in a sentence
  ['Police killed a man. One officer shot the man twice, another shot the man once.', [1, 1], null],
] satisfies [string, Figure, Figure][])('%s', ([text, killed, injured]) => {
  expect(figuresOf(text, 'Police investigate')).toEqual({ killed, injured });
});

test.for([
  ['3-year-old critically hurt in Norden', 'A three-year-old died of a wound on Monday.', null],
  ['3-year-old critically hurt in Norden', 'A four-year-old died of a wound there.', [1, 1]],
  ['Man critically hurt in shooting', 'A 31-year-old man died after a shooting in Norden.', null],
  ['Man critically hurt in shooting', 'A 31-year-old woman died in it.', [1, 1]],
  // the hurt beside the dead, and all of them
  [
    'One dead, eight hurt in Norden',
    'A shooting sent a total of nine people to hospitals.',
    [8, 8],
  ],
  [
    'One dead, eight hurt in Norden',
    'A shooting sent a total of ten people to hospitals.',
    [10, 10],
  ],
  ['Woman killed, man hurt in Norden', 'Police found two people with gunshot wounds.', [1, 1]],
  ['Woman killed, man hurt in Norden', 'Police found three people with gunshot wounds.', [3, 3]],
  ['4 shot, 2 killed in Norden', 'Police found three people suffering from wounds.', [2, 2]],
  ['4 shot in Norden', 'Police found three people suffering from wounds.', [4, 4]],
  // one of several shootings, and all of them
  ['4 shot in Norden', 'Four were shot, marking the second shooting in 24 hours.', [4, 4]],
  ['4 shot in Norden', 'Four were shot in two shootings in 24 hours.', null],
  // the worst of them, and all of them; not where the dead are told beside them
  [
    'Four critically hurt in Norden',
    'A shooting wounded 13 people, four of them critically.',
    [13, 13],
  ],
  ['Two dead, two critically hurt in Norden', 'A shooting wounded 13 people.', [2, 2]],
  // one told first, and others beside her; not where they are beside a dead
  ['Girl hurt in Norden', 'A shooting left two others dead and three others hurt.', [4, 4]],
  ['Girl hurt in Norden', 'A shooting left one man dead and three others hurt.', [3, 3]],
  // who shot others and himself is the dead suspect, and none of those who live
  [
    'Shooting in Norden',
    'A pupil shot another pupil before turning the gun on herself. The suspect died.',
    [1, 1],
  ],
  // two told one by one after “two wounded”
  [
    'Teen killed, two hurt in Norden',
    'A boy, 17, was shot dead. A man, 19, was shot in the leg, and a woman was shot in the arm.',
    [2, 2],
  ],
  [
    'Clerk dies in shooting in Norden',
    'Shootings left one man dead and two badly hurt.\n\nA 44-year-old man was shot and died. A 21-year-old man was shot on Alder Street.',
    [2, 2],
  ],
  // two others hurt beside the dead, of whom a part is told; not where as many were shot in all
  [
    'Man killed, two others hurt in Norden',
    'Two men were found shot. One man died. The other man was treated for a wound.',
    [2, 2],
  ],
  ['Man killed in Norden', 'Two were shot. One man died and two others were hurt.', [1, 2]],
  // found with a wound, and dead beside the suspect
  [
    'Suspect dead in shooting in Norden',
    'A suspect is dead. Guards found a victim with a wound. The victim also died.',
    null,
  ],
  [
    'Suspect dead in shooting in Norden',
    'A suspect is dead. Guards found a victim with a wound. A second suspect also died.',
    [1, 1],
  ],
  // found with wounds, a man and a woman, who are told to have died; not one of two, nor another
  [
    'Man, woman killed in shooting in Norden, gunman in critical condition',
    'A man and woman were killed. Guards found a man and woman with gunshot wounds.',
    [1, 1],
  ],
  [
    'Man shoots two in Norden',
    'Guards found a woman and man suffering from wounds.\n\nBoth were pronounced dead.',
    null,
  ],
  ['Man killed in Norden', 'Guards found a man and a woman with wounds.', [1, 1]],
  ['Man killed in Norden', 'Guards found a man with a wound and a second man with a cut.', [2, 2]],
  // a number for the vague word, told by the wounds of those beside the dead
  [
    'Two killed, several injured in crash in Norden',
    'Two people have been confirmed dead. Twelve others sustained severe injuries.',
    [12, 12],
  ],
  // the hurt of all shootings, where the dead are those of all; none where nobody is told of one
  [
    'Two dead, 21 hurt on weekend',
    'Two people were killed and 21 were wounded in shootings across Norden.\n\nTwo clerks were wounded on Alder Street.',
    [21, 21],
  ],
  [
    'Two dead, four hurt in Norden',
    'Two people were killed and four were hurt in three separate shootings.',
    null,
  ],
  // one more who is hurt, and who drove those who died
  ['Two killed in Norden', 'It killed two teenagers and left a third seriously hurt.', [1, 1]],
  [
    'Two 16-year-olds die in crash in Norden',
    'A crash killed two passengers.\n\nThe driver suffered minor injuries.',
    [1, 1],
  ],
  [
    'Two 16-year-olds die in crash in Norden',
    'A crash killed two passengers.\n\nThe girl suffered minor injuries.',
    null,
  ],
  // what came of a gun that somebody turned on himself is open
  ['Two clerks killed in Norden', 'A man killed the clerks and turned the gun on himself.', null],
  ['Shooting in Norden', 'A man turned the gun on himself, and was treated for a wound.', [1, 1]],
  // the text tells of a death, and of one who was hit
  ['Deadly officer-involved shooting in Norden', 'The suspect was the only one hurt in it.', null],
  ['Officer-involved shooting', 'The suspect was the only one hurt in it.', [1, 1]],
] satisfies [string, string, Figure][])('%s: %s', ([title, text, injured]) => {
  expect(figuresOf(text, title).injured).toEqual(injured);
});
