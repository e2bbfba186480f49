/**
 * Sentences that make statements, and sentences that look alike and make none. Places and people are
 * invented. They run as tests and stand on the method page.
 */
import type { Example } from '../claim-type.ts';

export const examples: Example[] = [
  {
    text: '“The bridge is closed,” said Tom Hall, a spokesman for the Karsian army.',
    claims: [
      {
        speaker: 'Tom Hall',
        speakerRole: 'spokesman for the Karsian army',
        words: '“The bridge is closed,”',
        direct: true,
      },
    ],
  },
  {
    text: 'Police said on Tuesday that the road was blocked by a truck.',
    claims: [{ speaker: 'Police', words: 'the road was blocked by a truck', direct: false }],
  },
  {
    text: 'The road was blocked by a truck, according to two officials.',
    claims: [{ speaker: 'two officials', words: 'The road was blocked by a truck', direct: false }],
  },
  {
    text: 'The spokesperson for Prime Minister Ada Quill denounced the raid.',
    claims: [{ speaker: 'spokesperson for Prime Minister Ada Quill', words: 'the raid' }],
  },
  {
    text: 'The ministry condemned the raid in a statement on Telegram.',
    claims: [{ speaker: 'ministry', words: 'the raid' }],
  },
  {
    text: 'The ministry announced changes in a program on energy.',
    claims: [{ speaker: 'ministry', words: 'changes in a program on energy' }],
  },
  {
    text: 'Minister of Health Ada Quill denounced the raid.',
    claims: [{ speaker: 'Ada Quill', speakerRole: 'Minister of Health' }],
  },
  {
    text: 'Tom Hall posted two pictures on Facebook saying that the road was blocked.',
    claims: [{ speaker: 'Tom Hall', words: 'the road was blocked' }],
  },
  {
    text: 'According to the mayor of Baruna, the market will open again.',
    claims: [{ speaker: 'mayor of Baruna', words: 'the market will open again' }],
  },
  {
    text: '“We saw the smoke,” Ann Orlov told reporters. “Then we ran.”',
    claims: [{ speaker: 'Ann Orlov', words: '“We saw the smoke,” “Then we ran.”', direct: true }],
  },
  {
    text: 'Inspector-General of Police Omar Sabri said the road was closed. The commissioner of police Ann Orlov said it was open.',
    claims: [
      { speaker: 'Omar Sabri', words: 'the road was closed' },
      { speaker: 'Ann Orlov', speakerRole: 'commissioner of police', words: 'it was open' },
    ],
  },
  {
    text: 'Prime Minister Sir Omar Hale said the road was closed.',
    claims: [{ speaker: 'Omar Hale', speakerRole: 'Prime Minister', words: 'the road was closed' }],
  },
  {
    text: 'The road was closed, the search and rescue agency said.',
    claims: [{ speaker: 'search and rescue agency', words: 'The road was closed' }],
  },
  {
    text: 'The road was closed, the Agency for Meteorology, Climatology and Geophysics said.',
    claims: [
      {
        speaker: 'Agency for Meteorology, Climatology and Geophysics',
        words: 'The road was closed',
      },
    ],
  },
  {
    text: 'The Ministry of Works, Transport and Communications said the road was closed.',
    claims: [
      {
        speaker: 'Ministry of Works, Transport and Communications',
        words: 'the road was closed',
      },
    ],
  },
  {
    text: 'Police and hospital officials said that the road was closed.',
    claims: [{ speaker: 'Police and hospital officials', words: 'the road was closed' }],
  },
  {
    text: 'The road was closed, the mayor and police chief said.',
    claims: [{ speaker: 'mayor and police chief', words: 'The road was closed' }],
  },
  {
    text: 'Karsian President Omar Sabri called the raid a crime.',
    claims: [
      {
        speaker: 'Omar Sabri',
        speakerRole: 'Karsian President',
        words: 'the raid a crime',
        attribution: { verb: 'call' },
      },
    ],
  },
  {
    text: 'Governor Ann Orlov condemned the shelling of the town.',
    claims: [{ speaker: 'Ann Orlov', attribution: { verb: 'condemn', named: true } }],
  },
  {
    text: 'The attack was condemned by Governor Ann Orlov.',
    claims: [{ speaker: 'Ann Orlov', words: 'The attack', attribution: { verb: 'condemn' } }],
  },
  {
    text: 'Karsia’s foreign ministry issued a statement on Monday. The statement said the border would stay open.',
    claims: [{ speaker: 'Karsia’s foreign ministry', words: 'the border would stay open' }],
  },
  {
    text: 'Dr. Ann Orlov runs the clinic. She said that beds were full.',
    claims: [{ speaker: 'Ann Orlov', words: 'beds were full' }],
  },
  {
    text: 'We will hold those who did this to account, the Baruna Front said.',
    claims: [
      {
        speaker: 'Baruna Front',
        words: 'We will hold those who did this to account',
        direct: false,
      },
    ],
  },
  {
    text: 'Governor Ann Orlov wants to close the bridge.',
    claims: [
      {
        speaker: 'Ann Orlov',
        words: 'wants to close the bridge',
        mode: 'held',
        attribution: { verb: 'want' },
      },
    ],
  },
  {
    text: 'Officials did not say who was to blame.',
    claims: [{ speaker: 'Officials', words: 'did not say who was to blame', mode: 'held' }],
  },
  {
    text: 'Omar Sabri came home. He’s not sure whether the dam is safe.',
    claims: [{ speaker: 'Omar Sabri', words: 'not sure whether the dam is safe', mode: 'held' }],
  },
  {
    text: 'Omar Sabri said he believes the dam is safe.',
    claims: [{ speaker: 'Omar Sabri', words: 'he believes the dam is safe', mode: 'said' }],
  },
  {
    text: 'Mayor Ann Orlov’s office said she congratulated the guards “on the important raid by the army”.',
    claims: [{ speaker: 'Mayor Ann Orlov’s office' }],
  },
  {
    text: 'Omar Sabri said the town rejects “lone steps” by the army.',
    claims: [{ speaker: 'Omar Sabri', words: 'the town rejects “lone steps” by the army' }],
  },
  {
    text: 'Omar Sabri said the army had denied that it was late.',
    claims: [{ speaker: 'Omar Sabri' }, { speaker: 'army', words: 'it was late' }],
  },
  {
    text: 'The mayor refused to recognise the vote.',
    claims: [{ speaker: 'mayor', words: 'to recognise the vote' }],
  },
  {
    text: 'The mayor declared five days of mourning and suspended the league.',
    claims: [{ speaker: 'mayor', words: 'five days of mourning' }],
  },
  {
    text: 'A boat sank, a newspaper reported, citing police.',
    claims: [{ speaker: 'newspaper', words: 'A boat sank' }],
  },
  {
    text: 'Omar Sabri, who disclosed this to reporters in Ostrov, said the dam was safe.',
    claims: [{ speaker: 'Omar Sabri', words: 'the dam was safe' }],
  },
  {
    text: 'The charity Nurses Without Borders said it was treating 640 patients.',
    claims: [{ speaker: 'Nurses Without Borders' }],
  },
  {
    text: '“The clinic,” the doctor said, “was hit at noon.”',
    claims: [{ speaker: 'doctor', words: '“The clinic,” “was hit at noon.”' }],
  },
  {
    text: 'The mayor claimed that it was late.',
    claims: [{ speaker: 'mayor', words: 'it was late' }],
  },
];

