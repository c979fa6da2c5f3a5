### الفعاليات: لمن يكتبها ولمن يحضر ولمن يراجع.

## Lists

events-title = الفعاليات
events-tile = اكتب الفعاليات وغيّر مواعيدها
events-none = لا توجد فعاليات بعد.
events-queue-title = فعاليات بانتظار المراجعة
events-queue-tile = القبول أو السؤال أو الرفض
events-queue-none = لا شيء ينتظر.
events-origin-provider = من منظمة
events-origin-staff = من فريق الموقع
events-origin-suggestion = اقتراح
events-origin-import = من تقويم آخر

## States

events-state-submitted = ينتظر المراجعة
events-state-returned = هناك سؤال
events-state-refused = مرفوض
events-state-published = منشور
events-state-withdrawn = مسحوب
events-state-over = انتهى
events-state-changed = تعديل ينتظر المراجعة
events-state-change-returned = سؤال عن التعديل
events-state-cancelled = ملغى
events-means-submitted = يقرؤه أولًا أحد من فريقنا، ثم نخبرك.
events-means-returned = أجب عن السؤال: عدّل الفعالية ثم أرسلها من جديد.
events-means-refused = لن يُنشر.
events-means-published = يراه الجميع.
events-means-withdrawn = سحبته.
events-means-over = انتهت كل مواعيده.
events-means-changed = إلى أن يُراجَع التعديل يرى الجميع النص السابق.
events-means-change-returned = هناك سؤال عن تعديلك. يبقى النص السابق.
events-reason = ما كتبه فريقنا
events-unverified = لم تُوثَّق منظمتك بعد. يمكنك إرسال الفعاليات، وستُراجَع مع منظمتك.
events-warning-unverified = لم تُوثَّق هذه المنظمة بعد. راجعها أولًا.
events-warning-twin = هناك فعالية أخرى في الوقت والمكان نفسيهما وبالعنوان نفسه.

## The form

events-new-title = فعالية جديدة
events-edit-title = تعديل الفعالية
events-words-title = الفعالية بلغة أخرى
events-send = إرسال للمراجعة
events-publish = نشر
events-save = حفظ
events-language = لغة هذه النصوص
events-language-hint = يمكنك إضافة لغات أخرى بعد ذلك.
events-title-field = العنوان
events-summary = ما هي الفعالية، في جملة واحدة
events-summary-hint = تظهر في القائمة تحت العنوان.
events-text = تفاصيل أكثر
events-text-hint = ماذا سيجري، وماذا يُحضرون معهم، وكيف يصل الناس إلى المكان.
events-group-when = متى
events-starts-day = اليوم
events-all-day = طوال اليوم
events-starts-time = وقت البداية
events-ends-time = وقت النهاية
events-ends-day = اليوم الأخير
events-ends-day-hint = فقط إن استمرت أيامًا عدة.
events-again = هل تتكرر؟
events-again-hint = يمكنك بعد ذلك نقل مواعيد منفردة أو إلغاؤها.
events-again-never = لا، مرة واحدة
events-again-daily = كل يوم
events-again-weekly = كل أسبوع
events-again-fortnightly = كل أسبوعين
events-again-month-day = كل شهر في التاريخ نفسه، مثل الخامس منه
events-again-month-weekday = كل شهر في اليوم نفسه من الأسبوع، مثل الثلاثاء الثاني
events-again-month-last = كل شهر في آخر يوم مثله، مثل آخر جمعة
events-again-yearly = كل سنة
events-again-until = حتى
events-again-until-hint = آخر يوم، أو عدد المرات أدناه.
events-again-count = كم مرة في المجموع
events-group-where = أين
events-way = كيف يشارك الناس؟
events-place = المكان
events-place-hint = الاسم والعنوان، مثلًا: المكتبة البلدية، شارع أثينا 12.
events-online = عنوان المشاركة عبر الإنترنت
events-online-hint = سيراه الجميع.
events-areas = المنطقة
events-areas-hint = لا تختر شيئًا إن كانت للبلد كله.
events-group-whom = لمن
events-languages = اللغات المستخدمة
events-audiences = خصوصًا لـ
events-audiences-hint = لا تختر شيئًا إن كان الجميع مدعوين.
events-interests = لمن يهتم بـ
events-interests-hint = تُقترح الفعالية على من لديه هذا الاهتمام.
events-price = التكلفة باليورو
events-price-hint = اكتب 0 إن كانت مجانية.
events-access = ما يسهّل الحضور
events-contact = جهة اتصال معلنة للأسئلة
events-contact-hint = رقم هاتف أو بريد إلكتروني أو عنوان موقع. يراه الجميع.
events-places = الأماكن في كل موعد
events-places-hint = اتركه فارغًا إن كان المكان يتسع للجميع. حين تمتلئ الأماكن يمكن الانتظار.
events-organiser = من ينظمها

