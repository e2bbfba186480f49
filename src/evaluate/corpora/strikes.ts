/**
 * Drone strikes, each summed up in a line or two (Dronestream, from the Bureau of Investigative
 * Journalism): are the killed and injured, the children among them, the target and the place read as they
 * were coded? What was coded from other sources is left out as far as the line can show it: children,
 * targets and places that it does not name, injuries of which it says nothing. Days are never in it.
 */
import { z } from 'zod';
import type { Extraction } from '../../model/comparison.ts';
import { plainName, namesMatch } from '../match-claim.ts';
import { addScored, type Scored } from '../run.ts';
import { agrees, readFigure, scoreFigure } from './coded-figures.ts';
import type { Corpus, CorpusFile, CorpusText } from './corpus.ts';

const strikeSchema = z.object({
  number: z.int(),
  town: z.string(),
  location: z.string(),
  deaths_min: z.string(),
  deaths_max: z.string(),
  injuries: z.string(),
  children: z.string(),
  target: z.string().describe('Names, between semicolons or commas'),
  bij_summary_short: z.string(),
});

type Strike = z.infer<typeof strikeSchema>;

const child = /\b(?:child|children|boys?|girls?)\b/u;

/** Names of a field that the text has, letter for letter. */
const namedIn = (text: string, names: string): string[] =>
  names
    .split(/[;,]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && ` ${plainName(text)} `.includes(` ${plainName(name)} `));

const scoreNames = (
  text: string,
  measure: string,
  wanted: readonly string[],
  found: readonly string[],
): Scored => {
  const missed = wanted.filter((name) => !found.some((one) => namesMatch(one, name)));
  return {
    counts: { [measure]: { labelled: wanted.length, found: wanted.length - missed.length } },
    mistakes: missed.map((expected) => ({
      text,
      measure,
      expected,
      found: found.join(', ') || 'nothing',
    })),
  };
};

const scoreChildren = (strike: Strike, id: string, extraction: Extraction): Scored => {
  const coded = readFigure(strike.children);
  if (!coded || coded.min === 0 || !child.test(strike.bij_summary_short)) {
    return addScored([], []);
  }
  const killed = extraction.claims
    .filter((claim) => claim.type === 'casualties')
    .filter(({ outcome, who }) => outcome !== 'injured' && child.test(who));
  const found = Number(killed.some(({ count }) => agrees(count, coded)));
  const words = killed.map(({ count, who }) => `${count.words} ${who}`).join(', ') || 'nothing';
  const expected = strike.children;
  return {
    counts: { children: { labelled: 1, found } },
    mistakes: found ? [] : [{ text: id, measure: 'children', expected, found: words }],
  };
};

const score = (id: string, strike: Strike, extraction: Extraction): Scored => {
  const text = strike.bij_summary_short;
  const main = extraction.mainEvent;
  const claims = extraction.claims;
  const deaths = readFigure(`${strike.deaths_min}-${strike.deaths_max}`);
  const injuries = /\b(?:injur|wound)/iu.test(text) ? readFigure(strike.injuries) : null;
  const places = claims.flatMap((claim) =>
    claim.type === 'place' ? [claim.name, ...claim.within] : [],
  );
  const targets = claims.flatMap((claim) => (claim.type === 'target' ? [claim.name] : []));
  return addScored(
    ['killed', 'injured', 'children', 'targets', 'places'],
    [
      ...(deaths ? [scoreFigure(id, 'killed', main.killed?.count ?? null, [deaths], true)] : []),
      ...(injuries
        ? [scoreFigure(id, 'injured', main.injured?.count ?? null, [injuries], true)]
        : []),
      scoreChildren(strike, id, extraction),
      scoreNames(id, 'targets', namedIn(text, strike.target), targets),
      scoreNames(id, 'places', namedIn(text, `${strike.town};${strike.location}`), places),
    ],
  );
};

const readStrikes = ({ text }: CorpusFile): Strike[] => {
  if (!/^\s*\{\s*"status"/u.test(text)) return [];
  const result = z.object({ strike: z.array(strikeSchema) }).safeParse(JSON.parse(text));
  return result.success ? result.data.strike : [];
};

export const strikes: Corpus = {
  id: 'strikes',
  title: 'Drone strikes in a line (Dronestream)',
  about:
    'One or two lines each, against figures coded from all sources: ranges must overlap. Targets, places and children count where the line names them.',
  format: 'the JSON {status, strike} of Dronestream’s interface',
  read: (files) => {
    const texts = files.flatMap(readStrikes).map((strike, group): CorpusText => {
      const id = `strike ${strike.number}`;
      return {
        id,
        text: strike.bij_summary_short,
        group,
        score: (extraction) => score(id, strike, extraction),
      };
    });
    return texts.length > 0 ? texts : null;
  },
};
