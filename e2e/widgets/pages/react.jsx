/** React without any library: every control shows what the state holds, and nothing else. */
import { useEffect, useId, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { emptyAccount, exposeAccount, intervals, protocols, securities } from './account.js';

function Field({ label, children }) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label> {children(id)}
    </p>
  );
}

function App() {
  const [account, setAccount] = useState(emptyAccount);
  useEffect(() => exposeAccount(() => account), [account]);
  const set = (name) => (event) => setAccount((before) => ({ ...before, [name]: event.target.value }));
  const line = (label, name, type = 'text') => (
    <Field label={label}>
      {(id) => <input id={id} type={type} value={account[name]} onChange={set(name)} autoComplete="off" />}
    </Field>
  );
  const list = (label, name, options) => (
    <Field label={label}>
      {(id) => (
        <select id={id} value={account[name]} onChange={set(name)}>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <main>
      <h1>Mail account</h1>
      <section>
        <h2>Incoming mail</h2>
        {list('Protocol', 'protocol', protocols)}
        {line('Server', 'incomingHost')}
        {line('Port', 'incomingPort', 'number')}
        {list('Security', 'incomingSecurity', securities)}
        {line('User name', 'username')}
        {line('Password', 'password', 'password')}
        {list('Check for new mail', 'interval', intervals)}
      </section>
      <section>
        <h2>Outgoing mail</h2>
        {line('Server', 'outgoingHost')}
        {line('Port', 'outgoingPort', 'number')}
        <div role="radiogroup" aria-label="Security">
          {securities.map(({ value, text }) => (
            <label key={value}>
              <input
                type="radio"
                name="security"
                checked={account.outgoingSecurity === value}
                onChange={() => setAccount((before) => ({ ...before, outgoingSecurity: value }))}
              />
              {text}
            </label>
          ))}
        </div>
        <p>
          <label>
            <input
              type="checkbox"
              checked={account.authentication}
              onChange={({ target }) => setAccount((before) => ({ ...before, authentication: target.checked }))}
            />
            Server requires authentication
          </label>
        </p>
        {line('From address', 'from', 'email')}
        {line('Reply-To address', 'replyTo', 'email')}
      </section>
      <button type="button">Save</button>
    </main>
  );
}

createRoot(document.getElementById('root')).render(<App />);
