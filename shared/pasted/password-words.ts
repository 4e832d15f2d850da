/**
 * What people call a password, in the six languages of the app; written by ourselves, 2026-11. The first alternatives need a
 * border on both sides, the others can end a longer word (`Mailpasswort`).
 */
export const passwordLabels =
  /(?<![\p{L}\p{N}])(?:pass|pw|pwd|psw|pswd|pwrd|mdp|pin|psk|clave|passe|passcodes?)(?![\p{L}\p{N}])|(?:pas+wor[dt]s?|pas+wr?o?d|passwd|passwörter|pass[ -]phrase|passphrase|kennwort|kennwörter|zugangscode|mots? de passe|contrase(?:ñ|n\u0303?)as?|palavras?[ -]passe|senhas?)(?![\p{L}\p{N}])|パスワード|パスコード|パスフレーズ|暗証番号|合言葉/giu;

/** What people call the secrets of programs. */
export const tokenLabels =
  /(?:client[ _-]?secret|secret[ _-]value|secret[ _-]key|api[ _-]?key|(?:refresh|access|bearer|session)[ _-]?token|geheimer schlüssel|clientgeheimnis|client-geheimnis|zugriffstoken|aktualisierungstoken|secret client|clé secrète|clé d['’]api|jeton d['’]accès|jeton d['’]actualisation|clave secreta|clave de api|secreto de cliente|token de acceso|token de actualización|chave secreta|chave de api|segredo do cliente|token de acesso|token de atualização|シークレット|アクセストークン|更新トークン|リフレッシュトークン|apiキー)/giu;

/** Between a label and what it names: a sign, or a word that says "is". */
export const namesStrongly = /^\s{0,4}(?:[:：=＝]|[-=]?>|→|⇒)+\s{0,4}/;
export const namesWeakly =
  /^\s{0,4}(?:(?:is|was|ist|war|lautet|lautete|est|était|es|era|é|foi)(?=\s)|は|が)\s{0,4}:?\s{0,4}/i;

/** `Password for ana@example.org:`. */
export const namesWhose =
  /^[\s(]{1,4}(?:for|of|to|on|für|zum?|zur|von|beim?|am|im|de|du|des|del|para|do|da|no|na|pour)\s(?:[^.:=!?;\r\n]|\.(?=\S)){1,60}[:=：]\s{0,4}/i;

/** Behind a label they say what is wrong with it. */
export const statusWords =
  /^(?:in)?(?:correct|valid)|^(?:wrong|expired|required|missing|empty|blank|changed|reset|reject|denied|refused|fail|error|unknown|none|null|undefined|true|false|yes|no|not|ok|okay|accept|normal|plain|encrypt|login|cleartext|saved|stored|hidden|optional|disabled|enabled|forgotten|lost|same|protected|auth|policy|falsch|richtig|ungültig|abgelaufen|erforderlich|fehlt|leer|abgelehnt|geändert|vergessen|gespeichert|unbekannt|verschlüsselt|nein|ja|nicht|kein|incorrec|erron|inválid|invalid|caduc|expir|obligat|requerid|requis|vac[íi]|vazi|vide|cambiad|rechazad|olvidad|guardad|faux|fausse|mauvais|refus|chang|oubli|enregistr|manquant|errad|alterad|rejeitad|recusad|esquecid|salva|necess|desconoc|desconhec|aucun|ningun|nenhum|cifrad|chiffr|correct|korrekt)/i;

/** Behind a number they say that it is a length or a time. */
export const countedWords =
  /^\s{0,2}(?:days?|weeks?|months?|years?|hours?|minutes?|times?|char\w*|letters?|digits?|attempts?|tage?n?|wochen?|monate?n?|jahre?n?|stunden?|minuten?|mal|zeichen|stellen|versuche?n?|jours?|semaines?|mois|ans?|heures?|fois|caract\w*|tentativ\w*|d[íi]as?|semanas?|mes\w*|años?|anos?|horas?|minutos?|veces|vezes|日|週|か月|年|時間|分|回|文字|桁)/i;
