import { describe, expect, test } from 'vitest';
import { rolesOf } from './read-text.ts';

const story = [
  'At least four people were killed when a ferry caught fire off Port Alder on Tuesday.',
  'The coast guard said eleven others were hurt, two of them badly.',
  'The cause of the fire is not known.',
];

/** The role of one line that stands within an article, behind its second paragraph. */
const roleWithin = (line: string): string | undefined =>
  rolesOf([story[0], story[1], line, story[2], story[1]].join('\n\n')).find(
    ([, words]) => words === line,
  )?.[0];

const roleAtEnd = (line: string): string | undefined =>
  rolesOf([...story, line].join('\n\n')).find(([, words]) => words === line)?.[0];

describe('lines of the page around an account', () => {
  test.each([
    'Advertisement',
    'ADVERTISEMENT',
    '[pullquote]',
    'Related Topics',
    'Related Stories:',
    'Read More',
    'READ MORE: Ferry owner fined',
    'ALSO READ: Ferry owner fined',
    'Sign up for our newsletter',
    'Follow @aldergazette on Twitter',
    'Follow the Gazette: Facebook | Twitter',
    'Share this:',
    'Click here to see the pictures.',
    'Enlarge this image toggle caption Ben Lens/AP',
    'Copyright 2031 Alder Gazette. All rights reserved.',
    '(© 2031 Alder Gazette)',
    'This story has been updated with a statement by the owner.',
    'The Associated Press contributed to this report.',
    'A. Quill reported from Port Alder; B. Lens wrote from Lima. C. Reed contributed to this report.',
    '(Reporting by Ada Quill; Editing by Otto Helm)',
    'REUTERS/Ben Lens',
    'AP Photo/Ben Lens',
    'Ben Lens/Getty Images',
    '(Photo: Alder Gazette)',
    '0:00',
    '01:23 / 04:56',
    'Ferry owner in court (1:30)',
    '1:28 Ferry owner in court',
    'JUST WATCHED Ferry owner in court Replay More Videos ... MUST WATCH',
    '— Port Alder Police (@alderpolice) May 5, 2031',
    'ada.quill@gazette.example',
    'www.gazette.example',
    '2031-05-S-012',
    'Updated:',
    'Posted: Sunday, May 5, 2031 1:50 PM EST',
    'UPDATE (9:20 p.m. 5/21/31)',
    'Last updated at 8:15 a.m. on Friday, Nov. 5',
    '* * *',
    'Slideshow (4 Images)',
    '21.40 GMT',
    'Already a subscriber? Log in',
    'Recommended for you: A summer of fires',
  ])('furniture: %s', (line) => {
    expect(roleWithin(line)).toBe('furniture');
  });

  test.each([
    'He shared this with reporters on Tuesday.',
    'Related attacks killed three people in March.',
    'Watch commanders said two men were missing.',
    'Police are still looking for the owner. This is a developing story.',
    'The coast guard suspects a leak. This story is developing.',
    '© Ada Reed, 24, and three others were hurt when the ferry burned on Saturday evening.',
    'More than 40 people were on board.',
    'Updated figures put the dead at five, the coast guard said in the evening.',
    'The fire was put out at 9:20',
    'The owner contributed to the fund for the families.',
    'Sources told Reuters/Alder that two more had died.',
    'It was her first day at work.',
    'At 21.40 GMT the fire was put out.',
    'Recommended for you is a list that the owner never wrote, the judge said.',
    'Copyright law does not cover the pictures that survivors took on the quay, a judge in Port Alder said.',
  ])('body: %s', (line) => {
    expect(roleWithin(line)).toBe('body');
  });
});

test.each([
  ['The ferry leaves. Hide Caption 1 of 9 Its captain waves. Hide Caption 2 of 9', 'caption'],
  ['They told the paper to hide captions of nine pictures, and it did so.', 'body'],
])('a gallery in one paragraph is no body: %s', (paragraph, role) => {
  expect(roleWithin(paragraph)).toBe(role);
});

test.each([
  'FILE PHOTO: The ferry Marigold in Port Alder, May 6, 2019',
  'FILE PHOTO: The ferry Marigold in Port Alder. REUTERS/Ben Lens/File Photo',
])('a picture from an archive tells nothing of this event: %s', (line) => {
  expect(roleWithin(line)).toBe('furniture');
});

