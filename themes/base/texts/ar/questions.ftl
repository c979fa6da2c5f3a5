### اسأل خبيرًا: السؤال، وفتحه من جديد، والجواب، والنشر.

## السؤال

questions-title = اسأل خبيرًا
questions-tile = اسأل واقرأ الأجوبة
questions-lead = يجيبك أهل المعرفة بلغتك. لا يكلّف شيئًا، ولا حاجة إلى ذكر اسمك.
questions-mine = أسئلتك
questions-none = لم تسأل شيئًا بعد.
questions-new-answer = جواب جديد
questions-number = السؤال { $number }
questions-sign-in-to-ask = سجّل الدخول لتسأل
questions-ask-title = اطرح سؤالًا
questions-ask-nameless = لا حاجة إلى حساب ولا إلى اسم. بعد الإرسال تحصل على أربع كلمات، وبها تقرأ الجواب هنا.
questions-ask-named = تجد الجواب في صفحتك. لا يرى الخبير اسمك.
questions-text = سؤالك
questions-text-hint = قل ما تريد أن تعرفه وما جرّبته. لا تكتب أسماء ولا أرقام هواتف ولا أرقام أوراق.
questions-topic = ما موضوعه؟
questions-topic-hint = ليصل إلى الشخص المناسب.
questions-topic-other = شيء آخر، أو لا أعرف
questions-email = البريد الإلكتروني
questions-email-hint = فقط إن أردت رسالة عند وصول الجواب. لا نستعمله في غير ذلك ونمحوه مع السؤال.
questions-next = متابعة
questions-danger-short = في خطر؟ لا تنتظر الجواب. اتصل:
questions-danger-title = هل أنت في خطر؟ اتصل الآن
questions-danger-text = الجواب هنا يحتاج أيامًا. إن كنت أنت أو غيرك في خطر فاتصل بأحد هذه الأرقام. الاتصال مجاني ليلًا ونهارًا.
questions-found-title = لعلّ جوابك هنا
questions-found-text = قد تفيدك هذه الصفحات حالًا. تفتح في نافذة جديدة ويبقى سؤالك هنا.
questions-check-title = راجع وأرسل
questions-next-nameless = عند الإرسال تحصل على أربع كلمات، وهي وحدها تفتح الجواب.
questions-next-named = عند الإرسال يصل إلى خبير، وتجد الجواب في صفحتك.
questions-send = أرسل سؤالي
questions-change = تعديل
done-questions-sent = أُرسل سؤالك. سيجيب خبير هنا.

## الكلمات الأربع

questions-words-title = كلماتك الأربع
questions-words-keep = أُرسل سؤالك. اكتب هذه الكلمات الأربع أو اطبع الصفحة أو صوّرها. نعرضها الآن فقط، ولا يستطيع أحد أن يخبرك بها ثانية.
questions-words-for = لسؤال في
questions-words-day = تاريخ السؤال
questions-words-due = الجواب قبل
questions-words-where = يُفتح على العنوان
questions-words-order = الترتيب مهم، أما التشكيل والهمزات فلا. لا تُطلع أحدًا على الكلمات: من يملكها يقرأ سؤالك.
questions-words-kept = حفظت الكلمات
questions-open-title = اقرأ جوابك
questions-open-lead = اكتب الكلمات الأربع التي حصلت عليها عندما سألت.
questions-open-link = لديّ أربع كلمات
questions-open-button = فتح
questions-words = كلماتك الأربع
questions-words-hint = بالترتيب نفسه، وبينها مسافة.
questions-words-count = { $count ->
    [zero] لا كلمات هنا.
    [one] هنا كلمة واحدة.
    [two] هنا كلمتان.
    [few] هنا { $count } كلمات.
    [many] هنا { $count } كلمة.
   *[other] هنا { $count } كلمة.
 } اكتب الكلمات الأربع كلها وبينها مسافة.
questions-words-wrong = لا يُفتح سؤال بهذه الكلمات. راجع كل كلمة وراجع الترتيب.
questions-word-unknown = «{ $word }» ليست من كلماتنا. قارنها بما كتبته عندك.
questions-word-near = «{ $word }» ليست من كلماتنا. لعلّ المقصود إحدى الكلمات المقترحة في هذه الصفحة.
questions-near-title = هل تقصد إحدى هذه الكلمات؟
questions-opened = يبقى هذا السؤال مفتوحًا في هذا المتصفح ساعة. هل يستعمل غيرك هذا الجهاز؟ إذن أغلقه عندما تنتهي.
questions-close = أغلقه الآن
done-questions-closed = أُغلق. لا تفتحه ثانية إلا كلماتك الأربع.

## سؤالك

