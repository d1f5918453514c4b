/// The fixed words of a review in both languages.
enum ReviewWords {
    /// How many open questions are listed at the top.
    static let questionsShown = 8

    static let preparesOnly = LocalizedText(
        nl: "Dit bereidt een oordeel voor en geeft er geen. Wat niet bekend is, is niet veilig.",
        en: "This prepares a judgement and gives none. What is not known is not safe.")

    static func heading(of state: OutcomeState) -> LocalizedText {
        switch state {
        case .met: LocalizedText(nl: "In orde", en: "Met")
        case .notMet: LocalizedText(nl: "Nog niet in orde", en: "Not met")
        case .undecided: LocalizedText(nl: "Nog niet te zeggen", en: "Cannot be told yet")
        case .notApplicable: LocalizedText(nl: "Geldt nu niet", en: "Does not apply now")
        case .deviated: LocalizedText(nl: "Gemotiveerd afgeweken", en: "Departed from with a reason")
        case .explained: LocalizedText(nl: "Ter overweging", en: "For consideration")
        case .switchedOff: LocalizedText(nl: "Uitgezet", en: "Switched off")
        }
    }

    static func remark(on kind: MissingFact.Kind) -> LocalizedText {
        switch kind {
        case .fact: LocalizedText(nl: ": niet vastgelegd", en: ": not recorded")
        case .completeness:
            LocalizedText(nl: ": niet vastgelegd of dit alles is", en: ": not recorded whether this is all")
        case .policy: LocalizedText(nl: ": nog niet gekozen", en: ": not chosen yet")
        case .attestation: LocalizedText(nl: ": nog niet beantwoord", en: ": not answered yet")
        case .contested: LocalizedText(nl: ": verschillend beantwoord", en: ": answered differently")
        case .coverage: LocalizedText(nl: ": niet gevraagd of gezien", en: ": not asked or watched")
        case .suspended:
            LocalizedText(nl: ": telt nu niet, vraag dit in veiligheid", en: ": does not count now, ask this in safety")
        case .nothingStated: LocalizedText(nl: ": er is niets om te beoordelen", en: ": there is nothing to judge")
        }
    }

    /// The citations in one line, each document named once.
    static func sources(_ citations: [Citation]) -> String {
        var text = ""
        var document: SourceDocument?
        for citation in citations {
            if citation.document != document { text += (text.isEmpty ? "" : "; ") + citation.document.title }
            document = citation.document
            text += ", " + citation.place
        }
        return text
    }

    static func text(
        of outcome: Outcome, _ description: RuleDescription, _ language: Language
    ) -> String? {
        guard let reason = outcome.reason else { return nil }
        let isDutch = language == .nl
        switch reason.kind {
        case .conditionDoesNotHold:
            guard let when = description.appliesWhen else {
                return isDutch ? "er is niets vastgelegd waarover dit gaat" : "nothing that this is about was recorded"
            }
            return (isDutch ? "geldt als " : "applies when ") + when[language]
        case .notAdopted:
            let name = description.scope?.name[language] ?? reason.code ?? ""
            return (isDutch ? "niet van toepassing: niet overgenomen: " : "not applicable: not adopted: ") + name
        case .notInForce: return isDutch ? "niet van kracht op deze dag" : "not in force on this day"
        case .suspended:
            for circumstance in description.yieldsTo where circumstance.code == reason.code {
                guard let rule = circumstance.speaks else { break }
                return (isDutch ? "opgeschort; nu spreekt " : "suspended; now speaks ") + rule.text
            }
            let isWhole = outcome.state == .notApplicable
            if isDutch { return (isWhole ? "" : "deels ") + "opgeschort, zie de melding bovenaan" }
            return (isWhole ? "suspended" : "suspended in part") + ", see the notice above"
        case .contested:
            return isDutch
                ? "mensen antwoorden verschillend; dat blijft staan" : "people answer differently; both stand"
        case .inAnothersName:
            return isDutch ? "beantwoord namens een ander" : "answered in another's name"
        case .expired: return isDutch ? "het antwoord is verlopen" : "the answer has run out"
        case .otherVoices:
            return isDutch ? "dit hangt niet alleen van u af" : "this does not depend on you alone"
        }
    }
}
