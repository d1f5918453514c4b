/// What each person consented to or refused (toestemmingen), per purpose and over time.
public struct ConsentRegister: Hashable, Transferable, ReviewSubject {
    /// The answers, yes and no.
    public var answers: Listed<Consent>

    /// Makes a register.
    public init(_ answers: Listed<Consent> = []) { self.answers = answers }

    /// The register as it was known on a day, with what an audience may see.
    public func view(for audience: Audience, on day: CalendarDate) -> ConsentRegister {
        ConsentRegister(answers.view(for: audience, on: day) { $0.knownOn })
    }
}

extension Listed where Element: Voiced {
    /// The list as it was known on a day, with the entries that an audience may see.
    ///
    /// What is left out because it was said by others leaves the list as unrecorded as before it was said.
    ///
    /// - Parameters:
    ///   - audience: For whom.
    ///   - day: The day.
    ///   - knownOn: The day on which an entry became known; always known if `nil`.
    public func view(
        for audience: Audience, on day: CalendarDate, knownOn: (Element) -> CalendarDate?
    ) -> Listed {
        var isWhole = audience == .professional && (complete.map { $0.isKnown(on: day) } ?? true)
        if isWhole {
            for entry in entries {
                if let known = knownOn(entry), known > day { isWhole = false }
            }
        }
        if isWhole { return self }
        var view = self
        view.entries = entries.filter { entry in
            guard entry.isVisible(to: audience) else { return false }
            guard let known = knownOn(entry) else { return true }
            return known <= day
        }
        if audience != .professional || complete.map({ !$0.isKnown(on: day) }) ?? false { view.complete = nil }
        if audience != .professional { view.coverage = [] }
        return view
    }
}
