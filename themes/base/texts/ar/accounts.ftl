### الحسابات: الدخول، والعودة، والعناية بالحساب.

## حساب جديد

accounts-register-title = أنشئ حسابًا
accounts-register-lead = لا تحتاج إلى حساب لقراءة هذا الموقع. بالحساب يمكنك تقديم الطلبات وحفظ ما يهمك وتلقي الردود. نسأل عما يلزم فقط.
accounts-register-button = أنشئ الحساب
accounts-have-one = لدي حساب
accounts-as = من أنت؟
accounts-role = الدور
accounts-as-migrant = وصلت حديثًا إلى البلد
accounts-as-migrant-hint = قدّم طلبات للدورات والمساعدة، واحفظ ما يفيدك.
accounts-as-volunteer = أريد أن أتطوع
accounts-as-volunteer-hint = ابحث عن مهمة وأخبر المنظمات بما تستطيع فعله.
accounts-as-provider = أعمل في منظمة
accounts-as-provider-hint = قدّم دورات أو مساعدة أو عملًا. يلزم بريد إلكتروني، ونحن نتحقق من كل منظمة.
accounts-role-migrant = وافد جديد
accounts-role-volunteer = متطوع
accounts-role-provider = منظمة
accounts-role-moderator = الإشراف
accounts-role-moderator-hint = يراجع ما ترسله المنظمات قبل نشره.
accounts-role-administrator = الإدارة
accounts-role-administrator-hint = تعتني بحسابات هذا الموقع وأدوارها.
accounts-name = الاسم
accounts-name-hint = اختر أي اسم تريده. به تسجّل الدخول. لا يلزم أن يكون اسمك الحقيقي.
accounts-name-at = لا يمكن أن يحتوي الاسم على العلامة @.
accounts-name-taken = هذا الاسم مستعمل. أضف إليه شيئًا، رقمًا مثلًا.
accounts-new-password = كلمة سر جديدة
accounts-new-password-hint = 10 أحرف على الأقل. ثلاث أو أربع كلمات متتالية سهلة الحفظ وصعبة التخمين.
accounts-password-common = كثيرون يستعملون كلمة السر هذه، فتخمينها سهل. اختر غيرها، أربع كلمات مثلًا.
accounts-password-simple = كلمة السر هذه بسيطة جدًا. اختر غيرها، أربع كلمات مثلًا.
accounts-password-context = في كلمة السر هذه اسمك أو اسم هذا الموقع. اختر غيرها، أربع كلمات مثلًا.
accounts-email = البريد الإلكتروني
accounts-email-hint = بالبريد تصلك الأخبار وتستطيع اختيار كلمة سر جديدة. لا نعرضه لأحد.
accounts-email-needed = تحتاج المنظمات إلى بريد إلكتروني.

## تسجيل الدخول

accounts-sign-in-title = تسجيل الدخول
accounts-login = الاسم أو البريد الإلكتروني
accounts-password = كلمة السر
accounts-remember = أبقني مسجَّلًا على هذا الجهاز. اختر هذا فقط إن لم يكن غيرك يستعمله.
accounts-wrong = الاسم وكلمة السر لا يتطابقان. تحقق من كليهما. إن لم تؤكّد بريدك بعد فسجّل الدخول باسمك.
accounts-suspended = هذا الحساب موقوف. اكتب إلى القائمين على الموقع.
accounts-step-title = رمزك
accounts-step-lead = لحسابك قفل ثانٍ.
accounts-code = الرمز
accounts-step-hint = الأرقام الستة التي يعرضها تطبيقك الآن. إن لم يكن هاتفك معك فاستعمل أحد رموز الاستعادة.
accounts-code-wrong = هذا الرمز غير صحيح أو سبق استعماله. انتظر الرمز التالي وحاول من جديد.
accounts-begin-again = ابدأ من جديد

## العودة

