/** Who is the speaker of a verb. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  ['The union puts the number of drivers at 4,000.', 'union: the number of drivers at 4,000'],
  ['The army was accused by drivers of hiding the dead.', 'drivers: The army of hiding the dead'],
  ['The bridge, described by guards as unsafe, was shut.', 'guards: The bridge, as unsafe'],
  ['The men were ordered by a judge to hand over the keys.', 'judge: to hand over the keys'],
  ['Talks broke down, with the union saying it would strike.', 'union: it would strike'],
  [
    'All the guards I interviewed said the mill was old.',
    'All the guards I interviewed: the mill was old',
  ],
  [
    'An aide, speaking on condition of anonymity, said the guards, who were tired, had fled.',
    'aide: the guards, who were tired, had fled',
  ],
  [
    'A clerk, who asked not to be named, said the guards, who were tired, had fled.',
    'clerk: the guards, who were tired, had fled',
  ],
  [
    'The road to Ostrov was shut, said the guards, who were tired.',
    'guards: The road to Ostrov was shut',
  ],
  [
    'Guards tried to reach the drivers using a boat but said they had left.',
    'Guards: they had left',
  ],
  [
    'Staff at a mill some 300 metres from the depot said they had left.',
    'Staff at a mill: they had left',
  ],
  // a part of the sentence in marks, and words of hers behind which the verb stands
  [
    'Police went to the 48 block of Marsh Road and found “a crowd” of drivers, said Capt. Ann Orlov.',
    'Ann Orlov: Police went to the 48 block of Marsh Road and found “a crowd” of drivers',
  ],
  ['“It is late,” Ann Orlov, a guard, said.', 'Ann Orlov: “It is late,”'],
  ['Sabri warned ahead of the storm that the dam was old.', 'Sabri: the dam was old'],
  ['Sabri admitted under questioning that the dam was old.', 'Sabri: the dam was old'],
  ['Sabri conceded when pressed that the dam was old.', 'Sabri: the dam was old'],
  ['According to the coroner, Sabri died at sea.', 'coroner: Sabri died at sea'],
  ['Sabri defended the raid as lawful.', 'Sabri: the raid as lawful'],
  ['Neighbors remembered Sabri as a quiet man.', 'Neighbors: Sabri as a quiet man'],
  [
    'Sabri is “a fool,” Ann Orlov wrote in a note to the board, and “full of himself.”',
    'Ann Orlov: Sabri is “a fool,” and “full of himself.”',
  ],
  [
    '“It may fall at last,” worries the former guard Ann Orlov.',
    'Ann Orlov: “It may fall at last,”',
  ],
  ['The guards sent a letter to the mayor demanding more pay.', 'guards: more pay'],
  ['Sabri maintains his innocence.', 'Sabri: his innocence'],
  ['Sabri admitted to firing the shots.', 'Sabri: firing the shots'],
  [
    'Sabri dismissed as nonsense the report on the dam.',
    'Sabri: as nonsense the report on the dam',
  ],
  [
    'Records show Sabri and his wife, Ann Orlov, were here.',
    'Records: Sabri and his wife, Ann Orlov, were here',
  ],
  ['Scientists fear that the lake will spill over.', 'Scientists: the lake will spill over'],
  [
    'Guards warned that the gate would be shut, but the mayor took no action.',
    'Guards: the gate would be shut',
  ],
  [
    'Guards warned that the gate would be shut, but that it was safe.',
    'Guards: the gate would be shut, but that it was safe',
  ],
  [
    'Guards warned that the gate was old, but the mayor knew it.',
    'Guards: the gate was old, but the mayor knew it',
  ],
  ['Orlov vowed not to close the bridge.', 'Orlov: not to close the bridge'],
  ['Activists claim 40 people were held.', 'Activists: 40 people were held'],
  ['The suit claims the mill hid the leak.', 'suit: the mill hid the leak'],
  ['The mill was warned by engineers about the dam.', 'engineers: the dam'],
  ['Orlov took to the radio to say the dam was safe.', 'Orlov: the dam was safe'],
  ['Orlov went on to say that the dam was safe.', 'Orlov: the dam was safe'],
  ['Prosecutors charged Orlov with fraud.', 'Prosecutors: Orlov with fraud'],
  ['Police suspect Orlov of the killing.', 'Police: Orlov of the killing'],
  ['Prosecutors alleged that Orlov had fled.', 'Prosecutors: Orlov had fled'],
  ['Sabri urged calm.', 'Sabri: calm'],
  ['Sabri confessed to the killing.', 'Sabri: the killing'],
  ['Sabri pledged $40 million for the mill.', 'Sabri: $40 million for the mill'],
  ['Witnesses told of a loud blast.', 'Witnesses: a loud blast'],
  ['Witnesses recalled hearing a blast.', 'Witnesses: hearing a blast'],
  ['Sabri weighed in on the dam.', 'Sabri: the dam'],
  ['Sabri rejected calls for her to resign.', 'Sabri: calls for her to resign'],
  ['Sabri doubts the dam is safe.', 'Sabri: the dam is safe'],
  // who is described before he speaks
  ['An official who asked not to be named said it was late.', 'official: it was late'],
  [
    'It was late, a clerk at the mill who asked not to be named told the paper.',
    'clerk at the mill: It was late',
  ],
  [
    'Many people involved in the talks said it was late.',
    'Many people involved in the talks: it was late',
  ],
  ['A woman hurt in the blast described a flash.', 'woman hurt in the blast: a flash'],
  [
    'Drivers stranded on the bridge complained about the cold.',
    'Drivers stranded on the bridge: the cold',
  ],
  ['The woman disputes the idea that she left.', 'woman: the idea that she left'],
  [
    'A note on the mill’s website states that it is safe.',
    'note on the mill’s website: it is safe',
  ],
  ['Sabri, the head of the mill, compared Orlov to a coach.', 'Sabri: Orlov to a coach'],
  ['Two men met, each touting his own record.', 'Two men: his own record'],
  ['Orlov leaned in, painting Hale as a crook.', 'Orlov: Hale as a crook'],
  [
    'Drivers called the fine and the ban on trucks a tax.',
    'Drivers: the fine and the ban on trucks a tax',
  ],
  ['It came to what the mayors said was plain theft.', 'mayors: plain theft'],
  ['She used what guards described as old tricks: ropes and paint.', 'guards: old tricks'],
  ['The judge fined Orlov for refusing to sell the mill.', 'Orlov: to sell the mill'],
  ['Sabri is promising to mend the bridge.', 'Sabri: to mend the bridge'],
  ['The rebels insisted on the release of two men.', 'rebels: the release of two men'],
  ['Orlov hinted at a new toll.', 'Orlov: a new toll'],
  ['Sabri scoffed at the idea that the dam leaked.', 'Sabri: the idea that the dam leaked'],
  ['Orlov shot down the idea of a toll.', 'Orlov: the idea of a toll'],
  ['A study published on Monday found that the dam leaked.', 'study: the dam leaked'],
  ['A judge found the search unlawful.', 'judge: the search unlawful'],
  ['Sabri declined to say when talks would begin.', 'Sabri: to say when talks would begin'],
  ['Sabri asked the head of the mill, Ann Orlov, to resign.', 'Sabri: to resign'],
  [
    'Ann Orlov, who had doubts, said the widows “do need to be heard.”',
    'Ann Orlov: the widows “do need to be heard.”',
  ],
  ['“Where is the boat?” asked Omar Sabri.', 'Omar Sabri: “Where is the boat?”'],
  [
    'Ann Orlov, 34, who was in the third row, said the guard, Omar Sabri, stood in the way.',
    'Ann Orlov: the guard, Omar Sabri, stood in the way',
  ],
  [
    'The rival leader, Ann Orlov, said the mayor, Omar Sabri, “has sand in his shoes.”',
    'Ann Orlov: the mayor, Omar Sabri, “has sand in his shoes.”',
  ],
  [
    'A Karsian official, speaking unnamed because he was not to discuss it, said that the dam was old.',
    'Karsian official: the dam was old',
  ],
  ['Ann Orlov told News 6 she had heard it.', 'Ann Orlov: she had heard it'],
  [
    'A loaded .40-caliber pistol lay there, Sabri said.',
    'Sabri: A loaded .40-caliber pistol lay there',
  ],
  [
    'The mill has let 90 boats since 2016, according to the charity Sea Aid, most of whom came back.',
    'Sea Aid: The mill has let 90 boats since 2016',
  ],
  [
    'The toll has risen to 12, a guard and the army said.',
    'guard and army: The toll has risen to 12',
  ],
  [
    'Ann Orlov, 20, said her cousin Eva, 14, was on her way home.',
    'Ann Orlov: her cousin Eva, 14, was on her way home',
  ],
  [
    'Orlov said the child and a man, described as his uncle, were safe.',
    'Orlov: the child and a man, described as his uncle, were safe',
  ],
  ['Police said at one point, there were 50 guards.', 'Police: there were 50 guards'],
  ['Orlov said after the talks, he will go home.', 'Orlov: he will go home'],
  [
    'Sixty percent of those polled said they were late.',
    'Sixty percent of those polled: they were late',
  ],
  ['Police were told by two clerks that a man fled.', 'two clerks: a man fled'],
  ['Sabri told the press, Delos News, that it was late.', 'Sabri: it was late'],
  ['Two men died in what police called an ambush.', 'police: an ambush'],
  [
    'The clerk left what guards described as a long “farewell note.”',
    'guards: a long “farewell note.”',
  ],
  ['“They came and we ran,” remembers Sabri.', 'Sabri: “They came and we ran,”'],
  ['“The gate is shut,” the web page declared.', 'web page: “The gate is shut,”'],
  [
    'The guests “ran to escape the fire,” a news release states.',
    'news release: The guests “ran to escape the fire,”',
  ],
  [
    'Sabri said that “women in the army,” “mills and dams” were affecting the guards.',
    'Sabri: “women in the army,” “mills and dams” were affecting the guards',
  ],
  ['Sabri made it clear that he would stay.', 'Sabri: he would stay'],
  ['Sabri has made clear he will not go.', 'Sabri: he will not go'],
  ['The letter also referenced the old dam.', 'letter: the old dam'],
  ['The dam was described as unsafe by two clerks.', 'two clerks: The dam as unsafe'],
  ['The film mentions Sabri, the guard who fled.', 'film: Sabri, the guard who fled'],
  ['The council warned drivers to stop after a truck sank.', 'council: to stop'],
  ['Sabri refuses to discuss the vote, apart from the date.', 'Sabri: to discuss the vote'],
  ['“It is late,” said Stark.', 'Stark: “It is late,”'],
  ['Says Omar Sabri, head of the mill: “It is late.”', 'Omar Sabri: “It is late.”'],
  [
    'Ann Orlov (Delos), in particular, has often mocked Sabri as a “small man.”',
    'Ann Orlov: Sabri as a “small man.”',
  ],
  ['The flood led the writer Ann Orlov to fear “a long winter.”', 'Ann Orlov: “a long winter.”'],
  [
    'Two boats left early.“It was dark,” said Sabri. “We ran.”Police are looking for them.',
    'Sabri: “It was dark,” “We ran.”',
  ],
  ['Data show that the dam was old.', 'Data: the dam was old'],
  ['The mayor accepted that the dam was old.', 'mayor: the dam was old'],
  ['“It is late,” Sabri grunted.', 'Sabri: “It is late,”'],
  ['Orlov’s assumption that it rained was wrong.', 'Orlov: it rained'],
  ['Sabri said Sunday’s meeting was short.', 'Sabri: Sunday’s meeting was short'],
  ['The ministry said that personnel were safe.', 'ministry: personnel were safe'],
  ['Survivors spoke of a large wave that hit them.', 'Survivors: a large wave that hit them'],
  [
    'Responsibility was claimed by members of the Marsh Front.',
    'members of the Marsh Front: Responsibility',
  ],
  ['The dam will close, Sen. Ann Lee (R-S.C.) told The Delos Post.', 'Ann Lee: The dam will close'],
  [
    'In 2012, Sabri branded Orlov part of a “gang of fools.”',
    'Sabri: Orlov part of a “gang of fools.”',
  ],
  ['The law states: “No guard may leave.”', 'law: “No guard may leave.”'],
  ['“It was a trap,” seethed Sabri.', 'Sabri: “It was a trap,”'],
  ['The film then references a flood in Delos.', 'film: a flood in Delos'],
  [
    'Orlov characterized the fire, which began on Monday, as a “shame” in a briefing.',
    'Orlov: the fire, which began on Monday, as a “shame”',
  ],
  ['One of them told an officer that it was late.', 'One of them: it was late'],
  [
    '“There is no guard like him,” Orlov’s friend, Josh Tarr told the Delos Post.',
    'Josh Tarr: “There is no guard like him,”',
  ],
  ['Minister of Health Omar Sabri said that it was late.', 'Omar Sabri: it was late'],
  [
    'The Marsh Guard in Karsia, with which the Front is allied, condemned the raid on Delos.',
    'Marsh Guard: the raid on Delos',
  ],
  ['The Marsh Guard, which the Front backs, condemned the raid.', 'Marsh Guard: the raid'],
  [
    'A splinter group of the Marsh Front said it was late.',
    'splinter group of the Marsh Front: it was late',
  ],
  ['A group of the Karsians said it was late.', 'Karsians: it was late'],
  [
    'Army officers and residents feared that the dam would break but until Tuesday the dam had held.',
    'Army officers and residents: the dam would break',
  ],
  [
    'Omar Sabri said that bands have grown and now threaten “everybody in the region.”',
    'Omar Sabri: bands have grown and now threaten “everybody in the region.”',
  ],
  [
    'Senator Ann Lee of Delos, a prominent Hale ally who has criticized the plan, left.',
    'Ann Lee: the plan',
  ],
  ['Ann Lee of Delos met a guard who has criticized the plan.', 'guard: the plan'],
  ['Guards stopped buses and drivers said the road was shut.', 'drivers: the road was shut'],
  [
    'The Marsh Forces (MF), a group for small bands working in Delos, issued a statement calling for the end of the siege.',
    'Marsh Forces: the end of the siege',
  ],
  [
    'Omar Sabri said the council rejects it, according to a statement carried on state television.',
    'Omar Sabri: the council rejects it',
  ],
  [
    'Sabri blamed the guards - who had left the mill - for the fire.',
    'Sabri: the guards - who had left the mill - for the fire',
  ],
  ['Sabri blamed Delos for the fires during the summer.', 'Sabri: Delos for the fires'],
  ['Guards refused to back the mill, waiting for a note.', 'Guards: to back the mill'],
  [
    'The ministry said it would call in the envoy to voice its dismay.',
    'ministry: it would call in the envoy to voice its dismay',
  ],
  ['Police linked the fire to a leak.', 'Police: the fire to a leak'],
  // a surname that is a modal elsewhere
  ['“It was loud,” Leyla Can, 47, told the radio.', 'Leyla Can: “It was loud,”'],
  // a title with a hyphen, a branch in brackets
  [
    'The Director-General of the Marsh Agency, Omar Sabri, said the dam is old.',
    'Omar Sabri: the dam is old',
  ],
  [
    'The dead came from Belmar, Superintendent of Police (Marsh) Omar Sabri said.',
    'Omar Sabri: The dead came from Belmar',
  ],
  // what somebody speaks in
  ['The mayor’s office in a statement said the dam is old.', 'mayor’s office: the dam is old'],
  [
    'The dam is old, said Marsh Department of Works spokeswoman Ann Orlov.',
    'Ann Orlov: The dam is old',
  ],
  ['The dam is old, officials there said.', 'officials: The dam is old'],
  // what a state lets one think; nobody says it
  [
    'Sabri said nine men remain missing, suggesting that the list was wrong.',
    'Sabri: nine men remain missing, suggesting that the list was wrong',
  ],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual([expected]);
});

/** Every report of a text, in its order. */
const speakers = (text: string): string[] => reportsOf(text).map((one) => one.split(':')[0] ?? '');

