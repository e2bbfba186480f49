/**
 * The verb by which a statement is credited → its past form, where the words alone would say the
 * opposite, or nothing: “denied” that the mill was old, “condemned” the raid.
 */
const telling =
  /^(?:deny|reject|dismiss|refute|dispute|challenge|condemn|denounce|blame|criticise|criticize|praise|welcome|announce|express|offer|threaten|vow|pledge|promise)$/u;

/** “condemned”, “denied”; null of verbs whose words say enough: “said”, “warned”. */
export const stanceVerb = (verb: string | undefined): string | null =>
  verb !== undefined && telling.test(verb)
    ? `${verb.replace(/y$/u, 'i').replace(/e$/u, '')}ed`
    : null;
