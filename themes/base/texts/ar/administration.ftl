### الإدارة: حسابات الموقع والسجل.

administration-accounts-title = الحسابات
administration-accounts-tile = البحث والتغيير والإيقاف
administration-accounts-lead = ترى الأسماء والأدوار، ولا ترى شيئا مما يفعله الناس هنا.
administration-account-title = الحساب
administration-account-lead = ما تغيره هنا يُكتب في السجل، ويُخبر به صاحب الحساب.
administration-began = منذ
administration-last-seen = آخر دخول
administration-state = الحالة
administration-state-waiting = بالانتظار
administration-state-active = يعمل
administration-state-suspended = موقوف
administration-email-yes = مؤكد
administration-all = الكل
administration-show = اعرض
administration-none = لا شيء هنا.
administration-more = تابع
administration-csv = نزّل جدولا (CSV)
administration-find-title = ابحث عن حساب
administration-find-button = ابحث
administration-not-found = لا يوجد حساب بهذا الاسم أو البريد.
administration-role-title = غيّر الدور
administration-role-new = الدور الجديد
administration-role-button = غيّر الدور
administration-suspend = أوقف الحساب
administration-reactivate = أعد الحساب إلى العمل
administration-end-sessions = سجل خروجه من كل الأجهزة
administration-new-link = رابط دعوة جديد
administration-own = هذا حسابك أنت. يعتني به شخص آخر من الإدارة.
administration-invite-title = دعوة فريق العمل
administration-invite-tile = الإشراف والإدارة
administration-invite-lead = نرسل رابطا صالحا مرة واحدة ولسبعة أيام.
administration-invite-button = ادع
administration-invited-title = الدعوة جاهزة
administration-invited-text = أرسلنا هذا الرابط. إن لم يصل فسلمه بنفسك: نعرضه الآن فقط وهو صالح مرة واحدة.
administration-invited-link = الرابط
administration-audit-title = السجل
administration-audit-tile = ماذا فُعل ومن فعله ومتى
administration-numbers-title = الأعداد
administration-numbers-tile = كم حسابا هناك
administration-numbers-lead = مجاميع فقط. لا نتتبع أحدا.
administration-together = المجموع
administration-seen = { $count ->
    [zero] لم يُستعمل أي حساب ({ $count }) في آخر 30 يوما.
    [one] استُعمل حساب واحد ({ $count }) في آخر 30 يوما.
    [two] استُعمل حسابان ({ $count }) في آخر 30 يوما.
    [few] استُعملت { $count } حسابات في آخر 30 يوما.
    [many] استُعمل { $count } حسابا في آخر 30 يوما.
   *[other] استُعمل { $count } حساب في آخر 30 يوما.
 }
done-administration-saved = تم الحفظ، ويُخبر به صاحب الحساب.

## السجل

audit-lead = ما فعله فريق العمل وما آلت إليه الأمور. لا أحد يستطيع تغييره.
audit-noun = عن
audit-when = متى
audit-who = من
audit-what = ماذا
audit-object = في ماذا
audit-detail = المزيد
audit-erased = حساب مُحي
audit-service = الخدمة نفسها
