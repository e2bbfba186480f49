/**
 * Runs everything that must hold: format, lint, types, then all tests, Chromium included. Prints each
 * step and closes with one line, “N passed, N failed”. Exit code 1 where something failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstallChromium } from './chromium.ts';

const results = 'tests/.results';
const report = `${results}/vitest.json`;

const run = (command: string, args: string[]): boolean => {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, TZ: 'UTC' } }).status === 0
  );
};

const steps: [string, string[]][] = [
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  ['eslint', ['--config', 'tests/eslint.config.mjs', '--max-warnings', '0', 'src', 'tests']],
  ['astro', ['check', '--minimumFailingSeverity', 'warning']],
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
findOrInstallChromium();
const outcomes = steps.map(([command, args]) => run(command, args));
const tested = run('vitest', [
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);

let passed = outcomes.filter(Boolean).length;
let failed = outcomes.length - passed;
try {
  const summary = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  };
  passed += summary.numPassedTests;
  failed += Math.max(summary.numFailedTests, tested ? 0 : 1);
} catch {
  failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
