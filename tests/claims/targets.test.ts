/** What was aimed at, and what stands where an aim would stand. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const targetsOf = (text: string): string[] =>
  extractClaims(articleOf(text)).claims.flatMap((claim) =>
    claim.type === 'target' ? [claim.name] : [],
  );

test.for([
  // who did it
  ['The wreck was blown up by Danish troops.', []],
  ['A bomber blew himself up by the mill.', ['mill']],
  ['A bomber blew up his car at the mill.', []],
  ['A bomber blew up a car at the mill.', ['car']],
  // what stands by a road, and what is struck itself
  ['An attack on a bridge killed four clerks.', ['bridge']],
  ['An attack on a passenger train killed four clerks.', ['passenger train']],
  ['A knife attack on a passenger train killed four clerks.', []],
  ['An attack on a road killed four clerks.', []],
  ['Rebels attacked an apartment block, killing four clerks.', ['apartment block']],
  ['Rebels attacked a block, killing four clerks.', []],
  // where they stood, and with what
  ['Rebels attacked Danish troops in Ostrov and Norden.', ['Danish troops']],
  ['Rebels attacked a post with rockets, attack drones and guns.', ['post']],
  ['Rebels attacked a post in Ostrov and a mill.', ['post', 'mill']],
  // the subject of the next verb
  ['Strikes hit a convoy and the Gazette quoted villagers.', ['convoy']],
  ['Strikes hit a convoy and a depot in the north.', ['convoy', 'depot']],
  // the first word of two that one noun follows
  ['Strikes hit command and control posts.', ['command and control posts']],
  ['Strikes hit fuel and arms depots.', ['fuel and arms depots']],
  ['Strikes hit the command and a control post.', ['command', 'control post']],
  // a participle behind the owner, and behind a name
  ['Strikes destroyed the rebels’ captured tanks.', ['rebels’ captured tanks']],
  ['Strikes destroyed two BLF fighting positions.', ['BLF fighting positions']],
  // those who made the attack, and those who were hit
  ['All the militants in the attack were killed.', []],
  ['Two militants in the car were killed.', ['militants']],
  // the country that it is meant for, and the one that is hit
  ['An operation against Norway killed three men in Ostrov.', []],
  ['Air strikes against Norway killed three men.', ['Norway']],
  ['An operation against the Marsh Front killed three men.', ['Marsh Front']],
  // what is driven into it, and what it is driven into; no bank
  ['A bomber rammed a car packed with explosives into a gate of the mill.', ['gate of the mill']],
  ['Raids on a camp in the West Bank killed two men.', ['camp']],
  // what was meant to be hit
  ['A bomb hurt ten people. Police believe a van was the intended target.', ['van']],
  ['A bomb hurt ten people. The target appears to be a police van.', ['police van']],
  ['The mill sold ten vans. A van was the sales target.', []],
  ['Strikes hit a depot as well as two trucks.', ['depot', 'trucks']],
  ['Strikes hit a depot as well as they could.', ['depot']],
  // beside it, not at it
  ['A guard was hurt by an airstrike near the Tirana dam.', []],
  ['A guard was hurt by an explosion near the Tirana dam.', ['Tirana dam']],
  // who is mourned
  ['They mourned the deaths of the family members after the attack.', []],
  ['They mourned the killing of the militia members.', ['militia members']],
  // members of an army, and of a family
  ['Thirteen members of the family were killed.', []],
  ['Thirteen members of the guard were killed.', ['members of the guard']],
  // an attempt that failed, and no attempt on anybody
  ['They spoke of the failed assassination attempt against Omar Sabri.', ['Omar Sabri']],
  ['They spoke of an attempt against the clock.', []],
  // among whom
  ['Among the dead was Omar Sabri, a colonel.', ['Omar Sabri']],
  ['They mourned the dead. Among them was Omar Sabri, a colonel.', []],
  // thought to have been done
  ['It is thought to have bombed a depot.', ['depot']],
  ['It plans to bomb a depot.', []],
  // asked, not told
  ['It is unclear whether the Front attacked the depot.', []],
  ['Police do not know if the mayor was targeted.', []],
  ['Police believe the mayor was targeted.', ['mayor']],
  // where it was, not what was hit
  ['A gunman opened fire on a bike trail.', []],
  ['A gunman opened fire on a patrol.', ['patrol']],
  ['Police conducted a raid on Friday on the Westside.', []],
  ['A driver crashed into a guardrail after the shooting.', []],
  // where it was posted
  ['A video of the bombing on Facebook was shared.', []],
] as const)('%s', ([text, targets]) => {
  expect(targetsOf(text)).toEqual(targets);
});
