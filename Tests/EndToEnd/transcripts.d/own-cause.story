# The manager decides on herself, or would: Marta leads the counter, and the complaint is about her clerk and about her.
use cast
as dora
$ evenhand complaint file --customer CU-1 --channel letter --language en --text "The clerk was rude, and the manager told me to leave." --ground conduct --allegation "The clerk was rude." --employee E-3 --occurred 2026-02-27
$ evenhand complaint head add C-1 --ground conduct --allegation "The manager told her to leave." --employee E-2 --occurred 2026-02-27
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-03-20
$ evenhand complaint inform summary C-1 --passage "1: The clerk is said to have been rude." --passage "2: The manager is said to have told her to leave."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-3
$ evenhand complaint inform send C-1 --party E-2
$ evenhand complaint statement give C-1 --head 1 --side customer --text "She sighed at every question."
$ evenhand complaint statement give C-1 --head 1 --side employee --text "I had a long day."
$ evenhand complaint statement give C-1 --head 2 --side customer --text "She said: then go."
$ evenhand complaint statement give C-1 --head 2 --side employee --text "I said that we close at five."
# On her own head she is a party, and does nothing here but answer for herself.
as marta
$ evenhand complaint declare C-1 --none
$ evenhand complaint find C-1 --head 2 --outcome notUpheld --reason evidenceInsufficient --text "I know what I said."
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceInsufficient --text "I know my clerk."
# That Ewa now reports to somebody else changes nothing: at the time Marta stood above her.
as admin
$ evenhand employee manager E-3 --manager E-5 --from 2026-03-02
as marta
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceInsufficient --text "She is not mine any more."
# A second token makes no second person.
token martas-other E-2 decider
as martas-other
$ evenhand complaint find C-1 --head 2 --outcome notUpheld --reason evidenceInsufficient --text "I know what she said."
# A complaint about Ewa alone, above whom she stood, does not exist for her: not by its number, not in a list.
as dora
$ evenhand complaint file --customer CU-1 --channel letter --language en --text "The clerk sighed again." --ground conduct --allegation "The clerk sighed." --employee E-3 --occurred 2026-02-27
as marta
$ evenhand complaint show C-2
$ evenhand complaint show C-9
$ evenhand complaint declare C-2 --none
$ evenhand complaint list
# Somebody who has no part in it decides.
as dora
$ evenhand complaint declare C-1 --none
$ evenhand complaint find C-1 --head 2 --outcome notUpheld --reason evidenceInsufficient --text "The two accounts differ, and nothing else shows it."