## Mistakes

events-wrong-time-missing = اكتب الوقت أو اختر «طوال اليوم».
events-wrong-end-before = تنتهي قبل أن تبدأ. تحقق من اليوم والوقت.
events-wrong-end-same = البداية والنهاية متطابقتان. اكتب متى تنتهي.
events-wrong-too-long = يدوم الموعد الواحد 31 يومًا على الأكثر. اختر التكرار أو اكتب فعاليتين.
events-wrong-past = مضى هذا اليوم. اختر يومًا قادمًا.
events-wrong-too-far = يمكن الإعلان عن سنتين مقبلتين. اختر نهاية أقرب ثم أكمل لاحقًا.
events-wrong-skipped = هذا الوقت غير موجود في تلك الليلة لأن الساعة تُقدَّم. اختر ساعة بعده.
events-wrong-again-missing = حدّد كيف تتكرر، أو اترك نهاية التكرار فارغة.
events-wrong-two-ends = اكتب إما حتى متى أو كم مرة، لا الاثنين.
events-wrong-never-ends = اكتب حتى متى تتكرر أو كم مرة. يمكنك تمديدها لاحقًا.
events-wrong-until-before = ينتهي التكرار قبل اليوم الأول.
events-wrong-no-day = لا يوم يوافق هذا التكرار. اختر غيره.
events-wrong-too-many = هذا أكثر من 200 موعد. اختر نهاية أقرب.
events-wrong-place = اكتب مكان الفعالية.
events-wrong-online = اكتب عنوان المشاركة أو جهة اتصال تعطيه.
events-wrong-twin-public = هذه الفعالية موجودة في التقويم: اليوم والوقت والمكان والعنوان نفسها.
events-wrong-twin-waits = أرسل أحدهم هذه الفعالية من قبل، وهي قيد المراجعة. لا حاجة إلى أي شيء.

## One event

events-words-heading = ما هو مكتوب
events-words-edit = تعديل هذه النصوص
events-words-add = إضافة لغة:
events-facts-heading = معلومات
events-dates-heading = المواعيد
events-dates-hint = ما تغيّره هنا يسري فورًا، ويصل إشعار إلى كل من يريد الحضور.
events-codes = رموز من لديهم أماكن
events-date-move = نقل
events-date-cancel = إلغاء هذا الموعد
events-date-restore = كما كان مقررًا
events-accept = قبول ونشر
events-cancel = إلغاء الفعالية كلها
events-revive = ستُقام رغم ذلك
events-withdraw = سحب
events-ask-back-title = طرح سؤال
events-ask-back-field = ماذا تريد أن تعرف؟
events-ask-back-button = إرسال السؤال
events-refuse-title = رفض
events-refuse-field = لماذا؟ يقرأ هذا من أرسلها.
events-refuse-button = رفض
events-move-title = نقل موعد
events-move-starts = البداية الجديدة
events-move-ends = النهاية الجديدة
events-move-button = نقل

## Coming

events-come-title = أود الحضور
events-come-lead = ترى الجهة المنظمة عدد الحضور، لا أسماءهم.
events-which-date = أي موعد؟
events-take-place = احجز مكانًا
events-say-interest = سأحضر
events-places-left = { $count ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
 }
events-mine-title = ما سأحضره
events-mine-tile = { $count ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعدًا
   *[other] { $count } موعد
 }
