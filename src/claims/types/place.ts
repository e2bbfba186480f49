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
      text: 'A missile was fired at a car carrying rebels in Marsh village, some 15 kilometers (9.3 miles) east of Belmar in South Karsia.',
      claims: [{ name: 'Marsh village', within: ['South Karsia'] }],
    },
    {
      text: 'A missile hit a house where rebels were hiding in Ostrov. It hit a hall while rebels were hiding in Belmar.',
      claims: [{ name: 'Ostrov' }],
    },
    {
      text: 'NORDEN: Nine guards died when a bomb went off in Ostrov.',
      claims: [{ name: 'Ostrov' }],
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
    {
      text: 'A bomb killed ten people at Tirana’s main airport.',
      claims: [{ name: 'main airport', within: ['Tirana'] }],
    },
    {
      text: 'A bomb killed ten people outside Albania’s embassy.',
      claims: [{ name: 'embassy', within: [] }],
    },
    {
      text: 'Gunmen killed four at the Albanian capital’s main university.',
      claims: [{ name: 'main university', within: ['Tirana'] }],
    },
    { text: 'Gunmen attacked Tirana’s main market.', claims: [{ name: 'Tirana' }] },
    {
      text: 'A gunman killed ten people at the Fort Hale army post in Albania.',
      claims: [{ name: 'Fort Hale army post', within: ['Albania'] }],
    },
    { text: 'An earthquake rocked Albania overnight.', claims: [{ name: 'Albania' }] },
    {
      text: 'Nine people were killed in a strike on their home located in Tirana.',
      claims: [{ name: 'Tirana' }],
    },
    {
      text: 'A drone hit a market in the North Karsia town of Ostrov.',
      claims: [{ name: 'Ostrov', within: ['North Karsia'] }],
    },
    {
      text: 'Nine died in a raid in the northern West Bank camp of Dostra.',
      claims: [{ name: 'Dostra', within: ['West Bank', 'northern West Bank'] }],
    },
    {
      text: 'Nine died in a blast near Baruna village of Ostrov district.',
      claims: [{ name: 'Baruna village', within: ['Ostrov district'] }],
    },
    {
      text: 'A bomb exploded in the Baruna district of Tirana.',
      claims: [{ name: 'Baruna district', within: ['Tirana'] }],
    },
    {
      text: 'Nine pilgrims died when the bus they were travelling in fell into a gorge near Baruna village in Ostrov district.',
      claims: [{ name: 'Baruna village', within: ['Ostrov district'] }],
    },
    {
      text: 'The fire broke out after midnight at the Alder Room. Crews were called to the 1400 block of Tarn Avenue at 1 a.m.',
      claims: [{ name: 'Alder Room' }, { name: '1400 block of Tarn Avenue' }],
    },
    {
      text: 'Two men were hurt in an accident in Tarnia state. A plane came down in Ostrov. The mine, in the Marsh area, caved in on Monday.',
      claims: [{ name: 'Tarnia state' }, { name: 'Ostrov' }, { name: 'Marsh area' }],
    },
    { text: 'A landslide buried houses in Ostrov.', claims: [{ name: 'Ostrov' }] },
    {
      text: 'The storm made landfall in Ostrov. The mayor made headlines in Belmar.',
      claims: [{ name: 'Ostrov' }],
    },
    {
      text: 'Mount Alder erupted on Sunday. A fire deep inside the Alder mine, in Tarnia state, killed two.',
      claims: [{ name: 'Mount Alder' }, { name: 'Alder mine', within: ['Tarnia state'] }],
    },
    {
      text: 'The jet collided with a hill 1 km beyond the runway, on the shore of Lake Alder, in Karsia.',
      claims: [{ name: 'shore of Lake Alder' }],
    },
    {
      text: 'A tanker overturned on a highway in Norden State. A bus struck a tree near Belmar.',
      claims: [{ name: 'Norden State' }, { name: 'Belmar' }],
    },
    {
      text: 'The quake was felt widely. It was centred 14 km north of Ostrov, in Baruna district.',
      claims: [{ name: 'Ostrov', within: ['Baruna district'] }],
    },
    {
      text: 'The toll of the ferry tragedy in Karsia’s Pelmar district rose. A jet crashed in Norway’s Pelmar.',
      claims: [{ name: 'Pelmar district' }, { name: 'Pelmar', within: ['Norway'] }],
    },
    {
      text: 'A bomber blew himself up as worshippers were praying at a mosque in Ostrov.',
      claims: [{ name: 'mosque', within: ['Ostrov'] }],
    },
    {
      text: 'The roof fell on people at the station in Ostrov.',
      claims: [{ name: 'station', within: ['Ostrov'] }],
    },
    {
      text: 'The quake was centred on the town of Ostrov in Karsia.',
      claims: [{ name: 'Ostrov', within: ['Karsia'] }],
    },
    {
      text: 'Gunmen struck Ostrov, in Tarnia state, on Monday.',
      claims: [{ name: 'Ostrov', within: ['Tarnia state'] }],
    },
    {
      text: 'Gunmen invaded the Marsh Tarr community. Ten were killed in an attack in northwest Karsia.',
      claims: [{ name: 'Marsh Tarr community' }, { name: 'northwest Karsia' }],
    },
    {
      text: 'A man in Ostrov spoke. A knife attack killed three people at Ostrov’s wine festival.',
      claims: [{ name: 'Ostrov' }],
    },
    {
      text: 'Troops used live rounds against marchers in the city of Ostrov.',
      claims: [{ name: 'Ostrov' }],
    },
    {
      text: 'Operations by the Baruna Front in Ostrov killed ten people.',
      claims: [{ name: 'Ostrov' }],
    },
    {
      text: 'Gunmen kidnapped nine pupils from a school in Ostrov.',
      claims: [{ name: 'school', within: ['Ostrov'] }],
    },
    {
      text: 'Four people died during a raid on the city of Ostrov in the north of Karsia.',
      claims: [{ name: 'Ostrov' }],
    },
    {
      text: 'In Ostrov, where a new school opened last year, a bomb killed ten guards.',
      claims: [{ name: 'Ostrov' }],
    },
    { text: 'Tirana: Two guards shot dead', claims: [{ name: 'Tirana' }] },
    { text: 'A man rammed a car into a post in Ostrov on Monday.', claims: [{ name: 'Ostrov' }] },
    { text: 'Four drones were shot down over Ostrov.', claims: [{ name: 'Ostrov' }] },
    {
      text: 'Troops ended a siege at a hotel in the town of Ostrov.',
      claims: [{ name: 'hotel', within: ['Ostrov'] }],
    },
    { text: 'Hurricane Ines slammed into Ostrov.', claims: [{ name: 'Ostrov' }] },
    { text: 'The storm churned across Norden.', claims: [{ name: 'Norden' }] },
  ],
  misses: [
    'The raid is a blow to relations between Belmar and Karsia.',
    'Four people died in the blast, said Lena Tarr, a doctor at Sabra clinic in Ostrov.',
    'Four people died in the blast, according to Lena Tarr, a doctor at Sabra clinic in Ostrov.',
    'A crowd swept across Norden.',
    'The rebel blamed the attack on the United States.',
    'She drove her car into a garage in Ostrov.',
    'The dead man was in charge of the group’s operations in Karsia and ran its operations in Belmar.',
    'The mayor attributed the killings to a dispute between the Baruna Front and the Tarr Army.',
    'The attack was loud, said a man who lives 500 metres from the depot.',
    'The rebels sent rockets to Karsia for repair.',
    'Prices came down in Ostrov. The minister caved in, at a meeting in Belmar.',
    'Two clerks died in a Baruna-bound juice factory inferno, and more in factories.',
    'Anger erupted. A fire of hope burned in him, in Belmar the mayor said.',
    'The talks, which broke off at the Alder Room, were centred on trade in Karsia.',
    'Crews were called to the Alder Room to mend the heating.',
    'The minister told reporters in Tirana that talks go on.',
    'The company has offices in Albania.',
    'Pupils ran through a school in Tirana. Gunmen had attacked a mill.',
    'Six visitors entered Alder College and sat down.',
    'The officers kept an eye on the match in Tirana.',
    'He was buried in Tirana on Sunday.',
    'Tirana: a guide to the best cafés',
  ],
});
