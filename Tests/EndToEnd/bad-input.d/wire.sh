# Bytes that are no conversation, sent to the server's port and to the client.

# Sends raw bytes and reads until the server closes, five seconds at most; the answer goes to $work/answer.
send() { # bytes for printf
    exec 3<>"/dev/tcp/${EVENHAND_SERVER%:*}/${EVENHAND_SERVER##*:}" || { fault "cannot connect"; return; }
    printf "$1" >&3
    timeout 5 cat <&3 >"$work/answer" || fault "the server left the connection open"
    exec 3>&-
}

answer() { od -An -v -tx1 "$work/answer" | tr -d ' \n'; }

wire_checks() {
    begin "wire: a preface of another version gets CLOSE(VERSION), which names ours"
    send '\xEE\x45\x56\x02'
    [ "$(answer)" = 0d0b0400096e65656420312e2e31 ] || fault "the answer was $(answer)"
    end

    begin "wire: a client that offers versions 2 to 3 gets CLOSE(VERSION)"
    send '\xEE\x45\x56\x01\x05\x00\x00\x02\x02\x03'
    [ "$(answer)" = 0d0b0400096e65656420312e2e31 ] || fault "the answer was $(answer)"
    end

    begin "wire: a preface that is none is closed without an answer"
    send '\x00\x01\x02\x03'
    [ ! -s "$work/answer" ] || fault "the answer was $(answer)"
    end

    begin "wire: HTTP on this port gets one 400 that says what the port speaks"
    send 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'
    head -n 1 "$work/answer" | grep -q '^HTTP/1.1 400 ' || fault "the answer was $(head -n 1 "$work/answer")"
    grep -q 'Evenhand Wire' "$work/answer" || fault "the hint is missing"
    end

    begin "wire: a frame that is none gets CLOSE(PROTOCOL), and the server serves on"
    send '\xEE\x45\x56\x01\x05\x00\x00\x01\x02\x01\x01\x0E'
    exits 0 "$bin/evenhand" server health
    grew_by 0
    end

    begin "client: a server that speaks another version is 76"
    against_stub '\x0D\x0B\x04\x00\x09need 2..2' 76
    says "Update the older of the two"
    against_stub '\x0D\x0B\x04\x00\x09need 2..2' 76 --json
    one_json_error protocolVersion
    end

    begin "client: a port that speaks HTTP is 69, told from a server that is not there"
    against_stub 'HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 11\r\nConnection: close\r\n\r\nBad Request' 69 --json
    one_json_error unavailable
    says "does not speak Evenhand Wire"
    end

    begin "client: a server that never answers ends with 75 in the time given"
    local began=$SECONDS
    against_stub '' 75 --timeout 2 --json
    [ $((SECONDS - began)) -le 20 ] || fault "it took $((SECONDS - began)) seconds"
    one_json_error tryAgain
    end
}

# A server of one connection: waits for the client's first bytes, answers with these, and keeps still until it is ended.
against_stub() { # bytes for printf, status, arguments
    local bytes=$1 status=$2
    shift 2
    printf "$bytes" >"$work/stub.bytes"
    : >"$work/stub.port"
    perl -MSocket -e '
        $SIG{ALRM} = sub { exit 0 }; alarm 60; $| = 1;
        socket(my $listener, PF_INET, SOCK_STREAM, 0) or die; bind($listener, sockaddr_in(0, INADDR_LOOPBACK)) or die;
        listen($listener, 8) or die; my ($port) = sockaddr_in(getsockname($listener)); print "$port\n";
        open(my $file, "<", $ARGV[0]) or die; local $/; my $answer = <$file>; my @kept;
        while (accept(my $peer, $listener)) { sysread($peer, my $first, 4096); syswrite($peer, $answer); push @kept, $peer }
    ' "$work/stub.bytes" >"$work/stub.port" 2>>"$work/stub.err" &
    local stub=$! waited=0
    until [ -s "$work/stub.port" ] || [ $waited -ge 100 ]; do
        waited=$((waited + 1))
        sleep 0.05
    done
    EVENHAND_SERVER=127.0.0.1:$(cat "$work/stub.port") exits "$status" "$bin/evenhand" queue "$@"
    kill "$stub" 2>/dev/null
    wait "$stub" 2>/dev/null
}
