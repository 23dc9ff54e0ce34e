# An embargo. A tip about money laundering must not reach those it is about, and nothing is found while it may not be shared.
use cast
as dora
$ evenhand complaint file --customer CU-1 --channel letter --language en --text "I think that clerk helps somebody hide money." --ground conduct --allegation "The clerk helps to hide money." --employee E-3
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-03-20
$ evenhand complaint embargo propose C-1 --ground tippingOff --text "The law forbids to tell anybody."
# One person alone stops nothing.
$ evenhand complaint embargo place C-1
as rex
$ evenhand complaint embargo place C-1
as ewa
$ evenhand complaint show C-1
$ evenhand complaint list
as dora
$ evenhand complaint inform summary C-1 --passage "1: The clerk is said to help hide money."
$ evenhand complaint inform send C-1 --party E-3
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceInsufficient --text "Nothing shows it."
# Thirty days on it ends by itself, unless two persons renew it.
at 2026-04-02 09:00
as ewa
$ evenhand complaint list
as dora
$ evenhand complaint inform send C-1 --party E-3
