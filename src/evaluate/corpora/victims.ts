/**
 * Wire reports of attacks with answer keys (MUC-3 and MUC-4), all in capitals and therefore read in small
 * letters: is the number of the dead and the hurt read with its bounds? One named or described victim
 * is no figure and is left out, and so is what the keys call optional.
 */
import { readDocument } from '../../language/document.ts';
import type { Extraction } from '../../model/comparison.ts';
import type { Scored } from '../run.ts';
import { type Corpus, type CorpusFile, type CorpusText } from './corpus.ts';

interface Bounds {
  min: number;
  max: number | null;
}

interface Victims {
  words: string;
  outcome: 'killed' | 'injured';
  alternatives: Bounds[];
}

const message = /^(?:DEV|TST\d)-MUC\d-\d{4}/mu;
const keyOf = /^0\.\s+MESSAGE: ID\s+(\S+)/mu;

/** Reads `6`, `6 -` (at least), `- 12` (at most), `6 - 8`, `~100`, one of `6 / 4`. */
const readNumbers = (notation: string): Bounds[] =>
  notation.split('/').flatMap((part): Bounds[] => {
    const [, low, dash, high] = /^\s*~?\s*(\d+)?\s*(-)?\s*(\d+)?\s*$/u.exec(part) ?? [];
    if (!low && !high) return [];
    const min = low ? Number(low) : 0;
    if (!dash) return [{ min, max: min }];
    return [{ min, max: high ? Number(high) : null }];
  });

/** The lines of one slot of a template, each a value and the words that it belongs to. */
const entriesOf = (template: string, slot: number): { value: string; words: string }[] => {
  const start = new RegExp(`^${slot}\\.[^:]*: [A-Z ]+?(?= {2,})`, 'mu').exec(template);
  if (!start) return [];
  const rest = template.slice(start.index + start[0].length);
  const end = /^\d+\./mu.exec(rest)?.index ?? rest.length;
  return [...rest.slice(0, end).matchAll(/^\s*([^":\n]+): "(.+)"\s*$/gmu)].map((entry) => ({
    value: entry[1]?.trim() ?? '',
    words: entry[2] ?? '',
  }));
};

const victimsOf = (template: string): Victims[] => {
  const effects = entriesOf(template, 23);
  return entriesOf(template, 21).flatMap(({ value, words }): Victims[] => {
    const alternatives = readNumbers(value);
    const effect = effects.find((entry) => entry.words === words)?.value;
    const outcome = effect === 'DEATH' ? 'killed' : effect === 'INJURY' ? 'injured' : null;
    if (outcome === null || value.startsWith('?') || alternatives.length === 0) return [];
    const single = alternatives.every(({ min, max }) => min <= 1 && max === 1);
    return single ? [] : [{ words, outcome, alternatives }];
  });
};

/** “More than 160” may be keyed as at least 160. */
const isOneOf = ({ min, max }: Bounds, alternatives: readonly Bounds[]): boolean =>
  alternatives.some(
    (label) =>
      (min === label.min || (label.max === null && min === label.min + 1)) && max === label.max,
  );

const score = (id: string, victims: readonly Victims[], extraction: Extraction): Scored => {
  const sentences = readDocument(extraction.article).sentences;
  const figures = sentences.flatMap(({ quantities }) => quantities.map((one) => one.quantity));
  const claims = extraction.claims.filter((claim) => claim.type === 'casualties');
  const mistakes: Scored['mistakes'] = [];
  const counts = { bounds: { labelled: 0, found: 0 }, victims: { labelled: 0, found: 0 } };
  for (const { words, outcome, alternatives } of victims) {
    const ofOutcome = claims.filter((claim) => claim.outcome === outcome);
    const found = {
      bounds: figures.some((figure) => isOneOf(figure, alternatives)),
      victims: ofOutcome.some(({ count }) => isOneOf(count, alternatives)),
    };
    counts.bounds.labelled += 1;
    counts.bounds.found += Number(found.bounds);
    counts.victims.labelled += 1;
    counts.victims.found += Number(found.victims);
    if (found.victims) continue;
    const wanted = alternatives.map(({ min, max }) => `${min}–${max ?? '∞'}`).join(' or ');
    mistakes.push({
      text: id,
      measure: found.bounds ? 'victims' : 'bounds',
      expected: `${outcome} ${wanted} (${words})`,
      found: ofOutcome.map(({ count }) => count.words).join(', ') || 'nothing',
    });
  }
  return { counts, mistakes };
};

/** Lines are broken by width; paragraphs are indented or stand between blank lines. */
const readParagraphs = (text: string): string =>
  text
    .replace(/\[[A-Z ]+\]/gu, '')
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim().toLowerCase())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

const readKeys = (files: readonly CorpusFile[]): Map<string, Victims[]> => {
  const keys = new Map<string, Victims[]>();
  for (const { text } of files) {
    for (const template of text.split(/^(?=0\.\s+MESSAGE: ID)/mu)) {
      const id = keyOf.exec(template)?.[1];
      if (id) keys.set(id, [...(keys.get(id) ?? []), ...victimsOf(template)]);
    }
  }
  return keys;
};

export const victims: Corpus = {
  id: 'victims',
  title: 'Numbers of victims (MUC-3 and MUC-4)',
  about:
    'Numbers of dead and hurt with their bounds (“at least 60”): read as a number, and found as a claim.',
  format: 'texts that begin with their message id, and their answer keys',
  read: (files) => {
    const keys = readKeys(files.filter(({ text }) => keyOf.test(text)));
    if (keys.size === 0) return null;
    const texts = files
      .filter(({ text }) => message.test(text) && !keyOf.test(text))
      .flatMap(({ text }) => text.split(/^(?=(?:DEV|TST\d)-MUC\d-\d{4})/mu));
    return texts.flatMap((whole, group): CorpusText[] => {
      const id = message.exec(whole)?.[0];
      const labels = (id && keys.get(id)) || [];
      if (!id || labels.length === 0) return [];
      const text = readParagraphs(whole.replace(/^.*/u, ''));
      return [{ id, text, group, score: (extraction) => score(id, labels, extraction) }];
    });
  },
};
