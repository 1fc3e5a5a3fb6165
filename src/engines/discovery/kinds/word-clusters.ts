/**
 * Written by scripts/cluster-words.ts: words that are used alike, a cluster each paragraph, the most frequent words first. Not edited by hand.
 * From the vectors of GloVe (Pennington, Socher and Manning, 2014), Public Domain Dedication and License.
 */
export const CLUSTERS = `
to can would get will want need make help could go should take free find give send keep put come trying able let wanted try
might wants must sign needed order hope leave move decided spend ready bring stop turn opportunity stay reach expect hoping
follow chance handle re seeking return meet continue allow save wait step helped easier unless waiting hold cannot lose stand
enter promise deliver allowed failed push struggling supposed serve meant rid carry promised unable lift prepare survive
prepared allowing tap convert gather settle determined intended retain recover forcing promises wo

the and for of in on with an at from as up one work by new first their full over working own where made through while same his
part another high home its set place point position under short taking between current together close cover power country key
states upon present holding leading contributed nation

is has also which currently based name called created includes known itself listed provided considered primary addition
originally provides named appears whose referred contains holds consists oldest serves existed latter presently represents

you my me your am please someone feel guys love everyone tell myself stuff happy maybe guy talk hear somebody ok yes yourself
anywhere watch anybody guess anyway tomorrow talking remember folks hate hopefully kids dream anymore hell yours somewhere dad
everybody scratch likes watching tonight yeah whenever listen forever imagine liked forget kid loves loved forgot lucky
ourselves ours bother everywhere wonder listening smile laugh theirs anytime cry bet hurry wherever strangers remind goodbye
hurts pretend loving pretending someday breathe dare bless pray fool heaven screaming

it that this have be if or but so not about just all any here more there they no them now only much than way because even every
still long making may already far today without ever though least however less yet either almost rather instead seen given
become means longer giving likely rest clear although none alone added perhaps remain virtually mere altogether

are like some other well few most these many those both list such number including others include ones several especially
important often major various sometimes popular themselves except included names particularly besides among kinds sorts rare
appear occasional unlike numerous ranging represent fewer handful amongst celebrities lesser instances respective

do what we how know anyone really something think see going doing things anything did done does say sure person why never
interested thing else idea everything thought always actually nothing learn probably answer thinking seems basically whatever
seem wrong mind understand reason whole sort mean believe whether learned nobody obviously gone knows fact simply matter moment
exactly definitely figured unfortunately absolutely explain happen noticed knew seeing happens happened realize realized aware
whoever worry knowing truly seemed somehow prove thinks certainly neither nor clearly necessarily indeed happening convinced
doubt suppose ultimately nowhere sooner hide whatsoever understood hardly believes surely nowadays fortunately

com www etc info org docs ie sidebar asap edu wp homepage keyword biz thru crypto mic dept tracker sci wk htm misc nav xxx exe
intranet ons sta vid

time years day after week before start year since last month months hours days end next started ago until weeks starting past
times early coming during night following spent late morning previous recent summer ended mid expected closed beginning fall
period prior spring till earlier afternoon reached began closing shortly followed ending extended sometime wake continued autumn
spell decades era lasted returning fortnight onwards

out got back off right down run away left front running forward drive pick behind hit break shot stuck bottom throw pass walk
ran stopped pitch pull broke shoot picked catch breaking barely onto landed kick suddenly shut hole rush caught crowd walked
grab corner steal ball pulling pushed fly pulled handed throwing chase drove knock passing stumbled kicked blocked heading
hitting shots balls basket crossed rolled footer outs passes threw thrown popped stretch touched yards bat fence halfway kicking
slip throws catching crashing pitches popup snapped stole bounced catches chasing grabbing rushed sneak stretched flipped
knocked knocking snap stepped

was who been when had then being he were found again him having worked once recently went she tried took sent came received
later soon quickly finally taken gave saw turned moved raised laid changed kept passed immediately managed leaving brought
removed opened eventually became becoming initially himself replaced forced previously approached afterwards placed trained
arrived claimed entered watched bell stayed waited returned restored abandoned assumed cleared settled appeared converted
relocated believed stood whilst traveled freed subsequently

http https html backend php frontend png url scalable admin plugin wiki plugins codebase font xml debug workspace jpeg firmware
caching compiler kernel cdn txt dataset nytimes perl authentication deprecated rota xhtml cryptography installer markup pid
sharepoint wav asynchronous jsp rss whois encryption permissions router

people mostly living thousands lives hundreds poor millions individuals children men thousand communities homes visitors seekers
families volunteers women adults ages participants disabled followers countless belong citizens homeless neighbors residents
mothers peoples rural starving tens alike farmers generations ordinary teens gathered interned population couples needy persons
veterans victims relatives starved tourists wealthy

looking good very lot great getting too little better look pretty real bit enough big kind hard bad nice easy strong course
quick fine fit decent luck enjoy lots clean fair touch looked gotten comfortable perfect solid friendly plenty tough rich bigger
quiet wise confident staying harder healthy keen enjoying shaky precious slim

our personal self thoughts true sense understanding culture vision passion shared relationship notion god overwhelming
relationships identity nature freedom patience respect curiosity confidence desire truth values legacy commitment genuine
impression absolute attitude enthusiasm spirit clarity feelings happiness pride collective comfort demonstrate faith ultimate
calm demonstrated humanity joy sanity satisfaction wisdom belief dreams moderation peers realm sake excitement integrity moral
professionalism regard silence ego existence frustration minds mood simplicity strength courage credibility expression loyalty
necessity realization acceptance ambition beauty eternal fulfillment honesty legitimacy morale perception quest attitudes
aversion dedication esteem glory mentality reflection religion roots survival tradition tremendous trustworthiness desires
determination fairness importance openness

job jobs hiring hire hired staff employees employee employer employment employers unemployed employed workers recruiters
relocate recruiting worker labor hires skilled contracting workplace bosses recruitment employ assignment salaried volunteered
workforce recruit unions assistants layoffs supervisors vacancies managerial nurses

business marketing management portfolio equity bank ownership financial insurance firm trust corporate venture enterprise
investment consulting finance managing partners accounting fund invest owns owned property owning investing analyst estate inc
banking corporation banks enterprises partnerships acquired assets consultancy entity portfolios properties hedge shady merge
mortgage parent asset acquisition advisors broker invested stake wealth mutual trader bankrupt leasing merged pyramid
specializes amp invests thrift insurer manages restructuring trusts

small into around building across within area large side along positions entire city main outside town near inside parts places
deep beyond towards middle edge mainly capital ground located areas larger split throughout cross separate smaller miles tiny
wide block covers central elsewhere square apart blocks coast neighborhood portion entering boundaries cities eastern centre
approximately buildings earth frontier region stands lie sections village western zone lies parish reaching strip upper circle
island nearby residential camp opposite zones covering forming narrow northern vast closest corners distant retreat surrounding
barrier centered circles controlled isolated mount regions towns border branches district divided dividing formation islands
portions predominantly separated southeast streets territory villages boundary neighborhoods shore urban

two each three hour half minutes four five six single ten nearly nine regular runs eleven seven eight hundred hits pair twenty
dozen twelve forty thirty rounds span fifty nineteen remaining sixty fourteen fifteen scores conversions longest occasions
sixteen

use using used different example simple type similar multiple specific form basic custom unique complex common modern refer
examples forms uses standard concept particular individual types methods structure method variety material traditional developed
techniques exist alternative produce object purpose instance introduction elements settings contain signature combination
identical unusual pure element introduced artificial combining specialized instrument instruments structures utilizing objects
possess alternate array containing origin construct incorporated incorporating refers variants complement conventional elaborate
gene technique commonly distinct

us worth non dollars million trade tons billion euros aid foreign pounds billions overseas abroad trillion valued adb annually
donated pound domestic metric nz exports malaysia reserves shipment

pay paid account paying amount cost plus salary earn extra payment income budget fee cut benefits costs pays minimum revenue
monthly payments hourly additional tax accounts rent fees compensation raise taxes spending wage expenses payroll benefit unpaid
savings commissions bonuses amounts wages salaries supplement expense retirement cuts raises yearly budgets earns owed
compensate costing burden debts tuition contributions excess pension revenues allocated

experience skills learning knowledge ability creative experiences skill lessons physical insights insight expertise basics
aspect everyday lesson visual aspects motivation depth learner personality behavior concepts reasoning perspective mindset
creativity abilities emphasis verbal backgrounds fitness profession emotional flair genius instinct ethic fluency habits
intellectual learnt talents aesthetic grasp humor organizational developmental standpoint behavioral motivational strengths
aptitude etiquette persistence psychological relevance traits aesthetics attributes competence healing humour trait wit

company companies sales industry production shipping profitable ups biggest commercial largest auto manufacturing industrial
maker electronics industries sector merchant factory export manufacturer supplier giant operator producing worldwide
manufacturers outsourcing aerospace corp makers automotive headquartered biotech mining steel manufacture sectors trucking
brewery factories ltd metals monopoly shipments telecom nv pharma telecommunications airline brewing exporting motors vw

money offer contract cash offers deal credit bonus options offering offered funding purchase option sale preferred contracts
package bills debt unlimited loan funds transfer ticket deals packages sponsorship loans credits bid lease tickets transaction
guarantee guaranteed scheme transactions trades financing grants acquire incentive lucrative borrow swap transfers deposits
guarantees bids buyout holders incentives proceeds schemes bidding borrowed discounts ransom

reddit paypal github gmail craigslist jquery skype kickstarter dropbox ecommerce adwords blogspot cofounder redd soundcloud
instagram asp deviantart mozilla alibaba bitcoin tumblr etsy crowdfunding flickr pinterest vimeo dbt drupal hotmail webkit
webmaster ebooks reposted webpage appstore crowdsourcing digg hotspot hulu meme memes rds advert indiegogo webpages

post service office services local posts state agency public security board special private agencies commission department
international director independent center official offices commerce according national government defense administrative county
transportation administration council safety emergency housing authority federal officer civil centers committee departments
regional interior corrections mexican coordinating municipal commissioner maritime tourism

site remote sites information available contact source search tips links location access guide searching agents tracking map
locations discovered searches discovery maps secret hidden searched discover sources capture sensitive bin unknown cache
classified locate treasure hiding secrets lookout traces geographic identified suspicious trace

best careers professional success successful career performance excellent earning valuable promotion talent earned exceptional
credited enjoyed prize award greatest impressive reputation credentials worthy achieved awarded lifetime awards contribution
highlight milestone accomplished achievements outstanding showcase honor internationally accomplishments dramatic honors
attracted notable recognized respected successes recognition accomplishment achievement brightest majors merit spectacular
stellar strongest honour prestigious

team manager game play field teams boss owner assistant bucks agent playing played season players fan mark magic max van player
star club doc ed buddy drew bench coach jack tackle flyers veteran pitching backup football buck starter angels franchise jason
nick plays ray ben coordinator fans trainer wizards kevin seasons adam alex guard lance league thomas coaching frank shooter
walker bender brad coaches detective flynn offense replacements starters baseball basketball drafted freshman giants knight
lightning offensive

software app startup developer customer apps user applications mobile server ios browser analytics database networking hardware
iphone automation gaming functionality desktop interface marketplace databases interactive ipad servers provider robotics
enables vendor computing messaging wireless smartphone proprietary wifi browsers compatible compliant customized hp incubator
installs subscriber communicator multimedia networked processor amd centric modem xp desktops kiosk

web website online google users content blog internet websites facebook youtube twitter chat blogs browsing forums ebay
libraries offline postings directory instant listings yahoo profiles blogging portal porn wikipedia peer portals bloggers aol
cyber marketplaces reviewers aggregator ign

email mail emails messages spam mailing addresses inbox mailed mails scanned personalized voicemail envelope sms alerts hacking
messaged postcard rang typed coded notifications envelopes fax forwarding scams tweet greeting mailbox ringing tweets desist
texting brochure brochures directories encrypted headers newsletters packet packets attachments caller cellphone leaflet
mailboxes spamming catalogs chats eulogy fliers mailers notices pager

product platform tech core hybrid model models brand niche advanced beta generation sized prototype components integrated micro
chip newer mini alpha component backbone newest intermediate prototypes chips segment versa atlas reusable rpg fiber nano ultra
redesigned

open second points lead advance lost finished goal round third minute draw twice record opening final finish win straight double
seed match advantage ahead surprise saved losing missed leads sets spot goals finishing needing errors chances loss beat upset
fourth row score wasted winning tied overtime tie trick header ranked saves wins beats encounter pitched substitute holes
matched par penalty beating eliminated scored fifth finishes beaten injury secured courier disappointing eventual keeper scoring
victory apiece defeat kicks seventh sixth sweep tenth

design works designer art artist designers designed architecture style piece drawing designs pieces collection artists drawings
photography poster inspired museum painting architect gallery icons artwork portrait architectural painted icon workshop
artistic portraits prints fashion gem styles bust century famous landscape lighting sketches commissioned displayed painter
props vintage collections crafted styling mural paintings abstract collage curator invented invention minimalist photographers
salon styled ceramics costumes curated exhibit paints statues

apply code required applied requirements applying terms legal require practice rules law requires allows proper status standards
rule codes limit practices compliance qualifications act purposes laws guidelines privacy duties criteria ban procedures limits
regulatory requirement strict liability licensing copyright requiring restrictions clause exception implemented measure patent
ethics mandatory applies banning disclosure oversight preferences regulations specified gender parental protected protection
regulated discrimination supervision accountability conventions customs grounds jurisdiction labeling patents strictly validity
breaches customary eligibility exceptions limiting pertaining relating restricted standardized adhere binding discretion
guaranteeing immigration lax permitted regulation trademarks violated violation voluntary

advice questions question ideas change suggestions address ways issue issues term view bill strategy decisions challenges
opinions approach choice decision opinion recommendations matters discussion aside regarding policy proposal favor explaining
topic strategies views discussed draft challenging consideration specifics topics forth broad panel alternatives facts proposals
explanation choices odds policies argument differences defining discussing conclusion outcome outline debating ethical proposed
implications outlined wording approaches arguments conclusions criticisms politics priorities concerning developments
fundamental scenarios unpopular controversial explanations outlines possibilities weld

ask willing asking consider wish recommend prefer afford choose respond accept wanting decide participate assume agree invite
letting pursue convince apologize fail gladly advise shall choosing chose admit commit eager engage intend ignore inform seek
complain deciding hesitate intention prompt argue defend failing justify advised lend refuse refused sue adopt forgive propose
refuses willingness wishes wishing fulfill inclined recognize warn obligated obligation refusing retire acknowledge impress opt
apologise approve assure consult disagree discourage endorse pledge reiterate reject urgently insist opted swore voluntarily
budge dared interfere oblige relax tolerate withhold

build support development create needs projects provide future infrastructure focus helping improve developing opportunities
existing develop effort limited contribute expand maintain countries secure promote global balance improving providing
assistance stable efforts maintaining upgrade restore ensure interests enable encourage finances reduce priority achieve assist
introduce boost contributing creation hopes ensuring improved protect aim closer enabled enhance extend improvement leverage
rebuild aimed attract economic establish greater enabling promoting crucial rebuilding stability aims emerging aiming awareness
eliminate encouraging governments promising establishing facilitate functioning upgrading vital boosting continent enhanced
achieving poverty concentrate economies enhancing fostering measures wider

link built line via lines traffic train street platforms connect section road accessible route connections station bus express
bridge downtown loop terminal connected connects trains branch fe hub port linking connecting runway tower avenues bridges gate
inbound paths routing airport avenue ferry md ramp bypass depot exit gateway operated operates constructed lighthouse metro
parallel subway tunnel busiest conduit rail trail transit trunk crosses crossing ports

per level rate low net figure below above total drop average higher basis zero target increase lower levels overall unemployment
roughly cents slightly registered dropped estimate compared annual highest volume percentage equivalent increased cent combined
figures gross rating maximum quarter gap percent minus output penny estimated estimates lowest doubled median rank ratio upwards
comparable margin versus doubling notch dropping fallen margins projections threshold exceed quota reduced turnover decrease
jobless calculated compares fraction increases respectively attendance consumption lowered magnitude marks ounce peak
percentages projected smallest surplus averages equals whopping yield

project plan scale complete program planning training launched completed launch mission pre task initial multi plans programs
massive launching deployment relocation operation planned stages completing completion exercise phase routine extensive mass
launches mock begun conversion expansion intensive batch restoration preparation programme drill groundbreaking atomic
nationwide relief exercises programmes drills phases staging

data research test results survey testing surveys responses analysis sample study positive samples expert suggest tests error
lab studies poll showed outcomes experts guidance reporting scientific experiment evaluation scientists tested clinical
statistics trends analytical evidence researchers accuracy statistical assessment experiments tracked laboratory analyzing
evaluations findings preliminary assessments observations conducted measurements comparing experimental sampling

read write page reading photo pages note text copy photos books files paper print articles weekly article library distributed
notes letters document edited publish published reads printed documents lists newsletter printing readers reader op papers
magazine copies newspaper collected archive publishing edition posters column editors entries journal photographs compiled
magazines publication handwritten notebook publications blank catalog archives globe manuscript photograph editorial ledger
newspapers stamp volumes catalogue diary contained headline journals chapters contents folio

old her couple life friends friend family man wife young age parents father mother mom brother sister girlfriend woman girl
older whom lady son baby female daughter child lived male grandfather husband cousin married grandmother colleague mentor boys
boy angel girls death uncle blind born younger aunt birth brothers herself boyfriend inherited sir king nephew resident teenager
marriage twin twins bride foster grace grandparents neighbour pregnant spouse aged childhood noble slave survived cousins fiance
hero neighbor surviving teen teenage aunts beloved groom hometown priest victim actress fathers grandmothers grandson husbands
princess siblings toddler uncles

check register billing checking checks collect checked documentation identify monitoring paperwork determine verify tabs monitor
audit detect screening verification verified monitors assess disclose audits inspection registry retrieve specify exhaustive
insure reveal inspected verifying vetting

said comments call asked told interview message daily comment saying letter response interviews calls heard news report latest
telling calling reports contacted press adding suggested interviewed conversation talked warning delivered stated responded
explained colleagues suggestion quoted stating spoke criticism informed associated confirm replied responding speech statement
reported statements pointed gates noted announcement commented declined confirmed denied expressed addressed al commenting
described quoting repeated confirming indicated referring suggesting welcomed assured bush exchanged insisted warned
acknowledged announcing anonymity apologized blunt demanded noting complained journalists straw

client charge case file trial cases lawyer count scam charged fixing charging execution hearing court sentence attorney
sentences filing suit behalf filed charges counts citizen complaints faces judge false ordered pending theft lengthy appeal ins
justice criminal lied ordering sec suspect trials fraud judgment abuse bankruptcy claiming lawyers superior complaint guilty
prison divorce investigate liable unrelated attorneys cheating investigating investigation judgement jury lawsuits plea
questioning courts insider jail offender possession ruled scandal suing

clients engineers customers businesses developers startups owners entrepreneurs managers firms contractors professionals
competitors programmers builders providers cater specialize prospective suppliers consultants contributors operators
corporations vendors consumers executives buyers distributors tenants advertisers marketers accountants landlords merchants
practitioners publishers advising enthusiasts administrators brokers franchises newcomers subcontractors

freelance entrepreneur freelancer editor writer illustrator programmer consultant builder writers photographer author publisher
interviewer contributor marketer greenfield researcher reviewer inventor specializing translator avid chef planner blogger
copywriter guru animator aspiring gardener illustrators enthusiast journalist carpenter videographer bodybuilder chemist
collaborator collector genealogist reporter thinker

stack boxes cleaned queue logs garbage packing trash vent decks dig idle pile unused washing floating gutters buckets dump
ladder overflow stacks chimney laundry backups bags flipping sorting swamped churn fences pallets sink stacked stocking digging
ditch pumped stones venting cans cracks driveways dumps float ladders pipes pit plugged poking poop ripping spit stash trenches
washed weeds belongings bins cranes crawl dirt dummy forks funnel latch lids mowers mowing popping reeds rocks rubbish scraped
sheds shovel tether washer whistles

share market price interest value profit growth rates yesterday investors prices stock dollar exchange pricing inventory wall
index showing gain demand expecting profits earnings markets steady consumer economy expectations trading fell repo shares sharp
fed slide investor quarterly meantime overnight turnaround mixed recovery robust shed upside euro falling gained gaining
currency ratings rise modest prospects anticipated bond boom plunge rising stoked trend worries decline offset betting borrowing
expectation recession bargain crunch indexes jumped lending losses profitability slew spike stocks stronger traders unexpectedly
valuation boosted downside gains monetary predicted slips weak bets bonds depreciation flagging hike losers rises sentiment
speculation traded weigh weighed

live show picture roles features version pictures original series studio feature shows theme film character audience reality
featured presentation scripts characters scene alongside sketch shown animation comic motion creator episode movie drama fantasy
movies adult stars mystery classic directed adventure guest horror actor animated cartoon produced studios epic producer scenes
creators entitled episodes recurring serial wizard actors cast comics genre rated theater soap documentary featuring footage
presents silent theatre universe adventures disney filmed guild opera appearance avatar comedy conceived filming idol premiere
titled

phone ad ads media programming network advertising tv branding networks radio channel communications coverage entertainment
channels affiliate licensed satellite promotional subscribers cable television advertisements switched telephone commercials
exclusive advertisement fm listeners outlets broadcast adverts anchor outlet promotions stations universal fox viewers
nationally

resume begin resumes deadline cancel announce proceed withdraw delay expire strike expired expires cease pause terminated
delayed renew completes temporarily terminate cancelling declaring delaying renewed snag conclude finalized nearing restarted
shutdown stalled suspend

system systems base space control sub equipment operate install operating operations landing storage air deployed capable deploy
capabilities force capacity logistics unit installed flight operational replacement command units installation pilot battery
facility transport facilities assigned duty navigation personnel supplied tank batteries controls commands module radar
transferred activated alert bases capability carriers fleet marine combat continental equipped inactive observation surveillance
aviation obsolete

engineering school technical college student degree class students university science graduated teach graduate education taught
teaching teacher grade grad classes entrepreneurship master math tutor physics schools arts graduating proficient courses
economics grammar studying academic graduation teachers semester chemistry degrees graduates proficiency thesis campus exams
placement philosophy professor undergraduate prep psychology universities bachelors diploma maths studied journalism biology
classroom instructor secondary exam schooling dissertation educated elementary faculty instruction academia culinary curriculum
introductory lecture sciences sociology textbooks ut academy astronomy geography instructors professors doctoral doctorate
highschool lectures literacy scholarship semesters teaches

world top title games stage favorite super hosting challenge event host qualified events competition junior tier won sports semi
category miss titles qualify contest selected winner grand favourite masters skip amateur compete race selection tour competitor
ladies cup matches ranking competing clubs poker sport winners circuit division favorites finals contests hosts caf formula golf
indoor qualifying tournament bowl competitions holder qualification rankings runner soccer venue worlds chess cycling
disqualified favourites racing bodybuilding finisher marathon shortlisted

process solution sharing solve discuss progress solving implement agreed agreement integration steps framework transition
implementation contacts talks implementing comprehensive resolution roadmap strategic sides discussions negotiate partnership
principles solved constructive engagement un arrangement informal protocol urgent protocols relations ties negotiated
arrangements coordinate obligations agreements dispute exchanges negotiating joint negotiation principle resolve stressed
demands dialogue negotiations neighbours consensus disputes objectives bargaining consultation forge lasting resolved compromise
consultations mutually tense

jpg click upload clicking clicks login username folder deleted screenshot browse keywords password gif passwords emailing
refresh screenshots uploads clicked hack disclaimer folders layouts customize webcam captions parse bookmark mug uploading
bookmarks redacted toggle bookmarked clipboard digitised editable embed notepad reload searchable thumbnail thumbnails
aggregated browsed commas earbuds footnotes redirected resize splice spyware usernames

possible problem problems due situation experienced potential huge impact reasons serious avoid difficult further attention risk
possibly trouble worst obvious result significant critical cause lack facing worse despite minor failure conditions fault
potentially fear situations immediate prevent concerns repeat signs concern hurt pressure concerned possibility hardest risks
damage continuing substantial dealt difficulty ease frequent prospect circumstances causes causing confusion crisis dangerous
extreme scenario threat troubles unexpected unlikely blame faced overcome sudden suffered breakdown encountered failures panic
threatening warnings caused costly delays disaster enormous exposed pose scare severe affected arise experiencing perceived
resulted suffer considerable danger emergencies excessive extent inability intense obstacle owing persistent prevented resulting
slight struggles unclear collapse cope hardship harm indication plagued prompted shortage

video videos download format cd audio demo downloads console itunes streaming uploaded versions podcast ipod sync reel wi
downloaded netflix promo multiplayer clips demos extras playlist podcasts downloading ebook reels clip fi formats formatted
ported rockstar tapes headphones minis consoles digitally iphones videogames goodies mixes nintendo originals playable snippets
boxed bundled cassette cassettes dungeons playlists snippet

fast moving flat slow faster direction speed rough path tight rolling lean pace paced toward drag moves rapid spin approaching
reverse bounce directions shorter angle bump quicker branching gears spins curve drift gauge momentum slower speeds vertical
flowing trending baseline cooler curves heavier lighter quickest sideways sliding smooth smoother speedy steep trickle upward

writing background book story written wrote mention subject description history detail mentioned stories references reference
familiar context translation describe descriptions writes inspiration themes novel historical mentioning critiques mentions
subjects texts critique dating describing illustrate translations authors fiction literature researched translated commentary
impressions essay imagery poetry earliest interpretation novels cite documented explicit narrative poem quotation quotations
tale documenting essays explored memoir narrator obscure preface biography descriptive dictionary relates tales

posted posting log booking booked logged registering bookings compiling tally digit

feedback input generate flow filter exposure activity stream negative constant generated generating noise cell wave cycle
external effect effects factor wind generator static density interaction signal signals alarm atmosphere filters injection spark
trigger continuous friction reduces solar bubble pulse toxic waves cycles localized magnetic valve flux generates gradient
reaction reactions triggers vacuum acid activation atmospheric compression fluid

tools quality technology tool environment resources solutions communication technologies processing healthcare processes energy
materials labs waste resource environments greenhouse productivity distribution natural ecosystem bio innovation efficiency
cleaner climate sourcing environmental renewable procurement sustainable organic chemical enhancement repository carbon
conservation diagnostics wellness chemicals ecology refined degradation footprint technological untapped

add cool remove cold preferably medium filling hot layer fresh paste mix taste cook warm combine optional slice raw root
seasoned thin desired extract scraping arrange baking smell saturated soft bake dried egg sticky wrap fork grind heat salt toss
wash dough mixing scrape accumulate fold inch pan chops drain liquid mixture shake brush bubbles drained heated mixer onion oven
tender boil boiling chill garlic halves mold pour reserved rub shortening sour spray squeeze texture trim

details update review graphic reviews quote updated updates quotes detailed listing stats illustration ec releases edits
revisions adds summary reviewed bc highlights paragraph timeline subs overview detailing preview revision briefs correction
drafts paragraphs handbook recap transcript revised roundup selections

says makes takes gets goes looks comes helps gives lets asks turns starts keeps tells ends finds breaks leaves sends brings
seeks becomes follows returns puts invites explains stays opens meets sees decides drops begins continues closes falls eats
fails listens tries delivers picks pulls agrees dies stops arrives joins receives shoots spends prompts reaches waits wakes
carries clears enters fills lasts loses pushes reveals revolves skips

awesome interesting fun amazing bunch curious crazy weird exciting boring odd funny passionate silly joke fantastic wonderful
stupid beautiful annoying tricks lazy stranger lovely polite strange awkward neat casual handy incredible clever dirty
informative scary brilliant tricky dumb rude humble enjoyable magical cute nicer refreshing stressful unfamiliar insanely loud
blurry classy flaky pleasant quirky sexy touches amusing creepy dull elegant entertaining hilarious lonely nasty tidy twist
cheesy colorful fashioned freak lame smells subtle adorable blonde coolest gentle inspiring jokes memorable surreal touching
bizarre cheerful extravagant fuzzy gritty joyful laughs lively nicest nifty novelty prettier sober wonderfully

store products sell buy selling food sold bought items buying cheap retail stores delivery item expensive shipped shops
warehouse discount brands purchasing cheaper chain purchased sells furniture goods generic packaging chains grocery cheapest
affordable premium purchases toys wholesale junk discounted labels bulk buyer household importing rental priced seller
advertised auction distributor import renting shelves specialty apparel retailer accessories beverage distribute jewelry liquor
buys inexpensive processed sellers shelf shopped warehouses convenience groceries offerings auctions disposable imported kits
luxury marketed toy appliances dealer mart quantities retailers gems ikea parcel pricey supermarket

appreciated wondering sorry appreciate excited feeling honestly tired felt feels proud grateful worried lately bored afraid glad
deeply surprised scared angry depressed frustrated unsure mum nervous desperately kindly confused laughed shy hungry overwhelmed
woke cares crying hated impressed satisfied dislike enthusiastic noticing pleased regret thankful bothered complaining
discouraged genuinely guessing happier happily disappointed optimistic worrying amazed annoyed appreciative offended reminded
unhappy awake cried frankly hates obsessed paused sincerely skeptical sounded thrilled uncomfortable delighted embarrassed
hesitant hopeful hurting realised remembered wondered anxious eternally fortunate humbled liking shocked sigh smiling trusting
wary apprehensive baffled distracted dreaming exhausted fond insecure insulted jealous panicking regretted terrified weary
impatient joking jokingly laughing reassuring regrets reminding rooting shrug unsatisfied

th hr js dm nd comp mod db fb ae spec bb ea pt aa bf dms cf df dl ef hl dd cb lf rev af gf gp ff alt eg exp fr geo msg uni vb wd
bd ccc dp gov sh cj cl hv usp cfm ck gid gl jr ls pp ppl redux rt sw tt ch cmd cp dk dx ei fp gg gh ia kr lh ll lx ot pd src ved
zg aud bg bh bv diff esp hw kk kp lib lm nk td tn vg xy

card cards id fixed button setup automated automatically switch tag default manual select tab mode slots grid keys checkout plug
buttons lock tags switching debit wallet zip tuning automatic timer atm ic dual pivot coin controller registrations tokens
registers slot swipe ticketing dial sticker wallets adapter fedex prepaid shuffle digits

role profile related direct involved against human action internal intelligence dealing responsible supporting handling claims
banned rights attempt campaign motivated presence claim connection responsibility fight linked activities intent actions
campaigns influence targeted powerful military struggle conduct illegal counter involve involving political attempting bias
committed ongoing sex assisted crime war anti targeting battle fighting attacks proxy conflict crack engaged hostile publicity
tactics forces powers threats unsuccessful plot sought attempted attempts gambling involvement sexual targets acts aided aiding
pakistan tactic weapons armed blamed corrupt plots resistance suspicion

care health medical patient sleep sick ill heart dental pain stress treat brain hospital wasting die patients anxiety mental
cancer blood condition drug depression doctors drugs surgery treated disability hospitals contracted dying disease treatment
clinics smoking suffering alcohol drinking addiction allergic bleeding clinic diagnosis maternity treating breath doctor
headache medicine therapy breast complications medication aging breathing caring cough diagnosed hunger illness kidneys muscle
nursing pills psychiatric stomach stroke viral aids disorders fatigue flu headaches hygiene pains preventative suffers

directly personally specifically focused essentially closely constantly primarily actively regularly effectively drawn rarely
rely occasionally heavily consistently frequently successfully exclusively ignored publicly supported widely encouraged largely
continually opposed strongly merely solely viewed increasingly privately aggressively excluded pressed assembled collectively
extensively openly acted challenged labeled likewise maintained relying routinely sided supposedly quietly relied traditionally

request application requests receive entry notice submit applicants visa license accepted orders requested submitted recommended
rejected approved grant permanent submitting certified formal eligible rejection submission temporary extension accepting
permission licence registration obtain receiving valid membership recommendation certification notification approval certificate
demanding licenses permit clearance applicant termination obtained removal renewal visas adoption appointments authorized issued
outright confirmation consent granted partial passport permits certificates voting citizenship invitations obtaining withdrawn
approves licences reservations admission designation incorporation issuing

computer machine image images digital screen computers device graphics camera devices flash laptop machines printer scan
embedded phones memory display tablet tape clock dashboard virtual electronic zoom pixel keyboard screens cameras scanning
pixels robots viewing disk displaying laser scans printers sensor sensors tablets displays laptops microphone scanner viewer
imaging sensing tuned watches analog halo accelerator cartridge clocks lens notebooks projector

co join general founder partner backed founding member quit members ex fellow party candidates candidate led pro former replace
retired leadership majority executive sole speaker joining associate chosen joined union vote polish mp serving replacing
parties succeed leaders secretary appointment served backing leader moderate votes voted mate outgoing assembly headed labour
premier president representative acting advisor promoted ranks vice loyal newly interim prominent tenure directors liberal
progressive sworn whip adviser backers cabinet elected elections incoming represented resigned revolutionary treasurer wing
designate endorsed influential representing retiring

shop house room fill box table bar sit filled boards desk bed door sitting kitchen floor openings sat window pool garage gym
empty hall seat tables roof apartment houses seats deck doors bars brick chair parking chairs lined yard drawer spaces couch
packed premises rooms basement locked sleeping tiers toilet bathroom lawn shower vacancy bedroom ceiling storefront walls
apartments asleep booth desks kitchens rented slept bath chamber closet floors porch sits sofa stairs beside loft rows showroom
attic barn beds cabinets ceilings cellar couches locks playground shack aisle bathrooms canteen courthouse dungeon elevator
graveyard hostel staircase upstairs

growing grow greatly spread expanding grown rapidly grew slowly thrive migration increasing significantly drastically grows
expanded considerably migrations popularity accelerated influx shifted steadily decreasing dramatically gradually scaled deeper
evolved stems dwindling exponentially fading migrate skyrocketed thriving

word words voice language speak literally languages script speaking meaning spoken fluent spelling accent sounding speaks
translating speakers tone phrase deaf bilingual shouting conversational expressions noun voices dialect mantra translates
initials interpreter pronounce slogan spelled tones

referral reply answers referrals replies answering answered emailed conversations interviewing anonymous query contacting
submissions instructions moderator requesting clarification inquiries politely replying communicating interviewers confidential
queries forwarded beforehand questionnaire notify aloud solicit notifying pertinent phoned transcripts consulted informing
notified truthfully begged communicated gleaned verbatim

hand hands head face eye eyes stick broken tip body attached foot ring mouth pocket heads standing arm hang chest leg bullet
cracked leaning pen ears lying tears hung lay backs belt hanging legs skin fingers hook loose naked neck nose sticking torn pin
rounded slap arms bare bent bone ear flip knees knife pointing punch shoulder thumb thumbs tongue upright wrapped bones hooked
nerves pinned poke tail wrist bend bow butt finger hammer hearts shoulders spine strapped teeth tooth arrow arrows biting cage
cord grip lip lips necks pockets punches punching scars stump toe twisted waving

usually actual changes certain normal numbers depending range size shape changing generally difference normally usual typically
typical exact thus shift minimal regardless tend patterns categories assuming pattern therefore usage vary demographic depend
equal preference sizes affect comparison seasonal relative suggests timing defined duration overlap weight whichever dependent
ranges reflect shifts varies definition factors indicate orientation quantity underlying varied varying whereas contrast periods
precisely differs indicates tends uncommon affects hence intervals angles demographics occurs

thread threads sheet frame paint metal canvas glass sheets bits screw loops slides polished layers pipe ink pencil plastic lamp
plate sewing iron scroll folded handmade edges fabric pasted wire concrete frames nail pens rings tile wallpaper wooden knives
lid napkin panels presses shaped slider aluminum carpet crate curtain decorate grips polishing rack roofing stitch tin urn
baskets duct fittings framed framing glue knitting magnets marker nailed nails rubber scraper stained sticks threaded tiles
tubes watermark weights wrapping beams blade brushes bulb circular curtains cutouts drywall embroidery filler foam foil mattress
negatives pallet plates quilt rope scaffolding screws sharpened sock sockets spikes spinning stainless stains stitching thicker

quite extremely fairly highly totally otherwise somewhat incredibly relatively technically complicated physically reasonably
poorly financially terribly mentally emotionally overlooked perfectly ridiculously immensely seemingly visually practically
surprisingly tremendously naturally painfully similarly akin deemed equally extraordinarily historically mediocre miserably
admittedly albeit horribly notoriously oddly overly wildly beautifully chronically exceptionally hugely ironically respectable
strategically unbelievably universally vastly

community social group founders active funded dedicated forum organization charity collaboration groups foundation founded
organizations established organized volunteer participation participating sponsor society chapter educational organize youth
church nonprofit organizing elite institutions sponsored association cultural partnered advocate conferences organised
collaborating formed foundations fundraising movement participated sponsors affiliated organisation charities mainstream
outreach donor empowerment fundraiser institution umbrella advocacy alumni atheist charitable legion religious sponsoring
transgender

ship car driven ton engine powered spare driving load truck steam pack craft cars engines traction driver drivers trailer boat
cart stolen vehicle bike drives flying overhead wheel bound electric riding gear bicycle loading loads vehicles trailers freight
pickup rolls carrying forklift motor trucks haul loaded pickups ram tire utility boats buggy diesel flagged onboard taxi bikes
booster guns jet motorcycle vans wheels container motorcycles petrol tractor tyre

gift welcome rewards reward redeem apologies perks owe generous deserve gifts encouragement avail begging cheer hassle sincere
appreciation courtesy gratitude apology handshake redemption token assurance compliment goodwill hint insult thanked gesture
thanking acknowledgement hugs inconvenience praise yous condolences lent mercy pleasure

finding creating putting considering sending setting designing keeping turning scaling cutting researching saving bringing
focusing introducing involves collecting consuming picking raising reviewing delivering pursuing exploring integrating laying
pushing deploying preparing counting quitting realizing stealing habit releasing handing installing naming placing reducing
removing ignoring tackling blocking crafting distributing evaluating identifying preventing restoring ruining stepping stopping
casting experimenting relocating securing acquiring avoiding converting fulfilling guiding proposing assisting capturing
discovering drafting extracting lifting navigating practicing presenting shifting withholding accomplishing balancing
eliminating formulating selecting splitting storing verge adjusting attaching capping clearing committing compromising dragging
inventing lowering recommending retaining sacrificing

mine seriously apparently dead fire missing fired heavy died kill killing dozens badly burn alive burned crash incident blow
firing shooting blown drone mortar crew damaged police shell accident accidentally burnt drunk hacked trapped attack gun killed
plane rescue severely storm bodies carried crashed ripped rocket blows burning disappeared fires tear blowing crashes struck
blast blew bomb buried crushed deadly destroy robbed collapsed explode exploded raid soldiers threatened tore vanished dawn
devastated drowning escape fierce guards hostage injuries kills seized shelling suicide sunk wiped

dev ref im ish em til yr bot ee gen yay ly ab ur res blah huh ing beg eh med um ah py ro aw bee chem ctrl mat nay og ra uh vy
wee balling boon goo goody loo meh

completely fully easily entirely properly instantly remotely locally differently professionally correctly independently
efficiently globally handled manually legally sourced randomly continuously nicely stored sorted securely separately
individually legitimately seamlessly smoothly accordingly carefully counted simultaneously compromised copied decently
incorrectly permanently safely thoroughly comfortably compensated endlessly freely internally labelled unavailable vanish vetted
accurately altered cheaply evaluated intentionally negatively photographed positively promptly purposefully validated
appropriately cleanly commercially disconnected electronically entirety geographically gratefully infrequently mapped programmed
screened thrice

track seconds gold length jump distance feet fastest silver leap lightweight dive jumping mile km metres triple sprint sprints
swimming climbing hurdles tall dash jerk meter metre swim diving height pairs pursuit bronze climb continents fencing jumper
meters skeleton torch

fix automate pls updating delete fixes redesign clarify tweak rewrite simplify streamline unlock typo insert redo proofread flex
duplicate redone typos disable modify repos rework timelines transcribe tweaks configure modifying pasting reinventing reset
rewrote tweaked deleting erase reboot rebrand redid repeating rethink revamped rewriting sew subbing tweaking circumvent
deactivate mended outgrown overhauled redesigning rename revise rewrites sculpt unblock

useful helpful honest reliable proof necessary relevant ideal ideally reasonable meaningful appropriate safe correct effective
importantly legitimate viable accurate impossible easiest trusted essential proven careful manner transparent beneficial
consistent practical realistic workable straightforward trustworthy acceptable competent suitable feasible simpler thorough
usable worthwhile convenient invaluable objective desirable lacking neutral purely render reputable timely logical compelling
concise dependable precise sufficient tangible safer sensible adequate attainable balanced proving authentic indicative
insufficient theoretically unbiased

cloud color white light black dot red green blue plain dark covered colors colour sun banner flag stone brown spots visible
banners orange dust flags golden lights yellow clover clusters grey colored flowers moon sky smoke bright gray moss patch
patches shadow colours flower hood ash roses blanket fog leaf pink slate clouds coloured dense flashing maple pale purple shaded
shades splash thick cherry darker invisible lit shine

native water land fields dry park tree garden winter rain farm wood beach logging weather wet mountain river grass sea fishing
flood midwest plant snow streams trees farms flats forest ice lake mill flooded mountains ocean pond cane cave crop acre clay
cliff farming lands oak pine planting plants soil terrain winters acres estates hurricane inundated lawns lodge pools rainy
shallow showers timber wells

signed date weekend visit released meeting birthday schedule met release hosted signing evening meetings calendar brief session
held dates sessions scheduled announced arrive billed officially upcoming visits cancelled attend invited midnight presented
anniversary noon conference funeral gathering festival visiting marked attended convention eve invitation occasion visited
attending canceled countdown staged ceremony formally celebrate celebrated

logo logos shirt hair wear clothing fake wearing dress shirts hat shoes kit bag pants clothes matching shoe knit badge cap hats
stickers suits tops glasses tailored wool boot boots coat dressed sweat tattoo collar costume fitting shorts backpack caps
casually jacket leather mugs mustache underwear waist wardrobe worn beard bearing bikini gloves hem hems makeup mask outfit
ribbon uniform vest wore clothed clown grooming handcuffs neatly nude outfits paired ribbons shave skirt sneakers socks tattoos
trousers

freelancers freelancing internship internships temp ops tutoring fulltime moderators homework interns coworkers outsource
overqualified assignments billable outsourced volunteering mentoring mentorship telecommuting img postdoc transitioning
bartending triage apprenticeship downtime plumbers secretarial subcontracted translators tutors dabbled ghostwriting hoc honing
mentors temps animators babysitting freelanced jobseekers menial underpaid

photoshop workflows editing spreadsheet workflow pics frameworks tooling invoicing tutorial interfaces typing tutorials modeling
formatting spreadsheets templates pointers lifecycle fonts troubleshooting animations dashboards debugging optimizing validation
widget bookkeeping calculator usability presentations proofreading rendering visualization certifications mastering prototyping
retouching scripting budgeting explanatory optimized woodworking cgi filtering specs sprites typography accelerators
bioinformatics graphical indexing instructional macros manuals realtime simulations slideshow tabletop abstracts copying
fabrication macro puzzles structuring theses transcribing whiteboard handwriting overlays porting reuse setups signage textures
threading whiteboards authoring captioning categorization optimizations renderer soundboard storyboard wallpapers

io en min pic se mo de ya ping yo aka au es ho hum bi woo alto dice gi er li ng sa ye da lang las mi na primer si todo dir el fu
ha sans ti zine bang bea cam dang nu te var ve

music sound sounds gig band pop song album intro perform records recording gigs rock label songs tracks indie roll piano
recorded solo string composer chart guitar performing soul tune charts jam strings bands dance ep folk performed albums drummer
hip pops recordings brass drum bass concert musicians sing choir classical hop musician singing ambient drums jazz jingle
musical singer soundtrack accordion bells bono dre instrumental orchestra performances quartet rap zz acoustic composed duo echo
fest guitars orchestras rave recital synth tenor ukulele violin vocal

manage collaborate translate advertise define integrate communicate optimize interact accomplish evaluate validate adapt execute
navigate prioritize utilize calculate minimize compose explore figuring monetize subscribe leveraging strive relate transform
compile incorporate maximize realistically adjust attach educate emphasize refine anticipate attribute compare convey devote
predict analyze classify cultivate distill exploit interpret realise correlate differentiate entice inspire redirect visualize
alter categorize equate expose govern inherit invent mitigate populate reproduce sharpen summarize aspire assign associating
bind conquer decipher dedicate manipulate pinpoint recreate rehearse striving

beer coffee eat cake sweet drink pizza tea cooking eating bakery sandwich cookies wine bottle recipe fat frozen delicious eggs
soup cakes meal nuts bean cheese foods fridge packs soda chicken chocolate cookie cream drinks pie snacks wheat beers biscuits
bread burger burgers homemade pot sauce ate beef bun candy canned cupcakes dairy fried ingredients jar baked batches bottles
carb dish dishes fruit gingerbread meat pastry peanuts ramen recipes salad snack stuffed bacon cooked deli diet fries goat grain
honey jars kettle lemonade potato rice spaghetti spice sugar treats whiskey assorted biscuit blueberry brew eaten flour freezer
gum juice leftover milk oatmeal pork toast vegan

invoice payout invoices deposit sum subscription donations donate donation upfront stipend payouts coupon cashed paycheck
receipts refund insured receipt subscriptions sums retainer postage coins bounties coupons pennies cheque dime giveaway lottery
raffle subscribed chunk donating reimburse vouchers escrow refunded audited budgeted collateral jackpot measly payday refunds
reimbursed royalties voucher deduct fetch honorarium payers sponsorships warranty bogus collects deductible handouts increments
lump paychecks rollback royalty

busy travel weekends vacation nights evenings holidays hobby trip guides ride journey mornings walking commute traveling
schedules hobbies trips walks weekdays surf tourist chatting surfing afternoons cruise flights travelling visitor biking camping
destination hiking outdoors sailing summers tours travels workouts errands gardening outings skipping sunrise

shit dont ass okay crap karma lol rant fucking kinda suck fuck anyways cant damn git gonna sucks crappy bullshit grandma thats
wanna wont awhile screwed gotta whats idiot ive heck dude shout freaking haha fucked messed grandpa messing badass bitch piss
pissed vibe anyhow asshole doesnt rip rut scammed theres whatnot xmas cheat didnt everytime googled gut ugh bothers bro sucked
tanked yourselves annoys bummed coop damned glorified goto grunt hating nutshell scream sob twitch vibes whine bloke brag
guessed kidding lemme scaring slacking soooo stiffed zips annoy asses bonkers bothering busted clich daddy dandy dares fishy
foolishly gutter peeps screwing sparky straightened telly toaster tripping whining yell

contractor pipelines repair supply cleaning construction maintenance gas repairs pipeline supplies oil bp electrical utilities
pump repaired rig boiler deliveries fuel plumbing electricity leaking repairing cleanup leases renovations servicing valves
wiring crews disruptions installations leak leaks pumps refining spill upkeep drilling heating outage remodeling

tasks reliability responsibilities scope availability scheduling constraints improvements latency bandwidth complexity
accessibility flexibility scalability deadlines transparency upgrades compatibility gaps specifications workload milestones
obstacles visibility extensions retention commensurate alterations staffing structural timeframe advantages incremental
ramifications backlog bureaucracy drawbacks limitations prioritized redundancy adjustments arduous bureaucratic distractions
flaws leeway

vs st rd fa eng ac leeds fc gc tri ham dragons fk cork downs intl saint

domain coding random template layout optimization logic function vector functional metrics graph algorithms domains theory
transcription functions iteration mapping proofs puzzle computational interactions schema algorithm geometry inputs modules
sequence bundle modal norm semantic linear measurement transformation diagram graphs iterations mechanics relational calculation
dimensions fractional specification variable derivative dimensional grammatical hypothesis infinite integral interacting kinetic
methodology nodes parameters probability protein simplified terminology abbreviations algebra configuration equation estimation
hierarchy localization null parameter regression simplest solvable tiling transitions variables

competitive flexible talented passive smart efficient oriented productive collaborative responsive innovative entrepreneurial
minded structured ambitious dynamic intelligent diverse savvy attractive intuitive rewarding proactive supportive thoughtful
agile endeavor suited geared inexperienced sophisticated aggressive endeavors engaging mature streamlined adaptable appealing
knowledgeable marketable bold hardworking versatile articulate centralized gifted nimble risky

dog cat bug feed hunting dogs cats hunt bugs monster bear pet mad ghost animals wild clone robot animal fish horse humans killer
mouse bounty ninja alien birds dragon weed virus zombie frog bees feeding horses migrating snail bird bite brains creature
elephant feeds heron lion mascot pandas penguin pets pirate planet trap troll viruses wolf dinosaurs ducks flies kitten kitty
mighty monkey monsters nest otter puppy bait beast butterflies canary cattle deer hens moths otters owls parrot rabbit rat sheep
species thief zoo

terrible desperate mistake mess mistakes reminder awful sad horrible messy forgotten frustrating lurking evil shame memories
needless nightmare miserable ugly sight depressing endless hopeless painful rage reminders ruined stumble brutal embarrassing
inevitable moments scares sheer doomed forgetting ruin surprises unfortunate despair disturbing fate flop grave stubborn
crushing desperation doom frustrations haunted heroic hideous horrid irony misunderstanding neglect shocking sins

recruiter accountant intern rep technician supervisor receptionist vet bookkeeper plumber clerk landlord roommate electrician
nurse tester dentist gentleman salesman bartender handyman salesperson mechanic notary maid nanny proprietor sitter solicitor
tailor archivist attendant coworker dishwasher janitor laundromat proofreader seamstress smoker welder caterer checker confidant
counselor fixer helper lathe plasterer registrar typist vicar

favors builds exists depends regards fits understands creates handles enjoys focuses deserves supports belongs entails lacks
relies insists considers improves maintains owes prefers prevents proves accepts assumes inspires reflects removes responds
encourages ensures lends

lunch wedding restaurant shopping menu dinner holiday suite hotel lifestyle restaurants fancy breakfast weddings cafe meals
guests pub boutique hotels menus reception ballpark mall nightly bash prom venues hangout hospitality manger rehearsal bingo
birthdays casino gyms resort tavern themed fare fireworks lodging posh

mods pros grads testers cons generalist picky beginner lads nerd smarter bots lad newbies beginners buddies gamers regulars
undergrad gals reckon gentlemen haves reps roommates trolls frugal grumpy headhunters hobbyist moms movers newbie pushy refs
salespeople versed addicted amateurs cops dudes fitter fresher geek hacks idiots somethings techs timers twenties vets
bridesmaids clueless dads finders frat gadget hobbyists olds wiser

devs bootstrapped shitty utm signup elance onboarding btw mockups heres repost timezone incl lurker maintainers meetups
minecraft coder iterate monetization noob wpm xyz addon infographic meetup signups auth gifs monetizing payed requesters yp
admins assholes ghosted readme skillset thurs webstore yall addons atleast cron fiver thankyou thx trk unsubscribe wasters xz
yoe awesomeness cashflow chargebacks chippy comms copywriting creatives digitise eachother emotes pageviews qx refactoring
referrer reposting scumbag spammed stylesheet submitter timesheet uj uniques yz adress calender chargeback checkbox closeup
config couchsurfing grooveshark lambing logins machina mech monetized perma phpbb pram quora resizing retouch seperate syncs
tenner turd withing workspaces yj zelle

yrs cc hrs mins ft mm approx xx mb lb lbs mt px sq cm fri flask caliber dpi inches oz rn lifts resend wt bl fps kb mg nm

legit vague ridiculous throwaway negotiable quid useless confusing excuse insane unprofessional worthless readable suffice
ambiguity excuses nonsense solves irrelevant paranoid redundant shameless unnecessary unrealistic doable insulting meaningless
pointless sketchy understandable arrogant biased greedy naive outdated repetitive unfair apt arbitrary blindly disregarded
downright existent inappropriate malicious premise sane trivial addictive autopilot corrupted dishonest egregious gambit
impractical incomplete inconsistent irreplaceable opaque outrageous preferable problematic renders understatement unreasonable
unreliable brainer discouraging dubious exaggerating exhausting factual indifferent inefficient intrusive justifying lenient
recourse seeming stupidity tedious unethical unprepared utterly whim

alot clue pitfalls maintainer googling proprietorship validating checklist backstory coders cofounders freebies guesses
imagining ironing playbook brainstorming caveats fiddling ghostwriter gimmicks gist longshot mocks perk shoebox shortcuts
unlocking blurb brainstorm buzzwords chime placeholder shenanigans trolling advices callbacks caveat delights deliverables
fallacy fallback fancies hypothesize legalities okayed plethora practicality prioritizing pruning similiar sizing strangest
tinkering toying transformative
`;
