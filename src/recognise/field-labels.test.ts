/** What labels name, in each language, whatever stands in the field. */
import { expect, it } from 'vitest';
import type { Control } from './control';
import { guessField } from './field';
import { de } from './field-labels/de.cases';
import { en } from './field-labels/en.cases';
import { es } from './field-labels/es.cases';
import { fr } from './field-labels/fr.cases';
import { it as italian } from './field-labels/it.cases';
import { ja } from './field-labels/ja.cases';
import type { LabelTable } from './field-labels/labels.cases';
import { pt } from './field-labels/pt.cases';
import { zh } from './field-labels/zh.cases';

const tables: Readonly<Record<string, LabelTable>> = { en, de, fr, es, it: italian, pt, zh, ja };

/** What a page would use for each; the others are lines. */
const kinds: Readonly<Partial<Record<keyof LabelTable, readonly Control['kind'][]>>> = {
  security: ['choice'],
  protocol: ['choice'],
  authentication: ['choice', 'switch'],
  interval: ['choice'],
  none: ['text', 'switch'],
};

function fieldOf(text: string, kind: Control['kind'], origin: 'label' | 'beside' = 'label'): string {
  const label = { text, origin, after: '', ordinal: 0 };
  const control: Control = {
    id: 0,
    handles: [0],
    container: 0,
    kind,
    text: '',
    on: kind === 'switch' ? true : null,
    options: [],
    hints: ' ',
    placeholder: '',
    type: '',
    autocomplete: '',
    masked: false,
    label,
    section: null,
    head: null,
    isList: false,
    editable: true,
    shown: 'front',
  };
  return guessField(control, label)?.field ?? 'none';
}

const rows = Object.entries(tables).flatMap(([language, table]) =>
  (Object.keys(table) as (keyof LabelTable)[]).flatMap((field) =>
    (kinds[field] ?? (['text'] as const)).map((kind) => ({
      language,
      field,
      kind,
      labels: table[field].split('|').map((label) => label.trim()),
    })),
  ),
);

it.each(rows)('$language, $field as $kind', ({ field, kind, labels }) => {
  expect(labels.length).toBeGreaterThanOrEqual(12);
  expect(labels.map((label) => `${label}: ${fieldOf(label, kind)}`)).toEqual(
    labels.map((label) => `${label}: ${field}`),
  );
});

it.each([
  'Device Email Address',
  'Printer e-mail address',
  'Geräte-E-Mail-Adresse',
  'E-Mail-Adresse des Druckers',
  'Adresse e-mail du périphérique',
  'Adresse e-mail de l’imprimante',
  'Correo electrónico de la impresora',
  'Indirizzo e-mail della macchina',
  'E-mail da impressora',
  '本机邮件地址',
  '複合機のメールアドレス',
])('the address of a device, as the text beside it: %s', (label) => {
  expect(fieldOf(label, 'text', 'beside')).toBe('address');
});
