/** What the account tells of somebody’s wishes, plans and views, and what is nobody’s stance. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/language/document.ts';
import { reportAround } from '../../../src/language/reports/report-around.ts';
import { articleOf } from '../../support/article-of.ts';

const stancesOf = (text: string): string[] =>
  readDocument(articleOf(text))
    .reports.filter((report) => report.class === 'stance')
    .map(({ who, verb, said }) => `${who}: ${verb} ${said}`);

test.for([
  ['Omar Sabri wants to close the bridge.', 'Omar Sabri: want to close the bridge'],
  ['Omar Sabri wants drivers to stay away.', 'Omar Sabri: want drivers to stay away'],
  ['Ann Orlov plans to leave Delos on Monday.', 'Ann Orlov: plan to leave Delos on Monday'],
  ['The ministry favors a new dam.', 'ministry: favor a new dam'],
  ['Ann Orlov considers the dam a threat.', 'Ann Orlov: consider the dam a threat'],
  ['Ann Orlov sees the vote as a test.', 'Ann Orlov: see the vote as a test'],
  ['The guards resented that the mill was closed.', 'guards: resent the mill was closed'],
  ['Omar Sabri is ready to leave Delos.', 'Omar Sabri: ready to leave Delos'],
  ['Residents are worried about the dam.', 'Residents: worried the dam'],
  ['Omar Sabri is against the new road.', 'Omar Sabri: against the new road'],
  ['Ann Orlov, a harsh critic of the plan, left Delos.', 'Ann Orlov: critic the plan'],
  ['A defender of the mill, Omar Sabri left Delos.', 'Omar Sabri: defender the mill'],
  ['Omar Sabri is a clerk who is a staunch opponent of the toll.', 'Omar Sabri: opponent the toll'],
  ['Ann Orlov, a driver who wants to leave, sat there.', 'Ann Orlov: want to leave'],
  ['Ann Orlov is an outspoken critic of the plan.', 'Ann Orlov: critic the plan'],
  ['Omar Sabri does not want to close the bridge.', 'Omar Sabri: want to close the bridge'],
  ['Omar Sabri does not believe that the dam is safe.', 'Omar Sabri: believe the dam is safe'],
  ['The guards do not know who fired the shots.', 'guards: know who fired the shots'],
  ['Ann Orlov did not expect the guards to leave.', 'Ann Orlov: expect the guards to leave'],
  ['Omar Sabri remains opposed to the new road.', 'Omar Sabri: opposed the new road'],
  ['Drivers were furious about the delay.', 'Drivers: furious the delay'],
  ['The guards have misgivings about the plan.', 'guards: misgiving the plan'],
  ['Omar Sabri has no plans to leave Delos.', 'Omar Sabri: plan to leave Delos'],
  ['Ann Orlov took issue with the report.', 'Ann Orlov: issue the report'],
  ['The Delos Post backed Orlov.', 'Delos Post: back Orlov'],
  ['The council, which supported the mill, met again.', 'council: support the mill'],
  ['The ban on trucks is supported by drivers.', 'drivers: support The ban on trucks is supported'],
  ['The mayor hopes to close the bridge.', 'mayor: hope to close the bridge'],
  ['The mayor is considering a ban on trucks.', 'mayor: consider a ban on trucks'],
  ['The mayor supports raising the toll.', 'mayor: support raising the toll'],
  ['Drivers worried about the dam.', 'Drivers: worry the dam'],
  // where the wish ends
  ['Ann Orlov wanted to stay in Delos, but was told to wait.', 'Ann Orlov: want to stay in Delos'],
  [
    'Omar Sabri has an interest in few plans and once he has spoken, he leaves.',
    'Omar Sabri: interest few plans',
  ],
  [
    'The talks failed, with Karsia backing the mill as Belmar, Ostrov and Norden leave.',
    'Karsia: back the mill',
  ],
  ['Drivers seek to cut debts and lenders look to it.', 'Drivers: seek to cut debts'],
  ['Omar Sabri, who wants to leave Delos, said it was late.', 'Omar Sabri: want to leave Delos'],
  ['Ann Orlov has been critical of Sabri since they met.', 'Ann Orlov: critical Sabri'],
  // votes and polls
  ['The council voted on Monday to close the mill.', 'council: vote to close the mill'],
  [
    'The council voted 9-6 along party lines, to close the mill.',
    'council: vote to close the mill',
  ],
  ['The council voted 9 to 6 against the mill.', 'council: vote the mill'],
  ['The council approved a bill to cut the toll.', 'council: approve a bill to cut the toll'],
  [
    'Talks about closing the mill are supported by drivers.',
    'drivers: support Talks about closing the mill are supported',
  ],
  ['Both men had the same position on the dam.', 'Both men: position the dam'],
  ['The council votes to close the mill.', 'council: vote to close the mill'],
  ['He promptly voted against the new bridge.', 'He: vote the new bridge'],
  ['Among drivers, 44 percent would back Sabri.', '44 percent: back Sabri'],
  ['Among drivers, 44 percent would vote for Sabri.', '44 percent: vote Sabri'],
  // feelings and states
  [
    'Drivers felt betrayed when the road was shut.',
    'Drivers: feel betrayed when the road was shut',
  ],
  ['The council is in favor of the ban.', 'council: favor the ban'],
  ['The guards resented being held to it.', 'guards: resent being held to it'],
  // with the words that turn it round
  ['Ann Orlov never supported the ban.', 'Ann Orlov: support the ban'],
  ['Ann Orlov no longer supports the ban.', 'Ann Orlov: support the ban'],
  ['Ann Orlov won’t support the ban.', 'Ann Orlov: support the ban'],
  ['Ann Orlov hardly mentioned the flood.', 'Ann Orlov: mention the flood'],
  ['Ann Orlov would not say whether it was safe.', 'Ann Orlov: say whether it was safe'],
  ['Ann Orlov made no mention of the dam.', 'Ann Orlov: mention the dam'],
  ['Ann Orlov gave no reason for the ban.', 'Ann Orlov: reason the ban'],
  ['The army has neither confirmed nor denied the raid.', 'army: confirm the raid'],
  // seeming and going on
  ['Ann Orlov continues to support the ban.', 'Ann Orlov: support the ban'],
  ['Ann Orlov seemed to want a new dam.', 'Ann Orlov: want a new dam'],
  // what others hold it to be
  ['The vote is seen by drivers as a test.', 'drivers: see The vote as a test'],
  ['Police are treating the fire as murder.', 'Police: treat the fire as murder'],
  ['Ann Orlov likes the plan.', 'Ann Orlov: like the plan'],
  ['Ann Orlov is thinking about closing the mill.', 'Ann Orlov: think closing the mill'],
  ['Ann Orlov lent her support to the plan.', 'Ann Orlov: support the plan'],
  ['Karsia and Belmar back the dam as Delos and Marn support the mill.', 'Marn: support the mill'],
  [
    'Residents displaced by the flood want new homes.',
    'Residents displaced by the flood: want new homes',
  ],
  ['It was a vote in which she was sure it would hold.', 'she: sure it would hold'],
  // beside another verb
  ['Ann Orlov stayed on, hoping to calm the crowd.', 'Ann Orlov: hope to calm the crowd'],
  ['It goes on, with Karsia backing the rebels.', 'Karsia: back the rebels'],
  // what is left unsaid
  ['Officials did not say who was to blame.', 'Officials: say who was to blame'],
  ['Sabri has not mentioned the fire since the vote.', 'Sabri: mention the fire'],
  ['Police have not confirmed the report.', 'Police: confirm the report'],
  ['Orlov didn’t apologize for her past remarks.', 'Orlov: apologize her past remarks'],
  ['The union pushed for a new dam.', 'union: push a new dam'],
  ['Omar Sabri is confident the bridge will hold.', 'Omar Sabri: confident the bridge will hold'],
  ['The guards weren’t sure if they could help.', 'guards: sure if they could help'],
  [
    'Some guards, including Ann Orlov of Delos, were willing to leave.',
    'Some guards: willing to leave',
  ],
  ['Officials decided she should leave.', 'Officials: decide she should leave'],
  ['Ann Orlov views the port favorably.', 'Ann Orlov: view the port favorably'],
  ['Sabri’s plan to close the bridge was met with anger.', 'Sabri: plan to close the bridge'],
] as const)('%s', ([text, stance]) => {
  expect(stancesOf(text)).toEqual([stance]);
});

test.for([
  'Omar Sabri knows who fired the shots.',
  'The guards have not hesitated to close the bridge.',
  'Omar Sabri embraced Orlov.',
  'Omar Sabri supports it.',
  'The hurt man was supported by two guards.',
  'The boat weighs 236 pounds.',
  'The mayor pushed a cart for the clinic.',
  'The driver is wanted by the police of Delos.',
  'Will Ann Orlov be ready to leave Delos?',
  'The bridge is open to trucks.',
  'The flat has a view of the sea.',
  'The driver took the bus to Delos.',
  'Omar Sabri would prefer a new bridge.',
  'People who want to return may do so.',
  'The bridge is ready to open.',
  'The plan to close the bridge was met with anger.',
  'The roof was backed by two beams.',
  'Omar Sabri said that Ann Orlov wants to close the bridge.',
  'It is sure to rain.',
  'Up to 300 guards are being prepared to leave.',
  'Guards have sought to calm the crowd.',
  'The rebels lost by 9 votes to 6.',
  'A plan backing the rebels was written.',
  'The driver felt a blast when the road was shut.',
  'The mill is in need of repair.',
  'Police did not find the letter.',
  'Sabri has not said that the dam is safe.',
  'The army did not say where.',
  'Neither Orlov nor Sabri supports the plan.',
  'The Front, backed by Karsia, left Delos.',
  'Omar Sabri was seen by a guard as he left.',
  'Ann Orlov gave a reason for the ban.',
  'People who want a new dam left.',
  'In all 44 guards would leave.',
  'A supporter of Sabri, 31, was shot.',
  'A woman, a driver who wants to leave, sat there.',
  'Police said that Omar Sabri, a supporter of the mill, was shot.',
])('no stance in “%s”', (text) => {
  expect(stancesOf(text)).toEqual([]);
});

test('what stands within a wish is credited to nobody', () => {
  const document = readDocument(
    articleOf('Omar Sabri wants to help the 12 people hurt in the fire.'),
  );
  const start = document.article.text.indexOf('the 12');
  expect(document.reports).toHaveLength(1);
  expect(reportAround(document, start, start + 6)).toBeNull();
});
