/** bootstrap-select looks for jQuery where a script of the page would have left it. */
import jQuery from 'jquery';

window.jQuery = jQuery;
window.$ = jQuery;
