public import Domain

extension PlaceNames {
    /// What the places of a steering arrangement are called.
    public static let steeringArrangement = PlaceNames([
        name("actors[].interests", "de eigen belangen van {1}", "the own interests of {1}"),
        name("relations", "wie wie stuurt", "who steers whom"),
        name("relations.complete", "of alle relaties zijn vastgelegd", "whether all relations were recorded"),
        name("relations[].formal", "hoe het sturen in {1} bedoeld is", "how steering in {1} is meant"),
        name("relations[].material", "hoe het sturen in {1} echt gaat", "how steering in {1} really happens"),
        name("relations[].material.forms", "welke vormen in {1} in gebruik zijn", "which forms are in use in {1}"),
        name("relations[].material.models", "welk model in {1} in gebruik is", "which model is in use in {1}"),
        name("relations[].material.acts", "wat beide kanten in {1} doen", "what both sides do in {1}"),
        name(
            "relations[].material.acts.accounts", "verantwoorden door de gestuurde in {1}",
            "accounting by the steered in {1}"),
        name(
            "relations[].material.acts.facilitates", "faciliteren door de stuurder in {1}",
            "facilitating by the steerer in {1}"),
        name(
            "relations[].material.acts.advises", "adviseren door de gestuurde in {1}", "advising by the steered in {1}"),
        name(
            "relations[].material.facilitates", "waarmee de stuurder in {1} faciliteert",
            "with what the steerer facilitates in {1}"),
        name(
            "relations[].material.facilitates.legislation", "ruimte in wetten en regels van de stuurder in {1}",
            "room in laws and rules from the steerer in {1}"),
        name(
            "relations[].material.facilitates.resources", "middelen van de stuurder in {1}",
            "means from the steerer in {1}"),
        name(
            "relations[].material.facilitates.people", "mensen van de stuurder in {1}",
            "people from the steerer in {1}"),
        name(
            "relations[].steererKeepsDecision", "of de stuurder in {1} het beslisrecht houdt",
            "whether the steerer keeps the right to decide in {1}"),
        name("relations[].judgements", "de oordelen over {1}", "the judgements on {1}"),
        name(
            "relations[].judgements.complete", "of ieder die gevraagd is over {1} oordeelde",
            "whether all who were asked judged {1}"),
        name(
            "relations[].judgements.steerer", "een oordeel over {1} van wie stuurt",
            "a judgement on {1} of whoever steers"),
        name(
            "relations[].judgements.steered", "een oordeel over {1} van wie gestuurd wordt",
            "a judgement on {1} of whoever is steered"),
        name(
            "relations[].judgements[].side", "aan welke kant {2} staat in {1}", "on which side {2} stands in {1}"),
        name("relations[].judgements[].facts", "hoe {2} de feiten in {1} ziet", "how {2} sees the facts in {1}"),
        name("relations[].judgements[].values", "hoe {2} de waarden in {1} ziet", "how {2} sees values in {1}"),
        name("relations[].facts", "of de feiten in {1} eenduidig zijn", "whether the facts are clear in {1}"),
        name(
            "relations[].facts.agreement", "één oordeel over de feiten in {1}, waarover nu verschil is",
            "one judgement on the facts in {1}, on which people now differ"),
        name("relations[].values", "of waarden in {1} overeenkomen", "whether values agree in {1}"),
        name(
            "relations[].values.agreement", "één oordeel over de waarden in {1}, waarover nu verschil is",
            "one judgement on values in {1}, on which people now differ"),
        name(
            "relations[].finalResponsibility", "wie in {1} eindverantwoordelijk is",
            "who has final responsibility in {1}"),
        name(
            "relations[].partialResponsibility", "het eigen deel van de partner in {1}",
            "the own part of the partner in {1}"),
        name("responsibilities", "wie waarvoor verantwoordelijk is", "who is responsible for what"),
        name(
            "responsibilities.complete", "of alle verantwoordelijkheden zijn vastgelegd",
            "whether all responsibilities were recorded"),
        name("responsibilities[].holder", "bij wie {1} ligt", "with whom {1} lies"),
        name(
            "responsibilities[].kind", "of {1} voor het geheel of voor een deel is",
            "whether {1} is for the whole or for a part"),
        name("projectOrganisation", "de projectmatige organisatie", "the project organisation"),
    ])

    private static func name(_ pattern: String, _ nl: String, _ en: String) -> Name {
        Name(pattern, LocalizedText(nl: nl, en: en))
    }
}
