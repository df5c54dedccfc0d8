/** jQuery with bootstrap-select over Bootstrap 4: pickers, radio buttons that look like a row of buttons, a switch. */
import './jquery-as-global.js';
import 'bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap-select';
import 'bootstrap-select/dist/css/bootstrap-select.css';
import { exposeAccount } from './account.js';

const form = document.getElementById('account');
form.addEventListener('submit', (event) => event.preventDefault());
exposeAccount(() => {
  const sent = new FormData(form);
  return { ...Object.fromEntries(sent), authentication: sent.has('authentication') };
});
