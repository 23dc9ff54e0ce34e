# Shared by the end-to-end scripts: one server on a free loopback port, started and ended by pid.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bin=${EVENHAND_BIN:-$root/.build/release}
work=$(mktemp -d)
server_pid=
# A profile of the person who runs this must not decide what the scripts see.
export XDG_CONFIG_HOME=$work/config

# Prints one line to standard error and ends the script.
fail() {
    echo "FAILED: $*" >&2
    [ -f "$work/server.err" ] && tail -n 5 "$work/server.err" >&2
    exit 1
}

finish() {
    if [ -n "$server_pid" ] && kill -0 "$server_pid" 2>/dev/null; then
        kill -9 "$server_pid" 2>/dev/null
        wait "$server_pid" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap finish EXIT

[ -x "$bin/evenhand" ] && [ -x "$bin/evenhand-server" ] ||
    fail "no evenhand and evenhand-server in $bin: run 'make release', or set EVENHAND_BIN to their folder"

# Waits, a minute at most, until the server listens or is gone.
await_listening_or_end() {
    local waited=0
    until grep -q '^listening ' "$work/server.out"; do
        kill -0 "$server_pid" 2>/dev/null || return 0
        waited=$((waited + 1))
        [ "$waited" -lt 600 ] || fail "the server did not listen within a minute"
        sleep 0.1
    done
}

# What the server said when it was ready, as the environment that evenhand reads.
read_address() { # folder
    EVENHAND_SERVER=$(sed -n 's/^listening wire=\([^ ]*\).*/\1/p' "$work/server.out")
    EVENHAND_HTTP=$(sed -n 's/^listening .*http=\([^ ]*\).*/\1/p' "$work/server.out")
    EVENHAND_TOKEN=$(sed -n 's/^token=//p' "$work/server.out")
    [ -n "$EVENHAND_TOKEN" ] || EVENHAND_TOKEN=$(cat "$1/first-token" 2>/dev/null || true)
    export EVENHAND_SERVER EVENHAND_HTTP EVENHAND_TOKEN
}

# Starts a server on folder $1 and waits for its first line; sets server_pid, EVENHAND_SERVER,
# EVENHAND_HTTP and EVENHAND_TOKEN.
start_server() {
    local folder=$1
    shift
    : >"$work/server.out"
    "$bin/evenhand-server" --data "$folder" --listen 127.0.0.1:0 "$@" >"$work/server.out" 2>>"$work/server.err" &
    server_pid=$!
    await_listening_or_end
    kill -0 "$server_pid" 2>/dev/null || fail "the server ended before it listened"
    read_address "$folder"
}

# Ends the server with the given signal and waits until it is gone.
stop_server() {
    kill "-$1" "$server_pid" 2>/dev/null
    wait "$server_pid" 2>/dev/null
    server_status=$?
    server_pid=
}
