import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchemas } from '../../model/json-schemas.ts';

export const getStaticPaths = (() =>
  Object.entries(jsonSchemas()).map(([name, schema]) => ({
    params: { file: `${name}.json` },
    props: { schema },
  }))) satisfies GetStaticPaths;

/** The JSON Schemas of what is published and of what is written by hand. */
export const GET: APIRoute<{ schema: object }> = ({ props: { schema } }) =>
  new Response(`${JSON.stringify(schema, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
