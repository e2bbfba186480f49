/**
 * A program that tests run: where it is. Debian’s package is installed where there is none and the user
 * may do so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program and the package that brings it. */
interface Program {
  places: readonly (string | undefined)[];
  package: string;
  /** What to do where it can’t be installed. */
  advice?: string;
}

/** The first of some paths at which there is a file. */
const findFile = (places: Program['places']): string | null =>
  places.find((place) => place !== undefined && existsSync(place)) ?? null;

/**
 * The path of a program.
 *
 * @throws Where it can’t be installed: not Debian, or not root.
 */
export const findOrInstall = ({ places, package: name, advice }: Program): string => {
  const found = findFile(places);
  if (found) return found;
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const { status } = spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) break;
  }
  const installed = findFile(places);
  if (!installed)
    throw new Error(
      `Found no ${name}, and could not install it. ${advice ?? 'Install it yourself.'}`,
    );
  return installed;
};
