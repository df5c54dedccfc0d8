/** `npm run new client NAME`: what is to be known of one web mail client, with a page and its answer. */
import { after, type Change, checkName, created, inCode, inserted, inWords, type Read } from './change';

const list = 'src/content/clients/all.ts';
const tested = 'src/content/clients/tested.ts';

/** The changes that add a client, each on top of the ones before. */
export function newClient(name: string, read: Read): Change[] {
  const id = checkName(name);
  const imported = inserted(read, list, /import type \{ Client \}/, `import { ${inCode(id)} } from './${id}';\n`);
  return [
    created(read, `src/content/clients/${id}.ts`, clientText(id)),
    imported,
    inserted(after(read, [imported]), list, /(?<=const clients: readonly Client\[\] = \[)/, `${inCode(id)}, `),
    inserted(read, tested, /\};\s*$/, `  '${id}': { after: 'source', what: 'say which version' },\n`),
    created(read, `e2e/pages/${id}-account.html`, pageText(id)),
    created(read, `e2e/pages/${id}-account.json`, answerText(id)),
  ];
}

function clientText(id: string): string {
  return `import type { Client } from './client';

/** ${inWords(id)}: say which version this was seen in. */
export const ${inCode(id)}: Client = {
  id: '${id}',
  name: '${inWords(id)}',
  // What only this client's pages have: a name is better than an id, an id better than a class.
  fingerprint: 'meta[name=generator][content^="${inWords(id)}"]',
};
`;
}

function pageText(id: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="${inWords(id)}">
<title>Account settings</title>
</head>
<body>
<h1>Account settings</h1>
<form>
<h2>Incoming mail (IMAP)</h2>
<p><label for="in-server">Server</label> <input id="in-server" name="in_server"></p>
<p><label for="in-port">Port</label> <input id="in-port" name="in_port"></p>
<p><label for="in-user">User name</label> <input id="in-user" name="in_user"></p>
<button>Save</button>
</form>
<script>
setTimeout(() => {
  document.getElementById('in-server').value = 'imap-server.its.caltech.edu';
  document.getElementById('in-port').value = '993';
  document.getElementById('in-user').value = 'jdoe';
}, 50);
</script>
</body>
</html>
`;
}

function answerText(id: string): string {
  const settings = {
    'incoming.protocol': 'imap',
    'incoming.host': 'imap-server.its.caltech.edu',
    'incoming.port': 993,
    'incoming.username': 'jdoe',
  };
  const answer = {
    product: `${inWords(id)}, account settings`,
    client: id,
    shapes: ['label for'],
    notes: 'Write this page after the product, in markup of your own.',
    accounts: [{ applies: 'yes', settings }],
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
