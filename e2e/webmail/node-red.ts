/** A real Node-RED on this machine, and a person's way through its e-mail nodes. Seen in Node-RED 4.1 with the nodes 5.2. */
import type { Page } from 'puppeteer';
import { choose, tick, typeInto } from './typing';
import { startSoftware, type WebSoftware } from './web-software';

/**
 * Starts Node-RED, which is installed first where that is possible. Its `package.json` has an override since a package
 * that comes bundled in the e-mail nodes asks for another `semver` than the one beside it, which `npm ci` refuses.
 */
export function startNodeRed(): Promise<WebSoftware> {
  return startSoftware('start-node-red.sh', ['WEB_PORT']);
}

/** Opens the editor; nobody needs to log in. */
export async function openEditor(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('#out1 .red-ui-flow-node', { visible: true });
}

/** Opens what can be edited of a node: `in1` gets mail, `out1` sends it. */
export async function openNode(page: Page, node: 'in1' | 'out1'): Promise<void> {
  await page.locator(`#${node} .red-ui-flow-node`).click({ count: 2 });
  await page.waitForSelector('#node-input-server', { visible: true });
  // The tray slides in, and its fields are filled in before it has come to rest.
  await page.waitForFunction(() => {
    const tray = document.querySelector<HTMLElement>('.red-ui-tray');
    return tray?.style.right === '0px' && tray.getAnimations().length === 0;
  });
}

/** Leaves the node as it was. */
export async function cancel(page: Page): Promise<void> {
  await page.locator('#node-dialog-cancel').click();
  await page.waitForSelector('.red-ui-tray', { hidden: true });
}

/** What is filled in for the node that gets mail. */
export interface IncomingNode {
  readonly protocol: 'IMAP' | 'POP3';
  readonly ssl: boolean;
  readonly startTls: 'never' | 'always';
  readonly server: string;
  readonly port: string;
  readonly user: string;
  readonly seconds: string;
}

/** Fills in the node that gets mail. The port comes last: the editor changes it with the protocol and with SSL. */
export async function fillIncoming(page: Page, node: IncomingNode, password: string): Promise<void> {
  await typeInto(page, '#node-input-repeat', node.seconds);
  await choose(page, '#node-input-protocol', node.protocol);
  await tick(page, '#node-input-useSSL', node.ssl);
  await choose(page, '#node-input-autotls', node.startTls);
  await typeInto(page, '#node-input-server', node.server);
  await typeInto(page, '#node-input-userid', node.user);
  await typeInto(page, '#node-input-password', password);
  await typeInto(page, '#node-input-port', node.port);
}

/** What is filled in for the node that sends mail. */
export interface OutgoingNode {
  readonly server: string;
  readonly port: string;
  readonly secure: boolean;
  readonly checkCertificate: boolean;
  /** `null`: it does not sign in. */
  readonly user: string | null;
}

/** Fills in the node that sends mail, to an address that is nobody's own. */
export async function fillOutgoing(page: Page, node: OutgoingNode, password: string): Promise<void> {
  await typeInto(page, '#node-input-name', 'somebody@elsewhere.example');
  await typeInto(page, '#node-input-server', node.server);
  await typeInto(page, '#node-input-port', node.port);
  await tick(page, '#node-input-secure', node.secure);
  await tick(page, '#node-input-tls', node.checkCertificate);
  await choose(page, '#node-input-authtype', node.user === null ? 'None' : 'Basic');
  if (node.user === null) return;
  await typeInto(page, '#node-input-userid', node.user);
  await typeInto(page, '#node-input-password', password);
}
