-- A coordinator fills in one application with the applicant present, who has agreed to it by a code.
create table assistance (
    id         uuid        not null primary key,
    version    integer     not null,
    applicant  uuid        not null references account (id),
    assistant  uuid        not null references account (id),
    -- Where the assistant holds the role that let them in; null for everywhere.
    place      varchar(9) references territory (kato),
    case_id    uuid        not null,
    consent    uuid        not null references consent (id),
    started_at timestamp(6) with time zone not null,
    ends_at    timestamp(6) with time zone not null,
    -- Set once the end has been recorded, with what ended it.
    ended_at   timestamp(6) with time zone,
    ended_by   varchar(20),
    -- SHA-256 of the last form the applicant confirmed by a code.
    confirmed  varchar(64)
);
create index assistance_assistant on assistance (assistant, ends_at);
create index assistance_applicant on assistance (applicant, ends_at);
create index assistance_case on assistance (case_id);

-- A code on its way to a person and back through the hands of whoever asked for it. person is null when nobody has the
-- contact: whoever asked must not be able to tell.
create table code_request (
    id          uuid         not null primary key,
    version     integer      not null,
    asked_by    uuid         not null,
    about       uuid         not null,
    person      uuid,
    fingerprint varchar(64),
    code_hash   varchar(200) not null,
    codes_sent  integer      not null,
    tries_left  integer      not null,
    expires_at  timestamp(6) with time zone not null
);
create index code_request_expires_at on code_request (expires_at);

-- Each purpose has its wordings; they share one row of version numbers.
alter table consent_text add column purpose varchar(20) default 'COMPETITION' not null;
insert into consent_text (version, language, purpose, body) values
    (2, 'KK', 'ASSISTANCE', 'Осы хабарламада аты аталған үйлестіруші мен қасында отырғанда өтінімімді, ондағы дербес деректерімді қоса, көріп, толтыра алады.
Ол басқа істерімді көрмейді, бұл байқаудың қазылар алқасына кірмейді және ол туралы шешім қабылдамайды.
Мен растаған кодсыз ештеңе тапсырылмайды.
Келісім аталған мерзім біткенде, өтінім тапсырылғанда немесе мен оны өз бетімде тоқтатқанда аяқталады.'),
    (2, 'RU', 'ASSISTANCE', 'Координатор, названный в этом сообщении, может в моём присутствии видеть и заполнять мою заявку, включая мои персональные данные в ней.
Других моих дел он не видит, не входит в жюри этого конкурса и не решает о нём.
Без кода, который подтвержу я, ничего не подаётся.
Согласие кончается с названным сроком, с подачей заявки или когда я прекращу его на своей странице.'),
    (2, 'EN', 'ASSISTANCE', 'The coordinator named in this message may, in my presence, see and fill in my application with the personal data in it.
They see no other case of mine, never sit on the jury of this competition and decide nothing in it.
Nothing is submitted without a code that I confirm.
The consent ends with the time named, when the application is submitted, or when I end it on my own page.');

-- Who typed the draft last, when it was not its owner.
alter table form_draft add column saved_by uuid;
