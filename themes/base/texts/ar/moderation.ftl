### المراجعة: ما ينتظر وما يتغيّر وما يُقرَّر، وما تُخبَر به المنظمات.

moderation-title = ما ينتظر
moderation-tile = عروض ومنظمات للمراجعة. أقدمها ينتظر منذ { $age }.
moderation-nothing = لا شيء ينتظر الآن.
moderation-lead = { $count ->
    [zero] لا شيء ينتظرك.
    [one] أمر واحد ينتظرك.
    [two] أمران ينتظرانك، الأقدم أولًا.
    [few] { $count } أمور تنتظرك، الأقدم أولًا.
    [many] { $count } أمرًا ينتظرك، الأقدم أولًا.
   *[other] { $count } أمر ينتظرك، الأقدم أولًا.
 }
moderation-age-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
 }
moderation-age-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
 }
moderation-age-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
 }
moderation-waits = ينتظر منذ
moderation-new = جديد
moderation-a-change = تعديل
moderation-asks-verification = منظمة · تطلب التحقق منها
moderation-organisations-title = المنظمات
moderation-organisations-tile = التي جرى التحقق منها، ويمكن سحب ذلك إن كان هناك خطأ
moderation-organisations-none = لم يجرِ التحقق من أي منظمة بعد.
moderation-verified-on = جرى التحقق منها في { $day }
moderation-from = من
moderation-content-title = ما سيُنشر
moderation-changed-title = ما يتغير
moderation-changed-none = لم يتغير شيء مما يراه القراء.
moderation-same-title = ما يبقى كما هو
moderation-before = قبل
moderation-now = الآن
moderation-went = حُذف:
moderation-came = أُضيف:
moderation-went-end = نهاية المحذوف
moderation-came-end = نهاية المضاف
moderation-mark-added = جديد
moderation-mark-removed = حُذف
moderation-mark-changed = تغيّر
moderation-field-title = العنوان
moderation-field-summary = الملخص
moderation-field-text = النص
moderation-sensitive-title = أسئلة حساسة لمن يقدّم طلبًا
moderation-sensitive-text = يريد هذا العرض معرفة شيء قد يضر الناس إن وقع في أيدٍ خاطئة. لا توافق إلا إن كان العرض لا يستغني عنه وكان السبب يشرح ذلك.
moderation-sensitive-none = لم يُذكر أي سبب.
moderation-approve = أوافق على هذا السؤال: { $field }
moderation-not-approved = وافق على هذا السؤال، أو ارفض العرض واكتب أن السؤال يجب أن يُحذف.
moderation-decide-title = قرارك
moderation-accept = قبول ونشر
moderation-preview = شاهده كما سيظهر
moderation-preview-text = هذه معاينة. لا يراها أحد غيرك بعد.
moderation-back = العودة إلى القرار
moderation-refuse-title = رفض هذا العرض
moderation-refuse-lead = تقرأ المنظمة السبب بلغتها، في صفحتها وبالبريد الإلكتروني. ويمكنها تصحيح العرض وتقديمه من جديد.
moderation-refuse-button = رفض
moderation-reason = لماذا؟
moderation-reason-incomplete = ينقص شيء مهم، مثل متى أو أين أو لمن.
moderation-reason-unclear = النص صعب الفهم. يُرجى الكتابة باختصار وبساطة أكثر.
moderation-reason-language = اللغات لا تقول الشيء نفسه، أو إحداها ليست جيدة بما يكفي.
moderation-reason-contacts = في النص أسماء أو أرقام أو عناوين خاصة. يُرجى حذفها: يصل إليك الناس عبر هذا الموقع.
moderation-reason-excludes = يستبعد العرض أشخاصًا دون سبب وجيه.
moderation-reason-money = يطلب من الناس مالًا أو أوراقًا بطريقة لا ننشرها.
moderation-reason-other = شيء آخر
moderation-reason-unknown = لم نستطع التأكد من وجود هذه المنظمة.
moderation-reason-unreachable = لا أحد يرد على وسائل الاتصال المذكورة.
moderation-reason-profile = لا يذكر الملف ما يكفي عن المنظمة وعما تفعله.
moderation-words = بكلماتك
moderation-words-hint = ما الذي يجب تصحيحه بالضبط؟ كن لطيفًا، فمن يقرأ هذا بذل جهدًا.
moderation-words-needed = اكتب بكلماتك سبب الرفض.
moderation-decided-title = هذا لم يعد ينتظر
moderation-decided-text = قرر شخص بشأنه، أو تغيّر بعد أن فتحته. لم يحدث شيء الآن.
moderation-decided-by = { $what }: { $who }، { $when }
moderation-was-accepted = قبول
moderation-was-refused = رفض
moderation-was-taken-back = سحب
moderation-was-closed = إغلاق
moderation-was-changed = تعديل
moderation-decided-look = شاهد كيف هو الآن
moderation-decided-home = إلى كل ما ينتظر
moderation-provider-new = لم تطلب
moderation-provider-asked = تطلب التحقق منها
moderation-provider-verified = جرى التحقق منها
moderation-provider-refused = رُفضت
moderation-provider-how = تأكد من أن هذه المنظمة موجودة وأنها هي من يطلب: اتصل بالرقم المذكور في موقعها هي لا بالرقم المذكور هنا، وابحث عنها في السجل العام.
moderation-provider-about = ماذا تفعل
moderation-provider-areas = المناطق
moderation-provider-languages = اللغات
moderation-provider-address = العنوان
moderation-provider-hours = ساعات العمل
moderation-provider-email = البريد الإلكتروني
moderation-provider-phone = الهاتف
moderation-provider-web = الموقع على الإنترنت
moderation-provider-verify = هي كما تقول: وضع علامة التحقق
moderation-refuse-provider-title = رفض هذه المنظمة
moderation-refuse-provider-lead = تقرأ السبب بلغتها، في صفحتها وبالبريد الإلكتروني، ويمكنها أن تطلب من جديد.
moderation-refuse-provider-button = رفض
moderation-unverify-title = سحب التحقق
moderation-unverify-lead = تغادر المنظمة وكل عروضها الصفحات العامة فورًا. وتقرأ السبب ويمكنها أن تطلب من جديد.
moderation-unverify-button = سحب التحقق
moderation-gone-title = انتهى هذا العرض
moderation-gone-text = لم يعد معروضًا. ربما يفيدك أحد هذه العروض:
moderation-gone-alone = لم يعد معروضًا، ولا يوجد ما يشبهه الآن. تظهر العروض الجديدة فور مراجعتها.
moderation-gone-all = كل العروض من هذا النوع
done-moderation-accepted = نُشر. تُخبَر المنظمة بذلك.
done-moderation-refused = رُفض. تُخبَر المنظمة بالسبب.
done-moderation-verified = وُضعت علامة التحقق. تُخبَر المنظمة بذلك.
mail-listing-published-subject = { $site }: نُشر «{ $title }»
mail-listing-published-text = مرحبًا { $name }، راجعنا «{ $title }» ونشرناه. يمكن للجميع رؤيته الآن. افتح الرابط لتعديله أو إغلاقه:
    { $link }
mail-listing-refused-subject = { $site }: «{ $title }» يحتاج إلى تصحيح
mail-listing-refused-text = مرحبًا { $name }، راجعنا «{ $title }» ولا نستطيع نشره بهذا الشكل.

    { $reason }

    لم يضِع شيء. افتح الرابط وصحّحه ثم قدّمه من جديد:
    { $link }
mail-provider-verified-subject = { $site }: جرى التحقق من منظمتك
mail-provider-verified-text = مرحبًا { $name }، تحققنا من { $title }. يمكنك الآن تقديم عروض، ولمنظمتك صفحتها الخاصة. افتح الرابط للمتابعة:
    { $link }
mail-provider-refused-subject = { $site }: بشأن منظمتك
mail-provider-refused-text = مرحبًا { $name }، لا تحمل { $title } علامة التحقق.

    { $reason }

    يمكنك تصحيح ملفك والطلب من جديد:
    { $link }
