import { generateKeyPairSync, sign } from 'node:crypto';

/** DER: a tag, a length and what is inside. */
function der(merke: number, ...deler: readonly Buffer[]): Buffer {
  const inni = Buffer.concat(deler);
  const lengde =
    inni.length < 128
      ? Buffer.from([inni.length])
      : inni.length < 256
        ? Buffer.from([0x81, inni.length])
        : Buffer.from([0x82, inni.length >> 8, inni.length & 255]);
  return Buffer.concat([Buffer.from([merke]), lengde, inni]);
}
const sekvens = (...deler: readonly Buffer[]): Buffer => der(0x30, ...deler);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const tid = (dager: number): Buffer =>
  der(
    0x17,
    Buffer.from(
      `${new Date(Date.now() + dager * 86_400_000).toISOString().replace(/[-:T]/gu, '').slice(2, 14)}Z`,
    ),
  );

/** A certificate for «localhost» that signs itself, good for two days, made for each run. */
export function lagSertifikat(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const ecdsa = sekvens(oid('2a8648ce3d040302'));
  const navn = sekvens(der(0x31, sekvens(oid('550403'), der(0x0c, Buffer.from('localhost')))));
  const altnavn = sekvens(oid('551d11'), der(0x04, sekvens(der(0x82, Buffer.from('localhost')))));
  const tbs = sekvens(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsa,
    navn,
    sekvens(tid(-1), tid(1)),
    navn,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sekvens(altnavn)),
  );
  const cert = sekvens(tbs, ecdsa, der(0x03, Buffer.from([0]), sign('sha256', tbs, privateKey)));
  const pem = cert.toString('base64').replace(/(.{64})/gu, '$1\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`,
  };
}
