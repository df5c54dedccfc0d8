import type { HostKind } from './host-kind';
import { type Verdict, verdict } from './rule';

/** Says that a server only looks like the right one, and which character differs first. */
export function lookalikeVerdict(
  side: 'incoming' | 'outgoing',
  host: string,
  { of, difference }: HostKind & { kind: 'lookalike' },
): Verdict {
  const characters = [
    ...('found' in difference ? [difference.found] : []),
    ...('right' in difference ? [difference.right] : []),
  ];
  return verdict('fail', `why_${side}_server_like_${difference.kind}`, host, of, ...characters);
}
