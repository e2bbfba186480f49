/**
 * Claims of all accounts → the same claims, with a speaker whom one account calls by office alone
 * under the name that another, or the same one elsewhere, gives to the holder: “the energy minister”
 * here, “Energy Minister Vera Lunt” there; and “the ministry” under its name in the same account.
 */
import { foldName } from '../language/names/fold-name.ts';
import type { Claim, StatementClaim } from '../model/claim.ts';

/** Offices that one person holds at a time; a spokesman or a doctor is one of many. */
const offices =
  /^(?:minister|premier|chancellor|president|governor|mayor|commissioner|superintendent|prosecutor|director|manager|commander|sheriff|king|queen|ambassador|head|chief|secretary|chairman|chairwoman|archbishop|coroner|master)$/u;

/** Words in an office’s name that tell nothing of which office it is. */
const light =
  /^(?:the|an?|of|for|at|in|his|her|its|their|then|interim|acting|mr|mrs|ms|excellency)$/u;

interface Office {
  head: string;
  words: ReadonlySet<string>;
}

/** “head of the railway authority”, “the plant’s manager”; null of words for no such office. */
const officeOf = (role: string): Office | null => {
  const words = foldName(role.replace(/[’']s?(?=\s)/gu, ''))
    .replace(/\b(prime|foreign) minister\b/u, '$1-minister')
    .replace(/\bpremier\b/u, 'prime-minister')
    .split(' ');
  const of = words.findIndex((word) => /^(?:of|for|at|in)$/u.test(word));
  const head = words.at(of > 0 ? of - 1 : -1) ?? '';
  const own = new Set(words.filter((word) => !light.test(word)));
  return offices.test(head.replace(/^\w+-/u, '')) ? { head, words: own } : null;
};

/** The minister; the minister of energy: one may be the other. */
const fits = (less: Office, more: Office): boolean =>
  less.head === more.head &&
  ([...less.words].every((word) => more.words.has(word)) ||
    [...more.words].every((word) => less.words.has(word)));

/** military spokesman; Omar Sabri, whom the text calls “the military spokesman Col.” */
const isHeldBy = (called: string, { speaker, speakerRole }: StatementClaim): boolean =>
  /^\p{Lu}/u.test(speaker) &&
  !/spokes/iu.test(speaker) &&
  ` ${foldName(speakerRole ?? '')} `.includes(` ${foldName(called)} `);

/** the OLF spokesman; Omar Sabri, of whom the text says: “Sabri, whose group is called … or OLF” */
const isOf = (called: string, { speaker, sentence }: StatementClaim): boolean => {
  const [, short] = /^(\p{Lu}{2,6}) spokes/u.exec(called) ?? [];
  const [, aside = ''] = sentence.exact.split(`${speaker.split(' ').at(-1)}, whose `);
  return short !== undefined && new RegExp(`\\b${short}\\b`, 'u').test(aside);
};

const isStatement = (claim: Claim): claim is StatementClaim => claim.type === 'statement';

/** The Interior Ministry, the Ministry of the Interior; further down: the ministry. */
const bodyOf = (speaker: string): string | null =>
  /^(?:ministry|department)(?=\sof\s)|\s(?:ministry|department)$/iu.exec(speaker)?.[0].trim() ??
  null;

/** Names the speakers who are called by their office alone, where the accounts name one holder. */
export const identifySpeakers = (claims: readonly Claim[]): Claim[] => {
  const holders = claims.filter(isStatement).flatMap(({ article, speaker, speakerRole }) => {
    const office = speakerRole && officeOf(speaker) === null ? officeOf(speakerRole) : null;
    return office && /^\p{Lu}\S*(?:\s\S+)*\s\p{Lu}\S*$/u.test(speaker)
      ? [{ article, name: speaker, office }]
      : [];
  });
  const bodies = claims
    .filter(isStatement)
    .map(({ article, speaker }) => ({ article, name: speaker, body: bodyOf(speaker) }));
  /** “the ministry” of an article that names one alone */
  const bodyIn = (called: string, article: string): string | null => {
    const names = new Set(
      bodies
        .filter(
          (one) => one.article === article && one.body?.toLowerCase() === called.toLowerCase(),
        )
        .map(({ name }) => name),
    );
    const [name] = names;
    return name !== undefined && names.size === 1 ? name : null;
  };
  const spokesmen = claims
    .filter(isStatement)
    .filter(({ speakerRole }) => /\bspokes/iu.test(speakerRole ?? ''));
  /** “military spokesman says”, where the same article names one of them alone; not “a military spokesman” */
  const spokesmanIn = (called: string, article: string): string | null => {
    if (!/^\S+ .*spokes(?:man|woman|person)$/iu.test(called) || /^an? |\sfor\s/iu.test(called))
      return null;
    const names = new Set(
      spokesmen
        .filter((one) => one.article === article && (isHeldBy(called, one) || isOf(called, one)))
        .map(({ speaker }) => speaker),
    );
    const [name] = names;
    return name !== undefined && names.size === 1 ? name : null;
  };
  const nameOf = (called: string, { article, sentence }: Claim): string | null => {
    const office = officeOf(called);
    if (!office) {
      const said = ` ${foldName(sentence.exact)} `;
      const any = ['a', 'an', 'another'].some((one) =>
        said.includes(` ${one} ${foldName(called)} `),
      );
      return (any ? null : spokesmanIn(called, article)) ?? bodyIn(called, article);
    }
    const fitting = holders.filter((holder) => fits(office, holder.office));
    const own = fitting.filter((holder) => holder.article === article);
    const names = new Set((own.length > 0 ? own : fitting).map(({ name }) => name));
    const [name] = names;
    return name !== undefined && names.size === 1 ? name : null;
  };
  return claims.map((claim) => {
    const who = claim.attribution ? nameOf(claim.attribution.who, claim) : null;
    const named =
      who && claim.attribution ? { ...claim, attribution: { ...claim.attribution, who } } : claim;
    const speaker = isStatement(named) ? nameOf(named.speaker, named) : null;
    return isStatement(named) && speaker ? { ...named, speaker } : named;
  });
};
