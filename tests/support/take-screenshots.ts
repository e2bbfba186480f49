/**
 * Pictures of every kind of page, at four widths, in both schemes, into tests/.results/screenshots,
 * and the README’s picture. Run it on a built site: `npm run build && npm run screenshots`.
 *
 * Arguments narrow it: `npm run screenshots -- story 768 dark`.
 */
import { mkdir } from 'node:fs/promises';
import { openBrowser } from './open-browser.ts';
import { serveFolder } from './serve-folder.ts';

const folder = 'tests/.results/screenshots';
const readmePicture = '.github/story.png';
const widths = [320, 768, 1280, 1920];
const schemes = ['light', 'dark'] as const;

const wanted = process.argv.slice(2);
const isWanted = (values: readonly (string | number)[], value: string | number): boolean =>
  !wanted.some((word) => values.map(String).includes(word)) || wanted.includes(String(value));

const site = await serveFolder(
  'dist',
  process.env['BASE_PATH'] ? `${process.env['BASE_PATH']}/` : '/',
);
const browser = await openBrowser();
await mkdir(folder, { recursive: true });

const start = await browser.newPage();
/** Addresses that the links of a page lead to. */
const addressesOn = async (address: string, links: string): Promise<string[]> => {
  await start.goto(address);
  return start
    .locator(links)
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
};
const stories = await addressesOn(site.url, 'main h3 a');
const [storyUrl] = stories as [string];
const [account] = await addressesOn(storyUrl, '#texts header a');
const [outlet] = await addressesOn(storyUrl, '#provenance dd a');
await start.close();

const at = (path: string): string => new URL(path, site.url).href;
const pages: Record<string, string> = {
  home: site.url,
  ...Object.fromEntries(
    stories.map((address, index) => [index === 0 ? 'story' : `story-${index + 1}`, address]),
  ),
  account: account!,
  outlets: at('sources/'),
  outlet: outlet!,
  claims: at('claims/'),
  found: at('claims/?q=killed'),
  method: at('method/'),
  data: at('data/'),
  missing: at('no-such-page/'),
};

for (const colorScheme of schemes.filter((scheme) => isWanted(schemes, scheme)))
  for (const width of widths.filter((one) => isWanted(widths, one))) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    for (const name of Object.keys(pages).filter((one) => isWanted(Object.keys(pages), one))) {
      await page.goto(pages[name]!);
      if (name === 'found') await page.locator('[data-found] li').first().waitFor();
      // What a browser draws when it is scrolled to has to be in the picture too.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { content-visibility: visible !important; }');
        document.adoptedStyleSheets.push(sheet);
      });
      await page.screenshot({
        path: `${folder}/${name}-${width}-${colorScheme}.png`,
        fullPage: true,
      });
    }
    await page.close();
  }

if (wanted.length === 0 || wanted.includes('readme')) {
  const page = await browser.newPage({
    colorScheme: 'light',
    viewport: { width: 1280, height: 1000 },
  });
  await page.goto(storyUrl);
  await page.screenshot({ path: readmePicture });
  await page.close();
}
await browser.close();
await site.close();
