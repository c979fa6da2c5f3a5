### Interface texts in Arabic. One key a text; every language has every key. See docs/translating.md.

## Every page

skip-to-content = الانتقال إلى المحتوى
menu = القائمة
menu-sections = المواضيع والخدمات
breadcrumbs = أنت هنا
language-menu = اللغة
language-untranslated = لم يُترجَم بعد
header-sign-in = تسجيل الدخول
demonstration-banner = نسخة تجريبية: لا يزال هذا المحتوى بحاجة إلى مراجعة قبل الاعتماد عليه.

## Searching

search-label = البحث في هذا الموقع
search-placeholder = ماذا تريد أن تعرف؟
search-button = بحث
search-in = البحث في
search-everything = كل المواضيع
search-found = عدد النتائج: { $count }
search-title = نتائج البحث
search-results-count = { $count ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
 }
search-none = لا توجد نتائج لهذه الكلمات.
search-none-hint = جرّب كلمات أخرى أو كلمات أقل، أو تصفّح القائمة الأبجدية.
search-did-you-mean = هل تقصد:
search-unavailable = البحث لا يعمل حاليًا. أما القائمة الأبجدية فتعمل دائمًا.

## The end of every page

footer-menu = عن الموقع والقوائم
footer-privacy = القراءة هنا بلا ملفات ارتباط وبلا تتبّع.
footer-licence = النسخ والمشاركة مسموحان: CC BY 4.0
emergency-title = في حالات الطوارئ
emergency-summary = المكالمات مجانية. قل أين أنت وماذا حدث.
feed-title = آخر المستجدات

## Home page

home-sections = المواضيع
home-first-steps = الخطوات الأولى
home-modules = اطلب المساعدة وشارك

## Lists of articles

articles-count = { $count ->
    [zero] لا توجد مقالات
    [one] مقالة واحدة
    [two] مقالتان
    [few] { $count } مقالات
    [many] { $count } مقالة
   *[other] { $count } مقالة
 }
kind-guide = دليل
kind-procedure = خطوة بخطوة
kind-contact = جهة اتصال
kind-questions = أسئلة وأجوبة
filter-area = المكان
filter-audience = لمن
filter-kind = النوع
filter-all = الكل
filter-none = لا توجد مقالة تطابق كل هذه الخيارات. أزل واحدًا منها.

## Article

verified-on = آخر تحقّق:
verified-by = بواسطة: { $who }
official-title = { $count ->
    [zero] الصفحات الرسمية
    [one] الصفحة الرسمية
    [two] الصفحتان الرسميتان
    [few] الصفحات الرسمية
    [many] الصفحات الرسمية
   *[other] الصفحات الرسمية
 }
official-in-language = اللغة: { $language }
outline-title = في هذه الصفحة
procedure-who = من يحق له ذلك
procedure-cost = كم يكلّف
procedure-duration = كم يستغرق
procedure-documents = ماذا تُحضر معك
procedure-steps = ماذا تفعل
procedure-next = ماذا بعد ذلك
article-contacts = إلى من تتوجّه
article-terms = كلمات ستصادفها
article-areas = أين يسري هذا
article-audiences = لمن
article-tags = كلمات مفتاحية
article-related = اقرأ أيضًا
article-unvalidated = لم يُتحقَّق من هذه المقالة بعد، ولا يراها القرّاء.
neighbours = المزيد في هذا الموضوع
neighbours-previous = السابق
neighbours-next = التالي
feedback-question = هل من خطأ أو نقص هنا؟
feedback-link = اكتب إلى المحرّرين
print-button = طباعة
print-source = طُبعت من
share-button = مشاركة
share-copy = نسخ الرابط
share-copied = نُسخ الرابط
share-whatsapp = واتساب
share-email = البريد الإلكتروني
favourite-keep = حفظ
favourite-kept = محفوظة على هذا الجهاز
favourite-account = احفظها في حسابي
favourite-device = محفوظ على هذا الجهاز

