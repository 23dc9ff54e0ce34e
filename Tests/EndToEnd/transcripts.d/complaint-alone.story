# Conduct upheld on the complaint alone. One person says so, another says no.
use cast
as dora
$ evenhand complaint file --customer CU-1 --channel email --language en --text "The clerk threw my card at me." --ground conduct --allegation "The clerk threw her card at her." --employee E-3 --occurred 2026-02-27
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-03-20
$ evenhand complaint inform summary C-1 --passage "1: The clerk is said to have thrown her card at her."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-3
$ evenhand complaint statement give C-1 --head 1 --side customer --text "It hit my hand."
$ evenhand complaint statement give C-1 --head 1 --side employee --text "I laid it on the counter."
$ evenhand complaint declare C-1 --none
$ evenhand complaint find C-1 --head 1 --outcome upheld --text "I believe her." --behaviour recklessBehaviour --response disciplinaryAction
# She writes again, and again. One person who repeats herself is one person.
$ evenhand complaint evidence add C-1 --head 1 --kind witnessStatement --source customer --supports customer --note "I say it again: it hit my hand."
$ evenhand complaint evidence add C-1 --head 1 --kind witnessStatement --source customer --supports customer --note "And again."
$ evenhand complaint evidence add C-1 --head 1 --kind witnessStatement --source customer --supports customer --note "And once more."
$ evenhand complaint scorecard C-1
$ evenhand complaint find C-1 --head 1 --outcome upheld --text "She says it four times." --behaviour recklessBehaviour --response disciplinaryAction --departure "She is sure of it."
# The camera shows it: with that, and with another person who saw it, it is clear.
$ evenhand complaint evidence add C-1 --head 1 --kind recording --source firmRecords --supports customer --note "Camera 2, 14:05."
$ evenhand complaint evidence add C-1 --head 1 --kind witnessStatement --source independentPerson --supports customer --note "The man behind her saw it."
$ evenhand complaint evidence add C-1 --head 1 --kind document --source independentPerson --supports customer --note "He wrote it down the same day."
$ evenhand complaint scorecard C-1
# Even then the answer must fit what kind of behaviour it was.
$ evenhand complaint find C-1 --head 1 --outcome upheld --text "The camera shows it." --behaviour humanError --response disciplinaryAction
$ evenhand complaint find C-1 --head 1 --outcome upheld --text "The camera shows it." --behaviour atRiskBehaviour --response coach
