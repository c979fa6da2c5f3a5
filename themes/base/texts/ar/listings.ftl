### العروض: ما تكتبه المنظمات وما يصير إليه.

listings-title = عروضك
listings-lead = كل ما تقدّمه منظمتك. نراجع كل عرض قبل أن يراه الجميع.
listings-none = لا شيء هنا بعد.
listings-all = الكل
listings-untitled = عرض بلا عنوان
listings-called = «{ $title }»
listings-changed-on = عُدِّل في { $day }
listings-tile = { $count ->
    [zero] لم تكتب شيئًا بعد
    [one] عرض واحد
    [two] عرضان
    [few] { $count } عروض
    [many] { $count } عرضًا
   *[other] { $count } عرض
 }
listings-new-title = عرض جديد
listings-new-lead = ماذا تريد أن تقدّم؟ يمكنك حفظ مسودة في أي وقت والمتابعة لاحقًا.
listings-new-tile = { $count ->
    [zero] لا أنواع
    [one] نوع واحد من العروض
    [two] نوعان من العروض
    [few] { $count } أنواع من العروض
    [many] { $count } نوعًا من العروض
   *[other] { $count } نوع من العروض
 }

## أين وصل

listings-state-draft = مسودة
listings-state-submitted = قيد المراجعة
listings-state-published = منشور
listings-state-closed = مغلق
listings-state-expired = منتهٍ
listings-state-revised = منشور، وفيه تعديل لم يكتمل
listings-state-revision-submitted = منشور، والتعديل قيد المراجعة
listings-means-draft = لا يراه أحد غيرك. سلّمه حين يكتمل.
listings-means-submitted = نراجعه الآن وسنكتب إليك. لتغيير شيء استردّه أولًا.
listings-means-published = يراه الجميع.
listings-means-closed = لم يعد يراه أحد، ولا يستطيع أحد تقديم طلب.
listings-means-expired = انتهت مدته ولم يعد يراه أحد.
listings-means-revised = يرى الجميع النص السابق إلى أن تسلّم تعديلك ونراجعه.
listings-means-revision-submitted = يرى الجميع النص السابق ما دمنا نراجع تعديلك.
listings-verify-first = قبل أن تسلّم أي عرض علينا أن نتحقق من منظمتك. حتى ذلك الحين يمكنك كتابة مسودات.
listings-reason-title = لماذا أُعيد إليك
listings-gaps-title = ما ينقص قبل تسليمه
listings-facts-title = لمحة سريعة
listings-fact-languages = مكتوب بـ
listings-fact-places = الأماكن
listings-fact-submitted = سُلِّم في
listings-fact-verified = رُوجع في
listings-fact-until = يظهر حتى
listings-places-left = بقي { $left } من { $count }
listings-public-page = الصفحة العامة
listings-received = الطلبات على هذا العرض

## ما يمكن فعله

listings-do-submit = تسليم
listings-do-edit = تعديل
listings-do-preview = انظر كيف سيظهر
listings-do-take-back = استرداد
listings-do-discard = إلغاء التعديل
listings-do-reopen = فتح من جديد
listings-do-rework = كتابة من جديد
listings-do-duplicate = نسخ
listings-do-close = إغلاق
listings-do-remove = حذف
listings-do-keep = نعم، ما زال صحيحًا
listings-leave = لا، اتركه كما هو
listings-discard-title = هل تلغي التعديل؟
listings-discard-lead = يضيع ما غيّرته. ويبقى النص المنشور كما هو.
listings-close-title = هل تغلق هذا العرض؟
listings-close-lead = لن يظهر بعد الآن. من قدّم طلبًا وينتظر ردًا يصله أن العرض انتهى. ومن لديه مكان يحتفظ به.
listings-remove-title = هل تحذف هذه المسودة؟
listings-remove-lead = يضيع ما كتبته.
done-listings-kept = حُفظ.
done-listings-submitted = سُلِّم العرض. سنراجعه ونكتب إليك.
done-listings-taken-back = استُردّ العرض. يمكنك الآن تعديله.
done-listings-discarded = أُلغي التعديل.
done-listings-closed = أُغلق العرض، وأخبرنا كل من كان ينتظر ردًا.
done-listings-reopened = فُتح من جديد كما كان تمامًا.
done-listings-duplicated = هذه نسخة. غيّر ما هو مختلف.
done-listings-removed = حُذف.

## الكتابة

