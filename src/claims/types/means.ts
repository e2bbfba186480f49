/** What it was done with, one claim a means and sentence. */
import { defineClaimType } from '../claim-type.ts';
import { findMeans } from '../finders/find-means.ts';

export const means = defineClaimType({
  id: 'means',
  title: 'Means',
  about:
    'What it was done with or caused by: weapons, armed attackers, vehicles, quakes, storms, fires.',
  find: findMeans,
  examples: [
    {
      text: 'Rioters threw Molotov cocktails at a mill; a booby trap killed a guard.',
      claims: [{ name: 'Molotov cocktails' }, { name: 'booby trap' }],
    },
    { text: 'A suicide bomber struck the market.', claims: [{ name: 'suicide bomber' }] },
    { text: 'The attack was carried out by a drone.', claims: [{ name: 'drone' }] },
    {
      text: 'Troops used chemical weapons on the town.',
      claims: [{ name: 'chemical weapons' }],
    },
    { text: 'Two died due to a stampede.', claims: [{ name: 'stampede' }] },
    { text: 'Gunmen stormed the hotel.', claims: [{ name: 'gunmen' }] },
    {
      text: 'The second attacker was driving a car rigged with explosives.',
      claims: [{ name: 'car' }],
    },
    {
      text: 'Two suicide bombers struck, one on foot, the other on a motorcycle.',
      claims: [{ name: 'suicide bombers' }, { name: 'on foot' }, { name: 'motorcycle' }],
    },
    {
      text: 'Gunmen attacked a mill. The raid began when a car exploded behind it.',
      claims: [{ name: 'gunmen' }, { name: 'car' }],
    },
    {
      text: 'He was charged with assault after he shot a clerk with a pistol.',
      claims: [{ name: 'pistol' }],
    },
    {
      text: 'Flash floods and a landslide killed ten people.',
      claims: [{ name: 'flash floods' }, { name: 'landslide' }],
    },
    {
      text: 'Wildfires swept through Ostrov. A car exploded in the flames.',
      claims: [{ name: 'wildfires' }],
    },
    {
      text: 'A rumour that a bomb had been planted caused a crush in which ten died.',
      claims: [],
    },
    { text: 'False reports of a gunman emptied the mall.', claims: [] },
    {
      text: 'The search was halted over the risk of another explosion. The danger of avalanches goes on after the landslide.',
      claims: [{ name: 'landslide' }],
    },
    {
      text: 'A bomb killed ten, said officials who feared that it was one of several.',
      claims: [{ name: 'bomb' }],
    },
    { text: 'A gas leak caused the blast.', claims: [{ name: 'gas leak' }] },
    {
      text: 'Gunmen entered the mill, throwing grenades.',
      claims: [{ name: 'gunmen' }, { name: 'grenades' }],
    },
    {
      text: 'A fire at a mill killed two after heavy rain; a storm followed the eruption.',
      claims: [{ name: 'fire' }, { name: 'heavy rain' }, { name: 'storm' }, { name: 'eruption' }],
    },
    {
      text: 'Fire swept a plant of Alder Aircraft Co. on Sunday.',
      claims: [{ name: 'fire' }],
    },
    { text: 'The army carried out air strikes on two depots.', claims: [{ name: 'air strikes' }] },
    {
      text: 'A raid killed the mayor, who was hit by bullets fired by two men on a motorbike.',
      claims: [{ name: 'motorbike' }],
    },
    {
      text: 'Two died in the attack when a truck was driven into a crowd.',
      claims: [{ name: 'truck' }],
    },
    {
      text: 'Police fired tear gas and, minutes later, live rounds.',
      claims: [{ name: 'tear gas' }, { name: 'live rounds' }],
    },
    { text: 'Rebels sent suicide drones towards the depot.', claims: [{ name: 'suicide drones' }] },
    {
      text: 'A bomb killed five guards in Tank Pelmar district.',
      claims: [{ name: 'bomb' }],
    },
    { text: 'A tank fired on Pelmar district.', claims: [{ name: 'tank' }] },
    { text: 'Tanker hit by missiles off Karsia', claims: [{ name: 'missiles' }] },
    {
      text: 'Rioters attacked a farm with axes, and shells fell on the mill.',
      claims: [{ name: 'axes' }, { name: 'shells' }],
    },
  ],
  misses: [
    'The rebels hit the port in what they called Operation Hurricane.',
    'The tanker that was attacked was led to port by the aircraft carrier Orlov.',
    'Four clerks were on board the aircraft when it crashed.',
    'The attack shook the town. Vans filled with armed agents came.',
    'A bus was caught in a cross fire, and two died.',
    'The strike came hours after a plane was harassed by fighter jets.',
    'The ferry sank despite a search by ships and helicopters, and people were winched up by helicopters.',
    'Rebels opened fire on a bus.',
    'The Front attacked from several axes.',
    'Two were shot by a rider who fled on a jet ski.',
    'The army sent drones to its depot for repair.',
    'Two men on a motorbike saw the crash.',
    'The truck was driven into the garage after the crash.',
    'He was charged with assault and carrying a pistol without a permit.',
    'He faces charges of assault and unlawful discharge of a firearm.',
    'Lawmakers discussed the gun laws.',
    'Some 35 aircraft were tackling it, and helicopters dropped water.',
    'The ministry denied opening fire.',
    'The crash was like an earthquake, like Sabri’s inferno.',
    'The crash led to a flood of complaints.',
    'A lorry that crashed caught fire, the fire chief said.',
    'A packed bus crashed into a lorry loaded with bricks.',
    'The crash set off a storm of protest, and the quarrel is on fire.',
    'The news of the crash spread like wildfire.',
    'The crash followed his landslide victory.',
    'Two guards died in a lightning raid.',
    'The office gave flood warnings after the crash.',
    'After the crash, the army used helicopters to reach the village.',
    'A helicopter crashed in Norden, killing five.',
    'An army helicopter was shot down in Norden.',
    'The bomb squad left in the evening.',
    'He bought a car in March.',
    'The company sells drones to farmers.',
    'The rebels possess chemical weapons.',
    'One attacker fled on foot, the other on a motorcycle.',
  ],
});
