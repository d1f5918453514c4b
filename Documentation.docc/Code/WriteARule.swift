import Domain
import SafetyAssessment

// The lines that an article shows are at most 76 columns wide: so many fit on its page.

/// The code of the article "Write a rule".
func writeARule() {
    let handbook = Citation(SourceDocument(code: "BEZOEK", title: "Handboek huisbezoek"), "2")

    // snippet: first-rule
    let announced = Rule<HomeVisit>(
        RuleDescription(
            "BEZOEK-01",
            title: LocalizedText(
                nl: "Een huisbezoek is aangekondigd, of er staat waarom niet",
                en: "A visit is announced, or it says why not"),
            asks: LocalizedText(
                nl: "Vastgelegd is dat het is aangekondigd, of waarom niet.",
                en: "It is recorded that it was announced, or why not."),
            mend: LocalizedText(nl: "Leg vast waarom.", en: "Record why."),
            strength: .agreement, responsible: .localTeam,
            citations: [handbook], yieldsTo: [.acuteDanger])
    ) { visit, exam in
        let isAnnounced = exam.holds(visit.isAnnounced, at: "isAnnounced")
        let hasReason = exam.fact(visit.reason, at: "reason").exists
        exam.require(isAnnounced || hasReason, at: "isAnnounced")
    }
    // end

    section("first-rule")
    // snippet: run-first-rule
    let context = ReviewContext(
        on: "2026-03-20",
        circumstances: [.init(.acuteDanger, holds: false)])
    func state(of visit: HomeVisit) -> OutcomeState {
        RuleSet([announced]).review(visit, in: context).findings[0].state
    }

    var visit = HomeVisit(id: "visit-1", hosts: ["mother", "daughter"])
    print("nothing recorded:", state(of: visit))
    visit.isAnnounced = false
    print("not announced:", state(of: visit))
    visit.reason = .statedAsNone()
    print("and no reason:", state(of: visit))
    visit.isAnnounced = true
    print("announced:", state(of: visit))
    // end

    section("truth-table")
    truthTable()

    // snippet: voices
    let heard = Rule<HomeVisit>(
        RuleDescription(
            "BEZOEK-02",
            title: LocalizedText(
                nl: "Van ieder die er was staat vast wat die zei",
                en: "Of everyone who was there it is recorded what they said"),
            asks: LocalizedText(
                nl: "Van elke aanwezige is een eigen uitspraak vastgelegd.",
                en: "Each person present has a statement of their own."),
            mend: LocalizedText(
                nl: "Vraag het deze persoon, apart.",
                en: "Ask this person, apart."),
            strength: .agreement, responsible: .localTeam,
            citations: [handbook])
    ) { visit, exam in
        guard let present = exam.need(visit.present, at: "present") else {
            return
        }
        for person in present {
            let place: Address = "statements.by[\(person)]"
            let spoke = visit.statements.some { Truth($0.by == person) }
            let mayHave = exam.hasUnlisted(
                visit.statements, at: place, of: person)
            exam.require(spoke || mayHave, at: place, of: person)
        }
    }
    // end

    // snippet: prompt
    let suited = Rule<HomeVisit>(
        prompt: RuleDescription(
            "BEZOEK-03",
            title: LocalizedText(
                nl: "Het bezoek kwam gelegen voor wie er woont",
                en: "The visit suited those who live there"),
            asks: LocalizedText(
                nl: "Kwam het bezoek u gelegen?",
                en: "Did the visit suit you?"),
            mend: LocalizedText(
                nl: "Vraag wat beter past.", en: "Ask what suits better."),
            kind: .prompt, strength: .recommendation,
            responsible: .localTeam, citations: [handbook]),
        ownExperience: true,
        ofEach: { visit, ask in visit.hosts.forEach(ask) })
    // end

    // snippet: guidance
    let guest = Rule<HomeVisit>(
        guidance: RuleDescription(
            "BEZOEK-04",
            title: LocalizedText(
                nl: "Wie binnenkomt is te gast", en: "Who comes in is a guest"),
            asks: LocalizedText(
                nl: "Bel aan, wacht, en vraag waar u kunt zitten.",
                en: "Ring, wait, and ask where you may sit."),
            mend: LocalizedText(nl: "Begin opnieuw.", en: "Begin again."),
            kind: .guidance, strength: .tip, responsible: .localTeam,
            citations: [handbook]))
    // end

    // snippet: set
    let visits = RuleSet(
        [announced, heard, suited, guest],
        places: PlaceNames([
            PlaceNames.Name(
                "present",
                LocalizedText(nl: "wie er waren", en: "who was there")),
            PlaceNames.Name(
                "isAnnounced",
                LocalizedText(
                    nl: "of het is aangekondigd",
                    en: "whether it was announced")),
            PlaceNames.Name(
                "reason", LocalizedText(nl: "waarom niet", en: "why not")),
            PlaceNames.Name(
                "statements.by[]",
                LocalizedText(nl: "wat {1} zei", en: "what {1} said")),
        ]))
    // end

    // snippet: lifted
    let caseFile = RuleSet<CaseFile>.caseFile
        .lifted(at: "file") { (whole: CaseWithVisits) in .stated(whole.file) }
    let all = caseFile.adding(
        visits.lifted(eachAt: "visits", { $0.visits }, id: { $0.id }))
    // end

    section("lifted")
    var file = CaseFile("case-12", Involvement(Household("household-12", concerned: [Person("mother")])))
    file.involvement.unsafety.acute = Timeline([.stated(false)])
    visit.present = ["mother", "daughter"]
    visit.statements = [Statement("kitchen", by: "mother")]
    // snippet: run-lifted
    let made = Listed([visit], complete: Provenance())
    let whole = CaseWithVisits(file: file, visits: made)
    let review = all.review(whole, in: ReviewContext(on: "2026-03-20"))
    let text = ReviewText(review, catalogue: all.catalogue, in: .en)
    print(text.explanation(of: heard.description.id))
    // end

    section("audience")
    // snippet: run-audience
    let hers = all.review(
        whole, in: ReviewContext(on: "2026-03-20", for: .person("mother")))
    let textForHer = ReviewText(hers, catalogue: all.catalogue, in: .en)
    print(textForHer.explanation(of: heard.description.id))
    // end

    section("suspended")
    // snippet: suspended
    file.involvement.unsafety.acute = Timeline([.stated(true)])
    let danger = all.review(
        CaseWithVisits(file: file, visits: made),
        in: ReviewContext(on: "2026-03-20"))
    for notice in danger.notices { print("!", notice.circumstance) }
    if let finding = danger[announced.description.id] {
        print(finding.rule, finding.state)
    }
    // end
}

// snippet: whole
/// A case file with the visits that this article's tool records.
struct CaseWithVisits: ReviewSubject {
    var file: CaseFile
    var visits: Listed<HomeVisit>

    func view(
        for audience: Audience, on day: CalendarDate
    ) -> CaseWithVisits {
        var view = self
        view.file = file.view(for: audience, on: day)
        view.visits.entries = visits.entries.map {
            $0.view(for: audience, on: day)
        }
        return view
    }
}
// end

/// Prints the truth table of the article.
private func truthTable() {
    func word(_ truth: Truth) -> String { truth.isTrue ? "true" : truth.isFalse ? "false" : "unknown" }
    print("| `a` | `b` | `a && b` | `a \\|\\| b` | `!a` | `a.implies(b)` |")
    print("| --- | --- | --- | --- | --- | --- |")
    for a in [Truth.true, .false, .unknown] {
        for b in [Truth.true, .false, .unknown] {
            let cells = [a, b, a && b, a || b, !a, a.implies(b)].map(word)
            print("| " + cells.joined(separator: " | ") + " |")
        }
    }
}
