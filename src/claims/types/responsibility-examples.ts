/**
 * Sentences that tell who did it, and sentences that look alike and blame nobody. Places and people are
 * invented. They run as tests and stand on the method page.
 */
import type { Example } from '../claim-type.ts';

export const examples: Example[] = [
  {
    text: 'An assault led by the Baruna Front on a school shook the town.',
    claims: [{ actor: 'Baruna Front', stance: 'stated' }],
  },
  {
    text: 'The raid was carried out by a small number of militants from the Baruna Front.',
    claims: [{ actor: 'Baruna Front', stance: 'stated' }],
  },
  {
    text: 'The raid was carried out by militants from the Baruna Front group.',
    claims: [{ actor: 'Baruna Front group', stance: 'stated' }],
  },
  {
    text: 'The raid was carried out by militants from the Grey Wing group.',
    claims: [{ actor: 'Grey Wing group', stance: 'stated' }],
  },
  {
    text: 'A bomb killed ten in Norden. The Baruna Front boasted of the attack.',
    claims: [{ actor: 'Baruna Front', stance: 'claimed' }],
  },
  {
    text: 'A bomb killed ten. A spokesman for the Baruna Front also claimed it, telling a paper so.',
    claims: [{ actor: 'Baruna Front', stance: 'claimed' }],
  },
  {
    text: 'Norden has often criticized Karsia for carrying out air strikes on its soil.',
    claims: [{ actor: 'Karsia' }],
  },
  {
    text: 'The army carried out the Albania strike. Albania strikes hit a mill.',
    claims: [{ actor: 'army' }, { actor: 'Albania' }],
  },
  {
    text: 'Jets hit mills in Norden, Karsia on a militia behind the raid that killed ten.',
    claims: [],
  },
  {
    text: 'A bomb killed ten. The Baruna Front praised the attack but stopped short of claiming it.',
    claims: [],
  },
  {
    text: 'A bomb killed ten. A band called the Baruna Front posted a claim of responsibility.',
    claims: [{ actor: 'Baruna Front', stance: 'claimed' }],
  },
  {
    text: 'The Baruna Front said one of its fighters had carried out the attack.',
    claims: [{ actor: 'Baruna Front', stance: 'claimed' }],
  },
  {
    text: 'A letter purporting to come from the Baruna Front claimed responsibility for the raid.',
    claims: [{ actor: 'Baruna Front', stance: 'claimed' }],
  },
  {
    text: 'A caller to Radio Norden claimed responsibility for the raid on behalf of the Baruna Front.',
    claims: [{ actor: 'Baruna Front', stance: 'claimed' }],
  },
  { text: 'A letter to the Norden Times claimed responsibility for the raid.', claims: [] },
  {
    text: 'Omar Sabri, a spokesman for the Baruna Front, claimed responsibility for the raid.',
    claims: [{ actor: 'Baruna Front', stance: 'claimed' }],
  },
  {
    text: 'A bomb killed ten. There is no doubt that the Baruna Front was responsible, the mayor said.',
    claims: [{ actor: 'Baruna Front', stance: 'blamed' }],
  },
  {
    text: 'A bomb killed ten. The Baruna Front was not responsible, the mayor said.',
    claims: [],
  },
  {
    text: 'The blasts at clinics in Norden, Albania, and Alder, Greece, killed ten.',
    claims: [],
  },
  {
    text: 'After blasts in the north, Albania killed ten fighters.',
    claims: [{ actor: 'Albania', stance: 'stated' }],
  },
  { text: 'Karim Sabri attacked the mayor for hiding a report.', claims: [] },
  {
    text: 'Albania attacked a port.',
    claims: [{ actor: 'Albania', stance: 'stated' }],
  },
  { text: 'Inspectors say that Albania destroyed its missiles.', claims: [] },
  { text: 'Albania could open a front by attacking the port.', claims: [] },
  { text: 'Alder Corp. operations grew.', claims: [] },
  {
    text: 'A drone strike killed ten. An official said that Albania had been behind it.',
    claims: [{ actor: 'Albania', stance: 'blamed' }],
  },
  {
    text: 'A Baruna and coalition security force killed three armed men.',
    claims: [{ actor: 'Baruna and coalition security force', stance: 'stated' }],
  },
  {
    text: 'A splinter group of the Baruna Front claimed responsibility for the raid.',
    claims: [{ actor: 'splinter group of the Baruna Front', stance: 'claimed' }],
  },
  {
    text: 'After an attack in Norden, Albania struck two bases.',
    claims: [{ actor: 'Albania', stance: 'stated' }],
  },
  {
    text: 'Albanian forces carried out two raids in the north.',
    claims: [{ actor: 'Albanian forces', stance: 'stated' }],
  },
  {
    text: 'An Albanian helicopter struck the village, killing six.',
    claims: [{ actor: 'Albania', stance: 'stated' }],
  },
  {
    text: 'The minister blamed the attack on a militia called the Baruna Front.',
    claims: [{ actor: 'Baruna Front', stance: 'blamed' }],
  },
  {
    text: 'The ministry accused Albania of shelling the village.',
    claims: [{ actor: 'Albania', stance: 'blamed' }],
  },
  {
    text: 'A local group, the Baruna Front, claimed responsibility for the bombing.',
    claims: [{ actor: 'Baruna Front', stance: 'claimed' }],
  },
  {
    text: 'The blast was claimed by the Baruna Front.',
    claims: [{ actor: 'Baruna Front', stance: 'claimed' }],
  },
  {
    text: '“The Baruna Front carried out this raid,” Mayor Ann Orlov said.',
    claims: [{ actor: 'Baruna Front', stance: 'blamed' }],
  },
  {
    text: 'Omar Sabri, 23, was charged with the murder of a guard.',
    claims: [{ actor: 'Omar Sabri', stance: 'blamed' }],
  },
  {
    text: 'The Islamic State of Norway and Sweden claimed the raid.',
    claims: [{ actor: 'Islamic State of Norway and Sweden', stance: 'claimed' }],
  },
  {
    text: 'Police spoke of the gunman, identified by Hale as Omar Sabri.',
    claims: [{ actor: 'Omar Sabri', stance: 'blamed' }],
  },
  {
    text: 'Police identified the gunman as Omar Sabri.',
    claims: [{ actor: 'Omar Sabri', stance: 'blamed' }],
  },
  {
    text: 'Omar Sabri pleaded not guilty to murder.',
    claims: [{ actor: 'Omar Sabri', stance: 'denied' }],
  },
  {
    text: 'The raid is believed to have been carried out by the Baruna Front.',
    claims: [{ actor: 'Baruna Front', stance: 'blamed' }],
  },
  {
    text: 'The bomber is thought to belong to the Baruna Front.',
    claims: [{ actor: 'Baruna Front', stance: 'blamed' }],
  },
  {
    text: 'The Baruna Front is responsible for the bombing.',
    claims: [{ actor: 'Baruna Front', stance: 'stated' }],
  },
  {
    text: 'The Baruna Front said it was behind the blast.',
    claims: [{ actor: 'Baruna Front', stance: 'claimed' }],
  },
  {
    text: 'Albania denied any involvement in the attack.',
    claims: [{ actor: 'Albania', stance: 'denied' }],
  },
  // a name of one word, of which nothing else says whose it is
  {
    text: 'Officials said a rocket fired by Dahbara hit a mill.',
    claims: [{ actor: 'Dahbara', stance: 'blamed' }],
  },
  {
    text: 'Orlov blamed the Baruna Front for the bombing. The Front denied it.',
    claims: [
      { actor: 'Baruna Front', stance: 'blamed' },
      { actor: 'Front', stance: 'denied' },
    ],
  },
  {
    text: 'The Baruna Front said that it had nothing to do with the bombing.',
    claims: [{ actor: 'Baruna Front', stance: 'denied' }],
  },
  {
    text: 'The Baruna Front said on Monday that its fighters had attacked the post.',
    claims: [{ actor: 'Baruna Front', stance: 'claimed' }],
  },
  {
    text: 'No group has claimed responsibility for the attack.',
    claims: [{ actor: 'no group', stance: 'claimed' }],
  },
  {
    text: 'A bomb killed two guards. The little-known Marsh group said its fighters were behind it.',
    claims: [{ actor: 'little-known Marsh group', stance: 'claimed' }],
  },
  {
    text: 'A bomb killed two guards. No individual or group has so far claimed responsibility.',
    claims: [{ actor: 'no individual or group', stance: 'claimed' }],
  },
  {
    text: 'A bomb killed two guards. The attack has not been claimed.',
    claims: [{ actor: 'no group', stance: 'claimed' }],
  },
  {
    text: 'Officials believe the Baruna Front carried out the raid.',
    claims: [{ actor: 'Baruna Front', stance: 'blamed' }],
  },
  {
    text: 'A suicide bomber from the Baruna Front blew himself up at the gate.',
    claims: [{ actor: 'Baruna Front', stance: 'stated' }],
  },
  {
    text: 'An Albanian suicide bomber killed ten people.',
    claims: [{ actor: 'Albanian suicide bomber', stance: 'stated' }],
  },
  {
    text: 'The Albanian army said its jets had struck a depot.',
    claims: [{ actor: 'Albanian army', stance: 'claimed' }],
  },
  {
    text: 'Omar Sabri was found guilty of murder.',
    claims: [{ actor: 'Omar Sabri', stance: 'blamed' }],
  },
  {
    text: 'The Baruna Front denied carrying out the raid.',
    claims: [{ actor: 'Baruna Front', stance: 'denied' }],
  },
  {
    text: 'The army accused the Baruna Front of sending drones to the depot in Norden.',
    claims: [{ actor: 'Baruna Front', stance: 'blamed' }],
  },
  {
    text: 'A bomb killed ten. The governor attributed that attack to “rebels paid by the army”. The army rejected that charge.',
    claims: [
      { actor: 'rebels', stance: 'blamed' },
      { actor: 'army', stance: 'denied' },
    ],
  },
  {
    text: 'A bomb killed ten. Clerks were shot when men suspected to be bandits stormed a mill.',
    claims: [{ actor: 'bandits', stance: 'blamed' }],
  },
  {
    text: 'Nine clerks died when suspected members of the Baruna Front waylaid a bus.',
    claims: [{ actor: 'Baruna Front', stance: 'blamed' }],
  },
  {
    text: 'A raid killed ten. Police said they suspected fighters of the Baruna Front.',
    claims: [{ actor: 'Baruna Front', stance: 'blamed' }],
  },
  {
    text: 'A raid killed ten. All indications point to the Baruna Front, the mayor said. The guerrillas said it was not them.',
    claims: [
      { actor: 'Baruna Front', stance: 'blamed' },
      { actor: 'guerrillas', stance: 'denied' },
    ],
  },
  {
    text: 'Front spokesman Omar Sabri distanced his group from the attack, saying that targeting schools was wrong.',
    claims: [{ actor: 'Front', stance: 'denied' }],
  },
  {
    text: 'The ministry pointed the finger at the Baruna Front, a charge denied by its leaders after the attack.',
    claims: [
      { actor: 'Baruna Front', stance: 'blamed' },
      { actor: 'leaders', stance: 'denied' },
    ],
  },
  {
    text: 'The attack killed ten. Albania denied that its forces had fired the rocket.',
    claims: [{ actor: 'Albania', stance: 'denied' }],
  },
  {
    text: 'The raid killed ten. Albania said it did not carry out the raid.',
    claims: [{ actor: 'Albania', stance: 'denied' }],
  },
  {
    text: 'The attack killed ten. A commander denied that his men were involved.',
    claims: [{ actor: 'commander', stance: 'denied' }],
  },
  {
    text: 'Security forces used live rounds against the marchers in Norden.',
    claims: [{ actor: 'Security forces', stance: 'stated' }],
  },
  {
    text: 'Gendarmes raided a clinic. An air force jet bombed a camp.',
    claims: [
      { actor: 'Gendarmes', stance: 'stated' },
      { actor: 'air force', stance: 'stated' },
    ],
  },
  {
    text: 'The attack killed ten. The Baruna Front said it had sent the bomber.',
    claims: [{ actor: 'Baruna Front', stance: 'claimed' }],
  },
  {
    text: 'The minister charged that the violence had been planned by Omar Sabri.',
    claims: [{ actor: 'Omar Sabri', stance: 'blamed' }],
  },
  {
    text: 'Junta jets bombed a village. The Alder Defence Ministry said its Aerospace Forces had hit two depots.',
    claims: [
      { actor: 'Junta', stance: 'stated' },
      { actor: 'Aerospace Forces', stance: 'claimed' },
    ],
  },
  {
    text: 'The mission counted 47 attacks attributed to the Baruna Front (BF) in the north.',
    claims: [{ actor: 'Baruna Front', stance: 'blamed' }],
  },
  {
    text: 'The Baruna Front (BF) armed group claimed responsibility for the suicide-bombing of a mill.',
    claims: [{ actor: 'Baruna Front', stance: 'claimed' }],
  },
  {
    text: 'The blast was caused by a missile launched by the Karsian army.',
    claims: [{ actor: 'Karsian army', stance: 'stated' }],
  },
];

