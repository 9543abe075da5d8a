-- Accounts exist only once their e-mail or phone has been confirmed.
create table account (
    id            uuid         not null primary key,
    version       integer      not null,
    email         varchar(254) unique,
    phone         varchar(16) unique,
    password_hash varchar(200) not null,
    name          varchar(200) not null,
    language      varchar(2)   not null,
    disabled      boolean      not null,
    opened_at     timestamp with time zone not null
);

-- kato null: held everywhere.
create table held_role (
    id      uuid        not null primary key,
    account uuid        not null references account (id),
    role    varchar(30) not null,
    kato    varchar(9) references territory (kato)
);
create index held_role_account on held_role (account);
create index held_role_role on held_role (role);

-- One account per identity number, so that "one application per applicant" can hold.
create table applicant_profile (
    account         uuid         not null primary key references account (id),
    version         integer      not null,
    kind            varchar(30)  not null,
    identity_number varchar(12)  not null unique,
    organisation    varchar(300),
    settlement      varchar(9)   not null references territory (kato),
    phone           varchar(16)  not null
);

-- An applicant who has not yet proved the e-mail or phone. Holds nothing once confirmed; stale rows are removed.
create table registration (
    id              uuid         not null primary key,
    version         integer      not null,
    contact         varchar(254) not null,
    password_hash   varchar(200) not null,
    name            varchar(200) not null,
    language        varchar(2)   not null,
    kind            varchar(30)  not null,
    identity_number varchar(12)  not null,
    organisation    varchar(300),
    settlement      varchar(9)   not null,
    phone           varchar(16)  not null,
    consent_version integer      not null,
    news_wanted     boolean      not null,
    code_hash       varchar(200) not null,
    codes_sent      integer      not null,
    tries_left      integer      not null,
    expires_at      timestamp with time zone not null
);
create index registration_expires_at on registration (expires_at);

-- What people agree to; a new wording is a new version, the old ones stay.
create table consent_text (
    version   integer       not null,
    language  varchar(2)    not null,
    body      varchar(8000) not null,
    primary key (version, language)
);

create table consent (
    id           uuid        not null primary key,
    version      integer     not null,
    account      uuid        not null references account (id),
    purpose      varchar(20) not null,
    text_version integer     not null,
    language     varchar(2)  not null,
    given_at     timestamp with time zone not null,
    withdrawn_at timestamp with time zone
);
create index consent_account on consent (account);

-- One-time links to set a password; only their hash is kept.
create table password_link (
    token_hash varchar(64) not null primary key,
    account    uuid        not null references account (id),
    expires_at timestamp with time zone not null
);
create index password_link_account on password_link (account);

insert into consent_text (version, language, body) values
    (1, 'KK', 'Мен дербес деректерімді өңдеуге келісемін.
Оператор: «Бірлесе» азаматтық альянсы, БСН 940140000385, Ақтау қаласы.
Деректер: аты-жөні немесе атауы, ЖСН немесе БСН, телефон, электрондық пошта, елді мекен, өтінім мен есептердегі мәліметтер.
Мақсаты: «Старт Ап» байқауына өтінімді қабылдау және бағалау, шарт жасасу, төлем жасау және есеп қабылдау.
Мерзімі: мақсатқа жеткенге дейін; грант алғандар үшін – гранттан кейін бес жыл, қалғандар үшін – байқаудан кейін үш жыл.
Үшінші тұлғаларға беру: иә, тек байқаудың қазылар алқасы мен комиссиясының мүшелеріне және төлем жасайтын банкке.
Шетелге беру: жоқ. Деректер Қазақстанда сақталады.
Ашық көздерде жариялау: грант алғандар үшін ғана – атауы, елді мекені, жобасы және сомасы.
Келісімді жеке бетіңізде қайтарып ала аласыз; аяқталмаған міндеттемелер қалса, ол солар орындалғанша күшінде болады.'),
    (1, 'RU', 'Я согласен (согласна) на обработку моих персональных данных.
Оператор: гражданский альянс «Бірлесе», БИН 940140000385, город Актау.
Данные: имя или название, ИИН или БИН, телефон, электронная почта, населённый пункт, сведения из заявок и отчётов.
Цель: приём и оценка заявки на конкурс «Старт Ап», заключение договора, выплаты и приём отчётов.
Срок: до достижения цели; для получивших грант – пять лет после него, для остальных – три года после конкурса.
Передача третьим лицам: да, только членам жюри и комиссии конкурса и банку для выплаты.
Трансграничная передача: нет. Данные хранятся в Казахстане.
Публикация в открытых источниках: только для получивших грант – название, населённый пункт, проект и сумма.
Согласие можно отозвать на своей странице; если остались обязательства, оно действует до их исполнения.'),
    (1, 'EN', 'I agree that my personal data are processed.
Operator: civic alliance “Birlese”, BIN 940140000385, Aktau.
Data: name, IIN or BIN, phone, e-mail, settlement, what applications and reports contain.
Purpose: receiving and assessing an application to the Start Up competition, the agreement, payments and reports.
Term: until the purpose is met; five years after the grant for those awarded, three years after the competition for others.
Third parties: yes, only members of the jury and the committee of the competition and the bank that pays.
Transfer abroad: no. The data are stored in Kazakhstan.
Publication in open sources: only for those awarded: name, settlement, project and amount.
You can withdraw your consent on your own page; while obligations remain it holds until they are met.');
