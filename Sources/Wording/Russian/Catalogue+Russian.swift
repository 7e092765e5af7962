extension Catalogue {
    /// The parts of the Russian catalogue, by where their sentences are said.
    static let russianParts = [
        russianCommon, russianListing, russianVerdicts, russianHelp, russianWorkspace,
        russianLoading, russianFiles, russianDecisions, russianCorrections, russianEffect,
        russianWeekly, russianPeriods, russianDrafting, russianExperience, russianChat,
        russianReport,
    ]

    /// What is said everywhere.
    private static let russianCommon = #"""
        {0} and {1}
          {0} и {1}
        """#
}
