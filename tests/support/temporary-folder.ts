/** Everything that tests write to the system’s temporary folder stands in one of ours, which goes with them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
