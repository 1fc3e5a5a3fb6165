/** Which country a text speaks from, for phone numbers that are written as at home. */

/** ISO 3166 country -> its names, people, large cities and money, lower case. Only words that mean that country and nothing else. */
const SIGNS = `
US usa u.s. america american united+states nyc new+york san+francisco los+angeles chicago boston seattle austin houston dallas denver atlanta miami california texas florida ohio michigan virginia brooklyn manhattan philadelphia phoenix arizona oregon colorado pennsylvania illinois minneapolis tampa orlando las+vegas san+diego sacramento pittsburgh usd
CA canada canadian toronto vancouver montreal ottawa calgary edmonton ontario quebec cad
GB uk u.k. britain british england scotland wales london manchester birmingham leeds bristol glasgow edinburgh gbp £ quid liverpool nottingham cardiff sheffield belfast swansea sunderland leicester coventry wolverhampton huddersfield bradford inverness dundee wigan croydon norwich brighton hackney camden lambeth islington walthamstow brixton peckham hove yorkshire lancashire cheshire cornwall devon dorset somerset essex cumbria bedfordshire hertfordshire buckinghamshire oxfordshire cambridgeshire gloucestershire staffordshire derbyshire lincolnshire shropshire truro stockport swindon maidstone exeter plymouth bournemouth southampton portsmouth winchester basingstoke guildford woking crawley eastbourne canterbury folkestone chelmsford colchester ipswich luton stevenage watford harlow peterborough kettering milton+keynes swansea wrexham aberystwyth llandudno crewe warrington bolton oldham rochdale blackburn blackpool burnley carlisle kendal darlington middlesbrough hartlepool gateshead scarborough harrogate doncaster rotherham barnsley wakefield grimsby scunthorpe derry lisburn newry armagh antrim omagh fermanagh tyrone aberdeen stirling falkirk dunfermline kirkcaldy kilmarnock orkney shetland hebrides cotswolds midlands
IE ireland irish dublin cork+city galway limerick kilkenny waterford donegal wexford tipperary rathmines wicklow bray ennis sligo tralee killarney athlone mullingar dundalk drogheda navan naas letterkenny castlebar ballina westport clifden roscommon leitrim cavan monaghan kildare carlow laois offaly tullamore portlaoise clonmel dungarvan youghal cobh bantry skibbereen kinsale listowel nenagh thurles longford gorey enniscorthy arklow greystones maynooth malahide co+mayo co+clare co+cork co+kerry co+meath co+louth co+galway co+dublin county+cork county+mayo county+clare county+kerry
IN india indian mumbai bangalore bengaluru delhi hyderabad chennai pune kolkata inr ₹ rupees lakh ahmedabad jaipur gurgaon noida kochi
PK pakistan pakistani karachi lahore islamabad pkr rawalpindi
BD bangladesh bangladeshi dhaka bdt
AU australia australian sydney melbourne brisbane perth adelaide aud hobart canberra fremantle geelong ballarat bendigo queensland tasmania nsw gold+coast
NZ zealand auckland wellington nzd nz christchurch dunedin tauranga rotorua
DE germany german deutschland berlin munich münchen hamburg cologne köln frankfurt stuttgart düsseldorf duesseldorf leipzig nürnberg hannover
AT austria österreich vienna wien graz salzburg innsbruck
CH switzerland swiss schweiz zurich zürich geneva chf basel
FR france french paris lyon marseille toulouse bordeaux lille nantes strasbourg montpellier
ES spain spanish españa madrid barcelona valencia sevilla málaga malaga bilbao zaragoza
IT italy italian italia milan milano rome roma napoli torino firenze bologna
PT portugal portuguese lisbon lisboa porto coimbra
NL netherlands dutch holland amsterdam rotterdam utrecht eindhoven groningen
BE belgium belgian brussels antwerp brugge
PL poland polish polska warsaw warszawa krakow kraków pln zł wrocław wroclaw gdańsk gdansk poznań poznan łódź
SE sweden swedish stockholm sek göteborg gothenburg malmö
NO norway norwegian oslo nok trondheim
DK denmark danish copenhagen dkk aarhus odense
FI finland finnish helsinki tampere turku espoo
CZ czech prague czk praha brno ostrava
RO romania bucharest cluj timisoara timișoara iași bucurești
GR greece athens thessaloniki θεσσαλονίκη αθήνα
TR turkey turkish türkiye istanbul ankara ₺ izmir bursa antalya
RU russia russian moscow москва россия rub ₽ петербург новосибирск екатеринбург казань спб
UA ukraine ukrainian kyiv kiev україна uah ₴ київ львів харків одеса дніпро lviv kharkiv
IL israel israeli tel+aviv ₪
AE uae dubai emirates aed
EG egypt cairo
ZA south+africa cape+town johannesburg zar durban pretoria joburg soweto stellenbosch bloemfontein gqeberha
NG nigeria nigerian lagos abuja ₦ naira ibadan
KE kenya kenyan nairobi kes mombasa
GH ghana accra
BR brazil brasil brazilian paulo janeiro florianópolis recife brl r$ curitiba fortaleza brasília campinas
MX mexico méxico mexican guadalajara monterrey mxn cdmx tijuana puebla
AR argentina buenos+aires
CO colombia bogota bogotá medellín medellin
CL chile santiago
PH philippines filipino manila cebu makati quezon davao taguig pasig php₱ ₱ baguio iloilo
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

/** Whether two capital letters are the code of a country that texts name. */
export function isNamedCountry(code: string): boolean {
  return ALL.includes(code);
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

/** The country most signs in the text and its labels speak for; `nowhere` where none does, `several` where two are even. One pass. */
export function countryOf(text: string, labels: readonly string[]): Country | 'nowhere' | 'several' {
  const votes = new Votes();
  for (const label of labels) votes.read(label);
  votes.read(text);
  return votes.result();
}

const LONGEST_WORD = 20;
const MONEY = '£₹₱₦₺₽₴₪';
const LETTER = /^[\p{L}.]$/u;
/** 1 for what words consist of, 2 for the rest; 0 until it is asked for. */
const letters = new Uint8Array(65_536);

function isLetter(code: number): boolean {
  const known = letters[code] ?? 2;
  if (known !== 0) return known === 1;
  const is = LETTER.test(String.fromCharCode(code));
  letters[code] = is ? 1 : 2;
  return is;
}

/** Without the case of plain letters. */
function withLetter(hash: number, code: number): number {
  return Math.imul(hash ^ (code | 0x20), 0x01000193) ^ (hash >>> 15);
}

/** Of every word in the table, and of “US”; hardly another word has one of these. */
const HASHES = new Set(
  ['us', ...COUNTRY_OF.keys()]
    .flatMap((name) => name.split(' '))
    .map((word) => [...word].reduce((hash, letter) => withLetter(hash, letter.charCodeAt(0)), 0)),
);

class Votes {
  private readonly counts = new Map<string, number>();
  /** The word read last, lower case, where it may begin a name of two. */
  private first = '';

  /** Words of letters and dots, and signs of money. */
  read(text: string): void {
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isLetter(code)) at = this.readWord(text, at);
      else {
        if (code > 0x7f && MONEY.includes(text.charAt(at))) this.vote(text.charAt(at));
        at++;
      }
    }
  }

  result(): Country | 'nowhere' | 'several' {
    const [first, second] = [...this.counts].sort((a, b) => b[1] - a[1]);
    if (first === undefined) return 'nowhere';
    if (first[1] === second?.[1]) return 'several';
    return { code: first[0], isCertain: second === undefined };
  }

  /** Index behind the word that begins at `from`. */
  private readWord(text: string, from: number): number {
    let hash = 0;
    let mayBeName = false;
    let at = from;
    while (at - from < LONGEST_WORD && at < text.length) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) break;
      if (code === 0x2e || code > 0x7f) mayBeName = true;
      hash = withLetter(hash, code);
      at++;
    }
    if (at - from > 1) {
      // Most words are no names, and need not be cut out to see it.
      if (mayBeName || this.first !== '' || HASHES.has(hash)) this.vote(text.slice(from, at));
    } else if (text.charCodeAt(at) === 0x24 && text.charCodeAt(from) === 0x52) {
      this.vote('R$');
      return at + 1;
    }
    return at;
  }

  private vote(written: string): void {
    const word = written.toLowerCase();
    this.count(COUNTRY_OF.get(word) ?? longerName(this.first, word), 2);
    if (written === 'US') this.count('US', 2);
    // In small letters it is what bottles are closed with.
    if (written === 'Cork') this.count('IE', 1);
    // `acme.de`
    const dot = word.length - 3;
    const ending = dot > 0 && word.charCodeAt(dot) === 0x2e ? word.slice(dot + 1) : '';
    if (ending !== '' && !ending.includes('.') && !GENERIC_ENDINGS.has(ending))
      this.count(ending === 'uk' ? 'GB' : ending.toUpperCase(), 1);
    this.first = FIRST_WORDS.has(word) ? word : '';
  }

  private count(country: string | undefined, weight: number): void {
    if (country !== undefined) this.counts.set(country, (this.counts.get(country) ?? 0) + weight);
  }
}

/** The country of a name at the end of a sentence, or of one of two words: “New York”. */
function longerName(previous: string, word: string): string | undefined {
  const bare = word.endsWith('.') ? COUNTRY_OF.get(word.slice(0, -1)) : undefined;
  return bare ?? (FIRST_WORDS.has(previous) ? COUNTRY_OF.get(`${previous} ${word}`) : undefined);
}
