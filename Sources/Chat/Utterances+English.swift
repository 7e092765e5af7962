extension Utterances {
    /// What people type in English, below the command that it means.
    static let english = #"""
        gaps
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
        show
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
        why
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
        dismiss
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
        articles
          what do customers ask about help/filter.md
          what are people asking about help/returns.md
          which articles does nobody need
          which articles does nobody read
          which pages does nobody ask for
          articles nobody asks for
          pages that no customer needs
          which of our articles are useless
          what can we delete from the help centre
          unused pages
          list the unused articles
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
        lexicon
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
        assign
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
        split
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
        filter
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
          and in Polish
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
          what did we promise in the campaign
          check the campaign before it starts
          brief me on the next campaign
          is our content ready for the campaign
          tickets caused by the campaign
          more questions since the campaign
          compare before and after the campaign
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
        """#
}
