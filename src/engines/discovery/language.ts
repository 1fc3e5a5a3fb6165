/**
 * The language of a post, from its script and from the small words that every sentence needs. Unknown where little is written: a request is
 * never passed over on a guess.
 */

import { scandinavianOf } from '../../domain/scandinavian.ts';
import type { ReadPost } from './kind.ts';
import { byNumber } from './phrases.ts';
import { arabicOrPersian } from './script-forms.ts';
import { spellingsOf } from './spellings.ts';
import { TONGUES } from './tongues.ts';
import { namesIn } from './words.ts';

/** Words that are frequent in one language; those that two share stand in both. Names, places and the words of trades are left out. */
const SMALL_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'the and for you with that this are have will not your from can but they was what who which would should about our has their been if my we is of to it be or as at by an i me so any get how do need looking am just there here when some',
  ],
  [
    'de',
    'und der die das ist nicht ich wir sie ein eine einen einem einer für mit auf von zu dem den des im auch bei oder sich sind wird werden haben hat kann können suche suchen uns unsere unser als wie wenn nur noch bitte zum zur über nach aus dass hallo jemand hab habe mir mich euch ihr gerne gesucht brauche brauchen kein keine schon mal da was wer ab bis pro',
  ],
  [
    'fr',
    "le la les des une est et dans pour que qui sur avec pas nous vous je il elle sont au aux du ce cette ces mon ma mes notre nos votre vos plus par ou mais cherche être avoir faire très aussi leur bonjour merci c'est j'ai suis avez quelqu'un ça on bien tout fait sans chez recherche recherchons cherchons besoin comme jours ans heures mois semaine envoyer",
  ],
  [
    'es',
    'el la los las una un es en para que con por no se su sus del al como más pero este esta estos muy mi mis nuestro nuestra yo tengo tiene somos son está están necesito necesitamos busco lo le si también hacer y o desde hay cuando donde porque sin sobre hola gracias alguien algo todo ya solo quiero busca buscamos hago ofrezco nos me te qué sueldo requisitos experiencia enviar años hora domicilio mínima',
  ],
  [
    'pt',
    'os as um uma é em para que com por não se seu sua do da dos das no na nos nas ao como mais mas este esta muito meu minha nosso nossa eu tenho tem somos são está estão preciso precisamos procuro ou você também fazer e pessoal alguém obrigado oi olá quero pra vocês aqui já só foi isso tudo faço ofereço procuramos precisa sem até requisitos salário enviar currículo vaga experiência manda edição orçamento hora meu domicílio',
  ],
  [
    'it',
    'il lo gli da ai dei sul sui nei una un di che per con non si suo sua del della dei delle nel nella al alla come più ma questo questa molto mio mia nostro nostra io ho ha siamo sono cerco cerchiamo anche fare e ciao grazie qualcuno dal tra ogni solo quanto cosa tutti dopo quando cerca offro vostri i chi se o mi ti fa è zona dal nostri siti',
  ],
  [
    'nl',
    'de het een en van is dat niet voor met zijn op aan ik wij we je jij ook maar om te bij naar als er wordt worden heeft hebben kan kunnen ons onze deze dit die nog zoek zoeken wat uit hoi iemand graag hallo geen jullie nu dan nodig heb ben gezocht zoekt tot uur week eerste ervaring vanaf jaar',
  ],
  [
    'pl',
    'na do nie się jest to że dla jak od po za przez ale czy tak mam ma są być może szukam szukamy nasz nasza mój moja który która które oraz tylko już jestem cześć hej proszę kto ktoś w z tego mnie więc mogę potrzebuję poszukuję zlecę wykonam praca o nam dzień dobry pracy pracę oferujemy umowę przy mi dam komuś pod przy wolne maja okolice ją',
  ],
  [
    'sv',
    'och att det är en ett som på för med inte jag vi du den av till har kan ska eller om från våra vår min mitt söker också men var hos mycket hej någon finns ni oss bra hur skulle behöver söks sökes letar i två tre veckan timmen kronor inom vad nu',
  ],
  [
    'da',
    'og at det er en et som på for med ikke jeg vi du den af til har kan skal eller om fra vores min mit søger også hos meget nogen hvad hvem hvis mig jer hej herinde noget sådan være blive bliver når nu lige helst gerne brug søges timen kr efter ind deres jeres hvor hvordan hvilken godt ingen kun få lavet mangler tager skriv ledig soeger soger paa ogsaa pb uge ugen måned måneden hvornår hjælp betaler laver fik været blevet selv dem mellem hele ellers bør',
  ],
  [
    'no',
    'og at det er en et som på for med ikke jeg vi du den av til har kan skal eller om fra vår våre min mitt søker også hos mye noen hva hvem hvis meg deg dere oss hei noe sånn være blir når nå helst gjerne trenger søkes timen kr etter inn opp deres hvor hvordan hvilken godt ingen kun få laget mangler skriv ledig veldig nytt uke uken måned måneden frå ikkje kva kven korleis nokon vere dykk dykkar søkjer treng ynskjer paa hjelp betaler tilbyr fikk vært blitt selv dem mellom hele ellers bør',
  ],
  [
    'fi',
    'ja ei se että hän minä sinä kun mutta myös tai jos ovat oli olen joka mitä niin kuin etsin etsimme tämä oon ois mulla mulle mun joku jonkun kuka mikä missä milloin paljon paljonko vain vielä nyt täällä tästä sitä noin kanssa ilman ennen jälkeen asti koko kaikki meillä meidän teille teidän minulla sinulla olisi voisi saa pitää moikka kiitos euroa viikossa kuussa tunti tunnin hyvä hyvää pieni pienen enkä eikä sekä tiedä kannattaa soita löytyy maksan osaisko osaako voisko käteen sivut iltana illalla palkka hinta seudulla alueella lauantaina perjantaina heti edullisesti lisätietoja joukkoomme apua tänään viime vuotta minun sinun miten hänen mutten oo',
  ],
  [
    'cs',
    'je se na že to s do pro jak ale nebo jsem jsme jsou hledám hledáme který která které naše můj moje jako také pokud bude ahoj dobrý den prosím někdo v mi mě už když až bych máte sháním potřebuji nabízím kdo mám z kč práce okolí cena vás čeká dovolené nástup za by po napište hned',
  ],
  [
    'hu',
    'az és hogy nem egy is van meg de vagy mint kell lehet keresek keresünk akik aki ami csak már nagyon szia sziasztok valaki nekem nekünk lenne kérek kérem még vagyok vagyunk nincs nélkül szeretnék szeretnénk milyen mennyi mennyit mennyiért hol hogyan akit ezt azt erre arra minden majd után előtt alatt miatt részére írjatok tudna tudnátok tud ft forint kb heti havi napi óra éves jó jól üdv köszönöm köszi vállalok kis nincsen vállalom fizetek fizetünk mert olyan kinek két három hétre oldal oldalas eladó alig használt vállalná vállalnátok vállalnád melyik sürgősen megbízható amíg hétvégén',
  ],
  [
    'ro',
    'și în de la cu pe nu un este sunt care din pentru sau dar mai caut căutăm meu mea noastră avem am fi ca să cineva îmi imi mă vă rog salut bună mulțumesc multumesc cât unde când cand nevoie poate vreau doresc foarte doar fără fara dacă daca luna lei ron oră zile până lucrare oferte aștept astept ati ați cine acest această aceasta nici angajăm angajam preț fost trebuie ani platesc plătesc ofer ofera cere ceva pana săptămână pret vand vând fac unui unei după dupa aici sunati sunați',
  ],
  [
    'tr',
    've bir bu için ile de da ne çok ama gibi daha olarak olan var yok mı mi ben biz siz arıyorum arıyoruz veya kadar sonra merhaba arkadaşlar bana benim lazım şey nasıl biri kim her yapan iyi ücret yapıyorum aranıyor selam icin cok mi lazim arkadaslar arkadaş hocam fiyat yapılır istiyorum değil kendi hangi olacak aylık gün siteyi dahil ücretsiz bilgi yıl yıllık nasil sey yapilir şu veririm varsa bi acil değil degil kaç kac musunuz mısınız misiniz sitesi yapacak yazsın yazsin böyle boyle artık tl lira bilen eden ücretli ucretli yeni hem',
  ],
  [
    'id',
    'yang dan di ini itu untuk dengan dari ke tidak ada saya kami anda kita bisa akan atau juga sudah dalam pada mencari butuh buat gan mau kak halo udah aja gak nggak sama siapa dicari dibutuhkan cari per jasa harga yg bikin lagi dong kalo kalau gw gue aku ya sampai sampe langsung nanti baru belum banget bgt kirim mulai minat bulan buka sih deh nih rb jt siapa punya hari berapa gimana kenapa lowongan loker gaji usia pria wanita lamar',
  ],
  // Hindi in Latin letters.
  [
    'hi',
    'hai ka ki ke ko mein se aur ye yeh bhi nahi kya koi mujhe mera meri aap hum karo hoon hu ho jo wala liye bhai chahiye chaiye kaam karta karti banata banwana agar toh kar me raha rahe rahi kaise kitna batao apni apna mere paise bata karna karwana dunga sakta milega ghar accha acha kisi jaye gaya gayi diye sirf bhejo kare tha thi hun karega kaun koi pe hafte paisa isme usme aaj kal mai maine',
  ],
  // With its marks, and as it is typed without them.
  [
    'vi',
    'và là của có cho không một các được trong với người này tôi chúng bạn cần tìm để khi đã những mình em ạ nhé ai nào làm giá liên hệ nhận tuyển việc thiết kế anh chị mọi giúp bác ơi vậy rồi thì mà hay ở từ khoảng triệu nguoi khong duoc minh giup tuyen duong nhe lam cong viec nhung tren duoi trieu thiet luong lien nhan nhap vien kinh nghiem dich gia sinh gui cua muon toi bao nhieu thue khach hang quay quan',
  ],
];

