# No accepted terms. The fee stands in a price list that nobody showed her.
use cast
as dora
$ evenhand terms publish --name price-list --in-force 2026-01-01 --text "The yearly fee is 12 dollars."
$ evenhand complaint file --customer CU-1 --channel phone --language en --text "I was charged 12 dollars and never agreed to it." --ground terms --allegation "A fee she never agreed to." --amount 12USD --occurred 2026-02-15
at 2026-03-03 10:00
$ evenhand complaint respondent C-1 --employee E-5
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-03-20
$ evenhand complaint inform summary C-1 --passage "1: She was charged 12 dollars and says that she never agreed."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-5
$ evenhand complaint statement give C-1 --head 1 --side customer --text "Nobody ever showed me a list."
$ evenhand complaint statement give C-1 --head 1 --side respondent --text "It is in the price list since January."
$ evenhand complaint declare C-1 --none
$ evenhand complaint scorecard C-1
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason termsApplied --text "The price list has this fee since January." --departure "The list is clear."
# To write an acceptance down now, after the complaint arrived, counts against nobody.
$ evenhand customer accept-terms CU-1 --terms price-list --version 1 --on 2026-01-05
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason termsApplied --text "She accepted it in January." --departure "The list is clear."
$ evenhand complaint find C-1 --head 1 --outcome upheld --text "Nobody can show that she agreed, so the doubt is ours."
$ evenhand complaint remedy grant C-1 --head 1 --kind payment --amount 12USD --text "Twelve dollars back to her account." --owner E-5 --due 2026-03-12
$ evenhand complaint close C-1
