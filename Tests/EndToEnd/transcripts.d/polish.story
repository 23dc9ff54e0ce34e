# A Polish employee. What is said about Kasia reaches her in her own language, and she answers in it.
use cast
as admin
$ evenhand employee add --name "Kasia Wiśniewska" --team Counter --manager E-2 --from 2025-01-01
token kasia E-6 employee
as dora
$ evenhand complaint file --customer CU-1 --channel letter --language en --text "The clerk refused to look at my receipt." --ground conduct --allegation "She refused to look at the receipt." --employee E-6 --occurred 2026-02-27
$ evenhand complaint acknowledge C-1 --letter thanks.txt --next-step "We ask everyone concerned" --by 2026-03-20
$ evenhand complaint inform summary C-1 --passage "1: Ada Example says that the clerk refused to look at her receipt."
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-6
$ evenhand complaint statement invite C-1 --head 1 --side employee
$ evenhand complaint letter preview C-1 --kind invitation --party E-6 --language pl
$ evenhand complaint letter send C-1 --kind invitation --party E-6 --language pl
as kasia
$ evenhand complaint show C-1
$ evenhand complaint statement give C-1 --head 1 --side employee --text "Paragon był nieczytelny, poprosiłam o wydruk z karty."
as dora
$ evenhand complaint statement give C-1 --head 1 --side customer --text "It was a little faded."
$ evenhand complaint declare C-1 --none
$ evenhand complaint find C-1 --head 1 --outcome notUpheld --reason evidenceInsufficient --text "The receipt was faded, and she asked for another proof."
$ evenhand complaint letter preview C-1 --kind supportNote --party E-6 --language pl
$ evenhand complaint letter send C-1 --kind supportNote --party E-6 --language pl
$ evenhand complaint close C-1
