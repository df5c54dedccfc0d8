import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { spelledNumbers } from './interval';
import { languages } from './vocabulary/languages';
import type { Concept, Purpose } from './vocabulary/pack';
import { isOnly, numberWords, purposesOf, said, speaksOf } from './words';

/** What was found where: `server+name: servername`. */
const found = (text: string) => {
  const { folded, hits } = said(text);
  return hits.map(({ of, start, end }) => `${[...of].sort().join('+')}: ${folded.slice(start, end)}`);
};

describe('one word of each language', () => {
  it.each([
    ['server', 'Server', 'Servername', 'Nom d’hôte', 'Servidor', 'Server', 'Servidor', '服务器', 'サーバー'],
    ['port', 'Port', 'Portnummer', 'Port', 'Puerto', 'Porta', 'Porta', '端口', 'ポート'],
    [
      'secure',
      'Encryption',
      'Verschlüsselung',
      'Chiffrement',
      'Cifrado',
      'Crittografia',
      'Criptografia',
      '加密',
      '暗号化',
    ],
    [
      'user',
      'User name',
      'Benutzername',
      'Nom d’utilisateur',
      'Nombre de usuario',
      'Nome utente',
      'Nome de usuário',
      '用户名',
      'ユーザー名',
    ],
    ['password', 'Password', 'Kennwort', 'Mot de passe', 'Contraseña', 'Password', 'Senha', '密码', 'パスワード'],
    [
      'reply',
      'Reply-To',
      'Antwort an',
      'Répondre à',
      'Responder a',
      'Rispondi a',
      'Responder para',
      '回复地址',
      '返信先',
    ],
    [
      'address',
      'Email address',
      'E-Mail-Adresse',
      'Adresse e-mail',
      'Dirección de correo',
      'Indirizzo e-mail',
      'Endereço de e-mail',
      '邮箱地址',
      'メールアドレス',
    ],
    [
      'mail',
      'Email address',
      'E-Mail-Adresse',
      'Adresse e-mail',
      'Dirección de correo',
      'Indirizzo e-mail',
      'Endereço de e-mail',
      '邮箱地址',
      'メールアドレス',
    ],
    ['protocol', 'Protocol', 'Protokoll', 'Protocole', 'Protocolo', 'Protocollo', 'Protocolo', '协议', 'プロトコル'],
    ['minute', 'minutes', 'Minuten', 'minutes', 'minutos', 'minuti', 'minutos', '分钟', '分'],
    [
      'incoming',
      'Incoming',
      'Posteingang',
      'Réception',
      'Entrante',
      'In arrivo',
      'Entrada',
      '收件服务器',
      '受信サーバー',
    ],
    ['outgoing', 'Outgoing', 'Postausgang', 'Envoi', 'Saliente', 'In uscita', 'Saída', '发件服务器', '送信サーバー'],
    ['from', 'Sender', 'Absender', 'Expéditeur', 'Remitente', 'Mittente', 'Remetente', '发件人', '差出人'],
    [
      'auth',
      'Authentication',
      'Authentifizierung',
      'Authentification',
      'Autenticación',
      'Autenticazione',
      'Autenticação',
      '身份验证',
      '認証',
    ],
    ['never', 'never', 'nie', 'jamais', 'nunca', 'mai', 'nunca', '从不', '手動'],
    ['other', 'Signature', 'Signatur', 'Signature', 'Firma', 'Firma', 'Assinatura', '签名', '署名'],
  ] as const)('%s', (concept, ...texts) => {
    expect(texts).toHaveLength(languages.length);
    expect(texts.filter((text) => !speaksOf(concept, text))).toEqual([]);
  });
});

