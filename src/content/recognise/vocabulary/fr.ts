import type { Vocabulary } from './vocabulary';

/** French. */
export const fr: Vocabulary = {
  host: `
    serveur, hôte, nom d'hôte, nom du serveur, adresse du serveur, nom de l'hôte, serveur de messagerie,
    serveur de courrier, nom d'hôte ou adresse ip`,
  port: 'port, numéro de port, port tcp',
  security: `
    sécurité, chiffrement, cryptage, connexion sécurisée, sécurité de la connexion, méthode de chiffrement,
    type de chiffrement, activer tls, activer ssl, utiliser ssl, utiliser tls, sécurisé, sécurisation,
    type de connexion`,
  username: `
    utilisateur, nom d'utilisateur, identifiant, nom de connexion, login, identifiant de connexion`,
  accountName: 'compte, nom du compte, nom de compte',
  password: 'mot de passe, phrase secrète',
  protocol: 'protocole, type de compte, type de serveur, type',
  authentication: `
    authentification, utiliser une authentification, authentification requise, authentification smtp,
    le serveur requiert une authentification, méthode d'authentification, smtp auth, connexion, se connecter,
    identification, authentifier`,
  from: `
    expéditeur, adresse de l'expéditeur, adresse d'expédition, de, adresse d'envoi`,
  address: `
    adresse e-mail, adresse électronique, adresse mail, courriel, adresse de courriel, e-mail, email,
    adresse email, adresse de messagerie`,
  replyTo: `
    répondre à, adresse de réponse, réponse à, répondre-à, adresse pour les réponses, réponses à,
    adresse de retour`,
  interval: `
    vérifier les nouveaux messages, relever le courrier, relève du courrier, intervalle de relève,
    fréquence de relève, actualiser, actualisation, intervalle d'actualisation, rafraîchissement, rafraîchir,
    vérifier le courrier, fréquence de vérification, intervalle de vérification, consulter les messages,
    relever toutes les, vérifier toutes les, intervalle de rafraîchissement, intervalle de synchronisation,
    relève automatique, rechercher de nouveaux messages, récupération des messages, intervalle, fréquence`,
  checkVerb: 'vérifier, relever, récupérer, consulter, actualiser, synchroniser, rechercher, télécharger, recevoir',
  pathPrefix: 'préfixe du chemin, préfixe imap, préfixe de chemin imap, préfixe, préfixe des dossiers',
  other: `
    site, site web, certificat, vérifier le certificat, délai d'attente, délai, corbeille, brouillons, brouillon,
    signature, nom affiché, nom d'affichage, nom complet, prénom, copie cachée, cci, destinataire, destinataires,
    objet, sujet, proxy, mandataire, domaine, langue, fuseau horaire, session, déconnexion, supprimer,
    enregistrer, description, commentaire, alias, organisation, livraison, facturation, exceptions, conserver,
    laisser, nom du profil, maximum, test`,
  incoming: `
    entrant, entrants, réception, courrier entrant, serveur entrant, recevoir, relève, boîte de réception,
    boîte aux lettres`,
  outgoing: `
    envoyé, envoyés, sortant, sortants, envoi, courrier sortant, serveur sortant, envoyer, expédition,
    notifications`,
  mail: `
    courrier, courriel, courriels, messagerie, e-mail, e-mails, mail, mails, message, messages, identité,
    identités`,
  suite: `
    calendrier, agenda, contacts, carnet d'adresses, tâches, boîte de réception, brouillons, envoyés,
    nouveau message, rédiger`,
  none: `
    aucun, aucune, non, non chiffré, non crypté, sans, sans chiffrement, désactivé, en clair, texte brut, jamais,
    pas de chiffrement, non sécurisé`,
  ifOffered: `
    si disponible, si possible, automatique, auto, lorsque disponible, facultatif, si proposé, de préférence`,
  required: 'requis, requise, obligatoire, toujours, oui, activé, sécurisé, chiffré, forcer',
  never: 'jamais, manuellement, manuel, désactivé, aucun, aucune, à la demande',
  negation: 'désactiver, sans, ne pas, pas de',
  seconds: 'seconde, secondes, sec',
  minutes: 'minute, minutes, min, mn',
  hours: 'heure, heures, h',
  days: 'jour, jours, quotidien',
  half: 'demi, demie, demi-heure',
  quarter: `
    quart, quart d'heure`,
  twice: 'deux fois',
  every: 'toutes les, tous les, chaque',
  identity: `
    identité, identités, expéditeur, profil, informations personnelles, réponse, compte de messagerie, signature,
    rédaction`,
  subject: 'objet, sujet',
  edit: 'modifier, éditer, changer',
  foreign: `
    connexion, se connecter, inscription, s'inscrire, commande, livraison, facturation, paiement, newsletter,
    lettre d'information, contactez-nous, formulaire de contact, mot de passe oublié, panier, commentaire`,
};
