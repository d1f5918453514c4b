extension SourceRules {
    /// The rules of Domain: id, subject, kind, strength and, where it is bound to one, the region or approach.
    static let domain = """
        STUREN-17 Measure guidance tip
        STUREN-23 Measure automatic process
        STUREN-24 Measure automatic process
        STUREN-25 Measure automatic process
        STUREN-33 Measure guidance method
        STUREN-73 Measure guidance process
        PARALLEL-18 Measure automatic process
        PARALLEL-19 Measure automatic recommendation FoodValley
        PARALLEL-20 Measure automatic recommendation FoodValley
        PARALLEL-22 Measure prompt recommendation
        PROEFTUIN-34 Measure automatic method
        PROEFTUIN-35 Measure automatic agreement
        PROEFTUIN-36 Measure automatic agreement
        PROEFTUIN-37 Measure automatic agreement
        PROEFTUIN-82 Measure automatic agreement
        STUREN-19 ChainTrajectory automatic process
        STUREN-20 ChainTrajectory guidance process
        STUREN-21 ChainTrajectory guidance process
        STUREN-22 ChainTrajectory automatic process
        STUREN-26 ChainTrajectory automatic process
        STUREN-27 Involvement automatic method Blijvend Veilig, IHV13w
        STUREN-31 Involvement guidance method
        PARALLEL-08 Involvement automatic method
        PARALLEL-10 Involvement automatic method
        PARALLEL-11 Involvement automatic method
        PARALLEL-12 Involvement automatic method
        PARALLEL-15 Involvement automatic recommendation
        PARALLEL-16 Involvement prompt tip
        PARALLEL-33 Involvement guidance method
        PARALLEL-41 Involvement automatic method
        DOMEIN-15 Involvement automatic method
        DOMEIN-16 Involvement prompt method
        DOMEIN-17 Involvement automatic method
        DOMEIN-19 Involvement automatic recommendation
        DOMEIN-20 Involvement automatic recommendation
        DOMEIN-21 Involvement automatic recommendation Rotterdam-Rijnmond
        DOMEIN-22 Involvement automatic recommendation Rotterdam-Rijnmond
        DOMEIN-27 Involvement automatic method Gooise Meren
        DOMEIN-28 Involvement automatic method Gooise Meren
        DOMEIN-29 Involvement automatic method Gooise Meren
        DOMEIN-30 Involvement prompt recommendation
        DOMEIN-31 Involvement automatic recommendation
        DOMEIN-35 Involvement prompt recommendation
        DOMEIN-77 Involvement prompt recommendation
        DOMEIN-78 Involvement automatic recommendation
        DOMEIN-86 Involvement prompt recommendation
        DOMEIN-88 Involvement prompt recommendation
        PROEFTUIN-01 Involvement automatic method
        PROEFTUIN-02 Involvement automatic method
        PROEFTUIN-03 Involvement automatic method
        PROEFTUIN-04 Involvement automatic method
        PROEFTUIN-05 Involvement automatic method
        PROEFTUIN-06 Involvement automatic agreement
        PROEFTUIN-08 Involvement automatic method
        PROEFTUIN-09 Involvement automatic method
        PROEFTUIN-10 Involvement automatic method
        PROEFTUIN-11 Involvement prompt agreement
        PROEFTUIN-12 Involvement automatic agreement
        PROEFTUIN-13 Involvement automatic agreement
        PROEFTUIN-14 Involvement automatic agreement
        PROEFTUIN-15 Involvement automatic method
        PROEFTUIN-16 Involvement automatic method
        PROEFTUIN-22 Involvement automatic agreement
        PROEFTUIN-38 Involvement automatic agreement
        PROEFTUIN-41 Involvement automatic agreement
        PROEFTUIN-42 Involvement automatic process
        PROEFTUIN-44 Involvement automatic agreement
        PROEFTUIN-45 Involvement automatic agreement
        PROEFTUIN-46 Involvement automatic agreement
        PROEFTUIN-47 Involvement prompt recommendation
        PROEFTUIN-61 Involvement automatic method
        PROEFTUIN-62 Involvement automatic method
        PROEFTUIN-63 Involvement automatic method
        PROEFTUIN-68 Involvement prompt recommendation
        PROEFTUIN-69 Involvement prompt recommendation
        PROEFTUIN-70 Involvement automatic recommendation
        PROEFTUIN-72 Involvement prompt method
        PROEFTUIN-83 Involvement automatic agreement
        PROEFTUIN-94 Involvement prompt tip
        KOMPAS-82 Involvement automatic tip
        KOMPAS-83 Involvement automatic tip
        KOMPAS-84 Involvement automatic tip
        KOMPAS-108 Involvement automatic recommendation
        STUREN-29 ConsentRegister automatic method IHV13w
        PARALLEL-23 ConsentRegister automatic legalDuty
        DOMEIN-32 ConsentRegister automatic recommendation
        DOMEIN-41 ConsentRegister guidance recommendation
        DOMEIN-89 ConsentRegister prompt recommendation
        PROEFTUIN-07 ConsentRegister automatic agreement
        PROEFTUIN-39 Involvement automatic method
        PROEFTUIN-40 ConsentRegister automatic method
        PROEFTUIN-67 ConsentRegister prompt process
        KOMPAS-88 ConsentRegister automatic recommendation Amsterdam
        PARALLEL-13 SafetyTeam automatic method
        PARALLEL-14 SafetyTeam automatic method FoodValley
        PROEFTUIN-74 SafetyTeam prompt method
        PROEFTUIN-17 Conference automatic method
        PROEFTUIN-18 Conference automatic agreement
        PROEFTUIN-19 Conference automatic agreement
        PROEFTUIN-20 Conference automatic agreement
        PROEFTUIN-21 Conference automatic agreement
        PROEFTUIN-73 Conference prompt method
        """
}
