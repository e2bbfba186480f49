/**
 * The address of claims.json → the engine over what stands there, at work in a worker: neither reading
 * the claims nor looking through them ever keeps the page from taking letters.
 */
import type { ClaimRecord } from '../model/published.ts';
import type { ClaimEngine } from '../search/claim-engine.ts';
import type { Found, Question, Reply } from './search-messages.ts';

/** Opens the engine. */
export const openEngine = async (address: string): Promise<ClaimEngine> => {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  worker.addEventListener('message', ({ data: [number, reply] }: MessageEvent<[number, Reply]>) => {
    waiting.get(number)?.(reply);
    waiting.delete(number);
  });
  // The worker’s own code could not be loaded.
  worker.addEventListener('error', () => {
    for (const answer of waiting.values()) answer({ failed: 'The worker does not start' });
  });
  const ask = async (question: Question): Promise<Reply> => {
    const number = (asked += 1);
    const reply = await new Promise<Reply>((resolve) => {
      waiting.set(number, resolve);
      worker.postMessage([number, question]);
    });
    if ('failed' in reply) throw new Error(reply.failed);
    return reply;
  };
  await ask({ ask: 'open', address: new URL(address, location.href).href }).catch((error) => {
    worker.terminate();
    throw error;
  });
  return {
    answer: async (query) => {
      const { found } = (await ask({ ask: 'query', query })) as { found: Found };
      const { claims, ...known } = found;
      return {
        ...known,
        ready: claims.length,
        take: async (from, to) =>
          to <= claims.length || claims.length === found.count
            ? claims.slice(from, to)
            : ((await ask({ ask: 'take', from, to })) as { claims: ClaimRecord[] }).claims,
      };
    },
  };
};
