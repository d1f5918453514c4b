public import Domain

extension PlaceNames {
    /// What the places of a report are called.
    public static let monitorReport = PlaceNames([
        name("isAccounting", "of een gemeente er verantwoording mee aflegt", "whether a municipality accounts with it"),
        name("isOfPilots", "of het over cijfers van de proeftuinen gaat", "whether it is about figures of the pilots"),
        name("aspects.cost", "een cijfer over kosten", "a figure about cost"),
        name("aspects.result", "een cijfer over resultaat", "a figure about result"),
        name("figures", "de cijfers", "the figures"),
        name("figures.complete", "of alle cijfers zijn vastgelegd", "whether all figures were recorded"),
        name("figures[]", "cijfer {1}", "figure {1}"),
        name("figures[].about", "waar cijfer {1} over gaat", "what figure {1} is about"),
        name("figures[].horizon", "de termijn van cijfer {1}", "the term of figure {1}"),
        name(
            "figures[].mayShowOpenness", "of meer bij cijfer {1} ook openheid kan zijn",
            "whether more may also be openness in figure {1}"),
        name("figures[].missing", "hoeveel er onbekend is bij cijfer {1}", "how many are unknown of figure {1}"),
        name("figures[].zero", "wat er achter de nul van cijfer {1} zit", "what is behind the zero of figure {1}"),
        name("figures[].population", "van wie cijfer {1} is", "of whom figure {1} is"),
        name(
            "figures[].population.selection", "hoe zij van wie cijfer {1} is, zijn gekozen",
            "how those of whom figure {1} is were chosen"),
        name(
            "figures[].population.selectionNote", "waarop zij van wie cijfer {1} is, zijn uitgekozen",
            "by what those of whom figure {1} is were chosen"),
        name("claims", "de conclusies", "the conclusions"),
        name("claims.complete", "of alle conclusies zijn vastgelegd", "whether all conclusions were recorded"),
        name("claims[].kind", "wat conclusie {1} zegt", "what conclusion {1} says"),
        name("claims[].about", "over wie conclusie {1} gaat", "whom conclusion {1} is about"),
        name("claims[].horizon", "de termijn die conclusie {1} noemt", "the term that conclusion {1} names"),
        name(
            "claims[].followUpMonths", "hoe lang na afsluiting is gevolgd voor conclusie {1}",
            "how long after close families were followed for conclusion {1}"),
        name("claims[].comparison", "waarmee voor conclusie {1} is vergeleken", "what conclusion {1} compared with"),
        name("claims[].figures", "waar conclusie {1} op rust", "what conclusion {1} rests on"),
        name(
            "claims[].figures.complete", "of alle cijfers zijn vastgelegd waar conclusie {1} op rust",
            "whether all figures that conclusion {1} rests on were recorded"),
        name("claims[].figures[]", "dat conclusie {1} op cijfer {2} rust", "that conclusion {1} rests on figure {2}"),
        name("comparisons", "de vergelijkingen", "the comparisons"),
        name("comparisons.complete", "of alle vergelijkingen zijn vastgelegd", "whether all comparisons were recorded"),
        name("comparisons[]", "vergelijking {1}", "comparison {1}"),
        name("comparisons[].use", "waarvoor vergelijking {1} is", "what comparison {1} is for"),
        name(
            "comparisons[].showsContext", "of vergelijking {1} de verschillen laat zien",
            "whether comparison {1} shows how they differ"),
        name("comparisons[].isRanking", "of vergelijking {1} een ranglijst is", "whether comparison {1} is a ranking"),
        name("references", "de waarden waar cijfers tegen worden gehouden", "the values that figures are held against"),
        name("references.complete", "of al die waarden zijn vastgelegd", "whether all those values were recorded"),
        name(
            "references[].isOnlyObserved", "of waarde {1} alleen is waargenomen", "whether value {1} was only observed"),
        name("references[].isJudgedBy", "of naar waarde {1} wordt geoordeeld", "whether value {1} is judged by"),
        name("interpretation", "de gezamenlijke duiding", "the joint interpretation"),
        name("interpretation.withPartners", "of partners meededen aan de duiding", "whether partners took part in it"),
        name("interpretation.regionally", "of de duiding regionaal gebeurde", "whether it was done regionally"),
        name("interpretation.nationally", "of de duiding landelijk gebeurde", "whether it was done nationally"),
        name("interpretation.isRecurring", "of de duiding terugkeert", "whether it returns"),
        name(
            "policy.recidivismFollowUpMonths", "hoe lang volgen genoeg is om terugval te zien",
            "how long to follow to be able to see relapse"),
    ])

    private static func name(_ pattern: String, _ nl: String, _ en: String) -> Name {
        Name(pattern, LocalizedText(nl: nl, en: en))
    }
}
