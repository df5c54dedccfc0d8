import type { Vocabulary } from './vocabulary';

/** Spanish. */
export const es: Vocabulary = {
  host: `
    servidor, host, anfitrión, nombre del servidor, nombre de servidor, dirección del servidor, nombre de host,
    servidor de correo, nombre o ip del servidor, hostname`,
  port: 'puerto, número de puerto, puerto tcp',
  security: `
    seguridad, cifrado, encriptación, conexión segura, seguridad de la conexión, método de cifrado,
    tipo de cifrado, usar ssl, usar tls, habilitar tls, usar conexiones seguras, tipo de conexión`,
  username: 'usuario, nombre de usuario, identificador, login',
  accountName: 'cuenta, nombre de la cuenta, nombre de cuenta',
  password: 'contraseña, clave, frase de paso',
  protocol: 'protocolo, tipo de cuenta, tipo de servidor, tipo',
  authentication: `
    autenticación, usar autenticación, requiere autenticación, autenticación smtp, identificación,
    método de autenticación, autentificación, iniciar sesión, inicio de sesión, autenticar`,
  from: 'remitente, dirección del remitente, de, correo del remitente',
  address: 'correo electrónico, dirección de correo, dirección de correo electrónico, correo, e-mail, email',
  replyTo: 'responder a, dirección de respuesta, respuesta a, responder-a, respuestas a',
  interval: `
    comprobar correo, comprobar si hay mensajes nuevos, comprobar mensajes nuevos, revisar correo,
    intervalo de comprobación, actualizar, intervalo de actualización, frecuencia de comprobación,
    intervalo de sondeo, refrescar, buscar correo nuevo, buscar mensajes nuevos, intervalo de consulta,
    comprobar correo nuevo, comprobación de correo, recoger correo, intervalo de sincronización,
    intervalo de comprobación de correo nuevo, intervalo, frecuencia`,
  checkVerb: 'comprobar, revisar, recoger, buscar, actualizar, sincronizar, descargar, recibir, consultar',
  pathPrefix: 'prefijo de ruta, prefijo imap, prefijo de ruta imap, prefijo, prefijo de carpetas',
  other: `
    sitio, sitio web, página web, certificado, verificar, tiempo de espera, papelera, borradores, borrador,
    firma, nombre para mostrar, nombre completo, apellidos, copia oculta, cco, destinatario, destinatarios,
    asunto, proxy, dominio, idioma, zona horaria, sesión, cerrar sesión, eliminar, borrar, guardar, descripción,
    comentario, alias, organización, envío postal, factura, dejar, máximo, prueba, resumen, menú`,
  incoming: `
    entrante, entrantes, correo entrante, recepción, recibir, servidor entrante, bandeja de entrada, buzón,
    servidor de entrada, correo nuevo`,
  outgoing: `
    enviado, envía, saliente, salientes, correo saliente, envío, enviar, servidor saliente, servidor de salida,
    notificaciones`,
  mail: 'correo, correos, e-mail, email, mensaje, mensajes, buzón, identidad, identidades',
  suite: `
    calendario, contactos, libreta de direcciones, tareas, bandeja de entrada, borradores, enviados,
    redactar`,
  none: `
    ninguno, ninguna, no, sin cifrar, sin cifrado, desactivado, texto plano, nunca, sin encriptar, sin seguridad,
    deshabilitado`,
  ifOffered: `
    si está disponible, si es posible, automático, automática, auto, cuando esté disponible, opcional,
    si se ofrece`,
  required: 'requerido, requerida, obligatorio, obligatoria, siempre, sí, activado, seguro, cifrado',
  never: 'nunca, manualmente, manual, desactivado, ninguno',
  negation: 'desactivar, deshabilitar, sin, no',
  seconds: 'segundo, segundos, seg',
  minutes: 'minuto, minutos, min',
  hours: 'hora, horas, h',
  days: 'día, días, diario',
  half: 'media',
  quarter: 'cuarto',
  twice: 'dos veces',
  every: 'cada',
  identity: `
    identidad, identidades, remitente, perfil, información personal, respuesta, cuenta de correo, firma,
    redacción`,
  subject: 'asunto',
  edit: 'editar, modificar, cambiar',
  foreign: `
    iniciar sesión, registrarse, registro, pedido, envío a domicilio, facturación, pago, boletín, suscribirse,
    contacto, formulario de contacto, contraseña olvidada, carrito, comentario`,
};
