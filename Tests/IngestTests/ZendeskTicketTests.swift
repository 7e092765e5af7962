import SupportModel
import TestSupport
import Testing
import Wording

@testable import Ingest

@Suite struct ZendeskTicketTests {
    private static let ticket = #"""
        {"id": 12345678901234567890, "requester_id": 5, "subject": "Invoice", "status": "solved",
         "via": {"channel": "email"}, "tags": ["billing"], "created_at": "2026-11-20T10:00:00Z",
         "satisfaction_rating": {"score": "bad"}, "custom_fields": [{"id": 9, "value": "pro"}],
         "metric_set": {"reply_time_in_minutes": {"calendar": 42, "business": 7}},
         "comments": [
          {"author_id": 5, "public": true, "body": "Where is my invoice?"},
          {"author_id": 8, "public": false, "body": "VIP, careful"},
          {"author_id": 8, "public": true, "html_body": "<p>Under <b>Billing</b>.</p>"}]}
        """#

    private static let line = ticket.split(whereSeparator: \.isNewline).joined(separator: " ")

    @Test(arguments: [
        ticket, "[\(ticket)]", "{\"ticket\": \(ticket)}",
        "{\"tickets\": [\(ticket)], \"end_of_stream\": true}", "\(line)\n",
    ])
    func `a ticket is the same in each shape of export`(json: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(json, to: "export.json")
        let result = try load([path])
        let ticket = try #require(result.documents.first?.document)
        #expect(result.files.first?.format.hasPrefix("Zendesk tickets as JSON") == true)
        #expect(ticket.id == "12345678901234567890")
        #expect(ticket.text == "Where is my invoice?")
        #expect(ticket.replies == ["Under Billing."])
        #expect(ticket.csat == 0)
        #expect(ticket.waitingMinutes == 42)
        #expect(ticket.isSolved == true)
        #expect(ticket.channel == "email")
        #expect(ticket.segments["9"] == "pro")
    }

    @Test(arguments: [
        (#""metric_set": {"reopens": 2}"#, 2), (#""metrics": {"reopens": 0}"#, 0),
        (
            #"""
            "audits": [{"events": [
              {"type": "Change", "field_name": "status", "previous_value": "new", "value": "solved"},
              {"type": "Change", "field_name": "status", "previous_value": "solved", "value": "open"}]}]
            """#, 1
        ),
        (#""metric_set": {}"#, nil),
    ])
    func `it is known how often a ticket was opened again`(part: String, count: Int?) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            #"{"id": 1, "requester_id": 5, "description": "Where is it?", \#(part)}"#
                .split(whereSeparator: \.isNewline).joined(separator: " "), to: "export.json")
        let ticket = try #require(try load([path]).documents.first?.document)
        #expect(ticket.reopens == count)
    }

    @Test func `Zendesk's CSV tells it in a column`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("Id,Subject,Reopens\n1,Where is it?,3\n", to: "tickets.csv")
        #expect(try load([path]).documents.first?.document.reopens == 3)
    }

    @Test func `the title of a custom field says what it means`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            """
            {"id": 1, "requester_id": 5, "description": "Where is my invoice?", "custom_fields": [
             {"id": 7, "title": "Country", "value": "LV"}, {"id": 8, "title": "Plan", "value": "free"},
             {"id": 9, "title": "Language", "value": "lv-LV"}, {"id": 10, "value": null}]}
            """, to: "export.json")
        let ticket = try #require(try load([path]).documents.first?.document)
        #expect(ticket.country == "LV")
        #expect(ticket.language == "lv")
        #expect(ticket.segments == ["plan": "free"])
    }

    @Test func `a ticket without any words is said to have none`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            """
            {"id": 1, "requester_id": 5, "description": "Where is my invoice?"}
            {"id": 2, "requester_id": 5, "description": "", "tags": ["spam"]}
            """, to: "export.json")
        let result = try load([path])
        #expect(result.documents.map(\.document.id) == ["1"])
        #expect(
            result.rejections.map { "\($0.location): \($0.reason.text(in: .en))" }
                == ["\(path):2: the record has no text"])
    }
}
