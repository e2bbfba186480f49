/**
 * Data against a JSON Schema of the model, by Ajv.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { jsonSchemas, type SchemaName } from '../../src/model/json-schemas.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);

/** What is wrong with a value, each with its place in it; nothing where it is valid. */
export const problemsIn = (value: unknown, schema: SchemaName | object): string[] => {
  const validate = ajv.compile(typeof schema === 'string' ? jsonSchemas()[schema] : schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
