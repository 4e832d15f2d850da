import type { TemplateTexts } from './policy-texts.ts';

export const german: TemplateTexts = {
  language: 'de-DE',
  product: 'Mailpath',
  description:
    'Einstellungen für Mailpath, das sagt, ob E-Mail auf diesem Computer, in seinem Netzwerk oder beim Anbieter gestört ist.',
  supported: 'Mailpath unter Windows 10, Windows Server 2016 oder höher',
  categories: {
    mailbox: 'Postfach und Helpdesk',
    reports: 'Berichte und Datenschutz',
    network: 'Netzwerk und Belege',
    updates: 'Updates und Hintergrund',
  },
  policies: {
    defaultDomain: {
      title: 'E-Mail-Domain vorausfüllen',
      what: 'Die Domain, die geprüft wird, solange niemand eine Adresse eingegeben hat. Der Befehl verwendet sie, wenn er ohne Adresse aufgerufen wird.',
      screen: 'Das Adressfeld ist beim ersten Start ausgefüllt. Eine andere Adresse kann eingegeben werden.',
      label: 'Domain',
    },
    mailServers: {
      title: 'Mailserver der Organisation angeben',
      what: 'Die Server, die für Postfächer der vorausgefüllten Domain gemessen werden, wenn nichts Veröffentlichtes sie nennt. imaps, pop3s und smtps bedeuten TLS von Anfang an, imap, pop3 und smtp STARTTLS; ohne Port gilt der übliche (993, 995, 465, 143, 110, 587). Diese Server gelten vor allem anderen, was gefunden wird. Andere Domains sind nicht betroffen.',
      screen:
        'Die Einstellungen zeigen die Server, und der Bericht sagt, dass die Organisation sie genannt hat.',
      label: 'Server, einer je Zeile (imaps://imap.contoso.com)',
    },
    helpdeskEmail: {
      title: 'E-Mail-Adresse des Helpdesks angeben',
      what: 'Wohin ein Bericht per E-Mail geschickt werden kann. Mailpath öffnet eine Nachricht im E-Mail-Programm und sendet selbst nichts.',
      screen:
        'Ein Bericht kann mit „E-Mail an den Helpdesk“ übergeben werden. Der Befehl nennt die Adresse unter seinem Ergebnis.',
      label: 'E-Mail-Adresse',
    },
    helpdeskUrl: {
      title: 'Webseite des Helpdesks angeben',
      what: 'Die Seite, auf der Tickets eröffnet werden.',
      screen:
        'Im Menü „Hilfe“ öffnet „Ihr Helpdesk“ die Seite im Browser. Der Befehl nennt sie, wenn keine E-Mail-Adresse angegeben ist.',
      label: 'Adresse der Seite (https://)',
    },
    reportUploadUrl: {
      title: 'Berichte an einer Adresse der Organisation annehmen',
      what: 'Ein Bericht wird als JSON per HTTPS POST dorthin gesendet, nur auf Knopfdruck oder wenn der Befehl mit --upload aufgerufen wird, nie von selbst. Weiterleitungen wird nicht gefolgt, Anmeldedaten werden nicht gesendet.',
      screen: 'Ein Bericht kann mit „An … senden“ übergeben werden; dort steht der Name des Servers.',
      label: 'Adresse (https://)',
    },
    redactionLevel: {
      title: 'Festlegen, was aus Berichten entfernt wird',
      what: 'none: nichts. standard: Namen, E-Mail-Adressen, Benutzerordner, private Adressen und Geheimnisse. strict: zusätzlich Hosts und Domains der Organisation und alle Netzwerkadressen. Dem Befehl kann mit --redact weiterhin eine andere Stufe angegeben werden.',
      screen:
        'Die Stufe steht in den Einstellungen und neben jedem Bericht und lässt sich dort nicht ändern.',
      label: 'Was entfernt wird',
    },
    collectorUrl: {
      title: 'Ergebnisse mit OpenTelemetry sammeln',
      what: 'Die Adresse eines OpenTelemetry-Collectors, den die Organisation betreibt (OTLP/HTTP). Das Ergebnis jeder abgeschlossenen Prüfung wird als ein Protokolleintrag (log record) dorthin gesendet: Ergebnis, Ursache, Sicherheit, Zeiten und Anzahlen, nichts, woran eine Person oder die Organisation zu erkennen ist. v1/logs wird angehängt, wenn die Adresse nicht so endet. Bei einem Collector auf demselben Computer darf sie mit http:// beginnen. Ohne diesen Schlüssel wird nichts gesammelt.',
      screen:
        'Die Einstellungen zeigen die Adresse. Antwortet der Collector nicht, ändert das am Ergebnis nichts.',
      label: 'Adresse des Collectors (https://)',
    },
    serviceHealthUrl: {
      title: 'Störungen lesen, die Microsoft oder ein Hoster der Organisation meldet',
      what: 'Die Adresse einer Kopie der Dienststatusmeldungen von Microsoft 365 für die eigene Organisation, so wie Microsoft Graph sie liefert; ein Skript, das sie schreibt, gehört zu dieser Anleitung. Mailpath kann Graph nicht selbst fragen, weil es sich nie anmeldet. Die Kopie nennt eine Störung oft früher als die öffentliche Seite. Liegen die Postfächer bei einem Hoster, stattdessen die Adresse der Daten seiner Statusseite: Statuspage (…/api/v2/summary.json) oder Instatus (…/summary.json). Mailpath erkennt an den Daten, welche es sind. Eine Kopie, die sechs Stunden lang nicht geschrieben wurde, zählt nicht.',
      screen: 'Eine passende Störung wird in der Antwort mit ihrer Nummer genannt.',
      label: 'Adresse der Kopie oder der Daten der Statusseite (https://)',
    },
    vantageUrl: {
      title: 'Mit einem zweiten Ort vergleichen',
      what: 'Die Adresse eines Mailpath-Berichts (JSON), den ein Computer in einem anderen Netzwerk regelmäßig für dieselbe E-Mail-Domain schreibt. Ist das Postfach auch dort gestört, liegt die Störung nicht hier. Ein Bericht, der mehr als eine Stunde älter oder neuer ist, wird nicht verglichen.',
      screen: 'Die Antwort ist sicherer und sagt, was am zweiten Ort zu sehen ist.',
      label: 'Adresse des Berichts (https://)',
    },
    disableDoh: {
      title: 'Namen nicht über HTTPS abfragen',
      what: 'Mailpath vergleicht die Antworten der lokalen Nameserver mit denen eines öffentlichen über HTTPS (DoH), nur für die Namen des Postfachs. Aktivieren Sie dies, wenn solche Fragen das Netzwerk nicht verlassen dürfen. Falsche Antworten der lokalen Nameserver sind dann schwerer zu erkennen.',
      screen:
        'Auf dem Bildschirm fehlt nichts. Im Bericht steht, dass die Organisation den Vergleich abgeschaltet hat.',
    },
    knownInspectionIssuers: {
      title: 'Eigene Inspection-Zertifikate der Organisation angeben',
      what: 'Die Namen der Zertifikatsaussteller eines Proxys oder einer Firewall, die sichere Verbindungen absichtlich öffnet. Ein Teil des Namens genügt, Groß- und Kleinschreibung spielen keine Rolle. Eine Störung auf einer solchen Verbindung wird dann mit größerer Sicherheit der Organisation zugeordnet.',
      screen: 'Die Antwort sagt es eindeutig, statt nur einen Anschein zu nennen.',
      label: 'Namen der Aussteller, einer je Zeile',
    },
    extraProbes: {
      title: 'Weitere Adressen prüfen',
      what: 'Webadressen, die bei jeder Prüfung gefragt werden, zum Beispiel ein Portal, von dem die Anmeldung am Postfach abhängt. Jede hat eine Kennung (bis zu 40 Zeichen: a bis z, 0 bis 9 und Bindestriche) und eine Adresse. Jede Antwort gilt als erreichbar. Sie steht im Bericht und entscheidet für sich allein nichts.',
      screen: 'Die Prüfungen stehen mit ihrer Kennung bei den anderen.',
      label: 'Prüfungen: Kennung als Name, Adresse als Wert',
    },
    disableUpdates: {
      title: 'Automatische Updates abschalten',
      what: 'Mailpath fragt nicht nach Updates und installiert keine; es wird keine Anfrage gestellt. Aktivieren Sie dies, wenn eine Softwareverteilung neue Versionen installiert. Ist sonst etwas durch Richtlinie festgelegt, sind Updates auch ohne diese Richtlinie aus; deaktivieren Sie sie, damit Mailpath sich selbst aktualisiert, wo die Person das Programm schreiben darf.',
      screen: 'Die Einstellungen zeigen, dass Updates aus sind; das lässt sich nicht ändern.',
    },
    updateChannel: {
      title: 'Wählen, welche Versionen installiert werden',
      what: 'stable: veröffentlichte Versionen. beta: auch Versionen, die noch erprobt werden. Gilt nur, wo Mailpath sich selbst aktualisiert; neben einer Richtlinie muss dazu „Automatische Updates abschalten“ deaktiviert sein.',
      screen: 'Die Einstellungen zeigen, welche Versionen installiert werden; das lässt sich nicht ändern.',
      label: 'Versionen',
    },
    disableBackgroundChecks: {
      title: 'Prüfungen im Hintergrund abschalten',
      what: 'Nach einer Störung kann man Mailpath etwa alle zehn Minuten erneut prüfen lassen, bis E-Mail wieder funktioniert. Aktivieren Sie dies, um das zu untersagen.',
      screen:
        '„Nach einer Störung weiter beobachten“ ist in den Einstellungen aus und lässt sich nicht einschalten.',
    },
  },
  choices: {
    redactionLevel: {
      none: 'Nichts',
      standard: 'Angaben zur Person',
      strict: 'Auch Angaben zur Organisation',
    },
    updateChannel: { stable: 'Veröffentlichte Versionen', beta: 'Auch Versionen, die erprobt werden' },
  },
  example: 'Beispiel',
  states: {
    switch:
      'Aktiviert: an. Deaktiviert: aus, auch wenn die Benutzerrichtlinie es einschaltet. Nicht konfiguriert: aus, außer die Benutzerrichtlinie schaltet es ein.',
    value: 'Deaktiviert oder nicht konfiguriert: nicht gesetzt.',
  },
};
