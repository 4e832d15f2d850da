import type { evidenceMessages as english } from '../en/verdict-evidence.ts';

/** Portuguese. */
export const evidenceMessages: Readonly<Record<keyof typeof english, string>> = {
  'provider.nobody-calls':
    '{company} não vai ligar para você por causa disso: se alguém ligar dizendo ser de lá, desligue.',
  'provider.no-reconnect-links':
    'Não abra links de “reconectar” ou “verificar sua caixa de correio” em e-mails ou chats.',

  'because.no-interface': 'Nenhuma interface de rede está ativa, exceto a interna do computador.',
  'because.no-route': 'Não há rota padrão.',
  'because.nothing-answers':
    'Nenhum dos {measured, number} testes de controle na internet respondeu{asked, select, both {, por nome ou por endereço} name {, por nome} other {, por endereço}}.',
  'because.everything-denied':
    'O sistema recusou localmente todas as {measured, number} conexões de controle.',
  'because.gateway-answers': 'O roteador responde.',
  'because.gateway-silent': 'O roteador não responde.',
  'because.pages-replaced':
    'Em {replaced, number} de {measured, number} páginas de controle, quem respondeu foi outro servidor.',
  'because.addresses-foreign':
    'Em {replaced, number} de {measured, number} endereços conhecidos da internet, quem respondeu foi outro servidor.',
  'because.own-certificate':
    '{count, plural, one {# host do provedor mostra} other {# hosts do provedor mostram}} {self, select, yes {um certificado autoassinado} other {um certificado que também responde no lugar de outros}}.',
  'because.clock-off':
    '{count, plural, one {# servidor indica} other {# servidores concordam}}: este relógio está {unit, select, months {{amount, plural, one {# mês} other {# meses}}} days {{amount, plural, one {# dia} other {# dias}}} hours {{amount, plural, one {# hora} other {# horas}}} other {{amount, plural, one {# minuto} other {# minutos}}}} {direction, select, ahead {adiantado} other {atrasado}}.',
  'because.clock-right': 'O relógio deste computador está de acordo com os servidores.',
  'because.dates-refused':
    '{count, plural, one {# certificado foi recusado por causa da data} other {# certificados foram recusados por causa das datas}}.',
  'because.told-clock': 'O erro colado é típico de um relógio fora da hora certa.',
  'because.hosts-entry':
    'A linha {line, number} do arquivo hosts associa {host} a {address}; {count, plural, one {# entrada desse tipo} other {# entradas desse tipo}}.',
  'because.proxy-silent': 'Não é possível alcançar {proxy, select, none {o proxy} other {o proxy {proxy}}}.',
  'because.script-broken':
    'O servidor do script de proxy{script, select, none { } other {, {script}, }}não devolve um script utilizável{status, select, none {} other { (status {status})}}.',
  'because.script-silent':
    'Não é possível carregar o script de proxy{script, select, none {} other { de {script}}}.',
  'because.proxy-asks':
    '{proxy, select, none {O proxy} other {O proxy {proxy}}} exige autenticação{schemes, select, none {} other { ({schemes})}}.',
  'because.proxy-refuses':
    '{proxy, select, none {O proxy} other {O proxy {proxy}}} recusa {hosts, select, none {o caminho até o e-mail} other {{hosts}}} por regra{status, select, none {} other { (status {status})}}.',
  'because.proxy-gateway':
    '{proxy, select, none {O proxy} other {O proxy {proxy}}} diz que não consegue conexão com {hosts, select, none {os servidores de e-mail} other {{hosts}}}{status, select, none {} other { (status {status})}}.',
  'because.proxy-names':
    '{proxy, select, none {O proxy} other {O proxy {proxy}}} diz que não encontra o nome de {hosts, select, none {os servidores de e-mail} other {{hosts}}}{status, select, none {} other { (status {status})}}.',
  'because.proxy-no-answer':
    '{proxy, select, none {O proxy} other {O proxy {proxy}}} aceita conexões e não responde a tempo.',
  'because.proxy-insecure':
    '{proxy, select, none {O proxy} other {O proxy {proxy}}} está lá, mas não se consegue uma conexão segura com ele.',
  'because.direct-works': 'Os mesmos hosts respondem sem o proxy.',
  'because.names-silent':
    '{failed, plural, one {# nome ficou} other {# nomes ficaram}} sem resposta na consulta.',
  'because.addresses-answer': 'Endereços respondem sem nenhuma consulta de nome.',
  'because.public-resolvers-answer': 'Resolvedores públicos conhecem os mesmos nomes.',
  'because.public-resolvers-differ': 'Resolvedores públicos dão outros endereços.',
  'because.wrong-address':
    'Aqui, {word, select, answer {{host} leva a {answer}, {problem, select, bogus {onde não pode haver servidor de e-mail} other {que é de outro}}} nxdomain {{host} não existe} nodata {{host} não tem endereço} other {não é possível consultar {host}}}; {hostCount, plural, one {# nome afetado} other {# nomes afetados}}.',
  'because.resolver-named':
    'Consultados um a um, {servers, select, none {alguns resolvedores estão errados.} other {estes resolvedores estão errados: {servers}.}}',
  'because.look-ups-slow':
    '{whose, select, router {O servidor de nomes do roteador} here {O servidor de nomes deste computador} company {O servidor de nomes da empresa} line {O servidor de nomes do provedor de internet} public {O servidor de nomes público} other {O servidor de nomes}}{server, select, none {} other { {server}}}: {how, select, deaf {perguntas por endereços IPv6 ficam sem resposta} dead {nenhuma resposta} losing {{lost, number} de {asked, number} perguntas se perderam} other {{seconds, number} s por nome, na mediana}}.',
  'because.resolver-how':
    '{whose, select, router {O servidor de nomes do roteador} here {O servidor de nomes deste computador} company {O servidor de nomes da empresa} line {O servidor de nomes do provedor de internet} public {O servidor de nomes público} other {O servidor de nomes}}{server, select, none {} other { {server}}} {how, select, refuses {se recusa a responder} fails {não encontra nada} signatures {rejeita as assinaturas de todos os nomes} tcp {responde por TCP, mas não por UDP} cut {dá respostas que não chegam inteiras} mismatched {responde a outras perguntas, não às feitas} stranger {responde de outro endereço} deaf {não responde a perguntas por endereços IPv6} other {não responde}}.',
  'because.invented-names': 'Nomes que não podem existir têm resposta aqui: as respostas são reescritas.',
  'because.opened':
    'O certificado de {hosts} foi emitido por {issuer, select, none {um emissor sem nome} other {{issuer}}}, não por uma autoridade pública.',
  'because.opened-ours':
    'Sua organização indica {issuer, select, none {este emissor} other {{issuer}}} como a inspeção dela própria.',
  'because.opened-fails':
    '{failing, plural, one {# teste de e-mail ou login falha} other {# testes de e-mail ou login falham}} nessas conexões.',
  'because.restrictions':
    'O serviço de login diz que esta rede restringe quais organizações podem fazer login.',
  'because.root-unknown':
    '{hosts}: emitido por {issuer, select, none {} other {{issuer}, }}uma autoridade pública que este computador não conhece.',
  'because.system-refuses':
    '{hosts}: o repositório de certificados do sistema recusa o certificado de {issuer, select, none {um emissor sem nome} other {{issuer}}}.',
  'because.somebody-else':
    'Em {count, plural, one {# resposta} other {# respostas}}, falta tudo o que só o provedor envia{status, select, none {} other { (status {status})}}.',
  'because.dialogue-altered':
    'O diálogo de e-mail de {hosts} está mascarado, ou falta a oferta de criptografia.',
  'because.handshake-name': 'Com o nome de {hosts}, o handshake é cortado; com outro nome, ele passa.',
  'because.handshake-size':
    'Com uma primeira mensagem longa, o handshake com {hosts} trava; com uma curta, ele passa.',
  'because.ports-silent':
    '{how, select, refused {As conexões {count, plural, one {à porta} other {às portas}} {ports} de {hosts} são recusadas.} reset {As conexões {count, plural, one {à porta} other {às portas}} {ports} de {hosts} são cortadas na hora.} turned {As conexões {count, plural, one {à porta} other {às portas}} {ports} de {hosts} são devolvidas no caminho.} other {{count, plural, one {A porta {ports} de {hosts} não responde} other {As portas {ports} de {hosts} não respondem}}.}}',
  'because.port-controls':
    'Os servidores de outros grandes provedores também não podem ser alcançados nessas portas.',
  'because.web-answers':
    '{life, select, web {A Web do mesmo provedor responde} ports {O mesmo provedor responde em outras portas} other {O login do mesmo provedor responde}}.',
  'because.hosts-denied': 'O sistema recusa localmente conexões com {hosts}.',
  'because.hosts-refused': '{hosts}: recusa imediata, o que as entradas do próprio provedor não fazem.',
  'because.hosts-silent': '{hosts}: sem resposta a partir daqui.',
  'because.hosts-past-proxy':
    '{hosts} são procurados sem o proxy, onde nada responde; outros hosts respondem por ele.',
  'because.elsewhere-ok': 'Um segundo local alcança o mesmo serviço de e-mail.',
  'because.elsewhere-same': 'Um segundo local vê a mesma falha.',
  'because.comes-and-goes':
    '{lost, number} de {tries, number} tentativas {lost, plural, one {se perdeu} other {se perderam}} no caminho, também em {strangers, plural, one {# alvo de controle de outro operador} other {# alvos de controle de outros operadores}}.',
  'because.ipv6-silent': '{hosts}: resposta por IPv4, mas não por IPv6.',
  'because.ncsi-blocked': 'O teste de conexão da Microsoft não passa.',
  'because.domain-gone': '{domain} não existe (NXDOMAIN).',
  'because.domain-broken':
    'Não é possível consultar {domain}: {word, select, refused {os servidores de nomes recusam} silent {nenhum servidor de nomes responde} other {os servidores de nomes falham}}.',
  'because.domain-no-mail': '{domain} não publica nenhum servidor de e-mail.',
  'because.mail-host-misdirected':
    '{host} leva a {address}{how, select, wildcard {, como os nomes inventados de {domain}} other {, que é de {operator}}}, e as portas de e-mail não respondem.',
  'because.zone-rejected': '{hosts} não pode ser consultado pelo mesmo motivo.',
  'because.domain-parked':
    '{domain} não tem servidor de e-mail, e o servidor de nomes do domínio é {nameServer}.',
  'because.domain-signatures': 'As assinaturas (DNSSEC) de {domain} são rejeitadas.',
  'because.autodiscover-elsewhere':
    '{name} leva a {leadsTo, select, none {um servidor} other {{leadsTo}}}{status, select, none {} other { (status {status})}}, que não é um serviço Autodiscover.',
  'because.federation-silent':
    '{host, select, none {O servidor da organização} other {{host}}} falhou {tries, plural, one {na única tentativa} other {em todas as # tentativas}}: {failure}.',
  'because.certificate-ended':
    'O certificado de {hosts} venceu{known, select, yes { em {ended, date, utc}} other {}}.',
  'because.certificate-strange':
    'O certificado de {hosts} {shown, select, none {não traz nenhum nome} other {é de {shown}}}; {kind, select, name {não é o nome do servidor} self {ele garante a si mesmo} root {o emissor não é conhecido aqui} chain {faltam os certificados que o garantem} other {ele não está em ordem}}.',
  'because.told-retired': 'O erro colado diz que o método de login foi desativado.',
  'because.only-retired-apps': 'Segundo o relato, só falham programas que dependem de {route}.',
  'because.told-one-fails':
    'Segundo o relato, {apps, plural, one {# programa falha} other {# programas falham}}{working, plural, =0 {} one { e # funciona} other { e # funcionam}}.',
  'because.names-lost':
    '{operators, plural, one {# resolvedor público também não encontra} other {# resolvedores públicos também não encontram}} {hosts}: {word, select, nxdomain {o nome não existe} nodata {o nome não tem endereço} signatures {as assinaturas são rejeitadas} silent {nenhum servidor de nomes responde} other {os servidores de nomes falham}}.',
  'because.sign-in-says-failing':
    'Em {failed, number} de {tries, number} tentativas, o serviço de login respondeu com erros próprios{status, select, none {} other { (status {status})}}.',
  'because.sign-in-silent':
    'O serviço de login ({hosts}) não respondeu em {tries, plural, one {# tentativa} other {# tentativas}}.',
  'because.too-many': 'O serviço de login respondeu 429 às primeiras chamadas desta execução.',
  'because.routes-say-failing':
    '{routes, plural, one {# via de acesso à caixa de correio respondeu} other {# vias de acesso à caixa de correio responderam}} “estou com falha” em {failed, number} de {tries, number} tentativas{status, select, none {} other { (status {status}{frontDoors, plural, =0 {} one {, # entrada} other {, # entradas}})}}.',
  'because.mail-sync-says-failing':
    'A nuvem da Microsoft, que busca o e-mail para esses programas, respondeu “estou com falha” em {failed, number} de {tries, number} tentativas{status, select, none {} other { (status {status}{frontDoors, plural, =0 {} one {, # entrada} other {, # entradas}})}}.',
  'because.routes-come-and-go':
    '{routes, plural, one {# via de acesso à caixa de correio respondeu “estou com falha” em {failed, number} de {tries, number} tentativas e funcionou} other {# vias de acesso à caixa de correio responderam “estou com falha” em {failed, number} de {tries, number} tentativas e funcionaram}} nas demais.',
  'because.routes-alive':
    '{alive, plural, one {# via de acesso à caixa de correio responde} other {# vias de acesso à caixa de correio respondem}}.',
  'because.sign-in-alive': 'O login responde conforme documentado.',
  'because.servers-silent':
    '{servers, plural, one {# servidor de e-mail} other {# servidores de e-mail}} ({hosts}) sem resposta em {tries, plural, one {# tentativa} other {# tentativas}}.',
  'because.servers-refuse':
    '{servers, plural, one {# servidor de e-mail recusa} other {# servidores de e-mail recusam}} todas as conexões ({hosts}).',
  'because.incident': 'O incidente {incident} do provedor cita o que falha aqui.',
  'because.incident-names-app':
    'O incidente {incident} do provedor cita {apps, plural, one {um app que, segundo o relato, falha} other {# apps que, segundo o relato, falham}}.',
  'because.incident-names-none':
    'O incidente {incident} do provedor é sobre o serviço de e-mail inteiro e não cita nenhum app específico.',
  'because.incident-sign-in': 'O incidente {incident} do provedor é sobre o login.',
  'because.incident-mail-flow':
    'Segundo o incidente {incident} do provedor, o e-mail chega atrasado ou não chega; isso aparece em todos os apps.',
  'because.elsewhere-names-app':
    'Em um segundo local, o e-mail também responde e, segundo o relato, {apps, plural, one {o mesmo programa falha} other {# dos mesmos programas falham}} lá.',
  'because.page-degraded': 'A página de status do próprio provedor informa uma falha.',
  'because.controls-pass':
    '{passed, number} de {measured, number} testes de controle de outros operadores na internet passam pelo mesmo caminho.',

  'against.portal': 'Algo no meio do caminho responde às páginas de controle.',
  'against.clock': 'O relógio deste computador não está certo.',
  'against.intercepted': 'Algumas conexões são abertas no caminho.',
  'against.green-page':
    'A página de status do provedor está verde; páginas assim costumam ficar vermelhas com horas de atraso.',
  'against.elsewhere-ok': 'Um segundo local alcança o mesmo serviço.',
  'against.rival': 'Também foi encontrado outro problema: {other}',
  'against.some-controls-pass':
    '{passed, plural, one {# teste de controle passa} other {# testes de controle passam}}.',
  'against.public-certificate': 'As respostas vieram por conexões com o certificado do próprio provedor.',
  'against.some-ports-open': 'Outras portas de e-mail do mesmo provedor respondem.',
  'against.provider-speaks': 'Algumas falhas foram informadas pelo próprio provedor.',
  'against.others-unstable': 'Conexões com outros sites também caem e voltam.',
  'against.routes-alive':
    '{alive, plural, one {# via de acesso à caixa de correio responde} other {# vias de acesso à caixa de correio respondem}}.',
  'against.route-answers':
    'O teste anônimo de {route} ainda passa; ele não vê o que acontece depois do login.',
  'against.advisory':
    '{incident, select, none {Um aviso} other {O aviso {incident}}} do provedor pode ter relação com isso.',
  'against.anonymous-green':
    '{alive, plural, one {# via de acesso responde} other {# vias de acesso respondem}}; falhas por trás do login não aparecem em testes anônimos.',

  'missing.controls': 'Testes de controle independentes na internet: poucos foram possíveis.',
  'missing.second-endpoint':
    'Um segundo endpoint do provedor, ou uma segunda tentativa, que falhe da mesma forma.',
  'missing.elsewhere':
    'O mesmo teste em um segundo local (um celular com dados móveis, o relatório de um colega).',
  'missing.status-page': 'Não foi possível ler a página de status do provedor.',
  'missing.gateway': 'Se o roteador responde: isso mostra se é a linha ou a rede local.',
  'missing.clock': 'Uma hora confiável: nenhum servidor pôde ser consultado.',
  'missing.direct': 'Os mesmos hosts sem o proxy.',
  'missing.script-decision':
    'O caminho que o script de proxy indica aos programas: scripts não são executados aqui.',
  'missing.public-resolver': 'A resposta de um resolvedor público, para comparação.',
  'missing.resolver-owner':
    'Cada resolvedor consultado separadamente, o que mostraria de quem é a resposta errada.',
  'missing.other-certificates': 'Uma conexão segura com um site sem relação com o e-mail.',
  'missing.odd-answer': 'Se {route} ainda funciona como antes: a resposta não foi a documentada.',
  'missing.inside-network':
    'O mesmo servidor de dentro da rede da organização: {host, select, none {} other {{host} }}talvez só possa ser alcançado lá.',
  'missing.tenant-setting':
    'As configurações do tenant para este protocolo, que só um administrador pode ver.',
  'missing.direct-program': 'Se um programa que fala direto com a caixa de correio mostra e-mails novos.',
  'missing.colleagues': 'Se colegas com o mesmo programa veem a mesma coisa.',
  'missing.shared-address': 'Se outras pessoas com o mesmo endereço de internet também são recusadas.',
  'missing.more-tries': 'Mais tentativas: só uma delas falhou.',
  'missing.mailbox': 'Onde está a caixa de correio: os registros do domínio não informaram.',
  'missing.routes': 'Alguma resposta de um servidor de e-mail.',
  'missing.sign-in': 'Alguma resposta do serviço de login.',
  'missing.other-network': 'A mesma execução em outra rede, por exemplo, a do celular.',

  'note.one-control-replaced':
    'Em {replaced, plural, one {# página de teste} other {# páginas de teste}}, quem respondeu foi outro servidor; as outras são verdadeiras.',
  'note.clock-off':
    'O relógio deste computador está {unit, select, months {{amount, plural, one {# mês} other {# meses}}} days {{amount, plural, one {# dia} other {# dias}}} hours {{amount, plural, one {# hora} other {# horas}}} other {{amount, plural, one {# minuto} other {# minutos}}}} {direction, select, ahead {adiantado} other {atrasado}}; o login pode em breve ser recusado por isso.',
  'note.hosts-entries':
    'O arquivo hosts deste computador tem {count, plural, one {# entrada} other {# entradas}} sobre nomes que importam aqui.',
  'note.names-differ':
    '{count, plural, one {# nome tem aqui uma resposta diferente} other {# nomes têm aqui uma resposta diferente}} da dos resolvedores públicos.',
  'note.questions-lost':
    'Algumas perguntas a servidores de nomes se perderam no caminho, também a públicos: a linha não está estável.',
  'note.invented-names': 'Esta rede responde por nomes que não existem; o e-mail não é afetado.',
  'note.opened':
    'Conexões seguras com {hostCount, plural, one {# host} other {# hosts}} são abertas por {issuer, select, none {um emissor sem nome} other {{issuer}}}. Os provedores de e-mail não dão suporte a isso em seus hosts principais.',
  'note.opened-ours':
    'Conexões seguras com {hostCount, plural, one {# host} other {# hosts}} são abertas por {issuer, select, none {um emissor sem nome} other {{issuer}}}, que a sua organização indica como a inspeção dela própria. Os provedores de e-mail não dão suporte a isso em seus hosts principais.',
  'note.ports-blocked':
    'As portas de e-mail {ports} não respondem aqui; programas que usam a porta da Web não são afetados.',
  'note.proxy-only':
    'Esta rede só deixa os programas saírem pelo proxy dela: o navegador e os programas que usam a porta da Web, como o Outlook, funcionam. Os que usam portas de e-mail ({ports}), como o Thunderbird, não. Isso é comum em empresas.',
  'note.port-25': 'A porta 25 não responde, o que é normal: a maioria das redes a fecha.',
  'note.comes-and-goes':
    '{lost, number} de {tries, number} tentativas {lost, plural, one {se perdeu} other {se perderam}} no caminho: a conexão não é estável.',
  'note.ipv6':
    'O IPv6 não chega a {hostCount, plural, one {# host} other {# hosts}}; alguns programas podem demorar para abrir.',
  'note.ncsi-blocked':
    'O teste de conexão da Microsoft está bloqueado: o Windows pode dizer que está offline, e o Outlook clássico também.',
  'note.script-unusable':
    'O script de proxy definido neste computador{script, select, none {} other { ({script})}} não pode ser usado; os programas saem diretamente.',
  'note.script-not-followed':
    'Há um script de proxy definido neste computador. Estes testes saíram diretamente; os programas talvez não.',
  'note.autodiscover-missing':
    '{name} não existe; ao configurar alguns programas, talvez seja preciso informar o servidor manualmente.',
  'note.autodiscover-elsewhere': '{name} leva a um servidor que não é um serviço Autodiscover.',
  'note.incident': 'Um incidente conhecido, {incident}, não aparece nestes testes.',
  'note.advisory': 'Um aviso conhecido, {incident}, não aparece nestes testes.',
  'note.page-degraded': 'A página de status do provedor informa uma falha que não aparece nestes testes.',
  'note.feed-cut':
    'A lista de incidentes do provedor é longa demais: {left, plural, one {# item não foi lido} other {# itens não foram lidos}}.',

  // what known error texts mean: clauses of because.told-phrase
  'phrase.imap-not-enabled': 'o IMAP está desativado nesta caixa de correio',
  'phrase.smtp-auth-disabled': 'o envio com senha está desativado nesta caixa de correio',
  'phrase.smtp-basic-retired': 'o envio com senha simples não é mais aceito',
  'phrase.smtp-wrong-credentials': 'o servidor de envio não aceita o nome e a senha',
  'phrase.smtp-connection-limit': 'conexões de envio demais ao mesmo tempo',
  'phrase.smtp-service-unavailable': 'o serviço de envio não está disponível no momento',
  'phrase.sender-reputation': 'o envio está bloqueado por causa da reputação do remetente',
  'phrase.gmail-too-many-connections': 'conexões demais com o Gmail ao mesmo tempo',
  'phrase.gmail-web-login-required': 'o Gmail pede primeiro um login no navegador',
  'phrase.gmail-app-password-required': 'o Gmail pede uma senha de app',
  'phrase.too-many-requests': 'solicitações demais',
  'phrase.mailbox-full': 'a caixa de correio está cheia',
  'phrase.account-locked': 'a conta está bloqueada',
  'phrase.wrong-password': 'a senha não é aceita',
  'phrase.certificate-date': 'um certificado é recusado por causa da data',
  'because.told-phrase':
    'O erro colado {codes, select, none {} other {({codes}) }}{phrases, select, none {é conhecido.} other {significa: {phrases}.}}',
  'missing.text-not-understood':
    'O que significa o erro colado: o Mailpath não o conhece. Que programa o mostrou, e há um código ou um botão “Detalhes”? Entregue-o ao suporte.',
  'missing.text-no-error':
    'Seu texto foi lido e não contém erro. As palavras ou o código que o programa mostra ajudariam.',
  'missing.text-tells-no-side':
    'De que lado está: o que diz seu texto ({phrases}) acontece dos dois. O que mostra o navegador, ou outro dispositivo?',
  'missing.certificate-shown': 'Emissor, nome e data do certificado mostrado ao programa.',
  'missing.other-side': 'O que diz a caixa ou o provedor da outra pessoa.',
  'against.clock-right': 'O relógio deste computador está certo agora.',
  'against.passes-here':
    'Deste computador {alive, plural, =0 {nada responde} one {responde # via de acesso à caixa} other {respondem # vias de acesso à caixa}} no momento.',
  'administrator.requests': 'Números da tentativa, para localizá-la (UTC): {requests}.',
  'phrase.recipient-full': 'a caixa de correio da outra pessoa está cheia',
  'phrase.recipient-unknown': 'o endereço da outra pessoa não é aceito',
  'phrase.recipient-later': 'o servidor da outra pessoa pede para tentar mais tarde',
  'phrase.recipient-refuses': 'o servidor da outra pessoa não aceita esta mensagem',
  'phrase.lands-in-spam': 'os e-mails chegam à pasta de spam da outra pessoa',
  'phrase.one-person-only': 'só uma outra pessoa é afetada',
  'phrase.message-too-large': 'a mensagem ou o anexo é grande demais',
  'phrase.sender-unproved': 'o domínio do remetente não comprova seus e-mails (SPF, DKIM, DMARC)',
  'phrase.sending-limit': 'o limite de envio foi atingido',
  'phrase.send-as-denied': 'não é permitido enviar com este endereço',
  'phrase.basic-sign-in-off': 'o login apenas com nome e senha está desativado',
  'phrase.access-rule': 'uma regra da organização recusa este login',
  'phrase.device-waits': 'o dispositivo aguarda a aprovação do administrador',
  'phrase.device-rule': 'o dispositivo ou app não atende às regras da organização',
  'phrase.device-unknown': 'a organização não conhece o dispositivo',
  'phrase.consent-needed': 'um administrador precisa autorizar este app',
  'phrase.program-not-here': 'o app ou serviço não está configurado nesta organização',
  'phrase.not-assigned': 'a conta não está atribuída a este app',
  'phrase.no-mailbox': 'a conta não tem caixa de correio ou licença',
  'phrase.tenant-unknown': 'o serviço de login não conhece esta organização',
  'phrase.other-cloud': 'a organização está em outra nuvem',
  'phrase.tenant-restricted': 'aqui só outras organizações podem entrar',
  'phrase.tenant-blocked': 'o serviço de login está limitando esta organização',
  'phrase.own-sign-in-server': 'o servidor de login da organização recusa ou está mal configurado',
  'phrase.password-agent': 'a verificação de senhas da organização não responde',
  'phrase.single-sign-on': 'o login único não funcionou',
  'phrase.organisation-certificate': 'um certificado de login da organização é recusado',
  'phrase.component-off': 'um componente de login deste computador falta ou está desativado',
  'phrase.mailbox-moved': 'a caixa de correio foi movida ou alterada pelo administrador',
  'phrase.program-registration': 'o registro do programa no serviço de login está incorreto',
  'phrase.program-not-trusted': 'o provedor não deixa este programa ou navegador entrar',
  'phrase.second-work-account': 'já há outra conta configurada neste programa',
  'phrase.device-full': 'este dispositivo está sem espaço livre',
  'phrase.data-file-damaged': 'o arquivo de dados do programa está danificado ou não abre',
  'phrase.sign-in-loop': 'o programa repete sem fim o mesmo login',
  'phrase.program-too-old': 'o programa é antigo demais',
  'phrase.program-offline': 'o programa está no modo offline',
  'phrase.browser-storage': 'os cookies ou dados do navegador atrapalham',
  'phrase.add-in-failed': 'um suplemento do programa falha',
  'phrase.send-sign-in-off': 'o programa não faz login antes de enviar',
  'phrase.encryption-setting': 'a criptografia configurada não combina com o servidor',
  'phrase.sign-in-method': 'o método de login não combina com o servidor',
  'phrase.server-setting': 'um nome de servidor ou pasta da conta está incorreto',
  'phrase.profile-broken': 'o programa ou seu perfil não inicia direito',
  'phrase.too-many-connections': 'conexões demais ao mesmo tempo',
  'phrase.too-many-tries': 'tentativas demais em pouco tempo',
  'phrase.mailbox-in-use': 'outro programa está usando a caixa agora',
  'phrase.address-blocked': 'o servidor não aceita nada desta linha ou deste nome',
  'phrase.mail-shield': 'um antivírus interrompeu a conexão',
  'phrase.filter-page': 'um filtro da rede bloqueou',
  'phrase.portal-page': 'o Wi-Fi pede antes um login ou aceite',
  'phrase.proxy-sign-in': 'o proxy pede login',
  'phrase.proxy-refuses': 'o proxy não deixa a conexão passar',
  'phrase.vpn-down': 'a VPN não estava conectada',
  'phrase.offline': 'o dispositivo estava sem internet',
  'phrase.name-not-found': 'o nome do servidor não foi encontrado',
  'phrase.way-blocked': 'o acesso ao servidor estava bloqueado',
  'phrase.broker-no-network': 'o componente de login não alcançou o serviço',
  'phrase.clock-off': 'a data ou hora do dispositivo está errada',
  'phrase.certificate-too-early': 'um certificado ainda não é válido, o que um relógio atrasado também causa',
  'phrase.certificate-name': 'o nome do certificado não corresponde ao servidor',
  'phrase.certificate-revoked': 'um certificado foi revogado ou não pôde ser verificado',
  'phrase.certificate-untrusted': 'o programa não confia no certificado do servidor',
  'phrase.maintenance': 'o servidor está em manutenção',
  'phrase.sign-in-fails': 'o próprio serviço de login diz que falha',
  'phrase.server-fails': 'o próprio servidor diz que falha',
  'phrase.mailbox-unavailable': 'o provedor não consegue abrir a caixa agora',
  'phrase.account-disabled': 'a conta está desativada',
  'phrase.outside-hours': 'o login só é permitido em outros horários',
  'phrase.password-expired': 'a senha expirou ou precisa ser trocada',
  'phrase.protocol-off': 'IMAP ou POP está desativado nas configurações da caixa',
  'phrase.factor-register': 'é preciso configurar uma segunda etapa de login',
  'phrase.factor-limit': 'foram pedidos códigos ou chamadas demais',
  'phrase.factor-place': 'a segunda etapa só pode ser configurada em certos locais',
  'phrase.factor-failed': 'a segunda etapa do login não foi concluída',
  'phrase.factor-asked': 'o login pede uma segunda etapa',
  'phrase.factor-lost': 'o código da segunda etapa não chega',
  'phrase.wrong-account': 'a conta não é conhecida aqui ou é outra',
  'phrase.right-refused': 'a conta não tem permissão para esta pasta ou item',
  'phrase.sign-in-again': 'o app precisa entrar de novo',
  'phrase.password-asked': 'o app pede a senha',
  'phrase.said-down': 'alguém diz que o serviço está fora do ar',
  'phrase.asks-again': 'o app pede o login repetidas vezes',
  'phrase.elsewhere-works': 'o e-mail funciona com outro programa ou dispositivo',
  'phrase.normal-step': 'um passo normal do login',
  'phrase.idle-ended': 'o servidor encerrou uma conexão sem uso',
  'phrase.sign-in-refused': 'o login foi recusado sem motivo conhecido',
  'phrase.set-up-failed': 'não foi possível configurar a conta',
  'phrase.name-not-resolved': 'a caixa não foi encontrada na lista de endereços',
  'phrase.time-out': 'o servidor não respondeu a tempo',
  'phrase.connection-dropped': 'a conexão foi interrompida',
  'phrase.no-connection': 'o programa não conseguiu conexão',
  'phrase.not-synchronised': 'o programa não conseguiu sincronizar ou enviar',
  'phrase.one-direction': 'o e-mail vai só em uma direção',
  'phrase.since-a-change': 'começou depois de uma mudança',
  'phrase.something-wrong': 'algo deu errado, sem detalhe',
  'phrase.outlook-disconnected': 'o Outlook diz que está desconectado',
  'affects.identity': 'o login',
  'affects.flow': 'o envio e a entrega',
  'affects.all': 'todo o e-mail',
  'because.told-share-door':
    '{apps, plural, one {O app que falha usa} other {Os # apps que falham compartilham}} um acesso que {working, plural, one {o app que funciona não usa} other {os # apps que funcionam não usam}}.',
  'because.address-refused': '{hosts} respondeu, mas não atendeu este endereço.',
  'because.slow':
    'Metade das respostas levou {answerMs, number} ms ou mais, em {hosts, plural, one {# servidor} other {# servidores}} de vários operadores.',
  'against.other-hosts-differ': 'Em {hosts} a mesma comparação deu outro resultado.',
  'against.elsewhere-same': 'Também falha a partir de outro lugar.',
  'missing.repeats':
    '{count, plural, one {# acesso foi tentado} other {# acessos foram tentados}}, mas menos vezes que o previsto: a execução terminou antes.',
  'missing.never-measured':
    '{count, plural, one {Uma verificação do caminho até a caixa postal nunca foi feita} other {# verificações do caminho até a caixa postal nunca foram feitas}}: {routes}.',
  'missing.stalled':
    'O que as verificações teriam dito sem pausa: por {seconds, plural, one {# segundo} other {# segundos}} este computador ficou parado ou ocupado demais.',
  'missing.busy': 'Uma execução com este computador menos ocupado: ele mal acompanhava as verificações.',
  'missing.not-read':
    'O que {count, plural, one {# verificação} other {# verificações}} deste computador teriam dito: as próprias ferramentas dele não responderam.',
  'missing.changed': 'Uma execução em uma só rede: ela mudou entretanto.',
  'missing.unclear-answers':
    'O que {count, plural, one {# resposta significa: ela não corresponde} other {# respostas significam: elas não correspondem}} a nada conhecido.',
  'missing.error-text': 'O texto do erro que o app mostra.',
  'missing.spelling': 'Se {domain} está escrito corretamente.',
  'missing.later': 'A mesma execução dez minutos depois.',
  'because.host-fault': '{hosts}: {what}.',
  'because.programs-refuse': 'Programas de e-mail que recusam isso: {programs}.',
  'because.programs-ask': 'Programas de e-mail que avisam antes: {programs}.',
  'because.programs-accept': 'Programas de e-mail que funcionam mesmo assim: {programs}.',
  'because.others-secure': 'Conexões seguras com outros funcionam daqui.',
  'missing.who-cuts':
    'Se é o servidor ou algo no caminho que interrompe a conexão segura: o mesmo teste em outra rede dirá.',
  'administrator.tls-timeout':
    'O servidor aceita TCP e silencia na negociação TLS: verificar o processo TLS, os limites e o que está na frente (balanceador, MTU).',
  'administrator.tls-reset':
    'A conexão é reiniciada na negociação TLS: verificar o log do servidor nesse horário, o processo TLS e os filtros na frente.',
  'administrator.tls-closed':
    'O servidor encerra a negociação TLS sem alerta: em geral falta certificado ou chave, ou o processo cai; ver o log.',
  'administrator.tls-plain-text':
    'Esta porta responde em texto claro: ativar TLS implícito (RFC 8314) ou indicar a porta STARTTLS nas configurações.',
  'administrator.tls-protocol':
    'O servidor envia mensagens TLS incorretas (ordem, tamanho ou integridade): verificar o software TLS e os equipamentos na frente.',
  'administrator.tls-version': 'Oferecer TLS 1.2 e 1.3; TLS 1.0 e 1.1 foram retirados (RFC 8996).',
  'administrator.tls-cipher':
    'Oferecer ECDHE com AES-GCM ou ChaCha20 e um certificado compatível (RFC 9325); verificar se há certificado configurado.',
  'administrator.tls-weak-key-exchange': 'Usar ECDHE ou parâmetros DH de 2048 bits ou mais (RFC 9325).',
  'administrator.tls-name-refused':
    'O servidor responde unrecognized_name: adicionar este nome à configuração TLS (SNI).',
  'administrator.tls-client-certificate':
    'Programas de e-mail não apresentam certificado de cliente: não exigir nesta porta.',
  'administrator.tls-alert': 'O servidor envia um alerta TLS: o log dele diz o motivo.',
  'administrator.tls-expired': 'Renovar o certificado, recarregar o serviço e automatizar a renovação.',
  'administrator.tls-issuer-expired':
    'O certificado do servidor é válido, um acima dele venceu: enviar o intermediário atual da autoridade, sem o antigo cruzado.',
  'administrator.tls-not-yet-valid':
    'O certificado começa no futuro: verificar o relógio do servidor ou da CA, ou voltar ao certificado anterior.',
  'administrator.tls-name-mismatch':
    'Colocar exatamente este nome nos nomes alternativos (SAN); um curinga cobre um nível, IDN vão como A-label, endereços como entradas IP.',
  'administrator.tls-common-name-only':
    'Colocar o nome nos nomes alternativos (SAN); o nome comum não conta mais (RFC 9525).',
  'administrator.tls-self-signed':
    'Usar um certificado de uma autoridade pública (grátis por ACME, RFC 8555) ou instalar este em cada computador.',
  'administrator.tls-unknown-root':
    'A cadeia termina em uma raiz que não é pública: usar uma autoridade pública ou instalar esta raiz em cada computador e telefone.',
  'administrator.tls-incomplete-chain':
    'Enviar também os certificados intermediários (fullchain). Apple e Windows os buscam, o Thunderbird conhece os públicos, Java, Node e OpenSSL não fazem nenhum dos dois.',
  'administrator.tls-revoked': 'O certificado foi revogado: obter um novo com nova chave.',
  'administrator.tls-bad-signature':
    'Uma assinatura da cadeia não confere: intermediário errado para este certificado ou arquivo danificado.',
  'administrator.tls-name-constraints':
    'As restrições de nomes da CA não permitem este nome (RFC 5280): usar outra CA ou outro nome.',
  'administrator.tls-wrong-purpose':
    'Extended Key Usage deve conter serverAuth, e Key Usage digitalSignature.',
  'administrator.tls-invalid-ca':
    'Um certificado acima não é uma CA (basicConstraints, keyCertSign) ou está fundo demais (pathLen): emitir de novo por um intermediário real.',
  'administrator.tls-critical-extension':
    'Uma extensão crítica do certificado é desconhecida dos programas: emitir de novo sem ela ou não crítica.',
  'administrator.tls-weak-key': 'Usar RSA de 2048 bits ou mais, ou ECDSA P-256, em toda a cadeia.',
  'administrator.tls-weak-signature':
    'Emitir de novo com SHA-256 ou melhor; MD5 e SHA-1 são recusados (RFC 9155).',
  'administrator.tls-malformed-certificate':
    'O certificado está malformado ou se contradiz: emitir de novo com software atual.',
  'because.port-speaks':
    'A porta {port} de {host} {wrong, select, spoken {responde com {spoke}, não com {wanted} {secure, select, yes {sobre TLS} other {com STARTTLS}}} in_clear {responde com {wanted} sem criptografia, não {secure, select, yes {sobre TLS} other {com STARTTLS}}} markup {responde com uma página web, não com {wanted} {secure, select, yes {sobre TLS} other {com STARTTLS}}} tls {exige de imediato uma conexão criptografada, não {wanted} {secure, select, yes {sobre TLS} other {com STARTTLS}}} text {responde com palavras de nenhum protocolo de e-mail, não com {wanted} {secure, select, yes {sobre TLS} other {com STARTTLS}}} binary {responde com bytes que não são texto, não com {wanted} {secure, select, yes {sobre TLS} other {com STARTTLS}}} empty {saúda com uma linha vazia, não como {wanted}} endless {envia uma saudação que nunca termina} no_starttls {não oferece criptografia (STARTTLS)} starttls_refused {oferece STARTTLS e depois o recusa} client_certificate {pede um certificado que os programas de e-mail não têm} masked {responde com um diálogo que algo encobriu (****)} other {responde sem criptografia, não com {wanted} {secure, select, yes {sobre TLS} other {com STARTTLS}}}}.',
  'because.port-stopped':
    'A porta {port} de {host} ({wanted}) {how, select, refused {recusa toda conexão} hung {aceita a conexão e não diz nada} other {não responde}}.',
  'because.other-door':
    '{direction, select, reading {Ler por {route, select, pop {POP} other {IMAP}} (porta {port}) funciona: os programas que usam esse acesso não são afetados.} other {Enviar pela porta {port} funciona: os programas que a usam não são afetados.}}',
  'because.only-from-here':
    'Daqui, {hosts} não responde em {count, plural, one {# acesso} other {# acessos}} à caixa postal.',
  'missing.port-controls':
    'Se a porta {port} de servidores de outros operadores responde corretamente daqui.',
  'missing.no-such-door':
    '{direction, select, reading {Um servidor para ler e-mails: {domain} não publica nenhum.} other {Um servidor para enviar e-mails: {domain} não publica nenhum.}}',
  'missing.lock-list': 'Se {hosts} bloqueou o endereço desta rede: só quem o mantém pode ver isso.',

  // in what a provider is not as others are (catalogue/peculiarities.ts)
  'peculiarity.app-password':
    'Os programas de e-mail precisam de uma senha própria (senha de app), criada no site do provedor: a senha da conta é recusada.',
  'peculiarity.oauth-only':
    'Os programas de e-mail entram por uma página do provedor; um programa que só pede uma senha não consegue entrar.',
  'peculiarity.authorisation-code':
    'Os programas de e-mail precisam, em vez da senha, de um código de autorização do site do provedor.',
  'peculiarity.own-mail-password':
    'Os programas de e-mail precisam da senha de e-mail, definida no site do provedor e diferente da senha da conta.',
  'peculiarity.imap-off-by-default':
    'Os programas de e-mail só entram depois que IMAP ou POP for ativado nas configurações do site do provedor.',
  'peculiarity.smtp-off-by-default':
    'Os programas de e-mail só podem enviar depois que isso for ativado nas configurações do site do provedor.',
  'peculiarity.third-party-access-off':
    'Outros programas de e-mail só entram depois que o acesso for permitido no site do provedor.',
  'peculiarity.imap-paid-only':
    'Os programas de e-mail só entram com um plano pago; sem ele, a caixa de correio está no site e no app do provedor.',
  'peculiarity.imap-id-needed':
    'O provedor recusa programas de e-mail que não dizem seu nome: “Unsafe Login” vem do programa, não da senha.',
  'peculiarity.bridge-on-this-computer':
    'Os programas de e-mail só chegam a esta caixa por um programa do provedor no mesmo computador (Bridge), que precisa estar aberto.',
  'peculiarity.no-mail-programs':
    'Esta caixa de correio só pode ser lida no site e nos apps do provedor: outros programas de e-mail não têm acesso.',
  'peculiarity.no-implicit-tls':
    'Este provedor só usa criptografia com STARTTLS (portas 143, 110 e 587): portas 993, 995 e 465 fechadas são normais.',
  'peculiarity.no-tls':
    'Os servidores deste provedor não oferecem criptografia: não encontrar nenhuma é normal.',
  'peculiarity.pop-only':
    'Os programas de e-mail buscam as mensagens deste provedor por POP; ele não tem IMAP.',
  'peculiarity.tls-on-587':
    'A porta 587 deste provedor pode começar com criptografia ou com STARTTLS: os programas de e-mail usam uma ou outra.',
  'peculiarity.smart-card': 'O site pede o cartão inteligente da pessoa antes de responder.',
  'peculiarity.banner-names-address':
    'A saudação deste servidor contém o endereço de quem pergunta; ele não aparece no relatório.',
  'peculiarity.server-by-customer':
    'Cada cliente deste provedor tem um servidor com outro nome: ele está na mensagem de boas-vindas ou no painel de controle.',
  'peculiarity.also-forwarding':
    'Os servidores que recebem e-mail aqui também atendem domínios que só o encaminham: nesse caso não há caixa de correio a encontrar.',
};
