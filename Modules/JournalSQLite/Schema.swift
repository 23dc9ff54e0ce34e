internal import GRDB

/// The tables, as append-only migrations: a migration that was ever released is never edited, only followed by another.
/// SQL text alone, so that no later change of a type changes what an old folder becomes.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1-journal") { try $0.execute(sql: journal) }
        migrator.registerMigration("1-read-models") { try $0.execute(sql: readModels) }
        migrator.registerMigration("2-outcomes") { try $0.execute(sql: outcomes) }
        migrator.registerMigration("3-arrangement") { try $0.execute(sql: arrangement) }
        migrator.registerMigration("4-people-lines") { try $0.execute(sql: lines) }
        migrator.registerMigration("4-people-reads") { try $0.execute(sql: reads) }
        migrator.registerMigration("5-alerts") { try $0.execute(sql: alerts) }
        migrator.registerMigration("5-ever-concerned") { try $0.execute(sql: everConcerned) }
        migrator.registerMigration("5-ledgers") { try $0.execute(sql: ledgers) }
        migrator.registerMigration("6-duplicates") { try $0.execute(sql: duplicates) }
        migrator.registerMigration("7-narrowing") { try $0.execute(sql: narrowing) }
        migrator.registerMigration("8-products") { try $0.execute(sql: products) }
        return migrator
    }

    /// How many migrations there are: the layout this program writes.
    static var version: Int { migrator.migrations.count }

    /// `stream` and `subject` are the stream's key: category (1 complaint, 2 customer, 3 employee, 4 access, 6 policy)
    /// shifted left by 48 bits, or'ed with the number. A text's `id` is the event's sequence shifted left by 16 bits,
    /// or'ed with the text's index, so that a long text lies in an ordinary table leaf and an event's texts lie together.
    private static let journal = """
        CREATE TABLE event (
            sequence INTEGER PRIMARY KEY,
            stream INTEGER NOT NULL,
            version INTEGER NOT NULL,
            kind TEXT NOT NULL,
            at INTEGER NOT NULL,
            actor INTEGER NOT NULL,
            unique_key TEXT,
            text_count INTEGER NOT NULL,
            hash BLOB NOT NULL,
            payload TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX event_stream ON event (stream, version);
        CREATE UNIQUE INDEX event_unique_key ON event (unique_key) WHERE unique_key IS NOT NULL;
        CREATE TABLE text (
            id INTEGER PRIMARY KEY,
            subject INTEGER NOT NULL,
            hash BLOB NOT NULL,
            salt BLOB,
            text TEXT,
            erased_by INTEGER
        ) STRICT;
        CREATE INDEX text_subject ON text (subject);
        CREATE TABLE checkpoint (
            sequence INTEGER PRIMARY KEY,
            journal_hash BLOB NOT NULL,
            at INTEGER NOT NULL,
            signature BLOB NOT NULL
        ) STRICT;
        """

    private static let readModels = """
        CREATE TABLE complaint (
            id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL,
            customer INTEGER,
            received_at INTEGER NOT NULL,
            channel TEXT NOT NULL,
            language TEXT NOT NULL,
            product_area TEXT,
            source TEXT,
            source_id TEXT,
            topic TEXT,
            severity INTEGER,
            heat INTEGER,
            priority INTEGER,
            cues TEXT,
            status TEXT NOT NULL,
            stage TEXT NOT NULL,
            heads TEXT,
            acknowledge_by INTEGER,
            respond_by INTEGER,
            remedies TEXT,
            is_acknowledged INTEGER NOT NULL,
            reopen_count INTEGER NOT NULL,
            embargoed_until INTEGER,
            closed_at INTEGER,
            changed_at INTEGER NOT NULL,
            next_due INTEGER,
            queue_order INTEGER
        ) STRICT;
        CREATE INDEX complaint_queue ON complaint (queue_order, received_at) WHERE queue_order IS NOT NULL;
        CREATE INDEX complaint_status ON complaint (status);
        CREATE INDEX complaint_topic ON complaint (topic) WHERE topic IS NOT NULL;
        CREATE INDEX complaint_language ON complaint (language);
        CREATE INDEX complaint_product_area ON complaint (product_area) WHERE product_area IS NOT NULL;
        CREATE INDEX complaint_customer ON complaint (customer) WHERE customer IS NOT NULL;
        CREATE INDEX complaint_due ON complaint (next_due) WHERE next_due IS NOT NULL;
        CREATE TABLE complaint_employee (
            employee INTEGER NOT NULL,
            complaint INTEGER NOT NULL,
            PRIMARY KEY (employee, complaint)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE remedy (
            due INTEGER NOT NULL,
            complaint INTEGER NOT NULL,
            remedy INTEGER NOT NULL,
            owner INTEGER NOT NULL,
            PRIMARY KEY (due, complaint, remedy)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE counter (
            name TEXT PRIMARY KEY,
            value INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE customer (
            id INTEGER PRIMARY KEY,
            external_source TEXT,
            external_id TEXT,
            entry TEXT NOT NULL
        ) STRICT;
        CREATE INDEX customer_external ON customer (external_id, external_source) WHERE external_id IS NOT NULL;
        CREATE TABLE employee (
            id INTEGER PRIMARY KEY,
            entry TEXT NOT NULL
        ) STRICT;
        CREATE TABLE token (
            id INTEGER PRIMARY KEY,
            sha256 BLOB NOT NULL,
            entry TEXT NOT NULL
        ) STRICT;
        CREATE INDEX token_sha256 ON token (sha256);
        """

    /// An answer by events has `stream`, `version` and `event_count`; one kept in words has `reply` or `refusal`, and
    /// neither once they were erased. The last index finds the words without passing the others.
    private static let outcomes = """
        CREATE TABLE outcome (
            person INTEGER NOT NULL,
            method TEXT NOT NULL,
            key TEXT NOT NULL,
            at INTEGER NOT NULL,
            request BLOB,
            stream INTEGER,
            version INTEGER,
            event_count INTEGER,
            reply BLOB,
            refusal BLOB,
            PRIMARY KEY (person, method, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX outcome_at ON outcome (at);
        CREATE INDEX outcome_stream ON outcome (stream) WHERE stream IS NOT NULL;
        CREATE INDEX outcome_words ON outcome (at) WHERE stream IS NULL AND request IS NOT NULL;
        """

    /// Who works on a complaint, and which one it is merged into.
    private static let arrangement = """
        ALTER TABLE complaint ADD COLUMN assigned_to INTEGER;
        ALTER TABLE complaint ADD COLUMN lead INTEGER;
        """

    /// Who was whose manager, as it was recorded. A folder of before gets what its events say: the stream keys of
    /// employees lie between 3 and 4 shifted left by 48 bits.
    private static let lines = """
        CREATE TABLE manager_change (
            employee INTEGER NOT NULL,
            version INTEGER NOT NULL,
            manager INTEGER,
            from_at INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL,
            PRIMARY KEY (employee, version)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX manager_change_manager ON manager_change (manager) WHERE manager IS NOT NULL;
        INSERT INTO manager_change
            SELECT stream & 281474976710655, version, payload ->> '$.data.manager', payload ->> '$.data.from', at
            FROM event
            WHERE stream >= 844424930131968 AND stream < 1125899906842624 AND kind = 'employee.managerChanged';
        """

    /// Who read which complaints. No fold of the journal: a rebuild leaves it. `first` and `last` are the lowest and the
    /// highest number among the complaints of one read; a read of one has both alike. The gap without an end is the
    /// process at work: everything before its beginning is kept.
    private static let reads = """
        CREATE TABLE case_read (
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            person INTEGER NOT NULL,
            door TEXT NOT NULL,
            what TEXT NOT NULL,
            first INTEGER NOT NULL,
            last INTEGER NOT NULL,
            count INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX case_read_complaint ON case_read (first, id);
        CREATE INDEX case_read_many ON case_read (id) WHERE first <> last;
        CREATE INDEX case_read_person ON case_read (person, id);
        CREATE TABLE read_gap (
            id INTEGER PRIMARY KEY,
            from_at INTEGER NOT NULL,
            until_at INTEGER,
            lost INTEGER
        ) STRICT;
        """

    /// Open alerts, and when to look at which complaint's clocks. `alert.addressee` is 0 for the head of complaints.
    /// `clock_look.at` is NULL for one that waits for nothing but an event; a complaint that stands in no row was not
    /// enrolled yet. `followers` are those merged into a complaint.
    private static let alerts = """
        ALTER TABLE complaint ADD COLUMN followers TEXT;
        ALTER TABLE complaint ADD COLUMN alerts TEXT;
        UPDATE complaint SET followers = merged.ids FROM (
            SELECT lead, json_group_array(id) AS ids FROM (
                SELECT lead, id FROM complaint WHERE lead IS NOT NULL ORDER BY lead, id)
            GROUP BY lead) AS merged
        WHERE merged.lead = complaint.id;
        CREATE TABLE alert (
            due INTEGER NOT NULL,
            complaint INTEGER NOT NULL,
            alert INTEGER NOT NULL,
            addressee INTEGER NOT NULL,
            PRIMARY KEY (due, complaint, alert)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX alert_addressee ON alert (addressee, due, complaint, alert);
        CREATE TABLE clock_look (
            complaint INTEGER PRIMARY KEY,
            at INTEGER
        ) STRICT;
        CREATE INDEX clock_look_at ON clock_look (at) WHERE at IS NOT NULL;
        """

    /// Whom a complaint once concerned, also where somebody else was named since. A folder of before gets what its events
    /// say: of a complaint on which an employee was named, each head learns whom it concerned before.
    private static let everConcerned = """
        INSERT INTO complaint_employee
            SELECT DISTINCT payload ->> '$.data.employee', stream & 281474976710655 FROM event
            WHERE kind IN ('complaint.headAdded', 'complaint.employeeNamed')
                AND payload ->> '$.data.employee' IS NOT NULL
            ON CONFLICT DO NOTHING;
        UPDATE complaint SET heads = (
            SELECT json_group_array(json_set(line.value, '$.formerly', json((
                SELECT json_group_array(former) FROM (
                    SELECT payload ->> '$.data.employee' AS former, min(version) FROM event
                    WHERE event.stream = (281474976710656 | complaint.id)
                        AND kind IN ('complaint.headAdded', 'complaint.employeeNamed')
                        AND payload ->> '$.data.head' = line.value ->> '$.head'
                        AND payload ->> '$.data.employee' <> coalesce(line.value ->> '$.employee', 0)
                    GROUP BY former ORDER BY min(version)))))) FROM json_each(complaint.heads) AS line)
        WHERE id IN (SELECT stream & 281474976710655 FROM event WHERE kind = 'complaint.employeeNamed');
        """

    /// What ledgers hold, summed by customer, moment and currency, and what happened to customers beside purchases. A folder
    /// of before gets what its events say: the stream keys of customers lie between 2 and 3 shifted left by 48 bits, and
    /// lines were entered one by one.
    private static let ledgers = """
        ALTER TABLE customer ADD COLUMN grouping TEXT;
        CREATE INDEX customer_grouping ON customer (id, grouping) WHERE grouping IS NOT NULL;
        CREATE TABLE ledger_moment (
            customer INTEGER NOT NULL,
            at INTEGER NOT NULL,
            currency TEXT NOT NULL,
            sales INTEGER NOT NULL,
            returns INTEGER NOT NULL,
            goods INTEGER NOT NULL,
            serving INTEGER NOT NULL,
            document TEXT,
            PRIMARY KEY (customer, at, currency)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO ledger_moment
            SELECT stream & 281474976710655, payload ->> '$.data.on', payload ->> '$.data.amount.currency',
                sum(iif(payload ->> '$.data.kind' = 'revenue', max(0, payload ->> '$.data.amount.minorUnits'), 0)),
                sum(iif(payload ->> '$.data.kind' = 'revenue', min(0, payload ->> '$.data.amount.minorUnits'), 0)),
                sum(iif(payload ->> '$.data.cost' = 'goods', payload ->> '$.data.amount.minorUnits', 0)),
                sum(iif(coalesce(payload ->> '$.data.cost', 'goods') <> 'goods',
                    payload ->> '$.data.amount.minorUnits', 0)), NULL
            FROM event
            WHERE stream >= 562949953421312 AND stream < 844424930131968 AND kind = 'customer.ledgerEntered'
                AND payload ->> '$.data.amount.currency' IS NOT NULL
            GROUP BY 1, 2, 3;
        CREATE INDEX complaint_needs ON complaint (customer, received_at, topic) WHERE customer IS NOT NULL;
        CREATE TABLE customer_turn (
            customer INTEGER NOT NULL,
            version INTEGER NOT NULL,
            at INTEGER NOT NULL,
            kind TEXT NOT NULL,
            PRIMARY KEY (customer, version)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO customer_turn
            SELECT stream & 281474976710655, version,
                iif(kind = 'customer.ledgerEntered', payload ->> '$.data.on', at),
                CASE kind
                    WHEN 'customer.parted' THEN 'parted'
                    WHEN 'customer.standingChanged' THEN payload ->> '$.data.standing'
                    ELSE coalesce(payload ->> '$.data.renewal', 'referral')
                END
            FROM event
            WHERE stream >= 562949953421312 AND stream < 844424930131968
                AND (kind IN ('customer.parted', 'customer.standingChanged')
                    OR (kind = 'customer.ledgerEntered' AND payload ->> '$.data.kind' IN ('renewal', 'referral')));
        """

    /// Which complaint may be which earlier one over again, and which texts are one letter. `letter.letter` is the first
    /// complaint of the letter, 0 for one whose words were erased; bands are what later copies find a text by. A complaint
    /// without a row in `letter` was not compared yet.
    private static let duplicates = """
        ALTER TABLE complaint ADD COLUMN not_duplicates TEXT;
        CREATE TABLE duplicate (
            complaint INTEGER NOT NULL,
            other INTEGER NOT NULL,
            likeness TEXT NOT NULL,
            similarity INTEGER NOT NULL,
            PRIMARY KEY (complaint, other)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE letter (
            complaint INTEGER PRIMARY KEY,
            letter INTEGER NOT NULL,
            customer INTEGER
        ) STRICT;
        CREATE INDEX letter_letter ON letter (letter, customer);
        CREATE TABLE letter_band (
            band INTEGER NOT NULL,
            complaint INTEGER NOT NULL,
            PRIMARY KEY (band, complaint)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX letter_band_complaint ON letter_band (complaint);
        """

    /// What lists and the queue are narrowed by beside what had an index before. That of the queue holds all that it is
    /// narrowed by: a complaint that does not pass is not read.
    private static let narrowing = """
        CREATE INDEX complaint_channel ON complaint (channel);
        CREATE INDEX complaint_source ON complaint (source) WHERE source IS NOT NULL;
        CREATE INDEX complaint_received ON complaint (received_at);
        CREATE INDEX complaint_assigned ON complaint (assigned_to, queue_order, received_at, id)
            WHERE assigned_to IS NOT NULL AND queue_order IS NOT NULL;
        DROP INDEX complaint_queue;
        CREATE INDEX complaint_queue
            ON complaint (queue_order, received_at, id, status, language, product_area, next_due, assigned_to)
            WHERE queue_order IS NOT NULL;
        """

    /// Products are what lists are narrowed by most, and by language, topic or channel beside it: their index holds these, in
    /// order of number all the same. Nothing of it changes while a complaint is worked on, but for its topic.
    private static let products = """
        DROP INDEX complaint_product_area;
        CREATE INDEX complaint_product_area ON complaint (product_area, id, language, topic, channel)
            WHERE product_area IS NOT NULL;
        """

    /// What indexes that give complaints in order of number hold beside what they find.
    static let heldColumns: [String: Set<String>] = ["complaint_product_area": ["language", "topic", "channel"]]

    /// The tables a rebuild empties.
    static let readModelTables = [
        "complaint", "complaint_employee", "remedy", "alert", "clock_look", "duplicate", "letter", "letter_band",
        "counter", "customer", "employee", "manager_change", "token", "ledger_moment", "customer_turn",
    ]
}
