/** Kinds of encryption in each language: options, and labels of switches. */
import { describe, expect, it } from 'vitest';
import { namesEncryption, securityOf, securityWord } from './security';

describe('options', () => {
  it.each([
    [
      'none',
      'None | No encryption | Plain text | Plaintext | Unencrypted | Off | No | Disabled | Without SSL | Clear text | Never | Not encrypted | Insecure',
    ],
    ['none', 'Keine | Ohne | Unverschlüsselt | Keine Verschlüsselung | Klartext | Aus | Nein | Deaktiviert | Kein SSL'],
    ['none', 'Aucun | Aucune | Sans chiffrement | En clair | Non | Désactivé | Pas de chiffrement | Non chiffré'],
    ['none', 'Ninguno | Ninguna | Sin cifrado | No | Texto plano | Desactivado | Sin cifrar | Nunca'],
    ['none', 'Nessuno | Nessuna | No | In chiaro | Senza crittografia | Disattivata | Non cifrata'],
    ['none', 'Nenhum | Nenhuma | Sem criptografia | Não | Desativado | Sem encriptação'],
    ['none', '无 | 無 | 不加密 | 未加密 | 否 | 关闭 | 明文 | 没有 | 不使用'],
    ['none', 'なし | 無効 | 暗号化なし | オフ | 使用しない | いいえ | 平文'],
    [
      'optional',
      'If available | STARTTLS if available | Auto | Automatic | Opportunistic | Use if available | STARTTLS, if offered',
    ],
    ['optional', 'Falls verfügbar | Automatisch | Wenn möglich | STARTTLS, wenn verfügbar'],
    ['optional', 'Si disponible | Automatique | STARTTLS si possible | Si proposé'],
    ['optional', 'Usar si está disponible | Automático | Opcional | TLS si es posible'],
    ['optional', 'Se disponibile | Automatico | Se possibile | Se disponível | Automático | Opcional'],
    ['optional', '自动 | 如果可用 | 自動 | 可能なら使用'],
    ['optional', 'OpportunisticStartTLS'],
    [
      'ssl',
      'SSL/TLS (Accept all certificates) | SSL/TLS no certificate validation | SSL sin validar el certificado | SSL senza verifica del certificato | SSL（不验证证书）',
    ],
    [
      'starttls',
      'STARTTLS (ohne Zertifikatsprüfung) | STARTTLS sans vérification du certificat | STARTTLS（証明書を検証しない） | STARTTLS - insecure certificates',
    ],
    ['tls', 'TLS without certificate check | TLS, Zertifikat nicht prüfen | TLS sem validar certificado'],
    ['null', 'Accept all certificates without CA | No validation'],
    ['optional', 'TLS if available, without validation'],
    ['none', 'TLS disabled (certificates not checked)'],
    ['starttls', 'STARTTLS Begins without encryption, and changes to TLS then'],
    ['ssl', 'SSL/TLS Encrypted from the start; usually on port 993'],
    ['optional', 'TLS If the server offers it'],
    ['starttls', 'TLS Uses STARTTLS on the usual port'],
    ['starttls', 'MandatoryStartTLS | RequireStartTLS'],
    ['some', 'Required | Yes | Always | Enabled | On | Secure | Mandatory'],
    ['some', 'Erforderlich | Ja | Immer | Notwendig | Aktiviert | Requis | Oui | Toujours | Activé | Obligatoire'],
    ['some', 'Requerido | Sí | Siempre | Activado | Richiesto | Sì | Sempre | Obrigatório | Sim | Ativado'],
    ['some', '必需 | 是 | 总是 | 启用 | 必須 | はい | 有効 | 常に'],
    [
      'ssl',
      'SSL | SSL/TLS | TLS/SSL | SSL (993) | Use SSL | SSL/TLS verwenden | SSLv3 | IMAPS | POP3S | Implicit TLS | 使用 SSL | SSLを使用',
    ],
    [
      'starttls',
      'STARTTLS | StartTLS | Start TLS | START-TLS | TLS (STARTTLS) | TLS (+StartTLS) | 使用 STARTTLS | STARTTLS verwenden',
    ],
    [
      'tls',
      'TLS | Use TLS | TLS 1.2 | TLSv1.3 | TLS 1.3 | TLS verwenden | Utiliser TLS | Usar TLS | Usa TLS | TLSを使用する | 使用 TLS',
    ],
    ['several', 'None/STARTTLS | STARTTLS or unencrypted | SSL or STARTTLS | None or TLS'],
    ['several', 'Keine/STARTTLS | STARTTLS oder unverschlüsselt | STARTTLS ou non crypté | STARTTLS 或未加密'],
    [null, 'Normal password | OAuth2 | Kerberos | Choose… | Fast | Passwort, normal | 一般密码 | 通常のパスワード'],
  ] as const)('%s: %s', (word, texts) => {
    const list = texts.split(' | ');
    expect(list.map((text) => `${text}: ${securityWord(text)}`)).toEqual(list.map((text) => `${text}: ${word}`));
  });
});

describe('switches', () => {
  it.each([
    ['on', true, null, 'ssl'],
    ['off', false, null, 'none'],
    ['on, at a port where encryption starts with the first byte', true, 993, 'ssl'],
  ] as const)('for a secure connection, %s', (_, on, port, meaning) => {
    const labels =
      'Use SSL | SSL/TLS | Use a secure connection | SSL verwenden | Sichere Verbindung verwenden | Utiliser SSL | Connexion sécurisée | ' +
      'Usar SSL | Conexión segura | Usa SSL | Connessione sicura | Conexão segura | 使用 SSL | 安全连接 | SSLを使用する | 安全な接続を使用';
    const list = labels.split(' | ');
    const read = list.map((label) => `${label}: ${securityOf([{ kind: 'switch', label, on }], port)}`);
    expect(read).toEqual(list.map((label) => `${label}: ${meaning}`));
  });

  it.each([
    [true, 'none'],
    [false, 'cannot-tell'],
  ] as const)('against it, ticked: %s', (on, meaning) => {
    const labels =
      'Do not use SSL | Disable SSL | Without encryption | Turn off TLS | Kein SSL | Ohne Verschlüsselung | Ne pas utiliser SSL | Désactiver SSL | ' +
      'No usar SSL | Desactivar SSL | Non usare SSL | Disabilita SSL | Não usar SSL | Desativar SSL | 禁用 SSL | 不使用 SSL';
    const list = labels.split(' | ');
    const read = list.map((label) => `${label}: ${securityOf([{ kind: 'switch', label, on }], null)}`);
    expect(read).toEqual(list.map((label) => `${label}: ${meaning}`));
  });
});

it.each([
  [
    true,
    'SSL | Use TLS | STARTTLS | Start TLS | Encryption | Use encryption | Encrypted connection | Secure | Security settings | ' +
      'Secure connection (TLS) | Verschlüsselung | Sichere Verbindung | Chiffrement | Connexion sécurisée | Cifrado | Crittografia | Criptografia | 加密 | 暗号化',
  ],
  [
    false,
    'Remember me | Secure password | Secure cookies only | Report | Leave mail on the server | Server | 记住我 | ',
  ],
] as const)('%s, for a switch that names encryption: %s', (verdict, texts) => {
  const list = texts.split(' | ');
  expect(list.map((text) => `${text}: ${namesEncryption(text)}`)).toEqual(list.map((text) => `${text}: ${verdict}`));
});
