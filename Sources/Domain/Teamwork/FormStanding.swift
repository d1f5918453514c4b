/// How usual a form of involvement is in a legal frame: the two are independent of each other.
public enum FormStanding: String, ClosedList, Transferable {
    /// It is what is usual there.
    case usual
    /// It can be.
    case possible
    /// There it is not this form but another.
    case otherForm

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .usual:
                (
                    LocalizedText(nl: "gebruikelijk", en: "usual"),
                    LocalizedText(nl: "Zo gaat het meestal in dit kader.", en: "In this frame it is mostly so.")
                )
            case .possible:
                (
                    LocalizedText(nl: "mogelijk", en: "possible"),
                    LocalizedText(nl: "Het kan in dit kader.", en: "It can be in this frame.")
                )
            case .otherForm:
                (
                    LocalizedText(nl: "een andere vorm", en: "another form"),
                    LocalizedText(
                        nl: "In dit kader heet het een andere vorm.", en: "In this frame it is called another form.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.proeftuin("2.3"), .proeftuin("2.5")])
    }
}

extension InvolvementForm {
    /// How usual the form is in a legal frame; `nil` where no source says.
    ///
    /// A measure of another kind than for the protection of a child, a house ban for instance, is compulsory too, and no
    /// source says which form it makes: it stays unknown.
    ///
    /// - Parameters:
    ///   - frame: The frame.
    ///   - isChildProtected: Whether a child protection measure is in force; `nil` if that is not known.
    public func standing(in frame: LegalFrame, childProtectionMeasure isChildProtected: Bool? = nil) -> FormStanding? {
        switch (frame, self) {
        case (.voluntary, .consultation), (.voluntary, .jointGuidance): .usual
        // A measure may be considered while help is voluntary still.
        case (.voluntary, .safetyTeamCoordinates): .possible
        case (.voluntary, .protectionMeasure): .otherForm
        // Advice, while a measure runs elsewhere.
        case (.compulsory, .consultation): .possible
        case (.compulsory, .jointGuidance), (.compulsory, .safetyTeamCoordinates):
            isChildProtected == true ? .otherForm : nil
        case (.compulsory, .protectionMeasure): isChildProtected == true ? .usual : nil
        }
    }
}
