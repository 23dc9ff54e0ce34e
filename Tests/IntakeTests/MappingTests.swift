import Testing

@testable import EvenhandIntake

@Suite struct `Mapping columns` {
    private static let published =
        "Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,Company public response,Company,"
        + "State,ZIP code,Tags,Consumer consent provided?,Submitted via,Date sent to company,"
        + "Company response to consumer,Timely response?,Consumer disputed?,Complaint ID\n"

    @Test func `the bureau's file as published`() throws {
        let text =
            Self.published
            + "03/19/2015,Mortgage,FHA,Servicing,,\"They lost my papers, twice.\",,Some Bank,TX,750XX,,Consent provided,"
            + "Web,03/20/2015,Closed with explanation,Yes,No,1291006\n"
            + "2015-03-21,Mortgage,,Servicing,,,,Some Bank,TX,,,,Phone,2015-03-22,In progress,Yes,,1291007\n"
        let reader = try IntakeReader(source(text), path: "complaints.csv")
        #expect(reader.format == .cfpb)
        guard case .record(let record) = try reader.next() else {
            Issue.record("a record is due")
            return
        }
        #expect(record.source == "cfpb")
        #expect(record.identity == .externalID("1291006"))
        #expect(record.narrative == "They lost my papers, twice.")
        #expect(record.received == ReceivedTime(secondsSinceEpoch: 1_426_723_200, isDateOnly: true))
        #expect(record.channel == "Web")
        #expect(record.productArea == "Mortgage")
        #expect(record.label("company") == "Some Bank")
        #expect(record.label("company_response") == "Closed with explanation")
        #expect(record.label("sub_product") == "FHA")
        #expect(record.label("date_sent") == "03/20/2015")
        #expect(record.label("timely") == "Yes")
        #expect(record.label("sub_issue") == nil, "empty values are left out")
        #expect(try reader.next() == nil)
        #expect(reader.counts == IntakeReader.Counts(records: 1, rejects: 0, skipped: 1))
        #expect(reader.counts.rows == 2)
    }

    @Test func `the bureau's file in snake_case`() throws {
        let header =
            "complaint_id,date_received,product,sub_product,issue,sub_issue,narrative,company,state,"
            + "company_response,timely,disputed,date_sent\n"
        let (records, rejects) = try intake(
            header + "5,2015-03-19,Card,,Fees,,Too many fees.,Bank,CA,Closed,Yes,No,2015-03-20\n")
        #expect(rejects.isEmpty)
        #expect(records.first?.externalID == "5")
        #expect(records.first?.label("issue") == "Fees")
        #expect(records.first?.label("disputed") == "No")
    }

    @Test func `an unpublished CSV finds the usual names`() throws {
        let text =
            "ID,Received at,Channel,Language,Customer name,Email,Product area,Text\n"
            + "A-1,2026-01-31T09:30:00+07:00,email,th,สมชาย,s@example.org,Cards,ไม่มีใครตอบ\n"
        let (records, _) = try intake(text, path: "/data/shop.export.csv.gz")
        let record = try #require(records.first)
        #expect(record.source == "shop")
        #expect(record.externalID == "A-1")
        #expect(record.received == ReceivedTime(secondsSinceEpoch: 1_769_826_600, isDateOnly: false))
        #expect(record.channel == "email")
        #expect(record.language == "th")
        #expect(record.customerName == "สมชาย")
        #expect(record.customerContact == "s@example.org")
        #expect(record.productArea == "Cards")
        #expect(record.narrative == "ไม่มีใครตอบ")
        #expect(record.line == 2)
    }

    @Test func `columns named by the caller win`() throws {
        let text = "text,other,key,mood\nno,yes,k1,angry\n"
        let mapping = ColumnMapping(
            columns: [.narrative: "other", .externalID: "key"], labels: [.init(name: "feeling", column: "mood")])
        let (records, _) = try intake(text, options: IntakeOptions(source: "crm", mapping: mapping))
        #expect(records.first?.narrative == "yes")
        #expect(records.first?.externalID == "k1")
        #expect(records.first?.source == "crm")
        #expect(records.first?.labels == [.init(name: "feeling", value: "angry")])
    }

