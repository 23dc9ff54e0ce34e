# For the scripts that work at a desk by named checks: commands with the status they must end with, as whom they are given.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$(dirname "${BASH_SOURCE[0]}")/checks.sh"

ev() { # status arguments…
    local status=$1
    shift
    exits "$status" "$bin/evenhand" "$@"
}
complaint() { # status arguments…
    local status=$1
    shift
    ev "$status" complaint "$@"
}
as() { # token command…
    local EVENHAND_TOKEN=$1
    export EVENHAND_TOKEN
    shift
    "$@"
}
token_of() { # person role
    "$bin/evenhand" token issue --person "$1" --role "$2" --json | grep -oE '"secret":"[^"]+"' | cut -d'"' -f4
}
day() { date -u -d "$1" +%Y-%m-%d; } # like "today" or "+5 days"
