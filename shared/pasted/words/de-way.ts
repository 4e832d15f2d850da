import { connectionFailed } from './connection-failed.ts';
import type { WordRule } from './rule.ts';

/** German sentences about the way, certificates, the account and what tells of no side (sources as in de.ts). */
export const germanWay: readonly WordRule[] = [
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
    'proxy|proxyserver|proxy-server ~ abgelehnt|verweigert|nicht|fehler|falsch|antwortet nicht|problem ! sicherheitszertifikat*|zertifikat*|outlook kann keine verbindung',
  ],
  [
    'vpn-down',
    'vpn|vpn-verbindung|tunnel ~ getrennt|unterbrochen|verloren|nicht verbunden|fehlgeschlagen|abgebrochen|wiederhergestellt|verbinden|wird wieder|ausgeschaltet|keine',
  ],
  [
    'name-not-found',
    'server wurde nicht gefunden|server nicht gefunden|server konnte nicht gefunden|host nicht gefunden|unbekannter host|dns ~ server|host|dns|name ! gefunden oder|gefunden werden oder|nicht erreichbar oder',
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
    `anmeldung|login|authentifizierung|authentisierung|einloggen|anmelden|legitimation ~ fehlgeschlagen|gescheitert|abgelehnt|verweigert|nicht möglich|fehler|nicht erfolgreich|schlug fehl|schlägt fehl|nicht authentifiziert|ungültig|nicht geklappt|klappt nicht|funktioniert nicht|geht nicht ! temporär|vorübergehend|proxy|zertifikat|zeitüberschreitung|organisation|gerät|problem|versuche|exchange|browser oder|cookies|problem mit|nicht aufgebaut|${connectionFailed}`,
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
