internal import EvenhandText

/// English words that hold sentences together and say nothing of their subject: the model does not see them.
///
/// Pairs step over them, so that *charged me for a fee* gives *charged fee*. Half of all words of a narrative are in this
/// list; without them a score takes half the look-ups, and topics and relief come out better (macro-F1 of
/// topics 0.69 without both this and the counting of repeats, 0.71 with both).
enum FunctionWords {
    static let table = WordTable([(WordHash.ofWords(words), 1)], missing: 0)

    /// What apostrophes part is a word of its own: *didn't* is *didn* and *t*.
    private static let words = """
        a an the this that these those it its he him his she her hers they them their theirs we us our ours
        i me my mine myself you your yours yourself itself themselves himself herself ourselves who whom whose which what
        and or but nor if then than so as because while although though unless until since whether
        of in on at by for with from to into onto upon about above below over under between among through during before
        after against within without out off up down again
        is am are was were be been being do does did doing done have has had having will would shall should can could may
        might must get got gotten
        s t d m ll re ve don didn doesn isn wasn weren aren hasn haven hadn won wouldn couldn shouldn ain
        not no any some all each every both few more most other another such only own same too very just also even still
        yet ever there here where when why how now then once one
        """
}
