# "Noted" as an ending. Nobody who complains is answered with a word that says nothing.
use cast
as dora
$ evenhand complaint file --customer CU-1 --channel web --language en --text "Nobody answered my letters for three months." --ground service --allegation "Letters were not answered."
$ evenhand complaint respondent C-1 --employee E-5
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-03-20
$ evenhand complaint inform summary C-1 --passage "1: Three letters were not answered."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-5
$ evenhand complaint statement give C-1 --head 1 --side customer --text "I wrote three times."
$ evenhand complaint statement give C-1 --head 1 --side respondent --text "We moved, and the post was not sent on."
$ evenhand complaint declare C-1 --none
$ evenhand complaint close C-1 --note "Noted."
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason standardMet --text "noted"
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --text "The post was slow that month."
$ evenhand complaint find C-1 --head 1 --outcome upheld --text "n/a" --departure "n/a"
$ evenhand complaint find C-1 --head 1 --outcome upheld --text "Three letters lie unopened in the old building." --departure "I opened them myself."
# Upheld is not yet put right.
$ evenhand complaint close C-1
$ evenhand complaint remedy change C-1 --head 1 --text "TBD" --owner E-5 --due 2026-04-01
$ evenhand complaint remedy change C-1 --head 1 --text "The post of the old building is sent on daily." --owner E-5 --due 2026-04-01
$ evenhand complaint close C-1
# What was promised is due on 1 April. On the 2nd it is not done, and the head is open again.
at 2026-04-02 09:00
restart
$ evenhand complaint show C-1