test.for([
  [
    'Neighbouring Karsia, which Delos accuses of hiding it, denied any part in it and condemned the raid.',
    ['Karsia', 'Karsia'],
  ],
  [
    'Omar Sabri denied that guards had fired shots and blamed the fire on “paid men.”',
    ['Omar Sabri', 'Omar Sabri'],
  ],
  // they may well have threatened
  ['Sabri said that the men had fled and threatened to come back.', ['Sabri', 'men']],
  [
    'Omar Sabri blamed the Marsh Front, the largest of the groups fighting the state, and promised “a long winter.”',
    ['Omar Sabri', 'Omar Sabri'],
  ],
  [
    'A doctor, Ann Orlov, put the number of children hurt at four and said that one had left.',
    ['Ann Orlov', 'Ann Orlov'],
  ],
  // who speaks of it is no part of what is said
  ['Two died, according to tests made Tuesday at a clinic, the army said.', ['army']],
  ['The Daily Post reports police say a dam broke.', ['Daily Post', 'police']],
  ['The radio said two had died; a doctor in Delos said four had.', ['radio', 'doctor in Delos']],
  [
    'A guard was hurt four times, according to a letter released Monday by the mill, contradicting the mayor’s account.',
    ['mill', 'mill'],
  ],
] as const)('who says two things in one sentence: %s', ([text, expected]) => {
  expect(speakers(text)).toEqual(expected);
});

// who tells of it is no part of what is said
test.for([
  ['“I ran,” Ann Orlov said, the Daily Post’s Omar Sabri reported.', '“I ran,”'],
  ['“I ran,” Ann Orlov said, “and I hid.”', '“I ran,” “and I hid.”'],
  ['“I ran,” said Ann Orlov, the head of the mill at Delos, “and hid.”', '“I ran,” “and hid.”'],
] as const)('the words of a speaker: %s', ([text, words]) => {
  expect(reportsOf(text)).toContain(`Ann Orlov: ${words}`);
});
