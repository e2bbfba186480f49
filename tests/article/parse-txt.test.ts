import { describe, expect, test } from 'vitest';
import { parseTxt } from '../../src/article/parse-txt.ts';

const paragraphs = (content: string): string[] => {
  const { text, blocks } = parseTxt(content);
  return blocks.map(({ start, end }) => text.slice(start, end));
};

describe('a line is a paragraph', () => {
  test('with and without blank lines between', () => {
    expect(paragraphs('One.\n\nTwo.\nThree.\n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('spans leave white space out', () => {
    expect(paragraphs('\n  One. \t\n\u00a0\n Two.')).toEqual(['One.', 'Two.']);
  });

  test('other separators of lines and paragraphs', () => {
    expect(paragraphs('One.\u2028Two.\u2029Three.\fFour.\u0085Five.')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'Five.',
    ]);
  });

  test('long lines of one sentence each stay apart', () => {
    const lines = [
      'At least four people were killed when a ferry caught fire off Port Alder on Tuesday.',
      'The coast guard said eleven others were hurt, two of them badly, in the fire on the ship.',
      'The cause of the fire is not known, and the owner of the ship did not speak to reporters.',
      'It was the worst accident in the harbour of Port Alder in more than thirty years of trade.',
    ];
    expect(paragraphs(lines.join('\n'))).toEqual(lines);
  });

  test.each(['-', '•', '2.'])('the matters of a list marked by “%s” are not', (mark) => {
    const lines = [
      `${mark} Ada Reed, 41, was killed as she walked up to the mill in Port Alder on Hale Street`,
      `${mark} Ben Lens, 19, and his grandmother Mia Lens, 72, lost their lives as well`,
      `${mark} A fourth body was pulled out of what is left of the mill on Wednesday night`,
      `${mark} The mill had been shut for weeks, and nobody was to have been inside it`,
    ];
    expect(paragraphs(lines.join('\n'))).toEqual(lines);
  });

  test('short lines are not broken paragraphs', () => {
    const lines = ['Ada Reed, 34', 'Otto Helm, 51', 'Ben Lens, 19', 'Cy Quill, 40'];
    expect(paragraphs(lines.join('\n'))).toEqual(lines);
  });
});

describe('lines broken at a fixed width are put together', () => {
  const first = [
    'At least four people were killed when a ferry caught fire off the town',
    'of Port Alder on Tuesday, and eleven others were hurt, two of them so',
    'badly that they were flown to the capital, the coast guard said in a',
    'statement.',
  ].join('\n');
  const second = [
    'The cause of the fire is not known. The owner of the ship did not want',
    'to speak to reporters who waited for him outside of his house on the',
    'quay all day. He is to be heard by a judge on Friday.',
  ].join('\n');

  const joined = (lines: string): string => lines.replaceAll('\n', ' ');

  test('with a blank line between paragraphs', () => {
    expect(paragraphs(`${first}\n\n${second}\n`)).toEqual([first, second].map(joined));
  });

  test('with an indent instead of a blank line', () => {
    const indented = `   ${second}`;
    expect(paragraphs(`   ${first}\n${indented}`)).toEqual([first, second].map(joined));
  });

  test('with a dash at the start of a line', () => {
    const dashed = second.replace('to speak to reporters', '– so he says – to tell reporters');
    expect(paragraphs(`${first}\n\n${dashed}\n`)).toEqual([first, dashed].map(joined));
  });

  test('but not a list between them', () => {
    const list = `- ${second.replaceAll('\n', '\n- ').replaceAll('- to', '- To').replaceAll('- q', '- Q')}`;
    expect(paragraphs(`${first}\n\n${list}\n`)).toEqual([joined(first), ...list.split('\n')]);
  });

  test('in the middle of an age', () => {
    const aged = first.replace(
      'At least',
      'A fire broke out on a ferry with a crew of nine, among them was a 21-\nyear-old. At least',
    );
    expect(paragraphs(`${aged}\n\n${second}`)[0]).toContain('was a 21-year-old. At least');
  });

  test('which is told', () => {
    expect(parseTxt(`${first}\n\n${second}\n`).changes).toEqual({ 'broken lines': 5 });
  });

  test('a short line above stays apart', () => {
    expect(paragraphs(`Ferry fire kills four\n${first}\n\n${second}`)).toEqual([
      'Ferry fire kills four',
      joined(first),
      joined(second),
    ]);
  });
});
