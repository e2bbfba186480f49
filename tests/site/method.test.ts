import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { benchSchema } from '../../src/evaluate/bench-run.ts';
import { runSchema } from '../../src/evaluate/run.ts';
import { benchLines, engineTable } from '../../src/view/bench-lines.ts';
import { figureRows } from '../../src/view/figure-rows.ts';
import { builtSites } from '../support/build-sites.ts';

const run = runSchema.parse(JSON.parse(readFileSync('src/evaluate/release.json', 'utf8')));

test('the method page shows every figure of the release', () => {
  const html = readFileSync(join(builtSites.root.folder, 'method/index.html'), 'utf8');
  const { document } = parseHTML(html);
  const section = document.querySelector('[aria-labelledby="measures-head"]');
  expect(section?.querySelector('time')?.getAttribute('datetime')).toBe(run.date);
  const shown = [...(section?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) =>
      cell.textContent?.replace(/\s+/gu, ' ').trim(),
    ),
  );
  expect(shown).toEqual(
    run.corpora.flatMap((corpus) => [
      [`${corpus.title}, ${corpus.texts.toLocaleString('en')} texts ${corpus.about}`],
      ...figureRows(corpus).map((row) => Object.values(row)),
    ]),
  );
  expect(shown.length).toBeGreaterThan(20);
});

test('the method page shows every figure of the bench', () => {
  const bench = benchSchema.parse(JSON.parse(readFileSync('src/evaluate/bench.json', 'utf8')));
  const html = readFileSync(join(builtSites.root.folder, 'method/index.html'), 'utf8');
  const section = parseHTML(html).document.querySelector('[aria-labelledby="speed-head"]');
  const text = section?.textContent?.replace(/\s+/gu, ' ') ?? '';
  expect(text).toContain(bench.machine);
  for (const { date, lines } of benchLines(bench)) {
    expect(section?.querySelector(`time[datetime="${date}"]`)).not.toBeNull();
    for (const line of lines) for (const part of Object.values(line)) expect(text).toContain(part);
  }
  for (const line of engineTable(bench)?.lines ?? [])
    for (const figures of Object.values(line)) expect(text).toContain(figures);
  expect(section?.querySelectorAll('td').length).toBeGreaterThan(2);
});
