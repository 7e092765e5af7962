extension Utterances {
    /// What people type in English, below the command that it means.
    static let english = #"""
        gaps
          top ten in English
          gaps of this month
          gaps from last week
          gaps since October
          the gaps of last quarter
          what did we leave unanswered this year
          searches that found nothing, only those without an answer
          what are customers asking that our content does not answer
          which questions do we not answer
          what don't we answer yet
          what do people ask us that our pages don't answer
          questions that our help doesn't answer
          the first ten gaps
          what is not in the help centre
          what do we have no answer to
          which answers do customers miss
          customers ask and we stay silent
          what should I work on next
          which texts should we add
          list of gaps
          which articles are we missing in English
          searches without an answer
          top 10 gaps in Russian
          what is missing
          what is missing in our content
          what are we missing
          show me the gaps
          list the content gaps
          where are the holes in our FAQ
          what are people asking that we have no article for
          questions without an answer
          which questions does our help centre leave open
          what can customers not find on our site
          unanswered questions in German
          top five gaps
          give me the 10 most important gaps from last week
          what should I write about
          what article should we publish first
          which articles do we need
          what content do we lack
          what is not covered yet
          what is not documented
          what do our pages not explain
          what have we not written about
          anything unanswered in the reviews
          only gaps from tickets
          what didn't we answer last week
          what is missing for people who receive their parcel
          biggest gaps first
          what to write next
          what's left to do
          content gaps in French, please
          which topics are uncovered
          what do we fail to explain to customers
          where does our documentation let people down
          top 10 in German this week
          what should go on the to-do list for content
          what do I tackle first
          where do I begin writing
          so what do I write today
          I need ideas for new articles
          any ideas for what to write about
          which subjects are still blank on our site
          where does our knowledge base fall short
          where are we leaving customers in the dark
          which answers can nobody find
          what do people look for in vain
          what do people search for without finding it
          questions we have nothing for
          questions that nobody has answered on the website
          for which questions is there no page
          what do customers want to know that is nowhere on the site
          I'd like to see the open gaps
          could you list the missing articles, please
          could you tell me what we haven't covered
          the five most urgent gaps, please
          what is our most painful gap
          the content backlog, please
          show me our blind spots
          what would save us the most tickets
          which new articles would help most
          which articles should exist but do not
          gaps of plan=premium customers
          what is missing for platform=android users
          what do users of plan=premium ask that we don't explain
          unanswered questions from country=poland this month
          gaps in the setup stage
          gaps that came up in the searches
          just the gaps from reviews of last month
          what is worth writing this week
          what do we owe our customers an answer to
          which inquiries remain unresolved
          where do visitors come away empty-handed
          for which requests do shoppers leave empty-handed
          which searches end in a dead end
          dead ends in our help
          zero results, what were people after
          searches with zero hits
          hand me the weak spots of the knowledge base
          where is our documentation weak
          what did we forget to explain
          what have we overlooked on the site
          which matters have been neglected by our editors
          which subjects are we neglecting
          stuff customers want that isn't written anywhere
          there's stuff we never wrote down, isn't there
          things nobody has bothered to write up
          the copywriter has time on Thursday, what could she do
          our copywriter is idle, give her something to write
          the writers need assignments
          three assignments for the freelance author
          what would you commission from a freelancer
          pick me a subject for the next post
          what is most pressing
          the most pressing holes, please
          quick wins for the help centre
          low-hanging fruit for the editors
          what should be top of our agenda in the editorial office
          what could we publish so that fewer people ring us
          which calls could be avoided with a decent page
          which tickets would a good explanation prevent
          what would prevent the most calls
          self-service fails where
          where does self-service break down
          what are users left to figure out on their own
          what must users guess because we don't spell it out
          which instructions don't exist
          is there demand for instructions we never produced
          undocumented problems
          undocumented but in demand
          in demand but absent from our site
          absent topics
          shortcomings of our FAQ
          deficits in our content, sorted by urgency
          where should we invest our writing time
          my boss wants to know which pages have yet to be created
          pages still to be created
          wat do we not answer
          whats missng on the website
          unansered questions
          where do we owe explanations
          for what do we offer no guidance at all
          clients are begging for guidance, on which subjects
          what does the website keep quiet about
          the white spots on our content map
          nobody explains this to our buyers, list such cases
          what goes without a reply
          the ten worst omissions
          our omissions in the Russian content
          what needs writing
          gaps with a draft
          gaps that have drafts
          gaps that are drafted
          which gaps are drafted
          what gaps have been drafted by now
          are there gaps with a finished draft
          list the drafted gaps
          list the gaps we accepted
          accepted gaps
          all accepted gaps please
          show accepted gaps only
          which ones have been accepted
          which gaps are accepted but not written
          gaps we said yes to
          which gaps did we approve
          approved gaps
          the gaps that somebody has reviewed
          reviewed gaps
          which gaps are reviewed
          what has been reviewed but is not online
          list everything that is reviewed
          dismissed gaps
          show me the dismissed gaps
          list what we dismissed
          gaps that were rejected
          which gaps did we reject
          which gaps have been turned down
          published gaps
          which gaps are published
          show the gaps that we closed
          closed gaps of last month
          which gaps have been reopened
          reopened gaps
          gaps that came back
          which gaps are still open
          open gaps only
          list of gaps, the hidden ones
          wich gaps r drafted
          gaps by state, drafted
          what's in the state accepted
          one text is all I can do, what about
          where does our help leave people hanging
          where do our pages fall short
          gaps between 3 and 9 October
          which gaps showed up in May
          what gaps appeared in the last month
          gaps?
          gaps pls
          holes?
          anything missing?
          what's burning
          what hurts most right now
          numbers pls, where do we leave people hanging
          ok so what do I write today
          the one gap I should care about
          our largest hole
          which single page would help most
          June's open questions, csv
          all gaps of last month in json
          gaps as html for the intranet
          open questions as a csv, only German ones
          gaps in markdown please
          the unanswered ones, finer
          gaps again but coarser
          narrower gaps this once
          wider groups of gaps, only for now
          the gaps, more granular
          gaps at the find touchpoint
          touch point use: what stays open
          what do people miss at the touchpoint where they buy
          where does self-service fail
          what should be on the help pages and isn't
          stuff nobody can find an answer to
          backlog pls
          to-do list for the writers
          three things to write before Friday's meeting
          got an hour, what's worth writing
          what r we missing
          wat should i write
          which gaps came back from the dead
          gaps we agreed to write
          the ones we turned down, list them
          drafts that exist already, which gaps are those
          gaps with finished drafts
          only what came through site search and has no answer
          missing answers since the relaunch
          hit me with the top gaps
          gaps with the ticket ids
          what on earth are we not telling people
          what the hell is missing
          for my report to the boss: biggest content holes
          two articles fit the budget, which two should they be
        clusters
          questions of last month
          all questions of this year
          what was asked since October
          what did people ask during the last days
          every question that came in
          which questions do we get
          what are the questions about
          questions of our Polish customers
          the most popular questions
          list of questions
          what is most of the mail about
          what do customers ask
          what are people asking about
          what do people ask the most
          most common questions
          what are the frequent questions
          show all questions
          list all clusters
          show me the clusters
          what comes up again and again
          which questions keep coming back
          which topics come up in the reviews
          what are the main topics this week
          top 20 questions
          what is on our customers' minds
          what are customers talking about
          what do they write to us about
          what do people search for
          give me an overview of the questions
          overview of all topics
          everything that customers ask
          recurring questions in Spanish
          what are the hot topics
          why do people contact us
          what are the most frequent tickets about
          what bothers our customers
          group the tickets by question
          summary of what customers wanted last week
          what do people want from us
          what do customers want to know most
          what do our customers keep asking
          what are the usual questions
          what kind of questions come in
          which questions come in most often
          which issues come up most
          what are the top issues this month
          what do the tickets say overall
          what is the team busy with
          what keeps the help desk busy
          what fills our inbox
          what lands in our inbox every day
          what was everybody writing about last week
          give me the frequent questions, please
          could I see all the questions, answered or not
          all questions, including the answered ones
          answered or not, what do they ask
          I want to know what people ask us
          I'd like an overview of what customers write
          a ranking of the questions by number of tickets
          how often is each question asked
          the fifteen biggest clusters
          biggest clusters in Polish
          questions from plan=premium customers
          what do platform=android users ask
          what do customers in country=poland ask about
          questions about buying
          what did people type into the search this month
          most frequent searches of the last quarter
          what are reviewers complaining about
          what do they moan about in the reviews
          which problems do people report again and again
          what's the talk of the week
          what do tickets in German deal with
          clusters since October
          what are folks on about
          what do folks want to know these days
          chart of the most asked things
          the charts, please: what is asked most
          contact reasons
          the main contact drivers
          why do callers ring the hotline
          what is the hotline flooded with
          what are we being flooded with
          what do callers want
          what do they pester us with
          what do they bombard the agents with
          customers' concerns sorted by frequency
          what concerns people in Ukrainian
          the top concerns since Monday
          inquiries ranked by volume
          which inquiries reach us daily
          which matters reach the support desk
          which requests pile up
          what is piling up at support
          the same old questions, which are they
          what do they ask time and again
          what are agents tired of explaining
          agents answer the same thing all day, what is it
          our evergreens
          perennial questions
          pain points of our customers
          list pain points mentioned in the reviews
          gripes and grievances
          the usual gripes of reviewers
          what annoys buyers
          what upsets our users most
          what's trending
          trending questions this week
          what's the buzz
          voice of the customer, summarised
          listen to our customers: what do you hear
          what do you hear from visitors
          what is in all those messages
          what are these thousands of emails about
          boil the messages down to a handful of questions
          condense the mails into questions
          tally the questions
          count what is asked how often
          how frequently does each subject occur
          what occurs most in the transcripts
          demand by question
          where is demand greatest
          what are visitors after
          what do visitors type into our search bar
          search bar favourites
          everything on people's minds, with or without a page for it
          I'm curious what people write
          my team leader wants to see what the calls are about
          most freqent questions
          what do ppl ask
          which worries do buyers share
          the twenty commonest queries
          commonest problems in Italian
          numbers pls
          top questions pls
          what's hot
          anything new?
          what's new with customers
          new questions this week?
          what are people on about
          what's everyone asking
          most asked, answered or not
          contact drivers of the last month
          why do people write to us
          top contact reasons
          top reasons for tickets in week 12
          drivers of contact pls
          what keeps the hotline busy
          what generates the most tickets
          frequent questions since 3 May
          the fifty most common questions
          what are visitors searching for on the site
          repeat questions with ticket numbers
          recurring questions in csv
          recurring questions, wider groups
          questions that come up all the time in reviews
          FAQs of the last quarter, asked ones I mean
          wats the most asked question
          what's landing in support
          what are the usual suspects in support
        show
          open all of these
          show these
          show me these
          show me each of these
          open these for me
          who asks and how do they put it
          who is it that asks this
          in whose words
          let me read the tickets of the third one
          who writes about this
          how do customers word this question
          let's read the original messages
          let's look inside
          show me Q-17
          show the second one
          show it to me
          open Q-3
          open the third one
          open it
          details of Q-9
          give me more details
          more about the first one
          tell me more
          tell me more about Q-22
          let me see number 2
          what does Q-8 say
          show me the tickets
          show me the tickets of the first one
          which tickets are in it
          read me the tickets in Q-6
          who asks this
          what exactly do customers write there
          what words do people use for it
          give me examples
          examples for the last one, please
          what is in the fourth one
          let me look at Q-14
          expand number 5
          what is Q-11 about
          quote a few customers
          show us the first one
          can you open number 3
          could I see Q-12, please
          I'd like to look at the second one
          I want to read what they wrote
          let me see the messages behind it
          which messages are behind Q-5
          what exactly is the question
          what exactly did they ask in Q-7
          how many tickets are in Q-4
          how big is the third one
          how many people asked the first one
          how often was Q-9 asked
          and the third one
          and number 4
          now the last one
          the second one, please
          number 6 in detail
          a closer look at Q-3
          zoom in on the fourth one
          drill down into Q-15
          go into the second one
          let's go through the tickets of Q-6
          let me read a few of them
          what are some real messages
          some original wording, please
          a couple of quotes from Q-2
          what did customers literally write
          give me the full text of the tickets
          all tickets of Q-18
          list the tickets behind the last one
          list its members
          what belongs to Q-10
          which tickets did you put in there
          which customers asked for that
          what do you know about Q-16
          what's in there
          info on number 7
          pull up Q-20
          display the first one
          peek into Q-5
          let me have a peek at the second
          take me inside number 3
          inside Q-31, please
          unpack the first one
          unfold it
          unfold Q-8 for me
          dig into Q-4
          dig deeper
          delve into the last one
          view Q-10
          view the fifth one
          inspect number 2
          I'd like to inspect the individual messages
          examine Q-27 closely
          browse the letters of the fourth one
          can I browse through what they sent
          verbatim, please
          verbatim quotations from Q-13
          word for word, what did they say
          the raw messages of Q-6
          raw text, please
          the customers' original sentences for number 4
          how did the senders phrase this
          how is this phrased in real life
          what phrases occur in Q-9
          complaints behind the second one
          the conversations that make up Q-12
          what conversations are hiding in there
          what's hiding behind number 3
          what's under the hood of Q-7
          who are those people and what's their problem
          who's complaining here
          what's their actual problem in Q-2
          particulars of Q-19
          full particulars, please
          specifics on the third one
          be more specific about number 1
          elaborate on Q-25
          I need the background of the first one
          background on Q-30, please
          bring up Q-9
          bring up the details of the last one
          jump to number 7
          go to Q-44
          select the sixth one
          pick number 2 and show what's inside
          click on the third one
          Q-21
          #3
          the third
          that one, please
          the top one, let me see
          let's hear the customers of Q-16
          let's hear what they have to say there
          typical messages of the second one
          give me a typical ticket for this
          shw me Q-3
          opne the second one
          I have to know what lies behind Q-40
          who asked this
          who wrote in about it
          when were those tickets written
          which words did the customers use there
          put the second one up
          open up Q-9 for me
          Q-3?
          q7 details
          what is Q-5 anyway
          wots in q-5
          all tickets of Q-4
          every ticket behind Q-6
          each and every message in Q-2
          the complete list of tickets for Q-13
          show me all messages in the second one
          all the requests inside this question
          every review in Q-3
          read out twenty of the messages in Q-4
          30 examples from Q-6
          a dozen quotes for Q-12
          who writes this?
          who keeps asking this
          quotes pls
          customer quotes for the first one
          how do they word it
          what exactly do they say in Q-10
          let me read Q-6
          what's that Q-70 thing
          pull up Q-3
          bring Q-7 up on the display
          put number two in front of me
        why
          why is 7 a gap
          where does that score come from
          what is that based on
          I disagree
          I'm not convinced
          why did you call that a gap
          that must be a mistake
          why is that
          why is it a gap
          why is Q-17 a gap
          why is the first one a gap
          why do you think so
          why do you say it is missing
          how do you know
          explain
          explain Q-4
          explain the third one to me
          explain that verdict
          what makes the second one a gap
          what is the reason
          what's the evidence
          what is your evidence for Q-21
          how was that decided
          how did you find out that the last one is not covered
          on what grounds
          are you sure
          are you sure about number 3
          is that really a gap
          I think Q-5 is answered already
          but we have an article about that
          that can't be right
          how come
          which article did you compare it with
          what would have to change
          how did you come to that conclusion
          what led you to that verdict
          what made you put Q-9 on the list
          why is Q-3 on the list at all
          why is the second one ahead of the third
          why does it rank first
          why so high
          why is its priority so low
          why is this missing
          why do you call it thin
          why does Q-8 count as not covered
          why isn't Q-5 covered
          why wasn't our article good enough
          doesn't our page cover the second one
          haven't we answered Q-4 long ago
          we have a page on that, don't we
          surely that is on our website
          I don't believe it
          I doubt that
          that's not true, it is on the site
          this looks wrong to me
          you must have got that wrong
          how sure are you
          how certain is that
          how is the score calculated
          how did Q-11 get its score
          which words did you look for
          which page came closest
          what was the best match for Q-6
          what did you compare Q-2 with
          please justify that
          justify the verdict on the last one
          can you back that up
          reasons, please
          show me your reasoning
          give me the proof
          walk me through the verdict on Q-14
          what speaks for it
          on what basis is the fourth one a gap
          what would turn it into a covered one
          what's your rationale
          the rationale behind Q-4, please
          what's the logic here
          I can't follow the logic of that verdict
          I can't follow you, why a gap
          give me the arguments
          your arguments for the third one
          says who
          who says Q-5 is unanswered
          since when is that missing
          prove it
          can you prove that nothing answers Q-12
          what makes you so sure
          what makes you think we lack this
          what makes you believe the page is thin
          seriously, a gap
          really
          come on, that's on our site
          come on, we've covered this for years
          false alarm if you ask me
          isn't Q-9 a false alarm
          I'd say this is covered
          I beg to differ
          my colleague says we answer this, why don't you see it
          my colleague swears there is an article for number 2
          you overlooked our page
          did you overlook the guide we have
          didn't you see help/pairing.md
          help/returns.md answers that, so why is it listed
          how come Q-8 counts as stale
          how come help/filter.md doesn't suffice
          what does our text lack to answer Q-3
          what does help/setup.md fail to say
          what's wrong with the existing page
          which terms were not found
          which expressions did not match
          threshold and score of Q-22, please
          by what criteria
          which criteria did the second one fall short of
          what weighs most in the priority of Q-6
          what puts Q-14 at the top
          why does Q-2 outrank Q-7
          what's it doing on the list
          what is number 5 doing up there
          what brought you to this
          I don't see why
          I don't understand why Q-10 is thin
          make me understand this verdict
          convince me
          you'll have to convince me about the last one
          show the calculation behind it
          how do you work out that a question is not answered
          how did you arrive at thin
          what does wrong words mean for Q-15
          conflicting with what
          why "stale"
          wy is Q-4 missing
          whys that a gap
          you're mistaken about the first one
          the reason for number 2, please
          justify that please
          what is your evidence for Q-9
          on what evidence
          how certain is Q-9
          why tho
          why on the list?
          evidence?
          convince me about Q-4
          what makes Q-9 a gap
          I doubt Q-3, we do have a page on that
          how sure are you about Q-8 and on what grounds
          my manager wants proof that Q-2 is missing
          how did you arrive at that for number two
          why was Q-4 a gap
          why was this one a gap in spring
          why does q-9 count as a gap
          why is that one on the list of gaps
          how come Q-2 is a gap
        ask
          do we have something about shipping
          is there anything on invoices
          is there an article on spare parts
          do we have an article about refunds
          is there really nothing about refunds
          have we got a page on cleaning
          do our pages say something about delivery
          someone types "lost key" into the search, what do they get
          a customer typed "change of address"
          imagine a customer who asks "how much is it"
          what would a customer find who asks "where is my order"
          what would somebody find who searches for "reset password"
          what does a customer see who types "broken screen"
          what happens if someone asks "do you ship abroad"
          suppose a customer asks "how long is the warranty"
          pretend I am a customer: "can I change my address"
          a customer wants to know "is it waterproof"
          ask "how do I pair the device"
          ask how do I cancel my subscription
          search our content for "invoice"
          find "firmware update" in our articles
          do we have anything about "refunds"
          is there an article about "spare parts"
          is there really nothing about "gift cards"
          do we answer "how do I log out"
          do our pages explain "why is the light red"
          would someone find "delivery time" in the help centre
          try "noise at night" as a customer
          test the question "can I use it outside"
          what do we say about "privacy"
          where do we explain "descaling"
          what would they find for "discount code"
          look up "battery life"
          play the customer and ask "is there a student discount"
          what will people find on our site about repairs
          do we say anything about batteries
          do we write anywhere about returns from abroad
          is anything written about late parcels
          have we really got nothing about sale items
          is there truly no article about warranty
          do we have a text about passwords
          does any page talk about allergies
          does the help centre say anything about cables
          is that explained anywhere: "how do I reset the timer"
          is "how do I change the plan" answered anywhere
          is "opening hours" covered
          is there an answer to "where is the serial number"
          what comes up for "refund"
          what turns up when I search for "missing part"
          what pops up if somebody types "parcel lost"
          what does the search give for "voucher"
          what do they see when they look for "size chart"
          put yourself in a customer's place: "can I pay later"
          be the customer: "where is my refund"
          let me be a customer for a moment: "how do I descale it"
          as a customer I ask "may I cancel the order"
          a client wonders "does it work without wifi"
          somebody asks "is it dishwasher safe"
          a buyer asks us "is shipping included", what do we say
          what answer does somebody get to "when will it arrive"
          how do we answer "can I swap it"
          how would our site answer "do you repair it"
          if I asked "how do I return it", what would I find
          check whether "is it safe for children" is answered
          try out the question "can I pay in instalments"
          see if there is anything about "spare keys"
          look in our articles for "left-handed"
          search the help for "mould"
          which page would answer "how loud is it"
          where on the site is "delivery abroad" explained
          ask how long does the battery last
          ask what does the blue light mean
          role-play a shopper: "can I pay in instalments"
          act like a customer who wonders "does it work without internet"
          put yourself in a buyer's shoes: "which size fits me"
          a shopper googles "how loud is it"
          a visitor enters "forgot my pin"
          someone rings up and says "it won't switch on"
          a client mails us "please cancel"
          what comes up for "firmware"
          what comes up if I enter "voucher expired"
          what shows up when a user types "error 42"
          which page pops up for "lost parcel"
          what does our help return for "change plan"
          which result does "opening times" give
          results for "loyalty points"
          hit or miss: "delivery on Saturday"
          does our site cover installation
          does our FAQ mention allergies
          does the website tell people how to unsubscribe
          does anything on the site deal with recycling
          is recycling mentioned on any page
          is two-factor login documented
          is the trade-in described somewhere
          is data protection addressed anywhere
          are customs duties explained
          are minors allowed to order, do we tell them
          have we ever published something regarding insurance
          any info on spare keys
          any information about pets
          any page about engraving
          anything concerning warranty extension
          anything in the knowledge base on rental
          do our guides treat roaming
          have we got instructions for defrosting
          can buyers read up on VAT numbers
          can one find out from our site how to export contacts
          could a newbie discover how to connect headphones
          will a visitor learn what the deposit is for
          how would our content respond to "my card was declined"
          how do our articles deal with "noise from the fan"
          what's our answer to "is it vegan"
          what's our official line on resale
          what do we tell folks who ask "when will it be in stock"
          what would I read if I asked "who pays the postage"
          I'm a customer and I want to swap my tariff
          I am a customer, my screen is black
          let me play customer: where's my confirmation email
          let me try a query: "hotspot"
          run the query "cable length"
          query: "unlock account"
          type in "coupon" and see
          simulate the search "battery swollen"
          check whether we answer "can I pick it up myself"
          check if there's a text about house moves
          see if "mould" finds anything
          would "my neighbour took the parcel" find a page
          do we hav anything on cookies
          is there sth about gift wrapping
          suppose I type "no sound", which article appears
          test this: how do I change the battery
          try this on our pages: where is my refund
          let's test the help: do you ship to Norway
          I'm a customer and I type: screen stays black
          suppose someone writes "it won't turn on"
          do we answer "can I pay later"?
          is "how do I cancel" answered somewhere
          anything on the site about gift cards?
          got anything on repairs?
          would people find "change address"
          does our content cover warranty claims
        draft
          give me the brief for Q-17
          a brief for this article
          write a brief for the second one
          what should the writer know, the brief please
          I need a text
          we need an article on this
          I need a draft for Q-10
          get started on the second one
          generate an article
          draft the second one
          draft Q-17
          draft an article
          draft an answer for Q-4
          write it
          write an article about it
          write the article for the first one
          write a FAQ entry for Q-9
          write something for the third one
          can you write that up for me
          please write a first version
          make a draft of number 2
          make an FAQ out of it
          create an article for the last one
          compose an answer
          prepare a text for Q-12
          suggest an article
          suggest an answer to this question
          give me a draft
          I want a draft for number 3
          start with the first one and write it
          let's write the fourth one
          turn Q-6 into an article
          save a draft of Q-8
          draft it and save it
          how would you answer it
          what should the article say
          let's draft the third one
          draft me something for Q-5
          draft number 4, please
          could you draft an answer
          could you write the first one up
          can you write a text for Q-7
          I'd like a draft of the last one
          I'd like you to write the article
          we need a text for the second one
          please prepare an article for Q-3
          please put together an answer for number 5
          put something together for Q-8
          whip up a first draft
          jot down an answer to the fourth one
          knock out a version of Q-9
          how about a draft
          do the writing for me
          do the first one, I'll edit it
          write up Q-16
          write up number 2 for the help centre
          write me the page for Q-11
          write an entry about the third one
          write this as an FAQ
          write the answer our customers need
          write the missing article
          go ahead and write it
          go on, write the second one
          next, draft Q-22
          then draft the third
          a rough version is enough
          a sketch of the article, please
          an outline for Q-13
          a proposal for the text of Q-4
          formulate an answer to the last one
          I need wording for Q-6
          help me write the first one
          fill that gap
          close the gap Q-10 with an article
          draft the first one and keep it
          write Q-2 and save the draft
          save the draft
          store the draft of the third one
          draft it in Polish
          write the second one in Russian
          briefing for the author of Q-5
          pen an article on Q-8
          pen a reply to the second one
          craft a text for Q-5
          craft an entry for our FAQ
          produce copy for number 3
          I need copy for Q-12 by tonight
          type something up for Q-2
          type up an explanation
          put the answer into words
          put Q-9 into words a layman understands
          phrase an answer for me
          word the answer to number 1
          hammer out a text
          rustle up something for the third one
          cobble together a piece on Q-7
          flesh out Q-14
          flesh it out into a full page
          spell out the answer to Q-6
          scribble a few lines on it
          a few lines for the help page, please
          a paragraph about Q-11 would do
          two paragraphs on the fourth one
          a how-to for Q-20
          turn this into a how-to
          step-by-step instructions for the second one, written for customers
          write instructions for Q-30
          give me a skeleton to work from
          a skeleton article for the last one
          I need a starting point for my text
          a starting point for Q-3 would be great
          a template reply for number 5
          suggest some phrasing for the article
          the copywriter is waiting for the brief on Q-4
          the freelancer needs a brief
          a content brief for the author of the second one
          guidelines for the author who will write Q-9
          what do I hand to the author of number 2
          spec for the writer of Q-13
          be my ghostwriter
          play author for the first one
          could you take a stab at Q-10
          have a stab at it
          have a go at writing the third one
          give it a shot, write Q-15
          make a start on the text for Q-18
          make me a proposal for an article
          propose a text
          propose an answer to Q-23 in Polish
          prepare Q-5 in Russian for our site
          save the draft of number 4 as draft.md
          keep the draft of Q-6 in drafts/q6.md
          put the draft of the first one into first.md
          wirte the article for Q-2
          darft the third one
          I hate writing, do Q-16 for me
          let me see what an article on it could look like
          what might a good page for Q-1 look like
          respond to Q-19 in customer-friendly language
          time to write, start with number 1
          draft pls
          write it up
          first version pls
          article pls
          texts/returns.md is my text, make it the draft of Q-4
          take drafts/setup.md as the draft of Q-9
          I wrote Q-3 myself, it's in notes/q3.md, use that
          here is my version for Q-5: my-text.md
          keep my text cleaning.md as the draft for this one
          replace the draft of Q-6 by my file final.md
          Q-8: draft in every language that asks
          one draft per language for Q-2
          throw the draft away and write it again from the replies
          draft Q-12 from scratch
          start the draft of this one anew
          Q-14, write and store it
          a briefing for the agency on Q-6
          writer's brief for the second one
          what should the freelancer know to write Q-5
          Q-4 in Polish please, as an article
          make me a text for number two
          need words for Q-7
        report
          a summary for the boss
          something for the meeting on Monday
          put everything of this week in a report
          report
          weekly report
          make the report
          make the weekly report
          show me this week's report
          report for last week
          give me the report of week 2026-W30
          I need the report
          write the gap report
          write me a summary for the team meeting
          summary of the week
          summarise last week
          prepare the Monday report
          what changed since last week
          compare with last week
          how did the week go
          what is new this week
          something I can send to my manager
          create a report for the management
          print the weekly gap report
          status report please
          figures for the week
          how are we doing compared to the previous week
          can I have the report as a file
          what do I tell the boss on Monday
          I need something for the weekly meeting
          I need a one-pager for the board
          could you write up the week
          could you put the report together
          I'd like to have the weekly report
          let's have the report
          run the report for this week
          generate the weekly report
          get me the report of last week
          where is the report
          the usual Monday report, please
          report on the last week, please
          report for the head of the department
          an executive summary, please
          a short summary of this week
          a digest of the week
          sum up the week for me
          give me the week at a glance
          give me the week in numbers
          the key figures, please
          how was last week
          how does this week look
          this week against last week
          better or worse than last week
          is it getting better or worse
          what's different from the previous week
          what has changed since the last report
          what moved this week
          anything new since last week
          any news this week
          new questions since last week
          what happened this week
          week over week, how are we doing
          where do we stand
          I have to present the numbers tomorrow
          something to forward to my boss
          recap of the week
          a recap for our stand-up
          I need a rundown for the stand-up
          a rundown of the past week
          weekly roundup
          roundup please
          wrap-up of last week
          wrap up the week for me
          bulletin for the department
          a bulletin on this week's development
          an update for the leadership
          leadership wants an update
          my manager keeps asking for the weekly figures
          the CEO expects a summary
          the director would like one page on how things are going
          the higher-ups want numbers
          numbers for the higher-ups
          stakeholders want to know how we did
          slides for the stakeholders about this week
          handout for the weekly meeting
          I need a handout
          memo on week 2026-W41
          put together a memo for the directors
          what shall I say in Monday's meeting
          material for the jour fixe
          the team meeting starts in ten minutes, give me an overview of the week
          how does it compare to a week ago
          compare both weeks
          comparison with the previous week
          this week versus last
          last week vs the week before, what differs
          any progress compared to last week
          did we make progress this week
          have we improved since last Monday
          any improvement over the previous week
          are we going up or down
          up or down since last week
          trend of the week
          what's the trend
          what did the week bring
          what came up this week that wasn't there before
          newcomers and leavers on the list since last week
          what rose and what fell this week
          which questions rose this week
          what got worse this week
          developments since the last report
          state of affairs
          state of play, please
          the current status in one page
          bring me up to date
          I was on holiday, bring me up to speed
          what did I miss while on vacation
          outcome of week 2026-W38
          report 2026-W44
          monthly report
          the monthly summary for October
          raport for the week, pls
          weekly reprt
          weekly newsletter to the managers
          weekly pls
          weekly numbers
          what's up this week
          what changed
          what goes up and what goes down
          what's growing, what's shrinking
          which questions got louder, which quieter
          winners and losers of the week
          trends?
          trends since last week
          report for week 7 in html
          write the week 31 report
          write up last week
          the weekly as an Excel workbook
          weekly report as a mail to the boss
          mail version of the report
          report into the folder out/
          put this week's report into reports/
          summary for management
          anything to tell the board this week
        export
          export
          export the calendar
          export the editorial calendar
          export the calendar as iCalendar
          export the calendar to plan.csv
          export the drafts
          export the articles for Zendesk
          export the reviewed answers as FAQ
          export the gaps as CSV
          export everything to a file
          give me the FAQ markup
          give me the JSON-LD of the FAQ
          FAQ schema for our website, please
          I need the FAQ page markup
          write the calendar to a file
          put the plan into Outlook
          a calendar file for Google
          editorial calendar please
          when is which article due
          who writes what and by when
          the publishing schedule
          give me the articles as Zendesk JSON
          a page with all drafts to print
          print the drafts
          a file with the articles
          download the questions as a spreadsheet
          I want the list of gaps in Excel
          make an HTML page of the drafts
          export the first five drafts
          export Q-4 as an article
          export the list
          export the open gaps as a spreadsheet
          export the questions to Excel
          export all drafts as HTML
          export the articles to help-centre.json
          export the FAQ for the website
          export the second draft
          could you export the plan
          can I get the gaps as CSV
          can I have the calendar for Outlook
          can I have the articles in the format of Zendesk
          I'd like the calendar as a file
          I'd like to print the articles
          I need the editorial plan as a file
          I need the gaps in a spreadsheet
          we need the structured data for the FAQ
          we need the articles for our help desk
          send the dates to my calendar
          put the deadlines in my calendar
          make a calendar of the deadlines
          make a spreadsheet of the questions
          make a print version of the drafts
          a printable page of the articles
          produce the FAQ schema
          produce an HTML page
          FAQ as JSON-LD
          iCalendar please
          what is due this month
          when is the next article due
          when do we publish what
          what is the schedule
          which article comes when
          which drafts are due this week, as a calendar
          dump the gaps to gaps.csv
          dump all questions into a table
          write the FAQ markup to faq.json
          convert the drafts to HTML
          hand over the drafts to Zendesk
          output the calendar to dates.ics
          give me the gaps as an xlsx
          gaps to Google Sheets
          I work in Google Sheets, how do I get the questions there
          the accountant wants the questions in Excel columns
          tab-separated, please, all clusters
          comma-separated gaps for my pivot table
          a pivot table needs the gaps, can I have a CSV
          transfer the gaps to a spreadsheet
          transfer our articles into the CMS
          push the finished answers to our CMS
          push the drafts to Intercom
          import file for Zendesk Guide
          a file our help-desk software can import
          our programmer needs the FAQ code
          code for the FAQ page, the programmer is waiting
          schema.org data for the FAQ
          rich snippets for Google
          rich results, we need the FAQ data for that
          the SEO people want structured FAQ data
          SEO markup, please
          HTML snippet of the FAQ
          the answers in HTML for embedding
          FAQ code to embed on our site
          the timetable of our articles
          timetable for the writers
          content roadmap
          roadmap of upcoming articles
          planner for the editorial team
          the editorial team wants its planner
          agenda of publications until Christmas
          which deadlines are coming up
          upcoming deadlines
          deadlines of all authors
          who has to deliver which article when
          when must each text be delivered
          when does each article appear
          appointments for Thunderbird
          put the due dates in Apple Calendar
          sync the due dates with Outlook
          .ics please
          ics file with due dates
          on paper, please, all drafts
          I want the drafts on paper for proofreading
          a printout of the drafts for proofreading
          printout for the legal department
          bundle all drafts in one document
          one document containing every article
          package the finished articles for the translators
          the translators need our articles, make a file
          extract the questions for further analysis
          extract the clusters to clusters.csv
          machine-readable gaps, please
          the gaps as JSON for our BI tool
          our BI tool needs the clusters
          get the data out for my colleague
          exprot the calendar
          exel sheet of the gaps
          the customers' words as a file
          write the lexicon to a file
          export the list of customer words
          I need the lexicon as a file
          the clusters as CSV
          clusters in a spreadsheet, please
          the question groups as a csv
          the editorial plan as a file
          our plan of articles as an ics
          zendesk should get Q-4 and Q-9
          Q-3 and Q-5 for zendesk please
          hand the articles over to zendesk
          gaps into a spreadsheet
          gaps for Excel
          give the gaps to me as an Excel file
          clusters to Excel
          list of gaps as xlsx
          synonym file for the search engine
          plan for my outlook
          printable page with the drafts
          write the publishing plan to plan.csv
          structured data for google
          who writes what when, as a file
        load
          how can I load tickets
          I want to load tickets
          how do I bring in my data
          load tickets
          load data
          load tickets.csv
          load the folder exports/help
          load my tickets
          load these files: reviews.csv content/
          import data
          import the reviews from reviews.json
          import our help centre from ~/help
          read the file tickets.jsonl
          read in export.csv
          add new tickets
          add the tickets from march.csv
          here are our tickets: /data/tickets.csv
          here is a new export, ~/Downloads/export.json
          use the file searches.tsv
          open the file data.csv
          take this file: "support export.csv"
          I have a csv with tickets
          I want to load my own data
          upload tickets.csv
          bring in the pages in docs/
          get the articles from help/articles
          new data is in exports/november
          update the tickets from zendesk.json
          put reviews.csv into the workspace
          how do I load my tickets
          please load the tickets
          please import all the files in data/
          can you load tickets.json
          can you read support.csv
          could you take in the reviews from stars.csv
          I've got new tickets for you
          I've got an export here: tickets.json
          I exported the tickets to ~/Desktop/tickets.csv
          I want to add our articles
          I want to feed you our help centre
          we have fresh data in exports/january
          we have new reviews in reviews/
          the tickets are in data/tickets.jsonl
          the help pages are in content/help
          our articles are under site/docs
          my file is called data.csv
          this is our data: searches.csv
          these are last month's tickets: old.csv
          here you go: march/tickets.csv
          here come the reviews, reviews.tsv
          have a look at export.csv
          look into the folder ~/tickets
          process the file mails.json
          parse tickets.csv
          ingest the new export
          feed in faq.md
          pull in the articles from articles/
          grab the data from dump.json
          read everything in inbox/
          import this week's export
          import the help-centre searches
          add more data
          add searches.csv to what we have
          refresh the data from tickets.csv
          replace the old tickets with new.csv
          how can I import reviews
          how do I get my tickets in here
          where do I put my files
          attach sales.csv
          I've attached our ticket dump under dump/tickets.jsonl
          pour in the contents of archive/
          suck in mailbox.json
          slurp up everything below data/2026
          swallow this: complaints.tsv
          hook up our help centre
          hook up the reviews
          connect to shared/support
          connect the ticket system
          fetch the newest export from downloads/
          fetch ratings.csv, please
          pick up the files in ~/Documents/cx
          copy the mails from mails/ into the program
          transfer the tickets from Zendesk to here
          migrate our knowledge base from wiki/
          sync with exports/
          sync the articles once more from site/
          our IT sent me a file, crm.csv
          IT gave me queries.tsv, what now
          a colleague emailed me reviews.xml, please take it
          a colleague prepared this for you: input.jsonl
          I just received survey.csv
          just in: the reviews of October, october.csv
          there's a new batch of tickets in batch7.json
          another batch: chats.json
          next file: forum.html
          next comes campaigns.csv
          first the tickets, tickets-2026.csv
          begin with the material in start/
          source material is in raw/
          all our material is stored in /srv/support
          stored at ~/data/faq.html
          you'll find the texts in pages/
          you'll find them under /mnt/share/tickets
          the export sits in my downloads folder
          my data sits in a spreadsheet, how do I hand it over
          how do I hand over my tickets
          how do I feed the program
          how can I supply new reviews
          how do I connect my data
          which file formats can I bring
          do you accept CSV
          do you accept Excel files
          can you handle a zip archive
          can you digest an XML file
          can I drag a file in here
          drag and drop doesn't work, how do I give you the file
          I want to submit a file
          submit searches.jsonl
          enter the file calls.csv
          let me give you fresh tickets
          let me provide the help pages: html/
          provide yourself with kb.zip
          analyse mytickets.csv for me
          analyse the file feedback.json
          laod tickets.csv
          imoprt reviews.csv
          treat notes.csv as reviews
          consume everything in drop/
          new file: exports/may.csv
          got fresh tickets in data/t.json
          here are the tickets: t.csv
          these are reviews: r.csv
          take a look at new.csv but don't load it yet
          dry run with tickets.csv
          check big.csv without loading it
          just see what you'd make of export.json, don't load
          what would you read from x.csv, only a trial
          add help/ and faq/ to it
          reviews.csv pls
        help
          what are you able to do
          what features do you have
          how does it work
          I'm confused
          how can you help me
          how do I talk to you
          help
          help me
          what can I ask
          what can I do here
          what can I say
          what do you do
          who are you
          what is this
          what is this program for
          how do I use this
          how do I start
          where do I start
          which commands are there
          list the commands
          show me the commands
          I need help
          I don't know what to do
          I don't understand
          explain how to use the program
          give me some instructions
          what are my options
          hello
          hi there
          what now
          is there a manual
          what can you do for me
          what are you good for
          what are you good at
          what can this thing do
          what else can you do
          what is possible here
          what sort of things can I ask you
          what would I ask you
          which questions may I ask you
          how can I use you
          how should I phrase it
          how do I find my way around
          how do you work
          I'm new here
          I'm lost
          I'm stuck
          I have no idea what to type
          I have no clue
          I don't get it
          I could use some help
          can you help me out
          could you explain what you can do
          please help
          help please
          give me a hint
          a few examples of what I can ask
          some tips, please
          tell me what you can do
          tell me how to begin
          show me what is possible
          show me the help
          is there any help
          is there a list of commands
          where can I read how it works
          good morning
          hey
          hello there
          who am I talking to
          instructions please
          what are your capabilities
          list your capabilities
          which functions are there
          overview of all functions
          your abilities, please
          what skills have you got
          what's your purpose
          what's the purpose of this tool
          what's the point of this
          what is this tool supposed to do for me
          what's this all about
          what should I use you for
          what are you made for
          usage
          usage examples, please
          syntax
          which words do you understand
          do I need to know special commands
          cheat sheet
          do you have a cheat sheet
          handbook
          where's the handbook
          is there documentation for this program
          any documentation on how to operate you
          how do I operate this
          how is this thing operated
          how does one go about it
          how do I get going
          what's the first step
          what would be a sensible first step
          where to begin
          no idea how to begin
          clueless
          I'm clueless, what do I type
          I'm overwhelmed
          this is too complicated, help
          it's all Greek to me
          I feel a bit lost, what can I type
          I'm at a loss here
          can somebody assist me
          I need assistance
          assistance please
          sos
          you there
          anybody home
          greetings
          howdy
          good afternoon, what can you offer
          nice to meet you, what do you do
          what does gap mean here
          what is a cluster anyway
          I don't know the terms you use, explain them
          teach me how to use you
          advise me what to ask
          give me an idea of what you can answer
          hlep
          waht can you do
          remind me what I can type
          any advice for a beginner
          hm?
          how does this work
          what can u do
          never used this before, what do I type
          what can I say here
          how do I use the command split
          what does the export command do
          options of gaps
          Hilfe
        quit
          that's everything, thanks
          I'm leaving
          quit
          exit
          bye
          goodbye
          bye bye
          see you
          see you tomorrow
          I'm done
          we are done here
          that's it
          that was all
          that's enough for now
          stop
          leave
          close
          close the program
          end the session
          let me out
          how do I get out of here
          I have to go
          thanks, bye
          finish
          end
          good night
          enough for today
          that's all for today
          that will be all
          that will do, thank you
          all done
          all done, thanks
          I'm off
          I'm off home
          I'm finished here
          I'm out
          I need to leave now
          I've got what I needed, bye
          I've seen enough
          got to run
          gotta go
          let's stop here
          let's call it a day
          we can stop now
          we're finished for today
          time to go
          until next time
          talk to you tomorrow
          have a nice day
          have a good evening
          ciao
          cheers, bye
          thanks for everything
          thank you, that was it
          no more questions, thanks
          nothing else, thanks
          shut it down
          end it here
          leave this place
          please close
          take me out of here
          farewell
          so long
          take care
          take care and goodbye
          cya
          see ya later
          later
          adieu
          over and out
          I'm signing off
          signing off for today
          log out
          log me off
          sign out, please
          I'd like to log out
          disconnect
          hang up
          terminate
          terminate the program
          abort the session
          halt
          quit please
          kill the program
          shut down
          let me go
          let me go home now
          I'm heading home
          heading out, thanks
          my shift is over
          end of my working day
          closing time
          it's late, I'm going to bed
          lunch break, bye
          I'm going to lunch
          off to a meeting
          my train leaves in five minutes, bye
          my boss is calling, gotta run
          the meeting starts, I must leave
          knocking off for the day
          calling it a night
          that concludes it
          that concludes our session
          that's a wrap
          work is done
          job done, goodbye
          mission accomplished, see you
          we're through
          had enough
          no need for anything further, thanks
          I don't need you any longer today
          nothing further
          return to the terminal
          return me to the command line
          how do I leave
          how can I quit
          how do you turn this off
          turn yourself off
          exti
          goodby
          catch you next week
          that's it for today
          done, thanks
          enough
        dismiss
          hide these
          these are not worth an article
          we will not answer any of these
          not a question
          this is no question
          that is not even a question
          no question, just a remark
          that's advertising, hide it
          it's a joke, not a question
          this is spam
          dismiss it
          dismiss Q-17
          dismiss the second one
          hide it
          hide the third one
          hide number 4
          remove it from the list
          take Q-9 off the list
          ignore this one
          ignore Q-12
          ignore it from now on
          this is nonsense
          this is nonsense, hide it
          that's not a real question
          the first one is rubbish
          not relevant
          Q-5 is irrelevant for us
          we don't need an article for that
          we won't write about it
          the last one is not our job
          forget the second one
          skip it, we will never answer that
          I don't want to see Q-3 again
          reject Q-8
          throw it out
          it's junk
          please hide this one
          please get rid of Q-9
          get rid of the second one
          could you take that off the list
          can we drop this one
          drop Q-15
          drop the last one from the list
          cross it off
          cross out the third one
          strike Q-7 from the list
          put it aside for good
          park Q-4, nobody needs it
          throw away the fourth one
          bin it
          delete this question
          kill the second one
          that's not for us
          that's no concern of ours
          that has nothing to do with us
          that's not a content job
          this one is useless
          this one makes no sense
          this is just noise
          this is garbage
          that's only a thank-you, hide it
          that's just someone saying thanks
          somebody only wanted to say hello, drop it
          the second one is spam
          Q-6 is a joke
          Q-8 is not interesting
          not interesting, next
          not worth an article
          nobody needs an article about that
          no need to write about Q-10
          we won't answer that one
          we'll never write that
          I don't care about this one
          I don't want that on my list
          don't show me that one any more
          stop showing Q-13
          never show it again
          leave it out from now on
          not our cup of tea, drop Q-4
          trash it
          trash the second one
          into the bin with Q-6
          Q-9 can go in the bin
          discard it
          discard number 3
          scratch Q-12
          scratch that one from the gaps
          eliminate the last one
          weed out Q-8
          weed that out, it's a bot
          that came from a bot
          written by a robot, ignore Q-5
          phishing, away with it
          away with the third one
          banish Q-20
          bury it
          let's bury number 2
          shelve Q-7
          shelve it for good
          disregard the first one
          please disregard Q-15
          turn a blind eye to Q-3
          I couldn't care less about Q-11
          who cares about number 4
          nobody here cares about that question
          Q-2 is out of scope
          out of scope, please remove
          beyond our remit
          that falls outside our remit
          it's outside our responsibility
          not our department
          that's for the legal team, not for our content
          we don't sell that any longer, hide Q-13
          product discontinued, drop it
          discontinued, so no article needed
          Q-16 is obsolete
          obsolete, delete
          outdated question, away with it
          this has resolved itself, hide it
          resolved by itself, take number 1 off
          that was a one-off incident, ignore it
          only a one-off, not a gap
          Q-22 was just an outage, hide it
          test messages by our own staff, exclude Q-18
          exclude the second one from the list
          exclude it, reason: internal test
          it's meaningless
          meaningless chatter, out with number 5
          just chatter
          that's ranting, not a question
          pointless
          it'd be pointless to write about Q-10
          a waste of time, skip Q-14
          don't waste time on the third one
          dissmiss Q-3
          hid number 2
          refuse Q-25
          spare me Q-17
          kick it out
          not our job, bin Q-4
          Q-8 is rubbish
          forget Q-5
          Q-6: skip, reason "seasonal"
          no article for Q-3, because "product is gone"
          we won't write Q-9, reason: "one loud customer"
          drop Q-7 from the list, "duplicate shop"
          bullshit, away with it
          that's crap, hide it
          don't want Q-2 on the list
          never mind Q-11
        publish
          the answer is out: help/returns.md
          the text is out since yesterday
          our page on it is online: help/filter.md
          the article is in the help centre now
          the text for Q-6 has been online since today
          we added that to the FAQ
          we published it
          we published it yesterday
          I published the article for Q-17 today
          it's published
          it is online now
          it's live
          Q-4 is live since yesterday
          the second one is on the website now
          the article is out: https://help.example.com/returns
          we published it: help/returns.md
          mark it as published
          mark Q-9 published
          mark the first one as done
          the answer to Q-12 is on the site
          this one is done
          I've written and published number 3
          the new page for the last one went online on 2026-11-20
          we have put the article online
          set Q-7 to published
          the third one is finished and online
          we answered that on our site yesterday
          the article went live today
          the article is up
          the text is up on the website
          the page for the second one is up: help/pairing.md
          Q-5 is online
          Q-9 went live yesterday
          Q-3 is done and published
          number 4 is out
          the first one is live
          the last one has been published
          that one is answered on the site now
          that's on our website now
          that's been online since last week
          we've put Q-6 on the site
          we've just published Q-14
          we released the article yesterday
          we posted it on the website
          we uploaded the text to the help centre
          we put up a page: help/cleaning.md
          we wrote an article about it: help/warranty.md
          I just put it online
          I've published the second one
          I've posted it: https://example.com/help/filter
          I finished the text for Q-8 and put it online
          my article is online
          our answer is online now: faq/payment.md
          done, it's on the site
          done and online
          the FAQ has it now
          now it's in the FAQ
          you can find the answer at help/delivery.md now
          here is the published article: https://help.example.com/keys
          link to the article: https://example.com/faq/returns
          it was published on 2026-10-05
          Q-12 was published on 2026-09-30
          mark the third one as live
          mark it as online
          mark this as answered
          set the second one to published
          tick off Q-11, the page is up
          please note that Q-4 is published
          the piece on Q-5 has gone out
          Q-8 has gone live
          our guide was rolled out this morning
          rolled out: help/wifi.md
          the new guide for the second one is accessible now
          customers can read it now
          customers can already read the answer to Q-3 at help/keys.md
          visible on the site since Monday
          it is visible to everybody now
          available online
          the answer is available at https://example.com/kb/17
          available since 2026-11-02
          launched
          we launched the page for Q-10
          I hit publish
          I hit the publish button on number 3
          just pressed publish
          the webmaster has put it up
          the technicians uploaded Q-14 this afternoon
          the editors released Q-6 today
          editorial has signed off and released it
          it went out with today's release
          it went out yesterday evening
          it appeared on 2026-10-28
          appeared in the knowledge base: kb/cancel.md
          knowledge base updated, Q-9 is answered there
          I updated help/login.md, it answers Q-4 now
          the old page now covers it: help/fees.md
          I extended help/returns.md so that it answers the third one
          I added a section for Q-11 to our FAQ
          section added: faq.md
          we included it in the manual
          it's included in the guide now
          the gap is closed
          gap closed, see https://example.com/help/sizes
          Q-2 closed, the text can be read
          consider Q-7 done, the page exists
          consider it published
          register Q-12 as published on 2026-11-15
          record that number 2 was published
          enter help/invoice.md as the article for Q-20
          the article belonging to Q-15 is help/wash.md
          https://help.example.com/pairing answers Q-18 as of today
          set the state of Q-1 to published
          state of the first one: published
          status published for Q-30
          job finished, the answer is in the FAQ
          finally online
          finally the help page for Q-25 is out
          as of this morning the text is online
          good news, Q-13 is up
          the translation is online too: help/pl/returns.md
          publshed Q-4
          Q-5 is onlien
          check off Q-6, it has been posted
          we put out an article for the last one
          I have reviewed Q-9
          I reviewed the draft of Q-9
          Q-9 is reviewed
          Q-9 has been reviewed
          the draft of Q-9 is checked
          I checked Q-9, looks good
          mark Q-9 as reviewed
          set Q-9 to reviewed
          mark it as reviewed
          proofreading of Q-9 is done
          Q-9 is accepted
          we accept Q-9
          accept Q-9
          mark Q-9 accepted
          mark the second one as accepted
          set it to accepted
          we approve the second one
          yes to Q-9, somebody will write it
          Q-9 is approved
          Q-9 is closed
          close Q-9
          mark Q-9 as closed
          set the state of Q-9 to reopened
          reopen Q-9
          mark Q-9 as open again
          Q-9 is answered by help/a.md
          help/a.md answers it already
          help/a.md has the answer to Q-9
          ok let's do Q-8
          yes, Q-6 gets written
          go ahead with Q-3
          Q-9: approved
          green light for the second one
          let's write that one
          we take on Q-5
          Q-2 is accepted
          I agree, let's write Q-11
          the draft of Q-4 was proofread yesterday
          went through the text for Q-9, no complaints
          Q-6 draft is checked, no remarks
          editor has gone over Q-3
          draft of this one reviewed and ok
          Q-7 returned, put it back on the table
          open Q-4 again, people still ask
          reopen number two please
          they ask about Q-5 again, put it back on the list
          Q-3 is answered in help/setup.md already, close it
          close Q-6, faq/billing.md has it
          page help/repair.md covers Q-8, done with it
          Q-10 is live since 3 October
          went online on 12 May: https://example.com/help/a
          Q-4 is out
          it's up on the site now
          published!
          Q-6 was approved, somebody will write it
          topic Q-9 got the nod from the editor
        rename
          rename it to "Where is my parcel?"
          rename Q-17 to "How do I return something?"
          rename the second one "Refund time"
          call it "Delivery time"
          call Q-4 "How do I clean the filter?"
          name the third one "Setup without wifi"
          name it "Lost password"
          give it the name "Broken lid"
          give Q-9 another name: "Noise at night"
          change the name to "Spare parts"
          change the title of Q-8 to "App crashes"
          change its label to "Battery life"
          the first one should be called "Warranty"
          it should be called "Invoice"
          a better name would be "Cancel my subscription"
          label it "Warranty abroad"
          title the last one "Payment by card"
          I would call it "Descaling"
          let's call number 5 "Gift cards"
          use the name "Shipping costs" for Q-2
          please rename it to "Late parcel"
          please call it "Reset the password"
          can you rename the third one to "Change of address"
          could we call it "Opening hours"
          can we name Q-8 "Lost key"
          I'd like to call the second one "Where is my refund?"
          I'd rather call it "Order cancelled"
          I want Q-5 to be called "Wrong size"
          I prefer the title "Damaged goods"
          let's rename Q-3 "Pairing"
          let's title it "How long does delivery take?"
          make the title "Payment methods"
          make it read "Account closed"
          change Q-12 to "Login problems"
          change the heading to "Discount codes"
          change the wording to "How do I swap it?"
          correct the title to "Warranty period"
          the title should be "Missing parts"
          the name of the second one should be "Dishwasher"
          Q-7 should be named "Software update"
          a more fitting name is "Delivery abroad"
          a better title for Q-9 is "Cancel the order"
          better: "How do I change the plan?"
          "Late delivery" would be a better name
          "Lost invoice" is a better title for the third one
          new name for Q-4: "Loud noises"
          new title: "Which cable do I need?"
          replace the label by "Broken screen"
          retitle the last one "Returns from abroad"
          give the first one the title "Refund in cash"
          put "Smart home" as the name of number 2
          it's really about "changing the address", call it that
          customers would call this "Repair costs"
          rechristen Q-4 "Parcel not arrived"
          christen it "Wifi drops"
          dub the second one "Locked out"
          let's dub it "Stuck in customs"
          relabel Q-9 "Charging is slow"
          relabel: "Keyboard layout"
          entitle it "How can I pay later?"
          Q-5 ought to be entitled "Where can I buy ink?"
          from now on Q-7 goes by "Forgotten PIN"
          it shall go by the name of "Bad smell"
          henceforth call number 3 "Water leak"
          henceforth it's "Voucher not accepted"
          a clearer name for Q-2: "Two invoices for one order"
          a clearer heading would be "Rinse programme"
          a shorter name: "Refunds"
          shorten the title of Q-8 to "Remote control"
          make the label shorter: "Lost remote"
          the label is clumsy, use "Pick-up point"
          clumsy title, better "Choose a pick-up point"
          the title of Q-6 is misleading, it should be "Sleep mode"
          misleading name, make it "Standby"
          the heading is unclear, write "Invoice address" instead
          there is a typo in the name of Q-11, it's "Receipt"
          fix the typo in the title: "Delivery"
          fix the name of the last one to "Subscription ended"
          amend the title of number 4 to "Rent a bike"
          amend it: "Cancel the rental"
          edit the name of Q-13 to "Voltage"
          edit the label, "Plug types" is right
          update the heading of Q-1 to "Tax number"
          set the title of Q-10 to "Second user"
          set its name to "Shared account"
          overwrite the label with "Shared calendar"
          swap the title for "Wrong colour"
          swap the name of the third one for "Colour differs"
          substitute "handset" for the title of Q-12
          I suggest the title "Where do I enter the code?" for Q-3
          my suggestion for the name: "Code rejected"
          how about naming it "Cold coffee"
          how about the title "Milk foam" for the first one
          why not call Q-15 "Steam nozzle"
          "Tracking" sounds better
          "Seat reservation" sounds more natural for number 2
          "Luggage" says it better than the present title
          the present name is awful, take "Extra luggage"
          in our house we say "Grinder", name it so
          our word for Q-20 is "Bean hopper"
          the new title is "Wrong name on the ticket"
          Q-14 = "Roaming charges"
          Q-18: new title "SIM card"
          title for Q-16: "eSIM"
          heading "Top-up" for the fifth one
          name this cluster "Contract end"
          this group is called "Notice period" now
          formulate the title as "When does my contract end?"
          reword it to "How do I give notice?"
          reword the title of number 6: "Sharing data"
          renmae Q-2 to "Broken zip"
          chnage the name to "Zip stuck"
          Q-4 should be called "Wobbly table"
          better title: "Lost parcel"
          call the second one "No sound"
          new name "Refund takes ages" for Q-9
          title it "Login fails" from now on
          the label of Q-4 misleads, change it to "Loose screws"
          I don't like that title, make it "Late delivery"
        language
          answer me in Polish
          please speak Russian with me from now on
          answer in Polish
          answer in English
          speak Russian
          speak Polish to me
          talk to me in English
          can you speak Russian
          do you speak Polish
          switch to English
          switch the language to Russian
          change the language to Polish
          change language
          set the language to English
          use Russian from now on
          I'd rather read Polish
          I prefer English
          reply in Russian
          write to me in Polish
          English please
          Polish, please
          in English please
          let's continue in Russian
          would you answer in Polish, please
          could you reply in English
          could we speak Polish
          can we switch to Russian
          can we do this in English
          can you answer me in Russian
          can you talk Polish
          do you understand English
          do you know Russian
          are you able to answer in Polish
          I'd like you to answer in Polish
          I'd like to read the answers in English
          I want the answers in Russian
          I don't speak English, please use Polish
          I understand Polish better
          my English is not good, answer in Polish
          let's talk Polish
          let's speak English from now on
          let's switch to Polish
          go on in English
          continue in Russian
          carry on in Polish
          from now on in English
          your answers in Polish, please
          answers in Russian from now on
          everything you say in English, please
          change to Polish
          set Polish as language
          set it to Russian
          Russian as the language of the answers
          language: Polish
          language settings
          which languages do you speak
          translate your answers into Polish
          I don't speak Polish, use English
          Polish is my mother tongue, use that
          my mother tongue is Russian
          I'm from Warsaw, could we use Polish
          my colleague only reads Russian
          my colleague reads English only, switch please
          I can't read Russian, change it
          no Russian please, English
          not in English, in Polish
          stop writing Russian, I want English
          why are you answering in English, I want Polish
          why do you talk Russian to me
          I don't understand your Polish, go back to English
          back to English
          return to Polish for the answers
          back into Russian, please
          enough Polish, let's go for English
          turn to Russian
          turn your output into English
          output language Polish
          output in Russian, please
          interface in English
          Polish interface
          put the interface into Russian
          display messages in Polish
          print your messages in English
          respond in Polish
          responses in Russian, please
          I want you to respond in English
          express yourself in Polish
          converse in Russian
          can we converse in Polish
          converse with me in English
          let's chat in Russian
          communicate in Polish
          I'd feel more comfortable in Russian
          it's easier for me in Polish
          Russian would be easier
          Polish would suit me better
          would it be possible to use Russian
          is it possible to get your replies in Polish
          is there a Polish version of you
          do you have a Russian version
          does this program know Polish
          do you also talk English
          have you learnt Russian
          are you fluent in Polish
          what about your language, can it be Russian
          select English as your language
          choose Polish for the conversation
          toggle the language
          which languages can you answer in
          how do I change the language you use
          how can I make you speak Polish
          make yourself understood in Russian
          from here on Polish
          henceforth English, please
          anwser in Polish
          swich to Russian
          in future reply in English
          in English from now on
        effect
          did it help
          did the article help
          did that article help anyone
          what did the articles bring
          what did our articles bring us
          what effect did the article have
          what was the effect of Q-17
          did Q-17 help
          did the second one help
          has demand fallen since we published
          do fewer people ask since the article is online
          are there fewer tickets since we published it
          is it asked less now
          did publishing change anything
          does the article work
          do our articles work
          is the new page working
          show the effect of what we published
          how many tickets did we save
          how much did we save with the articles
          was it worth it
          was writing it worth the effort
          what changed after we published the answer
          prove that the articles help
          which articles helped
          did the number of questions go down
          has the question come back after the article
          before and after the article
          effect of the published articles
          are customers asking less about the first one
          what came of the article for Q-6
          did that pay off
          did our text bring anything
          did the new page make a difference
          did it make any difference
          did things get better after we published
          did the tickets go down after the article
          have the questions become fewer since then
          have customers stopped asking since we published Q-5
          has it calmed down since the article went online
          has the page for the third one helped
          has Q-9 had any effect
          has our work paid off
          how effective is the article
          how effective are our articles
          how well does the new article work
          how did demand develop after publishing
          how many fewer tickets do we get because of the article
          how much time did the articles save us
          how much work did Q-12 spare us
          how much money did the FAQ save
          what was the benefit of the second one
          what good did it do
          what did writing Q-4 bring
          what difference did the article make
          what happened to the demand after we published
          what has become of the questions since the page is online
          what are the results of our articles
          what is the return on the articles
          which of our texts had an effect
          which articles brought nothing
          which published answers worked
          is anybody still asking about it now that the article is out
          is the article of any use
          is demand down since then
          are they still asking although we published it
          do customers still ask although the answer is online
          show me what the articles achieved
          show how demand fell after publishing
          measure the effect of the new page
          I want proof that it worked
          impact of the articles
          success of our content
          before and after publishing Q-8
          was it a success
          was Q-6 a success
          did that do the trick
          did help/returns.md do the trick
          has it borne fruit
          is our writing bearing fruit
          did the text solve the problem
          did we solve Q-8 for good with that page
          did the guide cure the problem
          has the flood of calls dried up since we posted the answer
          have the calls dried up
          did the stream of mails about Q-12 dry up
          has the volume dropped since the article
          did volume drop after 2026-09-01
          by how much did requests drop thanks to the article
          how much did inquiries decline after we went live
          a decline in tickets since the guide is out, yes or no
          how many contacts were avoided by publishing
          avoided contacts
          how many calls have we been spared
          how many enquiries did help/login.md spare us
          has the page taken pressure off support
          did it take the load off our agents
          is support relieved by the new texts
          did our FAQ bring relief
          what relief did the third one bring
          what did we gain from publishing
          what have we gained with Q-4
          gains from our published work
          return on investment
          ROI of our articles
          my boss asks whether the articles were worth the money
          management wants evidence that the content pays
          does content pay
          does all that writing pay for itself
          evidence that help/filter.md works
          is Q-9 less of an issue these days
          is number 2 still an issue since we put the answer up
          are people still pestering us about Q-3 after publication
          demand for Q-5 after publication
          development of Q-17 since publication
          what has improved since we published
          did readers get what they needed from the new page
          how did customers respond to the published answer
          has our answer to Q-20 reached anybody
          was our answer any good
          was all that work in vain
          in vain or not: our published articles
          which texts were in vain
          which published pieces made the biggest impact
          which of the pages we wrote turned out a flop
          flops and hits among our published answers
          results since publishing
          outcome of publishing number 1
          performance of the answers we put online
          evaluate what publication changed
          did it hlep
          efect of Q-11
          what have our efforts achieved
          have our efforts led to fewer tickets
          did it work?
          any good?
          any change since we published Q-4
          fewer tickets since Q-6 went live?
          do people search less since we wrote it
          less mail thanks to the articles?
          payoff of our writing
          results of the published pages
        backtest
          how many articles did you foresee
          would you have foreseen it
          would you have known earlier
          would you have warned us in time
          what would you have raised two months ago
          which gaps would you have found back then
          what would you have told us in October
          look back eight weeks
          look back 4 weeks
          run a backtest
          backtest
          backtest over 12 weeks
          how good are your predictions
          how often are you right about gaps
          test yourself on the past
          test it on earlier weeks
          were the gaps of last month real
          did the gaps you raised come true
          which of the articles did you foresee
          how many of our articles would you have predicted
          how reliable is the list of gaps
          would the list have been right back then
          check the gaps against what happened later
          what followed the gaps you would have raised
          go back in time and see which gaps you would have raised
          as of earlier weeks, what would have been on the list
          would you have spotted it
          would you have seen that coming
          would you have noticed that in time
          would you have flagged it back then
          would this list have helped us last year
          would you have found the article we wrote
          could you have predicted this
          could you have warned us earlier
          if we had asked you in spring, what would you have said
          what would your list have been six weeks ago
          what would you have recommended half a year ago
          what would the gaps have been in October
          what did you miss in the past
          what did later weeks show
          how accurate are your gaps
          how accurate would you have been
          how trustworthy are your suggestions
          how often were you wrong
          how many of your gaps turned out to be real
          how many of your hits were right
          how far can I trust the list
          can I trust your list
          can we rely on your suggestions
          check yourself against the past
          check your predictions
          check how right you were 10 weeks ago
          test your predictions on old data
          test over the last weeks
          try it on past data
          simulate the past
          replay the last 6 weeks
          rewind eight weeks
          pretend it is October, what would you raise
          looking back, were you right
          looking back 12 weeks, which gaps were real
          hindsight check
          prove that you find the right gaps
          evaluate your hit rate
          track record of your gaps
          your success rate, please
          would you have sounded the alarm
          when would you have sounded the alarm over Q-7
          would the alarm have gone off in time
          how early would you have alerted us
          how many weeks ahead would you have alerted us
          would you have been ahead of us
          how far ahead do you see
          could you have anticipated the spring rush
          what could you have anticipated in July
          did you anticipate what we wrote later
          foresight test
          test your foresight on last year
          are you a good prophet
          how good a prophet are you
          are your forecasts any good
          forecast quality
          how did your forecasts from September turn out
          compare your forecast with reality
          how close to reality were the gaps of summer
          prediction against reality
          have your suggestions proved right
          which suggestions proved right in the end
          which suggestions proved wrong in hindsight
          with hindsight, what did you get wrong
          in retrospect, would the list have been useful
          retrospective over ten weeks
          a retrospective test, please
          historical test
          try the method on historical data
          does your method work, test it on older data
          validate the gaps with the past three months
          put yourself to the test with old tickets
          how precise are you
          precision of your gaps
          quality check of your suggestions
          what's your accuracy
          your error rate over the past months
          how many false alarms would you have raised
          false alarms over the last 12 weeks
          how many duds were among your suggestions
          my boss doubts your suggestions, how often do they come true
          do the gaps come true
          why should we believe your list, what's your record
          give me a reason to trust your gaps
          is the list trustworthy, judging by the past
          had we used you in January, what would we have learnt
          had we listened to you in spring, what would we have written
          if you had been here last year, what would you have proposed
          what would you have proposed in June
          travel back to August, what do you see
          turn back the clock by six weeks
          turn the clock back and tell me what you'd have flagged
          put yourself in May, which gaps show
          imagine we're in 2026-W30, what do you warn about
          run the analysis as of 2026-W35 and compare with what followed
          would we have been warned before the rush
          how many of our published texts were on your list beforehand
          which pages would you have suggested before we had the idea
          bakctest over 8 weeks
          woud you have predicted it
          would you have known?
          how right were you
          check yourself on the last 8 weeks
          replay the last ten weeks, three gaps each
          look back a quarter, how right would you have been
        articles
          what do customers ask about help/filter.md
          what are people asking about help/returns.md
          which articles are used most
          which articles do customers need most
          our most useful pages
          list our articles
          show all our pages
          top 10 articles
          how much is each article asked for
          what does each page answer
          which page answers which question
          which pages answer the same question
          are there articles that say the same thing
          what does help/filter.md answer
          what do customers ask about the page help/returns.md
          which questions does the article "Returns" answer
          how useful is the page help/filter.md
          what is missing on the page help/filter.md
          which pages get used
          which pages are worth keeping
          which articles are popular
          which articles do people need
          which of our pages answer the most questions
          which help pages overlap
          are two of our pages about the same thing
          do we have duplicate articles
          do we need the page help/old.md at all
          does anybody use the page help/history.md
          does anyone need help/fax.md
          is the page help/cleaning.md of any use to customers
          is the article help/filter.md still needed
          how often is help/delivery.md needed
          how many questions does help/returns.md answer
          how many articles do we have
          how useful are our articles
          what is the page help/wifi.md good for
          what is our most needed article
          what does https://example.com/help/returns answer
          what do people want to know about https://example.com/help/plans
          what questions lead to help/payment.md
          what content do we have
          show me all articles
          show the articles with the most demand
          list the pages by use
          give me the article list, please
          an inventory of our content
          an audit of our pages
          ranking of our articles
          our ten best pages
          can help/telegraph.md be retired
          should we archive help/modem.md
          is help/cassette.md redundant
          does help/pager.md still serve a purpose
          is help/legal.md ever clicked on
          which articles are in demand
          is help/sizes.md in demand
          our bestsellers among the help pages
          the stars among our articles
          top performers in the knowledge base
          workhorses of our help centre, please
          which page carries most of the load
          which texts earn their keep
          does help/faq-old.md earn its keep
          which pages get the most readers
          how many readers need help/plans.md
          what are readers of help/returns.md really after
          which concerns lead people to help/login.md
          which questions point to help/delivery.md
          what does help/keys.md leave unanswered
          what should be added to help/invoice.md
          how could help/setup.md be improved
          does help/warranty.md tell readers enough
          overlapping guides
          do help/a.md and help/b.md overlap
          do any two entries repeat each other
          stocktaking of our pages
          take stock of the help centre
          catalogue of all entries
          which entries exist in our FAQ
          what have we written so far
          how big is our knowledge base
          which texts do we have and who needs them
          the value of each page
          rate our pages by usefulness
          is anybody asking for help/a.md
          what is help/a.md used for
          our pages pls
          page list
          which articles do the most work
          most useful articles, top ten
          our strongest help pages
          busiest pages
          what does faq/shipping.md answer
          is anyone helped by help/setup.md
          what is docs/returns.md good for
          content inventory
          audit of the help pages
          the pages and what they're good for
        unused
          which articles does nobody need
          which articles does nobody read
          which pages does nobody ask for
          articles nobody asks for
          pages that no customer needs
          which of our articles are useless
          what can we delete from the help centre
          unused pages
          list the unused articles
          which articles can go
          which articles are dead weight
          which of our pages does no customer look for
          which of our texts are superfluous
          which texts on our site are never needed
          are any of our articles unnecessary
          do we have articles that nobody uses
          what could we throw out of the help centre
          what can be removed from our FAQ
          show the pages that nobody needs
          list the superfluous pages
          the five least used pages
          tidy up the help centre, what is unused
          which guides are gathering dust
          what is gathering dust in our knowledge base
          dead pages
          dead wood in the help centre
          clear out the dead wood, which texts are it
          ballast on our site
          which entries are ballast
          spring cleaning of the FAQ, what can be binned
          what may I bin in the knowledge base
          candidates for deletion
          which entries are candidates for the bin
          which documents could we retire
          retire old guides, which ones
          what could we archive
          which posts could be taken down
          slim down the FAQ: which entries are redundant
          redundant pages
          pages that serve no purpose
          which instructions does no one look at
          which manuals are ignored by everyone
          texts ignored by our customers
          what's never clicked
          unsused articles
          artciles nobody reads
          the SEO person asks which pages can be dropped
          what pages could we delete
          which pages could go
          dead pages in German
          pages to bin
          which articles gather dust
          pages without any use, in Polish
          useless articles pls
          what can we take offline
        lexicon
          lexicon in Polish
          the lexicon in English
          lexicon for Russian
          what do people call a receipt
          how do people call the charger
          what do customers call the invoice
          what do customers call it
          what do our customers call a billing statement
          which word do customers use for "accumulator"
          which words do customers use
          which words do customers use instead of ours
          how do customers say "delivery note"
          customers' words for our terms
          words that customers use and we do not
          which terms of ours do customers not use
          our words and our customers' words
          do we speak the same language as our customers
          do we use other words than our customers
          is there another word for "invoice"
          synonyms for "invoice"
          synonyms for our search
          make a synonym file
          a list of synonyms
          show the lexicon
          the dictionary of customers' words
          which synonyms do we need
          glossary of customer terms
          what is the customers' word for "router"
          what is the customers' term for "proof of purchase"
          what's another name for "reimbursement"
          what other words are there for "malfunction"
          what other terms do customers have for the charger
          what do users call the "device"
          what do people say instead of "return label"
          what would a customer call a "consignment note"
          what do our buyers call a voucher
          how do customers refer to "cancellation"
          how do people name the "main unit"
          how do our clients say "instalment"
          how do customers put it in their own words
          under which name do customers know the "adapter"
          which expressions do our customers use
          which of our words do customers not understand
          which of our terms does nobody use
          which words should we use in our titles
          which word is more common among customers, ours or theirs
          which jargon should we avoid
          do customers say "refund" or something else
          do our customers use the word "subscription"
          are we using words nobody knows
          are our words different from the customers' words
          the language of our customers
          the vocabulary of our customers
          the customers' vocabulary beside ours
          our jargon in plain words
          words our customers prefer
          word list of our customers
          synonym list for the search engine
          synonyms of "defective"
          synonyms please
          terms and synonyms
          show the synonyms
          show me how customers talk
          make a glossary
          I need the synonyms for the help-centre search
          give me the words customers search with
          how would the man in the street say "remittance"
          how does a layman call the "valve"
          layman's terms for our jargon
          put our jargon into layman's terms
          popular names for the "dongle"
          what's the popular name of the "docking unit"
          nicknames for our products
          do buyers have a nickname for the "console"
          slang our customers use
          is there slang for "top-up"
          colloquial words for "fault"
          what's "outage" in colloquial speech
          everyday words for "authentication"
          what is "commissioning" in everyday language
          plain English for "amortisation"
          plain words for "credit note", as customers say them
          how do customers spell "wifi"
          which spelling do people use for "e-mail"
          alternative names for "waybill"
          alternatives to the word "terminate" that customers prefer
          other expressions for "surcharge"
          another expression for "top box"
          does "hotline" have other names among callers
          equivalents of our terms
          the customers' equivalent of "consumables"
          thesaurus
          build me a thesaurus
          thesaurus for the site search
          terminology
          terminology of our customers versus ours
          is our terminology understood
          mismatch between our wording and theirs
          where does our wording differ from the customers'
          where do we talk past our customers
          are we talking past people
          do we use words that only insiders know
          insider words we should replace
          which technical terms confuse people
          are our technical terms foreign to buyers
          which of our expressions are foreign to customers
          which names do folks give our parts
          what name do folks give the "nozzle"
          by what word do people look for the "spare part"
          which keywords do customers use
          keywords for SEO in the customers' own language
          SEO needs the words people really use
          the copywriter asks which term sounds natural to customers
          which term is more natural, "flat" or "apartment"
          do they say "bill" or "invoice"
          "parcel" or "package", which is usual among our customers
          how do buyers speak about the "hood"
          way of speaking of our customers
          how do they express "I want to end the contract"
          vocabulary differences
          translate our terms into customer speak
          translate "liability" into customer speak
          a phrase book of our customers
          synonims for "charger"
          wat do people call the "lid"
          the wording people use for "chargeback"
          wording gaps?
          vocabulary pls
          words that don't match ours
          doubtful word pairs as well, please
          our jargon against their words
          jargon check
          which of our words do customers not use
          where do we speak differently than customers
          mismatched terms in Russian
          terms customers use, including doubtful ones
          which name do drivers have for the gearbox
          the guests' word for our voucher
          synonyms for "checkout"
          do customers say "parcel" or "shipment"
          lexicon including the unsure ones
          lexicon, doubtful pairs as well
        themes
          what topics are there
          themes
          show the themes
          list all themes
          what themes are there
          the main themes
          the ten biggest themes
          themes of this month
          which themes come up in Polish
          the themes of the reviews
          which areas do the questions belong to
          sort the questions into areas
          group related questions
          questions by theme
          put the topics into groups
          which subject areas are there
          a bird's eye view of the themes
          which theme has the most questions
          what are the broad subjects
          cluster the topics by theme
          theme overview please
          give me the big picture
          give me an overview by subject
          the big picture of the topics
          the broad themes, please
          the five main themes
          the larger themes of the year
          top ten themes
          top themes in Polish
          biggest themes
          theme list
          topic areas
          topic map
          a map of the topics
          all subject areas
          which themes are the biggest
          which themes do we have
          which theme is growing
          which group of questions is the largest
          which groups do the questions fall into
          which categories are there
          which category has the most tickets
          what categories do the questions fall into
          what are the big blocks
          what are the major themes this quarter
          what are the subject areas of the reviews
          what are the main areas
          how do the questions group
          how can the questions be grouped
          how are the topics distributed
          how are the questions spread over the themes
          arrange the questions by area
          organise the questions by theme
          bundle the questions into themes
          bundle related topics
          categorise the questions
          break the questions down by theme
          sum the questions up into big themes
          I'd like to see the themes
          I want the themes, not the single questions
          from above, which areas are there
          the lay of the land by subject
          the broad strokes
          in broad strokes, which subjects are there
          broadly speaking, which fields do we have
          which fields do the questions cover
          fields of interest, roughly
          roughly, what are the topic blocks
          coarse overview of subjects
          a coarse grouping is enough
          only rough groups, no details
          the forest, not the trees
          I can't see the forest for the trees, show me the broad areas
          a helicopter view
          helicopter view of the subjects, please
          from a distance, what do the topics look like
          zoom out
          zoom out to the subject areas
          go up a level, to the themes
          the upper level, please
          superordinate topics
          umbrella topics
          under which umbrellas do the questions fall
          main headings
          under which headings can the questions be filed
          file the questions under headings
          sections of questions
          if this were a book, which chapters would it have
          the chapters, please
          which families of questions are there
          families of related problems
          domains
          which domains come up most
          divide the questions by domain
          classification of the questions
          classify everything by subject
          taxonomy
          a taxonomy of customer questions
          the categories by size
          category overview
          which category grows fastest
          structure of the topics
          bring some structure into the questions
          give me a structure by subject area
          put some order into the topics
          put the questions into drawers
          into which buckets do they fall
          sort into buckets
          which big subjects dominate
          which area dominates this quarter
          dominant themes in Russian
          the landscape of topics
          topic landscape
          how are subjects weighted against each other
          share of each theme
          what proportion does each subject area have
          pie chart of topics
          teh main themes
          thems please
          I need headings for a presentation on the topics
          topics grouped, for my presentation
          big picture pls
          give me the helicopter view
          the areas support deals with
          rough topics
          which broad subjects come up
          what's it all about, in a few words
          topic areas since August
          main areas in the last quarter
          group it into large topics
        assign
          assign the first two to @tom
          give the first four to @anna
          the first three go to @kasia
          hand the first two over to @tom
          assign the first six of them to @anna
          assign these to @kasia
          give these to @tom
          @anna writes these
          @kasia should do it
          who is in charge of Q-6
          who is responsible
          @tom can take the second one
          @anna will do Q-40
          assign it to @kasia
          assign Q-17 to @kasia
          assign the second one to @tom
          give it to @tom
          give this one to @anna
          hand it over to @tom
          hand Q-4 to @anna, due 2026-12-04
          @kasia takes Q-9
          @tom will write the third one
          @anna should write it
          @kasia will take care of that
          let @tom do Q-8
          make @anna the owner of Q-17
          who should write it
          who writes this one
          who takes care of it
          who is the owner of Q-6
          who is on the second one
          whose job is that
          who has Q-11 on their desk
          to whom is it assigned
          is anybody working on it
          put @kasia in charge of the last one
          who will do it
          who could do this one
          who can write the second one
          who does Q-5
          who gets Q-12
          who should get this
          who should handle the third one
          who is supposed to write Q-8
          who is working on this
          who is writing the first one
          who's taking number 4
          who's the right person for it
          whose task is Q-7
          whose turn is it
          which of us writes it
          which team should do that
          to whom should I give it
          has somebody taken Q-3 already
          does anybody own the second one
          is Q-9 taken
          is someone responsible for the last one
          please assign this one to @kasia
          please give Q-6 to @tom
          can @anna take it
          can @kasia write the second one
          could @tom do the last one
          I'd like @anna to write this
          I want @tom to take care of Q-13
          I think @kasia should take it by the end of the month
          that's a job for @anna
          that one goes to @tom, deadline Tuesday
          Q-18 goes to @kasia by Friday
          Q-4 is for @anna, until Wednesday
          Q-2 belongs on the desk of @tom
          the third one is yours, @kasia
          pass it to @anna by Thursday
          pass Q-10 on to @tom
          put @anna on it
          put @tom down for number 5
          @kasia handles this one
          @tom gets the first one
          @anna volunteered for Q-16
          owner of the second one: @kasia
          responsible: @tom
          delegate it to @anna
          ask @kasia to write it
          let's have @tom write that
          entrust @kasia with Q-5
          I entrust it to @tom
          saddle @anna with the third one
          burden @tom with Q-8
          appoint @kasia for number 2
          appoint @anna as author of Q-14
          nominate @tom for the last one
          the author should be @kasia
          allocate Q-7 to @anna
          allocate the second one to @kasia, due 2026-12-10
          allot Q-11 to @tom
          forward Q-3 to @anna
          forward it to @kasia
          send this one to @tom
          send Q-9 over to @kasia please
          refer number 4 to @anna
          transfer the responsibility for Q-6 to @tom
          transfer Q-2 from @kasia to @anna
          take Q-10 away from @tom and give it to @kasia
          reassign it to @anna
          reassign Q-12, @tom has no time
          let @kasia take over, @tom has a holiday
          @anna takes over Q-16
          @kasia grabs the first one
          @tom volunteers
          @anna agreed to do number 5
          @kasia promised to write Q-4 by Monday
          @tom looks after Q-20
          @anna deals with it
          let @anna deal with the second one
          I'll leave Q-13 to @kasia
          leave that to @tom
          leave the writing to @anna
          that's up to @kasia
          Q-15 is up to @tom
          Q-18 falls to @anna
          it falls within the area of @kasia
          the second one is for @tom to solve
          @anna knows about it, she should write
          the expert for that is @kasia
          get @tom to do it
          get @anna to write number 3 until 2026-11-30
          tell @kasia to handle Q-1
          I'd hand this to @tom
          book Q-22 for @anna
          put the name of @kasia on Q-30
          write the name of @tom next to number 2
          Q-25 owner @anna
          new owner: @tom
          by whom will Q-9 be written
          who feels responsible for this
          who has time for Q-5
          who could we entrust with that
          who's the contact for number 4
          under whose name does it run
          nobody has grabbed Q-8, whose job could it be
          asign Q-6 to @tom
          assgin it to @anna
          due date of the second one is 2026-12-15, author @kasia
          deadline for Q-17: end of the month, @anna
          give Q-4 to @tom by 9 March
          @priya takes q-8
          @sam will take this one
          @tom does Q-6, due 3 February
          put @aisha down for the second one, deadline 12 June
          author of Q-5: @kim, until 20 April
          this goes to @ola by next Friday
          hand Q-3 over to @jan, end of the month
          @mia writes it by tomorrow
          Q-9 to @ben, two weeks
          assign @eva, due in three days
          who's on Q-3?
          who has this?
          who's dealing with Q-8
          whose is this
          Q-7: whose job is that
          responsible for Q-2?
          let "content team" have Q-12
          Q-5 for "design crew" please
          please list @rita as the author of this, needed by 2 March
          put @noor in charge of it, wanted on 14 July
          make @lena responsible for Q-4
          make "help team" responsible for Q-6
        merge
          merge Q-12 and Q-30
          merge Q-12 with Q-30
          merge the first one and the second one
          merge these
          merge them
          merge this one into Q-8
          join Q-4 and Q-9
          combine the second one with the fourth
          unite Q-3 and Q-5
          Q-4 is the same as Q-9
          that's the same as Q-12
          it's the same question as Q-22
          this is a duplicate of Q-7
          Q-9 is a duplicate of Q-2
          these two are the same
          number 2 and number 3 are the same question
          they ask the same, make one of them
          Q-6 and Q-8 belong together
          it belongs to Q-14
          make the first two one question
          the second one and the last one mean the same
          please merge Q-2 and Q-7
          please merge the second and the third
          can you merge them into one
          can you combine Q-5 and Q-6
          could we join the first and the last
          I'd merge these two
          I'd put Q-8 and Q-3 together
          we should merge Q-10 into Q-4
          let's merge the third one with Q-9
          let's make one question of Q-4 and Q-5
          move all of Q-9 into Q-2
          move it over to Q-15, it's the same
          fold Q-6 into Q-1
          fuse the first one and the third one
          lump these together
          put these two together
          put number 4 and number 5 together
          bring Q-3 and Q-13 together
          treat Q-5 and Q-8 as one
          add this one to Q-11
          add the third one to the first
          that's nothing but Q-7 again
          that's Q-4 in other words
          that's what Q-9 says, too
          that's just another way to ask Q-5
          isn't that the same as Q-3
          is that not the same question as the second one
          we already have that as Q-6
          we have that one twice, see Q-14
          Q-2 and Q-12 are duplicates
          Q-8 and Q-10 are one and the same
          Q-9 equals Q-7
          Q-5 asks exactly what Q-3 asks
          the first and the fourth are identical
          number 1 and number 6 say the same
          both are about the same thing, merge them
          all of these are one question
          same as Q-16
          same thing as the first one
          duplicate of Q-18
          amalgamate Q-3 and Q-7
          consolidate the first and the second
          consolidate Q-14 with Q-2
          pool Q-5 and Q-6
          pool these two into one
          blend number 1 and number 4
          melt Q-8 into Q-9
          glue Q-10 to Q-11
          glue them together
          tie the second one and the third one together
          link Q-4 up with Q-12 as one question
          marry Q-7 and Q-13
          unify them
          unify Q-20 and Q-21
          integrate Q-6 into the first one
          incorporate the last one into Q-2
          absorb Q-15 into Q-16
          let Q-1 swallow Q-18
          collapse number 2 and number 3
          collapse those two
          group Q-9 and Q-19 as one
          connect Q-3 and Q-22, same matter
          twins: Q-5 and Q-25
          Q-8 and Q-28 are twins
          the first one is a twin of the third
          Q-4 repeats Q-2
          Q-6 only repeats what Q-1 asks
          Q-17 duplicates Q-11
          dupe of Q-3
          Q-7 is a dupe
          Q-12 is a copy of Q-9
          number 4 is a copy of the first one
          a variant of Q-14
          the second one is merely a variant of Q-5
          a rewording of Q-8
          Q-20 is Q-6 in disguise
          the last one is Q-2 in new clothes
          no difference between Q-13 and Q-15
          I see no difference between the first and the third
          where's the difference between Q-3 and Q-4, put them together
          there's no need to keep Q-16 and Q-17 apart
          why are Q-1 and Q-9 listed separately, they're equal
          why two entries, Q-5 and Q-18, for one question
          two entries for one question, Q-7 and Q-8
          Q-10 should be part of Q-12
          make number 3 part of number 1
          it's part of Q-21
          Q-30 ought to go under Q-2
          file Q-11 under Q-4
          put it under Q-6
          they're identical
          identical questions, unite
          Q-19 and the second one amount to the same
          it all amounts to Q-3
          one question instead of two, please: Q-24 and Q-26
          turn Q-8, Q-9 and Q-10 into just one question
          mege Q-4 and Q-5
          merg Q-2 with the last one
          people mean the same with Q-13 and Q-14
          Q-4, Q-9 same thing
          Q-3 = Q-8
          make Q-2 and Q-6 one
          join Q-5 with Q-11
          Q-4 plus Q-7, what would come of it
          dry run: merge Q-3 and Q-9
          preview joining Q-2, Q-5 and Q-8
          put Q-6 and Q-10 together, but only as a trial
          lump Q-3 and Q-4 together
          Q-1 and Q-7, one question really
        split
          split Q-7 by the word "invoice"
          split it by the word "invoice"
          split off everything that says "invoice"
          split off those who mention "invoice"
          divide Q-9 by the word "lamp"
          separate those who write "lamp" from the rest
          everyone in Q-9 who says "lamp" asks something else
          make those with "invoice" a question of their own
          all that mention "refund" belong in a question of their own
          tickets with the word "refund" are another question
          split it
          split Q-17
          split T-3 off Q-9
          split off tickets T-3 and T-4
          split the second one: T-8
          take T-3 out of it
          take the ticket T-9 out of Q-4
          T-3 asks something else
          T-3 and T-7 are about something else
          ticket 10234 is another question
          ticket 10234 does not belong to Q-8
          those are two different questions, split T-5 off
          separate T-3 from the others
          make T-3 and T-4 a question of their own
          divide this question
          this mixes two things, split it
          pull T-6 out of the first one
          remove ticket 10234 from Q-17
          T-2 is in the wrong question
          two questions are mixed up in Q-5
          please split Q-4
          please take ticket 20311 out of it
          can you split the third one
          can you separate T-5 from Q-9
          could you move T-8 out of Q-2
          I'd split this one
          we should split Q-12, it is two questions
          let's split the last one
          let's take T-4 out
          move T-3 and T-6 somewhere else
          move ticket 30418 out of the second one
          break it up
          break Q-7 apart
          break the first one into two
          cut Q-15 in two
          tear the two topics apart
          take it apart
          take tickets 10234 and 10235 out of Q-3
          T-9 doesn't fit in here
          T-2 is out of place here
          T-5 does not belong here
          T-7 has nothing to do with Q-6
          T-4 is about another topic
          T-8 and T-9 should be separate
          T-1 deserves its own question
          ticket 40077 is wrong here
          ticket 51102 got in here by mistake
          ticket 66310 asks something different
          tickets T-3 and T-5 are another matter
          why is T-6 in here, take it out
          there are two different questions in the third one
          two topics got mixed up in here
          Q-9 is really two questions
          Q-14 lumps two things together
          this one mixes up different questions
          these tickets don't belong together
          not all of these tickets ask the same, split off T-2
          make a new question out of T-7
          make two questions of Q-5
          kick T-3 out of Q-8
          detach T-4 from Q-9
          detach ticket 20417
          extract T-5 from the second one
          isolate T-7
          isolate tickets T-2 and T-9
          exclude ticket 11870 from Q-3
          expel T-6 from Q-12
          evict T-8
          carve T-3 out of it
          peel T-1 off Q-5
          chop Q-8 in half
          chop it up
          slice Q-4 into two
          halve the third one
          untangle Q-7
          untangle the two subjects in number 2
          disentangle it
          unbundle Q-6
          dissolve Q-11 into its parts
          dismantle the last one
          decompose Q-2
          segregate T-4 and T-5
          sort T-9 out of Q-1
          sort the strays out: T-3, T-8
          T-6 is a stray
          T-2 strayed into Q-14
          T-7 is an outlier
          outliers T-1 and T-4, put them elsewhere
          put ticket 31415 elsewhere
          T-5 belongs elsewhere
          ticket 27182 is misplaced
          T-9 is misplaced here, make it a separate question
          T-3 has been misfiled under Q-8
          a foreign body: T-6
          T-8 is unrelated
          T-2 and T-7 are unrelated to the rest of Q-9
          T-4 isn't like the others
          one of these is not like the others, T-5
          Q-13 is a mishmash
          a mishmash of two subjects, take them apart
          apples and oranges in Q-3
          you're mixing apples and oranges here, T-1 is about something else
          you've thrown two different matters together in Q-15
          Q-16 is too broad
          too broad, cut it into smaller questions
          too coarse, make it finer
          Q-20 is too big, divide it
          the second one covers two subjects, part them
          part T-3 from Q-4
          there are several questions in Q-18
          several things at once in number 5, take T-10 away
          this contains two separate problems
          two separate problems, T-4 is the other
          give T-8 a question of its own
          T-6 should stand alone
          let T-7 stand on its own
          ticket 90210 wants something different from the rest
          spilt Q-5
          splti off T-2
          why did you put T-3 into Q-2, it doesn't match
          T-4 got into Q-9 by mistake
          T-4 is in Q-9 by mistake, take it out
          T-4 ended up in Q-9, take it out
          T-4 has landed in Q-9 by accident, separate it
          T-4 does not belong to Q-9, take it out
          T-4 was put into Q-9 wrongly, separate it
          T-4 and T-5 slipped into Q-9, get them out
          take T-4 out of Q-9
          remove T-4 from Q-9
          T-4 has no place in Q-9
          T-4 is not Q-9, it is something else
          what is T-4 doing in Q-9, take it out
          kick T-4 out of Q-9
          T-4 out of Q-9 please
          take everything with "lamp" out of Q-9
          whoever writes "lamp" in Q-9 means something else
          the tickets with "lamp" in Q-9 are another matter
          two subjects ended up in Q-4, those that mention cable go elsewhere
          take everything with the word hinge out of Q-3
          separate the tickets containing lens from Q-8
          Q-6 is two questions, split off "delivery"
          what would be left of Q-9 without 50211, just show me
          preview: 40217 out of Q-4
          two topics in Q-2, divide by the word "seat"
        undo
          undo
          undo it
          undo that
          undo the last step
          undo my last decision
          take it back
          take back what I did
          I take that back
          reverse the last change
          revert
          revert that
          roll it back
          go back one step
          that was a mistake, undo it
          oops
          I did not mean that
          that was the wrong one
          restore it
          put it back as it was
          cancel the last change
          undo please
          please undo my last step
          could you undo that
          can you take that back
          can I take that back
          can we go back
          I'd like to undo it
          I want to undo the last change
          I want it back the way it was
          I made a mistake
          I made a mistake, take it back
          I clicked too fast
          I changed my mind, undo it
          sorry, that was wrong
          sorry, wrong one
          sorry, not that one
          no, not like that
          no, take it back
          no wait, undo
          wait, that was not what I wanted
          that was not intended
          that was too hasty
          that went wrong
          wrong number, take it back
          wrong question, undo
          my mistake
          ouch, back please
          back to how it was before
          back up one step
          one step back, please
          step back
          bring it back, I hid it by mistake
          unhide it, that was a mistake
          unmerge what I just merged
          do not do that, take it back
          forget what I just did
          cancel that
          cancel my decision
          withdraw the last decision
          reverse that
          revert the last decision
          scrap that last change
          ctrl z
          annul it
          annul my last decision
          void that
          revoke it
          revoke the last step
          retract that
          I retract what I just said
          nullify the last change
          reset the last step
          rewind one step
          rewind what I did
          turn back the last change
          unmake that decision
          disregard my last command
          ignore my previous command, take it back
          previous state, please
          restore the previous state
          return to the state before
          as it was, please
          put everything back to how it was
          leave it as it was before
          I'd rather have left it alone
          I should have left that alone
          I regret that
          I regret merging them, go back
          I wish I hadn't done that
          I shouldn't have done that
          that was silly of me
          that was stupid, undo
          slip of the finger
          my finger slipped
          typo, go back
          that was a typo, reverse it
          I mistyped the id
          mistyped, back
          I hit the wrong key
          hit enter too soon
          too quick, sorry
          whoops
          oh no
          damn, wrong one
          argh, take it back
          hang on, that's not right
          hold on, I meant the other one
          I meant a different one, go back
          I got the wrong question
          that shouldn't have happened
          it shouldn't have been hidden, bring it back
          un-hide the last one, please
          unassign what I just assigned
          get the hidden question back
          get back what I dropped
          recover what I deleted
          can this be reversed
          is there a way to reverse that
          how do I take something back
          how can I undo a step
          rollback
          unod
          udno the last change
          ooops wrong
          shit, take that back
          damn, undo
          back
          my bad, revert
          wrong one, back please
          scrap that
          oh no, not that one
        redo
          redo
          redo it
          redo that
          redo the last step
          redo what I undid
          undo the undo
          do it again
          do that again
          repeat the change
          apply it again
          bring the change back
          I want the change after all
          it was right after all, redo it
          put the change back
          restore the decision
          once more please, it was right
          reapply what I took back
          on second thoughts redo it
          redo please
          please redo it
          please redo the change
          could you redo that
          can I have the change back
          I want to redo it
          I'd like my change again
          I shouldn't have undone that
          I should not have taken it back
          I changed my mind, do it after all
          do it after all
          do it anyway
          do it once again
          do what I undid
          one step forward
          step forward
          back to the change
          repeat what I took back
          repeat the last step
          reinstate the change
          reinstate my decision
          reapply it
          reapply the last decision
          restore what I undid
          the undo was wrong
          undoing was a mistake
          take back the undo
          cancel the undo
          the change was right, redo
          no, it was right, do it again
          actually it was fine, redo it
          on reflection, redo
          yes after all, repeat it
          make the change again
          apply the change once more
          reinstate it
          restore my undone step
          bring back what I undid
          bring back the undone change
          the undone step was right after all
          undone by mistake, apply it again
          the reversal was wrong
          reverse the reversal
          I regret undoing it
          I regret the undo, put it back on
          wish I hadn't undone it
          I undid too much
          I went back too far
          too far back, one forward
          forward
          forward again
          forward by one
          step ahead again
          roll forward
          roll it forward
          redo once
          redo once more
          repeat it
          repeat that change, please
          replay my last decision
          renew the decision
          renew it
          carry it out again
          carry out the change after all
          perform it again
          perform the step once more
          execute it again
          implement it again
          do as I did before the undo
          let it stand after all
          let my decision stand after all
          leave the change in, after all
          keep my change after all
          okay, I want it nevertheless
          nevertheless, do it
          all right, do it after all
          well, it was correct, again please
          it was correct the way I had it, redo
          the way I had it was right, repeat
          my decision was correct, reinstate
          I was right the first time
          I was right before, so do it again
          I've reconsidered, do it anyway
          having reconsidered, I want the change
          thinking about it, the change was good
          changed my mind again, redo
          undo the last undo
          revert the undo
          un-undo
          rollback of the rollback
          ctrl y
          ctrl shift z
          shouldn't have reverted that
          I should not have reverted
          rdo
          bring it back again
          put my change back in
          redo pls
          I did want that, again please
          reverting was wrong, apply it again
        decisions
          decisions
          show the decisions
          list our decisions
          what did we decide
          what has been decided so far
          who made which decision
          who changed what
          who renamed Q-4
          who dismissed it
          what have I changed
          what have I done so far
          history of changes
          show the log of decisions
          which changes were made by hand
          what did my colleagues decide
          when was that decided and by whom
          all corrections so far
          list everything that was merged or renamed
          who did what
          who hid Q-7
          who merged these
          who marked it as published
          who merged Q-3 and Q-9
          who has been working here and what did they do
          when did we hide Q-5
          when was Q-8 renamed
          what was changed lately
          what was changed by hand
          what did we change this week
          what have we done by hand
          what have we agreed on
          what have we hidden so far
          what have I decided this month
          which questions did we hide
          which questions have we dismissed
          which decisions are there
          which corrections have we made
          which names did we change
          show my changes
          show what we decided
          show the change log
          show me the history
          show all manual changes
          list the changes
          list of all corrections
          list what was dismissed
          all our decisions, please
          all decisions of last month
          our decisions up to now
          everything we have changed
          every change since October
          I'd like to see who changed what
          I want to look at the decisions
          could I see the log
          give me the log of changes
          change history please
          decision log
          an overview of our decisions
          audit trail
          who touched Q-5
          who has touched the list
          who meddled with the titles
          who tampered with Q-8
          what have others altered
          which titles were altered
          alterations so far
          record of our actions
          what actions were taken
          which actions has @kasia taken
          what did @tom change
          what has @anna been up to
          changes made by @kasia
          everything @tom did last week
          steps taken so far
          which steps have we taken
          what steps did I take yesterday
          journal
          show the journal of decisions
          the logbook, please
          protocol of our changes
          minutes of decisions
          chronicle of changes
          timeline of changes
          a timeline of who did what
          what was modified and when
          modifications since Monday
          which modifications did we make by hand
          manual interventions
          list every manual edit
          our edits this month
          which verdicts did we overrule
          what have we overruled
          overruled verdicts
          where did people correct the machine
          which rulings did we make
          what was rejected and why
          reasons why questions were dismissed
          which gaps did colleagues throw out
          which duplicates have been joined so far
          which names were given by us
          what's been reassigned lately
          who got assigned what and when
          who assigned Q-9 to @anna
          who decided that Q-4 is irrelevant
          on whose authority was Q-12 hidden
          whose idea was it to rename Q-3
          was Q-7 ever renamed
          has anyone altered Q-2
          who was here before me and what did they change
          my colleague was here yesterday, what did she do
          I was away, which decisions were made
          previous decisions
          the latest decisions
          most recent changes
          the ten most recent changes
          the auditor wants to see all changes
          traceability: who, what, when
          desicions so far
          histroy of changes
          what did we decide about Q-31
          what was decided about Q-31
          what has been decided on Q-7
          what did we do with Q-31
          what happened to Q-31 so far
          what has been done to Q-7
          decisions about Q-7
          all decisions about Q-7
          decisions on Q-31
          which decisions concern Q-7
          show the decisions about the second one
          show what was decided about Q-7
          history of Q-31
          the history of the first one
          what is the story of Q-7
          log of Q-7
          who decided about Q-7
          who has worked on Q-7
          who changed something about Q-31
          when did we decide about Q-31
          have we decided anything about Q-7
          did we ever decide on Q-7
          is there a decision about Q-7
          who did that
          log pls
          last 4 decisions
          the last ten things we decided
          what has the team decided lately
          who touched Q-4
          who changed Q-9 and when
          who renamed it
          change log of Q-3
          everything that was done to Q-5
        imports
          which files did you read
          what files have we brought in
          which files are loaded
          imports
          show the imports
          list all imports
          what did I load
          what have we loaded
          what was loaded and when
          which files were loaded
          what is in the workspace
          when did we last load something
          what was rejected when we loaded
          which rows were rejected
          history of loads
          which exports are already in here
          what came with the last import
          show what was imported
          did the import work
          how many rows were left out
          where do the data come from
          what data do you have
          what data is in here
          what data have I given you
          what do you have loaded
          what did you get from tickets.csv
          what did you read in
          what have I imported so far
          what have you got so far
          what has been imported
          what went wrong with the import
          what was skipped during the import
          what did the last load bring
          which data do we have
          which data are we working with
          which sources are loaded
          which sources do you use
          which tickets did you reject
          which rows could you not read
          which exports did we bring in this month
          when was the data last updated
          when were the tickets loaded
          when did I import the reviews
          how current are the data
          how many tickets are loaded
          how many files have we loaded
          how many documents are in here
          how many rows were rejected by the import
          how fresh is the data
          were all rows read
          were there problems with the import
          did all the files come through
          did you read everything
          did the load go through
          has the new export been loaded already
          have the reviews been loaded yet
          show me the loads
          show me what was rejected
          show the loaded files
          list the loaded files
          list of imports, please
          import history
          import log
          loading history
          a list of the sources
          what stuff is in here
          what's your data basis
          on which data do you rely
          what are your figures based on, which files
          which material have you been fed
          what have you been fed with
          what did my colleague feed you
          inventory of the loaded files
          which datasets are there
          how many records do you hold
          records per file
          how many reviews are there in total
          total number of documents
          how much data is there
          amount of data in the workspace
          size of the database
          from which systems do the tickets come
          which systems are connected
          where did these tickets originate
          which file did ticket 40641 come from
          what period does the data cover
          from when to when does the data reach
          how far back does the data go
          since when do you have tickets
          what's the date of the newest ticket
          is the data up to date
          up to date or stale, what's loaded
          how old is the data
          when did fresh tickets arrive last
          did fresh data arrive today
          has last night's export arrived
          did tickets.csv arrive
          is reviews.json already included
          have you already got support.csv
          do you know the file searches.tsv
          did you manage to read everything
          did you manage to process export.csv
          did anything go astray during loading
          were any lines dropped
          which lines were dropped, and why
          dropped lines of tickets.csv
          why were rows left out
          faulty rows
          how many faulty lines were in it
          errors while loading
          were there errors in the file
          what could not be parsed
          which columns did you recognise
          which column did you take for the text
          how did you interpret the columns
          why are there fewer tickets than in my file
          my file has 500 rows, did all of them make it
          which tickets didn't make it
          list of loaded sources with dates
          status of the imports
          result of the last import
          the uploads so far
          list my uploads
          wich files are loaded
          do we have searches in the workspace or only tickets
          what's in here?
          files?
          what came with load number 2
          what did the second import bring
          third load in detail
          when was the last data loaded
        filter
          only Gizmo customers
          just the Zeta users, please
          only people on Gizmo
          nothing but Zeta clients
          only platform=android customers
          only customers with plan=premium
          only the plan=premium ones
          only those with country=poland
          just plan=premium customers
          just those from country=poland
          only tickets
          only reviews
          only searches please
          only Polish
          only the Russian ones
          only in English
          only last week
          only this month
          narrow it to plan=premium
          restrict it to Polish
          limit that to last month
          filter by plan=premium
          show the same for plan=premium
          the same for Polish
          and in Russian
          and the English ones
          and for plan=premium
          and last week
          and last month
          and in the reviews
          how about Polish
          how about plan=premium
          what about the reviews
          what about last month
          what about platform=android
          what about the Polish customers
          plan=premium customers
          in Polish
          in Russian please
          this month
          since the beginning of the year
          last quarter
          the last thirty days
          from country=poland only
          now for platform=android
          users of platform=android
          only users of platform=android
          only the ones from country=poland
          only those on plan=premium
          just the reviews
          just tickets, please
          just the searches
          just Polish, please
          just German
          just this week
          just last month
          just the ones about buying
          nothing but tickets
          nothing but plan=premium
          leave only the tickets
          leave only country=poland
          keep only the Polish ones
          keep only plan=premium
          show only the Russian ones
          show only tickets
          show only plan=premium
          show me only last week
          same thing but only in English
          same again for last month
          same for country=poland
          now only Polish
          now the same in Russian
          now for plan=premium customers
          now just for this month
          and only for platform=android
          and those from country=poland
          and among plan=premium
          and for German
          and the reviews
          and the searches
          and this week
          and the week before
          and since October
          and only this year
          how about the tickets
          how about last quarter
          what about English
          what about the searches
          what about users with plan=premium
          what about this month
          can we limit it to Polish
          can you narrow that to tickets
          could you restrict this to plan=premium
          I only care about plan=premium
          I only want the Polish ones
          I'm only interested in platform=android
          I only need last month
          limit to reviews
          limit it to country=poland
          narrow down to last week
          restrict to platform=android customers
          filter for platform=android
          filter on country=poland
          filter the list by plan=premium
          set the filter to Polish
          reduce it to the reviews
          concentrate on plan=premium
          focus on platform=android
          from country=poland
          those with plan=premium
          for plan=premium
          country=poland please
          last week only
          tickets only
          English only
          merely the reviews
          solely tickets
          exclusively reviews from last month
          purely platform=android
          nobody but plan=premium
          no reviews, only tickets
          leave out the reviews
          minus the reviews
          ignore all but the tickets
          except for Russian, hide everything
          drop everything except tickets
          throw out everything before October
          nothing older than last month
          nothing before 2026-10-01
          as of 2026-11-01
          from 2026-09-01 to 2026-09-30
          between 2026-10-01 and 2026-10-31
          within the last two weeks
          more recent ones only, since November
          just the latest, of this week
          cut it down to tickets
          trim it to German
          slim the list to plan=premium
          pare it down to the reviews
          drill down to platform=android
          home in on the reviews
          show that for country=poland
          I mean only those on plan=premium
          I meant the tickets only
          I was thinking of Polish ones
          I'm after the Russian ones
          reviews interest me more
          what matters to me is country=poland
          those written in German
          those in Ukrainian
          the part in English
          the share of plan=premium
          with regard to platform=android
          in terms of reviews
          as far as tickets are concerned
          as for Russian
          how does it look for plan=premium
          how do things stand in the reviews
          ditto for German
          repeat that with Polish
          once more, this time only reviews
          this time country=poland
          try it with platform=android
          switch to the reviews
          now look at Russian only
          next plan=premium
          please confine it to tickets
          pick the reviews out of that
          select plan=premium
          single out platform=android
          sift out the Russian ones
          olny tickets
          jsut polish
          can I see this for plan=premium alone
          tickets alone, please
          limit it to @windows
          limit that list to @linux
          limit this to @gold
          restrict it to @gold
          restrict the list to @berlin
          narrow it to @linux
          narrow that down to @gold
          narrow the list down to customers from @spain
          keep it to @windows
          keep only @gold
          cut the list to @spain
          trim it to people from @italy
          reduce it to @basic
          confine this to @windows
          make it @gold only
          for @linux alone
          only for @windows
          just @gold
          only @linux users
          and @windows?
          and for @gold?
          what about @spain?
          how about @linux?
          filter by @gold
          filter it by @windows
          filter for @spain
          only customers from @italy
          now the same for @linux
          same list for @gold
          seven instead of five
          ten instead of five please
          eight, not five
          make it ten
          make that twelve
          make it 20 rather than 10
          20 rather than 5
          show eight instead
          I want ten of them, not five
          let it be seven
          no, three
          only three of them
          three are enough
          two will do
          fifteen rows instead of ten
          a list of ten instead
          how was it in March?
          how was that in June?
          and how did it look last month?
          how did this look in May
          what did it look like in July
          what was it like in April
          how was it the week before
          and back in April?
          and in February?
          what about February?
          and last quarter?
          the same for May
          same for last week
          same thing, but for June
          the same question for last quarter
          once more for July
          and the week before that?
          again for October
          repeat that for May
          only the drafted ones
          only those with a draft
          just the accepted ones
          only the reviewed ones
          and the dismissed ones?
          and which are published?
          reviews only
          just tickets
          Germans only
        widen
          everyone
          everyone please
          show me everyone
          drop the filters
          take the filter away
          all customers again
          everybody again
          all of them again
          show everything again
          remove the filter
          clear the filters
          no filter
          without the filter
          turn the filter off
          lift the filter
          reset the filters
          forget the filter
          not only those, everyone
          all languages again
          back to all customers
          back to everything
          no longer only these
          stop filtering
          I want to see all again
          all customers please
          all customers, not just these
          all of them, please
          all of it again
          all again
          all the data again
          all periods again
          everything again, please
          everybody, please
          for everyone again
          for all customers again
          not just those, all of them
          not only Polish, all languages
          no more filters
          no restriction any more
          no limits, please
          no narrowing any longer
          without any filters
          without restriction
          without limits again
          remove all filters
          remove the restriction
          cancel the filter
          delete the filter
          undo the filter
          drop the restriction
          get rid of the filter
          switch the filter off
          filters off
          filter off please
          disable the filter
          stop limiting it
          stop narrowing it down
          release the filter
          open it up again
          widen it again
          widen the list to all
          go back to all
          go back to everyone
          return to the full list
          return to all customers
          the whole list again
          the full picture again
          the complete list without a filter
          I want to see everyone again
          I'd like everybody back in
          could you take the filter off
          can we drop the filter now
          the lot
          show me the lot again
          the entire list again
          the entire set, please
          the unfiltered list
          unfiltered, please
          unfilter
          an unrestricted view, please
          the total again
          give me the total, not just a part
          across the board
          across all languages
          regardless of language
          regardless of the group
          no matter which language
          no matter who
          whoever it is
          irrespective of the source
          all sources
          every source
          each and every customer
          every language, please
          any time, no date limit
          the entire period
          the whole time span
          all months
          all kinds together again
          together again
          everything combined
          include everyone
          include the others too
          include all sources again
          bring the others back in
          add the rest back in
          let everybody in again
          zoom back out to all
          out of the filter
          get me out of this filter
          exit the filter
          lose the filter
          ditch the filter
          wipe the filters
          dismantle all filters
          unset the filter
          relax the restriction
          broaden it
          expand to all customers
          extend it to everyone
          start over with everything
          start afresh without restrictions
          I didn't want a filter
          why only those, I want all
          what's still filtered, take it away
          is a filter on, if so remove it
          that's too narrow
          too few, drop the restriction
          clear filer
          no filtr
          reset the view
          reset to all
          lift it
          the whole lot again
        more
          more
          more please
          show more
          show me more
          more of them
          some more
          a few more
          five more
          ten more please
          the next ones
          the next ten
          next page
          next
          continue the list
          go on
          the rest
          show the rest
          what else
          what else is there
          any others
          keep going
          another five
          another ten, please
          a few others
          the others
          the others, please
          the other ones
          the remaining ones
          the rest, please
          the following ones
          the following ten
          the next page, please
          next ten
          next batch
          next ones please
          and the rest
          and more
          and what else
          and the others
          are there any more
          are there others
          is there more
          is that all there is
          is that the whole list
          anything else on the list
          can I see more
          can you show more
          could I have a few more
          I want to see more of them
          I'd like to see the rest
          show the next ones
          show ten more
          show the remaining ones
          list more
          go further
          continue
          continue, please
          keep listing
          scroll on
          turn the page
          carry on with the list
          more pls
          even more
          more like that
          further ones
          any further ones
          further down the list
          proceed
          proceed with the list
          advance
          onward
          and then
          and after that
          what comes next
          what comes after these
          what follows
          what's next on the list
          the subsequent ones
          the ones after that
          the ones below
          show what's below
          what's further down
          scroll down
          page down
          flip to the next page
          next screen
          another batch
          another page
          another round
          one more, please
          two more
          twenty additional ones
          a dozen more
          additional results, please
          more results
          the leftover ones
          what's left
          what remains of the list
          the remainder
          let me see the remainder
          the tail of the list
          down to the end
          to the end of the list, please
          don't stop there
          you stopped too early, go on
          you cut the list off, continue
          is it cut off here, show what follows
          that can't be all
          surely that's not all
          was that everything on the list
          resume
          resume the list
          unroll the rest
          extend the list
          lengthen the list
          longer list, please
          I'd like a longer list
          ten are not enough
          that's too few, show further ones
          mroe
          shwo more
        save
          save this answer as answer.csv
          save the answer to answer.md
          save that to list.csv
          save that as page.html
          save the last answer in file.json
          save it to answer.txt
          save what you just said in notes.md
          keep this answer in answer.html
          keep that as list.csv
          store this list as list.csv
          write this answer to answer.md
          write that to a file answer.txt
          put this answer into answer.csv
          put this in a file
          save this list
          save that table
          save the answer
          I want to keep this answer as answer.md
          can I have that as a file answer.csv
          save the list as gaps.csv
          save the table to table.csv
          save your answer to answer.html
          save the output to out.txt
          save the result in result.json
          save the last table as table.html
          save what is on the screen in screen.txt
          please save this as notes.md
          please save your last answer
          please keep this list
          can you save that to a file
          can you save this for me as list.md
          could you store that in a file
          could you put that table in a file
          I'd like to save this answer
          I'd like to keep that list as a file
          I want this list in a file
          I want what you just showed me as list.html
          I need this answer as a file
          I need that as list.csv
          I need this table as table.csv for my colleague
          keep what you said in notes.txt
          keep the last answer
          keep this for later in later.md
          store the answer in answer.txt
          store that as answer.json
          write down what you just said in notes.txt
          write the list above to list.txt
          write this table to table.md
          put the list above in above.csv
          put what you said into said.md
          put that on disk
          to a file, please: answer.md
          as a file, please: list.csv
          give me this list as list.html
          give me the last answer as a file
          this answer as answer.md
          that table as table.csv
          your last answer into answer.html
          jot that down in memo.txt
          note that in notes.md
          make a note of that in remarks.txt
          record this answer in record.md
          record that on disk
          archive this answer
          archive that as october.md
          preserve this table
          deposit that in results.csv
          drop this list into mylist.csv
          stick it in a file
          stick that into stuff.txt
          dump this answer to answer.json
          dump the above to above.txt
          paste this into paste.md
          copy that into a file
          copy the table above to table.tsv
          write it to disk
          write it down in protocol.md
          get that onto my hard disk
          next to my other files as ~/Documents/answer.md
          to ~/Documents/list.csv with that
          send this to a file
          send the above to file.html
          redirect that to out.csv
          pipe this into log.txt
          output that into view.html
          turn this answer into a file
          turn that table into sheet.csv
          make a file of this
          make a file out of that list
          create a file with this table
          create answer.html from that
          I'd like to take this with me
          I'd like this answer in my folder, ~/cx/today.md
          I need to hold on to this
          I don't want to lose this
          don't lose that, put it in keep.md
          so that I don't lose it: backup.md
          can I get this on file
          can I download this table
          download this answer
          download what you just showed
          may I have this table as a CSV
          is there a way to keep this table
          how do I save what you just said
          how can I save this answer
          I'd need that in writing
          the same as a file, please
          this as .md
          that as .csv, please
          the screen's contents in shot.txt
          secure this list
          secure that as safe.json
          bookmark this answer
          file this answer away
          file it away as w47.md
          svae this as list.csv
          save ths answer
          save everything above
          save it as gaps.md
          keep that in today.html
          store this answer in list.csv
        tour
          tour
          give me a tour
          take me on a tour
          show me around
          show me how it works with the sample
          a demo please
          show me a demo
          walk me through it
          guide me through the program
          start the tour
          let me try it with sample data
          is there an example I can try
          use the sample
          load the sample company
          introduce yourself with an example
          I'd like a tour
          I'd like a demo
          I'd like to see an example first
          I'd like to try it out first
          I want to play with sample data
          I want to see how it works on an example
          I have no data yet, show me with an example
          I have no tickets at hand, use the sample
          I'm new, show me around
          can you show me around
          can I have a demo
          can I try it without my own data
          could you give me a quick tour
          could you walk me through the program
          let me see a demo
          let me look around with sample data
          let's take the tour
          let's try the sample
          let's start with an example
          begin the tour
          run the tour
          run the demo
          play the demo
          open the sample
          load the sample
          load some sample data
          load the example data
          start with sample data
          is there a demo
          is there a tour
          is there any sample data
          do you have sample data
          do you have an example to try
          do you offer a tour
          a quick tour, please
          a short demonstration, please
          a guided tour
          guided tour please
          demo
          show how it works on an example company
          show me the sample company
          show me what you can do with an example
          introduce me to the program step by step
          take me through it step by step
          take me by the hand
          demonstration
          a demonstration, please
          demonstrate it
          demonstrate what you do with sample data
          present yourself
          present the program to me
          a presentation of the program, please
          tutorial
          is there a tutorial
          start the tutorial
          I'd like a tutorial for beginners
          a walkthrough
          give me a walkthrough with made-up data
          made-up data will do, show me how it goes
          can I practise with dummy data
          I want to practise first
          somewhere to practise, please
          a playground
          is there a playground
          sandbox
          put me in a sandbox
          a rehearsal
          a rehearsal with the toy company
          test drive
          I'd like to take it for a test drive
          a taster
          show me the ropes
          learn the ropes with an example company
          guide me
          be my guide
          take me round
          lead me through it
          lead me through the first steps with sample data
          introduction
          a short introduction, please
          intro
          onboarding
          onboarding for a new colleague
          first time here, take me through
          first time user, where's the demo
          this is my first day, introduce me to the program
          I've never used this, show me an example run
          an example run, please
          an example session
          let's see it in action
          I want to see it in action
          see you at work with a fictitious company
          a fictitious company as an example
          try it without my own files
          try before I load anything
          before I load my data I'd like to look around
          just having a look, is there some example
          give me the grand tour
          quick start
          a five-minute intro
          show off a bit
          toru
          deom please
          sampel data
          convince me with an example
          demo pls
          give me an example
          how does it look with real data
        campaign
          what happened after the campaign
          what happened after the spring campaign
          what did the campaign bring
          did the campaign work
          effect of the campaign
          effect of the Christmas campaign
          which questions came after the campaign
          what did people ask because of the campaign
          did the promotion cause questions
          how did customers react to the campaign
          tickets caused by the campaign
          more questions since the campaign
          compare before and after the campaign
          what did people ask after the summer campaign
          what came in after the Black Friday campaign
          what was asked during the campaign
          what did the last campaign do to our tickets
          what was the effect of the autumn campaign
          what was the echo of the campaign
          what questions did the promotion cause
          what followed the promotion
          which tickets came because of the promo
          which campaign caused the most questions
          how did the campaign go
          how did the spring campaign affect the help desk
          how many tickets did the campaign bring
          how many questions followed the campaign
          how much work did the campaign make
          did the campaign cause tickets
          did we get more tickets after the campaign
          did customers understand the promotion
          did the promo lead to more questions
          was the campaign worth it
          was there a spike after the campaign
          were there more questions because of the promotion
          campaign effect
          show the effect of the promotion
          show what the campaign triggered
          questions before and after the promotion
          tickets during the summer campaign
          spike after the campaign
          reactions to the campaign
          consequences of the promotion
          echo of the newsletter
          did our newsletter trigger queries
          what did the newsletter trigger
          repercussions of the spring sale
          did the sale lead to more calls
          what did folks ask during the sale
          fallout of the discount days
          was there fallout from the television spot
          what followed the television spot
          impact of the advertising on support
          did the advertising confuse people
          did the ad confuse customers
          which ad brought the most tickets
          what did the advertisement set off
          what did the mailing set off
          what did customers want after the mailing
          where did the campaign mislead people
          misunderstandings caused by the campaign
          misunderstandings after the raffle
          burst of questions after the advert
          peak after the newsletter
          did Black Friday cause a rush
          rush after Cyber Monday
          the Easter campaign, what was the aftermath
          aftermath of the promotion
          side effects of the campaign
          any side effects of our sale
          which marketing actions made work for support
          marketing wants to know how its action went down
          how did the offer go down with customers
          what did they ask about the special offer
          was the special offer understood
          giveaway: what came in afterwards
          tickets linked to the campaign
          questions attributable to the promotion
          lift of the campaign
          how strong was the lift after the advertisement
          compaign effect
          list of campaigns and what they caused
        campaign-check
          what did we promise in the campaign
          check the campaign before it starts
          is our content ready for the campaign
          which promises of the campaign did customers ask about
          are we ready for the Christmas campaign
          are we prepared for the next promotion
          is there an answer to everything the campaign promises
          is everybody ready for the campaign
          campaign check
          check what the campaign promises
          check our content against the campaign
          our mailing goes out Monday, is everything answered
          the newsletter goes out tomorrow, are we prepared
          launch check
          is the help centre ready for the launch
          readiness for the Easter sale
          ready or not for Cyber Monday
          which of our advertising promises is not explained anywhere
          do our pages back up the promotion's promises
          did we keep what the ad promised
          what was advertised but not explained
          marketing starts an action on Friday, are there holes
          camapign check
          is everything in the ad explained on our pages
          does the help centre answer what the promotion offers
        campaign-brief
          brief me on the next campaign
          what must the agents know before the campaign
          what will customers ask when the campaign starts
          campaign brief
          a brief on the campaign, please
          prepare us for the campaign
          a brief for the summer promotion
          we launch a promotion next week, what should support know
          before the launch: what will people ask
          prepare the agents for the sale
          prepare support for the raffle
          the agents should know about the coupon action, a brief please
          a briefing on the discount action for the hotline
          briefing for support before the advert
          support brief for the launch
          what does the hotline need to know about the promotion
          prepare the hotline for the promotion
          what should support expect from the sale
          tell the agents what the promotion is about
        move
          T-5 should be in the third one
          T-5 and T-6 should be in the third one
          T-5 and T-6 should both go into the third one
          ticket 10234 belongs to Q-4
          ticket 123 belongs to Q-4
          T-17 belongs to Q-4
          T-3 and T-7 belong to the second one
          T-17 belongs into the first one
          move T-17 to Q-4
          move ticket 10234 to the third one
          move the ticket T-9 over to Q-12
          put T-3 into Q-8
          put ticket 10234 with Q-8 instead
          T-5 really asks Q-9
          T-5 should be in Q-9
          ticket 10234 should go to Q-9
          T-3 is about the same as Q-12
          this one is wrong, T-6 is a case of Q-30
          T-8 belongs to no question
          ticket 10234 belongs to no question at all
          T-3 asks nothing, leave it alone
          T-17 is spam
          ticket 10234 is just a thank you
          T-4 stands alone
          put T-4 aside, it fits no question
          T-8 does not belong to any question
          ticket 10234 doesn't fit any question
          T-9 does not belong anywhere
          10234 belongs to none of the questions
          T-4 isn't a question at all, put it aside
          could you move T-17 to Q-4
          please put T-3 into the second one
          T-5 is in the wrong place, it belongs to Q-9
          T-4 is asking Q-9, put it there
          T-4 is really about Q-9, put it in there
          T-4 actually asks Q-9
          T-4 is a case of Q-9
          T-4 is Q-9 really
          T-4 and T-5 are about Q-9
          T-4 and T-5 ended up wrong, they are about Q-9
          T-4 is misplaced, its place is Q-9
          T-4 is misfiled, it goes with Q-9
          ticket 10234 is about the same thing as Q-9
          ticket 10234 fits Q-9 better
          T-4 fits better in Q-9
          T-4 would fit better with the first one
          T-4 is in the wrong group, move it to Q-9
          T-4 landed in the wrong place, Q-9 is where it belongs
          wrong place for T-4, it should be Q-9
          T-4 doesn't belong here, it belongs to Q-9
          T-4 isn't about this, it's about Q-9
          T-4 has nothing to do with this, put it with Q-9
          not here, T-4 goes to Q-9
          file ticket 10234 under the first one
          put T-4 under Q-9
          attach T-4 to Q-9
          add T-4 to Q-9
          sort T-4 into Q-9
          reassign T-4 to Q-9
          shift T-4 over to Q-9
          send T-4 to Q-9
          stick T-4 in Q-9
          count T-4 with Q-9
          count T-4 as Q-9
          T-4 should count for Q-9
          T-4 wants the same as Q-9
          the customer of T-4 asks Q-9
          the person in T-4 means Q-9
          T-4 => Q-9
          T-4 to Q-9
          T-4 goes to Q-9
          T-4 goes into the second one
          take T-4 and put it into Q-9
          pls move t-4 into q-9
          T-4, T-5 and T-6 all belong to Q-9
          these tickets T-4 and T-5 are really Q-9
          T-4 is no question, leave it out everywhere
          T-4 only says thanks, it belongs nowhere
          50113 should be in Q-9
          put 40312 into Q-4, dry run
          T-8 goes to Q-3
          T-44 is spam
          50007 thanks only, no question
          what if 40777 went to Q-2, don't do it yet
        journey
          journey
          show the journey
          the customer journey
          show the customer's journey
          journey map
          at which stage do customers ask the most
          questions by stage of the journey
          where in the journey do they get stuck
          where on their way do customers stumble
          which stage hurts the most
          draw the customer journey
          which touch points cause questions
          from buying to using, where are the gaps
          the path of a customer
          walk the journey of a customer
          customer journey please
          journey overview
          the stages of the journey
          the stages of the customer journey
          the journey with all its stages
          the way of our customers from need to use
          the whole journey at a glance
          all stages at a glance
          all touch points at a glance
          map of the customer journey
          show me the journey map
          show the stages
          show the path from buying to using
          show all touch points
          show where customers get stuck on their way
          draw the path of our customers
          draw a map of the journey
          give me the journey
          give me the questions for each stage
          give me an overview of the stages
          I'd like to see the customer journey
          I want to see where on the journey it hurts
          could you draw the journey
          could I see the journey by stage
          how many questions does each stage have
          how do the questions spread over the journey
          how does the journey look
          how does the customer's path look
          at what stage do we lose customers
          at what point of the journey do we fail
          at which touch point do most questions arise
          in which stage are the most gaps
          in which phase do customers have the most trouble
          in which phase do people need us most
          where on the journey are the gaps
          where on the path do we lose people
          where along the way do questions come up
          which stage has the most questions
          which stage of the journey is the weakest
          which stage do we answer worst
          which phase causes the most trouble
          which touch point is the worst
          what do customers ask at each stage
          what happens at each stage of the journey
          stage by stage, what do they ask
          journey, stage by stage
          walk through the stages
          moments of truth
          life cycle of a customer
          customer life cycle, please
          the customer lifecycle stage by stage
          phases of the purchase
          which phases are there and how do we do in each
          which leg of the trip is the hardest
          where does the trip get bumpy
          bumps in the road for our customers
          where's the bottleneck on the way to the purchase
          bottlenecks along the customer's path
          where do buyers drop out
          at which step do buyers drop out
          which step is the stumbling block
          stumbling blocks from need to integration
          hurdles on the customer's way
          where are the highest hurdles, before or after buying
          before, during and after the purchase
          before or after the purchase, when do they ask more
          what happens between ordering and using
          from first contact to everyday use
          from first interest to loyal customer
          from the ad to the unboxing
          from A to Z, what does the customer go through
          what does a customer go through with us
          what do customers go through until it works
          the experience from start to finish
          customer experience along the way
          CX map
          experience map
          touchpoint overview
          which touchpoint is our weak link
          the weak link in the journey
          the funnel with questions per step
          where does the funnel leak
          questions per phase
          gaps per phase
          matrix of stages
          a matrix of stages and questions
          heat map of the stages
          is it selling, delivering or using that hurts
          marketing, sales, service: who has which problems
          find, buy, use: where do things go wrong
          decide, buy, receive, set up: show each
          how do we do in the various stages
          how good are our answers at each step
          which stage is neglected
          is any stage empty
          at which moment do customers need help
          the critical moments
          turning points of the customer's way
          route of the customer
          the customer's route from need to support
          follow a customer from beginning to end
          accompany a customer along the stages
          storyboard of our customer's experience
          jorney map
          customer jouney
          the UX designer wants the journey map
          the stations of our customer
          at which station do most people have problems
          at which stage do they get stuck?
        doctor
          doctor
          is everything in order
          is everything in order with the data
          is everything all right
          is the workspace healthy
          is the workspace damaged
          is my data file intact
          are the data sound
          are the data complete
          check the workspace
          check my data
          check the data for problems
          check whether everything was understood correctly
          check up on the workspace, please
          run a check on what I loaded
          run the doctor
          run a health check
          run diagnostics
          diagnose the workspace
          diagnostics, please
          health of the workspace
          health check
          how healthy are our data
          any problems with the data
          any trouble with the workspace
          are there problems in the data
          are there errors in what we loaded
          did you understand our columns correctly
          did you read the columns right
          how did you read the columns of tickets.csv
          how did you interpret the file
          how was each file understood
          how were our files understood
          how were the columns mapped
          which columns were mapped to what
          which columns did you ignore
          which column holds the date, as you see it
          what did you make of our export
          what is wrong with the data
          what is the matter with our workspace
          does the workspace have any damage
          does anything look broken
          is something broken
          is anything wrong with my files
          something seems off, please check the data
          the figures look odd, are the data all right
          the dates look strange, how did you read them
          I don't trust the numbers, check the data
          I want to be sure that the data are fine
          can I trust the data
          can you examine the workspace
          can you verify that the data were read correctly
          could you look whether the database is fine
          verify the workspace
          verify the integrity of the file
          examine what came in
          inspect the workspace
          inspect the columns
          test whether the database is intact
          quality of the data
          data quality
          consistency check
          sanity check of our data
          state of the workspace
          what state are the data in
          tell me if something is wrong
          do a checkup
          all good?
          healthy?
          is the data ok
          did all the columns get read right
          numbers look weird, check the data
          something's off with the figures
          is anything broken
          were the files understood properly
        settings
          settings
          show the settings
          list the settings
          all settings, please
          what are the settings
          what settings are there
          which settings are there
          which settings do we have
          which options can I change
          what can I set here
          what can be configured
          what can I adjust
          configuration
          show the configuration
          current configuration
          preferences
          open the preferences
          how is the priority worked out
          how is the priority calculated
          how are the gaps ordered
          how are the gaps ranked
          how is the list sorted
          how is the order worked out
          how do you decide what comes first
          how do you work out the order of the gaps
          how do you rank the gaps
          how do you weigh tickets against reviews
          what decides the order of the list
          what determines the ranking
          what goes into the priority
          by what formula are the gaps ranked
          by which rule are the gaps sorted
          formula of the priority
          the formula behind the ranking
          explain the ranking formula
          explain how you order the list
          why is the list in this order
          which weights are used
          what are the weights
          which weights do you use for the ranking
          show me the weights
          how much does a review count
          how much does a search count compared with a ticket
          does a review count as much as a ticket
          do searches count in the order
          change the weights
          I want to change how the gaps are ranked
          I'd like to adjust the weights
          can I change the order of the gaps
          can I make reviews count more
          let reviews count double
          give searches more weight
          which time zone do you use
          what time zone is set
          change the time zone
          set the time zone
          in which time zone are the weeks counted
          when does a week begin for you
          how finely are questions told apart
          make the questions finer
          make the groups coarser
          which grain is set
          how is the program set up
          how is this workspace set up
          what is the program set to
          look at the setup
          config pls
          reviews should count half
          a review should weigh 1
          let searches count twice
          ignore growth in the ranking
          leave growth out of the order
          set the time zone to London
          our time zone is Warsaw
          make pain matter more
          tickets should weigh 2
        why-not
          why not Q-31
          why is Q-31 no gap
          why is Q-31 not a gap
          why isn't Q-31 a gap
          why is it not a gap
          why is that no gap
          why isn't it on the list of gaps
          why is Q-31 not on the list
          why is Q-7 not among the gaps
          why is Q-7 missing from the gaps
          why doesn't Q-7 show up among the gaps
          why don't you list Q-7 as a gap
          why don't you call Q-7 a gap
          why do you not count Q-7 as a gap
          why did you leave Q-7 out
          why was Q-7 left out of the gaps
          why does Q-7 not count as unanswered
          why is Q-7 considered answered
          why is Q-7 considered covered
          why is Q-7 covered
          why do you say that Q-7 is covered
          why do you think Q-7 is answered
          why do you think it is already answered
          why is it said to be answered
          why is the second one no gap
          why is the second one not a gap
          why is the first question not on the list
          why are we not supposed to write about Q-7
          why should we not write about Q-7
          why no article about Q-9
          why do you suggest no article for Q-9
          why don't you suggest an article on Q-9
          for what reason is Q-9 not a gap
          for what reason is Q-9 covered
          how come Q-9 is no gap
          how come it is not listed as a gap
          how come Q-9 counts as answered
          what keeps Q-9 from being a gap
          what speaks against Q-9 being a gap
          what would make Q-9 a gap
          what would it take for Q-9 to be a gap
          when would Q-9 become a gap
          explain why Q-9 is no gap
          explain why Q-9 is not on the list
          tell me why Q-9 is not a gap
          I wonder why Q-9 is no gap
          I'd have thought Q-9 is a gap, why isn't it
          I expected Q-9 on the list, why is it not there
          I miss Q-9 among the gaps
          shouldn't Q-9 be a gap
          shouldn't Q-9 be on the list
          should Q-9 not count as a gap
          isn't Q-9 a gap
          is Q-9 really answered
          is Q-9 really covered
          is Q-9 really no gap
          Q-9 is no gap, why
          Q-9 is not answered, so why is it no gap
          Q-9 is supposed to be covered, by what
          which page makes Q-9 covered
          where is Q-9 answered then
          not a gap, why
          no gap? why not
          why isn't q-4 a gap, we get ten mails a day about it
          Q-6 floods us and still it's no gap, why
          tons of tickets about Q-3 but you say it is covered, how come
          Q-9 is asked daily, yet it's missing from the gaps
          you don't list Q-5 as a gap, explain
          what keeps Q-8 off the list
          how come Q-2 isn't counted as missing
          what has to happen for Q-4 to be a gap
          why do you think Q-7 is answered already
          Q-11 isn't on the list of gaps, why
          why isnt this a gap
          why isnt Q-6 in the list of gaps
        buts
          what do they praise, but …?
          the buts
          buts?
          show the buts
          great product, but what goes wrong
          what do people like before they complain
          what comes after the but in the reviews
          praise with a catch
          where does praise turn into a complaint
          what are happy customers unhappy about
          good things they say, followed by a but
          which buts do we hear in reviews
          what follows "I love it, but"
          satisfied but for what
          complaints that begin with praise
          mixed reviews, what spoils them
          what keeps a good review from being a great one
          but-sentences of the last month
          nice but not perfect, what is missing for them
          everything fine except what
        """#
}
