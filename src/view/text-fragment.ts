/**
 * Links to the very words on a publisher’s page, as text fragments (`#:~:text=`).
 */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * Address of quoted words on the page they come from.
 *
 * @param url - The article’s page.
 * @param exact - The quoted words; long ones are named by their first and last words.
 */
export const textFragmentUrl = (url: string, exact: string): string => {
  const words = exact.trim().split(/\s+/);
  const fragment =
    words.length > 12
      ? `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`
      : encode(words.join(' '));
  return `${url.replace(/#.*$/, '')}#:~:text=${fragment}`;
};
