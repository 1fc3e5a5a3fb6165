/** How people call the signs of an address: `@`, the dot and the rest, in many languages. Tables to be read and changed. */

/** What stands for `@` inside brackets. */
export const AT_SIGNS = new Set([
  ...(
    '@ @t 4t at a à ät aet æt et atsign at-sign arroba arrobas arobase arrobase arobas chiocciola chiocciolina chez bei apenstaartje apenstaart klammeraffe affenschwanz ' +
    'małpa malpa małpka собака собачка сабака сабачка собаченька песик пёсик песик sobaka sobachka dog doggy гав эт ат равлик кльомба snabel-a snabela krøllalfa alfakrøll kukac zavinac zavináč miukumauku ätmerkki kanelbulle arond papaki παπάκι παπακι ' +
    'majmun maimunka šunka apestaartje apestaart ampersat arobas afna et-işareti שטרודל כרוכית آت ات a-còng a-móc 艾特 爱特 圈a 在 小老鼠 アット アットマーク あっと 골뱅이 앳 แอท แอ็ท'
  ).split(' '),
  ...[
    'a t',
    'a.t',
    'shift-2',
    'shift+2',
    'shift 2',
    'insert at sign',
    'insert at',
    'insert @',
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
/** The same as bare words. All but the first mean nothing else next to a domain. Those that need no blanks around them are in `JOINED_AT_WORDS`. */
export const AT_WORDS = new Set(
  'at atsign at-sign commat ät krøllalfa alfakrøll miukumauku ätmerkki arond papaki παπάκι παπακι 艾特 arroba arobase arrobase chiocciola klammeraffe apenstaartje apenstaart apestaartje małpa malpa sobaka zavinac собака сабака собачка эт kukac zavináč snabela שטרודל آت'.split(
    ' ',
  ),
);
/** Words for `@` that other sentences hold as well: they count only where the dots are spelled, too. */
export const WEAK_AT_WORDS = new Set(['chez', 'bei']);
/** Words for `@` of languages that put no blanks between words, longest first. */
export const JOINED_AT_WORDS: readonly string[] = ['アットマーク', 'アット', '艾特', '爱特', '圈a', '圈A', '골뱅이'];
/** Endings of domains together with their dot, as they are spoken. */
export const SPOKEN_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['닷컴', 'com'],
  ['닷넷', 'net'],
  ['ドットコム', 'com'],
]);
/** Endings of domains behind a spelled dot, written as they sound. */
export const SOUNDED_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['ру', 'ru'],
  ['ком', 'com'],
  ['нет', 'net'],
  ['уа', 'ua'],
  ['юа', 'ua'],
  ['c0m', 'com'],
  ['n3t', 'net'],
]);

const DOT_WORDS =
  'dot dawt dotte period punktum bodka titik chấm נקודה نقطة نقطه دوت دات จุด punkt kropka point punto ponto punt точка тчк tochka nokta 点 點 ドット 점 tečka tecka piste prik punct d0t dott крапка pont fullstop d.o.t τελεία τελεια 닷 ดอท'.split(
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
