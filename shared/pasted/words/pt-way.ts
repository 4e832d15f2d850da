import { connectionFailed } from './connection-failed.ts';
import type { WordRule } from './rule.ts';

/** Portuguese sentences about the way, certificates, the account and what tells of no side (sources as in pt.ts). */
export const portugueseWay: readonly WordRule[] = [
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
    'proxy ~ recus*|erro|incorreto*|não responde|não encontrado|não foi possível|falhou|problema|não é possível ! certificado*|outlook não pode se conectar|outlook não consegue|outlook não conseguiu',
  ],
  [
    'vpn-down',
    'vpn|túnel ~ perdida|desconectada|desconectado|interrompida|falhou|reconectando|não conectada|caiu|ligada|conecte-se|perdeu',
  ],
  [
    'name-not-found',
    'servidor não encontrado|servidor não foi encontrado|não foi possível encontrar o servidor|não é possível encontrar o servidor|host desconhecido|não foi possível encontrar o endereço|servidor dns|dns|não foi possível resolver|endereço ip … não|host não encontrado ! encontrado ou|servidor ou',
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
    'erro interno|erro do servidor|erro no servidor|erro de servidor|erro do sistema|problema técnico|problemas técnicos|dificuldades técnicas|servidor sobrecarregado|sobrecarregado|serviço indisponível|serviço não está disponível|temporariamente indisponível|indisponível no momento|erro temporário|interrupção do serviço|do nosso lado|falha temporária ! conta|caixa|internet|proxy|microsoft exchange',
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
    'senha|palavra-passe|nome de usuário|nome de utilizador|usuário|utilizador|credenciais|id apple|conta apple|nome da conta|dados de acesso|o login|el login|de login|no login|do login ~ incorreta|incorreto|incorretos|incorretas|inválida|inválido|inválidos|inválidas|errada|errado|recusada|recusado|rejeitada|rejeitado|rejeitou|não é válida|verifique|não aceit*|não foram aceit*|não foi aceit*|não corresponde|não confere|não foi possível verificar|não reconhec*|esqueci|negado|não está correta|não está correto|não funciona|falhou ! expir*|vencid*|proxy|destinatário|de app|certificado|código',
    `autenticação|o login|el login|de login|no login|do login|entrar|iniciar sessão|acesso|início de sessão|de autenticação ~ falhou|falha|erro|rejeitado|rejeitada|rejeitou|recusado|recusou|não foi possível|incorreto|negado|não consigo|inválid* ! temporári*|proxy|certificado|tempo|dispositivo|organização|serviço|problema|pasta|exchange|${connectionFailed}`,
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
