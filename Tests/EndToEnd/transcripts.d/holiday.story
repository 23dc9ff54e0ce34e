# The clock runs out over a holiday. The house keeps Good Friday and Easter Monday; the chance to be heard must not shrink by them.
use cast
file policy.yaml
| version: house-2026
| calendar:
|   holidays: [2026-04-03, 2026-04-06]
as dora
$ evenhand policy check policy.yaml
$ evenhand policy activate policy.yaml
at 2026-03-30 16:30
$ evenhand complaint file --customer CU-1 --channel web --language en --text "The clerk would not let me speak." --ground conduct --allegation "The clerk cut her short." --employee E-3 --occurred 2026-03-27
file thanks.txt
| Dear Ada Example, thank you for telling us about this. We are sorry that it went like that. Nothing has been decided.
| We will ask everyone concerned and write to you by 2026-04-24 with our answer.
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-04-24
$ evenhand complaint inform summary C-1 --passage "1: Ada Example says that the clerk cut her short."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-3
$ evenhand complaint statement give C-1 --head 1 --side customer --text "She raised her hand and turned away."
$ evenhand complaint statement invite C-1 --head 1 --side employee
$ evenhand complaint declare C-1 --none
$ evenhand complaint clocks C-1
# Five weekdays on it is Monday, a holiday, and two of the five were holidays: the chance has not passed.
at 2026-04-06 17:00
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceInsufficient --text "Nothing else shows it."
at 2026-04-08 09:00
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceInsufficient --text "Nothing else shows it."
# On Thursday it has: who was asked and said nothing is not waited for without end.
at 2026-04-09 09:00
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceInsufficient --text "Nothing else shows it."
