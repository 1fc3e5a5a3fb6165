/** Chinese, Japanese and Korean. WeChat, QQ and KakaoTalk are none of the kinds of contact. */
import { asked, type LanguagePost, offer, other, pay, published, request } from './writing.ts';

export const EAST_ASIAN: readonly LanguagePost[] = [
  request(
    [
      'zh-001',
      '[外包] 微信小程序点餐，预算 3 千元',
      `店里用的，功能不复杂：扫码点餐、后厨打印、微信支付。UI 有现成的参考。
预算 3千元，一个月内交付，先付 30%。
有意的发案例到 diancan@qingshichufang.example，或者加微信 qingshi_chufang_2`,
    ],
    {
      budget: pay('CNY', 'fixed', 3000),
      contacts: [asked('email', 'diancan@qingshichufang.example')],
      place: { source: 'v2ex', tags: ['外包'], author: 'qingshi' },
    },
  ),
  request(
    [
      'zh-002',
      '【远程兼职】React 前端开发，时薪 150-200 元',
      `团队介绍：做跨境物流 SaaS，6 个人，全员远程。
工作内容：后台管理系统迭代，每周 15-20 小时。
要求：React + TS 三年以上，沟通顺畅。
待遇：150-200 元/小时，月结。
简历投递：hr@yunchuanhuo.example`,
    ],
    {
      budget: pay('CNY', 'hour', 150, 200),
      contacts: [asked('email', 'hr@yunchuanhuo.example')],
      place: { source: 'eleduck', tags: ['招聘', '兼职', '线上'] },
    },
  ),
  request(
    [
      'zh-003',
      '[杭州] 招聘 Go 后端工程师 15-20k/月',
      `公司在滨江，做智能水表的。五险一金，双休，不打卡。
薪资 15-20k/月，14 薪。
邮箱：zhaopin#shuibiaoyun.example （# 换成 @）`,
    ],
    {
      engagement: 'employment',
      budget: pay('CNY', 'month', 15000, 20000),
      contacts: [asked('email', 'zhaopin@shuibiaoyun.example')],
      place: { source: 'v2ex', tags: ['酷工作'] },
    },
  ),
  other(
    [
      'zh-004',
      '外包节点的朋友，你们都怎么防跑单？',
      `接过三次外包，两次被拖尾款。现在我要求先付 50%，结果一半客户就没下文了。合同、定金、分阶段交付，大家觉得哪个最有用？`,
    ],
    { place: { source: 'v2ex', tags: ['外包'] } },
  ),
  request(
    [
      'zh-005',
      '急招展会翻译两名（西语）日结500',
      `广州琶洲，三天，西班牙语口语流利，有展会经验优先。日结500，包午餐。联系电话 139 0000 3118 王小姐`,
    ],
    {
      budget: pay('CNY', 'day', 500),
      contacts: [asked('phone', '+8613900003118')],
      place: { source: 'classifieds', postedAt: '2015-10-12T02:00:00Z' },
    },
  ),
  request(
    [
      'zh-006',
      '手机兼职，在家刷单，日赚300-800元',
      `只要有手机就能做，给网店刷信誉，一单5分钟，佣金秒结，日赚300-800元。首单需要先垫付 100 元，做完连本带佣金返还。名额有限，速加 Telegram：@shuadan_kuaijie_kefu`,
    ],
    {
      engagement: 'unknown',
      budget: pay('CNY', 'day', 300, 800),
      contacts: [asked('telegram', 'shuadan_kuaijie_kefu')],
      scam: 'faked orders for which the worker advances the money',
    },
  ),
  request(
    [
      'zh-007',
      '找人写一个爬虫+定时推送（付费）',
      `需求：每天早上 8 点抓取三个招标网站的列表，按关键词过滤后推送到飞书群。需要能在我们服务器上稳定跑。现在用的第三方服务一个月 1500 元太贵了，所以想自己搞。报价请直接私聊。TG 联系 @biaoxun_xiaochen`,
    ],
    {
      contacts: [asked('telegram', 'biaoxun_xiaochen')],
      services: ['api_integration'],
      place: { source: 'v2ex', tags: ['外包'] },
    },
  ),
  offer(
    [
      'zh-008',
      '[求职/接单] 七年前端，接外包和兼职',
      `坐标成都，主要 Vue / 小程序 / Electron，可签合同可开票。时薪 200 起，小项目可以按整包算。作品集：https://linjian-works.example ，邮箱 linjian@linjian-works.example`,
    ],
    {
      contacts: [asked('email', 'linjian@linjian-works.example'), published('website', 'https://linjian-works.example')],
      place: { source: 'v2ex', tags: ['外包'] },
    },
  ),
  offer([
    'zh-009',
    '承接 logo、包装、画册设计，量大从优',
    `个人工作室，十年经验，logo 800 元起，三稿内免费修改，不满意退款。看案例请私信，备注来意。`,
  ]),
  other(
    [
      'zh-010',
      '外包做完了甲方不付尾款，怎么办',
      `去年 11 月接的单，合同总价 2.6 万，尾款 8000 一直拖着。聊天记录、验收邮件都有。各位有走过仲裁或者小额诉讼的吗？大概多久？`,
    ],
    { place: { source: 'v2ex', tags: ['程序员'] } },
  ),
  other(
    [
      'zh-011',
      '现在接外包一般怎么报价？',
      `想问下大家，一个带支付的小程序报 1 万贵吗？群里有人说 3000 就能做。按人天算的话你们一天收多少？`,
    ],
    { place: { source: 'v2ex', tags: ['问与答'] } },
  ),
  other(
    [
      'zh-012',
      '[送码] 做了一个极简记账 App，求反馈',
      `独立开发，耗时八个月，买断 12 元。前 50 楼送兑换码。主页：https://jijian-jizhang.example 欢迎拍砖`,
    ],
    { contacts: [published('website', 'https://jijian-jizhang.example')], place: { source: 'v2ex', tags: ['分享创造'] } },
  ),
  other([
    'zh-013',
    '35 岁被裁，聊聊这半年的感受',
    `N+1 拿到手 21 万，投了 300 多份简历，面试 11 个，最高给到原来的六成。现在在帮亲戚看店，心态反而平和了。`,
  ]),
  other([
    'zh-014',
    '吐槽：面试四轮，最后说 HC 冻结',
    `前后折腾一个多月，请假三次，最后一句"岗位暂停招聘"。薪资都谈到 28k 了。这种公司能不能曝光？`,
  ]),
  offer(
    [
      'zh-015',
      '电子鸭的朋友们好，UI 设计师求远程项目',
      `本人女，UI 设计 5 年，B 端经验为主，Figma 组件库搭建熟练。期望 1.2-1.5 万/月全职远程，也接受按项目合作。有机会请联系 suyan.ui@caoyequan.example`,
    ],
    { contacts: [asked('email', 'suyan.ui@caoyequan.example')], place: { source: 'eleduck', tags: ['求职'] } },
  ),

  request(
    [
      'ja-001',
      '【急募】LP制作をお願いできる方を探しています',
      `はじめまして。岐阜で和菓子屋を営んでおります。お中元用のランディングページを1枚制作していただける方を募集します。
予算：5万円（税込）
納期：6月20日
ご興味のある方は実績を添えて order@wagashi-minazuki.example までご連絡ください。よろしくお願いいたします。`,
    ],
    {
      budget: pay('JPY', 'fixed', 50000),
      contacts: [asked('email', 'order@wagashi-minazuki.example')],
      services: ['landing_page'],
    },
  ),
  request(
    [
      'ja-002',
      'ブログ記事ライター募集（1記事3,000円）',
      `キャンプ系メディアで継続的に書いてくださるライターさんを募集しています。1記事2,500字程度、報酬は1記事3,000円です。テストライティングあり（有償）。応募はこのページの「応募する」からお願いします。`,
    ],
    { budget: pay('JPY', 'item', 3000), services: ['blog_article'], place: { source: 'crowdworks' } },
  ),
  request(
    [
      'ja-003',
      '業務委託：Railsエンジニア（週3〜、フルリモート）',
      `介護施設向けシフト管理サービスの開発を手伝っていただける方を探しています。
・単価：月60〜70万円（週3〜4日）
・期間：まずは3ヶ月
・面談：オンライン1回
応募は saiyo★kaigoshift.example（★を@に変えてください）へ職務経歴書をお送りください。`,
    ],
    { budget: pay('JPY', 'month', 600000, 700000), contacts: [asked('email', 'saiyo@kaigoshift.example')] },
  ),
  request(
    [
      'ja-004',
      '動画のナレーションをお願いしたいです',
      `会社紹介動画（3分）のナレーションを読んでくださる女性の方を探しています。謝礼は内容を見てご相談させてください。サンプルボイスをお持ちの方、お電話ください。03-5000-0142 担当：久世`,
    ],
    {
      contacts: [asked('phone', '+81350000142')],
      services: ['voiceover'],
    },
  ),
  offer(
    [
      'ja-005',
      'イラストのお仕事募集中です',
      `書籍の挿絵やSNSアイコンなどのご依頼を承っております。アイコンは8,000円〜。作品は https://hinata-egaki.example にまとめています。ご依頼は shigoto@hinata-egaki.example までお気軽にどうぞ。`,
    ],
    { contacts: [asked('email', 'shigoto@hinata-egaki.example'), published('website', 'https://hinata-egaki.example')] },
  ),
  offer([
    'ja-006',
    '英日翻訳うけたまわります',
    `IT系マニュアルの翻訳歴12年です。1ワード10円から、お急ぎの案件にも対応いたします。ご相談はメッセージでお願いします。`,
  ]),
  other([
    'ja-007',
    'フリーランス1年目、単価交渉に失敗した話',
    `月45万円のまま半年、思い切って「55万にしてほしい」と伝えたら契約終了になりました。言い方が悪かったのか、時期が悪かったのか。同じ経験をした方いますか。`,
  ]),
  other(
    [
      'ja-008',
      '個人開発で献立アプリを公開しました',
      `冷蔵庫の残り物から献立を出してくれるアプリです。無料です。感想をいただけると励みになります。 https://nokorimono-kondate.example`,
    ],
    { contacts: [published('website', 'https://nokorimono-kondate.example')] },
  ),
  other([
    'ja-009',
    'ホームページ制作の相場が分かりません',
    `知り合いの美容室から相談されたのですが、5ページで20万円は高いですか？制作会社の見積もりは60万円だったそうです。皆さんならいくらで受けますか。`,
  ]),
  other([
    'ja-010',
    '納品したのに連絡が取れない',
    `先月バナー10点を納品して、請求書も送りました。3万円です。既読はつくのに返事がありません。少額訴訟をした方、費用はどのくらいかかりましたか。`,
  ]),

  request(
    [
      'ko-001',
      '카페 로고 디자인 해주실 분 구합니다',
      `안녕하세요, 전주에서 작은 카페를 준비하고 있습니다. 로고와 간판 시안을 만들어 주실 디자이너님을 찾습니다. 예산은 30만원입니다. 포트폴리오를 cafe@dalbitmaru.example 로 보내주세요.`,
    ],
    {
      budget: pay('KRW', 'fixed', 300000),
      contacts: [asked('email', 'cafe@dalbitmaru.example')],
      services: ['logo_design'],
    },
  ),
  request(
    [
      'ko-002',
      '[외주] 쇼핑몰 재고 연동 개발자 모십니다',
      `스마트스토어와 자체 ERP 재고를 연동하는 작업입니다. 기간 4주. 상주 아니고 재택입니다. 비용은 견적 받아 보고 정하겠습니다. 경력과 견적을 dev@pureunsangja.example 로 부탁드리고, 급하시면 010-2000-0142 로 전화 주세요.`,
    ],
    {
      contacts: [asked('email', 'dev@pureunsangja.example'), asked('phone', '+821020000142')],
      services: ['api_integration'],
    },
  ),
  request(
    [
      'ko-003',
      '유튜브 영상 편집자 구해요 (건당 5만원)',
      `강아지 브이로그 채널이고 편당 10분 내외예요. 건당 5만원, 주 2편입니다. 자막 감각 있으신 분이면 좋겠어요. 지원은 쪽지로 부탁드려요~`,
    ],
    { budget: pay('KRW', 'item', 50000), services: ['short_video_edit'] },
  ),
  offer(
    [
      'ko-004',
      '워드프레스 홈페이지 제작해 드립니다',
      `소상공인 홈페이지를 40개 이상 만들었습니다. 40만원부터 가능하고 유지보수 3개월 무료입니다. 문의: hello@narunaru-web.example`,
    ],
    { contacts: [asked('email', 'hello@narunaru-web.example')] },
  ),
  other([
    'ko-005',
    '프리랜서 단가 얼마나 받으세요?',
    `자바 중급 6년차인데 월 550 제안 받았습니다. 주변에서는 600은 받아야 한다고 하네요. 요즘 시장이 안 좋아서 고민입니다.`,
  ]),
  other([
    'ko-006',
    '대금을 못 받고 있습니다',
    `지난달에 납품한 외주 잔금 180만원을 아직 못 받았습니다. 내용증명 보내 보신 분 계신가요? 효과가 있었는지 궁금합니다.`,
  ]),
  other(
    [
      'ko-007',
      '혼자 만든 가계부 앱을 출시했습니다',
      `1년 동안 퇴근하고 조금씩 만들었습니다. 광고 없이 무료예요. 써 보시고 의견 주시면 감사하겠습니다. https://hanjul-gagyebu.example`,
    ],
    { contacts: [published('website', 'https://hanjul-gagyebu.example')] },
  ),
  other([
    'ko-008',
    '면접 3차까지 갔는데 떨어졌어요',
    `연봉 이야기까지 나왔는데 결국 내부 추천자가 뽑혔다고 합니다. 허탈하네요. 다들 이런 경험 있으신가요?`,
  ]),
];
