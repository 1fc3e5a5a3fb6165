/** Which country a text speaks from, for phone numbers that are written as at home. */

/** ISO 3166 country -> its names, people, large cities and money, lower case. Only words that mean that country and nothing else. */
const SIGNS = `
US usa u.s. america american united+states nyc new+york san+francisco los+angeles chicago boston seattle austin houston dallas denver atlanta miami california texas florida ohio michigan virginia brooklyn manhattan philadelphia phoenix arizona oregon colorado pennsylvania illinois usd
CA canada canadian toronto vancouver montreal ottawa calgary edmonton ontario quebec cad
GB uk u.k. britain british england scotland wales london manchester birmingham leeds bristol glasgow edinburgh gbp £ quid
IE ireland irish dublin
IN india indian mumbai bangalore bengaluru delhi hyderabad chennai pune kolkata inr ₹ rupees lakh
PK pakistan pakistani karachi lahore islamabad pkr
BD bangladesh bangladeshi dhaka bdt
AU australia australian sydney melbourne brisbane perth adelaide aud
NZ zealand auckland wellington nzd
DE germany german deutschland berlin munich münchen hamburg cologne köln frankfurt stuttgart
AT austria österreich vienna wien
CH switzerland swiss schweiz zurich zürich geneva chf
FR france french paris lyon marseille toulouse
ES spain spanish españa madrid barcelona valencia
IT italy italian italia milan milano rome roma
PT portugal portuguese lisbon lisboa
NL netherlands dutch holland amsterdam rotterdam utrecht
BE belgium belgian brussels antwerp
PL poland polish polska warsaw warszawa krakow kraków pln zł
SE sweden swedish stockholm sek
NO norway norwegian oslo nok
DK denmark danish copenhagen dkk
FI finland finnish helsinki
CZ czech prague czk
RO romania bucharest
GR greece athens
TR turkey turkish türkiye istanbul ankara ₺
RU russia russian moscow москва россия rub ₽
UA ukraine ukrainian kyiv kiev україна uah ₴
IL israel israeli tel+aviv ₪
AE uae dubai emirates aed
EG egypt cairo
ZA south+africa cape+town johannesburg zar
NG nigeria nigerian lagos abuja ₦ naira
KE kenya kenyan nairobi kes
GH ghana accra
BR brazil brasil brazilian paulo janeiro brl r$
MX mexico méxico mexican guadalajara monterrey mxn
AR argentina buenos+aires
CO colombia bogota bogotá
CL chile santiago
PH philippines filipino manila cebu php₱ ₱
ID indonesia indonesian jakarta idr
MY malaysia malaysian kuala+lumpur
SG singapore sgd
VN vietnam hanoi
TH thailand bangkok
JP japan japanese tokyo osaka 日本 東京
CN china chinese beijing shanghai shenzhen 中国 北京 上海 深圳 人民币
HK hong+kong
TW taiwan taipei
KR korea seoul
`;

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  SIGNS.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', ...words] = line.split(' ');
      return words.map((word): [string, string] => [word.replace('+', ' '), country]);
    }),
);
/** Endings of domains that are used as words rather than for their country. */
const GENERIC_ENDINGS = new Set('co io ai me tv cc fm ly am is it to in us gg so sh la id my ws vc nu st tk eu su'.split(' '));

/** The countries that a text may name, but those whose people write to each other in another script than the text's. */
export function countriesFor(text: string): readonly string[] {
  return /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(text) ? ALL : ALL.filter((code) => !EAST_ASIA.has(code));
}

const ALL: readonly string[] = [...new Set(COUNTRY_OF.values())];
const EAST_ASIA = new Set(['CN', 'JP', 'KR', 'TW', 'HK']);

export interface Country {
  readonly code: string;
  /** Nothing in the text speaks for another. */
  readonly isCertain: boolean;
}

const FIRST_WORDS = new Set(
  [...COUNTRY_OF.keys()].flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [])),
);

/** The country of a name at the end of a sentence, or of one of two words: “New York”. */
function longerName(previous: string, word: string): string | undefined {
  const bare = word.endsWith('.') ? COUNTRY_OF.get(word.slice(0, -1)) : undefined;
  return bare ?? (FIRST_WORDS.has(previous) ? COUNTRY_OF.get(`${previous} ${word}`) : undefined);
}

/** The country most signs in the text and its labels speak for; `nowhere` where none does, `several` where two are even. One pass. */
export function countryOf(text: string, labels: readonly string[]): Country | 'nowhere' | 'several' {
  const votes = new Map<string, number>();
  const vote = (code: string | undefined, weight: number): void => {
    if (code !== undefined) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  let previous = '';
  for (const found of `${labels.join(' ')} ${text}`.match(/[\p{L}.]{2,20}|[£₹₱₦₺₽₴₪]|R\$/gu) ?? []) {
    const word = found.toLowerCase();
    vote(COUNTRY_OF.get(word) ?? longerName(previous, word), 2);
    if (found === 'US') vote('US', 2);
    // `acme.de`
    const dot = word.length - 3;
    const ending = dot > 0 && word.charCodeAt(dot) === 0x2e ? word.slice(dot + 1) : '';
    if (ending !== '' && ending[0] !== '.' && ending[1] !== '.' && !GENERIC_ENDINGS.has(ending))
      vote(ending === 'uk' ? 'GB' : ending.toUpperCase(), 1);
    previous = word;
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return 'nowhere';
  if (first[1] === second?.[1]) return 'several';
  return { code: first[0], isCertain: second === undefined };
}
