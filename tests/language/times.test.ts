/** Time expressions and their places in the calendar; every article is of Thursday, 8 February 2024. */
import { describe, expect, test } from 'vitest';
import { readTimes } from './read-times.ts';

type Row = [text: string, ...times: [exact: string, place: string | null][]];

const rows = (name: string, list: Row[]): void => {
  describe(name, () => {
    test.for(list)('%s', ([text, ...times]) => {
      expect(readTimes(text)).toEqual(times);
    });
  });
};

rows('days told from today', [
  ['Two clerks were hurt yesterday.', ['yesterday', '2024-02-07']],
  ['The road was closed today.', ['today', '2024-02-08']],
  ['They will meet tomorrow.', ['tomorrow', '2024-02-09']],
  ['It began the day before yesterday.', ['the day before yesterday', '2024-02-06']],
  ['The town was shelled last night.', ['last night', '2024-02-07']],
  ['A vigil is held tonight.', ['tonight', '2024-02-08']],
  ['The town was shelled overnight.', ['overnight', '2024-02-07/2024-02-08']],
  ['It happened early this morning.', ['early this morning', '2024-02-08']],
  ['It happened late yesterday.', ['late yesterday', '2024-02-07']],
]);

rows('the short form of a month is no name', [
  ['The blast on Jun 12 hurt two.', ['Jun 12', '2023-06-12']],
  ['“It sank,” said Jun Abrasado, a clerk.'],
]);

rows('weekdays', [
  ['It was held on the fourth Monday of the holy month.'],
  ['It was held on Monday of this week.', ['Monday of this week', '2024-02-05']],
  ['A bus was hit on Monday.', ['Monday', '2024-02-05']],
  ['A bus was hit on Thursday.', ['Thursday', '2024-02-08']],
  ['A bus was hit on Friday.', ['Friday', '2024-02-02']],
  ['The council will meet on Friday.', ['Friday', '2024-02-09']],
  ['The mills plan to cut a combined 32 jobs starting Friday.', ['Friday', '2024-02-09']],
  ['The hearing is set for Friday.', ['Friday', '2024-02-09']],
  ['She is due in court Monday.', ['Monday', '2024-02-12']],
  ['The mayor said Wednesday that they will vote.', ['Wednesday', '2024-02-07']],
  [
    'A man arrested on Sunday will appear in court on Monday.',
    ['Sunday', '2024-02-04'],
    ['Monday', '2024-02-12'],
  ],
  // an account that tells of its own day and goes on to the next
  [
    'A bus was hit on Thursday. A clerk died early on Friday.',
    ['Thursday', '2024-02-08'],
    ['early on Friday', '2024-02-09'],
  ],
  // plans in the present tense
  ['The trial starts Monday.', ['Monday', '2024-02-12']],
  ['The hearing takes place on Friday.', ['Friday', '2024-02-09']],
  ['The funeral is on Saturday.', ['Saturday', '2024-02-10']],
  ['A bus was hit last Thursday.', ['last Thursday', '2024-02-01']],
  ['They will vote next Thursday.', ['next Thursday', '2024-02-15']],
  ['He left on Friday of last week.', ['Friday of last week', '2024-02-02']],
  ['It began late Wednesday.', ['late Wednesday', '2024-02-07']],
  ['It began on Monday morning.', ['Monday morning', '2024-02-05']],
  ['It began in the early hours of Tuesday.', ['the early hours of Tuesday', '2024-02-06']],
  ['It began before dawn on Monday.', ['before dawn on Monday', '2024-02-05']],
  ['It began at lunchtime on Saturday.', ['lunchtime on Saturday', '2024-02-03']],
  ['Wednesday’s fire killed three.', ['Wednesday', '2024-02-07']],
  ['The Sunday Times printed it.'],
  ['Ostrov Today printed it, and the station’s Today programme told of it.'],
  ['“Today we mourn,” he said.', ['Today', '2024-02-08']],
  ['The market is open on Fridays and every Sunday.', ['Fridays', null], ['every Sunday', null]],
]);

