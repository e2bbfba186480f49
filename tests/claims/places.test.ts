/** Places behind asides and in rows of names, and what only looks like one. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const placesOf = (text: string): string[] =>
  extractClaims(articleOf(text)).claims.flatMap((claim) =>
    claim.type === 'place' ? [[claim.name, ...claim.within].join(' < ')] : [],
  );

test.for([
  // the country that it is meant for, and the one that is hit
  ['An operation against Norway killed three men in Dostra.', ['Dostra']],
  ['Air strikes against Norway killed three men.', ['Norway']],
  // what tears through a town and shakes it, and the middle of one
  ['A powerful explosion rocked Deir Tarn on Monday, killing nine clerks.', ['Deir Tarn']],
  ['A powerful speech rocked Deir Tarn on Monday. A bomb killed nine clerks.', []],
  ['A bomb killed nine clerks in downtown Tarn on Monday.', ['downtown Tarn']],
  ['A blast ripped through Dostra on Monday, killing nine clerks.', ['Dostra']],
  ['A rumour ripped through Dostra on Monday.', []],
  // a side of a land or a town, and the middle of one; no coast, nor the heart of a plan
  ['A bomb killed nine clerks in the east of Norway.', ['east of Norway < Norway']],
  ['A bomb killed nine clerks in the north-west of Norway.', ['north-west of Norway < Norway']],
  ['A bomb killed nine clerks in the heart of Quelmouth.', ['heart of Quelmouth < Quelmouth']],
  ['A bomb at the heart of Quelmouth’s plan killed nine clerks.', []],
  // the outskirts of a town that a strike is on
  ['An air strike on Oslo’s southern suburbs killed nine clerks.', ['southern suburbs < Oslo']],
  ['A talk on Oslo’s southern suburbs cheered nine clerks.', []],
  // a number that is part of a name, and one that is none
  ['Rockets killed nine clerks at Tower 22 in Norway.', ['Tower 22 < Norway']],
  ['Rockets killed nine clerks at Camp 7.', ['Camp 7']],
  ['A bomb killed nine clerks in Quelmouth 22 days ago.', ['Quelmouth']],
  // the capital by its name
  ['A bomb killed nine clerks in the Norwegian capital, Oslo.', ['Oslo < Norway']],
  ['A bomb killed nine clerks in the main town, Quelmouth.', ['Quelmouth']],
  ['A bomb killed nine clerks in the main town, clerks said.', []],
  // the one that stands for others
  ['They were blamed for attacks like one on Friday on a depot near Dostra.', ['Dostra']],
  ['They were blamed for attacks like those of old hands near Dostra.', []],
  // the wider place of a row
  ['Three guards were killed in Dostra, South Varsania.', ['Dostra < South Varsania']],
  ['Three guards were killed in Dostra, South Varsania, on Monday.', ['Dostra < South Varsania']],
  ['Three guards were killed in Dostra, Omar Sabri, a clerk, said.', ['Dostra']],
  ['Three guards were killed in Dostra, Omar Sabri said.', ['Dostra']],
  // two countries in a row, and an embassy of another land
  ['Three guards were killed in Norway, Albania.', ['Norway']],
  ['Three guards were killed in Tirana, Albania.', ['Tirana < Albania']],
  ['A bomb exploded near the Norway embassy in Tirana.', ['Norway embassy < Tirana']],
  // what is close to a place is near it; close to what is none
  ['Two men were hurt close to the Dostra Hotel.', ['Dostra Hotel']],
  ['Two men were hurt as the talks came close to a deal.', []],
  // streets in short
  ['A man was shot on Tarn Ave. in Dostra.', ['Tarn Ave. < Dostra']],
  [
    'A man was shot on Tarn Blvd. and W. 15th St. in Dostra.',
    ['Tarn Blvd.', 'W. 15th St. < Dostra'],
  ],
  ['A man was shot at 2 am in Dostra.', ['Dostra']],
  ['A man was shot by Dr. Hale.', []],
  // a town that no list has, by what the text has happen in it
  ['Two men were hurt in west Quelmouth.', ['west Quelmouth < Quelmouth']],
  [
    'Two men were hurt at a Quelmouth bar. A fire broke out in Quelmouth.',
    ['Quelmouth bar < Quelmouth', 'Quelmouth'],
  ],
  ['Two men were hurt at a Quelmouth bar.', ['Quelmouth bar']],
  // “hurt”, of people
  ['One dead, 3 hurt in Dostra shooting.', ['Dostra']],
  ['A blast hurt two clerks in Dostra.', ['Dostra']],
  ['The cuts hurt two towns in Albania.', []],
  // one name with “&”, and two people
  ['A man was shot at the Dostra Hair & Barber Salon.', ['Dostra Hair & Barber Salon']],
  ['Two men were hurt outside the Dostra Bar & Grill.', ['Dostra Bar & Grill']],
  ['Omar & Ann Sabri were shot in Dostra.', ['Dostra']],
  // what the place was behind where it is, and each of several
  [
    'The blast was in the 200 block of Tarn Avenue, at the Alder Hotel.',
    ['200 block of Tarn Avenue', 'Alder Hotel'],
  ],
  ['The blast was in the 200 block of Tarn Avenue, at the weekend.', ['200 block of Tarn Avenue']],
  ['Six deaths were reported in the districts of Azun and Dostra.', ['Azun', 'Dostra']],
  ['Most of the deaths were reported in the district of Azun.', ['Azun']],
  ['The rest of the votes were reported in the district of Azun.', []],
  ['Four men were held in raids in Azun and Shah Tarr late on Friday.', ['Azun', 'Shah Tarr']],
  ['Four men were held in raids in Azun and Ann Tarr said nothing.', ['Azun']],
  ['Ten were killed in nearby Dostra.', ['Dostra']],
  ['A train derailed in the eastern state of Azunia.', ['Azunia']],
  ['A train derailed in a state of decay.', []],
  // on whose order, and in whose house
  ['At President London’s direction, jets struck a mill in Azun.', ['Azun']],
  ['At the mill’s gate, gunmen shot two guards.', ['gate']],
  // what was dug out where
  ['Workers pulled bodies from the rubble of a block on Tarn Street.', ['Tarn Street']],
  ['Workers pulled bodies from the rubble of a mill in Azun.', ['Azun']],
  ['Workers pulled a cable from the shop on Tarn Street.', []],
  // forces that hit, a blast that tears, a shelter that opens
  ['Norwegian forces struck a mill at a crossing in Azun.', ['crossing < Azun']],
  ['Norwegian forces struck a deal in Azun.', []],
  ['An explosion tore through a mill in Azun.', ['mill < Azun']],
  ['After the blast, a charity opened a shelter at Alder School.', []],
  ['Gunmen stormed a hotel on Tarn Beach.', ['Tarn Beach']],
  // one place, two places
  ['Six people were killed in Trinidad and Tobago.', ['Trinidad and Tobago']],
  [
    'Six people were killed in Sarajevo, Bosnia and Herzegovina.',
    ['Sarajevo < Bosnia and Herzegovina'],
  ],
  ['Six people were killed in Dostra and Azun.', ['Dostra', 'Azun']],
  // behind an aside
  ['Six people were killed, including a clerk, in Dostra.', ['Dostra']],
  ['Six people were killed, one of them a child, in Dostra.', ['Dostra']],
  ['Six people were killed, officials said, in Dostra.', ['Dostra']],
  ['Six people were killed, including a clerk, in what many call a war.', []],
  ['Six people were invited, including a clerk, in Dostra.', []],
  ['The strike killed Omar Sabri, a commander of the guard, in Dostra.', ['Dostra']],
  ['The strike killed Omar Sabri, a clerk, late on Sunday night in Dostra.', ['Dostra']],
  ['The two men, a clerk and a driver, met in Dostra after a bus exploded.', []],
  ['Gunmen killed the mayor (a former judge) near Dostra.', ['Dostra']],
  ['Gunmen (two of them from Dostra) killed the mayor.', []],
  ['A drone strike (the third this year) in Dostra killed two guards.', ['Dostra']],
  ['The drone strike (prepared in Dostra) killed two guards.', []],
  // off the island, and off what is no place
  ['A ferry sank off the island of Sazan.', ['Sazan']],
  ['The gate was blown off the hinges.', []],
  // where that fell which killed
  ['Twenty people were hurt when fireworks fell into a crowd in Tirana.', ['Tirana']],
  ['A guard was killed when a truck overturned in Tirana.', ['Tirana']],
  ['A guard was killed when police in Tirana said nothing.', []],
  ['Twenty people were hurt in Tirana.', ['Tirana']],
  ['Their pride was hurt in Tirana.', []],
  // districts
  ['A bomb killed two in Dostra district.', ['Dostra district']],
  ['A bomb killed two in Azun, Upper Dostra province.', ['Azun < Upper Dostra province']],
  ['A bomb killed two in Azun, a poor province.', ['Azun']],
  // under water
  ['The river flooded Tirana.', ['Tirana']],
  ['Forty homes were flooded in Tirana.', ['Tirana']],
  ['Floods swept through the town of Azun.', ['Azun']],
  ['The office in Tirana was flooded with calls.', []],
  ['Visitors flooded Tirana in May.', []],
  ['The party swept Albania in the vote.', []],
  // over two things that were struck
  ['An attack on a house and a car in Dostra killed two.', ['Dostra']],
  // behind a date
  ['On December 21, 2030 in Dostra, a bomber blew himself up.', ['Dostra']],
  ['On Monday in Dostra, gunmen shot two guards.', ['Dostra']],
  ['On Monday in Dostra, gunmen rested.', []],
  // a nation’s town is called by its name
  ['A bomb went off in the rebel-held Albanian town of Azun.', ['Azun < Albania']],
  ['A bomb went off in the Baruna district of Tirana.', ['Baruna district < Tirana']],
  ['A device went off near the gate of Tirana.', ['gate of Tirana < Tirana']],
  ['The alarm went off in Tirana.', []],
  // a part of a place that nothing else tells of
  ['Shells fell and a bomb exploded on the outskirts of Jarun.', ['outskirts of Jarun < Jarun']],
  ['A strike on Shaqun, northeast of the capital, killed two.', ['Shaqun']],
  ['A strike on Shaqun, unlike those before, killed two.', []],
  ['He was hurt in an attack in the vicinity of Azun.', ['vicinity of Azun < Azun']],
  // what was destroyed where, and by what
  ['A car was destroyed near the town of Azun.', ['Azun']],
  ['Drones destroyed a house in Azun.', ['Azun']],
  ['The hope was destroyed in a speech.', []],
  ['Rivals destroyed their hopes in Tirana.', []],
  // where somebody led, not where it happened
  ['A leader in Dostra was killed near the town of Azun.', ['Azun']],
  ['Three people in Dostra were killed.', ['Dostra']],
  ['Three dead in Azun, and the town mourns.', ['Azun']],
  ['Three clerks in Azun.', []],
  ['The stronghold of Azun was attacked.', ['Azun']],
  // two places, and a place and a speaker
  ['A guard was killed in attacks in Azun and Baruna Vale.', ['Azun', 'Baruna Vale']],
  ['A guard was killed in attacks in Azun and Omar Sabri said so.', ['Azun']],
  // where it is kept
  ['The strikes were compared with incidents in the Azun archive.', []],
  // streets with a number
  ['Two men were shot near 25th Street in Dostra.', ['25th Street < Dostra']],
  ['Two men were shot in the 400 block of East 71st Street.', ['400 block of East 71st Street']],
  ['A guard was shot in Azun on the 25th.', ['Azun']],
  // where two streets meet, and the town that both are in
  [
    'A guard was shot near the corner of 25th Street and Tarn Avenue in Dostra.',
    ['corner of 25th Street and Tarn Avenue < Dostra'],
  ],
  ['A guard was shot in a corner of a shop in Dostra.', ['corner of shop < Dostra']],
  // roads and houses with a number
  ['A clerk was shot at a campsite off U.S. Route 4.', ['campsite', 'U.S. Route 4']],
  ['A clerk was killed when he was hit by a car on Highway 41.', ['Highway 41']],
  ['A clerk was shot dead near County Road 12.', ['County Road 12']],
  ['A clerk was killed in a crash on the A64.', ['A64']],
  ['A clerk was shot dead on the road by 12 men.', []],
  ['Five people were shot outside Club 66 in Dostra.', ['Club 66 < Dostra']],
  ['Five people were shot outside the club. 66 were hurt in Dostra.', ['club', 'Dostra']],
  // wider places behind a comma, and a town told twice
  ['A strike hit a house on Tarn Road, in Durres.', ['Tarn Road < Durres']],
  ['A strike hit a house on Tarn Road, in what many call a raid.', ['Tarn Road']],
  [
    'Two men were killed in attacks in Tirana, the Albanian capital, and Oslo, Norway.',
    ['Tirana', 'Oslo < Norway'],
  ],
  // what landed there
  ['Several rockets landed in the airport compound in Durres.', ['airport compound < Durres']],
  ['Several clerks landed in the airport compound in Durres.', []],
  ['An airstrike hit a house and a mill next to it in the Sabra camp.', ['Sabra camp']],
  // a line of names behind what is told
  ['Three guards were killed. Dostra, South Varsania.', ['Dostra < South Varsania']],
  ['Three guards were killed. Omar Sabri, The Gazette.', []],
  ['Three guards met. Dostra, South Varsania.', []],
  // a name before the land it lies in
  ['One guard was killed in a strike on Makeen, South Varsania.', ['Makeen < South Varsania']],
  ['One guard was killed in a strike on Makeen, Norway’s mayor.', []],
  // by its distance
  ['Missiles struck a camp 10 miles south of Dostra.', ['Dostra']],
  ['Missiles struck a camp about 90 miles south of Dostra.', ['camp']],
  ['Missiles struck a camp 120km south of Dostra.', []],
  ['Missiles struck a camp of Dostra.', ['camp']],
  // behind quotation marks
  ['Two were killed in a strike on a ‘training compound’ in Dostra.', ['Dostra']],
  // no place of anything
  ['They fired shots in their direction.', []],
  ['A driver crashed into a guardrail.', []],
  ['A clerk died of his wounds at Norden Hospital in Tirana.', []],
  ['A clerk died in a fire in Tirana.', ['Tirana']],
  // one house of two trades, and two houses
  ['Two clerks were shot at the Marten Bar and Grill.', ['Marten Bar and Grill']],
  ['Two clerks were shot at the Marten Bar and Omar Sabri said so.', ['Marten Bar']],
  // outside of
  ['Two men were shot outside of the Marten Club.', ['Marten Club']],
  ['Two men were shot outside a club in Dostra.', ['club < Dostra']],
  // it happened there: what was told before
  ['Two men were shot on Monday. It happened at the Marten Lounge.', ['Marten Lounge']],
  ['The mayor met clerks on Monday. It happened at the Marten Lounge.', []],
  // where rescuers were called to
  ['Officers responded to the Marten Hotel after shots were fired.', ['Marten Hotel']],
  ['Officers were called to the Marten Hotel for a shooting.', ['Marten Hotel']],
  ['Officers responded to the Marten Hotel for a talk.', []],
  ['Officers were called to the Marten Hospital after shots were fired.', []],
  ['Clerks responded to the Marten Hotel after shots were fired.', []],
  // where the victim died is not where it happened
  ['A clerk died of her wounds at Dostra Medical Center.', []],
  ['A clerk was shot in the head and pronounced dead at Dostra Medical Center.', []],
  ['A clerk died in a fire at Dostra Community Center.', ['Dostra Community Center']],
  // where somebody was as it happened, and what went on elsewhere
  ['Omar Sabri was shot dead as he left a rally in the town of Dostra.', ['Dostra']],
  ['Omar Sabri was shot dead as clerks left a fair in the town of Dostra.', []],
  // the town where it was, and where the hurt were brought
  ['Omar Sabri, the mayor of Dostra where a bomb exploded, spoke.', ['Dostra']],
  ['They were taken to Dostra Hospital, where two were killed by a fever.', []],
  // towns with their countries
  [
    'Two guards were killed in attacks in Durres, Albania, and Oslo, Norway, on Monday.',
    ['Durres < Albania', 'Oslo < Norway'],
  ],
  ['Two guards were killed in attacks in Durres, Norway and Oslo.', ['Durres', 'Norway', 'Oslo']],
  // where it was posted or told
  ['A bomb exploded, and a video of the bombing on Facebook was shared.', []],
  ['Two men were killed, citing the ministry in Albania.', []],
  ['Missiles were fired at targets.', []],
] as const)('%s', ([text, places]) => {
  expect(placesOf(text)).toEqual(places);
});

test.for([
  ['Two clerks were shot outside an Oslo day care center.', 'Oslo'],
  ['A bomb exploded outside the Norway embassy.', null],
  ['Clerk Shot In Face', null],
  ['Five Shot At Vigil', null],
  ['Five people were shot in Hale Springs, police said.', 'Hale Springs'],
  ['The Oslo shooting killed two clerks.', 'Oslo'],
  // told by a claim alone
  ['Two dead, four injured in Azunvale shooting', 'Azunvale'],
  ['Two dead, four injured in Downtown shooting', null],
  ['Two men were shot in a restroom.', null],
  ['The Oslo Marten High School shooting killed two clerks.', null],
  ['Two clerks were shot near the gate of Oslo Park.', 'Oslo Park'],
] as const)('the main happening’s place: %s', ([text, place]) => {
  const { mainEvent } = extractClaims(articleOf(text));
  expect(mainEvent.place).toBe(place);
});

test('no happening lies on a platform', () => {
  const { mainEvent } = extractClaims(
    articleOf('The station posted a video of the bombing on Facebook. Three people were killed.'),
  );
  expect(mainEvent.place).toBeNull();
});

test.for([
  // a band’s name before its deed, and a town’s
  [
    'Ten killed in Grey Heron attack',
    'Grey Heron Islamists attacked a mill in Dostra.',
    ['Dostra'],
  ],
  [
    'Ten killed in Grey Heron attack',
    'The Grey Heron group attacked a mill in Dostra.',
    ['Dostra'],
  ],
  ['Ten killed in Dostra attack', 'A mill in Dostra was struck.', ['Dostra', 'Dostra']],
])('%s: %s', ([title, text, names]) => {
  const article = articleOf(text as string, '2024-02-08', title as string);
  const places = extractClaims(article).claims.flatMap((claim) =>
    claim.type === 'place' ? [[claim.name, ...claim.within].join(' < ')] : [],
  );
  expect(places).toEqual(names);
});
