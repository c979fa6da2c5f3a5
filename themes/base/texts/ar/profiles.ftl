### الملفات الشخصية: ما يقوله الناس عن أنفسهم.

profiles-title = ملفك الشخصي
profiles-lead = كل ما هنا اختياري. لا أحد يرى ملفك. حين تقدّم طلبًا ترى ما تطلبه المنظمة وتقرّر ما الذي تحصل عليه.
profiles-sensitive-title = فقط إذا احتاجه عرض ما
profiles-sensitive-lead = قليل جدًا من العروض يحق له أن يسأل عن هذا، ولسبب تحققنا منه. لا يُرسل أبدًا ما لم تختره بنفسك.
profiles-empty = لا شيء بعد
profiles-change = تغيير
profiles-add = إضافة
profiles-remove = حذف
profiles-save = حفظ
profiles-at-will = يمكنك أن تترك هذا فارغًا.
profiles-tile = { $count ->
    [zero] لم تذكر شيئًا بعد
    [one] معلومة واحدة
    [two] معلومتان
    [few] { $count } معلومات
    [many] { $count } معلومة
   *[other] { $count } معلومة
 }
profiles-name-title = الاسم
profiles-name-lead = الاسم الذي تحب أن تُنادى به.
profiles-languages-title = اللغات
profiles-languages-lead = لتناسب الدورات مستواك وتستطيع المنظمات التحدث معك.
profiles-language-known = { $language } – { $level }
profiles-language-number = اللغة { $number }
profiles-language = ما اللغة
profiles-level = ما مستواك
profiles-level-hint = فكّر في كلامك. يكفي التقدير.
profiles-level-missing = اختر مستواك في هذه اللغة.
profiles-language-twice = اخترت هذه اللغة من قبل. اختر غيرها أو اترك الخانة فارغة.
profiles-level-a1 = A1: بضع كلمات
profiles-level-a2 = A2: محادثة بسيطة
profiles-level-b1 = B1: الحياة اليومية
profiles-level-b2 = B2: محادثة بطلاقة
profiles-level-c1 = C1: كل شيء تقريبًا
profiles-level-c2 = C2: كل شيء
profiles-level-native = لغتي الأم
profiles-education-title = المدرسة والدراسة
profiles-education-lead = لتناسب الدورات والوظائف ما تعلمته.
profiles-occupations-title = الخبرة المهنية
profiles-occupations-lead = المهن التي عملت بها، هنا أو في بلد آخر، بشهادة أو بدونها.
profiles-skills-title = المهارات
profiles-skills-lead = ما تجيده، لتناسبك العروض والمهام.
profiles-interests-title = الاهتمامات
profiles-interests-lead = لتجد دورات ومجموعات تحبها.
profiles-area-title = المنطقة
profiles-area-lead = لتجد ما هو قريب منك. لا حاجة إلى عنوان.
profiles-availability-title = متى يكون لديك وقت
profiles-availability-lead = لتناسب الدورات والمهام يومك.
profiles-availability-mornings = صباحًا
profiles-availability-afternoons = بعد الظهر
profiles-availability-evenings = مساءً
profiles-availability-weekends = عطلة نهاية الأسبوع
profiles-seeking-title = ما الذي تبحث عنه
profiles-seeking-lead = لتظهر العروض المناسبة أولًا.
profiles-gender-title = الجنس
profiles-gender-lead = يلزم فقط للعروض المخصصة لفئة معينة، مثل دورة للنساء. لا يغيّر أي شيء آخر.
profiles-gender-woman = امرأة
profiles-gender-man = رجل
profiles-gender-other = غير ذلك
profiles-age-title = الفئة العمرية
profiles-age-lead = تلزم فقط للعروض المرتبطة بالعمر، مثل برنامج للشباب. لا نسأل أبدًا عن تاريخ ميلادك.
profiles-age-under-18 = أقل من 18 عامًا
profiles-age-18-24 = من 18 إلى 24 عامًا
profiles-age-25-34 = من 25 إلى 34 عامًا
profiles-age-35-49 = من 35 إلى 49 عامًا
profiles-age-50-64 = من 50 إلى 64 عامًا
profiles-age-65-over = 65 عامًا أو أكثر
done-profiles-kept = تم الحفظ.
done-profiles-removed = تم الحذف.
