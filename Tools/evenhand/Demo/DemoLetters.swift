/// The letters of the story. They are written out here as somebody at a desk would write them.
struct DemoLetters {
    let complaint: String
    let dates: DemoDates
    private static let contact = "complaints@riverside.example or 555-0142"
    private static let signature = "Maria Novak\nHead of Complaints, Riverside Bank"

    /// Thanks, and then argues: R1 refuses it.
    var argument: String {
        """
        Dear Mrs Miller, thank you for coming in. But our records show that the fee stands in the price list, and you \
        should have read it. We will write to you by \(DemoDates.spoken(dates.answer)).
        """
    }

    var acknowledgement: String {
        """
        Dear Mrs Miller,

        Thank you for telling us about your visit to Mill Street. It gives us the chance to put things right, and we are \
        sorry that you went home like that.

        Your complaint bears the number \(complaint). Nothing has been decided. We will ask everyone concerned, you \
        first, and put what they tell us on one page that each side can see and correct. You will have our answer, with \
        its reasons, by \(DemoDates.spoken(dates.answer)).

        If you have papers, or would like somebody to speak for you, write to us: \(Self.contact).

        Yours sincerely,
        \(Self.signature)
        """
    }

    var outcome: String {
        """
        Dear Mrs Miller,

        Thank you for your complaint \(complaint), and for your patience while we heard both sides. This is what we \
        found, point by point.

        1. The clerk at window 3 laughed at you and said that you should learn to read.
           Not upheld. A man who knew neither of you heard Mr Reed say: let me read it with you. The camera shows him \
        reading it with you, and when you met him you no longer thought that he had mocked you. We are sorry that it \
        hurt.

        2. The fee could not be found at the counter without asking.
           Upheld. It is in 6-point print on page 4 and missing from the list by the door.
           What we do for you: the fee of 12 dollars is paid back to your account by \(DemoDates.spoken(dates.refund)).
           What we change: every counter of Mill Street gets the list in print of 14 points, fees on the first page, by \
        \(DemoDates.spoken(dates.change)). Helen Brandt sees to it.

        If you do not agree, somebody who took no part in this will look at it again. Tell us: \(Self.contact).

        Yours sincerely,
        \(Self.signature)
        """
    }

    var supportNote: String {
        """
        Dear Tom,

        You were named in complaint \(complaint). It was not upheld against you: a stranger heard you say let me read it \
        with you, and the camera shows you doing it.

        This goes on no record of yours, and nobody may hold it against you. It is hard to be complained about, and \
        harder when one was being kind. Thank you for your work, and for meeting her.

        If you want to talk it over, my door is open.

        Maria Novak
        """
    }
}
