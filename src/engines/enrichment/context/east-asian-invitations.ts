/** Invitations in Chinese, Japanese and Korean, whose sentences have no blanks to cut words at: the address stands between the words that ask. */
import type { Span } from '../text/characters.ts';

const REACH = 30;
const REACH_BEHIND = 24;
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

const INVITES_BEFORE =
  /(?:联系|聯繫|聯絡|联络|邮箱|郵箱|邮件|信箱|投递|投稿|简历|履歷|有意|加我|速加|添加|咨询|諮詢|报名|合作|接单|约稿|电话|手机|電話|私信|私聊|問い合わせ|問合せ|ご連絡|連絡先|ご?応募|メール|ご依頼|お申し込み|ご相談|携帯|문의|연락|메일|지원|이력서|포트폴리오|견적|보내|의뢰|전화|접수|카톡|텔레그램|신청)[^\n.!?。！？]{0,24}$/;
const INVITES_BEHIND =
  /^[)）」』〉》 ]{0,2}(?:(?:宛て?)?(?:まで|に|へ|宛て?)(?:[^\n.。]{0,10})?(?:連絡|メール|送|応募|相談|問い合わせ|申し込み|電話|お願い|ください|下さい)|(?:(?:으)?로|에|한테|번으로)? ?(?:[^\n.。]{0,8})?(?:보내|연락|문의|지원|부탁|메일|전화|주세요|접수|신청)|[^\n.。]{0,4}(?:联系|联络|聯絡|投递|报名|咨询))/;
const REFUSED = /不要|切勿|请勿|勿|别(?:联系|加)|禁止|しないで|ご遠慮|お断り|하지 ?마|삼가|금지|骗|詐欺|사기/;
const RECEIVED = /^[^\n.。]{0,3}(?:から(?:の|届|来)|에서 ?(?:온|보낸|왔)|发来|发的|寄来|給我發|给我发)/;

/** Whether the words around a find ask the reader to write or call there, in one of these languages. Looks at a bounded stretch. */
export function isInvitedInEastAsian(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH_BEHIND);
  if (!EAST_ASIAN.test(before) && !EAST_ASIAN.test(behind)) return false;
  if (REFUSED.test(before) || REFUSED.test(behind) || RECEIVED.test(behind)) return false;
  return INVITES_BEFORE.test(before) || INVITES_BEHIND.test(behind);
}
