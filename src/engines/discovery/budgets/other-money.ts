/** Sums that a request tells of and does not pay: what is paid now for a tool, what the last one took, what the printer asks. Tables to be read and changed. */

/** At present. */
const NOW =
  "aktuell|derzeit|momentan|zurzeit|zur zeit|bisher|bislang|actuellement|aujourd'hui|pour l'instant|ahora|actualmente|hoy|hasta ahora|atualmente|hoje|agora|" +
  'attualmente|adesso|oggi|finora|momenteel|op dit moment|nu|obecnie|teraz|aktualnie|dotychczas|nyní|teď|dosud|för närvarande|just nu|şu an|şu anda|şimdi|halen|' +
  'сейчас|сегодня|пока что|зараз|наразі|sekarang|saat ini|abhi|filhaal';
/** Somebody pays. */
const PAYS =
  'zahlen|zahle|gezahlt|bezahlen|bezahlt|payons|paye|paie|payé|pagamos|pago|pagando|pagábamos|paghiamo|betalen|betaal|betalar|płacimy|płacę|platíme|platím|' +
  'ödüyoruz|ödüyorum|veriyoruz|платим|плачу|платимо|bayar|dete|de rahe';
/** The one before. */
const FORMER =
  'angebot über|kostenvoranschlag|devis|preventivo|presupuestaron|wycen[aę]|orçaram|letzte[rn]?|vorherige[rn]?|vorige[rn]?|ehemalige[rn]?|alte[rn]? (?:agentur|entwickler|firma)|dernier|dernière|ancien|ancienne|précédent|précédente|anterior|último|última|passado|' +
  'precedente|ultimo|vorige|vroegere|poprzedni|poprzednia|ostatni|předchozí|minulý|bývalý|förra|tidigare|forrige|önceki|eski|geçen|прошл(?:ый|ая|ого)|предыдущ(?:ий|ая|его)|' +
  'попередн(?:ій|я)|минул(?:ий|а)|sebelumnya|kemarin|pichl[ei]|pehle|purane|last (?:guy|dev|developer|designer|person|one|freelancer|agency)|previous (?:guy|dev|developer|designer|person|one|freelancer|agency)';
/** Who prints, hosts and rents. */
const OTHERS =
  'druckerei|druckkosten|druck|imprimeur|imprimerie|impression|imprenta|impresión|[dn]?a gráfica|impressão|tipografia|stampa|drukker|drukkerij|drukwerk|drukarnia|druk|tiskárna|tisk|' +
  'tryckeri|tryckeriet|tryck|matbaa|baskı|типографи[яи]|печать|друкарня|друк|percetakan|cetak|the printer|printing|lizenz|abo|abonnement|licence|licencia|suscripción|licença|assinatura|' +
  'licenza|abbonamento|licentie|licencja|abonament|lisans|abonelik|подписка|лицензия|підписка|langganan|hospedagem|alojamiento|hébergement';

const PAID_NOW = new RegExp(
  `(?<!\\p{L})(?:(?:${NOW})(?!\\p{L})[^.;!?]{0,30}(?<!\\p{L})(?:${PAYS})|(?:${PAYS})(?!\\p{L})[^.;!?]{0,14}(?<!\\p{L})(?:${NOW}))(?!\\p{L})[^.;!?]{0,24}$`,
  'u',
);
const ONCE_NOW = new RegExp(`(?<!\\p{L})(?:${NOW})(?!\\p{L})[^.;!?]{0,30}$`, 'u');
const THEN_PAYS = new RegExp(`^[^.;!?\\n]{0,14}(?<!\\p{L})(?:${PAYS})(?!\\p{L})`, 'iu');
const TAKEN_BEFORE = new RegExp(`(?<!\\p{L})(?:${FORMER})(?!\\p{L})[^.;!?]{0,48}$`, 'u');
const OF_OTHERS = new RegExp(`(?<!\\p{L})(?:${OTHERS})(?!\\p{L})[^.;!?,]{0,24}$`, 'u');
/** Such a word between makes it the author's own pay all the same. */
const OWN =
  /(?<!\p{L})(?:budget|bütçe|бюджет|presupuesto|orçamento|rozpočet|budżet|tarif|honorar|honoraire|lohn|gage)\p{L}{0,4}(?!\p{L})[^.;!?]{0,30}$/u;

