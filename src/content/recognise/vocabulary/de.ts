import type { Vocabulary } from './vocabulary';

/** German. */
export const de: Vocabulary = {
  host: `
    server, servername, server-name, serveradresse, server-adresse, host, hostname, hostname oder ip, mailserver,
    mail-server, e-mail-server, rechnername, adresse des servers, posteingangsserver, postausgangsserver,
    eingangsserver, ausgangsserver`,
  port: 'port, portnummer, port-nummer, anschluss',
  security: `
    sicherheit, verschlüsselung, verbindungssicherheit, sichere verbindung, verschlüsselungsmethode,
    verschlüsselte verbindung, verschlüsselungsart, ssl verwenden, tls verwenden, verbindungstyp, verschlüsselt`,
  username: `
    benutzer, benutzername, benutzer-name, nutzername, benutzerkennung, kennung, anmeldename, benutzer-id, login,
    zugangskennung`,
  accountName: 'konto, kontoname, account, name des kontos',
  password: 'passwort, kennwort, passphrase, app-passwort',
  protocol: 'protokoll, kontotyp, kontoart, servertyp, art des kontos, typ',
  authentication: `
    authentifizierung, anmeldung, authentifizierung verwenden, server erfordert authentifizierung,
    anmeldung erforderlich, authentifizierungsmethode, smtp-authentifizierung, smtp-auth, anmelden,
    anmeldung am server, login`,
  from: 'absender, absenderadresse, absender-adresse, von, von-adresse, absender-e-mail',
  address: 'e-mail, e-mail-adresse, email, emailadresse, email-adresse, mailadresse, mail-adresse',
  replyTo: 'antwort an, antwortadresse, antwort-adresse, antworten an, antwort-an, reply-to',
  interval: `
    auf neue nachrichten prüfen, nachrichten abrufen, abrufintervall, abfrageintervall, e-mails abrufen,
    mails abrufen, abruf alle, abrufen alle, aktualisierungsintervall, aktualisieren, neue nachrichten prüfen,
    intervall für den abruf, abruf, auf neue e-mails prüfen, mailabruf, postfach prüfen, abrufhäufigkeit,
    posteingang prüfen, nach neuen nachrichten suchen, abfrage alle, auf neue mails prüfen, abholintervall,
    intervall, häufigkeit`,
  checkVerb: `
    prüfen, abrufen, abgerufen, holen, abholen, suchen, aktualisieren, synchronisieren, laden, nachsehen,
    abfragen`,
  pathPrefix: 'pfadpräfix, imap-pfadpräfix, pfad-präfix, imap-präfix, ordnerpräfix, präfix',
  other: `
    webseite, website, internetseite, zertifikat, prüfung des zertifikats, verifizieren, zeitüberschreitung,
    timeout, papierkorb, entwürfe, entwurf, signatur, anzeigename, vorname, nachname, blindkopie, empfänger,
    betreff, proxy, domain, domäne, sprache, zeitzone, sitzung, abmelden, löschen, speichern, beschreibung,
    kommentar, alias, maximal, höchstens, kontobezeichnung, organisation, lieferung, rechnung, kurzanmeldung,
    behalten, belassen, anlagen, kleinschreibung, wiederholen`,
  incoming: `
    eingang, posteingang, eingehend, eingehende, eingehender, empfang, empfangen, abruf, abrufen, postfach,
    posteingangsserver, eingangsserver`,
  outgoing: `
    gesendet, versendet, versandt, ausgang, postausgang, ausgehend, ausgehende, ausgehender, versand, versenden,
    senden, postausgangsserver, ausgangsserver, mailversand, e-mail-versand, benachrichtigung, benachrichtigungen`,
  mail: `
    e-mail, e-mails, mail, mails, postfach, nachricht, nachrichten, posteingang, identität, identitäten,
    mailkonto, e-mail-konto, mail-konto`,
  suite: `
    kalender, kontakte, adressbuch, aufgaben, posteingang, entwürfe, gesendet, gesendete, verfassen,
    neue nachricht`,
  none: `
    keine, kein, ohne, aus, unverschlüsselt, keine verschlüsselung, klartext, deaktiviert, nein, nie,
    nicht verschlüsselt, ohne verschlüsselung`,
  ifOffered: `
    falls verfügbar, wenn verfügbar, wenn möglich, falls möglich, automatisch, auto, falls angeboten, optional,
    bevorzugt`,
  required: 'erforderlich, immer, zwingend, ja, ein, aktiviert, sicher, verschlüsselt, erzwingen',
  never: 'nie, niemals, manuell, aus, von hand, nur manuell, deaktiviert, keine',
  negation: 'deaktivieren, kein, keine, nicht, ohne, ausschalten, abschalten',
  seconds: 'sekunde, sekunden, sek',
  minutes: 'minute, minuten, min, minütlich',
  hours: 'stunde, stunden, std, stündlich',
  days: 'tag, tage, täglich',
  half: 'halbe, halben, halbstündlich',
  quarter: 'viertel, viertelstunde',
  twice: 'zweimal',
  every: 'alle, jede, jeden',
  identity: `
    identität, identitäten, absender, profil, persönliche angaben, antwort, mailkonto, e-mail-konto, signatur,
    verfassen`,
  subject: 'betreff',
  edit: 'bearbeiten, ändern, anpassen',
  foreign: `
    anmelden, einloggen, registrieren, registrierung, kasse, lieferung, lieferadresse, rechnung,
    rechnungsadresse, bestellung, newsletter, abonnieren, kontaktformular, passwort vergessen, kundenkonto,
    zahlung, kommentar, einladen, warenkorb`,
};
