/** The results as text. */
import { floorOf, type Measured, type PageResult } from './result';
import { longestOf, quotient, type Verdict } from './targets';

const legend = `Times are medians in milliseconds; everything in a row was measured in turns, in one page.
FLOOR      querySelectorAll('input,select,textarea') in the top document; of each field name, id, type, value and the
           text of its labels. * without labels
inject     compiling and running the reader's script, in a page and a process of its own
first      the first reading there
reader     a reading in a warm page: recognition, shadow roots, frames and all that it waits for
longest    longest task of injection and readings
axe        axe-core's rule "label": the top document and its shadow roots
names      dom-accessibility-api's computeAccessibleName of FLOOR's fields
walk       every element, shadow root and frame of the same origin, and of each field what FLOOR reads, labels by one map
bare walk  the same without reading anything
`;

type Column = readonly [title: string, cell: (result: PageResult) => string];

const pageColumn: Column = ['page', ({ page }) => page];

const columns: readonly Column[] = [
  pageColumn,
  ['elements', ({ census }) => census.elements.toLocaleString('en')],
  ['controls', ({ census }) => census.controls.toLocaleString('en')],
  ['FLOOR', (result) => `${time(floorOf(result))}${result.floorReadsLabels ? ' ' : '*'}`],
  ['inject', ({ first }) => milliseconds(first?.inject ?? null)],
  ['first', ({ first }) => milliseconds(first?.first ?? null)],
  ['reader', ({ times }) => time(times.reader)],
  ['longest', (result) => milliseconds(longestOf(result))],
  ['axe', ({ times }) => time(times.axe)],
  ['names', ({ times }) => time(times.names)],
  ['walk', ({ times }) => time(times.walk)],
  ['bare walk', ({ times }) => time(times.bareWalk)],
  ['/FLOOR', (result) => ratio(quotient(result.times.reader, floorOf(result)))],
  ['/axe', ({ times }) => ratio(quotient(times.reader, times.axe))],
  ['/names', ({ times }) => ratio(quotient(times.reader, times.names))],
  ['/walk', ({ times }) => ratio(quotient(times.reader, times.walk))],
];

const processorColumns: readonly Column[] = [
  pageColumn,
  ['FLOOR', (result) => `${processor(floorOf(result))}${result.floorReadsLabels ? ' ' : '*'}`],
  ['inject', ({ first }) => milliseconds(first?.injectProcessor ?? null)],
  ['first', ({ first }) => milliseconds(first?.firstProcessor ?? null)],
  ['reader', ({ times }) => processor(times.reader)],
  ['axe', ({ times }) => processor(times.axe)],
  ['names', ({ times }) => processor(times.names)],
  ['walk', ({ times }) => processor(times.walk)],
  ['bare walk', ({ times }) => processor(times.bareWalk)],
];

/** All of it: the legend, a row for each page, a line for each target. */
export function asText(results: readonly PageResult[], verdicts: readonly Verdict[]): string {
  const rows = (of: readonly Column[]) => [
    of.map(([title]) => title),
    ...results.map((result) => of.map(([, cell]) => cell(result))),
  ];
  const missed = verdicts.filter(({ met }) => !met).length;
  return [
    legend,
    aligned(rows(columns), 1),
    "Of these, processor time of the page's main thread, which a busy machine does not lengthen:\n",
    aligned(rows(processorColumns), 1),
    aligned(
      verdicts.map(({ page, target, found, met }) => [met ? 'met' : 'MISSED', page, target, found]),
      4,
    ),
    `${verdicts.length - missed} targets met, ${missed} missed\n`,
  ].join('\n');
}

/** Columns of one width: the first so many to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[], leftColumns: number): string {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), []);
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at < leftColumns ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

function time(measured: Measured): string {
  if (measured.kind === 'measured') return milliseconds(measured.median);
  return measured.kind === 'over' ? `>${measured.limit}` : noTime[measured.kind];
}

const noTime = { failed: 'throws', absent: '' } as const;

function processor(measured: Measured): string {
  return measured.kind === 'measured' ? milliseconds(measured.processor) : '-';
}

function milliseconds(value: number | null): string {
  if (value === null) return '-';
  return value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 1);
}

function ratio(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}
