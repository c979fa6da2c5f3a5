### التوصيات: ما يناسب، ولماذا، وما ينقص.

recommendations-title = موصى به لك
recommendations-tile = عروض وفعاليات تناسب ما أخبرتنا به، مع الأسباب
recommendations-lead = نقارن ما أخبرتنا به بكل عرض. الجنس والعمر والأصل والدين والأوراق والصحة لا تُحسب أبدًا.
recommendations-profile = غيّر ما أخبرتنا به
recommendations-blank = لم تخبرنا بعد بشيء يمكننا مقارنته. أخبرنا بشيء في ملفك، مثل لغاتك وما تبحث عنه: كل جواب يساعد، ولا شيء منها إلزامي.
recommendations-none = لا يوجد الآن ما يناسبك ولا تعرفه من قبل. عُد لاحقًا، أو غيّر ما يُحسب.
recommendations-why = لماذا يناسبك، وما الذي ينقص
recommendations-why-open = لماذا أرى هذا؟
recommendations-why-text = هذا مما أخبرتنا به أو حفظته هو ما أدى إليه. ما لا تريد أن يُحسب يمكنك إيقافه.
recommendations-much-1 = يُحسب قليلًا
recommendations-much-2 = يُحسب
recommendations-much-3 = يُحسب كثيرًا
recommendations-reason-stop = عدم احتساب هذا
recommendations-hide = ليس لي
recommendations-show = أظهره من جديد
recommendations-hidden-title = ما وضعته جانبًا
recommendations-seen-button = رأيت هذه، أروني غيرها
recommendations-audience = هذا العرض مخصّص فقط لـ: { $audience }
recommendations-others = { $count ->
    [zero] لم يُخفَ أي عرض.
    [one] لا نعرض عرضًا واحدًا لأنه مخصّص لغيرك، بحسب الجنس أو العمر في ملفك.
    [two] لا نعرض عرضين لأنهما مخصّصان لغيرك، بحسب الجنس أو العمر في ملفك.
    [few] لا نعرض { $count } عروض لأنها مخصّصة لغيرك، بحسب الجنس أو العمر في ملفك.
    [many] لا نعرض { $count } عرضًا لأنها مخصّصة لغيرك، بحسب الجنس أو العمر في ملفك.
   *[other] لا نعرض { $count } عرض لأنها مخصّصة لغيرك، بحسب الجنس أو العمر في ملفك.
 }
recommendations-comma = ،_
recommendations-settings-title = ما الذي يُحسب
recommendations-settings-lead = كل ما هو محدد يُحسب عندما نبحث عمّا يناسبك.
recommendations-settings-counts = يجوز أن يُحسب هذا
recommendations-settings-save = حفظ
recommendations-reason-seeking = ما تبحث عنه
recommendations-reason-course = مستواك التالي في لغة
recommendations-reason-languages = اللغات التي تتكلمها
recommendations-reason-interests = اهتماماتك
recommendations-reason-experience = خبرتك في العمل
recommendations-reason-skills = مهاراتك
recommendations-reason-education = المدرسة والدراسة
recommendations-reason-times = متى لديك وقت
recommendations-reason-nearness = قرب المكان
recommendations-reason-activity = ما حفظته أو تقدّمت إليه
recommendations-reason-fresh = جديد أو ينتهي قريبًا
done-recommendations-hidden = لن ترى هذا العرض هنا بعد الآن. تجده في آخر الصفحة.
done-recommendations-shown = يمكن أن يوصى بهذا العرض من جديد.
done-recommendations-seen = إليك غيرها أولًا.
done-recommendations-reason-off = لم يعد هذا يُحسب. يمكنك تغييره في «ما الذي يُحسب».
done-recommendations-settings = حُفظ.

why-seeking = هذا ما تبحث عنه: { $kind }
why-course = { $language } { $level }: مستواك التالي
why-course-again = { $language } { $level }: لتثبيت مستواك
why-course-any = تتعلم فيه: { $language }
why-languages = يمكنك المشاركة بهذه اللغة: { $language }
why-interests = يدور حول ما تحب: { $what }
why-experience = قريب من عمل قمت به: { $what }
why-skills = قريب مما تجيده: { $what }
why-education = مدرستك أو دراستك تكفي
why-times = في الوقت الذي يناسبك: { $times }
why-nearness = في منطقتك: { $area }
why-nearness-next = ليس بعيدًا عنك: { $area }
why-anywhere = يمكنك المشاركة من أي مكان
why-activity = يشبه شيئًا حفظته أو تقدّمت إليه: { $title }
why-new = جديد
why-soon = { $count ->
    [0] يبدأ أو ينتهي اليوم
    [zero] يبدأ أو ينتهي اليوم
    [one] يبدأ أو ينتهي خلال يوم واحد
    [two] يبدأ أو ينتهي خلال يومين
    [few] يبدأ أو ينتهي خلال { $count } أيام
    [many] يبدأ أو ينتهي خلال { $count } يومًا
   *[other] يبدأ أو ينتهي خلال { $count } يوم
 }
lack-languages = المستوى المطلوب: { $language } { $level }
lack-languages-any = يتكلمون هناك: { $language }
lack-course-easy = تتعلم فيه: { $language } { $level }. أنت تعرف هذا من قبل
lack-course-hard = تتعلم فيه: { $language } { $level }. هذا أعلى بكثير من مستواك
lack-interests = يدور حول شيء آخر: { $what }
lack-experience = الخبرة مطلوبة: { $what }
lack-skills = ينبغي إجادة هذا: { $what }
lack-education = المطلوب: { $what }
lack-times = في أوقات أخرى: { $times }
lack-nearness = أبعد عنك: { $area }

find-title = جد ما يناسبك دون حساب
find-lead = أخبرنا بما تشاء، ولا حاجة إلى اسم. لا نحتفظ بأي شيء منه. اترك فارغًا ما لا تريد قوله.
find-button = أرني ما يناسب
find-found = ما يناسبك
find-none = لم نجد شيئًا لهذا. أخبرنا بأكثر قليلًا، أو بأقل.
find-again = غيّر ما قلته
find-seeking = عمّ تبحث؟
find-languages = ما اللغات التي تتكلمها؟
find-where = أين ومتى؟
find-area = المنطقة
find-times = متى لديك وقت؟
find-interests = ماذا تحب؟
