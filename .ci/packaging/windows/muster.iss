; An installer for Windows of the bundle in dist\muster: dist\muster-VERSION-setup.exe. Compiled by Inno Setup 6:
;     iscc /DVersion=0.1.0 .ci\packaging\windows\muster.iss

#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 muster.iss
#endif
#define Root "..\..\.."

[Setup]
AppId={{8C0B9E4E-6B0B-4E0B-9C35-6F1B8E3F7A52}
AppName=Muster
AppVersion={#Version}
AppPublisher=The Muster maintainers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Muster
DefaultGroupName=Muster
DisableProgramGroupPage=yes
; For one account without an administrator, or for all with one: the person who installs is asked.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\build\icons\muster.ico
UninstallDisplayIcon={app}\muster-desktop.exe
ChangesAssociations=yes
ChangesEnvironment=yes
Compression=lzma2
SolidCompression=yes
OutputDir={#Root}\dist
OutputBaseFilename=muster-{#Version}-setup
WizardStyle=modern
; Signed where the machine that builds has a certificate: iscc /Smuster="signtool sign /fd sha256 /tr URL /td sha256 $f" /DSign
#ifdef Sign
SignTool=muster
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[CustomMessages]
en.OnPath=Let the command “muster” be found in every console
de.OnPath=Den Befehl „muster“ in jeder Konsole finden lassen
ar.OnPath=إتاحة الأمر «muster» في كل نافذة أوامر
en.Project=Muster project
de.Project=Muster-Projekt
ar.Project=مشروع Muster

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "onpath"; Description: "{cm:OnPath}"; Flags: unchecked

[InstallDelete]
; Of an older version nothing stays: its libraries must not be found by this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\muster\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Root}\build\icons\muster-project.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\Muster"; Filename: "{app}\muster-desktop.exe"
Name: "{autodesktop}\Muster"; Filename: "{app}\muster-desktop.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.muster"; ValueType: string; ValueData: "Muster.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.muster"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-muster"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Muster.Project"; ValueType: string; ValueData: "{cm:Project}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Muster.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\muster-project.ico"
Root: HKA; Subkey: "Software\Classes\Muster.Project\shell\open\command"; ValueType: string; ValueData: """{app}\muster-desktop.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: onpath; Check: IsForOneAccount and IsNotOnPath

[Run]
Filename: "{app}\muster-desktop.exe"; Description: "{cm:LaunchProgram,Muster}"; Flags: nowait postinstall skipifsilent

[Code]
function IsForOneAccount: Boolean;
begin
  Result := not IsAdminInstallMode;
end;

function IsNotOnPath: Boolean;
var
  Path: string;
begin
  Result := not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path)
    or (Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(Path) + ';') = 0);
end;

{ The folder leaves the search path with the program. }
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path, Ours: string;
  Place: Integer;
begin
  if (Step <> usPostUninstall) or not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path) then
    Exit;
  Ours := ';' + ExpandConstant('{app}');
  Place := Pos(Lowercase(Ours), Lowercase(Path));
  if Place > 0 then
  begin
    Delete(Path, Place, Length(Ours));
    RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path);
  end;
end;
