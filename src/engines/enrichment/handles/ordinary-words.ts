/**
 * Words that English posts are made of: one of them behind a platform's name says how often, what or how it is, and is nobody's name there
 * (“Twitter: daily”, “my Discord is laggy”). Those of three letters and more that stand in small letters in one post of seven hundred.
 */

/** Whether a word in small letters is one of them, as it stands or with an ending. */
export function isOrdinaryWord(word: string): boolean {
  WORDS ??= new Set(LIST.trim().split(/\s+/));
  return WORDS.has(word) || ENDS_OF_WORDS.test(word) || stemsOf(word).some((stem) => WORDS?.has(stem) === true);
}

/** Made when the first name asks. */
let WORDS: ReadonlySet<string> | null = null;

/** What hardly a name ends with. */
const ENDS_OF_WORDS = /.{3}(?:tions?|sions?|ness|ments?|ities|ously|ically|[tkvzm]ed|izing|ising|ating)$/;

const ENDINGS: readonly (readonly [ending: string, ...instead: string[]])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ily', 'y'],
  ['ier', 'y'],
  ['es', '', 'e'],
  ['s', ''],
  ['ed', '', 'e'],
  ['ing', '', 'e'],
  ['ly', '', 'le', 'e'],
  ['er', '', 'e'],
  ['ers', '', 'e'],
  ['est', '', 'e'],
  ['able', '', 'e'],
  ['ful', ''],
  ['less', ''],
  ['y', '', 'e'],
];

/** What a word may be without its ending: `grow` and `growe` of “growing”, `spam` of “spammy”. */
function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (const [ending, ...instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    for (const last of instead) stems.push(stem + last);
    if (stem.charAt(stem.length - 1) === stem.charAt(stem.length - 2)) stems.push(stem.slice(0, -1));
  }
  return stems;
}

