### رأي القراء وما يفعله المحررون به.

## ما يقوله القارئ

feedback-more-title = ما الناقص؟
feedback-more-lead = لا يطلب هذا النموذج اسمًا. نحفظ أعدادًا بحسب اليوم واللغة والمنطقة، ولا شيء عنك.
feedback-counted = شكرًا، عددنا ذلك. هل تخبرنا بالمزيد؟
feedback-text = ما الذي لم تجده؟
feedback-text-hint = كلمات قليلة. لا تكتب أسماء ولا أرقامًا.
feedback-language = أريدها بلغة أخرى
feedback-language-other = لغة ليست في القائمة
feedback-area = أين تسكن؟
feedback-send = إرسال
feedback-nothing = اكتب ما الناقص أو اختر لغة.
feedback-thanks-title = شكرًا لك
feedback-thanks-text = كل كلمة تعين على تحسين هذا الموقع. لا نعرف من أنت، لذلك لا نستطيع الرد هنا.
feedback-back = العودة إلى الصفحة

## للمحررين

feedback-count = { $count ->
    [zero] لا قرّاء
    [one] قارئ واحد
    [two] قارئان
    [few] { $count } قرّاء
    [many] { $count } قارئًا
   *[other] { $count } قارئ
 }
feedback-missing = ينقصها شيء
feedback-unhelpful = { $count ->
    [zero] لم تُفد أحدًا
    [one] لم تُفد؛ وأفادت قارئًا واحدًا
    [two] لم تُفد؛ وأفادت قارئين
    [few] لم تُفد؛ وأفادت { $count } قرّاء
    [many] لم تُفد؛ وأفادت { $count } قارئًا
   *[other] لم تُفد؛ وأفادت { $count } قارئ
 }
feedback-wants = مطلوبة بهذه اللغة: { $language }
feedback-wants-other = مطلوبة بلغة ليست في الموقع
feedback-a-search = بحث
feedback-rule = ترى ما يقوله على الأقل { $count ->
    [zero] لا أحد.
    [one] قارئ واحد.
    [two] قارئان.
    [few] { $count } قرّاء.
    [many] { $count } قارئًا.
   *[other] { $count } قارئ.
 } لا يعرف أحد من هم.
needs-title = ما ينقص القرّاء
needs-tile = الآراء والحاجات، الأكثر أولًا
needs-words = بكلماتهم
needs-pages = عن الصفحات
needs-places = بحسب اللغة والمنطقة
needs-none = لا شيء بعد.
needs-waiting = للمراجعة
needs-waiting-text = قاله عدد أقل. مرّره إن لم يذكر شيئًا عن أحد، أو امحُه. ما لا يراجعه أحد يُمحى بعد 90 يومًا.
needs-review = اعرضه على المحررين
needs-remove = محو
done-needs-reviewed = يراه المحررون الآن.
done-needs-removed = مُحي.
needs-start = ابدأ مقالة
needs-start-title = ابدأ مقالة
needs-start-lead = الملف مسودة فيها كل ما تحتاج إليه المقالة. ضعه في المشروع وافتح pull request.
needs-command = الشيء نفسه بسطر الأوامر:
needs-section = الموضوع
needs-slug = اسم المجلد
needs-slug-hint = حروف لاتينية صغيرة وأرقام وشرطات: see-a-dentist
needs-slug-wrong = لا يكون في اسم المجلد إلا حروف لاتينية صغيرة وأرقام وشرطات مفردة، مثل see-a-dentist.
needs-article-title = العنوان
needs-file = نزّل الملف
