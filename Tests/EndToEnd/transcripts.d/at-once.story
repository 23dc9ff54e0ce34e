# Two clerks decide at once. Both have read the same record; one of them finds first.
use cast
as dora
$ evenhand complaint file --customer CU-1 --channel web --language en --text "The tea is too sweet." --ground taste --allegation "The tea is too sweet."
$ evenhand complaint respondent C-1 --employee E-2
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-03-20
$ evenhand complaint inform summary C-1 --passage "1: The tea is too sweet for her."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-2
$ evenhand complaint statement give C-1 --head 1 --side customer --text "I poured it away."
$ evenhand complaint statement give C-1 --head 1 --side respondent --text "The recipe was kept."
$ evenhand complaint declare C-1 --none
as rex
$ evenhand complaint declare C-1 --none
both
dora evenhand complaint find C-1 --head 1 --outcome upheld --text "Of her taste she is the judge."
rex evenhand complaint find C-1 --head 1 --outcome upheld --text "She did not like it, and that is enough."
# One finding stands.
$ evenhand complaint list
# Whoever read an older version and says so is told, before any rule is asked.
$ evenhand complaint evidence add C-1 --head 1 --kind document --source firmRecords --note "The recipe." --expected-version 3