/** The languages of each small word, as indices of `SMALL_WORDS`. */
const LANGUAGES_OF = byNumber(
  Map.groupBy(
    SMALL_WORDS.flatMap(([, words], index) => namesIn(words).map((word) => ({ word, index }))),
    ({ word }) => word,
  )
    .entries()
    .map(([word, entries]) => [word, entries.map(({ index }) => index)] as const),
);

/** Verbs of seeking, hiring and making are told apart even where a post of one line holds no small word. English has some of them too. */
const ENGLISH_TOO = new Set('assume serve need contrata does has realise cree gor demande such teen'.split(' '));
const TELLS = byNumber(
  Map.groupBy(
    Object.entries(TONGUES).flatMap(([code, { seek, hire, advise = '', sought, does }]) => {
      const index = SMALL_WORDS.findIndex(([language]) => language === code);
      return index === -1
        ? []
        : [...new Set(namesIn(`${seek} ${hire} ${advise} ${sought} ${does}`).flatMap(spellingsOf))]
            .filter((word) => !ENGLISH_TOO.has(word))
            .map((word) => ({ word, index }));
    }),
    ({ word }) => word,
  )
    .entries()
    .map(([word, entries]) => [word, entries.map(({ index }) => index)] as const),
);
const TELL_WORTH = 2;

