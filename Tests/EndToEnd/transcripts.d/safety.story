# A safety matter. The customer withdraws; what may hurt the next one is looked at all the same.
use cast
as dora
$ evenhand complaint file --customer CU-1 --channel web --language en --text "The kettle's lid came off and burned my hand." --ground safety --allegation "The lid comes off." --product-area kettles
$ evenhand complaint respondent C-1 --employee E-2
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-03-20
$ evenhand complaint safety assign C-1 --head 1 --reviewer E-4
$ evenhand complaint safety assign C-1 --head 1 --reviewer E-5
$ evenhand complaint head withdraw C-1 --head 1 --reason "She wants no trouble and asks us to forget it."
$ evenhand complaint show C-1
as rex
$ evenhand complaint safety review C-1 --head 1 --text "noted"
$ evenhand complaint safety review C-1 --head 1 --text "The lids of batch 7 do not lock. The batch is off sale since noon."
as dora
$ evenhand complaint close C-1
$ evenhand complaint inform summary C-1 --passage "1: The kettle's lid is said to come off."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-2
$ evenhand complaint statement waive C-1 --head 1 --side customer --text "I do not want to say more."
$ evenhand complaint statement give C-1 --head 1 --side respondent --text "Batch 7 has a softer spring."
$ evenhand complaint declare C-1 --none
$ evenhand complaint find C-1 --head 1 --outcome upheld --text "The lids of batch 7 do not lock." --departure "The respondent's own word on the spring says it."
$ evenhand complaint remedy change C-1 --head 1 --text "Batch 7 is called back, and the spring is the old one again." --owner E-2 --due 2026-03-20
$ evenhand complaint close C-1
