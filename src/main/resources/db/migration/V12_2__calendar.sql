-- A manager keeps the calendar from here on: days off besides weekends, and Saturdays and Sundays on which people work
-- because the government has moved a working day there.
alter table holiday add column works boolean default false not null;
alter table holiday add column reason_kk varchar(200);
alter table holiday add column reason_ru varchar(200);
alter table holiday add column reason_en varchar(200);

update holiday set
    reason_en = reason,
    reason_kk = case
            when reason like 'New Year%' then 'Жаңа жыл'
            when reason like 'Orthodox Christmas%' then 'Православиелік Рождество'
            when reason like 'International Women%' then 'Халықаралық әйелдер күні'
            when reason like 'Nauryz%' then 'Наурыз мейрамы'
            when reason like 'Day of Unity%' then 'Қазақстан халқының бірлігі мерекесі'
            when reason like 'Defender%' then 'Отан қорғаушы күні'
            when reason like 'Victory Day%' then 'Жеңіс күні'
            when reason like 'Kurban Ait%' then 'Құрбан айт'
            when reason like 'Capital City Day%' then 'Астана күні'
            when reason like 'Constitution Day%' then 'Конституция күні'
            when reason like 'Republic Day%' then 'Республика күні'
            else 'Тәуелсіздік күні'
        end || case when reason like '%(moved)' then ' (ауыстырылған)' else '' end,
    reason_ru = case
            when reason like 'New Year%' then 'Новый год'
            when reason like 'Orthodox Christmas%' then 'Православное Рождество'
            when reason like 'International Women%' then 'Международный женский день'
            when reason like 'Nauryz%' then 'Наурыз мейрамы'
            when reason like 'Day of Unity%' then 'Праздник единства народа Казахстана'
            when reason like 'Defender%' then 'День защитника Отечества'
            when reason like 'Victory Day%' then 'День Победы'
            when reason like 'Kurban Ait%' then 'Курбан айт'
            when reason like 'Capital City Day%' then 'День столицы'
            when reason like 'Constitution Day%' then 'День Конституции'
            when reason like 'Republic Day%' then 'День Республики'
            else 'День Независимости'
        end || case when reason like '%(moved)' then ' (перенос)' else '' end;

alter table holiday alter column reason_kk set not null;
alter table holiday alter column reason_ru set not null;
alter table holiday alter column reason_en set not null;
alter table holiday drop column reason;
