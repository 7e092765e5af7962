import TextEngine

/// What the reading of documents remembers of words; it belongs to one thread and only saves time.
final class ExtractionMemory {
    let languages = WordLanguages()
    let terms = AnalysisCache()
}
