/** Cases that people have decided something of, by number and by key, and those that have come in their place; ?1 is the body. */
export const AVGJORTE_SAKER = `
    SELECT s.nr FROM vedtak v JOIN sak s ON s.virksomhet = v.virksomhet AND s.saksaar = v.saksaar
      AND s.sakssekvensnummer = v.sakssekvensnummer WHERE v.virksomhet = ?1 AND v.omfang = 'sak'
    UNION SELECT s.nr FROM vedtak v JOIN kilde k ON k.virksomhet = v.virksomhet AND k.id = v.kilde
      JOIN sak s ON s.kilde = k.nr AND s.system_id = v.system_id WHERE v.virksomhet = ?1 AND v.omfang = 'sak'
    UNION SELECT a.sak FROM avloest_sak a JOIN sak s ON s.nr = a.sak WHERE s.virksomhet = ?1`;

/** Entries that something is decided of by themselves, with the case they lie in or have left, or as the letter in another's place. */
export const AVGJORTE_POSTER = `
    SELECT j.nr FROM vedtak v JOIN kilde k ON k.virksomhet = v.virksomhet AND k.id = v.kilde
      JOIN journalpost j ON j.kilde = k.nr AND j.system_id = v.system_id
    WHERE v.virksomhet = ?1 AND v.dokumentnummer IS NOT NULL
    UNION SELECT j.nr FROM saker CROSS JOIN journalpost j ON j.sak = saker.nr
    UNION SELECT f.post FROM saker CROSS JOIN flyttet_fra f ON f.sak = saker.nr
    UNION SELECT a.post FROM avloeser a`;
