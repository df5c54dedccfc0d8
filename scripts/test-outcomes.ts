/** Counts what a run of Vitest reported, so that nothing that went wrong is missing from the sum. */

export interface Outcomes {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What the suite printed, where something failed. */
  readonly complaint: string;
  /** Which tests were skipped (where they need what is not there, their titles say what) or passed at a second try. */
  readonly notes: readonly string[];
}

/** As much of Vitest's JSON report as is used here. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      /** Also those of a first try, where a second one passed. */
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** The outcomes of a suite that left no report. */
export function ranNothing(output: string): Outcomes {
  return { passed: 0, failed: 1, skipped: 0, complaint: output || 'The suite ran nothing.', notes: [] };
}

/** The outcomes of a run, from its report, its exit status and what it printed. */
export function countOf(report: VitestReport, status: number, output: string): Outcomes {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failedTests = tests.filter((test) => test.status === 'failed').length;
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  if (tests.length === 0) return ranNothing(output);
  // A file that could not be loaded, or whose hooks failed, has failed without any test that did.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const counted = failedTests + brokenFiles;
  // An error outside any test shows in the exit status alone.
  const failed = counted === 0 && status !== 0 ? 1 : counted;
  const skippedTitles = skipped.map((test) => `skipped: ${test.ancestorTitles[0] ?? test.title}`);
  const unsteady = tests.filter((test) => test.status === 'passed' && test.failureMessages.length > 0);
  const unsteadyTitles = unsteady.map(
    ({ ancestorTitles, title, failureMessages: [first = ''] }) =>
      `passed only at a second try: ${[...ancestorTitles, title].join(' > ')}: ${first.split('\n', 2).join(' ')}`,
  );
  return {
    passed,
    failed,
    skipped: skipped.length,
    complaint: failed ? output : '',
    notes: [...new Set(skippedTitles), ...unsteadyTitles],
  };
}
