public import Domain

extension Rule where Subject == NetworkMap {
    /// A certified institution holds its certificate.
    public static let institutionsAreCertified = Rule(
        RuleDescription(
            .kompas(107),
            title: LocalizedText(
                nl: "Elke gecertificeerde instelling op de kaart heeft een certificaat",
                en: "Every certified institution on the map holds a certificate"),
            asks: LocalizedText(
                nl:
                    "Van elke gecertificeerde instelling is vastgelegd dat zij nu een certificaat heeft; het Kompas noemt "
                    + "daarbij de Jeugdwet.",
                en:
                    "Of every certified institution it is recorded that it holds a certificate now; the guide names the "
                    + "Jeugdwet with it."),
            appliesWhen: LocalizedText(
                nl: "er een gecertificeerde instelling op de kaart staat", en: "a certified institution is on the map"),
            mend: LocalizedText(
                nl: "Vraag de instelling naar haar certificaat, en leg vast sinds wanneer zij het heeft.",
                en: "Ask the institution for its certificate, and record since when it holds it."),
            strength: .legalDuty, responsible: .certifiedInstitution, citations: [.kompas("Eindnoten")],
            misuse: LocalizedText(
                nl:
                    "Een certificaat zegt dat een instelling maatregelen mag uitvoeren, niet hoe goed zij een gezin helpt.",
                en: "A certificate says that an institution may carry out measures, not how well it helps a family.")),
        applies: { map, exam in
            exam.kinds(of: map, []).all.some { $0.kind == .certifiedInstitution }
                || exam.hasUnlisted(map.parties, at: "parties.complete")
        }
    ) { map, exam in
        for entry in exam.kinds(of: map, []).all {
            let place: Address = "parties[\(entry.party)].holdsCertificate"
            let isInstitution = entry.kind == .certifiedInstitution
            exam.require(!isInstitution || exam.holds(entry.holdsCertificate, at: place), at: place, seen: .none)
        }
        exam.require(exam.isComplete(map.parties, at: "parties"), at: "parties")
    }
}
