/** Runs the real command, as a user would. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const command = resolve(import.meta.dirname, '../../src/cli/parallax.ts');

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** Input is what comes through a pipe, or an open file. */
export const runParallax = (
  args: readonly string[],
  { input = '', cwd }: { input?: string | Uint8Array | number; cwd?: string } = {},
): Promise<Run> =>
  new Promise((done, fail) => {
    const file = typeof input === 'number' ? input : 'pipe';
    const child = spawn(process.execPath, [command, ...args], {
      cwd,
      stdio: [file, 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout!.setEncoding('utf8').on('data', (words: string) => (out += words));
    child.stderr!.setEncoding('utf8').on('data', (words: string) => (err += words));
    child.on('error', fail);
    child.on('close', (status) => {
      done({ status, out, err });
    });
    child.stdin?.on('error', () => undefined);
    if (typeof input !== 'number') child.stdin?.end(input);
  });

/** Writes files into a new folder and returns its path. */
export const makeFolder = (files: Record<string, string | Uint8Array>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
};

/** Every line of NDJSON as a value. */
export const linesOf = <T>(out: string): T[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
