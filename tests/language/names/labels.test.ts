import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/language/document.ts';
import { findLabels } from '../../../src/language/names/labels.ts';
import { inventArticle } from '../../support/invent-story.ts';

const labelsIn = (text: string): string[] =>
  findLabels(readDocument(inventArticle('invented', text))).map(
    ({ entity, label }) => `${entity}: ${label}`,
  );

describe('findLabels', () => {
  it.each([
    ['They fought the Iran-backed militants.', ['armed groups: Iran-backed militants']],
    ['Three American service members left.', ['soldiers: American service members']],
    ['The protesters threw stones.', ['crowds: protesters']],
    ['He blamed a terror group.', ['armed groups: terror group']],
    ['They met the Baruna Front militia group.', ['Baruna Front: militia group']],
    ['They met the Baruna Front, an armed group in the north.', ['Baruna Front: armed group']],
    ['They met Shi’ite Muslim militia leaders.', ['armed groups: Shi’ite Muslim militia leaders']],
    ['They wore the uniforms of a paramilitary force.', ['soldiers: paramilitary force']],
    ['The retaliation came at night.', ['the act: retaliation']],
    ['He called it an act of aggression.', ['the act: aggression']],
    ['Military operations went on.', ['the act: Military operations']],
    ['The gunmen fled with two hostages.', ['attackers: gunmen', 'victims: hostages']],
  ])('reads “%s”', (text, labels) => {
    expect(labelsIn(text)).toEqual(labels);
  });

  it.each([
    'The rock group played in the park.',
    'Rescue operations went on, and consular operations stopped.',
    'Board members met on Monday.',
    'It was in retaliation for a speech.',
    'Two of them left.',
  ])('finds no label in “%s”', (text) => {
    expect(labelsIn(text)).toEqual([]);
  });
});
