/** Who did it, and clauses of the same verbs that say nothing of it. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const actorsOf = (text: string): string[] =>
  extractClaims(articleOf(text)).claims.flatMap((claim) =>
    claim.type === 'responsibility' ? [`${claim.actor} ${claim.stance}`] : [],
  );

test.for([
  // to claim an act, or something about it
  ['The Baruna Front claimed the attack on Monday.', ['Baruna Front claimed']],
  ['The Baruna Gazette claimed the same strike killed eight.', []],
  // things and ordinary words with a capital
  ['Fragments hit his sister.', []],
  ['The blast led to a shooting Monday night Downtown that wounded four people.', []],
  ['The Fragments Brigade hit a depot.', ['Fragments Brigade stated']],
  // whether they did it themselves
  ['The Baruna Front said it was not responsible for the bombing.', ['Baruna Front denied']],
  ['The Baruna Front denied it was responsible for the bombing.', ['Baruna Front denied']],
  ['The Baruna Front claimed they were responsible for the bombing.', ['Baruna Front claimed']],
  [
    'Omar Sabri, a spokesman for the Baruna Front, claimed they were responsible for the bombing.',
    ['Baruna Front claimed'],
  ],
  ['Omar Sabri, a clerk, claimed they were responsible for the bombing.', []],
  ['The Baruna Front said it was responsible for the safety of the town.', []],
  // a noun that the act is part of
  ['Neighbours watch as Lowmere police investigate shooting death of a boy.', []],
  ['The Lowmere police shot a boy.', ['Lowmere police stated']],
  // suspected or not
  ['Omar Sabri is suspected of the murder.', ['Omar Sabri blamed']],
  ['Omar Sabri is not suspected of the murder.', []],
  // blamed for raids on somebody, and blamed on somebody
  [
    'Karsian jets bombed depots of the Baruna Front, a militia blamed for raids on bases housing Albanian forces.',
    ['Baruna Front blamed'],
  ],
  ['The raid on the base was blamed on Albanian forces.', ['Albanian forces blamed']],
  // fire from somebody, fire from somewhere
  ['A guard was killed by mortar fire from the Baruna Front.', ['Baruna Front stated']],
  ['A guard was killed by rocket fire from Tirana.', []],
  // two letters in capitals
  ['Two clerks were killed in IS attacks in Tirana.', ['IS stated']],
  ['BLF drones destroyed a house.', ['BLF stated']],
  // who the attacker was, and what he liked
  ['The attacker was an Albanian clerk.', ['Albanian clerk stated']],
  ['The attacker was a keen reader of the papers.', []],
  // denied about an attack, and about anything else
  ['Gunmen attacked a post. Albania denied the allegations.', ['Albania denied']],
  ['A fever is spreading. The governor denied the allegations.', []],
  // the name of a happening
  ['They call it the River Massacre.', []],
] as const)('%s', ([text, actors]) => {
  expect(actorsOf(text)).toEqual(actors);
});
