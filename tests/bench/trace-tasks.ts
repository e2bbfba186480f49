/**
 * Watches the main thread of a page while something is done to it: which tasks held it, by the clock
 * and by the processor. The clock also counts what other programs took meanwhile, so that bounds are
 * held against the processor’s time, and the clock’s is given beside that of another page.
 */
import type { Browser, Page } from 'playwright-core';

export interface LongestTask {
  /** Milliseconds of the processor’s time. */
  work: number;
  /** Milliseconds by the clock. */
  clock: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds by the clock and by the processor. */
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { frames?: { url: string; processId: number }[] } };
}

/** The longest task of a page while `act` runs, each measure by itself. */
export const traceLongestTask = async (
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<LongestTask> => {
  await browser.startTracing(page, {
    categories: ['-*', '__metadata', 'disabled-by-default-devtools.timeline'],
  });
  const address = page.url();
  await act();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const own = traceEvents
    .flatMap(({ args }) => args.data?.frames ?? [])
    .find(({ url }) => url === address)?.processId;
  const main = traceEvents.find(
    ({ name, pid, args }) =>
      name === 'thread_name' && pid === own && args.name === 'CrRendererMain',
  );
  if (!main) throw new Error('The trace does not show the page');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === main.pid && tid === main.tid,
  );
  const longest = (of: 'dur' | 'tdur'): number =>
    tasks.reduce((most, task) => Math.max(most, task[of] ?? 0), 0) / 1000;
  return { work: longest('tdur'), clock: longest('dur') };
};
