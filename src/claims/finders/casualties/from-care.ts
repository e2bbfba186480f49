/**
 * Clauses → findings by the care that people got: “were taken to a hospital”, “treated for burns”,
 * “paramedics treated eight at the scene”.
 */
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token, TokenRange } from '../../../language/words/tokenize.ts';
import { type Finding, rangeOf } from './finding.ts';
import { ailments, deadWords, harms } from './outcome-words.ts';
import { readPersons } from './people.ts';
import type { VerbRule } from './verb-rules.ts';

const byCare = (document: Document, clause: Clause, sentence: Sentence): Finding[] => {
  if (clause.negated) return [];
  const hospital = hospitalOf(document, sentence, clause);
  if (hospital)
    return cared(document, clause, 'hospital', 0.65, hospital).map((one) =>
      one.people.kind !== 'counted' && diesThere(document, sentence, hospital)
        ? { ...one, outcome: 'killed' }
        : one,
    );
  const needed = needOf(document, clause);
  if (needed)
    return cared(document, { ...clause, objects: clause.subjects }, 'treated', 0.65, needed);
  if (clause.lemma !== 'treat' && clause.lemma !== 'admit') return [];
  const harm = harmOf(document, clause) ?? released(document, clause);
  if (harm) return cared(document, clause, 'treated', 0.75, harm);
  const carer = carerOf(document, sentence, clause) ?? stillInCare(document, clause);
  return carer
    ? cared(document, clause, 'treated', 0.65, carer).filter(
        ({ people }) => people.kind === 'counted',
      )
    : [];
};

const headOf = ({ tokens }: Document, { head }: NounPhrase): Token => tokens[head] as Token;

const cared = (
  document: Document,
  clause: Clause,
  rule: string,
  confidence: number,
  words: TokenRange,
): Finding[] =>
  (isBrought(clause) ? clause.subjects : clause.objects).flatMap((phrase): Finding[] => {
    const people = readPersons(document, phrase);
    // he was treated for burns: who he is, find-casualties knows
    const isOpen = people?.pronoun && !(people.kind === 'one' && rule === 'treated');
    if (!people || people.kind === 'none' || isOpen) return [];
    // 12 bodies were taken to the hospital
    if (
      deadWords.test(headOf(document, phrase).lower) &&
      !/^victims?$/u.test(headOf(document, phrase).lower)
    )
      return [];
    const range = rangeOf(people, clause, words);
    return [{ outcome: 'injured', people, range, rule, confidence, part: people.part }];
  });

/** Two were taken, four people sent to hospital: those told of before the verb */
const isBrought = ({ voice, form, lemma, objects }: Clause): boolean =>
  voice === 'passive' || (form === 'bare' && lemma === 'send' && objects.length === 0);

/** two were taken to a hospital; the blast sent four to hospital */
const hospitalOf = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
): NounPhrase | undefined =>
  // found unhurt and taken to hospital as a precaution
  (isBrought(clause) ? bringVerbs : sendVerbs).test(clause.lemma) && !isUnhurt(document, sentence)
    ? clause.prepositions.find(
        ({ preposition, phrase }) =>
          (clause.lemma === 'treat' ? /^(?:at|in)$/u : /^to$/u).test(preposition) &&
          !isOther(document, phrase) &&
          (isHospital(headOf(document, phrase).lower) || isNamedClinic(document, phrase)),
      )?.phrase
    : undefined;

/** Mercy General, Tarn Memorial, the Regional Hospital Tarn: hospitals that their names alone tell */
const isNamedClinic = ({ tokens }: Document, { first, head }: NounPhrase): boolean =>
  head > first &&
  (/^(?:General|Memorial|Medical|Regional)$/u.test(tokens[head]?.text ?? '') ||
    (tokens[head - 1]?.text === 'Hospital' && tokens[head]?.pos === 'PROPN'));

/** patients were sent to other clinics: from the one that they were in; to a detention center: no clinic */
const isOther = ({ tokens }: Document, { first, head }: NounPhrase): boolean =>
  /^(?:other|another|different)$/u.test(tokens[first]?.lower ?? '') ||
  (/^cent(?:er|re)s?$/u.test(tokens[head]?.lower ?? '') &&
    noClinic.test(tokens[head - 1]?.lower ?? ''));
const noClinic =
  /^(?:detention|correctional?|juvenile|justice|custody|holding|processing|evacuation|reception|relief|community|convention|training)$/u;

/** four officers required hospital treatment; not: needed treatment for addiction */
const needOf = (document: Document, clause: Clause): NounPhrase | undefined =>
  /^(?:require|need|receive|seek|undergo)$/u.test(clause.lemma) &&
  clause.voice === 'active' &&
  clause.modal === null
    ? clause.objects.find((phrase) => {
        const kind = document.tokens[phrase.head - 1]?.lower ?? '';
        const care = /^(?:treatment|attention|care)$/u.test(headOf(document, phrase).lower);
        if (!care || phrase.head === phrase.first)
          return care && (isInHospital(document, clause) || isGoingOn(document, clause, phrase));
        return /^(?:hospital|medical|emergency)$/u.test(kind);
      })
    : undefined;

/** were receiving treatment at the General Hospital, with 20 undergoing treatment in clinics; not: receive treatment at a clinic each year */
const isInHospital = (document: Document, { first, verb, form, prepositions }: Clause): boolean =>
  (form === 'ing' || document.tokens.slice(first, verb).some(({ lemma }) => lemma === 'be')) &&
  prepositions.some(
    ({ preposition, phrase }) =>
      /^(?:at|in)$/u.test(preposition) &&
      (isHospital(headOf(document, phrase).lower) || isNamedClinic(document, phrase)),
  );

