/**
 * `node read-beside.ts READER STEP < RECORDS`: reads every so-many-th article of NDJSON with a peer of
 * Parallax, as it comes, and prints nothing: measure-command takes the time of the whole process.
 */
import { createInterface } from 'node:readline';
import { peers } from './peers.ts';

const [name, step] = process.argv.slice(2) as [string, string];
const read = await peers[name]!.load();
let at = 0;
for await (const line of createInterface({ input: process.stdin })) {
  if (at % Number(step) === 0) {
    const { title, text } = JSON.parse(line) as { title: string; text: string };
    read(`${title}\n\n${text}`);
  }
  at += 1;
}
