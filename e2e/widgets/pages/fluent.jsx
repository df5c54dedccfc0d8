/** React with Fluent UI 9: inputs, spin buttons, dropdowns, radio buttons, a switch, a free combobox. */
import {
  Button,
  Checkbox,
  Combobox,
  Dropdown,
  Field,
  FluentProvider,
  Input,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  SpinButton,
  Subtitle1,
  Switch,
  Tab,
  TabList,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { emptyAccount, exposeAccount, intervals, knownAddresses, protocols, securities } from './account.js';

let current = emptyAccount;
exposeAccount(() => current);

const useStyles = makeStyles({
  page: { maxWidth: '640px', padding: '16px', display: 'grid', rowGap: '24px' },
  section: { display: 'grid', rowGap: '12px' },
});

function Section({ title, children }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle1 as="h2">{title}</Subtitle1>
      {children}
    </section>
  );
}

function Choice({ label, options, value, onChange }) {
  return (
    <Field label={label}>
      <Dropdown
        value={options.find((option) => option.value === value).text}
        selectedOptions={[String(value)]}
        onOptionSelect={(_event, data) => onChange(options.find((one) => String(one.value) === data.optionValue).value)}
      >
        {options.map((option) => (
          <Option key={option.value} value={String(option.value)}>
            {option.text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function App() {
  const styles = useStyles();
  const [account, setAccount] = useState(emptyAccount);
  current = account;
  const change = (name) => (value) => setAccount((before) => ({ ...before, [name]: value }));
  const input = (name) => ({ value: account[name], onChange: (_event, data) => change(name)(data.value) });
  const choice = (name) => ({ value: account[name], onChange: change(name) });
  const port = (name) => ({
    value: account[name],
    min: 1,
    max: 65535,
    onChange: (_event, data) => change(name)(data.value ?? Number(data.displayValue)),
  });

  return (
    <FluentProvider theme={webLightTheme}>
      <TabList selectedValue="account">
        <Tab value="general">General</Tab>
        <Tab value="account">Mail account</Tab>
        <Tab value="rules">Rules</Tab>
      </TabList>
      <main className={styles.page}>
        <Section title="Incoming mail">
          <Choice label="Account type" options={protocols} {...choice('protocol')} />
          <Field label="Incoming server" required>
            <Input {...input('incomingHost')} />
          </Field>
          <Field label="Port">
            <SpinButton {...port('incomingPort')} />
          </Field>
          <Choice label="Encryption method" options={securities} {...choice('incomingSecurity')} />
          <Field label="User name">
            <Input autoComplete="off" {...input('username')} />
          </Field>
          <Field label="Password">
            <Input type="password" autoComplete="new-password" {...input('password')} />
          </Field>
          <Checkbox label="Keep a copy of messages on the server" defaultChecked />
        </Section>
        <Section title="Outgoing mail">
          <Field label="Outgoing server" hint="SMTP">
            <Input {...input('outgoingHost')} />
          </Field>
          <Field label="Port">
            <SpinButton {...port('outgoingPort')} />
          </Field>
          <Field label="Encryption method">
            <RadioGroup
              layout="horizontal"
              value={account.outgoingSecurity}
              onChange={(_event, data) => change('outgoingSecurity')(data.value)}
            >
              {securities.map(({ value, text }) => (
                <Radio key={value} value={value} label={text} />
              ))}
            </RadioGroup>
          </Field>
          <Switch
            label="Outgoing server requires authentication"
            checked={account.authentication}
            onChange={(_event, data) => change('authentication')(data.checked)}
          />
        </Section>
        <Section title="Message format">
          <Field label="From">
            <Combobox
              freeform
              value={account.from}
              onChange={(event) => change('from')(event.target.value)}
              onOptionSelect={(_event, data) => change('from')(data.optionText ?? '')}
            >
              {knownAddresses
                .filter((address) => address.startsWith(account.from))
                .map((address) => (
                  <Option key={address}>{address}</Option>
                ))}
            </Combobox>
          </Field>
          <Field label="Reply to">
            <Input type="email" {...input('replyTo')} />
          </Field>
          <Choice label="Check for new messages" options={intervals} {...choice('interval')} />
        </Section>
        <Button appearance="primary">Save</Button>
      </main>
    </FluentProvider>
  );
}

createRoot(document.getElementById('root')).render(<App />);
