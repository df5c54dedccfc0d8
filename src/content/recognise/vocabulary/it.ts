import type { Vocabulary } from './vocabulary';

/** Italian. */
export const it: Vocabulary = {
  host: `
    server, host, nome host, nome server, nome del server, indirizzo del server, indirizzo server,
    server di posta, nome dell’host`,
  port: 'porta, numero di porta, porta tcp',
  security: `
    sicurezza, crittografia, cifratura, connessione sicura, sicurezza della connessione, metodo di crittografia,
    tipo di crittografia, usa ssl, usa tls, abilita tls, connessione cifrata, tipo di connessione`,
  username: 'utente, nome utente, identificativo, login, id utente',
  accountName: `
    account, nome account, nome dell'account`,
  password: 'password, parola d’ordine, frase segreta',
  protocol: 'protocollo, tipo di account, tipo account, tipo di server, tipo',
  authentication: `
    autenticazione, usa autenticazione, richiede autenticazione, autenticazione smtp, metodo di autenticazione,
    il server richiede autenticazione, accesso, accedi, autenticare, autenticarsi`,
  from: 'mittente, indirizzo del mittente, indirizzo mittente, da',
  address: `
    indirizzo e-mail, indirizzo email, indirizzo di posta, posta elettronica, e-mail, email,
    indirizzo di posta elettronica`,
  replyTo: 'rispondi a, indirizzo di risposta, risposta a, rispondi-a, risposte a',
  interval: `
    controlla nuovi messaggi, controlla la posta, controllo posta, controlla posta ogni, intervallo di controllo,
    aggiorna, intervallo di aggiornamento, frequenza di controllo, intervallo di polling,
    verifica nuovi messaggi, scarica la posta, controlla ogni, controllo della posta,
    intervallo di sincronizzazione, frequenza di aggiornamento, controlla nuova posta, intervallo, frequenza`,
  checkVerb: 'controlla, controllare, verifica, scarica, ricevi, aggiorna, sincronizza, cerca',
  pathPrefix: 'prefisso del percorso, prefisso imap, prefisso percorso imap, prefisso, prefisso cartelle',
  other: `
    sito, sito web, certificato, verifica certificato, timeout, cestino, bozze, bozza, firma, nome visualizzato,
    nome completo, cognome, copia nascosta, ccn, destinatario, destinatari, oggetto, proxy, dominio, lingua,
    fuso orario, sessione, disconnetti, elimina, cancella, salva, salvataggio, descrizione, commento, alias,
    organizzazione, spedizione, fattura, lascia, massimo, prova`,
  incoming: 'in arrivo, posta in arrivo, ricezione, ricevere, in entrata, server in arrivo, casella',
  outgoing: 'inviato, inviata, in uscita, posta in uscita, invio, inviare, server in uscita, notifiche',
  mail: 'posta, e-mail, email, mail, messaggio, messaggi, casella, identità',
  suite: `
    calendario, contatti, rubrica, attività, posta in arrivo, bozze, inviata, posta inviata, scrivi,
    componi`,
  none: `
    nessuno, nessuna, no, non cifrato, in chiaro, disattivato, mai, testo semplice, senza crittografia,
    non crittografato, non sicuro`,
  ifOffered: 'se disponibile, se possibile, automatico, automatica, auto, quando disponibile, facoltativo',
  required: 'richiesto, richiesta, obbligatorio, obbligatoria, sempre, sì, attivato, sicuro, cifrato',
  never: 'mai, manualmente, manuale, disattivato, nessuno',
  negation: 'disattiva, disabilita, senza, non',
  seconds: 'secondo, secondi, sec',
  minutes: 'minuto, minuti, min',
  hours: 'ora, ore, h',
  days: 'giorno, giorni, giornaliero',
  half: `
    mezza, mezz'ora`,
  quarter: `
    quarto d'ora, quarto`,
  twice: 'due volte',
  every: 'ogni',
  identity: 'identità, mittente, profilo, informazioni personali, risposta, account di posta, firma, composizione',
  subject: 'oggetto',
  edit: 'modifica, modificare, cambia',
  foreign: `
    accedi, registrati, registrazione, ordine, spedizione, fatturazione, pagamento, newsletter, iscriviti,
    contattaci, modulo di contatto, password dimenticata, carrello, commento`,
};
