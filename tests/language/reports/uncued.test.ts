/** Whose words quotations are that no verb credits. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  // a stop that shortens a word ends the sentence, too
  [
    '“It is over,” said Ann Lee, head of Delos Mills Corp. “We go home.”',
    ['Ann Lee: “It is over,” “We go home.”'],
  ],
  // a paragraph that only the speech itself goes on with
  [
    '“It was dark,” Sabri said.\n\n“We need to work together on this dam” from now on.',
    ['Sabri: “It was dark,”', 'Sabri: “We need to work together on this dam”'],
  ],
  [
    'Sabri spoke out against the plan because, to her, “there is nothing more important.”',
    ['Sabri: “there is nothing more important.”', 'Sabri: the plan'],
  ],
  [
    '“I will never leave this town.” ― Ann Lee, on why she stayed in Delos after the flood of 2012',
    ['Ann Lee: “I will never leave this town.”'],
  ],
  // signed with an office, by somebody whom the text names
  [
    'Mayor Ann Lee was there. “It is over. We go home.” — Karsia Deputy Mayor Ann Lee\n\nLee left.',
    ['Ann Lee: “It is over. We go home.”'],
  ],
  // a headline’s other part
  ['Report states ‘the dam was not safe’; Sabri promises action.', ['Sabri: action']],
  // whose words a noun before the colon tells of
  ['Sabri’s verdict was damning: “They knew it.”', ['Sabri: “They knew it.”']],
  ['Ann Orlov put it this way: “We had no choice.”', ['Ann Orlov: “We had no choice.”']],
  // whose mood the sentence before tells of
  [
    '“It was late,” Ann Lee said.\n\nOmar Sabri disagreed. “It was early.”',
    ['Ann Lee: “It was late,”', 'Omar Sabri: “It was early.”'],
  ],
  [
    '“It was late,” Ann Lee said.\n\nThe bridge was cold. “It was early.”',
    ['Ann Lee: “It was late,”', 'Ann Lee: “It was early.”'],
  ],
  // other words whose speaker was not read stand between
  [
    '“It was late,” Ann Lee said. “That’s so,” from the hall above. “We go home.”',
    ['Ann Lee: “It was late,” “That’s so,” “We go home.”'],
  ],
  ['Sabri’s bridge was old: “Hold On” stood on it.', []],
  // a land’s deed, no words of its own
  ['The guards are in Karsia. Karsia tightened its “iron grip” on Delos.', []],
  ['A good source was there. “We are very lucky today,” I’m told.', []],
  [
    'A ferry sank.\n\nWhile it thanked friends of those killed in May, the mill “assured all of them that it was late.”',
    [],
  ],
  ['“It was dark,’’ Sabri said. “We left.’’', ['Sabri: “It was dark,’’ “We left.’’']],
  // a paragraph without an opening mark, which closes the quotation before it
  [
    'Omar Sabri said: “It was dark.\n\nNobody came to the mill.”',
    ['Omar Sabri: “It was dark.', 'Omar Sabri: Nobody came to the mill.”'],
  ],
  [
    'Omar Sabri said that talks went on.\n\nBut “a few more days will be needed.”',
    ['Omar Sabri: talks went on', 'Omar Sabri: “a few more days will be needed.”'],
  ],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text).toSorted()).toEqual(expected.toSorted());
});

test.for([
  // what somebody was is no word of his
  ['A ferry sank.\n\nOmar Sabri was “a good guard and a kind man”.', []],
  [
    'A ferry sank.\n\nOmar Sabri was “heartbroken by the loss”.',
    ['Omar Sabri: “heartbroken by the loss”'],
  ],
  ['A ferry sank.\n\nThe bridge was ‘a ruin’ long before.', []],
  ['A ferry sank.\n\nOmar Sabri was described as “a good guard and a kind man”.', []],
  ['A ferry sank.\n\nOmar Sabri, nicknamed “the Great Mill”, left.', []],
  [
    'A ferry sank.\n\nOmar Sabri was blunt: “They were late and nobody cared.”',
    ['Omar Sabri: “They were late and nobody cared.”'],
  ],
  [
    'A ferry sank.\n\nOmar Sabri is “very proud of the crew”.',
    ['Omar Sabri: “very proud of the crew”'],
  ],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual(expected);
});
