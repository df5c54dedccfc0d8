/** The signs beside outcomes: told apart by their shape alone. Each goes with a word, so they are hidden from readers. */
const shapes = {
  // An octagon with an exclamation mark.
  problem: (
    <>
      <path class="fill" d="M6.6 1h6.8L18.9 6.6v6.8L13.4 19H6.6L1 13.4V6.6z" />
      <path class="mark" d="M10 5.6v5.2M10 14v.4" />
    </>
  ),
  // A triangle.
  advice: (
    <>
      <path class="fill" d="M10 1.6 19.3 18H.7z" stroke-linejoin="round" />
      <path class="mark" d="M10 7.6v4.2M10 14.8v.2" />
    </>
  ),
  // A disc with a check mark.
  right: (
    <>
      <circle class="fill" cx="10" cy="10" r="9" />
      <path class="mark" d="m5.9 10.4 2.7 2.7 5.5-5.9" />
    </>
  ),
  // A ring with a question mark.
  unknown: (
    <>
      <circle class="ring" cx="10" cy="10" r="8.2" />
      <path class="line" d="M7.7 7.9a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.2.8-1.2 1.6M10 14.2v.2" />
    </>
  ),
  // A clock.
  reminder: (
    <>
      <circle class="ring" cx="10" cy="10" r="8.2" />
      <path class="line" d="M10 5.4V10l3 1.9" />
    </>
  ),
  // An envelope.
  mail: (
    <>
      <rect class="ring" x="1.4" y="3.6" width="17.2" height="12.8" rx="2" />
      <path class="line" d="m3.6 6.4 6.4 4.8 6.4-4.8" />
    </>
  ),
} as const;

export type Sign = keyof typeof shapes;

export function Icon({ sign }: { sign: Sign }) {
  return (
    <svg class={`icon ${sign}`} viewBox="0 0 20 20" aria-hidden="true">
      {shapes[sign]}
    </svg>
  );
}
