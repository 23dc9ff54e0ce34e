"""Complaints made of words, the same ones for the same number: what the desk is measured with.

Words are drawn as Zipf found them in language, the r-th most frequent one r times as rarely as the first, so that some stand in
nearly every text and some in a handful of a million. Nothing here was ever written by a customer.
"""

import bisect
import itertools
import random
import re
import time

DAY_MS = 86_400_000
DAYS = 1095
# Of these few arrive; a rise in one of them is what the alarms are measured by.
WATCHED = [f"watched-{number:03}" for number in range(1, 101)]
PRODUCTS = [
    "card", "bank_account", "mortgage", "loan", "credit_reporting", "debt_collection", "telecom", "delivery", "electronics",
    "insurance", "travel", "energy",
]
CHANNELS = ["web", "email", "phone", "letter", "chat", "social", "inPerson"]

# The most frequent first, as far as the order matters.
ENGLISH = """
the to and i a my was it that of they in for not on me have this with is you at he had but were she no be as told called said
from your when card account we paid been money bank she's after fee which them an are charge there what would so again payment
out one about by who then back could time letter phone customer day get if because nobody never or up now two week please did
asked do more than their service twice only send sent later still month answer wrong refund help wait order number late again
three until name how number report company every first same problem already need said loan very hour over went days our where
balance came given here before year email today online any down without some off website line each street case home work just
house know new wanted store credit debt parcel delivery manager branch staff person counter office desk window clerk agent
driver engineer technician adviser supervisor colleague team department headquarters shop warehouse depot station airport
ticket seat flight train bus hotel room booking voucher coupon discount price cost bill invoice receipt statement contract
agreement policy premium claim cover excess damage accident theft loss injury hospital doctor nurse medicine appointment
insurance pension saving deposit withdrawal transfer cheque cash coin machine error fault crack leak noise smell dirt mould
broken faulty damaged missing stolen lost wet cold hot dirty rude angry calm polite honest unfair fair kind cruel slow quick
early empty full heavy light cheap expensive free extra double single final annual monthly weekly daily hourly yearly
promise apology explanation reason excuse mistake confusion delay queue silence insult threat laugh shout smile hand
mother father daughter son wife husband neighbour child baby pensioner widow student nurse teacher carer tenant landlord owner
kitchen bathroom garden roof wall floor door lock key stair lift garage car van bicycle wheel tyre engine brake battery cable
screen keyboard laptop computer printer camera speaker charger router modem signal network tariff contract minute message
voicemail password login code form page link button menu screen application update version download upload picture file
document passport licence certificate signature stamp envelope postcode address map road corner bridge village town city
country border customs duty tax court lawyer judge police officer ombudsman regulator council mayor ministry embassy
reminder warning notice deadline penalty interest instalment overdraft limit rate score history record search inquiry bureau
dispute evidence proof photograph recording witness copy original translation language interpreter hearing meeting interview
complaint review appeal decision outcome remedy repair replacement exchange return collection removal cleaning inspection
meter reading gas water electricity boiler heating radiator pipe pump valve filter pressure temperature winter summer spring
autumn january february march april may june july august september october november december monday tuesday wednesday thursday
friday saturday sunday morning noon evening night midnight weekend holiday birthday wedding funeral christmas easter
sofa table chair bed mattress wardrobe shelf carpet curtain lamp mirror oven fridge freezer washer dryer toaster kettle
shirt shoe coat dress size colour fabric button zip hole stain thread needle pocket belt bag suitcase strap handle
bread milk cheese meat fish rice egg fruit vegetable bottle glass plate spoon meal menu waiter cook portion allergy label
suddenly finally politely repeatedly immediately eventually unfortunately obviously apparently clearly certainly rarely
accept admit advise afford agree allow announce appear apply argue arrange arrive assume assure attach attempt avoid believe
belong blame block borrow bother break bring build burn calculate cancel carry catch cause change check choose claim close
collect compare complain complete confirm connect consider contact continue convince correct count create cross deal decide
decline deduct delete deliver demand deny depend describe destroy discover discuss dismiss display divide doubt drag drop earn
employ enclose encourage enter escalate escape examine exist expect explain expose express extend fail fall feel fetch fill
find finish fix follow force forget forward gather guess handle happen harm hear hesitate hide hold hope hurt ignore imagine
improve include increase inform insist install instruct intend interrupt introduce investigate invite involve keep knock
learn leave lend lie listen lose lower maintain manage measure mention misplace mislead move notice obtain offer omit open
oppose overcharge owe pack park pass pay perform permit pick place plan point post prefer prepare press pretend prevent
produce protect prove provide pull punish push quote raise reach read realise receive recognise recommend record reduce refer
refuse regret reject relate release rely remain remember remind remove repeat replace reply request require rescue reserve
resolve respect respond restore restrict result resume return reveal reverse reward ring risk ruin save scan schedule seal
search secure select sell separate serve settle share shorten show sign solve sort speak spend spill split spoil stay steal
stop store suffer suggest supply support suppose surprise suspend swap switch tell terminate test thank threaten throw touch
trace trade transfer trap treat trust try turn understand unlock unpack upset urge use value verify visit void wake walk warn
wash waste watch wear weigh welcome wipe wish withdraw wonder worry wrap write
"""