accounts-forgot-title = هل نسيت كلمة السر؟
accounts-forgot-lead = نرسل رابطًا إلى بريدك الإلكتروني. به تختار كلمة سر جديدة.
accounts-forgot-button = أرسل لي رابطًا
accounts-recover-title = استعمل رمز استعادة
accounts-recover-lead = هل لديك ورقة رموز استعادة منا؟ برمز واحد منها تختار كلمة سر جديدة.
accounts-recovery-code = رمز الاستعادة
accounts-recover-wrong = الاسم والرمز لا يتطابقان، أو سبق استعمال الرمز.
accounts-reset-title = اختر كلمة سر جديدة
accounts-reset-lead = بعد ذلك يُسجَّل خروجك من كل الأجهزة، وتدخل بكلمة السر الجديدة.
accounts-reset-button = احفظ كلمة السر
accounts-invited-title = أهلًا بك
accounts-invited-lead = اختر كلمة سر لفتح حسابك.
accounts-confirm-title = أكّد بريدك الإلكتروني
accounts-confirm-lead = اضغط الزر فيصبح هذا البريد تابعًا لحسابك.
accounts-confirm-button = نعم، هذا بريدي
accounts-link-old-title = لم يعد هذا الرابط صالحًا
accounts-link-old-text = الرابط صالح مرة واحدة ولوقت قصير. اطلب رابطًا جديدًا.

## الحساب

accounts-own-title = حسابي
accounts-own-lead = لا يرى هذه الصفحة أحد غيرك.
accounts-tile = الاسم والبريد وكلمة السر وبياناتك
accounts-change = غيّر
accounts-save = احفظ
accounts-named-title = الاسم واللغة
accounts-letters-language = لغة رسائلنا
accounts-address-title = غيّر البريد الإلكتروني
accounts-address-lead = نرسل رابطًا إلى البريد الجديد. يصبح صالحًا حين تفتح الرابط وتضغط الزر.
accounts-address-hint = لا نعرضه لأحد. اتركه فارغًا إن كنت لا تريد رسائل.
accounts-address-button = احفظ البريد
accounts-address-waits = بانتظار التأكيد: { $email }
accounts-no-email = لا يوجد
accounts-change-password-title = غيّر كلمة السر
accounts-password-now = كلمة السر الحالية
accounts-password-not-yours = هذه ليست كلمة سرك.
accounts-password-hidden = لا يعرفها أحد غيرك
accounts-prove-title = أكّد أنك أنت
accounts-prove-lead = الخطوة التالية محمية. اكتب كلمة سرك مرة أخرى من فضلك.
accounts-prove-button = تابع
accounts-keep = لا، أبقِ كل شيء

## القفل الثاني

accounts-factor-title = القفل الثاني
accounts-factor-lead = بالقفل الثاني لا يدخل من يعرف كلمة سرك وحدها.
accounts-factor-staff = كل من يعمل لهذا الموقع يحتاج إلى قفل ثانٍ. يستغرق هذا دقيقتين.
accounts-factor-app = افتح على هاتفك تطبيقًا للرموز، مثل Aegis أو FreeOTP أو Google Authenticator.
accounts-factor-scan = صوّر هذه الصورة بالتطبيق.
accounts-factor-picture = صورة للتطبيق، والأحرف تحتها تقول الشيء نفسه.
accounts-factor-type = إن لم تستطع تصويرها فاكتب هذه الأحرف في التطبيق:
accounts-factor-open = افتح التطبيق على هذا الهاتف
accounts-factor-then = اكتب الرمز الذي يعرضه التطبيق الآن.
accounts-factor-code-hint = ستة أرقام تتغير كل نصف دقيقة.
accounts-factor-button = شغّل
accounts-factor-on-title = القفل الثاني يعمل
accounts-factor-on-lead = حين تسجّل الدخول نسألك عن كلمة السر وعن رمز من تطبيقك.
accounts-factor-remove = أوقف
accounts-factor-is-on = يعمل
accounts-factor-is-off = لا يعمل

## رموز الاستعادة