test.each([
  ['Home | News | World', 'furniture'],
  ['The ferry Marigold | built in 1970 | burned for hours.', 'body'],
  ['4 min read', 'furniture'],
  ['Four minutes later the mate read the order.', 'body'],
  ['Correction: An earlier version of this article gave the wrong date.', 'furniture'],
  ['The mate asked for a correction of the chart.', 'body'],
])('menus, reading times and notes of correction are furniture: %s', (line, role) => {
  expect(roleWithin(line)).toBe(role);
});

test('what a list of other articles tells is no part of this one', () => {
  const links = ['Most Read', '1. Storm kills ten in Alder', '2. Mill burns down', ...story];
  expect(rolesOf([...story, ...links].join('\n\n')).map(([role]) => role)).toEqual([
    ...story.map(() => 'body'),
    'furniture',
    'furniture',
    'furniture',
    ...story.map(() => 'body'),
  ]);
  const own = ['The mate named two reasons.', '1. The pump had failed', '2. The wind had turned'];
  expect(rolesOf([...story, ...own].join('\n\n')).map(([role]) => role)).not.toContain('furniture');
});

describe('words under pictures', () => {
  test.each([
    'Smoke rises from the ferry Marigold off Port Alder. (Photo by Ben Lens/Getty Images)',
    'Smoke rises from the ferry Marigold off Port Alder. REUTERS/Ben Lens',
    'Smoke rises from the ferry Marigold off Port Alder. AP Photo/Ben Lens',
    'Guards carry the coffins of two comrades at their base in Port Alder [Ben Lens/Getty]',
    'In this photo provided by the coast guard, smoke rises from a ferry.',
    'Smoke rises from the ferry Marigold. (Source: KXYZ)',
    'Smoke rises from the ferry Marigold. (Ben Lens/KXYZ)',
    'Smoke rises from the burning ferry off Port Alder, Ruritania, May 5, 2031.',
  ])('caption: %s', (line) => {
    expect(roleWithin(line)).toBe('caption');
  });

  test.each([
    'The owner was arrested in Port Alder on May 5, 2031.',
    'The fire began at about 9 a.m. Tuesday, May 5, 2031.',
    'Photographs of the ferry were shown on television.',
    'Files on the ferry were kept by the coast guard.',
  ])('body: %s', (line) => {
    expect(roleWithin(line)).toBe('body');
  });

  test('a caption that a page gives with its label and without it is read once', () => {
    const caption = 'A drone stands at the Marsh Logistics Airport near Norden on May 6, 2030.';
    const roles = rolesOf([...story, `Image: ${caption}`, caption].join('\n\n')).map(
      ([role]) => role,
    );
    expect(roles).toEqual(['body', 'body', 'body', 'caption', 'furniture']);
  });

  test('a gallery’s repeated caption is read once', () => {
    const caption = 'Smoke rises from the ferry Marigold off Port Alder. Photo: Ben Lens';
    const roles = rolesOf([caption, ...story, caption].join('\n\n')).map(([role]) => role);
    expect(roles).toEqual(['caption', 'body', 'body', 'body', 'furniture']);
  });
});

describe('headings', () => {
  test.each(['What happened', 'DEADLY FIRES', 'Owner: ‘We are sorry’', 'A summer of accidents'])(
    'heading: %s',
    (line) => {
      expect(roleWithin(line)).toBe('heading');
    },
  );

  test.each([
    'It worked.',
    '“We are sorry”',
    'Two of the dead were named as:',
    'A passenger said she heard a bang in the room below',
    'and the owner agreed',
    'The crew and the passengers who had jumped into the cold water were taken off by fishermen',
  ])('body: %s', (line) => {
    expect(roleWithin(line)).toBe('body');
  });

  test('lines one below the other are a list', () => {
    const roles = rolesOf([...story, 'Ada Reed, 34', 'Otto Helm, 51', story[1]].join('\n\n'));
    expect(roles.map(([role]) => role)).toEqual(Array(6).fill('body'));
  });

  test('the last line is no heading', () => {
    expect(roleAtEnd('No more is known at this hour')).toBe('body');
  });
});

