import type { Vocabulary } from './vocabulary';

/** English. */
export const en: Vocabulary = {
  host: `
    server, host, hostname, host name, server name, servername, server address, server hostname, address,
    mail server, relay, smart host, smarthost, mail host, server or host, hostname or ip, server url, mail drop,
    hosts, servers, host names, connection string, connection url, mail url, mailer url, dsn`,
  port: 'port, port number, tcp port',
  security: `
    security, encryption, ssl, tls, ssl/tls, starttls, secure connection, connection security, security type,
    encryption method, encryption type, encrypted connection, secure, connection type, transport security,
    secure sockets, use ssl, use tls, start tls, crypto`,
  username: `
    user, username, user name, user id, userid, login, login name, login id, logon name, log in as, credentials,
    sign in name, sign-in name, sign-in, log-in name, log-in, log in name, sign in, signs in as, sign in as,
    logon, log on name`,
  accountName: 'account, account name, name of account, name of the account, mailbox name',
  password: 'password, passphrase, app password, secret, passcode, pin',
  protocol: `
    protocol, account type, server type, mail protocol, type of account, incoming type, mailbox type, type`,
  authentication: `
    authentication, requires authentication, use authentication, smtp auth, auth, authorization, authenticate,
    authentication method, login required, log in to server, authentication type, authentication required,
    sign in to the server, needs a login, requires a login, requires login, log in, log-in, login, logs in,
    sign in, sign-in, log on, asks for a log in, asks for a log-in, requires sign in`,
  from: `
    from, from address, sender, sender address, sender email, from email, sender e-mail, send as, send mail as,
    address to send from, no-reply address, noreply address, originator, write as, writes as, sent from`,
  address: `
    email, e-mail, email address, e-mail address, mail address, your address, your email, your email address,
    your e-mail address, your mail address`,
  replyTo: `
    reply-to, reply to, replyto, reply address, replies to, send replies to, answer to, replies go to,
    reply-to address, address for replies, return address, answers to, answers go to, answer address,
    address for answers`,
  interval: `
    check for mail, check for new mail, check mail, check for messages, check for new messages, check new mail,
    check mail interval, check interval, check every, poll interval, polling interval, polling, poll every,
    fetch interval, fetch frequency, fetch every, fetch mail, get mail, get new mail, refresh, refresh interval,
    refresh view, refresh rate, auto refresh, refresh folder list, mail check, check frequency, sync interval,
    synchronize every, sync frequency, update interval, look for mail, look for new mail, new mail check,
    retrieve mail every, download mail every, collect mail every, checking interval, new mail poll interval,
    check the mailbox, check mailbox, fetching interval, interval, frequency, minutes between, between checks,
    between collections, time between checks, checks, collections`,
  checkVerb: `
    check, fetch, get, look for, poll, polled, retrieve, collect, download, receive, refresh, sync, synchronize,
    synchronise, update, pick up, look, fetched, checked, collected, load, import`,
  pathPrefix: `
    path prefix, imap path prefix, imap prefix, root folder path, server path, root path, path root,
    folder prefix, prefix, namespace, personal namespace`,
  other: `
    site, website, web address, homepage, home page, feed, blog, certificate, verify, verification, validate,
    validation, trust, timeout, time-out, folder name, trash, drafts, draft, signature, display name, full name,
    first name, last name, your name, sender name, from name, real name, bcc, recipient, recipients, subject,
    proxy, helo, ehlo, domain, retry, retries, limit, size, quota, idle, session, logout, log out, mark, delete,
    undo, language, time zone, timezone, description, comment, notes, search, alias, aliases, tie to, sort,
    theme, autosave, save, per page, expire, expiry, cache, label, title, client host, max, maximum, attempts,
    organization, organisation, test, format, layout, attachments, short login, lowercase, leave, keep, listen,
    listener, bind, age, summary, menu, older, read after, forward, redirect, confirmation, repeat, to,
    private key, public key, key file, disclosure, archive, collected addresses, log level, logging`,
  incoming: `
    imap, imap4, imaps, pop, pop3, pop3s, pops, incoming, incoming mail, receiving, receive, inbound, fetch,
    fetching, retrieve, retrieval, mailbox, inbox, collect, collector, mail receiver, remote account,
    checking mail, incoming server, read mail`,
  outgoing: `
    sent, sent through, sent via, smtp, smtps, esmtp, outgoing, outgoing mail, sending, send, outbound,
    submission, mail delivery, sender, mailer, sending mail, notification, notifications, outgoing server,
    scan to email, scan to mail, alerts, deliver`,
  mail: `
    mail, email, e-mail, emails, mails, mailbox, inbox, webmail, imap, smtp, pop3, message, messages, identity,
    identities`,
  suite: `
    calendar, calendars, contacts, address book, addressbook, tasks, people, inbox, drafts, sent,
    sent items, sent mail, compose`,
  none: `
    none, no, off, plain, plain text, plaintext, unencrypted, no encryption, not encrypted, disabled, never,
    insecure, no security, not secure, without encryption, clear text, cleartext, do not use, unsecured, no ssl,
    no tls, without ssl, no tls/ssl, not used`,
  ifOffered: `
    if available, if offered, if supported, when available, when possible, if possible, auto, automatic,
    auto-detect, autodetect, auto detect, automatically, opportunistic, optional, try, prefer, preferred,
    when supported, when offered, use if available, whenever possible`,
  required: `
    required, require, always, mandatory, yes, on, enabled, secure, secured, encrypted, force, forced, must`,
  never: `
    never, manually, manual, off, disabled, none, no, not automatically, only manually, do not check, on demand,
    push`,
  negation: `
    disable, no, not, without, turn off, skip, never, don't`,
  seconds: 'second, seconds, sec, secs, s',
  minutes: 'minute, minutes, min, mins, m',
  hours: 'hour, hours, hr, hrs, h, hourly',
  days: 'day, days, daily, once a day',
  half: 'half',
  quarter: 'quarter',
  twice: 'twice',
  every: 'every, each, once every',
  identity: `
    identity, identities, sender, composing, profile, personal information, personal info, reply, mail account,
    email account, mail settings, signature, sending mail as, send mail as`,
  subject: 'subject',
  edit: 'edit, change, modify, edit info, edit settings',
  foreign: `
    sign in, log in, login, sign up, register, registration, checkout, shipping, billing, delivery, order,
    newsletter, subscribe, contact us, contact form, feedback, forgot password, reset password, create account,
    payment, comment, invite, share, customer`,
};
