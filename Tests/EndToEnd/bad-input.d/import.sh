# Files that are not what an import takes.

# Like `exits`, for an import: status, then its arguments.
import_exits() {
    local status=$1
    shift
    exits "$status" "$bin/evenhand" import complaints "$@"
}

reject_is() { # line column rule
    grep -qE "^$1,$2,\"?$3: ." "$reject_file" || fault "no reject '$1,$2,$3' in $(cut -c1-120 "$reject_file" | tr '\n' ' ')"
}

import_checks() {
    wrong_columns
    broken_rows
    second_run
    long_narrative
    cut_files
    other_files
}

wrong_columns() {
    printf 'id,letter\n1,hello\n' >no-columns.csv
    begin "import: columns that are not there are named with those that are, and how to name others"
    import_exits 65 no-columns.csv
    says "no-columns.csv: no column holds the narrative"
    says "the file has id, letter"
    says "--text-column"
    prints_nothing
    import_exits 65 no-columns.csv --text-column letter
    says "no column holds the date of receipt"
    says "--received"
    import_exits 65 no-columns.csv --text-column leter --received 2026-03-02
    says 'there is no column "leter"'
    grew_by 0
    end

    printf 'id;received;narrative\n1;2026-03-02;hello\n' >semicolons.csv
    begin "import: another delimiter is recognised and the flag for it named"
    import_exits 65 semicolons.csv
    says "--delimiter ';'"
    grew_by 0
    end

    begin "import --json: wrong columns are one JSON error"
    import_exits 65 no-columns.csv --json
    one_json_error badData
    end
}

# One bad row of every kind, each between good ones.
broken_rows() {
    {
        echo 'id,received,language,narrative'
        echo 'B-1,2026-03-02,en,A good row before all.'
        echo 'B-2,2026-02-30,en,The date is none.'
        echo 'B-3,2026-03-02,en,One cell,too many.'
        echo 'B-4,2026-03-02'
        echo 'B-5,2026-03-02,en,The clerk said "no" without quotes.'
        echo 'B-6,2026-03-02,en,"Text" behind the quote.'
        printf 'B-7,2026-03-02,en,Latin-1 caf\xe9 in a row.\n'
        echo 'B-8,2026-03-02,en,'
        echo 'B-9,yesterday,en,No day at all.'
        echo 'B-10,2026-03-02,en,"A good row, of'
        echo 'two lines."'
        echo 'B-11,2026-03-02,en,A good row after all.'
        echo 'B-12,2026-03-02,en,"A quote that is never closed.'
    } >broken.csv
    reject_file=$work/broken.csv.rejected.csv
    begin "import: bad rows go aside with line, column, rule and reason; the rest is imported"
    import_exits 65 broken.csv --source broken --json
    prints '"read":12,"imported":3,"already":0,"rejected":9'
    prints '"rejectsFile":"broken.csv.rejected.csv"'
    [ "$(head -n 1 "$reject_file")" = "line,column,rule,raw" ] || fault "the rejects have no header"
    reject_is 3 received invalid-date
    reject_is 4 "" column-count
    reject_is 5 "" column-count
    reject_is 6 narrative quote-in-field
    reject_is 7 narrative text-after-quote
    reject_is 8 narrative invalid-utf8
    reject_is 9 narrative missing-value
    reject_is 10 received invalid-date
    reject_is 14 narrative unclosed-quote
    holds "$reject_file" 'caf\xE9'
    grew_by 3
    end

    begin "import: the reason for a bad date says how a date is written"
    holds "$reject_file" 'YYYY-MM-DD'
    end

    printf '%s\n' '{"id":"L-1","received":"2026-03-02","narrative":"good"}' '{"id":"L-2","received":' '[1,2]' \
        '{"id":"L-4","received":"2026-03-02","narrative":["seven"]}' '{"id":"L-5","received":"2026-13-02","narrative":"month"}' \
        >broken.jsonl
    reject_file=$work/broken.jsonl.rejected.csv
    begin "import: broken JSON lines go aside the same way"
    import_exits 65 broken.jsonl --json
    prints '"read":5,"imported":1,"already":0,"rejected":4'
    reject_is 2 "" invalid-json
    reject_is 3 "" not-an-object
    reject_is 4 narrative not-text
    reject_is 5 received invalid-date
    grew_by 1
    end
}