/** So many words are looked at, and so many different small ones must be found. */
const MAX_WORDS = 200;
const MIN_FOUND = 4;
/** The second language may have so large a share of what the first has. */
const MAX_RIVAL = 0.75;
const MAX_TEXT = 1200;
/** Letters of one script of so large a share of all letters make the language. */
const MIN_LETTERS = 0.3;

/** The code of the language; null where it cannot be said. Linear in the first `MAX_TEXT` characters and `MAX_WORDS` words. */
export function languageOf({ post, numbers }: ReadPost): string | null {
  const { title, body } = post;
  const end = Math.max(0, MAX_TEXT - title.length - 1);
  const isLatin = !hasOtherScript(title, MAX_TEXT) && !hasOtherScript(body, end);
  return (isLatin ? null : byScript(`${title}\n${body}`.slice(0, MAX_TEXT))) ?? mostOf(numbers, MIN_FOUND);
}

/** Whether a letter beyond Latin's stands before `end`. */
function hasOtherScript(text: string, end: number): boolean {
  for (let at = 0; at < end && at < text.length; at++) if (text.charCodeAt(at) >= BEYOND_LATIN) return true;
  return false;
}

const BEYOND_LATIN = 0x370;

/**
 * The language that a few words speak for, English among them; null where none does. Less sure than `languageOf`: to be asked where other
 * words of that language are looked for anyway.
 */
