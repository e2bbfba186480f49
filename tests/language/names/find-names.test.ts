import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/language/document.ts';
import type { NamedEntity } from '../../../src/language/names/find-names.ts';
import { inventArticle } from '../../support/invent-story.ts';

const namesIn = (text: string): NamedEntity[] =>
  readDocument(inventArticle('invented', text)).names;

const named = (text: string, name: string): NamedEntity | undefined =>
  namesIn(text).find((entity) => entity.name === name);

describe('findNames', () => {
  it.each([
    ['Health Ministry Spokesman Omar Sabri spoke.', 'Omar Sabri', 'person'],
    ['They met Sheikh Omar al-Sabri in the hall.', 'Omar al-Sabri', 'person'],
    ['The driver was Juan de la Torre, a teacher in the north.', 'Juan de la Torre', 'person'],
    ['Shots were fired at the Baruna Liberation Front.', 'Baruna Liberation Front', 'group'],
    [
      'The Ministry of Health, Welfare and Works met.',
      'Ministry of Health, Welfare and Works',
      'group',
    ],
    ['The Ministry of Health, Omar Sabri and a guard met.', 'Ministry of Health', 'group'],
    ['The Ministry of Health opened a clinic.', 'Ministry of Health', 'group'],
    ['Prince Ostrov RCMP said so.', 'Prince Ostrov RCMP', 'group'],
    ['Prince Omar Sabri said so.', 'Omar Sabri', 'person'],
    ['He drove to Prince Albert on Monday.', 'Prince Albert', 'place'],
    ['He flew to Tirana on Monday.', 'Tirana', 'place'],
    // whose train it is, though a city stands before its name
    [
      'A Marnline commuter train hit a lorry 80 miles from Marn City, Marnline said.',
      'Marnline',
      'other',
    ],
    ['A bus left for the capital, Marnline.', 'Marnline', 'place'],
    ['They reached the town of Ostrov on foot.', 'Ostrov', 'place'],
    ['It hit the Karsian-flagged MV Grey Bay off the coast.', 'MV Grey Bay', 'vehicle'],
    ['Rebels hit the ferry Tirana on Monday.', 'Tirana', 'vehicle'],
    ['A ship sank in the Strait of Omera.', 'Strait of Omera', 'place'],
    ['A quake struck northern Varsania.', 'Varsania', 'place'],
    ['An earthquake that shook Port Lena at dawn killed ten.', 'Port Lena', 'place'],
    ['A flood hit Tarr Lena at dawn.', 'Tarr Lena', 'place'],
    ['A clerk hit Tarr Lena at dawn.', 'Tarr Lena', 'person'],
    ['The wounded were flown to the provincial capital Telmara.', 'Telmara', 'place'],
    ['Cars burned for hours in the capital, Dorba, witnesses said.', 'Dorba', 'place'],
    ['BRELIMAR, Varsania (Wire) - Two guards died.', 'Varsania', 'place'],
    ['Shots were heard on the outskirts of Jarun.', 'Jarun', 'place'],
    ['They reached Jarun, a small town.', 'Jarun', 'place'],
    ['They reached Jarun, north of the river.', 'Jarun', 'place'],
    ['A guard died in Jarun, Baruna Vale, on Monday.', 'Baruna Vale', 'place'],
    ['A guard died in Jarun, Omar Sabri, a clerk, said.', 'Omar Sabri', 'person'],
    ['In Jarun, gunmen shot two guards.', 'Jarun', 'place'],
    ['BLF drones flew over the bay.', 'BLF', 'group'],
    ['They fought the Islamic Dawn for years.', 'Islamic Dawn', 'group'],
    ['Clerks died in IS attacks.', 'IS', 'group'],
    ['She was taken to St. Berta’s Hospital.', 'St. Berta’s Hospital', 'building'],
    ['The Karsian Workers’ Party lost.', 'Karsian Workers’ Party', 'group'],
    ['The ship was owned by Tarr & Sons.', 'Tarr & Sons', 'group'],
    ['A bomb hit the 3rd Battalion on Monday.', '3rd Battalion', 'group'],
    [
      'The strike came after President Juan de la Vega y Tarr left.',
      'Juan de la Vega y Tarr',
      'person',
    ],
    ['It burned, Lt. Gen. Win Tarr Mun said.', 'Win Tarr Mun', 'person'],
    ['The ferry Morning Heron sank.', 'Morning Heron', 'vehicle'],
    ['Witness Abu Yusuf al-Sabri ran.', 'Abu Yusuf al-Sabri', 'person'],
    ['Hunter Tarr Bell ran.', 'Hunter Tarr Bell', 'person'],
    ['They sailed from Port Lessing.', 'Port Lessing', 'place'],
    ['Another Grey Heron crashed.', 'Grey Heron', 'other'],
    ['A boat sank off Pelia.', 'Pelia', 'place'],
    ['Two died in the Hohe Wand.', 'Hohe Wand', 'place'],
    ['Parts of Lower Marsh burned.', 'Lower Marsh', 'place'],
    ['It hit the Dahira neighbourhood at dawn.', 'Dahira', 'place'],
    ['It was the M/V Grey Bay that sank.', 'M/V Grey Bay', 'vehicle'],
    ['The Norden Red Cross Society (NRCS) sent tents.', 'Norden Red Cross Society', 'group'],
    ['The Relief and Rescue Agency (ARO) sent tents.', 'Relief and Rescue Agency', 'group'],
    ['The Karsian Forum for the Shore (Kafosh) met.', 'Karsian Forum for the Shore', 'group'],
    ['The Norden Army and the Baruna Front (BF) met.', 'Baruna Front', 'group'],
    ['The Ministry of Energy and Mines met.', 'Ministry of Energy and Mines', 'group'],
    ['The Ministry of Energy and Baruna Front members met.', 'Ministry of Energy', 'group'],
    ['The General Directorate of Roads met.', 'General Directorate of Roads', 'group'],
    ['General Omar Sabri spoke.', 'Omar Sabri', 'person'],
    ['Minister of Construction Omar Sabri spoke.', 'Omar Sabri', 'person'],
    ['A bomb went off at the Grand Ostrov Hotel.', 'Grand Ostrov Hotel', 'building'],
  ])('reads “%s”', (text, name, kind) => {
    expect(named(text, name)).toMatchObject({ name, kind });
  });

  it('links a surname to the full name, over titles and possessives', () => {
    const entity = named(
      'President Omar Sabri spoke.\nMr. Sabri left.\nSabri’s car followed.',
      'Omar Sabri',
    );
    expect(entity?.mentions.map(({ exact }) => exact)).toEqual(['Omar Sabri', 'Sabri', 'Sabri']);
    expect(entity?.roles).toEqual(['President']);
  });

  it('writes a place as the text does, not as its dateline', () => {
    const entity = named('DORBA (Wire) — Two guards died.\nSchools in Dorba closed.', 'Dorba');
    expect(entity).toMatchObject({ kind: 'place' });
    expect(entity?.mentions).toHaveLength(2);
  });

  it('links an acronym to its long form', () => {
    const entity = named(
      'The Baruna Liberation Front (BLF) claimed it.\nThe BLF is small.',
      'Baruna Liberation Front',
    );
    expect(entity?.aliases).toEqual(['BLF']);
    expect(entity?.mentions).toHaveLength(2);
  });

  it.each([
    ['Omar Sabri, a spokesman for the army, left.', 'Omar Sabri', 'spokesman for the army'],
    ['The party’s founder, Omar Sabri, left.', 'Omar Sabri', 'party’s founder'],
    ['They saw militia commander Omar Sabri there.', 'Omar Sabri', 'militia commander'],
    ['He left, his brother, Omar Sabri said.', 'Omar Sabri', 'brother'],
  ])('reads the role in “%s”', (text, name, role) => {
    expect(named(text, name)?.roles).toEqual([role]);
  });

  it.each([
    'According to the coroner, Omar Sabri died of his wounds.',
    'Through his lawyer, Omar Sabri said he was at sea.',
    'Before a service honoring the victims, Omar Sabri wept.',
  ])('takes nobody else’s role for the name behind it in “%s”', (text) => {
    expect(named(text, 'Omar Sabri')?.roles).toEqual([]);
  });

  it.each([
    ['Local police came.', 'Local'],
    ['The Albanian army came.', 'Albanian'],
    ['Iran-backed fighters came.', 'Iran-backed'],
    ['The Prime Minister came.', 'Prime Minister'],
    ['They left on Wednesday in March.', 'Wednesday'],
  ])('finds no name in “%s”', (text, word) => {
    expect(namesIn(text).some(({ name }) => name.includes(word))).toBe(false);
  });

  it('keeps every mention’s words at its offsets', () => {
    const text = 'Sana’a Front fighters met Omar al-Sabri in Tirana.';
    for (const { mentions } of namesIn(text))
      for (const { start, end, exact } of mentions) expect(text.slice(start, end)).toBe(exact);
  });

  it('keeps the possessive of a land or a town out of a name', () => {
    expect(namesIn('Ostrov’s Central Hospital burned.').map(({ name }) => name)).toEqual([
      'Ostrov',
      'Central Hospital',
    ]);
  });

  it('takes police that open a sentence for no name', () => {
    expect(namesIn('Police chief Omar Sabri ran.')).toMatchObject([
      { name: 'Omar Sabri', roles: ['Police chief'] },
    ]);
  });

  it('takes a bracket with more than the abbreviation for one', () => {
    expect(namesIn('The Baruna Action Front (FAB, by its initials) lost. FAB fled.')).toMatchObject(
      [{ name: 'Baruna Action Front', aliases: ['FAB'] }],
    );
  });

  it.each([
    // the family name stands first
    ['Mayor Li Weimin was hurt. Mr. Li died.', 'Li Weimin', 2],
    ['Sheriff Tom Sabri Jr. spoke. Mr. Sabri left.', 'Tom Sabri Jr.', 2],
    // a surname that is a land’s name, too
    ['Kyle Jordan fled. Jordan said nothing.', 'Kyle Jordan', 2],
    ['Kyle Jordan fled to Jordan. Jordan, a clerk, wept.', 'Kyle Jordan', 2],
    ['Kyle Jordan fled. Troops flew to Jordan. Jordan closed its border.', 'Kyle Jordan', 1],
  ])('counts the mentions of a person in “%s”', (text, name, mentions) => {
    expect(named(text, name)?.mentions).toHaveLength(mentions);
  });
});

