/** A link that only those who know a system can see. */
export interface FoundLink {
  /** As written; relative to the page. */
  href: string;
  text: string;
}

/** What one publishing or meeting system writes in its own way. Adapters add links; they never take any away. */
export interface SiteAdapter {
  /** The system's name. */
  system: string;
  /** Links in an element's attributes that are no `href`. */
  inElement?(name: string, attributes: Readonly<Record<string, string>>): FoundLink[];
}