# Taken apart by sense: joined without spaces, as the script is written.
THAI = """
ไม่ ที่ และ ได้ ผม ของ ให้ มา ว่า เงิน ไป ก็ มี แล้ว บัตร เป็น จะ ใน โทร ดิฉัน กับ วัน รอ แต่ คืน ธนาคาร พนักงาน บอก เรา ถูก ต้อง จาก
บัญชี ยัง ขอ สินค้า เดือน ค่าธรรมเนียม จ่าย อีก ครั้ง นาน ส่ง หัก ทำ บริการ ลูกค้า ใคร ช่วย เสีย ติดต่อ แจ้ง ตอบ สาขา บริษัท ยอด ชำระ
ปัญหา ซ่อม พัสดุ ตรวจสอบ อินเทอร์เน็ต สัญญาณ โทรศัพท์ เครื่อง ใหม่ เก่า ราคา ใบเสร็จ ใบแจ้งหนี้ สัญญา ดอกเบี้ย สินเชื่อ หนี้ ทวง รถ บ้าน
ประกัน เคลม อุบัติเหตุ โรงพยาบาล หมอ ยา นัด เลื่อน ยกเลิก จอง ตั๋ว เครื่องบิน โรงแรม ห้อง กระเป๋า หาย ขโมย แตก พัง ร้อน เย็น เปียก สกปรก
หยาบคาย สุภาพ หัวเราะ ตะโกน ด่า ขู่ โกหก สัญญาไว้ ผิดหวัง เสียใจ โกรธ กังวล เหนื่อย ลำบาก ยุติธรรม ซื่อสัตย์ โปร่งใส ชัดเจน รวดเร็ว ล่าช้า
เช้า เที่ยง เย็นนี้ กลางคืน วันนี้ เมื่อวาน พรุ่งนี้ สัปดาห์ ปี ชั่วโมง นาที จันทร์ อังคาร พุธ พฤหัส ศุกร์ เสาร์ อาทิตย์ มกราคม กุมภาพันธ์
มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ร้อย พัน หมื่น แสน
แม่ พ่อ ลูก สามี ภรรยา เพื่อน ยาย ตา เด็ก ผู้สูงอายุ นักเรียน ครู ทนาย ตำรวจ ศาล ผู้จัดการ หัวหน้า ช่าง คนขับ เจ้าหน้าที่ ฝ่าย แผนก
สำนักงาน ร้าน คลัง ท่าเรือ สนามบิน สถานี ถนน ซอย หมู่บ้าน ตำบล อำเภอ จังหวัด กรุงเทพ เชียงใหม่ ขอนแก่น ภูเก็ต สงขลา ระยอง นครปฐม อยุธยา
น้ำ ไฟ แก๊ส มิเตอร์ ท่อ ปั๊ม แอร์ ตู้เย็น เตา พัดลม หลอดไฟ ปลั๊ก สายไฟ หน้าจอ แบตเตอรี่ ที่ชาร์จ กล้อง ลำโพง คอมพิวเตอร์ แป้นพิมพ์ รหัส
รหัสผ่าน ระบบ แอป เว็บไซต์ อีเมล ข้อความ จดหมาย ซองจดหมาย แสตมป์ ที่อยู่ แผนที่ เอกสาร สำเนา ลายเซ็น หลักฐาน รูปถ่าย พยาน บันทึก รายงาน
เสื้อ รองเท้า กางเกง ผ้า สี ขนาด รู คราบ โต๊ะ เก้าอี้ เตียง ที่นอน พรม ม่าน กระจก ประตู กุญแจ หลังคา กำแพง บันได ลิฟต์ สวน ครัว ห้องน้ำ
ข้าว ไข่ ปลา หมู ไก่ ผัก ผลไม้ นม ขนม ขวด แก้ว จาน ช้อน อาหาร เมนู แพ้ ฉลาก หมดอายุ เปิด ปิด ซื้อ ขาย แลก เปลี่ยน รับ เก็บ ล้าง ตัด ต่อ
เขียน อ่าน ฟัง พูด คิด รู้ ลืม จำ เชื่อ สงสัย ยอมรับ ปฏิเสธ อธิบาย ขอโทษ ขอบคุณ ร้องเรียน อุทธรณ์ ตัดสิน พิจารณา แก้ไข ปรับปรุง ชดเชย
"""

