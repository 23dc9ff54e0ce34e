# What must be true of an import after a crash, told from two lists of lines `row<TAB>complaint`: what was acknowledged,
# and what is stored. Prints the first fault and fails; else prints nothing.
verify_acknowledged() { # acknowledged stored
    local twice lost
    twice=$(cut -f 1 "$2" | LC_ALL=C sort | uniq -d | head -n 3 | tr '\n' ' ')
    if [ -n "$twice" ]; then
        echo "stored twice: $twice"
        return 1
    fi
    lost=$(LC_ALL=C comm -23 <(LC_ALL=C sort -u "$1") <(LC_ALL=C sort -u "$2") | head -n 3 | tr '\t\n' '= ')
    if [ -n "$lost" ]; then
        echo "acknowledged but not there, or under another number: $lost"
        return 1
    fi
}