rows('dates of the calendar', [
  ['It began on Oct. 7, 2013.', ['Oct. 7, 2013', '2013-10-07']],
  ['It began on 7 October 2013.', ['7 October 2013', '2013-10-07']],
  ['It began on the 7th of October, 2013.', ['the 7th of October, 2013', '2013-10-07']],
  ['It began on Wednesday, Feb. 7, 2024.', ['Wednesday, Feb. 7, 2024', '2024-02-07']],
  ['It began on 2013-10-07.', ['2013-10-07', '2013-10-07']],
  ['It began on 10/07/2013.', ['10/07/2013', '2013-10-07']],
  ['It began on 25/07/2013.', ['25/07/2013', '2013-07-25']],
  ['It began on 7.2.2024, they said.', ['7.2.2024', '2024-02-07']],
  ['It runs version 1.2.2024.3.'],
  [
    'It began in the first week of April 2023.',
    ['the first week of April 2023', '2023-04-01/2023-04-07'],
  ],
  ['It began in the last week of January.', ['the last week of January', '2024-01-25/2024-01-31']],
  ['They will meet on the second Tuesday of March.', ['the second Tuesday of March', '2024-03-12']],
  ['It will open no earlier than April.', ['April', '2024-04-01/2024-04-30']],
  ['It began on Oct. 7.', ['Oct. 7', '2023-10-07']],
  ['They will vote on Oct. 7.', ['Oct. 7', '2024-10-07']],
  ['It began on the 7th.', ['the 7th', '2024-02-07']],
  ['The fair ran Dec. 3-5.', ['Dec. 3-5', '2023-12-03/2023-12-05']],
  ['It rained on Jan. 24 and 25.', ['Jan. 24', '2024-01-24'], ['25', '2024-01-25']],
  ['She was born in June 1984.', ['June 1984', '1984-06-01/1984-06-30']],
  ['It began in October.', ['October', '2023-10-01/2023-10-31']],
  // months ago, though the same month is near ahead
  ['In May, a bomb killed two clerks.', ['May', '2023-05-01/2023-05-31']],
  ['In May, the bridge will close.', ['May', '2024-05-01/2024-05-31']],
  ['On May 3, Ann Orlov said, the bridge will close.', ['May 3', '2024-05-03']],
  ['A bomb killed two clerks in the mill in May.', ['May', '2023-05-01/2023-05-31']],
  ['The clerk was shot in May.', ['May', '2023-05-01/2023-05-31']],
  ['The council agreed to close the bridge in May.', ['May', '2024-05-01/2024-05-31']],
  ['It began last February.', ['last February', '2023-02-01/2023-02-28']],
  ['They will vote in May.', ['May', '2024-05-01/2024-05-31']],
  ['It began in mid-January.', ['mid-January', '2024-01-01/2024-01-31']],
  ['It began at the end of January.', ['the end of January', '2024-01-01/2024-01-31']],
  ['It began in June last year.', ['June last year', '2023-06-01/2023-06-30']],
  ['It began on June 27 last year.', ['June 27 last year', '2023-06-27']],
  ['It began on Tuesday, 27 June of last year.', ['Tuesday, 27 June of last year', '2023-06-27']],
  [
    'It began on June 27 last week.',
    ['June 27', '2023-06-27'],
    ['last week', '2024-01-29/2024-02-04'],
  ],
  [
    'He served from June to August 2013.',
    ['June', '2013-06-01/2013-06-30'],
    ['August 2013', '2013-08-01/2013-08-31'],
  ],
  ['It began in early 2014.', ['early 2014', '2014-01-01/2014-12-31']],
  ['It has stood since 1990.', ['1990', '1990-01-01/1990-12-31']],
  ['It lasted through the 1990s.', ['the 1990s', '1990-01-01/1999-12-31']],
  ['It closed on Christmas Day.', ['Christmas Day', '2023-12-25']],
  ['It closed over Labor Day weekend.', ['Labor Day weekend', '2023-09-02/2023-09-04']],
  ['It closed over Thanksgiving weekend.', ['Thanksgiving weekend', '2023-11-23/2023-11-26']],
  ['It closed on Thanksgiving.', ['Thanksgiving', '2023-11-23']],
  ['The Christmas market was open.'],
  ['They met at a Christmas funfair.'],
  ['A lorry drove into the Belmar Christmas Parade.'],
  ['The Christmas-season sale was open.'],
  ['It burned at a Christmas Day parade.', ['Christmas Day', '2023-12-25']],
  ['She sold Thanksgiving cards and Easter decorations.'],
  ['The church was full for Christmas mass.', ['Christmas', '2023-12-25']],
  ['It burned on Easter Monday last year.', ['Easter Monday last year', '2023-04-10']],
  ['It was Easter Sunday 2019.', ['Easter Sunday 2019', '2019-04-21']],
  ['He spoke of the Sept. 11 attacks.', ['Sept. 11 attacks', '2001-09-11']],
  ['He may come, and the soldiers march.'],
  ['Theresa May spoke to April Stone.'],
  ['It happened in Mar del Norte.'],
  ['About 2000 people came by Route 1990.'],
  ['He paid $1990 for a 1987 Ford.'],
  ['Shots fell on the 1700 block of Alder Street.'],
  ['Officers came to 1706 NW Alder Street.'],
  ['Call 555-2014 now.'],
]);

