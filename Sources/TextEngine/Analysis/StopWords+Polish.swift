extension StopWords {
    /// Polish pronouns, prepositions, conjunctions, particles and forms of `być`.
    static let polishFunctionWords = #"""
        ja mnie mi mną my nas nam nami ty ciebie cię tobie ci tobą wy was wam wami
        on jego go jemu mu nim niego niemu ona jej ją nią niej ono oni one ich im nimi nich je
        się siebie sobie sobą
        mój moja moje mojego mojej mojemu moim moją moich moimi moi
        twój twoja twoje nasz nasza nasze naszego naszej wasz wasza wasze waszego waszej waszym
        swój swoja swoje swojego swojej swoją swoim swoich
        ten ta to tego tej temu tym tą tę te tych tymi ci tamten tamta tamto
        taki taka takie takiego takiej taką takich każdy każda każde ktoś coś czegoś
        w we z ze na do od ode dla o u po za przed przez przy nad pod między bez ku oprócz podczas
        poza według wobec
        i oraz a ale lub albo ani więc lecz jednak żeby aby że bo ponieważ gdyż jeśli jeżeli gdy
        choć chociaż jako niż zaś
        nie tak też także również już jeszcze tylko nawet tu tutaj tam teraz wtedy no niech bardzo
        jestem jesteś jest jesteśmy jesteście są być był była było byli były będę będzie będą
        będziesz by bym byś byśmy
        """#

    /// Polish words that ask.
    static let polishQuestionWords = #"""
        jak jaki jaka jakie jakiego jakiej jaką jakim jakich kto kogo komu kim co czego czemu czym
        gdzie kiedy dlaczego czy który która które którego której którą którym których
        ile ilu skąd dokąd można mogę może możecie
        """#
}
