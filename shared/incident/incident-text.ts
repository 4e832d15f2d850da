/** What a feed says of one incident, before anybody has read its sentences. Bodies may be HTML; every word is a stranger's. */
export interface IncidentText {
  title: string;
  /** Updates, newest first. */
  posts: readonly string[];
  /** What the feed's own field says people notice; a newer post that tells it again takes its place. */
  impact?: string | undefined;
  /** The provider's own name of the service, and of its part, where the feed has fields for that. */
  service?: string | undefined;
  feature?: string | undefined;
  /** What the feed's structure says it is about: of an incident of mail itself that names no program, every way is hit. */
  about: 'mail' | 'sign-in' | 'other' | 'unknown';
}