it.each([
  ['a whole word', 'port', 'Port', true],
  ['within a sentence', 'port', 'The port of the server', true],
  ['no part of a word', 'port', 'Report', false],
  ['no part of a word', 'server', 'Ghosts', false],
  ['no part of a word with marks', 'server', 'Hôtellerie', false],
  ['a word with its accents', 'server', 'Hôte', true],
  ['a word without its accents', 'server', 'Hote', true],
  ['an accent in two parts', 'password', 'Contrasen\u0303a', true],
  ['a phrase over several blanks', 'login', 'Sign   in', true],
  ['half a phrase', 'login', 'Sign', false],
  ['the beginning of a word', 'secure', 'Encrypted', true],
  ['a beginning, within a word', 'secure', 'Unencrypted', false],
  ['the end of a word', 'server', 'Mailserver', true],
  ['an end, at the beginning of a word', 'password', 'Passwortliste', false],
  ['a whole text', 'from', 'De:', true],
  ['a whole text, within a sentence', 'from', 'Nombre de usuario', false],
  ['a script without blanks, within a word', 'server', 'メールサーバー名', true],
  ['a script without blanks, beside letters', 'server', 'IMAPサーバー', true],
  ['wide letters', 'port', 'ＰＯＲＴ', true],
  ['an empty text', 'server', '', false],
  ['signs alone', 'server', '— * —', false],
] as const)('%s: %s in %j is %s', (_, concept, text, verdict) => {
  expect(speaksOf(concept, text)).toBe(verdict);
});

