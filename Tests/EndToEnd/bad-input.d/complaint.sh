# Complaints and commands on them that cannot be taken.
complaint() { # status arguments…
    local status=$1
    shift
    exits "$status" "$bin/evenhand" complaint "$@"
}

file_complaint() { # status text arguments…
    local status=$1 text=$2
    shift 2
    complaint "$status" file --channel email --language en --text "$text" "$@"
}

complaint_checks() {
    bad_texts
    bad_values
    unknown_records
    control_characters
    usage_errors
}

bad_texts() {
    head -c 10485760 /dev/zero | tr '\0' y >huge.txt
    head -c 70000 huge.txt >large.txt
    begin "file: a narrative of 10 MiB, and one of 70,000 bytes, are refused with the limit"
    file_complaint 65 @huge.txt
    says "64 KiB"
    file_complaint 65 @huge.txt --json
    one_json_error badData
    file_complaint 65 @large.txt
    says "narrative has 70000 bytes; at most 65536 are taken"
    file_complaint 65 @large.txt --json
    one_json_error badData
    says '"field":"narrative"'
    grew_by 0
    end

    printf 'The caf\xe9 was closed.\n' >latin.txt
    begin "file: text that is not UTF-8 is refused, with the command that converts it"
    file_complaint 65 @latin.txt
    says "latin.txt is not UTF-8"
    says "iconv"
    file_complaint 65 @latin.txt --json
    one_json_error badData
    grew_by 0
    end

    begin "file: an empty narrative is refused"
    file_complaint 65 ""
    says "narrative is empty"
    grew_by 0
    end

    begin "file: a file that is not there is 66"
    file_complaint 66 @nowhere.txt --json
    one_json_error inputMissing
    end
}

bad_values() {
    begin "file: a date that is none is refused, naming the value and the option"
    file_complaint 64 "The date." --received 2026-02-30
    says "2026-02-30"
    says "--received"
    file_complaint 64 "The date." --received 2026-02-30 --json
    one_json_error usage
    file_complaint 64 "The channel." --channel pigeon
    says "pigeon"
    says "email"
    grew_by 0
    end
}

unknown_records() {
    begin "an unknown employee is named, with where to look, and nothing is filed"
    file_complaint 1 "He shouted." --ground conduct --allegation "He shouted" --employee E-99
    says "there is no employee E-99"
    says "evenhand employee list"
    file_complaint 1 "He shouted." --ground conduct --allegation "He shouted" --employee E-99 --json
    one_json_error notFound
    says '"field":"employee"'
    grew_by 0
    end

    begin "an unknown complaint, customer and head are named, with where to look"
    complaint 1 show C-999999
    says "there is no complaint C-999999"
    says "evenhand complaint list"
    file_complaint 1 "Who am I?" --customer CU-99
    says "CU-99"
    complaint 1 find C-1 --head 9 --outcome upheld --text "It is so." --json
    one_json_error notFound
    exits 1 "$bin/evenhand" customer show CU-99 --json
    one_json_error notFound
    grew_by 0
    end
}

control_characters() {
    printf 'evil \033[31mred\033[0m \007bell \033]0;title\007 \x7f and \xc2\x9b31m\n' >escapes.txt
    begin "control characters of a narrative never reach the terminal, on any view"
    complaint 0 file --channel email --language en --text @escapes.txt --json
    id=$(grep -oE 'C-[0-9]+' "$work/stdout" | head -n 1)
    no_control_characters
    complaint 0 show "$id"
    prints "evil"
    no_control_characters
    ! LC_ALL=C grep -q $'\xc2\x9b' "$work/stdout" || fault "the C1 control U+009B reaches the terminal"
    complaint 0 show "$id" --json
    no_control_characters
    complaint 0 list --limit 1
    prints "evil"
    no_control_characters
    complaint 0 search evil
    no_control_characters
    exits 0 "$bin/evenhand" queue
    no_control_characters
    exits 0 "$bin/evenhand" score escapes.txt --explain
    no_control_characters
    grew_by 1
    end

    begin "control characters of an argument never reach the terminal"
    complaint 64 show $'C-\033[31m1'
    no_control_characters
    exits 66 "$bin/evenhand" import complaints $'no\033[31mfile.csv'
    no_control_characters
    complaint 64 list --status $'new\033[31m'
    no_control_characters
    end
}

usage_errors() {
    begin "usage: 64 for what no command knows, in text and in JSON"
    exits 64 "$bin/evenhand" complain
    prints_nothing
    exits 64 "$bin/evenhand" complaint show
    says "Usage: evenhand complaint show"
    exits 64 "$bin/evenhand" complaint show C-1 --nonsense
    says "--nonsense"
    exits 64 "$bin/evenhand" complaint show C-1 --nonsense --json
    one_json_error usage
    exits 64 "$bin/evenhand" complaint show X-1 --json
    one_json_error usage
    says "X-1"
    exits 64 "$bin/evenhand" import complaints mended.csv --batch 0 --json
    one_json_error usage
    exits 64 "$bin/evenhand-server" --nonsense
    says "--nonsense"
    end
}
