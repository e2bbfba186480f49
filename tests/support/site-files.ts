/** The files of a built site, for tests that read them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtSites } from './build-sites.ts';

/** Every file of a site, as a path under its root. */
export const filesOf = (name: keyof typeof builtSites): string[] =>
  readdirSync(builtSites[name].folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(builtSites[name].folder, file)).isFile())
    .sort();

export const readFileOf = (name: keyof typeof builtSites, file: string): string =>
  readFileSync(join(builtSites[name].folder, file), 'utf8');
