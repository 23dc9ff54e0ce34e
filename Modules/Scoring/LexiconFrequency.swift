/// How often words of the English phrases stand in complaints, roughly: what a phrase is looked for by must be rare.
///
/// Measured over public complaints about banks. A wrong rank costs time, never a cue.
enum LexiconFrequency {
    /// In one complaint of a hundred, up to one of twenty-five.
    static let uncommon: StaticString = """
        8 90 absolutely accountable actions advance advise affidavit afford agents almost alone always american
        answer answered anymore anyone apartment app appeared appointment arbitration assistance attention authority
        automatically avoid away bad banker banking banks became become began begin beginning behalf behavior behind
        benefit benefits better between beyond billed bills box breach bring buy cancel canceled cancellation
        cancelled cause causing cease center certain chat checked checks citizens civil claimed claiming class
        clearly client come comes coming complain complaints completely computer concern conditions conduct confirm
        confirmed confused consider continued continuing contractor contractual control cost costs couldn country
        county couple course cover coverage covered criminal d damage damaged damages damaging data daughter deal
        dealing decided delete delivered delivery demand demanding derogatory desist details determined direct
        disclose disclosed discover discovered discrimination dismissed disputing doesn dollar drop dropped e early
        effect electronic else employee employees employment ended ending enough entered entity equipment estate ex
        expenses expired explain extra extremely failure falsely family far father fault fdcpa felt files filled
        financially fine firm five fix fixed follow forced foreclosure formal four free front frustrated ftc fully
        future general gift giving goes gone granted great half handled happen harassing harassment hardship harm
        health hear heard hearing held helping here high hit hospital hung husband idea ignored illegal illegally
        immediate include included indicate indicated individual inform informing installed internet isn job
        judgement judgment keeping keeps kept kind knew knowing known knows lack lady large laws lawsuit lawyer
        learned lease leave leaving legally less liability liable lie lied life link litigation little live living
        local locked logged long look looked looking loss lost lot low makes man manner mark means medical meet
        member members membership mention mentioned messages might mind minimum misleading missed missing mistake
        mobile most mother move moved moving mr na names nearly needs night nobody none normal note noted obligation
        obligations obviously occurred offered officer opening opt option options others outside overdraft owner
        package paper papers parents passed payday physically policies policy poor post power practice pre print
        privacy probably problems processed product profile promise promised proper protect protection provider
        public pull pulled purchasing pursue question ran rather read ready realize realized really reasonable
        recall recent recorded recovery reference refuses refusing regular regulatory relationship release released
        remain remaining remarks removal rent reply repossessed representatives reps require requires research
        reserve respect respond responsibility responsible rest reversed ridiculous roof rude rules run sale save
        savings saw says school seeing seek seeking seemed seems seen self seller sending sense served shall shocked
        short showed signing simply single six small something son soon specialist spoken staff standard standing
        start starting stay step steps stolen stopped store submit sue sued suggested suit support switch takes talk
        talked talking team telling thanks themselves thing things think thought threatening till top totally trade
        travel treated treatment trial trust truth turn turned twice unacceptable understanding union unlawful
        update upset usc user victim violated violating violations wait waiting warning wasn whole wife wire
        withdraw withdrawal woman won wouldn write wrote zero
        """

    /// In one of twenty-five, up to one of three.
    static let common: StaticString = """
        15 3 4 5 6 able access accounts act action additional address advised again against agency agent agreement
        already another anything apply ask asked asking attorney aware bankruptcy before being believe below bill
        both bureau business c call calling came car cards care case caused cfpb change changed charge charges check
        checking claim claims clear close closed closing code collector companies complaint consumer consumers
        continue contract copy could court current customer customers date day days debit deleted denied department
        didn different dispute disputed does doing dollars don done down during each email end error even ever every
        everything evidence explained failed fair false fcra federal fee feel fees file financial find first
        following form found fraud full further gave getting give given go going good got hard having he help her
        him his hold home hours house how identity immediately income incorrect informed instead insurance interest
        into investigation issue issues its just keep know knowledge last late later law left legal let letter
        letters like line loans longer m mail make making manager matter may message mine month months more mortgage
        much multiple must myself name need needed new next nothing notice notified now number off office old once
        only open opened order other our over own part past paying people per period person personal phone place
        plan please point police prior problem process program provide purchase put re recently record records
        refund refused remove removed rep reported representative request required resolution response return
        returned review right rights same say saying second section security see send service services set several
        she should show sign signature signed since situation social sold some someone speak spoke started state
        stated states stop such supervisor supposed sure system take taken taking tell terms than theft then these
        third those though three through times today too took transaction transfer trying two u unable under
        understand until us use used using ve very via violation want wanted way website week weeks well went what
        where while who why within without work writing written wrong year years your
        """

    /// More often still.
    static let everywhere: StaticString = """
        a about account after all am amount an and any are as at back bank be because been but by called can card
        company credit debt did do due for from get had has have i if in information is it loan made me money my
        never no not of on one or out pay payment payments report reporting s said sent so t that the their them
        there they this time to told up was we were when which will with would you
        """
}
