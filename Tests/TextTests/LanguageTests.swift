import EvenhandText
import Testing

@Suite struct `Recognising languages` {
    @Test(arguments: [
        ("I was charged twice for the same thing and nobody has answered me.", Language.english),
        ("REFUND MY MONEY NOW", .english),
        ("The café charged me twice.", .english),
        ("Zamówiłem pralkę trzy tygodnie temu i do dziś nie dotarła.", .polish),
        ("Prosze o zwrot pieniedzy, towar jest uszkodzony i nie dziala.", .polish),
        ("ได้รับสินค้าชำรุด ติดต่อร้านแล้วไม่มีใครตอบ", .thai),
        ("สั่ง iPhone แต่ได้เคสโทรศัพท์มาแทน", .thai),
        ("నేను ఆర్డర్ చేసిన వస్తువు ఇంకా రాలేదు.", .telugu),
        ("నా bank account నుండి డబ్బులు కట్ అయ్యాయి", .telugu),
        ("Ich habe das Paket nicht bekommen und niemand antwortet mir.", .other),
        ("Je n'ai pas reçu ma commande et personne ne me répond.", .other),
        ("El pedido no llegó y nadie responde a mis correos, es una vergüenza.", .other),
        ("Мой заказ не доставлен, деньги не вернули.", .other),
        ("商品が壊れていました。返金してください。", .other),
        ("मेरा ऑर्डर नहीं आया", .other),
        ("لم يصل طلبي بعد", .other),
    ])
    func `a sentence is recognised`(text: String, language: Language) {
        #expect(LanguageEvidence.language(of: text) == language)
    }

    @Test func `capitals do not change the language`() {
        for text in ["I was charged twice and nobody answered.", "Zamówiłem pralkę i nie dotarła."] {
            #expect(LanguageEvidence.language(of: text) == LanguageEvidence.language(of: text.uppercased()))
        }
    }

    @Test func `a declared language decides only where the text says nothing`() {
        #expect(LanguageEvidence.language(of: "12345", declared: .polish) == .polish)
        #expect(LanguageEvidence.language(of: "", declared: .thai) == .thai)
        #expect(LanguageEvidence.language(of: "The order was not delivered", declared: .polish) == .english)
        #expect(LanguageEvidence.language(of: "") == .other)
        #expect(LanguageEvidence.language(of: "Broken fridge") == .english)
    }

    @Test func `codes with regions are read and unknown ones are other`() {
        #expect(Language(code: "pl-PL") == .polish)
        #expect(Language(code: "TH") == .thai)
        #expect(Language(code: "te_IN") == .telugu)
        #expect(Language(code: "de") == .other)
        #expect(Language(code: "") == nil)
    }
}
