import type { windowMessages as english } from '../en/window.ts';

/** Spanish. */
export const windowMessages: Readonly<Record<keyof typeof english, string>> = {
  'window.title': 'Mailpath',

  // menu, its dialogs, and what is wrong with the policy
  'window.menu.about': 'Acerca de Mailpath',
  'window.menu.updates': 'Buscar actualizaciones…',
  'window.menu.settings': 'Ajustes…',
  'window.menu.services': 'Servicios',
  'window.menu.hide': 'Ocultar Mailpath',
  'window.menu.hide-others': 'Ocultar otros',
  'window.menu.show-all': 'Mostrar todo',
  'window.menu.quit': 'Salir de Mailpath',
  'window.menu.file': 'Archivo',
  'window.menu.diagnose': 'Diagnosticar',
  'window.menu.stop': 'Detener',
  'window.menu.open-report': 'Abrir un informe…',
  'window.menu.report': 'Informe…',
  'window.menu.close': 'Cerrar ventana',
  'window.menu.edit': 'Edición',
  'window.menu.undo': 'Deshacer',
  'window.menu.redo': 'Rehacer',
  'window.menu.cut': 'Cortar',
  'window.menu.copy': 'Copiar',
  'window.menu.paste': 'Pegar',
  'window.menu.delete': 'Eliminar',
  'window.menu.select-all': 'Seleccionar todo',
  'window.menu.view': 'Ver',
  'window.menu.diagnose-screen': 'Diagnosticar',
  'window.menu.history': 'Historial',
  'window.menu.actual-size': 'Tamaño real',
  'window.menu.zoom-in': 'Acercar',
  'window.menu.zoom-out': 'Alejar',
  'window.menu.full-screen': 'Pantalla completa',
  'window.menu.reload': 'Recargar',
  'window.menu.developer-tools': 'Herramientas de desarrollo',
  'window.menu.window': 'Ventana',
  'window.menu.minimise': 'Minimizar',
  'window.menu.zoom-window': 'Zoom',
  'window.menu.front': 'Traer todo al frente',
  'window.menu.help': 'Ayuda',
  'window.menu.helpdesk': 'Soporte de tu organización',
  'window.menu.log-file': 'Mostrar el archivo de registro',
  'window.dialog.ok': 'Aceptar',
  'window.dialog.page-crashed': 'Hubo que volver a cargar esta ventana.',
  'window.dialog.page-crashed-detail':
    'La página de Mailpath dejó de funcionar. Las ejecuciones terminadas están en el historial; si había una en marcha, continúa o se puede iniciar de nuevo.',
  'window.dialog.page-crashed-again': 'La página de Mailpath dejó de funcionar por segunda vez.',
  'window.dialog.page-crashed-again-detail':
    'El archivo de registro dice por qué: Ayuda, «Mostrar el archivo de registro».',
  'window.dialog.load-again': 'Volver a cargar',
  'window.dialog.close-window': 'Cerrar la ventana',

  // dialogs of the system, mails and notifications that main makes
  'window.dialog.save-report': 'Guardar el informe',
  'window.dialog.open-report': 'Abrir un informe',
  'window.report.mail-subject': 'Mailpath: {headline}',
  'window.report.mail-attach':
    'El informe completo es un archivo: guárdalo en Mailpath (Informe, Guardar) y adjúntalo a este correo.',
  'window.notice.watched-title': 'Mailpath',

  // the window around the screens
  'window.shell.nav': 'Mailpath',
  'window.shell.diagnose': 'Diagnosticar',
  'window.shell.history': 'Historial',
  'window.shell.open-report': 'Abrir un informe',
  'window.shell.settings': 'Ajustes',

  // diagnose: before a run
  'window.diagnose.title': '¿Eres tú o son ellos?',
  'window.diagnose.lead':
    'Mailpath comprueba el camino de este equipo a tu buzón. Nunca pide una contraseña.',
  'window.diagnose.address': 'Tu dirección de correo',
  'window.diagnose.address-example': 'nombre@example.com',
  'window.diagnose.start': 'Diagnosticar',
  'window.diagnose.busy':
    'Aún está terminando una ejecución. Vuelve a pulsar Diagnosticar dentro de un momento.',
  'window.diagnose.not-started': 'No se pudo iniciar la ejecución. Vuelve a pulsar Diagnosticar.',
  'window.diagnose.linked':
    'Esta dirección venía en un enlace. No se ejecuta nada hasta que pulses Diagnosticar.',
  'window.diagnose.question': '¿Qué no funciona?',
  'window.diagnose.question-optional': 'opcional, ayuda',
  'window.diagnose.question-lead':
    'Marca lo que sepas y deja el resto. Permite distinguir una app averiada de un servicio averiado.',
  'window.diagnose.answered-failing': '{count, plural, one {falla # app} other {fallan # apps}}',
  'window.diagnose.answered-working': '{count, plural, one {funciona # app} other {funcionan # apps}}',
  'window.diagnose.answered-text': 'con su texto de error',
  'window.diagnose.app': '{app}: ¿funciona?',
  'window.diagnose.app-fails': 'Falla',
  'window.diagnose.app-works': 'Funciona',
  'window.diagnose.app-unknown': 'No lo sé',
  'window.diagnose.place.this-computer': 'en este equipo',
  'window.diagnose.place.another-computer': 'en otro equipo',
  'window.diagnose.place.phone': 'en un teléfono o una tableta',
  'window.diagnose.place.browser': 'en cualquier navegador',
  'window.diagnose.more-apps': 'Más apps',
  'window.diagnose.error-text': '¿Qué dice la app?',
  'window.diagnose.error-text-hint': 'Pégalo aquí. Los códigos de error conocidos cuentan como indicios.',
  'window.diagnose.clear': 'Borrar las respuestas',

  // diagnose: what is recognised while the person types
  'window.pasted.understood': 'Reconocido: {what}',
  'window.pasted.not-understood':
    'Mailpath no conoce este texto. Lo comprueba todo de todos modos, y puede que tu soporte lo conozca.',
  'window.pasted.no-error':
    'Este texto no habla de ningún error. Ayudarían las palabras que muestra la app cuando falla.',
  'window.pasted.secret.password':
    'Parece una contraseña. No se guarda. Si la has pegado en otro sitio, cámbiala.',
  'window.pasted.secret.one-time-code':
    'Parece un código para iniciar sesión. No se guarda. No se lo des a nadie.',
  'window.pasted.secret.token':
    'Hay algo que sirve de contraseña a un programa. No se guarda. Si lo has pegado en otro sitio, cierra allí la sesión.',
  'window.pasted.secret.link': 'Hay un enlace que abre una cuenta. No se guarda. No lo compartas, por favor.',
  'window.pasted.secret.key':
    'Parece una clave privada. No se guarda. Si la has pegado en otro sitio, sustitúyela.',
  'window.pasted.keep': 'El soporte puede leer este texto en el informe',
  'window.pasted.keep-hint':
    'Si no, solo se guarda lo reconocido, no el texto. Las contraseñas y los códigos se quitan siempre.',

  // diagnose: during a run
  'window.diagnose.checking.device': 'Comprobando este equipo…',
  'window.diagnose.checking.network': 'Comprobando la red…',
  'window.diagnose.checking.internet': 'Comprobando internet…',
  'window.diagnose.checking.sign-in': 'Comprobando el inicio de sesión…',
  'window.diagnose.checking.mail': 'Comprobando el servicio de correo…',
  'window.diagnose.checking.again': 'Otro intento, para estar seguros…',
  'window.diagnose.checking': 'Comprobando…',
  'window.diagnose.counts': '{done} de {total} pruebas',
  'window.diagnose.early': 'Primer resultado, aún comprobando',
  'window.diagnose.took': '{total, plural, one {# prueba} other {# pruebas}} en {time}',
  'window.diagnose.stop': 'Detener',
  'window.diagnose.again': 'Diagnosticar otra vez',
  'window.diagnose.other': 'Otra dirección',
  'window.diagnose.happening': 'En directo',
  'window.diagnose.happened': 'Lo que se halló por el camino',
  'window.diagnose.happening-none': 'Las primeras respuestas llegan en un momento.',
  'window.diagnose.stopped-title': 'Se detuvo antes de terminar',
  'window.diagnose.stopped':
    'Esto es lo que se halló hasta ese momento. Lo que no se comprobó no cuenta ni a favor ni en contra de nada.',
  'window.diagnose.lost-title': 'La comprobación se interrumpió',
  'window.diagnose.lost':
    'Una parte de Mailpath dejó de funcionar; eso no dice nada de tu correo. Ya se ha iniciado de nuevo.',
  'window.diagnose.lost-headline': 'Aún no hay respuesta.',

  // what is found while it runs
  'window.diagnose.found.link': 'Este equipo está conectado a una red',
  'window.diagnose.found.no-link': 'Este equipo no está conectado a ninguna red',
  'window.diagnose.found.proxy': 'Hay un proxy definido: todo pasa por él',
  'window.diagnose.found.hosts':
    'Este equipo tiene {count, plural, one {una dirección fija} other {# direcciones fijas}} para servidores de correo o de inicio de sesión',
  'window.diagnose.found.internet':
    '{count, plural, one {Responde # servicio independiente} other {Responden # servicios independientes}}: internet funciona desde aquí',
  'window.diagnose.found.replaced':
    '{failed, plural, one {No era auténtica #} other {No eran auténticas #}} de {count} páginas de prueba',
  'window.diagnose.found.no-internet': 'No responde ninguno de los {count} servicios independientes',
  'window.diagnose.found.some-internet':
    '{failed, plural, one {No responde #} other {No responden #}} de {count} servicios independientes',
  'window.diagnose.found.mailbox': 'El buzón está en {provider}',
  'window.diagnose.found.sign-in': 'El inicio de sesión responde (no se envió ninguna contraseña)',
  'window.diagnose.found.sign-in-failed': 'Inicio de sesión: {reason}',
  'window.diagnose.found.branch': '{branch}: responde',
  'window.diagnose.found.branch-failed': '{branch}: {reason}',
  'window.diagnose.found.branch-tries': '{branch}: {reason}, {failed} de {count} intentos',
  'window.diagnose.found.published': 'El proveedor informa de un fallo',

  // the picture
  'window.path.title': 'El camino al buzón',
  'window.path.ways': 'Vías de acceso al buzón',
  'window.path.waiting': 'en espera',
  'window.path.running': 'comprobando',
  'window.path.broken-here': 'se corta aquí',
  'window.path.partly': 'falla en parte',
  'window.path.branch.computer': 'Outlook, Apple Mail',
  'window.path.branch.browser': 'En el navegador',
  'window.path.branch.phone': 'Apps del teléfono',
  'window.path.branch.programs': 'Programas de correo',
  'window.path.branch.programs-other': 'Otros programas de correo',
  'window.path.branch.sending': 'Envío',
  'window.path.log': 'Progreso',
  'window.path.said.begin': 'Comprobando el camino al buzón.',
  'window.path.said.stop': '{stop}: {state}.',
  'window.path.said.first': 'Primer resultado: {headline}',
  'window.path.said.changed': 'El resultado ha cambiado: {headline}',
  'window.path.said.confirmed': 'Confirmado.',
  'window.path.said.result': 'Resultado: {headline}',
  'window.path.said.stopped': 'Detenido.',
  'window.path.said.lost': 'La comprobación se interrumpió.',

  // the verdict
  'window.verdict.checking': 'Comprobando',
  'window.verdict.do': 'Qué hacer ahora',
  'window.verdict.open-settings.date-time': 'Abrir los ajustes de fecha y hora',
  'window.verdict.open-settings.network': 'Abrir los ajustes de red',
  'window.verdict.open-settings.proxy': 'Abrir los ajustes del proxy',
  'window.verdict.open-network-sign-in': 'Abrir la página de acceso de esta red',
  'window.verdict.open-refused': 'No se pudo abrir desde aquí.',
  'window.verdict.apps': 'Qué apps',
  'window.verdict.affected': 'Afectadas',
  'window.verdict.working': 'Siguen funcionando',
  'window.verdict.more-apps': '{count, plural, other {y # más}}',
  'window.verdict.now': 'Ahora mismo',
  'window.verdict.web-works': 'El correo en el navegador funciona desde aquí.',
  'window.verdict.web-unknown': 'El correo en el navegador no se comprobó desde aquí. Vale la pena probarlo.',
  'window.verdict.web-fails':
    'El correo en el navegador también falla. Si algo no puede esperar, llama por teléfono o escribe desde otra dirección.',
  'window.verdict.web-fails-app':
    'El correo en el navegador también falla. {app} sigue funcionando y sirve mientras tanto.',
  'window.verdict.open-web': 'Abrir {name}',
  'window.verdict.open-web-plain': 'Abrir el correo en el navegador',
  'window.verdict.incident': 'Lo que publica el proveedor',
  'window.verdict.incident-since': '{id} · desde el {since}',
  'window.verdict.incident-read': '{service}. Consultado: {time}.',
  'window.verdict.incident-renewed': '{service}. Actualizado: {renewed}; consultado: {time}.',
  'window.verdict.incident-none':
    '{provider} no ha publicado nada al respecto. Esas páginas suelen ir horas por detrás.',
  'window.verdict.incident-unread': 'Lo que publica {provider} no se pudo leer desde aquí.',
  'window.verdict.status-page': 'Abrir la página de estado',
  'window.verdict.watch': 'Seguir vigilando y avisarme cuando vuelva a funcionar',
  'window.verdict.helpdesk': 'Para soporte',
  'window.verdict.helpdesk-lead.none':
    'Un archivo. Muestra nombres y direcciones; lo ves antes de que salga.',
  'window.verdict.helpdesk-lead.standard':
    'Un archivo. Los nombres y las direcciones privadas ya están suprimidos.',
  'window.verdict.helpdesk-lead.strict':
    'Un archivo. Los nombres, los servidores y las direcciones ya están suprimidos.',
  'window.verdict.send': 'Enviar el informe',
  'window.verdict.copy': 'Copiar para un ticket',
  'window.verdict.copied': 'Copiado. Pégalo en el ticket.',
  'window.verdict.copy-failed': 'No se pudo copiar. Abre el informe y cópialo desde allí.',
  'window.verdict.notes': 'También se observó',
  'window.verdict.why': '¿Por qué?',
  'window.verdict.why-reasons': '{count, plural, one {# motivo a favor} other {# motivos a favor}}',
  'window.verdict.why-against': '{count, plural, =0 {ninguno en contra} other {# en contra}}',
  'window.verdict.why-unchecked': '{count, plural, =0 {todo comprobado} other {# sin comprobar}}',
  'window.verdict.settle': 'Qué lo aclararía',
  'window.verdict.spelling': '¿Está bien escrito {domain}?',
  'window.verdict.spelling-meant': '¿Querías decir {domain}?',
  'window.verdict.spelling-right': 'Está bien escrito',
  'window.verdict.phone': '¿Funciona el correo en el teléfono con la Wi-Fi desactivada, o en otra red?',
  'window.verdict.phone-works': 'Lo probé: funciona',
  'window.verdict.phone-fails': 'Lo probé: falla',

  // when a part of the window itself breaks
  'window.error.title': 'Esta parte de Mailpath ha fallado.',
  'window.error.text':
    'Eso no dice nada de tu correo. Vuelve a cargar la ventana; tus ejecuciones anteriores se conservan.',
  'window.error.reload': 'Volver a cargar la ventana',
  'window.error.start-title': 'Mailpath no pudo iniciarse.',
  'window.error.start-text': 'Cierra Mailpath y ábrelo de nuevo. Si no ayuda, vuelve a instalarlo.',

  // why
  'window.why.title': 'Por qué',
  'window.why.back': 'Volver a la respuesta',
  'window.why.nothing-yet': 'Aún no hay respuesta. Sus motivos aparecen aquí en cuanto la haya.',
  'window.why.against-none': 'Nada de lo comprobado habla en contra.',
  'window.why.behind': '{count, plural, one {# prueba lo respalda} other {# pruebas lo respaldan}}',
  'window.why.behind-failed':
    '{count, plural, one {# prueba lo respalda, fallida} other {# pruebas lo respaldan, {failed, plural, one {# fallida} other {# fallidas}}}}',
  'window.why.not-there': 'Las pruebas que respaldan esta frase no forman parte del informe.',
  'window.why.tries': 'Cada intento',
  'window.why.addresses': 'Cada dirección',
  'window.why.raw': 'Datos sin procesar',
  'window.why.raw-of': 'Datos sin procesar: {check}',
  'window.why.show-all': 'Mostrar todo ({count})',
  'window.why.show-fewer': 'Mostrar menos',
  'window.why.show-whole': 'Mostrar el texto completo',
  'window.why.cut': 'Cortado aquí: el texto es más largo de lo que se puede mostrar.',
  'window.why.more': 'y {count} más',
  'window.why.order': 'Orden',
  'window.why.order.slowest': 'Primero lo más lento',
  'window.why.order.path': 'Según el camino',
  'window.why.no-times': 'En esta ejecución no se cronometró ninguna conexión.',
  'window.why.unchecked-none': 'Se comprobó todo lo previsto.',
  'window.why.copy': 'Copiar',
  'window.why.copy-ids': 'Copiar todos los ID',
  'window.why.copied': 'Copiado',
  'window.why.ids-lead': 'Con ellos, el soporte del proveedor encuentra estas peticiones en sus registros.',
  'window.why.no-ids': 'Ninguna respuesta llevaba un ID.',

  // the report, as it leaves the computer
  'window.report.title': 'Informe',
  'window.report.lead': 'Esto es exactamente lo que sale de este equipo, y solo cuando pulsas un botón.',
  'window.report.back': 'Volver a la respuesta',
  'window.report.none': 'Aún no hay informe. Se crea cuando termina un diagnóstico.',
  'window.report.form': 'Formato',
  'window.report.form.html': 'Página web',
  'window.report.form.pdf': 'PDF',
  'window.report.form.json': 'Datos (JSON)',
  'window.report.form.markdown': 'Texto para ticket',
  'window.report.form-hint.html': 'Se abre en cualquier navegador, sin conexión a internet.',
  'window.report.form-hint.pdf':
    'Para imprimir y archivar. La vista previa muestra la página de la que se imprime.',
  'window.report.form-hint.json':
    'Para Mailpath: se puede abrir aquí y evaluar de nuevo. Lo mejor para soporte.',
  'window.report.form-hint.markdown': 'Breve, para un ticket o un chat.',
  'window.report.level': 'Qué se suprime',
  'window.report.level.none': 'Nada',
  'window.report.level.standard': 'Lo que te identifica',
  'window.report.level.strict': 'También lo que identifica a tu organización',
  'window.report.level-hint.none': 'Los nombres, las direcciones y el interior de tu red siguen legibles.',
  'window.report.level-hint.standard':
    'Tu nombre, el de este equipo, las direcciones privadas y las carpetas personales se sustituyen. Los servidores de tu organización siguen legibles.',
  'window.report.level-hint.strict':
    'También se sustituyen los servidores de la organización, todas las direcciones y todas las rutas.',
  'window.report.effect': 'Sustituido: {list}.',
  'window.report.effect-nothing': 'No había nada que sustituir.',
  'window.report.warning':
    'Este informe te identifica: se leen tu dirección, el nombre de este equipo y su red. Dáselo solo a quien pueda conocerlos.',
  'window.report.already': 'Este informe llegó con los nombres ya suprimidos. No se pueden recuperar.',
  'window.report.preview': 'Vista previa',
  'window.report.preview-of': 'Vista previa del informe: {form}',
  'window.report.preview-loading': 'Creando la vista previa…',
  'window.report.preview-cut': 'La vista previa termina aquí; el archivo tiene {size}.',
  'window.report.gone': 'Este informe ya no está. Diagnostica otra vez o abre otra ejecución del historial.',
  'window.report.actions': 'Entregarlo',
  'window.report.save': 'Guardar…',
  'window.report.copy': 'Copiar para un ticket',
  'window.report.email': 'Correo a soporte',
  'window.report.email-hint':
    'Abre un correo para {address} con el resumen. Guarda antes el archivo y adjúntalo tú. Si lo que falla es el correo, usa un ticket o el teléfono.',
  'window.report.upload': 'Enviar a {host}',
  'window.report.upload-hint':
    'Envía los datos (JSON) directamente a la dirección de tu organización, y a ningún otro sitio.',

  // history
  'window.history.title': 'Historial',
  'window.history.lead':
    'Se guardan solo en este equipo: como máximo {runs} ejecuciones de los últimos {days} días.',
  'window.history.empty': 'Aún no hay ejecuciones. Después de la primera, aquí puedes repasar y comparar.',
  'window.history.empty-start': 'Diagnosticar ahora',
  'window.history.loading': 'Buscando ejecuciones anteriores…',
  'window.history.failed':
    'No se pudieron leer las ejecuciones anteriores. Cierra Mailpath y ábrelo de nuevo.',
  'window.history.list': 'Ejecuciones anteriores',
  'window.history.select': 'Seleccionar la ejecución del {when}',
  'window.history.hint': 'Selecciona dos ejecuciones para ver qué cambió.',
  'window.history.selected':
    '{count, plural, one {# ejecución seleccionada} other {# ejecuciones seleccionadas}}',
  'window.history.compare': 'Comparar',
  'window.history.delete-selected':
    '{count, plural, one {Eliminar # ejecución} other {Eliminar # ejecuciones}}',
  'window.history.delete-all': 'Eliminar todo…',
  'window.history.delete-all-title':
    '{count, plural, one {¿Eliminar la única ejecución?} other {¿Eliminar las # ejecuciones?}}',
  'window.history.delete-selected-title':
    '{count, plural, one {¿Eliminar esta ejecución?} other {¿Eliminar estas # ejecuciones?}}',
  'window.history.delete-text':
    'El borrado en este equipo es definitivo: nadie más tiene una copia y no se puede deshacer.',
  'window.history.delete-cancel': 'Conservar',
  'window.history.gone': 'Esta ejecución ya no se conserva.',
  'window.history.back': 'Volver al historial',
  'window.history.comparing': 'Comparando las dos ejecuciones…',
  'window.history.changed': 'Qué cambió',
  'window.history.before': 'Antes',
  'window.history.after': 'Después',
  'window.history.same-verdict': 'Las dos ejecuciones llegaron a la misma respuesta.',
  'window.history.changed-checks': 'Pruebas que cambiaron',
  'window.history.changed-facts': 'Hechos que cambiaron',
  'window.history.no-checks': 'Ninguna prueba cambió de estado.',
  'window.history.no-facts': 'No cambió ningún hecho.',
  'window.history.absent': 'no incluido',
  'window.history.more-checks': '{count, plural, one {# prueba mejoró} other {# pruebas mejoraron}}',
  'window.history.fewer-checks': '{count, plural, one {# prueba empeoró} other {# pruebas empeoraron}}',

  // open a report
  'window.open.title': 'Abrir un informe',
  'window.open.lead':
    'Para informes que Mailpath guardó como datos (JSON), tuyos o de otra persona. Aquí se muestran y se evalúan de nuevo; no se mide ni se envía nada.',
  'window.open.drop': 'Suelta el archivo aquí',
  'window.open.or': 'o',
  'window.open.choose': 'Elegir un archivo…',
  'window.open.limit': 'Un archivo, de {size} como máximo.',
  'window.open.overlay': 'Suéltalo para abrir el informe',
  'window.open.refused.too-large':
    'Este archivo es mayor que cualquier informe ({size} como máximo), así que no se leyó.',
  'window.open.refused.not-json':
    'Este archivo no es un informe en forma de datos. Pide el formato JSON: en Mailpath, Informe, Datos (JSON), Guardar.',
  'window.open.refused.not-a-report':
    'Son datos, pero no un informe que Mailpath conozca. Puede venir de una versión más nueva.',
  'window.open.refused.unreadable':
    'No se pudo leer el archivo. Quizá se movió, o este usuario no tiene permiso para abrirlo.',
  'window.open.refused.not-found': 'El archivo ya no está ahí.',
  'window.open.refused.several': 'Los informes, de uno en uno: suelta un solo archivo.',
  'window.open.refused.no-file': 'Eso no era un archivo. Suelta aquí el archivo del informe.',
  'window.open.another': 'Abrir otro',
  'window.open.banner': 'Informe de {address}',
  'window.open.banner-when':
    'Medido el {when}, no en este equipo. Nada de lo que hay aquí dice algo de tu propio correo.',
  'window.open.banner-own': 'Medido el {when} en este equipo.',
  'window.open.banner-level.none': 'No se suprimió nada.',
  'window.open.banner-level.standard': 'Se suprimieron nombres y direcciones privadas.',
  'window.open.banner-level.strict':
    'Se suprimieron nombres, servidores de la organización y todas las direcciones.',
  'window.open.same': 'Las reglas de hoy llegan a la misma respuesta.',
  'window.open.differs': 'Las reglas de hoy lo ven de otro modo',
  'window.open.said-then': 'El informe decía entonces',
  'window.open.say-today': 'Las reglas de hoy dicen',
  'window.open.differs-in': 'Diferencias: {list}.',
  'window.open.differs-in.side': 'de qué lado está',
  'window.open.differs-in.cause': 'la causa',
  'window.open.differs-in.confidence': 'el grado de certeza',

  // settings (but not the policy’s problems)
  'window.settings.title': 'Ajustes',
  'window.settings.fixed': 'Fijado por tu organización',
  'window.settings.suggested': 'Sugerido por tu organización. Lo que tú elijas tiene preferencia.',
  'window.settings.failed': 'No se pudo guardar. Inténtalo de nuevo.',
  'window.settings.language': 'Idioma',
  'window.settings.language.system': 'Como el sistema',
  'window.settings.theme': 'Apariencia',
  'window.settings.theme.system': 'Como el sistema',
  'window.settings.theme.light': 'Clara',
  'window.settings.theme.dark': 'Oscura',
  'window.settings.watching': 'Cuando algo falla',
  'window.settings.background': 'Seguir vigilando tras un fallo',
  'window.settings.background-hint':
    'Comprueba cada diez minutos hasta que funcione y entonces te avisa con una notificación. Mientras todo va bien, no se ejecuta nada.',
  'window.settings.privacy': 'Informes y privacidad',
  'window.settings.level': 'Suprimido en los informes',
  'window.settings.level-hint': 'Puedes elegir otra cosa en cada informe.',
  'window.settings.remember': 'Recordar la dirección',
  'window.settings.remember-hint': 'Se guarda en este equipo para que no tengas que escribirla otra vez.',

  // updates, in the settings and as a notice
  'window.settings.updates': 'Actualizaciones',
  'window.updates.stable': 'Versiones nuevas',
  'window.updates.stable-hint': 'Se descargan sin molestar y se usan desde el próximo inicio.',
  'window.updates.beta': 'Versiones nuevas, también las inacabadas',
  'window.updates.beta-hint': 'Para quien quiere probarlas antes. Pueden tener fallos.',
  'window.updates.off': 'Sin actualizaciones',
  'window.updates.off.development': 'Se ejecuta desde su código fuente y no se actualiza por sí mismo.',
  'window.updates.off.policy': 'Tu organización mantiene Mailpath al día.',
  'window.updates.off.managed': 'Tu organización mantiene Mailpath al día.',
  'window.updates.off.not-writable':
    'Instalado para todos los usuarios de este equipo; lo actualiza quien se encarga de él.',
  'window.updates.off.no-feed': 'Esta copia no tiene dónde buscar versiones nuevas.',
  'window.updates.off.unsigned': 'Esta copia no está firmada, así que no se actualiza por sí misma.',
  'window.updates.off.person': 'No busca versiones nuevas.',
  'window.updates.not-looked': 'Busca después de un diagnóstico, una vez al día como mucho.',
  'window.updates.waiting': 'Sigue cuando termine el diagnóstico, para no alterarlo.',
  'window.updates.looking': 'Buscando una versión nueva…',
  'window.updates.downloading': 'Descargando la versión {version}…',
  'window.updates.ready': 'La versión {version} está lista y se usará desde el próximo inicio.',
  'window.updates.current': 'Al día. Última búsqueda: {date}.',
  'window.updates.failed': 'La búsqueda del {date} no funcionó. Se repetirá.',
  'window.updates.look': 'Buscar ahora',
  'window.updates.restart': 'Reiniciar ahora',

  'window.settings.organisation': 'De tu organización',
  'window.settings.organisation-hint': 'Esto no se puede cambiar aquí. Tu administrador sí puede.',
  'window.settings.organisation-what': 'Qué',
  'window.settings.organisation-value': 'Valor',
  'window.settings.organisation-source': 'Definido en {source}',
  'window.settings.organisation-suggested':
    'Son sugerencias. Lo que elijas en esta página tiene preferencia.',
  'window.settings.organisation-suggested-source': 'Sugerido en {source}',
  'window.settings.policy.defaultDomain': 'Dominio que se rellena',
  'window.settings.policy.mailServers': 'Servidores de correo de la organización',
  'window.settings.policy.helpdeskEmail': 'Dirección de correo de soporte',
  'window.settings.policy.helpdeskUrl': 'Página de soporte',
  'window.settings.policy.reportUploadUrl': 'Adónde se pueden enviar informes',
  'window.settings.policy.redactionLevel': 'Suprimido en los informes',
  'window.settings.policy.serviceHealthUrl':
    'Lista de incidentes de Microsoft o del proveedor de alojamiento',
  'window.settings.policy.vantageUrl': 'Segundo lugar desde el que medir',
  'window.settings.policy.disableDoh': 'Sin consultas de nombres por HTTPS',
  'window.settings.policy.disableUpdates': 'Sin actualizaciones automáticas',
  'window.settings.policy.updateChannel': 'Versiones a las que se actualiza',
  'window.settings.policy.disableBackgroundChecks': 'Sin comprobaciones en segundo plano',
  'window.settings.policy.knownInspectionIssuers': 'Certificados de inspección conocidos',
  'window.settings.policy.collectorUrl': 'Dónde se reúnen las mediciones',
  'window.settings.policy.extraProbes': 'Pruebas de tu organización',

  // what this computer does not keep, and why
  'window.keeping.run': 'Esta ejecución no está en el historial.',
  'window.keeping.run-stays': 'Su informe se puede guardar hasta que cierres Mailpath.',
  'window.keeping.history': 'Por ahora no se guardan ejecuciones nuevas.',
  'window.keeping.settings': 'Lo que elegiste vale hasta que cierres Mailpath.',
  'window.keeping.full': 'El disco de este equipo está lleno. Libera algo de espacio; lo demás ocurre solo.',
  'window.keeping.denied':
    'Mailpath no puede escribir en su propia carpeta. Quien se ocupa de este equipo puede permitirlo.',
  'window.keeping.busy': 'Otro programa está usando el archivo. Mailpath lo intenta de nuevo por sí solo.',
  'window.keeping.newer':
    'Un Mailpath más nuevo escribió el archivo, y este lo deja como está. Instala el más nuevo para continuar.',
  'window.keeping.failing':
    'El disco no respondió como debía. Cierra Mailpath y vuelve a abrirlo; si sigue igual, pregunta a quien se ocupa de este equipo.',
  'window.keeping.history-damaged':
    'El historial estaba dañado. Queda apartado en la carpeta de Mailpath y ha empezado uno nuevo.',
  'window.keeping.settings-damaged':
    'No se pudo leer lo que habías elegido. Queda apartado en la carpeta de Mailpath; elige de nuevo lo que necesites.',

  // what is kept on this computer, and deleting it
  'window.settings.kept': 'Guardado en este equipo',
  'window.settings.kept.runs':
    '{count, plural, =0 {Aún no hay ejecuciones} one {# ejecución} other {# ejecuciones}}. Se guardan como máximo las últimas {runs}, y cada nueva elimina las de hace más de {days} días.',
  'window.settings.kept.log':
    'Un registro de lo que falló en Mailpath, durante {days} días. No contiene nombres ni direcciones.',
  'window.settings.kept.choices':
    'Lo que elegiste en esta página, la última dirección que escribiste y la posición de la ventana.',
  'window.settings.kept.saved': 'Los informes que guardaste son tuyos: se quedan donde los pusiste.',
  'window.settings.kept.folder': 'Mostrar la carpeta',
  'window.settings.wipe': 'Eliminar todo…',
  'window.settings.wipe-title': '¿Eliminar todo lo que Mailpath guarda aquí?',
  'window.settings.wipe-text':
    'Las ejecuciones, el registro y tus ajustes se borran de este equipo. Nadie más los tiene y no se puede deshacer. Los informes que guardaste se quedan.',
  'window.settings.wipe-running': 'El diagnóstico en curso se detiene.',
  'window.settings.wipe-confirm': 'Eliminar todo',
  'window.settings.wiped': 'Todo está eliminado. Mailpath está como el primer día.',
  'window.settings.wipe-failed':
    'No se pudo eliminar todo. Cierra Mailpath, vuelve a abrirlo e inténtalo otra vez.',

  'window.settings.version': 'Versión {version}',
  'window.settings.never': 'Lo que Mailpath nunca hace',
  'window.settings.never.password': 'Nunca pide una contraseña ni envía ninguna.',
  'window.settings.never.name': 'El nombre antes de la @ nunca se envía a un servidor.',
  'window.settings.never.start':
    'No envía nada al iniciarse: solo cuando pulsas Diagnosticar o le pides que siga vigilando. Después puede buscar una versión nueva de sí mismo, una vez al día como mucho.',
  'window.settings.never.report': 'Un informe no va a ninguna parte hasta que tú lo entregas.',
  'window.settings.never.report-collected':
    'Tu organización recopila el resultado de cada comprobación, sin tu nombre, tu dominio ni tu red. El informe en sí no va a ninguna parte hasta que tú lo entregas.',

  // notices of these screens
  'window.notice.saved': 'Guardado como {file}.',
  'window.notice.copied': 'Copiado. Pégalo en el ticket.',
  'window.notice.mailed': 'Ya está en tu programa de correo. Adjunta el archivo guardado antes de enviarlo.',
  'window.notice.uploaded': 'Enviado a {host}.',
  'window.notice.dismiss': 'Cerrar este mensaje',
  'window.notice.failed.not-found': 'Este informe ya no está. Diagnostica otra vez y guarda el nuevo.',
  'window.notice.failed.unwritable': 'No se pudo escribir ahí. Elige otra carpeta, por ejemplo Documentos.',
  'window.notice.failed.no-address':
    'Tu organización no ha fijado ninguna dirección para esto. Guarda el informe y entrégalo tú.',
  'window.notice.failed.unreachable': '{host} no respondió. Guarda el informe y entrégalo por otra vía.',
  'window.notice.failed.refused': '{host} no lo aceptó. Guarda el informe y entrégalo por otra vía.',
  'window.notice.failed.elsewhere':
    '{host} lo quería en otra dirección, que tu organización no ha indicado. No se envió. Guarda el informe y entrégalo por otra vía.',
  'window.notice.failed.mail': 'No se abrió ningún programa de correo. Copia el texto y pégalo donde puedas.',
  'window.notice.failed.other': 'No funcionó. Guarda el informe y entrégalo tú.',
};
