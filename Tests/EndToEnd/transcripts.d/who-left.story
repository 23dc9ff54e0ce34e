# Customers are asked four questions, whoever they are. What they say and complaints had not said comes first.
use cast
as marta
$ evenhand theme open --name "Late" --about "The tea came late." --owner E-2 --phrase "late"
$ evenhand theme open --name "Seats" --about "Nowhere to sit." --owner E-2 --phrase "sit*" --phrase "chair*"
$ evenhand complaint file --customer CU-1 --channel web --language en --text "The tea came late." --ground service --allegation "It came late."
as dora
$ evenhand voice record --customer CU-1 --expected "To be sat down" --not-got "A chair" --rating 4
$ evenhand voice record --kind prospect --expected "Somewhere to sit" --hoped "A window"
$ evenhand voice record --kind prospect --text "The tea looked late to everybody."
$ evenhand voice record --kind prospect --expected "A price" --fair no
$ evenhand voice list
$ evenhand voice summary
# Of those who do not want to be named nobody is known: links enough, and nothing shown before five have answered.
$ evenhand survey send --anonymous 4 --kind customer
$ evenhand survey send --anonymous 5 --kind customer --days 7
$ evenhand survey send --complaint C-1
$ evenhand survey answer es_mistyped --expected "To sit"
$ evenhand survey list
at 2026-03-20 09:00
$ evenhand survey results
# Two contracts are not renewed. The review draws whom to call, and whoever calls does not learn what they were worth.
as admin
$ evenhand customer add --name "Bo Boat" --contact "+48 600 100 200" --language pl
$ evenhand customer add --name "Cy Cliff" --contact cy@example.org
as marta
$ evenhand customer ledger add CU-2 --kind revenue --amount 120EUR --on 2026-02-02
$ evenhand customer ledger add CU-3 --kind revenue --amount 80EUR --on 2026-02-03
$ evenhand customer ledger add CU-2 --kind renewal --outcome notRenewed --reason "Nobody ever called back." --on 2026-03-10
$ evenhand customer ledger add CU-3 --kind renewal --outcome notRenewed --reason "We moved away." --on 2026-03-12
$ evenhand customer consent CU-3 --refused
$ evenhand loss-review open --from 2026-03-01 --through 2026-03-20
$ evenhand loss-review draw LR-1 --owner E-5 --seed 7
$ evenhand loss-review draw LR-1 --owner E-5 --seed 8
as rex
$ evenhand loss-review calls
$ evenhand loss-review show LR-1
$ evenhand loss-review record LR-1 --customer CU-2 --result reached
$ evenhand loss-review record LR-1 --customer CU-2 --result reached --expected "A call" --not-got "One, in three weeks" --fair no
as marta
$ evenhand loss-review actions add LR-1 --text "Call back within two days" --owner E-5 --due 2026-03-31
$ evenhand loss-review close LR-1 --conclusion "They wait for a call, and go."
$ evenhand loss-review record LR-1 --customer CU-2 --result declined
# He comes back in April. The next review opens on what was not done.
at 2026-04-20 09:00
$ evenhand customer ledger add CU-2 --kind revenue --amount 60EUR --on 2026-04-18
$ evenhand loss-review open --from 2026-03-21 --through 2026-04-20
$ evenhand loss-review show LR-1
as rex
$ evenhand loss-review actions done LA-1
$ evenhand loss-review actions list
