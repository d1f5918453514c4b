public import Domain

extension Rule where Subject == Consultation {
    /// A consultation is about one adult who is not in treatment, and is no assertive outreach.
    public static let consultationFitsItsConditions = Rule(
        RuleDescription(
            .kompas(100),
            title: LocalizedText(
                nl:
                    "Een consultatie van de ggz gaat over één volwassene die niet in behandeling is, en is geen bemoeizorg",
                en:
                    "A consultation of mental health care is about one adult who is not in treatment, and is no assertive "
                    + "outreach"),
            asks: LocalizedText(
                nl:
                    "De vraag is tot één persoon te herleiden, die op die dag 18 jaar of ouder is en niet (meer) bij de ggz in "
                    + "behandeling; en het is geen bemoeizorg.",
                en:
                    "The question can be traced to one person, who is 18 or older on that day and not in treatment with mental "
                    + "health care (any more); and it is no assertive outreach."),
            appliesWhen: LocalizedText(nl: "er een consultatie is gehouden", en: "a consultation was held"),
            mend: LocalizedText(
                nl:
                    "Houd het advies, en spreek met de ggz en de gemeente af langs welke weg deze vraag hoort te lopen.",
                en:
                    "Keep the advice, and agree with mental health care and the municipality by which way this question "
                    + "is to go."),
            strength: .process, responsible: .professionals, citations: [.kompas("Consultatiefunctie ggz")],
            misuse: LocalizedText(
                nl:
                    "Dit zijn voorwaarden van de bekostiging en geen reden om een vraag te laten liggen: wie niet via de "
                    + "consultatie geholpen wordt, wordt langs een andere weg geholpen.",
                en:
                    "These are conditions of the funding and no reason to leave a question: whoever is not helped by way of the "
                    + "consultation is helped in another way."),
            policyKeys: [PolicyKey<Int>.consultationAge.name]),
        applies: { consultation, exam in exam.fact(consultation.course, at: "course") == .consulted }
    ) { consultation, exam in
        exam.require(consultation.isAboutIndividual, is: true, at: "isAboutIndividual")
        exam.require(
            exam.isOldEnough(consultation), at: "birth",
            mend: LocalizedText(
                nl: "Vraag de gemeente welke afspraken er onder de Jeugdwet met de ggz zijn, en volg die.",
                en:
                    "Ask the municipality what is arranged with mental health care under the Youth Act, and follow that."
            ))
        exam.require(consultation.isInTreatment, is: false, at: "isInTreatment")
        exam.require(consultation.isAssertiveOutreach, is: false, at: "isAssertiveOutreach")
    }

    /// About somebody in treatment the practitioner is asked.
    public static let treatmentIsAskedAbout = Rule(
        RuleDescription(
            .kompas(101),
            title: LocalizedText(
                nl:
                    "Een vraag over wie bij de ggz in behandeling is, gaat naar de behandelaar en niet naar de consultatie",
                en:
                    "A question about somebody in treatment with mental health care goes to the practitioner and not to the "
                    + "consultation"),
            asks: LocalizedText(
                nl:
                    "Over iemand die in behandeling is, is geen consultatie gehouden; de behandelaar kan wel benaderd worden.",
                en: "About somebody in treatment no consultation was held; the practitioner can be asked."),
            appliesWhen: LocalizedText(
                nl: "de persoon bij de ggz in behandeling is", en: "the person is in treatment with mental health care"),
            mend: LocalizedText(
                nl: "Bel de behandelaar of regiebehandelaar, en stel daar de vraag.",
                en: "Call the practitioner, or the one who directs the treatment, and put the question there."),
            strength: .process, responsible: .professionals, citations: [.kompas("Consultatiefunctie ggz")],
            misuse: LocalizedText(
                nl: "In behandeling zijn is geen reden om een signaal niet te bespreken.",
                en: "Being in treatment is no reason not to discuss a signal.")),
        applies: { consultation, exam in exam.holds(consultation.isInTreatment, at: "isInTreatment") }
    ) { consultation, exam in
        let course = exam.fact(consultation.course, at: "course")
        exam.require(
            course != .consulted, at: "course", seen: course.detail,
            needed: ConsultationCourse.practitionerAsked.detail)
    }

