extension JourneyCues {
    static let english = """
        # need marketing
        Is this suitable for beginners?
        would it be right for someone like me who has never done this before
        Is it loud? I have a baby sleeping next door
        how noisy is it really
        Is it worth the money?
        worth it for occasional use?
        is this any good for small flats
        What exactly does it do?
        what is it for
        Can a child use this safely?
        Is it safe around pets?
        not sure whether I need this at all
        Do I really need one of these if I live alone?
        Would it work for left-handed people?
        I'm 74 and not good with technology, is it easy enough for me?
        Will this help with what I have in mind?
        Is the product meant for everyday use or only for holidays?
        who is this aimed at
        suitable for elderly
        good for sensitive skin?
        Can I use it if I have a heart condition?
        Is it OK during pregnancy?
        does it really do what it promises
        Does it make sense for a family of four?
        Would you recommend it for a person with a bad back?
        is it heavy to carry for a small woman
        Does it smell when it is running?
        Does it use a lot of electricity?
        will i get any benefit from this
        What would I gain from this service?
        Is there an age limit?
        from what age is it suitable
        Can it be used outdoors in winter?
        Does this stand up to rain and frost?
        Is it strong enough for daily professional use?
        How long does something like this usually last?
        is it durable
        I have allergies, does it contain anything I should avoid?
        is it eco friendly and where is it made
        Are there any risks I should know about?
        Could someone in a wheelchair use it?
        Would it be too big for my little kitchen?
        Any good for hard water areas?
        I rent my home, is this allowed and does it make sense for a tenant?
        Is it quiet enough for an open-plan office?
        Can I rely on it when I'm away for weeks?
        What problem does your product actually solve?
        Is this a good present for a teenager?
        Are these boots warm enough for minus fifteen?
        does the fabric itch, my skin is easily irritated
        Is the coat waterproof or just shower resistant?
        Will the laptop cope with video editing?
        Is the drill powerful enough for concrete walls?
        Is your accounting software suitable for a sole trader?
        would a crm make sense for a two person business
        Is this account meant for students?
        Can I open an account if I've just moved to the country?
        Is there decent coverage in rural areas?
        do I get signal in the mountains with you
        Does solar pay off with a north-facing roof?
        Is a heat pump worthwhile in an old house?
        Is the hotel suitable for small children?
        is the hike doable for unfit people
        Is the area safe at night for a woman travelling alone?
        Are these biscuits gluten free?
        Is it vegan and halal?
        Can diabetics eat this?
        Can I take these tablets together with blood thinners?
        Is the cough syrup suitable for toddlers?
        Is the concert wheelchair accessible?
        Can I bring a five year old to the show?
        Do I need any previous knowledge for the course?
        is the online class suitable for shift workers
        Will the certificate help me find a job?
        Are there small parts a baby could swallow?
        is the puzzle too difficult for a four year old
        Is the sofa comfortable for tall people?
        Would this mattress help with back pain?
        Is an electric car practical without a charger at home?
        can a heavy rider use this bike
        Is the watch ok for swimming?
        Does the vacuum pick up dog hair?
        Is the washing machine quiet enough to run at night?
        Does this cream help against rosacea?
        is the shampoo ok for coloured hair
        Is the game suitable for someone who hates violence?
        Is the novel too scary for a ten year old?
        Does the policy make sense if I hardly travel?
        Do I need contents insurance as a student?
        Is your gym good for people who are overweight and shy?
        Do the classes suit people recovering from knee surgery?
        I was wondering whether this would be of any use to a complete novice
        Could you tell me if it's appropriate for asthmatics?
        dont know if its for me tbh
        any point in getting this if I only travel twice a year?
        would it drive my neighbours mad
        We live in a two-room flat with a Labrador and a lot of rugs. I have been looking at the Rovo X5 vacuum robot for weeks. I doubt that it copes with that much hair.
        My mother is 81 and has arthritis in both hands. She would like an e-bike to get to the market again. I worry that it is too heavy for her to push and that she will be scared of the motor.
        Our house was built in 1932 and still has the old cast-iron radiators. A neighbour says a heat pump would never get the living room warm. I'd like an honest word on whether it makes sense for us.
        I keep a 60 litre aquarium in my bedroom. The pump I have now keeps me awake. Before I spend money again I would like to know how loud yours is at night when everything else is quiet.
        We are expecting our first baby in May. Everyone tells us something different about baby monitors and radiation. Is yours safe to put right next to the cot?
        I run a nail studio with three tables, and the smell of acetone bothers my clients. I saw your air purifier in a hotel. I need to know if it takes away chemical fumes and not just dust and pollen.
        There are two of us and we drink maybe four coffees a day. A fully automatic machine costs a fortune. Does it pay for itself compared with going to the café on the corner, or is it only a toy?
        I have never printed anything in 3D and I'm not technical at all. My grandson keeps asking for a printer for his birthday, he is eleven. I'm not sure a child that age can be left alone with it.
        I work nights and sleep in the daytime with a bedroom to the street. Your white noise speaker was recommended to me. Perhaps drowning out lorries and bin collections is asking too much.
        We own a holiday cottage by the sea where it's damp all winter. Would the camera survive the salt air? It would hang under the eaves on the west side.
        I got a pacemaker fitted in March. The smart scale sends a small current through the feet as far as I know. Nothing on the page says whether someone like me may stand on it.
        My daughter has coeliac disease and reacts to the tiniest trace. Your granola bars look lovely, and the label says no wheat. I cannot tell whether they are made on the same line as ordinary ones.
        I'm a freelance translator with about forty invoices a year. At the moment I do everything in a spreadsheet. I fear your bookkeeping program is overkill for me.
        I left school at sixteen and am now 52. I'd love to do the evening course in web design. Honestly, are people like me ever in the group, or will I be the only one who can't keep up?
        We take the camper to Norway every February. It can be minus twenty at night. I want to know if the lithium battery still gives power then, or whether I should stick with the old one.
        I'm a tall bloke, 198 cm, with long arms. Normal shirts ride up as soon as I lift something. Tell me if your work shirts are cut for somebody built like me.
        My cat drinks far too little, the vet says. I have read about drinking fountains. She is frightened of every buzzing thing in the house, so I don't know whether she would go near yours.
        We rent and the landlord won't let us drill any holes. We would still like some kind of alarm, as there was a break-in two doors down. Is your system any use to tenants?
        I suffer from migraines and flickering light sets them off within minutes. Your desk lamp is advertised as flicker free. Does that hold when it is dimmed right down too?
        I'm moving to Lisbon for eight months and will keep my job here. I don't know if your travel insurance is meant for that long or only for holidays. I also have mild asthma.
        We have well water with lots of iron, everything turns brown. A friend swears by your filter jug. I can't find out if it does anything against iron.
        I only ride on Sundays, about 20 km, flat. Everybody at work says I need an e-bike with a mid motor. I'm not convinced it is worth that much money for so little riding.
        My husband snores and I'm desperate. I have tried sprays, strips and pillows. Does your anti-snore band do anything at all for someone who sleeps on his back?
        We are a choir of thirty pensioners and rehearse in a church hall. Somebody suggested your app for planning rehearsals. Most of us can barely send a text message, so I have my doubts.
        I have very sensitive teeth and two crowns. Your sonic toothbrush looks good but I'm afraid it will hurt. Can people like me use it every day without trouble?
        Our bathroom has no window and gets mouldy in the corners. We run a towel rail and keep the door open. Would a small dehumidifier with 12 litres solve this or do we need a builder?
        I teach in a primary school and look for tablets for 26 seven-year-olds. They get dropped every single day. Are yours made for that, or are they home devices with a pretty case?
        I live on the fourth floor with no lift. The folding treadmill appeals to me, but I don't want the people underneath to hate me. How much of the thumping gets through the floor?
        I'm in week 14 and travel for work a lot. The massage cushion with heat would be heaven for my back. Nowhere do you say whether pregnant women can use it.
        We have a budgie in the kitchen. I read that coated pans can kill birds when they get too hot. Is the coating on your frying pan safe with a bird in the room?
        I pay 190 a month for electricity and your advert says a smart thermostat saves a third. We have night storage heaters. I suspect that third applies only to people with gas boilers.
        My father has early dementia and goes for long walks. I thought of a GPS watch that he can't take off by himself. Is yours meant for adults, or is it a children's thing?
        I have flat feet and stand for nine hours in a bakery. The clogs get good ratings from nurses. Would they help me too, or is the sole too soft for flat feet?
        We have only 3 Mbit down at the farm and no fibre in sight. Does your video doorbell even make sense on a line like that? The postman comes when we are in the stable.
        I'm eighteen and start my apprenticeship in September. My bank wants to sell me a pension plan. Is something like this sensible at my age, or is it aimed at people who already have money?
        I wear glasses with minus eight. A friend's VR headset was unusable for me at Christmas. Can a short-sighted person see anything sharp in yours?
        Our Siamese jumps on everything, hobs included. We are thinking of an induction hob with touch controls. Could the cat switch it on while we're out?
        I've got hay fever from March till July and sleep with the window shut. My room is only 11 square metres. Will an air purifier make a difference or is it just a fan with a fancy light?
        We go camping with three kids in Scotland, mostly in the rain. I don't need anything fancy. Is your family tent any good in a proper storm or is it for fair weather?
        I'm self-employed with a van and two mates who help out. Your fleet tracker is mentioned everywhere. Does a firm as tiny as mine get anything out of it?
        My nan is deaf in one ear and hates hearing aids. Would the TV headphones be simple enough for her? She has a telly from 2009.
        I want to learn the piano at 63. We live in a terraced house with thin walls. Is a digital piano with headphones silent for the neighbours, or do they hear the keys?
        I have a rescue greyhound who pulls like a train and has a very thin neck. Are your harnesses made for dogs with that shape? The last one slipped over her head.
        We are vegetarians and my wife is allergic to nuts. The meal box sounds tempting for busy weeks. I'm unsure whether it is a fit for us or whether we would throw half of it away.
        I bake about ten loaves a week for the village shop. The dough is heavy, 70 percent rye. Could your stand mixer take that day in, day out, or would the motor burn out?
        I'm a diabetic and travel to Thailand in July. Insulin has to stay cool for up to 14 hours. Does your cooling wallet manage that in 35 degrees heat?
        My son is nine and wants an electric scooter like his friends. I have no idea what is allowed on the road here. Is yours suitable for his age at all?
        We just bought a flat with a gas boiler that is two years old. People keep telling us to get solar on the balcony. It faces north-east, so I wonder if it is worth it.
        I'm recovering from a hip operation and mustn't bend. A robot that mops would be great. Do I have to kneel down to empty the tank, or can it be done standing?
        Our office is one room with twelve desks, and everyone is on the phone. Would your sound panels make any difference? I don't want to spend money on decoration.
        I get seasick on a pedalo. My wife has set her heart on the river cruise in autumn. Does one feel the waves at all on a ship like that?
        I've got rosacea and every sun cream stings. You write sensitive on yours, like everyone else. Has anybody with real rosacea tried it for weeks?
        I'm a shift worker at a hospital and never know my hours more than a week ahead. Can someone like me do your language course at all? I don't want to pay and then miss half of it.
        My son has autism and can't stand labels or seams. Your pyjamas are described as soft. Are there really no seams at all on the inside?
        We have a big chest freezer in the garage where it drops below zero in January. The dealer down the road says it will stop working. Is yours built for cold rooms?
        I have a cheap smartphone from 2018 and use it only for calls and messages. I think your unlimited tariff is nonsense for me. The chap in the shop was very keen to sell it.
        The kids come home at two and we get back at five. I'd like a lock that tells me when they are in. Is a smart lock safe enough or is it easy to break into?
        My knees are shot after twenty years of tiling. A colleague lent me your knee pads for an hour and they felt good. Will they still be comfortable after a full day?
        I look after my grandson twice a week, he's fourteen months. The stair gate in your catalogue is clamped, with no screws. Is that firm enough for a little bruiser who shakes everything?
        We're a small parish with a leaking roof and no money. Somebody told us about your fundraising platform. Do communities of our size ever raise anything, or is it for big charities?
        I have tinnitus and can't bear high whistling tones. I'm told some chargers and inverters whistle. I need to be certain your power station doesn't do that when it charges.
        I'm looking for something to keep my 17-year-old dog warm at night. He is incontinent now and then. Is a heated mat dangerous in that case?
        We live at 1,900 metres in the mountains. My last espresso machine never worked properly up here. Does yours deal with altitude or is that a lost cause?
        I write novels and nothing else. A shop assistant wanted to sell me a gaming laptop for 1800. I don't believe I need anything like that.
        I sweat a lot and can't wear polyester. Your running shirt is said to be merino, but thin. Is it any good in summer at thirty degrees, or only for cold days?
        We have an open fireplace and two smoke detectors that go off all the time. I hope for something calmer with yours. I don't want to rip it off the ceiling at three in the morning again.
        I'm buying for my dad, who has Parkinson's. His hands shake and he spills everything. Is the weighted cutlery really a help, or is it just heavy?
        My wife works from home in the attic, where it reaches 33 degrees. A portable air conditioner would be our last hope. I only want it if it really cools a sloping attic room.
        I have two small lizards and a heat lamp that runs all day. Someone said a timer socket can start a fire under constant load. Is yours safe for a terrarium?
        We're both over seventy and want to leave the car at home. Is your car sharing thought for people like us, who drive perhaps twice a month and have no smartphone?
        Would a vacuum robot get stuck on our high door sills and long-pile carpets?
        Is the heat pump quiet enough for a terraced house with neighbours three metres away?
        Could the aquarium heater boil my fish if the thermostat ever fails?
        Does the e-bike make sense in a town with steep cobbled streets?
        Will the camera still see anything at night in complete darkness?
        Can I trust a smart lock if the power goes out for a day?
        Is a 3D printer in a child's bedroom harmful because of the fumes?
        Does the baby monitor work in a thick-walled old farmhouse?
        I wonder if the air purifier does anything against cigarette smoke from downstairs.
        Is the coffee machine simple enough for an office where nobody cleans anything?
        Are the hearing protectors suitable for a two-year-old at a festival?
        Would your running shoes be right for somebody weighing 115 kilos?
        Is the protein powder alright for people with kidney problems?
        Do these gloves keep fingers warm when one has Raynaud's syndrome?
        Is it realistic to learn Polish from zero in six months with your app?
        Does a business account make any sense for a hobby seller?
        How much would a family of four really save with your electricity tariff?
        Is mobile reception any good in the valleys of mid Wales with you?
        Should I insure a bike that only cost 300 pounds?
        Will the tent stand up in strong wind on a beach?
        Is the dog food suitable for a puppy with a weak stomach?
        Can the cat flap keep out the neighbour's fat tom?
        Would a massage gun be dangerous after a thrombosis?
        Does the sunscreen leave white marks on dark skin?
        Is the standing desk stable enough for two heavy monitors?
        Are the window blinds safe with toddlers because of the cords?
        Does the smartwatch detect a fall of an elderly person who lives alone?
        Would the mini oven be of use in a student room without a kitchen?
        Is the trip manageable with a pram and a three-year-old?
        Would online therapy help somebody who has trouble talking on the phone?
        Is the ventilator loud at the lowest level in a bedroom?
        Does the hot tub cost a fortune to run in winter?
        Is the electric blanket safe for someone who is incontinent?
        Are those power stations allowed on board an aeroplane?
        Does the induction hob interfere with my insulin pump?
        Is there any benefit in a water softener when the water is already soft?
        Will a robot window cleaner fall off frameless glass balconies?
        Is the ice bath dangerous for people with high blood pressure?
        Would you say the meditation app is any good for sceptics?
        Does the pressure cooker make sense if I cook for one?
        Can a complete beginner assemble the kitchen without professional help?
        Is the playpen strong enough for twins who climb everything?
        Does the bird feeder camera scare away shy birds?
        Does the law course count for anything with employers abroad?
        Will the snow chains do for a front-wheel car in the Alps?
        Is the espresso grinder going to wake up the whole house at six?
        Can people with dentures eat the nougat without trouble?
        What does a password manager do for somebody who has five passwords?
        Could a cleaning robot for pools manage leaves and sand as well?
        I'm not sure a dash cam is even legal where I live.
        noise level
        smart home benefits
        safe for cats
        suitable age
        child safe
        for seniors
        dog friendly
        energy savings
        who needs it
        vegan
        radiation
        decibels at night
        side effects
        for beginners
        worth buying
        running costs
        toxic fumes
        lactose free
        large families
        wheelchair access
        cold climate
        old houses
        asthma
        for small businesses
        pregnancy
        frost proof
        sensitive stomach
        for tenants
        fire hazard
        lifespan
        # options marketing
        What's the difference between the two versions?
        which one should I choose
        Which size do I need?
        compare basic and premium
        Does it come in other colours?
        Does it fit what I already own?
        Will this fit my older model?
        is it compatible with my phone before I buy
        What are the dimensions?
        how much does it weigh and how long is the cable
        What does the dearer plan include that the cheaper one doesn't?
        is the pro version worth the extra over the standard
        Do I need the extra adapter or is it included?
        Which accessories come with it?
        are batteries included
        What material is it made of?
        technical data sheet
        full specs please
        Is the new model better than last year's?
        what changed compared with the previous generation
        I'm torn between the small and the large
        can't decide between these two
        How does yours compare to the competition?
        alternatives to this product
        Which plan is best for a light user?
        What's in each package?
        size chart
        Does it run large or small?
        between sizes, go up or down?
        How many people is the medium one for?
        Is there a version without the subscription?
        Do you have something similar but cheaper?
        Anything smaller in the same range?
        Which of your models has the longest battery life?
        what is the maximum load
        Does the standard model have Bluetooth too?
        Are the refills the same for both types?
        Is there a left-handed version?
        Which attachment do I need for this?
        Can the plan be taken monthly or only yearly, and how do the two differ?
        Is there a limit on the number of users in the free tier?
        does the free version have all the features
        What power does it need, 110 or 230 volts?
        which variant is the quietest
        Would the older edition do just as well?
        I own the first one, does the new lid fit it?
        What is the capacity in litres?
        Do I need both or is one enough?
        Is the jacket true to size? I'm usually a 12
        Petite or regular at 160 cm?
        slim fit or regular fit, what is the difference
        8 or 16 GB of memory for photo editing?
        OLED vs LCD for a bright room
        Which saw blade fits my circular saw?
        Brushless or brushed motor, which is better for decking?
        What does the business licence offer over the personal one?
        difference between team and enterprise plan
        Which of your current accounts has no monthly fee?
        fixed or variable rate mortgage
        What data allowance do your tariffs have?
        Prepaid or contract, which is better for a child?
        green tariff vs standard tariff
        Which wallbox matches my 11 kW car?
        Half board or all inclusive?
        What separates a superior room from a standard one?
        direct flight or with stopover, which do you have
        Is the dark roast stronger than the espresso blend?
        Which olive oil for frying?
        ibuprofen or paracetamol for a headache
        Is the generic the same as the brand?
        Which seats have the best view of the stage?
        difference between stalls and balcony
        Which level should I take, A2 or B1?
        evening course or weekend intensive
        Which set goes with the wooden train we already have?
        Does the doll's house take figures from other brands?
        oak or beech, which table is harder
        Will the wardrobe fit under a 2.40 m ceiling?
        What frame size for 178 cm?
        petrol or hybrid for 8000 miles a year
        Will this roof rack fit a 2016 estate?
        Quartz or automatic?
        40 mm or 44 mm for a thin wrist
        Which dishwasher is 45 cm wide?
        heat pump dryer or condenser dryer
        Which shade suits fair skin?
        serum or cream first, and which of the two for dry skin
        Is the deluxe edition different from the base game?
        Will it run on the older console?
        Hardback or paperback, are the contents the same?
        Which translation is the better one?
        What does comprehensive cover beyond third party?
        Which excess should I go for?
        Does the gold membership include the sauna?
        off-peak or full membership
        Could you advise which of these would be right for my setup?
        Help me choose please
        whats the diff between S and SE
        I'd be grateful for a comparison of the three tiers
        does teh bigger one have more power or is it just size
        I can't decide between the Rovo X5 and the X7. The X7 has a dock that washes the mop, and otherwise they look the same on paper. We have 95 square metres on two floors. Please advise me which to take.
        Our house has 140 square metres and a heat load of 7.2 kW according to the energy adviser. You list a 6 and a 9 kilowatt unit. The installer says nine, my brother says six.
        I have a 200 litre tank with discus. For the external filter you offer the 250, the 350 and the 600. I don't see anywhere which flow is right, and whether the hoses of my old Fluvo fit.
        I want to ride 38 km to work and back without charging. There's a 400, a 500 and a 625 Wh battery for the Tour 3. I weigh 92 kilos and there are two hills.
        We look for a camera for the drive. The wired one records for thirty days, the battery one has two-way talk. I don't see what else differs and whether both work without the paid cloud.
        At home we have three heating circuits and eleven radiators. The starter kit comes with four thermostats and one bridge. How many can one bridge handle, and are the extra ones the same type?
        I print mostly PETG, sometimes ABS. The Mini has an open frame, the Core is enclosed and costs 300 more. Is the enclosure available separately or do I need the Core for ABS?
        We have twins and two bedrooms. Your Duo baby monitor shows two cameras on one screen, the Solo only one. Could I start with the Solo and add another camera afterwards, or is Duo needed from the start?
        I compare the Pure 200 and the Pure 400. The room is 32 square metres with a sloping ceiling. The table gives CADR in cubic metres and I don't know what I need.
        Your Barista Touch and the Barista Pro both have a grinder. The Touch is 250 pounds dearer. Apart from the screen I find no difference, maybe the number of milk settings.
        I'm five foot three with a size 16 on the hips and 12 at the waist. Jeans either gape or pinch. Would the Curve or the Classic cut be better, and short or regular in the leg?
        At the moment I'm on the free plan with two projects. It says Team allows unlimited projects, but I can't see whether guests count as users. We are four people and around ten outside partners.
        My contract has 5 GB and I use about four. You now offer 15 GB and an unlimited one with a slower speed. Which of these has EU roaming and can I share data with a tablet?
        We are two adults and a boy of six going to Crete in June. The family room and the two-room suite cost nearly the same. I can't see from the pictures which one has a door in between.
        I want to insure my new bike, 3,400 euros. There's Basic and Plus on your site. I'd like to know if wear of the battery is in either of them, and theft from a shared cellar.
        My dog is a Beagle of 14 kilos, chest 61 cm. According to the table he is between M and L. He hates tight things, so which one is it, and is the adjustable version the same width?
        I'd like the online course in data analysis. There is a self-study version and one with a coach. I'm afraid the cheaper one leaves out the projects.
        I own the VX200 cordless vacuum from 2020. Your new brush for hair says it fits the VX series. Mine has the round connection, the picture shows an oval one.
        We have a 10.5 kW solar system and a hybrid inverter by Kostal. You sell a 5, 7.5 and 10 kWh storage. I don't know which fits my inverter and whether it can be enlarged later.
        I'm looking at the 13 inch and the 15 inch laptop. Both have the same processor on the page. Is the small one slower because it has no fan, and how many screens can each of them drive?
        The current account Light is free, the Comfort one is 6.90 a month. I travel to the US twice a year and take out cash there. I can't find what a withdrawal costs with each card.
        I have a Yamaha amplifier with 60 watts at 8 ohms. You have bookshelf speakers with 4 and with 6 ohms. Do any of these go with my amp, and how deep are they with the plug in?
        We're a sports club with 240 members. The Starter licence goes up to 100, Growth up to 500. It isn't clear to me if inactive members are counted, or only those who pay.
        I want a roof tent for my Skoda. It has rails with a load of 75 kilos when driving. Your Compact weighs 48 and the Family 71, but is that with the ladder and mattress?
        I wear a 42 in Nike and a 41 in Adidas. On your site the trail shoe is said to fall small. The wide version only starts at 43, so I have no idea what to take.
        My coffee machine is a Lelo 3 with a 58 mm portafilter. You have a bottomless one in steel and one in wood. Do both have two lugs, and what's the basket depth, 18 or 20 grams?
        We need a projector for the village hall, throw distance nine metres, screen four metres. There's the LX500 with 5,000 lumens and the laser one with 4,200. Which is brighter in daylight?
        I would like a night guard against grinding. You have the thin, the medium and the dual layer. My dentist only said "something for the night", and I bite quite hard.
        I see your robot mop in version A with 3,000 pascals and B with 8,000. We've only got tiles and no pets. I guess the weaker one is enough and quieter.
        The pram comes with the 3-in-1 set or as a frame alone. We already have the Maxi shell from my sister. I'd rather not buy another, but I can't tell if the adapters fit the frame.
        I have a loft with a ceiling of 3.80 metres. The pendant comes with 1.5 metres of cable. Is there a longer one, and does the black version exist with a warm bulb too?
        Please help me with the mattress. I'm 64 kilos, my husband 110, and we want one piece, 180 by 200. H2, H3 or the one with two different sides?
        I run a bakery with a till and two card terminals. Your tariff Small has a fee of 1.4 percent and no rent, Flex has 0.9 and 15 a month. At 9,000 turnover, which is cheaper?
        My drum is a 22 inch, the bag on your site is for 20 to 22. There is a padded and a hard one. Does the hard one have room for the pedal, and what does it weigh empty?
        I've found three dash cams from you, with one, two and three lenses. My car is a van without a rear window. Does the two-lens one also film the inside at night?
        I want to freeze half a pig. The 200 litre chest costs 299 and the 300 litre one 359. How much meat goes into each, and which one uses less power per year?
        The espresso subscription comes in 500 g, 1 kg and 2 kg. We are three people drinking six cups a day. I don't know how long a kilo lasts and whether I can mix sorts.
        My old thermostat has two wires and no neutral. On your page the T3 needs a C wire and the T3 Lite doesn't say. Would I need the extra power kit with the Lite?
        For our wedding on 14 June we need a hall for 85 people. There's the Barn and the Orangery. How many seats at round tables fit in each, and which one has a dance floor?
        I'm after a smart watch for diving down to 30 metres. The Active is rated 5 ATM and the Ocean 10 ATM. Is 5 ATM really 50 metres, or do I have to take the Ocean?
        My printer is a DeskPro 4420e. You sell the cartridges 305 and 305XL, and refilled ones. I read that the e models only take certain cartridges.
        I own a petrol chainsaw with a 40 cm bar and would like to switch. The battery saws come with 30 and 35 cm and with 4 or 5 Ah. I want something that comes close to my old one.
        I'm comparing the annual pass with the ten-visit card. We would go perhaps every other week with the kids. Does the pass include the wave pool and the parking, or is it only the entrance?
        We want a fibre line. 250, 500 and 1000 are on offer, and our boys play online. The WLAN in the house is old. Is there any sense in taking more than 250 with that router?
        I am 1.86 and ride mostly gravel, some road. Your frame comes in L and XL, overlapping from 1.84 to 1.88. My inside leg is 89, if that helps.
        Your air fryer exists with one drawer of 6 litres or two of 4. We're a family of five and eat chips and fish at once. What fits into a 4 litre drawer, one whole chicken?
        I have the first generation of your doorbell. The new chime says second generation only in small print. Does it really not ring with the old one, or is there a bridge?
        I would like language lessons before I move to Graz in October. You have the group with eight people and private lessons at three times the price. How far do people get in either in twelve weeks?
        The dehumidifiers are listed with 12, 20 and 30 litres per day. My cellar has 45 square metres and 78 percent humidity. Is the pump for draining included or an accessory?
        I need new tyres for a Golf 7, 205/55 R16. You have an all-season tyre and a set of winter ones. I do 9,000 km a year and live in a flat area with hardly any snow.
        I was given a home cinema with HDMI 1.4. Your new stick wants 2.0 for 4K. Would the cheaper stick with full HD do, and is there any difference in the apps?
        I have an allergy to nickel. The earrings come as titanium and as surgical steel, and the steel is ten pounds cheaper. Which of these has less nickel, and are the backs the same metal?
        My son plays the clarinet, level 3. There are reeds in 2, 2.5 and 3 and in two brands. His teacher is ill, so I must choose by myself.
        Could you tell me how the P20 water pump differs from the P25? The lift is 8 metres in my cellar and the water is dirty. I see only the colour and the price.
        In the premium plan it says priority support, in the business plan dedicated manager. I would mainly like to speak to someone on the phone. Your table doesn't make clear which one has that.
        We have an old Bosch power tool set with 18 volt batteries. Your torch and radio look the same as theirs. Do I need your battery, or does the one I have click in?
        I have thick curly hair down to the waist. The diffuser is in the Plus set but not in the Basic set. Can it be added later, and is the Plus dryer stronger too?
        I want to send about 3,000 newsletters a month. On the free account it's 500 contacts and 2,000 mails. Is the limit per day or per month, and what happens if I go over?
        We would like the sauna for two, but our cellar is only 1.96 high. The Nordic is 195 and the Eco is 190 on the sheet. Is that with feet and does it need 400 volts?
        I ordered fabric samples in sand and stone. Both look grey to me under the lamp. Which one goes with oak, and which is less sensitive to cat claws?
        I'd like a travel adapter for Japan and the US with USB-C. The 30 watt one is tiny, the 65 watt one is a brick. Will the small one charge my laptop, a MacBook Air?
        I take pictures of birds from a hide. You have the 150-600 and the 100-400 with the converter. Which one is lighter, and does autofocus still work at dusk with the converter?
        My mum wants a phone with big keys. There's the Flip with an emergency button and the Bar with WhatsApp. Does the Flip have hearing aid mode, and how long does it stand by?
        Three tickets are shown for the fair: day, two-day and business. I want to see the exhibition and hear two talks. Do I get into the talks with the normal day ticket?
        I'd like a kettle with temperature setting. The K5 goes in steps of five degrees, the K7 by one. Is the K5 metal inside, or has it a plastic strip like the old one?
        I'm looking for an infant formula. My girl is seven months and has had 1 until now. Is follow-on 2 different from 3, and do I have to change at all?
        I have a 2015 Transit and want to tow 1,400 kilos. The bar exists as fixed, detachable and swivelling. Which fits with parking sensors, and is the wiring kit part of it?
        We have a lodge with five rooms. The lock system is sold for up to 8 doors with cards or with code. Can I mix both, and do I need a hub on each floor?
        For our office kitchen there is the water dispenser with and without sparkling. We're 22 people. How many litres per hour does each one cool, and how many bottles of CO2 does it use?
        The dental cover has tariffs 70, 90 and 100. I need two crowns soon. Which of them pays already in the first year, and is whitening part of the highest one?
        What range does the e-bike have in turbo mode with the small battery?
        How many square metres does the X7 vacuum robot manage on one charge?
        Is the thermostat available in a version that works without internet?
        Which of your aquarium pumps is suited to salt water?
        Does the heat pump come with cooling or is that another model?
        How many cameras can I run on the free cloud plan?
        What print volume does the smaller 3D printer offer compared to the Core?
        Does the baby monitor exist with a longer range than 300 metres?
        Which filter class does the air purifier have, H13 or H14?
        How high a cup fits under the spout of the coffee machine?
        Does the jacket in XL have longer sleeves than in L?
        Is the organic muesli sweeter than the normal one?
        How many users are included in the business tariff of the software?
        Which credit card has travel cover, the silver or the gold one?
        Does the unlimited plan slow down after a certain amount of data?
        What is the difference between flexible fare and saver fare on your trains?
        Do I need the extra hub if I already have a Zigbee bridge?
        Which lens would you recommend for portraits on a crop sensor?
        Can the 12 volt cooler also be run from a 24 volt lorry?
        Is there a tablet between the 8 inch and the 11 inch?
        Which helmet size is right with a head of 57 cm?
        How do the silver and black versions of the headphones differ?
        What does the set with charging station contain beyond the bare machine?
        Does the second-hand model have the same battery as a new one?
        How many guests may one annual card bring along?
        Does the cheaper life insurance tariff also pay in case of illness?
        Which of the two drills fits bits of 13 mm?
        Is the memory expandable, and up to how many gigabytes?
        Which of your wines goes best with venison?
        Can the basic course be skipped if I know a little Excel?
        How long does the standby battery last in each of the three phones?
        Is the folding bike with a belt lighter than the one with a chain?
        What sort of bulb does the lamp take, E14 or E27?
        Do both cots convert into a junior bed?
        Which cleaner head suits parquet, the soft roller or the combi brush?
        Would 1200 watts be enough for soups or should I take 1500?
        Are your filter bags identical in size to those of Miele?
        Which internet package do I need for streaming on three televisions?
        How thick is the topper, and does a normal fitted sheet go over it?
        Does the trial version differ from the full one in anything but time?
        What's the largest suitcase still allowed as hand luggage?
        Will the ink for the 2720 fit in my 3750 printer?
        Which pet insurance has no waiting period for operations?
        Is the sensor in the new scale the same as in the old?
        Does the pool robot exist with a longer cable than 12 metres?
        Which wallet holds more cards, the slim or the classic?
        Can the desk go lower than 65 centimetres for a short person?
        What colours is the rain jacket available in for children aged eight?
        Does the monthly ticket cover zone C, or do I need the regional one?
        Is the spare wheel cover for 15 or 16 inch wheels?
        maximum range
        battery capacity
        with or without dock
        height adjustable
        compare plans
        number of users
        storage space
        free vs premium
        compatible printers
        tank volume
        dimensions
        which filter
        difference X5 X7
        weight
        wattage
        colours available
        supported phones
        add-on camera
        shoe width
        roaming zones
        mattress firmness
        cable length
        room size
        screen size
        included accessories
        family tariff
        tyre size
        SPF 30 or 50
        plug type
        alternative models
        # buy marketing
        My discount code doesn't work
        promo code not accepted at checkout
        where do I enter the voucher
        Is there a sale coming up soon?
        The newsletter promised 10 percent off, how do I get it?
        coupon for the face cream says expired
        the January offer for the gym, does it apply to me?
        I typed SPRING15 in the basket and it took nothing off. The mail says valid until Sunday and for everything. I then paid the full price, because I needed the baby monitor by the weekend.
        I signed up for your newsletter and waited for the welcome code. Nothing came, not even in spam. I'd like to order the duvet today, as long as the sale is on.
        Black Friday was advertised as 30 percent on all thermostats. In my basket it is only on the white one. The picture plainly shows the black one as well.
        I've got a code for students through UniDays. It gives 10 percent on clothes but says not combinable. I'm only buying one pair of trousers, nothing in the sale.
        Your advert on Instagram says buy two, get the third free. I put three candles in and was charged for three. The chat told me to use a code, but which one?
        Can I still use the Black Friday code for the vacuum robot?
        When does the sale on winter jackets start this year?
        Does the first month free offer also apply to former members?
        How do I get the 25 pounds cashback for the washing machine?
        discount code
        black friday
        cashback
        # buy sales
        How much is it?
        what does it cost
        Can I pay by card?
        do you take paypal
        Is it in stock?
        when will it be back in stock
        Can I pay in instalments?
        pay later possible?
        I need an invoice with VAT for my order
        please send me the invoice for order 45871
        I ordered the wrong size, can you change it before it ships?
        cancel my order
        I want to cancel the order I placed this morning
        my card was charged twice
        Money was taken but there is no order
        Payment keeps failing
        checkout page won't load
        Can I change the delivery address on my order?
        add another item to my order
        Can I buy it in a shop and look at it first?
        nearest store
        Do you have a showroom?
        Can you gift wrap it?
        Can I get a quote for 50 pieces?
        bulk price
        do you offer a student discount
        Can I reserve it and pick it up tomorrow?
        can I order by phone
        Do I have to register to buy?
        Is the price including tax?
        why is it more expensive at checkout than on the page
        Do you match prices?
        The basket empties itself each time I go to pay
        can't put it in the cart
        I never got an order confirmation, did my purchase go through?
        My order was cancelled without a reason
        Can I pay on delivery?
        bank transfer details
        Can I pay with a gift card and the rest by credit card?
        where can I get a gift card
        Can you put our company name on the bill?
        pre-order possible?
        sold out everywhere, any left?
        Is there a minimum order?
        I accidentally ordered two
        card declined
        How long is the offer valid?
        Do you deduct the deposit from the final price?
        apple pay at checkout?
        Do you have the green dress in a 14 in your Leeds shop?
        Winter coat half price, still available?
        How much is the 55 inch telly with the trade-in?
        zero percent finance on a laptop
        Can I hire purchase the generator through my business?
        Trade discount for plumbers on tools?
        How much per seat for the software if we are thirty?
        purchase order instead of card for the licence
        What does opening the account cost?
        Fee for the credit card, please
        How much is the 20 GB plan per month?
        order a sim card
        What's the price per kWh?
        get a quote for solar panels
        I booked the wrong date for my flight, can it be changed?
        the hotel booking charged me twice
        is breakfast in the room price
        Can I order the cake for Saturday?
        Price for catering for forty people?
        Do I pay for the prescription here or online?
        is the nasal spray in stock at the chemist's
        Are there any tickets left for Friday?
        ticket site crashed while paying
        student price for concert tickets
        Can the course fee be paid monthly?
        enrol for the spring course
        Can my employer be invoiced for the seminar?
        lego set sold out, when again
        Put a birthday card in with the teddy, please
        Can I pay for the sofa on credit?
        where can I sit on the armchair before buying
        Can I get the bike on the cycle to work scheme?
        what's your best price for the car in cash
        Can you engrave the watch before you send it, and what's the charge?
        How much is the fridge with the old one taken away?
        Do you give a sample with the perfume order?
        Can I buy the game with store credit?
        preorder the game collectors edition
        How many copies before the school gets a discount on the books?
        signed copy, is it still on sale?
        How much would it cost to insure my van?
        pay the insurance yearly or monthly, is there a surcharge
        What's the joining fee at the gym?
        I'd like to place an order but can't see how
        could you kindly send a formal quotation
        whats the cheapest you can do
        Would you be able to hold one back for me until payday?
        order went through twice by mistake pls delete one
        I bought the Rovo X7 on Tuesday for 649. Today it is 549 on your page. That is not very nice for a loyal customer, and I would like the hundred pounds back as credit.
        My order 88213 has the wrong colour. I clicked on white and saw in the confirmation that it was black. It still says "in preparation", so please change it.
        We want to equip fourteen classrooms with air purifiers. The school needs a written offer with delivery and VAT shown separately. I can't find anyone to write to about that.
        I paid for the e-bike by bank transfer on Monday and by mistake again on Tuesday. It left my account twice, 2,899 each time. Only one order is shown under my name.
        I would like to see the coffee machine before I spend 1,200 on it. You seem to be only online. Is there a dealer near Bristol who has it standing on a counter?
        The order button stays grey although I ticked all the boxes. I tried on my phone, then on my wife's laptop. I only want to buy one pump for the tank.
        I wanted to give my sister the necklace for her 40th. There was a box for gift wrapping on the first page and then it vanished. Can it still be added, together with a card from Ben and Lou?
        I got an offer for the heat pump from your partner, 14,300 with everything. Two weeks later it's 15,900. Is the first price still binding, and does the subsidy have to be applied for before I sign?
        I run a small firm and need an invoice made out to the GmbH with our VAT number. My order came out in my private name. I've already paid with the company card.
        Two days ago I ordered the camera set with three cameras. In the meantime I saw that two will do. Can you take one out of the order before it's packed?
        My son clicked through the whole checkout on my tablet and ordered four packets of filament. I don't want any of them. Please cancel everything before it leaves the warehouse.
        It says 12 x 49.90 at zero percent. In the last step I'm shown 53.20 a month. Where does the difference come from, and must I take the protection plan?
        The winter boots in 39 have been sold out since November. I put myself on the list and never heard anything. My feet are getting cold, so will there be any more this season?
        I'd like to book the cooking class on 8 March for two. When I enter two persons, it jumps back to one. Paying for one and then again for the other seems silly.
        Klarna turned me down, without a reason. I have a job and no debts. I only wanted to split 240 pounds for the stroller into three parts.
        Your site shows the price in dollars and my card takes euros. The bank adds a fee each time. Can I switch the currency somewhere before paying?
        I have a voucher for 50 from Christmas 2022. The till in your Leeds branch says it has expired. Nobody told us it was only good for a year.
        Our club wants 32 hoodies with a logo on the back. Sizes from 128 to XXL, delivery by Easter. What would one cost, and do children's sizes have another price?
        I sat for ten minutes entering my data and at the end it said session expired. Everything gone, the seats for the concert too. Now only the dear ones are left.
        I've ordered the annual plan and meant the monthly one. 119 was taken a minute ago. I have not even logged in yet, so kindly turn it into the monthly one.
        I have a disabled pass and travel with an assistant. On the phone they told me the assistant goes free. In the booking I am asked for two full fares, 74 each.
        We're pensioners and don't do online banking. We would like the vacuum cleaner from the leaflet. Can we send you a cheque, or pay the driver when he brings it?
        I placed the order as a guest and mistyped my own e-mail address. So I've no confirmation and no number. 61.40 went off with PayPal last night.
        For our kindergarten I need eight dining chairs and a quotation before Friday, as the board sits then. Your form only allows five pieces of one item. What do I do?
        I chose collection in store and paid online. Now my husband is in the shop and they want the card I paid with. I'm at work with it, 40 miles away.
        I'd like to change my travel dates from 4 to 11 August. The booking is eleven hours old. The portal wants 160 per person to change, which is more than the flight.
        My basket showed free accessories with the 3D printer, a spool and a tool kit. In the order confirmation there is nothing of the kind. Please add it before it is shipped.
        I pay for my daughter's phone and want to add a phone to the contract. She is 17. The checkout wants an ID over 18, and it doesn't take mine since the name differs.
        The insurance calculator gave me 214 a year. After I typed in everything it was 268. I did not change anything, same car, same town. Which one is right?
        I'm at the paying step and the bank sends me a code, but the window for typing it never opens. Third attempt today. Two of the attempts are reserved on my account, 89.99 each.
        I'd like the dining table, but in 220 instead of 200 cm. The assistant at the fair said special sizes were possible. How much more is that, and do you take a deposit?
        I ordered the cat fountain in the morning and at lunch found it ten pounds cheaper at another shop. On your front page you say best price guaranteed. How do I make use of that?
        For my wife's birthday I want the printed voucher and not the e-mail one. I need it by Thursday. I can't see such a choice in the shop.
        The salesman in your Cardiff store offered me the display model for 20 percent less. I went home to think. Now I phone and no one knows anything about it.
        I want to buy the e-bike via my employer's leasing. Your shop isn't in the list of the leasing company. Do you work with any, and what papers must I hand in?
        The price in the window was 34.90, at the till they wanted 39.90. The girl said the system counts. I left without the kettle, and I think that is not right.
        My credit card was charged 1 pound and then 129. I understand the 129. What is the pound for, and do I get it back?
        I wanted six bottles and my finger slipped, so it is now 66. The total is over 700. Please stop this at once, I can't reach you by phone until Monday.
        I need the receipt for my tax return, for the desk I bought in February. The link in the mail leads to a page that no longer exists. The order was number W-20331.
        We are a charity that repairs laptops for families. Do you have any special price on SSDs when we take a hundred? We could collect them ourselves.
        I would like to pay with two cards, since my limit is 500 a day. The bike costs 899. In the shop one can do that, on the web I see only one field.
        I put the camper mattress in the basket last night, it was 310. This morning it's 355 for the same one. I took a screenshot. Please let me have it for yesterday's price.
        My wife and I both ordered the same air fryer without knowing of each other. Hers is 5512, mine is 5519. Cancel mine please, it was paid with PayPal.
        I registered for the trial and it asks for my card at once. I'm not happy with that. Is there any way to try the software without giving payment data?
        The site wants a house number and we have none, our farm has only a name. I can't get past the address. I've wanted to order dog food for days.
        I'd like to take out home contents cover starting on 1 June, but the calendar ends in May. I move on the first. Can I sign today for a later date?
        I booked a table and the deposit of 40 was taken, but I got a mail saying the request failed. So do we have a table on Saturday at seven or not?
        I want to buy a used coffee machine from your refurbished page. It was there at noon for 389. While I looked for my card it disappeared.
        I ordered the blackout blinds made to measure, 118 cm wide. I've just measured again and it is 113. I know they're custom made, but it was only two hours ago.
        The gift card I bought shows a balance of zero. I scratched it myself and entered all 16 figures. It cost me 100 at the petrol station.
        We take part in the council's scheme that pays 200 towards a battery store. Do I take that off when ordering or hand the bill in later? Your form has no field for it.
        I'd like to extend the guarantee to five years. It was offered at checkout and I skipped it. The fridge came last Friday. Can I still add this and what does it cost?
        I've paid by instant transfer and the page went white. The bank says executed, you say payment open. I got a reminder today with five pounds on top.
        My order for the running shoes was cancelled by you because of "a technical reason". Meanwhile the price went up by 30. I'd like them for the price I agreed to.
        Can I have twenty of the sensors on account? We're a town council and never pay in advance. I need your bank data, the terms and a contact person.
        Your phone shop wanted a credit check for a 9 pound contract. It came back negative, and I was told to ask you. I've paid every bill for eleven years.
        I've two orders from today, both below the free postage limit. Together they'd be over. Could you put them together and take off the postage?
        I'd like to try the hiking backpack on with weight in it. It's 260 pounds, so I don't buy that blind. Which shops in Manchester or around stock the 45 litre one?
        The premium bond form rejected my passport photo four times. I hold it straight, in daylight. Without it I can't open the account, and the 50 bonus ends tomorrow.
        The points from my loyalty card should give 18 off. At checkout the button "redeem" does nothing. I would be glad to use them before they run out in June.
        Please send me the price list for schools. We want the typing program for 120 pupils over three years. The website just says "contact us" for more than 50.
        I reserved the pram in mocha, pushed the wrong button and now have it in olive. The hotline music plays for half an hour. It's not due till August, so there is time.
        You wrote that my pre-order would be charged on shipping. It was taken the same night, 499. I wouldn't have ordered in March had I known.
        I want to buy tickets for a group of 27 with two wheelchair users. Over nine tickets the page says call us. I have called at all times of day.
        We ordered a kitchen at your Derby branch and signed on Saturday. On Sunday we found we forgot the cooker hood. Can it be put on the same contract with the same discount?
        How much does the heat pump cost with installation and disposal?
        Do I get the difference back when the price falls a week later?
        Where can I try out the e-bike before buying?
        Can the invoice for the 3D printer be made out to my company?
        Why was the amount for the coffee machine booked twice?
        Is the air purifier in stock in your Glasgow store?
        Please take the second baby monitor out of my order.
        Can I have the camera delivered on account as a private person?
        The discount for the thermostat bundle isn't taken off in the basket.
        How much do I pay for the aquarium with cabinet and lighting?
        Do you accept American Express for bookings above a thousand pounds?
        I'd like to change the payment method of an order already placed.
        Can I order the dress in two sizes and pay only for one?
        Is there a price per kilo if I take fifty kilos of coffee?
        Does the software cost more if I pay monthly instead of yearly?
        Can I pay for my language course with an education voucher?
        How high is the deposit for a hire car without a credit card?
        Is the tourist tax already included in the price of the room?
        What does the insurance cost for a dog that is nine years old?
        I can't select Northern Ireland as the country when ordering.
        Can you put the receipt in a separate envelope as it's a present?
        Do you give a discount to nurses or emergency workers?
        My gift voucher code is said to be already redeemed.
        Will you take my old phone in part payment for the new one?
        I ordered yesterday and forgot to add the cleaning tablets.
        How do I order a quantity above the limit of ten?
        Please cancel order 20417, I found out it doesn't fit our car.
        The basket says only one left, how long is it kept for me?
        Is it cheaper to buy direct or from one of your dealers?
        Can a company abroad buy without VAT if we give a number?
        What is the monthly rate with 24 instalments for the sofa?
        I want to cancel the trip I booked an hour ago.
        The payment page doesn't accept my expiry date.
        Do you have the trainers in a 47 in any of your shops?
        How do I book a test drive for this Saturday morning?
        Are there refurbished tablets with a lower price?
        I need a proforma before our accounts department can pay.
        Is there a fee for paying with PayPal or by credit card?
        May I pick a later starting date for the electricity contract I'm ordering?
        The "buy now" button leads to an empty page in Firefox.
        Why do I need to give my date of birth to buy shoes?
        Can two vouchers be used in one order for the blender?
        I booked for the wrong person, can the name be changed?
        How much would two hundred printed mugs with our logo be?
        The price on the shelf was lower than the one on my receipt.
        Is the limited edition watch still going to be sold this year?
        price
        voucher expired
        invoice
        gift card
        instalments
        double charge
        cancel order
        change order
        in stock
        bulk order
        student discount
        shop near me
        apple pay
        request a quote
        price match
        gift wrapping
        checkout error
        pay by invoice
        VAT number
        showroom
        trade-in
        pre-order
        lease a bike
        price drop
        book a demo
        payment declined
        loyalty points
        # receive sales
        When will my order arrive?
        parcel has not come
        where is my package
        How long does delivery take?
        delivery time
        How much is shipping?
        free delivery from what amount
        Do you ship to Ireland?
        international shipping
        Tracking number doesn't work
        tracking hasn't moved for a week
        It says delivered but I've got nothing
        marked as delivered, not here
        My parcel was left with a neighbour I don't know
        It arrived damaged
        broken on arrival
        The box was crushed and the thing inside was smashed
        came with a crack in it
        A part is missing from the box
        no screws in the package
        I received the wrong item
        You sent me a different colour than I ordered
        wrong size delivered
        only half of my order came
        Where's the rest of my order?
        Do I have to pay customs?
        customs charge on delivery
        Can I collect it from a parcel shop?
        pick up point
        My delivery is late
        still waiting for my order, it's been three weeks
        has it been dispatched yet
        The courier never rang the bell
        missed delivery, what now
        Can it be delivered on a Saturday?
        choose a delivery slot
        Do you deliver up to the third floor?
        Will the driver carry it inside?
        express delivery
        next day delivery cut off time
        I haven't received the confirmation email for my booking
        The voucher I paid for has not arrived
        Access link never came
        paid but no activation key
        order stuck in transit
        package lost
        returned to sender, why?
        Can you redirect the parcel to my work?
        can I have it sent abroad as a present
        Which carrier do you use?
        Does somebody have to be at home to sign?
        Will everything come in one parcel?
        the parcel was open and the contents gone
        The parcel was wet through
        you forgot one of the items
        The jeans you sent are a 34, I ordered a 32
        got two left shoes in the box
        The monitor came with a broken screen
        no charger in the box with my tablet
        The drill arrived without the battery
        Shipping costs for a 60 kg workbench?
        I bought the licence yesterday and still have no key
        download link for the software not received
        My new bank card hasn't come in the post
        pin letter not arrived
        When will I get my SIM card?
        router not delivered before the engineer visit
        When will the solar panels be delivered to site?
        the smart meter they were going to send never turned up
        I have no e-ticket for tomorrow's flight
        hotel confirmation not received
        The frozen food came thawed
        groceries delivered two hours late
        half the bottles in the crate were broken when they came
        My prescription hasn't been delivered
        does the pharmacy deliver to my village
        My concert tickets haven't arrived and it's on Saturday
        how do I get the tickets, post or email
        Course materials have not come
        no login for the course after paying, confirmation missing
        The toy kitchen arrived with a door missing
        will the toys get here before christmas
        The table leg was scratched when it was delivered
        sofa delivery date
        how wide must the door be for the wardrobe delivery
        The bike came with a bent wheel
        Can the car be delivered to my home?
        wrong strap delivered with the watch
        The fridge was dented on arrival
        delivery of the washing machine, do they take the old one
        perfume bottle leaked in the post
        you sent the wrong shade of foundation
        The code for the game hasn't been sent
        The book came with a torn cover
        two books from my order missing
        Insurance certificate not received
        My membership card has not come yet
        gym starter pack never turned up
        Could you please let me know where my parcel has got to?
        wheres my stuff
        havent recieved anything yet
        Would it be possible to have it delivered after 6 pm?
        It was supposed to be here on Monday
        I ordered the vacuum robot nine days ago and the tracking still says "label created". The carrier tells me it has never seen the parcel. My number is 00340 and so on.
        The heat pump was to come on a lorry with a tail lift on Wednesday between eight and twelve. I took the day off. Nobody came and nobody rang.
        The aquarium arrived this morning with a crack from top to bottom. The box looked fine, so I signed for it. I've taken six photos, to whom do I send them?
        My e-bike came without the charger and without the key for the battery. Both are on the packing list. It is standing in the hall and I can't ride it.
        Your driver put the camera over the fence in the rain. The cardboard dissolved and the manual is pulp. I was at home the whole day with the dog.
        I'm in Norway and ordered two thermostats. Customs want 480 kroner plus a fee from me. On your page I read "all charges included" when I paid.
        The courier wrote to me that delivery of the 3D printer failed as the address is incomplete. Our flat number is 14. How can I tell them, there is no phone number anywhere.
        The baby monitor should have been here before we came out of hospital. Now we've been home for a week. Could you at least tell me if it has left you?
        We ordered two air purifiers on one bill. One came on Friday. For the other one there is no tracking at all and your mail says "delivered complete".
        I paid for express so the coffee machine would be here by my husband's birthday on the 12th. It came on the 15th, by normal post. I want the 14.90 for express returned.
        The parcel shop where my shoes lie has closed down for holidays until the 20th. They'll send them back after seven days. Please have it redirected to another shop.
        It says handed over to the neighbour at number 9. There is no number 9 in our street. The parcel has the wedding shoes in it and the wedding is on Saturday.
        I ordered 12 jars of honey and got 12 of jam. I even like jam, only not twelve. How do we settle this without me carrying six kilos to the post office?
        We booked the safari for 3 July and paid it all. The vouchers were to be sent four weeks before. It is now ten days before and we've got nothing.
        My new debit card was posted on 2 May, as the app shows. It's the 19th. The old one stops working at the end of the month.
        I took out the phone contract in the shop and the SIM was meant to follow in three days. It has been eleven. I have no number and my new boss can't reach me.
        The course starts tonight at six. I've paid and got the bill, but there is no link to the room. The spam folder is empty, too.
        My parcel has been in Leipzig for two weeks, then it was in Leeds, now in Leipzig again. It has seen more of the world than I have. Will it ever come?
        The dog food came with a torn bag and half of it was loose in the carton. I can't use it like that. There were also two of the tins dented.
        I'm away from the 5th to the 18th and forgot that when ordering. The tent should arrive on the 7th. Could you hold it in the warehouse until I'm back?
        The wardrobe came in four packets, and it should be five. Packet 3 with the doors isn't there. The fitters are booked for tomorrow at nine.
        I live on a Scottish island with a ferry three times a week. Your shop adds 38 for that, although the mattress is rolled up. Is there no cheaper way of sending it?
        I gave my office address. It's closed over Easter, so I wanted to change it to my home. The link in the mail says too late, but the parcel has not even been collected.
        I got a parcel I never ordered, a waffle iron, with my name and your invoice for 0.00. I don't want to keep somebody else's waffle iron. Who fetches it?
        The telly was brought by two young men who took it as far as the kerb. I'm 79. I paid 39 extra for delivery to the room of my choice.
        Your confirmation promised delivery in one to three days. Then the status changed to "supplier backlog". Nobody can tell me if that means days or months, and I need the drill now.
        The tracking link opens a page in Chinese. I ordered from a British shop, or so I thought. Where does my jacket come from, and when is it due?
        A postcard told me the parcel was too large for my letterbox and is in the depot 30 km away. I have no car. Is it possible to have them come a second time in the evening?
        I opened the drone and there's only three propellers in the bag. The list says four plus four spares. The seal on the carton was already cut.
        I bought the licence for the photo program at midnight. I got a receipt, but instead of a key there's an empty line. I have a deadline on Wednesday.
        You sent the left front light and I've got a right-hand one in my order. The number on the bag is correct, the part in it isn't. The car is in the garage waiting.
        I ordered a present to be sent to my brother in Canada. He had to pay 61 dollars to get it. I wasn't told about that, and it spoilt the surprise.
        The prescription was meant to come by courier yesterday. My daughter needs these tablets every day and there are four left. I get a robot on the phone.
        The groceries came at half past ten, ordered for six. The ice cream was soup. Two things had been replaced with others I don't eat.
        The washing machine was delivered with the transport bolts gone and a big dent in the left side. The men were away before I could unpack it. They said I'd have to sign first.
        I was sent a code for the parcel locker, but the door that opens is empty. I stood there for half an hour in the cold. The app thinks I have taken it out.
        I moved last week. Your parcel with the glasses went to the old flat, and the new tenant says she refused it. Where is it now?
        The concert is on Friday at eight and the tickets are "on their way". They were posted to Ireland second class. Can I have them on my phone instead?
        We rented skis for the week and the voucher was to come by mail. The shop in the village has no booking for us. We are standing at the counter now.
        On your map the van was two streets away at 3.20. At 3.45 it said "recipient not present". I was standing in the doorway the whole time.
        The insulin arrived warm. The cool packs were at room temperature and the box had been in the sun in the hub. I'm not going to inject that.
        I ordered a sofa in April with 8 weeks of delivery. It's September. Every month I get the same letter with a new date and our guests sit on the floor.
        My parcel to Switzerland is stuck in customs, since an invoice is missing on the outside. They need it in three copies. Can you send it to them today?
        The pedal on the exercise bike box was packed wrongly and pierced the display. It's on, but the screen is black in one corner. I've not put it together any further.
        I expected one big delivery. Since Monday I've had five small parcels, each with one thing and lots of paper. Two are still missing and I've lost the overview.
        My new glasses were sent to the shop in Hull, but I had chosen the one in York. It is an hour each way. Kindly send them over.
        I collected the order at the click and collect point. At home I saw that it was for a Mrs Brown. She probably has my hair straightener.
        I want to order for my son in Australia. When I type in his postcode, no shipping method is offered. Is it a mistake, or do you not go there?
        We waited for the internet box all week. It was delivered on Friday, and the engineer had been on Thursday. He says he can't come again before the 30th.
        I bought an e-gift card for 75 for my niece and chose today, ten o'clock. She hasn't got it. Did I mistype, and can you see where it went?
        The scooter was delivered to my door, very nice lad. It's just that the box had no screws and no Allen key in it. My daughter cries.
        I haven't received any of the last three issues of the magazine. The neighbours get theirs, always on Thursdays. The subscription runs until next spring.
        The parcel was announced for today and it weighs 54 kg. There are five floors without a lift. Do they bring it up, or do I need to get friends?
        According to the mail the pump left Poland on the 3rd. Since then there has been no scan. My cellar gets wet with each rain, so it is quite pressing.
        I got the blue kettle. I'd ordered it in cream, as the bill shows. I've already thrown away the box, because I didn't see it at first in the evening light.
        I would like my order to be left in the shed, not with Mrs Hall across the road. I've typed that in the notes twice. The carrier says he can't read notes.
        You needed two days to pack a single battery and then sent it as dangerous goods by sea. I need it for the trip on Monday. Nothing in the shop says that.
        My insurance policy began on the 1st, so I was told. I've no papers and no number, and the licensing office wants the number. It was paid for last week.
        I ordered fish from the coast for Good Friday. It came on Tuesday after Easter. I need not describe the smell in the stairwell to you.
        We got the printer paper, but 5 boxes and not 50. The delivery note says 50. The driver has my signature, as I didn't count.
        The hotel says it doesn't know us. I paid through your site on 11 January and have a booking number that starts with HX. We fly the day after tomorrow.
        The gym said that I'd get a chip by post within a week. It's been a month and I have to ring each time at the door. I do pay, though.
        Please tell me what "exception" means in the tracking. It has been there since Saturday. Inside is a camera for 900, and I am getting nervous.
        I chose evening delivery from 6 to 9. The van came at eleven in the morning and left a card. For that I paid six pounds more.
        The shower cabin was delivered, and one of the panes is in a thousand pieces. Careful, the carton is full of splinters. I'd like a new pane, not the whole cabin.
        The book I ordered for the exam should have come on the 2nd. The exam is tomorrow. Now I see you have only ordered it from the publisher.
        I ordered a mug with a photo of our late cat. It came with a stranger's baby on it. Someone else must have Minka now.
        Your text message says I'm to pay 1.99 so my parcel is released. I've ordered trousers from you, but this seems odd. Is it from you?
        I can't be at home for the fridge next week, because I work on an oil rig. My mother has the key. May she sign, and how do I tell you her phone number?
        The smoke alarms came without batteries and brackets. On the picture both are there. I have borrowed a ladder that has to go back tonight.
        How long does it take to deliver a vacuum robot to Cyprus?
        My tracking number has shown nothing since last Thursday.
        Will the heat pump be brought into the cellar or only to the kerb?
        The aquarium came with broken glass in the corner.
        Is the e-bike delivered assembled or do I have to put on the handlebars?
        One of the three cameras was not in the box.
        The coffee machine arrived with a dent and scratches on the front.
        You have sent me a white thermostat instead of a black one.
        How can I have my parcel redirected to a neighbour?
        Do I have to pay duty when ordering a 3D printer from Switzerland?
        The courier claims that I refused the parcel, which isn't true.
        Can I fetch the air purifier from your warehouse myself?
        The baby monitor was due yesterday and there's no sign of it.
        Does the pallet delivery call me before they come?
        The gift was sent with the bill in it, although I asked you not to.
        I only got one of two boots in the carton.
        My e-ticket for the train hasn't been sent to me.
        Since when does standard shipping take three weeks?
        The activation code for the antivirus has not been mailed.
        Which countries outside the EU do you send wine to?
        I've been waiting for my new bank card for a fortnight.
        The seal on the bottle was broken when I unpacked it.
        Could you leave the parcel with the caretaker on the ground floor?
        The parcel has been on the vehicle for delivery for four days.
        How much is postage for a heavy rug to Northern Ireland?
        Please tell me the delivery date of the sofa in grey.
        The screws for the cot are missing, so we can't build it.
        Do you send frozen food in hot weather too?
        My order was split and the second half never arrived.
        The travel documents for our cruise have still not arrived.
        Is a delivery to a parcel locker possible with large boxes?
        The bike helmet you sent is a child's size.
        I entered the wrong postcode and the parcel has already left.
        Does the new dishwasher come in the morning or in the afternoon?
        Who pays for the damage the delivery men did to our stairs?
        No text message with the collection code reached me.
        The package was emptied and stuck up again with tape.
        Will I be told the exact hour of delivery for the freezer?
        The contact lenses arrived in the wrong strength.
        My parcel was sent back because nobody picked it up in time.
        How late in the day can I order to get it tomorrow?
        The book box for June hasn't come, while July is already here.
        The tyres were delivered to a garage that I did not choose.
        Why is my parcel going from Dublin to Madrid and back?
        The router was supposed to be here before the switch-over on Monday.
        Where do I report that the glasses were delivered broken?
        Can the delivery of the mattress be moved to the week after?
        The remote control isn't in the box with the ceiling fan.
        Half the meal kit was missing, including the meat.
        Our admission cards for the trade fair didn't come by post.
        tracking
        delivery estimate
        shipping costs
        customs fees
        parcel shop
        redirect parcel
        missing part
        lost parcel
        damaged in transit
        Saturday delivery
        ship to Canada
        delivery countries
        not delivered
        late delivery
        wrong item
        delivery to room
        ticket not received
        SIM not arrived
        broken glass
        parcel locker
        express shipping
        where is order
        island surcharge
        screws missing
        neighbour delivery
        split shipment
        no tracking number
        partial delivery
        delivery appointment
        access code missing
        # use product
        It won't turn on
        doesn't work
        it stopped working after two days
        battery drains very quickly
        It gets really hot when I use it
        makes a strange grinding noise
        keeps crashing
        The app freezes every time I open it
        since the update nothing works
        broke while I was using it
        it leaks
        The button has come off
        it turns itself off after a minute
        the zip on my jacket gets stuck
        export button greyed out, program hangs
        the course video won't play
        The wheels of the toy car fall off all the time
        gears slipping on my bike
        watch runs ten minutes slow
        Game crashes in level 3
        Dangerous: sparks came out of the plug
        The thing doesn't have a stop function, please add one
        search function returns nonsense
        handle snapped off in my hand yesterday
        I lose all my entries every time the program closes
        the display has dead pixels after a month of use
        It gives me an electric shock when I touch it
        After the update of last Tuesday my vacuum robot no longer knows its map. My mother and my colleague have the same with theirs. You can't save a new one either, it says "unknown error".
        The app for the heat pump throws me out every time I touch the graph. I've two phones, an old one and a new one, both the same. It began with version 4.2.
        There's no way to lock the keys of this hob while a program is running. My toddler turned it on twice this week. Please build in a child lock, this is dangerous.
        The plug of the fan heater got so hot that it melted into the socket. It ran on level one for an hour. My husband smelled it, or else the house would have burned down.
        The new handle of the pan broke off with boiling oil in it. I've a burn on my foot. The screw tore straight out of the metal, which is as thin as paper.
        Since the last firmware the e-bike cuts out at 18 km/h and not at 25. The dealer says all his customers are complaining about it. It was fine in spring.
        The thermostat reads two degrees too high, all six of them. There's no offset function in the menu. So we sit here in the cold, thinking it is 21.
        The calendar in your app starts the week on Sunday and I can't change that. I've missed two appointments because of it. Such a setting ought to exist.
        The camera's motion alarm goes off with each cloud and sends me 200 messages a day. Sensitivity has two levels, high and off. That isn't usable like this.
        The seam under the arm of the shirt came open after the first wear. I didn't do anything sporty. My brother's, the same model, did just the same.
        The zip of the sleeping bag bites into the lining every time. I've been stuck in it at night at four degrees. It's built wrong, there should be a guard strip.
        The search in the online bank finds nothing older than 90 days. I typed the exact amount. I have to scroll through two years by hand.
        The milk jug leaks at the bottom from the third day. I've exchanged it once and the second does the same. The glue dissolves in warm water, it seems.
        My hair dryer switches itself off in the middle, and it smells burnt.
        The app deletes my training plan whenever I turn the phone sideways.
        app crashes
        overheats
        # use service
        How do I set it up?
        how to install
        first steps
        quick start guide
        How do I turn it off?
        not working as it should
        Error message when I start it
        error code E04
        What does the red light mean?
        flashing orange light
        How do I reset it?
        factory reset
        How do I change the language?
        where do I find the settings
        How do I clean it?
        can it go in the dishwasher
        How often should I change the filter?
        it keeps beeping
        screen stays black
        How do I charge it and for how long?
        won't charge
        I can't work out how to open the lid
        how do I put it together
        assembly instructions
        I don't understand the manual
        Where can I download the manual?
        How do I update it?
        stuck, won't move
        Which button do I press to start?
        set the timer
        how to switch off notifications
        can't save my changes
        how do I undo something
        Is it normal that it vibrates?
        What am I doing wrong?
        how do I get the best out of it
        how to store it over the winter
        the display shows nothing
        It's very slow today
        How do I calibrate it?
        lost the instructions, how does it work
        How do I wash the merino jumper without shrinking it?
        how to remove pilling
        No sound from the left earphone
        how do I take a screenshot on the tablet
        picture flickers on my television
        How do I change the drill bit?
        chainsaw won't start
        How do I create a report in the software?
        How do I set up a standing order in the app?
        contactless payment doesn't work at the till
        How do I switch on roaming?
        no internet, router blinks red
        how do I put in the sim
        How do I read the meter?
        the thermostat won't go above 18 degrees
        inverter shows fault
        How do I check in online?
        safe in the hotel room won't open, how do I use it
        How long do I have to boil it?
        how to store the cheese once it's open
        How many drops a day?
        I missed a dose, what do I do
        inhaler, how do I use it correctly
        QR code on the ticket doesn't scan
        how do I show the ticket on my phone at the gate
        where do I hand in the homework
        How do I put the batteries in the toy robot?
        How do I tighten the legs of the chair?
        drawer sticks
        how to get stains out of the sofa
        warning light on the dashboard
        How do I pair the key fob after a battery change?
        How do I set the date on the watch?
        dishwasher doesn't drain
        How do I descale the coffee machine?
        oven smells of plastic the first time
        In what order do I apply the serum?
        cream pump is blocked
        how do I save the game
        How do I get the e-book to open?
        how to look up a chapter in the audio book
        How do I report a claim in the app?
        how do I use the rowing machine
        the door of the gym doesn't open with my chip
        Could somebody talk me through the first use?
        pls help, cant get it going
        What's the trick to getting the cover off?
        My Rovo X5 starts, drives to the middle of the living room and stops with error 12. I've cleaned the brushes and the side wheels. It has been doing that since Sunday.
        I set the heating to 20 degrees in the app and the display on the heat pump says 23. The bedrooms are far too hot at night. Which of the two counts?
        The filter on my aquarium has been humming since I cleaned it on Friday. I put everything back as it was. There are bubbles coming out of the top and hardly any flow.
        On the display of my e-bike it says E010 and the motor gives no support. I took the battery out and put it in again. It went for two minutes, then the same.
        The camera in the nursery drops out every evening around eight. The router is in the next room. In the app it says offline, and when I pull the plug it works again until the next day.
        I have changed the batteries in the hall thermostat and now it shows only three dashes. I held the middle button for ten seconds, as the booklet says. Nothing happens.
        The first layer doesn't stick any more on the left side of the bed. I levelled it twice and wiped it with alcohol. Nozzle is at 215 and the bed at 60 with PLA.
        We can hear our baby on the parent unit but there's no picture. It says "searching". The camera shows a green light, so it must have power.
        The air purifier shows red all the time although I had the window open and the filter is new. I took the foil off, yes. Is there a way to reset the sensor?
        Since I descaled the coffee machine it asks for descaling again, each morning. I ran the whole program with two tablets. My wife makes tea now.
        I washed the down jacket at thirty degrees with two tennis balls as advised. It's flat as a pancake now and the feathers are in lumps. How do I get it fluffy again?
        In the program I entered the VAT wrongly on three invoices which have been sent. There's a lock next to them. I need to correct them before the 10th, as the return is due.
        I've put in the new SIM and the phone says "no service". I restarted it and set it to automatic. My old SIM works in the same phone.
        In your app I can't find where to change my limit for transfers. There used to be a slider under Cards. I need to pay the garage 2,400 today.
        The hire car has a button with a P and no handbrake. I stand in a car park in Malaga and it won't go out of P. Do I have to press the brake at the same time?
        I'm in lesson 4 and the player jumps back to the beginning each time I pause. I've tried Chrome and Safari. Thus I can't mark it as done and the quiz stays locked.
        Our new dishwasher leaves white film on the glasses. We use tabs and salt. The water hardness here is 18, and I don't know where to set that on this model.
        My smart watch counts 3,000 steps while I sit in the bus. On the walk with the dog it counts nothing. I wear it on the left wrist, quite tight.
        I want the robot to vacuum the kitchen each day at nine and the rest on Mondays only. I can set one plan, then it overwrites the other. Where am I going wrong?
        The pressure washer runs for two seconds and goes off. The tap is fully open and the hose has no kink. In between there's a clicking noise from the pump.
        The scale shows 4 kilos less in the bathroom than in the hall. I'd love to believe it. It stands on tiles with all four feet.
        My son's tablet is stuck on "updating 43 %" since last night. It gets warm and I can't switch it off. The battery is built in, so I can't take it out either.
        The app says "firmware available" for my doorbell. I press install, it counts to 100 and then says failed. I was standing right next to it with two bars of WLAN.
        The battery of my cordless vacuum lasts six minutes on the lowest level. It's been used for a year and hangs on the wall charger all day. Is that wrong, should I let it run empty?
        Yesterday I let the battery of the scooter run completely flat. Now the charger lights up green at once and it doesn't charge. It was in the cold shed for three weeks.
        I bought a second-hand mixer from you and the display is in Polish. I've pressed through all the menus. With what combination do I get to the language?
        The bread from the machine collapses in the middle. I use program 3, 500 g of flour and the yeast from the packet. It rises nicely and then in the last half hour it falls in.
        Our inverter has been blinking yellow since the thunderstorm. The app shows zero watts at bright sunshine. I switched the breaker off and on again, and no change.
        I installed the smoke alarms as shown. The one in the hallway chirps every 40 seconds at night. I've changed the battery twice and pressed the test button.
        The tent poles don't fit in the sleeves, they are about a hand too long. We're at the campsite and it is getting dark. Is it the orange ones that go across or the grey ones?
        I can only hear the left side of the earbuds. I've cleaned them, put them back in the case and paired again. The right one lights up, so it isn't empty.
        I use the face cream with retinol every evening and my cheeks are peeling. Should I leave it out for a while or take less? The leaflet says "use regularly".
        My electric toothbrush won't stop. I have to wait until the battery is empty. It began on Sunday after I took it into the shower.
        The printer prints everything in pink. Yellow and blue are full according to the screen. I did the head cleaning three times, and it used up half the ink.
        The projector picture is upside down. I hung it on the ceiling and can't find where to turn it round. The remote has a key with a house and one with an arrow.
        The blood pressure monitor gives me 180 in the left arm and 135 in the right. I rest for five minutes before. Which do I write down, and is the cuff perhaps too small?
        I have set an alarm for 6:30 on the light clock. It goes on at 6:00 with bird noises. I just want it to ring at half past and be quiet before.
        Whenever I start the oven together with the induction hob, the fuse goes. The fitter connected it on Monday. With only two rings on it works.
        My online banking shows the account of last week. The salary came, says my employer, but I don't see it. I've logged out, updated the app and turned the phone off.
        The gate opener reacts to the button in the house and not to the remote in the car. New battery, red lamp flashes. The learn key on the motor does nothing that I can see.
        I made a reservation for 7 in the app and would like to move it to 8. There's only "cancel" and I fear losing the table. Where is the edit function?
        My electric blanket shows F. I've unplugged it, waited and plugged it in again. It was lying folded up in the cupboard all through the summer.
        The soda maker hisses, but there are no bubbles in the water. The cylinder is new and screwed in tightly. I press three times till it burps.
        We drove with the new roof box to Italy and it whistled from 90 onwards. It is mounted in the middle, both locks closed. Should it sit further back?
        The lock on the front door says "jammed" every time the weather is damp. By hand the key turns easily. I recalibrated it in the settings, both doors open and closed.
        I opened the vacuum seal of the ham eleven days ago. It smells alright, but I'm not sure. How long may I eat it, and does it have to be in the fridge?
        My tracker for the dog shows him in the neighbouring village. He is lying at my feet. The position was last updated at 14:02 and it's now six.
        I mixed the tile glue as on the bag, 6 litres to 25 kilos. It's like soup. Can I add some more powder, or is the whole lot spoilt?
        The rowing machine display goes blank after I've pulled a few strokes. It works when I hold the cable behind the seat. I put it together myself last week.
        I pressed "reset all" instead of "reset filter" on the ventilation unit. Now it runs at full power, all rooms, and it's cold. How do I get it back to what the installer had set?
        The humidity sensor in the cellar reads 99 percent, for days. I held it against the radiator and it stayed at 99. The two others show normal figures.
        I'm not able to get the cover off the cushion to wash it. There is a zip but no slider on it. Is this done on purpose, and may it go in at sixty degrees?
        My hearing aids whistle when I put on a hat or when my grandson hugs me. I was told to change the domes. There are three sizes in the bag and no words.
        The pool pump runs and no water moves. The basket is clean. After I had the lid open yesterday, it sucked in air and hasn't stopped gurgling since.
        I installed the new version on our three tills. Now the receipt prints twice, and the cash drawer opens at the second one. Where can I set that to single?
        The ice cream machine has been going for fifty minutes and it's still liquid. The bowl was in the freezer overnight, minus 18. I used cream and egg yolk.
        I was sick in the night and took the pill four hours later than usual. It's the second week of the pack. What must I do now?
        How do I set no-go zones for the vacuum robot around the cat bowls?
        What does error E7 on the heat pump mean after a cold night?
        How often do I have to clean the rotor of the aquarium pump?
        How do I change the assist level while riding the e-bike?
        My camera won't connect to the 5 GHz network at home.
        How do I set a different temperature for weekends on the thermostat?
        The filament breaks inside the tube and I can't get it out.
        How do I turn off the lullaby on the baby monitor from the parent unit?
        The filter light of the air purifier stays on after I changed it.
        The coffee machine grinds but no coffee comes out.
        At how many degrees do I wash the thermal underwear?
        Why does the report in the program show last year's numbers?
        How do I block foreign payments on my card in the app?
        My phone has signal but the mobile data won't work.
        What does the blinking blue light on the charger mean?
        The robot drives backwards away from its base instead of docking.
        How do I switch the display of the scale from pounds to kilos?
        The update of the navigation stops at 80 percent every time.
        Why is the battery of my sensor empty after three weeks?
        How do I descale the steam iron when it has no removable tank?
        The oven clock blinks and the oven will not heat.
        Where in the settings can I choose English as the menu language?
        The treadmill stops after thirty seconds with the message "check key".
        How do I reset the tyre pressure warning after pumping them up?
        How do I remove coffee stains from the inside of the thermos?
        The remote control reacts only when I stand right in front.
        The blender won't start although the jug is locked in place.
        How long should the dough rest before I put it in the machine?
        My watch doesn't vibrate any more when messages come in.
        How can I see in the app which seats I have booked?
        The mattress still smells after a week, how do I air it properly?
        I can't find the button for submitting my exercise in the course.
        Why does my water filter jug run through so slowly?
        How do I mount the child seat with the belt instead of Isofix?
        The wall charger shows a steady red light and doesn't charge the car.
        The printer says there is a paper jam, yet there is no paper inside.
        How do I put the duvet cover on the weighted blanket?
        The freezer ices up within a month, although the door closes.
        What's the right dose of dishwasher salt for the first filling?
        The voice assistant no longer understands me since I had it in German.
        How do I bleed the brakes on the cargo bike?
        The tablet turns so slow that it takes a minute to open a page.
        How do I clean the contact pins of the toothbrush charger?
        My heart rate on the watch is stuck at 60 while running.
        How do I report water damage through the insurance app with photos?
        The electric shutter goes down in the morning rather than in the evening.
        Should the humidifier be filled with tap water or distilled water?
        How do I get the old sealing ring out of the pressure cooker?
        error 12
        red light blinking
        reset
        does not connect
        user manual
        change language
        set schedule
        cleaning
        update stuck
        battery empty
        descale
        calibrate sensor
        pairing mode
        beeping
        wrong temperature
        filter change
        first start
        washing instructions
        no sound
        motor hums
        wifi offline
        charging time
        sensor shows 99
        mount bracket
        dosage
        paper jam
        child lock setting
        pump noise
        # questions product
        My vacuum robot gave up after one season, exactly like my neighbour's. We both have the X3. The wheel motor is made of plastic and wears down, so don't send me another.
        The air pump for the tank broke after five months, for the second time. The membrane tears at the same spot. You replaced it once and the new one is no better.
        The battery of the e-bike has 40 percent left after a year and 900 km. On the forum there are dozens with the same. It's no single case, you know about it.
        I returned the heated vest because a wire in the back glowed through the lining. That could have ended badly. Take it off the market before somebody burns.
        The hinge of my laptop broke the shell after thirteen months. A web search shows hundreds of broken hinges of this series. Paying 300 for a faulty design is a cheek.
        The third pair of your hiking boots has lost its sole after a summer. I glue them and they come off in the wet. That's what it is like since you changed factories.
        Your app has no way to delete the account, and not on the website either. I searched everywhere. The law demands it, so you must build that in.
        The smart lock opened by itself in the night, twice. It's in the log at 3:11 with no user. I've taken it out, as I don't feel safe with it.
        The baby bottle warmer heated up to 80 degrees even though it was set to 37. I measured it. My girl nearly scalded her mouth.
        I bought the garage heater in autumn and by spring it was rusted through. It stood dry all the time. The plate must be untreated.
        My headphones fell apart after one year like all of this series.
        The kettle's handle gets so hot that two of us have burnt our hands.
        # questions sales
        Can I return it?
        how do I send it back
        How many days do I have to return something?
        I'd like a refund
        where is my refund
        still no money back after my return
        exchange for a bigger size
        Who pays for the return postage?
        Where can I get spare parts?
        replacement lid
        do you sell the seal separately
        Can I return it without the original packaging?
        lost the receipt, can I still return it
        My refund is less than I paid
        The trousers shrank, can I return them?
        swap shoes for another size
        spare buttons for my coat
        replacement remote
        carbon brushes as a spare part
        Refund for the cancelled flight?
        The milk was off, do I get my money back?
        Can I bring medicine back?
        Concert postponed, do I get a refund?
        return tickets I can't use
        lost piece of the board game, can I get a replacement
        The toy broke after a month, I'd like to exchange it
        spare screws for the shelf
        inner tube and spare pedal for my bike
        new strap for an old watch
        replacement shelf for the fridge
        allergic to the cream, can I return it opened
        refund for a game i don't like
        missing pages in my book, can i exchange it
        I changed my mind, what happens now with the money?
        how long til i get my money back
        I sent the vacuum robot back on 3 June with your label. The carrier says it was delivered on the 6th. It's July and the 399 are not on my account.
        The impeller of my aquarium pump has worn down. It's a Fluvo 200 from 2017. Do you still have this as a spare part, and what's its number?
        I bought the coffee machine as a present and he already has one. It's still sealed. I've no receipt, just the card statement from 2 December, can it be exchanged?
        The trousers I ordered are too short, so I'd like them two sizes longer. The tags are still on. Do I need to send them off first or will you send the others in advance?
        I opened the mattress and slept on it for nine nights. My back is worse than before. You write "100 nights trial", so how does the pick-up work without the box?
        My flight was cancelled two hours before departure. You offered a voucher and I clicked it in the stress. I'd rather have the money, 312 for two persons.
        The filter cartridges for my air purifier, model Pure 150, vanished from the shop. Without them it's scrap. Are they made by somebody else now?
        I've got a credit note from February, number CN-771. It was to be paid out in 14 days. Since then I've written four times and received four new ticket numbers.
        The left knob of the hob came off and rolled under the kitchen. It can't be reached. Do you sell knobs singly, black, and how much is one?
        The pram wheel squeaked, so I sent it in. Now you've sent me a bill for 45 for checking it. Nobody said a word about a charge.
        I sent back three dresses and the refund is for two. The return slip lists all three. The black one for 79.95 is missing from it.
        The blouse lost its colour in the first wash at thirty degrees. My white towels are pink now. I'd like the price of the blouse and of the towels.
        I've lost the small silicone ring from the lid of the lunch box. Without it, it leaks. Is there one to be had, or do I need to buy the whole box?
        The tyres are recalled according to the news. I have four of them from your shop, bought in October. Do you swap them, and who pays for fitting?
        The return label can't be printed, the PDF is empty. The fourteen days are over tomorrow. I'm not going to pay postage for something you sent by mistake.
        Do you have a spare glass lid for the 54 litre aquarium?
        Where do I buy a replacement nozzle for my 3D printer?
        Has the return of my baby monitor arrived at your end yet?
        Which replacement filter do I order for an air purifier from 2016?
        The shirt is too small, can I swap it in a shop?
        I still haven't received the refund for the flight cancelled in May.
        Can I give back a voucher for the opera and have it paid out?
        Can you tell me if earbuds may be returned for hygiene reasons?
        Do you still make the shade 203 or may I order leftovers?
        The refund went to a credit card that no longer exists.
        I lost the charging cable, can I order only that?
        return period
        exchange
        refund not received
        spare battery
        spare parts list
        replacement hose
        send back faulty
        # questions service
        How long is the warranty?
        warranty claim
        It broke, is it covered by the guarantee?
        how do I get it repaired
        repair centre near me
        Cancel my subscription
        I want to end my contract
        notice period
        you keep charging me after I cancelled my subscription
        I was billed the wrong amount this month
        why is my bill so high
        explain the charges on my last bill
        I forgot my password
        can't log in
        Password reset email doesn't arrive
        account locked
        How do I delete my account?
        close my account please
        change my email address
        update my payment details on the subscription
        How do I change my address in the account?
        What are your opening hours?
        are you open on bank holidays
        phone number of customer service
        How do I speak to a human?
        I'd like to make a complaint
        who do I complain to
        nobody answers my emails, who is responsible
        What data do you store about me?
        unsubscribe from the newsletter
        How do I request my data under GDPR?
        Two-factor code not arriving
        someone hacked my account
        register product for warranty
        Does opening it void the warranty?
        pause my membership
        When does my contract run out?
        I was told someone would call me back
        How do I dispose of it?
        where can I recycle the old one
        What is the difference between watt and volt?
        Do I need a contract number to contact you?
        stop the automatic renewal
        your support closed my ticket
        Laptop screen cracked after six months, is that a warranty case?
        Send in my drill for repair?
        Cancel the software trial before it bills me
        why was our licence renewed
        How do I dispute a transaction?
        block my card, lost it
        branch opening times
        Why am I paying more than the agreed tariff on my phone bill?
        cancel broadband
        keep my number when I leave
        My direct debit for electricity went up, why?
        moving house, end energy contract
        luggage lost on the flight, how do I claim compensation
        who do I complain to about the hotel
        what does best before mean legally
        is there a pharmacy open on sunday
        How do I withdraw from the course?
        where do I get a copy of my certificate
        guarantee on the mattress
        recall for my car?
        next service due when, and is it under warranty
        watch repair, how long does it take
        engineer appointment for washing machine repair
        My game account was banned
        How do I cancel my insurance?
        why did my premium go up
        terminate gym membership
        freeze membership because of injury
        Would you be so kind as to tell me how I terminate the agreement?
        cant get into my acount
        How do I escalate this?
        The motor of my e-bike went silent after fourteen months. The dealer I bought it from has closed. Who deals with my warranty claim now?
        I cancelled the camera cloud on 12 March and have your mail about it. You took 4.99 in April and again in May. I want this to stop and my money returned.
        I'm off to New Zealand for five months. The heat pump is going to stand still in that time, at maybe minus ten. How do I leave it so that nothing freezes?
        I can't get into my account because the login code goes to my old phone number. That number belongs to someone else now. How do I prove that I am me?
        I want my account and all the pictures of my child deleted from your servers. I asked on the 1st and the 15th. All I get is a standard text.
        The thermostat died on us in the middle of January. It's 22 months old. Your warranty form asks for a serial number, and that is behind the wall plate.
        I was told the repair of my 3D printer would take ten working days. It's been seven weeks. Each time I call, another lady says it's waiting for a board.
        My phone bill for May is 187 instead of 25. It says third-party services. I never ordered anything like that and don't know how one can complain about it.
        My father died in April. His contract for electricity still runs in his name and the bills keep coming. What do you need from me to close it?
        My bank card was swallowed by the machine in Porto on Saturday. I called the number and landed in a menu without an end. I want it blocked and a new one.
        I left my jacket in your gym in locker 44 last Wednesday. It's dark green with keys in it. Where do I ask, the counter isn't staffed after six?
        I'm a nurse with ten years in intensive care and looking for a post with you from autumn. On the site the vacancies are from last year. To whom do I send my papers?
        My premium went up from 38 to 61 with no claim. The letter talks of "general adjustment". May I leave before the term is over because of that?
        I'd like to store the e-bike for the winter in an unheated garage. Should the battery be full or half full, and does it have to come indoors? The manual is silent on it.
        How much protein does someone over sixty need? I read 0.8 in one place and 1.2 in another. I do weights twice a week and have healthy kidneys.
        You blocked my seller account on Friday, with 1,300 in it. I was given no reason. I've uploaded my passport three times and the chat closes after a minute.
        I took out the trial on a Sunday evening and cancelled on Tuesday. Now I have a year at 96 on my card. According to your terms, seven days are free.
        My access was hacked and someone changed the e-mail. I still get the bills. Please freeze it at once before they order more on my account.
        The guarantee card lists five years on the frame and two on the rest. The crack is at the saddle clamp. Is that a part of the frame in your eyes?
        Tell me where I can have my watch sealed again after the battery was changed. It's water resistant to 100 metres. The jeweller here doesn't do your brand.
        You called me on my private number, although I objected to advertising in 2023. I want to know who gave you that number. Also delete it, please.
        I dropped the phone in the bath. It's been insured with you since last August. Must I send it in, or may I have it repaired in the shop next door?
        I have moved to Germany and want to get out of the gym before the year is over. I attached the proof from the registration office. You want three more months all the same.
        Our internet was down from the 4th to the 19th. I've paid the full month. Surely there's a reduction for that, and how does one apply for it?
        On Sunday I stood in front of the locked door of your Bath branch. On Google it says open till four. What are the real hours now in summer?
        I completed the course in June with 92 percent. My certificate shows my maiden name. I need it corrected for an application by next Monday.
        How do you tell if an avocado oil is really cold pressed? I bought three and each tastes different. I ask out of curiosity, as I give a talk on it.
        We are going away for six weeks. Should I leave water in the coffee machine or drain it all? Last time it was mouldy when we came home.
        The key for my password manager was on a laptop that got stolen. I have the paper with twelve words. Can I get into the vault with that, or is it all gone?
        Your driver scraped our gate post while delivering. I have a photo with the number plate. Who's your insurer, and whom must I write to?
        A letter from a debt collector came, 114 for a magazine I cancelled in writing in 2022. I have the proof of posting. Take it back at once.
        I am 17 and my mum signed the phone contract. When I turn 18 in May, can it be put in my name? And does the price stay as it is?
        I've not been able to log in since you made the new app. It says user unknown. I have been a customer since 1998 and my number has only seven digits.
        I'd like a copy of the call from 3 April with Mr Hayes. He promised me in it that the old price would stay. Now he is supposedly not with you any more.
        What is the safest way to clear out an old battery that's swollen? It is from a cordless drill. The council site says nothing and I don't want it in the house.
        My dishwasher is three weeks past the two years. It's the pump, says the technician, 260 pounds. Is there any goodwill, given that it ran twice a week?
        My subscription was renewed on my birthday for another year. I'd set it to end. I even have a screenshot with "ends 14 March" on it.
        I forgot my umbrella and a red scarf in coach 7, Leeds to London, 16.45. The form for lost property wants a seat number. I didn't have one.
        How many years do I have to keep receipts for a rented flat? My accountant is on leave and your blog was the first hit. It's about a new boiler.
        The hearing aid is in for repair for the third time since Christmas. I get no replacement in the meantime. I can't do my job like this.
        I want to cancel the dog insurance, as Bonnie passed away last week. I paid for the whole year in January. Do I get part of it returned?
        Is your hotline only for new customers? I press 2 for existing contracts and get thrown out each time. Today I tried at 8, 11 and 3 o'clock.
        Where do I send a reference request? Ms Olsen rented one of your flats in York until 2021. We need confirmation that she paid on time.
        It takes four weeks for you to answer, and then I am asked for my order number, which was in the first line. This is my fifth message. I wish to complain to the management.
        My child's school closed the account for lunches and there were 63 left on it. Nobody at the school feels in charge. Does the rest get paid out by you?
        How long after purchase can I return the vacuum robot once it's been used?
        The heat pump has a five-year warranty, does it need yearly servicing for that?
        Where can I get my e-bike battery tested or repaired?
        I cancelled the camera subscription but am still charged each month.
        How do I file a warranty claim for a dead thermostat?
        The login code is sent to a phone number I no longer have.
        Can I leave the coffee machine in an unheated holiday home over winter?
        Who pays for the repair if the warranty has just run out?
        How can I have all my personal data deleted for good?
        How long is the notice period for my mobile contract?
        Why has my monthly payment gone up from 29 to 34?
        Are you looking for drivers or warehouse staff at the moment?
        Until what time can I reach your customer service on Saturdays?
        How should I store winter tyres, lying down or standing up?
        Why do lithium batteries lose capacity in the cold?
        My card was blocked abroad, how do I get it unblocked today?
        How do I reclaim the deposit for the hire car?
        I'd like to withdraw from the insurance I signed three days ago.
        My password is rejected even though I changed it a minute ago.
        How do I change the bank account for my electricity direct debit?
        How do I lodge a formal complaint about one of your employees?
        Is my guarantee still valid when I've repaired something myself?
        Where do I find my contract number and the end date?
        How much sleep does a ten-year-old need on school days?
        What does the energy class on the new label mean?
        How long can opened baby milk powder be kept?
        Do I have to keep the box for the length of the warranty?
        I can't open the verification link because it has expired.
        When does the town hall branch close on Christmas Eve?
        How can I object to my data being used for adverts?
        The technician did not turn up, and I'd taken a day off.
        Can my membership be suspended while I'm in hospital?
        How can I get a copy of my contract from 2019?
        What should I look out for when choosing a good olive oil?
        Is there a recall of the heated blanket with batch 22C?
        How do I get back in when the account was closed by mistake?
        Does home insurance pay if the washing machine hose bursts?
        warranty
        hours
        login code
        jobs
        winter storage
        cancel contract
        guarantee conditions
        repair status
        charged after cancellation
        bill too high
        complaint address
        data protection
        contact number
        contract end date
        unlock account
        long absence
        claim form
        what is WPA3
        change bank details
        recall
        # integrate marketing
        recommend a friend
        Do I get something for referring a friend?
        refer a colleague bonus
        recommend the cream to a friend, is there a bonus
        I recommended you to my sister in February and she signed up in March. We were both meant to get 25. Neither of us has seen it so far.
        Three colleagues bought the standing desk because of me. On your page there's something about a thank-you for referrals. How do I report them afterwards?
        My neighbour is so keen on our heat pump that he wants to order one. Do you have some kind of scheme for that? I'd give him my customer number.
        Where is my reward for having brought in a friend?
        referral reward
        friend code
        # integrate product
        Is there an API?
        does not sync with outlook
        Integration with our ERP missing
        Why can't I connect it to a Mac?
        Please add support for Zapier
        datev interface
        Can the thermostat talk to home assistant?
        no linux client, when will you support it
        cant be connected to google home, integration doesn't exist
        I miss an interface to SAP
        Since the update to 6.1, none of our eleven sensors sends anything to the Modbus gateway. The electrician checked the wiring. Other sites have the same since that day, so it's up to you.
        My robot can't be shared, each phone kicks the other out. We're four in the flat. It's 2024, surely an app should allow more than one user.
        The Alexa skill lost all its devices on Monday and doesn't find a single one. In the reviews everyone writes the same. I can't switch off the lamp by voice any longer.
        There is no export at all in your health app. I've three years of blood pressure in it for my doctor. That is my data, please add a download.
        You switched off the old interface in April, and the new one can't do orders. Our shop has been typing them in by hand since. We need that function.
        The link to the car breaks off after exactly ten minutes, in both our cars. With another phone as well. I've been told by the garage that it's a bug in your software.
        I can't use your camera with my recorder, since it doesn't speak ONVIF. It's printed on the box that it does. Will this be added one day?
        The smart socket switched on the heater by itself after syncing with the new app. We weren't home. That's dangerous, the automation must never do such a thing.
        Why is there still no version of the app for Huawei phones?
        The connection to IFTTT was removed and all my automations are dead.
        The CSV export cuts off everything after 1,000 lines.
        no android auto
        # integrate sales
        add a second device to my contract
        upgrade my plan
        How do I move from basic to pro?
        Can I extend what I have with another module?
        more storage for my existing plan
        trade in and upgrade
        we want to train the whole team, extend our course licence
        Extend the shelf with another element later
        We are growing: what do ten more licences on top of our contract cost?
        Our team has grown from 10 to 26. I'd like to add sixteen seats to the running licence, not start a new one. They should be charged for the rest of the year only.
        I own the starter kit with two lamps. I'd like to extend it with outdoor ones and a motion detector. Do I need a bigger hub for that, or just buy the parts?
        I'm on Basic with one house and would like Plus as of next month. I've paid Basic until October. Will that be counted, and do my settings stay?
        We've rented one water dispenser for the ground floor and want a second one upstairs. Do I need a new contract? It would be good if there was just one bill.
        What does it cost to add another user to our licence?
        I'd like to move from the small to the large tariff mid-month.
        upgrade tariff
        add licences
        # integrate service
        How do I connect it to my other devices?
        connect with alexa
        does it work together with my smart home after the setup
        share it with my family
        How do I add a second user?
        invite colleagues
        give a team member access
        How do I move everything to my new phone?
        transfer my data to another device
        switching to a new phone
        import my old data
        export as csv
        api key
        sync with google calendar
        pair with bluetooth speaker
        link two accounts
        How do I use it on two devices at once?
        use at a second site
        set up single sign-on
        webhooks
        Can I pass it on to a new owner?
        sold it, how do I transfer it to the buyer
        transfer ownership
        Different permissions for different people?
        How do I link it to my phone?
        connect to wifi
        Can my wife and I both use it with one account?
        family sharing
        roll it out to all our branches
        does my old one work alongside the new one
        combine both of them
        set it up for my mother on her phone from here
        back up to the cloud
        move from another provider and bring my data
        Can several people edit at the same time?
        use in another country with my existing contract
        automate this with a script
        embed on our website
        merge duplicate accounts
        Combine the liner I have with the new shell jacket, how do I zip them together?
        Hand down the rain suit, can I get the name label removed?
        Connect the laptop to two monitors
        cast from phone to tv
        hook up soundbar to the telly
        use the battery from my other drill in this one
        Attach the dust extractor to the sander
        Connect the software with our webshop
        migrate from the old program
        Add the card to my phone wallet
        joint account, add my partner
        connect bank account with bookkeeping
        Multi-SIM for my watch
        take my number to a new contract
        connect the mesh repeater with the router
        Feed solar power into the home battery I have
        car charger linked with the solar panels
        Share the itinerary with fellow travellers
        collect miles together with my husband
        add a second traveller to the booking account
        share the shopping list with my flatmates
        connect the kitchen scale to the recipe app
        manage prescriptions for my mother
        transfer reminders for tablets to my new phone
        Pass my ticket on to a friend
        send tickets to the rest of the group
        Open the course on several devices
        import course dates into my calendar
        join two train sets together
        connect the toy robot with a tablet
        fix the new headboard to the old bed
        Connect my bike computer to Strava
        Pair my phone with the car
        add a second driver to the car app
        sync watch with iphone
        watch to apple health
        Connect the washing machine with the app
        two vacuum robots in one app
        use the hairdryer attachment from my old one on it
        cross play between playstation and pc
        move my saved games to the new console
        share e-books with my family
        read on kindle and phone with the same place kept
        add my daughter to my policy
        transfer the car insurance to the new car
        bring a friend to the gym
        Connect the treadmill with my heart rate belt
        partner membership, add my wife
        Is it possible to have it talk to the system we already run?
        got a new mobile, how do i get everything across
        My flatmate should have access as well
        I've the Rovo X5 downstairs and bought the X7 for upstairs. In the app I see only one of them. I'd like both under one login with their own maps.
        My new phone is an iPhone, before it was a Samsung. The heat pump app wants to set it all up again. I don't want to lose my heating curves and history.
        I want the aquarium light to go on with the smart socket of another brand. We've got Home Assistant on a little computer. Is there a bridge or some interface for it?
        I bought my e-bike second-hand from a man in Hull. The app says it's registered to another user. He doesn't answer any more, so how do I get it onto my name?
        My wife and I would both like to see the camera in the hall. If she logs in, I'm thrown out. She needs an access of her own.
        The thermostats work well on their own. I'd like them to turn down when the windows open, and the window sensors are from a different maker with Zigbee. I haven't managed to bring the two together.
        We use your 3D printer at school and want to send jobs from twenty laptops. At the moment everybody walks over with a card. Does it have a network queue or something like that?
        Grandma looks after Emil on Fridays. I'd like her to see the baby monitor on her tablet at her place. She shouldn't be able to change anything, just look.
        I have the air purifier, a radiator and a humidifier, each with an app of its own. I'd like all of it in Apple Home with one scene "night". Does yours support Matter?
        The coffee machine keeps four profiles and we're six in the office. I read that one can load further profiles with the pro app. Which steps do I need to take?
        We have your accounting program in the Manchester office and now open one in Cork. The bookings should come together at month end. Do I have to set up a second company or a second site?
        I want to get all my training data out, since 2018. For each run there's a single export only. With 900 runs that would take till Christmas.
        I'd like to hand on my old tablet to my nephew. It still asks for my password after the reset. It has to be cut loose from my account for good.
        We changed to your bank in May and want the bookkeeping to collect the transactions by itself. Our tax adviser uses Xero. Where do I release that?
        Our language school has 300 learners on Moodle. We'd like your exercises to show there and the marks to come back. Can that be connected with LTI?
        The photo frame is at my parents' place, 400 km away. My brothers and I want to send pictures from our phones. They should be invited without my parents having to press anything.
        I bought a second doorbell for the back door. Now both ring with the same tune and I don't know where to run. How do I give the second its own chime?
        I sold the car last week, and on my phone I can still see where it is. The buyer can't log in. Please tell me how to pass it over properly.
        My smart scale puts my husband's weight into my chart, as we weigh nearly the same. Each of us has a phone. Can one scale keep two people apart?
        I use the calendar of my company (Outlook) and the family one (Google). Appointments from your booking page land in one only. I need it to look into both.
        Since I've the new router, 14 devices have to be moved. Must I go up to each lamp and start afresh? I kept the same name for the network.
        Our association wants to read the meter values of forty flats once a night. We've a developer. Is there documentation of the API and are there limits per hour?
        We separated, and my ex still has access to the lights and the front door. I'd like to take over the home as owner and remove him. The account was set up by him.
        My playlist and my audio books are with another provider. A friend said that one can move all that over to you with a file. I've not found any such menu.
        I wear the watch for running and use a bike computer of another brand. The rides should appear in your app. It used to work through Strava until I linked it anew.
        I take the satnav with me from the car to the motorhome. The motorhome is 3.1 m high and 7 m long. Can I keep two vehicles in it and switch over?
        My daughter goes to university in Leeds and takes along her laptop. Can our family licence be used in two places at once? It says "one household" in the terms.
        The old alarm system has six wired contacts in the windows. I'd like to go on using them with the new panel. Is there a module between them?
        We run three cafés and have one loyalty app. Guests want to collect in one and spend in another. So far each place has its own points.
        I have solar panels, your wallbox and an electric car. The car should charge only when there is enough sun. The inverter is made by Fronius, how do I link the three?
        I would like to get my invoices out as a CSV each month and have them sent to my accountant. Doing it by hand takes me an hour. Is there a rule I can set?
        My son turned 14 and wants his own login in the bank app. I'd like to see what he spends, without his seeing mine. Where do I set up something like that?
        We'd like to use the same chip for the gym, the locker and the café. The café has tills from a different firm. What would have to be done?
        I've got two homes, one in town and one by the lake. The heating at the lake should be in the same app. I set up a second home, and since then the first is gone.
        Our surgery gets lab results as PDFs by mail. Your program could take them in automatically, I heard at the fair. Which format does the lab need to send?
        The speaker in the kitchen and the one in the bath are supposed to play the same thing. They're from different years. In the group menu I see only the newer one.
        I need to get the recipes off my old kitchen machine onto the new one. There are about eighty of my own. Is that done with a stick or via the cloud?
        My phone was stolen in Rome. I've a new one with the same number. How do I bind the bank app to it, since it wants to be confirmed on the old?
        We're a family of five with two accounts for the groceries. I want one basket in which all can put things, and one card. So the two accounts should be joined together.
        The mileage and the charging sessions should go into our fleet software. We have nine vans. Your portal shows it all nicely, I merely can't get it out.
        I lend out my cargo bike to neighbours. I'd like to let them unlock it for a day without giving them my password. How does sharing like this work?
        I'd like to watch the lessons on the train and go on at home on the PC. On the PC it always begins from the start. Can progress be shared among devices?
        My mother's hearing aids are connected to her phone. Now she has a television with Bluetooth too. Can they be on both, and how does she change over?
        The projector, the blinds and the lights in the meeting room should go with a single button. We have KNX in the building. Whom do I need, an electrician or you?
        We want our webshop to print your parcel labels by itself. We use WooCommerce. I installed the plug-in and don't know where the customer number goes.
        I bought the robot used and it speaks to me in Dutch, with the name "Willem". Everything in the app is still from him. How do I make it mine?
        My physiotherapist would like to see the values of my knee sensor. I'd like to send her a weekly overview. Is there a link for doctors?
        I have a dive computer and my buddy has the same. We'd like to combine our logbooks of the trip to Egypt. His has the GPS and mine the photos.
        The electronic door sign is to show who has booked the room. Our bookings are in Google Workspace. I've a token, but where does it go in?
        I moved the old customer list over from Excel with the import. The umlauts and the second phone number got lost. I'd like to know which columns it must have.
        I share the car insurance with my partner, and we have moved in together. Each of us has contents cover. How can we turn it into one without losing the bonus?
        I use a screen reader on my work PC and another one at home. My settings should travel with me. Is there a profile that can be saved and loaded?
        I'd like the coffee machine in the shop to report when beans are running out. We already use Teams. Could it send a message into a channel?
        The vet wants the weight curve of our cat from the feeder. The feeder has known it for two years. I only see the last thirty days on the phone.
        We will be three flats sharing one laundry with your washing machine. Each should be billed for what they wash. Could every family have its own card or code?
        How do I add a second vacuum robot to the same app?
        Can the heat pump be controlled through our photovoltaic system?
        How do I connect the aquarium controller with Google Home?
        How do I transfer the e-bike to the person I've sold it to?
        Is it possible to view the cameras of two houses in one app?
        Can I control the thermostat with Siri or with a shortcut?
        How can several people use the 3D printer over the network?
        How do I let the babysitter see the monitor just for tonight?
        Can the air purifier start by itself when my weather station reports pollen?
        How do I move my profiles from the old coffee machine to the new?
        How do I take over the account of a colleague who has left?
        How do I bring my contacts from the old phone to the new one?
        Can I link my savings account at another bank to your app?
        How do I put my boarding pass in the wallet of my husband's phone?
        Is there a way to import my reading list from Goodreads?
        How do I get my data out before I close the account?
        How do I give my tax adviser read-only access to the documents?
        Can I use my tariff in my tablet too with a second card?
        The scale should send its data to the Garmin app as well.
        How do I unlink the used watch from its previous owner?
        How do I set up a shared calendar for the whole club?
        Does the till talk to our bookkeeping, and how do I switch it on?
        How do I connect the rowing machine to Zwift by Bluetooth?
        Can two people with different phones open the same smart lock?
        How do I install the program on my second computer?
        How do I transfer my no-claims bonus to my wife?
        Can I add my newborn to our health insurance online?
        How do I get the speakers of two rooms to play in time?
        Which webhook tells our system that an order was paid?
        How do I copy all settings to the other nine tablets?
        Can I combine my two customer cards and keep the points?
        How do we link our hotel calendar with Booking and Airbnb?
        How do I give my gym contract over to a friend?
        How do I connect a second screen to the same docking station?
        Can my parents watch on their own television with our family account?
        How do I send readings to MQTT every five minutes?
        Can I carry my game progress over to the tablet?
        How do I set up the printer for everyone in the house?
        Can a company with three sites be managed under one login?
        How do I pass the course on to a colleague who takes my place?
        How can I pair the hearing aids with two phones?
        How do I embed your booking form on our WordPress page?
        Can the car charger be shared with the neighbour and billed separately?
        How do I move the smart home hub into our new house?
        smart home
        API documentation
        second device
        new phone
        data export
        family account
        Home Assistant
        Alexa
        several locations
        change owner
        calendar sync
        Matter support
        guest access
        bought used
        csv import
        read-only user
        Apple Health
        multi user
        connect to inverter
        move data over
        shared password
        Zapier
        second home
        single sign-on
        link accounts
        # unclear unclear
        thanks
        Thank you very much!
        hello
        Good morning
        ?? please answer
        anybody there?
        test
        asdf
        great shop
        I love it
        ok
        ok thanks, sorted
        it has been solved
        never mind
        Forget my last message
        best regards, Anna
        see attachment
        as discussed
        Yes
        no
        hi there everyone
        lol
        same here
        me too
        +1
        ???
        Happy Christmas to the whole team
        have a nice weekend
        We offer SEO services for your website
        Make money from home, click here
        I am a journalist and write about trends
        first!
        well well
        you are the best
        Super, I'm happy
        just looking
        hmm
        What do you think of the weather
        I have a question
        Can you help me?
        Please call me back
        urgent!!!
        Answer me please
        still waiting for an answer
        Dear Sir or Madam
        sent from my iPhone
        follow me on instagram
        wrong window, sorry
        My husband said so too
        interesting
        nice photos
        Greetings from Wales
        five stars
        all good
        I wrote to you yesterday
        See my previous message
        are you a robot
        Cheers mate
        who won the match last night
        nothing to add
        buy cheap followers now
        it is what it is
        Any update on this, please?
        Hellooo, anyone home
        URGENT please reply today
        Hi
        Hey team
        good evening everybody
        Thanks a lot, that was quick
        Thank you Sarah, you've made my day
        Many thanks and all the best for the new year
        Cheers, that did the trick
        Problem solved, you can close this
        Great, it's all working now, thank you!
        Just wanted to say that your people are lovely
        Best company I've ever dealt with, keep it up
        Brilliant, absolutely brilliant
        My whole family loves it
        10/10
        Top
        wow
        I am out of the office until 14 August with limited access to e-mail. In urgent cases please contact my colleague Jane Moore.
        Automatic reply: thank you for your message, I am on parental leave and will be back in October.
        This mailbox is no longer monitored.
        Undeliverable: your message could not be delivered to one or more recipients
        We can bring your website to the first page of Google within 30 days. Reply for a free audit.
        Dear owner, we are a leading factory for LED displays in Shenzhen and would like to cooperate with your esteemed company. Please find our catalogue attached.
        Congratulations, you have been chosen as the winner of a 1,000 dollar prize
        Earn 5,000 a week with crypto, ask me how
        Hot singles in your area
        Get a business loan without any papers today, contact Mr Collins on WhatsApp
        I'd like to offer you guest posts on high authority blogs. We can talk about conditions.
        Would you be interested in a list of 20,000 trade show visitors?
        Hi Dave, are we still on for football on Thursday? I'll bring the ball and Mike brings the beer.
        Mum, I've arrived safely, call you tonight
        Please give this to Linda in reception, she knows
        Dear Mrs Fletcher, Tom can't come to school today because he has a fever.
        Sorry, this was meant for my landlord
        Wrong address, please ignore
        testing the form
        qwertz
        abc
        idiots
        You are useless, all of you
        What a joke
        shame on you
        pathetic
        Never again
        I'm so angry right now
        no comment
        as I said
        See above
        see screenshot
        attached
        here you go
        As requested on the phone
        Yes please
        No thanks
        okay then
        I'll get back to you
        will do
        I think so
        not me, my brother
        Could somebody please answer my mail
        I wrote on Monday and on Thursday. I am still waiting. Please be so kind as to reply.
        Call me on 07700 900123
        Is anyone reading this
        It's about the thing from last week
        I've a quick question
        question
        help
        info
        to whom it may concern
        Nice weather today, isn't it? We went to the beach with the dog and had chips. Have a lovely weekend, you lot.
        Just passing by to wish you a happy Easter. The kids say hello too. We think about you often.
        My grandfather used to have a shop like yours in Whitby. Those were the days. I could tell you stories for hours.
        """
}