questions-thread-title = سؤالك
questions-you = أنت
questions-the-expert = الخبير
questions-the-asker = السائل
questions-state-asked = جديد
questions-state-assigned = عند خبير
questions-state-answered = أُجيب عنه
questions-state-published = منشور
questions-means-asked = نبحث عن الخبير المناسب. يصلك الجواب قبل { $day }.
questions-means-assigned = سؤالك عند خبير. يصلك الجواب قبل { $day }.
questions-means-answered = هذا جوابك.
questions-means-published = هذا جوابك. يستطيع غيرك قراءته أيضًا، دون أي شيء عنك.
questions-more-title = هل تريد أن تعرف المزيد؟
questions-more = اكتب إلى الخبير
questions-more-hint = يجيبك الخبير نفسه هنا. لا تكتب أسماء ولا أرقام أوراق.
questions-more-button = إرسال
done-questions-more-sent = أُرسل. سيجيب الخبير هنا.
questions-consent-title = هل يقرؤه غيرك أيضًا؟
questions-consent-text = قد يفيد سؤالك وجوابه غيرك. إن وافقت حذفنا كل ما يدل عليك وراجعناه ثم نشرناه. أما جوابك فيصلك على كل حال.
questions-consent-given = وافقت. قبل نشر أي شيء نحذف كل ما يدل عليك.
questions-consent-public = نُشر سؤالك دون أي شيء عنك.
questions-consent-see = انظر الصفحة
questions-consent-yes = نعم، يمكنكم نشره
questions-consent-no = لا، لا تنشروه
done-questions-consented = شكرًا. نحذف أولًا كل ما يدل عليك.
done-questions-refused = لا يُنشر شيء من سؤالك.
questions-kept-title = مدة الحفظ
questions-kept-text = يُمحى هذا السؤال من تلقاء نفسه في:
questions-email-remove = انسوا بريدي الإلكتروني
done-questions-email-removed = مُحي بريدك الإلكتروني.
questions-erase-title = محو هذا السؤال
questions-erase-lead = يُمحى سؤالك وكل الأجوبة حالًا، ويُسحب ما نُشر منه. لا رجوع عن ذلك.
questions-erase-button = امحُه
questions-keep = أبقِه
done-questions-erased = مُحي سؤالك.
questions-history = ما حدث حتى الآن
questions-past-ask = سُئل
questions-past-assign = أُعطي لخبير
questions-past-release = أُعيد، ويُبحث عن خبير آخر
questions-past-answer = أُجيب عنه
questions-past-more = كتب السائل المزيد
questions-past-consent = يجوز نشره
questions-past-refuse = لا يجوز نشره
questions-past-publish = نُشر
questions-past-unpublish = سُحب

## الخبراء

answering-title = أسئلة لك
answering-tile = أنت خبير: أجب عن الأسئلة
answering-none = لا أسئلة لك الآن.
answering-write = جوابك
answering-hint-plain = جمل قصيرة وكلمات يومية. قل أولًا ما العمل.
answering-hint-link = اذكر الصفحة الرسمية إن وُجدت.
answering-hint-names = لا تعرف من يسأل. لا تطلب أسماء ولا أرقام أوراق.
questions-answer = الجواب
questions-answer-hint = اكتب من فضلك بهذه اللغة: { $language }.
questions-answer-button = أرسل الجواب
answering-keep = احفظه مسودة
done-answering-kept = حُفظت. لا يرى أحد مسودتك.
done-answering-sent = أُرسل جوابك. شكرًا لك.
answering-release-title = ليس لك؟
answering-release-text = إن لم تستطع الجواب فأعد السؤال قريبًا ليأخذه غيرك.
answering-release = أعده
done-answering-released = أُعيد. يبحث المشرف عن غيرك.
questions-due = الجواب قبل { $day }
questions-late = متأخر: كان الجواب منتظرًا قبل { $day }
questions-urgent = يبدو عاجلًا

## الإشراف

questions-desk-title = أسئلة إلى الخبراء
questions-desk-tile = من يجيب، وما تأخر، وما يجوز نشره
questions-desk-lead = ترى ما سُئل وما أُجيب، ولا ترى من يسأل.
questions-desk-none = لا أسئلة هنا.
questions-assign-title = من يجيب؟
questions-expert = الخبير
questions-assign-button = أعطه لهذا الخبير
questions-no-experts = لا خبراء بعد. تستطيع الإدارة أن تعيّن منظمات ومتطوعين.
done-questions-assigned = تم. أُخبر الخبير.
questions-publish-title = النشر
questions-publish-may = يوافق السائل على النشر دون أي شيء عنه.
questions-publish-may-not = لم يوافق السائل على النشر.
questions-publish-begin = التحضير للنشر
questions-publish-see = إلى الجواب المنشور

answers-title = الأجوبة المنشورة
answers-tile = اكتب وترجم وراجع وانشر
answers-none = لا أجوبة منشورة بعد.
answers-number = الجواب { $number }
answers-state-draft = مسودة
answers-state-public = منشور
answers-languages = اللغات
answers-languages-of = { $count ->
    [zero] بلا أي لغة من { $total }
    [one] لغة واحدة من { $total }
    [two] لغتان من { $total }
    [few] { $count } لغات من { $total }
    [many] { $count } لغة من { $total }
   *[other] { $count } لغة من { $total }
 }
