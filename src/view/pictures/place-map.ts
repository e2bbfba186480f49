/**
 * Places → a map of them, as paths and labels of one drawing: the land around, the countries that are
 * named, a dot for each town. Drawn once, at build; no more of the world than it shows.
 */
import {
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoContains,
  geoDistance,
  geoNaturalEarth1,
  geoPath,
  geoTransform,
  type GeoProjection,
  type GeoStreamWrapper,
} from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { type Account, areCrowded } from '../accounts.ts';
import type { NamedPlace } from '../named-places.ts';

type Land = Feature<Polygon | MultiPolygon, { name: string }>;
type Point = [number, number];

export const mapSize = { width: 640, height: 400 } as const;

export interface MapMark {
  name: string;
  kind: NamedPlace['kind'];
  /** Letters of the accounts that name it; of many accounts, how many do. */
  letters: string;
  x: number;
  y: number;
  /** Where the label stands; null where there is no room for it. */
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | null;
}

export interface PlaceMap {
  /** All land in sight. */
  land: string;
  /** The countries that are named. */
  named: string;
  borders: string;
  marks: MapMark[];
  /** Names of the places that lie outside it. */
  outside: string[];
}

const lands = feature(atlas, atlas.objects.countries).features as Land[];

const polygonsOf = ({ geometry }: Land): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** A circle around each country, so that those far from a map are not drawn for it. */
const circles = lands.map((land) => {
  const centre = geoCentroid(land);
  const points = polygonsOf(land).flatMap((polygon) => polygon[0] ?? []);
  return { centre, reach: Math.max(...points.map((point) => geoDistance(centre, point as Point))) };
});

const earthRadius = 6371;
/** In kilometres: no map shows less, so that a town has something around it. */
const narrowest = 700;
/** In radians from the middle: beyond it, the map is one of the world. */
const widest = 1.2;
/** In steradians: the outline of a larger country is not asked to fit. */
const largeCountry = 0.02;

/** The largest piece of land of a country. */
const mainland = (land: Land): Polygon => {
  const pieces = polygonsOf(land).map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return pieces.reduce((most, piece) => (geoArea(piece) > geoArea(most) ? piece : most));
};

const landOf = ({ country }: NamedPlace): Land | undefined =>
  lands.find(({ id }) => id === country.number);

/** Where a place is marked: a town at its spot, a country in the middle of its land. */
const spotOf = (place: NamedPlace): Point | null => {
  const land = landOf(place);
  return place.at ?? (land ? geoCentroid(mainland(land)) : null);
};

/** What the map must show of a place. */
const outlineOf = (place: NamedPlace): Position[] => {
  const spot = spotOf(place);
  const land = landOf(place);
  if (!spot) return [];
  if (place.at || !land || geoArea(mainland(land)) > largeCountry) return [spot];
  return mainland(land).coordinates[0] ?? [spot];
};

const middleOf = (coordinates: Position[]): Point =>
  geoCentroid({ type: 'MultiPoint', coordinates });

const isWide = (coordinates: Position[]): boolean => {
  const middle = middleOf(coordinates);
  return coordinates.some((point) => geoDistance(middle, point as Point) > widest);
};

/** What the map is to show: of places all over the world the towns alone, if these lie together. */
const frameOf = (places: readonly NamedPlace[]): Position[] => {
  const all = places.flatMap(outlineOf);
  const towns = places.flatMap(({ at }) => (at ? [at] : []));
  return isWide(all) && towns.length > 0 && !isWide(towns) ? towns : all;
};

const projectionFor = (places: readonly NamedPlace[]): GeoProjection => {
  const { width, height } = mapSize;
  const coordinates = frameOf(places);
  const centre = middleOf(coordinates);
  if (isWide(coordinates)) return geoNaturalEarth1().fitSize([width, height], { type: 'Sphere' });
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale(1)
    .translate([0, 0])
    .precision(0.1);
  const points = coordinates.flatMap((point) => {
    const spot = projection(point as Point);
    return spot ? [spot] : [];
  });
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ] as const;
  const margin = 0.76;
  const scale = Math.min(
    (width * margin) / (right - left),
    (height * margin) / (bottom - top),
    (width * earthRadius) / narrowest,
  );
  return projection
    .scale(scale)
    .translate([
      width / 2 - (scale * (left + right)) / 2,
      height / 2 - (scale * (top + bottom)) / 2,
    ])
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
};

/** Leaves out points that a reader could not tell from the one before. */
const thinned = (): GeoStreamWrapper => {
  let last: Point | null = null;
  return geoTransform({
    lineStart() {
      last = null;
      this.stream.lineStart();
    },
    point(x, y) {
      if (last && Math.abs(x - last[0]) + Math.abs(y - last[1]) < 3) return;
      last = [x, y];
      this.stream.point(x, y);
    },
  });
};

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Height of a label on the smallest screen, in the drawing’s own units; its letters are half as wide. */
const labelHeight = 24;

