# A disk that is full, and then is not.
#
# The server gets a file system of its own, almost full, in a mount namespace that ends with it. Where that is not allowed, a
# file-size limit takes its place: no file may grow beyond it until the limit is lifted.
start_on_small_disk() {
    small=$work/small
    : >"$work/server.out"
    mkdir -p "$small"
    local namespace=()
    if unshare --mount true 2>/dev/null; then
        namespace=(unshare --mount)
    elif unshare --user --map-root-user --mount true 2>/dev/null; then
        namespace=(unshare --user --map-root-user --mount)
    fi
    if [ ${#namespace[@]} -gt 0 ] && [ "${EVENHAND_DISK:-}" != limit ] &&
        "${namespace[@]}" mount -t tmpfs -o size=80m tmpfs "$small" 2>/dev/null; then
        disk="a file system with 6 MiB left"
        told="is full"
        mkfifo "$work/space"
        # What waits at the pipe frees the space again; nobody outside the namespace could.
        "${namespace[@]}" sh -c '
            mount -t tmpfs -o size=80m tmpfs "$1" && head -c 74m /dev/zero >"$1/ballast" || exit 1
            (timeout 600 cat "$2/space" && rm "$1/ballast" && touch "$2/given") &
            shift 2
            exec "$@"' - "$small" "$work" \
            "$bin/evenhand-server" --data "$small/desk" --listen 127.0.0.1:0 >"$work/server.out" 2>"$work/server.err" &
    else
        disk="a file-size limit of 3 MiB"
        # SQLite knows it for a failed write, not for a full disk.
        told="failed (disk I/O error"
        (ulimit -S -f 3072 && exec "$bin/evenhand-server" --data "$small/desk" --listen 127.0.0.1:0) \
            >"$work/server.out" 2>"$work/server.err" &
    fi
    server_pid=$!
    await_listening_or_end
    kill -0 "$server_pid" 2>/dev/null || fail "no server on a small disk: $(cat "$work/server.err")"
    read_address "$small/desk"
}

give_space() {
    local waited=0
    case "$disk" in
    *limit*) prlimit --pid "$server_pid" --fsize=unlimited ;;
    *)
        timeout 5 sh -c 'echo more >"$1"' - "$work/space"
        until [ -e "$work/given" ] || [ "$waited" -ge 100 ]; do
            waited=$((waited + 1))
            sleep 0.1
        done
        [ -e "$work/given" ]
        ;;
    esac || fault "no space could be given"
}

first_start_on_a_full_disk() {
    local limit
    begin "disk full at the first start: status 74; the next start finds a folder it can use, and its token works"
    for limit in 8 40 100; do
        rm -rf "$work/first"
        (ulimit -S -f "$limit" && exits 74 "$bin/evenhand-server" --data "$work/first" --listen 127.0.0.1:0
            says "nothing of this was kept"
            [ ${#check_faults[@]} -eq 0 ]) || fault "with $limit KiB: $(head -c 300 "$work/stderr" | tr "\n" " ")"
        start_server "$work/first"
        exits 0 "$bin/evenhand" complaint file --channel email --language en --text "The first one."
        exits 0 "$bin/evenhand" audit verify
        stop_server TERM
    done
    end
}

disk_checks() {
    first_start_on_a_full_disk
    awk 'BEGIN {
        print "id,received,narrative"
        for (i = 1; i <= 12000; i++)
            printf "D-%d,2026-03-02,\"Row %d: the fee of %d was charged %d times, and number %d never answered the letter\"\n",
                i, i, i * 7 % 1000, i % 9, i * 13
    }' >disk.csv
    start_on_small_disk
    local acknowledged filed=0
    begin "disk full ($disk): an import ends with 74, says which disk and what to do"
    exits 74 "$bin/evenhand" import complaints disk.csv --source disk --acknowledgements acknowledged
    says "$told"
    says "nothing of this was kept"
    says "again"
    says "the same command goes on"
    acknowledged=$(wc -l <acknowledged)
    [ "$acknowledged" -gt 0 ] && [ "$acknowledged" -lt 12000 ] || fault "$acknowledged rows were acknowledged"
    end

    begin "disk full: a single command is 74, one JSON error"
    # The last pages may still take a few.
    head -c 60000 huge.txt >nearly.txt
    while "$bin/evenhand" complaint file --channel email --language en --text @nearly.txt >/dev/null 2>&1; do
        filed=$((filed + 1))
        [ "$filed" -lt 200 ] || break
    done
    exits 74 "$bin/evenhand" complaint file --channel email --language en --text @nearly.txt --json
    one_json_error disk
    says "$told"
    end

    begin "disk full: what was acknowledged is there and nothing else, the server reads on, the audit passes"
    count_before=$(complaint_count)
    [ "$count_before" -eq $((acknowledged + filed)) ] ||
        fault "$count_before complaints, $acknowledged rows and $filed others acknowledged"
    exits 0 "$bin/evenhand" complaint show C-1
    exits 0 "$bin/evenhand" queue
    exits 0 "$bin/evenhand" audit verify
    kill -0 "$server_pid" 2>/dev/null || fault "the server died"
    end

    begin "disk full: when there is space again the server goes on without a restart"
    give_space
    exits 0 "$bin/evenhand" complaint file --channel email --language en --text @nearly.txt --json
    exits 0 "$bin/evenhand" import complaints disk.csv --source disk --json
    prints "\"read\":12000,\"imported\":$((12000 - acknowledged)),\"already\":$acknowledged,\"rejected\":0"
    grew_by $((12001 - acknowledged))
    wait_for_index
    exits 0 "$bin/evenhand" complaint search "letter"
    exits 0 "$bin/evenhand" audit verify
    stop_server TERM
    [ "$server_status" -eq 0 ] || fault "the server ended with $server_status"
    end
}
