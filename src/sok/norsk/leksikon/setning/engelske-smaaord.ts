/** English words that only carry a sentence and are no Norwegian ones: one of them makes a query English. */
export const ENGELSK_MERKE = `
the my your our their from with about how why what when where who which there this that these those they
want wants wanted need needs needed waiting please because would should could does did don didn doesn isn wasn was were been
very too much many any having being
`;

/** English words that only carry an English sentence, and are other words or names in a Norwegian one: «is», «not», «are», «long». */
export const ENGELSK_SMAAORD = `
i me we us you he she it its him a an of in on at for by as to and or but if so no not yes
is am are be do has have had can will may get got go going come came
time times long little still also again out up down back now here just some more most other after before into over
wait waited like know think tell ask help thank thanks dear hello
`;
