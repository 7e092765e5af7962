import Commands
import Reporting
import SupportModel
import Testing

@testable import Chat

struct ConversationTests {
    private func answer(_ ids: String...) -> CommandOutcome {
        let records = ids.map {
            DataValue.object([.init("id", .string($0)), .init("question", "?")])
        }
        return CommandOutcome(status: .done, report: Report(records: records, listed: ids))
    }

    @Test func `after a list, it is the first of the list`() {
        var conversation = Conversation()
        conversation.note(["gaps", "--top", "2"], answer("Q-8", "Q-3"))
        #expect(conversation.listed == [ClusterID(8), ClusterID(3)])
        #expect(conversation.subject == ClusterID(8))
        #expect(conversation.labels[ClusterID(3)] == "?")
    }

    @Test func `a question that was shown is it, and the list stays`() {
        var conversation = Conversation()
        conversation.note(["clusters"], answer("Q-8", "Q-3"))
        conversation.note(["why", "Q-3"], answer("Q-3"))
        #expect(conversation.subject == ClusterID(3))
        #expect(conversation.listed.count == 2)
    }

    @Test func `the published articles are a list, the weeks of one are not`() {
        var conversation = Conversation(listed: [ClusterID(1)])
        conversation.note(["effect", "--kind", "ticket"], answer("Q-8", "Q-3"))
        #expect(conversation.listed == [ClusterID(8), ClusterID(3)])
        conversation.note(["effect", "Q-3"], answer("Q-3"))
        #expect(conversation.listed.count == 2)
        #expect(conversation.subject == ClusterID(3))
    }

    @Test func `a customer's question that belongs nowhere leaves nothing to draft`() {
        var conversation = Conversation(listed: [ClusterID(1)])
        conversation.note(["ask", "x"], answer())
        #expect(conversation.subject == nil)
    }

    @Test func `what failed changes nothing`() {
        var conversation = Conversation(listed: [ClusterID(1)])
        conversation.note(["show", "Q-9"], CommandOutcome(status: .failed, message: "no"))
        #expect(conversation == Conversation(listed: [ClusterID(1)]))
    }
}
