import type { evidenceMessages as english } from '../en/verdict-evidence.ts';

/** Spanish. */
export const evidenceMessages: Readonly<Record<keyof typeof english, string>> = {
  'provider.nobody-calls': 'Nadie de {company} te llamará por esto: si alguien dice llamar de allí, cuelga.',
  'provider.no-reconnect-links':
    'No abras enlaces de «reconectar» o «verificar tu buzón» que lleguen por correo o chat.',

  'because.no-interface': 'No hay ninguna interfaz de red activa, salvo la interna del equipo.',
  'because.no-route': 'No hay ruta predeterminada.',
  'because.nothing-answers':
    'De {measured, number} controles de internet no respondió ninguno{asked, select, both {, ni por nombre ni por dirección} name {, por nombre} other {, por dirección}}.',
  'because.everything-denied': 'El sistema rechazó localmente las {measured, number} conexiones de control.',
  'because.gateway-answers': 'El router responde.',
  'because.gateway-silent': 'El router no responde.',
  'because.pages-replaced':
    'En {replaced, number} de {measured, number} páginas de control respondió alguien ajeno.',
  'because.addresses-foreign':
    'En {replaced, number} de {measured, number} direcciones conocidas de internet respondió alguien ajeno.',
  'because.own-certificate':
    '{count, plural, one {# servidor del proveedor muestra} other {# servidores del proveedor muestran}} {self, select, yes {un certificado autofirmado} other {un certificado que también responde en lugar de otros}}.',
  'because.clock-off':
    '{count, plural, one {Lo dice # servidor} other {# servidores coinciden}}: este reloj está {direction, select, ahead {adelantado} other {atrasado}} {unit, select, months {{amount, plural, one {# mes} other {# meses}}} days {{amount, plural, one {# día} other {# días}}} hours {{amount, plural, one {# hora} other {# horas}}} other {{amount, plural, one {# minuto} other {# minutos}}}}.',
  'because.clock-right': 'El reloj de este equipo coincide con los servidores.',
  'because.dates-refused':
    '{count, plural, one {Se rechazó # certificado por sus fechas} other {Se rechazaron # certificados por sus fechas}}.',
  'because.told-clock': 'El error pegado es de los que causa un reloj que no está en hora.',
  'because.hosts-entry':
    'La línea {line, number} del archivo hosts asigna {host} a {address}; {count, plural, one {hay # entrada así} other {hay # entradas así}}.',
  'because.proxy-silent': 'No se puede acceder {proxy, select, none {al proxy} other {al proxy {proxy}}}.',
  'because.script-broken':
    'El servidor del script de proxy{script, select, none { } other {, {script}, }}no devuelve un script utilizable{status, select, none {} other { (código {status})}}.',
  'because.script-silent':
    'No se puede cargar el script de proxy{script, select, none {} other { desde {script}}}.',
  'because.proxy-asks':
    '{proxy, select, none {El proxy} other {El proxy {proxy}}} exige autenticación{schemes, select, none {} other { ({schemes})}}.',
  'because.proxy-refuses':
    '{proxy, select, none {El proxy} other {El proxy {proxy}}} rechaza {hosts, select, none {el paso al correo} other {{hosts}}} por una regla{status, select, none {} other { (código {status})}}.',
  'because.proxy-gateway':
    '{proxy, select, none {El proxy} other {El proxy {proxy}}} dice que no consigue conexión con {hosts, select, none {los servidores de correo} other {{hosts}}}{status, select, none {} other { (código {status})}}.',
  'because.proxy-names':
    '{proxy, select, none {El proxy} other {El proxy {proxy}}} dice que no encuentra el nombre de {hosts, select, none {los servidores de correo} other {{hosts}}}{status, select, none {} other { (código {status})}}.',
  'because.proxy-no-answer':
    '{proxy, select, none {El proxy} other {El proxy {proxy}}} acepta conexiones y no responde a tiempo.',
  'because.proxy-insecure':
    '{proxy, select, none {El proxy} other {El proxy {proxy}}} está ahí, pero no se logra una conexión segura con él.',
  'because.direct-works': 'Los mismos servidores responden sin pasar por el proxy.',
  'because.names-silent':
    '{failed, plural, one {No se pudo consultar # nombre} other {No se pudieron consultar # nombres}}.',
  'because.addresses-answer': 'Las direcciones responden sin consultar nombres.',
  'because.public-resolvers-answer': 'Los servidores DNS públicos conocen los mismos nombres.',
  'because.public-resolvers-differ': 'Los servidores DNS públicos dan otras direcciones.',
  'because.wrong-address':
    'Aquí {word, select, answer {{host} lleva a {answer}, {problem, select, bogus {donde no puede haber ningún servidor de correo} other {que es de otro}}} nxdomain {{host} no existe} nodata {{host} no tiene dirección} other {no se puede consultar {host}}}; {hostCount, plural, one {# nombre afectado} other {# nombres afectados}}.',
  'because.resolver-named':
    'Consultados uno a uno, {servers, select, none {se equivocan algunos servidores DNS.} other {se equivocan estos servidores DNS: {servers}.}}',
  'because.look-ups-slow':
    '{whose, select, router {El servidor de nombres del router} here {El servidor de nombres de este equipo} company {El servidor de nombres de la empresa} line {El servidor de nombres del proveedor de internet} public {El servidor de nombres público} other {El servidor de nombres}}{server, select, none {} other { {server}}}: {how, select, deaf {las preguntas por direcciones IPv6 quedan sin respuesta} dead {ninguna respuesta} losing {se perdieron {lost, number} de {asked, number} preguntas} other {{seconds, number} s por nombre, de mediana}}.',
  'because.resolver-how':
    '{whose, select, router {El servidor de nombres del router} here {El servidor de nombres de este equipo} company {El servidor de nombres de la empresa} line {El servidor de nombres del proveedor de internet} public {El servidor de nombres público} other {El servidor de nombres}}{server, select, none {} other { {server}}} {how, select, refuses {se niega a responder} fails {no encuentra nada} signatures {rechaza las firmas de todos los nombres} tcp {responde por TCP, pero no por UDP} cut {da respuestas que no llegan enteras} mismatched {responde a otras preguntas que las hechas} stranger {responde desde otra dirección} deaf {no responde a preguntas por direcciones IPv6} other {no responde}}.',
  'because.invented-names': 'Aquí responden nombres que no pueden existir: las respuestas se reescriben.',
  'because.opened':
    'El certificado de {hosts} lo emitió {issuer, select, none {un emisor sin nombre} other {{issuer}}}, no una autoridad pública.',
  'because.opened-ours':
    'Tu organización señala a {issuer, select, none {este emisor} other {{issuer}}} como su propia inspección.',
  'because.opened-fails':
    'En esas conexiones {failing, plural, one {falla # prueba} other {fallan # pruebas}} de correo o de inicio de sesión.',
  'because.restrictions': 'El inicio de sesión indica que esta red limita qué organizaciones pueden entrar.',
  'because.root-unknown':
    '{hosts}: emitido por {issuer, select, none {} other {{issuer}, }}una autoridad pública que este equipo no conoce.',
  'because.system-refuses':
    '{hosts}: el almacén de certificados del sistema rechaza el certificado de {issuer, select, none {un emisor sin nombre} other {{issuer}}}.',
  'because.somebody-else':
    'A {count, plural, one {# respuesta le falta} other {# respuestas les falta}} todo lo que solo el proveedor envía{status, select, none {} other { (código {status})}}.',
  'because.dialogue-altered': 'El diálogo de correo de {hosts} está enmascarado o no ofrece cifrado.',
  'because.handshake-name': 'Con el nombre de {hosts} la negociación TLS se corta; con otro nombre pasa.',
  'because.handshake-size':
    'Con un primer mensaje largo, la negociación TLS con {hosts} se atasca; con uno corto pasa.',
  'because.ports-silent':
    '{how, select, refused {Las conexiones {count, plural, one {al puerto} other {a los puertos}} {ports} de {hosts} se rechazan.} reset {Las conexiones {count, plural, one {al puerto} other {a los puertos}} {ports} de {hosts} se cortan al instante.} turned {Las conexiones {count, plural, one {al puerto} other {a los puertos}} {ports} de {hosts} se devuelven por el camino.} other {{count, plural, one {El puerto {ports} de {hosts} no responde} other {Los puertos {ports} de {hosts} no responden}}.}}',
  'because.port-controls':
    'Tampoco se puede acceder en esos puertos a los servidores de otros grandes proveedores.',
  'because.web-answers':
    '{life, select, web {La web del mismo proveedor responde} ports {El mismo proveedor responde en otros puertos} other {El inicio de sesión del mismo proveedor responde}}.',
  'because.hosts-denied': 'El sistema rechaza localmente las conexiones con {hosts}.',
  'because.hosts-refused': 'Rechazo inmediato en {hosts}; las puertas de entrada del proveedor no hacen eso.',
  'because.hosts-silent': 'Sin respuesta desde aquí: {hosts}.',
  'because.hosts-past-proxy':
    '{hosts} se piden sin el proxy, donde nada responde; otros servidores responden por él.',
  'because.elsewhere-ok': 'Desde un segundo lugar se llega al mismo servicio de correo.',
  'because.elsewhere-same': 'Desde un segundo lugar se ve el mismo fallo.',
  'because.comes-and-goes':
    '{lost, number} de {tries, number} intentos se perdieron por el camino, también en {strangers, plural, one {# control de otro operador} other {# controles de otros operadores}}.',
  'because.ipv6-silent': 'Por IPv4 hay respuesta y por IPv6 no: {hosts}.',
  'because.ncsi-blocked': 'La prueba de conexión de Microsoft no pasa.',
  'because.domain-gone': '{domain} no existe (NXDOMAIN).',
  'because.domain-broken':
    '{domain} no se puede consultar: {word, select, refused {sus servidores de nombres lo rechazan} silent {ningún servidor de nombres responde} other {sus servidores de nombres fallan}}.',
  'because.domain-no-mail': '{domain} no publica ningún servidor de correo.',
  'because.mail-host-misdirected':
    '{host} lleva a {address}{how, select, wildcard {, como los nombres inventados de {domain}} other {, que es de {operator}}}, y sus puertos de correo no responden.',
  'because.zone-rejected': '{hosts} no se puede consultar por la misma razón.',
  'because.domain-parked': '{domain} no tiene servidor de correo, y su servidor de nombres es {nameServer}.',
  'because.domain-signatures': 'Las firmas (DNSSEC) de {domain} se rechazan.',
  'because.autodiscover-elsewhere':
    '{name} lleva a {leadsTo, select, none {un servidor} other {{leadsTo}}}{status, select, none {} other { (código {status})}}, que no es Autodiscover.',
  'because.federation-silent':
    '{host, select, none {El servidor de la organización} other {{host}}} falló en {tries, plural, one {el único intento} other {los # intentos}}: {failure}.',
  'because.certificate-ended':
    'El certificado de {hosts} {known, select, yes {caducó el {ended, date, utc}} other {ha caducado}}.',
  'because.certificate-strange':
    'El certificado de {hosts} {shown, select, none {no lleva ningún nombre} other {es para {shown}}}; {kind, select, name {no es el nombre del servidor} self {se avala a sí mismo} root {aquí no se conoce a su emisor} chain {faltan los certificados que lo avalan} other {no está en orden}}.',
  'because.told-retired': 'El error pegado dice que ese método de inicio de sesión está retirado.',
  'because.only-retired-apps': 'Según lo indicado, solo fallan programas que dependen de {route}.',
  'because.told-one-fails':
    'Según lo indicado, {apps, plural, one {falla # programa} other {fallan # programas}}{working, plural, =0 {} one { y funciona #} other { y funcionan #}}.',
  'because.names-lost':
    '{operators, plural, one {# servidor DNS público tampoco encuentra} other {# servidores DNS públicos tampoco encuentran}} {hosts}: {word, select, nxdomain {el nombre no existe} nodata {el nombre no tiene dirección} signatures {las firmas se rechazan} silent {ningún servidor de nombres responde} other {los servidores de nombres fallan}}.',
  'because.sign-in-says-failing':
    'El inicio de sesión respondió con errores propios {failed, number} de {tries, number} veces{status, select, none {} other { (código {status})}}.',
  'because.sign-in-silent':
    'El inicio de sesión ({hosts}) no respondió en {tries, plural, one {# intento} other {# intentos}}.',
  'because.too-many': 'El inicio de sesión respondió 429 a las primeras llamadas de esta ejecución.',
  'because.routes-say-failing':
    '{routes, plural, one {# vía de acceso al buzón respondió} other {# vías de acceso al buzón respondieron}} «estoy fallando» {failed, number} de {tries, number} veces{status, select, none {} other { (código {status}{frontDoors, plural, =0 {} one {, # puerta de entrada} other {, # puertas de entrada}})}}.',
  'because.mail-sync-says-failing':
    'La nube de Microsoft, que recoge el correo para esos programas, respondió «estoy fallando» {failed, number} de {tries, number} veces{status, select, none {} other { (código {status}{frontDoors, plural, =0 {} one {, # puerta de entrada} other {, # puertas de entrada}})}}.',
  'because.routes-come-and-go':
    '{routes, plural, one {# vía de acceso al buzón respondió «estoy fallando» {failed, number} de {tries, number} veces y funcionó} other {# vías de acceso al buzón respondieron «estoy fallando» {failed, number} de {tries, number} veces y funcionaron}} las demás.',
  'because.routes-alive':
    '{alive, plural, one {# vía de acceso al buzón responde} other {# vías de acceso al buzón responden}}.',
  'because.sign-in-alive': 'El inicio de sesión responde como está documentado.',
  'because.servers-silent':
    '{servers, plural, one {# servidor de correo no respondió} other {# servidores de correo no respondieron}} ({hosts}) en {tries, plural, one {# intento} other {# intentos}}.',
  'because.servers-refuse':
    '{servers, plural, one {# servidor de correo rechaza} other {# servidores de correo rechazan}} todas las conexiones ({hosts}).',
  'because.incident': 'El incidente {incident} del proveedor menciona lo que aquí falla.',
  'because.incident-names-app':
    'El incidente {incident} del proveedor menciona {apps, plural, one {una app que, según lo indicado, falla} other {# apps que, según lo indicado, fallan}}.',
  'because.incident-names-none':
    'El incidente {incident} del proveedor trata de todo el servicio de correo y no menciona ninguna app en concreto.',
  'because.incident-sign-in': 'El incidente {incident} del proveedor trata del inicio de sesión.',
  'because.incident-mail-flow':
    'Según el incidente {incident} del proveedor, el correo llega tarde o no llega; eso se nota en todas las apps.',
  'because.elsewhere-names-app':
    'En un segundo lugar el correo también responde y, según lo indicado, allí {apps, plural, one {falla el mismo programa} other {fallan # de los mismos programas}}.',
  'because.page-degraded': 'La propia página de estado del proveedor indica un fallo.',
  'because.controls-pass':
    '{passed, number} de {measured, number} controles de internet de otros operadores pasan por el mismo camino.',

  'against.portal': 'Alguien intermedio responde en las páginas de control.',
  'against.clock': 'El reloj de este equipo no está en hora.',
  'against.intercepted': 'Algunas conexiones se interceptan por el camino.',
  'against.green-page':
    'La página de estado del proveedor está en verde; esas páginas a menudo tardan horas en ponerse en rojo.',
  'against.elsewhere-ok': 'Desde un segundo lugar se llega al mismo servicio.',
  'against.rival': 'También se encontró otra cosa: {other}',
  'against.some-controls-pass': '{passed, plural, one {# control pasa} other {# controles pasan}}.',
  'against.public-certificate': 'Las respuestas llegaron con el certificado propio del proveedor.',
  'against.some-ports-open': 'Otros puertos de correo del mismo proveedor responden.',
  'against.provider-speaks': 'Algunos fallos los comunica el propio proveedor.',
  'against.others-unstable': 'Las conexiones con otros también van y vienen.',
  'against.routes-alive':
    '{alive, plural, one {# vía de acceso al buzón responde} other {# vías de acceso al buzón responden}}.',
  'against.route-answers':
    'La prueba anónima de {route} sigue pasando; no puede ver lo que ocurre tras iniciar sesión.',
  'against.advisory':
    '{incident, select, none {Un aviso} other {El aviso {incident}}} del proveedor podría tener que ver.',
  'against.anonymous-green':
    '{alive, plural, one {# vía responde} other {# vías responden}}; los fallos tras el inicio de sesión no se ven en pruebas anónimas.',

  'missing.controls': 'Controles de internet independientes: se pudieron consultar muy pocos.',
  'missing.second-endpoint':
    'Un segundo endpoint del proveedor, o un segundo intento, que falle del mismo modo.',
  'missing.elsewhere':
    'La misma prueba desde un segundo lugar (un teléfono con datos móviles, el informe de un colega).',
  'missing.status-page': 'La página de estado del proveedor: no se pudo leer.',
  'missing.gateway': 'Si el router responde: eso distingue la línea de la red local.',
  'missing.clock': 'Una hora fiable: no se pudo consultar a ningún servidor.',
  'missing.direct': 'Los mismos servidores sin el proxy.',
  'missing.script-decision':
    'Qué camino indica el script de proxy a los programas: aquí no se ejecutan scripts.',
  'missing.public-resolver': 'La respuesta de un servidor DNS público, para comparar.',
  'missing.resolver-owner': 'Cada servidor DNS consultado por separado, para saber cuál responde mal.',
  'missing.other-certificates': 'Una conexión segura con un sitio ajeno al correo.',
  'missing.odd-answer': 'Si {route} sigue funcionando como antes: la respuesta no fue la documentada.',
  'missing.inside-network':
    'El mismo servidor desde la red de la organización: {host, select, none {} other {{host} }}quizá solo sea accesible allí.',
  'missing.tenant-setting':
    'Los ajustes de la organización para este protocolo, que solo ve un administrador.',
  'missing.direct-program': 'Si un programa que habla directamente con el buzón muestra correo nuevo.',
  'missing.colleagues': 'Si colegas con el mismo programa ven lo mismo.',
  'missing.shared-address': 'Si a otros tras la misma dirección de internet también se les rechaza.',
  'missing.more-tries': 'Más intentos: solo falló uno de ellos.',
  'missing.mailbox': 'Dónde está el buzón: los registros del dominio no lo dicen.',
  'missing.routes': 'Alguna respuesta de un servidor de correo.',
  'missing.sign-in': 'Alguna respuesta del servicio de inicio de sesión.',
  'missing.other-network': 'La misma ejecución en otra red, por ejemplo la que comparte un teléfono.',

  'note.one-control-replaced':
    'En {replaced, plural, one {# página} other {# páginas}} de prueba respondió alguien ajeno; las demás son auténticas.',
  'note.clock-off':
    'El reloj de este equipo está {direction, select, ahead {adelantado} other {atrasado}} {unit, select, months {{amount, plural, one {# mes} other {# meses}}} days {{amount, plural, one {# día} other {# días}}} hours {{amount, plural, one {# hora} other {# horas}}} other {{amount, plural, one {# minuto} other {# minutos}}}}; pronto el inicio de sesión podría rechazarlo.',
  'note.hosts-entries':
    'El archivo hosts de este equipo tiene {count, plural, one {# entrada} other {# entradas}} sobre nombres que aquí importan.',
  'note.names-differ':
    '{count, plural, one {# nombre lleva} other {# nombres llevan}} aquí a otro sitio que en los servidores DNS públicos.',
  'note.questions-lost':
    'Algunas preguntas a servidores de nombres se perdieron por el camino, también a los públicos: la línea no es estable.',
  'note.invented-names': 'Esta red responde por nombres que no existen; al correo no le afecta.',
  'note.opened':
    '{issuer, select, none {un emisor sin nombre} other {{issuer}}} intercepta las conexiones seguras con {hostCount, plural, one {# servidor} other {# servidores}}. Los proveedores de correo no lo admiten en sus servidores principales.',
  'note.opened-ours':
    '{issuer, select, none {un emisor sin nombre} other {{issuer}}}, que tu organización señala como su propia inspección, intercepta las conexiones seguras con {hostCount, plural, one {# servidor} other {# servidores}}. Los proveedores de correo no lo admiten en sus servidores principales.',
  'note.ports-blocked':
    'Los puertos de correo {ports} no responden aquí; a los programas que usan el puerto de la web no les afecta.',
  'note.proxy-only':
    'Esta red solo deja salir a los programas por su proxy: el navegador y los programas que usan el puerto de la web, como Outlook, funcionan. Los que usan puertos de correo ({ports}), como Thunderbird, no. Es habitual en las empresas.',
  'note.port-25': 'El puerto 25 no responde, lo cual es normal: casi todas las redes lo cierran.',
  'note.comes-and-goes':
    '{lost, number} de {tries, number} intentos se perdieron por el camino: la conexión no es estable.',
  'note.ipv6':
    'IPv6 no llega a {hostCount, plural, one {# servidor} other {# servidores}}; los programas pueden arrancar despacio.',
  'note.ncsi-blocked':
    'La prueba de conexión de Microsoft está bloqueada: Windows puede decir que no hay conexión, y con él Outlook clásico.',
  'note.script-unusable':
    'El script de proxy definido en este equipo{script, select, none {} other { ({script})}} no se puede usar; los programas salen directamente.',
  'note.script-not-followed':
    'En este equipo hay un script de proxy definido. Estas pruebas salieron directamente; los programas quizá no.',
  'note.autodiscover-missing':
    '{name} no existe; al configurar algunos programas puede hacer falta escribir el nombre del servidor a mano.',
  'note.autodiscover-elsewhere': '{name} lleva a un servidor que no es Autodiscover.',
  'note.incident': 'Un incidente conocido, {incident}, no se ve en estas pruebas.',
  'note.advisory': 'Un aviso conocido, {incident}, no se ve en estas pruebas.',
  'note.page-degraded': 'La página de estado del proveedor indica un fallo que no se ve en estas pruebas.',
  'note.feed-cut':
    'La lista de incidentes del proveedor es demasiado larga: {left, plural, one {# entrada quedó} other {# entradas quedaron}} sin leer.',

  // what known error texts mean: clauses of because.told-phrase
  'phrase.imap-not-enabled': 'IMAP está desactivado en este buzón',
  'phrase.smtp-auth-disabled': 'el envío con contraseña está desactivado en este buzón',
  'phrase.smtp-basic-retired': 'ya no se admite enviar con una contraseña simple',
  'phrase.smtp-wrong-credentials': 'el servidor de envío no acepta el nombre y la contraseña',
  'phrase.smtp-connection-limit': 'demasiadas conexiones de envío a la vez',
  'phrase.smtp-service-unavailable': 'el servicio de envío no está disponible por ahora',
  'phrase.sender-reputation': 'el envío está bloqueado por la reputación del remitente',
  'phrase.gmail-too-many-connections': 'demasiadas conexiones a Gmail a la vez',
  'phrase.gmail-web-login-required': 'Gmail pide iniciar sesión antes en el navegador',
  'phrase.gmail-app-password-required': 'Gmail pide una contraseña de aplicación',
  'phrase.too-many-requests': 'demasiadas peticiones',
  'phrase.mailbox-full': 'el buzón está lleno',
  'phrase.account-locked': 'la cuenta está bloqueada',
  'phrase.wrong-password': 'no se acepta la contraseña',
  'phrase.certificate-date': 'se rechaza un certificado por su fecha',
  'because.told-phrase':
    'El error pegado {codes, select, none {} other {({codes}) }}{phrases, select, none {es conocido.} other {significa: {phrases}.}}',
  'missing.text-not-understood':
    'Qué significa el error pegado: Mailpath no lo conoce. ¿Qué programa lo mostró, y hay un código o un botón «Detalles»? Dáselo a soporte.',
  'missing.text-no-error':
    'Se leyó tu texto y no contiene ningún error. Ayudarían las palabras o el código que muestra el programa.',
  'missing.text-tells-no-side':
    'De qué lado está: lo que dice tu texto ({phrases}) ocurre en ambos. ¿Qué muestra el navegador, u otro dispositivo?',
  'missing.certificate-shown': 'Emisor, nombre y fecha del certificado que se mostró al programa.',
  'missing.other-side': 'Lo que dice el buzón o el proveedor de la otra persona.',
  'against.clock-right': 'El reloj de este equipo está en hora ahora.',
  'against.passes-here':
    'Desde este equipo {alive, plural, =0 {nada responde} one {responde # vía de acceso al buzón} other {responden # vías de acceso al buzón}} en este momento.',
  'administrator.requests': 'Números del intento, para buscarlo (UTC): {requests}.',
  'phrase.recipient-full': 'el buzón de la otra persona está lleno',
  'phrase.recipient-unknown': 'la dirección de la otra persona no se acepta',
  'phrase.recipient-later': 'el servidor de la otra persona pide intentarlo más tarde',
  'phrase.recipient-refuses': 'el servidor de la otra persona no acepta este mensaje',
  'phrase.lands-in-spam': 'los correos llegan a la carpeta de spam de la otra persona',
  'phrase.one-person-only': 'solo afecta a otra persona',
  'phrase.message-too-large': 'el mensaje o su adjunto es demasiado grande',
  'phrase.sender-unproved': 'el dominio del remitente no acredita sus correos (SPF, DKIM, DMARC)',
  'phrase.sending-limit': 'se ha alcanzado el límite de envío',
  'phrase.send-as-denied': 'no se permite enviar con esta dirección',
  'phrase.basic-sign-in-off': 'el inicio de sesión solo con nombre y contraseña está desactivado',
  'phrase.access-rule': 'una regla de la organización rechaza este inicio de sesión',
  'phrase.device-waits': 'el dispositivo espera la aprobación del administrador',
  'phrase.device-rule': 'el dispositivo o la app no cumple las reglas de la organización',
  'phrase.device-unknown': 'la organización no conoce el dispositivo',
  'phrase.consent-needed': 'un administrador debe autorizar esta app',
  'phrase.program-not-here': 'la app o el servicio no está configurado en esta organización',
  'phrase.not-assigned': 'la cuenta no está asignada a esta app',
  'phrase.no-mailbox': 'la cuenta no tiene buzón o no tiene licencia',
  'phrase.tenant-unknown': 'el servicio de inicio de sesión no conoce esta organización',
  'phrase.other-cloud': 'la organización está en otra nube',
  'phrase.tenant-restricted': 'aquí solo pueden iniciar sesión otras organizaciones',
  'phrase.tenant-blocked': 'el servicio de inicio de sesión frena a esta organización',
  'phrase.own-sign-in-server':
    'el servidor de inicio de sesión de la organización rechaza o está mal configurado',
  'phrase.password-agent': 'la comprobación de contraseñas de la organización no responde',
  'phrase.single-sign-on': 'el inicio de sesión único no funcionó',
  'phrase.organisation-certificate': 'se rechaza un certificado de inicio de sesión de la organización',
  'phrase.component-off': 'falta o está desactivado un componente de inicio de sesión de este equipo',
  'phrase.mailbox-moved': 'el administrador ha movido o cambiado el buzón',
  'phrase.program-registration': 'el registro del programa en el servicio de inicio de sesión es incorrecto',
  'phrase.program-not-trusted': 'el proveedor no deja iniciar sesión a este programa o navegador',
  'phrase.second-work-account': 'ya hay otra cuenta configurada en este programa',
  'phrase.device-full': 'este dispositivo no tiene espacio libre',
  'phrase.data-file-damaged': 'el archivo de datos del programa está dañado o no se abre',
  'phrase.sign-in-loop': 'el programa repite sin fin el mismo inicio de sesión',
  'phrase.program-too-old': 'el programa es demasiado antiguo',
  'phrase.program-offline': 'el programa está en modo sin conexión',
  'phrase.browser-storage': 'las cookies o los datos del navegador lo impiden',
  'phrase.add-in-failed': 'falla un complemento del programa',
  'phrase.send-sign-in-off': 'el programa no inicia sesión antes de enviar',
  'phrase.encryption-setting': 'el cifrado configurado no encaja con el servidor',
  'phrase.sign-in-method': 'el método de inicio de sesión no encaja con el servidor',
  'phrase.server-setting': 'un nombre de servidor o carpeta de la cuenta es incorrecto',
  'phrase.profile-broken': 'el programa o su perfil no arranca bien',
  'phrase.too-many-connections': 'demasiadas conexiones a la vez',
  'phrase.too-many-tries': 'demasiados intentos en poco tiempo',
  'phrase.mailbox-in-use': 'otro programa está usando el buzón ahora',
  'phrase.address-blocked': 'el servidor no acepta nada de esta línea o este nombre',
  'phrase.mail-shield': 'un antivirus ha cortado la conexión',
  'phrase.filter-page': 'un filtro de la red lo ha bloqueado',
  'phrase.portal-page': 'la Wi-Fi pide antes iniciar sesión o aceptar',
  'phrase.proxy-sign-in': 'el proxy pide iniciar sesión',
  'phrase.proxy-refuses': 'el proxy no deja pasar la conexión',
  'phrase.vpn-down': 'la VPN no estaba conectada',
  'phrase.offline': 'el dispositivo no tenía internet',
  'phrase.name-not-found': 'no se encontró el nombre del servidor',
  'phrase.way-blocked': 'el acceso al servidor estaba bloqueado',
  'phrase.broker-no-network': 'el componente de inicio de sesión no llegó al servicio',
  'phrase.clock-off': 'la fecha o la hora del dispositivo es incorrecta',
  'phrase.certificate-too-early': 'un certificado aún no es válido, lo que también causa un reloj atrasado',
  'phrase.certificate-name': 'el nombre del certificado no coincide con el servidor',
  'phrase.certificate-revoked': 'un certificado está revocado o no se pudo comprobar',
  'phrase.certificate-untrusted': 'el programa no confía en el certificado del servidor',
  'phrase.maintenance': 'el servidor está en mantenimiento',
  'phrase.sign-in-fails': 'el propio servicio de inicio de sesión dice que falla',
  'phrase.server-fails': 'el propio servidor dice que falla',
  'phrase.mailbox-unavailable': 'el proveedor no puede abrir el buzón ahora',
  'phrase.account-disabled': 'la cuenta está desactivada',
  'phrase.outside-hours': 'solo se permite iniciar sesión a otras horas',
  'phrase.password-expired': 'la contraseña ha caducado o hay que cambiarla',
  'phrase.protocol-off': 'IMAP o POP está desactivado en los ajustes del buzón',
  'phrase.factor-register': 'hay que configurar un segundo paso de inicio de sesión',
  'phrase.factor-limit': 'se pidieron demasiados códigos o llamadas',
  'phrase.factor-place': 'el segundo paso solo se configura en ciertos lugares',
  'phrase.factor-failed': 'no se superó el segundo paso',
  'phrase.factor-asked': 'el inicio de sesión pide un segundo paso',
  'phrase.factor-lost': 'el código del segundo paso no llega',
  'phrase.wrong-account': 'la cuenta no se conoce aquí o es otra',
  'phrase.right-refused': 'la cuenta no tiene permiso para esta carpeta o elemento',
  'phrase.sign-in-again': 'la app debe volver a iniciar sesión',
  'phrase.password-asked': 'la app pide la contraseña',
  'phrase.said-down': 'alguien dice que el servicio está caído',
  'phrase.asks-again': 'la app pide una y otra vez iniciar sesión',
  'phrase.elsewhere-works': 'el correo funciona con otro programa o dispositivo',
  'phrase.normal-step': 'un paso normal del inicio de sesión',
  'phrase.idle-ended': 'el servidor cerró una conexión sin uso',
  'phrase.sign-in-refused': 'se rechazó el inicio de sesión sin motivo conocido',
  'phrase.set-up-failed': 'no se pudo configurar la cuenta',
  'phrase.name-not-resolved': 'no se encontró el buzón en la lista de direcciones',
  'phrase.time-out': 'el servidor no respondió a tiempo',
  'phrase.connection-dropped': 'la conexión se interrumpió',
  'phrase.no-connection': 'el programa no obtuvo conexión',
  'phrase.not-synchronised': 'el programa no pudo sincronizar o enviar',
  'phrase.one-direction': 'el correo va solo en una dirección',
  'phrase.since-a-change': 'empezó después de un cambio',
  'phrase.something-wrong': 'algo salió mal, sin detalle',
  'phrase.outlook-disconnected': 'Outlook dice que está desconectado',
  'affects.identity': 'el inicio de sesión',
  'affects.flow': 'el envío y la entrega',
  'affects.all': 'todo el correo',
  'because.told-share-door':
    '{apps, plural, one {La app que falla usa} other {Las # apps que fallan comparten}} un acceso que {working, plural, one {la app que funciona no usa} other {las # apps que funcionan no usan}}.',
  'because.address-refused': '{hosts} respondió, pero no atendió a esta dirección.',
  'because.slow':
    'La mitad de las respuestas tardó {answerMs, number} ms o más, en {hosts, plural, one {# servidor} other {# servidores}} de varios operadores.',
  'against.other-hosts-differ': 'En {hosts} la misma comparación dio otro resultado.',
  'against.elsewhere-same': 'También falla desde otro lugar.',
  'missing.repeats':
    '{count, plural, one {# acceso se probó} other {# accesos se probaron}}, pero menos veces de lo previsto: la ejecución terminó antes.',
  'missing.never-measured':
    '{count, plural, one {Una comprobación del camino al buzón nunca se hizo} other {# comprobaciones del camino al buzón nunca se hicieron}}: {routes}.',
  'missing.stalled':
    'Qué habrían dicho las comprobaciones sin pausa: durante {seconds, plural, one {# segundo} other {# segundos}} este equipo estuvo parado o demasiado ocupado.',
  'missing.busy':
    'Una ejecución mientras este equipo esté menos ocupado: apenas podía seguir las comprobaciones.',
  'missing.not-read':
    'Qué habrían dicho {count, plural, one {# comprobación} other {# comprobaciones}} de este equipo: sus propias herramientas no respondieron.',
  'missing.changed': 'Una ejecución en una sola red: cambió mientras tanto.',
  'missing.unclear-answers':
    'Qué {count, plural, one {significa # respuesta: no encaja} other {significan # respuestas: no encajan}} con nada conocido.',
  'missing.error-text': 'El texto del error que muestra la app.',
  'missing.spelling': 'Si {domain} está bien escrito.',
  'missing.later': 'La misma ejecución diez minutos después.',
  'because.host-fault': '{hosts}: {what}.',
  'because.programs-refuse': 'Programas de correo que lo rechazan: {programs}.',
  'because.programs-ask': 'Programas de correo que avisan primero: {programs}.',
  'because.programs-accept': 'Programas de correo que funcionan igualmente: {programs}.',
  'because.others-secure': 'Las conexiones seguras con otros funcionan desde aquí.',
  'missing.who-cuts':
    'Si es el servidor o algo en el camino lo que corta la conexión segura: la misma prueba en otra red lo dirá.',
  'administrator.tls-timeout':
    'El servidor acepta TCP y calla en la negociación TLS: revisar el proceso TLS, sus límites y lo que hay delante (balanceador, MTU).',
  'administrator.tls-reset':
    'La conexión se reinicia en la negociación TLS: revisar el registro del servidor a esa hora, el proceso TLS y los filtros que hay delante.',
  'administrator.tls-closed':
    'El servidor cuelga en la negociación TLS sin alerta: a menudo faltan certificado o clave, o el proceso se cae; ver su registro.',
  'administrator.tls-plain-text':
    'Este puerto responde en claro: activar TLS implícito (RFC 8314) o indicar el puerto STARTTLS en los ajustes.',
  'administrator.tls-protocol':
    'El servidor envía mensajes TLS que no encajan (orden, longitud o integridad): revisar el software TLS y los equipos que hay delante.',
  'administrator.tls-version': 'Ofrecer TLS 1.2 y 1.3; TLS 1.0 y 1.1 están retirados (RFC 8996).',
  'administrator.tls-cipher':
    'Ofrecer ECDHE con AES-GCM o ChaCha20 y un certificado que encaje (RFC 9325); comprobar que haya un certificado.',
  'administrator.tls-weak-key-exchange': 'Usar ECDHE o parámetros DH de 2048 bits o más (RFC 9325).',
  'administrator.tls-name-refused':
    'El servidor responde unrecognized_name: añadir este nombre a su configuración TLS (SNI).',
  'administrator.tls-client-certificate':
    'Los programas de correo no presentan certificado de cliente: no exigirlo en este puerto.',
  'administrator.tls-alert': 'El servidor envía una alerta TLS: su registro dice por qué.',
  'administrator.tls-expired': 'Renovar el certificado, recargar el servicio y automatizar la renovación.',
  'administrator.tls-issuer-expired':
    'El certificado del servidor es válido, uno superior ha caducado: enviar el intermedio actual de la autoridad, sin el antiguo cruzado.',
  'administrator.tls-not-yet-valid':
    'El certificado empieza en el futuro: revisar el reloj del servidor o de la CA, o volver al certificado anterior.',
  'administrator.tls-name-mismatch':
    'Poner exactamente este nombre en los nombres alternativos (SAN); un comodín cubre un nivel, los IDN van como A-label, las direcciones como entradas IP.',
  'administrator.tls-common-name-only':
    'Poner el nombre en los nombres alternativos (SAN); el nombre común ya no cuenta (RFC 9525).',
  'administrator.tls-self-signed':
    'Usar un certificado de una autoridad pública (gratis con ACME, RFC 8555) o instalar este en cada ordenador.',
  'administrator.tls-unknown-root':
    'La cadena termina en una raíz que no es pública: usar una autoridad pública o instalar esta raíz en cada ordenador y teléfono.',
  'administrator.tls-incomplete-chain':
    'Enviar también los certificados intermedios (fullchain). Apple y Windows los buscan solos, Thunderbird conoce los públicos, Java, Node y OpenSSL no hacen ninguna de las dos cosas.',
  'administrator.tls-revoked': 'El certificado fue revocado: obtener uno nuevo con una clave nueva.',
  'administrator.tls-bad-signature':
    'Una firma de la cadena no es válida: intermedio equivocado para este certificado o archivo dañado.',
  'administrator.tls-name-constraints':
    'Las restricciones de nombres de la CA no permiten este nombre (RFC 5280): usar otra CA u otro nombre.',
  'administrator.tls-wrong-purpose':
    'Extended Key Usage debe contener serverAuth, y Key Usage digitalSignature.',
  'administrator.tls-invalid-ca':
    'Un certificado superior no es una CA (basicConstraints, keyCertSign) o está demasiado abajo (pathLen): emitir de nuevo desde un intermedio real.',
  'administrator.tls-critical-extension':
    'Una extensión crítica del certificado es desconocida para los programas: emitir de nuevo sin ella o no crítica.',
  'administrator.tls-weak-key': 'Usar RSA de 2048 bits o más, o ECDSA P-256, en toda la cadena.',
  'administrator.tls-weak-signature':
    'Emitir de nuevo con SHA-256 o mejor; MD5 y SHA-1 se rechazan (RFC 9155).',
  'administrator.tls-malformed-certificate':
    'El certificado está mal formado o se contradice: emitirlo de nuevo con software actual.',
  'because.port-speaks':
    'El puerto {port} de {host} {wrong, select, spoken {responde con {spoke}, no con {wanted} {secure, select, yes {sobre TLS} other {con STARTTLS}}} in_clear {responde con {wanted} sin cifrar, no {secure, select, yes {sobre TLS} other {con STARTTLS}}} markup {responde con una página web, no con {wanted} {secure, select, yes {sobre TLS} other {con STARTTLS}}} tls {exige de entrada una conexión cifrada, no {wanted} {secure, select, yes {sobre TLS} other {con STARTTLS}}} text {responde con palabras de ningún protocolo de correo, no con {wanted} {secure, select, yes {sobre TLS} other {con STARTTLS}}} binary {responde con bytes que no son texto, no con {wanted} {secure, select, yes {sobre TLS} other {con STARTTLS}}} empty {saluda con una línea vacía, no como {wanted}} endless {envía un saludo que no termina nunca} no_starttls {no ofrece cifrado (STARTTLS)} starttls_refused {ofrece STARTTLS y luego lo rechaza} client_certificate {pide un certificado que los programas de correo no tienen} masked {responde con un diálogo que algo ha tapado (****)} other {responde sin cifrar, no con {wanted} {secure, select, yes {sobre TLS} other {con STARTTLS}}}}.',
  'because.port-stopped':
    'El puerto {port} de {host} ({wanted}) {how, select, refused {rechaza toda conexión} hung {acepta la conexión y no dice nada} other {no responde}}.',
  'because.other-door':
    '{direction, select, reading {Leer por {route, select, pop {POP} other {IMAP}} (puerto {port}) funciona: los programas que lo usan no están afectados.} other {Enviar por el puerto {port} funciona: los programas que lo usan no están afectados.}}',
  'because.only-from-here':
    'Desde aquí {hosts} no responde en {count, plural, one {# acceso} other {# accesos}} al buzón.',
  'missing.port-controls': 'Si el puerto {port} de servidores de otros operadores responde bien desde aquí.',
  'missing.no-such-door':
    '{direction, select, reading {Un servidor para leer el correo: {domain} no publica ninguno.} other {Un servidor para enviar correo: {domain} no publica ninguno.}}',
  'missing.lock-list':
    'Si {hosts} ha bloqueado la dirección de esta red: eso solo lo ve quien lo administra.',

  // in what a provider is not as others are (catalogue/peculiarities.ts)
  'peculiarity.app-password':
    'Los programas de correo necesitan una contraseña propia (contraseña de aplicación), que se crea en la web del proveedor: la de la cuenta se rechaza.',
  'peculiarity.oauth-only':
    'Los programas de correo inician sesión en una página del proveedor; un programa que solo pide una contraseña no puede entrar.',
  'peculiarity.authorisation-code':
    'Los programas de correo necesitan, en lugar de la contraseña, un código de autorización de la web del proveedor.',
  'peculiarity.own-mail-password':
    'Los programas de correo necesitan la contraseña de correo, que se define en la web del proveedor y no es la de la cuenta.',
  'peculiarity.imap-off-by-default':
    'Los programas de correo solo entran después de activar IMAP o POP en los ajustes de la web del proveedor.',
  'peculiarity.smtp-off-by-default':
    'Los programas de correo solo pueden enviar después de activarlo en los ajustes de la web del proveedor.',
  'peculiarity.third-party-access-off':
    'Otros programas de correo solo entran después de permitirles el acceso en la web del proveedor.',
  'peculiarity.imap-paid-only':
    'Los programas de correo solo entran con un plan de pago; sin él, el buzón está en la web y en la aplicación del proveedor.',
  'peculiarity.imap-id-needed':
    'El proveedor rechaza los programas de correo que no dicen su nombre: «Unsafe Login» se debe al programa, no a la contraseña.',
  'peculiarity.bridge-on-this-computer':
    'Los programas de correo llegan a este buzón solo a través de un programa del proveedor en el mismo ordenador (Bridge), que debe estar en marcha.',
  'peculiarity.no-mail-programs':
    'Este buzón solo se lee en la web y en las aplicaciones del proveedor: otros programas de correo no tienen acceso.',
  'peculiarity.no-implicit-tls':
    'Este proveedor solo cifra con STARTTLS (puertos 143, 110 y 587): que 993, 995 y 465 estén cerrados es normal.',
  'peculiarity.no-tls':
    'Los servidores de este proveedor no ofrecen cifrado: que no se encuentre ninguno es normal.',
  'peculiarity.pop-only':
    'Los programas de correo recogen los mensajes de este proveedor por POP; no tiene IMAP.',
  'peculiarity.tls-on-587':
    'El puerto 587 de este proveedor puede empezar con cifrado o con STARTTLS: los programas de correo usan uno u otro.',
  'peculiarity.smart-card': 'La web pide la tarjeta inteligente de la persona antes de responder.',
  'peculiarity.banner-names-address':
    'El saludo de este servidor contiene la dirección de quien pregunta; no aparece en el informe.',
  'peculiarity.server-by-customer':
    'Cada cliente de este proveedor tiene un servidor con otro nombre: figura en su carta o en su panel de control.',
  'peculiarity.also-forwarding':
    'Los servidores que aquí reciben correo sirven también a dominios que solo lo reenvían: entonces no hay buzón que encontrar.',
};
