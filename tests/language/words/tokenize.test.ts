/** Pasted data is passed over; the words beside it keep their offsets. */
import { expect, test } from 'vitest';
import { tokenize } from '../../../src/language/words/tokenize.ts';

const data = 'aB3/x+'.repeat(20_000);

test.each([
  [data, []],
  [`${data} Two ran. ${data} Three fell.`, ['Two', 'ran', '.', 'Three', 'fell', '.']],
  [`Two ran (${data}`, ['Two', 'ran']],
])(
  'pasted data is no word (%#)',
  (text, words) => {
    const { tokens, sentences } = tokenize(text, 10, 0);
    expect(tokens.map((token) => token.text)).toEqual(words);
    expect(tokens.map(({ start, end }) => text.slice(start - 10, end - 10))).toEqual(words);
    expect(sentences.at(-1)?.last ?? 0).toBe(words.length);
  },
  2000,
);

test.for([
  ['Clerk hurt as Albania fires 80 rockets at Norden', 'fires'],
  ['Marshland fires dozens of shells at Norden', 'fires'],
  ['Albania bombs Norden camp, 20 dead', 'bombs'],
  ['Army raids village near Norden', 'raids'],
  ['Rebels fire mortars at Norden mill', 'fire'],
  ['Albania strikes kill 20', null],
  ['Forest fires leave 80 homeless', null],
  ['Norden attacks: what is known', null],
] as const)('a deed is the verb of a headline: %s', ([headline, verb]) => {
  const { tokens } = tokenize(headline, 0, 0);
  const deeds = tokens.filter(({ lower }) =>
    /^(?:fires?|bombs|raids|strikes|attacks)$/u.test(lower),
  );
  expect(deeds.map(({ pos, text }) => (pos === 'VERB' ? text : null))).toEqual([verb]);
});

test.for([
  ['They died when fire swept through a mill.', 'died swept'],
  ['It burned where clashes broke out.', 'burned broke'],
  ['They fled when hit by shells.', 'fled hit'],
  ['They fled when asked to leave.', 'fled asked leave'],
])('who does it is no verb behind “when” and “where”: %s', ([sentence, verbs]) => {
  const { tokens } = tokenize(sentence as string, 0, 0);
  expect(
    tokens
      .filter(({ pos }) => pos === 'VERB')
      .map(({ text }) => text)
      .join(' '),
  ).toBe(verbs);
});

test.for([
  ['Off-Duty Cop Stops Norden Mall Gunman', 'Stops'],
  ['Norden Council Holds Budget Meeting', 'Holds'],
  ['Norden Police Officers Union President', ''],
])('a headline has its verb: %s', ([headline, verb]) => {
  const { tokens } = tokenize(headline as string, 0, 0);
  expect(
    tokens
      .filter(({ pos }) => pos === 'VERB')
      .map(({ text }) => text)
      .join(' '),
  ).toBe(verb);
});

test('an age is one word, with hyphens or without', () => {
  const { tokens } = tokenize('A 19 year old and a 6-year old boy, 19 years old', 0, 0);
  const words = ['A', '19-year-old', 'and', 'a', '6-year-old', 'boy', ',', '19', 'years', 'old'];
  expect(tokens.map(({ lower }) => lower)).toEqual(['a', ...words.slice(1)]);
  expect(tokens[1]).toMatchObject({ text: '19 year old', start: 2, end: 13 });
});

