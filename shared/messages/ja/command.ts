import type { commandMessages as english } from '../en/command.ts';

/** Japanese. */
export const commandMessages: Readonly<Record<keyof typeof english, string>> = {
  'help.main': `Mailpath は、メールの不具合がお使いの環境と提供元のどちらにあるかを調べます。
このコンピューターからメールボックスまでを測ります。パスワードは尋ねません。

使い方
  mailpath diagnose <アドレスまたはドメイン> [オプション]   今すぐ測定する
  mailpath judge <report.json>…       保存したレポートをオフラインで判定し直す
  mailpath policy                     組織が決めた設定とその出所を表示する
  mailpath lab [SCENARIO]             正常または障害中の模擬インターネットを作る
  mailpath help <コマンド>            コマンドごとの全オプションを表示する

例
  mailpath diagnose ana@contoso.com
  mailpath diagnose contoso.com --failing outlook-mobile --working outlook-web
  mailpath diagnose ana@contoso.com --out report.html
  mailpath judge report.json

終了コード
   0 healthy            ここからは問題なし
  10 device             このコンピューター
  11 network            このネットワーク: Wi-Fi、ルーター、VPN、ポートのブロック
  12 isp                インターネット回線、またはそのプロバイダー
  13 organisation       プロキシ、通信の検査、DNS レコード、サインインサーバー
  14 account            パスワード、ライセンス、ロックアウト
  20 provider-outage    メールの提供元のサービスの障害
  21 provider-partial   提供元の一部のアプリや地域だけ、または時々起きる障害
  30 inconclusive       根拠が不十分。何が足りないかを表示
  64 / 70 / 75          引数の誤り / 内部エラー / 実行できず
`,
  'help.diagnose': `このコンピューターからメールボックスまでを測り、途切れている場所を示します。

使い方
  mailpath diagnose <アドレスまたはドメイン> [オプション]

すでに分かっていること (測定では決められない場合の決め手になります)
  --failing CLIENT      動かないアプリ。複数回指定できます
  --working CLIENT      同じアカウントで動くアプリ。複数回指定できます
  --error-text TEXT     アプリに表示されたエラーメッセージ
  --keep-error-text     ヘルプデスクがレポートでその文面を読めるようにする。
                        付けなければ認識した内容だけを保存します。パスワードと
                        コードは決して保存しません
  --elsewhere ANSWER    works か fails: Wi-Fi を切ったスマートフォン、または
                        別のネットワークでのメール。アプリごとの結果は、
                        スマートフォンでも --failing か --working
  --spelled-right       ドメインのつづりは正しい (誰も知らなくても)

結果
  --format FORMAT       text (既定)、json、ndjson、html、markdown のいずれか
  --out FILE            結果を FILE に書き込みます (本人だけが読めます)。形式は
                        --format がなければ拡張子で決まります: .json .ndjson
                        .html .md .txt
  --redact LEVEL        none、standard (既定)、strict のいずれか。standard は
                        利用者の名前、コンピューター名、プライベートアドレス、
                        ホームフォルダー、秘密の値を伏せます。strict は組織の
                        ホスト、すべてのアドレスとパスも伏せます
  --upload              表示と同じレポートを、ポリシーが示すアドレス
                        (reportUploadUrl) に送ります。結果は標準エラー出力に
                        表示され、終了コードは判定のままです

実行
  --budget SECONDS      全体の制限時間。1 から 600、既定は 15
  --policy FILE         組織の設定 (JSON)。/etc/mailpath/policy.json より
                        優先されます
  --plan                測定する内容を表示するだけで、測定はしません
  --language TAG        en、de、fr、es、pt、ja のいずれか。既定は LC_ALL、LANG
  --no-color            色を付けません (NO_COLOR にも従います)
  -h, --help            この説明

CLIENT は次のいずれか
  outlook-windows-classic  outlook-windows-new  outlook-mac-new
  outlook-mac-legacy       outlook-mobile       outlook-web
  apple-mail               apple-mail-ios       android-mail
  gmail-web                gmail-app            thunderbird
  other-imap

サーバーに送るのはドメインだけで、@ より前の部分は送りません。結果は標準出力に、
進行状況は端末であれば標準エラー出力に表示します。Ctrl-C で測定を止め、
それまでの結果による判定を表示します。もう一度 Ctrl-C を押すと、すぐ終了します。

例
  mailpath diagnose ana@contoso.com
  mailpath diagnose contoso.com --failing apple-mail-ios --working outlook-web
  mailpath diagnose contoso.com --error-text "AADSTS50053: account is locked"
  mailpath diagnose ana@contoso.com --format markdown       チケット用
  mailpath diagnose ana@contoso.com --out report.html       ヘルプデスク用
  mailpath diagnose ana@contoso.com --format json | jq .verdict.outcome

終了コード
   0 healthy        13 organisation       30 inconclusive
  10 device         14 account            64 引数の誤り
  11 network        20 provider-outage    70 内部エラー
  12 isp            21 provider-partial   75 実行できず
`,
  'help.judge': `保存したレポートを、ネットワークを使わずに、この版の規則で判定し直します。

使い方
  mailpath judge <report.json>… [オプション]

  フォルダーを指定すると中のすべての .json ファイル、- は標準入力を表します。

オプション
  --format FORMAT       text (既定: 1 レポート 1 行)、json、ndjson のいずれか
  --out FILE            結果を FILE に書き込みます (本人だけが読めます)
  --policy FILE         組織の設定 (JSON)
  --language TAG        en、de、fr、es、pt、ja のいずれか。既定は LC_ALL、LANG
  --no-color            色を付けません
  -h, --help            この説明

例
  mailpath judge report.json
  mailpath judge reports/ --format ndjson > verdicts.ndjson
  ssh desk mailpath diagnose contoso.com --format json | mailpath judge -

終了コード
  レポート 1 件: その判定のコード (mailpath --help を参照)。
  複数: 0。読み取れないファイルやレポートでないファイルがあるとき: 64。
`,
  'help.policy': `組織が Mailpath に決めた設定と、それぞれの値の出所、誤りを表示します。測定はし
ません。

使い方
  mailpath policy [オプション]

オプション
  --policy FILE         最も優先するものとして調べるポリシー (JSON)
  --format FORMAT       text (既定) または json
  --out FILE            結果を FILE に書き込みます (本人だけが読めます)
  --language TAG        en、de、fr、es、pt、ja のいずれか。既定は LC_ALL、LANG
  --no-color            色を付けません
  -h, --help            この説明

キーごとに、最初に見つかった場所の値を使います
  コマンドライン   --policy のファイル
  コンピューター   Windows  HKLM\\SOFTWARE\\Policies\\Mailpath
                   macOS    app.mailpath.desktop の管理された環境設定
                   Linux    /etc/mailpath/policy.json
  ユーザー         Windows  HKCU\\SOFTWARE\\Policies\\Mailpath
  提案             macOS    app.mailpath.desktop の管理されていない環境設定。
                            本人の選択が優先されます

例
  mailpath policy
  mailpath policy --policy draft.json           配布の前に試す
  mailpath policy --format json --out policy.json

終了コード
   0 見つかったものはすべて使える
  64 使えないファイルまたはキーがある。残りは適用し、表示する
`,
  'help.lab': `デモやテストのために、正常または障害のある小さな模擬インターネットを、この
コンピューターに作ります。このコンピューターの外には何も出ません。

使い方
  mailpath lab                    シナリオを一覧表示する
  mailpath lab SCENARIO           シナリオを開始し、診断の方法を表示する
  mailpath lab diagnose --world FILE <アドレス> [diagnose のオプション]
                                  実行中のシナリオのインターネットで診断する

オプション
  --rtt MILLISECONDS              その中での 1 往復の時間
  --world FILE                    開始した世界の情報があるファイル

例
  mailpath lab 503-everywhere
`,
  'command.try-help': '参照: mailpath {command} --help',
  'command.unknown-command':
    'コマンド「{word}」はありません。{suggestion, select, none {} other {もしかして: mailpath {suggestion}}}',
  'command.unknown-flag':
    'オプション {flag} はありません。{suggestion, select, none {} other {もしかして: {suggestion}}}',
  'command.flag-without-value': '{flag} の後には値が必要です (例: {flag} {placeholder})。',
  'command.flag-takes-no-value': '{flag} に値は指定できません。',
  'command.flag-twice': '{flag} が 2 回以上指定されています。1 回だけ指定してください。',
  'command.unknown-value':
    '{flag} に「{word}」は指定できません。{suggestion, select, none {} other {もしかして: {suggestion}。}}指定できる値: {choices}。',
  'command.budget': '--budget には 1 から 600 までの秒数を指定してください (「{word}」は使えません)。',
  'command.client-both':
    '「{client}」が --failing と --working の両方にあります。どちらか一方に指定してください。',
  'command.too-many-arguments': 'アドレスは一度に 1 つです。「{word}」が余分です。',
  'command.address-missing': 'どのメールを調べるかを指定してください: mailpath diagnose you@example.com',
  'command.plan-format': '測定の予定は text、json、ndjson で表示できます。{format} では表示できません。',
  'command.judge-format': '判定は text、json、ndjson で表示できます。{format} では表示できません。',
  'command.out-ending':
    '.{ending} としては書き出せません。次の拡張子を使うか ({endings})、--format で形式を指定してください。',
  'command.judge-nothing': '判定するレポートを指定してください: mailpath judge report.json',
  'command.policy-argument':
    '「{word}」は指定できません。mailpath policy に指定できるのはオプションだけです。ポリシーのファイルは --policy で指定してください。',
  'command.out-unusable': '{file} に書き込めません ({reason})。',
  'command.out-written': '結果は {file} にあります。',
  'command.out-failed': '{file} への書き込みを完了できませんでした ({reason})。結果を以下に示します。',
  'command.stdout-failed': '結果を出力できませんでした ({reason})。',

  // why a file cannot be used: fills {reason}
  'command.reason.ENOENT': 'そのファイルまたはフォルダーはありません',
  'command.reason.EACCES': '許可されていません',
  'command.reason.EROFS': 'ディスクが読み取り専用です',
  'command.reason.EISDIR': 'フォルダーです',
  'command.reason.ENOTDIR': 'パスの途中にフォルダーでないものがあります',
  'command.reason.ENOSPC': 'ディスクがいっぱいです',
  'command.reason.EMFILE': '開いているファイルが多すぎます',
  'command.reason.ENAMETOOLONG': '名前が長すぎます',
  'command.interrupted': '何も測定しないうちに中止しました',
  'command.internal': 'Mailpath 自体に問題が起きました。原因は Mailpath 側です: {reason}',
  'command.engine-stopped':
    'Mailpath 自体の測定が応答しなくなりました。原因は Mailpath 側です。それまでの測定結果をもとに判定します。',
  'command.lab-missing':
    'このインストールに lab は含まれていません。ソースに付属しています。そこで「npm run build」を実行してください。',
  'command.spelling':
    '{domain} のつづりが正しければ、次を実行してください: mailpath diagnose {domain} --spelled-right',
  'command.helpdesk': 'ヘルプデスク: {contact}',
  'command.pasted-secret':
    '文面にパスワード、コード、または鍵のようなものが含まれています。保存しません。シェルがコマンドを記録していることがあります。ほかの場所にも貼り付けた場合は変更してください。',
  'command.pasted-unknown':
    'この文面は知られていないものです。--keep-error-text を付けると、ヘルプデスクのためにレポートに残します (パスワードとコードは除きます)。',

  // handing results over to the organisation; {host} is its server
  'command.upload':
    '{result, select, done {レポートを {host} に送信しました。} refused {レポートは送信されませんでした: {host} が受け取りを拒否しました。} elsewhere {レポートは送信されませんでした: {host} が、ポリシーにない別のアドレスへの送信を求めました。} other {レポートは送信されませんでした: {host} が応答しないか、信頼できませんでした。}}',
  'command.upload-nowhere':
    '--upload は、ポリシーが reportUploadUrl で示すアドレスにレポートを送りますが、それを示すポリシーがありません。',
  'command.collector-failed': '結果を組織のコレクター {host} に渡せませんでした ({reason})。',

  'progress.checking': 'チェック中: {stop} · {total} 件中 {done} 件 · {seconds, number, ::.0} 秒',
  'progress.confirming': '{headline}確認中 · {total} 件中 {done} 件 · {seconds, number, ::.0} 秒',
  'progress.stopping': '中止しています。もう一度 Ctrl-C を押すと、すぐに終了します。',

  'plan.head':
    '{domain} について測定する内容: チェック {count} 件、{seconds} 秒以内、失敗したものは最大 {tries} 回。',
  'plan.mailbox': 'メールボックス: {name} (問い合わせなしで判明、手がかり: {how})',
  'plan.needs': '{probes} の後',
  'plan.only': '{providers} のみ',
  'plan.left-out': '除外: {reason}',

  // what `mailpath policy` prints
  'policy-text.set': '決められている設定',
  'policy-text.not-set': '決められていないもの: {keys}',
  'policy-text.looked-in': '調べた場所 (優先する順)',
  'policy-text.nothing-set': '設定を決めているポリシーはありません。調べた場所:',
  'policy-text.none-found': 'ポリシーは見つかりませんでした。調べた場所:',
  'policy-text.problems': '誤りが {count} 件あります',
  'policy-text.instead-of': '「{layer}」より優先',
  'policy-text.labelled': '{label}:',
  'policy-text.state.absent': 'なし',
  'policy-text.state.unusable': '使用不可',
  'policy-text.state.partly': '一部だけ使用',
  'policy-text.state.used': '使用中',
  'policy-text.layer.command-line': 'コマンドライン',
  'policy-text.layer.machine': 'コンピューター',
  'policy-text.layer.user': 'ユーザー',
  'policy-text.layer.suggested': '提案',

  'judge.line': '{file}: {outcome} ({cause}、{percent} %) · {headline}',
  'judge.changed': 'ファイル自身の記載: {outcome} ({cause})',
  'judge.unreadable': '{file}: 読み取れません: {reason}',
  'judge.too-large': '{file}: {limit} を超えています。これほど大きなレポートはありません',
  'judge.not-json':
    '{file}: JSON ではないため、Mailpath のレポートではありません。--format json か、ウィンドウの JSON で保存したものを指定してください',
  'judge.damaged':
    '{file}: 途中で切れたか変更された Mailpath のレポートです。ファイルをもう一度送るかコピーしてください',
  'judge.not-a-report':
    '{file}: Mailpath のレポートですが、「{field}」が Mailpath の書く形ではありません。保存されたままのファイルを指定してください',
  'judge.not-a-report-at-all':
    '{file}: JSON ですが、Mailpath のレポートではありません。--format json か、ウィンドウの JSON で保存したものを指定してください',
  'judge.failed': '{file}: 判定できませんでした。Mailpath 側の不具合です: {reason}',
  'judge.other-schema':
    '{file}: この種類のレポートではありません (schema は「{schema}」、想定は「mailpath-report/2」)',
  'judge.newer-schema':
    '{file}: より新しいバージョンの Mailpath で書かれています (schema は「{schema}」)。読むには Mailpath を更新してください',
  'judge.no-reports': '{file}: このフォルダーに .json ファイルがありません',
};
