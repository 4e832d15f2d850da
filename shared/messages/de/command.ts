import type { commandMessages as english } from '../en/command.ts';

/** German. */
export const commandMessages: Readonly<Record<keyof typeof english, string>> = {
  'help.main': `Mailpath sagt, ob Ihre E-Mail hier oder beim Anbieter gestört ist.
Es misst den Weg vom Computer zum Postfach und fragt nie nach einem Passwort.

Aufruf
  mailpath diagnose <Adresse oder Domain> [Optionen]
                                   jetzt messen
  mailpath judge <report.json>…    gespeicherte Berichte neu beurteilen, offline
  mailpath policy                  was Ihre Organisation festgelegt hat, und wo
  mailpath lab [SCENARIO]          ein kleines Internet auf diesem Computer
                                   starten, intakt oder gestört
  mailpath help <Befehl>           alle Optionen eines Befehls

Beispiele
  mailpath diagnose ana@contoso.com
  mailpath diagnose contoso.com --failing outlook-mobile --working outlook-web
  mailpath diagnose ana@contoso.com --out report.html
  mailpath judge report.json

Exit-Codes
   0 healthy            von hier aus kein Fehler gefunden
  10 device             dieser Computer
  11 network            dieses Netzwerk: WLAN, Router, VPN, gesperrte Ports
  12 isp                die Internetleitung oder ihr Anbieter
  13 organisation       Unternehmensproxy, Inspection, DNS-Einträge, eigener
                        Anmeldeserver
  14 account            Passwort, Lizenz, Kontosperre
  20 provider-outage    der Dienst des Mailanbieters ist gestört
  21 provider-partial   der Anbieter ist nur für manche Apps oder Regionen
                        oder nur zeitweise gestört
  30 inconclusive       zu wenig Belege; sagt, was fehlt
  64 / 70 / 75          falsche Argumente / interner Fehler / nicht ausführbar
`,
  'help.diagnose': `Misst den Weg von diesem Computer zu einem Postfach und sagt, wo er abbricht.

Aufruf
  mailpath diagnose <Adresse oder Domain> [Optionen]

Was Sie schon wissen (entscheidet Fälle, die keine Messung entscheiden kann)
  --failing CLIENT      eine App, die nicht funktioniert; mehrfach möglich
  --working CLIENT      eine App, die mit demselben Konto funktioniert; mehrfach
                        möglich
  --error-text TEXT     die Fehlermeldung, die die App gezeigt hat
  --keep-error-text     der Helpdesk darf diesen Text im Bericht lesen; sonst
                        wird nur das Erkannte aufbewahrt, Passwörter und Codes
                        nie
  --elsewhere ANSWER    works oder fails: Mail auf dem Smartphone ohne WLAN
                        oder in einem anderen Netzwerk; was eine App tut, sagt
                        --failing oder --working, auch auf dem Smartphone
  --spelled-right       die Domain ist richtig geschrieben, auch wenn niemand
                        sie kennt

Ergebnis
  --format FORMAT       text (Vorgabe), json, ndjson, html oder markdown
  --out FILE            Ergebnis in FILE schreiben (nur für Sie lesbar); ohne
                        --format entscheidet die Endung: .json .ndjson .html .md
                        .txt
  --redact LEVEL        none, standard (Vorgabe) oder strict. standard entfernt
                        Ihren Namen, den Namen dieses Computers, private
                        Adressen, Benutzerordner und Geheimnisse; strict auch
                        Hosts der Organisation, alle Adressen und Pfade
  --upload              sendet den Bericht, wie er angezeigt wird, an die
                        Adresse, die eine Richtlinie nennt (reportUploadUrl).
                        Was daraus wurde, steht auf der Standardfehlerausgabe;
                        der Rückgabewert bleibt der des Ergebnisses

Lauf
  --budget SECONDS      Zeit für alles, 1 bis 600; Vorgabe 15
  --policy FILE         Einstellungen Ihrer Organisation (JSON); sie gehen
                        /etc/mailpath/policy.json vor
  --plan                ausgeben, was gemessen würde, und nichts messen
  --language TAG        en, de, fr, es, pt oder ja; Vorgabe: nach LC_ALL, LANG
  --no-color            keine Farben (NO_COLOR wird auch beachtet)
  -h, --help            dieser Text

CLIENT ist eines von
  outlook-windows-classic  outlook-windows-new  outlook-mac-new
  outlook-mac-legacy       outlook-mobile       outlook-web
  apple-mail               apple-mail-ios       android-mail
  gmail-web                gmail-app            thunderbird
  other-imap

An Server geht nur die Domain, nie der Teil vor dem @. Das Ergebnis geht an die
Standardausgabe, der Fortschritt an die Standardfehlerausgabe, wenn sie ein
Terminal ist. Strg+C beendet den Lauf und gibt den Befund aus dem bis dahin
Gemessenen aus; ein zweites Strg+C bricht sofort ab.

Beispiele
  mailpath diagnose ana@contoso.com
  mailpath diagnose contoso.com --failing apple-mail-ios --working outlook-web
  mailpath diagnose contoso.com --error-text "AADSTS50053: account is locked"
  mailpath diagnose ana@contoso.com --format markdown       für ein Ticket
  mailpath diagnose ana@contoso.com --out report.html       für den Helpdesk
  mailpath diagnose ana@contoso.com --format json | jq .verdict.outcome

Exit-Codes
   0 healthy        13 organisation       30 inconclusive
  10 device         14 account            64 falsche Argumente
  11 network        20 provider-outage    70 interner Fehler
  12 isp            21 provider-partial   75 nicht ausführbar
`,
  'help.judge': `Beurteilt gespeicherte Berichte neu nach den Regeln dieser Version, ganz ohne
Netzwerk.

Aufruf
  mailpath judge <report.json>… [Optionen]

  Ein Ordner steht für jede .json-Datei darin, - für die Standardeingabe.

Optionen
  --format FORMAT       text (Vorgabe: eine Zeile je Bericht), json oder ndjson
  --out FILE            Ergebnis in FILE schreiben (nur für Sie lesbar)
  --policy FILE         Einstellungen Ihrer Organisation (JSON)
  --language TAG        en, de, fr, es, pt oder ja; Vorgabe: nach LC_ALL, LANG
  --no-color            keine Farben
  -h, --help            dieser Text

Beispiele
  mailpath judge report.json
  mailpath judge reports/ --format ndjson > verdicts.ndjson
  ssh desk mailpath diagnose contoso.com --format json | mailpath judge -

Exit-Codes
  Ein Bericht: der Code seines Befunds (siehe mailpath --help).
  Mehrere: 0. Ist eine Datei nicht lesbar oder kein Bericht: 64.
`,
  'help.policy': `Zeigt, was Ihre Organisation für Mailpath festgelegt hat, woher jeder Wert kommt
und was daran nicht stimmt. Gemessen wird nichts.

Aufruf
  mailpath policy [Optionen]

Optionen
  --policy FILE         eine Richtlinie (JSON), die als stärkste gilt
  --format FORMAT       text (Vorgabe) oder json
  --out FILE            Ergebnis in FILE schreiben (nur für Sie lesbar)
  --language TAG        en, de, fr, es, pt oder ja; Vorgabe: nach LC_ALL, LANG
  --no-color            keine Farben
  -h, --help            dieser Text

Für jeden Schlüssel entscheidet die erste Stelle, die ihn hat
  Befehlszeile   die Datei von --policy
  Computer       Windows  HKLM\\SOFTWARE\\Policies\\Mailpath
                 macOS    verwaltete Einstellungen von app.mailpath.desktop
                 Linux    /etc/mailpath/policy.json
  Benutzer       Windows  HKCU\\SOFTWARE\\Policies\\Mailpath
  Vorschlag      macOS    nicht verwaltete Einstellungen von
                          app.mailpath.desktop; die Wahl der Person geht vor

Beispiele
  mailpath policy
  mailpath policy --policy draft.json           vor dem Verteilen ausprobieren
  mailpath policy --format json --out policy.json

Exit-Codes
   0 alles, was gefunden wurde, ist verwendbar
  64 eine Datei oder ein Schlüssel ist nicht verwendbar; der Rest gilt
`,
  'help.lab': `Startet ein kleines Internet auf diesem Computer, intakt oder gestört, zum
Vorführen oder Testen. Nichts verlässt diesen Computer.

Aufruf
  mailpath lab                    Szenarien auflisten
  mailpath lab SCENARIO           eines starten und zeigen, wie man es
                                  diagnostiziert
  mailpath lab diagnose --world FILE <Adresse> [Optionen von diagnose]
                                  im Internet eines laufenden Szenarios
                                  diagnostizieren

Optionen
  --rtt MILLISECONDS              Dauer eines Hin- und Rückwegs darin
  --world FILE                    wo das gestartete Internet beschrieben ist

Beispiel
  mailpath lab 503-everywhere
`,
  'command.try-help': 'Siehe: mailpath {command} --help',
  'command.unknown-command':
    'Den Befehl „{word}“ gibt es nicht.{suggestion, select, none {} other { Meinten Sie: mailpath {suggestion}}}',
  'command.unknown-flag':
    'Die Option {flag} gibt es nicht.{suggestion, select, none {} other { Meinten Sie {suggestion}?}}',
  'command.flag-without-value': 'Nach {flag} fehlt ein Wert, etwa {flag} {placeholder}.',
  'command.flag-takes-no-value': '{flag} nimmt keinen Wert an.',
  'command.flag-twice': '{flag} ist mehrfach angegeben; einmal genügt.',
  'command.unknown-value':
    '{flag} kennt „{word}“ nicht.{suggestion, select, none {} other { Meinten Sie {suggestion}?}} Möglich sind: {choices}.',
  'command.budget': '--budget erwartet eine Anzahl Sekunden von 1 bis 600, nicht „{word}“.',
  'command.client-both': '„{client}“ steht bei --failing und bei --working; geben Sie nur eines davon an.',
  'command.too-many-arguments': 'Nur eine Adresse auf einmal: „{word}“ ist eine zu viel.',
  'command.address-missing': 'Geben Sie an, um wessen E-Mail es geht: mailpath diagnose name@example.com',
  'command.plan-format': 'Ein Plan wird als text, json oder ndjson ausgegeben, nicht als {format}.',
  'command.judge-format': 'Befunde werden als text, json oder ndjson ausgegeben, nicht als {format}.',
  'command.out-ending':
    'Als .{ending} wird nichts geschrieben. Nehmen Sie eine dieser Endungen: {endings}, oder sagen Sie mit --format, was in der Datei stehen soll.',
  'command.judge-nothing': 'Geben Sie an, welche Berichte zu beurteilen sind: mailpath judge report.json',
  'command.policy-argument':
    '„{word}“ gehört nicht hierher: mailpath policy nimmt nur Optionen. Eine Richtlinie wird mit --policy angegeben.',
  'command.out-unusable': 'Mailpath kann nicht in {file} schreiben: {reason}.',
  'command.out-written': 'Das Ergebnis steht in {file}.',
  'command.out-failed': 'Mailpath konnte {file} nicht fertig schreiben: {reason}. Das Ergebnis folgt hier.',
  'command.stdout-failed': 'Mailpath konnte sein Ergebnis nicht ausgeben: {reason}.',

  // why a file cannot be used: fills {reason}
  'command.reason.ENOENT': 'eine solche Datei oder einen solchen Ordner gibt es nicht',
  'command.reason.EACCES': 'keine Berechtigung',
  'command.reason.EROFS': 'der Datenträger ist schreibgeschützt',
  'command.reason.EISDIR': 'das ist ein Ordner',
  'command.reason.ENOTDIR': 'ein Teil des Pfads ist kein Ordner',
  'command.reason.ENOSPC': 'der Datenträger ist voll',
  'command.reason.EMFILE': 'zu viele Dateien sind geöffnet',
  'command.reason.ENAMETOOLONG': 'der Name ist zu lang',
  'command.interrupted': 'beendet, bevor etwas gemessen wurde',
  'command.internal': 'Mailpath selbst ist gescheitert, das liegt an uns: {reason}',
  'command.engine-stopped':
    'Die Messung von Mailpath selbst antwortete nicht mehr, das liegt an uns. Beurteilt wird, was sie bis dahin fand.',
  'command.lab-missing':
    'Das Labor gehört nicht zu dieser Installation. Es liegt dem Quellcode bei: Führen Sie dort „npm run build“ aus.',
  'command.spelling':
    'Ist {domain} richtig geschrieben, sagen Sie es: mailpath diagnose {domain} --spelled-right',
  'command.helpdesk': 'Ihr Helpdesk: {contact}',
  'command.pasted-secret':
    'Der Text enthält etwas, das wie ein Passwort, ein Code oder ein Schlüssel aussieht. Es wird nicht aufbewahrt. Ihre Shell merkt sich vielleicht den Befehl; wurde es auch anderswo eingefügt, ändern Sie es.',
  'command.pasted-unknown':
    'Dieser Text ist nicht bekannt. Mit --keep-error-text behält ihn der Bericht für Ihren Helpdesk, ohne Passwörter und Codes.',

  // handing results over to the organisation; {host} is its server
  'command.upload':
    '{result, select, done {Der Bericht wurde an {host} gesendet.} refused {Der Bericht wurde nicht gesendet: {host} hat ihn abgelehnt.} elsewhere {Der Bericht wurde nicht gesendet: {host} wollte ihn an einer anderen Adresse haben, die keine Richtlinie nennt.} other {Der Bericht wurde nicht gesendet: {host} hat nicht geantwortet oder war nicht vertrauenswürdig.}}',
  'command.upload-nowhere':
    '--upload sendet den Bericht an die Adresse, die eine Richtlinie als reportUploadUrl nennt; keine Richtlinie nennt eine.',
  'command.collector-failed':
    'Das Ergebnis wurde nicht an den Collector Ihrer Organisation, {host}, übergeben ({reason}).',

  'progress.checking': 'Wird geprüft: {stop} · {done} von {total} Prüfungen · {seconds, number, ::.0} s',
  'progress.confirming':
    '{headline} Gegenprobe läuft · {done} von {total} Prüfungen · {seconds, number, ::.0} s',
  'progress.stopping': 'Wird beendet; noch einmal Strg+C bricht sofort ab.',

  'plan.head':
    'Was für {domain} gemessen würde: {count} Prüfungen in {seconds} s, fehlgeschlagene bis zu {tries}-mal.',
  'plan.mailbox': 'Postfach: {name}, ohne jede Anfrage bekannt durch {how}',
  'plan.needs': 'nach {probes}',
  'plan.only': 'nur für {providers}',
  'plan.left-out': 'ausgelassen: {reason}',

  // what `mailpath policy` prints
  'policy-text.set': 'Was festgelegt ist',
  'policy-text.not-set': 'Nicht festgelegt: {keys}.',
  'policy-text.looked-in': 'Gesucht wurde hier, das Stärkste zuerst',
  'policy-text.nothing-set': 'Keine Richtlinie legt etwas fest. Mailpath hat hier gesucht:',
  'policy-text.none-found': 'Keine Richtlinie gefunden. Mailpath hat hier gesucht:',
  'policy-text.problems': '{count, plural, one {Eine Sache stimmt} other {# Dinge stimmen}} nicht',
  'policy-text.instead-of': 'anstelle von „{layer}“',
  'policy-text.labelled': '{label}:',
  'policy-text.state.absent': 'nicht vorhanden',
  'policy-text.state.unusable': 'nicht verwendbar',
  'policy-text.state.partly': 'teilweise verwendet',
  'policy-text.state.used': 'verwendet',
  'policy-text.layer.command-line': 'Befehlszeile',
  'policy-text.layer.machine': 'Computer',
  'policy-text.layer.user': 'Benutzer',
  'policy-text.layer.suggested': 'Vorschlag',

  'judge.line': '{file}: {outcome} ({cause}, {percent} %) · {headline}',
  'judge.changed': 'die Datei selbst sagt: {outcome} ({cause})',
  'judge.unreadable': '{file}: nicht lesbar: {reason}',
  'judge.too-large': '{file}: größer als {limit}; so groß ist kein Bericht',
  'judge.not-json':
    '{file}: kein Mailpath-Bericht, da kein JSON. Nehmen Sie die JSON-Form: --format json, oder JSON im Fenster',
  'judge.damaged':
    '{file}: ein Mailpath-Bericht, der unterwegs abgeschnitten oder verändert wurde. Senden oder kopieren Sie die Datei noch einmal',
  'judge.not-a-report':
    '{file}: ein Mailpath-Bericht, in dem „{field}“ nicht so ist, wie Mailpath es schreibt. Nehmen Sie die Datei, wie sie gespeichert wurde',
  'judge.not-a-report-at-all':
    '{file}: JSON, aber kein Mailpath-Bericht. Nehmen Sie, was --format json oder JSON im Fenster geschrieben hat',
  'judge.failed': '{file}: konnte nicht beurteilt werden, was an Mailpath liegt: {reason}',
  'judge.other-schema': '{file}: kein Bericht dieser Art (Schema „{schema}“, erwartet „mailpath-report/2“)',
  'judge.newer-schema':
    '{file}: von einer neueren Version von Mailpath geschrieben (Schema „{schema}“); aktualisieren Sie Mailpath, um ihn zu lesen',
  'judge.no-reports': '{file}: keine .json-Datei in diesem Ordner',
};
