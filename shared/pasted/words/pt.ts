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
    'anexo|anexos|mensagem|arquivo|ficheiro ~ muito grande|grande demais|demasiado grande|excede … tamanho|tamanho máximo|ultrapassa … tamanho',
  ],
  [
    'sending-limit',
    'limite de envio|limite diário|cota de envio|muitos destinatários|destinatários demais|mensagens demais ~ envio|enviar|excedido|atingido|destinatários|mensagens|limite',
  ],
  [
    'mailbox-full',
    'caixa de correio|caixa de entrada|caixa postal|armazenamento|espaço|cota|quota|caixa ~ cheia|cheio|quase cheia|quase cheio|excedida|excedido|esgotado|sem espaço|insuficiente|atingido ! destinatário|cliente',
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
    'código|código de verificação ~ incorreto|não é válido|inválido|expirado|errado|não funciona',
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
    'organização|administrador|empresa|política|departamento de ti ~ bloqueado|bloqueada|bloqueou|bloqueia|não permite|impede|proíbe|negado ! site|página|dispositivo|categoria|aplicativo|app|aprov*|consentimento',
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
    'versão|aplicativo|app|navegador|programa|outlook ~ desatualizada|desatualizado|antiga|muito antiga|atualizar|atualize|não é mais compatível|não tem mais suporte|obsoleto ! desde|senha|conta|configurações',
  ],
  [
    'program-offline',
    'trabalhar offline|trabalhando offline|modo offline|trabalho offline|trabalhar sem ligação|está no modo offline|trabalhando off-line|modo off-line',
  ],
  [
    'browser-storage',
    'cookies|cookie|janela privada|janela anônima|anônima|javascript|pop-up*|bloqueador ~ bloqueados|ativar|habilitar|permitir|desativados|limpar|funciona|habilite|ative',
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
    'nome do servidor|endereço do servidor|configurações do servidor|definições do servidor|configurações da conta|porta|servidor de entrada|configurações ~ incorreto|incorretas|verifique|inválido|não encontrado|não foi encontrado|não foi possível encontrar|errado ! senha|usuário|conexão|certificado|proxy|sessão|tempo|palavra-passe',
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
  [
    'mail-shield',
    'avast|avg|norton|kaspersky|eset|mcafee|bitdefender|sophos|avira|antivírus|proteção de email ~ bloqueou|bloqueada|bloqueado|impede|certificado|interrompid*|verific*|encerrada',
  ],
  [
    'filter-page',
    'zscaler|fortiguard|filtro|firewall|política de internet|controle dos pais|controlo parental ~ bloqueado|bloqueou|bloqueia|proibido|negado|categoria|não permitido|bloqueada',
    'site|página|acesso a este site|acesso a esta página ~ bloqueado|bloqueada|proibido|restrito ! cookies|certificado|pop-up*',
  ],
  [
    'portal-page',
    'wi-fi|wifi|hotel|rede de convidados|ponto de acesso ~ aceitar|aceite|termos|condições|bem-vindo|entrar|portal|faça login',
  ],
  ['proxy-sign-in', 'proxy ~ autenticação|credenciais|autenticar|usuário|utilizador'],
  [
    'proxy-refuses',
    'proxy ~ recus*|erro|incorreto*|não responde|não encontrado|não foi possível|falhou|problema|não é possível',
  ],
  [
    'vpn-down',
    'vpn|túnel ~ perdida|desconectada|desconectado|interrompida|falhou|reconectando|não conectada|caiu|ligada|conecte-se|perdeu',
  ],
  [
    'name-not-found',
    'servidor não encontrado|servidor não foi encontrado|não foi possível encontrar o servidor|não é possível encontrar o servidor|host desconhecido|não foi possível encontrar o endereço|servidor dns|dns|não foi possível resolver|endereço ip … não|host não encontrado',
  ],
  [
    'offline',
    'sem conexão com a internet|sem conexão à internet|não há conexão com a internet|não está conectado à internet|sem internet|sem rede|modo avião|modo de avião|dados móveis … desativados|dados móveis desativados|rede não disponível|rede inacessível|sem ligação à internet|você está offline|está offline … internet|sem sinal|parece estar offline|sem acesso à internet ! verifique … e tente',
  ],
  [
    'clock-off',
    'relógio|data e hora|data e a hora|hora do sistema|a hora|fuso horário ~ incorreta|incorretas|incorreto|incorretos|verifique|errada|errado|atrasado|adiantado|ajuste|acerte ! expirou|calendário',
  ],
  ['certificate-too-early', 'certificado ~ ainda não é válido|ainda não está válido'],
  [
    'certificate-revoked',
    'certificado|revogação ~ revogado|revogação … não está disponível|verificar … revogação|revogação … indisponível',
  ],
  [
    'certificate-date',
    'certificado ~ expirou|expirado|vencido|venceu|não é mais válido|caducou|já não é válido|fora da validade',
  ],
  [
    'certificate-name',
    'certificado|nome principal ~ não corresponde|nome … incorreto|nome não corresponde|outro nome|não coincide|incorreto',
  ],
  [
    'certificate-untrusted',
    'certificado ~ não é confiável|não confiável|não é de confiança|não é válido|inválido|autoassinado|não pode ser verificado|não foi possível verificar|problema|erro|desconhecido|confiança|não verificado|aviso|exceção|rejeitado|não fidedigno',
    'identidade do servidor|identidade de ~ não é possível|verificar|não foi possível|impossível',
    'sua conexão não é particular|conexão não é segura|conexão não segura|ligação não é privada|conexão segura … não|não foi possível estabelecer uma conexão segura|estabelecer uma conexão segura|estabelecer uma ligação segura|falha na conexão segura|erro ssl',
  ],
  ['maintenance', 'manutenção ~ servidor|serviço|em|programada|até|por|sistema'],
  [
    'mailbox-unavailable',
    'conta|caixa|gmail|conta do gmail ~ temporariamente indisponível|indisponível no momento|não está disponível no momento|temporariamente não disponível|indisponível temporariamente|não está disponível temporariamente',
  ],
  [
    'server-fails',
    'erro interno|erro do servidor|erro no servidor|erro de servidor|erro do sistema|problema técnico|problemas técnicos|dificuldades técnicas|servidor sobrecarregado|sobrecarregado|serviço indisponível|serviço não está disponível|temporariamente indisponível|indisponível no momento|erro temporário|interrupção do serviço|do nosso lado|falha temporária|servidor fora do ar|fora do ar ! conta|caixa|internet|proxy|microsoft exchange',
  ],
  [
    'sign-in-fails',
    'serviço de login|serviço de autenticação|servidor de autenticação|serviço de entrada ~ indisponível|não está disponível|erro|temporariamente|fora do ar',
  ],
  [
    'sign-in-again',
    'entre novamente|entrar novamente|faça login novamente|iniciar sessão novamente|inicie sessão novamente|inicie sessão de novo|faça login de novo|sessão expirou|sessão … expirou|sessão expirada|você foi desconectado|sua sessão|token … expirou|corrigir conta|corrija a conta|reparar conta|configurações da conta … desatualizadas|configurações … desatualizadas|conta … atenção|ação necessária|credenciais … necessárias|reautentic*|autenticar novamente|autenticação necessária|é necessário entrar|o login|el login|de login|no login|do login necessário|precisa entrar novamente|digite a senha novamente|insira a senha novamente ! toda hora|sempre|smtp|servidor de saída|proxy|wi-fi|o tempo todo|toda vez',
  ],
  [
    'wrong-account',
    'conta|usuário|utilizador|endereço de email ~ não existe|não foi encontrada|não encontramos|não reconhec*|não encontrada|não encontrado|nenhuma conta ! destinatário|servidor|certificado|configurações|caixa|entreg*',
    'conta corporativa ou de estudante … em vez|conta pessoal|conta errada|use outra conta|escolha outra conta',
  ],
  [
    'smtp-wrong-credentials',
    'servidor de saída|smtp|servidor de envio ~ login|entrar|autenticação|iniciar sessão ~ não|falhou|erro|recus*|falha',
  ],
  [
    'wrong-password',
    'senha|palavra-passe|nome de usuário|nome de utilizador|usuário|utilizador|credenciais|id apple|conta apple|nome da conta|dados de acesso|o login|el login|de login|no login|do login ~ incorreta|incorreto|incorretos|incorretas|inválida|inválido|inválidos|inválidas|errada|errado|recusada|recusado|rejeitada|rejeitado|rejeitou|não é válida|verifique|não aceita|não foram aceitas|não foi aceita|não corresponde|não confere|não foi possível verificar|não reconhec*|esqueci|negado|não está correta|não está correto|não funciona|falhou ! expir*|vencid*|proxy|destinatário|de app|certificado|código',
    'autenticação|o login|el login|de login|no login|do login|entrar|iniciar sessão|acesso|início de sessão|de autenticação ~ falhou|falha|erro|rejeitado|rejeitada|rejeitou|recusado|recusou|não foi possível|incorreto|negado|não consigo|inválid* ! temporári*|proxy|certificado|tempo|dispositivo|organização|serviço|problema|pasta|exchange',
    'falha ao conectar … usuário|não foi possível conectar … usuário|falha ao ligar … utilizador|servidor de email rejeitou|servidor rejeitou|recusou seu login|rejeitou seu logon|rejeitou seu login',
  ],
  [
    'password-asked',
    'senha necessária|senha obrigatória|é necessária uma senha|necessária senha|requer senha|precisa de senha|precisa da senha|palavra-passe necessária|digite sua senha|insira sua senha|introduza a palavra-passe|digite a senha|insira a senha|inserir senha|senha da rede|senha de rede|segurança do windows|é necessária a palavra-passe|senha requerida',
  ],
  [
    'asks-again',
    'senha|palavra-passe|o login|el login|de login|no login|do login|sessão|credenciais ~ toda hora|o tempo todo|sempre|constantemente|toda vez|continuamente|sem parar|de novo e de novo|várias vezes|a cada|pede|pedindo|solicita|solicitando|fica ! cookies|necessária',
  ],
  [
    'elsewhere-works',
    'celular|telefone|telemóvel|navegador|web|webmail|iphone|tablet|outro computador ~ funciona|vai|abre|normal|bem ~ mas|não|só|exceto|menos ! senha|palavra-passe|wi-fi',
    'colegas|os outros ~ funciona|normal|sem problema*',
  ],
  ['normal-step', 'continuar conectado|manter a sessão iniciada|permanecer conectado'],
  [
    'sign-in-refused',
    'problema … ao entrar|problema ao entrar|problemas para entrar|erro ao entrar|erro durante a autenticação|não conseguimos conectar você|não foi possível entrar|problema ao iniciar sessão',
  ],
  [
    'set-up-failed',
    'conta ~ não foi possível adicionar|não é possível adicionar|adicionar|configurar|criar|não pôde ser adicionada|verificar as informações',
    'verificar as informações da conta|verificar informações da conta',
  ],
  [
    'name-not-resolved',
    'nome … resolvido|não é possível resolver o nome|catálogo de endereços|lista de endereços',
  ],
  [
    'time-out',
    'tempo limite|tempo esgotado|esgotou|não responde|sem resposta|não respondeu|expirou o tempo|demorou muito|não está respondendo|tempo de espera|não está a responder',
  ],
  [
    'connection-dropped',
    'conexão|ligação ~ interrompida|perdida|perdeu|encerrada|fechada|redefinida|caiu|cortada|interrompeu ! vpn',
  ],
  [
    'no-connection',
    'conexão|ligação|conectar|ligar|acessar|contatar|aceder ~ falhou|falha|erro|não é possível|não foi possível|indisponível|não está disponível|impossível|recusada|verifique|problema|não pode|não',
    'não é possível obter|não é possível receber|não foi possível obter|não é possível enviar|inacessível|sem conexão|conectividade limitada|erro de rede|problema de rede',
  ],
  [
    'outlook-disconnected',
    'desconectado|desligado|tentando conectar|conectando|sem conexão|offline|atualizando|conectividade limitada|a ligar',
  ],
  [
    'not-synchronised',
    'sincroniz* ~ erro|não|falhou|problema|pausada|falha|interrompida',
    'não foi possível enviar|não foi enviada|não foi enviado|erro ao enviar|não enviado|caixa de saída|falha ao enviar|falha no envio|não é possível receber|falha ao receber',
  ],
  [
    'one-direction',
    'enviar ~ receber|recebo ~ mas|não',
    'não recebo|não chegam|não estou recebendo|não chega nada|emails novos … não',
  ],
  [
    'since-a-change',
    'desde|depois|após ~ atualização|atualizar|mudança|migração|nova versão|novo computador',
  ],
  [
    'something-wrong',
    'algo deu errado|algo correu mal|ocorreu um erro|erro inesperado|erro desconhecido|aconteceu um erro|houve um problema|tente novamente mais tarde|tente mais tarde|código de erro|código do erro|ops|encontrou um erro|encontrou um problema',
  ],
  [
    'smtp-auth-disabled',
    'autenticação smtp|smtp autenticado|smtp auth ~ desativada|desabilitada|desabilitado|não está habilitada',
  ],
  ['basic-sign-in-off', 'autenticação básica ~ desativada|desabilitada|não é mais compatível|bloqueada'],
];
