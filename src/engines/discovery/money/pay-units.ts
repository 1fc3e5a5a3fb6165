/** What an amount is paid for: the hour, the day, the piece, the whole. */
import type { BudgetUnit } from '../../../domain/opportunity.ts';
import { isBlank, isLatin } from './currencies.ts';
import { matchAt } from './match-at.ts';

const UNITS: ReadonlyMap<string, BudgetUnit> = new Map(
  (
    [
      [
        'h hr hrs p.u p.h hour hours hourly ph saatlik stündlich std stunde stunden heure heures hora horas godz godzina godzinę godziny uur ora ore timme timmen timmar hod hodinu hodina saat u uur uren tim timma timen timer tunti tunnilta tunnissa óra óránként órája órára oră ώρα ωρα ωριαία jam ghanta ghante час часа часов ч година годину години ' +
          '小时 小時 时 時 時間 시간',
        'hour',
      ],
      [
        'd pd p.d diarios diarias day days daily täglich günlük pd manday tag tage jour jours j día dia días dias dzień dzien dni giorno giorni dag dagen den gün день дня дней смену смена сутки зміну зміна день добу hari sehari diária diárias giornata giornate jornada journée journee dygn schicht skift din päivä päivältä päivässä pv nap naponta napra zi ziua ημέρα μέρα μερα βάρδια 天 日 일',
        'day',
      ],
      [
        'w pw p.w wk wks week weeks weekly haftalık woche semaine semana semanales semanais settimanali settimana tydzień tydzien týden vecka uke uka uken uge ugen viikko viikossa hét hetente săptămână saptamana săptămînă εβδομάδα βδομάδα hafta týždeň minggu semanal wöchentlich wekelijks tygodniowo неделю неделя тиждень 周 週 주',
        'week',
      ],
      [
        'm mo mos p.m p.c.m mth mths month months monthly aylık pm pcm monat monatlich mois mes meses mês mies miesiąc miesiac miesięcznie mese maand månad måned měsíc měsíčně ay mnd mån mdr måneden kk kuukausi kuukaudessa kuussa hó hónap havonta hóra lună luna lunar μήνα μηνα μηνιαία mån bulan bln sebulan mahina mahine мес месяц місяць міс ' +
          'mensuel mensuels mensual mensuales mensal mensais mensile mensili 月 人月 월',
        'month',
      ],
      [
        'y yr yrs year years yearly annum annually annual pa p.a p.a. jahr jährlich an année año ano rok roku rocznie anno jaar år yıl år året vuosi vuodessa év évente χρόνο έτος год tahun setahun рік annuel annuels anual anuales anuais annui 年 년',
        'year',
      ],
      [
        'video videos article articles post posts blog page pages image images photo photos piece pieces item items illustration illustrations drawing drawings word words thumbnail ' +
          'thumbnails design designs logo logos episode episodes lesson task tasks unit units each ea song songs track tracks tweet review reviews minute min lead leads sale character characters chapter ' +
          'script scripts listing product products caption edit clip clips reel reels graphic graphics card person session go throw night nights sketch icon icons asset assets entry slide slides screen screens recipe interview comic panel model pop apiece ' +
          'banner infographic wedding interview survey test report bug commit pr ticket view views pfh ' +
          'знаков знак зн слово слов ролик видео статью статья текст пост страницу страница шт штуку штука минуту znaków znakow sztukę szt słowo ' +
          'visit head guest plate household essay essays letter letters call calls class classes spread spreads pair pairs shift shifts room rooms run clean mow haircut translation mix master beat course module chart poem story stories photograph shoot delivery drop trip game level map prompt commission stream appointment signing evening show fiche feuillet feuille ligne mot mots séance vidéo texte reportage cliché palabra palabras artículo foto nota reseña sessão palavra artigo vídeo texto peça ' +
          'parola articolo pezzo serata cartella servizio strona stronę strony zdjęcie zdjęcia tekst tekstu artykuł normostranu ns stránku kus ks styck bild ord wort wörter zeile ' +
          'normseite normzeile artikel stück konten desain halaman kata postingan gambar kelime sayfa makale articol cuvant recenzie lecție lectie άρθρο αρθρο άρθρα κείμενο κειμενο βίντεο βιντεο φωτογραφία μετάφραση opis wpis lekcję dyżur článek článok popis lekci fotku juttu cikk chacun chacune ciascuno cadauno каждому slovo film filmu odcinka filmik wideo adet side normalside stk billede bilde sivu sana kpl kuva oldal oldalanként karakter leütés db darab kép pagină poză bucată buc cuvânt ședință sedinta sesiune σελίδα σελιδα λέξη τεμάχιο μάθημα συνεδρία zzs zzl woord pagina stuk ' +
          'отзыв карточку задание урок занятие заказ стаття статтю сторінку відгук урок заняття слайд символов символів ' +
          '单 單 集 次 首 幅 套 页 任务 篇 张 个 条 件 字 千字 本 記事 枚 曲 文字 ページ 건 개',
        'item',
      ],
      [
        'project fixed flat total job gig website site app game contract whole lot projekt projet proyecto projeto progetto auftrag trabajo сайт проект 项目',
        'fixed',
      ],
    ] as const
  ).flatMap(([words, unit]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** `/hr`, `/ 500 words`, `per hour`, `per ~1000 words`, `a day`, `each`. Groups: what joins, the unit's name. */
const JOINED =
  /[ \u00a0*_]{0,4}(?:(?:brutto|netto|netti|netos?|bruttó|brut|bruts|brutos?|bruti|lordi|net|gross|líquidos?|b\.|\+[ \u00a0]?(?:vat|btw|iva|mwst\.?|gst|ust\.?))(?:[ \u00a0]|(?=[/／])))?((?:\/|／)[ \u00a0]?(?:(?:an?|per|1|one)[ \u00a0])?|(?:à la|a la|à|por la|by the|the(?=[ \u00a0](?:hour|page|piece)(?![\p{L}]))|per|an?|for each|for every|every|each|pro|par|por|za|ad|od|na|за|в|на|alla|al|la|le|el|du|o|die|je|im|am|i|om|pr\.?|pe|την?|τον?|το|η|ανά|ανα|für (?:den|die|das|jede[ns]?|eine[ns]?))[ \u00a0]|(?:de |à |al|dell|per )?[lL]['’]|p\/)(?:~?\d[\d,]{0,5}[kк]?(?:[ \u00a0-]|(?=w))|hundred[ \u00a0]|thousand[ \u00a0]|(?:working|man|person|shooting|filming|shoot|driving|teaching|studio|calendar|actual|started|logged|tracked|worked|finished|published|completed|accepted|approved|recorded|edited|usable|final|delivered|single|successful|confirmed|qualified|short|long|full|additional|standard|1000|billable)[ \u00a0-])?(p\.a|[\p{L}]{1,12})(?![\p{L}])/iuy;
/** `год` is a year in Russian and short for an hour in Ukrainian. */
const UKRAINIAN = /грн|₴|гривень|гривні/;
/** `650 kr/t`, `180 kr pr. time`: hours where the money is Danish or Norwegian. */
const OF_CROWNS: ReadonlySet<string> = new Set(['t', 'time']);
const CROWNS = /kr\.?|kroner|DKK|NOK/;
/** Of work that is counted by the hour of its outcome: `$25 per hour of audio`. */
const OF_OUTCOME =
  /^ of (?:finished |recorded |edited |completed )?(?:audio|video|footage|content|material|recording|speech|tape|sound|film)\b/i;
const FINISHED = /(?:finished|recorded|edited|completed)[ \u00a0-]\S*$/i;

/** `$200 per weekly plan` */
const THING_BEHIND = /^ (?!for|on|and|to|plus)[a-z]{3,12}(?![a-z])/;
/** `$40/1000w` is for words. */
const WORDS = /\d{3}[ -]?w$/i;

/** Whether an hour that ends at `end` is one of what is made, not one of work. */
function isOutcome(text: string, at: number, end: number): boolean {
  return FINISHED.test(text.slice(at, end)) || OF_OUTCOME.test(text.slice(end, end + 24));
}

/** Film crews write the hours of a day behind its pay: `$350/10`. */
const SHIFT = /[ ]?\/ ?(?:8|9|10|11|12)(?![\p{L}\d/%-]|\.\d)/uy;

/** The day behind an amount that ends at `at`. */
export function shiftAt(text: string, at: number): FoundUnit | null {
  const found = matchAt(SHIFT, text, at);
  return found === null ? null : { unit: 'day', end: found.end, isRate: false };
}

// `$300 PM me` is no pay by the month.
const BARE =
  /[ \u00a0]{0,2}[([]?(?:(?:brutto|netto|netti|netos?|brut|bruts|brutos?|lordi|net|gross|líquidos?|bruttó|nettó)[ \u00a0])?(timen|tunti|tunnilta|kuussa|kuukaudessa|päivältä|päivässä|viikossa|óránként|havonta|naponta|oldalanként|lunar|hourly|daily|weekly|monthly|yearly|annually|annual|fixed|flat|total|each|ea|ph|pfh|pm(?!\s{1,3}(?:me|us|if|asap|please|your|(?:with|for|to) (?:me|us|your|a|an|any|some|more|details?|infos?|information|examples?|samples?|links?|rates?|quotes?|portfolios?|discord|apply|discuss|talk|chat|get|see|know|ask|start talking))(?![a-z]))|pa|pd|pw|p\.a|p\.[whd](?=\.)|p\.m(?=\.)|p\.c\.m|pcm|p\.u|apiece|monatlich|jährlich|mensuels?|semanales|semanais|diarios|diarias|mensuales|mensual|mensais|mensal|mensili|mensile|chacune?|ciascuno|cadauno|каждому|sehari|sebulan|günlük|aylık|haftalık|wöchentlich|täglich|stündlich|miesięcznie|rocznie|měsíčně|annuels?|anuales|anuais|anual|annui|(?:hour|hr|month)(?=\s{0,2}(?:$|[.,;:!)\n|])))(?![\p{L}])/iuy;
const WHOLE =
  /[ \u00a0]{0,2}(?:for the (?:(?:whole|entire|complete|full) (?!day|night|week|month|year|hour|summer|season)[a-z]{3,14}|(?:whole |entire |complete )?(?:project|job|gig|lot|whole|site|website|app|game|work|pair|set))|the lot|for (?:both|everything|all (?:of (?:it|them|this)|two|three|four|five|six)|the (?:two|three|four|five)))(?![\p{L}])/iuy;
const A_THING =
  / an? ([a-z]{3,14})(?=$|[.,;:!?)\n–—]| (?:plus|via|paid|max|tops|flat|in|if|to|for|from|on|at|by|as|when|once|until|and|or|but|with|minus|depending|including|incl|so|because|while|which|that|i|we|you|he|she|they|it|there|this|usually|only|no|not|either)(?![a-z]))/uy;
const NO_THING =
  /^(?:keret|lot|few|month|bit|steal|bargain|minimum|maximum|max|must|go|try|fair|good|start|deal|tip|bonus|gift|deposit|piece of|discount|plus|weekend|while|total|little|couple|bunch|profit|loss|raise|waste|joke|scam|refund|prize|reward|grant|budget|loan|present|thank|donation|contribution|fixed|retainer|salary|limit|cap|ceiling|guess|guide|guideline|figure|starting|compromise|problem|mistake|stretch|lump|part|half|third|quarter|share|rate|price|quote|fee|bid|offer|sum|copy|ticket|licen[cs]e|seat|barrel|gallon|customer|subscriber|user|member|head|person|share|round)$/;
const WHOLE_THING = /^(?:logo|design|banner|website)/i;
const LONG_DAY = /\d[ \u00a0-]\p{L}{1,5}$/u;
const DAY = /[ \u00a0-](?:day|shift)s?(?![\p{L}])/iuy;
const IS_PER = /^ ?(?:per |\/|an? |each )/i;
const HYPHEN = /-(hour|day|week|month|year)(?![\p{L}])/iuy;
const HAN =
  /[ \u00a0]?(?:[/／每一]|一个|per )[ \u00a0]?个?(小时|小時|时|時間|時|天|日|周|週|人月|月|年|任务|篇|张|个|条|件|单|單|集|次|首|幅|套|页|项目|千字|字|本|記事|枚|曲|文字|ページ|시간|월|일|건|개)/uy;

/** Not things that are counted: `$500/negotiable`, `per your terms`. */
const NO_ITEM =
  /^(?:other|by|for|on|in|at|to|from|until|due|deadline|two|three|neg|negotiable|obo|doe|ono|and|or|the|your|our|my|their|this|se|rata|request|agreement|contract|month|tbd|nego|robux|nitro|vbucks|points|credits|gold|coins|el|la|los|las|le|les|un|une|una|uno|der|die|das|den|dem|ein|eine|einen|el|o|os|os|as|um|uma|il|lo|gli|tu|su|mi|votre|notre|vos|todo|toda|tout)$/i;
/** `300 € por diseñar el logo`, `100 euro per creare`: an infinitive is no thing that is counted. */
const DOING = /^(?:por [ \u00a0]?\p{L}+[aei]r|per \p{L}+(?:rre|[aei]re))$/iu;

export interface FoundUnit {
  readonly unit: BudgetUnit;
  readonly end: number;
  /** A slash or `per` joins it, which hardly ever happens to a number that is no rate. */
  readonly isRate: boolean;
}

/** The unit right behind an amount that ends at `at`. `hasCurrency`: without one, `1-hour` is a length of time. */
export function unitAt(text: string, at: number, hasCurrency: boolean): FoundUnit | null {
  const first = firstBehind(text, at);
  if (!mayStartUnit(first)) return null;
  const letter = isLatin(first) ? first | 0x20 : 0;
  const joined = letter === 0 || JOINED_STARTS.has(letter) ? matchAt(JOINED, text, at) : null;
  if (joined !== null) {
    const [join = '', name = ''] = joined.groups;
    const isRate = /^(?:[/／]|p(?:er|ro|ar|or|\/)|в |на )/i.test(join);
    const isCounted = /^(?:[/／]|per |pro |par |por |ad |for each |for every )/i.test(join);
    const before = text.slice(Math.max(0, at - 7), at);
    const isHour = name === 'год' ? UKRAINIAN.test(before) : OF_CROWNS.has(name) && CROWNS.test(before);
    const named = isHour ? 'hour' : UNITS.get(name.toLowerCase());
    const isPiece =
      (named === 'hour' && isOutcome(text, at, joined.end)) || (named === 'week' && WORDS.test(text.slice(at, joined.end)));
    const thingBehind =
      named !== undefined && /ly$/i.test(name) ? THING_BEHIND.exec(text.slice(joined.end, joined.end + 14)) : null;
    const unit = isPiece || thingBehind !== null ? 'item' : named;
    // `300 € für die Seite` is the price of a site, `200 zł za logo` that of one logo.
    if (unit === 'item' && (/^für/i.test(join) || (/^(?:za|за)/i.test(join) && WHOLE_THING.test(name)))) return null;
    if (unit === undefined && isDoing(text.slice(at, joined.end).trimStart())) return null;
    // `24/48 hours`
    if (!hasCurrency && /\d/.test(text.slice(at, joined.end))) return null;
    // `$200 per 8 hour day`
    const day = unit === 'hour' && LONG_DAY.test(text.slice(at, joined.end)) ? matchAt(DAY, text, joined.end) : null;
    if (day !== null) return { unit: 'day', end: day.end, isRate };
    if (unit !== undefined) return { unit, end: joined.end + (thingBehind?.[0].length ?? 0), isRate };
    if (isCounted && hasCurrency && (name.length > 1 || text.charAt(joined.end) === '-') && !NO_ITEM.test(name))
      return { unit: 'item', end: joined.end, isRate };
  }
  // `$40 a clean`, where the sentence ends with it.
  const thing = letter === 0x61 && hasCurrency ? matchAt(A_THING, text, at) : null;
  if (thing !== null && !NO_ITEM.test(thing.text) && !NO_THING.test(thing.text))
    return { unit: 'item', end: thing.end, isRate: false };
  if (letter !== 0 && !BARE_STARTS.has(letter)) return null;
  const bare = matchAt(BARE, text, at) ?? matchAt(WHOLE, text, at) ?? (hasCurrency ? matchAt(HYPHEN, text, at) : null);
  if (bare !== null) {
    const isBracketed = text.charAt(bare.end) === ')' && text.slice(at, bare.end).includes('(');
    const unit = UNITS.get((bare.groups[0] ?? 'fixed').toLowerCase()) ?? 'fixed';
    // `$150 flat per script`
    const piece =
      unit === 'fixed' && hasCurrency && !isBracketed && IS_PER.test(text.slice(bare.end, bare.end + 6))
        ? unitAt(text, bare.end, true)
        : null;
    if (piece !== null) return piece;
    return { unit, end: bare.end + (isBracketed ? 1 : 0), isRate: false };
  }
  const han = text.charCodeAt(at) < 0x2f && text.charCodeAt(at) !== 0x20 ? null : matchAt(HAN, text, at);
  return han === null ? null : { unit: UNITS.get(han.text) ?? 'item', end: han.end, isRate: true };
}

function isDoing(joined: string): boolean {
  return DOING.test(joined) && !/(?:square|hire|wire|share|software|picture|feature|fixture)$/i.test(joined);
}

/** The first letters of words that join a unit (`per`, `an`, `je`, `netto`), and of units that stand without one (`hourly`, `flat`, `mensual`). */
const JOINED_STARTS = lettersOf('abdefgijlnoptz');
const BARE_STARTS = lettersOf('abdefghjlmnprstwy');

function lettersOf(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)));
}

/** The first character behind some blanks. */
function firstBehind(text: string, at: number): number {
  let next = at;
  while (next < at + 4 && isMark(text.charCodeAt(next))) next++;
  return text.charCodeAt(next);
}

/** A slash, a bracket, a dash, a plus or a letter. */
function mayStartUnit(code: number): boolean {
  return isLatin(code) || code === 0x2f || code === 0x28 || code === 0x5b || code === 0x2d || code === 0x2b || code > 0x7f;
}

/** A blank, or a mark of emphasis that a source left in. */
function isMark(code: number): boolean {
  return isBlank(code) || code === 0x2a || code === 0x5f;
}

/** Of hours or days: `20`, `ten`, `a few`. */
const COUNT = String.raw`(?:\d{1,3}\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|some|an? (?:few|couple(?: of)?|dozen))`;
const BEFORE: readonly (readonly [RegExp, BudgetUnit])[] = [
  [
    /\b(?:hourly|per hour|by the hour|hourly rate|rate per hour|an hour|stundensatz|stundenlohn|uurtarief|uurloon|timl[öo]n|timepris|timel[øö]nn?|i timen|pr\.? time|tarif orar|pe or[ăa]|saatlik|saati|saat ücreti|tuntipalkka|stawka godzinowa|hodinová sazba|в час|почасовая|за час|за годину|pro stunde|die stunde|je stunde|par heure|de l'heure|por hora|all'ora|all’ora|za godzinę|za hodinu|per timme|per uur|timpris|her saat)(?!\p{L})[^.!?\n$€£]{0,22}$/iu,
    'hour',
  ],
  [new RegExp(`\\b${COUNT} ?(?:hours?|hrs?)(?: or so| max| total| (?:a|per|each) week)?,? (?:at|@|x) ?[$€£]?$`, 'i'), 'hour'],
  [new RegExp(`\\b${COUNT} ?days?(?: or so| max| total| (?:a|per|each) (?:week|month))?,? (?:at|@|x) ?[$€£]?$`, 'i'), 'day'],
  [
    /\b(?:daily|day rate|per day|rate for (?:the|a) day|a day|tagessatz|dagtarief|tjm|di[áa]ria|günlük|günlüğü|yevmiye|pro tag|par jour|por día|por dia|al giorno|za dzień|per dag|dagslön|dagsats|dagl[øö]nn?|päiväpalkka|pe zi|в день|за смену|за зміну|harian|dniówka)(?!\p{L})[^.!?\n$€£]{0,22}$/iu,
    'day',
  ],
  [
    /\b(?:weekly|per week|each week|haftalık|в неделю|на тиждень|wochenlohn|weekloon)(?!\p{L})[^.!?\n$€£]{0,22}$|(?:周薪|週給|每周|每週|주급|[每一]个?星期)[^\n]{0,8}$/iu,
    'week',
  ],
  [
    /\b(?:monthly|per month|each month|monatsgehalt|månadslön|månedslønn?|kuukausipalkka|kuukaudessa|havi|havonta|lunar|pe lun[ăa]|aylık)(?!\p{L})[^.!?\n$€£]{0,22}$|(?:月薪|月給|月額|月収|월급|월)[^\n]{0,8}$/iu,
    'month',
  ],
  [
    /\b(?:yearly|annual|annually|per year|per annum|jahresgehalt)(?!\p{L})[^.!?\n$€£]{0,22}$|(?:年薪|年収|年俸|연봉)[^\n]{0,8}$/iu,
    'year',
  ],
  [
    /\b(?:each|every|per)\b(?! (?:week|month|year|day|hour))[^.!?;\n$€£]{0,26}(?:\b(?:pays?|paid|is|gets?|earns?|receives?)\b|(?:it|that)['’]s)[^.!?\n$€£]{0,8}$/i,
    'item',
  ],
  [
    /(?<!\p{L})(?:je|pro|par|por|per|za) (?:bild|seite|artikel|stück|text|video|vidéo|mot|article|texte|palabra|artículo|página|texto|foto|parola|articolo|pagina|stronę|woord)(?!\p{L})[^.!?\n$€£]{0,22}$/iu,
    'item',
  ],
  [/(?:日薪|日结|日結|日给|日給|日当|日赚|日賺|日入|每天|每日|一天|1日|일당|일급|하루)[^\n]{0,8}$/, 'day'],
  [/(?:时薪|時薪|時給|(?:[每一1]|一个|每个)(?:小时|小時)|1時間|시급|시간당)[^\n]{0,8}$/, 'hour'],
  [/(?:月入|每月|每个月|一个月|月收入|(?<!\d)月)[^\n\d]{0,4}$/, 'month'],
  [
    /(?<!\p{L})(?:\p{L}{2,12} (?:başı|başına)|sayfası|kelimesi|tanesi|adedi|videosu|dakikası|dersi)[^.!?\n$€£\d]{0,12}$|(?:건|편|장|개|컷|곡|회|분|글자|페이지|자|문항)당[^\n\d]{0,6}$|[每一](?:单|單|篇|条|张|个|集|次|首|幅|套|页|份|題|题|分钟|千字|字)[^\n\d]{0,5}$/iu,
    'item',
  ],
  [
    /(?:千字|文字単価|字单价|[1一每]\s?(?:本|記事|件|枚|曲|ページ|文字|篇|张|条|千字))[^\n\d]{0,5}$|\b(?:page|word|article|video|image|song|track|minute|piece|episode|panel|post)[- ]rate\b[^.!?\n$€£]{0,16}$/i,
    'item',
  ],
  [
    /\b(?:rate|price|pay|pays|payment|fee|budget) (?:per|for each|for every) (?!hour|day|week|month|year|annum|person|head)[a-z]{2,14}\b[^.!?;\n$€£\d]{0,6}$/i,
    'item',
  ],
  // Behind letters that `\b` takes for none.
  [
    /(?<!\p{L})(?!(?:óra|ora|nap|het|hav|év|hó))\p{L}{2,14}(?:enként|ánként|anként|onként|önként|enkent|ankent|onkent)[^.!?\n$€£\d]{0,12}$/iu,
    'item',
  ],
  [/(?<!\p{L})(?:ek|har|per) (?!ghante?|din|mahine?|hafte|saal)\p{L}{2,12} (?:ka|ki|ke)[^.!?\n$€£\d]{0,6}$/iu, 'item'],
  [/لكل (?!شهر|يوم|ساع)\p{L}{2,10}[^.!?\n\d]{0,4}$/u, 'item'],
  [
    /(?<!\p{L})(?:órabér(?:t|rel|ben)?|óradíj|óránként|ωρομίσθιο|ωριαία αμοιβή|ωριαία αποζημίωση|την ώρα)(?!\p{L})[^.!?\n$€£]{0,22}$/iu,
    'hour',
  ],
  [/(?<!\p{L})(?:napi|napidíj|napszám|naponta|diurnă|μεροκάματ[οα]|την ημέρα)(?!\p{L})[^.!?\n$€£]{0,22}$/iu, 'day'],
  [/(?<!\p{L})(?:heti|hetente|εβδομαδιαί\p{L}{1,3})(?!\p{L})[^.!?\n$€£]{0,22}$/iu, 'week'],
  [/(?<!\p{L})(?:μηνιαί\p{L}{1,3}|τον μήνα)(?!\p{L})[^.!?\n$€£]{0,22}$/iu, 'month'],
];
const AFTER: readonly (readonly [RegExp, BudgetUnit])[] = [
  [/^ (?:honorarium|fee|stipend|commission|payment) (?:per|for each|for every) (?!hour|day|week|month|year|annum)[a-z]/i, 'item'],
  [/^,? (?:each|every) (?:time|go|visit|trip|snowfall|round)\b/i, 'item'],
  [/^(?: in (?:the |your )?hand| cash| net| flat)? (?:each|every) day\b/, 'day'],
  [/^(?: in (?:the |your )?hand| cash| net| flat)? (?:each|every) week\b/, 'week'],
  [/^(?: in (?:the |your )?hand| cash| net| flat)? (?:each|every) month\b/, 'month'],
  [/^\. (?:hourly|per hour)\b/i, 'hour'],
  [
    /^[^.!?\n$€£\d]{0,20}\b(?:hourly|per hour|(?<!\b(?:half|takes?|about|around|under|over|than|within|in|lasts?|only) )an hour|ghanta|ghante)\b/i,
    'hour',
  ],
  [/^[^.!?\n$€£\d]{0,20}\b(?:per day|daily)\b/i, 'day'],
  [/^[^.!?\n$€£\d]{0,20}\b(?:per week|weekly)\b/i, 'week'],
  [
    /^[^.!?\n$€£\d]{0,20}\b(?:monthly|per month|monatlich|im monat|mensuel|mensual|mensal|miesięcznie|mahina|per bulan)\b/i,
    'month',
  ],
  [/^[^.!?\n$€£\d]{0,20}\b(?:per year|annually|annual|yearly|per annum|annuel|anual|jährlich|rocznie|par an)\b/i, 'year'],
];
/** What every match of those two lists holds: most words around a sum are none of it. */
const ANY_UNIT =
  /hour|\bhrs?\b|stund|heure|\bhora\b|all['’]ora|godzin|timm|timl|timp|timel|timen|timep|pr\.? time|\b(?:je|pro|par|por|za|rate) |\b(?:each|every|per)\b|tages|tjm|da(?:y|ily)|week|month|monat|mensu|mensa|miesi|year|jahr|jähr|roczn|annu|anual|薪|[給収結结月年字本件枚曲篇张条事]|[- ]rate|uur|dagt|dags|dagl|i timen|\bóra|orar|pe (?:or|zi|lun)|ώρ|ωρ|päiv|\bnapi|\bnapd|\bnapsz|\bnapon|diurn|μέρ|μερ|\bhet[ie]|βδομ|kuukau|\bhavi|havon|lunar|μην|tunti|di[áa]ria|saat|ayl[ıi]k|günl|haft|yevm|baş[ıi]|månad|måned|harian|dniów|stawk|hodin|час|годин|день|смен|змін|недел|тижд|시급|월|연봉|일당|주급|하루|시간|당|일급|mahin|bulan|ghant|n[ck][eé]nt|sayfas|kelimesi|tanesi|adedi|videosu|dakikas|dersi| ka | ki | ke |لكل|[每一入当日赚賺]/i;

/** So long does it last: `30,000 yen for about an hour`. */
const LASTS =
  /^ ?for (?:about |around |roughly |up to |just |maybe |only |half )*(?:an?|one|half an?) (?:hour|day|week|month|year)\b/i;

/** No pattern of `BEFORE` looks at more. */
const LONGEST_BEFORE = 64;

/** The unit that the words around tell: `hourly rate: $20`, `$1200 starting monthly salary`. Null where they tell none. */
export function unitAround(line: string, after: string): BudgetUnit | null {
  const before = line.slice(-LONGEST_BEFORE);
  if (ANY_UNIT.test(before)) for (const [pattern, unit] of BEFORE) if (pattern.test(before)) return unit;
  if (ANY_UNIT.test(after) && !LASTS.test(after)) for (const [pattern, unit] of AFTER) if (pattern.test(after)) return unit;
  return null;
}
