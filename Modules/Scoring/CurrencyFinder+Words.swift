internal import EvenhandText

extension CurrencyFinder {
    /// Word → currency × 4, plus 2 for the hundredth part, plus 1 if it may stand before the number too.
    static let words = HashIndex(
        names(.dollar, "dollar dollars bucks dolar dolara dolary dolarów dolarow dolarami డాలర్లు డాలర్ల")
            + names(.dollar, "usd", before: true) + names(.dollar, "cent cents centów centow centy", isPart: true)
            + names(.euro, "euro euros eurosów యూరోలు యూరోల") + names(.euro, "eur", before: true)
            + names(.pound, "pound pounds quid funt funta funty funtów funtow") + names(.pound, "gbp", before: true)
            + names(.pound, "p pence pensów pensow penny", isPart: true)
            + names(
                .zloty,
                """
                zł zl złoty zloty złote zlote złotych zlotych złotego zlotego złotym złotymi złotówka złotówek złotówki
                złotówkę złotowek zlotowek zlotówek złociszy złociszów złotówkami zlotys zlotych
                """)
            + names(.zloty, "pln", before: true) + names(.zloty, "gr grosz grosza grosze groszy groszami", isPart: true)
            + names(.baht, "baht bahts baty batów bahtów bahtow bathów బాత్") + names(.baht, "thb", before: true)
            + names(.baht, "satang", isPart: true)
            + names(
                .rupee,
                """
                rupees rupee rupii rupie రూపాయలు రూపాయల రూపాయలకు రూపాయలను రూపాయలే రూపాయలూ రూపాయలని రూపాయలతో రూపాయలకే
                రూపాయి రూపాయిలు రూపాయిల రూపాయలైనా రూపాయలుగా రూపాయలది రూపాయలంటే రుపాయలు రుపాయల రూపాయలేనా రూపాయలేమో రూపాయలా రూపాయలన్నారు రూపాయలయ్యింది రూపాయలయింది రూపాయలమేర రూపాయలిచ్చి రూపాయలిచ్చాను రూపాయలుంటే రూపాయిని
                """)
            + names(.rupee, "rs inr రూ రూపాయలు", before: true) + names(.rupee, "paise పైసలు పైసల", isPart: true)
            + names(.franc, "franc francs franków frankow franki franka frank") + names(.franc, "chf", before: true)
            + names(.koruna, "koruna korunas koron korony kč kc") + names(.koruna, "czk", before: true)
            + names(.yen, "yen jen jenów jenow jeny") + names(.yen, "jpy", before: true)
            + names(.australianDollar, "aud", before: true) + names(.canadianDollar, "cad", before: true)
            + names(.newZealandDollar, "nzd", before: true) + names(.singaporeDollar, "sgd", before: true)
            + names(.hongKongDollar, "hkd", before: true) + names(.swedishKrona, "kronor sek", before: true)
            + names(.norwegianKrone, "nok", before: true) + names(.danishKrone, "dkk kroner", before: true)
            + names(.forint, "forint forints forintów forintow huf", before: true)
            + names(.yuan, "yuan cny rmb juanów", before: true) + names(.dirham, "dirham dirhams aed", before: true)
            + names(.hryvnia, "hryvnia hrywien hrywny uah", before: true)
            + names(.ringgit, "ringgit myr rm", before: true) + names(.rand, "zar rand", before: true))

    private static func names(
        _ currency: Currency, _ list: String, before: Bool = false, isPart: Bool = false
    ) -> [(hash: UInt64, value: UInt32)] {
        list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
            (WordHash.of(String($0)), UInt32(currency.rawValue) << 2 | (isPart ? 2 : 0) | (before ? 1 : 0))
        }
    }

    /// What is put beside a currency's name to say whose it is.
    static let qualifiers = currencies([
        (.dollar, "us american amerykańskich amerykańskie amerykanskich అమెరికన్ అమెరికా యూఎస్"),
        (.australianDollar, "ఆస్ట్రేలియన్ australian aussie australijskich australijskie"),
        (.canadianDollar, "కెనడియన్ canadian kanadyjskich kanadyjskie"), (.newZealandDollar, "nowozelandzkich"),
        (.singaporeDollar, "singapore singapurskich"), (.pound, "british sterling brytyjskich szterlingów szterlingow"),
        (.zloty, "polish polskich"), (.baht, "thai tajskich tajlandzkich"), (.rupee, "indian indyjskich"),
        (.franc, "swiss szwajcarskich szwajcarskie"), (.koruna, "czech czeskich czeskie"),
        (.swedishKrona, "swedish szwedzkich szwedzkie"), (.norwegianKrone, "norwegian norweskich norweskie"),
        (.danishKrone, "danish duńskich duńskie dunskich"), (.yen, "japanese japońskich japonskich"),
        (.forint, "hungarian węgierskich"), (.yuan, "chinese chińskich"), (.hryvnia, "ukraińskich"),
    ])

    /// Letters before a dollar sign.
    static let dollarLetters = currencies([
        (.dollar, "us usd"), (.australianDollar, "a au aud"), (.canadianDollar, "c ca cad can"),
        (.newZealandDollar, "nz nzd"), (.singaporeDollar, "s sg sgd"), (.hongKongDollar, "hk hkd"),
    ])

    private static func currencies(_ lists: [(Currency, String)]) -> HashIndex {
        HashIndex(
            lists.flatMap { currency, list in
                list.split(separator: " ").map { (WordHash.of(String($0)), UInt32(currency.rawValue)) }
            })
    }
}
