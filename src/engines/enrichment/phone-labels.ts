/** What the words on the line before a number say it is. Each pattern ends where the number begins. */

/** Words right before a number that is to be called. */
export const PHONE_LABELS =
  /(?:^|[^a-z])(?:call|text|txt|phone|tel|telephone|mobile|mob|cell|sms|ring|whats ?app|wa|signal|viber|telegram|tg|ph|dial|voicemail|contact|bell|buzz|shout|enquiries|inquiries|bookings|handy|telefon|telefonnummer|anrufen|ruf|téléphone|téléphonez|appelez|appeler|telefono|chiamami|chiamare|chiama|teléfono|llámame|llamar|llame|llama|telf|tfno|tlf|celular|móvil|fone|telefone|telemóvel|ligue|ligar|portable|bel|bellen|mobiel|mobil|natel|komórka|zadzwoń|dzwoń|телефон|тел|звоните|звони|позвоните|gsm|me at|us at|(?:my|our) (?:number|line|digits)(?: is)?|reach me on|(?:me|us|directly|available) on|電話|电话|手机)[^a-z0-9]{0,3}(?:(?:number|no|me|us|at|on|is|or|text|call|sms|and|us|direct|anytime|nr|nummer|home|work|office|cell|mobile|day|al|au|a|moi|mich|mir|ons|mij|para|an|unter|pod|#)[^a-z0-9]{1,3}){0,4}$/i;
/** Words right before a number of something else. */
export const OTHER_NUMBERS =
  /(?:^|[^a-z])(?:order|invoice|id|ids|ticket|issue|isbn|issn|ein|vat|ref|reference|sku|case|serial|version|build|account|acct|iban|routing|pin|zip|code|card|tax|license|licence|patent|fax|telefax|post|item|part|model|usc|rfc|po box|siret|siren|tva|hrb|hra|ust-?id|ust-?idnr|steuernummer|p\.? ?iva|partita iva|nif|cif|cnpj|cpf|gstin|aadhaar|abn|acn|tfn|utr|bitcoin|btc|tracking|score|uid|lot|batch|claim|policy|booking|chapters?|pages?|sections?|rows?|rooms?|figures?|volumes?|flights?|trains?|barcode|confirmation|permit|docket|imei|vin|karma|icq|qq|rechnung|rechnungsnummer|rechnungsnr|bestellung|bestellnummer|bestellnr|kundennummer|kundennr|artikelnummer|artikelnr|auftragsnummer|facture|commande|factura|pedido|fattura|ordine)(?: ?(?:no|number|nr|num|#|is|n°))?[^a-z0-9]{0,4}$/i;
/** Somebody is to be called, in the words before a number that nobody would spell for another reason. */
export const ASKS_TO_CALL =
  /(?:^|[^a-z])(?:call|text|txt|phone|tel|telephone|mobile|cell|sms|ring|whats ?app|signal|dial|handy|telefon|ruf|anruf|anrufen|tél|téléphone|appelez|telefono|chiama|teléfono|llama|llámame|ligue|ligar|celular|fone|bel|zadzwoń|звоните|позвоните|телефон)[^a-z][^.!?\n]{0,40}$/i;
const WHATSAPP = /whats ?app|(?:^|[^a-z])wa[^a-z]/i;
const TELEGRAM = /telegram|(?:^|[^a-z])tg[^a-z]/i;

/** The messenger that is named before a number, if any. */
export function messengerIn(line: string): 'whatsapp' | 'telegram' | null {
  return WHATSAPP.test(line) ? 'whatsapp' : TELEGRAM.test(line) ? 'telegram' : null;
}
