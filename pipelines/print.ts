import { launchBrowser } from '../src/crawl/browser/index.ts';
import type { Print } from '../src/report/pdf.ts';

/** Longest time for one paper, in milliseconds. */
const PRINT_LIMIT_MS = 60_000;

/**
 * Prints with the browser that this machine has, in a process of its own: no scripts, no network.
 *
 * @throws NoBrowserError where no browser starts on this machine
 */
export const printWithBrowser: Print = async ({ html, header, footer }) => {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    page.setDefaultTimeout(PRINT_LIMIT_MS);
    await page.setContent(html, { waitUntil: 'load', timeout: PRINT_LIMIT_MS });
    return await page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: header,
      footerTemplate: footer,
      preferCSSPageSize: true,
    });
  } finally {
    await browser.close();
  }
};
