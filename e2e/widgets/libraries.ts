/** The pages, a library each: where a person finds each field, and which of the library's controls it is. */
import type { FieldName } from './account';
import type { Control, Place } from './controls';

export interface Library {
  /** Name and version, for the title of its tests. */
  readonly title: string;
  /** File of the page below `pages`, without `.html`. */
  readonly page: string;
  readonly fields: Readonly<Record<FieldName, Place & { readonly control: Control }>>;
  /**
   * Whether an open menu closes once the window is left, as it is for the button of the extension. It may be seen for a
   * while yet: Element Plus gives it up at once, and takes it out of sight 0.3 seconds later.
   */
  readonly menusCloseWhenLeft: boolean;
}

const closing = ['fluent', 'element-plus'];

type Row = readonly [section: string, label: string, control: Control];

function library(title: string, page: string, rows: Readonly<Record<FieldName, Row>>): Library {
  const fields = Object.fromEntries(
    Object.entries(rows).map(([name, [section, label, control]]) => [name, { section, label, control }]),
  ) as Library['fields'];
  return { title, page, fields, menusCloseWhenLeft: closing.includes(page) };
}

const text = (field: string, input = 'input'): Control => ({ kind: 'text', field, input });
const menu = (field: string, button: string, option = '[role=option]'): Control => ({
  kind: 'menu',
  field,
  button,
  option,
});
const radio = (field: string, choice: string): Control => ({ kind: 'radio', field, choice });
const toggle = (field: string, part?: string): Control =>
  part === undefined ? { kind: 'switch', field } : { kind: 'switch', field, part };

const mui = {
  text: text('.MuiTextField-root'),
  menu: menu('.MuiFormControl-root', '[role=combobox]'),
  radio: radio('.MuiFormControl-root', 'label.MuiFormControlLabel-root'),
  switch: toggle('label:has(.MuiSwitch-root)'),
};
const fluent = {
  text: text('.fui-Field'),
  menu: menu('.fui-Field', '[role=combobox]'),
  radio: radio('.fui-Field', '.fui-Radio label'),
  switch: toggle('.fui-Switch'),
};
const vuetify = {
  text: text('.v-input'),
  menu: menu('.v-input', '.v-field', '.v-overlay .v-list-item'),
  radio: radio('.v-radio-group', '.v-radio label'),
  switch: toggle('.v-switch', 'label'),
};
const elementPlus = {
  text: text('.el-form-item'),
  menu: menu('.el-form-item', '.el-select__wrapper', '.el-select-dropdown__item'),
  radio: radio('.el-form-item', '.el-radio-button'),
  switch: toggle('.el-form-item', '.el-switch'),
};
const shoelace = {
  text: text('sl-input', '>>> input'),
  menu: menu('sl-select', '>>> .select__combobox', 'sl-option'),
  radio: radio('sl-radio-group', 'sl-radio-button'),
  switch: toggle('sl-switch'),
};
const bootstrap = { text: text('.form-group'), switch: toggle('.form-group', 'label') };
const select2 = menu('.form-group', '.select2-selection', '.select2-results__option');
const select2WithNew: Control = {
  kind: 'menu-with-new',
  field: '.form-group',
  button: '.select2-selection',
  search: '.select2-container--open .select2-search__field',
};
const picker = menu('.form-group', 'button.dropdown-toggle', '.bootstrap-select .dropdown-item');
const angularjs = {
  text: text('md-input-container'),
  menu: menu('md-input-container', 'md-select', 'md-option'),
  radio: radio('section', 'md-radio-button'),
  switch: toggle('md-switch'),
};
const angular = {
  text: text('mat-form-field'),
  menu: menu('mat-form-field', 'mat-select', 'mat-option'),
  radio: radio('.row', 'mat-radio-button label'),
  switch: toggle('mat-slide-toggle'),
};

const native = {
  text: text('p'),
  list: { kind: 'list', field: 'p' },
  switch: toggle('p', 'label'),
} as const;

