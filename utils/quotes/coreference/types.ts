/** Who is in a text: its persons and bodies, and which mention is whose. */
export interface Entity {
  id: number;
  /** Name parts in lower case of the fullest form. */
  parts: string[];
  /** Fullest form as written. */
  name: string;
  /** MALE, FEMALE or 0. */
  gender: number;
  /** Word classes of names and titles together. */
  bits: number;
  person: boolean;
  mentions: number[];
  /** How many of them came in by a name of several parts; these stand first while names are grouped. */
  full: number;
  /** Roles ascribed, in their one form. */
  roles: Set<string>;
  /** The mention that describes a person without a name; -1 where there is a name. */
  described: number;
}

export interface Cast {
  entities: Entity[];
  /** Entity of each mention, or -1. Pronouns and descriptions are filled in later. */
  of: Int32Array;
}
