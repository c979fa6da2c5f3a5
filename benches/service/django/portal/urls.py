from django.conf.urls.i18n import i18n_patterns
from django.contrib.auth.views import LoginView
from django.urls import path

from portal import views

urlpatterns = i18n_patterns(
    path("login/", LoginView.as_view(template_name="login.html"), name="login"),
    path("applications/", views.applications, name="applications"),
    path("messages/<int:thread>/", views.messages, name="messages"),
)
