/** Whom one sentence names, and who speaks in the next: by a pronoun, an office, a number of them. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

const cues = [
  (who: string) => `${who[0]?.toUpperCase() ?? ''}${who.slice(1)} said the water would rise again.`,
  (who: string) => `“The water will rise again,” ${who} told reporters.`,
];

test.for([
  // kin tell who is a woman, and so do given names
  ['Lena Tarr and her husband Omar Sabri lost their home.', 'she', 'Lena Tarr'],
  ['Lena Tarr and her husband Omar Sabri lost their home.', 'he', 'Omar Sabri'],
  ['Yara Tarr and her husband Ilo Sabri lost their home.', 'she', 'Yara Tarr'],
  ['Yara Tarr and her husband Ilo Sabri lost their home.', 'he', 'Ilo Sabri'],
  ['Prime Minister Omar Sabri met President Lena Tarr.', 'she', 'Lena Tarr'],
  ['Prime Minister Omar Sabri met President Lena Tarr.', 'he', 'Omar Sabri'],
  // the dead do not speak, unless nobody else is told of
  ['A drone killed Omar Sabri, said an official. Sabri was in Norden.', 'he', 'official'],
  ['Omar Sabri died on Monday. Sabri was a clerk.', 'he', 'Omar Sabri'],
  ['The guard’s ex-wife sued Omar Sabri.', 'she', 'guard’s ex-wife'],
  // two of them
  ['Mayor Lena Tarr and Sheriff Omar Sabri left.', 'they', 'Lena Tarr and Omar Sabri'],
  ['Mayor Lena Tarr and Sheriff Omar Sabri left.', 'both', 'Lena Tarr and Omar Sabri'],
  ['Mayor Lena Tarr and Sheriff Omar Sabri left.', 'the two', 'Lena Tarr and Omar Sabri'],
  ['Several guards left.', 'both', /^both$/iu],
  // by an office at a place, by children, by the last word of a name
  ['Lena Tarr, a surgeon at the Norden clinic, treated the hurt.', 'the surgeon', 'Lena Tarr'],
  ['Lena Tarr, a friend close to the mayor, left.', 'the mayor', 'mayor'],
  ['Omar Sabri lost his home.', 'the father of two', 'Omar Sabri'],
  ['Omar Sabri lost his home.', 'the mother of two', 'mother of two'],
  ['The Karsian Medical Association met.', 'the association', 'Karsian Medical Association'],
  ['The University of Norden closed.', 'the university', 'University of Norden'],
  ['A boy’s mother sued Omar Sabri.', 'her mother', 'boy’s mother'],
] satisfies [string, string, string | RegExp][])('%s %s said', ([before, who, speaker]) => {
  for (const cue of cues) {
    const last = reportsOf(`${before} ${cue(who)}`)
      .at(-1)
      ?.split(': ')[0];
    if (typeof speaker === 'string') expect(last).toBe(speaker);
    else expect(last).toMatch(speaker);
  }
});

test.for([
  ['Mayor Lena Tarr left. According to her, it was late.', ['Lena Tarr: it was late']],
  ['Mayor Lena Tarr left. It was late, according to her.', ['Lena Tarr: It was late']],
  ['It was late, according to them.', []],
  // how they spoke is nothing said
  ['A guard who asked not to be named said that it was late.', ['guard: it was late']],
  ['“It was late,” a guard who asked not to be named said.', ['guard: “It was late,”']],
  ['The road was shut, a guard who asked not to be named said.', ['guard: The road was shut']],
  ['Having said that, the dam held.', []],
  ['Mayor Lena Tarr emailed that it was late.', ['Lena Tarr: it was late']],
  ['Mayor Lena Tarr texted that it was late.', ['Lena Tarr: it was late']],
  // other marks, and single ones that run on
  ['«Who will pay for it?» Mayor Lena Tarr asked.', ['Lena Tarr: «Who will pay for it?»']],
  ["``Who will pay for it?'' Mayor Lena Tarr asked.", ["Lena Tarr: ``Who will pay for it?''"]],
  [
    'Mayor Lena Tarr said: ‘We lost the house.\n\n‘We have nowhere to go.’',
    ['Lena Tarr: ‘We lost the house.', 'Lena Tarr: ‘We have nowhere to go.’'],
  ],
] satisfies [string, string[]][])('%s', ([text, reports]) => {
  expect(reportsOf(text)).toEqual(reports);
});

test.for([
  ['This was reported by the rescue service.', ['rescue service: Two clerks died in the fire']],
  [
    'This was announced on Monday by Ann Orlov, the mayor.',
    ['Ann Orlov: Two clerks died in the fire'],
  ],
  ['This was not reported by the mayor.', []],
  ['The fire was reported by a driver.', ['driver: The fire']],
] satisfies [string, string[]][])(
  '“this” takes up the sentence before it: %s',
  ([text, reports]) => {
    expect(reportsOf(`The mill burned. Two clerks died in the fire. ${text}`)).toEqual(reports);
  },
);
