/** What the words on the line before a number say it is. Each pattern ends where the number begins. */

/** Words right before a number that is to be called. */
export const PHONE_LABELS =
  /(?:^|[^a-z])(?:call|text|txt|phone|tel|telephone|mobile|mob|cell|sms|ring|whats ?app|wa|signal|viber|telegram|tg|ph|dial|voicemail|contact|bell|buzz|shout|enquiries|inquiries|bookings|handy|telefon|telefonnummer|anrufen|ruf|téléphone|téléphonez|appelez|appeler|telefono|chiamami|chiamare|chiama|teléfono|llámame|llamar|llame|llama|telf|tfno|tlf|celular|móvil|fone|telefone|telemóvel|ligue|ligar|portable|bel|bellen|mobiel|mobil|natel|komórka|zadzwoń|dzwoń|anruf|ruft|rufen|durchklingeln|klingel|telefonisch|joindre|appel|telefonare|telefonate|cellulare|telefoon|appen|appje|app(?= (?:even|naar|gerust|me|ons)[^a-z])|(?:mój|nasz) numer|kom|telefonu|telefonem|dzwonić|dzwonic|zadzwonić|volejte|zavolejte|volat|ringa|slå|puh|puhelin|soita|hívjon|hívj|sunați|sună|ara|arayın|cep|(?:no|nomor)\.? hp|hp[ /]+wa|telp|telepon|hubungi|zap|whats|wpp|wasap|телефон|телефону|тел|моб|сот|(?:мой|наш|мій) номер|номеру|звонить|звоните|звони|позвоните|набирайте|дзвоніть|дзвонити|телефонуйте|вотсап|ватсап|вайбер|τηλ|τηλέφωνο|κιν|טלפון|נייד|โทร|gsm|me at|us at|(?:my|our) (?:number|line|digits)(?: is)?|reach me on|(?:me|us|directly|available) on|電話|電話番号|携帯|連絡先|电话|手机|手机号|联系方式|전화|전화번호|연락처|휴대폰|핸드폰|문자|문의)[^a-z0-9]{0,3}(?:(?:number|no|me|us|at|on|is|or|text|call|sms|and|us|direct|anytime|nr|nummer|home|work|office|cell|mobile|day|al|au|a|moi|mich|mir|ons|mij|para|il|el|lo|an|unter|pod|even|gerust|naar|op|auf|numer|numerem|nr|na|по|на|за|sur|su|til|till|på|ke|di|pe|com|só|nur|num|número|numéro|numero|номер|номеру|телефону|#)[^a-z0-9]{1,3}){0,4}$/i;
/** Words right before a number of something else. */
export const OTHER_NUMBERS =
  /(?:^|[^a-z])(?:order|invoice|id|ids|ticket|issue|isbn|issn|ein|vat|ref|reference|sku|case|serial|version|build|account|acct|iban|routing|pin|zip|code|card|tax|license|licence|patent|fax|telefax|post|item|part|model|usc|rfc|po box|siret|siren|tva|hrb|hra|ust-?id|ust-?idnr|steuernummer|p\.? ?iva|partita iva|nif|cif|cnpj|cpf|gstin|aadhaar|abn|acn|tfn|utr|bitcoin|btc|tracking|score|uid|lot|batch|claim|policy|booking|chapters?|pages?|sections?|rows?|rooms?|figures?|volumes?|flights?|trains?|barcode|confirmation|permit|docket|imei|vin|karma|icq|qq|инн|кпп|огрн|огрнип|снилс|бик|счет|счёт|карта|заказ|заказа|єдрпоу|іпн|код|nip|regon|krs|konto|rachunek|ičo|ičo|dič|kvk|btw|bsn|orgnr|org\.?nr|cvr|ruc|rut|rfc|curp|dni|cuit|npwp|nik|rekening|vergi no|tckn|hesap|사업자등록번호|사업자번호|계좌|계좌번호|주문번호|登録番号|口座|口座番号|注文番号|订单|订单号|税号|身份证|账号|快递单号|rechnung|rechnungsnummer|rechnungsnr|bestellung|bestellnummer|bestellnr|kundennummer|kundennr|artikelnummer|artikelnr|auftragsnummer|facture|commande|factura|pedido|fattura|ordine)(?: ?(?:no|number|nr|num|#|is|n°))?[^a-z0-9]{0,4}$/i;
/** Somebody is to be called, in the words before a number that nobody would spell for another reason. */
export const ASKS_TO_CALL =
  /(?:^|[^a-z])(?:call|text|txt|phone|tel|telephone|mobile|cell|sms|ring|whats ?app|signal|dial|handy|telefon|ruf|anruf|anrufen|tél|téléphone|appelez|telefono|chiama|teléfono|llama|llámame|ligue|ligar|celular|fone|bel|zadzwoń|звоните|позвоните|телефон)[^a-z][^.!?\n]{0,40}$/i;
/** Right behind a number: that it is to be called, or written to. */
export const TO_BE_CALLED =
  /^(?:\)?[ ,]{0,2}\(?(?:bitte |gerne? |nur |only )?(?:anrufen|anruf|durchklingeln|melden|bellen|appen|звонить|звоните|дзвонити|дзвоніть|arayın|arayabilir|numara|ara(?![a-zığüşöç])|volejte|dzwonić|ring(?![a-zåäö])|call kar|hubungi|pe call|par call|pe whatsapp|whats ?app|вотсап|ватсап)|(?:번)?(?: ?로| ?으로)? ?(?:전화|연락|문자|문의|톡)| ?(?:まで|に|へ)?(?:の)?(?:お)?(?:電話|連絡)| ?[(（]?微信同号)/i;
const WHATSAPP =
  /whats ?app|wh?ats?ap+\b|wasap|(?:^|[^a-zà-ɏ])(?:wa|zap|zapzap|wpp|whats|wsp)[^a-zà-ɏ]|вотсап|ватсап|вацап|whatsap|(?:^|[^a-z])(?:app(?:je|en|t)? (?:(?:even|me|ons|mij|gerust|gewoon|maar|dan) )*(?:naar|op)|appen|appje)[^a-z]{1,3}$/i;
const WHATSAPP_BEHIND =
  /^\)?[ ,]{0,2}\(?(?:(?:on|via|per|auf|no|por|pe|nur|only|só|solo|tylko|в|по|op) )?(?:whats ?app|wa\b|zap\b|wpp\b|вотсап|ватсап|вацап)/i;
const TELEGRAM = /telegram|телеграм|(?:^|[^a-z])tg[^a-z]/i;

/** The messenger that is named before a number or right behind it, if any. */
export function messengerAround(line: string, behind: string): 'whatsapp' | 'telegram' | null {
  if (WHATSAPP.test(line)) return 'whatsapp';
  return TELEGRAM.test(line) ? 'telegram' : WHATSAPP_BEHIND.test(behind) ? 'whatsapp' : null;
}
