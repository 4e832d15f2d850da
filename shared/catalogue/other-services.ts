/**
 * What Microsoft's suite-wide posts speak of when they do not speak of a mailbox (providers.md 7.1 and 1, rows 15: posts of 10
 * February, 2 April and 23 June 2026). Read only where nothing of mail or sign-in was found in the text.
 */
const OTHER_SERVICES =
  /\b(?:admin(?:istration)? cent(?:er|re)s?|message cent(?:er|re)|service health|SHD|21vianet|gcc(?: high)?|sharepoint|onedrive|teams|viva|yammer|planner|power (?:bi|apps|automate|platform)|dynamics|intune|defender|purview|copilot|forms|stream|to do|whiteboard|windows 365|cloud pc)\b/i;

export function isOfOtherService(text: string): boolean {
  return OTHER_SERVICES.test(text);
}