export const misses = [
  'The rebels, who are supported by drivers, have been boasting of their ships.',
  '‘It was dark and nobody came’: the night the Ostrov train left the rails',
  'A blast claimed by the Baruna Front killed ten.',
  'The doctors declared him brought dead.',
  'Inspectors had cited the mill seven times since 2029.',
  'An earlier version said that nine hectares had burned.',
  'The council declared it a terrorist group.',
  'It was in return for the Front’s support of President Ann Orlov.',
  'Three men believed to be clerks were hurt.',
  'Drivers refused to leave the square, waiting for an order.',
  'Drivers set fire to a hall, during a protest to condemn raids on the north.',
  'The town met the blockade with what it calls for “calm strength.”',
  'The so-called “safe zone” was shelled again.',
  'The choir sang in “A Winter in Karsia” last year.',
  'The road was blocked by a truck.',
  'Police searched the house and found 12 rifles.',
  'The mayor has not said that the dam is safe.',
  'Police did not find the letter of the mayor.',
  'Governor Ann Orlov opposes the plan.',
  'A bomber slammed his truck into the gate of the mill.',
  'Drivers slammed Mayor Ann Orlov.',
  'The man posted threats before the attack.',
  'Residents were urged to leave as the fire came near.',
  'The gunman was lashing out at random.',
  'Police filed a case against the owner of the mill.',
  'The wall is 5\'10" high.',
  'According to Ann Orlov, the boy found a gun in a drawer.',
  'Callers should ring the police quoting log 482.',
];
