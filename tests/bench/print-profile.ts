/**
 * `node tests/bench/print-profile.ts FILE.cpuprofile`: a profile of `node --cpu-prof` as text, the
 * rooms of the code that took the most time first, then the functions.
 */
import { readFileSync } from 'node:fs';

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
}

const shown = 20;

const [, , path = ''] = process.argv;
const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(path, 'utf8')) as Profile;
const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));

/** “astro”, “src/view”, “node”; chunks of a built site by their names without the digest. */
const roomOf = (url: string): string => {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(url)?.[1];
  if (name) return name;
  const chunk = /\.prerender\/(?:chunks\/)?([\w@.-]+?)_?[\w-]{8}\.mjs$/u.exec(url)?.[1];
  if (chunk) return `built page code: ${chunk}`;
  const own = /\/src\/([\w-]+)/u.exec(url)?.[1];
  if (own) return `src/${own}`;
  return url.startsWith('node:') ? 'node' : 'native code';
};

const rooms = new Map<string, number>();
const functions = new Map<string, number>();
for (const [i, id] of samples.entries()) {
  const frame = frames.get(id);
  const time = timeDeltas[i] ?? 0;
  if (!frame || frame.functionName === '(idle)') continue;
  const room = roomOf(frame.url);
  const name = `${frame.functionName || '(unnamed)'} · ${room}`;
  rooms.set(room, (rooms.get(room) ?? 0) + time);
  functions.set(name, (functions.get(name) ?? 0) + time);
}

const all = [...rooms.values()].reduce((sum, time) => sum + time, 0);
const print = (title: string, times: Map<string, number>): void => {
  process.stdout.write(`\n${title}\n`);
  for (const [name, time] of [...times].sort((a, b) => b[1] - a[1]).slice(0, shown))
    process.stdout.write(`${((100 * time) / all).toFixed(1).padStart(5)} %  ${name}\n`);
};
process.stdout.write(`${(all / 1e6).toFixed(1)} s of work\n`);
print('By room', rooms);
print('By function', functions);
