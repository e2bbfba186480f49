/** Where things happened, one claim a place and sentence. */
import { defineClaimType } from '../claim-type.ts';
import { findPlaces } from '../finders/find-places.ts';

export const place = defineClaimType({
  id: 'place',
  title: 'Places',
  about: 'Where something happened, with the wider places that the text gives.',
  find: findPlaces,
  examples: [
    {
      text: 'They marched after a raid on a mill in Belmar, in the old city of Ostrov.',
      claims: [{ name: 'Belmar', within: [] }],
    },
    {
      text: 'A raid hit a mill in Belmar, in the province of Ostrov.',
      claims: [{ name: 'Belmar', within: ['Ostrov'] }],
    },
    {
      text: 'A bus plunged off a road into a ravine in western Karsia, and a plane crashed into a suburb of the city of Ostrov.',
      claims: [{ name: 'western Karsia' }, { name: 'suburb of Ostrov' }],
    },
    {
      text: 'A bomb exploded in the town of Ostrov on Monday.',
      claims: [{ name: 'Ostrov' }],
    },
    {
      text: 'The strike hit a van in eastern Tirana, Albania.',
      claims: [{ name: 'eastern Tirana', within: ['Tirana', 'Albania'] }],
    },
    {
      text: 'A blast in the Albanian capital killed two.',
      claims: [{ within: ['Tirana', 'Albania'] }],
    },
    {
      text: 'Pupils ran through a school in Tirana. Gunmen had attacked the school.',
      claims: [{ name: 'Tirana' }],
    },
    {
      text: 'Six gunmen entered Alder College and shot at random.',
      claims: [{ name: 'Alder College' }],
    },
    { text: 'An earthquake rocked Albania overnight.', claims: [{ name: 'Albania' }] },
    {
      text: 'Nine people were killed in a strike on their home located in Tirana.',
      claims: [{ name: 'Tirana' }],
    },
    {
      text: 'A bomb exploded in the Baruna district of Tirana.',
      claims: [{ name: 'Baruna district', within: ['Tirana'] }],
    },
  ],
  misses: [
    'The minister told reporters in Tirana that talks go on.',
    'The company has offices in Albania.',
    'Pupils ran through a school in Tirana. Gunmen had attacked a mill.',
    'Six visitors entered Alder College and sat down.',
    'The officers kept an eye on the match in Tirana.',
  ],
});
