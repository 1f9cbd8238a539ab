import { ensureBrowsers } from '../../lib/cli/browsers';
import { ensureBuilt } from '../../lib/cli/extension';

/** Both test builds, once, before any browser starts. */
export default function setup(): void {
  ensureBrowsers();
  ensureBuilt('chrome', 'e2e');
  ensureBuilt('firefox', 'e2e');
}
