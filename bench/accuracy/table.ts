/** The scores of many pages as text for a terminal. */
import { settingNames } from '../../src/model/settings';
import { type Counts, noCounts, type PageScore, precisionAndRecall, sumOf, verdicts } from './score';

const columns = [...verdicts, 'precision', 'recall'] as const;
const width = { name: 26, number: 10 };

/** A table per setting and in all, then every miss by page. */
export function asText(scores: readonly PageScore[]): string {
  const sums = sumOf(scores);
  const all = noCounts();
  for (const counts of sums.values()) for (const verdict of verdicts) all[verdict] += counts[verdict];
  const rows = settingNames.flatMap((setting) => {
    const counts = sums.get(setting);
    return counts ? [rowOf(setting, counts)] : [];
  });
  const misses = scores.flatMap(missesOf);
  return `${[headOf(), ...rows, rowOf('in all', all), '', ...summaryOf(scores), ...misses].join('\n')}\n`;
}

const headOf = () => ''.padEnd(width.name) + columns.map((column) => column.padStart(width.number)).join('');

function rowOf(name: string, counts: Counts): string {
  const { precision, recall } = precisionAndRecall(counts);
  const shares = [precision, recall].map((share) => share.toFixed(4));
  const cells = [...verdicts.map((verdict) => String(counts[verdict])), ...shares];
  return name.padEnd(width.name) + cells.map((cell) => cell.padStart(width.number)).join('');
}

function summaryOf(scores: readonly PageScore[]): string[] {
  const decoys = scores.filter(({ accounts }) => accounts.wanted === 0);
  const spoiled = decoys.filter(({ accounts }) => accounts.found > 0);
  const whose = scores.filter((score) => score.whose.length > 0);
  const counted = scores.filter(({ accounts }) => accounts.found === accounts.wanted);
  return [
    `${scores.length} pages; as many accounts as there are on ${counted.length} of them`,
    `${decoys.length} pages without an account; one was seen on ${spoiled.length}`,
    `whose account it is: wrong on ${whose.length} pages`,
  ];
}

function missesOf({ name, accounts, misses, whose }: PageScore): string[] {
  if (misses.length === 0 && whose.length === 0 && accounts.found === accounts.wanted) return [];
  const count =
    accounts.found === accounts.wanted ? '' : ` (accounts: ${accounts.found} instead of ${accounts.wanted})`;
  return [
    '',
    `${name}${count}`,
    ...whose.map((said) => `  applies: ${said}`),
    ...misses.map(({ setting, verdict, wanted, found }) => {
      const parts = [
        ...(wanted === undefined ? [] : [`there: ${JSON.stringify(wanted)}`]),
        ...(found === undefined ? [] : [`read: ${JSON.stringify(found)}`]),
      ];
      return `  ${verdict} ${setting}  ${parts.join(', ')}`;
    }),
  ];
}
