import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { parseAllHeaders } from '@netlify/headers-parser';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { headersOf } from '../../src/deploy/headers.ts';
import { writeHeadersFile } from '../../src/deploy/host-files.ts';

test('Netlify reads every header, none twice for a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-headers-'));
  const file = join(folder, '_headers');
  writeFileSync(file, writeHeadersFile('/news'));
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: undefined,
    minimal: true,
  });
  expect(errors).toEqual([]);
  const { 'Cache-Control': pages, ...all } = headersOf('all');
  const { 'Cache-Control': hashed } = headersOf('hashed');
  expect(pages).not.toBe(hashed);
  expect(headers[0]).toEqual({ for: '/*', values: all });
  expect(headers[1]).toEqual({ for: '/news/_astro/*', values: { 'Cache-Control': hashed } });
  expect(headers.slice(2).map(({ for: path }) => path)).toContain('/*.json');
  for (const { values } of headers.slice(2))
    expect(values).toEqual({ 'Access-Control-Allow-Origin': '*' });
});

test('Cloudflare’s limits hold: one star a path, 100 rules, 2,000 characters a line', () => {
  const lines = writeHeadersFile('/').split('\n');
  const paths = lines.filter((line) => line.startsWith('/'));
  expect(paths).toContain('/_astro/*');
  expect(paths.length).toBeLessThanOrEqual(100);
  for (const path of paths) expect(path.split('*')).toHaveLength(2);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000);
});

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the Dockerfile has no mistakes', () => {
  expect(validate(read('.deploy/Dockerfile'))).toEqual([]);
  expect(validate('RUN npm ci')).not.toEqual([]);
});

test('the workflow is one that GitHub takes', () => {
  const workflow = read('.github/workflows/site.yml');
  expect(validateWorkflow(workflow).errors).toEqual([]);
  expect(validateWorkflow(workflow.replace('runs-on', 'run-on')).errors).not.toEqual([]);
});

test.each([
  [['--port', 'http'], 'Expected a port such as 8080.'],
  [['--prot', '80'], "unknown option '--prot'"],
])('a wrong option is told in a line: %j', (args, told) => {
  const { status, stderr } = spawnSync('node', ['src/cli/write-host-files.ts', ...args], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining(told)]);
  expect(stderr).not.toContain('node:internal');
});
