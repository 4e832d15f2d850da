import type { commandMessages as english } from '../en/command.ts';

/** Portuguese. */
export const commandMessages: Readonly<Record<keyof typeof english, string>> = {
  'help.main': `O Mailpath diz se o problema do seu e-mail está aqui ou no provedor.
Ele mede o caminho deste computador até a caixa de correio e nunca pede senha.

Uso
  mailpath diagnose <endereço ou domínio> [opções]
                                   mede agora
  mailpath judge <report.json>…    reavalia relatórios salvos, offline
  mailpath policy                  o que sua organização definiu, e onde
  mailpath lab [SCENARIO]          inicia uma pequena internet neste computador,
                                   em ordem ou com falhas
  mailpath help <comando>          todas as opções de um comando

Exemplos
  mailpath diagnose ana@contoso.com
  mailpath diagnose contoso.com --failing outlook-mobile --working outlook-web
  mailpath diagnose ana@contoso.com --out report.html
  mailpath judge report.json

Códigos de saída
   0 healthy            nenhuma falha encontrada daqui
  10 device             este computador
  11 network            esta rede: Wi-Fi, roteador, VPN, portas bloqueadas
  12 isp                a linha de internet ou o provedor dela
  13 organisation       proxy da empresa, inspeção, registros DNS, servidor de
                        login próprio
  14 account            senha, licença, bloqueio da conta
  20 provider-outage    o serviço do provedor de e-mail está com falha
  21 provider-partial   o provedor falha só para alguns apps ou regiões, ou só
                        às vezes
  30 inconclusive       evidências insuficientes; diz o que falta
  64 / 70 / 75          argumentos inválidos / erro interno / não foi possível
                        executar
`,
  'help.diagnose': `Mede o caminho deste computador até uma caixa de correio e diz onde ele falha.

Uso
  mailpath diagnose <endereço ou domínio> [opções]

O que você já sabe (decide casos que nenhuma medição consegue decidir)
  --failing CLIENT      um app que não funciona; pode ser repetida
  --working CLIENT      um app que funciona com a mesma conta; pode ser repetida
  --error-text TEXT     a mensagem de erro que o app mostrou
  --keep-error-text     o suporte de TI pode ler esse texto no relatório; caso
                        contrário, só o que foi reconhecido é guardado; senhas
                        e códigos, nunca
  --elsewhere ANSWER    works ou fails: o e-mail no celular sem Wi-Fi ou em
                        outra rede; de um app, também no celular, diga com
                        --failing ou --working
  --spelled-right       o domínio está escrito certo, mesmo que ninguém o
                        conheça

Resultado
  --format FORMAT       text (padrão), json, ndjson, html ou markdown
  --out FILE            grava o resultado em FILE (só você pode ler); sem
                        --format, a extensão decide: .json .ndjson .html .md
                        .txt
  --redact LEVEL        none, standard (padrão) ou strict. standard remove seu
                        nome, o nome deste computador, endereços privados,
                        pastas pessoais e segredos; strict também remove hosts
                        da organização, todos os endereços e caminhos
  --upload              envia o relatório, como é mostrado, ao endereço que uma
                        política indica (reportUploadUrl); diz na saída de erro
                        o que aconteceu, e o código de saída continua sendo o
                        do veredito

Execução
  --budget SECONDS      tempo para tudo, de 1 a 600; padrão: 15
  --policy FILE         configurações da sua organização (JSON); têm prioridade
                        sobre /etc/mailpath/policy.json
  --plan                mostra o que seria medido e não mede nada
  --language TAG        en, de, fr, es, pt ou ja; padrão: o de LC_ALL, LANG
  --no-color            sem cores (NO_COLOR também é respeitada)
  -h, --help            este texto

CLIENT é um destes
  outlook-windows-classic  outlook-windows-new  outlook-mac-new
  outlook-mac-legacy       outlook-mobile       outlook-web
  apple-mail               apple-mail-ios       android-mail
  gmail-web                gmail-app            thunderbird
  other-imap

Só o domínio é enviado aos servidores, nunca a parte antes do @. O resultado vai
para a saída padrão; o progresso, para a saída de erro padrão quando ela é um
terminal. Ctrl-C interrompe a execução e mostra a conclusão a partir do que foi
medido; um segundo Ctrl-C sai na hora.

Exemplos
  mailpath diagnose ana@contoso.com
  mailpath diagnose contoso.com --failing apple-mail-ios --working outlook-web
  mailpath diagnose contoso.com --error-text "AADSTS50053: account is locked"
  mailpath diagnose ana@contoso.com --format markdown       para um chamado
  mailpath diagnose ana@contoso.com --out report.html       para o suporte de TI
  mailpath diagnose ana@contoso.com --format json | jq .verdict.outcome

Códigos de saída
   0 healthy        13 organisation       30 inconclusive
  10 device         14 account            64 argumentos inválidos
  11 network        20 provider-outage    70 erro interno
  12 isp            21 provider-partial   75 não foi possível executar
`,
  'help.judge': `Reavalia relatórios salvos com as regras desta versão, sem usar a rede.

Uso
  mailpath judge <report.json>… [opções]

  Uma pasta vale por todos os arquivos .json nela; - é a entrada padrão.

Opções
  --format FORMAT       text (padrão: uma linha por relatório), json ou ndjson
  --out FILE            grava o resultado em FILE (só você pode ler)
  --policy FILE         configurações da sua organização (JSON)
  --language TAG        en, de, fr, es, pt ou ja; padrão: o de LC_ALL, LANG
  --no-color            sem cores
  -h, --help            este texto

Exemplos
  mailpath judge report.json
  mailpath judge reports/ --format ndjson > verdicts.ndjson
  ssh desk mailpath diagnose contoso.com --format json | mailpath judge -

Códigos de saída
  Um relatório: o código da conclusão dele (ver mailpath --help).
  Vários: 0. Se um arquivo não pode ser lido ou não é um relatório: 64.
`,
  'help.policy': `Mostra o que sua organização definiu para o Mailpath, de onde vem cada valor e o
que há de errado. Nada é medido.

Uso
  mailpath policy [opções]

Opções
  --policy FILE         uma política (JSON), tratada como a mais forte
  --format FORMAT       text (padrão) ou json
  --out FILE            grava o resultado em FILE (só você pode ler)
  --language TAG        en, de, fr, es, pt ou ja; padrão: o de LC_ALL, LANG
  --no-color            sem cores
  -h, --help            este texto

Para cada chave decide o primeiro lugar que a tem
  linha de comando   o arquivo de --policy
  máquina            Windows  HKLM\\SOFTWARE\\Policies\\Mailpath
                     macOS    preferências gerenciadas de app.mailpath.desktop
                     Linux    /etc/mailpath/policy.json
  usuário            Windows  HKCU\\SOFTWARE\\Policies\\Mailpath
  sugestão           macOS    preferências não gerenciadas de
                              app.mailpath.desktop; a escolha da pessoa vem
                              antes

Exemplos
  mailpath policy
  mailpath policy --policy draft.json           testar antes de distribuir
  mailpath policy --format json --out policy.json

Códigos de saída
   0 tudo o que foi encontrado pode ser usado
  64 um arquivo ou uma chave não pode ser usado; o resto vale
`,
  'help.lab': `Inicia uma pequena internet neste computador, em ordem ou com falhas, para uma
demonstração ou um teste. Nada sai deste computador.

Uso
  mailpath lab                    lista os cenários
  mailpath lab SCENARIO           inicia um e mostra como diagnosticá-lo
  mailpath lab diagnose --world FILE <endereço> [opções de diagnose]
                                  diagnostica pela internet de um cenário em
                                  execução

Opções
  --rtt MILLISECONDS              tempo de uma ida e volta nela
  --world FILE                    onde está a descrição do cenário iniciado

Exemplo
  mailpath lab 503-everywhere
`,
  'command.try-help': 'Veja: mailpath {command} --help',
  'command.unknown-command':
    'O comando “{word}” não existe.{suggestion, select, none {} other { Você quis dizer: mailpath {suggestion}}}',
  'command.unknown-flag':
    'A opção {flag} não existe.{suggestion, select, none {} other { Você quis dizer {suggestion}?}}',
  'command.flag-without-value': '{flag} precisa de um valor em seguida, como em {flag} {placeholder}.',
  'command.flag-takes-no-value': '{flag} não aceita valor.',
  'command.flag-twice': '{flag} aparece mais de uma vez; use-a só uma vez.',
  'command.unknown-value':
    '{flag} não conhece “{word}”.{suggestion, select, none {} other { Você quis dizer {suggestion}?}} Valores aceitos: {choices}.',
  'command.budget': '--budget aceita um número de segundos de 1 a 600, não “{word}”.',
  'command.client-both': '“{client}” está em --failing e em --working; indique só em uma delas.',
  'command.too-many-arguments': 'Um endereço por vez: “{word}” está sobrando.',
  'command.address-missing': 'Diga qual e-mail analisar: mailpath diagnose you@example.com',
  'command.plan-format': 'Um plano pode ser mostrado em text, json ou ndjson, não em {format}.',
  'command.judge-format': 'Avaliações podem ser mostradas em text, json ou ndjson, não em {format}.',
  'command.out-ending':
    'Nada é gravado como .{ending}. Use uma destas extensões: {endings}, ou diga com --format o que o arquivo deve conter.',
  'command.judge-nothing': 'Diga quais relatórios avaliar: mailpath judge report.json',
  'command.policy-argument':
    '“{word}” não cabe aqui: mailpath policy só aceita opções. Uma política é indicada com --policy.',
  'command.out-unusable': 'O Mailpath não consegue gravar em {file}: {reason}.',
  'command.out-written': 'O resultado está em {file}.',
  'command.out-failed':
    'O Mailpath não conseguiu terminar de gravar {file}: {reason}. O resultado vem a seguir.',
  'command.stdout-failed': 'O Mailpath não conseguiu mostrar o resultado: {reason}.',

  // why a file cannot be used: fills {reason}
  'command.reason.ENOENT': 'não existe esse arquivo ou pasta',
  'command.reason.EACCES': 'não é permitido',
  'command.reason.EROFS': 'o disco é somente leitura',
  'command.reason.EISDIR': 'é uma pasta',
  'command.reason.ENOTDIR': 'uma parte do caminho não é uma pasta',
  'command.reason.ENOSPC': 'o disco está cheio',
  'command.reason.EMFILE': 'há arquivos abertos demais',
  'command.reason.ENAMETOOLONG': 'o nome é longo demais',
  'command.interrupted': 'interrompido antes de medir qualquer coisa',
  'command.internal': 'O próprio Mailpath falhou; a falha é nossa: {reason}',
  'command.engine-stopped':
    'A própria medição do Mailpath parou de responder; a falha é nossa. Julga-se o que ela tinha encontrado até então.',
  'command.lab-missing':
    'O laboratório não faz parte desta instalação. Ele vem com o código-fonte: execute “npm run build” lá.',
  'command.spelling': 'Se {domain} estiver escrito certo, diga: mailpath diagnose {domain} --spelled-right',
  'command.helpdesk': 'Seu suporte de TI: {contact}',
  'command.pasted-secret':
    'O texto contém o que parece uma senha, um código ou uma chave. Isso não é guardado. Seu shell talvez lembre o comando; se também foi colado em outro lugar, troque.',
  'command.pasted-unknown':
    'Este texto não é conhecido. Com --keep-error-text o relatório o guarda para seu suporte de TI, sem senhas nem códigos.',

  // handing results over to the organisation; {host} is its server
  'command.upload':
    '{result, select, done {O relatório foi enviado a {host}.} refused {O relatório não foi enviado: {host} o recusou.} elsewhere {O relatório não foi enviado: {host} o queria em outro endereço, que nenhuma política indica.} other {O relatório não foi enviado: {host} não respondeu ou não era confiável.}}',
  'command.upload-nowhere':
    '--upload envia o relatório ao endereço que uma política indica como reportUploadUrl, e nenhuma política indica um.',
  'command.collector-failed':
    'O resultado não foi entregue ao coletor da sua organização, {host} ({reason}).',

  'progress.checking': 'Testando: {stop} · {done} de {total} testes · {seconds, number, ::.0} s',
  'progress.confirming': '{headline} Confirmando · {done} de {total} testes · {seconds, number, ::.0} s',
  'progress.stopping': 'Interrompendo; mais um Ctrl-C sai na hora.',

  'plan.head':
    'O que seria medido para {domain}: {count} testes em até {seconds} s; os que falham, até {tries} vezes.',
  'plan.mailbox': 'Caixa de correio: {name}, conhecida sem perguntar a ninguém por {how}',
  'plan.needs': 'depois de {probes}',
  'plan.only': 'só para {providers}',
  'plan.left-out': 'omitido: {reason}',

  // what `mailpath policy` prints
  'policy-text.set': 'O que está definido',
  'policy-text.not-set': 'Não definido: {keys}.',
  'policy-text.looked-in': 'Lugares consultados, o mais forte primeiro',
  'policy-text.nothing-set': 'Nenhuma política define algo. O Mailpath procurou aqui:',
  'policy-text.none-found': 'Nenhuma política encontrada. O Mailpath procurou aqui:',
  'policy-text.problems': '{count, plural, one {Há # problema} many {Há # problemas} other {Há # problemas}}',
  'policy-text.instead-of': 'em vez de “{layer}”',
  'policy-text.labelled': '{label}:',
  'policy-text.state.absent': 'não existe',
  'policy-text.state.unusable': 'não pode ser usada',
  'policy-text.state.partly': 'usada em parte',
  'policy-text.state.used': 'usada',
  'policy-text.layer.command-line': 'linha de comando',
  'policy-text.layer.machine': 'máquina',
  'policy-text.layer.user': 'usuário',
  'policy-text.layer.suggested': 'sugestão',

  'judge.line': '{file}: {outcome} ({cause}, {percent}%) · {headline}',
  'judge.changed': 'o próprio arquivo diz: {outcome} ({cause})',
  'judge.unreadable': '{file}: não pode ser lido: {reason}',
  'judge.too-large': '{file}: maior que {limit}; nenhum relatório é tão grande',
  'judge.not-json':
    '{file}: não é um relatório do Mailpath, pois não é JSON. Use a forma JSON: --format json, ou JSON na janela',
  'judge.damaged':
    '{file}: um relatório do Mailpath cortado ou alterado no caminho. Envie ou copie o arquivo de novo',
  'judge.not-a-report':
    '{file}: um relatório do Mailpath em que “{field}” não está como o Mailpath escreve. Use o arquivo como foi salvo',
  'judge.not-a-report-at-all':
    '{file}: é JSON, mas não um relatório do Mailpath. Use o que --format json, ou JSON na janela, gravou',
  'judge.failed': '{file}: não pôde ser avaliado, por culpa do Mailpath: {reason}',
  'judge.other-schema':
    '{file}: não é um relatório deste tipo (esquema “{schema}”, esperado “mailpath-report/2”)',
  'judge.newer-schema':
    '{file}: escrito por uma versão mais recente do Mailpath (esquema “{schema}”); atualize o Mailpath para lê-lo',
  'judge.no-reports': '{file}: nenhum arquivo .json nesta pasta',
};
