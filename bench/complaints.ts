/** Whether a reading is right: a fast answer that is wrong is worth nothing. */
import type { FrameReading } from '../src/model/reading';
import { type SettingName, settingNames } from '../src/model/settings';
import type { BenchPage, Census } from './pages/page';

/** What the reading lacks or has wrong, a sentence each. */
export function complaintsAbout(answer: FrameReading, { account }: Pick<BenchPage, 'account'>): readonly string[] {
  if (account === null) return [];
  const { accounts } = answer.reading;
  const [found] = accounts;
  if (!found || accounts.length > 1) return [`${accounts.length} accounts were read, and there is one.`];
  return settingNames.flatMap((name: SettingName) => {
    const value = found.settings[name]?.value;
    const expected = account[name];
    return value === expected ? [] : [`${name} was read as ${String(value)}, and is ${String(expected)}.`];
  });
}

/** How a page differs from the one that was meant. */
export function censusComplaints(counted: Census, meant: Census): readonly string[] {
  return (Object.keys(meant) as (keyof Census)[])
    .filter((name) => counted[name] !== meant[name])
    .map((name) => `The page has ${counted[name]} ${name}, and should have ${meant[name]}.`);
}
