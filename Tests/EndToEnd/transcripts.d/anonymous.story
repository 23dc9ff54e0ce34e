# An anonymous customer who left no way to be reached. The complaint is heard all the same, and has an end.
use cast
as rex
$ evenhand complaint file --channel phone --language en --no-channel --text "Somebody at your counter shouts at old people." --ground conduct --allegation "Somebody shouts at old people."
as dora
$ evenhand complaint respondent C-1 --employee E-2
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-03-20
$ evenhand complaint inform summary C-1 --passage "1: Somebody at the counter is said to shout at old people."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-2
$ evenhand complaint statement give C-1 --head 1 --side respondent --text "I have heard raised voices in the morning rush."
$ evenhand complaint declare C-1 --none
$ evenhand complaint find C-1 --head 1 --outcome unableToReachFinding --reason accountsConflict --text "Nobody could be asked more."
# That there is no way to reach somebody takes two persons: Rex took the call and said so, Dora confirms it.
as rex
$ evenhand complaint inform no-channel C-1 --party customer --confirm
as dora
$ evenhand complaint inform no-channel C-1 --party customer --confirm
# It counts as having been told. The chance to state is dated all the same, should she ring again.
$ evenhand complaint statement invite C-1 --head 1 --side customer
$ evenhand complaint find C-1 --head 1 --outcome unableToReachFinding --reason accountsConflict --text "Nobody could be asked more, and no name was given." --departure "No employee is named, and one voice stands against none."
at 2026-03-10 09:00
$ evenhand complaint find C-1 --head 1 --outcome unableToReachFinding --reason accountsConflict --text "Nobody could be asked more, and no name was given." --departure "No employee is named, and one voice stands against none."
$ evenhand complaint close C-1
