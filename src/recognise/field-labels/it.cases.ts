import type { LabelTable } from './labels.cases';

export const it: LabelTable = {
  host: `
    Server | Nome del server | Nome server | Indirizzo del server | Host | Nome host | Server IMAP | Server SMTP |
    Server in entrata | Server in uscita | Server di posta | Server della posta in arrivo |
    Server di posta in uscita (SMTP) | Nome o IP del server`,
  port: `
    Porta | Porta: | Numero di porta | Porta IMAP | Porta SMTP | Porta TCP | Porta del server | Porta (facoltativa) |
    Porta in entrata | Porta in uscita | Porta del server SMTP | Porta (predefinita 993)`,
  security: `
    Sicurezza | Crittografia | Cifratura | Sicurezza IMAP | Connessione sicura | Sicurezza della connessione |
    Metodo di crittografia | Tipo di crittografia | SSL/TLS | Tipo di connessione | Protezione | Tipo di sicurezza |
    Usa connessione sicura`,
  username: `
    Nome utente | Utente | Utente IMAP | Nome utente SMTP | Nome utente: | Login | Nome di accesso | Nome account |
    ID utente | Nome dell’utente | Utente del server | Identificativo`,
  password: `
    Password | Password: | Password IMAP | Password SMTP | Password dell’account | Password per le app |
    Nuova password | Parola d’ordine | Password della casella | La tua password | Password di posta | Password del server`,
  protocol: `
    Protocollo | Tipo di account | Tipo di server | Protocollo di posta | Protocollo: | Tipo | Tipo account |
    Protocollo in entrata | Tipo di casella | Tipo server in arrivo | Protocollo di ricezione | Protocollo di connessione`,
  authentication: `
    Autenticazione | Metodo di autenticazione | Autenticazione SMTP | Usa autenticazione | Tipo di autenticazione |
    Il server richiede l’autenticazione | Autenticazione richiesta | Autenticazione del server in uscita |
    Richiede autenticazione | Meccanismo di autenticazione | Il server SMTP richiede autenticazione |
    Autenticazione server`,
  from: `
    Da | Mittente | Indirizzo del mittente | E-mail del mittente | Invia come | Indirizzo mittente | Mittente: |
    Indirizzo e-mail del mittente | Email mittente | Mittente predefinito | Posta del mittente | Indirizzo di posta del mittente | Indirizzo Da`,
  replyTo: `
    Rispondi a | Indirizzo di risposta | Risposta a | Indirizzo per le risposte | Reply-To | E-mail di risposta |
    Rispondi a (facoltativo) | Invia le risposte a | Rispondi all’indirizzo | Indirizzo e-mail di risposta |
    Le risposte vanno a | Risposte a`,
  interval: `
    Intervallo di controllo | Controlla nuovi messaggi | Controlla la posta ogni | Frequenza di controllo |
    Verifica la presenza di nuovi messaggi ogni | Frequenza di aggiornamento | Scarica la posta ogni |
    Aggiorna (controlla nuovi messaggi, ecc.) | Intervallo di polling | Intervallo | Controlla nuova posta |
    Intervallo di controllo della posta | Ricevi la posta ogni`,
  pathPrefix: `
    Prefisso percorso IMAP | Prefisso IMAP | Prefisso del percorso | Cartella radice | Prefisso | Cartella radice IMAP |
    Prefisso del percorso IMAP | Prefisso cartelle | Directory radice | Prefisso delle cartelle | Directory radice IMAP |
    Cartella radice del server | Prefisso delle cartelle IMAP`,
  none: `
    Nome visualizzato | Nome completo | Il tuo nome | Nome del mittente | Cognome | Tempo di attesa | Verifica certificato |
    Controlla il certificato del server | Cestino | Cartella bozze | Cartella posta inviata | Firma | Oggetto |
    Copia nascosta | Destinatario | Lascia i messaggi sul server | Lingua | Fuso orario | Salva bozze ogni | Timeout | Verifica il certificato SSL/TLS`,
};
