/** The addresses that mails point to. A token is part of the path: pages under them are never cached, logged or linked out of. */
export const innsynsstier = {
  bekreft: (token: string): string => `/innsyn/bekreft/${token}`,
  status: (token: string): string => `/innsyn/status/${token}`,
  /** All requests of one address. */
  mine: (token: string): string => `/innsyn/mine/${token}`,
  /** The staff's page of one request. */
  ansatt: (virksomhet: string, referanse: string): string => `/arkiv/${virksomhet}/innsyn/${referanse}`,
} as const;
