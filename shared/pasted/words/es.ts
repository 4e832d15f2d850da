import { connectionFailed } from './connection-failed.ts';
import type { WordRule } from './rule.ts';

/** Spanish: what the programs show in their Spanish versions, servers answer, and people say; seen November 2026. */
export const spanish: readonly WordRule[] = [
  ['recipient-full', 'destinatario|del cliente|del contacto ~ lleno|llena|cuota|sin espacio'],
  [
    'recipient-unknown',
    'destinatario|dirección del destinatario|dirección ~ no existe|desconocido|desconocida|rechazado|rechazada|no encontrado|no encontrada|no se encontró|no válida|inválida ! cuenta|servidor|contraseña',
    'no se pudo entregar|no entregado|no se ha podido entregar|error de entrega|no se entregó|imposible entregar',
  ],
  ['lands-in-spam', 'mis|nuestros ~ correos|mensajes|emails ~ spam|no deseado|correo no deseado'],
  [
    'one-person-only',
    'solo una persona|sólo una persona|solo un cliente|un solo cliente|un solo contacto|un cliente ~ no',
  ],
  [
    'message-too-large',
    'archivo adjunto|adjunto|adjuntos|mensaje|archivo ~ demasiado grande|excede … tamaño|supera … tamaño|tamaño … supera|tamaño … excede|tamaño máximo|muy grande',
  ],
  [
    'sending-limit',
    'límite de envío|límite diario|cuota de envío|demasiados destinatarios|demasiados mensajes ~ enviar|envío|superado|alcanzado|excedido|destinatarios|mensajes|límite',
  ],
  [
    'mailbox-full',
    'buzón|bandeja de entrada|almacenamiento|espacio|cuota|casilla ~ lleno|llena|casi lleno|casi llena|superado|superada|agotado|excedida|excedido|sin espacio|insuficiente|alcanzado|tamaño máximo ! archivo|almacén|carpeta|mensaje de|destinatario|cliente',
  ],
  [
    'password-expired',
    'contraseña ~ caducado|ha caducado|expirado|ha expirado|caducada|expirada|debe cambiar|tiene que cambiar|cambie su|venció|vencida',
  ],
  [
    'account-locked',
    'cuenta|acceso|inicio de sesión|usuario ~ bloqueada|bloqueado|temporalmente bloqueada|demasiados intentos|demasiadas veces|suspendida temporalmente ! directiva*|organización|administrador|acceso condicional|política|aplicación|cookies',
    'demasiados intentos|actividad inusual|actividad sospechosa',
  ],
  [
    'account-disabled',
    'cuenta|usuario|buzón ~ deshabilitada|deshabilitado|desactivada|desactivado|suspendida|eliminada|cerrada|inhabilitada|cancelada ! imap|pop|smtp|cookies',
  ],
  ['outside-hours', 'horario permitido|fuera del horario|horas permitidas'],
  [
    'gmail-app-password-required',
    'contraseña de aplicación|contraseña específica|contraseña de la aplicación',
    'navegador|web|página ~ correcta|funciona|buena|bien ~ contraseña',
  ],
  [
    'gmail-web-login-required',
    'inicie sesión … navegador|inicia sesión … navegador|iniciar sesión … navegador|primero en el navegador|a través del navegador',
  ],
  [
    'protocol-off',
    'imap|pop|pop3 ~ desactivado|deshabilitado|no está habilitado|no habilitado|no está activado|activar|habilitar|no permitido|inhabilitado ! firewall|starttls',
  ],
  [
    'factor-lost',
    'código|códigos|sms|authenticator ~ no llega|nunca llega|no me llega|no recibo|no llegan|teléfono nuevo|móvil nuevo|celular nuevo|perdí mi|cambié de|nuevo número|nuevo teléfono|nuevo móvil',
    'teléfono nuevo|móvil nuevo|celular nuevo|nuevo móvil|nuevo teléfono|nuevo celular|cambié de móvil|cambié de teléfono|perdí el móvil ~ código|iniciar sesión|authenticator|verificación|entrar|acceder',
  ],
  [
    'factor-register',
    'se necesita más información|se requiere más información|más información necesaria|información de seguridad … configur*',
    'dos factores|dos pasos|multifactor|mfa|authenticator ~ configurar|registrar|configure|registrarse|registrado',
  ],
  [
    'factor-failed',
    'código|código de verificación ~ incorrecto|no es válido|no válido|inválido|caducado|caducó|expirado|expiró|no funciona ! código de error',
    'solicitud de inicio de sesión|authenticator|dos factores|dos pasos|multifactor|mfa|segundo factor ~ denegada|rechazada|falló|error|tiempo|denegado|no funciona|fallido',
  ],
  [
    'factor-asked',
    'apruebe la solicitud|aprobar la solicitud|aprueba la solicitud|verifique su identidad|verifica tu identidad|escriba el código|introduzca el código',
    'dos factores|dos pasos|multifactor|mfa ~ requerida|requiere|necesaria|obligatoria|necesario',
  ],
  [
    'access-rule',
    'acceso condicional|directiva de acceso|directivas de acceso|política de acceso|no puede acceder a esto desde aquí|no puede obtener acceso|no puedes acceder a esto|valores predeterminados de seguridad',
    'organización|administrador|empresa|directiva|política|departamento de ti ~ bloqueado|bloqueada|bloquea|no permite|impide|prohíbe|denegado ! sitio|página|dispositivo|categoría|aplicación|aprob*|consentimiento|nuevo outlook|copilot|cuentas personales|esta versión|administrador de red|autenticación básica|@h',
  ],
  ['device-waits', 'cuarentena|debe aprobar|pendiente de aprobación ~ dispositivo|teléfono|móvil'],
  [
    'device-rule',
    'dispositivo|teléfono|móvil|equipo|iphone|ordenador ~ cumple|no cumple|conforme|administrado|directiva*|cifrado|código de acceso|portal de empresa|cumplimiento|requisitos|inscrib*',
    'portal de empresa|intune|aplicación aprobada|aplicación cliente aprobada|actualización de seguridad necesaria|administrador del dispositivo',
  ],
  [
    'device-unknown',
    'dispositivo ~ no está registrado|no registrado|registrar|no reconocido|autenticación del dispositivo|no se encontró|desconocido|no unido',
    'cuenta profesional o educativa|cuenta de trabajo o escuela ~ problema|error',
  ],
  [
    'consent-needed',
    'aprobación del administrador|aprobación de administrador|consentimiento del administrador|consentimiento de administrador|autorización del administrador|se necesita la aprobación|necesita la aprobación|requiere aprobación|solo un administrador … conceder|solo un administrador puede|sólo un administrador|administrador … consentimiento|permiso … administrador|administrador … aprobar',
  ],
  ['not-assigned', 'no está asignado|no asignado a un rol ! licencia'],
  [
    'program-not-here',
    'aplicación|servicio ~ no se encontró en el directorio|no encontrada en el directorio|en el inquilino|no está instalada',
  ],
  [
    'no-mailbox',
    'licencia|licencias|suscripción ~ no|sin|falta|caducada|expirada|asignada|ninguna',
    'buzón ~ no se encontró|no existe|no se ha encontrado|no se pudo encontrar|no tiene ! destinatario|550',
  ],
  [
    'tenant-unknown',
    'inquilino|directorio|dominio ~ no se encontró|no existe|no se ha encontrado|desconocido ! aplicación|destinatario|buzón',
  ],
  [
    'own-sign-in-server',
    'federación|adfs|saml|proveedor de identidad ~ error|falló|fallo|rechazado|no válido|problema|no existe',
  ],
  [
    'mailbox-moved',
    'administrador … cambio|administrador de exchange … realizado|buzón … movido|buzón ha sido movido|buzón se ha movido',
  ],
  [
    'right-refused',
    'permiso|permisos|acceso ~ no tiene|sin|denegado|no tienes ~ carpeta|calendario|buzón|elemento|compartido*',
  ],
  [
    'program-not-trusted',
    'navegador|aplicación|app ~ no sea segura|no es segura|poco segura*|menos segura*|no segura|no seguro',
    'este navegador o esta aplicación|este navegador o aplicación',
  ],
  [
    'second-work-account',
    'otra cuenta ~ ya|sesión|organización',
    'ya ha iniciado sesión|ya se ha agregado|ya existe|ya agregada ~ cuenta',
  ],
  [
    'data-file-damaged',
    'archivo de datos|archivo|ost|pst|base de datos|índice ~ dañado|corrupto|detectado errores|errores en|no se puede tener acceso|no se puede acceder|no se puede abrir|reparar|reparación|no se encuentra|en uso|tamaño máximo ! adjunto',
    'al menos una vez antes',
  ],
  [
    'profile-broken',
    'no se puede iniciar|no puede iniciar|no se puede abrir la ventana|conjunto de carpetas|se cierra|se cuelga|se bloquea|se congela|no responde el programa|dejó de funcionar|ha dejado de funcionar|perfil|modo seguro|no arranca|no se abre outlook|no abre outlook|outlook no abre|outlook no responde ! servidor|conexión|sesión',
  ],
  [
    'program-too-old',
    'versión|aplicación|navegador|programa|outlook ~ obsoleta|obsoleto|anticuada|demasiado antigua|actualizar|actualice|ya no es compatible|no es compatible|ya no se admite|versión más reciente|versión reciente ! desde|contraseña|cuenta|configuración',
  ],
  [
    'program-offline',
    'trabajar sin conexión|trabajando sin conexión|modo sin conexión|está sin conexión|trabaja sin conexión|modo fuera de línea|fuera de línea ! servidor',
  ],
  [
    'browser-storage',
    'cookies|cookie|ventana privada|incógnito|javascript|ventanas emergentes|bloqueador ~ bloqueadas|bloquea|bloquean|activar|active|habilitar|permitir|permita|permite|desactivadas|borrar|funciona|habilite|deshabilitadas',
    'demasiadas redirecciones|redirigido demasiadas|demasiadas veces … redirig*',
  ],
  [
    'add-in-failed',
    'complemento|complementos|extensión|plugin|plug-in ~ error|deshabilitado|desactivado|problema|lento|falló|bloque*',
  ],
  [
    'send-sign-in-off',
    'smtp|servidor de salida|correo saliente|servidor saliente ~ requiere autenticación|autenticación requerida|autenticación necesaria|retransmisión|relay|reenvío',
  ],
  [
    'encryption-setting',
    'ssl|tls|starttls|cifrado|tipo de cifrado|conexión cifrada ~ no admite|no compatible|no es compatible|no admitido|sin ssl|requiere|requerido|incorrecto|sin cifrar|cambiar|no soporta ! certificado|dispositivo|directiva',
  ],
  [
    'sign-in-method',
    'método de autenticación|método de inicio|autenticación segura|contraseñas cifradas|contraseña cifrada ~ no|cambiar|compatible|admite',
  ],
  [
    'server-setting',
    'nombre del servidor|dirección del servidor|configuración del servidor|configuración de la cuenta|puerto|servidor entrante|servidor saliente|configuración ~ incorrecto|incorrecta|no válido|no válida|no se encontró|no se pudo encontrar|errónea ! contraseña|usuario|conexión|certificado|proxy|sesión|tiempo',
  ],
  [
    'too-many-connections',
    'demasiadas conexiones|demasiadas sesiones|número máximo de conexiones|límite de conexiones|conexiones simultáneas',
  ],
  ['too-many-tries', 'demasiados intentos de autenticación|demasiado frecuente*'],
  ['address-blocked', 'dirección ip|su ip|tu ip|ip ~ bloqueada|lista negra|rechazada|bloqueado|listada'],
  ['too-many-requests', 'demasiadas solicitudes|demasiadas peticiones'],
  [
    'mail-shield',
    'avast|avg|norton|kaspersky|eset|mcafee|bitdefender|panda|sophos|avira|antivirus|protección de correo ~ bloqueado|bloquea|bloqueó|impide|certificado|interrumpid*|analiz*|terminada',
  ],
  [
    'filter-page',
    'zscaler|fortiguard|filtro|firewall|cortafuegos|política de internet|control parental ~ bloqueado|bloquea|prohibido|denegado|categoría|no permitido|bloqueada',
    'sitio|página|acceso a este sitio|acceso a esta página ~ bloqueado|bloqueada|prohibido|restringido ! cookies|certificado|emergentes',
  ],
  [
    'portal-page',
    'wi-fi|wifi|hotel|red de invitados|punto de acceso|zona wifi ~ aceptar|acepte|términos|condiciones|bienvenido|iniciar sesión|portal|acepta',
  ],
  ['proxy-sign-in', 'proxy ~ autenticación|credenciales|autenticarse|usuario'],
  [
    'proxy-refuses',
    'proxy ~ rechaza*|error|incorrecto*|no responde|no se encuentra|no se puede|falló|problema|no se pudo|rehúsa|rechazó ! certificado*|outlook no puede conect*|outlook no se puede conect*',
  ],
  [
    'vpn-down',
    'vpn|túnel ~ perdió|desconectada|desconectado|interrumpida|falló|reconectando|no conectada|caída|cortó|conéctese|perdido',
  ],
  [
    'name-not-found',
    'no se encontró el servidor|no se encuentra el servidor|no se pudo encontrar el servidor|no se puede encontrar el servidor|servidor no encontrado|host desconocido|no se encuentra la dirección|servidor dns|dns|no se pudo resolver|no se puede resolver|no se ha podido resolver|dirección ip … no se ! servidor o no|servidor o el|encontró o no|encontrado o no',
  ],
  [
    'offline',
    'sin conexión a internet|no hay conexión a internet|no está conectado a internet|no estás conectado a internet|no hay internet|sin internet|sin red|modo avión|datos móviles … desactivados|datos móviles desactivados|red no disponible|no hay red|estás sin conexión|red inaccesible|no tiene conexión a internet|no tienes conexión a internet|sin cobertura|parece estar desconectada ! compruebe … e inténtelo',
  ],
  [
    'clock-off',
    'reloj|fecha y hora|fecha y la hora|hora del sistema|la hora|zona horaria ~ incorrecta|incorrectas|incorrecto|incorrectos|compruebe|mal|atrasado|adelantado|ajuste|revise|no es correcta|desfasad*|equivocad* ! caducado|calendario',
  ],
  ['certificate-too-early', 'certificado ~ todavía no es válido|aún no es válido|aun no es valido'],
  [
    'certificate-revoked',
    'certificado|revocación ~ revocado|revocación … no está disponible|revocación … no disponible|comprobar … revocación',
  ],
  [
    'certificate-date',
    'certificado ~ caducado|ha caducado|expirado|ha expirado|caducó|venció|vencido|ya no es válido',
  ],
  [
    'certificate-name',
    'certificado|nombre principal|nombre de la entidad ~ no coincide|nombre … incorrecto|nombre no coincide|otro nombre|no corresponde|es incorrecto',
  ],
  [
    'certificate-untrusted',
    'certificado ~ no es de confianza|no confiable|no de confianza|no es válido|no válido|inválido|autofirmado|no se puede comprobar|no se puede verificar|no se pudo verificar|problema|error|desconocido|confianza|no verificado|advertencia|excepción|rechazado',
    'identidad del servidor|identidad de ~ no se puede|verificar|comprobar|no se pudo|no puede',
    'la conexión no es privada|conexión no es segura|conexión no segura|conexión segura … no se|no se pudo establecer una conexión segura|establecer una conexión segura|fallo en la conexión segura|error ssl',
  ],
  ['maintenance', 'mantenimiento ~ servidor|servicio|en|programado|hasta|por|sistema'],
  [
    'mailbox-unavailable',
    'cuenta|buzón|gmail|cuenta de gmail ~ temporalmente no disponible|no está disponible temporalmente|no está disponible en este momento|no disponible temporalmente|no disponible en este momento|no está disponible actualmente',
  ],
  [
    'server-fails',
    'error interno|error del servidor|error de servidor|error en el servidor|error del sistema|problema técnico|problemas técnicos|dificultades técnicas|servidor sobrecargado|sobrecargado|servicio no disponible|servicio no está disponible|temporalmente no disponible|no disponible temporalmente|error temporal|avería|interrupción del servicio|de nuestra parte|fallo temporal ! cuenta|buzón|internet|proxy|microsoft exchange',
  ],
  [
    'sign-in-fails',
    'servicio de inicio de sesión|servicio de autenticación|servidor de autenticación ~ no disponible|no está disponible|error|temporalmente|caído',
  ],
  [
    'sign-in-again',
    'iniciar sesión de nuevo|inicie sesión de nuevo|inicia sesión de nuevo|vuelva a iniciar sesión|vuelve a iniciar sesión|volver a iniciar sesión|sesión ha caducado|sesión ha expirado|sesión caducada|sesión expirada|se ha cerrado la sesión|se cerró la sesión|token … caducado|token … expirado|corregir cuenta|corrige la cuenta|reparar cuenta|configuración de la cuenta … no está actualizada|cuenta … atención|acción necesaria|acción requerida|se requieren credenciales|necesita tus credenciales|volver a autenticar*|vuelva a autenticar*|reautentic*|autenticación requerida|es necesario iniciar sesión|inicio de sesión necesario|debe iniciar sesión|vuelva a escribir la contraseña|vuelve a introducir la contraseña ! todo el tiempo|siempre|smtp|servidor de salida|proxy|wi-fi|una y otra vez|cada vez|constantemente',
  ],
  [
    'wrong-account',
    'cuenta|usuario|dirección de correo|correo electrónico ~ no existe|no se encontró|no se ha encontrado|no encontramos|no se reconoce|no encontrada|ninguna cuenta ! destinatario|servidor|certificado|configuración|buzón|entregar',
    'cuenta profesional o educativa … en su lugar|cuenta personal|cuenta equivocada|use otra cuenta|usa otra cuenta|utilice otra cuenta|elija otra cuenta',
  ],
  [
    'smtp-wrong-credentials',
    'servidor de salida|smtp|servidor saliente ~ inicio de sesión|iniciar sesión|autenticación ~ no|falló|error|rechaz*|imposible',
  ],
  [
    'wrong-password',
    'contraseña|nombre de usuario|usuario|credenciales|datos de acceso|clave|id de apple|apple id|cuenta de apple|nombre de cuenta|contraseñas ~ incorrecta|incorrecto|incorrectos|incorrectas|no válida|no válido|no válidas|inválida|inválido|rechazada|rechazado|rechazó|no es correcta|no son correctos|no son correctas|errónea|equivocada|mal|compruebe|comprueba|verifique|verifica|no aceptad*|no se aceptaron|no acepta|no coincide|no coinciden|no se pudo verificar|no se puede verificar|no reconoc*|olvidé|denegado|no es válida|no funciona|no me deja|no vale ! caducad*|expirad*|proxy|destinatario|de aplicación|certificado|código',
    `autenticación|inicio de sesión|iniciar sesión|acceso|o login|el login|de login|no login|do login|de autenticación|identificación ~ falló|fallo|fallida|fallido|error|rechazado|rechazada|rechazó|no se pudo|no se ha podido|no fue posible|incorrecto|ha fallado|denegado|no puedo|no válida ! temporal|proxy|certificado|tiempo|dispositivo|organización|servicio|problema|folder|carpeta|exchange|${connectionFailed}`,
    'servidor de correo … rechazado|servidor ha rechazado|rechazado su inicio|rechazó su inicio|error al conectar … usuario|no se pudo conectar … usuario|conexión … con el usuario',
  ],
  [
    'password-asked',
    'se necesita contraseña|se necesita una contraseña|se requiere contraseña|contraseña requerida|contraseña necesaria|se requiere una contraseña|escriba su contraseña|introduzca su contraseña|introduce tu contraseña|escribir contraseña|ingrese su contraseña|contraseña de red|seguridad de windows',
  ],
  [
    'asks-again',
    'contraseña|sesión|credenciales|clave ~ una y otra vez|todo el tiempo|todo el rato|siempre|constantemente|cada vez|continuamente|sin parar|a cada rato|pide|pidiendo|solicita|solicitando|vuelve a pedir ! cookies|necesita',
  ],
  [
    'elsewhere-works',
    'móvil|celular|teléfono|navegador|web|webmail|iphone|tableta|otro ordenador|otra computadora ~ funciona|va|anda|bien|sirve ~ pero|no|solo|excepto ! contraseña|wi-fi',
    'compañeros|colegas|los demás ~ funciona|bien|sin problema*',
  ],
  ['normal-step', 'mantener la sesión iniciada|permanecer conectado'],
  [
    'sign-in-refused',
    'problema … al iniciar sesión|problema al iniciar sesión|problemas para iniciar sesión|error al iniciar sesión|error durante la autenticación|no podemos iniciar su sesión|no se pudo iniciar sesión|no pudimos iniciar',
  ],
  [
    'set-up-failed',
    'cuenta ~ no se pudo agregar|no se puede agregar|agregar|configurar|añadir|crear|no se pudo configurar|verificar la información|no se puede verificar',
    'verificar la información de la cuenta|comprobar la información de la cuenta',
  ],
  ['name-not-resolved', 'nombre … resolver|no se puede resolver el nombre|libreta de direcciones'],
  [
    'time-out',
    'tiempo de espera|tiempo agotado|se agotó|no responde|sin respuesta|no hay respuesta|agotado el tiempo|demasiado tiempo|no respondió|ha excedido el tiempo|expiró',
  ],
  [
    'connection-dropped',
    'conexión ~ interrumpió|interrumpida|perdida|perdió|cerrada|cerró|restablecida|restableció|cortada|cortó|interrumpido ! vpn',
  ],
  [
    'no-connection',
    'conexión|conectar|conectarse|acceder|contactar ~ falló|ha fallado|fallo|error|no se puede|no se pudo|no disponible|no está disponible|imposible|rechazada|compruebe|comprueba|verifica|problema|no puede|no se ha podido|no|revise|revisa',
    'no se puede obtener|no se puede recibir|no es posible obtener|no se puede enviar|inaccesible|sin conexión|conectividad limitada|error de red|problema de red|no se pueden obtener',
  ],
  [
    'outlook-disconnected',
    'desconectado|intentando conectar|conectando|sin conexión|actualizando|conectividad limitada|intentando conectarse',
  ],
  [
    'not-synchronised',
    'sincroniz* ~ error|no|falló|problema|pausada|detenida|fallo',
    'no se pudo enviar|no se ha podido enviar|no se envió|error al enviar|no enviado|bandeja de salida|falló el envío|error de envío|no se puede recibir|fallo al enviar',
  ],
  [
    'one-direction',
    'enviar ~ recibir|recibo ~ pero|no',
    'no recibo|no me llegan|no llegan correos|no entran correos|correos nuevos … no',
  ],
  [
    'since-a-change',
    'desde|después ~ actualización|actualizar|cambio|migración|nueva versión|nuevo ordenador|ayer … actualiz*',
  ],
  [
    'something-wrong',
    'algo salió mal|algo ha salido mal|se ha producido un error|se produjo un error|ocurrió un error|error inesperado|error desconocido|ha ocurrido|hubo un problema|inténtelo más tarde|inténtalo más tarde|vuelva a intentarlo|código de error|vaya',
  ],
  [
    'smtp-auth-disabled',
    'autenticación smtp|smtp autenticado|smtp auth ~ deshabilitada|desactivada|deshabilitado|no está habilitada',
  ],
  ['basic-sign-in-off', 'autenticación básica ~ deshabilitada|desactivada|ya no se admite|bloqueada'],
];
