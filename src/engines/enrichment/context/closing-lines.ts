/** An address that ends a post: whoever asks for work or offers it, and leaves an address last, means to be written to there. */
import { isBlank, type Span } from '../text/characters.ts';

/** So much of a post is read for what it wants. */
const REACH = 4000;
/** Letters behind the last address: a name, a tag. */
const LONGEST_REST = 40;

const ASKS_OR_OFFERS =
  /\b(?:wanted|needed|seeking|hiring|for hire|needs? (?:an?|some|help)|looking for|available|freelanc\w*|commissions?|budget|quotes?|bookings?|slots?|rates?|paid|paying|fee|we need|i need|we want|can (?:someone|anyone|somebody) \w|who can|small jobs|my prices?|open (?:to|for)|contracts? (?:from|until|or)|help wanted|we do|i do|i make|per (?:hour|word|page|episode|project)|(?:hour|day) rate|gigs?|an hour|i charge|let['’]s talk|i (?:also )?(?:build|design|write|draw|edit|paint|code|translate|narrate|illustrate))\b|[$€£]\d[\d.,]*k? ?(?:\/|an?\b|per\b|for\b|each\b|all in\b) ?\w?|\bfrom [$€£]\d|\d ?[$€£]? ?\/ ?(?:h|hr|hour|word|page|episode|ep)\b/i;
/** Stems, so that every form of the word counts; behind no letter. */
const ASKS_OR_OFFERS_ABROAD =
  /(?<!\p{L})(?:such(?:e|en|t)|gesucht|biete|verfügbar|honorar|stundensatz|cherch|recherch|propose|disponib|tarifs?|devis|busc|necesit|ofrezc|presupuest|procur|precis|ofere|orçament|cerc(?:o|asi|hiamo)|offro|preventiv|zoek|gezocht|bied|beschikbaar|szuk|zlec|oferuj|hled|nabíz|poptáv|sök|erbjud|arıyor|lazım|yapıyor|hizmet|cari|butuh|jasa|ищ(?:у|ем)|нуж(?:ен|на|но|ны)|требу|предлаг|делаю|услуг|шука|потріб|пропону|keres|caut|ψάχν|chahiye)|募集|招聘|诚聘|急招|求|接单|承接|外包|兼职|探して|承り|お願い|구합|찾습니다|모십니다|모집|제작해|해 ?드립니다|작업|مطلوب|نبحث عن|[أا]بحث عن|محتاج|[أا]بغ[ىيا]|عايز|عاوز|خدمات|נדרש|דרוש|מחפש|צריכ?ה? |מציע|שירותי|تومان|نیازمند|استخدام|دنبال|انجام م|سفارش|หาคน|รับสมัคร|จ้าง|ต้องการ|รับทำ|รับออกแบบ|รับแปล|รับตัดต่อ|บริการ|(?<!\p{L})(?:cần|tuyển|tìm|nhận|dịch vụ)(?!\p{L})/iu;
const ENGLISH = /\b(?:the|and|you|with|this|have)\b/i;

/** Whether a post asks for work or offers it, by its words; in English, or in any of twenty other languages. */
export function asksOrOffers(text: string): boolean {
  const read = text.slice(0, REACH);
  return ASKS_OR_OFFERS.test(read) || (!ENGLISH.test(read) && ASKS_OR_OFFERS_ABROAD.test(read));
}

/** Whether nothing but a name or tags stands behind a find, and a stop, a dash or a line's end before it. */
export function closesPost(text: string, { start, end }: Span): boolean {
  if (text.length - end > LONGEST_REST * 2) return false;
  const rest = text
    .slice(end)
    .replace(/[#@][\p{L}\d_]+/gu, '')
    .trim();
  if (rest.length > LONGEST_REST || /[.!?]\s+\p{L}/u.test(rest) || /\p{L}+(?: \p{L}+){4}/u.test(rest)) return false;
  let at = start;
  while (at > 0 && start - at < 3 && isBlank(text.charCodeAt(at - 1))) at--;
  return at === 0 || '.!?:,;|\n-–—>→•·)。！？'.includes(text[at - 1] ?? '\n') || text.charCodeAt(at - 1) >= 0xd800;
}
