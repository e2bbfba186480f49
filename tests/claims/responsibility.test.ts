/** Who did it, and clauses of the same verbs that say nothing of it. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const actorsOf = (text: string): string[] =>
  extractClaims(articleOf(text)).claims.flatMap((claim) =>
    claim.type === 'responsibility' ? [`${claim.actor} ${claim.stance}`] : [],
  );

test.for([
  // who stops an attack, and who leads others’ acts
  ['Danish troops ended the siege, killing all six attackers.', []],
  ['Danish troops stormed the mill, killing six guards.', ['Danish troops stated']],
  ['Danish commandos stormed the mill after rebels took ten guards hostage.', []],
  ['Danish commandos stormed the mill, taking ten guards hostage.', ['Danish commandos stated']],
  // what a deed’s subject went about meanwhile
  ['The strike came as soon as the Front leader left the plane, killing them all.', []],
  ['A missile hit the house while Omar Sabri slept, killing him and his wife.', []],
  ['The guards fled as Omar Sabri stormed the mill, killing two.', ['Omar Sabri stated']],
  ['Norden police killed two of the attackers.', []],
  ['The gunman was shot dead by Norden police.', []],
  ['The clerk was shot dead by Norden police.', ['Norden police stated']],
  ['Danish general Omar Sabri called the raid an “act of malice in killing guards”.', []],
  ['Danish general Omar Sabri excelled in killing guards.', ['Omar Sabri stated']],
  // who claims it: several, in a clause that “with” or “for which” leads, and nobody who only asks
  [
    'The Grey Dawn and the Baruna Front claimed responsibility for the raid.',
    ['Grey Dawn claimed', 'Baruna Front claimed'],
  ],
  [
    'The raid was claimed by both the Grey Dawn and the Baruna Front.',
    ['Grey Dawn claimed', 'Baruna Front claimed'],
  ],
  ['Two clerks died in an attack claimed by the Grey Dawn.', ['Grey Dawn claimed']],
  [
    'Ten clerks were held, with the Baruna Front – which is banned – claiming responsibility.',
    ['Baruna Front claimed'],
  ],
  ['Ten clerks died, with the Baruna Front claiming responsibility.', ['Baruna Front claimed']],
  ['Ten clerks died, with the Baruna Front claiming the prize.', []],
  [
    'Ann Orlov said the raid for which the Baruna Front claimed responsibility was late.',
    ['Baruna Front claimed'],
  ],
  ['Police did not know who claimed responsibility for the raid.', []],
  ['Police could not say which group claimed responsibility for the raid.', []],
  // between two lands
  ['A band hit a post on the border between Norway and Denmark, killing ten.', []],
  ['A band hit a post on the border between Norway and Denmark on Friday killing ten.', []],
  ['Omar Sabri was in charge of the Baruna Front’s operations in Norden.', []],
  ['Two guards died in the Baruna Front’s operations in Norden.', ['Baruna Front stated']],
  // what a group says of its own, in whatever words
  ['The Baruna Front said that its fighters had killed nine guards.', ['Baruna Front claimed']],
  ['The Norden Police said its officers had killed nine gunmen.', []],
  ['The Danish army said its forces “carried out a raid on the mill”.', ['Danish army claimed']],
  ['Omar Sabri led a unit and was responsible for the May 9 raid.', ['Omar Sabri stated']],
  ['Omar Sabri led a unit and was responsible for the May 9 fair.', []],
  ['A raid killed ten. The Baruna Front distanced itself from it.', []],
  ['A raid killed ten. The Baruna Front distanced itself from the raid.', ['Baruna Front denied']],
  ['After the raid, “Denmark bears all responsibility,” Ann Orlov said.', ['Denmark blamed']],
  ['After the fair, “Denmark bears all responsibility,” Ann Orlov said.', []],
  // a land that the text tells to be struck, and none that strikes back
  ['The Norway strikes came at dawn. Rebels hailed the strike on Norway.', []],
  [
    'Ten died in Danish airstrikes in Norway. The Norwegian airstrikes came at dawn.',
    ['Denmark stated'],
  ],
  [
    'Danish strikes on Norway killed ten. Norwegian strikes on Denmark killed two.',
    ['Denmark stated', 'Norway stated'],
  ],
  // a land that a headline names as the scene, or as the doer where the text says so too
  ['Guards were hurt in Denmark strike.', []],
  [
    'Guards were hurt in Denmark strike. Danish jets struck a mill.',
    ['Denmark stated', 'Denmark stated'],
  ],
  ['Guards were hurt in U.S. strike.', ['U.S. stated']],
  // bands that two lands hold
  ['He said armed bands in Norway and Denmark were behind the raid.', ['armed bands blamed']],
  ['He said “armed bands” in Norway and Denmark were behind the raid.', ['armed bands blamed']],
  ['He fled after the bombings of mills in Norway and Denmark that killed ten.', []],
  // a band of two lands
  ['The Grey Dawn in Norway and Albania claimed the raid.', ['Grey Dawn claimed']],
  // fighters who say so of themselves, and a band by the name it gives itself
  ['A raid killed ten. Baruna Front fighters said they carried it out.', []],
  ['Baruna Front fighters said they carried out the raid.', ['Baruna Front fighters claimed']],
  ['The Islamist group Grey Heron said it carried out the raid.', ['Grey Heron claimed']],
  ['The raid was carried out by a group calling itself the Baruna Sons.', ['Baruna Sons stated']],
  ['The raid was carried out by a group known as the Baruna Sons.', ['Baruna Sons stated']],
  ['The raid was carried out by a group calling for an end to it.', []],
  ['Northern Command (NORCOM) forces raided a mill in Norden.', ['Northern Command forces stated']],
  // suspects
  [
    'A raid killed ten. Officials blamed suspected Baruna Front militants for it.',
    ['suspected Baruna Front militants blamed'],
  ],
  ['Officials suspected Baruna Front militants of it.', ['Baruna Front militants blamed']],
  // several who are blamed
  [
    'A raid killed ten. Orlov blamed the Baruna Front and Denmark for it.',
    ['Baruna Front blamed', 'Denmark blamed'],
  ],
  ['A flood killed ten. They accused Denmark of releasing water.', ['Denmark blamed']],
  ['A flood killed ten. They accused Denmark of storing arms.', []],
  // whose shot it was, and what is blamed for something else
  ['The army said a rocket fired by the Baruna Front caused the blast.', ['Baruna Front blamed']],
  ['The army said a coach fired by the Baruna Front caused the row.', []],
  ['A raid killed ten. The Baruna Front “flatly” rejected the claim.', ['Baruna Front denied']],
  ['After the raid, they blamed Omar Sabri for the “sudden” withdrawal.', []],
  ['After the raid, they blamed Omar Sabri for the “sudden” attack.', ['Omar Sabri blamed']],
  ['The Danish army said its jets had hit seven rebel targets.', ['Danish army claimed']],
  ['The Danish army said it had hit its targets for the year.', []],
  // what nobody does
  ['Ten died in a crash. The Norden Express hit coaches of another train.', []],
  ['Severe flooding across the north has killed nine.', []],
  // to claim an act, or something about it
  ['The Baruna Front claimed the attack on Monday.', ['Baruna Front claimed']],
  ['The Baruna Gazette claimed the same strike killed eight.', []],
  ['A bomb killed ten. The Baruna Front claimed it was late.', []],
  ['A bomb killed ten. The Baruna Front boasted of the new bridge.', []],
  ['The Baruna Front boasted of it: the harvest was good.', []],
  // a band that only the word “group” tells for one
  [
    'The attack in Ostrov, carried out by fighters from the Baruna-e-Marsh group, hurt ten.',
    ['Baruna-e-Marsh group stated'],
  ],
  ['The attack in Ostrov, carried out by fighters from the Toller hills, hurt ten.', []],
  // the group that was named last, and no outlet
  [
    'The Baruna Front, an armed group, was banned. Clerks told the NPD that it was late. Officials blamed the group for attacks on mills.',
    ['Baruna Front blamed'],
  ],
  [
    'Clerks told the NPD that it was late. Officials blamed the group for attacks on mills.',
    ['group blamed'],
  ],
  // a name of one use that looks like a person’s
  [
    'Guards were hurt by a militia, known as Brown Sabre. Two Brown Sabre sites were hit. Officials have blamed the group for raids on mills.',
    ['Brown Sabre blamed'],
  ],
  // a land, by the words of somebody else and of its own people
  ['“Denmark killed a guard,” Mayor Ann Orlov said.', ['Denmark blamed']],
  ['“Denmark struck the mill,” a Danish officer said.', ['Denmark stated']],
  ['Danish forces raided the mill, officials said.', ['Danish forces stated']],
  ['Ann Orlov praised the raid by the United States on the mill.', ['United States stated']],
  // what somebody believes within a relative clause
  [
    'A clerk died in a rocket attack on a Danish base in Norden that the army believes was carried out by a Swedish-backed militia called the Marsh Wolves.',
    ['Marsh Wolves blamed'],
  ],
  [
    'A clerk died in a rocket attack on a Danish base in Norden that was carried out by the Marsh Wolves.',
    ['Marsh Wolves stated'],
  ],
  // the name behind a description
  [
    'The minister placed the blame on the armed group “Baruna Front” and its patrons.',
    ['Baruna Front blamed'],
  ],
  ['The minister blamed the bloodshed on Omar Sabri.', ['Omar Sabri blamed']],
  ['Officials accused Mr. Sabri, 48, of planning a raid that killed nine men.', ['Sabri blamed']],
  // a noun without its article, a headline’s passive
  ['The NPD is at the scene of shooting where multiple people were shot.', []],
  ['The NPD shot two people.', ['NPD stated']],
  ['Four Pupils Shot Outside Norden School; Suspects at Large', []],
  // things and ordinary words with a capital
  ['Fragments hit his sister.', []],
  ['The blast led to a shooting Monday night Downtown that wounded four people.', []],
  ['The Fragments Brigade hit a depot.', ['Fragments Brigade stated']],
  // a land that only says where the base is; what a group has to do with others
  [
    'Officials blamed the Front for a raid on a base near Ostrov, Denmark, that killed two.',
    ['Front blamed'],
  ],
  ['Officials said of the bombing that the Baruna Front has links to Denmark.', []],
  ['Officials linked the bombing to the Baruna Front.', ['Baruna Front blamed']],
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
  // charged with the deed, and with something else
  ['Omar Sabri, 23, was charged with murder in the death of a clerk.', ['Omar Sabri blamed']],
  ['Police charged Omar Sabri with two counts of first-degree murder.', ['Omar Sabri blamed']],
  ['Omar Sabri faces six counts of assault after the shooting.', ['Omar Sabri blamed']],
  ['An Oslo teen has been charged in the shooting death of a clerk.', ['Oslo teen blamed']],
  ['A teen has been charged in the shooting death of a clerk.', []],
  ['Omar Sabri was charged with theft after the shooting.', []],
  ['Omar Sabri faces two counts of theft after the shooting.', []],
  ['Omar Sabri was not charged with murder.', []],
  // arrested for it, and somewhere after it
  ['Omar Sabri was arrested on suspicion of murder.', ['Omar Sabri blamed']],
  ['Omar Sabri was arrested in connection with the shooting.', ['Omar Sabri blamed']],
  ['Omar Sabri was arrested in connection with the theft.', []],
  ['Omar Sabri was arrested in Tirana after the shooting.', []],
  ['Omar Sabri was arrested for allegedly shooting and killing a clerk.', ['Omar Sabri blamed']],
  // only alleged
  ['Omar Sabri allegedly entered a shop and killed two clerks.', ['Omar Sabri blamed']],
  ['Omar Sabri entered a shop and killed two clerks.', ['Omar Sabri stated']],
  ['Lowmere teen charged with shooting two clerks. Omar Sabri wept.', []],
  // identified as the one
  ['The gunman was identified as Omar Sabri, 43.', ['Omar Sabri blamed']],
  ['Police identified the suspect as Omar Sabri.', ['Omar Sabri blamed']],
  ['Police named Omar Sabri as a suspect in the shooting.', ['Omar Sabri blamed']],
  ['The victim was identified as Omar Sabri, 43.', []],
  ['Police named Omar Sabri as a witness of the shooting.', []],
  // by apposition
  ['The suspect, Omar Sabri, 43, fled on foot.', ['Omar Sabri blamed']],
  ['The alleged killer, Omar Sabri, was found.', ['Omar Sabri blamed']],
  ['Omar Sabri, the gunman, was found.', ['Omar Sabri stated']],
  ['The friend of the bombing suspect Omar Sabri wept.', ['Omar Sabri blamed']],
  ['The robbery suspect, Omar Sabri, 43, fled on foot.', []],
  ['The suspect shot Omar Sabri, a clerk, in the leg.', []],
  ['Omar Sabri, the brother of the gunman, wept.', []],
  ['Friends of Omar Sabri, the clerk who carried out the bombing, wept.', ['Omar Sabri stated']],
  ['Friends of Omar Sabri, the mayor who condemned the bombing, wept.', []],
  ['The “Baruna Front” militant group carried out the bombing.', ['Baruna Front stated']],
  ['The “brave” militant group carried out the bombing.', []],
  // confessed and pleaded
  ['Omar Sabri confessed to the killing of a clerk.', ['Omar Sabri claimed']],
  ['Omar Sabri pleaded guilty to the murder of a clerk.', ['Omar Sabri claimed']],
  ['Omar Sabri pleaded not guilty to murder.', ['Omar Sabri denied']],
  ['Omar Sabri pleaded guilty to theft.', []],
  ['Omar Sabri pleaded for calm after the murder.', []],
  ['An alleged Albanian airstrike hit a house.', ['Albania blamed']],
  ['An Albanian airstrike hit a house.', ['Albania stated']],
  ['An alleged Albanian plan angered them.', []],
  // plotted and organized
  ['The attacks were plotted by Omar Sabri.', ['Omar Sabri stated']],
  ['A protest organized by Omar Sabri began.', []],
  ['The talks were plotted by Omar Sabri.', []],
  ['Omar Sabri organized the bombing.', ['Omar Sabri stated']],
  ['Omar Sabri organized the market.', []],
  [
    'They follow Omar Sabri, the clerk who is accused of organizing the bombing.',
    ['Omar Sabri blamed'],
  ],
  // asked, not told
  ['It is unclear whether the Baruna Front attacked the depot.', []],
  ['It is clear that the Baruna Front attacked the depot.', ['Baruna Front stated']],
  // a town by itself does nothing, nor anybody
  ['Attacks in Durres, Albania, and Tirana killed ten people.', []],
  ['Police hunt a man believed to be responsible for the blast.', []],
  ['The Norden police conducted a raid on Friday.', []],
  ['Albanian forces conducted a raid on Friday.', ['Albanian forces stated']],
  // a noun that the act is part of
  ['Neighbours watch as Lowmere police investigate shooting death of a boy.', []],
  ['The Lowmere police shot a boy.', ['Lowmere police stated']],
  // suspected or not
  ['Omar Sabri is suspected of the murder.', ['Omar Sabri blamed']],
  ['Omar Sabri is not suspected of the murder.', []],
  ['Omar Sabri is suspected of shooting at a clerk.', ['Omar Sabri blamed']],
  ['Omar Sabri is suspected of planting the bomb.', ['Omar Sabri blamed']],
  ['Omar Sabri is suspected of taking part in the raid.', ['Omar Sabri blamed']],
  ['Omar Sabri, suspected of leading a weapons programme, died in the raid.', []],
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
  // what a spokesman denies of his group
  [
    'A spokesman for the Baruna rebels denied on Friday that the group was behind a bombing.',
    ['Baruna denied'],
  ],
  // words that are blasted out, what nobody else has ever done
  ['A raid killed ten. Ann Orlov blasted out a statement on it.', []],
  ['A raid killed ten. Karsia says the Front, the only band to have launched raids, is old.', []],
  // what was about to be done
  ['Troops foiled an imminent attack by the Baruna Front.', []],
  ['Troops mourned an attack by the Baruna Front.', ['Baruna Front stated']],
  // what somebody claims to have done
  ['The Baruna Front claimed to have carried out the raid.', ['Baruna Front claimed']],
  ['The Baruna Front claims to have killed two clerks.', ['Baruna Front claimed']],
  ['The Baruna Front began to carry out the raid.', ['Baruna Front stated']],
  // marks around whom somebody blames; a raid told of with its day
  ['The mayor blamed “rebels” for the raid.', ['rebels blamed']],
  ['The mayor blamed, he said, “for the raid” nobody.', []],
  ['Albania says Omar Sabri was behind last month’s attack.', ['Omar Sabri blamed']],
  ['Albania says Omar Sabri was behind last month.', []],
  // a ship that is seized, and a plane that is boarded
  ['The Albanian navy seized an oil tanker.', ['Albanian navy stated']],
  ['Two Albanian clerks boarded a plane.', []],
  // what flew, and who flew it
  ['The strike was carried out by an MQ-9 Kestrel.', []],
  ['The strike was carried out by the Baruna Front.', ['Baruna Front stated']],
  // the name of a happening
  ['They call it the River Massacre.', []],
  // what is left unsaid
  ['The Marsh Front has not confirmed that it carried out the raid.', []],
  ['The Marsh Front has neither confirmed nor denied that it carried out the raid.', []],
  ['The Marsh Front did not deny that it carried out the raid.', []],
] as const)('%s', ([text, actors]) => {
  expect(actorsOf(text)).toEqual(actors);
});

// each rule that tells whose deed it was, by a verb that the rules are asked about at all
test.for([
  ['The bombing was the work of the Baruna Front.', 'work-of'],
  ['The Baruna Front was responsible for the bombing.', 'responsible'],
  ['The Baruna Front carried out the raid on the mill.', 'did'],
  ['The attacks were plotted by Omar Sabri.', 'plotted'],
  ['Omar Sabri masterminded the raid.', 'plotted'],
  ['The Baruna Front attacked the depot.', 'acted'],
  ['The Baruna Front killed two clerks.', 'acted'],
  ['The Baruna Front destroyed a mill.', 'acted'],
  ['The attacker was an Albanian clerk.', 'was'],
  ['The attacker belonged to the Baruna Front.', 'belonged'],
  ['Omar Sabri was behind the attack.', 'behind'],
] as const)('%s', ([text, rule]) => {
  const rules = extractClaims(articleOf(text)).claims.flatMap((claim) => claim.rules);
  expect(rules).toContain(`responsibility/${rule}`);
});

test.for([
  ['Baruna Front claims bombing in Norden', ['Baruna Front claimed']],
  ['Baruna Front fighters claim deadly Norden raid', ['Baruna Front fighters claimed']],
  ['Insurance claims attack critics', []],
])('a headline: %s', ([title, actors]) => {
  const article = articleOf('The town was calm.', '2024-02-08', title as string);
  const found = extractClaims(article).claims.flatMap((claim) =>
    claim.type === 'responsibility' ? [`${claim.actor} ${claim.stance}`] : [],
  );
  expect(found).toEqual(actors);
});
