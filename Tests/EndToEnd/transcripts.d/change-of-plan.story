# A change of plan slipped in as a remedy. Somebody was promised the online returns for March; a complaint is not to move them.
use cast
token olga E-5 planOwner
as olga
$ evenhand plan capacity --team web --hours 40 --from 2026-03-02
$ evenhand plan initiative add --name "Online returns" --team web --hours 120 --due 2026-03-20 --committed
$ evenhand plan show
as dora
$ evenhand complaint file --customer CU-1 --channel web --language en --text "Your shop showed ten kettles and had none." --ground taste --allegation "The shop shows what is not there."
# Before anything is found, the customer is told what will be done for her: gladly, were it not somebody else's turn.
$ evenhand complaint remedy change C-1 --head 1 --text "The shop says what is in stock." --owner E-4 --due 2026-05-29
$ evenhand complaint remedy change C-1 --head 1 --text "The shop says what is in stock." --owner E-4 --due 2026-05-29 --hours 60
$ evenhand complaint remedy grant C-1 --head 1 --kind goodwill --text "The online returns wait; your wish is built first." --owner E-4 --due 2026-04-10
# Cut in pieces it is the same work.
$ evenhand complaint remedy change C-1 --head 1 --text "The page says when it was last brought up to date." --owner E-4 --due 2026-05-29 --hours 5
$ evenhand complaint remedy change C-1 --head 1 --text "The page says when kettles come." --owner E-4 --due 2026-05-29 --hours 5
# So it is costed and weighed, and the plan's owner decides, seeing what gives way.
$ evenhand plan request cost --complaint C-1 --head 1 --team web --hours 60 --text "The shop says what is in stock"
$ evenhand plan request show PR-1
$ evenhand plan request show PR-1 --before PI-1
as olga
$ evenhand plan request decide PR-1 --decision accepted --before PI-1 --reason "Twelve drove to us for nothing"
$ evenhand plan request decide PR-1 --decision accepted
as dora
$ evenhand complaint remedy change C-1 --head 1 --text "The shop says what is in stock." --owner E-4 --due 2026-03-27 --request PR-1
$ evenhand complaint remedy change C-1 --head 1 --text "The shop says what is in stock." --owner E-4 --due 2026-05-29 --request PR-1
as olga
$ evenhand plan show
