import SupportModel
import TestSupport
import Testing

@testable import Ingest

@Suite struct FieldMappingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func mapping(
        _ header: String, _ wishes: [String: String] = [:], kind: DocumentKind? = nil
    ) -> FieldMapping {
        FieldMapping(
            columns: header.split(separator: ",").map(String.init),
            options: IngestOptions(kind: kind, mapping: wishes), fallback: .ticket)
    }

    @Test func `columns are known whatever their case and punctuation`() {
        #expect(
            mapping("Ticket ID,SUBJECT,body_text,Created Time,Reviewer Language").account == [
                "id": "Ticket ID", "subject": "SUBJECT", "text": "body_text",
                "created": "Created Time", "language": "Reviewer Language",
            ])
    }

    @Test func `of two columns for a field the preferred name wins`() throws {
        let path = try folder.write("id,comment,body\n1,second best,best\n", to: "a.csv")
        #expect(try load([path]).documents.map(\.document.text) == ["best"])
    }

    @Test func `columns of one name are a list, as Jira writes comments`() throws {
        let path = try folder.write(
            "Issue key,Summary,Comment,Comment\nA-1,Help,one,two\n", to: "jira.csv")
        let document = try #require(try load([path]).documents.first?.document)
        #expect(document.id == "A-1")
        #expect(document.subject == "Help")
        #expect(document.text == "one\ntwo")
    }

    @Test(arguments: ["Plan", "plan", " PLAN [list]", "Plan [txt]"])
    func `a segment is called the same in each export`(column: String) {
        #expect(mapping("id,text,\(column)").roles.last == .segment("plan"))
    }

    @Test func `a country of Zendesk's CSV is a country`() {
        #expect(mapping("Id,Country [list]").account["country"] == "Country [list]")
    }

    @Test func `what nothing needs is left out and said to be`() {
        let mapping = mapping("id,text,ip_address,Requester email,customer.email,Summation column")
        #expect(mapping.ignoredColumns == ["ip_address", "customer.email", "Summation column"])
        #expect(mapping.account["customer"] == "Requester email")
    }

    @Test func `a wish of a person leaves no room for another column of the field`() {
        let mapping = mapping("id,body,note", ["text": "NOTE"])
        #expect(mapping.account["text"] == "note")
        #expect(mapping.ignoredColumns == ["body"])
        #expect(mapping.missing.isEmpty)
    }

    @Test func `a count of replies is no reply`() throws {
        let path = try folder.write(
            "Id,Requester,Subject,Reopens,Replies\n1,Jan,Zwrot,0,\n2,Ewa,Faktura,1,3\n",
            to: "zendesk.csv")
        let result = try load([path])
        #expect(result.documents.map(\.document.replies) == [[], []])
        #expect(result.documents.last?.document.segments == ["replies": "3"])
        #expect(result.files.first?.columns["reply"] == nil)
    }

    @Test func `a count of replies beyond the sample is no reply either`() throws {
        let rows = (1...300).map { "\($0),Zwrot,\($0 < 200 ? "" : "3")" }
        let path = try folder.write(
            "id,subject,replies\n" + rows.joined(separator: "\n"), to: "a.csv")
        #expect(try load([path]).documents.allSatisfy { $0.document.replies.isEmpty })
    }

    @Test func `replies in words are replies`() throws {
        let path = try folder.write("id,text,Replies\n1,Zwrot?,14 dni.\n", to: "a.csv")
        #expect(try load([path]).documents.map(\.document.replies) == [["14 dni."]])
    }

    @Test func `a count of comments is no text where another column has words`() throws {
        let path = try folder.write(
            #"{"id": 1, "message": 17, "description": "Zwrot?"}"# + "\n", to: "a.jsonl")
        #expect(try load([path]).documents.map(\.document.text) == ["Zwrot?"])
    }

    @Test func `a text of figures alone stays the text`() throws {
        let path = try folder.write("id,text\n1,40117\n", to: "a.csv")
        #expect(try load([path]).documents.map(\.document.text) == ["40117"])
    }

    @Test func `a calendar of campaigns gives names, dates and promises`() throws {
        let path = try folder.write(
            """
            id,name,start,end,channel,promise,products,countries
            C1,Spokojny urlop,2026-08-10,30.08.2026,newsletter,Not one dry leaf.,Drop; Tank,PL; DE
            """, to: "calendar.csv")
        let campaign = try #require(try load([path]).documents.first?.document)
        #expect(campaign.kind == .campaign)
        #expect(campaign.subject == "Spokojny urlop")
        #expect(campaign.text == "Not one dry leaf.")
        #expect(campaign.channel == "newsletter")
        #expect(campaign.created?.timeIntervalSince1970 == 1_786_320_000)
        #expect(
            campaign.segments == [
                "start": "2026-08-10", "end": "2026-08-30", "promise": "Not one dry leaf.",
                "products": "Drop; Tank", "countries": "PL; DE",
            ])
    }
}
