extension String {
    /// Some texts one after the other, put together at once.
    ///
    /// A review of a household that little is known of makes hundreds of addresses; appending part by part took twice as
    /// many instructions.
    static func joining(
        _ first: String, _ second: String, _ third: String = "", _ fourth: String = "", _ fifth: String = ""
    ) -> String {
        let length =
            first.utf8.count + second.utf8.count + third.utf8.count + fourth.utf8.count + fifth.utf8.count
        return unsafe String(unsafeUninitializedCapacity: length) { bytes in
            var end = 0
            unsafe first.copy(into: bytes, &end)
            unsafe second.copy(into: bytes, &end)
            unsafe third.copy(into: bytes, &end)
            unsafe fourth.copy(into: bytes, &end)
            unsafe fifth.copy(into: bytes, &end)
            return end
        }
    }

    /// Writes the text's bytes from a position on, as many as there is room for, and moves the position behind them.
    private func copy(into bytes: UnsafeMutableBufferPointer<UInt8>, _ position: inout Int) {
        if isEmpty { return }
        let room = unsafe UnsafeMutableBufferPointer(rebasing: bytes[position...])
        position += unsafe room.update(fromContentsOf: utf8)
    }
}