SYLLABLES = ["al", "ber", "cor", "dun", "el", "far", "gil", "har", "in", "jor", "kel", "lan", "mor", "nor", "os", "pen", "quil", "ros"]
ENDINGS = ["by", "combe", "den", "field", "ford", "ham", "ington", "ley", "mere", "more", "ton", "wick", "worth"]
THAI_FIRST = ["พิพัฒน์", "สุวรรณ", "ศรี", "วัฒนา", "ธนา", "จิตร", "บุญ", "ทอง", "กิตติ", "ชัย", "เจริญ", "ประเสริฐ", "รัตน", "มงคล", "อนันต์", "ปัญญา"]
THAI_LAST = ["วงศ์", "กุล", "พงษ์", "ชัยยา", "โรจน์", "สกุล", "พันธ์", "มณี", "นาวา", "ภักดี", "เดชา", "ศิริ", "สมบูรณ์", "ธรรม"]


def spaced(text):
    """Its words, as a search by words knows them."""
    return re.findall(r"[^\W_]+", text.lower())


def english_words():
    """A few thousand: those of the list, their other forms, and names of towns that are none."""
    base = list(dict.fromkeys(word for word in spaced(ENGLISH) if len(word) > 1 or word in ("i", "a")))
    forms = [word + ending for word in base[150:] for ending in ("s", "ing")]
    names = [first + second + end for first, second in itertools.permutations(SYLLABLES, 2) for end in ENDINGS]
    random.Random(1).shuffle(forms)
    random.Random(2).shuffle(names)
    return list(dict.fromkeys(base + forms + names))[:4000]


def thai_words():
    base = list(dict.fromkeys(THAI.split()))
    names = [first + last for first in THAI_FIRST for last in THAI_LAST]
    names += [first + second + last for first, second in itertools.permutations(THAI_FIRST, 2) for last in THAI_LAST]
    random.Random(3).shuffle(names)
    return list(dict.fromkeys(base + names))[:3000]


class Language:
    """Words with how often each comes."""

    def __init__(self, code, words):
        self.code, self.words = code, words
        self.rank = {word: rank for rank, word in enumerate(words)}
        self.weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))

    def draw(self, chance, count, among=None):
        """Words by their weight; of the `among` most frequent only."""
        weights = self.weights if among is None else self.weights[:among]
        end = weights[-1]
        return [self.words[bisect.bisect(weights, chance.random() * end)] for _ in range(count)]

    def text(self, words, chance):
        if self.code != "th":
            return " ".join(words).capitalize() + "."
        # Runs without spaces, as people set them: a space stands where one takes a breath.
        runs, start = [], 0
        while start < len(words):
            length = chance.randint(3, 9)
            runs.append("".join(words[start : start + length]))
            start += length
        return " ".join(runs)


ENGLISH_LANGUAGE = Language("en", english_words())
THAI_LANGUAGE = Language("th", thai_words())


class Complaints:
    """`count` complaints of three years up to two days before `last_ms`, from 1."""

    def __init__(self, count, last_ms):
        self.count, self.last_ms = count, last_ms - 2 * DAY_MS

    def words(self, number, among=None):
        """(language, words, chance): the chance goes on where the words ended."""
        chance = random.Random(number)
        language = THAI_LANGUAGE if chance.random() < 0.2 else ENGLISH_LANGUAGE
        return language, language.draw(chance, chance.randint(30, 120), among), chance

    def row(self, number):
        """(the row as JSON Lines have it, its words)."""
        language, words, chance = self.words(number)
        share = chance.random()
        # A fifth of the products' names share a fifth of what comes; the others come ever more rarely.
        product = chance.choice(WATCHED) if share < 0.2 else PRODUCTS[int((share - 0.2) / 0.8 * chance.random() * 12)]
        # Older ones first, as a history is exported; the hour is by chance.
        received = self.last_ms - int((1 - number / self.count) * DAYS * DAY_MS) - chance.randrange(DAY_MS)
        row = {
            "id": f"B-{number}",
            "received": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(received / 1000)),
            "channel": chance.choice(CHANNELS),
            "language": language.code,
            "product_area": product,
            "customer_id": f"K-{chance.randint(1, max(1, self.count // 5))}",
            "narrative": language.text(words, chance),
        }
        return row, words

    def narrative(self, number):
        return self.row(number)[0]["narrative"]


def holds(narrative, language, words):
    """Whether a text answers a search for the words, decided without an index."""
    if language.code == "th":
        return all(word in narrative for word in words)
    return set(words) <= set(spaced(narrative))


def queries(complaints, count=50):
    """Four sets of two-word searches: common and rare ones of both languages."""
    chance = random.Random(7)
    sets = {}
    for language in (ENGLISH_LANGUAGE, THAI_LANGUAGE):
        frequent = language.words[10:90]
        sets[f"{language.code} common"] = [tuple(chance.sample(frequent, 2)) for _ in range(count)]
        rare = []
        # Two words that stand in one text, so that each search finds something.
        while len(rare) < count:
            found, words, _ = complaints.words(chance.randint(1, complaints.count))
            pair = sorted({word for word in words if len(word) > 3}, key=language.rank.get)[-2:] if found is language else []
            if len(pair) == 2 and tuple(pair) not in rare and language.rank[pair[0]] > len(language.words) // 8:
                rare.append(tuple(pair))
        sets[f"{language.code} rare"] = rare
    return sets
