extension StopWords {
    /// English articles, pronouns, auxiliaries, prepositions, conjunctions; contractions without apostrophe.
    static let englishFunctionWords = #"""
        a an the this that these those such
        i me my mine myself we us our ours ourselves you your yours yourself yourselves
        he him his himself she her hers herself it its itself they them their theirs themselves
        one ones someone somebody something anyone anybody anything everyone everybody everything
        each every either neither both some any all other another
        am is are was were be been being do does did doing done have has had having
        will would shall should may might must ought
        im ive id ill youre youve youd youll hes shes theyre theyve theyll weve thats theres
        dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt shouldnt
        of in on at by for with about to from into onto over under between through during
        before after since until upon within off out up down as per via
        and or but nor so if then than because while although though unless whether
        not no also too very just only again there here now please
        """#

    /// English words that ask, and the modal verbs of questions.
    static let englishQuestionWords = #"""
        how what whats when where wheres which who whom whose why can could cant couldnt cannot
        """#
}
