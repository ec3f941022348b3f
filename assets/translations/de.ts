<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutAdvice</name>
        <message>
            <source>How sure it is</source>
            <translation>Wie sicher es ist</translation>
        </message>
        <message>
            <source>The sources</source>
            <translation>Die Quellen</translation>
        </message>
        <message>
            <source>{degree}: {meaning}</source>
            <comment>how sure advice is, and what that means</comment>
            <translation>{degree}: {meaning}</translation>
        </message>
        <message>
            <source>{sure}. Source: {names}</source>
            <translation>{sure}. Quelle: {names}</translation>
        </message>
    </context>
    <context>
        <name>ActivityController</name>
        <message>
            <source>Close, and save nothing</source>
            <translation>Schließen, nichts speichern</translation>
        </message>
        <message>
            <source>Closing the app stops it. What you did so far can go into your calendar.</source>
            <translation>Beim Schließen der App hört sie auf. Was Sie bisher getan haben, kann in Ihren Kalender.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message>
            <source>Stop and save it</source>
            <translation>Beenden und speichern</translation>
        </message>
        <message>
            <source>The clock for your activity is running</source>
            <translation>Die Uhr für Ihre Aktivität läuft</translation>
        </message>
    </context>
    <context>
        <name>ActivityForm</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose what you did.</source>
            <translation>Wählen Sie, was Sie getan haben.</translation>
        </message>
        <message>
            <source>Gentle activity</source>
            <translation>Sanfte Aktivität</translation>
        </message>
        <message>
            <source>Gentle activity counts too</source>
            <translation>Auch sanfte Aktivität zählt</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <source>Save it</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Start a clock</source>
            <translation>Uhr starten</translation>
        </message>
        <message>
            <source>Stop and save it</source>
            <translation>Beenden und speichern</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>Was Sie getan haben</translation>
        </message>
        <message numerus="yes">
            <source>{activity}, %n minute(s). It is in your calendar.</source>
            <translation>
                <numerusform>{activity}, %n Minute. Es steht in Ihrem Kalender.</numerusform>
                <numerusform>{activity}, %n Minuten. Es steht in Ihrem Kalender.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AddForm</name>
        <message>
            <source>A note, if you like</source>
            <translation>Eine Notiz, wenn Sie mögen</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Eintragen</translation>
        </message>
        <message>
            <source>Add something you did</source>
            <translation>Etwas nachtragen</translation>
        </message>
        <message>
            <source>Evening</source>
            <translation>Abends</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <source>Midday</source>
            <translation>Mittags</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>Morgens</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>Was Sie getan haben</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <source>{range}: {name}. {text}</source>
            <comment>0 to 3: Go on. This much is all right.</comment>
            <translation>{range}: {name}. {text}</translation>
        </message>
    </context>
    <context>
        <name>AdviceReader</name>
        <message>
            <source>About the advice, with sources</source>
            <translation>Zu den Ratschlägen, mit Quellen</translation>
        </message>
        <message>
            <source>Care</source>
            <comment>back to that page</comment>
            <translation>Ratgeber</translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message>
            <source>About right</source>
            <comment>how a session felt</comment>
            <translation>Gerade richtig</translation>
        </message>
        <message>
            <source>About the same</source>
            <translation>Etwa gleich</translation>
        </message>
        <message>
            <source>B</source>
            <comment>the letter key that answers: Buttock</comment>
            <translation>G</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Besser</translation>
        </message>
        <message>
            <source>Buttock</source>
            <comment>how far down the pain reaches</comment>
            <translation>Gesäß</translation>
        </message>
        <message>
            <source>C</source>
            <comment>the letter key that answers: Calf</comment>
            <translation>W</translation>
        </message>
        <message>
            <source>Calf</source>
            <comment>how far down the pain reaches</comment>
            <translation>Wade</translation>
        </message>
        <message>
            <source>E</source>
            <comment>the letter key that answers: Too easy</comment>
            <translation>L</translation>
        </message>
        <message>
            <source>Elliptical trainer</source>
            <comment>a gentle activity</comment>
            <translation>Crosstrainer</translation>
        </message>
        <message>
            <source>Exercise bike</source>
            <comment>a gentle activity</comment>
            <translation>Heimtrainer</translation>
        </message>
        <message>
            <source>F</source>
            <comment>the letter key that answers: Foot</comment>
            <translation>F</translation>
        </message>
        <message>
            <source>Foot</source>
            <comment>how far down the pain reaches</comment>
            <translation>Fuß</translation>
        </message>
        <message>
            <source>K</source>
            <comment>the letter key that answers: Knee</comment>
            <translation>K</translation>
        </message>
        <message>
            <source>Key {letter}</source>
            <translation>Taste {letter}</translation>
        </message>
        <message>
            <source>Knee</source>
            <comment>how far down the pain reaches</comment>
            <translation>Knie</translation>
        </message>
        <message>
            <source>L</source>
            <comment>the letter key that answers: Low back</comment>
            <translation>U</translation>
        </message>
        <message>
            <source>Low back</source>
            <comment>how far down the pain reaches</comment>
            <translation>Unterer Rücken</translation>
        </message>
        <message>
            <source>M</source>
            <comment>the letter key that answers: Too much</comment>
            <translation>V</translation>
        </message>
        <message>
            <source>N</source>
            <comment>the letter key that answers: Nowhere</comment>
            <translation>N</translation>
        </message>
        <message>
            <source>Nowhere</source>
            <comment>how far down the pain reaches</comment>
            <translation>Nirgends</translation>
        </message>
        <message>
            <source>R</source>
            <comment>the letter key that answers: About right</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>Swim</source>
            <comment>a gentle activity</comment>
            <translation>Schwimmen</translation>
        </message>
        <message>
            <source>T</source>
            <comment>the letter key that answers: Thigh</comment>
            <translation>O</translation>
        </message>
        <message>
            <source>Thigh</source>
            <comment>how far down the pain reaches</comment>
            <translation>Oberschenkel</translation>
        </message>
        <message>
            <source>Too easy</source>
            <comment>how a session felt</comment>
            <translation>Zu leicht</translation>
        </message>
        <message>
            <source>Too much</source>
            <comment>how a session felt</comment>
            <translation>Zu viel</translation>
        </message>
        <message>
            <source>Walk</source>
            <comment>a gentle activity</comment>
            <translation>Spaziergang</translation>
        </message>
        <message>
            <source>Walk in a pool</source>
            <comment>a gentle activity</comment>
            <translation>Gehen im Wasser</translation>
        </message>
        <message>
            <source>Water aerobics</source>
            <comment>a gentle activity</comment>
            <translation>Wassergymnastik</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Schlechter</translation>
        </message>
        <message>
            <source>eased within a day</source>
            <comment>the pain, after Better or Worse</comment>
            <translation>innerhalb eines Tages nachgelassen</translation>
        </message>
        <message>
            <source>not eased within a day</source>
            <comment>the pain, after Better or Worse</comment>
            <translation>nicht innerhalb eines Tages nachgelassen</translation>
        </message>
    </context>
    <context>
        <name>AudioExport</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>FLAC, small and exact (*.flac)</source>
            <translation>FLAC, klein und genau (*.flac)</translation>
        </message>
        <message>
            <source>No voice works on this computer, so there is nothing to save.</source>
            <translation>Auf diesem Computer geht keine Stimme, darum gibt es nichts zu speichern.</translation>
        </message>
        <message>
            <source>Opus, smallest (*.opus)</source>
            <translation>Opus, am kleinsten (*.opus)</translation>
        </message>
        <message>
            <source>Save {routine} as audio</source>
            <translation>{routine} als Audio speichern</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Wird gespeichert</translation>
        </message>
        <message>
            <source>Saving {routine} as audio</source>
            <translation>{routine} wird als Audio gespeichert</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>The whole session as one sound file, with the voice and its pauses.</source>
            <translation>Die ganze Einheit als eine Tondatei, mit der Stimme und ihren Pausen.</translation>
        </message>
        <message>
            <source>WAV, plays everywhere, large (*.wav)</source>
            <translation>WAV, läuft überall, groß (*.wav)</translation>
        </message>
        <message>
            <source>{name} could not be saved ({why}), and nothing was changed; try another folder.</source>
            <translation>{name} konnte nicht gespeichert werden ({why}), und nichts wurde geändert; versuchen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} ist gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>BeforeSession</name>
        <message>
            <source>At 4 or 5 you can go on with care, or do the very gentle routine.</source>
            <translation>Bei 4 oder 5 können Sie vorsichtig weitermachen oder das sehr sanfte Programm machen.</translation>
        </message>
        <message>
            <source>At 6 or more the stop signs come first, then what is possible today.</source>
            <translation>Ab 6 kommen zuerst die Warnzeichen, dann das, was heute möglich ist.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>Bevor Sie beginnen</translation>
        </message>
        <message>
            <source>How far down?</source>
            <translation>Wie weit nach unten?</translation>
        </message>
        <message>
            <source>How much does it hurt now?</source>
            <translation>Wie stark tut es jetzt weh?</translation>
        </message>
        <message>
            <source>How you do it</source>
            <comment>the exercises of a routine</comment>
            <translation>So üben Sie</translation>
        </message>
        <message>
            <source>Key {letter}</source>
            <translation>Taste {letter}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Next: the other side</source>
            <translation>Weiter: die andere Seite</translation>
        </message>
        <message>
            <source>Skip the questions</source>
            <translation>Fragen überspringen</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Very gentle</source>
            <translation>Sehr sanft</translation>
        </message>
        <message>
            <source>{routine}.</source>
            <comment>the routine that comes next</comment>
            <translation>{routine}.</translation>
        </message>
    </context>
    <context>
        <name>BeganQuestion</name>
        <message>
            <source>2 days ago</source>
            <translation>Vor 2 Tagen</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>Anderer Tag</translation>
        </message>
        <message>
            <source>Months ago</source>
            <translation>Vor Monaten</translation>
        </message>
        <message>
            <source>Take this day</source>
            <translation>Diesen Tag nehmen</translation>
        </message>
        <message>
            <source>The day it began</source>
            <translation>Der Tag, an dem es begann</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
    </context>
    <context>
        <name>BeganStep</name>
        <message>
            <source>Heavy lifting and twisting should wait for six weeks from that day. The app can then name the date.</source>
            <translation>Mit schwerem Heben und mit Drehungen sollten Sie ab diesem Tag sechs Wochen warten. Die App kann dann das Datum nennen.</translation>
        </message>
        <message>
            <source>If you do not know, just go on.</source>
            <translation>Wenn Sie es nicht wissen, gehen Sie einfach weiter.</translation>
        </message>
        <message>
            <source>When did this pain begin?</source>
            <translation>Wann haben diese Schmerzen begonnen?</translation>
        </message>
        <message>
            <source>You can change this later on the page Care</source>
            <translation>Sie können das später auf der Seite „Ratgeber“ ändern</translation>
        </message>
    </context>
    <context>
        <name>BringIn</name>
        <message>
            <source>Bring back what was deleted here</source>
            <translation>Zurückholen, was hier gelöscht wurde</translation>
        </message>
        <message>
            <source>Bring in a saved history</source>
            <translation>Gespeicherten Verlauf einlesen</translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>Einlesen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Choose a file that was saved here or on another computer with “Save everything”. You see what would change before anything does.</source>
            <translation>Wählen Sie eine Datei, die hier oder auf einem anderen Computer mit „Alles speichern“ gesichert wurde. Sie sehen, was sich ändern würde, bevor es geschieht.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Leave this off to keep it deleted.</source>
            <translation>Ist dies aus, bleibt es gelöscht.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>Es steht nichts Neues darin.</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n activity(ies)</source>
            <translation>
                <numerusform>%n Aktivität</numerusform>
                <numerusform>%n Aktivitäten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) that week, the goal was {goal}</source>
            <translation>
                <numerusform>%n Tag in dieser Woche, das Ziel war {goal}</numerusform>
                <numerusform>%n Tage in dieser Woche, das Ziel war {goal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) this week, the goal was {goal}</source>
            <translation>
                <numerusform>%n Tag in dieser Woche, das Ziel war {goal}</numerusform>
                <numerusform>%n Tage in dieser Woche, das Ziel war {goal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), goal reached</source>
            <translation>
                <numerusform>%n Tag, Ziel erreicht</numerusform>
                <numerusform>%n Tage, Ziel erreicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), no goal that week</source>
            <translation>
                <numerusform>%n Tag, kein Ziel in dieser Woche</numerusform>
                <numerusform>%n Tage, kein Ziel in dieser Woche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n Einheit</numerusform>
                <numerusform>%n Einheiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>einmal</numerusform>
                <numerusform>%n-mal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), left</source>
            <translation>
                <numerusform>einmal, links</numerusform>
                <numerusform>%n-mal, links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), right</source>
            <translation>
                <numerusform>einmal, rechts</numerusform>
                <numerusform>%n-mal, rechts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) had no goal: unwell, away or a very gentle day.</source>
            <translation>
                <numerusform>%n Woche hatte kein Ziel: krank, verreist oder ein sehr sanfter Tag.</numerusform>
                <numerusform>%n Wochen hatten kein Ziel: krank, verreist oder ein sehr sanfter Tag.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) of {all} reached it.</source>
            <translation>
                <numerusform>%n Woche von {all} hat es erreicht.</numerusform>
                <numerusform>%n Wochen von {all} haben es erreicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>After sessions: from {earlier} ({first}) to {later} ({last}), about the same.</source>
            <translation>Nach den Einheiten: von {earlier} ({first}) auf {later} ({last}), etwa gleich.</translation>
        </message>
        <message>
            <source>After sessions: from {earlier} ({first}) to {later} ({last}), {points} points higher.</source>
            <translation>Nach den Einheiten: von {earlier} ({first}) auf {later} ({last}), {points} Punkte höher.</translation>
        </message>
        <message>
            <source>After sessions: from {earlier} ({first}) to {later} ({last}), {points} points lower.</source>
            <translation>Nach den Einheiten: von {earlier} ({first}) auf {later} ({last}), {points} Punkte niedriger.</translation>
        </message>
        <message>
            <source>Answer how far down it goes in two different weeks, and a line shows here.</source>
            <translation>Geben Sie in zwei verschiedenen Wochen an, wie weit es nach unten geht, dann zeigt sich hier eine Linie.</translation>
        </message>
        <message>
            <source>Answer the pain question in two different weeks, and a line shows here.</source>
            <translation>Beantworten Sie die Frage nach dem Schmerz in zwei verschiedenen Wochen, dann zeigt sich hier eine Linie.</translation>
        </message>
        <message>
            <source>Average of 13 weeks: broken line before, full line after</source>
            <translation>Durchschnitt von 13 Wochen: gestrichelt vorher, durchgezogen nachher</translation>
        </message>
        <message>
            <source>Average of each week: broken line before, full line after</source>
            <translation>Durchschnitt jeder Woche: gestrichelt vorher, durchgezogen nachher</translation>
        </message>
        <message>
            <source>Average of each week: hollow before, solid after</source>
            <translation>Durchschnitt jeder Woche: leer vorher, gefüllt nachher</translation>
        </message>
        <message>
            <source>Before sessions: from {earlier} ({first}) to {later} ({last}), about the same.</source>
            <translation>Vor den Einheiten: von {earlier} ({first}) auf {later} ({last}), etwa gleich.</translation>
        </message>
        <message>
            <source>Before sessions: from {earlier} ({first}) to {later} ({last}), {points} points higher.</source>
            <translation>Vor den Einheiten: von {earlier} ({first}) auf {later} ({last}), {points} Punkte höher.</translation>
        </message>
        <message>
            <source>Before sessions: from {earlier} ({first}) to {later} ({last}), {points} points lower.</source>
            <translation>Vor den Einheiten: von {earlier} ({first}) auf {later} ({last}), {points} Punkte niedriger.</translation>
        </message>
        <message>
            <source>Before sessions: {earlier} in the week of {first}. {later} in the week of {last}.</source>
            <translation>Vor den Einheiten: {earlier} in der Woche ab {first}. {later} in der Woche ab {last}.</translation>
        </message>
        <message>
            <source>Broken line before, full line after</source>
            <translation>Gestrichelt vorher, durchgezogen nachher</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Am Tag danach</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Down to</source>
            <comment>how far down the leg the pain goes</comment>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Ended early.</source>
            <translation>Vorzeitig beendet.</translation>
        </message>
        <message>
            <source>Felt</source>
            <translation>Wie es war</translation>
        </message>
        <message>
            <source>From {earlier} ({first}) to {later} ({last}), about the same.</source>
            <translation>Von {earlier} ({first}) auf {later} ({last}), etwa gleich.</translation>
        </message>
        <message>
            <source>From {earlier} ({first}) to {later} ({last}), {points} points higher.</source>
            <translation>Von {earlier} ({first}) auf {later} ({last}), {points} Punkte höher.</translation>
        </message>
        <message>
            <source>From {earlier} ({first}) to {later} ({last}), {points} points lower.</source>
            <translation>Von {earlier} ({first}) auf {later} ({last}), {points} Punkte niedriger.</translation>
        </message>
        <message>
            <source>Goal reached</source>
            <translation>Ziel erreicht</translation>
        </message>
        <message>
            <source>Goal reached in {n} of the last {all} weeks</source>
            <translation>Ziel in {n} der letzten {all} Wochen erreicht</translation>
        </message>
        <message>
            <source>Hollow before, solid after</source>
            <translation>Leer vorher, gefüllt nachher</translation>
        </message>
        <message>
            <source>How far down after</source>
            <translation>Wie weit nach unten, nachher</translation>
        </message>
        <message>
            <source>How far down before</source>
            <translation>Wie weit nach unten, vorher</translation>
        </message>
        <message>
            <source>It hurt on the left.</source>
            <translation>Es tat links weh.</translation>
        </message>
        <message>
            <source>It hurt on the left: {score}.</source>
            <translation>Es tat links weh: {score}.</translation>
        </message>
        <message>
            <source>It hurt on the right.</source>
            <translation>Es tat rechts weh.</translation>
        </message>
        <message>
            <source>It hurt on the right: {score}.</source>
            <translation>Es tat rechts weh: {score}.</translation>
        </message>
        <message>
            <source>It hurt.</source>
            <translation>Es tat weh.</translation>
        </message>
        <message>
            <source>It hurt: {score}.</source>
            <translation>Es tat weh: {score}.</translation>
        </message>
        <message>
            <source>It was done to its end by then.</source>
            <comment>an exercise that hurt</comment>
            <translation>Da war die Übung schon zu Ende.</translation>
        </message>
        <message>
            <source>It went on as before.</source>
            <translation>Es ging weiter wie vorher.</translation>
        </message>
        <message>
            <source>Left not reached.</source>
            <translation>Links nicht erreicht.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>Weggelassen.</translation>
        </message>
        <message>
            <source>Left side: left out.</source>
            <comment>of an exercise that hurt</comment>
            <translation>Linke Seite: weggelassen.</translation>
        </message>
        <message>
            <source>Left skipped.</source>
            <translation>Links übersprungen.</translation>
        </message>
        <message>
            <source>Left {done} of {planned}, then skipped.</source>
            <translation>Links {done} von {planned}, dann übersprungen.</translation>
        </message>
        <message>
            <source>Left {done} of {planned}.</source>
            <comment>reps</comment>
            <translation>Links {done} von {planned}.</translation>
        </message>
        <message>
            <source>Left, down to</source>
            <translation>Links, bis</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Nicht beantwortet</translation>
        </message>
        <message>
            <source>Not reached.</source>
            <translation>Nicht erreicht.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Nothing in this month yet. Each day you do something turns green.</source>
            <translation>In diesem Monat ist noch nichts. Jeder Tag, an dem Sie etwas tun, wird grün.</translation>
        </message>
        <message>
            <source>Nothing was done in these weeks.</source>
            <translation>In diesen Wochen wurde nichts getan.</translation>
        </message>
        <message>
            <source>Nothing was noted in this month.</source>
            <translation>In diesem Monat wurde nichts notiert.</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Schmerz</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Schmerz nachher</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Schmerz vorher</translation>
        </message>
        <message>
            <source>Pain, left</source>
            <translation>Schmerz, links</translation>
        </message>
        <message>
            <source>Pain, right</source>
            <translation>Schmerz, rechts</translation>
        </message>
        <message>
            <source>Right not reached.</source>
            <translation>Rechts nicht erreicht.</translation>
        </message>
        <message>
            <source>Right side: left out.</source>
            <comment>of an exercise that hurt</comment>
            <translation>Rechte Seite: weggelassen.</translation>
        </message>
        <message>
            <source>Right skipped.</source>
            <translation>Rechts übersprungen.</translation>
        </message>
        <message>
            <source>Right {done} of {planned}, then skipped.</source>
            <translation>Rechts {done} von {planned}, dann übersprungen.</translation>
        </message>
        <message>
            <source>Right {done} of {planned}.</source>
            <comment>reps</comment>
            <translation>Rechts {done} von {planned}.</translation>
        </message>
        <message>
            <source>Right, down to</source>
            <translation>Rechts, bis</translation>
        </message>
        <message>
            <source>Skipped.</source>
            <translation>Übersprungen.</translation>
        </message>
        <message numerus="yes">
            <source>The goal is %n day(s) a week.</source>
            <translation>
                <numerusform>Das Ziel ist %n Tag in der Woche.</numerusform>
                <numerusform>Das Ziel sind %n Tage in der Woche.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest was left out.</source>
            <comment>of an exercise that hurt</comment>
            <translation>Der Rest wurde weggelassen.</translation>
        </message>
        <message>
            <source>The session ended there.</source>
            <translation>Die Einheit endete dort.</translation>
        </message>
        <message>
            <source>Then an easier version.</source>
            <translation>Dann eine leichtere Variante.</translation>
        </message>
        <message>
            <source>Then an easier version: {dose}.</source>
            <translation>Dann eine leichtere Variante: {dose}.</translation>
        </message>
        <message>
            <source>Then another way.</source>
            <comment>to do an exercise</comment>
            <translation>Dann eine andere Variante.</translation>
        </message>
        <message>
            <source>Then another way: {dose}.</source>
            <comment>to do an exercise</comment>
            <translation>Dann eine andere Variante: {dose}.</translation>
        </message>
        <message>
            <source>This month is still to come.</source>
            <translation>Dieser Monat kommt noch.</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <source>This week: {number}</source>
            <translation>Diese Woche: {number}</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>Woche ab</translation>
        </message>
        <message>
            <source>Week of {day}: {number}</source>
            <translation>Woche ab {day}: {number}</translation>
        </message>
        <message>
            <source>Week without a goal</source>
            <translation>Woche ohne Ziel</translation>
        </message>
        <message>
            <source>after: {after}</source>
            <translation>nachher: {after}</translation>
        </message>
        <message>
            <source>before: {before}</source>
            <translation>vorher: {before}</translation>
        </message>
        <message>
            <source>before: {before}, after: {after}</source>
            <translation>vorher: {before}, nachher: {after}</translation>
        </message>
        <message>
            <source>goal reached that week</source>
            <comment>after a date</comment>
            <translation>Ziel in dieser Woche erreicht</translation>
        </message>
        <message>
            <source>no day</source>
            <translation>kein Tag</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>nicht beantwortet</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>pain {after} after</source>
            <translation>Schmerz nachher {after}</translation>
        </message>
        <message>
            <source>pain {before} before</source>
            <translation>Schmerz vorher {before}</translation>
        </message>
        <message>
            <source>pain {before} to {after}</source>
            <translation>Schmerz erst {before}, dann {after}</translation>
        </message>
        <message>
            <source>today</source>
            <comment>after a date</comment>
            <translation>heute</translation>
        </message>
        <message>
            <source>week without a goal</source>
            <comment>after a date</comment>
            <translation>Woche ohne Ziel</translation>
        </message>
        <message>
            <source>{about}: {text}</source>
            <translation>{about}: {text}</translation>
        </message>
        <message>
            <source>{after} after</source>
            <comment>pain</comment>
            <translation>{after} nachher</translation>
        </message>
        <message>
            <source>{before} before</source>
            <comment>pain</comment>
            <translation>{before} vorher</translation>
        </message>
        <message>
            <source>{before} before and after</source>
            <comment>how far down the pain goes</comment>
            <translation>{before} vorher und nachher</translation>
        </message>
        <message>
            <source>{before} before, {after} after</source>
            <comment>pain</comment>
            <translation>{before} vorher, {after} nachher</translation>
        </message>
        <message>
            <source>{before} to {after}</source>
            <comment>how far down, before and after</comment>
            <translation>{before}, dann {after}</translation>
        </message>
        <message>
            <source>{done} of {planned}, then skipped.</source>
            <translation>{done} von {planned}, dann übersprungen.</translation>
        </message>
        <message>
            <source>{done} of {planned}.</source>
            <comment>reps</comment>
            <translation>{done} von {planned}.</translation>
        </message>
        <message>
            <source>{hold} each</source>
            <comment>the length of a hold</comment>
            <translation>je {hold}</translation>
        </message>
        <message numerus="yes">
            <source>{minutes} in %n week(s), about {each} in each of them.</source>
            <translation>
                <numerusform>{minutes} in %n Woche, etwa {each} in jeder.</numerusform>
                <numerusform>{minutes} in %n Wochen, etwa {each} in jeder davon.</numerusform>
            </translation>
        </message>
        <message>
            <source>{minutes} in one week.</source>
            <translation>{minutes} in einer Woche.</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <comment>over a month: November 2026</comment>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{name}, left</source>
            <translation>{name}, links</translation>
        </message>
        <message>
            <source>{name}, nothing</source>
            <comment>month or year</comment>
            <translation>{name}, nichts</translation>
        </message>
        <message>
            <source>{name}, right</source>
            <translation>{name}, rechts</translation>
        </message>
        <message>
            <source>{name}, {days}, {minutes}</source>
            <comment>month or year, 9 days, 104 minutes</comment>
            <translation>{name}, {days}, {minutes}</translation>
        </message>
        <message>
            <source>{n} a side</source>
            <comment>reps</comment>
            <translation>{n} je Seite</translation>
        </message>
        <message>
            <source>{n} of {goal} days that week</source>
            <translation>{n} von {goal} Tagen in dieser Woche</translation>
        </message>
        <message>
            <source>{n} of {goal} days this week</source>
            <translation>{n} von {goal} Tagen in dieser Woche</translation>
        </message>
    </context>
    <context>
        <name>CalendarController</name>
        <message>
            <source>Copied as text. You can paste it anywhere.</source>
            <translation>Als Text kopiert. Sie können ihn überall einfügen.</translation>
        </message>
        <message>
            <source>It is added.</source>
            <translation>Es ist eingetragen.</translation>
        </message>
        <message>
            <source>It is as it was before.</source>
            <translation>Es ist wieder wie vorher.</translation>
        </message>
        <message>
            <source>It is changed.</source>
            <translation>Es ist geändert.</translation>
        </message>
        <message>
            <source>It is copied.</source>
            <translation>Es ist kopiert.</translation>
        </message>
        <message>
            <source>It is deleted.</source>
            <translation>Es ist gelöscht.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Es gibt nichts zurückzunehmen.</translation>
        </message>
        <message>
            <source>This week has its goal again.</source>
            <translation>Diese Woche hat wieder ihr Ziel.</translation>
        </message>
        <message>
            <source>This week has no goal.</source>
            <translation>Diese Woche hat kein Ziel.</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <source>Save or print your history</source>
            <translation>Verlauf speichern oder drucken</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search (Ctrl+F)</source>
            <translation>Suchen (Strg+F)</translation>
        </message>
        <message>
            <source>This day holds {n}. Go to the one you mean, then press Delete.</source>
            <translation>An diesem Tag stehen {n} Einträge. Gehen Sie zu dem, den Sie meinen, und drücken Sie dann Entf.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Year after</source>
            <translation>Nächstes Jahr</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Voriges Jahr</translation>
        </message>
    </context>
    <context>
        <name>CarePage</name>
        <message>
            <source>A very gentle routine for days when it hurts more. It counts like any other.</source>
            <translation>Ein sehr sanftes Programm für Tage, an denen es mehr weh tut. Es zählt wie jedes andere.</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Ratgeber</translation>
        </message>
        <message>
            <source>Each exercise, and what changed it</source>
            <translation>Jede Übung, und was sie verändert hat</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <source>How much you do</source>
            <translation>Wie viel Sie tun</translation>
        </message>
        <message>
            <source>On a bad day</source>
            <translation>An einem schlechten Tag</translation>
        </message>
        <message>
            <source>Start the very gentle routine</source>
            <translation>Das sehr sanfte Programm starten</translation>
        </message>
        <message>
            <source>What may ease it</source>
            <translation>Was lindern kann</translation>
        </message>
        <message>
            <source>{title}, with sources</source>
            <comment>the title of the page about the advice</comment>
            <translation>{title}, mit Quellen</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>{title}, {week}</source>
            <comment>chart, and the week that is meant with its number</comment>
            <translation>{title}, {week}</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>--open shows a file in the window. Start it without --terminal.</source>
            <translation>--open zeigt eine Datei im Fenster. Starten Sie ohne --terminal.</translation>
        </message>
        <message>
            <source>--terminal guides you where you can type, and nothing can be typed here. Start it in a terminal.</source>
            <translation>--terminal führt Sie dort, wo Sie tippen können, und hier kann nichts getippt werden. Starten Sie es in einem Terminal.</translation>
        </message>
        <message>
            <source>A session is running in Sciatica Timer. End it first, then start again.</source>
            <translation>In Sciatica Timer läuft eine Einheit. Beenden Sie sie zuerst, und starten Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>All moves of {routine} are left out for now, so there is nothing to say. In the window, under Exercises, a move can be offered again.</source>
            <translation>Alle Übungen von {routine} sind vorerst weggelassen, darum gibt es nichts zu sagen. Im Fenster, unter „Übungen“, kann eine Übung wieder angeboten werden.</translation>
        </message>
        <message>
            <source>All moves of {routine} are left out for now, so there is nothing to say. Routines with moves: {others}. In the window, under Exercises, a move can be offered again.</source>
            <translation>Alle Übungen von {routine} sind vorerst weggelassen, darum gibt es nichts zu sagen. Programme mit Übungen: {others}. Im Fenster, unter „Übungen“, kann eine Übung wieder angeboten werden.</translation>
        </message>
        <message>
            <source>Another version of Sciatica Timer is open. Close it, then start again.</source>
            <translation>Eine andere Version von Sciatica Timer ist offen. Schließen Sie sie, und starten Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>Guides you through sciatica exercises with a voice, pictures and a timer.</source>
            <translation>Führt Sie mit Stimme, Bildern und Uhr durch Übungen bei Ischias.</translation>
        </message>
        <message>
            <source>It guides exercise. It does not diagnose.</source>
            <translation>Die App leitet Übungen an. Sie stellt keine Diagnose.</translation>
        </message>
        <message>
            <source>No voice was found on this computer, so there is nothing to write.</source>
            <translation>Auf diesem Computer wurde keine Stimme gefunden, darum gibt es nichts zu schreiben.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Sciatica Timer cannot be started with “{words}”. --help shows what it understands.</source>
            <translation>Mit „{words}“ lässt sich Sciatica Timer nicht starten. --help zeigt, was es versteht.</translation>
        </message>
        <message>
            <source>Sciatica Timer is open already, and a trace has to begin with it. Close it, then start again with --trace.</source>
            <translation>Sciatica Timer ist schon offen, und die Aufzeichnung muss mit ihm beginnen. Schließen Sie es, und starten Sie dann noch einmal mit --trace.</translation>
        </message>
        <message>
            <source>Sciatica Timer is open already, in a window or in another terminal. Close it, then start again.</source>
            <translation>Sciatica Timer ist schon offen, in einem Fenster oder in einem anderen Terminal. Schließen Sie es, und starten Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>Sciatica Timer is open already, perhaps in a terminal, and did not answer. Close it, or wait a moment, then start again.</source>
            <translation>Sciatica Timer ist schon offen, vielleicht in einem Terminal, und hat nicht geantwortet. Schließen Sie es, oder warten Sie einen Moment, und starten Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>Sciatica Timer is open and waits for an answer in its window. Give it first.</source>
            <translation>Sciatica Timer ist offen und wartet in seinem Fenster auf eine Antwort. Geben Sie sie zuerst.</translation>
        </message>
        <message>
            <source>Sciatica Timer met an error it did not expect and has ended. What you did is kept as far as it was saved. ({kind}: {error}; {place})</source>
            <translation>Sciatica Timer ist auf einen unerwarteten Fehler gestoßen und hat sich beendet. Was Sie getan haben, bleibt erhalten, soweit es gespeichert war. ({kind}: {error}; {place})</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be used for your sessions: {why}. Choose another one with --data-dir.</source>
            <translation>Der Ordner {folder} kann für Ihre Einheiten nicht benutzt werden: {why}. Wählen Sie einen anderen; --help sagt, wie.</translation>
        </message>
        <message>
            <source>The name of a sound file must end in .flac, .opus or .wav.</source>
            <translation>Der Name einer Tondatei muss auf .flac, .opus oder .wav enden.</translation>
        </message>
        <message>
            <source>The output could not be written: {why}.</source>
            <translation>Die Ausgabe konnte nicht geschrieben werden: {why}.</translation>
        </message>
        <message>
            <source>The sound file {file} could not be written: {why}.</source>
            <translation>Die Tondatei {file} konnte nicht geschrieben werden: {why}.</translation>
        </message>
        <message>
            <source>The trace {path} cannot be written: {why}.</source>
            <translation>Die Aufzeichnung {path} kann nicht geschrieben werden: {why}.</translation>
        </message>
        <message>
            <source>There is no routine '{asked}'. There are: {known}.</source>
            <translation>Ein Programm „{asked}“ gibt es nicht. Es gibt: {known}.</translation>
        </message>
        <message>
            <source>There is no screen to open a window on. So it is done in words here.</source>
            <translation>Es gibt keinen Bildschirm für ein Fenster. Darum geht es hier in Worten weiter.</translation>
        </message>
        <message>
            <source>There is no screen to open a window on. Start Sciatica Timer from a desktop, or add --terminal to be guided in words.</source>
            <translation>Es gibt keinen Bildschirm für ein Fenster. Starten Sie Sciatica Timer von einem Desktop aus, oder lassen Sie sich mit --terminal in Worten führen.</translation>
        </message>
        <message>
            <source>There is nothing to print to: the output is closed.</source>
            <translation>Hier kann nichts ausgegeben werden: Die Ausgabe ist geschlossen.</translation>
        </message>
        <message>
            <source>Your last answer was a stop sign. Read in the window what to do before you exercise.</source>
            <translation>Ihre letzte Antwort war ein Warnzeichen. Lesen Sie im Fenster, was zu tun ist, bevor Sie üben.</translation>
        </message>
        <message>
            <source>Your system lacks libraries that a window needs: {names}. Install them with this line: {line}</source>
            <translation>Ihrem System fehlen Bibliotheken, die ein Fenster braucht: {names}. Installieren Sie sie mit dieser Zeile: {line}</translation>
        </message>
        <message>
            <source>Your system lacks libraries that a window needs: {names}. Install them with your system's package manager, then start again.</source>
            <translation>Ihrem System fehlen Bibliotheken, die ein Fenster braucht: {names}. Installieren Sie sie mit der Paketverwaltung Ihres Systems, und starten Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>begin it at once, or that of today</source>
            <translation>dieses sofort beginnen, oder das von heute</translation>
        </message>
        <message>
            <source>guide a session here, in words, without a window</source>
            <translation>hier durch eine Einheit führen, in Worten, ohne Fenster</translation>
        </message>
        <message>
            <source>it is closed</source>
            <translation>sie ist geschlossen</translation>
        </message>
        <message>
            <source>keep sessions and preferences in DIR</source>
            <translation>Einheiten und Einstellungen in diesem Ordner aufbewahren</translation>
        </message>
        <message>
            <source>list the routines: id, name, minutes</source>
            <translation>die Programme auflisten: id, Name, Minuten</translation>
        </message>
        <message>
            <source>options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <source>print everything a routine says, and when</source>
            <translation>alles ausgeben, was ein Programm sagt, und wann</translation>
        </message>
        <message>
            <source>show the version, and end</source>
            <translation>die Version zeigen und enden</translation>
        </message>
        <message>
            <source>show this help, and end</source>
            <translation>diese Hilfe zeigen und enden</translation>
        </message>
        <message>
            <source>show this routine first</source>
            <translation>dieses Programm zuerst zeigen</translation>
        </message>
        <message>
            <source>show what a programme file would bring in</source>
            <translation>zeigen, was ein Übungsplan hereinbringen würde</translation>
        </message>
        <message>
            <source>tell what this computer has for screen, sound, voice and sessions</source>
            <translation>sagen, was dieser Computer an Bildschirm, Ton, Stimme und Einheiten hat</translation>
        </message>
        <message>
            <source>usage: </source>
            <comment>before how the program is called</comment>
            <translation>Aufruf: </translation>
        </message>
        <message>
            <source>wait in the tray, where there is one</source>
            <translation>als kleines Symbol warten, wo es geht</translation>
        </message>
        <message>
            <source>with --check: say a sentence</source>
            <translation>mit --check: einen Satz sagen</translation>
        </message>
        <message>
            <source>with --script: as JSON</source>
            <translation>mit --script: als JSON</translation>
        </message>
        <message>
            <source>write a routine as one sound file (.flac, .opus or .wav)</source>
            <translation>ein Programm als eine Tondatei schreiben (.flac, .opus oder .wav)</translation>
        </message>
        <message>
            <source>write what sounds when to FILE</source>
            <translation>in diese Datei schreiben, was wann klingt</translation>
        </message>
        <message>
            <source>{file} could not be read, so today's doses are not known: {why}.</source>
            <translation>{file} konnte nicht gelesen werden, darum sind die Mengen von heute nicht bekannt: {why}.</translation>
        </message>
        <message>
            <source>{name} waits to be opened.</source>
            <translation>{name} wartet darauf, geöffnet zu werden.</translation>
        </message>
        <message>
            <source>{option} needs the name of a file.</source>
            <translation>{option} braucht den Namen einer Datei.</translation>
        </message>
        <message>
            <source>{option} needs the name of a folder.</source>
            <translation>{option} braucht den Namen eines Ordners.</translation>
        </message>
        <message>
            <source>{option}: the name {name} holds characters that cannot be shown. Choose another.</source>
            <translation>{option}: Der Name {name} enthält Zeichen, die nicht gezeigt werden können. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>{option}: there is no file {path}.</source>
            <translation>{option}: Eine Datei {path} gibt es nicht.</translation>
        </message>
        <message>
            <source>{option}: {path} cannot be opened: {why}.</source>
            <translation>{option}: {path} lässt sich nicht öffnen: {why}.</translation>
        </message>
        <message>
            <source>{option}: {path} cannot be written, for there is no folder {folder}.</source>
            <translation>{option}: {path} kann nicht geschrieben werden, denn einen Ordner {folder} gibt es nicht.</translation>
        </message>
        <message>
            <source>{option}: {path} cannot be written: {why}.</source>
            <translation>{option}: {path} kann nicht geschrieben werden: {why}.</translation>
        </message>
        <message>
            <source>{option}: {path} is a device or a pipe and not a file.</source>
            <translation>{option}: {path} ist ein Gerät oder eine Pipe und keine Datei.</translation>
        </message>
        <message>
            <source>{option}: {path} is a folder and not a file.</source>
            <translation>{option}: {path} ist ein Ordner und keine Datei.</translation>
        </message>
        <message>
            <source>{option}: {path} is a link. Name the file itself.</source>
            <translation>{option}: {path} ist eine Verknüpfung. Nennen Sie die Datei selbst.</translation>
        </message>
        <message>
            <source>{path} is a file and not a folder</source>
            <translation>{path} ist eine Datei und kein Ordner</translation>
        </message>
        <message>
            <source>{path} is a link that leads nowhere</source>
            <translation>{path} ist eine Verknüpfung, die nirgendwohin führt</translation>
        </message>
        <message>
            <source>{variable} asks for {asked}, and with that no window can be opened here. Take {variable} away, then start Sciatica Timer from a desktop.</source>
            <translation>{variable} verlangt {asked}, und damit lässt sich hier kein Fenster öffnen. Nehmen Sie {variable} weg, und starten Sie Sciatica Timer dann von einem Desktop aus.</translation>
        </message>
    </context>
    <context>
        <name>CopiesController</name>
        <message>
            <source>A second file, {name}, holds exercises or routines that are not here yet, perhaps from another computer.</source>
            <translation>Eine zweite Datei, {name}, enthält Übungen oder Programme, die hier noch fehlen, vielleicht von einem anderen Computer.</translation>
        </message>
        <message>
            <source>A second file, {name}, holds sessions that are not here yet, perhaps from another computer.</source>
            <translation>Eine zweite Datei, {name}, enthält Einheiten, die hier noch fehlen, vielleicht von einem anderen Computer.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
    </context>
    <context>
        <name>CopyForm</name>
        <message>
            <source>Copy it</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy to this day</source>
            <translation>Auf diesen Tag kopieren</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>What you did is copied. Pain, feeling and note stay with this day.</source>
            <translation>Kopiert wird, was Sie getan haben. Schmerz, Gefühl und Notiz bleiben bei diesem Tag.</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Copy the details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Sciatica Timer met an error it did not expect.</source>
            <translation>Sciatica Timer hat einen unerwarteten Fehler.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>What you did is kept.</source>
            <translation>Was Sie getan haben, bleibt erhalten.</translation>
        </message>
        <message>
            <source>What you did last may not be saved yet.</source>
            <translation>Was Sie zuletzt getan haben, ist vielleicht noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>You can go on; if things look odd, close it and start it again. The details help whoever mends it. They stay on this computer.</source>
            <translation>Sie können weitermachen. Wenn etwas seltsam aussieht, starten Sie die App neu. Die Einzelheiten helfen denen, die den Fehler beheben. Sie bleiben auf diesem Computer.</translation>
        </message>
    </context>
    <context>
        <name>CutShort</name>
        <message>
            <source>That session cannot go on: its exercises are not here any more. What you did is in your calendar.</source>
            <translation>Diese Einheit kann nicht weitergehen: Ihre Übungen sind nicht mehr hier. Was Sie getan haben, steht in Ihrem Kalender.</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message>
            <source>Add something you did</source>
            <translation>Etwas nachtragen</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Verreist</translation>
        </message>
        <message>
            <source>Neither</source>
            <comment>not unwell, not away</comment>
            <translation>Keins von beiden</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>Nichts an diesem Tag.</translation>
        </message>
        <message>
            <source>Nothing yet today.</source>
            <translation>Heute noch nichts.</translation>
        </message>
        <message>
            <source>See what to do today</source>
            <translation>Sehen, was heute ansteht</translation>
        </message>
        <message>
            <source>This day is still to come.</source>
            <translation>Dieser Tag kommt noch.</translation>
        </message>
        <message>
            <source>Unwell</source>
            <translation>Krank</translation>
        </message>
        <message>
            <source>Unwell or away that week?</source>
            <translation>In dieser Woche krank oder verreist?</translation>
        </message>
        <message>
            <source>Your days will show here, each with what you did and how it felt.</source>
            <translation>Hier zeigen sich Ihre Tage, jeder mit dem, was Sie getan haben und wie es sich anfühlte.</translation>
        </message>
    </context>
    <context>
        <name>DayDot</name>
        <message>
            <source>{day}, no session</source>
            <translation>{day}, keine Einheit</translation>
        </message>
        <message>
            <source>{day}, session done</source>
            <translation>{day}, Einheit gemacht</translation>
        </message>
    </context>
    <context>
        <name>DayRow</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add on {day}</source>
            <translation>Am {day} hinzufügen</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Once more on {day}</source>
            <translation>Am {day} noch einmal</translation>
        </message>
        <message>
            <source>Rest day</source>
            <translation>Ruhetag</translation>
        </message>
    </context>
    <context>
        <name>DaysStep</name>
        <message>
            <source>How many days a week?</source>
            <translation>Wie viele Tage in der Woche?</translation>
        </message>
        <message>
            <source>Two at least. Keeping it up matters more than doing a lot.</source>
            <translation>Mindestens zwei. Dranbleiben ist wichtiger als viel tun.</translation>
        </message>
        <message>
            <source>You can change this later in Settings</source>
            <translation>Sie können das später in den Einstellungen ändern</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>That could not be changed: {reason}</source>
            <translation>Das konnte nicht geändert werden: {reason}</translation>
        </message>
    </context>
    <context>
        <name>DoctorWords</name>
        <message>
            <source>For three weeks your pain has grown from week to week.</source>
            <translation>Seit drei Wochen nimmt Ihr Schmerz von Woche zu Woche zu.</translation>
        </message>
        <message>
            <source>In the last four weeks your pain has not clearly eased.</source>
            <translation>In den letzten vier Wochen hat Ihr Schmerz nicht deutlich nachgelassen.</translation>
        </message>
        <message>
            <source>It need not mean anything serious, but a doctor should look at it soon.</source>
            <translation>Es muss nichts Ernstes bedeuten, aber es sollte bald ärztlich abgeklärt werden.</translation>
        </message>
        <message>
            <source>Physiotherapy is worth asking about.</source>
            <translation>Es lohnt sich, nach Physiotherapie zu fragen.</translation>
        </message>
        <message>
            <source>Three times running there was more pain after exercising.</source>
            <translation>Dreimal hintereinander war der Schmerz nach dem Üben stärker.</translation>
        </message>
        <message>
            <source>Your pain has been there for four months or longer.</source>
            <translation>Ihr Schmerz ist seit vier Monaten oder länger da.</translation>
        </message>
    </context>
    <context>
        <name>DoneList</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <comment>how often an exercise was done</comment>
            <translation>
                <numerusform>einmal</numerusform>
                <numerusform>%n-mal</numerusform>
            </translation>
        </message>
        <message>
            <source>it hurt</source>
            <comment>an exercise of which nothing was done whole</comment>
            <translation>tat weh</translation>
        </message>
        <message>
            <source>not reached</source>
            <comment>an exercise</comment>
            <translation>nicht erreicht</translation>
        </message>
        <message>
            <source>skipped</source>
            <comment>an exercise</comment>
            <translation>übersprungen</translation>
        </message>
        <message>
            <source>started</source>
            <comment>an exercise</comment>
            <translation>begonnen</translation>
        </message>
        <message>
            <source>{exercise}, {done}</source>
            <comment>Clamshell, 3 a side</comment>
            <translation>{exercise}, {done}</translation>
        </message>
        <message>
            <source>{left} left, {right} right</source>
            <comment>how often on each side</comment>
            <translation>{left} links, {right} rechts</translation>
        </message>
        <message>
            <source>{reps} a side</source>
            <comment>on each side</comment>
            <translation>{reps} je Seite</translation>
        </message>
        <message>
            <source>{reps} left</source>
            <comment>on the left side</comment>
            <translation>{reps} links</translation>
        </message>
        <message>
            <source>{reps} right</source>
            <comment>on the right side</comment>
            <translation>{reps} rechts</translation>
        </message>
    </context>
    <context>
        <name>DoseCard</name>
        <message>
            <source>Keep it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>So lassen, wie es ist</translation>
        </message>
        <message>
            <source>Keep leaving it out</source>
            <translation>Weiter weglassen</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>My usual routine</source>
            <translation>Mein übliches Programm</translation>
        </message>
        <message>
            <source>Stop signs</source>
            <translation>Warnzeichen</translation>
        </message>
        <message>
            <source>Yes, do that</source>
            <translation>Ja, so machen</translation>
        </message>
        <message>
            <source>Yes, try it</source>
            <translation>Ja, versuchen</translation>
        </message>
    </context>
    <context>
        <name>DoseFields</name>
        <message>
            <source>At the least</source>
            <translation>Mindestens</translation>
        </message>
        <message>
            <source>At the most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>Each side has a dose of its own</source>
            <translation>Jede Seite hat ihre eigene Menge</translation>
        </message>
        <message>
            <source>My physiotherapist told me the least and the most</source>
            <translation>Meine Physiotherapie hat mir das Mindeste und das Höchste genannt</translation>
        </message>
        <message>
            <source>Only then are small steps suggested, and never beyond.</source>
            <translation>Nur dann werden kleine Schritte vorgeschlagen, und nie darüber hinaus.</translation>
        </message>
    </context>
    <context>
        <name>DosePage</name>
        <message>
            <source>A step changes one thing: one time more, two or three seconds, or one set. One exercise at a time has its turn.</source>
            <translation>Ein Schritt ändert eine Sache: eine Wiederholung mehr, zwei oder drei Sekunden oder einen Durchgang. Es ist immer nur eine Übung an der Reihe.</translation>
        </message>
        <message>
            <source>A step down comes when a move hurts, or when a session is too much. It comes too when the pain is strong, goes further down the leg, or does not settle within a day.</source>
            <translation>Ein Schritt nach unten kommt, wenn eine Übung weh tut oder wenn eine Einheit zu viel ist. Er kommt auch, wenn der Schmerz stark ist, im Bein weiter nach unten geht oder sich nicht innerhalb eines Tages beruhigt.</translation>
        </message>
        <message>
            <source>A step up comes after three good sessions in a row, sooner when they feel too easy. None comes while the pain grows from week to week.</source>
            <translation>Ein Schritt nach oben kommt nach drei guten Einheiten in Folge, früher, wenn sie sich zu leicht anfühlen. Keiner kommt, solange der Schmerz von Woche zu Woche zunimmt.</translation>
        </message>
        <message>
            <source>Each exercise begins with a little. How much you do follows the pain: one small step at a time, and only when you say yes.</source>
            <translation>Jede Übung beginnt mit wenig. Wie viel Sie tun, richtet sich nach dem Schmerz: ein kleiner Schritt nach dem anderen, und nur, wenn Sie Ja sagen.</translation>
        </message>
        <message>
            <source>How a step is chosen</source>
            <translation>Wie ein Schritt gewählt wird</translation>
        </message>
        <message>
            <source>How long a session may become is up to you: see Longest session in Settings.</source>
            <translation>Wie lang eine Einheit werden darf, bestimmen Sie: siehe „Längste Einheit“ in den Einstellungen.</translation>
        </message>
        <message>
            <source>How much you do</source>
            <translation>Wie viel Sie tun</translation>
        </message>
        <message>
            <source>Nothing yet. After your first session it stands here.</source>
            <translation>Noch nichts. Nach Ihrer ersten Einheit steht es hier.</translation>
        </message>
        <message>
            <source>What hurts at its lowest dose can be left out. It is offered again after four weeks, as it may work then. Four weeks is this app's own rule.</source>
            <translation>Was schon bei der kleinsten Menge weh tut, kann wegbleiben. Nach vier Wochen wird es wieder angeboten, weil es dann gehen kann. Die vier Wochen sind eine eigene Regel dieser App.</translation>
        </message>
    </context>
    <context>
        <name>DoseWords</name>
        <message numerus="yes">
            <source>%n set(s), {dose}</source>
            <translation>
                <numerusform>%n Durchgang, {dose}</numerusform>
                <numerusform>%n Durchgänge, {dose}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), {hold} each</source>
            <translation>
                <numerusform>einmal, {hold}</numerusform>
                <numerusform>%n-mal, je {hold}</numerusform>
            </translation>
        </message>
        <message>
            <source>A gentler day</source>
            <translation>Ein sanfterer Tag</translation>
        </message>
        <message>
            <source>A little less next time?</source>
            <translation>Nächstes Mal etwas weniger?</translation>
        </message>
        <message>
            <source>A little more next time?</source>
            <translation>Nächstes Mal etwas mehr?</translation>
        </message>
        <message>
            <source>Begin at its lowest dose: {dose}.</source>
            <translation>Beginnen Sie mit der kleinsten Menge: {dose}.</translation>
        </message>
        <message>
            <source>Begin gently again</source>
            <translation>Wieder sanft beginnen</translation>
        </message>
        <message numerus="yes">
            <source>Do %n set(s)</source>
            <translation>
                <numerusform>%n Durchgang machen</numerusform>
                <numerusform>%n Durchgänge machen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do %n set(s) instead of {sets}.</source>
            <translation>
                <numerusform>Machen Sie %n Durchgang statt {sets}.</numerusform>
                <numerusform>Machen Sie %n Durchgänge statt {sets}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do it %n time(s)</source>
            <translation>
                <numerusform>Einmal machen</numerusform>
                <numerusform>%n-mal machen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do it %n time(s) instead of {reps}.</source>
            <translation>
                <numerusform>Machen Sie es einmal statt {reps}-mal.</numerusform>
                <numerusform>Machen Sie es %n-mal statt {reps}-mal.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do it the usual way, {dose}.</source>
            <translation>Machen Sie es auf die übliche Art, {dose}.</translation>
        </message>
        <message>
            <source>Done: {dose}</source>
            <translation>Gemacht: {dose}</translation>
        </message>
        <message>
            <source>Earlier</source>
            <comment>at a time that is not known</comment>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Exercise can wait</source>
            <translation>Das Üben kann warten</translation>
        </message>
        <message>
            <source>Get help now</source>
            <translation>Jetzt Hilfe holen</translation>
        </message>
        <message numerus="yes">
            <source>Hold for %n second(s) instead of {seconds}.</source>
            <translation>
                <numerusform>Halten Sie %n Sekunde statt {seconds}.</numerusform>
                <numerusform>Halten Sie %n Sekunden statt {seconds}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold for {hold}</source>
            <translation>{hold} halten</translation>
        </message>
        <message>
            <source>Hold for {hold} instead of {before}.</source>
            <translation>Halten Sie {hold} statt {before}.</translation>
        </message>
        <message>
            <source>Leave it out for now.</source>
            <translation>Lassen Sie es vorerst weg.</translation>
        </message>
        <message>
            <source>Leave it out for now?</source>
            <comment>an exercise</comment>
            <translation>Vorerst weglassen?</translation>
        </message>
        <message>
            <source>Left out for some weeks: {exercises}. It may work now.</source>
            <translation>Seit einigen Wochen weggelassen: {exercises}. Jetzt könnte es gehen.</translation>
        </message>
        <message>
            <source>Now: left out. It is offered again after four weeks, and under Exercises you can have it sooner.</source>
            <translation>Jetzt: weggelassen. Nach vier Wochen wird es wieder angeboten, und unter „Übungen“ können Sie es früher haben.</translation>
        </message>
        <message>
            <source>Now: {dose}</source>
            <translation>Jetzt: {dose}</translation>
        </message>
        <message>
            <source>See a doctor soon</source>
            <translation>Bald in die Arztpraxis</translation>
        </message>
        <message>
            <source>So today the very gentle routine stands first.</source>
            <translation>Darum steht heute das sehr sanfte Programm an erster Stelle.</translation>
        </message>
        <message>
            <source>The pain had not settled a day after your last session.</source>
            <translation>Einen Tag nach Ihrer letzten Einheit hatte sich der Schmerz noch nicht beruhigt.</translation>
        </message>
        <message>
            <source>The usual way</source>
            <translation>Die übliche Art</translation>
        </message>
        <message>
            <source>Try it again?</source>
            <comment>an exercise</comment>
            <translation>Wieder versuchen?</translation>
        </message>
        <message>
            <source>Walk a little, and change your position often. When it has settled, say so at the stop signs.</source>
            <translation>Gehen Sie ein wenig, und wechseln Sie oft die Haltung. Wenn es sich beruhigt hat, sagen Sie es bei den Warnzeichen.</translation>
        </message>
        <message>
            <source>You did {exercises} to the end three sessions in a row.</source>
            <translation>Drei Einheiten in Folge ganz gemacht: {exercises}.</translation>
        </message>
        <message>
            <source>You kept it as it was.</source>
            <translation>Sie haben es so gelassen.</translation>
        </message>
        <message>
            <source>You said that a session with {exercises} was too easy.</source>
            <translation>Zu leicht fanden Sie eine Einheit mit: {exercises}.</translation>
        </message>
        <message>
            <source>You said that a stop sign is there. When it has been looked at, say so at the stop signs.</source>
            <translation>Sie sagten, dass ein Warnzeichen da ist. Wenn es ärztlich abgeklärt wurde, sagen Sie es bei den Warnzeichen.</translation>
        </message>
        <message>
            <source>You said that you may exercise again. So today the very gentle routine stands first.</source>
            <translation>Sie sagten, dass Sie wieder üben dürfen. Darum steht heute das sehr sanfte Programm an erster Stelle.</translation>
        </message>
        <message>
            <source>You said that your last session was too much.</source>
            <translation>Sie sagten, dass Ihre letzte Einheit zu viel war.</translation>
        </message>
        <message>
            <source>You said yes.</source>
            <translation>Sie haben Ja gesagt.</translation>
        </message>
        <message>
            <source>You set it: {dose}</source>
            <translation>Von Ihnen eingestellt: {dose}</translation>
        </message>
        <message>
            <source>You took it back.</source>
            <translation>Sie haben es zurückgenommen.</translation>
        </message>
        <message>
            <source>{dose} ({variant})</source>
            <comment>a dose, and the way it is done</comment>
            <translation>{dose} ({variant})</translation>
        </message>
        <message>
            <source>{exercises} hurt even at the gentlest. It may suit you later.</source>
            <translation>Auch auf die sanfteste Art tat es weh: {exercises}. Später kann es für Sie passen.</translation>
        </message>
        <message>
            <source>{exercises} hurt last time.</source>
            <translation>Letztes Mal tat es weh: {exercises}.</translation>
        </message>
        <message>
            <source>{exercises} hurt. No smaller dose can be suggested, but under Exercises you can set one yourself.</source>
            <comment>an exercise of one's own, without limits from a therapist</comment>
            <translation>Es tat weh: {exercises}. Eine kleinere Menge kann nicht vorgeschlagen werden, aber unter „Übungen“ können Sie selbst eine einstellen.</translation>
        </message>
        <message>
            <source>{exercises} went well three sessions in a row.</source>
            <translation>Drei Einheiten in Folge ging es gut: {exercises}.</translation>
        </message>
        <message>
            <source>{exercises}: at your last session the pain was strong, or went further down.</source>
            <translation>{exercises}: In Ihrer letzten Einheit war der Schmerz stark oder ging weiter nach unten.</translation>
        </message>
        <message>
            <source>{exercises}: changed by one step.</source>
            <translation>{exercises}: um einen Schritt geändert.</translation>
        </message>
        <message>
            <source>{exercises}: kept as it was.</source>
            <translation>{exercises}: so gelassen.</translation>
        </message>
        <message>
            <source>{exercises}: left out for now.</source>
            <translation>{exercises}: vorerst weggelassen.</translation>
        </message>
        <message>
            <source>{exercises}: still left out.</source>
            <translation>{exercises}: weiter weggelassen.</translation>
        </message>
        <message>
            <source>{exercise} on both sides</source>
            <translation>{exercise} auf beiden Seiten</translation>
        </message>
        <message>
            <source>{exercise} on the left</source>
            <translation>{exercise} links</translation>
        </message>
        <message>
            <source>{exercise} on the right</source>
            <translation>{exercise} rechts</translation>
        </message>
        <message>
            <source>{exercise}: {change}</source>
            <comment>what changes with an exercise</comment>
            <translation>{exercise}: {change}</translation>
        </message>
        <message>
            <source>{exercise}: {dose}.</source>
            <comment>an exercise and its dose</comment>
            <translation>{exercise}: {dose}.</translation>
        </message>
        <message>
            <source>{instruction} How much: {dose}.</source>
            <translation>{instruction} Wie viel: {dose}.</translation>
        </message>
    </context>
    <context>
        <name>Doses</name>
        <message>
            <source>How much you do stays as you last agreed for: {names}. You can change it under Exercises.</source>
            <translation>Wie viel Sie tun, bleibt, wie zuletzt vereinbart, bei: {names}. Sie können es unter „Übungen“ ändern.</translation>
        </message>
    </context>
    <context>
        <name>Drawings</name>
        <message>
            <source>Back to normal: 2 to 3 weeks</source>
            <translation>Zurück in den Alltag: 2 bis 3 Wochen</translation>
        </message>
        <message>
            <source>Bending</source>
            <comment>a movement of the body</comment>
            <translation>Beugen</translation>
        </message>
        <message>
            <source>Cold, then heat: 3 days of cold</source>
            <translation>Kälte, dann Wärme: 3 Tage Kälte</translation>
        </message>
        <message>
            <source>Drawing: a body bending, lifting, twisting and running</source>
            <translation>Zeichnung: ein Körper, der sich beugt, hebt, sich dreht und rennt</translation>
        </message>
        <message>
            <source>Drawing: four people, three of them filled</source>
            <translation>Zeichnung: vier Menschen, drei davon ausgefüllt</translation>
        </message>
        <message>
            <source>Drawing: on each side the nerve passes through the middle of the buttock.</source>
            <translation>Zeichnung: Auf jeder Seite geht der Nerv mitten durch das Gesäß.</translation>
        </message>
        <message>
            <source>Drawing: the nerve leaves the low back in five roots, runs through the buttock and down the leg to a little under the knee; its branches go on to the foot.</source>
            <translation>Zeichnung: Der Nerv verlässt den unteren Rücken in fünf Wurzeln, läuft durch das Gesäß und im Bein hinab bis etwas unter das Knie; seine Äste gehen weiter bis in den Fuß.</translation>
        </message>
        <message>
            <source>Drawing: {told}</source>
            <translation>Zeichnung: {told}</translation>
        </message>
        <message>
            <source>Jarring sport</source>
            <translation>Sport mit Stößen</translation>
        </message>
        <message>
            <source>Knee to chest</source>
            <translation>Knie zur Brust</translation>
        </message>
        <message>
            <source>Lifting</source>
            <comment>lifting something heavy</comment>
            <translation>Heben</translation>
        </message>
        <message>
            <source>No heavy lifting, no twisting: 6 weeks</source>
            <translation>Kein schweres Heben, kein Drehen: 6 Wochen</translation>
        </message>
        <message>
            <source>Pelvic tilt</source>
            <translation>Beckenkippen</translation>
        </message>
        <message>
            <source>Pictures: pelvic tilt, knee to chest</source>
            <translation>Bilder: Beckenkippen, Knie zur Brust</translation>
        </message>
        <message>
            <source>Rest, if you need it: a day or two</source>
            <translation>Ruhe, wenn nötig: ein bis zwei Tage</translation>
        </message>
        <message>
            <source>Twisting</source>
            <comment>a movement of the body</comment>
            <translation>Drehen</translation>
        </message>
        <message>
            <source>Weeks</source>
            <comment>under the numbers 1 to 6</comment>
            <translation>Wochen</translation>
        </message>
    </context>
    <context>
        <name>EditForm</name>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>How far down it goes after</source>
            <translation>Wie weit es nachher nach unten geht</translation>
        </message>
        <message>
            <source>How far down it goes before</source>
            <translation>Wie weit es vorher nach unten geht</translation>
        </message>
        <message>
            <source>How it felt</source>
            <translation>Wie es war</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <source>It did not</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>It eased within a day</source>
            <translation>Ja, innerhalb eines Tages</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Nicht beantwortet</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Schmerz nachher</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Schmerz vorher</translation>
        </message>
        <message>
            <source>Reps done</source>
            <translation>Wie oft gemacht</translation>
        </message>
        <message>
            <source>Reps of {name}</source>
            <translation>Wiederholungen: {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>Der Tag danach</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>When it began</source>
            <translation>Wann es begann</translation>
        </message>
        <message>
            <source>Whether it eased within a day</source>
            <translation>Ob es innerhalb eines Tages nachließ</translation>
        </message>
        <message>
            <source>{n} of {planned}</source>
            <comment>reps</comment>
            <translation>{n} von {planned}</translation>
        </message>
    </context>
    <context>
        <name>EditorController</name>
        <message>
            <source>Go on writing</source>
            <translation>Weiter schreiben</translation>
        </message>
        <message>
            <source>The app ended before what you were writing was saved.</source>
            <translation>Die App endete, bevor gespeichert war, was Sie gerade schrieben.</translation>
        </message>
        <message>
            <source>“{name}” was added.</source>
            <translation>„{name}“ wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>“{name}” was changed.</source>
            <translation>„{name}“ wurde geändert.</translation>
        </message>
    </context>
    <context>
        <name>EmptyRoutineQuestion</name>
        <message>
            <source>All of its moves are left out, because they hurt. You can walk a little, change your position often, or use cold or heat: see the page Care. Moves may suit you later; let them be offered again when you want to try.</source>
            <translation>Alle seine Übungen sind weggelassen, weil sie weh tun. Sie können ein wenig gehen, oft die Haltung wechseln oder Kälte oder Wärme anwenden: siehe die Seite „Ratgeber“. Später können Übungen für Sie passen; lassen Sie sie wieder anbieten, wenn Sie es versuchen möchten.</translation>
        </message>
        <message>
            <source>Do “{routine}”</source>
            <translation>Zu „{routine}“</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Offer its moves again</source>
            <translation>Wieder anbieten</translation>
        </message>
        <message>
            <source>“{routine}”: nothing is left of it for now</source>
            <translation>„{routine}“: Davon ist vorerst nichts übrig</translation>
        </message>
    </context>
    <context>
        <name>EntryFields</name>
        <message>
            <source>A dose of its own in this routine</source>
            <translation>Eine eigene Menge in diesem Programm</translation>
        </message>
        <message>
            <source>As you do it anyway</source>
            <translation>So, wie Sie sie sonst auch machen</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Beide Seiten</translation>
        </message>
        <message>
            <source>Each side has a dose of its own</source>
            <translation>Jede Seite hat ihre eigene Menge</translation>
        </message>
        <message>
            <source>Else it is as much as you do of it anyway.</source>
            <translation>Sonst ist es so viel, wie Sie auch sonst davon machen.</translation>
        </message>
        <message>
            <source>How you do it</source>
            <comment>an exercise</comment>
            <translation>So machen Sie es</translation>
        </message>
        <message>
            <source>Left side only</source>
            <translation>Nur linke Seite</translation>
        </message>
        <message>
            <source>Right side only</source>
            <translation>Nur rechte Seite</translation>
        </message>
        <message>
            <source>Which sides</source>
            <translation>Welche Seiten</translation>
        </message>
    </context>
    <context>
        <name>Equipment</name>
        <message>
            <source>You need {things}.</source>
            <comment>a mat, a towel, and a cushion</comment>
            <translation>Sie brauchen {things}.</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>Sciatica Timer is not allowed to write in {place}, so nothing was written; your history is safe here, choose another place.</source>
            <translation>Sciatica Timer darf in {place} nicht schreiben, darum wurde nichts geschrieben; Ihr Verlauf ist hier sicher, wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>The disk of {place} reports an error, so {name} may not be whole; your history is safe here, choose another place.</source>
            <translation>Das Laufwerk von {place} meldet einen Fehler, darum ist {name} vielleicht nicht ganz; Ihr Verlauf ist hier sicher, wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>There is no space left in {place}, so nothing was written; your history is safe here, choose another place.</source>
            <translation>In {place} ist kein Platz mehr, darum wurde nichts geschrieben; Ihr Verlauf ist hier sicher, wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>{name} could not be brought in, so nothing was changed; the log tells more.</source>
            <translation>{name} konnte nicht eingelesen werden, darum wurde nichts geändert; mehr steht im Protokoll.</translation>
        </message>
        <message>
            <source>{name} could not be made, so nothing was written; your history is safe here, and the log tells more.</source>
            <translation>{name} konnte nicht erstellt werden, darum wurde nichts geschrieben; Ihr Verlauf ist hier sicher, und mehr steht im Protokoll.</translation>
        </message>
        <message>
            <source>{name} could not be written in {place}; your history is safe here, choose another place.</source>
            <translation>{name} konnte nicht in {place} geschrieben werden; Ihr Verlauf ist hier sicher, wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>{name} in {place} could not be opened, so nothing was changed ({reason}).</source>
            <translation>{name} in {place} ließ sich nicht öffnen, darum wurde nichts geändert ({reason}).</translation>
        </message>
        <message>
            <source>{name} is the app's own file, so it was left as it is; choose another name.</source>
            <translation>{name} ist eine eigene Datei der App, darum blieb sie, wie sie ist; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>{place} can only be read, so nothing was written; your history is safe here, choose another place.</source>
            <translation>{place} kann nur gelesen werden, darum wurde nichts geschrieben; Ihr Verlauf ist hier sicher, wählen Sie einen anderen Ort.</translation>
        </message>
    </context>
    <context>
        <name>ExerciseCell</name>
        <message>
            <source>{exercise}, {posture}</source>
            <comment>the name of a cell</comment>
            <translation>{exercise}, {posture}</translation>
        </message>
    </context>
    <context>
        <name>ExerciseDetail</name>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>{name} ändern</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete {name}</source>
            <translation>{name} löschen</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Halten</translation>
        </message>
        <message>
            <source>How you do it</source>
            <comment>an exercise</comment>
            <translation>So machen Sie es</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>Wieder anbieten</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Durchgänge</translation>
        </message>
        <message>
            <source>Try it once</source>
            <translation>Einmal versuchen</translation>
        </message>
        <message>
            <source>{label}, {side}</source>
            <comment>the name of a field</comment>
            <translation>{label}, {side}</translation>
        </message>
    </context>
    <context>
        <name>ExerciseEditor</name>
        <message>
            <source>A picture of the app that looks alike, or none.</source>
            <translation>Ein ähnliches Bild der App oder keines.</translation>
        </message>
        <message>
            <source>Change your exercise</source>
            <translation>Ihre Übung ändern</translation>
        </message>
        <message numerus="yes">
            <source>Each thing that you need has room for %n letter(s).</source>
            <translation>
                <numerusform>Für jedes Ding, das Sie brauchen, ist Platz für %n Buchstaben.</numerusform>
                <numerusform>Für jedes Ding, das Sie brauchen, ist Platz für %n Buchstaben.</numerusform>
            </translation>
        </message>
        <message>
            <source>For example: a mat, a towel</source>
            <translation>Zum Beispiel: eine Matte, ein Handtuch</translation>
        </message>
        <message>
            <source>For example: calf stretch</source>
            <translation>Zum Beispiel: Wadendehnung</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>So geht sie</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Wie viel</translation>
        </message>
        <message>
            <source>How the body is</source>
            <translation>Haltung des Körpers</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Sie braucht einen Namen.</translation>
        </message>
        <message>
            <source>It needs at least one step.</source>
            <translation>Sie braucht mindestens einen Schritt.</translation>
        </message>
        <message>
            <source>Left and right in turn</source>
            <translation>Links und rechts im Wechsel</translation>
        </message>
        <message>
            <source>Line {n} is too long. A line has room for {letters} letters.</source>
            <translation>Zeile {n} ist zu lang. In einer Zeile ist Platz für {letters} Buchstaben.</translation>
        </message>
        <message>
            <source>My physiotherapist or doctor gave it to me</source>
            <translation>Physiotherapie, Arzt oder Ärztin hat sie mir gegeben</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Kein Bild</translation>
        </message>
        <message>
            <source>No sides, or both at once</source>
            <translation>Keine Seiten oder beide zugleich</translation>
        </message>
        <message>
            <source>One side, then the other</source>
            <translation>Erst eine Seite, dann die andere</translation>
        </message>
        <message>
            <source>One step on each line</source>
            <translation>Ein Schritt in jeder Zeile</translation>
        </message>
        <message>
            <source>One step on each line. The first one is how to get ready, the last one how to let go.</source>
            <translation>Ein Schritt in jeder Zeile. Der erste sagt, wie man sich bereit macht, der letzte, wie man loslässt.</translation>
        </message>
        <message>
            <source>One thing on each line</source>
            <translation>Ein Ding in jeder Zeile</translation>
        </message>
        <message>
            <source>Or photos of your own, which go before it</source>
            <translation>Oder eigene Fotos, die Vorrang haben</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Please read why it is better left out first.</source>
            <translation>Bitte lesen Sie zuerst, warum sie besser wegbleibt.</translation>
        </message>
        <message>
            <source>Rest between sets</source>
            <translation>Pause zwischen den Durchgängen</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message numerus="yes">
            <source>There is room for %n line(s).</source>
            <translation>
                <numerusform>Es ist Platz für %n Zeile.</numerusform>
                <numerusform>Es ist Platz für %n Zeilen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is room for %n thing(s) that you need.</source>
            <translation>
                <numerusform>Es ist Platz für %n Ding, das Sie brauchen.</numerusform>
                <numerusform>Es ist Platz für %n Dinge, die Sie brauchen.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Was gesagt wird</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Was es ist</translation>
        </message>
        <message>
            <source>What to mind</source>
            <translation>Worauf zu achten ist</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Was Sie brauchen</translation>
        </message>
        <message>
            <source>What you need, and what to mind</source>
            <translation>Was Sie brauchen und worauf zu achten ist</translation>
        </message>
        <message>
            <source>Which sides</source>
            <translation>Welche Seiten</translation>
        </message>
        <message>
            <source>While you heal, this is better left out. Do it only if your physiotherapist or doctor gave it to you, knowing about your back.</source>
            <translation>Solange es noch heilt, bleibt das besser weg. Machen Sie es nur, wenn Physiotherapie, Arzt oder Ärztin es Ihnen gegeben hat und dabei von Ihrem Rücken weiß.</translation>
        </message>
        <message>
            <source>Your own exercise</source>
            <translation>Ihre eigene Übung</translation>
        </message>
    </context>
    <context>
        <name>Exercises</name>
        <message numerus="yes">
            <source>%n set(s)</source>
            <translation>
                <numerusform>%n Durchgang</numerusform>
                <numerusform>%n Durchgänge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <comment>how often a movement is done</comment>
            <translation>
                <numerusform>einmal</numerusform>
                <numerusform>%n-mal</numerusform>
            </translation>
        </message>
        <message>
            <source>Also called “{name}”.</source>
            <translation>Auch „{name}“ genannt.</translation>
        </message>
        <message>
            <source>At the least</source>
            <comment>heads: Hold for 10 seconds. Do it 2 times.</comment>
            <translation>Mindestens</translation>
        </message>
        <message>
            <source>At the most</source>
            <comment>heads: Hold for 30 seconds.</comment>
            <translation>Höchstens</translation>
        </message>
        <message numerus="yes">
            <source>Do it %n time(s).</source>
            <translation>
                <numerusform>Machen Sie es einmal.</numerusform>
                <numerusform>Machen Sie es %n-mal.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each side</source>
            <translation>Jede Seite</translation>
        </message>
        <message numerus="yes">
            <source>Hold for %n second(s).</source>
            <translation>
                <numerusform>Halten Sie %n Sekunde.</numerusform>
                <numerusform>Halten Sie %n Sekunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold for {hold}.</source>
            <translation>Halten Sie {hold}.</translation>
        </message>
        <message>
            <source>Left and right in turn.</source>
            <translation>Links und rechts im Wechsel.</translation>
        </message>
        <message>
            <source>Left out for now, because it hurt.</source>
            <translation>Vorerst weggelassen, weil es weh tat.</translation>
        </message>
        <message>
            <source>Left out on the left side for now, because it hurt.</source>
            <translation>Auf der linken Seite vorerst weggelassen, weil es weh tat.</translation>
        </message>
        <message>
            <source>Left out on the right side for now, because it hurt.</source>
            <translation>Auf der rechten Seite vorerst weggelassen, weil es weh tat.</translation>
        </message>
        <message>
            <source>Left side</source>
            <translation>Linke Seite</translation>
        </message>
        <message>
            <source>One side, then the other.</source>
            <translation>Erst eine Seite, dann die andere.</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>Right side</source>
            <translation>Rechte Seite</translation>
        </message>
        <message>
            <source>Works: {parts}.</source>
            <comment>parts of the body</comment>
            <translation>Beteiligt: {parts}.</translation>
        </message>
    </context>
    <context>
        <name>ExercisesPage</name>
        <message>
            <source>All exercises</source>
            <translation>Alle Übungen</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <source>From your therapist</source>
            <translation>Aus der Physiotherapie</translation>
        </message>
        <message>
            <source>Make your own, and put them in order</source>
            <translation>Eigene zusammenstellen und ordnen</translation>
        </message>
        <message>
            <source>Open a programme file</source>
            <translation>Übungsplan öffnen</translation>
        </message>
        <message>
            <source>Routines</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>What somebody has passed on to you</source>
            <translation>Was jemand an Sie weitergegeben hat</translation>
        </message>
        <message>
            <source>Your own exercise</source>
            <translation>Ihre eigene Übung</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>it was ended from outside</source>
            <translation>es wurde von außen beendet</translation>
        </message>
        <message>
            <source>something unexpected went wrong</source>
            <translation>etwas Unerwartetes ging schief</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Weiterlesen</translation>
        </message>
        <message>
            <source>Skip the rest</source>
            <translation>Rest überspringen</translation>
        </message>
    </context>
    <context>
        <name>FirstStartController</name>
        <message>
            <source>Then the six weeks without heavy lifting are over.</source>
            <translation>Dann sind die sechs Wochen ohne schweres Heben vorbei.</translation>
        </message>
        <message>
            <source>Volume {volume} of 100, speed {speed} of 100</source>
            <translation>Lautstärke {volume} von 100, Tempo {speed} von 100</translation>
        </message>
    </context>
    <context>
        <name>FirstStartStep</name>
        <message>
            <source>Next</source>
            <comment>to the next page</comment>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Handout</name>
        <message numerus="yes">
            <source>%n exercise(s), about {minutes}.</source>
            <translation>
                <numerusform>%n Übung, etwa {minutes}.</numerusform>
                <numerusform>%n Übungen, etwa {minutes}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each side: {dose}</source>
            <comment>3 times, 20 s each</comment>
            <translation>Jede Seite: {dose}</translation>
        </message>
        <message>
            <source>Left and right in turn.</source>
            <translation>Links und rechts im Wechsel.</translation>
        </message>
        <message>
            <source>Left side: {dose}</source>
            <translation>Linke Seite: {dose}</translation>
        </message>
        <message>
            <source>Never push on if the pain gets worse or it does not feel right.</source>
            <comment>on paper</comment>
            <translation>Machen Sie nie weiter, wenn der Schmerz stärker wird oder es sich nicht richtig anfühlt.</translation>
        </message>
        <message>
            <source>One side, then the other.</source>
            <translation>Erst eine Seite, dann die andere.</translation>
        </message>
        <message>
            <source>Only the left side: {dose}</source>
            <translation>Nur die linke Seite: {dose}</translation>
        </message>
        <message>
            <source>Only the right side: {dose}</source>
            <translation>Nur die rechte Seite: {dose}</translation>
        </message>
        <message>
            <source>Page {number} of {pages}</source>
            <translation>Seite {number} von {pages}</translation>
        </message>
        <message>
            <source>Right side: {dose}</source>
            <translation>Rechte Seite: {dose}</translation>
        </message>
        <message>
            <source>Sciatica Timer guides exercise and does not diagnose.</source>
            <comment>on paper</comment>
            <translation>Sciatica Timer leitet Übungen an und stellt keine Diagnose.</translation>
        </message>
        <message>
            <source>made on {day}</source>
            <translation>erstellt am {day}</translation>
        </message>
    </context>
    <context>
        <name>HandoutExport</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>One or two pages to print, with pictures of the exercises.</source>
            <translation>Eine oder zwei Seiten zum Drucken, mit Bildern der Übungen.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Save {routine} as a PDF</source>
            <translation>{routine} als PDF speichern</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Wird gespeichert</translation>
        </message>
        <message>
            <source>Saving {routine} as a PDF</source>
            <translation>{routine} wird als PDF gespeichert</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} ist gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>HighPain</name>
        <message>
            <source>A day or two of rest is fine; longer rest does not help.</source>
            <translation>Ein oder zwei Tage Ruhe sind in Ordnung; längere Ruhe hilft nicht.</translation>
        </message>
        <message>
            <source>A short walk, a change of position, cold or heat are possible too.</source>
            <translation>Möglich sind auch ein kurzer Spaziergang, ein Wechsel der Haltung, Kälte oder Wärme.</translation>
        </message>
        <message>
            <source>Begin gently</source>
            <translation>Sanft beginnen</translation>
        </message>
        <message>
            <source>Cold or heat</source>
            <translation>Kälte oder Wärme</translation>
        </message>
        <message>
            <source>If it goes on getting worse, see a doctor soon.</source>
            <translation>Wenn es immer schlimmer wird, gehen Sie bald in eine Arztpraxis.</translation>
        </message>
        <message>
            <source>Is {score} of 10 your usual level?</source>
            <translation>Ist {score} von 10 für Sie das Übliche?</translation>
        </message>
        <message>
            <source>It decides what is a good way to begin today.</source>
            <translation>Davon hängt ab, wie Sie heute gut beginnen.</translation>
        </message>
        <message>
            <source>No, it is more than usual</source>
            <translation>Nein, es ist mehr als sonst</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Start the very gentle routine</source>
            <translation>Das sehr sanfte Programm starten</translation>
        </message>
        <message>
            <source>Stop when the pain rises, or spreads further down the leg.</source>
            <translation>Hören Sie auf, wenn der Schmerz steigt oder sich im Bein weiter nach unten ausbreitet.</translation>
        </message>
        <message>
            <source>The very gentle routine has few moves, and little of each.</source>
            <translation>Das sehr sanfte Programm hat wenige Übungen und von jeder wenig.</translation>
        </message>
        <message>
            <source>Walk a little, change your position often, and use cold or heat.</source>
            <translation>Gehen Sie ein wenig, wechseln Sie oft die Haltung, und nutzen Sie Kälte oder Wärme.</translation>
        </message>
        <message>
            <source>What is possible now</source>
            <translation>Was jetzt möglich ist</translation>
        </message>
        <message>
            <source>When you feel able to, do the very gentle routine. Stop when the pain rises, or spreads further down the leg.</source>
            <translation>Wenn Sie sich dazu in der Lage fühlen, machen Sie das sehr sanfte Programm. Hören Sie auf, wenn der Schmerz steigt oder sich im Bein weiter nach unten ausbreitet.</translation>
        </message>
        <message>
            <source>Yes, it is usual</source>
            <translation>Ja, das ist üblich</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n entry(ies) is(are) here already and stay(s) unchanged.</source>
            <translation>
                <numerusform>%n Eintrag ist schon hier und bleibt unverändert.</numerusform>
                <numerusform>%n Einträge sind schon hier und bleiben unverändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) make(s) no sense and is(are) left out:</source>
            <translation>
                <numerusform>%n Eintrag ergibt keinen Sinn und bleibt weg:</numerusform>
                <numerusform>%n Einträge ergeben keinen Sinn und bleiben weg:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) for weeks unwell or away come(s) too.</source>
            <translation>
                <numerusform>%n Vermerk zu Wochen, krank oder verreist, kommt auch mit.</numerusform>
                <numerusform>%n Vermerke zu Wochen, krank oder verreist, kommen auch mit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines come(s) too.</source>
            <translation>
                <numerusform>%n eigene Übung oder eigenes Programm kommt auch mit.</numerusform>
                <numerusform>%n eigene Übungen und Programme kommen auch mit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines is(are) brought in.</source>
            <translation>
                <numerusform>%n eigene Übung oder eigenes Programm ist eingelesen.</numerusform>
                <numerusform>%n eigene Übungen und Programme sind eingelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines is(are) in it too.</source>
            <translation>
                <numerusform>%n eigene Übung oder eigenes Programm ist auch darin.</numerusform>
                <numerusform>%n eigene Übungen und Programme sind auch darin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines was(were) deleted here and stay(s) deleted.</source>
            <translation>
                <numerusform>%n eigene Übung oder eigenes Programm wurde hier gelöscht und bleibt gelöscht.</numerusform>
                <numerusform>%n eigene Übungen und Programme wurden hier gelöscht und bleiben gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) brought in.</source>
            <translation>
                <numerusform>%n Einheit ist eingelesen.</numerusform>
                <numerusform>%n Einheiten sind eingelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) here, from {days}.</source>
            <translation>
                <numerusform>%n Einheit ist hier: {days}.</numerusform>
                <numerusform>%n Einheiten sind hier: {days}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) in {name} in {place}.</source>
            <translation>
                <numerusform>%n Einheit ist in {name} in {place}.</numerusform>
                <numerusform>%n Einheiten sind in {name} in {place}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) new, from {days}.</source>
            <translation>
                <numerusform>%n Einheit ist neu: {days}.</numerusform>
                <numerusform>%n Einheiten sind neu: {days}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) was(were) changed there later and take(s) the place of yours.</source>
            <translation>
                <numerusform>%n Einheit wurde dort später geändert und ersetzt Ihre.</numerusform>
                <numerusform>%n Einheiten wurden dort später geändert und ersetzen Ihre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) was(were) deleted here and stay(s) deleted.</source>
            <translation>
                <numerusform>%n Einheit wurde hier gelöscht und bleibt gelöscht.</numerusform>
                <numerusform>%n Einheiten wurden hier gelöscht und bleiben gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer about pain in it cannot be read, so the stop signs will be asked again.</source>
            <translation>Eine Antwort zum Schmerz darin ist nicht lesbar, darum wird nach den Warnzeichen noch einmal gefragt.</translation>
        </message>
        <message>
            <source>Answers about doses come too.</source>
            <translation>Antworten zu Mengen kommen auch mit.</translation>
        </message>
        <message>
            <source>Answers about stop signs and doses come too.</source>
            <translation>Antworten zu Warnzeichen und Mengen kommen auch mit.</translation>
        </message>
        <message>
            <source>Answers about stop signs come too.</source>
            <translation>Antworten zu Warnzeichen kommen auch mit.</translation>
        </message>
        <message>
            <source>How the routines stand on Today comes too.</source>
            <translation>Wie die Programme unter „Heute“ stehen, kommt auch mit.</translation>
        </message>
        <message>
            <source>It is brought in.</source>
            <translation>Es ist eingelesen.</translation>
        </message>
        <message>
            <source>It is taken back. What you changed since is kept.</source>
            <translation>Es ist zurückgenommen. Was Sie seitdem geändert haben, bleibt.</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Zeile {line}: {reason}</translation>
        </message>
        <message>
            <source>Putting it into your history</source>
            <translation>Wird in Ihren Verlauf eingefügt</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>{name} wird gelesen</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Wird gespeichert</translation>
        </message>
        <message>
            <source>The day it began comes too.</source>
            <translation>Der Tag, an dem es begann, kommt auch mit.</translation>
        </message>
        <message>
            <source>The page is saved as {name} in {place}.</source>
            <translation>Die Seite ist als {name} in {place} gespeichert.</translation>
        </message>
        <message>
            <source>The plan of “My week” comes too.</source>
            <translation>Der Plan aus „Meine Woche“ kommt auch mit.</translation>
        </message>
        <message>
            <source>There are no sessions yet. They can be taken out once there are some.</source>
            <translation>Es gibt noch keine Einheiten. Sobald es welche gibt, können Sie sie mitnehmen.</translation>
        </message>
        <message>
            <source>There is nothing in it.</source>
            <translation>Es ist nichts darin.</translation>
        </message>
        <message numerus="yes">
            <source>There is(are) %n more.</source>
            <comment>more entries that are left out</comment>
            <translation>
                <numerusform>Es gibt noch %n weiteren.</numerusform>
                <numerusform>Es gibt noch %n weitere.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you have read about seeing a doctor comes too.</source>
            <translation>Was Sie über einen Besuch in der Arztpraxis gelesen haben, kommt auch mit.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Anyone you give such a file to can read it. It is not locked.</source>
            <translation>Alle, denen Sie eine solche Datei geben, können sie lesen. Sie ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>For a spreadsheet: one row for each exercise and side.</source>
            <translation>Für eine Tabelle am Computer: eine Zeile für jede Übung und Seite.</translation>
        </message>
        <message>
            <source>For your calendar: when, and which exercises. Pain and notes are left out.</source>
            <translation>Für Ihren Kalender: wann, und welche Übungen. Schmerz und Notizen bleiben weg.</translation>
        </message>
        <message>
            <source>Make the page</source>
            <translation>Seite erstellen</translation>
        </message>
        <message>
            <source>One page for your physiotherapist</source>
            <translation>Eine Seite für Ihre Physiotherapie</translation>
        </message>
        <message>
            <source>Save a table</source>
            <translation>Tabelle speichern</translation>
        </message>
        <message>
            <source>Save everything</source>
            <translation>Alles speichern</translation>
        </message>
        <message>
            <source>Save the dates</source>
            <translation>Termine speichern</translation>
        </message>
        <message>
            <source>Take your history out</source>
            <translation>Ihren Verlauf mitnehmen</translation>
        </message>
        <message>
            <source>To keep it safe, or to bring it in on another computer. All of your history is in it, and the exercises, routines and photos of your own.</source>
            <translation>Um ihn sicher aufzubewahren oder auf einem anderen Computer einzulesen. Ihr ganzer Verlauf ist darin, dazu Ihre eigenen Übungen, Programme und Fotos.</translation>
        </message>
        <message>
            <source>What you did, how the pain went, what hurt. You choose the time and which notes it shows. Save it as a PDF or print it.</source>
            <translation>Was Sie getan haben, wie der Schmerz verlief, was weh tat. Sie wählen den Zeitraum und welche Notizen sie zeigt. Speichern Sie sie als PDF, oder drucken Sie sie.</translation>
        </message>
        <message>
            <source>Your history</source>
            <translation>Ihr Verlauf</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>It is a folder or a device and not a file, so nothing was changed; choose a file that was saved with “Save everything”.</source>
            <translation>Es ist ein Ordner oder ein Gerät und keine Datei, darum wurde nichts geändert; wählen Sie eine Datei, die mit „Alles speichern“ gesichert wurde.</translation>
        </message>
        <message>
            <source>The file has more than {most} entries, which is more than a history of Sciatica Timer can have, so nothing was changed.</source>
            <translation>Die Datei hat mehr als {most} Einträge, das ist mehr, als ein Verlauf von Sciatica Timer haben kann; darum wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The file is no history of Sciatica Timer, so nothing was changed; line {line}: {reason}.</source>
            <translation>Die Datei ist kein Verlauf von Sciatica Timer, darum wurde nichts geändert; Zeile {line}: {reason}.</translation>
        </message>
        <message>
            <source>The file is no history of Sciatica Timer, so nothing was changed; {reason}.</source>
            <translation>Die Datei ist kein Verlauf von Sciatica Timer, darum wurde nichts geändert; {reason}.</translation>
        </message>
        <message>
            <source>The file is too large to be a history of Sciatica Timer, so nothing was changed.</source>
            <translation>Die Datei ist zu groß für einen Verlauf von Sciatica Timer, darum wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The file was made by a newer version of Sciatica Timer, so nothing was changed; bring it in there, or update this one.</source>
            <translation>Die Datei stammt von einer neueren Version von Sciatica Timer, darum wurde nichts geändert; lesen Sie sie dort ein, oder aktualisieren Sie diese Version.</translation>
        </message>
        <message>
            <source>it is packed, and was damaged on its way</source>
            <translation>sie ist gepackt und wurde unterwegs beschädigt</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>sie ist zu lang</translation>
        </message>
        <message>
            <source>most of it is something else</source>
            <translation>das meiste davon ist etwas anderes</translation>
        </message>
        <message>
            <source>“{name}” is no list</source>
            <translation>„{name}“ ist keine Liste</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>ItHurtsSheet</name>
        <message>
            <source>Another way</source>
            <comment>to do an exercise</comment>
            <translation>Andere Variante</translation>
        </message>
        <message>
            <source>Come out of it gently</source>
            <translation>Sanft aus der Haltung kommen</translation>
        </message>
        <message>
            <source>Easier version</source>
            <translation>Leichtere Variante</translation>
        </message>
        <message>
            <source>Go on as before</source>
            <translation>Weiter wie vorher</translation>
        </message>
        <message>
            <source>How far down does it reach?</source>
            <translation>Wie weit reicht es nach unten?</translation>
        </message>
        <message>
            <source>How much does it hurt?</source>
            <translation>Wie stark tut es weh?</translation>
        </message>
        <message>
            <source>It hurts</source>
            <translation>Es tut weh</translation>
        </message>
        <message>
            <source>It was the last one</source>
            <translation>Es war die letzte</translation>
        </message>
        <message>
            <source>Next: {exercise}</source>
            <translation>Weiter: {exercise}</translation>
        </message>
        <message>
            <source>Not today, with pain like this</source>
            <translation>Heute nicht, bei solchem Schmerz</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <translation>Diese überspringen</translation>
        </message>
        <message>
            <source>Stop for today</source>
            <translation>Für heute aufhören</translation>
        </message>
        <message>
            <source>Stop signs: when to get help</source>
            <translation>Warnzeichen: wann Sie Hilfe holen</translation>
        </message>
        <message>
            <source>There is no easier one</source>
            <translation>Es gibt keine leichtere</translation>
        </message>
        <message>
            <source>What you did is kept</source>
            <translation>Was Sie getan haben, bleibt</translation>
        </message>
        <message>
            <source>When you are ready</source>
            <translation>Wenn Sie bereit sind</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSection</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Keys in a session</source>
            <translation>Tasten in der Einheit</translation>
        </message>
        <message>
            <source>Keys of one letter</source>
            <translation>Tasten mit einem Buchstaben</translation>
        </message>
        <message>
            <source>Such as S for the stop signs, or a digit for pain. Switch them off if they are pressed by accident, or if you speak to type.</source>
            <translation>Zum Beispiel S für die Warnzeichen oder eine Ziffer für den Schmerz. Schalten Sie sie aus, wenn Sie sie aus Versehen drücken oder mit Sprache schreiben.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Close the window</source>
            <translation>Fenster schließen</translation>
        </message>
        <message>
            <source>Command</source>
            <comment>the key of a Mac</comment>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <comment>the key, as other texts name it</comment>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Ctrl + and -</source>
            <translation>Strg + und -</translation>
        </message>
        <message>
            <source>Ctrl 1 to 5</source>
            <translation>Strg 1 bis 5</translation>
        </message>
        <message>
            <source>Ctrl W, Ctrl Q</source>
            <translation>Strg W, Strg Q</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <comment>a key</comment>
            <translation>Strg Z</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>a key</comment>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Esc</source>
            <comment>a key</comment>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Fill the screen</source>
            <translation>Bildschirm füllen</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Go back, or out of full screen</source>
            <translation>Zurück, oder Vollbild beenden</translation>
        </message>
        <message>
            <source>H or ?</source>
            <translation>H oder ?</translation>
        </message>
        <message>
            <source>It hurts</source>
            <translation>Es tut weh</translation>
        </message>
        <message>
            <source>Larger, smaller text</source>
            <translation>Größerer, kleinerer Text</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Louder, quieter</source>
            <translation>Lauter, leiser</translation>
        </message>
        <message>
            <source>Move and choose</source>
            <translation>Bewegen und wählen</translation>
        </message>
        <message>
            <source>Next exercise</source>
            <translation>Nächste Übung</translation>
        </message>
        <message>
            <source>Once more; pressed twice, the exercise before</source>
            <translation>Noch einmal; zweimal gedrückt die Übung davor</translation>
        </message>
        <message>
            <source>Out of full screen, or leave</source>
            <translation>Vollbild beenden, oder verlassen</translation>
        </message>
        <message>
            <source>Pause, or go on</source>
            <translation>Pause, oder weiter</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Say it again</source>
            <translation>Noch einmal sagen</translation>
        </message>
        <message>
            <source>Show a page</source>
            <translation>Seite zeigen</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>Tasten zeigen</translation>
        </message>
        <message>
            <source>Sound off or on</source>
            <translation>Ton aus oder an</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Stop signs: when to get help</source>
            <translation>Warnzeichen: wann Sie Hilfe holen</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Tab, arrows</source>
            <translation>Tab, Pfeile</translation>
        </message>
        <message>
            <source>Text in the system's size</source>
            <translation>Text in der Größe des Systems</translation>
        </message>
        <message>
            <source>To the buttons; Space presses one</source>
            <translation>Zu den Schaltflächen; die Leertaste drückt sie</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Die letzte Änderung rückgängig machen</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Hoch, Runter</translation>
        </message>
        <message>
            <source>What the page is for</source>
            <translation>Wofür die Seite da ist</translation>
        </message>
        <message>
            <source>{key}: {does}</source>
            <translation>{key}: {does}</translation>
        </message>
    </context>
    <context>
        <name>LanguageSwitch</name>
        <message>
            <source>The language changes when Sciatica Timer is opened next.</source>
            <translation>Die Sprache wechselt, wenn Sie Sciatica Timer das nächste Mal öffnen.</translation>
        </message>
    </context>
    <context>
        <name>LastCard</name>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change how it is the day after</source>
            <translation>Ändern, wie es am Tag danach ist</translation>
        </message>
        <message>
            <source>It is in your calendar.</source>
            <translation>Es steht in Ihrem Kalender.</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Schmerz</translation>
        </message>
        <message>
            <source>Put a mat on the floor and press Start. A voice and a picture lead you through. You can stop at any time, and what you did is kept.</source>
            <translation>Legen Sie eine Matte auf den Boden, und drücken Sie „Starten“. Eine Stimme und ein Bild führen Sie hindurch. Sie können jederzeit aufhören, und was Sie getan haben, bleibt.</translation>
        </message>
        <message>
            <source>Your first session</source>
            <translation>Ihre erste Übungseinheit</translation>
        </message>
        <message>
            <source>{routine}, {n} min</source>
            <comment>minutes</comment>
            <translation>{routine}, {n} min</translation>
        </message>
    </context>
    <context>
        <name>LegZones</name>
        <message>
            <source>How far down the pain reaches</source>
            <translation>Wie weit der Schmerz nach unten reicht</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Einheit</translation>
        </message>
        <message numerus="yes">
            <source>Week with %n day(s) or more</source>
            <translation>
                <numerusform>Woche mit %n Tag oder mehr</numerusform>
                <numerusform>Woche mit %n Tagen oder mehr</numerusform>
            </translation>
        </message>
        <message>
            <source>Week without a goal</source>
            <translation>Woche ohne Ziel</translation>
        </message>
    </context>
    <context>
        <name>LettersLeft</name>
        <message numerus="yes">
            <source>%n letter(s) left.</source>
            <translation>
                <numerusform>Noch %n Buchstabe.</numerusform>
                <numerusform>Noch %n Buchstaben.</numerusform>
            </translation>
        </message>
        <message>
            <source>The note is full. It holds {n} letters.</source>
            <translation>Die Notiz ist voll. Sie fasst {n} Buchstaben.</translation>
        </message>
        <message>
            <source>This is full. It holds {n} letters.</source>
            <translation>Das Feld ist voll. Es fasst {n} Buchstaben.</translation>
        </message>
    </context>
    <context>
        <name>LightPage</name>
        <message>
            <source>What this is worth</source>
            <translation>Was das wert ist</translation>
        </message>
    </context>
    <context>
        <name>List</name>
        <message>
            <source>, </source>
            <comment>between facts about one day or exercise</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>; </source>
            <comment>between the names of sources</comment>
            <translation>; </translation>
        </message>
    </context>
    <context>
        <name>LookBack</name>
        <message>
            <source>Average of the week before and of this one</source>
            <translation>Durchschnitt der Woche davor und dieser Woche</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Letzte Woche</translation>
        </message>
        <message>
            <source>Minutes a day</source>
            <translation>Minuten am Tag</translation>
        </message>
        <message>
            <source>Pain before sessions</source>
            <translation>Schmerz vor den Einheiten</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Show as charts</source>
            <translation>Als Diagramme zeigen</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <source>Which week</source>
            <translation>Welche Woche</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Sciatica Timer</source>
            <translation>Sciatica Timer</translation>
        </message>
        <message>
            <source>{title} (Ctrl+{number})</source>
            <translation>{title} (Strg+{number})</translation>
        </message>
    </context>
    <context>
        <name>MediaPlayer</name>
        <message>
            <source>Sciatica Timer</source>
            <translation>Sciatica Timer</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>{title}: {text}</source>
            <comment>A message, and what it says</comment>
            <translation>{title}: {text}</translation>
        </message>
    </context>
    <context>
        <name>MyWeek</name>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n Einheit</numerusform>
                <numerusform>%n Einheiten</numerusform>
            </translation>
        </message>
        <message>
            <source>A rest day. If you wish:</source>
            <translation>Ein Ruhetag. Wenn Sie möchten:</translation>
        </message>
        <message>
            <source>A routine that is not here any more</source>
            <translation>Ein Programm, das nicht mehr hier ist</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Anderer Grund</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Verreist</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gemacht</translation>
        </message>
        <message numerus="yes">
            <source>It rises by ten minutes a week at most, until it is %n minute(s).</source>
            <translation>
                <numerusform>Es steigt um höchstens zehn Minuten in der Woche, bis es %n Minute ist.</numerusform>
                <numerusform>Es steigt um höchstens zehn Minuten in der Woche, bis es %n Minuten sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was lower by two points or more right after: {names}. That alone does not show what helped.</source>
            <translation>Um zwei Punkte oder mehr niedriger war der Schmerz direkt nach: {names}. Das allein zeigt nicht, was geholfen hat.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>min</translation>
        </message>
        <message>
            <source>No time</source>
            <translation>Keine Zeit</translation>
        </message>
        <message>
            <source>Nothing is noted yet.</source>
            <translation>Noch ist nichts notiert.</translation>
        </message>
        <message numerus="yes">
            <source>On %n day(s) you said “not today”.</source>
            <translation>
                <numerusform>An %n Tag sagten Sie „heute nicht“.</numerusform>
                <numerusform>An %n Tagen sagten Sie „heute nicht“.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Schmerz vorher</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Planned today</source>
            <translation>Heute geplant</translation>
        </message>
        <message>
            <source>Planned today, {time}</source>
            <translation>Heute geplant, {time}</translation>
        </message>
        <message>
            <source>Some time</source>
            <translation>Irgendwann</translation>
        </message>
        <message>
            <source>Still planned for today: {routines}</source>
            <translation>Noch für heute geplant: {routines}</translation>
        </message>
        <message>
            <source>The week has no goal: unwell, away or a very gentle day.</source>
            <translation>Die Woche hat kein Ziel: krank, verreist oder ein sehr sanfter Tag.</translation>
        </message>
        <message numerus="yes">
            <source>This week: {done} of %n minute(s).</source>
            <translation>
                <numerusform>Diese Woche: {done} von %n Minute.</numerusform>
                <numerusform>Diese Woche: {done} von %n Minuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today is done. If you wish:</source>
            <translation>Heute ist geschafft. Wenn Sie möchten:</translation>
        </message>
        <message>
            <source>Too much pain</source>
            <translation>Zu starke Schmerzen</translation>
        </message>
        <message>
            <source>Too tired</source>
            <translation>Zu müde</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>{day}: {facts}</source>
            <comment>a day of the week, and what was done</comment>
            <translation>{day}: {facts}</translation>
        </message>
        <message>
            <source>{done} of {planned} planned</source>
            <translation>{done} von {planned} geplanten</translation>
        </message>
        <message>
            <source>{minutes} in all, {active} of gentle activity.</source>
            <comment>both in minutes</comment>
            <translation>Insgesamt {minutes}, davon {active} sanfte Aktivität.</translation>
        </message>
        <message>
            <source>{minutes} in all.</source>
            <translation>Insgesamt {minutes}.</translation>
        </message>
        <message>
            <source>{routine} (not here any more)</source>
            <translation>{routine} (nicht mehr hier)</translation>
        </message>
        <message>
            <source>{routine} ({n} ×)</source>
            <comment>a routine, and how many times</comment>
            <translation>{routine} ({n} ×)</translation>
        </message>
    </context>
    <context>
        <name>MyWeekController</name>
        <message>
            <source>Calendar</source>
            <comment>a kind of file</comment>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Sciatica Timer plan</source>
            <comment>the name of a file</comment>
            <translation>Sciatica Timer Wochenplan</translation>
        </message>
        <message>
            <source>Where to save it</source>
            <translation>Wo es gespeichert wird</translation>
        </message>
        <message>
            <source>{name} is saved. Send it to your phone and open it there.</source>
            <translation>{name} ist gespeichert. Schicken Sie es an Ihr Telefon, und öffnen Sie es dort.</translation>
        </message>
    </context>
    <context>
        <name>MyWeekPage</name>
        <message>
            <source>My week</source>
            <translation>Meine Woche</translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Stop signs</source>
            <translation>Warnzeichen</translation>
        </message>
    </context>
    <context>
        <name>NextDay</name>
        <message>
            <source>After “{routine}” the pain was {score} of 10. Did it ease within a day?</source>
            <translation>Nach „{routine}“ war der Schmerz {score} von 10. Hat er innerhalb eines Tages nachgelassen?</translation>
        </message>
        <message>
            <source>And how is it now?</source>
            <translation>Und wie ist es jetzt?</translation>
        </message>
        <message>
            <source>Compared with yesterday before “{routine}”, when the pain was {left} of 10 on the left and {right} on the right.</source>
            <translation>Verglichen mit gestern vor „{routine}“, als der Schmerz links {left} von 10 und rechts {right} war.</translation>
        </message>
        <message>
            <source>Compared with yesterday before “{routine}”, when the pain was {score} of 10.</source>
            <translation>Verglichen mit gestern vor „{routine}“, als der Schmerz {score} von 10 war.</translation>
        </message>
        <message>
            <source>Compared with yesterday before “{routine}”.</source>
            <translation>Verglichen mit gestern vor „{routine}“.</translation>
        </message>
        <message>
            <source>Did the pain after “{routine}” ease within a day?</source>
            <translation>Hat der Schmerz nach „{routine}“ innerhalb eines Tages nachgelassen?</translation>
        </message>
        <message>
            <source>I cannot say</source>
            <translation>Das kann ich nicht sagen</translation>
        </message>
        <message>
            <source>Is something new with it, such as numbness, weakness in a leg or foot, or trouble with bladder or bowel? Then look at the stop signs first.</source>
            <translation>Kam etwas Neues dazu, etwa ein Taubheitsgefühl, Schwäche in einem Bein oder Fuß oder Probleme mit Blase oder Darm? Dann sehen Sie zuerst die Warnzeichen an.</translation>
        </message>
        <message>
            <source>It has eased again</source>
            <translation>Es hat wieder nachgelassen</translation>
        </message>
        <message>
            <source>It is still worse</source>
            <translation>Es ist immer noch schlechter</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Something is new</source>
            <translation>Etwas ist neu</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Your answer helps to find how much is right for you next time.</source>
            <translation>Ihre Antwort hilft, nächstes Mal die richtige Menge für Sie zu finden.</translation>
        </message>
    </context>
    <context>
        <name>NextDayCard</name>
        <message>
            <source>How is it today?</source>
            <translation>Wie ist es heute?</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <source>Notes for the page</source>
            <translation>Notizen für die Seite</translation>
        </message>
    </context>
    <context>
        <name>NoteView</name>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Weniger zeigen</translation>
        </message>
        <message>
            <source>Show the whole note</source>
            <translation>Ganze Notiz zeigen</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>No sound output was found. Follow the words on the screen.</source>
            <translation>Kein Tonausgang gefunden. Folgen Sie dem Text.</translation>
        </message>
        <message>
            <source>No voice works on this computer. Follow the words and tones instead.</source>
            <translation>Hier geht keine Stimme. Folgen Sie dem Text und den Tönen.</translation>
        </message>
        <message>
            <source>Sciatica Timer was held up, so the session paused where it stood.</source>
            <translation>Sciatica Timer wurde aufgehalten, darum hat die Einheit dort angehalten, wo sie war.</translation>
        </message>
        <message>
            <source>Spoken words cannot be kept, so the next start takes longer.</source>
            <translation>Gesprochenes kann nicht aufbewahrt werden, darum dauert der nächste Start länger.</translation>
        </message>
        <message>
            <source>The chosen sound output is gone. The usual one is used.</source>
            <translation>Der gewählte Tonausgang ist weg. Der übliche wird benutzt.</translation>
        </message>
        <message>
            <source>The chosen voice does not work here, so another one speaks.</source>
            <translation>Die gewählte Stimme geht hier nicht, darum spricht eine andere.</translation>
        </message>
        <message>
            <source>The computer slept, so the session paused where it stood.</source>
            <translation>Der Computer schlief, darum hat die Einheit dort angehalten, wo sie war.</translation>
        </message>
        <message>
            <source>The screen was locked, so the session paused where it stood.</source>
            <translation>Der Bildschirm wurde gesperrt, darum hat die Einheit dort angehalten, wo sie war.</translation>
        </message>
        <message>
            <source>The sound is back, and the session waits. Space goes on.</source>
            <translation>Der Ton ist wieder da, und die Einheit wartet. Mit der Leertaste geht es weiter.</translation>
        </message>
        <message>
            <source>The sound is back.</source>
            <translation>Der Ton ist wieder da.</translation>
        </message>
        <message>
            <source>The sound is gone, so the session waits. Space goes on without it.</source>
            <translation>Der Ton ist weg, darum wartet die Einheit. Mit der Leertaste geht es ohne ihn weiter.</translation>
        </message>
        <message>
            <source>The sound went away. Follow the words while it is looked for.</source>
            <translation>Der Ton ist weg und wird gesucht. Folgen Sie dem Text.</translation>
        </message>
        <message>
            <source>The voice got stuck and was started again.</source>
            <translation>Die Stimme blieb hängen und wurde neu gestartet.</translation>
        </message>
        <message>
            <source>To add a voice: System Settings, Accessibility, Spoken Content.</source>
            <translation>Stimme hinzufügen: Systemeinstellungen, Bedienungshilfen, Gesprochene Inhalte.</translation>
        </message>
        <message>
            <source>To add a voice: Windows Settings, Time &amp; language, Speech, Add voices.</source>
            <translation>Stimme hinzufügen: Windows-Einstellungen, Zeit und Sprache, dort „Stimmen hinzufügen“.</translation>
        </message>
        <message>
            <source>To add a voice: install espeak-ng with your package manager.</source>
            <translation>Stimme hinzufügen: Installieren Sie espeak-ng mit Ihrer Paketverwaltung.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <source>Sciatica Timer</source>
            <translation>Sciatica Timer</translation>
        </message>
    </context>
    <context>
        <name>NumberLine</name>
        <message>
            <source>Call {number}</source>
            <comment>the emergency number</comment>
            <translation>{number} anrufen</translation>
        </message>
        <message>
            <source>Change number</source>
            <translation>Nummer ändern</translation>
        </message>
        <message>
            <source>Copied</source>
            <comment>the emergency number</comment>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Nummer kopieren</translation>
        </message>
        <message>
            <source>Emergency number</source>
            <translation>Notrufnummer</translation>
        </message>
        <message>
            <source>Emergency number {number}</source>
            <translation>Notrufnummer {number}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>or your local emergency number</source>
            <translation>oder die Notrufnummer bei Ihnen</translation>
        </message>
    </context>
    <context>
        <name>NumberRow</name>
        <message>
            <source>Hold</source>
            <translation>Halten</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Durchgänge</translation>
        </message>
        <message>
            <source>{label}, {side}</source>
            <comment>the name of a field</comment>
            <translation>{label}, {side}</translation>
        </message>
    </context>
    <context>
        <name>NumberTable</name>
        <message>
            <source>The numbers of the charts</source>
            <translation>Die Zahlen der Diagramme</translation>
        </message>
    </context>
    <context>
        <name>OwnEditor</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>OwnExercise</name>
        <message>
            <source>Getting into position</source>
            <translation>In die Haltung kommen</translation>
        </message>
        <message>
            <source>Letting go</source>
            <translation>Loslassen</translation>
        </message>
        <message>
            <source>Letting go, the next time</source>
            <translation>Loslassen, beim nächsten Mal</translation>
        </message>
        <message>
            <source>The change of side</source>
            <translation>Der Wechsel der Seite</translation>
        </message>
        <message>
            <source>The movement</source>
            <translation>Die Bewegung</translation>
        </message>
        <message>
            <source>The movement, the next time</source>
            <translation>Die Bewegung, beim nächsten Mal</translation>
        </message>
        <message>
            <source>The side whose turn it is</source>
            <translation>Die Seite, die dran ist</translation>
        </message>
        <message>
            <source>What to mind in the hold</source>
            <translation>Worauf beim Halten zu achten ist</translation>
        </message>
        <message>
            <source>When it hurts: the way out</source>
            <translation>Wenn es weh tut: der Weg heraus</translation>
        </message>
        <message>
            <source>Which side comes first</source>
            <translation>Welche Seite zuerst kommt</translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>Noch %n Minute</numerusform>
                <numerusform>Noch %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <source>It began on another day</source>
            <translation>Es begann an einem anderen Tag</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>{pack}: {words}</source>
            <comment>Cold or Heat, and what it is for</comment>
            <translation>{pack}: {words}</translation>
        </message>
    </context>
    <context>
        <name>PackController</name>
        <message numerus="yes">
            <source>%n minute(s) left. While Sciatica Timer is closed, nothing tells you when to take it off. It could not be saved, so it is gone when opened again.</source>
            <translation>
                <numerusform>Noch %n Minute. Solange Sciatica Timer geschlossen ist, sagt Ihnen nichts, wann Sie die Packung abnehmen. Der Timer konnte nicht gespeichert werden, also ist er beim nächsten Öffnen nicht mehr da.</numerusform>
                <numerusform>Noch %n Minuten. Solange Sciatica Timer geschlossen ist, sagt Ihnen nichts, wann Sie die Packung abnehmen. Der Timer konnte nicht gespeichert werden, also ist er beim nächsten Öffnen nicht mehr da.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left. While Sciatica Timer is closed, nothing tells you when to take it off. Opened again before then, it goes on.</source>
            <translation>
                <numerusform>Noch %n Minute. Solange Sciatica Timer geschlossen ist, sagt Ihnen nichts, wann Sie die Packung abnehmen. Öffnen Sie es vorher wieder, geht es weiter.</numerusform>
                <numerusform>Noch %n Minuten. Solange Sciatica Timer geschlossen ist, sagt Ihnen nichts, wann Sie die Packung abnehmen. Öffnen Sie es vorher wieder, geht es weiter.</numerusform>
            </translation>
        </message>
        <message>
            <source>A timer for cold or heat was on, and how long cannot be read any more. Take the pack off if it still lies on you.</source>
            <translation>Ein Timer für Kälte oder Wärme lief, und wie lange, ist nicht mehr zu lesen. Nehmen Sie die Packung oder das Kissen ab, wenn noch etwas auf Ihnen liegt.</translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation>Trotzdem schließen</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message numerus="yes">
            <source>The time was up %n minute(s) ago, while the computer slept or the app was closed.</source>
            <translation>
                <numerusform>Die Zeit war vor %n Minute um, während der Computer schlief oder die App geschlossen war.</numerusform>
                <numerusform>Die Zeit war vor %n Minuten um, während der Computer schlief oder die App geschlossen war.</numerusform>
            </translation>
        </message>
        <message>
            <source>The timer for cold is running</source>
            <translation>Der Timer für Kälte läuft</translation>
        </message>
        <message>
            <source>The timer for heat is running</source>
            <translation>Der Timer für Wärme läuft</translation>
        </message>
        <message>
            <source>The timer runs on as long as Sciatica Timer is open.</source>
            <translation>Der Timer läuft weiter, solange Sciatica Timer geöffnet ist.</translation>
        </message>
        <message numerus="yes">
            <source>{pack}, %n minute(s) left</source>
            <comment>Cold or Heat</comment>
            <translation>
                <numerusform>{pack}, noch %n Minute</numerusform>
                <numerusform>{pack}, noch %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{pack}, paused, %n minute(s) left</source>
            <comment>Cold or Heat</comment>
            <translation>
                <numerusform>{pack}, angehalten, noch %n Minute</numerusform>
                <numerusform>{pack}, angehalten, noch %n Minuten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PainLine</name>
        <message>
            <source>not answered</source>
            <translation>nicht beantwortet</translation>
        </message>
        <message>
            <source>{before} to {after}</source>
            <comment>Two scores of pain, 0 to 10.</comment>
            <translation>{before}, dann {after}</translation>
        </message>
        <message>
            <source>{score} after</source>
            <translation>{score} nachher</translation>
        </message>
        <message>
            <source>{score} before</source>
            <translation>{score} vorher</translation>
        </message>
    </context>
    <context>
        <name>PainScale</name>
        <message>
            <source>0, no pain</source>
            <translation>0, kein Schmerz</translation>
        </message>
        <message>
            <source>10, worst I can imagine</source>
            <translation>10, der schlimmste vorstellbare</translation>
        </message>
        <message>
            <source>No pain</source>
            <translation>Kein Schmerz</translation>
        </message>
        <message>
            <source>Pain, 0 to 10</source>
            <translation>Schmerz, 0 bis 10</translation>
        </message>
        <message>
            <source>Worst I can imagine</source>
            <translation>Schlimmster vorstellbarer</translation>
        </message>
        <message>
            <source>before</source>
            <comment>under the score of before the session</comment>
            <translation>vorher</translation>
        </message>
    </context>
    <context>
        <name>PhotoCut</name>
        <message>
            <source>Off at the bottom</source>
            <translation>Unten weg</translation>
        </message>
        <message>
            <source>Off at the left</source>
            <translation>Links weg</translation>
        </message>
        <message>
            <source>Off at the right</source>
            <translation>Rechts weg</translation>
        </message>
        <message>
            <source>Off at the top</source>
            <translation>Oben weg</translation>
        </message>
        <message>
            <source>{n} %</source>
            <comment>per cent of the width or height of a photo</comment>
            <translation>{n} %</translation>
        </message>
    </context>
    <context>
        <name>PhotoField</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>Foto wählen</translation>
        </message>
        <message>
            <source>Cut it</source>
            <comment>a photo, to keep a part</comment>
            <translation>Zuschneiden</translation>
        </message>
        <message>
            <source>Draw over what you want to keep, or say how much goes at each edge.</source>
            <translation>Ziehen Sie über das, was Sie behalten möchten, oder sagen Sie, wie viel an jedem Rand wegfällt.</translation>
        </message>
        <message>
            <source>Keep this part</source>
            <translation>Diesen Teil behalten</translation>
        </message>
        <message>
            <source>No photo yet. You can drop one here.</source>
            <translation>Noch kein Foto. Sie können eines hierher ziehen.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Einen Moment …</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Remove it</source>
            <comment>a photo</comment>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>There is no picture to paste; copy one first, or choose a file.</source>
            <translation>Es gibt kein Bild zum Einfügen; kopieren Sie zuerst eines, oder wählen Sie eine Datei.</translation>
        </message>
        <message>
            <source>Turn it round</source>
            <comment>left becomes right</comment>
            <translation>Spiegeln</translation>
        </message>
        <message>
            <source>Which part of the photo?</source>
            <translation>Welcher Teil des Fotos?</translation>
        </message>
    </context>
    <context>
        <name>PhotoFields</name>
        <message>
            <source>JPEG, PNG, WebP or GIF. Place, time and camera are taken out, and the photos stay on this computer.</source>
            <translation>JPEG, PNG, WebP oder GIF. Ort, Zeit und Kamera werden entfernt, und die Fotos bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <source>Mirror the photos for the left side</source>
            <translation>Fotos für die linke Seite spiegeln</translation>
        </message>
        <message>
            <source>Photo of the hold</source>
            <translation>Foto vom Halten</translation>
        </message>
        <message>
            <source>Photo of the start</source>
            <translation>Foto vom Anfang</translation>
        </message>
        <message>
            <source>They should show the right side then. Off: both sides have them as they are.</source>
            <translation>Sie sollten dann die rechte Seite zeigen. Aus: Für beide Seiten bleiben sie, wie sie sind.</translation>
        </message>
    </context>
    <context>
        <name>Photos</name>
        <message>
            <source>The picture could not be opened.</source>
            <translation>Das Bild ließ sich nicht öffnen.</translation>
        </message>
        <message>
            <source>The picture file is larger than 50 MB; save it smaller, then try.</source>
            <translation>Die Bilddatei ist größer als 50 MB; speichern Sie sie kleiner, und versuchen Sie es dann.</translation>
        </message>
        <message>
            <source>The picture has more than 60 million pixels; save it smaller, then try.</source>
            <translation>Das Bild hat mehr als 60 Millionen Bildpunkte; speichern Sie es kleiner, und versuchen Sie es dann.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be read.</source>
            <translation>Das Bild ist beschädigt und kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>This is a HEIC, HEIF or AVIF picture, as many phones make them, and it cannot be read here; save or send it as a JPEG, then use that.</source>
            <translation>Das ist ein Bild in HEIC, HEIF oder AVIF, wie viele Telefone sie machen, und es kann hier nicht gelesen werden; speichern oder senden Sie es als JPEG, und nehmen Sie dann dieses.</translation>
        </message>
        <message>
            <source>This is a folder or a device and not a picture.</source>
            <translation>Das ist ein Ordner oder ein Gerät und kein Bild.</translation>
        </message>
        <message>
            <source>This is no picture that can be read here; use JPEG, PNG, WebP or GIF.</source>
            <translation>Dieses Bild kann hier nicht gelesen werden; nehmen Sie JPEG, PNG, WebP oder GIF.</translation>
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>A file that repeats every week, with alarms. Opened on the phone once more after a change, it changes what is there.</source>
            <translation>Eine Datei, die sich jede Woche wiederholt, mit Erinnerungen. Nach einer Änderung noch einmal auf dem Telefon geöffnet, ändert sie, was dort ist.</translation>
        </message>
        <message>
            <source>Gentle activity a week</source>
            <translation>Sanfte Aktivität in der Woche</translation>
        </message>
        <message>
            <source>More than once a day only if your physiotherapist says so.</source>
            <translation>Mehr als einmal am Tag nur, wenn Ihre Physiotherapie es sagt.</translation>
        </message>
        <message>
            <source>No wish</source>
            <translation>Kein Wunsch</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Heute nicht</translation>
        </message>
        <message>
            <source>Plan three days a week</source>
            <translation>Drei Tage in der Woche planen</translation>
        </message>
        <message>
            <source>Save for your phone's calendar</source>
            <translation>Für den Kalender Ihres Telefons speichern</translation>
        </message>
        <message>
            <source>Such as walking. How much you wish for in the end; each week suggests a little more than you did lately. Walks are noted under Care.</source>
            <translation>Zum Beispiel Spaziergänge. Wie viel Sie sich am Ende wünschen; jede Woche schlägt ein wenig mehr vor, als Sie zuletzt taten. Spaziergänge tragen Sie unter „Ratgeber“ ein.</translation>
        </message>
        <message>
            <source>Such as: sit through a film again</source>
            <translation>Zum Beispiel: wieder einen Film lang sitzen</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>Der Plan</translation>
        </message>
        <message>
            <source>The plan of every week</source>
            <translation>Der Plan für jede Woche</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <source>What is planned is easier to keep. Begin with three days, with a rest day after each, and change it as it suits you. You can also add days one by one.</source>
            <translation>Was geplant ist, fällt leichter. Beginnen Sie mit drei Tagen, jeweils mit einem Ruhetag danach, und ändern Sie es, wie es für Sie passt. Sie können Tage auch einzeln hinzufügen.</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message numerus="yes">
            <source>%n choice(s) in {name} made no sense and is(are) as at first; the old file was kept as {kept}.</source>
            <translation>
                <numerusform>%n Einstellung in {name} ergab keinen Sinn und ist wie am Anfang; die alte Datei bleibt als {kept} erhalten.</numerusform>
                <numerusform>%n Einstellungen in {name} ergaben keinen Sinn und sind wie am Anfang; die alte Datei bleibt als {kept} erhalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) of {name} could not be read and stay(s) in the file unchanged.</source>
            <translation>
                <numerusform>%n Eintrag von {name} konnte nicht gelesen werden und bleibt unverändert in der Datei.</numerusform>
                <numerusform>%n Einträge von {name} konnten nicht gelesen werden und bleiben unverändert in der Datei.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {name} %n entry(ies) had the same mark (id) as another one; all are here, and the old file is kept as {kept}.</source>
            <translation>
                <numerusform>In {name} hatte %n Eintrag dasselbe Kennzeichen (id) wie ein anderer; alle sind hier, und die alte Datei bleibt als {kept} erhalten.</numerusform>
                <numerusform>In {name} hatten %n Einträge dasselbe Kennzeichen (id) wie ein anderer; alle sind hier, und die alte Datei bleibt als {kept} erhalten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sciatica Timer is not allowed to write {name} in {place}, so it could not be saved yet.</source>
            <translation>Sciatica Timer darf {name} in {place} nicht schreiben, darum konnte es noch nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>Some answers about your pain could not be read, so please look through the stop signs before you start again.</source>
            <translation>Einige Antworten zu Ihrem Schmerz konnten nicht gelesen werden, sehen Sie darum bitte die Warnzeichen durch, bevor Sie wieder beginnen.</translation>
        </message>
        <message>
            <source>Some of the last changes in {place} could not be read whole; they are kept there as {name}.</source>
            <translation>Einige der letzten Änderungen in {place} konnten nicht ganz gelesen werden; sie bleiben dort als {name} erhalten.</translation>
        </message>
        <message>
            <source>The disk reports an error, so {name} could not be saved yet.</source>
            <translation>Das Laufwerk meldet einen Fehler, darum konnte {name} noch nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>There is no space left in {place}, so {name} could not be saved yet.</source>
            <translation>In {place} ist kein Platz mehr, darum konnte {name} noch nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>{name} in {place} could not be opened, so it was left alone and new entries stay in memory until it can be.</source>
            <translation>{name} in {place} ließ sich nicht öffnen und blieb unberührt; neue Einträge bleiben im Speicher, bis es wieder geht.</translation>
        </message>
        <message>
            <source>{name} in {place} could not be opened, so it was left alone; a session that was cut short may be in it.</source>
            <translation>{name} in {place} ließ sich nicht öffnen und blieb unberührt; eine abgebrochene Einheit kann darin sein.</translation>
        </message>
        <message>
            <source>{name} in {place} could not be saved yet.</source>
            <translation>{name} in {place} konnte noch nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>{name} is gone from {place}, but there is a backup of it.</source>
            <translation>{name} ist nicht mehr in {place}, aber es gibt eine Sicherung davon.</translation>
        </message>
        <message numerus="yes">
            <source>{name} was damaged and is kept as {kept}; %n entry(ies) could be saved.</source>
            <translation>
                <numerusform>{name} war beschädigt und bleibt als {kept} erhalten; %n Eintrag konnte gerettet werden.</numerusform>
                <numerusform>{name} war beschädigt und bleibt als {kept} erhalten; %n Einträge konnten gerettet werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was made by a newer version of Sciatica Timer, so it is only read here and never changed.</source>
            <translation>{name} stammt von einer neueren Version von Sciatica Timer, darum wird es hier nur gelesen und nie geändert.</translation>
        </message>
        <message>
            <source>{name} was made by a newer version of Sciatica Timer, so the new entry is kept beside it until that version takes it in.</source>
            <translation>{name} stammt von einer neueren Version von Sciatica Timer, darum bleibt der neue Eintrag daneben, bis jene Version ihn aufnimmt.</translation>
        </message>
        <message>
            <source>{name} was not written quite as it should be; what could be read is here, and the old file is kept as {kept}.</source>
            <translation>{name} war nicht ganz so geschrieben, wie es sein soll; was sich lesen ließ, ist hier, und die alte Datei bleibt als {kept} erhalten.</translation>
        </message>
        <message>
            <source>{place} can only be read, so {name} could not be saved yet.</source>
            <translation>{place} kann nur gelesen werden, darum konnte {name} noch nicht gespeichert werden.</translation>
        </message>
    </context>
    <context>
        <name>Programme</name>
        <message numerus="yes">
            <source>Changed: %n part(s) that you have.</source>
            <translation>
                <numerusform>Geändert: %n Teil, den Sie haben.</numerusform>
                <numerusform>Geändert: %n Teile, die Sie haben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes what you have</source>
            <translation>Ändert, was Sie haben</translation>
        </message>
        <message>
            <source>Every other day</source>
            <translation>Jeden zweiten Tag</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <source>From {name}, made on {day}. The file says so; nobody checks it.</source>
            <translation>Von {name}, erstellt am {day}. So sagt es die Datei; niemand prüft es.</translation>
        </message>
        <message>
            <source>Given by a therapist</source>
            <translation>Aus der Physiotherapie</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Wie viel</translation>
        </message>
        <message>
            <source>How much on one side</source>
            <translation>Wie viel auf einer Seite</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <source>How the body is</source>
            <translation>Haltung des Körpers</translation>
        </message>
        <message numerus="yes">
            <source>Left out of a routine, as the file does not have it: %n exercise(s).</source>
            <translation>
                <numerusform>Aus einem Programm weggelassen, weil es in der Datei fehlt: %n Übung.</numerusform>
                <numerusform>Aus einem Programm weggelassen, weil sie in der Datei fehlen: %n Übungen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, as it cannot be used: %n photo(s).</source>
            <translation>
                <numerusform>Weggelassen, weil nicht brauchbar: %n Foto.</numerusform>
                <numerusform>Weggelassen, weil nicht brauchbar: %n Fotos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, as it makes no sense: %n part(s).</source>
            <translation>
                <numerusform>Weggelassen, weil ohne Sinn: %n Teil.</numerusform>
                <numerusform>Weggelassen, weil ohne Sinn: %n Teile.</numerusform>
            </translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Made on {day}. It does not say by whom.</source>
            <translation>Erstellt am {day}. Von wem, steht nicht darin.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New</source>
            <comment>an exercise or routine</comment>
            <translation>Neu</translation>
        </message>
        <message numerus="yes">
            <source>New: %n part(s).</source>
            <translation>
                <numerusform>Neu: %n Teil.</numerusform>
                <numerusform>Neu: %n Teile.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photo of the hold</source>
            <translation>Foto vom Halten</translation>
        </message>
        <message>
            <source>Photo of the start</source>
            <translation>Foto vom Anfang</translation>
        </message>
        <message>
            <source>Photos mirrored</source>
            <translation>Fotos gespiegelt</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message numerus="yes">
            <source>Taken in: %n part(s) of the programme.</source>
            <translation>
                <numerusform>Übernommen: %n Teil des Übungsplans.</numerusform>
                <numerusform>Übernommen: %n Teile des Übungsplans.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same as here: %n part(s).</source>
            <translation>
                <numerusform>Wie hier schon vorhanden: %n Teil.</numerusform>
                <numerusform>Wie hier schon vorhanden: %n Teile.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Was gesagt wird</translation>
        </message>
        <message>
            <source>What to mind</source>
            <translation>Worauf zu achten ist</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Was Sie brauchen</translation>
        </message>
        <message>
            <source>You have it already</source>
            <translation>Sie haben es schon</translation>
        </message>
        <message>
            <source>a photo</source>
            <translation>ein Foto</translation>
        </message>
        <message>
            <source>another photo</source>
            <translation>ein anderes Foto</translation>
        </message>
        <message>
            <source>hold {low} to {high}</source>
            <translation>{low} bis {high} halten</translation>
        </message>
        <message>
            <source>left and right in turn</source>
            <translation>links und rechts im Wechsel</translation>
        </message>
        <message>
            <source>left: {dose}</source>
            <translation>links: {dose}</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>no sides, or both at once</source>
            <translation>keine Seiten oder beide zugleich</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>one side, then the other</source>
            <translation>erst eine Seite, dann die andere</translation>
        </message>
        <message>
            <source>right: {dose}</source>
            <translation>rechts: {dose}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{exercise}, left only</source>
            <translation>{exercise}, nur links</translation>
        </message>
        <message>
            <source>{exercise}, right only</source>
            <translation>{exercise}, nur rechts</translation>
        </message>
        <message>
            <source>{exercise}.</source>
            <comment>one of a list</comment>
            <translation>{exercise}.</translation>
        </message>
        <message>
            <source>{exercise}: {dose}.</source>
            <translation>{exercise}: {dose}.</translation>
        </message>
        <message>
            <source>{low} to {high} sets</source>
            <translation>{low} bis {high} Durchgänge</translation>
        </message>
        <message>
            <source>{low} to {high} times</source>
            <translation>{low}- bis {high}-mal</translation>
        </message>
        <message>
            <source>{posture}. {dose}.</source>
            <comment>Standing. 3 times, 20 s each.</comment>
            <translation>{posture}. {dose}.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeController</name>
        <message>
            <source>All files (*)</source>
            <comment>a kind of file, with its endings</comment>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
            <comment>a kind of file</comment>
            <translation>Bilder (*.jpg *.jpeg *.png *.webp *.gif)</translation>
        </message>
        <message numerus="yes">
            <source>There is room for %n exercise(s) of your own, and all of it is taken.</source>
            <translation>
                <numerusform>Es ist Platz für %n eigene Übung, und er ist voll.</numerusform>
                <numerusform>Es ist Platz für %n eigene Übungen, und er ist voll.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Which photo</source>
            <translation>Welches Foto</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>„{name}“ wurde gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeFile</name>
        <message>
            <source>The file could not be opened, so nothing was changed.</source>
            <translation>Die Datei ließ sich nicht öffnen, darum wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The file is damaged, so nothing was changed; ask for it once more.</source>
            <translation>Die Datei ist beschädigt, darum wurde nichts geändert; bitten Sie noch einmal darum.</translation>
        </message>
        <message>
            <source>The file is no programme of Sciatica Timer, so nothing was changed.</source>
            <translation>Die Datei ist kein Übungsplan von Sciatica Timer, darum wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The file was made by a newer version of Sciatica Timer, so nothing was changed; update this one, then open it again.</source>
            <translation>Die Datei stammt von einer neueren Version von Sciatica Timer, darum wurde nichts geändert; aktualisieren Sie diese, und öffnen Sie sie dann noch einmal.</translation>
        </message>
        <message>
            <source>There is more in the file than a programme can have, so nothing was changed.</source>
            <translation>In der Datei ist mehr, als ein Übungsplan haben kann, darum wurde nichts geändert.</translation>
        </message>
        <message>
            <source>There is no exercise and no routine in the file that can be read, so nothing was changed.</source>
            <translation>In der Datei ist keine Übung und kein Programm, das gelesen werden kann, darum wurde nichts geändert.</translation>
        </message>
        <message>
            <source>This is a folder or a device and not a programme, so nothing was changed.</source>
            <translation>Das ist ein Ordner oder ein Gerät und kein Übungsplan, darum wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeFiles</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Pass on {routine}</source>
            <translation>{routine} weitergeben</translation>
        </message>
        <message>
            <source>Programme</source>
            <comment>a kind of file</comment>
            <translation>Übungsplan</translation>
        </message>
        <message>
            <source>Programme (*.sciatica)</source>
            <comment>a kind of file, with its ending</comment>
            <translation>Übungsplan (*.sciatica)</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Datei speichern</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>The file holds this routine with its exercises and their photos, and the name that you write here. What you did and how it felt is not in it.</source>
            <translation>Die Datei enthält dieses Programm mit seinen Übungen und deren Fotos und den Namen, den Sie hier schreiben. Was Sie getan haben und wie es sich anfühlte, ist nicht darin.</translation>
        </message>
        <message>
            <source>There is no room for so many exercises and routines, so nothing was changed; delete some of your own first.</source>
            <translation>Für so viele Übungen und Programme ist kein Platz, darum wurde nichts geändert; löschen Sie zuerst einige eigene.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Where to save it</source>
            <translation>Wo sie gespeichert wird</translation>
        </message>
        <message>
            <source>Which programme to open</source>
            <translation>Welchen Übungsplan öffnen</translation>
        </message>
        <message>
            <source>Your name, if you like</source>
            <translation>Ihr Name, wenn Sie mögen</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} ist gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePage</name>
        <message>
            <source>A photo</source>
            <translation>Ein Foto</translation>
        </message>
        <message>
            <source>A programme for you</source>
            <translation>Ein Übungsplan für Sie</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Take it in only if you know who it is from. Nothing changes before you say so, and it can be taken back.</source>
            <translation>Übernehmen Sie ihn nur, wenn Sie wissen, von wem er ist. Nichts ändert sich, bevor Sie es sagen, und es kann zurückgenommen werden.</translation>
        </message>
        <message>
            <source>While you heal, this is better left out. Do it only if your physiotherapist or doctor gave it to you, knowing about your back.</source>
            <translation>Solange es noch heilt, bleibt das besser weg. Machen Sie es nur, wenn Physiotherapie, Arzt oder Ärztin es Ihnen gegeben hat und dabei von Ihrem Rücken weiß.</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Suchen in:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Dateien des &amp;Typs:</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Page order:</source>
            <translation>Seitenreihenfolge:</translation>
        </message>
        <message>
            <source>Pages per sheet:</source>
            <translation>Seiten pro Blatt:</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Duplex Printing</source>
            <translation>Beidseitiger Druck</translation>
        </message>
        <message>
            <source>Long side</source>
            <translation>Lange Seite</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Short side</source>
            <translation>Kurze Seite</translation>
        </message>
    </context>
    <context>
        <name>QuestionsAfter</name>
        <message>
            <source>Noted: the pain reached a little further down the leg than before. When it reaches further still, stop that move.</source>
            <translation>Notiert: Der Schmerz reichte im Bein etwas weiter nach unten als vorher. Wenn er noch weiter reicht, beenden Sie diese Übung.</translation>
        </message>
    </context>
    <context>
        <name>ReadSigns</name>
        <message>
            <source>Check that the number is right where you are</source>
            <translation>Prüfen Sie, ob die Nummer bei Ihnen stimmt</translation>
        </message>
        <message>
            <source>I have read them</source>
            <translation>Ich habe sie gelesen</translation>
        </message>
        <message>
            <source>Please read these once. Later the key S shows them at any time.</source>
            <translation>Bitte lesen Sie sie einmal. Später zeigt die Taste S sie jederzeit.</translation>
        </message>
        <message>
            <source>When to get help</source>
            <translation>Wann Sie Hilfe holen</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>It is long, or the disk is slow. Everything shows once it is read.</source>
            <translation>Er ist lang, oder das Laufwerk ist langsam. Alles wird gezeigt, sobald er gelesen ist.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Die Sicherung wird gelesen</translation>
        </message>
        <message>
            <source>Reading your history</source>
            <translation>Ihr Verlauf wird gelesen</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>a letter in it is not UTF-8</source>
            <translation>ein Buchstabe darin ist kein UTF-8</translation>
        </message>
        <message>
            <source>a number in it is too large</source>
            <translation>eine Zahl darin ist zu groß</translation>
        </message>
        <message>
            <source>a part of the file stands in it twice</source>
            <translation>ein Teil der Datei steht zweimal darin</translation>
        </message>
        <message>
            <source>it does not hold what belongs there</source>
            <translation>es enthält nicht, was dorthin gehört</translation>
        </message>
        <message>
            <source>it is not JSON, or not all of it</source>
            <translation>es ist kein JSON oder nicht alles davon</translation>
        </message>
        <message>
            <source>it is not a whole copy</source>
            <translation>es ist keine ganze Kopie</translation>
        </message>
        <message>
            <source>the name of a part of it is damaged</source>
            <translation>der Name eines Teils davon ist beschädigt</translation>
        </message>
        <message>
            <source>too many brackets stand inside one another</source>
            <translation>zu viele Klammern stehen ineinander</translation>
        </message>
        <message>
            <source>{time} is not between {first} and {last}</source>
            <translation>{time} liegt nicht zwischen {first} und {last}</translation>
        </message>
        <message>
            <source>“{name}” cannot be {value}</source>
            <translation>„{name}“ kann nicht {value} sein</translation>
        </message>
        <message>
            <source>“{name}” does not hold what belongs there</source>
            <translation>„{name}“ enthält nicht, was dorthin gehört</translation>
        </message>
        <message>
            <source>“{name}” has no offset from UTC</source>
            <translation>„{name}“ hat keine Abweichung von UTC</translation>
        </message>
        <message>
            <source>“{name}” is missing</source>
            <translation>„{name}“ fehlt</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>A day without is part of it. Nothing reminds you of this day any more; your answer is kept, to look back at.</source>
            <translation>Ein Tag ohne gehört dazu. An diesen Tag erinnert nichts mehr; Ihre Antwort bleibt erhalten, zum Zurückblicken.</translation>
        </message>
        <message>
            <source>A message comes at the planned hour, and once more an hour later if nothing was done. From {start} to {end} it stays quiet.</source>
            <translation>Zur geplanten Stunde kommt eine Nachricht, und eine Stunde später noch einmal, wenn nichts getan wurde. Von {start} bis {end} bleibt es still.</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) at the computer without a break. Stand up, and walk a few steps if you can.</source>
            <translation>
                <numerusform>Etwa %n Minute am Computer ohne Pause. Stehen Sie auf, und gehen Sie ein paar Schritte, wenn Sie können.</numerusform>
                <numerusform>Etwa %n Minuten am Computer ohne Pause. Stehen Sie auf, und gehen Sie ein paar Schritte, wenn Sie können.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of this can be changed in Settings.</source>
            <translation>All das können Sie in den Einstellungen ändern.</translation>
        </message>
        <message>
            <source>For this, Sciatica Timer stays in the tray when you close its window.</source>
            <translation>Dafür bleibt Sciatica Timer als kleines Symbol offen, wenn Sie sein Fenster schließen.</translation>
        </message>
        <message>
            <source>Get up for a minute</source>
            <translation>Kurz aufstehen</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>In half an hour</source>
            <translation>In einer halben Stunde</translation>
        </message>
        <message>
            <source>It is still on your plan for today.</source>
            <translation>Es steht noch auf Ihrem Plan für heute.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>No more today</source>
            <translation>Heute nicht mehr</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Heute nicht</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Erinnern</translation>
        </message>
        <message>
            <source>Remind me, and start with the computer</source>
            <translation>Erinnern, und mit dem Computer starten</translation>
        </message>
        <message>
            <source>Shall Sciatica Timer remind you?</source>
            <translation>Soll Sciatica Timer Sie erinnern?</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>This desktop has no tray. It can remind you as long as its window is open, or made small.</source>
            <translation>Auf diesem Computer kann die App nicht als kleines Symbol offen bleiben. Sie kann Sie erinnern, solange ihr Fenster offen oder verkleinert ist.</translation>
        </message>
        <message>
            <source>What for: {words}</source>
            <translation>Wofür: {words}</translation>
        </message>
        <message>
            <source>What is in the way today?</source>
            <translation>Was steht heute im Weg?</translation>
        </message>
        <message>
            <source>You planned it for today.</source>
            <translation>Sie haben es für heute geplant.</translation>
        </message>
        <message>
            <source>You planned it for {time}.</source>
            <translation>Sie haben es für {time} geplant.</translation>
        </message>
    </context>
    <context>
        <name>ReminderController</name>
        <message>
            <source>It is kept. Nothing reminds you of this day any more.</source>
            <translation>Es ist vermerkt. An diesen Tag erinnert nichts mehr.</translation>
        </message>
        <message>
            <source>It is kept. Strong or new pain? Look at the stop signs first.</source>
            <translation>Es ist vermerkt. Starker oder neuer Schmerz? Sehen Sie zuerst die Warnzeichen an.</translation>
        </message>
        <message>
            <source>Time for your exercises</source>
            <translation>Zeit für Ihre Übungen</translation>
        </message>
    </context>
    <context>
        <name>RemindersSection</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>A message comes after a while at the computer. Five minutes away from keyboard and mouse are a break, and so is a session.</source>
            <translation>Nach einer Weile am Computer kommt eine Nachricht. Fünf Minuten ohne Tastatur und Maus sind eine Pause, eine Einheit auch.</translation>
        </message>
        <message>
            <source>At the planned hour, and once more an hour later if nothing was done.</source>
            <translation>Zur geplanten Stunde, und eine Stunde später noch einmal, wenn nichts getan wurde.</translation>
        </message>
        <message>
            <source>Closing the window leaves a small icon, and reminders go on. Its menu quits.</source>
            <translation>Beim Schließen des Fensters bleibt ein kleines Symbol, und es wird weiter erinnert. Sein Menü beendet die App.</translation>
        </message>
        <message>
            <source>It then waits in the tray, without a window.</source>
            <translation>Es wartet dann als Symbol, ohne Fenster.</translation>
        </message>
        <message>
            <source>Plan my week</source>
            <translation>Meine Woche planen</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Ruhe ab</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Ruhe bis</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Erinnern</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Say when to get up</source>
            <translation>Ans Aufstehen erinnern</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Mit dem Computer starten</translation>
        </message>
        <message>
            <source>Stay in the tray</source>
            <translation>Als Symbol offen bleiben</translation>
        </message>
        <message>
            <source>This desktop does not tell when keyboard and mouse were last used, so it cannot be said here when to get up from the computer.</source>
            <translation>Dieser Computer sagt nicht, wann Tastatur und Maus zuletzt benutzt wurden. Darum kann hier nicht ans Aufstehen erinnert werden.</translation>
        </message>
        <message>
            <source>This desktop has no tray. Reminders come as long as the window is open, or made small; closing it ends them.</source>
            <translation>Auf diesem Computer kann die App nicht als kleines Symbol offen bleiben. Erinnert wird, solange das Fenster offen oder verkleinert ist; mit dem Schließen endet es.</translation>
        </message>
        <message>
            <source>Time at the computer before that</source>
            <translation>Zeit am Computer bis dahin</translation>
        </message>
        <message>
            <source>What falls into these hours comes when they end. Late in the evening it comes five minutes before they begin.</source>
            <translation>Was in diese Stunden fällt, kommt an ihrem Ende. Spät am Abend kommt es fünf Minuten, bevor sie beginnen.</translation>
        </message>
        <message>
            <source>“Some time” is at</source>
            <translation>„Irgendwann“ ist um</translation>
        </message>
    </context>
    <context>
        <name>RepDots</name>
        <message>
            <source>&lt;b&gt;Rep {rep}&lt;/b&gt; of {reps}</source>
            <comment>What stands in &lt;b&gt; is shown bold.</comment>
            <translation>&lt;b&gt;{rep}. Mal&lt;/b&gt; von {reps}</translation>
        </message>
        <message>
            <source>&lt;b&gt;Rep {rep}&lt;/b&gt; of {reps}, set {set}</source>
            <comment>What stands in &lt;b&gt; is shown bold.</comment>
            <translation>&lt;b&gt;{rep}. Mal&lt;/b&gt; von {reps}, Durchgang {set}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n more did not fit on this page.</source>
            <translation>
                <numerusform>%n weitere passte nicht auf diese Seite.</numerusform>
                <numerusform>%n weitere passten nicht auf diese Seite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set(s) of {reps} × {hold} s</source>
            <translation>
                <numerusform>%n Durchgang, {reps} × {hold} s</numerusform>
                <numerusform>%n Durchgänge, {reps} × {hold} s</numerusform>
            </translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>After sessions</source>
            <translation>Nach den Einheiten</translation>
        </message>
        <message>
            <source>Before sessions</source>
            <translation>Vor den Einheiten</translation>
        </message>
        <message>
            <source>Before sessions, first week: {earlier}. Last week: {later}.</source>
            <comment>down the leg</comment>
            <translation>Vor den Einheiten, erste Woche: {earlier}. Letzte Woche: {later}.</translation>
        </message>
        <message>
            <source>Before sessions: no answers.</source>
            <translation>Vor den Einheiten: keine Antworten.</translation>
        </message>
        <message>
            <source>Before sessions: {reach}.</source>
            <comment>how far down the leg</comment>
            <translation>Vor den Einheiten: {reach}.</translation>
        </message>
        <message>
            <source>Down to</source>
            <translation>Bis</translation>
        </message>
        <message numerus="yes">
            <source>Each point is the mean of %n week(s).</source>
            <translation>
                <numerusform>Jeder Punkt ist der Durchschnitt von %n Woche.</numerusform>
                <numerusform>Jeder Punkt ist der Durchschnitt von %n Wochen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each point is the middle answer of %n week(s).</source>
            <translation>
                <numerusform>Jeder Punkt ist die mittlere Antwort von %n Woche.</numerusform>
                <numerusform>Jeder Punkt ist die mittlere Antwort von %n Wochen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Übung</translation>
        </message>
        <message>
            <source>Exercise for sciatica</source>
            <translation>Übungen bei Ischias</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <source>First dose</source>
            <translation>Erste Menge</translation>
        </message>
        <message>
            <source>For the physiotherapist: {period}</source>
            <translation>Für die Physiotherapie: {period}</translation>
        </message>
        <message>
            <source>From the week of</source>
            <translation>Ab der Woche vom</translation>
        </message>
        <message>
            <source>How far down after</source>
            <translation>Wie weit nach unten, nachher</translation>
        </message>
        <message>
            <source>How far down before</source>
            <translation>Wie weit nach unten, vorher</translation>
        </message>
        <message>
            <source>How far down it reaches</source>
            <translation>Wie weit nach unten</translation>
        </message>
        <message>
            <source>How far it reaches wanders from day to day.</source>
            <translation>Wie weit es reicht, schwankt von Tag zu Tag.</translation>
        </message>
        <message>
            <source>It hurt</source>
            <translation>Tat weh</translation>
        </message>
        <message>
            <source>It hurt: {name}</source>
            <translation>Tat weh: {name}</translation>
        </message>
        <message>
            <source>Latest dose</source>
            <translation>Letzte Menge</translation>
        </message>
        <message>
            <source>Long notes are shortened.</source>
            <translation>Lange Notizen sind gekürzt.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No answers</source>
            <translation>Keine Antworten</translation>
        </message>
        <message>
            <source>No exercise was noted as hurting.</source>
            <translation>Bei keiner Übung wurde Schmerz vermerkt.</translation>
        </message>
        <message>
            <source>No exercise was noted by itself.</source>
            <translation>Keine einzelne Übung wurde vermerkt.</translation>
        </message>
        <message>
            <source>None was noted.</source>
            <translation>Es wurde keine vermerkt.</translation>
        </message>
        <message>
            <source>Noted by the person in Sciatica Timer, which guides exercise and does not diagnose. Pain is told from 0 to 10; a change of less than 2 points means nothing. 3 × 20 s is three times, held for 20 seconds each.</source>
            <translation>In Sciatica Timer selbst notiert; die App leitet Übungen an und stellt keine Diagnose. Schmerz wird von 0 bis 10 angegeben; eine Änderung unter 2 Punkten bedeutet nichts. 3 × 20 s heißt dreimal, je 20 Sekunden gehalten.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Nothing was noted in these weeks.</source>
            <translation>In diesen Wochen wurde nichts notiert.</translation>
        </message>
        <message>
            <source>Other activity</source>
            <translation>Andere Aktivität</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Schmerz</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Schmerz nachher</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Schmerz vorher</translation>
        </message>
        <message>
            <source>Pain, 0 to 10</source>
            <translation>Schmerz, 0 bis 10</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Was getan wurde</translation>
        </message>
        <message>
            <source>after</source>
            <translation>nachher</translation>
        </message>
        <message>
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message numerus="yes">
            <source>day(s) with exercise or activity</source>
            <comment>stands under the number</comment>
            <translation>
                <numerusform>Tag mit Übung oder Aktivität</numerusform>
                <numerusform>Tage mit Übung oder Aktivität</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>exercise session(s), {minutes}</source>
            <comment>stands under the number</comment>
            <translation>
                <numerusform>Übungseinheit, {minutes}</numerusform>
                <numerusform>Übungseinheiten, {minutes}</numerusform>
            </translation>
        </message>
        <message>
            <source>made on {day}</source>
            <translation>erstellt am {day}</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>gleich</translation>
        </message>
        <message numerus="yes">
            <source>week(s) without a goal: unwell, away or a very gentle day</source>
            <comment>stands under the number</comment>
            <translation>
                <numerusform>Woche ohne Ziel: krank, verreist oder ein sehr sanfter Tag</numerusform>
                <numerusform>Wochen ohne Ziel: krank, verreist oder ein sehr sanfter Tag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>weeks with %n day(s) or more, the goal</source>
            <translation>
                <numerusform>Wochen mit %n Tag oder mehr, dem Ziel</numerusform>
                <numerusform>Wochen mit %n Tagen oder mehr, dem Ziel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>whole weeks so far; the goal is %n day(s) or more</source>
            <translation>
                <numerusform>ganze Wochen bisher; das Ziel ist %n Tag oder mehr</numerusform>
                <numerusform>ganze Wochen bisher; das Ziel sind %n Tage oder mehr</numerusform>
            </translation>
        </message>
        <message>
            <source>{dose} ({way})</source>
            <comment>another way to do it</comment>
            <translation>{dose} ({way})</translation>
        </message>
        <message>
            <source>{exercise}, each side</source>
            <translation>{exercise}, jede Seite</translation>
        </message>
        <message>
            <source>{exercise}, left</source>
            <translation>{exercise}, links</translation>
        </message>
        <message>
            <source>{exercise}, right</source>
            <translation>{exercise}, rechts</translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %n week(s)</source>
            <translation>
                <numerusform>{first} bis {last}, %n Woche</numerusform>
                <numerusform>{first} bis {last}, %n Wochen</numerusform>
            </translation>
        </message>
        <message>
            <source>{kept} of {all}</source>
            <translation>{kept} von {all}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>{n} another way</source>
            <comment>how often it was then done in one</comment>
            <translation>{n} andere Variante</translation>
        </message>
        <message>
            <source>{n} easier</source>
            <comment>how often it was then done in an easier way</comment>
            <translation>{n} leichter</translation>
        </message>
        <message>
            <source>{n} ended</source>
            <comment>how often the session was ended there</comment>
            <translation>{n} beendet</translation>
        </message>
        <message>
            <source>{n} left out</source>
            <comment>how often the rest of it was left out</comment>
            <translation>{n} weggelassen</translation>
        </message>
        <message numerus="yes">
            <source>{n} minute(s)</source>
            <translation>
                <numerusform>{n} Minute</numerusform>
                <numerusform>{n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} von {all}</translation>
        </message>
        <message>
            <source>{reps} × {hold} s</source>
            <comment>how often, and for how many seconds</comment>
            <translation>{reps} × {hold} s</translation>
        </message>
        <message>
            <source>{when}: answers in one week only.</source>
            <comment>before or after sessions</comment>
            <translation>{when}: Antworten nur in einer Woche.</translation>
        </message>
        <message>
            <source>{when}: from {earlier} to {later}, about the same.</source>
            <translation>{when}: von {earlier} auf {later}, etwa gleich.</translation>
        </message>
        <message>
            <source>{when}: from {earlier} to {later}, {points} points higher.</source>
            <translation>{when}: von {earlier} auf {later}, {points} Punkte höher.</translation>
        </message>
        <message>
            <source>{when}: from {earlier} to {later}, {points} points lower.</source>
            <translation>{when}: von {earlier} auf {later}, {points} Punkte niedriger.</translation>
        </message>
        <message>
            <source>{when}: no answers.</source>
            <comment>before or after sessions</comment>
            <translation>{when}: keine Antworten.</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>12 weeks</source>
            <translation>12 Wochen</translation>
        </message>
        <message>
            <source>4 weeks</source>
            <translation>4 Wochen</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Alle Notizen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>For the physiotherapist</source>
            <translation>Für die Physiotherapie</translation>
        </message>
        <message>
            <source>From the week of</source>
            <translation>Ab der Woche vom</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Wie weit zurück</translation>
        </message>
        <message>
            <source>If not ticked, it is forgotten when you close this page.</source>
            <translation>Ist dies aus, wird er vergessen, wenn Sie diese Seite schließen.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Name, if you like</source>
            <translation>Name, wenn Sie mögen</translation>
        </message>
        <message>
            <source>No notes</source>
            <translation>Keine Notizen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>One page for the physiotherapist</source>
            <translation>Eine Seite für die Physiotherapie</translation>
        </message>
        <message>
            <source>Other weeks</source>
            <translation>Andere Wochen</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Remember the name</source>
            <translation>Namen merken</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>Show the charts as a table</source>
            <translation>Diagramme als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Seite zeigen</translation>
        </message>
        <message>
            <source>There are no notes in this time.</source>
            <translation>In dieser Zeit gibt es keine Notizen.</translation>
        </message>
        <message>
            <source>Tick what the page may show.</source>
            <translation>Haken Sie an, was die Seite zeigen darf.</translation>
        </message>
        <message>
            <source>To the week of</source>
            <translation>Bis zur Woche vom</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Ihre Notizen</translation>
        </message>
    </context>
    <context>
        <name>ReportPreview</name>
        <message>
            <source>The page as it will be</source>
            <translation>Die Seite, wie sie wird</translation>
        </message>
    </context>
    <context>
        <name>RoutineCard</name>
        <message>
            <source>Show {routine}</source>
            <translation>{routine} zeigen</translation>
        </message>
        <message>
            <source>{name}, {exercises}</source>
            <translation>{name}, {exercises}</translation>
        </message>
        <message>
            <source>{name}, {exercises}, {length}</source>
            <translation>{name}, {exercises}, {length}</translation>
        </message>
    </context>
    <context>
        <name>RoutineEditor</name>
        <message numerus="yes">
            <source>%n change(s) of position.</source>
            <translation>
                <numerusform>%n Wechsel der Haltung.</numerusform>
                <numerusform>%n Wechsel der Haltung.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A routine has room for %n exercise(s).</source>
            <translation>
                <numerusform>Ein Programm hat Platz für %n Übung.</numerusform>
                <numerusform>Ein Programm hat Platz für %n Übungen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s).</source>
            <comment>the length of a routine</comment>
            <translation>
                <numerusform>Etwa %n Minute.</numerusform>
                <numerusform>Etwa %n Minuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add the exercise</source>
            <translation>Übung hinzufügen</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Tiefer</translation>
        </message>
        <message>
            <source>Every other day</source>
            <translation>Jeden zweiten Tag</translation>
        </message>
        <message>
            <source>Exercise to add</source>
            <translation>Übung zum Hinzufügen</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <source>Exercises of the routine</source>
            <translation>Übungen des Programms</translation>
        </message>
        <message>
            <source>For example: in the morning</source>
            <translation>Zum Beispiel: am Morgen</translation>
        </message>
        <message>
            <source>How often all of it is done</source>
            <translation>Wie oft alles gemacht wird</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Es braucht einen Namen.</translation>
        </message>
        <message>
            <source>It needs at least one exercise.</source>
            <translation>Es braucht mindestens eine Übung.</translation>
        </message>
        <message>
            <source>Move the exercise down</source>
            <translation>Übung tiefer setzen</translation>
        </message>
        <message>
            <source>Move the exercise up</source>
            <translation>Übung höher setzen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nothing is in it yet. Choose an exercise below and press Add.</source>
            <translation>Noch ist nichts darin. Wählen Sie unten eine Übung, und drücken Sie „Hinzufügen“.</translation>
        </message>
        <message>
            <source>On the day after, Today suggests another one.</source>
            <translation>Am Tag danach schlägt „Heute“ ein anderes vor.</translation>
        </message>
        <message>
            <source>Order it for few changes of position</source>
            <translation>So ordnen, dass die Haltung selten wechselt</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the exercise</source>
            <translation>Übung entfernen</translation>
        </message>
        <message>
            <source>Rest between two exercises</source>
            <translation>Pause zwischen zwei Übungen</translation>
        </message>
        <message>
            <source>Save it and try it now</source>
            <translation>Speichern und gleich versuchen</translation>
        </message>
        <message>
            <source>The order is another now.</source>
            <translation>Die Reihenfolge ist jetzt eine andere.</translation>
        </message>
        <message>
            <source>The routine as a whole</source>
            <translation>Das Programm im Ganzen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Höher</translation>
        </message>
        <message>
            <source>Your own routine</source>
            <translation>Ihr eigenes Programm</translation>
        </message>
        <message>
            <source>{n}. {exercise}</source>
            <comment>a row of a list</comment>
            <translation>{n}. {exercise}</translation>
        </message>
        <message>
            <source>{n}. {exercise} (left only)</source>
            <translation>{n}. {exercise} (nur links)</translation>
        </message>
        <message>
            <source>{n}. {exercise} (right only)</source>
            <translation>{n}. {exercise} (nur rechts)</translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <translation>„{name}“ wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>RoutinesController</name>
        <message numerus="yes">
            <source>There is room for %n routine(s) of your own.</source>
            <translation>
                <numerusform>Es ist Platz für %n eigenes Programm.</numerusform>
                <numerusform>Es ist Platz für %n eigene Programme.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{routine}, my way</source>
            <comment>the name of a copy</comment>
            <translation>{routine}, auf meine Art</translation>
        </message>
        <message>
            <source>“{name}” is a favourite now.</source>
            <translation>„{name}“ ist jetzt ein Favorit.</translation>
        </message>
        <message>
            <source>“{name}” is hidden on Today now.</source>
            <translation>„{name}“ ist jetzt unter „Heute“ verborgen.</translation>
        </message>
        <message>
            <source>“{name}” is no favourite any more.</source>
            <translation>„{name}“ ist kein Favorit mehr.</translation>
        </message>
        <message>
            <source>“{name}” is number {place} of {count} now.</source>
            <translation>„{name}“ ist jetzt Nummer {place} von {count}.</translation>
        </message>
        <message>
            <source>“{name}” is shown on Today again.</source>
            <translation>„{name}“ steht wieder unter „Heute“.</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>„{name}“ wurde gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>RoutinesPage</name>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Tiefer</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>Favourites stand first. Drag a row, or move it with Alt and an arrow.</source>
            <translation>Favoriten stehen vorn. Ziehen Sie eine Zeile, oder bewegen Sie sie mit Alt und einer Pfeiltaste.</translation>
        </message>
        <message>
            <source>Hide it on Today</source>
            <translation>Unter „Heute“ verbergen</translation>
        </message>
        <message>
            <source>In the order of Today</source>
            <translation>In der Reihenfolge von „Heute“</translation>
        </message>
        <message>
            <source>It stays here, and in your calendar.</source>
            <translation>Es bleibt hier und in Ihrem Kalender.</translation>
        </message>
        <message>
            <source>Make a copy to change</source>
            <translation>Kopie zum Ändern</translation>
        </message>
        <message>
            <source>Move the routine down</source>
            <translation>Programm tiefer setzen</translation>
        </message>
        <message>
            <source>Move the routine up</source>
            <translation>Programm höher setzen</translation>
        </message>
        <message>
            <source>New routine</source>
            <translation>Neues Programm</translation>
        </message>
        <message>
            <source>Routines</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Höher</translation>
        </message>
        <message>
            <source>{routine} (favourite)</source>
            <translation>{routine} (Favorit)</translation>
        </message>
        <message>
            <source>{routine} (hidden)</source>
            <translation>{routine} (verborgen)</translation>
        </message>
    </context>
    <context>
        <name>SaveStatus</name>
        <message>
            <source>Close anyway</source>
            <translation>Trotzdem schließen</translation>
        </message>
        <message>
            <source>Everything is saved now.</source>
            <translation>Jetzt ist alles gespeichert.</translation>
        </message>
        <message>
            <source>Not everything is saved</source>
            <translation>Nicht alles ist gespeichert</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message>
            <source>Still saving</source>
            <translation>Es wird noch gespeichert</translation>
        </message>
        <message>
            <source>The disk is slow. The window closes once everything is saved.</source>
            <translation>Das Laufwerk ist langsam. Das Fenster schließt sich, sobald alles gespeichert ist.</translation>
        </message>
        <message>
            <source>The last changes could not be saved yet.</source>
            <translation>Die letzten Änderungen konnten noch nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>ScreenAwake</name>
        <message>
            <source>An exercise session is going on</source>
            <translation>Eine Übungseinheit läuft</translation>
        </message>
    </context>
    <context>
        <name>SearchCard</name>
        <message>
            <source>Close the search</source>
            <translation>Suche schließen</translation>
        </message>
        <message>
            <source>Every exercise</source>
            <translation>Jede Übung</translation>
        </message>
        <message>
            <source>Every routine</source>
            <translation>Jedes Programm</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <source>Only this routine</source>
            <translation>Nur dieses Programm</translation>
        </message>
        <message>
            <source>Only with this exercise</source>
            <translation>Nur mit dieser Übung</translation>
        </message>
        <message>
            <source>Type a word of a note, or choose an exercise or a routine.</source>
            <translation>Geben Sie ein Wort aus einer Notiz ein, oder wählen Sie eine Übung oder ein Programm.</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>Gesuchte Wörter</translation>
        </message>
        <message>
            <source>{n} found</source>
            <translation>{n} gefunden</translation>
        </message>
        <message>
            <source>{n} found, the newest {most} are shown.</source>
            <translation>{n} gefunden, die neuesten {most} werden gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>SeeDoctorCard</name>
        <message>
            <source>I have read this</source>
            <translation>Ich habe das gelesen</translation>
        </message>
        <message>
            <source>Page for the doctor</source>
            <translation>Seite für die Arztpraxis</translation>
        </message>
        <message>
            <source>Show it to a doctor</source>
            <translation>Ärztlich abklären lassen</translation>
        </message>
    </context>
    <context>
        <name>SegmentLine</name>
        <message>
            <source>Exercise {at} of {all}</source>
            <translation>Übung {at} von {all}</translation>
        </message>
    </context>
    <context>
        <name>SessionBlock</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Copy to another day</source>
            <translation>Auf anderen Tag kopieren</translation>
        </message>
        <message>
            <source>Copy {name}, {time}</source>
            <translation>{name}, {time}, kopieren</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Am Tag danach</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete {name}, {time}</source>
            <translation>{name}, {time}, löschen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit {name}, {time}</source>
            <translation>{name}, {time}, bearbeiten</translation>
        </message>
        <message>
            <source>Ended early.</source>
            <translation>Vorzeitig beendet.</translation>
        </message>
        <message>
            <source>Felt</source>
            <translation>Wie es war</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>{time}, {n} min</source>
            <comment>minutes</comment>
            <translation>{time}, {n} min</translation>
        </message>
    </context>
    <context>
        <name>SessionView</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session begins by itself.</source>
            <translation>Die Stimme wird vorbereitet. Die Einheit beginnt von selbst.</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session goes on by itself.</source>
            <translation>Die Stimme wird vorbereitet. Die Einheit geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>It hurts</source>
            <translation>Es tut weh</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Ton an</translation>
        </message>
        <message>
            <source>Stop signs</source>
            <translation>Warnzeichen</translation>
        </message>
        <message>
            <source>done about {time}</source>
            <translation>fertig etwa {time}</translation>
        </message>
        <message>
            <source>done at {time}</source>
            <translation>fertig um {time}</translation>
        </message>
    </context>
    <context>
        <name>SessionViewController</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>F1 shows the keys.</source>
            <translation>F1 zeigt die Tasten.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Leave this session?</source>
            <translation>Diese Einheit verlassen?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message>
            <source>The sound is off.</source>
            <translation>Der Ton ist aus.</translation>
        </message>
        <message>
            <source>This computer's clock was set during the session, which is written down under {day}. In the calendar you can change that.</source>
            <translation>Die Uhr dieses Computers wurde während der Einheit gestellt. Die Einheit steht unter dem {day}. Im Kalender können Sie das ändern.</translation>
        </message>
        <message>
            <source>Volume {percent} of 100</source>
            <translation>Lautstärke {percent} von 100</translation>
        </message>
        <message>
            <source>You can keep what you did so far. It will be in your calendar.</source>
            <translation>Was Sie bisher getan haben, können Sie behalten. Es steht dann in Ihrem Kalender.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>A new day begins at</source>
            <translation>Ein neuer Tag beginnt um</translation>
        </message>
        <message>
            <source>A step up that would make a session longer is not suggested.</source>
            <translation>Ein Schritt nach oben, der eine Einheit länger machen würde, wird nicht vorgeschlagen.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über die App</translation>
        </message>
        <message>
            <source>As on this computer ({language})</source>
            <translation>Wie auf diesem Computer ({language})</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>Wie üblich</translation>
        </message>
        <message>
            <source>As usual here ({day})</source>
            <translation>Wie hier üblich ({day})</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <source>Calendar and care</source>
            <translation>Kalender und Ratgeber</translation>
        </message>
        <message>
            <source>Check that it is right where you are.</source>
            <translation>Prüfen Sie, ob sie bei Ihnen stimmt.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Ctrl + and Ctrl - change it on every page, and in a session. In a narrow window the largest text is somewhat smaller.</source>
            <translation>Strg + und Strg - ändern sie auf jeder Seite und in einer Einheit. In einem schmalen Fenster ist der größte Text etwas kleiner.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Days a week</source>
            <translation>Tage in der Woche</translation>
        </message>
        <message>
            <source>Each hold goes on until you press the space bar.</source>
            <translation>Jedes Halten dauert, bis Sie die Leertaste drücken.</translation>
        </message>
        <message>
            <source>Emergency number</source>
            <translation>Notrufnummer</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>First day of the week</source>
            <translation>Erster Tag der Woche</translation>
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <translation>Freie Software unter der MIT-Lizenz.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>How often you wish to exercise.</source>
            <translation>Wie oft Sie üben möchten.</translation>
        </message>
        <message>
            <source>It goes first. Both sides get the same exercises.</source>
            <translation>Sie kommt zuerst. Beide Seiten bekommen dieselben Übungen.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Longest session</source>
            <translation>Längste Einheit</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Keine Grenze</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Pause between reps</source>
            <translation>Pause zwischen Wiederholungen</translation>
        </message>
        <message>
            <source>Pictures stand still and change softly.</source>
            <translation>Bilder stehen still und wechseln weich.</translation>
        </message>
        <message>
            <source>Press F11 to fill the screen, and again to go back.</source>
            <translation>Drücken Sie F11 für den ganzen Bildschirm, und noch einmal, um zurückzugehen.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Sciatica Timer guides exercise. It does not diagnose.</source>
            <translation>Sciatica Timer leitet Übungen an. Die App stellt keine Diagnose.</translation>
        </message>
        <message>
            <source>Sciatica Timer {version}</source>
            <translation>Sciatica Timer {version}</translation>
        </message>
        <message>
            <source>Sore side</source>
            <translation>Schmerzende Seite</translation>
        </message>
        <message>
            <source>Stronger colours and lines.</source>
            <translation>Stärkere Farben und Linien.</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Time to get ready</source>
            <translation>Zeit zum Bereitmachen</translation>
        </message>
        <message>
            <source>To lie down and find the position.</source>
            <translation>Um sich hinzulegen und die Haltung zu finden.</translation>
        </message>
        <message>
            <source>Wait for me</source>
            <translation>Auf mich warten</translation>
        </message>
        <message>
            <source>What you do before that counts for the day before.</source>
            <translation>Was Sie davor tun, zählt für den Tag davor.</translation>
        </message>
        <message>
            <source>What you read, hear and print changes at once.</source>
            <translation>Was Sie lesen, hören und drucken, wechselt sofort.</translation>
        </message>
        <message>
            <source>{number}, as usual here</source>
            <translation>{number}, wie hier üblich</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} Tage</translation>
        </message>
        <message>
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <source>{n} times</source>
            <translation>{n}-mal</translation>
        </message>
        <message>
            <source>{n} times as long</source>
            <translation>{n}-mal so lang</translation>
        </message>
    </context>
    <context>
        <name>SettingsController</name>
        <message>
            <source>{size} MB of stored speech were cleared. It is made again when needed.</source>
            <translation>{size} MB gespeicherte Sprache wurden gelöscht. Sie wird neu gemacht, wenn sie gebraucht wird.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Everything stays on this computer, in this folder:</source>
            <translation>Alles bleibt auf diesem Computer, in diesem Ordner:</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Save or print your history</source>
            <translation>Verlauf speichern oder drucken</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Ihre Daten</translation>
        </message>
    </context>
    <context>
        <name>SideBadge</name>
        <message>
            <source>Both sides</source>
            <translation>Beide Seiten</translation>
        </message>
        <message>
            <source>LEFT</source>
            <translation>LINKS</translation>
        </message>
        <message>
            <source>RIGHT</source>
            <translation>RECHTS</translation>
        </message>
    </context>
    <context>
        <name>SignCard</name>
        <message>
            <source>I have one of these</source>
            <translation>Ich habe eines davon</translation>
        </message>
        <message>
            <source>I have one of these: {list}</source>
            <comment>the title of a list of signs</comment>
            <translation>Ich habe eines davon: {list}</translation>
        </message>
    </context>
    <context>
        <name>SignsButton</name>
        <message>
            <source>Stop signs</source>
            <translation>Warnzeichen</translation>
        </message>
        <message>
            <source>Stop signs (S)</source>
            <translation>Warnzeichen (S)</translation>
        </message>
    </context>
    <context>
        <name>SixWeeks</name>
        <message>
            <source>No heavy lifting and no twisting of the back until {date}.</source>
            <translation>Bis zum {date} kein schweres Heben und kein Drehen des Rückens.</translation>
        </message>
        <message>
            <source>No heavy lifting, no twisting, until {date}</source>
            <translation>Kein schweres Heben, kein Drehen, bis zum {date}</translation>
        </message>
        <message>
            <source>no heavy lifting, no twisting</source>
            <comment>of a day, after its date</comment>
            <translation>kein schweres Heben, kein Drehen</translation>
        </message>
    </context>
    <context>
        <name>SmallWords</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>SoreStep</name>
        <message>
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Seen from behind. Both sides get the same exercises.</source>
            <translation>Von hinten gesehen. Beide Seiten bekommen dieselben Übungen.</translation>
        </message>
        <message>
            <source>Which side is sore?</source>
            <translation>Welche Seite tut weh?</translation>
        </message>
        <message>
            <source>You can change this later in Settings</source>
            <translation>Sie können das später in den Einstellungen ändern</translation>
        </message>
    </context>
    <context>
        <name>SoundStep</name>
        <message>
            <source>Best tried lying down, where you will exercise.</source>
            <translation>Versuchen Sie es am besten im Liegen, dort, wo Sie üben werden.</translation>
        </message>
        <message>
            <source>Can you hear the voice?</source>
            <translation>Können Sie die Stimme hören?</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Schneller</translation>
        </message>
        <message>
            <source>Go to Today</source>
            <translation>Weiter zu „Heute“</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Lauter</translation>
        </message>
        <message>
            <source>Play a sentence</source>
            <translation>Einen Satz abspielen</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Leiser</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Langsamer</translation>
        </message>
        <message>
            <source>You can change this later in Settings</source>
            <translation>Sie können das später in den Einstellungen ändern</translation>
        </message>
    </context>
    <context>
        <name>SpokenWordsFields</name>
        <message>
            <source>Made from your steps. Change what should be said otherwise. {side} stands for left or right.</source>
            <translation>Aus Ihren Schritten gemacht. Ändern Sie, was anders gesagt werden soll. {side} steht für „linke“ oder „rechte“; mit „:weak“ vor der letzten Klammer für „linken“ oder „rechten“.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>Noch %n Sekunde</numerusform>
                <numerusform>Noch %n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) so far</source>
            <comment>of a hold without an end</comment>
            <translation>
                <numerusform>%n Sekunde bisher</numerusform>
                <numerusform>%n Sekunden bisher</numerusform>
            </translation>
        </message>
        <message>
            <source>Breathe</source>
            <translation>Atmen</translation>
        </message>
        <message>
            <source>Change sides</source>
            <translation>Seite wechseln</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Easier version: {dose}</source>
            <translation>Leichtere Variante: {dose}</translation>
        </message>
        <message>
            <source>Get ready</source>
            <translation>Bereitmachen</translation>
        </message>
        <message>
            <source>Get up</source>
            <translation>Aufstehen</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session goes on by itself.</source>
            <translation>Die Stimme wird vorbereitet. Die Einheit geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Go on in</source>
            <translation>Weiter in</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Halten</translation>
        </message>
        <message>
            <source>Keep holding</source>
            <translation>Weiter halten</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Loslassen</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Bewegen</translation>
        </message>
        <message>
            <source>New position</source>
            <translation>Neue Haltung</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>Now the left side</source>
            <translation>Jetzt die linke Seite</translation>
        </message>
        <message>
            <source>Now the right side</source>
            <translation>Jetzt die rechte Seite</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Press the space bar when you have had enough.</source>
            <translation>Drücken Sie die Leertaste, wenn es Ihnen genügt.</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Ausruhen</translation>
        </message>
        <message>
            <source>Set {set} of {sets} is next</source>
            <translation>Als Nächstes Durchgang {set} von {sets}</translation>
        </message>
        <message>
            <source>Starts in</source>
            <translation>Beginnt in</translation>
        </message>
        <message numerus="yes">
            <source>Starts in %n second(s)</source>
            <translation>
                <numerusform>Beginnt in %n Sekunde</numerusform>
                <numerusform>Beginnt in %n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Then %n hold(s) of {hold}</source>
            <translation>
                <numerusform>Dann %n-mal {hold} halten</numerusform>
                <numerusform>Dann %n-mal {hold} halten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Then %n rep(s)</source>
            <comment>movements of an exercise</comment>
            <translation>
                <numerusform>Dann %n Wiederholung</numerusform>
                <numerusform>Dann %n Wiederholungen</numerusform>
            </translation>
        </message>
        <message>
            <source>To begin</source>
            <translation>Zum Beginnen</translation>
        </message>
        <message>
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <source>rep {rep} of {reps}</source>
            <comment>after the name of a phase</comment>
            <translation>Wiederholung {rep} von {reps}</translation>
        </message>
        <message>
            <source>right</source>
            <translation>rechts</translation>
        </message>
        <message>
            <source>under 1 min left</source>
            <translation>noch unter 1 min</translation>
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation>noch {minutes} min</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>Noch {time}</translation>
        </message>
        <message>
            <source>{time} so far</source>
            <comment>of a hold without an end</comment>
            <translation>{time} bisher</translation>
        </message>
        <message>
            <source>{words}.</source>
            <comment>words read as a sentence</comment>
            <translation>{words}.</translation>
        </message>
    </context>
    <context>
        <name>StartupQuestions</name>
        <message>
            <source>Discard it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>Von hier weitermachen</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Ohne sie weitermachen</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>So lassen, wie es ist</translation>
        </message>
        <message>
            <source>There is a backup. Using it adds what is missing and loses nothing.</source>
            <translation>Es gibt eine Sicherung. Sie fügt hinzu, was fehlt, und nichts geht verloren.</translation>
        </message>
        <message>
            <source>This computer's clock says {today}, but your calendar has a session on {later}. What you do now is written down under {today}. If the clock is wrong, set it first.</source>
            <translation>Die Uhr dieses Computers zeigt den {today}, aber in Ihrem Kalender steht eine Einheit vom {later}. Was Sie jetzt tun, wird unter dem {today} aufgeschrieben. Wenn die Uhr falsch geht, stellen Sie sie zuerst.</translation>
        </message>
        <message>
            <source>Use the backup</source>
            <translation>Sicherung benutzen</translation>
        </message>
        <message>
            <source>Your folder {folder} is open to others on this computer, and was left so. The files that Sciatica Timer makes in it can be read by you only.</source>
            <translation>Ihr Ordner {folder} ist für andere auf diesem Computer offen und wurde so belassen. Die Dateien, die Sciatica Timer darin anlegt, können nur Sie lesen.</translation>
        </message>
        <message>
            <source>Your last session</source>
            <translation>Ihre letzte Einheit</translation>
        </message>
        <message>
            <source>Your sessions</source>
            <translation>Ihre Einheiten</translation>
        </message>
        <message>
            <source>{name}, {minutes} min, was cut short. Nothing you did is lost.</source>
            <translation>{name}, {minutes} min, wurde abgebrochen. Nichts, was Sie getan haben, ist verloren.</translation>
        </message>
    </context>
    <context>
        <name>StartupWindow</name>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Ratgeber</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>StepField</name>
        <message>
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>Less: {field}</source>
            <translation>Weniger: {field}</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More: {field}</source>
            <translation>Mehr: {field}</translation>
        </message>
    </context>
    <context>
        <name>StopSigns</name>
        <message>
            <source>Both sides are sore</source>
            <translation>Beide Seiten tun weh</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Exercise can wait</source>
            <translation>Das Üben kann warten</translation>
        </message>
        <message>
            <source>First the stop signs</source>
            <translation>Zuerst die Warnzeichen</translation>
        </message>
        <message>
            <source>Get help now</source>
            <translation>Jetzt Hilfe holen</translation>
        </message>
        <message>
            <source>Has it been looked at, and were you told that you may exercise?</source>
            <translation>Wurde es ärztlich abgeklärt, und hat man Ihnen gesagt, dass Sie üben dürfen?</translation>
        </message>
        <message>
            <source>I pressed it by mistake</source>
            <translation>Aus Versehen gedrückt</translation>
        </message>
        <message>
            <source>It has been looked at</source>
            <comment>a stop sign, by a doctor</comment>
            <translation>Ärztlich abgeklärt</translation>
        </message>
        <message>
            <source>It has settled</source>
            <translation>Es hat sich beruhigt</translation>
        </message>
        <message>
            <source>New pain or weakness in both legs is a sign to get help now. Please look through these signs before you go on.</source>
            <translation>Neuer Schmerz oder neue Schwäche in beiden Beinen ist ein Zeichen, jetzt Hilfe zu holen. Bitte sehen Sie diese Zeichen durch, bevor Sie weitermachen.</translation>
        </message>
        <message>
            <source>None of these is new</source>
            <comment>of the stop signs</comment>
            <translation>Nichts davon ist neu</translation>
        </message>
        <message>
            <source>None of these signs is new, and the pain has drawn back?</source>
            <translation>Keines dieser Zeichen ist neu, und der Schmerz hat sich zurückgezogen?</translation>
        </message>
        <message>
            <source>None of these signs is new, and the pain is back at its usual level?</source>
            <translation>Keines dieser Zeichen ist neu, und der Schmerz ist wieder wie sonst?</translation>
        </message>
        <message>
            <source>None of these signs is new?</source>
            <translation>Keines dieser Zeichen ist neu?</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>Please look through these first</source>
            <translation>Bitte sehen Sie zuerst diese durch</translation>
        </message>
        <message>
            <source>Please look through these signs. When it has settled, today or another day, say so below.</source>
            <translation>Bitte sehen Sie diese Zeichen durch. Wenn es sich beruhigt hat, heute oder an einem anderen Tag, sagen Sie es unten.</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Weiterlesen</translation>
        </message>
        <message>
            <source>See a doctor soon</source>
            <translation>Bald in die Arztpraxis</translation>
        </message>
        <message>
            <source>Some of your earlier answers could not be read. When none of these signs is new, say so below.</source>
            <translation>Einige Ihrer früheren Antworten konnten nicht gelesen werden. Wenn keines dieser Zeichen neu ist, sagen Sie es unten.</translation>
        </message>
        <message>
            <source>Stop signs</source>
            <translation>Warnzeichen</translation>
        </message>
        <message>
            <source>The pain reaches further down the leg than before.</source>
            <translation>Der Schmerz reicht im Bein weiter nach unten als vorher.</translation>
        </message>
        <message>
            <source>The pain was {score} of 10. From 6 on exercise waits.</source>
            <translation>Der Schmerz war {score} von 10. Ab 6 wartet das Üben.</translation>
        </message>
        <message>
            <source>Yes, I may exercise</source>
            <translation>Ja, ich darf üben</translation>
        </message>
        <message>
            <source>Yes, it has settled</source>
            <translation>Ja, es hat sich beruhigt</translation>
        </message>
        <message>
            <source>Yes, nothing is new</source>
            <translation>Ja, nichts ist neu</translation>
        </message>
        <message>
            <source>You answered {score} of 10. Strong pain need not mean something serious. Please look through these signs first; then comes what is possible today.</source>
            <translation>Ihre Antwort war {score} von 10. Starker Schmerz muss nichts Ernstes bedeuten. Bitte sehen Sie zuerst diese Zeichen durch; dann kommt, was heute möglich ist.</translation>
        </message>
        <message>
            <source>You can walk a little, change your position often, and use cold or heat.</source>
            <comment>while no exercise begins</comment>
            <translation>Sie können ein wenig gehen, oft die Haltung wechseln und Kälte oder Wärme nutzen.</translation>
        </message>
        <message>
            <source>You said that one of these signs is there. Exercise waits until a doctor has looked at it.</source>
            <translation>Sie sagten, dass eines dieser Zeichen da ist. Das Üben wartet, bis es ärztlich abgeklärt wurde.</translation>
        </message>
        <message>
            <source>You said that one of these signs is there. What to do stands under the list. Exercise waits until a doctor has looked at it.</source>
            <translation>Sie sagten, dass eines dieser Zeichen da ist. Was zu tun ist, steht unter der Liste. Das Üben wartet, bis es ärztlich abgeklärt wurde.</translation>
        </message>
    </context>
    <context>
        <name>StopSignsController</name>
        <message>
            <source>Back to the session</source>
            <translation>Zurück zur Einheit</translation>
        </message>
        <message>
            <source>No program for calls could be opened. The number is {number}.</source>
            <translation>Es ließ sich keine App zum Telefonieren öffnen. Die Nummer ist {number}.</translation>
        </message>
    </context>
    <context>
        <name>SuggestedRoutineCard</name>
        <message>
            <source>A file with all of it, for somebody else</source>
            <translation>Eine Datei mit allem, für jemand anderen</translation>
        </message>
        <message>
            <source>One or two pages to print, with pictures</source>
            <translation>Eine oder zwei Seiten zum Drucken, mit Bildern</translation>
        </message>
        <message>
            <source>Pass it on</source>
            <comment>a routine</comment>
            <translation>Weitergeben</translation>
        </message>
        <message>
            <source>Pass on {routine}</source>
            <translation>{routine} weitergeben</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>Save as audio</source>
            <translation>Als Audio speichern</translation>
        </message>
        <message>
            <source>Save {routine} as a PDF</source>
            <translation>{routine} als PDF speichern</translation>
        </message>
        <message>
            <source>Save {routine} as audio</source>
            <translation>{routine} als Audio speichern</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Start {routine}</source>
            <translation>{routine} starten</translation>
        </message>
        <message>
            <source>The voice as a file, for a phone or player</source>
            <translation>Die Stimme als Datei, für Telefon oder Player</translation>
        </message>
        <message>
            <source>What can I do?</source>
            <translation>Was kann ich tun?</translation>
        </message>
        <message>
            <source>{routine}: what can I do?</source>
            <translation>{routine}: Was kann ich tun?</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%n day(s) this week</source>
            <translation>
                <numerusform>%n Tag in dieser Woche</numerusform>
                <numerusform>%n Tage in dieser Woche</numerusform>
            </translation>
        </message>
        <message>
            <source>Anything to remember</source>
            <translation>Was Sie sich merken möchten</translation>
        </message>
        <message>
            <source>How far down?</source>
            <translation>Wie weit nach unten?</translation>
        </message>
        <message>
            <source>How it felt</source>
            <translation>Wie es war</translation>
        </message>
        <message>
            <source>It is being saved</source>
            <translation>Wird gespeichert</translation>
        </message>
        <message>
            <source>Left side</source>
            <translation>Linke Seite</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Noch nicht gespeichert</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Pain now</source>
            <translation>Schmerz jetzt</translation>
        </message>
        <message>
            <source>Pain now, 0 to 10</source>
            <translation>Schmerz jetzt, 0 bis 10</translation>
        </message>
        <message>
            <source>Pain right after it</source>
            <translation>Schmerz direkt danach</translation>
        </message>
        <message>
            <source>Pain right after it, 0 to 10</source>
            <translation>Schmerz direkt danach, 0 bis 10</translation>
        </message>
        <message>
            <source>Right side</source>
            <translation>Rechte Seite</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Saved on this computer only</source>
            <translation>Nur auf diesem Computer gespeichert</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>That was it. Well done.</source>
            <translation>Das war es. Gut gemacht.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>What you did is being saved.</source>
            <translation>Was Sie getan haben, wird gespeichert.</translation>
        </message>
        <message>
            <source>What you did is kept.</source>
            <translation>Was Sie getan haben, ist gespeichert.</translation>
        </message>
        <message>
            <source>What you did is not saved yet.</source>
            <translation>Was Sie getan haben, ist noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>Which side</source>
            <translation>Welche Seite</translation>
        </message>
        <message>
            <source>your goal is {goal}</source>
            <translation>Ihr Ziel ist {goal}</translation>
        </message>
        <message numerus="yes">
            <source>{routine}, %n minute(s)</source>
            <translation>
                <numerusform>{routine}, %n Minute</numerusform>
                <numerusform>{routine}, %n Minuten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SystemCheck</name>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <source>Nothing can be written there.</source>
            <translation>Dort kann nichts geschrieben werden.</translation>
        </message>
        <message>
            <source>Nothing is wrong.</source>
            <translation>Es ist alles in Ordnung.</translation>
        </message>
        <message>
            <source>Others on this computer may look into it.</source>
            <translation>Andere auf diesem Computer können hineinsehen.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>App</translation>
        </message>
        <message>
            <source>Python {version} on {system}</source>
            <translation>Python {version} auf {system}</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Bildschirm</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Sound outputs</source>
            <translation>Tonausgänge</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Sprechen</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>WRONG</source>
            <translation>FEHLER</translation>
        </message>
        <message>
            <source>Wrong: {wrong} of {several}.</source>
            <translation>Fehler: {wrong} von {several}.</translation>
        </message>
        <message>
            <source>a sentence was made.</source>
            <translation>ein Satz wurde erzeugt.</translation>
        </message>
        <message>
            <source>an output opens.</source>
            <translation>ein Ausgang lässt sich öffnen.</translation>
        </message>
        <message>
            <source>could not be read.</source>
            <translation>konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <source>no output could be opened.</source>
            <translation>kein Ausgang ließ sich öffnen.</translation>
        </message>
        <message>
            <source>no sentence could be made.</source>
            <translation>kein Satz ließ sich erzeugen.</translation>
        </message>
        <message>
            <source>none found.</source>
            <translation>nichts gefunden.</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>country</comment>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>whole.</source>
            <translation>vollständig.</translation>
        </message>
        <message>
            <source>{file} is damaged, and these could be read of it: {sessions} When the window is opened next, the damaged file is kept and can be replaced by a copy.</source>
            <translation>{file} ist beschädigt, und davon ließ sich lesen, an Einheiten: {sessions} Wenn das Fenster das nächste Mal geöffnet wird, bleibt die beschädigte Datei erhalten und kann durch eine Kopie ersetzt werden.</translation>
        </message>
        <message>
            <source>{folder}, {free} GB free.</source>
            <translation>{folder}, {free} GB frei.</translation>
        </message>
        <message>
            <source>{folder}. It is made at the first start.</source>
            <translation>{folder}. Er wird beim ersten Start angelegt.</translation>
        </message>
        <message>
            <source>{mark}  {topic}: {text}</source>
            <comment>good  Screen: 1280 x 720</comment>
            <translation>{mark}  {topic}: {text}</translation>
        </message>
        <message>
            <source>{sessions}, the last on {day}; copies kept: {copies}.</source>
            <translation>{sessions}, die letzte am {day}; aufbewahrte Kopien: {copies}.</translation>
        </message>
        <message>
            <source>{sessions}; copies kept: {copies}.</source>
            <translation>{sessions}; aufbewahrte Kopien: {copies}.</translation>
        </message>
        <message>
            <source>{version}; languages asked for {asked}; texts in {language}; country {country}.</source>
            <translation>{version}; gewünschte Sprachen {asked}; Texte in {language}; Land {country}.</translation>
        </message>
    </context>
    <context>
        <name>Terminal</name>
        <message>
            <source>0 is no pain, 10 is the worst you can imagine.</source>
            <translation>0 ist kein Schmerz, 10 der schlimmste, den Sie sich vorstellen können.</translation>
        </message>
        <message>
            <source>All of its moves are left out, because they hurt. What would you like?</source>
            <translation>Alle seine Übungen sind weggelassen, weil sie weh tun. Was möchten Sie?</translation>
        </message>
        <message>
            <source>Back to the session</source>
            <translation>Zurück zur Einheit</translation>
        </message>
        <message>
            <source>Close the stop signs</source>
            <translation>Warnzeichen schließen</translation>
        </message>
        <message>
            <source>Go on with care</source>
            <translation>Vorsichtig weitermachen</translation>
        </message>
        <message>
            <source>How much does it hurt now, after the session?</source>
            <translation>Wie stark tut es jetzt weh, nach der Einheit?</translation>
        </message>
        <message>
            <source>I typed it by mistake</source>
            <translation>Ich habe mich vertippt</translation>
        </message>
        <message>
            <source>Sciatica Timer met an error and has ended.</source>
            <translation>Sciatica Timer ist auf einen Fehler gestoßen und hat sich beendet.</translation>
        </message>
        <message>
            <source>The left side.</source>
            <translation>Die linke Seite.</translation>
        </message>
        <message>
            <source>The right side.</source>
            <translation>Die rechte Seite.</translation>
        </message>
        <message>
            <source>This is what you did.</source>
            <translation>Das haben Sie getan.</translation>
        </message>
        <message>
            <source>Type a line, or only Enter to skip:</source>
            <translation>Schreiben Sie eine Zeile, oder drücken Sie nur Eingabe, um zu überspringen:</translation>
        </message>
        <message>
            <source>Type a number from {least} to {most}, or only Enter to skip:</source>
            <translation>Schreiben Sie eine Zahl von {least} bis {most}, oder drücken Sie nur Eingabe, um zu überspringen:</translation>
        </message>
        <message>
            <source>Type a number from {least} to {most}, then Enter:</source>
            <translation>Schreiben Sie eine Zahl von {least} bis {most}, dann Eingabe:</translation>
        </message>
        <message>
            <source>What would you like?</source>
            <translation>Was möchten Sie?</translation>
        </message>
        <message>
            <source>What you did could not all be saved.</source>
            <translation>Was Sie getan haben, konnte nicht ganz gespeichert werden.</translation>
        </message>
        <message>
            <source>What you did is kept.</source>
            <translation>Was Sie getan haben, ist gespeichert.</translation>
        </message>
        <message>
            <source>Which routine?</source>
            <translation>Welches Programm?</translation>
        </message>
        <message>
            <source>{exercise}: {done}.</source>
            <comment>Clamshell: 3 a side.</comment>
            <translation>{exercise}: {done}.</translation>
        </message>
    </context>
    <context>
        <name>TerminalGuide</name>
        <message>
            <source>Another way: {what}</source>
            <comment>to do an exercise</comment>
            <translation>Andere Variante: {what}</translation>
        </message>
        <message>
            <source>Come out of it gently</source>
            <translation>Sanft aus der Haltung kommen</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Easier version: {what}</source>
            <translation>Leichtere Variante: {what}</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session begins by itself.</source>
            <translation>Die Stimme wird vorbereitet. Die Einheit beginnt von selbst.</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session goes on by itself.</source>
            <translation>Die Stimme wird vorbereitet. Die Einheit geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Go on as before</source>
            <translation>Weiter wie vorher</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>Von hier weitermachen</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Ohne sie weitermachen</translation>
        </message>
        <message>
            <source>How far down does it reach?</source>
            <translation>Wie weit reicht es nach unten?</translation>
        </message>
        <message>
            <source>How much does it hurt?</source>
            <translation>Wie stark tut es weh?</translation>
        </message>
        <message numerus="yes">
            <source>It begins in %n second(s).</source>
            <translation>
                <numerusform>Es beginnt in %n Sekunde.</numerusform>
                <numerusform>Es beginnt in %n Sekunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It goes on in %n second(s).</source>
            <translation>
                <numerusform>Es geht in %n Sekunde weiter.</numerusform>
                <numerusform>Es geht in %n Sekunden weiter.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>So lassen, wie es ist</translation>
        </message>
        <message>
            <source>Keys: Space pauses and goes on. Right: next exercise. Left: once more. P: it hurts. S: stop signs. R: say it again. M: sound off or on. Up and down: louder, quieter. Q: leave. H: these keys.</source>
            <translation>Tasten: Leertaste hält an und geht weiter. Rechts: nächste Übung. Links: noch einmal. P: Es tut weh. S: Warnzeichen. R: noch einmal sagen. M: Ton aus oder an. Hoch und runter: lauter, leiser. Q: verlassen. H: diese Tasten.</translation>
        </message>
        <message>
            <source>Leave this session?</source>
            <translation>Diese Einheit verlassen?</translation>
        </message>
        <message>
            <source>No session was begun. Start Sciatica Timer again whenever you like.</source>
            <translation>Es wurde keine Einheit begonnen. Starten Sie Sciatica Timer wieder, wann immer Sie möchten.</translation>
        </message>
        <message>
            <source>Nothing of this session was kept.</source>
            <translation>Von dieser Einheit wurde nichts behalten.</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <translation>Diese überspringen</translation>
        </message>
        <message>
            <source>Space goes on.</source>
            <translation>Mit der Leertaste geht es weiter.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message>
            <source>Stop for today. What you did is kept.</source>
            <translation>Für heute aufhören. Was Sie getan haben, bleibt.</translation>
        </message>
        <message>
            <source>Stop signs: when to get help</source>
            <translation>Warnzeichen: wann Sie Hilfe holen</translation>
        </message>
        <message>
            <source>The session is paused. Space goes on.</source>
            <translation>Die Einheit ist angehalten. Mit der Leertaste geht es weiter.</translation>
        </message>
        <message>
            <source>The sound is off.</source>
            <translation>Der Ton ist aus.</translation>
        </message>
        <message>
            <source>The sound is on.</source>
            <translation>Der Ton ist an.</translation>
        </message>
        <message>
            <source>There is a backup. Using it adds what is missing and loses nothing.</source>
            <translation>Es gibt eine Sicherung. Sie fügt hinzu, was fehlt, und nichts geht verloren.</translation>
        </message>
        <message>
            <source>Use the backup</source>
            <translation>Sicherung benutzen</translation>
        </message>
        <message>
            <source>Volume {percent} of 100</source>
            <translation>Lautstärke {percent} von 100</translation>
        </message>
        <message>
            <source>What you did is in your calendar.</source>
            <translation>Was Sie getan haben, steht in Ihrem Kalender.</translation>
        </message>
        <message>
            <source>What you did is not saved yet.</source>
            <translation>Was Sie getan haben, ist noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>When you are ready</source>
            <translation>Wenn Sie bereit sind</translation>
        </message>
        <message>
            <source>You can keep what you did so far. It will be in your calendar.</source>
            <translation>Was Sie bisher getan haben, können Sie behalten. Es steht dann in Ihrem Kalender.</translation>
        </message>
        <message>
            <source>{name}, {minutes} min, was cut short. Nothing you did is lost.</source>
            <translation>{name}, {minutes} min, wurde abgebrochen. Nichts, was Sie getan haben, ist verloren.</translation>
        </message>
    </context>
    <context>
        <name>TextSizeField</name>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Text {n} %</source>
            <comment>percent of the usual size</comment>
            <translation>Text {n} %</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{n} min</source>
            <comment>minutes</comment>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>{n} s</source>
            <comment>seconds</comment>
            <translation>{n} s</translation>
        </message>
    </context>
    <context>
        <name>TitledPage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n Übung</numerusform>
                <numerusform>%n Übungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s), done about {time}</source>
            <translation>
                <numerusform>%n Minute, fertig etwa {time}</numerusform>
                <numerusform>%n Minuten, fertig etwa {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All of it %n time(s).</source>
            <translation>
                <numerusform>Das Ganze einmal.</numerusform>
                <numerusform>Das Ganze %n-mal.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of its moves are left out for now.</source>
            <translation>Alle seine Übungen sind vorerst weggelassen.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more exercise(s).</source>
            <translation>
                <numerusform>Und %n weitere Übung.</numerusform>
                <numerusform>Und %n weitere Übungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Guten Tag</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Guten Abend</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Guten Morgen</translation>
        </message>
        <message>
            <source>How much you do is new since then for: {names}.</source>
            <translation>Seitdem ist neu, wie viel Sie tun, bei: {names}.</translation>
        </message>
        <message>
            <source>Left out for now: {names}.</source>
            <translation>Vorerst weggelassen: {names}.</translation>
        </message>
        <message>
            <source>Left out since then: {names}.</source>
            <translation>Seitdem weggelassen: {names}.</translation>
        </message>
        <message>
            <source>New since then for {exercise}: {change}</source>
            <translation>Seitdem neu bei {exercise}: {change}</translation>
        </message>
        <message>
            <source>No moves left for now</source>
            <translation>Vorerst keine Übungen übrig</translation>
        </message>
        <message>
            <source>The day after: {answer}</source>
            <comment>how it was</comment>
            <translation>Am Tag danach: {answer}</translation>
        </message>
        <message numerus="yes">
            <source>The pain before it was %n point(s) higher than the time before.</source>
            <translation>
                <numerusform>Der Schmerz davor war %n Punkt höher als beim Mal zuvor.</numerusform>
                <numerusform>Der Schmerz davor war %n Punkte höher als beim Mal zuvor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The pain before it was %n point(s) lower than the time before.</source>
            <translation>
                <numerusform>Der Schmerz davor war %n Punkt niedriger als beim Mal zuvor.</numerusform>
                <numerusform>Der Schmerz davor war %n Punkte niedriger als beim Mal zuvor.</numerusform>
            </translation>
        </message>
        <message>
            <source>The pain before it was about the same as the time before.</source>
            <translation>Der Schmerz davor war etwa gleich wie beim Mal zuvor.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Today: {answer}</source>
            <comment>how it is</comment>
            <translation>Heute: {answer}</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>{exercise} (left only)</source>
            <translation>{exercise} (nur links)</translation>
        </message>
        <message>
            <source>{exercise} (right only)</source>
            <translation>{exercise} (nur rechts)</translation>
        </message>
        <message>
            <source>{posture}: {exercises}.</source>
            <comment>exercises that share a posture</comment>
            <translation>{posture}: {exercises}.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Make and order routines</source>
            <translation>Programme erstellen und ordnen</translation>
        </message>
        <message>
            <source>Other routines</source>
            <translation>Andere Programme</translation>
        </message>
        <message>
            <source>Suggested next</source>
            <translation>Nächster Vorschlag</translation>
        </message>
        <message>
            <source>Suggested today</source>
            <translation>Vorschlag für heute</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>When you may exercise again</source>
            <translation>Wenn Sie wieder üben dürfen</translation>
        </message>
        <message>
            <source>You chose</source>
            <translation>Ihre Wahl</translation>
        </message>
        <message>
            <source>{label}. {line}</source>
            <comment>You chose. 18 minutes, done about 18:42</comment>
            <translation>{label}. {line}</translation>
        </message>
    </context>
    <context>
        <name>TransferController</name>
        <message>
            <source>All files (*)</source>
            <comment>a kind of file, with its endings</comment>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Calendar</source>
            <comment>a kind of file</comment>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>For the physiotherapist {day}</source>
            <comment>the name of a file</comment>
            <translation>Für die Physiotherapie {day}</translation>
        </message>
        <message>
            <source>History</source>
            <comment>a kind of file</comment>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>History (*.json *.zip *.gz)</source>
            <comment>a kind of file, with its endings</comment>
            <translation>Verlauf (*.json *.zip *.gz)</translation>
        </message>
        <message>
            <source>No printer was found, so nothing was printed; save the page as a PDF and print it where there is one.</source>
            <translation>Es wurde kein Drucker gefunden, darum wurde nichts gedruckt; speichern Sie die Seite als PDF, und drucken Sie sie, wo es einen gibt.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Sciatica Timer dates {day}</source>
            <comment>the name of a file</comment>
            <translation>Sciatica Timer Termine {day}</translation>
        </message>
        <message>
            <source>Sciatica Timer table {day}</source>
            <comment>the name of a file</comment>
            <translation>Sciatica Timer Tabelle {day}</translation>
        </message>
        <message>
            <source>Sciatica Timer {day}</source>
            <comment>the name of a file</comment>
            <translation>Sciatica Timer {day}</translation>
        </message>
        <message>
            <source>Table</source>
            <comment>a kind of file</comment>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>The page is on its way to the printer.</source>
            <translation>Die Seite ist auf dem Weg zum Drucker.</translation>
        </message>
        <message>
            <source>The printer did not take the page, so nothing was printed; look whether it is on, or save the page as a PDF.</source>
            <translation>Der Drucker hat die Seite nicht angenommen, darum wurde nichts gedruckt; sehen Sie nach, ob er an ist, oder speichern Sie die Seite als PDF.</translation>
        </message>
        <message>
            <source>Where to save it</source>
            <translation>Wo es gespeichert wird</translation>
        </message>
        <message>
            <source>Where to save the page</source>
            <translation>Wo die Seite gespeichert wird</translation>
        </message>
        <message>
            <source>Which file to bring in</source>
            <translation>Welche Datei einlesen</translation>
        </message>
        <message>
            <source>{name} is being saved.</source>
            <translation>{name} wird gespeichert.</translation>
        </message>
        <message>
            <source>{name} was not saved.</source>
            <translation>{name} wurde nicht gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Sciatica Timer</source>
            <translation>Sciatica Timer öffnen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Say when to get up</source>
            <translation>Ans Aufstehen erinnern</translation>
        </message>
        <message>
            <source>Sciatica Timer</source>
            <translation>Sciatica Timer</translation>
        </message>
        <message>
            <source>Start the routine of today</source>
            <translation>Das Programm von heute starten</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <comment>the app, and what goes on in it</comment>
            <translation>{name}: {text}</translation>
        </message>
    </context>
    <context>
        <name>TrendCard</name>
        <message>
            <source>Average of each week, 0 to 10</source>
            <translation>Durchschnitt jeder Woche, 0 bis 10</translation>
        </message>
        <message>
            <source>Pain before sessions</source>
            <translation>Schmerz vor den Einheiten</translation>
        </message>
        <message>
            <source>See the trend</source>
            <translation>Trend ansehen</translation>
        </message>
    </context>
    <context>
        <name>TrendView</name>
        <message>
            <source>8 weeks</source>
            <translation>8 Wochen</translation>
        </message>
        <message>
            <source>A year</source>
            <translation>Ein Jahr</translation>
        </message>
        <message>
            <source>After your first session your weeks show here, side by side.</source>
            <translation>Nach Ihrer ersten Einheit zeigen sich hier Ihre Wochen, Seite an Seite.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Wie weit zurück</translation>
        </message>
        <message>
            <source>How far down it goes</source>
            <translation>Wie weit es nach unten geht</translation>
        </message>
        <message>
            <source>In a week; the broken line is the goal</source>
            <translation>In einer Woche; die gestrichelte Linie ist das Ziel</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Of everything in a week</source>
            <translation>Von allem in einer Woche</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Schmerz</translation>
        </message>
        <message>
            <source>Point at a week, or go with the arrow keys, to read it. Enter shows it.</source>
            <translation>Zeigen Sie auf eine Woche, oder gehen Sie mit den Pfeiltasten, um sie zu lesen. Eingabe öffnet sie.</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Show as charts</source>
            <translation>Als Diagramme zeigen</translation>
        </message>
    </context>
    <context>
        <name>UnsavedQuestion</name>
        <message>
            <source>Discard it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Do you want to keep it?</source>
            <translation>Möchten Sie es behalten?</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Weiter schreiben</translation>
        </message>
        <message>
            <source>Save it</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>What you changed is not saved</source>
            <translation>Ihre Änderung ist nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>VariantChoices</name>
        <message>
            <source>How you do it</source>
            <comment>an exercise</comment>
            <translation>So machen Sie es</translation>
        </message>
    </context>
    <context>
        <name>VariantsOverlay</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Easier.</source>
            <translation>Leichter.</translation>
        </message>
        <message>
            <source>Harder. It begins with the smallest dose.</source>
            <translation>Schwerer. Es beginnt mit der kleinsten Menge.</translation>
        </message>
        <message>
            <source>How you do it</source>
            <comment>the exercises of a routine</comment>
            <translation>So üben Sie</translation>
        </message>
        <message>
            <source>It stays like this until you choose another way.</source>
            <translation>Es bleibt so, bis Sie eine andere Variante wählen.</translation>
        </message>
        <message>
            <source>The usual way</source>
            <translation>Die übliche Art</translation>
        </message>
        <message>
            <source>{exercise}: {way}.</source>
            <comment>an exercise, and how it is done</comment>
            <translation>{exercise}: {way}.</translation>
        </message>
    </context>
    <context>
        <name>VoiceSection</name>
        <message>
            <source>At the end of every hold.</source>
            <translation>Am Ende jedes Haltens.</translation>
        </message>
        <message>
            <source>Clear stored speech</source>
            <translation>Gespeicherte Sprache löschen</translation>
        </message>
        <message>
            <source>Count the last three seconds</source>
            <translation>Die letzten drei Sekunden zählen</translation>
        </message>
        <message>
            <source>Count them aloud</source>
            <translation>Laut zählen</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>For wireless headphones: change it until the ticks come with the light.</source>
            <translation>Für kabellose Kopfhörer: Ändern Sie es, bis das Ticken mit dem Licht kommt.</translation>
        </message>
        <message>
            <source>How much is said</source>
            <translation>Wie viel gesagt wird</translation>
        </message>
        <message>
            <source>In a session a screen reader says only what the voice does not say.</source>
            <translation>In einer Einheit sagt ein Vorleseprogramm nur, was die Stimme nicht sagt.</translation>
        </message>
        <message>
            <source>In holds of 20 seconds or more.</source>
            <translation>Beim Halten von 20 Sekunden oder mehr.</translation>
        </message>
        <message>
            <source>It is made again when it is needed.</source>
            <translation>Sie wird neu gemacht, wenn sie gebraucht wird.</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>No words and no tones. The text stays.</source>
            <translation>Keine Worte und keine Töne. Der Text bleibt.</translation>
        </message>
        <message>
            <source>Pitch</source>
            <translation>Tonhöhe</translation>
        </message>
        <message>
            <source>Say half-way</source>
            <translation>Halbzeit ansagen</translation>
        </message>
        <message>
            <source>Short words</source>
            <translation>Kurze Worte</translation>
        </message>
        <message>
            <source>Sound comes late by</source>
            <translation>Ton kommt später um</translation>
        </message>
        <message>
            <source>Sound output</source>
            <translation>Tonausgang</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>The app's voice speaks alone</source>
            <translation>Die Stimme der App spricht allein</translation>
        </message>
        <message>
            <source>The best one found</source>
            <translation>Die beste, die da ist</translation>
        </message>
        <message>
            <source>The usual one of this computer</source>
            <translation>Der übliche dieses Computers</translation>
        </message>
        <message>
            <source>Three, two, one instead of ticks.</source>
            <translation>Drei, zwei, eins statt Ticken.</translation>
        </message>
        <message>
            <source>Tones only</source>
            <translation>Nur Töne</translation>
        </message>
        <message>
            <source>Try the voice</source>
            <translation>Stimme ausprobieren</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>Voice and sound</source>
            <translation>Stimme und Ton</translation>
        </message>
        <message>
            <source>Volume of tones</source>
            <translation>Lautstärke der Töne</translation>
        </message>
        <message>
            <source>Volume of words</source>
            <translation>Lautstärke der Worte</translation>
        </message>
        <message>
            <source>{n} ms</source>
            <translation>{n} ms</translation>
        </message>
    </context>
    <context>
        <name>WeekCard</name>
        <message>
            <source>Plan your week, or look back at it</source>
            <translation>Planen Sie Ihre Woche, oder blicken Sie zurück</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <source>This week, {kept} of {goal} days</source>
            <translation>Diese Woche {kept} von {goal} Tagen</translation>
        </message>
        <message>
            <source>{kept} of {goal} days</source>
            <translation>{kept} von {goal} Tagen</translation>
        </message>
    </context>
    <context>
        <name>WhatItIs</name>
        <message>
            <source>Before you begin, three things.</source>
            <translation>Bevor Sie beginnen, drei Dinge.</translation>
        </message>
    </context>
    <context>
        <name>_ChoiceRow</name>
        <message>
            <source>{choice}.</source>
            <translation>{choice}.</translation>
        </message>
    </context>
    <context>
        <name>_Dots</name>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Seite {number} von {count}</translation>
        </message>
    </context>
    <context>
        <name>_Find</name>
        <message>
            <source>{day}, {n} min</source>
            <comment>minutes</comment>
            <translation>{day}, {n} min</translation>
        </message>
    </context>
    <context>
        <name>_MomentField</name>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Earlier: {field}</source>
            <translation>Früher: {field}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Later: {field}</source>
            <translation>Später: {field}</translation>
        </message>
    </context>
    <context>
        <name>_PainFields</name>
        <message>
            <source>How far: not answered</source>
            <translation>Wie weit: nicht beantwortet</translation>
        </message>
    </context>
    <context>
        <name>_Tile</name>
        <message>
            <source>{day}, nothing</source>
            <translation>{day}, nichts</translation>
        </message>
    </context>
    <context>
        <name>_TimeRow</name>
        <message>
            <source>Hour on {day}</source>
            <translation>Stunde am {day}</translation>
        </message>
        <message>
            <source>Routine on {day}</source>
            <translation>Programm am {day}</translation>
        </message>
        <message>
            <source>Take it off {day}</source>
            <translation>Am {day} entfernen</translation>
        </message>
    </context>
    <context>
        <name>_WordField</name>
        <message>
            <source>As drafted</source>
            <translation>Wie vorgeschlagen</translation>
        </message>
        <message>
            <source>As drafted: {text}</source>
            <translation>Wie vorgeschlagen: {text}</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <source>Listen: {text}</source>
            <translation>Anhören: {text}</translation>
        </message>
    </context>
</TS>
