### العرض التجريبي: حسابات مفتوحة للجميع.

demonstration-title = هذا عرض تجريبي
demonstration-text = لا أحد هنا حقيقي. ادخل باسم من تشاء وجرب كل شيء: ما تكتبه يراه كل من يجرب.
demonstration-come-in = الدخول باسم
demonstration-password = كلمة السر لهم جميعا
demonstration-staff = لفريق العمل قفل ثان أيضا، والأزرار تفتحه كذلك.
demonstration-form = أو سجل الدخول كما يفعل الناس
