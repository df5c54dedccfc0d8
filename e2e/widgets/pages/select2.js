/** jQuery with select2 over Bootstrap 4: a search box in one menu, none in the others, and a select that takes new texts. */
import jQuery from 'jquery';
import select2 from 'select2';
import 'bootstrap/dist/css/bootstrap.css';
import 'select2/dist/css/select2.css';
import { exposeAccount } from './account.js';

if (!jQuery.fn.select2) select2(window, jQuery);

jQuery(($) => {
  $('#protocol, #out_security, #check_every').select2({ minimumResultsForSearch: Infinity, width: '100%' });
  $('#in_security').select2({ width: '100%' });
  $('#from_address').select2({ tags: true, placeholder: 'you@example.org', allowClear: true, width: '100%' });
  const form = $('#account').on('submit', (event) => event.preventDefault());
  exposeAccount(() => {
    const sent = new FormData(form[0]);
    return { ...Object.fromEntries(sent), authentication: sent.has('authentication') };
  });
});
