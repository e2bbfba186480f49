import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Extraction, extractionSchema } from '../../src/model/comparison.ts';
import { linesOf, makeFolder, runParallax } from './run-parallax.ts';

const text = 'At least four people were killed on Tuesday when a ferry caught fire, police said.';
const record = (id: string, more = {}): string =>
  JSON.stringify({ id, source: 'gazette', title: 'Fire', published: '2031-05-06', text, ...more });

describe('files', () => {
  test('one line an article, in the order of the files, whatever their bytes', async () => {
    const cwd = makeFolder({
      'b.txt': `\uFEFFFerry fire kills four\r\n\r\n${text}\r\n`,
      'a.md': `---\npublished: 2031-05-06\n---\n# Ferry fire kills four\n\n${text}\n`,
      'c.html': `<h1>Ferry fire kills four</h1><p>${text}</p>`,
      'd.txt': Buffer.from('Caf\xe9 \x93Alder\x94 burns', 'latin1'),
      'e.txt': Buffer.from(`\uFEFF${text}`, 'utf16le'),
    });
    const { status, out } = await runParallax(
      ['extract', 'b.txt', 'a.md', 'c.html', 'd.txt', 'e.txt'],
      { cwd },
    );
    const extractions = linesOf<Extraction>(out);
    expect(status).toBe(0);
    expect(extractions.map(({ article }) => article.id)).toEqual(['b', 'a', 'c', 'd', 'e']);
    for (const extraction of extractions) {
      expect(extractionSchema.safeParse(extraction).error).toBeUndefined();
    }
    expect(extractions[3]?.article.text).toBe('Café “Alder” burns');
    expect(extractions[4]?.article.text).toBe(text);
  });

  test('a file that can’t be read is told; the others are answered', async () => {
    const cwd = makeFolder({ 'a.txt': text, 'b.pdf': '%PDF' });
    const { status, out, err } = await runParallax(['extract', 'none.txt', 'b.pdf', 'a.txt'], {
      cwd,
    });
    expect(status).toBe(1);
    expect(linesOf<Extraction>(out).map(({ article }) => article.id)).toEqual(['a']);
    expect(err).toContain('none.txt:1:1 error There is no such file. Check the path.');
    expect(err).toContain('b.pdf:1:1 error Unexpected kind of file');
  });

  test('an empty file is an error, not a crash', async () => {
    const cwd = makeFolder({ 'a.txt': '' });
    const { status, out, err } = await runParallax(['extract', 'a.txt'], { cwd });
    expect(status).toBe(1);
    expect(linesOf<Extraction>(out)).toHaveLength(1);
    expect(err).toContain('a.txt:1:1 error Found no paragraph of text');
  });
});

describe('records on standard input', () => {
  test('the record’s id, source, title and date', async () => {
    const { status, out, err } = await runParallax(['extract'], { input: `${record('x.1')}\n` });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(linesOf<Extraction>(out)[0]?.article).toMatchObject({
      id: 'x.1',
      source: 'gazette',
      title: 'Fire',
      published: '2031-05-06',
      publishedFrom: 'front matter',
      text: `Fire\n\n${text}`,
    });
  });

  test('a broken line is told with its number; the others are answered', async () => {
    const { status, out, err } = await runParallax(['extract'], {
      input: [record('1'), '{"id":', '', '{"id":"3"}', '[]', record('5')].join('\n'),
    });
    expect(status).toBe(1);
    expect(linesOf<Extraction>(out).map(({ article }) => article.id)).toEqual(['1', '5']);
    expect(err).toMatch(/^stdin:2:1 error Unexpected line, expected one JSON object/mu);
    expect(err).toMatch(/^stdin:4:1 error Unexpected text/mu);
    expect(err).toMatch(/^stdin:5:1 error Unexpected record/mu);
  });

  test('line separators inside of a record stay inside of it', async () => {
    const { out } = await runParallax(['extract'], {
      input: `${record('1', { text: `One\u2028${text}\u2029Two\rThree\u0085Four` })}\n`,
    });
    expect(out.match(/[\u2028\u2029]/u)).toBeNull();
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(linesOf<Extraction>(out)[0]?.article.text).toContain('One\u2028');
  });

  test('title, date and source may be missing', async () => {
    const { status, out } = await runParallax(['extract'], {
      input: JSON.stringify({ id: 7, title: '', published: null, text }),
    });
    expect(status).toBe(0);
    expect(linesOf<Extraction>(out)[0]?.article).toMatchObject({
      id: '7',
      source: '7',
      title: null,
      published: null,
    });
  });

  test('the answer does not depend on what came before', async () => {
    const input = Array.from({ length: 20 }, (_, i) => record(String(i % 2))).join('\n');
    const { out } = await runParallax(['extract'], { input });
    const [first, second, ...rest] = out.trimEnd().split('\n');
    for (const [i, line] of rest.entries()) expect(line).toBe(i % 2 === 0 ? first : second);
  });

  test('many are read by several threads, and answered in their order', async () => {
    const input = Array.from({ length: 450 }, (_, i) =>
      i === 440 ? '{"id":' : record(`a${i}`, { title: `Fire ${i}` }),
    ).join('\n');
    const one = await runParallax(['extract', '--threads', '1'], { input });
    const several = await runParallax(['extract', '--threads', '2'], { input });
    expect(linesOf<Extraction>(several.out).map(({ article }) => article.id)).toEqual(
      Array.from({ length: 450 }, (_, i) => `a${i}`).filter((id) => id !== 'a440'),
    );
    expect(several).toEqual(one);
    expect(several.status).toBe(1);
    expect(several.err).toMatch(/^stdin:441:1 error/u);
  }, 90_000);

  test.each([20, 120])(
    'a file of %i long records gives what a pipe gives',
    async (count) => {
      const text = 'Police said at least two people were killed when a ferry caught fire. '.repeat(
        45,
      );
      const input = Array.from({ length: count }, (_, i) => record(`a${i}`, { text })).join('\n');
      const folder = makeFolder({ 'articles.ndjson': input });
      const file = openSync(join(folder, 'articles.ndjson'), 'r');
      const filed = await runParallax(['extract', '--threads', '2'], { input: file });
      expect(filed).toEqual(await runParallax(['extract', '--threads', '2'], { input }));
      expect(linesOf(filed.out)).toHaveLength(count);
    },
    60_000,
  );

  test.each([1, 402])('the answer to number %i comes before the input ends', async (count) => {
    const command = resolve(import.meta.dirname, '../../src/cli/parallax.ts');
    const child = spawn(process.execPath, [command, 'extract', '--threads', '2']);
    const last = `"id":"a${count}"`;
    const answered = new Promise<string>((done) => {
      let out = '';
      child.stdout.setEncoding('utf8').on('data', (words: string) => {
        out += words;
        if (out.includes(last)) done(out);
      });
    });
    for (let i = 1; i <= count; i += 1) child.stdin.write(`${record(`a${i}`)}\n`);
    expect(await answered).toContain(last);
    child.stdin.end();
  });

  test('nothing in, nothing out', async () => {
    expect(await runParallax(['extract'])).toEqual({ status: 0, out: '', err: '' });
  });
});
