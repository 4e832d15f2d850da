import type { WordRule } from './rule.ts';

/**
 * German: what the programs show in their German versions (Outlook, Mail of Apple, Gmail, Thunderbird's strings in
 * comm-l10n, K-9), what mail servers of German providers answer, and what people say; seen November 2026.
 */
export const german: readonly WordRule[] = [
  ['recipient-full', 'empfänger*|gegenüber|adressat*|kunde*|kollege* ~ voll|überfüllt|kontingent|quota'],
  [
    'recipient-unknown',
    'empfänger*|empfängeradresse|adresse|adressat* ~ nicht gefunden|existiert nicht|unbekannt|abgelehnt|abgewiesen|ungültig|konnte nicht zugestellt ! konto|server*|ip-adresse*|host*|kennwort|passwort',
    'nicht zugestellt|unzustellbar|nicht zustellbar|zustellung fehlgeschlagen|konnte nicht zugestellt werden|ihre nachricht … hat … nicht erreicht',
  ],
  [
    'lands-in-spam',
    'meine|unsere ~ mails|emails|nachrichten ~ spam|junk|spamordner',
    'lande* … im spam|lande* … spam',
  ],
  [
    'one-person-only',
    'nur eine person|nur ein kunde|nur einer|nur ein kollege|ein einzelner|ein kunde|ein absender|nur bei einem ~ nicht|keine|kann mir',
  ],
  [
    'message-too-large',
    'anhang|anlage|nachricht|datei|anhänge ~ zu groß|größenbegrenzung|überschreitet … größe|größe … überschreitet|maximale größe',
  ],
  [
    'sending-limit',
    'sendelimit|versandlimit|tageslimit|zu viele nachrichten|zu viele empfänger|limit ~ gesendet|senden|versand*|erreicht|überschritten|empfänger',
  ],
  [
    'mailbox-full',
    'postfach|mailbox|posteingang|speicher|speicherplatz|kontingent|speicherkontingent|quota ~ voll|fast voll|erschöpft|überschritten|aufgebraucht|belegt|reicht nicht|überfüllt|kein platz|nicht genug|maximale größe|maximalgröße|größenbeschränkung|größenlimit ! datei|nachricht|anhang|nachrichtenspeicher|ordner|empfänger*|gegenüber|kunde*',
  ],
  [
    'password-expired',
    'kennwort|passwort|zugangsdaten ~ abgelaufen|läuft ab|ändern sie|muss geändert|geändert werden|aktualisieren sie ihr|zurückgesetzt',
  ],
  [
    'account-locked',
    'konto|benutzerkonto|account|anmeldung|zugang ~ gesperrt|vorübergehend gesperrt|blockiert|zu viele|zu oft ! richtlinie*|organisation|administrator|bedingt*|app|postfach ist gesperrt',
  ],
  [
    'account-disabled',
    'konto|benutzerkonto|account|postfach ~ deaktiviert|gelöscht|geschlossen|stillgelegt|suspendiert|aufgehoben|gekündigt ! imap|pop3|pop|smtp|cookies',
  ],
  ['outside-hours', 'anmeldezeit*|zulässigen zeiten|erlaubten zeiten|außerhalb … zeit*|anmeldestunden'],
  [
    'gmail-app-password-required',
    'anwendungsspezifisch*|app-passwort|app-kennwort|app passwort|app kennwort',
    'im browser|webmail|web|webseite|browser|handy ~ richtig|richtige|stimmt|korrekt|funktioniert|geht ~ passwort|kennwort',
  ],
  [
    'gmail-web-login-required',
    'über … browser … an|im webbrowser an|über ihren webbrowser|zuerst im browser an|im webmail an',
  ],
  [
    'protocol-off',
    'imap|pop3|pop|pop3/imap|imap-zugriff|imap-zugang|smtp ~ nicht freigeschaltet|nicht aktiviert|deaktiviert|abgeschaltet|ausgeschaltet|nicht erlaubt|aktivieren|freischalten|gesperrt|nicht zugelassen ! firewall|starttls',
  ],
  [
    'factor-lost',
    'code|codes|sms|bestätigungscode|anmeldecode|authenticator|push ~ kommt nicht|kommt nie|kommt keine|kommt kein|nicht an|bekomme … nicht|erhalte … nicht|neues handy|neues telefon|handy verloren|neue nummer|neues smartphone|altes handy|keinen code|keine sms',
    'neues handy|neues telefon|neues smartphone|handy verloren ~ anmelden|code|bestätigen|mfa|zwei-faktor|authenticator',
  ],
  [
    'factor-register',
    'weitere informationen erforderlich|mehr informationen erforderlich|sicherheitsinformationen … einrichten|sicherheitsinformationen … registrieren|zusätzliche sicherheitsüberprüfung',
    'zwei-faktor*|mehrstufig*|multi-faktor*|mfa|authenticator ~ einrichten|eingerichtet|registrieren|registriert',
  ],
  [
    'factor-failed',
    'nichts von ihnen gehört|anforderung wurde an ihr mobilgerät|bestätigungsanforderung|anforderung … abgelehnt',
    'code|bestätigungscode|prüfcode ~ falsch|ungültig|abgelaufen|nicht korrekt|funktioniert nicht|stimmt nicht',
    'anmeldeanforderung|authenticator|zwei-faktor*|mfa|mehrstufig* ~ abgelehnt|verweigert|fehlgeschlagen|zeitüberschreitung|abgelaufen|nichts von ihnen gehört|klappt nicht|fehler',
  ],
  [
    'factor-asked',
    'genehmigen sie die anmeldeanforderung|anmeldeanforderung genehmigen|anmeldung bestätigen|identität bestätigen|code eingeben',
    'zwei-faktor*|mehrstufig*|multi-faktor*|mfa|zweiter faktor|mehrfach* ~ erforderlich|verlangt|notwendig|nötig|verwenden',
  ],
  [
    'access-rule',
    'bedingten zugriff*|bedingter zugriff|richtlinie für bedingten|richtlinien für bedingten|bedingte zugriffsrichtlinie*|sie können von hier aus nicht darauf zugreifen|sie haben von hier aus keinen zugriff|sicherheitsstandards|zugriffsrichtlinie*',
    'organisation|administrator|firma|unternehmen|richtlinie|it-abteilung ~ blockiert|gesperrt|verhindert|nicht erlaubt|untersagt|verweigert|nicht zugelassen ! website|webseite|seite|gerät|kategorie|app|anwendung|genehmig*|zustimm*|genehmigung|neue outlook|neues outlook|neuen outlook|copilot|diese version|persönliche konten|private konten|netzwerkadministrator|standardauthentifizierung|@h',
  ],
  [
    'device-waits',
    'quarantäne|wartet auf genehmigung|muss … zugelassen werden|muss … genehmigen ~ gerät|handy|telefon|smartphone',
    'gerät ~ blockiert|gesperrt|unter quarantäne',
  ],
  [
    'device-rule',
    'gerät|smartphone|handy|iphone|computer|telefon ~ richtlinie*|konform|nicht konform|verwaltet|verschlüsselung|code|compliance|unternehmensportal|registriert sein|sicherheitsanforderung*|nicht verwaltet ! kein code|keinen code|code kommt|code per',
    'unternehmensportal|intune|genehmigte app|genehmigte client-app|nicht genehmigte|app-schutz*|geräteadministrator|sicherheitsupdate erforderlich',
  ],
  [
    'device-unknown',
    'gerät|geräts ~ nicht registriert|registrieren|nicht erkannt|authentifizieren|geräteauthentifizierung|nicht gefunden|nicht beigetreten|unbekannt',
    'geschäfts-, schul- oder unikonto ~ problem|fehler|probleme',
    'problem mit … geschäfts',
    'problem mit … unikonto',
  ],
  [
    'consent-needed',
    'administratorgenehmigung|administratorzustimmung|genehmigung des administrators|zustimmung des administrators|administrator … zustimmen|administratorgenehmigung erforderlich|genehmigung … erforderlich|nur ein administrator … erteilen|administrator … genehmigen|muss … zustimmen|berechtigung … administrator',
  ],
  ['not-assigned', 'keiner rolle … zugewiesen|nicht zugewiesen ! lizenz*'],
  [
    'program-not-here',
    'anwendung|app|dienst ~ im verzeichnis nicht|verzeichnis … nicht gefunden|mandanten … nicht gefunden|nicht installiert|im mandanten … deaktiviert',
  ],
  [
    'no-mailbox',
    'lizenz*|lizenziert|abonnement ~ keine|nicht|fehlt|abgelaufen|zugewiesen|entfernt|beendet',
    'postfach ~ nicht gefunden|existiert nicht|kein postfach|nicht vorhanden|nicht eingerichtet ! empfänger*|550',
  ],
  [
    'tenant-unknown',
    'mandant*|verzeichnis|domäne ~ nicht gefunden|existiert nicht|unbekannt ! anwendung|postfach|app|empfänger*',
  ],
  [
    'own-sign-in-server',
    'verbund*|adfs|saml|anmeldeserver … organisation|identitätsanbieter ~ fehler|nicht|fehlgeschlagen|problem|abgelehnt|ungültig',
  ],
  [
    'mailbox-moved',
    'administrator … änderung vorgenommen|exchange-administrator … änderung|postfach wurde verschoben|postfach … vorübergehend verschoben|postfach … verschoben',
  ],
  [
    'right-refused',
    'berechtigung|berechtigungen|zugriff ~ keine|nicht|verweigert|fehlt ~ ordner|kalender|postfach|element|vorgang|freigegeben*',
  ],
  [
    'program-not-trusted',
    'browser|app ~ nicht sicher|unsicher|weniger sicher*|unterstützt nicht … anmeld*',
    'dieser browser oder diese app ist unter umständen nicht sicher|weniger sichere apps',
  ],
  [
    'second-work-account',
    'anderes konto ~ bereits|angemeldet|organisation',
    'bereits angemeldet|bereits hinzugefügt|bereits vorhanden ~ konto',
  ],
  [
    'data-file-damaged',
    'posteingangsreparatur*|datei ~ fehler … erkannt|fehler erkannt|fehler in der datei ! anhang',
    'keine outlook-datendatei|ist keine … datendatei|informationsspeicher|outlook-datendatei … nicht',
    'datendatei|ost-datei|pst-datei|datei|ost|pst|datenbank|index|profilordner ~ beschädigt|fehler festgestellt|fehler erkannt|kann nicht geöffnet|nicht geöffnet werden|nicht zugegriffen|kein zugriff|repar*|defekt|in verwendung|wird verwendet|nicht gefunden|maximale größe ! anhang|anlage',
    'posteingangs-reparatur|reparaturtool|mindestens einmal … herstellen|mindestens einmal … verbinden',
  ],
  [
    'profile-broken',
    'kann nicht gestartet werden|outlook-fenster|ordnergruppe|outlook … gestartet|stürzt ab|stürzt … ab|abgestürzt|hängt|friert|eingefroren|reagiert nicht|outlook … funktioniert nicht mehr|schließt sich|neues profil|profil|startet nicht|öffnet sich nicht|abgesicherten modus|funktioniert nicht mehr ! server|proxyserver|seit|email*|verbindung',
  ],
  [
    'program-too-old',
    'version|app|programm|browser|outlook ~ veraltet|zu alt|aktualisieren|nicht mehr unterstützt|nicht mehr kompatibel|wird nicht unterstützt|neuere version ! seit|seit dem|kennwort|passwort|konto|kontoeinstellungen',
  ],
  [
    'program-offline',
    'offline arbeiten|offlinemodus|offline-modus|offlinebetrieb|arbeitet offline|offlinestatus|befindet sich im offline',
    'offline arbeiten ! muss online',
  ],
  [
    'browser-storage',
    'cookies|cookie|privaten fenster|inkognito|popup*|javascript|pop-up* ~ blockiert|aktivieren|zulassen|deaktiviert|löschen|funktioniert|geht|erlauben',
    'zu viele umleitungen|zu oft umgeleitet|anforderungsheader zu lang',
  ],
  [
    'add-in-failed',
    'add-in|add-ins|erweiterung|plugin|plug-in|addon|add-on ~ fehler|deaktiviert|absturz|verlangsam*|problem*|verursacht',
  ],
  [
    'send-sign-in-off',
    'postausgang*|smtp ~ authentifizierung erforderlich|anmeldung erforderlich|erfordert authentifizierung|erfordert eine anmeldung|relay*',
    'relay*|relaying ~ nicht erlaubt|verweigert|abgelehnt',
  ],
  [
    'encryption-setting',
    'ssl|tls|starttls|verschlüsselung|verschlüsselungstyp|verbindungssicherheit ~ nicht unterstützt|unterstützt … nicht|unterstützt kein*|ohne ssl|erforderlich|verlangt|falsch*|ändern|unverschlüsselt|deaktiviert ! zertifikat|gerät|richtlinie',
    'ohne ssl|mit ssl nicht möglich|über ssl nicht möglich',
  ],
  [
    'sign-in-method',
    'authentifizierungsmethode*|anmeldemethode|authentifizierungsverfahren|verschlüsselte passwörter|verschlüsseltes passwort|gesicherte kennwortauthentifizierung ~ nicht|ändern|unterstützt|keine*',
  ],
  [
    'server-setting',
    'servername|serveradresse|servereinstellungen|port|posteingangsserver|postausgangsserver|kontoeinstellungen|einstellungen ~ falsch|ungültig|nicht korrekt|nicht gefunden|nicht ermittelt|konnte* … nicht gefunden ! kennwort|passwort|benutzername|anmeldung|zertifikat|proxy|verbindung|zeitüberschreitung|konnte keine',
    'einstellungen … konnten nicht gefunden|konnte keine einstellungen',
  ],
  [
    'too-many-connections',
    'zu viele ~ verbindungen|sitzungen|gleichzeitig*',
    'maximale anzahl … verbindungen|verbindungslimit',
  ],
  ['too-many-tries', 'zu viele ~ anmeldeversuche|loginversuche|fehlversuche|versuche ! konto|gesperrt'],
  [
    'address-blocked',
    'ip-adresse|ihre ip|absender-ip|ip ~ gesperrt|blockiert|blacklist|sperrliste|abgelehnt|schwarze* liste',
  ],
  ['too-many-requests', 'zu viele anfragen|zu viele anforderungen'],
];