/** Two others are receiving treatment. Not: two are receiving treatment for addiction, patients are */
const isGoingOn = (
  { tokens }: Document,
  { first, verb, subjects }: Clause,
  { last }: NounPhrase,
): boolean =>
  /^(?:is|are|was|were)$/u.test(tokens[first]?.lower ?? '') &&
  tokens[verb]?.lower.endsWith('ing') === true &&
  subjects.some(({ quantity }) => quantity !== null) &&
  tokens[last]?.pos === 'PUNCT';

/** treated 24 people for injuries; two were treated for smoke inhalation */
const harmOf = (document: Document, { prepositions }: Clause): NounPhrase | undefined =>
  prepositions.find(({ preposition, phrase }) => {
    const head = headOf(document, phrase);
    // heatstroke, heat stroke
    const compound = `${document.tokens[phrase.head - 1]?.lower ?? ''}${head.lower}`;
    const ailing =
      ailments.has(head.lower) || ailments.has(compound) || isTrouble(document, phrase);
    return /^(?:for|with)$/u.test(preposition) && (harms.has(head.lemma) || ailing);
  })?.phrase;

/** two were treated and released: hurt, but not badly */
const released = ({ tokens }: Document, { lemma, voice, last }: Clause): TokenRange | undefined =>
  lemma === 'treat' &&
  voice === 'passive' &&
  tokens[last]?.lower === 'and' &&
  /^(?:released|discharged)$/u.test(tokens[last + 1]?.lower ?? '')
    ? { first: last, last: last + 2 }
    : undefined;

/** breathing problems, difficulty breathing, chest pains */
const isTrouble = ({ tokens }: Document, { head }: NounPhrase): boolean =>
  troubles.test(`${tokens[head - 1]?.lower} ${tokens[head]?.lower} ${tokens[head + 1]?.lower}`);
const troubles =
  /^(?:breathing|respiratory) (?:problem|difficult|issue|trouble)|(?:difficulty|trouble|problems) breathing$|^chest pains?\b/u;

/**
 * The hospital treated 127 people; paramedics treated eight, eight were treated at the scene; not:
 * the clinic treats 300 people, treated 9,000 patients last year
 */
const carerOf = (
  document: Document,
  sentence: Sentence,
  { voice, verb, subjects, objects, prepositions }: Clause,
): NounPhrase | undefined => {
  const { tokens } = document;
  const told = tokens[verb]?.lower === 'treated' || tokens[verb]?.lower === 'treating';
  const rest = tokens.slice(verb, sentence.last);
  const patients = objects.some((phrase) => headOf(document, phrase).lower === 'patients');
  if (!told || patients || isUnhurt(document, sentence)) return undefined;
  if (rest.some(({ lower }) => /^(?:since|years?|months?|annually)$/u.test(lower)))
    return undefined;
  const isCarer = (phrase: NounPhrase): boolean => {
    const { lower } = headOf(document, phrase);
    return isHospital(lower) || carers.test(lower);
  };
  const place = prepositions.find(
    ({ preposition, phrase }) =>
      /^(?:at|on)$/u.test(preposition) &&
      /^(?:scene|site|spot)$/u.test(headOf(document, phrase).lower),
  );
  const by = prepositions.find(
    ({ preposition, phrase }) => preposition === 'by' && isCarer(phrase),
  );
  return (place ?? by)?.phrase ?? (voice === 'active' ? subjects.find(isCarer) : undefined);
};

/** 43 people are being treated; not: patients are being treated, people are being treated in public */
const stillInCare = (
  { tokens }: Document,
  { lemma, voice, verb, subjects }: Clause,
): TokenRange | undefined =>
  lemma === 'treat' &&
  voice === 'passive' &&
  tokens[verb - 1]?.lower === 'being' &&
  subjects.every(({ head }) => tokens[head]?.lower !== 'patients') &&
  tokens[verb + 1]?.pos === 'PUNCT'
    ? { first: verb, last: verb + 1 }
    : undefined;

/** was rushed to hospital, where doctors declared him dead, where she died */
const diesThere = ({ tokens }: Document, { last }: Sentence, hospital: TokenRange): boolean =>
  /^,? ?where (?:\S+ ){0,3}(?:(?:declared|pronounced) (?:him |her |brought )*dead|died|passed away)\b/u.test(
    tokens
      .slice(hospital.last, last)
      .map(({ lower }) => lower)
      .join(' '),
  );

const isUnhurt = ({ tokens }: Document, { first, last }: Sentence): boolean =>
  tokens.slice(first, last).some(
    ({ lower }, at, words) =>
      /^(?:uninjured|unharmed|unhurt|unscathed|precaution)$/u.test(lower) ||
      // was not hurt but was taken to a hospital
      (/^(?:hurt|injured|wounded)$/u.test(lower) &&
        words[at + 1]?.lower === 'but' &&
        /^n(?:ot|'t)$/u.test(words[at - 1]?.lower ?? '')),
  );

const bringVerbs =
  /^(?:take|rush|transport|bring|fly|airlift|send|admit|drive|treat|transfer|remove|convey|shift|move|ferry)$/u;
const sendVerbs = /^(?:send|land)$/u;
const carers = /^(?:paramedics?|medics?|doctors?|nurses|surgeons|ambulances?|crews?)$/u;

/** hospital, clinic, medical center */
export const isHospital = (word: string): boolean =>
  /^(?:hospitals?|cent(?:er|re)s?|clinics?|infirmary|icu)$/u.test(word);

/** Of whom a clause tells that they were brought to a hospital or treated. */
export const careRules: readonly VerbRule[] = [
  { verbs: bringVerbs, find: byCare },
  { verbs: /^(?:land|require|need|receive|seek|undergo)$/u, find: byCare },
];