rows('stretches of time', [
  ['Jets bombed the port last week.', ['last week', '2024-01-29/2024-02-04']],
  ['It began last month.', ['last month', '2024-01-01/2024-01-31']],
  ['It began late last year.', ['late last year', '2023-01-01/2023-12-31']],
  ['It will end next year.', ['next year', '2025-01-01/2025-12-31']],
  ['It began earlier this month.', ['earlier this month', '2024-02-01/2024-02-29']],
  ['It began three days ago.', ['three days ago', '2024-02-05']],
  ['It began a fortnight ago.', ['a fortnight ago', '2024-01-22/2024-01-28']],
  ['It began about two months ago.', ['about two months ago', '2023-12-01/2023-12-31']],
  ['It began twenty-four years ago.', ['twenty-four years ago', '2000-01-01/2000-12-31']],
  ['In the past three months it was calm.', ['the past three months', '2023-11-08/2024-02-08']],
  ['Over the weekend two drowned.', ['the weekend', '2024-02-03/2024-02-04']],
  ['They will march this weekend.', ['this weekend', '2024-02-10/2024-02-11']],
  ['It closed last summer.', ['last summer', '2023-06-01/2023-08-31']],
  ['Sales fell in the third quarter.', ['the third quarter', '2023-07-01/2023-09-30']],
  ['Sales fell in the first half of 2022.', ['the first half of 2022', '2022-01-01/2022-06-30']],
  ['Sales fell in fiscal 1998.', ['fiscal 1998', '1998-01-01/1998-12-31']],
  ['Sales fell by the end of the year.', ['the end of the year', '2024-01-01/2024-12-31']],
  ['They waited for months.', ['months', null]],
  ['They waited two weeks.', ['two weeks', null]],
  ['It began decades ago.', ['decades ago', null]],
  ['It lived 90000 years ago.', ['90000 years ago', null]],
  ['It was built in the 12th century.', ['the 12th century', '1101-01-01/1200-12-31']],
  ['A 12-year-old boy, six months old, aged 5 years.'],
]);