describe('what a text speaks of, in its order', () => {
  it.each([
    ['words', 'Server port', ['server: server', 'port: port']],
    [
      'a phrase before the words in it',
      'Sign in to the server',
      ['foreign+login: sign in', 'filler: to', 'filler: the', 'server: server'],
    ],
    ['the longest of several phrases', 'Name of sender', ['other: name of sender']],
    ['one word of several concepts', 'Secure', ['required+secure: secure']],
    ['a word by itself before its beginning', 'Passport port', ['port: port']],
    ['a beginning and an end of one word', 'Mailserver', ['mail+server: mailserver']],
    ['unknown words between', 'Big blue server', ['server: server']],
    ['words side by side', '受信サーバー名', ['check+incoming: 受信', 'server: サーバー', 'name: 名']],
    ['the longest word side by side', '帐户类型', ['account: 帐户', 'kind: 类型']],
    ['scripts beside each other', 'SMTPサーバーのport', ['server: サーバー', 'filler: の', 'port: port']],
    ['a whole text', 'De:', ['from: de']],
    ['nothing', 'Colour', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('places are those in the folded text, and all together is what is spoken of', () => {
    const { folded, hits, of } = said('  Reply-To: address of サーバー');
    expect(folded).toBe(fold('  Reply-To: address of サーバー'));
    for (const { start, end } of hits) {
      expect(folded[start - 1] === ' ' || folded[start - 1] === undefined).toBe(true);
      expect(folded.slice(start, end).trim()).not.toBe('');
    }
    expect(of).toEqual(new Set(hits.flatMap((hit) => [...hit.of])));
  });
});

it.each([
  ['what comes in', 'Posteingang', ['incoming', 'server', 'suite']],
  ['what goes out', 'Postausgang', ['outgoing', 'server']],
  ['a server for what comes in', 'Eingangsserver', ['incoming', 'server']],
  ['what is fetched', 'Abruf', ['check', 'incoming', 'interval']],
  ['a note', 'Comment', ['foreign', 'other']],
] as const)('a word with a beginning of another concept has both: %s', (_, text, concepts) => {
  expect([...said(text).of].sort()).toEqual(concepts);
});

it.each([
  ['none', 'None', true],
  ['none', 'None at all', false],
  ['mail', 'Mail', true],
  ['mail', 'E-Mail:', true],
  ['mail', 'Your mail', true],
  ['mail', 'Mail server', false],
  ['mail', 'Mail of Rosa', false],
  ['mail', '邮件', true],
  ['mail', '邮件服务器', false],
  ['server', '我的服务器', false],
  ['server', '的服务器', true],
  ['server', 'SMTP服务器', false],
  ['mail', 'the', false],
  ['none', '', false],
] as const)('%s and nothing else: %j is %s', (concept, text, verdict) => {
  expect(isOnly(concept, said(text))).toBe(verdict);
});

const purposes: ReadonlySet<string> = new Set([
  'works',
  'plea',
  'alien',
  'condition',
  'moment',
  'proof',
  'mailed',
  'probe',
  'search',
  'copy',
  'keep',
  'away',
]);

it('every word of every language is found by its own concept', () => {
  const lost: string[] = [];
  let count = 0;
  for (const language of languages) {
    for (const [concept, words] of Object.entries(language) as [Concept, string][]) {
      for (const word of words.split(',').map((one) => one.trim())) {
        if (word === '' || concept === 'numbers') continue;
        const bare = word.replace(/[*=]/g, '');
        count += 1;
        const longer = word.endsWith('*') ? `${bare}xyz` : word.startsWith('*') ? `xyz${bare}` : bare;
        const text = word.startsWith('=') ? bare : `xyzzy ${longer} xyzzy`;
        const known: ReadonlySet<string> = new Set([...said(text).of, ...purposesOf(text)]);
        if (!known.has(concept)) lost.push(`${concept}: ${text}`);
        // What is a beginning of one purpose must not be a word of another alone.
        if (purposes.has(concept) && !purposesOf(bare).has(concept as Purpose)) lost.push(`${concept}: ${bare}`);
      }
    }
  }
  expect(count).toBeGreaterThan(1_000);
  expect(lost).toEqual([]);
});

it('a text of unknown words speaks of nothing', () => {
  expect(said('§ xyzzy').of.size).toBe(0);
});

it('numbers are words of their own, all of them of each language that spells them out', () => {
  expect(numberWords.length % spelledNumbers.length).toBe(0);
  expect(numberWords.slice(0, 4)).toEqual(['one', 'two', 'three', 'four']);
  expect(numberWords[spelledNumbers.indexOf(45)]).toBe('forty five');
});

describe('what a form is for', () => {
  it.each([
    ['works', 'Add new monitor', 'Absender sperren', 'Redirection', 'Regla', 'Regola', 'Rota', '路由', '監視'],
    ['plea', 'Your question', 'Ihr Anliegen', 'Demande', 'Consulta', 'Domanda', 'Dúvida', '问题', 'お問い合わせ'],
    ['alien', 'Warning above', 'Schwelle', 'Seuil', 'Umbral', 'Soglia', 'Limiar', '阈值', 'しきい値'],
    ['moment', 'last', 'zuletzt', 'depuis', 'hace', 'fa', 'há', '上次', '前回'],
    ['proof', 'verification', 'Überprüfung', 'vérification', 'comprobación', 'verifica', 'verificação', '验证', '検証'],
    ['condition', 'if', 'falls', 'si', 'si', 'se', 'se', '如果', '場合'],
    [
      'mailed',
      'to email',
      'per E-Mail',
      'par courriel',
      'por correo',
      'via e-mail',
      'por e-mail',
      '通过邮件',
      'メールで',
    ],
    ['probe', 'Search', 'Suchen', 'Rechercher', 'Comprobar', 'Cerca', 'Pesquisar', '查询', '検索'],
    ['search', 'Search', 'Suchen', 'Rechercher', 'Buscar', 'Cerca', 'Pesquisar', '查询', '検索'],
    ['copy', 'Copy', 'Kopieren', 'Copier', 'Copiar', 'Copia', 'Copiar', '复制', 'コピー'],
    ['keep', 'Save', 'Speichern', 'Enregistrer', 'Guardar', 'Salva', 'Gravar', '保存', '次へ'],
    ['away', 'Cancel', 'Abbrechen', 'Annuler', 'Cancelar', 'Annulla', 'Cancelar', '取消', 'キャンセル'],
  ] as const)('%s', (purpose, ...texts) => {
    expect(texts).toHaveLength(languages.length);
    expect(texts.filter((text) => !purposesOf(text).has(purpose))).toEqual([]);
  });

  it('its words say nothing of a label', () => {
    expect(said('Route Member Quarantine').hits).toEqual([]);
    expect(purposesOf('Incoming mail server').size).toBe(0);
  });
});

it('the same text is looked at once', () => {
  expect(said('Server port')).toBe(said('Server port'));
});

it('remembers no more than so many texts, and forgets nothing of what is asked', () => {
  for (let number = 0; number < 9_000; number += 1) expect(said(`server ${number}`).of.has('server')).toBe(true);
});
