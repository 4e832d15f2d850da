import type { windowMessages as english } from '../en/window.ts';

/** German. */
export const windowMessages: Readonly<Record<keyof typeof english, string>> = {
  'window.title': 'Mailpath',

  // menu, its dialogs, and what is wrong with the policy
  'window.menu.about': 'Über Mailpath',
  'window.menu.updates': 'Nach Updates suchen …',
  'window.menu.settings': 'Einstellungen …',
  'window.menu.services': 'Dienste',
  'window.menu.hide': 'Mailpath ausblenden',
  'window.menu.hide-others': 'Andere ausblenden',
  'window.menu.show-all': 'Alle einblenden',
  'window.menu.quit': 'Mailpath beenden',
  'window.menu.file': 'Datei',
  'window.menu.diagnose': 'Diagnose',
  'window.menu.stop': 'Abbrechen',
  'window.menu.open-report': 'Bericht öffnen …',
  'window.menu.report': 'Bericht …',
  'window.menu.close': 'Fenster schließen',
  'window.menu.edit': 'Bearbeiten',
  'window.menu.undo': 'Rückgängig',
  'window.menu.redo': 'Wiederholen',
  'window.menu.cut': 'Ausschneiden',
  'window.menu.copy': 'Kopieren',
  'window.menu.paste': 'Einfügen',
  'window.menu.delete': 'Löschen',
  'window.menu.select-all': 'Alles auswählen',
  'window.menu.view': 'Ansicht',
  'window.menu.diagnose-screen': 'Diagnose',
  'window.menu.history': 'Verlauf',
  'window.menu.actual-size': 'Originalgröße',
  'window.menu.zoom-in': 'Vergrößern',
  'window.menu.zoom-out': 'Verkleinern',
  'window.menu.full-screen': 'Vollbild',
  'window.menu.reload': 'Neu laden',
  'window.menu.developer-tools': 'Entwicklertools',
  'window.menu.window': 'Fenster',
  'window.menu.minimise': 'Im Dock ablegen',
  'window.menu.zoom-window': 'Zoomen',
  'window.menu.front': 'Alle nach vorne bringen',
  'window.menu.help': 'Hilfe',
  'window.menu.helpdesk': 'Ihr Helpdesk',
  'window.menu.log-file': 'Protokolldatei anzeigen',
  'window.dialog.ok': 'OK',
  'window.dialog.page-crashed': 'Dieses Fenster musste neu geladen werden.',
  'window.dialog.page-crashed-detail':
    'Die Anzeige von Mailpath war ausgefallen. Abgeschlossene Läufe stehen im Verlauf; ein begonnener läuft weiter oder lässt sich neu starten.',
  'window.dialog.page-crashed-again': 'Die Anzeige von Mailpath ist ein zweites Mal ausgefallen.',
  'window.dialog.page-crashed-again-detail':
    'Warum, steht in der Protokolldatei: Hilfe, „Protokolldatei anzeigen“.',
  'window.dialog.load-again': 'Neu laden',
  'window.dialog.close-window': 'Fenster schließen',

  // dialogs of the system, mails and notifications that main makes
  'window.dialog.save-report': 'Bericht speichern',
  'window.dialog.open-report': 'Bericht öffnen',
  'window.report.mail-subject': 'Mailpath: {headline}',
  'window.report.mail-attach':
    'Der ganze Bericht ist eine Datei: Speichern Sie ihn in Mailpath (Bericht, Speichern) und hängen Sie ihn an diese E-Mail an.',
  'window.notice.watched-title': 'Mailpath',

  // the window around the screens
  'window.shell.nav': 'Mailpath',
  'window.shell.diagnose': 'Diagnose',
  'window.shell.history': 'Verlauf',
  'window.shell.open-report': 'Bericht öffnen',
  'window.shell.settings': 'Einstellungen',

  // diagnose: before a run
  'window.diagnose.title': 'Liegt es an Ihnen oder am Anbieter?',
  'window.diagnose.lead':
    'Mailpath prüft den Weg von diesem Computer zu Ihrem Postfach. Es fragt nie nach einem Passwort.',
  'window.diagnose.address': 'Ihre E-Mail-Adresse',
  'window.diagnose.address-example': 'name@example.com',
  'window.diagnose.start': 'Diagnose',
  'window.diagnose.busy': 'Ein Lauf endet gerade noch. Wählen Sie gleich erneut „Diagnose“.',
  'window.diagnose.not-started': 'Der Lauf ließ sich nicht starten. Wählen Sie erneut „Diagnose“.',
  'window.diagnose.linked':
    'Diese Adresse stammt aus einem Link. Es läuft nichts, bevor Sie „Diagnose“ wählen.',
  'window.diagnose.question': 'Was funktioniert nicht?',
  'window.diagnose.question-optional': 'freiwillig, aber hilfreich',
  'window.diagnose.question-lead':
    'Markieren Sie nur, was Sie wissen. So lässt sich eine gestörte App von einem gestörten Dienst unterscheiden.',
  'window.diagnose.answered-failing': '{count, plural, one {# App geht nicht} other {# Apps gehen nicht}}',
  'window.diagnose.answered-working': '{count, plural, one {# App geht} other {# Apps gehen}}',
  'window.diagnose.answered-text': 'mit Fehlermeldung',
  'window.diagnose.app': '{app}: Funktioniert es?',
  'window.diagnose.app-fails': 'Geht nicht',
  'window.diagnose.app-works': 'Geht',
  'window.diagnose.app-unknown': 'Weiß nicht',
  'window.diagnose.place.this-computer': 'auf diesem Computer',
  'window.diagnose.place.another-computer': 'auf einem anderen Computer',
  'window.diagnose.place.phone': 'auf Smartphone oder Tablet',
  'window.diagnose.place.browser': 'in jedem Browser',
  'window.diagnose.more-apps': 'Weitere Apps',
  'window.diagnose.error-text': 'Was meldet die App?',
  'window.diagnose.error-text-hint':
    'Fügen Sie die Meldung hier ein. Bekannte Fehlercodes darin zählen als Beleg.',
  'window.diagnose.clear': 'Angaben löschen',

  // diagnose: what is recognised while the person types
  'window.pasted.understood': 'Erkannt: {what}',
  'window.pasted.not-understood':
    'Diesen Text kennt Mailpath nicht. Es prüft trotzdem alles, und Ihr Helpdesk kennt ihn vielleicht.',
  'window.pasted.no-error':
    'Dieser Text meldet keinen Fehler. Hilfreich sind die Worte, die die App zeigt, wenn sie nicht funktioniert.',
  'window.pasted.secret.password':
    'Das sieht aus wie ein Passwort. Es wird nicht aufbewahrt. Haben Sie es auch anderswo eingefügt, ändern Sie es.',
  'window.pasted.secret.one-time-code':
    'Das sieht aus wie ein Code zum Anmelden. Er wird nicht aufbewahrt. Geben Sie ihn niemandem.',
  'window.pasted.secret.token':
    'Etwas darin wirkt wie ein Passwort für ein Programm. Es wird nicht aufbewahrt. Haben Sie es auch anderswo eingefügt, melden Sie sich dort ab.',
  'window.pasted.secret.link':
    'Darin steht ein Link, der ein Konto öffnet. Er wird nicht aufbewahrt. Bitte geben Sie ihn nicht weiter.',
  'window.pasted.secret.key':
    'Das sieht aus wie ein privater Schlüssel. Er wird nicht aufbewahrt. Haben Sie ihn auch anderswo eingefügt, ersetzen Sie ihn.',
  'window.pasted.keep': 'Der Helpdesk darf diesen Text im Bericht lesen',
  'window.pasted.keep-hint':
    'Sonst wird nur das Erkannte aufbewahrt, nicht der Text. Passwörter und Codes bleiben immer weg.',

  // diagnose: during a run
  'window.diagnose.checking.device': 'Dieser Computer wird geprüft …',
  'window.diagnose.checking.network': 'Netzwerk wird geprüft …',
  'window.diagnose.checking.internet': 'Internet wird geprüft …',
  'window.diagnose.checking.sign-in': 'Anmeldung wird geprüft …',
  'window.diagnose.checking.mail': 'Maildienst wird geprüft …',
  'window.diagnose.checking.again': 'Noch einmal, um sicher zu sein …',
  'window.diagnose.checking': 'Wird geprüft …',
  'window.diagnose.counts': '{done} von {total} Prüfungen',
  'window.diagnose.early': 'Erster Befund, Prüfung läuft noch',
  'window.diagnose.took': '{total, plural, one {# Prüfung} other {# Prüfungen}} in {time}',
  'window.diagnose.stop': 'Abbrechen',
  'window.diagnose.again': 'Diagnose wiederholen',
  'window.diagnose.other': 'Andere Adresse',
  'window.diagnose.happening': 'Was sich gerade zeigt',
  'window.diagnose.happened': 'Was sich unterwegs zeigte',
  'window.diagnose.happening-none': 'Die ersten Antworten kommen gleich.',
  'window.diagnose.stopped-title': 'Vorzeitig abgebrochen',
  'window.diagnose.stopped':
    'Das wurde bis dahin gefunden. Was nicht geprüft wurde, zählt weder dafür noch dagegen.',
  'window.diagnose.lost-title': 'Die Prüfung brach unerwartet ab',
  'window.diagnose.lost':
    'Ein Teil von Mailpath funktionierte nicht mehr; über Ihre E-Mail sagt das nichts. Er wurde neu gestartet.',
  'window.diagnose.lost-headline': 'Noch kein Befund.',

  // what is found while it runs
  'window.diagnose.found.link': 'Dieser Computer ist mit einem Netzwerk verbunden',
  'window.diagnose.found.no-link': 'Dieser Computer ist mit keinem Netzwerk verbunden',
  'window.diagnose.found.proxy': 'Ein Proxy ist eingestellt: Alles läuft über ihn',
  'window.diagnose.found.hosts':
    'Dieser Computer hat {count, plural, one {eine feste Adresse} other {# feste Adressen}} für Mail- oder Anmeldehosts',
  'window.diagnose.found.internet':
    '{count, plural, one {# unbeteiligter Dienst antwortet} other {# unbeteiligte Dienste antworten}}: Das Internet funktioniert von hier aus',
  'window.diagnose.found.replaced':
    '{failed, plural, one {# von {count} Testseiten war nicht die echte} other {# von {count} Testseiten waren nicht die echten}}',
  'window.diagnose.found.no-internet': 'Keiner von {count} unbeteiligten Diensten antwortet',
  'window.diagnose.found.some-internet':
    '{failed, plural, one {# von {count} unbeteiligten Diensten antwortet nicht} other {# von {count} unbeteiligten Diensten antworten nicht}}',
  'window.diagnose.found.mailbox': 'Das Postfach liegt bei {provider}',
  'window.diagnose.found.sign-in': 'Der Anmeldedienst antwortet (ein Passwort wurde nicht gesendet)',
  'window.diagnose.found.sign-in-failed': 'Anmeldedienst: {reason}',
  'window.diagnose.found.branch': '{branch}: Antwort in Ordnung',
  'window.diagnose.found.branch-failed': '{branch}: {reason}',
  'window.diagnose.found.branch-tries': '{branch}: {reason}, bei {failed} von {count} Versuchen',
  'window.diagnose.found.published': 'Der Anbieter meldet eine Störung',

  // the picture
  'window.path.title': 'Der Weg zum Postfach',
  'window.path.ways': 'Wege ins Postfach',
  'window.path.waiting': 'wartet',
  'window.path.running': 'wird geprüft',
  'window.path.broken-here': 'bricht hier ab',
  'window.path.partly': 'teils gestört',
  'window.path.branch.computer': 'Outlook, Apple Mail',
  'window.path.branch.browser': 'Im Browser',
  'window.path.branch.phone': 'Smartphone-Apps',
  'window.path.branch.programs': 'Mailprogramme',
  'window.path.branch.programs-other': 'Andere Mailprogramme',
  'window.path.branch.sending': 'Senden',
  'window.path.log': 'Fortschritt',
  'window.path.said.begin': 'Der Weg zum Postfach wird geprüft.',
  'window.path.said.stop': '{stop}: {state}.',
  'window.path.said.first': 'Erster Befund: {headline}',
  'window.path.said.changed': 'Der Befund hat sich geändert: {headline}',
  'window.path.said.confirmed': 'Bestätigt.',
  'window.path.said.result': 'Befund: {headline}',
  'window.path.said.stopped': 'Abgebrochen.',
  'window.path.said.lost': 'Die Prüfung brach unerwartet ab.',

  // the verdict
  'window.verdict.checking': 'Wird geprüft',
  'window.verdict.do': 'Was jetzt zu tun ist',
  'window.verdict.open-settings.date-time': 'Datums- und Zeiteinstellungen öffnen',
  'window.verdict.open-settings.network': 'Netzwerkeinstellungen öffnen',
  'window.verdict.open-settings.proxy': 'Proxy-Einstellungen öffnen',
  'window.verdict.open-network-sign-in': 'Anmeldeseite dieses Netzwerks öffnen',
  'window.verdict.open-refused': 'Das ließ sich von hier aus nicht öffnen.',
  'window.verdict.apps': 'Welche Apps',
  'window.verdict.affected': 'Betroffen',
  'window.verdict.working': 'Funktioniert weiterhin',
  'window.verdict.more-apps': '{count, plural, one {und # weitere} other {und # weitere}}',
  'window.verdict.now': 'Im Moment',
  'window.verdict.web-works': 'Im Browser funktioniert E-Mail von hier aus.',
  'window.verdict.web-unknown': 'E-Mail im Browser wurde von hier aus nicht geprüft. Ein Versuch lohnt sich.',
  'window.verdict.web-fails':
    'E-Mail im Browser ist auch gestört. Was nicht warten kann: Rufen Sie an oder schreiben Sie von einer anderen Adresse.',
  'window.verdict.web-fails-app':
    'E-Mail im Browser ist auch gestört. {app} funktioniert weiterhin: Nutzen Sie vorerst diese App.',
  'window.verdict.open-web': '{name} öffnen',
  'window.verdict.open-web-plain': 'E-Mail im Browser öffnen',
  'window.verdict.incident': 'Was der Anbieter meldet',
  'window.verdict.incident-since': '{id} · seit {since}',
  'window.verdict.incident-read': '{service}. Abgerufen um {time}.',
  'window.verdict.incident-renewed': '{service}. Stand: {renewed}, abgerufen um {time}.',
  'window.verdict.incident-none':
    '{provider} hat dazu nichts veröffentlicht. Solche Seiten folgen oft erst Stunden später.',
  'window.verdict.incident-unread': 'Was {provider} meldet, ließ sich von hier aus nicht abrufen.',
  'window.verdict.status-page': 'Statusseite öffnen',
  'window.verdict.watch': 'Weiter beobachten und melden, wenn es wieder funktioniert',
  'window.verdict.helpdesk': 'Für Ihren Helpdesk',
  'window.verdict.helpdesk-lead.none':
    'Eine Datei. Sie zeigt Namen und Adressen; vor dem Senden sehen Sie alles.',
  'window.verdict.helpdesk-lead.standard': 'Eine Datei. Namen und private Adressen sind schon entfernt.',
  'window.verdict.helpdesk-lead.strict': 'Eine Datei. Namen, Hosts und Adressen sind schon entfernt.',
  'window.verdict.send': 'Bericht senden',
  'window.verdict.copy': 'Für Ticket kopieren',
  'window.verdict.copied': 'Kopiert. Fügen Sie es in das Ticket ein.',
  'window.verdict.copy-failed':
    'Es ließ sich nicht kopieren. Öffnen Sie den Bericht und kopieren Sie von dort.',
  'window.verdict.notes': 'Auch aufgefallen',
  'window.verdict.why': 'Warum?',
  'window.verdict.why-reasons': '{count, plural, one {# Grund dafür} other {# Gründe dafür}}',
  'window.verdict.why-against': '{count, plural, =0 {keiner dagegen} other {# dagegen}}',
  'window.verdict.why-unchecked': '{count, plural, =0 {alles wurde geprüft} other {# nicht geprüft}}',
  'window.verdict.settle': 'Was Klarheit schafft',
  'window.verdict.spelling': 'Ist {domain} richtig geschrieben?',
  'window.verdict.spelling-meant': 'Meinten Sie {domain}?',
  'window.verdict.spelling-right': 'Es ist richtig geschrieben',
  'window.verdict.phone': 'Funktioniert E-Mail am Smartphone ohne WLAN oder in einem anderen Netzwerk?',
  'window.verdict.phone-works': 'Ausprobiert: geht',
  'window.verdict.phone-fails': 'Ausprobiert: geht nicht',

  // when a part of the window itself breaks
  'window.error.title': 'Dieser Teil von Mailpath ist ausgefallen.',
  'window.error.text':
    'Über Ihre E-Mail sagt das nichts. Laden Sie das Fenster neu; Ihre bisherigen Läufe bleiben erhalten.',
  'window.error.reload': 'Fenster neu laden',
  'window.error.start-title': 'Mailpath konnte nicht starten.',
  'window.error.start-text':
    'Schließen Sie Mailpath und öffnen Sie es erneut. Hilft das nicht, installieren Sie es neu.',

  // why
  'window.why.title': 'Warum',
  'window.why.back': 'Zurück zum Befund',
  'window.why.nothing-yet': 'Es gibt noch keinen Befund. Sobald er da ist, stehen hier seine Gründe.',
  'window.why.against-none': 'Nichts von dem, was geprüft wurde, spricht dagegen.',
  'window.why.behind': '{count, plural, one {# Prüfung dahinter} other {# Prüfungen dahinter}}',
  'window.why.behind-failed':
    '{count, plural, one {# Prüfung dahinter, gescheitert} other {# Prüfungen dahinter, {failed} gescheitert}}',
  'window.why.not-there': 'Die Prüfungen hinter diesem Satz sind nicht Teil des Berichts.',
  'window.why.tries': 'Jeder Versuch',
  'window.why.addresses': 'Jede Adresse',
  'window.why.raw': 'Rohdaten',
  'window.why.raw-of': 'Rohdaten zu {check}',
  'window.why.show-all': 'Alle {count} anzeigen',
  'window.why.show-fewer': 'Weniger anzeigen',
  'window.why.show-whole': 'Ganzen Text anzeigen',
  'window.why.cut': 'Hier abgeschnitten: Der Text ist länger, als sich anzeigen lässt.',
  'window.why.more': 'und {count} weitere',
  'window.why.order': 'Reihenfolge',
  'window.why.order.slowest': 'Langsamste zuerst',
  'window.why.order.path': 'Entlang des Wegs',
  'window.why.no-times': 'In diesem Lauf wurde keine Verbindung zeitlich gemessen.',
  'window.why.unchecked-none': 'Alles, was geplant war, wurde geprüft.',
  'window.why.copy': 'Kopieren',
  'window.why.copy-ids': 'Alle IDs kopieren',
  'window.why.copied': 'Kopiert',
  'window.why.ids-lead': 'Damit findet der Support des Anbieters diese Anfragen in seinen Protokollen.',
  'window.why.no-ids': 'Keine Antwort enthielt eine ID.',

  // the report, as it leaves the computer
  'window.report.title': 'Bericht',
  'window.report.lead':
    'Genau das verlässt diesen Computer, und erst, wenn Sie auf eine Schaltfläche klicken.',
  'window.report.back': 'Zurück zum Befund',
  'window.report.none': 'Es gibt noch keinen Bericht. Er entsteht, wenn eine Diagnose abgeschlossen ist.',
  'window.report.form': 'Fassung',
  'window.report.form.html': 'Webseite',
  'window.report.form.pdf': 'PDF',
  'window.report.form.json': 'Daten (JSON)',
  'window.report.form.markdown': 'Tickettext',
  'window.report.form-hint.html': 'Öffnet sich in jedem Browser, auch ohne Internetverbindung.',
  'window.report.form-hint.pdf':
    'Zum Drucken und Ablegen. Die Vorschau zeigt die Seite, aus der das PDF entsteht.',
  'window.report.form-hint.json':
    'Für Mailpath: lässt sich hier öffnen und neu beurteilen. Für einen Helpdesk am besten.',
  'window.report.form-hint.markdown': 'Kurz, für ein Ticket oder einen Chat.',
  'window.report.level': 'Was entfernt wird',
  'window.report.level.none': 'Nichts',
  'window.report.level.standard': 'Angaben zu Ihnen',
  'window.report.level.strict': 'Auch Angaben zu Ihrer Organisation',
  'window.report.level-hint.none': 'Namen, Adressen und das Innere Ihres Netzwerks bleiben lesbar.',
  'window.report.level-hint.standard':
    'Ihr Name, der Name dieses Computers, private Adressen und Benutzerordner werden durch Platzhalter ersetzt. Server Ihrer Organisation bleiben lesbar.',
  'window.report.level-hint.strict':
    'Auch Hosts der Organisation, alle Adressen und alle Pfade werden durch Platzhalter ersetzt.',
  'window.report.effect': 'Ersetzt: {list}.',
  'window.report.effect-nothing': 'Es gab nichts zu ersetzen.',
  'window.report.warning':
    'Der Bericht zeigt, wer Sie sind: Ihre Adresse, der Name dieses Computers und sein Netzwerk sind lesbar. Geben Sie ihn nur an Menschen weiter, die das wissen dürfen.',
  'window.report.already':
    'In diesem Bericht waren Namen schon entfernt, als er ankam. Sie lassen sich nicht wieder einsetzen.',
  'window.report.preview': 'Vorschau',
  'window.report.preview-of': 'Vorschau des Berichts: {form}',
  'window.report.preview-loading': 'Vorschau wird erstellt …',
  'window.report.preview-cut': 'Die Vorschau endet hier; die Datei hat {size}.',
  'window.report.gone':
    'Diesen Bericht gibt es nicht mehr. Starten Sie die Diagnose noch einmal, oder öffnen Sie einen anderen Lauf aus dem Verlauf.',
  'window.report.actions': 'Weitergeben',
  'window.report.save': 'Speichern …',
  'window.report.copy': 'Für Ticket kopieren',
  'window.report.email': 'E-Mail an den Helpdesk',
  'window.report.email-hint':
    'Öffnet eine E-Mail an {address} mit der Zusammenfassung. Speichern Sie zuerst die Datei und hängen Sie sie selbst an. Ist gerade E-Mail gestört, nutzen Sie ein Ticket oder das Telefon.',
  'window.report.upload': 'An {host} senden',
  'window.report.upload-hint':
    'Sendet die Daten (JSON) direkt an die Adresse Ihrer Organisation und nirgendwohin sonst.',

  // history
  'window.history.title': 'Verlauf',
  'window.history.lead': 'Nur auf diesem Computer gespeichert: die letzten {runs} Läufe aus {days} Tagen.',
  'window.history.empty': 'Noch keine Läufe. Nach dem ersten können Sie hier zurückblicken und vergleichen.',
  'window.history.empty-start': 'Diagnose starten',
  'window.history.loading': 'Bisherige Läufe werden geladen …',
  'window.history.failed':
    'Die bisherigen Läufe ließen sich nicht lesen. Schließen Sie Mailpath und öffnen Sie es erneut.',
  'window.history.list': 'Bisherige Läufe',
  'window.history.select': 'Lauf vom {when} auswählen',
  'window.history.hint': 'Wählen Sie zwei Läufe aus, um zu sehen, was sich geändert hat.',
  'window.history.selected': '{count, plural, one {# Lauf ausgewählt} other {# Läufe ausgewählt}}',
  'window.history.compare': 'Vergleichen',
  'window.history.delete-selected': '{count, plural, one {# Lauf löschen} other {# Läufe löschen}}',
  'window.history.delete-all': 'Alle löschen …',
  'window.history.delete-all-title':
    '{count, plural, one {Den einzigen Lauf löschen?} other {Alle # Läufe löschen?}}',
  'window.history.delete-selected-title':
    '{count, plural, one {Diesen Lauf löschen?} other {Diese # Läufe löschen?}}',
  'window.history.delete-text':
    'Das Gelöschte verschwindet von diesem Computer. Niemand sonst hat es, und rückgängig machen lässt sich das nicht.',
  'window.history.delete-cancel': 'Behalten',
  'window.history.gone': 'Dieser Lauf ist nicht mehr gespeichert.',
  'window.history.back': 'Zurück zum Verlauf',
  'window.history.comparing': 'Läufe werden verglichen …',
  'window.history.changed': 'Was sich geändert hat',
  'window.history.before': 'Vorher',
  'window.history.after': 'Nachher',
  'window.history.same-verdict': 'Beide Läufe kamen zum selben Befund.',
  'window.history.changed-checks': 'Geänderte Prüfergebnisse',
  'window.history.changed-facts': 'Geänderte Fakten',
  'window.history.no-checks': 'Kein Prüfergebnis hat sich geändert.',
  'window.history.no-facts': 'Kein Fakt hat sich geändert.',
  'window.history.absent': 'nicht enthalten',
  'window.history.more-checks':
    '{count, plural, one {# Prüfung fiel besser aus} other {# Prüfungen fielen besser aus}}',
  'window.history.fewer-checks':
    '{count, plural, one {# Prüfung fiel schlechter aus} other {# Prüfungen fielen schlechter aus}}',

  // open a report
  'window.open.title': 'Bericht öffnen',
  'window.open.lead':
    'Für Berichte, die Mailpath als Daten (JSON) gespeichert hat, Ihre eigenen oder fremde. Sie werden hier angezeigt und neu beurteilt; dabei wird nichts gemessen oder gesendet.',
  'window.open.drop': 'Datei hier ablegen',
  'window.open.or': 'oder',
  'window.open.choose': 'Datei auswählen …',
  'window.open.limit': 'Eine Datei, höchstens {size}.',
  'window.open.overlay': 'Ablegen, um den Bericht zu öffnen',
  'window.open.refused.too-large':
    'Diese Datei ist größer als jeder Bericht (höchstens {size}) und wurde deshalb nicht gelesen.',
  'window.open.refused.not-json':
    'Diese Datei ist kein Bericht in Datenform. Bitten Sie um die JSON-Fassung: in Mailpath unter Bericht, Daten (JSON), Speichern.',
  'window.open.refused.not-a-report':
    'Das sind Daten, aber kein Bericht, den Mailpath kennt. Vielleicht stammen sie aus einer neueren Version.',
  'window.open.refused.unreadable':
    'Die Datei ließ sich nicht lesen. Vielleicht wurde sie verschoben, oder dieser Benutzer darf sie nicht öffnen.',
  'window.open.refused.not-found': 'Die Datei ist nicht mehr da.',
  'window.open.refused.several': 'Immer nur ein Bericht: Legen Sie eine einzelne Datei ab.',
  'window.open.refused.no-file': 'Das war keine Datei. Legen Sie die Datei des Berichts hier ab.',
  'window.open.another': 'Weiteren öffnen',
  'window.open.banner': 'Ein Bericht zu {address}',
  'window.open.banner-when':
    'Gemessen am {when}, nicht auf diesem Computer. Nichts hier sagt etwas über Ihre eigene E-Mail.',
  'window.open.banner-own': 'Gemessen am {when} auf diesem Computer.',
  'window.open.banner-level.none': 'Daraus wurde nichts entfernt.',
  'window.open.banner-level.standard': 'Namen und private Adressen wurden entfernt.',
  'window.open.banner-level.strict': 'Namen, Hosts der Organisation und alle Adressen wurden entfernt.',
  'window.open.same': 'Die heutigen Regeln kommen zum selben Befund.',
  'window.open.differs': 'Die heutigen Regeln sehen es anders',
  'window.open.said-then': 'Der Bericht sagte damals',
  'window.open.say-today': 'Die heutigen Regeln sagen',
  'window.open.differs-in': 'Anders: {list}.',
  'window.open.differs-in.side': 'auf wessen Seite es liegt',
  'window.open.differs-in.cause': 'die Ursache',
  'window.open.differs-in.confidence': 'wie sicher es ist',

  // settings (but not the policy’s problems)
  'window.settings.title': 'Einstellungen',
  'window.settings.fixed': 'Von Ihrer Organisation festgelegt',
  'window.settings.suggested': 'Von Ihrer Organisation vorgeschlagen. Was Sie wählen, geht vor.',
  'window.settings.failed': 'Das ließ sich nicht speichern. Versuchen Sie es erneut.',
  'window.settings.language': 'Sprache',
  'window.settings.language.system': 'Wie das System',
  'window.settings.theme': 'Darstellung',
  'window.settings.theme.system': 'Wie das System',
  'window.settings.theme.light': 'Hell',
  'window.settings.theme.dark': 'Dunkel',
  'window.settings.watching': 'Wenn etwas gestört ist',
  'window.settings.background': 'Nach einer Störung weiter beobachten',
  'window.settings.background-hint':
    'Prüft alle zehn Minuten, bis es wieder funktioniert, und meldet es dann mit einer Benachrichtigung. Solange alles in Ordnung ist, läuft nichts.',
  'window.settings.privacy': 'Berichte und Datenschutz',
  'window.settings.level': 'Aus Berichten entfernt',
  'window.settings.level-hint': 'Bei jedem Bericht können Sie noch anders wählen.',
  'window.settings.remember': 'Adresse merken',
  'window.settings.remember-hint':
    'Bleibt auf diesem Computer, damit Sie sie nicht noch einmal eingeben müssen.',

  // updates, in the settings and as a notice
  'window.settings.updates': 'Updates',
  'window.updates.stable': 'Neue Versionen',
  'window.updates.stable-hint': 'Werden unbemerkt geladen und ab dem nächsten Start verwendet.',
  'window.updates.beta': 'Neue Versionen, auch unfertige',
  'window.updates.beta-hint': 'Für alle, die sie vorab ausprobieren möchten. Sie können Fehler haben.',
  'window.updates.off': 'Keine Updates',
  'window.updates.off.development': 'Aus dem Quelltext gestartet; aktualisiert sich nicht selbst.',
  'window.updates.off.policy': 'Ihre Organisation hält Mailpath auf dem neuesten Stand.',
  'window.updates.off.managed': 'Ihre Organisation hält Mailpath auf dem neuesten Stand.',
  'window.updates.off.not-writable':
    'Für alle Benutzer dieses Computers installiert; wer ihn betreut, aktualisiert es.',
  'window.updates.off.no-feed': 'Diese Kopie weiß nicht, wo sie nach neuen Versionen suchen soll.',
  'window.updates.off.unsigned': 'Diese Kopie ist nicht signiert und aktualisiert sich deshalb nicht selbst.',
  'window.updates.off.person': 'Es sucht nicht nach neuen Versionen.',
  'window.updates.not-looked': 'Es sucht nach einer Diagnose, höchstens einmal am Tag.',
  'window.updates.waiting': 'Es geht weiter, wenn die Diagnose beendet ist, um sie nicht zu stören.',
  'window.updates.looking': 'Suche nach einer neuen Version …',
  'window.updates.downloading': 'Version {version} wird geladen …',
  'window.updates.ready': 'Version {version} ist bereit und wird ab dem nächsten Start verwendet.',
  'window.updates.current': 'Auf dem neuesten Stand. Zuletzt gesucht: {date}.',
  'window.updates.failed': 'Die Suche am {date} ist nicht gelungen. Sie wird wiederholt.',
  'window.updates.look': 'Jetzt suchen',
  'window.updates.restart': 'Jetzt neu starten',

  'window.settings.organisation': 'Von Ihrer Organisation',
  'window.settings.organisation-hint': 'Das lässt sich hier nicht ändern. Ihre Administration kann es.',
  'window.settings.organisation-what': 'Was',
  'window.settings.organisation-value': 'Wert',
  'window.settings.organisation-source': 'Festgelegt in {source}',
  'window.settings.organisation-suggested': 'Das sind Vorschläge. Was Sie auf dieser Seite wählen, geht vor.',
  'window.settings.organisation-suggested-source': 'Vorgeschlagen in {source}',
  'window.settings.policy.defaultDomain': 'Vorausgefüllte Domain',
  'window.settings.policy.mailServers': 'Mailserver der Organisation',
  'window.settings.policy.helpdeskEmail': 'E-Mail-Adresse des Helpdesks',
  'window.settings.policy.helpdeskUrl': 'Seite des Helpdesks',
  'window.settings.policy.reportUploadUrl': 'Wohin Berichte gesendet werden können',
  'window.settings.policy.redactionLevel': 'Aus Berichten entfernt',
  'window.settings.policy.serviceHealthUrl': 'Störungsliste der Organisation für Microsoft oder einen Hoster',
  'window.settings.policy.vantageUrl': 'Zweiter Messort',
  'window.settings.policy.disableDoh': 'Keine Namensabfragen über HTTPS',
  'window.settings.policy.disableUpdates': 'Keine automatischen Updates',
  'window.settings.policy.updateChannel': 'Auf welche Versionen aktualisiert wird',
  'window.settings.policy.disableBackgroundChecks': 'Keine Prüfungen im Hintergrund',
  'window.settings.policy.knownInspectionIssuers': 'Bekannte Inspection-Zertifikate',
  'window.settings.policy.collectorUrl': 'Wo Messungen gesammelt werden',
  'window.settings.policy.extraProbes': 'Prüfungen Ihrer Organisation',

  // what this computer does not keep, and why
  'window.keeping.run': 'Dieser Lauf steht nicht im Verlauf.',
  'window.keeping.run-stays': 'Sein Bericht lässt sich speichern, bis Sie Mailpath schließen.',
  'window.keeping.history': 'Neue Läufe werden zurzeit nicht gespeichert.',
  'window.keeping.settings': 'Ihre Auswahl gilt, bis Sie Mailpath schließen.',
  'window.keeping.full':
    'Der Datenträger dieses Computers ist voll. Schaffen Sie etwas Platz; der Rest geschieht von selbst.',
  'window.keeping.denied':
    'Mailpath darf nicht in seinen eigenen Ordner schreiben. Wer diesen Computer betreut, kann das erlauben.',
  'window.keeping.busy':
    'Ein anderes Programm benutzt die Datei gerade. Mailpath versucht es von selbst noch einmal.',
  'window.keeping.newer':
    'Ein neueres Mailpath hat die Datei geschrieben; dieses lässt sie, wie sie ist. Installieren Sie das neuere, um damit weiterzuarbeiten.',
  'window.keeping.failing':
    'Der Datenträger hat nicht geantwortet, wie er sollte. Schließen Sie Mailpath und öffnen Sie es wieder; bleibt es so, fragen Sie, wer diesen Computer betreut.',
  'window.keeping.history-damaged':
    'Der Verlauf war beschädigt. Er liegt nun abseits in Mailpaths Ordner, und ein neuer hat begonnen.',
  'window.keeping.settings-damaged':
    'Ihre Auswahl ließ sich nicht lesen. Sie liegt nun abseits in Mailpaths Ordner; wählen Sie neu, was Sie brauchen.',

  // what is kept on this computer, and deleting it
  'window.settings.kept': 'Auf diesem Computer gespeichert',
  'window.settings.kept.runs':
    '{count, plural, =0 {Noch keine Läufe} one {# Lauf} other {# Läufe}}. Gespeichert werden höchstens die letzten {runs}, und jeder neue Lauf entfernt, was älter als {days} Tage ist.',
  'window.settings.kept.log':
    'Ein Protokoll dessen, was in Mailpath schiefging, {days} Tage lang. Namen und Adressen sind daraus entfernt.',
  'window.settings.kept.choices':
    'Ihre Einstellungen auf dieser Seite, die zuletzt eingegebene Adresse und die Position des Fensters.',
  'window.settings.kept.saved':
    'Berichte, die Sie gespeichert haben, gehören Ihnen: Sie bleiben, wo sie sind.',
  'window.settings.kept.folder': 'Ordner anzeigen',
  'window.settings.wipe': 'Alles löschen …',
  'window.settings.wipe-title': 'Alles löschen, was Mailpath hier gespeichert hat?',
  'window.settings.wipe-text':
    'Läufe, Protokoll und Einstellungen verschwinden von diesem Computer. Niemand sonst hat sie, und rückgängig machen lässt sich das nicht. Gespeicherte Berichte bleiben.',
  'window.settings.wipe-running': 'Die laufende Diagnose wird abgebrochen.',
  'window.settings.wipe-confirm': 'Alles löschen',
  'window.settings.wiped': 'Alles ist gelöscht. Mailpath ist wie am ersten Tag.',
  'window.settings.wipe-failed':
    'Nicht alles ließ sich löschen. Schließen Sie Mailpath, öffnen Sie es wieder und versuchen Sie es noch einmal.',

  'window.settings.version': 'Version {version}',
  'window.settings.never': 'Was Mailpath nie tut',
  'window.settings.never.password': 'Es fragt nie nach einem Passwort und sendet nie eines.',
  'window.settings.never.name': 'Der Name vor dem @ wird nie an einen Server geschickt.',
  'window.settings.never.start':
    'Beim Start sendet es nichts, sondern nur, wenn Sie „Diagnose“ wählen oder es weiter beobachten lassen. Danach sucht es höchstens einmal am Tag nach einer neuen Version von sich.',
  'window.settings.never.report': 'Ein Bericht geht nirgendwohin, bis Sie ihn weitergeben.',
  'window.settings.never.report-collected':
    'Ihre Organisation sammelt das Ergebnis jeder Prüfung, ohne Ihren Namen, Ihre Domain und Ihr Netzwerk. Der Bericht selbst geht nirgendwohin, bis Sie ihn weitergeben.',

  // notices of these screens
  'window.notice.saved': 'Gespeichert als {file}.',
  'window.notice.copied': 'Kopiert. Fügen Sie es in das Ticket ein.',
  'window.notice.mailed':
    'Die E-Mail ist in Ihrem Mailprogramm. Hängen Sie die gespeicherte Datei an, bevor Sie sie senden.',
  'window.notice.uploaded': 'An {host} gesendet.',
  'window.notice.dismiss': 'Diese Meldung schließen',
  'window.notice.failed.not-found':
    'Dieser Bericht ist nicht mehr da. Wiederholen Sie die Diagnose und speichern Sie den neuen.',
  'window.notice.failed.unwritable':
    'Dorthin ließ sich nicht schreiben. Wählen Sie einen anderen Ordner, zum Beispiel „Dokumente“.',
  'window.notice.failed.no-address':
    'Ihre Organisation hat dafür keine Adresse festgelegt. Speichern Sie den Bericht und geben Sie ihn selbst weiter.',
  'window.notice.failed.unreachable':
    '{host} hat nicht geantwortet. Speichern Sie den Bericht und geben Sie ihn auf anderem Weg weiter.',
  'window.notice.failed.refused':
    '{host} hat ihn nicht angenommen. Speichern Sie den Bericht und geben Sie ihn auf anderem Weg weiter.',
  'window.notice.failed.elsewhere':
    '{host} wollte ihn an einer anderen Adresse haben, die Ihre Organisation nicht genannt hat. Er wurde nicht gesendet. Speichern Sie den Bericht und geben Sie ihn auf anderem Weg weiter.',
  'window.notice.failed.mail':
    'Es hat sich kein Mailprogramm geöffnet. Kopieren Sie den Text und fügen Sie ihn ein, wo Sie können.',
  'window.notice.failed.other':
    'Das hat nicht funktioniert. Speichern Sie den Bericht und geben Sie ihn selbst weiter.',
};
