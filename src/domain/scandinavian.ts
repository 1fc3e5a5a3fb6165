/** Swedish, Danish and Norwegian share most of their words. Where it matters whose crowns or telephones are meant, the others tell them apart. */

export type Scandinavian = 'sv' | 'da' | 'no';

/** By the languages that write a word so. Norwegian is bokmål and nynorsk. */
const WORDS: readonly (readonly [languages: readonly Scandinavian[], words: string])[] = [
  [
    ['sv'],
    `och jag är söker sökes söks för inte någon nån något hjälp hjälpa betalar mån tim timmen lön arvode från också säljes vad vem vilka mycket
    gärna hemsida behöver behövs göra gör ett att tjänst uppdrag erfarenhet vår vårt våra letar lägenhet veckan vecka månaden ska utan hör
    jobbet bara nånting oss skicka nästa själv`,
  ],
  [
    ['da'],
    `af søger søges søge mig dig sig hvad opgave opgaven opgaver hjemmeside løn timeløn månedsløn jeres jer os vores nogen noget hjælp hjælpe
    laver lave lavet tager blive bliver ud op ind herinde arbejde arbejder uge ugen uger mere selv bruge brug bruger medarbejder medarbejdere
    lejlighed værelse sælger sælges billede billeder kørekort ansøgning hvornår tak giver tilbyder tilbydes projekt projekter fået aftale mindst
    kører køre køb kunde sådan måske virksomhed venligst udvikler oversætte oversættelse moms bryllup eftermiddag eftermiddage weekenden drenge
    kærlig rengøring pb betale soeger soeges faar ogsaa altså børn chauffør håndværker`,
  ],
  [
    ['no'],
    `trenger søker søkes meg deg seg hva nettside nettsida nettsiden timelønn månedslønn lønn etter noen noe hei hjelpe dere dersom mye veldig bli
    blir lage lager laget opp inn nå uke uken uka uker arbeid medarbeider medarbeidere leilighet takk fikk blitt vært bilde bilder førerkort søknad
    avtale avtales eg ikkje kva kven korleis noko nokon mykje dykk dykkar berre ein eit vere treng søkjer heimeside heimesider frå tilbyr prosjekt
    nytt bruke budsjett budsjettet rørlegger snekker jobber kjører gutt jente barnehage barnehagen oversette oversettelse håper sjåfør barnevakt
    hybel ønskjer borettslag borettslaget oppussing tilbod fikse språkvask masteroppgave begynne hjemmefra soeker soekes barn håndverker jente kapasitet sommerjobb deltidsjobb skatt nummeret hentes selger synest`,
  ],
  [['da', 'no'], 'og jeg ikke til hvem hvor hvordan være fra gjerne hjelp også når kun penge penger timepris timen gør gjør'],
  [['sv', 'no'], 'av jobb oppdrag oppdraget jobben ut'],
  [['sv', 'da'], 'hej efter nu'],
];

const LANGUAGES_OF: ReadonlyMap<string, readonly Scandinavian[]> = new Map(
  WORDS.flatMap(([languages, words]) => words.split(/\s+/).map((word) => [word, languages] as const)),
);

/** Danish and Norwegian write neither, Swedish not the others. */
const SWEDISH_LETTERS = /[äö]/;

/**
 * Which of the three languages a text is in: the one of which it holds most words that not all of them write; null where two are even. Whoever
 * asks knows that it is one of them. Linear.
 */
export function scandinavianOf(text: string): Scandinavian | null {
  const counts = { sv: 0, da: 0, no: 0 };
  for (const word of new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts[language]++;
    if (SWEDISH_LETTERS.test(word)) counts.sv++;
  }
  const [first, second] = Object.entries(counts).sort(([, a], [, b]) => b - a) as [
    [Scandinavian, number],
    [Scandinavian, number],
  ];
  return first[1] === second[1] ? null : first[0];
}