## What is not translated, or older than its source

fallback-notice = لم تُترجَم هذه الصفحة إلى لغتك بعد. تقرؤها الآن باللغة التالية: { $language }.
stale-newer = هذا الجزء أحدث في النسخة { $language }. اقرأه هنا
stale-missing = لا يوجد هذا الجزء حتى الآن إلا في النسخة { $language }
stale-count = { $count ->
    [zero] لم يتغيّر شيء في هذه الصفحة منذ ترجمتها.
    [one] تغيّر جزء واحد من هذه الصفحة بعد ترجمته، وهو مُعلَّم.
    [two] تغيّر جزءان من هذه الصفحة بعد ترجمتهما، وهما مُعلَّمان.
    [few] تغيّرت { $count } أجزاء من هذه الصفحة بعد ترجمتها، وهي مُعلَّمة.
    [many] تغيّر { $count } جزءًا من هذه الصفحة بعد ترجمتها، وهي مُعلَّمة.
   *[other] تغيّر { $count } جزء من هذه الصفحة بعد ترجمتها، وهي مُعلَّمة.
 }

## Offices

contact-phone = الهاتف
contact-email = البريد الإلكتروني
contact-web = الموقع الإلكتروني
contact-address = العنوان
contact-map = العرض على الخريطة
contact-hours = أوقات الدوام
contact-languages = اللغات المستخدمة

## Tags, A to Z, glossary

lists-menu = القوائم
list-pages = صفحات هذه القائمة
list-page = الصفحة { $number } من { $total }
tags-title = كلمات مفتاحية
tags-summary = كل ما تتناوله مقالاتنا.
a-z-title = القائمة الأبجدية
a-z-summary = كل المقالات بحسب عناوينها.
a-z-letters = الحروف
glossary-title = كلمات رسمية
glossary-summary = تَرِد هذه الكلمات في الرسائل والاستمارات واللافتات. وهذا معناها.

## Modules

module-empty = لا يوجد شيء هنا في الوقت الحالي.
module-empty-hint = تظهر العروض الجديدة هنا فور مراجعتها. عد إلينا قريبًا.
find-invite-title = ما الذي يناسبك؟
find-invite-text = أخبرنا باللغات التي تتكلمها، وبمكانك، وبالأوقات التي تناسبك، وسترى فورًا ما يناسبك ولماذا. دون اسم ودون حساب، ولا نحتفظ بأي شيء.
find-invite-link = أرني ما يناسبني
entry-provider = مقدَّم من
entry-action = قدّم طلبًا
entry-ask = اطرح سؤالًا
entry-places = { $count ->
    [zero] لم يبقَ أي مكان
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $count } أماكن
    [many] بقي { $count } مكانًا
   *[other] بقي { $count } مكان
 }
entry-full = ما زال بإمكانك تقديم طلب: إن فرغ مكان فقد يكون لك.
entry-until = يُعرض حتى
entry-map = الخريطة
entries-count = { $count ->
    [zero] لا توجد عروض
    [one] عرض واحد
    [two] عرضان
    [few] { $count } عروض
    [many] { $count } عرضًا
   *[other] { $count } عرض
 }
entries-none = لا يوجد عرض يطابق كل هذه الخيارات. أزل واحدًا منها.
colon = { ": " }
comma = { "، " }
price-free = مجانًا
provider-kind = منظمة
provider-phone = الهاتف
provider-email = البريد الإلكتروني
provider-web = الموقع على الإنترنت
provider-address = العنوان
provider-languages = اللغات المتحدَّث بها
provider-hours = ساعات العمل
provider-verified = جرى التحقق من المنظمة في
provider-offers = ما الذي تقدمه
provider-offers-none = لا يوجد أي عرض في الوقت الحالي.

## Calendar of events

filter-language = اللغة
filter-way = الطريقة
filter-cost = التكلفة
calendar-views = طرق عرض التقويم
calendar-agenda = قائمة
calendar-month = شهر
calendar-months = أشهر أخرى
calendar-count = { $count ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعدًا
   *[other] { $count } موعد
 }