describe('what somebody is called', () => {
  it.each([
    [
      'A strike killed Salim Haddo “Abu Nadir” al-Tarran there.',
      'Salim Haddo “Abu Nadir” al-Tarran',
    ],
    ['The dead were Otto "Big Ott" Tarr and a clerk.', 'Otto "Big Ott" Tarr'],
    ["Her son, Emil 'Milo' Tarr, ran.", "Emil 'Milo' Tarr"],
    ['They met Gen. Omar “the Bull” Sabri there.', 'Omar “the Bull” Sabri'],
  ])('stands within the name in “%s”', (text, name) => {
    expect(named(text, name)?.kind).toBe('person');
  });

  it('leads to the one who is called so', () => {
    const text = 'Police named Annalena "Lenny" Orlov. Lenny was a clerk. Orlov ran.';
    expect(named(text, 'Annalena "Lenny" Orlov')?.mentions).toHaveLength(3);
  });

  it.each([
    ['Mayor Ann Tarr said “Enough is enough” Tuesday.', 'Ann Tarr'],
    ['The Baruna Action Front (FAB) Commander Otto Tarr fled.', 'Baruna Action Front'],
    ['They met Otto Tarr (Karsia) Monday.', 'Otto Tarr'],
    ['Clerks read “Big Ott” and wept, Ann Tarr said.', 'Ann Tarr'],
  ])('but words beside a name are none of it: “%s”', (text, name) => {
    expect(named(text, name)).toBeDefined();
  });
});

