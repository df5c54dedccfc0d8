/** A settings page by itself: 20 controls and little else. */
import { accountControls, accountForm, accountSettings, style } from './account-form';
import { type BenchPage, countElements } from './page';

const markup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail settings</title>${style}</head><body>
<header><h1>Mail settings</h1><nav><a href="#inbox">Inbox</a> <a href="#contacts">Contacts</a> <a href="#settings">Settings</a></nav></header>
<main><h2>Account</h2>
${accountForm()}
<h2>Display</h2>
<form class="display" action="#">
<p><label><input type="checkbox" name="threads" checked> Group messages by conversation</label></p>
<p><label><input type="checkbox" name="preview"> Show a preview</label></p>
<p><label for="per-page">Messages on a page</label> <input id="per-page" name="per_page" type="number" value="50"></p>
<p><label for="language">Language</label> <select id="language" name="language"><option selected>English</option><option>Deutsch</option></select></p>
<p><label for="theme">Theme</label> <select id="theme" name="theme"><option selected>Light</option><option>Dark</option></select></p>
<p><label for="signature">Signature</label> <textarea id="signature" name="signature" rows="3" cols="40"></textarea></p>
</form></main></body></html>`;

export function smallPage(): BenchPage {
  return {
    name: 'small',
    documents: { '': markup },
    census: { elements: countElements(markup), controls: accountControls + 6, shadowRoots: 0, frames: 0 },
    account: accountSettings,
    floorReadsLabels: true,
    rounds: 25,
    callsPerSample: 4,
    loads: 9,
  };
}
