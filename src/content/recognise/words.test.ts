import { describe, expect, it } from 'vitest';
import { languages } from './vocabulary/languages';
import { type Category, fold, has, is, spans } from './words';

it.each([
  ['IMAP-Host:', ' imap host '],
  ['  Server\u00a0name * ', ' server name '],
  ['Sécurité', ' sécurité '],
  ["Nom d'hôte", ' nom d hôte '],
  ['ＩＭＡＰ サーバー', ' imap サーバー '],
  ['E\u0301tat', ' état '],
  ['', ''],
  [' — * ', ''],
] as const)('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

describe('one phrase of each language', () => {
  it.each([
    ['host', 'Server', 'Servername', 'Nom d’hôte', 'Servidor', 'Server', 'Servidor', '服务器', 'サーバー'],
    ['port', 'Port', 'Portnummer', 'Port', 'Puerto', 'Porta', 'Porta', '端口', 'ポート'],
    [
      'security',
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
      'username',
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
      'replyTo',
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
    ['protocol', 'Protocol', 'Protokoll', 'Protocole', 'Protocolo', 'Protocollo', 'Protocolo', '协议', 'プロトコル'],
    ['minutes', 'minutes', 'Minuten', 'minutes', 'minutos', 'minuti', 'minutos', '分钟', '分'],
  ] as const)('%s', (category, ...texts) => {
    expect(texts.filter((text) => !has(category, fold(text)))).toEqual([]);
  });
});

it.each([
  ['a whole word', 'port', 'Port', true],
  ['within a sentence', 'port', 'The port of the server', true],
  ['no part of a word', 'port', 'Report', false],
  ['no part of a word', 'host', 'Ghosts', false],
  ['no part of a word with marks', 'host', 'Hôtellerie', false],
  ['a phrase over several blanks', 'replyTo', 'Reply   to', true],
  ['a script without blanks, within a word', 'host', 'メールサーバー名', true],
  ['an empty text', 'host', '', false],
] as const)('%s: %s in %j', (_, category, text, verdict) => {
  expect(has(category, fold(text))).toBe(verdict);
});

it.each([
  ['none', 'None', true],
  ['none', 'None at all', false],
  ['address', 'Email address:', true],
  ['address', 'Email address of a friend', false],
  ['none', '', false],
] as const)('a %s and nothing else: %j', (category, text, verdict) => {
  expect(is(category, fold(text))).toBe(verdict);
});

describe('spans', () => {
  const named = (categories: readonly Category[], text: string) => {
    const folded = fold(text);
    return spans(categories, folded).map(({ category, start, end }) => `${category}: ${folded.slice(start, end)}`);
  };
  it('of one phrase inside another the longer alone', () => {
    expect(named(['host', 'port'], 'Server port')).toEqual(['host: server', 'port: port']);
    expect(named(['username', 'host'], 'Login name')).toEqual(['username: login name']);
    expect(named(['from', 'replyTo'], 'Reply to address')).toEqual(['replyTo: reply to address']);
  });
  it('two phrases that are the same in two categories both count', () => {
    expect(named(['username', 'authentication'], 'Login').sort()).toEqual(['authentication: login', 'username: login']);
  });
});

it('every phrase of every language is found by its own category', () => {
  const lost: string[] = [];
  for (const language of languages) {
    for (const [category, phrases] of Object.entries(language) as [Category, string][]) {
      for (const phrase of phrases.split(',').filter((one) => one !== ''))
        if (!has(category, fold(phrase))) lost.push(`${category}: ${phrase}`);
    }
  }
  expect(lost).toEqual([]);
});

it('no phrase is empty: it would be found in every text', () => {
  const categories = Object.keys(languages[0] ?? {}) as Category[];
  expect(categories.length).toBeGreaterThan(20);
  for (const category of categories) expect(has(category, fold('§ xyzzy')), category).toBe(false);
});
