/**
 * Runs a command and watches it and its children: how long it took, how much work the processors did,
 * how much memory they held at most together. Linux alone tells the last two.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface Watched {
  seconds: number;
  /** Seconds of work of all processors. */
  work: number;
  /** Largest resident memory of all processes together, in MB; what they share counts once. */
  memory: number;
}

interface Usage {
  pid: number;
  parent: number;
  /** Ticks of the process and of the children that it has waited for. */
  ticks: number;
  pages: number;
}

/** Milliseconds between two looks. */
const pause = 100;
const ticksPerSecond = 100;
const pageSize = 4096;

const usageOf = (pid: number): Usage | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
    return {
      pid,
      parent: fields[1] ?? 0,
      ticks: user + system + childUser + childSystem,
      pages: fields[21] ?? 0,
    };
  } catch {
    return null;
  }
};

/** Resident memory in MB, each page shared among the processes that hold it; takes long to ask. */
const shareOf = ({ pid }: Usage): number => {
  try {
    const held = /^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return (Number(held?.[1] ?? 0) * 1024) / 1e6;
  } catch {
    return 0;
  }
};

/** The processes that stand under one, itself too. */
const treeOf = (root: number): Usage[] => {
  const all = new Map<number, Usage>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/u.test(entry))) {
    const usage = usageOf(Number(name));
    if (usage) all.set(Number(name), usage);
  }
  const isUnder = (pid: number): boolean =>
    pid === root || (all.has(pid) && isUnder((all.get(pid) as Usage).parent));
  return [...all].filter(([pid]) => isUnder(pid)).map(([, usage]) => usage);
};

/**
 * Runs a command to its end.
 *
 * @throws Where it fails, with what it said.
 */
export const watchProcess = async (
  command: string,
  args: readonly string[],
  { cwd, env }: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Watched> => {
  const start = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  let said = '';
  child.stdout.resume();
  child.stderr.setEncoding('utf8').on('data', (words: string) => (said += words));
  let memory = 0;
  let work = 0;
  const look = (): void => {
    const tree = treeOf(child.pid as number);
    const pages = tree.reduce((sum, usage) => sum + usage.pages, 0);
    const ticks = tree.reduce((sum, usage) => sum + usage.ticks, 0);
    if ((pages * pageSize) / 1e6 > memory)
      memory = Math.max(
        memory,
        tree.reduce((sum, usage) => sum + shareOf(usage), 0),
      );
    work = Math.max(work, ticks / ticksPerSecond);
  };
  const timer = setInterval(look, pause);
  const [status] = (await ended) as [number | null];
  clearInterval(timer);
  if (status !== 0) throw new Error(`${command} ${args.join(' ').slice(0, 200)} failed:\n${said}`);
  return { seconds: (performance.now() - start) / 1000, work, memory };
};