describe('the head of an article', () => {
  test('title, dek, title once more, caption, byline, stamps', () => {
    expect(
      rolesOf(
        [
          'Ferry Fire Kills Four in Port Alder',
          'Eleven others are hurt, the coast guard says.',
          'Ferry Fire Kills Four in Port Alder',
          'Smoke rises from the ferry, Port Alder, Ruritania, Tuesday, May 5, 2031. AP Photo/Ben Lens',
          'Ada Quill',
          'Updated:',
          '0:00',
          ...story,
        ].join('\n'),
      ).map(([role]) => role),
    ).toEqual([
      ...['title', 'dek', 'furniture', 'caption', 'byline', 'furniture', 'furniture'],
      ...['body', 'body', 'body'],
    ]);
  });

  test('a metadata line, a dateline of its own, and no title', () => {
    expect(
      rolesOf([' date 2031-05-06 ', '', 'Port Alder CNN —', ...story].join('\n\n')).map(
        ([role]) => role,
      ),
    ).toEqual(['furniture', 'dateline', 'body', 'body', 'body']);
  });

  test.each(['Advertisement', 'By Ada Quill'])('a dek behind “%s”', (line) => {
    const dek = 'Eleven others hurt as passengers jump into the harbour';
    expect(rolesOf(['Ferry fire kills four', line, dek, ...story].join('\n\n'))[2]).toEqual([
      'dek',
      dek,
    ]);
  });

  test('a byline with its office', () => {
    expect(
      rolesOf(['Ferry fire kills four', 'By Ada Quill', 'Staff Writer', ...story].join('\n')).map(
        ([role]) => role,
      ),
    ).toEqual(['title', 'byline', 'byline', 'body', 'body', 'body']);
  });

  test('highlights', () => {
    expect(
      rolesOf(
        [
          'Story highlights Ferry fire kills four, coast guard says',
          'The owner is in custody',
          ...story,
        ].join('\n\n'),
        { given: { title: 'Fire on the ferry Marigold' } },
      ),
    ).toMatchObject([
      ['title', 'Fire on the ferry Marigold'],
      ['furniture', 'Story highlights'],
      ['dek', 'Ferry fire kills four, coast guard says'],
      ['dek', 'The owner is in custody'],
      ['body', story[0]],
      ['body', story[1]],
      ['body', story[2]],
    ]);
  });

  test('a title and its stamp on one line', () => {
    expect(
      rolesOf(
        ['Ferry fire kills four Posted: Sunday, May 5, 2031 1:50 PM EST', ...story].join('\n\n'),
      ).slice(0, 2),
    ).toEqual([
      ['title', 'Ferry fire kills four'],
      ['furniture', 'Posted: Sunday, May 5, 2031 1:50 PM EST'],
    ]);
  });

  test('the part of the paper', () => {
    expect(rolesOf(['Local News', ...story].join('\n\n'))[0]).toEqual(['furniture', 'Local News']);
  });
});

describe('notes on the writer', () => {
  test('the name once more, with what belongs to it', () => {
    const note = 'Ada Quill is a reporter for the Alder Gazette covering the harbour.';
    const roles = rolesOf(
      ['By Ada Quill', ...story, ...story, 'Ada Quill', 'Harbour Correspondent', note].join('\n\n'),
    ).map(([role]) => role);
    expect(roles).toEqual(['byline', ...Array(6).fill('body'), 'bio', 'bio', 'bio']);
  });

  test('without a byline', () => {
    expect(roleAtEnd('Ada Quill is a staff writer for the Alder Gazette.')).toBe('bio');
  });

  test.each([
    'One of the dead is a reporter for the Alder Gazette.',
    'Ada Reed was an editor in Port Alder.',
  ])('body: %s', (line) => {
    expect(roleAtEnd(line)).toBe('body');
  });

  test('a report that follows the name is body', () => {
    const roles = rolesOf(
      ['By Ada Quill', ...story, ...story, 'Ada Quill', story[0], story[1]].join('\n\n'),
    ).map(([role]) => role);
    expect(roles.slice(-3)).toEqual(['bio', 'body', 'body']);
  });
});

test.each([
  [
    ['Alder Gazette', 'Ferry fire kills four off the quay', 'By Ada Quill'],
    ['furniture', 'title'],
  ],
  [
    ['The Alder Post', 'Ferry fire kills four', '6 May 2031'],
    ['furniture', 'title'],
  ],
  // nothing says where the head of the article ends
  [
    ['Alder Gazette', 'Ferry fire kills four off the quay', story[1]!],
    ['furniture', 'heading'],
  ],
  // the headline itself
  [
    ['Ferry fire kills four', 'Police find the owner', 'By Ada Quill'],
    ['title', 'dek'],
  ],
])('the name of an outlet above a headline: %j', (lines, roles) => {
  const found = rolesOf([...lines, ...story].join('\n\n'));
  expect(found.slice(0, 2).map(([role]) => role)).toEqual(roles);
});
