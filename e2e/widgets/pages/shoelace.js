/** Shoelace: every control in a shadow root of its own; the account is what the form would send. */
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import { exposeAccount } from './account.js';

const form = document.getElementById('account');
form.addEventListener('submit', (event) => event.preventDefault());
exposeAccount(() => {
  const sent = new FormData(form);
  return { ...Object.fromEntries(sent), authentication: sent.has('authentication') };
});
