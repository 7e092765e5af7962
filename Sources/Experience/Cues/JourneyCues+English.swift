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
        # buy marketing
        My discount code doesn't work
        promo code not accepted at checkout
        where do I enter the voucher
        Is there a sale coming up soon?
        The newsletter promised 10 percent off, how do I get it?
        coupon for the face cream says expired
        the January offer for the gym, does it apply to me?
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
        # integrate marketing
        recommend a friend
        Do I get something for referring a friend?
        refer a colleague bonus
        recommend the cream to a friend, is there a bonus
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
        """
}
