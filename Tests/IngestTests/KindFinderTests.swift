import SupportModel
import Testing

@testable import Ingest

@Suite struct KindFinderTests {
    @Test(arguments: [
        ("id,body,rating", DocumentKind.review), ("Query,Count,Results,Clicks,Date", .search),
        ("question,answer", .content), ("name,start,end,channel,promise,products", .campaign),
        ("Id,Requester,Subject,Satisfaction Score", .ticket), ("id,text", nil),
        ("Issue key,Summary,Description,Satisfaction rating", .ticket),
        ("from,to,subject,body", nil),
    ])
    func `columns show a kind`(header: String, kind: DocumentKind?) {
        #expect(KindFinder.kind(ofColumns: header.split(separator: ",").map(String.init)) == kind)
    }

    @Test(arguments: [
        ("export/tickets-2026.csv", DocumentKind.ticket), ("opinie.csv", .review),
        ("отзывы/2026.jsonl", .review), ("help-center-searches.csv", .search),
        ("zgłoszenia/maj.csv", .ticket), ("2026.csv", nil),
    ])
    func `the names of a table's file and folders show a kind`(path: String, kind: DocumentKind?) {
        #expect(KindFinder.kind(ofRowsAt: path) == kind)
    }

    @Test(arguments: [
        ("help/search/how-to-search.md", DocumentKind.content), ("tickets/17.txt", .ticket),
        ("x/close-a-ticket.md", nil), ("faq.html", .content),
    ])
    func `a page may be about tickets without being one`(path: String, kind: DocumentKind?) {
        #expect(KindFinder.kind(ofPageAt: path) == kind)
    }
}
