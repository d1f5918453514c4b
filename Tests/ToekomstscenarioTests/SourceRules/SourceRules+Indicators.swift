extension SourceRules {
    /// The rules of Indicators: id, subject, kind, strength and, where it is bound to one, the region or approach.
    static let indicators = """
        STUREN-49 MonitorReport automatic recommendation
        STUREN-66 MonitorReport guidance recommendation
        STUREN-67 MonitorReport automatic method
        STUREN-68 MonitorReport automatic method
        STUREN-69 MonitorReport automatic method
        STUREN-71 MonitorReport automatic method
        STUREN-90 MonitorReport automatic method
        PARALLEL-21 MonitorReport guidance theory
        PARALLEL-62 MonitorReport automatic recommendation
        PARALLEL-64 MonitorReport automatic theory
        PARALLEL-66 MonitorReport guidance theory
        DOMEIN-69 MonitorReport automatic method
        DOMEIN-70 MonitorReport automatic method
        DOMEIN-71 MonitorReport automatic recommendation
        DOMEIN-76 MonitorReport automatic recommendation
        KOMPAS-72 MonitorReport automatic recommendation
        KOMPAS-126 MonitorReport guidance tip
        STUREN-55 IndicatorPortfolio automatic recommendation
        STUREN-61 IndicatorPortfolio automatic recommendation
        STUREN-70 IndicatorPortfolio automatic tip
        PARALLEL-67 IndicatorPortfolio automatic recommendation
        PARALLEL-75 IndicatorPortfolio automatic recommendation
        DOMEIN-56 IndicatorPortfolio prompt recommendation
        DOMEIN-67 IndicatorPortfolio automatic recommendation
        DOMEIN-68 IndicatorPortfolio automatic method
        DOMEIN-72 IndicatorPortfolio automatic recommendation
        DOMEIN-73 IndicatorPortfolio automatic recommendation
        DOMEIN-74 IndicatorPortfolio prompt recommendation
        DOMEIN-75 IndicatorPortfolio automatic recommendation
        KOMPAS-66 IndicatorPortfolio automatic recommendation
        KOMPAS-67 IndicatorPortfolio automatic method
        KOMPAS-68 IndicatorPortfolio automatic recommendation
        KOMPAS-69 IndicatorPortfolio automatic recommendation
        DOMEIN-66 IndicatorDefinition automatic method
        """
}
