import type { causeMessages as english } from '../en/verdict-causes.ts';

/** Spanish. */
export const causeMessages: Readonly<Record<keyof typeof english, string>> = {
  'no-network-adapter.headline':
    '{sure, select, yes {Este equipo no está conectado a ninguna red.} other {Parece que este equipo no está conectado a ninguna red.}}',
  'no-network-adapter.seen':
    'No hay conexión activa por Wi-Fi ni por cable, así que no se puede llegar a nada en internet.',
  'no-network-adapter.no-route.seen':
    'Hay una conexión activa, pero no lleva a ninguna parte: no hay salida a internet.',
  'no-network-adapter.do':
    'Activa la Wi-Fi o conecta el cable de red, comprueba que el modo avión está desactivado y vuelve a pulsar Diagnosticar.',
  'no-network-adapter.helpdesk':
    'Sin interfaz utilizable o sin ruta predeterminada; fallaron todos los controles. Comprobar adaptador, controlador, modo avión, DHCP.',

  'local-network-down.headline':
    '{sure, select, yes {Lo que falla es tu Wi-Fi o tu red, no tu correo.} other {Parece que lo que falla es tu Wi-Fi o tu red, no tu correo.}}',
  'local-network-down.seen':
    'Ni siquiera responde el router, ni tampoco ninguna de las {failed, number} direcciones de prueba en internet.',
  'local-network-down.do':
    'Acércate al punto Wi-Fi o revisa el cable; después reinicia el router y vuelve a pulsar Diagnosticar.',
  'local-network-down.helpdesk':
    'Puerta de enlace predeterminada sin respuesta (connect y tabla de vecinos); todos los controles fallaron{asked, select, both { por nombre y por dirección} name { por nombre} other { por dirección}}. Comprobar asociación Wi-Fi, VLAN, DHCP, router.',

  'internet-down.headline':
    '{sure, select, yes {Tu conexión a internet no funciona.} other {Parece que tu conexión a internet no funciona.}}',
  'internet-down.denied.headline':
    '{sure, select, yes {Un cortafuegos de este equipo bloquea todas las conexiones.} other {Parece que un cortafuegos de este equipo bloquea todas las conexiones.}}',
  'internet-down.tunnel.headline':
    '{sure, select, yes {Por tu VPN no vuelve nada.} other {Parece que por tu VPN no vuelve nada.}}',
  'internet-down.seen':
    'No respondió ninguna de las {failed, number} direcciones de prueba en internet; sin conexión, el correo no puede funcionar.',
  'internet-down.router.seen':
    'El router responde, pero más allá no respondió ninguna de las {failed, number} direcciones de prueba; sin conexión, el correo no puede funcionar.',
  'internet-down.denied.seen':
    'El sistema rechazó las {failed, number} conexiones de prueba antes de que salieran de este equipo.',
  'internet-down.tunnel.seen':
    'Este equipo lo envía todo por una VPN, y ninguna de {failed, number} direcciones de prueba en internet respondió.',
  'internet-down.do':
    'Reinicia el router; si no mejora en diez minutos, pregunta a tu proveedor de internet. Mientras tanto, prueba el teléfono con datos móviles.',
  'internet-down.denied.do':
    'Pregunta a soporte qué programa de seguridad o cortafuegos hay aquí, y pide que permita el correo.',
  'internet-down.tunnel.do':
    'Desconecta la VPN y vuelve a diagnosticar: así verás si calla la VPN o la línea. Si es la VPN, avisa a quien la administra.',
  'internet-down.helpdesk':
    'Todos los controles fallaron{asked, select, both { por nombre y por IP literal} name { por nombre} other { por IP literal}}. {gateway, select, ok {La puerta de enlace responde, nada más allá: lado WAN del router o la línea.} other {No se vio responder a la puerta de enlace: router o línea.}}',
  'internet-down.denied.helpdesk':
    'connect() falla con EACCES/EPERM para todos los destinos: cortafuegos local o seguridad de endpoint.',
  'internet-down.tunnel.helpdesk':
    'Fallaron todos los controles; la ruta por defecto pasa por una interfaz de túnel. Túnel levantado sin tráfico, su salida o su cortafuegos, o la línea de debajo.',

  'captive-portal.headline':
    '{sure, select, yes {Esta red Wi-Fi pide que antes inicies sesión.} other {Parece que esta red Wi-Fi pide que antes inicies sesión.}}',
  'captive-portal.seen':
    'Esta red sustituyó {replaced, number} de {measured, number} páginas de prueba por una página suya.',
  'captive-portal.passes-probes.seen':
    '{internet, select, ok {Las páginas de prueba pasan} other {Algunas páginas de prueba pasan}}, pero en {replaced, plural, one {# conexión segura} other {# conexiones seguras}} de correo e inicio de sesión responde esta misma red.',
  'captive-portal.foreign-answers.headline':
    '{sure, select, yes {Esta red responde en lugar de internet.} other {Parece que esta red responde en lugar de internet.}}',
  'captive-portal.foreign-answers.seen':
    '{replaced, plural, one {# dirección conocida de internet mostró} other {# direcciones conocidas de internet mostraron}} un certificado ajeno, y ninguna página de prueba era la auténtica.',
  'captive-portal.foreign-answers.do':
    'Abre cualquier página en el navegador. Si la red te pide iniciar sesión, hazlo y ejecuta Mailpath otra vez; si no, usa otra red, por ejemplo la de tu teléfono.',
  'captive-portal.foreign-answers.helpdesk':
    'TLS en {replaced, plural, one {# IP pública literal} other {# IP públicas literales}} (1.1.1.1, 8.8.8.8, 9.9.9.9) termina en un certificado ajeno y ningún control sin cifrar pasa: portal, red cerrada o proxy transparente.',
  'captive-portal.do':
    'Abre cualquier página en el navegador, acepta lo que pida la red y vuelve a pulsar Diagnosticar.',
  'captive-portal.dont':
    'No escribas la contraseña de tu correo en la página de la red ni aceptes avisos de certificado.',
  'captive-portal.helpdesk':
    'Portal cautivo o página de bloqueo: {replaced, plural, one {# control sustituido} other {# controles sustituidos}}{portal, select, none {} other {, host de Location {portal}}}. Los certificados propios en hosts de correo cuentan como la misma señal.',

  'captive-portal.passes-probes.helpdesk':
    '{internet, select, ok {Los controles pasan, pero } other {}}{replaced, plural, one {# host principal del proveedor muestra} other {# hosts principales del proveedor muestran}} {self, select, yes {un certificado autofirmado} other {el certificado de un extraño que responde también en direcciones de otros operadores}}: portal con las páginas de prueba en lista blanca, o un dispositivo que responde por todos.',

  'clock-wrong.headline':
    '{sure, select, yes {El reloj de este equipo está} other {Parece que el reloj de este equipo está}} {direction, select, ahead {adelantado} other {atrasado}} {unit, select, months {{amount, plural, one {# mes} other {# meses}}} days {{amount, plural, one {# día} other {# días}}} hours {{amount, plural, one {# hora} other {# horas}}} other {{amount, plural, one {# minuto} other {# minutos}}}}.',
  'clock-wrong.no-date.headline':
    '{sure, select, yes {El reloj de este equipo no está en hora.} other {Parece que el reloj de este equipo no está en hora.}}',
  'clock-wrong.seen':
    'Las conexiones seguras con {refused, plural, one {# servidor} other {# servidores}} de correo e inicio de sesión se rechazan por sus fechas; {hosts, plural, one {# servidor de internet da otra hora} other {# servidores de internet coinciden en la hora}}.',
  'clock-wrong.sign-in.seen':
    '{hosts, plural, one {# servidor de internet da} other {# servidores de internet coinciden en}} otra hora; el inicio de sesión rechaza un reloj desviado más de 5 minutos.',
  'clock-wrong.no-date.seen':
    '{refused, plural, one {Se rechaza # conexión segura} other {Se rechazan a la vez # conexiones seguras sin relación entre sí}} por sus fechas.',
  'clock-wrong.do': 'Pon la fecha, la hora y la zona horaria en automático y vuelve a pulsar Diagnosticar.',
  'clock-wrong.dont':
    'No pases por alto los avisos de certificado ni cambies la contraseña. Ninguna de las dos cosas ayuda.',
  'clock-wrong.helpdesk':
    'Desfase mediano de Date: {seconds, number} s (servidor menos local) en {hosts, plural, one {# host} other {# hosts}}{refused, plural, =0 {} one {; # host falla por fechas de certificado} other {; # hosts fallan por fechas de certificado}}. Comprobar servicio de hora, pila CMOS, hora del dominio.',
  'clock-wrong.no-date.helpdesk':
    'Sin cabecera Date con la que comparar; {refused, plural, one {# host falla por fechas de certificado} other {# hosts fallan por fechas de certificado}}, de varios operadores. Comprobar servicio de hora, pila CMOS, hora del dominio.',

  'hosts-file-override.headline':
    '{sure, select, yes {Una entrada de este equipo lleva las conexiones de correo al lugar equivocado.} other {Parece que una entrada de este equipo lleva las conexiones de correo al lugar equivocado.}}',
  'hosts-file-override.seen':
    'La línea {line, number} del archivo hosts envía {host} a {address}{count, plural, one {} other {; en total hay # entradas así}}.',
  'hosts-file-override.do': 'Pide a soporte que quite la línea, o el programa que la escribe.',
  'hosts-file-override.dont':
    'No reinstales el programa de correo: volvería a encontrarse con la misma entrada.',
  'hosts-file-override.helpdesk':
    'Archivo hosts, línea {line, number}: {address} {host} ({count, plural, one {# entrada así} other {# entradas así}}); ninguna conexión TLS acreditó aquí el nombre. Resto de una migración, bloqueador de anuncios o malware.',

  'root-store-outdated.headline':
    '{sure, select, yes {La lista de certificados de confianza de este equipo está anticuada.} other {Parece que la lista de certificados de confianza de este equipo está anticuada.}}',
  'root-store-outdated.seen':
    '{hostCount, plural, one {# servidor de correo muestra} other {# servidores de correo muestran}} un certificado de una autoridad pública que este equipo no conoce{others, select, yes {; otros sitios seguros funcionan} other {}}.',
  'root-store-outdated.do':
    'Instala las actualizaciones pendientes del sistema, reinicia y vuelve a pulsar Diagnosticar.',
  'root-store-outdated.dont': 'No aceptes el certificado a mano.',
  'root-store-outdated.helpdesk':
    'Sin raíz de confianza para {hosts}; emisor tal como se envió: {issuer, select, none {sin nombre} other {{issuer}}}. El emisor es una CA pública, así que no es inspección: actualizar el almacén de raíces (actualización automática de raíces, paquete de certificados).',
  'root-store-outdated.refused.headline':
    '{sure, select, yes {Este equipo no confía en los certificados que muestran sus conexiones de correo.} other {Parece que este equipo no confía en los certificados que muestran sus conexiones de correo.}}',
  'root-store-outdated.refused.seen':
    'La lista de certificados de confianza del sistema rechaza {hostCount, plural, one {# servidor de correo} other {# servidores de correo}}: el certificado viene de {issuer, select, none {un emisor sin nombre} other {{issuer}}}.',
  'root-store-outdated.refused.do':
    'Envía el informe a soporte: pueden instalar el certificado que falta o dejar sin abrir las conexiones de correo.',
  'root-store-outdated.refused.helpdesk':
    'Aceptado por el entorno de ejecución (raíces públicas, añadidas y del sistema), rechazado por el verificador del sistema: {hosts}, emisor {issuer, select, none {sin nombre} other {{issuer}}}. Instalar la raíz en el almacén del sistema o averiguar por qué no se confía en ella.',

  'antivirus-mail-shield.headline':
    '{sure, select, yes {El antivirus de este equipo intercepta las conexiones de correo y las rompe.} other {Parece que el antivirus de este equipo intercepta las conexiones de correo y las rompe.}}',
  'antivirus-mail-shield.seen':
    'Los certificados vienen de {issuer} y no de {company}, y con ellos {failing, plural, one {falla # vía} other {fallan # vías}} de acceso al buzón.',
  'antivirus-mail-shield.do':
    'Pide a soporte que excluya el correo del escudo de correo del antivirus.{web, select, yes { Mientras tanto, el correo en el navegador responde.} other {}}',
  'antivirus-mail-shield.dont': 'No desactives todo el antivirus ni elimines la cuenta de correo.',
  'antivirus-mail-shield.helpdesk':
    'Emisor {issuer} en {hosts}; {failing, plural, one {# ruta falla} other {# rutas fallan}} detrás (STARTTLS eliminado, handshake o diálogo roto). Excluir del análisis los hosts de correo y los puertos 993, 995, 465, 587.',

  'proxy-unreachable.headline':
    '{sure, select, yes {El proxy definido en este equipo no responde.} other {Parece que el proxy definido en este equipo no responde.}}',
  'proxy-unreachable.insecure.headline':
    '{sure, select, yes {No se puede acceder de forma segura al proxy definido en este equipo.} other {Parece que no se puede acceder de forma segura al proxy definido en este equipo.}}',
  'proxy-unreachable.seen':
    'Este equipo está configurado para salir por {proxy, select, none {un proxy} other {el proxy {proxy}}}, y allí no responde nada.',
  'proxy-unreachable.direct-works.seen':
    'Este equipo está configurado para salir por {proxy, select, none {un proxy} other {el proxy {proxy}}}, y allí no responde nada; sin él, los servidores de correo responden.',
  'proxy-unreachable.insecure.seen':
    'Este equipo lo envía todo {proxy, select, none {al proxy} other {al proxy {proxy}}}. El proxy está ahí, pero su certificado no está en orden y los programas no pasan.',
  'proxy-unreachable.do':
    'Si estás fuera de la red de tu empresa, conéctate a su VPN; si no, pregunta a soporte por el ajuste del proxy.',
  'proxy-unreachable.dont': 'No cambies tu cuenta de correo: el fallo no está ahí.',
  'proxy-unreachable.helpdesk':
    'Proxy{proxy, select, none {} other { {proxy}}}{source, select, environment { (de variables de entorno)} platform { (de los ajustes del sistema)} other {}} inaccesible o sin resolver; {direct, select, ok {la ruta directa funciona} failed {la ruta directa falla también} other {la ruta directa no se midió}}. Proxy fijo fuera de la sede, destino PAC muerto o caída del proxy.',
  'proxy-unreachable.insecure.helpdesk':
    'Falla TLS con {proxy, select, none {el propio proxy} other {el propio proxy {proxy}}}: revisar el certificado que muestra, su nombre y sus fechas.',

  'proxy-script-broken.headline':
    '{sure, select, yes {El script de proxy de tu empresa está dañado y el correo no encuentra salida.} other {Parece que el script de proxy de tu empresa está dañado y el correo no encuentra salida.}}',
  'proxy-script-broken.silent.headline':
    '{sure, select, yes {El script de proxy de tu empresa no se carga y el correo no encuentra salida.} other {Parece que el script de proxy de tu empresa no se carga y el correo no encuentra salida.}}',
  'proxy-script-broken.seen':
    'Este equipo pregunta a {script, select, none {un script de proxy} other {{script}}} qué proxy debe usar. Lo que llega no es un script utilizable, y sin proxy no responde nada.',
  'proxy-script-broken.silent.seen':
    'Este equipo pregunta a {script, select, none {un script de proxy} other {{script}}} qué proxy debe usar. No llega respuesta, y sin proxy no responde nada.',
  'proxy-script-broken.do': 'Envía el informe a soporte: hay que reparar el script en su servidor.',
  'proxy-script-broken.dont': 'No cambies tu cuenta de correo: el fallo no está ahí.',
  'proxy-script-broken.helpdesk':
    'Script de proxy (PAC){script, select, none {} other { en {script}}}: sin script utilizable{status, select, none {} other {, código HTTP {status}}}. Si falla, los programas pasan a DIRECT sin avisar, y esta red no deja salir nada directamente. Revisar el servidor web y el contenido del archivo.',
  'proxy-script-broken.silent.helpdesk':
    'Script de proxy (PAC){script, select, none {} other { en {script}}}: el servidor es de esta red y no responde. Si falla, los programas pasan a DIRECT sin avisar, y esta red no deja salir nada directamente. Revisar el servidor web.',

  'proxy-auth-required.headline':
    '{sure, select, yes {El proxy de tu empresa pide una contraseña que los programas de correo no pueden dar.} other {Parece que el proxy de tu empresa pide una contraseña que los programas de correo no pueden dar.}}',
  'proxy-auth-required.seen':
    '{proxy, select, none {El proxy} other {El proxy {proxy}}} respondió al acceso al correo pidiendo iniciar sesión.',
  'proxy-auth-required.do':
    'Envía el informe a soporte; un navegador que conozca el proxy quizá aún muestre tu correo.',
  'proxy-auth-required.dont': 'No escribas la contraseña de tu correo en una ventana del proxy.',
  'proxy-auth-required.helpdesk':
    '407 {proxy, select, none {del proxy} other {de {proxy}}}{schemes, select, none {} other {, esquemas: {schemes}}}. Permitir que los hosts de correo (categoría de endpoints Optimize) eviten el proxy o su autenticación.',

  'proxy-blocks-mail.headline':
    '{sure, select, yes {El proxy de tu empresa no deja pasar el correo.} other {Parece que el proxy de tu empresa no deja pasar el correo.}}',
  'proxy-blocks-mail.gateway.headline':
    '{sure, select, yes {El proxy de tu empresa responde, pero no consigue conexión con el correo.} other {Parece que el proxy de tu empresa responde, pero no consigue conexión con el correo.}}',
  'proxy-blocks-mail.names.headline':
    '{sure, select, yes {El proxy de tu empresa responde, pero no encuentra los nombres de los servidores de correo.} other {Parece que el proxy de tu empresa responde, pero no encuentra los nombres de los servidores de correo.}}',
  'proxy-blocks-mail.no-answer.headline':
    '{sure, select, yes {El proxy de tu empresa acepta la conexión, pero no responde a tiempo.} other {Parece que el proxy de tu empresa acepta la conexión, pero no responde a tiempo.}}',
  'proxy-blocks-mail.seen':
    '{proxy, select, none {El proxy} other {El proxy {proxy}}} rechazó el paso {hostCount, plural, =0 {al correo} one {a # servidor de correo} other {a # servidores de correo}}.',
  'proxy-blocks-mail.gateway.seen':
    '{proxy, select, none {El proxy} other {El proxy {proxy}}} no pudo abrir paso {hostCount, plural, =0 {al correo} one {a # servidor de correo} other {a # servidores de correo}}.',
  'proxy-blocks-mail.names.seen':
    '{proxy, select, none {El proxy} other {El proxy {proxy}}} dice que no encuentra el nombre de {hostCount, plural, =0 {el correo} one {# servidor de correo} other {# servidores de correo}}.',
  'proxy-blocks-mail.no-answer.seen':
    '{proxy, select, none {El proxy} other {El proxy {proxy}}} no respondió a tiempo por {hostCount, plural, =0 {el correo} one {# servidor de correo} other {# servidores de correo}}.',
  'proxy-blocks-mail.do': 'Envía el informe a soporte: solo ellos pueden cambiar las reglas del proxy.',
  'proxy-blocks-mail.gateway.do': 'Envía el informe a soporte: ellos tienen que ocuparse del proxy.',
  'proxy-blocks-mail.names.do': 'Envía el informe a soporte: ellos tienen que ocuparse del proxy.',
  'proxy-blocks-mail.no-answer.do': 'Envía el informe a soporte: ellos tienen que ocuparse del proxy.',
  'proxy-blocks-mail.dont': 'No cambies tu cuenta de correo ni la contraseña.',
  'proxy-blocks-mail.helpdesk':
    'CONNECT a {hosts, select, none {hosts de correo} other {{hosts}}}: {proxy, select, none {el proxy} other {{proxy}}} {status, select, none {no lo abrió} other {respondió {status}}}. Permitir los endpoints del proveedor.',
  'proxy-blocks-mail.gateway.helpdesk':
    'CONNECT a {hosts, select, none {los servidores de correo} other {{hosts}}}: {status, select, none {fallo} other {respuesta {status}}} de {proxy, select, none {el proxy} other {{proxy}}}; el propio proxy no consigue conexión. Revisar su línea, sus servidores de nombres y su cortafuegos.',
  'proxy-blocks-mail.names.helpdesk':
    '{proxy, select, none {el proxy} other {{proxy}}} no resuelve {hosts, select, none {los servidores de correo} other {{hosts}}}{status, select, none {} other { (código {status})}}: revisar los servidores de nombres que usa el proxy.',
  'proxy-blocks-mail.no-answer.helpdesk':
    '{proxy, select, none {el proxy} other {{proxy}}} acepta TCP y no responde a tiempo al CONNECT a {hosts, select, none {los servidores de correo} other {{hosts}}}: sobrecargado, o a la espera de sus propios nombres o conexiones.',

  'dns-resolver-down.headline':
    '{sure, select, yes {La libreta de direcciones de internet no responde aquí.} other {Parece que la libreta de direcciones de internet no responde aquí.}}',
  'dns-resolver-down.seen':
    '{failed, plural, one {No se pudo consultar # nombre} other {No se pudieron consultar # nombres}}, aunque las direcciones de internet responden.',
  'dns-resolver-down.do':
    'Reinicia el router y vuelve a pulsar Diagnosticar; hasta entonces, prueba con los datos móviles del teléfono.',
  'dns-resolver-down.organisation.do':
    'Avisa a soporte de que el servidor de nombres de la empresa no responde.',
  'dns-resolver-down.signatures.do':
    'Revisa la fecha y la hora del router y reinícialo; hasta entonces, prueba con los datos móviles del teléfono.',
  'dns-resolver-down.isp.do':
    'Avisa a tu proveedor de internet de que sus servidores de nombres no responden.',
  'dns-resolver-down.dont': 'No cambies tu cuenta de correo ni la contraseña.',
  'dns-resolver-down.helpdesk':
    'El resolver del sistema no dio dirección para {failed, plural, one {# nombre} other {# nombres}}; las IP literales responden.{servers, select, none {} other { Servidores configurados que fallaron: {servers}.}} Comparar con los resolvers públicos del informe.',

  'dns-wrong-answer.headline':
    '{sure, select, yes {La libreta de direcciones de internet da aquí respuestas erróneas.} other {Parece que la libreta de direcciones de internet da aquí respuestas erróneas.}}',
  'dns-wrong-answer.seen':
    '{whose, select, nobody {{hostCount, plural, one {# nombre de correo o inicio de sesión lleva} other {# nombres de correo o inicio de sesión llevan}} al lugar equivocado o a ninguno{controlled, select, yes {; los servidores de nombres públicos aciertan} other {}}.} other {{whose, select, router {El servidor de nombres del router} here {El servidor de nombres de este equipo} company {El servidor de nombres de la empresa} line {El servidor de nombres del proveedor de internet} public {El servidor de nombres público} other {El servidor de nombres}}{server, select, none {} other { {server}}} {reason, select, blocked {bloquea {host}} hidden {oculta la dirección privada de {host}} signatures {rechaza las firmas de {host}} redirected {da una dirección equivocada para {host}} absent {no conoce {host}} other {no encuentra {host}}}{more, plural, =0 {} one { y # nombre más} other { y # nombres más}}{controlled, select, yes {; los servidores de nombres públicos responden} other {}}.}}',
  'dns-wrong-answer.do':
    'Reinicia el router y vuelve a pulsar Diagnosticar; si sigue igual, envía el informe a quien administra esta red.',
  'dns-wrong-answer.device.do':
    'Pide a soporte que busque en este equipo un filtro o programa de seguridad que responda en lugar del servidor de nombres.',
  'dns-wrong-answer.signatures.do':
    'Revisa la fecha y la hora del router y reinícialo; si sigue igual, envía el informe a quien administra esta red.',
  'dns-wrong-answer.hidden.do':
    'El servidor de correo tiene una dirección dentro de una red privada: conéctate a la red o a la VPN de la empresa, o permite {host} en la protección contra rebind del router.',
  'dns-wrong-answer.blocked.do':
    'Pide a quien lleva el filtro de esta red que quite {host} de su lista de bloqueo; hasta entonces, usa datos móviles.',
  'dns-wrong-answer.isp.do':
    'Avisa a tu proveedor de internet; hasta que lo repare, usa {controlled, select, yes {otro servidor de nombres (por ejemplo 1.1.1.1) o datos móviles} other {datos móviles}}.',
  'dns-wrong-answer.organisation.do':
    'Envía el informe a soporte: el servidor de nombres o la VPN de la empresa da la respuesta equivocada.',
  'dns-wrong-answer.dont':
    'No cambies tu cuenta de correo ni la contraseña, y no aceptes avisos de certificado.',
  'dns-wrong-answer.helpdesk':
    '{host} = {answer}{word, select, answer { ({problem})} other {}} en el resolver del sistema{controlled, select, yes {, frente a las respuestas de los resolvers públicos} other {}}{servers, select, none {} other {; servidores erróneos: {servers}}}. Nombres: {hosts}. Vaciar cachés, revisar listas de bloqueo, zonas divididas, NRPT, VPN.',

  'tls-inspection.headline':
    '{sure, select, yes {La red de tu empresa intercepta las conexiones seguras de correo y las rompe.} other {Parece que la red de tu empresa intercepta las conexiones seguras de correo y las rompe.}}',
  'tls-inspection.debug.headline':
    '{sure, select, yes {Un programa de este equipo intercepta las conexiones seguras de correo y las rompe.} other {Parece que un programa de este equipo intercepta las conexiones seguras de correo y las rompe.}}',
  'tls-inspection.seen':
    'Los certificados vienen de {issuer, select, none {un emisor sin nombre} other {{issuer}}} y no de {company}, y con ellos {failing, plural, one {falla # prueba} other {fallan # pruebas}}.',
  'tls-inspection.do': 'Envía el informe a soporte: pueden excluir el correo.',
  'tls-inspection.debug.do':
    'Cierra {issuer, select, none {el programa que intercepta las conexiones} other {{issuer}}} o quita su certificado y vuelve a pulsar Diagnosticar.',
  'tls-inspection.dont': 'No aceptes avisos de certificado ni reinstales el programa de correo.',
  'tls-inspection.helpdesk':
    'TLS hacia {hosts} interceptado; emisor {issuer, select, none {sin nombre} other {{issuer}}}; {failing, plural, one {# endpoint falla} other {# endpoints fallan}} detrás. Excluir de la inspección los endpoints Optimize y Allow del proveedor.',

  'tenant-restrictions.headline':
    '{sure, select, yes {Esta red solo permite iniciar sesión a cuentas de otras organizaciones.} other {Parece que esta red solo permite iniciar sesión a cuentas de otras organizaciones.}}',
  'tenant-restrictions.seen':
    'El inicio de sesión de Microsoft rechazó el acceso porque la red le pidió dejar fuera cuentas como la tuya.',
  'tenant-restrictions.do':
    'Usa otra red o los datos móviles del teléfono para esta cuenta, o pregunta a quien administra esta red.',
  'tenant-restrictions.dont': 'No cambies la contraseña. El fallo no está en la cuenta.',
  'tenant-restrictions.helpdesk':
    'Tenant restrictions en vigor (Restrict-Access-To-Tenants o sec-Restrict-Tenant-Access-Policy; AADSTS500021/500022, x-ms-diagnostics 2000020). Añadir el tenant a la lista del proxy o usar otra salida.',

  'middlebox-answers.headline':
    '{sure, select, yes {Un filtro de esta red responde en lugar de tu correo.} other {Parece que un filtro de esta red responde en lugar de tu correo.}}',
  'middlebox-answers.dialogue.headline':
    '{sure, select, yes {Un cortafuegos de esta red cambia lo que dice el servidor de correo.} other {Parece que un cortafuegos de esta red cambia lo que dice el servidor de correo.}}',
  'middlebox-answers.seen':
    'En {count, plural, one {# dirección} other {# direcciones}} de correo o inicio de sesión respondió algo que no es {company}.',
  'middlebox-answers.dialogue.seen':
    'El diálogo de {count, plural, one {# servicio} other {# servicios}} de correo llega enmascarado o recortado.',
  'middlebox-answers.do':
    'Envía el informe a soporte o a quien administra esta red; mientras tanto, prueba el teléfono con datos móviles.',
  'middlebox-answers.dont': 'No escribas la contraseña en una página que aparezca en lugar de tu correo.',
  'middlebox-answers.helpdesk':
    'Respuestas sin las cabeceras propias del proveedor desde {hosts}{status, select, none {} other {, código {status}}}: página de bloqueo o dispositivo que reescribe (véanse Via, Server y el inicio del cuerpo; en SMTP: banner enmascarado o sin STARTTLS, p. ej. inspección ESMTP).',

  'middlebox-breaks-tls.headline':
    '{sure, select, yes {Un dispositivo de seguridad de esta red rompe las conexiones seguras de correo.} other {Parece que un dispositivo de seguridad de esta red rompe las conexiones seguras de correo.}}',
  'middlebox-breaks-tls.seen':
    'Las conexiones con {hostCount, plural, one {# servidor de correo} other {# servidores de correo}} se cortan cuando dicen su nombre y pasan cuando dicen otro.',
  'middlebox-breaks-tls.size.seen':
    'Las conexiones con {hostCount, plural, one {# servidor de correo} other {# servidores de correo}} dejan de responder si el primer mensaje es largo y pasan si es corto.',
  'middlebox-breaks-tls.do':
    'Envía el informe a soporte o a quien administra esta red; mientras tanto, prueba el teléfono con datos móviles.',
  'middlebox-breaks-tls.dont': 'No reinstales el programa de correo ni elimines la cuenta.',
  'middlebox-breaks-tls.helpdesk':
    'TLS hacia {hosts} recibe un reset o se bloquea con el SNI verdadero, no con otro: filtro por nombre en la ruta.',
  'middlebox-breaks-tls.size.helpdesk':
    'TLS hacia {hosts} se bloquea con un ClientHello de dos paquetes (X25519MLKEM768) y pasa con uno pequeño: firmware del cortafuegos o agujero negro de MTU.',

  'mail-ports-blocked.headline':
    '{sure, select, yes {Esta red bloquea los puertos de los programas de correo.} other {Parece que esta red bloquea los puertos de los programas de correo.}}',
  'mail-ports-blocked.proxy-only.headline':
    '{sure, select, yes {Esta red solo deja salir a los programas por su proxy, y tu programa de correo no usa ninguno.} other {Parece que esta red solo deja salir a los programas por su proxy, y tu programa de correo no usa ninguno.}}',
  'mail-ports-blocked.seen':
    'No se puede acceder a {count, plural, one {# puerto de correo} other {# puertos de correo}} ({ports}){life, select, none {} web {, mientras que la web del mismo proveedor responde} ports {, mientras que otros puertos del mismo proveedor responden} other {, mientras que el inicio de sesión del mismo proveedor responde}}.',
  'mail-ports-blocked.proxy-only.seen':
    'Sin el proxy no sale nada, así que los puertos de correo {ports} están cerrados. Las redes de empresa suelen ser así.',
  'mail-ports-blocked.do':
    '{web, select, yes {Por ahora lee tu correo en el navegador o usa datos móviles} other {Por ahora usa datos móviles}}; pide a quien administra esta red que abra los puertos.',
  'mail-ports-blocked.proxy-only.do':
    'Lee tu correo en el navegador si puedes, o usa datos móviles; pregunta a quien administra esta red si se pueden abrir los puertos.',
  'mail-ports-blocked.other-port.do':
    'En el programa de correo, pon el puerto de envío en {otherPort}: ese responde aquí. Pide a quien administra esta red que abra el otro.',
  'mail-ports-blocked.dont': 'No cambies nombres de servidor ni puertos en el programa de correo.',
  'mail-ports-blocked.other-port.dont': 'No cambies los nombres de los servidores ni elimines la cuenta.',
  'mail-ports-blocked.helpdesk':
    'TCP {ports} hacia {hosts} {how, select, refused {rechazado} reset {cortado (RST)} turned {devuelto por ICMP} other {sin respuesta}}{life, select, none {} web {; 443 del mismo proveedor funciona} ports {; otros puertos del mismo proveedor responden} other {; el inicio de sesión del mismo proveedor responde}}: filtro de puertos en la ruta.',
  'mail-ports-blocked.proxy-only.helpdesk':
    'TCP {ports} hacia {hosts} no sale por ninguna vía: fuera del proxy todo está cerrado, e IMAP, POP y SMTP no usan proxies HTTP. Es así a propósito en redes solo con proxy: permitir los puertos o usar programas por HTTPS.',

  'mail-hosts-blocked.headline':
    '{sure, select, yes {Tus servidores de correo están bloqueados en esta red.} other {Parece que tus servidores de correo están bloqueados en esta red.}}',
  'mail-hosts-blocked.past-proxy.headline':
    '{sure, select, yes {Tus servidores de correo están excluidos del proxy, y sin él no sale nada.} other {Parece que tus servidores de correo están excluidos del proxy, y sin él no sale nada.}}',
  'mail-hosts-blocked.denied.headline':
    '{sure, select, yes {Un cortafuegos de este equipo bloquea tus servidores de correo.} other {Parece que un cortafuegos de este equipo bloquea tus servidores de correo.}}',
  'mail-hosts-blocked.seen':
    '{hostCount, plural, one {# servidor de correo no responde} other {# servidores de correo no responden}} desde aquí, mientras que {internet, select, ok {el resto de internet sí} other {otros servidores de internet sí}}.',
  'mail-hosts-blocked.past-proxy.seen':
    '{hostCount, plural, one {# servidor de correo se pide} other {# servidores de correo se piden}} sin pasar por el proxy, por donde esta red no deja salir nada.',
  'mail-hosts-blocked.do':
    'Por ahora usa el teléfono con datos móviles y envía el informe a quien administra esta red.',
  'mail-hosts-blocked.past-proxy.do':
    'Envía el informe a soporte: hay que cambiar la lista de excepciones del proxy o el cortafuegos.',
  'mail-hosts-blocked.denied.do':
    'Pregunta a soporte qué programa de seguridad hay aquí, y pide que permita el correo.',
  'mail-hosts-blocked.dont': 'No cambies tu cuenta de correo ni la contraseña.',
  'mail-hosts-blocked.helpdesk':
    'TCP 443 hacia {hosts} falla desde aquí{addresses, plural, =0 {} one { (# dirección)} other { (# direcciones)}}{how, select, refused {, rechazo inmediato} denied {, rechazado por este mismo equipo} other {}}{internet, select, ok {; los controles pasan} some {; algunos servidores ajenos responden} other {}}{elsewhere, select, yes {; un segundo lugar llega a ellos} other {}}. Regla de cortafuegos por dirección o nombre.',
  'mail-hosts-blocked.past-proxy.helpdesk':
    '{hosts} van en DIRECT (lista de excepciones, no_proxy o script), y la vía directa está cerrada; otros servidores pasan por el proxy. Quitarlos de la lista o abrir el cortafuegos.',

  'connection-unstable.headline':
    '{sure, select, yes {Tu conexión a internet va y viene.} other {Parece que tu conexión a internet va y viene.}}',
  'connection-unstable.seen':
    '{lost, number} de {tries, number} conexiones se perdieron por el camino, también con sitios que no tienen nada que ver con el correo.',
  'connection-unstable.do':
    'Acércate al punto Wi-Fi o usa un cable, reinicia el router y vuelve a pulsar Diagnosticar.',
  'connection-unstable.dont': 'No elimines la cuenta: eso no estabiliza la conexión.',
  'connection-unstable.helpdesk':
    'Timeouts y resets en {lost, number} de {tries, number} intentos, también en {strangers, plural, one {# control ajeno} other {# controles ajenos}}{spoken, select, yes {; además, 5xx propios del proveedor} other {; sin 5xx propio del proveedor detrás}}. Comprobar pérdidas, calidad de la Wi-Fi, línea.',

  'ipv6-broken.headline':
    '{sure, select, yes {El correo funciona, pero una parte de tu conexión falla.} other {Parece que el correo funciona, pero una parte de tu conexión falla.}}',
  'ipv6-broken.seen':
    '{hostCount, plural, one {# servidor de correo no responde} other {# servidores de correo no responden}} por el protocolo de internet más nuevo (IPv6); el antiguo funciona.',
  'ipv6-broken.do':
    'Reinicia el router; si sigue igual, avisa a tu proveedor de internet de que IPv6 no funciona.',
  'ipv6-broken.dont': 'No desactives IPv6 en este equipo: otras cosas lo necesitan.',
  'ipv6-broken.helpdesk':
    'Las conexiones IPv6 con {hosts} fallan (timeout, reset o rechazo), IPv4 funciona: agujero negro de IPv6 en el router o el ISP; los clientes sin Happy Eyeballs se detienen varios segundos.',

  'os-offline-indicator.headline':
    '{sure, select, yes {El correo funciona, pero Windows cree que no hay conexión.} other {Parece que el correo funciona, pero Windows cree que no hay conexión.}}',
  'os-offline-indicator.seen':
    'La prueba de conexión de Microsoft está bloqueada aquí; el correo y otras páginas de prueba responden.',
  'os-offline-indicator.do':
    '{web, select, yes {Por ahora usa el correo en el navegador; pide a quien administra esta red que permita www.msftconnecttest.com.} other {Pide a quien administra esta red que permita www.msftconnecttest.com.}}',
  'os-offline-indicator.dont': 'No elimines la cuenta de Outlook: solo está esperando a Windows.',
  'os-offline-indicator.helpdesk':
    'Sondeo NCSI a www.msftconnecttest.com bloqueado, hosts de correo accesibles: Windows indica que no hay internet y Outlook clásico sigue Desconectado. Permitir los hosts NCSI; véase NlaSvc\\Parameters\\Internet.',

  'domain-dns-broken.headline':
    '{sure, select, yes {Algo falla en la dirección {domain} de tu organización.} other {Parece que algo falla en la dirección {domain} de tu organización.}}',
  'domain-dns-broken.seen':
    'Las entradas de {domain} no se pueden consultar{internet, select, ok {, aunque la consulta funciona con otros nombres} other {}}.',
  'domain-dns-broken.gone.seen':
    'A las {time} UTC, {domain} no existía para ninguno de los servidores de nombres consultados.',
  'domain-dns-broken.no-mail.seen': '{domain} existe, pero no indica ningún servidor de correo.',
  'domain-dns-broken.parked.seen':
    '{domain} está aparcado: no indica ningún servidor de correo y está en {nameServer}, adonde van los dominios caducados o en venta.',
  'domain-dns-broken.signatures.seen':
    'Las entradas de {domain} están mal firmadas, y los servidores de nombres que comprueban firmas las rechazan.',
  'domain-dns-broken.do':
    'Revisa cómo está escrita la dirección; si es correcta, avisa enseguida a quien se ocupa de {domain}.',
  'domain-dns-broken.dont': 'No cambies tu cuenta de correo ni la contraseña.',
  'domain-dns-broken.helpdesk':
    'MX/NS de {domain}{word, select, none {} other {: {word}}}. Comprobar registro y caducidad, delegación, DNSSEC (DS frente a DNSKEY), servidores autoritativos.',

  'mail-host-misdirected.headline':
    '{sure, select, yes {La dirección de correo de tu organización lleva a un servidor web.} other {Parece que la dirección de correo de tu organización lleva a un servidor web.}}',
  'mail-host-misdirected.seen':
    '{host} lleva a {address}, {how, select, wildcard {como cualquier nombre inventado de {domain}: no tiene registro propio} other {a la red de {operator} para sitios web, que no transporta correo}}; allí no responde ningún servidor de correo.',
  'mail-host-misdirected.do':
    'Envía el informe a quien se ocupa de {domain}: el registro de {host} tiene que llevar al servidor de correo.',
  'mail-host-misdirected.dont': 'No cambies tu cuenta de correo ni la contraseña.',
  'mail-host-misdirected.helpdesk':
    '{how, select, wildcard {{hosts} se resuelve por el comodín de {domain} ({address}). Publicar A/AAAA del servidor de correo.} other {{hosts} = {address} ({operator}, solo web). Publicar el servidor de correo sin proxy («DNS only»), con su propia dirección.}} Los puertos de correo no responden allí.',

  'autodiscover-misdirected.headline':
    '{sure, select, yes {El correo funciona, pero las configuraciones nuevas van al lugar equivocado.} other {Parece que el correo funciona, pero las configuraciones nuevas van al lugar equivocado.}}',
  'autodiscover-misdirected.seen': '{name} lleva a un servidor que no sabe nada del correo.',
  'autodiscover-misdirected.do': 'Conserva la configuración que tienes y envía el informe a soporte.',
  'autodiscover-misdirected.dont': 'No elimines la cuenta para añadirla de nuevo: eso es justo lo que falla.',
  'autodiscover-misdirected.helpdesk':
    '{name} lleva a {leadsTo, select, none {un servidor} other {{leadsTo}}}{status, select, none {} other { (código {status})}} en lugar de CNAME autodiscover.outlook.com. Corregir el registro; revisar registros comodín y el host antiguo.',

  'federation-server-down.headline':
    '{sure, select, yes {El servidor de inicio de sesión de tu empresa no responde.} other {Parece que el servidor de inicio de sesión de tu empresa no responde.}}',
  'federation-server-down.seen':
    'El inicio de sesión de {company} responde; {host, select, none {el servidor de la organización} other {{host}}} falló en {tries, plural, one {el único intento} other {los # intentos}}.',
  'federation-server-down.do':
    'Si en algún sitio aún tienes la sesión iniciada, no la cierres y avisa a soporte.',
  'federation-server-down.dont': 'No cierres la sesión ni cambies la contraseña.',
  'federation-server-down.helpdesk':
    'Proveedor de identidad federado{host, select, none { } other { {host} }}caído ({code, select, none {} other {{code}, }}{tries, plural, one {# intento} other {# intentos}}); el servicio de tokens del proveedor responde. Comprobar ADFS/WAP, su certificado y su publicación.',

  'server-certificate-expired.headline':
    '{sure, select, yes {No eres tú. Ha caducado un certificado de seguridad {saysMail, select, yes {de {provider}} other {del correo de {provider}}}.} other {Parece que ha caducado un certificado de seguridad {saysMail, select, yes {de {provider}} other {del correo de {provider}}}.}}',
  'server-certificate-expired.own.headline':
    '{sure, select, yes {Ha caducado el certificado de seguridad de tu servidor de correo.} other {Parece que ha caducado el certificado de seguridad de tu servidor de correo.}}',
  'server-certificate-expired.seen':
    '{hostCount, plural, one {# servidor de correo muestra} other {# servidores de correo muestran}} un certificado {known, select, yes {que caducó el {ended, date, utc}} other {caducado}}{clock, select, right {; el reloj de este equipo está en hora} other {}}.',
  'server-certificate-expired.do':
    'Espera: nada en este equipo puede arreglarlo. Ejecuta Mailpath otra vez dentro de media hora.',
  'server-certificate-expired.own.do':
    'Avisa a quien se ocupa de tu servidor de correo: hay que renovar el certificado.',
  'server-certificate-expired.dont': 'No aceptes el certificado caducado ni cambies la contraseña.',
  'server-certificate-expired.helpdesk':
    '{notAfter, select, none {Certificado caducado o revocado} other {notAfter {notAfter}}} en {hosts}{issuer, select, none {} other {, emisor {issuer}}}; {clock, select, right {reloj local contrastado con las cabeceras Date} other {reloj local sin contrastar}}.',

  'server-certificate-mismatch.headline':
    '{sure, select, yes {Otro servidor responde con el nombre de tu servidor de correo.} other {Parece que otro servidor responde con el nombre de tu servidor de correo.}}',
  'server-certificate-mismatch.nobody-vouches.headline':
    '{sure, select, yes {Nadie avala el certificado de tu servidor de correo.} other {Parece que nadie avala el certificado de tu servidor de correo.}}',
  'server-certificate-mismatch.seen':
    '{hostCount, plural, one {# servidor de correo muestra un certificado que no le corresponde} other {# servidores de correo muestran un certificado que no les corresponde}}.',
  'server-certificate-mismatch.nobody-vouches.seen':
    '{hostCount, plural, one {# servidor de correo muestra} other {# servidores de correo muestran}} un certificado que no firmó ninguna autoridad conocida.',
  'server-certificate-mismatch.do': 'Envía el informe a soporte o a quien se ocupa del servidor de correo.',
  'server-certificate-mismatch.dont': 'No aceptes el certificado: alguien podría estar leyendo.',
  'server-certificate-mismatch.helpdesk':
    '{hosts}: {kind, select, name {nombre distinto} self {autofirmado} root {raíz desconocida} chain {cadena incompleta} other {no válido}}{shown, select, none {} other {; el certificado es para {shown}}}. Servidor equivocado tras el nombre, host aparcado, falta un intermedio o CA privada.',
  'server-certificate-mismatch.incomplete.headline':
    '{sure, select, yes {Tu servidor de correo muestra solo la mitad de sus certificados.} other {Parece que tu servidor de correo muestra solo la mitad de sus certificados.}}',
  'server-certificate-mismatch.incomplete.seen':
    '{hostCount, plural, one {# servidor de correo muestra} other {# servidores de correo muestran}} un certificado sin los que lo avalan; algunos programas los encuentran solos, otros lo rechazan.',
  'server-certificate-mismatch.unfit.headline':
    '{sure, select, yes {El certificado de tu servidor de correo no está en orden.} other {Parece que el certificado de tu servidor de correo no está en orden.}}',
  'server-certificate-mismatch.unfit.seen':
    '{hostCount, plural, one {# servidor de correo muestra} other {# servidores de correo muestran}} un certificado que los programas de correo rechazan: {what}.',
  'server-certificate-mismatch.unfit.helpdesk':
    '{hosts}: el certificado falla con {fault}{shown, select, none {} other {; emisor {shown}}}. Del lado del servidor: quien lo opera debe cambiar el certificado o su cadena.',
  'server-handshake-broken.headline':
    '{sure, select, yes {La conexión segura de tu servidor de correo está averiada.} other {Parece que la conexión segura de tu servidor de correo está averiada.}}',
  'server-handshake-broken.seen':
    'No se establece ninguna conexión segura con {hosts}: {what}. Las conexiones seguras con otros funcionan desde aquí.',
  'server-handshake-broken.do':
    'Envía el informe a soporte o a quien se ocupa del servidor de correo: solo allí se puede reparar.',
  'server-handshake-broken.dont':
    'No desactives el cifrado en el programa de correo ni cambies tu contraseña.',
  'server-handshake-broken.helpdesk':
    '{hosts}: {code} después de {after}{alert, select, none {} other {, alerta {alert}}}, {tries, plural, one {# intento} other {# intentos}}; TLS con otros operadores correcto.',

  'server-misconfigured.headline':
    '{sure, select, yes {Tu servidor de correo no está configurado como lo necesitan los programas de correo.} other {Parece que tu servidor de correo no está configurado como lo necesitan los programas de correo.}}',
  'server-misconfigured.seen':
    '{stops, select, reading {Leer el correo no funciona} sending {Enviar correo no funciona} both {No funciona ni leer ni enviar correo} one_reading {Uno de los dos accesos para leer no funciona} other {Uno de los dos accesos para enviar no funciona}}: {count, plural, one {# puerto del servidor no responde} other {# puertos del servidor no responden}} como un servidor de correo{internet, select, ok {; el resto de tu internet funciona} other {}}.',
  'server-misconfigured.do':
    'Envía el informe a quien se ocupa del servidor de correo. En este equipo no hay que cambiar nada.',
  'server-misconfigured.dont':
    'No desactives el cifrado en el programa de correo: tu contraseña viajaría a la vista.',
  'server-misconfigured.masked.headline': 'Algo tapa lo que dice tu servidor de correo.',
  'server-misconfigured.masked.seen':
    '{count, plural, one {En # puerto llegan} other {En # puertos llegan}} asteriscos en lugar de palabras. Eso lo hace un cortafuegos: delante del servidor o en esta red.',
  'server-misconfigured.masked.do':
    'Prueba otra red, por ejemplo la de tu teléfono. Si allí el correo funciona, avisa a quien lleva esta red; si no, envía el informe a quien se ocupa del servidor de correo.',
  'server-misconfigured.helpdesk':
    'El puerto {port} de {host} {wrong, select, spoken {responde con {spoke}, no con {wanted} {secure, select, yes {sobre TLS} other {con STARTTLS}}} in_clear {responde con {wanted} sin cifrar, no {secure, select, yes {sobre TLS} other {con STARTTLS}}} markup {responde con una página web, no con {wanted} {secure, select, yes {sobre TLS} other {con STARTTLS}}} tls {exige de entrada una conexión cifrada, no {wanted} {secure, select, yes {sobre TLS} other {con STARTTLS}}} text {responde con palabras de ningún protocolo de correo, no con {wanted} {secure, select, yes {sobre TLS} other {con STARTTLS}}} binary {responde con bytes que no son texto, no con {wanted} {secure, select, yes {sobre TLS} other {con STARTTLS}}} empty {saluda con una línea vacía, no como {wanted}} endless {envía un saludo que no termina nunca} no_starttls {no ofrece cifrado (STARTTLS)} starttls_refused {ofrece STARTTLS y luego lo rechaza} client_certificate {pide un certificado que los programas de correo no tienen} masked {responde con un diálogo que algo ha tapado (****)} other {responde sin cifrar, no con {wanted} {secure, select, yes {sobre TLS} other {con STARTTLS}}}}.{count, plural, one {} other { Afecta a # puertos de {hosts}; cada uno está en Por qué.}}',

  'mail-service-stopped.headline':
    '{sure, select, yes {Un servicio de tu servidor de correo se ha detenido.} other {Parece que un servicio de tu servidor de correo se ha detenido.}}',
  'mail-service-stopped.seen':
    '{stops, select, reading {Leer el correo no funciona} sending {Enviar correo no funciona} both {No funciona ni leer ni enviar correo} one_reading {Uno de los dos accesos para leer no funciona} other {Uno de los dos accesos para enviar no funciona}}; otros servicios del mismo servidor responden.',
  'mail-service-stopped.do':
    'Envía el informe a quien se ocupa del servidor de correo: hay que volver a iniciar el servicio.',
  'mail-service-stopped.dont': 'No cambies la contraseña, no elimines la cuenta ni reinstales nada.',
  'mail-service-stopped.helpdesk':
    'El puerto {port} de {host} ({wanted}) {how, select, refused {rechaza toda conexión} hung {acepta la conexión y no dice nada} other {no responde}}. Otros servicios de correo del mismo buzón responden. Iniciar el servicio o revisar el cortafuegos del servidor, también por un bloqueo de esta dirección.',

  'retired-protocol.headline':
    '{sure, select, yes {Este programa de correo usa una vía de acceso que Microsoft ha cerrado.} other {Parece que este programa de correo usa una vía de acceso que Microsoft ha cerrado.}}',
  'retired-protocol.seen':
    '{green, select, yes {Todo lo que se pudo comprobar responde desde aquí} other {El correo responde desde aquí}}; lo que falla son programas que solo usan una vía que Microsoft está cerrando desde el {from, date, utc}.',
  'retired-protocol.smtp-basic.seen': 'El error dice que ya no se admite el envío con una simple contraseña.',
  'retired-protocol.do':
    '{web, select, yes {Por ahora usa el navegador para este buzón y pregunta} other {Pregunta}} a soporte qué programa usar en adelante.',
  'retired-protocol.smtp-basic.do': 'Pide a soporte otra forma de envío para este dispositivo o programa.',
  'retired-protocol.dont': 'No cambies la contraseña. No abriría la vía cerrada.',
  'retired-protocol.helpdesk':
    'Fallan los clientes que solo usan EWS, otras rutas responden{feed, select, green {, sin incidente publicado} other {}}: comprobar Get-OrganizationConfig | fl Ews* (EWSEnabled, EwsAllowedAppIDs). EWS se cierra para todos los tenants el 2027-04-01.',
  'retired-protocol.eas.helpdesk':
    'Exchange Online rechaza ActiveSync anterior a 16.1 desde el 2026-03-01: actualizar la app o usar Outlook mobile.',
  'retired-protocol.smtp-basic.helpdesk':
    '550 5.7.30: autenticación básica en el envío de clientes. Usar OAuth, High Volume Email, Azure Communication Services o un relay.',

  'access-policy.headline':
    '{sure, select, yes {{works, select, yes {El correo funciona; una regla de tu organización rechaza este inicio de sesión.} other {Una regla de tu organización rechaza este inicio de sesión.}}} other {Parece que una regla de tu organización rechaza este inicio de sesión.}}',
  'access-policy.switched-off.headline':
    '{sure, select, yes {{works, select, yes {El correo funciona; tu organización ha desactivado esta vía de acceso.} other {Tu organización ha desactivado esta vía de acceso.}}} other {Parece que tu organización ha desactivado esta vía de acceso.}}',
  'access-policy.setup.headline':
    '{sure, select, yes {{works, select, yes {El correo funciona; algo en la configuración de inicio de sesión de tu organización impide el acceso.} other {Algo en la configuración de inicio de sesión de tu organización impide el acceso.}}} other {Parece que algo en la configuración de inicio de sesión de tu organización impide el acceso.}}',
  'access-policy.seen':
    '{works, select, yes {Las vías de acceso al buzón responden a las {time} UTC; el error que pegaste viene de una regla de inicio de sesión.} other {El error que pegaste viene de una regla de inicio de sesión.}}',
  'access-policy.do':
    'Envía el informe a soporte; mientras tanto, quizá se permita el correo en el navegador.',
  'access-policy.device.do':
    'Comprueba que este dispositivo está registrado en tu organización (Portal de empresa) y después pregunta a soporte.',
  'access-policy.dont': 'No lo intentes una y otra vez ni restablezcas la contraseña.',
  'access-policy.helpdesk':
    'Error del usuario: {codes, select, none {{phrases, select, none {texto conocido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Buscar el inicio de sesión en el registro de Entra (pestaña de acceso condicional, estado del dispositivo, consentimiento, asignación) o en los ajustes de protocolo del buzón.',

  'account-problem.headline':
    '{sure, select, yes {{works, select, yes {El correo funciona; esta cuenta no puede iniciar sesión ahora mismo.} other {Esta cuenta no puede iniciar sesión ahora mismo.}}} other {Parece que esta cuenta tiene un problema.}}',
  'account-problem.locked.headline':
    '{sure, select, yes {{works, select, yes {El correo funciona; esta cuenta está bloqueada por ahora.} other {Esta cuenta está bloqueada por ahora.}}} other {Parece que esta cuenta está bloqueada por ahora.}}',
  'account-problem.full.headline':
    '{sure, select, yes {{works, select, yes {El correo funciona; este buzón está lleno.} other {Este buzón está lleno.}}} other {Parece que este buzón está lleno.}}',
  'account-problem.second-factor.headline':
    '{sure, select, yes {{works, select, yes {El correo funciona; falta el segundo paso de tu inicio de sesión.} other {Falta el segundo paso de tu inicio de sesión.}}} other {Parece que falta el segundo paso de tu inicio de sesión.}}',
  'account-problem.seen':
    '{works, select, yes {Las vías de acceso al buzón responden a las {time} UTC; el error que pegaste tiene que ver con la cuenta.} other {El error que pegaste tiene que ver con la cuenta.}}',
  'account-problem.do': 'Inicia sesión primero en el navegador; si también se rechaza, pregunta a soporte.',
  'account-problem.locked.do':
    'Espera media hora sin intentarlo, desconecta la VPN si la usas e inicia sesión una vez en el navegador.',
  'account-problem.full.do':
    'Borra correos grandes y vacía la papelera en el navegador, o pide más espacio a soporte.',
  'account-problem.second-factor.do':
    'Inicia sesión una vez en el navegador y completa allí el segundo paso.',
  'account-problem.dont': 'No sigas probando contraseñas: demasiados intentos bloquean la cuenta.',
  'account-problem.helpdesk':
    'Error del usuario: {codes, select, none {{phrases, select, none {texto conocido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Comprobar registro de inicios de sesión, bloqueo, licencia, cuota del buzón y ajustes de protocolo de la cuenta.',

  'app-profile.headline':
    '{sure, select, yes {El correo funciona; una app de este equipo no.} other {Parece que el correo funciona y que una app de este equipo no.}}',
  'app-profile.seen':
    '{alive, plural, one {# vía de acceso al buzón responde} other {# vías de acceso al buzón responden}}; {apps, plural, one {falla la app que nombraste} other {fallan # apps que nombraste}}.',
  'app-profile.do': 'Reinicia la app; si sigue igual, envía el informe.',
  'app-profile.dont': 'No elimines todavía la cuenta: podría perderse lo que no se ha enviado.',
  'app-profile.helpdesk':
    'Todas las rutas anónimas responden. Probar perfil nuevo, modo seguro, credenciales en caché (WAM); preguntar si a colegas con el mismo cliente les falla: entonces es el servicio o una ruta retirada.',

  'provider-dns-failure.headline':
    '{sure, select, yes {No eres tú. Las direcciones de {provider} no se encuentran en ninguna parte.} other {Parece que las direcciones de {provider} no se encuentran en ninguna parte.}}',
  'provider-dns-failure.seen':
    'Ni este equipo ni {operators, plural, one {# servidor de nombres público conoce} other {# servidores de nombres públicos conocen}} {hostCount, plural, one {# nombre} other {# nombres}} de su servicio de correo{internet, select, ok {; el resto de internet funciona} some {; otros servidores de internet responden} other {}}.',
  'provider-dns-failure.do':
    'Espera: nada en este equipo puede arreglarlo. Ejecuta Mailpath otra vez dentro de media hora.',
  'provider-dns-failure.dont': 'No cambies la contraseña, no elimines la cuenta ni reinstales nada.',
  'provider-dns-failure.helpdesk':
    '{word, select, none {Sin respuesta} other {{word}}} para {hosts} en el resolver del sistema y en {operators, plural, one {# resolver público independiente} other {# resolvers públicos independientes}}.',

  'sign-in-service-down.headline':
    '{sure, select, yes {No eres tú. Falla el inicio de sesión de {provider}.} other {Parece que no eres tú: falla el inicio de sesión de {provider}.}}',
  'sign-in-service-down.seen':
    'En {failed, number} de {tries, number} intentos, su inicio de sesión respondió que está fallando{mail, select, yes {; el correo en sí responde} other {{internet, select, ok {; tu conexión a internet funciona} some {; otros servidores de internet responden} other {}}}}.',
  'sign-in-service-down.silent.seen':
    'Su inicio de sesión no respondió en {tries, plural, one {# intento} other {# intentos}}{internet, select, ok {; tu conexión a internet funciona} some {; otros servidores de internet responden} other {}}.',
  'sign-in-service-down.do':
    'No cierres las sesiones que aún tengas abiertas y ejecuta Mailpath otra vez dentro de media hora.',
  'sign-in-service-down.dont': 'No cierres la sesión, no cambies la contraseña ni elimines la cuenta.',
  'sign-in-service-down.helpdesk':
    'Inicio de sesión {names} en {hosts}: {status, select, none {} other {código {status}, }}{failed, number}/{tries, number}{signed, select, yes { con cabeceras propias} other {}}{traces, select, none {} other {; ID de traza {traces}}}{internet, select, ok {; los controles pasan} some {; algunos servidores ajenos responden} other {}}.{incident, select, none {} other { Incidente publicado: {incident}.}}',
  'sign-in-service-down.edge.helpdesk':
    'En el inicio de sesión en {hosts} respondió el borde de la red de contenidos (x-azure-ref){status, select, none {} other {, código {status}}}, {failed, number}/{tries, number}: falla el Azure Front Door que tiene delante.{incident, select, none {} other { Incidente publicado: {incident}.}}',

  'sign-in-throttled.headline':
    '{sure, select, yes {No eres tú. El inicio de sesión de {provider} no está dejando entrar.} other {Parece que el inicio de sesión de {provider} no está dejando entrar.}}',
  'sign-in-throttled.seen':
    'La primera petición ya recibió «demasiadas peticiones»{wait, plural, =0 {} one {, con # segundo de espera} other {, con # segundos de espera}}; eso no dice nada del correo en sí.',
  'sign-in-throttled.do': 'Espera un cuarto de hora; no sigas intentándolo.',
  'sign-in-throttled.dont': 'No cambies la contraseña ni elimines la cuenta.',
  'sign-in-throttled.helpdesk':
    '429 de {hosts} en la primera llamada de la ejecución{wait, plural, =0 {} other {, Retry-After # s}}. {incident, select, none {Sin incidente publicado: muchos usuarios tras una dirección, o un cliente en bucle.} other {Incidente publicado: {incident}.}}',

  'mail-service-errors.headline':
    '{sure, select, yes {No eres tú. Falla {saysMail, select, yes {{provider}} other {el correo de {provider}}}.} other {Parece que no eres tú: falla {saysMail, select, yes {{provider}} other {el correo de {provider}}}.}}',
  'mail-service-errors.seen':
    'En {failed, number} de {tries, number} intentos, sus servidores de correo respondieron que están fallando{internet, select, ok {; el resto de internet funciona} some {; otros servidores de internet responden} other {}}.',
  'mail-service-errors.do':
    'Espera: nada en este equipo puede arreglarlo. Ejecuta Mailpath otra vez dentro de media hora.',
  'mail-service-errors.dont': 'No cambies la contraseña, no elimines la cuenta ni reinstales nada.',
  'mail-service-errors.helpdesk':
    '{status, select, none {Respuestas de fallo propias} other {Código {status}{signed, select, yes { con cabeceras propias} other {}}}} de {hosts}, {failed, number}/{tries, number} intentos en {routes, plural, one {# ruta} other {# rutas}} ({names}){frontDoors, plural, =0 {} one {, # front door} other {, # front doors}}{internet, select, ok {; los controles pasan} some {; algunos servidores ajenos responden} other {}}.',
  'mail-service-errors.incident.helpdesk':
    '{status, select, none {Respuestas de fallo propias} other {Código {status}{signed, select, yes { con cabeceras propias} other {}}}} de {hosts}, {failed, number}/{tries, number} intentos en {routes, plural, one {# ruta} other {# rutas}} ({names}){frontDoors, plural, =0 {} one {, # front door} other {, # front doors}}; coincide con el incidente {incident}.',

  'mail-service-unreachable.headline':
    '{sure, select, yes {No eres tú. No se puede llegar {saysMail, select, yes {a {provider}} other {al correo de {provider}}}.} other {Parece que no eres tú: no se puede llegar {saysMail, select, yes {a {provider}} other {al correo de {provider}}}.}}',
  'mail-service-unreachable.seen':
    '{servers, plural, one {# servidor de correo no respondió} other {# servidores de correo no respondieron}} en {tries, plural, one {# intento} other {# intentos en total}}{internet, select, ok {; el resto de internet funciona} some {; otros servidores de internet responden} other {}}.',
  'mail-service-unreachable.refused.seen':
    '{servers, plural, one {# servidor de correo rechazó} other {# servidores de correo rechazaron}} {tries, plural, one {el único intento} other {los # intentos}}{internet, select, ok {; el resto de internet funciona} some {; otros servidores de internet responden} other {}}.',
  'mail-service-unreachable.do':
    'Espera y prueba en el teléfono con la Wi-Fi desactivada: si allí el correo funciona, mira primero este equipo y la red; si allí también falla, no es ninguno de los dos.',
  'mail-service-unreachable.dont': 'No cambies la contraseña, no elimines la cuenta ni reinstales nada.',
  'mail-service-unreachable.helpdesk':
    'Sin respuesta de {hosts} en {names} ({tries, plural, one {# intento} other {# intentos}}{addresses, plural, =0 {} one {, # dirección} other {, # direcciones}}){internet, select, ok {; los controles pasan} some {; algunos servidores ajenos responden} other {}}.{incident, select, none {} other { Incidente publicado: {incident}.}} Un segundo punto de medición lo aclara.',
  'mail-service-unreachable.refused.helpdesk':
    'Conexiones rechazadas por {hosts} en {names} ({tries, plural, one {# intento} other {# intentos}}{addresses, plural, =0 {} one {, # dirección} other {, # direcciones}}){internet, select, ok {; los controles pasan} some {; algunos servidores ajenos responden} other {}}. El servicio no está en marcha allí o algo delante de él las rechaza.{incident, select, none {} other { Incidente publicado: {incident}.}} Un segundo punto de medición lo aclara.',

  'route-failing.headline':
    '{sure, select, yes {Es {company}, y solo algunas vías de acceso.} other {Parece que es {company}, y solo algunas vías de acceso.}}',
  'route-failing.seen':
    '{routes, plural, one {# vía de acceso al buzón falló} other {# vías de acceso al buzón fallaron}} {lost, number} de {tries, number} veces; {alive, plural, =0 {ninguna otra responde} one {# más responde} other {otras # responden}}.',
  'route-failing.do':
    '{usable, select, yes {Usa una de las apps que funcionan hasta que se repare; la lista de abajo las nombra.} other {Espera: nada en este equipo puede arreglarlo. Ejecuta Mailpath otra vez dentro de media hora.}}',
  'route-failing.dont': 'No cambies la contraseña, no elimines la cuenta ni reinstales nada.',
  'route-failing.helpdesk':
    'Rutas {names} en {hosts}: {status, select, none {} other {código {status}, }}{failed, number}/{tries, number}{signed, select, yes { con cabeceras propias} other {}}; {alive, plural, =0 {ninguna ruta responde} one {# ruta responde} other {# rutas responden}}.',
  'route-failing.incident.helpdesk':
    'Rutas {names} en {hosts}: {status, select, none {} other {código {status}, }}{failed, number}/{tries, number}{signed, select, yes { con cabeceras propias} other {}}; {alive, plural, =0 {ninguna ruta responde} one {# ruta responde} other {# rutas responden}}; coincide con el incidente {incident}.',

  'route-unstable.headline':
    '{sure, select, yes {Es {company}: el correo falla y funciona a ratos.} other {Parece que {saysMail, select, yes {{provider}} other {el correo de {provider}}} falla y funciona a ratos.}}',
  'route-unstable.seen':
    'En {failed, number} de {tries, number} intentos, {routes, plural, one {# vía de acceso al buzón respondió que está fallando, y entremedias funcionó} other {# vías de acceso al buzón respondieron que están fallando, y entremedias funcionaron}}.',
  'route-unstable.do': 'Vuelve a intentarlo dentro de un minuto; a menudo funciona.',
  'route-unstable.dont': 'No cambies la contraseña, no elimines la cuenta ni reinstales nada.',
  'route-unstable.helpdesk':
    'Intermitente: rutas {names} en {hosts}, {failed, number}/{tries, number} intentos fallidos{signed, select, yes { con cabeceras propias} other {}}{frontDoors, plural, =0 {} one {, # front door} other {, # front doors}}{status, select, none {} other {, código {status}}}.{incident, select, none {} other { Incidente publicado: {incident}.}}',

  'published-incident.headline':
    '{sure, select, yes {Es {company}, y solo algunas apps.} other {Parece que es {company}, y solo algunas apps.}}',
  'published-incident.no-app.headline': 'Parece que {provider} tiene un fallo, y lo ha publicado.',
  'published-incident.sign-in.headline': 'Parece que {provider} tiene un fallo en el inicio de sesión.',
  'published-incident.seen':
    'El incidente {incident} de {provider} menciona {apps, plural, one {una app que te falla} other {# apps que te fallan}}{green, select, yes {; todo lo que se pudo comprobar desde aquí responde} other {}}.',
  'published-incident.said-resolved.seen':
    'El incidente {incident} mencionaba lo que ves fallar; {company} lo da por resuelto, tu app dice lo contrario.',
  'published-incident.no-app.seen':
    'El incidente {incident} de {provider} no menciona ninguna app en concreto, así que la tuya puede estar afectada{green, select, yes {; todo lo que se pudo comprobar desde aquí responde} other {}}.',
  'published-incident.sign-in.seen':
    'El incidente {incident} de {provider} trata del inicio de sesión{green, select, yes {; todo lo que se pudo comprobar desde aquí responde} other {}}.',
  'published-incident.do':
    '{web, select, yes {Usa el navegador u otra app hasta que se repare.} other {{usable, select, yes {Usa una app que funcione hasta que se repare.} other {Espera: nada en este equipo puede arreglarlo. Ejecuta Mailpath otra vez dentro de media hora.}}}}',
  'published-incident.dont': 'No elimines la cuenta de la app ni cambies la contraseña.',
  'published-incident.helpdesk':
    'Incidente {incident}{started, select, none {} other {, iniciado {started} UTC}}{affects, select, none {} other {, afecta a {affects}}}{green, select, yes {; sondeos anónimos en verde, como cabe esperar en fallos tras la autenticación} other {}}.{next, select, none {} other { Próxima actualización: {next}.}}',

  'mail-sync-service-failing.headline':
    'Parece un fallo de la nube de Microsoft, que recoge tu correo para {app, select, windows {el nuevo Outlook} mac {el nuevo Outlook para Mac} phone {Outlook en el teléfono} other {estas apps}}.',
  'mail-sync-service-failing.seen':
    'Tu buzón en {provider} responde desde aquí; en {failed, number} de {tries, number} intentos, la nube de Microsoft respondió que está fallando.',
  'mail-sync-service-failing.do':
    '{web, select, yes {Lee tu correo en el navegador o en otro programa hasta que Microsoft lo repare.} other {Lee tu correo en otro programa hasta que Microsoft lo repare.}}',
  'mail-sync-service-failing.dont': 'No elimines la cuenta de la app ni cambies la contraseña de tu buzón.',
  'mail-sync-service-failing.helpdesk':
    'Puertas de sincronización {names} en {hosts}: {status, select, none {} other {código {status}, }}{failed, number}/{tries, number}{signed, select, yes { con cabeceras propias} other {}}; {alive, plural, one {# ruta de {provider} responde} other {# rutas de {provider} responden}} desde aquí. Estos programas solo llegan a un buzón ajeno a través de la nube de Microsoft: probar con un programa que se conecte directamente.',

  'client-type-failing.headline':
    'Parece un fallo del servicio para {apps, plural, one {este tipo de app} other {estos tipos de app}}, no de este equipo.',
  'client-type-failing.seen':
    '{apps, plural, one {La app que nombraste falla} other {# de las apps que nombraste fallan}} también en un segundo lugar, aunque aquí {alive, plural, =0 {el camino al correo está abierto} one {responde # vía} other {responden # vías}} de acceso al buzón y allí el correo responde.',
  'client-type-failing.do':
    '{web, select, yes {Usa el navegador u otra app hasta que se repare, y envía el informe.} other {{usable, select, yes {Usa una app que funcione hasta que se repare, y envía el informe.} other {Envía el informe a soporte.}}}}',
  'client-type-failing.dont': 'No reinstales la app ni elimines de ella la cuenta.',
  'client-type-failing.helpdesk':
    'Clientes {names} indicados con fallo en dos informes de este dominio en una hora{alive, plural, =0 {} other {; las rutas anónimas responden en ambos lugares}}. Fallo tras el inicio de sesión para este tipo de cliente, o una regla del tenant para él: comparar los informes, revisar el estado del servicio y el registro de inicios de sesión.',

  'healthy.headline':
    '{sure, select, yes {Desde aquí todo funciona.} other {Parece que desde aquí todo funciona.}}',
  'healthy.seen': '{passed, plural, one {# prueba superada} other {# pruebas superadas}} a las {time} UTC.',
  'healthy.do':
    '¿Sigue el problema? Dile a Mailpath con qué app. Si va y viene, ejecuta Mailpath otra vez mientras falla.',
  'healthy.helpdesk':
    'Ningún fallo encontrado desde este equipo: {routes, plural, one {# ruta de correo{signIn, select, alive { y el inicio de sesión responden} other { responde}}} other {# rutas de correo{signIn, select, alive { y el inicio de sesión responden} other { responden}}}}. Los fallos tras la autenticación no se ven desde aquí.',

  'not-enough-evidence.headline': 'Todavía no lo sé.',
  'not-enough-evidence.seen':
    '{failed, plural, =0 {Se pudo medir muy poco} one {Falló # prueba} other {Fallaron # pruebas}}, y nada apunta claramente a un lado.',
  'not-enough-evidence.leaning-provider.seen':
    '{provider} no responde como debe desde aquí, y aquí no se ve nada que falle.',
  'not-enough-evidence.leaning-local.seen':
    'Algo entre este equipo y {provider} no parece ir bien, pero no está probado.',
  'not-enough-evidence.do':
    'Prueba en el teléfono con la Wi-Fi desactivada: si allí el correo funciona, mira primero este equipo y la red; si allí también falla, no es ninguno de los dos.',
  'not-enough-evidence.dont':
    'No cambies la contraseña, no elimines la cuenta ni reinstales nada mientras no esté claro.',
  'not-enough-evidence.helpdesk':
    '{failed, plural, =0 {Ninguna prueba fallida} one {# prueba fallida sin un patrón atribuible} other {# pruebas fallidas sin un patrón atribuible}}; lo que lo aclararía figura en «Lo que no se sabe». Decide un segundo punto de medición o un informe de otra red.',
  'domain-not-found.headline': '{domain} no existe. ¿Está bien escrito?',
  'domain-not-found.seen':
    '{nearCount, plural, =0 {Ningún servidor de nombres conoce este nombre.} one {Ningún servidor de nombres conoce este nombre. Uno parecido es {near}.} other {Ningún servidor de nombres conoce este nombre. Algunos parecidos son {near}.}}',
  'domain-not-found.do':
    'Revisa letra por letra la parte detrás de la @ y ejecuta Mailpath otra vez. Si está bien, indícalo: entonces Mailpath busca qué le pasa.',
  'domain-not-found.helpdesk':
    'NXDOMAIN para {domain}. Primero descartar un error de escritura; si la grafía está confirmada, revisar registro, caducidad y delegación.',
  'slow-line.headline':
    '{sure, select, yes {Tu conexión es muy lenta: los servidores de correo tardaron {seconds, plural, one {# segundo} other {# segundos}} en responder.} other {Parece que tu conexión es muy lenta: los servidores de correo tardaron {seconds, plural, one {# segundo} other {# segundos}} en responder.}}',
  'slow-line.proxy.headline':
    '{sure, select, yes {El proxy de tu empresa es muy lento: una conexión por él tardó {seconds, plural, one {# segundo} other {# segundos}}.} other {Parece que el proxy de tu empresa es muy lento: una conexión por él tardó {seconds, plural, one {# segundo} other {# segundos}}.}}',
  'slow-line.seen':
    '{hosts, plural, one {# servidor} other {# servidores}}, también de otros que tu proveedor, tardaron más o menos lo mismo; las apps de correo pueden rendirse antes.',
  'slow-line.proxy.seen':
    'La mayor parte de ese tiempo la necesitó el proxy antes de abrir paso; los programas de correo pueden rendirse antes.',
  'slow-line.do':
    'Acércate al wifi, detén descargas grandes o videollamadas, o usa otra red, y ejecuta Mailpath otra vez.',
  'slow-line.proxy.do': 'Envía el informe a soporte: ellos tienen que ocuparse del proxy.',
  'slow-line.dont': 'No cambies nada en tu app de correo: no es la causa.',
  'slow-line.helpdesk':
    'Respuesta mediana (conexión, handshake, primer byte) de {answerMs, number} ms en {hosts, number} hosts de varios operadores. Revisar la línea, la calidad del wifi, bufferbloat, VPN o enlace por satélite.',
  'slow-line.proxy.helpdesk':
    'Del CONNECT a la respuesta del proxy: mediana {proxyMs, number} ms en {hosts, number} servidores de varios operadores. Revisar los servidores de nombres del proxy, su carga y su línea.',

  'name-look-ups-slow.headline':
    '{sure, select, yes {Consultar nombres tarda mucho aquí.} other {Parece que consultar nombres tarda mucho aquí.}}',
  'name-look-ups-slow.seen':
    '{whose, select, router {El servidor de nombres del router} here {El servidor de nombres de este equipo} company {El servidor de nombres de la empresa} line {El servidor de nombres del proveedor de internet} public {El servidor de nombres público} other {El servidor de nombres}}{server, select, none {} other { {server}}} {how, select, deaf {no responde a preguntas por direcciones IPv6, y los programas esperan} dead {no responde, y los programas esperan {seconds, plural, one {# segundo} other {# segundos}} al siguiente} losing {perdió {lost, plural, one {# pregunta} other {# preguntas}} de {asked, number}} other {tardó {seconds, plural, one {# segundo} other {# segundos}} por cada nombre}}{mail, select, answers {; el correo en sí responde} other {}}.',
  'name-look-ups-slow.do':
    'Reinicia el router y vuelve a pulsar Diagnosticar; si sigue igual, {controlled, select, yes {pon otro servidor de nombres en el router o } other {}}pregunta a quien administra esta red.',
  'name-look-ups-slow.organisation.do':
    'Avisa a soporte de que el servidor de nombres de la empresa responde tarde o no siempre.',
  'name-look-ups-slow.isp.do':
    'Avisa a tu proveedor de internet de que su servidor de nombres responde tarde o no siempre{controlled, select, yes {; hasta entonces ayuda otro servidor de nombres (por ejemplo 1.1.1.1)} other {}}.',
  'name-look-ups-slow.dont': 'No cambies tu cuenta de correo ni la contraseña.',
  'name-look-ups-slow.helpdesk':
    'Consultas con getaddrinfo: mediana {seconds} s; {how}{servers, select, none {} other { en {servers}}}{how, select, losing {, {lost} de {asked} datagramas} other {}}. Comprobar carga y upstream del resolver, orden de los resolvers (DHCP, RA), pérdida de paquetes, AAAA o EDNS descartados.',
  'address-refused.headline': 'El servidor de correo rechaza la dirección de internet de esta red.',
  'address-refused.seen':
    '{count, plural, one {# acceso al buzón respondió} other {# accesos al buzón respondieron}} que no se aceptan conexiones desde aquí. El servidor en sí responde.',
  'address-refused.throttled.headline': 'El servidor de correo pide a esta red que espere.',
  'address-refused.throttled.seen':
    '{count, plural, one {# acceso al buzón respondió} other {# accesos al buzón respondieron}} que hubo demasiadas conexiones desde aquí, o que se vuelva más tarde.',
  'address-refused.throttled.do':
    'Espera diez minutos y ejecuta Mailpath otra vez. Cierra las apps de correo que no necesites: cada una mantiene conexiones abiertas.',
  'address-refused.throttled.dont': 'No sigas intentándolo mientras tanto: cada intento cuenta.',
  'address-refused.do':
    'Usa otra red, por ejemplo la de tu teléfono, y envía el informe a soporte: puede pedir que se levante el bloqueo.',
  'address-refused.dont': 'No lo intentes una y otra vez: puede alargar el bloqueo.',
  'address-refused.helpdesk':
    'Esta dirección cliente es rechazada o aplazada por {hosts} ({names}); los códigos de respuesta están en las comprobaciones. Buscar la dirección pública en listas de bloqueo, revisar fail2ban o similar en el proveedor de alojamiento, límites de conexiones y greylisting.',
  'address-refused.locked.headline':
    'Puede que tu servidor de correo haya bloqueado la dirección de internet de esta red.',
  'address-refused.locked.seen':
    'Desde aquí {hosts} no atiende {count, plural, one {# acceso} other {# accesos}} al buzón, mientras que el correo funciona desde otro lugar y el resto de tu internet funciona aquí.',
  'address-refused.locked.do':
    'Pregunta a quien lleva el servidor de correo si la dirección de esta red está bloqueada; la mayoría de los bloqueos terminan en una hora. Hasta entonces usa otra red, por ejemplo la de tu teléfono.',
  'address-refused.locked.dont':
    'No dejes que un programa siga probando con una contraseña antigua, pues cada intento puede bloquear la dirección otra vez.',
  'address-refused.locked.helpdesk':
    '{hosts} ({names}): sin respuesta o con rechazo solo desde esta dirección; los controles pasan y el correo funciona en otro lugar. Buscar la dirección pública en fail2ban, cPHulk o csf/lfd. La otra posibilidad es un filtro en esta red.',
  'door-of-apps.headline':
    '{sure, select, yes {El acceso que usan las apps que fallan tiene un fallo.} other {Parece que el acceso que usan las apps que fallan tiene un fallo.}}',
  'door-of-apps.seen':
    'Las apps que fallan usan otro acceso al buzón que las que funcionan; sin iniciar sesión, ese acceso responde.',
  'door-of-apps.do': 'Usa por ahora una app que funcione y envía el informe con el texto del error.',
  'door-of-apps.dont': 'No quites la cuenta de la app.',
  'door-of-apps.helpdesk':
    'Los clientes que fallan comparten {doors}, los que funcionan no lo usan; las comprobaciones anónimas pasan, así que el fallo está tras el inicio de sesión: servicio, regla del tenant (acceso condicional, protección de apps) o la app. Revisar estado del servicio y registro de inicios de sesión.',
  'not-enough-evidence.behind-sign-in.seen':
    'Todo lo que se ve sin iniciar sesión funciona. Lo que falla está tras el inicio de sesión, y eso solo lo ven tú y {company}.',
  'not-enough-evidence.behind-sign-in.do':
    '{text, select, none {Pega el texto del error que muestra la app y pregunta} other {Da el texto del error a tu soporte técnico y pregunta}} a alguien con el mismo tipo de cuenta si a esa persona le funciona.',
  'not-enough-evidence.cut.seen': 'La ejecución terminó antes de medir el camino hasta el buzón.',
  'not-enough-evidence.cut.do':
    'Ejecuta Mailpath otra vez y deja que termine; con una conexión lenta, dale más tiempo.',
  'not-enough-evidence.behind-sign-in.helpdesk':
    'Pasan todas las pruebas anónimas decisivas; lo que se ha indicado falla tras el inicio de sesión: el servicio para este tipo de cliente, una regla del tenant (acceso condicional, protección de apps) o la app. Revisar el estado del servicio y el registro de inicios de sesión, y comparar con un segundo informe del mismo cliente.',
  'not-enough-evidence.cut.helpdesk':
    'La ejecución terminó antes que su plan; nada es atribuible. Lo que no se midió figura en «Lo que no se sabe». Repetir con un --budget mayor.',

  // what a pasted error says
  'account-problem.limit.headline':
    '{sure, select, yes {Esta cuenta ha alcanzado su límite de envío.} other {Parece que esta cuenta ha alcanzado su límite de envío.}}',
  'account-problem.limit.do':
    'Espera un día antes de volver a enviar a muchas personas, o pide a soporte otra forma de hacerlo.',
  'account-problem.switched-off.headline':
    '{sure, select, yes {IMAP o POP está desactivado en este buzón.} other {Parece que IMAP o POP está desactivado en este buzón.}}',
  'account-problem.switched-off.do': 'Abre el buzón en el navegador y activa IMAP o POP en los ajustes.',
  'account-problem.rights.headline':
    '{sure, select, yes {Esta cuenta no tiene permiso para abrir eso.} other {Parece que esta cuenta no tiene permiso para abrir eso.}}',
  'account-problem.rights.do': 'Pide acceso al dueño de la carpeta o del buzón, o a soporte.',
  'account-problem.again.headline':
    '{sure, select, yes {Tienes que volver a iniciar sesión en el correo.} other {Parece que tienes que volver a iniciar sesión en el correo.}}',
  'account-problem.again.do':
    'Vuelve a iniciar sesión en la app. Si se rechaza, prueba en el navegador y después pregunta a soporte.',
  'account-problem.app-password.headline':
    '{sure, select, yes {Esta app necesita otra forma de iniciar sesión.} other {Parece que esta app necesita otra forma de iniciar sesión.}}',
  'account-problem.app-password.do':
    'Elige en la app el inicio de sesión del proveedor (OAuth2) o crea una contraseña de aplicación en la seguridad de la cuenta.',
  'access-policy.program.headline':
    '{sure, select, yes {Este programa no puede iniciar sesión así.} other {Parece que este programa no puede iniciar sesión así.}}',
  'access-policy.program.do':
    'Actualiza el programa o usa uno que indique el proveedor. Da el texto a quien lo hizo o lo configuró.',
  'access-policy.sending.headline':
    '{sure, select, yes {El envío desde esta organización o dominio está restringido.} other {Parece que el envío desde esta organización o dominio está restringido.}}',
  'access-policy.sending.do': 'Envía el informe y el mensaje de rechazo a quien lleva tu dominio.',
  'access-policy.licence.headline':
    '{sure, select, yes {Esta cuenta no tiene buzón o no tiene licencia.} other {Parece que esta cuenta no tiene buzón o no tiene licencia.}}',
  'app-profile.told.headline':
    '{sure, select, yes {El correo funciona; un ajuste o un archivo del programa lo impide.} other {Parece que el correo funciona y que un ajuste o un archivo del programa lo impide.}}',
  'app-profile.told.seen':
    '{alive, plural, one {# vía de acceso al buzón responde} other {# vías de acceso al buzón responden}}; el error que pegaste es del propio programa.',
  'app-profile.told.do':
    'Mira el ajuste o el archivo que nombra el error. Si no lo tienes claro, pregunta a soporte antes de cambiar nada.',
  'app-profile.told.helpdesk':
    'Error del usuario: {codes, select, none {{phrases, select, none {texto conocido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Todas las rutas anónimas responden: revisar perfil, archivo de datos, ajustes de la cuenta y versión del cliente.',
  'app-profile.offline.headline':
    '{sure, select, yes {El correo funciona; el programa está en modo sin conexión.} other {Parece que el programa está en modo sin conexión.}}',
  'app-profile.offline.seen':
    '{alive, plural, one {# vía de acceso al buzón responde} other {# vías de acceso al buzón responden}}; el error que pegaste es del propio programa.',
  'app-profile.offline.do':
    'Desactiva «Trabajar sin conexión» en el programa (Outlook: Enviar y recibir; Thunderbird: Archivo, Sin conexión).',
  'app-profile.size.headline':
    '{sure, select, yes {El correo funciona; este mensaje es demasiado grande.} other {Parece que este mensaje es demasiado grande.}}',
  'app-profile.size.seen':
    '{alive, plural, one {# vía de acceso al buzón responde} other {# vías de acceso al buzón responden}}; el error que pegaste es del tamaño de un mensaje.',
  'app-profile.size.do': 'Envía adjuntos más pequeños o comparte el archivo con un enlace.',
  'clock-wrong.told.headline':
    '{sure, select, yes {La fecha o la hora de este equipo es incorrecta.} other {Parece que la fecha o la hora de este equipo es incorrecta.}}',
  'clock-wrong.told.seen': 'El error que pegaste lo causa un reloj incorrecto; el reloj no se pudo comparar.',
  'clock-wrong.told.helpdesk':
    'El error del usuario apunta al reloj o a raíces antiguas; el reloj no se comparó. Revisar sincronización y certificados raíz.',
  'address-refused.told.headline': 'El servidor de correo limita o rechaza esta conexión.',
  'address-refused.told.seen':
    'Lo dice el error que pegaste; desde aquí el servidor responde en este momento.',
  'address-refused.told.do':
    'Cierra los programas de correo que no necesites, espera diez minutos y prueba una vez.',
  'address-refused.told.helpdesk':
    'Error del usuario: {codes, select, none {{phrases, select, none {texto conocido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Buscar programas con demasiadas conexiones o intentos; revisar listas de bloqueo, nombre inverso y HELO.',
  'told-provider.headline':
    '{sure, select, yes {{provider} dice que tiene un fallo.} other {Parece que {provider} tiene un fallo tras el inicio de sesión.}}',
  'told-provider.seen': 'Con el error que viste, el propio servicio dice que falla.',
  'told-provider.do': 'Espera y vuelve a probar en media hora. Si sigue igual, envía el informe a soporte.',
  'told-provider.dont': 'No cambies tu contraseña ni elimines la cuenta.',
  'told-provider.helpdesk':
    'Error del usuario: {codes, select, none {{phrases, select, none {texto conocido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}: fallo del servicio según él mismo. Revisar el estado del servicio; abrir un caso con los números del intento.',
  'told-provider.maintenance.headline':
    '{sure, select, yes {{provider} está en mantenimiento.} other {Parece que {provider} está en mantenimiento.}}',
  'told-network.headline':
    '{sure, select, yes {Algo en la red del dispositivo impide el correo.} other {Parece que algo en la red del dispositivo impide el correo.}}',
  'told-network.seen': 'El error que pegaste nombra lo que lo impide.',
  'told-network.do':
    'Revisa la Wi-Fi, la VPN y el proxy del dispositivo que lo mostró, o prueba otra red. Si sigue igual, envía el informe a quien lleva la red.',
  'told-network.helpdesk':
    'Error del usuario: {codes, select, none {{phrases, select, none {texto conocido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Comparar proxy, filtro, VPN y hora del error con lo medido aquí.',
  'told-network.shield.headline':
    '{sure, select, yes {Un antivirus impide el correo.} other {Parece que un antivirus impide el correo.}}',
  'told-network.shield.do':
    'Mira la protección de correo del antivirus o pregunta a soporte. Deja activado lo demás.',
  'told-certificate.headline': 'El programa no acepta el certificado del servidor.',
  'told-certificate.seen':
    'Lo dice el error que pegaste; quién emitió el certificado muestra de quién es el fallo.',
  'told-certificate.do':
    'Abre los detalles del certificado en el programa, anota emisor, nombre y fecha, y dáselos a soporte. Prueba otra red.',
  'told-certificate.dont': 'No aceptes el certificado ni sigas pese al aviso.',
  'told-certificate.helpdesk':
    'Error del usuario: {codes, select, none {{phrases, select, none {texto conocido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Comparar emisor, nombres y fechas que vio el cliente con la cadena de este informe: inspección, raíces antiguas, nombre mal escrito o un servidor cambiado desde entonces.',
  'told-recipient.headline': 'Se trata del buzón de la otra persona, no del tuyo.',
  'told-recipient.seen':
    'El texto que pegaste dice qué pasó con un mensaje en el servidor de la otra persona.',
  'told-recipient.do':
    'Revisa la dirección letra por letra y avisa a la otra persona por otro medio; ella o su proveedor puede ayudar.',
  'told-recipient.dont': 'No borres tus propios correos ni cambies tus ajustes por esto.',
  'told-recipient.helpdesk':
    'Error del usuario: {codes, select, none {{phrases, select, none {texto conocido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}: sobre un destinatario. Leer todo el mensaje de rechazo; rastrear el mensaje.',
  'told-recipient.spam.headline': 'Tus correos se entregan y se apartan en el lado de la otra persona.',
  'told-recipient.spam.do':
    'Pide a la otra persona que marque un correo como deseado, y a quien lleva tu dominio que revise SPF, DKIM y DMARC.',
};
