import { describe, expect, test } from 'vitest';
import { findDateline } from '../../src/article/find-dateline.ts';

describe('a dateline before the first sentence', () => {
  test.each([
    ['LIMA, Peru (AP) — A bomb went off.', 'LIMA, Peru (AP) —'],
    ['LIMA (Acme News): A bomb went off.', 'LIMA (Acme News):'],
    ['LIMA, May 5 (Reuters) - A bomb went off.', 'LIMA, May 5 (Reuters) -'],
    ['LIMA, May 5 (EFE).- A bomb went off.', 'LIMA, May 5 (EFE).-'],
    ['Lima (dpa) - A bomb went off.', 'Lima (dpa) -'],
    ['Port Alder, Ruritania (CNN) -- A bomb went off.', 'Port Alder, Ruritania (CNN) --'],
    ['Port Alder (CNN) A bomb went off.', 'Port Alder (CNN)'],
    ['(CNN) A bomb went off.', '(CNN)'],
    ['(KXYZ) - A bomb went off.', '(KXYZ) -'],
    ['Port Alder CNN — A bomb went off.', 'Port Alder CNN —'],
    ['Port Alder CNN —', 'Port Alder CNN —'],
    ['PORT ALDER — A bomb went off.', 'PORT ALDER —'],
    [
      'PORT ALDER, Ruritania (May 5, 2031) – A bomb went off.',
      'PORT ALDER, Ruritania (May 5, 2031) –',
    ],
    ['PORT ALDER, Ruritania (May 5)', 'PORT ALDER, Ruritania (May 5)'],
    ['PORT ALDER, 5 MAY 31 (ACME) -- A BOMB WENT OFF.', 'PORT ALDER, 5 MAY 31 (ACME) --'],
    ['LIMA, Peru (AP) _', 'LIMA, Peru (AP) _'],
    ['Alder city, Ruritanian Isles:', 'Alder city, Ruritanian Isles:'],
    ['Alder — The city woke to smoke.', 'Alder —'],
    ['ALDER: A bomb went off.', 'ALDER:'],
    ['PORT ALDER: Two men died.', 'PORT ALDER:'],
    ['Alder, May 5 (ACME): A bomb went off.', 'Alder, May 5 (ACME):'],
    ['PORT ALDER, May 5.--A bomb went off.', 'PORT ALDER, May 5.--'],
    ['ALDER, Tuesday – A bomb went off.', 'ALDER, Tuesday –'],
    ['ALDER, May 5. /ACME/. A bomb went off.', 'ALDER, May 5. /ACME/.'],
  ])('%s', (paragraph, words) => {
    expect(findDateline(paragraph)?.words).toBe(words);
  });

  test.each([
    'A bomb went off in Lima (Peru) on Tuesday.',
    'Alder: what we know:',
    'Alder, Ruritania: what we know',
    'Alder — the capital of Ruritania — woke to smoke.',
    'The Alder News Agency (ANA) said a bomb went off.',
    'Four people — all of them fishermen — were killed.',
    '“Alder — The film” opens today.',
    'BREAKING: A bomb went off in Alder.',
    'ISSUED: May 5, 2031',
    'Alder: A bomb went off.',
    'Alder (the capital) - a visit',
    'ALDER: what we know',
  ])('none in: %s', (paragraph) => {
    expect(findDateline(paragraph)).toBeNull();
  });

  test('its date', () => {
    expect(findDateline('ALDER (May 5, 2031) – A bomb')).toMatchObject({
      date: '2031-05-05',
      monthDay: '05-05',
    });
    expect(findDateline('ALDER, May 5 (Reuters) - A bomb')).toMatchObject({
      date: null,
      monthDay: '05-05',
    });
    expect(findDateline('ALDER (Reuters) - A bomb')).toMatchObject({ date: null, monthDay: null });
  });
});