    @Test func `a missing column is one error before any row, with the nearest name`() throws {
        let mapping = ColumnMapping(columns: [.narrative: "narative"])
        let error = try #require(
            intakeError { _ = try intake("id,narrative\n1,x\n", options: IntakeOptions(mapping: mapping)) })
        #expect(error.kind == .columns)
        #expect(error.exitStatus == 65)
        #expect(error.rowsRead == nil)
        #expect(
            "\(error)"
                == "test.csv: there is no column \"narative\"; the file has id, narrative. Did you mean \"narrative\"?")

        let unnamed = try #require(intakeError { _ = try intake("id,narativ\n1,x\n") })
        #expect(unnamed.message.contains("no column holds the narrative"))
        #expect(unnamed.message.contains("the file has id, narativ. Did you mean \"narativ\"?"))
        #expect(unnamed.hint == "Name the column with --text-column.")

        let far = try #require(intakeError { _ = try intake("alpha,beta\n1,x\n") })
        #expect(!far.message.contains("Did you mean"))
    }

    @Test func `the bureau's format asks for its columns`() throws {
        let options = IntakeOptions(format: .cfpb)
        let text = "date_received,date_sent,issue,channel,company_response,disputed\n2012-01-01,,a,Web,,\n"
        #expect(intakeError { _ = try intake(text, options: options) }?.message.contains("the narrative") == true)
        let bare = "narrative,company\nHello there,Bank\n"
        #expect(intakeError { _ = try intake(bare, options: options) }?.message.contains("the complaint's id") == true)
        let scoring = IntakeOptions(format: .cfpb, mapping: ColumnMapping(required: [.narrative]))
        #expect(try intake(bare, options: scoring).records.count == 1)
    }

    @Test func `another separator is guessed in the hint`() {
        let error = intakeError { _ = try intake("id;text\n1;x\n") }
        #expect(error?.hint == "The header seems to be separated otherwise: try --delimiter ';'")
        #expect(intakeError { _ = try intake("id\ttext\n1\tx\n") }?.hint.contains("--delimiter $'\\t'") == true)
    }

    @Test func `two columns of the same name are an error only when they are needed`() throws {
        #expect(intakeError { _ = try intake("text,Text\na,b\n") }?.message.contains("more than one column") == true)
        #expect(try intake("text,x,x\na,b,c\n").records.count == 1)
    }

    @Test(arguments: ["2015-02-29", "13/40/2015", "yesterday", "2015-03-19T25:00:00Z", "20150319", "2015-3-1"])
    func `a date that is none is a reject that names field and value`(date: String) throws {
        let (records, rejects) = try intake("id,received,text\n1,\(date),x\n2,2015-03-19,y\n3,,z\n")
        #expect(records.map(\.externalID) == ["2", "3"])
        #expect(records.last?.received == nil)
        let reject = try #require(rejects.first)
        #expect(reject.rule == .invalidDate)
        #expect(reject.column == "received")
        #expect(reject.line == 2)
        #expect(reject.message.hasPrefix("received is \"\(date)\", which is no date;"))
        #expect(reject.raw == Array("1,\(date),x".utf8))
    }

    @Test func `an empty narrative is a reject outside the bureau's file`() throws {
        let (records, rejects) = try intake("id,text\n1,\" \t\"\n2,y\n")
        #expect(records.count == 1)
        #expect(rejects.first?.rule == .missingValue)
        #expect(rejects.first?.message == "text is empty; a complaint needs a text")
    }

    @Test func `rows without an identifier are known by their content`() throws {
        let (records, _) = try intake("id,text\n,x\n7,x\n,x\n,z\n")
        guard case .content(let first) = records[0].identity, case .content(let third) = records[2].identity,
            case .content(let fourth) = records[3].identity
        else {
            Issue.record("three rows are known by content")
            return
        }
        #expect(records[1].externalID == "7")
        #expect(first == third)
        #expect(first != fourth)
        #expect(first == [0, 0, 0, 4] + Array("text".utf8) + [0, 0, 0, 1] + Array("x".utf8))
    }

    @Test func `JSON Lines map by key, also by one that first appears far down`() throws {
        var text = ""
        for number in 0..<3_000 { text += "{\"id\": \(number), \"text\": \"Nobody answered my letter.\"}\n" }
        text +=
            "{\"text\": \"last\", \"id\": \"x\", \"language\": \"pl\"}\n{\"id\": 1, \"text\": {\"a\": 1}}\n{\"id\": 2}\n"
        let (records, rejects) = try intake(text, path: "a.jsonl")
        #expect(records.count == 3_001)
        #expect(records.first?.externalID == "0")
        #expect(records.last?.language == "pl")
        #expect(rejects.map(\.rule) == [.notText, .missingValue])
        #expect(rejects.map(\.line) == [3_002, 3_003])
    }

    @Test func `JSON Lines without the text's key are one error before any row`() throws {
        let error = intakeError { _ = try intake("{\"id\": 1, \"txet\": \"x\"}\n", path: "a.jsonl") }
        #expect(error?.message.contains("Did you mean \"txet\"?") == true)
        let mapping = ColumnMapping(columns: [.externalID: "key"])
        let named = intakeError {
            _ = try intake("{\"id\": 1, \"text\": \"x\"}\n", path: "a.jsonl", options: IntakeOptions(mapping: mapping))
        }
        #expect(named?.message.contains("there is no column \"key\"; the file has id, text") == true)
    }

    @Test func `JSON Lines of bad lines alone are rejects, each with its line`() throws {
        let (records, rejects) = try intake("nonsense\n{\"a\": \n", path: "a.jsonl")
        #expect(records.isEmpty)
        #expect(rejects.map(\.line) == [1, 2])
    }

    @Test func `a text file is one document, or one a line`() throws {
        let text = "First line.\nSecond line.\n\n"
        #expect(try intake(text, path: "letter.txt").records.map(\.narrative) == [text])
        let lines = IntakeOptions(format: .text, textUnit: .line)
        #expect(try intake(text, options: lines).records.map(\.narrative) == ["First line.", "Second line."])
        let empty = try intake("", path: "letter.txt")
        #expect(empty.rejects.map(\.rule) == [.missingValue])
        let long = try intake(String(repeating: "x", count: 70_000), path: "letter.txt")
        #expect(long.rejects.map(\.rule) == [.fieldTooLong])
        let latin = try IntakeReader(MemoryByteSource([0x63, 0xE9]), path: "letter.txt").all()
        #expect(latin.rejects.map(\.rule) == [.invalidUTF8])
    }

    @Test func `formats are told by name`() {
        #expect(IntakeFormat(path: "a/b.CSV.gz") == .csv)
        #expect(IntakeFormat(path: "b.ndjson") == .jsonl)
        #expect(IntakeFormat(path: "b.txt") == .text)
        #expect(IntakeFormat(path: "-") == nil)
    }

    @Test func `distance counts slips of the keyboard`() {
        #expect(NearestName.distance(Array("narrative"), Array("narative")) == 1)
        #expect(NearestName.distance(Array("text"), Array("txet")) == 1)
        #expect(NearestName.distance([], Array("abc")) == 3)
        #expect(NearestName.of("Narratve", among: ["id", "narrative"]) == "narrative")
        #expect(NearestName.of("zip", among: ["id", "narrative"]) == nil)
    }
}
