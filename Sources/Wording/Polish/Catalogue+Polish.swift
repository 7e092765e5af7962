extension Catalogue {
    /// The parts of the Polish catalogue, by where their sentences are said.
    static let polishParts = [
        polishCommon, polishListing, polishVerdicts, polishHelp, polishWorkspace,
        polishLoading, polishFiles, polishDecisions, polishCorrections, polishEffect,
        polishWeekly, polishPeriods, polishDrafting, polishExperience, polishChat,
        polishReport,
    ]

    /// What is said everywhere.
    private static let polishCommon = #"""
        {0} and {1}
          {0} i {1}
        """#
}
