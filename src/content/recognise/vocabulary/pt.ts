import type { Vocabulary } from './vocabulary';

/** Portuguese. */
export const pt: Vocabulary = {
  host: `
    servidor, host, anfitrião, nome do servidor, endereço do servidor, nome do host, nome do anfitrião,
    servidor de e-mail, servidor de correio, hostname`,
  port: 'porta, porto, número da porta, porta tcp',
  security: `
    segurança, criptografia, encriptação, cifra, conexão segura, ligação segura, segurança da conexão,
    método de criptografia, tipo de criptografia, usar ssl, usar tls, ativar tls, tipo de conexão`,
  username: 'usuário, utilizador, nome de usuário, nome de utilizador, identificador, login',
  accountName: 'conta, nome da conta',
  password: 'senha, palavra-passe, palavra-chave',
  protocol: 'protocolo, tipo de conta, tipo de servidor, tipo',
  authentication: `
    autenticação, usar autenticação, requer autenticação, autenticação smtp, método de autenticação,
    o servidor requer autenticação, entrar, iniciar sessão, autenticar, login`,
  from: 'remetente, endereço do remetente, de, e-mail do remetente',
  address: 'endereço de e-mail, endereço de correio, correio eletrónico, e-mail, email, endereço de email',
  replyTo: 'responder para, responder a, endereço de resposta, resposta para, respostas para',
  interval: `
    verificar novas mensagens, verificar e-mail, verificar correio, intervalo de verificação, atualizar,
    intervalo de atualização, frequência de verificação, intervalo de consulta, procurar novas mensagens,
    buscar e-mail, verificar a cada, intervalo de sincronização, verificar mensagens, procurar correio,
    receber e-mails a cada, intervalo, frequência`,
  checkVerb: 'verificar, buscar, procurar, receber, atualizar, sincronizar, baixar, consultar, checar',
  pathPrefix: 'prefixo do caminho, prefixo imap, prefixo de caminho imap, prefixo, prefixo de pastas',
  other: `
    site, página web, certificado, tempo limite, lixeira, lixo, rascunhos, rascunho, assinatura,
    nome de exibição, nome completo, sobrenome, cópia oculta, cco, bcc, destinatário, destinatários, assunto,
    proxy, domínio, idioma, fuso horário, sessão, sair, excluir, eliminar, apagar, salvar, guardar, descrição,
    comentário, alias, organização, entrega, fatura, deixar, manter, máximo, teste`,
  incoming: `
    entrada, recebido, recebimento, receção, recepção, receber, servidor de entrada, caixa de entrada,
    caixa de correio`,
  outgoing: 'enviado, enviada, saída, envio, enviar, servidor de saída, expedição, notificações',
  mail: 'e-mail, e-mails, email, correio, mensagem, mensagens, identidade, identidades',
  suite: `
    calendário, agenda, contatos, contactos, catálogo de endereços, tarefas, caixa de entrada,
    rascunhos, enviados, escrever, redigir`,
  none: `
    nenhum, nenhuma, não, sem criptografia, sem encriptação, desativado, texto simples, nunca, sem segurança,
    não encriptado, não criptografado`,
  ifOffered: 'se disponível, se possível, automático, automática, auto, quando disponível, opcional',
  required: 'obrigatório, obrigatória, requerido, sempre, sim, ativado, seguro, exigido, exigir',
  never: 'nunca, manualmente, manual, desativado, nenhum',
  negation: 'desativar, desabilitar, sem, não',
  seconds: 'segundo, segundos, seg',
  minutes: 'minuto, minutos, min',
  hours: 'hora, horas, h',
  days: 'dia, dias, diário',
  half: 'meia',
  quarter: 'quarto',
  twice: 'duas vezes',
  every: 'a cada, cada',
  identity: `
    identidade, identidades, remetente, perfil, informações pessoais, resposta, conta de e-mail, assinatura,
    redação`,
  subject: 'assunto',
  edit: 'editar, alterar, modificar',
  foreign: `
    entrar, iniciar sessão, cadastro, registar, registrar, pedido, entrega, faturação, pagamento, newsletter,
    inscrever-se, contacto, contato, formulário de contato, esqueceu a senha, carrinho, comentário`,
};
