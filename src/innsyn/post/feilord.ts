/** What keeps mail waiting, in words; a code that has none stands as it is. */
const ORD: Readonly<Record<string, string>> = {
  '421': 'e-posttjeneren tar ikke imot nå',
  '450': 'e-posttjeneren ber oss komme igjen',
  '451': 'e-posttjeneren ber oss komme igjen',
  '530': 'e-posttjeneren krever innlogging',
  '535': 'innloggingen ble avvist',
  EAUTH: 'innloggingen ble avvist',
  ECONNECTION: 'forbindelsen ble brutt',
  ECONNREFUSED: 'e-posttjeneren svarer ikke',
  ECONNRESET: 'forbindelsen ble brutt',
  EDNS: 'e-posttjeneren ble ikke funnet',
  ENOTFOUND: 'e-posttjeneren ble ikke funnet',
  ESOCKET: 'fikk ikke forbindelse',
  ETIMEDOUT: 'e-posttjeneren svarte ikke i tide',
  ETLS: 'forbindelsen kunne ikke krypteres',
  SKRIVEFEIL: 'e-posten kunne ikke skrives, se loggen',
};

/** What OpenSSL says of a certificate has many names: DEPTH_ZERO_SELF_SIGNED_CERT, CERT_HAS_EXPIRED, UNABLE_TO_VERIFY_LEAF_SIGNATURE. */
const ord = (kode: string): string | undefined =>
  ORD[kode] ??
  (/CERT|ISSUER|LEAF/u.test(kode)
    ? 'sertifikatet til e-posttjeneren godtas ikke'
    : /^ERR_(?:SSL|TLS)_/u.test(kode)
      ? 'forbindelsen kunne ikke krypteres'
      : undefined);

/** Why mails wait, and how many for each reason: «innloggingen ble avvist (535): 30». */
export const feilordFor = (utsatte: readonly { readonly kode: string; readonly antall: number }[]): string =>
  utsatte
    .map(({ kode, antall }) => {
      const hva = ord(kode);
      return hva === undefined ? `${kode}: ${antall}` : `${hva} (${kode}): ${antall}`;
    })
    .join(', ');
