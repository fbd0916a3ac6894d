/**
 * The words that a path or a host has, as a part between two slashes or dots, where a site asks for a login, a consent or a subscription.
 */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  `login log-in log_in logon signin sign-in sign_in sso auth authenticate authorize oauth oauth2 idp account accounts myaccount my-account
   consent consents cookie-consent cookie-wall cookiewall privacy-wall gdpr register registration signup sign-up sign_up
   subscribe subscription subscriptions paywall regwall checkpoint challenge
   anmelden anmeldung einloggen registrieren registrierung konto kundenkonto zustimmung abo abonnieren
   connexion se-connecter identification inscription compte mon-compte consentement abonnement abonnez-vous sabonner
   iniciar-sesion acceder ingresar registro registrarse cuenta mi-cuenta consentimiento suscripcion suscribete suscribirse
   uviity vkhid vhid avtoryzatsiia reiestratsiia pidpyska`.split(/\s+/),
);
