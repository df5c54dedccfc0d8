import type { LabelTable } from './labels.cases';

export const es: LabelTable = {
  host: `
    Servidor | Nombre del servidor | Dirección del servidor | Servidor IMAP | Servidor SMTP | Servidor de entrada |
    Servidor de salida | Nombre o IP del servidor | Servidor de correo | Servidor entrante | Nombre de host |
    Nombre del servidor de salida (SMTP) | Anfitrión | Servidor de correo saliente`,
  port: `
    Puerto | Puerto: | Número de puerto | Puerto IMAP | Puerto SMTP | Puerto TCP | Puerto del servidor |
    Puerto (opcional) | Puerto de entrada | Puerto de salida | Puerto del servidor SMTP | Puerto (por defecto 993)`,
  security: `
    Seguridad | Cifrado | Seguridad IMAP | Conexión segura | Seguridad de la conexión | Método de cifrado |
    Tipo de cifrado | SSL/TLS | Tipo de conexión | Encriptación | ¿Usar conexiones seguras? | Cifrado saliente |
    Tipo de seguridad`,
  username: `
    Nombre de usuario | Usuario | Usuario IMAP | Usuario de SMTP | Nombre de usuario: | Identificador |
    Nombre de la cuenta | Login | Usuario del servidor | Nombre de usuario SMTP | Usuario de la cuenta |
    Identificador de usuario`,
  password: `
    Contraseña | Contraseña: | Contraseña IMAP | Contraseña SMTP | Clave | Contraseña de la cuenta |
    Contraseña de aplicación | Nueva contraseña | Contraseña del correo | Su contraseña | Clave de acceso |
    Contraseña del servidor`,
  protocol: `
    Protocolo | Tipo de cuenta | Tipo de servidor | Protocolo de correo | Protocolo: | Tipo | Protocolo de entrada |
    Tipo de correo | Tipo de servidor entrante | Protocolo de conexión | Tipo de buzón | Protocolo de recepción`,
  authentication: `
    Autenticación | Método de autenticación | Autenticación Smtp | Usar autenticación | Tipo de autenticación |
    El servidor requiere autenticación | Identificación SMTP | Autenticación requerida | Autentificación |
    Autenticación del servidor de salida | Requiere autenticación | Mecanismo de autenticación`,
  from: `
    De | Remitente | Dirección del remitente | Correo del remitente | Enviar como | Dirección de correo del remitente |
    Remitente: | Correo electrónico del remitente | Dirección de remitente | Remitente (correo) | Remitente predeterminado |
    Dirección remitente | Dirección De`,
  replyTo: `
    Responder a | Dirección de respuesta | Respuesta a | Correo electronico para responder | Reply-To |
    Dirección para respuestas | Correo de respuesta | Responder a (opcional) | Enviar respuestas a |
    Dirección de correo para respuestas | Las respuestas van a | Responder a la dirección`,
  interval: `
    Intervalo para revisar correo | Frecuencia de comprobación | Actualizar (comprobar mensajes nuevos, etc.) |
    Intervalo de sondeo | Comprobar el correo cada | Comprobar mensajes nuevos | Intervalo de comprobación |
    Frecuencia de comprobación de correo en la página del buzón: | Revisar el correo cada | Buscar correo nuevo |
    Frecuencia de actualización | Descargar el correo cada | Intervalo`,
  pathPrefix: `
    Prefijo de ruta IMAP | Prefijo IMAP | Prefijo de ruta | Carpeta raíz | Prefijo | Carpeta raíz IMAP |
    Prefijo de carpetas | Prefijo de la ruta IMAP | Directorio raíz | Prefijo de las carpetas | Directorio raíz IMAP |
    Carpeta raíz del servidor | Prefijo de carpetas IMAP`,
  none: `
    Nombre para mostrar | Nombre completo | Su nombre | Nombre del remitente | Apellidos | Tiempo de espera |
    Verificar certificado | Validar certificado | Papelera | Carpeta de borradores | Carpeta de enviados | Firma |
    Asunto | Copia oculta | Destinatario | Dejar una copia en el servidor | Idioma | Zona horaria |
    Mantener los correos en el servidor | Comprobar el certificado del servidor | Verificar el certificado SSL/TLS`,
};
