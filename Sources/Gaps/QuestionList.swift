import SupportModel

/// Questions in order, their texts in one piece of memory instead of a string each.
struct QuestionList: Sendable, RandomAccessCollection {
    /// The workspace's key of the document that asks each question.
    private(set) var documents: [Int] = []
    /// Whether each is its document's main question.
    private(set) var isMain: [Bool] = []
    private var bytes: [UInt8] = []
    private var offsets = [0]
    private var languageOf: [UInt8] = []
    /// The codes of the languages, in the order they came in.
    private(set) var languages: [String] = []

    var startIndex: Int { 0 }
    var endIndex: Int { documents.count }

    subscript(position: Int) -> Question {
        Question(
            document: documents[position], text: text(of: position),
            language: language(of: position), isMain: isMain[position])
    }

    /// Returns the text of a question.
    func text(of position: Int) -> String {
        String(decoding: bytes[offsets[position]..<offsets[position + 1]], as: UTF8.self)
    }

    /// Returns the ISO 639-1 code of a question's language.
    func language(of position: Int) -> String { languages[Int(languageOf[position])] }

    /// Adds a question.
    mutating func append(_ question: Question) {
        documents.append(question.document)
        isMain.append(question.isMain)
        bytes += question.text.utf8
        offsets.append(bytes.count)
        languageOf.append(number(ofLanguage: question.language))
    }

    /// Adds the questions of another list.
    mutating func append(_ other: QuestionList) {
        documents += other.documents
        isMain += other.isMain
        let start = bytes.count
        bytes += other.bytes
        offsets += other.offsets.dropFirst().map { start + $0 }
        let numbers = other.languages.map { number(ofLanguage: $0) }
        languageOf += other.languageOf.map { numbers[Int($0)] }
    }

    /// There are some two hundred codes; a 256th one would be told as the last.
    private mutating func number(ofLanguage code: String) -> UInt8 {
        if let known = languages.firstIndex(of: code) { return UInt8(known) }
        if languages.count <= Int(UInt8.max) { languages.append(code) }
        return UInt8(languages.count - 1)
    }
}
