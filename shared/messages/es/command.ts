import type { commandMessages as english } from '../en/command.ts';

/** Spanish. `help.*` are printed as they are: at most 80 columns. */
export const commandMessages: Readonly<Record<keyof typeof english, string>> = {
  'help.main': `Mailpath dice si tu correo falla aquí o en el proveedor.
Mide el camino de este equipo al buzón. Nunca pide una contraseña.

Uso
  mailpath diagnose <dirección o dominio> [opciones]
                             medir ahora
  mailpath judge <report.json>…
                             volver a evaluar informes guardados, sin conexión
  mailpath policy            lo que tu organización ha fijado, y dónde
  mailpath lab [SCENARIO]    iniciar en este equipo una pequeña internet,
                             sana o averiada
  mailpath help <comando>    todas las opciones de un comando

Ejemplos
  mailpath diagnose ana@contoso.com
  mailpath diagnose contoso.com --failing outlook-mobile --working outlook-web
  mailpath diagnose ana@contoso.com --out report.html
  mailpath judge report.json

Códigos de salida
   0 healthy            ningún fallo encontrado desde aquí
  10 device             este equipo
  11 network            esta red: Wi-Fi, router, VPN, puertos bloqueados
  12 isp                la línea de internet o su proveedor
  13 organisation       proxy de la empresa, inspección, registros DNS,
                        servidor de inicio de sesión propio
  14 account            contraseña, licencia, bloqueo
  20 provider-outage    falla el servicio del proveedor de correo
  21 provider-partial   el proveedor falla en algunas apps o regiones,
                        o solo a veces
  30 inconclusive       faltan indicios; dice cuáles
  64 / 70 / 75          argumentos incorrectos / error interno /
                        no se pudo ejecutar
`,
  'help.diagnose': `Mide el camino de este equipo a un buzón y dice dónde se corta.

Uso
  mailpath diagnose <dirección o dominio> [opciones]

Lo que ya sabes (decide casos que ninguna medición puede decidir)
  --failing CLIENT      una app que no funciona; puede darse varias veces
  --working CLIENT      una app que funciona con la misma cuenta; varias veces
  --error-text TEXT     el mensaje de error que mostró la app
  --keep-error-text     el soporte puede leer ese texto en el informe; si no,
                        solo se guarda lo reconocido; contraseñas y códigos,
                        nunca
  --elsewhere ANSWER    works o fails: el correo en un móvil sin Wi-Fi, o en
                        otra red; de una app, también en un móvil, informa
                        --failing o --working
  --spelled-right       el dominio está bien escrito, aunque nadie lo conozca

Resultado
  --format FORMAT       text (predeterminado), json, ndjson, html o markdown
  --out FILE            escribe el resultado en FILE (solo tú puedes leerlo);
                        sin --format decide la extensión:
                        .json .ndjson .html .md .txt
  --redact LEVEL        none, standard (predeterminado) o strict. standard
                        suprime tu nombre, el de este equipo, las direcciones
                        privadas, las carpetas personales y los secretos;
                        strict, también los servidores de la organización y
                        todas las direcciones y rutas
  --upload              envía el informe, tal como se muestra, a la dirección
                        que indica una directiva (reportUploadUrl); dice en la
                        salida de errores qué pasó, y el código de salida sigue
                        siendo el del veredicto

Ejecución
  --budget SECONDS      tiempo para todo, de 1 a 600; predeterminado: 15
  --policy FILE         ajustes de tu organización (JSON); tienen prioridad
                        sobre /etc/mailpath/policy.json
  --plan                muestra lo que se mediría, sin medir nada
  --language TAG        en, de, fr, es, pt o ja; predeterminado: LC_ALL, LANG
  --no-color            sin colores (también se respeta NO_COLOR)
  -h, --help            este texto

CLIENT es uno de estos
  outlook-windows-classic  outlook-windows-new  outlook-mac-new
  outlook-mac-legacy       outlook-mobile       outlook-web
  apple-mail               apple-mail-ios       android-mail
  gmail-web                gmail-app            thunderbird
  other-imap

A los servidores solo se envía el dominio, nunca la parte anterior a la @.
El resultado va a la salida estándar; el progreso, a la salida de error si es
una terminal. Ctrl-C detiene la ejecución y muestra el veredicto con lo medido;
un segundo Ctrl-C sale al momento.

Ejemplos
  mailpath diagnose ana@contoso.com
  mailpath diagnose contoso.com --failing apple-mail-ios --working outlook-web
  mailpath diagnose contoso.com --error-text "AADSTS50053: account is locked"
  mailpath diagnose ana@contoso.com --format markdown       para un ticket
  mailpath diagnose ana@contoso.com --out report.html       para soporte
  mailpath diagnose ana@contoso.com --format json | jq .verdict.outcome

Códigos de salida
   0 healthy        13 organisation       30 inconclusive
  10 device         14 account            64 argumentos incorrectos
  11 network        20 provider-outage    70 error interno
  12 isp            21 provider-partial   75 no se pudo ejecutar
`,
  'help.judge': `Vuelve a evaluar informes guardados con las reglas de esta versión, sin red.

Uso
  mailpath judge <report.json>… [opciones]

  Una carpeta equivale a todos sus archivos .json; -, a la entrada estándar.

Opciones
  --format FORMAT       text (predeterminado: una línea por informe), json
                        o ndjson
  --out FILE            escribe el resultado en FILE (solo tú puedes leerlo)
  --policy FILE         ajustes de tu organización (JSON)
  --language TAG        en, de, fr, es, pt o ja; predeterminado: LC_ALL, LANG
  --no-color            sin colores
  -h, --help            este texto

Ejemplos
  mailpath judge report.json
  mailpath judge reports/ --format ndjson > verdicts.ndjson
  ssh desk mailpath diagnose contoso.com --format json | mailpath judge -

Códigos de salida
  Un informe: el código de su veredicto (véase mailpath --help).
  Varios: 0. Si un archivo no se puede leer o no es un informe: 64.
`,
  'help.policy': `Muestra lo que tu organización ha fijado para Mailpath, de dónde viene cada
valor y qué falla en ello. No se mide nada.

Uso
  mailpath policy [opciones]

Opciones
  --policy FILE         una directiva (JSON), tratada como la más fuerte
  --format FORMAT       text (predeterminado) o json
  --out FILE            escribe el resultado en FILE (solo tú puedes leerlo)
  --language TAG        en, de, fr, es, pt o ja; predeterminado: LC_ALL, LANG
  --no-color            sin colores
  -h, --help            este texto

Para cada clave decide el primer lugar que la tiene
  línea de comandos   el archivo de --policy
  equipo              Windows  HKLM\\SOFTWARE\\Policies\\Mailpath
                      macOS    preferencias gestionadas de app.mailpath.desktop
                      Linux    /etc/mailpath/policy.json
  usuario             Windows  HKCU\\SOFTWARE\\Policies\\Mailpath
  sugerencia          macOS    preferencias no gestionadas de
                               app.mailpath.desktop; antes va lo que elija
                               la persona

Ejemplos
  mailpath policy
  mailpath policy --policy draft.json           probarla antes de distribuirla
  mailpath policy --format json --out policy.json

Códigos de salida
   0 todo lo encontrado se puede usar
  64 un archivo o una clave no se puede usar; el resto se aplica
`,
  'help.lab': `Inicia en este equipo una pequeña internet, sana o averiada, para una
demostración o una prueba. Nada sale de este equipo.

Uso
  mailpath lab                    muestra los escenarios
  mailpath lab SCENARIO           inicia uno y dice cómo diagnosticarlo
  mailpath lab diagnose --world FILE <dirección> [opciones de diagnose]
                                  diagnostica en la internet de un escenario
                                  en marcha

Opciones
  --rtt MILLISECONDS              tiempo de ida y vuelta dentro de ella
  --world FILE                    dónde se describe el mundo iniciado

Ejemplo
  mailpath lab 503-everywhere
`,
  'command.try-help': 'Ayuda: mailpath {command} --help',
  'command.unknown-command':
    'No existe el comando «{word}».{suggestion, select, none {} other { Quizá sea: mailpath {suggestion}}}',
  'command.unknown-flag':
    'No existe la opción {flag}.{suggestion, select, none {} other { ¿Querías decir {suggestion}?}}',
  'command.flag-without-value': '{flag} necesita un valor detrás, como en {flag} {placeholder}.',
  'command.flag-takes-no-value': '{flag} no lleva valor.',
  'command.flag-twice': '{flag} aparece más de una vez; basta con una.',
  'command.unknown-value':
    '{flag} no conoce «{word}».{suggestion, select, none {} other { ¿Querías decir {suggestion}?}} Admite: {choices}.',
  'command.budget': '--budget admite un número de segundos de 1 a 600, no «{word}».',
  'command.client-both': '«{client}» aparece en --failing y en --working; indícalo solo en una de las dos.',
  'command.too-many-arguments': 'Solo una dirección a la vez: «{word}» está de más.',
  'command.address-missing': 'Indica qué correo mirar: mailpath diagnose you@example.com',
  'command.plan-format': 'Un plan se muestra como text, json o ndjson, no como {format}.',
  'command.judge-format': 'Las evaluaciones se muestran como text, json o ndjson, no como {format}.',
  'command.out-ending':
    'No se escribe nada como .{ending}. Usa una de estas extensiones: {endings}, o indica con --format qué debe contener el archivo.',
  'command.judge-nothing': 'Indica qué informes evaluar: mailpath judge report.json',
  'command.policy-argument':
    '«{word}» no va aquí: mailpath policy solo admite opciones. Una directiva se indica con --policy.',
  'command.out-unusable': 'Mailpath no puede escribir en {file}: {reason}.',
  'command.out-written': 'El resultado está en {file}.',
  'command.out-failed':
    'Mailpath no pudo terminar de escribir {file}: {reason}. El resultado va a continuación.',
  'command.stdout-failed': 'Mailpath no pudo mostrar su resultado: {reason}.',

  // why a file cannot be used: fills {reason}
  'command.reason.ENOENT': 'no existe ese archivo o carpeta',
  'command.reason.EACCES': 'no está permitido',
  'command.reason.EROFS': 'el disco es de solo lectura',
  'command.reason.EISDIR': 'es una carpeta',
  'command.reason.ENOTDIR': 'una parte de la ruta no es una carpeta',
  'command.reason.ENOSPC': 'el disco está lleno',
  'command.reason.EMFILE': 'hay demasiados archivos abiertos',
  'command.reason.ENAMETOOLONG': 'el nombre es demasiado largo',
  'command.interrupted': 'detenido antes de medir nada',
  'command.internal': 'Falló el propio Mailpath, y es culpa nuestra: {reason}',
  'command.engine-stopped':
    'La propia medición de Mailpath dejó de responder, y es culpa nuestra. Se juzga lo que había encontrado hasta entonces.',
  'command.lab-missing':
    'El laboratorio no forma parte de esta instalación. Viene con el código fuente: ejecuta allí «npm run build».',
  'command.spelling': 'Si {domain} está bien escrito, dilo: mailpath diagnose {domain} --spelled-right',
  'command.helpdesk': 'Tu soporte: {contact}',
  'command.pasted-secret':
    'El texto contiene lo que parece una contraseña, un código o una clave. No se guarda. Puede que tu shell recuerde la orden; si también se pegó en otro sitio, cámbialo.',
  'command.pasted-unknown':
    'Este texto no se conoce. Con --keep-error-text el informe lo guarda para tu soporte, sin contraseñas ni códigos.',

  // handing results over to the organisation; {host} is its server
  'command.upload':
    '{result, select, done {El informe se envió a {host}.} refused {El informe no se envió: {host} lo rechazó.} elsewhere {El informe no se envió: {host} lo quería en otra dirección, que ninguna directiva indica.} other {El informe no se envió: {host} no respondió o no era de confianza.}}',
  'command.upload-nowhere':
    '--upload envía el informe a la dirección que una directiva indica como reportUploadUrl, y ninguna la indica.',
  'command.collector-failed':
    'El resultado no se entregó al recopilador de tu organización, {host} ({reason}).',

  'progress.checking': 'Comprobando: {stop} · {done} de {total} pruebas · {seconds, number, ::.0} s',
  'progress.confirming': '{headline} Confirmando · {done} de {total} pruebas · {seconds, number, ::.0} s',
  'progress.stopping': 'Deteniendo; otro Ctrl-C sale al momento.',

  'plan.head':
    'Lo que se mediría para {domain}: {count} pruebas en {seconds} s; las fallidas, hasta {tries} veces.',
  'plan.mailbox': 'Buzón: {name}, conocido sin preguntar a nadie por {how}',
  'plan.needs': 'después de {probes}',
  'plan.only': 'solo para {providers}',
  'plan.left-out': 'omitida: {reason}',

  // what `mailpath policy` prints
  'policy-text.set': 'Lo que está fijado',
  'policy-text.not-set': 'Sin fijar: {keys}.',
  'policy-text.looked-in': 'Lugares consultados, primero el más fuerte',
  'policy-text.nothing-set': 'Ninguna directiva fija nada. Mailpath ha buscado aquí:',
  'policy-text.none-found': 'No se ha encontrado ninguna directiva. Mailpath ha buscado aquí:',
  'policy-text.problems':
    '{count, plural, one {Hay # problema} many {Hay # problemas} other {Hay # problemas}}',
  'policy-text.instead-of': 'en lugar de «{layer}»',
  'policy-text.labelled': '{label}:',
  'policy-text.state.absent': 'no existe',
  'policy-text.state.unusable': 'no se puede usar',
  'policy-text.state.partly': 'usado en parte',
  'policy-text.state.used': 'usado',
  'policy-text.layer.command-line': 'línea de comandos',
  'policy-text.layer.machine': 'equipo',
  'policy-text.layer.user': 'usuario',
  'policy-text.layer.suggested': 'sugerencia',

  'judge.line': '{file}: {outcome} ({cause}, {percent} %) · {headline}',
  'judge.changed': 'el propio archivo dice: {outcome} ({cause})',
  'judge.unreadable': '{file}: no se puede leer: {reason}',
  'judge.too-large': '{file}: supera {limit}; ningún informe es tan grande',
  'judge.not-json':
    '{file}: no es un informe de Mailpath, porque no es JSON. Use la forma JSON: --format json, o JSON en la ventana',
  'judge.damaged':
    '{file}: un informe de Mailpath cortado o modificado por el camino. Envíe o copie el archivo de nuevo',
  'judge.not-a-report':
    '{file}: un informe de Mailpath en el que «{field}» no está como lo escribe Mailpath. Use el archivo tal como se guardó',
  'judge.not-a-report-at-all':
    '{file}: es JSON, pero no un informe de Mailpath. Use lo que ha escrito --format json, o JSON en la ventana',
  'judge.failed': '{file}: no se pudo evaluar, y es culpa de Mailpath: {reason}',
  'judge.other-schema':
    '{file}: no es un informe de este tipo (esquema «{schema}», se esperaba «mailpath-report/2»)',
  'judge.newer-schema':
    '{file}: lo escribió una versión más reciente de Mailpath (esquema «{schema}»); actualiza Mailpath para leerlo',
  'judge.no-reports': '{file}: ningún archivo .json en esta carpeta',
};
