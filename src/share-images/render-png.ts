/**
 * SVG → PNG, with the fonts that come with the project and none of the machine’s, so that every
 * machine makes the same bytes.
 */
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const fontFiles = ['400Regular/SourceSerif4_400Regular', '700Bold/SourceSerif4_700Bold'].map(
  (name) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-serif-4/${name}.ttf`)),
);

/** Renders a drawing at its own size. */
export const renderPng = (svg: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).render().asPng());