events-mine-none = لم تختر شيئًا بعد.
events-guest-interested = ستحضر
events-guest-place = لديك مكان
events-guest-waiting = تنتظر مكانًا
events-code = رمزك لتُظهره عند الباب:
events-leave = لن أحضر
events-count-interested = { $count ->
    [zero] لا أحد
    [one] شخص واحد يريد الحضور
    [two] شخصان يريدان الحضور
    [few] { $count } أشخاص يريدون الحضور
    [many] { $count } شخصًا يريدون الحضور
   *[other] { $count } شخص يريدون الحضور
 }
events-count-places = { $count ->
    [zero] لا أماكن محجوزة
    [one] مكان محجوز
    [two] مكانان محجوزان
    [few] { $count } أماكن محجوزة
    [many] { $count } مكانًا محجوزًا
   *[other] { $count } مكان محجوز
 }
events-count-waiting = { $count ->
    [zero] لا أحد ينتظر
    [one] واحد ينتظر
    [two] اثنان ينتظران
    [few] { $count } ينتظرون
    [many] { $count } ينتظرون
   *[other] { $count } ينتظرون
 }

## Calendars of others

events-imports-title = تقاويم الآخرين
events-imports-none = لم يُذكر أي تقويم بعد.
events-import-new-title = إضافة تقويم
events-import-keep = حفظ
events-import-name = صاحب هذا التقويم
events-import-address = عنوان التقويم
events-import-address-hint = يبدأ بـ https:// أو webcal:// وينتهي غالبًا بـ .ics. لا يُنشر شيء قبل أن تقبله.
events-import-wrong-address = اكتب عنوانًا كاملًا يبدأ بـ https:// أو webcal://.
events-import-wrong-private = يقود هذا العنوان إلى شبكة خاصة. تُجلب التقاويم من الإنترنت العام فقط.
events-import-wrong-silent = لم يرد أحد في الوقت المناسب. تحقق من العنوان أو حاول لاحقًا.
events-import-wrong-refused = رد الطرف الآخر بخطأ. ربما انتقل التقويم.
events-import-wrong-loop = يحوّل هذا العنوان بلا نهاية. اطلب العنوان الأخير.
events-import-wrong-large = يزيد هذا التقويم على 2 ميغابايت. اطلب تقويمًا أصغر.
events-import-wrong-letters = ما وصل ليس نصًا يمكن قراءته (UTF-8).
events-import-wrong-no-calendar = ما وصل ليس تقويمًا. ربما هذا عنوان صفحة؛ ابحث فيها عن «iCal» أو «.ics».
events-import-wrong-too-many = في هذا التقويم أكثر من 1000 فعالية. اطلب تقويمًا أصغر.
events-import-wrong-twice = أُضيف هذا التقويم من قبل.
events-import-never = لم يُقرأ بعد
events-import-looked = قُرئ: { $when }
events-import-open = { $count ->
    [zero] لا شيء ينتظر قرارًا
    [one] فعالية واحدة تنتظر قرارًا
    [two] فعاليتان تنتظران قرارًا
    [few] { $count } فعاليات تنتظر قرارًا
    [many] { $count } فعالية تنتظر قرارًا
   *[other] { $count } فعالية تنتظر قرارًا
 }
events-import-settled = { $count ->
    [zero] لا فعاليات محسومة.
    [one] فعالية واحدة محسومة.
    [two] فعاليتان محسومتان.
    [few] { $count } فعاليات محسومة.
    [many] { $count } فعالية محسومة.
   *[other] { $count } فعالية محسومة.
 }
events-import-look = اقرأه الآن
events-import-remove = حذف هذا التقويم
events-import-standing-new = جديد
events-import-standing-changed = تغيّر
events-import-standing-gone = لم يعد موجودًا
events-import-standing-settled = محسوم
events-import-note-endless = تتكرر بلا نهاية. تُؤخذ بنهاية بعد سنة.
events-import-note-extra-dates = تذكر مواعيد أخرى خارج قاعدتها، ولا تُؤخذ.
events-import-note-bad-rule = تكرارها غير مفهوم. اكتبها يدويًا إن كانت مهمة.
events-import-note-bad-times = أوقاتها لا تُقرأ.
events-import-note-bad-end-before = تنتهي قبل أن تبدأ.
events-import-what-title = العنوان
events-import-what-when = الوقت
events-import-what-again = التكرار
events-import-what-dates = مواعيد متغيرة
events-import-what-place = المكان
events-import-what-text = النص
events-import-what-url = الصفحة
events-import-what-cancelled = ملغى
events-import-before = من قبل
events-import-after = الآن
events-import-take-new = نشر
events-import-take-changed = اعتماد التغيير
events-import-take-gone = إظهارها ملغاة
events-import-take-settled = اعتماد
events-import-skip = تجاهل

