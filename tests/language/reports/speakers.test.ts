/** Whom a statement’s words for its speaker stand for, and what is no statement. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../../src/claims/extract-claims.ts';
import { articleOf } from '../../support/article-of.ts';

const lastSpeaker = (text: string): string | null =>
  extractClaims(articleOf(text)).claims.findLast((claim) => claim.type === 'statement')?.speaker ??
  null;

const blamed =
  'Interior Minister Otto Vane blamed the Free Marsh Front, an armed group, the ministry said. ';

test.for([
  [
    'Omar Sabri, a militia official, said that rescue went on. The jets came at night, an army official familiar with it said. The posts were small, the official told the Gazette.',
    'army official familiar with it',
  ],
  [
    'An army official said the jets came at night. Omar Sabri, a militia official, said that rescue went on. The posts were small, the official told the Gazette.',
    'Omar Sabri',
  ],
  [
    'Tom Hale said it was late.\n\nHere’s what we know so far:\n\nThe raid began at dawn in Norden.',
    'Tom Hale',
  ],
  ['Guards ran.\n\nTom Hale wrote on Monday:\n\nThe raid began at dawn in Norden.', 'Tom Hale'],
  ['According to Ann Tarr, 34, guards fled.', 'Ann Tarr'],
  ['According to an official, speaking on condition of anonymity, guards fled.', 'official'],
  [
    'Guards fled when a mill burned, said a clerk briefed on the matter.',
    'clerk briefed on the matter',
  ],
  ['State television confirmed that guards had fled.', 'State television'],
  // before words that only tell when, or whose
  ['Tom Hale, a clerk, while confirming the raid on Friday said four guards fled.', 'Tom Hale'],
  ['The mayor in confirming the raid said four guards fled.', 'mayor'],
  ['A woman whose home is in the district said guards fled.', 'woman'],
  ['A man whose son was hurt in the raid told reporters that guards fled.', 'man'],
  [
    'A woman while shopping saw the raid. The guards in the mill said it was late.',
    'guards in the mill',
  ],
  ['Guards fled, officials said. Residents hid in the mill, they said.', 'officials'],
  ['Residents hid in the mill, they said.', 'Residents'],
  ['Officials said guards fled. One of the clerks was hurt as well, they said.', 'Officials'],
  ['“I ran,” said Tom Hale, a clerk, who hid and said he saw two men.', 'Tom Hale'],
  ['They came from Norden, and a clerk, who hid, said he saw two men.', 'clerk'],
  [
    'Tom Hale said the army took “decisive steps” and said threats had gone on for weeks.',
    'Tom Hale',
  ],
  [
    'The blast was loud, Ann Orlov said.\n\nA long night — ANN P. ORLOV (@annporlov)\n\nOrlov said she fled.',
    'Ann Orlov',
  ],
  ['Omar Sabri said that the army would act, urging all to unite.', 'Omar Sabri'],
  // of whom others say so, and who says so
  ['Guards said that ten had fled. Two men reported dead in Norden raid', 'Guards'],
  ['Guards said that ten had fled.\n\nTwo men reported dead\n\nNorden is quiet.', 'Guards'],
  ['Guards said that ten had fled. The mill reported dead cattle in Norden', 'mill'],
  // a place before the speaker, and the mayor whom a name follows
  ['A blast hit Delos, the capital of the north, Ann Orlov, a guard, said.', 'Ann Orlov'],
  ['The mayor of Delos, Ann Orlov, a lawyer, said a blast hit the town.', 'Ann Orlov'],
  // whom a quotation names is not the one who says it
  ['Omar Sabri told them he heard a bang. “My friend Otto was beside me,” he said.', 'Omar Sabri'],
  ['Omar Sabri told them that Otto Vane had fled. “My friend,” he said.', 'Omar Sabri'],
  // who tells of a man is not the man, but a man of whom nobody else tells may be
  ['Chief Ann Orlov said it was over. The clerk fired at a door, she said.', 'Ann Orlov'],
  ['Chief Omar Sabri said it was over. A man ran in and fired, he said.', 'Omar Sabri'],
  ['A man ran in and fired, he said.', 'man'],
  // ranks written short, and where it was said
  ['Det Supt Omar Sabri said ten had died.', 'Omar Sabri'],
  ['Insp. Omar Sabri said that it was over. “We know,” Insp Sabri said.', 'Omar Sabri'],
  // a car, whatever its make is called
  [
    'Ann Orlov was hit by a white Ford Transit. Her family said that they were in shock.',
    'Ann Orlov’s family',
  ],
  // how far off, and by what name
  ['Guards more than a mile away said it shook their windows.', 'Guards'],
  ['Guards walked a mile away, Ann Orlov said.', 'Ann Orlov'],
  ['A villager surnamed Sabri told us that ten died. “They lie,” he said.', 'Sabri'],
  // a branch in brackets behind a rank in capitals
  ['The bomber ran in, Norden SSP (Operations) Omar Sabri told reporters.', 'Omar Sabri'],
  // the name behind an office, of two verbs
  [
    'The head of the relief office for Delos, Ann Orlov, condemned the raid and said ten had died.',
    'Ann Orlov',
  ],
  ['Omar Sabri said that Ann Orlov had fled, urging all to unite.', 'Ann Orlov'],
] as const)('who was last called so, or said the thing before: %s', ([text, expected]) => {
  expect(lastSpeaker(text)).toBe(expected);
});

const alders =
  'Men of the Kenyan Alder Front shot two guards. The Alder Front in Chad, with which the KTF is allied, condemned the raid (as being) cruel and expressed sorrow over the dead.';

test.for([
  // two bands of one name, each in its land; what stands in brackets is no verb of the sentence’s
  [alders, 'Alder Front in Chad'],
  [alders.replace('Kenyan', 'Chadian'), 'Alder Front'],
  ['The Alder Front in Chad condemned the raid on the mill.', 'Alder Front'],
  // the owner of a letter, over what is told of the owner
  [
    'The Alder Army, a group from a province whose land it says was taken, claimed the raid in an emailed letter that said the mill was a base.',
    'Alder Army',
  ],
  [
    'The mill of the Alder Army was searched. In an emailed letter that said the mill was a base, guards owned up.',
    'emailed letter',
  ],
] as const)('whose words they are: %s', ([text, expected]) => {
  expect(lastSpeaker(text)).toBe(expected);
});

test.for([
  // who opens the sentence before, unnamed or by an office; not one who strikes, nor past a name
  [
    'Otto Tarr fled. A senior officer, who asked not to be named, gave another picture. He said the men had been asleep.',
    'senior officer',
  ],
  ['Otto Tarr fled. A gunman struck at noon. He said that it was late.', 'Otto Tarr'],
  ['Ann Orlov fled. A guard of Ann Orlov was there. She said that it was late.', 'Ann Orlov'],
  ['Mayor Tom Hale left. Otto Tarr fled. The mayor was angry. He said it was late.', 'Tom Hale'],
  // ranks that are written short
  ['Sen. Ann Orlov left. Tom Hale stayed. “It is late,” the senator said.', 'Ann Orlov'],
  ['Sen. Ann Orlov left. Tom Hale stayed. “It is late,” the governor said.', 'governor'],
  // a paper speaks on, where no body was named since
  [
    'The council met. According to the report, three cables are rusty. It recommends that the bridge be shut.',
    'report',
  ],
  [
    'According to the report, three cables are rusty. The council met. It recommended that the bridge be shut.',
    'council',
  ],
  ['The company said it was late. Customers will be paid back, it said.', 'company'],
  // one of those who spoke
  ['Two drivers said the bridge shook. “It sways,” one of them said.', 'Two drivers'],
  ['Mayor Tom Hale was shot. “It sways,” one of them said.', 'one of them'],
  // who is called so
  ['A masked man who identified himself as Commander Hale demanded a boat.', 'Commander Hale'],
  ['The band’s spokesman, known as Abu Tarr, said it was late.', 'Abu Tarr'],
  ['The band’s spokesman, known as a liar, said it was late.', 'band’s spokesman'],
  // who saw a letter, and who was warned, wrote none
  ['Two men were warned, according to a letter.', 'letter'],
  ['Two men were warned, according to emails seen by the Delos Post.', 'emails'],
  ['Two men were warned, according to a letter from the council.', 'council'],
  // whom the sentence names, where nobody else was named
  ['The club fired Bo Tarr over a tape in which he calls a player “a waste of time.”', 'Bo Tarr'],
  ['“It is late,” lead engineer Ann Orlov said.', 'Ann Orlov'],
  // whom others quote
  ['General Tarr laughed. “I shall be late,” the Delos Post quoted him as telling guards.', 'Tarr'],
  // a lady or a town, by the office before the name
  ['President Ames has said he will go and has accused critics of lying.', 'Ames'],
  [
    'Mill owners praised the vote. Several Democrats said they feared a flood.',
    'Several Democrats',
  ],
  ['Some Democrats said they feared a flood.', 'Some Democrats'],
  ['The Democrats said they feared a flood.', 'Democrats'],
  ['A group of clerks opposed to the mill, Free Marn, said it was late.', 'Free Marn'],
] as const)('who is meant: %s', ([text, expected]) => {
  expect(lastSpeaker(text)).toBe(expected);
});

test.for([
  ['Police found a girl shot dead in Ostrov and said three boys were held.', 'Police'],
  ['Police shot a girl in Ostrov and said three boys were held.', 'Police'],
  ['The bridge was empty, said Det. Tom Hale of Delos.', 'Tom Hale'],
  ['The drivers told her a friend had left.', 'drivers'],
  ['A clerk hurt in the blast said she was lucky.', 'clerk hurt in the blast'],
  ['A man shot in the leg and taken to a clinic said he was lucky.', /^man shot in the leg/u],
  ['A bomb planted by rebels killed two, the army said.', 'army'],
] as const)('what only describes somebody speaks for nobody: %s', ([text, expected]) => {
  expect(lastSpeaker(text)).toMatch(expected);
});

test.for([
  [
    'Tom Hale, a cousin of the teacher, who was named as Omar Sabri, said by telephone that men had come. “I saw two of them,” he said.',
    'Tom Hale',
  ],
  ['Police say suspected gunman Tom Hale left the bank. Tom Hale is a clerk.', 'Police'],
  [`${blamed}The group denied any part in the attack.`, 'Free Marsh Front'],
  [`${blamed}The ministry said that two men were held.`, 'ministry'],
  ['The drivers left the square. Some vowed to return with tools.', 'some drivers'],
  ['The drivers threw stones while others chanted, “No, no, mayor!”', 'other drivers'],
  ['The drivers left the square. Some guards vowed to return.', 'Some guards'],
  ['Some vowed to return with tools.', 'Some'],
  [
    'A Harbour Department spokesperson said the reports were false. The envoy, Otto Tarr, was on a trip, the official said.',
    'Harbour Department spokesperson',
  ],
  [
    'A Harbour Department spokesperson said the reports were false. The envoy, Otto Tarr, was on a trip, the clerk said.',
    'clerk',
  ],
  [
    'The Gazette reported that clerks were in a room, according to two reached by telephone.',
    'Gazette',
  ],
  ['Clerks were in a room, according to two guards reached by telephone.', 'two guards'],
  [
    'The Brown Sabre militia told the town nothing. Some of the militias told men to go. “We stay,” the militias said.',
    'militias',
  ],
  ['Some of the militias told men to go. “We stay,” the militia said.', 'militia'],
  [
    'The envoy, Otto Tarr, was away. The Karsian secretary of state, Tom Hale, put off a visit to Delos, his spokeswoman said.',
    'Tom Hale’s spokeswoman',
  ],
  [
    'The boat sank, according to Karsian officials. Port spokesman Tom Hale left.',
    'Karsian officials',
  ],
  ['Karsia’s Foreign Ministry said it was late.', 'Karsia’s Foreign Ministry'],
  ['Karsia’s Grey Wolf Brigade said it was late.', 'Grey Wolf Brigade'],
  ['“It is late,” U.S. special representative for Syria Tom Hale said.', 'Tom Hale'],
  [
    'The boat sank, according to an official familiar with the case.',
    'official familiar with the case',
  ],
  [
    'The Grey Heron sailed on Sunday. The transport minister, Helga Marn, ordered an inquiry. “The Grey Heron should have waited,” she said.',
    'Helga Marn',
  ],
  [
    'Help came from neighbouring Brenmoor, whose government called the attack a crime.',
    'Brenmoor’s government',
  ],
  [
    'The Marsh Front denied it on Sunday. Its spokesman said that it was a lie.',
    'Marsh Front’s spokesman',
  ],
  [
    'Hurricane Ines hit the coast after Omar Sabri, the mayor, spoke. More than 90 people were in danger, he said.',
    'Omar Sabri',
  ],
  [
    'The Marsh Front said the reports that it had shelled Belmar were false. It said two huts had burned.',
    'Marsh Front',
  ],
  [
    'Omar Sabri, a fugitive, has left. He was driven to Karsia, federal officials have said. They believe that he is ill.',
    'federal officials',
  ],
  [
    'The boy’s relatives have fought the order, Karsia said. The relatives have met, and they have said they will appeal.',
    'relatives',
  ],
  ['Ann Orlov, a clerk, said Omar Sabri had left. “It was late,” she said.', 'Ann Orlov'],
  [
    'Paul Hale, the governor, said roads were cut. Their headteacher, Ann Orlov, sat beside them. “I counted,” she said.',
    'Ann Orlov',
  ],
  [
    '“They paid less,” said his widow, Ann. The owner of the mill, Paul Hale, came on Monday. “Words fail,” he read.',
    'Paul Hale',
  ],
  ['“They paid less,” said his widow, Ann. The mill closed. “Words fail,” he said.', 'he'],
  [
    'Paul Hale, a clerk, drove off. Colleagues reported many broken windows. “It was loud,” he said.',
    'Paul Hale',
  ],
  [
    'The attack drew condemnation from Ambassador Omar Sabri.\n\n“We condemn it,” he said in a statement.',
    'Omar Sabri',
  ],
  ['Ann Orlov said Omar Sabri was right when he said that it was late.', 'Omar Sabri'],
  [
    'The attack drew condemnation from the Norwegian Ambassador to Peru Omar Sabri. “We condemn it,” he said.',
    'Omar Sabri',
  ],
  ['Asim Orlov took a picture. Ann Orlov, a clerk, left. “It is late,” Orlov said.', 'Ann Orlov'],
  [
    'Louis Hale Jr., the head of the port, spoke first. Mr. Hale said that it was late.',
    'Louis Hale Jr.',
  ],
  ['Another resident of the town, Mina Sabri, said that he had left.', 'Mina Sabri'],
  [
    'The Karsian Supreme Court upheld it. The department was wrong when it argued that it was late.',
    'department',
  ],
  ['Two other children were safe. Police do not believe it. They said that he had left.', 'Police'],
  ['Witnesses said that Omar Sabri had a gun. He thought that it was empty.', 'Omar Sabri'],
  ['Karsia’s Home Ministry says two men were held.', 'Karsia’s Home Ministry'],
  ['No group said that it had carried out the attack.', null],
  ['Nobody in Alder said that the dam was safe.', null],
  [
    'The raids come as thousands take to the streets of Ostrov.\n\nThey also demand an overhaul of the system.',
    null,
  ],
  [
    'The raids come as guards take to the streets of Ostrov.\n\nThey also demand an overhaul of the system.',
    'They',
  ],
  ['A Norwegian group said that it had carried out the attack.', 'Norwegian group'],
  // who said it, not those of whom it was said
  [
    'The Norwegian army said it sought members of the Marsh Front that was planning raids. It said three men had fled.',
    'Norwegian army',
  ],
  // the ministry that spoke last, though another group was named before
  [
    'The Marsh Front fled. The ministry said nine guards were hurt. It said two huts had burned.',
    'ministry',
  ],
  // over the clause that tells where; an outlet is no group
  [
    'Omar Sabri, the police chief of Dostra where the fire broke out on Monday, said that nine were hurt.',
    'Omar Sabri',
  ],
  [
    'The Marsh Front vowed revenge. WKNX could not verify it. “We will not yield,” the group said.',
    'Marsh Front',
  ],
  ['Somebody had painted a sign. It said: We are next.', null],
  [
    'Omar Sabri left. A woman in a robe, unable to stand, held two bags. “Help us all,” she wailed.',
    'woman',
  ],
  [
    'Secretary Ann Orlov said that Mayor Omar Sabri had been hurt. “We are with him in this,” she said.',
    'Ann Orlov',
  ],
  [
    'The Marsh Front met the Front in Delos. Mayor Omar Sabri’s office had closed. He praised “the brave guards of the town.”',
    'Omar Sabri',
  ],
  [
    'The owner of the boat, Tarr Lines, said it was safe. It denied that it was full.',
    'Tarr Lines',
  ],
  ['Vice President Omar Sabri spoke. The president said that it was late.', 'president'],
  [
    'Omar Sabri spoke of Crooked Ann Orlov. Ann Orlov left. Ann Orlov said that it was late.',
    'Ann Orlov',
  ],
  ['The Marsh Front denied it.', null],
  ['The Marsh Front denied the attack.', 'Marsh Front'],
  [
    'A guard official said it was late. The official said it was dark. Senior port official Omar Sabri left.',
    'guard official',
  ],
  [
    'The Delos Post reports that the Marsh Front came. The paper also reports that it left.',
    'Delos Post',
  ],
  [
    'Marsh officials, keen to keep their town out of a war, have said it was over.',
    'Marsh officials',
  ],
  ['Mia Tarr said it was late. “We ran,” the 16-year-old added.', 'Mia Tarr'],
  ['Guards said it was late. “We ran,” a 16-year-old added.', '16-year-old'],
  [
    'Forty people were hurt, according to the Marsh Relief, whose secretary-general, Ann Hale, said wards were full.',
    'Ann Hale',
  ],
  [
    'Two were children. Omar Sabri said seven died. Two were clerks. He said it was late.',
    'Omar Sabri',
  ],
] as const)('%s', ([text, speaker]) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

const lastRole = (text: string): string | null =>
  extractClaims(articleOf(text)).claims.findLast((claim) => claim.type === 'statement')
    ?.speakerRole ?? null;

const sabri = 'Mayor Omar Sabri opened the bridge on Sunday. ';

test.for([
  [`${sabri}He said that it was safe.`, 'he'],
  [`${sabri}The mayor said that it was safe.`, 'mayor'],
  [`${sabri}Mr. Sabri said that it was safe.`, 'Mr. Sabri'],
  [`${sabri}Sabri said that it was safe.`, 'Mayor'],
  [`${sabri}Sabri, a father of two, said that it was safe.`, 'father of two'],
  [`${sabri}Sabri, mayor of Delos, said that it was safe.`, 'mayor of Delos'],
  ['Omar Sabri, the police chief, said that it was safe.', 'police chief'],
  ['Omar Sabri said that it was safe.', null],
  ['They said that it was safe.', null],
  [
    'Ann Orlov, a Lima, Peru, consultant to the port, said that it was safe.',
    'consultant to the port',
  ],
  ['A weary-looking Orlov said that it was safe.', null],
] as const)('what “%s” calls its speaker', ([text, role]) => {
  expect(lastRole(text)).toBe(role);
});
