# Files of the desk that are not what was written.
overwrite() { # file offset bytes
    printf '%b' "$3" | dd of="$1" bs=1 seek="$2" conv=notrunc status=none
}

# A copy of the folder to damage.
copy_desk() {
    rm -rf "$work/hurt"
    cp -R "$desk" "$work/hurt"
    journal=$work/hurt/evenhand.sqlite
}

# The server must not start: status, then what it must say.
refuses_to_start() { # status text arguments…
    local status=$1 text=$2
    shift 2
    exits "$status" "$bin/evenhand-server" --data "$work/hurt" --listen 127.0.0.1:0 "$@"
    prints_nothing
    says "$text"
}

damage_checks() {
    damaged_shape
    damaged_contents
    damaged_log
    damaged_model
}

damaged_shape() {
    begin "journal: after a stop everything is in the journal file itself"
    [ ! -s "$desk/evenhand.sqlite-wal" ] || fault "$(wc -c <"$desk/evenhand.sqlite-wal") bytes are left in the log"
    end

    begin "journal: a file that begins as none, or is cut off, is refused with what to do; status 65"
    copy_desk
    overwrite "$journal" 0 'garbage'
    refuses_to_start 65 "evenhand.sqlite is damaged"
    says "Restore the folder from a backup"
    copy_desk
    truncate -s $(($(wc -c <"$journal") / 2)) "$journal"
    refuses_to_start 65 "cut off"
    end

    begin "journal: a file that is gone or empty is not quietly replaced by a new one"
    copy_desk
    rm -f "$journal" "$journal-wal" "$journal-shm"
    refuses_to_start 65 "gone"
    [ ! -e "$journal" ] || fault "a new journal was made"
    copy_desk
    : >"$journal"
    refuses_to_start 65 "empty"
    end

    begin "journal: a signing key that is none is refused with what to do"
    copy_desk
    echo nonsense >"$work/hurt/signing-key"
    refuses_to_start 65 "signing-key is damaged"
    says "Restore it"
    end
}

damaged_contents() {
    local offset
    begin "journal: one changed word in the file is found by 'audit verify', which says where; status 1"
    copy_desk
    for offset in $(grep -aobF 'A good row after all' "$journal" | cut -d: -f1); do overwrite "$journal" "$offset" 'A gold'; done
    [ -n "${offset:-}" ] || fault "the word was not found in the file"
    start_server "$work/hurt"
    exits 1 "$bin/evenhand" audit verify
    prints "does not hold"
    grep -qE 'C-[0-9]+|event [0-9]+' "$work/stdout" || fault "the place is not named: $(head -c 300 "$work/stdout")"
    exits 1 "$bin/evenhand" audit verify --json
    prints '"sound":false'
    stop_server TERM
    end

    begin "journal: pages full of zeros cost an error, never the server"
    copy_desk
    local pages
    pages=$(($(wc -c <"$journal") / 4096))
    dd if=/dev/zero of="$journal" bs=4096 seek=$((pages / 3)) count=$((pages / 3)) conv=notrunc status=none
    : >"$work/server.out"
    "$bin/evenhand-server" --data "$work/hurt" --listen 127.0.0.1:0 >"$work/server.out" 2>"$work/stderr" &
    server_pid=$!
    await_listening_or_end
    if kill -0 "$server_pid" 2>/dev/null; then
        read_address "$work/hurt"
        exits_among "1 65" "$bin/evenhand" audit verify
        exits_among "0 1 65" "$bin/evenhand" complaint list
        exits_among "0 1 65 70" "$bin/evenhand" complaint file --channel email --language en --text "Hello."
        kill -0 "$server_pid" 2>/dev/null || fault "the server died"
        stop_server TERM
        [ "$server_status" -eq 0 ] || fault "the server ended with $server_status"
    else
        wait "$server_pid"
        server_status=$?
        server_pid=
        [ "$server_status" -eq 65 ] || fault "the server ended with $server_status"
        says "damaged"
    fi
    end

    begin "search index: a damaged file is built anew from the journal"
    copy_desk
    overwrite "$work/hurt/search.sqlite" 0 'garbage'
    rm -f "$work/hurt/search.sqlite-wal" "$work/hurt/search.sqlite-shm"
    start_server "$work/hurt"
    exits 0 "$bin/evenhand" audit verify
    wait_for_index
    exits 0 "$bin/evenhand" complaint search "good row"
    prints "good row"
    stop_server TERM
    end
}

exits_among() { # "statuses" program arguments…
    local allowed=" $1 " status
    shift
    timeout 120 "$@" >"$work/stdout" 2>"$work/stderr" </dev/null
    status=$?
    case "$allowed" in
    *" $status "*) ;;
    *) fault "status $status from '$(basename "$1") ${*:2:3}': $(head -c 300 "$work/stderr" | tr '\n' ' ')" ;;
    esac
    [ "$status" -eq 0 ] || [ -s "$work/stderr" ] || [ -s "$work/stdout" ] || fault "status $status without a word"
}

wait_for_index() {
    local waited=0
    until "$bin/evenhand" server health --json 2>/dev/null | grep -qE '"backlog":0[,}]'; do
        waited=$((waited + 1))
        if [ "$waited" -ge 300 ]; then
            fault "the search index has not caught up"
            return
        fi
        sleep 0.1
    done
}

damaged_model() {
    local model=$work/some.evenhand-model
    cp "$root/Models/cfpb-en.evenhand-model" "$model"
    overwrite "$model" 5000 'garbage'
    begin "model: a damaged file is refused by server and command line, naming the file; status 65"
    copy_desk
    refuses_to_start 65 "damaged" --model "$model"
    says "$model"
    says "Copy it again"
    exits 65 "$bin/evenhand" score escapes.txt --model "$model"
    prints_nothing
    says "damaged"
    says "some.evenhand-model"
    exits 65 "$bin/evenhand" score escapes.txt --model "$model" --json
    one_json_error badData
    end

    truncate -s 1000 "$model"
    begin "model: a file cut off is refused with both sizes, a missing one is 66, another file is no model"
    refuses_to_start 65 "1000 found" --model "$model"
    exits 65 "$bin/evenhand" model inspect "$model"
    says "cut off"
    refuses_to_start 66 "nowhere.model cannot be read" --model "$work/nowhere.model"
    exits 66 "$bin/evenhand" score escapes.txt --model nowhere.model --json
    one_json_error inputMissing
    refuses_to_start 65 "not an Evenhand model" --model "$work/whole.csv"
    end
}
damaged_log() {
    begin "journal: after a crash, a log that changed in its middle is refused with the byte; one cut at its end is not"
    rm -rf "$work/crashed"
    start_server "$work/crashed"
    exits 0 "$bin/evenhand" import complaints whole.csv --source crash --json
    # Not a clean stop: the log keeps what the journal file does not hold yet.
    stop_server 9
    journal=$work/hurt/evenhand.sqlite
    rm -rf "$work/hurt"
    cp -R "$work/crashed" "$work/hurt"
    # In the fourth page of the log: a log that was begun anew keeps old pages behind its end, which nobody reads.
    overwrite "$journal-wal" $((32 + 3 * 4120 + 100)) 'garbage'
    refuses_to_start 65 "its log $journal-wal changed at byte"
    rm -rf "$work/hurt"
    cp -R "$work/crashed" "$work/hurt"
    truncate -s -1000 "$journal-wal"
    start_server "$work/hurt"
    exits 0 "$bin/evenhand" audit verify
    stop_server TERM
    end
}
