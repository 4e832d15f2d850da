import { matches, phrasePattern } from './phrase-pattern.ts';

/*
 * Whether a sentence is a program's or what the person believes. "My password is wrong?", "I think the firewall blocks it" have
 * the words of an error and are none: nobody was told so, and they are as often said of an outage. What a program says is
 * addressed to somebody ("your mailbox"), quoted, reported ("it says …"), or holds a number; and it begins with a capital letter,
 * as nobody does who types into a field.
 */

/** The person speaks: of themselves, of what is theirs, or of what they suppose. */
const ofPerson = [
  "i|my|mine|me|myself|i'd|i'll",
  'our wifi|our wi-fi|our internet|our network|our firewall|our proxy|our vpn|our router|our office|our company|our admin|our it|our antivirus|our certificate|our domain|our mailbox|our account|our password|our clock|our licence|our license',
  'maybe|perhaps|probably|apparently|guess|suspect|wondering|not sure|could it be|is it possible|no idea|changed something|something changed|since then|and now|somebody|someone',
  'ich|mein*|mir|mich|glaub*|vielleicht|wahrscheinlich|wohl|kann es sein|könnte es sein|keine ahnung|irgendwer|jemand',
  'unser wlan|unser internet|unser netz*|unsere firewall|unser proxy|unser vpn|unser router|unsere firma|unser büro|unser admin*|unsere it|unser zertifikat|unser konto|unser postfach|unser passwort',
  "je|j'*|mon|ma|mes|moi|on dirait|sans doute|apparemment|aucune idée|sûrement|quelqu'un",
  "notre wifi|notre internet|notre réseau|notre pare-feu|notre proxy|notre vpn|notre box|notre bureau|notre informaticien|notre boîte|notre compte|l'informatique a",
  'yo|mi|mis|creo|pienso|supongo|puedo|tengo|recibo|olvidé|cambié|perdí|a lo mejor|ni idea|será que|seguro que|puede que tenga|puede que esté|habrá',
  'nuestro wifi|nuestra red|nuestro internet|nuestro cortafuegos|nuestro firewall|nuestro proxy|nuestra vpn|nuestra oficina|nuestro informático|nuestra cuenta',
  'eu|meu|minha|meus|minhas|acho|consigo|tenho|recebo|estou|esqueci|mudei|perdi|será que|sei lá|deve ter|deve estar',
  'nosso wi-fi|nosso wifi|nossa rede|nossa internet|nosso firewall|nosso proxy|nossa vpn|nosso escritório|nossa conta',
  '私|僕|俺|うちの|うちは|自宅の|家の|会社の|たぶん|多分|と思い|と思う|と思っ|気がし|気がする|みたい|っぽい|かな|かも|でしょうか|なのか|忘れてしま|忘れまし|忘れた',
  'since yesterday|since this morning|since monday|since last|all the time|at home|at work|at the office|these days|today|again and again',
  'seit gestern|seit heute|seit montag|seit stunden|schon wieder|dauernd|daheim|zu hause|im büro|heute',
  "depuis hier|depuis ce matin|depuis lundi|tout le temps|chez moi|au bureau|encore une fois|aujourd'hui",
  'desde ayer|desde esta mañana|desde el lunes|todo el tiempo|en casa|en la oficina|otra vez|hoy',
  'desde ontem|desde hoje|desde segunda|toda hora|o tempo todo|em casa|no escritório|de novo|hoje',
  '昨日から|今朝から|さっきから|ずっと|今日',
].map((rule) => phrasePattern(rule));