accounts-codes-title = رموز الاستعادة
accounts-codes-lead = إن فقدت كلمة سرك أو هاتفك فإن أحد هذه الرموز يعيدك. كل رمز صالح مرة واحدة. نصنع عشرة رموز، والرموز السابقة لا تعود صالحة.
accounts-codes-button = اعرض رموز الاستعادة
accounts-codes-left = { $count ->
    [zero] لم يبقَ أي رمز
    [one] بقي رمز واحد
    [two] بقي رمزان
    [few] بقيت { $count } رموز
    [many] بقي { $count } رمزًا
   *[other] بقي { $count } رمز
 }
accounts-codes-later = لاحقًا
accounts-codes-tile = بدون بريد إلكتروني هي طريق العودة الوحيد إن نسيت كلمة سرك.
accounts-codes-keep = نعرضها الآن فقط. اطبع هذه الصفحة أو اكتب الرموز، واحفظها في مكان آمن.
accounts-codes-for = من أجل
accounts-codes-made = تاريخ الإنشاء
accounts-codes-where = تُستعمل هنا
accounts-codes-print = للطباعة استعمل قائمة المتصفح.
accounts-codes-kept = حفظتها

## البيانات

accounts-data-title = بياناتي
accounts-data-text = كل ما نعرفه عنك ملكك. يمكنك أن تأخذه معك وأن تمحوه متى شئت.
accounts-data-button = نزّل بياناتي
accounts-erase-title = امحُ حسابي
accounts-erase-lead = يُمحى حسابك وكل ما يتبعه فورًا. لا أحد يستطيع استرجاعه.
accounts-erase-sure = نعم، امحُ كل شيء
accounts-erase-button = امحُ الآن

## الأجهزة المسجلة

sessions-title = أين سجّلت الدخول
sessions-lead = إن كنت لا تعرف أحد هذه الأجهزة فأخرجه وغيّر كلمة سرك.
sessions-count = { $count ->
    [zero] لا أجهزة
    [one] على جهاز واحد
    [two] على جهازين
    [few] على { $count } أجهزة
    [many] على { $count } جهازًا
   *[other] على { $count } جهاز
 }
sessions-here = هذا الجهاز
sessions-used = آخر استعمال:
sessions-began = تسجيل الدخول:
sessions-end = أخرجه
sessions-end-all = تسجيل الخروج من كل الأجهزة
sessions-unknown = متصفح غير معروف

## صفحة كل شخص

panel-title = أهلًا، { $name }
panel-lead-migrant = ماذا تريد أن تفعل؟
panel-lead-volunteer = شكرًا على مساعدتك. ماذا تريد أن تفعل؟
panel-lead-provider = ماذا تريد أن تفعل؟
panel-lead-moderator = هذا ما ينتظرك. الأقدم أولًا.
panel-lead-administrator = هذا ما ينتظرك. الأقدم أولًا.
panel-waiting = بالانتظار:
panel-confirm = أكّد بريدك الإلكتروني { $email } من فضلك. أرسلنا إليك رابطًا.
panel-confirm-first = أكّد أولًا بريدك الإلكتروني { $email }. أرسلنا إليك رابطًا. بعد ذلك يصبح كل شيء متاحًا لك.
panel-send-again = أرسل الرابط من جديد
panel-other-address = بريد آخر
panel-no-address = اكتب بريدك الإلكتروني وأكّده. بعد ذلك يصبح كل شيء متاحًا لك.

## ما حدث

done-signed-out = سجّلت الخروج.
done-accounts-registered = حسابك جاهز. احفظ الآن رموز الاستعادة: بدون بريد إلكتروني هي طريق العودة الوحيد إن نسيت كلمة سرك.
done-accounts-letter-sent = أرسلنا إليك رسالة فيها رابط. افتحها لتأكيد بريدك.
done-accounts-reset-sent = إن كان هناك حساب ببريد مؤكد فالرابط في الطريق. هو صالح 30 دقيقة.
done-accounts-password = حُفظت كلمة السر الجديدة. سجّل الدخول.
done-accounts-password-changed = حُفظت كلمة السر الجديدة، وسُجِّل خروجك من كل الأجهزة الأخرى.
done-accounts-saved = تم الحفظ.
done-accounts-confirmed = تأكّد بريدك الإلكتروني.
done-accounts-factor-on = القفل الثاني يعمل. احفظ الآن رموز الاستعادة تحسبًا لفقدان هاتفك.
done-accounts-erased = مُحي حسابك وكل ما كان يتبعه.
done-sessions-ended = سُجِّل خروج ذلك الجهاز.