calendar-none = لا يوجد إعلان هنا في الوقت الحالي. تظهر الفعاليات الجديدة بعد مراجعتها مباشرة.
calendar-suggest = اقترح فعالية
calendar-subscribe = في تقويمك الخاص
calendar-subscribe-text = اشترك مرة واحدة، فتظهر الفعاليات الجديدة أو التي تغيّرت في تقويم هاتفك من تلقاء نفسها.
calendar-webcal = اشتراك
calendar-file = تنزيل
calendar-feed = أخبار الفعاليات
calendar-address = أو انسخ هذا العنوان إلى تقويمك:
event-when = متى
event-where = أين
event-online = من المنزل
event-online-link = المشاركة عبر الإنترنت
event-languages = اللغات
event-for = لمن
event-price = التكلفة
event-free = مجانًا
event-organiser = تنظّمها
event-contact = للاستفسار
event-places = الأماكن
event-access = معلومات مفيدة
event-access-wheelchair = يمكن الدخول بالكرسي المتحرك
event-access-hearing = حلقة سمعية لمستخدمي السماعات الطبية
event-access-sign-language = لغة الإشارة
event-access-interpreter = مترجم عند الطلب
event-access-child-care = رعاية للأطفال
event-access-children-welcome = نرحب بالأطفال
event-access-quiet = غرفة هادئة
event-dates = المواعيد
event-more = { $count ->
    [zero] ولا مواعيد أخرى
    [one] وموعد آخر
    [two] وموعدان آخران
    [few] و{ $count } مواعيد أخرى
    [many] و{ $count } موعدًا آخر
   *[other] و{ $count } موعد آخر
 }
event-all-day = طوال اليوم
event-local-time = الأوقات بتوقيت البلد.
event-until = حتى { $date }
event-cancelled = أُلغيت
event-cancelled-text = لن تُقام هذه الفعالية.
event-moved = تغيّر الموعد
event-moved-from = كان الموعد المعلن: { $date }.
event-again-daily = { $count ->
    [zero] كل يوم
    [one] كل يوم
    [two] كل يومين
    [few] كل { $count } أيام
    [many] كل { $count } يومًا
   *[other] كل { $count } يوم
 }
event-again-weekly = { $count ->
    [zero] كل أسبوع
    [one] كل أسبوع
    [two] كل أسبوعين
    [few] كل { $count } أسابيع
    [many] كل { $count } أسبوعًا
   *[other] كل { $count } أسبوع
 }
event-again-monthly = { $count ->
    [zero] كل شهر
    [one] كل شهر
    [two] كل شهرين
    [few] كل { $count } أشهر
    [many] كل { $count } شهرًا
   *[other] كل { $count } شهر
 }
event-again-yearly = { $count ->
    [zero] كل سنة
    [one] كل سنة
    [two] كل سنتين
    [few] كل { $count } سنوات
    [many] كل { $count } سنة
   *[other] كل { $count } سنة
 }
event-way-place = حضوريًا
event-way-online = عبر الإنترنت
event-way-both = حضوريًا وعبر الإنترنت
event-add = أضف إلى التقويم
event-take-part = أود الحضور
event-ask = اسأل الجهة المنظمة

## A page that is not there

not-found-title = هذه الصفحة غير موجودة
not-found-summary = ربما كُتب العنوان خطأً، أو نُقلت الصفحة. ابحث عنها أو اختر موضوعًا.
not-found-home = إلى الصفحة الرئيسية
leave-quickly = غادر هذه الصفحة بسرعة
leave-quickly-keys = أو اضغط مفتاح Esc ثلاث مرات
moved-title = نُقلت هذه الصفحة

## About this site

