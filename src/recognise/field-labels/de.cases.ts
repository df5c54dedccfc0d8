import type { LabelTable } from './labels.cases';

export const de: LabelTable = {
  host: `
    Server | Servername | Server-Adresse | Hostname | Host | IMAP-Host | SMTP-Server | Posteingangsserver |
    Postausgangsserver | Mailserver | E-Mail-Server | Hostname oder IP | Ausgehender Servername (SMTP) |
    SMTP Serveradresse | Server für eingehende E-Mails | Rechnername | Adresse des Servers`,
  port: `
    Port | Portnummer | IMAP-Port | SMTP-Port: | TCP Port | Server-Port | Port (Standard: 993) | Port des Servers |
    Port für eingehende Mails | Anschluss | Serverport | Port (optional) | Postausgangsserver-Port`,
  security: `
    Sicherheit | Verschlüsselung | Verbindungssicherheit | IMAP-Sicherheit | Sichere Verbindung | Verschlüsselungsart |
    SSL/TLS | Verbindungstyp | Verbindungsart | Sichere Verbindung benutzen? | Ausgehende Verschlüsselung |
    Verschlüsselungsmethode | Sicherheitstyp | Art der Verschlüsselung`,
  username: `
    Benutzername | Benutzer | Nutzername | Anmeldename | IMAP-Benutzer | SMTP Benutzernamen | Benutzerkennung |
    Benutzer-ID | Login | Kontoname | Zugangsname | Kennung | Benutzername für den Server`,
  password: `
    Passwort | Kennwort | IMAP-Passwort | SMTP-Kennwort | App-Passwort | Passwort des Kontos | Kontopasswort |
    Passphrase | Kennwort: | E-Mail-Passwort | Neues Passwort | Anwendungspasswort`,
  protocol: `
    Protokoll | Kontotyp | Servertyp | Kontoart | Mailprotokoll | Protokoll: | Art des Kontos | Typ |
    Typ des Servers | Abrufprotokoll | Art des Servers | E-Mail-Protokoll`,
  authentication: `
    Authentifizierung | Authentifizierungsmethode | Authentifizierung verwenden | SMTP Authentifizierung |
    SMTP-Anmeldung | Server erfordert Authentifizierung | Anmeldung erforderlich | Authentifizierungsart |
    Art der Authentifizierung | Methode der Anmeldung | Postausgangsserver erfordert Authentifizierung |
    Authentisierung`,
  from: `
    Von | Absender | Absenderadresse | Absender-Adresse | Absender-E-Mail | E-Mail-Adresse des Absenders | Senden als |
    Adresse des Absenders | Von-Adresse | Absender: | Absender-E-Mail-Adresse | Mailabsender | Adresse von`,
  replyTo: `
    Antwort an | Antwortadresse | Antworten an | Antwort-Adresse | Reply-To | Antworten gehen an | Adresse für Antworten |
    E-Mail-Adresse für Antworten | Antwort an (optional) | Rückantwort an | Antwort-E-Mail | Antwort-an-Adresse`,
  interval: `
    Prüfintervall | Abrufintervall | Prüfintervall für neue Nachrichten | Auf neue Nachrichten prüfen |
    Aktualisieren (auf neue Nachrichten prüfen, etc.) | Häufigkeit der Ordnerabfrage | Abrufhäufigkeit |
    Neue E-Mails abrufen | Ansicht aktualisieren | E-Mails abrufen alle | Intervall | Mails abholen alle |
    Intervall zum Überprüfen auf neue Nachrichten in der Ordneransicht: | Nach neuen Nachrichten suchen`,
  pathPrefix: `
    Präfix für IMAP-Pfad | IMAP-Präfix | Pfadpräfix | Stammordner | Stammverzeichnis | IMAP-Pfadpräfix | Präfix |
    Namensraum | IMAP-Stammordner | IMAP-Namensraum | Stammverzeichnis auf dem Server | IMAP-Stammverzeichnis`,
  none: `
    Anzeigename | Vollständiger Name | Ihr Name | Absendername | Name des Absenders | Vorname | Zeitüberschreitung |
    Zertifikat prüfen | Serverzertifikat überprüfen | Papierkorb | Gesendete Nachrichten speichern in | Entwürfe-Ordner |
    Signatur | E-Mail-Signatur | Betreff | Beschreibung | Kontobezeichnung | Nachrichten auf dem Server belassen |
    Sprache | Zeitzone | Sitzung beenden nach | Blindkopie | Empfänger | Ordner für Spam | SSL-Zertifikat überprüfen`,
};