rows('times told from another one', [
  [
    'He died on Jan. 3. The following day she left.',
    ['Jan. 3', '2024-01-03'],
    ['The following day', '2024-01-04'],
  ],
  [
    'He died on Jan. 3. The day before, they had met.',
    ['Jan. 3', '2024-01-03'],
    ['The day before', '2024-01-02'],
  ],
  [
    'He died on Jan. 3. She left later that day.',
    ['Jan. 3', '2024-01-03'],
    ['later that day', '2024-01-03'],
  ],
  [
    'He died on Jan. 17. A week earlier he had fallen.',
    ['Jan. 17', '2024-01-17'],
    ['A week earlier', '2024-01-08/2024-01-14'],
  ],
  [
    'She left in 1995 and came back the following year.',
    ['1995', '1995-01-01/1995-12-31'],
    ['the following year', '1996-01-01/1996-12-31'],
  ],
  [
    'Profit rose in the third quarter from a year earlier.',
    ['the third quarter', '2023-07-01/2023-09-30'],
    ['a year earlier', '2022-07-01/2022-09-30'],
  ],
  [
    'He fell on Jan. 3. On Monday she said that he had called her earlier in the day.',
    ['Jan. 3', '2024-01-03'],
    ['Monday', '2024-02-05'],
    ['earlier in the day', '2024-02-05'],
  ],
  [
    'It began on Jan. 3. The army said on Monday that it had shelled the port the previous day.',
    ['Jan. 3', '2024-01-03'],
    ['Monday', '2024-02-05'],
    ['the previous day', '2024-02-04'],
  ],
  [
    'He died on Jan. 3. He left following Saturday’s storm and came back the following Saturday.',
    ['Jan. 3', '2024-01-03'],
    ['Saturday', '2024-02-03'],
    ['the following Saturday', '2024-02-10'],
  ],
  [
    'He fell on Jan. 3, the police said on Monday, and died the following day.',
    ['Jan. 3', '2024-01-03'],
    ['Monday', '2024-02-05'],
    ['the following day', '2024-01-04'],
  ],
  [
    'Nine fell on Jan. 3, the agency said in its bulletin on Monday. Two drowned the same night.',
    ['Jan. 3', '2024-01-03'],
    ['Monday', '2024-02-05'],
    ['the same night', '2024-01-03'],
  ],
  ['It was the worst since the war in Norden began in April.', ['April', '2023-04-01/2023-04-30']],
  ['The talks will begin in April.', ['April', '2024-04-01/2024-04-30']],
  [
    'The first came on Jan. 3, the last two weeks later.',
    ['Jan. 3', '2024-01-03'],
    ['two weeks later', '2024-01-15/2024-01-21'],
  ],
  ['Two days after the vote, he left.', ['Two days after', null]],
]);

