// The symbols are those that the Swift runtime looks for; Swift code calls none of them by name.
