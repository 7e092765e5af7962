extension Markers {
    /// What joins a sentence to the one before.
    static let conjunctions: WordSet = ["and", "i", "a", "oraz", "и", "а"]

    /// What begins a further question.
    static let further = PhraseSet(
        """
        also
        besides
        additionally
        in addition
        by the way
        btw
        another thing
        another question
        one more thing
        one more question
        a second question
        second question
        secondly
        separately
        on another note
        on a different note
        while i'm at it
        przy okazji
        poza tym
        ponadto
        dodatkowo
        oprócz tego
        jeszcze jedno
        jeszcze jedna sprawa
        jeszcze jedno pytanie
        drugie pytanie
        druga sprawa
        po drugie
        inna sprawa
        również
        także
        кроме того
        помимо этого
        заодно
        также
        ещё
        еще
        ещё вопрос
        еще вопрос
        ещё один вопрос
        еще один вопрос
        второй вопрос
        кстати
        """)

    /// How questions and requests begin.
    static let asking = PhraseSet(
        """
        how
        what
        what's
        when
        where
        where's
        which
        who
        whose
        why
        can
        can't
        could
        do
        does
        did
        is
        are
        will
        would
        should
        may
        please
        i want to
        i need to
        i need
        i'd like
        i would like
        tell me
        let me know
        czy
        jak
        jaki
        jaka
        jakie
        jaką
        jakim
        co
        czego
        czemu
        dlaczego
        gdzie
        kiedy
        kto
        ile
        skąd
        dokąd
        który
        która
        które
        którą
        proszę
        prosze
        chciałbym
        chciałabym
        chcę
        chce
        potrzebuję
        potrzebuje
        можно
        можете
        могу
        как
        какой
        какая
        какие
        какое
        когда
        где
        куда
        откуда
        почему
        зачем
        что
        чем
        кто
        сколько
        есть ли
        будет ли
        подскажите
        пожалуйста
        прошу
        хочу
        хотел бы
        хотела бы
        нужно
        """)

    /// Words that stand for what was said before, by language.
    static let references: [String: WordSet] = [
        "en": [
            "it", "it's", "its", "this", "that", "that's", "these", "those", "they", "them", "he",
            "she", "one", "ones",
        ],
        "pl": [
            "to", "tego", "temu", "tym", "ten", "ta", "tę", "te", "go", "ją", "jej", "jego", "nim",
            "niego", "nią", "je", "ich", "nich", "nimi", "tam", "wtedy",
        ],
        "ru": [
            "это", "этого", "этом", "этот", "эту", "эта", "его", "ее", "её", "он", "она", "оно",
            "они", "их", "них", "ним", "ней", "нему", "там", "тогда",
        ],
    ]
}