    /// Youth professionals may ask about adults.
    public static let youthProfessionalsMayAsk = Rule(
        RuleDescription(
            .kompas(102),
            title: LocalizedText(
                nl: "Ook jeugdprofessionals kunnen de ggz raadplegen over een volwassene in het gezin",
                en: "Youth professionals too can consult mental health care about an adult of the family"),
            asks: LocalizedText(
                nl: "De vraag is niet afgewezen omdat een jeugdprofessional haar stelde.",
                en: "The question was not turned down because a youth professional put it."),
            appliesWhen: LocalizedText(
                nl: "een jeugdprofessional een vraag heeft over een volwassene",
                en: "a youth professional has a question about an adult"),
            mend: LocalizedText(
                nl: "Neem de vraag alsnog aan, of bel wie hem afwees en wijs op deze afspraak.",
                en: "Take up the question after all, or call whoever turned it down and point to this arrangement."),
            strength: .process, responsible: .mentalHealthCare, citations: [.kompas("Consultatiefunctie ggz")]),
        applies: { consultation, exam in
            exam.fact(consultation.asker, at: "asker") == .youth && exam.hasReached(18, consultation)
        }
    ) { consultation, exam in
        let refusal = exam.fact(consultation.refusal, at: "refusal")
        exam.require(refusal != .asker, at: "refusal", seen: refusal.detail)
    }

    /// Assertive outreach is commissioned by the municipality and paid as such.
    public static let outreachIsCommissioned = Rule(
        RuleDescription(
            .kompas(103),
            title: LocalizedText(
                nl: "Bemoeizorg door de ggz begint in opdracht van de gemeente en wordt uit de Wmo betaald",
                en:
                    "Assertive outreach by mental health care begins as commissioned by the municipality and is paid under the Social Support Act"
            ),
            asks: LocalizedText(
                nl: "Bij bemoeizorg is vastgelegd dat de gemeente de opdracht gaf en dat de Wmo betaalt.",
                en:
                    "Of assertive outreach it is recorded that the municipality commissioned it and that the Social Support "
                    + "Act pays."),
            appliesWhen: LocalizedText(nl: "bemoeizorg is gestart", en: "assertive outreach was started"),
            mend: LocalizedText(
                nl: "Vraag de gemeente om de opdracht, en laat de hulp intussen doorgaan.",
                en: "Ask the municipality for the commission, and let the help go on meanwhile."),
            strength: .process, responsible: .municipality, citations: [.kompas("Consultatiefunctie ggz")],
            misuse: LocalizedText(
                nl: "Wie betaalt, is geen reden om iemand die zorg mijdt niet op te zoeken.",
                en: "Who pays is no reason not to go to somebody who avoids care.")),
        applies: { consultation, exam in exam.fact(consultation.course, at: "course") == .outreachStarted }
    ) { consultation, exam in
        let commissioner = exam.fact(consultation.commissionedBy, at: "commissionedBy")
        exam.require(
            commissioner == .municipality, at: "commissionedBy", seen: commissioner.detail,
            needed: PartyKind.municipality.detail)
        let funding = exam.fact(consultation.funding, at: "funding")
        exam.require(
            funding == .socialSupportAct, at: "funding", seen: funding.detail,
            needed: CareFunding.socialSupportAct.detail)
    }
}

extension Examination {
    /// Whether the person had reached the chosen age on the day of the consultation.
    fileprivate mutating func isOldEnough(_ consultation: Consultation) -> Truth {
        guard let years = policy(.consultationAge) else { return .unknown }
        return hasReached(years, consultation)
    }

    /// Whether the person had reached an age on the day of the consultation.
    fileprivate mutating func hasReached(_ years: Int, _ consultation: Consultation) -> Truth {
        guard let isOldEnough = consultation.hasReached(years) else {
            let isDayOpen = consultation.on?.exact == nil
            if consultation.isBirthExact && isDayOpen { return unknown(at: "on") }
            return isDayOpen ? unknown(at: "birth") && unknown(at: "on") : unknown(at: "birth")
        }
        return Truth(isOldEnough)
    }
}

extension PolicyKey where Value == Int {
    /// From which age a question goes by way of the consultation.
    public static let consultationAge = PolicyKey(
        "consultationAge", default: 18,
        note: LocalizedText(
            nl:
                "Vanaf welke leeftijd een vraag via de consultatiefunctie loopt. De bron noemt 18 jaar, en in dezelfde zin "
                + "de Jeugdwet, die over minderjarigen gaat; 18 is de lezing van deze SDK. Kies 0 waar gemeente en ggz het "
                + "ook voor jeugdigen zo regelden.",
            en: "From which age a question goes by way of the consultation. The source names 18 years, and in the same "
                + "sentence the Youth Act, which is about minors; 18 is how this SDK reads it. Choose 0 where municipality "
                + "and mental health care arranged it so for young people too."))
}

extension RuleSet where Subject == Consultation {
    /// The rules about a consultation of mental health care.
    public static let consultation = RuleSet(
        [
            .consultationFitsItsConditions, .treatmentIsAskedAbout, .youthProfessionalsMayAsk,
            .outreachIsCommissioned,
        ],
        places: .consultation)
}
