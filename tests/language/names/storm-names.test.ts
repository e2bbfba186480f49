/** What a text calls its storm. */
import { expect, test } from 'vitest';
import { stormNames } from '../../../src/language/names/storm-names.ts';

test.for([
  ['Super Typhoon Ruta (Marga) blew in.', ['ruta', 'marga']],
  ['Those hit by Typhoon Marga (international name: Ruta) fled.', ['marga', 'ruta']],
  ['The deaths from typhoon Ruta, locally named Marga, rose.', ['ruta', 'marga']],
  ['Hurricane Ruta, known as strong, came. Cyclone Ines came years before.', ['ruta']],
  ['The Hurricane Centre warned of a storm. Storm Shadow missiles fell.', []],
  ['Tropical Storm Ruta weakened.', ['ruta']],
] as const)('%s', ([text, names]) => {
  expect([...stormNames(text)]).toEqual(names);
});
