# No expert. Nobody in the house knows kettles; after twenty business days the doubt falls on the firm.
use cast
as dora
$ evenhand complaint file --customer CU-1 --channel web --language en --text "The kettle leaks at the seal." --ground technical --allegation "The seal leaks." --product-area kettles
$ evenhand complaint respondent C-1 --employee E-2
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-03-20
$ evenhand complaint inform summary C-1 --passage "1: The kettle is said to leak at the seal."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-2
$ evenhand complaint statement give C-1 --head 1 --side customer --text "It leaks since the first day."
$ evenhand complaint statement give C-1 --head 1 --side respondent --text "We sell a thousand of them."
$ evenhand complaint declare C-1 --none
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceAgainst --text "A thousand are sold." --plain-words "It does not leak." --told-beforehand "The leaflet says how to close it." --departure "A thousand are sold."
$ evenhand employee experience add E-2 --area kettles --hours 319
$ evenhand complaint evidence add C-1 --head 1 --kind expertOpinion --source employee --provider E-2 --supports respondent --note "It cannot leak."
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceAgainst --text "It cannot leak." --plain-words "It does not leak." --told-beforehand "The leaflet says how to close it." --departure "A thousand are sold."
at 2026-03-30 09:00
$ evenhand complaint scorecard C-1
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceAgainst --text "It cannot leak." --plain-words "It does not leak." --told-beforehand "The leaflet says how to close it." --departure "A thousand are sold."
at 2026-03-31 09:00
$ evenhand complaint find C-1 --head 1 --outcome upheld --text "Nobody who knows could say otherwise, so the doubt is ours."
$ evenhand complaint remedy grant C-1 --head 1 --kind serviceDue --text "A new kettle." --owner E-2 --due 2026-04-10
$ evenhand complaint close C-1
