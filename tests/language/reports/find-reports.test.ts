/** Which words of a sentence are credited to whom, by verbs and by nouns. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  [
    'Omar Sabri spoke first, explaining why the bridge was closed.',
    'Omar Sabri: why the bridge was closed',
  ],
  ['Drivers questioned how the mayor could close it.', 'Drivers: how the mayor could close it'],
  [
    'All of this, Sabri warned, could be undone by one flood.',
    'Sabri: All of this, could be undone by one flood',
  ],
  ['Sabri has admitted using the key.', 'Sabri: using the key'],
  ['Sabri vowed not to leave the mill.', 'Sabri: not to leave the mill'],
  ['A clerk, who asked not to be named, said the mill was shut.', 'clerk: the mill was shut'],
  // surnames that are verbs too, and offices beside them
  [
    'The tram was too fast, Commander Jonna Rede of the coast guard said.',
    'Jonna Rede: The tram was too fast',
  ],
  ['Principal Aaron Wend said that the hall was shut.', 'Aaron Wend: the hall was shut'],
  [
    'The club’s chairwoman, Marit Oster, said 41 members and two children were on the bus.',
    'Marit Oster: 41 members and two children were on the bus',
  ],
  ['A version of events said that they had fled.', 'version of events: they had fled'],
  // a cue in the midst of a clause
  [
    'The dam, she told drivers outside the mill, had been “old for years, and everybody knew.”',
    'she: The dam, had been “old for years, and everybody knew.”',
  ],
  [
    'The dam, Sabri recalled in an interview with the Post, “fell on me and broke”.',
    'Sabri: The dam, “fell on me and broke”',
  ],
  [
    '“I built two dams,” Sabri would tell anyone who asked, “and lost them both.”',
    'Sabri: “I built two dams,” “and lost them both.”',
  ],
  [
    '“If it falls,” said Councilman Omar Sabri, “let it fall.”',
    'Omar Sabri: “If it falls,” “let it fall.”',
  ],
  ['Sabri had warned for days that the dam was old.', 'Sabri: the dam was old'],
  ['Sabri told drivers on a conference call that the dam was old.', 'Sabri: the dam was old'],
  ['It was late. “Whose dam is it?” Sabri shot back.', 'Sabri: “Whose dam is it?”'],
  ['“It was never late,” fumed visiting coach Omar Sabri.', 'Omar Sabri: “It was never late,”'],
  ['The union branded the tolls “a slap in the face”.', 'union: the tolls “a slap in the face”'],
  ['The plan was void, the watchdog has ruled.', 'watchdog: The plan was void'],
  [
    'Police have identified the man shot by guards on Monday as Omar Sabri.',
    'Police: the man shot by guards on Monday as Omar Sabri',
  ],
  ['Sabri appealed to the army to come to their aid.', 'Sabri: to come to their aid'],
  ['Sabri put the cost closer to 900.', 'Sabri: the cost closer to 900'],
  [
    'Omar Sabri, who was fond of saying that “nobody ever drowned of trying”, has left.',
    'Omar Sabri: “nobody ever drowned of trying”',
  ],
  ['Sabri’s claim that tolls had risen by a third was false.', 'Sabri: tolls had risen by a third'],
  ['14:05 — The dam is closed, police have tweeted.', 'police: The dam is closed'],
  // the cue beside others who listen, and what is told of how it was said
  ['Sabri told deputies Orlov shouted at him.', 'Sabri: Orlov shouted at him'],
  ['“It was late,” Sabri said, his voice breaking.', 'Sabri: “It was late,”'],
  ['“It was late,” cautioned lead author Omar Sabri.', 'Omar Sabri: “It was late,”'],
  ['The mayor himself cautions that it is late.', 'mayor: it is late'],
  ['My father used to say that it was late.', 'My father: it was late'],
  ['It was late, trade lawyers note.', 'trade lawyers: It was late'],
  ['The study concluded that staff “failed to see it”.', 'study: staff “failed to see it”'],
  ['Sabri, who left, alleged before the court that it was late.', 'Sabri: it was late'],
  ['Sabri warned residents of ten towns not to return.', 'Sabri: not to return'],
  [
    'Sabri dismissed as “doctored” a video clip that appears to show it.',
    'Sabri: as “doctored” a video clip that appears to show it',
  ],
  [
    'Boats have offered help, according to a government statement.',
    'government: Boats have offered help',
  ],
  ['Omar Sabri left. Minutes record him as saying: “It was late.”', 'Omar Sabri: “It was late.”'],
  ['“Look at the old dam,” Sabri urged the judges.', 'Sabri: “Look at the old dam,”'],
  [
    'It happened at home, according to the coroner’s report.',
    'coroner’s report: It happened at home',
  ],
  // who is told, asked or stands by it
  ['Sabri told the daily midday briefing that it was late.', 'Sabri: it was late'],
  ['Sabri told this newspaper that work would start.', 'Sabri: work would start'],
  ['Sabri asked drivers with lamps to call the mill.', 'Sabri: to call the mill'],
  ['Governor Sabri is on record promising to mend the dam.', 'Sabri: to mend the dam'],
  [
    'The tolls, the union has alleged, had never been paid.',
    'union: The tolls, had never been paid',
  ],
  ['The tolls had never been paid, the union has alleged.', 'union: The tolls had never been paid'],
  ['Sabri died in Delos, her son Ivo informed.', 'Ivo: Sabri died in Delos'],
  [
    'The sheriff’s office reports the arrest of two men.',
    'sheriff’s office: the arrest of two men',
  ],
  ['Organisers put the turnout at 5,000.', 'Organisers: the turnout at 5,000'],
  ['It is a rise that unions say will hurt them.', 'unions: a rise will hurt them'],
  ['In the mayor’s view, the guards “came to be seen”.', 'mayor: the guards “came to be seen”'],
  [
    '“I am a clerk,” Sabri wrote in March 2031, three months before his death.',
    'Sabri: “I am a clerk,”',
  ],
  ['BELMAR — Asked if she would go, Orlov said she would stay.', 'Orlov: she would stay'],
  // the scene in which it was said, and words that go on
  ['“The mill will pay,” Sabri declared, to sustained applause.', 'Sabri: “The mill will pay,”'],
  ['• The mill will pay, Sabri said.', 'Sabri: The mill will pay'],
  // the comma behind the mark
  ['“The mill will pay”, said Omar Sabri, its owner.', 'Omar Sabri: “The mill will pay”'],
  ['"The mill will pay", Sabri said. "We know".', 'Sabri: "The mill will pay" "We know"'],
  ['In “The Heron”, a song, Sabri says the mill will pay.', 'Sabri: the mill will pay'],
  ['“The mill will pay,” Sabri said, speaking from his boat.', 'Sabri: “The mill will pay,”'],
  ['“The mill will pay,” Sabri declared, to loud cheers.', 'Sabri: “The mill will pay,”'],
  [
    '“The mill will pay,” Sabri declared, in “a month.”',
    'Sabri: “The mill will pay,” in “a month.”',
  ],
  [
    'Ann Orlov, the former head of Delos, stressed her support for the plan.',
    'Ann Orlov: her support for the plan',
  ],
  ['Sabri condemned the raid, which killed two guards.', 'Sabri: the raid'],
  [
    'Sabri condemned the raid, the arrests and the fines.',
    'Sabri: the raid, the arrests and the fines',
  ],
  [
    'The ministry denies that the fires were linked to it, but a check in May saw no more of them.',
    'ministry: the fires were linked to it',
  ],
  ['Sabri denied that he was poor but honest.', 'Sabri: he was poor but honest'],
  [
    'Sabri said that the mill was old, but a check in May saw no faults.',
    'Sabri: the mill was old, but a check in May saw no faults',
  ],
  ['A judge rejected the plan in a ruling.', 'judge: the plan'],
  [
    'Sabri blasted the vote, and a delay nobody wanted.',
    'Sabri: the vote, and a delay nobody wanted',
  ],
  ['Sabri defended his decision to leave.', 'Sabri: his decision to leave'],
  ['Sabri raised the question of who would pay.', 'Sabri: the question of who would pay'],
  ['Sabri attacked Orlov for her silence.', 'Sabri: Orlov for her silence'],
  [
    'The guards sent a letter to the head of the mill (which Sabri owns), calling for his dismissal.',
    'guards: his dismissal',
  ],
  [
    'She left after Ann Orlov spoke at a news conference announcing that the mill would close.',
    'Ann Orlov: the mill would close',
  ],
  [
    'When pressed by Omar Sabri about how he would pay for it, Hale left.',
    'Omar Sabri: how he would pay for it',
  ],
  [
    'The mill is near the dam, which, Ann Orlov said, is full of water in May.',
    'Ann Orlov: the dam is full of water in May',
  ],
  ['The poll had Orlov ahead by 3 points.', 'poll: Orlov ahead by 3 points'],
  ['The Post’s average shows Orlov ahead by 3 points.', 'Post’s average: Orlov ahead by 3 points'],
  ['Sabri attacked Orlov for not paying the toll.', 'Sabri: Orlov for not paying the toll'],
  ['The paper has also detailed losses at the mill.', 'paper: losses at the mill'],
  ['The Delos court rules against the mill.', 'Delos court: the mill'],
  ['Sabri and Orlov point out flaws in the plan.', 'Sabri and Orlov: flaws in the plan'],
  ['Police linked the fire to a leak.', 'Police: the fire to a leak'],
  ['Sabri talked about the flood.', 'Sabri: the flood'],
  ['The ministry ruled out a second dam.', 'ministry: a second dam'],
  [
    'Sabri thanked the guards on television for their help.',
    'Sabri: the guards on television for their help',
  ],
  ['Sabri vowed to rebuild the mill, but the guards left.', 'Sabri: to rebuild the mill'],
  ['Orlov asked Sabri about the mill and went home.', 'Orlov: the mill'],
  ['Sabri warned of floods, leaving the hall.', 'Sabri: floods'],
  ['Sabri said that would cost more.', 'Sabri: that would cost more'],
  ['Drivers like Ann Orlov, Sabri said.', 'Sabri: Drivers like Ann Orlov'],
  ['Sabri condemned the raid, including the arrests.', 'Sabri: the raid, including the arrests'],
  [
    'Sabri likened the vote to “a slow flood” – a charge that stung.',
    'Sabri: the vote to “a slow flood”',
  ],
  [
    'Ann Orlov, one of the guards, mentioned Sabri running to the mill.',
    'Ann Orlov: Sabri running to the mill',
  ],
  ['Sabri’s remark on the mill was heard.', 'Sabri: the mill'],
  ['Sabri has urged drivers at a rally to stay away.', 'Sabri: drivers at a rally to stay away'],
  ['Polls show Orlov is ahead in Karsia.', 'Polls: Orlov is ahead in Karsia'],
  ['Though Sabri notes they were asked before, the guards left.', 'Sabri: they were asked before'],
  [
    'Karsia closed the port, warning that the flood may come back.',
    'Karsia: the flood may come back',
  ],
  ['Sabri’s claim that two men had fled was met with anger.', 'Sabri: two men had fled'],
  [
    'Nobody heard the warning from the ministry that the dam may burst.',
    'ministry: the dam may burst',
  ],
  ['Police issued a warning that the dam may burst.', 'Police: the dam may burst'],
  ['A woman who lost her son said it was late.', 'woman: it was late'],
  [
    'The dam may burst, an official who spoke on condition of anonymity told the Herald.',
    'official: The dam may burst',
  ],
  ['Sabri expressed concern about the bridge.', 'Sabri: the bridge'],
  [
    'LIMA, Peru, May 5 (Reuters) - At least nine people drowned, the navy said.',
    'navy: At least nine people drowned',
  ],
  [
    'BELMAR: At least nine people died in the city of Belmar, the navy said.',
    'navy: At least nine people died in the city of Belmar',
  ],
  [
    'An official, who was not named because he feared for his post, said the line was old.',
    'official: the line was old',
  ],
  [
    'A study of a fire at the hall, in which ten people died, had recommended a second door.',
    'study of a fire at the hall: a second door',
  ],
  [
    'Sources close to the inquiry said the train was fast.',
    'Sources close to the inquiry: the train was fast',
  ],
  ['At nine, Sabri said, the guard fell.', 'Sabri: the guard fell'],
  [
    'He blasted the papers for being “quite dishonest.”',
    'He: the papers for being “quite dishonest.”',
  ],
  ['BARUNA, Karsia (KNA) — The road was closed, police said.', 'police: The road was closed'],
  ['Gunmen told the driver that he must leave.', 'Gunmen: he must leave'],
  ['The army issued a statement that said two men were held.', 'army: two men were held'],
  ['Police found a letter that said two men were held.', 'letter: two men were held'],
  ['A court found the bridge was unsafe.', 'court: the bridge was unsafe'],
  [
    'In the past year, Paul Hale, president and chief of staff, said the sale of the mill has paid off.',
    'Paul Hale: the sale of the mill has paid off',
  ],
  [
    'The Front held “300 men under its hand” at one point, said Hale, whose group is small.',
    'Hale: The Front held “300 men under its hand” at one point',
  ],
  ['Omar Sabri and Ann Orlov called for peace.', 'Omar Sabri and Ann Orlov: peace'],
  ['Those close to him say that he must go.', 'Those close to him: he must go'],
  ['All the guards I met said her plan was better.', 'All the guards I met: her plan was better'],
  ['A panel of judges in 2001 found the port was unsafe.', 'panel of judges: the port was unsafe'],
  ['“My son was small,” wailed one parent, Tom Hale.', 'Tom Hale: “My son was small,”'],
  ['“It was loud.” Mr. Hale said in an interview.', 'Hale: “It was loud.”'],
  [
    'Tom Hale, the head of the port, sent this note on Monday:\n\n“I am in a tent. The city is a wreck.”',
    'Tom Hale: “I am in a tent. The city is a wreck.”',
  ],
  [
    'On Monday, Sabri added:\n\nThe port has lost two cranes and the harbour wall.',
    'Sabri: The port has lost two cranes and the harbour wall',
  ],
  ['The mayor was called a liar by two guards.', 'two guards: The mayor a liar'],
  ['The raid was condemned by the Karsian government.', 'Karsian government: The raid'],
  [
    'The coroner identified the two as engineer Tom Hale, 54, and guard Paul Marn, 36.',
    'coroner: the two as engineer Tom Hale, 54, and guard Paul Marn, 36',
  ],
  [
    'Sabri was on his way to the town, the Baruna Post reports.',
    'Baruna Post: Sabri was on his way to the town',
  ],
  [
    'Sabri announced a three-day mourning over the attack.',
    'Sabri: a three-day mourning over the attack',
  ],
  ['Sabri condemned the attack and rushed to the town.', 'Sabri: the attack'],
  ['The poll indicates a close race as the mayor is losing votes.', 'poll: a close race'],
  ['A judge rejected that argument in a ruling on Monday.', 'judge: that argument'],
  [
    'The Marsh Group reported third-quarter profit jumped 45%.',
    'Marsh Group: third-quarter profit jumped 45%',
  ],
  [
    'The port expects a loss next year, top officers told reporters here.',
    'top officers: The port expects a loss next year',
  ],
  [
    'Saying that the bridge was unsafe, the Karsian government closed it.',
    'Karsian government: the bridge was unsafe',
  ],
  [
    'Karsia condemned the blasts which killed two guards and injured ten.',
    'Karsia: the blasts which killed two guards and injured ten',
  ],
  [
    'The port reported that third-quarter profit grew by a fifth.',
    'port: third-quarter profit grew by a fifth',
  ],
  ['“We cannot stop!” said a letter that was read to the guards.', 'letter: “We cannot stop!”'],
  [
    'Sabri accused Paul Hale, who had left, of hiding the key.',
    'Sabri: Paul Hale, who had left, of hiding the key',
  ],
  ['Sabri asked for a ceasefire.', 'Sabri: a ceasefire'],
  ['Those who knew Omar Sabri said he was kind.', 'Those who knew Omar Sabri: he was kind'],
  ['Those inside told staff that the boy was hurt.', 'Those: the boy was hurt'],
  ['According to the page created by her uncle, she will be fine.', 'page: she will be fine'],
  [
    'They said as the man ran up the stairs, they ran the other way.',
    'They: as the man ran up the stairs, they ran the other way',
  ],
  ['Hale told Marn 3 News the gun was his.', 'Hale: the gun was his'],
  [
    'The boy was pronounced dead, according to the Cook County medical examiner’s office.',
    'Cook County medical examiner’s office: The boy was pronounced dead',
  ],
  [
    'Once he reached the bridge he jumped into the water, Sabri said.',
    'Sabri: Once he reached the bridge he jumped into the water',
  ],
  ['“It is done,” Hale told “The Morning Show.”', 'Hale: “It is done,”'],
  [
    'The Norden-based war monitor, the Alder Watch, said the guards had left.',
    'Alder Watch: the guards had left',
  ],
  [
    'Karsian TV was off the air. Norden state TV reported the guards had left.',
    'Norden state TV: the guards had left',
  ],
  ['It was over, Marsh News reported.', 'Marsh News: It was over'],
  // the comma behind an apposition is left out
  [
    'Ann Orlov, spokeswoman for the mill said the guards had left.',
    'Ann Orlov: the guards had left',
  ],
  ['“It is over,” Ann Orlov, a clerk in her 20s told them.', 'Ann Orlov: “It is over,”'],
  ['To Ann Orlov, guards said it was over.', 'guards: it was over'],
  ['Hale told Marn & Co. one of the guards had left.', 'Hale: one of the guards had left'],
  [
    'An officer told reporters that officials are working to find it.',
    'officer: officials are working to find it',
  ],
  [
    'The line said in a statement that it owns and maintains the tracks where the crash happened.',
    'line: it owns and maintains the tracks where the crash happened',
  ],
  ['The union expects the sale to be done by May.', 'union: the sale to be done by May'],
] as const)('%s', ([text, report]) => {
  expect(reportsOf(text)).toEqual([report]);
});
