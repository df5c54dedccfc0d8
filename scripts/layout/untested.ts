/** Units with logic that have no test beside them, each with the reason. */
export const untested: Readonly<Record<string, string>> = {
  'src/background/service-worker.ts': 'only ties the parts together; e2e runs it in both browsers',
  'src/popup/popup.tsx': 'only ties the parts together; e2e runs it in both browsers',
};
