/** What was attacked, hit or aimed at, one claim a target and sentence. */
import { defineClaimType } from '../claim-type.ts';
import { findTargets } from '../finders/find-targets.ts';

export const target = defineClaimType({
  id: 'target',
  title: 'Targets',
  about: 'Who or what was attacked, hit or aimed at: people, groups, vehicles, buildings, places.',
  find: findTargets,
  examples: [
    {
      text: 'Gunmen killed the leader of the Marsh Front, Omar Sabri, and his wife.',
      claims: [{ name: 'Omar Sabri', role: 'leader' }],
    },
    {
      text: 'Rebels fired rockets at a restaurant and at the home of a lawmaker.',
      claims: [{ name: 'restaurant' }, { name: 'home of a lawmaker' }],
    },
    { text: 'Three people were shot at a restaurant.', claims: [] },
    { text: 'An attack on an apartment block hurt two.', claims: [{ name: 'apartment block' }] },
    {
      text: 'Militants stormed a police post and a diplomatic mission.',
      claims: [
        { name: 'police post', kind: 'building' },
        { name: 'diplomatic mission', kind: 'building' },
      ],
    },
    {
      text: 'The Baruna Front, a militia, holds the hills. The army began strikes on the group.',
      claims: [{ name: 'Baruna Front', kind: 'group' }],
    },
    {
      text: 'The Baruna Front holds the hills. Jets struck the group of houses near Ostrov.',
      claims: [{ name: 'group of houses' }],
    },
    {
      text: 'A missile was fired at a car. A rocket was fired on Monday from a boat.',
      claims: [{ name: 'car', kind: 'vehicle' }],
    },
    {
      text: 'No depots or ships were hit. The strike hit a mill or a school.',
      claims: [{ name: 'mill' }, { name: 'school' }],
    },
    {
      text: 'A bomber rammed his car into a convoy wounding at least 12 soldiers.',
      claims: [{ name: 'convoy', kind: 'vehicle' }],
    },
    {
      text: 'Militants attacked the rescue mission.',
      claims: [{ name: 'rescue mission', kind: 'group' }],
    },
    {
      text: 'The army targeted Omar al-Sabri in a raid on Tuesday.',
      claims: [{ name: 'Omar al-Sabri', kind: 'person' }],
    },
    {
      text: 'Militants stormed a luxury hotel in the port of Ostrov.',
      claims: [{ name: 'luxury hotel', kind: 'building' }],
    },
    {
      text: 'The air strikes on bases in Syria went on for days.',
      claims: [{ name: 'bases', kind: 'building' }],
    },
    {
      text: 'Omar al-Sabri was the target of an assassination attempt.',
      claims: [{ name: 'Omar al-Sabri', kind: 'person' }],
    },
    {
      text: 'The blast was aimed at foreign investors.',
      claims: [{ name: 'foreign investors', kind: 'group' }],
    },
    {
      text: 'Gunmen shot Captain Omar al-Sabri in the hall.',
      claims: [{ name: 'Omar al-Sabri', kind: 'person' }],
    },
    { text: 'Gunmen opened fire on a bus.', claims: [{ name: 'bus', kind: 'vehicle' }] },
    {
      text: 'The missiles were aimed at both the USS Bravely and the USS Heron.',
      claims: [{ name: 'USS Bravely', kind: 'vehicle' }, { name: 'USS Heron' }],
    },
    {
      text: 'Rebels fired rockets at a house and a school.',
      claims: [{ name: 'house' }, { name: 'school' }],
    },
    {
      text: 'The army told little of Omar al-Sabri, the rebel leader targeted in the attack.',
      claims: [{ name: 'Omar al-Sabri', kind: 'person' }],
    },
    {
      text: 'The tanker was sailing north when it was hit by a missile.',
      claims: [{ name: 'tanker', kind: 'vehicle' }],
    },
    {
      text: 'The army killed a rebel “leader” in Ostrov.',
      claims: [{ name: 'rebel “leader”', kind: 'person' }],
    },
    { text: 'Rebels fired at police.', claims: [{ name: 'police', kind: 'group' }] },
    {
      text: 'A man drove a truck into a crowd in Ostrov on Monday.',
      claims: [{ name: 'crowd', kind: 'group' }],
    },
    { text: 'A bulk carrier was struck by a missile.', claims: [{ name: 'bulk carrier' }] },
    { text: 'Two missiles hit a fuel truck.', claims: [{ name: 'fuel truck', kind: 'vehicle' }] },
    {
      text: 'The raid followed attacks on army bases in the north.',
      claims: [{ name: 'army bases', kind: 'building' }],
    },
    {
      text: 'A bomb exploded outside the Karsian embassy.',
      claims: [{ name: 'Karsian embassy', kind: 'building' }],
    },
    {
      text: 'A strike killed a militia commander.',
      claims: [{ name: 'militia commander', kind: 'person' }],
    },
    {
      text: 'The bombardment of a house of the Marten family lasted hours.',
      claims: [{ name: 'house of the Marten family', kind: 'building' }],
    },
    {
      text: 'Nine clerks died in an alleged strike against a hotel.',
      claims: [{ name: 'hotel', kind: 'building', hedged: 'reported' }],
    },
    {
      text: 'Rebels sent drones towards the depot and a power station.',
      claims: [{ name: 'depot' }, { name: 'power station' }],
    },
    {
      text: 'Rioters attacked a post. They set fire to two banks and a customs office.',
      claims: [{ name: 'post' }, { name: 'banks' }, { name: 'customs office' }],
    },
    { text: 'A car bomb went off outside the town hall.', claims: [{ name: 'town hall' }] },
    {
      text: 'Four clerks died in an attack when their bus hit a landmine.',
      claims: [{ name: 'bus', kind: 'vehicle' }],
    },
    { text: 'Rockets landed on Camp Marn.', claims: [{ name: 'Camp Marn', kind: 'place' }] },
    { text: 'Gunmen attempted to storm the palace.', claims: [{ name: 'palace' }] },
    {
      text: 'Gunmen kidnapped nine pupils from a boarding school.',
      claims: [{ name: 'boarding school' }],
    },
    {
      text: 'A drone attack began at dawn. The first fell short, and minutes later another struck the barracks.',
      claims: [{ name: 'barracks' }],
    },
    { text: 'Gunmen killed the mayor of Norden.', claims: [{ name: 'mayor' }] },
    {
      text: 'Rebels attacked a tanker with missiles and an unmanned boat.',
      claims: [{ name: 'tanker' }],
    },
    {
      text: 'Shells fell on the bus station and the army bombed a concert.',
      claims: [{ name: 'bus station' }, { name: 'concert' }],
    },
    {
      text: 'Suspected Tarrists blew up a bus near the gate of a police station.',
      claims: [{ name: 'bus' }],
    },
    {
      text: 'A raid was carried out by fighters of the Baruna Front (BF) against a church.',
      claims: [{ name: 'church' }],
    },
  ],
  misses: [
    'A chlorine leak at a plant in Ostrov kills two workers.',
    'Snow fell on the bus station.',
    'Three guards shot at the mall.',
    'Two clerks were fired at the mill after a strike.',
    'Violence erupted at the end of a march.',
    'The firm sent drones towards the end of the year.',
    'She set the table and set a record.',
    'The alarm went off outside the town hall.',
    'The priest said that bombing schools was a crime.',
    'The coach was carrying 59 pilgrims against a capacity of 42.',
    'A helicopter crashed in fog. Among the dead was General Ann Orlov, the commander of the north.',
    'An airstrike killed dozens of people in besieged Norden.',
    'The talks hit a snag on Tuesday.',
    'Police shot Captain Omar al-Sabri in the hall.',
    'The broadcast was aimed at warning Karsian citizens.',
    'They march against laws aimed at the army.',
    'A judge heard the lawsuit launched against the army.',
    'The air strikes on Syria went on for days.',
    'The measure killed the deal.',
    'The generals planned attacks on the capital.',
    'The quake struck the town at noon.',
    'A bus crash killed nine people.',
  ],
});
