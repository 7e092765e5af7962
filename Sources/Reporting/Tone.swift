/// How a word in a table is meant: what a colour says beside it, never alone.
package enum Tone: Sendable {
    case alarming, doubtful, good, neutral
}
