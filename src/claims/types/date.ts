/** When things happened, one claim a mention. */
import { defineClaimType } from '../claim-type.ts';
import { findDates } from '../finders/find-dates.ts';

export const date = defineClaimType({
  id: 'date',
  title: 'Dates',
  about:
    'The times at which things happened, placed in the calendar: by the day, the week, the month or the year, with the clock time where one is told.',
  find: findDates,
  examples: [
    {
      text: 'A bomb exploded at a market on Wednesday evening, killing two.',
      claims: [{ from: '2024-02-07', to: '2024-02-07', precision: 'part-of-day' }],
    },
    {
      text: 'An inquiry into a raid on Monday that killed two guards has found that a wall was old.',
      claims: [{ from: '2024-02-05', to: '2024-02-05' }],
    },
    {
      text: 'The bus left the road at about 9:30 p.m. on Feb. 3.',
      claims: [{ from: '2024-02-03', to: '2024-02-03', time: '21:30' }],
    },
    {
      text: 'The bus left the road at 10 a.m. (midnight ET) on Feb. 3.',
      claims: [
        { from: '2024-02-03', to: '2024-02-03', time: '10:00' },
        { from: '2024-02-03', to: '2024-02-03', time: null },
      ],
    },
    {
      text: 'Police said that on Monday two men shot a clerk.',
      claims: [{ from: '2024-02-05', to: '2024-02-05' }],
    },
    {
      text: 'The mayor said, “On Monday two men shot a clerk.”',
      claims: [{ from: '2024-02-05', to: '2024-02-05' }],
    },
    {
      text: 'Police received a call about a shooting at 9:30 p.m. on Feb. 3.',
      claims: [{ from: '2024-02-03', to: '2024-02-03', time: '21:30' }],
    },
    {
      text: 'Jets bombed the port last week.',
      claims: [{ from: '2024-01-29', to: '2024-02-04', precision: 'week' }],
    },
    {
      text: 'The harbour was shelled from Monday to Wednesday.',
      claims: [{ from: '2024-02-05', to: '2024-02-07', words: 'Monday to Wednesday' }],
    },
    {
      text: 'Police said Thursday that the Tuesday attack had been planned for months.',
      claims: [{ from: '2024-02-06', to: '2024-02-06' }],
    },
    {
      text: 'A quake in the same valley killed dozens in 1998.',
      claims: [{ from: '1998-01-01', to: '1998-12-31', precision: 'year' }],
    },
    {
      text: 'They took the bridge and, on Monday, shelled the port.',
      claims: [{ from: '2024-02-05', to: '2024-02-05' }],
    },
    {
      text: 'Officials blamed the rebels for attacks like one on Friday on a depot near Ostrov.',
      claims: [{ from: '2024-02-02', to: '2024-02-02' }],
    },
    {
      text: 'The Front issued guns to its men and bombed the port on Monday.',
      claims: [{ from: '2024-02-05', to: '2024-02-05' }],
    },
    {
      text: 'A bomb killed two elders at Sunday’s meeting in Ostrov.',
      claims: [{ from: '2024-02-04', to: '2024-02-04' }],
    },
    {
      text: 'He was found dead at 6:15 p.m. on Monday.',
      claims: [{ from: '2024-02-05', to: '2024-02-05', time: '18:15' }],
    },
    {
      text: 'A bomb killed ten guards, including two who had come in February, on Monday.',
      claims: [{ from: '2024-02-05', to: '2024-02-05' }],
    },
    {
      text: 'A guard who had been shot on Monday was killed in the raid.',
      claims: [{ from: '2024-02-05', to: '2024-02-05' }],
    },
    {
      text: 'A driver was held on Sunday after a bus fell into a gorge on Saturday.',
      claims: [{ from: '2024-02-03', to: '2024-02-03' }],
    },
    {
      text: 'Crews searched on Sunday, a day after a flood swept nine people away.',
      claims: [{ from: '2024-02-03', to: '2024-02-03' }],
    },
    {
      text: 'The shipwreck occurred on Sunday, a day after a bomb killed nine.',
      claims: [{ from: '2024-02-04', to: '2024-02-04' }],
    },
    {
      text: 'A mortar killed two on Sunday, a day after a bomb killed nine.',
      claims: [{ from: '2024-02-04', to: '2024-02-04' }],
    },
    // told between what happened and its verb, not when it was said
    {
      text: 'The governor said rocket attacks on Sunday killed five people.',
      claims: [{ from: '2024-02-04', to: '2024-02-04' }],
    },
    {
      text: 'A clerk says the raid on Sunday in the district of Ostrov began with a blast.',
      claims: [{ from: '2024-02-04', to: '2024-02-04' }],
    },
    {
      text: 'Crews searched on Sunday for those missing in Saturday’s flood.',
      claims: [{ from: '2024-02-03', to: '2024-02-03' }],
    },
    {
      text: 'Police looked into shootings on Saturday and Sunday in Ostrov.',
      claims: [
        { from: '2024-02-03', to: '2024-02-03' },
        { from: '2024-02-04', to: '2024-02-04' },
      ],
    },
    {
      text: 'The victim of a shooting in Ostrov on Sunday was named as Ann Orlov.',
      claims: [{ from: '2024-02-04', to: '2024-02-04' }],
    },
    {
      text: 'The ministry was not told before Sunday’s raid.',
      claims: [{ from: '2024-02-04', to: '2024-02-04' }],
    },
    {
      text: 'The death toll in Sunday’s stampede rose to nine.',
      claims: [{ from: '2024-02-04', to: '2024-02-04' }],
    },
  ],
  misses: [
    'While nobody has claimed the attack on the mill, the prime minister on Sunday bluntly blamed Delos.',
    'Pupils on an overnight trip to the coast drowned.',
    'It was the fifth raid in the province this month.',
    'It was the mill’s second fatal fire this week.',
    'A flight recorder was recovered on Monday.',
    'The suspect appeared in court on Monday.',
    'Rebels shelled the mill, the army said in a statement released Monday.',
    '“They shelled the mill,” the mayor said at Monday’s briefing.',
    '“They shelled the mill,” the mayor said at Monday’s press conference.',
    'It was the first shift since the Christmas holidays.',
    'Nobody claimed it, but the rebels on Monday vowed to go on.',
    'Police confirmed the raid on Monday, saying that two people were hurt.',
    'Officials told reporters on Monday the bus fell into a gorge.',
    'The council is due to meet at 6 p.m. after the raid.',
    'The raid was the worst since a massacre in 2019.',
    'A bomb killed ten three days before the vote on 5 February.',
    '7:10 p.m. A mill burned in Ostrov.\n\n6:20 p.m. The road was closed.\n\n4:50 p.m. Crews went to the mill.',
    'The death toll rose to nine on Wednesday.',
    'Four men are expected to appear in court later today.',
    'The mayor was in serious but stable condition on Thursday.',
    'Families came to identify their dead on Monday.',
    'By daybreak on Tuesday crews had pulled nine people from the water.',
    'The minister said Monday’s meeting on the raid dealt with the port.',
    'The ministers came to the port on Monday to discuss the raid.',
    'Ten soldiers were killed near the mill, the army said in Friday’s statement.',
    'The mayor’s Dec. 19 announcement was one reason for the anger.',
    'It was a surprise decision last month to leave the town.',
    'Omar Sabri took his post in Ostrov a month ago.',
    'Armed groups have grown in the past decade.',
    'A vigil was held in Norden on Friday evening.',
    'The funeral of two men took place on Monday.',
    'The minister briefed the president on Monday before the raid.',
    'The weather service had issued a gale warning at 5 a.m.',
    'The boat should never have sailed on a morning like this.',
    'They were on their way home from the Saturday market.',
    'The quake was as close to the town as the one last month.',
    'Update at 3:53 p.m. A quake shook the town.',
    'Police said on Wednesday that two people had been killed.',
    'Officials blamed the rebels on Friday for attacks on a depot near Ostrov.',
    'The bombed consulate suspended all visits on Friday.',
    'The minister put off a journey to the bombed port this week.',
    'The Front issued a statement on Friday on the bombing.',
    'The trial will begin on Monday.',
    'The struggle looked set to go on in February.',
    'He was pronounced dead at 6:15 p.m.',
    'Two men were listed in stable condition around 7 p.m.',
    'She survived and, last week, became the youngest to receive the prize.',
    'The mayor who survived the raid received a medal on Monday.',
    'The mayor called the raid "sad" on Monday.',
    'A ferry that had left Ostrov on Monday sank off the coast.',
    'As of Tuesday, 14 people were missing.',
    'The guards had worked there for three months.',
    'Fighting has gone on since October.',
    'He is 24 years old and will turn 25 on Friday.',
    'The Sunday Times printed a picture of the ship.',
  ],
});
