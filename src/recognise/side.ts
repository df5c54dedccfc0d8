/**
 * Which server a control speaks of: the one mail is fetched from, the one it is sent through, or a third that is no
 * mail server of a person.
 */

import type { Section } from './control';
import { fold } from './fold';
import { remembered } from './remember';
import { purposesOf, said } from './words';

export type Side = 'incoming' | 'outgoing' | 'third';

/** Names of protocols and servers that are no part of a mail account. They are the same in every language. */
const third =
  / (sieve|managesieve|ldaps?|active directory|caldav|carddav|webdav|\w*proxy\w*|socks\d?|database|datenbank|mysql|mariadb|postgres|postgresql|mongodb?|sql|redis|ftps?|sftp|ssh|scp|xmpp|jabber|syslog|snmp|radius|kerberos|smb|cifs|nfs|rsync|nntp|s?ntp|listen\w*|bind|helo|ehlo|mqtt|amqp|kafka|ical|rss|feed|jdbc|oracle|saml|oauth|irc|matrix|sip|vpn|dns(?! name )|mx|cname|zone editor|zone file|domain registrar|voip|pbx|trunk|push server|voice ?mail|rbl|dnsbl|(block|black|deny)lists?|modbus|bacnet|opc ?ua|hl7|dicom|pacs|z39 50|sip2|knx|rtsp|onvif) /;
/** Servers of other things, as languages put them together: "print server", "Zeitserver", "servidor de tempo". */
const otherThings =
  / (((time|print|printer|file|license|licence|update|push|web|game|backup|name|log|fax|terminal|media|index|cache|chat|virtual) ?servers?)|port forward\w*|(external|internal) port|system ?logs?|log forwarding|systemprotokolle?|journaux systeme|registro del sistema|registro di sistema|registo do sistema|registro do sistema|portweiterleitung|portfreigabe|((druck|zeit|datei|lizenz|namens|update|web|sicherungs|terminal|fax|push|medien)servers?|anrufbeantworter|telefonanlage|amtsleitung)|(servi(dor|dores)|serveurs?|server) (de |di |d |do |des |du |dell |della )?(tempo|hora|horario|temps|horloge|ora|impress\w*|impresion|imprimantes?|stampa|ficheiros?|archivos?|fichiers?|file|push|atualiza\w*|actualiza\w*|licencias?|licences?)|base (de )?(donnees|datos|dados)|banco de (datos|dados)|banca dati|annuaire|verzeichnisdienst\w*|messagerie vocale|buzon de voz|segreteria telefonica|correio de voz) |代理(服务|伺服|设置|設定)|网络代理|網路代理|プロキシ|数据库|資料庫|データベース|目录服务|目錄服務|ディレクトリ(サーバー?|サービス)|时间服务器|打印服务器|推送服务器|日志服务器|时钟服务器|時間伺服器|列印伺服器|時刻サーバー?|プリントサーバー?|印刷サーバー?|プッシュサーバー?|留守番電話|系統(記錄|日誌)|系统(记录|日志)|システムログ/;
/** Messages that are no mail, where nothing says that they are mail too. */
const shortMessage = / (sms|smpp|mms) /;
const byMail = /mail|courriel|correo|correio|posta|邮|郵|メール/;
/** Of persons and machines, where it is not one of folders: "IMAP server directory". */
const directory = / directory /;
/** Other ways of fetching mail: they stand beside IMAP in headings over both. */
const otherAccess = / (jmap|ews|exchange|activesync) /;
const imap = / (imap4?(s|tls|ssl)?|imap4rev1|internet message access protocol) /;
const pop = / (a?pop3?(s|tls|ssl)?|post office protocol) /;
const smtp = / (e?smtps?|smtpd) /;

/** What a text says about the side; `null` where it says nothing or both. */
export const sideOfText = remembered((text): Side | null => {
  const { folded, of } = said(text);
  if (folded === '') return null;
  if ((third.test(folded) || otherThings.test(folded)) && !purposesOf(text).has('mailed'))
    // What comes by mail is sent through an account: "Voicemail to email".
    return 'third';
  const [incoming, outgoing] = [imap.test(folded) || pop.test(folded), smtp.test(folded)];
  if (!incoming && directory.test(folded)) return 'third';
  if (shortMessage.test(folded) && !byMail.test(folded)) return 'third';
  if (incoming !== outgoing) return incoming ? 'incoming' : 'outgoing';
  if (incoming) return null;
  if (otherAccess.test(folded)) return 'third';
  // "Alerts by mail"; "Notifications" may be anything's.
  return either(of.has('incoming'), of.has('outgoing') || (of.has('notice') && of.has('mail')));
});

const either = (incoming: boolean, outgoing: boolean): Side | null =>
  incoming === outgoing ? null : incoming ? 'incoming' : 'outgoing';

const incomingHint = / (imap|imaps|pop|pop3|incoming|inbound|in|recv|receive|fetch|inbox) /;
const outgoingHint = / (smtp|smtps|outgoing|outbound|out|send|sending|sender|mta|submission) /;

/** What names and ids say. */
export const sideOfHints = remembered((hints): Side | null =>
  // `mx` and the like are also short names for anything: "cifs" for "cifrado", of what is sent.
  third.test(hints.replace(/ (mx|dns|sip|rss|sql|bind|cifs) /g, ' ')) || otherAccess.test(hints)
    ? 'third'
    : // "in" alone is what a component calls its own line.
      either(incomingHint.test(hints) && hints !== ' in ', outgoingHint.test(hints)),
);

/** A side and how near it was said: 3 in the control's own words, 2 in its own heading, 1 further out, 0 not at all. */
export interface SideEvidence {
  readonly side: Side | null;
  readonly strength: 0 | 1 | 2 | 3;
  /** The heading that said it, where a heading did. */
  readonly by: Section | null;
}

/** The side by a control's own words, else by the innermost heading that says one. */
export function sideOf(label: string, hints: string, section: Section | null): SideEvidence {
  const own = sideOfText(label) ?? sideOfHints(hints);
  if (own) return { side: own, strength: 3, by: null };
  let level = 0;
  for (let at = section; at && level < 8; at = at.outer, level += 1) {
    const side = sideOfText(at.text);
    if (side) return { side, strength: level === 0 ? 2 : 1, by: at };
  }
  return { side: null, strength: 0, by: null };
}

/** `imap` or `pop`, where a text names exactly one of them. */
export const protocolOfText = remembered((text): 'imap' | 'pop' | null => {
  const folded = fold(text);
  const named = imap.test(folded);
  return named === pop.test(folded) ? null : named ? 'imap' : 'pop';
});
