/** What a person sees once after the installation: what it does, what it reads, and how to begin. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../model/words';

interface WelcomeProps {
  readonly words: Words;
  /** The keys that open the checklist; `''` for none. */
  readonly keys: string;
}

export function WelcomePage({ words, keys }: WelcomeProps) {
  return (
    <main class="sheet">
      <h1>{words('welcome_title')}</h1>
      <p>{words('welcome_what')}</p>
      <div class="steps">
        <Step title={words('welcome_open')} text={words('welcome_open_how')}>
          <Form />
        </Step>
        <Step
          title={words('welcome_click')}
          text={keys === '' ? words('welcome_click_how') : words('welcome_click_keys', keys)}
        >
          <Bar />
        </Step>
        <Step title={words('welcome_read')} text={words('welcome_read_how')}>
          <List />
        </Step>
      </div>
      <section>
        <h2>{words('welcome_privacy')}</h2>
        <p>{words('welcome_privacy_how')}</p>
      </section>
    </main>
  );
}

function Step({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return (
    <section>
      {children}
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

/* Drawings say nothing that the text beside them does not say: a screen reader passes them by. */

const line = (x: number, y: number, width: number, fill = 'var(--edge)') => (
  <rect x={x} y={y} width={width} height="5" rx="2.5" fill={fill} />
);
const field = (y: number) => (
  <rect x="16" y={y} width="128" height="15" rx="3" fill="var(--ground)" stroke="var(--edge)" />
);

function Form() {
  return (
    <svg viewBox="0 0 160 110" aria-hidden="true">
      {[14, 44, 74].map((y) => (
        <g key={y}>
          {line(16, y, 34)}
          {field(y + 9)}
          {line(22, y + 14, 70, 'var(--text)')}
        </g>
      ))}
    </svg>
  );
}

function Bar() {
  return (
    <svg viewBox="0 0 160 110" aria-hidden="true">
      <rect x="10" y="18" width="140" height="24" rx="5" fill="var(--ground)" stroke="var(--edge)" />
      {line(18, 28, 70)}
      <circle cx="136" cy="30" r="8" fill="var(--problem)" />
      <path d="M136 34 l8 26 5 -9 10 1z" fill="var(--text)" stroke="var(--ground)" stroke-width="1.5" />
    </svg>
  );
}

function List() {
  return (
    <svg viewBox="0 0 160 110" aria-hidden="true">
      <rect x="22" y="8" width="116" height="94" rx="5" fill="var(--ground)" stroke="var(--edge)" />
      {[22, 48, 74].map((y, index) => (
        <g key={y}>
          <circle cx="36" cy={y + 4} r="5" fill={index === 2 ? 'var(--right)' : 'var(--problem)'} />
          {line(48, y, 56, 'var(--text)')}
          {line(48, y + 10, 76)}
        </g>
      ))}
    </svg>
  );
}