test.for([
  // thousands apart, not the day of a month
  ['In all 10 000 people and 1 250 000 goats fled.', ['10 000', '1 250 000']],
  ['On May 5 300 people fled; gates 10 20 and 30.', []],
  // the full stop of a rank and of a street, not of a sentence
  ['Two fled, Det. Lt. Omar Hale and Cpl. Orlov said.', ['Det.', 'Lt.', 'Cpl.']],
  ['He fled down Alder Blvd. and across Tarn Rd. near Dostra.', ['Blvd.', 'Rd.']],
  ['He left Alder Blvd. She asked the spc. He fled.', []],
] as const)('words with a space or a full stop in them: %s', ([text, words]) => {
  const { tokens } = tokenize(text, 0, 0);
  const found = tokens.filter((token) => /^\d+ |^\p{L}{2,}\.$/u.test(token.text));
  expect(found.map((token) => token.text)).toEqual(words);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test('the name of a site is one word, and a stop between words none', () => {
  const words = (text: string): string[] => tokenize(text, 0, 0).tokens.map(({ text }) => text);
  expect(words('Ask Delos.com now.')).toEqual(['Ask', 'Delos.com', 'now', '.']);
  expect(words('He left.Commons met.')).not.toContain('left.Commons');
});

test('a long address is a word', () => {
  const { tokens } = tokenize(`See https://harbour.example/${'port'.repeat(50)} for more.`, 0, 0);
  expect(tokens.map(({ text }) => text.slice(0, 8))).toEqual([
    'See',
    'https://',
    'for',
    'more',
    '.',
  ]);
});

test.for([
  ['Police shot Cpl. Lee of Norden. Sgt. Orlov fled.', 2],
  ['Off. Tom Hale was hurt. Two men fled.', 2],
  ['The police spokesman Const. Tom Hale said so. Two men fled.', 2],
  ['The lights went off. Tom Hale left.', 2],
  ['They met Capt. Orlov.', 1],
  ['He struck at 11.20am yesterday. Two fled.', 2],
  ['It began at 9.05pm. Two fled.', 2],
  ['The bill was 11. 20 people paid.', 2],
  ['The mayor wept in a post on X. “We mourn,” he wrote.', 2],
  ['They called on X. varga for help.', 1],
  ['A mill burned at 5 p.m. Police said two were hurt.', 2],
  ['A mill burned around 5:30pm. Varga saw it.', 2],
  ['A mill burned at 5 p.m. Monday, police said.', 1],
  ['A mill burned at 5 p.m. Mountain Time and at 6 p.m. EST, police said.', 1],
  ['At 5 p.m. Police Chief Varga left.', 1],
] as const)('a rank or a time of day ends no sentence: %s', ([text, sentences]) => {
  expect(tokenize(text, 0, 0).sentences).toHaveLength(sentences);
});

test('what has no end is cut into pieces, and no token is lost', () => {
  const { tokens, sentences } = tokenize('villages '.repeat(1000).trim(), 0, 0);
  expect(tokens).toHaveLength(1000);
  expect(sentences).toEqual([
    { first: 0, last: 400 },
    { first: 400, last: 800 },
    { first: 800, last: 1000 },
  ]);
});

test('a possessive is told apart from its name, whatever was read before', () => {
  const texts = () => tokenize('Mr. Zarkolt’s boat sank.', 0, 0).tokens.map(({ text }) => text);
  const before = texts();
  expect(tokenize('He is a friend of Zarkolt’s, she said.', 0, 0).tokens[5]?.text).toBe('Zarkolt');
  expect(texts()).toEqual(before);
  expect(before).toEqual(['Mr.', 'Zarkolt', '’s', 'boat', 'sank', '.']);
});

test.for([
  ['Two clerks died in IS attacks.', 'IS', 'PROPN'],
  ['Two clerks died in IS attacks.', 'attacks', 'NOUN'],
  ['The town is calm.', 'is', 'AUX'],
  ['Varga did, however, vow that boats would stay.', 'vow', 'VERB'],
  ['Varga would, of course, promise that boats stay.', 'promise', 'VERB'],
  ['Varga, a clerk, recalled the vow, an old vow, that boats would stay.', 'vow', 'NOUN'],
  ['They confirmed before his address that it sank.', 'address', 'NOUN'],
  ['They address the crowd.', 'address', 'VERB'],
  ['Varga did claim that boats would stay.', 'that', 'SCONJ'],
  ['They rejected that charge.', 'that', 'DET'],
  ['South Karsia Deplores Blast', 'South', 'PROPN'],
  ['An off duty guard was killed.', 'off', 'ADJ'],
  ['They gave $9 million to charities.', 'charities', 'NOUN'],
  ['They want to discuss it.', 'discuss', 'VERB'],
  ['WHAT IS KNOWN', 'IS', 'AUX'],
  ['A major general was killed.', 'general', 'NOUN'],
  ['The general public was shocked.', 'general', 'ADJ'],
  ['Ollis shot Ann Marten.', 'shot', 'VERB'],
  ['Man shot officer', 'shot', 'VERB'],
  ['A gunman shot Mayor Ann Marten.', 'shot', 'VERB'],
  ['The gunman shot Marten said so.', 'shot', 'NOUN'],
  ['Norden Shot Makers', 'Shot', 'PROPN'],
  ['A hot shot lawyer', 'shot', 'NOUN'],
  ['Two were hurt in a drive-by shooting Monday night at a mill.', 'shooting', 'NOUN'],
  ['They heard of a man shooting at cars.', 'shooting', 'VERB'],
  ['The rebels have been bombing army posts.', 'bombing', 'VERB'],
  ['There has been a bombing of army posts.', 'bombing', 'NOUN'],
  ['A group, a war monitor based in Norden, said so.', 'monitor', 'NOUN'],
  ['A rights monitor said so.', 'monitor', 'NOUN'],
  ['The police monitor the road.', 'monitor', 'VERB'],
  ['A drone fell on a tower block in Ostrov.', 'block', 'NOUN'],
  ['The man left, according to a police report.', 'report', 'NOUN'],
  ['They saw a guard block the road.', 'block', 'VERB'],
  ['They let a guard stop there.', 'stop', 'VERB'],
  ['Two clerks and a guard stop there.', 'stop', 'VERB'],
  ['Guards demanded that the mayor initiate talks at once.', 'initiate', 'VERB'],
  ['Witnesses of the war monitor the truce.', 'monitor', 'VERB'],
] as const)('%s: “%s” is %s', ([text, word, pos]) => {
  expect(tokenize(text, 0, 0).tokens.find((token) => token.text === word)?.pos).toBe(pos);
});

test.for([
  ['NCT reports at least nine people died.', 'VERB'],
  ['NCT reports more than 40 people are missing.', 'VERB'],
  ['NCT reports about the flood were wrong.', 'NOUN'],
])('a reporting verb before a figure’s bound: %s', ([text, pos]) => {
  expect(tokenize(text as string, 0, 0).tokens[1]?.pos).toBe(pos);
});

test('what was read before changes nothing', () => {
  const read = (text: string): string[] =>
    tokenize(text, 0, 0).tokens.map((token) => `${token.start} ${token.text} ${token.pos}`);
  expect(read('The stoker’s hand was hurt.').slice(1, 3)).toEqual(['4 stoker NOUN', '10 ’s PART']);
  const told = read('It was a friend of the stoker’s, and (the stoker’s) own.');
  expect(told.slice(6, 10)).toEqual(['23 stoker NOUN', '29 ’s PART', '31 , PUNCT', '33 and CCONJ']);
  expect(told.at(-3)).toBe('50 ) PUNCT');
  expect(read('The stoker’s hand was hurt.').slice(1, 3)).toEqual(['4 stoker NOUN', '10 ’s PART']);
});

test.for([
  [
    'It ends at 3 p.m, they said.',
    'It fell at 3 p.m.. Two ran.',
    '11 3 NUM',
    '13 p.m. NOUN',
    '17 . PUNCT',
  ],
  ['They went to the gate.87 They left.', 'It took 87 days.', '8 87 NUM'],
])('nor does the word of a slip: %s', ([before, text, ...expected]) => {
  const read = (text: string): string[] =>
    tokenize(text, 0, 0).tokens.map((token) => `${token.start} ${token.text} ${token.pos}`);
  read(before as string);
  expect(read(text as string)).toEqual(expect.arrayContaining(expected));
});

test('letters that the model does not know are letters of one word, as written', () => {
  const text = 'Žiga Dvořák’s brother Đức met Aysel Ağça';
  const { tokens } = tokenize(text, 0, 0);
  const names = ['Žiga', 'Dvořák', 'Đức', 'Aysel', 'Ağça'];
  expect(tokens.filter(({ pos }) => pos === 'PROPN').map(({ text: word }) => word)).toEqual(names);
  expect(tokens.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(
    'Žiga Dvořák ’s brother Đức met Aysel Ağça',
  );
});

test.for([
  ['The leader Tarr Jong-un said so', 'Tarr Jong-un'],
  ['Then Sheriff Ai-ling Tarr left', 'Ai-ling Tarr'],
  ['They met Belmar-area Marten fans', 'Marten'],
  ['They call it a Tarr-era rule', ''],
  ['It is sad, ibn Tarr said', 'ibn Tarr'],
  ['They met in la Torre', 'la Torre'],
  ['A new van Tarr drove off in', 'Tarr'],
] as const)('names with hyphens and small words: %s', ([text, names]) => {
  const { tokens } = tokenize(text, 0, 0);
  const inside = tokens.filter(
    ({ pos, text: word }) => pos === 'PROPN' && !/^(?:The|Then|Sheriff)$/u.test(word),
  );
  expect(inside.map(({ text: word }) => word).join(' ')).toBe(names);
});

test.for([
  ['The stabbing happened at noon', 'stabbing/NOUN'],
  ['They heard of a shelling in the north', 'shelling/NOUN'],
  ['He saw a man shooting at cars', 'shooting/VERB'],
  ['They say the suspect shot two men', 'suspect/NOUN shot/VERB'],
  ['The girl shot Monday is well', 'shot/VERB'],
] as const)('deeds are nouns or verbs by what stands beside them: %s', ([text, tagged]) => {
  const { tokens } = tokenize(text, 0, 0);
  const deeds = tokens.filter(({ lower }) =>
    /^(?:stabbing|shelling|shooting|shot|suspect)$/u.test(lower),
  );
  expect(deeds.map(({ text: word, pos }) => `${word}/${pos}`).join(' ')).toBe(tagged);
});