/** A program, or the person repeats one. */
const ofProgram = [
  '"',
  'says|said|saying|shows|showing|displays|reads|responds|responded|response|tells me|popup|pop-up|message|messages|msg|error|errors|err',
  'i get … wrong|i get … incorrect|i get … invalid|i get … denied|i get … fail*|getting … wrong|getting … incorrect|getting … invalid|getting … fail*',
  'your|yours|would you like|do you want|do you wish',
  'voulez-vous|souhaitez-vous|möchten sie|wollen sie|desea|quieres|deseja|quer continuar|しますか',
  'sagt|sagte|meldet|behauptet|zeigt|steht|erscheint|heisst es|lautet|fehler*|meldung*|nachricht',
  'ihr|ihre|ihrem|ihren|ihrer|ihres|dein|deine|deinem|deinen',
  "dit|disant|affiche|indique|message|erreur|apparaît|s'affiche|répond|votre|vos|ton|tes",
  'dice|diciendo|avisa|indica|muestra|aparece|mensaje|error|pone|marca|responde|sale que|sale el|su|sus|tu|tus',
  'diz|dizendo|fala que|avisa|indica|mostra|aparece|mensagem|erro|dá erro|responde|sua|suas|seu|seus|tua|teu',
  '表示|と出|エラー|メッセージ|と言われ|お使いの|お客様|入力してください|確認してください|お試しください|してください。',
].map((rule) => phrasePattern(rule));

/** Somebody else says so: hearsay, whatever the verb. */
const hearsay = [
  'boss|colleague*|coworker*|admin|admins|administrator|it guy|it department|it team|support|helpdesk|help desk|hotline|friend|wife|husband|customer|everybody|everyone|isp ~ says|say|said|told me|tells me|thinks|believes',
  'chef|chefin|kollege*|kollegin*|admin|aus der it|it-abteilung|support|hotline|freund|kunde*|alle ~ sagt|sagen|sagte|meint|meinen|glaubt|behauptet',
  "chef|collègue*|admin|administrateur|informaticien|l'informatique|support|assistance|ami|client ~ dit|disent|m'a dit|pense|pensent",
  'jefe|compañer*|administrador|informático|de informática|soporte|amigo|cliente ~ dice|dicen|dijo|me ha dicho|cree|creen',
  'chefe|colega*|administrador|pessoal da ti|da informática|suporte|amigo|cliente ~ diz|dizem|disse|me falou|acha|acham',
  'らしい|に聞いたら|に聞くと|と聞きました|と聞いて|だそうです',
].map((rule) => phrasePattern(rule));

/** Numbers and tags that only servers and programs write. */
const technical =
  /\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d|0x[0-9a-f]{6,8}|aadsts|\b(?:err|sec|ssl|ns|dns|mozilla)_|-err\b|\[[a-z-]{4,}\]|(?:request|correlation|trace) id/;

const isHearsay = (sentence: string): boolean => hearsay.some((one) => matches(one, sentence));

const belongsToProgram = (sentence: string): boolean =>
  technical.test(sentence) || (ofProgram.some((one) => matches(one, sentence)) && !isHearsay(sentence));

/** Two words are as likely copied ("wrong password"). */
const FEWEST_WORDS = 3;

/** A text that begins as people type: with a small letter, in a word and no name, number or host. */
export function isTyped(text: string): boolean {
  const [first = '', ...others] = text.trim().slice(0, 400).split(/\s+/);
  return others.length + 1 >= FEWEST_WORDS && /^\p{Ll}[\p{L}'’-]*[,!?]?$/u.test(first);
}

/**
 * Of the sentences of one plain text, those in which the person says what they believe.
 * @param typed the text begins as people type
 */
export function inOwnVoice(sentences: readonly string[], typed: boolean): ReadonlySet<string> {
  const theirs = sentences.map(belongsToProgram);
  // Programs ask as well ("Is another session active?"), but not without a word that tells them.
  const onlyAsked = !theirs.includes(true);
  return new Set(
    sentences.filter(
      (one, at) =>
        theirs[at] === false &&
        (typed ||
          isHearsay(one) ||
          ofPerson.some((rule) => matches(rule, one)) ||
          (onlyAsked && one.endsWith('?'))),
    ),
  );
}
