; Stands in for electron-builder's own script, as far as build/windows/installer.nsh knows of it: files, an uninstaller, an
; update that runs the old one. Its plug-ins (UAC, StdUtils, nsProcess, WinShell, nsis7z) come from no package registry.
; Defined by who compiles: VERSION, SOURCE (a folder), OUTPUT, SCRIPT (installer.nsh).
Unicode true
SetCompress off
Name Mailpath
OutFile "${OUTPUT}"
RequestExecutionLevel admin
InstallDir "$PROGRAMFILES64\Mailpath"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Mailpath"

!include "${SCRIPT}"

!macro _isUpdated _a _b _t _f
  ${GetParameters} $R9
  ClearErrors
  ${GetOptions} $R9 "--updated" $R8
  IfErrors `${_f}` `${_t}`
!macroend
!define isUpdated `"" isUpdated ""`

Function .onInit
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Section
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "UninstallString"
  ${If} $0 != ""
    ExecWait '"$INSTDIR\Uninstall.exe" /S --updated _?=$INSTDIR' $1
    ${If} $1 != 0
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${EndIf}
  SetOutPath $INSTDIR
  File /r "${SOURCE}/*.*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  !insertmacro customInstall
SectionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Section un.Uninstall
  !insertmacro customUnInstall
  SetOutPath $TEMP
  RMDir /r $INSTDIR
  DeleteRegKey HKLM "${UNINSTALL_KEY}"
SectionEnd
