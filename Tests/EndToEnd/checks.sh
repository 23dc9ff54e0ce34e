# Named checks for the end-to-end scripts. A check runs programs, states what must be true of them, and prints
# `ok NAME` or `FAILED NAME: why`.
check_name=
check_faults=()
failed_checks=0
passed_checks=0

begin() { # name
    check_name=$1
    check_faults=()
}

fault() { check_faults+=("$*"); }

end() {
    if [ ${#check_faults[@]} -eq 0 ]; then
        passed_checks=$((passed_checks + 1))
        echo "ok $check_name"
    else
        failed_checks=$((failed_checks + 1))
        local why
        why=$(printf '%s; ' "${check_faults[@]}")
        echo "FAILED $check_name: ${why%; }"
    fi
}

# Runs a program with its output in $work/stdout and $work/stderr and compares its exit status; two minutes at most.
exits() { # status program arguments…
    local expected=$1
    shift
    timeout 120 "$@" >"$work/stdout" 2>"$work/stderr" </dev/null
    local status=$?
    [ "$status" -eq "$expected" ] ||
        fault "status $status instead of $expected from '$(basename "$1") ${*:2:4}': $(head -c 300 "$work/stderr" | tr '\n' ' ')"
}

says() { # text that must stand on standard error
    grep -qF -- "$1" "$work/stderr" || fault "standard error lacks '$1': $(head -c 300 "$work/stderr" | tr '\n' ' ')"
}

prints() { # text that must stand on standard output
    grep -qF -- "$1" "$work/stdout" || fault "standard output lacks '$1': $(head -c 300 "$work/stdout" | tr '\n' ' ')"
}

prints_nothing() {
    [ ! -s "$work/stdout" ] || fault "standard output is not empty: $(head -c 100 "$work/stdout")"
}

holds() { # file text
    grep -qF -- "$2" "$1" 2>/dev/null || fault "$(basename "$1") lacks '$2': $(head -c 300 "$1" 2>/dev/null | tr '\n' ' ')"
}

# Standard error is one JSON object with this code, a message and a fix; standard output is empty.
one_json_error() { # code
    prints_nothing
    [ "$(wc -l <"$work/stderr")" -eq 1 ] || fault "standard error is not one line: $(head -c 300 "$work/stderr")"
    grep -qE '^\{"error":\{"code":"'"$1"'",.*"message":"[^"].*","fix":(null|".+")\}\}$' "$work/stderr" ||
        fault "standard error is not the error object '$1': $(head -c 300 "$work/stderr")"
}

# Neither output holds a control character other than the line's end and the tab.
no_control_characters() {
    local file
    for file in "$work/stdout" "$work/stderr"; do
        if LC_ALL=C grep -q $'[\x01-\x08\x0b-\x1f\x7f]' "$file"; then
            fault "a control character reaches $(basename "$file"): $(cat -v "$file" | grep -m 1 '\^' | head -c 120)"
        fi
    done
}

summary() { # script
    echo "$1: $passed_checks checks passed, $failed_checks failed"
    [ "$failed_checks" -eq 0 ]
}
