extension Utterances {
    /// What people type in English, below the command that it means.
    static let english = #"""
        gaps
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
          what topics are there
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
        """#
}
