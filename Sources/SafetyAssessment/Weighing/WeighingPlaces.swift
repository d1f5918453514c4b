public import Domain

extension PlaceNames {
    /// What the places of a weighing are called.
    public static let weighing = PlaceNames([
        Name("on", LocalizedText(nl: "de dag van de weging", en: "the day of the weighing")),
        Name("choice", LocalizedText(nl: "waarvoor is gekozen", en: "what was chosen")),
        Name("intervention", LocalizedText(nl: "wat ingrijpen hier is", en: "what intervening is here")),
        Name("measures", LocalizedText(nl: "over welke maatregelen het gaat", en: "which measures it is about")),
        Name(
            "weighsSeriousness",
            LocalizedText(nl: "of aard en ernst zijn gewogen", en: "whether nature and seriousness were weighed")),
        Name(
            "weighsProportionality",
            LocalizedText(
                nl: "of de schade van ingrijpen is afgezet tegen de onveiligheid",
                en: "whether the harm of intervening was set against the unsafety")),
        Name(
            "weighsSubsidiarity",
            LocalizedText(
                nl: "of eerst is nagegaan wat er aan hulp kan",
                en: "whether all that help can do was gone through first")
        ),
        Name("alternatives", LocalizedText(nl: "wat er anders nog kan helpen", en: "what else could help")),
        Name(
            "alternatives[].standing",
            LocalizedText(nl: "wat er van alternatief {1} kwam", en: "what became of alternative {1}")),
        Name(
            "rightsViolatedOf",
            LocalizedText(
                nl: "van wie fundamentele rechten worden geschonden", en: "whose fundamental rights are violated")),
        Name(
            "weighsProlongedUnsafety",
            LocalizedText(nl: "de risico's van voortdurende onveiligheid", en: "the risks of unsafety that goes on")),
        Name("weighsIntervention", LocalizedText(nl: "de risico's van ingrijpen", en: "the risks of intervening")),
        Name(
            "hasViolenceExpertise",
            LocalizedText(
                nl: "of er vakkennis over geweld aan tafel zat",
                en: "whether professional knowledge of violence was at the table")),
        Name(
            "hasBeenWithHousehold",
            LocalizedText(
                nl: "of iemand die besliste bij het huishouden is geweest",
                en: "whether somebody who decided has been with the household")),
        Name(
            "againOn", LocalizedText(nl: "wanneer opnieuw wordt gewogen", en: "when it is weighed again")),
        Name("followedBy", LocalizedText(nl: "een latere weging", en: "a later weighing")),
    ])
}
