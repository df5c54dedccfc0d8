/** The window of a mail program, to be filled in as the program shows it. */
import { useId } from 'preact/hooks';
import { useSpeech } from '../popup/world';
import type { ProgramField, ProgramForm, Values } from '../programs/program-form';
import { programForms } from '../programs/program-forms';

interface FormByHandProps {
  readonly form: ProgramForm;
  readonly version: string;
  readonly values: Values;
  readonly onProgram: (id: string) => void;
  readonly onVersion: (version: string) => void;
  readonly onValue: (key: string, value: string) => void;
}

const parts = [
  ['incoming', 'desktop_incoming'],
  ['outgoing', 'desktop_outgoing'],
  ['you', 'desktop_you'],
] as const;

export function FormByHand({ form, version, values, onProgram, onVersion, onValue }: FormByHandProps) {
  const { words } = useSpeech();
  const id = useId();
  return (
    <section class="by-hand">
      <h2>{words('desktop_by_hand')}</h2>
      <div class="field">
        <label for={id}>{words('desktop_program')}</label>
        <select id={id} value={form.id} onChange={({ currentTarget }) => onProgram(currentTarget.value)}>
          {programForms.map(({ id, name }) => (
            <option key={id} value={id}>
              {name || words('desktop_other')}
            </option>
          ))}
        </select>
      </div>
      <VersionField form={form} version={version} onVersion={onVersion} />
      {parts.map(([part, title]) => (
        <fieldset key={part}>
          <legend>{words(title)}</legend>
          {form.fields
            .filter((field) => field.part === part)
            .map((field) => (
              <Field
                key={`${form.id} ${field.key}`}
                field={field}
                value={values[field.key] ?? ''}
                onValue={(value) => onValue(field.key, value)}
              />
            ))}
        </fieldset>
      ))}
    </section>
  );
}

/** Which version it is, where that makes a difference. */
export function VersionField({ form, version, onVersion }: Pick<FormByHandProps, 'form' | 'version' | 'onVersion'>) {
  const { words } = useSpeech();
  const id = useId();
  if (form.versions.length === 0) return null;
  return (
    <div class="field">
      <label for={id}>{words('desktop_version')}</label>
      <select id={id} value={version} onChange={({ currentTarget }) => onVersion(currentTarget.value)}>
        <option value="">{words('desktop_version_unknown')}</option>
        {form.versions.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}

interface FieldProps {
  readonly field: ProgramField;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Field({ field: { label, options, unit, example }, value, onValue }: FieldProps) {
  const { words } = useSpeech();
  const id = useId();
  return (
    <div class="field">
      <label for={id} lang="en">
        {label}
      </label>
      {options ? (
        <select id={id} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
          <option value="">{words('desktop_unset')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value} lang="en">
              {option.text}
            </option>
          ))}
        </select>
      ) : (
        <span class="line">
          <input
            id={id}
            value={value}
            placeholder={example}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-describedby={unit === undefined ? undefined : `${id}-unit`}
            onInput={({ currentTarget }) => onValue(currentTarget.value)}
          />
          {unit !== undefined && (
            <span id={`${id}-unit`} lang="en">
              {unit}
            </span>
          )}
        </span>
      )}
    </div>
  );
}
