import { expect, it } from 'vitest';
import { fold, labelWords } from './fold';

it.each([
  ['IMAP-Host:', ' imap host '],
  ['  Server\u00a0name * ', ' server name '],
  // A setting's name in a program's own files; a product's name is one word.
  ['pollEvery', ' poll every '],
  ['SnappyMail', ' snappymail '],
  ['STARTTLS', ' starttls '],
  // Accents are left out: people and pages leave them out as well.
  ['Sécurité', ' securite '],
  ["Nom d'hôte", ' nom d hote '],
  ['Nom d’hôte', ' nom d hote '],
  ['Verschlüsselung', ' verschlusselung '],
  ['Contraseña', ' contrasena '],
  ['Segurança', ' seguranca '],
  ['E\u0301tat', ' etat '],
  ['Straße', ' straße '],
  ['ÉTAT', ' etat '],
  ['Sender’s address', ' sender address '],
  ["Sender's address", ' sender address '],
  // Wide letters are letters, and scripts without blanks stand apart from the others.
  ['ＩＭＡＰ サーバー', ' imap サーバー '],
  ['IMAPサーバー', ' imap サーバー '],
  ['サーバーIP', ' サーバー ip '],
  ['每5分钟', ' 每 5 分钟 '],
  ['ｻｰﾊﾞｰ', ' サーバー '],
  ['Сервер', ' сервер '],
  ['every_5_minutes', ' every 5 minutes '],
  ['', ''],
  [' — * ', ''],
] as const)('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

it.each([
  ['FromAddress', 'From Address'],
  ['SMTPServer', 'SMTP Server'],
  ['SslOnConnect', 'Ssl On Connect'],
  ['userName', 'user Name'],
  // No names of properties.
  ['SMTP', 'SMTP'],
  ['URLs', 'URLs'],
  ['OAuth', 'OAuth'],
  ['SnappyMail server', 'SnappyMail server'],
  ['Server', 'Server'],
])('the label %j is read as %j', (label, expected) => {
  expect(labelWords(label)).toBe(expected);
});
