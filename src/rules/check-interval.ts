import { type Rule, verdict } from './rule';

/** The program does not ask for new mail too often. */
export const checkInterval: Rule<'checkIntervalMinutes'> = {
  meta: { id: 'check-interval', requirements: ['R10'], needs: ['checkIntervalMinutes'], source: 'imap' },
  found: (read) => inWords(read.checkIntervalMinutes),
  expected: ({ requirements }) => inWords(requirements.checkInterval.preferred),
  judge: (read, { requirements: { service, checkInterval: limits } }) => {
    const minutes = read.checkIntervalMinutes;
    if (minutes === 0) return verdict('pass', 'why_check_interval_manual');
    if (minutes < limits.minimum) {
      return verdict('fail', 'why_check_interval_too_often', service, String(limits.minimum));
    }
    return minutes < limits.preferred
      ? verdict('pass', 'why_check_interval_acceptable', String(limits.preferred))
      : verdict('pass', 'why_check_interval_right');
  },
};

function inWords(minutes: number): string {
  if (minutes === 0) return 'Never, or manually';
  if (minutes > 0 && minutes < 1) return `${Math.round(minutes * 60)} seconds`;
  return minutes === 1 ? '1 minute' : `${Number(minutes.toFixed(2))} minutes`;
}