answers-written-whole = كامل
answers-written-part = بدأ
answers-written-none = ليس بعد
answers-thread = إلى المحادثة
answers-missing = قبل النشر اكتبه بهذه اللغات:
answers-warnings-title = انتبه: قد يدل هذا على السائل
answers-warning-address = بريد إلكتروني: { $words }
answers-warning-number = رقم: { $words }
answers-warning-name = اسم: { $words }
answers-words-title = اللغة: { $language }
answers-words-lead = احذف كل ما يدل على السائل: الأسماء وأماكن العمل والأرقام والتفاصيل النادرة. يجب ألا يعرفه أحد.
answers-field-title = العنوان
answers-title-hint = السؤال بكلمات قليلة كما يبحث عنه الناس.
answers-field-summary = السؤال
answers-summary-hint = جملة أو جملتان دون أي شيء عن الشخص.
answers-field-text = الجواب
answers-text-hint = الروابط هكذا: [اسم الجهة](https://…). السطر الفارغ يبدأ فقرة، و«- » بندًا في قائمة.
answers-save = حفظ
done-answers-saved = حُفظ.
answers-provider = أجاب
answers-provider-hint = اسم المنظمة إن أرادت ذكرها، لا اسم شخص.
answers-redacted = لا شيء يدل على السائل. قرأت كل لغة.
answers-right = الجواب صحيح وما زال ساريًا.
answers-publish = نشر
done-answers-published = نُشر. بعد لحظة يظهر في الموقع.
answers-unpublish = سحب
done-answers-unpublished = سُحب.
answers-remove = امحُ هذه المسودة
done-answers-removed = مُحيت.
answers-article = كمقالة (Markdown)
answers-article-hint = ضع ملفات كل اللغات في مجلد واحد من موضوع وافتح pull request: يراجعها المحررون كأي مقالة.

## الإدارة

experts-title = الخبراء
experts-tile = من المسؤول عن أي موضوع
experts-lead = المنظمات والمتطوعون الذين تعيّنهم خبراء يتلقون أسئلة مواضيعهم بلغاتهم.
experts-none = لا خبراء بعد.
experts-new-title = عيّن خبيرًا
experts-find = بحث
experts-find-hint = منظمة أو متطوع له حساب هنا.
experts-wrong-role = لا يكون خبيرًا إلا منظمة أو متطوع.
experts-edit-title = مسؤول عن
experts-topics = المواضيع
experts-languages = يجيب بهذه اللغات
experts-languages-hint = اللغات التي يحسن الكتابة بها فقط.
experts-save = حفظ
done-experts-saved = حُفظ.
experts-remove = لم يعد خبيرًا
done-experts-removed = أُزيل. تبقى أسئلته المفتوحة عنده إلى أن يعطيها مشرف لغيره.

## الرسائل

mail-question-assigned-subject = { $site }: سؤال لك
mail-question-assigned-text = هناك سؤال جديد لك. الموضوع: { $topic }. نرجو الجواب قبل { $day }. افتح الرابط لتقرأه.
mail-question-more-subject = { $site }: المزيد عن سؤال
mail-question-more-text = كُتب المزيد عن سؤال عندك. الموضوع: { $topic }. افتح الرابط لتقرأه.
mail-question-due-subject = { $site }: سؤال ينتظر جوابك
mail-question-due-text = سؤال ينتظرك. الموضوع: { $topic }. الجواب منتظر قبل { $day }. إن لم تستطع فأعده ليجيب غيرك.
mail-moderation-question-late-subject = { $site }: سؤال متأخر
mail-moderation-question-late-text = سؤال بلا جواب مع أنه كان منتظرًا قبل { $day }. الموضوع: { $topic }. نرجو النظر فيمن يستطيع الجواب.
mail-moderation-question-waiting-subject = { $site }: سؤال يحتاج خبيرًا
mail-moderation-question-waiting-text = لا مسؤول عن سؤال جديد. الموضوع: { $topic }. نرجو إعطاءه لخبير.
mail-question-answered-subject = { $site }: وصل جواب
mail-question-answered-text = أجاب خبير. افتح الرابط لتقرأ الجواب. إن سألت دون حساب فأنت تحتاج إلى كلماتك الأربع.
mail-question-published-subject = { $site }: سؤالك يفيد غيرك
mail-question-published-text = صار سؤالك وجوابه منشورين كما وافقت، دون أي شيء عنك. تستطيع التراجع متى شئت: افتح الرابط.

## الأخبار

news-question-assigned = سؤال جديد لك: { $title }
news-question-more = المزيد عن سؤال عندك: { $title }
news-question-due = سؤال ينتظر جوابك: { $title }
news-moderation-question-late = سؤال متأخر: { $title }
news-moderation-question-waiting = سؤال يحتاج خبيرًا: { $title }
news-question-answered = أُجيب عن سؤالك: { $title }
news-question-published = نُشر سؤالك دون أي شيء عنك: { $title }
