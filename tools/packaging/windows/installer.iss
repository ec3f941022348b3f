; The installer for Windows, by Inno Setup 6: for one person, without an administrator.
; tools/packaging/freeze.py makes the folder that it packs. Written, and never run.
;     iscc /DVersion=0.1.0 /DFrozen=C:\path\to\sciatica-timer tools\packaging\windows\installer.iss

#ifndef Version
  #error Say which version it is: /DVersion=0.1.0
#endif
#ifndef Frozen
  #error Say where the frozen folder lies: /DFrozen=C:\path\to\sciatica-timer
#endif

[Setup]
; Another id would be another app to Windows: it must never change.
AppId={{6B2E0C5E-6B0E-4C39-9E39-5C5F0E6F6A77}
AppName=Sciatica Timer
AppVersion={#Version}
AppPublisher=The Sciatica Timer maintainers
DefaultDirName={autopf}\Sciatica Timer
DefaultGroupName=Sciatica Timer
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Frozen}\_internal\LICENSE
UninstallDisplayIcon={app}\sciatica-timer.exe
OutputBaseFilename=sciatica-timer-{#Version}-windows-x64
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[InstallDelete]
; What an older version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Sciatica Timer"; Filename: "{app}\sciatica-timer.exe"
Name: "{autodesktop}\Sciatica Timer"; Filename: "{app}\sciatica-timer.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.sciatica\OpenWithProgids"; ValueType: string; ValueName: "SciaticaTimer.Programme"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\SciaticaTimer.Programme"; ValueType: string; ValueName: ""; ValueData: "{cm:ProgrammeFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\SciaticaTimer.Programme\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\sciatica-timer.exe,0"
Root: HKA; Subkey: "Software\Classes\SciaticaTimer.Programme\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\sciatica-timer.exe"" --open ""%1"""

[Languages]
; The person's own where it is here, else the first.
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.ProgrammeFile=Exercise programme of Sciatica Timer
de.ProgrammeFile=Übungsplan von Sciatica Timer
es.ProgrammeFile=Programa de ejercicios de Sciatica Timer
fr.ProgrammeFile=Programme d’exercices de Sciatica Timer

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Run]
Filename: "{app}\sciatica-timer.exe"; Description: "{cm:LaunchProgram,Sciatica Timer}"; Flags: nowait postinstall skipifsilent

[Messages]
; The sessions are the person's own; they lie in %LOCALAPPDATA%\sciatica-timer.
en.ConfirmUninstall=Take %1 and all its parts off this computer?%n%nYour sessions stay where they are.
de.ConfirmUninstall=%1 mit allen Teilen von diesem Computer entfernen?%n%nIhre Einheiten bleiben, wo sie sind.
es.ConfirmUninstall=¿Quitar %1 y todas sus partes de este equipo?%n%nSus sesiones se quedan donde están.
fr.ConfirmUninstall=Retirer %1 et tous ses éléments de cet ordinateur ?%n%nVos séances restent où elles sont.
