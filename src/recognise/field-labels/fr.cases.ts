import type { LabelTable } from './labels.cases';

export const fr: LabelTable = {
  host: `
    Serveur | Nom du serveur | Adresse du serveur | Hôte | Nom d’hôte | Hôte IMAP | Serveur SMTP | Serveur entrant |
    Serveur sortant (SMTP) | Serveur de messagerie | Serveur de réception | Nom d’hôte ou adresse IP |
    Nom complet du serveur SMTP | Serveur d'envoi`,
  port: `
    Port | Port : | Numéro de port | Port IMAP | Port SMTP | Port TCP | Port du serveur | Port (facultatif) |
    Port du serveur sortant | Port entrant | Port (par défaut : 993) | Port d'envoi`,
  security: `
    Sécurité | Chiffrement | Sécurité IMAP | Connexion sécurisée | Sécurité de la connexion | Méthode de chiffrement |
    Type de chiffrement | SSL/TLS | Type de connexion | Cryptage | Chiffrement sortant | Utiliser une connexion sécurisée`,
  username: `
    Nom d’utilisateur | Utilisateur | Identifiant | Utilisateur IMAP | Identifiant SMTP | Nom de connexion |
    Nom d'utilisateur : | Nom du compte | Login | Identifiant de connexion | Nom d’utilisateur du serveur |
    Identifiant du compte`,
  password: `
    Mot de passe | Mot de passe : | Mot de passe IMAP | Mot de passe SMTP | Mot de passe du compte |
    Mot de passe d’application | Nouveau mot de passe | Phrase secrète | Mot de passe de la messagerie |
    Votre mot de passe | Mot de passe du serveur | Mots de passe`,
  protocol: `
    Protocole | Type de compte | Type de serveur | Protocole de réception | Type de messagerie | Protocole : | Type |
    Protocole de messagerie | Type du serveur entrant | Protocole de connexion | Protocole entrant | Type de boîte aux lettres`,
  authentication: `
    Authentification | Méthode d’authentification | Authentification SMTP | Utiliser l'authentification |
    Le serveur requiert une authentification | Type d’authentification | Mode d’authentification |
    Authentification requise | Authentification du serveur sortant | Identification SMTP |
    Le serveur sortant requiert une authentification | Mécanisme d’authentification`,
  from: `
    De | Expéditeur | Adresse de l’expéditeur | Adresse d’expédition | E-mail de l’expéditeur | Envoyer en tant que |
    Adresse d’envoi | Adresse e-mail de l’expéditeur | Expéditeur : | Courriel de l’expéditeur |
    Adresse électronique de l’expéditeur | Adresse expéditeur | Adresse De | Adresse de non-réponse | Adresse source | Émetteur`,
  replyTo: `
    Répondre à | Adresse de réponse | Adresse de retour | Réponse à | E-mail de réponse | Reply-To |
    Adresse pour les réponses | Répondre à l'adresse | Répondre à (facultatif) | Courriel de réponse |
    Adresse e-mail de réponse | Envoyer les réponses à`,
  interval: `
    Intervalle de relevé des messages | Fréquence de relève | Actualiser (relever les nouveaux courriels, etc.) |
    Période de relève | Vérifier les nouveaux messages | Fréquence de synchronisation des dossiers |
    Relever les messages toutes les | Intervalle de vérification | Fréquence de vérification | Actualisation |
    Vérifier le courrier toutes les | Intervalle`,
  pathPrefix: `
    Préfixe du chemin IMAP | Préfixe IMAP | Préfixe de chemin | Dossier racine | Dossier racine IMAP | Préfixe |
    Préfixe des dossiers | Préfixe des dossiers IMAP | Racine IMAP | Préfixe de chemin IMAP | Dossier racine du serveur |
    Préfixe du chemin | Préfixe des chemins IMAP`,
  none: `
    Nom affiché | Nom complet | Votre nom | Nom de l’expéditeur | Prénom | Délai d’attente | Vérifier le certificat |
    Valider le certificat | Corbeille | Dossier des brouillons | Dossier des messages envoyés | Signature | Objet |
    Copie cachée | Destinataire | Conserver les messages sur le serveur | Langue | Fuseau horaire | Commentaire |
    Délai d’expiration du serveur | Vérifier le certificat SSL/TLS`,
};
