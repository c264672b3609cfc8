/**
 * Ordinary words, so that a line that begins with one is not taken for a sender's name. Data only.
 * They are those written in small letters in at least eight of the model's own training messages (server/model/data)
 * and in three of ten places; plurals, -ed, -ing and -ly are left out where the plain word is here.
 */

const WORDS: ReadonlySet<string> = new Set(
  (
    "able aboard about above abroad absence absent absolutely academic accept acceptance access accessible " +
    "accident accidental accommodation accordance according account accountant acct accurate ache achieved " +
    "acknowledge across act action activate activation active activities activity actual add additional address " +
    "adipiscing adjusted adjuster adjustment admin administration administrator admission admit admitted adopt " +
    "adoption ads adult advance advantage advert advertised advertising advice advise adviser advisory affect " +
    "afford affordable afraid after afternoon afterwards again against age agencies agency agenda agent ago agree " +
    "agreement ahead aid aim air airline airport airtime aisle alarm alcohol alert aligners alive all allergen " +
    "allergic allergies allergy allotment allow allowance almost alone along aloud already alright also alter " +
    "although altogether alumni always amazing amber ambulance amend amet among amount amp amt and anew animal " +
    "ankle annex anniversary announce annual anonymous another answer any anybody anyone anything anytime anyway " +
    "anywhere apart apologies apologise apology app appeal appear apple appliances applicant application applied " +
    "applies appoint appointment appraisal apprentice apprenticeship approval approve approx approximately appt " +
    "apron arch archive are area aren arena argue argument arm armchair around arrange arrangement arrears " +
    "arrival arrive article ash ashamed aside ask asleep assembly assessed assessment assessor assigned " +
    "assignment assistance assistant assume assured asthma ate attach attachment attack attempt attend attendance " +
    "attention attitude attorney auction audience audio audit auditor aunt authentication authenticator author " +
    "authorisation authorised authority authorized auto automated automatic automatically automation autumn " +
    "availability available average avoid awake award aware away bab babies baby back background backup bacon bad " +
    "badge badger bag bagged bake baker bakery bal balance balcony ball ballot balm ban banana band bandstand " +
    "bank banner bar barbecue barcode bare bargain barn barrel barrier barrow base basement basic basis basket " +
    "batch bath bathroom bats batteries battery bay beach bean bear beard beat beautiful became because become " +
    "bed bedding bedroom beech beef been beer bees before beforehand beg began begin beginners beginning begun " +
    "behalf behind being believe bell belong belongings below belt bench bend beneath beneficiary benefit beside " +
    "best beta better between beyond bib bicycle bid bidder big bigger biggest bike bill bin bio bird birth " +
    "birthday biscuits bit bite black blank blanket blazer bleed blend bless blind block blog blood bloom blow " +
    "blue board boat boathouse body boil boiler bold bond bone bonus book bookcase bookkeeper bookkeeping booklet " +
    "bookshop boost booster boot booth border bored boring born borrow boss both bother bottle bottom bought " +
    "bounce bouncy bound boundary bouquet bow bowel bowl box boy bracket brake branch brand brass brave breach " +
    "bread break breakdown breakfast breast breath breathe brew brick bridge brief brighter brilliant bring " +
    "broadband brochure broke broken broker brother brought brown browser brush bucket buddy budget buffet bug " +
    "build builder built bulb bulk bulky bull bulletin bump bunch bundle buns burgers burglar burial burn " +
    "bursaries bursary burst bus busiest business busy but butter button buy buyer bypass cab cabin cabinet cable " +
    "cache caddy cafe cage cake calculator calendar call caller calm came camera camp campaign campus can canal " +
    "cancel cancellation cancelled cancer candidate candle cannot cant canteen canvass cap capital capped captain " +
    "car caravan carbon card cardboard cardholder cardigan care career careful carer carpet carriage carried " +
    "carrier carries carry cart case caseworker cash cashback cashless casserole cast cat catalogue cataract " +
    "catch categories category catering cattle caught cause ceilidh ceiling celebrate cell cellar cent center " +
    "centre ceremony cert certain certificate certified cervical chain chair challenge chamber chance change " +
    "channel chap chapel chapter character charge charger charities charity chart chase chat cheap cheaper " +
    "cheapest check checklist checkout cheer cheese chef chemist cheque chest chew chicken child childcare " +
    "children chip chipped chocolate choice choir cholesterol choose chose chosen christening chuck church cider " +
    "cinema circle circumstances citizens city claim clash class classroom clause clay clean cleaner clear " +
    "clearer clerk clever click client climb clinic clinician clip cloakroom clock close closer closure cloth " +
    "cloud club clubhouse cluster coach coast coat cocktails code coffee coin cold colleague collect collection " +
    "college color colour column come comfort comfortable comment commission commit committee common community " +
    "companies companion company compare comparison compensation competition complain complaint complete " +
    "completion complimentary compliments compost compulsory computer con concern concert condition conditional " +
    "conduct conference confidence confident confidential config configuration confirm confirmation connect " +
    "connection consectetur consent consider console constitution consult consultant consultation consumer " +
    "contact contactless contain content contest continue contract contractor contribution control controller " +
    "convenient conversation converted cook cooker cookery cookies cool copied copies copy cord cordless corner " +
    "correct correction corridor cos cost costume cosy cottage cotton cough could couldn council councillor " +
    "counselling counsellor count counter countries country county couple coupon courier course court courtesy " +
    "cousin cover coverage cow crab crack crash crate cream create credit creditors crew cricket cried crime cron " +
    "cross crowd crown cruise cry cup cupboard cuppa curious currency current curry curtain cushion custom " +
    "customer cut cutting cycle cylinder dad daft daily dairy damage damp dance danger dark dashboard data " +
    "database date daughter day dead deadline deal dealer dealt dearer death debate debited debits debt decent " +
    "decide decision deck declaration declare decline dedicated deducted deductible deduction deep default degree " +
    "del delay delegate delete deletion delighted deliver deliveries delivery demand demo demonstration dentist " +
    "department departs departure depend deploy deposit depot described description deserve design designer desk " +
    "desktop dessert destroy detail developer device diabetes diabetic dial dialysis diary did didn die diesel " +
    "dietary differ difference different difficult difficulty dig digest digging digital digits dining dinner " +
    "diploma directly directors directory disability disabled disagree disappointment discharge disciplinary " +
    "disco disconnected discount discover discuss discussion disease dish dishwasher disk dispatch display " +
    "dispute disregard disruption distance district disturb diversion dividend division docs doctor document " +
    "documentation does doesn dog doing dollar dolor domain don donate donation done donor dont door doorbell " +
    "doorstep dose dot double doubt down download downtime dozen draft drag drain drama draw drawer drawn dream " +
    "dress drew drill drink drip drive driver drop dropped drove drum dry duck due dull duplicate during dusk " +
    "dust duty dye each eacute ear earbuds earlier earliest earn earth easier easiest east easy eat eaten edge " +
    "edit edition editor education effect effective egg eight eighteen eighty either elect election electoral " +
    "electric electrical electrician electricity electronic eleven eligibility eligible elit else elsewhere email " +
    "emergencies emergency employee employer employment emptied empty enclose encrypted end endfor endif endpoint " +
    "energy enforcement engine engineer engraved enhanced enjoy enough enquiries enquiry enrol enrolled enrolment " +
    "enter entitled entrance entries entry envelope episode equal equipment erase error escape especially " +
    "essential est estate estimate euro evaluation even event ever every everybody everyday everyone everything " +
    "everywhere evidence exactly exam examination examined examiner example excellent except excess exchange " +
    "excited exciting exclude exclusions exclusive excuse exempt exemption exercise exhibition exhibitor exist " +
    "exit expect expense expensive experience expert expire expiry explain explanation explore export extend " +
    "extension extra eye fabric face fact factory fade fail failure faint fair faith faithfully fake fall fallen " +
    "false families family famous fan fancy fantastic far fare farm farmer fast faster fastest fat father fault " +
    "faulty favor favour favourite feature fed federal fee feedback feel feet fell fellow felt fence ferry " +
    "festival festive fetch fever few fewer fff fibre field fifteen fifth fifty fight figure file fill film " +
    "filter final finance financial find fine finger finish fire firewall firm first firstname fish fit fitted " +
    "fitter fitting five fiver fix fizz flag flare flash flask flat flatmate flea fleece flexible flight float " +
    "flood floor flow flower flown flu flue flush fly foam fob focus fold folder folk follow followers font food " +
    "foot football for force ford forecast foreign forest forever forget forgive forgot forgotten forklift form " +
    "formal format former formula fortnight forty forum forward foster found founder fountain four fourteen " +
    "fourth foyer frame fraud free freeze freezer fresh fridge friend frightened from front frost frozen fruit " +
    "fryer fuel full fully fun function fund fundraiser fundraising funeral funny furniture further fuse fuss " +
    "future gadget gain gallery gambling game gang gap garage garden gardener garlic gas gate gave gaz gel " +
    "general generated generation generous gentle get getting giant gift girl give given glad glance glass glove " +
    "glow gluten goal goat goes goggles going gone good goodbye goody goose got government governor gown grab " +
    "grade graduate graduation gran grandchildren grandfather grandmother grandparents grandson grant grass " +
    "grateful gratitude great green greener greenhouse greeting grew grey grid groceries gross ground group grow " +
    "grown guarantee guard guardian guess guest guidance guide guidelines guitar gutters gym habit had hadn hair " +
    "halal half halfway hall ham hamper hand handbook handful handle handler handset handy hang happen happier " +
    "happy hard harder hardship hardware harm harvest has hasn hat hatch hatchback hate have haven hay head " +
    "headache header headphones headset health healthcare healthy hear heard heart heat heater heavy hedge heels " +
    "height held hellip helmet help helper helpful helpline hens hepatitis her here hereby hero herself hidden " +
    "hide high higher highest hill him himself hip hire his history hit hiya hob hog hoist hol hold holder hole " +
    "holiday home homeowner homework honest honey honoured hoodie hook hope hose hospital host hot hotel hour " +
    "house household how however hrs hub huge human hundred hung hungry hunt hurry hurt husband hut hybrid " +
    "hygiene hygienist ice idea ideal identification identity idle ignore ill illness illustration image imagine " +
    "immediately impact impartial implant import important improve inactive inbox inc inch incident incl include " +
    "inclusive income inconvenience increase independent index individual indoors induction industrial industry " +
    "info inform information ingredients inhaler inheritance initials injections injury ink inline inquiry inside " +
    "inspect inspection inspector inspiration install installation instalment instance instant instead instruct " +
    "instruction instructor instrument insulation insulin insurance insure insurer intend interest interim " +
    "internal internet interpreter interruption interval interview into intro introduce introductory inventory " +
    "invest investment investors invisible invitation invite invoice involved ipsum iron island isn issue item " +
    "itinerary its itself ive jab jacket jam jar jazz job join joint joke journal journey joy judge jug juice " +
    "jump jumper junior just keen keep keeper kept kerb kettle key keyboard keynote kick kid kidney kiln kind " +
    "kinder kindness kiosk kit kitchen knee knew knit knitted knives knock know knowledge known lab label " +
    "labelled laboratory labour lack lad ladder ladies lady laid lake lamb lamp land landline landlord lanes " +
    "language lanyard lapse laptop large larger largest laser last lastname latch late later latest laugh launch " +
    "launderette laundry law lawn lawyer lay layer layout ldquo lead leader leadership leaf leaflet league leak " +
    "lean learn learner lease leaseholder least leather leave leavers lecture led ledger leeks left leg legacy " +
    "legal legroom lemon lend lender length lens lent less lesson let letter letterbox letting level levy " +
    "liability library licence lid lie life lifeboat lifetime lift light lighter lighthouse lightning like limit " +
    "line linen link list listen lit litre litter little live load loaf loan lobby local lock locker lodge loft " +
    "log logged logging login logo lol lonely long longer longest loo look loop loose lorry lose loss lost lot " +
    "lottery loud lounge love lovers low lower lowest loyal loyalty luck lucky luggage lump lunch lunchtime " +
    "luxury lying machine mad made magazine magistrates mail mailbox main maintenance major make makeover maker " +
    "man manage management manager mandatory manual manufacturer many map maple marathon margin mark market " +
    "marketplace marquee marriage married marshal massage mast master mat match mate material maternity maths " +
    "matter mattress matures maturity max maximum may maybe mdash meal mean meant meantime meanwhile measles " +
    "measure measurements meat medal media mediator medical medication medicine medium meet member membership " +
    "memorial memories memory men mend menopause mention mentor menu merchant merge merger merry message met " +
    "metal meter method metre mice microphone microwave mid middle middot midnight midweek midwife midwives might " +
    "migrate migration mild mile mileage milk million min mince mind mine mini minibus minimum minor minus minute " +
    "mirror miss mistake mix mobile mobility mock mode model moderate moderator module mole mom moment momentum " +
    "money monitor monospace monoxide month mood moon more morning mortgage moss most mother motor mould mountain " +
    "mouth move msg much mud muddy mug mulled multi mum museum music must mustard mustn mute myself mystery nail " +
    "name nan nappies narrow nasal national natural nav navy nbsp ndash near nearby nearer nearest necessary neck " +
    "need needle needn negative neighbor neighbour neither nervous nest net network never new newborn newer " +
    "newsletter newspaper next nibbles nice nicer nicest night nil nine nineteen ninety ninth nite nobody noise " +
    "noisy nominate nomination non none noon nor normal north nose not note notebook nothing notice noticeboard " +
    "notification notified notify now nowhere nowt nudge nuisance number nurse nursery nut oak oat oatmeal object " +
    "objection obligation obliged occasion occupier odd off offence offer office officer official offline often " +
    "oil old older oldest olive ombudsman onboarding once one ongoing onions online only onto onwards open " +
    "operation operator opinion opportunity opposite opt option optional orange order ordinary organ organisation " +
    "organiser organization original other otherwise otter ought our ourselves out outage outcome outdoor outer " +
    "outfit outpatient outside outstanding oven over overall overdraft overdue overhead overheat overleaf " +
    "overnight owe own owner ownership oxygen pace pack package packet pad padding paddle page paid pain paint " +
    "pair pan panel panic paper paperless paperwork paracetamol parade parcel parent parish park part particular " +
    "parties partner party pass passcode passenger passport password past pasta paste patch path patience patient " +
    "patrol pattern pause pavement pavilion pay payable payday payee payer payment payout payroll payslip peace " +
    "peaceful pear peas peek peg pen penalty pence pencil pencilled pending penny pension people per percent " +
    "perfect performance perhaps period permanent permission permit permitted person personal personalised pet " +
    "petition petrol pharmacist phase phone photo photograph photographer physio physiotherapist physiotherapy " +
    "piano pic pick pickers pickup picnic picture pie piece pile pill pillow pilot pin pink pinned pint pipe " +
    "pipeline pit pitch pity pizza place placement plain plan plane planned planner planning plant plaster " +
    "plastic plate platform play player playground plc pleasant please pleasure pledge plenty plot pls plug " +
    "plumber plus pocket podcast point poles police policies policy policyholder polish polite poll polo pond " +
    "pool poor pop popcorn popular porch pork porridge port portal porter portfolio position possible post " +
    "postage postal postcode poster postman postponed pot potatoes potholes pound pour power ppl practical " +
    "practice practise pram prayer pre precaution prefer preference preferred pregnancy pregnant premises premium " +
    "prepaid preparation prepare prepay prepayment prescriber prescription present presentation press pressure " +
    "pretend preview previous price pride principle print printer priority privacy private privilege prize " +
    "probably probate problem procedure proceeds process product production professional profile profit program " +
    "programme progress project projector promise promotional prompt proof proper property proposal propose " +
    "proposer prosecco protect protection proud prove provide provider provisional proxy pts pub public " +
    "publication publish pudding pull pump pupil puppy purchase purple purpose purse push put putting pyjamas qty " +
    "qualified qualify quality quarter queries query question questionnaire queue quick quicker quickest quid " +
    "quiet quieter quit quite quiz quorum quot quota quotation quote rabbit race rack radiator radio raffle rail " +
    "railcard railway rain rainy raise rally ramp ran random rang range rank rare rarr rash rata rate rather raw " +
    "rdquo reach reachable read reader ready real rear rearrange reason reasonable rebate rebook rec recall " +
    "receipt receive recent reception recharge recipe reclaim recognise recommend recommendation reconnect record " +
    "recovered recovery recruiting recurring recycle red reduce reduction ref refer reference referral referred " +
    "refill refresh refreshments refund refundable refusal refuse reg regarding regards region regional register " +
    "registrar registration regret regular regulated regulations regulator rehearsal reject relax relay release " +
    "relief rely remain remarks remember remind reminder remote removal remove renew renewal rent rental reopen " +
    "rep repaid repair repay repayment repeat replace replacement replied replies repo report repositories " +
    "repository repossessed representative request require requirement resale reschedule research researchers " +
    "reservation reserve reset resident residential resolution resolved respect respond response responsibility " +
    "responsible responsibly rest restart restaurant restore restricted result resume retailer retention retire " +
    "retirement retry return reverse review reviewer revised revision revoke reward rewrite rewritten ribbon rice " +
    "ride rider right ring rinse rise risen risk river roadmap roads roaming roast robot role roll roof room root " +
    "rope rose roster rota rotation rough round route router routine row rsaquo rsquo rubbish rucksack rude rug " +
    "rule run rung runner running rush rust sad saddle safe safeguarding safer safety sage said sail salad salary " +
    "sale salmon salon same sample sandbox sandwich sat satisfactory satisfied sauna sausages save savers saw say " +
    "scaffold scale scam scan scanned scanner scanning scarf scene schedule scheme scholarship school scissors " +
    "scones score scratch screen screenshot script scrutineer sea seal search season seat sec second seconder " +
    "secret section secure security see seem seen select selection self selfie sell seller semester semi send " +
    "sender senior sense sensible sensitive sensor sent sentence separate serial series serious serve server " +
    "service session set settee setting settle settlement setup seven seventy several shade shake shall shame " +
    "shampoo shan shape share sharp shave she sheep sheet shelf shell shelter shelves shift shine shingles ship " +
    "shipment shipped shipping shirt shoe shoebox shop shopping short shortcuts shortened shorter shortlist shot " +
    "should shoulder shouldn shout show shower shown shut shutters shuttle shy sibling sick sickness side " +
    "sidetrack sight sign signal signature silence silent sill silly silver similar simple simpler simply since " +
    "sincerely sing singers single sink sister sit site sitting six sixteen sixth sixty size sketch skills skin " +
    "skip skipped skirt skis sky slate sleep sleeve slept slice slide slightly slip slipped slippers slot slow " +
    "small smaller smallest smart smarter smartphone smear smell smile smoke snacks snap snow soap social sock " +
    "socket sofa soft software soil solar sold sole solicitor solid solidarity solution solved some somebody " +
    "someone something sometimes somewhere son song soon sooner sore sorry sort sound soup source sourdough south " +
    "spa space spam spare speak speaker special specialist speech speed spelling spend spent spin splash split " +
    "spoiled spoke spoken sponsor sponsorship spoon sport spot spouse spray spread spreadsheet spring square " +
    "squash stack staff stage stain stair stall stamp stand standard standby star start starter state statement " +
    "station statistics status statutory stay std steam steel steep step steward stick sticker sticky still " +
    "stitches stock stolen stomach stone stood stool stop stopcock stopped stopping storage store stories storm " +
    "story stove straight stranger strap strategy straw streak stream streets strength stress stretch strike " +
    "string strip stroke strong stronger struck struggling stub stuck student studies studio study stuff style " +
    "sub subjects submission submit submitted subscribe subscriber subscription substitute success successful " +
    "such sudden sugar suggest suit suitable suitcase suite sum summaries summary summer sun sunglasses sunny " +
    "sunrise sunset sunshine supermarket supervisor supper supplement supplied supplier supplies supply support " +
    "supporter sure surface surgeon surgery surname surprise survey surveyor suspect suspended swap swapped swear " +
    "sweet swept swim swimming switch sympathy symptoms sync system tab tabard table tablet tae tag tagged tail " +
    "take takeaway taken talent talk tall tan tank tap tape target tariff task taste taster taught tax taxi " +
    "taxpayer tea teach teacher team tear teatime technical technician tee teenage teeth telephone television " +
    "tell telly temp temperature template temporary ten tenancy tenant tend tenner tent tenth term terminal " +
    "terrace test testers text than thanks that the theatre theft their them theme themselves then theory there " +
    "therefore thermometer thermostat these they theyre thick thin think third thirteen thirty this those though " +
    "thought thousand thread three threshold threw thrilled throat through throughout throw thrown thru thumb thx " +
    "thyroid tick ticket tide tidy tie tier tight til till time timer timesheet timetable tin tiny tip tired " +
    "title tmrw toast toaster today toddler toes together toilets token told toll tomatoes tombola tomorrow tone " +
    "tonight too took tool tooth top topic torch total tote touch tour towards towel tower town toy trace track " +
    "tracker tractor trade traders traffic trail trailer train trainer tram transaction transcript transfer " +
    "transferred transport trash travel travelled travellers travelling tray treasurer treat treatment tree " +
    "triage trial tribunal trick tried tries trim trip triple trolley trouble trousers truck true truly trust " +
    "trustee try tub tube tuition tulips tune turf turkey turn turnover tutor twelfth twelve twenty twice twin " +
    "two txt type tyre umbrella unable unaffected unauthorised unavailable unchanged uncle under underneath " +
    "understand understood undo undone unexpected unhappy uni uniform union unit unless unlimited unlock unopened " +
    "unpaid unplug unread unsub unsubscribed unsuccessful until untouched unused unusual unwell update upgrade " +
    "upheld upload upon upper upset upside upstairs urgent urine url urs usage use useful user username usual " +
    "utility vacancies vacancy vaccinated vaccination vaccine vacuum valet valid valuable valuation value valuer " +
    "valve van variable varnish vase vault veg vegan vegetables vegetarian vehicle venue verification verified " +
    "verify version vertical very vessel vest vestry vet via vicar video view village virtual visa visible vision " +
    "visit visitor vitamins voice void volume voluntary volunteer vote voter voucher voyage wage wait waitlist " +
    "waive waiver wake walk walker wall wallet walnut wanna want war ward warden wardrobe warehouse warm warmest " +
    "warning warranty was wash wasn waste watch water waterlogged waterproof wave wax way weak wear weather web " +
    "webhooks webinar website wedding wee week weekday weekend weigh weight welcome well wellbeing wellies went " +
    "were weren west wet whale what whatever wheel wheelchair when whenever where wherever whether which " +
    "whichever while white whiteboard whitening who whoever whole whom whose why wide width wife wifi will win " +
    "wind window windowsill windscreen wine wing winner winning winter wipe wire wish wishlist with withdraw " +
    "withdrawal withdrawn withheld within without witnesses wks wobble woman women won wonder wonderful wont wood " +
    "wooden wool word work worker workout workplace workshop workspace world worldwide worm worn worried worries " +
    "worry worse worst worth would wouldn wound wrap wrapped wrapping wrist wristband write written wrong wrote " +
    "yard yarn year yellow yer yes yesterday yet yoga you young younger your yourself yourselves youth yrs zero " +
    "zip zone zoob"
  ).split(" "),
);

/** Whether a word in small letters, or the word it is a form of, is an ordinary one. */
export function isCommon(word: string): boolean {
  if (WORDS.has(word)) return true;
  if (word.endsWith("ing")) return WORDS.has(word.slice(0, -3)) || WORDS.has(`${word.slice(0, -3)}e`);
  if (word.endsWith("ed")) return WORDS.has(word.slice(0, -2)) || WORDS.has(word.slice(0, -1));
  if (word.endsWith("ly")) return WORDS.has(word.slice(0, -2));
  if (word.endsWith("es") && WORDS.has(word.slice(0, -2))) return true;
  return word.endsWith("s") && WORDS.has(word.slice(0, -1));
}
