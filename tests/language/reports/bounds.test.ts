/** Who is told and who tells, where words begin and end beside what is inserted, and what was never said. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  // verbs that the tagger takes for nouns and adjectives
  ['Prosecutors had alleged that Orlov hid the keys.', ['Prosecutors: Orlov hid the keys']],
  ['The clerk had a written note.', []],
  ['Guards point out that test results have improved.', ['Guards: test results have improved']],
  ['The mill stands at a point out of reach.', []],
  ['His wife, Lena, worries that he is followed.', ['Lena: he is followed']],
  [
    'Some favour a strike, others fear that it will fail.',
    ['Some: a strike', 'others: it will fail'],
  ],
  ['The union has been warning about the gate.', ['union: the gate']],
  ['The union has a warning about the gate.', []],
  ['The judge directed the jury to put pity aside.', ['judge: to put pity aside']],
  ['Orlov figured the house was gone.', ['Orlov: the house was gone']],
  ['Orlov figured out ways to leave.', []],
  ['The mayor appealed for foreign help.', ['mayor: foreign help']],
  ['The mayor appealed the ruling.', []],
  // who is told, and who tells
  [
    'Sabri said he had been rung up and told that it was late.',
    ['Sabri: he had been rung up and told that it was late'],
  ],
  [
    'Sabri said he had written two notes and had been told by a clerk to “wait for the third”.',
    ['Sabri: he had written two notes and had been told by a clerk to “wait for the third”'],
  ],
  ['In a note read out by his lawyer, Sabri said he was well.', ['Sabri: he was well']],
  ['Sabri remembers being told by a guard that it was late.', ['guard: it was late']],
  ['Clerk hid the keys, inquiry told', []],
  ['Sabri is understood to have told friends that he will go.', ['Sabri: he will go']],
  ['It is too early to tell friends that he will go.', []],
  ['A bill that would let the army read encrypted letters ran into trouble.', []],
  [
    'Sabri says that guards failed to ask drivers what they saw.',
    ['Sabri: guards failed to ask drivers what they saw'],
  ],
  ['Sabri went down to see that all could leave.', []],
  ['Both have said things they cannot take back.', []],
  // beside what is inserted
  ['The Post is reporting, without giving a source, that the dam broke.', ['Post: the dam broke']],
  [
    'An aide to Sabri, speaking by telephone, said the boats “could not land”.',
    ['aide to Sabri: the boats “could not land”'],
  ],
  [
    'The mill where Sabri worked said that it was closed.',
    ['mill where Sabri worked: it was closed'],
  ],
  [
    'Orlov said it was “far too early” to tell, but confirmed that a gate had been reported twice.',
    ['Orlov: it was “far too early” to tell', 'Orlov: a gate had been reported twice'],
  ],
  [
    'Orlov hopes the gate will hold, but her lawyer, Dov Tarr, cautioned that it might fall.',
    ['Orlov: the gate will hold', 'Dov Tarr: it might fall'],
  ],
  [
    'The union complained that mills were “dying”, while Dov Tarr, who runs one, said that it paid.',
    ['union: mills were “dying”', 'Dov Tarr: it paid'],
  ],
  [
    'Sabri’s critics contend that help came late: an offer was turned down, a clerk said.',
    ['Sabri’s critics: help came late', 'clerk: an offer was turned down'],
  ],
  ['Two guards argued for a cut, minutes of the meeting showed.', ['Two guards: a cut']],
  ['Friends describe Orlov as weary but proud.', ['Friends: Orlov as weary but proud']],
  ['Orlov ruled out a vote before May.', ['Orlov: a vote before May']],
  ['Orlov praised the vote after May.', ['Orlov: the vote']],
  [
    'Orlov rejected as “a dream” the report on the dam.',
    ['Orlov: as “a dream” the report on the dam'],
  ],
  ['“It is only timber,” Orlov said, then turned away.', ['Orlov: “It is only timber,”']],
  ['“It is only timber,” Orlov added, a hint at the fire.', ['Orlov: “It is only timber,”']],
  [
    '“It is only timber,” Orlov said, and it would grow.',
    ['Orlov: “It is only timber,” and it would grow'],
  ],
  [
    'Her son gets up at 5.40am. “They told us to wait for long,” Orlov said.',
    ['Orlov: “They told us to wait for long,”'],
  ],
  ['In the words of its head, Moira Tarr, it was “an error”.', ['Moira Tarr: it was “an error”']],
  [
    'Though the gate had held, Orlov said, the dam would not.',
    ['Orlov: Though the gate had held, the dam would not'],
  ],
  ['After the vote, Orlov said, the dam was shut.', ['Orlov: the dam was shut']],
  ['From saying that it was late to telling guards of it, Orlov did it all.', []],
  ['Just as the flood had guards wondering about the dam, the mayor left.', ['guards: the dam']],
  [
    'Orlov painted Sabri as a man who hid the leak, lied and fled.',
    ['Orlov: Sabri as a man who hid the leak, lied and fled'],
  ],
  ['Orlov praised his work after the May 3 raids.', ['Orlov: his work after the May 3 raids']],
  ['Orlov praised his work after the mayor left.', ['Orlov: his work']],
  [
    'As many engineers, including Sabri, have pointed out, the dam is old.',
    ['many engineers: the dam is old'],
  ],
  ['Northern leaders proposed jointly owned boats.', ['Northern leaders: jointly owned boats']],
  ['Guards discovered that attempts to flee were made.', ['Guards: attempts to flee were made']],
  ['Guards discovered two boats.', []],
  ['Orlov demands candor from the mayor.', ['Orlov: candor from the mayor']],
  [
    'The strike will cost 40 euros, analysts at Marn estimate.',
    ['analysts at Marn: The strike will cost 40 euros'],
  ],
  ['The strike will last, a new estimate.', []],
  [
    'Guards had warned the mayor of cracks, documents found on Monday show.',
    ['documents: Guards had warned the mayor of cracks', 'Guards: cracks'],
  ],
  ['Orlov has since hinted she might go.', ['Orlov: she might go']],
  ['Her deputy, Dov Tarr, worries about the gate.', ['Dov Tarr: the gate']],
  [
    'A guard put it this way: “It was a dinner after a funeral.”',
    ['guard: “It was a dinner after a funeral.”'],
  ],
  ['The head reminded guards and drivers not to smoke.', ['head: not to smoke']],
  ['Orlov has said it so often that guards hear it in their sleep.', []],
  ['The ministry describes this as “a gift”.', ['ministry: this as “a gift”']],
  ['Orlov vowed to fight on after losing the vote.', ['Orlov: to fight on']],
  ['It is late, in the opinion of Greta Tarr, a clerk.', ['Greta Tarr: It is late']],
  [
    'His counterpart, Marta Tarr, posted that the mill was empty.',
    ['Marta Tarr: the mill was empty'],
  ],
  ['His suitcase, a gift, posted that the mill was empty.', []],
  // whose words stand in the quotation, and which half they are
  ['The clerk built “a long web of lies” in years, a court heard on Monday.', []],
  ['The jury heard of a “long web of lies” on Monday.', []],
  [
    '“It did not reach me,” Sabri said, a claim the guards dismissed as “absurd”.',
    ['Sabri: “It did not reach me,”', 'guards: a claim as “absurd”'],
  ],
  [
    'Whichever is right, says Dov Tarr, who teaches law at the mill, the strike is near.',
    ['Dov Tarr: Whichever is right, the strike is near'],
  ],
  [
    'It showed, said Dov Tarr, what “a long talk” could do.',
    ['Dov Tarr: It showed, what “a long talk” could do'],
  ],
  ['A boat sank, said Dov Tarr, and two were hurt.', ['Dov Tarr: A boat sank']],
  [
    'Sabri is scathing about the guards, whose rounds, Orlov says, were told ahead.',
    ['Orlov: whose rounds, were told ahead'],
  ],
  ['The boat, which was old, Orlov said, sank.', ['Orlov: The boat, which was old, sank']],
  // who speaks, and what is left unsaid
  [
    'It may help, although engineers not involved in it urged caution.',
    ['engineers not involved in it: caution'],
  ],
  [
    'The church said it was sorry, but denied having known of it, as the report alleges.',
    ['church: it was sorry', 'church: having known of it'],
  ],
  ['The airline vowed to fight the ruling.', ['airline: to fight the ruling']],
  ['The figures vary, and the order denied women entry.', []],
  ['Sabri failed to mention the flood.', ['Sabri: the flood']],
  ['Sabri failed to stop the flood.', []],
  ['A clerk is expected to testify that she was told to wait.', []],
  ['Ann Orlov told Radio Two she was well.', ['Ann Orlov: she was well']],
  [
    'The mills admit in private that half their notes go unread.',
    ['mills: half their notes go unread'],
  ],
  [
    'Guards point out that tea drinkers in the study also ran more.',
    ['Guards: tea drinkers in the study also ran more'],
  ],
  [
    'A label beside a portrait of the founder says that it was late.',
    ['label beside a portrait of the founder: it was late'],
  ],
  ['THE MAYOR’S HUGE BILL: ‘I would walk but for my knee’', []],
  [
    'The army is stretched, noted Awa Tarr, a clerk in Delos; the land, she said, is “one long fire”.',
    ['Awa Tarr: The army is stretched', 'Awa Tarr: the land, is “one long fire”'],
  ],
  [
    'Orlov argues that guards earn more, though a study made by the mill puts the figure at two.',
    ['Orlov: guards earn more', 'study made by the mill: the figure at two'],
  ],
  ['It is the view of Mayor Ann Orlov that the dam is safe.', ['Ann Orlov: the dam is safe']],
  ['Orlov made it plain that she would not resign.', ['Orlov: she would not resign']],
  ['Orlov left no doubt that she would resign.', ['Orlov: she would resign']],
  ['The flood left no doubt that the dam was old.', []],
  [
    'Rebels said they had won but there was no official confirmation of it.',
    ['Rebels: they had won'],
  ],
  [
    'Rebels said two were hurt but there was no danger to others.',
    ['Rebels: two were hurt but there was no danger to others'],
  ],
  // what is so named, before a relative clause or by a paper
  ['The plan, which the union called “a farce”, passed.', ['union: The plan “a farce”']],
  ['It was a raid the guards described as cruel.', ['guards: a raid as cruel']],
  ['The vote, which critics see as a test, is near.', ['critics: The vote as a test']],
  ['In Delos the mayor called a vote on the dam.', []],
  ['A man described as a guard fled.', []],
  [
    'The plea is dismissed in the report as “beside the point”.',
    ['report: The plea as “beside the point”'],
  ],
  ['The plea was dismissed in the spring as late.', []],
  // the title of a work
  ['“The Long Night” was Sabri’s second film.', []],
  ['The aide asked not to be named.', []],
  // who it is
  ['In a letter eleven of them argued that it would hold.', ['eleven of them: it would hold']],
  [
    'Dov Tarr left. Karsia’s president has put off a visit, his office said.',
    ['Karsia’s president’s office: Karsia’s president has put off a visit'],
  ],
  [
    'The national water agency closed the well. Sabri works at the University of Delos. The agency admitted receiving his note.',
    ['national water agency: receiving his note'],
  ],
  [
    'Dov Tarr wrote a letter. Internal emails seen by the paper show that guards were uneasy.',
    ['Internal emails seen by the paper: guards were uneasy'],
  ],
  // behind “said”, “told”: when and why it was said, and what was
  [
    'To a question about the flood, Omar Sabri said let us see what happens.',
    ['Omar Sabri: let us see what happens'],
  ],
  [
    'Omar Sabri said from the day they left the mill, nobody had work.',
    ['Omar Sabri: from the day they left the mill, nobody had work'],
  ],
  [
    'Delos will not pay, Omar Sabri told the council hours before the vote was held.',
    ['Omar Sabri: Delos will not pay'],
  ],
  ['Was the gate shut, Omar Sabri asked the guard.', ['Omar Sabri: Was the gate shut']],
  ['When the gate was shut, Omar Sabri asked the guard.', []],
  ['It depends on the gate, Omar Sabri submitted.', ['Omar Sabri: It depends on the gate']],
  ['Standing at the gate of the old mill, Omar Sabri urged calm.', ['Omar Sabri: calm']],
  ['Omar Sabri says Sunday was a long day.', ['Omar Sabri: Sunday was a long day']],
  ['Omar Sabri says Sunday the gate was shut.', ['Omar Sabri: the gate was shut']],
  [
    '“He was ill,” Omar Sabri told the crowd, gathered at the dam for the rites.',
    ['Omar Sabri: “He was ill,”'],
  ],
  [
    'Omar Sabri confirmed to the Bell and Tower, in a note on Monday, that the gate was shut.',
    ['Omar Sabri: the gate was shut'],
  ],
  ['Omar Sabri further claimed that the mill was shut.', ['Omar Sabri: the mill was shut']],
  [
    'However, “none of the guards came back that night,” Omar Sabri said.',
    ['Omar Sabri: “none of the guards came back that night,”'],
  ],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual(expected);
});