export const misses: string[] = [
  'Rockets hit a base in Ostrov where troops were stationed, killing three clerks.',
  'The army shot down two missiles over Ostrov.',
  'The party’s leader launched a scathing attack on Mayor Omar Sabri.',
  'The National Shooting Sports Foundation (NSSF) calls the law “cruel to clerks”.',
  'Karsia has been blamed for rapid deforestation.',
  'Police did not say which group was responsible for the bombing.',
  'Boats exploded in Ostrov, killing nine people. The boats burned.',
  'The driver was struck by a 2015 Marten Heron.',
  'Her car was struck head-on by a GMC Heron.',
  'The army said its trucks had hit two dogs.',
  'The ministry accused Albania of sending medicine to the Baruna Front.',
  'A raid killed ten. Soldiers killed two of the gunmen.',
  'A raid killed ten. Police suspected the driver had fled.',
  'A party spokesman said that attacking mosques was wrong.',
  'The mayor denied that her office was involved in the sale.',
  'The attack killed ten. Officials said he was not involved. Albania said it does not target clerks.',
  'The council declared it a terrorist group in 2012, saying it was responsible for an attack.',
  'The ministry accused Albania of storing weapons in the mill.',
  'A mine fell in. Search and rescue teams carried out an operation.',
  'A ferry sank, killing 30. The navy launched an operation to find the crew.',
  'A ferry sank, killing 30. A rescue operation was launched by the Albanian coast guard.',
  'Nobody has claimed responsibility for the delay of the train.',
  'The Baruna Front called for talks about the market. The Front denied it.',
  'The Baruna Front said that its fighters had left the town.',
  'The club fired its coach.',
  'Albania’s parliament killed a bill, and its army executed a plan.',
  'The Senate killed a plan to sell arms after the raid.',
  'Cholera has killed ten people.',
  'Tom Hale hit the robber with a chair.',
  'The Norden Company said it had hit its target.',
  'Omar Sabri was found guilty of theft.',
  'Gunmen from the north killed two guards.',
  'A gunman killed two guards before he was shot and killed by an Ostrov police officer.',
  'Omar Sabri was charged with theft after the shooting.',
  'The victim was identified as Omar Sabri.',
  '“They had the audacity of attributing the raid to Albania,” Omar Sabri said.',
  'The raid hit an individual believed to be responsible for the attack.',
  'Police blamed the crash on ice.',
  'The flood tore away a bridge linking Norden to Ostrov.',
  'A gunman shot two people.',
  'The port said it was behind with its work.',
  'None of the sources attributed the attack to any armed group.',
  'Strikes in Durres and Albania killed ten people.',
  'An Albanian helicopter crashed in the north, killing six.',
  'Cyclone Ines hit the town of Norden on Thursday.',
  'Cyclone Ines, locally named Marga, came by night. The coast was battered by Marga.',
  'An attack on a car near Durres, Albania killed two people.',
  'Rights groups say it has bombed schools.',
  'It was Albania’s deadliest raid in years.',
  'Ann Orlov, who commands Albanian Navy operations in the gulf, spoke.',
];
