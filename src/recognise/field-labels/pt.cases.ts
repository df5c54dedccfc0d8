import type { LabelTable } from './labels.cases';

export const pt: LabelTable = {
  host: `
    Servidor | Nome do servidor | Endereço do servidor | Servidor IMAP | Servidor SMTP | Servidor de entrada |
    Servidor de saída | Servidor de e-mail | Nome do host | Anfitrião | Servidor de correio | Servidor de envio |
    Servidor de entrada (IMAP) | Nome ou IP do servidor`,
  port: `
    Porta | Porta: | Número da porta | Porta IMAP | Porta SMTP | Porta TCP | Porta do servidor | Porto | Porta (opcional) |
    Porta de entrada | Porta de saída | Porta do servidor SMTP`,
  security: `
    Segurança | Criptografia | Encriptação | Segurança IMAP | Conexão segura | Ligação segura | Segurança da conexão |
    Método de criptografia | Tipo de criptografia | SSL/TLS | Tipo de conexão | Cifragem | Tipo de segurança`,
  username: `
    Nome de usuário | Usuário | Nome de utilizador | Utilizador | Usuário IMAP | Usuário SMTP | Nome da conta | Login |
    Identificador | Usuário do servidor | Nome de usuário: | ID do utilizador`,
  password: `
    Senha | Palavra-passe | Senha: | Senha IMAP | Senha SMTP | Senha da conta | Senha de aplicativo | Nova senha |
    Palavra-chave | Senha do e-mail | Sua senha | Senha do servidor`,
  protocol: `
    Protocolo | Tipo de conta | Tipo de servidor | Protocolo de e-mail | Protocolo: | Tipo | Protocolo de entrada |
    Tipo de e-mail | Tipo do servidor de entrada | Protocolo de conexão | Tipo da conta | Protocolo de recebimento`,
  authentication: `
    Autenticação | Método de autenticação | Autenticação SMTP | Usar autenticação | Tipo de autenticação |
    O servidor requer autenticação | Autenticação do servidor de saída | Requer autenticação | Exigir autenticação |
    Mecanismo de autenticação | O servidor SMTP requer autenticação | Autenticação obrigatória`,
  from: `
    De | Remetente | Endereço do remetente | E-mail do remetente | Enviar como | Endereço de e-mail do remetente |
    Remetente: | Endereço remetente | Remetente (e-mail) | Correio do remetente | Remetente padrão |
    Endereço de correio do remetente | Endereço De`,
  replyTo: `
    Responder para | Responder a | Endereço de resposta | Resposta para | Reply-To | E-mail de resposta |
    Endereço para respostas | Responder para (opcional) | Enviar respostas para | Endereço de e-mail para respostas |
    As respostas vão para | E-mail para resposta`,
  interval: `
    Intervalo de verificação | Verificar novas mensagens | Verificar e-mail a cada | Frequência de verificação |
    Buscar novas mensagens a cada | Intervalo de atualização | Atualizar (verificar novas mensagens, etc.) | Intervalo |
    Receber e-mails a cada | Frequência de atualização | Procurar novo correio | Verificar correio a cada |
    Intervalo de busca`,
  pathPrefix: `
    Prefixo do caminho IMAP | Prefixo IMAP | Prefixo do caminho | Pasta raiz | Prefixo | Pasta raiz IMAP |
    Prefixo de caminho IMAP | Prefixo das pastas | Diretório raiz | Diretório raiz IMAP | Pasta raiz do servidor |
    Prefixo de pastas | Prefixo das pastas IMAP`,
  none: `
    Nome de exibição | Nome completo | Seu nome | Nome do remetente | Sobrenome | Tempo limite | Verificar certificado |
    Verificar o certificado do servidor | Lixeira | Pasta de rascunhos | Pasta de enviados | Assinatura | Assunto |
    Cópia oculta | Destinatário | Deixar mensagens no servidor | Idioma | Fuso horário | Salvar rascunhos a cada | Timeout | Validar certificado TLS`,
};