export function likelyLanguageOf({ post, numbers, words }: ReadPost): string | null {
  if (isPlainlyEnglish(numbers)) return 'en';
  const script = scriptOf(words);
  if (script === 'latin') {
    const language = mostOf(numbers, LEAST_LIKELY, TELLS, languagesOfLetters(words));
    // They share most small words: those of any length that they do not share decide.
    return language === 'sv' || language === 'da' || language === 'no'
      ? (scandinavianOf(words.slice(0, MAX_WORDS).join(' ')) ?? language)
      : language;
  }
  if (script === null || script === 'el' || script === 'he' || script === 'th') return script;
  const text = `${post.title}\n${post.body.slice(0, MAX_TEXT)}`;
  return script === 'ar' ? arabicOrPersian(text) : /[іїєґ]/i.test(text) ? 'uk' : 'ru';
}

/** Languages whose texts are searched as they stand, besides Chinese, Japanese and Korean. */
const SEARCHED: ReadonlySet<string> = new Set(['vi', 'ar', 'fa', 'he', 'th']);

/** The language of a text that is searched as it stands and not by its words: `zh` for Chinese, Japanese and Korean; null for all others. */
export function searchedLanguageOf(read: ReadPost): string | null {
  if (read.isEastAsian) return 'zh';
  const language = likelyLanguageOf(read);
  return language !== null && SEARCHED.has(language) ? language : null;
}

const LEAST_LIKELY = 2;
/** Letters that hardly any other language with a table has: one of them says as much as a verb. */
const LETTERS: readonly (readonly [languages: string, letters: RegExp])[] = [
  ['vi', /[ơư\u1ea0-\u1ef9]|\u0309|\u031b|\u0323/u],
  ['tr', /[ğı]/u],
  ['pl', /[łżźśćńęą]/u],
  ['cs', /[řěů]/u],
  ['pt', /[ãõ]/u],
  ['es', /ñ/u],
  ['da no', /[æø]/u],
  ['fi', /ää|öö|äy|yö|(?:i|ss|ll|lt|st|tt)ä(?!\p{L})/u],
  ['hu', /[őű]/u],
  ['ro', /[țţ]/u],
];
const BEYOND_ASCII = /[^\x00-\x7f]/;

/** Indices of `SMALL_WORDS`. */
function languagesOfLetters(words: readonly string[]): readonly number[] {
  const shown = words.slice(0, SHOWN).join(' ');
  if (!BEYOND_ASCII.test(shown)) return [];
  const languages = LETTERS.find(([, letters]) => letters.test(shown))?.[0].split(' ') ?? [];
  return languages.map((language) => SMALL_WORDS.findIndex(([one]) => one === language));
}

/** So many of the first words that only English has: most posts are told by them. */
const PLAINLY = 6;
const FIRST_WORDS = 48;

function isPlainlyEnglish(numbers: readonly number[]): boolean {
  let english = 0;
  for (let at = 0; at < numbers.length && at < FIRST_WORDS; at++) {
    const languages = LANGUAGES_OF[numbers[at] as number];
    if (languages?.length === 1 && languages[0] === 0) english++;
  }
  return english >= PLAINLY;
}

