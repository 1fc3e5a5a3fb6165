/** How people call the signs of an address: `@`, the dot and the rest, in many languages. Tables to be read and changed. */

/** What stands for `@` inside brackets. */
export const AT_SIGNS = new Set([
  ...(
    '@ @t at a ät aet æt et atsign at-sign arroba arrobas arobase arrobase arobas chiocciola chiocciolina chez bei apenstaartje apenstaart klammeraffe affenschwanz ' +
    'małpa malpa małpka собака собачка sobaka sobachka dog гав эт ат равлик кльомба snabel-a snabela krøllalfa alfakrøll kukac zavinac zavináč miukumauku ätmerkki kanelbulle arond papaki παπάκι παπακι ' +
    'majmun maimunka šunka apestaartje apestaart ampersat arobas afna et-işareti שטרודל כרוכית آت ات a-còng a-móc 艾特 爱特 圈a 在 小老鼠 アット アットマーク あっと 골뱅이 앳'
  ).split(' '),
  ...[
    'a t',
    'at mark',
    'at-symbol',
    'commercial at',
    'symbol for at',
    'sign for at',
    'at sign',
    'at symbol',
    '@ sign',
    '@ symbol',
    'the at sign',
    'kuyruklu a',
    'a commercial',
    'a kommercial',
    'et işareti',
    'alpha krull',
    'a rond',
    'a-rond',
    'snabel a',
    'alfakrøll',
    'a còng',
    'a cong',
    'a móc',
    'a vòng',
  ],
]);
/** The same as bare words. All but the first mean nothing else next to a domain. */
export const AT_WORDS = new Set(
  'at ät krøllalfa alfakrøll miukumauku ätmerkki arond papaki παπάκι παπακι 艾特 arroba arobase arrobase chiocciola klammeraffe apenstaartje apenstaart apestaartje małpa malpa собака эт kukac zavináč snabela שטרודל آت'.split(
    ' ',
  ),
);

const DOT_WORDS =
  'dot period punktum bodka titik chấm נקודה نقطة نقطه دوت دات จุด punkt kropka point punto ponto punt точка tochka nokta 点 點 ドット 점 tečka tecka piste prik punct d0t dott крапка pont fullstop d.o.t τελεία τελεια'.split(
    ' ',
  );
/** What each of them stands for, lower case: a dot, a dash, an underscore, a plus. */
export const MARKS: ReadonlyMap<string, string> = new Map([
  ...signs('.', ['.', 'full stop', 'd o t', ...DOT_WORDS]),
  ...signs('-', 'dash hyphen minus bindestrich tiret guion guión hífen trattino streepje тире дефис myślnik -'.split(' ')),
  ...signs('_', 'underscore unterstrich underline sublinhado подчеркивание podkreślnik _'.split(' ')),
  ...signs('+', 'plus più плюс +'.split(' ')),
]);

function signs(sign: string, spellings: readonly string[]): [string, string][] {
  return spellings.map((spelling) => [spelling, sign]);
}
