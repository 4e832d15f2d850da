import type { WordRule } from './rule.ts';

/**
 * German: what the programs show in their German versions (Outlook, Mail of Apple, Gmail, Thunderbird's strings in
 * comm-l10n, K-9), what mail servers of German providers answer, and what people say; seen November 2026.
 */
export const german: readonly WordRule[] = [
  ['recipient-full', 'empfänger*|gegenüber|adressat*|kunde*|kollege* ~ voll|überfüllt|kontingent|quota'],
  [
    'recipient-unknown',
    'empfänger*|empfängeradresse|adresse|adressat* ~ nicht gefunden|existiert nicht|unbekannt|abgelehnt|abgewiesen|ungültig|konnte nicht zugestellt ! konto|server|kennwort|passwort',
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
    'anhang|anlage|nachricht|datei|anhänge ~ zu groß|größenbegrenzung|überschreitet … größe|maximale größe',
  ],
  [
    'sending-limit',
    'sendelimit|versandlimit|tageslimit|zu viele nachrichten|zu viele empfänger|limit ~ gesendet|senden|versand*|erreicht|überschritten|empfänger',
  ],
  [
    'mailbox-full',
    'postfach|mailbox|posteingang|speicher|speicherplatz|kontingent|speicherkontingent|quota ~ voll|fast voll|erschöpft|überschritten|aufgebraucht|belegt|reicht nicht|überfüllt|kein platz|nicht genug ! empfänger*|gegenüber|kunde*',
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
    'organisation|administrator|firma|unternehmen|richtlinie|it-abteilung ~ blockiert|gesperrt|verhindert|nicht erlaubt|untersagt|verweigert|nicht zugelassen ! website|webseite|seite|gerät|kategorie|app|anwendung|genehmig*|zustimm*|genehmigung',
  ],
  [
    'device-waits',
    'quarantäne|wartet auf genehmigung|muss … zugelassen werden|muss … genehmigen ~ gerät|handy|telefon|smartphone',
    'gerät ~ blockiert|gesperrt|unter quarantäne',
  ],
  [
    'device-rule',
    'gerät|smartphone|handy|iphone|computer|telefon ~ richtlinie*|konform|nicht konform|verwaltet|verschlüsselung|code|compliance|unternehmensportal|registriert sein|sicherheitsanforderung*|nicht verwaltet',
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
    'version|app|programm|browser|outlook ~ veraltet|zu alt|aktualisieren|nicht mehr unterstützt ! seit|seit dem|kennwort|passwort|konto|kontoeinstellungen',
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
    'servername|serveradresse|servereinstellungen|port|posteingangsserver|postausgangsserver|kontoeinstellungen|einstellungen ~ falsch|prüfen sie|ungültig|nicht korrekt|nicht gefunden|nicht ermittelt|konnte* … nicht gefunden|überprüfen sie ! kennwort|passwort|benutzername|anmeldung|zertifikat|proxy|verbindung|zeitüberschreitung|konnte keine',
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
  [
    'mail-shield',
    'avast|avg|norton|kaspersky|eset|mcafee|bitdefender|sophos|g data|avira|virenschutz|virenscanner|antivirus|antivirenprogramm|email-schutz|mail-schutz ~ blockiert|geblockt|verhindert|beendet|zertifikat|unterbrochen|überprüf*|nicht gescannt|scan*',
  ],
  [
    'filter-page',
    'zscaler|fortiguard|webfilter|firewall|filter|sophos|netzwerkrichtlinie|internetrichtlinie|jugendschutz* ~ blockiert|gesperrt|verhindert|verweigert|nicht erlaubt|untersagt|kategorie',
    'seite|website|webseite|webzugriff|zugriff auf diese ~ gesperrt|blockiert|nicht erlaubt|unzulässig ! cookies|popup*|zertifikat',
  ],
  [
    'portal-page',
    'wlan|hotspot|gäste-wlan|gast-wlan|gastzugang|hotel|wi-fi ~ anmelden|nutzungsbedingungen|akzeptieren|bedingungen|willkommen|zustimmen|freischalten',
    'im netzwerk anmelden|im wlan anmelden|nutzungsbedingungen … akzeptieren',
  ],
  ['proxy-sign-in', 'proxy ~ authentifizierung|anmeldung|anmelden|zugangsdaten|benutzername'],
  [
    'proxy-refuses',
    'proxy|proxyserver|proxy-server ~ abgelehnt|verweigert|nicht|fehler|falsch|antwortet nicht|problem',
  ],
  [
    'vpn-down',
    'vpn|vpn-verbindung|tunnel ~ getrennt|unterbrochen|verloren|nicht verbunden|fehlgeschlagen|abgebrochen|wiederhergestellt|verbinden|wird wieder|ausgeschaltet|keine',
  ],
  [
    'name-not-found',
    'server wurde nicht gefunden|server nicht gefunden|server konnte nicht gefunden|host nicht gefunden|unbekannter host|dns ~ server|host|dns|name',
    'dns-server … antwortet nicht|dns-adresse|ip-adresse … nicht gefunden|name … aufgelöst|serveradresse … nicht gefunden|hostname … nicht aufgelöst',
  ],
  [
    'offline',
    'keine verbindung mit dem internet|keine verbindung zum internet|keine verbindung ins internet|internetverbindung … nicht|kein internetzugriff|kein internetzugang|internet geht nicht',
    'keine internetverbindung|keine netzwerkverbindung|nicht mit dem internet verbunden|kein internet|offline … internet|sie sind offline|flugmodus|flugzeugmodus|kein netz|kein empfang|mobile daten … deaktiviert|mobile daten sind aus|wlan ist aus|wlan ausgeschaltet|netzwerk nicht erreichbar|internetverbindung ist offline|mit dem internet verbinden|verbindung zum internet … unterbrochen|internet ist weg ! versuchen sie es|prüfen|möglicherweise',
  ],
  [
    'clock-off',
    'uhr|uhrzeit|datum und uhrzeit|systemzeit|systemuhr|datum|zeitzone|computeruhr ~ falsch|stimmt nicht|prüfen|überprüfen|vor|nach|nicht korrekt|weicht|einstellen|abweich*|geht ! abgelaufen|gesendet|kalender|nachricht',
  ],
  ['certificate-too-early', 'zertifikat ~ noch nicht gültig|noch nicht aktiv'],
  [
    'certificate-revoked',
    'zertifikat|zertifikats|sperrliste|sperrinformationen|sperrstatus ~ gesperrt|widerrufen|zurückgezogen|nicht verfügbar|nicht überprüft|zurückgerufen',
  ],
  [
    'certificate-date',
    'zertifikat|zertifikats|sicherheitszertifikat ~ abgelaufen|nicht mehr gültig|gültigkeit*',
  ],
  [
    'certificate-name',
    'zertifikat|zertifikats|sicherheitszertifikat|prinzipalname|zielprinzipalname ~ name|stimmt nicht überein|stimmt … nicht|falsch|gilt nur|passt nicht|anderen namen ! vertrauen|vertrauenswürdig|stelle|abgelaufen',
  ],
  [
    'certificate-untrusted',
    'zertifikat|sicherheitszertifikat ~ nicht als vertrauenswürdig|firma ausgestellt|unbekannten stelle|nicht vertrauten|stelle ausgestellt',
    'zertifikat|zertifikats|sicherheitszertifikat|serveridentität|aussteller ~ nicht vertrauenswürdig|nicht vertraut|ungültig|nicht überprüft|nicht verifiziert|kann nicht|problem|fehler|unbekannt|selbstsigniert|selbst signiert|warnung|nicht sicher|ausnahme|abgelehnt|vertrauen|nicht geprüft',
    'identität … server* … nicht|identität von … nicht|serveridentität … nicht|server-identität … nicht|verbindung ist nicht privat|dies ist keine sichere verbindung|keine sichere verbindung|sichere verbindung … nicht|sichere verbindung fehlgeschlagen|ssl-fehler|ssl-verbindung … nicht',
  ],
  [
    'maintenance',
    'wartungsarbeiten|wartung|wartungsmodus|gewartet ~ server|dienst|derzeit|zurzeit|wegen|bis|aktuell|vorübergehend|uhr|werden',
  ],
  [
    'mailbox-unavailable',
    'konto|postfach|gmail|gmail-konto|account ~ vorübergehend nicht verfügbar|zurzeit nicht verfügbar|derzeit nicht verfügbar|momentan nicht verfügbar|nicht zur verfügung',
  ],
  [
    'server-fails',
    'interner serverfehler|interner fehler|serverfehler|technische störung|technische probleme|technischen problem*|störung|server überlastet|überlastet|dienst … nicht verfügbar|vorübergehend nicht verfügbar|vorübergehender fehler|temporärer fehler|temporärer systemfehler|systemfehler|server ist ausgelastet|derzeit nicht verfügbar|dienst ist derzeit|auf unserer seite|wir arbeiten daran ! keine störung|zertifikat|konto|postfach|internet*|proxy|microsoft exchange',
  ],
  [
    'sign-in-fails',
    'anmeldedienst|anmelde-dienst|authentifizierungsserver|anmeldeserver|authentifizierungsdienst ~ nicht verfügbar|nicht erreichbar|fehler|vorübergehend|gestört|ausgefallen',
  ],
  [
    'sign-in-again',
    'erneut anmelden|erneut an|wieder anmelden|neu anmelden|melden sie sich … an|melden sie sich erneut|neuanmeldung|abgemeldet|sitzung … abgelaufen|sitzung ist abgelaufen|anmeldung erforderlich|anmeldung ist abgelaufen|token … abgelaufen|kontoeinstellungen sind veraltet|konto … aufmerksamkeit|konto reparieren|konto korrigieren|konto überprüfen|handlungsbedarf|anmeldeinformationen … erforderlich|erneute anmeldung|erneute authentifizierung|authentifizierung … erforderlich|kennwort erneut eingeben|passwort erneut eingeben|anmeldung erneuern ! ständig|immer wieder|dauernd|postausgang*|smtp|proxy|wlan|jedes mal',
  ],
  [
    'wrong-account',
    'konto|benutzer|benutzername|email-adresse|account ~ nicht gefunden|existiert nicht|gibt es nicht|nicht vorhanden|kein konto|unbekannt|nicht erkannt ! empfänger*|server|zertifikat|einstellungen|postfach',
    'geschäfts- oder schulkonto verwenden|mit einem anderen konto|falsches konto|persönliches konto|persönlichen konto|geschäftskonto',
  ],
  [
    'smtp-wrong-credentials',
    'postausgang*|smtp|ausgangsserver ~ anmeldung ~ nicht möglich|fehlgeschlagen|abgelehnt|verweigert',
  ],
  [
    'wrong-password',
    'passwort|kennwort|benutzername|anmeldedaten|zugangsdaten|anmeldeinformationen|benutzerdaten|benutzerkennung|passworts|kennworts|apple-id|apple-account|login-daten|anmeldename ~ falsch|nicht korrekt|ungültig|ungueltig|nicht akzeptiert|abgelehnt|verweigert|nicht richtig|inkorrekt|stimmt nicht|stimmen nicht|prüfen sie|überprüfen sie|nicht angenommen|nicht gültig|konnte nicht überprüft|konnten nicht überprüft|nicht verifiziert|überprüft werden|fehlerhaft|fehlgeschlagen|passt nicht|vergessen|geht nicht|unbekannt|nicht erkannt|wird nicht|kann nicht überprüft|bitte überprüfen ! abgelaufen|proxy|einmal|empfänger*|richtige passwort|app-passwort|zertifikat',
    'anmeldung|login|authentifizierung|authentisierung|einloggen|anmelden|legitimation ~ fehlgeschlagen|gescheitert|abgelehnt|verweigert|nicht möglich|fehler|nicht erfolgreich|schlug fehl|schlägt fehl|nicht authentifiziert|ungültig|nicht geklappt|klappt nicht|funktioniert nicht|geht nicht ! temporär|vorübergehend|proxy|zertifikat|zeitüberschreitung|organisation|gerät|problem|versuche|exchange|browser oder|cookies|problem mit|nicht aufgebaut',
  ],
  [
    'password-asked',
    'kennwort erforderlich|passwort erforderlich|kennwort benötigt|passwort benötigt|kennwort eingeben|passwort eingeben|geben sie ihr kennwort ein|geben sie ihr passwort ein|geben sie … kennwort … ein|windows-sicherheit|netzwerkkennwort|anmeldeinformationen eingeben',
  ],
  [
    'asks-again',
    'passwort|kennwort|anmeldung|anmelden|login|einloggen|zugangsdaten ~ immer wieder|ständig|dauernd|jedes mal|andauernd|immer|wiederholt|alle paar minuten|dauerschleife|schleife|fragt|verlangt|will|ploppt|erscheint|fordert|poppt ! cookies|erforderlich',
    'meldet mich immer ab|wirft mich raus|loggt mich aus',
  ],
  [
    'elsewhere-works',
    'handy|smartphone|browser|web|webmail|iphone|tablet|telefon|mobil|phone ~ gehts|geht es|geht|laufts|funktionierts|tuts ~ aber|nur|nicht|bloß',
    'handy|smartphone|browser|web|webmail|iphone|tablet|telefon|anderen computer|laptop|mobil ~ geht|funktioniert|klappt|läuft ~ aber|nur|nicht|bloß|dafür ! passwort|kennwort|wlan',
    'kollegen|bei anderen|alle anderen ~ geht|funktioniert|klappt|kein problem',
  ],
  ['normal-step', 'angemeldet bleiben'],
  [
    'sign-in-refused',
    'bei der anmeldung … fehler|probleme bei der anmeldung|problem bei der anmeldung|anmeldung … problem|fehler bei der authentifizierung|fehler bei der anmeldung|wir können sie nicht anmelden|anmeldung konnte nicht',
  ],
  [
    'set-up-failed',
    'konto ~ konnte nicht hinzugefügt|nicht hinzugefügt|nicht eingerichtet|einrichtung|kann nicht überprüft|nicht überprüft|nicht erstellt|nicht konfiguriert',
    'account-informationen … nicht … überprüft|accountinformationen|kontoinformationen',
  ],
  ['name-not-resolved', 'name … nicht aufgelöst|name kann nicht aufgelöst|adressliste'],
  [
    'time-out',
    'zeitüberschreitung|zeitlimit|timeout|antwortet nicht|reagiert nicht|keine antwort|dauert zu lange|zeitgrenze',
  ],
  [
    'connection-dropped',
    'verbindung ~ unterbrochen|abgebrochen|verloren|getrennt|zurückgesetzt|beendet|geschlossen|abgerissen ! vpn',
  ],
  [
    'no-connection',
    'verbindung ~ fehlgeschlagen|nicht möglich|nicht hergestellt|konnte nicht|kann nicht|nicht aufgebaut|gescheitert|nicht verfügbar|fehler|abgelehnt|verweigert|keine|herstellen|prüfen|überprüfen|wird hergestellt|problem*|schlug fehl',
    'nicht erreichbar|kann nicht erreicht|nicht verbunden|verbindungsfehler|netzwerkfehler|nicht erreicht|verbinden ! firewall',
    'emails können nicht empfangen|kann keine emails empfangen|email kann nicht|emails können nicht|emails … nicht abgerufen|nicht abgerufen werden|keine emails abrufen|emails abrufen nicht',
  ],
  [
    'outlook-disconnected',
    'getrennt|verbindungsversuch|verbindung wird|nicht verbunden|wird verbunden|offline|ordner wird aktualisiert|eingeschränkte konnektivität|eingeschränkte verbindung',
  ],
  [
    'not-synchronised',
    'synchron* ~ nicht|fehlgeschlagen|fehler|angehalten|problem*|pausiert|unterbrochen|gescheitert|konnte',
    'konnte nicht gesendet|nicht gesendet werden|nicht gesendet|senden … fehlgeschlagen|senden der nachricht|nicht empfangen|abrufen … fehlgeschlagen|nicht aktualisiert|bleibt im postausgang|senden/empfangen',
  ],
  [
    'one-direction',
    'senden|verschicken ~ empfangen|bekommen|erhalte ~ aber|nicht|keine',
    'keine neuen emails|keine neuen mails|kommen keine|kommt nichts|keine mails mehr|keine emails mehr|bekomme keine|empfange keine|erhalte keine',
  ],
  [
    'since-a-change',
    'seit|nach ~ update|aktualisierung|umstellung|neuer version|neuem computer|neuen computer|umzug|windows 11|gestern … update',
  ],
  [
    'something-wrong',
    'etwas ist schiefgelaufen|etwas ist schief gelaufen|etwas ist schief gegangen|leider ist etwas|da hat etwas nicht|unerwarteter fehler|unbekannter fehler|ein fehler ist aufgetreten|es ist ein fehler|fehler aufgetreten|problem aufgetreten|versuchen sie es später|fehlercode|fehlernummer|ups|hoppla',
  ],
  [
    'smtp-auth-disabled',
    'smtp-auth*|smtp-authentifizierung|smtp-anmeldung|authentifiziertes smtp ~ deaktiviert|abgeschaltet|nicht aktiviert|gesperrt',
  ],
  [
    'basic-sign-in-off',
    'standardauthentifizierung|basisauthentifizierung|einfache anmeldung ~ deaktiviert|nicht mehr unterstützt|blockiert|abgeschaltet',
  ],
];