export const libraries: readonly Library[] = [
  library('MUI 7', 'mui', {
    protocol: ['Incoming server', 'Protocol', mui.menu],
    incomingHost: ['Incoming server', 'Server', mui.text],
    incomingPort: ['Incoming server', 'Port', mui.text],
    incomingSecurity: ['Incoming server', 'Encryption', mui.menu],
    username: ['Incoming server', 'User name', mui.text],
    password: ['Incoming server', 'Password', mui.text],
    outgoingHost: ['Outgoing server', 'Server', mui.text],
    outgoingPort: ['Outgoing server', 'Port', mui.text],
    outgoingSecurity: ['Outgoing server', 'Encryption', mui.radio],
    authentication: ['Outgoing server', 'Server requires authentication', mui.switch],
    from: ['Identity', 'From address', mui.text],
    replyTo: ['Identity', 'Reply-To address', mui.text],
    interval: ['Checking', 'Check for new mail', mui.menu],
  }),
  library('Fluent UI 9', 'fluent', {
    protocol: ['Incoming mail', 'Account type', fluent.menu],
    incomingHost: ['Incoming mail', 'Incoming server', fluent.text],
    incomingPort: ['Incoming mail', 'Port', fluent.text],
    incomingSecurity: ['Incoming mail', 'Encryption method', fluent.menu],
    username: ['Incoming mail', 'User name', fluent.text],
    password: ['Incoming mail', 'Password', fluent.text],
    outgoingHost: ['Outgoing mail', 'Outgoing server', fluent.text],
    outgoingPort: ['Outgoing mail', 'Port', fluent.text],
    outgoingSecurity: ['Outgoing mail', 'Encryption method', fluent.radio],
    authentication: ['Outgoing mail', 'Outgoing server requires authentication', fluent.switch],
    from: ['Message format', 'From', fluent.text],
    replyTo: ['Message format', 'Reply to', fluent.text],
    interval: ['Message format', 'Check for new messages', fluent.menu],
  }),
  library('Vuetify 3', 'vuetify', {
    protocol: ['Incoming mail', 'Protocol', vuetify.radio],
    incomingHost: ['Incoming mail', 'Server name', vuetify.text],
    incomingPort: ['Incoming mail', 'Port', vuetify.text],
    incomingSecurity: ['Incoming mail', 'Connection security', vuetify.menu],
    username: ['Incoming mail', 'Username', vuetify.text],
    password: ['Incoming mail', 'Password', vuetify.text],
    outgoingHost: ['Outgoing mail', 'Server name', vuetify.text],
    outgoingPort: ['Outgoing mail', 'Port', vuetify.text],
    outgoingSecurity: ['Outgoing mail', 'Connection security', vuetify.menu],
    authentication: ['Outgoing mail', 'Use authentication', vuetify.switch],
    from: ['Identity', 'From address', vuetify.text],
    replyTo: ['Identity', 'Reply-To address', vuetify.text],
    interval: ['Checking for mail', 'Check interval', vuetify.menu],
  }),
  library('Element Plus 2', 'element-plus', {
    protocol: ['Receiving (IMAP or POP3)', 'Protocol', elementPlus.menu],
    incomingHost: ['Receiving (IMAP or POP3)', 'Host', elementPlus.text],
    incomingPort: ['Receiving (IMAP or POP3)', 'Port', elementPlus.text],
    incomingSecurity: ['Receiving (IMAP or POP3)', 'Encryption', elementPlus.menu],
    username: ['Receiving (IMAP or POP3)', 'Username', elementPlus.text],
    password: ['Receiving (IMAP or POP3)', 'Password', elementPlus.text],
    outgoingHost: ['Sending (SMTP)', 'Host', elementPlus.text],
    outgoingPort: ['Sending (SMTP)', 'Port', elementPlus.text],
    outgoingSecurity: ['Sending (SMTP)', 'Encryption', elementPlus.radio],
    authentication: ['Sending (SMTP)', 'Authentication', elementPlus.switch],
    from: ['Sender', 'From', elementPlus.text],
    replyTo: ['Sender', 'Reply-To', elementPlus.text],
    interval: ['New mail', 'Check for new mail', elementPlus.menu],
  }),
  library('Shoelace 2', 'shoelace', {
    protocol: ['Incoming mail server', 'Protocol', shoelace.menu],
    incomingHost: ['Incoming mail server', 'Server', shoelace.text],
    incomingPort: ['Incoming mail server', 'Port', shoelace.text],
    incomingSecurity: ['Incoming mail server', 'Security', shoelace.menu],
    username: ['Incoming mail server', 'User name', shoelace.text],
    password: ['Incoming mail server', 'Password', shoelace.text],
    outgoingHost: ['Outgoing mail server', 'Server', shoelace.text],
    outgoingPort: ['Outgoing mail server', 'Port', shoelace.text],
    outgoingSecurity: ['Outgoing mail server', 'Security', shoelace.radio],
    authentication: ['Outgoing mail server', 'Server requires authentication', shoelace.switch],
    from: ['Identity', 'From', shoelace.text],
    replyTo: ['Identity', 'Reply-To', shoelace.text],
    interval: ['Checking for mail', 'Check for new mail', shoelace.menu],
  }),
  library('select2 4', 'select2', {
    protocol: ['Incoming server', 'Protocol', select2],
    incomingHost: ['Incoming server', 'Server', bootstrap.text],
    incomingPort: ['Incoming server', 'Port', bootstrap.text],
    incomingSecurity: ['Incoming server', 'Security', select2],
    username: ['Incoming server', 'User name', bootstrap.text],
    password: ['Incoming server', 'Password', bootstrap.text],
    outgoingHost: ['Outgoing server', 'Server', bootstrap.text],
    outgoingPort: ['Outgoing server', 'Port', bootstrap.text],
    outgoingSecurity: ['Outgoing server', 'Security', select2],
    authentication: ['Outgoing server', 'Server requires authentication', bootstrap.switch],
    from: ['Sender', 'From address', select2WithNew],
    replyTo: ['Sender', 'Reply-To address', bootstrap.text],
    interval: ['Sender', 'Check for new mail', select2],
  }),
  library('bootstrap-select 1.13', 'bootstrap-select', {
    protocol: ['Incoming server', 'Protocol', picker],
    incomingHost: ['Incoming server', 'Server', bootstrap.text],
    incomingPort: ['Incoming server', 'Port', bootstrap.text],
    incomingSecurity: ['Incoming server', 'Security', picker],
    username: ['Incoming server', 'User name', bootstrap.text],
    password: ['Incoming server', 'Password', bootstrap.text],
    outgoingHost: ['Outgoing server', 'Server', bootstrap.text],
    outgoingPort: ['Outgoing server', 'Port', bootstrap.text],
    outgoingSecurity: ['Outgoing server', 'Security', radio('.form-group', 'label.btn')],
    authentication: ['Outgoing server', 'Server requires authentication', bootstrap.switch],
    from: ['Sender', 'From address', bootstrap.text],
    replyTo: ['Sender', 'Reply-To address', bootstrap.text],
    interval: ['Sender', 'Check for new mail', picker],
  }),
  library('AngularJS Material 1.2', 'angularjs-material', {
    protocol: ['Incoming server', 'Protocol', angularjs.menu],
    incomingHost: ['Incoming server', 'Server Name', angularjs.text],
    incomingPort: ['Incoming server', 'Port', angularjs.text],
    incomingSecurity: ['Incoming server', 'Encryption', angularjs.menu],
    username: ['Incoming server', 'User Name', angularjs.text],
    password: ['Incoming server', 'Password', angularjs.text],
    outgoingHost: ['Outgoing server', 'Server Name', angularjs.text],
    outgoingPort: ['Outgoing server', 'Port', angularjs.text],
    outgoingSecurity: ['Outgoing server', '', radio('md-radio-group', 'md-radio-button')],
    authentication: ['Outgoing server', 'Server requires authentication', angularjs.switch],
    from: ['Identity', 'From address', text('md-autocomplete')],
    replyTo: ['Identity', 'Reply-To address', angularjs.text],
    interval: ['Checking for mail', 'Check for new mail', angularjs.menu],
  }),
  library('Angular Material 22', 'angular-material', {
    protocol: ['Incoming mail', 'Protocol', angular.menu],
    incomingHost: ['Incoming mail', 'Server', angular.text],
    incomingPort: ['Incoming mail', 'Port', angular.text],
    incomingSecurity: ['Incoming mail', 'Encryption', angular.menu],
    username: ['Incoming mail', 'User name', angular.text],
    password: ['Incoming mail', 'Password', angular.text],
    outgoingHost: ['Outgoing mail', 'Server', angular.text],
    outgoingPort: ['Outgoing mail', 'Port', angular.text],
    outgoingSecurity: ['Outgoing mail', 'Encryption', angular.radio],
    authentication: ['Outgoing mail', 'Server requires authentication', angular.switch],
    from: ['Identity', 'From address', angular.text],
    replyTo: ['Identity', 'Reply-To address', angular.text],
    interval: ['Checking for mail', 'Check for new mail', angular.menu],
  }),
  // The port follows the encryption.
  library('Knockout 3', 'knockout', {
    protocol: ['Fetching orders', 'Type of mailbox', native.list],
    incomingHost: ['Fetching orders', 'Mail server', native.text],
    incomingSecurity: ['Fetching orders', 'Encryption', native.list],
    incomingPort: ['Fetching orders', 'Port', native.text],
    username: ['Fetching orders', 'User name', native.text],
    password: ['Fetching orders', 'Password', native.text],
    interval: ['Fetching orders', 'Check for new mail', native.list],
    outgoingHost: ['Sending confirmations (SMTP)', 'Mail server', native.text],
    outgoingSecurity: ['Sending confirmations (SMTP)', 'Encryption', radio('p', 'label')],
    outgoingPort: ['Sending confirmations (SMTP)', 'Port', native.text],
    authentication: ['Sending confirmations (SMTP)', 'Server requires authentication', native.switch],
    from: ['Sending confirmations (SMTP)', 'From address', native.text],
    replyTo: ['Sending confirmations (SMTP)', 'Reply-To address', native.text],
  }),
  library('React 19', 'react', {
    protocol: ['Incoming mail', 'Protocol', native.list],
    incomingHost: ['Incoming mail', 'Server', native.text],
    incomingPort: ['Incoming mail', 'Port', native.text],
    incomingSecurity: ['Incoming mail', 'Security', native.list],
    username: ['Incoming mail', 'User name', native.text],
    password: ['Incoming mail', 'Password', native.text],
    interval: ['Incoming mail', 'Check for new mail', native.list],
    outgoingHost: ['Outgoing mail', 'Server', native.text],
    outgoingPort: ['Outgoing mail', 'Port', native.text],
    outgoingSecurity: ['Outgoing mail', '', radio('[role=radiogroup]', 'label')],
    authentication: ['Outgoing mail', 'Server requires authentication', native.switch],
    from: ['Outgoing mail', 'From address', native.text],
    replyTo: ['Outgoing mail', 'Reply-To address', native.text],
  }),
];
