# A Thai customer. He writes in Thai and is written to in Thai.
use cast
as dora
$ evenhand customer add --name "สมชาย ใจดี" --contact somchai@example.org --language th
$ evenhand complaint file --customer CU-2 --channel chat --language th --text "พนักงานพูดจาไม่สุภาพและไม่ยอมคืนเงิน 500 บาท" --ground service --allegation "ไม่ยอมคืนเงิน 500 บาท" --asked "ขอเงินคืน" --amount 500THB --occurred 2026-02-27
$ evenhand complaint respondent C-1 --employee E-5
# A letter that argues is stopped in Thai as in any language: the sentence is shown.
file argues.txt
| เรียน คุณสมชาย ขอบคุณที่แจ้งเรื่องนี้ให้เราทราบ แต่บันทึกของเราแสดงว่าคุณได้รับเงินแล้ว
| เราจะตอบกลับภายในวันที่ 20 มีนาคม 2569
$ evenhand complaint acknowledge C-1 --letter argues.txt --next-step "เราจะสอบถามทุกฝ่าย" --by 2026-03-20
$ evenhand complaint letter preview C-1 --kind acknowledgement --party customer --by 2026-03-20
$ evenhand complaint letter send C-1 --kind acknowledgement --party customer --by 2026-03-20
$ evenhand complaint inform summary C-1 --passage "1: ลูกค้าแจ้งว่าไม่ได้รับเงินคืน 500 บาท"
$ evenhand complaint inform send C-1 --party customer
$ evenhand complaint inform send C-1 --party E-5
$ evenhand complaint statement give C-1 --head 1 --side customer --text "ผมรอมาสองสัปดาห์แล้ว"
$ evenhand complaint statement give C-1 --head 1 --side respondent --text "ระบบคืนเงินล่าช้าในเดือนนั้น"
$ evenhand complaint declare C-1 --none
$ evenhand complaint find C-1 --head 1 --outcome upheld --text "เงินคืนล่าช้าเพราะระบบของเรา" --departure "บันทึกของเราเองก็แสดงเช่นนั้น"
$ evenhand complaint remedy grant C-1 --head 1 --kind payment --text "คืนเงิน 500 บาท" --amount 500THB --owner E-5 --due 2026-03-12
$ evenhand complaint letter preview C-1 --kind finalResponse --party customer
$ evenhand complaint letter send C-1 --kind finalResponse --party customer
$ evenhand complaint close C-1