describe('a surname that two people have', () => {
  const son = 'Emilio Rafael Tarr, 15, was shot.';
  const father = 'His father, Jan Tarr, ran.';
  const mentions = (text: string, name: string): number | undefined =>
    named(text, name)?.mentions.length;

  it('means the one last named before it', () => {
    expect(mentions(`${son} ${father} “He fell,” Tarr said.`, 'Jan Tarr')).toBe(2);
  });

  it('means the one whose it was before the other was named', () => {
    expect(mentions(`${son} Tarr fell. ${father} Tarr died.`, 'Emilio Rafael Tarr')).toBe(3);
  });

  it('means the one named first where it stands before both', () => {
    const text = `Tarr shot\n\n${son} ${father}`;
    expect(mentions(text, 'Emilio Rafael Tarr')).toBe(2);
  });
});

describe('a surname that is also a verb', () => {
  it.each([
    ['Interior Minister Hugo Wend said the road was shut.', 'Hugo Wend'],
    ['In the district of Quell the road was shut.', 'Quell'],
  ])('in “%s”', (text, name) => {
    expect(named(text, name)).toBeDefined();
  });

  it('but not in a headline where every word is large', () => {
    expect(namesIn('Police Chief Sabri Vows to Find Gun').map(({ name }) => name)).not.toContain(
      'Sabri Vows',
    );
  });
});

