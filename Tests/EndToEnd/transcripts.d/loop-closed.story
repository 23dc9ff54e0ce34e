# The loop is closed. Parcels come late; what is changed is told to everyone who complained, and the theme stays open until it shows.
use cast
token olga E-5 planOwner
token rex E-5 decider
as dora
$ evenhand customer add --name "Malee S." --contact malee@example.org --language th
$ evenhand customer add --name "Jan K." --contact jan@example.org --language pl
$ evenhand customer consent CU-1 --given
$ evenhand customer consent CU-2 --given
$ evenhand theme open --name "Late parcels" --about "The parcel came after its day." --owner E-4 --phrase "late" --phrase "th:ล่าช้า" --phrase "pl:spóźnion*"
$ evenhand complaint file --customer CU-1 --channel email --language en --text "My parcel came late, a week after its day."
at 2026-03-16 09:00
$ evenhand complaint file --customer CU-2 --channel email --language th --text "พัสดุล่าช้าไปหนึ่งสัปดาห์"
$ evenhand complaint file --customer CU-1 --channel email --language en --text "Late again."
at 2026-04-13 09:00
$ evenhand complaint file --customer CU-3 --channel email --language pl --text "Paczka spóźniona o tydzień."
$ evenhand complaint file --channel phone --language en --text "A caller without a name says that it was late."
$ evenhand theme list
$ evenhand theme close TH-1
# A change takes work, and there is a plan that it may move: R11 is not passed by here either.
as olga
$ evenhand plan capacity --team depot --hours 40 --from 2026-03-02
as dora
$ evenhand change propose --theme TH-1 --text "Parcels leave the depot the same day" --owner E-4 --due 2026-05-29
$ evenhand change commit CH-1 --hours 2
$ evenhand plan request cost --team depot --hours 20 --text "Parcels leave the depot the same day"
as olga
$ evenhand plan request decide PR-1 --decision accepted
as dora
$ evenhand change commit CH-1 --request PR-1
at 2026-05-05 09:00
$ evenhand change ship CH-1
as olga
$ evenhand plan initiative complete PI-1
as dora
$ evenhand change ship CH-1
$ evenhand theme show TH-1
# Who is to be told, and in which language. Jan was never asked.
$ evenhand change audience CH-1
$ evenhand change announce CH-1 --text en="Parcels leave our depot the same day now."
$ evenhand change announce CH-1 --text en="Because of C-1, parcels leave our depot the same day now." --text th="ตอนนี้พัสดุออกจากคลังภายในวันเดียวกัน"
$ evenhand change announce CH-1 --text en="Parcels leave our depot the same day now." --text th="ตอนนี้พัสดุออกจากคลังภายในวันเดียวกัน"
$ evenhand change announce CH-1
$ evenhand change letter CH-1 --to CU-2
$ evenhand change receipt CH-1 --to CU-1 --result delivered
# Two of three is not enough, and two periods are not over.
$ evenhand theme close TH-1
$ evenhand customer consent CU-3 --given
$ evenhand change announce CH-1 --text pl="Paczki opuszczają magazyn tego samego dnia."
# Two come in June, more than there once were, and the rate has not fallen.
at 2026-06-15 09:00
$ evenhand complaint file --customer CU-1 --channel email --language en --text "And late once more."
$ evenhand complaint file --customer CU-1 --channel email --language en --text "Late, late, late."
at 2026-07-27 09:00
$ evenhand theme close TH-1
# The rule is not made narrower to get there.
$ evenhand theme revise TH-1 --phrase "never on time"
at 2026-08-24 09:00
$ evenhand theme close TH-1
$ evenhand theme show TH-1
$ evenhand promise list
# Whatever comes back, opens it again.
at 2026-08-25 09:00
$ evenhand complaint file --customer CU-1 --channel email --language en --received 2026-08-03 --text "I forgot to write: late on the third."
$ evenhand complaint file --customer CU-1 --channel email --language en --received 2026-08-04 --text "And late on the fourth."
$ evenhand theme list
