import SupportModel

/// A question that a page answers, as the lexicon learns from it.
struct LexiconTopic: Sendable {
    var cluster: ClusterID
    /// The sentences of each document that asks it.
    var questions: [[LexiconText]]
    /// The sentences of the passage that answers it.
    var passage: [LexiconText]
    /// The words of the whole page, by number.
    var pageWords: Set<Int>
    /// The workspace's key of the page.
    var page: Int
}
