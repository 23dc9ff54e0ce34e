# Callers that the server does not know, and servers that are not there.
access_checks() {
    begin "a wrong token is 77 and says where the token comes from"
    EVENHAND_TOKEN=eh_wrong exits 77 "$bin/evenhand" queue
    says "EVENHAND_TOKEN"
    says "$EVENHAND_SERVER"
    EVENHAND_TOKEN=eh_wrong exits 77 "$bin/evenhand" queue --json
    one_json_error notPermitted
    end

    begin "no token is 77 and says what to set"
    EVENHAND_TOKEN='' exits 77 env HOME="$work" "$bin/evenhand" queue --json
    one_json_error notPermitted
    says "EVENHAND_TOKEN"
    end

    begin "a token without the role is 77, names the role, and nothing is kept"
    exits 0 "$bin/evenhand" employee add --name "Reader" --json
    local person token
    person=$(grep -oE 'E-[0-9]+' "$work/stdout" | head -n 1)
    exits 0 "$bin/evenhand" token issue --person "$person" --role leader --json
    token=$(sed -n 's/.*"token":"\(eh_[^"]*\)".*/\1/p;s/.*"secret":"\(eh_[^"]*\)".*/\1/p' "$work/stdout" | head -n 1)
    [ -n "$token" ] || fault "no token was issued: $(head -c 200 "$work/stdout")"
    EVENHAND_TOKEN=$token exits 77 "$bin/evenhand" token issue --person "$person" --role clerk --json
    one_json_error notPermitted
    says "role"
    grew_by 0
    end

    begin "a server that is not there is 69, in text and in JSON"
    EVENHAND_SERVER=127.0.0.1:1 exits 69 "$bin/evenhand" queue
    says "127.0.0.1:1 cannot be reached"
    says "evenhand-server --data"
    EVENHAND_SERVER=127.0.0.1:1 exits 69 "$bin/evenhand" queue --json
    one_json_error unavailable
    EVENHAND_SERVER=unix:/nowhere/socket exits 69 "$bin/evenhand" queue --json
    one_json_error unavailable
    end

    begin "an address that is none is 78"
    EVENHAND_SERVER=127.0.0.1:99999 exits 78 "$bin/evenhand" queue --json
    one_json_error configuration
    says "1 to 65535"
    end

    begin "a second server on the same folder is 73 and names the first"
    exits 73 "$bin/evenhand-server" --data "$desk" --listen 127.0.0.1:0
    prints_nothing
    says "in use by process $server_pid"
    says "another folder"
    grew_by 0
    end

    begin "a folder that cannot be made is 73, a file in its place too"
    exits 73 "$bin/evenhand-server" --data /proc/evenhand --listen 127.0.0.1:0
    says "/proc/evenhand"
    exits 73 "$bin/evenhand-server" --data "$work/mended.csv" --listen 127.0.0.1:0
    says "mended.csv is a file"
    end

    begin "a libcrypto that its configuration forbids to hash or sign is told before the folder is opened; status 78"
    printf '%s\n' 'openssl_conf = all' '[all]' 'alg_section = algorithms' '[algorithms]' \
        'default_properties = provider=none' >"$work/nothing.cnf"
    OPENSSL_CONF=$work/nothing.cnf exits 78 "$bin/evenhand-server" --data "$work/forbidden" --listen 127.0.0.1:0
    says "gives no SHA-256, Ed25519, AES-256-GCM"
    says "OPENSSL_CONF"
    [ ! -e "$work/forbidden" ] || fault "the folder was made all the same"
    OPENSSL_CONF=$work/nothing.cnf exits 78 "$bin/evenhand-server" make-certificate --out "$work/forbidden"
    says "OPENSSL_CONF"
    end

    begin "an address that is taken is told, with what to do; settings that make no sense are 78"
    exits 69 "$bin/evenhand-server" --data "$work/second" --listen "$EVENHAND_SERVER" --http off
    says "$EVENHAND_SERVER"
    says "in use"
    says "--listen"
    exits 78 "$bin/evenhand-server" --data "$work/second" --listen nonsense
    says "Setting listen (flag)"
    exits 78 "$bin/evenhand-server" --data "$work/second" --drain-grace soon
    says "drain"
    exits 78 env EVENHAND_LISTEN=nowhere "$bin/evenhand-server" --data "$work/second"
    says "environment"
    end
}
