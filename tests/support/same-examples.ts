/**
 * Properties are tried on the same invented examples in every run, so that a change is never refused for
 * an example that it has nothing to do with. `SEED=7 npm test` tries others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
