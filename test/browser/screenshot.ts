import { parseArgs } from 'node:util';
import { launchChromium } from './chromium.ts';

const USAGE = `Usage: npm run screenshot -- URL OUT.png [options]

  --width N    width of the window in CSS pixels (default 1280)
  --height N   height of the window in CSS pixels (default 800)
  --dark       dark colour scheme
  --print      print styles
  --full       the whole page, not only the window
  --nojs       without JavaScript`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    dark: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    nojs: { type: 'boolean', default: false },
  },
});

const [url, out] = positionals;
const viewport = { width: Number(values.width), height: Number(values.height) };
const isUsable = Number.isInteger(viewport.width) && Number.isInteger(viewport.height);

if (url === undefined || out === undefined || !isUsable) {
  console.error(USAGE);
  process.exit(2);
}

const browser = await launchChromium();
try {
  const page = await browser.newPage({
    viewport,
    javaScriptEnabled: !values.nojs,
    colorScheme: values.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  if (values.print) await page.emulateMedia({ media: 'print' });

  // What the developer would see in the console belongs to looking at a page.
  page.on('console', (message) => console.log(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`error: ${error.message}`));

  const response = await page.goto(url, { waitUntil: 'load' });
  await page.screenshot({ path: out, fullPage: values.full });
  console.log(`${out}: ${response?.status() ?? 'no status'} ${page.url().slice(0, 200)}`);
} finally {
  await browser.close();
}
