/** Claims of one invented article, for tests of the measure. */
import type { Claim, ClaimOf, ClaimTypeId } from '../../src/model/claim.ts';

const words = 'At least four people were killed in Port Alder on Tuesday, police said.';
const span = { start: 0, end: words.length, exact: words };

const values: { [T in ClaimTypeId]: Omit<ClaimOf<T>, keyof ReturnType<typeof base>> } = {
  casualties: {
    outcome: 'killed',
    who: 'people',
    count: { min: 4, max: null, approximate: false, words: 'at least four' },
  },
  count: { what: 'attacks', count: { min: 4, max: 4, approximate: false, words: 'four' } },
  target: { name: 'the Port Alder ferry', kind: 'vehicle', role: null },
  date: {
    from: '2031-05-05',
    to: '2031-05-05',
    precision: 'day',
    time: null,
    words: 'Tuesday',
    relativeTo: null,
  },
  place: { name: 'Port Alder', within: ['Ruritania'] },
  means: { name: 'bomb' },
  responsibility: { actor: 'Harbour Front', stance: 'claimed' },
  statement: { speaker: 'Otto Helm', speakerRole: 'the mayor', words, direct: false, mode: 'said' },
};

const base = <T extends ClaimTypeId>(type: T) => ({
  id: type as string,
  type,
  article: 'gazette',
  event: null,
  main: true,
  quote: span,
  sentence: span,
  attribution: null,
  hedged: null,
  when: null,
  asOf: null,
  rules: [],
  confidence: 1,
  corrected: null,
});

export const makeClaim = (type: ClaimTypeId, more: object = {}): Claim =>
  ({ ...base(type), ...values[type], ...more }) as Claim;
