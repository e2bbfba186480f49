/**
 * The search engine, off the page’s own thread: questions in, replies out. claims.json says which
 * engine it takes: it has the claims themselves where they are few, and a list of files where they are
 * many.
 */
import type { PublishedClaims } from '../model/published.ts';
import { type Answer, type ClaimEngine, shownAtOnce } from '../search/claim-engine.ts';
import { searchFew } from '../search/search-few.ts';
import { searchMany } from '../search/search-many.ts';
import type { Question, Reply } from './search-messages.ts';

let engine: ClaimEngine | undefined;
let last: Answer | undefined;

const read = async (address: URL): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response.json();
};

const open = async (address: string): Promise<ClaimEngine> => {
  const published = (await read(new URL(address))) as PublishedClaims;
  return 'claims' in published
    ? searchFew(published.claims)
    : searchMany(published, (path) => read(new URL(path, address)));
};

const reply = async (question: Question): Promise<Reply> => {
  if (question.ask === 'open') {
    engine = await open(question.address);
    return {};
  }
  if (question.ask === 'take')
    return { claims: (await last?.take(question.from, question.to)) ?? [] };
  last = await engine!.answer(question.query);
  const { count, hasAll, marks, ready } = last;
  const claims = await last.take(0, Math.min(ready, shownAtOnce));
  return { found: { count, hasAll, marks, claims } };
};

self.addEventListener(
  'message',
  async ({ data: [number, question] }: MessageEvent<[number, Question]>) => {
    const said = await reply(question).catch((error: unknown) => ({ failed: String(error) }));
    self.postMessage([number, said]);
  },
);
