import type { windowMessages as english } from '../en/window.ts';

/** Brazilian Portuguese. */
export const windowMessages: Readonly<Record<keyof typeof english, string>> = {
  'window.title': 'Mailpath',

  // menu, its dialogs, and what is wrong with the policy
  'window.menu.about': 'Sobre o Mailpath',
  'window.menu.updates': 'Buscar Atualizações…',
  'window.menu.settings': 'Ajustes…',
  'window.menu.services': 'Serviços',
  'window.menu.hide': 'Ocultar Mailpath',
  'window.menu.hide-others': 'Ocultar Outros',
  'window.menu.show-all': 'Mostrar Tudo',
  'window.menu.quit': 'Encerrar Mailpath',
  'window.menu.file': 'Arquivo',
  'window.menu.diagnose': 'Diagnosticar',
  'window.menu.stop': 'Parar',
  'window.menu.open-report': 'Abrir Relatório…',
  'window.menu.report': 'Relatório…',
  'window.menu.close': 'Fechar Janela',
  'window.menu.edit': 'Editar',
  'window.menu.undo': 'Desfazer',
  'window.menu.redo': 'Refazer',
  'window.menu.cut': 'Recortar',
  'window.menu.copy': 'Copiar',
  'window.menu.paste': 'Colar',
  'window.menu.delete': 'Excluir',
  'window.menu.select-all': 'Selecionar Tudo',
  'window.menu.view': 'Exibir',
  'window.menu.diagnose-screen': 'Diagnóstico',
  'window.menu.history': 'Histórico',
  'window.menu.actual-size': 'Tamanho Real',
  'window.menu.zoom-in': 'Ampliar',
  'window.menu.zoom-out': 'Reduzir',
  'window.menu.full-screen': 'Tela Cheia',
  'window.menu.reload': 'Recarregar',
  'window.menu.developer-tools': 'Ferramentas do Desenvolvedor',
  'window.menu.window': 'Janela',
  'window.menu.minimise': 'Minimizar',
  'window.menu.zoom-window': 'Zoom',
  'window.menu.front': 'Trazer Tudo para a Frente',
  'window.menu.help': 'Ajuda',
  'window.menu.helpdesk': 'Seu Suporte de TI',
  'window.menu.log-file': 'Mostrar Arquivo de Log',
  'window.dialog.ok': 'OK',
  'window.dialog.page-crashed': 'Foi preciso carregar esta janela de novo.',
  'window.dialog.page-crashed-detail':
    'A página do Mailpath parou de funcionar. Os diagnósticos concluídos estão no histórico; o que estava em andamento continua ou pode ser reiniciado.',
  'window.dialog.page-crashed-again': 'A página do Mailpath parou de funcionar pela segunda vez.',
  'window.dialog.page-crashed-again-detail':
    'O arquivo de log diz o motivo: Ajuda, “Mostrar Arquivo de Log”.',
  'window.dialog.load-again': 'Carregar de Novo',
  'window.dialog.close-window': 'Fechar a Janela',

  // dialogs of the system, mails and notifications that main makes
  'window.dialog.save-report': 'Salvar relatório',
  'window.dialog.open-report': 'Abrir relatório',
  'window.report.mail-subject': 'Mailpath: {headline}',
  'window.report.mail-attach':
    'O relatório completo é um arquivo: salve-o no Mailpath (Relatório, Salvar) e anexe-o a este e-mail.',
  'window.notice.watched-title': 'Mailpath',

  // the window around the screens
  'window.shell.nav': 'Mailpath',
  'window.shell.diagnose': 'Diagnóstico',
  'window.shell.history': 'Histórico',
  'window.shell.open-report': 'Abrir relatório',
  'window.shell.settings': 'Ajustes',

  // diagnose: before a run
  'window.diagnose.title': 'O problema é aqui ou no provedor?',
  'window.diagnose.lead':
    'O Mailpath testa o caminho deste computador até a sua caixa de correio. Ele nunca pede a senha.',
  'window.diagnose.address': 'Seu endereço de e-mail',
  'window.diagnose.address-example': 'nome@example.com',
  'window.diagnose.start': 'Diagnosticar',
  'window.diagnose.busy':
    'Um diagnóstico ainda está terminando. Clique em “Diagnosticar” de novo daqui a pouco.',
  'window.diagnose.not-started': 'Não foi possível iniciar. Clique em “Diagnosticar” de novo.',
  'window.diagnose.linked': 'Este endereço veio de um link. Nada começa até você clicar em “Diagnosticar”.',
  'window.diagnose.question': 'O que não funciona?',
  'window.diagnose.question-optional': 'opcional, mas ajuda',
  'window.diagnose.question-lead':
    'Marque o que você sabe e deixe o resto em branco. Isso distingue um app com falha de um serviço com falha.',
  'window.diagnose.answered-failing': '{count, plural, one {# app falha} other {# apps falham}}',
  'window.diagnose.answered-working': '{count, plural, one {# app funciona} other {# apps funcionam}}',
  'window.diagnose.answered-text': 'com a mensagem de erro',
  'window.diagnose.app': '{app}: funciona?',
  'window.diagnose.app-fails': 'Falha',
  'window.diagnose.app-works': 'Funciona',
  'window.diagnose.app-unknown': 'Não sei',
  'window.diagnose.place.this-computer': 'neste computador',
  'window.diagnose.place.another-computer': 'em outro computador',
  'window.diagnose.place.phone': 'em um celular ou tablet',
  'window.diagnose.place.browser': 'em qualquer navegador',
  'window.diagnose.more-apps': 'Mais apps',
  'window.diagnose.error-text': 'O que o app diz?',
  'window.diagnose.error-text-hint': 'Cole aqui. Códigos de erro conhecidos contam como evidência.',
  'window.diagnose.clear': 'Limpar as respostas',

  // diagnose: what is recognised while the person types
  'window.pasted.understood': 'Reconhecido: {what}',
  'window.pasted.not-understood':
    'O Mailpath não conhece este texto. Ele verifica tudo mesmo assim, e seu suporte de TI talvez o conheça.',
  'window.pasted.no-error':
    'Este texto não fala de nenhum erro. As palavras que o app mostra quando falha ajudariam.',
  'window.pasted.secret.password':
    'Isso parece uma senha. Ela não é guardada. Se você a colou em outro lugar, troque-a.',
  'window.pasted.secret.one-time-code':
    'Isso parece um código de acesso. Ele não é guardado. Não o dê a ninguém.',
  'window.pasted.secret.token':
    'Há algo que serve de senha para um programa. Não é guardado. Se você o colou em outro lugar, saia da conta lá.',
  'window.pasted.secret.link':
    'Há um link que abre uma conta. Ele não é guardado. Por favor, não o passe adiante.',
  'window.pasted.secret.key':
    'Isso parece uma chave privada. Ela não é guardada. Se você a colou em outro lugar, substitua-a.',
  'window.pasted.keep': 'O suporte de TI pode ler este texto no relatório',
  'window.pasted.keep-hint':
    'Caso contrário, só o que foi reconhecido é guardado, não o texto. Senhas e códigos sempre ficam de fora.',

  // diagnose: during a run
  'window.diagnose.checking.device': 'Testando este computador…',
  'window.diagnose.checking.network': 'Testando a rede…',
  'window.diagnose.checking.internet': 'Testando a internet…',
  'window.diagnose.checking.sign-in': 'Testando o login…',
  'window.diagnose.checking.mail': 'Testando o serviço de e-mail…',
  'window.diagnose.checking.again': 'Tentando de novo, para ter certeza…',
  'window.diagnose.checking': 'Testando…',
  'window.diagnose.counts': '{done} de {total} testes',
  'window.diagnose.early': 'Primeiro resultado, ainda testando',
  'window.diagnose.took': '{total, plural, one {# teste} other {# testes}} em {time}',
  'window.diagnose.stop': 'Parar',
  'window.diagnose.again': 'Diagnosticar de novo',
  'window.diagnose.other': 'Outro endereço',
  'window.diagnose.happening': 'Ao vivo',
  'window.diagnose.happened': 'O que foi encontrado no caminho',
  'window.diagnose.happening-none': 'As primeiras respostas chegam em instantes.',
  'window.diagnose.stopped-title': 'Interrompido antes do fim',
  'window.diagnose.stopped':
    'Isto é o que foi encontrado até então. O que não foi testado não conta nem a favor nem contra.',
  'window.diagnose.lost-title': 'O diagnóstico parou no meio',
  'window.diagnose.lost':
    'Uma parte do Mailpath parou de funcionar; isso não diz nada sobre o seu e-mail. Ela foi reiniciada.',
  'window.diagnose.lost-headline': 'Sem conclusão ainda.',

  // what is found while it runs
  'window.diagnose.found.link': 'Este computador está conectado a uma rede',
  'window.diagnose.found.no-link': 'Este computador não está conectado a nenhuma rede',
  'window.diagnose.found.proxy': 'Há um proxy configurado: tudo passa por ele',
  'window.diagnose.found.hosts':
    'Este computador tem {count, plural, one {um endereço fixo} other {# endereços fixos}} para servidores de e-mail ou de login',
  'window.diagnose.found.internet':
    '{count, plural, one {# serviço independente responde} other {# serviços independentes respondem}}: a internet funciona daqui',
  'window.diagnose.found.replaced':
    '{failed} de {count} páginas de teste {failed, plural, one {não era a verdadeira} other {não eram as verdadeiras}}',
  'window.diagnose.found.no-internet': 'Nenhum de {count} serviços independentes responde',
  'window.diagnose.found.some-internet':
    '{failed} de {count} serviços independentes {failed, plural, one {não responde} other {não respondem}}',
  'window.diagnose.found.mailbox': 'A caixa de correio fica no {provider}',
  'window.diagnose.found.sign-in': 'O serviço de login responde (nenhuma senha foi enviada)',
  'window.diagnose.found.sign-in-failed': 'Serviço de login: {reason}',
  'window.diagnose.found.branch': '{branch}: respondendo',
  'window.diagnose.found.branch-failed': '{branch}: {reason}',
  'window.diagnose.found.branch-tries': '{branch}: {reason}, em {failed} de {count} tentativas',
  'window.diagnose.found.published': 'O provedor publica uma falha',

  // the picture
  'window.path.title': 'O caminho até a caixa de correio',
  'window.path.ways': 'Acessos à caixa de correio',
  'window.path.waiting': 'aguardando',
  'window.path.running': 'testando',
  'window.path.broken-here': 'interrompido aqui',
  'window.path.partly': 'falha em parte',
  'window.path.branch.computer': 'Outlook, Apple Mail',
  'window.path.branch.browser': 'No navegador',
  'window.path.branch.phone': 'Apps no celular',
  'window.path.branch.programs': 'Programas de e-mail',
  'window.path.branch.programs-other': 'Outros programas',
  'window.path.branch.sending': 'Envio',
  'window.path.log': 'Andamento',
  'window.path.said.begin': 'Testando o caminho até a caixa de correio.',
  'window.path.said.stop': '{stop}: {state}.',
  'window.path.said.first': 'Primeiro resultado: {headline}',
  'window.path.said.changed': 'O resultado mudou: {headline}',
  'window.path.said.confirmed': 'Confirmado.',
  'window.path.said.result': 'Resultado: {headline}',
  'window.path.said.stopped': 'Interrompido.',
  'window.path.said.lost': 'O diagnóstico parou no meio.',

  // the verdict
  'window.verdict.checking': 'Testando',
  'window.verdict.do': 'O que fazer agora',
  'window.verdict.open-settings.date-time': 'Abrir ajustes de data e hora',
  'window.verdict.open-settings.network': 'Abrir ajustes de rede',
  'window.verdict.open-settings.proxy': 'Abrir ajustes de proxy',
  'window.verdict.open-network-sign-in': 'Abrir a página de login desta rede',
  'window.verdict.open-refused': 'Não foi possível abrir daqui.',
  'window.verdict.apps': 'Quais apps',
  'window.verdict.affected': 'Afetados',
  'window.verdict.working': 'Ainda funcionam',
  'window.verdict.more-apps': '{count, plural, one {e mais #} other {e mais #}}',
  'window.verdict.now': 'Por enquanto',
  'window.verdict.web-works': 'O e-mail no navegador funciona daqui.',
  'window.verdict.web-unknown': 'O e-mail no navegador não foi testado daqui. Vale a tentativa.',
  'window.verdict.web-fails':
    'O e-mail no navegador também falha. Se for urgente, telefone ou escreva de outro endereço.',
  'window.verdict.web-fails-app':
    'O e-mail no navegador também falha. Enquanto isso, use o que ainda funciona: {app}.',
  'window.verdict.open-web': 'Abrir {name}',
  'window.verdict.open-web-plain': 'Abrir o e-mail no navegador',
  'window.verdict.incident': 'O que o provedor publica',
  'window.verdict.incident-since': '{id} · desde {since}',
  'window.verdict.incident-read': '{service}. Lido às {time}.',
  'window.verdict.incident-renewed': '{service}. Atualizado em {renewed}, lido às {time}.',
  'window.verdict.incident-none':
    'O {provider} não publicou nada sobre isso. Essas páginas costumam ser atualizadas só horas depois.',
  'window.verdict.incident-unread': 'O que o {provider} publica não pôde ser lido daqui.',
  'window.verdict.status-page': 'Abrir a página de status',
  'window.verdict.watch': 'Continuar observando e avisar quando voltar a funcionar',
  'window.verdict.helpdesk': 'Para o suporte de TI',
  'window.verdict.helpdesk-lead.none': 'Um arquivo. Ele mostra nomes e endereços; você o vê antes de enviar.',
  'window.verdict.helpdesk-lead.standard': 'Um arquivo. Nomes e endereços privados já foram removidos.',
  'window.verdict.helpdesk-lead.strict': 'Um arquivo. Nomes, hosts e endereços já foram removidos.',
  'window.verdict.send': 'Enviar o relatório',
  'window.verdict.copy': 'Copiar para um chamado',
  'window.verdict.copied': 'Copiado. Cole no chamado.',
  'window.verdict.copy-failed': 'Não foi possível copiar. Abra o relatório e copie de lá.',
  'window.verdict.notes': 'Também observado',
  'window.verdict.why': 'Por quê?',
  'window.verdict.why-reasons': '{count, plural, one {# motivo a favor} other {# motivos a favor}}',
  'window.verdict.why-against': '{count, plural, =0 {nenhum contra} other {# contra}}',
  'window.verdict.why-unchecked':
    '{count, plural, =0 {tudo foi testado} one {# não testado} other {# não testados}}',
  'window.verdict.settle': 'O que tiraria a dúvida',
  'window.verdict.spelling': '{domain} está escrito certo?',
  'window.verdict.spelling-meant': 'Você quis dizer {domain}?',
  'window.verdict.spelling-right': 'Está escrito certo',
  'window.verdict.phone': 'O e-mail funciona no celular com o Wi-Fi desligado ou em outra rede?',
  'window.verdict.phone-works': 'Tentei: funciona',
  'window.verdict.phone-fails': 'Tentei: falha',

  // when a part of the window itself breaks
  'window.error.title': 'Esta parte do Mailpath falhou.',
  'window.error.text':
    'Isso não diz nada sobre o seu e-mail. Carregue a janela de novo; os diagnósticos anteriores foram mantidos.',
  'window.error.reload': 'Carregar a janela de novo',
  'window.error.start-title': 'O Mailpath não pôde ser iniciado.',
  'window.error.start-text': 'Feche o Mailpath e abra de novo. Se não ajudar, instale-o novamente.',

  // why
  'window.why.title': 'Por quê',
  'window.why.back': 'Voltar à conclusão',
  'window.why.nothing-yet': 'Ainda não há conclusão. Os motivos aparecem aqui assim que houver uma.',
  'window.why.against-none': 'Nada do que foi testado indica o contrário.',
  'window.why.behind': '{count, plural, one {Com base em # teste} other {Com base em # testes}}',
  'window.why.behind-failed':
    '{count, plural, one {Com base em # teste, com falha} other {Com base em # testes, {failed} com falha}}',
  'window.why.not-there': 'Os testes em que esta frase se baseia não fazem parte do relatório.',
  'window.why.tries': 'Cada tentativa',
  'window.why.addresses': 'Cada endereço',
  'window.why.raw': 'Dados brutos',
  'window.why.raw-of': 'Dados brutos de {check}',
  'window.why.show-all': 'Mostrar todos ({count})',
  'window.why.show-fewer': 'Mostrar menos',
  'window.why.show-whole': 'Mostrar o texto inteiro',
  'window.why.cut': 'Cortado aqui: o texto é longo demais para ser mostrado.',
  'window.why.more': 'e mais {count}',
  'window.why.order': 'Ordem',
  'window.why.order.slowest': 'Mais lentos primeiro',
  'window.why.order.path': 'Pelo caminho',
  'window.why.no-times': 'Nenhuma conexão foi cronometrada neste diagnóstico.',
  'window.why.unchecked-none': 'Tudo o que estava previsto foi testado.',
  'window.why.copy': 'Copiar',
  'window.why.copy-ids': 'Copiar todos os IDs',
  'window.why.copied': 'Copiado',
  'window.why.ids-lead': 'Com eles, o suporte do provedor encontra estas solicitações nos logs.',
  'window.why.no-ids': 'Nenhuma resposta trouxe um ID.',

  // the report, as it leaves the computer
  'window.report.title': 'Relatório',
  'window.report.lead': 'É exatamente isto que sai deste computador, e só quando você clica em um botão.',
  'window.report.back': 'Voltar à conclusão',
  'window.report.none': 'Ainda não há relatório. Ele é feito quando um diagnóstico termina.',
  'window.report.form': 'Formato',
  'window.report.form.html': 'Página web',
  'window.report.form.pdf': 'PDF',
  'window.report.form.json': 'Dados (JSON)',
  'window.report.form.markdown': 'Texto do chamado',
  'window.report.form-hint.html': 'Abre em qualquer navegador, mesmo sem internet.',
  'window.report.form-hint.pdf': 'Para imprimir e arquivar. A prévia mostra a página da qual o PDF é gerado.',
  'window.report.form-hint.json':
    'Para o Mailpath: pode ser aberto e reavaliado aqui. O melhor para o suporte de TI.',
  'window.report.form-hint.markdown': 'Curto, para um chamado ou um chat.',
  'window.report.level': 'O que é removido',
  'window.report.level.none': 'Nada',
  'window.report.level.standard': 'O que identifica você',
  'window.report.level.strict': 'Também o que identifica sua organização',
  'window.report.level-hint.none': 'Nomes, endereços e os detalhes internos da sua rede continuam legíveis.',
  'window.report.level-hint.standard':
    'Seu nome, o nome deste computador, endereços privados e pastas pessoais são trocados por marcadores. Os servidores da sua organização continuam legíveis.',
  'window.report.level-hint.strict':
    'Hosts da organização, todos os endereços e todos os caminhos também são trocados por marcadores.',
  'window.report.effect': 'Substituído: {list}.',
  'window.report.effect-nothing': 'Não havia nada a substituir.',
  'window.report.warning':
    'O relatório identifica você: seu endereço, o nome deste computador e a rede dele estão legíveis. Entregue-o só a quem pode saber disso.',
  'window.report.already': 'Este relatório já veio com nomes removidos. Não é possível recolocá-los.',
  'window.report.preview': 'Prévia',
  'window.report.preview-of': 'Prévia do relatório: {form}',
  'window.report.preview-loading': 'Preparando a prévia…',
  'window.report.preview-cut': 'A prévia termina aqui; o arquivo tem {size}.',
  'window.report.gone':
    'Este relatório não existe mais. Diagnostique de novo ou abra outro diagnóstico do histórico.',
  'window.report.actions': 'Entregar',
  'window.report.save': 'Salvar…',
  'window.report.copy': 'Copiar para um chamado',
  'window.report.email': 'E-mail para o suporte de TI',
  'window.report.email-hint':
    'Abre um e-mail para {address} com o resumo. Salve antes o arquivo e anexe-o manualmente. Se o problema é justamente o e-mail, use um chamado ou o telefone.',
  'window.report.upload': 'Enviar para {host}',
  'window.report.upload-hint':
    'Envia a versão em dados (JSON) direto ao endereço da sua organização e a nenhum outro lugar.',

  // history
  'window.history.title': 'Histórico',
  'window.history.lead': 'Só neste computador: no máximo {runs} diagnósticos dos últimos {days} dias.',
  'window.history.empty':
    'Ainda não há diagnósticos. Depois do primeiro, você pode revê-los e compará-los aqui.',
  'window.history.empty-start': 'Diagnosticar agora',
  'window.history.loading': 'Carregando diagnósticos anteriores…',
  'window.history.failed':
    'Não foi possível ler os diagnósticos anteriores. Feche o Mailpath e abra de novo.',
  'window.history.list': 'Diagnósticos anteriores',
  'window.history.select': 'Selecionar o diagnóstico de {when}',
  'window.history.hint': 'Selecione dois diagnósticos para ver o que mudou.',
  'window.history.selected':
    '{count, plural, one {# diagnóstico selecionado} other {# diagnósticos selecionados}}',
  'window.history.compare': 'Comparar',
  'window.history.delete-selected':
    '{count, plural, one {Excluir # diagnóstico} other {Excluir # diagnósticos}}',
  'window.history.delete-all': 'Excluir tudo…',
  'window.history.delete-all-title':
    '{count, plural, one {Excluir o único diagnóstico?} other {Excluir todos os # diagnósticos?}}',
  'window.history.delete-selected-title':
    '{count, plural, one {Excluir este diagnóstico?} other {Excluir estes # diagnósticos?}}',
  'window.history.delete-text':
    'O que for excluído é apagado deste computador. Ninguém mais tem uma cópia, e não é possível desfazer.',
  'window.history.delete-cancel': 'Manter',
  'window.history.gone': 'Este diagnóstico não está mais guardado.',
  'window.history.back': 'Voltar ao histórico',
  'window.history.comparing': 'Comparando os dois diagnósticos…',
  'window.history.changed': 'O que mudou',
  'window.history.before': 'Antes',
  'window.history.after': 'Depois',
  'window.history.same-verdict': 'Os dois diagnósticos chegaram à mesma conclusão.',
  'window.history.changed-checks': 'Testes que mudaram',
  'window.history.changed-facts': 'Fatos que mudaram',
  'window.history.no-checks': 'Nenhum teste mudou de estado.',
  'window.history.no-facts': 'Nenhum fato mudou.',
  'window.history.absent': 'não consta',
  'window.history.more-checks': '{count, plural, one {# teste melhorou} other {# testes melhoraram}}',
  'window.history.fewer-checks': '{count, plural, one {# teste piorou} other {# testes pioraram}}',

  // open a report
  'window.open.title': 'Abrir relatório',
  'window.open.lead':
    'Para relatórios que o Mailpath salvou como dados (JSON), seus ou de outra pessoa. Eles são mostrados e reavaliados aqui; nada é medido nem enviado.',
  'window.open.drop': 'Solte o arquivo aqui',
  'window.open.or': 'ou',
  'window.open.choose': 'Escolher arquivo…',
  'window.open.limit': 'Um arquivo, no máximo {size}.',
  'window.open.overlay': 'Solte para abrir o relatório',
  'window.open.refused.too-large':
    'Este arquivo é maior que qualquer relatório (no máximo {size}), por isso não foi lido.',
  'window.open.refused.not-json':
    'Este arquivo não é um relatório em forma de dados. Peça a versão JSON: no Mailpath, Relatório, Dados (JSON), Salvar.',
  'window.open.refused.not-a-report':
    'São dados, mas não um relatório que o Mailpath conheça. Talvez seja de uma versão mais nova.',
  'window.open.refused.unreadable':
    'O arquivo não pôde ser lido. Talvez tenha sido movido, ou este usuário não possa abri-lo.',
  'window.open.refused.not-found': 'O arquivo não está mais lá.',
  'window.open.refused.several': 'Um relatório por vez: solte um só arquivo.',
  'window.open.refused.no-file': 'Isso não era um arquivo. Solte aqui o arquivo do relatório.',
  'window.open.another': 'Abrir outro',
  'window.open.banner': 'Relatório de {address}',
  'window.open.banner-when':
    'Medido em {when}, não neste computador. Nada aqui diz respeito ao seu próprio e-mail.',
  'window.open.banner-own': 'Medido em {when} neste computador.',
  'window.open.banner-level.none': 'Nada foi removido dele.',
  'window.open.banner-level.standard': 'Nomes e endereços privados foram removidos.',
  'window.open.banner-level.strict': 'Nomes, hosts da organização e todos os endereços foram removidos.',
  'window.open.same': 'As regras de hoje chegam à mesma conclusão.',
  'window.open.differs': 'As regras de hoje avaliam de outro modo',
  'window.open.said-then': 'O relatório dizia',
  'window.open.say-today': 'As regras de hoje dizem',
  'window.open.differs-in': 'Diferente: {list}.',
  'window.open.differs-in.side': 'de que lado está a falha',
  'window.open.differs-in.cause': 'a causa',
  'window.open.differs-in.confidence': 'o grau de certeza',

  // settings (but not the policy’s problems)
  'window.settings.title': 'Ajustes',
  'window.settings.fixed': 'Definido pela sua organização',
  'window.settings.suggested': 'Sugerido pela sua organização. A sua escolha tem preferência.',
  'window.settings.failed': 'Não foi possível salvar. Tente de novo.',
  'window.settings.language': 'Idioma',
  'window.settings.language.system': 'Padrão do sistema',
  'window.settings.theme': 'Aparência',
  'window.settings.theme.system': 'Padrão do sistema',
  'window.settings.theme.light': 'Clara',
  'window.settings.theme.dark': 'Escura',
  'window.settings.watching': 'Quando algo falha',
  'window.settings.background': 'Continuar observando após uma falha',
  'window.settings.background-hint':
    'Testa de novo a cada dez minutos até voltar a funcionar e então avisa com uma notificação. Nada é executado enquanto tudo está bem.',
  'window.settings.privacy': 'Relatórios e privacidade',
  'window.settings.level': 'Removido dos relatórios',
  'window.settings.level-hint': 'Ainda é possível escolher em cada relatório.',
  'window.settings.remember': 'Lembrar o endereço',
  'window.settings.remember-hint': 'Fica neste computador, para que você não precise digitar de novo.',

  // updates, in the settings and as a notice
  'window.settings.updates': 'Atualizações',
  'window.updates.stable': 'Versões novas',
  'window.updates.stable-hint': 'Baixadas sem incomodar e usadas a partir da próxima abertura.',
  'window.updates.beta': 'Versões novas, também as inacabadas',
  'window.updates.beta-hint': 'Para quem quer experimentá-las antes. Podem ter falhas.',
  'window.updates.off': 'Sem atualizações',
  'window.updates.off.development': 'Executado a partir do código-fonte: não se atualiza sozinho.',
  'window.updates.off.policy': 'Sua organização mantém o Mailpath atualizado.',
  'window.updates.off.managed': 'Sua organização mantém o Mailpath atualizado.',
  'window.updates.off.not-writable':
    'Instalado para todos os usuários deste computador; quem cuida dele o atualiza.',
  'window.updates.off.no-feed': 'Esta cópia não tem onde buscar versões novas.',
  'window.updates.off.unsigned': 'Esta cópia não está assinada, por isso não se atualiza sozinha.',
  'window.updates.off.person': 'Ele não busca versões novas.',
  'window.updates.not-looked': 'Ele busca depois de um diagnóstico, no máximo uma vez por dia.',
  'window.updates.waiting': 'Continua quando o diagnóstico terminar, para não atrapalhá-lo.',
  'window.updates.looking': 'Buscando uma versão nova…',
  'window.updates.downloading': 'Baixando a versão {version}…',
  'window.updates.ready': 'A versão {version} está pronta e será usada a partir da próxima abertura.',
  'window.updates.current': 'Atualizado. Última busca: {date}.',
  'window.updates.failed': 'A busca de {date} não funcionou. Ela será repetida.',
  'window.updates.look': 'Buscar agora',
  'window.updates.restart': 'Reiniciar agora',

  'window.settings.organisation': 'Da sua organização',
  'window.settings.organisation-hint': 'Isto não pode ser mudado aqui. Quem administra o computador pode.',
  'window.settings.organisation-what': 'O quê',
  'window.settings.organisation-value': 'Valor',
  'window.settings.organisation-source': 'Definido em {source}',
  'window.settings.organisation-suggested':
    'São sugestões. O que você escolher nesta página tem preferência.',
  'window.settings.organisation-suggested-source': 'Sugerido em {source}',
  'window.settings.policy.defaultDomain': 'Domínio já preenchido',
  'window.settings.policy.mailServers': 'Servidores de e-mail da organização',
  'window.settings.policy.helpdeskEmail': 'E-mail do suporte de TI',
  'window.settings.policy.helpdeskUrl': 'Página do suporte de TI',
  'window.settings.policy.reportUploadUrl': 'Para onde enviar relatórios',
  'window.settings.policy.redactionLevel': 'Removido dos relatórios',
  'window.settings.policy.serviceHealthUrl': 'Lista de incidentes da Microsoft ou do provedor de hospedagem',
  'window.settings.policy.vantageUrl': 'Segundo local de medição',
  'window.settings.policy.disableDoh': 'Sem consultas de nomes por HTTPS',
  'window.settings.policy.disableUpdates': 'Sem atualizações automáticas',
  'window.settings.policy.updateChannel': 'Versões para as quais atualiza',
  'window.settings.policy.disableBackgroundChecks': 'Sem testes em segundo plano',
  'window.settings.policy.knownInspectionIssuers': 'Certificados de inspeção conhecidos',
  'window.settings.policy.collectorUrl': 'Onde as medições são coletadas',
  'window.settings.policy.extraProbes': 'Testes da sua organização',

  // what this computer does not keep, and why
  'window.keeping.run': 'Este diagnóstico não está no histórico.',
  'window.keeping.run-stays': 'O relatório pode ser salvo até você fechar o Mailpath.',
  'window.keeping.history': 'No momento, novos diagnósticos não são guardados.',
  'window.keeping.settings': 'Suas escolhas valem até você fechar o Mailpath.',
  'window.keeping.full':
    'O disco deste computador está cheio. Libere algum espaço; o resto acontece sozinho.',
  'window.keeping.denied':
    'O Mailpath não pode gravar na própria pasta. Quem cuida deste computador pode permitir.',
  'window.keeping.busy': 'Outro programa está usando o arquivo. O Mailpath tenta de novo sozinho.',
  'window.keeping.newer':
    'Um Mailpath mais novo gravou o arquivo, e este o deixa como está. Instale o mais novo para continuar.',
  'window.keeping.failing':
    'O disco não respondeu como deveria. Feche o Mailpath e abra-o de novo; se continuar assim, pergunte a quem cuida deste computador.',
  'window.keeping.history-damaged':
    'O histórico estava danificado. Ele foi deixado à parte na pasta do Mailpath, e um novo começou.',
  'window.keeping.settings-damaged':
    'Não foi possível ler suas escolhas. Elas foram deixadas à parte na pasta do Mailpath; escolha de novo o que precisar.',

  // what is kept on this computer, and deleting it
  'window.settings.kept': 'Guardado neste computador',
  'window.settings.kept.runs':
    '{count, plural, =0 {Nenhum diagnóstico ainda} one {# diagnóstico} other {# diagnósticos}}. São guardados no máximo os últimos {runs}, e cada novo remove os com mais de {days} dias.',
  'window.settings.kept.log':
    'Um log do que deu errado no Mailpath, por {days} dias. Nomes e endereços são removidos.',
  'window.settings.kept.choices':
    'Suas escolhas nesta página, o último endereço digitado e a posição da janela.',
  'window.settings.kept.saved': 'Os relatórios que você salvou são seus: ficam onde você os colocou.',
  'window.settings.kept.folder': 'Mostrar a pasta',
  'window.settings.wipe': 'Excluir tudo…',
  'window.settings.wipe-title': 'Excluir tudo o que o Mailpath guarda aqui?',
  'window.settings.wipe-text':
    'Os diagnósticos, o log e os ajustes são apagados deste computador. Ninguém mais tem uma cópia, e não é possível desfazer. Os relatórios salvos ficam.',
  'window.settings.wipe-running': 'O diagnóstico em andamento é interrompido.',
  'window.settings.wipe-confirm': 'Excluir tudo',
  'window.settings.wiped': 'Tudo foi excluído. O Mailpath está como no primeiro dia.',
  'window.settings.wipe-failed':
    'Nem tudo pôde ser excluído. Feche o Mailpath, abra-o de novo e tente mais uma vez.',

  'window.settings.version': 'Versão {version}',
  'window.settings.never': 'O que o Mailpath nunca faz',
  'window.settings.never.password': 'Ele nunca pede nem envia senhas.',
  'window.settings.never.name': 'O nome antes do @ nunca é enviado a um servidor.',
  'window.settings.never.start':
    'Ele não envia nada ao abrir: só quando você clica em “Diagnosticar” ou pede que continue observando. Depois disso, pode buscar uma versão nova de si mesmo, no máximo uma vez por dia.',
  'window.settings.never.report': 'Um relatório não vai a lugar nenhum até você entregá-lo.',
  'window.settings.never.report-collected':
    'Sua organização coleta o resultado de cada teste, sem o seu nome, o seu domínio nem a sua rede. O relatório em si não vai a lugar nenhum até você entregá-lo.',

  // notices of these screens
  'window.notice.saved': 'Salvo como {file}.',
  'window.notice.copied': 'Copiado. Cole no chamado.',
  'window.notice.mailed': 'Está no seu programa de e-mail. Anexe o arquivo salvo antes de enviar.',
  'window.notice.uploaded': 'Enviado para {host}.',
  'window.notice.dismiss': 'Fechar esta mensagem',
  'window.notice.failed.not-found': 'Este relatório não existe mais. Diagnostique de novo e salve o novo.',
  'window.notice.failed.unwritable': 'Não foi possível gravar ali. Escolha outra pasta, como Documentos.',
  'window.notice.failed.no-address':
    'Sua organização não definiu um endereço para isso. Salve o relatório e entregue-o por conta própria.',
  'window.notice.failed.unreachable': '{host} não respondeu. Salve o relatório e entregue-o de outro modo.',
  'window.notice.failed.refused': '{host} não o aceitou. Salve o relatório e entregue-o de outro modo.',
  'window.notice.failed.elsewhere':
    '{host} o queria em outro endereço, que a sua organização não indicou. Ele não foi enviado. Salve o relatório e entregue-o de outro modo.',
  'window.notice.failed.mail': 'Nenhum programa de e-mail abriu. Copie o texto e cole onde puder.',
  'window.notice.failed.other': 'Não funcionou. Salve o relatório e entregue-o por conta própria.',
};
