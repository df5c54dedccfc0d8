/**
 * `npm run accuracy [-- FOLDER...] [--without-clients] [--page NAME]`: reads pages with known answers and says, per
 * setting and in all, what was read rightly; then every miss by page. The pages of the project where no folder is named.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { casesIn, expectedAccounts, reportedAccounts } from '../../e2e/answers';
import { buildClassicScript } from '../../scripts/classic-script';
import { unsaid } from '../../src/model/circumstances';
import { caltechImss } from '../../src/requirements/load';
import { auditPage } from '../../src/rules/audit-page';
import { readPages } from './read-pages';
import { type PageScore, scorePage } from './score';
import { asText } from './table';

const root = resolve(import.meta.dirname, '../..');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'without-clients': { type: 'boolean', default: false }, page: { type: 'string', default: '' } },
  });
  const folders = positionals.length > 0 ? positionals : [join(root, 'e2e/pages'), join(import.meta.dirname, 'pages')];
  const cases = folders.flatMap(casesIn).filter(({ name }) => name.includes(values.page));
  const scripts = [
    await buildClassicScript('src/content/reader.ts', { withoutClients: values['without-clients'] }),
    await buildClassicScript('src/content/text-reader.ts'),
  ];
  const readings = await readPages(
    cases.map(({ file }) => file),
    scripts,
  );
  const scores: PageScore[] = [];
  const failures: string[] = [];
  for (const [index, { name, answer }] of cases.entries()) {
    const reading = readings[index];
    if (!reading || reading instanceof Error) {
      failures.push(`${name}: ${reading?.message ?? 'was not read'}`);
      continue;
    }
    const report = auditPage(reading, { requirements: caltechImss, circumstances: unsaid });
    scores.push(scorePage(name, expectedAccounts(answer.accounts), reportedAccounts(report.accounts)));
  }
  process.stdout.write(asText(scores));
  for (const failure of failures) console.error(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

await main();