## What was done

done-events-published = نُشرت.
done-events-submitted = أُرسلت. يقرؤها أولًا أحد من فريقنا.
done-events-kept = حُفظ التعديل.
done-events-withdrawn = سُحبت.
done-events-cancelled = تظهر الآن ملغاة.
done-events-revived = ستُقام من جديد.
done-events-rescheduled = تغيّر الموعد.
done-events-ask-back-done = أُرسل السؤال.
done-events-refuse-done = رُفضت.
done-events-interested = أُضيف حضورك.
done-events-place = لديك مكان. أظهر رمزك عند الباب.
done-events-waiting = كل الأماكن محجوزة. أنت في قائمة الانتظار وسنخبرك حين يفرغ مكان.
done-events-left = لن تحضر، ومكانك متاح لغيرك.
done-events-import-kept = حُفظ التقويم. اقرأه الآن.
done-events-import-looked = هذا ما يقوله التقويم الآن. لم يُنشر شيء.
done-events-import-taken = اعتُمدت.
done-events-import-twin = الفعالية نفسها موجودة في تقويمنا. تجاهل هذه.
done-events-import-skipped = تُتجاهل إلى أن تتغير.
done-events-import-removed = حُذف التقويم. ما اعتُمد يبقى.

## Letters

mail-suggestion-published-subject = نُشرت: { $title }
mail-suggestion-published-text = «{ $title }» في التقويم الآن. شكرًا!
mail-suggestion-asked-subject = سؤال عن { $title }
mail-suggestion-asked-text =
    قبل أن ننشر «{ $title }» لدينا سؤال:

    { $reason }

    افتح الرابط وعدّل ما يلزم ثم أرسلها من جديد.
mail-suggestion-refused-subject = لم تُنشر: { $title }
mail-suggestion-refused-text =
    لا يمكننا نشر «{ $title }». السبب:

    { $reason }
mail-event-cancelled-subject = أُلغيت: { $title }
mail-event-cancelled-text = لن تُقام «{ $title }». نأسف لذلك.
mail-event-revived-subject = ستُقام: { $title }
mail-event-revived-text = ستُقام «{ $title }» رغم الإعلان عن إلغائها.
mail-event-date-cancelled-subject = أُلغي موعد: { $title }
mail-event-date-cancelled-text = أُلغي موعد من «{ $title }» كنت تريد حضوره. تجد المواعيد الأخرى في الرابط.
mail-event-moved-subject = موعد جديد: { $title }
mail-event-moved-text = تغيّرت «{ $title }» التي تريد حضورها. افتح الرابط لترى موعدها الآن.
mail-event-place-free-subject = لديك مكان: { $title }
mail-event-place-free-text = فرغ مكان في «{ $title }» وهو لك. إن لم تستطع الحضور فأخبرنا عبر الرابط ليأخذه غيرك.
mail-event-soon-subject = قريبًا: { $title }
mail-event-soon-text = تريد حضور «{ $title }». الموعد: { $when }. إن لم تستطع الحضور فأخبرنا عبر الرابط ليحضر غيرك.

## News

news-suggestion-published = «{ $title }» في التقويم الآن.
news-suggestion-asked = هناك سؤال عن «{ $title }».
news-suggestion-refused = لن تُنشر «{ $title }». السبب مذكور هناك.
news-event-cancelled = أُلغيت «{ $title }».
news-event-revived = ستُقام «{ $title }» رغم الإعلان عن إلغائها.
news-event-date-cancelled = أُلغي موعد من «{ $title }».
news-event-moved = موعد جديد: «{ $title }».
news-event-place-free = لديك مكان الآن: «{ $title }».
news-event-soon = قريبًا: «{ $title }»، { $when }.
