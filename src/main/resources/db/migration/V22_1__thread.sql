-- From a plan goal to the applications that serve it.
create index grant_application_goal on grant_application (goal);
