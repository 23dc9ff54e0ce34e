/// Function words by which Latin text is told apart: chosen because they are frequent in one language and rare in the rest.
///
/// Words that English and Polish share in writing ("to", "do", "on", "a", "i") stand in neither list.
package enum LanguageWords {
    /// Sixteen times the language a function word speaks for: 0 English, 1 Polish, 2 another; 3 of any other word.
    static let table = WordTable(
        [
            (WordHash.ofWords(englishWords), 0), (WordHash.ofWords(polishWords), 16),
            (WordHash.ofWords(foreignWords), 32),
        ], missing: 48)

    private static let englishWords = """
        the and of is was were are my me you your we our they their them he she his her it its this that these those
        not have has had been with for from but as at be or if so by an will would could should can cannot did does
        when what which who why how there here because about after before again until into out up never always
        i'm don didn doesn won isn wasn please told said get got any all more than just only no yes
        """

    private static let polishWords = """
        nie jest się sie że ze na w z jak dla czy mnie jestem był była było byli być byc przez tylko mój moja moje mam
        mamy od oraz lub już juz został została zostało zostały po ale bez pod przy który która które których bardzo
        proszę prosze pani pana państwo panstwo tego tym tej tych ten ta te wszystko kiedy gdzie nadal ciągle ciagle
        jednak więc wiec aby żeby zeby może moze można mozna mogę moge chcę chce ich jego jej nas nam nic nikt nigdy
        dlaczego ponieważ poniewaz gdy kiedy teraz dzisiaj wczoraj jutro dni zł również rowniez tak sobie swoje swój
        co za do o u we od ode mi ma są sa się
        """

    private static let foreignWords = """
        der das und ist nicht ich ein eine einen mit auf für fur den von zu wir sie dem aber auch wenn sind haben mein
        meine wurde werden noch nach bei keine kein sehr
        le les des une est et pas vous je ne dans pour sur avec mon cette votre nous mais qui sont être très suis ai
        el los las una por para con que está esta muy pero del mi su como más mas cuando porque ser fue hay ni
        il che di non per una sono della mio ma anche questo gli alla perché molto nel
        não nao um uma os meu minha mas foi você voce com isso muito seu
        het een van niet ik zijn voor maar wij heb deze dit ook naar mijn geen
        och att det som inte jag har på är för av ett ikke jeg og men til af
        není jsem jsou bylo také nebo protože když můj jste jako
        bir ve bu için ile çok ama değil var yok ben
        yang dan tidak saya ini itu untuk dengan sudah belum akan dari
        la si nu pe care este sunt cu pentru din mai
        ja on ei että mutta minun olen hän kun sen nem hogy egy és az van meg
        """
}