second_run() {
    sed -i -e 's/2026-02-30/2026-02-28/' -e 's/,yesterday,/,2026-03-01,/' broken.csv
    begin "import: a second run, after two rows were mended, imports these two and nothing else"
    import_exits 65 broken.csv --source broken --json
    prints '"read":12,"imported":2,"already":3,"rejected":7'
    grew_by 2
    end

    printf 'id,received,narrative\nM-1,2026-03-02,one\nM-2,2026-03-02,two\n' >mended.csv
    begin "import: without rejects the status is 0, and a rejects file of an earlier run is gone"
    touch mended.csv.rejected.csv
    import_exits 0 mended.csv --json
    prints '"imported":2,"already":0,"rejected":0'
    [ ! -e mended.csv.rejected.csv ] || fault "an old rejects file stayed"
    import_exits 0 mended.csv --json
    prints '"imported":0,"already":2,"rejected":0'
    grew_by 2
    end

    begin "import: without ids a row is known by its contents"
    printf 'received,narrative\n2026-03-02,the same words\n2026-03-02,other words\n' >nameless.csv
    import_exits 0 nameless.csv --json
    prints '"imported":2'
    import_exits 0 nameless.csv --json
    prints '"imported":0,"already":2'
    grew_by 2
    end

    begin "import --dry-run: says what would be refused and stores nothing"
    import_exits 65 broken.csv --source other --dry-run
    says "broken.csv, line 4"
    grew_by 0
    end
}

long_narrative() {
    reject_file=$work/long.csv.rejected.csv
    {
        printf 'id,received,narrative\nN-1,2026-03-02,before\nN-2,2026-03-02,'
        head -c 10485760 /dev/zero | tr '\0' x
        printf '\nN-3,2026-03-02,after\n'
    } >long.csv
    begin "import: a narrative of 10 MiB goes aside with its size and the limit; its neighbours are imported"
    import_exits 65 long.csv --json
    prints '"read":3,"imported":2,"already":0,"rejected":1'
    reject_is 3 narrative field-too-long
    grep -q '10485760 bytes, the limit is 65536' "$reject_file" || fault "size and limit are not said"
    grew_by 2
    end
}

cut_files() {
    {
        echo id,received,narrative
        for number in $(seq 1 400); do echo "X-$number,2026-03-02,\"Row $number, with a fee of $((number * 7)) euros\""; done
    } >whole.csv
    head -c $(($(wc -c <whole.csv) - 20)) whole.csv >cut.csv
    reject_file=$work/cut.csv.rejected.csv
    begin "import: of a CSV file cut in the middle all whole rows are there, the cut one is set aside"
    import_exits 65 cut.csv --source cut --json
    prints '"read":400,"imported":399,"already":0,"rejected":1'
    reject_is 401 narrative unclosed-quote
    grew_by 399
    end

    gzip -c whole.csv >whole.csv.gz
    head -c $(($(wc -c <whole.csv.gz) / 2)) whole.csv.gz >cut.csv.gz
    begin "import: a gzip file cut in the middle is told with the byte; what was read is imported, and counted"
    import_exits 65 cut.csv.gz --source packed
    says "cut.csv.gz: the gzip data is cut short at byte"
    says "Fetch or copy the file again, then run the same command"
    before=$count_before
    imported=$(($(complaint_count) - before))
    [ "$imported" -gt 0 ] && [ "$imported" -lt 400 ] || fault "$imported rows were imported"
    says "$imported rows were imported before"
    grew_by "$imported"
    end

    begin "import: the whole file afterwards brings only what is missing"
    import_exits 0 whole.csv.gz --source packed --json
    prints "\"read\":400,\"imported\":$((400 - imported)),\"already\":$imported,\"rejected\":0"
    grew_by $((400 - imported))
    end

    printf 'damaged' | dd of=whole.csv.gz bs=1 seek=200 conv=notrunc status=none
    begin "import: damaged gzip data is told with the byte"
    import_exits 65 whole.csv.gz --source packed
    says "whole.csv.gz: "
    says "damaged near byte"
    grew_by 0
    end
}

other_files() {
    begin "import: a missing file is 66, in text and in JSON"
    import_exits 66 nowhere.csv
    says "nowhere.csv: cannot be opened: No such file or directory. Check the path"
    import_exits 66 nowhere.csv --json
    one_json_error inputMissing
    end

    : >empty.csv
    begin "import: an empty file, a folder and a program are no complaints"
    import_exits 65 empty.csv
    says "empty.csv: the file is empty where a header row is due"
    import_exits 66 "$work"
    says "Is a directory"
    import_exits 65 "$bin/evenhand" --source program
    grew_by 0
    end

    begin "import: control characters of a file never reach the terminal"
    printf 'id,received,narr\033[31mative\nE-1,2026-03-02,x\n' >escapes.csv
    import_exits 65 escapes.csv
    no_control_characters
    printf 'id,received,narrative\nE-1,2026-\033[31m02,red\n' >escapes.csv
    import_exits 65 escapes.csv --dry-run
    says "line 2"
    no_control_characters
    grew_by 0
    end
}
