/** Who is told to be hurt by the care that they got. */
import { expect, test } from 'vitest';
import { casualtiesOf } from '../../../support/casualties-of.ts';

test.for([
  ['Two guards were taken to a hospital.', ['injured 2']],
  ['Two guards were taken to a hospital as a precaution.', []],
  ['Two guards were taken to a hotel.', []],
  ['Hospitals in Norden treated 127 people.', ['injured 127']],
  ['The hospital treated a total of three gunshot victims.', ['injured 3']],
  ['Paramedics treated eight at the scene.', ['injured 8']],
  ['Eight were treated at the scene.', ['injured 8']],
  ['Eight people were treated by medics.', ['injured 8']],
  // what a hospital does all year
  ['The clinic treated 9,000 people last year.', []],
  ['The clinic treats 300 people.', []],
  ['The hospital treated 40 patients.', []],
  ['The hospital treated 40 patients for burns.', ['injured 40']],
  ['The mayor treated eight people to lunch.', []],
] satisfies [string, string[]][])('%s', ([text, expected]) => {
  expect(casualtiesOf(text)).toEqual(expected);
});
