import type { causeMessages as english } from '../en/verdict-causes.ts';

/** Portuguese. */
export const causeMessages: Readonly<Record<keyof typeof english, string>> = {
  'no-network-adapter.headline':
    '{sure, select, yes {Este computador não está conectado a nenhuma rede.} other {Parece que este computador não está conectado a nenhuma rede.}}',
  'no-network-adapter.seen':
    'Não há conexão ativa, nem por Wi-Fi nem por cabo; por isso, nada na internet pode ser alcançado.',
  'no-network-adapter.no-route.seen':
    'Há uma conexão ativa, mas ela não leva a lugar nenhum: não existe saída para a internet.',
  'no-network-adapter.do':
    'Ligue o Wi-Fi ou conecte o cabo de rede, confira se o modo avião está desligado e clique em “Diagnosticar” de novo.',
  'no-network-adapter.helpdesk':
    'Nenhuma interface utilizável ou nenhuma rota padrão; todos os testes de controle falharam. Verificar adaptador, driver, modo avião e DHCP.',

  'local-network-down.headline':
    '{sure, select, yes {Seu Wi-Fi ou sua rede caiu, não seu e-mail.} other {Parece que seu Wi-Fi ou sua rede caiu, não seu e-mail.}}',
  'local-network-down.seen':
    'Nem o roteador responde, e {failed, plural, one {o único endereço de teste na internet também não respondeu} other {nenhum dos # endereços de teste na internet respondeu}}.',
  'local-network-down.do':
    'Aproxime-se do ponto de Wi-Fi ou confira o cabo; depois reinicie o roteador e clique em “Diagnosticar” de novo.',
  'local-network-down.helpdesk':
    'Gateway padrão sem resposta (connect e tabela de vizinhos); todos os testes de controle falharam{asked, select, both {, por nome e por endereço} name {, por nome} other {, por endereço}}. Verificar associação Wi-Fi, VLAN, DHCP e roteador.',

  'internet-down.headline':
    '{sure, select, yes {Sua conexão com a internet caiu.} other {Parece que sua conexão com a internet caiu.}}',
  'internet-down.denied.headline':
    '{sure, select, yes {Um firewall neste computador bloqueia todas as conexões.} other {Parece que um firewall neste computador bloqueia todas as conexões.}}',
  'internet-down.tunnel.headline':
    '{sure, select, yes {Nada volta pela sua VPN.} other {Parece que nada volta pela sua VPN.}}',
  'internet-down.seen':
    '{failed, plural, one {O único endereço de teste na internet não respondeu} other {Nenhum dos # endereços de teste na internet respondeu}}; sem conexão, o e-mail não funciona.',
  'internet-down.router.seen':
    'Seu roteador responde, mas {failed, plural, one {o único endereço de teste depois dele não respondeu} other {nenhum dos # endereços de teste depois dele respondeu}}; sem conexão, o e-mail não funciona.',
  'internet-down.denied.seen':
    'O sistema recusou {failed, plural, one {a única conexão de teste antes que ela saísse} other {todas as # conexões de teste antes que elas saíssem}} deste computador.',
  'internet-down.tunnel.seen':
    'Este computador envia tudo por uma VPN, e nenhum dos {failed, number} endereços de teste na internet respondeu.',
  'internet-down.do':
    'Reinicie o roteador; se não resolver em dez minutos, fale com seu provedor de internet. Enquanto isso, tente o celular com dados móveis.',
  'internet-down.denied.do':
    'Pergunte ao suporte de TI qual programa de segurança ou firewall está em uso aqui e peça que ele libere o e-mail.',
  'internet-down.tunnel.do':
    'Desconecte a VPN e faça o diagnóstico de novo: assim você vê se é a VPN ou a linha que não responde. Se for a VPN, avise quem a administra.',
  'internet-down.helpdesk':
    'Todos os testes de controle falharam{asked, select, both {, por nome e por IP literal} name {, por nome} other {, por IP literal}}. {gateway, select, ok {O gateway responde, nada além dele: lado WAN do roteador ou a linha.} other {Não se viu resposta do gateway: roteador ou linha.}}',
  'internet-down.denied.helpdesk':
    'connect() falha com EACCES/EPERM para todos os destinos: firewall local ou segurança de endpoint.',
  'internet-down.tunnel.helpdesk':
    'Todos os controles falharam; a rota padrão passa por uma interface de túnel. Túnel ativo sem tráfego, a saída ou o firewall dele, ou a linha por baixo.',

  'captive-portal.headline':
    '{sure, select, yes {Este Wi-Fi pede que você faça login primeiro.} other {Parece que este Wi-Fi pede que você faça login primeiro.}}',
  'captive-portal.seen':
    '{replaced, number} de {measured, number} páginas de teste {replaced, plural, one {foi substituída} other {foram substituídas}} por uma página desta rede.',
  'captive-portal.passes-probes.seen':
    '{internet, select, ok {As páginas de teste passam} other {Algumas páginas de teste passam}}, mas {replaced, plural, one {# conexão segura de e-mail ou login é respondida} other {# conexões seguras de e-mail e login são respondidas}} pela própria rede.',
  'captive-portal.foreign-answers.headline':
    '{sure, select, yes {Esta rede responde no lugar da internet.} other {Parece que esta rede responde no lugar da internet.}}',
  'captive-portal.foreign-answers.seen':
    '{replaced, plural, one {# endereço conhecido da internet mostrou um certificado alheio} other {# endereços conhecidos da internet mostraram um certificado alheio}}, e nenhuma página de teste era a verdadeira.',
  'captive-portal.foreign-answers.do':
    'Abra qualquer página no navegador. Se a rede pedir login, faça-o e execute o Mailpath de novo; se não, use outra rede, como a do seu celular.',
  'captive-portal.foreign-answers.helpdesk':
    'TLS em {replaced, number} IPs literais públicos (1.1.1.1, 8.8.8.8, 9.9.9.9) termina em certificado alheio e nenhum teste de controle em texto claro passa: portal, rede isolada ou proxy transparente.',
  'captive-portal.do':
    'Abra qualquer página no navegador, aceite o que a rede pede e clique em “Diagnosticar” de novo.',
  'captive-portal.dont':
    'Não digite a senha do seu e-mail na página da rede e não aceite avisos de certificado.',
  'captive-portal.helpdesk':
    'Captive portal ou página de bloqueio: {replaced, number} teste(s) de controle substituído(s){portal, select, none {} other {, host em Location: {portal}}}. Certificados próprios nos hosts de e-mail contam como o mesmo sinal.',

  'captive-portal.passes-probes.helpdesk':
    '{internet, select, ok {Os testes de controle passam, mas } other {}}{replaced, plural, one {# host principal do provedor mostra} other {# hosts principais do provedor mostram}} {self, select, yes {um certificado autoassinado} other {o certificado de um terceiro que responde também em endereços de outros operadores}}: portal com páginas de teste liberadas ou um equipamento que responde por todos.',

  'clock-wrong.headline':
    '{sure, select, yes {O relógio deste computador está} other {Parece que o relógio deste computador está}} {unit, select, months {{amount, plural, one {# mês} other {# meses}}} days {{amount, plural, one {# dia} other {# dias}}} hours {{amount, plural, one {# hora} other {# horas}}} other {{amount, plural, one {# minuto} other {# minutos}}}} {direction, select, ahead {adiantado} other {atrasado}}.',
  'clock-wrong.no-date.headline':
    '{sure, select, yes {O relógio deste computador não está certo.} other {Parece que o relógio deste computador não está certo.}}',
  'clock-wrong.seen':
    'Conexões seguras com {refused, plural, one {# servidor de e-mail ou login} other {# servidores de e-mail e login}} são recusadas por causa das datas; {hosts, plural, one {# servidor na internet indica} other {# servidores na internet concordam em}} outra hora.',
  'clock-wrong.sign-in.seen':
    '{hosts, plural, one {# servidor na internet indica} other {# servidores na internet concordam em}} outra hora; o login recusa um relógio com mais de 5 minutos de diferença.',
  'clock-wrong.no-date.seen':
    'Ao mesmo tempo, {refused, plural, one {# conexão segura sem relação com o e-mail é recusada por causa da data} other {# conexões seguras sem relação entre si são recusadas por causa das datas}}.',
  'clock-wrong.do': 'Deixe data, hora e fuso horário no modo automático e clique em “Diagnosticar” de novo.',
  'clock-wrong.dont': 'Não ignore avisos de certificado nem troque sua senha. Nada disso ajuda.',
  'clock-wrong.helpdesk':
    'Diferença mediana em Date: {seconds, number} s (servidor menos local) em {hosts, number} hosts{refused, plural, =0 {} one {; # host com falha nas datas do certificado} other {; # hosts com falha nas datas do certificado}}. Verificar serviço de hora, bateria da CMOS e hora do domínio.',
  'clock-wrong.no-date.helpdesk':
    'Sem cabeçalho Date para comparar; {refused, plural, one {# host com falha nas datas do certificado} other {# hosts com falha nas datas do certificado}}, de vários operadores. Verificar serviço de hora, bateria da CMOS e hora do domínio.',

  'hosts-file-override.headline':
    '{sure, select, yes {Uma entrada neste computador leva as conexões de e-mail ao lugar errado.} other {Parece que uma entrada neste computador leva as conexões de e-mail ao lugar errado.}}',
  'hosts-file-override.seen':
    'A linha {line, number} do arquivo hosts leva {host} para {address}{count, plural, one {} other {; ao todo, # entradas fazem algo assim}}.',
  'hosts-file-override.do': 'Peça ao suporte de TI que remova a linha ou o programa que a grava.',
  'hosts-file-override.dont': 'Não reinstale o programa de e-mail: ele encontraria a mesma entrada de novo.',
  'hosts-file-override.helpdesk':
    'Arquivo hosts, linha {line, number}: {address} {host} ({count, number} entrada(s) desse tipo); nenhuma conexão TLS comprovou o nome aqui. Resto de migração, bloqueador de anúncios ou malware.',

  'root-store-outdated.headline':
    '{sure, select, yes {A lista de certificados confiáveis deste computador está desatualizada.} other {Parece que a lista de certificados confiáveis deste computador está desatualizada.}}',
  'root-store-outdated.seen':
    '{hostCount, plural, one {# servidor de e-mail mostra} other {# servidores de e-mail mostram}} um certificado de uma autoridade pública que este computador não conhece{others, select, yes {; outros sites seguros funcionam} other {}}.',
  'root-store-outdated.do':
    'Instale as atualizações pendentes do sistema, reinicie e clique em “Diagnosticar” de novo.',
  'root-store-outdated.dont': 'Não aceite o certificado manualmente.',
  'root-store-outdated.helpdesk':
    'Nenhuma raiz confiável para {hosts}; emissor conforme enviado: {issuer, select, none {sem nome} other {{issuer}}}. O emissor é uma CA pública, portanto não é inspeção: atualizar o repositório de raízes (atualização automática de raízes, pacote de certificados).',
  'root-store-outdated.refused.headline':
    '{sure, select, yes {Este computador não confia nos certificados que suas conexões de e-mail mostram.} other {Parece que este computador não confia nos certificados que suas conexões de e-mail mostram.}}',
  'root-store-outdated.refused.seen':
    'A lista de certificados confiáveis do sistema recusa {hostCount, plural, one {# servidor de e-mail} other {# servidores de e-mail}}: o certificado vem de {issuer, select, none {um emissor sem nome} other {{issuer}}}.',
  'root-store-outdated.refused.do':
    'Envie o relatório ao suporte de TI: eles podem instalar o certificado que falta ou deixar de abrir as conexões de e-mail.',
  'root-store-outdated.refused.helpdesk':
    'Aceito pelo ambiente de execução (raízes públicas, adicionais e do sistema), recusado pelo verificador do sistema: {hosts}, emissor {issuer, select, none {sem nome} other {{issuer}}}. Instalar a raiz no repositório do sistema ou descobrir por que ela não é confiável ali.',

  'antivirus-mail-shield.headline':
    '{sure, select, yes {O antivírus deste computador abre as conexões de e-mail e as interrompe.} other {Parece que o antivírus deste computador abre as conexões de e-mail e as interrompe.}}',
  'antivirus-mail-shield.seen':
    'Os certificados vêm de {issuer} em vez de {company}, e com isso {failing, plural, one {# via de acesso} other {# vias de acesso}} à caixa de correio {failing, plural, one {falha} other {falham}}.',
  'antivirus-mail-shield.do':
    'Peça ao suporte de TI que deixe o e-mail fora da verificação do antivírus.{web, select, yes { Enquanto isso, o e-mail no navegador responde.} other {}}',
  'antivirus-mail-shield.dont': 'Não desative o antivírus inteiro nem remova a conta de e-mail.',
  'antivirus-mail-shield.helpdesk':
    'Emissor {issuer} em {hosts}; {failing, number} rota(s) com falha por trás dele (STARTTLS removido, handshake ou diálogo rompido). Excluir da verificação os hosts de e-mail e as portas 993, 995, 465 e 587.',

  'proxy-unreachable.headline':
    '{sure, select, yes {O proxy definido neste computador não responde.} other {Parece que o proxy definido neste computador não responde.}}',
  'proxy-unreachable.insecure.headline':
    '{sure, select, yes {Não é possível alcançar com segurança o proxy definido neste computador.} other {Parece que não é possível alcançar com segurança o proxy definido neste computador.}}',
  'proxy-unreachable.seen':
    'Este computador está configurado para sair {proxy, select, none {por um proxy} other {pelo proxy {proxy}}}, e nada responde ali.',
  'proxy-unreachable.direct-works.seen':
    'Este computador está configurado para sair {proxy, select, none {por um proxy} other {pelo proxy {proxy}}}, e nada responde ali; sem ele, os servidores de e-mail respondem.',
  'proxy-unreachable.insecure.seen':
    'Este computador envia tudo para {proxy, select, none {o proxy} other {o proxy {proxy}}}. O proxy está lá, mas seu certificado não está em ordem, e os programas não passam.',
  'proxy-unreachable.do':
    'Se você está fora da rede da empresa, conecte-se à VPN dela; se não, fale com o suporte de TI sobre a configuração do proxy.',
  'proxy-unreachable.dont': 'Não altere sua conta de e-mail: o problema não está nela.',
  'proxy-unreachable.helpdesk':
    'Proxy{proxy, select, none {} other { {proxy}}}{source, select, environment { (das variáveis de ambiente)} platform { (das configurações do sistema)} other {}} inacessível ou sem resolução de nome; {direct, select, ok {o caminho direto funciona} failed {o caminho direto também falha} other {o caminho direto não foi medido}}. Proxy fixo fora da empresa, destino PAC inativo ou proxy fora do ar.',
  'proxy-unreachable.insecure.helpdesk':
    'TLS com o própri{proxy, select, none {o proxy} other {o proxy {proxy}}} falha: verificar o certificado que ele mostra, o nome e as datas.',

  'proxy-script-broken.headline':
    '{sure, select, yes {O script de proxy da sua empresa está com defeito, e o e-mail não encontra saída.} other {Parece que o script de proxy da sua empresa está com defeito, e o e-mail não encontra saída.}}',
  'proxy-script-broken.silent.headline':
    '{sure, select, yes {O script de proxy da sua empresa não carrega, e o e-mail não encontra saída.} other {Parece que o script de proxy da sua empresa não carrega, e o e-mail não encontra saída.}}',
  'proxy-script-broken.seen':
    'Este computador pergunta a {script, select, none {um script de proxy} other {{script}}} qual proxy usar. O que chega não é um script utilizável, e sem proxy nada responde.',
  'proxy-script-broken.silent.seen':
    'Este computador pergunta a {script, select, none {um script de proxy} other {{script}}} qual proxy usar. Nenhuma resposta chega, e sem proxy nada responde.',
  'proxy-script-broken.do':
    'Envie o relatório ao suporte de TI: o script no servidor deles precisa ser corrigido.',
  'proxy-script-broken.dont': 'Não altere sua conta de e-mail: o problema não está nela.',
  'proxy-script-broken.helpdesk':
    'Script de proxy (PAC){script, select, none {} other { em {script}}}: nenhum script utilizável{status, select, none {} other {, status HTTP {status}}}. Quando ele falha, os programas passam a DIRECT sem avisar, e esta rede não deixa nada sair diretamente. Verificar o servidor web e o conteúdo do arquivo.',
  'proxy-script-broken.silent.helpdesk':
    'Script de proxy (PAC){script, select, none {} other { em {script}}}: o servidor é desta rede e não responde. Quando ele falha, os programas passam a DIRECT sem avisar, e esta rede não deixa nada sair diretamente. Verificar o servidor web.',

  'proxy-auth-required.headline':
    '{sure, select, yes {O proxy da sua empresa pede uma senha que os programas de e-mail não conseguem informar.} other {Parece que o proxy da sua empresa pede uma senha que os programas de e-mail não conseguem informar.}}',
  'proxy-auth-required.seen':
    '{proxy, select, none {O proxy} other {O proxy {proxy}}} respondeu com um pedido de login no caminho até o e-mail.',
  'proxy-auth-required.do':
    'Envie o relatório ao suporte de TI; um navegador que conhece o proxy talvez ainda mostre seu e-mail.',
  'proxy-auth-required.dont': 'Não digite a senha do seu e-mail em uma janela do proxy.',
  'proxy-auth-required.helpdesk':
    '407 {proxy, select, none {do proxy} other {de {proxy}}}{schemes, select, none {} other {, esquemas: {schemes}}}. Permitir que os hosts de e-mail (categoria de endpoints Optimize) contornem o proxy ou sua autenticação.',

  'proxy-blocks-mail.headline':
    '{sure, select, yes {O proxy da sua empresa não deixa o e-mail passar.} other {Parece que o proxy da sua empresa não deixa o e-mail passar.}}',
  'proxy-blocks-mail.gateway.headline':
    '{sure, select, yes {O proxy da sua empresa responde, mas não consegue conexão com o e-mail.} other {Parece que o proxy da sua empresa responde, mas não consegue conexão com o e-mail.}}',
  'proxy-blocks-mail.names.headline':
    '{sure, select, yes {O proxy da sua empresa responde, mas não encontra os nomes dos servidores de e-mail.} other {Parece que o proxy da sua empresa responde, mas não encontra os nomes dos servidores de e-mail.}}',
  'proxy-blocks-mail.no-answer.headline':
    '{sure, select, yes {O proxy da sua empresa aceita a conexão, mas não responde a tempo.} other {Parece que o proxy da sua empresa aceita a conexão, mas não responde a tempo.}}',
  'proxy-blocks-mail.seen':
    '{proxy, select, none {O proxy} other {O proxy {proxy}}} recusou o caminho até {hostCount, plural, =0 {o e-mail} one {# servidor de e-mail} other {# servidores de e-mail}}.',
  'proxy-blocks-mail.gateway.seen':
    '{proxy, select, none {O proxy} other {O proxy {proxy}}} não conseguiu abrir o caminho até {hostCount, plural, =0 {o e-mail} one {# servidor de e-mail} other {# servidores de e-mail}}.',
  'proxy-blocks-mail.names.seen':
    '{proxy, select, none {O proxy} other {O proxy {proxy}}} diz que não encontra o nome de {hostCount, plural, =0 {o e-mail} one {# servidor de e-mail} other {# servidores de e-mail}}.',
  'proxy-blocks-mail.no-answer.seen':
    '{proxy, select, none {O proxy} other {O proxy {proxy}}} não respondeu a tempo sobre {hostCount, plural, =0 {o e-mail} one {# servidor de e-mail} other {# servidores de e-mail}}.',
  'proxy-blocks-mail.do': 'Envie o relatório ao suporte de TI: só ele pode mudar as regras do proxy.',
  'proxy-blocks-mail.gateway.do': 'Envie o relatório ao suporte de TI: é ele que precisa cuidar do proxy.',
  'proxy-blocks-mail.names.do': 'Envie o relatório ao suporte de TI: é ele que precisa cuidar do proxy.',
  'proxy-blocks-mail.no-answer.do': 'Envie o relatório ao suporte de TI: é ele que precisa cuidar do proxy.',
  'proxy-blocks-mail.dont': 'Não altere sua conta de e-mail nem a senha.',
  'proxy-blocks-mail.helpdesk':
    'CONNECT para {hosts, select, none {hosts de e-mail} other {{hosts}}}: {status, select, none {falha} other {resposta {status}}} {proxy, select, none {do proxy} other {de {proxy}}}. Liberar os endpoints do provedor.',
  'proxy-blocks-mail.gateway.helpdesk':
    'CONNECT para {hosts, select, none {os servidores de e-mail} other {{hosts}}}: {status, select, none {falha} other {resposta {status}}} de {proxy, select, none {o proxy} other {{proxy}}}; o próprio proxy não consegue conexão. Verificar a linha, os servidores de nomes e o firewall dele.',
  'proxy-blocks-mail.names.helpdesk':
    '{proxy, select, none {o proxy} other {{proxy}}} não resolve {hosts, select, none {os servidores de e-mail} other {{hosts}}}{status, select, none {} other { (status {status})}}: verificar os servidores de nomes que o proxy usa.',
  'proxy-blocks-mail.no-answer.helpdesk':
    '{proxy, select, none {o proxy} other {{proxy}}} aceita TCP e não responde a tempo ao CONNECT para {hosts, select, none {os servidores de e-mail} other {{hosts}}}: sobrecarregado, ou à espera dos próprios nomes ou conexões.',

  'dns-resolver-down.headline':
    '{sure, select, yes {A lista telefônica da internet não responde aqui.} other {Parece que a lista telefônica da internet não responde aqui.}}',
  'dns-resolver-down.seen':
    '{failed, plural, one {# nome não pôde ser consultado} other {# nomes não puderam ser consultados}}, mas endereços na internet respondem.',
  'dns-resolver-down.do':
    'Reinicie o roteador e clique em “Diagnosticar” de novo; até lá, tente os dados móveis do celular.',
  'dns-resolver-down.organisation.do':
    'Avise o suporte de TI que o servidor de nomes da empresa não responde.',
  'dns-resolver-down.signatures.do':
    'Confira a data e a hora do roteador e reinicie-o; até lá, tente os dados móveis do celular.',
  'dns-resolver-down.isp.do': 'Avise seu provedor de internet que os servidores de nomes dele não respondem.',
  'dns-resolver-down.dont': 'Não altere sua conta de e-mail nem a senha.',
  'dns-resolver-down.helpdesk':
    'O resolvedor do sistema não deu endereço para {failed, plural, one {# nome} other {# nomes}}; IPs literais respondem.{servers, select, none {} other { Servidores configurados que falharam: {servers}.}} Comparar com os resolvedores públicos no relatório.',

  'dns-wrong-answer.headline':
    '{sure, select, yes {A lista telefônica da internet dá respostas erradas aqui.} other {Parece que a lista telefônica da internet dá respostas erradas aqui.}}',
  'dns-wrong-answer.seen':
    '{whose, select, nobody {{hostCount, plural, one {# nome dos serviços de e-mail e login leva} other {# nomes dos serviços de e-mail e login levam}} ao lugar errado ou a lugar nenhum{controlled, select, yes {; servidores de nomes públicos respondem certo} other {}}.} other {{whose, select, router {O servidor de nomes do roteador} here {O servidor de nomes deste computador} company {O servidor de nomes da empresa} line {O servidor de nomes do provedor de internet} public {O servidor de nomes público} other {O servidor de nomes}}{server, select, none {} other { {server}}} {reason, select, blocked {bloqueia {host}} hidden {esconde o endereço privado de {host}} signatures {rejeita as assinaturas de {host}} redirected {dá um endereço errado para {host}} absent {não conhece {host}} other {não encontra {host}}}{more, plural, =0 {} one { e mais # nome} other { e mais # nomes}}{controlled, select, yes {; servidores de nomes públicos respondem} other {}}.}}',
  'dns-wrong-answer.do':
    'Reinicie o roteador e clique em “Diagnosticar” de novo; se continuar, envie o relatório a quem administra esta rede.',
  'dns-wrong-answer.device.do':
    'Peça ao suporte de TI que procure neste computador um filtro ou programa de segurança que responde no lugar do servidor de nomes.',
  'dns-wrong-answer.signatures.do':
    'Confira a data e a hora do roteador e reinicie-o; se continuar, envie o relatório a quem administra esta rede.',
  'dns-wrong-answer.hidden.do':
    'O servidor de e-mail tem um endereço dentro de uma rede privada: conecte-se à rede ou à VPN da empresa, ou libere {host} na proteção contra rebind do roteador.',
  'dns-wrong-answer.blocked.do':
    'Peça a quem cuida do filtro desta rede que retire {host} da lista de bloqueio; até lá, use dados móveis.',
  'dns-wrong-answer.isp.do':
    'Avise seu provedor de internet; até o reparo, use {controlled, select, yes {outro servidor de nomes (por exemplo, 1.1.1.1) ou dados móveis} other {dados móveis}}.',
  'dns-wrong-answer.organisation.do':
    'Envie o relatório ao suporte de TI: o servidor de nomes ou a VPN da empresa dá a resposta errada.',
  'dns-wrong-answer.dont': 'Não altere sua conta de e-mail nem a senha, e não aceite avisos de certificado.',
  'dns-wrong-answer.helpdesk':
    '{host} = {answer}{word, select, answer { ({problem})} other {}} no resolvedor do sistema{controlled, select, yes {, contra as respostas dos resolvedores públicos} other {}}{servers, select, none {} other {; servidores errados: {servers}}}. Nomes: {hosts}. Limpar caches; verificar listas de bloqueio, zonas split, NRPT e VPN.',

  'tls-inspection.headline':
    '{sure, select, yes {A rede da sua empresa abre as conexões seguras de e-mail e as interrompe.} other {Parece que a rede da sua empresa abre as conexões seguras de e-mail e as interrompe.}}',
  'tls-inspection.debug.headline':
    '{sure, select, yes {Um programa neste computador abre as conexões seguras de e-mail e as interrompe.} other {Parece que um programa neste computador abre as conexões seguras de e-mail e as interrompe.}}',
  'tls-inspection.seen':
    'Os certificados vêm de {issuer, select, none {um emissor sem nome} other {{issuer}}} em vez de {company}, e com isso {failing, plural, one {# teste falha} other {# testes falham}}.',
  'tls-inspection.do': 'Envie o relatório ao suporte de TI: ele pode deixar o e-mail fora da inspeção.',
  'tls-inspection.debug.do':
    'Feche {issuer, select, none {o programa que abre as conexões} other {{issuer}}} ou remova o certificado desse programa e clique em “Diagnosticar” de novo.',
  'tls-inspection.dont': 'Não aceite avisos de certificado nem reinstale o programa de e-mail.',
  'tls-inspection.helpdesk':
    'O TLS para {hosts} é aberto; emissor {issuer, select, none {sem nome} other {{issuer}}}; {failing, number} endpoint(s) com falha por trás dele. Excluir da inspeção os endpoints Optimize e Allow do provedor.',

  'tenant-restrictions.headline':
    '{sure, select, yes {Esta rede só permite login com contas de outras organizações.} other {Parece que esta rede só permite login com contas de outras organizações.}}',
  'tenant-restrictions.seen':
    'A Microsoft recusou o login porque a rede pediu para barrar contas como a sua.',
  'tenant-restrictions.do':
    'Use outra rede ou os dados móveis do celular para esta conta, ou fale com quem administra esta rede.',
  'tenant-restrictions.dont': 'Não troque sua senha. O problema não está na conta.',
  'tenant-restrictions.helpdesk':
    'Tenant restrictions ativas (Restrict-Access-To-Tenants ou sec-Restrict-Tenant-Access-Policy; AADSTS500021/500022, x-ms-diagnostics 2000020). Adicionar o tenant à lista do proxy ou usar outra saída.',

  'middlebox-answers.headline':
    '{sure, select, yes {Um filtro nesta rede responde no lugar do seu e-mail.} other {Parece que um filtro nesta rede responde no lugar do seu e-mail.}}',
  'middlebox-answers.dialogue.headline':
    '{sure, select, yes {Um firewall nesta rede altera o que o servidor de e-mail diz.} other {Parece que um firewall nesta rede altera o que o servidor de e-mail diz.}}',
  'middlebox-answers.seen':
    '{count, plural, one {# endereço dos serviços de e-mail e login foi respondido} other {# endereços dos serviços de e-mail e login foram respondidos}} por algo que não é do provedor ({company}).',
  'middlebox-answers.dialogue.seen':
    'O diálogo de {count, plural, one {# serviço de e-mail} other {# serviços de e-mail}} chega mascarado ou cortado no caminho.',
  'middlebox-answers.do':
    'Envie o relatório ao suporte de TI ou a quem administra esta rede; enquanto isso, tente o celular com dados móveis.',
  'middlebox-answers.dont': 'Não digite sua senha em uma página que aparece no lugar do seu e-mail.',
  'middlebox-answers.helpdesk':
    'Respostas de {hosts} sem os cabeçalhos próprios do provedor{status, select, none {} other {, status {status}}}: página de bloqueio ou equipamento que reescreve (ver Via, Server e início do corpo; em SMTP: banner mascarado ou STARTTLS ausente, p. ex. inspeção ESMTP).',

  'middlebox-breaks-tls.headline':
    '{sure, select, yes {Um equipamento de segurança nesta rede interrompe as conexões seguras de e-mail.} other {Parece que um equipamento de segurança nesta rede interrompe as conexões seguras de e-mail.}}',
  'middlebox-breaks-tls.seen':
    'As conexões com {hostCount, plural, one {# servidor de e-mail} other {# servidores de e-mail}} são cortadas quando informam o nome verdadeiro e passam quando informam outro.',
  'middlebox-breaks-tls.size.seen':
    'As conexões com {hostCount, plural, one {# servidor de e-mail} other {# servidores de e-mail}} ficam sem resposta quando a primeira mensagem é longa e passam quando ela é curta.',
  'middlebox-breaks-tls.do':
    'Envie o relatório ao suporte de TI ou a quem administra esta rede; enquanto isso, tente o celular com dados móveis.',
  'middlebox-breaks-tls.dont': 'Não reinstale o programa de e-mail nem remova a conta.',
  'middlebox-breaks-tls.helpdesk':
    'TLS para {hosts}: reset ou sem resposta com o SNI verdadeiro, mas não com outro: filtro de nomes no caminho.',
  'middlebox-breaks-tls.size.helpdesk':
    'TLS para {hosts} trava com um ClientHello de dois pacotes (X25519MLKEM768) e passa com um pequeno: firmware do firewall ou buraco negro de MTU.',

  'mail-ports-blocked.headline':
    '{sure, select, yes {Esta rede bloqueia as portas dos programas de e-mail.} other {Parece que esta rede bloqueia as portas dos programas de e-mail.}}',
  'mail-ports-blocked.proxy-only.headline':
    '{sure, select, yes {Esta rede só deixa os programas saírem pelo proxy dela, e seu programa de e-mail não usa nenhum.} other {Parece que esta rede só deixa os programas saírem pelo proxy dela, e seu programa de e-mail não usa nenhum.}}',
  'mail-ports-blocked.seen':
    'Não se consegue alcançar {count, plural, one {# porta de e-mail} other {# portas de e-mail}} ({ports}){life, select, none {} web {, mas a Web do mesmo provedor responde} ports {, mas outras portas do mesmo provedor respondem} other {, mas o login do mesmo provedor responde}}.',
  'mail-ports-blocked.proxy-only.seen':
    'Sem o proxy nada sai, por isso as portas de e-mail {ports} estão fechadas. Redes de empresa costumam ser assim.',
  'mail-ports-blocked.do':
    '{web, select, yes {Por enquanto, leia seu e-mail no navegador ou use dados móveis} other {Por enquanto, use dados móveis}}; peça a quem administra esta rede que abra as portas.',
  'mail-ports-blocked.proxy-only.do':
    'Leia seu e-mail no navegador se puder, ou use dados móveis; pergunte a quem administra esta rede se as portas podem ser abertas.',
  'mail-ports-blocked.other-port.do':
    'No programa de e-mail, defina a porta de envio como {otherPort}: essa responde aqui. Peça a quem administra esta rede que abra a outra.',
  'mail-ports-blocked.dont': 'Não altere nomes de servidores nem portas no programa de e-mail.',
  'mail-ports-blocked.other-port.dont': 'Não altere os nomes dos servidores nem remova a conta.',
  'mail-ports-blocked.helpdesk':
    'TCP {ports} para {hosts} {how, select, refused {recusado} reset {cortado (RST)} turned {devolvido por ICMP} other {sem resposta}}{life, select, none {} web {; 443 para o mesmo provedor funciona} ports {; outras portas do mesmo provedor respondem} other {; o login do mesmo provedor responde}}: filtro de portas no caminho.',
  'mail-ports-blocked.proxy-only.helpdesk':
    'TCP {ports} para {hosts} não sai por nenhum caminho: fora do proxy tudo está fechado, e IMAP, POP e SMTP não usam proxies HTTP. É intencional em redes só com proxy: liberar as portas ou usar programas por HTTPS.',

  'mail-hosts-blocked.headline':
    '{sure, select, yes {Seus servidores de e-mail estão bloqueados nesta rede.} other {Parece que seus servidores de e-mail estão bloqueados nesta rede.}}',
  'mail-hosts-blocked.past-proxy.headline':
    '{sure, select, yes {Seus servidores de e-mail estão fora do proxy, e sem ele nada sai.} other {Parece que seus servidores de e-mail estão fora do proxy, e sem ele nada sai.}}',
  'mail-hosts-blocked.denied.headline':
    '{sure, select, yes {Um firewall neste computador bloqueia seus servidores de e-mail.} other {Parece que um firewall neste computador bloqueia seus servidores de e-mail.}}',
  'mail-hosts-blocked.seen':
    'Daqui, {hostCount, plural, one {# servidor de e-mail não responde} other {# servidores de e-mail não respondem}}, mas {internet, select, ok {o resto da internet responde} other {outros servidores na internet respondem}}.',
  'mail-hosts-blocked.past-proxy.seen':
    '{hostCount, plural, one {# servidor de e-mail é procurado} other {# servidores de e-mail são procurados}} sem o proxy, por onde esta rede não deixa nada sair.',
  'mail-hosts-blocked.do':
    'Por enquanto, use o celular com dados móveis e envie o relatório a quem administra esta rede.',
  'mail-hosts-blocked.past-proxy.do':
    'Envie o relatório ao suporte de TI: a lista de exceções do proxy ou o firewall precisa mudar.',
  'mail-hosts-blocked.denied.do':
    'Pergunte ao suporte de TI qual programa de segurança está em uso aqui e peça que ele libere o e-mail.',
  'mail-hosts-blocked.dont': 'Não altere sua conta de e-mail nem a senha.',
  'mail-hosts-blocked.helpdesk':
    'TCP 443 para {hosts} falha daqui{addresses, plural, =0 {} one { (# endereço)} other { (# endereços)}}{how, select, refused {, recusa imediata} denied {, recusado por este próprio computador} other {}}{internet, select, ok {; os testes de controle passam} some {; alguns servidores de terceiros respondem} other {}}{elsewhere, select, yes {; um segundo local os alcança} other {}}. Regra de firewall por endereço ou nome.',
  'mail-hosts-blocked.past-proxy.helpdesk':
    '{hosts} vão em DIRECT (lista de exceções, no_proxy ou script), e o caminho direto está fechado; outros hosts passam pelo proxy. Tirar da lista ou abrir o firewall.',

  'connection-unstable.headline':
    '{sure, select, yes {Sua conexão com a internet cai e volta.} other {Parece que sua conexão com a internet cai e volta.}}',
  'connection-unstable.seen':
    '{lost, number} de {tries, number} conexões se {lost, plural, one {perdeu} other {perderam}} no caminho, também com sites que não têm nada a ver com e-mail.',
  'connection-unstable.do':
    'Aproxime-se do ponto de Wi-Fi ou use um cabo, reinicie o roteador e clique em “Diagnosticar” de novo.',
  'connection-unstable.dont': 'Não remova sua conta: isso não estabiliza a conexão.',
  'connection-unstable.helpdesk':
    'Timeouts e resets em {lost, number} de {tries, number} tentativas, também em {strangers, plural, one {# alvo de controle de terceiros} other {# alvos de controle de terceiros}}{spoken, select, yes {; além disso, 5xx próprios do provedor} other {; nenhum 5xx próprio do provedor por trás}}. Verificar perda de pacotes, qualidade do Wi-Fi e linha.',

  'ipv6-broken.headline':
    '{sure, select, yes {O e-mail funciona, mas parte da sua conexão está com defeito.} other {Parece que o e-mail funciona, mas parte da sua conexão está com defeito.}}',
  'ipv6-broken.seen':
    '{hostCount, plural, one {# servidor de e-mail não responde} other {# servidores de e-mail não respondem}} pelo protocolo de internet mais novo (IPv6); o mais antigo funciona.',
  'ipv6-broken.do':
    'Reinicie o roteador; se continuar, avise seu provedor de internet que o IPv6 não funciona.',
  'ipv6-broken.dont': 'Não desative o IPv6 neste computador: outras coisas precisam dele.',
  'ipv6-broken.helpdesk':
    'Conexões IPv6 com {hosts} falham (timeout, reset ou recusa), IPv4 funciona: buraco negro de IPv6 no roteador ou no ISP; clientes sem Happy Eyeballs travam por segundos.',

  'os-offline-indicator.headline':
    '{sure, select, yes {O e-mail funciona, mas o Windows acredita que está offline.} other {Parece que o e-mail funciona, mas o Windows acredita que está offline.}}',
  'os-offline-indicator.seen':
    'O teste de conexão da Microsoft está bloqueado aqui, mas o e-mail e outras páginas de teste respondem.',
  'os-offline-indicator.do':
    '{web, select, yes {Por enquanto, use o e-mail no navegador; peça a quem administra esta rede que libere www.msftconnecttest.com.} other {Peça a quem administra esta rede que libere www.msftconnecttest.com.}}',
  'os-offline-indicator.dont': 'Não remova a conta do Outlook: ele só está esperando pelo Windows.',
  'os-offline-indicator.helpdesk':
    'Sonda NCSI para www.msftconnecttest.com bloqueada, hosts de e-mail acessíveis: o Windows informa que não há internet, e o Outlook clássico fica em “Desconectado”. Liberar os hosts NCSI; ver NlaSvc\\Parameters\\Internet.',

  'domain-dns-broken.headline':
    '{sure, select, yes {Há algo errado com o endereço {domain} da sua organização.} other {Parece que há algo errado com o endereço {domain} da sua organização.}}',
  'domain-dns-broken.seen':
    'Os registros de {domain} não podem ser consultados{internet, select, ok {, embora a consulta de outros nomes funcione} other {}}.',
  'domain-dns-broken.gone.seen':
    'Às {time} UTC, {domain} não existia em nenhum dos servidores de nomes consultados.',
  'domain-dns-broken.no-mail.seen': '{domain} existe, mas não indica nenhum servidor de e-mail.',
  'domain-dns-broken.parked.seen':
    '{domain} está estacionado: não indica nenhum servidor de e-mail e fica em {nameServer}, para onde vão domínios vencidos ou à venda.',
  'domain-dns-broken.signatures.seen':
    'Os registros de {domain} estão mal assinados, e servidores de nomes que verificam assinaturas os rejeitam.',
  'domain-dns-broken.do':
    'Confira como o endereço está escrito; se estiver certo, avise logo quem cuida de {domain}.',
  'domain-dns-broken.dont': 'Não altere sua conta de e-mail nem a senha.',
  'domain-dns-broken.helpdesk':
    'MX/NS de {domain}{word, select, none {} other {: {word}}}. Verificar registro e vencimento, delegação, DNSSEC (DS em relação a DNSKEY) e servidores autoritativos.',

  'mail-host-misdirected.headline':
    '{sure, select, yes {O endereço de e-mail da sua organização leva a um servidor web.} other {Parece que o endereço de e-mail da sua organização leva a um servidor web.}}',
  'mail-host-misdirected.seen':
    '{host} leva a {address}, {how, select, wildcard {como qualquer nome inventado de {domain}: não tem registro próprio} other {à rede de {operator} para sites, que não transporta e-mail}}; lá nenhum servidor de e-mail responde.',
  'mail-host-misdirected.do':
    'Envie o relatório a quem cuida de {domain}: o registro de {host} precisa levar ao servidor de e-mail.',
  'mail-host-misdirected.dont': 'Não altere sua conta de e-mail nem a senha.',
  'mail-host-misdirected.helpdesk':
    '{how, select, wildcard {{hosts} resolve pelo curinga de {domain} ({address}). Publicar A/AAAA do servidor de e-mail.} other {{hosts} = {address} ({operator}, só web). Publicar o servidor de e-mail sem proxy (“DNS only”), com o endereço próprio.}} As portas de e-mail não respondem lá.',

  'autodiscover-misdirected.headline':
    '{sure, select, yes {O e-mail funciona, mas novas configurações são levadas ao lugar errado.} other {Parece que o e-mail funciona, mas novas configurações são levadas ao lugar errado.}}',
  'autodiscover-misdirected.seen': '{name} leva a um servidor que não tem relação com e-mail.',
  'autodiscover-misdirected.do':
    'Mantenha a configuração que você já tem e envie o relatório ao suporte de TI.',
  'autodiscover-misdirected.dont':
    'Não remova a conta para adicioná-la de novo: é justamente isso que falha.',
  'autodiscover-misdirected.helpdesk':
    '{name} leva a {leadsTo, select, none {um servidor} other {{leadsTo}}}{status, select, none {} other { (status {status})}} em vez do CNAME autodiscover.outlook.com. Corrigir o registro; verificar registros curinga e o host antigo.',

  'federation-server-down.headline':
    '{sure, select, yes {O servidor de login da sua empresa não responde.} other {Parece que o servidor de login da sua empresa não responde.}}',
  'federation-server-down.seen':
    'O login do provedor ({company}) responde; {host, select, none {o servidor da organização} other {{host}}} falhou {tries, plural, one {na única tentativa} other {em todas as # tentativas}}.',
  'federation-server-down.do':
    'Se ainda houver uma sessão aberta em algum lugar, mantenha-a aberta e avise o suporte de TI.',
  'federation-server-down.dont': 'Não saia da conta nem troque sua senha.',
  'federation-server-down.helpdesk':
    'Provedor de identidade federado{host, select, none { } other { {host} }}fora do ar ({code, select, none {} other {{code}, }}{tries, plural, one {# tentativa} other {# tentativas}}); o serviço de tokens do próprio provedor está ativo. Verificar ADFS/WAP, seu certificado e sua publicação.',

  'server-certificate-expired.headline':
    '{sure, select, yes {Não é com você. Um certificado de segurança do {saysMail, select, yes {{provider}} other {e-mail do {provider}}} venceu.} other {Parece que um certificado de segurança do {saysMail, select, yes {{provider}} other {e-mail do {provider}}} venceu.}}',
  'server-certificate-expired.own.headline':
    '{sure, select, yes {O certificado de segurança do seu servidor de e-mail venceu.} other {Parece que o certificado de segurança do seu servidor de e-mail venceu.}}',
  'server-certificate-expired.seen':
    '{hostCount, plural, one {# servidor de e-mail mostra} other {# servidores de e-mail mostram}} um certificado {known, select, yes {que venceu em {ended, date, utc}} other {vencido}}{clock, select, right {; o relógio deste computador está certo} other {}}.',
  'server-certificate-expired.do':
    'Espere: nada neste computador pode resolver isso. Execute o Mailpath de novo em meia hora.',
  'server-certificate-expired.own.do':
    'Avise quem cuida do seu servidor de e-mail: o certificado precisa ser renovado.',
  'server-certificate-expired.dont': 'Não aceite o certificado vencido nem troque sua senha.',
  'server-certificate-expired.helpdesk':
    '{notAfter, select, none {Certificado vencido ou revogado} other {notAfter {notAfter}}} em {hosts}{issuer, select, none {} other {, emissor {issuer}}}; {clock, select, right {relógio local conferido com os cabeçalhos Date} other {relógio local não conferido}}.',

  'server-certificate-mismatch.headline':
    '{sure, select, yes {Outro servidor responde com o nome do seu servidor de e-mail.} other {Parece que outro servidor responde com o nome do seu servidor de e-mail.}}',
  'server-certificate-mismatch.nobody-vouches.headline':
    '{sure, select, yes {Ninguém garante o certificado do seu servidor de e-mail.} other {Parece que ninguém garante o certificado do seu servidor de e-mail.}}',
  'server-certificate-mismatch.seen':
    '{hostCount, plural, one {# servidor de e-mail mostra um certificado que não pertence a ele} other {# servidores de e-mail mostram um certificado que não pertence a eles}}.',
  'server-certificate-mismatch.nobody-vouches.seen':
    '{hostCount, plural, one {# servidor de e-mail mostra} other {# servidores de e-mail mostram}} um certificado que nenhuma autoridade conhecida assinou.',
  'server-certificate-mismatch.do':
    'Envie o relatório ao suporte de TI ou a quem cuida do servidor de e-mail.',
  'server-certificate-mismatch.dont': 'Não aceite o certificado: alguém pode estar lendo suas mensagens.',
  'server-certificate-mismatch.helpdesk':
    '{hosts}: {kind, select, name {nome diferente} self {autoassinado} root {raiz desconhecida} chain {cadeia incompleta} other {inválido}}{shown, select, none {} other {; o certificado é de {shown}}}. Servidor errado por trás do nome, host estacionado, intermediário ausente ou CA privada.',
  'server-certificate-mismatch.incomplete.headline':
    '{sure, select, yes {Seu servidor de e-mail mostra só metade dos certificados.} other {Parece que seu servidor de e-mail mostra só metade dos certificados.}}',
  'server-certificate-mismatch.incomplete.seen':
    '{hostCount, plural, one {# servidor de e-mail mostra} other {# servidores de e-mail mostram}} um certificado sem os que o garantem; alguns programas os encontram sozinhos, outros recusam.',
  'server-certificate-mismatch.unfit.headline':
    '{sure, select, yes {O certificado do seu servidor de e-mail não está em ordem.} other {Parece que o certificado do seu servidor de e-mail não está em ordem.}}',
  'server-certificate-mismatch.unfit.seen':
    '{hostCount, plural, one {# servidor de e-mail mostra} other {# servidores de e-mail mostram}} um certificado que os programas de e-mail recusam: {what}.',
  'server-certificate-mismatch.unfit.helpdesk':
    '{hosts}: o certificado falha com {fault}{shown, select, none {} other {; emissor {shown}}}. Do lado do servidor: quem o opera deve trocar o certificado ou a cadeia.',
  'server-handshake-broken.headline':
    '{sure, select, yes {A conexão segura do seu servidor de e-mail está com defeito.} other {Parece que a conexão segura do seu servidor de e-mail está com defeito.}}',
  'server-handshake-broken.seen':
    'Nenhuma conexão segura com {hosts} se estabelece: {what}. Conexões seguras com outros funcionam daqui.',
  'server-handshake-broken.do':
    'Envie o relatório ao suporte de TI ou a quem cuida do servidor de e-mail: só lá isso pode ser consertado.',
  'server-handshake-broken.dont': 'Não desative a criptografia no programa de e-mail nem troque sua senha.',
  'server-handshake-broken.helpdesk':
    '{hosts}: {code} após {after}{alert, select, none {} other {, alerta {alert}}}, {tries, plural, one {# tentativa} other {# tentativas}}; TLS com outros operadores em ordem.',

  'server-misconfigured.headline':
    '{sure, select, yes {Seu servidor de e-mail não está configurado como os programas de e-mail precisam.} other {Parece que seu servidor de e-mail não está configurado como os programas de e-mail precisam.}}',
  'server-misconfigured.seen':
    '{stops, select, reading {Ler e-mails não funciona} sending {Enviar e-mails não funciona} both {Não funciona nem ler nem enviar e-mails} one_reading {Um dos dois acessos de leitura não funciona} other {Um dos dois acessos de envio não funciona}}: {count, plural, one {# porta do servidor não responde} other {# portas do servidor não respondem}} como um servidor de e-mail{internet, select, ok {; o resto da sua internet funciona} other {}}.',
  'server-misconfigured.do':
    'Envie o relatório a quem cuida do servidor de e-mail. Neste computador não é preciso mudar nada.',
  'server-misconfigured.dont':
    'Não desative a criptografia no programa de e-mail: sua senha ficaria visível no caminho.',
  'server-misconfigured.masked.headline': 'Algo encobre o que seu servidor de e-mail diz.',
  'server-misconfigured.masked.seen':
    '{count, plural, one {Em # porta chegam} other {Em # portas chegam}} asteriscos no lugar de palavras. Isso é obra de um firewall: à frente do servidor ou nesta rede.',
  'server-misconfigured.masked.do':
    'Teste outra rede, por exemplo a do seu telefone. Se o e-mail funcionar ali, avise quem mantém esta rede; se não, envie o relatório a quem cuida do servidor de e-mail.',
  'server-misconfigured.helpdesk':
    'A porta {port} de {host} {wrong, select, spoken {responde com {spoke}, não com {wanted} {secure, select, yes {sobre TLS} other {com STARTTLS}}} in_clear {responde com {wanted} sem criptografia, não {secure, select, yes {sobre TLS} other {com STARTTLS}}} markup {responde com uma página web, não com {wanted} {secure, select, yes {sobre TLS} other {com STARTTLS}}} tls {exige de imediato uma conexão criptografada, não {wanted} {secure, select, yes {sobre TLS} other {com STARTTLS}}} text {responde com palavras de nenhum protocolo de e-mail, não com {wanted} {secure, select, yes {sobre TLS} other {com STARTTLS}}} binary {responde com bytes que não são texto, não com {wanted} {secure, select, yes {sobre TLS} other {com STARTTLS}}} empty {saúda com uma linha vazia, não como {wanted}} endless {envia uma saudação que nunca termina} no_starttls {não oferece criptografia (STARTTLS)} starttls_refused {oferece STARTTLS e depois o recusa} client_certificate {pede um certificado que os programas de e-mail não têm} masked {responde com um diálogo que algo encobriu (****)} other {responde sem criptografia, não com {wanted} {secure, select, yes {sobre TLS} other {com STARTTLS}}}}.{count, plural, one {} other { São # portas de {hosts}; cada uma está em Por quê.}}',

  'mail-service-stopped.headline':
    '{sure, select, yes {Um serviço do seu servidor de e-mail parou.} other {Parece que um serviço do seu servidor de e-mail parou.}}',
  'mail-service-stopped.seen':
    '{stops, select, reading {Ler e-mails não funciona} sending {Enviar e-mails não funciona} both {Não funciona nem ler nem enviar e-mails} one_reading {Um dos dois acessos de leitura não funciona} other {Um dos dois acessos de envio não funciona}}; outros serviços do mesmo servidor respondem.',
  'mail-service-stopped.do':
    'Envie o relatório a quem cuida do servidor de e-mail: o serviço precisa ser iniciado de novo.',
  'mail-service-stopped.dont': 'Não troque sua senha, não remova sua conta e não reinstale nada.',
  'mail-service-stopped.helpdesk':
    'A porta {port} de {host} ({wanted}) {how, select, refused {recusa toda conexão} hung {aceita a conexão e não diz nada} other {não responde}}. Outros serviços de e-mail da mesma caixa respondem. Iniciar o serviço ou verificar o firewall do servidor, inclusive um bloqueio deste endereço.',

  'retired-protocol.headline':
    '{sure, select, yes {Este programa de e-mail usa uma via de acesso que a Microsoft fechou.} other {Parece que este programa de e-mail usa uma via de acesso que a Microsoft fechou.}}',
  'retired-protocol.seen':
    '{green, select, yes {Daqui, tudo o que pôde ser testado responde} other {Daqui, o e-mail responde}}; o que falha são programas que só usam uma via que a Microsoft está fechando desde {from, date, utc}.',
  'retired-protocol.smtp-basic.seen': 'O erro diz que o envio com senha simples não é mais aceito.',
  'retired-protocol.do':
    '{web, select, yes {Por enquanto, use o navegador para esta caixa de correio e pergunte} other {Pergunte}} ao suporte de TI qual programa usar daqui em diante.',
  'retired-protocol.smtp-basic.do':
    'Peça ao suporte de TI outra forma de envio para este aparelho ou programa.',
  'retired-protocol.dont': 'Não troque sua senha. Isso não abriria a via fechada.',
  'retired-protocol.helpdesk':
    'Clientes só EWS falham, outras rotas respondem{feed, select, green {, nenhum incidente publicado} other {}}: verificar Get-OrganizationConfig | fl Ews* (EWSEnabled, EwsAllowedAppIDs). O EWS fecha para todos os tenants em 2027-04-01.',
  'retired-protocol.eas.helpdesk':
    'O Exchange Online recusa ActiveSync abaixo de 16.1 desde 2026-03-01: atualizar o app ou usar o Outlook mobile.',
  'retired-protocol.smtp-basic.helpdesk':
    '550 5.7.30: autenticação Basic no envio de clientes. Usar OAuth, High Volume Email, Azure Communication Services ou um relay.',

  'access-policy.headline':
    '{sure, select, yes {{works, select, yes {O e-mail funciona; uma regra da sua organização recusa este login.} other {Uma regra da sua organização recusa este login.}}} other {Parece que uma regra da sua organização recusa este login.}}',
  'access-policy.switched-off.headline':
    '{sure, select, yes {{works, select, yes {O e-mail funciona; sua organização desativou esta via de acesso.} other {Sua organização desativou esta via de acesso.}}} other {Parece que sua organização desativou esta via de acesso.}}',
  'access-policy.setup.headline':
    '{sure, select, yes {{works, select, yes {O e-mail funciona; algo na configuração de login da sua organização está impedindo o acesso.} other {Algo na configuração de login da sua organização está impedindo o acesso.}}} other {Parece que algo na configuração de login da sua organização está impedindo o acesso.}}',
  'access-policy.seen':
    '{works, select, yes {As vias de acesso à caixa de correio respondem às {time} UTC; o erro que você colou vem de uma regra de login.} other {O erro que você colou vem de uma regra de login.}}',
  'access-policy.do':
    'Envie o relatório ao suporte de TI; enquanto isso, o e-mail no navegador talvez seja permitido.',
  'access-policy.device.do':
    'Confira se este aparelho está registrado na sua organização (Portal da Empresa) e depois fale com o suporte de TI.',
  'access-policy.dont': 'Não fique tentando nem redefina sua senha.',
  'access-policy.helpdesk':
    'Erro do usuário: {codes, select, none {{phrases, select, none {texto conhecido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Procurar o login no log de entrada do Entra (guia de acesso condicional, estado do dispositivo, consentimento, atribuição) ou nas configurações de protocolo da caixa de correio.',

  'account-problem.headline':
    '{sure, select, yes {{works, select, yes {O e-mail funciona; no momento, não é possível entrar com esta conta.} other {No momento, não é possível entrar com esta conta.}}} other {Parece que há um problema com esta conta.}}',
  'account-problem.locked.headline':
    '{sure, select, yes {{works, select, yes {O e-mail funciona; esta conta está bloqueada no momento.} other {Esta conta está bloqueada no momento.}}} other {Parece que esta conta está bloqueada no momento.}}',
  'account-problem.full.headline':
    '{sure, select, yes {{works, select, yes {O e-mail funciona; a caixa de correio está cheia.} other {A caixa de correio está cheia.}}} other {Parece que a caixa de correio está cheia.}}',
  'account-problem.second-factor.headline':
    '{sure, select, yes {{works, select, yes {O e-mail funciona; falta a segunda etapa do seu login.} other {Falta a segunda etapa do seu login.}}} other {Parece que falta a segunda etapa do seu login.}}',
  'account-problem.seen':
    '{works, select, yes {As vias de acesso à caixa de correio respondem às {time} UTC; o erro que você colou diz respeito à conta.} other {O erro que você colou diz respeito à conta.}}',
  'account-problem.do':
    'Primeiro, entre de novo pelo navegador; se também for recusado, fale com o suporte de TI.',
  'account-problem.locked.do':
    'Espere meia hora sem tentar, saia de qualquer VPN e entre uma vez pelo navegador.',
  'account-problem.full.do':
    'Exclua e-mails grandes e esvazie a lixeira no navegador, ou peça mais espaço ao suporte de TI.',
  'account-problem.second-factor.do': 'Entre uma vez pelo navegador e conclua ali a segunda etapa.',
  'account-problem.dont': 'Não fique tentando senhas: tentativas demais bloqueiam a conta.',
  'account-problem.helpdesk':
    'Erro do usuário: {codes, select, none {{phrases, select, none {texto conhecido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Verificar log de entrada, bloqueio, licença, cota da caixa de correio e configurações de protocolo da conta.',

  'app-profile.headline':
    '{sure, select, yes {O e-mail funciona; um app neste computador, não.} other {Parece que o e-mail funciona, mas um app neste computador não.}}',
  'app-profile.seen':
    '{alive, plural, one {# via de acesso à caixa de correio responde} other {# vias de acesso à caixa de correio respondem}}; {apps, plural, one {o app que você indicou falha} other {# apps que você indicou falham}}.',
  'app-profile.do': 'Reinicie o app; se continuar, envie o relatório.',
  'app-profile.dont': 'Não remova a conta ainda: o que não foi enviado pode se perder.',
  'app-profile.helpdesk':
    'Todas as rotas anônimas respondem. Tentar novo perfil, modo de segurança, credenciais em cache (WAM); perguntar se falha também para colegas com o mesmo cliente: nesse caso, é o serviço ou uma rota desativada.',

  'provider-dns-failure.headline':
    '{sure, select, yes {Não é com você. Os endereços do {provider} não são encontrados em lugar nenhum.} other {Parece que os endereços do {provider} não são encontrados em lugar nenhum.}}',
  'provider-dns-failure.seen':
    '{hostCount, plural, one {# nome do serviço de e-mail é desconhecido} other {# nomes do serviço de e-mail são desconhecidos}} para este computador e para {operators, plural, one {# servidor de nomes público} other {# servidores de nomes públicos}}{internet, select, ok {; o resto da sua internet funciona} some {; outros servidores na internet respondem} other {}}.',
  'provider-dns-failure.do':
    'Espere: nada neste computador pode resolver isso. Execute o Mailpath de novo em meia hora.',
  'provider-dns-failure.dont': 'Não troque sua senha, não remova sua conta e não reinstale nada.',
  'provider-dns-failure.helpdesk':
    '{word, select, none {Sem resposta} other {{word}}} para {hosts} no resolvedor do sistema e em {operators, plural, one {# resolvedor público independente} other {# resolvedores públicos independentes}}.',

  'sign-in-service-down.headline':
    '{sure, select, yes {Não é com você. O login do {provider} está com falha.} other {Parece que o login do {provider} está com falha; não é com você.}}',
  'sign-in-service-down.seen':
    'Em {failed, number} de {tries, number} tentativas, o serviço de login respondeu que está com falha{mail, select, yes {; o e-mail em si responde} other {{internet, select, ok {; sua conexão com a internet funciona} some {; outros servidores na internet respondem} other {}}}}.',
  'sign-in-service-down.silent.seen':
    'O serviço de login não respondeu em {tries, plural, one {# tentativa} other {# tentativas}}{internet, select, ok {; sua conexão com a internet funciona} some {; outros servidores na internet respondem} other {}}.',
  'sign-in-service-down.do':
    'Mantenha abertas as sessões que ainda tiver e execute o Mailpath de novo em meia hora.',
  'sign-in-service-down.dont': 'Não saia da conta, não troque sua senha e não remova sua conta.',
  'sign-in-service-down.helpdesk':
    'Login {names} em {hosts}: {status, select, none {} other {status {status}, }}{failed, number}/{tries, number}{signed, select, yes { com cabeçalhos próprios} other {}}{traces, select, none {} other {; trace ids {traces}}}{internet, select, ok {; os testes de controle passam} some {; alguns servidores de terceiros respondem} other {}}.{incident, select, none {} other { Incidente publicado: {incident}.}}',
  'sign-in-service-down.edge.helpdesk':
    'Login em {hosts} respondido pela borda da rede de conteúdo (x-azure-ref){status, select, none {} other {, status {status}}}, {failed, number}/{tries, number}: falha no Azure Front Door à frente dele.{incident, select, none {} other { Incidente publicado: {incident}.}}',

  'sign-in-throttled.headline':
    '{sure, select, yes {Não é com você. O login do {provider} está recusando acessos.} other {Parece que o login do {provider} está recusando acessos.}}',
  'sign-in-throttled.seen':
    'Logo a primeira solicitação recebeu a resposta “solicitações demais”{wait, plural, =0 {} one {, com # segundo de espera} other {, com # segundos de espera}}; isso não diz nada sobre o e-mail em si.',
  'sign-in-throttled.do': 'Espere quinze minutos e não fique tentando.',
  'sign-in-throttled.dont': 'Não troque sua senha nem remova sua conta.',
  'sign-in-throttled.helpdesk':
    '429 de {hosts} na primeira chamada da execução{wait, plural, =0 {} other {, Retry-After # s}}. {incident, select, none {Sem incidente publicado: muitos usuários atrás de um mesmo endereço ou um cliente em loop.} other {Incidente publicado: {incident}.}}',

  'mail-service-errors.headline':
    '{sure, select, yes {Não é com você. O {saysMail, select, yes {{provider}} other {e-mail do {provider}}} está com falha.} other {Parece que o {saysMail, select, yes {{provider}} other {e-mail do {provider}}} está com falha; não é com você.}}',
  'mail-service-errors.seen':
    'Em {failed, number} de {tries, number} tentativas, os servidores de e-mail responderam que estão com falha{internet, select, ok {; o resto da sua internet funciona} some {; outros servidores na internet respondem} other {}}.',
  'mail-service-errors.do':
    'Espere: nada neste computador pode resolver isso. Execute o Mailpath de novo em meia hora.',
  'mail-service-errors.dont': 'Não troque sua senha, não remova sua conta e não reinstale nada.',
  'mail-service-errors.helpdesk':
    '{status, select, none {Respostas de falha próprias} other {Status {status}{signed, select, yes { com cabeçalhos próprios} other {}}}} de {hosts}, {failed, number}/{tries, number} tentativas em {routes, number} rotas ({names}){frontDoors, plural, =0 {} one {, # front door} other {, # front doors}}{internet, select, ok {; os testes de controle passam} some {; alguns servidores de terceiros respondem} other {}}.',
  'mail-service-errors.incident.helpdesk':
    '{status, select, none {Respostas de falha próprias} other {Status {status}{signed, select, yes { com cabeçalhos próprios} other {}}}} de {hosts}, {failed, number}/{tries, number} tentativas em {routes, number} rotas ({names}){frontDoors, plural, =0 {} one {, # front door} other {, # front doors}}; corresponde ao incidente {incident}.',

  'mail-service-unreachable.headline':
    '{sure, select, yes {Não é com você. Não é possível acessar o {saysMail, select, yes {{provider}} other {e-mail do {provider}}}.} other {Parece que não é possível acessar o {saysMail, select, yes {{provider}} other {e-mail do {provider}}}, e não é com você.}}',
  'mail-service-unreachable.seen':
    '{servers, plural, one {# servidor de e-mail não respondeu} other {# servidores de e-mail não responderam}} em {tries, plural, one {# tentativa} other {# tentativas ao todo}}{internet, select, ok {; o resto da sua internet funciona} some {; outros servidores na internet respondem} other {}}.',
  'mail-service-unreachable.refused.seen':
    '{servers, plural, one {# servidor de e-mail recusou} other {# servidores de e-mail recusaram}} {tries, plural, one {a única tentativa} other {todas as # tentativas}}{internet, select, ok {; o resto da sua internet funciona} some {; outros servidores na internet respondem} other {}}.',
  'mail-service-unreachable.do':
    'Espere e teste no celular com o Wi-Fi desligado: se o e-mail funcionar ali, olhe primeiro este computador e esta rede; se falhar também ali, não é nenhum dos dois.',
  'mail-service-unreachable.dont': 'Não troque sua senha, não remova sua conta e não reinstale nada.',
  'mail-service-unreachable.helpdesk':
    'Sem resposta de {hosts} em {names} ({tries, plural, one {# tentativa} other {# tentativas}}{addresses, plural, =0 {} one {, # endereço} other {, # endereços}}){internet, select, ok {; os testes de controle passam} some {; alguns servidores de terceiros respondem} other {}}.{incident, select, none {} other { Incidente publicado: {incident}.}} Um segundo ponto de observação resolve a dúvida.',
  'mail-service-unreachable.refused.helpdesk':
    'Conexões recusadas por {hosts} em {names} ({tries, plural, one {# tentativa} other {# tentativas}}{addresses, plural, =0 {} one {, # endereço} other {, # endereços}}){internet, select, ok {; os testes de controle passam} some {; alguns servidores de terceiros respondem} other {}}. O serviço não está em execução ali, ou algo à frente dele recusa.{incident, select, none {} other { Incidente publicado: {incident}.}} Um segundo ponto de observação resolve a dúvida.',

  'route-failing.headline':
    '{sure, select, yes {É o provedor ({company}), mas só em algumas vias de acesso.} other {Parece que é o provedor ({company}), mas só em algumas vias de acesso.}}',
  'route-failing.seen':
    '{routes, plural, one {# via de acesso à caixa de correio falhou} other {# vias de acesso à caixa de correio falharam}} em {lost, number} de {tries, number} tentativas; {alive, plural, =0 {nenhuma outra responde} one {# outra responde} other {# outras respondem}}.',
  'route-failing.do':
    '{usable, select, yes {Até o reparo, use um dos apps que funcionam; eles estão na lista abaixo.} other {Espere: nada neste computador pode resolver isso. Execute o Mailpath de novo em meia hora.}}',
  'route-failing.dont': 'Não troque sua senha, não remova sua conta e não reinstale nada.',
  'route-failing.helpdesk':
    'Rotas {names} em {hosts}: {status, select, none {} other {status {status}, }}{failed, number}/{tries, number}{signed, select, yes { com cabeçalhos próprios} other {}}; {alive, plural, =0 {nenhuma rota ativa} one {# rota ativa} other {# rotas ativas}}.',
  'route-failing.incident.helpdesk':
    'Rotas {names} em {hosts}: {status, select, none {} other {status {status}, }}{failed, number}/{tries, number}{signed, select, yes { com cabeçalhos próprios} other {}}; {alive, plural, =0 {nenhuma rota ativa} one {# rota ativa} other {# rotas ativas}}; corresponde ao incidente {incident}.',

  'route-unstable.headline':
    '{sure, select, yes {É o provedor ({company}): o e-mail ora falha, ora funciona.} other {Parece que o {saysMail, select, yes {{provider}} other {e-mail do {provider}}} ora falha, ora funciona.}}',
  'route-unstable.seen':
    'Em {failed, number} de {tries, number} tentativas, {routes, plural, one {# via de acesso à caixa de correio respondeu que está com falha; nas demais, funcionou} other {# vias de acesso à caixa de correio responderam que estão com falha; nas demais, funcionaram}}.',
  'route-unstable.do': 'Tente de novo depois de um minuto; muitas vezes funciona.',
  'route-unstable.dont': 'Não troque sua senha, não remova sua conta e não reinstale nada.',
  'route-unstable.helpdesk':
    'Intermitente: rotas {names} em {hosts}, {failed, number}/{tries, number} tentativas falharam{signed, select, yes { com cabeçalhos próprios} other {}}{frontDoors, plural, =0 {} one {, # front door} other {, # front doors}}{status, select, none {} other {, status {status}}}.{incident, select, none {} other { Incidente publicado: {incident}.}}',

  'published-incident.headline':
    '{sure, select, yes {É o provedor ({company}), mas só para alguns apps.} other {Parece que é o provedor ({company}), mas só para alguns apps.}}',
  'published-incident.no-app.headline': 'Parece que há uma falha no {provider}, e ela já foi publicada.',
  'published-incident.sign-in.headline': 'Parece que há uma falha no login do {provider}.',
  'published-incident.seen':
    'O incidente {incident} do {provider} cita {apps, plural, one {um app que falha para você} other {# apps que falham para você}}{green, select, yes {; tudo o que pôde ser testado daqui responde} other {}}.',
  'published-incident.said-resolved.seen':
    'O incidente {incident} citava o que falha para você; o provedor ({company}) o dá como resolvido, mas seu app mostra outra coisa.',
  'published-incident.no-app.seen':
    'O incidente {incident} do {provider} não cita nenhum app específico, então o seu pode estar entre os afetados{green, select, yes {; tudo o que pôde ser testado daqui responde} other {}}.',
  'published-incident.sign-in.seen':
    'O incidente {incident} do {provider} é sobre o login{green, select, yes {; tudo o que pôde ser testado daqui responde} other {}}.',
  'published-incident.do':
    '{web, select, yes {Use o navegador ou outro app até o reparo.} other {{usable, select, yes {Até o reparo, use um app que funcione.} other {Espere: nada neste computador pode resolver isso. Execute o Mailpath de novo em meia hora.}}}}',
  'published-incident.dont': 'Não remova a conta do app nem troque sua senha.',
  'published-incident.helpdesk':
    'Incidente {incident}{started, select, none {} other {, início {started} UTC}}{affects, select, none {} other {, afeta {affects}}}{green, select, yes {; sondas anônimas verdes, como esperado em falhas por trás da autenticação} other {}}.{next, select, none {} other { Próxima atualização: {next}.}}',

  'mail-sync-service-failing.headline':
    'Parece que há uma falha na nuvem da Microsoft que busca seu e-mail para {app, select, windows {o novo Outlook} mac {o novo Outlook para Mac} phone {o Outlook no celular} other {estes apps}}.',
  'mail-sync-service-failing.seen':
    'Daqui, sua caixa de correio no {provider} responde; em {failed, number} de {tries, number} tentativas, a nuvem da Microsoft respondeu que está com falha.',
  'mail-sync-service-failing.do':
    '{web, select, yes {Leia seu e-mail no navegador ou em outro programa até a Microsoft resolver a falha.} other {Leia seu e-mail em outro programa até a Microsoft resolver a falha.}}',
  'mail-sync-service-failing.dont': 'Não remova a conta do app nem troque a senha da sua caixa de correio.',
  'mail-sync-service-failing.helpdesk':
    'Entradas de sincronização {names} em {hosts}: {status, select, none {} other {status {status}, }}{failed, number}/{tries, number}{signed, select, yes { com cabeçalhos próprios} other {}}; {alive, number} rotas do {provider} ativas daqui. Esses programas só alcançam uma caixa de correio de outro provedor pela nuvem da Microsoft: testar com um programa que se conecta diretamente.',

  'client-type-failing.headline':
    'Parece que há uma falha no serviço para {apps, plural, one {este tipo de app} other {estes tipos de app}}, não neste computador.',
  'client-type-failing.seen':
    '{apps, plural, one {O app que você indicou falha} other {# dos apps que você indicou falham}} também em um segundo local; aqui, {alive, plural, =0 {o caminho até o e-mail está aberto} one {# via de acesso à caixa de correio responde} other {# vias de acesso à caixa de correio respondem}}, e lá o e-mail também responde.',
  'client-type-failing.do':
    '{web, select, yes {Use o navegador ou outro app até o reparo e envie o relatório.} other {{usable, select, yes {Até o reparo, use um app que funcione e envie o relatório.} other {Envie o relatório ao suporte de TI.}}}}',
  'client-type-failing.dont': 'Não remova a conta do app nem o reinstale.',
  'client-type-failing.helpdesk':
    'Clientes {names} indicados com falha em dois relatórios deste domínio no intervalo de uma hora{alive, plural, =0 {} other {; rotas anônimas respondem nos dois locais}}. Falha por trás do login para este tipo de cliente ou regra do tenant para ele: comparar os relatórios, verificar a integridade do serviço e o log de entrada.',

  'healthy.headline': '{sure, select, yes {Daqui, tudo funciona.} other {Parece que, daqui, tudo funciona.}}',
  'healthy.seen': '{passed, plural, one {# teste passou} other {# testes passaram}} às {time} UTC.',
  'healthy.do':
    'Ainda há problemas? Diga ao Mailpath em qual app. Se o problema vai e volta, execute o Mailpath de novo enquanto ele ocorre.',
  'healthy.helpdesk':
    'Nenhuma falha encontrada a partir deste computador: {routes, plural, one {# rota de e-mail{signIn, select, alive { e o login respondem} other { responde}}} other {# rotas de e-mail{signIn, select, alive { e o login respondem} other { respondem}}}}. Falhas por trás da autenticação não são visíveis daqui.',

  'not-enough-evidence.headline': 'Ainda não dá para saber.',
  'not-enough-evidence.seen':
    '{failed, plural, =0 {Muito pouco pôde ser medido} one {# teste falhou} other {# testes falharam}}, e nada aponta claramente para um dos lados.',
  'not-enough-evidence.leaning-provider.seen':
    'Visto daqui, o {provider} não responde como deveria, e nada aqui parece ter defeito.',
  'not-enough-evidence.leaning-local.seen':
    'Algo entre este computador e o {provider} parece errado, mas isso não está comprovado.',
  'not-enough-evidence.do':
    'Teste no celular com o Wi-Fi desligado: se o e-mail funcionar ali, olhe primeiro este computador e esta rede; se falhar também ali, não é nenhum dos dois.',
  'not-enough-evidence.dont':
    'Enquanto não houver clareza, não troque sua senha, não remova sua conta e não reinstale nada.',
  'not-enough-evidence.helpdesk':
    '{failed, plural, =0 {Nenhum teste falhou} one {# teste falhou sem um padrão atribuível} other {# testes falharam sem um padrão atribuível}}; o que resolveria a dúvida está em “O que não se sabe”. Um segundo ponto de observação ou um relatório de outra rede decide.',
  'domain-not-found.headline': '{domain} não existe. Está escrito corretamente?',
  'domain-not-found.seen':
    '{nearCount, plural, =0 {Nenhum servidor de nomes conhece este nome.} one {Nenhum servidor de nomes conhece este nome. Um parecido é {near}.} other {Nenhum servidor de nomes conhece este nome. Alguns parecidos são {near}.}}',
  'domain-not-found.do':
    'Confira letra por letra a parte depois do @ e execute o Mailpath de novo. Se estiver certa, diga: então o Mailpath procura o que há de errado.',
  'domain-not-found.helpdesk':
    'NXDOMAIN para {domain}. Primeiro descartar erro de digitação; se a grafia estiver confirmada, verificar registro, expiração e delegação.',
  'slow-line.headline':
    '{sure, select, yes {Sua conexão está muito lenta: os servidores de e-mail levaram {seconds, plural, one {# segundo} other {# segundos}} para responder.} other {Parece que sua conexão está muito lenta: os servidores de e-mail levaram {seconds, plural, one {# segundo} other {# segundos}} para responder.}}',
  'slow-line.proxy.headline':
    '{sure, select, yes {O proxy da sua empresa está muito lento: uma conexão por ele levou {seconds, plural, one {# segundo} other {# segundos}}.} other {Parece que o proxy da sua empresa está muito lento: uma conexão por ele levou {seconds, plural, one {# segundo} other {# segundos}}.}}',
  'slow-line.seen':
    '{hosts, plural, one {# servidor} other {# servidores}}, também de outros além do seu provedor, levaram mais ou menos o mesmo; os apps de e-mail podem desistir antes.',
  'slow-line.proxy.seen':
    'A maior parte desse tempo foi o proxy que levou antes de abrir o caminho; programas de e-mail podem desistir antes disso.',
  'slow-line.do':
    'Chegue mais perto do Wi-Fi, pare downloads grandes ou chamadas de vídeo, ou use outra rede, e execute o Mailpath de novo.',
  'slow-line.proxy.do': 'Envie o relatório ao suporte de TI: é ele que precisa cuidar do proxy.',
  'slow-line.dont': 'Não mude nada no seu app de e-mail: ele não é a causa.',
  'slow-line.helpdesk':
    'Resposta mediana (conexão, handshake, primeiro byte) de {answerMs, number} ms em {hosts, number} hosts de vários operadores. Verificar a linha, a qualidade do Wi-Fi, bufferbloat, VPN ou enlace de satélite.',
  'slow-line.proxy.helpdesk':
    'Do CONNECT à resposta do proxy: mediana {proxyMs, number} ms em {hosts, number} hosts de vários operadores. Verificar os servidores de nomes do proxy, a carga e a linha dele.',

  'name-look-ups-slow.headline':
    '{sure, select, yes {Consultar nomes demora muito aqui.} other {Parece que consultar nomes demora muito aqui.}}',
  'name-look-ups-slow.seen':
    '{whose, select, router {O servidor de nomes do roteador} here {O servidor de nomes deste computador} company {O servidor de nomes da empresa} line {O servidor de nomes do provedor de internet} public {O servidor de nomes público} other {O servidor de nomes}}{server, select, none {} other { {server}}} {how, select, deaf {não responde a perguntas por endereços IPv6, e os programas esperam} dead {não responde, e os programas esperam {seconds, plural, one {# segundo} other {# segundos}} pelo próximo} losing {perdeu {lost, plural, one {# pergunta} other {# perguntas}} de {asked, number}} other {levou {seconds, plural, one {# segundo} other {# segundos}} para cada nome}}{mail, select, answers {; o e-mail em si responde} other {}}.',
  'name-look-ups-slow.do':
    'Reinicie o roteador e clique em “Diagnosticar” de novo; se continuar, {controlled, select, yes {configure outro servidor de nomes no roteador ou } other {}}pergunte a quem administra esta rede.',
  'name-look-ups-slow.organisation.do':
    'Avise o suporte de TI que o servidor de nomes da empresa responde tarde ou nem sempre.',
  'name-look-ups-slow.isp.do':
    'Avise seu provedor de internet que o servidor de nomes dele responde tarde ou nem sempre{controlled, select, yes {; até lá, outro servidor de nomes (por exemplo, 1.1.1.1) ajuda} other {}}.',
  'name-look-ups-slow.dont': 'Não altere sua conta de e-mail nem a senha.',
  'name-look-ups-slow.helpdesk':
    'Consultas com getaddrinfo: mediana {seconds} s; {how}{servers, select, none {} other { em {servers}}}{how, select, losing {, {lost} de {asked} datagramas} other {}}. Verificar carga e upstream do resolvedor, ordem dos resolvedores (DHCP, RA), perda de pacotes, AAAA ou EDNS descartados.',
  'address-refused.headline': 'O servidor de e-mail recusa o endereço de internet desta rede.',
  'address-refused.seen':
    '{count, plural, one {# acesso à caixa postal respondeu} other {# acessos à caixa postal responderam}} que conexões daqui não são aceitas. O servidor em si responde.',
  'address-refused.throttled.headline': 'O servidor de e-mail pede que esta rede espere.',
  'address-refused.throttled.seen':
    '{count, plural, one {# acesso à caixa postal respondeu} other {# acessos à caixa postal responderam}} que houve conexões demais daqui, ou para voltar mais tarde.',
  'address-refused.throttled.do':
    'Espere dez minutos e execute o Mailpath de novo. Feche os apps de e-mail de que não precisa: cada um mantém conexões abertas.',
  'address-refused.throttled.dont': 'Não continue tentando nesse meio-tempo: cada tentativa conta.',
  'address-refused.do':
    'Use outra rede, por exemplo a do seu telefone, e envie o relatório ao suporte: ele pode pedir que o bloqueio seja retirado.',
  'address-refused.dont': 'Não tente repetidamente: isso pode prolongar o bloqueio.',
  'address-refused.helpdesk':
    'Este endereço de cliente é recusado ou adiado por {hosts} ({names}); os códigos de resposta estão nas verificações. Procurar o endereço público em listas de bloqueio, verificar fail2ban ou similar na hospedagem, limites de conexões e greylisting.',
  'address-refused.locked.headline':
    'Seu servidor de e-mail pode ter bloqueado o endereço de internet desta rede.',
  'address-refused.locked.seen':
    'Daqui, {hosts} não atende {count, plural, one {# acesso} other {# acessos}} à caixa postal, enquanto o e-mail funciona em outro lugar e o resto da sua internet funciona aqui.',
  'address-refused.locked.do':
    'Pergunte a quem mantém o servidor de e-mail se o endereço desta rede está bloqueado; a maioria dos bloqueios termina em uma hora. Até lá use outra rede, por exemplo a do seu telefone.',
  'address-refused.locked.dont':
    'Não deixe nenhum programa continuar tentando com uma senha antiga, pois cada tentativa pode bloquear o endereço de novo.',
  'address-refused.locked.helpdesk':
    '{hosts} ({names}): sem resposta ou recusando só a partir deste endereço; os testes de controle passam e o e-mail funciona em outro lugar. Procurar o endereço público no fail2ban, cPHulk ou csf/lfd. A outra possibilidade é um filtro nesta rede.',
  'door-of-apps.headline':
    '{sure, select, yes {O acesso que os apps com falha usam tem um defeito.} other {Parece que o acesso que os apps com falha usam tem um defeito.}}',
  'door-of-apps.seen':
    'Os apps que falham usam outro acesso à caixa postal que os que funcionam; sem entrar na conta, esse acesso responde.',
  'door-of-apps.do': 'Use por enquanto um app que funciona e envie o relatório com o texto do erro.',
  'door-of-apps.dont': 'Não remova a conta do app.',
  'door-of-apps.helpdesk':
    'Os clientes que falham compartilham {doors}, os que funcionam não o usam; as verificações anônimas passam, portanto a falha está atrás do login: serviço, regra do tenant (acesso condicional, proteção de apps) ou o app. Verificar a integridade do serviço e o log de entradas.',
  'not-enough-evidence.behind-sign-in.seen':
    'Tudo o que se vê sem entrar na conta funciona. O que falha está atrás do login, e isso só você e {company} veem.',
  'not-enough-evidence.behind-sign-in.do':
    '{text, select, none {Cole o texto do erro que o app mostra e pergunte} other {Passe o texto do erro ao seu suporte e pergunte}} a alguém com o mesmo tipo de conta se a dela funciona.',
  'not-enough-evidence.cut.seen': 'A execução terminou antes de medir o caminho até a caixa postal.',
  'not-enough-evidence.cut.do':
    'Execute o Mailpath de novo e deixe terminar; em conexão lenta, dê mais tempo.',
  'not-enough-evidence.behind-sign-in.helpdesk':
    'Todos os testes anônimos decisivos passam; o que foi relatado falha atrás do login: o serviço para esse tipo de cliente, uma regra do tenant (acesso condicional, proteção de apps) ou o app. Verificar a integridade do serviço e o log de entrada, e comparar com um segundo relatório do mesmo cliente.',
  'not-enough-evidence.cut.helpdesk':
    'A execução terminou antes do plano; nada é atribuível. O que não foi medido está em “O que não se sabe”. Repetir com um --budget maior.',

  // what a pasted error says
  'account-problem.limit.headline':
    '{sure, select, yes {Esta conta atingiu o limite de envio.} other {Parece que esta conta atingiu o limite de envio.}}',
  'account-problem.limit.do':
    'Espere um dia antes de enviar de novo para muitas pessoas, ou peça outro meio ao suporte de TI.',
  'account-problem.switched-off.headline':
    '{sure, select, yes {IMAP ou POP está desativado nesta caixa de correio.} other {Parece que IMAP ou POP está desativado nesta caixa de correio.}}',
  'account-problem.switched-off.do': 'Abra a caixa no navegador e ative IMAP ou POP nas configurações.',
  'account-problem.rights.headline':
    '{sure, select, yes {Esta conta não tem permissão para abrir isso.} other {Parece que esta conta não tem permissão para abrir isso.}}',
  'account-problem.rights.do': 'Peça acesso ao dono da pasta ou da caixa, ou ao suporte de TI.',
  'account-problem.again.headline':
    '{sure, select, yes {Você precisa entrar de novo no e-mail.} other {Parece que você precisa entrar de novo no e-mail.}}',
  'account-problem.again.do':
    'Entre de novo no app. Se for recusado, tente pelo navegador e depois fale com o suporte de TI.',
  'account-problem.app-password.headline':
    '{sure, select, yes {Este app precisa de outra forma de login.} other {Parece que este app precisa de outra forma de login.}}',
  'account-problem.app-password.do':
    'Escolha no app o login do próprio provedor (OAuth2) ou crie uma senha de app na segurança da conta.',
  'access-policy.program.headline':
    '{sure, select, yes {Este programa não pode entrar dessa forma.} other {Parece que este programa não pode entrar dessa forma.}}',
  'access-policy.program.do':
    'Atualize o programa ou use um indicado pelo provedor. Passe o texto a quem o fez ou configurou.',
  'access-policy.sending.headline':
    '{sure, select, yes {O envio desta organização ou domínio está restrito.} other {Parece que o envio desta organização ou domínio está restrito.}}',
  'access-policy.sending.do': 'Envie o relatório e a mensagem de recusa a quem cuida do seu domínio.',
  'access-policy.licence.headline':
    '{sure, select, yes {Esta conta não tem caixa de correio ou licença.} other {Parece que esta conta não tem caixa de correio ou licença.}}',
  'app-profile.told.headline':
    '{sure, select, yes {O e-mail funciona; uma configuração ou um arquivo do programa atrapalha.} other {Parece que o e-mail funciona, mas uma configuração ou um arquivo do programa atrapalha.}}',
  'app-profile.told.seen':
    '{alive, plural, one {# via de acesso à caixa de correio responde} other {# vias de acesso à caixa de correio respondem}}; o erro que você colou é do próprio programa.',
  'app-profile.told.do':
    'Veja a configuração ou o arquivo que o erro aponta. Na dúvida, pergunte ao suporte de TI antes de mudar algo.',
  'app-profile.told.helpdesk':
    'Erro do usuário: {codes, select, none {{phrases, select, none {texto conhecido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Todas as rotas anônimas respondem: verificar perfil, arquivo de dados, configurações da conta e versão do cliente.',
  'app-profile.offline.headline':
    '{sure, select, yes {O e-mail funciona; o programa está no modo offline.} other {Parece que o programa está no modo offline.}}',
  'app-profile.offline.seen':
    '{alive, plural, one {# via de acesso à caixa de correio responde} other {# vias de acesso à caixa de correio respondem}}; o erro que você colou é do próprio programa.',
  'app-profile.offline.do':
    'Desative “Trabalhar offline” no programa (Outlook: Enviar/Receber; Thunderbird: Arquivo, Offline).',
  'app-profile.size.headline':
    '{sure, select, yes {O e-mail funciona; esta mensagem é grande demais.} other {Parece que esta mensagem é grande demais.}}',
  'app-profile.size.seen':
    '{alive, plural, one {# via de acesso à caixa de correio responde} other {# vias de acesso à caixa de correio respondem}}; o erro que você colou é sobre o tamanho de uma mensagem.',
  'app-profile.size.do': 'Envie anexos menores ou compartilhe o arquivo por link.',
  'clock-wrong.told.headline':
    '{sure, select, yes {A data ou a hora deste computador está errada.} other {Parece que a data ou a hora deste computador está errada.}}',
  'clock-wrong.told.seen':
    'O erro que você colou é causado por um relógio errado; o relógio não pôde ser comparado.',
  'clock-wrong.told.helpdesk':
    'O erro do usuário aponta para o relógio ou raízes antigas; o relógio não foi comparado. Verificar sincronização e certificados raiz.',
  'address-refused.told.headline': 'O servidor de e-mail limita ou recusa esta conexão.',
  'address-refused.told.seen': 'É o que diz o erro que você colou; daqui o servidor responde neste momento.',
  'address-refused.told.do':
    'Feche os programas de e-mail de que não precisa, espere dez minutos e tente uma vez.',
  'address-refused.told.helpdesk':
    'Erro do usuário: {codes, select, none {{phrases, select, none {texto conhecido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Procurar programas com conexões ou tentativas demais; verificar listas de bloqueio, nome reverso e HELO.',
  'told-provider.headline':
    '{sure, select, yes {{provider} diz que tem uma falha.} other {Parece que {provider} tem uma falha depois do login.}}',
  'told-provider.seen': 'No erro que você viu, o próprio serviço diz que falha.',
  'told-provider.do':
    'Espere e tente de novo em meia hora. Se continuar, envie o relatório ao suporte de TI.',
  'told-provider.dont': 'Não troque sua senha nem remova a conta.',
  'told-provider.helpdesk':
    'Erro do usuário: {codes, select, none {{phrases, select, none {texto conhecido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}: falha do serviço segundo ele mesmo. Verificar a integridade do serviço; abrir chamado com os números da tentativa.',
  'told-provider.maintenance.headline':
    '{sure, select, yes {{provider} está em manutenção.} other {Parece que {provider} está em manutenção.}}',
  'told-network.headline':
    '{sure, select, yes {Algo na rede do dispositivo atrapalha o e-mail.} other {Parece que algo na rede do dispositivo atrapalha o e-mail.}}',
  'told-network.seen': 'O erro que você colou aponta o que atrapalha.',
  'told-network.do':
    'Verifique Wi-Fi, VPN e proxy no dispositivo que mostrou o erro, ou tente outra rede. Se continuar, envie o relatório a quem cuida da rede.',
  'told-network.helpdesk':
    'Erro do usuário: {codes, select, none {{phrases, select, none {texto conhecido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Comparar proxy, filtro, VPN e hora do erro com o que foi medido aqui.',
  'told-network.shield.headline':
    '{sure, select, yes {Um antivírus atrapalha o e-mail.} other {Parece que um antivírus atrapalha o e-mail.}}',
  'told-network.shield.do':
    'Veja a proteção de e-mail do antivírus ou pergunte ao suporte de TI. Deixe o resto ligado.',
  'told-certificate.headline': 'O programa não aceita o certificado do servidor.',
  'told-certificate.seen':
    'É o que diz o erro que você colou; quem emitiu o certificado mostra de quem é a falha.',
  'told-certificate.do':
    'Abra os detalhes do certificado no programa, anote emissor, nome e data e passe-os ao suporte de TI. Tente outra rede.',
  'told-certificate.dont': 'Não aceite o certificado nem ignore o aviso.',
  'told-certificate.helpdesk':
    'Erro do usuário: {codes, select, none {{phrases, select, none {texto conhecido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}. Comparar emissor, nomes e datas vistos pelo cliente com a cadeia deste relatório: inspeção, raízes antigas, nome digitado errado ou servidor alterado desde então.',
  'told-recipient.headline': 'Trata-se da caixa de correio da outra pessoa, não da sua.',
  'told-recipient.seen':
    'O texto que você colou diz o que aconteceu com uma mensagem no servidor da outra pessoa.',
  'told-recipient.do':
    'Confira o endereço letra por letra e avise a outra pessoa por outro meio; ela ou o provedor dela pode ajudar.',
  'told-recipient.dont': 'Não apague seus próprios e-mails nem mude suas configurações por isso.',
  'told-recipient.helpdesk':
    'Erro do usuário: {codes, select, none {{phrases, select, none {texto conhecido} other {{phrases}}}} other {{codes}{phrases, select, none {} other {; {phrases}}}}}: sobre um destinatário. Ler toda a mensagem de recusa; rastrear a mensagem.',
  'told-recipient.spam.headline': 'Seus e-mails são entregues e separados do lado da outra pessoa.',
  'told-recipient.spam.do':
    'Peça à outra pessoa que marque um e-mail como não spam, e a quem cuida do seu domínio que verifique SPF, DKIM e DMARC.',
};
