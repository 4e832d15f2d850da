import type { policyMessages as english } from '../en/policy.ts';

/** Japanese. */
export const policyMessages: Readonly<Record<keyof typeof english, string>> = {
  'policy.unreadable': 'ポリシー {file} を読み取れません ({reason})。',
  'policy.not-json':
    'ポリシー {file} は JSON ではありません{line, select, none {} other { ({line} 行目の {column} 文字目で途切れています)}}。',
  'policy.not-object': 'ポリシー {file} は JSON オブジェクトではありません。',
  'policy.not-property-list': 'ポリシー {file} は、辞書を含むプロパティリストではありません。',
  'policy.too-large': 'ポリシー {file} が {limit} を超えています。',
  'policy.unknown-key':
    'ポリシー {file} に、Mailpath の知らないキーがあります: {key}。{suggestion, select, none {} other {{suggestion} のことですか？}}残りは適用されます。',
  'policy.malformed-key':
    'ポリシー {file} に、適切でない値があります: {key}。{expected} を指定してください。残りは適用されます。',

  // why it cannot be read: fills {reason}
  'policy.reason.ENOENT': 'そのファイルはありません',
  'policy.reason.EACCES': '許可されていません',
  'policy.reason.EISDIR': 'フォルダーです',
  'policy.reason.timed-out': '時間がかかりすぎました',
  'policy.reason.reg-refused': 'このユーザーは Windows で reg.exe を実行できません',

  // what a value must be: fills {expected}
  'policy.expected.boolean': 'true または false',
  'policy.expected.domain': 'contoso.com のようなメールドメイン',
  'policy.expected.email': 'help@contoso.com のようなメールアドレス',
  'policy.expected.https': 'https:// で始まり、ユーザー名とパスワードを含まないアドレス',
  'policy.expected.https-or-local':
    'https:// で始まり (このコンピューター宛てに限り http:// も可)、ユーザー名とパスワードを含まないアドレス',
  'policy.expected.text': '文字列',
  'policy.expected.list': '文字列のリスト',
  'policy.expected.entry': '空でない文字列',
  'policy.expected.checks': 'id と url を持つチェックのリスト',
  'policy.expected.check': 'id と url を持つチェック',
  'policy.expected.check-id': '英小文字、数字、ハイフンからなる 1～40 文字の id',
  'policy.expected.choice': '次のいずれか: {choices}',
  'policy.expected.shorter': '{max} 文字以内の文字列',
  'policy.expected.fewer': '{max} 件以内のリスト',
  'policy.expected.registry-boolean': 'REG_DWORD の 1 または 0',
  'policy.expected.registry-text': 'REG_SZ',
  'policy.expected.registry-list': 'この名前のサブキー (項目ごとに REG_SZ の値 1、2、3 …)',
  'policy.expected.registry-checks':
    'この名前のサブキー (チェックごとに REG_SZ の値。値の名前が id、データがアドレス)',
};
