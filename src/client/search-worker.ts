/**
 * The search engine of large sites off the page’s own thread: questions in, replies out.
 */
import { type Answer, type ClaimEngine, shownAtOnce } from '../search/claim-engine.ts';
import { searchMany } from '../search/search-many.ts';
import type { Question, Reply } from './search-messages.ts';

let engine: Promise<ClaimEngine> | undefined;
let last: Answer | undefined;

const reply = async (question: Question): Promise<Reply> => {
  if (question.ask === 'open') {
    const { root, shards } = question;
    engine = searchMany(shards, async (path) => {
      const response = await fetch(new URL(path, root));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    });
    await engine;
    return {};
  }
  if (question.ask === 'take')
    return { claims: (await last?.take(question.from, question.to)) ?? [] };
  const answer = await (await engine!).answer(question.query);
  last = answer;
  const { count, marks, ready } = answer;
  return { found: { count, marks, claims: await answer.take(0, Math.min(ready, shownAtOnce)) } };
};

self.addEventListener(
  'message',
  async ({ data: [number, question] }: MessageEvent<[number, Question]>) => {
    const said = await reply(question).catch((error: unknown) => ({ failed: String(error) }));
    self.postMessage([number, said]);
  },
);
