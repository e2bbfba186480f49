/** The day of an article’s main happening, told from Thursday, 8 February 2024. */
import { describe, expect, test } from 'vitest';
import { mainDate } from '../../src/events/main-date.ts';
import { readDocument } from '../../src/language/document.ts';
import { articleOf } from '../support/article-of.ts';

const dayOf = (text: string): string | null => {
  const range = mainDate(readDocument(articleOf(text)));
  return range && (range.from === range.to ? range.from : `${range.from}/${range.to}`);
};

describe('the day of the main happening', () => {
  test.for([
    // the deed over the report of it
    ['Two clerks were shot on Sunday, police said Monday.', '2024-02-04'],
    ['Police said Wednesday that a driver was killed in a crash on Monday night.', '2024-02-05'],
    // what came down, over who was found
    [
      'Two men were found alive on Monday, 60 hours after the building came down on Saturday.',
      '2024-02-03',
    ],
    // the day within the week that the opening tells, over that of the rescue
    [
      'The toll of last week’s earthquakes passed 400, and on Wednesday rescuers in Ostrov brought out three. The first quake struck on 30 January.',
      '2024-01-30',
    ],
    // the day on which it began, not that of its end
    [
      'An attack on a hotel ended on Sunday after ten people were killed. It began late on Saturday with a car bomb.',
      '2024-02-03',
    ],
    ['An attack on a hotel ended on Sunday after ten people were killed.', '2024-02-04'],
    // what a court does on a day, whatever the verb, and the last of care
    [
      'A court threw out the conviction of a man on Tuesday. Two clerks were found shot at a mill on Feb. 11, 2021.',
      '2021-02-11',
    ],
    ['A clerk threw out the rubbish on Tuesday.', '2024-02-06'],
    [
      'A third man has died following Sunday’s collision. Otto Brandt was taken off life support on Tuesday night.',
      '2024-02-04',
    ],
    // the arrest that a deed led to
    [
      'Two clerks were found dead on Monday night, leading to the arrest of a man early on Tuesday.',
      '2024-02-05',
    ],
    // the day of what the deed came after
    [
      'A strike killed two Thursday in Ostrov, officials said. The attack comes after another strike late Wednesday on a house in Norden, killing three.',
      '2024-02-08',
    ],
    // the fire that broke out, over what was put out
    [
      'Crews searched a mill on Tuesday. The fire that broke out on Monday was doused on Tuesday.',
      '2024-02-05',
    ],
    // since when somebody was missed, since which there was no worse
    [
      'A boat that left Delos on Monday sank. It is the worst since a January 19 sinking.',
      '2024-02-05',
    ],
    ['A man missing since Monday was killed by a bomb on Tuesday.', '2024-02-06'],
    // how things stood on a day is no day of the deed
    [
      'The toll of a quake that struck on Monday climbed to more than 150 people on Wednesday.',
      '2024-02-05',
    ],
    [
      'Hopes faded Wednesday at a mine where a blast killed 32 people. At the time of Tuesday’s blast 87 were inside. As of Wednesday afternoon nine were missing.',
      '2024-02-06',
    ],
    // the deed over what came the day after, and over what had been before
    [
      'A bus burned in Ostrov on Saturday. The following night, police raided three flats.',
      '2024-02-03',
    ],
    [
      'A bus burned in Ostrov on Sunday. On Monday night it had been cleaned. Its driver had left late Friday.',
      '2024-02-04',
    ],
    // the day of the death over that of the report, where both are told; else the one that is
    [
      'A man was hit four times, according to an autopsy released Thursday. The mayor declined to comment Thursday. Ann Orlov, 24, died Jan. 31 after guards stopped the car.',
      '2024-01-31',
    ],
    [
      'A man was hit four times, according to an autopsy released Thursday. The mayor declined to comment Thursday.',
      '2024-02-08',
    ],
    // a day counted back from the first sentence over what the later ones tell of the next
    [
      'Ostrov buried its dead on Wednesday, a day after the earthquake that took 41 lives. The first shock of the earthquake came in the morning. Five people were still missing on Wednesday evening, the mayor said.',
      '2024-02-06',
    ],
    // told early on the day of the news
    ['Two men drowned early on Thursday, Feb. 8. They had come on Friday.', '2024-02-08'],
    // the deed over the arrest and the court
    [
      'A man was charged on Wednesday. The shooting happened at about 9 p.m. Saturday.',
      '2024-02-03',
    ],
    // a noun of happening
    ['The mayor called Tuesday’s blast a crime. The council met on Wednesday.', '2024-02-06'],
    // the day of the deed over that of the count
    [
      'The number of people killed when a bus fell into a gorge in Ostrov climbed to 33 on Tuesday. It went off the road at 2 a.m. on Monday.',
      '2024-02-05',
    ],
    // what follows is not it, whatever its verb
    ['An autopsy was conducted on Tuesday. The boy was shot at about 8 a.m. Sunday.', '2024-02-04'],
    ['A clerk was arrested Monday. Video of the Friday shooting shows a queue.', '2024-02-02'],
    // a noun of happening beside the day, whatever the verb before
    [
      'A clerk faces charges in the shooting on Sunday. He was arrested Monday night.',
      '2024-02-04',
    ],
    // when the toll rose, or those found were counted, is not it
    [
      'The death toll from the sinking of a ferry rose to nine on Wednesday. It left Ostrov at 6 p.m. on Monday.',
      '2024-02-05',
    ],
    [
      'It went down late on Monday. By daybreak on Tuesday crews had pulled nine from the water.',
      '2024-02-05',
    ],
    // nor when two of the hurt died, which the hour of the deed is not of
    [
      'The toll of Sunday’s stampede is 21. Two of the hurt passed on yesterday. It began around 3 a.m.',
      '2024-02-04',
    ],
    // what is reported of is a happening, whoever reports it
    [
      'A man was taken into custody Tuesday. The shooting was reported at 2 a.m. Sunday.',
      '2024-02-04',
    ],
    ['A girl died Monday. Her uncle was cleaning a gun on Sunday when it went off.', '2024-02-04'],
    // worked out from the day of what came later
    ['A man was arrested on Tuesday, a day after police said he shot two clerks.', '2024-02-05'],
    ['Lee was held Tuesday and is in jail, three days after he killed a clerk.', '2024-02-03'],
    ['A man was arrested on Tuesday, a day after his birthday.', '2024-02-06'],
    // an hour of the deed isn’t one of the day that only the release has
    [
      'A man opened fire Sunday night. Police released a video Tuesday. He had shot at about 9 p.m.',
      '2024-02-04',
    ],
    [
      'Troops entered Ostrov in an operation Monday. It was part of raids that began on Sunday.',
      '2024-02-05',
    ],
    // the month in which it happened
    [
      'A man was found on Wednesday after a shooting last month. On Jan. 9, three clerks were found shot.',
      '2024-01-09',
    ],
    [
      'A man was found on Wednesday after a shooting. On Jan. 9, three clerks were seen.',
      '2024-02-07',
    ],
    // the year in which it happened; what an account begins with; in care since then
    [
      'A jury met on Wednesday in a shooting last year. Two clerks were in a car on Aug. 17, 2023, when a man fired.',
      '2023-08-17',
    ],
    [
      'A man is in hospital this morning after he was shot. It was about nine Saturday night.',
      '2024-02-03',
    ],
    [
      'A girl died on Sunday night. Ann Orlov had been in intensive care since Friday.',
      '2024-02-02',
    ],
    ['A girl died on Sunday night. Ann Orlov had been in the town since Friday.', '2024-02-04'],
    // days of police work are no day
    ['They spent the past two days at the house. They had got a call on Sunday.', '2024-02-04'],
    // plans tell nothing
    ['A bomb exploded on Monday. A vigil will be held on Friday.', '2024-02-05'],
    // nor do dates of printing
    ['Posted: Wednesday, Feb. 7, 2024\n\nA bomb exploded on Monday.', '2024-02-05'],
    // told twice over told once
    [
      'A ferry sank on Sunday. It had been repaired on Friday. On Sunday, the sea was rough.',
      '2024-02-04',
    ],
  ] as const)('%s', ([text, day]) => {
    expect(dayOf(text)).toBe(day);
  });

  test.for([
    'A bomb exploded at a market. Two people were hurt.',
    'A man surrendered on Tuesday. He is accused of shooting a clerk.',
    'A clerk was shot. Best places for New Year’s Day.',
  ])('null where the account tells no day: %s', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  test('the day of a dated report and the one before, where it tells no other', () => {
    const article = articleOf('A bomb exploded at a market.');
    const dated = { ...article, publishedFrom: 'text' as const };
    expect(mainDate(readDocument(dated))).toEqual({ from: '2024-02-07', to: '2024-02-08' });
  });
});
