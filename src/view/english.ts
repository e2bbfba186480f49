/**
 * Small pieces of English that pages are written with: days, plurals, articles, places.
 */
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const dayOfMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', timeZone: 'UTC' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const months = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** “Gazette, as of Tuesday”: the parts that are there, with a comma between. */
export const joinParts = (
  parts: readonly (string | number | null | undefined | false)[],
  separator = ', ',
): string => parts.filter((part) => part || part === 0).join(separator);

/** “1 claim”, “12,500 claims”. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${value.toLocaleString('en-GB')} ${value === 1 ? one : many}`;

/** “once”, “twice”, “5 times”. */
export const times = (value: number): string =>
  value === 1 ? 'once' : value === 2 ? 'twice' : `${value} times`;

/** “7 February 2024”, from an ISO date or date-time. */
export const longDate = (iso: string): string => days.format(new Date(iso));

const lastDayOfMonth = (iso: string): string => {
  const date = new Date(iso);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0))
    .toISOString()
    .slice(0, 10);
};

/**
 * A range of days in the shortest words that lose nothing: “7 February 2024”, “January 2024”,
 * “28 January to 4 February 2024”, “5 to 9 January 2024”.
 *
 * @param from - First day, ISO.
 * @param to - Last day, included.
 */
export const dateRange = (from: string, to: string): string => {
  if (from === to) return longDate(from);
  if (from.endsWith('-01') && to === lastDayOfMonth(from)) return months.format(new Date(from));
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const isSame = (letters: number) => from.slice(0, letters) === to.slice(0, letters);
  const start = isSame('YYYY-MM'.length) ? dayOfMonth : isSame('YYYY'.length) ? dayAndMonth : days;
  return `${start.format(new Date(from))} to ${longDate(to)}`;
};

/** “Wisam Haddad”, “al-Haddad”, “Harbour Front”, not “a commander” or “Harbour Front commander”. */
export const isName = (words: string): boolean =>
  /^(?:\p{Ll}{1,3}-)?\p{Lu}/u.test(words) && /(?:^|\s)\p{Lu}\S*$|-\p{Lu}\S*$/u.test(words);

/** “doctor” of “doctor at the hospital”, “bases” of “bases belonging to the militia”. */
const headOf = (noun: string): string =>
  noun.split(/ (?:of|in|at|on|for|with|near|belonging|housing|linked|tied|used|run|held) /u)[0]!;

const isPlural = (noun: string): boolean => /[^sui]s$|(?:men|people|children|police)$/u.test(noun);

/** True of “police” and “health officials”, never of a name: “Alder Mills denies it”. */
export const areMany = (noun: string): boolean =>
  isPlural(headOf(noun).toLowerCase()) &&
  !isName(noun.replace(/^\p{Lu}(?=\p{Ll}+$)/u, (first) => first.toLowerCase()));

/** Nouns without a plural: gunfire, shelling. */
const uncounted =
  /(?:^|\s)(?:(?:gun|cross|small-arms |artillery |mortar |rocket |sniper |return )?fire|gunshot wounds|shelling|bombardment|flooding|violence|arson|ammunition|shrapnel|poison|smoke|tear gas|gas|weaponry|artillery|fighting|personnel|infrastructure|equipment|property|staff|housing|traffic)$/iu;

/** “an airstrike”, “a drone”; nothing before a plural, a name or words that bring their own. */
export const withArticle = (noun: string): string => {
  // Karsia’s embassy
  if (/^\p{Lu}\S*['’]s?\s/u.test(noun)) return noun;
  if (uncounted.test(noun)) return noun;
  // an AR-15, a B-52
  if (/^\p{Lu}{1,3}-?\d+$/u.test(noun))
    return `${/^[AEFHILMNORSX]/u.test(noun) ? 'an' : 'a'} ${noun}`;
  if (/^(?:an?|the|no|some|several|\d+(?!-year))\b/i.test(noun) || isName(noun)) return noun;
  if (isPlural(headOf(noun))) return noun;
  return `${/^(?:[aeio]|u(?:n(?!i)|p|lt|rb|rg)|(?:8\d?|11|18)-)/i.test(noun) ? 'an' : 'a'} ${noun}`;
};

/** Articles, numbers and owners before a noun. */
const ownWords =
  /^(?:the|an?|my|your|whose|his|her|its|their|our|no|some|several|one|another|each|every|both|all|other|who|he|she|they|two|three|four|\d+(?!-year))\b/iu;

/**
 * “a girl killed” for “girl killed”, of a headline: what is said of one person, told by a bare noun.
 * Names and nouns with words of their own stay as they are.
 *
 * @param told - What is said of the person.
 * @param person - The words of `told` that name the person.
 */
export const withOwnWords = (told: string, person = told): string =>
  /(?:^|[\s-])\p{Ll}[\p{L}-]*$/u.test(person) &&
  !ownWords.test(person) &&
  !/^\S+[’']s?\s/u.test(person)
    ? withArticle(told)
    : told;

/** Names that text puts an article before: “the Interior Ministry”, “the US”. */
const institution =
  /(?:^(?:U\.?S\.?|U\.?K\.?|U\.?N\.?|E\.?U\.?|United (?:States|Kingdom|Nations)|Pentagon|Kremlin|Minister|President)|(?:^|\s)(?:Ministry|Government|Department|Administration|Agency|Council|Court|Army|Navy|Front|Union|White House))$/u;

const person =
  /\b(?:official|officer|source|\p{L}*(?:man|woman|person)|doctor|witness|analyst|survivor|lawyer|resident)$/iu;

/** People by what they are, whom the start of a sentence gives a capital: “Police” */
const people =
  /^(?:Police|Officers?|Officials|Authorities|Investigators|Detectives|Deputies|Prosecutors|Witnesses|Neighbou?rs|Residents|Relatives|Doctors|Survivors|Sources)(?=$| \p{Ll})/u;

/**
 * Somebody or something inside a sentence: “the coast guard”, “a U.S. official”; as it is where it is
 * a name, a plural or has words of its own before it.
 */
export const theInText = (given: string): string => {
  const name = given.replace(people, (word) => word.toLowerCase());
  const head = headOf(name);
  if (institution.test(head) && !ownWords.test(name) && !/[’']s?\s/u.test(head))
    return `the ${name}`;
  if (isName(name) || ownWords.test(name))
    return name.replace(/^(?:The|An?)(?= )/u, (article) => article.toLowerCase());
  if (/[’']s?\s/u.test(head) || isPlural(head)) return name;
  return person.test(head) ? withArticle(name) : `the ${name}`;
};

const block = /^\d+ block of /iu;
const street =
  /\s(?:street|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|drive|lane|highway)$/iu;

/**
 * Where, inside a sentence: “in Lowmere”, “on Mill Road”, “in the old mill quarter” where a common
 * noun ends the name, “in the Strait of Omera”.
 */
export const atPlace = (name: string): string => {
  const described = /\s\p{Ll}+$|^\p{Lu}\p{Ll}+ of /u.test(name) && !/^(?:the|an?)\s/iu.test(name);
  if (block.test(name)) return `in the ${name}`;
  return `${street.test(name) ? 'on' : 'in'} ${described ? 'the ' : ''}${name}`;
};

/** Words up to a number of letters, cut between two words with an ellipsis where they go on. */
export const cutWords = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most + 1).replace(/[,;:]?\s+\S*$/u, '')} …`;
