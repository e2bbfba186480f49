/**
 * The address of claims.json → the engine that fits what stands there: Fuse alone for a few claims,
 * a worker over the files of an index for many.
 */
import type { ClaimRecord, ClaimShards, PublishedClaims } from '../model/published.ts';
import type { ClaimEngine } from '../search/claim-engine.ts';
import type { Found, Question, Reply } from './search-messages.ts';

const startWorker = async (shards: ClaimShards, root: string): Promise<ClaimEngine> => {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  worker.addEventListener('message', ({ data: [number, reply] }: MessageEvent<[number, Reply]>) => {
    waiting.get(number)?.(reply);
    waiting.delete(number);
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
  await ask({ ask: 'open', shards, root });
  return {
    claims: shards.total,
    stories: shards.stories,
    answer: async (query) => {
      const { found } = (await ask({ ask: 'query', query })) as { found: Found };
      const { count, marks, claims } = found;
      return {
        count,
        marks,
        ready: claims.length,
        take: async (from, to) =>
          to <= claims.length || claims.length === count
            ? claims.slice(from, to)
            : ((await ask({ ask: 'take', from, to })) as { claims: ClaimRecord[] }).claims,
      };
    },
  };
};

/** Opens the engine. */
export const openEngine = async (address: string): Promise<ClaimEngine> => {
  const response = await fetch(address);
  const published = (await response.json()) as PublishedClaims;
  if ('claims' in published) {
    const { searchFew } = await import('../search/search-few.ts');
    return searchFew(published.claims);
  }
  return startWorker(published, new URL('.', response.url).href);
};
