/// Small words of Thai that negation is made of.
enum ThaiWords {
    static let negations = SpellingList("ไม่ มิ ไม่มีใคร ไม้ ปราศจาก ไร้")
    /// What may stand between a negation and what it negates.
    static let particles = SpellingList(
        """
        ต้องการ อยากจะ ตั้งใจจะ คิดที่จะ คิดจะ ได้จะ ได้คิด มีแผนจะ มีแผน ประสงค์จะ ประสงค์ ถึงกับ ถึงขั้น ได้รับ ได้เป็น ได้ถูก ได้โดน
        มีใคร มีคน มีการ มีอะไร มีใครได้รับ อยาก ตั้งใจ คิด เคย ใช่ ได้ ถูก โดน เป็น ค่อย ทำให้ เกิด ไป มา เข้า ขอ เอา รู้สึก ว่า มี ต้อง
        ได้มี ใช้ ใคร ผู้ใด คน จำเป็นต้อง หวังจะ ยอม
        """)
}
