/** A form of account settings, as web mail clients have it. */
import type { Settings } from '../../src/model/settings';

/** What `accountForm` has filled in. */
export const accountSettings: Settings = {
  'incoming.protocol': 'imap',
  'incoming.host': 'imap-server.its.caltech.edu',
  'incoming.port': 993,
  'incoming.security': 'ssl',
  'incoming.username': 'jdoe',
  'outgoing.host': 'smtp-server.its.caltech.edu',
  'outgoing.port': 465,
  'outgoing.security': 'ssl',
  'outgoing.username': 'jdoe',
  'identity.from': 'jdoe@caltech.edu',
  'identity.replyTo': 'jdoe@its.caltech.edu',
  checkIntervalMinutes: 10,
};

/** Controls of `accountForm`. */
export const accountControls = 14;

const row = (id: string, label: string, control: string) =>
  `<div class="form-row"><label for="${id}" class="form-label">${label}</label><div class="form-field">${control}</div></div>`;

const text = (id: string, label: string, value: string, type = 'text') =>
  row(id, label, `<input type="${type}" id="${id}" name="${id.replaceAll('-', '_')}" class="input" value="${value}">`);

const encryption = (id: string) =>
  row(
    id,
    'Connection security',
    `<select id="${id}" name="${id.replaceAll('-', '_')}" class="input"><option value="0">None</option>` +
      '<option value="1">STARTTLS</option><option value="2" selected>SSL/TLS</option></select>',
  );

/** Incoming and outgoing server, identity and interval: 14 controls. Passwords are empty. */
export function accountForm(): string {
  return `<form class="account-settings" action="#" method="post">
<fieldset><legend>Incoming mail (IMAP)</legend>
${text('imap-host', 'Server', 'imap-server.its.caltech.edu')}
${text('imap-port', 'Port', '993', 'number')}
${encryption('imap-security')}
${text('imap-user', 'User name', 'jdoe')}
${text('imap-pass', 'Password', '', 'password')}
</fieldset>
<fieldset><legend>Outgoing mail (SMTP)</legend>
${text('smtp-host', 'Server', 'smtp-server.its.caltech.edu')}
${text('smtp-port', 'Port', '465', 'number')}
${encryption('smtp-security')}
${text('smtp-user', 'User name', 'jdoe')}
${text('smtp-pass', 'Password', '', 'password')}
</fieldset>
<fieldset><legend>Identity</legend>
${text('display-name', 'Your name', 'J. Doe')}
${text('from-address', 'Email address', 'jdoe@caltech.edu', 'email')}
${text('reply-to', 'Reply-To', 'jdoe@its.caltech.edu', 'email')}
${row(
  'check-interval',
  'Check for new mail',
  '<select id="check-interval" name="check_interval" class="input"><option value="0">Never</option>' +
    '<option value="5">Every 5 minutes</option><option value="10" selected>Every 10 minutes</option>' +
    '<option value="30">Every 30 minutes</option></select>',
)}
</fieldset>
<div class="form-buttons"><button type="submit" class="btn">Save</button> <button type="button" class="btn">Cancel</button></div>
</form>`;
}

/** What the pages of the bench look like; nothing in it matters to a reader but that things have a size. */
export const style = `<style>
body { font: 14px sans-serif; margin: 0 }
.form-row { display: flex; margin: 4px } .form-label { width: 180px } .input { width: 240px }
table { border-collapse: collapse } td { padding: 2px 6px }
.hidden { display: none }
</style>`;
