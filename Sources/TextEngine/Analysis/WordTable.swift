/// From the bytes of a word to what is known of it, without making strings for words met before.
struct WordTable<Value: Sendable>: Sendable {
    var values: [Value] = []
    private var index = WordIndex()

    /// Returns the number of a word; its value is made by a function if the word is new.
    mutating func number(of word: borrowing [UInt8], make: (String) -> Value) -> Int {
        let number = index.number(of: word)
        if number == values.count {
            values.append(make(String(decoding: copy word, as: UTF8.self)))
        }
        return number
    }

    /// Returns the value of a word, made by a function if the word is new.
    mutating func value(of word: borrowing [UInt8], make: (String) -> Value) -> Value {
        values[number(of: word, make: make)]
    }
}
