import ArgumentParser
import Foundation
import SupportModel
import Wording

extension CompletionKind {
    /// The ids of the questions in the workspace that the command line is about.
    static let questions = custom { words, _, _ in
        QuestionCompletion(environment: ProcessInfo.processInfo.environment).candidates(
            for: words,
            in: CompletionShell.requesting.flatMap { CompletionScript(rawValue: $0.rawValue) })
    }

    /// The languages that the program knows the words of.
    static let languages = words(of: AnswerLanguage.self)

    /// The kinds of documents in which customers ask.
    static let askingKinds = list(DocumentKind.allCases.filter(\.asksQuestions).map(\.rawValue))

    /// All values of a type, as they are typed.
    static func words<Value: RawRepresentable & CaseIterable>(of type: Value.Type) -> Self
    where Value.RawValue == String {
        list(type.allCases.map(\.rawValue))
    }
}