## الرسائل

mail-confirm-address-subject = { $site }: أكّد بريدك الإلكتروني
mail-confirm-address-text = أعطى أحدهم هذا البريد إلى { $site }. إن كنت أنت فافتح الرابط واضغط الزر. الرابط صالح ثلاثة أيام. وإن لم تكن أنت فلا تفعل شيئًا.
mail-account-exists-subject = { $site }: لديك حساب
mail-account-exists-text = أراد أحدهم استعمال هذا البريد لحساب في { $site }. لديك حساب من قبل. إن كنت أنت ونسيت كلمة السر فاختر كلمة جديدة بالرابط. وإن لم تكن أنت فلا تفعل شيئًا.
mail-reset-password-subject = { $site }: اختر كلمة سر جديدة
mail-reset-password-text = أهلًا { $name }، افتح الرابط لاختيار كلمة سر جديدة. هو صالح 30 دقيقة. إن لم تطلب ذلك فلا تفعل شيئًا: تبقى كلمة سرك كما هي.
mail-password-changed-subject = { $site }: تغيرت كلمة سرك
mail-password-changed-text = أهلًا { $name }، تغيرت كلمة سرك في { $site }. إن لم تكن أنت فاختر فورًا كلمة جديدة بالرابط.
mail-address-changed-subject = { $site }: تغير بريدك الإلكتروني
mail-address-changed-text = أهلًا { $name }، لم يعد حسابك في { $site } يستعمل هذا البريد. إن لم تكن أنت فاكتب إلى القائمين على الموقع.
mail-second-factor-on-subject = { $site }: القفل الثاني يعمل
mail-second-factor-on-text = أهلًا { $name }، لحسابك في { $site } الآن قفل ثانٍ. إن لم تكن أنت فغيّر كلمة سرك فورًا.
mail-second-factor-off-subject = { $site }: توقف القفل الثاني
mail-second-factor-off-text = أهلًا { $name }، لم يعد لحسابك في { $site } قفل ثانٍ. إن لم تكن أنت فغيّر كلمة سرك فورًا.
mail-account-erased-subject = { $site }: مُحي حسابك
mail-account-erased-text = أهلًا { $name }، مُحي حسابك في { $site } وكل ما كان يتبعه، كما أردت. نتمنى لك كل خير.
mail-account-unused-subject = { $site }: هل ما زلت تحتاج إلى حسابك؟
mail-account-unused-text = أهلًا { $name }، لم تستعمل حسابك في { $site } منذ وقت طويل. كي لا نحتفظ بشيء بلا حاجة سنمحوه قريبًا. إن أردت إبقاءه فسجّل الدخول مرة واحدة بالرابط.
mail-invitation-subject = { $site }: حسابك بانتظارك
mail-invitation-text = أهلًا { $name }، ندعوك إلى العمل في { $site }. افتح الرابط واختر كلمة سر. الرابط صالح مرة واحدة ولسبعة أيام.
mail-role-changed-subject = { $site }: لحسابك دور جديد
mail-role-changed-text = أهلًا { $name }، غيّرت الإدارة دور حسابك في { $site }. سجّل الدخول لترى الجديد.
mail-account-suspended-subject = { $site }: حسابك موقوف
mail-account-suspended-text = أهلًا { $name }، أوقفت الإدارة حسابك في { $site }. إن كنت ترى أن هذا خطأ فاكتب إلى القائمين على الموقع.
mail-account-reactivated-subject = { $site }: حسابك يعمل من جديد
mail-account-reactivated-text = أهلًا { $name }، حسابك في { $site } يعمل من جديد. يمكنك تسجيل الدخول كما من قبل.
