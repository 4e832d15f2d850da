import type { causeMessages as english } from '../en/verdict-causes.ts';

/** Japanese. */
export const causeMessages: Readonly<Record<keyof typeof english, string>> = {
  'no-network-adapter.headline':
    '{sure, select, yes {このコンピューターはネットワークに接続されていません。} other {このコンピューターはネットワークに接続されていないようです。}}',
  'no-network-adapter.seen': 'Wi-Fi も有線もつながっていないため、インターネットのどこにも届きません。',
  'no-network-adapter.no-route.seen': '接続はありますが、インターネットへの出口がありません。',
  'no-network-adapter.do':
    'Wi-Fi をオンにするかネットワークケーブルを差し、機内モードがオフになっていることを確かめてから、もう一度「診断」を押してください。',
  'no-network-adapter.helpdesk':
    '使用可能なインターフェイスまたはデフォルトルートがなく、対照先はすべて失敗。アダプター、ドライバー、機内モード、DHCP を確認。',

  'local-network-down.headline':
    '{sure, select, yes {メールではなく、Wi-Fi またはネットワークが止まっています。} other {メールではなく、Wi-Fi またはネットワークが止まっているようです。}}',
  'local-network-down.seen':
    'ルーターが応答せず、インターネット上のテスト先 {failed, number} か所もすべて応答しませんでした。',
  'local-network-down.do':
    'Wi-Fi の電波が強い場所に移るかケーブルを確かめ、ルーターを再起動してから、もう一度「診断」を押してください。',
  'local-network-down.helpdesk':
    'デフォルトゲートウェイが無応答 (connect および近隣テーブル)。対照先は{asked, select, both {名前でもアドレスでも} name {名前では} other {アドレスでは}}すべて失敗。Wi-Fi のアソシエーション、VLAN、DHCP、ルーターを確認。',

  'internet-down.headline':
    '{sure, select, yes {インターネット接続が切れています。} other {インターネット接続が切れているようです。}}',
  'internet-down.denied.headline':
    '{sure, select, yes {このコンピューターのファイアウォールが、すべての接続をブロックしています。} other {このコンピューターのファイアウォールが、すべての接続をブロックしているようです。}}',
  'internet-down.tunnel.headline':
    '{sure, select, yes {VPN 経由では何も返ってきません。} other {VPN 経由では何も返ってこないようです。}}',
  'internet-down.seen':
    'インターネット上のテスト先 {failed, number} か所は、どこも応答しませんでした。接続がないと、メールは使えません。',
  'internet-down.router.seen':
    'ルーターは応答しますが、その先のテスト先 {failed, number} か所は、どこも応答しませんでした。接続がないと、メールは使えません。',
  'internet-down.denied.seen':
    'テスト接続 {failed, number} 件はすべて、このコンピューターを出る前にシステムに拒否されました。',
  'internet-down.tunnel.seen':
    'このコンピューターはすべての通信を VPN に送っていますが、インターネット上のテスト用アドレス {failed, number} 件のどれからも応答がありません。',
  'internet-down.do':
    'ルーターを再起動してください。10 分たっても直らなければ、インターネットプロバイダーに問い合わせてください。それまでは、スマートフォンのモバイル通信を試してください。',
  'internet-down.denied.do':
    'どのセキュリティソフトやファイアウォールが動いているかをヘルプデスクに確認し、メールを許可してもらってください。',
  'internet-down.tunnel.do':
    'VPN を切断して、もう一度診断してください。応答がないのが VPN か回線かがわかります。VPN の場合は、その管理者に伝えてください。',
  'internet-down.helpdesk':
    '対照先は{asked, select, both {名前でも IP リテラルでも} name {名前では} other {IP リテラルでは}}すべて失敗。{gateway, select, ok {ゲートウェイは応答するが、その先は無応答: ルーターの WAN 側または回線。} other {ゲートウェイの応答は確認できず: ルーターまたは回線。}}',
  'internet-down.denied.helpdesk':
    'すべての宛先で connect() が EACCES/EPERM で失敗: ローカルファイアウォールまたはエンドポイントセキュリティ。',
  'internet-down.tunnel.helpdesk':
    'すべての対照が失敗。既定の経路はトンネルインターフェース。トンネルは確立しているが通信なし、出口やそのファイアウォール、または下の回線。',

  'captive-portal.headline':
    '{sure, select, yes {この Wi-Fi では、先にサインインが必要です。} other {この Wi-Fi では、先にサインインが必要なようです。}}',
  'captive-portal.seen':
    'テストページ {measured, number} 件のうち {replaced, number} 件が、このネットワークのページに置き換えられていました。',
  'captive-portal.passes-probes.seen':
    '{internet, select, ok {テストページは開けますが} other {一部のテストページは開けますが}}、メールとサインインの安全な接続 {replaced, number} 件には、このネットワーク自身が応答しています。',
  'captive-portal.foreign-answers.headline':
    '{sure, select, yes {このネットワークが、インターネットになり代わって応答しています。} other {このネットワークが、インターネットになり代わって応答しているようです。}}',
  'captive-portal.foreign-answers.seen':
    'インターネット上のよく知られたアドレス {replaced, number} か所が別の相手の証明書を示し、本物のテストページは 1 件もありませんでした。',
  'captive-portal.foreign-answers.do':
    'ブラウザーで何かページを開いてください。ネットワークからサインインを求められたら、サインインして Mailpath をもう一度実行してください。求められなければ、スマートフォンの回線など、別のネットワークを使ってください。',
  'captive-portal.foreign-answers.helpdesk':
    '公開 IP リテラル {replaced, number} 件 (1.1.1.1、8.8.8.8、9.9.9.9) への TLS が別の証明書で終端し、平文の対照先もすべて不通: ポータル、隔離されたネットワーク、または透過プロキシ。',
  'captive-portal.do':
    'ブラウザーで何かページを開き、ネットワークが求める内容に同意してから、もう一度「診断」を押してください。',
  'captive-portal.dont':
    'ネットワークのページにメールのパスワードを入力しないでください。証明書の警告も受け入れないでください。',
  'captive-portal.helpdesk':
    'キャプティブポータルまたはブロックページ: 対照先 {replaced, number} 件が置き換えられた{portal, select, none {} other {、Location のホストは {portal}}}。メールホストでの独自証明書も同じ兆候とみなす。',

  'captive-portal.passes-probes.helpdesk':
    '{internet, select, ok {対照先は成功するが、} other {}}提供元の主要ホスト {replaced, plural, other {# 件}}が{self, select, yes {自己署名証明書を} other {ほかの運営者のアドレスでも応答する第三者の証明書を}}提示: テストページを許可リストに入れたポータル、またはすべてに代理応答する機器。',

  'clock-wrong.headline':
    'このコンピューターの時計が {unit, select, months {{amount, plural, other {# か月}}} days {{amount, plural, other {# 日}}} hours {{amount, plural, other {# 時間}}} other {{amount, plural, other {# 分}}}}{direction, select, ahead {進んで} other {遅れて}}{sure, select, yes {います} other {いるようです}}。',
  'clock-wrong.no-date.headline':
    '{sure, select, yes {このコンピューターの時計が合っていません。} other {このコンピューターの時計が合っていないようです。}}',
  'clock-wrong.seen':
    'メールとサインインのホスト {refused, number} 件への安全な接続が、日付を理由に拒否されています。インターネット上のサーバー {hosts, plural, =1 {# 台が} other {# 台がそろって}}、別の時刻を示しています。',
  'clock-wrong.sign-in.seen':
    'インターネット上のサーバー {hosts, plural, =1 {# 台が} other {# 台がそろって}}、別の時刻を示しています。時計が 5 分を超えてずれていると、サインインは拒否されます。',
  'clock-wrong.no-date.seen':
    '互いに関係のない安全な接続 {refused, number} 件が、同時に日付を理由に拒否されています。',
  'clock-wrong.do': '日付、時刻、タイムゾーンを自動設定にしてから、もう一度「診断」を押してください。',
  'clock-wrong.dont':
    '証明書の警告を無視して進んだり、パスワードを変更したりしないでください。どちらも解決にはなりません。',
  'clock-wrong.helpdesk':
    'Date の差の中央値 {seconds, number} 秒 (サーバー − ローカル、{hosts, number} ホスト)。{refused, plural, =0 {} other {証明書の日付で失敗: # ホスト。}}時刻サービス、CMOS 電池、ドメインの時刻を確認。',
  'clock-wrong.no-date.helpdesk':
    '比較できる Date ヘッダーなし。複数の運営者の {refused, number} ホストで、証明書の日付により失敗。時刻サービス、CMOS 電池、ドメインの時刻を確認。',

  'hosts-file-override.headline':
    '{sure, select, yes {このコンピューター内の登録のために、メールの接続先が誤っています。} other {このコンピューター内の登録のために、メールの接続先が誤っているようです。}}',
  'hosts-file-override.seen':
    'hosts ファイルの {line, number} 行目が、{host} を {address} に向けています{count, plural, =1 {} other { (同様の登録は全部で # 件)}}。',
  'hosts-file-override.do':
    'その行、またはその行を書き込むプログラムを、ヘルプデスクに取り除いてもらってください。',
  'hosts-file-override.dont': 'メールソフトを再インストールしないでください。同じ登録に行き当たるだけです。',
  'hosts-file-override.helpdesk':
    'hosts ファイル {line, number} 行目: {address} {host} (同種の登録 {count, number} 件)。ここでの TLS 接続では名前を証明できず。移行時の残り、広告ブロッカー、またはマルウェア。',

  'root-store-outdated.headline':
    '{sure, select, yes {このコンピューターの「信頼できる証明書」の一覧が古くなっています。} other {このコンピューターの「信頼できる証明書」の一覧が古くなっているようです。}}',
  'root-store-outdated.seen':
    'メールホスト {hostCount, plural, other {# 件}}が、このコンピューターの知らない公的な認証局の証明書を示しています。{others, select, yes {ほかの安全なサイトは使えます。} other {}}',
  'root-store-outdated.do':
    '保留中のシステム更新をインストールし、再起動してから、もう一度「診断」を押してください。',
  'root-store-outdated.dont': '証明書を手動で受け入れないでください。',
  'root-store-outdated.helpdesk':
    '{hosts} に対する信頼済みルートなし。サーバーが送った発行者: {issuer, select, none {名なし} other {{issuer}}}。発行者は公的 CA のためインスペクションではない: ルートストアを更新 (ルート証明書の自動更新、証明書パッケージ)。',
  'root-store-outdated.refused.headline':
    '{sure, select, yes {メールの接続が示す証明書を、このコンピューターは信頼していません。} other {メールの接続が示す証明書を、このコンピューターは信頼していないようです。}}',
  'root-store-outdated.refused.seen':
    'システムの「信頼できる証明書」の一覧が、メールホスト {hostCount, plural, other {# 件}}を拒否しています。証明書の発行者は {issuer, select, none {名前のない発行者} other {{issuer}}} です。',
  'root-store-outdated.refused.do':
    'レポートをヘルプデスクに送ってください。足りない証明書のインストール、またはメールの検査からの除外ができます。',
  'root-store-outdated.refused.helpdesk':
    'ランタイムの信頼 (公的、追加、システムのルート) では受け入れ、システムの検証では拒否: {hosts}、発行者 {issuer, select, none {名なし} other {{issuer}}}。ルートをシステムのストアにインストールするか、信頼されない理由を確認。',

  'antivirus-mail-shield.headline':
    '{sure, select, yes {このコンピューターのウイルス対策ソフトがメールの接続に割り込み、通信を妨げています。} other {このコンピューターのウイルス対策ソフトがメールの接続に割り込み、通信を妨げているようです。}}',
  'antivirus-mail-shield.seen':
    '証明書が {company} ではなく {issuer} のものになっていて、その先でメールボックスへの接続方法 {failing, plural, other {# 種類}}が失敗しています。',
  'antivirus-mail-shield.do':
    'ウイルス対策ソフトのメール保護の対象からメールを外すよう、ヘルプデスクに依頼してください。{web, select, yes {その間も、ブラウザーでのメールは応答します。} other {}}',
  'antivirus-mail-shield.dont':
    'ウイルス対策ソフト全体をオフにしたり、メールアカウントを削除したりしないでください。',
  'antivirus-mail-shield.helpdesk':
    '{hosts} の発行者は {issuer}。その先で接続方法 {failing, number} 種類が失敗 (STARTTLS の除去、ハンドシェイクまたは対話の破損)。メールホストとポート 993、995、465、587 をスキャンから除外。',

  'proxy-unreachable.headline':
    '{sure, select, yes {このコンピューターに設定されているプロキシが応答しません。} other {このコンピューターに設定されているプロキシが応答していないようです。}}',
  'proxy-unreachable.insecure.headline':
    '{sure, select, yes {このコンピューターに設定されているプロキシに、安全に接続できません。} other {このコンピューターに設定されているプロキシに、安全に接続できないようです。}}',
  'proxy-unreachable.seen':
    'このコンピューターはプロキシ{proxy, select, none {} other { {proxy} }}を通す設定ですが、そこからの応答がありません。',
  'proxy-unreachable.direct-works.seen':
    'このコンピューターはプロキシ{proxy, select, none {} other { {proxy} }}を通す設定ですが、そこからの応答がありません。プロキシを通さなければ、メールホストは応答します。',
  'proxy-unreachable.insecure.seen':
    'このコンピューターはすべての通信を{proxy, select, none {プロキシ} other {プロキシ {proxy} }}に送っています。プロキシは動いていますが、証明書に問題があるため、ソフトはその先に進めません。',
  'proxy-unreachable.do':
    '会社のネットワークの外にいる場合は、会社の VPN に接続してください。それ以外の場合は、プロキシの設定をヘルプデスクに確認してください。',
  'proxy-unreachable.dont': 'メールアカウントは変更しないでください。原因はアカウントではありません。',
  'proxy-unreachable.helpdesk':
    'プロキシ{proxy, select, none {} other { {proxy}}}{source, select, environment { (環境変数より)} platform { (システム設定より)} other {}} に到達不可または名前解決不可。{direct, select, ok {直接接続は成功} failed {直接接続も失敗} other {直接接続は未測定}}。社外での固定プロキシ、無効な PAC の指定先、またはプロキシの障害。',
  'proxy-unreachable.insecure.helpdesk':
    '{proxy, select, none {プロキシ} other {プロキシ {proxy} }}自体への TLS が失敗。提示される証明書、名前、有効期間を確認。',

  'proxy-script-broken.headline':
    '{sure, select, yes {会社のプロキシスクリプトが壊れているため、メールが外に出られません。} other {会社のプロキシスクリプトが壊れているため、メールが外に出られないようです。}}',
  'proxy-script-broken.silent.headline':
    '{sure, select, yes {会社のプロキシスクリプトを読み込めないため、メールが外に出られません。} other {会社のプロキシスクリプトを読み込めないため、メールが外に出られないようです。}}',
  'proxy-script-broken.seen':
    'このコンピューターは、使うプロキシを {script, select, none {プロキシスクリプトに} other {{script} に}}問い合わせています。返ってくる内容はスクリプトとして使えず、プロキシなしではどこからも応答がありません。',
  'proxy-script-broken.silent.seen':
    'このコンピューターは、使うプロキシを {script, select, none {プロキシスクリプトに} other {{script} に}}問い合わせています。返答がなく、プロキシなしではどこからも応答がありません。',
  'proxy-script-broken.do':
    'レポートをヘルプデスクに送ってください。サーバー上のスクリプトの修復が必要です。',
  'proxy-script-broken.dont': 'メールアカウントは変更しないでください。原因はアカウントではありません。',
  'proxy-script-broken.helpdesk':
    '{script, select, none {} other {{script} の}}プロキシスクリプト (PAC): 使えるスクリプトなし{status, select, none {} other {、HTTP ステータス {status}}}。失敗するとプログラムは通知なしに DIRECT になり、このネットワークは直接の通信を通さない。Web サーバーとファイルの内容を確認。',
  'proxy-script-broken.silent.helpdesk':
    '{script, select, none {} other {{script} の}}プロキシスクリプト (PAC): サーバーはこのネットワーク内にあり、応答しない。失敗するとプログラムは通知なしに DIRECT になり、このネットワークは直接の通信を通さない。Web サーバーを確認。',

  'proxy-auth-required.headline':
    '{sure, select, yes {会社のプロキシが、メールソフトでは入力できないパスワードを求めています。} other {会社のプロキシが、メールソフトでは入力できないパスワードを求めているようです。}}',
  'proxy-auth-required.seen':
    'メールへの接続に対して、{proxy, select, none {プロキシ} other {プロキシ {proxy} }}がサインインの要求を返しました。',
  'proxy-auth-required.do':
    'レポートをヘルプデスクに送ってください。プロキシに対応したブラウザーなら、メールを見られる場合があります。',
  'proxy-auth-required.dont': 'プロキシの画面にメールのパスワードを入力しないでください。',
  'proxy-auth-required.helpdesk':
    '{proxy, select, none {プロキシ} other {{proxy} }}から 407{schemes, select, none {} other {、方式: {schemes}}}。メールホスト (エンドポイントカテゴリ Optimize) をプロキシまたはプロキシ認証のバイパス対象にする。',

  'proxy-blocks-mail.headline':
    '{sure, select, yes {会社のプロキシがメールを通していません。} other {会社のプロキシがメールを通していないようです。}}',
  'proxy-blocks-mail.gateway.headline':
    '{sure, select, yes {会社のプロキシは応答しますが、メールサーバーに接続できません。} other {会社のプロキシは応答しますが、メールサーバーに接続できないようです。}}',
  'proxy-blocks-mail.names.headline':
    '{sure, select, yes {会社のプロキシは応答しますが、メールサーバーの名前を調べられません。} other {会社のプロキシは応答しますが、メールサーバーの名前を調べられないようです。}}',
  'proxy-blocks-mail.no-answer.headline':
    '{sure, select, yes {会社のプロキシは接続を受け付けますが、時間内に応答しません。} other {会社のプロキシは接続を受け付けますが、時間内に応答していないようです。}}',
  'proxy-blocks-mail.seen':
    '{proxy, select, none {プロキシ} other {プロキシ {proxy} }}が、{hostCount, plural, =0 {メール} other {メールホスト # 件}}への接続を拒否しました。',
  'proxy-blocks-mail.gateway.seen':
    '{proxy, select, none {プロキシ} other {プロキシ {proxy} }}が、{hostCount, plural, =0 {メール} other {メールホスト # 件}}への接続を確立できませんでした。',
  'proxy-blocks-mail.names.seen':
    '{proxy, select, none {プロキシ} other {プロキシ {proxy} }}は、メールホスト {hostCount, plural, =0 {} other {# 件}}の名前を調べられないと答えました。',
  'proxy-blocks-mail.no-answer.seen':
    '{proxy, select, none {プロキシ} other {プロキシ {proxy} }}は、メールホスト {hostCount, plural, =0 {} other {# 件}}への接続の求めに時間内に応答しませんでした。',
  'proxy-blocks-mail.do':
    'レポートをヘルプデスクに送ってください。プロキシの設定を変えられるのはヘルプデスクだけです。',
  'proxy-blocks-mail.gateway.do': 'レポートをヘルプデスクに送ってください。プロキシの確認が必要です。',
  'proxy-blocks-mail.names.do': 'レポートをヘルプデスクに送ってください。プロキシの確認が必要です。',
  'proxy-blocks-mail.no-answer.do': 'レポートをヘルプデスクに送ってください。プロキシの確認が必要です。',
  'proxy-blocks-mail.dont': 'メールアカウントやパスワードを変更しないでください。',
  'proxy-blocks-mail.helpdesk':
    '{hosts, select, none {メールホスト} other {{hosts} }}への CONNECT に{proxy, select, none {プロキシ} other { {proxy} }}が{status, select, none {失敗} other { {status} で応答}}。提供元のエンドポイントを許可。',
  'proxy-blocks-mail.gateway.helpdesk':
    '{hosts, select, none {メールホスト} other {{hosts}}} への CONNECT: {proxy, select, none {プロキシ} other {{proxy} }}が{status, select, none {失敗} other { {status} で応答}}。プロキシ自身が接続できていない。プロキシの回線、DNS、ファイアウォールを確認。',
  'proxy-blocks-mail.names.helpdesk':
    '{proxy, select, none {プロキシ} other {{proxy} }}が {hosts, select, none {メールホスト} other {{hosts}}} を名前解決できない{status, select, none {} other { (ステータス {status})}}。プロキシ自身が使う DNS サーバーを確認。',
  'proxy-blocks-mail.no-answer.helpdesk':
    '{proxy, select, none {プロキシ} other {{proxy} }}は TCP を受け付けるが、{hosts, select, none {メールホスト} other {{hosts}}} への CONNECT に時間内に応答しない。過負荷、またはプロキシ自身が名前解決や接続を待っている。',

  'dns-resolver-down.headline':
    '{sure, select, yes {インターネットの「住所録」が、ここでは応答しません。} other {インターネットの「住所録」が、ここでは応答していないようです。}}',
  'dns-resolver-down.seen':
    'インターネット上のアドレスは応答しますが、名前 {failed, plural, other {# 件}}のアドレスを調べられませんでした。',
  'dns-resolver-down.do':
    'ルーターを再起動し、もう一度「診断」を押してください。それまでは、スマートフォンのモバイル通信を試してください。',
  'dns-resolver-down.organisation.do':
    '会社のネームサーバーが応答しないことを、ヘルプデスクに伝えてください。',
  'dns-resolver-down.signatures.do':
    'ルーターの日付と時刻を確かめて再起動してください。それまでは、スマートフォンのモバイル通信を試してください。',
  'dns-resolver-down.isp.do':
    'ネームサーバーが応答しないことを、インターネットプロバイダーに伝えてください。',
  'dns-resolver-down.dont': 'メールアカウントやパスワードを変更しないでください。',
  'dns-resolver-down.helpdesk':
    'システムリゾルバーが名前 {failed, number} 件にアドレスを返さず。IP リテラルは応答。{servers, select, none {} other {失敗した設定済みサーバー: {servers}。}}レポート内のパブリックリゾルバーの結果と比較。',

  'dns-wrong-answer.headline':
    '{sure, select, yes {インターネットの「住所録」が、ここでは誤った答えを返しています。} other {インターネットの「住所録」が、ここでは誤った答えを返しているようです。}}',
  'dns-wrong-answer.seen':
    '{whose, select, nobody {メールやサインインの名前 {hostCount, plural, other {# 件}}が、誤った場所につながるか、どこにもつながりません。{controlled, select, yes {公開ネームサーバーは正しい答えを返します。} other {}}} other {{whose, select, router {ルーターのネームサーバー} here {このコンピューターのネームサーバー} company {会社のネームサーバー} line {インターネットプロバイダーのネームサーバー} public {公開ネームサーバー} other {ネームサーバー}}{server, select, none {} other { {server} }}が、{host} {more, plural, =0 {} other {ほか # 件}}{reason, select, blocked {をブロックしています} hidden {の (プライベートネットワーク内の) アドレスを答えから除いています} signatures {の署名を拒否しています} redirected {を別の場所につないでいます} absent {は存在しないと答えます} other {を見つけられません}}。{controlled, select, yes {公開ネームサーバーは答えます。} other {}}}}',
  'dns-wrong-answer.do':
    'ルーターを再起動し、もう一度「診断」を押してください。直らなければ、このネットワークの管理者にレポートを送ってください。',
  'dns-wrong-answer.device.do':
    'このコンピューターに、ネームサーバーの代わりに応答するフィルターやセキュリティソフトがないか、ヘルプデスクに調べてもらってください。',
  'dns-wrong-answer.signatures.do':
    'ルーターの日付と時刻を確かめて再起動してください。直らなければ、このネットワークの管理者にレポートを送ってください。',
  'dns-wrong-answer.hidden.do':
    'メールサーバーのアドレスはプライベートネットワーク内にあります。会社のネットワークか VPN に接続するか、ルーターのリバインド保護で {host} を許可してください。',
  'dns-wrong-answer.blocked.do':
    'このネットワークのフィルターの管理者に、{host} をブロックリストから外すよう頼んでください。それまでは、モバイル通信を使ってください。',
  'dns-wrong-answer.isp.do':
    'インターネットプロバイダーに伝えてください。直るまでは、{controlled, select, yes {別のネームサーバー (1.1.1.1 など) かモバイル通信} other {モバイル通信}}を使ってください。',
  'dns-wrong-answer.organisation.do':
    'レポートをヘルプデスクに送ってください。会社のネームサーバーか VPN が誤った答えを返しています。',
  'dns-wrong-answer.dont':
    'メールアカウントやパスワードを変更したり、証明書の警告を受け入れたりしないでください。',
  'dns-wrong-answer.helpdesk':
    'システムリゾルバーで {host} = {answer}{word, select, answer { ({problem})} other {}}{controlled, select, yes {、パブリックリゾルバーの回答と不一致} other {}}。{servers, select, none {} other {誤答サーバー: {servers}。}}名前: {hosts}。キャッシュを消去し、ブロックリスト、スプリットゾーン、NRPT、VPN を確認。',

  'tls-inspection.headline':
    '{sure, select, yes {会社のネットワークがメールの安全な接続に割り込み、通信を妨げています。} other {会社のネットワークがメールの安全な接続に割り込み、通信を妨げているようです。}}',
  'tls-inspection.debug.headline':
    '{sure, select, yes {このコンピューターのプログラムがメールの安全な接続に割り込み、通信を妨げています。} other {このコンピューターのプログラムがメールの安全な接続に割り込み、通信を妨げているようです。}}',
  'tls-inspection.seen':
    '証明書が {company} ではなく {issuer, select, none {名前のない発行者} other {{issuer}}} のものになっていて、その先でチェック {failing, plural, other {# 件}}が失敗しています。',
  'tls-inspection.do': 'レポートをヘルプデスクに送り、メールを検査の対象から外してもらってください。',
  'tls-inspection.debug.do':
    '{issuer, select, none {接続に割り込んでいるプログラムを} other {{issuer} を}}終了するか、その証明書を取り除いてから、もう一度「診断」を押してください。',
  'tls-inspection.dont': '証明書の警告を受け入れたり、メールソフトを再インストールしたりしないでください。',
  'tls-inspection.helpdesk':
    '{hosts} への TLS が途中で復号されている。発行者 {issuer, select, none {名なし} other {{issuer}}}。その先でエンドポイント {failing, number} 件が失敗。提供元の Optimize および Allow エンドポイントをインスペクションのバイパス対象にする。',

  'tenant-restrictions.headline':
    '{sure, select, yes {このネットワークでは、ほかの組織のアカウントしかサインインできません。} other {このネットワークでは、ほかの組織のアカウントしかサインインできないようです。}}',
  'tenant-restrictions.seen':
    'このネットワークがこうしたアカウントを通さないよう求めているため、Microsoft のサインインが拒否しました。',
  'tenant-restrictions.do':
    'このアカウントでは、別のネットワークかスマートフォンのモバイル通信を使うか、このネットワークの管理者に問い合わせてください。',
  'tenant-restrictions.dont': 'パスワードを変更しないでください。原因はアカウントではありません。',
  'tenant-restrictions.helpdesk':
    'テナント制限が有効 (Restrict-Access-To-Tenants または sec-Restrict-Tenant-Access-Policy。AADSTS500021/500022、x-ms-diagnostics 2000020)。プロキシのリストにテナントを追加するか、別の出口を使用。',

  'middlebox-answers.headline':
    '{sure, select, yes {このネットワークのフィルターが、メールの代わりに応答しています。} other {このネットワークのフィルターが、メールの代わりに応答しているようです。}}',
  'middlebox-answers.dialogue.headline':
    '{sure, select, yes {このネットワークのファイアウォールが、メールサーバーの応答を書き換えています。} other {このネットワークのファイアウォールが、メールサーバーの応答を書き換えているようです。}}',
  'middlebox-answers.seen':
    'メールやサインインのアドレス {count, plural, other {# 件}}に、{company} ではない何かが応答しました。',
  'middlebox-answers.dialogue.seen':
    'メールサービス {count, plural, other {# 件}}とのやり取りが、途中で隠されたり切り取られたりしています。',
  'middlebox-answers.do':
    'ヘルプデスクかこのネットワークの管理者に、レポートを送ってください。それまでは、スマートフォンのモバイル通信を試してください。',
  'middlebox-answers.dont': 'メールの代わりに表示されたページに、パスワードを入力しないでください。',
  'middlebox-answers.helpdesk':
    '{hosts} からの応答に提供元独自のヘッダーなし{status, select, none {} other {、ステータス {status}}}: ブロックページまたは書き換え装置 (Via、Server、本文の先頭を参照。SMTP では ESMTP インスペクションなどによるバナーのマスクや STARTTLS の欠落)。',

  'middlebox-breaks-tls.headline':
    '{sure, select, yes {このネットワークのセキュリティ機器が、メールの安全な接続を妨げています。} other {このネットワークのセキュリティ機器が、メールの安全な接続を妨げているようです。}}',
  'middlebox-breaks-tls.seen':
    'メールホスト {hostCount, plural, other {# 件}}への接続は、そのホスト名を示すと切られ、別の名前なら通ります。',
  'middlebox-breaks-tls.size.seen':
    'メールホスト {hostCount, plural, other {# 件}}への接続は、最初のメッセージが長いと応答がなくなり、短ければ通ります。',
  'middlebox-breaks-tls.do':
    'ヘルプデスクかこのネットワークの管理者に、レポートを送ってください。それまでは、スマートフォンのモバイル通信を試してください。',
  'middlebox-breaks-tls.dont': 'メールソフトを再インストールしたり、アカウントを削除したりしないでください。',
  'middlebox-breaks-tls.helpdesk':
    '{hosts} への TLS が、本来の SNI ではリセットまたは停止、別の SNI では成功: 途中に名前フィルターあり。',
  'middlebox-breaks-tls.size.helpdesk':
    '{hosts} への TLS が、2 パケットの ClientHello (X25519MLKEM768) で停止、小さい ClientHello では成功: ファイアウォールのファームウェアまたは MTU ブラックホール。',

  'mail-ports-blocked.headline':
    '{sure, select, yes {このネットワークが、メールソフトの使うポートをブロックしています。} other {このネットワークが、メールソフトの使うポートをブロックしているようです。}}',
  'mail-ports-blocked.proxy-only.headline':
    '{sure, select, yes {このネットワークではプロキシ経由でしか外に出られず、お使いのメールソフトはプロキシを使いません。} other {このネットワークではプロキシ経由でしか外に出られず、お使いのメールソフトはプロキシを使わないようです。}}',
  'mail-ports-blocked.seen':
    '{life, select, none {} web {同じ提供元の Web は応答しますが、} ports {同じ提供元のほかのポートは応答しますが、} other {同じ提供元のサインインは応答しますが、}}メール用ポート {count, plural, other {# 個}} ({ports}) に接続できません。',
  'mail-ports-blocked.proxy-only.seen':
    'プロキシを通さないと外に出られないため、メール用ポート {ports} は閉じています。会社のネットワークではよくあることです。',
  'mail-ports-blocked.do':
    '{web, select, yes {当面はブラウザーでメールを読むか、モバイル通信を使ってください。} other {当面はモバイル通信を使ってください。}}ポートを開くよう、このネットワークの管理者に依頼してください。',
  'mail-ports-blocked.proxy-only.do':
    'できればブラウザーでメールを読むか、モバイル通信を使ってください。ポートを開けられるか、このネットワークの管理者に確認してください。',
  'mail-ports-blocked.other-port.do':
    'メールソフトの送信用ポートを {otherPort} にしてください。ここではこのポートが応答します。もう一方を開くよう、このネットワークの管理者に依頼してください。',
  'mail-ports-blocked.dont': 'メールソフトのサーバー名やポートを変更しないでください。',
  'mail-ports-blocked.other-port.dont': 'サーバー名を変更したり、アカウントを削除したりしないでください。',
  'mail-ports-blocked.helpdesk':
    '{hosts} への TCP {ports} が{how, select, refused {拒否} reset {切断 (RST)} turned {ICMP で拒否} other {無応答}}{life, select, none {} web {、同じ提供元への 443 は成功} ports {、同じ提供元のほかのポートは応答} other {、同じ提供元のサインインは応答}}: 途中にポートフィルターあり。',
  'mail-ports-blocked.proxy-only.helpdesk':
    '{hosts} への TCP {ports} はどの経路でも出られない。プロキシ以外はすべて閉じており、IMAP、POP、SMTP は HTTP プロキシを使わない。プロキシ専用ネットワークでは仕様。ポートを許可するか、HTTPS を使うソフトを利用。',

  'mail-hosts-blocked.headline':
    '{sure, select, yes {お使いのメールサーバーが、このネットワークでブロックされています。} other {お使いのメールサーバーが、このネットワークでブロックされているようです。}}',
  'mail-hosts-blocked.past-proxy.headline':
    '{sure, select, yes {メールサーバーがプロキシの対象外になっていて、プロキシを通さないと外に出られません。} other {メールサーバーがプロキシの対象外になっていて、プロキシを通さないと外に出られないようです。}}',
  'mail-hosts-blocked.denied.headline':
    '{sure, select, yes {このコンピューターのファイアウォールが、メールサーバーをブロックしています。} other {このコンピューターのファイアウォールが、メールサーバーをブロックしているようです。}}',
  'mail-hosts-blocked.seen':
    'メールホスト {hostCount, plural, other {# 件}}はここから応答しませんが、{internet, select, ok {インターネットのほかの部分は応答します} other {インターネットのほかのサーバーは応答します}}。',
  'mail-hosts-blocked.past-proxy.seen':
    'メールホスト {hostCount, plural, other {# 件}}への接続がプロキシを通らず、このネットワークではそのままでは外に出られません。',
  'mail-hosts-blocked.do':
    '当面はスマートフォンのモバイル通信を使い、このネットワークの管理者にレポートを送ってください。',
  'mail-hosts-blocked.past-proxy.do':
    'レポートをヘルプデスクに送ってください。プロキシの除外リストかファイアウォールの変更が必要です。',
  'mail-hosts-blocked.denied.do':
    'どのセキュリティソフトが動いているかをヘルプデスクに確認し、メールを許可してもらってください。',
  'mail-hosts-blocked.dont': 'メールアカウントやパスワードを変更しないでください。',
  'mail-hosts-blocked.helpdesk':
    'ここから {hosts} への TCP 443 が失敗{addresses, plural, =0 {} other { (アドレス # 件)}}{how, select, refused {、即時に拒否} denied {、このコンピューター自身が拒否} other {}}。{internet, select, ok {対照先は成功。} some {無関係なサーバーの一部は応答。} other {}}{elsewhere, select, yes {別の場所からは到達可能。} other {}}アドレスまたは名前によるファイアウォール規則。',
  'mail-hosts-blocked.past-proxy.helpdesk':
    '{hosts} は DIRECT (除外リスト、no_proxy またはスクリプト) だが、直接の経路は閉じている。ほかのホストはプロキシ経由で通る。リストから外すか、ファイアウォールで許可。',

  'connection-unstable.headline':
    '{sure, select, yes {インターネット接続が、つながったり切れたりしています。} other {インターネット接続が、つながったり切れたりしているようです。}}',
  'connection-unstable.seen':
    '接続 {tries, number} 回のうち {lost, number} 回が途中で失われました。メールと関係のないサイトでも起きています。',
  'connection-unstable.do':
    'Wi-Fi の電波が強い場所に移るかケーブルを使い、ルーターを再起動してから、もう一度「診断」を押してください。',
  'connection-unstable.dont': 'アカウントを削除しないでください。接続が安定することはありません。',
  'connection-unstable.helpdesk':
    '{tries, number} 回中 {lost, number} 回でタイムアウトまたはリセット。無関係な対照先 {strangers, number} か所でも発生。{spoken, select, yes {ほかに提供元自身の 5xx あり。} other {提供元自身の 5xx によるものではない。}}パケットロス、Wi-Fi の品質、回線を確認。',

  'ipv6-broken.headline':
    '{sure, select, yes {メールは使えますが、接続の一部が機能していません。} other {メールは使えますが、接続の一部が機能していないようです。}}',
  'ipv6-broken.seen':
    'メールホスト {hostCount, plural, other {# 件}}は、新しい通信方式 (IPv6) では応答しません。従来の方式なら使えます。',
  'ipv6-broken.do':
    'ルーターを再起動してください。直らなければ、IPv6 が使えないことをインターネットプロバイダーに伝えてください。',
  'ipv6-broken.dont': 'このコンピューターの IPv6 をオフにしないでください。ほかの機能が必要としています。',
  'ipv6-broken.helpdesk':
    '{hosts} への IPv6 接続が失敗 (タイムアウト、リセット、拒否のいずれか)、IPv4 は成功: ルーターまたは ISP の IPv6 ブラックホール。Happy Eyeballs 非対応のクライアントは数秒間停止。',

  'os-offline-indicator.headline':
    '{sure, select, yes {メールは使えますが、Windows がオフラインと判断しています。} other {メールは使えますが、Windows がオフラインと判断しているようです。}}',
  'os-offline-indicator.seen':
    'メールやほかのテストページは応答しますが、Microsoft の接続テストがここではブロックされています。',
  'os-offline-indicator.do':
    '{web, select, yes {当面はブラウザーでメールを使ってください。www.msftconnecttest.com を許可するよう、このネットワークの管理者に依頼してください。} other {www.msftconnecttest.com を許可するよう、このネットワークの管理者に依頼してください。}}',
  'os-offline-indicator.dont':
    'Outlook からアカウントを削除しないでください。Outlook は Windows の判断を待っているだけです。',
  'os-offline-indicator.helpdesk':
    'www.msftconnecttest.com への NCSI プローブがブロック、メールホストは到達可能: Windows は「インターネットなし」と報告し、クラシック Outlook は Disconnected のまま。NCSI ホストを許可。NlaSvc\\Parameters\\Internet を参照。',

  'domain-dns-broken.headline':
    '{sure, select, yes {組織のアドレス {domain} に問題があります。} other {組織のアドレス {domain} に問題があるようです。}}',
  'domain-dns-broken.seen':
    '{internet, select, ok {ほかの名前は調べられますが、} other {}}{domain} の登録内容を調べられません。',
  'domain-dns-broken.gone.seen':
    '{time} UTC の時点で、問い合わせたどのネームサーバーにも {domain} は存在しませんでした。',
  'domain-dns-broken.no-mail.seen': '{domain} は存在しますが、メールサーバーが登録されていません。',
  'domain-dns-broken.parked.seen':
    '{domain} は使われていない状態です。メールサーバーの登録がなく、期限切れや売り出し中のドメインが置かれる {nameServer} にあります。',
  'domain-dns-broken.signatures.seen':
    '{domain} の登録内容の署名が正しくないため、署名を確認するネームサーバーが拒否します。',
  'domain-dns-broken.do':
    'アドレスのつづりを確かめてください。正しければ、{domain} の管理者にすぐ伝えてください。',
  'domain-dns-broken.dont': 'メールアカウントやパスワードを変更しないでください。',
  'domain-dns-broken.helpdesk':
    '{domain} の MX/NS{word, select, none {} other {: {word}}}。登録と有効期限、委任、DNSSEC (DS と DNSKEY の照合)、権威サーバーを確認。',

  'mail-host-misdirected.headline':
    '{sure, select, yes {組織のメールのアドレスが、Web サーバーにつながっています。} other {組織のメールのアドレスが、Web サーバーにつながっているようです。}}',
  'mail-host-misdirected.seen':
    '{host} は {address} につながります。{how, select, wildcard {{domain} の架空の名前と同じで、独自の登録がありません} other {そこは {operator} の Web サイト用ネットワークで、メールは通りません}}。そこではメールサーバーが応答しません。',
  'mail-host-misdirected.do':
    '{domain} の管理者にレポートを送ってください。{host} の登録は、メールサーバーにつながる必要があります。',
  'mail-host-misdirected.dont': 'メールアカウントやパスワードを変更しないでください。',
  'mail-host-misdirected.helpdesk':
    '{how, select, wildcard {{hosts} は {domain} のワイルドカード ({address}) で解決される。メールホストの A/AAAA を公開。} other {{hosts} = {address} ({operator}、Web 専用)。メールホストをプロキシなし (「DNS only」) で、メールサーバーのアドレスで公開。}} メールポートは応答なし。',

  'autodiscover-misdirected.headline':
    '{sure, select, yes {メールは使えますが、新しく設定すると誤った場所につながります。} other {メールは使えますが、新しく設定すると誤った場所につながるようです。}}',
  'autodiscover-misdirected.seen': '{name} は、メールを扱っていないサーバーにつながります。',
  'autodiscover-misdirected.do': '今の設定はそのままにして、レポートをヘルプデスクに送ってください。',
  'autodiscover-misdirected.dont': 'アカウントを削除して追加し直さないでください。その追加が失敗します。',
  'autodiscover-misdirected.helpdesk':
    '{name} が CNAME autodiscover.outlook.com ではなく {leadsTo, select, none {別のサーバー} other {{leadsTo}}}{status, select, none {} other { (ステータス {status})}} に誘導。レコードを修正し、ワイルドカードレコードと旧ホストを確認。',

  'federation-server-down.headline':
    '{sure, select, yes {会社のサインインサーバーが応答しません。} other {会社のサインインサーバーが応答していないようです。}}',
  'federation-server-down.seen':
    '{company} のサインインは応答しています。{host, select, none {組織のサーバーは} other {{host} は}} {tries, number} 回の試行ですべて失敗しました。',
  'federation-server-down.do':
    'サインイン済みの端末やアプリがあれば、そのままにして、ヘルプデスクに伝えてください。',
  'federation-server-down.dont': 'サインアウトやパスワードの変更はしないでください。',
  'federation-server-down.helpdesk':
    'フェデレーション ID プロバイダー{host, select, none {が} other { {host} が}}停止 ({code, select, none {} other {{code}、}}{tries, number} 回試行)。提供元自身のトークンサービスは稼働。ADFS/WAP、その証明書と公開設定を確認。',

  'server-certificate-expired.headline':
    '{sure, select, yes {お使いの環境の問題ではありません。{saysMail, select, yes {{provider} } other {{provider} のメール}}のセキュリティ証明書の期限が切れています。} other {{saysMail, select, yes {{provider} } other {{provider} のメール}}のセキュリティ証明書の期限が切れているようです。}}',
  'server-certificate-expired.own.headline':
    '{sure, select, yes {お使いのメールサーバーのセキュリティ証明書の期限が切れています。} other {お使いのメールサーバーのセキュリティ証明書の期限が切れているようです。}}',
  'server-certificate-expired.seen':
    'メールホスト {hostCount, plural, other {# 件}}が、{known, select, yes {{ended, date, utc} に} other {}}期限の切れた証明書を示しています。{clock, select, right {このコンピューターの時計は合っています。} other {}}',
  'server-certificate-expired.do':
    'お待ちください。このコンピューターでは直せません。30 分ほどしたら、Mailpath をもう一度実行してください。',
  'server-certificate-expired.own.do': '証明書の更新が必要なことを、メールサーバーの管理者に伝えてください。',
  'server-certificate-expired.dont': '古い証明書を受け入れたり、パスワードを変更したりしないでください。',
  'server-certificate-expired.helpdesk':
    '{notAfter, select, none {{hosts} の証明書が期限切れまたは失効} other {{hosts} の notAfter は {notAfter}}}{issuer, select, none {} other {、発行者 {issuer}}}。ローカルの時計は{clock, select, right { Date ヘッダーと照合済み} other {未照合}}。',

  'server-certificate-mismatch.headline':
    '{sure, select, yes {お使いのメールサーバーの名前で、別のサーバーが応答しています。} other {お使いのメールサーバーの名前で、別のサーバーが応答しているようです。}}',
  'server-certificate-mismatch.nobody-vouches.headline':
    '{sure, select, yes {お使いのメールサーバーの証明書を保証する機関がありません。} other {お使いのメールサーバーの証明書を保証する機関がないようです。}}',
  'server-certificate-mismatch.seen':
    'メールホスト {hostCount, plural, other {# 件}}が、自分のものではない証明書を示しています。',
  'server-certificate-mismatch.nobody-vouches.seen':
    'メールホスト {hostCount, plural, other {# 件}}が、既知の認証局の署名がない証明書を示しています。',
  'server-certificate-mismatch.do': 'ヘルプデスクかメールサーバーの管理者に、レポートを送ってください。',
  'server-certificate-mismatch.dont':
    'その証明書を受け入れないでください。通信を盗み見られるおそれがあります。',
  'server-certificate-mismatch.helpdesk':
    '{hosts}: {kind, select, name {名前の不一致} self {自己署名} root {不明なルート} chain {不完全なチェーン} other {無効}}{shown, select, none {} other {。証明書の対象は {shown}}}。名前の指すサーバーの誤り、パーキング中のホスト、中間証明書の欠落、またはプライベート CA。',
  'server-certificate-mismatch.incomplete.headline':
    '{sure, select, yes {お使いのメールサーバーは証明書を半分しか示していません。} other {お使いのメールサーバーは証明書を半分しか示していないようです。}}',
  'server-certificate-mismatch.incomplete.seen':
    'メールホスト {hostCount, plural, other {# 件}}が、保証する証明書を付けずに証明書を示しています。自分で取得するメールソフトもあれば、拒否するものもあります。',
  'server-certificate-mismatch.unfit.headline':
    '{sure, select, yes {お使いのメールサーバーの証明書に問題があります。} other {お使いのメールサーバーの証明書に問題があるようです。}}',
  'server-certificate-mismatch.unfit.seen':
    'メールホスト {hostCount, plural, other {# 件}}が、メールソフトに拒否される証明書を示しています: {what}。',
  'server-certificate-mismatch.unfit.helpdesk':
    '{hosts}: 証明書が {fault} で不合格{shown, select, none {} other {。発行者は {shown}}}。サーバー側の問題: 運用者が証明書またはチェーンを交換する必要あり。',
  'server-handshake-broken.headline':
    '{sure, select, yes {お使いのメールサーバーの安全な接続に不具合があります。} other {お使いのメールサーバーの安全な接続に不具合があるようです。}}',
  'server-handshake-broken.seen':
    '{hosts} への安全な接続が成立しません: {what}。ここから他への安全な接続はできます。',
  'server-handshake-broken.do':
    'ヘルプデスクかメールサーバーの管理者に、レポートを送ってください。直せるのはサーバー側だけです。',
  'server-handshake-broken.dont': 'メールソフトの暗号化を切ったり、パスワードを変えたりしないでください。',
  'server-handshake-broken.helpdesk':
    '{hosts}: {code}、{after} の後{alert, select, none {} other {、アラート {alert}}}、{tries, plural, other {# 回}}。他の事業者への TLS は正常。',

  'server-misconfigured.headline':
    '{sure, select, yes {メールサーバーの設定が、メールソフトに必要なものと違います。} other {メールサーバーの設定が、メールソフトに必要なものと違うようです。}}',
  'server-misconfigured.seen':
    '{stops, select, reading {メールの受信ができません} sending {メールの送信ができません} both {メールの受信も送信もできません} one_reading {受信の 2 つの経路のうち 1 つが使えません} other {送信の 2 つの経路のうち 1 つが使えません}}。サーバーの {count, number} 個のポートがメールサーバーとして応答しません{internet, select, ok {。ほかのインターネットは使えます} other {}}。',
  'server-misconfigured.do':
    'メールサーバーの管理者にレポートを送ってください。このコンピューターで変更することはありません。',
  'server-misconfigured.dont':
    'メールソフトの暗号化をオフにしないでください。パスワードが読み取られるおそれがあります。',
  'server-misconfigured.masked.headline': 'メールサーバーの言葉が、途中で書き換えられています。',
  'server-misconfigured.masked.seen':
    '{count, number} 個のポートで、言葉の代わりにアスタリスクが届きます。サーバーの手前か、このネットワークのファイアウォールによるものです。',
  'server-misconfigured.masked.do':
    'スマートフォンの回線など、別のネットワークで試してください。そこでメールが使えればこのネットワークの管理者に、使えなければメールサーバーの管理者に知らせてください。',
  'server-misconfigured.helpdesk':
    '{host} のポート {port} は、{wrong, select, spoken {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく {spoke} で応答します} in_clear {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく、暗号化なしの {wanted} で応答します} markup {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく、ウェブページで応答します} tls {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく、最初から暗号化された接続を求めます} text {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく、どのメールプロトコルでもない言葉で応答します} binary {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく、テキストではないバイト列で応答します} empty {{wanted} の挨拶ではなく、空行を送ります} endless {終わりのない挨拶を送ります} no_starttls {暗号化 (STARTTLS) を提供しません} starttls_refused {STARTTLS を提供しながら拒否します} client_certificate {メールソフトが持たない証明書を要求します} masked {何かに書き換えられたやり取り (****) で応答します} other {{secure, select, yes {TLS 上の} other {STARTTLS 付きの}} {wanted} ではなく、暗号化なしで応答します}}。{count, plural, =1 {} other {{hosts} の # 個のポートが該当し、それぞれ「理由」に記載。}}',

  'mail-service-stopped.headline':
    '{sure, select, yes {メールサーバーのサービスが 1 つ止まっています。} other {メールサーバーのサービスが 1 つ止まっているようです。}}',
  'mail-service-stopped.seen':
    '{stops, select, reading {メールの受信ができません} sending {メールの送信ができません} both {メールの受信も送信もできません} one_reading {受信の 2 つの経路のうち 1 つが使えません} other {送信の 2 つの経路のうち 1 つが使えません}}。同じサーバーのほかのサービスは応答します。',
  'mail-service-stopped.do': 'メールサーバーの管理者にレポートを送ってください。サービスの再起動が必要です。',
  'mail-service-stopped.dont': 'パスワードの変更、アカウントの削除、再インストールはしないでください。',
  'mail-service-stopped.helpdesk':
    '{host} のポート {port} ({wanted}) は{how, select, refused {すべての接続を拒否します} hung {接続を受け付けますが何も言いません} other {応答しません}}。同じメールボックスのほかのメールサービスは応答。サービスを起動するか、このアドレスの遮断も含めてサーバーのファイアウォールを確認。',

  'retired-protocol.headline':
    '{sure, select, yes {このメールソフトは、Microsoft が廃止した接続方法を使っています。} other {このメールソフトは、Microsoft が廃止した接続方法を使っているようです。}}',
  'retired-protocol.seen':
    '{green, select, yes {ここから確認できたものは、すべて応答します。} other {ここからメールは応答します。}}失敗しているのは、Microsoft が {from, date, utc} から廃止を進めている接続方法しか使わないソフトです。',
  'retired-protocol.smtp-basic.seen':
    'エラーは、パスワードだけを使う送信方法のサポートが終了したことを示しています。',
  'retired-protocol.do':
    '{web, select, yes {このメールボックスには当面ブラウザーを使い、} other {}}今後どのソフトを使えばよいかをヘルプデスクに確認してください。',
  'retired-protocol.smtp-basic.do':
    'この機器やソフトで使える別の送信方法を、ヘルプデスクに確認してください。',
  'retired-protocol.dont': 'パスワードを変更しないでください。変更しても、使えるようにはなりません。',
  'retired-protocol.helpdesk':
    'EWS 専用クライアントが失敗、ほかの接続方法は応答{feed, select, green {、公表されたインシデントなし} other {}}: Get-OrganizationConfig | fl Ews* (EWSEnabled、EwsAllowedAppIDs) を確認。EWS は 2027-04-01 に全テナントで終了。',
  'retired-protocol.eas.helpdesk':
    'Exchange Online は 2026-03-01 以降、16.1 未満の ActiveSync を拒否: アプリを更新するか、Outlook mobile を使用。',
  'retired-protocol.smtp-basic.helpdesk':
    '550 5.7.30: クライアント送信での基本認証。OAuth、High Volume Email、Azure Communication Services、またはリレーを使用。',

  'access-policy.headline':
    '{sure, select, yes {{works, select, yes {メールは使えますが、組織のポリシーがこのサインインを拒否しています。} other {組織のポリシーがこのサインインを拒否しています。}}} other {組織のポリシーがこのサインインを拒否しているようです。}}',
  'access-policy.switched-off.headline':
    '{sure, select, yes {{works, select, yes {メールは使えますが、組織がこの接続方法をオフにしています。} other {組織がこの接続方法をオフにしています。}}} other {組織がこの接続方法をオフにしているようです。}}',
  'access-policy.setup.headline':
    '{sure, select, yes {{works, select, yes {メールは使えますが、組織のサインイン設定の何かが妨げになっています。} other {組織のサインイン設定の何かが妨げになっています。}}} other {組織のサインイン設定の何かが妨げになっているようです。}}',
  'access-policy.seen':
    '{works, select, yes {{time} UTC の時点で、メールボックスへの接続方法は応答しています。貼り付けていただいたエラーは、サインインのポリシーによるものです。} other {貼り付けていただいたエラーは、サインインのポリシーによるものです。}}',
  'access-policy.do':
    'レポートをヘルプデスクに送ってください。その間も、ブラウザーでのメールは許可されている場合があります。',
  'access-policy.device.do':
    'この端末が組織に登録されているかを Intune ポータル サイトで確かめてから、ヘルプデスクに相談してください。',
  'access-policy.dont': '何度も試したり、パスワードをリセットしたりしないでください。',
  'access-policy.helpdesk':
    'ユーザーのエラー: {codes, select, none {{phrases, select, none {既知の文言} other {{phrases}}}} other {{codes}{phrases, select, none {} other {、{phrases}}}}}。Entra のサインインログ (条件付きアクセスのタブ、デバイスの状態、同意、割り当て)、またはメールボックスのプロトコル設定を確認。',

  'account-problem.headline':
    '{sure, select, yes {{works, select, yes {メールは使えますが、このアカウントは今サインインできません。} other {このアカウントは今サインインできません。}}} other {このアカウントに問題があるようです。}}',
  'account-problem.locked.headline':
    '{sure, select, yes {{works, select, yes {メールは使えますが、このアカウントは一時的にロックされています。} other {このアカウントは一時的にロックされています。}}} other {このアカウントは一時的にロックされているようです。}}',
  'account-problem.full.headline':
    '{sure, select, yes {{works, select, yes {メールは使えますが、このメールボックスはいっぱいです。} other {このメールボックスはいっぱいです。}}} other {このメールボックスはいっぱいのようです。}}',
  'account-problem.second-factor.headline':
    '{sure, select, yes {{works, select, yes {メールは使えますが、サインインの 2 段階認証が済んでいません。} other {サインインの 2 段階認証が済んでいません。}}} other {サインインの 2 段階認証が済んでいないようです。}}',
  'account-problem.seen':
    '{works, select, yes {{time} UTC の時点で、メールボックスへの接続方法は応答しています。貼り付けていただいたエラーは、アカウントに関するものです。} other {貼り付けていただいたエラーは、アカウントに関するものです。}}',
  'account-problem.do':
    'まず、ブラウザーでサインインし直してください。それも拒否される場合は、ヘルプデスクに相談してください。',
  'account-problem.locked.do':
    '何も試さずに 30 分待ち、VPN があれば切断してから、ブラウザーで一度だけサインインしてください。',
  'account-problem.full.do':
    'ブラウザーで大きなメールを削除してごみ箱を空にするか、容量を増やすようヘルプデスクに依頼してください。',
  'account-problem.second-factor.do': 'ブラウザーで一度サインインし、そこで 2 段階認証を完了してください。',
  'account-problem.dont':
    'パスワードを何度も試さないでください。回数が多すぎると、アカウントがロックされます。',
  'account-problem.helpdesk':
    'ユーザーのエラー: {codes, select, none {{phrases, select, none {既知の文言} other {{phrases}}}} other {{codes}{phrases, select, none {} other {、{phrases}}}}}。サインインログと、アカウントのロックアウト、ライセンス、メールボックスのクォータ、プロトコル設定を確認。',

  'app-profile.headline':
    '{sure, select, yes {メールは使えますが、このコンピューターのアプリが 1 つ動いていません。} other {メールは使えますが、このコンピューターのアプリが 1 つ動いていないようです。}}',
  'app-profile.seen':
    'メールボックスへの接続方法 {alive, number} 種類は応答しています。動かないのは、お知らせいただいたアプリ{apps, plural, =1 {} other { # 個}}です。',
  'app-profile.do': 'アプリを再起動してください。直らなければ、レポートを送ってください。',
  'app-profile.dont': 'アカウントはまだ削除しないでください。未送信のメールが失われるおそれがあります。',
  'app-profile.helpdesk':
    '匿名で確認できる接続方法はすべて応答。新しいプロファイル、セーフモード、キャッシュされた資格情報 (WAM) を試す。同じクライアントの同僚でも失敗するかを確認: 失敗するなら、サービス側または廃止された接続方法。',

  'provider-dns-failure.headline':
    '{sure, select, yes {お使いの環境の問題ではありません。{provider} のアドレスがどこからも見つかりません。} other {{provider} のアドレスがどこからも見つからないようです。}}',
  'provider-dns-failure.seen':
    'メールサービスの名前 {hostCount, plural, other {# 件}}が、このコンピューターからも公開ネームサーバー {operators, number} か所からも見つかりません。{internet, select, ok {インターネットのほかの部分は使えます。} some {インターネットのほかのサーバーは応答しています。} other {}}',
  'provider-dns-failure.do':
    'お待ちください。このコンピューターでは直せません。30 分ほどしたら、Mailpath をもう一度実行してください。',
  'provider-dns-failure.dont': 'パスワードの変更、アカウントの削除、再インストールはしないでください。',
  'provider-dns-failure.helpdesk':
    'システムリゾルバーと独立したパブリックリゾルバー {operators, number} か所で、{hosts} {word, select, none {が応答なし} other {が {word}}}。',

  'sign-in-service-down.headline':
    '{sure, select, yes {お使いの環境の問題ではありません。{provider} のサインインに障害が起きています。} other {お使いの環境ではなく、{provider} のサインインに障害が起きているようです。}}',
  'sign-in-service-down.seen':
    'サインインサービスは {tries, number} 回中 {failed, number} 回「障害中」と応答しました。{mail, select, yes {メール自体は応答しています。} other {{internet, select, ok {インターネット接続は使えます。} some {インターネットのほかのサーバーは応答しています。} other {}}}}',
  'sign-in-service-down.silent.seen':
    'サインインサービスは {tries, number} 回とも応答しませんでした。{internet, select, ok {インターネット接続は使えます。} some {インターネットのほかのサーバーは応答しています。} other {}}',
  'sign-in-service-down.do':
    'サインイン済みのものはそのままにして、30 分ほどしたら、Mailpath をもう一度実行してください。',
  'sign-in-service-down.dont': 'サインアウト、パスワードの変更、アカウントの削除はしないでください。',
  'sign-in-service-down.helpdesk':
    '{hosts} のサインイン {names}: {status, select, none {} other {ステータス {status}、}}{signed, select, yes {独自ヘッダー付きで } other {}}{failed, number}/{tries, number}{traces, select, none {} other {。トレース ID {traces}}}。{internet, select, ok {対照先は成功。} some {無関係なサーバーの一部は応答。} other {}}{incident, select, none {} other {公表されたインシデント: {incident}。}}',
  'sign-in-service-down.edge.helpdesk':
    '{hosts} のサインインにコンテンツネットワークのエッジが応答 (x-azure-ref){status, select, none {} other {、ステータス {status}}}、{failed, number}/{tries, number}: 手前の Azure Front Door の障害。{incident, select, none {} other {公表されたインシデント: {incident}。}}',

  'sign-in-throttled.headline':
    '{sure, select, yes {お使いの環境の問題ではありません。{provider} のサインインが受付を制限しています。} other {{provider} のサインインが受付を制限しているようです。}}',
  'sign-in-throttled.seen':
    '最初の要求の時点で「要求が多すぎます」と応答がありました{wait, plural, =0 {} other { (# 秒待つよう指示)}}。メール自体の状態は、これだけでは分かりません。',
  'sign-in-throttled.do': '15 分ほど待ってください。何度も試さないでください。',
  'sign-in-throttled.dont': 'パスワードを変更したり、アカウントを削除したりしないでください。',
  'sign-in-throttled.helpdesk':
    '今回の測定の最初の呼び出しで {hosts} から 429{wait, plural, =0 {} other {、Retry-After # 秒}}。{incident, select, none {公表されたインシデントなし: 1 つのアドレスの背後に多数のユーザー、またはループしているクライアント。} other {公表されたインシデント: {incident}。}}',

  'mail-service-errors.headline':
    '{sure, select, yes {お使いの環境の問題ではありません。{saysMail, select, yes {{provider} } other {{provider} のメール}}に障害が起きています。} other {お使いの環境ではなく、{saysMail, select, yes {{provider} } other {{provider} のメール}}に障害が起きているようです。}}',
  'mail-service-errors.seen':
    'メールサーバーは {tries, number} 回中 {failed, number} 回「障害中」と応答しました。{internet, select, ok {インターネットのほかの部分は使えます。} some {インターネットのほかのサーバーは応答しています。} other {}}',
  'mail-service-errors.do':
    'お待ちください。このコンピューターでは直せません。30 分ほどしたら、Mailpath をもう一度実行してください。',
  'mail-service-errors.dont': 'パスワードの変更、アカウントの削除、再インストールはしないでください。',
  'mail-service-errors.helpdesk':
    '{hosts} から{status, select, none {自身の障害応答} other {{signed, select, yes {独自ヘッダー付きの} other {}}ステータス {status}}}、接続方法 {routes, number} 種類 ({names}){frontDoors, plural, =0 {} other {、フロントドア # か所}}で {failed, number}/{tries, number} 回。{internet, select, ok {対照先は成功。} some {無関係なサーバーの一部は応答。} other {}}',
  'mail-service-errors.incident.helpdesk':
    '{hosts} から{status, select, none {自身の障害応答} other {{signed, select, yes {独自ヘッダー付きの} other {}}ステータス {status}}}、接続方法 {routes, number} 種類 ({names}){frontDoors, plural, =0 {} other {、フロントドア # か所}}で {failed, number}/{tries, number} 回。インシデント {incident} と一致。',

  'mail-service-unreachable.headline':
    '{sure, select, yes {お使いの環境の問題ではありません。{saysMail, select, yes {{provider} } other {{provider} のメール}}に接続できません。} other {お使いの環境が原因ではなく、{saysMail, select, yes {{provider} } other {{provider} のメール}}に接続できないようです。}}',
  'mail-service-unreachable.seen':
    'メールサーバー {servers, plural, other {# 台}}が、合わせて {tries, number} 回試しても応答しませんでした。{internet, select, ok {インターネットのほかの部分は使えます。} some {インターネットのほかのサーバーは応答しています。} other {}}',
  'mail-service-unreachable.refused.seen':
    'メールサーバー {servers, plural, other {# 台}}が、{tries, number} 回の接続をすべて拒否しました。{internet, select, ok {インターネットのほかの部分は使えます。} some {インターネットのほかのサーバーは応答しています。} other {}}',
  'mail-service-unreachable.do':
    'お待ちください。スマートフォンの Wi-Fi をオフにして試し、メールが使えれば、まずこのコンピューターとネットワークを確かめてください。そこでも使えなければ、原因はそのどちらでもありません。',
  'mail-service-unreachable.dont': 'パスワードの変更、アカウントの削除、再インストールはしないでください。',
  'mail-service-unreachable.helpdesk':
    '{names} で {hosts} から応答なし ({tries, number} 回試行{addresses, plural, =0 {} other {、アドレス # 件}})。{internet, select, ok {対照先は成功。} some {無関係なサーバーの一部は応答。} other {}}{incident, select, none {} other {公表されたインシデント: {incident}。}}別の測定地点があれば確定。',
  'mail-service-unreachable.refused.helpdesk':
    '{hosts} が {names} で接続を拒否 ({tries, number} 回試行{addresses, plural, =0 {} other {、アドレス # 件}})。{internet, select, ok {対照先は成功。} some {無関係なサーバーの一部は応答。} other {}}サービスが動いていないか、手前の何かが拒否しています。{incident, select, none {} other {公表されたインシデント: {incident}。}}別の測定地点があれば確定。',

  'route-failing.headline':
    '{sure, select, yes {{company} 側の問題で、一部の接続方法だけに起きています。} other {{company} 側の問題で、一部の接続方法だけに起きているようです。}}',
  'route-failing.seen':
    'メールボックスへの接続方法 {routes, plural, other {# 種類}}が、{tries, number} 回中 {lost, number} 回失敗しました。{alive, plural, =0 {ほかに応答しているものはありません。} other {ほかの # 種類は応答しています。}}',
  'route-failing.do':
    '{usable, select, yes {直るまでは、使えるアプリを使ってください。下の一覧にあります。} other {お待ちください。このコンピューターでは直せません。30 分ほどしたら、Mailpath をもう一度実行してください。}}',
  'route-failing.dont': 'パスワードの変更、アカウントの削除、再インストールはしないでください。',
  'route-failing.helpdesk':
    '{hosts} の接続方法 {names}: {status, select, none {} other {ステータス {status}、}}{signed, select, yes {独自ヘッダー付きで } other {}}{failed, number}/{tries, number}。{alive, plural, =0 {ほかに稼働中の接続方法なし} other {接続方法 # 種類は稼働}}。',
  'route-failing.incident.helpdesk':
    '{hosts} の接続方法 {names}: {status, select, none {} other {ステータス {status}、}}{signed, select, yes {独自ヘッダー付きで } other {}}{failed, number}/{tries, number}。{alive, plural, =0 {ほかに稼働中の接続方法なし} other {接続方法 # 種類は稼働}}。インシデント {incident} と一致。',

  'route-unstable.headline':
    '{sure, select, yes {{company} 側の問題です。メールが使えたり使えなかったりします。} other {{saysMail, select, yes {{provider} } other {{provider} のメール}}が、使えたり使えなかったりしているようです。}}',
  'route-unstable.seen':
    'メールボックスへの接続方法 {routes, plural, other {# 種類}}が、{tries, number} 回中 {failed, number} 回「障害中」と応答し、その合間には使えました。',
  'route-unstable.do': '1 分ほど待って、もう一度試してください。それで使えることがよくあります。',
  'route-unstable.dont': 'パスワードの変更、アカウントの削除、再インストールはしないでください。',
  'route-unstable.helpdesk':
    '断続的: {hosts} の接続方法 {names}、{signed, select, yes {独自ヘッダー付きで } other {}}{failed, number}/{tries, number} 回失敗{frontDoors, plural, =0 {} other {、フロントドア # か所}}{status, select, none {} other {、ステータス {status}}}。{incident, select, none {} other {公表されたインシデント: {incident}。}}',

  'published-incident.headline':
    '{sure, select, yes {{company} 側の問題で、一部のアプリだけに起きています。} other {{company} 側の問題で、一部のアプリだけに起きているようです。}}',
  'published-incident.no-app.headline': '{provider} に障害があり、すでに公表されているようです。',
  'published-incident.sign-in.headline': '{provider} のサインインに障害があるようです。',
  'published-incident.seen':
    '{provider} のインシデント {incident} に、動かないとお知らせいただいたアプリ{apps, plural, =1 {} other { # 個}}が挙がっています。{green, select, yes {ここから確認できたものは、すべて応答しています。} other {}}',
  'published-incident.said-resolved.seen':
    'インシデント {incident} に、今の症状が挙がっていました。{company} は解決済みとしていますが、お使いのアプリではまだ続いています。',
  'published-incident.no-app.seen':
    '{provider} のインシデント {incident} は特定のアプリを挙げていないため、お使いのアプリも影響を受けている可能性があります。{green, select, yes {ここから確認できたものは、すべて応答しています。} other {}}',
  'published-incident.sign-in.seen':
    '{provider} のインシデント {incident} は、サインインに関するものです。{green, select, yes {ここから確認できたものは、すべて応答しています。} other {}}',
  'published-incident.do':
    '{web, select, yes {直るまでは、ブラウザーか別のアプリを使ってください。} other {{usable, select, yes {直るまでは、使えるアプリを使ってください。} other {お待ちください。このコンピューターでは直せません。30 分ほどしたら、Mailpath をもう一度実行してください。}}}}',
  'published-incident.dont': 'アプリからアカウントを削除したり、パスワードを変更したりしないでください。',
  'published-incident.helpdesk':
    'インシデント {incident}{started, select, none {} other {、開始 {started} UTC}}{affects, select, none {} other {、影響範囲 {affects}}}{green, select, yes {。匿名プローブは正常 (認証より先の障害では想定どおり)} other {}}。{next, select, none {} other {次回更新: {next}。}}',

  'mail-sync-service-failing.headline':
    '{app, select, windows {新しい Outlook } mac {新しい Outlook for Mac } phone {スマートフォンの Outlook } other {これらのアプリ}}のためにメールを取り込む、Microsoft のクラウドの障害のようです。',
  'mail-sync-service-failing.seen':
    '{provider} のメールボックスはここから応答しています。Microsoft のクラウドは {tries, number} 回中 {failed, number} 回「障害中」と応答しました。',
  'mail-sync-service-failing.do':
    '{web, select, yes {Microsoft が直すまでは、ブラウザーか別のメールソフトでメールを読んでください。} other {Microsoft が直すまでは、別のメールソフトでメールを読んでください。}}',
  'mail-sync-service-failing.dont':
    'アプリからアカウントを削除したり、メールボックスのパスワードを変更したりしないでください。',
  'mail-sync-service-failing.helpdesk':
    '{hosts} の同期の入口 {names}: {status, select, none {} other {ステータス {status}、}}{signed, select, yes {独自ヘッダー付きで } other {}}{failed, number}/{tries, number}。{provider} の接続方法 {alive, number} 種類はここから稼働。これらのソフトは他社のメールボックスに Microsoft のクラウド経由でのみ接続: 直接接続するソフトで確認。',

  'client-type-failing.headline':
    'このコンピューターではなく、{apps, plural, =1 {この} other {これらの}}種類のアプリに関わるサービスの障害のようです。',
  'client-type-failing.seen':
    'お知らせいただいたアプリ{apps, plural, =1 {} other {のうち # 個}}が、別の場所でも動いていません。一方、ここでは{alive, plural, =0 {メールまでの経路は通じていて} other {メールボックスへの接続方法 # 種類が応答し}}、別の場所でもメールは応答しています。',
  'client-type-failing.do':
    '{web, select, yes {直るまではブラウザーか別のアプリを使い、レポートを送ってください。} other {{usable, select, yes {直るまでは使えるアプリを使い、レポートを送ってください。} other {ヘルプデスクにレポートを送ってください。}}}}',
  'client-type-failing.dont':
    'アプリからアカウントを削除したり、アプリを再インストールしたりしないでください。',
  'client-type-failing.helpdesk':
    '1 時間以内のこのドメインのレポート 2 件で、クライアント {names} が失敗と申告。{alive, plural, =0 {} other {匿名の接続方法は両方の場所で応答。}}このクライアント種別でのサインインより先の障害、または対応するテナント規則: レポートを比較し、サービス正常性とサインインログを確認。',

  'healthy.headline':
    '{sure, select, yes {ここからは、すべて正常に使えます。} other {ここからは、すべて正常に使えるようです。}}',
  'healthy.seen': '{time} UTC に、チェック {passed, number} 件に合格しました。',
  'healthy.do':
    'まだお困りなら、どのアプリかを Mailpath に知らせてください。症状が出たり消えたりするなら、出ている間に Mailpath をもう一度実行してください。',
  'healthy.helpdesk':
    'このコンピューターからは障害なし: メールの接続方法 {routes, plural, other {# 種類}}{signIn, select, alive {とサインインが応答} other {が応答}}。認証より先の障害は、ここからは見えない。',

  'not-enough-evidence.headline': 'まだ判断できません。',
  'not-enough-evidence.seen':
    '{failed, plural, =0 {測定できたものが少なすぎて} other {チェック # 件が失敗しましたが}}、どちら側の問題かはっきりしません。',
  'not-enough-evidence.leaning-provider.seen':
    'ここからは {provider} が正しく応答しませんが、お使いの環境に目立った異常はありません。',
  'not-enough-evidence.leaning-local.seen':
    'このコンピューターと {provider} の間に異常があるように見えますが、確証はありません。',
  'not-enough-evidence.do':
    'スマートフォンの Wi-Fi をオフにして試してください。それでメールが使えれば、まずこのコンピューターとネットワークを確かめてください。そこでも使えなければ、原因はそのどちらでもありません。',
  'not-enough-evidence.dont':
    'はっきりするまで、パスワードの変更、アカウントの削除、再インストールはしないでください。',
  'not-enough-evidence.helpdesk':
    '{failed, plural, =0 {失敗したチェックなし} other {チェック # 件が失敗、原因を特定できるパターンなし}}。何が分かれば決まるかは「分かっていないこと」を参照。別の測定地点または別のネットワークのレポートで確定。',
  'domain-not-found.headline': '{domain} は存在しません。つづりは正しいですか？',
  'domain-not-found.seen':
    '{nearCount, plural, =0 {この名前を知っているネームサーバーはありません。} other {この名前を知っているネームサーバーはありません。似ている名前：{near}}}',
  'domain-not-found.do':
    '@ の後の部分を一文字ずつ確かめ、Mailpath をもう一度実行してください。正しい場合はその旨を伝えてください。何が問題かを Mailpath が調べます。',
  'domain-not-found.helpdesk':
    '{domain} は NXDOMAIN。まず入力ミスを除外し、つづりが確認できたら登録、有効期限、委任を確認。',
  'slow-line.headline':
    '{sure, select, yes {接続がとても遅くなっています。メールのサーバーの応答に {seconds, number} 秒かかりました。} other {接続がとても遅いようです。メールのサーバーの応答に {seconds, number} 秒かかりました。}}',
  'slow-line.proxy.headline':
    '{sure, select, yes {会社のプロキシがとても遅く、プロキシ経由の接続に {seconds, plural, other {# 秒}}かかりました。} other {会社のプロキシがとても遅く、プロキシ経由の接続に {seconds, plural, other {# 秒}}かかったようです。}}',
  'slow-line.seen':
    'プロバイダー以外のものも含め {hosts, number} 台のサーバーが同じくらいかかりました。メールアプリはその前にあきらめることがあります。',
  'slow-line.proxy.seen':
    'その時間のほとんどは、プロキシが経路を開くまでにかかったものです。メールソフトはその前にあきらめることがあります。',
  'slow-line.do':
    'Wi-Fi に近づく、大きなダウンロードやビデオ通話を止める、または別のネットワークを使って、Mailpath をもう一度実行してください。',
  'slow-line.proxy.do': 'レポートをヘルプデスクに送ってください。プロキシの確認が必要です。',
  'slow-line.dont': 'メールアプリの設定は変えないでください。原因ではありません。',
  'slow-line.helpdesk':
    '応答（接続、ハンドシェイク、最初のバイト）の中央値 {answerMs, number} ms（複数の運営者の {hosts, number} ホスト）。回線、Wi-Fi 品質、バッファブロート、VPN や衛星経路を確認。',
  'slow-line.proxy.helpdesk':
    'CONNECT からプロキシの応答まで: 中央値 {proxyMs, number} ms (複数事業者の {hosts, number} ホスト)。プロキシが使う DNS サーバー、負荷、回線を確認。',

  'name-look-ups-slow.headline':
    '{sure, select, yes {ここでは、名前を調べるのにとても時間がかかります。} other {ここでは、名前を調べるのにとても時間がかかっているようです。}}',
  'name-look-ups-slow.seen':
    '{whose, select, router {ルーターのネームサーバー} here {このコンピューターのネームサーバー} company {会社のネームサーバー} line {インターネットプロバイダーのネームサーバー} public {公開ネームサーバー} other {ネームサーバー}}{server, select, none {} other { {server} }}が、{how, select, deaf {IPv6 アドレスの問い合わせに答えないため、プログラムが待たされます} dead {応答しないため、プログラムは次のサーバーまで {seconds, plural, other {# 秒}}待ちます} losing {{asked, number} 件中 {lost, plural, other {# 件}}の問い合わせに答えませんでした} other {名前 1 件に {seconds, plural, other {# 秒}}かかりました}}。{mail, select, answers {メール自体は応答します。} other {}}',
  'name-look-ups-slow.do':
    'ルーターを再起動し、もう一度「診断」を押してください。直らなければ、{controlled, select, yes {ルーターに別のネームサーバーを設定するか、} other {}}このネットワークの管理者に相談してください。',
  'name-look-ups-slow.organisation.do':
    '会社のネームサーバーの応答が遅いか、毎回は答えないことを、ヘルプデスクに伝えてください。',
  'name-look-ups-slow.isp.do':
    'ネームサーバーの応答が遅いか、毎回は答えないことを、インターネットプロバイダーに伝えてください。{controlled, select, yes {それまでは、別のネームサーバー (1.1.1.1 など) が役立ちます。} other {}}',
  'name-look-ups-slow.dont': 'メールアカウントやパスワードを変更しないでください。',
  'name-look-ups-slow.helpdesk':
    'getaddrinfo の所要時間: 中央値 {seconds} 秒。{servers, select, none {} other {{servers} で }}{how}{how, select, losing { ({asked} 件中 {lost} 件のデータグラム)} other {}}。リゾルバーの負荷と上流、リゾルバーの順序 (DHCP、RA)、パケットロス、AAAA や EDNS の破棄を確認。',
  'address-refused.headline': 'メールサーバーがこのネットワークのインターネットアドレスを拒否しています。',
  'address-refused.seen':
    'メールボックスへの {count, number} 個の経路が、ここからの接続は受け付けないと答えました。サーバー自体は応答しています。',
  'address-refused.throttled.headline': 'メールサーバーがこのネットワークに待つよう求めています。',
  'address-refused.throttled.seen':
    'メールボックスへの {count, number} 個の経路が、ここからの接続が多すぎる、または後で来るようにと答えました。',
  'address-refused.throttled.do':
    '10 分待ってから Mailpath をもう一度実行してください。使わないメールアプリは閉じてください。それぞれが接続を保っています。',
  'address-refused.throttled.dont': 'それまでは試し続けないでください。1 回ごとに数えられます。',
  'address-refused.do':
    'スマートフォンの回線など別のネットワークを使い、レポートをヘルプデスクに送ってください。ブロックの解除を依頼できます。',
  'address-refused.dont': '何度も試さないでください。ブロックが長引くことがあります。',
  'address-refused.helpdesk':
    '{hosts} がこのクライアントアドレスを拒否または保留（{names}）。応答コードは各チェックに記載。公開アドレスをブロックリストで調べ、ホスティング側の fail2ban など、接続数制限、グレイリストを確認。',
  'address-refused.locked.headline':
    'メールサーバーが、このネットワークのインターネットアドレスを締め出している可能性があります。',
  'address-refused.locked.seen':
    'ここからは {hosts} がメールボックスへの {count, number} 個の経路に応じません。別の場所ではメールが使え、ここでもほかのインターネットは使えます。',
  'address-refused.locked.do':
    'このネットワークのアドレスが締め出されていないか、メールサーバーの運営者に尋ねてください。多くは 1 時間で解除されます。それまではスマートフォンの回線など別のネットワークを使ってください。',
  'address-refused.locked.dont':
    '古いパスワードで試し続けるソフトを止めてください。試すたびに再び締め出されることがあります。',
  'address-refused.locked.helpdesk':
    '{hosts} ({names}) はこのアドレスからのみ無応答または拒否。対照先は成功し、別の場所ではメールが使えます。公開アドレスを fail2ban、cPHulk、csf/lfd で確認。このネットワークのフィルターという可能性もあります。',
  'door-of-apps.headline':
    '{sure, select, yes {動かないアプリが使う経路に障害があります。} other {動かないアプリが使う経路に障害があるようです。}}',
  'door-of-apps.seen':
    '動かないアプリは、動くアプリとは別の経路でメールボックスに接続します。サインインなしでは、その経路は応答しています。',
  'door-of-apps.do': '当面は動くアプリを使い、エラーの文面を添えてレポートを送ってください。',
  'door-of-apps.dont': 'アプリからアカウントを削除しないでください。',
  'door-of-apps.helpdesk':
    '動かないクライアントは {doors} を共有し、動くものは使わない。匿名チェックは成功しており、障害はサインインの先（サービス、テナントのルール（条件付きアクセス、アプリ保護）、アプリ）にある。サービス正常性とサインインログを確認。',
  'not-enough-evidence.behind-sign-in.seen':
    'サインインなしで確かめられるものはすべて動いています。動かない部分はサインインの先にあり、それが見えるのはあなたと {company} だけです。',
  'not-enough-evidence.behind-sign-in.do':
    '{text, select, none {アプリが示すエラーの文面を貼り付け、} other {エラーの文面をヘルプデスクに渡し、}}同じ種類のアカウントを持つ人のメールが動くか聞いてください。',
  'not-enough-evidence.cut.seen': 'メールボックスまでの経路を測り終える前に実行が終わりました。',
  'not-enough-evidence.cut.do':
    'Mailpath をもう一度実行し、最後まで待ってください。接続が遅いときは時間を長くしてください。',
  'not-enough-evidence.behind-sign-in.helpdesk':
    '判断を左右する匿名チェックはすべて成功。申告された不具合はサインインの先にある: この種類のクライアント向けサービス、テナントの規則 (条件付きアクセス、アプリ保護)、またはアプリ。サービスの正常性とサインインログを確認し、同じクライアントの別のレポートと比較。',
  'not-enough-evidence.cut.helpdesk':
    '計画の途中で実行が終了し、原因は特定できない。測定していないものは「分かっていないこと」を参照。--budget を増やして再実行。',

  // what a pasted error says
  'account-problem.limit.headline':
    '{sure, select, yes {このアカウントは送信数の上限に達しています。} other {このアカウントは送信数の上限に達しているようです。}}',
  'account-problem.limit.do':
    '多数への送信は 1 日待ってから行うか、別の方法をヘルプデスクに相談してください。',
  'account-problem.switched-off.headline':
    '{sure, select, yes {このメールボックスでは IMAP または POP が無効です。} other {このメールボックスでは IMAP または POP が無効のようです。}}',
  'account-problem.switched-off.do':
    'ブラウザーでメールボックスを開き、設定で IMAP または POP を有効にしてください。',
  'account-problem.rights.headline':
    '{sure, select, yes {このアカウントには開く権限がありません。} other {このアカウントには開く権限がないようです。}}',
  'account-problem.rights.do':
    'フォルダーやメールボックスの所有者かヘルプデスクにアクセス権を依頼してください。',
  'account-problem.again.headline':
    '{sure, select, yes {メールにもう一度サインインする必要があります。} other {メールにもう一度サインインする必要があるようです。}}',
  'account-problem.again.do':
    'アプリでサインインし直してください。拒否されたらブラウザーで試し、それでもだめならヘルプデスクに相談してください。',
  'account-problem.app-password.headline':
    '{sure, select, yes {このアプリには別のサインイン方法が必要です。} other {このアプリには別のサインイン方法が必要なようです。}}',
  'account-problem.app-password.do':
    'アプリでプロバイダーのサインイン（OAuth2）を選ぶか、アカウントのセキュリティ設定でアプリパスワードを作成してください。',
  'access-policy.program.headline':
    '{sure, select, yes {このプログラムはこの方法ではサインインできません。} other {このプログラムはこの方法ではサインインできないようです。}}',
  'access-policy.program.do':
    'プログラムを更新するか、プロバイダーが勧めるものを使ってください。文面は作成者か設定した人に渡してください。',
  'access-policy.sending.headline':
    '{sure, select, yes {この組織またはドメインからの送信が制限されています。} other {この組織またはドメインからの送信が制限されているようです。}}',
  'access-policy.sending.do': 'レポートとエラーの文面を、ドメインの管理者に送ってください。',
  'access-policy.licence.headline':
    '{sure, select, yes {このアカウントにはメールボックスまたはライセンスがありません。} other {このアカウントにはメールボックスまたはライセンスがないようです。}}',
  'app-profile.told.headline':
    '{sure, select, yes {メールは使えますが、プログラムの設定かファイルが妨げになっています。} other {メールは使えますが、プログラムの設定かファイルが妨げになっているようです。}}',
  'app-profile.told.seen':
    'メールボックスへの接続方法 {alive, number} 種類は応答しています。貼り付けられたエラーはプログラム自体に関するものです。',
  'app-profile.told.do':
    'エラーが指している設定やファイルを確認してください。分からなければ、何かを変える前にヘルプデスクに相談してください。',
  'app-profile.told.helpdesk':
    'ユーザーのエラー: {codes, select, none {{phrases, select, none {既知の文言} other {{phrases}}}} other {{codes}{phrases, select, none {} other {、{phrases}}}}}。匿名で確認できる接続方法はすべて応答: プロファイル、データファイル、アカウント設定、クライアントのバージョンを確認。',
  'app-profile.offline.headline':
    '{sure, select, yes {メールは使えますが、プログラムがオフラインモードです。} other {プログラムがオフラインモードになっているようです。}}',
  'app-profile.offline.seen':
    'メールボックスへの接続方法 {alive, number} 種類は応答しています。貼り付けられたエラーはプログラム自体に関するものです。',
  'app-profile.offline.do':
    'プログラムの「オフライン作業」を解除してください（Outlook は［送受信］、Thunderbird は［ファイル］の［オフライン］）。',
  'app-profile.size.headline':
    '{sure, select, yes {メールは使えますが、このメッセージが大きすぎます。} other {このメッセージが大きすぎるようです。}}',
  'app-profile.size.seen':
    'メールボックスへの接続方法 {alive, number} 種類は応答しています。貼り付けられたエラーは 1 通の大きさに関するものです。',
  'app-profile.size.do': '添付を小さくするか、ファイルをリンクで共有してください。',
  'clock-wrong.told.headline':
    '{sure, select, yes {このコンピューターの日付か時刻が正しくありません。} other {このコンピューターの日付か時刻が正しくないようです。}}',
  'clock-wrong.told.seen':
    '貼り付けられたエラーは時計のずれで起きるものです。時計自体は比較できませんでした。',
  'clock-wrong.told.helpdesk':
    'ユーザーのエラーは時計か古いルート証明書を示す。時計は比較できていない。時刻同期とルート証明書を確認。',
  'address-refused.told.headline': 'メールサーバーがこの接続を制限または拒否しています。',
  'address-refused.told.seen':
    '貼り付けられたエラーがそう示しています。ここからは、今のところサーバーが応答しています。',
  'address-refused.told.do': '使わないメールソフトを閉じ、10 分待ってから一度だけ試してください。',
  'address-refused.told.helpdesk':
    'ユーザーのエラー: {codes, select, none {{phrases, select, none {既知の文言} other {{phrases}}}} other {{codes}{phrases, select, none {} other {、{phrases}}}}}。接続や試行が多すぎるプログラム、ブロックリスト、逆引き名、HELO 名を確認。',
  'told-provider.headline':
    '{sure, select, yes {{provider} が障害を示しています。} other {サインインの先で {provider} に障害があるようです。}}',
  'told-provider.seen': '表示されたエラーは、サービス自身が障害を示すものです。',
  'told-provider.do':
    '30 分ほど待ってからもう一度試してください。直らなければ、レポートをヘルプデスクに送ってください。',
  'told-provider.dont': 'パスワードを変えたり、アカウントを削除したりしないでください。',
  'told-provider.helpdesk':
    'ユーザーのエラー: {codes, select, none {{phrases, select, none {既知の文言} other {{phrases}}}} other {{codes}{phrases, select, none {} other {、{phrases}}}}}。サービス自身が示す障害。サービスの正常性を確認し、試行の番号を添えて問い合わせる。',
  'told-provider.maintenance.headline':
    '{sure, select, yes {{provider} はメンテナンス中です。} other {{provider} はメンテナンス中のようです。}}',
  'told-network.headline':
    '{sure, select, yes {端末のネットワークにメールの妨げがあります。} other {端末のネットワークにメールの妨げがあるようです。}}',
  'told-network.seen': '貼り付けられたエラーは、何が妨げかを示しています。',
  'told-network.do':
    '表示された端末の Wi-Fi、VPN、プロキシを確認するか、別のネットワークで試してください。直らなければ、レポートをネットワークの管理者に送ってください。',
  'told-network.helpdesk':
    'ユーザーのエラー: {codes, select, none {{phrases, select, none {既知の文言} other {{phrases}}}} other {{codes}{phrases, select, none {} other {、{phrases}}}}}。プロキシ、フィルター、VPN、エラーの時刻を測定結果と比べる。',
  'told-network.shield.headline':
    '{sure, select, yes {ウイルス対策ソフトがメールの妨げになっています。} other {ウイルス対策ソフトがメールの妨げになっているようです。}}',
  'told-network.shield.do':
    'ウイルス対策ソフトのメール保護を確認するか、ヘルプデスクに相談してください。ほかの保護は有効のままにしてください。',
  'told-certificate.headline': 'プログラムがサーバーの証明書を受け入れていません。',
  'told-certificate.seen':
    '貼り付けられたエラーがそう示しています。どちら側の問題かは、証明書の発行者で分かります。',
  'told-certificate.do':
    'プログラムで証明書の詳細を開き、発行者、名前、日付を控えてヘルプデスクに伝えてください。別のネットワークでも試してください。',
  'told-certificate.dont': '証明書を受け入れたり、警告を無視して続けたりしないでください。',
  'told-certificate.helpdesk':
    'ユーザーのエラー: {codes, select, none {{phrases, select, none {既知の文言} other {{phrases}}}} other {{codes}{phrases, select, none {} other {、{phrases}}}}}。クライアントに示された発行者、名前、日付をこのレポートのチェーンと比べる: 検査、古いルート、サーバー名の誤り、その後のサーバー変更。',
  'told-recipient.headline': 'これは相手のメールボックスの問題で、あなたのものではありません。',
  'told-recipient.seen': '貼り付けられた文面は、相手のサーバーでメールがどうなったかを示しています。',
  'told-recipient.do':
    'アドレスを一文字ずつ確かめ、別の方法で相手に伝えてください。対処できるのは相手か相手のプロバイダーです。',
  'told-recipient.dont': 'このために自分のメールを削除したり、設定を変えたりしないでください。',
  'told-recipient.helpdesk':
    'ユーザーのエラー: {codes, select, none {{phrases, select, none {既知の文言} other {{phrases}}}} other {{codes}{phrases, select, none {} other {、{phrases}}}}}。宛先に関するもの。不達通知の全文を読み、メッセージを追跡する。',
  'told-recipient.spam.headline': 'メールは届いていますが、相手側で振り分けられています。',
  'told-recipient.spam.do':
    '相手に迷惑メールの解除を頼み、ドメインの管理者に SPF、DKIM、DMARC の確認を依頼してください。',
};
