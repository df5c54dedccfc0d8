/** `npm run new rule NAME`: a check with its file, its cases, its texts and its places in the lists. */
import { after, type Change, checkName, created, inCode, inserted, inWords, type Read, ScaffoldError } from './change';

const catalogue = '_locales/en/messages.json';

/** The changes that add a check, each on top of the ones before. */
export function newRule(name: string, read: Read): Change[] {
  const id = checkName(name);
  return [
    created(read, `src/rules/${id}.ts`, ruleText(id)),
    created(read, `src/rules/${id}.cases.ts`, casesText(id)),
    inserted(read, 'src/model/report.ts', /\] as const;\nexport type CheckId/, `  '${id}',\n`),
    listed(read, 'src/rules/all.ts', id, `import { ${inCode(id)} } from './${id}';\n`),
    listed(read, 'src/rules/all-cases.ts', id, `import { cases as ${inCode(id)} } from './${id}.cases';\n`),
    // What a person does about it: type a value, choose one, or use another program.
    inserted(read, 'src/popup/checklist.ts', /\};\n\n\/\*\* The lines of an account/, `  '${id}': 'type',\n`),
    withTexts(id, read),
  ];
}

/** A list of all checks, with the new one imported and at its end. */
function listed(read: Read, path: string, id: string, importLine: string): Change {
  const imported = inserted(read, path, /^import /m, importLine);
  return inserted(after(read, [imported]), path, /\};\s*$/, `  '${id}': ${inCode(id)},\n`);
}

function withTexts(id: string, read: Read): Change {
  const key = id.replaceAll('-', '_');
  const old = JSON.parse(read(catalogue) ?? '{}') as Record<string, unknown>;
  if (`check_${key}` in old) throw new ScaffoldError(`${catalogue} has texts for ${id} already`);
  const texts = {
    ...old,
    [`check_${key}`]: { message: inWords(id), description: 'What is checked' },
    [`why_${key}_right`]: { message: 'This is as it should be.' },
    [`why_${key}_wrong`]: { message: 'This is not as it should be; enter $1.', description: '$1 the right value' },
  };
  return { path: catalogue, text: `${JSON.stringify(texts, null, 2)}\n` };
}

function ruleText(id: string): string {
  const key = id.replaceAll('-', '_');
  return `import { type Rule, verdict } from './rule';

/** Say in one sentence what is true where the check passes. */
export const ${inCode(id)}: Rule<'incoming.host'> = {
  // The requirements it stands for, the settings without which it says nothing, and the page that publishes it.
  meta: { id: '${id}', requirements: ['R2'], needs: ['incoming.host'], source: 'imap' },
  found: (read) => read['incoming.host'],
  expected: ({ requirements }) => requirements.incoming.imap.host,
  judge: (read, { requirements }) => {
    const { host } = requirements.incoming.imap;
    return read['incoming.host'] === host
      ? verdict('pass', 'why_${key}_right')
      : verdict('fail', 'why_${key}_wrong', host);
  },
};
`;
}

function casesText(id: string): string {
  const key = id.replaceAll('-', '_');
  return `import { type Case, names } from './case';

export const cases: readonly Case[] = [
  {
    when: 'the right one',
    settings: { 'incoming.host': names.imap },
    outcome: 'pass',
    why: 'why_${key}_right',
  },
  {
    when: 'anything else',
    settings: { 'incoming.host': 'mail.example' },
    outcome: 'fail',
    why: 'why_${key}_wrong',
    expected: names.imap,
  },
  { when: 'not on the page', settings: {}, outcome: 'unknown', why: 'why_any_not_read' },
];
`;
}