/** Words at the top that show a post's letters. */
const SHOWN = 24;

function scriptOf(words: readonly string[]): 'latin' | 'cyrillic' | 'el' | 'he' | 'ar' | 'th' | null {
  let cyrillic = 0;
  let greek = 0;
  let other = 0;
  let first = 0;
  const end = Math.min(words.length, SHOWN);
  for (let at = 0; at < end; at++) {
    const code = (words[at] as string).charCodeAt(0);
    if (code < BEYOND_LATIN) continue;
    if (code < 0x400) greek++;
    else if (code < 0x530) cyrillic++;
    else {
      other++;
      if (first === 0) first = code;
    }
  }
  if (cyrillic * 3 > end) return 'cyrillic';
  if (greek * 3 > end) return 'el';
  return other * 3 > end ? scriptOfLetter(first) : 'latin';
}

function scriptOfLetter(code: number): 'he' | 'ar' | 'th' | null {
  if (code >= 0x590 && code < 0x600) return 'he';
  if (code < 0x700 || (code >= 0xfb50 && code < 0xfeff)) return code < 0x590 ? null : 'ar';
  return code >= 0xe00 && code < 0xe80 ? 'th' : null;
}

/**
 * The language of which at least `least` different small words are found, and English has hardly as many.
 * @param lettered whose letters stand in it, as indices of `SMALL_WORDS`
 */
function mostOf(
  numbers: readonly number[],
  least: number,
  tells: typeof TELLS = [],
  lettered: readonly number[] = [],
): string | null {
  counts.fill(0);
  for (const index of lettered) counts[index] = TELL_WORTH;
  turn++;
  const end = Math.min(numbers.length, MAX_WORDS);
  for (let at = 0; at < end; at++) {
    const number = numbers[at] as number;
    const languages = LANGUAGES_OF[number];
    const told = tells[number];
    if ((languages === undefined && told === undefined) || metIn[number] === turn) continue;
    metIn[number] = turn;
    for (const index of languages ?? NONE) counts[index] = (counts[index] as number) + 1;
    for (const index of told ?? NONE) counts[index] = (counts[index] as number) + TELL_WORTH;
  }
  let best = 0;
  for (let index = 1; index < counts.length; index++) if ((counts[index] as number) > (counts[best] as number)) best = index;
  const most = counts[best] as number;
  if (most < least) return null;
  // English words stand in every post of the trade.
  const english = counts[0] as number;
  return best === 0 || english <= most * MAX_RIVAL ? (SMALL_WORDS[best]?.[0] ?? null) : null;
}

const NONE: readonly number[] = [];
const counts = new Int32Array(SMALL_WORDS.length);
/** The turn in which a word, by its number, was counted last: a word counts once. */
const metIn = new Float64Array(Math.max(LANGUAGES_OF.length, TELLS.length));
let turn = 0;

const SCRIPTS: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x04ff, 'ru'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0e00, 0x0e7f, 'th'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

function byScript(text: string): string | null {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x41) continue;
    letters++;
    if (code < BEYOND_LATIN) continue;
    const script = SCRIPTS.find(([from, to]) => code >= from && code <= to)?.[2];
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  // Kana stand only in Japanese, which writes most of its letters as Chinese does.
  if ((counts.get('ja') ?? 0) > 0 && (counts.get('ja') ?? 0) * 8 > (counts.get('zh') ?? 0)) return 'ja';
  for (const [script, count] of counts) {
    // A Chinese character says as much as several letters.
    const weight = script === 'zh' ? 2 : 1;
    if (count < 8 || count * weight < letters * MIN_LETTERS) continue;
    if (script === 'ru') return /[іїєґ]/i.test(text) ? 'uk' : 'ru';
    if (script === 'ar') return arabicOrPersian(text);
    return script;
  }
  return null;
}
