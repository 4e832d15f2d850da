export const addressMessages = {
  'address.empty': '先にメールアドレスを入力してください。',
  'address.too-long': 'メールアドレスの上限を超える長さです。',
  'address.several': 'アドレスは一度に 1 つだけ入力してください。ここには複数あります。',
  'address.invisible':
    'このアドレスには目に見えない文字が入っています。name@example.com のように、手で入力してください。',
  'address.space':
    'このアドレスには空白が入っています。メールアドレスに空白は入りません。name@example.com のような形です。',
  'address.markup':
    '< > や引用符など、メールアドレスには使われない文字が入っています。name@example.com のように、アドレスだけを入力してください。',
  'address.web-page':
    'これはウェブページのアドレスです。name@example.com のようなメールアドレスか、その @ の後ろの部分が必要です。',
  'address.network-address':
    'これはネットワークアドレスです。name@example.com のようなメールアドレスか、その @ の後ろの部分が必要です。',
  'address.two-at': 'このアドレスには @ が多すぎます。name@example.com のような形です。',
  'address.no-name':
    '@ の前の名前がありません。name@example.com のような形です。@ の後ろの部分だけでもかまいません。',
  'address.no-domain': '@ の後ろの部分がありません。name@example.com のような形です。',
  'address.characters':
    'メールアドレスには使われない文字が入っています。@ の後ろに使えるのは、name@example.com のように、文字、数字、ハイフン、ドットだけです。',
  'address.single-label': '@ の後ろの部分が途中までのようです。name@example.com のように、ドットが入ります。',
  'address.dots': '@ の後ろの部分にドットが多すぎます。name@example.com のような形です。',
  'address.domain':
    '@ の後ろの部分が正しくないようです。このように書くドメインはありません。name@example.com のような形です。',
};
