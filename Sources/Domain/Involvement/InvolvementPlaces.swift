extension PlaceNames {
    /// What the places of an involvement are called.
    public static let involvement = PlaceNames([
        Name("household.concerned", LocalizedText(nl: "wie er betrokken zijn", en: "who is concerned")),
        Name(
            "household.concerned[].birth", LocalizedText(nl: "de geboortedatum van {1}", en: "the date of birth of {1}")
        ),
        Name("form", LocalizedText(nl: "de vorm van betrokkenheid", en: "the form of involvement")),
        Name("coordination", LocalizedText(nl: "wie er coördineert", en: "who coordinates")),
        Name("fixedContacts", LocalizedText(nl: "de vaste contactpersoon", en: "the fixed contact")),
        Name(
            "fixedContacts[].since",
            LocalizedText(nl: "sinds wanneer vast contact {1} er is", en: "since when fixed contact {1} has been there")
        ),
        Name(
            "fixedContacts[].coordinatesHelpers",
            LocalizedText(
                nl: "of vast contact {1} de hulpverleners coördineert",
                en: "whether fixed contact {1} coordinates the helpers")),
        Name(
            "consents.answers[].isGiven",
            LocalizedText(nl: "het antwoord in toestemming {1}", en: "the answer in consent {1}")),
        Name(
            "consents.answers[].purpose",
            LocalizedText(nl: "waarvoor toestemming {1} is gevraagd", en: "what consent {1} was asked for")),
        Name(
            "consents.answers[].from",
            LocalizedText(nl: "vanaf wanneer toestemming {1} telt", en: "from when consent {1} counts")),
        Name(
            "consents.answers.of[]",
            LocalizedText(nl: "de toestemming van {1}", en: "the consent of {1}")),
        Name("unsafety.present", LocalizedText(nl: "of het onveilig is", en: "whether it is unsafe")),
        Name("unsafety.acute", LocalizedText(nl: "of er nu acuut gevaar is", en: "whether there is acute danger now")),
        Name(
            "unsafety.structural",
            LocalizedText(nl: "of de onveiligheid structureel is", en: "whether the unsafety is structural")),
        Name(
            "unsafety.coerciveControlSuspected",
            LocalizedText(nl: "of er een vermoeden is van intieme terreur", en: "whether coercive control is suspected")
        ),
    ])
}
