<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ActivityForm</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{activity}, %n minute(s). It is in your calendar.</source>
            <translation>
                <numerusform>{activity}, %n minute. It is in your calendar.</numerusform>
                <numerusform>{activity}, %n minutes. It is in your calendar.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n activity(ies)</source>
            <translation>
                <numerusform>%n activity</numerusform>
                <numerusform>%n activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) that week, the goal was {goal}</source>
            <translation>
                <numerusform>%n day that week, the goal was {goal}</numerusform>
                <numerusform>%n days that week, the goal was {goal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) this week, the goal was {goal}</source>
            <translation>
                <numerusform>%n day this week, the goal was {goal}</numerusform>
                <numerusform>%n days this week, the goal was {goal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), goal reached</source>
            <translation>
                <numerusform>%n day, goal reached</numerusform>
                <numerusform>%n days, goal reached</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), no goal that week</source>
            <translation>
                <numerusform>%n day, no goal that week</numerusform>
                <numerusform>%n days, no goal that week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>once</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), left</source>
            <translation>
                <numerusform>once, left</numerusform>
                <numerusform>%n times, left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), right</source>
            <translation>
                <numerusform>once, right</numerusform>
                <numerusform>%n times, right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) had no goal: unwell, away or a very gentle day.</source>
            <translation>
                <numerusform>%n week had no goal: unwell, away or a very gentle day.</numerusform>
                <numerusform>%n weeks had no goal: unwell, away or a very gentle day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) of {all} reached it.</source>
            <translation>
                <numerusform>%n week of {all} reached it.</numerusform>
                <numerusform>%n weeks of {all} reached it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The goal is %n day(s) a week.</source>
            <translation>
                <numerusform>The goal is %n day a week.</numerusform>
                <numerusform>The goal is %n days a week.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{minutes} in %n week(s), about {each} in each of them.</source>
            <translation>
                <numerusform>{minutes} in %n week, about {each} in each of them.</numerusform>
                <numerusform>{minutes} in %n weeks, about {each} in each of them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoneList</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <comment>how often an exercise was done</comment>
            <translation>
                <numerusform>once</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoseWords</name>
        <message numerus="yes">
            <source>%n set(s), {dose}</source>
            <translation>
                <numerusform>%n set, {dose}</numerusform>
                <numerusform>%n sets, {dose}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), {hold} each</source>
            <translation>
                <numerusform>once, {hold}</numerusform>
                <numerusform>%n times, {hold} each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do %n set(s)</source>
            <translation>
                <numerusform>Do %n set</numerusform>
                <numerusform>Do %n sets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do %n set(s) instead of {sets}.</source>
            <translation>
                <numerusform>Do %n set instead of {sets}.</numerusform>
                <numerusform>Do %n sets instead of {sets}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do it %n time(s)</source>
            <translation>
                <numerusform>Do it once</numerusform>
                <numerusform>Do it %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do it %n time(s) instead of {reps}.</source>
            <translation>
                <numerusform>Do it once instead of {reps}.</numerusform>
                <numerusform>Do it %n times instead of {reps}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hold for %n second(s) instead of {seconds}.</source>
            <translation>
                <numerusform>Hold for %n second instead of {seconds}.</numerusform>
                <numerusform>Hold for %n seconds instead of {seconds}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExerciseEditor</name>
        <message numerus="yes">
            <source>Each thing that you need has room for %n letter(s).</source>
            <translation>
                <numerusform>Each thing that you need has room for %n letter.</numerusform>
                <numerusform>Each thing that you need has room for %n letters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is room for %n line(s).</source>
            <translation>
                <numerusform>There is room for %n line.</numerusform>
                <numerusform>There is room for %n lines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is room for %n thing(s) that you need.</source>
            <translation>
                <numerusform>There is room for %n thing that you need.</numerusform>
                <numerusform>There is room for %n things that you need.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exercises</name>
        <message numerus="yes">
            <source>%n set(s)</source>
            <translation>
                <numerusform>%n set</numerusform>
                <numerusform>%n sets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <comment>how often a movement is done</comment>
            <translation>
                <numerusform>once</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do it %n time(s).</source>
            <translation>
                <numerusform>Do it once.</numerusform>
                <numerusform>Do it %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hold for %n second(s).</source>
            <translation>
                <numerusform>Hold for %n second.</numerusform>
                <numerusform>Hold for %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Handout</name>
        <message numerus="yes">
            <source>%n exercise(s), about {minutes}.</source>
            <translation>
                <numerusform>%n exercise, about {minutes}.</numerusform>
                <numerusform>%n exercises, about {minutes}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n entry(ies) is(are) here already and stay(s) unchanged.</source>
            <translation>
                <numerusform>%n entry is here already and stays unchanged.</numerusform>
                <numerusform>%n entries are here already and stay unchanged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) make(s) no sense and is(are) left out:</source>
            <translation>
                <numerusform>%n entry makes no sense and is left out:</numerusform>
                <numerusform>%n entries make no sense and are left out:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) for weeks unwell or away come(s) too.</source>
            <translation>
                <numerusform>%n mark for weeks unwell or away comes too.</numerusform>
                <numerusform>%n marks for weeks unwell or away come too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines come(s) too.</source>
            <translation>
                <numerusform>%n of your own exercises and routines comes too.</numerusform>
                <numerusform>%n of your own exercises and routines come too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines is(are) brought in.</source>
            <translation>
                <numerusform>%n of your own exercises and routines is brought in.</numerusform>
                <numerusform>%n of your own exercises and routines are brought in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines is(are) in it too.</source>
            <translation>
                <numerusform>%n of your own exercises and routines is in it too.</numerusform>
                <numerusform>%n of your own exercises and routines are in it too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines was(were) deleted here and stay(s) deleted.</source>
            <translation>
                <numerusform>%n of your own exercises and routines was deleted here and stays deleted.</numerusform>
                <numerusform>%n of your own exercises and routines were deleted here and stay deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) brought in.</source>
            <translation>
                <numerusform>%n session is brought in.</numerusform>
                <numerusform>%n sessions are brought in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) here, from {days}.</source>
            <translation>
                <numerusform>%n session is here, from {days}.</numerusform>
                <numerusform>%n sessions are here, from {days}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) in {name} in {place}.</source>
            <translation>
                <numerusform>%n session is in {name} in {place}.</numerusform>
                <numerusform>%n sessions are in {name} in {place}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) new, from {days}.</source>
            <translation>
                <numerusform>%n session is new, from {days}.</numerusform>
                <numerusform>%n sessions are new, from {days}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) was(were) changed there later and take(s) the place of yours.</source>
            <translation>
                <numerusform>%n session was changed there later and takes the place of yours.</numerusform>
                <numerusform>%n sessions were changed there later and take the place of yours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) was(were) deleted here and stay(s) deleted.</source>
            <translation>
                <numerusform>%n session was deleted here and stays deleted.</numerusform>
                <numerusform>%n sessions were deleted here and stay deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is(are) %n more.</source>
            <comment>more entries that are left out</comment>
            <translation>
                <numerusform>There is %n more.</numerusform>
                <numerusform>There are %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message numerus="yes">
            <source>Week with %n day(s) or more</source>
            <translation>
                <numerusform>Week with %n day or more</numerusform>
                <numerusform>Week with %n days or more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LettersLeft</name>
        <message numerus="yes">
            <source>%n letter(s) left.</source>
            <translation>
                <numerusform>%n letter left.</numerusform>
                <numerusform>%n letters left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MyWeek</name>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It rises by ten minutes a week at most, until it is %n minute(s).</source>
            <translation>
                <numerusform>It rises by ten minutes a week at most, until it is %n minute.</numerusform>
                <numerusform>It rises by ten minutes a week at most, until it is %n minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n day(s) you said “not today”.</source>
            <translation>
                <numerusform>On %n day you said “not today”.</numerusform>
                <numerusform>On %n days you said “not today”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This week: {done} of %n minute(s).</source>
            <translation>
                <numerusform>This week: {done} of %n minute.</numerusform>
                <numerusform>This week: {done} of %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PackController</name>
        <message numerus="yes">
            <source>%n minute(s) left. While Sciatica Timer is closed, nothing tells you when to take it off. It could not be saved, so it is gone when opened again.</source>
            <translation>
                <numerusform>%n minute left. While Sciatica Timer is closed, nothing tells you when to take it off. It could not be saved, so it is gone when opened again.</numerusform>
                <numerusform>%n minutes left. While Sciatica Timer is closed, nothing tells you when to take it off. It could not be saved, so it is gone when opened again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left. While Sciatica Timer is closed, nothing tells you when to take it off. Opened again before then, it goes on.</source>
            <translation>
                <numerusform>%n minute left. While Sciatica Timer is closed, nothing tells you when to take it off. Opened again before then, it goes on.</numerusform>
                <numerusform>%n minutes left. While Sciatica Timer is closed, nothing tells you when to take it off. Opened again before then, it goes on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The time was up %n minute(s) ago, while the computer slept or the app was closed.</source>
            <translation>
                <numerusform>The time was up %n minute ago, while the computer slept or the app was closed.</numerusform>
                <numerusform>The time was up %n minutes ago, while the computer slept or the app was closed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{pack}, %n minute(s) left</source>
            <comment>Cold or Heat</comment>
            <translation>
                <numerusform>{pack}, %n minute left</numerusform>
                <numerusform>{pack}, %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{pack}, paused, %n minute(s) left</source>
            <comment>Cold or Heat</comment>
            <translation>
                <numerusform>{pack}, paused, %n minute left</numerusform>
                <numerusform>{pack}, paused, %n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message numerus="yes">
            <source>%n choice(s) in {name} made no sense and is(are) as at first; the old file was kept as {kept}.</source>
            <translation>
                <numerusform>%n choice in {name} made no sense and is as at first; the old file was kept as {kept}.</numerusform>
                <numerusform>%n choices in {name} made no sense and are as at first; the old file was kept as {kept}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) of {name} could not be read and stay(s) in the file unchanged.</source>
            <translation>
                <numerusform>%n entry of {name} could not be read and stays in the file unchanged.</numerusform>
                <numerusform>%n entries of {name} could not be read and stay in the file unchanged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {name} %n entry(ies) had the same mark (id) as another one; all are here, and the old file is kept as {kept}.</source>
            <translation>
                <numerusform>In {name} %n entry had the same mark (id) as another one; all are here, and the old file is kept as {kept}.</numerusform>
                <numerusform>In {name} %n entries had the same mark (id) as another one; all are here, and the old file is kept as {kept}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} was damaged and is kept as {kept}; %n entry(ies) could be saved.</source>
            <translation>
                <numerusform>{name} was damaged and is kept as {kept}; %n entry could be saved.</numerusform>
                <numerusform>{name} was damaged and is kept as {kept}; %n entries could be saved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Programme</name>
        <message numerus="yes">
            <source>Changed: %n part(s) that you have.</source>
            <translation>
                <numerusform>Changed: %n part that you have.</numerusform>
                <numerusform>Changed: %n parts that you have.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out of a routine, as the file does not have it: %n exercise(s).</source>
            <translation>
                <numerusform>Left out of a routine, as the file does not have it: %n exercise.</numerusform>
                <numerusform>Left out of a routine, as the file does not have it: %n exercises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, as it cannot be used: %n photo(s).</source>
            <translation>
                <numerusform>Left out, as it cannot be used: %n photo.</numerusform>
                <numerusform>Left out, as it cannot be used: %n photos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, as it makes no sense: %n part(s).</source>
            <translation>
                <numerusform>Left out, as it makes no sense: %n part.</numerusform>
                <numerusform>Left out, as it makes no sense: %n parts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New: %n part(s).</source>
            <translation>
                <numerusform>New: %n part.</numerusform>
                <numerusform>New: %n parts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in: %n part(s) of the programme.</source>
            <translation>
                <numerusform>Taken in: %n part of the programme.</numerusform>
                <numerusform>Taken in: %n parts of the programme.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same as here: %n part(s).</source>
            <translation>
                <numerusform>The same as here: %n part.</numerusform>
                <numerusform>The same as here: %n parts.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgrammeController</name>
        <message numerus="yes">
            <source>There is room for %n exercise(s) of your own, and all of it is taken.</source>
            <translation>
                <numerusform>There is room for %n exercise of your own, and all of it is taken.</numerusform>
                <numerusform>There is room for %n exercises of your own, and all of it is taken.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message numerus="yes">
            <source>About %n minute(s) at the computer without a break. Stand up, and walk a few steps if you can.</source>
            <translation>
                <numerusform>About %n minute at the computer without a break. Stand up, and walk a few steps if you can.</numerusform>
                <numerusform>About %n minutes at the computer without a break. Stand up, and walk a few steps if you can.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemindersSection</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n more did not fit on this page.</source>
            <translation>
                <numerusform>%n more did not fit on this page.</numerusform>
                <numerusform>%n more did not fit on this page.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set(s) of {reps} × {hold} s</source>
            <translation>
                <numerusform>%n set of {reps} × {hold} s</numerusform>
                <numerusform>%n sets of {reps} × {hold} s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each point is the mean of %n week(s).</source>
            <translation>
                <numerusform>Each point is the mean of %n week.</numerusform>
                <numerusform>Each point is the mean of %n weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each point is the middle answer of %n week(s).</source>
            <translation>
                <numerusform>Each point is the middle answer of %n week.</numerusform>
                <numerusform>Each point is the middle answer of %n weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>day(s) with exercise or activity</source>
            <comment>stands under the number</comment>
            <translation>
                <numerusform>day with exercise or activity</numerusform>
                <numerusform>days with exercise or activity</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>exercise session(s), {minutes}</source>
            <comment>stands under the number</comment>
            <translation>
                <numerusform>exercise session, {minutes}</numerusform>
                <numerusform>exercise sessions, {minutes}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>week(s) without a goal: unwell, away or a very gentle day</source>
            <comment>stands under the number</comment>
            <translation>
                <numerusform>week without a goal: unwell, away or a very gentle day</numerusform>
                <numerusform>weeks without a goal: unwell, away or a very gentle day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>weeks with %n day(s) or more, the goal</source>
            <translation>
                <numerusform>weeks with %n day or more, the goal</numerusform>
                <numerusform>weeks with %n days or more, the goal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>whole weeks so far; the goal is %n day(s) or more</source>
            <translation>
                <numerusform>whole weeks so far; the goal is %n day or more</numerusform>
                <numerusform>whole weeks so far; the goal is %n days or more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %n week(s)</source>
            <translation>
                <numerusform>{first} to {last}, %n week</numerusform>
                <numerusform>{first} to {last}, %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} minute(s)</source>
            <translation>
                <numerusform>{n} minute</numerusform>
                <numerusform>{n} minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoutineEditor</name>
        <message numerus="yes">
            <source>%n change(s) of position.</source>
            <translation>
                <numerusform>%n change of position.</numerusform>
                <numerusform>%n changes of position.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A routine has room for %n exercise(s).</source>
            <translation>
                <numerusform>A routine has room for %n exercise.</numerusform>
                <numerusform>A routine has room for %n exercises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s).</source>
            <comment>the length of a routine</comment>
            <translation>
                <numerusform>About %n minute.</numerusform>
                <numerusform>About %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoutinesController</name>
        <message numerus="yes">
            <source>There is room for %n routine(s) of your own.</source>
            <translation>
                <numerusform>There is room for %n routine of your own.</numerusform>
                <numerusform>There is room for %n routines of your own.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) so far</source>
            <comment>of a hold without an end</comment>
            <translation>
                <numerusform>%n second so far</numerusform>
                <numerusform>%n seconds so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Starts in %n second(s)</source>
            <translation>
                <numerusform>Starts in %n second</numerusform>
                <numerusform>Starts in %n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Then %n hold(s) of {hold}</source>
            <translation>
                <numerusform>Then %n hold of {hold}</numerusform>
                <numerusform>Then %n holds of {hold}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Then %n rep(s)</source>
            <comment>movements of an exercise</comment>
            <translation>
                <numerusform>Then %n rep</numerusform>
                <numerusform>Then %n reps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%n day(s) this week</source>
            <translation>
                <numerusform>%n day this week</numerusform>
                <numerusform>%n days this week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{routine}, %n minute(s)</source>
            <translation>
                <numerusform>{routine}, %n minute</numerusform>
                <numerusform>{routine}, %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TerminalGuide</name>
        <message numerus="yes">
            <source>It begins in %n second(s).</source>
            <translation>
                <numerusform>It begins in %n second.</numerusform>
                <numerusform>It begins in %n seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It goes on in %n second(s).</source>
            <translation>
                <numerusform>It goes on in %n second.</numerusform>
                <numerusform>It goes on in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n exercise</numerusform>
                <numerusform>%n exercises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s), done about {time}</source>
            <translation>
                <numerusform>%n minute, done about {time}</numerusform>
                <numerusform>%n minutes, done about {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All of it %n time(s).</source>
            <translation>
                <numerusform>All of it once.</numerusform>
                <numerusform>All of it %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more exercise(s).</source>
            <translation>
                <numerusform>And %n more exercise.</numerusform>
                <numerusform>And %n more exercises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The pain before it was %n point(s) higher than the time before.</source>
            <translation>
                <numerusform>The pain before it was %n point higher than the time before.</numerusform>
                <numerusform>The pain before it was %n points higher than the time before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The pain before it was %n point(s) lower than the time before.</source>
            <translation>
                <numerusform>The pain before it was %n point lower than the time before.</numerusform>
                <numerusform>The pain before it was %n points lower than the time before.</numerusform>
            </translation>
        </message>
    </context>
</TS>