about-title = عن هذا الموقع
about-what = يقدّم موقع IMMERSE لمن هم جدد في بلد ما المعلومات التي يحتاجون إليها: عن الوثائق والصحة والعمل والمدرسة واللغة والمساعدة. النصوص مكتوبة بلغة بسيطة، وكل نص يقود إلى الصفحة الرسمية للجهة المختصة.
about-who = أُعدّ IMMERSE للمنظمات المحلية التي تديره وتتحمّل مسؤولية ما يرد فيه. وقد نشأ من مشروع البحث الأوروبي MIICT الذي عمل فيه معًا مهاجرون وخدمات عامة وباحثون.
about-articles = { $count ->
    [zero] لا توجد مقالات
    [one] مقالة واحدة
    [two] مقالتان
    [few] { $count } مقالات
    [many] { $count } مقالة
   *[other] { $count } مقالة
 }
about-newest = أحدث تحقّق:
about-languages = اللغات:
about-demonstration-title = هذه نسخة تجريبية
about-demonstration = يبيّن المحتوى ما يستطيع الموقع تقديمه. وقبل استخدامه يجب أن يراجع خبراء من البلد كل مقالة. وحتى ذلك الحين، ارجع دائمًا إلى الصفحة الرسمية.
about-checked-title = كيف يُراجَع المحتوى
about-checked = تبيّن كل مقالة متى جرى التحقّق منها آخر مرة ومن قام بذلك. والمقالة التي لم يتحقّق منها أحد منذ مدة طويلة تُخفى إلى أن تُراجَع من جديد.
about-translations = تُترجَم المقالات جزءًا جزءًا. وعندما يتغيّر جزء تُعلَّم ترجماته، ويمكنك قراءة النص الأحدث فورًا.
about-advice-title = معلومات لا استشارة قانونية
about-advice = تقدّم المقالات معلومات عامة، ولا يمكنها البتّ في حالتك الخاصة. اسأل الجهة المختصة أو مركز استشارة؛ والمقالات تدلّك عليهما.
about-privacy-title = خصوصيتك
about-privacy = يمكنك قراءة كل شيء من دون حساب. لا تستخدم القراءة ملفات ارتباط، ولا يُحصي أحد زياراتك، ولا يُحمَّل شيء من شركات أخرى. يتذكّر متصفّحك فقط اللغة التي تختارها والصفحات التي تحفظها.
about-access-title = للجميع
about-access = يعمل الموقع على الهواتف القديمة، ومع الاتصال البطيء، ومع قارئات الشاشة، ومن دون JavaScript. إذا لم يعمل شيء لديك، فأخبرنا.
about-licence-title = النسخ والمشاركة
about-licence = يمكنك نسخ النصوص وترجمتها ومشاركتها إذا ذكرت المصدر.
about-contact = هل وجدت خطأً أو ينقصك شيء؟

## How to reach us

contact-title = اتصل بنا
contact-summary = اكتب إلى القائمين على هذا الموقع، أو ابحث عن المكتب المناسب.
contact-editors = المحرّرون
contact-editors-summary = أخبرنا بما هو خطأ أو ناقص أو صعب الفهم. لا يمكننا تقديم المشورة في حالتك الخاصة.
contact-offices = مكاتب ومنظمات

## هل أفاد

feedback-title = هل أفادتك هذه الصفحة؟
feedback-yes = نعم
feedback-no = لا
feedback-more-link = ينقصها شيء، أو أريدها بلغتي
feedback-nameless = لا أسماء ولا تتبّع: نعدّ فقط.
feedback-search-title = قل لنا ما الناقص
feedback-search-text = لم تجد ما تحتاج إليه؟ أرسل إلينا هذه الكلمات. عندما ينقص الشيء نفسه عدة قرّاء يكتب المحررون عنه.
feedback-search-send = أرسل هذه الكلمات

## أجوبة الخبراء

answered-ask = اطرح سؤالًا
answered-not-here = لم تجد جوابك؟
answered-all = كل المواضيع
answered-by = أجاب
answered-topic = الموضوع
answered-answer = الجواب
answered-none = لم تُنشر أجوبة بعد. كن أول من يسأل.