const boxOf = ({ x, y, anchor }: NonNullable<MapMark['label']>, words: string): Box => {
  const width = words.length * labelHeight * 0.5;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - labelHeight * 0.8, right: left + width, bottom: y + labelHeight * 0.25 };
};

/**
 * Sets the labels one after the other where they have room, those of towns first.
 *
 * @param isOwnLand - Tells whether a point lies in the country of a mark: its name stands there alone.
 */
const setLabels = (
  marks: readonly Omit<MapMark, 'label'>[],
  isOwnLand: (mark: number, x: number, y: number) => boolean,
): MapMark[] => {
  const { width, height } = mapSize;
  const taken: Box[] = marks
    .filter(({ kind }) => kind !== 'country')
    .map(({ x, y }) => ({ left: x - 8, top: y - 8, right: x + 8, bottom: y + 8 }));
  return marks.map((mark, index) => {
    const { x, y, name, letters, kind } = mark;
    const beside: NonNullable<MapMark['label']>[] = [
      { x: x + 12, y: y + 6, anchor: 'start' },
      { x: x - 12, y: y + 6, anchor: 'end' },
      { x, y: y - 14, anchor: 'middle' },
      { x, y: y + 28, anchor: 'middle' },
    ];
    const within: NonNullable<MapMark['label']>[] = [0, 26, -26, 48, -48].map((step) => ({
      x,
      y: y + 6 + step,
      anchor: 'middle',
    }));
    const places =
      kind === 'country'
        ? within.filter((place) => isOwnLand(index, place.x, place.y - 6))
        : beside;
    const label = places.find((place) => {
      const box = boxOf(place, `${name} ${letters}`);
      const inside =
        box.left > 4 && box.right < width - 4 && box.top > 4 && box.bottom < height - 4;
      return inside && !taken.some((other) => overlap(box, other));
    });
    if (label) taken.push(boxOf(label, `${name} ${letters}`));
    return { ...mark, label: label ?? null };
  });
};

/** Draws the map, or nothing where none of the places is on the atlas. */
export const drawPlaceMap = (
  places: readonly NamedPlace[],
  accounts: readonly Account[],
): PlaceMap | null => {
  const shown = places.filter((place) => spotOf(place) !== null);
  if (shown.length === 0) return null;
  const projection = projectionFor(shown);
  const thin = thinned();
  const path = geoPath({ stream: (stream) => projection.stream(thin.stream(stream)) }).digits(0);
  const middle = projection.invert?.([mapSize.width / 2, mapSize.height / 2]) ?? [0, 0];
  const corner = projection.invert?.([0, 0]);
  const reach = corner ? geoDistance(middle, corner) : Math.PI;
  const isNear = (_: unknown, index: number): boolean =>
    geoDistance(middle, circles[index]!.centre) < reach + circles[index]!.reach;
  const geometries = atlas.objects.countries.geometries.filter(isNear);
  const borders = mesh(atlas, { type: 'GeometryCollection', geometries }, (a, b) => a !== b);
  const numbers = new Set(shown.map(({ country }) => country.number));
  const isNamed = ({ id }: { id?: string | number | undefined }) => numbers.has(String(id));
  // Without the borders inside it, land takes half the bytes.
  const outline = (countries: typeof geometries) =>
    path(merge(atlas, countries as Parameters<typeof merge>[1])) ?? '';
  const markOf = (place: NamedPlace): Omit<MapMark, 'label'> => {
    const [x, y] = projection(spotOf(place)!) ?? [0, 0];
    const namers = accounts.filter((_, index) => place.anchors[index]!.length > 0);
    const letters = areCrowded(accounts)
      ? String(namers.length)
      : namers.map(({ letter }) => letter).join('');
    return { name: place.name, kind: place.kind, letters, x: Math.round(x), y: Math.round(y) };
  };
  const isInside = (place: NamedPlace): boolean => {
    const { x, y } = markOf(place);
    return x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height;
  };
  const inside = shown.filter(isInside);
  return {
    land: outline(geometries.filter((country) => !isNamed(country))),
    named: outline(geometries.filter(isNamed)),
    borders: path(borders) ?? '',
    marks: setLabels(inside.map(markOf), (index, x, y) => {
      const land = landOf(inside[index]!);
      const point = projection.invert?.([x, y]);
      return land !== undefined && Boolean(point) && geoContains(land, point!);
    }),
    outside: shown.filter((place) => !isInside(place)).map(({ name }) => name),
  };
};

/** How far two towns lie apart, in kilometres to the nearest ten. */
export const distanceBetween = (a: Point, b: Point): number =>
  Math.round((geoDistance(a, b) * earthRadius) / 10) * 10;
