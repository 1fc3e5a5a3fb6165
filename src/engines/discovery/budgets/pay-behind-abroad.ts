/** What the words behind an amount tell of it in other languages than English. Tables to be read and changed. */
import { endAt } from '../money/match-at.ts';

const MARKS = /[ \u00a0,)]{0,3}/y;
const WORD = /(?!nicht|kein)\p{L}{1,12} /iuy;
const MOST_WORDS = 2;
/**
 * Behind an amount, where the verb or what is left of the sentence says that it is pay: `100 Euro zahlen`, `500 TL veririm`, `500 euro te besteden`,
 * `5000 rupaye dunga`, `3000 грн заплачу`, `5万円でお願い`.
 */
const PAY =
  /(?:zahlen|bezahlen|ausgeben|geben|bieten|anbieten|zur verfügung|eingeplant|zurückgelegt|angesetzt|veranschlagt|reserviert|budgetiert|vorgesehen|gesammelt|de budget(?! (?:de )?formation)|mis de côté|disponibles?|prévus?|de presupuesto|de orçamento|di budget|à disposition|a disposizione|disponibili|reservado|reservados|(?:nicht )?drin|übrig|auf die hand|bar auf|betalen|te besteden|voor over|beschikbaar|uitgeven|veririm|veriyorum|veriyoruz|vereceğim|vereceğiz|ayırdım|ayırdık|ayırıyorum|öderim|ödüyorum|ödüyoruz|ödenecek|ödeyeceğim|ödeme|verilecek|bütçe(?:m|miz)?|dunga|dungi|doonga|denge|deng[ae]|milega|milegi|milenge|de sakt[ae]|tak|заплачу|заплатим|платим|плачу|даю|дам|отдам|на руки|заплатимо|платимо|za całość|na rękę|ogółem|dafür|hiervoor|daarvoor|pour (?:ça|cela|ce travail)|para (?:esto|eso|ello|isso|isto|este trabajo|esse trabalho)|pra isso|per questo|bunun için|bu iş için|на это|на це|na to|za to|för det|for det|iske liye|is kaam ke liye|a chi|a quien|a quién|à celui|à celle|à qui|pra quem|para quem|para quien|för jobbet|for jobben|for opgaven|for hjelpen|for hjælpen|å gi|å bruke|at give|at bruge|at gøre godt med|å rutte med|til det(?:te)?|til formålet|til opgaven|til jobben|til rådighed|til disposisjon|szánok|szánnék|szánunk|(?:lenne )?a (?:keret(?:em|ünk)?|büdzsé|fizetés)|fizetek|fizetünk|fizetnék|käteen|käytettävissä|pentru asta|pentru treaba asta|για αυτό|για τη δουλειά|στο χέρι)(?!\p{L})/iuy;
const PAY_HAN =
  /^[ ]?(?:でお願い|でどう|く?ぐ?らい|まで|以下|お支払|支払|程度|予定|ほど|드려|드립|드릴|지급|정도|有偿|酬[谢劳]|左右|以内|以內)/u;

/** Whether the words behind an amount say that it is pay. */
export function isPayAfterAbroad(after: string): boolean {
  let at = endAt(MARKS, after, 0) ?? 0;
  for (let words = 0; ; words++) {
    if (endAt(PAY, after, at) !== null) return true;
    const next = words < MOST_WORDS ? endAt(WORD, after, at) : null;
    if (next === null) return mayBeHan(after) && PAY_HAN.test(after);
    at = next;
  }
}

const OTHER_MARKS = /[ \u00a0)]{0,3}/y;
const A_TIME = /(?:im|pro) (?:jahr|monat) /iuy;
/** It is for something else than the work. */
const OTHER =
  /(?:(?:weiterbildungs|fortbildungs|schulungs|reise|werbe|marketing|lern|gesundheits|mobilitäts|fahrtkosten|home-?office|opleidings|studie|szkoleniow|friskvårds)-?\p{L}{1,14}|sachbezug|\p{L}{0,10}prämie|\p{L}{0,12}bonus|\p{L}{0,12}zuschuss|guthaben|kaution|anzahlung|provision|urlaubsgeld|weihnachtsgeld|(?:de |d['’])(?:prime|bonus|caution|remise|réduction|loyer|don|frais|ca|chiffre|formation|acompte|fianza|descuento|bono|multa|alquiler|formación|señal|anticipo|bônus|desconto|caução|aluguel|vale|auxílio|entrada|taxa|vr|va)(?!\p{L})|di (?:bonus|sconto|affitto|cauzione|fatturato|buoni|spese|formazione|multa|acconto)|en (?:tickets?|chèques|vales?|formación)|na (?:szkolenia|benefity|rozwój)|(?:premii|zniżki|kaucji|zaliczki|dofinansowania|depozytu)|borg|korting|vakantiegeld|deposition|rabatt|på friskvård|на обучение|(?:бонус|преми|скидк|залог|предоплат|депозит|взнос|штраф)\p{L}{0,4}|depozito|kira|indirim|prim|kapora|untuk (?:aktivasi|pendaftaran|biaya|deposit)|diskon)(?!\p{L})/iuy;
const OTHER_HAN = /^[ ]?(?:的)?(?:押金|定金|会费|优惠|补贴|奖金|培训|房租|保证金|手续费|クーポン|手当|보증금|할인)/u;

/** Whether the words behind an amount say that it is something else than pay. */
export function isOtherAfterAbroad(after: string): boolean {
  const at = endAt(OTHER_MARKS, after, 0) ?? 0;
  if (endAt(OTHER, after, at) !== null) return true;
  const behind = endAt(A_TIME, after, at);
  return (behind !== null && endAt(OTHER, after, behind) !== null) || (mayBeHan(after) && OTHER_HAN.test(after));
}

function mayBeHan(after: string): boolean {
  return after.charCodeAt(0) > LAST_ALPHABET || after.charCodeAt(1) > LAST_ALPHABET;
}

/** Above stand the characters of Chinese, Japanese and Korean. */
const LAST_ALPHABET = 0x2fff;
