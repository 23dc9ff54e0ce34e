# The employee was never told. Dora has read the complaint, believes it, and would like to be done with it.
use cast
as dora
$ evenhand complaint file --customer CU-1 --channel email --language en --text "The clerk at the counter laughed at me." --ground conduct --allegation "The clerk laughed." --employee E-3 --occurred 2026-02-27
$ evenhand complaint find C-1 --head 1 --outcome upheld --text "She says so, and I believe her." --behaviour humanError --response console
# One after the other, what is missing is supplied.
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-03-20
$ evenhand complaint declare C-1 --none
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceInsufficient --text "Nothing shows it."
$ evenhand complaint inform summary C-1 --passage "1: Ada Example says that the clerk laughed at her on 27 February."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceInsufficient --text "Nothing shows it."
$ evenhand complaint inform send C-1 --party E-3
# Ewa has been told. Told is not heard.
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceInsufficient --text "Nothing shows it."
# She reads what is said about her, and answers.
as ewa
$ evenhand complaint show C-1
$ evenhand complaint inform read C-1 --party E-3
$ evenhand complaint statement give C-1 --head 1 --side employee --text "I laughed at something my colleague said. I am sorry that it looked like that."
as dora
$ evenhand complaint statement give C-1 --head 1 --side customer --text "She looked at me when she laughed."
$ evenhand complaint scorecard C-1
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceInsufficient --text "Two people saw one moment differently, and nobody else saw it."
$ evenhand complaint close C-1
file note.txt
| Dear Ewa Nowak, the head that named you was not upheld. It goes on no record of yours. Thank you for your answer.
$ evenhand complaint support-note C-1 --employee E-3 --letter note.txt
$ evenhand complaint close C-1
$ evenhand audit verify