const LIST = `
abandon about above abroad absolute abuzz academic accelerate accent accept access accident accomplish account accountant
accuracy accurate achieve across act active actual adapt add additional address admin administrative admit ads adult
advance advantage adventure advertise advice advise affect affiliate afford afraid after afternoon afterwards again
against age agency agent agentic ago agree ahead aid aim air airdrops airtable aka album alerts algorithms alien alive all
allow almost alone along alongside already also alternative although always amaze ambitious among amount analysis
analytics anarchic ancient and angel angry animal animation anime anniversary announcements annoy annual annually
anonymous another answer answers anxiety any anybody anymore anyone anytime anywhere apart apis apologies apologize appeal
appear applicant applies appreciate approach appropriate approval approx architectural architecture archive archived are
area arguments arm around array arrays arrive art article artist artistic artwork asana asap aside ask asleep aspect asset
asshole assist assistance assistant assume astrology astronomy async atmosphere attempt attend attitude attorney attract
attractive auction audience audio audit aunt author auto automate automatic automation autonomous autonomy avatars average
avoid awake award aware away awesome awful awhile awkward baby back backend background backup backups bad badass badges
bag bakery baking balance ball ballet ban bananas band bandcamp bank banners banter bar barren base basic basically basis
bass batch battery bear beat beautiful beauty became because become been beer before beforehand began begin behalf
behavior behind believe below belt beneficial benefit besides best bet beta between beyond bias bid big bike bikes bill
billion bio biology birds birthday bit bitcoin biweekly black blame blind block blog blood blow blown blue blues bluetooth
board boat body bonds bonkers bonus book books boolean booleans booming boost boosted boring born boss both bots bottle
bottom bought bounce boundaries bounty box boy boyfriend brain brakes branch branches brand branding break brick bridge
brief bright brilliant bro broad broke broken brother brought brown browse bruh bucks buddy budget bug buggy bugs build
builds built bulk bullet bunch burn bury bus busy but button buy buzzing byte bytes cake calculate calculator calendar
call calls came camera campaign campus can cancel cancer candidate candles cannot canva canvas cap capabilities capital
captcha captions capture car card cards care carpentry carry cars cart case cash cashout casual catch category cats caught
cause cell cent centre ceramics certain certificate chain chair challenge chance change changelog channel channels chaos
chaotic chapter char character charge charts chat chatbot chatter cheap check checkout cheer chef chemistry chess chest
child childhood children chip chitchat choice choose chose chosen chunk church cinema circle circumstances citizen claim
clarify class classes classic classical clause clean clear clever click client clients climate climbing clinical clips
clock close clothes cloud club clue coach coaching coast cocktails code codebase coffee cofounder coins cold collaborate
collaborative colleague collect collective college color colorize colour column combine come comfort comic comics command
commercial commissions commit commits common communicate commute company comparison compete competent competitor
complaints complete complex compliance component comprehensive compulsory compute concept concern conduct conference
confidence confident confirm connect cons consider consistent console constant constantly constraints constructive
consultancy consultant consumer contact contain content contest context continue contract contractor contribute
contributors control convert convince cook cookies cooking cool coordinator copy copyright copywriter core corner
corporate correct cosplay cost costumes couch could council count country couple coupon course courses court cousin cover
coverage coworkers cozy craft crap crash crazy create creative creator credentials credit cringe criteria critical
criticism critique cross crowd crunchbase cry crypto css csv culture curious currency current cursed custom cut cute cycle
cycling dad daily damage dance dangerous dark dashboard data database datasets date daughter day dead deadline deal dealt
death debates debt debug decent decide deck dedicate deep default defense defi define defunct degree delay delete deleted
deliver delivery demand demo demographic demonstrate demos dental depend dependent deploy deployments deposit deprecated
depth describe deserve design desire desk desktop desperate despite detail determine dev develop device devto did die diet
difference different difficult dig digital dinner diploma dire direct dirty disabled discount discourse discover discovery
discuss display distance dive diverse doc doctor documentation does dog dogs dollar domain donate done dono doodles door
dope dormant dot dotfiles double doubt down download downtown downvote dozen draft drama draw drawings drawn dream dress
drew drink drive driven drop drops drove drums drunk dry due dull dust duties dying dynamic each eager earlier earn ears
ease easier easiest easy eat ecommerce economic economy ecosystem edge editor edits educational effect effective
efficiency efficient effort eight eighth either electrical electron electronic element eleven else elsewhere email embeds
emblems emergency emojis employ employee empty emulator enabled encourage encrypted end endpoints energy engage engagement
engine enhance enjoy enormous enough ensure enter enterprise enthusiasm enthusiastic entire entrepreneur entry envelope
epic episode equal equivalent error essential establish estate estimate ethereum ethic euro evaluate even evening evenings
event eventually ever every everybody everyday everyone everywhere evidence evil evolve exact example exams excellent
except exceptional exchange excuse execute exercise exist expand expect expense expensive experience experiments expert
expertise explain export exposure express extend extensive external extra extract eye face fact factor factory fail
failure fair faith fake fall false familiar famous fan fancy fanfic fantastic fantasy far farm farming fashion fast father
fault favor favorite favourite fear feature federal fee feedback feel feet fell fellow felt female few fiction field fifth
fight figma figure file fill film filter final finance financial find fine finish fintech fire firm first fish fishing
fishy fit fitness five fiverr fix flag flaky flat flight float floats flooded floor flow flowers focus folder folk folks
follow followers font food foot football for forbidden force foreign forever forex forget forgive forgot forgotten forks
form formal format forth fortnightly fortnite forty forum forward found foundational four fourth frame framework fraud
free freedom freelance freelancer frequent fresh friday friend from front frontend frontier full fun functional fund
fundamentals funny furniture further future futures gain game gamedev gaming gap garage garbage garden gardening gas gave
gear general generalist generate generative generator generic generous genius genuine get ghost giant gif gift giftcard
gig gigantic girl girlfriend gists give giveaway given glad glass glassdoor glitchy global goal goes gold golden golf gone
good gossip got gotta gotten grab grad grade grades graduate grammar grand grandparents grant graph graphic grateful
gratitude great green grew grid grim grocery gross ground group groups grow grown growth guarantee guess guest guidance
guide guidelines guides guilded guilds guitar guy gym habit hack had haha hair half hall hand handle handy hang happen
happier happy hard hardware has hashnode hashtag hashtags hassle hat hate have head headers health healthcare healthy hear
heard heart heavy heck hectic held hell help her here hesitate hidden hide high highlights hiking hilarious him himself
hip hiphop hire hiring his historical history hit hobby hold hole holiday home homepage homework honest honestly hook hope
horrible horse horses hospital host hot hotel hour hourly house household how howtos hrs html huge human humor hungry hunt
hunting hurry hurt husband hype hyped ice icon icons idea ideal identical identify idle ignore ill illegal illustration
image images imagine immediate impact import important impressive improve inbox incentive incident include income
incorporate increase indeed independent indie indiehackers individual industrial industry inference inferior influence
info inform informative infrastructure infrequently initial innovative input inquiries inside insight install instance
instant instead insurance integer integers integrate intelligence intelligent intend intent interact interactive interest
interface intern internal international internet internship interview into intro introduce intuitive inventory invest
investor invite invites invoice involve irc iron ironic issue issues item its itself jabber jazz jewellery jewelry job
jobs join joke journaling journey joy json judge jump junior junk just justice kakao karma keep kept key keybase keyword
kick kid kind kit kitchen kittens knew knitting knock know knowledge known lab label labor lack lady laggy laid land
landlord landscape language laptop large last late latency laugh launch laundry law lawyer lax lay layout lazy leader
leadership leads league leaks lean learn lease least leave lectures left leg legacy legal legendary legitimate length
lesson lessons let level leverage libraries library licence license lie life lifecycle lifestyle lifetime lift lifting
light lighting like limit limited line link links list listen lists literally little live lively livestream lmao load loan
lobsters local lock locked log logic login logistics logo logos lol long look loop loose loot lose loss lost lot loud
louder love lovely low luck lucky lunch lurk lurker machine mad made magazine magic magical mail main mainly mainstream
maintain maintenance major make makeup male man manage mandatory manual manufacturer many map mapping maps mark market
marketplace mascots mass massive master match mate material math maths matrix matter mattermost max maximum may maybe meal
mean meant meantime measure media medical mediocre medium meet meetings member membership memes memory men mental mentions
mentor mentoring menu merch merchant merge mess message messy met metal method metrics mid middle midnight might miles
military million min mind mindset mine minecraft mini miniature minimal minimize minimum mining minor minus minute mirrors
miss mistake mix mobile mockups modding mode model modeling modelling models moderate moderation moderator modern mom
monday money monitor month monthly more morning mornings mortar most mostly mother mouth move movie movies much
multiplayer multiple mum museum music must muted myself mystery nails name national native natural nature near nearby neat
necessary negative neglect negotiate neighborhood neither nephew nerd nervous net network never new news newsletter
newspaper next nft nfts nice niche night nightly nine nintendo ninth nitro nobody noise noisy none noon nor normal not
note notice notifications notion novel novels now nowhere null number numbers numerous nutrition nuts object objects
obsidian obsolete obtain obvious occasional occasionally odd off office official offline often oil old once one online
onto open opensource opera operate operational operator opinion opposite optimize optional options order org organic
organize original other otherwise our ourselves out outcomes output outreach outside outsource over overall overhead
overkill overlays overnight overrun overseas overtime overview owe own ownership pace pack package page pages paid pain
paint painting pair panel pants paper paperwork paragraph parent part participants participate particular partner
partnership party pass passionate passive password past paste path pathetic patience patient patreon pattern pay paycheck
payout payroll peers pen pencil penny people per percent percentage perfect perform performance perhaps period permanent
permissions permit person personal perspective pet petite phase philosophy phishy phone photo photograph photography
photos phpbb physical physics piano pic pick picture piece piercing pile pinned pipe pipeline pirate pitch pizza place
plain plan plane plants plastic platform play playstation playtest please plenty plug plugin plugins plumbing plus pocket
podcast podcasting poetry point pokemon police policy polite political politics poll polls pool poor pop popular porn port
portal portfolio portfolios portrait portraits positive post postage postcard posters posts potential pottery pounds power
practical practice prefer preferable preference preferences premium prepare presence present press pressure pretty prevent
previews previous price pride primarily primary principles print prints prior privacy private prize probably problem
procedures process produce product producthunt productive professional proficient profile profit program progress project
promise promo promote promotional prompt proof proofread proper property proposal propose proprietary props pros
prospective protect protocol prototype prototypes proud prove proven provide public publish pull punk puny puppies
purchase pure purely purpose pursue push put qualify quarter quarterly queries query questions quests queue quick quiet
quit quite quora quote race radio raffle raids rain raise ran random range rants rap rapid rare rarely rate rather ratio
raw reach read reading ready real realistic realize realtime reason receipt receive recent recipe recipes recognize
recommend record recovery recruiter redeem redesign reduce redundant reel reels refer reference referral reflect refresh
refund refuse regards region regional register regret regular regularly regulatory relationship relative release releases
relevant religion relocate remain remember remind reminders remove rendering rent rental rep repair repeat replace replies
repo report repos repost reposts represent requests require research resource respect respond response responsive rest
restaurant restore restricted result resume resumes retail retain retro return retweets revenue reverse review revisions
reward rewrite rich rid ride ridiculous rigging right rip rise risk road roadmap roblox robotics robots robust rock
rocketchat rockets role roleplay roles roll roof room roommate rooms root rotten rough round route routine row rude rule
run running rush sad safe safety said sake salary sale same sample sandbox sandwich sat satellite saturday save saw say
scale scam scammy scan scary scenario scene schedule scheduling scheme school science scientific scientists scope scopes
score scratch screen screenshot screw script scripts sculpting sdks sea search season seasonal seat second secret
secretary secretive sector secure see seek seem seen select self sell semester send sense sent sentence separate serial
serious serve serverless servers service session set settings setup seven seventh several shaders shadowbanned shady shaky
shall shape share sharp she sheet shell shift ship shirt shirts shoes shoot shop shopify short shot should show showcase
shown shrinking shut shy sick side sidebar sign signal signals signature significant signup silent silly silver similar
simple since sincere singing single sinking sister sit site six sixth size skating skeptical sketch sketches sketching
sketchy skiing skill skincare skip sky skype slack sleep slice slide slots slow sluggish small smalltalk smart smile
smooth sneakers snippets soap social society soft software solana sold sole solely solid solo solve some somebody somehow
someone sometime sometimes somewhat somewhere son song soon sort soul sound soundcloud source space spam spammy spare
sparse speak spec special specialize specialty specific spectate speech speedruns spend spent spin spirit splendid split
spoke spoken sponsor sponsored sponsorship sporadic sporadically sports spot spotify sprawling spread spreadsheet
squarespace stackexchange stackoverflow stage staking stale stand standard star start startup state static statistics
stats status stay steady steal steam stellar step stick stickers still stipend stock stocks stolen stone stop storage
store stories story straight strange strategic strategy stream streamline streams street stress strict strictly string
strings strong structure struggle stuck student study stuff stupid style subject submit subscribe subscribers substack
substantial subtitles success such sue suggest suit suite sum summary sun sunday super superb superior supervisor supplier
support suppose sure surfing surgery surprise survey survive suspend suspended swamped sweet switch sync system tab tablet
tackle tag take taken talent talk tape target task taste tattoos taught tax tea teach teaching team teams tears tech
technical techniques techno technology television tell temp template temporary ten tend tenth term terminal terrible test
text texts texturing than thank thankyou thanx that the theater theatre their them theme themes themselves then theory
therapy there therefore these thesis they think third thirty this those though thought thousand thread threads three
threema threw thrive thriving throttled through throughout throw throwaway thrown thru thumbnails thursday thus ticket
tickets tidy tie tight till time timeline tiny tip title today together tokens told tomorrow ton tone tonight too took
tool top topic toptal total touch tough tour toward town toxic toys track trade trading traditional traffic trailer train
trance transfer transform translate transparency transparent trash travel treasure treat tree trees trello trend trendy
trial trick tricky trip trouble truck true trust trustworthy truth try tuesday tumblr tune turn turnaround tutor tutorial
tutorials tutoring twelve twenty twice two type typical typo ugly ultimate unavailable uncle undefined under underground
understand unique unit unlike unlimited unlock unpaid unprofessional unreliable unsure until unused unusual unverified
updates upfront upgrade upload upon upper upset upvote upwork urgent usage use userbot username usual utilities utilize
vacant vague valid validate valorant value variety various vary vast vector vehicle vendor venting venture verbal verified
verify very vet veteran via viber vibes vibrant video videos view vimeo vintage violin viral virtual visit visitors visual
voice voicemail void volume volunteer vote wage wait wake walk walkthroughs wall wallets wallpaper want warehouse warm was
wash waste watch watches water way wear weather web webapp webflow webhook webhooks webinars website wechat wednesday week
weekend weekly weibo weight weird welcome well went were what whatever whatnot whatsoever wheel when whenever where
wherever whether which whichever while whisky white who whoever whole wholesale wholesome whom whose why wide widget
widgets wife wifi wikis wild wildlife will win wind window wine winter wire wisdom wise wish with within without wix
wizards woke woman women wonder wonderful word wordpress work workflow workouts workplace workshop world worldwide worry
worse worst worth worthwhile worthy would wrappers wrestle write writing written wrong wrote xbox xml xmpp yaml yard yeah
year yearly yesterday yet yoga you young your yourself zalo zero zines zip zone zoom zulip
`;
