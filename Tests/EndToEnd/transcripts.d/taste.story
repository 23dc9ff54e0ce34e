# Taste called a fact. The recipe was kept to the gram, and the customer did not like it.
use cast
as dora
$ evenhand complaint file --customer CU-1 --channel web --language en --text "The new tea is far too sweet." --ground taste --allegation "The tea is too sweet." --asked "The old one back, or my money."
$ evenhand complaint respondent C-1 --employee E-5
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-03-20
$ evenhand complaint inform summary C-1 --passage "1: The tea is too sweet for her."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-5
$ evenhand complaint statement give C-1 --head 1 --side customer --text "I poured it away."
$ evenhand complaint statement give C-1 --head 1 --side respondent --text "The recipe was kept to the gram."
$ evenhand complaint declare C-1 --none
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason standardMet --text "The recipe was kept to the gram."
# Calling it a technical fact does not help: the head is another one then, and everybody is told and heard anew.
$ evenhand complaint head change C-1 --head 1 --ground technical
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason standardMet --text "The recipe was kept to the gram."
$ evenhand complaint head change C-1 --head 1 --ground taste
$ evenhand complaint inform summary C-1 --passage "1: The tea is too sweet for her."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-5
$ evenhand complaint statement give C-1 --head 1 --side customer --text "I poured it away."
$ evenhand complaint statement give C-1 --head 1 --side respondent --text "The recipe was kept to the gram."
$ evenhand complaint find C-1 --head 1 --outcome upheld --text "Of her taste she is the judge."
# Only the remedy is open.
$ evenhand complaint close C-1
$ evenhand complaint remedy grant C-1 --head 1 --kind payment --amount 8USD --text "The price of the tea, and a packet of the old one." --owner E-5 --due 2026-03-12
$ evenhand complaint close C-1
