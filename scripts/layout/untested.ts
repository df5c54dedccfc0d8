/** Units with logic that have no test beside them, each with the reason. */
export const untested: Readonly<Record<string, string>> = {
  'src/words/browser-words.ts': 'one call of browser.i18n; e2e reads its texts in both browsers',
  'src/background/service-worker.ts': 'only ties the parts together; e2e runs it in both browsers',
  'src/options/options.tsx': 'only ties the parts together; e2e opens it in both browsers',
  'src/desktop/desktop.tsx': 'only ties the parts together; e2e gives it files in both browsers',
  'src/welcome/welcome.tsx': 'only ties the parts together; e2e opens it in both browsers',
  'src/panel/panel.tsx': 'only ties the parts together; e2e opens it in both browsers',
};