listings-edit-title = اكتب عرضك
listings-edit-lead = يمكنك الحفظ في أي وقت، حتى إن كان شيء ناقصًا.
listings-save = حفظ
listings-save-hint = الحفظ لا يُظهر شيئًا لأحد. التسليم في الصفحة التالية.
listings-leave-unsaved = رجوع بلا حفظ
listings-languages-title = اللغات
listings-add-language = أضف لغة
listings-add = إضافة
listings-drop-language = إزالة هذه اللغة: { $language }
listings-tab-wrong = هنا خطأ
listings-field-title = العنوان
listings-field-title-hint = ما هو، في كلمات قليلة.
listings-field-summary = باختصار
listings-field-summary-hint = جملة أو جملتان، للقوائم والبحث.
listings-field-text = الوصف
listings-field-text-hint = الكلمات البسيطة تساعد من يتعلم اللغة. السطر الفارغ يبدأ فقرة، و«- » يبدأ قائمة، ونجمتان تجعلان الخط **عريضًا**.
listings-facts-heading = واحد في كل اللغات
listings-hint-long = السطر الفارغ يبدأ فقرة، و«- » يبدأ قائمة.
listings-hint-times = اكتب الأوقات هكذا: 9:00-13:00. وأكثر من وقت بفاصلة: 9-13، 16-18. اترك الأيام الأخرى فارغة.
listings-hint-price = باليورو. اكتب 0 إن كان مجانيًا.
listings-hint-capacity = منه تُحسب الأماكن الباقية.
listings-hint-languages = كل ما ينطبق.
listings-hint-contact = يراه الجميع.
listings-hint-link = مثلًا https://example.org
listings-hint-place = اسم المكان، مثلًا «المركز الاجتماعي».
listings-address = العنوان
listings-address-hint = الشارع والرقم والرمز البريدي والمدينة.
listings-phone = الهاتف
listings-email = البريد الإلكتروني
listings-level-of = مستوى اللغة { $number }
listings-level-any = لا يلزم مستوى
listings-level-of-nothing = اختر اللغة التي يخصها المستوى.
listings-day-1 = الاثنين
listings-day-2 = الثلاثاء
listings-day-3 = الأربعاء
listings-day-4 = الخميس
listings-day-5 = الجمعة
listings-day-6 = السبت
listings-day-7 = الأحد
listings-not-times = { $day }: اكتب الأوقات هكذا: 9:00-13:00، وأكثر من وقت بفاصلة، الأبكر أولًا.
listings-asks-title = ما يُظهره لك من يقدّم طلبًا
listings-asks-lead = لا ترى إلا ما يلزم. لما يزيد على ذلك تحتاج إلى سبب وجيه: نراجعه، ويستطيع قراءته كل من يقدّم طلبًا.
listings-ask-for = اطلب: { $field }
listings-why = لماذا تحتاج إليه ({ $language })
listings-why-hint = مثلًا: «الدورة للنساء فقط، لأن …»
listings-gap-text = { $language }: ينقص «{ $field }».
listings-gap-why = { $language }: اكتب لماذا تطلب «{ $field }».
listings-gap-over = التاريخ في «{ $field }» قد مضى.
listings-gap-places = { $count ->
    [zero] لم يُعطَ أي مكان بعد.
    [one] أُعطي مكان واحد: لا يمكن أن يكون العدد أقل.
    [two] أُعطي مكانان: لا يمكن أن يكون العدد أقل.
    [few] أُعطيت { $count } أماكن: لا يمكن أن يكون العدد أقل.
    [many] أُعطي { $count } مكانًا: لا يمكن أن يكون العدد أقل.
   *[other] أُعطي { $count } مكان: لا يمكن أن يكون العدد أقل.
 }
listings-nothing-typed = اكتب شيئًا أولًا، مثلًا عنوانًا.
listings-meanwhile-changed = تغيّر هذا في نافذة أخرى وأنت تكتب. ما كتبته ما زال هنا. إن حفظت الآن حلّ ما كتبته محل التعديل الآخر.
listings-meanwhile-not-writable = لا يمكن تغيير هذا الآن: سُلِّم العرض أو انتهى وأنت تكتب. ما كتبته ما زال هنا. افتح عرضك في نافذة أخرى واستردّه أو ابدأ كتابته من جديد هناك، ثم احفظ هنا.

## كيف سيظهر

listings-preview-title = هكذا سيظهر.
listings-preview-lead = لا يرى هذه الصفحة أحد غيرك.
listings-preview-back = رجوع

## هل ما زال صحيحًا؟

listings-keep-title = هل ما زال هذا صحيحًا؟
listings-keep-until = يظهر «{ $title }» حتى { $day }. إن كان ما زال صحيحًا فسنواصل إظهاره.
listings-keep-change = تغيّر شيء
listings-kept-title = شكرًا لك
listings-kept-until = يظهر «{ $title }» حتى { $day }.
listings-kept-over-title = انتهى هذا العرض
listings-kept-over = لم يعد «{ $title }» يظهر. سجّل الدخول لتفتحه من جديد.
mail-listing-expiring-subject = { $site }: هل ما زال «{ $title }» صحيحًا؟
mail-listing-expiring-text = مرحبًا { $name }، قريبًا لن يظهر «{ $title }» بعد الآن. إن كان ما زال صحيحًا فافتح الرابط واضغط على الزر. لا حاجة إلى تسجيل الدخول.
mail-listing-expired-subject = { $site }: لم يعد «{ $title }» يظهر
mail-listing-expired-text = مرحبًا { $name }، انتهت مدة «{ $title }». أخبرنا كل من كان ينتظر ردًا. افتح الرابط لتفتحه من جديد أو لتكتبه من جديد.
