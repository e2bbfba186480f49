/** Things that happenings are counted by: attacks, targets, munitions, attackers, troops. */
import { defineClaimType } from '../claim-type.ts';
import { findCounts } from '../finders/counts/find-counts.ts';

export const count = defineClaimType({
  id: 'count',
  title: 'Counts',
  about: 'How many attacks, targets, weapons, vehicles, attackers or troops a text tells of.',
  find: findCounts,
  examples: [
    {
      text: 'At least 168 attacks were launched.',
      claims: [{ what: 'attacks', count: { min: 168, max: null } }],
    },
    {
      text: 'Jets hit more than 80 targets at seven sites.',
      claims: [
        { what: 'targets', count: { min: 81, max: null } },
        { what: 'sites', count: { min: 7, max: 7 } },
      ],
    },
    {
      text: 'The strikes destroyed six pumps, three supply caches and two cranes.',
      claims: [
        { what: 'pumps', count: { min: 6, max: 6 } },
        { what: 'supply caches', count: { min: 3, max: 3 } },
        { what: 'cranes', count: { min: 2, max: 2 } },
      ],
    },
    {
      text: 'Twelve silos were damaged in the storm.',
      claims: [{ what: 'silos', count: { min: 12, max: 12 } }],
    },
    {
      text: 'Hosts said 50,000 people had filled the square. The police put the crowd at 6,500.',
      claims: [
        { what: 'people', count: { min: 50000, max: 50000 } },
        { what: 'people', count: { min: 6500, max: 6500 } },
      ],
    },
    {
      text: 'Some 8,000 people marched in Ostrov. Police put the number at 4,000; unions claimed 12,000.',
      claims: [
        { what: 'people', count: { min: 8000, max: 8000 } },
        { what: 'people', count: { min: 4000, max: 4000 }, attribution: { who: 'Police' } },
        { what: 'people', count: { min: 12000, max: 12000 }, attribution: { who: 'unions' } },
      ],
    },
    {
      text: 'The march drew 4,000 people, according to police, and 12,000 according to organisers.',
      claims: [
        { what: 'people', count: { min: 4000, max: 4000 }, attribution: { who: 'police' } },
        { what: 'people', count: { min: 12000, max: 12000 } },
      ],
    },
    {
      text: 'At least 600 people took part.',
      claims: [{ what: 'people', count: { min: 600, max: null } }],
    },
    {
      text: 'Twin explosions shook the town.',
      claims: [{ what: 'explosions', count: { min: 2, max: 2 } }],
    },
    {
      text: 'A pair of suicide bombers struck the gate.',
      claims: [{ what: 'suicide bombers', count: { min: 2, max: 2 } }],
    },
    {
      text: 'The rebels have attacked the base more than 60 times.',
      claims: [{ what: 'attacks', count: { min: 61, max: null } }],
    },
    {
      text: 'Police fired a dozen rounds.',
      claims: [{ what: 'rounds', count: { min: 12, max: 12, approximate: true } }],
    },
    {
      text: 'Up to 3,000 soldiers will be sent.',
      claims: [{ what: 'soldiers', count: { min: 0, max: 3000 } }],
    },
    {
      text: 'They struck three depots in the north and two in the south.',
      claims: [
        { what: 'depots', count: { min: 3, max: 3 } },
        { what: 'depots', count: { min: 2, max: 2 } },
      ],
    },
    {
      text: 'About 400 people protested outside the embassy.',
      claims: [{ what: 'people', count: { min: 400, max: 400, approximate: true } }],
    },
    {
      text: 'A ferry with 97 people on board, seven crew among them, ran aground.',
      claims: [
        { what: 'people on board', count: { min: 97, max: 97 } },
        { what: 'crew', count: { min: 7, max: 7 } },
      ],
    },
    {
      text: 'The school has about 1,100 students and staff.',
      claims: [{ what: 'students and staff', count: { min: 1100, max: 1100, approximate: true } }],
    },
    {
      text: 'Some 40 students and a teacher hid; 30 students and guards fired back.',
      claims: [
        { what: 'students', count: { min: 40, max: 40, approximate: true } },
        { what: 'students and guards', count: { min: 30, max: 30 } },
      ],
    },
    {
      text: 'The bus was transporting 75 people.',
      claims: [{ what: 'people on board', count: { min: 75, max: 75 } }],
    },
    {
      text: 'Jet with 72 people onboard crashes near Ostrov',
      claims: [{ what: 'people on board', count: { min: 72 } }],
    },
    {
      text: 'The jet had 68 passengers and four crew members onboard.',
      claims: [
        { what: 'passengers', count: { min: 68 } },
        { what: 'crew members', count: { min: 4 } },
      ],
    },
    {
      text: 'A jet with 88 aboard came down; a ferry carrying about 40 people sank.',
      claims: [
        { what: 'people on board', count: { min: 88, max: 88 } },
        { what: 'people on board', count: { min: 40, max: 40, approximate: true } },
      ],
    },
    {
      text: 'An aircraft with 72 people crashed, and two aircraft searched for them.',
      claims: [
        { what: 'people on board', count: { min: 72, max: 72 } },
        { what: 'aircraft', count: { min: 2, max: 2 } },
      ],
    },
  ],
  misses: [
    'None of the attacks has been claimed.',
    'The plane fell into a gorge, killing 58 people on board.',
    'The mayor met with 72 people. An AR 72 aircraft landed in Ostrov. The firm’s AR 72 aircraft took off. Rebels fired three AR 110 missiles.',
    'At least 600 people took pills.',
    'The firm put the number at 4,000, and unions claimed 12,000.',
    'Police said 200 were from Ostrov.',
    'They stole the records of 3,000 patients.',
    'The storm could destroy 12 silos.',
    'The council met for 12 hours and spent $5 million.',
    'The man, 34, lives on Route 9.',
    'One attack followed.',
    'A guard was hit three times.',
    'A clerk fired, hitting him several times and hitting the guard three times.',
    'Three rounds of talks failed, and the vote went to two rounds.',
    'Two men were killed.',
    'The bridge carries 60,000 vehicles a day.',
    'Twelve people from the board of the firm voted.',
    'He has run the shop for ten years.',
    'Police seized 200 litres of oil.',
    'The hurt were taken to three hospitals. Many more were on board.',
    'The ferry was licensed to carry 70 passengers. Trains carry 23 million people a day.',
    'At least one of the guards was known to the mayor.',
  ],
});