it('reads “Al-Marn” at the beginning of a sentence as the “al-Marn” of another', () => {
  expect(
    named('The town is held by al-Marn. Al-Marn took the mill.', 'al-Marn')?.mentions,
  ).toHaveLength(2);
});

describe('a place that only the headline names', () => {
  const below = 'Three people were hurt on Monday.';
  it.each([
    ['Three killed in shooting in Quell', 'Quell'],
    ['Three killed in shooting in North Quell', 'North Quell'],
  ])('in “%s”', (title, name) => {
    expect(named(`${title}\n\n${below}`, name)?.kind).toBe('place');
  });

  it('but not where every word is large', () => {
    expect(named(`Three Killed in Shooting in Quell\n\n${below}`, 'Quell')).toBeUndefined();
  });
});

describe('a child called by the given name', () => {
  const mia = 'Fourteen-year-old student Mia Tarr hid under a bench.';
  it('is the one who has it', () => {
    expect(named(`${mia} “They fired,” Mia said.`, 'Mia Tarr')?.mentions).toHaveLength(2);
  });
  it('is neither of two who have it, nor a family of that name', () => {
    expect(named(`${mia} Mia Orr ran. “They fired,” Mia said.`, 'Mia Tarr')?.mentions).toHaveLength(
      1,
    );
    expect(
      named(`${mia} Omar Mia ran. “They fired,” Mia said.`, 'Omar Mia')?.mentions,
    ).toHaveLength(2);
  });
  it('is not a namesake who was named before', () => {
    const son = 'Omar Orr wept for his 14-year-old son Mia. ';
    expect(named(`${son}${mia}`, 'Mia Tarr')?.roles).not.toContain('14-year-old son');
    expect(named(`${mia} Mia ran.`, 'Mia Tarr')?.mentions).toHaveLength(2);
  });
});

describe('two heads in one name', () => {
  const houses = (text: string): string[] =>
    namesIn(text)
      .filter(({ kind }) => kind === 'building')
      .map(({ name }) => name);
  it.each([
    [
      'Gunmen entered Marsh Public School and Degree College.',
      'Marsh Public School and Degree College',
    ],
    ['Gunmen entered the Tarr Hotel and Casino.', 'Tarr Hotel and Casino'],
  ])('are one house: %s', (text, name) => {
    expect(houses(text)).toEqual([name]);
  });
  it.each([
    ['Gunmen entered Norden School and Tarr College.', ['Norden School', 'Tarr College']],
    ['Gunmen entered the Tarr Embassy and Consulate.', ['Tarr Embassy']],
  ])('each with a name of its own are two: %s', (text, names) => {
    expect(houses(text)).toEqual(names);
  });
});
