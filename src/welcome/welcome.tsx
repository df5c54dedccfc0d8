/** The entry of the page that is shown once, after the installation. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { nameDocument } from '../popup/own-page';
import { shortcut } from '../settings/shortcut';
import { browserWords } from '../words/browser-words';
import { WelcomePage } from './welcome-page';
import '../popup/popup.css';
import '../options/sheet.css';

const show = (keys: string) => render(<WelcomePage words={browserWords} keys={keys} />, document.body);

nameDocument();
show('');
shortcut(browser).then(show, (error: unknown) => console.error('The keys are not known:', error));
