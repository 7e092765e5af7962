/// What a column can mean; the raw value is the name that `--map` takes.
enum Field: String, CaseIterable, Sendable {
    case id, kind, subject, text, reply, created, updated, language, channel, country, customer
    case rating, csat, query, count, results, clicks, url, tags
    // Not for `--map`, but known by their columns' names.
    case question, answer, status, waiting, reopens
    case campaign, start, end, promise, products
    /// Personal or technical data that nothing needs.
    case unwanted

    /// The fields that `--map` is documented to take.
    static let mappable: [Field] = [
        .id, .kind, .subject, .text, .reply, .created, .updated, .language, .channel, .country,
        .customer, .rating, .csat, .query, .count, .results, .clicks, .url, .tags,
    ]
}

/// The columns' names that mean a field, in the order in which they are preferred.
enum FieldAliases {
    /// A field and how far down its list of names the column's name stands.
    struct Match: Equatable {
        var field: Field
        var rank: Int
    }

    /// Returns what a column's name means, whatever its case and punctuation.
    static func match(_ column: String) -> Match? { byName[normalized(column)] }

    /// The name in lower case, with blanks for punctuation, and without a `[list]` behind it.
    static func normalized(_ column: String) -> String {
        var words: [String] = []
        var word = ""
        for scalar in column.prefix(200).unicodeScalars {
            if scalar == "[" { break }
            let isASCIILetter = scalar.isASCII && (0x61...0x7A).contains(scalar.value | 0x20)
            if isASCIILetter || scalar.properties.isAlphabetic
                || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
            {
                word.unicodeScalars.append(scalar)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words.joined(separator: " ").lowercased()
    }

    private static let byName: [String: Match] = {
        var result: [String: Match] = [:]
        for (field, names) in lists {
            for (rank, name) in names.split(separator: ",").enumerated() {
                let key = normalized(String(name))
                if result[key] == nil { result[key] = Match(field: field, rank: rank) }
            }
        }
        return result
    }()

    /// Seen in exports of Zendesk, Freshdesk, Jira, Judge.me, Yotpo, Okendo, Loox, Ryviu, Google
    /// Play, Trustpilot and Amazon, and in English, Polish and Russian files made by hand.
    private static let lists: [(Field, String)] = [
        (
            .id,
            """
            id,ticket id,ticket_id,issue key,key,review id,review_id,conversation id,conversation_id,\
            article id,article_id,message id,reviewid,ticketid,uuid,guid,number,ticket number,\
            issue id,review link,identyfikator,numer,nr,numer zgłoszenia,id zgłoszenia,nr zgłoszenia,\
            ид,идентификатор,номер,номер обращения,номер заявки,номер тикета
            """
        ),
        (.kind, "kind,document kind,rodzaj,вид"),
        (
            .subject,
            """
            subject,title,summary,review title,headline,topic line,raw subject,temat,tytuł,tytul,\
            тема,заголовок,название
            """
        ),
        (
            .text,
            """
            text,body,plain body,plain_body,body text,body_text,description text,description,content,\
            message,review,review text,review content,review body,review_body,comment,comments,\
            message body,message_body,user message,utterance,customer message,feedback,feedback text,details,\
            html body,body_html,attributes body,remark,opinion,treść,tresc,tekst,opis,wiadomość,\
            wiadomosc,opinia,recenzja,komentarz,treść opinii,treść zgłoszenia,текст,сообщение,\
            описание,отзыв,комментарий,текст отзыва,обращение,содержание
            """
        ),
        (
            .reply,
            """
            reply,replies,agent reply,agent response,response,developer reply text,reply text,\
            company reply,companyreply text,reply content,comment content,ai response,resolution,\
            odpowiedź agenta,odpowiedź obsługi,odpowiedz agenta,ответ поддержки,ответ оператора
            """
        ),
        (
            .created,
            """
            created,created at,created_at,createdat,created date,created time,createddate,date created,\
            datecreated,created datetime,date,review date,review_date,review submit date and time,\
            submitted at,time created,timestamp,time,datetime,day,opened at,published at,\
            review submit millis since epoch,attributes createddate,data,data utworzenia,utworzono,\
            data zgłoszenia,data opinii,data dodania,дата,создано,дата создания,дата отзыва,\
            дата обращения
            """
        ),
        (
            .updated,
            """
            updated,updated at,updated_at,updatedat,last update time,last updated,last modified,modified,\
            modified at,lastmod,edited at,edited_at,updated datetime,updated date,generated timestamp,\
            review last update date and time,review last update millis since epoch,\
            data aktualizacji,zaktualizowano,data modyfikacji,обновлено,дата обновления,изменено
            """
        ),
        (
            .language,
            """
            language,lang,locale,reviewer language,language code,custom field request language,język,\
            jezyk,язык
            """
        ),
        (
            .channel,
            "channel,via,via channel,source,kanał,kanal,źródło,zrodlo,канал,источник"
        ),
        (
            .country,
            """
            country,country code,countrycode,market,territory,attributes territory,kraj,rynek,страна,\
            рынок
            """
        ),
        (
            .customer,
            """
            customer,customer id,requester id,requester_id,user id,user_id,requester,reporter,author,\
            contact id,reviewer name,reviewer_name,display name,full name,name,requester email,email,\
            reviewer email,user email,klient,id klienta,клиент,покупатель,ид клиента
            """
        ),
        (
            .rating,
            """
            rating,stars,star rating,star_rating,review score,review rating,score,overall,\
            attributes rating,ocena,gwiazdki,liczba gwiazdek,оценка,рейтинг,звезды,звёзды
            """
        ),
        (
            .csat,
            """
            csat,satisfaction score,satisfaction rating,satisfaction,csat score,survey results,\
            satisfaction rating score,nps,zadowolenie,ocena obsługi,удовлетворенность,\
            удовлетворённость
            """
        ),
        (
            .query,
            """
            query,search query,search term,search_term,search terms,keyword,search string,\
            top queries,search,zapytanie,fraza,szukana fraza,wyszukiwana fraza,запрос,\
            поисковый запрос
            """
        ),
        (
            .count,
            """
            count,searches,frequency,times,volume,total searches,number of searches,occurrences,\
            liczba,liczba wyszukiwań,ilość,количество,число запросов
            """
        ),
        (
            .results,
            """
            results,result count,results count,number of results,total results,hits,avg results,\
            average number of results,wyniki,liczba wyników,результаты,результатов
            """
        ),
        (
            .clicks,
            "clicks,click count,opened,clicked,kliknięcia,klikniecia,liczba kliknięć,клики,переходы"
        ),
        (
            .url,
            "html url,html_url,url,link,permalink,public url,publicurl,page url,adres,adres url,ссылка"
        ),
        (
            .tags,
            "tags,labels,tag,label names,label_names,keywords,etykiety,tagi,теги,метки"
        ),
        (.question, "question,faq question,pytanie,вопрос"),
        (.answer, "answer,faq answer,odpowiedź,odpowiedz,ответ"),
        (.status, "status,ticket status,state,stan,статус,состояние"),
        (
            .waiting,
            """
            first reply time in minutes,waiting minutes,reply time in minutes calendar,\
            first response time in minutes,first response in min
            """
        ),
        (
            .reopens,
            "reopens,count reopens,count_reopens,reopen count,reopened count,times reopened"
        ),
        (.campaign, "campaign,campaign name,kampania,nazwa kampanii,кампания,название кампании"),
        (
            .start,
            """
            start,start date,starts,starts at,begin,początek,poczatek,data rozpoczęcia,начало,\
            дата начала
            """
        ),
        (
            .end,
            "end,end date,ends,ends at,koniec,data zakończenia,конец,окончание,дата окончания"
        ),
        (.promise, "promise,promise text,claim,obietnica,hasło,обещание,слоган"),
        (.products, "products,product list,produkty,товары,продукты"),
        (
            .unwanted,
            """
            ip address,ip_address,picture urls,picture_urls,photo url,photo_url,photo urls,photo_urls,\
            avatar,avatar url,summation column,generated_timestamp,after_url,before_url,phone,\
            requester phone,customer phone,submitter,submitter id,requester domain,\
            requester external id
            """
        ),
    ]
}
