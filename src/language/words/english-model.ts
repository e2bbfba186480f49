/** winkNLP with its English model, which may be loaded as often as it has to forget the words it met. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

// At each load the model would write these patterns, which nothing here uses, as JSON into the JSON of the
// load before: of the twentieth no string is long enough.
const ownEntities = (model.metaCER as () => unknown)();
const reloadable = { ...model, metaCER: () => ownEntities };

/** Splits text into sentences and words, and tags these. */
export const loadEnglish = () => winkNLP(reloadable, ['sbd', 'pos']);
