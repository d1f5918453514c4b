import Domain

/// What a page calls: 1 if this package works in a browser, 0 if not.
@_cdecl("check")
public func check() -> Int32 {
    accepts("goal-1") && !accepts("123456789") ? 1 : 0
}

private func accepts(_ text: String) -> Bool {
    (try? Identifier<Participant>(text))?.text == text
}
