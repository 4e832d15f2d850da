import type { WordRule } from './rule.ts';

/** Portuguese of Brazil and of Portugal: what the programs show, servers answer, and people say; seen November 2026. */
export const portuguese: readonly WordRule[] = [
  ['recipient-full', 'destinatário|do cliente|do contato ~ cheia|cheio|cota|quota|sem espaço'],
  [
    'recipient-unknown',
    'destinatário|endereço do destinatário|endereço ~ não existe|desconhecido|rejeitado|recusado|não encontrado|não foi encontrado|inválido ! conta|servidor|senha',
    'não foi possível entregar|não entregue|não pôde ser entregue|falha na entrega|não foi entregue',
  ],
  [
    'lands-in-spam',
    'meus|nossos|os meus ~ emails|mensagens|correios ~ spam|lixo eletrônico|lixo eletrónico|caixa de spam',
  ],
  [
    'one-person-only',
    'só uma pessoa|apenas uma pessoa|somente uma pessoa|só um cliente|apenas um cliente|um único contato|um cliente ~ não',
  ],
  [
    'message-too-large',
    'anexo|anexos|mensagem|arquivo|ficheiro ~ muito grande|grande demais|demasiado grande|excede … tamanho|tamanho máximo|ultrapassa … tamanho|tamanho … excede|tamanho … ultrapassa',
  ],
  [
    'sending-limit',
    'limite de envio|limite diário|cota de envio|muitos destinatários|destinatários demais|mensagens demais ~ envio|enviar|excedido|atingido|destinatários|mensagens|limite',
  ],
  [
    'mailbox-full',
    'caixa de correio|caixa de entrada|caixa postal|armazenamento|espaço|cota|quota|caixa ~ cheia|cheio|quase cheia|quase cheio|excedida|excedido|esgotado|sem espaço|insuficiente|atingido|tamanho máximo ! arquivo|ficheiro|repositório|pasta|destinatário|cliente',
  ],
  [
    'password-expired',
    'senha|palavra-passe ~ expirou|expirada|expirado|vencida|venceu|deve ser alterada|precisa ser alterada|altere sua|caducou|caducada',
  ],
  [
    'account-locked',
    'conta|acesso|o login|el login|de login|no login|do login|entrada|utilizador|usuário ~ bloqueada|bloqueado|temporariamente bloqueada|muitas tentativas|tentativas demais|suspensa temporariamente|demasiadas vezes|demasiadas tentativas ! política*|organização|administrador|acesso condicional|aplicativo|cookies',
    'muitas tentativas|tentativas demais|demasiadas tentativas|atividade incomum|atividade suspeita',
  ],
  [
    'account-disabled',
    'conta|usuário|utilizador|caixa ~ desativada|desativado|desabilitada|suspensa|excluída|encerrada|eliminada|cancelada ! imap|pop|smtp|cookies',
  ],
  ['outside-hours', 'horário permitido|fora do horário|horas permitidas'],
  [
    'gmail-app-password-required',
    'senha de app|senha de aplicativo|senha do app|senha específica|palavra-passe de aplicação|palavra-passe da aplicação',
    'navegador|web|site ~ correta|certa|funciona|está certa ~ senha',
  ],
  [
    'gmail-web-login-required',
    'pelo navegador da web|entre pelo navegador|faça login pelo navegador|faça login no navegador|através do navegador|inicie sessão no navegador',
  ],
  [
    'protocol-off',
    'imap|pop|pop3 ~ desativado|desabilitado|não está ativado|não está habilitado|ativar|habilitar|não permitido|não habilitado ! firewall|starttls',
  ],
  [
    'factor-lost',
    'código|códigos|sms|authenticator ~ não chega|nunca chega|não recebo|não chegam|celular novo|telefone novo|telemóvel novo|perdi o|troquei de|novo número|novo celular|novo telefone|novo telemóvel',
    'celular novo|novo celular|telefone novo|novo telefone|telemóvel novo|novo telemóvel|troquei de celular|troquei de telefone|perdi o celular ~ código|entrar|o login|el login|de login|no login|do login|authenticator|verificação|acessar',
  ],
  [
    'factor-register',
    'mais informações necessárias|são necessárias mais informações|informações de segurança … configur*',
    'dois fatores|duas etapas|multifator|mfa|authenticator ~ configurar|registrar|configure|registre|cadastrar',
  ],
  [
    'factor-failed',
    'código|código de verificação ~ incorreto|não é válido|inválido|expirado|expirou|errado|não funciona ! código de erro',
    'solicitação de entrada|authenticator|dois fatores|duas etapas|multifator|mfa|segundo fator ~ negada|recusada|falhou|erro|tempo|negado|não funciona',
  ],
  [
    'factor-asked',
    'aprovar a solicitação|aprove a solicitação|verifique sua identidade|confirme a sua identidade|insira o código|introduza o código',
    'dois fatores|duas etapas|multifator|mfa ~ necessária|exigida|obrigatória|requerida|necessário',
  ],
  [
    'access-rule',
    'acesso condicional|política de acesso|políticas de acesso|você não pode acessar isto daqui|não pode acessar isso|não é possível acessar isto a partir|padrões de segurança',
    'organização|administrador|empresa|política|departamento de ti ~ bloqueado|bloqueada|bloqueou|bloqueia|não permite|impede|proíbe|negado ! site|página|dispositivo|categoria|aplicativo|app|aprov*|consentimento|novo outlook|copilot|contas pessoais|esta versão|administrador da rede|administrador de rede|autenticação básica|@h',
  ],
  [
    'device-waits',
    'quarentena|precisa aprovar|deve aprovar|aguardando aprovação ~ dispositivo|telefone|celular',
  ],
  [
    'device-rule',
    'dispositivo|telefone|celular|iphone|computador|telemóvel ~ conforme|conformidade|não conforme|gerenciado|gerido|política*|criptografia|encriptação|código de acesso|portal da empresa|requisitos|inscri*',
    'portal da empresa|intune|aplicativo aprovado|app cliente aprovado|atualização de segurança necessária|administrador do dispositivo',
  ],
  [
    'device-unknown',
    'dispositivo ~ não está registrado|não registrado|registrar|não reconhecido|autenticação do dispositivo|não foi encontrado|desconhecido|registe',
    'conta corporativa ou de estudante|conta profissional ou escolar ~ problema|erro',
  ],
  [
    'consent-needed',
    'aprovação do administrador|aprovação de administrador|consentimento do administrador|autorização do administrador|aprovação … necessária|somente um administrador … conceder|só um administrador|apenas um administrador|administrador … consentimento|permissão … administrador|administrador … aprovar',
  ],
  ['not-assigned', 'não está atribuído|não atribuído a uma função ! licença'],
  [
    'program-not-here',
    'aplicativo|aplicação|serviço ~ não foi encontrado no diretório|não encontrado no diretório|no locatário|não está instalado',
  ],
  [
    'no-mailbox',
    'licença|licenças|assinatura|subscrição ~ não|sem|falta|expirada|expirou|atribuída|nenhuma',
    'caixa de correio|caixa postal ~ não foi encontrada|não encontrada|não existe|não tem|não pôde ser encontrada ! destinatário|550',
  ],
  [
    'tenant-unknown',
    'locatário|diretório|domínio|inquilino ~ não foi encontrado|não existe|não encontrado|desconhecido ! aplicativo|destinatário|caixa',
  ],
  [
    'own-sign-in-server',
    'federação|adfs|saml|provedor de identidade|fornecedor de identidade ~ erro|falhou|falha|recusado|inválido|problema|não existe',
  ],
  [
    'mailbox-moved',
    'administrador … alteração|administrador do exchange … alteração|caixa de correio … movida|caixa postal … movida',
  ],
  [
    'right-refused',
    'permissão|permissões|acesso ~ não tem|sem|negado|não possui ~ pasta|calendário|caixa|item|compartilhad*|partilhad*',
  ],
  [
    'program-not-trusted',
    'navegador|aplicativo|app ~ não ser seguro|não é seguro|pouco seguro*|menos seguro*|inseguro',
    'este navegador ou app|esse navegador ou app',
  ],
  [
    'second-work-account',
    'outra conta ~ já|conectada|organização',
    'já está conectad*|já foi adicionada|já existe|já adicionada ~ conta',
  ],
  [
    'data-file-damaged',
    'arquivo de dados|ficheiro de dados|arquivo|ost|pst|banco de dados|base de dados|índice ~ danificado|corrompido|erros foram detectados|foram detectados erros|não é possível acessar|não pode ser aberto|não pode ser acessado|reparar|reparo|não encontrado|em uso|tamanho máximo ! anexo',
    'pelo menos uma vez antes',
  ],
  [
    'profile-broken',
    'não é possível iniciar|não pode ser iniciado|não é possível abrir a janela|conjunto de pastas|fecha sozinho|trava|travou|congela|não responde o programa|parou de funcionar|deixou de funcionar|perfil|modo de segurança|modo seguro|não abre o outlook|outlook não abre|outlook não responde|não inicia ! servidor|conexão|ligação|sessão',
  ],
  [
    'program-too-old',
    'versão|aplicativo|app|navegador|programa|outlook ~ desatualizada|desatualizado|antiga|muito antiga|atualizar|atualize|não é mais compatível|não é compatível|não tem mais suporte|não é mais suportad*|versão mais recente|obsoleto ! desde|senha|conta|configurações',
  ],
  [
    'program-offline',
    'trabalhar offline|trabalhando offline|modo offline|trabalho offline|trabalhar sem ligação|está no modo offline|trabalhando off-line|modo off-line',
  ],
  [
    'browser-storage',
    'cookies|cookie|janela privada|janela anônima|anônima|javascript|pop-up*|bloqueador ~ bloqueados|bloqueia|bloqueiam|bloqueando|ativar|habilitar|permitir|permita|desativados|limpar|funciona|habilite|ative',
    'muitos redirecionamentos|redirecionamentos demais|redirecionado … vezes',
  ],
  [
    'add-in-failed',
    'suplemento|suplementos|extensão|plugin|plug-in|complemento ~ erro|desabilitado|desativado|problema|lento|falhou',
  ],
  [
    'send-sign-in-off',
    'smtp|servidor de saída|servidor de envio ~ requer autenticação|exige autenticação|autenticação necessária|autenticação obrigatória|retransmissão|relay',
  ],
  [
    'encryption-setting',
    'ssl|tls|starttls|criptografia|encriptação|tipo de criptografia ~ não oferece suporte|não suporta|sem suporte|não suportado|sem ssl|exige|requer|incorreto|não criptografad*|alterar|não é compatível ! certificado|dispositivo|política',
  ],
  [
    'sign-in-method',
    'método de autenticação|método de login|autenticação segura|senhas criptografadas|senha criptografada ~ não|alterar|mudar|suporta|suporte',
  ],
  [
    'server-setting',
    'nome do servidor|endereço do servidor|configurações do servidor|definições do servidor|configurações da conta|porta|servidor de entrada|configurações ~ incorreto|incorretas|inválido|não encontrado|não foi encontrado|não foi possível encontrar|errado ! senha|usuário|conexão|certificado|proxy|sessão|tempo|palavra-passe',
  ],
  [
    'too-many-connections',
    'muitas conexões|conexões demais|demasiadas ligações|muitas sessões|número máximo de conexões|limite de conexões|conexões simultâneas',
  ],
  ['too-many-tries', 'muitas tentativas de autenticação|muito frequente*'],
  ['address-blocked', 'endereço ip|seu ip|ip ~ bloqueado|lista negra|rejeitado|recusado|listado'],
  [
    'too-many-requests',
    'muitas solicitações|solicitações demais|demasiados pedidos|muitas requisições|muitos pedidos',
  ],
];
