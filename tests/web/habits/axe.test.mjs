// axe finds nothing to object to on any screen, in any mode.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { browserAndSite, settled, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';

const shared = browserAndSite(lighthouse);
const screens = ['#/', '#/?q=brume&theme=Météo&from=2024-01', '#/?q=introuvable', '#/e/brume?q=phare&p=2', '#/e/nowhere', '#/about'];
const modes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  '320 px': { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true },
  '200 %': { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
};

async function check(page, where) {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  assert.ok(passes.length > 15, `${where}: ${passes.length} rules had something to check`);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join('\n')}`);
  assert.deepEqual(found, [], where);
  return passes.map(({ id }) => id);
}

for (const [mode, options] of Object.entries(modes)) {
  test(`axe finds no violation on any screen, ${mode}`, async () => {
    const { page, context } = await visit(shared, '', options);
    for (const fragment of screens) {
      await page.evaluate((hash) => { window.location.hash = hash; }, fragment);
      await settled(page);
      await check(page, fragment);
    }
    // Contrast can be judged where the text has its colours: in the text version, which has those of the canvas.
    await page.evaluate(() => document.querySelector('[data-k="text-version"]').click());
    for (const fragment of screens.slice(0, 4)) {
      await page.evaluate((hash) => { window.location.hash = hash; }, fragment);
      const toggle = page.locator('[data-k="panel-toggle"]');
      if (fragment === '#/' && await toggle.isVisible()) await toggle.click();
      assert.ok((await check(page, `${fragment} as text`)).includes('color-contrast'));
    }
    await context.close();
  });
}
