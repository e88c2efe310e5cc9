/** Somebody who has been let into the console. */
export interface Ansatt {
  /** Issuer and subject, as the log and the decisions name the person. */
  readonly id: string;
  /** As the login provider called them the last time. */
  readonly navn: string;
  /** When they were last let in: an instant. */
  readonly sistInne: string;
}
