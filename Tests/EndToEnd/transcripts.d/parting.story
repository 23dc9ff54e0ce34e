# Parting after a complaint. She complained, she was right, and somebody would like to be rid of her.
use cast
as dora
$ evenhand complaint file --customer CU-1 --channel web --language en --text "Nobody answered my letters for three months." --ground service --allegation "Letters were not answered."
$ evenhand customer part propose CU-1 --kind ending --reason "She takes more of our time than she brings." --evidence "Complaint C-1 alone took nine hours." --ends 2026-06-30
$ evenhand complaint respondent C-1 --employee E-5
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-03-20
$ evenhand complaint inform summary C-1 --passage "1: Three letters were not answered."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-5
$ evenhand complaint statement give C-1 --head 1 --side customer --text "I wrote three times."
$ evenhand complaint statement give C-1 --head 1 --side respondent --text "The post was not sent on."
$ evenhand complaint declare C-1 --none
$ evenhand complaint find C-1 --head 1 --outcome upheld --text "Three letters lie unopened in the old building." --departure "I opened them myself."
$ evenhand complaint remedy change C-1 --head 1 --text "The post of the old building is sent on daily." --owner E-5 --due 2026-04-01
$ evenhand complaint close C-1
# She was right. For ninety days nobody parts with her, whatever the reason is called.
at 2026-04-20 09:00
as marta
$ evenhand customer part propose CU-1 --kind nonRenewal --reason "We do not renew this kind of account." --evidence "The account brings less than it costs." --ends 2026-06-30
$ evenhand customer update CU-1 --standing parted
# What she costs to hear is nothing that counts, for fit or for this.
$ evenhand customer ledger add CU-1 --kind cost --cost complaintHandling --amount 900EUR --on 2026-03-02
$ evenhand customer fit CU-1