/** What each match of those four holds. */
const MAYBE_OTHERS = new RegExp(`(?<!\\p{L})(?:${NOW}|${FORMER}|${OTHERS})`, 'u');

/** Chinese, Japanese and Korean, which put no blank between words. */
const HAN_OTHERS =
  /(?:开价|要价|之前|上[一]?[个次家]|以前|前の|前任|이전|지난|저번)[^。；\n]{0,16}$|(?:现在|目前|今は|現在|지금|현재)[^。；\n]{0,8}(?:付|交|花|払|내|月)[^。；\n]{0,6}$|(?:印刷[费費代]?|服务器费?|会员|学习|培训|補助|手当|研修|書籍|교육비|도서비|인쇄비?|서버비?)[^。；\n]{0,8}$/;
const HAN_OTHERS_AFTER =
  /^[^。；\n]{0,3}(?:学习|培训|教育|图书)|^を?(?:払って|払い|払った|支払いました)|^(?:을|를)? ?(?:내고|줬|냈|들었|지원)/;

/** Behind a sum: it was paid, asked or cost; or it is for learning. */
const PAST_AFTER =
  /^[ \u00a0)]{0,2}(?:(?:im|pro|par|al|por|per|w|za|в|на|yılda) ?\p{L}{1,6} ?)?(?:(?!nicht)\p{L}{1,10} ){0,2}(?:gekostet|verlangt|genommen|haben wollen|bezahlt|gezahlt|ausgegeben|aldı|istedi|ödedik|ödedim|liye|liya|le gaya|lagte|взял|взяла)(?!\p{L})|^[ \u00a0)]{0,2}(?:(?:im jahr|pro jahr|par an|al año|por ano|all'anno|per jaar|rocznie|в год|на рік|yılda|a year|per year|yearly),? )?(?:für (?:schulungen|fortbildungen|weiterbildung\p{L}{0,3}|konferenzen)|pour (?:la |se )?form\p{L}{1,6}|de (?:budget )?formation|para formación|para (?:cursos|capacitación)|para treinamentos?|per (?:la )?formazione|voor (?:opleiding|training)\p{L}{0,3}|na (?:szkolenia|konferencje)|budżetu szkoleniowego|eğitim (?:bütçesi|desteği)|на (?:обучение|конференции|навчання)|for (?:training|courses|conferences|learning|books))(?!\p{L})/iu;

/** Every match of `PAST_AFTER` holds one of these, and most texts hold none. */
const MAYBE_PAST =
  /gekostet|verlangt|genommen|haben wollen|[bg]ezahlt|ausgegeben|aldı|istedi|ödedi|liy[ea]|le gaya|lagte|взял|schulung|fortbildung|weiterbildung|konferen[zc]|form|curso|capacita|treinament|opleiding|training|szkole|eğitim|обуч|конференц|навч|courses|conferences|learning|books/i;

/** Whether a sum is somebody else's or for something else. `sentence` is what stands before it, in lower case; `after` what stands behind it. */
export function isOtherMoney(sentence: string, after: string): boolean {
  if ((MAYBE_PAST.test(after) && PAST_AFTER.test(after)) || HAN_OTHERS_AFTER.test(after)) return true;
  const isHan = hasHan(sentence) && HAN_OTHERS.test(sentence);
  if (!(isHan || MAYBE_OTHERS.test(sentence)) || OWN.test(sentence)) return false;
  return (
    isHan ||
    PAID_NOW.test(sentence) ||
    (ONCE_NOW.test(sentence) && THEN_PAYS.test(after)) ||
    TAKEN_BEFORE.test(sentence) ||
    OF_OTHERS.test(sentence)
  );
}

/** Any character above the alphabets. */
function hasHan(sentence: string): boolean {
  for (let i = 0; i < sentence.length; i++) if (sentence.charCodeAt(i) > LAST_ALPHABET) return true;
  return false;
}

const LAST_ALPHABET = 0x2fff;
