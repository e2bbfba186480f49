/** Lines of JSON, and the place of one that has another shape. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type CorpusError, readLines } from '../../../src/evaluate/corpora/corpus.ts';

const schema = z.object({ dead: z.int() });
const read = (text: string) => readLines({ path: 'a.jsonl', text }, schema);

test('blank lines are passed over, and counted', () => {
  expect(read('\n{"dead":1}\n\n{"dead":2}\n')).toEqual([{ dead: 1 }, { dead: 2 }]);
  const broken = () => read('\n{"dead":1}\n\n{"dead":"two"}\n');
  expect(broken).toThrow('Unexpected dead, expected it as in line 2');
  expect(broken).toThrow(expect.objectContaining({ file: 'a.jsonl', line: 4 }) as CorpusError);
});

test.each(['', '{"hurt":1}', 'words'])('files of another shape are no lines of it: %j', (text) => {
  expect(read(text)).toBeNull();
});
