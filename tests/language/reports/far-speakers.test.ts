/** Who speaks over what is inserted before the verb, and how far words go whose clause another opens. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  // party and district behind the name
  [
    'The view is that of Sen. Tom Hale, R-Marn, who told a clerk that it was late.',
    ['Tom Hale: it was late'],
  ],
  ['Sen. Tom Hale, D-Ostr., who told a clerk that it was late, left.', ['Tom Hale: it was late']],
  // whom “shot” only describes
  ['The army gave few details on the man killed, but said he was old.', ['army: he was old']],
  // the document of the same name, not a picture that was told of since
  [
    'The army statement said the drones were the same drones shown on video. The statement said there were no others.',
    ['army: the drones were the same drones shown on video', 'army: there were no others'],
  ],
  // a name in marks with the comma that closes the insertion
  [
    'The Ostrov Civil Guard, a group often referred to as the “White Caps,” said it was late.',
    ['Ostrov Civil Guard: it was late'],
  ],
  // who sent what somebody else defends
  [
    'Mayor Tom Hale defended a letter his party sent, saying it would be foolish to go.',
    ['Tom Hale: a letter his party sent', 'Tom Hale: it would be foolish to go'],
  ],
  [
    'The mayor said his party had sent a letter, adding that it was late.',
    ['mayor: his party had sent a letter', 'mayor: it was late'],
  ],
  // a clause that opens what is said; not one that closes it
  [
    'Ann Orlov said that although the town had high hopes for the dam, it rejected the price.',
    ['Ann Orlov: although the town had high hopes for the dam, it rejected the price'],
  ],
  [
    'Ann Orlov said that the dam was old, the paper reported.',
    ['paper: Ann Orlov said that the dam was old', 'Ann Orlov: the dam was old'],
  ],
  // how a witness said it, with a name behind each noun
  [
    'The court heard how the clerk, Tom Hale, said the accused man, Dan Orlov, still had a knife.',
    ['Tom Hale: the accused man, Dan Orlov, still had a knife'],
  ],
  // whom a clause beside the speaker names second
  [
    'A woman who was part of a quarrel between Orlov and the clerk said she saw Hale.',
    ['woman: she saw Hale'],
  ],
  // those who praised it were something else
  ['Papers that had praised the mayor’s plan were very critical.', ['Papers: the mayor’s plan']],
  // a verb that “will” before it leads to
  [
    'He added that Karsia will answer without harm and continue a “calm work on the dam”.',
    ['He: Karsia will answer without harm and continue a “calm work on the dam”'],
  ],
  // a sentence that ends in initials
  [
    'The mayor said that it was sold in the U.S. He added that it was late.',
    ['mayor: it was sold in the U.S.', 'mayor: it was late'],
  ],
  ['The mayor said that the U.S. Mill had closed.', ['mayor: the U.S. Mill had closed']],
  // an institution is warned, and nothing of it
  ['The town warned the Ministry of Health not to sell the mill.', ['town: not to sell the mill']],
  ['The town warned the ministry of a flood.', ['town: a flood']],
  // offices for affairs
  ['Minister of Foreign Affairs Orlov said that it was late.', ['Orlov: it was late']],
  // a programme is no word of who is on it
  [
    '“It was no mistake,” the driver told WKBC’s “State of the Dam.”',
    ['driver: “It was no mistake,”'],
  ],
  // a colon behind “that”
  ['Ann Orlov said in her reply that: “It was a long day.”', ['Ann Orlov: “It was a long day.”']],
  // nouns that look like verbs
  [
    'The mayor said police have reason to believe it was late.',
    ['mayor: police have reason to believe it was late', 'police: it was late'],
  ],
  [
    'It is due to a new Supreme Court ruling that says drivers may leave.',
    ['new Supreme Court ruling: drivers may leave'],
  ],
  // offices of two words and more
  [
    'White House Chief of Staff Tom Hale met drivers and said that it was late.',
    ['Tom Hale: it was late'],
  ],
  ['Marn Air Chief Executive Tom Hale said that it was late.', ['Tom Hale: it was late']],
  ['Executive Editor Ann Orlov wrote that it was late.', ['Ann Orlov: it was late']],
  ['A spokesman for the Marn government Tom Hale said it was late.', ['Tom Hale: it was late']],
  ['Friends of driver Tom Hale said it was late.', ['Friends of driver Tom Hale: it was late']],
  // troops that a statement tells of
  [
    'A Karsian military statement said troops from its Marn Corps returned fire.',
    ['Karsian military: troops from its Marn Corps returned fire'],
  ],
  ['A statement from its Marn Corps said that it was late.', ['Marn Corps: it was late']],
  // what follows who is relied on is no description of him
  [
    'According to police, the decision by drivers to block the road was late. “They never asked.”',
    [
      'police: the decision by drivers to block the road was late',
      'drivers: to block the road',
      'police: “They never asked.”',
    ],
  ],
  // what nobody has answered yet
  [
    'A judge said he will read a letter from a man before deciding whether to reject it all.',
    ['judge: he will read a letter from a man before deciding whether to reject it all'],
  ],
  // neither “he” nor “she” is a body
  ['The defense questioned it. She claimed he was late.', ['She: he was late']],
  // larger than any other
  [
    'The Norden Herald has the largest staff of any Karsian newspaper. The newspaper said it was late.',
    ['Norden Herald: it was late'],
  ],
  // said about what others claim
  [
    '“A lie”, Mayor Tom Hale said about Marn’s claim that the dam had burst.',
    ['Tom Hale: “A lie”', 'Marn: the dam had burst'],
  ],
  // who is summoned to explain it has not
  ['The mayor summoned the envoy to explain the claim that it was late.', []],
  // when something else was done is no end
  [
    'The opposition, which says the town should have reacted after Marn made the offer, left.',
    ['opposition: the town should have reacted after Marn made the offer'],
  ],
  // figures that rise
  ['Two more people have died of cholera raising the death toll to 19.', []],
  ['Nine cases were found in Delos raising the cases to 718.', []],
  ['The ministry raised the death toll to 19.', ['ministry: the death toll to 19']],
  // a verb that its auxiliary is parted from
  [
    'Ann Orlov and Omar Sabri have on several occasions accused the mayor of hiding it.',
    ['Ann Orlov and Omar Sabri: the mayor of hiding it'],
  ],
  ['Ann Orlov has in recent weeks said it was late.', ['Ann Orlov: it was late']],
  ['Ann Orlov has on her desk a letter said to be late.', []],
  // over a time and a relative clause to what is reviewed
  [
    'A review of a raid last week in Ostrov concluded that it was late.',
    ['review of a raid last week in Ostrov: it was late'],
  ],
  [
    'An inquiry into a raid last month that killed clerks has concluded that it was late.',
    ['inquiry into a raid last month: it was late'],
  ],
  // over brackets
  [
    'The Norden Working Committee (NWC) in its meeting in Ostrov accused Omar Sabri of hiding it.',
    ['Norden Working Committee: Omar Sabri of hiding it'],
  ],
  // two things that one says
  [
    'A guard who said he saw the blast said two people were hurt.',
    ['guard: he saw the blast', 'guard: two people were hurt'],
  ],
  // a medium with what became of it
  [
    'Rebel spokesman Omar Sabri in a message released Thursday night said it was late.',
    ['Omar Sabri: it was late'],
  ],
  ['Omar Sabri in a statement issued on Monday said it was late.', ['Omar Sabri: it was late']],
  ['A statement issued on Monday said it was late.', ['statement: it was late']],
  // who issued it, wherever
  ['The mill issued a statement in Ostrov saying it was late.', ['mill: it was late']],
  [
    'The ship issued a radio call off the coast of the city of Ostrov saying it was late.',
    ['ship: it was late'],
  ],
  ['Guards got a call from a clerk saying it was late.', ['clerk: it was late']],
  // a party with a state in brackets
  [
    'Omar Sabri challenged Rep. Tom Hale (R-La.), asking: “Why did you not call us back?”',
    ['Omar Sabri: “Why did you not call us back?”'],
  ],
  // as per
  ['Two roads were shut, as per the mayor.', ['mayor: Two roads were shut']],
  ['Two roads were shut, as per the law.', []],
  // whom a paper relays
  [
    'It was late, Colonel Omar Sabri added, according to Al Marna. He noted that the dam was old.',
    [
      'Al Marna: It was late, Colonel Omar Sabri added',
      'Omar Sabri: It was late',
      'Omar Sabri: the dam was old',
    ],
  ],
  // the officials who spoke, not those whose reports are told of
  [
    'Army officials said it was late. It contradicts reports by town officials that it was early. The officials said it was over.',
    ['Army officials: it was late', 'town officials: it was early', 'Army officials: it was over'],
  ],
  // whoever led a march, not where he did; whom a flood led to fear it
  [
    'Omar Sabri led a march in the capital Ostrov to protest the result.',
    ['Omar Sabri: the result'],
  ],
  ['The flood led the mayor to fear it was late.', ['mayor: it was late']],
  ['The mayor said that, in the end, it was late.', ['mayor: in the end, it was late']],
] satisfies [string, string[]][])('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual(expected);
});
