import type { evidenceMessages as english } from '../en/verdict-evidence.ts';

/** Japanese. */
export const evidenceMessages: Readonly<Record<keyof typeof english, string>> = {
  'provider.nobody-calls':
    'この件で {company} から電話がかかってくることはありません。そう名乗る電話は切ってください。',
  'provider.no-reconnect-links':
    'メールやチャットにある「再接続」や「メールボックスの確認」のリンクを開かないでください。',

  'because.no-interface': '有効なネットワークインターフェイスは、コンピューター内部用のものだけです。',
  'because.no-route': 'デフォルトルートがありません。',
  'because.nothing-answers':
    'インターネット上の対照先 {measured, number} か所は、{asked, select, both {名前でもアドレスでも} name {名前では} other {アドレスでは}}応答しませんでした。',
  'because.everything-denied':
    '対照先への接続 {measured, number} 件はすべて、このコンピューター内でシステムに拒否されました。',
  'because.gateway-answers': 'ルーターは応答しています。',
  'because.gateway-silent': 'ルーターが応答しません。',
  'because.pages-replaced':
    '対照ページ {measured, number} 件のうち {replaced, number} 件に、別の相手が応答しました。',
  'because.addresses-foreign':
    'インターネット上のよく知られたアドレス {measured, number} か所のうち {replaced, number} か所に、別の相手が応答しました。',
  'because.own-certificate':
    '提供元のホスト {count, number} 件が、{self, select, yes {自己署名証明書を} other {ほかの相手の代わりにも使われている証明書を}}示しています。',
  'because.clock-off':
    'サーバー {count, plural, other {# 台}}の時刻と比べて、この時計は {unit, select, months {{amount, plural, other {# か月}}} days {{amount, plural, other {# 日}}} hours {{amount, plural, other {# 時間}}} other {{amount, plural, other {# 分}}}}{direction, select, ahead {進んで} other {遅れて}}います。',
  'because.clock-right': 'このコンピューターの時計は、サーバーの時刻と合っています。',
  'because.dates-refused': '証明書 {count, number} 件が、日付を理由に拒否されました。',
  'because.told-clock': '貼り付けられたエラーは、時計のずれで起きるものです。',
  'because.hosts-entry':
    'hosts ファイルの {line, number} 行目が {host} を {address} に割り当てています (同種の登録 {count, number} 件)。',
  'because.proxy-silent': '{proxy, select, none {プロキシ} other {プロキシ {proxy} }}に接続できません。',
  'because.script-broken':
    'プロキシスクリプトのサーバー{script, select, none {は} other { {script} は}}、使えるスクリプトを返しません{status, select, none {} other { (ステータス {status})}}。',
  'because.script-silent':
    'プロキシスクリプト{script, select, none {を} other {を {script} から}}取得できません。',
  'because.proxy-asks':
    '{proxy, select, none {プロキシ} other {プロキシ {proxy} }}が認証を求めています{schemes, select, none {} other { ({schemes})}}。',
  'because.proxy-refuses':
    '{proxy, select, none {プロキシ} other {プロキシ {proxy} }}が、ルールにより{hosts, select, none {メールへの接続} other { {hosts} }}を拒否しています{status, select, none {} other { (ステータス {status})}}。',
  'because.proxy-gateway':
    '{proxy, select, none {プロキシ} other {プロキシ {proxy} }}は、{hosts, select, none {メールホスト} other {{hosts}}} に接続できないと答えています{status, select, none {} other { (ステータス {status})}}。',
  'because.proxy-names':
    '{proxy, select, none {プロキシ} other {プロキシ {proxy} }}は、{hosts, select, none {メールホスト} other {{hosts}}} の名前を調べられないと答えています{status, select, none {} other { (ステータス {status})}}。',
  'because.proxy-no-answer':
    '{proxy, select, none {プロキシ} other {プロキシ {proxy} }}は接続を受け付けますが、時間内に応答しません。',
  'because.proxy-insecure':
    '{proxy, select, none {プロキシ} other {プロキシ {proxy} }}は動いていますが、安全な接続を確立できません。',
  'because.direct-works': 'プロキシを通さなければ、同じホストが応答します。',
  'because.names-silent': '名前 {failed, number} 件を調べられませんでした。',
  'because.addresses-answer': '名前を調べずにアドレスで接続すると応答します。',
  'because.public-resolvers-answer': 'パブリックリゾルバーは同じ名前を知っています。',
  'because.public-resolvers-differ': 'パブリックリゾルバーは別のアドレスを返します。',
  'because.wrong-address':
    'ここでは、{word, select, answer {{host} が {answer} につながります ({problem, select, bogus {メールサーバーがあり得ない場所} other {別の相手}})} nxdomain {{host} が存在しません} nodata {{host} にアドレスがありません} other {{host} を調べられません}}。影響を受ける名前は {hostCount, number} 件です。',
  'because.resolver-named':
    '1 つずつ問い合わせると、{servers, select, none {一部のリゾルバーが誤っています。} other {誤っているリゾルバーは次のとおりです: {servers}。}}',
  'because.look-ups-slow':
    '{whose, select, router {ルーターのネームサーバー} here {このコンピューターのネームサーバー} company {会社のネームサーバー} line {インターネットプロバイダーのネームサーバー} public {公開ネームサーバー} other {ネームサーバー}}{server, select, none {} other { {server} }}: {how, select, deaf {IPv6 アドレスの問い合わせに応答なし} dead {まったく応答なし} losing {{asked, number} 件中 {lost, number} 件の問い合わせが失われた} other {名前 1 件に {seconds, number} 秒 (中央値)}}。',
  'because.resolver-how':
    '{whose, select, router {ルーターのネームサーバー} here {このコンピューターのネームサーバー} company {会社のネームサーバー} line {インターネットプロバイダーのネームサーバー} public {公開ネームサーバー} other {ネームサーバー}}{server, select, none {} other { {server} }}: {how, select, refuses {応答を拒否} fails {何も見つけられない} signatures {すべての名前の署名を拒否} tcp {TCP では応答、UDP では応答なし} cut {応答が完全に届かない} mismatched {尋ねたのとは別の問い合わせに応答} stranger {別のアドレスから応答} deaf {IPv6 アドレスの問い合わせに応答なし} other {応答なし}}。',
  'because.invented-names': '存在しないはずの名前が、ここでは解決されます。応答が書き換えられています。',
  'because.opened':
    '{hosts} の証明書は、公的な認証局ではなく {issuer, select, none {名前のない発行者} other {{issuer}}} が発行したものです。',
  'because.opened-ours':
    '組織が、{issuer, select, none {この発行者} other {{issuer}}} を組織自身による検査として挙げています。',
  'because.opened-fails':
    'それらの接続で、メールまたはサインインのチェック {failing, number} 件が失敗しています。',
  'because.restrictions':
    'サインインできる組織をこのネットワークが制限していると、サインインサービスが応答しています。',
  'because.root-unknown':
    '{hosts}: {issuer, select, none {発行者は} other {発行者の {issuer} は}}公的な認証局ですが、このコンピューターには登録されていません。',
  'because.system-refuses':
    '{hosts}: システムの証明書ストアが {issuer, select, none {名前のない発行者} other {{issuer}}} の証明書を拒否しています。',
  'because.somebody-else':
    '応答 {count, number} 件には、提供元だけが送るものが何も含まれていません{status, select, none {} other { (ステータス {status})}}。',
  'because.dialogue-altered': '{hosts} とのメールのやり取りが隠されているか、暗号化の申し出が欠けています。',
  'because.handshake-name': '{hosts} の名前を使うとハンドシェイクが切られ、別の名前なら通ります。',
  'because.handshake-size':
    '{hosts} とのハンドシェイクは、最初のメッセージが長いと止まり、短ければ通ります。',
  'because.ports-silent':
    '{how, select, refused {{hosts} の{count, plural, other {ポート}} {ports} への接続が拒否されます。} reset {{hosts} の{count, plural, other {ポート}} {ports} への接続がすぐに切断されます。} turned {{hosts} の{count, plural, other {ポート}} {ports} への接続が途中で戻されます。} other {{hosts} の{count, plural, other {ポート}} {ports} が応答しません。}}',
  'because.port-controls': 'ほかの大手提供元のサーバーにも、これらのポートでは接続できません。',
  'because.web-answers':
    '{life, select, web {同じ提供元の Web は応答します} ports {同じ提供元が、ほかのポートでは応答します} other {同じ提供元のサインインは応答します}}。',
  'because.hosts-denied': '{hosts} への接続は、このコンピューター内でシステムに拒否されています。',
  'because.hosts-refused': '{hosts} は即座に拒否しています。提供元自身の入口は、そのような応答をしません。',
  'because.hosts-silent': '{hosts} はここから応答しません。',
  'because.hosts-past-proxy':
    '{hosts} への接続はプロキシを通らず、応答がありません。ほかのホストはプロキシ経由で応答します。',
  'because.elsewhere-ok': '別の場所からは、同じメールサービスに接続できます。',
  'because.elsewhere-same': '別の場所でも、同じ失敗が起きています。',
  'because.comes-and-goes':
    '{tries, number} 回中 {lost, number} 回が途中で失われました。他社の対照先 {strangers, number} か所でも起きています。',
  'because.ipv6-silent': '{hosts} は IPv4 では応答し、IPv6 では応答しません。',
  'because.ncsi-blocked': 'Microsoft の接続テストが通りません。',
  'because.domain-gone': '{domain} は存在しません (NXDOMAIN)。',
  'because.domain-broken':
    '{domain} を調べられません ({word, select, refused {ネームサーバーが拒否} silent {ネームサーバーの応答なし} other {ネームサーバーの障害}})。',
  'because.domain-no-mail': '{domain} はメールサーバーを公開していません。',
  'because.mail-host-misdirected':
    '{host} は {address} につながり{how, select, wildcard { ({domain} の架空の名前と同じ)} other { ({operator} のアドレス)}}、メールポートが応答しません。',
  'because.zone-rejected': '同じ理由で {hosts} も調べられません。',
  'because.domain-parked': '{domain} にはメールサーバーがなく、ネームサーバーは {nameServer} です。',
  'because.domain-signatures': '{domain} の署名 (DNSSEC) が拒否されます。',
  'because.autodiscover-elsewhere':
    '{name} は {leadsTo, select, none {別のサーバー} other {{leadsTo}}} につながります{status, select, none {} other { (ステータス {status})}}。これは Autodiscover ではありません。',
  'because.federation-silent':
    '{host, select, none {組織のサーバー} other {{host}}} は {tries, number} 回の試行ですべて失敗しました ({failure})。',
  'because.certificate-ended':
    '{hosts} の証明書は{known, select, yes { {ended, date, utc} に} other {}}期限が切れました。',
  'because.certificate-strange':
    '{hosts} の証明書は {shown, select, none {名前のないものです} other {{shown} のものです}} ({kind, select, name {サーバーの名前と不一致} self {自分で自分を保証} root {発行者が不明} chain {保証する証明書が欠落} other {正常でない}})。',
  'because.told-retired': '貼り付けられたエラーは、このサインイン方法の廃止を示しています。',
  'because.only-retired-apps': '動かないとされているのは、{route} を必要とするソフトだけです。',
  'because.told-one-fails':
    'ソフト {apps, number} 個が動かない{working, plural, =0 {} other {一方、# 個は動く}}とされています。',
  'because.names-lost':
    'パブリックリゾルバー {operators, number} か所でも {hosts} が見つかりません ({word, select, nxdomain {名前が存在しない} nodata {アドレスがない} signatures {署名が拒否される} silent {ネームサーバーの応答なし} other {ネームサーバーの障害}})。',
  'because.sign-in-says-failing':
    'サインインサービスは {tries, number} 回中 {failed, number} 回、自身のエラーを返しました{status, select, none {} other { (ステータス {status})}}。',
  'because.sign-in-silent': 'サインインサービス ({hosts}) は {tries, number} 回試しても応答しませんでした。',
  'because.too-many': 'サインインサービスは、今回の測定の最初の要求に 429 を返しました。',
  'because.routes-say-failing':
    'メールボックスへの接続方法 {routes, plural, other {# 種類}}が、{tries, number} 回中 {failed, number} 回「障害中」と応答しました{status, select, none {} other { (ステータス {status}{frontDoors, plural, =0 {} other {、入口 # か所}})}}。',
  'because.mail-sync-says-failing':
    'こうしたソフトのためにメールを取り込む Microsoft のクラウドが、{tries, number} 回中 {failed, number} 回「障害中」と応答しました{status, select, none {} other { (ステータス {status}{frontDoors, plural, =0 {} other {、入口 # か所}})}}。',
  'because.routes-come-and-go':
    'メールボックスへの接続方法 {routes, plural, other {# 種類}}が、{tries, number} 回中 {failed, number} 回「障害中」と応答し、残りの回は使えました。',
  'because.routes-alive': 'メールボックスへの接続方法 {alive, number} 種類が応答しています。',
  'because.sign-in-alive': 'サインインサービスは仕様どおりに応答しています。',
  'because.servers-silent':
    'メールサーバー {servers, plural, other {# 台}} ({hosts}) が、{tries, plural, other {# 回}}試しても応答しませんでした。',
  'because.servers-refuse':
    'メールサーバー {servers, plural, other {# 台}}が、すべての接続を拒否しています ({hosts})。',
  'because.incident': '提供元のインシデント {incident} に、ここで起きている失敗が挙がっています。',
  'because.incident-names-app':
    '提供元のインシデント {incident} に、動かないとされているアプリ{apps, plural, =1 {} other { # 個}}が挙がっています。',
  'because.incident-names-none':
    '提供元のインシデント {incident} はメールサービス全体に関するもので、特定のアプリは挙がっていません。',
  'because.incident-sign-in': '提供元のインシデント {incident} は、サインインに関するものです。',
  'because.incident-mail-flow':
    '提供元のインシデント {incident} によると、メールが遅れて届くか、届きません。これはどのアプリでも起こります。',
  'because.elsewhere-names-app':
    '別の場所でもメールは応答し、同じソフト{apps, plural, =1 {} other { # 個}}がそこでも動かないとされています。',
  'because.page-degraded': '提供元自身の稼働状況ページが、障害を報告しています。',
  'because.controls-pass':
    '同じ経路で、他社の対照先 {measured, number} か所のうち {passed, number} か所が成功しています。',

  'against.portal': '途中の何者かが、対照ページに応答しています。',
  'against.clock': 'このコンピューターの時計がずれています。',
  'against.intercepted': '一部の接続が、途中で割り込まれています。',
  'against.green-page':
    '提供元の稼働状況ページは正常表示です。こうしたページは、障害の表示が何時間も遅れることがよくあります。',
  'against.elsewhere-ok': '別の場所からは、同じサービスに接続できます。',
  'against.rival': 'ほかにも見つかったものがあります: {other}',
  'against.some-controls-pass': '対照先 {passed, number} か所は成功しています。',
  'against.public-certificate': '応答は、提供元自身の証明書による接続で届きました。',
  'against.some-ports-open': '同じ提供元のほかのメール用ポートは応答します。',
  'against.provider-speaks': '失敗の一部は、提供元自身の応答です。',
  'against.others-unstable': 'ほかの相手との接続も、つながったり切れたりしています。',
  'against.routes-alive': 'メールボックスへの接続方法 {alive, number} 種類が応答しています。',
  'against.route-answers': '{route} の匿名チェックは今も合格します。ただし、サインインより先は見えません。',
  'against.advisory':
    '提供元の{incident, select, none {アドバイザリが} other {アドバイザリ {incident} が}}関係している可能性があります。',
  'against.anonymous-green':
    '接続方法 {alive, number} 種類が応答しています。サインインより先の障害は、匿名チェックには表れません。',

  'missing.controls': '独立したインターネット上の対照先: 問い合わせられた数が少なすぎました。',
  'missing.second-endpoint': '同じように失敗する、提供元の別のエンドポイント、または 2 回目の試行。',
  'missing.elsewhere': '別の場所からの同じチェック (モバイル通信のスマートフォン、同僚のレポートなど)。',
  'missing.status-page': '提供元の稼働状況ページを読み取れませんでした。',
  'missing.gateway': 'ルーターが応答するかどうか: 回線とローカルネットワークのどちらかが分かります。',
  'missing.clock': '信頼できる時刻: 問い合わせられるサーバーがありませんでした。',
  'missing.direct': 'プロキシを通さない場合の、同じホストの結果。',
  'missing.script-decision': 'プロキシスクリプトがプログラムに示す経路: ここではスクリプトを実行しません。',
  'missing.public-resolver': '比較のための、パブリックリゾルバーの回答。',
  'missing.resolver-owner': '各リゾルバーへの個別の問い合わせ: どのリゾルバーの回答が誤りかが分かります。',
  'missing.other-certificates': '無関係なサイトへの安全な接続。',
  'missing.odd-answer': '{route} が今までどおり動くかどうか: 応答が仕様と違いました。',
  'missing.inside-network':
    '組織のネットワーク内から見た同じサーバー: {host, select, none {} other {{host} には、}}そこからしか接続できないのかもしれません。',
  'missing.tenant-setting': 'このプロトコルに関するテナントの設定 (管理者だけが確認できます)。',
  'missing.direct-program': 'メールボックスと直接やり取りするソフトに、新着メールが表示されるかどうか。',
  'missing.colleagues': '同じソフトを使う同僚にも、同じことが起きているかどうか。',
  'missing.shared-address': '同じインターネットアドレスを使うほかの人も、受付を制限されているかどうか。',
  'missing.more-tries': 'もっと多くの試行: 失敗したのは 1 回だけです。',
  'missing.mailbox': 'メールボックスの場所: ドメインのレコードからは分かりませんでした。',
  'missing.routes': 'メールサーバーからの何らかの応答。',
  'missing.sign-in': 'サインインサービスからの何らかの応答。',
  'missing.other-network': 'スマートフォンのテザリングなど、別のネットワークでの同じ測定。',

  'note.one-control-replaced': 'テストページ {replaced, number} 件に別の相手が応答しました。ほかは本物です。',
  'note.clock-off':
    'このコンピューターの時計が {unit, select, months {{amount, plural, other {# か月}}} days {{amount, plural, other {# 日}}} hours {{amount, plural, other {# 時間}}} other {{amount, plural, other {# 分}}}}{direction, select, ahead {進んで} other {遅れて}}います。近いうちにサインインを拒否されるおそれがあります。',
  'note.hosts-entries':
    'このコンピューターの hosts ファイルに、ここで関係する名前の登録が {count, plural, other {# 件}}あります。',
  'note.names-differ':
    '名前 {count, plural, other {# 件}}の解決結果が、ここではパブリックリゾルバーと異なります。',
  'note.questions-lost':
    'ネームサーバーへの問い合わせの一部が途中で失われました。公開ネームサーバーへの分も同じで、回線が安定していません。',
  'note.invented-names': 'このネットワークは、存在しない名前にも応答を返します。メールに影響はありません。',
  'note.opened':
    'ホスト {hostCount, plural, other {# 件}}への安全な接続に、{issuer, select, none {名前のない発行者} other {{issuer}}} が割り込んでいます。メールの提供元は、主要なホストでのこうした割り込みをサポートしていません。',
  'note.opened-ours':
    'ホスト {hostCount, plural, other {# 件}}への安全な接続に、{issuer, select, none {名前のない発行者} other {{issuer}}} が割り込んでいます。これは組織が自身による検査として挙げているものです。メールの提供元は、主要なホストでのこうした割り込みをサポートしていません。',
  'note.ports-blocked':
    'メール用ポート {ports} はここでは応答しません。Web 用ポートを使うソフトに影響はありません。',
  'note.proxy-only':
    'このネットワークではプロキシ経由でしか外に出られません。ブラウザーと、Outlook など Web 用ポートを使うソフトは動きます。Thunderbird などメール用ポート ({ports}) を使うソフトは動きません。会社ではよくあることです。',
  'note.port-25': 'ポート 25 は応答しませんが、これは普通です。ほとんどのネットワークが閉じています。',
  'note.comes-and-goes':
    '{tries, number} 回中 {lost, number} 回が途中で失われました。接続が安定していません。',
  'note.ipv6':
    'ホスト {hostCount, plural, other {# 件}}に IPv6 では届きません。ソフトの起動が遅くなることがあります。',
  'note.ncsi-blocked':
    'Microsoft の接続テストがブロックされています。Windows とクラシック Outlook がオフラインと表示することがあります。',
  'note.script-unusable':
    'このコンピューターに設定されているプロキシスクリプト{script, select, none {} other { ({script})}} は使えません。プログラムは直接接続します。',
  'note.script-not-followed':
    'このコンピューターにはプロキシスクリプトが設定されています。これらのチェックは直接接続しましたが、プログラムは異なる可能性があります。',
  'note.autodiscover-missing':
    '{name} は存在しません。一部のソフトでは、新しく設定するときにサーバー名の手入力が必要な場合があります。',
  'note.autodiscover-elsewhere': '{name} は、Autodiscover ではないサーバーにつながります。',
  'note.incident': '既知のインシデント {incident} は、今回のチェックには表れていません。',
  'note.advisory': '既知のアドバイザリ {incident} は、今回のチェックには表れていません。',
  'note.page-degraded': '提供元の稼働状況ページが障害を報告していますが、今回のチェックには表れていません。',
  'note.feed-cut': '提供元のインシデント一覧が長すぎるため、{left, number} 件は読み取っていません。',

  // what known error texts mean: clauses of because.told-phrase
  'phrase.imap-not-enabled': 'このメールボックスでは IMAP が無効',
  'phrase.smtp-auth-disabled': 'このメールボックスではパスワードでの送信が無効',
  'phrase.smtp-basic-retired': 'パスワードだけでの送信はサポート終了',
  'phrase.smtp-wrong-credentials': '送信サーバーが名前とパスワードを受け付けない',
  'phrase.smtp-connection-limit': '送信の同時接続が多すぎる',
  'phrase.smtp-service-unavailable': '送信サービスが一時的に使えない',
  'phrase.sender-reputation': '送信元の評価を理由に送信がブロックされている',
  'phrase.gmail-too-many-connections': 'Gmail への同時接続が多すぎる',
  'phrase.gmail-web-login-required': 'Gmail がまずブラウザーでのサインインを求めている',
  'phrase.gmail-app-password-required': 'Gmail がアプリパスワードを求めている',
  'phrase.too-many-requests': '要求が多すぎる',
  'phrase.mailbox-full': 'メールボックスがいっぱい',
  'phrase.account-locked': 'アカウントがロックされている',
  'phrase.wrong-password': 'パスワードが受け付けられない',
  'phrase.certificate-date': '証明書が日付を理由に拒否されている',
  'because.told-phrase':
    '貼り付けられたエラー{codes, select, none {} other { ({codes}) }}{phrases, select, none {は既知のものです。} other {の意味: {phrases}。}}',
  'missing.text-not-understood':
    '貼り付けたエラーの意味：Mailpath は知りません。どのプログラムが表示しましたか。コードや「詳細」はありますか。ヘルプデスクに渡してください。',
  'missing.text-no-error':
    '文面を読みましたが、エラーは含まれていません。プログラムが示す言葉やコードがあると役立ちます。',
  'missing.text-tells-no-side':
    'どちら側の問題か：文面の内容（{phrases}）はどちらでも起こります。ブラウザーや別の端末ではどう表示されますか。',
  'missing.certificate-shown': 'プログラムに示された証明書の発行者、名前、日付。',
  'missing.other-side': '相手のメールボックスやプロバイダーの状況。',
  'against.clock-right': 'このコンピューターの時計は今は正確です。',
  'against.passes-here':
    'このコンピューターからは、今{alive, plural, =0 {何も応答していません} other {メールボックスへの接続方法 # 種類が応答しています}}。',
  'administrator.requests': '調査用の試行番号 (UTC): {requests}。',
  'phrase.recipient-full': '相手のメールボックスがいっぱい',
  'phrase.recipient-unknown': '相手のアドレスが受け付けられない',
  'phrase.recipient-later': '相手のサーバーが後での再試行を求めている',
  'phrase.recipient-refuses': '相手のサーバーがこのメールを受け取らない',
  'phrase.lands-in-spam': 'メールが相手の迷惑メールに入る',
  'phrase.one-person-only': 'ほかの一人とのやり取りだけの問題',
  'phrase.message-too-large': 'メッセージか添付ファイルが大きすぎる',
  'phrase.sender-unproved': '送信元ドメインの認証（SPF、DKIM、DMARC）が通らない',
  'phrase.sending-limit': '送信数の上限に達している',
  'phrase.send-as-denied': 'このアドレスでの送信が許可されていない',
  'phrase.basic-sign-in-off': '名前とパスワードだけのサインインは無効',
  'phrase.access-rule': '組織の規則がこのサインインを拒否している',
  'phrase.device-waits': '端末が管理者の承認待ち',
  'phrase.device-rule': '端末またはアプリが組織の規則を満たしていない',
  'phrase.device-unknown': '端末が組織に登録されていない',
  'phrase.consent-needed': '管理者によるアプリの承認が必要',
  'phrase.program-not-here': 'アプリまたはサービスが組織に設定されていない',
  'phrase.not-assigned': 'アカウントがこのアプリに割り当てられていない',
  'phrase.no-mailbox': 'アカウントにメールボックスまたはライセンスがない',
  'phrase.tenant-unknown': 'サインインサービスがこの組織を認識していない',
  'phrase.other-cloud': '組織が別のクラウドにある',
  'phrase.tenant-restricted': 'ここではほかの組織しかサインインできない',
  'phrase.tenant-blocked': 'サインインサービスがこの組織を制限している',
  'phrase.own-sign-in-server': '組織のサインインサーバーが拒否しているか設定に誤りがある',
  'phrase.password-agent': '組織のパスワード確認が応答しない',
  'phrase.single-sign-on': 'シングルサインオンが働かなかった',
  'phrase.organisation-certificate': '組織のサインイン用証明書が拒否されている',
  'phrase.component-off': 'このコンピューターのサインイン用部品がないか無効',
  'phrase.mailbox-moved': '管理者がメールボックスを移動または変更した',
  'phrase.program-registration': 'プログラムの登録情報に誤りがある',
  'phrase.program-not-trusted': 'プロバイダーがこのプログラムやブラウザーのサインインを認めていない',
  'phrase.second-work-account': 'このプログラムには別のアカウントが設定済み',
  'phrase.device-full': 'この端末の空き容量がない',
  'phrase.data-file-damaged': 'プログラムのデータファイルが壊れているか開けない',
  'phrase.sign-in-loop': 'プログラムが同じサインインを繰り返している',
  'phrase.program-too-old': 'プログラムが古すぎる',
  'phrase.program-offline': 'プログラムがオフラインモードになっている',
  'phrase.browser-storage': 'ブラウザーの Cookie や保存データが妨げになっている',
  'phrase.add-in-failed': 'プログラムのアドインが失敗している',
  'phrase.send-sign-in-off': 'プログラムが送信前に認証していない',
  'phrase.encryption-setting': 'アカウントの暗号化設定がサーバーと合わない',
  'phrase.sign-in-method': 'アカウントの認証方式がサーバーと合わない',
  'phrase.server-setting': 'アカウント設定のサーバー名やフォルダーに誤りがある',
  'phrase.profile-broken': 'プログラムまたはプロファイルが正しく起動しない',
  'phrase.too-many-connections': '同時接続が多すぎる',
  'phrase.too-many-tries': '短時間の試行が多すぎる',
  'phrase.mailbox-in-use': '別のプログラムがメールボックスを使用中',
  'phrase.address-blocked': 'サーバーがこの回線または名前からの接続を受け付けない',
  'phrase.mail-shield': 'ウイルス対策ソフトが接続を止めた',
  'phrase.filter-page': 'ネットワークのフィルターが止めた',
  'phrase.portal-page': 'Wi-Fi が先にサインインや同意を求めている',
  'phrase.proxy-sign-in': 'プロキシが認証を求めている',
  'phrase.proxy-refuses': 'プロキシが接続を通さない',
  'phrase.vpn-down': 'VPN が接続されていなかった',
  'phrase.offline': '端末がインターネットに接続されていなかった',
  'phrase.name-not-found': 'サーバーの名前が見つからなかった',
  'phrase.way-blocked': 'サーバーへの経路が塞がれていた',
  'phrase.broker-no-network': 'サインイン用部品がサービスに届かなかった',
  'phrase.clock-off': '端末の日付か時刻が正しくない',
  'phrase.certificate-too-early': '証明書がまだ有効でない（時計の遅れでも起きる）',
  'phrase.certificate-name': '証明書の名前がサーバーと一致しない',
  'phrase.certificate-revoked': '証明書が失効しているか確認できなかった',
  'phrase.certificate-untrusted': 'プログラムがサーバーの証明書を信頼していない',
  'phrase.maintenance': 'サーバーがメンテナンス中',
  'phrase.sign-in-fails': 'サインインサービス自身が障害を示している',
  'phrase.server-fails': 'サーバー自身が障害を示している',
  'phrase.mailbox-unavailable': 'プロバイダーが今メールボックスを開けない',
  'phrase.account-disabled': 'アカウントが無効になっている',
  'phrase.outside-hours': 'サインインできる時間帯ではない',
  'phrase.password-expired': 'パスワードの期限が切れたか変更が必要',
  'phrase.protocol-off': 'メールボックスの設定で IMAP または POP が無効',
  'phrase.factor-register': '2 段階認証の設定が必要',
  'phrase.factor-limit': 'コードや通話の要求が多すぎた',
  'phrase.factor-place': '2 段階認証の設定は決まった場所でしかできない',
  'phrase.factor-failed': '2 段階認証が完了しなかった',
  'phrase.factor-asked': 'サインインで 2 段階認証が必要',
  'phrase.factor-lost': '2 段階認証のコードが届かない',
  'phrase.wrong-account': 'アカウントがここにないか別のもの',
  'phrase.right-refused': 'アカウントにこのフォルダーや項目の権限がない',
  'phrase.sign-in-again': 'アプリの再サインインが必要',
  'phrase.password-asked': 'アプリがパスワードを求めている',
  'phrase.said-down': 'サービスが止まっているという話',
  'phrase.asks-again': 'アプリが何度もサインインを求める',
  'phrase.elsewhere-works': 'ほかのプログラムや端末ではメールが使える',
  'phrase.normal-step': 'サインインの通常の手順',
  'phrase.idle-ended': '使われていない接続をサーバーが終了した',
  'phrase.sign-in-refused': '理由不明でサインインが拒否された',
  'phrase.set-up-failed': 'アカウントを設定できなかった',
  'phrase.name-not-resolved': 'アドレス一覧にメールボックスが見つからない',
  'phrase.time-out': 'サーバーが時間内に応答しなかった',
  'phrase.connection-dropped': '接続が途中で切れた',
  'phrase.no-connection': 'プログラムが接続できなかった',
  'phrase.not-synchronised': 'プログラムが同期または送信できなかった',
  'phrase.one-direction': 'メールが一方向しか通らない',
  'phrase.since-a-change': '変更のあとに始まった',
  'phrase.something-wrong': '詳細不明の問題が起きた',
  'phrase.outlook-disconnected': 'Outlook が切断中と表示している',
  'affects.identity': 'サインイン',
  'affects.flow': '送信と配信',
  'affects.all': 'メール全般',
  'because.told-share-door':
    '動かない {apps, number} 個のアプリは、動いている {working, number} 個のアプリが使わない経路を使います。',
  'because.address-refused': '{hosts} は応答しましたが、このアドレスには対応しませんでした。',
  'because.slow':
    '複数の運営者の {hosts, number} 台のサーバーで、応答の半数に {answerMs, number} ミリ秒以上かかりました。',
  'against.other-hosts-differ': '{hosts} では、同じ比較が別の結果になりました。',
  'against.elsewhere-same': '別の場所からも動きません。',
  'missing.repeats': '{count, number} 個の経路は試しましたが、予定の回数に届かないうちに実行が終わりました。',
  'missing.never-measured': 'メールボックスまでの {count, number} 件のチェックが行われませんでした：{routes}',
  'missing.stalled':
    '中断がなければチェックが示した結果: このコンピューターは {seconds, number} 秒のあいだ停止していたか、処理で手いっぱいでした。',
  'missing.busy': 'このコンピューターがもっと空いているときの実行：チェックに追いつくのがやっとでした。',
  'missing.not-read':
    'このコンピューター自身の {count, number} 件のチェックの結果：システムのツールが応答しませんでした。',
  'missing.changed': '同じネットワークでの実行：その間にネットワークが切り替わりました。',
  'missing.unclear-answers': '{count, number} 件の応答の意味：知られているものに当てはまりません。',
  'missing.error-text': 'アプリが示すエラーの文面。',
  'missing.spelling': '{domain} のつづりが正しいか。',
  'missing.later': '10 分後の同じ実行。',
  'because.host-fault': '{hosts}: {what}。',
  'because.programs-refuse': 'これを拒否するメールソフト: {programs}。',
  'because.programs-ask': '先に警告するメールソフト: {programs}。',
  'because.programs-accept': 'それでも動作するメールソフト: {programs}。',
  'because.others-secure': 'ここから他への安全な接続はできます。',
  'missing.who-cuts':
    '安全な接続を切っているのがサーバーか途中の何かか。別のネットワークで同じ確認をすればわかります。',
  'administrator.tls-timeout':
    'サーバーは TCP を受け付けた後、TLS ハンドシェイク中に無応答。TLS プロセスとその上限、前段 (ロードバランサー、MTU) を確認。',
  'administrator.tls-reset':
    'TLS ハンドシェイク中に接続がリセットされる。その時刻のサーバーログ、TLS プロセス、前段のフィルターを確認。',
  'administrator.tls-closed':
    'サーバーがアラートなしで TLS ハンドシェイクを閉じる。証明書や鍵の未設定、またはプロセスの異常終了が多い。ログを確認。',
  'administrator.tls-plain-text':
    'このポートは平文で応答する。暗黙の TLS を有効にする (RFC 8314) か、設定に STARTTLS のポートを記載する。',
  'administrator.tls-protocol':
    'サーバーの TLS メッセージが不正 (順序、長さ、完全性)。TLS ソフトウェアと前段の機器を確認。',
  'administrator.tls-version': 'TLS 1.2 と 1.3 を有効にする。TLS 1.0 と 1.1 は廃止済み (RFC 8996)。',
  'administrator.tls-cipher':
    'ECDHE と AES-GCM または ChaCha20、対応する証明書を提供する (RFC 9325)。証明書の設定有無も確認。',
  'administrator.tls-weak-key-exchange': 'ECDHE、または 2048 ビット以上の DH パラメーターを使う (RFC 9325)。',
  'administrator.tls-name-refused': 'サーバーが unrecognized_name を返す。TLS 設定 (SNI) にこの名前を追加。',
  'administrator.tls-client-certificate':
    'メールソフトはクライアント証明書を提示しない。このポートで要求しないこと。',
  'administrator.tls-alert': 'サーバーが TLS アラートを送る。理由はサーバーのログにある。',
  'administrator.tls-expired': '証明書を更新してサービスを再読み込みし、更新を自動化する。',
  'administrator.tls-issuer-expired':
    'サーバー証明書は有効だが、上位の証明書が期限切れ。認証局の現行の中間証明書を送り、古いクロス署名のものは外す。',
  'administrator.tls-not-yet-valid':
    '証明書の開始日が未来。サーバーか CA の時計を確認するか、以前の証明書に戻す。',
  'administrator.tls-name-mismatch':
    'この名前そのものを SAN に入れる。ワイルドカードは 1 ラベルのみ、IDN は A ラベル、アドレスは IP エントリで書く。',
  'administrator.tls-common-name-only': '名前を SAN に入れる。コモンネームはもう使われない (RFC 9525)。',
  'administrator.tls-self-signed':
    '公的認証局の証明書 (ACME なら無料、RFC 8555) を使うか、この証明書を各コンピューターに入れる。',
  'administrator.tls-unknown-root':
    'チェーンの終端が公的でないルート。公的認証局を使うか、このルートを各コンピューターと電話に入れる。',
  'administrator.tls-incomplete-chain':
    '中間証明書も送る (fullchain)。Apple と Windows は自動で取得し、Thunderbird は公的なものを内蔵、Java・Node・OpenSSL はどちらもしない。',
  'administrator.tls-revoked': '証明書が失効している。新しい鍵で取り直す。',
  'administrator.tls-bad-signature': 'チェーンの署名が検証できない。中間証明書の取り違えか、ファイルの破損。',
  'administrator.tls-name-constraints':
    '発行 CA の名前制約がこの名前を許可していない (RFC 5280)。別の CA か別の名前を使う。',
  'administrator.tls-wrong-purpose':
    'Extended Key Usage に serverAuth、Key Usage に digitalSignature が必要。',
  'administrator.tls-invalid-ca':
    '上位の証明書が CA でない (basicConstraints、keyCertSign) か、深すぎる (pathLen)。正しい中間 CA から再発行。',
  'administrator.tls-critical-extension':
    '証明書の critical 拡張をプログラムが知らない。外すか、critical でなくして再発行。',
  'administrator.tls-weak-key': 'チェーン全体で RSA 2048 ビット以上または ECDSA P-256 を使う。',
  'administrator.tls-weak-signature': 'SHA-256 以上で再発行する。MD5 と SHA-1 は拒否される (RFC 9155)。',
  'administrator.tls-malformed-certificate': '証明書の形式が不正か矛盾している。最新のソフトウェアで再発行。',
  'because.port-speaks':
    '{host} のポート {port} は、{wrong, select, spoken {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく {spoke} で応答します} in_clear {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく、暗号化なしの {wanted} で応答します} markup {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく、ウェブページで応答します} tls {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく、最初から暗号化された接続を求めます} text {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく、どのメールプロトコルでもない言葉で応答します} binary {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく、テキストではないバイト列で応答します} empty {{wanted} の挨拶ではなく、空行を送ります} endless {終わりのない挨拶を送ります} no_starttls {暗号化 (STARTTLS) を提供しません} starttls_refused {STARTTLS を提供しながら拒否します} client_certificate {メールソフトが持たない証明書を要求します} masked {何かに書き換えられたやり取り (****) で応答します} other {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく、暗号化なしで応答します}}。',
  'because.port-stopped':
    '{host} のポート {port} ({wanted}) は{how, select, refused {すべての接続を拒否します} hung {接続を受け付けますが何も言いません} other {応答しません}}。',
  'because.other-door':
    '{direction, select, reading {{route, select, pop {POP} other {IMAP}} (ポート {port}) での受信は使えます。これを使うソフトに影響はありません。} other {ポート {port} での送信は使えます。これを使うソフトに影響はありません。}}',
  'because.only-from-here':
    'ここからは、メールボックスへの {count, number} 個の経路で {hosts} が応答しません。',
  'missing.port-controls': 'ほかの運営者のサーバーのポート {port} が、ここから正しく応答するか。',
  'missing.no-such-door':
    '{direction, select, reading {受信用のサーバー。{domain} は公開していません。} other {送信用のサーバー。{domain} は公開していません。}}',
  'missing.lock-list':
    '{hosts} がこのネットワークのアドレスを締め出したか。これはサーバーの運営者にしか分かりません。',

  // in what a provider is not as others are (catalogue/peculiarities.ts)
  'peculiarity.app-password':
    'メールソフトには専用のパスワード（アプリパスワード）が必要です。プロバイダーのサイトで作成してください。アカウントのパスワードは使えません。',
  'peculiarity.oauth-only':
    'メールソフトはプロバイダーのページを通じてサインインします。パスワードだけを求めるソフトでは利用できません。',
  'peculiarity.authorisation-code':
    'メールソフトでは、パスワードの代わりにプロバイダーのサイトで発行される認証コードが必要です。',
  'peculiarity.own-mail-password':
    'メールソフトには、アカウントのものとは別の、プロバイダーのサイトで設定するメール用パスワードが必要です。',
  'peculiarity.imap-off-by-default':
    'メールソフトを使うには、プロバイダーのサイトの設定で IMAP または POP を有効にする必要があります。',
  'peculiarity.smtp-off-by-default':
    'メールソフトから送信するには、プロバイダーのサイトの設定で送信を有効にする必要があります。',
  'peculiarity.third-party-access-off':
    'ほかのメールソフトを使うには、プロバイダーのサイトでアクセスを許可する必要があります。',
  'peculiarity.imap-paid-only':
    'メールソフトは有料プランでのみ使えます。それ以外では、プロバイダーのサイトとアプリでメールを読めます。',
  'peculiarity.imap-id-needed':
    'このプロバイダーは、名前を名乗らないメールソフトを拒否します。「Unsafe Login」の原因はソフトで、パスワードではありません。',
  'peculiarity.bridge-on-this-computer':
    'メールソフトは、同じコンピューターで動くプロバイダーのソフト（Bridge）を通じてのみ利用できます。Bridge を起動しておいてください。',
  'peculiarity.no-mail-programs':
    'このメールボックスは、プロバイダーのサイトと専用アプリでのみ読めます。ほかのメールソフトは使えません。',
  'peculiarity.no-implicit-tls':
    'このプロバイダーの暗号化は STARTTLS のみです（ポート 143、110、587）。ポート 993、995、465 が閉じているのは正常です。',
  'peculiarity.no-tls':
    'このプロバイダーのサーバーは暗号化に対応していません。暗号化が見つからないのは正常です。',
  'peculiarity.pop-only': 'このプロバイダーのメールは POP で受信します。IMAP はありません。',
  'peculiarity.tls-on-587':
    'このプロバイダーのポート 587 は、最初から暗号化する場合と STARTTLS で始める場合があります。メールソフトはどちらかを使います。',
  'peculiarity.smart-card': 'このサイトは、応答する前に本人のスマートカードを求めます。',
  'peculiarity.banner-names-address':
    'このサーバーの応答には、接続元のアドレスが含まれます。レポートには載せません。',
  'peculiarity.server-by-customer':
    'このプロバイダーでは、サーバー名が契約者ごとに異なります。案内のメールまたは管理画面に記載されています。',
  'peculiarity.also-forwarding':
    'ここでメールを受け取るサーバーは、転送のみのドメインにも使われています。その場合、メールボックスは見つかりません。',
};
