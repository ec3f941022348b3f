<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutAdvice</name>
        <message>
            <source>How sure it is</source>
            <translation>Degré de certitude</translation>
        </message>
        <message>
            <source>The sources</source>
            <translation>Les sources</translation>
        </message>
        <message>
            <source>{degree}: {meaning}</source>
            <comment>how sure advice is, and what that means</comment>
            <translation>{degree} : {meaning}</translation>
        </message>
        <message>
            <source>{sure}. Source: {names}</source>
            <translation>{sure}. Source : {names}</translation>
        </message>
    </context>
    <context>
        <name>ActivityController</name>
        <message>
            <source>Close, and save nothing</source>
            <translation>Fermer sans enregistrer</translation>
        </message>
        <message>
            <source>Closing the app stops it. What you did so far can go into your calendar.</source>
            <translation>Fermer l’application l’arrête. Ce que vous avez fait jusqu’ici peut aller dans votre calendrier.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Rester ici</translation>
        </message>
        <message>
            <source>Stop and save it</source>
            <translation>Arrêter et enregistrer</translation>
        </message>
        <message>
            <source>The clock for your activity is running</source>
            <translation>Le chronomètre de votre activité tourne</translation>
        </message>
    </context>
    <context>
        <name>ActivityForm</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose what you did.</source>
            <translation>Choisissez ce que vous avez fait.</translation>
        </message>
        <message>
            <source>Gentle activity</source>
            <translation>Activité douce</translation>
        </message>
        <message>
            <source>Gentle activity counts too</source>
            <translation>Les activités douces comptent aussi</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Save it</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Start a clock</source>
            <translation>Lancer un chronomètre</translation>
        </message>
        <message>
            <source>Stop and save it</source>
            <translation>Arrêter et enregistrer</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>Ce que vous avez fait</translation>
        </message>
        <message numerus="yes">
            <source>{activity}, %n minute(s). It is in your calendar.</source>
            <translation>
                <numerusform>{activity}, %n minute. C’est dans votre calendrier.</numerusform>
                <numerusform>{activity}, %n minutes. C’est dans votre calendrier.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AddForm</name>
        <message>
            <source>A note, if you like</source>
            <translation>Une note, si vous voulez</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add something you did</source>
            <translation>Ajouter une activité</translation>
        </message>
        <message>
            <source>Evening</source>
            <translation>Soir</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Midday</source>
            <translation>Midi</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>Matin</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>Ce que vous avez fait</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <source>{range}: {name}. {text}</source>
            <comment>0 to 3: Go on. This much is all right.</comment>
            <translation>{range} : {name}. {text}</translation>
        </message>
    </context>
    <context>
        <name>AdviceReader</name>
        <message>
            <source>About the advice, with sources</source>
            <translation>À propos des conseils, avec les sources</translation>
        </message>
        <message>
            <source>Care</source>
            <comment>back to that page</comment>
            <translation>Soins</translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message>
            <source>About right</source>
            <comment>how a session felt</comment>
            <translation>Juste bien</translation>
        </message>
        <message>
            <source>About the same</source>
            <translation>À peu près pareil</translation>
        </message>
        <message>
            <source>B</source>
            <comment>the letter key that answers: Buttock</comment>
            <translation>F</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Mieux</translation>
        </message>
        <message>
            <source>Buttock</source>
            <comment>how far down the pain reaches</comment>
            <translation>Fesse</translation>
        </message>
        <message>
            <source>C</source>
            <comment>the letter key that answers: Calf</comment>
            <translation>M</translation>
        </message>
        <message>
            <source>Calf</source>
            <comment>how far down the pain reaches</comment>
            <translation>Mollet</translation>
        </message>
        <message>
            <source>E</source>
            <comment>the letter key that answers: Too easy</comment>
            <translation>T</translation>
        </message>
        <message>
            <source>Elliptical trainer</source>
            <comment>a gentle activity</comment>
            <translation>Vélo elliptique</translation>
        </message>
        <message>
            <source>Exercise bike</source>
            <comment>a gentle activity</comment>
            <translation>Vélo d’appartement</translation>
        </message>
        <message>
            <source>F</source>
            <comment>the letter key that answers: Foot</comment>
            <translation>P</translation>
        </message>
        <message>
            <source>Foot</source>
            <comment>how far down the pain reaches</comment>
            <translation>Pied</translation>
        </message>
        <message>
            <source>K</source>
            <comment>the letter key that answers: Knee</comment>
            <translation>G</translation>
        </message>
        <message>
            <source>Key {letter}</source>
            <translation>Touche {letter}</translation>
        </message>
        <message>
            <source>Knee</source>
            <comment>how far down the pain reaches</comment>
            <translation>Genou</translation>
        </message>
        <message>
            <source>L</source>
            <comment>the letter key that answers: Low back</comment>
            <translation>B</translation>
        </message>
        <message>
            <source>Low back</source>
            <comment>how far down the pain reaches</comment>
            <translation>Bas du dos</translation>
        </message>
        <message>
            <source>M</source>
            <comment>the letter key that answers: Too much</comment>
            <translation>D</translation>
        </message>
        <message>
            <source>N</source>
            <comment>the letter key that answers: Nowhere</comment>
            <translation>N</translation>
        </message>
        <message>
            <source>Nowhere</source>
            <comment>how far down the pain reaches</comment>
            <translation>Nulle part</translation>
        </message>
        <message>
            <source>R</source>
            <comment>the letter key that answers: About right</comment>
            <translation>J</translation>
        </message>
        <message>
            <source>Swim</source>
            <comment>a gentle activity</comment>
            <translation>Natation</translation>
        </message>
        <message>
            <source>T</source>
            <comment>the letter key that answers: Thigh</comment>
            <translation>C</translation>
        </message>
        <message>
            <source>Thigh</source>
            <comment>how far down the pain reaches</comment>
            <translation>Cuisse</translation>
        </message>
        <message>
            <source>Too easy</source>
            <comment>how a session felt</comment>
            <translation>Trop facile</translation>
        </message>
        <message>
            <source>Too much</source>
            <comment>how a session felt</comment>
            <translation>Trop dur</translation>
        </message>
        <message>
            <source>Walk</source>
            <comment>a gentle activity</comment>
            <translation>Marche</translation>
        </message>
        <message>
            <source>Walk in a pool</source>
            <comment>a gentle activity</comment>
            <translation>Marche dans l’eau</translation>
        </message>
        <message>
            <source>Water aerobics</source>
            <comment>a gentle activity</comment>
            <translation>Gymnastique dans l’eau</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Plus mal</translation>
        </message>
        <message>
            <source>eased within a day</source>
            <comment>the pain, after Better or Worse</comment>
            <translation>calmée en une journée</translation>
        </message>
        <message>
            <source>not eased within a day</source>
            <comment>the pain, after Better or Worse</comment>
            <translation>pas calmée en une journée</translation>
        </message>
    </context>
    <context>
        <name>AudioExport</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>FLAC, small and exact (*.flac)</source>
            <translation>FLAC, petit et exact (*.flac)</translation>
        </message>
        <message>
            <source>No voice works on this computer, so there is nothing to save.</source>
            <translation>Aucune voix ne fonctionne sur cet ordinateur, il n’y a donc rien à enregistrer.</translation>
        </message>
        <message>
            <source>Opus, smallest (*.opus)</source>
            <translation>Opus, le plus petit (*.opus)</translation>
        </message>
        <message>
            <source>Save {routine} as audio</source>
            <translation>Enregistrer {routine} en audio</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Saving {routine} as audio</source>
            <translation>Enregistrement de {routine} en audio</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <source>The whole session as one sound file, with the voice and its pauses.</source>
            <translation>Toute la séance en un seul fichier audio, avec la voix et ses pauses.</translation>
        </message>
        <message>
            <source>WAV, plays everywhere, large (*.wav)</source>
            <translation>WAV, lu partout, gros fichier (*.wav)</translation>
        </message>
        <message>
            <source>{name} could not be saved ({why}), and nothing was changed; try another folder.</source>
            <translation>{name} n’a pas pu être enregistré ({why}), et rien n’a été changé ; essayez un autre dossier.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>BeforeSession</name>
        <message>
            <source>At 4 or 5 you can go on with care, or do the very gentle routine.</source>
            <translation>À 4 ou 5, vous pouvez continuer avec prudence, ou faire la routine très douce.</translation>
        </message>
        <message>
            <source>At 6 or more the stop signs come first, then what is possible today.</source>
            <translation>À 6 ou plus, les signes d’alerte viennent d’abord, puis ce qui est possible aujourd’hui.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>Avant de commencer</translation>
        </message>
        <message>
            <source>How far down?</source>
            <translation>Jusqu’où ?</translation>
        </message>
        <message>
            <source>How much does it hurt now?</source>
            <translation>À quel point avez-vous mal maintenant ?</translation>
        </message>
        <message>
            <source>How you do it</source>
            <comment>the exercises of a routine</comment>
            <translation>Votre façon de faire</translation>
        </message>
        <message>
            <source>Key {letter}</source>
            <translation>Touche {letter}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Next: the other side</source>
            <translation>Suite : l’autre côté</translation>
        </message>
        <message>
            <source>Skip the questions</source>
            <translation>Passer les questions</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Very gentle</source>
            <translation>Très douce</translation>
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
            <translation>Il y a 2 jours</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>Un autre jour</translation>
        </message>
        <message>
            <source>Months ago</source>
            <translation>Il y a des mois</translation>
        </message>
        <message>
            <source>Take this day</source>
            <translation>Choisir ce jour</translation>
        </message>
        <message>
            <source>The day it began</source>
            <translation>Le jour où elle a commencé</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
    </context>
    <context>
        <name>BeganStep</name>
        <message>
            <source>Heavy lifting and twisting should wait for six weeks from that day. The app can then name the date.</source>
            <translation>Les charges lourdes et les torsions devraient attendre six semaines à partir de ce jour. L’application peut alors donner la date.</translation>
        </message>
        <message>
            <source>If you do not know, just go on.</source>
            <translation>Si vous ne savez pas, continuez simplement.</translation>
        </message>
        <message>
            <source>When did this pain begin?</source>
            <translation>Quand cette douleur a-t-elle commencé ?</translation>
        </message>
        <message>
            <source>You can change this later on the page Care</source>
            <translation>Vous pourrez changer cela plus tard à la page Soins</translation>
        </message>
    </context>
    <context>
        <name>BringIn</name>
        <message>
            <source>Bring back what was deleted here</source>
            <translation>Rétablir ce qui a été supprimé ici</translation>
        </message>
        <message>
            <source>Bring in a saved history</source>
            <translation>Importer un historique enregistré</translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Choose a file that was saved here or on another computer with “Save everything”. You see what would change before anything does.</source>
            <translation>Choisissez un fichier enregistré ici ou sur un autre ordinateur avec « Tout enregistrer ». Vous voyez ce qui changerait avant que rien ne change.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Revenir</translation>
        </message>
        <message>
            <source>Leave this off to keep it deleted.</source>
            <translation>Laissez décoché pour que cela reste supprimé.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>Il ne contient rien de nouveau.</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n activity(ies)</source>
            <translation>
                <numerusform>%n activité</numerusform>
                <numerusform>%n activités</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) that week, the goal was {goal}</source>
            <translation>
                <numerusform>%n jour cette semaine-là, l’objectif était {goal}</numerusform>
                <numerusform>%n jours cette semaine-là, l’objectif était {goal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) this week, the goal was {goal}</source>
            <translation>
                <numerusform>%n jour cette semaine, l’objectif était {goal}</numerusform>
                <numerusform>%n jours cette semaine, l’objectif était {goal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), goal reached</source>
            <translation>
                <numerusform>%n jour, objectif atteint</numerusform>
                <numerusform>%n jours, objectif atteint</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), no goal that week</source>
            <translation>
                <numerusform>%n jour, pas d’objectif cette semaine-là</numerusform>
                <numerusform>%n jours, pas d’objectif cette semaine-là</numerusform>
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
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), left</source>
            <translation>
                <numerusform>%n fois, à gauche</numerusform>
                <numerusform>%n fois, à gauche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), right</source>
            <translation>
                <numerusform>%n fois, à droite</numerusform>
                <numerusform>%n fois, à droite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) had no goal: unwell, away or a very gentle day.</source>
            <translation>
                <numerusform>%n semaine n’avait pas d’objectif : maladie, absence ou jour très doux.</numerusform>
                <numerusform>%n semaines n’avaient pas d’objectif : maladie, absence ou jour très doux.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) of {all} reached it.</source>
            <translation>
                <numerusform>%n semaine sur {all} l’a atteint.</numerusform>
                <numerusform>%n semaines sur {all} l’ont atteint.</numerusform>
            </translation>
        </message>
        <message>
            <source>After sessions: from {earlier} ({first}) to {later} ({last}), about the same.</source>
            <translation>Après les séances : de {earlier} ({first}) à {later} ({last}), à peu près pareil.</translation>
        </message>
        <message>
            <source>After sessions: from {earlier} ({first}) to {later} ({last}), {points} points higher.</source>
            <translation>Après les séances : de {earlier} ({first}) à {later} ({last}), {points} points de plus.</translation>
        </message>
        <message>
            <source>After sessions: from {earlier} ({first}) to {later} ({last}), {points} points lower.</source>
            <translation>Après les séances : de {earlier} ({first}) à {later} ({last}), {points} points de moins.</translation>
        </message>
        <message>
            <source>Answer how far down it goes in two different weeks, and a line shows here.</source>
            <translation>Répondez dans deux semaines différentes à la question « jusqu’où », et une ligne apparaît ici.</translation>
        </message>
        <message>
            <source>Answer the pain question in two different weeks, and a line shows here.</source>
            <translation>Répondez dans deux semaines différentes à la question sur la douleur, et une ligne apparaît ici.</translation>
        </message>
        <message>
            <source>Average of 13 weeks: broken line before, full line after</source>
            <translation>Moyenne de 13 semaines : ligne pointillée avant, ligne pleine après</translation>
        </message>
        <message>
            <source>Average of each week: broken line before, full line after</source>
            <translation>Moyenne de chaque semaine : ligne pointillée avant, ligne pleine après</translation>
        </message>
        <message>
            <source>Average of each week: hollow before, solid after</source>
            <translation>Moyenne de chaque semaine : creux avant, plein après</translation>
        </message>
        <message>
            <source>Before sessions: from {earlier} ({first}) to {later} ({last}), about the same.</source>
            <translation>Avant les séances : de {earlier} ({first}) à {later} ({last}), à peu près pareil.</translation>
        </message>
        <message>
            <source>Before sessions: from {earlier} ({first}) to {later} ({last}), {points} points higher.</source>
            <translation>Avant les séances : de {earlier} ({first}) à {later} ({last}), {points} points de plus.</translation>
        </message>
        <message>
            <source>Before sessions: from {earlier} ({first}) to {later} ({last}), {points} points lower.</source>
            <translation>Avant les séances : de {earlier} ({first}) à {later} ({last}), {points} points de moins.</translation>
        </message>
        <message>
            <source>Before sessions: {earlier} in the week of {first}. {later} in the week of {last}.</source>
            <translation>Avant les séances : {earlier} dans la semaine du {first}. {later} dans la semaine du {last}.</translation>
        </message>
        <message>
            <source>Broken line before, full line after</source>
            <translation>Ligne pointillée avant, ligne pleine après</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Lendemain</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Down to</source>
            <comment>how far down the leg the pain goes</comment>
            <translation>Jusqu’à</translation>
        </message>
        <message>
            <source>Ended early.</source>
            <translation>Terminée avant la fin.</translation>
        </message>
        <message>
            <source>Felt</source>
            <translation>Ressenti</translation>
        </message>
        <message>
            <source>From {earlier} ({first}) to {later} ({last}), about the same.</source>
            <translation>De {earlier} ({first}) à {later} ({last}), à peu près pareil.</translation>
        </message>
        <message>
            <source>From {earlier} ({first}) to {later} ({last}), {points} points higher.</source>
            <translation>De {earlier} ({first}) à {later} ({last}), {points} points de plus.</translation>
        </message>
        <message>
            <source>From {earlier} ({first}) to {later} ({last}), {points} points lower.</source>
            <translation>De {earlier} ({first}) à {later} ({last}), {points} points de moins.</translation>
        </message>
        <message>
            <source>Goal reached</source>
            <translation>Objectif atteint</translation>
        </message>
        <message>
            <source>Goal reached in {n} of the last {all} weeks</source>
            <translation>Objectif atteint : {n} des {all} dernières semaines</translation>
        </message>
        <message>
            <source>Hollow before, solid after</source>
            <translation>Creux avant, plein après</translation>
        </message>
        <message>
            <source>How far down after</source>
            <translation>Jusqu’où après</translation>
        </message>
        <message>
            <source>How far down before</source>
            <translation>Jusqu’où avant</translation>
        </message>
        <message>
            <source>It hurt on the left.</source>
            <translation>Douleur à gauche.</translation>
        </message>
        <message>
            <source>It hurt on the left: {score}.</source>
            <translation>Douleur à gauche : {score}.</translation>
        </message>
        <message>
            <source>It hurt on the right.</source>
            <translation>Douleur à droite.</translation>
        </message>
        <message>
            <source>It hurt on the right: {score}.</source>
            <translation>Douleur à droite : {score}.</translation>
        </message>
        <message>
            <source>It hurt.</source>
            <translation>Douleur.</translation>
        </message>
        <message>
            <source>It hurt: {score}.</source>
            <translation>Douleur : {score}.</translation>
        </message>
        <message>
            <source>It was done to its end by then.</source>
            <comment>an exercise that hurt</comment>
            <translation>L’exercice était alors terminé.</translation>
        </message>
        <message>
            <source>It went on as before.</source>
            <translation>L’exercice a continué comme avant.</translation>
        </message>
        <message>
            <source>Left not reached.</source>
            <translation>Gauche : pas atteint.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>Laissé de côté.</translation>
        </message>
        <message>
            <source>Left side: left out.</source>
            <comment>of an exercise that hurt</comment>
            <translation>Côté gauche : laissé de côté.</translation>
        </message>
        <message>
            <source>Left skipped.</source>
            <translation>Gauche : passé.</translation>
        </message>
        <message>
            <source>Left {done} of {planned}, then skipped.</source>
            <translation>Gauche : {done} sur {planned}, puis passé.</translation>
        </message>
        <message>
            <source>Left {done} of {planned}.</source>
            <comment>reps</comment>
            <translation>Gauche : {done} sur {planned}.</translation>
        </message>
        <message>
            <source>Left, down to</source>
            <translation>À gauche, jusqu’à</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <source>Not reached.</source>
            <translation>Pas atteint.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing in this month yet. Each day you do something turns green.</source>
            <translation>Encore rien ce mois-ci. Chaque jour où vous faites quelque chose devient vert.</translation>
        </message>
        <message>
            <source>Nothing was done in these weeks.</source>
            <translation>Rien n’a été fait durant ces semaines.</translation>
        </message>
        <message>
            <source>Nothing was noted in this month.</source>
            <translation>Rien n’a été noté ce mois-là.</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Douleur</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Douleur après</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Douleur avant</translation>
        </message>
        <message>
            <source>Pain, left</source>
            <translation>Douleur, à gauche</translation>
        </message>
        <message>
            <source>Pain, right</source>
            <translation>Douleur, à droite</translation>
        </message>
        <message>
            <source>Right not reached.</source>
            <translation>Droite : pas atteint.</translation>
        </message>
        <message>
            <source>Right side: left out.</source>
            <comment>of an exercise that hurt</comment>
            <translation>Côté droit : laissé de côté.</translation>
        </message>
        <message>
            <source>Right skipped.</source>
            <translation>Droite : passé.</translation>
        </message>
        <message>
            <source>Right {done} of {planned}, then skipped.</source>
            <translation>Droite : {done} sur {planned}, puis passé.</translation>
        </message>
        <message>
            <source>Right {done} of {planned}.</source>
            <comment>reps</comment>
            <translation>Droite : {done} sur {planned}.</translation>
        </message>
        <message>
            <source>Right, down to</source>
            <translation>À droite, jusqu’à</translation>
        </message>
        <message>
            <source>Skipped.</source>
            <translation>Passé.</translation>
        </message>
        <message numerus="yes">
            <source>The goal is %n day(s) a week.</source>
            <translation>
                <numerusform>L’objectif est de %n jour par semaine.</numerusform>
                <numerusform>L’objectif est de %n jours par semaine.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest was left out.</source>
            <comment>of an exercise that hurt</comment>
            <translation>Le reste a été laissé de côté.</translation>
        </message>
        <message>
            <source>The session ended there.</source>
            <translation>La séance s’est arrêtée là.</translation>
        </message>
        <message>
            <source>Then an easier version.</source>
            <translation>Ensuite, une version plus facile.</translation>
        </message>
        <message>
            <source>Then an easier version: {dose}.</source>
            <translation>Ensuite, une version plus facile : {dose}.</translation>
        </message>
        <message>
            <source>Then another way.</source>
            <comment>to do an exercise</comment>
            <translation>Ensuite, une autre façon.</translation>
        </message>
        <message>
            <source>Then another way: {dose}.</source>
            <comment>to do an exercise</comment>
            <translation>Ensuite, une autre façon : {dose}.</translation>
        </message>
        <message>
            <source>This month is still to come.</source>
            <translation>Ce mois est encore à venir.</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <source>This week: {number}</source>
            <translation>Cette semaine : {number}</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>Semaine du</translation>
        </message>
        <message>
            <source>Week of {day}: {number}</source>
            <translation>Semaine du {day} : {number}</translation>
        </message>
        <message>
            <source>Week without a goal</source>
            <translation>Semaine sans objectif</translation>
        </message>
        <message>
            <source>after: {after}</source>
            <translation>après : {after}</translation>
        </message>
        <message>
            <source>before: {before}</source>
            <translation>avant : {before}</translation>
        </message>
        <message>
            <source>before: {before}, after: {after}</source>
            <translation>avant : {before}, après : {after}</translation>
        </message>
        <message>
            <source>goal reached that week</source>
            <comment>after a date</comment>
            <translation>objectif atteint cette semaine-là</translation>
        </message>
        <message>
            <source>no day</source>
            <translation>aucun jour</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>pain {after} after</source>
            <translation>douleur {after} après</translation>
        </message>
        <message>
            <source>pain {before} before</source>
            <translation>douleur {before} avant</translation>
        </message>
        <message>
            <source>pain {before} to {after}</source>
            <translation>douleur de {before} à {after}</translation>
        </message>
        <message>
            <source>today</source>
            <comment>after a date</comment>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>week without a goal</source>
            <comment>after a date</comment>
            <translation>semaine sans objectif</translation>
        </message>
        <message>
            <source>{about}: {text}</source>
            <translation>{about} : {text}</translation>
        </message>
        <message>
            <source>{after} after</source>
            <comment>pain</comment>
            <translation>{after} après</translation>
        </message>
        <message>
            <source>{before} before</source>
            <comment>pain</comment>
            <translation>{before} avant</translation>
        </message>
        <message>
            <source>{before} before and after</source>
            <comment>how far down the pain goes</comment>
            <translation>{before} avant et après</translation>
        </message>
        <message>
            <source>{before} before, {after} after</source>
            <comment>pain</comment>
            <translation>{before} avant, {after} après</translation>
        </message>
        <message>
            <source>{before} to {after}</source>
            <comment>how far down, before and after</comment>
            <translation>de {before} à {after}</translation>
        </message>
        <message>
            <source>{done} of {planned}, then skipped.</source>
            <translation>{done} sur {planned}, puis passé.</translation>
        </message>
        <message>
            <source>{done} of {planned}.</source>
            <comment>reps</comment>
            <translation>{done} sur {planned}.</translation>
        </message>
        <message>
            <source>{hold} each</source>
            <comment>the length of a hold</comment>
            <translation>{hold} chaque fois</translation>
        </message>
        <message numerus="yes">
            <source>{minutes} in %n week(s), about {each} in each of them.</source>
            <translation>
                <numerusform>{minutes} en %n semaine, environ {each} chaque semaine.</numerusform>
                <numerusform>{minutes} en %n semaines, environ {each} chaque semaine.</numerusform>
            </translation>
        </message>
        <message>
            <source>{minutes} in one week.</source>
            <translation>{minutes} en une semaine.</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <comment>over a month: November 2026</comment>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{name}, left</source>
            <translation>{name}, à gauche</translation>
        </message>
        <message>
            <source>{name}, nothing</source>
            <comment>month or year</comment>
            <translation>{name}, rien</translation>
        </message>
        <message>
            <source>{name}, right</source>
            <translation>{name}, à droite</translation>
        </message>
        <message>
            <source>{name}, {days}, {minutes}</source>
            <comment>month or year, 9 days, 104 minutes</comment>
            <translation>{name}, {days}, {minutes}</translation>
        </message>
        <message>
            <source>{n} a side</source>
            <comment>reps</comment>
            <translation>{n} de chaque côté</translation>
        </message>
        <message>
            <source>{n} of {goal} days that week</source>
            <translation>{n} sur {goal} jours cette semaine-là</translation>
        </message>
        <message>
            <source>{n} of {goal} days this week</source>
            <translation>{n} sur {goal} jours cette semaine</translation>
        </message>
    </context>
    <context>
        <name>CalendarController</name>
        <message>
            <source>Copied as text. You can paste it anywhere.</source>
            <translation>Copié en texte. Vous pouvez le coller où vous voulez.</translation>
        </message>
        <message>
            <source>It is added.</source>
            <translation>C’est ajouté.</translation>
        </message>
        <message>
            <source>It is as it was before.</source>
            <translation>C’est comme avant.</translation>
        </message>
        <message>
            <source>It is changed.</source>
            <translation>C’est changé.</translation>
        </message>
        <message>
            <source>It is copied.</source>
            <translation>C’est copié.</translation>
        </message>
        <message>
            <source>It is deleted.</source>
            <translation>C’est supprimé.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>This week has its goal again.</source>
            <translation>Cette semaine a de nouveau son objectif.</translation>
        </message>
        <message>
            <source>This week has no goal.</source>
            <translation>Cette semaine n’a pas d’objectif.</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mois suivant</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Save or print your history</source>
            <translation>Enregistrer ou imprimer l’historique</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Search (Ctrl+F)</source>
            <translation>Rechercher (Ctrl+F)</translation>
        </message>
        <message>
            <source>This day holds {n}. Go to the one you mean, then press Delete.</source>
            <translation>Ce jour contient {n} éléments. Allez à celui que vous voulez, puis appuyez sur Suppr.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendance</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est montré</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Year after</source>
            <translation>Année suivante</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Année précédente</translation>
        </message>
    </context>
    <context>
        <name>CarePage</name>
        <message>
            <source>A very gentle routine for days when it hurts more. It counts like any other.</source>
            <translation>Une routine très douce pour les jours où la douleur est plus forte. Elle compte comme les autres.</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Soins</translation>
        </message>
        <message>
            <source>Each exercise, and what changed it</source>
            <translation>Chaque exercice, et ce qui l’a changé</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Bon à savoir</translation>
        </message>
        <message>
            <source>How much you do</source>
            <translation>Quelle quantité</translation>
        </message>
        <message>
            <source>On a bad day</source>
            <translation>Un mauvais jour</translation>
        </message>
        <message>
            <source>Start the very gentle routine</source>
            <translation>Commencer la routine très douce</translation>
        </message>
        <message>
            <source>What may ease it</source>
            <translation>Ce qui peut soulager</translation>
        </message>
        <message>
            <source>{title}, with sources</source>
            <comment>the title of the page about the advice</comment>
            <translation>{title}, avec les sources</translation>
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
            <translation>--open montre un fichier dans la fenêtre. Lancez-le sans --terminal.</translation>
        </message>
        <message>
            <source>--terminal guides you where you can type, and nothing can be typed here. Start it in a terminal.</source>
            <translation>--terminal vous guide là où vous pouvez taper, et rien ne peut être tapé ici. Lancez-le dans un terminal.</translation>
        </message>
        <message>
            <source>A session is running in Sciatica Timer. End it first, then start again.</source>
            <translation>Une séance est en cours dans Sciatica Timer. Terminez-la d’abord, puis relancez.</translation>
        </message>
        <message>
            <source>All moves of {routine} are left out for now, so there is nothing to say. In the window, under Exercises, a move can be offered again.</source>
            <translation>Tous les mouvements de {routine} sont de côté pour l’instant, il n’y a donc rien à dire. Dans la fenêtre, sous Exercices, un mouvement peut être proposé de nouveau.</translation>
        </message>
        <message>
            <source>All moves of {routine} are left out for now, so there is nothing to say. Routines with moves: {others}. In the window, under Exercises, a move can be offered again.</source>
            <translation>Tous les mouvements de {routine} sont de côté pour l’instant, il n’y a donc rien à dire. Routines avec des mouvements : {others}. Dans la fenêtre, sous Exercices, un mouvement peut être proposé de nouveau.</translation>
        </message>
        <message>
            <source>Another version of Sciatica Timer is open. Close it, then start again.</source>
            <translation>Une autre version de Sciatica Timer est ouverte. Fermez-la, puis relancez.</translation>
        </message>
        <message>
            <source>Guides you through sciatica exercises with a voice, pictures and a timer.</source>
            <translation>Vous guide dans des exercices pour la sciatique avec une voix, des images et un minuteur.</translation>
        </message>
        <message>
            <source>It guides exercise. It does not diagnose.</source>
            <translation>L’application guide des exercices. Elle ne pose pas de diagnostic.</translation>
        </message>
        <message>
            <source>No voice was found on this computer, so there is nothing to write.</source>
            <translation>Aucune voix n’a été trouvée sur cet ordinateur, il n’y a donc rien à écrire.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Sciatica Timer cannot be started with “{words}”. --help shows what it understands.</source>
            <translation>Sciatica Timer ne peut pas être lancé avec « {words} ». --help montre ce qu’il comprend.</translation>
        </message>
        <message>
            <source>Sciatica Timer is open already, and a trace has to begin with it. Close it, then start again with --trace.</source>
            <translation>Sciatica Timer est déjà ouvert, et une trace doit commencer avec lui. Fermez-le, puis relancez avec --trace.</translation>
        </message>
        <message>
            <source>Sciatica Timer is open already, in a window or in another terminal. Close it, then start again.</source>
            <translation>Sciatica Timer est déjà ouvert, dans une fenêtre ou dans un autre terminal. Fermez-le, puis relancez.</translation>
        </message>
        <message>
            <source>Sciatica Timer is open already, perhaps in a terminal, and did not answer. Close it, or wait a moment, then start again.</source>
            <translation>Sciatica Timer est déjà ouvert, peut-être dans un terminal, et n’a pas répondu. Fermez-le, ou attendez un moment, puis relancez.</translation>
        </message>
        <message>
            <source>Sciatica Timer is open and waits for an answer in its window. Give it first.</source>
            <translation>Sciatica Timer est ouvert et attend une réponse dans sa fenêtre. Répondez d’abord.</translation>
        </message>
        <message>
            <source>Sciatica Timer met an error it did not expect and has ended. What you did is kept as far as it was saved. ({kind}: {error}; {place})</source>
            <translation>Sciatica Timer a rencontré une erreur inattendue et s’est arrêté. Ce que vous avez fait est gardé dans la mesure où c’était enregistré. ({kind} : {error} ; {place})</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be used for your sessions: {why}. Choose another one with --data-dir.</source>
            <translation>Le dossier {folder} ne peut pas servir pour vos séances : {why}. Choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <source>The name of a sound file must end in .flac, .opus or .wav.</source>
            <translation>Le nom d’un fichier audio doit finir par .flac, .opus ou .wav.</translation>
        </message>
        <message>
            <source>The output could not be written: {why}.</source>
            <translation>La sortie n’a pas pu être écrite : {why}.</translation>
        </message>
        <message>
            <source>The sound file {file} could not be written: {why}.</source>
            <translation>Le fichier audio {file} n’a pas pu être écrit : {why}.</translation>
        </message>
        <message>
            <source>The trace {path} cannot be written: {why}.</source>
            <translation>La trace {path} ne peut pas être écrite : {why}.</translation>
        </message>
        <message>
            <source>There is no routine '{asked}'. There are: {known}.</source>
            <translation>Il n’y a pas de routine « {asked} ». Il y a : {known}.</translation>
        </message>
        <message>
            <source>There is no screen to open a window on. So it is done in words here.</source>
            <translation>Il n’y a pas d’écran pour ouvrir une fenêtre. Cela se fait donc en mots ici.</translation>
        </message>
        <message>
            <source>There is no screen to open a window on. Start Sciatica Timer from a desktop, or add --terminal to be guided in words.</source>
            <translation>Il n’y a pas d’écran pour ouvrir une fenêtre. Lancez Sciatica Timer depuis un bureau, ou ajoutez --terminal pour suivre la séance en mots.</translation>
        </message>
        <message>
            <source>There is nothing to print to: the output is closed.</source>
            <translation>Il n’y a nulle part où écrire : la sortie est fermée.</translation>
        </message>
        <message>
            <source>Your last answer was a stop sign. Read in the window what to do before you exercise.</source>
            <translation>Votre dernière réponse était un signe d’alerte. Lisez dans la fenêtre ce qu’il faut faire avant vos exercices.</translation>
        </message>
        <message>
            <source>Your system lacks libraries that a window needs: {names}. Install them with this line: {line}</source>
            <translation>Il manque à votre système des bibliothèques nécessaires à une fenêtre : {names}. Installez-les avec cette ligne : {line}</translation>
        </message>
        <message>
            <source>Your system lacks libraries that a window needs: {names}. Install them with your system's package manager, then start again.</source>
            <translation>Il manque à votre système des bibliothèques nécessaires à une fenêtre : {names}. Installez-les avec le gestionnaire de paquets de votre système, puis relancez.</translation>
        </message>
        <message>
            <source>begin it at once, or that of today</source>
            <translation>la commencer tout de suite, ou celle du jour</translation>
        </message>
        <message>
            <source>guide a session here, in words, without a window</source>
            <translation>guider une séance ici, en mots, sans fenêtre</translation>
        </message>
        <message>
            <source>it is closed</source>
            <translation>elle est fermée</translation>
        </message>
        <message>
            <source>keep sessions and preferences in DIR</source>
            <translation>garder séances et préférences dans DIR</translation>
        </message>
        <message>
            <source>list the routines: id, name, minutes</source>
            <translation>lister les routines : id, nom, minutes</translation>
        </message>
        <message>
            <source>options</source>
            <translation>options </translation>
        </message>
        <message>
            <source>print everything a routine says, and when</source>
            <translation>écrire tout ce que dit une routine, et quand</translation>
        </message>
        <message>
            <source>show the version, and end</source>
            <translation>montrer la version, et finir</translation>
        </message>
        <message>
            <source>show this help, and end</source>
            <translation>montrer cette aide, et finir</translation>
        </message>
        <message>
            <source>show this routine first</source>
            <translation>montrer d’abord cette routine</translation>
        </message>
        <message>
            <source>show what a programme file would bring in</source>
            <translation>montrer ce qu’un fichier de programme ajouterait</translation>
        </message>
        <message>
            <source>tell what this computer has for screen, sound, voice and sessions</source>
            <translation>dire ce que cet ordinateur a comme écran, son, voix et séances</translation>
        </message>
        <message>
            <source>usage: </source>
            <comment>before how the program is called</comment>
            <translation>utilisation : </translation>
        </message>
        <message>
            <source>wait in the tray, where there is one</source>
            <translation>attendre dans la zone de notification, s’il y en a une</translation>
        </message>
        <message>
            <source>with --check: say a sentence</source>
            <translation>avec --check : dire une phrase</translation>
        </message>
        <message>
            <source>with --script: as JSON</source>
            <translation>avec --script : en JSON</translation>
        </message>
        <message>
            <source>write a routine as one sound file (.flac, .opus or .wav)</source>
            <translation>écrire une routine en un seul fichier audio (.flac, .opus ou .wav)</translation>
        </message>
        <message>
            <source>write what sounds when to FILE</source>
            <translation>écrire dans FILE ce qui sonne, et quand</translation>
        </message>
        <message>
            <source>{file} could not be read, so today's doses are not known: {why}.</source>
            <translation>{file} n’a pas pu être lu, les doses du jour ne sont donc pas connues : {why}.</translation>
        </message>
        <message>
            <source>{name} waits to be opened.</source>
            <translation>{name} attend d’être ouvert.</translation>
        </message>
        <message>
            <source>{option} needs the name of a file.</source>
            <translation>{option} a besoin du nom d’un fichier.</translation>
        </message>
        <message>
            <source>{option} needs the name of a folder.</source>
            <translation>{option} a besoin du nom d’un dossier.</translation>
        </message>
        <message>
            <source>{option}: the name {name} holds characters that cannot be shown. Choose another.</source>
            <translation>{option} : le nom {name} contient des caractères qui ne peuvent pas être montrés. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>{option}: there is no file {path}.</source>
            <translation>{option} : il n’y a pas de fichier {path}.</translation>
        </message>
        <message>
            <source>{option}: {path} cannot be opened: {why}.</source>
            <translation>{option} : {path} ne peut pas être ouvert : {why}.</translation>
        </message>
        <message>
            <source>{option}: {path} cannot be written, for there is no folder {folder}.</source>
            <translation>{option} : {path} ne peut pas être écrit, car il n’y a pas de dossier {folder}.</translation>
        </message>
        <message>
            <source>{option}: {path} cannot be written: {why}.</source>
            <translation>{option} : {path} ne peut pas être écrit : {why}.</translation>
        </message>
        <message>
            <source>{option}: {path} is a device or a pipe and not a file.</source>
            <translation>{option} : {path} est un périphérique ou un tube et pas un fichier.</translation>
        </message>
        <message>
            <source>{option}: {path} is a folder and not a file.</source>
            <translation>{option} : {path} est un dossier et pas un fichier.</translation>
        </message>
        <message>
            <source>{option}: {path} is a link. Name the file itself.</source>
            <translation>{option} : {path} est un lien. Donnez le nom du fichier lui-même.</translation>
        </message>
        <message>
            <source>{path} is a file and not a folder</source>
            <translation>{path} est un fichier et pas un dossier</translation>
        </message>
        <message>
            <source>{path} is a link that leads nowhere</source>
            <translation>{path} est un lien qui ne mène nulle part</translation>
        </message>
        <message>
            <source>{variable} asks for {asked}, and with that no window can be opened here. Take {variable} away, then start Sciatica Timer from a desktop.</source>
            <translation>{variable} demande {asked}, et avec cela aucune fenêtre ne peut s’ouvrir ici. Enlevez {variable}, puis lancez Sciatica Timer depuis un bureau.</translation>
        </message>
    </context>
    <context>
        <name>CopiesController</name>
        <message>
            <source>A second file, {name}, holds exercises or routines that are not here yet, perhaps from another computer.</source>
            <translation>Un second fichier, {name}, contient des exercices ou des routines qui ne sont pas encore ici, peut-être d’un autre ordinateur.</translation>
        </message>
        <message>
            <source>A second file, {name}, holds sessions that are not here yet, perhaps from another computer.</source>
            <translation>Un second fichier, {name}, contient des séances qui ne sont pas encore ici, peut-être d’un autre ordinateur.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Voir ce fichier</translation>
        </message>
    </context>
    <context>
        <name>CopyForm</name>
        <message>
            <source>Copy it</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy to this day</source>
            <translation>Copier à ce jour</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>What you did is copied. Pain, feeling and note stay with this day.</source>
            <translation>Ce que vous avez fait est copié. La douleur, le ressenti et la note ne sont pas copiés.</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Copy the details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Sciatica Timer met an error it did not expect.</source>
            <translation>Sciatica Timer a rencontré une erreur inattendue.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Quelque chose s’est mal passé</translation>
        </message>
        <message>
            <source>What you did is kept.</source>
            <translation>Ce que vous avez fait est gardé.</translation>
        </message>
        <message>
            <source>What you did last may not be saved yet.</source>
            <translation>Ce que vous avez fait en dernier n’est peut-être pas encore enregistré.</translation>
        </message>
        <message>
            <source>You can go on; if things look odd, close it and start it again. The details help whoever mends it. They stay on this computer.</source>
            <translation>Vous pouvez continuer ; si quelque chose paraît bizarre, fermez et relancez l’application. Les détails aident à la réparer. Ils restent sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>CutShort</name>
        <message>
            <source>That session cannot go on: its exercises are not here any more. What you did is in your calendar.</source>
            <translation>Cette séance ne peut pas continuer : ses exercices ne sont plus ici. Ce que vous avez fait est dans votre calendrier.</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message>
            <source>Add something you did</source>
            <translation>Ajouter une activité</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Neither</source>
            <comment>not unwell, not away</comment>
            <translation>Aucun des deux</translation>
        </message>
        <message>
            <source>Nothing on this day.</source>
            <translation>Rien ce jour-là.</translation>
        </message>
        <message>
            <source>Nothing yet today.</source>
            <translation>Encore rien aujourd’hui.</translation>
        </message>
        <message>
            <source>See what to do today</source>
            <translation>Voir quoi faire aujourd’hui</translation>
        </message>
        <message>
            <source>This day is still to come.</source>
            <translation>Ce jour est encore à venir.</translation>
        </message>
        <message>
            <source>Unwell</source>
            <translation>Maladie</translation>
        </message>
        <message>
            <source>Unwell or away that week?</source>
            <translation>Maladie ou absence cette semaine-là ?</translation>
        </message>
        <message>
            <source>Your days will show here, each with what you did and how it felt.</source>
            <translation>Vos jours apparaîtront ici, chacun avec ce que vous avez fait et votre ressenti.</translation>
        </message>
    </context>
    <context>
        <name>DayDot</name>
        <message>
            <source>{day}, no session</source>
            <translation>{day}, pas de séance</translation>
        </message>
        <message>
            <source>{day}, session done</source>
            <translation>{day}, séance faite</translation>
        </message>
    </context>
    <context>
        <name>DayRow</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add on {day}</source>
            <translation>Ajouter le {day}</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Encore une fois</translation>
        </message>
        <message>
            <source>Once more on {day}</source>
            <translation>Encore une fois le {day}</translation>
        </message>
        <message>
            <source>Rest day</source>
            <translation>Jour de repos</translation>
        </message>
    </context>
    <context>
        <name>DaysStep</name>
        <message>
            <source>How many days a week?</source>
            <translation>Combien de jours par semaine ?</translation>
        </message>
        <message>
            <source>Two at least. Keeping it up matters more than doing a lot.</source>
            <translation>Deux au moins. Continuer compte plus qu’en faire beaucoup.</translation>
        </message>
        <message>
            <source>You can change this later in Settings</source>
            <translation>Vous pourrez changer cela plus tard dans les Réglages</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>That could not be changed: {reason}</source>
            <translation>Cela n’a pas pu être changé : {reason}</translation>
        </message>
    </context>
    <context>
        <name>DoctorWords</name>
        <message>
            <source>For three weeks your pain has grown from week to week.</source>
            <translation>Depuis trois semaines, votre douleur augmente d’une semaine à l’autre.</translation>
        </message>
        <message>
            <source>In the last four weeks your pain has not clearly eased.</source>
            <translation>Ces quatre dernières semaines, votre douleur n’a pas nettement diminué.</translation>
        </message>
        <message>
            <source>It need not mean anything serious, but a doctor should look at it soon.</source>
            <translation>Ce n’est pas forcément grave, mais un médecin devrait bientôt vous examiner.</translation>
        </message>
        <message>
            <source>Physiotherapy is worth asking about.</source>
            <translation>Pensez à demander des séances de kiné ou physio.</translation>
        </message>
        <message>
            <source>Three times running there was more pain after exercising.</source>
            <translation>Trois fois de suite, la douleur était plus forte après les exercices.</translation>
        </message>
        <message>
            <source>Your pain has been there for four months or longer.</source>
            <translation>Votre douleur est là depuis quatre mois ou plus.</translation>
        </message>
    </context>
    <context>
        <name>DoneList</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <comment>how often an exercise was done</comment>
            <translation>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>it hurt</source>
            <comment>an exercise of which nothing was done whole</comment>
            <translation>douleur</translation>
        </message>
        <message>
            <source>not reached</source>
            <comment>an exercise</comment>
            <translation>pas atteint</translation>
        </message>
        <message>
            <source>skipped</source>
            <comment>an exercise</comment>
            <translation>passé</translation>
        </message>
        <message>
            <source>started</source>
            <comment>an exercise</comment>
            <translation>commencé</translation>
        </message>
        <message>
            <source>{exercise}, {done}</source>
            <comment>Clamshell, 3 a side</comment>
            <translation>{exercise}, {done}</translation>
        </message>
        <message>
            <source>{left} left, {right} right</source>
            <comment>how often on each side</comment>
            <translation>{left} à gauche, {right} à droite</translation>
        </message>
        <message>
            <source>{reps} a side</source>
            <comment>on each side</comment>
            <translation>{reps} de chaque côté</translation>
        </message>
        <message>
            <source>{reps} left</source>
            <comment>on the left side</comment>
            <translation>{reps} à gauche</translation>
        </message>
        <message>
            <source>{reps} right</source>
            <comment>on the right side</comment>
            <translation>{reps} à droite</translation>
        </message>
    </context>
    <context>
        <name>DoseCard</name>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>Laisser ainsi</translation>
        </message>
        <message>
            <source>Keep leaving it out</source>
            <translation>Laisser encore de côté</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>My usual routine</source>
            <translation>Ma routine habituelle</translation>
        </message>
        <message>
            <source>Stop signs</source>
            <translation>Signes d’alerte</translation>
        </message>
        <message>
            <source>Yes, do that</source>
            <translation>Oui, faire cela</translation>
        </message>
        <message>
            <source>Yes, try it</source>
            <translation>Oui, essayer</translation>
        </message>
    </context>
    <context>
        <name>DoseFields</name>
        <message>
            <source>At the least</source>
            <translation>Au minimum</translation>
        </message>
        <message>
            <source>At the most</source>
            <translation>Au maximum</translation>
        </message>
        <message>
            <source>Each side has a dose of its own</source>
            <translation>Chaque côté a sa propre dose</translation>
        </message>
        <message>
            <source>My physiotherapist told me the least and the most</source>
            <translation>Minimum et maximum donnés par mon kiné ou physio</translation>
        </message>
        <message>
            <source>Only then are small steps suggested, and never beyond.</source>
            <translation>De petits pas ne sont proposés que dans ce cas, et jamais au-delà.</translation>
        </message>
    </context>
    <context>
        <name>DosePage</name>
        <message>
            <source>A step changes one thing: one time more, two or three seconds, or one set. One exercise at a time has its turn.</source>
            <translation>Un pas change une seule chose : une fois de plus, deux ou trois secondes, ou une série. Un exercice à la fois a son tour.</translation>
        </message>
        <message>
            <source>A step down comes when a move hurts, or when a session is too much. It comes too when the pain is strong, goes further down the leg, or does not settle within a day.</source>
            <translation>Une baisse vient quand un mouvement fait mal, ou quand une séance est trop dure. Elle vient aussi quand la douleur est forte, descend plus bas dans la jambe, ou ne se calme pas en une journée.</translation>
        </message>
        <message>
            <source>A step up comes after three good sessions in a row, sooner when they feel too easy. None comes while the pain grows from week to week.</source>
            <translation>Une hausse vient après trois bonnes séances de suite, plus tôt si elles paraissent trop faciles. Il n’y en a pas tant que la douleur augmente d’une semaine à l’autre.</translation>
        </message>
        <message>
            <source>Each exercise begins with a little. How much you do follows the pain: one small step at a time, and only when you say yes.</source>
            <translation>Chaque exercice commence par peu. La quantité suit la douleur : un petit pas à la fois, et seulement si vous dites oui.</translation>
        </message>
        <message>
            <source>How a step is chosen</source>
            <translation>Comment un pas est choisi</translation>
        </message>
        <message>
            <source>How long a session may become is up to you: see Longest session in Settings.</source>
            <translation>La durée maximale d’une séance dépend de vous : voir Séance la plus longue dans les Réglages.</translation>
        </message>
        <message>
            <source>How much you do</source>
            <translation>Quelle quantité</translation>
        </message>
        <message>
            <source>Nothing yet. After your first session it stands here.</source>
            <translation>Encore rien. Après votre première séance, cela s’affiche ici.</translation>
        </message>
        <message>
            <source>What hurts at its lowest dose can be left out. It is offered again after four weeks, as it may work then. Four weeks is this app's own rule.</source>
            <translation>Ce qui fait mal à la dose la plus basse peut être laissé de côté. C’est proposé de nouveau après quatre semaines, car cela peut alors marcher. Les quatre semaines sont une règle de cette application.</translation>
        </message>
    </context>
    <context>
        <name>DoseWords</name>
        <message numerus="yes">
            <source>%n set(s), {dose}</source>
            <translation>
                <numerusform>%n série, {dose}</numerusform>
                <numerusform>%n séries, {dose}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s), {hold} each</source>
            <translation>
                <numerusform>%n fois, {hold}</numerusform>
                <numerusform>%n fois, {hold} chaque fois</numerusform>
            </translation>
        </message>
        <message>
            <source>A gentler day</source>
            <translation>Un jour plus doux</translation>
        </message>
        <message>
            <source>A little less next time?</source>
            <translation>Un peu moins la prochaine fois ?</translation>
        </message>
        <message>
            <source>A little more next time?</source>
            <translation>Un peu plus la prochaine fois ?</translation>
        </message>
        <message>
            <source>Begin at its lowest dose: {dose}.</source>
            <translation>Commencez par la dose la plus basse : {dose}.</translation>
        </message>
        <message>
            <source>Begin gently again</source>
            <translation>Reprendre en douceur</translation>
        </message>
        <message numerus="yes">
            <source>Do %n set(s)</source>
            <translation>
                <numerusform>Faites %n série</numerusform>
                <numerusform>Faites %n séries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do %n set(s) instead of {sets}.</source>
            <translation>
                <numerusform>Faites %n série au lieu de {sets}.</numerusform>
                <numerusform>Faites %n séries au lieu de {sets}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do it %n time(s)</source>
            <translation>
                <numerusform>Faites-le %n fois</numerusform>
                <numerusform>Faites-le %n fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Do it %n time(s) instead of {reps}.</source>
            <translation>
                <numerusform>Faites-le %n fois au lieu de {reps}.</numerusform>
                <numerusform>Faites-le %n fois au lieu de {reps}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do it the usual way, {dose}.</source>
            <translation>Faites-le de la façon habituelle, {dose}.</translation>
        </message>
        <message>
            <source>Done: {dose}</source>
            <translation>Fait : {dose}</translation>
        </message>
        <message>
            <source>Earlier</source>
            <comment>at a time that is not known</comment>
            <translation>Auparavant</translation>
        </message>
        <message>
            <source>Exercise can wait</source>
            <translation>L’exercice peut attendre</translation>
        </message>
        <message>
            <source>Get help now</source>
            <translation>De l’aide tout de suite</translation>
        </message>
        <message numerus="yes">
            <source>Hold for %n second(s) instead of {seconds}.</source>
            <translation>
                <numerusform>Tenez %n seconde au lieu de {seconds}.</numerusform>
                <numerusform>Tenez %n secondes au lieu de {seconds}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold for {hold}</source>
            <translation>Tenez {hold}</translation>
        </message>
        <message>
            <source>Hold for {hold} instead of {before}.</source>
            <translation>Tenez {hold} au lieu de {before}.</translation>
        </message>
        <message>
            <source>Leave it out for now.</source>
            <translation>Laissez-le de côté pour l’instant.</translation>
        </message>
        <message>
            <source>Leave it out for now?</source>
            <comment>an exercise</comment>
            <translation>Le laisser de côté pour l’instant ?</translation>
        </message>
        <message>
            <source>Left out for some weeks: {exercises}. It may work now.</source>
            <translation>De côté depuis quelques semaines : {exercises}. Cela peut marcher maintenant.</translation>
        </message>
        <message>
            <source>Now: left out. It is offered again after four weeks, and under Exercises you can have it sooner.</source>
            <translation>Maintenant : de côté. Il est proposé de nouveau après quatre semaines, ou plus tôt si vous voulez, sous Exercices.</translation>
        </message>
        <message>
            <source>Now: {dose}</source>
            <translation>Maintenant : {dose}</translation>
        </message>
        <message>
            <source>See a doctor soon</source>
            <translation>Voyez bientôt un médecin</translation>
        </message>
        <message>
            <source>So today the very gentle routine stands first.</source>
            <translation>La routine très douce passe donc en premier aujourd’hui.</translation>
        </message>
        <message>
            <source>The pain had not settled a day after your last session.</source>
            <translation>La douleur n’était pas calmée un jour après votre dernière séance.</translation>
        </message>
        <message>
            <source>The usual way</source>
            <translation>La façon habituelle</translation>
        </message>
        <message>
            <source>Try it again?</source>
            <comment>an exercise</comment>
            <translation>L’essayer de nouveau ?</translation>
        </message>
        <message>
            <source>Walk a little, and change your position often. When it has settled, say so at the stop signs.</source>
            <translation>Marchez un peu, et changez souvent de position. Quand la douleur se sera calmée, dites-le sous Signes d’alerte.</translation>
        </message>
        <message>
            <source>You did {exercises} to the end three sessions in a row.</source>
            <translation>Jusqu’au bout trois séances de suite : {exercises}.</translation>
        </message>
        <message>
            <source>You kept it as it was.</source>
            <translation>Vous n’avez rien changé.</translation>
        </message>
        <message>
            <source>You said that a session with {exercises} was too easy.</source>
            <translation>Selon vous, une séance était trop facile avec : {exercises}.</translation>
        </message>
        <message>
            <source>You said that a stop sign is there. When it has been looked at, say so at the stop signs.</source>
            <translation>Vous avez dit qu’un signe d’alerte est là. Quand vous aurez vu un médecin pour cela, dites-le sous Signes d’alerte.</translation>
        </message>
        <message>
            <source>You said that you may exercise again. So today the very gentle routine stands first.</source>
            <translation>Vous avez dit que vous pouvez reprendre l’exercice. La routine très douce passe donc en premier aujourd’hui.</translation>
        </message>
        <message>
            <source>You said that your last session was too much.</source>
            <translation>Vous avez dit que votre dernière séance était trop dure.</translation>
        </message>
        <message>
            <source>You said yes.</source>
            <translation>Vous avez dit oui.</translation>
        </message>
        <message>
            <source>You set it: {dose}</source>
            <translation>Votre réglage : {dose}</translation>
        </message>
        <message>
            <source>You took it back.</source>
            <translation>Vous l’avez annulé.</translation>
        </message>
        <message>
            <source>{dose} ({variant})</source>
            <comment>a dose, and the way it is done</comment>
            <translation>{dose} ({variant})</translation>
        </message>
        <message>
            <source>{exercises} hurt even at the gentlest. It may suit you later.</source>
            <translation>Douleur même à la dose la plus douce : {exercises}. Cela vous conviendra peut-être plus tard.</translation>
        </message>
        <message>
            <source>{exercises} hurt last time.</source>
            <translation>Douleur la dernière fois : {exercises}.</translation>
        </message>
        <message>
            <source>{exercises} hurt. No smaller dose can be suggested, but under Exercises you can set one yourself.</source>
            <comment>an exercise of one's own, without limits from a therapist</comment>
            <translation>Douleur : {exercises}. Aucune dose plus petite ne peut être proposée, mais sous Exercices, vous pouvez en régler une vous-même.</translation>
        </message>
        <message>
            <source>{exercises} went well three sessions in a row.</source>
            <translation>Trois bonnes séances de suite : {exercises}.</translation>
        </message>
        <message>
            <source>{exercises}: at your last session the pain was strong, or went further down.</source>
            <translation>{exercises} : à votre dernière séance, la douleur était forte, ou elle est descendue plus bas.</translation>
        </message>
        <message>
            <source>{exercises}: changed by one step.</source>
            <translation>{exercises} : changement d’un pas.</translation>
        </message>
        <message>
            <source>{exercises}: kept as it was.</source>
            <translation>{exercises} : sans changement.</translation>
        </message>
        <message>
            <source>{exercises}: left out for now.</source>
            <translation>{exercises} : de côté pour l’instant.</translation>
        </message>
        <message>
            <source>{exercises}: still left out.</source>
            <translation>{exercises} : toujours de côté.</translation>
        </message>
        <message>
            <source>{exercise} on both sides</source>
            <translation>{exercise} des deux côtés</translation>
        </message>
        <message>
            <source>{exercise} on the left</source>
            <translation>{exercise} à gauche</translation>
        </message>
        <message>
            <source>{exercise} on the right</source>
            <translation>{exercise} à droite</translation>
        </message>
        <message>
            <source>{exercise}: {change}</source>
            <comment>what changes with an exercise</comment>
            <translation>{exercise} : {change}</translation>
        </message>
        <message>
            <source>{exercise}: {dose}.</source>
            <comment>an exercise and its dose</comment>
            <translation>{exercise} : {dose}.</translation>
        </message>
        <message>
            <source>{instruction} How much: {dose}.</source>
            <translation>{instruction} Quantité : {dose}.</translation>
        </message>
    </context>
    <context>
        <name>Doses</name>
        <message>
            <source>How much you do stays as you last agreed for: {names}. You can change it under Exercises.</source>
            <translation>La quantité reste comme vous l’avez acceptée la dernière fois pour : {names}. Vous pouvez la changer sous Exercices.</translation>
        </message>
    </context>
    <context>
        <name>Drawings</name>
        <message>
            <source>Back to normal: 2 to 3 weeks</source>
            <translation>Retour à la normale : 2 à 3 semaines</translation>
        </message>
        <message>
            <source>Bending</source>
            <comment>a movement of the body</comment>
            <translation>Se pencher</translation>
        </message>
        <message>
            <source>Cold, then heat: 3 days of cold</source>
            <translation>Du froid, puis du chaud : 3 jours de froid</translation>
        </message>
        <message>
            <source>Drawing: a body bending, lifting, twisting and running</source>
            <translation>Dessin : un corps qui se penche, soulève, se tourne et court</translation>
        </message>
        <message>
            <source>Drawing: four people, three of them filled</source>
            <translation>Dessin : quatre personnes, dont trois en couleur</translation>
        </message>
        <message>
            <source>Drawing: on each side the nerve passes through the middle of the buttock.</source>
            <translation>Dessin : de chaque côté, le nerf passe au milieu de la fesse.</translation>
        </message>
        <message>
            <source>Drawing: the nerve leaves the low back in five roots, runs through the buttock and down the leg to a little under the knee; its branches go on to the foot.</source>
            <translation>Dessin : le nerf quitte le bas du dos par cinq racines, traverse la fesse et descend dans la jambe jusqu’un peu sous le genou ; ses branches continuent jusqu’au pied.</translation>
        </message>
        <message>
            <source>Drawing: {told}</source>
            <translation>Dessin : {told}</translation>
        </message>
        <message>
            <source>Jarring sport</source>
            <translation>Sport avec chocs</translation>
        </message>
        <message>
            <source>Knee to chest</source>
            <translation>Genou à la poitrine</translation>
        </message>
        <message>
            <source>Lifting</source>
            <comment>lifting something heavy</comment>
            <translation>Soulever</translation>
        </message>
        <message>
            <source>No heavy lifting, no twisting: 6 weeks</source>
            <translation>Pas de charges lourdes, pas de torsions : 6 semaines</translation>
        </message>
        <message>
            <source>Pelvic tilt</source>
            <translation>Bascule du bassin</translation>
        </message>
        <message>
            <source>Pictures: pelvic tilt, knee to chest</source>
            <translation>Images : bascule du bassin, genou à la poitrine</translation>
        </message>
        <message>
            <source>Rest, if you need it: a day or two</source>
            <translation>Du repos, si besoin : un jour ou deux</translation>
        </message>
        <message>
            <source>Twisting</source>
            <comment>a movement of the body</comment>
            <translation>Torsion</translation>
        </message>
        <message>
            <source>Weeks</source>
            <comment>under the numbers 1 to 6</comment>
            <translation>Semaines</translation>
        </message>
    </context>
    <context>
        <name>EditForm</name>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>How far down it goes after</source>
            <translation>Jusqu’où elle descend après</translation>
        </message>
        <message>
            <source>How far down it goes before</source>
            <translation>Jusqu’où elle descend avant</translation>
        </message>
        <message>
            <source>How it felt</source>
            <translation>Votre ressenti</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>It did not</source>
            <translation>Pas calmée</translation>
        </message>
        <message>
            <source>It eased within a day</source>
            <translation>Calmée en une journée</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Douleur après</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Douleur avant</translation>
        </message>
        <message>
            <source>Reps done</source>
            <translation>Répétitions faites</translation>
        </message>
        <message>
            <source>Reps of {name}</source>
            <translation>Répétitions : {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>Le lendemain</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>When it began</source>
            <translation>Heure de début</translation>
        </message>
        <message>
            <source>Whether it eased within a day</source>
            <translation>Calmée en une journée, ou non</translation>
        </message>
        <message>
            <source>{n} of {planned}</source>
            <comment>reps</comment>
            <translation>{n} sur {planned}</translation>
        </message>
    </context>
    <context>
        <name>EditorController</name>
        <message>
            <source>Go on writing</source>
            <translation>Continuer à écrire</translation>
        </message>
        <message>
            <source>The app ended before what you were writing was saved.</source>
            <translation>L’application s’est arrêtée avant que ce que vous écriviez soit enregistré.</translation>
        </message>
        <message>
            <source>“{name}” was added.</source>
            <translation>Ajouté : « {name} ».</translation>
        </message>
        <message>
            <source>“{name}” was changed.</source>
            <translation>Modifié : « {name} ».</translation>
        </message>
    </context>
    <context>
        <name>EmptyRoutineQuestion</name>
        <message>
            <source>All of its moves are left out, because they hurt. You can walk a little, change your position often, or use cold or heat: see the page Care. Moves may suit you later; let them be offered again when you want to try.</source>
            <translation>Tous ses mouvements sont de côté, parce qu’ils font mal. Vous pouvez marcher un peu, changer souvent de position, ou utiliser le froid ou le chaud : voir la page Soins. Ces mouvements vous conviendront peut-être plus tard ; faites-les proposer de nouveau quand vous voudrez essayer.</translation>
        </message>
        <message>
            <source>Do “{routine}”</source>
            <translation>Faire {routine}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Offer its moves again</source>
            <translation>Les reproposer</translation>
        </message>
        <message>
            <source>“{routine}”: nothing is left of it for now</source>
            <translation>« {routine} » : il n’en reste rien pour l’instant</translation>
        </message>
    </context>
    <context>
        <name>EntryFields</name>
        <message>
            <source>A dose of its own in this routine</source>
            <translation>Une dose à part dans cette routine</translation>
        </message>
        <message>
            <source>As you do it anyway</source>
            <translation>Comme vous le faites d’habitude</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Les deux côtés</translation>
        </message>
        <message>
            <source>Each side has a dose of its own</source>
            <translation>Chaque côté a sa propre dose</translation>
        </message>
        <message>
            <source>Else it is as much as you do of it anyway.</source>
            <translation>Sinon, c’est la quantité que vous faites d’habitude.</translation>
        </message>
        <message>
            <source>How you do it</source>
            <comment>an exercise</comment>
            <translation>Votre façon de faire</translation>
        </message>
        <message>
            <source>Left side only</source>
            <translation>Côté gauche seulement</translation>
        </message>
        <message>
            <source>Right side only</source>
            <translation>Côté droit seulement</translation>
        </message>
        <message>
            <source>Which sides</source>
            <translation>Quels côtés</translation>
        </message>
    </context>
    <context>
        <name>Equipment</name>
        <message>
            <source>You need {things}.</source>
            <comment>a mat, a towel, and a cushion</comment>
            <translation>Il vous faut {things}.</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>Sciatica Timer is not allowed to write in {place}, so nothing was written; your history is safe here, choose another place.</source>
            <translation>Sciatica Timer n’a pas le droit d’écrire dans {place}, rien n’a donc été écrit ; votre historique est intact ici, choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>The disk of {place} reports an error, so {name} may not be whole; your history is safe here, choose another place.</source>
            <translation>Le disque de {place} signale une erreur, {name} n’est donc peut-être pas entier ; votre historique est intact ici, choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>There is no space left in {place}, so nothing was written; your history is safe here, choose another place.</source>
            <translation>Il n’y a plus de place dans {place}, rien n’a donc été écrit ; votre historique est intact ici, choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>{name} could not be brought in, so nothing was changed; the log tells more.</source>
            <translation>{name} n’a pas pu être importé, rien n’a donc été changé ; le journal en dit plus.</translation>
        </message>
        <message>
            <source>{name} could not be made, so nothing was written; your history is safe here, and the log tells more.</source>
            <translation>{name} n’a pas pu être créé, rien n’a donc été écrit ; votre historique est intact ici, et le journal en dit plus.</translation>
        </message>
        <message>
            <source>{name} could not be written in {place}; your history is safe here, choose another place.</source>
            <translation>{name} n’a pas pu être écrit dans {place} ; votre historique est intact ici, choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>{name} in {place} could not be opened, so nothing was changed ({reason}).</source>
            <translation>{name} dans {place} n’a pas pu être ouvert, rien n’a donc été changé ({reason}).</translation>
        </message>
        <message>
            <source>{name} is the app's own file, so it was left as it is; choose another name.</source>
            <translation>{name} est un fichier de l’application elle-même, il n’a donc pas été touché ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>{place} can only be read, so nothing was written; your history is safe here, choose another place.</source>
            <translation>{place} est en lecture seule, rien n’a donc été écrit ; votre historique est intact ici, choisissez un autre endroit.</translation>
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
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Modifier {name}</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete {name}</source>
            <translation>Supprimer {name}</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Tenir</translation>
        </message>
        <message>
            <source>How you do it</source>
            <comment>an exercise</comment>
            <translation>Votre façon de faire</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>Proposer de nouveau</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Répéter</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Séries</translation>
        </message>
        <message>
            <source>Try it once</source>
            <translation>Essayer une fois</translation>
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
            <translation>Une image de l’application qui lui ressemble, ou aucune.</translation>
        </message>
        <message>
            <source>Change your exercise</source>
            <translation>Modifier votre exercice</translation>
        </message>
        <message numerus="yes">
            <source>Each thing that you need has room for %n letter(s).</source>
            <translation>
                <numerusform>Chaque objet nécessaire peut avoir %n lettre.</numerusform>
                <numerusform>Chaque objet nécessaire peut avoir %n lettres.</numerusform>
            </translation>
        </message>
        <message>
            <source>For example: a mat, a towel</source>
            <translation>Par exemple : un tapis, une serviette</translation>
        </message>
        <message>
            <source>For example: calf stretch</source>
            <translation>Par exemple : étirement du mollet</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>Comment le faire</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Quelle quantité</translation>
        </message>
        <message>
            <source>How the body is</source>
            <translation>Position du corps</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Il lui faut un nom.</translation>
        </message>
        <message>
            <source>It needs at least one step.</source>
            <translation>Il lui faut au moins une étape.</translation>
        </message>
        <message>
            <source>Left and right in turn</source>
            <translation>Gauche et droite en alternant</translation>
        </message>
        <message>
            <source>Line {n} is too long. A line has room for {letters} letters.</source>
            <translation>La ligne {n} est trop longue. Une ligne peut avoir {letters} lettres.</translation>
        </message>
        <message>
            <source>My physiotherapist or doctor gave it to me</source>
            <translation>Mon kiné, physio ou médecin me l’a donné</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Pas d’image</translation>
        </message>
        <message>
            <source>No sides, or both at once</source>
            <translation>Pas de côtés, ou les deux à la fois</translation>
        </message>
        <message>
            <source>One side, then the other</source>
            <translation>Un côté, puis l’autre</translation>
        </message>
        <message>
            <source>One step on each line</source>
            <translation>Une étape par ligne</translation>
        </message>
        <message>
            <source>One step on each line. The first one is how to get ready, the last one how to let go.</source>
            <translation>Une étape par ligne. La première dit comment se préparer, la dernière comment relâcher.</translation>
        </message>
        <message>
            <source>One thing on each line</source>
            <translation>Une chose par ligne</translation>
        </message>
        <message>
            <source>Or photos of your own, which go before it</source>
            <translation>Ou vos propres photos, qui passent avant elle</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Please read why it is better left out first.</source>
            <translation>Lisez d’abord pourquoi il vaut mieux l’éviter.</translation>
        </message>
        <message>
            <source>Rest between sets</source>
            <translation>Repos entre les séries</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message numerus="yes">
            <source>There is room for %n line(s).</source>
            <translation>
                <numerusform>Il y a de la place pour %n ligne.</numerusform>
                <numerusform>Il y a de la place pour %n lignes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is room for %n thing(s) that you need.</source>
            <translation>
                <numerusform>Il y a de la place pour %n objet nécessaire.</numerusform>
                <numerusform>Il y a de la place pour %n objets nécessaires.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Ce qui est dit</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c’est</translation>
        </message>
        <message>
            <source>What to mind</source>
            <translation>À quoi faire attention</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Ce qu’il vous faut</translation>
        </message>
        <message>
            <source>What you need, and what to mind</source>
            <translation>Ce qu’il vous faut, et à quoi faire attention</translation>
        </message>
        <message>
            <source>Which sides</source>
            <translation>Quels côtés</translation>
        </message>
        <message>
            <source>While you heal, this is better left out. Do it only if your physiotherapist or doctor gave it to you, knowing about your back.</source>
            <translation>Pendant la guérison, il vaut mieux éviter cela. Ne le faites que si votre kiné, physio ou médecin vous l’a donné, en connaissant l’état de votre dos.</translation>
        </message>
        <message>
            <source>Your own exercise</source>
            <translation>Votre propre exercice</translation>
        </message>
    </context>
    <context>
        <name>Exercises</name>
        <message numerus="yes">
            <source>%n set(s)</source>
            <translation>
                <numerusform>%n série</numerusform>
                <numerusform>%n séries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <comment>how often a movement is done</comment>
            <translation>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>Also called “{name}”.</source>
            <translation>Autre nom : « {name} ».</translation>
        </message>
        <message>
            <source>At the least</source>
            <comment>heads: Hold for 10 seconds. Do it 2 times.</comment>
            <translation>Au minimum</translation>
        </message>
        <message>
            <source>At the most</source>
            <comment>heads: Hold for 30 seconds.</comment>
            <translation>Au maximum</translation>
        </message>
        <message numerus="yes">
            <source>Do it %n time(s).</source>
            <translation>
                <numerusform>Faites-le %n fois.</numerusform>
                <numerusform>Faites-le %n fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each side</source>
            <translation>Chaque côté</translation>
        </message>
        <message numerus="yes">
            <source>Hold for %n second(s).</source>
            <translation>
                <numerusform>Tenez %n seconde.</numerusform>
                <numerusform>Tenez %n secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold for {hold}.</source>
            <translation>Tenez {hold}.</translation>
        </message>
        <message>
            <source>Left and right in turn.</source>
            <translation>Gauche et droite en alternant.</translation>
        </message>
        <message>
            <source>Left out for now, because it hurt.</source>
            <translation>De côté pour l’instant, à cause de la douleur.</translation>
        </message>
        <message>
            <source>Left out on the left side for now, because it hurt.</source>
            <translation>De côté à gauche pour l’instant, à cause de la douleur.</translation>
        </message>
        <message>
            <source>Left out on the right side for now, because it hurt.</source>
            <translation>De côté à droite pour l’instant, à cause de la douleur.</translation>
        </message>
        <message>
            <source>Left side</source>
            <translation>Côté gauche</translation>
        </message>
        <message>
            <source>One side, then the other.</source>
            <translation>Un côté, puis l’autre.</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Répéter</translation>
        </message>
        <message>
            <source>Right side</source>
            <translation>Côté droit</translation>
        </message>
        <message>
            <source>Works: {parts}.</source>
            <comment>parts of the body</comment>
            <translation>Travaille : {parts}.</translation>
        </message>
    </context>
    <context>
        <name>ExercisesPage</name>
        <message>
            <source>All exercises</source>
            <translation>Tous les exercices</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Exercices</translation>
        </message>
        <message>
            <source>From your therapist</source>
            <translation>De votre kiné ou physio</translation>
        </message>
        <message>
            <source>Make your own, and put them in order</source>
            <translation>Créez les vôtres, et mettez-les en ordre</translation>
        </message>
        <message>
            <source>Open a programme file</source>
            <translation>Ouvrir un fichier de programme</translation>
        </message>
        <message>
            <source>Routines</source>
            <translation>Routines</translation>
        </message>
        <message>
            <source>What somebody has passed on to you</source>
            <translation>Ce que quelqu’un vous a transmis</translation>
        </message>
        <message>
            <source>Your own exercise</source>
            <translation>Votre propre exercice</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>it was ended from outside</source>
            <translation>il a été arrêté de l’extérieur</translation>
        </message>
        <message>
            <source>something unexpected went wrong</source>
            <translation>quelque chose d’inattendu s’est produit</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Lire la suite</translation>
        </message>
        <message>
            <source>Skip the rest</source>
            <translation>Passer le reste</translation>
        </message>
    </context>
    <context>
        <name>FirstStartController</name>
        <message>
            <source>Then the six weeks without heavy lifting are over.</source>
            <translation>Les six semaines sans charges lourdes sont alors terminées.</translation>
        </message>
        <message>
            <source>Volume {volume} of 100, speed {speed} of 100</source>
            <translation>Volume {volume} sur 100, vitesse {speed} sur 100</translation>
        </message>
    </context>
    <context>
        <name>FirstStartStep</name>
        <message>
            <source>Next</source>
            <comment>to the next page</comment>
            <translation>Suivant</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Handout</name>
        <message numerus="yes">
            <source>%n exercise(s), about {minutes}.</source>
            <translation>
                <numerusform>%n exercice, environ {minutes}.</numerusform>
                <numerusform>%n exercices, environ {minutes}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each side: {dose}</source>
            <comment>3 times, 20 s each</comment>
            <translation>Chaque côté : {dose}</translation>
        </message>
        <message>
            <source>Left and right in turn.</source>
            <translation>Gauche et droite en alternant.</translation>
        </message>
        <message>
            <source>Left side: {dose}</source>
            <translation>Côté gauche : {dose}</translation>
        </message>
        <message>
            <source>Never push on if the pain gets worse or it does not feel right.</source>
            <comment>on paper</comment>
            <translation>N’insistez jamais si la douleur augmente ou si quelque chose ne va pas.</translation>
        </message>
        <message>
            <source>One side, then the other.</source>
            <translation>Un côté, puis l’autre.</translation>
        </message>
        <message>
            <source>Only the left side: {dose}</source>
            <translation>Seulement le côté gauche : {dose}</translation>
        </message>
        <message>
            <source>Only the right side: {dose}</source>
            <translation>Seulement le côté droit : {dose}</translation>
        </message>
        <message>
            <source>Page {number} of {pages}</source>
            <translation>Page {number} sur {pages}</translation>
        </message>
        <message>
            <source>Right side: {dose}</source>
            <translation>Côté droit : {dose}</translation>
        </message>
        <message>
            <source>Sciatica Timer guides exercise and does not diagnose.</source>
            <comment>on paper</comment>
            <translation>Sciatica Timer guide des exercices et ne pose pas de diagnostic.</translation>
        </message>
        <message>
            <source>made on {day}</source>
            <translation>fait le {day}</translation>
        </message>
    </context>
    <context>
        <name>HandoutExport</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>One or two pages to print, with pictures of the exercises.</source>
            <translation>Une ou deux pages à imprimer, avec des images des exercices.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Save {routine} as a PDF</source>
            <translation>Enregistrer {routine} en PDF</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Saving {routine} as a PDF</source>
            <translation>Enregistrement de {routine} en PDF</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>HighPain</name>
        <message>
            <source>A day or two of rest is fine; longer rest does not help.</source>
            <translation>Un jour ou deux de repos, c’est bien ; un repos plus long n’aide pas.</translation>
        </message>
        <message>
            <source>A short walk, a change of position, cold or heat are possible too.</source>
            <translation>Une courte marche, un changement de position, le froid ou le chaud sont aussi possibles.</translation>
        </message>
        <message>
            <source>Begin gently</source>
            <translation>Commencer en douceur</translation>
        </message>
        <message>
            <source>Cold or heat</source>
            <translation>Froid ou chaud</translation>
        </message>
        <message>
            <source>If it goes on getting worse, see a doctor soon.</source>
            <translation>Si cela continue d’empirer, voyez bientôt un médecin.</translation>
        </message>
        <message>
            <source>Is {score} of 10 your usual level?</source>
            <translation>{score} sur 10, est-ce votre niveau habituel ?</translation>
        </message>
        <message>
            <source>It decides what is a good way to begin today.</source>
            <translation>La réponse décide d’une bonne façon de commencer aujourd’hui.</translation>
        </message>
        <message>
            <source>No, it is more than usual</source>
            <translation>Non, c’est plus que d’habitude</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Start the very gentle routine</source>
            <translation>Commencer la routine très douce</translation>
        </message>
        <message>
            <source>Stop when the pain rises, or spreads further down the leg.</source>
            <translation>Arrêtez si la douleur augmente, ou si elle descend plus bas dans la jambe.</translation>
        </message>
        <message>
            <source>The very gentle routine has few moves, and little of each.</source>
            <translation>La routine très douce a peu de mouvements, et peu de chacun.</translation>
        </message>
        <message>
            <source>Walk a little, change your position often, and use cold or heat.</source>
            <translation>Marchez un peu, changez souvent de position, et utilisez le froid ou le chaud.</translation>
        </message>
        <message>
            <source>What is possible now</source>
            <translation>Ce qui est possible maintenant</translation>
        </message>
        <message>
            <source>When you feel able to, do the very gentle routine. Stop when the pain rises, or spreads further down the leg.</source>
            <translation>Quand vous vous en sentirez capable, faites la routine très douce. Arrêtez si la douleur augmente, ou si elle descend plus bas dans la jambe.</translation>
        </message>
        <message>
            <source>Yes, it is usual</source>
            <translation>Oui, c’est habituel</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%n entry(ies) is(are) here already and stay(s) unchanged.</source>
            <translation>
                <numerusform>%n élément est déjà ici et reste inchangé.</numerusform>
                <numerusform>%n éléments sont déjà ici et restent inchangés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) make(s) no sense and is(are) left out:</source>
            <translation>
                <numerusform>%n élément n’a pas de sens et est laissé de côté :</numerusform>
                <numerusform>%n éléments n’ont pas de sens et sont laissés de côté :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) for weeks unwell or away come(s) too.</source>
            <translation>
                <numerusform>%n repère de semaine de maladie ou d’absence vient aussi.</numerusform>
                <numerusform>%n repères de semaines de maladie ou d’absence viennent aussi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines come(s) too.</source>
            <translation>
                <numerusform>%n de vos propres exercices et routines vient aussi.</numerusform>
                <numerusform>%n de vos propres exercices et routines viennent aussi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines is(are) brought in.</source>
            <translation>
                <numerusform>%n de vos propres exercices et routines est importé.</numerusform>
                <numerusform>%n de vos propres exercices et routines sont importés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines is(are) in it too.</source>
            <translation>
                <numerusform>%n de vos propres exercices et routines s’y trouve aussi.</numerusform>
                <numerusform>%n de vos propres exercices et routines s’y trouvent aussi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your own exercises and routines was(were) deleted here and stay(s) deleted.</source>
            <translation>
                <numerusform>%n de vos propres exercices et routines a été supprimé ici et le reste.</numerusform>
                <numerusform>%n de vos propres exercices et routines ont été supprimés ici et le restent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) brought in.</source>
            <translation>
                <numerusform>%n séance est importée.</numerusform>
                <numerusform>%n séances sont importées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) here, from {days}.</source>
            <translation>
                <numerusform>%n séance est ici, du {days}.</numerusform>
                <numerusform>%n séances sont ici, du {days}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) in {name} in {place}.</source>
            <translation>
                <numerusform>%n séance est dans {name}, dans {place}.</numerusform>
                <numerusform>%n séances sont dans {name}, dans {place}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) is(are) new, from {days}.</source>
            <translation>
                <numerusform>%n séance est nouvelle, du {days}.</numerusform>
                <numerusform>%n séances sont nouvelles, du {days}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) was(were) changed there later and take(s) the place of yours.</source>
            <translation>
                <numerusform>%n séance a été modifiée là-bas plus tard et prend la place de la vôtre.</numerusform>
                <numerusform>%n séances ont été modifiées là-bas plus tard et prennent la place des vôtres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) was(were) deleted here and stay(s) deleted.</source>
            <translation>
                <numerusform>%n séance a été supprimée ici et reste supprimée.</numerusform>
                <numerusform>%n séances ont été supprimées ici et restent supprimées.</numerusform>
            </translation>
        </message>
        <message>
            <source>An answer about pain in it cannot be read, so the stop signs will be asked again.</source>
            <translation>Une réponse sur la douleur y est illisible, donc les signes d’alerte seront demandés à nouveau.</translation>
        </message>
        <message>
            <source>Answers about doses come too.</source>
            <translation>Les réponses sur les doses viennent aussi.</translation>
        </message>
        <message>
            <source>Answers about stop signs and doses come too.</source>
            <translation>Les réponses sur les signes d’alerte et les doses viennent aussi.</translation>
        </message>
        <message>
            <source>Answers about stop signs come too.</source>
            <translation>Les réponses sur les signes d’alerte viennent aussi.</translation>
        </message>
        <message>
            <source>How the routines stand on Today comes too.</source>
            <translation>La place des routines sur Aujourd’hui vient aussi.</translation>
        </message>
        <message>
            <source>It is brought in.</source>
            <translation>C’est importé.</translation>
        </message>
        <message>
            <source>It is taken back. What you changed since is kept.</source>
            <translation>C’est annulé. Ce que vous avez changé depuis est gardé.</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Ligne {line} : {reason}</translation>
        </message>
        <message>
            <source>Putting it into your history</source>
            <translation>Ajout à votre historique</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>The day it began comes too.</source>
            <translation>Le jour où cela a commencé vient aussi.</translation>
        </message>
        <message>
            <source>The page is saved as {name} in {place}.</source>
            <translation>La page est enregistrée sous {name} dans {place}.</translation>
        </message>
        <message>
            <source>The plan of “My week” comes too.</source>
            <translation>Le plan de « Ma semaine » vient aussi.</translation>
        </message>
        <message>
            <source>There are no sessions yet. They can be taken out once there are some.</source>
            <translation>Il n’y a pas encore de séances. Vous pourrez les exporter dès qu’il y en aura.</translation>
        </message>
        <message>
            <source>There is nothing in it.</source>
            <translation>Il ne contient rien.</translation>
        </message>
        <message numerus="yes">
            <source>There is(are) %n more.</source>
            <comment>more entries that are left out</comment>
            <translation>
                <numerusform>Il y en a encore %n.</numerusform>
                <numerusform>Il y en a encore %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you have read about seeing a doctor comes too.</source>
            <translation>Ce que vous avez lu sur la visite chez le médecin vient aussi.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} au {last}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Anyone you give such a file to can read it. It is not locked.</source>
            <translation>Toute personne à qui vous donnez un tel fichier peut le lire. Il n’est pas protégé.</translation>
        </message>
        <message>
            <source>For a spreadsheet: one row for each exercise and side.</source>
            <translation>Pour un tableur : une ligne par exercice et par côté.</translation>
        </message>
        <message>
            <source>For your calendar: when, and which exercises. Pain and notes are left out.</source>
            <translation>Pour votre agenda : quand, et quels exercices. La douleur et les notes n’y sont pas.</translation>
        </message>
        <message>
            <source>Make the page</source>
            <translation>Créer la page</translation>
        </message>
        <message>
            <source>One page for your physiotherapist</source>
            <translation>Une page pour votre kiné ou physio</translation>
        </message>
        <message>
            <source>Save a table</source>
            <translation>Enregistrer un tableau</translation>
        </message>
        <message>
            <source>Save everything</source>
            <translation>Tout enregistrer</translation>
        </message>
        <message>
            <source>Save the dates</source>
            <translation>Enregistrer les dates</translation>
        </message>
        <message>
            <source>Take your history out</source>
            <translation>Exporter votre historique</translation>
        </message>
        <message>
            <source>To keep it safe, or to bring it in on another computer. All of your history is in it, and the exercises, routines and photos of your own.</source>
            <translation>Pour le mettre à l’abri, ou pour l’importer sur un autre ordinateur. Tout votre historique y est, avec vos propres exercices, routines et photos.</translation>
        </message>
        <message>
            <source>What you did, how the pain went, what hurt. You choose the time and which notes it shows. Save it as a PDF or print it.</source>
            <translation>Ce que vous avez fait, l’évolution de la douleur, ce qui a fait mal. Vous choisissez la période et les notes à montrer. Enregistrez-la en PDF ou imprimez-la.</translation>
        </message>
        <message>
            <source>Your history</source>
            <translation>Votre historique</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>It is a folder or a device and not a file, so nothing was changed; choose a file that was saved with “Save everything”.</source>
            <translation>C’est un dossier ou un appareil et pas un fichier, rien n’a donc été changé ; choisissez un fichier enregistré avec « Tout enregistrer ».</translation>
        </message>
        <message>
            <source>The file has more than {most} entries, which is more than a history of Sciatica Timer can have, so nothing was changed.</source>
            <translation>Le fichier a plus de {most} éléments, plus qu’un historique de Sciatica Timer ne peut en avoir ; rien n’a donc été changé.</translation>
        </message>
        <message>
            <source>The file is no history of Sciatica Timer, so nothing was changed; line {line}: {reason}.</source>
            <translation>Le fichier n’est pas un historique de Sciatica Timer, rien n’a donc été changé ; ligne {line} : {reason}.</translation>
        </message>
        <message>
            <source>The file is no history of Sciatica Timer, so nothing was changed; {reason}.</source>
            <translation>Le fichier n’est pas un historique de Sciatica Timer, rien n’a donc été changé ; {reason}.</translation>
        </message>
        <message>
            <source>The file is too large to be a history of Sciatica Timer, so nothing was changed.</source>
            <translation>Le fichier est trop gros pour être un historique de Sciatica Timer, rien n’a donc été changé.</translation>
        </message>
        <message>
            <source>The file was made by a newer version of Sciatica Timer, so nothing was changed; bring it in there, or update this one.</source>
            <translation>Le fichier vient d’une version plus récente de Sciatica Timer, rien n’a donc été changé ; importez-le là-bas, ou mettez cette version à jour.</translation>
        </message>
        <message>
            <source>it is packed, and was damaged on its way</source>
            <translation>il est compressé, et a été abîmé en chemin</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>il est trop long</translation>
        </message>
        <message>
            <source>most of it is something else</source>
            <translation>il contient surtout autre chose</translation>
        </message>
        <message>
            <source>“{name}” is no list</source>
            <translation>« {name} » n’est pas une liste</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ItHurtsSheet</name>
        <message>
            <source>Another way</source>
            <comment>to do an exercise</comment>
            <translation>Autre façon</translation>
        </message>
        <message>
            <source>Come out of it gently</source>
            <translation>Quittez la position en douceur</translation>
        </message>
        <message>
            <source>Easier version</source>
            <translation>Version plus facile</translation>
        </message>
        <message>
            <source>Go on as before</source>
            <translation>Continuer comme avant</translation>
        </message>
        <message>
            <source>How far down does it reach?</source>
            <translation>Jusqu’où descend la douleur ?</translation>
        </message>
        <message>
            <source>How much does it hurt?</source>
            <translation>À quel point avez-vous mal ?</translation>
        </message>
        <message>
            <source>It hurts</source>
            <translation>J’ai mal</translation>
        </message>
        <message>
            <source>It was the last one</source>
            <translation>C’était le dernier</translation>
        </message>
        <message>
            <source>Next: {exercise}</source>
            <translation>Suite : {exercise}</translation>
        </message>
        <message>
            <source>Not today, with pain like this</source>
            <translation>Pas aujourd’hui, avec une douleur pareille</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <translation>Passer celui-ci</translation>
        </message>
        <message>
            <source>Stop for today</source>
            <translation>Arrêter pour aujourd’hui</translation>
        </message>
        <message>
            <source>Stop signs: when to get help</source>
            <translation>Signes d’alerte : quand demander de l’aide</translation>
        </message>
        <message>
            <source>There is no easier one</source>
            <translation>Il n’y en a pas de plus facile</translation>
        </message>
        <message>
            <source>What you did is kept</source>
            <translation>Ce que vous avez fait est gardé</translation>
        </message>
        <message>
            <source>When you are ready</source>
            <translation>Quand vous voudrez</translation>
        </message>
    </context>
    <context>
        <name>KeyboardSection</name>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Keys in a session</source>
            <translation>Touches pendant une séance</translation>
        </message>
        <message>
            <source>Keys of one letter</source>
            <translation>Touches d’une seule lettre</translation>
        </message>
        <message>
            <source>Such as S for the stop signs, or a digit for pain. Switch them off if they are pressed by accident, or if you speak to type.</source>
            <translation>Par exemple S pour les signes d’alerte, ou un chiffre pour la douleur. Désactivez-les si vous appuyez dessus sans le vouloir, ou si vous dictez votre texte.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Close the window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
        <message>
            <source>Command</source>
            <comment>the key of a Mac</comment>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <comment>the key, as other texts name it</comment>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Ctrl + and -</source>
            <translation>Ctrl + et -</translation>
        </message>
        <message>
            <source>Ctrl 1 to 5</source>
            <translation>Ctrl 1 à 5</translation>
        </message>
        <message>
            <source>Ctrl W, Ctrl Q</source>
            <translation>Ctrl W, Ctrl Q</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <comment>a key</comment>
            <translation>Ctrl Z</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>a key</comment>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Esc</source>
            <comment>a key</comment>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Fill the screen</source>
            <translation>Remplir l’écran</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Go back, or out of full screen</source>
            <translation>Revenir, ou quitter le plein écran</translation>
        </message>
        <message>
            <source>H or ?</source>
            <translation>H ou ?</translation>
        </message>
        <message>
            <source>It hurts</source>
            <translation>J’ai mal</translation>
        </message>
        <message>
            <source>Larger, smaller text</source>
            <translation>Texte plus grand, plus petit</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>Louder, quieter</source>
            <translation>Plus fort, moins fort</translation>
        </message>
        <message>
            <source>Move and choose</source>
            <translation>Se déplacer et choisir</translation>
        </message>
        <message>
            <source>Next exercise</source>
            <translation>Exercice suivant</translation>
        </message>
        <message>
            <source>Once more; pressed twice, the exercise before</source>
            <translation>Encore une fois ; deux fois de suite, l’exercice d’avant</translation>
        </message>
        <message>
            <source>Out of full screen, or leave</source>
            <translation>Quitter le plein écran, ou la séance</translation>
        </message>
        <message>
            <source>Pause, or go on</source>
            <translation>Pause, ou continuer</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <source>Say it again</source>
            <translation>Redire la phrase</translation>
        </message>
        <message>
            <source>Show a page</source>
            <translation>Montrer une page</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>Montrer les touches</translation>
        </message>
        <message>
            <source>Sound off or on</source>
            <translation>Couper ou remettre le son</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Stop signs: when to get help</source>
            <translation>Signes d’alerte : quand demander de l’aide</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Tab, arrows</source>
            <translation>Tab, flèches</translation>
        </message>
        <message>
            <source>Text in the system's size</source>
            <translation>Texte à la taille du système</translation>
        </message>
        <message>
            <source>To the buttons; Space presses one</source>
            <translation>Aller aux boutons ; Espace appuie sur l’un d’eux</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Annuler la dernière modification</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Haut, Bas</translation>
        </message>
        <message>
            <source>What the page is for</source>
            <translation>L’action principale de la page</translation>
        </message>
        <message>
            <source>{key}: {does}</source>
            <translation>{key} : {does}</translation>
        </message>
    </context>
    <context>
        <name>LanguageSwitch</name>
        <message>
            <source>The language changes when Sciatica Timer is opened next.</source>
            <translation>La langue changera à la prochaine ouverture de Sciatica Timer.</translation>
        </message>
    </context>
    <context>
        <name>LastCard</name>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change how it is the day after</source>
            <translation>Modifier l’état du lendemain</translation>
        </message>
        <message>
            <source>It is in your calendar.</source>
            <translation>C’est dans votre calendrier.</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Douleur</translation>
        </message>
        <message>
            <source>Put a mat on the floor and press Start. A voice and a picture lead you through. You can stop at any time, and what you did is kept.</source>
            <translation>Posez un tapis au sol et appuyez sur Commencer. Une voix et une image vous guident. Vous pouvez arrêter à tout moment, et ce que vous avez fait est gardé.</translation>
        </message>
        <message>
            <source>Your first session</source>
            <translation>Votre première séance</translation>
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
            <translation>Jusqu’où descend la douleur</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message numerus="yes">
            <source>Week with %n day(s) or more</source>
            <translation>
                <numerusform>Semaine avec %n jour ou plus</numerusform>
                <numerusform>Semaine avec %n jours ou plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Week without a goal</source>
            <translation>Semaine sans objectif</translation>
        </message>
    </context>
    <context>
        <name>LettersLeft</name>
        <message numerus="yes">
            <source>%n letter(s) left.</source>
            <translation>
                <numerusform>Il reste %n lettre.</numerusform>
                <numerusform>Il reste %n lettres.</numerusform>
            </translation>
        </message>
        <message>
            <source>The note is full. It holds {n} letters.</source>
            <translation>La note est pleine. Elle peut avoir {n} lettres.</translation>
        </message>
        <message>
            <source>This is full. It holds {n} letters.</source>
            <translation>C’est plein. Il y a de la place pour {n} lettres.</translation>
        </message>
    </context>
    <context>
        <name>LightPage</name>
        <message>
            <source>What this is worth</source>
            <translation>Ce que cela vaut</translation>
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
            <translation> ; </translation>
        </message>
    </context>
    <context>
        <name>LookBack</name>
        <message>
            <source>Average of the week before and of this one</source>
            <translation>Moyenne de la semaine d’avant et de celle-ci</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Semaine passée</translation>
        </message>
        <message>
            <source>Minutes a day</source>
            <translation>Minutes par jour</translation>
        </message>
        <message>
            <source>Pain before sessions</source>
            <translation>Douleur avant les séances</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Montrer en tableau</translation>
        </message>
        <message>
            <source>Show as charts</source>
            <translation>Montrer en graphiques</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <source>Which week</source>
            <translation>Quelle semaine</translation>
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
            <translation>{title} (Ctrl+{number})</translation>
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
            <translation>{title} : {text}</translation>
        </message>
    </context>
    <context>
        <name>MyWeek</name>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>A rest day. If you wish:</source>
            <translation>Un jour de repos. Si vous voulez :</translation>
        </message>
        <message>
            <source>A routine that is not here any more</source>
            <translation>Une routine qui n’est plus ici</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Une autre raison</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message numerus="yes">
            <source>It rises by ten minutes a week at most, until it is %n minute(s).</source>
            <translation>
                <numerusform>Elle augmente de dix minutes par semaine au plus, jusqu’à %n minute.</numerusform>
                <numerusform>Elle augmente de dix minutes par semaine au plus, jusqu’à %n minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was lower by two points or more right after: {names}. That alone does not show what helped.</source>
            <translation>La douleur était plus basse, de deux points ou plus, juste après : {names}. Cela seul ne dit pas ce qui a aidé.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>No time</source>
            <translation>Pas le temps</translation>
        </message>
        <message>
            <source>Nothing is noted yet.</source>
            <translation>Rien n’est encore noté.</translation>
        </message>
        <message numerus="yes">
            <source>On %n day(s) you said “not today”.</source>
            <translation>
                <numerusform>Vous avez dit « pas aujourd’hui » %n jour.</numerusform>
                <numerusform>Vous avez dit « pas aujourd’hui » %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Douleur avant</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Planned today</source>
            <translation>Prévu aujourd’hui</translation>
        </message>
        <message>
            <source>Planned today, {time}</source>
            <translation>Prévu aujourd’hui, {time}</translation>
        </message>
        <message>
            <source>Some time</source>
            <translation>Dans la journée</translation>
        </message>
        <message>
            <source>Still planned for today: {routines}</source>
            <translation>Encore prévu aujourd’hui : {routines}</translation>
        </message>
        <message>
            <source>The week has no goal: unwell, away or a very gentle day.</source>
            <translation>La semaine n’a pas d’objectif : maladie, absence ou jour très doux.</translation>
        </message>
        <message numerus="yes">
            <source>This week: {done} of %n minute(s).</source>
            <translation>
                <numerusform>Cette semaine : {done} sur %n minute.</numerusform>
                <numerusform>Cette semaine : {done} sur %n minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today is done. If you wish:</source>
            <translation>C’est fait pour aujourd’hui. Si vous voulez :</translation>
        </message>
        <message>
            <source>Too much pain</source>
            <translation>Trop de douleur</translation>
        </message>
        <message>
            <source>Too tired</source>
            <translation>Trop de fatigue</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>{day}: {facts}</source>
            <comment>a day of the week, and what was done</comment>
            <translation>{day} : {facts}</translation>
        </message>
        <message>
            <source>{done} of {planned} planned</source>
            <translation>{done} faites sur {planned} prévues</translation>
        </message>
        <message>
            <source>{minutes} in all, {active} of gentle activity.</source>
            <comment>both in minutes</comment>
            <translation>{minutes} en tout, dont {active} d’activité douce.</translation>
        </message>
        <message>
            <source>{minutes} in all.</source>
            <translation>{minutes} en tout.</translation>
        </message>
        <message>
            <source>{routine} (not here any more)</source>
            <translation>{routine} (n’est plus ici)</translation>
        </message>
        <message>
            <source>{routine} ({n} ×)</source>
            <comment>a routine, and how many times</comment>
            <translation>{routine} ({n} ×)</translation>
        </message>
    </context>
    <context>
        <name>MyWeekController</name>
        <message>
            <source>Calendar</source>
            <comment>a kind of file</comment>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Sciatica Timer plan</source>
            <comment>the name of a file</comment>
            <translation>Plan Sciatica Timer</translation>
        </message>
        <message>
            <source>Where to save it</source>
            <translation>Où l’enregistrer</translation>
        </message>
        <message>
            <source>{name} is saved. Send it to your phone and open it there.</source>
            <translation>{name} est enregistré. Envoyez-le sur votre téléphone et ouvrez-le là.</translation>
        </message>
    </context>
    <context>
        <name>MyWeekPage</name>
        <message>
            <source>My week</source>
            <translation>Ma semaine</translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Stop signs</source>
            <translation>Signes d’alerte</translation>
        </message>
    </context>
    <context>
        <name>NextDay</name>
        <message>
            <source>After “{routine}” the pain was {score} of 10. Did it ease within a day?</source>
            <translation>Après « {routine} », la douleur était à {score} sur 10. S’est-elle calmée en une journée ?</translation>
        </message>
        <message>
            <source>And how is it now?</source>
            <translation>Et comment est-elle maintenant ?</translation>
        </message>
        <message>
            <source>Compared with yesterday before “{routine}”, when the pain was {left} of 10 on the left and {right} on the right.</source>
            <translation>Par rapport à hier avant « {routine} », quand la douleur était à {left} sur 10 à gauche et à {right} à droite.</translation>
        </message>
        <message>
            <source>Compared with yesterday before “{routine}”, when the pain was {score} of 10.</source>
            <translation>Par rapport à hier avant « {routine} », quand la douleur était à {score} sur 10.</translation>
        </message>
        <message>
            <source>Compared with yesterday before “{routine}”.</source>
            <translation>Par rapport à hier avant « {routine} ».</translation>
        </message>
        <message>
            <source>Did the pain after “{routine}” ease within a day?</source>
            <translation>La douleur après « {routine} » s’est-elle calmée en une journée ?</translation>
        </message>
        <message>
            <source>I cannot say</source>
            <translation>Je ne sais pas</translation>
        </message>
        <message>
            <source>Is something new with it, such as numbness, weakness in a leg or foot, or trouble with bladder or bowel? Then look at the stop signs first.</source>
            <translation>Y a-t-il quelque chose de nouveau, comme un engourdissement, une faiblesse dans une jambe ou un pied, ou un trouble de la vessie ou des intestins ? Alors regardez d’abord les signes d’alerte.</translation>
        </message>
        <message>
            <source>It has eased again</source>
            <translation>Elle s’est calmée</translation>
        </message>
        <message>
            <source>It is still worse</source>
            <translation>Elle reste plus forte</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Something is new</source>
            <translation>Il y a du nouveau</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Your answer helps to find how much is right for you next time.</source>
            <translation>Votre réponse aide à trouver la bonne quantité pour la prochaine fois.</translation>
        </message>
    </context>
    <context>
        <name>NextDayCard</name>
        <message>
            <source>How is it today?</source>
            <translation>Comment ça va aujourd’hui ?</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <source>Notes for the page</source>
            <translation>Notes pour la page</translation>
        </message>
    </context>
    <context>
        <name>NoteView</name>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Montrer moins</translation>
        </message>
        <message>
            <source>Show the whole note</source>
            <translation>Montrer toute la note</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>No sound output was found. Follow the words on the screen.</source>
            <translation>Pas de sortie audio. Suivez les mots à l’écran.</translation>
        </message>
        <message>
            <source>No voice works on this computer. Follow the words and tones instead.</source>
            <translation>Pas de voix sur cet ordinateur. Suivez les mots et les sons.</translation>
        </message>
        <message>
            <source>Sciatica Timer was held up, so the session paused where it stood.</source>
            <translation>Sciatica Timer a été retardé ; la séance s’est donc mise en pause là où elle était.</translation>
        </message>
        <message>
            <source>Spoken words cannot be kept, so the next start takes longer.</source>
            <translation>La voix ne peut pas être gardée ; le prochain démarrage sera plus long.</translation>
        </message>
        <message>
            <source>The chosen sound output is gone. The usual one is used.</source>
            <translation>La sortie audio choisie n’est plus là. L’habituelle la remplace.</translation>
        </message>
        <message>
            <source>The chosen voice does not work here, so another one speaks.</source>
            <translation>La voix choisie ne marche pas ici, une autre parle.</translation>
        </message>
        <message>
            <source>The computer slept, so the session paused where it stood.</source>
            <translation>L’ordinateur était en veille ; la séance s’est donc mise en pause là où elle était.</translation>
        </message>
        <message>
            <source>The screen was locked, so the session paused where it stood.</source>
            <translation>L’écran a été verrouillé ; la séance s’est donc mise en pause là où elle était.</translation>
        </message>
        <message>
            <source>The sound is back, and the session waits. Space goes on.</source>
            <translation>Le son est revenu, et la séance attend. La barre d’espace la fait continuer.</translation>
        </message>
        <message>
            <source>The sound is back.</source>
            <translation>Le son est revenu.</translation>
        </message>
        <message>
            <source>The sound is gone, so the session waits. Space goes on without it.</source>
            <translation>Le son est parti, la séance attend donc. La barre d’espace la fait continuer sans lui.</translation>
        </message>
        <message>
            <source>The sound went away. Follow the words while it is looked for.</source>
            <translation>Le son est parti. Suivez les mots pendant qu’il est recherché.</translation>
        </message>
        <message>
            <source>The voice got stuck and was started again.</source>
            <translation>La voix s’est bloquée et a été relancée.</translation>
        </message>
        <message>
            <source>To add a voice: System Settings, Accessibility, Spoken Content.</source>
            <translation>Pour ajouter une voix : Réglages Système, Accessibilité, Contenu énoncé.</translation>
        </message>
        <message>
            <source>To add a voice: Windows Settings, Time &amp; language, Speech, Add voices.</source>
            <translation>Pour ajouter une voix : Paramètres de Windows, Heure et langue, Voix, Ajouter des voix.</translation>
        </message>
        <message>
            <source>To add a voice: install espeak-ng with your package manager.</source>
            <translation>Pour ajouter une voix : installez espeak-ng avec votre gestionnaire de paquets.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
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
            <translation>Appeler le {number}</translation>
        </message>
        <message>
            <source>Change number</source>
            <translation>Changer de numéro</translation>
        </message>
        <message>
            <source>Copied</source>
            <comment>the emergency number</comment>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Copier le numéro</translation>
        </message>
        <message>
            <source>Emergency number</source>
            <translation>Numéro d’urgence</translation>
        </message>
        <message>
            <source>Emergency number {number}</source>
            <translation>Numéro d’urgence {number}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>or your local emergency number</source>
            <translation>ou votre numéro d’urgence local</translation>
        </message>
    </context>
    <context>
        <name>NumberRow</name>
        <message>
            <source>Hold</source>
            <translation>Tenir</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Répéter</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Séries</translation>
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
            <translation>Les chiffres des graphiques</translation>
        </message>
    </context>
    <context>
        <name>OwnEditor</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>OwnExercise</name>
        <message>
            <source>Getting into position</source>
            <translation>Mise en position</translation>
        </message>
        <message>
            <source>Letting go</source>
            <translation>Relâcher</translation>
        </message>
        <message>
            <source>Letting go, the next time</source>
            <translation>Relâcher, la fois suivante</translation>
        </message>
        <message>
            <source>The change of side</source>
            <translation>Le changement de côté</translation>
        </message>
        <message>
            <source>The movement</source>
            <translation>Le mouvement</translation>
        </message>
        <message>
            <source>The movement, the next time</source>
            <translation>Le mouvement, la fois suivante</translation>
        </message>
        <message>
            <source>The side whose turn it is</source>
            <translation>Le côté dont c’est le tour</translation>
        </message>
        <message>
            <source>What to mind in the hold</source>
            <translation>À quoi faire attention en tenant</translation>
        </message>
        <message>
            <source>When it hurts: the way out</source>
            <translation>En cas de douleur : comment en sortir</translation>
        </message>
        <message>
            <source>Which side comes first</source>
            <translation>Quel côté d’abord</translation>
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
                <numerusform>Encore %n minute</numerusform>
                <numerusform>Encore %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>It began on another day</source>
            <translation>Elle a commencé un autre jour</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>{pack}: {words}</source>
            <comment>Cold or Heat, and what it is for</comment>
            <translation>{pack} : {words}</translation>
        </message>
    </context>
    <context>
        <name>PackController</name>
        <message numerus="yes">
            <source>%n minute(s) left. While Sciatica Timer is closed, nothing tells you when to take it off. It could not be saved, so it is gone when opened again.</source>
            <translation>
                <numerusform>Encore %n minute. Quand Sciatica Timer est fermé, rien ne vous dit quand arrêter. Le minuteur n’a pas pu être enregistré et ne sera plus là à la réouverture.</numerusform>
                <numerusform>Encore %n minutes. Quand Sciatica Timer est fermé, rien ne vous dit quand arrêter. Le minuteur n’a pas pu être enregistré et ne sera plus là à la réouverture.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left. While Sciatica Timer is closed, nothing tells you when to take it off. Opened again before then, it goes on.</source>
            <translation>
                <numerusform>Encore %n minute. Quand Sciatica Timer est fermé, rien ne vous dit quand arrêter. Si vous le rouvrez avant, le minuteur continue.</numerusform>
                <numerusform>Encore %n minutes. Quand Sciatica Timer est fermé, rien ne vous dit quand arrêter. Si vous le rouvrez avant, le minuteur continue.</numerusform>
            </translation>
        </message>
        <message>
            <source>A timer for cold or heat was on, and how long cannot be read any more. Take the pack off if it still lies on you.</source>
            <translation>Un minuteur de froid ou de chaud tournait, et l’on ne peut plus lire depuis quand. Enlevez la poche ou le coussin si vous l’avez encore sur vous.</translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation>Fermer quand même</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Rester ici</translation>
        </message>
        <message numerus="yes">
            <source>The time was up %n minute(s) ago, while the computer slept or the app was closed.</source>
            <translation>
                <numerusform>Le temps était écoulé il y a %n minute, pendant que l’ordinateur était en veille ou l’application fermée.</numerusform>
                <numerusform>Le temps était écoulé il y a %n minutes, pendant que l’ordinateur était en veille ou l’application fermée.</numerusform>
            </translation>
        </message>
        <message>
            <source>The timer for cold is running</source>
            <translation>Le minuteur du froid tourne</translation>
        </message>
        <message>
            <source>The timer for heat is running</source>
            <translation>Le minuteur du chaud tourne</translation>
        </message>
        <message>
            <source>The timer runs on as long as Sciatica Timer is open.</source>
            <translation>Le minuteur continue tant que Sciatica Timer est ouvert.</translation>
        </message>
        <message numerus="yes">
            <source>{pack}, %n minute(s) left</source>
            <comment>Cold or Heat</comment>
            <translation>
                <numerusform>{pack}, encore %n minute</numerusform>
                <numerusform>{pack}, encore %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{pack}, paused, %n minute(s) left</source>
            <comment>Cold or Heat</comment>
            <translation>
                <numerusform>{pack}, en pause, encore %n minute</numerusform>
                <numerusform>{pack}, en pause, encore %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PainLine</name>
        <message>
            <source>not answered</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <source>{before} to {after}</source>
            <comment>Two scores of pain, 0 to 10.</comment>
            <translation>de {before} à {after}</translation>
        </message>
        <message>
            <source>{score} after</source>
            <translation>{score} après</translation>
        </message>
        <message>
            <source>{score} before</source>
            <translation>{score} avant</translation>
        </message>
    </context>
    <context>
        <name>PainScale</name>
        <message>
            <source>0, no pain</source>
            <translation>0, pas de douleur</translation>
        </message>
        <message>
            <source>10, worst I can imagine</source>
            <translation>10, la pire imaginable</translation>
        </message>
        <message>
            <source>No pain</source>
            <translation>Pas de douleur</translation>
        </message>
        <message>
            <source>Pain, 0 to 10</source>
            <translation>Douleur, 0 à 10</translation>
        </message>
        <message>
            <source>Worst I can imagine</source>
            <translation>La pire imaginable</translation>
        </message>
        <message>
            <source>before</source>
            <comment>under the score of before the session</comment>
            <translation>avant</translation>
        </message>
    </context>
    <context>
        <name>PhotoCut</name>
        <message>
            <source>Off at the bottom</source>
            <translation>Enlevé en bas</translation>
        </message>
        <message>
            <source>Off at the left</source>
            <translation>Enlevé à gauche</translation>
        </message>
        <message>
            <source>Off at the right</source>
            <translation>Enlevé à droite</translation>
        </message>
        <message>
            <source>Off at the top</source>
            <translation>Enlevé en haut</translation>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose a photo</source>
            <translation>Choisir une photo</translation>
        </message>
        <message>
            <source>Cut it</source>
            <comment>a photo, to keep a part</comment>
            <translation>Recadrer</translation>
        </message>
        <message>
            <source>Draw over what you want to keep, or say how much goes at each edge.</source>
            <translation>Tracez autour de ce que vous voulez garder, ou dites combien enlever à chaque bord.</translation>
        </message>
        <message>
            <source>Keep this part</source>
            <translation>Garder cette partie</translation>
        </message>
        <message>
            <source>No photo yet. You can drop one here.</source>
            <translation>Pas encore de photo. Vous pouvez en déposer une ici.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Remove it</source>
            <comment>a photo</comment>
            <translation>Enlever</translation>
        </message>
        <message>
            <source>There is no picture to paste; copy one first, or choose a file.</source>
            <translation>Il n’y a pas d’image à coller ; copiez-en une d’abord, ou choisissez un fichier.</translation>
        </message>
        <message>
            <source>Turn it round</source>
            <comment>left becomes right</comment>
            <translation>Inverser gauche-droite</translation>
        </message>
        <message>
            <source>Which part of the photo?</source>
            <translation>Quelle partie de la photo ?</translation>
        </message>
    </context>
    <context>
        <name>PhotoFields</name>
        <message>
            <source>JPEG, PNG, WebP or GIF. Place, time and camera are taken out, and the photos stay on this computer.</source>
            <translation>JPEG, PNG, WebP ou GIF. Le lieu, l’heure et l’appareil sont enlevés, et les photos restent sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Mirror the photos for the left side</source>
            <translation>Inverser les photos pour le côté gauche</translation>
        </message>
        <message>
            <source>Photo of the hold</source>
            <translation>Photo du maintien</translation>
        </message>
        <message>
            <source>Photo of the start</source>
            <translation>Photo du départ</translation>
        </message>
        <message>
            <source>They should show the right side then. Off: both sides have them as they are.</source>
            <translation>Elles devraient alors montrer le côté droit. Si ce n’est pas coché, les deux côtés les ont telles quelles.</translation>
        </message>
    </context>
    <context>
        <name>Photos</name>
        <message>
            <source>The picture could not be opened.</source>
            <translation>L’image n’a pas pu être ouverte.</translation>
        </message>
        <message>
            <source>The picture file is larger than 50 MB; save it smaller, then try.</source>
            <translation>Le fichier image dépasse 50 Mo ; enregistrez-le plus petit, puis essayez.</translation>
        </message>
        <message>
            <source>The picture has more than 60 million pixels; save it smaller, then try.</source>
            <translation>L’image a plus de 60 millions de pixels ; enregistrez-la plus petite, puis essayez.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be read.</source>
            <translation>L’image est abîmée et ne peut pas être lue.</translation>
        </message>
        <message>
            <source>This is a HEIC, HEIF or AVIF picture, as many phones make them, and it cannot be read here; save or send it as a JPEG, then use that.</source>
            <translation>C’est une image HEIC, HEIF ou AVIF, comme en font beaucoup de téléphones, et elle ne peut pas être lue ici ; enregistrez-la ou envoyez-la en JPEG, puis utilisez celle-ci.</translation>
        </message>
        <message>
            <source>This is a folder or a device and not a picture.</source>
            <translation>C’est un dossier ou un appareil et pas une image.</translation>
        </message>
        <message>
            <source>This is no picture that can be read here; use JPEG, PNG, WebP or GIF.</source>
            <translation>Ce n’est pas une image qui peut être lue ici ; utilisez JPEG, PNG, WebP ou GIF.</translation>
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
        <message>
            <source>A file that repeats every week, with alarms. Opened on the phone once more after a change, it changes what is there.</source>
            <translation>Un fichier qui se répète chaque semaine, avec des alarmes. Rouvert sur le téléphone après un changement, il modifie ce qui s’y trouve.</translation>
        </message>
        <message>
            <source>Gentle activity a week</source>
            <translation>Activité douce par semaine</translation>
        </message>
        <message>
            <source>More than once a day only if your physiotherapist says so.</source>
            <translation>Plus d’une fois par jour seulement si votre kiné ou physio le dit.</translation>
        </message>
        <message>
            <source>No wish</source>
            <translation>Pas de souhait</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Pas aujourd’hui</translation>
        </message>
        <message>
            <source>Plan three days a week</source>
            <translation>Prévoir trois jours par semaine</translation>
        </message>
        <message>
            <source>Save for your phone's calendar</source>
            <translation>Pour l’agenda de votre téléphone</translation>
        </message>
        <message>
            <source>Such as walking. How much you wish for in the end; each week suggests a little more than you did lately. Walks are noted under Care.</source>
            <translation>Par exemple la marche. La quantité que vous souhaitez au bout du compte ; chaque semaine propose un peu plus que ce que vous avez fait dernièrement. Les marches se notent sous Soins.</translation>
        </message>
        <message>
            <source>Such as: sit through a film again</source>
            <translation>Par exemple : pouvoir regarder un film entier</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>Le plan</translation>
        </message>
        <message>
            <source>The plan of every week</source>
            <translation>Le plan de chaque semaine</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Dans quel but</translation>
        </message>
        <message>
            <source>What is planned is easier to keep. Begin with three days, with a rest day after each, and change it as it suits you. You can also add days one by one.</source>
            <translation>Ce qui est prévu se tient plus facilement. Commencez avec trois jours, chacun suivi d’un jour de repos, et changez selon ce qui vous convient. Vous pouvez aussi ajouter des jours un par un.</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message numerus="yes">
            <source>%n choice(s) in {name} made no sense and is(are) as at first; the old file was kept as {kept}.</source>
            <translation>
                <numerusform>%n choix dans {name} n’avait pas de sens et revient à sa valeur de départ ; l’ancien fichier a été gardé sous {kept}.</numerusform>
                <numerusform>%n choix dans {name} n’avaient pas de sens et reviennent à leur valeur de départ ; l’ancien fichier a été gardé sous {kept}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) of {name} could not be read and stay(s) in the file unchanged.</source>
            <translation>
                <numerusform>%n élément de {name} n’a pas pu être lu et reste inchangé dans le fichier.</numerusform>
                <numerusform>%n éléments de {name} n’ont pas pu être lus et restent inchangés dans le fichier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {name} %n entry(ies) had the same mark (id) as another one; all are here, and the old file is kept as {kept}.</source>
            <translation>
                <numerusform>Dans {name}, %n élément avait la même marque (id) qu’un autre ; tous sont ici, et l’ancien fichier est gardé sous {kept}.</numerusform>
                <numerusform>Dans {name}, %n éléments avaient la même marque (id) que d’autres ; tous sont ici, et l’ancien fichier est gardé sous {kept}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sciatica Timer is not allowed to write {name} in {place}, so it could not be saved yet.</source>
            <translation>Sciatica Timer n’a pas le droit d’écrire {name} dans {place}, cela n’a donc pas encore pu être enregistré.</translation>
        </message>
        <message>
            <source>Some answers about your pain could not be read, so please look through the stop signs before you start again.</source>
            <translation>Certaines réponses sur votre douleur n’ont pas pu être lues ; lisez donc les signes d’alerte avant de recommencer.</translation>
        </message>
        <message>
            <source>Some of the last changes in {place} could not be read whole; they are kept there as {name}.</source>
            <translation>Certains des derniers changements dans {place} n’ont pas pu être lus en entier ; ils y sont gardés sous {name}.</translation>
        </message>
        <message>
            <source>The disk reports an error, so {name} could not be saved yet.</source>
            <translation>Le disque signale une erreur, {name} n’a donc pas encore pu être enregistré.</translation>
        </message>
        <message>
            <source>There is no space left in {place}, so {name} could not be saved yet.</source>
            <translation>Il n’y a plus de place dans {place}, {name} n’a donc pas encore pu être enregistré.</translation>
        </message>
        <message>
            <source>{name} in {place} could not be opened, so it was left alone and new entries stay in memory until it can be.</source>
            <translation>{name} dans {place} n’a pas pu être ouvert ; le fichier n’a pas été touché, et les nouveaux éléments restent en mémoire jusqu’à ce que ce soit possible.</translation>
        </message>
        <message>
            <source>{name} in {place} could not be opened, so it was left alone; a session that was cut short may be in it.</source>
            <translation>{name} dans {place} n’a pas pu être ouvert, le fichier n’a donc pas été touché ; il contient peut-être une séance interrompue.</translation>
        </message>
        <message>
            <source>{name} in {place} could not be saved yet.</source>
            <translation>{name} dans {place} n’a pas encore pu être enregistré.</translation>
        </message>
        <message>
            <source>{name} is gone from {place}, but there is a backup of it.</source>
            <translation>{name} n’est plus dans {place}, mais il en existe une copie de sécurité.</translation>
        </message>
        <message numerus="yes">
            <source>{name} was damaged and is kept as {kept}; %n entry(ies) could be saved.</source>
            <translation>
                <numerusform>{name} était abîmé et est gardé sous {kept} ; %n élément a pu être sauvé.</numerusform>
                <numerusform>{name} était abîmé et est gardé sous {kept} ; %n éléments ont pu être sauvés.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} was made by a newer version of Sciatica Timer, so it is only read here and never changed.</source>
            <translation>{name} vient d’une version plus récente de Sciatica Timer, il est donc seulement lu ici et jamais changé.</translation>
        </message>
        <message>
            <source>{name} was made by a newer version of Sciatica Timer, so the new entry is kept beside it until that version takes it in.</source>
            <translation>{name} vient d’une version plus récente de Sciatica Timer, le nouvel élément est donc gardé à côté jusqu’à ce que cette version le prenne.</translation>
        </message>
        <message>
            <source>{name} was not written quite as it should be; what could be read is here, and the old file is kept as {kept}.</source>
            <translation>{name} n’était pas écrit tout à fait comme il faut ; ce qui a pu être lu est ici, et l’ancien fichier est gardé sous {kept}.</translation>
        </message>
        <message>
            <source>{place} can only be read, so {name} could not be saved yet.</source>
            <translation>{place} est en lecture seule, {name} n’a donc pas encore pu être enregistré.</translation>
        </message>
    </context>
    <context>
        <name>Programme</name>
        <message numerus="yes">
            <source>Changed: %n part(s) that you have.</source>
            <translation>
                <numerusform>Modifiée : %n partie de ce que vous avez.</numerusform>
                <numerusform>Modifiées : %n parties de ce que vous avez.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes what you have</source>
            <translation>Modifie ce que vous avez</translation>
        </message>
        <message>
            <source>Every other day</source>
            <translation>Un jour sur deux</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Exercices</translation>
        </message>
        <message>
            <source>From {name}, made on {day}. The file says so; nobody checks it.</source>
            <translation>De {name}, fait le {day}. C’est ce que dit le fichier ; personne ne le vérifie.</translation>
        </message>
        <message>
            <source>Given by a therapist</source>
            <translation>Donné par un kiné ou physio</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Quelle quantité</translation>
        </message>
        <message>
            <source>How much on one side</source>
            <translation>Quelle quantité d’un côté</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>À quel rythme</translation>
        </message>
        <message>
            <source>How the body is</source>
            <translation>Position du corps</translation>
        </message>
        <message numerus="yes">
            <source>Left out of a routine, as the file does not have it: %n exercise(s).</source>
            <translation>
                <numerusform>Laissé hors d’une routine, car le fichier ne le contient pas : %n exercice.</numerusform>
                <numerusform>Laissés hors d’une routine, car le fichier ne les contient pas : %n exercices.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, as it cannot be used: %n photo(s).</source>
            <translation>
                <numerusform>Laissée de côté, car inutilisable : %n photo.</numerusform>
                <numerusform>Laissées de côté, car inutilisables : %n photos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, as it makes no sense: %n part(s).</source>
            <translation>
                <numerusform>Laissée de côté, car elle n’a pas de sens : %n partie.</numerusform>
                <numerusform>Laissées de côté, car elles n’ont pas de sens : %n parties.</numerusform>
            </translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>Made on {day}. It does not say by whom.</source>
            <translation>Fait le {day}. Le fichier ne dit pas par qui.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New</source>
            <comment>an exercise or routine</comment>
            <translation>Nouveau</translation>
        </message>
        <message numerus="yes">
            <source>New: %n part(s).</source>
            <translation>
                <numerusform>Nouvelle : %n partie.</numerusform>
                <numerusform>Nouvelles : %n parties.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photo of the hold</source>
            <translation>Photo du maintien</translation>
        </message>
        <message>
            <source>Photo of the start</source>
            <translation>Photo du départ</translation>
        </message>
        <message>
            <source>Photos mirrored</source>
            <translation>Photos inversées</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Repos</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Côtés</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message numerus="yes">
            <source>Taken in: %n part(s) of the programme.</source>
            <translation>
                <numerusform>Ajoutée : %n partie du programme.</numerusform>
                <numerusform>Ajoutées : %n parties du programme.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same as here: %n part(s).</source>
            <translation>
                <numerusform>Identique à ce qui est ici : %n partie.</numerusform>
                <numerusform>Identiques à ce qui est ici : %n parties.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Ce qui est dit</translation>
        </message>
        <message>
            <source>What to mind</source>
            <translation>À quoi faire attention</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Ce qu’il vous faut</translation>
        </message>
        <message>
            <source>You have it already</source>
            <translation>Vous l’avez déjà</translation>
        </message>
        <message>
            <source>a photo</source>
            <translation>une photo</translation>
        </message>
        <message>
            <source>another photo</source>
            <translation>une autre photo</translation>
        </message>
        <message>
            <source>hold {low} to {high}</source>
            <translation>tenir {low} à {high}</translation>
        </message>
        <message>
            <source>left and right in turn</source>
            <translation>gauche et droite en alternant</translation>
        </message>
        <message>
            <source>left: {dose}</source>
            <translation>gauche : {dose}</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>no sides, or both at once</source>
            <translation>pas de côtés, ou les deux à la fois</translation>
        </message>
        <message>
            <source>none</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>one side, then the other</source>
            <translation>un côté, puis l’autre</translation>
        </message>
        <message>
            <source>right: {dose}</source>
            <translation>droite : {dose}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{exercise}, left only</source>
            <translation>{exercise}, à gauche seulement</translation>
        </message>
        <message>
            <source>{exercise}, right only</source>
            <translation>{exercise}, à droite seulement</translation>
        </message>
        <message>
            <source>{exercise}.</source>
            <comment>one of a list</comment>
            <translation>{exercise}.</translation>
        </message>
        <message>
            <source>{exercise}: {dose}.</source>
            <translation>{exercise} : {dose}.</translation>
        </message>
        <message>
            <source>{low} to {high} sets</source>
            <translation>{low} à {high} séries</translation>
        </message>
        <message>
            <source>{low} to {high} times</source>
            <translation>{low} à {high} fois</translation>
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
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
            <comment>a kind of file</comment>
            <translation>Images (*.jpg *.jpeg *.png *.webp *.gif)</translation>
        </message>
        <message numerus="yes">
            <source>There is room for %n exercise(s) of your own, and all of it is taken.</source>
            <translation>
                <numerusform>Il y a de la place pour %n exercice à vous, et toute la place est prise.</numerusform>
                <numerusform>Il y a de la place pour %n exercices à vous, et toute la place est prise.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Which photo</source>
            <translation>Quelle photo</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>« {name} » est supprimé.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeFile</name>
        <message>
            <source>The file could not be opened, so nothing was changed.</source>
            <translation>Le fichier n’a pas pu être ouvert, rien n’a donc été changé.</translation>
        </message>
        <message>
            <source>The file is damaged, so nothing was changed; ask for it once more.</source>
            <translation>Le fichier est abîmé, rien n’a donc été changé ; demandez-le encore une fois.</translation>
        </message>
        <message>
            <source>The file is no programme of Sciatica Timer, so nothing was changed.</source>
            <translation>Le fichier n’est pas un programme de Sciatica Timer, rien n’a donc été changé.</translation>
        </message>
        <message>
            <source>The file was made by a newer version of Sciatica Timer, so nothing was changed; update this one, then open it again.</source>
            <translation>Le fichier vient d’une version plus récente de Sciatica Timer, rien n’a donc été changé ; mettez celle-ci à jour, puis ouvrez-le de nouveau.</translation>
        </message>
        <message>
            <source>There is more in the file than a programme can have, so nothing was changed.</source>
            <translation>Le fichier contient plus qu’un programme ne peut avoir, rien n’a donc été changé.</translation>
        </message>
        <message>
            <source>There is no exercise and no routine in the file that can be read, so nothing was changed.</source>
            <translation>Le fichier ne contient aucun exercice et aucune routine lisible, rien n’a donc été changé.</translation>
        </message>
        <message>
            <source>This is a folder or a device and not a programme, so nothing was changed.</source>
            <translation>C’est un dossier ou un appareil et pas un programme, rien n’a donc été changé.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeFiles</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Pass on {routine}</source>
            <translation>Transmettre {routine}</translation>
        </message>
        <message>
            <source>Programme</source>
            <comment>a kind of file</comment>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Programme (*.sciatica)</source>
            <comment>a kind of file, with its ending</comment>
            <translation>Programme (*.sciatica)</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Enregistrer le fichier</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <source>The file holds this routine with its exercises and their photos, and the name that you write here. What you did and how it felt is not in it.</source>
            <translation>Le fichier contient cette routine avec ses exercices et leurs photos, et le nom que vous écrivez ici. Ce que vous avez fait et votre ressenti n’y sont pas.</translation>
        </message>
        <message>
            <source>There is no room for so many exercises and routines, so nothing was changed; delete some of your own first.</source>
            <translation>Il n’y a pas de place pour autant d’exercices et de routines, rien n’a donc été changé ; supprimez d’abord quelques-uns des vôtres.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Where to save it</source>
            <translation>Où l’enregistrer</translation>
        </message>
        <message>
            <source>Which programme to open</source>
            <translation>Quel programme ouvrir</translation>
        </message>
        <message>
            <source>Your name, if you like</source>
            <translation>Votre nom, si vous voulez</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePage</name>
        <message>
            <source>A photo</source>
            <translation>Une photo</translation>
        </message>
        <message>
            <source>A programme for you</source>
            <translation>Un programme pour vous</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation>Ajouter le programme</translation>
        </message>
        <message>
            <source>Take it in only if you know who it is from. Nothing changes before you say so, and it can be taken back.</source>
            <translation>Ne l’ajoutez que si vous savez de qui il vient. Rien ne change avant votre accord, et vous pouvez annuler ensuite.</translation>
        </message>
        <message>
            <source>While you heal, this is better left out. Do it only if your physiotherapist or doctor gave it to you, knowing about your back.</source>
            <translation>Pendant la guérison, il vaut mieux éviter cela. Ne le faites que si votre kiné, physio ou médecin vous l’a donné, en connaissant l’état de votre dos.</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Regarder dans :</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Fichiers de &amp;type :</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Page order:</source>
            <translation>Ordre des pages :</translation>
        </message>
        <message>
            <source>Pages per sheet:</source>
            <translation>Pages par feuille :</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Duplex Printing</source>
            <translation>Impression recto verso</translation>
        </message>
        <message>
            <source>Long side</source>
            <translation>Bord long</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Short side</source>
            <translation>Bord court</translation>
        </message>
    </context>
    <context>
        <name>QuestionsAfter</name>
        <message>
            <source>Noted: the pain reached a little further down the leg than before. When it reaches further still, stop that move.</source>
            <translation>Noté : la douleur est descendue un peu plus bas dans la jambe qu’avant. Si elle descend encore plus bas, arrêtez ce mouvement.</translation>
        </message>
    </context>
    <context>
        <name>ReadSigns</name>
        <message>
            <source>Check that the number is right where you are</source>
            <translation>Vérifiez que le numéro est le bon là où vous êtes</translation>
        </message>
        <message>
            <source>I have read them</source>
            <translation>Je les ai lus</translation>
        </message>
        <message>
            <source>Please read these once. Later the key S shows them at any time.</source>
            <translation>Lisez-les une fois. Plus tard, la touche S les montre à tout moment.</translation>
        </message>
        <message>
            <source>When to get help</source>
            <translation>Quand demander de l’aide</translation>
        </message>
    </context>
    <context>
        <name>ReadingPage</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>It is long, or the disk is slow. Everything shows once it is read.</source>
            <translation>Il est long, ou le disque est lent. Tout s’affiche dès qu’il est lu.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Lecture de la copie</translation>
        </message>
        <message>
            <source>Reading your history</source>
            <translation>Lecture de votre historique</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>a letter in it is not UTF-8</source>
            <translation>une lettre n’y est pas en UTF-8</translation>
        </message>
        <message>
            <source>a number in it is too large</source>
            <translation>un nombre y est trop grand</translation>
        </message>
        <message>
            <source>a part of the file stands in it twice</source>
            <translation>une partie du fichier s’y trouve deux fois</translation>
        </message>
        <message>
            <source>it does not hold what belongs there</source>
            <translation>il ne contient pas ce qui devrait y être</translation>
        </message>
        <message>
            <source>it is not JSON, or not all of it</source>
            <translation>ce n’est pas du JSON, ou pas en entier</translation>
        </message>
        <message>
            <source>it is not a whole copy</source>
            <translation>ce n’est pas une copie entière</translation>
        </message>
        <message>
            <source>the name of a part of it is damaged</source>
            <translation>le nom d’une de ses parties est abîmé</translation>
        </message>
        <message>
            <source>too many brackets stand inside one another</source>
            <translation>trop de crochets sont emboîtés</translation>
        </message>
        <message>
            <source>{time} is not between {first} and {last}</source>
            <translation>{time} n’est pas entre {first} et {last}</translation>
        </message>
        <message>
            <source>“{name}” cannot be {value}</source>
            <translation>« {name} » ne peut pas être {value}</translation>
        </message>
        <message>
            <source>“{name}” does not hold what belongs there</source>
            <translation>« {name} » ne contient pas ce qui devrait y être</translation>
        </message>
        <message>
            <source>“{name}” has no offset from UTC</source>
            <translation>« {name} » n’a pas de décalage par rapport à UTC</translation>
        </message>
        <message>
            <source>“{name}” is missing</source>
            <translation>« {name} » manque</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>A day without is part of it. Nothing reminds you of this day any more; your answer is kept, to look back at.</source>
            <translation>Un jour sans exercice en fait partie. Plus aucun rappel pour ce jour ; votre réponse est gardée, pour y revenir plus tard.</translation>
        </message>
        <message>
            <source>A message comes at the planned hour, and once more an hour later if nothing was done. From {start} to {end} it stays quiet.</source>
            <translation>Un message vient à l’heure prévue, et encore une fois une heure plus tard si rien n’a été fait. De {start} à {end}, pas de message.</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) at the computer without a break. Stand up, and walk a few steps if you can.</source>
            <translation>
                <numerusform>Environ %n minute à l’ordinateur sans pause. Levez-vous, et faites quelques pas si vous le pouvez.</numerusform>
                <numerusform>Environ %n minutes à l’ordinateur sans pause. Levez-vous, et faites quelques pas si vous le pouvez.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of this can be changed in Settings.</source>
            <translation>Tout cela se change dans les Réglages.</translation>
        </message>
        <message>
            <source>For this, Sciatica Timer stays in the tray when you close its window.</source>
            <translation>Pour cela, Sciatica Timer reste dans la zone de notification quand vous fermez sa fenêtre.</translation>
        </message>
        <message>
            <source>Get up for a minute</source>
            <translation>Levez-vous une minute</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Revenir</translation>
        </message>
        <message>
            <source>In half an hour</source>
            <translation>Dans une demi-heure</translation>
        </message>
        <message>
            <source>It is still on your plan for today.</source>
            <translation>C’est encore sur votre plan d’aujourd’hui.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>No more today</source>
            <translation>Plus aujourd’hui</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Pas aujourd’hui</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Me le rappeler</translation>
        </message>
        <message>
            <source>Remind me, and start with the computer</source>
            <translation>Me le rappeler, et démarrer avec l’ordinateur</translation>
        </message>
        <message>
            <source>Shall Sciatica Timer remind you?</source>
            <translation>Voulez-vous que Sciatica Timer vous le rappelle ?</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>This desktop has no tray. It can remind you as long as its window is open, or made small.</source>
            <translation>Ce bureau n’a pas de zone de notification. Les rappels marchent tant que la fenêtre est ouverte, ou réduite.</translation>
        </message>
        <message>
            <source>What for: {words}</source>
            <translation>Dans quel but : {words}</translation>
        </message>
        <message>
            <source>What is in the way today?</source>
            <translation>Qu’est-ce qui vous en empêche aujourd’hui ?</translation>
        </message>
        <message>
            <source>You planned it for today.</source>
            <translation>C’était prévu pour aujourd’hui.</translation>
        </message>
        <message>
            <source>You planned it for {time}.</source>
            <translation>C’était prévu à {time}.</translation>
        </message>
    </context>
    <context>
        <name>ReminderController</name>
        <message>
            <source>It is kept. Nothing reminds you of this day any more.</source>
            <translation>C’est noté. Plus aucun rappel pour ce jour.</translation>
        </message>
        <message>
            <source>It is kept. Strong or new pain? Look at the stop signs first.</source>
            <translation>C’est noté. Douleur forte ou nouvelle ? Regardez d’abord les signes d’alerte.</translation>
        </message>
        <message>
            <source>Time for your exercises</source>
            <translation>C’est l’heure de vos exercices</translation>
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
        <message>
            <source>A message comes after a while at the computer. Five minutes away from keyboard and mouse are a break, and so is a session.</source>
            <translation>Un message vient après un certain temps à l’ordinateur. Cinq minutes sans clavier ni souris comptent comme une pause, et une séance aussi.</translation>
        </message>
        <message>
            <source>At the planned hour, and once more an hour later if nothing was done.</source>
            <translation>À l’heure prévue, et encore une fois une heure plus tard si rien n’a été fait.</translation>
        </message>
        <message>
            <source>Closing the window leaves a small icon, and reminders go on. Its menu quits.</source>
            <translation>Fermer la fenêtre laisse une petite icône, et les rappels continuent. Son menu permet de quitter.</translation>
        </message>
        <message>
            <source>It then waits in the tray, without a window.</source>
            <translation>Sciatica Timer attend alors dans la zone de notification, sans fenêtre.</translation>
        </message>
        <message>
            <source>Plan my week</source>
            <translation>Préparer ma semaine</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Silence à partir de</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Silence jusqu’à</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Me le rappeler</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>Say when to get up</source>
            <translation>Dire quand se lever</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Démarrer avec l’ordinateur</translation>
        </message>
        <message>
            <source>Stay in the tray</source>
            <translation>Rester près de l’horloge</translation>
        </message>
        <message>
            <source>This desktop does not tell when keyboard and mouse were last used, so it cannot be said here when to get up from the computer.</source>
            <translation>Ce bureau ne dit pas quand le clavier et la souris ont servi en dernier ; il n’est donc pas possible de dire ici quand quitter l’ordinateur.</translation>
        </message>
        <message>
            <source>This desktop has no tray. Reminders come as long as the window is open, or made small; closing it ends them.</source>
            <translation>Ce bureau n’a pas de zone de notification. Les rappels viennent tant que la fenêtre est ouverte, ou réduite ; la fermer les arrête.</translation>
        </message>
        <message>
            <source>Time at the computer before that</source>
            <translation>Temps à l’ordinateur avant cela</translation>
        </message>
        <message>
            <source>What falls into these hours comes when they end. Late in the evening it comes five minutes before they begin.</source>
            <translation>Ce qui tombe dans ces heures vient à leur fin. Tard le soir, cela vient cinq minutes avant leur début.</translation>
        </message>
        <message>
            <source>“Some time” is at</source>
            <translation>« Dans la journée », c’est à</translation>
        </message>
    </context>
    <context>
        <name>RepDots</name>
        <message>
            <source>&lt;b&gt;Rep {rep}&lt;/b&gt; of {reps}</source>
            <comment>What stands in &lt;b&gt; is shown bold.</comment>
            <translation>&lt;b&gt;Rép. {rep}&lt;/b&gt; sur {reps}</translation>
        </message>
        <message>
            <source>&lt;b&gt;Rep {rep}&lt;/b&gt; of {reps}, set {set}</source>
            <comment>What stands in &lt;b&gt; is shown bold.</comment>
            <translation>&lt;b&gt;Rép. {rep}&lt;/b&gt; sur {reps}, série {set}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n more did not fit on this page.</source>
            <translation>
                <numerusform>%n élément de plus n’a pas tenu sur cette page.</numerusform>
                <numerusform>%n éléments de plus n’ont pas tenu sur cette page.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set(s) of {reps} × {hold} s</source>
            <translation>
                <numerusform>%n série de {reps} × {hold} s</numerusform>
                <numerusform>%n séries de {reps} × {hold} s</numerusform>
            </translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>After sessions</source>
            <translation>Après les séances</translation>
        </message>
        <message>
            <source>Before sessions</source>
            <translation>Avant les séances</translation>
        </message>
        <message>
            <source>Before sessions, first week: {earlier}. Last week: {later}.</source>
            <comment>down the leg</comment>
            <translation>Avant les séances, première semaine : {earlier}. Dernière semaine : {later}.</translation>
        </message>
        <message>
            <source>Before sessions: no answers.</source>
            <translation>Avant les séances : pas de réponses.</translation>
        </message>
        <message>
            <source>Before sessions: {reach}.</source>
            <comment>how far down the leg</comment>
            <translation>Avant les séances : {reach}.</translation>
        </message>
        <message>
            <source>Down to</source>
            <translation>Jusqu’à</translation>
        </message>
        <message numerus="yes">
            <source>Each point is the mean of %n week(s).</source>
            <translation>
                <numerusform>Chaque point est la moyenne de %n semaine.</numerusform>
                <numerusform>Chaque point est la moyenne de %n semaines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each point is the middle answer of %n week(s).</source>
            <translation>
                <numerusform>Chaque point est la réponse médiane de %n semaine.</numerusform>
                <numerusform>Chaque point est la réponse médiane de %n semaines.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Exercise for sciatica</source>
            <translation>Exercices pour la sciatique</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Exercices</translation>
        </message>
        <message>
            <source>First dose</source>
            <translation>Première dose</translation>
        </message>
        <message>
            <source>For the physiotherapist: {period}</source>
            <translation>Pour votre kiné ou physio : {period}</translation>
        </message>
        <message>
            <source>From the week of</source>
            <translation>À partir de la semaine du</translation>
        </message>
        <message>
            <source>How far down after</source>
            <translation>Jusqu’où après</translation>
        </message>
        <message>
            <source>How far down before</source>
            <translation>Jusqu’où avant</translation>
        </message>
        <message>
            <source>How far down it reaches</source>
            <translation>Jusqu’où elle descend</translation>
        </message>
        <message>
            <source>How far it reaches wanders from day to day.</source>
            <translation>Jusqu’où elle descend varie d’un jour à l’autre.</translation>
        </message>
        <message>
            <source>It hurt</source>
            <translation>Douleur</translation>
        </message>
        <message>
            <source>It hurt: {name}</source>
            <translation>Douleur : {name}</translation>
        </message>
        <message>
            <source>Latest dose</source>
            <translation>Dernière dose</translation>
        </message>
        <message>
            <source>Long notes are shortened.</source>
            <translation>Les longues notes sont raccourcies.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No answers</source>
            <translation>Pas de réponses</translation>
        </message>
        <message>
            <source>No exercise was noted as hurting.</source>
            <translation>Aucun exercice n’a été noté comme douloureux.</translation>
        </message>
        <message>
            <source>No exercise was noted by itself.</source>
            <translation>Aucun exercice n’a été noté à part.</translation>
        </message>
        <message>
            <source>None was noted.</source>
            <translation>Aucune n’a été notée.</translation>
        </message>
        <message>
            <source>Noted by the person in Sciatica Timer, which guides exercise and does not diagnose. Pain is told from 0 to 10; a change of less than 2 points means nothing. 3 × 20 s is three times, held for 20 seconds each.</source>
            <translation>Noté par la personne elle-même dans Sciatica Timer, qui guide des exercices et ne pose pas de diagnostic. La douleur va de 0 à 10 ; un changement de moins de 2 points ne veut rien dire. 3 × 20 s veut dire trois fois, tenu 20 secondes chaque fois.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Nothing was noted in these weeks.</source>
            <translation>Rien n’a été noté durant ces semaines.</translation>
        </message>
        <message>
            <source>Other activity</source>
            <translation>Autre activité</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Douleur</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Douleur après</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Douleur avant</translation>
        </message>
        <message>
            <source>Pain, 0 to 10</source>
            <translation>Douleur, 0 à 10</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Fois</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message numerus="yes">
            <source>day(s) with exercise or activity</source>
            <comment>stands under the number</comment>
            <translation>
                <numerusform>jour avec exercices ou activité</numerusform>
                <numerusform>jours avec exercices ou activité</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>exercise session(s), {minutes}</source>
            <comment>stands under the number</comment>
            <translation>
                <numerusform>séance d’exercices, {minutes}</numerusform>
                <numerusform>séances d’exercices, {minutes}</numerusform>
            </translation>
        </message>
        <message>
            <source>made on {day}</source>
            <translation>fait le {day}</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>identique</translation>
        </message>
        <message numerus="yes">
            <source>week(s) without a goal: unwell, away or a very gentle day</source>
            <comment>stands under the number</comment>
            <translation>
                <numerusform>semaine sans objectif : maladie, absence ou jour très doux</numerusform>
                <numerusform>semaines sans objectif : maladie, absence ou jour très doux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>weeks with %n day(s) or more, the goal</source>
            <translation>
                <numerusform>semaines avec %n jour ou plus, l’objectif</numerusform>
                <numerusform>semaines avec %n jours ou plus, l’objectif</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>whole weeks so far; the goal is %n day(s) or more</source>
            <translation>
                <numerusform>semaines entières jusqu’ici ; l’objectif est de %n jour ou plus</numerusform>
                <numerusform>semaines entières jusqu’ici ; l’objectif est de %n jours ou plus</numerusform>
            </translation>
        </message>
        <message>
            <source>{dose} ({way})</source>
            <comment>another way to do it</comment>
            <translation>{dose} ({way})</translation>
        </message>
        <message>
            <source>{exercise}, each side</source>
            <translation>{exercise}, chaque côté</translation>
        </message>
        <message>
            <source>{exercise}, left</source>
            <translation>{exercise}, à gauche</translation>
        </message>
        <message>
            <source>{exercise}, right</source>
            <translation>{exercise}, à droite</translation>
        </message>
        <message numerus="yes">
            <source>{first} to {last}, %n week(s)</source>
            <translation>
                <numerusform>{first} au {last}, %n semaine</numerusform>
                <numerusform>{first} au {last}, %n semaines</numerusform>
            </translation>
        </message>
        <message>
            <source>{kept} of {all}</source>
            <translation>{kept} sur {all}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>{n} another way</source>
            <comment>how often it was then done in one</comment>
            <translation>{n} d’une autre façon</translation>
        </message>
        <message>
            <source>{n} easier</source>
            <comment>how often it was then done in an easier way</comment>
            <translation>{n} plus facile</translation>
        </message>
        <message>
            <source>{n} ended</source>
            <comment>how often the session was ended there</comment>
            <translation>{n} avec arrêt</translation>
        </message>
        <message>
            <source>{n} left out</source>
            <comment>how often the rest of it was left out</comment>
            <translation>{n} laissé de côté</translation>
        </message>
        <message numerus="yes">
            <source>{n} minute(s)</source>
            <translation>
                <numerusform>{n} minute</numerusform>
                <numerusform>{n} minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} sur {all}</translation>
        </message>
        <message>
            <source>{reps} × {hold} s</source>
            <comment>how often, and for how many seconds</comment>
            <translation>{reps} × {hold} s</translation>
        </message>
        <message>
            <source>{when}: answers in one week only.</source>
            <comment>before or after sessions</comment>
            <translation>{when} : réponses dans une seule semaine.</translation>
        </message>
        <message>
            <source>{when}: from {earlier} to {later}, about the same.</source>
            <translation>{when} : de {earlier} à {later}, à peu près pareil.</translation>
        </message>
        <message>
            <source>{when}: from {earlier} to {later}, {points} points higher.</source>
            <translation>{when} : de {earlier} à {later}, {points} points de plus.</translation>
        </message>
        <message>
            <source>{when}: from {earlier} to {later}, {points} points lower.</source>
            <translation>{when} : de {earlier} à {later}, {points} points de moins.</translation>
        </message>
        <message>
            <source>{when}: no answers.</source>
            <comment>before or after sessions</comment>
            <translation>{when} : pas de réponses.</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>12 weeks</source>
            <translation>12 semaines</translation>
        </message>
        <message>
            <source>4 weeks</source>
            <translation>4 semaines</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Toutes les notes</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>For the physiotherapist</source>
            <translation>Pour kiné ou physio</translation>
        </message>
        <message>
            <source>From the week of</source>
            <translation>À partir de la semaine du</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>If not ticked, it is forgotten when you close this page.</source>
            <translation>Si ce n’est pas coché, il est oublié quand vous fermez cette page.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>Name, if you like</source>
            <translation>Nom, si vous voulez</translation>
        </message>
        <message>
            <source>No notes</source>
            <translation>Sans notes</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>One page for the physiotherapist</source>
            <translation>Une page pour votre kiné ou physio</translation>
        </message>
        <message>
            <source>Other weeks</source>
            <translation>Autres semaines</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Remember the name</source>
            <translation>Retenir le nom</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Show the charts as a table</source>
            <translation>Montrer les graphiques en tableau</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>Montrer la page</translation>
        </message>
        <message>
            <source>There are no notes in this time.</source>
            <translation>Il n’y a pas de notes dans cette période.</translation>
        </message>
        <message>
            <source>Tick what the page may show.</source>
            <translation>Cochez ce que la page peut montrer.</translation>
        </message>
        <message>
            <source>To the week of</source>
            <translation>Jusqu’à la semaine du</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Vos notes</translation>
        </message>
    </context>
    <context>
        <name>ReportPreview</name>
        <message>
            <source>The page as it will be</source>
            <translation>La page telle qu’elle sera</translation>
        </message>
    </context>
    <context>
        <name>RoutineCard</name>
        <message>
            <source>Show {routine}</source>
            <translation>Montrer {routine}</translation>
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
                <numerusform>%n changement de position.</numerusform>
                <numerusform>%n changements de position.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A routine has room for %n exercise(s).</source>
            <translation>
                <numerusform>Une routine peut avoir %n exercice.</numerusform>
                <numerusform>Une routine peut avoir %n exercices.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s).</source>
            <comment>the length of a routine</comment>
            <translation>
                <numerusform>Environ %n minute.</numerusform>
                <numerusform>Environ %n minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add the exercise</source>
            <translation>Ajouter l’exercice</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Every other day</source>
            <translation>Un jour sur deux</translation>
        </message>
        <message>
            <source>Exercise to add</source>
            <translation>Exercice à ajouter</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Exercices</translation>
        </message>
        <message>
            <source>Exercises of the routine</source>
            <translation>Exercices de la routine</translation>
        </message>
        <message>
            <source>For example: in the morning</source>
            <translation>Par exemple : le matin</translation>
        </message>
        <message>
            <source>How often all of it is done</source>
            <translation>Combien de fois le tout est fait</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Il lui faut un nom.</translation>
        </message>
        <message>
            <source>It needs at least one exercise.</source>
            <translation>Il lui faut au moins un exercice.</translation>
        </message>
        <message>
            <source>Move the exercise down</source>
            <translation>Descendre l’exercice</translation>
        </message>
        <message>
            <source>Move the exercise up</source>
            <translation>Monter l’exercice</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Nothing is in it yet. Choose an exercise below and press Add.</source>
            <translation>Elle est encore vide. Choisissez un exercice ci-dessous et appuyez sur Ajouter.</translation>
        </message>
        <message>
            <source>On the day after, Today suggests another one.</source>
            <translation>Le lendemain, la page Aujourd’hui en propose une autre.</translation>
        </message>
        <message>
            <source>Order it for few changes of position</source>
            <translation>Ordonner pour changer peu de position</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Enlever</translation>
        </message>
        <message>
            <source>Remove the exercise</source>
            <translation>Enlever l’exercice</translation>
        </message>
        <message>
            <source>Rest between two exercises</source>
            <translation>Repos entre deux exercices</translation>
        </message>
        <message>
            <source>Save it and try it now</source>
            <translation>Enregistrer et essayer maintenant</translation>
        </message>
        <message>
            <source>The order is another now.</source>
            <translation>L’ordre a changé.</translation>
        </message>
        <message>
            <source>The routine as a whole</source>
            <translation>La routine entière</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Your own routine</source>
            <translation>Votre propre routine</translation>
        </message>
        <message>
            <source>{n}. {exercise}</source>
            <comment>a row of a list</comment>
            <translation>{n}. {exercise}</translation>
        </message>
        <message>
            <source>{n}. {exercise} (left only)</source>
            <translation>{n}. {exercise} (à gauche seulement)</translation>
        </message>
        <message>
            <source>{n}. {exercise} (right only)</source>
            <translation>{n}. {exercise} (à droite seulement)</translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <translation>« {name} » est enlevé.</translation>
        </message>
    </context>
    <context>
        <name>RoutinesController</name>
        <message numerus="yes">
            <source>There is room for %n routine(s) of your own.</source>
            <translation>
                <numerusform>Il y a de la place pour %n routine à vous.</numerusform>
                <numerusform>Il y a de la place pour %n routines à vous.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{routine}, my way</source>
            <comment>the name of a copy</comment>
            <translation>{routine}, à ma façon</translation>
        </message>
        <message>
            <source>“{name}” is a favourite now.</source>
            <translation>« {name} » est maintenant une favorite.</translation>
        </message>
        <message>
            <source>“{name}” is hidden on Today now.</source>
            <translation>« {name} » est maintenant cachée sur Aujourd’hui.</translation>
        </message>
        <message>
            <source>“{name}” is no favourite any more.</source>
            <translation>« {name} » n’est plus une favorite.</translation>
        </message>
        <message>
            <source>“{name}” is number {place} of {count} now.</source>
            <translation>« {name} » est maintenant au numéro {place} sur {count}.</translation>
        </message>
        <message>
            <source>“{name}” is shown on Today again.</source>
            <translation>« {name} » est de nouveau montrée sur Aujourd’hui.</translation>
        </message>
        <message>
            <source>“{name}” was deleted.</source>
            <translation>« {name} » est supprimée.</translation>
        </message>
    </context>
    <context>
        <name>RoutinesPage</name>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorite</translation>
        </message>
        <message>
            <source>Favourites stand first. Drag a row, or move it with Alt and an arrow.</source>
            <translation>Les favorites passent en premier. Faites glisser une ligne, ou déplacez-la avec Alt et une flèche.</translation>
        </message>
        <message>
            <source>Hide it on Today</source>
            <translation>Cacher sur Aujourd’hui</translation>
        </message>
        <message>
            <source>In the order of Today</source>
            <translation>Dans l’ordre d’Aujourd’hui</translation>
        </message>
        <message>
            <source>It stays here, and in your calendar.</source>
            <translation>Elle reste ici, et dans votre calendrier.</translation>
        </message>
        <message>
            <source>Make a copy to change</source>
            <translation>Faire une copie à modifier</translation>
        </message>
        <message>
            <source>Move the routine down</source>
            <translation>Descendre la routine</translation>
        </message>
        <message>
            <source>Move the routine up</source>
            <translation>Monter la routine</translation>
        </message>
        <message>
            <source>New routine</source>
            <translation>Nouvelle routine</translation>
        </message>
        <message>
            <source>Routines</source>
            <translation>Routines</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>{routine} (favourite)</source>
            <translation>{routine} (favorite)</translation>
        </message>
        <message>
            <source>{routine} (hidden)</source>
            <translation>{routine} (cachée)</translation>
        </message>
    </context>
    <context>
        <name>SaveStatus</name>
        <message>
            <source>Close anyway</source>
            <translation>Fermer quand même</translation>
        </message>
        <message>
            <source>Everything is saved now.</source>
            <translation>Tout est enregistré maintenant.</translation>
        </message>
        <message>
            <source>Not everything is saved</source>
            <translation>Tout n’est pas enregistré</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Rester ici</translation>
        </message>
        <message>
            <source>Still saving</source>
            <translation>Enregistrement en cours</translation>
        </message>
        <message>
            <source>The disk is slow. The window closes once everything is saved.</source>
            <translation>Le disque est lent. La fenêtre se ferme dès que tout est enregistré.</translation>
        </message>
        <message>
            <source>The last changes could not be saved yet.</source>
            <translation>Les derniers changements n’ont pas encore pu être enregistrés.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>ScreenAwake</name>
        <message>
            <source>An exercise session is going on</source>
            <translation>Une séance d’exercices est en cours</translation>
        </message>
    </context>
    <context>
        <name>SearchCard</name>
        <message>
            <source>Close the search</source>
            <translation>Fermer la recherche</translation>
        </message>
        <message>
            <source>Every exercise</source>
            <translation>Tous les exercices</translation>
        </message>
        <message>
            <source>Every routine</source>
            <translation>Toutes les routines</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Rien trouvé.</translation>
        </message>
        <message>
            <source>Only this routine</source>
            <translation>Seulement cette routine</translation>
        </message>
        <message>
            <source>Only with this exercise</source>
            <translation>Seulement avec cet exercice</translation>
        </message>
        <message>
            <source>Type a word of a note, or choose an exercise or a routine.</source>
            <translation>Tapez un mot d’une note, ou choisissez un exercice ou une routine.</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>Mots à chercher</translation>
        </message>
        <message>
            <source>{n} found</source>
            <translation>Trouvé : {n}</translation>
        </message>
        <message>
            <source>{n} found, the newest {most} are shown.</source>
            <translation>Trouvé : {n}, dont les {most} plus récents sont montrés.</translation>
        </message>
    </context>
    <context>
        <name>SeeDoctorCard</name>
        <message>
            <source>I have read this</source>
            <translation>J’ai lu ceci</translation>
        </message>
        <message>
            <source>Page for the doctor</source>
            <translation>Page pour le médecin</translation>
        </message>
        <message>
            <source>Show it to a doctor</source>
            <translation>Montrez-le à un médecin</translation>
        </message>
    </context>
    <context>
        <name>SegmentLine</name>
        <message>
            <source>Exercise {at} of {all}</source>
            <translation>Exercice {at} sur {all}</translation>
        </message>
    </context>
    <context>
        <name>SessionBlock</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copier en texte</translation>
        </message>
        <message>
            <source>Copy to another day</source>
            <translation>Copier à un autre jour</translation>
        </message>
        <message>
            <source>Copy {name}, {time}</source>
            <translation>Copier {name}, {time}</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Lendemain</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete {name}, {time}</source>
            <translation>Supprimer {name}, {time}</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Edit {name}, {time}</source>
            <translation>Modifier {name}, {time}</translation>
        </message>
        <message>
            <source>Ended early.</source>
            <translation>Terminée avant la fin.</translation>
        </message>
        <message>
            <source>Felt</source>
            <translation>Ressenti</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
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
            <translation>Revenir</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session begins by itself.</source>
            <translation>Préparation de la voix. La séance commence toute seule.</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session goes on by itself.</source>
            <translation>Préparation de la voix. La séance continue toute seule.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>It hurts</source>
            <translation>J’ai mal</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Sans le son</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Avec le son</translation>
        </message>
        <message>
            <source>Stop signs</source>
            <translation>Signes d’alerte</translation>
        </message>
        <message>
            <source>done about {time}</source>
            <translation>fin vers {time}</translation>
        </message>
        <message>
            <source>done at {time}</source>
            <translation>fin à {time}</translation>
        </message>
    </context>
    <context>
        <name>SessionViewController</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Ne pas garder</translation>
        </message>
        <message>
            <source>F1 shows the keys.</source>
            <translation>F1 montre les touches.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Leave this session?</source>
            <translation>Quitter cette séance ?</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Rester ici</translation>
        </message>
        <message>
            <source>The sound is off.</source>
            <translation>Le son est coupé.</translation>
        </message>
        <message>
            <source>This computer's clock was set during the session, which is written down under {day}. In the calendar you can change that.</source>
            <translation>L’horloge de cet ordinateur a été réglée pendant la séance, qui est notée au {day}. Vous pouvez le changer dans le calendrier.</translation>
        </message>
        <message>
            <source>Volume {percent} of 100</source>
            <translation>Volume {percent} sur 100</translation>
        </message>
        <message>
            <source>You can keep what you did so far. It will be in your calendar.</source>
            <translation>Vous pouvez garder ce que vous avez fait jusqu’ici. Ce sera dans votre calendrier.</translation>
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
        <message>
            <source>A new day begins at</source>
            <translation>Un nouveau jour commence à</translation>
        </message>
        <message>
            <source>A step up that would make a session longer is not suggested.</source>
            <translation>Une hausse qui rendrait une séance plus longue n’est pas proposée.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>As on this computer ({language})</source>
            <translation>Comme sur cet ordinateur ({language})</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>Comme d’habitude</translation>
        </message>
        <message>
            <source>As usual here ({day})</source>
            <translation>Comme d’habitude ici ({day})</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Calendar and care</source>
            <translation>Calendrier et soins</translation>
        </message>
        <message>
            <source>Check that it is right where you are.</source>
            <translation>Vérifiez qu’il est le bon là où vous êtes.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Ctrl + and Ctrl - change it on every page, and in a session. In a narrow window the largest text is somewhat smaller.</source>
            <translation>Ctrl + et Ctrl - la changent sur chaque page, et pendant une séance. Dans une fenêtre étroite, le texte le plus grand est un peu plus petit.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Days a week</source>
            <translation>Jours par semaine</translation>
        </message>
        <message>
            <source>Each hold goes on until you press the space bar.</source>
            <translation>Chaque maintien dure jusqu’à ce que vous appuyiez sur la barre d’espace.</translation>
        </message>
        <message>
            <source>Emergency number</source>
            <translation>Numéro d’urgence</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>First day of the week</source>
            <translation>Premier jour de la semaine</translation>
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <translation>Logiciel libre sous licence MIT.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>How often you wish to exercise.</source>
            <translation>À quel rythme vous souhaitez faire vos exercices.</translation>
        </message>
        <message>
            <source>It goes first. Both sides get the same exercises.</source>
            <translation>Il passe en premier. Les deux côtés ont les mêmes exercices.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>À gauche</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Moins de mouvement</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Longest session</source>
            <translation>Séance la plus longue</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sans limite</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Pause between reps</source>
            <translation>Pause entre les répétitions</translation>
        </message>
        <message>
            <source>Pictures stand still and change softly.</source>
            <translation>Les images restent fixes et changent en douceur.</translation>
        </message>
        <message>
            <source>Press F11 to fill the screen, and again to go back.</source>
            <translation>Appuyez sur F11 pour remplir l’écran, et de nouveau pour revenir.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>À droite</translation>
        </message>
        <message>
            <source>Sciatica Timer guides exercise. It does not diagnose.</source>
            <translation>Sciatica Timer guide des exercices. Il ne pose pas de diagnostic.</translation>
        </message>
        <message>
            <source>Sciatica Timer {version}</source>
            <translation>Sciatica Timer {version}</translation>
        </message>
        <message>
            <source>Sore side</source>
            <translation>Côté douloureux</translation>
        </message>
        <message>
            <source>Stronger colours and lines.</source>
            <translation>Couleurs et lignes plus marquées.</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Time to get ready</source>
            <translation>Temps de préparation</translation>
        </message>
        <message>
            <source>To lie down and find the position.</source>
            <translation>Pour vous allonger et trouver la position.</translation>
        </message>
        <message>
            <source>Wait for me</source>
            <translation>M’attendre</translation>
        </message>
        <message>
            <source>What you do before that counts for the day before.</source>
            <translation>Ce que vous faites avant compte pour le jour d’avant.</translation>
        </message>
        <message>
            <source>What you read, hear and print changes at once.</source>
            <translation>Ce que vous lisez, entendez et imprimez change tout de suite.</translation>
        </message>
        <message>
            <source>{number}, as usual here</source>
            <translation>{number}, comme d’habitude ici</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} jours</translation>
        </message>
        <message>
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <source>{n} times</source>
            <translation>{n} fois</translation>
        </message>
        <message>
            <source>{n} times as long</source>
            <translation>durée × {n}</translation>
        </message>
    </context>
    <context>
        <name>SettingsController</name>
        <message>
            <source>{size} MB of stored speech were cleared. It is made again when needed.</source>
            <translation>{size} Mo de voix gardée ont été effacés. Elle est refaite quand il le faut.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Everything stays on this computer, in this folder:</source>
            <translation>Tout reste sur cet ordinateur, dans ce dossier :</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Save or print your history</source>
            <translation>Enregistrer ou imprimer l’historique</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Vos données</translation>
        </message>
    </context>
    <context>
        <name>SideBadge</name>
        <message>
            <source>Both sides</source>
            <translation>Les deux côtés</translation>
        </message>
        <message>
            <source>LEFT</source>
            <translation>GAUCHE</translation>
        </message>
        <message>
            <source>RIGHT</source>
            <translation>DROITE</translation>
        </message>
    </context>
    <context>
        <name>SignCard</name>
        <message>
            <source>I have one of these</source>
            <translation>J’ai un de ces signes</translation>
        </message>
        <message>
            <source>I have one of these: {list}</source>
            <comment>the title of a list of signs</comment>
            <translation>J’ai un de ces signes : {list}</translation>
        </message>
    </context>
    <context>
        <name>SignsButton</name>
        <message>
            <source>Stop signs</source>
            <translation>Signes d’alerte</translation>
        </message>
        <message>
            <source>Stop signs (S)</source>
            <translation>Signes d’alerte (S)</translation>
        </message>
    </context>
    <context>
        <name>SixWeeks</name>
        <message>
            <source>No heavy lifting and no twisting of the back until {date}.</source>
            <translation>Pas de charges lourdes et pas de torsion du dos jusqu’au {date}.</translation>
        </message>
        <message>
            <source>No heavy lifting, no twisting, until {date}</source>
            <translation>Pas de charges lourdes, pas de torsions, jusqu’au {date}</translation>
        </message>
        <message>
            <source>no heavy lifting, no twisting</source>
            <comment>of a day, after its date</comment>
            <translation>pas de charges lourdes, pas de torsions</translation>
        </message>
    </context>
    <context>
        <name>SmallWords</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>SoreStep</name>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>À gauche</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>À droite</translation>
        </message>
        <message>
            <source>Seen from behind. Both sides get the same exercises.</source>
            <translation>Vu de dos. Les deux côtés ont les mêmes exercices.</translation>
        </message>
        <message>
            <source>Which side is sore?</source>
            <translation>Quel côté est douloureux ?</translation>
        </message>
        <message>
            <source>You can change this later in Settings</source>
            <translation>Vous pourrez changer cela plus tard dans les Réglages</translation>
        </message>
    </context>
    <context>
        <name>SoundStep</name>
        <message>
            <source>Best tried lying down, where you will exercise.</source>
            <translation>À essayer en position allongée, là où vous ferez les exercices.</translation>
        </message>
        <message>
            <source>Can you hear the voice?</source>
            <translation>Entendez-vous la voix ?</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Plus vite</translation>
        </message>
        <message>
            <source>Go to Today</source>
            <translation>Aller à Aujourd’hui</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Plus fort</translation>
        </message>
        <message>
            <source>Play a sentence</source>
            <translation>Écouter une phrase</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Moins fort</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Moins vite</translation>
        </message>
        <message>
            <source>You can change this later in Settings</source>
            <translation>Vous pourrez changer cela plus tard dans les Réglages</translation>
        </message>
    </context>
    <context>
        <name>SpokenWordsFields</name>
        <message>
            <source>Made from your steps. Change what should be said otherwise. {side} stands for left or right.</source>
            <translation>Tiré de vos étapes. Changez ce qui doit être dit autrement. {side} est remplacé par gauche ou droit ; avec « :feminine » avant la dernière accolade, par gauche ou droite.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>Encore %n seconde</numerusform>
                <numerusform>Encore %n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) so far</source>
            <comment>of a hold without an end</comment>
            <translation>
                <numerusform>%n seconde jusqu’ici</numerusform>
                <numerusform>%n secondes jusqu’ici</numerusform>
            </translation>
        </message>
        <message>
            <source>Breathe</source>
            <translation>Respirez</translation>
        </message>
        <message>
            <source>Change sides</source>
            <translation>Changez de côté</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Easier version: {dose}</source>
            <translation>Version plus facile : {dose}</translation>
        </message>
        <message>
            <source>Get ready</source>
            <translation>Préparez-vous</translation>
        </message>
        <message>
            <source>Get up</source>
            <translation>Levez-vous</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session goes on by itself.</source>
            <translation>Préparation de la voix. La séance continue toute seule.</translation>
        </message>
        <message>
            <source>Go on in</source>
            <translation>Reprise dans</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Tenez</translation>
        </message>
        <message>
            <source>Keep holding</source>
            <translation>Tenez encore</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Relâchez</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Bougez</translation>
        </message>
        <message>
            <source>New position</source>
            <translation>Autre position</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>Now the left side</source>
            <translation>Maintenant, le côté gauche</translation>
        </message>
        <message>
            <source>Now the right side</source>
            <translation>Maintenant, le côté droit</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Press the space bar when you have had enough.</source>
            <translation>Appuyez sur la barre d’espace quand cela vous suffit.</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Repos</translation>
        </message>
        <message>
            <source>Set {set} of {sets} is next</source>
            <translation>Ensuite, série {set} sur {sets}</translation>
        </message>
        <message>
            <source>Starts in</source>
            <translation>Début dans</translation>
        </message>
        <message numerus="yes">
            <source>Starts in %n second(s)</source>
            <translation>
                <numerusform>Début dans %n seconde</numerusform>
                <numerusform>Début dans %n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Then %n hold(s) of {hold}</source>
            <translation>
                <numerusform>Puis tenir %n fois {hold}</numerusform>
                <numerusform>Puis tenir %n fois {hold}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Then %n rep(s)</source>
            <comment>movements of an exercise</comment>
            <translation>
                <numerusform>Puis %n répétition</numerusform>
                <numerusform>Puis %n répétitions</numerusform>
            </translation>
        </message>
        <message>
            <source>To begin</source>
            <translation>Pour commencer</translation>
        </message>
        <message>
            <source>left</source>
            <translation>gauche</translation>
        </message>
        <message>
            <source>rep {rep} of {reps}</source>
            <comment>after the name of a phase</comment>
            <translation>répétition {rep} sur {reps}</translation>
        </message>
        <message>
            <source>right</source>
            <translation>droite</translation>
        </message>
        <message>
            <source>under 1 min left</source>
            <translation>encore moins de 1 min</translation>
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation>encore {minutes} min</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>Encore {time}</translation>
        </message>
        <message>
            <source>{time} so far</source>
            <comment>of a hold without an end</comment>
            <translation>{time} jusqu’ici</translation>
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
            <translation>Ne pas garder</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>Reprendre ici</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Continuer sans elle</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>Laisser ainsi</translation>
        </message>
        <message>
            <source>There is a backup. Using it adds what is missing and loses nothing.</source>
            <translation>Il existe une copie de sécurité. L’utiliser ajoute ce qui manque et ne perd rien.</translation>
        </message>
        <message>
            <source>This computer's clock says {today}, but your calendar has a session on {later}. What you do now is written down under {today}. If the clock is wrong, set it first.</source>
            <translation>L’horloge de cet ordinateur indique le {today}, mais votre calendrier contient une séance du {later}. Ce que vous faites maintenant est noté au {today}. Si l’horloge est fausse, réglez-la d’abord.</translation>
        </message>
        <message>
            <source>Use the backup</source>
            <translation>Utiliser la copie</translation>
        </message>
        <message>
            <source>Your folder {folder} is open to others on this computer, and was left so. The files that Sciatica Timer makes in it can be read by you only.</source>
            <translation>Votre dossier {folder} est ouvert à d’autres sur cet ordinateur, et cela n’a pas été changé. Les fichiers que Sciatica Timer y crée ne peuvent être lus que par vous.</translation>
        </message>
        <message>
            <source>Your last session</source>
            <translation>Votre dernière séance</translation>
        </message>
        <message>
            <source>Your sessions</source>
            <translation>Vos séances</translation>
        </message>
        <message>
            <source>{name}, {minutes} min, was cut short. Nothing you did is lost.</source>
            <translation>{name}, {minutes} min, a été interrompue. Rien de ce que vous avez fait n’est perdu.</translation>
        </message>
    </context>
    <context>
        <name>StartupWindow</name>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Soins</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Exercices</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>StepField</name>
        <message>
            <source>Less</source>
            <translation>Moins</translation>
        </message>
        <message>
            <source>Less: {field}</source>
            <translation>Moins : {field}</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>More: {field}</source>
            <translation>Plus : {field}</translation>
        </message>
    </context>
    <context>
        <name>StopSigns</name>
        <message>
            <source>Both sides are sore</source>
            <translation>Les deux côtés font mal</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Exercise can wait</source>
            <translation>L’exercice peut attendre</translation>
        </message>
        <message>
            <source>First the stop signs</source>
            <translation>D’abord les signes d’alerte</translation>
        </message>
        <message>
            <source>Get help now</source>
            <translation>De l’aide tout de suite</translation>
        </message>
        <message>
            <source>Has it been looked at, and were you told that you may exercise?</source>
            <translation>Avez-vous vu un médecin pour cela, et vous a-t-on dit que vous pouvez faire de l’exercice ?</translation>
        </message>
        <message>
            <source>I pressed it by mistake</source>
            <translation>J’ai appuyé par erreur</translation>
        </message>
        <message>
            <source>It has been looked at</source>
            <comment>a stop sign, by a doctor</comment>
            <translation>J’ai vu un médecin</translation>
        </message>
        <message>
            <source>It has settled</source>
            <translation>Elle s’est calmée</translation>
        </message>
        <message>
            <source>New pain or weakness in both legs is a sign to get help now. Please look through these signs before you go on.</source>
            <translation>Une nouvelle douleur ou faiblesse dans les deux jambes est un signe qui demande de l’aide tout de suite. Lisez ces signes avant de continuer.</translation>
        </message>
        <message>
            <source>None of these is new</source>
            <comment>of the stop signs</comment>
            <translation>Aucun n’est nouveau</translation>
        </message>
        <message>
            <source>None of these signs is new, and the pain has drawn back?</source>
            <translation>Aucun de ces signes n’est nouveau, et la douleur s’est retirée vers le dos ?</translation>
        </message>
        <message>
            <source>None of these signs is new, and the pain is back at its usual level?</source>
            <translation>Aucun de ces signes n’est nouveau, et la douleur est revenue à son niveau habituel ?</translation>
        </message>
        <message>
            <source>None of these signs is new?</source>
            <translation>Aucun de ces signes n’est nouveau ?</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Please look through these first</source>
            <translation>Lisez d’abord ces signes</translation>
        </message>
        <message>
            <source>Please look through these signs. When it has settled, today or another day, say so below.</source>
            <translation>Lisez ces signes. Quand la douleur se sera calmée, aujourd’hui ou un autre jour, dites-le ci-dessous.</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Lire la suite</translation>
        </message>
        <message>
            <source>See a doctor soon</source>
            <translation>Voyez bientôt un médecin</translation>
        </message>
        <message>
            <source>Some of your earlier answers could not be read. When none of these signs is new, say so below.</source>
            <translation>Certaines de vos réponses d’avant n’ont pas pu être lues. Quand aucun de ces signes n’est nouveau, dites-le ci-dessous.</translation>
        </message>
        <message>
            <source>Stop signs</source>
            <translation>Signes d’alerte</translation>
        </message>
        <message>
            <source>The pain reaches further down the leg than before.</source>
            <translation>La douleur descend plus bas dans la jambe qu’avant.</translation>
        </message>
        <message>
            <source>The pain was {score} of 10. From 6 on exercise waits.</source>
            <translation>La douleur était à {score} sur 10. À partir de 6, l’exercice attend.</translation>
        </message>
        <message>
            <source>Yes, I may exercise</source>
            <translation>Oui, je peux reprendre</translation>
        </message>
        <message>
            <source>Yes, it has settled</source>
            <translation>Oui, elle s’est calmée</translation>
        </message>
        <message>
            <source>Yes, nothing is new</source>
            <translation>Oui, rien de nouveau</translation>
        </message>
        <message>
            <source>You answered {score} of 10. Strong pain need not mean something serious. Please look through these signs first; then comes what is possible today.</source>
            <translation>Vous avez répondu {score} sur 10. Une forte douleur ne veut pas forcément dire que c’est grave. Lisez d’abord ces signes ; ensuite vient ce qui est possible aujourd’hui.</translation>
        </message>
        <message>
            <source>You can walk a little, change your position often, and use cold or heat.</source>
            <comment>while no exercise begins</comment>
            <translation>Vous pouvez marcher un peu, changer souvent de position, et utiliser le froid ou le chaud.</translation>
        </message>
        <message>
            <source>You said that one of these signs is there. Exercise waits until a doctor has looked at it.</source>
            <translation>Vous avez dit qu’un de ces signes est là. L’exercice attend l’avis d’un médecin.</translation>
        </message>
        <message>
            <source>You said that one of these signs is there. What to do stands under the list. Exercise waits until a doctor has looked at it.</source>
            <translation>Vous avez dit qu’un de ces signes est là. Ce qu’il faut faire est écrit sous la liste. L’exercice attend l’avis d’un médecin.</translation>
        </message>
    </context>
    <context>
        <name>StopSignsController</name>
        <message>
            <source>Back to the session</source>
            <translation>Retour à la séance</translation>
        </message>
        <message>
            <source>No program for calls could be opened. The number is {number}.</source>
            <translation>Aucun programme pour téléphoner n’a pu être ouvert. Le numéro est le {number}.</translation>
        </message>
    </context>
    <context>
        <name>SuggestedRoutineCard</name>
        <message>
            <source>A file with all of it, for somebody else</source>
            <translation>Un fichier avec tout cela, pour quelqu’un d’autre</translation>
        </message>
        <message>
            <source>One or two pages to print, with pictures</source>
            <translation>Une ou deux pages à imprimer, avec des images</translation>
        </message>
        <message>
            <source>Pass it on</source>
            <comment>a routine</comment>
            <translation>Transmettre</translation>
        </message>
        <message>
            <source>Pass on {routine}</source>
            <translation>Transmettre {routine}</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Save as audio</source>
            <translation>Enregistrer en audio</translation>
        </message>
        <message>
            <source>Save {routine} as a PDF</source>
            <translation>Enregistrer {routine} en PDF</translation>
        </message>
        <message>
            <source>Save {routine} as audio</source>
            <translation>Enregistrer {routine} en audio</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Start {routine}</source>
            <translation>Commencer {routine}</translation>
        </message>
        <message>
            <source>The voice as a file, for a phone or player</source>
            <translation>La voix dans un fichier, pour un téléphone ou un lecteur</translation>
        </message>
        <message>
            <source>What can I do?</source>
            <translation>Que puis-je faire ?</translation>
        </message>
        <message>
            <source>{routine}: what can I do?</source>
            <translation>{routine} : que puis-je faire ?</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%n day(s) this week</source>
            <translation>
                <numerusform>%n jour cette semaine</numerusform>
                <numerusform>%n jours cette semaine</numerusform>
            </translation>
        </message>
        <message>
            <source>Anything to remember</source>
            <translation>Quelque chose à retenir</translation>
        </message>
        <message>
            <source>How far down?</source>
            <translation>Jusqu’où ?</translation>
        </message>
        <message>
            <source>How it felt</source>
            <translation>Votre ressenti</translation>
        </message>
        <message>
            <source>It is being saved</source>
            <translation>Enregistrement en cours</translation>
        </message>
        <message>
            <source>Left side</source>
            <translation>Côté gauche</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Pas encore enregistré</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Pain now</source>
            <translation>Douleur maintenant</translation>
        </message>
        <message>
            <source>Pain now, 0 to 10</source>
            <translation>Douleur maintenant, 0 à 10</translation>
        </message>
        <message>
            <source>Pain right after it</source>
            <translation>Douleur juste après</translation>
        </message>
        <message>
            <source>Pain right after it, 0 to 10</source>
            <translation>Douleur juste après, 0 à 10</translation>
        </message>
        <message>
            <source>Right side</source>
            <translation>Côté droit</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Saved on this computer only</source>
            <translation>Reste sur cet ordinateur</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>That was it. Well done.</source>
            <translation>C’est terminé. Bravo.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>What you did is being saved.</source>
            <translation>Ce que vous avez fait est en cours d’enregistrement.</translation>
        </message>
        <message>
            <source>What you did is kept.</source>
            <translation>Ce que vous avez fait est gardé.</translation>
        </message>
        <message>
            <source>What you did is not saved yet.</source>
            <translation>Ce que vous avez fait n’est pas encore enregistré.</translation>
        </message>
        <message>
            <source>Which side</source>
            <translation>Quel côté</translation>
        </message>
        <message>
            <source>your goal is {goal}</source>
            <translation>votre objectif est {goal}</translation>
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
        <name>SystemCheck</name>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Dossier des données</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliothèques</translation>
        </message>
        <message>
            <source>Nothing can be written there.</source>
            <translation>Rien ne peut y être écrit.</translation>
        </message>
        <message>
            <source>Nothing is wrong.</source>
            <translation>Tout va bien.</translation>
        </message>
        <message>
            <source>Others on this computer may look into it.</source>
            <translation>D’autres peuvent le lire sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Python {version} on {system}</source>
            <translation>Python {version} sur {system}</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Écran</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Sound outputs</source>
            <translation>Sorties audio</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Parole</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>Voix</translation>
        </message>
        <message>
            <source>WRONG</source>
            <translation>ERREUR</translation>
        </message>
        <message>
            <source>Wrong: {wrong} of {several}.</source>
            <translation>Erreurs : {wrong} sur {several}.</translation>
        </message>
        <message>
            <source>a sentence was made.</source>
            <translation>une phrase a été produite.</translation>
        </message>
        <message>
            <source>an output opens.</source>
            <translation>une sortie s’ouvre.</translation>
        </message>
        <message>
            <source>could not be read.</source>
            <translation>n’ont pas pu être lues.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bon</translation>
        </message>
        <message>
            <source>no output could be opened.</source>
            <translation>aucune sortie n’a pu être ouverte.</translation>
        </message>
        <message>
            <source>no sentence could be made.</source>
            <translation>aucune phrase n’a pu être produite.</translation>
        </message>
        <message>
            <source>none found.</source>
            <translation>rien trouvé.</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>country</comment>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>whole.</source>
            <translation>entières.</translation>
        </message>
        <message>
            <source>{file} is damaged, and these could be read of it: {sessions} When the window is opened next, the damaged file is kept and can be replaced by a copy.</source>
            <translation>{file} est abîmé, et voici ce qui a pu en être lu : {sessions} À la prochaine ouverture de la fenêtre, le fichier abîmé est gardé et peut être remplacé par une copie.</translation>
        </message>
        <message>
            <source>{folder}, {free} GB free.</source>
            <translation>{folder}, {free} Go libres.</translation>
        </message>
        <message>
            <source>{folder}. It is made at the first start.</source>
            <translation>{folder}. Il est créé au premier démarrage.</translation>
        </message>
        <message>
            <source>{mark}  {topic}: {text}</source>
            <comment>good  Screen: 1280 x 720</comment>
            <translation>{mark}  {topic} : {text}</translation>
        </message>
        <message>
            <source>{sessions}, the last on {day}; copies kept: {copies}.</source>
            <translation>{sessions}, la dernière le {day} ; copies gardées : {copies}.</translation>
        </message>
        <message>
            <source>{sessions}; copies kept: {copies}.</source>
            <translation>{sessions} ; copies gardées : {copies}.</translation>
        </message>
        <message>
            <source>{version}; languages asked for {asked}; texts in {language}; country {country}.</source>
            <translation>{version} ; langues demandées {asked} ; textes en {language} ; pays {country}.</translation>
        </message>
    </context>
    <context>
        <name>Terminal</name>
        <message>
            <source>0 is no pain, 10 is the worst you can imagine.</source>
            <translation>0 veut dire pas de douleur, 10 la pire que vous puissiez imaginer.</translation>
        </message>
        <message>
            <source>All of its moves are left out, because they hurt. What would you like?</source>
            <translation>Tous ses mouvements sont de côté, parce qu’ils font mal. Que souhaitez-vous ?</translation>
        </message>
        <message>
            <source>Back to the session</source>
            <translation>Retour à la séance</translation>
        </message>
        <message>
            <source>Close the stop signs</source>
            <translation>Fermer les signes d’alerte</translation>
        </message>
        <message>
            <source>Go on with care</source>
            <translation>Continuer avec prudence</translation>
        </message>
        <message>
            <source>How much does it hurt now, after the session?</source>
            <translation>À quel point avez-vous mal maintenant, après la séance ?</translation>
        </message>
        <message>
            <source>I typed it by mistake</source>
            <translation>Je l’ai tapé par erreur</translation>
        </message>
        <message>
            <source>Sciatica Timer met an error and has ended.</source>
            <translation>Sciatica Timer a rencontré une erreur et s’est arrêté.</translation>
        </message>
        <message>
            <source>The left side.</source>
            <translation>Le côté gauche.</translation>
        </message>
        <message>
            <source>The right side.</source>
            <translation>Le côté droit.</translation>
        </message>
        <message>
            <source>This is what you did.</source>
            <translation>Voici ce que vous avez fait.</translation>
        </message>
        <message>
            <source>Type a line, or only Enter to skip:</source>
            <translation>Tapez une ligne, ou seulement Entrée pour passer :</translation>
        </message>
        <message>
            <source>Type a number from {least} to {most}, or only Enter to skip:</source>
            <translation>Tapez un nombre de {least} à {most}, ou seulement Entrée pour passer :</translation>
        </message>
        <message>
            <source>Type a number from {least} to {most}, then Enter:</source>
            <translation>Tapez un nombre de {least} à {most}, puis Entrée :</translation>
        </message>
        <message>
            <source>What would you like?</source>
            <translation>Que souhaitez-vous ?</translation>
        </message>
        <message>
            <source>What you did could not all be saved.</source>
            <translation>Ce que vous avez fait n’a pas pu être enregistré en entier.</translation>
        </message>
        <message>
            <source>What you did is kept.</source>
            <translation>Ce que vous avez fait est gardé.</translation>
        </message>
        <message>
            <source>Which routine?</source>
            <translation>Quelle routine ?</translation>
        </message>
        <message>
            <source>{exercise}: {done}.</source>
            <comment>Clamshell: 3 a side.</comment>
            <translation>{exercise} : {done}.</translation>
        </message>
    </context>
    <context>
        <name>TerminalGuide</name>
        <message>
            <source>Another way: {what}</source>
            <comment>to do an exercise</comment>
            <translation>Autre façon : {what}</translation>
        </message>
        <message>
            <source>Come out of it gently</source>
            <translation>Quittez la position en douceur</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Ne pas garder</translation>
        </message>
        <message>
            <source>Easier version: {what}</source>
            <translation>Version plus facile : {what}</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session begins by itself.</source>
            <translation>Préparation de la voix. La séance commence toute seule.</translation>
        </message>
        <message>
            <source>Getting the voice ready. The session goes on by itself.</source>
            <translation>Préparation de la voix. La séance continue toute seule.</translation>
        </message>
        <message>
            <source>Go on as before</source>
            <translation>Continuer comme avant</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>Reprendre ici</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Continuer sans elle</translation>
        </message>
        <message>
            <source>How far down does it reach?</source>
            <translation>Jusqu’où descend la douleur ?</translation>
        </message>
        <message>
            <source>How much does it hurt?</source>
            <translation>À quel point avez-vous mal ?</translation>
        </message>
        <message numerus="yes">
            <source>It begins in %n second(s).</source>
            <translation>
                <numerusform>Début dans %n seconde.</numerusform>
                <numerusform>Début dans %n secondes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It goes on in %n second(s).</source>
            <translation>
                <numerusform>Reprise dans %n seconde.</numerusform>
                <numerusform>Reprise dans %n secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>Laisser ainsi</translation>
        </message>
        <message>
            <source>Keys: Space pauses and goes on. Right: next exercise. Left: once more. P: it hurts. S: stop signs. R: say it again. M: sound off or on. Up and down: louder, quieter. Q: leave. H: these keys.</source>
            <translation>Touches : Espace met en pause et continue. Droite : exercice suivant. Gauche : encore une fois. P : j’ai mal. S : signes d’alerte. R : redire la phrase. M : couper ou remettre le son. Haut et bas : plus fort, moins fort. Q : quitter. H : ces touches.</translation>
        </message>
        <message>
            <source>Leave this session?</source>
            <translation>Quitter cette séance ?</translation>
        </message>
        <message>
            <source>No session was begun. Start Sciatica Timer again whenever you like.</source>
            <translation>Aucune séance n’a commencé. Relancez Sciatica Timer quand vous voulez.</translation>
        </message>
        <message>
            <source>Nothing of this session was kept.</source>
            <translation>Rien de cette séance n’a été gardé.</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <translation>Passer celui-ci</translation>
        </message>
        <message>
            <source>Space goes on.</source>
            <translation>Espace pour continuer.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Rester ici</translation>
        </message>
        <message>
            <source>Stop for today. What you did is kept.</source>
            <translation>Arrêter pour aujourd’hui. Ce que vous avez fait est gardé.</translation>
        </message>
        <message>
            <source>Stop signs: when to get help</source>
            <translation>Signes d’alerte : quand demander de l’aide</translation>
        </message>
        <message>
            <source>The session is paused. Space goes on.</source>
            <translation>La séance est en pause. Espace pour continuer.</translation>
        </message>
        <message>
            <source>The sound is off.</source>
            <translation>Le son est coupé.</translation>
        </message>
        <message>
            <source>The sound is on.</source>
            <translation>Le son est remis.</translation>
        </message>
        <message>
            <source>There is a backup. Using it adds what is missing and loses nothing.</source>
            <translation>Il existe une copie de sécurité. L’utiliser ajoute ce qui manque et ne perd rien.</translation>
        </message>
        <message>
            <source>Use the backup</source>
            <translation>Utiliser la copie</translation>
        </message>
        <message>
            <source>Volume {percent} of 100</source>
            <translation>Volume {percent} sur 100</translation>
        </message>
        <message>
            <source>What you did is in your calendar.</source>
            <translation>Ce que vous avez fait est dans votre calendrier.</translation>
        </message>
        <message>
            <source>What you did is not saved yet.</source>
            <translation>Ce que vous avez fait n’est pas encore enregistré.</translation>
        </message>
        <message>
            <source>When you are ready</source>
            <translation>Quand vous voudrez</translation>
        </message>
        <message>
            <source>You can keep what you did so far. It will be in your calendar.</source>
            <translation>Vous pouvez garder ce que vous avez fait jusqu’ici. Ce sera dans votre calendrier.</translation>
        </message>
        <message>
            <source>{name}, {minutes} min, was cut short. Nothing you did is lost.</source>
            <translation>{name}, {minutes} min, a été interrompue. Rien de ce que vous avez fait n’est perdu.</translation>
        </message>
    </context>
    <context>
        <name>TextSizeField</name>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Text {n} %</source>
            <comment>percent of the usual size</comment>
            <translation>Texte {n} %</translation>
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
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
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
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n exercise(s)</source>
            <translation>
                <numerusform>%n exercice</numerusform>
                <numerusform>%n exercices</numerusform>
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
                <numerusform>%n minute, fin vers {time}</numerusform>
                <numerusform>%n minutes, fin vers {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All of it %n time(s).</source>
            <translation>
                <numerusform>Le tout %n fois.</numerusform>
                <numerusform>Le tout %n fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of its moves are left out for now.</source>
            <translation>Tous ses mouvements sont de côté pour l’instant.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more exercise(s).</source>
            <translation>
                <numerusform>Et encore %n exercice.</numerusform>
                <numerusform>Et encore %n exercices.</numerusform>
            </translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Bon après-midi</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Bonsoir</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Bonjour</translation>
        </message>
        <message>
            <source>How much you do is new since then for: {names}.</source>
            <translation>Quantité changée depuis pour : {names}.</translation>
        </message>
        <message>
            <source>Left out for now: {names}.</source>
            <translation>De côté pour l’instant : {names}.</translation>
        </message>
        <message>
            <source>Left out since then: {names}.</source>
            <translation>Mis de côté depuis : {names}.</translation>
        </message>
        <message>
            <source>New since then for {exercise}: {change}</source>
            <translation>Nouveau depuis pour {exercise} : {change}</translation>
        </message>
        <message>
            <source>No moves left for now</source>
            <translation>Aucun mouvement pour l’instant</translation>
        </message>
        <message>
            <source>The day after: {answer}</source>
            <comment>how it was</comment>
            <translation>Le lendemain : {answer}</translation>
        </message>
        <message numerus="yes">
            <source>The pain before it was %n point(s) higher than the time before.</source>
            <translation>
                <numerusform>Douleur avant la séance : %n point de plus que la fois d’avant.</numerusform>
                <numerusform>Douleur avant la séance : %n points de plus que la fois d’avant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The pain before it was %n point(s) lower than the time before.</source>
            <translation>
                <numerusform>Douleur avant la séance : %n point de moins que la fois d’avant.</numerusform>
                <numerusform>Douleur avant la séance : %n points de moins que la fois d’avant.</numerusform>
            </translation>
        </message>
        <message>
            <source>The pain before it was about the same as the time before.</source>
            <translation>Douleur avant la séance : à peu près comme la fois d’avant.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Today: {answer}</source>
            <comment>how it is</comment>
            <translation>Aujourd’hui : {answer}</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>{exercise} (left only)</source>
            <translation>{exercise} (à gauche seulement)</translation>
        </message>
        <message>
            <source>{exercise} (right only)</source>
            <translation>{exercise} (à droite seulement)</translation>
        </message>
        <message>
            <source>{posture}: {exercises}.</source>
            <comment>exercises that share a posture</comment>
            <translation>{posture} : {exercises}.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Make and order routines</source>
            <translation>Créer et ordonner les routines</translation>
        </message>
        <message>
            <source>Other routines</source>
            <translation>Autres routines</translation>
        </message>
        <message>
            <source>Suggested next</source>
            <translation>Proposé ensuite</translation>
        </message>
        <message>
            <source>Suggested today</source>
            <translation>Proposé aujourd’hui</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>When you may exercise again</source>
            <translation>Quand vous pourrez reprendre l’exercice</translation>
        </message>
        <message>
            <source>You chose</source>
            <translation>Votre choix</translation>
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
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Calendar</source>
            <comment>a kind of file</comment>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>For the physiotherapist {day}</source>
            <comment>the name of a file</comment>
            <translation>Pour votre kiné ou physio {day}</translation>
        </message>
        <message>
            <source>History</source>
            <comment>a kind of file</comment>
            <translation>Historique</translation>
        </message>
        <message>
            <source>History (*.json *.zip *.gz)</source>
            <comment>a kind of file, with its endings</comment>
            <translation>Historique (*.json *.zip *.gz)</translation>
        </message>
        <message>
            <source>No printer was found, so nothing was printed; save the page as a PDF and print it where there is one.</source>
            <translation>Aucune imprimante n’a été trouvée, rien n’a donc été imprimé ; enregistrez la page en PDF et imprimez-la là où il y en a une.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Sciatica Timer dates {day}</source>
            <comment>the name of a file</comment>
            <translation>Sciatica Timer dates {day}</translation>
        </message>
        <message>
            <source>Sciatica Timer table {day}</source>
            <comment>the name of a file</comment>
            <translation>Sciatica Timer tableau {day}</translation>
        </message>
        <message>
            <source>Sciatica Timer {day}</source>
            <comment>the name of a file</comment>
            <translation>Sciatica Timer {day}</translation>
        </message>
        <message>
            <source>Table</source>
            <comment>a kind of file</comment>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>The page is on its way to the printer.</source>
            <translation>La page part vers l’imprimante.</translation>
        </message>
        <message>
            <source>The printer did not take the page, so nothing was printed; look whether it is on, or save the page as a PDF.</source>
            <translation>L’imprimante n’a pas pris la page, rien n’a donc été imprimé ; regardez si elle est allumée, ou enregistrez la page en PDF.</translation>
        </message>
        <message>
            <source>Where to save it</source>
            <translation>Où l’enregistrer</translation>
        </message>
        <message>
            <source>Where to save the page</source>
            <translation>Où enregistrer la page</translation>
        </message>
        <message>
            <source>Which file to bring in</source>
            <translation>Quel fichier importer</translation>
        </message>
        <message>
            <source>{name} is being saved.</source>
            <translation>{name} est en cours d’enregistrement.</translation>
        </message>
        <message>
            <source>{name} was not saved.</source>
            <translation>{name} n’a pas été enregistré.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Sciatica Timer</source>
            <translation>Ouvrir Sciatica Timer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Say when to get up</source>
            <translation>Dire quand se lever</translation>
        </message>
        <message>
            <source>Sciatica Timer</source>
            <translation>Sciatica Timer</translation>
        </message>
        <message>
            <source>Start the routine of today</source>
            <translation>Commencer la routine du jour</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <comment>the app, and what goes on in it</comment>
            <translation>{name} : {text}</translation>
        </message>
    </context>
    <context>
        <name>TrendCard</name>
        <message>
            <source>Average of each week, 0 to 10</source>
            <translation>Moyenne de chaque semaine, 0 à 10</translation>
        </message>
        <message>
            <source>Pain before sessions</source>
            <translation>Douleur avant les séances</translation>
        </message>
        <message>
            <source>See the trend</source>
            <translation>Voir la tendance</translation>
        </message>
    </context>
    <context>
        <name>TrendView</name>
        <message>
            <source>8 weeks</source>
            <translation>8 semaines</translation>
        </message>
        <message>
            <source>A year</source>
            <translation>Un an</translation>
        </message>
        <message>
            <source>After your first session your weeks show here, side by side.</source>
            <translation>Après votre première séance, vos semaines s’affichent ici, côte à côte.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>How far down it goes</source>
            <translation>Jusqu’où elle descend</translation>
        </message>
        <message>
            <source>In a week; the broken line is the goal</source>
            <translation>Par semaine ; la ligne pointillée est l’objectif</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Of everything in a week</source>
            <translation>De toutes les activités, par semaine</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Douleur</translation>
        </message>
        <message>
            <source>Point at a week, or go with the arrow keys, to read it. Enter shows it.</source>
            <translation>Pointez une semaine, ou allez-y avec les flèches, pour la lire. Entrée la montre.</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Montrer en tableau</translation>
        </message>
        <message>
            <source>Show as charts</source>
            <translation>Montrer en graphiques</translation>
        </message>
    </context>
    <context>
        <name>UnsavedQuestion</name>
        <message>
            <source>Discard it</source>
            <translation>Ne pas garder</translation>
        </message>
        <message>
            <source>Do you want to keep it?</source>
            <translation>Voulez-vous le garder ?</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Continuer à écrire</translation>
        </message>
        <message>
            <source>Save it</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>What you changed is not saved</source>
            <translation>Vos changements ne sont pas enregistrés</translation>
        </message>
    </context>
    <context>
        <name>VariantChoices</name>
        <message>
            <source>How you do it</source>
            <comment>an exercise</comment>
            <translation>Votre façon de faire</translation>
        </message>
    </context>
    <context>
        <name>VariantsOverlay</name>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Easier.</source>
            <translation>Plus facile.</translation>
        </message>
        <message>
            <source>Harder. It begins with the smallest dose.</source>
            <translation>Plus difficile. Cela commence par la plus petite dose.</translation>
        </message>
        <message>
            <source>How you do it</source>
            <comment>the exercises of a routine</comment>
            <translation>Votre façon de faire</translation>
        </message>
        <message>
            <source>It stays like this until you choose another way.</source>
            <translation>Cela reste ainsi jusqu’à ce que vous choisissiez une autre façon.</translation>
        </message>
        <message>
            <source>The usual way</source>
            <translation>La façon habituelle</translation>
        </message>
        <message>
            <source>{exercise}: {way}.</source>
            <comment>an exercise, and how it is done</comment>
            <translation>{exercise} : {way}.</translation>
        </message>
    </context>
    <context>
        <name>VoiceSection</name>
        <message>
            <source>At the end of every hold.</source>
            <translation>À la fin de chaque maintien.</translation>
        </message>
        <message>
            <source>Clear stored speech</source>
            <translation>Effacer la voix gardée</translation>
        </message>
        <message>
            <source>Count the last three seconds</source>
            <translation>Compter les trois dernières secondes</translation>
        </message>
        <message>
            <source>Count them aloud</source>
            <translation>Les compter à voix haute</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>For wireless headphones: change it until the ticks come with the light.</source>
            <translation>Pour un casque sans fil : réglez jusqu’à ce que les clics viennent avec la lumière.</translation>
        </message>
        <message>
            <source>How much is said</source>
            <translation>Ce qui est dit</translation>
        </message>
        <message>
            <source>In a session a screen reader says only what the voice does not say.</source>
            <translation>Pendant une séance, un lecteur d’écran ne dit que ce que la voix ne dit pas.</translation>
        </message>
        <message>
            <source>In holds of 20 seconds or more.</source>
            <translation>Pendant les maintiens de 20 secondes ou plus.</translation>
        </message>
        <message>
            <source>It is made again when it is needed.</source>
            <translation>Elle est refaite quand il le faut.</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Sans le son</translation>
        </message>
        <message>
            <source>No words and no tones. The text stays.</source>
            <translation>Ni mots ni sons. Le texte reste.</translation>
        </message>
        <message>
            <source>Pitch</source>
            <translation>Ton de la voix</translation>
        </message>
        <message>
            <source>Say half-way</source>
            <translation>Annoncer la moitié</translation>
        </message>
        <message>
            <source>Short words</source>
            <translation>Mots courts</translation>
        </message>
        <message>
            <source>Sound comes late by</source>
            <translation>Le son arrive en retard de</translation>
        </message>
        <message>
            <source>Sound output</source>
            <translation>Sortie audio</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>The app's voice speaks alone</source>
            <translation>La voix de l’application parle seule</translation>
        </message>
        <message>
            <source>The best one found</source>
            <translation>La meilleure trouvée</translation>
        </message>
        <message>
            <source>The usual one of this computer</source>
            <translation>La sortie habituelle de l’ordinateur</translation>
        </message>
        <message>
            <source>Three, two, one instead of ticks.</source>
            <translation>Trois, deux, un au lieu de clics.</translation>
        </message>
        <message>
            <source>Tones only</source>
            <translation>Sons seulement</translation>
        </message>
        <message>
            <source>Try the voice</source>
            <translation>Essayer la voix</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voix</translation>
        </message>
        <message>
            <source>Voice and sound</source>
            <translation>Voix et son</translation>
        </message>
        <message>
            <source>Volume of tones</source>
            <translation>Volume des sons</translation>
        </message>
        <message>
            <source>Volume of words</source>
            <translation>Volume des mots</translation>
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
            <translation>Préparez votre semaine, ou revoyez-la</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <source>This week, {kept} of {goal} days</source>
            <translation>Cette semaine, {kept} sur {goal} jours</translation>
        </message>
        <message>
            <source>{kept} of {goal} days</source>
            <translation>{kept} sur {goal} jours</translation>
        </message>
    </context>
    <context>
        <name>WhatItIs</name>
        <message>
            <source>Before you begin, three things.</source>
            <translation>Avant de commencer, trois choses.</translation>
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
            <translation>Page {number} sur {count}</translation>
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
            <translation>Plus tôt</translation>
        </message>
        <message>
            <source>Earlier: {field}</source>
            <translation>Plus tôt : {field}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Later: {field}</source>
            <translation>Plus tard : {field}</translation>
        </message>
    </context>
    <context>
        <name>_PainFields</name>
        <message>
            <source>How far: not answered</source>
            <translation>Jusqu’où : pas de réponse</translation>
        </message>
    </context>
    <context>
        <name>_Tile</name>
        <message>
            <source>{day}, nothing</source>
            <translation>{day}, rien</translation>
        </message>
    </context>
    <context>
        <name>_TimeRow</name>
        <message>
            <source>Hour on {day}</source>
            <translation>Heure du {day}</translation>
        </message>
        <message>
            <source>Routine on {day}</source>
            <translation>Routine du {day}</translation>
        </message>
        <message>
            <source>Take it off {day}</source>
            <translation>Enlever du {day}</translation>
        </message>
    </context>
    <context>
        <name>_WordField</name>
        <message>
            <source>As drafted</source>
            <translation>Comme proposé</translation>
        </message>
        <message>
            <source>As drafted: {text}</source>
            <translation>Comme proposé : {text}</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Listen: {text}</source>
            <translation>Écouter : {text}</translation>
        </message>
    </context>
</TS>
