### الإشعارات: ما الذي حدث، وكيف يُخبَر المرء به، ورسائل تتوقف بنقرة واحدة.

notifications-title = أخبارك
notifications-tile = ما حدث ويخصّك
notifications-home = صفحتك
notifications-lead = ردود ورسائل وكل ما يخصّك، والأحدث أولًا.
notifications-none = لم يحدث شيء بعد. عندما يحدث أمر ستجده هنا.
notifications-new = جديد
notifications-read-all = قرأت كل شيء
notifications-stopped = لقد أوقفت كل رسائلنا الإلكترونية. تبقى أخبارك معروضة هنا. وعندما تحفظ إعداداتك تعود الرسائل كما تختار.
notifications-feed = خلاصة خاصة
notifications-feed-text = يمكن للبرامج التي تقرأ الخلاصات (Atom) أن تعرض أخبارك. العنوان سرّي: من يعرفه يستطيع قراءة السطور أعلاه. يمكنك إلغاؤه متى شئت.
notifications-feed-make = أنشئ عنوانًا
notifications-feed-again = أنشئ عنوانًا جديدًا
notifications-feed-end = ألغِ العنوان
notifications-settings-title = كيف نخبرك
notifications-settings-lead = اختر لكل نوع من الأخبار هل تريد رسالة إلكترونية. في قائمتك هنا ترى كل شيء على أي حال.
notifications-save = حفظ
notifications-language = لغة الرسائل الإلكترونية
notifications-language-hint = تصلك الرسائل بهذه اللغة وحدها.
notifications-kind-applications = أخبار الطلبات
notifications-kind-messages = الرسائل
notifications-kind-answers = الأسئلة والأجوبة
notifications-kind-listings = ما يصير إليه ما تعرضه أو تقترحه
notifications-kind-matches = عروض جديدة تناسبك
notifications-kind-events = تذكير بالفعاليات
notifications-kind-moderation = ما ينتظر المشرفين
notifications-way-at-once = فورًا
notifications-way-daily = مرة في اليوم، صباحًا
notifications-way-weekly = مرة في الأسبوع، صباح الاثنين
notifications-way-never = لا رسائل إلكترونية أبدًا
notifications-refused = رسائلنا إلى { $email } تعود إلينا: يبدو أن لا أحد يقرأ هذا العنوان. نرجو أن تتحقق منه.
notifications-refused-again = العنوان صحيح
done-notifications-saved = حُفظ.
done-notifications-read = عُلِّم كل شيء مقروءًا.
done-notifications-feed-new = هذا عنوان خلاصتك. العنوان السابق لم يعد يعمل.
done-notifications-feed-ended = العنوان لم يعد يعمل.
done-notifications-address = شكرًا. سنجرّب هذا العنوان مرة أخرى.

letters-which = يتعلق الأمر بهذه الرسائل:
letters-which-applications = أخبار الطلبات
letters-which-messages = الرسائل
letters-which-answers = الأسئلة والأجوبة
letters-which-listings = ما يصير إليه ما تعرضه أو تقترحه
letters-which-matches = عروض جديدة تناسبك
letters-which-events = تذكير بالفعاليات
letters-which-moderation = ما ينتظر المشرفين
letters-which-daily = الرسالة التي تصل مرة في اليوم
letters-which-weekly = الرسالة التي تصل مرة في الأسبوع
letters-which-off = لا تصلك هذه الرسائل.
letters-stop-which = لا ترسلوا إليّ هذه الرسائل بعد الآن
letters-stop-all = لا ترسلوا إليّ أي رسالة

news-application-sent = تقدّم شخص بطلب إلى «{ $title }».
news-application-withdrawn = سحب شخص طلبه إلى «{ $title }».
news-application-accepted = لديك مكان: «{ $title }».
news-application-declined = لا مكان لك هذه المرة: «{ $title }».
news-application-waitlisted = أنت على قائمة الانتظار: «{ $title }».
news-application-promoted = شغر مكان لك: «{ $title }».
news-application-closed = انتهى «{ $title }» قبل قبول طلبك.
news-message-new = رسالة جديدة بشأن «{ $title }».
news-listing-published = «{ $title }» منشور الآن.
news-listing-refused = لم يُقبل «{ $title }». السبب مكتوب هناك.
news-listing-expiring = ينتهي «{ $title }» قريبًا. هل ما زال قائمًا؟
news-listing-expired = انتهى «{ $title }».
news-moderation-listing = قُدِّم «{ $title }» للمراجعة.
news-moderation-provider = تطلب { $title } التحقق منها.
news-provider-verified = جرى التحقق من منظمتك: { $title }.
news-provider-refused = لم تُعلَّم { $title } منظمةً متحقَّقًا منها. السبب مكتوب هناك.
news-match-new = جديد ويناسبك: «{ $title }».
news-more = { $count ->
    [zero] ولا شيء آخر
    [one] وخبر آخر
    [two] وخبران آخران
    [few] و{ $count } أخبار أخرى
    [many] و{ $count } خبرًا آخر
   *[other] و{ $count } خبر آخر
 }

mail-match-new-subject = { $site }: عرض جديد يناسبك
mail-match-new-text = مرحبًا { $name }، «{ $title }» جديد ويناسب ما أخبرتنا به. افتح الرابط لترى السبب وتطّلع عليه.
mail-digest-daily-subject = { $site }: { $count ->
    [zero] لا أخبار
    [one] خبر واحد
    [two] خبران
    [few] { $count } أخبار
    [many] { $count } خبرًا
   *[other] { $count } خبر
 }
mail-digest-daily-text = مرحبًا { $name }، هذا ما حدث منذ أمس:

 { $lines }

 افتح الرابط لترى كل شيء.
mail-digest-weekly-subject = { $site }: أسبوعك، { $count ->
    [zero] لا أخبار
    [one] خبر واحد
    [two] خبران
    [few] { $count } أخبار
    [many] { $count } خبرًا
   *[other] { $count } خبر
 }
mail-digest-weekly-text = مرحبًا { $name }، هذا ما حدث في الأيام الأخيرة:

 { $lines }

 افتح الرابط لترى كل شيء.
mail-moderation-listing-subject = { $site }: عرض ينتظرك
mail-moderation-listing-text = مرحبًا { $name }، قُدِّم «{ $title }» وينتظر المراجعة.
mail-moderation-provider-subject = { $site }: منظمة تطلب التحقق منها
mail-moderation-provider-text = مرحبًا { $name }، تطلب { $title } التحقق منها.