rows('clock times', [
  ['It began around 9:30 p.m. local time.', ['around 9:30 p.m. local time', '2024-02-08 21:30']],
  // the day behind the other zone’s hour, whatever was told before
  [
    'The mayor said on Wednesday it began at 10:30 p.m. (1530 GMT) on Monday.',
    ['Wednesday', '2024-02-07'],
    ['10:30 p.m.', '2024-02-05 22:30'],
    ['1530 GMT', '2024-02-07 15:30'],
    ['Monday', '2024-02-05'],
  ],
  // a raid that was reported on Sunday was then; police reported it on Sunday
  [
    'The mayor said Wednesday. The raid was reported on Sunday. It began about 3 p.m.',
    ['Wednesday', '2024-02-07'],
    ['Sunday', '2024-02-04'],
    ['about 3 p.m.', '2024-02-04 15:00'],
  ],
  [
    'The disease killed 600 between July and October last year.',
    ['July', '2023-07-01/2023-07-31'],
    ['October last year', '2023-10-01/2023-10-31'],
  ],
  ['It began at 0830 GMT.', ['0830 GMT', '2024-02-08 08:30']],
  ['It began at 0200 hours.', ['0200 hours', '2024-02-08 02:00']],
  ['They walked for 1200 hours.', ['1200 hours', null]],
  ['It began the night before last.', ['the night before last', '2024-02-06']],
  ['It began at 11 a.m. ET on Sunday.', ['11 a.m. ET on Sunday', '2024-02-04 11:00']],
  ['On Friday, just before 5pm, it began.', ['Friday, just before 5pm', '2024-02-02 17:00']],
  [
    'It began at noon and ended at midnight.',
    ['noon', '2024-02-08 12:00'],
    ['midnight', '2024-02-08 00:00'],
  ],
  ['It began at 12:05 a.m. Tuesday.', ['12:05 a.m. Tuesday', '2024-02-06 00:05']],
  ['It began between 8 and 9 p.m. Monday.', ['8 and 9 p.m. Monday', '2024-02-05 20:00']],
  ['It began at 4 in the morning.', ['4 in the morning', '2024-02-08 04:00']],
  ['It began at nine o’clock last night.', ['nine o’clock last night', '2024-02-07 21:00']],
  ['It began at nine o’clock on Monday.', ['nine o’clock on Monday', '2024-02-05']],
  [
    'It began at ten minutes past five o’clock this morning.',
    ['ten minutes past five o’clock this morning', '2024-02-08 05:10'],
  ],
  [
    'It began at half past two in the afternoon on Monday.',
    ['half past two in the afternoon on Monday', '2024-02-05 14:30'],
  ],
  [
    'It began at 10 past six on Wednesday evening.',
    ['10 past six on Wednesday evening', '2024-02-07 18:10'],
  ],
  ['It began at a quarter to nine at night.', ['a quarter to nine at night', '2024-02-08 20:45']],
  ['Some 5 to 12 people went past six houses.'],
  ['It began at ten minutes to 11 on Monday.', ['ten minutes to 11 on Monday', '2024-02-05']],
  [
    'They were from nine months to 11 years old on Monday.',
    ['nine months', null],
    ['Monday', '2024-02-05'],
  ],
  ['It began at 11.30pm. It was dark.', ['11.30pm', '2024-02-08 23:30']],
  // found later: the account goes on where it stood
  [
    'Guards were shot on Tuesday. A clerk added that two were found on Wednesday. It happened about 3pm.',
    ['Tuesday', '2024-02-06'],
    ['Wednesday', '2024-02-07'],
    ['about 3pm', '2024-02-06 15:00'],
  ],
  // the clock goes on into the next day
  [
    'It began on Monday afternoon and ended shortly after 2 a.m.',
    ['Monday afternoon', '2024-02-05'],
    ['shortly after 2 a.m.', '2024-02-06 02:00'],
  ],
  ['It began on Monday morning, at 2 a.m.', ['Monday morning, at 2 a.m.', '2024-02-05 02:00']],
  // what was before, what is to come, and its hour
  [
    'A bus burned on Monday. A clerk had tested it on Jan. 3. It stopped at 9 p.m.',
    ['Monday', '2024-02-05'],
    ['Jan. 3', '2024-01-03'],
    ['9 p.m.', '2024-02-05 21:00'],
  ],
  [
    'A bus burned on Monday. The dead will be buried on Saturday. It burned in the afternoon.',
    ['Monday', '2024-02-05'],
    ['Saturday', '2024-02-10'],
    ['the afternoon', '2024-02-05'],
  ],
  [
    'A bus burned on Monday. A vigil is planned for Saturday. It will begin at 7 p.m.',
    ['Monday', '2024-02-05'],
    ['Saturday', '2024-02-10'],
    ['7 p.m.', '2024-02-10 19:00'],
  ],
  ['They met at Sunrise Park on Monday.', ['Monday', '2024-02-05']],
  ['It began just before 21:15.', ['just before 21:15', '2024-02-08 21:15']],
  ['It began at 21:15 on Monday.', ['21:15 on Monday', '2024-02-05 21:15']],
  [
    'A man was shot on Saturday. It happened about 11 p.m. near a bank.',
    ['Saturday', '2024-02-03'],
    ['about 11 p.m.', '2024-02-03 23:00'],
  ],
  [
    'A man was shot at 9 p.m. The police came on Sunday.',
    ['9 p.m.', '2024-02-08 21:00'],
    ['Sunday', '2024-02-04'],
  ],
  ['The match ended 3:10.'],
  ['I am 9 and he is 12.'],
]);
