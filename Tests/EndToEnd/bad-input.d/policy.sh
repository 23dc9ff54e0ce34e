# Policies that cannot be.
policy() { # status arguments…
    local status=$1
    shift
    exits "$status" "$bin/evenhand" policy "$@"
}

policy_checks() {
    printf 'version: floor-1\nfigures:\n  statementBusinessDays: 1\n' >floor.yaml
    printf 'version: typo-1\nfigurs: {}\n' >typo.yaml
    begin "policy: below a hard floor it is refused with line, column and limit, by check and by activate"
    policy 65 check floor.yaml
    says "line 3, column 26: figures.statementBusinessDays is 1; the rules allow 2–365."
    policy 65 activate floor.yaml
    says "line 3, column 26"
    policy 65 check floor.yaml --json
    one_json_error badData
    end

    begin "policy: an unknown key is refused with the nearest known one"
    policy 65 check typo.yaml
    says "line 2, column 1: figurs is no key of a policy; did you mean figures?"
    end

    begin "policy: no YAML, no file and no version are told apart"
    printf 'version: [\n' >broken.yaml
    policy 65 check broken.yaml
    says "this is no YAML"
    policy 66 check nowhere.yaml
    says "nowhere.yaml"
    policy 1 show nowhere-1
    says "there is no policy nowhere-1"
    says "evenhand policy list"
    policy 1 replay nowhere-1 --json
    one_json_error notFound
    end

    begin "policy: a version names one text for ever"
    printf 'version: once-1\n' >once.yaml
    policy 0 activate once.yaml
    prints "once-1"
    printf 'version: once-1\nfigures: {waitDays: 5}\n' >once.yaml
    policy 65 activate once.yaml
    says "version once-1 was put in force on"
    end
}

clock_checks() {
    begin "clocks: an unknown regime, complaint and wait are named, with where to look"
    complaint 0 file --channel email --language en --text "The door sticks." --json
    id=$(grep -oE 'C-[0-9]+' "$work/stdout" | head -n 1)
    complaint 64 clocks "$id" --regime fcb
    says "fcb"
    complaint 1 clocks C-999999
    says "there is no complaint C-999999"
    complaint 1 wait end "$id"
    says "evenhand complaint wait start $id --question TEXT"
    complaint 65 extend "$id" --days 99 --reason "The laboratory reports on Friday"
    says "the policy allows an extension of 1–10 business days"
    complaint 65 wait start "$id" --question "n/a"
    says "question"
    end

    begin "letters: a letter that cannot be written says what is missing"
    complaint 1 letter preview "$id" --kind finalResponse --party customer
    says "evenhand complaint head add $id"
    complaint 65 letter preview "$id" --kind holding --party customer
    says "why there is no answer yet"
    complaint 65 letter preview "$id" --kind acknowledgement --party customer --language xx
    says "there are in en, th, pl, te"
    grew_by 1
    end
}
