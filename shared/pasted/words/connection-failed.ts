/**
 * Words of a connection that was never made. A program that says them beside "login failed" was told nothing of a password
 * ("Login to account failed: could not connect, the connection was refused", mailnews strings of comm-central; November 2026).
 */
export const connectionFailed = [
  'could not connect|cannot connect|unable to connect to|failed to connect|connection refused|connection was refused|refused the connection|connection reset|connection was reset|connection closed|not reachable|unreachable|unknown host|no route',
  'keine verbindung|verbindung … abgelehnt|verbindung … unterbrochen|verbindung … verweigert|nicht erreichbar',
  'injoignable|ne répond pas|connexion … interrompue|hôte inconnu|connexion refusée par le serveur',
  'conexión rechazada|conexión … interrumpida|inaccesible|no responde',
  'conexão recusada|ligação recusada|conexão … interrompida|inacessível|não responde',
  '接続が拒否|接続に失敗|接続できません|応答がありません',
].join('|');
