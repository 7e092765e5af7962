extension ContrastCues {
    static let english = """
        # help find service,marketing
        nobody mentioned that I would need an adapter
        it should have been made clear beforehand that it needs a subscription
        nowhere does it say that it only works with new phones
        I wasn't told about the minimum term
        the sales assistant gave me bad advice
        no one warned us about the noise from the disco
        we were not informed about the prerequisites of the course
        it wasn't clear that drinks cost extra
        no one told me it needs hard-wiring
        your staff could not say which size would fit
        the website doesn't explain what is covered
        nobody said it isn't suitable for induction hobs
        nobody in the shop told me the printer needs special ink
        it would have been nice to know that the basic plan has no support
        the salesman forgot to mention the yearly service that keeps the guarantee alive
        I only learned from the invoice that there is a notice period of three months
        no one pointed out that the pass is not valid at weekends
        the adviser glossed over the exclusions for older drivers
        not a word beforehand about the six flights of stairs
        we weren't told that the expansion needs the base game
        I asked twice before buying whether it suits rosacea and got no answer
        so I bought the other make where they could answer my question about the fit
        # help use service
        nobody told me how to set it up
        the manual says nothing about it
        support does not answer
        nobody picks up the phone
        I've been waiting two weeks for a reply
        the hotline keeps you hanging for an hour
        your chat bot just goes round in circles
        I couldn't work out how to switch it on
        there was no explanation whatsoever
        no one could tell me what the light means
        the staff had no idea
        customer service was rude and unhelpful
        I got nothing but a standard reply
        my emails are ignored
        I had to look everything up on YouTube
        it took me three hours to figure out the settings
        I still don't know how to clean it
        setting it up is a nightmare
        I can't get it to connect and nobody helps
        I was passed from one department to another
        they promised to call back and never did
        your help pages are useless
        my ticket was closed without an answer
        I was left on my own with it
        the lady on the phone hung up on me
        the care label doesn't say how to wash it
        nobody explained how to lace these boots
        I was never shown how to change the blade
        getting my account unlocked took five calls
        no one at the bank could explain the fee
        the engineer left without explaining the router
        I have no idea how to read my meter and nobody explains
        the rep knew nothing about the island
        nobody at reception could help us
        there was no one to ask at the entrance
        the tutor never answers questions
        the trainer never showed me how to use the machines
        the chemist didn't tell me when to take it
        my claim has been sitting there for months without a word
        the adviser never rang back
        no one replies to warranty requests
        I don't understand how to cancel
        I can't find out how to delete my account
        useless support
        hopeless customer care
        clueless staff on the helpline
        totally lost with the configuration
        couldn't make head or tail of the guide
        three people gave me three different answers about the boiler
        had to find out from a neighbour how the timer works
        I rang four times last week and each time the line went dead
        my question from the 3rd of March is still marked as open
        the assistant read me the same script whatever I asked
        in the end my grandson had to set up the decoder
        support wants screenshots, then more screenshots, then silence
        they keep sending me links to a page I've already read
        I had to join a forum to learn how to bleed the radiator
        the technician shrugged and told me to google it
        not one of your people knew what error E14 stands for
        forty minutes of hold music and then a recorded goodbye
        the coach put me on the rower and walked off
        nobody at the counter could say whether I may take it with ibuprofen
        we stood at the lodge at midnight with no one to let us in
        I wrote to the lecturer twice and got no feedback on my essay
        my claims handler has changed five times and I start over each time
        the branch sent me to the hotline and the hotline sent me to the branch
        im locked out of my wallet and the only reply comes from a robot
        how to pair a second remote remains a mystery to me
        your agent promised instructions by email that never turned up
        since Tuesday I've been trying to reach someone about my meter reading
        the stylist never said how to look after the extensions
        the garage gave me the keys and not a word about the warning lamp
        waiting for a human being in the chat took longer than the film
        no one warned that the wood must be oiled before first use
        I'd have needed somebody to show me the pedals
        after purchase you are on your own
        nobody ever bothers to answer
        not a single callback
        they fob you off
        zero aftercare
        unreachable by phone
        left in the dark
        nobody feels responsible
        your forum is dead
        the steward just waved us away
        the waitress couldn't tell me what's in the sauce
        the usher sent us to the wrong entrance twice
        the crew gave no information during the five-hour delay
        the moderator deleted my question
        I spent a whole Sunday guessing how the straps go
        clueless about the firmware, they asked me to wait
        so I moved to a rival provider who actually picks up the phone
        in the end I gave it to my cousin as nobody could get me started
        I've cancelled and gone to the bank across the road where somebody listens
        now another gym has my money because the trainers there take an interest
        we went over to a competitor whose support replies within the day
        # help use service,product
        the manual is in Chinese only
        the instructions are incomprehensible
        the instructions are far too short
        there are no instructions in the box
        the error message explains nothing
        the app gives you no hint what to do
        the print in the manual is tiny
        the assembly drawings are wrong
        step four of the instructions is missing
        the diagram doesn't match the parts
        the help inside the program is out of date
        the leaflet for the coffee machine skips descaling
        the rules of the game are badly explained
        the watch manual covers another model
        the tutorial stops halfway
        the tooltips make no sense
        the online documentation is full of gaps
        the settings menu is confusing and not explained anywhere
        the wardrobe instructions have no words at all
        the dosage is explained poorly on the leaflet
        the booklet covers six models and mine is not among them
        page 12 sends you to page 40 and the thing has only 32 pages
        the quick guide ends where the questions begin
        the setup wizard asks for a key nobody has ever given me
        it flashes three times and the guide knows only two flashes
        the assembly sheet shows screws that are not in the bag
        the translation of the manual must have been done by a machine
        the symbols on the dial are not explained in any of the nine languages
        the app says something went wrong and leaves it at that
        I needed a magnifying glass to read the washing instructions
        the game drops you in without a single hint about the controls
        the planner has forty buttons and no legend
        the exercise book has no answer key and no explanations
        only a QR code that leads to an empty page
        no guidance on descaling
        the knowledge base still describes the version from three years ago
        the leaflet contradicts the label about the dose
        the watch came with a sheet about a different movement
        the menu is in Korean and I found no way to switch it
        no word in the booklet on how to fold the pushchair
        the help button opens a blank window
        so I sent it back and took a rival brand with a readable manual
        # find find marketing,sales
        I could not find it on your site
        I only came across it by chance
        it took ages to find the right model
        I had no idea you existed
        your site search shows nothing
        I couldn't see the size before buying
        there are no photos of the back
        there's no size chart
        the description is very thin
        I couldn't find out which version I need
        the differences between the plans are not explained
        the technical data is missing from the page
        I couldn't tell if it would fit
        I had to hunt for the price
        the filter on the website doesn't work
        it is hidden at the bottom of the page
        I learned about the cheaper plan only afterwards
        nobody knows about this feature
        I found out about the discount too late
        the page doesn't show what's in the box
        your shop is hard to find
        there's no sign outside
        I couldn't find your address
        there is no way to compare the models
        I would never have discovered it without my neighbour
        I couldn't look at it anywhere beforehand
        there is no demo
        you can't try it first
        no trial version is offered
        the pictures are too small to see anything
        there are no reviews anywhere
        the colours can't be seen properly on screen
        the catalogue is confusing
        the measurements aren't given
        your website is a maze
        I searched for it for weeks
        google does not list you
        the link in the advert was dead
        there was no information about allergens
        I couldn't find the ingredients list
        the material is not stated
        I couldn't see how the coat falls on a real person
        your shoes have no width given
        the page doesn't say how much memory it has
        I couldn't find which blades match the saw
        the list of integrations is well hidden
        nowhere could I find the interest rate
        I couldn't find the coverage map
        the tariff list is impossible to find
        I couldn't see photos of the actual room
        the hotel page does not mention the stairs
        the menu isn't online
        nothing on the page says whether it is vegan
        the side effects are nowhere to be found
        the seating plan was not shown
        there was no way to see the view from the seat
        the course content is not published
        I couldn't find the dates of the course
        the age recommendation was not shown
        nobody could tell me the height of the sofa
        there's no picture of the fabric up close
        the range of the e-bike isn't given
        I couldn't find out which cars you have
        the case diameter isn't listed
        the noise level of the dishwasher isn't stated
        the shades cannot be told apart online
        there are no samples to smell it
        the system requirements are hard to find
        there's no look inside the book
        I couldn't find what the policy covers
        the class timetable is not on the website
        I heard of your gym only by accident
        it does not show up when you search by name
        I gave up looking for the right spare part on the page
        it took me an hour of clicking to find the wide-fit page
        I only heard about the student rate from a girl in my class
        the spare blades are buried four menus deep
        the site lists nine nearly identical routers with no word on the difference
        had a colleague not shown me, I would never have known you do leather repairs
        I stumbled on the workshop by accident when looking for a florist
        the photo shows it from one angle and you cannot see the sockets
        how deep the shelf is inside, nobody says
        typing the exact model number brings up garden hoses
        the ingredients appear only in a picture that cannot be enlarged
        I had to download a 60-page pdf to learn the height
        nothing on the page told me if it takes my old lenses
        the opening times on the map are different from those on the door
        we drove past the restaurant twice because there is no sign
        which of the five policies covers a lodger I could not make out
        the family ticket does not show up unless you know its name
        the trial is not advertised anywhere, a chap at work told me
        I missed the sale as your newsletter went out the day after
        the sound sample is missing, so I bought blind
        the listing gave no hint that there is a left-handed version
        finding the branch with a coin machine was a treasure hunt
        the fee table sits in a footnote of a footnote
        my postcode gets no result in the coverage checker
        you have to register before you can even look at the rates
        the room plan for the cabin was nowhere on the booking page
        whether the bread contains sesame, I had to guess
        the leaflet for the drops isn't online, so I couldn't compare
        no row numbers on the seat map
        the syllabus is visible only after you pay
        there's no mention of how many lessons there are
        nobody could see from the page that the train set is clockwork
        the fabric swatches ran out and the pictures all look grey
        the page gives wheel size in inches and not the rider's height
        I scrolled through 300 used vans as there is no filter for seats
        lug to lug width is missing, which matters on a small wrist
        whether the oven has a removable door you learn from strangers on youtube
        the shade finder sent me in circles
        I couldn't smell it anywhere before ordering
        no list of supported controllers to be seen
        the blurb doesn't say that it is volume three
        no excerpt to read
        the class plan is only pinned up in the changing room
        there was no price on it
        prices only on request
        no details at all
        too little information
        invisible on google
        hidden away
        impossible to track down
        not listed under its name
        the search is useless
        categories that make no sense
        the menu of the site leads nowhere
        I looked everywhere for it
        nobody I know has heard of you
        I'd been using a worse one for years as I did not know this existed
        had I known about the bundle I would have saved forty pounds
        we found the cheaper crossing in the brochure once we were on board
        only at the counter did I hear that you sell refills
        the roof calculator is missing from the mobile site
        the comparison table cuts off after the second column
        dimensions are given for the carton and not for the sofa
        I was unable to find any test results
        you cant zoom in on the stitching
        a search for vegan boots returns suede
        the outlet is not on your own map
        the advert had no name on it, so I spent days looking
        the link from the brochure ends at page not found
        i couldnt see what the premium version adds
        the API docs are kept behind a sales call
        the accessories are scattered across three shops
        I kept landing on the American site
        so I ended up with the other brand, whose page had all the measurements
        I took the rival's phone as I couldn't see which bands yours supports
        in the end I bought a different tent because yours had no picture of the inside
        we booked another hotel whose photos showed the bathroom
        I never found your price list and signed with the competition
        my sister went to the other school since your term dates were nowhere
        the neighbour's insurer got us as we had not heard of you
        gave up searching and picked up a Japanese one on the high street
        # buy buy sales
        your checkout would not take my card
        the payment failed three times
        it was out of stock
        it's been sold out for months
        the basket emptied itself
        I couldn't pay by PayPal
        you don't accept invoices
        shipping costs a fortune
        delivery took three weeks
        the parcel never arrived
        the courier left it in the rain
        it came late
        I waited ages for it
        I was charged twice
        the order was cancelled without a word
        the price went up at the checkout
        I had to create an account to order
        the order form kept crashing
        you don't ship to my country
        only half the order came
        a part was missing from the box
        the wrong item was delivered
        it arrived broken
        it came badly packed
        the box was torn open
        the driver dumped it on the kerb
        customs wanted another thirty pounds
        I couldn't change my order any more
        there was a long queue at the till
        the shop was closed when we got there
        it is overpriced
        it's far too expensive
        you cannot pay in instalments
        there's a surcharge for cards
        I was not able to book online
        hidden fees at the end
        I ended up ordering elsewhere because checkout hung
        the dress was not available in my size
        the shop had run out of my shoe size
        the laptop was on back order for ages
        the tool came without the battery
        I had to buy the licence three times before it went through
        opening the account took a month
        the bank card never came in the post
        the sim card arrived after two weeks
        the switch of supplier dragged on
        the flight was cancelled and no refund was paid
        they charged my card for the hotel twice
        the booking fee is a rip-off
        the food came cold
        the delivery man was an hour late
        the frozen peas came thawed
        the chemist never has it in stock
        the ticket site broke down during the sale
        our tickets did not come in time
        the course was full
        the doll came after Christmas
        the toy shop sent the wrong set
        the sofa took four months to be delivered
        they wouldn't carry the wardrobe upstairs
        the bike was sold to somebody else
        the dealer refused to put the deposit back
        the watch was stuck at customs
        the fridge was dented on arrival
        the perfume leaked in the parcel
        the game key was never sent
        the book arrived with bent corners
        the insurance would not let me pay monthly
        the gym took two payments in the first month
        I'm still waiting for the second half of my order
        the parcel has been sitting in a depot in Coventry for nine days
        the chair legs were sent in April and the seat has yet to follow
        checkout sent me back to the start every time I picked a delivery slot
        my debit card was declined with plenty of money on it
        the size I had in the basket sold as I was typing my address
        you wanted eleven pounds postage on a six pound cable
        the website took the money and then told me it was sold out
        no sign of the confirmation email, nor of the tickets
        the courier claims to have knocked and we were home all day
        it was left with a neighbour three streets away whom nobody knows
        the oven was delivered to the kerb and two men refused the stairs
        the loan papers went missing twice between branch and head office
        the SIM could not be activated as the order was stuck in review
        the fitter cancelled three appointments on the morning itself
        switching over from my old supplier has been going on since June
        we were bumped off the flight and rebooked two days later
        the booking page timed out just as the last cabin went
        the curry arrived an hour and ten minutes late and stone cold
        two jars were smashed and had leaked over everything else
        my repeat prescription was not ready on any of the three visits
        by the time the queue let me in, every seat had gone
        the course place I paid for was given to someone else
        the advent calendar turned up on the fourteenth of December
        they sent the extension without the base set
        the headboard came in oak and the rest in walnut
        the dealer asked for another 400 for plates on the day of collection
        my bike arrived with the fork bent and a pedal missing
        duty and handling added seventy to the price of the watch
        the new fridge stood in the hall for a week as nobody took the old one
        I had ordered the night cream and found hand soap in the box
        the download code was already used when I entered it
        the pre-order shipped a week after the shops had it
        the quote doubled between the last screen and the payment
        the gym would only take a mandate for two years in advance
        i could not pay with my company card
        no apple pay
        cash only
        no invoice to be had
        no instalments
        minimum order far too high
        permanently sold out
        not in stock anywhere
        lost in the post
        still not here
        way too dear
        daylight robbery
        postage is a joke
        delivered to the wrong house
        nobody at the till
        they raised the price overnight
        the seat reservation cost more than the ticket
        shipping to Ireland was refused at the last step
        a booking charge per person appeared out of the blue
        the licence could only be bought in packs of ten
        the shop shut early on the Saturday I had driven over
        you can't change the delivery date once it is paid
        twice the tracking jumped back to order received
        I had to set up an account with six fields to buy one screw
        the voucher for my niece got stuck in your system for a fortnight
        paid for express and it crawled along with the ordinary post
        the form would not accept my foreign postcode
        so I got it from the ironmonger because your payment page kept spinning
        I bought a different one on amazon as yours wouldn't ship before May
        we ended up at the rival dealer who gave us a fair part exchange
        a competitor had it on my doorstep next day, so yours was cancelled
        I lost patience with the queue and booked with the other airline
        went for the cheaper make in the end at that price
        my order went to the pharmacy down the road, you were out again
        the other club got our money since yours wouldn't take card
        # buy buy sales,marketing
        the voucher code was rejected
        my discount code didn't work
        the promo price was not applied
        the offer had ended although the advert still ran
        the newsletter code had expired
        the gift card was not accepted
        the loyalty points can't be redeemed
        the black friday deal was gone in a minute
        the code from your flyer was refused at the till
        the welcome discount vanished as soon as I typed my card number
        the influencer's code turned out to have run out in January
        two for one did not work on the site, I paid for both
        the student offer could not be combined with anything
        # buy use sales
        I still haven't got my money back
        the refund took two months
        returning it costs extra
        you would not swap it
        the return label was never sent
        they refuse to take it back
        the money for the returned shirt never came
        I returned the jacket in May and have not seen a penny since
        the refund came as a voucher I never asked for
        sending it back costs more than the thing itself
        they took off thirty percent for a box I had opened
        the deposit is still with the rental firm after ten weeks
        # promise buy marketing,sales
        it arrived in a different colour than pictured
        I was promised delivery in two days
        the advertised price was not the one I paid
        it's smaller than in the photo
        it isn't what I ordered going by the picture
        the size on the label is wrong
        next day delivery was a lie
        they said free shipping and charged me for it
        the gift shown in the advert wasn't included
        the weight is not as stated
        it looks nothing like the picture
        the description is misleading
        there were only three in the pack and not five as written
        the free return turned out not to be free
        the ad said ten percent off and I got nothing
        they promised it for Friday and it came on Tuesday
        the dress is see-through, unlike on the photo
        real leather they said, it's plastic
        the shoes come up two sizes smaller than labelled
        the chocolate box is half empty inside
        the bottle holds less than it says
        the seats weren't where the plan showed them
        we paid for a sea view and looked at a car park
        the hotel is nowhere near the beach as claimed
        the pool was closed although it was advertised
        the breakfast in the offer didn't exist
        the sofa is grey and not beige as shown
        the wood is veneer, solid oak was promised
        the watch has mineral glass, not sapphire as listed
        the shade is far darker than on the website
        the used car had twice the mileage stated
        the figure on the packaging isn't in the box
        the edition was sold as hardback and came as paperback
        the cashback never came
        the blue on the page is a turquoise in real life
        they talked of two days and it has been five weeks
        the table seats four at most, you sell it as one for eight
        on the picture there are cushions and none were in the carton
        I was quoted 89 and the bill says 134
        the jumper is listed as pure wool and the label says 60 percent acrylic
        the shoes are called wide and pinch like any other pair
        the laptop sold as new had someone's photos on it
        the set should have contained twelve drill bits, I count nine
        the free account began costing five pounds from the third month
        your rep swore there was no setup charge and then came the bill
        half board meant a packet of crisps and a bun
        a quiet room it said, right above the kitchen of a pub
        the burger on the poster has little to do with what I was handed
        the ham has 200 grams on the front and weighs 160
        front row seats were behind a pillar
        the live course was a playlist from four years ago
        the plane set is shown with lights, ours has stickers
        the leather sofa turned out to be coated textile
        the e-bike was described as unused and had 900 km on the clock
        the dealer's one careful owner became three in the papers
        a Swiss movement was announced and a Chinese one is inside
        the perfume is not the formula you show, it fades by lunch
        the collector's edition arrived without the art book on the cover
        the signed copy wasnt signed
        the first month free was taken from my account all the same
        they guaranteed a slot before ten and rolled up at four
        delivered and installed, the ad said, it was dropped in the hall
        the price match you boast about was refused
        smaller than shown
        wrong colour
        not as described
        nothing like the photo
        false advertising
        an empty slogan
        you keep changing the terms
        I feel misled
        the samples you advertise were missing
        the small print takes back what the headline gives
        the money-back guarantee came with nine conditions
        I went back to my old brand, at least theirs weighs what it says
        so I bought the neighbour's model, it really comes with the charger shown
        we changed to another operator after the third broken delivery date
        I took my business to a shop that sticks to its quoted prices
        # promise use marketing,product
        the battery lasts three hours instead of the advertised ten
        it doesn't do what the advert says
        half of the promised functions don't exist
        it's nowhere near as quiet as claimed
        waterproof it is not
        it was said to be easy, it isn't
        it falls short of the description
        the performance is well below what was promised
        it isn't as strong as they say
        so much for unbreakable
        the range is half of what's written
        the claimed compatibility was false
        it shrank although it says machine washable
        the jacket is not windproof as described
        the telly is not true 4K as written on the box
        the drill doesn't have the torque printed on it
        the software was meant to have offline mode and has none
        unlimited data turned out to be throttled
        I never get the speed you advertise
        the solar yield is half of the forecast
        the savings you promised never showed up
        gluten free was on the label and it contained wheat
        the tablets didn't work in thirty minutes as they claim
        the course promised live sessions and was all recordings
        the certificate isn't recognised as you said
        the toy doesn't talk, unlike in the commercial
        the e-bike never reaches 60 miles like the brochure says
        self-cleaning is an empty promise
        the cream does nothing for wrinkles as claimed
        the trailer showed features that are not in the game
        the promised sequel story isn't in the book
        the cover excludes exactly what the agent promised
        the premium went up in spite of the price guarantee
        the pool and sauna in the gym brochure do not exist
        the interest rate you advertised only held for two months
        24/7 support turned out to be weekdays only
        it is supposed to be silent and it roars
        lifetime updates stopped after a year
        half the features need a subscription nobody mentioned
        the range you print in bold only holds downhill with the wind behind
        it was advertised as working offline and asks for wifi at every start
        the fleece that never pills was covered in bobbles by week two
        the boots sold as waterproof let the dew in
        four days of battery you claim, I charge it every night
        the torque on the sticker is nowhere to be felt
        the instant transfer took until Thursday
        I pay for 500 megabit and measure 60 on a good day
        the tariff called green comes mostly from coal, as I read later
        the heat pump should have cut the bill by a third and doubled it
        sugar free is on the lid and glucose syrup in the list
        relief within minutes is what the box says, I felt none in hours
        the festival app you announced never went online
        after level B1 I should be able to chat, I can count to ten
        the robot in the commercial walks, this one falls flat
        the stain-resistant cover drank up the first drop of tea
        the run-flat tyres weren't
        the watch is rated for a hundred metres and fogged up in the bath
        the A+++ freezer guzzles like the old one
        the concealer lasts eight hours only in your video
        the co-op mode they showed at the fair isn't in it
        the book is billed as a thriller and nothing happens for 200 pages
        worldwide cover ended at the French border
        personal training meant a printed sheet
        works with every phone, supposedly
        hardly whisper quiet
        so much for maintenance free
        the miracle effect never appeared
        unbreakable, my foot
        I'd been promised updates and the last one is from 2021
        the integration you list as ready is still in planning
        I ended up with the rival's vacuum which really does stairs
        so we swapped it for another make that keeps the advertised temperature
        I chose the other antivirus after your no-ads promise fell through
        my club now uses a different app whose free tier is free
        # product use product
        the zip broke after a week
        it stopped working
        it is far too loud
        it broke on the second day
        the lid leaks
        it wobbles
        it's flimsy
        the plastic feels cheap
        it smells awful
        the handle came off
        it gets scorching hot
        the buttons stick
        it keeps switching itself off
        the battery died after a month
        it's too heavy
        it scratches easily
        the paint is peeling
        it rusts
        the hinge squeaks
        there's no off switch
        it's a pity that it has no timer
        it lacks a display
        the workmanship is shoddy
        it fell apart
        it is uncomfortable
        the seam came undone
        it's dangerously sharp
        it is awfully slow
        it's useless for anything bigger
        the cable is much too short
        it jams all the time
        it's badly made
        poor quality
        the quality is disappointing
        the app keeps crashing
        the colour faded in the first wash
        the soles came off after a month
        the fabric itches
        the screen flickers
        the speaker crackles
        the fan howls
        the chuck of the drill slips
        the saw blade went blunt in no time
        the update broke everything
        the search in the program is hopeless
        the software has no dark mode
        the banking app is buggy
        the signal drops all the time
        the internet is patchy in the evening
        the heating never gets properly warm
        the bed was rock hard
        the room was dirty and stuffy
        the walls are paper thin
        the soup was bland and lukewarm
        the bread was stale
        far too salty
        the pills upset my stomach
        the spray nozzle clogs
        the sound in the hall was dreadful
        the seats were cramped
        the lectures are boring
        the course is superficial
        the wheels of the toy fell off
        the paint on the bricks comes off
        the drawer gets stuck
        the mattress sags
        the brakes squeal
        the chain keeps jumping off
        the gearbox is jerky
        the strap snapped
        the watch loses five minutes a day
        the dishwasher leaves the glasses cloudy
        the hoover has no suction
        the cream burns on the skin
        the lipstick crumbles
        the game is full of bugs
        the ending of the book is lame
        the binding fell to pieces
        the cover has too many exclusions
        the machines at the gym are worn out
        the showers are filthy
        absolute rubbish
        it's junk
        complete garbage
        a terrible piece of engineering
        horrible to hold
        ugly up close
        annoying rattle after a few days
        bulky and clumsy
        fiddly little screws that come loose
        looks tacky
        wafer thin and see-through
        blurry pictures
        the screen is too dim
        the interface is clunky and outdated
        laggy and unreliable
        inaccurate readings
        the coat went threadbare within a season
        the frame is warped
        stiff as a board
        greasy and sticky film on the skin
        the coffee tastes bitter and watery
        the meat was tough and dry
        the nuts were rancid
        it hums and vibrates all night
        mediocre at best
        the plot is dull and predictable
        it leaves streaks
        it tore at the first wear
        the glass cracked by itself
        it tips over easily
        now it is in a drawer
        it went to the tip after the second summer
        my old one from the nineties was better in every way
        I have to prop the door shut with a broom
        the left earbud gave up the ghost on day nine
        the elastic round the waist had gone by the third wash
        one heel came away in the middle of a wedding
        the trigger of the drill has to be pressed three times before it reacts
        the undo function swallows whole paragraphs
        transfers in the app hang at 99 percent until you restart
        every call breaks off when I walk past the kitchen
        the thermostat reads four degrees too high in every room
        the hotel shower alternated between ice and lava
        our cabin stank of diesel from the first night on
        the chicken was pink in the middle and the chips were soggy
        the yoghurt had mould under the lid two weeks before the date
        the capsules are so big that I gag on them
        the drops sting for a quarter of an hour
        the singer's microphone cut out during every second song
        slides full of typos and a lecturer mumbling into his beard
        the doll's arm dropped off before lunch on her birthday
        the blocks have splinters, my two-year-old cut his finger
        after half a year there is a hollow where I sit
        the drawers run crooked and catch on the left side
        the rear light fell off at the first cobbles
        the clutch was gone after eleven thousand miles
        the crown pulled out in my hand when I set the date
        the glass misted over from inside
        the bottom rack rusted through within two years
        the dryer chews up buttons
        my eyelids swelled up after one evening with it
        the pump of the bottle stopped halfway down
        my save file got wiped by the last patch
        the servers throw everybody out on Friday nights
        pages 65 to 80 are bound upside down
        the hero is a bore and the twist is visible from page ten
        the policy pays for nothing that ever happens
        three of the eight treadmills have been out of order since autumn
        there isn't a hook or a bench in the whole changing room
        you need two hands and a knee to open it
        it cannot be adjusted for short people
        it wont stand upright on a carpet
        I can't read the display in sunlight
        it has no memory for a second driver
        a mute button is sorely missed
        it gave off a burning smell by the second evening
        the charging port worked itself loose
        the filter basket drips long after the coffee is done
        it screeches like a tram
        the reminders go off an hour late since the clocks changed
        the search in my mail finds nothing older than a month
        it didnt survive the winter
        gone limp
        sheds everywhere
        too tight
        wears out fast
        worthless
        unstable
        a dust trap
        hard to clean
        scratchy
        full of glitches
        painfully slow
        cracked already
        dim and yellowish light
        leaves marks on the wall
        overheats in no time
        no backup function
        I've replaced it with another make that holds its edge
        so I swapped to a Swedish one whose zip doesn't split
        I am back with the competitor, their app at least opens
        we got rid of it and bought the model our neighbours have
        switched to a different brand after the third cracked jug
        the rival's chair has taken its place, I could not sit in this one
        gave it away and took out the other game, that one doesn't stutter
        I've since gone to another network because mine had no signal indoors
        # product use product,service
        the wifi connection drops every hour
        it won't pair with my phone
        it froze and I had to reset it
        it keeps showing an error
        it no longer charges
        it drips now and then
        it doesn't sync with my calendar
        the login throws me out again and again
        the printer eats the paper
        after the update the speaker is no longer found by my phone
        the scanner shows error 0x51 whenever I pick colour
        it loses its settings whenever there is a power cut
        the card reader disconnects in the middle of every second sale
        # praise
        works well
        works a treat
        it does the job
        does exactly what it should
        delivery was quick
        arrived the next day
        I like the colour
        nice staff
        good value
        set up in five minutes
        great product
        I love it
        excellent quality
        very happy with it
        very pleased
        I'm satisfied so far
        looks lovely
        beautiful design
        pretty
        sturdy and solid
        well made
        robust
        easy to use
        simple to operate
        a doddle to assemble
        intuitive
        comfortable
        super soft
        warm and cosy
        fits perfectly
        fits like a glove
        light and handy
        practical
        very quiet
        whisper quiet
        powerful
        really fast
        lightning fast
        reliable
        accurate
        battery lasts ages
        tastes delicious
        yummy
        fresh and crisp
        smells wonderful
        fair price
        cheap and cheerful
        a bargain
        great for the money
        well packed
        arrived safe and sound
        friendly and helpful people
        the lady on the phone was lovely
        support answered straight away
        the advice was first class
        top service
        amazing
        fantastic
        awesome
        brilliant
        superb
        perfect
        wonderful
        impressive
        outstanding
        terrific
        fabulous
        gorgeous
        stunning
        elegant
        stylish
        classy
        charming
        cute
        neat little thing
        clever idea
        handy gadget
        useful
        ingenious
        decent
        not bad
        not bad at all
        okay for the price
        alright
        fine so far
        pretty good
        solid choice
        no complaints about the quality
        can't fault the material
        I would buy it again
        highly recommended
        five stars for the look
        my kids adore it
        my wife is delighted
        the dog loves it
        I use it every day
        worth every penny
        exceeded my expectations
        better than expected
        it was a pleasant surprise
        best one I've had
        I enjoyed it
        it's fun
        entertaining
        exciting
        I can't do without it any more
        makes life easier
        saves me a lot of time
        clean and tidy
        spotless
        the idea is good
        I was impressed by the finish
        the jacket keeps me dry
        the shoes are very comfy
        the jeans sit well
        the picture is razor sharp
        the sound is rich
        the phone takes superb photos
        the drill has plenty of power
        the saw cuts cleanly
        the software is clear and well laid out
        the dashboard looks modern
        opening the account was easy
        good interest rate
        the coverage is good
        fast internet
        cheap electricity
        the installation team was punctual
        the hotel is in a great spot
        the breakfast was plentiful
        the view was breathtaking
        the flight was smooth
        the pizza was tasty
        the coffee is aromatic
        the tablets work quickly
        the chemist was kind
        the concert was magical
        we had excellent seats
        the course is well structured
        the teacher is patient and competent
        my son plays with it for hours
        the toy is sturdy
        the sofa is very cosy
        the table is a real eye-catcher
        the mattress is heavenly
        the bike rides beautifully
        the car is economical
        the watch looks classy
        keeps good time
        the oven heats evenly
        the dishwasher is quiet
        the hoover picks up everything
        the cream absorbs quickly
        leaves the skin smooth
        long-lasting lipstick
        the graphics are stunning
        the story is gripping
        couldn't put the book down
        beautifully illustrated
        claims are paid promptly
        fair premium
        the gym is clean and bright
        motivating trainers
        ordering was simple
        paying was hassle-free
        the return was straightforward
        the packaging is pretty
        thoughtful details
        the app is good
        nice and compact
        roomy
        I can only praise the service
        the concept is great
        generous portions
        the instructions are clear
        lovely
        nice
        good
        great
        cool
        neat
        excellent
        marvellous
        magnificent
        delightful
        pleasant
        smooth
        top notch
        spot on
        flawless
        first rate
        a gem
        no problems at all
        all went smoothly
        does wonders
        polite and knowledgeable
        attractive
        affordable
        inexpensive
        efficient
        convenient
        helpful
        safe and stable
        bright and clear
        tidy finish
        I'm a fan
        I was thrilled
        I'm glad I bought it
        chuffed to bits
        can't complain
        the kettle does what it says on the tin
        the new shower went in without a hitch
        my son won't put the console down
        we couldn't be happier with the picture on this telly
        the fitters came the very next morning
        the winter coat was worth every penny I paid
        no complaints about the waiters or the kitchen
        I was sceptical about the massage chair at first and it won me over
        nothing has broken on the mower in a whole year
        I have yet to find a fault with the sewing machine
        the tent stood up to two storms without a murmur
        my grandmother took to the tablet like a duck to water
        this pan has earned its place on the hob
        the loan was approved before I had finished my tea
        the mechanic had us back on the road within the hour
        I haven't looked back since switching to your tariff
        the cat claims the armchair every evening
        the rucksack has been round the world with me and shows no wear
        the guide knew every stone of the old town
        you can tell that someone who cooks designed this knife
        the serum cleared up my forehead within ten days
        not a single pixel is out of place
        I never had to ring anyone to get the router running
        the boots never once gave me a blister
        the vet nurse went out of her way for our old dog
        my back has stopped aching since we got this mattress
        I got through the whole trilogy in one weekend
        the insurer settled my windscreen without any fuss
        the spin classes keep me coming back
        the accounting package has cut our month end by half
        the drill ate through the lintel as if it were cheese
        the e-bike flattens every hill on my commute
        the bracelet gets me compliments wherever I go
        the freezer hasn't iced up once
        the app never lets me down at the ticket barrier
        the train pulled in bang on time
        the choir gave us goose bumps
        I learned more in two evenings than in a year of school
        the puzzle kept three generations busy all Christmas
        the bookcase went together in under half an hour
        it was love at first sight with this guitar
        the ointment took the itch away overnight
        the smart meter has already paid for itself
        everything arrived in one piece, even the glasses
        the hostess remembered our names from last year
        the blender makes short work of frozen fruit
        my hands no longer crack in winter thanks to this balm
        the sandals felt broken in from day one
        the trousers survived a season of building sites
        we wouldn't hesitate to book the cottage again
        I can't think of anything the camera does badly
        the pharmacist took the time to go through every tablet with me
        the dashcam paid off in the first week
        there isn't a squeak from the bed any more
        the toddler bike gave my daughter all her confidence
        the hoodie comes out of the wash looking new
        the headphones shut out the whole office
        a five minute chat sorted out my roaming
        the heat pump kept us snug right through January
        the chef clearly knows what he is doing
        the museum pass saved us hours of queueing
        I passed the exam first time thanks to this course
        the jigsaw pieces click together with a satisfying snap
        the wardrobe swallows everything we own
        the estate car has never failed its MOT
        the dial can be read even in pitch darkness
        the machine washes without leaving a trace of powder
        the mascara stayed put through a wedding and two funerals
        I've sunk two hundred hours into it and I'm still hooked
        the chapter on bees alone justifies buying the book
        the agent fought our corner until the roof was paid for
        the new coach got me running again after my knee operation
        the crew made the kids feel like royalty
        our invoices practically write themselves now
        I was bracing myself for a fight and they refunded me on the spot
        the welds on the gate would make a blacksmith jealous
        i dont regret a single pound spent on this holiday
        the fibre has not gone down since the day it was put in
        my mother-in-law asked where she could get one, which says it all
        the cheese disappeared from the table in minutes
        the hearing aid batteries last longer than any I've tried
        the organisers thought of everything, down to spare ponchos
        the tutor answers within the hour, even on Sundays
        the dolls' house has stood up to twins
        the rug ties the whole room together
        the tyres grip like mad in the wet
        a month in and the watch has not drifted by a second
        the tumble dryer has halved my ironing
        the shampoo brought my curls back to life
        the boss fights had me on the edge of my seat
        the translation reads as though it had been written in English
        I sleep better knowing the house is covered
        the changing rooms always smell of fresh soap
        the clerk at the branch sorted my standing orders with a smile
        the moulded grip sits in my hand as if made for it
        I was ready to send it back and now I would not part with it
        the bag still looks the part after four winters
        we had zero trouble getting through check-in
        there was no haggling over the deposit
        nobody tried to push extras on us at the dealership
        the lawn looks like a bowling green since we started using it
        I'd have paid twice as much for these binoculars
        the projector turned our attic into a cinema
        hats off to the lads who carried the piano up
        the sander leaves a surface like glass
        it took the hassle out of our rota
        changing banks turned out to be painless
        I get full bars even down in the basement
        the solar kit started earning from the first sunny day
        the landlady left us homemade jam on the doorstep
        even my fussy eater asked for seconds
        the inhaler fits every pocket and never clogs
        we danced until they switched the lights off
        the workbook gets you talking from lesson one
        the rocking horse will outlive us all
        guests keep asking where the lamp comes from
        the gears change like butter
        the hire car smelt brand new and had hardly any miles on it
        the clasp has never come undone on its own
        not one plate has come out dirty
        one tube lasts me the best part of a year
        the online matches run without a stutter
        my reading group raved about it
        the renewal came in lower than last year
        the pool is never crowded in the mornings
        the waterproofing held through a week in Scotland
        the arch support put an end to my heel pain
        I dropped the phone down the stairs and it did not get a scratch
        the mitre saw was dead square straight out of the crate
        reports that used to take a day are done by lunch
        the adviser didn't talk down to me once
        they ported my number over within a morning
        my direct debit has dropped by thirty quid
        the transfer driver waited for us when we landed late
        the sourdough keeps for days without drying out
        my hay fever has been no bother since I started on them
        the opening act blew everyone away
        she explains fractions so that even I get them
        the marble run has brought him away from the screen at last
        I dozed off on this settee within minutes of sitting down
        the child seat clicked in first go
        it has ticked away faithfully since my retirement
        the induction hob boils water before I've found the pasta
        my skin drinks this lotion up
        the soundtrack still goes round in my head
        the recipes turn out right every single time
        when the pipe burst they had someone round by noon
        I lost a stone with the plan and kept it off
        my wife has claimed it for herself, so that says something
        I would walk over hot coals for this pizza
        hugely impressed
        no regrets
        zero faults
        never any trouble
        what a find
        a keeper
        dead easy
        bang on
        chuffed
        mint condition
        couldn't be better
        second to none
        no moans here
        nothing to criticise
        nothing wrong with it
        hard to beat
        a real treat
        ten out of ten
        top marks
        full marks for style
        thumbs up
        well worth it
        money well spent
        truly special
        a joy
        pure luxury
        sheer bliss
        great fun
        good fun
        right first time
        built to last
        tough as nails
        rock solid
        soft as silk
        light as a feather
        crystal clear
        silky smooth
        never disappoints
        works like magic
        works like a dream
        purrs along
        looks the business
        looks expensive
        feels premium
        tastes divine
        melts in the mouth
        smells heavenly
        snug fit
        true to size
        fits a treat
        breathable and stretchy
        warm
        roasty toasty
        dry feet all day
        crisp display
        punchy bass
        snappy
        slick
        responsive
        user friendly
        foolproof
        no crashes
        bug free
        painless setup
        generous cover
        honest advice
        caring nurses
        lively crowd
        gripping
        page turner
        laughed out loud
        addictive
        charming hosts
        spotless bathroom
        comfy beds
        stunning scenery
        mouth-watering
        nice and crunchy
        juicy
        superb acoustics
        unforgettable evening
        inspiring lecturer
        well paced
        kids love it
        the grandkids are hooked
        handsome piece
        exquisite craftsmanship
        nippy and frugal
        smooth ride
        keeps perfect time
        sips electricity
        hardly makes a sound
        glowing skin
        lovely scent
        suits me
        friendly trainers
        peace of mind
        not too loud
        not at all bulky
        doesn't scratch
        the price cannot be beaten
        you won't find it cheaper anywhere
        very reasonable for what you get
        half the price of the big names
        no hidden charges whatsoever
        I got a good deal in the sale
        checkout took me thirty seconds
        paying by phone was a breeze
        the order went through first time
        the website is a pleasure to browse
        the site makes it simple to find the right part
        the product page told me all I needed
        the size guide was spot on for me
        delivered within 24 hours
        here before I expected it
        the courier was a gentleman
        the driver even carried it to the back door
        tracking was accurate to the minute
        turned up a day early
        shipping was free and quick
        no need to chase the parcel
        packed with care
        the wrapping was plastic free, which I loved
        came in a gorgeous gift box
        not a dent in the carton
        the manual is a model of clarity
        the booklet answers every question
        the video guide walked me through it nicely
        the leaflet is easy to follow
        the app is a delight
        the app found it straight away and never lost it
        the app updates without bothering me
        tech support had me sorted in no time
        the helpline picked up on the second ring
        the girl on the till couldn't have been kinder
        staff bent over backwards for us
        the chap in the shop knew his stuff
        the receptionist was an angel
        the team kept me posted at every step
        my email was answered the same evening
        the exchange was no trouble at all
        money back within two days, no questions asked
        registration was done in a jiffy
        the newsletter offers are generous
        the showroom is well worth a visit
        the click and collect desk is super quick
        booking online was child's play
        the seat map made choosing easy
        rapid response from the claims desk
        the repair was done as I waited
        # neutral
        I bought it for my son
        we live on the third floor
        mine is blue
        I have a question
        I ordered two
        I've had it for a year
        I use it at work
        it is made of steel
        it comes with a cable
        it was a present
        I got it for my birthday
        my neighbour has the same one
        we have two children
        I ordered it on Monday
        I paid by card
        I saw it in the shop
        I read the reviews first
        it has three buttons
        it weighs two kilos
        it stands in the kitchen
        we moved house in May
        I'm a teacher
        I work from home
        I have been a customer since 2015
        this is my second one
        my old one was from another brand
        I chose the black version
        I took the large
        it was delivered on Thursday
        the parcel came by post
        I picked it up at the shop
        I called your hotline
        I wrote an email last week
        I don't know much about this
        I haven't tried it yet
        I only use it at weekends
        it is for my mother
        she is eighty
        my husband ordered it
        I needed a new one
        I was looking for something small
        we compared several models
        it's my first purchase here
        I followed the instructions
        I charged it overnight
        I reset it twice
        the light is green
        it is about the size of a book
        there are four of us
        I have a dog and a cat
        we have an old house
        the walls are concrete
        I live in the countryside
        I'm 1.80 m tall
        I normally wear medium
        I have dry skin
        I have a gluten allergy
        I don't drink milk
        it is plugged in
        I installed the app
        I updated it yesterday
        I registered with my email
        I have the basic plan
        we are a small company
        we are ten people in the team
        I asked a friend
        he told me about you
        it is the 2022 model
        it was on offer
        I got a voucher
        I know it was cheap
        it is not the most expensive
        maybe I'm doing something wrong
        I may be wrong
        I understand that you are busy
        I know it's only a toy
        everyone has different taste
        I don't expect miracles
        it was to be expected
        I'm no expert
        I sent it back on Friday
        the contract runs until June
        I moved to a new flat
        I changed my number
        I signed up last month
        I have an Android phone
        my laptop runs Windows 11
        I bought the jacket in autumn
        the shirt is cotton
        I ordered size 42
        the boots are brown
        the telly hangs on the wall
        the tablet is three years old
        I use the drill once a month
        the saw has a 190 mm blade
        we use the software for invoicing
        I'm on the trial version
        I have a current account with you
        I applied for a loan
        I have a prepaid card
        my contract is for 24 months
        we have a router in the hall
        we heat with gas
        the panels are on the garage roof
        we booked a double room
        we flew from Manchester
        we stayed for a week
        it was our first cruise
        I had the vegetarian dish
        we ordered for four
        I bought the bread in the morning
        I take the tablets twice a day
        the doctor prescribed it
        we had tickets for Saturday
        we sat in row twelve
        the show started at eight
        the course lasts six weeks
        I took the evening class
        there were twelve people in the group
        my daughter is four
        it is for ages three and up
        we have other sets from this series
        the table is for six people
        the sofa is by the window
        I assembled the shelf myself
        I ride to work every day
        I have a 2014 estate car
        the car has done 60,000 miles
        I wear the watch daily
        it has a leather strap
        the fridge is in the cellar
        I wash at 40 degrees
        I make two coffees a day
        I use the cream in the evening
        I have short hair
        I play on the PC
        I am at level twelve
        I've read the first part
        I bought the paperback
        it is a book about history
        I'm insured with you
        I reported the damage in March
        I train three times a week
        I joined in January
        it opens at six
        I had some time
        that was last year
        we will see
        I don't mind the colour
        it is an ordinary lamp
        it looks the same as the old one
        the package contains six pieces
        I was on holiday
        I only need it for travelling
        it is Tuesday today
        I bought three of these lamps last week for the hall and the landing
        we live in a top floor flat with no lift and two small children
        I read the FAQ and the two articles about returns
        sorry to bother you
        I'm not very technical
        I know it's Sunday
        I usually wear 41
        mine is the older model
        I called on Monday
        I tried to log in this morning with the address I gave you
        I sent the form on the 4th together with a copy of my passport
        I was afraid it would not fit
        I expected a long wait because it was the week before Easter
        how do I change the address on an order from yesterday
        could you check whether my payment from Monday has gone through
        is that possible
        which one fits a bike from 2016 with 28 inch wheels
        it is small
        a bit old-fashioned
        simple
        wooden
        rather heavy
        not cheap
        how long does that take
        can I still cancel if the trip is more than a month away
        where do I find my number
        do you also have it in green
        what does the red light mean
        who do I need to ask
        when will it be back
        does it work with a Mac
        may I swap it for a bigger one
        would the cheaper one do
        should I wait for the new version or take this one now
        is there a branch in Leeds
        can somebody ring me
        what size should I take if I am between a 38 and a 40
        do I need an adapter for Spain
        which plan includes that
        am I covered abroad
        could you tell me how to reset it
        how do I get a copy of the invoice
        is the lesson recorded
        where can I hand it in
        can two people share it
        will it fit under a low bed
        which tyres go on it
        does the warranty carry over
        do I have to pay the deposit now
        what happens after the trial
        sorry to write so late in the evening
        I don't want to be a nuisance
        I hope this is the right address
        excuse my English
        I realise this is a busy time for you
        thanks in advance
        hello there
        good morning
        I've already looked at the help page
        I have searched the forum
        I went through the wizard
        I watched the video
        I typed in the code from the letter
        I clicked on the link
        I restarted the router
        I took a photo of the label
        I filled in the questionnaire
        I entered my date of birth
        I uploaded my passport
        I wrote down the serial number
        I kept the receipt
        I still have the box
        the seal is unbroken
        I threw the packaging away
        I have not opened it yet
        it is still in the wardrobe
        it's a gift for a colleague
        my brother lent me his
        we share it with the neighbours
        I inherited it from my uncle
        my sister uses the same cream
        my doctor suggested it
        a friend at the club has one
        I saw it on television and ordered it the same evening
        I read about it in a magazine
        I found you through a search for a language school in York
        the shop is round the corner
        I pass your branch every day
        I was in the area on Thursday and looked in at the shop
        I had half an hour to spare
        it was raining and we had an hour until the concert
        it was the day before Christmas
        we got there at noon
        we came by train and walked the last mile from the station
        we were travelling with a baby
        I fly twice a year
        I was there on business
        we had booked in February
        there were six adults and two dogs
        we took the ground floor room
        my feet are quite wide
        I'm between two sizes
        I am rather short
        I have long arms
        I'm left-handed
        I wear glasses
        I'm seventy-two
        I'm a beginner
        I have never used one before
        I am used to the old layout
        I'm not a gamer
        I am no cook
        I do not read much
        I'm on a tight budget and was looking for something under fifty pounds
        I'm a student
        I'm retired
        I run a small bakery and need the card reader on market days
        we are a club of forty members
        I manage the office accounts
        my team is in three countries
        I live alone
        we rent
        our house dates from 1930
        the garden slopes
        the kitchen is narrow
        our water is hard
        we are out in the sticks
        the ceiling is two metres forty
        the wall is plasterboard
        the meter is in the cellar and I read it once a month
        we use about 3000 kWh a year
        the contract is in my wife's name
        I pay by direct debit
        I opened a savings account in spring
        I have two cards and use the gold one when I travel
        I asked for a new PIN at the branch in the second week of May
        I moved my mortgage in 2020
        I have a pay as you go SIM
        I use about five gigs a month
        my phone is a couple of years old and has the latest system on it
        I work on Linux
        I have the free version and share the calendar with my sister
        I use it in the browser
        the file has 400 rows and I saved it as a csv
        we imported the contacts in June
        I'm the administrator
        I exported the list
        my licence ends in May
        I skipped the last update
        I did not change any settings
        it is quite plain
        it's on the large side
        it is fairly narrow
        it's a basic model
        nothing special to look at
        it is what it is
        no frills
        ordinary
        average
        medium sized
        made of plastic
        aluminium
        in grey with a white edge and two pockets
        square
        it has no lid and is meant for the worktop
        a little dark
        rather dear
        somewhat thick
        fairly long
        quite stiff when new
        an acquired taste
        a matter of taste
        different from the last one
        not brand new
        second-hand from a man in the next village
        not the latest
        not for everyone
        mid-range
        mostly beige
        a touch sweet
        on the firm side
        pretty standard
        it takes some getting used to
        unusual
        it comes in two parts
        it runs on four AA batteries
        it holds a litre
        it takes a while to warm up
        it has a German plug
        the strap is brown
        the print is A4
        the book has 300 pages
        the game is for two players
        the set has ninety pieces
        the course is in the evening
        the gig was in the open air
        the hotel has no lift, which we knew
        the bike has eight gears
        the van is a diesel
        the hoover is corded
        I thought it would be bigger
        I had feared it would be noisy
        I did not expect much
        I had my doubts
        I imagined something else
        I expected it on Friday
        I was not sure about the colour
        I was told it would take a week
        I had heard mixed things
        reviews were divided
        I wondered whether it was worth trying
        I hoped for a discount as I have been with you since 2011
        I wanted the blue one
        we were planning to stay longer
        I would have liked two
        I nearly took the other one
        I was going to order it in March
        I meant to ask earlier
        I promised my son one
        I have been thinking about changing my insurer since the renewal letter
        we might get a second for the caravan next spring
        perhaps it's just me
        maybe I overlooked something
        it could be my phone
        it may well be normal
        I don't know whose job that is
        I can't judge the sound yet
        it's too early to tell
        I've only worn them twice
        I have used it for a fortnight
        I finished the first module on Sunday and am waiting for the next
        I'm on chapter four and read a few pages on the bus
        I take one tablet at night as the doctor told me to
        I cook for one
        I eat no meat
        I drink it black
        I bake on Saturdays
        I train at home three evenings a week with a mat and two weights
        I go swimming on Wednesdays
        I cycle in all weathers
        I drive to Bristol each week and fill up every ten days
        I park on the street
        I put it on the balcony next to the tomatoes
        I drilled four holes and used the plugs from the bag
        I glued the edge
        I washed it on cold with two other shirts and hung it up
        I wound it this morning
        I set the table up in the study
        my daughter chose the doll herself from the catalogue at her gran's
        the twins are starting school
        """
}
